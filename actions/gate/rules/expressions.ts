import type { CelFinding, Expression } from "../cel/expression.ts";
import { celFinding, type FindingFacts } from "./facts.ts";
import type { FindingRule } from "./rule.ts";

/** Rules in CEL. What an expression cannot judge denies. */
export function expressionRules(expressions: readonly Expression[]): readonly FindingRule[] {
  const cache = new WeakMap<FindingFacts, CelFinding>();
  const celOf = (facts: FindingFacts, today: string): CelFinding => {
    const made = cache.get(facts) ?? celFinding(facts, today);
    cache.set(facts, made);
    return made;
  };
  return expressions.map(({ rule, evaluate }) => ({
    name: rule.id,
    demands: `nothing for which \`${rule["deny-if"]}\``,
    traits: rule,
    judge(facts, today) {
      const result = evaluate(celOf(facts, today));
      if (result === false) return undefined;
      return result === true
        ? { says: "deny", why: rule.message, values: { "deny-if": rule["deny-if"] } }
        : {
            says: "deny",
            why: `rule error: ${result}`,
            flipsIf: "the expression can judge it",
            values: { "deny-if": rule["deny-if"] },
          };
    },
  }));
}
