import { expect, test } from "vitest";
import type { PolicyFile } from "../../../../actions/gate/policy/schema.ts";
import { factsOf, ownTool } from "../../../../actions/gate/rules/facts.ts";
import { ceilingOf, severityRule } from "../../../../actions/gate/rules/severity.ts";
import { lintFinding, packageFinding } from "../../../harness/samples.ts";
import { advisoryWith, policyWith } from "../fixtures.ts";

type Inputs = Parameters<typeof policyWith>[1];

function verdictOn(finding: ReturnType<typeof packageFinding>, file: PolicyFile = {}, inputs: Inputs = {}) {
  return severityRule(policyWith(file, inputs)).judge(factsOf(finding, ownTool), "2026-11-24")?.effect;
}

test("the threshold denies what is at it or worse, and nothing below", () => {
  expect(verdictOn(packageFinding("A", "high"))).toBe("deny");
  expect(verdictOn(packageFinding("A", "medium"))).toBeUndefined();
  expect(verdictOn(packageFinding("A", "critical"), {}, { failOn: "none" })).toBeUndefined();
});

test("the table outdoes the threshold, in both directions, unless it is off", () => {
  const table = { high: "allow", low: "warn" } as const;
  expect(verdictOn(packageFinding("A", "high"), { rules: { severities: table } })).toBeUndefined();
  expect(verdictOn(packageFinding("A", "low"), { rules: { severities: table } })).toBe("warn");
  const off = policyWith({ rules: { severities: { ...table, enforce: "off" } } });
  expect([ceilingOf(off, "high"), ceilingOf(off, "low")]).toEqual(["deny", "allow"]);
});

test("fixable denies only what has a fix, and sla leaves vulnerabilities to their days", () => {
  const unfixed = advisoryWith({ fixState: "not-fixed" }, { fixes: [] });
  const fixable = { rules: { severities: { critical: "fixable" } } } as const;
  expect([verdictOn(unfixed, fixable), verdictOn(packageFinding("A", "critical"), fixable)]).toEqual([
    undefined,
    "deny",
  ]);
  const sla = { rules: { severities: { critical: "sla" }, sla: { critical: 7 } } } as const;
  expect(verdictOn(packageFinding("A", "critical"), sla)).toBeUndefined();
  expect(verdictOn(lintFinding("A", "critical", 1), sla)).toBe("deny");
});

test("with new-only, what an earlier look had does not count", () => {
  const earlier = packageFinding("A", "high", { baselineState: "unchanged" });
  expect(verdictOn(earlier, {}, { newOnly: true })).toBeUndefined();
  expect(verdictOn(earlier)).toBe("deny");
});
