import type { HistoryLine } from "../history-line.ts";
import type { Instruction } from "../instruction.ts";
import type { Dockerfile } from "../parse.ts";
import { platformArgs } from "../platform-args.ts";
import type { BuildGraph, Stage } from "../stages.ts";
import { findVariableReferences } from "../variables.ts";
import { stateOfBase } from "./base-state.ts";
import { BuildState } from "./build-state.ts";
import { type Builder, builders } from "./builder.ts";
import { listPlatformValues } from "./platforms.ts";
import { writtenText } from "./run-text.ts";
import { isBuildOlder } from "./same-build.ts";
import { isRecorded, isStepOf } from "./step-of.ts";

/** The stages that an image was built from, lowest first, and what is below them. */
export interface BuiltStages {
  readonly file: Dockerfile;
  readonly graph: BuildGraph;
  readonly stages: readonly Stage[];
  /** What the image's configuration says about builds on top of it, because not every builder records ONBUILD as a step. */
  readonly onBuild?: readonly string[] | undefined;
}

/** Maximum numbers of steps, and of characters of all comparisons. */
const maxSteps = 1000;
const maxCharacters = 16_000_000;
/** Steps in which the legacy builder records the labels of the call. */
const maxCallLabels = 2;

/**
 * Returns the number of steps below a build that wrote exactly the instructions of these stages: every instruction is
 * the next step, with the same values, and nothing else follows but labels of the build's call. Steps below are the base
 * image's as far as the history shows. Returns undefined if the history is not exact. Pure.
 */
export function findExactBuild(built: BuiltStages, history: readonly HistoryLine[]): number | undefined {
  const instructions = built.stages.flatMap((stage) => stage.instructions);
  if (built.onBuild !== undefined && !isSameList(built.onBuild, instructions.filter(isOnBuild).map(writtenText))) {
    return undefined;
  }
  if (history.length > maxSteps || instructions.length === 0 || instructions.length > maxSteps) return undefined;
  const size = [...history.map(({ createdBy = "" }) => createdBy.length), built.file.source.text.length];
  let left = maxCharacters;
  for (const given of listPlatformValues(built.file, history)) {
    for (const builder of builders) {
      left -= size.reduce((sum, length) => sum + length, 0);
      if (left < 0) return undefined;
      const below = findBuild(built, instructions, history, builder, given);
      if (below !== undefined) return below;
    }
  }
  return undefined;
}

const isOnBuild = ({ keyword }: Instruction): boolean => keyword === "ONBUILD";

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

function findBuild(
  { file, graph, stages, onBuild }: BuiltStages,
  instructions: readonly Instruction[],
  history: readonly HistoryLine[],
  builder: Builder,
  given: ReadonlyMap<string, string>,
): number | undefined {
  const recorded = instructions.filter((instruction) => isRecorded(instruction, builder));
  if (onBuild === undefined && recorded.length < instructions.length) return undefined;
  const base = stages[0]?.base;
  const isEmpty = base?.kind === "scratch";
  const least = Math.max(recorded.length, history.length - maxCallLabels);
  for (let end = history.length; end >= least; end -= 1) {
    const first = end - recorded.length;
    const name = base?.kind === "image" && base.complete ? base.reference : undefined;
    if (
      (!isEmpty || first === 0) &&
      recorded.length > 0 &&
      isBuilt({ file, graph, stages }, history.slice(0, end), first, builder, given) &&
      !isBuildOlder(history, first, name)
    ) {
      return first;
    }
    const last = history[end - 1];
    if (last?.emptyLayer !== true || !/^(?:.*#\(nop\) +)?LABEL /.test(last.createdBy ?? "")) return undefined;
  }
  return undefined;
}

function isBuilt(
  { file, graph, stages }: BuiltStages,
  history: readonly HistoryLine[],
  first: number,
  builder: Builder,
  given: ReadonlyMap<string, string>,
): boolean {
  const below = stateOfBase(history.slice(0, first));
  const globals = globalsOf(file, graph.preamble, given);
  const state = new BuildState(file.escapeChar, below.env, given, globals);
  state.workdir = below.workdir;
  state.shell = below.shell;
  let next = first;
  for (const stage of stages) {
    state.startStage();
    if (builder === "Buildah" && hasHiddenArgument(stage, file.escapeChar)) return false;
    for (const instruction of stage.instructions) {
      if (isRecorded(instruction, builder)) {
        const step = history[next];
        next += 1;
        // Only an instruction that changes files makes a layer.
        if (step === undefined || !isStepOf(step.createdBy ?? "", instruction, state, builder)) return false;
        if (builder !== "Buildah" && !step.emptyLayer && !changesFiles.has(instruction.keyword)) return false;
      }
      if (!state.apply(instruction)) return false;
    }
  }
  return true;
}

const changesFiles = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);

/** Evaluates the ARGs above the first FROM. */
function globalsOf(
  file: Dockerfile,
  { instructions }: Stage,
  given: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const state = new BuildState(file.escapeChar, new Map(), given);
  for (const instruction of instructions) state.apply(instruction);
  return new Map([...state.args.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]))]);
}

/**
 * Returns true if the value of an argument matters but no step shows it: Buildah writes instructions as they are in the
 * file, and values only at RUN.
 */
function hasHiddenArgument({ instructions }: Stage, escapeChar: string): boolean {
  const lastRun = instructions.findLastIndex(({ keyword }) => keyword === "RUN");
  const hidden = new Set<string>();
  return instructions.some((instruction, index) => {
    const { keyword, args, words } = instruction;
    if (keyword !== "RUN" && keyword !== "CMD" && keyword !== "ENTRYPOINT" && hidden.size > 0) {
      if (findVariableReferences(args.text, escapeChar).some(({ name }) => hidden.has(name))) return true;
    }
    if (keyword === "ARG" && index > lastRun) {
      for (const { value } of words) {
        const name = value.replace(/=.*$/s, "");
        if (!platformArgs.has(name)) hidden.add(name);
      }
    }
    return false;
  });
}
