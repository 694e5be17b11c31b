import { copyMap } from "../values/merge.ts";
import { GoMap, type Value } from "../values/value.ts";
import { type CoalesceOptions, coalesceMaps, coalesceValues } from "./coalesce.ts";
import { ChartFailure } from "./failure.ts";
import type { Dependency, ValueImport } from "./metadata.ts";
import { type ChartNode, createNode, type NamedDependency, nameDependency } from "./node.ts";
import type { SatisfiesRange } from "./satisfies-range.ts";

export interface DependencyOptions {
  readonly helmVersion: 3 | 4;
  readonly satisfies: SatisfiesRange;
}

interface Selecting extends DependencyOptions {
  readonly charts: { count: number };
}

/** Charts on all levels, counted once for each level above them: aliases may double them on each level. */
const maxNodes = 5000;
/** Values that a chart may import from its subcharts. */
const maxImported = 300_000;

/**
 * Selects the subcharts that values enable, gives them their aliases, and adds the values that parents import. Changes
 * the tree.
 * @param values of the user, for the root.
 * @throws ChartFailure of the phase values.
 */
export function processDependencies(root: ChartNode, values: GoMap, options: DependencyOptions): void {
  selectChildren(root, values, "", { ...options, charts: { count: 0 } });
  importAll(root, options);
}

/** Returns the dependencies of a chart whose folder in `charts` has a version outside of the range, with its version. */
export function listIncompatible(
  { chart }: Pick<ChartNode, "chart">,
  satisfies: SatisfiesRange,
): { readonly dependency: Dependency; readonly version: string }[] {
  return (chart.metadata.dependencies ?? []).flatMap((dependency) => {
    const same = chart.dependencies.filter(({ metadata }) => metadata.name.value === dependency.name.value);
    if (same.some(({ metadata }) => matches(dependency, metadata.version.value, satisfies))) return [];
    return same.slice(0, 1).map(({ metadata }) => ({ dependency, version: metadata.version.value }));
  });
}

function matches({ version }: Dependency, actual: string, satisfies: SatisfiesRange): boolean {
  return satisfies(version.value, actual);
}

/** @param path keys from the root to the chart, each followed by a dot. */
function selectChildren(node: ChartNode, values: GoMap, path: string, options: Selecting): void {
  options.charts.count += countNodes(node);
  if (options.charts.count > maxNodes)
    throw new ChartFailure("limit", `its dependencies and their aliases are more than ${maxNodes} charts`);
  if (node.dependencies === undefined) return;
  const dependencies = node.dependencies.map(nameDependency);
  node.children = listedChildren(node, dependencies, options);
  const joined = coalesceValues(node, values, { keepsNull: false, helmVersion: options.helmVersion });
  const enabled = dependencies.filter(({ dependency }) => isEnabled(dependency, joined, path));
  const disabled = new Set(dependencies.filter((one) => !enabled.includes(one)).map(({ name }) => name.value));
  node.dependencies = enabled;
  node.children = node.children.filter(({ name }) => !disabled.has(name.value));
  for (const child of node.children) selectChildren(child, joined, `${path}${child.name.value}.`, options);
}

/** Returns the subcharts that no dependency matches, and those of the dependencies. */
function listedChildren(
  node: ChartNode,
  dependencies: readonly NamedDependency[],
  { satisfies }: DependencyOptions,
): ChartNode[] {
  const isFor = ({ dependency }: NamedDependency, { chart }: ChartNode): boolean =>
    chart.metadata.name.value === dependency.name.value && matches(dependency, chart.metadata.version.value, satisfies);
  const unlisted = node.children.filter((child) => !dependencies.some((dependency) => isFor(dependency, child)));
  const listed = dependencies.flatMap((dependency) => {
    const child = node.children.find((candidate) => isFor(dependency, candidate));
    return child === undefined ? [] : [createNode(child.chart, dependency.name)];
  });
  return [...unlisted, ...listed];
}

/** The first condition with a boolean decides, then tags. */
function isEnabled({ condition, tags }: Dependency, values: GoMap, path: string): boolean {
  for (const key of condition.value.trim().split(",")) {
    const value = key === "" ? undefined : getScalar(values, `${path}${key}`);
    if (typeof value === "boolean") return value;
  }
  const settings = values.entries.get("tags")?.value;
  if (!(settings instanceof GoMap)) return true;
  const states = tags.map((tag) => settings.entries.get(tag.value)?.value);
  return states.includes(true) || !states.includes(false);
}

function getScalar(values: GoMap, path: string): Value | undefined {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const value = getMap(values, keys)?.entries.get(last)?.value;
  return value instanceof GoMap ? undefined : value;
}

/** Returns the map at a path of keys. Undefined if there is none. */
export function getMap(values: GoMap, keys: readonly string[]): GoMap | undefined {
  let map: GoMap | undefined = values;
  for (const key of keys) {
    const value: Value | undefined = map?.entries.get(key)?.value;
    map = value instanceof GoMap ? value : undefined;
  }
  return map;
}

function importAll(node: ChartNode, options: DependencyOptions): void {
  for (const child of node.children) importAll(child, options);
  if (node.dependencies === undefined || node.dependencies.length === 0) return;
  const joining: CoalesceOptions = { keepsNull: true, helmVersion: options.helmVersion };
  const own = coalesceValues(node, new GoMap(), joining);
  const imported = new GoMap();
  let count = 0;
  for (const { dependency, name } of node.dependencies) {
    for (const wanted of dependency.imports) {
      count += importValues(imported, own, name.value, wanted);
      if (count > maxImported) throw new ChartFailure("limit", `it imports more than ${maxImported} values`);
    }
  }
  node.values = coalesceMaps(copyMap(own), imported, true);
}

/** Returns the number of values. */
function importValues(imported: GoMap, own: GoMap, name: string, { child, parent }: ValueImport): number {
  const source = getMap(own, [...name.split("."), ...child.split(".")]);
  if (source === undefined) return 1;
  coalesceMaps(imported, nest(parent, copyMap(source)), true);
  return countValues(source);
}

function countValues({ entries }: GoMap): number {
  let count = 1;
  for (const { value } of entries.values()) count += value instanceof GoMap ? countValues(value) : 1;
  return count;
}

function countNodes({ children }: ChartNode): number {
  return children.reduce((count, child) => count + countNodes(child), 1);
}

/** Returns maps in which a map is at a path. */
function nest(path: string, map: GoMap): GoMap {
  if (path === ".") return map;
  return path
    .split(".")
    .reduceRight((inner, key) => new GoMap(new Map([[key, { value: inner, origin: undefined }]])), map);
}
