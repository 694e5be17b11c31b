import { expect, test } from "vitest";
import type { Rules } from "../../../../actions/gate/policy/schema.ts";
import { type Inventory, inventoryFindings, inventoryRules } from "../../../../actions/gate/rules/inventory.ts";
import { image, policyWith } from "../fixtures.ts";

const listed = { name: "left-pad", version: "1.3.0", purl: "pkg:npm/left-pad@1.3.0", licenses: ["MIT"], path: "/app" };

function found(rules: Partial<Rules>, change: Partial<Inventory> = {}): readonly string[] {
  const { rules: policy } = policyWith({ rules });
  const inventory = { subject: image, created: "2026-11-01T00:00:00Z", packages: [listed], ...change };
  return inventoryFindings(policy, inventory, "2026-11-24").map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

test("SW-GATE-BLOCKED-PACKAGE: by name, version and wildcard", () => {
  const blocked = ["SW-GATE-BLOCKED-PACKAGE: left-pad 1.3.0 is blocked by pkg:npm/left-*"];
  expect(found({ packages: { blocked: ["pkg:npm/left-*"] } })).toEqual(blocked);
  expect(found({ packages: { blocked: ["pkg:npm/left-pad@1.3.0"] } })).toHaveLength(1);
  expect(found({ packages: { blocked: ["pkg:npm/left-pad@1.2.0", "pkg:pypi/left-pad"] } })).toEqual([]);
});

test("SW-GATE-BLOCKED-LICENSE: a blocked one, and none where the policy says so", () => {
  expect(found({ licenses: { blocked: ["MIT"] } })).toEqual([
    "SW-GATE-BLOCKED-LICENSE: left-pad 1.3.0 is licensed MIT",
  ]);
  expect(found({ licenses: { blocked: ["GPL-*"] } })).toEqual([]);
  const unlicensed = { packages: [{ ...listed, licenses: [] }] };
  expect(found({ licenses: { blocked: ["GPL-*"], unknown: "deny" } }, unlicensed)).toHaveLength(1);
  expect(found({ licenses: { blocked: ["GPL-*"], unknown: "allow" } }, unlicensed)).toEqual([]);
});

test("SW-GATE-IMAGE-AGE: after its days, and where the date is a placeholder", () => {
  expect(found({ "image-age": { days: 23 } })).toEqual([]);
  expect(found({ "image-age": { days: 22 } })).toEqual([
    "SW-GATE-IMAGE-AGE: shop:ci was built on 2026-11-01, 23 days ago",
  ]);
  expect(found({ "image-age": { days: 22 } }, { created: "1970-01-01T00:00:00Z" })).toEqual([
    "SW-GATE-IMAGE-AGE: shop:ci does not say when it was built",
  ]);
});

test("SW-GATE-IMAGE-AGE: where the date is still to come", () => {
  expect(found({ "image-age": { days: 22 } }, { created: "2026-11-25T10:00:00Z" })).toEqual([]);
  expect(found({ "image-age": { days: 22 } }, { created: "2026-11-26T00:00:00Z" })).toEqual([
    "SW-GATE-IMAGE-AGE: shop:ci was built on 2026-11-26, which is still to come",
  ]);
});

test("each rule describes itself under its own id", () => {
  expect(inventoryRules.map(({ id, name, tags, severity }) => [id === name, tags, severity])).toEqual(
    inventoryRules.map(() => [true, ["policy"], "high"]),
  );
});
