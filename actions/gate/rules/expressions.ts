import type { CelFinding, Expression } from "../cel/expression.ts";
import type { StepLimit } from "../cel/steps.ts";
import { celFinding, type FindingFacts } from "./facts.ts";
import type { FindingRule } from "./rule.ts";

/** Steps of the loops of one expression over all findings of a decision: a few seconds. */
const maxTotalSteps = 2_000_000;

/** Creates rules from CEL expressions. A finding that an expression cannot judge is denied. */
export function expressionRules(expressions: readonly Expression[]): readonly FindingRule[] {
  const cache = new WeakMap<FindingFacts, CelFinding>();
  const celOf = (facts: FindingFacts, today: string): CelFinding => {
    const celValue = cache.get(facts) ?? celFinding(facts, today);
    cache.set(facts, celValue);
    return celValue;
  };
  return expressions.map(({ rule, evaluate }) => ruleOf(rule, evaluate, celOf, { left: maxTotalSteps }));
}

function ruleOf(
  rule: Expression["rule"],
  evaluate: Expression["evaluate"],
  celOf: (facts: FindingFacts, today: string) => CelFinding,
  total: StepLimit,
): FindingRule {
  return {
    name: rule.id,
    demands: `nothing for which \`${rule["deny-if"]}\``,
    traits: rule,
    judge(facts, today) {
      const result = evaluate(celOf(facts, today), total);
      if (result === false) return undefined;
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
