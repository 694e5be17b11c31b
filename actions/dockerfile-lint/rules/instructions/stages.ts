import type { Stage } from "../../../../shared/dockerfile/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import { renameStage } from "../../checks/stage-rename.ts";
import type { LintContext } from "../../context.ts";

const uniqueName = defineLintRule({
  id: "DL3024",
  name: "unique-stage-names",
  severity: "high",
  hadolint: "error",
  summary: "Give every stage a unique name.",
  why: "If two stages have the same name, COPY --from and --target may use a different stage than intended.",
  before: "FROM golang:1.24 AS build\nFROM node:22 AS build",
  after: "FROM golang:1.24 AS build-server\nFROM node:22 AS build-client",
  aliases: ["DuplicateStageName", "CKV_DOCKER_11", "DS-0012"],
  precision: "very-high",
});

const reservedName = defineLintRule({
  id: "DL3063",
  name: "reserved-stage-names",
  severity: "high",
  hadolint: "warning",
  summary: "Do not name a stage scratch or context.",
  why: "Both names already have a meaning in FROM and COPY --from.",
  before: "FROM debian:12.11-slim AS scratch",
  after: "FROM debian:12.11-slim AS runtime",
  aliases: ["ReservedStageName"],
  precision: "very-high",
});

const lowerName = defineLintRule({
  id: "StageNameCasing",
  name: "stage-name-casing",
  severity: "info",
  summary: "Write stage names in lowercase.",
  why: "Stage names are case-insensitive. Consistent spelling avoids surprises.",
  before: "FROM debian:12.11-slim AS Build",
  after: "FROM debian:12.11-slim AS build",
  precision: "very-high",
});

const asCasing = defineLintRule({
  id: "FromAsCasing",
  name: "from-as-casing",
  severity: "info",
  summary: "Write FROM and AS in the same case.",
  why: "Mixed case makes the line harder to read.",
  before: "FROM debian:12.11-slim as build",
  after: "FROM debian:12.11-slim AS build",
  precision: "very-high",
});

const beginsWithFrom = defineLintRule({
  id: "DL3061",
  name: "begin-with-from",
  severity: "high",
  hadolint: "error",
  summary: "Use only ARG before the first FROM.",
  why: "No other instruction can run without a base image, so the build fails.",
  before: "LABEL maintained=yes\nFROM debian:12.11-slim",
  after: "FROM debian:12.11-slim\nLABEL maintained=yes",
  precision: "very-high",
});

const unreachable = defineLintRule({
  id: "SW-DF-stage-unreachable",
  name: "stage-unreachable",
  severity: "info",
  summary: "Remove stages that the final image does not use, or name them for --target.",
  why: "BuildKit skips unused stages, so a normal build does not run their steps, including tests.",
  before: "FROM golang:1.24\nRUN go test ./...\nFROM debian:12.11-slim",
  after: "FROM golang:1.24 AS test\nRUN go test ./...\nFROM debian:12.11-slim",
  precision: "high",
});

const reserved = new Set(["scratch", "context"]);

function* names(context: LintContext): Generator<LintProblem> {
  const { graph } = context;
  const seen = new Map<string, Stage>();
  for (const stage of graph.stages) {
    const { name, from } = stage;
    if (name === undefined || from === undefined) continue;
    const lower = name.value.toLowerCase();
    const base = { instruction: from, span: name.span, about: [lower, String(stage.index)] };
    const earlier = seen.get(lower);
    if (earlier?.name !== undefined) {
      yield {
        ...base,
        rule: uniqueName,
        message: `Stage ${stage.index} has the same name as an earlier stage: ${name.value}`,
        related: [{ span: earlier.name.span, message: "The first stage with that name" }],
      };
    } else seen.set(lower, stage);
    if (reserved.has(lower)) {
      yield { ...base, rule: reservedName, message: `${name.value} is a reserved name; rename the stage` };
    }
    if (name.value !== lower) {
      const edits = renameStage(context, stage, lower);
      yield {
        ...base,
        rule: lowerName,
        message: `The stage name ${name.value} is not in lowercase`,
        fix: edits && { description: `Write ${lower}`, edits },
      };
    }
  }
}

function* asWords({ graph, file }: LintContext): Generator<LintProblem> {
  for (const { from, name } of graph.stages) {
    const as = from?.words[1];
    if (from === undefined || name === undefined || as === undefined) continue;
    const keyword = file.source.slice(from.keywordSpan);
    const expected = keyword === keyword.toLowerCase() ? "as" : keyword === keyword.toUpperCase() ? "AS" : as.raw;
    if (as.raw === expected) continue;
    yield {
      rule: asCasing,
      instruction: from,
      span: as.span,
      message: `${as.raw} and ${keyword} differ in case`,
      about: [name.value],
      fix: { description: `Write ${expected}`, edits: [{ span: as.span, text: expected }] },
    };
  }
}

function* preamble({ graph }: LintContext): Generator<LintProblem> {
  const early = graph.preamble.instructions.filter(({ keyword }) => keyword !== "ARG");
  const hasFrom = graph.stages.length > 0;
  for (const instruction of hasFrom ? early : early.slice(0, 1)) {
    yield {
      rule: beginsWithFrom,
      instruction,
      span: instruction.keywordSpan,
      message: hasFrom
        ? `${instruction.keyword} is before the first FROM`
        : "The file has no FROM, so Docker cannot build it on its own",
      about: [instruction.keyword, instruction.args.text],
    };
  }
}

/** Reports stages that no build can reach. A named stage may exist for --target. */
function* unreachableStages({ graph }: LintContext): Generator<LintProblem> {
  for (const { from, name, index } of graph.stages) {
    const stage = graph.stages[index];
    if (from === undefined || name !== undefined || stage === undefined || graph.reachable.has(stage)) continue;
    yield {
      rule: unreachable,
      instruction: from,
      span: from.args.span,
      message: "Nothing uses this stage, and --target cannot select it because it has no name",
      about: [from.args.text],
    };
  }
}

/** Checks of the stages as a whole. */
export const stageChecks: readonly Check[] = [
  { rules: [uniqueName, reservedName, lowerName], run: names },
  { rules: [asCasing], run: asWords },
  { rules: [beginsWithFrom], run: preamble },
  { rules: [unreachable], run: unreachableStages },
];
