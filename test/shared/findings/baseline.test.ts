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

function baselineIn(log: unknown): Baseline {
  const [run] = readBaselineRuns(log, "main", "branch");
  if (run === undefined || "missing" in run.baseline) throw new Error("no baseline");
  return run.baseline;
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
  const baseline = baselineIn(JSON.parse(serializeSarif(copy)));

  test("knows each finding of the base image, for which one result stands", () => {
    expect(copy.runs[0]?.results).toHaveLength(1);
    expect(inBase.map((finding) => baseline.has(finding))).toEqual([true, true, false]);
  });

  test("does not call findings new that a list without all of them may have", () => {
    const text = serializeSarif(copy);
    const states = (log: string) =>
      compareReport(sampleReport(inBase), baselineIn(JSON.parse(log))).findings.map(
        ({ baselineState }) => baselineState,
      );
    expect(states(text)).toEqual(["unchanged", "unchanged", "new"]);
    expect(states(text.replace(/(seaworthy\/base\/v1": "[0-9a-f]{10},)[^"]*/u, "$1"))).toEqual([
      "unchanged",
      undefined,
      undefined,
    ]);
    expect(states(text.replace("seaworthy/base/v1", "dropped"))).toEqual([undefined, undefined, undefined]);
  });

  test("tells what of the base image is gone, but not which", () => {
    expect(baseline.fixed(inBase.slice(1)).map(({ ruleId }) => ruleId)).toEqual([baseImageRuleId]);
    expect(baseline.fixed(inBase)).toEqual([]);
  });
});

test("what is suppressed was not there", () => {
  const suppressed = sampleReport([{ ...packageFinding("CVE-1", "high"), suppression: { kind: "vex", source: "x" } }]);
  expect(baselineIn(toSarif(suppressed, { version: "1.0.0" })).has(packageFinding("CVE-1", "high"))).toBe(false);
});
