import { expect, test } from "vitest";
import { applyIgnores, ignoreFinding } from "../../../../actions/image-scan/ignore/apply.ts";
import { ignoreFileRules } from "../../../../actions/image-scan/ignore/ignore-file-rules.ts";
import { readTrivyIgnore } from "../../../../actions/image-scan/ignore/trivy.ts";
import { packageFinding } from "../../../harness/samples.ts";

const finding = packageFinding("CVE-2026-0001", "high");
const idsOf = (text: string): readonly string[] =>
  applyIgnores([finding], [readTrivyIgnore(text, ".trivyignore")], new Date("2026-11-24T12:00:00Z")).problems.map(
    ({ rule }) => rule.id,
  );

test.each([
  [ignoreFileRules.void.id, "CVE-2026-0001 until=2027-01-01", "CVE-2026-0001 exp:2027-01-01 # why"],
  [ignoreFileRules.void.id, "CVE-2026-0001 exp:2026-02-31", "CVE-2026-0001 exp:2026-12-31 # why"],
  [ignoreFileRules.expired.id, "CVE-2026-0001 exp:2026-11-24", "CVE-2026-0001 exp:2026-11-25 # why"],
  [ignoreFileRules.unused.id, "CVE-2026-0002 exp:2027-01-01 # why", "CVE-2026-0001 exp:2027-01-01 # why"],
  [ignoreFileRules.openEnded.id, "CVE-2026-0001", "CVE-2026-0001 exp:2027-01-01 # why"],
])("%s is about %j and not about %j", (id, bad, good) => {
  expect(idsOf(bad)).toEqual([id]);
  expect(idsOf(good)).toEqual([]);
});

test("a problem becomes a finding on the line of its rule", () => {
  const { problems } = applyIgnores([], [readTrivyIgnore("\nCVE-1\n", ".trivyignore")], new Date("2026-11-24"));
  expect(problems.map((problem) => ignoreFinding(problem, finding.subject))).toMatchObject([
    { ruleId: "SW-IM-ignore-unused", locations: [{ file: ".trivyignore", region: { startLine: 2 } }] },
    { ruleId: "SW-IM-ignore-open-ended", subject: { kind: "image" } },
  ]);
});
