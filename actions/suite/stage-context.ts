import { type ActionSpec, type InputSpecs, resolveInputs, withSuite } from "../../shared/config/index.ts";
import type { RunContext } from "../../shared/runner/index.ts";

/**
 * Creates the context of a stage. Inputs come from the call, then the stage's section of the configuration file, then the
 * suite's section, then the default. The evidence of a stage always shows fixes.
 */
export function contextFor<S extends InputSpecs>(
  stage: ActionSpec<S>,
  { inputs: _inputs, settings: _settings, showsFixes: _text, ...common }: RunContext<InputSpecs>,
): RunContext<S> {
  const { host, config } = common;
  const section = config.section(stage.name);
  const suite = config.section("check");
  const same = Object.entries(suite.inputs).flatMap(([name, value]) =>
    isOtherInput(name, stage.inputs) ? [] : [[name, valueFor(name, value, stage.inputs)] as const],
  );
  const merged = withSuite(stage.inputs, section, { ...suite, inputs: Object.fromEntries(same) });
  const given = (name: string): string | undefined => {
    const value = isSuiteInput(name) || isOtherInput(name, stage.inputs) ? undefined : host.getInput(name);
    return value === undefined ? undefined : valueFor(name, value, stage.inputs);
  };
  const inputs = resolveInputs(stage.inputs, given, merged);
  return { ...common, inputs, settings: section.values };
}

/** Returns the value of the suite's input for a stage: those without hadolint's profile use the recommended one. */
function valueFor(name: string, value: string, inputs: InputSpecs): string {
  const isUnknown = name === "profile" && value === "hadolint" && inputs[name]?.values?.includes(value) !== true;
  return isUnknown ? "recommended" : value;
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
