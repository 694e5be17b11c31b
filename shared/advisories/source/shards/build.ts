import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SeaworthyError } from "../../../errors/index.ts";
import { createDirectory, sha256, writeFileAtomic } from "../../../files/index.ts";
import type { CoverageGap } from "../../../findings/index.ts";
import { HttpClient, type HttpOptions } from "../../../http/client.ts";
import { defined } from "../../../values/index.ts";
import type { CveRatings } from "../../model/cve-ratings.ts";
import { type IndexSigner, removeProofs, writeProof } from "../signing/signer.ts";
import type { BuildState } from "../sources/state.ts";
import { mirrorExports } from "../transport/mirror-exports.ts";
import { unorderedEcosystems } from "./collect.ts";
import { indexName, type ShardEntry, type ShardIndex, shardFormat } from "./format.ts";
import { type FeedFiles, type GroupReading, type SourceGroup, sourceGroups } from "./groups.ts";
import type { PreviousSet } from "./incremental.ts";
import { directoryExports, type OsvExport } from "./osv-export.ts";
import { GroupRecords } from "./records.ts";
import { ShardWriter } from "./shard-writer.ts";
import { checkShrinkage } from "./shrinkage.ts";
import { defaultTimestampHours, removeTimestamp, writeTimestamp } from "./sign-timestamp.ts";
import { readVerified } from "./store.ts";
import { writeEpss, writeKev, writeRatings, writeState } from "./write.ts";

export interface BuildOptions {
  /** Directory or https URL in the layout of OSV's bulk export. */
  readonly osv?: string;
  /** Ecosystems to read from it. Default: all. */
  readonly ecosystems?: readonly string[];
  /** Files of the distributions' own formats. */
  readonly feeds?: FeedFiles;
  /** CISA's catalog as JSON. */
  readonly kev?: string;
  /** FIRST's scores, `.csv.gz`. */
  readonly epss?: string;
  /** Directory for shards and index. */
  readonly out: string;
  readonly now: Date;
  /** Days until the index expires. */
  readonly validDays: number;
  /** Previous set; unchanged content is reused. */
  readonly previous?: PreviousSet;
  /** Share of the previous set's records, 0 to 1, that may be missing. Default: any. */
  readonly maxShrink?: number;
  /** Signs the index and its timestamp. */
  readonly signer?: IndexSigner;
  /** Hours until the timestamp expires. Default: `defaultTimestampHours`. */
  readonly timestampHours?: number;
  readonly http?: HttpOptions;
}

/** Sources of a build that are read already, or can be read. */
export interface BuildContent {
  readonly groups: readonly SourceGroup[];
  readonly kev?: string;
  readonly epss?: string;
  readonly ratings?: CveRatings;
  /** Digests of the sources of exploitation data and ratings, by name. */
  readonly digests?: Readonly<Record<string, string>>;
  /** Returns the state for the next build, when all groups are built. */
  state?(): BuildState;
}

type OutputOptions = Pick<
  BuildOptions,
  "out" | "now" | "validDays" | "previous" | "signer" | "timestampHours" | "maxShrink"
>;

export interface BuildResult {
  readonly index: ShardIndex;
  /** Number of shards reused without reading. */
  readonly reused: number;
  /** Number of records read, without unchanged ones of the previous set. */
  readonly read: number;
  readonly gaps: readonly CoverageGap[];
}

/**
 * Builds shards, one per distribution release or language ecosystem, and their index. Does not read unchanged sources
 * (by digest) again, and reads only changed records of an export with a list of changes. Writes the index last, so that
 * a failing build leaves the old set as it was.
 * @throws UndecidedError if a source is damaged or cannot be reached.
 */
