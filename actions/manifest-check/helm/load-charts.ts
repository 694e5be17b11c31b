import { SourceText } from "../../../shared/dockerfile/index.ts";
import { InvalidError } from "../../../shared/errors/index.ts";
import { readTextFile, type TextFile } from "../../../shared/yaml/index.ts";
import { createNotCheckedProblem } from "../rules/file-rules.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { findCharts, type ValuesCase } from "./chart/discover.ts";
import { ChartFailure } from "./chart/failure.ts";
import type { ChartSource } from "./chart/files.ts";
import { type ChartTree, readChart } from "./chart/read-chart.ts";
import { readDependencies } from "./chart/read-dependencies.ts";
import type { FindFile, SetArgument } from "./chart/set.ts";
import type { ChartCase } from "./chart-case.ts";
import { ChartSet, type ChartSetOptions } from "./chart-set.ts";
import { loadDeploymentFiles } from "./deployments/load-files.ts";
import { describeFailure } from "./describe-failure.ts";
import type { ChartInput } from "./render-charts.ts";

/** Values of the call or the configuration. */
export interface GivenValues {
  /** Files for all charts of the call, in order. */
  readonly files: readonly string[];
  readonly set: readonly SetArgument[];
  /** Sets of files for single charts. */
  readonly sets: readonly { readonly chart: string; readonly files: readonly string[] }[];
  readonly releaseName?: string | undefined;
  readonly namespace?: string | undefined;
}

/** The charts of a checkout, and those that could not be read. */
export interface LoadedCharts {
  readonly charts: ChartSet;
  readonly problems: readonly ManifestProblem[];
}

/** Maximum number of values files for tests that are used for one chart. */
const maxTestCases = 20;

/** Adds to charts the dependencies that they lack, as `fetchDependencies` does. */
export type CompleteCharts = (
  charts: readonly ChartSource[],
) => Promise<{ readonly charts: readonly ChartSource[]; readonly problems: readonly ManifestProblem[] }>;

/** Files of a call in which charts are. */
export interface ChartFiles {
  /** Files of the checkout, among them `Chart.yaml` of charts. */
  readonly files: readonly TextFile[];
  /** Paths of packaged charts. */
  readonly archives: readonly string[];
}

/**
 * Reads the charts whose `Chart.yaml` is among files, and packaged ones, with their sets of values.
 * @param complete Default: uses what is in the checkout.
 */
export async function loadCharts(
  tree: ChartTree,
  { files, archives }: ChartFiles,
  given: GivenValues,
  options: ChartSetOptions,
  complete?: CompleteCharts,
): Promise<LoadedCharts> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found: ChartInput[] = [];
  const problems: ManifestProblem[] = [];
  for (const { path, cases } of findCharts([...byPath.keys()])) {
    const chartFile = byPath.get(path === "" ? "Chart.yaml" : `${path}/Chart.yaml`);
    if (chartFile === undefined || !/^name:/mu.test(chartFile.source.text)) continue;
    try {
      const source = await readChart(tree, path);
      found.push({ source, cases: await listCases(tree, path, cases, given) });
    } catch (error) {
      if (!(error instanceof ChartFailure)) throw error;
      problems.push(createNotCheckedProblem(chartFile, describeFailure(error, path || "Chart.yaml", undefined)));
    }
  }
  for (const path of archives) {
    try {
      const source = await readChart(tree, path);
      found.push({ source, cases: await listCases(tree, path, [], given) });
    } catch (error) {
      if (!(error instanceof ChartFailure)) throw error;
      const file = { path, source: new SourceText("") };
      problems.push(createNotCheckedProblem(file, describeFailure(error, path, undefined)));
    }
  }
  const fetched = await complete?.(found.map(({ source }) => source));
  const inputs = found.map(({ source, cases }, index) => ({ source: fetched?.charts[index] ?? source, cases }));
  problems.push(...(fetched?.problems ?? []));
  const validate = inputs.some(({ source }) => mayHaveSchema(source))
    ? (await import("./encoding/schema.ts")).validateSchema
    : undefined;
  const deploymentFiles = await loadDeploymentFiles(
    tree,
    byPath,
    inputs.map(({ source }) => source),
  );
  const others = await readDependencies(
    tree,
    inputs.map(({ source }) => source),
  );
  return { charts: new ChartSet(inputs, { ...options, validate, others }, deploymentFiles), problems };
}

/** Tells whether a chart or one in it may have a schema, which takes a while to load the validator for. */
function mayHaveSchema({ files }: ChartSource): boolean {
  return [...files.keys()].some((path) => /(?:^|\/)values\.schema\.json$|\.tgz$/u.test(path));
}

/** Lists the sets of values of a chart: those of the call, else the defaults, its tests' and those of the configuration. */
async function listCases(
  tree: ChartTree,
  chart: string,
  tests: readonly ValuesCase[],
  given: GivenValues,
): Promise<ChartCase[]> {
  const { set, releaseName, namespace } = given;
  const release = {
    ...(releaseName === undefined ? {} : { name: releaseName }),
    ...(namespace === undefined ? {} : { namespace }),
  };
  if (given.files.length > 0 || set.length > 0) {
    const name = [...given.files, ...set.map(({ kind, text }) => `--${kind} ${text.split("=")[0] ?? ""}`)].join(", ");
    const findFile = await readSetFiles(tree, set);
    return [{ name, kind: "given", set, findFile, release, ...(await readNamedFiles(tree, given.files)) }];
  }
  const base = { set: [], release } as const;
  const cases: ChartCase[] = [{ name: "its default values", kind: "default", valuesFiles: [], ...base }];
  for (const { path } of tests.slice(0, maxTestCases))
    cases.push({ name: path, kind: "test", ...base, ...(await readValuesFiles(tree, [path])) });
  for (const { files } of given.sets.filter((entry) => entry.chart === chart))
    cases.push({ name: files.join(", "), kind: "given", ...base, ...(await readValuesFiles(tree, files)) });
  return cases;
}

/** Reads the files with values that a call names. @throws InvalidError */
async function readNamedFiles(tree: ChartTree, paths: readonly string[]): Promise<Pick<ChartCase, "valuesFiles">> {
  const { valuesFiles, missing: [first] = [] } = await readValuesFiles(tree, paths);
  if (first === undefined) return { valuesFiles };
  throw new InvalidError("VALUES_FILE", `cannot read the values file ${first}`, {
    advice: "Set `values` to paths relative to the checkout",
  });
}

/** Reads the files that `--set-file` names: `a=PATH,b=PATH`. */
async function readSetFiles(tree: ChartTree, set: readonly SetArgument[]): Promise<FindFile> {
  const files = new Map<string, TextFile>();
  const texts = set.filter(({ kind }) => kind === "set-file").map(({ text }) => text);
  for (const path of texts.flatMap((text) => text.split(",").map((part) => part.slice(part.indexOf("=") + 1)))) {
    const read = await readTextFile(tree, path);
    if (!("why" in read)) files.set(path, read);
  }
  return (path) => files.get(path);
}

async function readValuesFiles(
  tree: ChartTree,
  paths: readonly string[],
): Promise<Pick<ChartCase, "valuesFiles" | "missing">> {
  const valuesFiles: TextFile[] = [];
  const missing: string[] = [];
  for (const path of paths) {
    const read = await readTextFile(tree, path);
    if ("why" in read) missing.push(`${path}: ${read.why}`);
    else valuesFiles.push(read);
  }
  return { valuesFiles, ...(missing.length === 0 ? {} : { missing }) };
}
