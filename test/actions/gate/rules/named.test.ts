import { expect, test } from "vitest";
import { factsOf, ownTool } from "../../../../actions/gate/rules/facts.ts";
import {
  endOfLifeRule,
  inventoryIds,
  inventoryRule,
  rootUserRule,
  signaturesRule,
} from "../../../../actions/gate/rules/named.ts";
import { packageFinding } from "../../../harness/samples.ts";

const facts = (id: string, aliases: readonly string[] = []) =>
  factsOf(packageFinding(id, "info", { aliases }), ownTool);

test.each([
  [endOfLifeRule({}), "SW-IM-end-of-life", "SW-IM-old-image"],
  [rootUserRule({}), "DL3002", "SW-DF-user-missing"],
  [rootUserRule({}), "SW-IM-root-user", "SW-IM-setuid"],
  [signaturesRule({}), "SW-SIG-attestation-missing", "SW-IM-unsigned"],
  [inventoryRule("packages", "x", {}), inventoryIds.packages, inventoryIds.licenses],
])("$name denies its own ids whatever the severity, and no others", (rule, own, other) => {
  expect(rule.judge(facts(own), "2026-11-24")).toEqual({ effect: "deny", values: { rule: own } });
  expect(rule.judge(facts("X", [own]), "2026-11-24")?.values).toEqual({ rule: own });
  expect(rule.judge(facts(other), "2026-11-24")).toBeUndefined();
});

test("only the rules of SBOMs judge what the gate itself finds", () => {
  expect(inventoryRule("licenses", "x", {}).judgesGateFindings).toBe(true);
  expect(rootUserRule({}).judgesGateFindings).toBeUndefined();
});
