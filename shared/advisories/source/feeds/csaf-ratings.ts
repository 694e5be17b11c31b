import { oneLine } from "../../../text/index.ts";
import { baseScore, cvssVersion } from "../../model/cvss.ts";
import { ratingOfWord } from "../../model/ratings.ts";
import type { CveRating, CveRatings } from "../../ratings/rating.ts";
import type { CsafDocument } from "./csaf-vex.ts";

/**
 * Returns the vendor's ratings in a CSAF VEX document: the scores of each vulnerability, and the impact in words, which
 * is that of the document (`aggregate_severity`) if the vulnerability states none.
 */
export function csafRatings(
  { document, vulnerabilities }: CsafDocument,
  origin: Pick<CveRating, "rater" | "source">,
): readonly (readonly [cve: string, ratings: CveRatings])[] {
  return (vulnerabilities ?? []).flatMap((vulnerability) => {
    const { cve, scores, threats } = vulnerability;
    if (cve === undefined) return [];
    const found = (scores ?? []).flatMap(({ cvss_v2: two, cvss_v3: three, cvss_v4: four }) => [four, three, two]);
    const distinct = new Map<string, CveRating>();
    for (const cvss of found) {
      const vector = oneLine(cvss?.vectorString ?? "");
      const score = cvss?.baseScore ?? baseScore(vector);
      if (score === undefined) continue;
      distinct.set(vector, { ...origin, kind: "cvss", version: cvssVersion(vector), score, vector });
    }
    const impact = threats?.find(({ category }) => category === "impact")?.details;
    const severity = ratingOfWord(impact ?? document.aggregate_severity?.text);
    const words: CveRating[] = severity === undefined ? [] : [{ ...origin, kind: "word", severity }];
    return [[cve, { rejected: false, ratings: [...distinct.values(), ...words] }] as const];
  });
}
