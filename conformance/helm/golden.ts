import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createArchiveBudget, readArchive } from "../../actions/manifest-check/helm/chart/archive.ts";
import { ChartFailure } from "../../actions/manifest-check/helm/chart/failure.ts";
import type { ChartSource } from "../../actions/manifest-check/helm/chart/files.ts";
import { diskChartTree, readChart } from "../../actions/manifest-check/helm/chart/read-chart.ts";
import type { SetArgument, SetKind } from "../../actions/manifest-check/helm/chart/set.ts";
import { loadChart } from "../../actions/manifest-check/helm/chart/tree.ts";
import type { ChartCase } from "../../actions/manifest-check/helm/chart-case.ts";
import { validateSchema } from "../../actions/manifest-check/helm/encoding/schema.ts";
import { satisfies } from "../../actions/manifest-check/helm/functions/semver/constraints.ts";
import { type RenderedCase, renderCase } from "../../actions/manifest-check/helm/render-case.ts";
import { SourceText } from "../../shared/dockerfile/index.ts";

/** A place in a template, as the given data write it. */
export interface GoldenPlace {
  readonly template: string;
  readonly line: number;
  readonly column?: number;
  readonly in?: string;
}

export interface GoldenDocument {
  readonly source: string;
  readonly text: string;
  readonly origin?: readonly string[];
  readonly inner?: readonly string[];
}

/** What Helm does with a chart and values. */
export interface GoldenCase {
  readonly case: string;
  readonly values?: readonly string[];
  readonly arguments?: readonly string[];
  readonly documents?: readonly GoldenDocument[];
  readonly error?: { readonly phase: string; readonly message: string; readonly at?: readonly GoldenPlace[] };
  /** Whether a refusal because of a limit is accepted, too. */
  readonly bounded?: boolean;
}

/** A chart with its cases. */
export interface GoldenChart {
  readonly name: string;
  readonly source: ChartSource | ChartFailure;
  readonly cases: readonly GoldenCase[];
}

/** Reads the real charts. */
export async function* readRealCharts(root: string): AsyncGenerator<GoldenChart> {
  for (const file of (await readdir(join(root, "golden"))).toSorted()) {
    const golden = JSON.parse(gunzipSync(await readFile(join(root, "golden", file))).toString());
    const bytes = await readFile(join(root, golden.chart));
    const source = readArchive(golden.chart, bytes, createArchiveBudget());
    yield { name: file.replace(".json.gz", ""), source, cases: golden.cases };
  }
}

/** Reads the small charts, except those that need links. */
export async function* readSmallCharts(root: string): AsyncGenerator<GoldenChart> {
  for (const name of (await readdir(join(root, "small"))).toSorted()) {
    if (name.startsWith("symlink-")) continue;
    const directory = join(root, "small", name);
    const golden = JSON.parse(await readFile(join(directory, "golden.json"), "utf8"));
    if (golden.cases === undefined) continue;
    yield { name, source: await readSource(directory, golden.chart), cases: golden.cases };
  }
}

async function readSource(directory: string, path: string): Promise<ChartSource | ChartFailure> {
  try {
    return await readChart(diskChartTree(directory), path);
  } catch (error) {
    if (error instanceof ChartFailure) return error;
    throw error;
  }
}

/** Renders a case. Returns the failure if there is one. */
export function renderGolden({ source }: GoldenChart, golden: GoldenCase): RenderedCase | ChartFailure {
  try {
    if (source instanceof ChartFailure) return source;
    const { chartCase, helmVersion } = toChartCase(golden);
    return renderCase(loadChart(source, { satisfies }), chartCase, {
      helmVersion,
      apiVersions: [],
      validate: validateSchema,
    });
  } catch (error) {
    if (error instanceof ChartFailure) return error;
    throw error;
  }
}

function toChartCase({ values = [], arguments: flags = [] }: GoldenCase): {
  readonly chartCase: ChartCase;
  readonly helmVersion: 3 | 4;
} {
  const set: SetArgument[] = [];
  const apiVersions: string[] = [];
  const release: { name?: string; namespace?: string; isUpgrade?: boolean } = {};
  let kubeVersion: string | undefined;
  let helmVersion: 3 | 4 = 4;
  const waiting = [...flags];
  for (let flag = waiting.shift(); flag !== undefined; flag = waiting.shift()) {
    if (flag === "--helm3") helmVersion = 3;
    else if (flag === "--is-upgrade") release.isUpgrade = true;
    else if (flag.startsWith("--set")) set.push({ kind: flag.slice(2) as SetKind, text: waiting.shift() ?? "" });
    else if (flag === "--api-versions") apiVersions.push(...(waiting.shift() ?? "").split(","));
    else if (flag === "--kube-version") kubeVersion = waiting.shift();
    else if (flag === "--namespace") release.namespace = waiting.shift() ?? "";
    else if (flag === "--name" || flag === "--release-name") release.name = waiting.shift() ?? "";
    else throw new Error(`unknown argument ${flag}`);
  }
  const valuesFiles = values.map((text, index) => ({ path: `values-${index}.yaml`, source: new SourceText(text) }));
  return {
    helmVersion,
    chartCase: { name: "given values", kind: "given", valuesFiles, set, release, apiVersions, kubeVersion },
  };
}
