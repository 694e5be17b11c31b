import { InvalidError } from "../errors/index.ts";
import type { InputSpecs, InputValues } from "./input.ts";
import type { ConfigSection } from "./spec.ts";

/** Returns the text of an input that the call sets; undefined if it does not. */
export type GetInput = (name: string) => string | undefined;

/**
 * Resolves the values of all inputs, in order of precedence: the call, the configuration file, the default.
 * @throws InvalidError for a value that an input does not allow.
 */
export function resolveInputs<S extends InputSpecs>(
  specs: S,
  getInput: GetInput,
  section: ConfigSection,
): InputValues<S> {
  const values = Object.entries(specs).map(([name, spec]) => {
    const raw = getInput(name) ?? section.inputs[name];
    return [name, raw === undefined ? spec.default : spec.parse(raw, name)];
  });
  return Object.fromEntries(values) as InputValues<S>;
}

/** Fills inputs that an action's section leaves unset with those of the suite's section. */
export function withSuite(specs: InputSpecs, section: ConfigSection, suite: ConfigSection): ConfigSection {
  const shared = Object.entries(suite.inputs).filter(([name]) => name in specs);
  return { ...section, inputs: { ...Object.fromEntries(shared), ...section.inputs } };
}

/**
 * Returns the value of a required input.
 * @throws InvalidError `INPUT_MISSING` if it is unset or empty.
 */
export function required<T extends string | readonly string[]>(value: T | undefined, name: string, example: string): T {
  if (value !== undefined && value.length > 0) return value;
  throw new InvalidError("INPUT_MISSING", `${name} is required`, { advice: `Set it, for example ${example}` });
}
