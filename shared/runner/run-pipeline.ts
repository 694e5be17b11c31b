import type { Host } from "../ci/index.ts";
import { type InputSpecs, resolveInputs } from "../config/index.ts";
import type { Threshold } from "../findings/index.ts";
import { defined } from "../values/index.ts";
import { baseOpener } from "./at-base.ts";
import { compareExamined } from "./compare.ts";
import { decideOutcome } from "./decide.ts";
import { identify } from "./identify.ts";
import { startTime, withinTime } from "./limits.ts";
import { loadSettings } from "./load-settings.ts";
import { resolveNewOnly } from "./new-only.ts";
import { inCheckout } from "./paths.ts";
import type { ActionCall, Outcome, RunContext } from "./result.ts";
import { sendResults } from "./send-results.ts";
import { showResults } from "./show-results.ts";
import { writeResults } from "./write-results.ts";

/** Resolves the inputs, runs the action, writes its evidence and publishes its results. Throws the action's errors. */
export async function runPipeline<S extends InputSpecs>(call: ActionCall<S>): Promise<Outcome> {
  const { spec, catalog, host } = call;
  for (const [name, input] of Object.entries(spec.inputs)) if (input.secret) host.mask(host.getInput(name) ?? "");
  const { files: settingsFiles, ...configs } = await loadSettings({ host, catalog });
  try {
    return await runWith(call, { settingsFiles, ...configs });
  } finally {
    await settingsFiles.close();
  }
}

async function runWith<S extends InputSpecs>(
  { spec, run, host, now, version, clock }: ActionCall<S>,
  loaded: Required<Pick<RunContext, "config" | "proposed" | "settingsFiles">>,
): Promise<Outcome> {
  const { config } = loaded;
  const section = config.section(spec.name);
  const inputs = inCheckout<S>(
    resolveInputs(spec.inputs, (name) => host.getInput(name), section),
    host,
  );
  const { limits = [] }: { readonly limits?: readonly string[] } = inputs;
  const time = startTime(limits, clock);
  const newOnly = resolveNewOnly({ inputs, config, host });
  const openBase = newOnly.applies && host.base !== undefined ? baseOpener(loaded.settingsFiles, host.root) : undefined;
  const common: { "fail-on"?: Threshold; "out-dir"?: string; format?: unknown } = inputs;
  const outDir = common["out-dir"] ?? host.defaultOutDir;
  const showsFixes = outDir !== undefined || common.format !== "text" || hasPage(host);
  const context: RunContext<S> = {
    ...{ inputs, settings: section.values, ...loaded, host, now, version, time, showsFixes },
    ...defined({ openBase }),
  };
  host.checkEvent?.(inputs);
  for (const line of host.describePermissions?.(inputs) ?? []) host.info(line);
  const unidentified = await host.group(spec.name, () => withinTime(run(context), time, spec.name));
  const result = {
    ...unidentified,
    examined: await compareExamined(identify(unidentified.examined, context), context),
  };
  const isNewOnly = result.ruling?.newOnly ?? newOnly.applies;
  const decision = decideOutcome(result, {
    threshold: common["fail-on"] ?? "none",
    newOnly: isNewOnly,
    ...defined({ change: host.base?.change }),
  });
  const delivered =
    result.delivered ?? (outDir === undefined ? undefined : await writeResults(outDir, result.examined, context));
  const publication = { action: spec.name, result, isNewOnly, decision, delivered, context };
  await showResults(publication);
  await sendResults(publication);
  return decision.outcome;
}

/** Checks whether a page or a comment shows results. A terminal shows findings without their fixes. */
function hasPage({ summarize, pullRequest }: Host): boolean {
  return summarize !== undefined || pullRequest !== undefined;
}
