import {
  findVariableReferences,
  type Instruction,
  parsePairs,
  platformArgs,
} from "../../../../shared/dockerfile/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const unused = defineLintRule({
  id: "SW-DF-arg-unused",
  name: "arg-unused",
  severity: "info",
  summary: "Remove unused ARGs.",
  why: "An unused build argument misleads whoever passes it. A stage must redeclare an ARG from above the first FROM to use it.",
  before: "ARG APP_VERSION=1\nFROM debian:12.11-slim\nRUN make",
  after: "FROM debian:12.11-slim\nARG APP_VERSION=1\nRUN make",
  precision: "high",
});

/** Arguments that the builder reads itself. */
const builtIn = /^(?:BUILDKIT_\w+|SOURCE_DATE_EPOCH|(?:https?|ftp|no|all)_proxy)$/i;

/** Maps each word that looks like a variable name to the last instruction that contains it. */
function lastMentions(instructions: readonly Instruction[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const [position, { args, flags, heredocs }] of instructions.entries()) {
    const texts = [args.text, ...flags.map(({ value }) => value ?? ""), ...heredocs.map(({ body }) => body.text)];
    for (const text of texts) for (const name of text.match(/[A-Za-z_]\w*/g) ?? []) last.set(name, position);
  }
  return last;
}

/**
 * Returns true if the instruction runs commands. They see ARGs as environment variables and may read them without
 * naming them in the file.
 */
function runsCommands({ keyword, trigger }: Instruction): boolean {
  return keyword === "RUN" || trigger !== undefined;
}

/** Lists the ARGs of `declared` that nothing after them in `scope` mentions or runs. */
function* unusedIn(
  declared: readonly Instruction[],
  scope: readonly Instruction[],
  { file }: LintContext,
): Generator<LintProblem> {
  if (!declared.some(({ keyword }) => keyword === "ARG")) return;
  const last = lastMentions(scope);
  const lastRun = scope.findLastIndex(runsCommands);
  const places = new Map(scope.map((instruction, position) => [instruction, position]));
  for (const instruction of declared) {
    const position = places.get(instruction) ?? -1;
    if (instruction.keyword !== "ARG" || lastRun > position) continue;
    const pairs = parsePairs(instruction, file.escapeChar);
    const own = new Set(
      pairs.flatMap(({ value }) => findVariableReferences(value?.raw ?? "", file.escapeChar).map(({ name }) => name)),
    );
    for (const { key } of pairs) {
      const name = key.value;
      if (!/^[A-Za-z_]\w*$/.test(name) || builtIn.test(name) || platformArgs.has(name)) continue;
      if ((last.get(name) ?? -1) > position || own.has(name)) continue;
      yield {
        rule: unused,
        instruction,
        span: key.span,
        message: `The build argument ${name} is not used`,
        about: [name],
      };
    }
  }
}

/** Reports unused ARGs. Global ARGs serve FROM, and ARGs that redeclare them in a stage. */
function* unusedArguments(context: LintContext): Generator<LintProblem> {
  const { preamble, stages } = context.graph;
  if (stages.length > 0) {
    const readers = context.file.instructions.filter(({ keyword }) => keyword === "FROM" || keyword === "ARG");
    yield* unusedIn(preamble.instructions, readers, context);
  }
  for (const { instructions } of stages) yield* unusedIn(instructions, instructions, context);
}

/** Checks of unused ARGs. */
export const argumentChecks: readonly Check[] = [{ rules: [unused], run: unusedArguments }];
