import {
  findVariableReferences,
  findVariableSpans,
  type Instruction,
  parsePairs,
  platformArgs,
  type Scope,
  type VariableReference,
} from "../../../../shared/dockerfile/index.ts";
import { closest } from "../../../../shared/text/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";
import { listInvalidDefaultIds } from "../images/references.ts";

const undefinedInFrom = defineLintRule({
  id: "UndefinedArgInFrom",
  name: "undefined-arg-in-from",
  severity: "medium",
  summary: "Declare variables that FROM uses with ARG before the first FROM.",
  why: "An undeclared variable is empty regardless of the build arguments, so FROM uses another image or the build fails.",
  before: "FROM debian:$VERSION",
  after: "ARG VERSION=12.11-slim\nFROM debian:$VERSION",
  precision: "very-high",
});

const undefinedVariable = defineLintRule({
  id: "UndefinedVar",
  name: "undefined-var",
  severity: "medium",
  summary: "Declare variables in the stage that uses them.",
  why: "An undeclared variable is empty. Redeclare ARGs from before the first FROM and from other stages.",
  before: "FROM scratch\nCOPY $SRC /app",
  after: "FROM scratch\nARG SRC=build\nCOPY $SRC /app",
  precision: "high",
});

/** Instructions in which the builder itself expands variables. */
const expanding = ["ENV", "LABEL", "ARG", "ADD", "COPY", "WORKDIR", "EXPOSE", "USER", "VOLUME", "STOPSIGNAL"];

/** Variables that every image or the builder sets, whether declared or not. */
const alwaysSet = new Set(["PATH", "BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"]);

function* fromVariables(context: LintContext): Generator<LintProblem> {
  const { graph, file } = context;
  for (const { from } of graph.stages) {
    if (from === undefined) continue;
    const scope = graph.scopeOf(from);
    const candidates = [...new Set([...[...scope.bindings()].map(({ name }) => name), ...platformArgs])];
    for (const { name, span } of fromReferences(from, file.escapeChar)) {
      if (candidates.includes(name)) continue;
      const suggestion = nearestName(name, candidates);
      yield {
        rule: undefinedInFrom,
        instruction: from,
        span,
        message: `${name} is not declared before the first FROM${suggestion === undefined ? "" : `; did you mean ${suggestion}?`}`,
        about: [name],
        aliases: listInvalidDefaultIds(from, context),
      };
    }
  }
}

function fromReferences(from: Instruction, escapeChar: string) {
  const image = findVariableSpans(from.args, escapeChar);
  const flags = from.flags
    .filter(({ name, value }) => name === "platform" && value !== undefined)
    .flatMap(({ value = "", valueSpan }) =>
      findVariableReferences(value, escapeChar).map((reference) => ({ ...reference, span: valueSpan })),
    );
  const seen = new Set<string>();
  return [...flags, ...image].filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** Lists the names that any ARG or ENV of the file declares. */
function declaredNames({ file }: LintContext): Set<string> {
  return new Set(
    file.instructions
      .filter(({ keyword }) => keyword === "ARG" || keyword === "ENV")
      .flatMap((instruction) => parsePairs(instruction, file.escapeChar).map(({ key }) => key.value)),
  );
}

/** Maximum number of names to compare. Bounds the work on hostile files. */
const maxCandidates = 100;

/** Returns the most similar name: at most `maxEdits` edits, and fewer than half of the letters. */
function nearestName(name: string, candidates: Iterable<string>, maxEdits = 2): string | undefined {
  const others = Iterator.from(candidates)
    .take(maxCandidates)
    .filter((candidate) => candidate !== name);
  return closest(name, others, Math.min(maxEdits, Math.floor((name.length - 1) / 2)));
}

/** Lists the visible names: PATH, which every image sets, and those that ARG and ENV declare. */
function* visibleNames(scope: Scope): Generator<string> {
  yield "PATH";
  for (const { name } of scope.bindings()) yield name;
}

/**
 * Reports undeclared variables of stages. On top of an image whose environment is not known, only names that the file
 * declares elsewhere, or similar names, are reported. `:-`, `:+` and what is in them provide for an unset variable.
 */
function* stageVariables(context: LintContext): Generator<LintProblem> {
  const declared = declaredNames(context);
  for (const { instruction, stage } of context.instructions(expanding)) {
    if (stage.from === undefined || !context.isBuilt(stage)) continue;
    const scope = context.getScope(instruction);
    const { env } = context.states.before(instruction).base;
    const isComplete = env !== undefined;
    const seen = new Set<string>();
    /** References around the current one that provide for an unset variable. */
    const provided: VariableReference[] = [];
    for (const reference of findVariableSpans(instruction.args, context.file.escapeChar)) {
      const { name, modifier, span } = reference;
      while ((provided.at(-1)?.end ?? reference.end) < reference.end) provided.pop();
      if (/[-+]$/.test(modifier)) provided.push(reference);
      if (provided.some((outer) => outer.name === name)) continue;
      if (seen.has(name) || alwaysSet.has(name) || scope.find(name) !== undefined || env?.has(name) === true) continue;
      seen.add(name);
      const suggestion = nearestName(name, visibleNames(scope), isComplete ? 2 : 1);
      if (!isComplete && !declared.has(name) && suggestion === undefined) continue;
      yield {
        rule: undefinedVariable,
        instruction,
        span,
        message: `${name} is not declared in this stage${suggestion === undefined ? "" : `; did you mean ${suggestion}?`}`,
        about: [instruction.keyword, name],
      };
    }
  }
}

/** Checks of undeclared variables. */
export const variableChecks: readonly Check[] = [
  { rules: [undefinedInFrom], run: fromVariables },
  { rules: [undefinedVariable], run: stageVariables },
];
