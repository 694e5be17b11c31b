import type { ChartSource } from "../../../../actions/manifest-check/helm/chart/files.ts";
import type { ChartCase } from "../../../../actions/manifest-check/helm/chart-case.ts";
import { validateSchema } from "../../../../actions/manifest-check/helm/encoding/schema.ts";
import { renderCharts } from "../../../../actions/manifest-check/helm/render-charts.ts";

const defaultCase: ChartCase = { name: "its default values", kind: "default", valuesFiles: [], set: [], release: {} };

/** A chart of which some parts are given. */
export interface ChartParts {
  readonly template?: string | Uint8Array;
  readonly values?: string | Uint8Array;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

export function chartFrom({ template = "", values = "", more = {} }: ChartParts): ChartSource {
  const contents: Record<string, string | Uint8Array> = {
    "Chart.yaml": "apiVersion: v2\nname: x\nversion: 1.0.0\n",
    "values.yaml": values,
    "templates/a.yaml": template,
    ...more,
  };
  const files = Object.entries(contents).map(
    ([path, content]) => [path, typeof content === "string" ? new TextEncoder().encode(content) : content] as const,
  );
  return { path: "", files: new Map(files), refusals: [] };
}

/** Renders a chart with its defaults. Returns the message if that fails, or what the templates print. */
export function renderParts(parts: ChartParts): { readonly failure: string } | { readonly text: string } {
  const { problems, results } = renderCharts([{ source: chartFrom(parts), cases: [defaultCase] }], {
    helmVersion: 4,
    apiVersions: [],
    validate: validateSchema,
    lookup: { atPath: () => undefined, findChart: () => undefined },
  });
  const [problem] = problems;
  if (problem !== undefined) return { failure: problem.message };
  return { text: results.flatMap(({ rendered }) => rendered.texts.map(({ text }) => text.value)).join("---\n") };
}

/** Returns the message with which a chart fails. */
export function failureOf(parts: ChartParts): string {
  const rendering = renderParts(parts);
  return "failure" in rendering ? rendering.failure : "it rendered";
}
