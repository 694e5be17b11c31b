import type { TextFile } from "../../../../shared/yaml/index.ts";

/** The step of rendering a chart that failed. */
export type ChartPhase =
  | "load"
  | "dependencies"
  | "values"
  | "schema"
  | "kubeVersion"
  | "parse"
  | "execute"
  | "yaml"
  | "limit";

/** A range of a file that a failure is about. */
export interface FailurePlace {
  readonly file: TextFile;
  /** In UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A template on the way to an error, as Go's messages name it. */
export interface FailureFrame {
  /** Name of the template file: `chart/templates/x.yaml`, or `gotpl` in `tpl`. */
  readonly template: string;
  /** 1-based. */
  readonly line: number;
  /** Bytes from the start of the line, from 1 on as Go counts. Undefined for parse errors. */
  readonly column?: number;
  /** Name of the definition that contains the node. */
  readonly definition?: string;
  /** Text of the node. */
  readonly node?: string;
  readonly place?: FailurePlace;
}

/** Details of a failure. */
export interface FailureDetails {
  readonly place?: FailurePlace | undefined;
  /** Templates on the way to an execute or parse error, outermost first. */
  readonly frames?: readonly FailureFrame[];
  /** Name of the chart that fails, for trees of charts. */
  readonly chart?: string;
  readonly cause?: unknown;
}

/** A chart that cannot be rendered: the phase, why, and where. The message is one sentence without the place. */
export class ChartFailure extends Error {
  readonly phase: ChartPhase;
  readonly place: FailurePlace | undefined;
  readonly frames: readonly FailureFrame[];
  readonly chart: string | undefined;

  constructor(phase: ChartPhase, message: string, { place, frames = [], chart, cause }: FailureDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "ChartFailure";
    this.phase = phase;
    this.place = place;
    this.frames = frames;
    this.chart = chart;
  }
}
