import {
  type BakeObject,
  type BakeValue,
  type Budget,
  elementsOf,
  entriesOf,
  isEqual,
  isList,
  isObject,
  reject,
  toNumber,
  toText,
} from "../values.ts";
import { formatText } from "./format.ts";
import type { BakeFunction } from "./types.ts";

const listOf = (value: BakeValue | undefined): readonly BakeValue[] =>
  value !== undefined && isList(value) ? value : reject("a value is not a list");

const objectOf = (value: BakeValue | undefined): BakeObject =>
  value !== undefined && isObject(value) ? value : reject("a value is not an object");

/** Returns the elements of a list once each. Pairs are compared, which counts as steps. */
function distinct(values: readonly BakeValue[], budget: Budget): readonly BakeValue[] {
  const texts = new Set<BakeValue>();
  const others: BakeValue[] = [];
  return values.filter((value) => {
    if (!isList(value) && !isObject(value)) {
      const isNew = !texts.has(value);
      texts.add(value);
      return isNew;
    }
    budget.spend(others.length);
    if (others.some((other) => isEqual(other, value))) return false;
    others.push(value);
    return true;
  });
}

const includes = (values: readonly BakeValue[], wanted: BakeValue): boolean =>
  values.some((value) => isEqual(value, wanted));

function flattened(value: BakeValue, budget: Budget): readonly BakeValue[] {
  budget.spend();
  return isList(value) ? value.flatMap((element) => flattened(element, budget)) : [value];
}

/** Combines sets, from the first to the last. */
function combined(
  combine: (left: readonly BakeValue[], right: readonly BakeValue[]) => readonly BakeValue[],
): BakeFunction {
  return (values, budget) => {
    const sets = values.map((value) => listOf(value));
    return sorted(
      distinct(
        sets.reduce((left, right) => {
          budget.spend(left.length * right.length);
          return combine(left, right);
        }),
        budget,
      ),
    );
  };
}

/** Sorts the texts of a set, in which order sets are iterated. */
function sorted(values: readonly BakeValue[]): readonly BakeValue[] {
  return values.every((value) => typeof value === "string") ? values.toSorted() : values;
}

