import { type Dictionary, isDictionary, listIn } from "../../../shared/values/index.ts";
import { type Verdict, verdictSchema } from "./verdict.ts";

/** Keys of a reason that version 2 of the verdict renames. */
const oldKey = "flipsIf";
const newKey = "remediation";

/** Converts the document of a verdict of version 1 to the current version. Returns every other document unchanged. */
export function upgradeVersion1(document: unknown): unknown {
  if (!isDictionary(document) || document["schema"] !== 1) return document;
  return { ...renameReasons(document, oldKey, newKey), schema: verdictSchema };
}

/** Converts a verdict to the document that version 1 wrote, with the same order of keys. */
export function toVersion1(verdict: Verdict): object {
  return { ...renameReasons({ ...verdict }, newKey, oldKey), schema: 1 };
}

function renameReasons(document: Dictionary, from: string, to: string): Dictionary {
  const rename = (reason: unknown): unknown =>
    isDictionary(reason)
      ? Object.fromEntries(Object.entries(reason).map(([key, value]) => [key === from ? to : key, value]))
      : reason;
  const rules = listIn(document, "rules").map((rule) => {
    if (!isDictionary(rule)) return rule;
    const lists = ["because", "upcoming"].filter((key) => Array.isArray(rule[key]));
    return { ...rule, ...Object.fromEntries(lists.map((key) => [key, listIn(rule, key).map(rename)])) };
  });
  return { ...document, rules };
}
