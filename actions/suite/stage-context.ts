import { type ActionSpec, type InputSpecs, resolveInputs, withSuite } from "../../shared/config/index.ts";
import type { RunContext } from "../../shared/runner/index.ts";

/**
 * Creates the context of a stage. Inputs come from the call, then the stage's section of the configuration file, then the
 * suite's section, then the default.
 */
export function contextFor<S extends InputSpecs>(
  stage: ActionSpec<S>,
  { inputs: _inputs, settings: _settings, ...common }: RunContext<InputSpecs>,
): RunContext<S> {
  const { host, config } = common;
  const section = config.section(stage.name);
  const suite = config.section("check");
  const same = Object.entries(suite.inputs).filter(([name]) => !isOtherInput(name, stage.inputs));
  const merged = withSuite(stage.inputs, section, { ...suite, inputs: Object.fromEntries(same) });
  const given = (name: string): string | undefined =>
    isSuiteInput(name) || isOtherInput(name, stage.inputs) ? undefined : host.getInput(name);
  const inputs = resolveInputs(stage.inputs, given, merged);
  return { ...common, inputs, settings: section.values };
}

/** Checks whether an input belongs to the suite only. */
function isSuiteInput(name: string): boolean {
  return ["path", "format", "output"].includes(name);
}

/** Checks whether a stage means something else by a name than the suite: sbom-generate's `files` and `profile`. */
function isOtherInput(name: string, inputs: InputSpecs): boolean {
  if (name === "files") return inputs[name]?.kind !== "list";
  return name === "profile" && inputs[name]?.values?.includes("strict") !== true;
}
