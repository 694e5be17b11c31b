import { ChartFailure } from "../../../../../actions/manifest-check/helm/chart/failure.ts";
import type { PrepareOptions } from "../../../../../actions/manifest-check/helm/chart/tree.ts";
import { toYaml } from "../../../../../actions/manifest-check/helm/encoding/write-yaml.ts";
import { type RenderedFiles, renderFiles } from "../../../../../actions/manifest-check/helm/render/render.ts";
import { chartOf, metadataOf, prepareChart } from "../chart/charts.ts";

/** Runs the templates of a chart. @throws ChartFailure */
export function renderChartFiles(
  files: Readonly<Record<string, string>>,
  options: Partial<PrepareOptions> = {},
): RenderedFiles {
  const source = chartOf({ "Chart.yaml": metadataOf("web"), ...files });
  return renderFiles(prepareChart(source, { printYaml: toYaml, ...options }));
}

/** Runs the templates of a chart. Returns what each of them prints. */
export function printsOf(
  files: Readonly<Record<string, string>>,
  options?: Partial<PrepareOptions>,
): Readonly<Record<string, string>> {
  const { files: rendered } = renderChartFiles(files, options);
  return Object.fromEntries(rendered.map(({ template, text }) => [template.name, text.value]));
}

/** Returns the failure of a chart, with the places that led to it as Go writes them: `web/templates/a.yaml:1:3`. */
export function failureOf(render: () => unknown): {
  readonly phase: string;
  readonly message: string;
  readonly places: readonly string[];
} {
  try {
    render();
  } catch (error) {
    if (!(error instanceof ChartFailure)) throw error;
    const { phase, message, frames } = error;
    const places = frames.map(({ template, line, column }) => [template, line, column ?? []].flat().join(":"));
    return { phase, message, places };
  }
  throw new Error("the chart was rendered");
}
