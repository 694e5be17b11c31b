import { isTrue } from "../values/kinds.ts";
import { deriveOrigin } from "../values/text.ts";
import { type CallContext, FunctionError, GoBytes, GoList, type Sourced, sourced } from "../values/value.ts";
import { anyAt, intAt } from "./arguments.ts";
import { toInt } from "./convert.ts";
import { define, defineVariadic, type FunctionTable } from "./define.ts";
import { ValueSet } from "./lists/equality.ts";
import { itemsOf, listOf, nilList } from "./lists/items.ts";

const append = define(["any", "any"], (args, context) => {
  const items = itemsOf(anyAt(args, 0), context, (kind) => `Cannot push on type ${kind}`);
  return listOf([...items, anyAt(args, 1)], args[0]);
});

const prepend = define(["any", "any"], (args, context) => {
  const items = itemsOf(anyAt(args, 0), context, (kind) => `Cannot prepend on type ${kind}`);
  return listOf([anyAt(args, 1), ...items], args[0]);
});

const first = define(["any"], (args, context) => find("first", args, context)[0] ?? sourced(null));
const last = define(["any"], (args, context) => find("last", args, context).at(-1) ?? sourced(null));

const rest = define(["any"], (args, context) => {
  const items = find("rest", args, context);
  return items.length === 0 ? nilList() : listOf(items.slice(1), args[0]);
});

const initial = define(["any"], (args, context) => {
  const items = find("initial", args, context);
  return items.length === 0 ? nilList() : listOf(items.slice(0, -1), args[0]);
});

const reverse = define(["any"], (args, context) => listOf(find("reverse", args, context).toReversed(), args[0]));

const compact = define(["any"], (args, context) => {
  const items = itemsOf(anyAt(args, 0), context, (kind) => `Cannot compact on type ${kind}`);
  return listOf(
    items.filter(({ value }) => isTrue(value)),
    args[0],
  );
});

const uniq = define(["any"], (args, context) => {
  const seen = new ValueSet(context);
  const items = find("uniq", args, context).filter(({ value }) => {
    if (seen.has(value)) return false;
    seen.add(value);
    return true;
  });
  return listOf(items, args[0]);
});

const without = defineVariadic(["any"], "any", (args, context) => {
  const removed = new ValueSet(context);
  for (const { value } of args.slice(1)) removed.add(value);
  const items = find("without", args, context).filter(({ value }) => !removed.has(value));
  return listOf(items, args[0]);
});

const has = define(["any", "any"], (args, context) => {
  if (anyAt(args, 1).value === null) return sourced(false, deriveOrigin(args));
  const wanted = new ValueSet(context);
  wanted.add(anyAt(args, 0).value);
  const items = find("has", args.slice(1), context);
  return sourced(
    items.some(({ value }) => wanted.has(value)),
    deriveOrigin(args),
  );
});

const slice = defineVariadic(["any"], "any", (args, context) => {
  const list = anyAt(args, 0);
  const items = itemsOf(list, context, (kind) => `list should be type of slice or array but ${kind}`);
  if (items.length === 0) return sourced(null);
  const start = args.length > 1 ? toInt(anyAt(args, 1).value) : 0;
  const end = args.length > 2 ? toInt(anyAt(args, 2).value) : items.length;
  if (start < 0 || end < start || end > items.length)
    throw new FunctionError("reflect.Value.Slice: slice index out of bounds");
  if (list.value instanceof GoBytes) return sourced(new GoBytes(list.value.bytes.slice(start, end)), list.origin);
  const type = list.value instanceof GoList ? list.value.itemType : undefined;
  return sourced(new GoList(items.slice(start, end), type), list.origin);
});

const chunk = define(["int", "any"], (args, context) => {
  const size = intAt(args, 0);
  const items = itemsOf(anyAt(args, 1), context, (kind) => `Cannot chunk type ${kind}`);
  const count = Math.floor((items.length - 1) / size) + 1;
  if (!(count >= 0 && count < Infinity) || (size < 0 && count > 0 && items.length % size === 0))
    throw new FunctionError("runtime error: makeslice: len out of range");
  const width = Math.max(size, 1);
  const chunks = Array.from({ length: count }, (_, index) => listOf(items.slice(index * width, (index + 1) * width)));
  return sourced(new GoList(chunks, "[]interface {}"), args[1]?.origin);
});

const list = defineVariadic([], "any", (args) => sourced(new GoList([...args])));

const concat = defineVariadic([], "any", (args, context) => {
  const items: Sourced[] = [];
  for (const argument of args) {
    const more = itemsOf(argument, context, (kind) => `Cannot concat type ${kind} as list`);
    for (const item of more) items.push(item);
  }
  return items.length === 0 ? nilList() : listOf(items, args[0]);
});

function find(name: string, args: readonly Sourced[], context: CallContext): readonly Sourced[] {
  return itemsOf(anyAt(args, 0), context, (kind) => `Cannot find ${name} on type ${kind}`);
}

/** Functions for lists. Those whose names begin with `must` fail in the same way as the others. */
export const listFunctions: FunctionTable = {
  list,
  tuple: list,
  append,
  push: append,
  mustAppend: append,
  mustPush: append,
  prepend,
  mustPrepend: prepend,
  first,
  mustFirst: first,
  last,
  mustLast: last,
  rest,
  mustRest: rest,
  initial,
  mustInitial: initial,
  reverse,
  mustReverse: reverse,
  compact,
  mustCompact: compact,
  uniq,
  mustUniq: uniq,
  without,
  mustWithout: without,
  has,
  mustHas: has,
  slice,
  mustSlice: slice,
  chunk,
  mustChunk: chunk,
  concat,
};
