import { describe, expect, test } from "vitest";
import { defineRule, normalizeId, RuleRegistry } from "../../../shared/rules/index.ts";

const rule = defineRule(
  { id: "SW-XX-a", severity: "low", summary: "A.", why: "B.", aliases: ["other/a"] },
  { tags: [], help: "reason" },
);

describe("a registry knows", () => {
  test("its rules by id, and their ids and aliases", () => {
    const rules = new RuleRegistry([rule], "dockerfile", new Map([["pss/a", []]]));
    expect([rules.get("SW-XX-a"), rules.get("other/a")]).toEqual([rule, undefined]);
    expect(["SW-XX-a", "other/a", "pss/a", "SW-XX-b"].map((id) => rules.isKnown(id))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
  test("whether a rule that runs can answer for an id", () => {
    const others = new Map([
      ["pss/a", []],
      ["other/b", ["SW-XX-a"]],
    ]);
    const rules = new RuleRegistry([rule], "dockerfile", others);
    const answered = (isEnabled: boolean): string[] =>
      ["SW-XX-a", "other/a", "other/b", "pss/a"].filter((id) => rules.isAnswered(id, () => isEnabled));
    expect(answered(true)).toEqual(["SW-XX-a", "other/a", "other/b", "pss/a"]);
    expect(answered(false)).toEqual(["pss/a"]);
  });
  test.each([
    ["dockerfile", ["SC2086", "CKV_DOCKER_1", "DS-0001", "CIS-DI-0001", "FromAsCasing"], ["KSV-0001", "SC1", "tool/*"]],
    ["manifest", ["KSV-0001", "CKV_K8S_1", "C-0001", "tool/*"], ["SC2086", "FromAsCasing", "KSV-1", "CKV_AWS_1"]],
  ] as const)("ids of other tools about a %s", (domain, known, unknown) => {
    const rules = new RuleRegistry([], domain);
    expect(known.filter((id) => !rules.isKnown(id))).toEqual([]);
    expect(unknown.filter((id) => rules.isKnown(id))).toEqual([]);
  });
});

test.each([
  ["AVD-KSV-0017", "KSV-0017"],
  ["KSV017", "KSV-0017"],
  ["AVD-DS-0002", "DS-0002"],
  ["DS002", "DS-0002"],
  ["KSV-0017", "KSV-0017"],
  ["DL3008", "DL3008"],
  ["AVD-AWS-0017", "AVD-AWS-0017"],
])("%s is %s in its present spelling", (id, normal) => {
  expect(normalizeId(id)).toBe(normal);
});
