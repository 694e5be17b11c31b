import { messageOf, SeaworthyError } from "../../shared/errors/index.ts";
import { exitCodes } from "../../shared/runner/result.ts";
import { print, type Streams } from "./streams.ts";

/** Runs a command that is not an action and reports its exit code. Prints an error as one line. */
export async function runWithExitCode(
  work: () => Promise<void>,
  { stderr }: Streams,
  done: (exitCode: number) => void,
): Promise<void> {
  try {
    await work();
    done(exitCodes.pass);
  } catch (error) {
    print(stderr, `seaworthy: ${messageOf(error)}\n`);
    done(exitCodes[error instanceof SeaworthyError ? error.kind : "undecided"]);
  }
}
