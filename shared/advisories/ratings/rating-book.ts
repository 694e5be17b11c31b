import type { Advisory } from "../model/advisory.ts";
import { cvssVersion } from "../model/cvss.ts";
import type { CveRating, CveRatings, Rater } from "./rating.ts";

/** Ratings by id of a CVE or of another record of the vulnerability. */
export type RatingBook = ReadonlyMap<string, CveRatings>;

/** Collects ratings of several sources. */
export class RatingCollector {
  readonly #ratings = new Map<string, { rejected: boolean; ratings: CveRating[] }>();

  get book(): RatingBook {
    return this.#ratings;
  }

  add(id: string, { rejected, ratings }: CveRatings): void {
    const existing = this.#ratings.get(id);
    if (existing === undefined) this.#ratings.set(id, { rejected, ratings: [...ratings] });
    else {
      existing.rejected ||= rejected;
      existing.ratings.push(...ratings);
    }
  }

  /** Adds what a record says about its vulnerability, under its own id and its aliases. */
  addRecord(advisory: Advisory): void {
    const ratings = ratingsOfRecord(advisory);
    if (ratings.length === 0 || advisory.withdrawn !== undefined) return;
    for (const id of new Set([advisory.id, ...advisory.aliases])) this.add(id, { rejected: false, ratings });
  }
}

/** What others say about the severity of a vulnerability. */
export interface RatingsByCve {
  /** Whether its assigner rejected every CVE among its ids. */
  readonly rejected: boolean;
  /** Ratings of each CVE, each rating once. A single list if there is at most one CVE. */
  readonly lists: readonly (readonly CveRating[])[];
}

/**
 * Returns what others say about a vulnerability.
 * @param ids all ids of the vulnerability. A record may name several CVEs.
 * @param known ids of advisories whose ratings are known already.
 */
export function ratingsIn(book: RatingBook, ids: readonly string[], known: ReadonlySet<string>): RatingsByCve {
  const cves = ids.filter((id) => id.startsWith("CVE-"));
  const others = ids.filter((id) => !id.startsWith("CVE-"));
  const listOf = (names: readonly string[]): readonly CveRating[] => {
    const ratings = names.flatMap((id) => book.get(id)?.ratings ?? []).filter(({ source }) => !known.has(source));
    return ratings.length < 2 ? ratings : distinct(ratings);
  };
  return {
    rejected: cves.length > 0 && cves.every((id) => book.get(id)?.rejected === true),
    lists: cves.length < 2 ? [listOf(ids)] : cves.map((id) => listOf([id, ...others])),
  };
}

function distinct(ratings: readonly CveRating[]): readonly CveRating[] {
  return [...new Map(ratings.map((rating) => [JSON.stringify(rating), rating])).values()];
}

/**
 * Returns what a record of a database says about its vulnerability: the word of its author, and its score. Records of
 * distributions have ratings of their own products, which say nothing about others.
 */
export function ratingsOfRecord({ id, severity, cvss }: Advisory): CveRating[] {
  const origin = { rater: raterOf(id), source: id };
  return [
    ...(severity === "unknown" ? [] : [{ ...origin, kind: "word", severity } as const]),
    ...(cvss === undefined
      ? []
      : [
          {
            ...origin,
            kind: "cvss",
            version: cvssVersion(cvss.vector),
            score: cvss.score,
            vector: cvss.vector ?? "",
          } as const,
        ]),
  ];
}

/** Returns the rank of a record's author among those who rate. */
export function raterOf(id: string): Rater {
  if (id.startsWith("GHSA-")) return "ghsa";
  if (id.startsWith("CVE-")) return "osv";
  return id.startsWith("BIT-") ? "other" : "database";
}
