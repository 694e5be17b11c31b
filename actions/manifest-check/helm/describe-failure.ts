import { masked, oneLine, truncate } from "../../../shared/text/index.ts";
import type { ChartFailure, ChartPhase } from "./chart/failure.ts";
import type { ChartCase } from "./chart-case.ts";

const advice: Readonly<Partial<Record<ChartPhase, string>>> = {
  dependencies: "Commit it to `charts/`, or set `chart-registries`",
  kubeVersion: "Set `kubernetes-version`",
  schema: "Change the values",
};

/** Characters of a message, which may be as long as a template wants. */
const maxMessageLength = 1000;

/**
 * Says in one sentence why a chart was not rendered, where, and what to do.
 * @param secrets texts that are masked.
 */
export function describeFailure(
  failure: ChartFailure,
  chart: string,
  chartCase: Pick<ChartCase, "name" | "kind"> | undefined,
  secrets: readonly string[] = [],
): string {
  const values = chartCase === undefined ? "" : ` with ${chartCase.name}`;
  const trace = describeTrace(failure);
  return `The chart ${chart} was not rendered${values}, so it was not checked: ${trace}${describeMessage(failure, secrets)}${describeAdvice(failure)}`;
}

function describeMessage({ message }: ChartFailure, secrets: readonly string[]): string {
  const start = message.slice(0, maxMessageLength * 10).trim();
  return truncate(oneLine(masked(start, secrets)), maxMessageLength);
}

/** Names the innermost place in a template. */
function describeTrace({ phase, frames }: ChartFailure): string {
  if (phase !== "execute" && phase !== "parse" && phase !== "limit") return "";
  const frame = frames.findLast(({ place }) => place !== undefined) ?? frames.at(-1);
  if (frame === undefined) return "";
  const column = frame.column === undefined ? "" : `:${frame.column + 1}`;
  return oneLine(`${frame.template}:${frame.line}${column}: `);
}

function describeAdvice({ phase, message }: ChartFailure): string {
  if (phase === "execute" && /error calling (?:required|fail):|nil pointer evaluating/u.test(message))
    return ". If it needs values, name a file with them in `chart-values`";
  const text = advice[phase];
  return text === undefined ? "" : `. ${text}`;
}
