import { InvalidError } from "../../../shared/errors/index.ts";
import type { RunContext } from "../../../shared/runner/index.ts";
import { isChart, isPackagedChart } from "../files/charts.ts";
import type { spec } from "../inputs.ts";
import type { ChartTree } from "./chart/read-chart.ts";
import { satisfies } from "./functions/semver/constraints.ts";
import type { ChartFiles, CompleteCharts, GivenValues, LoadedCharts } from "./load-charts.ts";

type Context = Pick<RunContext<(typeof spec)["inputs"]>, "inputs" | "host" | "time">;

/** The charts of a run. */
export interface FoundCharts extends LoadedCharts {
  /** Writes what charts render, or returns it in place of the findings, if the call asks for it. */
  show(context: Context): Promise<{ readonly document?: string }>;
}

/**
 * Loads the charts among files. Undefined if there is none, so that the renderer is not loaded.
 * @param tree a checkout's root directory, or the commit that a change is to be merged into.
 */
export async function findAndLoadCharts(
  tree: string | ChartTree,
  files: ChartFiles,
  { inputs }: Pick<Context, "inputs">,
): Promise<FoundCharts | undefined> {
  if (!files.files.some(isChart) && files.archives.length === 0) return undefined;
  const [{ loadCharts }, { diskChartTree }, { readChartOptions, readGivenValues }] = await Promise.all([
    import("./load-charts.ts"),
    import("./chart/read-chart.ts"),
    import("./settings.ts"),
  ]);
  const source = typeof tree === "string" ? diskChartTree(tree) : tree;
  const given = readGivenValues({ inputs });
  // The chart of a set may be new.
  if (typeof tree === "string") await checkSets(source, given);
  const registries = inputs["chart-registries"];
  const complete: CompleteCharts | undefined =
    registries.length === 0
      ? undefined
      : async (charts) =>
          (await import("./registry/fetch-dependencies.ts")).fetchDependencies(charts, { registries, satisfies });
  const loaded = await loadCharts(source, files, given, readChartOptions({ inputs }), complete);
  return { ...loaded, show: (context) => show(loaded, context) };
}

/** @throws InvalidError for a set of values whose chart does not exist. */
async function checkSets(tree: ChartTree, { sets }: GivenValues): Promise<void> {
  for (const { chart } of sets) {
    const path = isPackagedChart(chart) ? chart : `${chart || "."}/Chart.yaml`;
    if ((await tree.resolve(path)) !== undefined) continue;
    throw new InvalidError("INPUT_VALUE", `chart-values names the chart ${chart || "."}, but ${path} does not exist`, {
      advice: "Write the directory of the chart, relative to the checkout",
    });
  }
}

async function show(
  { charts }: LoadedCharts,
  { inputs, host, time }: Context,
): Promise<{ readonly document?: string }> {
  const directory = inputs["render-to"];
  if (directory === undefined && !inputs.render) return {};
  const { printCharts, writeCharts } = await import("./print-charts.ts");
  const { results } = charts.render(time);
  if (directory !== undefined) await writeCharts(results, directory, host);
  return inputs.render ? { document: printCharts(results) } : {};
}
