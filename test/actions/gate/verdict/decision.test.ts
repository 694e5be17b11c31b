import { expect, test } from "vitest";
import { gateDecision } from "../../../../actions/gate/verdict/decision.ts";
import { denyingVerdict } from "../../../harness/verdicts.ts";

test("has what reports show of a verdict, with what denies before what passed", () => {
  const passed = { rule: "evidence", decision: "pass", demands: "complete evidence", because: [], count: 0 } as const;
  const verdict = denyingVerdict("x");
  const decision = gateDecision({ ...verdict, rules: [passed, ...verdict.rules] });
  expect(decision).toMatchObject({ decision: "deny", headline: "not fit to ship", blocking: 1, plan: ["x"] });
  expect(decision.rules).toEqual([
    {
      ...{ rule: "x", decision: "deny", requires: "x", count: 1 },
      reasons: [{ what: "x", remediation: "x", severity: "high", findingId: "x" }],
    },
    { rule: "evidence", decision: "pass", requires: "complete evidence", count: 0, reasons: [] },
  ]);
});
