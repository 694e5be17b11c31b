import { describe, expect, test } from "vitest";
import { matchGaps } from "../../../actions/image-scan/gaps.ts";
import { unmatchedRule } from "../../../actions/image-scan/unmatched.ts";
import type { MatchResult, NoData } from "../../../shared/advisories/index.ts";
import { makePackage } from "../../shared/advisories/builders.ts";

const installed = { packages: [makePackage("npm", "a", "1.0.0")] };
const nothing: MatchResult = { matches: [], undetermined: [], skipped: [], noData: [], rejected: [] };

test.each<[NoData, string, string]>([
  [
    { ecosystem: "foo:1 (rpm)", kind: "distribution", packages: 2, why: "unsupported" },
    "2 packages of foo:1 (rpm)",
    "no advisory source covers this distribution",
  ],
  [
    { ecosystem: "Debian:13", kind: "distribution", packages: 1, why: "not-in-source" },
    "1 package of Debian:13",
    "the advisories contain no data for Debian:13",
  ],
])("%o makes the scan incomplete, whatever the rule is", (missing, what, why) => {
  const gaps = matchGaps({ ...nothing, noData: [missing] }, installed, { unmatched: "warn" });
  expect(gaps).toEqual([{ what, why, weight: "partial" }]);
});

test("CentOS is compared with Red Hat's advisories, and that is said", () => {
  const os = { id: "centos", versionId: "7" };
  expect(matchGaps(nothing, { ...installed, os }, { unmatched: "fail" })).toMatchObject([
    { what: "CentOS", weight: "note" },
  ]);
});

describe("packages that no advisories cover", () => {
  const result: MatchResult = {
    ...nothing,
    noData: [
      { ecosystem: "CRAN", kind: "language", packages: 4, why: "not-in-source" },
      { ecosystem: "Bitnami", kind: "program", packages: 1, why: "not-in-source" },
      { ecosystem: "conda", kind: "language", packages: 2, why: "unsupported" },
    ],
    skipped: [
      {
        package: makePackage("deb", "terraform", "1.2", { thirdParty: true, packager: "HashiCorp" }),
        why: "third-party",
      },
      { package: makePackage("deb", "tool", "1", { thirdParty: true }), why: "third-party" },
    ],
  };

  test("are one gap for all ecosystems", () => {
    expect(matchGaps(result, installed, { unmatched: "warn" })).toEqual([
      {
        what: "9 packages",
        why: "no advisories cover them: 4 of CRAN, for which the source has no data; 1 program of Bitnami, for which the source has no data; 2 of type conda; 2 from third-party repositories (HashiCorp), which publish no advisories that are read",
        weight: "note",
      },
    ]);
  });

  test("name Java archives whose coordinates are not known", () => {
    const archive = (name: string) => ({
      package: makePackage("generic", `java-archive/${name}`, "1"),
      why: "unidentified" as const,
    });
    const gaps = (...names: string[]) =>
      matchGaps({ ...nothing, skipped: names.map(archive) }, installed, { unmatched: "warn" });
    expect(gaps("jcc")).toEqual([
      {
        what: "1 package",
        why: "no advisories cover it: 1 Java archive whose coordinates are not known (jcc)",
        weight: "note",
      },
    ]);
    expect(gaps("g", "b", "c", "d", "e", "f", "a", "a")[0]?.why).toBe(
      "no advisories cover them: 8 Java archives whose coordinates are not known (a, b, c, d, e and 2 more)",
    );
  });

  test("make the scan incomplete if the call says so, or is strict", () => {
    expect(matchGaps(result, installed, { unmatched: "fail" })).toMatchObject([{ weight: "partial" }]);
    expect(unmatchedRule({ unmatched: undefined, profile: "recommended" })).toBe("warn");
    expect(unmatchedRule({ unmatched: undefined, profile: "strict" })).toBe("fail");
    expect(unmatchedRule({ unmatched: "warn", profile: "strict" })).toBe("warn");
    expect(unmatchedRule({ unmatched: "fail", profile: "recommended" })).toBe("fail");
  });
});
