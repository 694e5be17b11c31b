import { createHmac, timingSafeEqual } from "node:crypto";
import { readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { zstdCompress, zstdDecompressSync } from "node:zlib";
import { writeFileAtomic } from "../files/index.ts";
import { DirectoryBound } from "./directory-bound.ts";

/** End of the names of stored files. */
export const recordSuffix = ".record";

/** Maximum size of a document as JSON, in bytes. */
const maxStoredBytes = 512 * 2 ** 20;

/** Bytes of HMAC-SHA256 (RFC 2104). */
const codeBytes = 32;

/**
 * Compressed JSON documents in a directory, by key, each after its message authentication code. The code covers the name
 * of the file, so that no document can stand for another. What cannot be read, written or authenticated does not exist.
 */
export class StoredDocuments {
  readonly #directory: string;
  readonly #name: string;
  readonly #secret: Uint8Array;
  readonly #bound: DirectoryBound;

  /**
   * @param name of the kind of documents, which is a directory below the cache's.
   * @param secret key of the documents' codes. Who has it can write documents that are believed.
   * @param maxBytes of all documents together. The least recently used ones are removed above it.
   */
  constructor(directory: string, name: string, secret: Uint8Array, maxBytes: number) {
    this.#directory = directory;
    this.#name = name;
    this.#secret = secret;
    this.#bound = new DirectoryBound(join(directory, name), maxBytes);
  }

  /** Returns a document; undefined if there is none that the secret authenticates. The caller checks its shape. */
  async read(key: string): Promise<unknown> {
    try {
      const path = join(this.#directory, this.#nameOf(key));
      const stored = await readFile(path);
      const packed = stored.subarray(codeBytes);
      if (!timingSafeEqual(stored.subarray(0, codeBytes), this.#codeOf(key, packed))) return undefined;
      const text = zstdDecompressSync(packed, { maxOutputLength: maxStoredBytes });
      const document: unknown = JSON.parse(text.toString("utf8"));
      await touch(path);
      return document;
    } catch {
      return undefined;
    }
  }

  /** Writes a document aside and renames it, so that several processes can share a cache. Never throws. */
  async write(key: string, document: unknown): Promise<void> {
    try {
      const packed = await promisify(zstdCompress)(Buffer.from(JSON.stringify(document)));
      const stored = Buffer.concat([this.#codeOf(key, packed), packed]);
      await writeFileAtomic(this.#directory, this.#nameOf(key), stored);
      await this.#bound.added(stored.length);
    } catch {
      // A cache that cannot be written behaves like an empty one.
    }
  }

  #codeOf(key: string, packed: Uint8Array): Buffer {
    return createHmac("sha256", this.#secret).update(`${this.#name}\0${key}\0`).update(packed).digest();
  }

  #nameOf(key: string): string {
    return join(this.#name, key.slice(0, 2), `${key}${recordSuffix}`);
  }
}

/** Marks a record as used. A read-only cache still works. */
async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
}
