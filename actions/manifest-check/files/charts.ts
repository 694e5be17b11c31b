import { getDirectory } from "../../../shared/files/index.ts";
import type { TextFile } from "../../../shared/yaml/index.ts";

/** Files grouped by whether they belong to a Helm chart. */
export interface Charts {
  /** `Chart.yaml` of each outermost chart. */
  readonly charts: readonly TextFile[];
  /** Templates, values and dependency lists of charts. */
  readonly ofCharts: readonly TextFile[];
  /** All other files, including those in a chart's `crds` directory. */
  readonly plain: readonly TextFile[];
}

/** Finds charts by their `Chart.yaml` (Helm's chart format, v1 and v2). A chart inside a chart belongs to it. */
export function sortCharts(files: readonly TextFile[]): Charts {
  const directories = new Set(files.filter(isChart).map(getDirectory));
  const outermost = [...directories].filter(
    (directory) => !ancestors(directory).some((above) => directories.has(above)),
  );
  const inChart = (file: TextFile): boolean =>
    outermost.some((directory) => isBelow(file.path, directory) && !isBelow(file.path, join(directory, "crds")));
  return {
    charts: files.filter((file) => isChart(file) && outermost.includes(getDirectory(file))),
    ofCharts: files.filter((file) => inChart(file) && !(isChart(file) && outermost.includes(getDirectory(file)))),
    plain: files.filter((file) => !inChart(file)),
  };
}

/** Returns the name of a chart, for messages. */
export function getChartName({ path, source }: TextFile): string {
  return /^name:\s*["']?([\w.-]{1,100})/mu.exec(source.text)?.[1] ?? path;
}

function isChart({ path, source }: TextFile): boolean {
  return /(?:^|\/)Chart\.yaml$/u.test(path) && /^name:/mu.test(source.text);
}

function ancestors(directory: string): string[] {
  if (directory === "") return [];
  const parts = directory.split("/");
  return parts.map((_, index) => parts.slice(0, index).join("/"));
}

function isBelow(path: string, directory: string): boolean {
  return directory === "" || path.startsWith(`${directory}/`);
}

function join(directory: string, name: string): string {
  return directory === "" ? name : `${directory}/${name}`;
}
