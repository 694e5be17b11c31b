/** Kind of an error: exit code 2 (invalid call) or 3 (undecided). */
export type ErrorKind = "invalid" | "undecided";

/** Place of an error: a file, image, registry or key, with line, column or byte offset if known. */
export interface ErrorPlace {
  readonly what: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** Bytes from the start of the file. */
  readonly offset?: number;
}

export interface ErrorDetails {
  readonly place?: ErrorPlace;
  /** What to do, as a full sentence. */
  readonly advice?: string;
  readonly cause?: unknown;
}

/** Base of all expected errors. The message states place, problem and advice. */
export abstract class SeaworthyError extends Error {
  abstract readonly kind: ErrorKind;
  /** Stable upper-case code, for example `TAR_TRUNCATED`. */
  readonly code: string;
  /** What is wrong, without place and advice. */
  readonly problem: string;
  readonly place: ErrorPlace | undefined;
  readonly advice: string | undefined;

  constructor(code: string, problem: string, details: ErrorDetails = {}) {
    super(sentence(problem, details), details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.problem = problem;
    this.place = details.place;
    this.advice = details.advice;
  }
}

/** Error in an input, the configuration or a policy, which the user can fix. Exit code 2. */
export class InvalidError extends SeaworthyError {
  readonly kind = "invalid";
}

/** Error that prevents a verdict, because something could not be read or trusted. Exit code 3. */
export class UndecidedError extends SeaworthyError {
  readonly kind = "undecided";
}

function sentence(problem: string, { place, advice }: ErrorDetails): string {
  const head = place === undefined ? problem : `${formatPlace(place)} ${problem}`;
  if (advice === undefined) return head;
  return head.endsWith("?") ? `${head} ${advice}` : `${head}. ${advice}`;
}

/** Formats a place: `file:line:column:`, `file at byte N:` or `file:`. */
export function formatPlace(place: ErrorPlace): string {
  if (place.line !== undefined) return `${place.what}:${place.line}:${place.column ?? 1}`;
  return place.offset === undefined ? `${place.what}:` : `${place.what} at byte ${place.offset}:`;
}

/** Returns the message of an error, without stack trace. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
