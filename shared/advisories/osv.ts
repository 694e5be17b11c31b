import type { z } from "zod";
import { versionScheme } from "../versions/index.ts";
import type { Advisory, AffectedRange } from "./advisory.ts";
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
    ...given("details", record.details),
    ...given("published", record.published),
    modified: record.modified,
    ...given("withdrawn", record.withdrawn),
    severity: recordRating(record),
    ...(cvss === undefined ? {} : { cvss }),
    affected: (record.affected ?? []).flatMap((affected) => normalizeAffected(affected, wants)),
    references: (record.references ?? []).map(({ url }) => url),
  };
}

function given<K extends string>(key: K, value: string | null | undefined): { [P in K]?: string } {
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
  return namesOf(affected, named.name)
    .filter((name) => wants(ecosystem, name))
    .map((name) => ({
      ecosystem,
      name,
      intervals,
      versions: affected.versions ?? [],
      ...(severity === undefined ? {} : { severity }),
      ...(state === undefined ? {} : { state }),
    }));
}

/** SUSE and openEuler name a source package and list the binaries that it makes under `ecosystem_specific`. */
export function namesOf(affected: OsvAffected, name: string): string[] {
  const binaries = affected.ecosystem_specific?.["binaries"];
  if (!Array.isArray(binaries) || versionScheme(affected.package?.ecosystem ?? "")?.name !== "rpm") return [name];
  const names = binaries.flatMap((entry: unknown) =>
    typeof entry === "object" && entry !== null ? Object.keys(entry) : [],
  );
  return [...new Set([name, ...names])];
}

/** The tracker's state of a fault that has no fix, from the most telling source. */
function stateOf(affected: OsvAffected): string | undefined {
  const urgency = affected.ecosystem_specific?.["urgency"];
  if (urgency === "end-of-life" || urgency === "unimportant") return urgency;
  const state = affected.database_specific?.["tracker_state"] ?? affected.ecosystem_specific?.["status"];
  return typeof state === "string" ? state : undefined;
}
