import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  byOrder,
  decidedSeverity,
  disagreementsIn,
  type Rating,
  ratingOf,
  ratingOrder,
} from "../../../../shared/advisories/ratings/order.ts";
import { type CveRating, raters, ratingRowsOf, ratingsOfRows } from "../../../../shared/advisories/ratings/rating.ts";
import { severities } from "../../../../shared/findings/index.ts";

const score = (rater: CveRating["rater"], score: number, version = "3.1", scenario?: string): CveRating => ({
  ...{ rater, source: rater, kind: "cvss", version: version as "3.1", score, vector: "" },
  ...(scenario === undefined ? {} : { scenario }),
});
const word = (rater: CveRating["rater"], severity: Rating["severity"]): CveRating => ({
  ...{ rater, source: rater, kind: "word", severity },
});
const ssvc: CveRating = {
  ...{ rater: "cisa", source: "CISA", kind: "ssvc" },
  ssvc: { exploitation: "none", automatable: "yes", technicalImpact: "total" },
};
const sort = (...ratings: readonly CveRating[]) => byOrder(ratings.map(ratingOf));

describe("the rating that counts", () => {
  test("is the first in the order, whatever the scores are", () => {
    const all = [
      score("other", 10),
      score("redhat", 1),
      score("nvd", 9),
      score("osv", 2),
      score("database", 8),
      score("ghsa", 3),
      score("cisa", 7),
      score("cna", 4),
    ];
    expect(sort(...all).map(({ by }) => by)).toEqual([
      "cna",
      "cisa",
      "ghsa",
      "database",
      "osv",
      "nvd",
      "redhat",
      "other",
    ]);
  });

  test("is a score before words of others, and SSVC at last", () => {
    const sorted = sort(ssvc, word("cna", "low"), score("other", 9));
    expect(sorted.map(({ by, kind }) => `${by} ${kind}`)).toEqual(["other cvss", "cna word", "cisa ssvc"]);
    expect(decidedSeverity(sort(ssvc, word("redhat", "low")))).toBe("low");
    expect(decidedSeverity(sort(ssvc))).toBe("critical");
    expect(decidedSeverity([])).toBe("unknown");
  });

  test("is the word of a database before its own score, which npm and GitHub show", () => {
    expect(decidedSeverity(sort(score("ghsa", 9.8), word("ghsa", "medium")))).toBe("medium");
  });

  test("is the newest version of one source, without a limiting scenario", () => {
    const versions = [score("cna", 2, "2.0"), score("cna", 4, "4.0"), score("cna", 3.1, "3.1"), score("cna", 3, "3.0")];
    expect(sort(...versions).map((rating) => rating.version)).toEqual(["4.0", "3.1", "3.0", "2.0"]);
    expect(sort(score("cna", 9.9, "4.0", "Appliance mode"), score("cna", 8.8))[0]?.score).toBe(8.8);
    // Assumptions after the word GENERAL limit nothing.
    expect(sort(score("cna", 8.2, "4.0", "GENERAL. On protected networks"), score("cna", 5))[0]?.score).toBe(8.2);
    expect(sort(score("cna", 7.5, "3.1", "'ede: yes' option set"))[0]?.score).toBe(7.5);
  });

  test("does not depend on the order of what is read", () => {
    const other = (source: string, points: number, version: string): Rating =>
      ratingOf({ ...score("other", points, version), source });
    const [old, newer, rival] = [other("a", 9.8, "3.1"), other("a", 2, "4.0"), other("b", 7.5, "3.1")];
    for (const ratings of [
      [old, newer, rival],
      [rival, newer, old],
      [newer, rival, old],
      [old, rival, newer],
    ]) {
      expect(byOrder(ratings)).toEqual([rival, newer, old]);
    }
  });

  test("is one of a known kind: every rater has a place for its scores and words", () => {
    for (const rater of raters) {
      expect(ratingOrder).toContain(`${rater} cvss`);
      if (!["ghsa", "database"].includes(rater)) expect(ratingOrder).toContain(`${rater} word`);
    }
    expect(new Set(ratingOrder).size).toBe(ratingOrder.length);
  });
});

describe("a disagreement", () => {
  const disagreeing = (...ratings: readonly CveRating[]) => disagreementsIn(sort(...ratings)).map(({ by }) => by);

  test("is a difference of two steps or more between sources", () => {
    expect(disagreeing(score("cna", 9.3), score("nvd", 7.8))).toEqual([]);
    expect(disagreeing(score("cna", 9.3), score("nvd", 5), score("redhat", 3))).toEqual(["nvd", "redhat"]);
    expect(disagreeing(score("cna", 0), score("nvd", 5))).toEqual(["nvd"]);
  });

  test("is not between versions of one source, and not with what is derived", () => {
    expect(disagreeing(score("cna", 9.3, "4.0"), score("cna", 2, "2.0"))).toEqual([]);
    expect(disagreeing(score("cna", 3), ssvc)).toEqual([]);
    expect(disagreeing(ssvc)).toEqual([]);
  });
});

test("rows give the ratings that they were made of", () => {
  const rater = fc.constantFrom(...raters);
  const source = fc.string({ maxLength: 10 });
  const rating: fc.Arbitrary<CveRating> = fc.oneof(
    fc.record({ rater, source, kind: fc.constant("word" as const), severity: fc.constantFrom(...severities) }),
    fc.record(
      {
        ...{ rater, source, kind: fc.constant("cvss" as const) },
        version: fc.constantFrom("", "2.0", "3.0", "3.1", "4.0"),
        score: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
        vector: fc.string(),
        scenario: fc.string(),
      },
      { requiredKeys: ["rater", "source", "kind", "version", "score", "vector"] },
    ),
    fc.record({
      ...{ rater, source, kind: fc.constant("ssvc" as const) },
      ssvc: fc.record({
        exploitation: fc.constantFrom("none", "poc", "active"),
        automatable: fc.constantFrom("no", "yes"),
        technicalImpact: fc.constantFrom("partial", "total"),
      }),
    }),
  );
  fc.assert(
    fc.property(fc.boolean(), fc.array(rating, { maxLength: 8 }), (rejected, ratings) => {
      expect(ratingsOfRows(ratingRowsOf({ rejected, ratings }))).toEqual({ rejected, ratings });
    }),
    { numRuns: 100 },
  );
});
