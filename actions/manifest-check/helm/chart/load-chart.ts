import { resolvePath } from "../../../../shared/files/index.ts";
import { GoMap } from "../values/value.ts";
import { type ArchiveBudget, createArchiveBudget, readArchive } from "./archive.ts";
import { ChartFailure } from "./failure.ts";
import { type ChartSource, getSubdirectory, getTextFile, joinPath, maxFileBytes } from "./files.ts";
import { type ChartMetadata, checkLock, type Dependency, readMetadata } from "./metadata.ts";
import { readValues } from "./read-values.ts";
import type { SatisfiesRange } from "./satisfies-range.ts";

/** A chart that was read, with the charts in its `charts` directory. Does not change. */
export interface LoadedChart {
  readonly source: ChartSource;
  readonly metadata: ChartMetadata;
  /** The chart's defaults. Must not be changed. */
  readonly values: GoMap;
  readonly dependencies: readonly LoadedChart[];
  /** Whether the chart was found elsewhere in the checkout, because it is missing in `charts`. */
  readonly isResolved: boolean;
}

/** Finds charts of the checkout for dependencies that are missing in `charts`. */
export interface ChartLookup {
  /** Returns the chart in a directory of the checkout, for `file://` references. */
  atPath(directory: string): ChartSource | undefined;
  /** Returns a chart by its name, in a version that matches the range. */
  findChart(name: string, range: string): ChartSource | undefined;
}

export interface LoadOptions {
  readonly satisfies: SatisfiesRange;
  readonly lookup?: ChartLookup;
}

/** Maximum nesting of charts, and number of charts in a tree. */
const maxDepth = 30;
const maxCharts = 1000;

interface Loading extends LoadOptions {
  readonly budget: ArchiveBudget;
  charts: number;
}

/**
 * Loads a chart and the charts in it. Dependencies that are missing in `charts` are looked for in the checkout.
 * @throws ChartFailure of the phases load, dependencies and limit.
 */
export function loadChart(source: ChartSource, options: LoadOptions): LoadedChart {
  const loading: Loading = { ...options, budget: createArchiveBudget(), charts: 0 };
  return resolveMissing(load(source, loading, 0), loading, [source.path]);
}

function load(source: ChartSource, loading: Loading, depth: number): LoadedChart {
  loading.charts += 1;
  if (depth > maxDepth) throw new ChartFailure("limit", `charts are nested deeper than ${maxDepth}`);
  if (loading.charts > maxCharts) throw new ChartFailure("limit", `the chart contains more than ${maxCharts} charts`);
  const [refusal] = source.refusals;
  if (refusal !== undefined) throw new ChartFailure("load", `${joinPath(source.path, refusal.path)} ${refusal.why}`);
  const large = [...source.files].find(([, bytes]) => bytes.length > maxFileBytes);
  if (large !== undefined)
    throw new ChartFailure("limit", `${joinPath(source.path, large[0])} has more than ${maxFileBytes} bytes`);
  const metadata = readMetadata(source);
  checkLock(source);
  const file = getTextFile(source, "values.yaml");
  return {
    source,
    metadata,
    values: file === undefined ? new GoMap() : readValues(file, "load"),
    dependencies: listSubcharts(source, loading).map((subchart) => load(subchart, loading, depth + 1)),
    isResolved: false,
  };
}

/** Lists the charts in `charts`: directories and archives whose names start with neither `_` nor `.`. */
export function listSubcharts(source: ChartSource, { budget }: Pick<Loading, "budget">): ChartSource[] {
  const names = new Map<string, boolean>();
  for (const path of source.files.keys()) {
    if (!path.startsWith("charts/") || path.endsWith(".prov")) continue;
    const [name = "", ...below] = path.slice("charts/".length).split("/");
    if (!/^[_.]/u.test(name)) names.set(name, (names.get(name) ?? false) || below.length > 0);
  }
  return [...names]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, isDirectory]) => {
      const path = `charts/${name}`;
      const bytes = source.files.get(path);
      if (name.endsWith(".tgz") && !isDirectory && bytes !== undefined) {
        return readArchive(joinPath(source.path, path), bytes, budget);
      }
      return getSubdirectory(source, path);
    });
}

/**
 * Adds the dependencies that are missing in `charts`. Helm requires them for the chart that it renders, and published
 * charts contain theirs.
 * @param above paths of the charts that lead here.
 */
function resolveMissing(chart: LoadedChart, loading: Loading, above: readonly string[]): LoadedChart {
  const present = new Set(chart.dependencies.map(({ metadata }) => metadata.name.value));
  const added: LoadedChart[] = [];
  for (const dependency of chart.metadata.dependencies ?? []) {
    if (present.has(dependency.name.value)) continue;
    const source = findSource(chart, dependency, loading);
    if (source === undefined || above.includes(source.path)) throw missing(chart, dependency, source);
    const found = load(source, loading, above.length);
    if (!isExpected(found, dependency, loading)) throw missing(chart, dependency, source);
    added.push({ ...resolveMissing(found, loading, [...above, source.path]), isResolved: true });
  }
  return added.length === 0 ? chart : { ...chart, dependencies: [...chart.dependencies, ...unique(added)] };
}

/** Drops charts that several dependencies, with different aliases, share. */
function unique(charts: readonly LoadedChart[]): LoadedChart[] {
  return [...new Map(charts.map((chart) => [chart.source.path, chart])).values()];
}

function findSource(
  { source }: LoadedChart,
  { name, version, repository }: Dependency,
  { lookup }: Loading,
): ChartSource | undefined {
  if (!repository.value.startsWith("file://")) return lookup?.findChart(name.value, version.value);
  const path = resolvePath(source.path, repository.value.slice("file://".length));
  return path === undefined ? undefined : lookup?.atPath(path);
}

function isExpected({ metadata }: LoadedChart, { name, version }: Dependency, { satisfies }: Loading): boolean {
  if (metadata.name.value !== name.value) return false;
  return version.value === "" || satisfies(version.value, metadata.version.value);
}

function missing(chart: LoadedChart, dependency: Dependency, found: ChartSource | undefined): ChartFailure {
  const name = JSON.stringify(dependency.name.value);
  const why =
    found === undefined
      ? `the dependency ${name} is missing in charts/ and was not found in the repository`
      : `the dependency ${name} is missing in charts/, and ${found.path} is not a chart that matches it`;
  return new ChartFailure("dependencies", why, { place: dependency.place, chart: chart.metadata.name.value });
}
