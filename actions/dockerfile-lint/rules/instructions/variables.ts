import {
  expandVariables,
  findVariableReferences,
  findVariableSpans,
  type Instruction,
  parsePairs,
  platformArgs,
  type Scope,
} from "../../../../shared/dockerfile/index.ts";
import { closest } from "../../../../shared/text/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

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

const invalidDefault = defineLintRule({
  id: "InvalidDefaultArgInFrom",
  name: "invalid-default-arg-in-from",
  severity: "low",
  summary: "Give the ARGs of FROM defaults that form a valid image reference.",
  why: "Without build arguments, the build fails on a reference such as debian: that has no tag after the colon.",
  before: "ARG TAG\nFROM debian:$TAG",
  after: "ARG TAG=12.11-slim\nFROM debian:$TAG",
  precision: "high",
});

/** Instructions in which the builder itself expands variables. */
const expanding = ["ENV", "LABEL", "ARG", "ADD", "COPY", "WORKDIR", "EXPOSE", "USER", "VOLUME", "STOPSIGNAL"];

/** Variables that every image or the builder sets, whether declared or not. */
const alwaysSet = new Set(["PATH", "BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"]);

function* fromVariables({ graph, file }: LintContext): Generator<LintProblem> {
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
        aliases: isInvalidByDefault(from, graph, file.escapeChar) ? [invalidDefault.id] : [],
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
 * Reports undeclared variables of stages. An image's own environment is unknown, so on top of one only names that the
 * file declares elsewhere, or similar names, are reported.
 */
function* stageVariables(context: LintContext): Generator<LintProblem> {
  const declared = declaredNames(context);
  const scratchStages = context.listInheriting(({ base }) => base.kind === "scratch");
  for (const { instruction, stage } of context.instructions(expanding)) {
    if (stage.from === undefined || !context.isBuilt(stage)) continue;
    const scope = context.getScope(instruction);
    const seen = new Set<string>();
    for (const reference of findVariableSpans(instruction.args, context.file.escapeChar)) {
      const { name, modifier, span } = reference;
      if (seen.has(name) || /[-+]$/.test(modifier) || alwaysSet.has(name) || scope.find(name) !== undefined) continue;
      seen.add(name);
      const suggestion = nearestName(name, visibleNames(scope), scratchStages.has(stage) ? 2 : 1);
      if (!scratchStages.has(stage) && !declared.has(name) && suggestion === undefined) continue;
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

/** Matches `registry/path:tag@digest`, with lowercase where the specification requires it. */
const imageForm =
  /^(?:[A-Za-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:[._/-]+[a-z0-9]+)*(?::[\w][\w.-]{0,127})?(?:@[a-z0-9]+:[0-9a-f]{32,})?$/;

function* defaultNames({ graph, file }: LintContext): Generator<LintProblem> {
  for (const { from, image } of graph.stages) {
    if (from === undefined || image === undefined || !isInvalidByDefault(from, graph, file.escapeChar)) continue;
    const scope = graph.scopeOf(from);
    const isReported = fromReferences(from, file.escapeChar).some(
      ({ name }) => scope.find(name) === undefined && !platformArgs.has(name),
    );
    if (isReported) continue;
    yield {
      rule: invalidDefault,
      instruction: from,
      span: image.span,
      message: `${image.value} is not a valid image reference without build arguments`,
      about: [image.value],
    };
  }
}

/**
 * Returns true if the reference is invalid without build arguments. Skips an empty reference, on which the build
 * fails anyway.
 */
function isInvalidByDefault(from: Instruction, graph: LintContext["graph"], escapeChar: string): boolean {
  const written = from.words[0]?.value ?? "";
  if (!written.includes("$")) return false;
  const scope = graph.scopeOf(from);
  let isKnown = true;
  const { text } = expandVariables(written, escapeChar, (name) => {
    const binding = scope.find(name);
    if (platformArgs.has(name) || (binding !== undefined && binding.value === undefined)) isKnown = false;
    return binding?.value ?? null;
  });
  const name = text.replace(/\$\{?\w+\}?/g, "");
  return isKnown && name !== "" && !imageForm.test(name);
}

/** Checks of undeclared variables. */
export const variableChecks: readonly Check[] = [
  { rules: [undefinedInFrom], run: fromVariables },
  { rules: [undefinedVariable], run: stageVariables },
  { rules: [invalidDefault], run: defaultNames },
];
