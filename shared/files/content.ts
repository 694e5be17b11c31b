import { createHash } from "node:crypto";
import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Content of a file, read by offset. */
export interface FileContent {
  readonly size: number;
  /** Reads `length` bytes from `offset`; fewer only at the end. The view is valid while the content is open. */
  read(offset: number, length: number): Uint8Array;
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
    read(offset, length) {
      const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
      return buffer.subarray(0, readFully(file, buffer, offset));
    },
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

  read(offset: number, length: number): Uint8Array {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.size - offset)));
    return buffer.subarray(0, readFully(this.#file, buffer, offset));
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Opens a temporary file without a name, for reading and writing. */
export function openTemporary(): number {
  const directory = mkdtempSync(join(tmpdir(), "seaworthy-"));
  try {
    return openSync(join(directory, "content"), "wx+", 0o600);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
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

/** Bytes that are hashed at once. */
const hashedBytes = 1024 * 1024;

/** Hashes a content with several algorithms of `node:crypto` in one pass. @returns lower-case hex, in that order. */
export function hashContent(content: FileContent, algorithms: readonly string[]): string[] {
  const hashes = algorithms.map((algorithm) => createHash(algorithm));
  for (let offset = 0; offset < content.size; offset += hashedBytes) {
    const part = content.read(offset, hashedBytes);
    for (const hash of hashes) hash.update(part);
  }
  return hashes.map((hash) => hash.digest("hex"));
}
