import { UndecidedError } from "../../errors/index.ts";
import { sha256 } from "../../files/index.ts";
import type { CoverageGap } from "../../findings/index.ts";
import type { Advisory } from "../model/advisory.ts";
import { normalizeRecord, parseOsvBody } from "../model/osv.ts";
import type { RatingCollector } from "../ratings/rating-book.ts";
import { isDatabaseRecord } from "./gather.ts";
import type { AdvisorySource, SourceRecord } from "./source.ts";

/** Ids of records that distributions and databases derive from a CVE. */
const cve = /\bCVE-\d{4}-\d{4,19}\b/gu;

/** Ratings that were looked for where the packages have no advisories. */
export interface OtherRatings {
  /** Archives that could not be read. They cost ratings, never matches. */
  readonly gaps: readonly CoverageGap[];
  /** Digests of the records that were read, one a line, in a stable order. Empty if there are none. */
  readonly digests: string;
}

/**
 * Adds ratings from the ecosystems of a bulk export that the image does not need: of the records that the advisories
 * name, and of Bitnami's, whose ids say nothing about the CVE. Records that are invalid have no rating.
 */
export async function addOtherRatings(
  source: Pick<AdvisorySource, "others">,
  advisories: readonly Advisory[],
  ratings: RatingCollector,
): Promise<OtherRatings> {
  const gaps: CoverageGap[] = [];
  const digests: string[] = [];
  for (const { name, records } of advisories.length === 0 ? [] : (source.others?.(namesIn(advisories)) ?? [])) {
    try {
      for await (const record of records()) {
        digests.push(`${sha256(record.body)}  ${name}!${record.name}\n`);
        addRatingsIn(record, ratings);
      }
    } catch (error) {
      if (!(error instanceof UndecidedError)) throw error;
      gaps.push({ what: name, why: `it was not searched for severities: ${error.message}`, weight: "note" });
    }
  }
  return { gaps, digests: digests.sort().join("") };
}

/** Returns the ids by which other records may be about the same vulnerabilities. */
export function namesIn(advisories: readonly Advisory[]): ReadonlySet<string> {
  return new Set(
    advisories.flatMap(({ id, aliases, upstream, related }) => [
      ...aliases,
      ...upstream,
      ...[id, ...related].flatMap((name) => name.match(cve) ?? []),
    ]),
  );
}

/** Adds what a record of a database says about its vulnerability. */
export function addRatingsIn({ body }: SourceRecord, ratings: RatingCollector): void {
  const result = parseOsvBody(body);
  if ("problem" in result || !isDatabaseRecord(result.record)) return;
  ratings.addRecord(normalizeRecord(result.record, () => false));
}