export async function buildAdvisories(options: BuildOptions): Promise<BuildResult> {
  const work = await mkdtemp(join(tmpdir(), "seaworthy-build-"));
  try {
    await createDirectory(options.out, ".");
    const groups = await sourceGroups(await exportsOf(options, work), options.feeds ?? {}, options.now);
    const { kev, epss } = options;
    return await buildSet({ groups, ...defined({ kev, epss }) }, options, work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function exportsOf({ osv, ecosystems, http }: BuildOptions, work: string): Promise<readonly OsvExport[]> {
  if (osv === undefined) return [];
  return /^https?:\/\//.test(osv)
    ? mirrorExports(osv.replace(/\/+$/, ""), ecosystems, new HttpClient(http), work)
    : directoryExports(osv, ecosystems);
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
  for (const group of content.groups) {
    const built = await buildOrReplace(group, options, work);
    Object.assign(sources, built.digests);
    shards.push(...built.shards);
    gaps.push(...built.gaps);
    reused += built.reused;
    read += built.read;
  }
  if (options.maxShrink !== undefined) checkShrinkage(previous?.index, shards, options.maxShrink);
  return { index: await writeIndex(shards, sources, content, options), reused, read, gaps };
}

interface BuiltGroup extends GroupReading {
  readonly digests: SourceGroup["digests"];
  readonly shards: readonly ShardEntry[];
  /** Number of shards reused without reading. */
  readonly reused: number;
}

/** Builds a group, or what it names instead if it cannot be read. */
async function buildOrReplace(group: SourceGroup, options: OutputOptions, work: string): Promise<BuiltGroup> {
  const { digests } = group;
  const names = Object.keys(digests).sort();
  const reused = await reuseShards(digests, names, options);
  if (reused !== undefined) return { digests, shards: reused, reused: reused.length, gaps: [], read: 0 };
  const directory = await mkdtemp(join(work, "group-"));
  try {
    return { digests, reused: 0, ...(await buildGroup(group, names, options, directory)) };
  } catch (error) {
    const instead = error instanceof SeaworthyError ? group.instead?.(error) : undefined;
    if (instead === undefined) throw error;
    return await buildOrReplace(instead, options, work);
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
  { out, previous }: OutputOptions,
  directory: string,
): Promise<GroupReading & Pick<BuiltGroup, "shards">> {
  const records = new GroupRecords(directory);
  const { gaps, read } = await group.read(records, previous);
  const writer = new ShardWriter(join(directory, "shards"));
  for (const advisory of records.combined()) writer.add(advisory);
  const shards: ShardEntry[] = [];
  for await (const shard of writer.finish(out, names)) shards.push(shard);
  return { shards, read, gaps: [...gaps, ...unorderedEcosystems(writer.unordered)] };
}

/** Copies a shard of the previous set, if that is in another place. */
async function reuseShard(shard: ShardEntry, out: string, previous: PreviousSet | undefined): Promise<void> {
  if (previous === undefined || previous.store.name === out) return;
  await writeFileAtomic(out, shard.file, await readVerified(previous.store, shard));
}

async function writeIndex(
  shards: readonly ShardEntry[],
  sources: Readonly<Record<string, string>>,
  content: BuildContent,
  options: OutputOptions,
): Promise<ShardIndex> {
  const { out, now, validDays, previous, signer, timestampHours = defaultTimestampHours } = options;
  const extras = await writeExtras(content, out, now);
  const all = {
    ...sources,
    ...defined({ kev: extras.kev?.digest, epss: extras.epss?.digest }),
    ...content.digests,
  };
  const index: ShardIndex = {
    kind: "seaworthy-advisories",
    format: shardFormat,
    serial: (previous?.index.serial ?? 0) + 1,
    built: now.toISOString(),
    expires: new Date(now.getTime() + validDays * 86_400_000).toISOString(),
    ...(signer?.accepts.kind === "keys" ? defined({ signer: signer.accepts.keys[0]?.id }) : {}),
    sources: Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))),
    shards: shards.toSorted((a, b) => (a.ecosystem < b.ecosystem ? -1 : 1)),
    ...extras,
  };
  const bytes = Buffer.from(`${JSON.stringify(index, undefined, 1)}\n`);
  // Between the two writes, a missing signature is better than an invalid one, which would look like an attack.
  await removeProofs(out, "index");
  await removeTimestamp(out);
  await writeFileAtomic(out, indexName, bytes);
  if (signer === undefined) return index;
  await writeProof(out, "index", bytes, signer);
  const { serial } = index;
  await writeTimestamp(out, { digest: sha256(bytes), serial }, { signer, now, validHours: timestampHours });
  return index;
}

/** Writes exploitation data, ratings and state. */
async function writeExtras(
  { kev, epss, ratings, state }: BuildContent,
  out: string,
  now: Date,
): Promise<Pick<ShardIndex, "kev" | "epss" | "ratings" | "state">> {
  return {
    ...(kev === undefined ? {} : { kev: await writeKev(kev, out) }),
    ...(epss === undefined ? {} : { epss: await writeEpss(epss, out) }),
    ...(ratings === undefined ? {} : { ratings: await writeRatings(ratings, out, now) }),
    ...(state === undefined ? {} : { state: await writeState(state(), out, now) }),
  };
}
