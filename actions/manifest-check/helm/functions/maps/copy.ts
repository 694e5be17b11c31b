import { type CallContext, GoBytes, GoList, GoMap, LimitError, type MapCell, type Value } from "../../values/value.ts";

const maxDepth = 500;

/**
 * Copies a value with all lists and maps in it, which then share nothing with the original.
 * @throws LimitError below 500 levels, such as for a map that contains itself
 */
export function copyDeeply(value: Value, context: CallContext, depth = 0): Value {
  if (value === null || typeof value !== "object") return value;
  if (depth > maxDepth) throw new LimitError("a copied value is nested too deeply");
  if (value instanceof GoBytes) return new GoBytes(value.bytes.slice());
  if (value instanceof GoList) {
    context.spend(value.items.length + 1);
    const items = value.items.map((item) => ({ ...item, value: copyDeeply(item.value, context, depth + 1) }));
    return new GoList(items, value.itemType, value.isNil);
  }
  if (!(value instanceof GoMap)) return value;
  context.spend(value.entries.size + 1);
  const entries = new Map<string, MapCell>();
  for (const [key, cell] of value.entries)
    entries.set(key, { ...cell, value: copyDeeply(cell.value, context, depth + 1) });
  return new GoMap(entries, value.type);
}
