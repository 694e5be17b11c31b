import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { constants as zlib, zstdCompressSync } from "node:zlib";
import type { CoverageGap } from "../../findings/index.ts";
import { versionScheme } from "../../versions/index.ts";
import type { Advisory } from "../advisory.ts";
import { unpackEpss } from "../exploitation.ts";
import { readAlpineSecdb } from "../feeds/alpine-secdb.ts";
import { readDebianTracker } from "../feeds/debian-tracker.ts";
import { readKev } from "../kev.ts";
import { AdvisoryCollection, unorderedEcosystems } from "./collect.ts";
import { encodeShard } from "./encode.ts";
import { indexName, type ShardEntry, type ShardIndex, shardFormat } from "./format.ts";
import { readOsvExport } from "./osv-export.ts";

export interface BuildOptions {
  /** Folder in the layout of OSV's bulk export. */
  readonly osv?: string;
  /** Files of Alpine's secdb: `<version>/<repository>.json`. */
  readonly alpineSecdb?: readonly string[];
  /** Debian's tracker as JSON. */
  readonly debianTracker?: string;
  /** CISA's catalogue as JSON. */
  readonly kev?: string;
  /** FIRST's scores, `.csv.gz`. */
  readonly epss?: string;
  /** Folder for shards and index. */
  readonly out: string;
  readonly now: Date;
  /** Days until the index must not be used any more. */
  readonly validDays: number;
  /** The index of the build before, whose shards lie in `out` and are kept where their sources are the same. */
  readonly previous?: ShardIndex;
}

export interface Built {
  readonly index: ShardIndex;
  /** Shards that were taken over unread. */
  readonly reused: number;
  readonly gaps: readonly CoverageGap[];
}

/**
 * Builds shards, one a distribution release or language ecosystem, and the index that names them. A source whose digest
 * is that of the build before is not read again. The index is written last, so that a build that fails leaves the old
 * set as it was.
 * @throws UndecidedError when a source is damaged.
 */
export async function buildAdvisories(options: BuildOptions): Promise<Built> {
  const { out, now, previous, validDays } = options;
  await mkdir(out, { recursive: true });
  const sources: Record<string, string> = {};
  const shards: ShardEntry[] = [];
  const gaps: CoverageGap[] = [];
  let reused = 0;
  for (const group of await readGroups(options)) {
    Object.assign(sources, group.digests);
    const names = Object.keys(group.digests).sort();
    const old = (previous?.shards ?? []).filter((shard) => shard.sources.join("\n") === names.join("\n"));
    if (old.length > 0 && names.every((name) => previous?.sources[name] === group.digests[name])) {
      shards.push(...old);
      reused += old.length;
      continue;
    }
    const { advisories, gaps: problems } = await group.read();
    const groups = advisories.byEcosystem();
    gaps.push(...problems, ...unorderedEcosystems(groups.keys()));
    for (const [ecosystem, own] of groups) {
      if (versionScheme(ecosystem) !== undefined) shards.push(await writeShard(out, ecosystem, own, names));
    }
  }
  const kev = options.kev === undefined ? undefined : await addKev(options.kev, out, sources);
  const epss = options.epss === undefined ? undefined : await addEpss(options.epss, out, sources);
  const index: ShardIndex = {
    kind: "seaworthy-advisories",
    format: shardFormat,
    serial: (previous?.serial ?? 0) + 1,
    built: now.toISOString(),
    expires: new Date(now.getTime() + validDays * 86_400_000).toISOString(),
    sources: Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1))),
    shards: shards.sort((a, b) => (a.ecosystem < b.ecosystem ? -1 : 1)),
    ...(kev === undefined ? {} : { kev }),
    ...(epss === undefined ? {} : { epss }),
  };
  await writeWhole(join(out, indexName), `${JSON.stringify(index, undefined, 1)}\n`);
  return { index, reused, gaps };
}

/** Sources that make shards together: an export of OSV and the feeds that speak for the same distribution. */
interface SourceGroup {
  readonly digests: Readonly<Record<string, string>>;
  read(): Promise<{ advisories: AdvisoryCollection; gaps: readonly CoverageGap[] }>;
}

