import type { Field } from "../yaml/index.ts";

/** An entry of a map, or of a list of `name=value`. */
export interface NamedValue {
  readonly field: Field;
  readonly name: string;
  /** Undefined if the entry has only a name, so that its value is from the environment. */
  readonly value: string | undefined;
}

/** Lists the entries of a map, or of a list of `name=value`. */
export function listPairs(field: Field): NamedValue[] {
  const listed = field.items().map((entry) => {
    const [name = "", ...rest] = (entry.text ?? "").split("=");
    return { field: entry, name, value: rest.length === 0 ? undefined : rest.join("=") };
  });
  return [...listed, ...field.fields().map((entry) => ({ field: entry, name: String(entry.key), value: entry.text }))];
}
