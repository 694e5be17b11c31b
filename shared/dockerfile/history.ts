import { type ExpectedStep, getExpectedStep, type HistoryStep, parseHistoryStep } from "./history-entry.ts";
import type { Instruction } from "./instruction.ts";
import type { Dockerfile } from "./parse.ts";
import type { BuildGraph, Stage } from "./stages.ts";

/** One line of an image's history (OCI image configuration, `history`). */
export interface HistoryLine {
  readonly createdBy?: string;
  readonly emptyLayer: boolean;
}

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
   * True if the history shows every instruction with its text, and nothing else since the first of them. Build
   * arguments and ONBUILD are not counted because not every builder records them, nor are labels that the build's call
   * adds, unless the history says that one of them made a layer. Histories and files beyond the limits are not exact.
   */
  readonly isExact: boolean;
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
    const candidate = { stage, ...chain, instructions, expected, ...align(expected, steps) };
    if (candidate.from !== undefined && (best === undefined || candidate.score > best.score)) best = candidate;
  }
  return best === undefined || !isConvincing(best) ? undefined : originsOf(best, history, steps);
}

interface Alignment {
  /** Instruction index by step index. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly score: number;
  /** Number of pairs that match by more than the keyword. */
  readonly sure: number;
  /** Steps that only the keyword of an instruction matches. */
  readonly unsure: ReadonlySet<number>;
}

interface Candidate extends Alignment, Chain {
  readonly stage: Stage;
  readonly expected: readonly ExpectedStep[];
}

/** The instructions of a stage after those of the stages that it builds on. */
interface Chain {
  /** The FROM at the bottom. */
  readonly from: Instruction | undefined;
  /** Whether that is `FROM scratch`, so that no step is a base image's. */
  readonly startsEmpty: boolean;
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
    startsEmpty: stage.base.kind === "scratch",
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
    unsure: new Set(kept.filter(({ isSure }) => !isSure).map(({ step }) => step)),
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

/** Keywords of steps that not every builder records. */
const isOptional = (keyword: string): boolean => keyword === "ARG" || keyword === "ONBUILD";

function isExactMatch(
  { startsEmpty, instructions, expected, pairs, sure, unsure }: Candidate,
  steps: readonly HistoryStep[],
  history: readonly HistoryLine[],
): boolean {
  // What is beyond the limit was not compared.
  if (history.length > steps.length || instructions.length >= maxSteps) return false;
  const shown = new Set(pairs.values());
  if (sure === 0 || [...unsure].some((step) => !isOptional(steps[step]?.keyword ?? ""))) return false;
  if (instructions.some(({ keyword }, index) => !shown.has(index) && !isOptional(keyword))) return false;
  const isMore = ([step, instruction]: readonly [number, number]): boolean =>
    steps[step] !== undefined && expected[instruction]?.saysMore(steps[step]) === true;
  if ([...pairs].some(isMore)) return false;
  const first = startsEmpty ? 0 : Math.min(...pairs.keys());
  return steps.every(
    ({ keyword }, index) =>
      index < first ||
      pairs.has(index) ||
      (history[index]?.emptyLayer === true && (isOptional(keyword) || keyword === "LABEL")),
  );
}

function originsOf(
  candidate: Candidate,
  history: readonly HistoryLine[],
  steps: readonly HistoryStep[],
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
    isExact: isExactMatch(candidate, steps, history),
  };
}
