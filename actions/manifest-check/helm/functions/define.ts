import type { CallContext, ParameterType, Sourced, TemplateFunction } from "../values/value.ts";

/** Functions by their names in templates. */
export type FunctionTable = Readonly<Record<string, TemplateFunction>>;

/** Defines a function with a fixed number of parameters. */
export function define(
  parameters: readonly ParameterType[],
  call: (args: readonly Sourced[], context: CallContext) => Sourced,
): TemplateFunction {
  return { parameters, call };
}

/** Defines a function that takes any number of arguments after its parameters. */
export function defineVariadic(
  parameters: readonly ParameterType[],
  rest: ParameterType,
  call: (args: readonly Sourced[], context: CallContext) => Sourced,
): TemplateFunction {
  return { parameters, rest, call };
}
