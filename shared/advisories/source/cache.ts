import { readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { DirectoryBound } from "../../cache/index.ts";
import { sha256, writeFileAtomic } from "../../files/index.ts";
import type { ShardStore } from "./shards/store.ts";

/** Cache of downloaded contents by digest. A failing cache behaves like an empty one. */
export interface BlobCache {
  /** Returns content that matches the digest. */
  read(digest: string): Promise<Buffer | undefined>;
  write(digest: string, bytes: Uint8Array): Promise<void>;
}

/** Default size, many times that of one image's shards. */
const defaultCacheBytes = 512 * 2 ** 20;

/**
 * Creates a cache in a directory. Evicts the least recently used contents above `maxBytes`. Writes files aside and
 * renames them, so that several processes can share it, and verifies digests when reading.
 * @param directory `SEAWORTHY_CACHE_DIR`.
 */
export function directoryBlobs(directory: string, maxBytes: number = defaultCacheBytes): BlobCache {
  const bound = new DirectoryBound(join(directory, "advisories", "blobs"), maxBytes);
  const nameOf = (digest: string): string => join("advisories", "blobs", digest.replace(":", "/"));
  return {
    async read(digest) {
      const path = join(directory, nameOf(digest));
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes === undefined || sha256(bytes) !== digest) return undefined;
      const now = new Date();
      await utimes(path, now, now).catch(() => {});
      return bytes;
    },
    async write(digest, bytes) {
      try {
        await writeFileAtomic(directory, nameOf(digest), bytes);
        await bound.added(bytes.length);
      } catch {
        // A cache that cannot be written behaves like an empty one.
      }
    },
  };
}

/**
 * Adds a cache to a store, so that each shard is downloaded once. Always requests the index, which distinguishes new
 * from old.
 */
export function cachedShards(store: ShardStore, cache: BlobCache): ShardStore {
  return {
    ...store,
    async read(file) {
      const cached = await cache.read(file.digest);
      if (cached !== undefined) return cached;
      const bytes = await store.read(file);
      if (sha256(bytes) === file.digest) await cache.write(file.digest, bytes);
      return bytes;
    },
  };
}
