import { type ErrorDetails, InvalidError, messageOf, SeaworthyError, UndecidedError } from "../errors/index.ts";
import { defined } from "../values/index.ts";
import { EntryLog } from "./entry-log.ts";
import type { LayerLimits } from "./limits.ts";
import type { LayerRecord } from "./record.ts";
import type { Selection } from "./select-entries.ts";
import type { ScanTask, TaskResult } from "./tasks.ts";

/** Asks a thread to take part in tasks. */
export interface TasksMessage {
  /** Number of the request. */
  readonly run: number;
  readonly tasks: readonly ScanTask[];
  readonly limits: LayerLimits;
  /** Memory of the counter that the threads take tasks from. */
  readonly counter: SharedArrayBuffer;
  /** Memory of the `Budget`. */
  readonly budget: SharedArrayBuffer;
}

/** Result of a task. */
export interface ResultMessage {
  readonly run: number;
  /** Index of the task. */
  readonly task: number;
  readonly result: SentResult;
}

type SentResult = { readonly record?: SentRecord; readonly selection?: Selection } | { readonly problem: SentProblem };

interface SentRecord extends Omit<LayerRecord, "log"> {
  readonly log: Uint8Array;
}

interface SentProblem {
  /** `invalid` and `undecided` are errors of the suite; everything else is a fault of the program. */
  readonly kind: "invalid" | "undecided" | "fault";
  readonly code: string;
  readonly message: string;
  readonly details: ErrorDetails;
}

/** Converts a result to values that survive `structuredClone`. */
export function toSent(result: TaskResult): SentResult {
  if ("error" in result) return { problem: problemOf(result.error) };
  const { record, ...rest } = result;
  return record === undefined ? rest : { record: { ...record, log: record.log.toBytes() } };
}

/** Restores a result from `toSent`. */
export function fromSent(sent: SentResult): TaskResult {
  if ("problem" in sent) return { error: errorOf(sent.problem) };
  const { record, ...rest } = sent;
  return record === undefined ? rest : { record: { ...record, log: new EntryLog(record.log) } };
}

function problemOf(error: unknown): SentProblem {
  if (!(error instanceof SeaworthyError)) {
    return {
      kind: "fault",
      code: "",
      message: error instanceof Error ? (error.stack ?? error.message) : messageOf(error),
      details: {},
    };
  }
  const { kind, code, place, advice, problem } = error;
  return { kind, code, message: problem, details: defined({ place, advice }) };
}

function errorOf({ kind, code, message, details }: SentProblem): Error {
  if (kind === "fault") return new Error(message);
  return kind === "invalid" ? new InvalidError(code, message, details) : new UndecidedError(code, message, details);
}
