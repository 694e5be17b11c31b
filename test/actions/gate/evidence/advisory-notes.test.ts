import { describe, expect, test } from "vitest";
import { decide } from "../../../../actions/gate/decide.ts";
import type { Evidence, GivenReport } from "../../../../actions/gate/model.ts";
import { questionOf } from "../../../../actions/gate/verdict/read.ts";
import { decisionHeadline } from "../../../../actions/gate/verdict/words.ts";
import type { EvidenceRecord } from "../../../../shared/evidence/index.ts";
import { imageDigest, packageFinding } from "../../../harness/samples.ts";
import { evidenceDirectory, evidenceOf, item, policyWith, question } from "../fixtures.ts";

type Advisories = NonNullable<EvidenceRecord["advisories"]>;

function judge(advisories: Partial<Advisories>) {
  const digest = `sha256:${"0".repeat(64)}`;
  const scan = item("image-scan", [], {
    advisories: { source: "x", digest, records: 1, exploitation: ["kev"], ...advisories },
  });
  const others = evidenceDirectory().evidence.filter(({ record }) => record.action !== "image-scan");
  const evidence = evidenceOf({ evidence: [...others, scan], problems: [] });
  const policy = policyWith({});
  return {
    verdict: decide(policy, evidence, question).verdict,
    again: (of: Parameters<typeof questionOf>[0]) => decide(policy, evidence, questionOf(of)).verdict,
  };
}

/** The verdict on a scan that looked for no vulnerabilities, under a policy. */
function judgeUnmatched(file: Parameters<typeof policyWith>[0], reports: Evidence["reports"] = []) {
  const digest = `sha256:${"0".repeat(64)}`;
  const scan = item("image-scan", [], { advisories: { source: "none", digest, records: 0 } });
  const others = evidenceDirectory().evidence.filter(({ record }) => record.action !== "image-scan");
  const evidence = evidenceOf({ evidence: [...others, scan], problems: [] }, { reports });
  return decide(policyWith(file), evidence, question).verdict;
}

const daysAgo = (days: number): string => new Date(question.now.getTime() - days * 86_400_000).toISOString();

test.each<[string, Partial<Advisories>, readonly string[]]>([
  [
    "nothing authenticates",
    { authentication: "none" },
    ["the advisories of image-scan from x came over a network and are not authenticated"],
  ],
  [
    "TLS authenticates",
    { authentication: "tls" },
    [
      "the advisories of image-scan from x came from OSV's API, authenticated by TLS",
      expect.stringContaining("no exploitation data (KEV, EPSS)"),
    ],
  ],
  [
    "are older than 48 hours",
    { authentication: "key", dated: daysAgo(3) },
    ["the advisories of image-scan from x are 3 days old"],
  ],
  [
    "were not read",
    { source: "none", records: 0 },
    ["image-scan did not look for vulnerabilities: advisories is none"],
  ],
  ["are signed by an identity", { authentication: "identity", dated: daysAgo(1) }, []],
  ["are fresh and signed", { authentication: "key", dated: daysAgo(1) }, []],
  ["are those of the checkout", { authentication: "local" }, []],
  ["an earlier version recorded", {}, []],
])("the verdict says of advisories that %s", (_, advisories, notes) => {
  const { verdict, again } = judge(advisories);
  expect(verdict.decision).toBe("pass");
  expect(verdict.notes).toEqual(notes);
  expect(verdict.evidence.find(({ action }) => action === "image-scan")?.advisories).toEqual({
    source: "x",
    records: 1,
    ...advisories,
  });
  expect(again(verdict)).toEqual(verdict);
});

describe("a scan that looked for no vulnerabilities", () => {
  test("passes a policy without rules about them, under a headline that says so", () => {
    const verdict = judgeUnmatched({});
    expect(verdict.decision).toBe("pass");
    expect(decisionHeadline(verdict)).toBe("checks passed; vulnerabilities were not looked for");
  });

  test.each<[string, Parameters<typeof policyWith>[0]]>([
    ["known-exploited", { rules: { "known-exploited": {} } }],
    ["epss", { rules: { epss: { above: 0.1 } } }],
    ["evidence-age", { rules: { "evidence-age": { "data-hours": 72 } } }],
    ["the preset recommended", { preset: "recommended" }],
    ["the preset strict", { preset: "strict", unsigned: "this-job" }],
  ])("leaves %s undecided", (_what, file) => {
    const verdict = judgeUnmatched(file);
    expect(verdict.decision).toBe("undecided");
    expect(JSON.stringify(verdict.rules)).toMatch(/no vulnerabilities were looked for|has no known date/u);
  });

  test("does not count as a tool that missed what another one found, which may take its place", () => {
    const report = {
      ...{ tool: "grype", file: "grype.json", sha256: "ab", about: "image", manifests: [imageDigest], gaps: [] },
      findings: [{ finding: packageFinding("CVE-2024-1", "low"), severityFrom: "grype" }],
    } as unknown as GivenReport["report"];
    const verdict = judgeUnmatched({ rules: { "known-exploited": {} } }, [{ report }]);
    expect([verdict.decision, verdict.disagreements]).toEqual(["pass", []]);
    expect(decisionHeadline(verdict)).toBe("fit to ship");
  });
});
