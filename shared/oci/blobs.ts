import { UndecidedError } from "../errors/index.ts";
import { checkStoredSize, verifyBytes, verifyStream } from "./digest.ts";
import type { FileRange } from "./file-range.ts";
import type { FileStore } from "./file-store.ts";
import { limitExceeded } from "./limits.ts";
import { collect } from "./read-file.ts";
import type { Descriptor } from "./schema.ts";

/** Store of blobs by digest. Verifies all content that it returns. */
export interface BlobStore {
  /** Name of the directory, archive or repository, for errors. */
  readonly name: string;
  has(descriptor: Descriptor): Promise<boolean>;
  /** Returns where a blob's bytes are if they are in a file, unverified. Checks the size. */
  locate?(descriptor: Descriptor): Promise<FileRange | undefined>;
  /** Reads a whole blob of at most `maxBytes` (the limit `documentBytes`). */
  read(descriptor: Descriptor, maxBytes: number): Promise<Uint8Array>;
  /**
   * Reads a part of a blob, unverified; undefined if the server does not send parts. Absent for stores on disk, whose
   * blobs are read in place.
   */
  readRange?(descriptor: Descriptor, start: number, length: number): Promise<Uint8Array | undefined>;
  /** Reads a blob in chunks. Checks digest and size after the last chunk. */
  open(descriptor: Descriptor): AsyncIterable<Uint8Array>;
}

/** Returns the path of a blob in an OCI layout (OCI image specification, image-layout.md, "Blobs"). */
export function blobPath(digest: string): string {
  return `blobs/${digest.replace(":", "/")}`;
}

/** Opens the blobs of an OCI layout. */
export function layoutBlobs(files: FileStore): BlobStore {
  const place = (descriptor: Descriptor): string => `${files.name}!${blobPath(descriptor.digest)}`;

  async function* open(descriptor: Descriptor): AsyncGenerator<Uint8Array> {
    const path = blobPath(descriptor.digest);
    if ((await files.size(path)) === undefined) throw blobMissing(files.name, descriptor.digest);
    yield* verifyStream(files.open(path), descriptor.digest, descriptor.size, place(descriptor));
  }

  return {
    name: files.name,
    async has(descriptor) {
      return (await files.size(blobPath(descriptor.digest))) !== undefined;
    },
    async read(descriptor, maxBytes) {
      checkSize(descriptor, maxBytes, place(descriptor));
      return verifyBytes(await collect(open(descriptor)), descriptor.digest, place(descriptor));
    },
    async locate(descriptor) {
      const range = await files.locate(blobPath(descriptor.digest));
      if (range === undefined) throw blobMissing(files.name, descriptor.digest);
      checkStoredSize(range.size, descriptor.digest, descriptor.size, place(descriptor));
      return range;
    },
    open,
  };
}

/**
 * Checks the size of a document.
 * @throws UndecidedError if it is larger than the limit `documentBytes`.
 */
export function checkSize(descriptor: Descriptor, maxBytes: number, label: string): void {
  if (descriptor.size > maxBytes) throw limitExceeded(label, "documentBytes", maxBytes);
}

/** Creates the error for a missing blob. */
export function blobMissing(where: string, digest: string): UndecidedError {
  return new UndecidedError("BLOB_MISSING", `the blob ${digest} is missing`, {
    place: { what: where },
    advice: "Export the image again, with all its layers.",
  });
}
