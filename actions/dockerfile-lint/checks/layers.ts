import type { Instruction, PlacedCommand } from "../../../shared/dockerfile/index.ts";
import type { LintContext, PlacedInstruction } from "../context.ts";
import type { LintProblem } from "./rule.ts";

/**
 * Returns true if the layer ends up in an image: the last stage, a stage that others build on, or a step that ONBUILD
 * triggers.
 */
export function isLayerKept(context: LintContext, { stage, onbuild }: PlacedInstruction): boolean {
  return onbuild || stage.from === undefined || stage === context.graph.stages.at(-1) || context.isBase(stage);
}

/**
 * Creates a fix that appends a cleanup command to a RUN. Applies only after its last command, where nothing else
 * depends on that command's result.
 */
export function createCleanupFix(
  context: LintContext,
  instruction: Instruction,
  last: PlacedCommand,
  cleanUp: string,
): LintProblem["fix"] {
  const isPlain =
    last.depth === 0 && instruction.json === undefined && last === context.getCommands(instruction).at(-1);
  const inHeredoc = instruction.heredocs.some(({ body }) => body.span.start <= last.span.start);
  const [script] = context.getScripts(instruction);
  if (!isPlain || inHeredoc || script === undefined || last.span.end !== script.text.span.end) return undefined;
  const { end } = last.span;
  return { description: `Add ${cleanUp}`, edits: [{ span: { start: end, end }, text: ` && ${cleanUp}` }] };
}
