import { messageOf, SeaworthyError } from "../../../../shared/errors/index.ts";
import { RegistryClient } from "../../../../shared/oci/index.ts";
import { isFromTrustedRegistry, splitReference } from "../../../../shared/references/index.ts";
import type { Deadline } from "../../../../shared/values/index.ts";
import { createNotCheckedProblemAt, pointAt } from "../../rules/file-rules.ts";
import type { ManifestProblem } from "../../rules/rule.ts";
import { createArchiveBudget, readArchive } from "../chart/archive.ts";
import { createLookup } from "../chart/discover.ts";
import { ChartFailure, type FailurePlace } from "../chart/failure.ts";
import type { ChartSource } from "../chart/files.ts";
import { type ChartLookup, listSubcharts } from "../chart/load-chart.ts";
import { type Dependency, readMetadata } from "../chart/metadata.ts";
import type { SatisfiesRange } from "../chart/satisfies-range.ts";
import { readLock } from "./lock.ts";
import { pullChart } from "./pull-chart.ts";

export interface FetchOptions {
  /** Registries that charts may be fetched from, as `isFromTrustedRegistry` matches them. Empty: nothing is fetched. */
  readonly registries: readonly string[];
  readonly satisfies: SatisfiesRange;
  /** Creates the client of a repository. Default: one with the credentials of Docker's configuration. */
  readonly createClient?: ((registry: string, repository: string) => RegistryClient) | undefined;
  readonly deadline?: Deadline | undefined;
}

/** Charts with the dependencies that were fetched for them. */
export interface FetchedDependencies {
  /** In the given order. Fetched dependencies are archives in `charts`, as `helm dependency build` writes them. */
  readonly charts: readonly ChartSource[];
  /** Dependencies that could not be fetched. */
  readonly problems: readonly ManifestProblem[];
  /** Number of charts that were downloaded. */
  readonly count: number;
}

/** Maximum size of a packaged chart, of all of them, and their number. */
const maxChartBytes = 20 * 2 ** 20;
const maxTotalBytes = 200 * 2 ** 20;
const maxDownloads = 200;

interface Fetching extends FetchOptions {
  readonly lookup: ChartLookup;
  readonly problems: ManifestProblem[];
  readonly downloads: Map<string, Promise<Uint8Array>>;
  bytes: number;
}

/**
 * Fetches the dependencies that are neither in `charts` nor in the checkout from the registries that are allowed. Only
 * `oci://` repositories are supported. The version is the one in Chart.lock, whose digest must be that of the
 * dependencies in Chart.yaml. It does not cover the content, so that a registry can replace what a version contains.
 * Never throws for what a registry or a chart contains.
 */
export async function fetchDependencies(
  charts: readonly ChartSource[],
  options: FetchOptions,
): Promise<FetchedDependencies> {
  if (options.registries.length === 0) return { charts, problems: [], count: 0 };
  const lookup = createLookup(charts, options.satisfies);
  const fetching: Fetching = { ...options, lookup, problems: [], downloads: new Map(), bytes: 0 };
  const completed: ChartSource[] = [];
  for (const chart of charts) completed.push(await complete(chart, fetching));
  return { charts: completed, problems: fetching.problems, count: fetching.downloads.size };
}

async function complete(chart: ChartSource, fetching: Fetching): Promise<ChartSource> {
  const added = new Map<string, Uint8Array>();
  for (const dependency of listMissing(chart, fetching)) {
    try {
      const { version, bytes } = await fetchDependency(chart, dependency, fetching);
      added.set(`charts/${dependency.name.value}-${version}.tgz`, bytes);
    } catch (error) {
      if (!(error instanceof SeaworthyError) && !(error instanceof ChartFailure)) throw error;
      const place = (error instanceof ChartFailure ? error.place : undefined) ?? dependency.place;
      if (place === undefined) throw error;
      fetching.problems.push(createProblem(chart, dependency, place, messageOf(error)));
    }
  }
  return added.size === 0 ? chart : { ...chart, files: new Map([...chart.files, ...added]) };
}

function createProblem(
  chart: ChartSource,
  { name }: Dependency,
  { file, start, end }: FailurePlace,
  why: string,
): ManifestProblem {
  const what = `The dependency ${JSON.stringify(name.value)} of the chart ${chart.path || "."}`;
  return createNotCheckedProblemAt(
    pointAt(file, start, end > start ? end : undefined),
    file,
    `${what} was not fetched, so the chart was not checked: ${why}`,
  );
}

