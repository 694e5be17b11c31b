import type { FileHandle } from "node:fs/promises";
import { UndecidedError } from "../errors/index.ts";
import { type FileStore, placeIn } from "./file-store.ts";
import { limitExceeded } from "./limits.ts";

/**
 * Reads a whole file of a store.
 * @param maxBytes the limit `documentBytes`.
 * @returns undefined if there is no such file.
 * @throws UndecidedError `LIMIT_EXCEEDED`.
 */
export async function readWhole(store: FileStore, path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  const size = await store.size(path);
  if (size === undefined) return undefined;
  if (size > maxBytes) throw limitExceeded(placeIn(store, path), "documentBytes", maxBytes);
  return collect(store.open(path));
}

/** Joins all chunks. */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

/** Bytes per read. */
const readBytes = 1024 * 1024;

/**
 * Reads a range of an open file in chunks, each with its own buffer.
 * @throws UndecidedError `FILE_TRUNCATED` if the file ends before the range.
 */
export async function* readRange(
  file: FileHandle,
  start: number,
  length: number,
  label: string,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  while (done < length) {
    const buffer = Buffer.allocUnsafeSlow(Math.min(readBytes, length - done));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, start + done);
    if (bytesRead === 0) throw fileTruncated(label, start + done, length - done);
    done += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Creates the error for a file that ends before the bytes that were announced. */
export function fileTruncated(label: string, offset: number, missing: number): UndecidedError {
  return new UndecidedError("FILE_TRUNCATED", `the file ends ${missing} bytes too early`, {
    place: { what: label, offset },
    advice: "It is truncated or still being written. Download or export it again.",
  });
}
