import { isCelError, parse, plan } from "@bufbuild/cel";
import { InvalidError, messageOf } from "../../../shared/errors/index.ts";
import type { PolicyFile } from "../policy/schema.ts";
import { checkExpression } from "./check.ts";
import { environment, limitLoops, maxSteps, type StepLimit, withinSteps } from "./steps.ts";

const longest = 2000;
const deepest = 100;

type ExpressionRule = NonNullable<NonNullable<PolicyFile["rules"]>["expressions"]>[number];

/** Values of a finding by the names of `findingSchema`; numbers are CEL doubles. */
export type CelFinding = Readonly<Record<string, CelField>>;
type CelField = string | number | boolean | string[] | Record<string, string>;

/** A rule in CEL, parsed once. */
export interface Expression {
  readonly rule: ExpressionRule;
  /**
   * True denies; an error, and any other type than bool, too: then it is the text of what went wrong.
   * @param total what the loops of all findings of a decision may still do.
   */
  evaluate(finding: CelFinding, total?: StepLimit): boolean | string;
}

/** Elements of a list that an expression may read: `in` compares with each of them. */
const maxElements = 1000;

/**
 * A rule whose expression is parsed and whose names are checked. `place` names the policy in errors.
 * @throws InvalidError `POLICY_EXPRESSION` for syntax, unknown names, fields, functions and values, and for too much of it.
 */
export function parseExpression(rule: ExpressionRule, place: string): Expression {
  const text = rule["deny-if"];
  const wrong = (problem: string, cause?: unknown): InvalidError =>
    new InvalidError("POLICY_EXPRESSION", `rule ${rule.id}: ${problem}`, {
      place: { what: place },
      advice: "Correct `deny-if`; docs of the fields are in the README of gate",
      ...(cause === undefined ? {} : { cause }),
    });
  if (text.length > longest) throw wrong(`the expression has more than ${longest} characters`);
  if (depthOf(text) > deepest) throw wrong(`the expression is nested deeper than ${deepest}`);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text);
  } catch (error) {
    throw wrong(messageOf(error), error);
  }
  const { fault, fields } = checkExpression(parsed.expr);
  if (fault !== undefined) throw wrong(fault);
  limitLoops(parsed.expr);
  const run = plan(environment, parsed);
  return {
    rule,
    evaluate(finding, total = { left: maxSteps }) {
      const long = Object.entries(finding).find(([name, value]) => fields.has(name) && isLong(value));
      if (long !== undefined) return `${long[0]} has more than ${maxElements} elements`;
      const result = withinSteps(total, () => run({ finding }));
      if (isCelError(result)) return result.message;
      return typeof result === "boolean" ? result : "it is neither true nor false";
    },
  };
}

function isLong(value: CelField): boolean {
  return Array.isArray(value) && value.length > maxElements;
}

/** How deep brackets and runs of `!` and `-` nest at most; the parser recurses on each. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
    most = Math.max(most, depth);
  }
  return Math.max(most, ...(text.match(/[!-]{2,}/gu) ?? []).map(({ length }) => length));
}
