import { type Instruction, pairsOf, platformArgs, variableReferences } from "../../../../shared/dockerfile/index.ts";
import { type Check, type LintProblem, lintRule } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const unused = lintRule({
  id: "SW-DF-arg-unused",
  name: "arg-unused",
  severity: "info",
  summary: "Remove ARGs that nothing uses.",
  why: "A build argument without effect misleads whoever passes it; one above FROM must be declared again in the stage that means it.",
  before: "ARG APP_VERSION=1\nFROM debian:12.11-slim\nRUN make",
  after: "FROM debian:12.11-slim\nARG APP_VERSION=1\nRUN make",
  precision: "high",
});

/** Arguments that the builder itself reads. */
const builtIn = /^(?:BUILDKIT_\w+|SOURCE_DATE_EPOCH|(?:https?|ftp|no|all)_proxy)$/i;

/** For each word that looks like a variable's name, the last instruction that has it. */
function lastMentions(instructions: readonly Instruction[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const [at, { args, flags, heredocs }] of instructions.entries()) {
    const texts = [args.text, ...flags.map(({ value }) => value ?? ""), ...heredocs.map(({ body }) => body.text)];
    for (const text of texts) for (const name of text.match(/[A-Za-z_]\w*/g) ?? []) last.set(name, at);
  }
  return last;
}

/** RUN sees ARGs as environment variables: what it calls may read them without naming them in the file. */
function runsCommands({ keyword, trigger }: Instruction): boolean {
  return keyword === "RUN" || trigger !== undefined;
}

/** The ARGs of `declared` that nothing after them in `scope` mentions or runs. */
function* unusedIn(
  declared: readonly Instruction[],
  scope: readonly Instruction[],
  { file }: LintContext,
): Generator<LintProblem> {
  const last = lastMentions(scope);
  const lastRun = scope.findLastIndex(runsCommands);
  const places = new Map(scope.map((instruction, at) => [instruction, at]));
  for (const instruction of declared) {
    const at = places.get(instruction) ?? -1;
    if (instruction.keyword !== "ARG" || lastRun > at) continue;
    const pairs = pairsOf(instruction, file.escapeChar);
    const own = pairs.flatMap(({ value }) => variableReferences(value?.raw ?? "", file.escapeChar));
    for (const { key } of pairs) {
      const name = key.value;
      if (!/^[A-Za-z_]\w*$/.test(name) || builtIn.test(name) || platformArgs.has(name)) continue;
      if ((last.get(name) ?? -1) > at || own.some((reference) => reference.name === name)) continue;
      yield { rule: unused, instruction, span: key.span, message: `Nothing uses the argument ${name}`, about: [name] };
    }
  }
}

/** Global ARGs are for FROM, and for ARGs that take them into a stage. */
function* unusedArguments(context: LintContext): Generator<LintProblem> {
  const { preamble, stages } = context.graph;
  if (stages.length > 0) {
    const readers = context.file.instructions.filter(({ keyword }) => keyword === "FROM" || keyword === "ARG");
    yield* unusedIn(preamble.instructions, readers, context);
  }
  for (const { instructions } of stages) yield* unusedIn(instructions, instructions, context);
}

/** Checks of ARGs that have no effect. */
export const argumentChecks: readonly Check[] = [{ rules: [unused], run: unusedArguments }];
