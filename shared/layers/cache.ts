import { createHash } from "node:crypto";
import { readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { zstdCompress, zstdDecompress } from "node:zlib";
import { writeFileAtomic } from "../files/index.ts";
import { DirectoryBound } from "./evict.ts";
import type { Collector } from "./file.ts";
import type { LayerLimits } from "./limits.ts";
import { PathLog } from "./path-log.ts";
import type { CollectedItem, LayerRecord } from "./record.ts";

/** Records of layers that were read and verified before. A cache that fails is a cache that knows nothing. */
export interface LayerCache {
  read(key: string): Promise<LayerRecord | undefined>;
  write(key: string, record: LayerRecord): Promise<void>;
  /** Part of every key: the version of the program. */
  readonly engine: string;
}

/** Increased when what is stored changes its form. */
const format = 2;
const maxStoredBytes = 512 * 2 ** 20;

/**
 * The key of a layer's record: the digest of the verified blob, and all that decides what the record holds. diffIDs
 * are only claims of a config and do not serve.
 */
export function cacheKey(
  digest: string,
  collectors: readonly Collector<unknown>[],
  limits: LayerLimits,
  engine: string,
): string {
  const versions = collectors.map(({ name, version }) => `${name}@${version}`).sort();
  return createHash("sha256")
    .update(JSON.stringify([format, engine, digest, versions, limits]))
    .digest("hex");
}

/** Bytes that a cache may take on disk, when nothing else is said. */
const defaultCacheBytes = 2 ** 30;

/**
 * A cache in a directory, one compressed file a layer. Files are written aside and renamed, so that several processes
 * can share it. It is bounded: when its files pass `maxBytes`, those that were used longest ago are removed.
 * @param directory `SEAWORTHY_CACHE_DIR`.
 * @param maxBytes of all stored records together, 1 GiB by default.
 */
export function directoryCache(directory: string, engine: string, maxBytes: number = defaultCacheBytes): LayerCache {
  const layers = join(directory, "layers");
  const bound = new DirectoryBound(layers, maxBytes);
  const pathOf = (key: string): string => join(layers, key.slice(0, 2), `${key}.json.zst`);
  return {
    engine,
    async read(key) {
      const path = pathOf(key);
      try {
        const stored = await readFile(path);
        const text = await promisify(zstdDecompress)(stored, { maxOutputLength: maxStoredBytes });
        const record = recordOf(JSON.parse(text.toString("utf8")));
        if (record !== undefined) await touch(path);
        return record;
      } catch {
        return undefined;
      }
    },
    async write(key, record) {
      const path = pathOf(key);
      try {
        const stored = await promisify(zstdCompress)(Buffer.from(JSON.stringify(storedOf(record))));
        await writeFileAtomic(path, stored);
        await bound.added(stored.length);
      } catch {
        // A cache that cannot be written is none.
      }
    },
  };
}

/** Marks a record as used now; a cache that may only be read serves all the same. */
async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
}

interface StoredRecord extends Omit<LayerRecord, "log" | "links"> {
  /** Base64. */
  readonly log: string;
  /** Base64. */
  readonly links: string;
}

function storedOf(record: LayerRecord): StoredRecord {
  return { ...record, log: base64(record.log), links: base64(record.links) };
}

function base64(log: PathLog): string {
  return Buffer.from(log.toBytes()).toString("base64");
}

/** What `storedOf` made; anything else is no record. */
function recordOf(value: unknown): LayerRecord | undefined {
  if (!isStored(value)) return undefined;
  const { log, links } = value;
  return { ...value, log: new PathLog(Buffer.from(log, "base64")), links: new PathLog(Buffer.from(links, "base64")) };
}

function isStored(value: unknown): value is StoredRecord {
  if (typeof value !== "object" || value === null) return false;
  const { items, whiteouts, opaque, danglingLinks, tooLarge, directories, log, links, diffId } =
    value as Partial<StoredRecord>;
  return (
    [items, whiteouts, opaque, danglingLinks, tooLarge, directories].every(Array.isArray) &&
    [log, links, diffId].every((each) => typeof each === "string") &&
    (items ?? []).every(isItem)
  );
}

function isItem(item: Partial<CollectedItem>): boolean {
  return typeof item.collector === "string" && typeof item.header?.path === "string";
}
