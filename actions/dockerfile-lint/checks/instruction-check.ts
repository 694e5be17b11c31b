import type { LintContext, Placed } from "../context.ts";
import type { Check, LintProblem, LintRule } from "./rule.ts";

/** What a check of one instruction reports; the rest is the rule's first, the instruction and its span. */
export type InstructionProblem = Pick<LintProblem, "message"> & Partial<Omit<LintProblem, "message" | "instruction">>;

/** A check that looks at each instruction of the given keywords by itself. */
export function instructionCheck(
  rules: readonly [LintRule, ...LintRule[]],
  keywords: readonly string[],
  look: (placed: Placed, context: LintContext) => Iterable<InstructionProblem>,
): Check {
  return {
    rules,
    *run(context) {
      for (const placed of context.instructions(keywords)) {
        for (const problem of look(placed, context)) {
          const { instruction } = placed;
          yield { rule: rules[0], instruction, span: instruction.span, about: [instruction.args.text], ...problem };
        }
      }
    },
  };
}
