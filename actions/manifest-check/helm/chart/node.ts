import type { GoMap } from "../values/value.ts";
import type { LoadedChart } from "./load-chart.ts";
import type { Dependency } from "./metadata.ts";
import type { SourcedText } from "./metadata-fields.ts";

/** A chart in its place in a tree, with the name and values that it has there. */
export interface ChartNode {
  readonly chart: LoadedChart;
  /** The alias of the dependency, or the chart's name. */
  readonly name: SourcedText;
  /** The dependencies, without those that values disable. Undefined if the chart has no list. */
  dependencies: readonly NamedDependency[] | undefined;
  /** The subcharts that are enabled. */
  children: ChartNode[];
  /** The chart's own values, with those that it imports. */
  values: GoMap;
}

/** A dependency with the name that its chart has in the parent. */
export interface NamedDependency {
  readonly dependency: Dependency;
  readonly name: SourcedText;
}

/** Creates the node of a chart and all charts in it. */
export function createNode(chart: LoadedChart, name: SourcedText = chart.metadata.name): ChartNode {
  return {
    chart,
    name,
    // Helm uses aliases when it selects the subcharts, which it does not below a chart without a list.
    dependencies: chart.metadata.dependencies?.map((dependency) => ({ dependency, name: dependency.name })),
    children: chart.dependencies.map((child) => createNode(child)),
    values: chart.values,
  };
}

/** Gives a dependency the name that it has in the parent: its alias, or the name of the chart. */
export function nameDependency({ dependency }: NamedDependency): NamedDependency {
  const { name, alias } = dependency;
  return { dependency, name: alias.value === "" ? name : alias };
}
