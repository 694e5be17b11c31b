import {
  expandVariables,
  findVariableReferences,
  type Instruction,
  platformArgs,
} from "../../../../shared/dockerfile/index.ts";
import { tryParseReference } from "../../../../shared/references/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const invalidName = defineLintRule({
  id: "SW-DF-invalid-reference",
  name: "from-invalid-reference",
  severity: "medium",
  summary: "Use a valid image reference in FROM.",
  why: "The build fails on it. If another program fills in the file, give it the name of a template, such as Dockerfile.template.",
  before: "FROM DIST:SUITE",
  after: "FROM debian:12.11-slim",
  precision: "very-high",
});

const invalidDefault = defineLintRule({
  id: "InvalidDefaultArgInFrom",
  name: "invalid-default-arg-in-from",
  severity: "low",
  summary: "Give the ARGs of FROM defaults that form a valid image reference.",
  why: "Without build arguments, the build fails on an empty reference, or on one such as debian: that has no tag after the colon.",
  before: "ARG TAG\nFROM debian:$TAG",
  after: "ARG TAG=12.11-slim\nFROM debian:$TAG",
  precision: "high",
});

function* names({ graph }: LintContext): Generator<LintProblem> {
  for (const { from, image, base } of graph.stages) {
    if (from === undefined || image === undefined || base.kind !== "image" || image.value.includes("$")) continue;
    if (isValidReference(image.value)) continue;
    yield {
      rule: invalidName,
      instruction: from,
      span: image.span,
      message: `${image.value} is not a valid image reference, so the build fails`,
      about: [image.value],
      aliases: [invalidDefault.id],
    };
  }
}

/** Reports references that need a build argument. An undeclared variable has a finding of its own. */
function* defaultNames(context: LintContext): Generator<LintProblem> {
  for (const { from, image } of context.graph.stages) {
    if (from === undefined || image === undefined) continue;
    const reference = findInvalidDefault(from, context);
    if (reference === undefined || reference.usesUndeclared) continue;
    const described = reference.text === "" ? "empty" : "not a valid image reference";
    yield {
      rule: invalidDefault,
      instruction: from,
      span: image.span,
      message: `${image.value} is ${described} without build arguments`,
      about: [image.value],
    };
  }
}

/** Returns the id of the rule about invalid defaults if it applies to a FROM too. */
export function listInvalidDefaultIds(from: Instruction, context: LintContext): readonly string[] {
  return findInvalidDefault(from, context) === undefined ? [] : [invalidDefault.id];
}

/**
 * Returns the reference that FROM has with the known build arguments, if it is invalid. Returns undefined if it is valid
 * or contains values that only the build knows.
 */
function findInvalidDefault(from: Instruction, { graph, file }: LintContext) {
  const written = from.words[0]?.value ?? "";
  if (!written.includes("$") || graph.stageOf(from).base.kind !== "image") return undefined;
  const scope = graph.scopeOf(from);
  let isKnown = true;
  let usesUndeclared = false;
  const expanded = expandVariables(written, file.escapeChar, (name) => {
    const binding = scope.find(name);
    if (binding === undefined && !platformArgs.has(name)) usesUndeclared = true;
    if (platformArgs.has(name) || (binding !== undefined && binding.value === undefined)) isKnown = false;
    return binding?.value ?? null;
  });
  const text = expanded.text.replace(/\$(?:\w+|\{\w+\})/g, "");
  const isExpanded = findVariableReferences(text, file.escapeChar).length === 0;
  return !isKnown || !isExpanded || isValidReference(text) ? undefined : { text, usesUndeclared };
}

/**
 * Checks a reference as Docker normalizes it. A first part in upper case is a host there, as in `FOO/bar`
 * (`splitDockerDomain` in the distribution's reference package).
 */
function isValidReference(text: string): boolean {
  return tryParseReference(text.replace(/^[A-Z][A-Za-z0-9-]*(?=\/)/, "host.example")) !== undefined;
}

/** Checks of the form of the references in FROM. */
export const referenceChecks: readonly Check[] = [
  { rules: [invalidName], run: names },
  { rules: [invalidDefault], run: defaultNames },
];
