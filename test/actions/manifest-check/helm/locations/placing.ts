import { type ChartLookup, loadChart } from "../../../../../actions/manifest-check/helm/chart/tree.ts";
import type { ChartCase } from "../../../../../actions/manifest-check/helm/chart-case.ts";
import { satisfies } from "../../../../../actions/manifest-check/helm/functions/semver/constraints.ts";
import { renderCase } from "../../../../../actions/manifest-check/helm/render-case.ts";
import type { Field, Place } from "../../../../../shared/yaml/index.ts";
import { chartOf, metadataOf } from "../chart/charts.ts";

export type ChartTexts = Readonly<Record<string, string | Uint8Array>>;

/** Renders a chart with the path `chart`, and returns the objects that it deploys. @throws ChartFailure */
export function deployedBy(files: ChartTexts, chartCase: Partial<ChartCase> = {}, lookup?: ChartLookup): Field[] {
  const encoder = new TextEncoder();
  const bytes = Object.entries({ "Chart.yaml": metadataOf("web"), ...files }).map(
    ([path, content]) => [path, typeof content === "string" ? encoder.encode(content) : content] as const,
  );
  const source = { ...chartOf({}), files: new Map(bytes) };
  const chart = loadChart(source, { satisfies, ...(lookup === undefined ? {} : { lookup }) });
  const defaults: ChartCase = { name: "its default values", kind: "default", valuesFiles: [], set: [] };
  const rendered = renderCase(chart, { ...defaults, ...chartCase }, { helmVersion: 4, apiVersions: [] });
  return rendered.documents.map(({ root }) => root);
}

/** Describes a place by its file, its line and the text there. */
export function describePlace(place: Place | undefined): string {
  if (place === undefined) return "none";
  const { file, span } = place;
  const { source } = file;
  return `${file.path}:${source.positionAt(span.start).line} ${source.text.slice(span.start, span.end)}`.trimEnd();
}

/** Returns the field of a path such as `spec.containers.0.image`. */
export function fieldAt(root: Field | undefined, path: string): Field {
  if (root === undefined) throw new Error("the chart deploys nothing");
  return path.split(".").reduce((field, key) => field.items()[Number(key)] ?? field.get(key), root);
}

/** Describes the place of a field of the first object, and then those where templates put it. */
export function placesOf(files: ChartTexts, path: string, ...args: [Partial<ChartCase>?, ChartLookup?]): string[] {
  const field = fieldAt(deployedBy(files, ...args)[0], path);
  return [field.place, ...field.via].map(describePlace);
}
