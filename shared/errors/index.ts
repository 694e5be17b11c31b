/** What an error means for the caller: exit code 2 (the call is wrong) or 3 (could not look or could not finish). */
export type ErrorKind = "invalid" | "undecided";

/** Where an error arose: a file, image, registry or key, with a line, column or byte offset when one is known. */
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
  /** What the reader can do about it: a full sentence. */
  readonly advice?: string;
  readonly cause?: unknown;
}

/** Base of every error that people are meant to read; its message says what, where and what to do. */
export abstract class SeaworthyError extends Error {
  abstract readonly kind: ErrorKind;
  /** Stable upper-case code, for example `TAR_TRUNCATED`. */
  readonly code: string;
  readonly place: ErrorPlace | undefined;
  readonly advice: string | undefined;

  constructor(code: string, problem: string, details: ErrorDetails = {}) {
    super(sentence(problem, details), details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.place = details.place;
    this.advice = details.advice;
  }
}

/** The call, an input, the configuration or a policy is wrong: the user's to fix. Exit code 2. */
export class InvalidError extends SeaworthyError {
  readonly kind = "invalid";
}

/** Something could not be read, trusted or finished, so no verdict exists. Exit code 3. */
export class UndecidedError extends SeaworthyError {
  readonly kind = "undecided";
}

function sentence(problem: string, { place, advice }: ErrorDetails): string {
  const head = place === undefined ? problem : `${formatPlace(place)} ${problem}`;
  return advice === undefined ? head : `${head}. ${advice}`;
}

/** `file:line:column`, `file at byte N`, or the bare name. */
export function formatPlace(place: ErrorPlace): string {
  if (place.line !== undefined) return `${place.what}:${place.line}:${place.column ?? 1}`;
  return place.offset === undefined ? `${place.what}:` : `${place.what} at byte ${place.offset}:`;
}

/** The message of anything that was thrown; never a stack trace. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
