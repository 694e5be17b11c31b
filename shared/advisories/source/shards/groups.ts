import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { messageOf, type SeaworthyError, UndecidedError } from "../../../errors/index.ts";
import { fileDigest, sha256 } from "../../../files/index.ts";
import type { CoverageGap } from "../../../findings/index.ts";
import { normalizeRecord, parseOsvBody } from "../../model/osv.ts";
import type { Feed, FeedContent } from "../feeds/feed.ts";
import { feeds } from "../feeds/index.ts";
import { changedSince, type PreviousSet } from "./incremental.ts";
import type { OsvExport } from "./osv-export.ts";
import type { GroupRecords } from "./records.ts";
import { readTarTexts } from "./tar-texts.ts";

/** Result of reading a group of sources. */
export interface GroupReading {
  readonly gaps: readonly CoverageGap[];
  /** Number of records read. */
  readonly read: number;
}

/** Sources that are built together: an OSV export and the feeds of the same distribution. */
export interface SourceGroup {
  /** Digests by source name. */
  readonly digests: Readonly<Record<string, string>>;
  /**
   * Reads the group.
   * @param previous set to start with, if it can tell which records changed.
   */
  read(into: GroupRecords, previous?: PreviousSet): Promise<GroupReading>;
  /** Returns the group to build instead if reading this one fails; undefined if there is none. */
  instead?(failure: SeaworthyError): SourceGroup | undefined;
}

/** Files by feed name. */
export type FeedFiles = Readonly<Record<string, readonly string[]>>;

/** Groups the sources by ecosystem, sorted by name. */
export async function sourceGroups(exports: readonly OsvExport[], files: FeedFiles, now: Date): Promise<SourceGroup[]> {
  const opened = new Map<string, OpenedFeed[]>();
  for (const feed of feeds) {
    const paths = files[feed.name] ?? [];
    if (paths.length === 0) continue;
    opened.set(feed.ecosystem, [...(opened.get(feed.ecosystem) ?? []), await openFeed(feed, paths, now)]);
  }
  const names = new Set([...exports.map(({ ecosystem }) => ecosystem), ...opened.keys()]);
  return [...names].sort().map((name) => {
    const osv = exports.find(({ ecosystem }) => ecosystem === name);
    return groupOf(osv, opened.get(name) ?? [], `osv/${name}`);
  });
}

/**
 * Groups an OSV export with the feeds of the same distribution.
 * @param source name of the export among an index's sources.
 */
export function groupOf(osv: OsvExport | undefined, feeds: readonly OpenedFeed[], source: string): SourceGroup {
  return {
    digests: {
      ...(osv === undefined ? {} : { [source]: osv.digest }),
      ...Object.fromEntries(feeds.map((feed) => [feed.name, feed.digest])),
    },
    async read(records, previous) {
      // Records of feeds and of OSV can no longer be distinguished after the overlay.
      const begin = osv === undefined || feeds.length > 0 ? undefined : await changedSince(previous, source, osv);
      for await (const advisory of begin?.unchanged() ?? []) records.addPart(advisory);
      const { gaps, read } = osv === undefined ? { gaps: [], read: 0 } : await addRecords(osv, records, begin?.changed);
      let overlaid = 0;
      for (const [index, feed] of feeds.entries()) {
        for await (const { advisories, replaces, ratings = [] } of feed.contents()) {
          for (const [cve, rating] of ratings) records.ratings?.add(cve, feed.name, rating);
          for (const release of replaces) records.replace(release, index + 1);
          for (const advisory of advisories) records.add(advisory, index + 1);
          overlaid += advisories.length;
        }
      }
      return { gaps, read: read + overlaid };
    },
  };
}

/** Feed with its files. */
export interface OpenedFeed {
  readonly name: string;
  /** Digest over all its files. */
  readonly digest: string;
  /** Reads one file after the other, because all together may exceed memory. */
  contents(): AsyncGenerator<FeedContent>;
}

async function openFeed(feed: Feed, paths: readonly string[], now: Date): Promise<OpenedFeed> {
  const digests: string[] = [];
  for (const path of paths) digests.push(`${await fileDigest(path).catch(unreadable(path))}  ${basename(path)}\n`);
  return {
    name: feed.name,
    digest: sha256(digests.join("")),
    contents: () => readFeed(feed, paths, now),
  };
}

/** Reads the files of a feed, one after the other. Tar archives stand for the files in them that the feed reads. */
export async function* readFeed(feed: Feed, paths: readonly string[], now: Date): AsyncGenerator<FeedContent> {
  for (const path of paths) {
    if (/\.tar(?:\.gz|\.zst)?$/u.test(path)) {
      for (const { name, text } of readTarTexts(path, feed.files)) yield feed.read(text, name, now.toISOString());
    } else {
      const text = await readFile(path, "utf8").catch(unreadable(path));
      yield feed.read(text, path, now.toISOString());
    }
  }
}

function unreadable(label: string): (cause: unknown) => never {
  return (cause) => {
    throw new UndecidedError("SOURCE_UNREADABLE", `cannot be read (${messageOf(cause)})`, {
      place: { what: label },
      cause,
    });
  };
}

async function addRecords(
  { ecosystem, records }: OsvExport,
  into: GroupRecords,
  only: ReadonlySet<string> | undefined,
): Promise<{ gaps: CoverageGap[]; read: number }> {
  const gaps: CoverageGap[] = [];
  let read = 0;
  // An export contains whole records. Their other ecosystems belong to those ecosystems' exports.
  const isOwn = (named: string) => named === ecosystem || named.startsWith(`${ecosystem}:`);
  for await (const record of records(only)) {
    const result = parseOsvBody(record.body);
    if ("problem" in result) {
      gaps.push({
        what: `${ecosystem}: ${record.name}`,
        why: `it is not an OSV record (${result.problem})`,
        weight: "partial",
      });
      continue;
    }
    read += 1;
    into.add(normalizeRecord(result.record, isOwn));
  }
  return { gaps, read };
}
