import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { ecosystemOfOsv } from "../../../ecosystems/index.ts";
import { SeaworthyError } from "../../../errors/index.ts";
import { writeFileAtomic } from "../../../files/index.ts";
import type { CoverageGap } from "../../../findings/index.ts";
import type { Advisory } from "../../model/advisory.ts";
import { ratingsOfRecord } from "../../ratings/rating-book.ts";
import { unorderedEcosystems } from "./collect.ts";
import type { ShardEntry, ShardIndex } from "./format.ts";
import type { GroupReading, SourceGroup } from "./groups.ts";
import type { PreviousSet } from "./incremental.ts";
import { type RatingLine, RatingLines } from "./rating-lines.ts";
import { writeRatings } from "./rating-shards.ts";
import { readAllRatings } from "./read-ratings.ts";
import { GroupRecords } from "./records.ts";
import { ShardWriter } from "./shard-writer.ts";
import { checkShrinkage } from "./shrinkage.ts";
import { readVerified } from "./store.ts";
import { type IndexContent, type OutputOptions, writeIndex } from "./write-index.ts";

/** Sources of a build that are read already, or can be read. */
export interface BuildContent extends Omit<IndexContent, "cveRatings"> {
  readonly groups: readonly SourceGroup[];
  /** Reads the sources of ratings, and returns what could not be read. */
  readRatings?(into: RatingLines): Promise<readonly CoverageGap[]>;
}

export interface BuildResult {
  readonly index: ShardIndex;
  /** Number of shards reused without reading. */
  readonly reused: number;
  /** Number of records read, without unchanged ones of the previous set. */
  readonly read: number;
  readonly gaps: readonly CoverageGap[];
}

/**
 * Builds a set. Writes the index last.
 * @param work directory for temporary files.
 * @throws UndecidedError as `buildAdvisories`, and `ADVISORIES_SHRUNK` if too many records are missing.
 */
export async function buildSet(content: BuildContent, options: OutputOptions, work: string): Promise<BuildResult> {
  const { previous } = options;
  const sources: Record<string, string> = {};
  const shards: ShardEntry[] = [];
  const gaps: CoverageGap[] = [];
  let reused = 0;
  let read = 0;
  const ratings = new RatingLines(work);
  for (const group of content.groups) {
    const built = await buildOrReplace(group, ratings, options, work);
    Object.assign(sources, built.digests);
    shards.push(...built.shards);
    gaps.push(...built.gaps);
    reused += built.reused;
    read += built.read;
  }
  if (options.maxShrink !== undefined) checkShrinkage(previous?.index, shards, options.maxShrink);
  gaps.push(...((await content.readRatings?.(ratings)) ?? []));
  const names = new Set([...Object.keys(sources), ...Object.keys(content.digests ?? {})]);
  const lines = ratings.merged(await earlierRatings(previous), names);
  const { out, now } = options;
  const rated = await writeRatings(shards, lines, { out, now, work });
  const { cveRatings } = rated;
  const all = { ...content, ...(cveRatings === undefined ? {} : { cveRatings }) };
  return { index: await writeIndex(rated.shards, sources, all, options), reused, read, gaps };
}

async function earlierRatings(previous: PreviousSet | undefined): Promise<Iterable<RatingLine>> {
  return previous === undefined ? [] : readAllRatings(previous.store, previous.index);
}

interface BuiltGroup extends GroupReading {
  readonly digests: SourceGroup["digests"];
  readonly shards: readonly ShardEntry[];
  /** Number of shards reused without reading. */
  readonly reused: number;
}

/** Builds a group, or what it names instead if it cannot be read. */
async function buildOrReplace(
  group: SourceGroup,
  ratings: RatingLines,
  options: OutputOptions,
  work: string,
): Promise<BuiltGroup> {
  const { digests } = group;
  const names = Object.keys(digests).sort();
  const reused = await reuseShards(digests, names, options);
  if (reused !== undefined) return { digests, shards: reused, reused: reused.length, gaps: [], read: 0 };
  const directory = await mkdtemp(join(work, "group-"));
  try {
    return { digests, reused: 0, ...(await buildGroup(group, names, ratings, options, directory)) };
  } catch (error) {
    const instead = error instanceof SeaworthyError ? group.instead?.(error) : undefined;
    if (instead === undefined) throw error;
    return await buildOrReplace(instead, ratings, options, work);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Returns the shards of the previous set if no source changed. */
async function reuseShards(
  digests: SourceGroup["digests"],
  names: readonly string[],
  { out, previous }: OutputOptions,
): Promise<readonly ShardEntry[] | undefined> {
  if (names.some((name) => previous?.index.sources[name] !== digests[name])) return undefined;
  // Sources that were grouped otherwise are read again. A group may also have given no shard at all.
  const old = (previous?.index.shards ?? []).filter(({ sources }) => sources.some((name) => names.includes(name)));
  if (old.some(({ sources }) => sources.join("\n") !== names.join("\n"))) return undefined;
  for (const shard of old) await reuseShard(shard, out, previous);
  return old;
}

/** Reads a group and writes its shards. Keeps what does not fit into memory in a directory. */
async function buildGroup(
  group: SourceGroup,
  names: readonly string[],
  ratings: RatingLines,
  { out, previous }: OutputOptions,
  directory: string,
): Promise<GroupReading & Pick<BuiltGroup, "shards">> {
  const records = new GroupRecords(directory, ratings);
  const { gaps, read } = await group.read(records, previous);
  const writer = new ShardWriter(join(directory, "shards"));
  const source = names.find((name) => name.startsWith("osv/"));
  for (const advisory of records.combined()) {
    writer.add(advisory);
    if (source !== undefined) addRecordRatings(ratings, source, advisory);
  }
  for (const name of names) ratings.completed(name);
  const shards: ShardEntry[] = [];
  for await (const shard of writer.finish(out, names)) shards.push(shard);
  return { shards, read, gaps: [...gaps, ...unorderedEcosystems(writer.unordered)] };
}

/** Adds what a record of a language's database says about its CVEs, for other ecosystems whose records name them. */
function addRecordRatings(ratings: RatingLines, source: string, advisory: Advisory): void {
  const { id, aliases, affected } = advisory;
  if (affected.some(({ ecosystem }) => ecosystemOfOsv(ecosystem)?.isSystem === true)) return;
  const stated = ratingsOfRecord(advisory);
  if (stated.length === 0) return;
  for (const cve of new Set([id, ...aliases].filter((name) => name.startsWith("CVE-")))) {
    ratings.add(cve, source, { rejected: false, ratings: stated });
  }
}

/** Copies a shard of the previous set, if that is in another place. */
async function reuseShard(shard: ShardEntry, out: string, previous: PreviousSet | undefined): Promise<void> {
  if (previous === undefined || previous.store.name === out) return;
  await writeFileAtomic(out, shard.file, await readVerified(previous.store, shard));
}
