import { createDocument, type ManifestDocument } from "../../../../../actions/manifest-check/document.ts";
import type { ChartTree } from "../../../../../actions/manifest-check/helm/chart/read-chart.ts";
import type { ChartSet } from "../../../../../actions/manifest-check/helm/chart-set.ts";
import { loadCharts } from "../../../../../actions/manifest-check/helm/load-charts.ts";
import type { RenderedCharts } from "../../../../../actions/manifest-check/helm/render-charts.ts";
import { renderKustomizations } from "../../../../../actions/manifest-check/kustomize/render.ts";
import { isKustomization } from "../../../../../actions/manifest-check/kustomize/tree.ts";
import { SourceText } from "../../../../../shared/dockerfile/index.ts";
import type { Field } from "../../../../../shared/yaml/index.ts";
import { readDocuments, type TextFile } from "../../../../../shared/yaml/index.ts";

/** A chart whose only object shows its values and its release. */
export const chart = {
  "charts/web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
  "charts/web/values.yaml": "image: web:1\nkeep: yes\nnested:\n  a: 1\n  b: 2\n",
  "charts/web/templates/a.yaml": `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}
  namespace: {{ .Release.Namespace }}
data:
  image: {{ .Values.image | quote }}
  values: {{ toJson .Values | quote }}
`,
};

interface Checkout {
  readonly set: ChartSet;
  readonly files: readonly TextFile[];
  render(): RenderedCharts;
}

/** Loads a checkout from texts by their paths. @param unlisted paths that exist and are not among the files to check. */
export async function checkout(
  texts: Readonly<Record<string, string>>,
  unlisted: readonly string[] = [],
): Promise<Checkout> {
  const files = Object.entries(texts)
    .filter(([path]) => !unlisted.includes(path))
    .map(([path, text]): TextFile => ({ path, source: new SourceText(text) }));
  const { charts } = await loadCharts(
    memoryTree(texts),
    { files, archives: [] },
    { files: [], set: [], sets: [] },
    { helmVersion: 4, apiVersions: [] },
  );
  const inside = (path: string): boolean => charts.charts.some(({ source }) => path.startsWith(`${source.path}/`));
  const documents = files.filter((file) => !inside(file.path) && !isKustomization(file)).flatMap(documentsOf);
  return { set: charts, files, render: () => charts.render(undefined, documents) };
}

/** Builds the kustomizations of a checkout. */
export function build({ set, files }: Checkout): ReturnType<typeof renderKustomizations> {
  const tree = { files: new Map(files.map((file) => [file.path, file])), problems: new Map() };
  return renderKustomizations(files, tree, set.createInflater());
}

function documentsOf(file: TextFile): ManifestDocument[] {
  return readDocuments(file).flatMap((document) => ("root" in document ? [createDocument(file, document.root)] : []));
}

function memoryTree(texts: Readonly<Record<string, string>>): ChartTree {
  const paths = Object.keys(texts);
  const kindOf = async (path: string): Promise<"file" | "directory" | undefined> =>
    Object.hasOwn(texts, path) ? "file" : paths.some((other) => other.startsWith(`${path}/`)) ? "directory" : undefined;
  return {
    kindOf,
    resolve: async (path) => ((await kindOf(path)) === undefined ? undefined : path),
    list: async (path) => {
      const start = path === "" ? "" : `${path.replace(/\/$/u, "")}/`;
      const inside = paths
        .filter((other) => other.startsWith(start))
        .map((other) => other.slice(start.length).split("/")[0]);
      return [...new Set(inside)].map((name = "") => ({ name }));
    },
    read: async (path) => {
      const text = texts[path];
      if (text === undefined) throw new Error("does not exist");
      return Buffer.from(text);
    },
  };
}

/** What a deployed case renders: its object, its values, and the place of the image. */
export interface Deployed {
  readonly name: string;
  readonly release: string;
  readonly image: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Lists what the deployed cases of a checkout render. */
export function deployedOf({ results }: RenderedCharts): Deployed[] {
  return results
    .filter(({ chartCase }) => chartCase.kind === "deployed")
    .flatMap(({ chartCase, rendered }) =>
      rendered.documents.map(({ root }) => ({
        name: chartCase.name,
        release: `${root.get("metadata", "namespace").text}/${root.get("metadata", "name").text}`,
        image: describe(root.get("data", "image")),
        values: JSON.parse(root.get("data", "values").text ?? "") as Record<string, unknown>,
      })),
    );
}

function describe(field: Field): string {
  const { place } = field;
  return `${field.text} ${place?.file.path}:${place?.file.source.positionAt(place.span.start).line}`;
}
