import { messageOf, SeaworthyError } from "../../shared/errors/index.ts";
import { exitCodes } from "../../shared/runner/result.ts";
import { plain } from "../../shared/text/index.ts";
import type { Streams } from "./streams.ts";

/** Does the work of a command that is no action, and hands over the exit code; an error is said in one line. */
export async function attempt(
  work: () => Promise<void>,
  { stderr }: Streams,
  done: (exitCode: number) => void,
): Promise<void> {
  try {
    await work();
    done(exitCodes.pass);
  } catch (error) {
    stderr.write(`seaworthy: ${plain(messageOf(error))}\n`);
    done(exitCodes[error instanceof SeaworthyError ? error.kind : "undecided"]);
  }
}
