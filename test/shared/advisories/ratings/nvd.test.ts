import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readNvdVulnerability } from "../../../../shared/advisories/ratings/nvd.ts";
import { byOrder, ratingOf } from "../../../../shared/advisories/ratings/order.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { testUnless } from "../../../harness/skip.ts";

const cisa = "134c704f-9b21-4f2e-91b3-4a467353bcc0";
const metric = (source: string, baseScore: number) => ({
  source,
  type: source.startsWith("nvd") ? "Primary" : "Secondary",
  cvssData: { baseScore, vectorString: "CVSS:3.1/AV:N" },
});
const read = (metrics: unknown, rest: object = {}) =>
  readNvdVulnerability(JSON.stringify({ cve: { id: "CVE-2024-10001", metrics, ...rest } }), "feed")[1];
const order = (metrics: unknown, rest?: object) =>
  byOrder(read(metrics, rest).ratings.map(ratingOf)).map(({ by, score }) => [by, score]);

describe("a vulnerability of the NVD", () => {
  test("has the ratings of its assigner, of CISA and of the NVD, whatever the version of CVSS", () => {
    const metrics = {
      cvssMetricV40: [metric("nvd@nist.gov", 1)],
      cvssMetricV31: [metric(cisa, 2), metric("security@vendor.example", 3), metric("other@vendor.example", 4)],
    };
    expect(order(metrics, { sourceIdentifier: "security@vendor.example" })).toEqual([
      ["cna", 3],
      ["cisa", 2],
      ["nvd", 1],
      ["other", 4],
    ]);
  });

  test("has CISA's SSVC since 2026", () => {
    const options = [{ exploitation: "active" }, { automatable: "yes" }, { technicalImpact: "total" }];
    const { ratings } = read({
      ssvcV203: [
        { source: cisa, ssvcData: { options } },
        { source: "x", ssvcData: { options } },
      ],
    });
    expect(ratings).toEqual([
      {
        rater: "cisa",
        source: "CISA",
        kind: "ssvc",
        ssvc: { exploitation: "active", automatable: "yes", technicalImpact: "total" },
      },
    ]);
  });

  test("has no rating if it is rejected, or if it still waits for the NVD and nobody else rates it", () => {
    expect(read({ cvssMetricV31: [metric("a", 2)] }, { vulnStatus: "Rejected" })).toEqual({
      rejected: true,
      ratings: [],
    });
    expect(read(undefined, { vulnStatus: "Awaiting Analysis" })).toEqual({ rejected: false, ratings: [] });
  });

  test("of another form is refused", () => {
    expect(() => readNvdVulnerability('{"cve":{"id":"GHSA-1"}}', "feed")).toThrow(/feed: is not a vulnerability/u);
    expect(() => read({ cvssMetricV31: [metric("a", 11)] })).toThrow(/not a vulnerability/u);
  });

  const given = sharedData("advisories/ratings");
  const testGiven = testUnless(given === undefined, "needs the given data advisories/ratings");
  testGiven("is read in every given answer", () => {
    const files = readdirSync(join(given ?? "", "nvd")).filter((name) => name.endsWith(".json"));
    const rated = files.flatMap((name) => {
      const { vulnerabilities } = JSON.parse(readFileSync(join(given ?? "", "nvd", name), "utf8")) as {
        vulnerabilities: { cve: { id: string } }[];
      };
      return vulnerabilities.map((entry) => readNvdVulnerability(JSON.stringify(entry), name));
    });
    expect(rated.filter(([, { ratings }]) => ratings.length > 0).length).toBeGreaterThan(5);
    const log4j = rated.find(([id]) => id === "CVE-2021-44228");
    expect(log4j?.[1].ratings.map(({ kind }) => kind)).toContain("ssvc");
  });

  testGiven("does not repeat what the CNA says of the same CVE", () => {
    const body = readFileSync(join(given ?? "", "recent", "CVE-2025-32463.nvd.json"), "utf8");
    const record = JSON.parse(body) as Record<string, unknown>;
    const entry = "cve" in record ? record : { cve: record };
    const [, { ratings }] = readNvdVulnerability(JSON.stringify(entry), "CVE-2025-32463");
    const scores = byOrder(ratings.map(ratingOf)).map(({ by, score }) => [by, score]);
    // The CNA and the NVD disagree by a step, and the CNA counts.
    expect(scores).toEqual([
      ["cna", 9.3],
      ["nvd", 7.8],
    ]);
  });
});
