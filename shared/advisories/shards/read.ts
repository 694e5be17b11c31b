import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { zstdDecompress } from "node:zlib";
import { z } from "zod";
import { messageOf, UndecidedError } from "../../errors/index.ts";
import type { Advisory } from "../advisory.ts";
import { type Exploitation, unpackEpss } from "../exploitation.ts";
import { readKev } from "../kev.ts";
import type { AdvisoryNeeds } from "../needs.ts";
import { decodeShard } from "./decode.ts";
import { advisoryIndex, indexName, type ShardEntry, type ShardIndex } from "./format.ts";

/** Above this a shard would not be one: npm, the largest, takes a tenth. */
const largestUnpacked = 512 * 1024 * 1024;

/** What an index has to be to be used. */
export interface IndexPolicy {
  readonly now: Date;
  /** Smallest serial that is accepted: that of the newest index seen so far. */
  readonly minSerial?: number;
}

/** Whether a folder holds shards. */
export async function hasShards(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, indexName), "utf8").catch(() => "");
  return text.slice(0, 200).includes('"seaworthy-advisories"');
}

/**
 * Reads the index of a folder of shards, whatever its age: to show it, or to build upon it. To match with it, it has to
 * be opened.
 * @throws UndecidedError when it is none.
 */
export async function readShardIndex(folder: string): Promise<ShardIndex> {
  return parseIndex(await read(folder, indexName), join(folder, indexName));
}

/**
 * Opens a folder of shards for matching.
 * @throws UndecidedError when its index is none, is expired, or is older than one that was seen before.
 */
export async function openShards(
  folder: string,
  { now, minSerial = 1 }: IndexPolicy,
): Promise<{ readonly index: ShardIndex; readonly digest: string }> {
  const bytes = await read(folder, indexName);
  const index = parseIndex(bytes, join(folder, indexName));
  if (!(Date.parse(index.expires) >= now.getTime())) {
    throw refused(folder, "ADVISORIES_EXPIRED", `expired on ${index.expires}`, "Build or fetch newer advisories");
  }
  if (index.serial < minSerial) {
    throw refused(
      folder,
      "ADVISORIES_ROLLED_BACK",
      `has the serial ${index.serial}, older than ${minSerial}, which was seen before`,
      "Somebody may be serving old advisories; fetch them from where they are built",
    );
  }
  return { index, digest: digestOf(bytes) };
}

/** Checks that a text is an index of shards; `what` names it in errors. */
export function parseIndex(bytes: Buffer, what: string): ShardIndex {
  try {
    return advisoryIndex.parse(JSON.parse(bytes.toString()));
  } catch (cause) {
    const problem = cause instanceof z.ZodError ? (z.prettifyError(cause).split("\n")[0] ?? "") : messageOf(cause);
    throw refused(what, "ADVISORIES_INVALID", `is no index of advisories: ${problem}`, "Build or fetch it again");
  }
}

/**
 * Reads the advisories that are needed, shard by shard, each checked against the index's digest.
 * @throws UndecidedError when a shard is missing, damaged or another than the index says.
 */
export async function readShards(folder: string, index: ShardIndex, needs: AdvisoryNeeds): Promise<Advisory[]> {
  const wanted = index.shards.filter(({ ecosystem }) => needs.has(ecosystem));
  const read = await Promise.all(
    wanted.map(async (shard) => decode(folder, shard, needs.get(shard.ecosystem) ?? new Set())),
  );
  return read.flat();
}

async function decode(folder: string, shard: ShardEntry, names: ReadonlySet<string>): Promise<Advisory[]> {
  const packed = await readChecked(folder, shard);
  try {
    if (shard.unpacked > largestUnpacked) throw new RangeError(`it unpacks to ${shard.unpacked} bytes`);
    const text = await promisify(zstdDecompress)(packed, { maxOutputLength: Math.max(1, shard.unpacked) });
    return decodeShard(text.toString(), shard.ecosystem, names);
  } catch (cause) {
    const problem = cause instanceof z.ZodError ? (z.prettifyError(cause).split("\n")[0] ?? "") : messageOf(cause);
    throw refused(join(folder, shard.file), "SHARD_INVALID", `is no shard: ${problem}`, "Build or fetch it again");
  }
}

/** What is known of exploitation, where the set has it. */
export async function readExploitation(folder: string, { kev, epss }: ShardIndex): Promise<Exploitation> {
  return {
    ...(kev === undefined ? {} : { kev: readKev((await readChecked(folder, kev)).toString(), kev.file) }),
    ...(epss === undefined ? {} : { epss: await unpackEpss(await readChecked(folder, epss), epss.file) }),
  };
}

async function readChecked(folder: string, entry: Pick<ShardEntry, "file" | "digest" | "size">): Promise<Buffer> {
  const bytes = await read(folder, entry.file);
  const digest = digestOf(bytes);
  if (digest !== entry.digest) {
    throw refused(
      join(folder, entry.file),
      "SHARD_DIGEST",
      `has the digest ${digest}, and the index says ${entry.digest}`,
      "It was changed or damaged on its way: fetch it again",
    );
  }
  return bytes;
}

async function read(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file));
  } catch (cause) {
    throw new UndecidedError("ADVISORIES_UNREADABLE", `cannot be read: ${messageOf(cause)}`, {
      place: { what: join(folder, file) },
      advice: "Fetch the advisories again",
      cause,
    });
  }
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function refused(what: string, code: string, problem: string, advice: string): UndecidedError {
  return new UndecidedError(code, problem, { place: { what }, advice });
}
