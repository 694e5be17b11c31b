import { isInvalidByte } from "./bytes.ts";
import { joinText, sliceText } from "./text.ts";
import { type Sourced, sourced } from "./value.ts";

/** Characters that Go does not print as they are: all but letters, marks, numbers, punctuation, symbols and the blank. */
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
const escaped = /["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;
const escapedToAscii = /["\\]|[^ -~]/gu;
const simple = /^[ !#-[\]-~]*$/;

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\x07", "\\a"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\v", "\\v"],
  ["\\", "\\\\"],
]);

/** Quotes a text as Go does (`strconv.Quote`), including bytes that are not UTF-8. */
export function quoteGo(text: string): string {
  return simple.test(text) ? `"${text}"` : `"${text.replace(escaped, escapeCharacter)}"`;
}

/** Quotes a text as `quoteGo` does, with escapes for all characters beyond ASCII. */
export function quoteAscii(text: string): string {
  return simple.test(text) ? `"${text}"` : `"${text.replace(escapedToAscii, escapeCharacter)}"`;
}

/** Quotes a text as `quoteGo` does. Each character keeps its origin; the quotation marks have none. */
export function quoteText(text: Sourced<string>): Sourced<string> {
  const mark = sourced('"');
  if (text.origin === undefined) return sourced(quoteGo(text.value));
  if (simple.test(text.value)) return joinText([mark, text, mark]);
  const parts: Sourced<string>[] = [mark];
  let start = 0;
  for (const { 0: character, index } of text.value.matchAll(escaped)) {
    if (index > start) parts.push(sliceText(text, start, index));
    const { origin } = sliceText(text, index, index + character.length);
    const escapeText = escapeCharacter(character);
    // An escape is longer than its character; all of it comes from there.
    parts.push(sourced(escapeText.slice(0, 1), origin), sourced(escapeText.slice(1), origin));
    start = index + character.length;
  }
  parts.push(sliceText(text, start), mark);
  return joinText(parts);
}

/** Quotes a character as Go does (`strconv.QuoteRune`). Invalid code points become U+FFFD. */
export function quoteRune(point: number, asciiOnly: boolean): string {
  const character = runeText(point);
  if (character === "'") return "'\\''";
  if (character === '"') return "'\"'";
  const pattern = asciiOnly ? escapedToAscii : escaped;
  return `'${character.replace(pattern, escapeCharacter)}'`;
}

/** Returns whether Go would print a character as it is (`strconv.IsPrint`). */
export function isPrintable(point: number): boolean {
  return !unprintable.test(String.fromCodePoint(point));
}

/** Returns whether a text can be written between backquotes (`strconv.CanBackquote`). */
export function canBackquote(text: string): boolean {
  return text.isWellFormed() && !/[\x00-\x08\x0a-\x1f\x7f`\ufeff]/.test(text);
}

/** Returns the text of a code point, U+FFFD for surrogates and numbers beyond Unicode. */
export function runeText(point: number): string {
  const isValid = point >= 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isValid ? String.fromCodePoint(point) : "\ufffd";
}

function escapeCharacter(character: string): string {
  if (character === '"') return '\\"';
  const short = shortEscapes.get(character);
  if (short !== undefined) return short;
  const point = character.codePointAt(0) ?? 0;
  if (isInvalidByte(point)) return `\\x${(point - 0xdc00).toString(16)}`;
  if (point < 0x20 || point === 0x7f) return `\\x${point.toString(16).padStart(2, "0")}`;
  if (point < 0x10000) return `\\u${point.toString(16).padStart(4, "0")}`;
  return `\\U${point.toString(16).padStart(8, "0")}`;
}
