const encoder = new TextEncoder();
const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Lone surrogates: bytes that are not UTF-8. */
const invalidByte = /[\udc80-\udcff]/u;

/** Returns the bytes of a text, in which lone surrogates from U+DC80 to U+DCFF are bytes that are not UTF-8. */
export function encodeText(text: string): Uint8Array {
  if (text.isWellFormed()) return encoder.encode(text);
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  let start = 0;
  for (let index = 0; index < text.length; ) {
    const point = text.codePointAt(index) ?? 0;
    if (isInvalidByte(point)) {
      length += encoder.encodeInto(text.slice(start, index), bytes.subarray(length)).written;
      bytes[length] = point - 0xdc00;
      length += 1;
      start = index + 1;
    }
    index += point > 0xffff ? 2 : 1;
  }
  length += encoder.encodeInto(text.slice(start), bytes.subarray(length)).written;
  return bytes.slice(0, length);
}

/** Returns the text of bytes. Each byte that is not UTF-8 becomes a lone surrogate from U+DC80 to U+DCFF. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return decodeInvalid(bytes);
  }
}

function decodeInvalid(bytes: Uint8Array): string {
  let text = "";
  let start = 0;
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    if (length === 0) {
      text += strictDecoder.decode(bytes.subarray(start, index)) + String.fromCharCode(0xdc00 + (bytes[index] ?? 0));
      index += 1;
      start = index;
    } else index += length;
  }
  return text + strictDecoder.decode(bytes.subarray(start));
}

/** Returns the length of a valid UTF-8 sequence (RFC 3629), or 0. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[index + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let offset = 2; offset < length; offset += 1) if (((bytes[index + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Returns how many bytes a text has in UTF-8. */
export function byteLength(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    if (unit < 0x800) length += 1;
    else if (unit < 0xd800 || unit > 0xdfff) length += 2;
    else if (unit < 0xdc00) {
      length += 2;
      index += 1;
    }
  }
  return length;
}

/** Returns how many characters a text has. Bytes that are not UTF-8 count as one each, as in Go. */
export function countRunes(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit < 0xdc00) {
      count -= 1;
      index += 1;
    }
  }
  return count;
}

/** Returns whether a code point or UTF-16 code unit is a byte that is not UTF-8. Pairs of surrogates are not. */
export function isInvalidByte(point: number): boolean {
  return point >= 0xdc80 && point <= 0xdcff;
}

/**
 * Returns the text again after bytes of it have come together: two halves of a character become that character.
 * Texts without bytes that are not UTF-8 are returned as they are.
 */
export function normalizeText(text: string): string {
  return invalidByte.test(text) ? decodeText(encodeText(text)) : text;
}
