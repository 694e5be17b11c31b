import { expect, test } from "vitest";
import { waiverFinding, waiverRules } from "../../../../actions/gate/waivers/faults.ts";
import { source, waiver } from "../fixtures.ts";

test("each fault is a rule with advice, and a finding has its rule's severity", () => {
  for (const { id, name, severity, help, tags } of waiverRules) {
    expect([name, tags]).toEqual([id, ["policy"]]);
    expect(help.text).toMatch(/\.$/u);
    const fault = id.replace("SW-GATE-WAIVER-", "") as Parameters<typeof waiverFinding>[0];
    expect(waiverFinding(fault, "x", waiver(), source, "policy.yaml")).toMatchObject({ ruleId: id, severity });
  }
});

test("findings about waivers of other scopes keep apart", () => {
  const print = (change: Parameters<typeof waiver>[0]): string =>
    waiverFinding("UNUSED", "x", waiver(change), source, "policy.yaml").fingerprint;
  expect(new Set([print({}), print({ package: "a" }), print({ image: "a" }), print({ path: "a" })]).size).toBe(4);
  expect(print({ reason: "another reason" })).toBe(print({}));
});
