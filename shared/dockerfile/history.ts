import { findExactBuild } from "./exact/exact-history.ts";
import { type ExpectedStep, getExpectedStep, type HistoryStep, parseHistoryStep } from "./history-entry.ts";
import type { HistoryLine } from "./history-line.ts";
import type { Instruction } from "./instruction.ts";
import type { Dockerfile } from "./parse.ts";
import type { BuildGraph, Stage } from "./stages.ts";

/** The origin of a layer in a Dockerfile. */
export interface LayerOrigin {
  /** FROM for layers of the base image. */
  readonly instruction: Instruction;
  readonly inBase: boolean;
}

/** The origins of an image's layers in its Dockerfile. */
export interface LayerOrigins {
  /** By layer, lowest first. */
  readonly layers: readonly LayerOrigin[];
  /** The stage that the image was built from. */
  readonly stage: Stage;
  /** Instructions of the stage that the history does not contain. */
  readonly unmatched: readonly Instruction[];
  /** Number of instructions that match the history by more than their keyword. */
  readonly matchingSteps: number;
  /**
   * Number of steps below the build, if the build steps are exactly the instructions, with their values (`exact/exact-history.ts`), as far as the
   * builder records them. The steps below are the base image's and not compared.
   */
  readonly baseSteps?: number;
}

/** Maximum number of lines, from the end, and of stages to compare. */
const maxSteps = 1000;
const maxComparisons = 8_000_000;

/**
 * Finds the instruction that made each layer by aligning the history with the instructions of a stage and of the
 * stages that it builds on. Layers without an instruction come from the base image. Selects the stage that matches
 * best, and the target if several match equally. Returns undefined if the history does not count the layers, or if it
 * contains fewer than half of the instructions, so that the Dockerfile is not the image's. Pure.
 */
export function findLayerOrigins(
  file: Dockerfile,
  graph: BuildGraph,
  history: readonly HistoryLine[],
  layerCount: number,
  onBuild?: readonly string[],
): LayerOrigins | undefined {
  if (history.filter(({ emptyLayer }) => !emptyLayer).length !== layerCount) return undefined;
  const lines = history.slice(-maxSteps);
  const steps = lines.map(({ createdBy = "" }) => parseHistoryStep(createdBy));
  const target = graph.target === undefined ? [] : [graph.target];
  let left = maxComparisons;
  let best: Candidate | undefined;
  for (const stage of new Set([...target, ...graph.stages.toReversed()])) {
    const chain = chainOf(stage);
    const instructions = chain.instructions.slice(-maxSteps);
    left -= instructions.length * steps.length;
    if (left < 0) break;
    const expected = instructions.map((instruction) =>
      getExpectedStep(instruction, graph.scopeOf(instruction), file.escapeChar),
    );
    const candidate = { stage, ...chain, instructions, ...align(expected, steps) };
    if (candidate.from !== undefined && (best === undefined || candidate.score > best.score)) best = candidate;
  }
  return best === undefined || !isConvincing(best)
    ? undefined
    : originsOf(best, history, steps, findExactBuild({ file, graph, stages: best.stages, onBuild }, history));
}

interface Alignment {
  /** Instruction index by step index. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly score: number;
  /** Number of pairs that match by more than the keyword. */
  readonly sure: number;
}

interface Candidate extends Alignment, Chain {
  readonly stage: Stage;
}

/** The instructions of a stage after those of the stages that it builds on. */
interface Chain {
  /** The FROM at the bottom. */
  readonly from: Instruction | undefined;
  /** Lowest first. */
  readonly stages: readonly Stage[];
  readonly instructions: readonly Instruction[];
}

/** Lists the instructions of a stage after those of the stages that it builds on, and the FROM at the bottom. */
function chainOf(top: Stage): Chain {
  let stage = top;
  const stages = [stage];
  let length = stage.instructions.length;
  while (stage.base.kind === "stage") {
    stage = stage.base.stage;
    if (length < maxSteps) stages.push(stage);
    length += stage.instructions.length;
  }
  return {
    from: stage.from,
    stages: stages.toReversed(),
    instructions: stages.toReversed().flatMap(({ instructions }) => instructions),
  };
}

