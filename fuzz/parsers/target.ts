import { messageOf, SeaworthyError } from "../../shared/errors/index.ts";

/** Parser that is fuzzed. */
export interface Target {
  readonly name: string;
  readonly seeds: readonly Uint8Array[];
  /**
   * Reads an input. May return anything, and may throw what its callers expect: every other error is a defect.
   * @throws UnexpectedError for an error that no caller expects.
   */
  run(input: Buffer): void;
}

/** Error that shows a defect of a parser. */
export class UnexpectedError extends Error {}

/** Runs a parser whose callers expect errors of the suite. */
export function expected(run: (input: Buffer) => void): Target["run"] {
  return (input) => {
    try {
      run(input);
    } catch (error) {
      if (!(error instanceof SeaworthyError)) throw new UnexpectedError(messageOf(error), { cause: error });
    }
  };
}
