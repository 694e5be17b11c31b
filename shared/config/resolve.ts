import { InvalidError } from "../errors/index.ts";
import type { InputSpecs, InputValues } from "./input.ts";
import type { ConfigSection } from "./spec.ts";

/** Text of an explicitly given input; undefined when it was not given. */
export type GivenInput = (name: string) => string | undefined;

/**
 * Values of all inputs: what the call gives, else the configuration file, else the default.
 * Throws `InvalidError` for a value that an input does not allow, naming where it was given.
 */
export function resolveInputs<S extends InputSpecs>(
  specs: S,
  given: GivenInput,
  section: ConfigSection,
): InputValues<S> {
  const values = Object.entries(specs).map(([name, spec]) => {
    const raw = given(name) ?? section.inputs[name];
    return [name, raw === undefined ? spec.default : spec.parse(raw, name)];
  });
  return Object.fromEntries(values) as InputValues<S>;
}

/** A section in which the suite's own speaks for the inputs that both know and that the section leaves open. */
export function withSuite(specs: InputSpecs, section: ConfigSection, suite: ConfigSection): ConfigSection {
  const shared = Object.entries(suite.inputs).filter(([name]) => name in specs);
  return { ...section, inputs: { ...Object.fromEntries(shared), ...section.inputs } };
}

/** The value, or an `InvalidError` that says how to give it; an empty text or list counts as not given. */
export function required<T extends string | readonly string[]>(value: T | undefined, name: string, example: string): T {
  if (value !== undefined && value.length > 0) return value;
  throw new InvalidError("INPUT_MISSING", `${name} is not given`, { advice: `Give it, for example ${example}` });
}
