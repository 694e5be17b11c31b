import { countRunes } from "./bytes.ts";
import type { Flags } from "./directive.ts";
import { type FloatVerb, formatFloat } from "./float.ts";
import { isPrintable, quoteRune, runeText } from "./quote.ts";
import { LimitError } from "./value.ts";

/** Longest text that a function may make, in characters. */
export const maxTextLength = 32 * 1024 * 1024;

/** Returns what fills a text up to its width, or "". */
export function padding(text: string, { width, zero, minus }: Flags): string {
  if (width === undefined || width === 0) return "";
  const missing = width - countRunes(text);
  return missing > 0 ? (zero && !minus ? "0" : " ").repeat(missing) : "";
}

/** Fills a text up to its width. */
export function pad(text: string, flags: Flags): string {
  const fill = padding(text, flags);
  return flags.minus ? text + fill : fill + text;
}

/** Formats an integer. Returns undefined for a verb that integers do not have. */
export function formatInteger(value: bigint, isSigned: boolean, verb: string, flags: Flags): string | undefined {
  switch (verb) {
    case "v":
      return flags.sharpV && !isSigned
        ? formatBase(value, 16, verb, { ...flags, sharp: true })
        : formatBase(value, 10, verb, flags);
    case "d":
      return formatBase(value, 10, verb, flags);
    case "b":
      return formatBase(value, 2, verb, flags);
    case "o":
    case "O":
      return formatBase(value, 8, verb, flags);
    case "x":
    case "X":
      return formatBase(value, 16, verb, flags);
    case "c":
      return pad(runeText(toPoint(value)), flags);
    case "q":
      return pad(quoteRune(toPoint(value), flags.plus), flags);
    case "U":
      return formatUnicode(value, flags);
    default:
      return undefined;
  }
}

/** Returns the code point of an integer, -1 if it is none. */
function toPoint(value: bigint): number {
  return value >= 0n && value <= 0x10ffffn ? Number(value) : -1;
}

function formatBase(value: bigint, base: number, verb: string, flags: Flags): string {
  const isNegative = value < 0n;
  const hasSign = isNegative || flags.plus || flags.space;
  let length = flags.precision ?? 0;
  if (flags.precision === 0 && value === 0n) return " ".repeat(flags.width ?? 0);
  if (flags.precision === undefined && flags.zero && !flags.minus && flags.width !== undefined)
    length = flags.width - (hasSign ? 1 : 0);
  let text = (isNegative ? -value : value).toString(base).padStart(length, "0");
  if (flags.sharp && base === 2) text = `0b${text}`;
  if (flags.sharp && base === 8 && text[0] !== "0") text = `0${text}`;
  if (flags.sharp && base === 16) text = `0x${text}`;
  if (verb === "X") text = text.toUpperCase();
  if (verb === "O") text = `0o${text}`;
  const sign = isNegative ? "-" : flags.plus ? "+" : flags.space ? " " : "";
  return pad(sign + text, { ...flags, zero: false });
}

function formatUnicode(value: bigint, flags: Flags): string {
  const digits = BigInt.asUintN(64, value).toString(16).toUpperCase();
  const length = Math.max(flags.precision ?? 4, 4);
  const point = toPoint(value);
  const character = flags.sharp && point >= 0 && isPrintable(point) ? ` '${runeText(point)}'` : "";
  return pad(`U+${digits.padStart(length, "0")}${character}`, { ...flags, zero: false });
}

/** Default precision of each verb for floats, -1 for as many digits as identify the number. */
const precisions: ReadonlyMap<string, readonly [FloatVerb, number]> = new Map([
  ["v", ["g", -1]],
  ["b", ["b", -1]],
  ["g", ["g", -1]],
  ["G", ["G", -1]],
  ["x", ["x", -1]],
  ["X", ["X", -1]],
  ["f", ["f", 6]],
  ["F", ["f", 6]],
  ["e", ["e", 6]],
  ["E", ["E", 6]],
]);

/** Formats a float. Returns undefined for a verb that floats do not have. */
export function formatNumber(value: number, verb: string, flags: Flags): string | undefined {
  const form = precisions.get(verb);
  if (form === undefined) return undefined;
  const [format, defaultPrecision] = form;
  const precision = flags.precision ?? defaultPrecision;
  const text = formatFloat(value, format, precision);
  const isNegative = text.startsWith("-");
  const hasPlus = text.startsWith("+");
  const digits = isNegative || hasPlus ? text.slice(1) : text;
  const sign = isNegative ? "-" : flags.plus ? "+" : flags.space ? " " : "";
  if (!Number.isFinite(value)) return pad((hasPlus && sign === "" ? "+" : sign) + digits, { ...flags, zero: false });
  const number = flags.sharp && format !== "b" ? keepPoint(digits, format, precision) : digits;
  if (sign !== "" && flags.zero && !flags.minus && flags.width !== undefined && flags.width > number.length + 1)
    return sign + number.padStart(flags.width - 1, "0");
  return pad(sign + number, flags);
}

/** Adds the decimal point and zeros that `#` asks for. */
function keepPoint(text: string, verb: FloatVerb, precision: number): string {
  const isHexadecimal = verb === "x" || verb === "X";
  const exponentAt = text.search(isHexadecimal ? /p/i : /e/i);
  const tail = exponentAt === -1 ? "" : text.slice(exponentAt);
  const number = exponentAt === -1 ? text : text.slice(0, exponentAt);
  const counted = verb === "g" || verb === "G" || verb === "x";
  let missing = counted ? (precision === -1 ? 6 : precision) : 0;
  missing -= number.replace(".", "").replace(/^0+/, "").length;
  if (number === "0") missing -= 1;
  if (missing > maxTextLength) throw new LimitError("the text is too long");
  return `${number}${number.includes(".") ? "" : "."}${missing > 0 ? "0".repeat(missing) : ""}${tail}`;
}
