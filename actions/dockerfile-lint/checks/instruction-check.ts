import type { LintContext, PlacedInstruction } from "../context.ts";
import type { Check, LintProblem, LintRule } from "./rule.ts";

/**
 * A problem reported by a check of one instruction. The check's first rule, the instruction and its span fill in what
 * is absent.
 */
export type InstructionProblem = Pick<LintProblem, "message"> & Partial<Omit<LintProblem, "message" | "instruction">>;

/** Creates a check that examines each instruction with one of the keywords on its own. */
export function createInstructionCheck(
  rules: readonly [LintRule, ...LintRule[]],
  keywords: readonly string[],
  look: (placed: PlacedInstruction, context: LintContext) => Iterable<InstructionProblem>,
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
