import { describe, expect, test } from "vitest";
import { toFindings } from "../../../actions/image-scan/findings.ts";
import { matchGaps } from "../../../actions/image-scan/gaps.ts";
import { AdvisoryIndex, matchPackages } from "../../../shared/advisories/index.ts";
import { readCveRecord } from "../../../shared/advisories/ratings/cve-record.ts";
import { RatingCollector } from "../../../shared/advisories/ratings/rating-book.ts";
import type { ImageSubject, Severity } from "../../../shared/findings/index.ts";
import { isUnrated } from "../../../shared/findings/index.ts";
import { tally } from "../../../shared/report/order.ts";
import { debian12, makePackage, makeRecord, normalized, now } from "../../shared/advisories/builders.ts";
import { makeCveRecord, scoreEntry, ssvcEntry } from "../../shared/advisories/cve-records.ts";

const subject: ImageSubject = {
  ...{ kind: "image", name: "shop:1" },
  digest: `sha256:${"0".repeat(64)}`,
  platform: "linux/amd64",
};
const acl = makePackage("deb", "acl", "2.3.1-3");
const cve = "CVE-2024-1001";
const debian = (affected: object = {}) =>
  makeRecord(`DEBIAN-${cve}`, "Debian:12", "acl", [{ introduced: "0" }], { upstream: [cve] }, { ...affected });

/** The finding of a Debian package whose CVE record has these metrics. */
function find(
  metrics: Parameters<typeof makeCveRecord>[1],
  { affected = {}, state, unknown }: { affected?: object; state?: string; unknown?: Severity } = {},
) {
  const ratings = new RatingCollector();
  ratings.add(...readCveRecord(JSON.stringify(makeCveRecord(cve, metrics, state)), "record"));
  const index = new AdvisoryIndex([normalized(debian(affected))], undefined, ratings.book);
  const result = matchPackages([acl], debian12, index, now);
  const { findings, rules } = toFindings(result, subject, unknown === undefined ? {} : { unknown });
  return { result, findings, finding: findings[0], rule: rules[0] };
}

describe("a severity", () => {
  test("names who scored the CVE, with version and vector", () => {
    const { finding, rule } = find({ cisa: [scoreEntry("3.1", 7.5)] });
    expect(finding).toMatchObject({
      severity: "high",
      advisory: {
        ratedBy: { kind: "cvss", advisory: "CISA", basis: "CVSS 3.1: 7.5" },
        score: 7.5,
        vector: "CVSS:3.1/AV:N",
      },
    });
    expect(finding?.message).toContain("; rated high by CISA (CVSS 3.1: 7.5);");
    expect(rule).toMatchObject({ securityScore: 7.5 });
    expect(rule?.help.markdown).toContain("| `CISA` | high | CVSS 3.1: 7.5 | `CVSS:3.1/AV:N` |");
  });

  test("says that it is derived from SSVC, and has no score", () => {
    const { finding, rule } = find({ cisa: [ssvcEntry("poc", "yes", "total")] });
    const basis = "exploitation poc, automatable yes, technical impact total";
    expect(finding).toMatchObject({
      severity: "critical",
      advisory: { ratedBy: { kind: "ssvc", advisory: "CISA", basis } },
    });
    expect(finding?.advisory).not.toHaveProperty("score");
    expect(finding?.message).toContain(`critical derived from CISA's SSVC: ${basis}`);
    expect(rule).not.toHaveProperty("securityScore");
    expect(rule?.help.markdown).toContain("derived from SSVC");
  });

  test("is the distribution's own word first, and a disagreement of two steps is named", () => {
    const affected = { ecosystem_specific: { urgency: "unimportant" } };
    const { finding, rule } = find({ cna: [scoreEntry("3.1", 9.8)] }, { affected });
    expect(finding).toMatchObject({
      severity: "info",
      advisory: {
        ratedBy: { kind: "vendor", advisory: `DEBIAN-${cve}` },
        disagreements: ["the CNA GitHub_M rates it critical (CVSS 3.1: 9.8)"],
      },
    });
    expect(finding?.message).toContain("; the CNA GitHub_M rates it critical (CVSS 3.1: 9.8);");
    expect(rule?.help.markdown).toContain("differ by two steps or more");
    expect(find({ cna: [scoreEntry("3.1", 2)] }, { affected }).finding?.advisory).not.toHaveProperty("disagreements");
  });

  test("is not explained in the message if the advisory that matched states it", () => {
    const severity = [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H" }];
    const index = new AdvisoryIndex([normalized({ ...debian(), severity })]);
    const { findings } = toFindings(matchPackages([acl], debian12, index, now), subject);
    const ratedBy = { kind: "cvss", advisory: `DEBIAN-${cve}`, basis: "CVSS 3.1: 7.5" };
    expect(findings[0]).toMatchObject({ severity: "high", advisory: { ratedBy } });
    expect(findings[0]?.message).not.toContain("rated");
  });

  test("is a word of the CNA without a number", () => {
    const low = { other: { type: "Red Hat severity rating", content: { value: "Low" } } };
    const { finding } = find({ cna: [low] });
    expect(finding).toMatchObject({
      severity: "low",
      advisory: { ratedBy: { kind: "word", advisory: "the CNA GitHub_M" } },
    });
    expect(finding?.message).toContain("rated low by the CNA GitHub_M");
  });

  test("of names that others chose cannot break out of its place", () => {
    const record = makeCveRecord(cve, { cna: [scoreEntry("3.1", 7.5, "x | y\n<img src=x>")] });
    const named = {
      ...record,
      cveMetadata: { ...(record["cveMetadata"] as object), assignerShortName: "a`\u001b[31m|\n" },
    };
    const ratings = new RatingCollector();
    ratings.add(...readCveRecord(JSON.stringify(named), "record"));
    const index = new AdvisoryIndex([normalized(debian())], undefined, ratings.book);
    const { findings, rules } = toFindings(matchPackages([acl], debian12, index, now), subject);
    expect(findings[0]?.message).not.toMatch(/[\n\u001b]/u);
    const row = rules[0]?.help.markdown.split("\n").find((line) => line.includes("CVSS 3.1: 7.5"));
    expect(row).toBeDefined();
    expect(row).not.toMatch(/<img/u);
  });
});

describe("what nobody rates", () => {
  test("is unknown, counts as medium or as the call says, and is counted apart", () => {
    const { finding, findings } = find({});
    expect(finding).toMatchObject({ severity: "medium", advisory: { severity: "unknown" } });
    expect(finding?.advisory).not.toHaveProperty("ratedBy");
    expect(finding?.message).toContain("unrated, counted as medium");
    expect(tally(findings, isUnrated)).toBe("1 unknown (counted as medium)");
    const high = find({}, { unknown: "high" });
    expect(high).toMatchObject({ finding: { severity: "high" }, rule: { severity: "high" } });
    expect(high.finding?.message).toContain("unrated, counted as high");
    const rated = find({ cna: [scoreEntry("3.1", 5)] }).findings;
    expect(tally([...findings, ...rated, ...rated], isUnrated)).toBe("2 medium, 1 unknown (counted as medium)");
    expect(tally([], isUnrated)).toBe("no findings");
  });
});

test("a CVE that was rejected is no finding, and a note counts it", () => {
  const { result, findings } = find({ cna: [scoreEntry("3.1", 9)] }, { state: "REJECTED" });
  expect(findings).toEqual([]);
  expect(matchGaps(result, { packages: [acl] }, { unmatched: "warn" })).toEqual([
    {
      what: "1 vulnerability",
      why: `not reported, because the assigner of the CVE rejected it (${cve})`,
      weight: "note",
    },
  ]);
});
