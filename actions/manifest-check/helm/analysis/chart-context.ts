import type { Deadline } from "../../../../shared/values/index.ts";
import { Field, readDocuments, type TextFile } from "../../../../shared/yaml/index.ts";
import type { CheckOptions } from "../../options.ts";
import type { CheckOf } from "../../rules/rule-selection.ts";
import { getTextFile } from "../chart/files.ts";
import type { LoadedChart } from "../chart/tree.ts";
import type { RenderOptions } from "../render-case.ts";
import type { ChartResult } from "../render-charts.ts";
import { listLoadedCharts, type ParsedTemplate, parseTemplates } from "./parse-templates.ts";
import { ReachedTemplates } from "./reached.ts";

/** A chart, and all ways in which it was rendered. */
export interface ChartContext {
  readonly chart: LoadedChart;
  readonly name: string;
  /** Directory for messages: `charts/web`, or `.` for the root of the checkout. */
  readonly path: string;
  /** At least one. */
  readonly results: readonly ChartResult[];
  /** With the default values, or else the first one that could be rendered. */
  readonly base: ChartResult;
  /** What is deployed: with default, given and deployed values, or else with those of tests. */
  readonly deployed: readonly ChartResult[];
  /** `values.yaml`. */
  readonly values: TextFile | undefined;
  /** Content of `values.yaml`. Empty if there is none. */
  readonly root: Field;
  /** The chart's own templates. */
  readonly templates: readonly ParsedTemplate[];
  /** The templates of the chart and of all charts in it. */
  readonly allTemplates: readonly ParsedTemplate[];
  /** What the templates contain, with those that they include. */
  readonly reached: ReachedTemplates;
  readonly options: CheckOptions;
  readonly render: RenderOptions;
}

/** A check of rules about charts. */
export type ChartCheck = CheckOf<ChartContext>;

/** What charts are checked with. */
export interface ChartCheckOptions {
  readonly options: CheckOptions;
  /** What the charts were rendered for. */
  readonly render: Omit<RenderOptions, "deadline">;
  /** Starts the time of a chart. */
  readonly startTime?: (() => Deadline) | undefined;
}

/** Groups results by their chart. */
export function listContexts(results: readonly ChartResult[], options: ChartCheckOptions): ChartContext[] {
  return [...Map.groupBy(results, ({ chart }) => chart)].flatMap(([chart, group]) => {
    const base = group.find(({ chartCase }) => chartCase.kind === "default") ?? group[0];
    return base === undefined ? [] : [createContext(chart, group, base, options)];
  });
}

function createContext(
  chart: LoadedChart,
  results: readonly ChartResult[],
  base: ChartResult,
  { options, render, startTime }: ChartCheckOptions,
): ChartContext {
  const deployed = results.filter(({ chartCase }) => chartCase.kind !== "test");
  const values = getTextFile(chart.source, "values.yaml");
  const allTemplates = listLoadedCharts(chart).flatMap(parseTemplates);
  return {
    chart,
    name: chart.metadata.name.value,
    path: chart.source.path === "" ? "." : chart.source.path,
    results,
    base,
    deployed: deployed.length === 0 ? results : deployed,
    values,
    root: readRoot(values),
    templates: parseTemplates(chart),
    allTemplates,
    reached: new ReachedTemplates(allTemplates),
    options,
    render: { ...render, deadline: startTime?.() },
  };
}

/** Returns the content of a file with values. */
export function readRoot(file: TextFile | undefined): Field {
  const [document] = file === undefined ? [] : readDocuments(file);
  return new Field(document !== undefined && "root" in document ? document.root : undefined);
}

/** Returns the keys of a field, from the root. */
export function keysOf(field: Field): string[] {
  const keys: string[] = [];
  for (let current: Field | undefined = field; current?.key !== undefined; current = current.parent)
    keys.unshift(String(current.key));
  return keys;
}
