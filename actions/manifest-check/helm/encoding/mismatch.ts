import { GoMap, type Value } from "../values/value.ts";

/** Describes a value of another type than expected as Go's JSON decoder does. */
export function describeMismatch(value: Value, type: string): string {
  const kinds: Readonly<Record<string, string>> = { string: "string", number: "number", boolean: "bool" };
  const kind = kinds[typeof value] ?? (value instanceof GoMap ? "object" : "array");
  return `json: cannot unmarshal ${kind} into Go value of type ${type}`;
}
