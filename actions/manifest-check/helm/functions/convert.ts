import { decodeText } from "../values/bytes.ts";
import { formatSourced } from "../values/format.ts";
import { GoBytes, GoInteger, type Sourced, sourced, type Value } from "../values/value.ts";

const minInt64 = -(2n ** 63n);
const maxInt64 = 2n ** 63n - 1n;
/** Longer texts are no numbers here, so that reading them takes no time. */
const maxNumberLength = 10_000;

/** Converts a value to a text as sprig's `toString` does. nil becomes `<nil>`. */
export function toText({ value, origin }: Sourced): Sourced<string> {
  if (typeof value === "string") return sourced(value, origin);
  if (value instanceof GoBytes) return sourced(decodeText(value.bytes), origin);
  return formatSourced({ value, origin });
}

/** Converts a value to an integer as sprig's `int64` does. What is no number becomes 0. */
export function toInt64(value: Value): bigint {
  if (typeof value === "number") return truncate(value);
  if (value instanceof GoInteger) return value.type === "time.Duration" ? 0n : BigInt.asIntN(64, value.value);
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (typeof value !== "string" || value.length > maxNumberLength) return 0n;
  return parseInteger(trimZeroDecimal(value), 0) ?? 0n;
}

/** Converts a value to an integer as sprig's `int` does, rounded beyond 2^53. */
export function toInt(value: Value): number {
  return Number(toInt64(value));
}

/** Cuts off the fraction. Numbers beyond 64 bits become the smallest integer, as on amd64. */
function truncate(value: number): bigint {
  const isInRange = value >= -(2 ** 63) && value < 2 ** 63;
  return isInRange ? BigInt(Math.trunc(value)) : minInt64;
}

function trimZeroDecimal(text: string): string {
  return text.replace(/\.0+$/, "");
}

const digitsOf: ReadonlyMap<number, RegExp> = new Map([
  [2, /^[01]+$/],
  [8, /^[0-7]+$/],
  [10, /^[0-9]+$/],
  [16, /^[0-9a-f]+$/i],
]);
const prefixes: ReadonlyMap<string, number> = new Map([
  ["0x", 16],
  ["0b", 2],
  ["0o", 8],
]);

/**
 * Parses an integer of 64 bits as Go's `strconv.ParseInt` does.
 * @param base 2, 8, 10 or 16; 0 for what the prefix says, with underscores between digits
 * @returns undefined for a wrong or too large number
 */
export function parseInteger(text: string, base: number): bigint | undefined {
  const value = parseUnbounded(text, base);
  return value === undefined || value < minInt64 || value > maxInt64 ? undefined : value;
}

/**
 * Parses a decimal integer as Go's `strconv.Atoi` does: too large numbers become the largest one. Beyond 64 bits, Go does
 * not read what follows.
 */
export function parseClamped(text: string): bigint {
  const digits = parseUnbounded(/^[+-]?\d+/.exec(text)?.[0] ?? "", 10) ?? 0n;
  const isTooLarge = digits >= 2n ** 64n || digits <= -(2n ** 64n);
  const value = isTooLarge ? digits : (parseUnbounded(text, 10) ?? 0n);
  return value > maxInt64 ? maxInt64 : value < minInt64 ? minInt64 : value;
}

/** Longer numbers are too large in each base, unless they begin with zeros. */
const maxDigits = 1000;

function parseUnbounded(text: string, base: number): bigint | undefined {
  const sign = /^[+-]/.test(text) ? text[0] : "";
  let digits = sign === "" ? text : text.slice(1);
  let radix = base;
  if (base === 0) {
    const prefixed = prefixes.get(digits.slice(0, 2).toLowerCase());
    radix = prefixed ?? (digits.startsWith("0") && digits.length > 1 ? 8 : 10);
    if (digits.includes("_")) {
      if (/^_|__|_$/.test(digits) || !/^(?:0[xXbBoO])?_?[0-9a-fA-F]/.test(digits)) return undefined;
      digits = digits.replaceAll("_", "");
    }
    if (prefixed !== undefined) digits = digits.slice(2);
  }
  if (digitsOf.get(radix)?.test(digits) !== true) return undefined;
  const significant = digits.replace(/^0+(?=.)/, "");
  if (significant.length > maxDigits) return (sign === "-" ? -1n : 1n) * 2n ** 64n;
  const value =
    radix === 10 ? BigInt(significant) : BigInt(`0${radix === 16 ? "x" : radix === 8 ? "o" : "b"}${significant}`);
  return sign === "-" ? -value : value;
}

/** Converts a value to a float as sprig's `float64` does. What is no number becomes 0. */
export function toFloat64(value: Value): number {
  if (typeof value === "number") return value;
  if (value instanceof GoInteger) return value.type === "time.Duration" ? 0 : Number(value.value);
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" && value.length <= maxNumberLength ? (parseFloat64(value) ?? 0) : 0;
}

/** Parses a float as Go's `strconv.ParseFloat` does. @returns undefined for a wrong or too large number */
export function parseFloat64(text: string): number | undefined {
  const special = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
  if (special !== null) {
    if (special[2]?.toLowerCase() === "nan") return special[1] === "" ? Number.NaN : undefined;
    return special[1] === "-" ? -Infinity : Infinity;
  }
  if (/^[+-]?0x/i.test(text)) return parseHexadecimal(text);
  const digits = text.replace(/(?<=\d)_(?=\d)/g, "");
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

function parseHexadecimal(text: string): number | undefined {
  const match = /^([+-]?)0x(_?[0-9a-f](?:_?[0-9a-f])*)?(?:\.([0-9a-f](?:_?[0-9a-f])*)?)?p([+-]?\d+)$/i.exec(text);
  if (match === null) return undefined;
  const [, sign, integer = "", fraction = "", exponent = "0"] = match;
  const digits = (integer + fraction).replaceAll("_", "");
  if (digits === "" || digits.length > maxDigits || exponent.length > 6) return undefined;
  const scale = Number(exponent) - fraction.replaceAll("_", "").length * 4;
  const value = scaleExactly(BigInt(`0x${digits}`), scale);
  if (!Number.isFinite(value)) return undefined;
  return sign === "-" ? -value : value;
}

/** Returns the float next to an integer times a power of two. */
function scaleExactly(value: bigint, exponent: number): number {
  if (value === 0n) return 0;
  if (exponent > 2000) return Infinity;
  if (exponent >= 0) return Number(value << BigInt(exponent));
  if (exponent < -6000) return 0;
  // A binary fraction is a finite decimal one, which Number rounds correctly.
  return Number(`${value * 5n ** BigInt(-exponent)}e${exponent}`);
}
