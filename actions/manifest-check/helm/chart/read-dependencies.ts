import { getDirectory, resolvePath } from "../../../../shared/files/index.ts";
import { ChartFailure } from "./failure.ts";
import { type ChartSource, joinPath } from "./files.ts";
import { type Dependency, readMetadata } from "./metadata.ts";
import { type ChartTree, readChart } from "./read-chart.ts";

/** Maximum number of charts that are read in addition to those of a call. */
const maxCharts = 200;

/**
 * Reads charts of the checkout that others depend on and that a call does not name: what `file://` refers to, and directories
 * next to a chart with the name of its dependency. Charts that cannot be read are left out.
 */
export async function readDependencies(tree: ChartTree, charts: readonly ChartSource[]): Promise<ChartSource[]> {
  const known = new Set(charts.map(({ path }) => path));
  const found: ChartSource[] = [];
  const waiting = [...charts];
  for (let chart = waiting.pop(); chart !== undefined && found.length < maxCharts; chart = waiting.pop()) {
    for (const path of listCandidates(chart)) {
      if (known.has(path)) continue;
      known.add(path);
      const source = await readIfChart(tree, path);
      if (source === undefined) continue;
      found.push(source);
      waiting.push(source);
    }
  }
  return found;
}

function listCandidates(chart: ChartSource): string[] {
  return listDependencies(chart)
    .filter(({ name }) => ![...chart.files.keys()].some((path) => path.startsWith(`charts/${name.value}`)))
    .flatMap(({ name, repository }) => {
      const prefix = "file://";
      if (!repository.value.startsWith(prefix)) return [joinPath(getDirectory(chart), name.value)];
      return resolvePath(chart.path, repository.value.slice(prefix.length)) ?? [];
    });
}

function listDependencies(chart: ChartSource): readonly Dependency[] {
  try {
    return readMetadata(chart).dependencies ?? [];
  } catch (error) {
    if (error instanceof ChartFailure) return [];
    throw error;
  }
}

async function readIfChart(tree: ChartTree, path: string): Promise<ChartSource | undefined> {
  if ((await tree.kindOf(joinPath(path, "Chart.yaml"))) !== "file") return undefined;
  try {
    return await readChart(tree, path);
  } catch (error) {
    if (error instanceof ChartFailure) return undefined;
    throw error;
  }
}
