import { didYouMean, suggest } from "../../../../shared/text/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { renameKey, replaceScalar } from "../../fixes/edits.ts";
import { createReplacementFix } from "../../fixes/fix.ts";
import { defineManifestRule, type ManifestProblem, type ManifestRule } from "../../rules/rule.ts";
import type { FalcoItem, FalcoRules } from "../rules-file.ts";
import { itemKeys, priorities, requiredKeys } from "../vocabulary.ts";

const links = ["https://falco.org/docs/concepts/rules/basic-elements/"];

const missing = defineManifestRule({
  id: "SW-FALCO-missing-field",
  severity: "high",
  summary: "Set all required keys of rules, macros and lists.",
  why: "Falco rejects the file with all its rules.",
  before:
    "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)",
  after:
    "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: WARNING",
  tags: ["correctness", "detection"],
  links,
  precision: "very-high",
});

const unknownKey = defineManifestRule({
  id: "SW-FALCO-unknown-key",
  severity: "medium",
  summary: "Use only keys that Falco supports.",
  why: "Falco ignores unknown keys, so the intended setting has no effect.",
  before: "- macro: sh\n  condition: proc.name = sh\n  apend: true",
  after: "- macro: sh\n  condition: proc.name = sh\n  override: {condition: append}",
  tags: ["correctness", "detection"],
  links,
  precision: "high",
});

const priority = defineManifestRule({
  id: "SW-FALCO-priority",
  severity: "high",
  summary: "Use a priority that Falco supports.",
  why: "Falco rejects the file with all its rules.",
  before:
    "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: HIGH",
  after:
    "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: CRITICAL",
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/reference/rules/rule-fields/"],
  precision: "very-high",
});

const deprecated = defineManifestRule({
  id: "SW-FALCO-deprecated",
  severity: "low",
  summary: "Use override instead of append, and do not use the event direction.",
  why: "Falco warns about append and evt.dir and will remove them. Rules that depend on them then stop working.",
  before: "- macro: sh\n  condition: or proc.name = ash\n  append: true",
  after: "- macro: sh\n  condition: or proc.name = ash\n  override: {condition: append}",
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/concepts/rules/overriding/"],
  precision: "very-high",
});

const override = defineManifestRule({
  id: "SW-FALCO-override",
  severity: "high",
  summary: "Override only keys that the item sets, with append or replace.",
  why: "Otherwise Falco rejects the file.",
  before: "- list: shells\n  items: [ash]\n  override: {items: add}",
  after: "- list: shells\n  items: [ash]\n  override: {items: append}",
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/concepts/rules/overriding/"],
  precision: "very-high",
});

const exception = defineManifestRule({
  id: "SW-FALCO-exception",
  severity: "high",
  summary: "Give exceptions one operator and one value for each field.",
  why: "Otherwise Falco rejects the file.",
  before:
    "- rule: shell\n  desc: A shell ran\n  condition: spawned_process\n  output: shell\n  priority: NOTICE\n  exceptions:\n    - name: known\n      fields: [proc.name, fd.name]\n      values:\n        - [sh]",
  after:
    "- rule: shell\n  desc: A shell ran\n  condition: spawned_process\n  output: shell\n  priority: NOTICE\n  exceptions:\n    - name: known\n      fields: [proc.name, fd.name]\n      values:\n        - [sh, /dev/null]",
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/concepts/rules/exceptions/"],
  precision: "high",
});

const disabled = defineManifestRule({
  id: "SW-FALCO-rule-disabled",
  severity: "low",
  summary: "Enable rules or remove them.",
  why: "A disabled rule detects nothing.",
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

/** Checks the structure of items. */
export function* checkStructure({ items }: FalcoRules): Generator<ManifestProblem> {
  for (const item of items) {
    yield* keys(item);
    yield* changes(item);
    if (item.kind === "rule") yield* ruleProblems(item);
  }
}

function* keys({ kind, name, field, owner, changes: isChange }: FalcoItem): Generator<ManifestProblem> {
  const allowedKeys = itemKeys[kind] ?? [];
  for (const child of field.fields()) {
    const key = String(child.key);
    if (allowedKeys.includes(key)) continue;
    const fix = createReplacementFix(suggest(key, allowedKeys), (meant) => renameKey(child, meant));
    yield {
      rule: unknownKey,
      owner,
      field: child,
      message: `unknown key ${key} in a ${kind}${didYouMean(key, allowedKeys)}`,
      ...fix,
    };
  }
  if (isChange) return;
  for (const key of requiredKeys[kind] ?? []) {
    if (field.get(key).node !== undefined) continue;
    yield { rule: missing, owner, field: field.get(key), message: `The ${kind} ${name} requires ${key}` };
  }
}

function* changes({ kind, field, owner }: FalcoItem): Generator<ManifestProblem> {
  const append = field.get("append");
  if (append.exists)
    yield {
      rule: deprecated,
      owner,
      field: append,
      message: "append is deprecated; use override with the key to append to",
    };
  for (const overrideField of field.get("override").fields()) {
    const key = String(overrideField.key);
    const fits = overrideField.text === "append" || overrideField.text === "replace";
    if (!fits)
      yield {
        rule: override,
        owner,
        field: overrideField,
        message: `${key} can be overridden with append or replace, not with ${overrideField.text ?? "this value"}`,
      };
    else if (field.get(key).node === undefined)
      yield { rule: override, owner, field: overrideField, message: `The ${kind} sets no ${key} to override` };
  }
}

function* ruleProblems({ field, owner, name }: FalcoItem): Generator<ManifestProblem> {
  const level = field.get("priority");
  if (level.text !== undefined && !priorities.some((priority) => priority === level.text?.toUpperCase())) {
    const meant = suggest(level.text, priorities);
    const fix = createReplacementFix(meant, (word) => replaceScalar(level, word));
    const advice = meant === undefined ? `; allowed: ${priorities.join(", ")}` : didYouMean(level.text, priorities);
    yield { rule: priority, owner, field: level, message: `unknown priority ${level.text}${advice}`, ...fix };
  }
  const enabled = field.get("enabled");
  if (enabled.isFalse) yield { rule: disabled, owner, field: enabled, message: `The rule ${name} is disabled` };
  for (const exceptionField of field.get("exceptions").items()) yield* exceptionProblems(exceptionField, owner);
}

function* exceptionProblems(exceptionField: Field, owner: FalcoItem["owner"]): Generator<ManifestProblem> {
  const fields = exceptionField.get("fields");
  const comps = exceptionField.get("comps");
  if (exceptionField.get("name").text === undefined)
    yield { rule: exception, owner, field: exceptionField.get("name"), message: "The exception requires a name" };
  if (fields.node?.kind !== "list") return;
  const count = fields.items().length;
  if (comps.node?.kind === "list" && comps.items().length !== count) {
    yield {
      rule: exception,
      owner,
      field: comps,
      message: `The exception requires one operator for each of its ${count} fields`,
    };
  }
  for (const tuple of exceptionField.get("values").items()) {
    if (tuple.node?.kind === "list" && tuple.items().length !== count) {
      yield {
        rule: exception,
        owner,
        field: tuple,
        message: `The exception requires one value for each of its ${count} fields`,
      };
    }
  }
}
