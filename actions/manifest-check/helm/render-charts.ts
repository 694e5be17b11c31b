import type { Deadline } from "../../../shared/values/index.ts";
import type { Field, Place, TextFile } from "../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../document.ts";
import { createNotCheckedProblemAt, pointAt } from "../rules/file-rules.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import type { RenderedUnit } from "../units/unit.ts";
import { ChartFailure } from "./chart/failure.ts";
import { type ChartSource, getTextFile } from "./chart/files.ts";
import { isLibrary } from "./chart/metadata.ts";
import { type ChartLookup, type LoadedChart, loadChart } from "./chart/tree.ts";
import { type ChartCase, listValuesFiles } from "./chart-case.ts";
import { describeFailure } from "./describe-failure.ts";
import { satisfies } from "./functions/semver/constraints.ts";
import { type RenderedCase, type RenderOptions, renderCase } from "./render-case.ts";
import { listSecretValues } from "./secret-values.ts";

/** A chart of the checkout with the ways in which it is rendered. */
export interface ChartInput {
  readonly source: ChartSource;
  /** The first one is the default. */
  readonly cases: readonly ChartCase[];
}

/** A chart that was rendered with one set of values. */
export interface ChartResult {
  readonly chart: LoadedChart;
  readonly chartCase: ChartCase;
  readonly rendered: RenderedCase;
}

/** What the charts of a checkout deploy. */
export interface RenderedCharts {
  /** The objects of each chart with each set of values. */
  readonly units: readonly RenderedUnit[];
  readonly results: readonly ChartResult[];
  /** Charts that were not rendered, as gaps. */
  readonly problems: readonly ManifestProblem[];
  readonly notes: readonly { readonly what: string; readonly why: string }[];
  /** Number of charts that were rendered at least once. */
  readonly count: number;
  /** Templates and values, in which people can write suppressions. */
  readonly files: readonly TextFile[];
  /** Objects that only tests create. */
  readonly testObjects: ReadonlySet<Field>;
  /** Values that charts are tested with. What is only in them is deployed nowhere. */
  readonly testFiles: ReadonlySet<TextFile>;
}

export interface RenderChartsOptions extends Omit<RenderOptions, "deadline"> {
  readonly lookup: ChartLookup;
  /** Charts that were loaded before, so that what is rendered later belongs to the same chart. */
  readonly loaded?: Map<ChartSource, LoadedChart> | undefined;
  /** Starts the time of a chart. */
  readonly startTime?: (() => Deadline) | undefined;
}

/** Renders charts with all their sets of values. Pure; never throws. */
export function renderCharts(charts: readonly ChartInput[], options: RenderChartsOptions): RenderedCharts {
  const outcomes = charts.map((input) => renderChart(input, options));
  const all = outcomes.flatMap(({ results }) => results);
  return {
    ...listFilesOf(all),
    units: outcomes.flatMap(({ results }) => results.flatMap(listUnitsOf)),
    results: all,
    problems: outcomes.flatMap(({ problems }) => problems),
    notes: outcomes.flatMap(({ notes }) => notes),
    count: outcomes.filter(({ results }) => results.length > 0).length,
  };
}

function listFilesOf(results: readonly ChartResult[]): Pick<RenderedCharts, "files" | "testFiles" | "testObjects"> {
  const { tests = [], others = [] } = Object.groupBy(results, ({ chartCase }) =>
    chartCase.kind === "test" ? "tests" : "others",
  );
  const deployed = new Set(others.flatMap(({ chartCase }) => listValuesFiles(chartCase)).map(({ path }) => path));
  const ofTests = tests.flatMap(({ chartCase }) => listValuesFiles(chartCase));
  return {
    files: listChartFiles(results),
    testObjects: new Set(results.flatMap(({ rendered }) => rendered.tests.map(({ root }) => root))),
    testFiles: new Set(ofTests.filter(({ path }) => !deployed.has(path))),
  };
}

interface ChartOutcome {
  readonly results: readonly ChartResult[];
  readonly problems: readonly ManifestProblem[];
  readonly notes: RenderedCharts["notes"];
}

