import type { Field } from "../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../document.ts";
import type { Owner } from "../rules/rule.ts";
import { type Condition, ConditionError, parseCondition } from "./condition.ts";
import { itemKeys } from "./vocabulary.ts";

/** One item of a rules file. */
export interface FalcoItem {
  readonly kind: string;
  readonly name: string;
  readonly field: Field;
  readonly owner: Owner;
  /** True for an item that changes an earlier one. */
  readonly changes: boolean;
  readonly condition: Condition | undefined;
  readonly conditionError: ConditionError | undefined;
}

/** All items that Falco loads together. */
export interface FalcoRules {
  readonly items: readonly FalcoItem[];
}

/** Returns true for a Falco document: a list of rules, macros, lists or requirements. */
export function isFalcoFile({ root }: ManifestDocument): boolean {
  const items = root.items();
  return items.length > 0 && items.every((entry) => kindOf(entry) !== undefined);
}

function kindOf(entry: Field): string | undefined {
  return Object.keys(itemKeys).find((kind) => entry.get(kind).node !== undefined);
}

/** Parses the items of documents, in order. */
export function parseItems(documents: readonly ManifestDocument[]): FalcoRules {
  return {
    items: documents.flatMap((document) => document.root.items().flatMap((field) => itemOf(document, field) ?? [])),
  };
}

function itemOf(document: ManifestDocument, field: Field): FalcoItem | undefined {
  const kind = kindOf(field);
  if (kind === undefined) return undefined;
  const name = field.get(kind).text ?? "";
  const owner: Owner = { document, kind: `falco ${kind}`, namespace: undefined, name, annotations: [] };
  const keys = field.fields().map(({ key }) => String(key));
  const switchOnly = kind === "rule" && keys.length === 2 && keys.includes("enabled");
  const changes = field.get("append").isTrue || field.get("override").isMap || switchOnly;
  return { kind, name, field, owner, changes, ...conditionOf(field) };
}

function conditionOf(field: Field): Pick<FalcoItem, "condition" | "conditionError"> {
  const { text } = field.get("condition");
  if (text === undefined) return { condition: undefined, conditionError: undefined };
  const appended = text.replace(
    /^(\s*)(and|or)\b/,
    (_, space: string, word: string) => space + " ".repeat(word.length),
  );
  const isAppended = field.get("append").isTrue || field.get("override", "condition").text === "append";
  try {
    return { condition: parseCondition(isAppended ? appended : text), conditionError: undefined };
  } catch (error) {
    if (error instanceof ConditionError) return { condition: undefined, conditionError: error };
    throw error;
  }
}
