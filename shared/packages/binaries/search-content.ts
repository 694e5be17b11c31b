import { type FileContent, findInContent as find } from "../../files/index.ts";

/** Part of a file. */
export interface Range {
  readonly offset: number;
  readonly size: number;
}

/** Finds the offsets of a text in a part of a file, in order. */
export function findInContent(content: FileContent, needle: Buffer, { offset, size }: Range): Generator<number> {
  return find(content, needle, offset, offset + size);
}

/** Views bytes as a buffer. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