/** Not every builder records build arguments in the history. */
function isConvincing({ instructions, sure }: Candidate): boolean {
  const countable = instructions.filter(({ keyword }) => keyword !== "ARG").length;
  return sure * 2 >= countable;
}

const scoreOf = { none: 0, keyword: 1, text: 4 } as const;

/** Finds the alignment with the highest score, preferring the latest steps (Needleman–Wunsch with free gaps). */
function align(expected: readonly ExpectedStep[], steps: readonly HistoryStep[]): Alignment {
  const width = steps.length + 1;
  const totals = new Int32Array((expected.length + 1) * width);
  const fits = new Uint8Array((expected.length + 1) * width);
  expected.forEach((instruction, row) => {
    steps.forEach((step, column) => {
      const cell = (row + 1) * width + column + 1;
      const score = scoreOf[instruction.fits(step)];
      fits[cell] = score;
      const paired = score === 0 ? 0 : (totals[cell - width - 1] ?? 0) + score;
      totals[cell] = Math.max(paired, totals[cell - 1] ?? 0, totals[cell - width] ?? 0);
    });
  });
  const pairs: Pair[] = [];
  let row = expected.length;
  let column = steps.length;
  while (row > 0 && column > 0) {
    const cell = row * width + column;
    const score = fits[cell] ?? 0;
    if (score > 0 && totals[cell] === (totals[cell - width - 1] ?? 0) + score) {
      row -= 1;
      column -= 1;
      pairs.push({ instruction: row, step: column, isSure: score === scoreOf.text });
    } else if (totals[cell] === totals[cell - width]) row -= 1;
    else column -= 1;
  }
  const kept = withoutGuesses(pairs, { instruction: expected.length, step: steps.length });
  return {
    pairs: new Map(kept.map(({ step, instruction }) => [step, instruction])),
    score: kept.reduce((sum, { isSure }) => sum + (isSure ? 5 : 2), 0) - expected.length,
    sure: kept.filter(({ isSure }) => isSure).length,
  };
}

interface Pair {
  readonly instruction: number;
  readonly step: number;
  readonly isSure: boolean;
}

/**
 * Removes uncertain pairs. A pair that matches by its keyword only counts if it is directly below another that
 * counts, or between certain ones. Further down it may belong to the base image.
 * @param pairs the last pair first.
 */
function withoutGuesses(pairs: readonly Pair[], end: Pick<Pair, "instruction" | "step">): Pair[] {
  const lowestSure = pairs.findLastIndex(({ isSure }) => isSure);
  const kept: Pair[] = [];
  let above = end;
  pairs.forEach((pair, index) => {
    const isNext = pair.instruction === above.instruction - 1 && pair.step === above.step - 1;
    if (!isNext && !pair.isSure && index > lowestSure) return;
    kept.push(pair);
    above = pair;
  });
  return kept;
}

function originsOf(
  candidate: Candidate,
  history: readonly HistoryLine[],
  steps: readonly HistoryStep[],
  baseSteps: number | undefined,
): LayerOrigins | undefined {
  const { stage, from, instructions, pairs, sure } = candidate;
  if (from === undefined) return undefined;
  const before = history.length - steps.length;
  const layers = history.flatMap(({ emptyLayer }, index): LayerOrigin[] => {
    if (emptyLayer) return [];
    const paired = pairs.get(index - before);
    const instruction = paired === undefined ? undefined : instructions[paired];
    return [instruction === undefined ? { instruction: from, inBase: true } : { instruction, inBase: false }];
  });
  const shown = new Set(pairs.values());
  return {
    layers,
    stage,
    unmatched: instructions.filter((_each, index) => !shown.has(index)),
    matchingSteps: sure,
    ...(baseSteps === undefined ? {} : { baseSteps }),
  };
}
