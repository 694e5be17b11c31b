import { createHash } from "node:crypto";
import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bufferOf } from "./bytes.ts";

/** Content of a file, read by offset. */
export interface FileContent {
  readonly size: number;
  /**
   * Reads `length` bytes from `offset`; fewer only at the end. The view is valid while the content is open.
   * @param target memory of at least `length` bytes to use instead of new memory; the view is then valid until it is
   * used again.
   */
  read(offset: number, length: number, target?: Uint8Array): Uint8Array;
  close(): void;
}

/** Returns the content of a file that is in memory. */
export function memoryContent(bytes: Uint8Array): FileContent {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
    close() {},
  };
}

/** Opens a file on disk as content of at most `size` bytes, because a growing file must not exceed its limit. */
export function openContent(path: string, size: number): FileContent {
  const file = openSync(path, "r");
  return {
    size,
    read: (offset, length, target) => readPart(file, offset, Math.min(length, size - offset), target),
    close: () => closeSync(file),
  };
}

/** Content in a temporary file that has no name, and disappears with its handle even if the process dies. */
export class SpooledContent implements FileContent {
  readonly size: number;
  readonly #file: number;

  /** @param size bytes; parts that are never written are zeros. */
  constructor(size: number) {
    this.size = size;
    this.#file = openTemporary();
    ftruncateSync(this.#file, size);
  }

  write(bytes: Uint8Array, offset: number): void {
    let done = 0;
    while (done < bytes.length) done += writeSync(this.#file, bytes, done, bytes.length - done, offset + done);
  }

  read(offset: number, length: number, target?: Uint8Array): Uint8Array {
    return readPart(this.#file, offset, Math.min(length, this.size - offset), target);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Removes a directory. Windows keeps it while the file in it is open. */
function removeQuietly(directory: string): void {
  try {
    rmSync(directory, { recursive: true, force: true });
  } catch {
    // An empty directory stays behind.
  }
}

/** Opens a temporary file without a name, for reading and writing. */
export function openTemporary(): number {
  const directory = mkdtempSync(join(tmpdir(), "seaworthy-"));
  try {
    return openSync(join(directory, "content"), "wx+", 0o600);
  } finally {
    removeQuietly(directory);
  }
}

/**
 * Returns the size of memory to use again for `length` bytes and more: the next power of two, at least 64 KiB. What
 * grows in small steps leaves as much garbage at each step as it holds.
 */
export function growthFor(length: number): number {
  return 2 ** Math.max(16, Math.ceil(Math.log2(length)));
}

/** Reads a part of a file, into `target` if it is given. A length below 1 reads nothing. */
export function readPart(file: number, position: number, length: number, target?: Uint8Array): Uint8Array {
  const buffer = target?.subarray(0, Math.max(0, length)) ?? Buffer.allocUnsafe(Math.max(0, length));
  return buffer.subarray(0, readFully(file, buffer, position));
}

/** Fills a buffer from a position of a file and returns the number of bytes; fewer only at the end of the file. */
export function readFully(file: number, buffer: Uint8Array, position: number): number {
  let filled = 0;
  while (filled < buffer.length) {
    const count = readSync(file, buffer, filled, buffer.length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

/** Bytes of a window. */
const windowBytes = 1024 * 1024;
/** Longest text that `findInContent` finds across the border of two windows. */
const overlapBytes = 64 * 1024;

let spareWindow: Uint8Array | undefined;

/** Hashes a content with several algorithms of `node:crypto` in one pass. @returns lower-case hex, in that order. */
export function hashContent(content: FileContent, algorithms: readonly string[]): string[] {
  const hashes = algorithms.map((algorithm) => createHash(algorithm));
  for (const part of windowsOf(content, 0, content.size)) for (const hash of hashes) hash.update(part);
  return hashes.map((hash) => hash.digest("hex"));
}

/** Reads windows of a content, each longer by `overlap`. Their memory is reused, because programs have thousands. */
function* windowsOf(content: FileContent, start: number, end: number, overlap = 0): Generator<Uint8Array> {
  const target = spareWindow ?? new Uint8Array(windowBytes + overlapBytes);
  spareWindow = undefined;
  try {
    for (let offset = start; offset < end; offset += windowBytes) {
      yield content.read(offset, Math.min(windowBytes + overlap, end - offset), target);
    }
  } finally {
    spareWindow = target;
  }
}

/** Part of a content. */
export interface ByteRange {
  readonly offset: number;
  readonly size: number;
}

/** Finds the offsets of a text in a part of a content, in order, with no more than a window in memory. */
export function* findInContent(
  content: FileContent,
  needle: Buffer,
  { offset: start, size }: ByteRange,
): Generator<number> {
  let offset = start;
  for (const window of windowsOf(content, start, Math.min(start + size, content.size), needle.length - 1)) {
    const bytes = bufferOf(window);
    for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) yield offset + at;
    offset += windowBytes;
  }
}