function renderChart({ source, cases }: ChartInput, options: RenderChartsOptions): ChartOutcome {
  const chartFile = getTextFile(source, "Chart.yaml");
  const what = source.path === "" ? "Chart.yaml" : source.path;
  const nothing: ChartOutcome = { results: [], problems: [], notes: [] };
  if (chartFile === undefined) return nothing;
  const place: Place = { file: chartFile, span: { start: 0, end: 0 } };
  let chart: LoadedChart;
  try {
    chart = options.loaded?.get(source) ?? loadChart(source, { satisfies, lookup: options.lookup });
    options.loaded?.set(source, chart);
  } catch (error) {
    return { ...nothing, problems: [toProblem(error, what, undefined, place)] };
  }
  if (isLibrary(chart.metadata))
    return { ...nothing, notes: [{ what, why: "it is a library chart, which is checked as a part of other charts" }] };
  const results: ChartResult[] = [];
  const failures: { readonly chartCase: ChartCase; readonly problem: ManifestProblem }[] = [];
  for (const chartCase of cases) {
    try {
      checkComplete(chartCase);
      const deadline = options.startTime?.();
      const result = { chart, chartCase, rendered: renderCase(chart, chartCase, { ...options, deadline }) };
      if (!results.some((known) => isRepeated(result, known))) results.push(result);
    } catch (error) {
      const secrets = listSecretValues(chart, chartCase);
      failures.push({ chartCase, problem: toProblem(error, what, chartCase, place, secrets) });
    }
  }
  const assumptions = new Set(results.flatMap(({ rendered }) => rendered.assumptions));
  return {
    results,
    problems: failures.filter((failure) => counts(failure.chartCase, results)).map(({ problem }) => problem),
    notes: [
      ...failures
        .filter((failure) => !counts(failure.chartCase, results))
        .map(({ problem }) => ({ what, why: problem.message })),
      ...(assumptions.size === 0 ? [] : [describeAssumptions(what, assumptions)]),
    ],
  };
}

/**
 * Returns whether a case deploys the same as another one of the same name. A chart of Applications that is rendered with
 * several sets of values contains the same Application several times.
 */
function isRepeated({ chartCase, rendered }: ChartResult, known: ChartResult): boolean {
  if (chartCase.kind !== "deployed" || known.chartCase.name !== chartCase.name) return false;
  const { texts } = known.rendered;
  return (
    texts.length === rendered.texts.length &&
    rendered.texts.every(({ source, text }, index) => {
      const other = texts[index];
      return other?.source === source && other.text.value === text.value;
    })
  );
}

function describeAssumptions(what: string, assumptions: ReadonlySet<string>): RenderedCharts["notes"][number] {
  return { what, why: `what depends on the cluster or changes in each run: ${[...assumptions].join("; ")}` };
}

/** @throws ChartFailure if values of a case are missing, at the place of what deploys the chart. */
function checkComplete({ missing = [], deployedBy }: ChartCase): void {
  if (missing.length === 0) return;
  const place = deployedBy === undefined ? undefined : { file: deployedBy.file, ...deployedBy.span };
  throw new ChartFailure("values", missing.join("; "), { place });
}

/**
 * Tells whether a failure leaves a chart not checked. A chart that needs values is checked with those of its tests, and
 * values of tests may be made to fail.
 */
function counts({ kind }: ChartCase, results: readonly ChartResult[]): boolean {
  return kind === "given" || kind === "deployed" || results.length === 0;
}

function listUnitsOf({ chart, chartCase, rendered }: ChartResult): RenderedUnit[] {
  const { path } = chart.source;
  const file = path === "" ? "Chart.yaml" : `${path}/Chart.yaml`;
  const destination = { cluster: "", namespace: chartCase.release?.namespace };
  const unitOf = (documents: readonly ManifestDocument[], variant: string, isTest: boolean): RenderedUnit[] =>
    documents.length === 0 ? [] : [{ path: file, documents, variant, isTest, destination }];
  return [
    ...unitOf(rendered.documents, chartCase.name, false),
    ...unitOf(rendered.tests, `${chartCase.name}, tests`, true),
  ];
}

function toProblem(
  error: unknown,
  what: string,
  chartCase: ChartCase | undefined,
  fallback: Place,
  secrets: readonly string[] = [],
): ManifestProblem {
  if (!(error instanceof ChartFailure)) throw error;
  const { file, start, end } = error.place ?? { file: fallback.file, ...fallback.span };
  const message = describeFailure(error, what, chartCase, secrets);
  return createNotCheckedProblemAt(pointAt(file, start, end > start ? end : undefined), file, message);
}

/** Joins what charts deploy that were rendered one after the other. */
export function joinRendered(parts: readonly RenderedCharts[]): RenderedCharts {
  const results = parts.flatMap((part) => part.results);
  const problems = new Map(parts.flatMap((part) => part.problems).map((problem) => [keyOf(problem), problem]));
  const notes = new Map(parts.flatMap((part) => part.notes).map((note) => [`${note.what} ${note.why}`, note]));
  return {
    units: parts.flatMap((part) => part.units),
    ...listFilesOf(results),
    results,
    problems: [...problems.values()],
    notes: [...notes.values()],
    count: new Set(results.map(({ chart }) => chart.source.path)).size,
  };
}

function keyOf({ field, message }: ManifestProblem): string {
  const { place } = field;
  return `${place?.file.path} ${place?.span.start} ${message}`;
}

/** Lists the files of charts in which people can write suppressions: templates and values. */
function listChartFiles(results: readonly ChartResult[]): TextFile[] {
  const files = new Set<TextFile>();
  for (const { chart, chartCase } of results) {
    for (const path of chart.source.files.keys()) {
      if (!/^(?:templates\/.*|values\.ya?ml)$/su.test(path)) continue;
      const file = getTextFile(chart.source, path);
      if (file !== undefined) files.add(file);
    }
    for (const file of listValuesFiles(chartCase)) files.add(file);
  }
  return [...files];
}
