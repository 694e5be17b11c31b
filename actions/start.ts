import { actionHost, useEnvironmentProxies } from "../shared/ci/index.ts";
import type { ActionSpec, InputSpecs } from "../shared/config/index.ts";
import { messageOf } from "../shared/errors/index.ts";
import { exitCodes, type Run } from "../shared/runner/result.ts";
import { runAction } from "../shared/runner/run-action.ts";
import { logText } from "../shared/text/index.ts";
import { actionSpecs } from "./action-specs.ts";
import { version } from "./version.ts";

/** Runs an action as a step of a GitHub Actions job and sets the process's exit code. */
export async function startAction<S extends InputSpecs>(
  spec: ActionSpec<S>,
  load: () => Promise<Run<S>>,
): Promise<void> {
  failOnUnhandledErrors();
  const host = await actionHost();
  const run: Run<S> = async (context) => {
    await useEnvironmentProxies();
    return (await load())(context);
  };
  process.exitCode = await runAction({ spec, run, catalog: actionSpecs, host, now: new Date(), version });
  endSoon();
}

/** Milliseconds that open connections and threads get to end after a run. */
const endTime = 5000;

/** Ends the process although work goes on that ran out of time. */
export function endSoon(): void {
  setTimeout(() => process.exit(), endTime).unref();
}

/** Fails the process with one line if an error is not handled. */
export function failOnUnhandledErrors(): void {
  const stop = (error: unknown): never => {
    process.stderr.write(`${logText(`seaworthy: unexpected error: ${messageOf(error)}`)}\n`);
    process.exit(exitCodes.undecided);
  };
  process.on("uncaughtException", stop);
  process.on("unhandledRejection", stop);
}