async function readGroups({ osv, alpineSecdb = [], debianTracker, now }: BuildOptions): Promise<SourceGroup[]> {
  const exports = osv === undefined ? [] : await readOsvExport(osv);
  const feeds = new Map<string, Feed[]>();
  if (alpineSecdb.length > 0) feeds.set("Alpine", await Promise.all(alpineSecdb.map((path) => alpineFeed(path, now))));
  if (debianTracker !== undefined) feeds.set("Debian", [await debianFeed(debianTracker, now)]);
  const names = new Set([...exports.map(({ ecosystem }) => ecosystem), ...feeds.keys()]);
  return [...names].sort().map((name) => {
    const osvExport = exports.find(({ ecosystem }) => ecosystem === name);
    const own = feeds.get(name) ?? [];
    return {
      digests: {
        ...(osvExport === undefined ? {} : { [`osv/${name}`]: osvExport.digest }),
        ...Object.fromEntries(own.map((feed) => [feed.name, feed.digest])),
      },
      async read() {
        const advisories = new AdvisoryCollection();
        const gaps = osvExport === undefined ? [] : await osvExport.addTo(advisories);
        for (const release of new Set(own.flatMap(({ replaces }) => replaces))) advisories.clear(release);
        for (const feed of own) for (const advisory of feed.advisories) advisories.overlay(advisory);
        return { advisories, gaps };
      },
    };
  });
}

interface Feed {
  readonly name: string;
  readonly digest: string;
  readonly advisories: readonly Advisory[];
  /** Releases that the feed knows everything of. */
  readonly replaces: readonly string[];
}

async function alpineFeed(path: string, now: Date): Promise<Feed> {
  const text = await readFile(path, "utf8");
  const advisories = readAlpineSecdb(text, path, now.toISOString());
  const [release = "unknown"] = advisories.flatMap(({ affected }) => affected.map(({ ecosystem }) => ecosystem));
  const replaces = new Set(advisories.flatMap(({ affected }) => affected.map(({ ecosystem }) => ecosystem)));
  return {
    name: `alpine-secdb/${release}/${basename(path)}`,
    digest: digestOf(text),
    advisories,
    replaces: [...replaces],
  };
}

async function debianFeed(path: string, now: Date): Promise<Feed> {
  const text = await readFile(path, "utf8");
  const advisories = readDebianTracker(text, path, now.toISOString());
  return { name: "debian-tracker", digest: digestOf(text), advisories, replaces: [] };
}

async function writeShard(
  out: string,
  ecosystem: string,
  advisories: readonly Advisory[],
  sources: readonly string[],
): Promise<ShardEntry> {
  const content = encodeShard(ecosystem, advisories);
  const text = Buffer.from(content.text);
  const packed = zstdCompressSync(text, {
    params: { [zlib.ZSTD_c_compressionLevel]: 19, [zlib.ZSTD_c_checksumFlag]: 1 },
  });
  const digest = digestOf(packed);
  const modified = advisories
    .map((advisory) => advisory.modified)
    .sort()
    .at(-1);
  const date = Date.parse(modified ?? "");
  const file = `${fileName(ecosystem)}-${digest.slice(7, 19)}.jsonl.zst`;
  await writeWhole(join(out, file), packed);
  return {
    ecosystem,
    file,
    digest,
    size: packed.length,
    unpacked: text.length,
    advisories: content.advisories,
    packages: content.packages,
    ...(date > 0 ? { modified: new Date(date).toISOString() } : {}),
    sources: [...sources],
  };
}

async function addKev(path: string, out: string, sources: Record<string, string>) {
  const text = await readFile(path, "utf8");
  const { released } = readKev(text, path);
  sources["kev"] = digestOf(text);
  return { ...(await copied(path, out, "kev", ".json", Buffer.from(text))), modified: released };
}

async function addEpss(path: string, out: string, sources: Record<string, string>) {
  const packed = await readFile(path);
  const { date } = await unpackEpss(packed, path);
  sources["epss"] = digestOf(packed);
  return { ...(await copied(path, out, "epss", ".csv.gz", packed)), modified: date };
}

async function copied(path: string, out: string, name: string, ending: string, content: Buffer) {
  const digest = digestOf(content);
  const file = `${name}-${digest.slice(7, 19)}${ending}`;
  await copyFile(path, join(out, file));
  return { file, digest, size: content.length };
}

/** Readers see the old file or the new one, never a part. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

function fileName(ecosystem: string): string {
  return ecosystem.replace(/[^A-Za-z0-9.]+/g, "-");
}

function digestOf(content: string | Buffer): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
