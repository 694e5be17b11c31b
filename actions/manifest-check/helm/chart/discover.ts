import { ChartFailure } from "./failure.ts";
import type { ChartSource } from "./files.ts";
import type { ChartLookup } from "./load-chart.ts";
import { type ChartMetadata, readMetadata } from "./metadata.ts";
import type { SatisfiesRange } from "./satisfies-range.ts";

/** Values that a chart is tested with (`ci/NAME-values.yaml`, as chart-testing reads them). */
export interface ValuesCase {
  /** `ci-NAME`, or `ci` for `ci/values.yaml`. */
  readonly name: string;
  readonly path: string;
}

/** A directory with a chart that is not a subchart of another one. */
export interface ChartDirectory {
  /** Empty for the root of the checkout. */
  readonly path: string;
  readonly cases: readonly ValuesCase[];
}

const chartFile = /^(?:(?<directory>.*)\/)?Chart\.yaml$/su;
const valuesFile = /^(?:(?<directory>.*)\/)?ci\/(?<name>[^/]*?)-?values\.ya?ml$/su;

/** Finds the charts of a checkout, and their values for tests. @param paths of all files, relative to the checkout. */
export function findCharts(paths: readonly string[]): ChartDirectory[] {
  const directories = new Set(paths.flatMap((path) => directoryOf(chartFile.exec(path))));
  const cases = new Map<string, ValuesCase[]>();
  for (const path of paths) {
    const match = valuesFile.exec(path);
    for (const directory of directoryOf(match)) {
      const name = match?.groups?.["name"] ?? "";
      const found = cases.get(directory) ?? [];
      found.push({ name: name === "" ? "ci" : `ci-${name}`, path });
      cases.set(directory, found);
    }
  }
  return [...directories]
    .filter((directory) => !isSubchart(directory, directories))
    .toSorted()
    .map((path) => ({ path, cases: (cases.get(path) ?? []).toSorted((a, b) => (a.path < b.path ? -1 : 1)) }));
}

function directoryOf(match: RegExpExecArray | null): string[] {
  return match === null ? [] : [match.groups?.["directory"] ?? ""];
}

/** Returns whether a directory is in `charts` of another chart. */
function isSubchart(directory: string, directories: ReadonlySet<string>): boolean {
  const names = directory.split("/");
  return names.some(
    (name, index) => name === "charts" && index < names.length - 1 && directories.has(names.slice(0, index).join("/")),
  );
}

/**
 * Makes charts of the checkout available to dependencies that are missing in `charts`. Of several charts with one name,
 * the first one by its path whose version matches is used. Charts with unreadable metadata are not used.
 */
export function createLookup(charts: readonly ChartSource[], satisfies: SatisfiesRange): ChartLookup {
  const byPath = new Map(charts.map((chart) => [chart.path, chart]));
  const byName = new Map<string, { readonly chart: ChartSource; readonly metadata: ChartMetadata }[]>();
  for (const chart of charts.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const metadata = metadataOf(chart);
    if (metadata === undefined) continue;
    const name = metadata.name.value;
    byName.set(name, [...(byName.get(name) ?? []), { chart, metadata }]);
  }
  return {
    atPath: (directory) => byPath.get(directory),
    findChart: (name, range) =>
      byName.get(name)?.find(({ metadata }) => range === "" || satisfies(range, metadata.version.value))?.chart,
  };
}

function metadataOf(chart: ChartSource): ChartMetadata | undefined {
  try {
    return readMetadata(chart);
  } catch (error) {
    if (error instanceof ChartFailure) return undefined;
    throw error;
  }
}
