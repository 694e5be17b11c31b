import type { Hash } from "node:crypto";
import { SeaworthyError, UndecidedError } from "../errors/index.ts";
import { readFully } from "../files/index.ts";
import { type Compression, detectCompression } from "../oci/compression.ts";
import { checkHash, hashFor } from "../oci/digest.ts";
import { type FileRange, withFile } from "../oci/file-range.ts";
import { inflate } from "../oci/inflate/index.ts";
import { limitExceeded } from "../oci/limits.ts";
import { fileTruncated } from "../oci/read-file.ts";
import { cleanPath } from "../oci/tar/names.ts";
import { readTar, type TarEntry } from "../oci/tar/reader.ts";
import { type ByteSource, chunkSource, fileSource } from "../oci/tar/source.ts";
import type { FileHeader } from "./file.ts";
import type { LayerLimits } from "./limits.ts";

/** A layer in a file, as a thread scans it. Survives `structuredClone`. */
export interface LayerFile {
  /** Name for errors. */
  readonly label: string;
  readonly range: FileRange;
  /** Digest of the uncompressed tar, as claimed by the config. */
  readonly diffId: string;
}

/**
 * Hashes the stored bytes of a layer and compares them with a digest.
 * @throws UndecidedError `DIGEST_MISMATCH` or `FILE_TRUNCATED`.
 */
export function hashRange(range: FileRange, digest: string, label: string): void {
  const hash = hashFor(digest);
  withFile(range, (file) => {
    const next = chunksOf(file, range, label);
    for (let chunk = next(); chunk !== undefined; chunk = next()) hash.update(chunk);
  });
  checkHash(hash, digest, label);
}

/** Detects the compression of a layer. */
export function compressionOf(range: FileRange, label: string): Compression {
  return withFile(range, (file) => {
    const head = Buffer.alloc(Math.min(8, range.size));
    return detectCompression(head.subarray(0, readFully(file, head, range.start)), label);
  });
}

/**
 * Passes the entries of a layer to `visitor` and returns the number of uncompressed bytes. Seeks from header to header in
 * an uncompressed layer, and checks the diffID of a compressed one.
 * @throws UndecidedError for damage, hostile paths, a wrong diffID and exceeded limits.
 */
export function readEntries(
  { range, label, diffId }: LayerFile,
  limits: LayerLimits,
  visitor: (entry: TarEntry, header: FileHeader) => void,
): number {
  const compression = compressionOf(range, label);
  return withFile(range, (file) => {
    if (compression === "none") {
      readAll(fileSource(file, range.start, range.size), limits, label, visitor);
      return range.size;
    }
    const hash = hashFor(diffId);
    let bytes = 0;
    const inflation = inflate(chunkSource(chunksOf(file, range, label)), expansionLimits(limits), label);
    const next = (): Uint8Array | undefined => {
      const chunk = inflation.next();
      if (chunk === undefined) return undefined;
      hash.update(chunk);
      bytes += chunk.length;
      return chunk;
    };
    try {
      readAll(chunkSource(next), limits, label, visitor);
      checkHash(hash, diffId, `${label} uncompressed`);
      return bytes;
    } catch (error) {
      if (error instanceof SeaworthyError && damage.has(error.code)) checkAll(next, hash, diffId, label);
      throw error;
    } finally {
      inflation.close();
    }
  });
}

/** Errors for which a wrong digest is the better explanation. */
const damage = new Set(["TAR_TRUNCATED", "TAR_INVALID", "PATH_ESCAPE"]);

/** Hashes the rest of a damaged layer, because a wrong digest is the cause and the damage its effect. */
function checkAll(next: () => Uint8Array | undefined, hash: Hash, diffId: string, label: string): void {
  while (next() !== undefined);
  checkHash(hash, diffId, `${label} uncompressed`);
}

/** Reads all entries, and the bytes after the last one. */
function readAll(
  source: ByteSource,
  limits: LayerLimits,
  label: string,
  visitor: (entry: TarEntry, header: FileHeader) => void,
): void {
  for (const entry of readTar(source, label)) visitor(entry, fileHeader(entry, limits, label));
  source.skip(Number.MAX_SAFE_INTEGER);
}

/** Bytes per read of stored data. */
const readBytes = 256 * 1024;

function chunksOf(file: number, { start, size }: FileRange, label: string): () => Uint8Array | undefined {
  const buffer = Buffer.allocUnsafeSlow(Math.min(readBytes, Math.max(size, 1)));
  let done = 0;
  return () => {
    if (done === size) return undefined;
    const part = buffer.subarray(0, Math.min(buffer.length, size - done));
    const count = readFully(file, part, start + done);
    if (count < part.length) throw fileTruncated(label, start + done, size - done - count);
    done += count;
    return part;
  };
}

/** Returns the limits for decompressing a layer. */
export function expansionLimits(limits: LayerLimits): Parameters<typeof inflate>[1] {
  return { maxBytes: limits.layerBytes, maxBytesName: "layerBytes", maxRatio: limits.compressionRatio };
}

/**
 * Returns the header of an entry with its path in the image.
 * @throws UndecidedError `PATH_ESCAPE` or `LIMIT_EXCEEDED`.
 */
export function fileHeader(
  { header, dataOffset }: Pick<TarEntry, "header" | "dataOffset">,
  limits: LayerLimits,
  label: string,
): FileHeader {
  if (Buffer.byteLength(header.name) > limits.pathBytes) {
    throw limitExceeded(label, "pathBytes", limits.pathBytes, dataOffset);
  }
  const path = cleanPath(header.name);
  if (path === undefined) {
    throw new UndecidedError("PATH_ESCAPE", `the entry ${JSON.stringify(header.name)} points outside the image`, {
      place: { what: label, offset: dataOffset },
      advice: "The layer is hostile or damaged. Do not run this image.",
    });
  }
  const { type, size, mode, uid, gid, mtime, linkName } = header;
  return { path, type, size, mode, uid, gid, mtime, linkTarget: linkName };
}
