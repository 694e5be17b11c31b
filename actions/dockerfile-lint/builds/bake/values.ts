/** A value of an expression. Lists, tuples and sets are arrays; maps and objects are maps. */
export type BakeValue = string | number | boolean | null | readonly BakeValue[] | BakeObject | UnknownValue;

export type BakeObject = ReadonlyMap<string, BakeValue>;

/** A value that only a build knows, with the reason. */
export class UnknownValue {
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

/** An expression has no value in this evaluation, so that it is unknown. */
export class UnknownError extends Error {}

/** Maximum number of characters of one text. */
const maxText = 2 ** 20;
/** Maximum number of steps of the evaluation of one project, among them elements of collections. */
const maxSteps = 500_000;

/** An evaluation exceeds a limit. */
export class BakeLimitError extends Error {}

/** Bounds the work of one evaluation. */
export class Budget {
  #steps = 0;

  /** Counts steps. @throws BakeLimitError beyond the limit. */
  spend(steps = 1): void {
    this.#steps += steps;
    if (this.#steps > maxSteps) throw new BakeLimitError(`it takes more than ${maxSteps} steps to evaluate`);
  }

  /** Returns a text of a permitted length. Long texts count as steps. @throws BakeLimitError */
  text(text: string): string {
    if (text.length > maxText) throw new BakeLimitError(`a text has more than ${maxText} characters`);
    this.spend(text.length >> 8);
    return text;
  }
}

export function isList(value: BakeValue): value is readonly BakeValue[] {
  return Array.isArray(value);
}

export function isObject(value: BakeValue): value is BakeObject {
  return value instanceof Map;
}

/** Checks whether a value, or anything in it, is unknown. */
export function hasUnknown(value: BakeValue): boolean {
  if (isList(value)) return value.some(hasUnknown);
  if (isObject(value)) return [...value.values()].some(hasUnknown);
  return value instanceof UnknownValue;
}

/** Throws the error of an operation that has no result. The value is unknown, as bake would fail. */
export function reject(why: string): never {
  throw new UnknownError(why);
}

/** Converts a value to text as HCL does. @throws UnknownError for collections and null. */
export function toText(value: BakeValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return String(value);
  return reject(value === null ? "null is not a text" : "a collection is not a text");
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) return reject("a number is not finite");
  if (Object.is(value, -0)) return "-0";
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** Converts a value to a number. @throws UnknownError */
export function toNumber(value: BakeValue): number {
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value)) return Number(value);
  return reject("a value is not a number");
}

/** Converts a value to a boolean. @throws UnknownError */
export function toBoolean(value: BakeValue): boolean {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "1") return true;
  if (value === "false" || value === "0") return false;
  return reject("a value is not true or false");
}

/** Returns the elements of a list or the values of an object in the order of its keys. @throws UnknownError */
export function elementsOf(value: BakeValue): readonly BakeValue[] {
  if (isList(value)) return value;
  if (isObject(value)) return entriesOf(value).map(([, element]) => element);
  return reject("a value is not a collection");
}

/** Returns the entries of an object in the order of its keys, in which HCL iterates. */
export function entriesOf(value: BakeObject): (readonly [string, BakeValue])[] {
  return [...value].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

/** Checks whether two values are of one type and equal. */
export function isEqual(left: BakeValue, right: BakeValue): boolean {
  if (isList(left) && isList(right)) {
    return left.length === right.length && left.every((element, index) => isEqual(element, right[index] ?? null));
  }
  if (isObject(left) && isObject(right)) {
    const isSame = ([key, value]: readonly [string, BakeValue]): boolean =>
      right.has(key) && isEqual(value, right.get(key) ?? null);
    return left.size === right.size && [...left].every(isSame);
  }
  return left === right;
}
