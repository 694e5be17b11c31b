import { CelScalar, celEnv, celFunc, parse } from "@bufbuild/cel";
import type { Expr } from "./check.ts";

/** Steps that loops may still take. */
export interface StepLimit {
  left: number;
}

/** Steps that the loops of one expression may take for one finding. */
export const maxSteps = 100_000;

/** Function that loops call before each step. Policies cannot name it: they use the functions that `check.ts` lists. */
const stepFunction = "loopStep";
let current: StepLimit = { left: 0 };

/** The functions of CEL and the one that counts steps. */
export const environment = celEnv({
  funcs: [
    celFunc(stepFunction, [], CelScalar.BOOL, () => {
      current.left -= 1;
      if (current.left < 0)
        throw new RangeError(`its loops take more than ${maxSteps} steps, or all findings too many`);
      return true;
    }),
  ],
});

/**
 * Makes the comprehensions of an expression count their steps: the condition of each loop becomes `loopStep() && …`. An
 * expression in a policy is small, and a list in a report can have many elements.
 */
export function limitLoops(expression: Expr | undefined): void {
  if (expression === undefined) return;
  const { exprKind } = expression;
  switch (exprKind.case) {
    case "selectExpr":
      limitLoops(exprKind.value.operand);
      return;
    case "callExpr":
      for (const part of [exprKind.value.target, ...exprKind.value.args]) limitLoops(part);
      return;
    case "listExpr":
      for (const element of exprKind.value.elements) limitLoops(element);
      return;
    case "comprehensionExpr": {
      const loop = exprKind.value;
      for (const part of [loop.iterRange, loop.accuInit, loop.loopCondition, loop.loopStep, loop.result])
        limitLoops(part);
      loop.loopCondition = counted(loop.loopCondition);
      return;
    }
    default:
  }
}

/** Runs an evaluation in which loops take at most `maxSteps`, and what is left in total. */
export function withinSteps<T>(total: StepLimit, evaluate: () => T): T {
  const limit = Math.max(0, Math.min(maxSteps, total.left));
  current = { left: limit };
  const result = evaluate();
  total.left -= limit - Math.max(0, current.left);
  return result;
}

function counted(condition: Expr | undefined): Expr | undefined {
  const { expr } = parse(`${stepFunction}() && true`);
  if (condition === undefined || expr?.exprKind.case !== "callExpr") return condition;
  expr.exprKind.value.args[1] = condition;
  return expr;
}
