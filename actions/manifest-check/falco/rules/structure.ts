import { didYouMean, suggest } from "../../../../shared/text/index.ts";
import { renameKey, replaceScalar } from "../../fixes/edits.ts";
import { writeFix } from "../../fixes/fix.ts";
import { type ManifestProblem, type ManifestRule, manifestRule } from "../../rules/rule.ts";
import type { Field } from "../../yaml/field.ts";
import type { FalcoItem, FalcoRules } from "../rules-file.ts";
import { itemKeys, priorities, requiredKeys } from "../vocabulary.ts";

const links = ["https://falco.org/docs/concepts/rules/basic-elements/"];

const missing = manifestRule({
  id: "SW-FALCO-missing-field",
  severity: "high",
  summary: "Give rules, macros and lists all that they must have.",
  why: "Falco refuses the file, and with it every rule in it.",
  before:
    "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)",
  after:
    "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: WARNING",
  tags: ["correctness", "detection"],
  links,
  precision: "very-high",
});

const unknownKey = manifestRule({
  id: "SW-FALCO-unknown-key",
  severity: "medium",
  summary: "Write keys as Falco knows them.",
  why: "Falco passes over a key that it does not know, so that what it was to do is not done.",
  before: "- macro: sh\n  condition: proc.name = sh\n  apend: true",
  after: "- macro: sh\n  condition: proc.name = sh\n  override: {condition: append}",
  tags: ["correctness", "detection"],
  links,
  precision: "high",
});

const priority = manifestRule({
  id: "SW-FALCO-priority",
  severity: "high",
  summary: "Give rules a priority that Falco has.",
  why: "Falco refuses the file, and with it every rule in it.",
  before:
    "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: HIGH",
  after:
    "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: CRITICAL",
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/reference/rules/rule-fields/"],
  precision: "very-high",
});

const deprecated = manifestRule({
  id: "SW-FALCO-deprecated",
  severity: "low",
  summary: "Use override in place of append, and leave out the direction of events.",
  why: "Falco warns of append and of evt.dir, and will drop them; a rule that needs them then stops to work.",
  before: "- macro: sh\n  condition: or proc.name = ash\n  append: true",
  after: "- macro: sh\n  condition: or proc.name = ash\n  override: {condition: append}",
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/concepts/rules/overriding/"],
  precision: "very-high",
});

const override = manifestRule({
  id: "SW-FALCO-override",
  severity: "high",
  summary: "Override keys that the item changes, by append or replace.",
  why: "Falco refuses the file.",
  before: "- list: shells\n  items: [ash]\n  override: {items: add}",
  after: "- list: shells\n  items: [ash]\n  override: {items: append}",
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/concepts/rules/overriding/"],
  precision: "very-high",
});

const exception = manifestRule({
  id: "SW-FALCO-exception",
  severity: "high",
  summary: "Give exceptions as many operators and values as they have fields.",
  why: "Falco refuses the file.",
  before:
    "- rule: shell\n  desc: A shell ran\n  condition: spawned_process\n  output: shell\n  priority: NOTICE\n  exceptions:\n    - name: known\n      fields: [proc.name, fd.name]\n      values:\n        - [sh]",
  after:
    "- rule: shell\n  desc: A shell ran\n  condition: spawned_process\n  output: shell\n  priority: NOTICE\n  exceptions:\n    - name: known\n      fields: [proc.name, fd.name]\n      values:\n        - [sh, /dev/null]",
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/concepts/rules/exceptions/"],
  precision: "high",
});

const disabled = manifestRule({
  id: "SW-FALCO-rule-disabled",
  severity: "low",
  summary: "Keep rules on, or take them out.",
  why: "What a disabled rule would see goes unseen.",
  before: "- rule: Terminal shell in container\n  enabled: false",
  after: "- rule: Terminal shell in container\n  enabled: true",
  tags: ["security", "detection", "logging"],
  links,
  precision: "high",
});

export const structureRules: readonly ManifestRule[] = [
  missing,
  unknownKey,
  priority,
  deprecated,
  override,
  exception,
  disabled,
];

/** What is wrong with how items are written down. */
export function* structureProblems({ items }: FalcoRules): Generator<ManifestProblem> {
  for (const item of items) {
    yield* keys(item);
    yield* changes(item);
    if (item.kind === "rule") yield* ruleProblems(item);
  }
}

function* keys({ kind, name, field, owner, changes: isChange }: FalcoItem): Generator<ManifestProblem> {
  const known = itemKeys[kind] ?? [];
  for (const child of field.fields()) {
    const key = String(child.key);
    if (known.includes(key)) continue;
    const fix = writeFix(suggest(key, known), (meant) => renameKey(child, meant));
    yield {
      rule: unknownKey,
      owner,
      field: child,
      message: `A ${kind} has no key ${key}${didYouMean(key, known)}`,
      ...fix,
    };
  }
  if (isChange) return;
  for (const key of requiredKeys[kind] ?? []) {
    if (field.get(key).node !== undefined) continue;
    yield { rule: missing, owner, field: field.get(key), message: `The ${kind} ${name} needs ${key}` };
  }
}

function* changes({ kind, field, owner }: FalcoItem): Generator<ManifestProblem> {
  const append = field.get("append");
  if (append.exists)
    yield {
      rule: deprecated,
      owner,
      field: append,
      message: "append is deprecated; override says which key is appended to",
    };
  for (const one of field.get("override").fields()) {
    const key = String(one.key);
    const fits = one.text === "append" || one.text === "replace";
    if (!fits)
      yield {
        rule: override,
        owner,
        field: one,
        message: `${key} can be overridden by append or replace, not by ${one.text ?? "this"}`,
      };
    else if (field.get(key).node === undefined)
      yield { rule: override, owner, field: one, message: `The ${kind} has no ${key} that could be overridden` };
  }
}

function* ruleProblems({ field, owner, name }: FalcoItem): Generator<ManifestProblem> {
  const level = field.get("priority");
  if (level.text !== undefined && !priorities.some((one) => one === level.text?.toUpperCase())) {
    const meant = suggest(level.text, priorities);
    const fix = writeFix(meant, (word) => replaceScalar(level, word));
    const advice = meant === undefined ? `; there are ${priorities.join(", ")}` : didYouMean(level.text, priorities);
    yield { rule: priority, owner, field: level, message: `Falco has no priority ${level.text}${advice}`, ...fix };
  }
  const enabled = field.get("enabled");
  if (enabled.isFalse) yield { rule: disabled, owner, field: enabled, message: `The rule ${name} is off` };
  for (const one of field.get("exceptions").items()) yield* exceptionProblems(one, owner);
}

function* exceptionProblems(one: Field, owner: FalcoItem["owner"]): Generator<ManifestProblem> {
  const fields = one.get("fields");
  const comps = one.get("comps");
  if (one.get("name").text === undefined)
    yield { rule: exception, owner, field: one.get("name"), message: "The exception needs a name" };
  if (fields.node?.kind !== "list") return;
  const count = fields.items().length;
  if (comps.node?.kind === "list" && comps.items().length !== count) {
    yield { rule: exception, owner, field: comps, message: `${count} fields need as many operators` };
  }
  for (const tuple of one.get("values").items()) {
    if (tuple.node?.kind === "list" && tuple.items().length !== count) {
      yield { rule: exception, owner, field: tuple, message: `${count} fields need as many values` };
    }
  }
}
