import { UndecidedError } from "../../../errors/index.ts";
import type { CoverageGap } from "../../../findings/index.ts";
import { count } from "../../../text/index.ts";
import type { Advisory } from "../../model/advisory.ts";
import type { RatingCollector } from "../../ratings/rating-book.ts";
import { addRatingsIn, namesIn } from "../other-ratings.ts";
import type { SourceRecord } from "../source.ts";

/** Maximum number of CVEs that are asked for: one request each. */
const maxRequests = 500;

/** Ratings that were asked for. */
export interface FetchedRatings {
  readonly gaps: readonly CoverageGap[];
  /** Records that were read. */
  readonly records: readonly SourceRecord[];
}

/**
 * Asks OSV's API for the records of the CVEs of advisories that nothing rates, and adds their ratings. A failure or too
 * many of them cost ratings, never matches.
 * @param existing fetches the records that exist.
 */
export async function fetchRatings(
  base: string,
  existing: (ids: readonly string[]) => AsyncIterable<SourceRecord>,
  advisories: readonly Advisory[],
  ratings: RatingCollector,
): Promise<FetchedRatings> {
  const unrated = advisories.filter((advisory) => !isRated(advisory, ratings));
  const cves = [...namesIn(unrated)].filter((id) => id.startsWith("CVE-") && !ratings.book.has(id)).sort();
  const records: SourceRecord[] = [];
  const gaps: CoverageGap[] = [];
  try {
    for await (const record of existing(cves.slice(0, maxRequests))) {
      records.push(record);
      addRatingsIn(record, ratings);
    }
  } catch (error) {
    if (!(error instanceof UndecidedError)) throw error;
    gaps.push({ what: base, why: `severities of CVEs are missing: ${error.message}`, weight: "note" });
  }
  if (cves.length > maxRequests) {
    const omitted = count(cves.length - maxRequests, "CVE");
    const why = `${omitted} were not asked for their severity, because that needs a request each. Shards from \`seaworthy advisories build\` have them`;
    gaps.push({ what: base, why, weight: "note" });
  }
  return { gaps, records };
}

function isRated({ id, aliases, upstream, severity, cvss, affected }: Advisory, { book }: RatingCollector): boolean {
  if (severity !== "unknown" || cvss !== undefined) return true;
  if (affected.some((range) => range.severity !== undefined)) return true;
  return [id, ...aliases, ...upstream].some((name) => book.has(name));
}
