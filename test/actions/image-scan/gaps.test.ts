import { expect, test } from "vitest";
import { matchGaps } from "../../../actions/image-scan/gaps.ts";
import type { MatchResult, NoData } from "../../../shared/advisories/index.ts";
import { makePackage } from "../../shared/advisories/builders.ts";

const installed = { packages: [makePackage("npm", "a", "1.0.0")] };

test.each<[NoData, string, string, string]>([
  [
    { ecosystem: "Hex", kind: "language", packages: 10, why: "not-in-source" },
    "10 packages of Hex",
    "the advisories contain no data for Hex",
    "partial",
  ],
  [
    { ecosystem: "generic", kind: "language", packages: 1, why: "unsupported" },
    "1 package of type generic",
    "no advisory source covers this type",
    "note",
  ],
  [
    { ecosystem: "foo:1 (rpm)", kind: "distribution", packages: 2, why: "unsupported" },
    "2 packages of foo:1 (rpm)",
    "no advisory source covers this distribution",
    "partial",
  ],
])("%o is a gap", (missing, what, why, weight) => {
  const result: MatchResult = { matches: [], undetermined: [], skipped: [], rejected: [], noData: [missing] };
  expect(matchGaps(result, installed)).toEqual([{ what, why, weight }]);
});
