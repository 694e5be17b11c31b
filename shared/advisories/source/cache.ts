import { readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { sha256, writeFileAtomic } from "../../files/index.ts";
import { DirectoryBound } from "../../layers/evict.ts";
import type { ShardStore } from "./shards/store.ts";

/** Contents by digest that were fetched before. A cache that fails is a cache that knows nothing. */
export interface BlobCache {
  /** A content that hashes to the digest. */
  read(digest: string): Promise<Buffer | undefined>;
  write(digest: string, bytes: Uint8Array): Promise<void>;
}

/** Many times what the shards of one image take. */
const defaultCacheBytes = 512 * 2 ** 20;

/**
 * A cache in a directory, bounded: the contents that were used longest ago go first. Files are written aside and renamed,
 * so that several processes can share it, and hashed when they are read.
 * @param directory `SEAWORTHY_CACHE_DIR`.
 */
export function directoryBlobs(directory: string, maxBytes: number = defaultCacheBytes): BlobCache {
  const blobs = join(directory, "advisories", "blobs");
  const bound = new DirectoryBound(blobs, maxBytes);
  const pathOf = (digest: string): string => join(blobs, digest.replace(":", "/"));
  return {
    async read(digest) {
      const path = pathOf(digest);
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes === undefined || sha256(bytes) !== digest) return undefined;
      const now = new Date();
      await utimes(path, now, now).catch(() => {});
      return bytes;
    },
    async write(digest, bytes) {
      const path = pathOf(digest);
      try {
        await writeFileAtomic(path, bytes);
        await bound.added(bytes.length);
      } catch {
        // A cache that cannot be written is none.
      }
    },
  };
}

/** The same shards, each fetched only once. The index is asked for every time: it is what tells new from old. */
export function cachedShards(store: ShardStore, cache: BlobCache): ShardStore {
  return {
    ...store,
    async read(file) {
      const known = await cache.read(file.digest);
      if (known !== undefined) return known;
      const bytes = await store.read(file);
      if (sha256(bytes) === file.digest) await cache.write(file.digest, bytes);
      return bytes;
    },
  };
}
