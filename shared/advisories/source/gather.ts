import { ecosystemOfOsv, normalizeName } from "../../ecosystems/index.ts";
import type { CoverageGap } from "../../findings/index.ts";
import type { AdvisoryQuery } from "../match/lookup.ts";
import type { Advisory } from "../model/advisory.ts";
import { namesOf, normalizeRecord, parseOsvBody } from "../model/osv.ts";
import type { OsvRecord } from "../model/osv-schema.ts";
import { RatingCollector } from "../ratings/rating-book.ts";
import type { LoadedAdvisories } from "./loaded.ts";
import type { SourceRecord } from "./source.ts";

/** Maximum number of malformed records to list individually. */
const maxListedProblems = 20;

interface GatheredRecords extends Pick<LoadedAdvisories, "records" | "modified" | "gaps"> {
  readonly advisories: Iterable<Advisory>;
  /** Ecosystems, with release, that any record names. */
  readonly covered: ReadonlySet<string>;
  /** What records of databases say about the severity of vulnerabilities, whatever packages they name. */
  readonly ratings: RatingCollector;
}

/**
 * Gathers the OSV records that name a queried package, and the ratings in all records of databases, because the record
 * of a distribution may have none of its own. If a record occurs twice, the newer one counts.
 * @param label name of the source in gaps.
 */
export async function gatherRecords(
  source: AsyncIterable<SourceRecord>,
  label: string,
  query: AdvisoryQuery,
): Promise<GatheredRecords> {
  const wants = (ecosystem: string, name: string) => query.get(ecosystem)?.has(normalizeName(ecosystem, name)) === true;
  const advisories = new Map<string, Advisory>();
  const covered = new Set<string>();
  const problems: CoverageGap[] = [];
  const ratings = new RatingCollector();
  let records = 0;
  let modified = "";
  for await (const { name, body } of source) {
    const result = parseOsvBody(body);
    if ("problem" in result) {
      problems.push({
        what: `${label}: ${name}`,
        why: `it is not an OSV record (${result.problem})`,
        weight: "partial",
      });
      continue;
    }
    const { record } = result;
    records += 1;
    if (record.modified > modified) modified = record.modified;
    for (const affected of record.affected ?? []) {
      if (affected.package?.ecosystem !== undefined) covered.add(affected.package.ecosystem);
    }
    if (isDatabaseRecord(record)) ratings.addRecord(normalizeRecord(record, () => false));
    if (!isNeeded(record, wants)) continue;
    const existing = advisories.get(record.id);
    if (existing === undefined || existing.modified < record.modified)
      advisories.set(record.id, normalizeRecord(record, wants));
  }
  return {
    advisories: advisories.values(),
    covered,
    ratings,
    records,
    ...(Number.isNaN(Date.parse(modified)) ? {} : { modified: new Date(modified).toISOString() }),
    gaps: summarized(label, problems),
  };
}

/** Returns whether a record is not one of a distribution, which rates its own builds of a package. */
export function isDatabaseRecord({ affected }: OsvRecord): boolean {
  return (affected ?? []).every((range) => ecosystemOfOsv(range.package?.ecosystem ?? "")?.isSystem !== true);
}

function isNeeded(record: OsvRecord, wants: (ecosystem: string, name: string) => boolean): boolean {
  return (record.affected ?? []).some((affected) => {
    const { package: named } = affected;
    if (named === null || named === undefined) return false;
    return namesOf(affected, named.name).some((name) => wants(named.ecosystem, name));
  });
}

function summarized(path: string, problems: readonly CoverageGap[]): CoverageGap[] {
  const omitted = problems.length - maxListedProblems;
  const named = problems.slice(0, maxListedProblems);
  if (omitted <= 0) return named;
  return [...named, { what: path, why: `${omitted} more files are not OSV records`, weight: "partial" }];
}
