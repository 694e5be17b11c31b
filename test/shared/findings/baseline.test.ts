import { describe, expect, test } from "vitest";
import { Baseline, baseImageRuleId, compareReport, decidingFindings } from "../../../shared/findings/index.ts";
import {
  prepareForUpload,
  readBaselineRuns,
  readReport,
  serializeSarif,
  toSarif,
} from "../../../shared/sarif/index.ts";
import { packageFinding, sampleReport } from "../../harness/samples.ts";

const findings = [packageFinding("CVE-1", "high"), packageFinding("CVE-2", "low")];
const report = sampleReport(findings);
const [first, second] = findings;

function earlier(...ids: readonly string[]): Baseline {
  return new Baseline(
    "main",
    ids.map((fingerprint) => ({ fingerprint, ruleId: "CVE-X", message: "it was there" })),
  );
}

describe("a comparison", () => {
  test("marks what is new, keeps what was there, and lists what is gone", () => {
    const compared = compareReport(report, earlier(second?.fingerprint ?? "", "gone"));
    expect(compared.findings.map(({ baselineState }) => baselineState)).toEqual(["new", "unchanged"]);
    expect(compared.comparison).toEqual({
      source: "main",
      from: "file",
      fixed: [{ fingerprint: "gone", ruleId: "CVE-X", message: "it was there" }],
    });
    expect(decidingFindings(compared, true).map(({ ruleId }) => ruleId)).toEqual(["CVE-1"]);
    expect(decidingFindings(compared, false)).toHaveLength(2);
  });

  test("with nothing leaves every finding counting", () => {
    const compared = compareReport(report, { missing: "no analysis yet" });
    expect(decidingFindings(compared, true)).toHaveLength(2);
  });

  test("survives SARIF, which says it in its own words", () => {
    const compared = compareReport(report, earlier(first?.fingerprint ?? "", "gone"));
    const log = toSarif(compared, { version: "1.0.0" });
    expect(log.runs[0]?.results?.map(({ baselineState }) => baselineState)).toEqual(["unchanged", "new"]);
    expect(readReport(serializeSarif(log), "x.sarif").findings).toEqual(compared.findings);
    expect(readReport(serializeSarif(log), "x.sarif").comparison).toEqual(compared.comparison);
  });
});

describe("a copy for code scanning as baseline", () => {
  const place = { file: "Dockerfile", region: { startLine: 1 } };
  const inBase = ["CVE-1", "CVE-2", "CVE-3"].map((id) => ({
    ...packageFinding(id, "high"),
    locations: [place],
    inBase: true,
  }));
  const log = toSarif(sampleReport(inBase.slice(0, 2)), { version: "1.0.0" });
  const copy = prepareForUpload(log, { fallbackFile: "Dockerfile" }).log;
  const [run] = readBaselineRuns(JSON.parse(serializeSarif(copy)), "main", "branch");

  test("knows each finding of the base image, for which one result stands", () => {
    expect(copy.runs[0]?.results).toHaveLength(1);
    expect(inBase.map((finding) => run?.baseline.has(finding))).toEqual([true, true, false]);
  });

  test("tells what of the base image is gone, but not which", () => {
    expect(run?.baseline.fixed(inBase.slice(1)).map(({ ruleId }) => ruleId)).toEqual([baseImageRuleId]);
    expect(run?.baseline.fixed(inBase)).toEqual([]);
  });
});

test("what is suppressed was not there", () => {
  const suppressed = sampleReport([{ ...packageFinding("CVE-1", "high"), suppression: { kind: "vex", source: "x" } }]);
  const [run] = readBaselineRuns(toSarif(suppressed, { version: "1.0.0" }), "x", "file");
  expect(run?.baseline.has(packageFinding("CVE-1", "high"))).toBe(false);
});
