import { expect, test } from "vitest";
import { parseExpression } from "../../../../actions/gate/cel/expression.ts";
import { expressionRules } from "../../../../actions/gate/rules/expressions.ts";
import { factsOf, ownTool } from "../../../../actions/gate/rules/facts.ts";
import { lintFinding } from "../../../harness/samples.ts";
import { critical } from "../fixtures.ts";

function judge(expression: string, finding = critical) {
  const parsed = parseExpression({ id: "own", "deny-if": expression, message: "the team says no" }, "policy");
  return expressionRules([parsed])[0]?.judge(factsOf(finding, ownTool), "2026-11-24");
}

test("denies where the expression is true, with its message", () => {
  expect(judge('finding.severity == "critical" && finding.kind == "vulnerability"')).toMatchObject({
    effect: "deny",
    why: "the team says no",
  });
});

test("has nothing to say where it is false", () => {
  expect(judge('finding.kind == "vulnerability"', lintFinding("DL3002", "critical", 1))).toBeUndefined();
});

test("asks for each binary package of a finding", () => {
  const [first, second] = ["libssl3", "openssl"].map((name) => ({
    ...{ name, version: "3.0.1", purl: `pkg:deb/debian/${name}@3.0.1`, path: "var/lib/dpkg/status" },
    ...{ sourceName: "openssl", sourceVersion: "3.0.1" },
  }));
  if (first === undefined || second === undefined) throw new TypeError("no package");
  const finding = { ...critical, package: first, packages: [first, second] };
  expect(judge('finding.package.name == "openssl"', finding)).toMatchObject({ effect: "deny" });
  expect(judge('finding.package.name == "libssl3"', finding)).toMatchObject({ effect: "deny" });
  expect(judge('finding.package.name == "curl"', finding)).toBeUndefined();
});

test("denies what it cannot judge, and says why", () => {
  expect(judge("finding.epss > 0.5")).toMatchObject({ effect: "deny", why: expect.stringMatching(/^rule error: /u) });
});
