import { FunctionError, LimitError } from "../../values/value.ts";

/** A decimal number: `value` times ten to the power of `exponent`. */
export interface Decimal {
  readonly value: bigint;
  readonly exponent: number;
}

/** Digits behind the decimal point that a division keeps. */
const divisionPrecision = 16;
/** Largest difference of exponents. Floats have up to 324 digits on each side of the decimal point. */
const maxShift = 20_000;

/** Converts a float to the decimal with its shortest digits. @throws FunctionError for NaN and infinities */
export function toDecimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new FunctionError(`Cannot create a Decimal from ${nameOf(value)}`);
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [integer = "0", fraction = ""] = mantissa.split(".");
  return { value: BigInt(integer + fraction), exponent: Number(exponent) - fraction.length };
}

function nameOf(value: number): string {
  return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { value: shift(a, exponent) + shift(b, exponent), exponent };
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { value: -b.value, exponent: b.exponent });
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  if (Math.abs(a.exponent + b.exponent) > maxShift) throw new LimitError("a decimal number has too many digits");
  return { value: a.value * b.value, exponent: a.exponent + b.exponent };
}

/** Divides to 16 digits behind the decimal point, halves away from zero. @throws FunctionError for a zero divisor */
export function divideDecimals(a: Decimal, b: Decimal): Decimal {
  if (b.value === 0n) throw new FunctionError("decimal division by 0");
  const scale = a.exponent - b.exponent + divisionPrecision;
  if (Math.abs(scale) > maxShift) throw new LimitError("a decimal number has too many digits");
  const isNegative = a.value < 0n !== b.value < 0n;
  const dividend = absolute(a.value) * (scale > 0 ? 10n ** BigInt(scale) : 1n);
  const divisor = absolute(b.value) * (scale < 0 ? 10n ** BigInt(-scale) : 1n);
  const rounded = (dividend * 2n + divisor) / (divisor * 2n);
  return { value: isNegative ? -rounded : rounded, exponent: -divisionPrecision };
}

/** Returns the nearest float. */
export function toNumber({ value, exponent }: Decimal): number {
  return Number(`${value}e${exponent}`);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function shift({ value, exponent }: Decimal, target: number): bigint {
  if (value === 0n) return 0n;
  if (exponent - target > maxShift) throw new LimitError("a decimal number has too many digits");
  return value * 10n ** BigInt(exponent - target);
}
