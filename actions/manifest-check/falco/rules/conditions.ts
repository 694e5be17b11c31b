import { didYouMean } from "../../../../shared/text/index.ts";
import { type ManifestProblem, type ManifestRule, manifestRule } from "../../rules/rule.ts";
import { isKnownField, knownFields } from "../fields.ts";
import type { FalcoItem, FalcoRules } from "../rules-file.ts";
import { shippedMacros } from "../vocabulary.ts";

const links = ["https://falco.org/docs/concepts/rules/conditions/"];
const whole = (condition: string, output = "shell (%proc.name)"): string =>
  `- rule: shell\n  desc: A shell ran\n  condition: ${condition}\n  output: ${output}\n  priority: WARNING`;

const syntax = manifestRule({
  id: "SW-FALCO-condition-syntax",
  severity: "high",
  summary: "Write conditions that Falco can read.",
  why: "Falco refuses the file, and with it every rule in it.",
  before: whole("evt.type = execve and (proc.name = sh"),
  after: whole("evt.type = execve and (proc.name = sh)"),
  tags: ["correctness", "detection"],
  links,
  precision: "high",
});

const unknownField = manifestRule({
  id: "SW-FALCO-unknown-field",
  severity: "high",
  summary: "Use fields that Falco has.",
  why: "Falco refuses the rule, and what it would see goes unseen.",
  before: whole("evt.type = execve and proc.nam = sh"),
  after: whole("evt.type = execve and proc.name = sh"),
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/reference/rules/supported-fields/"],
  precision: "medium",
});

const unknownMacro = manifestRule({
  id: "SW-FALCO-unknown-macro",
  severity: "medium",
  summary: "Use macros that are defined.",
  why: "Falco refuses the file, unless another file that is loaded before defines the macro.",
  before: whole("spawned_proces and proc.name = sh"),
  after: whole("spawned_process and proc.name = sh"),
  tags: ["correctness", "detection"],
  links,
  precision: "medium",
});

const noEventType = manifestRule({
  id: "SW-FALCO-no-event-type",
  severity: "medium",
  summary: "Say which events a rule looks at.",
  why: "Without evt.type Falco asks the rule about every event, and under load it drops events, which nobody then sees.",
  before: whole("proc.name = sh"),
  after: whole("evt.type in (execve, execveat) and proc.name = sh"),
  tags: ["security", "detection", "CWE-778"],
  links: ["https://falco.org/docs/concepts/rules/style-guide/"],
  precision: "high",
});

const direction = manifestRule({
  id: "SW-FALCO-event-direction",
  severity: "low",
  summary: "Leave the direction of events out of conditions.",
  why: "Falco has dropped the events of entering a call: a condition on evt.dir is deprecated, and one on entering matches nothing.",
  before: whole("evt.type = execve and evt.dir = < and proc.name = sh"),
  after: whole("evt.type = execve and proc.name = sh"),
  tags: ["correctness", "detection"],
  links: ["https://falco.org/docs/reference/rules/supported-fields/"],
  precision: "high",
});

const twice = manifestRule({
  id: "SW-FALCO-name-twice",
  severity: "medium",
  summary: "Define each rule, macro and list once.",
  why: "The later one replaces the earlier one without a word.",
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

/** What is wrong with what rules and macros look for. */
export function* conditionProblems({ items }: FalcoRules): Generator<ManifestProblem> {
  const macros = new Map(items.filter(({ kind }) => kind === "macro").map((item) => [item.name, item]));
  const macroNames = new Set([...macros.keys(), ...shippedMacros]);
  const seen = new Map<string, FalcoItem>();
  for (const item of items) {
    yield* own(item, macroNames);
    if (item.kind === "rule" && !looksAtEvents(item, macros)) {
      const field = item.field.get("condition");
      yield {
        rule: noEventType,
        owner: item.owner,
        field,
        message: `The rule ${item.name} is asked about every event`,
      };
    }
    const key = `${item.kind} ${item.name}`;
    const before = seen.get(key);
    if (before !== undefined && !item.changes && item.name !== "") {
      const related = [{ place: before.field.get(item.kind).place, message: "It is defined here first" }];
      const message = `The ${item.kind} ${item.name} is defined for the second time`;
      yield { rule: twice, owner: item.owner, field: item.field.get(item.kind), message, related };
    } else if (!item.changes) seen.set(key, item);
  }
}

function* own(
  { field, owner, condition, conditionError }: FalcoItem,
  macros: ReadonlySet<string>,
): Generator<ManifestProblem> {
  const place = field.get("condition");
  if (conditionError !== undefined) {
    yield { rule: syntax, owner, field: place, message: `Falco cannot read the condition: ${conditionError.message}` };
  }
  const source = field.get("source").text ?? "syscall";
  for (const { name } of condition?.macros ?? []) {
    if (macros.has(name)) continue;
    yield {
      rule: unknownMacro,
      owner,
      field: place,
      part: name,
      message: `No macro ${name} is defined here or shipped with Falco${didYouMean(name, [...macros])}`,
    };
  }
  for (const { field: name } of condition?.comparisons ?? []) {
    if (name === "evt.dir") yield { rule: direction, owner, field: place, message: "evt.dir is deprecated" };
    if (source === "syscall" && !isKnownField(name)) yield unknown(name, owner, place);
  }
  const output = field.get("output");
  for (const [, name = ""] of (output.text ?? "").slice(0, 20_000).matchAll(/%([a-z0-9]+\.[a-z0-9_.]*[a-z0-9_])/g)) {
    if (source === "syscall" && !isKnownField(name)) yield unknown(name, owner, output);
  }
}

function unknown(name: string, owner: FalcoItem["owner"], field: ManifestProblem["field"]): ManifestProblem {
  return {
    rule: unknownField,
    owner,
    field,
    part: name,
    message: `Falco has no field ${name}${didYouMean(name, knownFields)}`,
  };
}

/** True where a condition names types of events, by itself or through a macro; macros of other files are trusted to. */
function looksAtEvents(rule: FalcoItem, macros: ReadonlyMap<string, FalcoItem>): boolean {
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
