import { expect, test } from "vitest";
import { efficiencyRules } from "../../../../actions/image-scan/efficiency/index.ts";
import { hygieneRules } from "../../../../actions/image-scan/hygiene/index.ts";
import { recommendedRules, underProfile } from "../../../../actions/image-scan/hygiene/profiles.ts";
import { type ImageProblem, imageProblem } from "../../../../actions/image-scan/image-check.ts";

const subject = {
  kind: "image",
  name: "shop:ci",
  digest: `sha256:${"0".repeat(64)}`,
  platform: "linux/amd64",
} as const;
const rules = [...hygieneRules, ...efficiencyRules];
const problems = rules.map((rule) => imageProblem(rule, { message: rule.id, subject, about: [] }));
const said = (some: readonly ImageProblem[]): readonly string[] =>
  some.map(({ rule, finding }) => `${rule.id} ${rule.severity} ${finding.severity}`);

test("the profile recommended lowers what the container decides, and reports no missing health check", () => {
  const reported = said(underProfile(problems, "recommended"));
  expect(reported).toContain("SW-IM-root-user low low");
  expect(reported).toContain("SW-IM-old-image info info");
  expect(reported.join()).not.toContain("SW-IM-no-healthcheck");
  expect(reported.join()).not.toContain("SW-IM-hidden-content");
  expect(reported).toContain("SW-IM-entry-point medium medium");
  expect(reported).toHaveLength(problems.length - 10);
});

test("the profile never raises a severity", () => {
  const [problem] = problems.filter(({ rule }) => rule.id === "SW-IM-root-user");
  if (problem === undefined) throw new Error("no such rule");
  const quiet = { ...problem, finding: { ...problem.finding, severity: "info" as const } };
  expect(underProfile([quiet], "recommended")[0]?.finding.severity).toBe("info");
});

test("the profile strict changes nothing", () => {
  expect(underProfile(problems, "strict")).toEqual(problems);
});

test("the profile changes rules that exist", () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect(Object.keys(recommendedRules).filter((id) => !ids.has(id))).toEqual([]);
});
