import { decodeText, encodeText } from "../../values/bytes.ts";
import { deriveOrigin, sliceText } from "../../values/text.ts";
import { type Sourced, sourced } from "../../values/value.ts";

/** Returns a text with one character for each byte of its UTF-8 form, U+0000 to U+00FF. */
export function toBinary(text: string): string {
  return Buffer.from(encodeText(text)).toString("latin1");
}

/** Returns the text whose bytes are given as characters. */
export function fromBinary(binary: string): string {
  return decodeText(Buffer.from(binary, "latin1"));
}

/** Returns whether a text contains another one, as bytes. */
export function containsText(text: string, part: string): boolean {
  return part.isWellFormed() ? text.includes(part) : toBinary(text).includes(toBinary(part));
}

export function startsWith(text: string, part: string): boolean {
  return part.isWellFormed() ? text.startsWith(part) : toBinary(text).startsWith(toBinary(part));
}

export function endsWith(text: string, part: string): boolean {
  return part.isWellFormed() ? text.endsWith(part) : toBinary(text).endsWith(toBinary(part));
}

/**
 * Splits a text at a separator as Go's `strings.SplitN` does. An empty separator splits between characters.
 * @param limit number of parts; below 0 for all of them
 */
export function splitText(text: Sourced<string>, separator: string, limit = -1): Sourced<string>[] {
  if (limit === 0) return [];
  if (separator === "") return splitCharacters(text, limit);
  if (!separator.isWellFormed()) return splitBytes(text, separator, limit);
  const parts: Sourced<string>[] = [];
  let start = 0;
  while (limit < 0 || parts.length < limit - 1) {
    const end = text.value.indexOf(separator, start);
    if (end === -1) break;
    parts.push(sliceText(text, start, end));
    start = end + separator.length;
  }
  parts.push(sliceText(text, start));
  return parts;
}

function splitCharacters(text: Sourced<string>, limit: number): Sourced<string>[] {
  const parts: Sourced<string>[] = [];
  let start = 0;
  while (start < text.value.length && (limit < 0 || parts.length < limit - 1)) {
    const end = start + ((text.value.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    parts.push(sliceText(text, start, end));
    start = end;
  }
  if (start < text.value.length) parts.push(sliceText(text, start));
  return parts;
}

function splitBytes(text: Sourced<string>, separator: string, limit: number): Sourced<string>[] {
  const all = toBinary(text.value).split(toBinary(separator));
  const count = limit < 0 ? all.length : Math.min(limit, all.length);
  const parts = all.slice(0, count - 1);
  parts.push(all.slice(count - 1).join(toBinary(separator)));
  return parts.map((part) => sourced(fromBinary(part), deriveOrigin([text])));
}
