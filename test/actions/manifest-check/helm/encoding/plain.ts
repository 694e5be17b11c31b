import {
  GoInteger,
  GoList,
  GoMap,
  type Sourced,
  sourced,
  type Value,
} from "../../../../../actions/manifest-check/helm/values/value.ts";

/** JSON-like data of tests. */
export type Plain = null | boolean | number | bigint | string | readonly Plain[] | { readonly [name: string]: Plain };

/** Counts nothing. */
export const free = { spend(): void {} };

export function toValue(plain: Plain): Value {
  if (typeof plain === "bigint") return new GoInteger(plain);
  if (plain === null || typeof plain !== "object") return plain;
  if (Array.isArray(plain)) return new GoList(plain.map((item: Plain) => sourced(toValue(item))));
  return new GoMap(new Map(Object.entries(plain).map(([name, item]) => [name, sourced(toValue(item))])));
}

export function toSourced(plain: Plain): Sourced {
  return sourced(toValue(plain));
}

/** Converts a value of templates to data, with maps as sorted lists of pairs, so that any key can be compared. */
export function toPlain(value: Value): unknown {
  if (value instanceof GoList) return value.items.map((item) => toPlain(item.value));
  if (value instanceof GoInteger) return value.value;
  if (!(value instanceof GoMap)) return value;
  return Object.fromEntries(value.sortedKeys().map((name) => [name, toPlain(value.entries.get(name)?.value ?? null)]));
}
