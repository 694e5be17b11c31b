import type { Host } from "../ci/index.ts";
import { type InputSpecs, imageInputs } from "../config/index.ts";
import { messageOf, SeaworthyError } from "../errors/index.ts";
import { keepHeapSmall } from "../layers/heap.ts";
import { escapeMarkdown } from "../text/index.ts";
import { type ActionCall, exitCodes, type Outcome } from "./result.ts";

/**
 * Runs an action or command: resolves inputs, runs it, writes evidence and publishes results. Prints the first line before
 * anything else is loaded. Never throws.
 * @returns the exit code: 0 pass, 1 findings, 2 invalid call, 3 undecided.
 */
export async function runAction<S extends InputSpecs>(call: ActionCall<S>): Promise<number> {
  const { spec, host, version } = call;
  host.info(`seaworthy ${spec.name} ${version}`);
  try {
    // The heap grows already while modules are loaded, and does not shrink.
    if (readsImages(spec)) keepHeapSmall();
    const { runPipeline } = await import("./run-pipeline.ts");
    return exitCodes[await runPipeline(call)];
  } catch (error) {
    return exitCodes[await reportError(spec.name, error, host)];
  }
}

function readsImages({ inputs }: { readonly inputs: InputSpecs }): boolean {
  return Object.keys(imageInputs).every((name) => name in inputs);
}

/** Reports an error in one line in the log, the output and the job summary, without a stack trace. */
async function reportError(action: string, error: unknown, host: Host): Promise<Outcome> {
  const isExpected = error instanceof SeaworthyError;
  const outcome = isExpected ? error.kind : "undecided";
  const message = isExpected
    ? error.message
    : `unexpected error: ${messageOf(error)}. This is a bug in Seaworthy. Report it with the file that causes it`;
  host.error(message);
  host.output("outcome", outcome);
  const heading = outcome === "invalid" ? "invalid call" : "undecided";
  await host.summarize?.(`### ${action}: ${heading}\n\n${escapeMarkdown(message)}\n`);
  return outcome;
}
