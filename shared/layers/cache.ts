import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { zstdCompress, zstdDecompressSync } from "node:zlib";
import { writeFileAtomic } from "../files/index.ts";
import { EntryLog } from "./entry-log.ts";
import { DirectoryBound } from "./evict.ts";
import type { Collector } from "./file.ts";
import type { LayerLimits } from "./limits.ts";
import type { CollectedItem, LayerRecord } from "./record.ts";
import type { SelectedContent } from "./select-entries.ts";

/**
 * Cache of records of layers that were read and verified. A failing cache behaves like an empty one, and so does one whose
 * records somebody without the secret wrote.
 */
export interface LayerCache {
  read(key: string): Promise<LayerRecord | undefined>;
  write(key: string, record: LayerRecord): Promise<void>;
  /** Reads a document that `writeDocument` stored under a key. The caller checks its shape. */
  readDocument(kind: DocumentKind, key: string): Promise<unknown>;
  writeDocument(kind: DocumentKind, key: string, document: unknown): Promise<void>;
  /** Version of the program, part of every key. */
  readonly engine: string;
  /** The version identifies the sources, so that whole images can be kept, too. */
  readonly isOfBuild?: boolean;
}

/** Assembled images, and ranges of archives whose digest was verified. */
export type DocumentKind = "images" | "verified";

/** End of the names of stored files. */
export const recordSuffix = ".record";

/** Version of the stored format. */
const format = 4;
const maxStoredBytes = 512 * 2 ** 20;

/**
 * Returns the cache key of a layer: the digest of the verified blob, and everything else that determines the record.
 * diffIDs are only claims of a config and are not used.
 * @param contents for the results of `selectEntries`: what was selected.
 */
export function cacheKey(
  digest: string,
  collectors: readonly Collector<unknown>[],
  limits: LayerLimits,
  engine: string,
  contents?: readonly SelectedContent[],
): string {
  const versions = collectors.map(({ name, version }) => `${name}@${version}`).sort();
  return createHash("sha256")
    .update(JSON.stringify([format, engine, digest, versions, limits, contents]))
    .digest("hex");
}

/** Options of a cache in a directory. */
export interface CacheOptions {
  /** Maximum size of all records of layers together. Default: 1 GiB. */
  readonly maxBytes?: number;
  /** The engine's version identifies its sources. */
  readonly isOfBuild?: boolean;
}

/** Default maximum size of a cache, in bytes. */
const defaultCacheBytes = 2 ** 30;

/**
 * Creates a cache in a directory, with one compressed and authenticated file per layer. Writes files aside and renames
 * them, so that several processes can share it. Removes the least recently used files above `maxBytes`.
 * @param directory `SEAWORTHY_CACHE_DIR`.
 * @param secret key of the records' codes. Who has it can write records that are believed.
 */
export function directoryCache(
  directory: string,
  engine: string,
  secret: Uint8Array,
  options: CacheOptions = {},
): LayerCache {
  const { maxBytes = defaultCacheBytes, isOfBuild = false } = options;
  const stored = (name: string, bytes: number) => new StoredDocuments(directory, name, secret, bytes);
  const layers = stored("layers", maxBytes);
  const documents = { images: stored("images", maxBytes / 4), verified: stored("verified", maxVerifiedBytes) };
  return {
    engine,
    isOfBuild,
    async read(key) {
      return recordOf(await layers.read(key));
    },
    write: (key, record) => layers.write(key, storedOf(record)),
    readDocument: (kind, key) => documents[kind].read(key),
    writeDocument: (kind, key, document) => documents[kind].write(key, document),
  };
}

/** Maximum size of all records of verified ranges. */
const maxVerifiedBytes = 16 * 2 ** 20;

/** Bytes of HMAC-SHA256 (RFC 2104). */
const codeBytes = 32;

/**
 * Compressed JSON documents in a directory, by key, each after its message authentication code. The code covers the name
 * of the file, so that no document can stand for another. What cannot be read, written or authenticated does not exist.
 */
class StoredDocuments {
  readonly #directory: string;
  readonly #name: string;
  readonly #secret: Uint8Array;
  readonly #bound: DirectoryBound;

  constructor(directory: string, name: string, secret: Uint8Array, maxBytes: number) {
    this.#directory = directory;
    this.#name = name;
    this.#secret = secret;
    this.#bound = new DirectoryBound(join(directory, name), maxBytes);
  }

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

interface StoredRecord extends Omit<LayerRecord, "log"> {
  /** Base64. */
  readonly log: string;
}

function storedOf(record: LayerRecord): StoredRecord {
  return { ...record, log: Buffer.from(record.log.toBytes()).toString("base64") };
}

/** Parses a record from `storedOf`; undefined for anything else. */
function recordOf(value: unknown): LayerRecord | undefined {
  return isStored(value) ? { ...value, log: new EntryLog(Buffer.from(value.log, "base64")) } : undefined;
}

function isStored(value: unknown): value is StoredRecord {
  if (typeof value !== "object" || value === null) return false;
  const { items, tooLarge, directories, log, diffId, entries } = value as Partial<StoredRecord>;
  return (
    [items, tooLarge, directories].every(Array.isArray) &&
    [log, diffId].every((text) => typeof text === "string") &&
    Number.isSafeInteger(entries) &&
    (items ?? []).every(isItem)
  );
}

function isItem(item: Partial<CollectedItem>): boolean {
  return (
    typeof item.collector === "string" && typeof item.header?.path === "string" && Number.isSafeInteger(item.entry)
  );
}
