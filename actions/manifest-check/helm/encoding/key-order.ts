import type { EmitterVersion } from "./scalar-style.ts";

const letter = /\p{L}/u;
const digit = /\p{Nd}/u;

/**
 * Compares keys in go-yaml's natural order: letters behind other characters, numbers by their value. Version 3 orders
 * letters before other characters behind a digit.
 */
export function compareKeys(a: string, b: string, version: EmitterVersion): number {
  const length = Math.min(a.length, b.length);
  let index = 0;
  while (index < length && a.charCodeAt(index) === b.charCodeAt(index)) index += 1;
  if (index === length) return a.length - b.length;
  // The halves of a pair of surrogates belong together.
  if (index > 0 && isLowSurrogate(a.charCodeAt(index)) && isLowSurrogate(b.charCodeAt(index))) index -= 1;
  return compareAt(a, b, index, version);
}

function compareAt(a: string, b: string, index: number, version: EmitterVersion): number {
  const one = a.codePointAt(index) ?? 0;
  const other = b.codePointAt(index) ?? 0;
  const isLetter = isA(letter, one);
  const isOtherLetter = isA(letter, other);
  if (isLetter && isOtherLetter) return one - other;
  if (isLetter || isOtherLetter) {
    const isBehindDigit = version === 3 && index > 0 && isA(digit, a.charCodeAt(index - 1));
    return isLetter === isBehindDigit ? -1 : 1;
  }
  return compareNumbers(a, b, index) || one - other;
}

/** Compares the runs of digits from an index, by value and then by length. */
function compareNumbers(a: string, b: string, index: number): number {
  const one = digitsFrom(a, index);
  const other = digitsFrom(b, index);
  const prefix = (one.startsWith("0") || other.startsWith("0")) && isBehindNumber(a, index) ? "1" : "";
  const value = numberOf(prefix + one);
  const otherValue = numberOf(prefix + other);
  if (value < otherValue) return -1;
  if (value > otherValue) return 1;
  return one.length - other.length;
}

/** Returns whether only digits with one that is not 0 are before an index, back to the first other character. */
function isBehindNumber(text: string, index: number): boolean {
  for (let position = index - 1; position >= 0; position -= 1) {
    const code = text.charCodeAt(position);
    if (!isA(digit, code)) return false;
    if (code !== 0x30) return true;
  }
  return false;
}

function digitsFrom(text: string, index: number): string {
  let end = index;
  while (end < text.length && isA(digit, text.charCodeAt(end))) end += 1;
  return text.slice(index, end);
}

/** Returns the value of digits as Go computes it, in 64 bits. Digits of other scripts count by their code. */
function numberOf(digits: string): number | bigint {
  if (digits.length <= 15 && /^[0-9]*$/.test(digits)) return Number(digits);
  let value = 0n;
  for (let index = 0; index < Math.min(digits.length, 1000); index += 1)
    value = BigInt.asIntN(64, value * 10n + BigInt(digits.charCodeAt(index) - 0x30));
  return value;
}

function isA(pattern: RegExp, point: number): boolean {
  if (point < 0x80) {
    if (pattern === digit) return point >= 0x30 && point <= 0x39;
    const lower = point | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
  }
  return pattern.test(String.fromCodePoint(point));
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
