import { ecosystemOfOsv } from "../../ecosystems/index.ts";
import { type Rating, ratingOf } from "../ratings/order.ts";
import { ratingsOfRecord } from "../ratings/rating-book.ts";
import type { Hit } from "./decide.ts";

/** Ids of records that OSV derives from a CVE and gives the CVE's score. */
const derived = /^[A-Za-z]+-CVE-\d{4}-\d{4,}$/u;

/**
 * Returns the ratings in an advisory that matched: of a distribution, its word for the release or for the advisory, and
 * its own score; of a database of a language, what the record says.
 */
export function ratingsOfHit({ advisory, affected }: Hit): Rating[] {
  const isSystem = ecosystemOfOsv(affected.ecosystem)?.isSystem === true;
  const rated = affected.severity === undefined ? advisory : { ...advisory, severity: affected.severity };
  return ratingsOfRecord(rated).map((rating): Rating => {
    const { source, kind } = rating;
    const known = ratingOf(rating);
    if (isSystem) return { ...known, by: kind === "cvss" && derived.test(source) ? "osv" : "distribution" };
    return known.by === "ghsa" ? known : { ...known, by: "database" };
  });
}
