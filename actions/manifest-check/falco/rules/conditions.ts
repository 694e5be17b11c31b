import { didYouMean } from "../../../../shared/text/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem, type ManifestRule } from "../../rules/rule.ts";
import { findFieldError, knownFields } from "../fields.ts";
import type { FalcoItem, FalcoRules } from "../rules-file.ts";
import { shippedMacros } from "../vocabulary.ts";

const links = ["https://falco.org/docs/concepts/rules/conditions/"];
const whole = (condition: string, output = "shell (%proc.name)"): string =>
  `- rule: shell\n  desc: A shell ran\n  condition: ${condition}\n  output: ${output}\n  priority: WARNING`;

const syntax = defineManifestRule({
  id: "SW-FALCO-condition-syntax",
  severity: "high",
  summary: "Write conditions that Falco can parse.",
  why: "Falco rejects the file with all its rules.",
  before: whole("evt.type = execve and (proc.name = sh"),
  after: whole("evt.type = execve and (proc.name = sh)"),
  tags: ["correctness", "detection"],
  links,
  precision: "high",
});

const unknownField = defineManifestRule({
  id: "SW-FALCO-unknown-field",
  severity: "high",
  summary: "Use only fields that Falco supports.",
  why: "Falco rejects the rule, so it detects nothing.",
  before: whole("evt.type = execve and proc.nam = sh"),
  after: whole("evt.type = execve and proc.name = sh"),
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/reference/rules/supported-fields/"],
  precision: "medium",
});

const unknownMacro = defineManifestRule({
  id: "SW-FALCO-unknown-macro",
  severity: "medium",
  summary: "Use only defined macros.",
  why: "Falco rejects the file unless an earlier file defines the macro.",
  before: whole("spawned_proces and proc.name = sh"),
  after: whole("spawned_process and proc.name = sh"),
  tags: ["correctness", "detection"],
  links,
  precision: "medium",
});

const noEventType = defineManifestRule({
  id: "SW-FALCO-no-event-type",
  severity: "medium",
  summary: "Restrict rules to event types.",
  why: "Without evt.type, Falco evaluates the rule for every event. Under load it drops events, which then go undetected.",
  before: whole("proc.name = sh"),
  after: whole("evt.type in (execve, execveat) and proc.name = sh"),
  tags: ["security", "detection", "CWE-778"],
  links: ["https://falco.org/docs/concepts/rules/style-guide/"],
  precision: "high",
});

const direction = defineManifestRule({
  id: "SW-FALCO-event-direction",
  severity: "low",
  summary: "Do not use the event direction in conditions.",
  why: "Falco no longer emits enter events. A condition on evt.dir is deprecated, and one on enter events matches nothing.",
  before: whole("evt.type = execve and evt.dir = < and proc.name = sh"),
  after: whole("evt.type = execve and proc.name = sh"),
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/reference/rules/supported-fields/"],
  precision: "high",
});

const twice = defineManifestRule({
  id: "SW-FALCO-name-twice",
  severity: "low",
  summary: "Define each rule, macro and list once.",
  why: "The later definition silently replaces the earlier one if both files are loaded.",
  before: "- list: shells\n  items: [sh]\n- list: shells\n  items: [bash]",
  after: "- list: shells\n  items: [sh]\n- list: shells\n  items: [bash]\n  override: {items: append}",
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/concepts/rules/overriding/"],
  precision: "high",
});

export const conditionRules: readonly ManifestRule[] = [
  syntax,
  unknownField,
  unknownMacro,
  noEventType,
  direction,
  twice,
];

/** Checks the conditions of rules and macros. */
export function* checkConditions({ items }: FalcoRules): Generator<ManifestProblem> {
  const macros = new Map(items.filter(({ kind }) => kind === "macro").map((macro) => [macro.name, macro]));
  const macroNames = new Set([...macros.keys(), ...shippedMacros]);
  const seen = new Map<string, FalcoItem>();
  for (const item of items) {
    yield* own(item, macroNames);
    if (item.kind === "rule" && !hasEventType(item, macros)) {
      const field = item.field.get("condition");
      yield {
        rule: noEventType,
        owner: item.owner,
        field,
        message: `The rule ${item.name} has no evt.type, so Falco evaluates it for every event`,
      };
    }
    const key = keyOf(item);
    const before = seen.get(key);
    if (item.changes) continue;
    if (before === undefined || item.name === "") seen.set(key, item);
    else if (!isSameContent(before.field, item.field)) {
      const related = [{ place: before.field.get(item.kind).place, message: "The first definition" }];
      const message = `The ${item.kind} ${item.name} is already defined with other content`;
      yield { rule: twice, owner: item.owner, field: item.field.get(item.kind), message, related };
    }
  }
}

