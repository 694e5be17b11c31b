import type { Field, Place } from "../../../shared/yaml/index.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { type ChartCase, listValuesFiles } from "./chart-case.ts";
import type { RenderedCharts } from "./render-charts.ts";

/**
 * Adds to each problem that a chart does not have with its default values a place that says which values cause it, unless
 * the problem is in these values itself. Problems of several sets of values are those of the first.
 */
export function nameCases(problems: readonly ManifestProblem[], { results }: RenderedCharts): ManifestProblem[] {
  const withDefaults = new Set(
    results.flatMap(({ chart, chartCase }) => (chartCase.kind === "default" ? chart.source : [])),
  );
  const cases = new Map<Field, ChartCase>();
  for (const { chart, chartCase, rendered } of results) {
    if (chartCase.kind === "default" || !withDefaults.has(chart.source)) continue;
    for (const { root } of [...rendered.documents, ...rendered.tests]) cases.set(root, chartCase);
  }
  if (cases.size === 0) return [...problems];
  return problems.map((problem) => {
    const chartCase = cases.get(problem.owner.document.root);
    const place = chartCase === undefined ? undefined : getPlace(chartCase);
    if (chartCase === undefined || place === undefined) return problem;
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
