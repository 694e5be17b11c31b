import { GoBytes, GoInteger, GoList, GoMap, GoObject, type Value } from "./value.ts";

/** Returns the type of a value as Go prints it (`%T`). */
export function typeOf(value: Value): string {
  if (value === null) return "<nil>";
  if (typeof value === "string") return "string";
  if (typeof value === "number") return "float64";
  if (typeof value === "boolean") return "bool";
  if (value instanceof GoBytes) return "[]uint8";
  if (value instanceof GoList) return `[]${value.itemType}`;
  return value.type;
}

/** Returns the kind of a value as Go prints it (`reflect.Kind`). */
export function kindOf(value: Value): string {
  if (value === null) return "invalid";
  if (value instanceof GoBytes || value instanceof GoList) return "slice";
  if (value instanceof GoMap) return "map";
  if (value instanceof GoObject) return value.kind;
  if (value instanceof GoInteger && value.type.startsWith("time."))
    return value.type === "time.Month" ? "int" : "int64";
  return typeOf(value);
}

/** Returns whether a value is true in a template: not nil, zero or empty (`text/template.IsTrue`). */
export function isTrue(value: Value): boolean {
  if (value === null || typeof value !== "object") return Boolean(value) || Number.isNaN(value);
  if (value instanceof GoInteger) return value.value !== 0n;
  if (value instanceof GoBytes) return value.bytes.length > 0;
  if (value instanceof GoList) return value.items.length > 0;
  return value instanceof GoObject || value.entries.size > 0;
}
