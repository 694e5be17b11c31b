import { expect, test } from "vitest";
import type { Finding } from "../../../shared/findings/index.ts";
import { countExisting, existingSentence, unknownSentences, withoutExisting } from "../../../shared/report/index.ts";
import { lintFinding, sampleReport } from "../../harness/samples.ts";

const old: Finding = { ...lintFinding("DL3002", "high", 3), baselineState: "unchanged" };
const added: Finding = { ...old, baselineState: "new" };
const suppressed: Finding = { ...old, suppression: { kind: "inline", source: "# ignore" } };
const report = sampleReport([old, added, suppressed]);

test("existing findings are left out and counted; suppressed ones stay", () => {
  expect(withoutExisting(report).findings).toEqual([added, suppressed]);
  expect(countExisting([report])).toBe(1);
  expect(existingSentence(1, "pull request")).toBe("1 existing finding does not block this pull request");
  expect(existingSentence(50, "merge group")).toBe("50 existing findings do not block this merge group");
  expect(existingSentence(0, "merge group")).toBe("");
});

test("each reason why findings count is given once", () => {
  const missing = { ...report, comparison: { missing: "main has no analysis" } };
  const some = {
    ...report,
    comparison: { source: "main", fixed: [], unknown: { count: 1, why: "X cannot be checked" } },
  };
  expect(unknownSentences([report, missing, missing, some])).toEqual([
    "4 findings count as new because nothing shows whether they are (main has no analysis)",
    "1 finding counts as new because nothing shows whether it is (X cannot be checked)",
  ]);
});
