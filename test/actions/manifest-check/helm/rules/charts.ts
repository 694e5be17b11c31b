import type { ChartCase } from "../../../../../actions/manifest-check/helm/chart-case.ts";
import { checkCharts } from "../../../../../actions/manifest-check/helm/checks/index.ts";
import { renderCharts } from "../../../../../actions/manifest-check/helm/render-charts.ts";
import { type CheckOptions, defaultCheckOptions } from "../../../../../actions/manifest-check/options.ts";
import type { ManifestProblem } from "../../../../../actions/manifest-check/rules/rule.ts";
import { chartOf, metadataOf } from "../chart/charts.ts";

const defaults: ChartCase = { name: "its default values", kind: "default", valuesFiles: [], set: [] };

/** What is checked beyond the chart itself. */
interface Checking {
  readonly cases?: readonly ChartCase[];
  readonly options?: Partial<CheckOptions>;
}

/** Checks a chart with all rules. Files are relative to the chart, and `Chart.yaml` need not be given. */
export function checkChart(
  files: Readonly<Record<string, string>>,
  { cases = [], options = {} }: Checking = {},
): readonly ManifestProblem[] {
  const source = chartOf({ "Chart.yaml": metadataOf("web"), ...files }, "charts/web");
  const render = { helmVersion: 4, apiVersions: [] } as const;
  const lookup = { atPath: () => undefined, findChart: () => undefined };
  const { results, problems } = renderCharts([{ source, cases: [defaults, ...cases] }], { ...render, lookup });
  if (results.length === 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  return checkCharts(results, {
    options: { ...defaultCheckOptions("2026-01-02"), profile: "strict", ...options },
    render,
  });
}

/** Returns the problems of a rule as `file:line message`, the file relative to the chart. */
export function listProblems(
  id: string,
  files: Readonly<Record<string, string>>,
  checking?: Checking,
): readonly string[] {
  return checkChart(files, checking)
    .filter(({ rule }) => rule.id === id)
    .map(({ field: { place }, message }) => {
      const line = place?.file.source.positionAt(place.span.start).line;
      return `${place?.file.path.replace(/^charts\/web\//u, "")}:${line} ${message}`;
    });
}

/** Returns a Deployment with lines in the specification of its pod. */
export function deployment(...lines: readonly string[]): string {
  const pod = lines.map((line) => `      ${line}\n`).join("");
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
${pod}`;
}
