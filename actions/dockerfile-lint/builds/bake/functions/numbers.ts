import { type BakeValue, isEqual, reject, toBoolean, toNumber, toText } from "../values.ts";
import type { BakeFunction } from "./types.ts";

/** Creates a function of two numbers. */
function ofNumbers(calculate: (left: number, right: number) => BakeValue): BakeFunction {
  return (values) => calculate(toNumber(values[0] ?? null), toNumber(values[1] ?? null));
}

/** Creates a function of one number. */
function ofNumber(calculate: (value: number) => number): BakeFunction {
  return (values) => calculate(toNumber(values[0] ?? null));
}

function divided(left: number, right: number, calculate: (left: number, right: number) => number): number {
  return right === 0 ? reject("a number is divided by zero") : calculate(left, right);
}

/** Functions of numbers and truth values (docker/buildx, `bake/hclparser/stdlib.go`). */
export const numberFunctions: Readonly<Record<string, BakeFunction>> = {
  absolute: ofNumber(Math.abs),
  add: ofNumbers((left, right) => left + right),
  and: (values) => toBoolean(values[0] ?? null) && toBoolean(values[1] ?? null),
  ceil: ofNumber(Math.ceil),
  divide: ofNumbers((left, right) => divided(left, right, (a, b) => a / b)),
  equal: (values) => isEqual(values[0] ?? null, values[1] ?? null),
  floor: ofNumber(Math.floor),
  greaterthan: ofNumbers((left, right) => left > right),
  greaterthanorequalto: ofNumbers((left, right) => left >= right),
  int: ofNumber(Math.trunc),
  lessthan: ofNumbers((left, right) => left < right),
  lessthanorequalto: ofNumbers((left, right) => left <= right),
  max: (values) => extreme(values, Math.max),
  min: (values) => extreme(values, Math.min),
  modulo: ofNumbers((left, right) => divided(left, right, (a, b) => a % b)),
  multiply: ofNumbers((left, right) => left * right),
  negate: ofNumber((value) => -value),
  not: (values) => !toBoolean(values[0] ?? null),
  notequal: (values) => !isEqual(values[0] ?? null, values[1] ?? null),
  or: (values) => toBoolean(values[0] ?? null) || toBoolean(values[1] ?? null),
  parseint: (values) => {
    const [text, base] = [toText(values[0] ?? null), toNumber(values[1] ?? null)];
    const value = base >= 2 && base <= 36 && /^[+-]?\w+$/.test(text) ? Number.parseInt(text, base) : Number.NaN;
    return Number.isNaN(value) ? reject("a text is not a number") : value;
  },
  pow: ofNumbers((left, right) => left ** right),
  signum: ofNumber(Math.sign),
  subtract: ofNumbers((left, right) => left - right),
};

function extreme(values: readonly BakeValue[], choose: (...numbers: number[]) => number): number {
  return values.length === 0 ? reject("a number is missing") : choose(...values.slice(0, 1000).map(toNumber));
}
