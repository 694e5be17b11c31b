import {
  expand,
  type Instruction,
  pairsOf,
  platformArgs,
  type Scope,
  variableReferences,
  variableSpans,
} from "../../../../shared/dockerfile/index.ts";
import { closest } from "../../../../shared/text/index.ts";
import { type Check, type LintProblem, lintRule } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const undefinedInFrom = lintRule({
  id: "UndefinedArgInFrom",
  name: "undefined-arg-in-from",
  severity: "medium",
  summary: "Declare with ARG, before the first FROM, what FROM uses.",
  why: "An undeclared variable is empty, whatever the build passes, so another image is used or the build fails.",
  before: "FROM debian:$VERSION",
  after: "ARG VERSION=12.11-slim\nFROM debian:$VERSION",
  precision: "very-high",
});

const undefinedVariable = lintRule({
  id: "UndefinedVar",
  name: "undefined-var",
  severity: "medium",
  summary: "Declare variables in the stage that uses them.",
  why: "An undeclared variable is empty. ARGs from before the first FROM, and from other stages, must be declared again.",
  before: "FROM scratch\nCOPY $SRC /app",
  after: "FROM scratch\nARG SRC=build\nCOPY $SRC /app",
  precision: "high",
});

const invalidDefault = lintRule({
  id: "InvalidDefaultArgInFrom",
  name: "invalid-default-arg-in-from",
  severity: "low",
  summary: "Give the ARGs of FROM defaults that make a valid image name.",
  why: "Without build arguments the build fails on a name such as debian: with nothing after the colon.",
  before: "ARG TAG\nFROM debian:$TAG",
  after: "ARG TAG=12.11-slim\nFROM debian:$TAG",
  precision: "high",
});

/** Instructions in which the builder itself expands variables. */
const expanding = ["ENV", "LABEL", "ARG", "ADD", "COPY", "WORKDIR", "EXPOSE", "USER", "VOLUME", "STOPSIGNAL"];

/** Set in every image or by the builder, declared or not. */
const alwaysSet = new Set(["PATH", "BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"]);

function* fromVariables({ graph, file }: LintContext): Generator<LintProblem> {
  for (const { from } of graph.stages) {
    if (from === undefined) continue;
    const scope = graph.scopeOf(from);
    const known = [...new Set([...[...scope.bindings()].map(({ name }) => name), ...platformArgs])];
    for (const { name, span } of fromReferences(from, file.escapeChar)) {
      if (known.includes(name)) continue;
      const suggestion = nearestName(name, known);
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
  const image = variableSpans(from.args, escapeChar);
  const flags = from.flags
    .filter(({ name, value }) => name === "platform" && value !== undefined)
    .flatMap(({ value = "", valueSpan }) =>
      variableReferences(value, escapeChar).map((reference) => ({ ...reference, span: valueSpan })),
    );
  const seen = new Set<string>();
  return [...flags, ...image].filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** Names that some ARG or ENV of the file declares. */
function declaredNames({ file }: LintContext): Set<string> {
  return new Set(
    file.instructions
      .filter(({ keyword }) => keyword === "ARG" || keyword === "ENV")
      .flatMap((instruction) => pairsOf(instruction, file.escapeChar).map(({ key }) => key.value)),
  );
}

/** More names than any file has; bounds the work on hostile ones. */
const maxCandidates = 100;

/** Returns the other name that is most likely meant: at most `maxEdits` edits, and fewer than half of the letters. */
function nearestName(name: string, candidates: Iterable<string>, maxEdits = 2): string | undefined {
  const others = Iterator.from(candidates)
    .take(maxCandidates)
    .filter((candidate) => candidate !== name);
  return closest(name, others, Math.min(maxEdits, Math.floor((name.length - 1) / 2)));
}

/** PATH is in every image; the rest is what ARG and ENV declare. */
function* visibleNames(scope: Scope): Generator<string> {
  yield "PATH";
  for (const { name } of scope.bindings()) yield name;
}

/** An image's own environment is unknown: there, only names that the file declares elsewhere, or nearly so, are judged. */
function* stageVariables(context: LintContext): Generator<LintProblem> {
  const declared = declaredNames(context);
  const known = context.inheriting(({ base }) => base.kind === "scratch");
  for (const { instruction, stage } of context.instructions(expanding)) {
    if (stage.from === undefined || !context.isBuilt(stage)) continue;
    const scope = context.scope(instruction);
    const seen = new Set<string>();
    for (const reference of variableSpans(instruction.args, context.file.escapeChar)) {
      const { name, modifier, span } = reference;
      if (seen.has(name) || /[-+]$/.test(modifier) || alwaysSet.has(name) || scope.find(name) !== undefined) continue;
      seen.add(name);
      const suggestion = nearestName(name, visibleNames(scope), known.has(stage) ? 2 : 1);
      if (!known.has(stage) && !declared.has(name) && suggestion === undefined) continue;
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

/** `registry/path:tag@digest` in lower case where it must be. */
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
      message: `Without build arguments ${image.value} is no valid image name`,
      about: [image.value],
    };
  }
}

/** True when the name that comes out without build arguments cannot be one. An empty name is left to the build's own error. */
function isInvalidByDefault(from: Instruction, graph: LintContext["graph"], escapeChar: string): boolean {
  const written = from.words[0]?.value ?? "";
  if (!written.includes("$")) return false;
  const scope = graph.scopeOf(from);
  let isKnown = true;
  const { text } = expand(written, escapeChar, (name) => {
    const binding = scope.find(name);
    if (platformArgs.has(name) || (binding !== undefined && binding.value === undefined)) isKnown = false;
    return binding?.value ?? null;
  });
  const name = text.replace(/\$\{?\w+\}?/g, "");
  return isKnown && name !== "" && !imageForm.test(name);
}

/** Checks of variables that nobody declared. */
export const variableChecks: readonly Check[] = [
  { rules: [undefinedInFrom], run: fromVariables },
  { rules: [undefinedVariable], run: stageVariables },
  { rules: [invalidDefault], run: defaultNames },
];
