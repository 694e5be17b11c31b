import {
  type CallContext,
  FunctionError,
  GoInteger,
  GoMap,
  GoObject,
  LimitError,
  type Sourced,
} from "../values/value.ts";

/** Longest text that a function may make, in characters. */
const maxTextLength = 8 * 1024 * 1024;
/** Longest list that a function may make, and the steps that each of its items costs. */
const maxItems = 1_000_000;
const stepsPerItem = 3;

/** Returns an argument of the type `string`. */
export function textAt(args: readonly Sourced[], index: number): Sourced<string> {
  const argument = args[index];
  if (typeof argument?.value !== "string") throw new FunctionError("a text is missing");
  return { value: argument.value, origin: argument.origin };
}

/** Returns the text of an argument of the type `string`. */
export function stringAt(args: readonly Sourced[], index: number): string {
  const value = args[index]?.value;
  if (typeof value !== "string") throw new FunctionError("a text is missing");
  return value;
}

/** Returns an argument of an integer type. Numbers beyond 2^53 are rounded; use `integerAt` where that matters. */
export function intAt(args: readonly Sourced[], index: number): number {
  return Number(integerAt(args, index));
}

/** Returns an argument of an integer type. */
export function integerAt(args: readonly Sourced[], index: number): bigint {
  const value = args[index]?.value;
  if (!(value instanceof GoInteger)) throw new FunctionError("an integer is missing");
  return value.value;
}

/** Returns any argument. */
export function anyAt(args: readonly Sourced[], index: number): Sourced {
  return args[index] ?? { value: null, origin: undefined };
}

/** Returns an argument of the type `map`, or undefined for a nil map. */
export function mapAt(args: readonly Sourced[], index: number): GoMap | undefined {
  const value = args[index]?.value;
  return value instanceof GoMap ? value : undefined;
}

/** Returns an argument of the type `object`. */
export function objectAt(args: readonly Sourced[], index: number, type: string): GoObject {
  const value = args[index]?.value;
  if (value instanceof GoObject && value.type === type) return value;
  throw new FunctionError(`wrong type for value; expected ${type}`);
}

/** Counts a text before it is made. @throws LimitError beyond 8 MiB */
export function spendText(context: CallContext, length: number): void {
  if (!(length <= maxTextLength)) throw new LimitError("a text is longer than 8 MiB");
  context.spend(Math.ceil(length / 100));
}

/** Counts items before they are made or read. @throws LimitError beyond one million */
export function spendItems(context: CallContext, count: number): void {
  if (!(count <= maxItems)) throw new LimitError("a list has more than 1,000,000 items");
  context.spend(count * stepsPerItem);
}

/** Fails as Go does when it uses a nil value. */
export function failNil(): never {
  throw new FunctionError("runtime error: invalid memory address or nil pointer dereference");
}
