import type { ChartCase } from "../../../../actions/manifest-check/helm/chart-case.ts";
import type { ChartInput } from "../../../../actions/manifest-check/helm/render-charts.ts";
import { chartOf, metadataOf } from "./chart/charts.ts";

/** Makes a set of values for a chart. */
export function caseOf(kind: ChartCase["kind"], more: Partial<ChartCase> = {}): ChartCase {
  return { name: `${kind} values`, kind, valuesFiles: [], set: [], ...more };
}

/** Makes a chart with its sets of values. */
export function inputOf(
  files: Readonly<Record<string, string>>,
  cases: readonly ChartCase[] = [caseOf("default")],
  path = "web",
): ChartInput {
  return { source: chartOf({ "Chart.yaml": metadataOf(path.split("/").at(-1) || "web"), ...files }, path), cases };
}
