import { getDirectory } from "../../../shared/files/index.ts";
import type { TextFile } from "../../../shared/yaml/index.ts";
import { readFile } from "../load-documents.ts";

/** Files grouped by whether they belong to a Helm chart. */
export interface Charts {
  /** Metadata, templates, values, dependencies and test values of charts. */
  readonly ofCharts: readonly TextFile[];
  /** All other files, including those in a chart's `crds` directory. */
  readonly plain: readonly TextFile[];
}

/** Paths in a chart that Helm reads. Other files in its directory are checked as any file. */
const ownPaths =
  /^(?:(?:Chart|requirements)\.(?:ya?ml|lock)|values(?:[.-][^/]*)?\.(?:ya?ml|json)|(?:templates|charts)\/.*|ci\/[^/]*values\.ya?ml)$/su;

/** Finds charts by their `Chart.yaml` (Helm's chart format, v1 and v2), and what belongs to them. */
export function sortCharts(files: readonly TextFile[]): Charts {
  const directories = new Set(files.filter(isChart).map(getDirectory));
  const inChart = (file: TextFile): boolean =>
    [...listAncestors(file.path)].some((directory) => {
      if (!directories.has(directory)) return false;
      return ownPaths.test(file.path.slice(directory === "" ? 0 : directory.length + 1)) || isTemplateData(file);
    });
  return directories.size === 0
    ? { ofCharts: [], plain: files }
    : { ofCharts: files.filter(inChart), plain: files.filter((file) => !inChart(file)) };
}

/** Tells whether a file is one that templates read and render, which is not a manifest by itself. */
function isTemplateData(file: TextFile): boolean {
  return file.source.text.includes("{{") && readFile(file).problems.length > 0;
}

/** Tells whether a path that a call names is a packaged chart (`helm package`). */
export function isPackagedChart(path: string): boolean {
  return path.endsWith(".tgz");
}

/** Tells whether a file is the metadata of a chart. */
export function isChart({ path, source }: TextFile): boolean {
  return /(?:^|\/)Chart\.yaml$/u.test(path) && /^name:/mu.test(source.text);
}

function* listAncestors(path: string): Generator<string> {
  for (let directory = getDirectory({ path }); ; directory = getDirectory({ path: directory })) {
    yield directory;
    if (directory === "") return;
  }
}