/** Returns what an item defines. Requirements hold for a file, all others for all files that Falco loads. */
function keyOf({ kind, name, owner }: FalcoItem): string {
  const isRequirement = kind.startsWith("required_");
  return JSON.stringify([kind, isRequirement ? owner.document.file.path : name]);
}

const maxDepth = 50;

/** Returns true if two fields have the same content, whatever its layout and comments. */
function isSameContent(a: Field, b: Field, depth = 0): boolean {
  if (depth > maxDepth || a.node?.kind !== b.node?.kind) return false;
  if (a.isMap) {
    const children = a.fields();
    return (
      children.length === b.fields().length &&
      children.every((child) => isSameContent(child, b.get(String(child.key)), depth + 1))
    );
  }
  const [own, others] = [a.items(), b.items()];
  if (own.length !== others.length || a.text?.trim() !== b.text?.trim()) return false;
  return own.every((item, index) => {
    const other = others[index];
    return other !== undefined && isSameContent(item, other, depth + 1);
  });
}

function* own(
  { field, owner, condition, conditionError }: FalcoItem,
  macros: ReadonlySet<string>,
): Generator<ManifestProblem> {
  const place = field.get("condition");
  if (conditionError !== undefined) {
    yield { rule: syntax, owner, field: place, message: `Falco cannot parse the condition: ${conditionError.message}` };
  }
  const source = field.get("source").text ?? "syscall";
  for (const { name } of condition?.macros ?? []) {
    if (macros.has(name)) continue;
    yield {
      rule: unknownMacro,
      owner,
      field: place,
      part: name,
      message: `The macro ${name} is not defined here or in Falco's default rules${didYouMean(name, [...macros])}`,
    };
  }
  for (const { field: name, hasArgument } of condition?.comparisons ?? []) {
    if (name === "evt.dir") yield { rule: direction, owner, field: place, message: "evt.dir is deprecated" };
    if (source !== "syscall") continue;
    const error = findFieldError(name, hasArgument);
    if (error !== undefined) yield wrongField(error, name, owner, place);
  }
  const output = field.get("output");
  if (source !== "syscall") return;
  for (const [, name = "", argument] of (output.text ?? "").slice(0, 20_000).matchAll(outputField)) {
    const error = findFieldError(name, argument !== undefined);
    if (error !== undefined) yield wrongField(error, name, owner, output);
  }
}

const outputField = /%([a-z0-9]+\.[a-z0-9_.]*[a-z0-9_])(\[)?/g;

function wrongField(
  error: NonNullable<ReturnType<typeof findFieldError>>,
  name: string,
  owner: FalcoItem["owner"],
  field: ManifestProblem["field"],
): ManifestProblem {
  const messages = {
    unknown: `unknown field ${name}${didYouMean(name, knownFields)}`,
    argument: `${name} requires an argument, such as ${name}[name]`,
    "no-argument": `${name} has no argument`,
  };
  return { rule: unknownField, owner, field, part: name, message: messages[error] };
}

/**
 * Returns true if a condition restricts event types, directly or through a macro. Assumes so for macros of other
 * files.
 */
function hasEventType(rule: FalcoItem, macros: ReadonlyMap<string, FalcoItem>): boolean {
  const plain = (rule.field.get("source").text ?? "syscall") === "syscall" && !rule.changes;
  if (!plain || rule.condition === undefined) return true;
  const queue = [rule];
  const seen = new Set<string>();
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
    if (item.condition?.comparisons.some(({ field }) => field === "evt.type" || field === "evt.type.is") === true)
      return true;
    for (const { name } of item.condition?.macros ?? []) {
      const macro = macros.get(name);
      if (macro === undefined) return true;
      if (!seen.has(name)) queue.push(macro);
      seen.add(name);
    }
  }
  return false;
}
