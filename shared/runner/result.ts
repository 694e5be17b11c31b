import type { Host } from "../ci/index.ts";
import type { ActionSpec, InputSpecs, InputValues, LoadedConfig } from "../config/index.ts";
import type { Outcome, RunResult } from "../report/result.ts";
import type { TimeLimits } from "../values/index.ts";
import type { OpenBase } from "./base-tree.ts";
import type { SettingsFiles } from "./settings-files.ts";

export type { Decision, Delivered, Examined, Outcome, Ruling, RunResult } from "../report/result.ts";

/** Context of a run: typed inputs, configuration and host. */
export interface RunContext<S extends InputSpecs = InputSpecs> {
  readonly inputs: InputValues<S>;
  /** Structured keys of the action's section in `.seaworthy.yaml`, already checked. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The configuration file, for actions that run other actions. */
  readonly config: LoadedConfig;
  /** The configuration of changes that are not merged, to say how it differs. Default: `config`. */
  readonly proposed?: LoadedConfig;
  /** Where files with settings are read. Default: the checkout. */
  readonly settingsFiles?: SettingsFiles;
  /** Opens the base of unmerged changes, where only what they cause counts. Absent: existing findings count, too. */
  readonly openBase?: OpenBase;
  readonly host: Host;
  readonly now: Date;
  /** Engine version. */
  readonly version: string;
  /** The time of the run. Absent: it has no end. */
  readonly time?: TimeLimits;
  /** Whether a file, a page or a format shows what fixes findings. Default: true. */
  readonly showsFixes?: boolean;
}

/** Exit codes of the command line and of every step. */
export const exitCodes: Readonly<Record<Outcome, number>> = { pass: 0, findings: 1, invalid: 2, undecided: 3 };

/** Implementation of an action. */
export type Run<S extends InputSpecs> = (context: RunContext<S>) => Promise<RunResult>;

/** A call of an action. */
export interface ActionCall<S extends InputSpecs> {
  readonly spec: ActionSpec<S>;
  readonly run: Run<S>;
  /** Specifications of all actions, to check the whole configuration file. */
  readonly catalog: readonly ActionSpec[];
  readonly host: Host;
  readonly now: Date;
  /** Engine version, `major.minor.patch`. */
  readonly version: string;
  /** Milliseconds; never goes back. Default: the monotonic clock of this process. */
  readonly clock?: () => number;
}
