import { isTimestamp } from "./timestamp.ts";

/** What a plain scalar stands for. */
export interface PlainScalar {
  readonly tag: "str" | "null" | "bool" | "int" | "float" | "timestamp" | "merge";
  /** An integer beyond 2^53 is a bigint. Null for texts and timestamps, which stay as they are written. */
  readonly value: null | boolean | number | bigint;
}

const text: PlainScalar = { tag: "str", value: null };
const timestamp: PlainScalar = { tag: "timestamp", value: null };

const words: ReadonlyMap<string, PlainScalar> = new Map([
  ...list("null", null, "", "~", "null", "Null", "NULL"),
  ...list("bool", true, "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"),
  ...list("bool", false, "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"),
  ...list("float", Number.NaN, ".nan", ".NaN", ".NAN"),
  ...list("float", Infinity, ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"),
  ...list("float", -Infinity, "-.inf", "-.Inf", "-.INF"),
]);

function list(tag: PlainScalar["tag"], value: null | boolean | number, ...names: string[]): [string, PlainScalar][] {
  return names.map((name) => [name, { tag, value }]);
}

const integers = /^([-+]?)(?:(0[xX][\da-fA-F]+)|(0[bB][01]+)|0[oO]?([0-7]+)|(0|[1-9]\d*))$|^0b([-+][01]+)$/;
const floats = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const pointFloats = /^\.\d+(?:_\d+)*(?:[eE][-+]?\d+(?:_\d+)*)?$/;

/**
 * Resolves a plain scalar as go-yaml v2 does: the types of YAML 1.1 without base 60. `0777`, `0o777` and `0b11` are
 * integers, blanks of digits (`1_000`) are ignored, and what is too large for a float is text.
 */
export function resolvePlain(written: string): PlainScalar {
  const first = written.charCodeAt(0);
  // Letters other than those that begin a word of the table, and most punctuation.
  if (first > 0x39 && !isWordStart(first)) return written === "<<" ? { tag: "merge", value: null } : text;
  if (written.length <= 5) {
    const word = words.get(written);
    if (word !== undefined) return word;
  }
  if (first === 0x2e) return pointFloats.test(written) ? floatOf(written.replaceAll("_", "")) : text;
  if (!((first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d)) return text;
  if (isTimestamp(written)) return timestamp;
  return resolveNumber(written.includes("_") ? written.replaceAll("_", "") : written);
}

function isWordStart(code: number): boolean {
  const letter = code | 0x20;
  return letter === 0x79 || letter === 0x6e || letter === 0x74 || letter === 0x66 || letter === 0x6f || code === 0x7e;
}

function resolveNumber(plain: string): PlainScalar {
  const match = integers.exec(plain);
  if (match !== null) {
    const integer = integerOf(match);
    if (integer !== undefined) return { tag: "int", value: integer };
  }
  return floats.test(plain) ? floatOf(plain) : text;
}

const maxInt64 = 2n ** 63n - 1n;
const maxUint64 = 2n ** 64n - 1n;

/** Returns the integer if it fits: an int64, or without a sign an uint64. */
function integerOf([, sign = "", hex, binary, octal, decimal, signed]: RegExpExecArray): number | bigint | undefined {
  if (signed !== undefined) {
    const digits = signed.slice(1);
    return digits.length > 63 ? undefined : integerOf(["", signed[0] ?? "", undefined, `0b${digits}`] as never);
  }
  const digits = hex ?? binary ?? (octal === undefined ? (decimal ?? "") : `0o${octal}`);
  if (digits.length <= 15) {
    const value = Number(digits);
    return sign === "-" && value !== 0 ? -value : value;
  }
  if (digits.length > 80) return undefined;
  const value = BigInt(digits);
  const isInRange = sign === "-" ? value <= maxInt64 + 1n : value <= (sign === "" ? maxUint64 : maxInt64);
  if (!isInRange) return undefined;
  const result = sign === "-" ? -value : value;
  const number = Number(result);
  return Number.isSafeInteger(number) ? number : result;
}

function floatOf(plain: string): PlainScalar {
  const value = Number(plain);
  return Number.isFinite(value) ? { tag: "float", value } : text;
}

/** Returns whether an integer is one that Go reads as uint64, because an int64 is too small. */
export function isUnsigned(value: number | bigint): boolean {
  return typeof value === "bigint" && value > maxInt64;
}

const base60 = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;

/** Returns whether YAML 1.1 reads a text as a number in base 60, such as `1:30`. Go writes it in quotes. */
export function isBase60(written: string): boolean {
  return written.includes(":") && base60.test(written);
}