/** Lists the dependencies in registries that are allowed, and that are neither in the chart nor in the checkout. */
function listMissing(chart: ChartSource, { lookup, registries }: Fetching): Dependency[] {
  try {
    const { dependencies = [] } = readMetadata(chart);
    const wanted = dependencies.filter((dependency) => {
      const image = imageOf(dependency);
      return image !== undefined && isFromTrustedRegistry(image, registries);
    });
    if (wanted.length === 0) return [];
    const present = new Set(
      listSubcharts(chart, { budget: createArchiveBudget() }).map((subchart) => readMetadata(subchart).name.value),
    );
    return wanted.filter(({ name, version }) => {
      if (present.has(name.value)) return false;
      return lookup.findChart(name.value, version.value) === undefined;
    });
  } catch (error) {
    // The chart cannot be loaded, which is reported when it is rendered.
    if (error instanceof ChartFailure) return [];
    throw error;
  }
}

/** Returns the repository of a dependency as an image reference. Undefined if it is not in a registry. */
function imageOf({ repository, name }: Pick<Dependency, "repository" | "name">): string | undefined {
  const [, path] = /^oci:\/\/([\w.:/-]{1,300}?)\/*$/u.exec(repository.value) ?? [];
  return path === undefined || !/^[\w.-]{1,200}$/u.test(name.value) ? undefined : `${path}/${name.value}`;
}

async function fetchDependency(
  chart: ChartSource,
  dependency: Dependency,
  fetching: Fetching,
): Promise<{ readonly version: string; readonly bytes: Uint8Array }> {
  const version = readVersion(chart, dependency, fetching.satisfies);
  const image = imageOf(dependency) ?? "";
  const key = `${image}:${version}`;
  if (!fetching.downloads.has(key) && fetching.downloads.size >= maxDownloads)
    throw new ChartFailure("limit", `more than ${maxDownloads} charts would be downloaded`);
  const download = fetching.downloads.get(key) ?? pull(image, version, fetching);
  fetching.downloads.set(key, download);
  const bytes = await download;
  const { name, version: own } = readMetadata(readArchive(key, bytes));
  if (name.value !== dependency.name.value || own.value.replace(/^v/u, "") !== version.replace(/^v/u, "")) {
    throw new ChartFailure(
      "dependencies",
      `${key} contains the chart ${name.value.slice(0, 100)} ${own.value.slice(0, 100)}`,
    );
  }
  return { version, bytes };
}

/** Returns the exact version of a dependency. @throws ChartFailure without a lock file that matches Chart.yaml. */
function readVersion(
  chart: ChartSource,
  { name, repository, version, place }: Dependency,
  satisfies: SatisfiesRange,
): string {
  const lock = readLock(chart);
  if (lock === undefined)
    throw new ChartFailure("dependencies", "the chart has no Chart.lock, so its version is not known", { place });
  const stale = `${lock.file.path} does not match the dependencies of the chart. Run helm dependency update`;
  if (!lock.isCurrent) throw new ChartFailure("dependencies", stale, { place: lock.place });
  // A chart can be a dependency more than once, with different aliases and versions.
  const entry = lock.dependencies.find(
    (candidate) =>
      candidate.name === name.value &&
      candidate.repository === repository.value &&
      (version.value === "" || satisfies(version.value, candidate.version)),
  );
  if (entry === undefined || !/^v?\d[\w.+-]{0,126}$/u.test(entry.version))
    throw new ChartFailure("dependencies", stale, { place: lock.place });
  return entry.version;
}

async function pull(image: string, version: string, fetching: Fetching): Promise<Uint8Array> {
  const { registry } = splitReference(image);
  if (registry === undefined) throw new ChartFailure("dependencies", `${image} names no registry`);
  const repository = image.slice(registry.length + 1);
  const client = fetching.createClient?.(registry, repository) ?? new RegistryClient(registry, repository);
  const maxBytes = Math.min(maxChartBytes, maxTotalBytes - fetching.bytes);
  const bytes = await pullChart(client, version, { maxBytes, deadline: fetching.deadline });
  fetching.bytes += bytes.length;
  return bytes;
}
