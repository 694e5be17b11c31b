import { describe, expect, test } from "vitest";
import { checkAnnotations } from "../../../shared/ci/github/check-run.ts";
import { sectionOf } from "../../../shared/ci/github/comment/sections.ts";
import { announcedFindings, type Report, reportOnlyTag } from "../../../shared/findings/index.ts";
import { chooseAnnotations, toMarkdown } from "../../../shared/report/index.ts";
import { lintFinding, sampleReport } from "../../harness/samples.ts";

const loud = lintFinding("DL3008", "medium", 1);
const quiet = lintFinding("SW-K8S-hardening", "low", 2, { message: "Deployment web lacks 1 hardening setting" });
const report: Report = sampleReport([loud, quiet]);
const tagged: Report = {
  ...report,
  rules: report.rules.map((rule) =>
    rule.id === quiet.ruleId ? { ...rule, tags: [...rule.tags, reportOnlyTag] } : rule,
  ),
};

describe("findings of report-only rules", () => {
  test("are in the reports", () => {
    expect(announcedFindings(report)).toEqual([loud, quiet]);
    expect(announcedFindings(tagged)).toEqual([loud]);
    expect(toMarkdown({ title: "x", verdict: "y", reports: [tagged] })).toContain("lacks 1 hardening setting");
  });

  test("are not in annotations", () => {
    expect(chooseAnnotations([tagged], 10).shown.map(({ title }) => title)).toEqual(["DL3008"]);
    expect(checkAnnotations([tagged]).map(({ title }) => title)).toEqual(["DL3008"]);
  });

  test("are counted in the comment, which says where they are", () => {
    const facts = { sha: "a", run: 1, attempt: 1, threshold: "high", newOnly: false } as const;
    const { head, parts } = sectionOf(tagged, facts);
    expect(head.total).toBe(2);
    expect(parts?.findings).not.toContain("lacks 1 hardening setting");
    expect(parts?.findings).toContain("1 finding about missing hardening is only in the full report.");
    expect(sectionOf(report, facts).parts?.findings).toContain("lacks 1 hardening setting");
  });
});
