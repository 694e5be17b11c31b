import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf, UndecidedError } from "../../../errors/index.ts";
import { sha256 } from "../../../files/index.ts";
import { indexName, type ShardEntry, signatureName } from "./format.ts";

/** A file of a set as its index names it. */
export type ShardFile = Pick<ShardEntry, "file" | "digest" | "size">;

/** A place that a set of shards is read from. What it gives is not verified. */
export interface ShardStore {
  /** Directory, reference or address, for errors and as the source's name. */
  readonly name: string;
  /** Reached over a network, where others may have put something else in its place. */
  readonly isRemote: boolean;
  /** The index as stored, at most `largestIndex` bytes. */
  index(): Promise<Uint8Array>;
  /** The index's signature; undefined where there is none. */
  signature(): Promise<string | undefined>;
  /** A file of the set, at most as many bytes as its entry says. */
  read(file: ShardFile): Promise<Uint8Array>;
}

/** Bytes of an index; that of all of OSV has a quarter of a megabyte. */
export const maxIndexBytes = 16 * 1024 * 1024;
export const maxSignatureBytes = 4096;

/** The shards in a directory. */
export function directoryShards(directory: string): ShardStore {
  return {
    name: directory,
    isRemote: false,
    index: () => readBounded(join(directory, indexName), maxIndexBytes),
    async signature() {
      const path = join(directory, signatureName);
      const stats = await lstat(path).catch(() => undefined);
      return stats === undefined ? undefined : (await readBounded(path, maxSignatureBytes)).toString("utf8");
    },
    read: ({ file, size }) => readBounded(join(directory, file), size),
  };
}

/**
 * A file of a set, verified.
 * @throws UndecidedError `SHARD_DIGEST` when it is another than the index says.
 */
export async function readVerified(store: ShardStore, entry: ShardFile): Promise<Buffer> {
  const bytes = Buffer.from(await store.read(entry));
  const digest = sha256(bytes);
  if (digest === entry.digest) return bytes;
  throw new UndecidedError("SHARD_DIGEST", `has the digest ${digest}, but the index lists ${entry.digest}`, {
    place: { what: `${store.name}: ${entry.file}` },
    advice: "It was changed or damaged in transit. Download it again",
  });
}

async function readBounded(path: string, maxBytes: number): Promise<Buffer> {
  try {
    const { size } = await lstat(path);
    if (size > maxBytes) throw new RangeError(`it has ${size} bytes, more than the limit of ${maxBytes}`);
    return await readFile(path);
  } catch (error) {
    throw new UndecidedError("ADVISORIES_UNREADABLE", `cannot be read: ${messageOf(error)}`, {
      place: { what: path },
      advice: "Download the advisories again",
      cause: error,
    });
  }
}
