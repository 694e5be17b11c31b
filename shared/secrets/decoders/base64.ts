import type { Decoded, Decoder } from "./decoder.ts";
import { limits } from "./decoder.ts";

/** Digits of base64 and base64url (RFC 4648) in the order of their values, without the padding. */
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";
const isDigit = new Uint8Array(256);
const valueOfDigit = new Uint8Array(256);
for (const [index, digit] of [...digits].entries()) {
  isDigit[digit.charCodeAt(0)] = 1;
  valueOfDigit[digit.charCodeAt(0)] = index < 64 ? index : index - 2;
}

/** Minimum length of encoded text: 30 bytes. */
const minLength = 40;
/** Source maps, `{"version":3`, which repeat source code and are the most common base64 of text in images. */
const sourceMap = Buffer.from("eyJ2ZXJzaW9uIjoz");
/** Characters at the beginning that must encode text before the rest is decoded. */
const headLength = 16;
const newline = 10;

/** Text in base64 or base64url, also wrapped over lines. */
export const base64: Decoder = {
  reads: () => true,
  *decode(text): Generator<Decoded> {
    let line = 1;
    let counted = 0;
    let budget: number = limits.decodedBytes;
    let end = 0;
    for (let found = nextRun(text, 0); found !== undefined && budget > 0; found = nextRun(text, end)) {
      end = found.end;
      const encoded = [text.toString("latin1", found.start, found.end)];
      end = appendLines(text, found, encoded);
      const bytes = Buffer.from(encoded.join(""), "base64");
      budget -= bytes.length;
      for (let next = text.indexOf(newline, counted); next !== -1 && next < found.start; ) {
        line += 1;
        counted = next + 1;
        next = text.indexOf(newline, counted);
      }
      if (isText(bytes)) yield { kind: "text", bytes, line };
    }
  },
};

interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the next run of digits that begins as encoded text does. Inspects the last place of a window first, so that most
 * text is skipped.
 */
function nextRun(text: Buffer, from: number): Run | undefined {
  const { length } = text;
  let start = from;
  let last = start + minLength - 1;
  while (last < length) {
    let place = last;
    while (place >= start && isDigit[text[place] ?? 0] === 1) place -= 1;
    if (place < start) {
      let end = last + 1;
      while (end < length && isDigit[text[end] ?? 0] === 1) end += 1;
      if (startsText(text, start)) return { start, end };
      place = end;
    }
    start = place + 1;
    last = start + minLength - 1;
  }
  return undefined;
}

/** Tells whether the beginning of a run decodes to printable text that is no source map. */
function startsText(text: Buffer, start: number): boolean {
  if (text.compare(sourceMap, 0, sourceMap.length, start, start + sourceMap.length) === 0) return false;
  for (let place = start; place < start + headLength; place += 4) {
    let bits = 0;
    for (let index = 0; index < 4; index += 1) bits = (bits << 6) | (valueOfDigit[text[place + index] ?? 0] ?? 0);
    if (!isPrintable(bits >>> 16) || !isPrintable((bits >>> 8) & 0xff) || !isPrintable(bits & 0xff)) return false;
  }
  return true;
}

function isPrintable(byte: number): boolean {
  return (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13);
}

/** Appends the lines on which a run continues, which encoders wrap at the same length. Returns their end. */
function appendLines(text: Buffer, { start, end }: Run, encoded: string[]): number {
  let last = end;
  for (;;) {
    let next = last;
    if (text[next] === 13) next += 1;
    if (text[next] !== newline) return last;
    next += 1;
    while (text[next] === 32 || text[next] === 9) next += 1;
    let stop = next;
    while (stop < text.length && isDigit[text[stop] ?? 0] === 1) stop += 1;
    if (stop === next || stop - next > end - start) return last;
    encoded.push(text.toString("latin1", next, stop));
    last = stop;
    if (stop - next < end - start) return last;
  }
}

/** Tells whether bytes are printable ASCII with few others, as settings and keys are. */
function isText(bytes: Buffer): boolean {
  let others = 0;
  for (const byte of bytes.subarray(0, 512)) {
    if (byte < 9 || byte === 127) return false;
    if (byte > 126 || (byte > 13 && byte < 32)) others += 1;
  }
  return others * 20 <= Math.min(bytes.length, 512);
}
