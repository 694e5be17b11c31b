import { packagesOf } from "../../../shared/findings/index.ts";
import type { CelFinding, Expression } from "../cel/expression.ts";
import type { StepLimit } from "../cel/steps.ts";
import { celFinding, type FindingFacts } from "./facts.ts";
import type { FindingRule } from "./rule.ts";

/** Steps of the loops of one expression over all findings of a decision: a few seconds. */
const maxTotalSteps = 2_000_000;

/**
 * Creates rules from CEL expressions. An expression is evaluated for each package of a finding. A finding that it cannot
 * judge is denied.
 */
export function expressionRules(expressions: readonly Expression[]): readonly FindingRule[] {
  const cache = new WeakMap<FindingFacts, readonly CelFinding[]>();
  const celOf = (facts: FindingFacts, today: string): readonly CelFinding[] => {
    const celValues = cache.get(facts) ?? celFindings(facts, today);
    cache.set(facts, celValues);
    return celValues;
  };
  return expressions.map(({ rule, evaluate }) => ruleOf(rule, evaluate, celOf, { left: maxTotalSteps }));
}

/** Returns a finding once for each of its packages. */
function celFindings(facts: FindingFacts, today: string): readonly CelFinding[] {
  const { finding } = facts;
  const packages = packagesOf(finding);
  if (packages.length < 2) return [celFinding(facts, today)];
  return packages.map((each) => celFinding({ ...facts, finding: { ...finding, package: each } }, today));
}

function ruleOf(
  rule: Expression["rule"],
  evaluate: Expression["evaluate"],
  celOf: (facts: FindingFacts, today: string) => readonly CelFinding[],
  total: StepLimit,
): FindingRule {
  return {
    name: rule.id,
    demands: `nothing for which \`${rule["deny-if"]}\``,
    traits: rule,
    judge(facts, today) {
      const result = celOf(facts, today)
        .values()
        .map((each) => evaluate(each, total))
        .find((each) => each !== false);
      if (result === undefined) return undefined;
      return result === true
        ? { effect: "deny", why: rule.message, values: { "deny-if": rule["deny-if"] } }
        : {
            effect: "deny",
            why: `rule error: ${result}`,
            remediation: "fix the expression so that it can judge this finding",
            values: { "deny-if": rule["deny-if"] },
          };
    },
  };
}
