import type { Field } from "../yaml/index.ts";

/** Lists the variables without a value that a scalar depends on. */
export function getMissingVariables({ node }: Field): readonly string[] {
  return node?.kind === "scalar" ? (node.template?.missing ?? []) : [];
}

/** Returns true if the value depends on unset variables. */
export function isUnresolved(field: Field): boolean {
  return getMissingVariables(field).length > 0;
}

/** Returns the text of a field as written, so that messages contain no values of variables. */
export function getWrittenText({ node, text = "" }: Field): string {
  return node?.kind === "scalar" ? (node.template?.written ?? text) : text;
}
