import { FunctionError, GoBytes, GoInteger, GoList, GoMap, type Sourced, sourced } from "../values/value.ts";
import { type Evaluated, fromInterface } from "./fields.ts";

/** What a loop goes through. */
export interface Iteration {
  readonly length: number;
  /** Returns the key or index, for the first of two variables. */
  key(index: number): Evaluated;
  element(index: number): Evaluated;
}

/**
 * Lists what `range` goes through: a list, a map in the order of its keys, or the numbers below an integer.
 * @param describe prints a value for the message.
 * @throws FunctionError for other values.
 */
export function iterate(
  { value, origin }: Sourced,
  variables: number,
  describe: (value: Sourced["value"]) => string,
): Iteration {
  if (value === null) return { length: 0, key: () => sourced(null), element: () => sourced(null) };
  if (value instanceof GoList) {
    const { items } = value;
    return {
      length: items.length,
      key: (index) => sourced(new GoInteger(index), origin),
      element: (index) => fromInterface(items[index] ?? sourced(null)),
    };
  }
  if (value instanceof GoMap) {
    const map = value;
    const keys = map.sortedKeys();
    const cells = keys.map((key) => map.entries.get(key) ?? sourced(null));
    return {
      length: keys.length,
      key: (index) => sourced(keys[index] ?? "", (cells[index] as { key?: Sourced["origin"] } | undefined)?.key),
      element: (index) => fromInterface(cells[index] ?? sourced(null)),
    };
  }
  if (value instanceof GoBytes)
    return {
      length: value.bytes.length,
      key: (index) => sourced(new GoInteger(index)),
      element: (index) => sourced(new GoInteger(value.bytes[index] ?? 0, "uint8"), origin),
    };
  if (value instanceof GoInteger) {
    if (variables > 1) throw new FunctionError(`can't use ${describe(value)} to iterate over more than one variable`);
    const count = value.value < 0n ? 0 : Number(value.value);
    const number = (index: number): Evaluated => sourced(new GoInteger(index, value.type), origin);
    return { length: count, key: number, element: number };
  }
  throw new FunctionError(`range can't iterate over ${describe(value)}`);
}
