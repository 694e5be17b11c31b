import { createHash } from "node:crypto";
import { StoredDocuments } from "../cache/index.ts";
import { EntryLog } from "./entry-log.ts";
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

/** Version of the stored format. */
const format = 4;

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
