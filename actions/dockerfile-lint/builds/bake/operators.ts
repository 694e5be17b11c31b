import type { BinaryOperator } from "./syntax.ts";
import { type BakeValue, hasUnknown, isEqual, reject, toBoolean, toNumber, UnknownValue } from "./values.ts";

/** Applies an operator (HCL Native Syntax Specification, "Operations"). @throws UnknownError if there is no result. */
export function calculate(operator: BinaryOperator, left: BakeValue, right: BakeValue): BakeValue {
  if (operator === "&&" || operator === "||") return combined(operator === "||", left, right);
  if (left instanceof UnknownValue) return left;
  if (right instanceof UnknownValue) return right;
  if (operator === "==" || operator === "!=") {
    if (hasUnknown(left) || hasUnknown(right)) return reject("a compared value is unknown");
    return isEqual(left, right) === (operator === "==");
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (b === 0 && (operator === "/" || operator === "%")) return reject("a number is divided by zero");
  return arithmetic[operator](a, b);
}

const arithmetic = {
  "<": (a: number, b: number) => a < b,
  "<=": (a: number, b: number) => a <= b,
  ">": (a: number, b: number) => a > b,
  ">=": (a: number, b: number) => a >= b,
  "+": (a: number, b: number) => a + b,
  "-": (a: number, b: number) => a - b,
  "*": (a: number, b: number) => a * b,
  "/": (a: number, b: number) => a / b,
  "%": (a: number, b: number) => a % b,
} as const;

/** Combines truth values. One value may decide alone. @param deciding the value that does. */
function combined(deciding: boolean, left: BakeValue, right: BakeValue): BakeValue {
  const values = [left, right].filter((value) => !(value instanceof UnknownValue)).map(toBoolean);
  if (values.includes(deciding)) return deciding;
  return values.length === 2 ? !deciding : reject("a truth value is unknown");
}
