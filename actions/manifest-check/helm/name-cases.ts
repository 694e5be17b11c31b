import type { Place } from "../../../shared/yaml/index.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { type ChartCase, listValuesFiles } from "./chart-case.ts";
import type { RenderedCharts } from "./render-charts.ts";
import type { RenderedObjects } from "./rendered-objects.ts";

/**
 * Adds to each problem that a chart does not have with its default values a place that says which values cause it, unless
 * the problem is in these values itself. Problems of several sets of values are those of the first.
 */
export function nameCases(
  problems: readonly ManifestProblem[],
  { results }: RenderedCharts,
  objects: RenderedObjects,
): ManifestProblem[] {
  const withDefaults = new Set(
    results.flatMap(({ chart, chartCase }) => (chartCase.kind === "default" ? chart.source : [])),
  );
  if (objects.size === 0) return [...problems];
  return problems.map((problem) => {
    const result = objects.get(problem.owner.document.root);
    if (result === undefined || result.chartCase.kind === "default" || !withDefaults.has(result.chart.source))
      return problem;
    const { chartCase } = result;
    const place = getPlace(chartCase);
    if (place === undefined) return problem;
    const places = [problem.field.place, ...(problem.related ?? []).map((related) => related.place)];
    if (places.some((known) => known?.file.path === place.file.path)) return problem;
    return { ...problem, related: [...(problem.related ?? []), { place, message: `Only with ${chartCase.name}` }] };
  });
}

/** Returns where a case is written: what deploys the chart, or the last file with values. */
function getPlace(chartCase: ChartCase): Place | undefined {
  const file = listValuesFiles(chartCase).at(-1);
  return chartCase.deployedBy ?? (file === undefined ? undefined : { file, span: { start: 0, end: 0 } });
}
