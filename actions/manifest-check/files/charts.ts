import type { TextFile } from "../yaml/node.ts";
import { folderOf } from "./paths.ts";

/** Files sorted by whether a Helm chart has them. */
export interface Charts {
  /** `Chart.yaml` of each outermost chart. */
  readonly charts: readonly TextFile[];
  /** Files of charts that are templates, values or lists of dependencies. */
  readonly ofCharts: readonly TextFile[];
  /** All other files; what lies in a chart's `crds` folder is plain. */
  readonly plain: readonly TextFile[];
}

/** Tells charts by their `Chart.yaml` (Helm's chart format, v1 and v2). A chart inside a chart is part of it. */
export function sortCharts(files: readonly TextFile[]): Charts {
  const folders = new Set(files.filter(isChart).map(folderOf));
  const outermost = [...folders].filter((folder) => !ancestors(folder).some((above) => folders.has(above)));
  const inChart = (file: TextFile): boolean =>
    outermost.some((folder) => isBelow(file.path, folder) && !isBelow(file.path, join(folder, "crds")));
  return {
    charts: files.filter((file) => isChart(file) && outermost.includes(folderOf(file))),
    ofCharts: files.filter((file) => inChart(file) && !(isChart(file) && outermost.includes(folderOf(file)))),
    plain: files.filter((file) => !inChart(file)),
  };
}

/** The name of a chart, for messages. */
export function chartName({ path, source }: TextFile): string {
  return /^name:\s*["']?([\w.-]{1,100})/mu.exec(source.text)?.[1] ?? path;
}

function isChart({ path, source }: TextFile): boolean {
  return /(?:^|\/)Chart\.yaml$/u.test(path) && /^name:/mu.test(source.text);
}

function ancestors(folder: string): string[] {
  if (folder === "") return [];
  const parts = folder.split("/");
  return parts.map((_, index) => parts.slice(0, index).join("/"));
}

function isBelow(path: string, folder: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}

function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
