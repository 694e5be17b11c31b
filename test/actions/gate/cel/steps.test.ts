import { describe, expect, test } from "vitest";
import { parseExpression } from "../../../../actions/gate/cel/expression.ts";
import { maxSteps, type StepLimit } from "../../../../actions/gate/cel/steps.ts";
import { celFinding, factsOf } from "../../../../actions/gate/rules/facts.ts";
import { critical } from "../fixtures.ts";

function asked(text: string, aliases: number, total?: StepLimit): boolean | string {
  const finding = { ...critical, aliases: Array.from({ length: aliases }, (_, index) => `GHSA-${index}`) };
  const { evaluate } = parseExpression({ id: "rule", "deny-if": text, message: "no" }, "policy.yaml");
  return evaluate(celFinding(factsOf(finding, "seaworthy"), "2026-11-24"), total);
}

const loop = "finding.aliases.all(a, a != 'x')";
const nested =
  "finding.aliases.all(a, finding.aliases.all(b, finding.aliases.all(c, a != 'x' || b != 'x' || c != 'x')))";
const tooMany = /more than 100000 steps/u;

describe("the loops of an expression", () => {
  test.each<[string, string, number, boolean]>([
    ["over a long list", loop, 1000, true],
    ["in loops over a short list", nested, 40, true],
    ["over a literal list", "finding.aliases.exists(a, ['x', 'GHSA-7'].exists(b, a == b))", 500, true],
    ["that end early", "finding.aliases.exists(a, a == 'GHSA-0')", 1000, true],
  ])("%s have an answer", (_name, text, aliases, expected) => {
    expect(asked(text, aliases)).toBe(expected);
  });

  test.each<[string, string, number, RegExp]>([
    ["in loops over a long list", nested, 1000, tooMany],
    ["behind an alternative", `finding.id == 'x' || ${nested}`, 1000, tooMany],
    ["of a negation", `!(${nested})`, 1000, tooMany],
    ["in the range of a loop", `finding.aliases.filter(d, ${nested}).exists(e, e == 'y')`, 900, tooMany],
    ["in the list of a loop", `[${nested}].exists(e, e)`, 900, tooMany],
    ["in a condition", `(${nested} ? 1 : 2) == 1`, 900, tooMany],
    ["over a list that is too long", loop, 1001, /aliases has more than 1000 elements/u],
    ["by an index of a name", "finding['aliases'].all(a, a != 'x')", 1001, /aliases has more than 1000 elements/u],
    ["without a loop, over a list that is too long", "'x' in finding.aliases", 100_000, /more than 1000 elements/u],
  ])("%s are an error, soon", (_name, text, aliases, message) => {
    const start = performance.now();
    expect(asked(text, aliases)).toMatch(message);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test("of what does not read the long list have an answer", () => {
    expect(asked("finding.tools.exists(t, t == 'seaworthy')", 100_000)).toBe(true);
  });

  test("of all findings together are limited", () => {
    const total = { left: 25 };
    expect([asked(loop, 10, total), asked(loop, 10, total), total.left]).toEqual([true, true, 5]);
    expect(asked(loop, 10, total)).toMatch(/or all findings too many/u);
    expect([asked(loop, 1, total), asked("finding.fixable", 10, total)]).toEqual([
      expect.stringMatching(/steps/u),
      true,
    ]);
    expect(maxSteps).toBeGreaterThan(25);
  });

  test("cannot be counted by a policy", () => {
    expect(() => asked("loopStep()", 1)).toThrow(/unknown function "loopStep"/u);
  });
});
