import { describe, expect, test } from "vitest";
import { findAllowed, type PolicyRule } from "../../../../../actions/manifest-check/kubernetes/rbac/policy-rule.ts";

function rule(resources: readonly string[], verbs: readonly string[], more: Partial<PolicyRule> = {}): PolicyRule {
  return { groups: [""], resources, verbs, names: [], urls: [], ...more };
}

const getPods = { groups: [""], resources: ["pods"], verbs: ["get"] };
const exec = { groups: [""], resources: ["pods/exec"], verbs: ["create"] };

describe("a rule allows", () => {
  test.each<[string, PolicyRule, typeof exec, string | undefined]>([
    ["what it lists", rule(["services", "pods"], ["list", "get"]), getPods, "pods"],
    ["no other verb", rule(["pods"], ["list"]), getPods, undefined],
    ["no other group", rule(["pods"], ["get"], { groups: ["apps"] }), getPods, undefined],
    ["everything with wildcards", rule(["*"], ["*"], { groups: ["*"] }), exec, "*"],
    ["a subresource of any resource", rule(["*/exec"], ["create"]), exec, "*/exec"],
    ["no subresource with its resource", rule(["pods"], ["create"]), exec, undefined],
    ["nothing with a wildcard after the slash", rule(["pods/*"], ["create"]), exec, undefined],
    ["no resource with a wildcard for subresources", rule(["*/scale"], ["get"]), getPods, undefined],
    ["no verb with a part of a wildcard", rule(["pods"], ["g*"]), getPods, undefined],
    ["to read named objects", rule(["pods"], ["get"], { names: ["a"] }), getPods, "pods"],
    ["to create subresources of named objects", rule(["pods/exec"], ["create"], { names: ["a"] }), exec, "pods/exec"],
    [
      "to create no named objects",
      rule(["pods"], ["create"], { names: ["a"] }),
      { groups: [""], resources: ["pods"], verbs: ["create", "deletecollection"] },
      undefined,
    ],
    ["nothing without resources", rule([], ["*"], { urls: ["*"] }), getPods, undefined],
  ])("%s", (_, policyRule, wanted, expected) => {
    expect(findAllowed(policyRule, wanted)).toBe(expected);
  });

  test("any subresource of a resource that ends with a slash", () => {
    const extras = { groups: [""], resources: ["userextras/"], verbs: ["impersonate"] };
    expect(findAllowed(rule(["userextras/tenant"], ["impersonate"]), extras)).toBe("userextras/tenant");
    expect(findAllowed(rule(["userextras"], ["impersonate"]), extras)).toBeUndefined();
  });
});
