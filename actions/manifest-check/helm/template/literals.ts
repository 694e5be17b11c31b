import { decodeText, isInvalidByte } from "../values/bytes.ts";
import { formatFloat } from "../values/float.ts";
import type { NumberNode } from "./nodes.ts";

const escapes: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"',
};

const escapeSequence = /\\(?:x([0-9a-fA-F]{2})|([0-7]{3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/suy;

/**
 * Removes the quotes and escapes of a Go literal in double, single or raw quotes (`strconv.Unquote`). Returns undefined
 * if it is malformed.
 */
export function unquote(literal: string): string | undefined {
  const quote = literal[0];
  const inner = literal.slice(1, -1);
  if (literal.length < 2 || literal.at(-1) !== quote) return undefined;
  if (quote === "`") return inner.replaceAll("\r", "");
  if (!inner.includes("\\")) return inner.includes(quote ?? "") ? undefined : inner;
  let text = "";
  let bytes: number[] = [];
  const flush = (): void => {
    if (bytes.length > 0) text += decodeText(Uint8Array.from(bytes));
    bytes = [];
  };
  for (let offset = 0; offset < inner.length; ) {
    const char = inner[offset] ?? "";
    if (char === quote) return undefined;
    if (char !== "\\") {
      flush();
      text += char;
      offset += 1;
      continue;
    }
    escapeSequence.lastIndex = offset;
    const match = escapeSequence.exec(inner);
    if (match === null) return undefined;
    offset = escapeSequence.lastIndex;
    const [, hex, octal, short, long, named] = match;
    const point = Number.parseInt(short ?? long ?? "", 16);
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else if (octal !== undefined) {
      if (Number.parseInt(octal, 8) > 255) return undefined;
      bytes.push(Number.parseInt(octal, 8));
    } else if (named !== undefined) {
      const resolved = Object.hasOwn(escapes, named) ? escapes[named] : undefined;
      if (resolved === undefined || ((named === '"' || named === "'") && named !== quote)) return undefined;
      flush();
      text += resolved;
    } else {
      if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
      flush();
      text += String.fromCodePoint(point);
    }
  }
  flush();
  return text;
}

type NumberValue = Pick<NumberNode, "integer" | "unsigned" | "float" | "complex">;

const integerPattern =
  /^([+-]?)(?:0[xX]_?([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)|0[oO]?_?([0-7]+(?:_[0-7]+)*)|0[bB]_?([01]+(?:_[01]+)*)|(0|[1-9]\d*(?:_\d+)*))$/;
const decimalPattern = /^[+-]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?$/;
const hexFloatPattern = /^([+-]?)0[xX]([0-9a-fA-F_]*)(?:\.([0-9a-fA-F_]*))?[pP]([+-]?\d[\d_]*)$/;
/** Underscores that are not between digits. One may follow the prefix of a base. */
const misplaced = { decimal: /(?:^|\D)_|_(?:$|\D)/, hex: /(?:^|[^0-9a-fA-FxX])_|_(?:$|[^0-9a-fA-F])/ };

/** Reads a number as Go's templates do. Returns a message if it is malformed. */
export function readNumber(text: string): NumberValue | string {
  if (text.endsWith("i")) return readComplex(text);
  const integer = readInteger(text);
  const fits = integer !== undefined && integer >= -(2n ** 63n) && integer < 2n ** 63n;
  const unsigned = integer !== undefined && integer >= 0n && integer < 2n ** 64n && !/^[+-]/.test(text);
  if (fits || unsigned)
    return {
      integer: fits ? integer : undefined,
      unsigned: unsigned ? integer : undefined,
      float: Number(integer),
    };
  const float = readFloat(text);
  if (float === undefined) return `illegal number syntax: ${JSON.stringify(text)}`;
  if (!/[.eEpP]/.test(text)) return `integer overflow: ${JSON.stringify(text)}`;
  if (!Number.isFinite(float)) return `illegal number syntax: ${JSON.stringify(text)}`;
  const whole = Number.isInteger(float) && Math.abs(float) < 2 ** 63 ? BigInt(float) : undefined;
  return { integer: whole, unsigned: whole !== undefined && whole >= 0n ? whole : undefined, float };
}

const complexPattern = /^(?:(.*[^eEpP+-])(?=[+-]))?([+-]?[^+-](?:.*?))i$/;

/** Reads an imaginary number such as `2i`, or a complex one such as `1+2i`. */
function readComplex(text: string): NumberValue | string {
  const [, real = "0", imaginary = ""] = complexPattern.exec(text) ?? [];
  const parts = [readFloat(real), readFloat(imaginary)];
  const [first, second] = parts;
  if (first === undefined || second === undefined) return `illegal number syntax: ${JSON.stringify(text)}`;
  const sign = second < 0 || Object.is(second, -0) ? "" : "+";
  const complex = `(${formatFloat(first, "g")}${sign}${formatFloat(second, "g")}i)`;
  return { integer: undefined, unsigned: undefined, float: undefined, complex };
}

/** Reads a character constant. Returns a message if it is malformed. */
export function readCharacter(literal: string): NumberValue | string {
  const inner = literal.slice(1, -1);
  const first = firstCharacter(inner);
  const text = first === "" ? undefined : unquote(`'${first}'`);
  if (text === undefined) return "invalid syntax";
  if (first !== inner) return `malformed character constant: ${literal}`;
  const point = pointOf(text, first.startsWith("\\"));
  return { integer: BigInt(point), unsigned: BigInt(point), float: point };
}

/** Returns the number of a character. An escape is a byte, as it is written; any other byte is no character. */
function pointOf(text: string, isEscape: boolean): number {
  const point = text.codePointAt(0) ?? 0;
  if (!isInvalidByte(point)) return point;
  return isEscape ? point - 0xdc00 : 0xfffd;
}

/** Returns the first character of a text, or the escape at its start. */
function firstCharacter(text: string): string {
  escapeSequence.lastIndex = 0;
  return escapeSequence.exec(text)?.[0] ?? [...text][0] ?? "";
}

function readInteger(text: string): bigint | undefined {
  const match = integerPattern.exec(text);
  if (match === null) return undefined;
  const [, sign, hex, octal, binary, decimal] = match;
  const digits = (part: string): string => part.replaceAll("_", "");
  const value =
    hex !== undefined
      ? BigInt(`0x${digits(hex)}`)
      : octal !== undefined
        ? BigInt(`0o${digits(octal)}`)
        : binary !== undefined
          ? BigInt(`0b${digits(binary)}`)
          : BigInt(digits(decimal ?? "0"));
  return sign === "-" ? -value : value;
}

function readFloat(text: string): number | undefined {
  if (decimalPattern.test(text)) return misplaced.decimal.test(text) ? undefined : Number(text.replaceAll("_", ""));
  const match = hexFloatPattern.exec(text);
  if (match === null || misplaced.hex.test(text)) return undefined;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  const mantissa = Number.parseInt(`${whole}${fraction}`.replaceAll("_", "") || "0", 16);
  const value = mantissa * 2 ** (Number(exponent.replaceAll("_", "")) - 4 * fraction.replaceAll("_", "").length);
  return sign === "-" ? -value : value;
}
