import { typeOf } from "../values/kinds.ts";
import { deriveOrigin } from "../values/text.ts";
import {
  type CallContext,
  compareBytes,
  FunctionError,
  GoList,
  GoMap,
  type MapCell,
  type Sourced,
  sourced,
  type Value,
} from "../values/value.ts";
import { anyAt, mapAt, spendItems, stringAt } from "./arguments.ts";
import { toText } from "./convert.ts";
import { define, defineVariadic, type FunctionTable } from "./define.ts";
import { copyDeeply } from "./maps/copy.ts";
import { mergeMap } from "./maps/merge.ts";

const merge = merger(false);
const mergeOverwrite = merger(true);

const deepCopy = define(["any"], (args, context) => {
  const { value, origin } = anyAt(args, 0);
  if (value === null) throw new FunctionError("reflect: call of reflect.Value.Type on zero Value");
  return sourced(copyDeeply(value, context), origin);
});

/** Functions for maps. `keys` and `values` return the order of the keys, which is random in Helm. */
export const mapFunctions: FunctionTable = {
  dict: defineVariadic([], "any", dictionary),
  get: define(["map", "string"], (args) => mapAt(args, 0)?.entries.get(stringAt(args, 1)) ?? sourced("")),
  set: define(["map", "string", "any"], (args) => {
    const map = mapAt(args, 0);
    if (map === undefined) throw new FunctionError("assignment to entry in nil map");
    map.entries.set(stringAt(args, 1), cellOf(anyAt(args, 2), args[1]));
    return anyAt(args, 0);
  }),
  unset: define(["map", "string"], (args) => {
    mapAt(args, 0)?.entries.delete(stringAt(args, 1));
    return anyMap(args);
  }),
  hasKey: define(["map", "string"], (args) =>
    sourced(mapAt(args, 0)?.entries.has(stringAt(args, 1)) ?? false, deriveOrigin(args)),
  ),
  pluck: defineVariadic(["string"], "map", (args) => {
    const key = stringAt(args, 0);
    const cells = args.slice(1).map(({ value }) => (value instanceof GoMap ? value.entries.get(key) : undefined));
    return sourced(new GoList(cells.filter((cell) => cell !== undefined)));
  }),
  keys: defineVariadic([], "map", keys),
  values: define(["map"], (args, context) => {
    const map = mapAt(args, 0) ?? new GoMap();
    spendItems(context, map.entries.size);
    return sourced(new GoList(map.sortedKeys().map((key) => map.entries.get(key) ?? sourced(null))));
  }),
  pick: defineVariadic(["map"], "string", (args) => {
    const entries = new Map<string, MapCell>();
    for (let index = 1; index < args.length; index += 1) {
      const key = stringAt(args, index);
      const cell = mapAt(args, 0)?.entries.get(key);
      if (cell !== undefined) entries.set(key, cell);
    }
    return sourced(new GoMap(entries), args[0]?.origin);
  }),
  omit: defineVariadic(["map"], "string", (args, context) => {
    const entries = new Map(mapAt(args, 0)?.entries);
    spendItems(context, entries.size);
    for (let index = 1; index < args.length; index += 1) entries.delete(stringAt(args, index));
    return sourced(new GoMap(entries), args[0]?.origin);
  }),
  dig: defineVariadic([], "any", dig),
  merge,
  mustMerge: merge,
  mergeOverwrite,
  mustMergeOverwrite: mergeOverwrite,
  deepCopy,
  mustDeepCopy: deepCopy,
};

/** Returns the first argument, an empty map for nil. */
function anyMap(args: readonly Sourced[]): Sourced {
  const { value, origin } = anyAt(args, 0);
  return sourced(value ?? new GoMap(), origin);
}

function cellOf({ value, origin }: Sourced, key: Sourced | undefined): MapCell {
  return key?.origin === undefined ? { value, origin } : { value, origin, key: key.origin };
}

function dictionary(args: readonly Sourced[]): Sourced {
  const entries = new Map<string, MapCell>();
  for (let index = 0; index < args.length; index += 2) {
    const key = toText(anyAt(args, index));
    entries.set(key.value, cellOf(args[index + 1] ?? sourced(""), key));
  }
  return sourced(new GoMap(entries));
}

function keys(args: readonly Sourced[], context: CallContext): Sourced {
  const found: Sourced<string>[] = [];
  for (const [index] of args.entries()) {
    const map = mapAt(args, index) ?? new GoMap();
    spendItems(context, map.entries.size);
    for (const [key, cell] of map.entries) found.push(sourced(key, cell.key));
  }
  found.sort((a, b) => compareBytes(a.value, b.value));
  return sourced(new GoList(found, "string"));
}

/** Returns the value below keys, or the last argument but one if a key is missing. */
function dig(args: readonly Sourced[]): Sourced {
  if (args.length < 3) throw new FunctionError("dig needs at least three arguments");
  const path = args.slice(0, -2);
  let current = anyAt(args, args.length - 1);
  expectMap(current.value);
  for (const { value } of path) if (typeof value !== "string") failConversion(value, "string");
  for (const [index, { value: key }] of path.entries()) {
    if (index > 0) expectMap(current.value);
    const next = current.value instanceof GoMap ? current.value.entries.get(String(key)) : undefined;
    if (next === undefined) return anyAt(args, args.length - 2);
    current = next;
  }
  return current;
}

const mapType = "map[string]interface {}";

function expectMap(value: Value): void {
  if (!(value instanceof GoMap && value.type === mapType)) failConversion(value, mapType);
}

function failConversion(value: Value, type: string): never {
  const actual = value === null ? "nil" : typeOf(value);
  throw new FunctionError(`interface conversion: interface {} is ${actual}, not ${type}`);
}

function merger(overwrites: boolean) {
  return defineVariadic(["map"], "map", (args, context) => {
    const { value, origin } = anyMap(args);
    if (!(value instanceof GoMap)) return sourced(value, origin);
    for (const [index] of args.entries()) {
      const source = index === 0 ? undefined : mapAt(args, index);
      if (source !== undefined) mergeMap(value, source, overwrites, context);
    }
    return sourced(value, origin);
  });
}
