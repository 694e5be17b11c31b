import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { actionSpecs } from "../../../../actions/action-specs.ts";
import { policyOf } from "../../../../actions/gate/policy/policy.ts";
import { policyFile } from "../../../../actions/gate/policy/schema.ts";
import { findingRules } from "../../../../actions/gate/rules/index.ts";
import { parseConfig } from "../../../../shared/config/parse.ts";
import { policyFrom, policyWith } from "../fixtures.ts";

describe("a policy", () => {
  test("of the README is one, with every rule that there is", async () => {
    const readme = readFileSync(new URL("../../../../actions/gate/README.md", import.meta.url), "utf8");
    const yaml = /```yaml\n(gate:\n[\s\S]*?)```/u.exec(readme)?.[1] ?? "";
    const section = (await parseConfig(yaml, "README.md", actionSpecs)).get("gate");
    const file = policyFile.parse(section?.values);
    const known = Object.keys(policyFile.shape.rules.unwrap().shape);
    expect(Object.keys(file.rules ?? {}).toSorted()).toEqual(known.toSorted());
    const policy = policyOf(file, {
      failOn: "high",
      newOnly: false,
      require: [],
      attestedOnly: false,
      file: "README.md",
    });
    expect(findingRules(policy).map(({ name }) => name)).toContain("no-new-secrets");
  });

  test("requires what its rules read", () => {
    expect(policyWith({ rules: { licenses: { blocked: ["X"] } } }, { require: [] }).require).toEqual(["sbom-generate"]);
    expect(policyWith({ rules: { "root-user": {} } }, { require: [] }).require).toEqual(["image-scan"]);
    expect(policyWith({ rules: { signatures: {} } }, { require: [] }).require).toEqual(["verify"]);
    expect(policyWith({ rules: { signatures: { enforce: "off" } } }, { require: [] }).require).toEqual([]);
  });

  test.each([
    ["rules: { sla: {} }", "the rule sla has no days"],
    ["rules: { sla: { enforce: warn } }", "the rule sla has no days"],
    ["rules: { evidence-age: {} }", "has neither data-hours nor record-hours"],
    ["rules: { evidence-age: { from: 2027-01-01 } }", "has neither data-hours nor record-hours"],
  ])("has no rule that objects to nothing: %s", (yaml, problem) => {
    expect(() => policyFrom(yaml)).toThrow(problem);
    expect(() =>
      policyFrom(yaml.replace(/\{\s*(?:enforce: warn|from: \S+)?\s*\} \}/u, "{ enforce: off } }")),
    ).not.toThrow();
  });

  test("takes a preset's rules, but for those of the same name", () => {
    const policy = policyFrom(
      "preset: strict\nunsigned: this-job\nrules:\n  epss: { above: 0.9 }\n  root-user: { enforce: off }\n",
    );
    expect(policy.rules.epss).toEqual({ above: 0.9 });
    expect(findingRules(policy).map(({ name }) => name)).toEqual([
      "severity",
      "sla",
      "known-exploited",
      "epss",
      "end-of-life",
    ]);
    expect(policy.limits.critical).toBe(14);
  });

  test.each<[string, boolean | undefined, boolean | undefined, boolean | undefined, boolean, string]>([
    ["the call before the policy", false, true, true, false, "call"],
    ["the policy before the default", undefined, false, true, false, "policy"],
    ["the default before nothing", undefined, undefined, true, true, "default"],
    ["nothing", undefined, undefined, undefined, false, "default"],
  ])("takes new-only from %s", (_from, newOnly, ofPolicy, otherwise, applies, by) => {
    const newOnlyOtherwise = otherwise === undefined ? undefined : { applies: otherwise, by: "default" as const };
    const file = ofPolicy === undefined ? {} : { "new-only": ofPolicy };
    expect(policyWith(file, { newOnly, newOnlyOtherwise })).toMatchObject({ newOnly: applies, newOnlyBy: by });
  });

  test.each(["recommended", "strict", "audit"] as const)(
    "%s has days for every severity that it leaves to them",
    (preset) => {
      expect(() => policyWith({ preset, unsigned: "this-job" })).not.toThrow();
    },
  );
});
