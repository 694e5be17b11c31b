import type { Host } from "../ci/index.ts";
import type { ActionSpec, InputSpecs, InputValues, LoadedConfig } from "../config/index.ts";
import type { Outcome, RunResult } from "../report/result.ts";

export type { Decision, Delivered, Examined, Outcome, Ruling, RunResult } from "../report/result.ts";

/** What a run is given: typed values and the edge to the outside. */
export interface RunContext<S extends InputSpecs = InputSpecs> {
  readonly inputs: InputValues<S>;
  /** Structured keys of the action's section in `.seaworthy.yaml`, already checked. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The configuration file, for runs that run others. */
  readonly config: LoadedConfig;
  readonly host: Host;
  readonly now: Date;
  /** Engine version. */
  readonly version: string;
}

/** Exit codes of the command line and of every step. */
export const exitCodes: Readonly<Record<Outcome, number>> = { pass: 0, findings: 1, invalid: 2, undecided: 3 };

export type Run<S extends InputSpecs> = (context: RunContext<S>) => Promise<RunResult>;

/** A call of an action, with all that it needs from outside. */
export interface ActionCall<S extends InputSpecs> {
  readonly spec: ActionSpec<S>;
  readonly run: Run<S>;
  /** Every action's specification: the whole configuration file is checked, whichever action reads it. */
  readonly catalog: readonly ActionSpec[];
  readonly host: Host;
  readonly now: Date;
  /** Engine version, `major.minor.patch`. */
  readonly version: string;
}
