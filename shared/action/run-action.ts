import { type ActionSpec, type InputSpecs, loadConfig, resolveInputs, type Threshold } from "../config/index.ts";
import { messageOf, SeaworthyError } from "../errors/index.ts";
import type { Host } from "../hosts/index.ts";
import { escapeMarkdown } from "../text/index.ts";
import { decideOutcome } from "./decide.ts";
import { type Delivered, deliver } from "./deliver.ts";
import { publish } from "./publish.ts";
import { exitCodes, type Outcome, type Run, type RunContext } from "./result.ts";

export interface ActionCall<S extends InputSpecs> {
  readonly spec: ActionSpec<S>;
  readonly run: Run<S>;
  /** Every action's specification: the whole configuration file is checked, whichever action reads it. */
  readonly catalogue: readonly ActionSpec[];
  readonly host: Host;
  readonly now: Date;
  readonly version: string;
}

/**
 * The frame of every action and command: inputs, run, evidence, publishing, exit code.
 * Returns the exit code (0 pass, 1 findings, 2 wrong call, 3 undecided); never throws.
 */
export async function runAction<S extends InputSpecs>(call: ActionCall<S>): Promise<number> {
  const { spec, host, version } = call;
  host.info(`seaworthy ${spec.name} ${version}`);
  try {
    return exitCodes[await perform(call)];
  } catch (error) {
    return exitCodes[await fail(spec.name, error, host)];
  }
}

async function perform<S extends InputSpecs>({
  spec,
  run,
  catalogue,
  host,
  now,
  version,
}: ActionCall<S>): Promise<Outcome> {
  const config = await loadConfig(host.root, host.given("config"), catalogue);
  const section = config.section(spec.name);
  for (const [name, input] of Object.entries(spec.inputs)) if (input.secret) host.mask(host.given(name) ?? "");
  const inputs = resolveInputs(spec.inputs, (name) => host.given(name), section);
  const context: RunContext<S> = { inputs, settings: section.values, configFile: config.file, host, now, version };
  const result = await host.group(spec.name, () => run(context));
  const decision = decideOutcome(result, (inputs as Record<string, unknown>)["fail-on"] as Threshold);
  const outDir = ((inputs as Record<string, unknown>)["out-dir"] as string | undefined) ?? host.defaultOutDir;
  const delivered: Delivered | undefined =
    outDir === undefined ? undefined : await deliver(outDir, result.examined, context);
  await publish(spec.name, result, decision, delivered, context);
  return decision.outcome;
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
  await host.summarise(
    `### ${action}: ${outcome === "invalid" ? "the call is wrong" : "could not look"}\n\n${escapeMarkdown(message)}\n`,
  );
  return outcome;
}
