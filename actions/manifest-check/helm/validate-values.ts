import { ChartFailure } from "./chart/failure.ts";
import type { PreparedChart } from "./chart/tree.ts";
import type { SchemaResult } from "./encoding/schema.ts";
import { LimitError, type Value } from "./values/value.ts";

/** Validates values against the text of a schema. @throws LimitError */
export type ValidateSchema = (schema: string, values: Value) => SchemaResult;

/** Maximum number of failures in a message. */
const maxFailures = 5;

/**
 * Validates the values of each chart of a tree against its `values.schema.json`.
 * @throws ChartFailure of the phases schema and limit.
 */
export function validateValues(root: PreparedChart, validate: ValidateSchema): void {
  const problems = listProblems(root, validate);
  const [first] = problems;
  if (first === undefined) return;
  const others = problems.length > maxFailures ? `, and ${problems.length - maxFailures} more` : "";
  const message = problems
    .slice(0, maxFailures)
    .map(({ text }) => text)
    .join("; ");
  throw new ChartFailure("schema", `${message}${others}`, { place: first.place, chart: first.chart });
}

interface ValueProblem {
  readonly chart: string;
  readonly text: string;
  readonly place: ChartFailure["place"];
}

function listProblems(chart: PreparedChart, validate: ValidateSchema): ValueProblem[] {
  const { schema, name, values, subcharts } = chart;
  const below = subcharts.flatMap((subchart) => listProblems(subchart, validate));
  if (schema === undefined) return below;
  const place = { file: schema, start: 0, end: 0 };
  let result: SchemaResult;
  try {
    result = validate(schema.source.text, values);
  } catch (error) {
    if (error instanceof LimitError) throw new ChartFailure("limit", error.message, { place, chart: name });
    throw error;
  }
  if ("problem" in result)
    return [{ chart: name, text: `values.schema.json of ${name} cannot be used: ${result.problem}`, place }, ...below];
  const own = result.failures.map(({ path, message }) => ({
    chart: name,
    text: `the values of ${name} do not match its schema at ${path === "" ? "their top" : path}: ${message}`,
    place,
  }));
  return [...own, ...below];
}
