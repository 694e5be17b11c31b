import { describe, expect, test } from "vitest";
import type { PolicyFile } from "../../../../actions/gate/policy/schema.ts";
import { factsOf, ownTool } from "../../../../actions/gate/rules/facts.ts";
import { ceilingOf, severityRule } from "../../../../actions/gate/rules/severity.ts";
import {
  parseThreshold,
  type Severity,
  type VendorState,
  withoutExploited,
} from "../../../../shared/findings/index.ts";
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

const exploited = (severity: Severity, state?: VendorState) =>
  advisoryWith({ exploitedSince: "2026-01-01", ...(state === undefined ? {} : { state }) }, { severity });

describe("known exploitation", () => {
  test("denies by default whatever the severity, and says why", () => {
    const rule = severityRule(policyWith());
    expect(rule.demands).toBe("no finding at high or worse, or known to be exploited");
    expect(rule.judge(factsOf(exploited("info"), ownTool), "2026-11-24")).toEqual({
      effect: "deny",
      why: "known to be exploited",
      values: { severity: "info", "exploited since": "2026-01-01" },
    });
  });

  test("denies nothing if `fail-on` says so", () => {
    expect(verdictOn(exploited("low"), {}, { failOn: "none" })).toBeUndefined();
    expect(verdictOn(exploited("low"), {}, { failOn: withoutExploited("high") })).toBeUndefined();
    expect(verdictOn(exploited("high"), {}, { failOn: withoutExploited("high") })).toBe("deny");
  });

  test("is left to the rule known-exploited if the policy has it", () => {
    expect(verdictOn(exploited("low"), { rules: { "known-exploited": { enforce: "warn" } } })).toBeUndefined();
    expect(verdictOn(exploited("low"), { rules: { "known-exploited": { enforce: "off" } } })).toBeUndefined();
  });

  test("denies whatever the tables of severities and states allow", () => {
    const rules = { severities: { low: "allow" }, states: { "no-dsa": "allow" } } as const;
    expect(verdictOn(exploited("low", "no-dsa"), { rules })).toBe("deny");
    expect(severityRule(policyWith({ rules })).demands).toMatch(/known to be exploited; by state .* no-dsa: allow$/u);
  });

  test("that was known before the change does not count", () => {
    const earlier = { ...exploited("low"), baselineState: "unchanged" } as const;
    expect(verdictOn(earlier, {}, { newOnly: true })).toBeUndefined();
  });
});

test("other conditions of `fail-on` deny, too", () => {
  const failOn = parseThreshold("critical, epss>=0.5, medium and fixable") ?? "none";
  const of = (severity: Severity, facts: Parameters<typeof advisoryWith>[0]) =>
    verdictOn(advisoryWith(facts, { severity, fixes: [] }), {}, { failOn });
  expect(of("low", { epss: 0.5, fixState: "not-fixed" })).toBe("deny");
  expect(of("low", { epss: 0.4, fixState: "not-fixed" })).toBeUndefined();
  expect(of("medium", { fixState: "fixed" })).toBe("deny");
  expect(of("high", { fixState: "not-fixed" })).toBeUndefined();
  expect(of("critical", { fixState: "not-fixed" })).toBe("deny");
});

test("a table of states goes before the severity", () => {
  const of = (state: VendorState, severity: Severity = "high") =>
    verdictOn(advisoryWith({ state }, { severity }), {
      rules: { states: { "no-dsa": "allow", postponed: "warn", ignored: "deny" } },
    });
  expect([of("no-dsa"), of("postponed"), of("ignored", "low"), of("needed")]).toEqual([
    undefined,
    "warn",
    "deny",
    "deny",
  ]);
});
