import { deriveOrigin } from "../../values/text.ts";
import { type CallContext, type Sourced, sourced } from "../../values/value.ts";
import { anyAt, intAt } from "../arguments.ts";
import { toFloat64 } from "../convert.ts";
import { define, defineVariadic, type FunctionTable } from "../define.ts";
import {
  addDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
  toDecimal,
  toNumber,
} from "./decimal.ts";

/** Functions that calculate with floats, through decimal numbers where sprig does. */
export const floatFunctions: FunctionTable = {
  float64: define(["any"], (args) => sourced(operand(args, 0), anyAt(args, 0).origin)),
  addf: defineVariadic([], "any", (args, context) => calculate(0, args, addDecimals, args, context)),
  add1f: define(["any"], (args, context) => calculate(operand(args, 0), [sourced(1)], addDecimals, args, context)),
  subf: decimalFunction(subtractDecimals),
  mulf: decimalFunction(multiplyDecimals),
  divf: decimalFunction(divideDecimals),
  maxf: defineVariadic(["any"], "any", (args) => reduce(args, maximum)),
  minf: defineVariadic(["any"], "any", (args) => reduce(args, minimum)),
  ceil: define(["any"], (args) => sourced(Math.ceil(operand(args, 0)), deriveOrigin(args))),
  floor: define(["any"], (args) => sourced(Math.floor(operand(args, 0)), deriveOrigin(args))),
  round: defineVariadic(["any", "int"], "float64", round),
};

function operand(args: readonly Sourced[], index: number): number {
  return toFloat64(anyAt(args, index).value);
}

function decimalFunction(combine: (a: Decimal, b: Decimal) => Decimal) {
  return defineVariadic(["any"], "any", (args, context) =>
    calculate(operand(args, 0), args.slice(1), combine, args, context),
  );
}

function calculate(
  start: number,
  operands: readonly Sourced[],
  combine: (a: Decimal, b: Decimal) => Decimal,
  args: readonly Sourced[],
  context: CallContext,
): Sourced {
  context.spend(operands.length);
  let result = toDecimal(start);
  for (const { value } of operands) result = combine(result, toDecimal(toFloat64(value)));
  return sourced(toNumber(result), deriveOrigin(args));
}

function reduce(args: readonly Sourced[], combine: (a: number, b: number) => number): Sourced {
  const numbers = args.map(({ value }) => toFloat64(value));
  return sourced(numbers.reduce(combine), deriveOrigin(args));
}

/** Returns the larger number. Infinity wins over NaN, as in Go. */
function maximum(a: number, b: number): number {
  return a === Infinity || b === Infinity ? Infinity : Math.max(a, b);
}

function minimum(a: number, b: number): number {
  return a === -Infinity || b === -Infinity ? -Infinity : Math.min(a, b);
}

/** Rounds to a number of places. A fraction from 0.5, or from the last argument, rounds up; negative ones never do. */
function round(args: readonly Sourced[]): Sourced {
  const threshold = args[2]?.value;
  const scale = powerOfTen(intAt(args, 1));
  const scaled = scale * operand(args, 0);
  const fraction = scaled - Math.trunc(scaled);
  const isUp = fraction >= (typeof threshold === "number" ? threshold : 0.5);
  return sourced((isUp ? Math.ceil(scaled) : Math.floor(scaled)) / scale, deriveOrigin(args));
}

/** Returns a power of ten, calculated in the steps of Go's `math.Pow`, whose last digit can differ from others. */
function powerOfTen(exponent: number): number {
  if (exponent === 0) return 1;
  if (exponent === 1) return 10;
  if (exponent === -1) return 1 / 10;
  if (Math.abs(exponent) > 400) return exponent > 0 ? Infinity : 0;
  let mantissa = 1;
  let power = 0;
  let factor = 10 / 16;
  let factorPower = 4;
  for (let bits = Math.abs(exponent); bits !== 0; bits >>= 1) {
    if (bits & 1) {
      mantissa *= factor;
      power += factorPower;
    }
    factor *= factor;
    factorPower *= 2;
    if (factor < 0.5) {
      factor += factor;
      factorPower -= 1;
    }
  }
  return exponent < 0 ? scaleByTwo(1 / mantissa, -power) : scaleByTwo(mantissa, power);
}

/** Multiplies by a power of two, in two steps so that neither overflows. */
function scaleByTwo(value: number, power: number): number {
  const half = Math.trunc(power / 2);
  return value * 2 ** half * 2 ** (power - half);
}
