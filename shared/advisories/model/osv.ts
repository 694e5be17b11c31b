import type { z } from "zod";
import { ecosystemOfOsv } from "../../ecosystems/index.ts";
import { messageOf } from "../../errors/index.ts";
import type { Advisory, AffectedRange, VersionInterval } from "./advisory.ts";
import { pairEvents } from "./intervals.ts";
import { type OsvAffected, type OsvRecord, osvRecord } from "./osv-schema.ts";
import { affectedRating, recordCvss, recordRating } from "./ratings.ts";

/** Parsed record, or the problem. */
export type ParsedRecord = { readonly record: OsvRecord } | { readonly problem: string };

/** Parses a JSON value as an OSV record. Total. */
export function parseOsvRecord(value: unknown): ParsedRecord {
  const result = osvRecord.safeParse(value);
  return result.success ? { record: result.data } : { problem: describe(result.error) };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Parses the body of a file as an OSV record. Total. */
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

/** Normalizes an OSV record for matching: pairs events, reads ratings, and keeps only the wanted affected packages. */
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
    ...optional("withdrawn", record.withdrawn ?? (isRejected(record) ? record.modified : undefined)),
    severity: recordRating(record),
    ...(cvss === undefined ? {} : { cvss }),
    affected: (record.affected ?? []).flatMap((affected) => normalizeAffected(affected, wants)),
    references: (record.references ?? []).map(({ url }) => url),
  };
}

/** Returns whether a record only repeats that its CVE was rejected, as the CVE Program writes it in the description. */
function isRejected({ details }: OsvRecord): boolean {
  return /^\s*Rejected reason:/.test(details ?? "");
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

/**
 * Returns the names of an affected package. SUSE names a source package and lists its binaries under
 * `ecosystem_specific`.
 */
export function namesOf(affected: OsvAffected, name: string): string[] {
  const builds = [...buildsOf(affected).keys()];
  return builds.length === 0 ? [name] : builds;
}

/** Returns binaries with their fixed versions, which may differ from the source's. */
function buildsOf(affected: OsvAffected): ReadonlyMap<string, unknown> {
  const binaries = affected.ecosystem_specific?.["binaries"];
  if (!Array.isArray(binaries) || ecosystemOfOsv(affected.package?.ecosystem ?? "")?.hasModules !== true)
    return new Map();
  return new Map(
    binaries.flatMap((entry: unknown) => (typeof entry === "object" && entry !== null ? Object.entries(entry) : [])),
  );
}

/** Replaces the end of the source's range with the binary's own version. */
function ownIntervals(intervals: readonly VersionInterval[], build: unknown): readonly VersionInterval[] {
  const [only, ...others] = intervals;
  if (typeof build !== "string" || build === "" || only?.fixed === undefined || others.length > 0) return intervals;
  return [{ introduced: only.introduced, fixed: build }];
}

/** Returns the tracker's state of an unfixed vulnerability, from the most specific field. */
function stateOf(affected: OsvAffected): string | undefined {
  const urgency = affected.ecosystem_specific?.["urgency"];
  if (urgency === "end-of-life" || urgency === "unimportant") return urgency;
  const state = affected.database_specific?.["tracker_state"] ?? affected.ecosystem_specific?.["status"];
  return typeof state === "string" ? state : undefined;
}