/** Functions of lists, sets and maps (docker/buildx, `bake/hclparser/stdlib.go`). */
export const collectionFunctions: Readonly<Record<string, BakeFunction>> = {
  chunklist: (values, budget) => chunks(listOf(values[0]), toNumber(values[1] ?? null), budget),
  coalesce: (values) => values.find((value) => value !== null) ?? reject("all values are null"),
  coalescelist: (values) =>
    values.map((value) => listOf(value)).find(({ length }) => length > 0) ?? reject("all lists are empty"),
  compact: (values) => listOf(values[0]).filter((value) => value !== "" && value !== null),
  concat: (values, budget) => {
    const joined = values.flatMap((value) => listOf(value));
    budget.spend(joined.length);
    return joined;
  },
  contains: (values) => includes(listOf(values[0]), values[1] ?? null),
  distinct: (values, budget) => distinct(listOf(values[0]), budget),
  element: (values) => {
    const list = listOf(values[0]);
    const index = toNumber(values[1] ?? null);
    return list.length === 0
      ? reject("a list is empty")
      : (list[index % list.length] ?? reject("an index is negative"));
  },
  flatten: (values, budget) => flattened(listOf(values[0]), budget),
  formatlist: (values, budget) => formattedList(toText(values[0] ?? null), values.slice(1), budget),
  hasindex: (values) => {
    const [collection = null, key = null] = values;
    if (isObject(collection)) return typeof key === "string" && collection.has(key);
    return typeof key === "number" && Number.isInteger(key) && key >= 0 && key < listOf(collection).length;
  },
  index: (values) => indexed(values[0] ?? null, values[1] ?? null),
  indexof: (values) => {
    const position = listOf(values[0]).findIndex((value) => isEqual(value, values[1] ?? null));
    return position === -1 ? reject("a list does not contain the value") : position;
  },
  keys: (values) => entriesOf(objectOf(values[0])).map(([key]) => key),
  length: (values) => elementsOf(values[0] ?? null).length,
  lookup: ([object, key = null, other]) => {
    const value = objectOf(object).get(toText(key));
    if (value !== undefined) return value;
    return other === undefined ? reject("a key is missing") : other;
  },
  merge: (values, budget) => {
    const merged = new Map(values.filter((value) => value !== null).flatMap((value) => [...objectOf(value)]));
    budget.spend(merged.size);
    return merged;
  },
  range: (values, budget) => range(values.map(toNumber), budget),
  reverselist: (values) => listOf(values[0]).toReversed(),
  sethaselement: (values) => includes(listOf(values[0]), values[1] ?? null),
  setintersection: combined((left, right) => left.filter((value) => includes(right, value))),
  setproduct: (values, budget) =>
    product(
      values.map((value) => listOf(value)),
      budget,
    ),
  setsubtract: combined((left, right) => left.filter((value) => !includes(right, value))),
  setsymmetricdifference: combined((left, right) => [
    ...left.filter((value) => !includes(right, value)),
    ...right.filter((value) => !includes(left, value)),
  ]),
  setunion: combined((left, right) => [...left, ...right]),
  slice: (values) => listOf(values[0]).slice(toNumber(values[1] ?? null), toNumber(values[2] ?? null)),
  sort: (values) => listOf(values[0]).map(toText).toSorted(),
  values: (values) => elementsOf(objectOf(values[0])),
  zipmap: (values) => {
    const [keys, elements] = [listOf(values[0]), listOf(values[1])];
    if (keys.length !== elements.length) return reject("lists have different lengths");
    return new Map(keys.map((key, index) => [toText(key), elements[index] ?? null]));
  },
};

/** Returns the element of a list or object. @throws UnknownError if there is none. */
export function indexed(collection: BakeValue, key: BakeValue): BakeValue {
  const element = isObject(collection) ? collection.get(toText(key)) : listOf(collection)[toNumber(key)];
  return element === undefined ? reject("a collection has no such element") : element;
}

function chunks(list: readonly BakeValue[], size: number, budget: Budget): BakeValue {
  if (!Number.isInteger(size) || size < 1) return size === 0 ? [list] : reject("a size is not usable");
  const result: BakeValue[] = [];
  for (let start = 0; start < list.length; start += size) {
    budget.spend();
    result.push(list.slice(start, start + size));
  }
  return result;
}

function formattedList(pattern: string, values: readonly BakeValue[], budget: Budget): BakeValue {
  const length = Math.max(1, ...values.filter(isList).map((list) => list.length));
  return Array.from({ length }, (_, index) => {
    const row = values.map((value) =>
      isList(value) ? (value[index] ?? reject("lists have different lengths")) : value,
    );
    return budget.text(formatText(pattern, row));
  });
}

function range(numbers: readonly number[], budget: Budget): BakeValue {
  const [start, end] = numbers.length === 1 ? [0, numbers[0] ?? 0] : [numbers[0] ?? 0, numbers[1] ?? 0];
  const step = numbers[2] ?? (end < start ? -1 : 1);
  if (step === 0 || step > 0 !== end > start) return end === start ? [] : reject("a range has no end");
  const result: number[] = [];
  for (let value = start; step > 0 ? value < end : value > end; value += step) {
    budget.spend();
    result.push(value);
  }
  return result;
}

function product(sets: readonly (readonly BakeValue[])[], budget: Budget): BakeValue {
  if (sets.length < 2) return reject("a product needs two sets");
  let rows: (readonly BakeValue[])[] = [[]];
  for (const set of sets) {
    budget.spend(rows.length * set.length * sets.length);
    rows = rows.flatMap((row) => set.map((value) => [...row, value]));
  }
  return rows;
}
