import type { z } from "zod";
import { ecosystemOfOsv } from "../../ecosystems/index.ts";
import { messageOf } from "../../errors/index.ts";
import type { Advisory, AffectedRange, VersionInterval } from "./advisory.ts";
import { pairEvents } from "./intervals.ts";
import { type OsvAffected, type OsvRecord, osvRecord } from "./osv-schema.ts";
import { affectedRating, recordCvss, recordRating } from "./ratings.ts";

/** A record as read, or what is wrong with it. */
export type ParsedRecord = { readonly record: OsvRecord } | { readonly problem: string };

/** Checks that a parsed JSON value is an OSV record. Total. */
export function parseOsvRecord(value: unknown): ParsedRecord {
  const result = osvRecord.safeParse(value);
  return result.success ? { record: result.data } : { problem: describe(result.error) };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The OSV record that a file holds as JSON. Total. */
export function parseOsvBody(body: Buffer): ParsedRecord {
  try {
    return parseOsvRecord(JSON.parse(utf8.decode(body)));
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return "it is not an OSV record";
  const path = issue.path.map(String).join(".");
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}

/** An OSV record as the matcher wants it: events paired, ratings read, only the affected packages that are wanted. */
export function normalizeRecord(
  record: OsvRecord,
  wants: (ecosystem: string, name: string) => boolean = () => true,
): Advisory {
  const cvss = recordCvss(record);
  return {
    id: record.id,
    aliases: record.aliases ?? [],
    upstream: record.upstream ?? [],
    related: record.related ?? [],
    summary: record.summary ?? "",
    ...optional("details", record.details),
    ...optional("published", record.published),
    modified: record.modified,
    ...optional("withdrawn", record.withdrawn),
    severity: recordRating(record),
    ...(cvss === undefined ? {} : { cvss }),
    affected: (record.affected ?? []).flatMap((affected) => normalizeAffected(affected, wants)),
    references: (record.references ?? []).map(({ url }) => url),
  };
}

function optional<K extends string>(key: K, value: string | null | undefined): { [P in K]?: string } {
  return value === null || value === undefined || value === "" ? {} : ({ [key]: value } as { [P in K]: string });
}

function normalizeAffected(
  affected: OsvAffected,
  wants: (ecosystem: string, name: string) => boolean,
): AffectedRange[] {
  const { package: named } = affected;
  // Commit ranges without a package are for source scanners.
  if (named === null || named === undefined) return [];
  const { ecosystem } = named;
  const severity = affectedRating(affected);
  const state = stateOf(affected);
  const ranges = (affected.ranges ?? []).filter(({ type }) => type !== "GIT");
  const intervals = ranges.flatMap(({ events }) => pairEvents(ecosystem, events));
  const builds = buildsOf(affected);
  return namesOf(affected, named.name)
    .filter((name) => wants(ecosystem, name))
    .map((name) => ({
      ecosystem,
      name,
      intervals: ownIntervals(intervals, builds.get(name)),
      versions: affected.versions ?? [],
      ...(severity === undefined ? {} : { severity }),
      ...(state === undefined ? {} : { state }),
    }));
}

/** SUSE names a source package and lists the binaries that it makes under `ecosystem_specific`. */
export function namesOf(affected: OsvAffected, name: string): string[] {
  const builds = [...buildsOf(affected).keys()];
  return builds.length === 0 ? [name] : builds;
}

/** Binaries with the version in which each is fixed, which may be another than the source's. */
function buildsOf(affected: OsvAffected): ReadonlyMap<string, unknown> {
  const binaries = affected.ecosystem_specific?.["binaries"];
  if (!Array.isArray(binaries) || ecosystemOfOsv(affected.package?.ecosystem ?? "")?.hasModules !== true)
    return new Map();
  return new Map(
    binaries.flatMap((entry: unknown) => (typeof entry === "object" && entry !== null ? Object.entries(entry) : [])),
  );
}

/** A bulletin gives one range, for the source; a binary's own version takes the place of its end. */
function ownIntervals(intervals: readonly VersionInterval[], build: unknown): readonly VersionInterval[] {
  const [only, ...others] = intervals;
  if (typeof build !== "string" || build === "" || only?.fixed === undefined || others.length > 0) return intervals;
  return [{ introduced: only.introduced, fixed: build }];
}

/** The tracker's state of a fault that has no fix, from the most telling source. */
function stateOf(affected: OsvAffected): string | undefined {
  const urgency = affected.ecosystem_specific?.["urgency"];
  if (urgency === "end-of-life" || urgency === "unimportant") return urgency;
  const state = affected.database_specific?.["tracker_state"] ?? affected.ecosystem_specific?.["status"];
  return typeof state === "string" ? state : undefined;
}
