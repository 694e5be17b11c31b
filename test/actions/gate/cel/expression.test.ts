import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseExpression } from "../../../../actions/gate/cel/expression.ts";
import { findingSchema } from "../../../../actions/gate/cel/finding-schema.ts";
import { celFinding, factsOf } from "../../../../actions/gate/rules/facts.ts";
import type { Finding } from "../../../../shared/findings/index.ts";
import { lintFinding } from "../../../harness/samples.ts";
import { advisoryWith, critical } from "../fixtures.ts";

function parsed(text: string) {
  return parseExpression({ id: "rule", "deny-if": text, message: "no" }, "policy.yaml");
}

function asked(text: string, finding: Finding = critical): boolean | string {
  return parsed(text).evaluate(celFinding(factsOf(finding, "seaworthy"), "2026-11-24"));
}

describe("an expression", () => {
  test.each<[string, boolean]>([
    ['finding.severity == "critical"', true],
    ['finding.severity in ["low", "info"]', false],
    ['finding.aliases.exists(a, a.startsWith("GHSA-"))', true],
    ["has(finding.epss) && finding.epss > 0.1", false],
    ['has(finding.package) && finding.package.type == "npm"', true],
    ['finding["package"]["name"].matches("^mini.*t$")', true],
    ['finding.kind == "vulnerability" && finding.fixable && !finding.isNew', false],
    ['size(finding.tools) == 1 && "seaworthy" in finding.tools', true],
    ["finding.exploited ? true : finding.score >= 9.8", true],
  ])("%s is %s", (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  test("counts days", () => {
    expect(asked("finding.ageDays == 14", advisoryWith({ published: "2026-11-10T23:00:00Z" }))).toBe(true);
  });

  test.each<[string, RegExp]>([
    ["finding.epss > 0.1", /epss/u],
    ["finding.package.name == 1 || finding.package.name", /./u],
    ["finding.severity", /neither true nor false/u],
    ["finding.message + 1 == finding.message", /./u],
    ["finding.ageDays > 3", /ageDays/u],
  ])("that cannot be judged is an error and no answer: %s", (text, message) => {
    expect(asked(text)).toMatch(message);
  });

  test.each<[string, RegExp]>([
    ["finding.severty == 'high'", /unknown field "severty"; did you mean "severity"/u],
    ["finding['severty'] == 'high'", /did you mean "severity"/u],
    ["findng.severity == 'high'", /unknown name "findng"; did you mean "finding"/u],
    ["finding.severity == 'hihg'", /"hihg" is never its value; did you mean "high"/u],
    ["'HIGH' == finding.severity", /"HIGH" is never its value/u],
    ["finding.severity in ['high', 'crtical']", /did you mean "critical"/u],
    ["finding.package.nam == 'x'", /did you mean "name"/u],
    ["finding.aliases.exists(a, b == 'x')", /unknown name "b"/u],
    ["finding.message.contians('x')", /unknown function "contians"; did you mean "contains"/u],
    ["timestamp('2026-01-01T00:00:00Z') > 3", /unknown function/u],
    ["finding[finding.id] == 'x'", /named, not computed/u],
    ["{'a': 1}.a == 1", /cannot be made/u],
    ["finding.severity ==", /end of input/u],
    ["", /./u],
    [`${"(".repeat(200)}true${")".repeat(200)}`, /nested/u],
    [`${"!".repeat(200)}true`, /nested/u],
    [`"${"x".repeat(2100)}" == finding.id`, /2000 characters/u],
    [Array.from({ length: 180 }, () => "1==1").join("&&"), /parts/u],
    ["finding.hasOwnProperty == 'x'", /unknown field/u],
    ["finding.__proto__ == 'x'", /unknown/u],
  ])("that cannot be right is refused: %s", (text, message) => {
    expect(() => parsed(text)).toThrow(message);
  });

  test("in which a hostile pattern meets a hostile text ends soon", () => {
    const start = performance.now();
    asked("finding.message.matches('^(a+)+$')", { ...critical, message: `${"a".repeat(5000)}!` });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("of any text is refused or answers, and never throws anything else", () => {
    const words = ["finding", ".", "severity", "==", "(", ")", "[", "]", "'high'", "!", "-", "&&", "?", ":", "1", ","];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
        let rule: ReturnType<typeof parsed>;
        try {
          rule = parsed(parts.join(" "));
        } catch (error) {
          expect(error).toMatchObject({ kind: "invalid" });
          return;
        }
        expect(["boolean", "string"]).toContain(typeof rule.evaluate({ severity: "high" }));
      }),
    );
  });
});

describe("the schema of a finding", () => {
  test("has every field that findings have, and says which are always there", () => {
    const facts = factsOf(
      advisoryWith({ published: "2026-01-01", epss: 0.1, score: 5, fixedVersion: "2", state: "no-dsa" }),
      "seaworthy",
      "2026-02-01",
    );
    expect(Object.keys(celFinding(facts, "2026-11-24")).toSorted()).toEqual(Object.keys(findingSchema).toSorted());
    const bare = celFinding(factsOf({ ...lintFinding("DL3002", "low", 1), locations: [] }, "seaworthy"), "2026-11-24");
    const always = Object.entries(findingSchema).filter(([, { always: isAlways }]) => isAlways);
    expect(Object.keys(bare).toSorted()).toEqual(always.map(([name]) => name).toSorted());
  });

  test("is published in the README", () => {
    const readme = readFileSync(new URL("../../../../actions/gate/README.md", import.meta.url), "utf8");
    for (const name of Object.keys(findingSchema)) expect(readme).toContain(`| \`${name}\``);
  });
});
