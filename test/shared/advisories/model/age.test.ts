import { describe, expect, test } from "vitest";
import { ageGaps, oldAge, parseMaxAge } from "../../../../shared/advisories/model/age.ts";
import { InvalidError } from "../../../../shared/errors/index.ts";
import { now } from "../builders.ts";

const hoursAgo = (hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString();
const gaps = (dated: string | undefined, maxAge = 168, records = 1) =>
  ageGaps({ records, ...(dated === undefined ? {} : { dated }) }, { source: "x", now, maxAge });

describe("parseMaxAge", () => {
  test.each([
    ["48h", 48],
    ["7d", 168],
    ["none", Number.POSITIVE_INFINITY],
  ])("%s", (text, hours) => {
    expect(parseMaxAge(text, "advisories-max-age")).toBe(hours);
  });

  test.each(["", "7", "d", "0h", "1w", "-1d", "1.5d", "7 d", "7d\n", "99999999d", "None"])("refuses %j", (text) => {
    expect(() => parseMaxAge(text, "advisories-max-age")).toThrow(InvalidError);
    expect(() => parseMaxAge(text, "advisories-max-age")).toThrow(/advisories-max-age.*48h or 7d/);
  });
});

describe("ageGaps", () => {
  test.each([0, 47, 48, -0.1])("are none for advisories of %d hours", (hours) => {
    expect(gaps(hoursAgo(hours))).toEqual([]);
  });

  test("note more than 48 hours", () => {
    expect(gaps(hoursAgo(49))).toEqual([
      { what: "newer vulnerabilities", why: "the advisories from x are 2 days old", weight: "note" },
    ]);
    expect(gaps(hoursAgo(168))).toMatchObject([{ why: "the advisories from x are 7 days old", weight: "note" }]);
    expect(gaps(hoursAgo(10_000), Number.POSITIVE_INFINITY)).toMatchObject([{ weight: "note" }]);
  });

  test("make the scan undecided above the limit, and say what to do", () => {
    expect(gaps(hoursAgo(169))).toEqual([
      {
        what: "newer vulnerabilities",
        why: "the advisories from x are 7 days old, and the limit is 7 days; use newer ones, or change advisories-max-age",
        weight: "partial",
      },
    ]);
    expect(gaps(hoursAgo(13), 12)).toMatchObject([
      {
        why: expect.stringMatching(/^the advisories from x are 13 hours old, and the limit is 12 hours/),
        weight: "partial",
      },
    ]);
  });

  test("count a date in the future or an unknown one as old, unless there is no limit", () => {
    expect(gaps(hoursAgo(-1))).toMatchObject([
      { why: expect.stringContaining("dated in the future"), weight: "partial" },
    ]);
    expect(gaps(undefined)).toMatchObject([{ why: "the advisories from x are of unknown age", weight: "partial" }]);
    expect(gaps("soon")).toMatchObject([{ weight: "partial" }]);
    expect(gaps(undefined, Number.POSITIVE_INFINITY)).toMatchObject([{ weight: "note" }]);
    expect(gaps(undefined, 168, 0)).toEqual([]);
  });
});

test("an old age is shown from 48 hours on", () => {
  expect([hoursAgo(48), hoursAgo(73), hoursAgo(-1), undefined].map((dated) => oldAge(dated, now))).toEqual([
    undefined,
    "3 days",
    undefined,
    undefined,
  ]);
});
