import type { FileContent } from "../../layers/index.ts";

const windowBytes = 1024 * 1024;

/** Part of a file: all of it by default. */
export interface Range {
  readonly offset: number;
  readonly size: number;
}

/** Finds the offsets of a text in a part of a file, in order, without holding more than a window of it. */
export function* findInContent(content: FileContent, needle: Buffer, range: Range): Generator<number> {
  const end = Math.min(range.offset + range.size, content.size);
  let start = range.offset;
  while (start + needle.length <= end) {
    const window = bufferOf(content.read(start, Math.min(windowBytes + needle.length - 1, end - start)));
    for (let at = window.indexOf(needle); at >= 0; at = window.indexOf(needle, at + 1)) yield start + at;
    start += windowBytes;
  }
}

/** Views bytes as a buffer. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
