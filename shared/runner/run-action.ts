import type { Host } from "../ci/index.ts";
import type { InputSpecs } from "../config/index.ts";
import { messageOf, SeaworthyError } from "../errors/index.ts";
import { escapeMarkdown } from "../text/index.ts";
import { type ActionCall, exitCodes, type Outcome } from "./result.ts";

/**
 * The frame of every action and command: inputs, run, evidence, publishing, exit code.
 * Returns the exit code (0 pass, 1 findings, 2 wrong call, 3 undecided); never throws.
 * The first line is out before anything heavy is loaded.
 */
export async function runAction<S extends InputSpecs>(call: ActionCall<S>): Promise<number> {
  const { spec, host, version } = call;
  host.info(`seaworthy ${spec.name} ${version}`);
  try {
    const { runPipeline } = await import("./run-pipeline.ts");
    return exitCodes[await runPipeline(call)];
  } catch (error) {
    return exitCodes[await fail(spec.name, error, host)];
  }
}

/** Says what went wrong in one line, everywhere people look. Errors that are not ours to expect have no stack either. */
async function fail(action: string, error: unknown, host: Host): Promise<Outcome> {
  const expected = error instanceof SeaworthyError;
  const outcome = expected ? error.kind : "undecided";
  const message = expected
    ? error.message
    : `unexpected error: ${messageOf(error)}. Please report it with the file that causes it`;
  host.error(message);
  host.output("outcome", outcome);
  const heading = outcome === "invalid" ? "the call is wrong" : "could not look";
  await host.summarize(`### ${action}: ${heading}\n\n${escapeMarkdown(message)}\n`);
  return outcome;
}
