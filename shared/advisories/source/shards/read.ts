import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { zstdDecompress } from "node:zlib";
import { UndecidedError } from "../../../errors/index.ts";
import { parseProblem } from "../../../errors/parse-problem.ts";
import type { AdvisoryQuery } from "../../match/lookup.ts";
import type { Advisory } from "../../model/advisory.ts";
import { type Exploitation, unpackEpss } from "../../model/exploitation.ts";
import { readKev } from "../../model/kev.ts";
import { decodeShard } from "./decode.ts";
import { indexName, maxUnpackedBytes, type ShardEntry, type ShardIndex } from "./format.ts";
import { readVerified, type ShardStore } from "./store.ts";

/** Returns whether a directory contains shards. */
export async function hasShards(directory: string): Promise<boolean> {
  const text = await readFile(join(directory, indexName), "utf8").catch(() => "");
  return text.slice(0, 200).includes('"seaworthy-advisories"');
}

/**
 * Reads the queried advisories, shard by shard, each verified by the index's digest.
 * @throws UndecidedError if a shard is missing, damaged or does not match the index.
 */
export async function readShards(store: ShardStore, index: ShardIndex, query: AdvisoryQuery): Promise<Advisory[]> {
  const read = await Promise.all(
    index.shards.map(async (shard) => {
      const names = query.get(shard.ecosystem);
      return names === undefined ? [] : readShard(store, shard, (name) => names.has(name));
    }),
  );
  return read.flat();
}

/**
 * Reads the advisories of one shard that name wanted packages.
 * @throws UndecidedError as `readShards`.
 */
export async function readShard(
  store: ShardStore,
  shard: ShardEntry,
  wants: (name: string) => boolean,
): Promise<Advisory[]> {
  return useShard(store, shard, (text) => decodeShard(text, shard.ecosystem, wants));
}

/**
 * Reads the rows of a shard's advisories as JSON.
 * @throws UndecidedError as `readShards`.
 */
export async function readShardLines(store: ShardStore, shard: ShardEntry): Promise<string[]> {
  return useShard(store, shard, (text) => text.split("\n").slice(1, 1 + shard.advisories));
}

async function useShard<T>(store: ShardStore, shard: ShardEntry, use: (text: string) => T): Promise<T> {
  const packed = await readVerified(store, shard);
  try {
    if (shard.unpacked > maxUnpackedBytes) throw new RangeError(`it unpacks to ${shard.unpacked} bytes`);
    const text = await promisify(zstdDecompress)(packed, { maxOutputLength: Math.max(1, shard.unpacked) });
    return use(text.toString());
  } catch (error) {
    const problem = parseProblem(error);
    throw new UndecidedError("SHARD_INVALID", `is not an advisory shard: ${problem}`, {
      place: { what: `${store.name}: ${shard.file}` },
      advice: "Build or download it again",
      cause: error,
    });
  }
}

/** Reads the set's exploitation data, if there is any. */
export async function readExploitation(store: ShardStore, { kev, epss }: ShardIndex): Promise<Exploitation> {
  return {
    ...(kev === undefined ? {} : { kev: readKev((await readVerified(store, kev)).toString(), kev.file) }),
    ...(epss === undefined ? {} : { epss: await unpackEpss(await readVerified(store, epss), epss.file) }),
  };
}
