import { getDirectory, resolvePath } from "../../../../shared/files/index.ts";
import { defined } from "../../../../shared/values/index.ts";
import type { Field, TextFile } from "../../../../shared/yaml/index.ts";
import { readValues, readValuesNode, type SourcedValues } from "../chart/read-values.ts";
import { copyMap, mergeMaps } from "../values/merge.ts";
import { GoMap, type MapCell } from "../values/value.ts";
import { CaseValues, valuesOf, valuesOfNode } from "./case-values.ts";
import { type DeployedCase, type DeploymentSources, describeField } from "./deployment.ts";

/** The names of the fields in both forms of a kustomization. */
const names = {
  helmCharts: {
    chart: "name",
    repo: "repo",
    version: "version",
    namespace: "namespace",
    file: "valuesFile",
    inline: "valuesInline",
  },
  helmChartInflationGenerator: {
    chart: "chartName",
    repo: "chartRepoUrl",
    version: "chartVersion",
    namespace: "releaseNamespace",
    file: "values",
    inline: "valuesLocal",
  },
} as const;

/** Lists of a kustomization that render charts. */
export type ChartListName = keyof typeof names;

export const chartLists = Object.keys(names) as ChartListName[];

/**
 * Returns the case of an entry of `helmCharts` or `helmChartInflationGenerator` whose chart is in the checkout.
 * Undefined for other charts.
 */
export function readKustomizeChart(
  kustomization: TextFile,
  root: Field,
  list: ChartListName,
  entry: Field,
  sources: DeploymentSources,
): DeployedCase | undefined {
  const keys = names[list];
  const name = entry.get(keys.chart).text;
  const chart = name === undefined ? undefined : findChart(kustomization, root, list, entry, sources);
  if (name === undefined || chart === undefined) return undefined;
  const values = new CaseValues(sources);
  addValues({ kustomization, list, entry, chart }, values);
  for (const field of entry.get("additionalValuesFiles").items())
    values.addFile(resolvePath(getDirectory(kustomization), field.text ?? ""), field);
  const apiVersions = entry.get("apiVersions").texts;
  return {
    chart,
    chartCase: {
      name: `the chart ${name} in ${describeField(entry)}`,
      kind: "deployed",
      valuesFiles: values.values,
      set: [],
      release: defined({ name: entry.get("releaseName").text, namespace: entry.get(keys.namespace).text }),
      deployedBy: entry.get(keys.chart).place,
      ...defined({ kubeVersion: entry.get("kubeVersion").text }),
      ...(apiVersions.length === 0 ? {} : { apiVersions }),
      skipsTests: entry.get("skipTests").isTrue,
      skipsHooks: entry.get("skipHooks").isTrue,
      ...(values.missing.length === 0 ? {} : { missing: values.missing }),
    },
  };
}

/** Finds a chart below `chartHome`. With a version and a repository, newer versions use a directory for the version. */
function findChart(
  kustomization: TextFile,
  root: Field,
  list: ChartListName,
  entry: Field,
  { charts }: DeploymentSources,
): string | undefined {
  const keys = names[list];
  const [name, version] = [entry.get(keys.chart).text ?? "", entry.get(keys.version).text];
  const globals = list === "helmCharts" ? root.get("helmGlobals") : entry;
  const home = resolvePath(getDirectory(kustomization), globals.get("chartHome").text ?? "charts");
  if (home === undefined) return undefined;
  const hasVersion = version !== undefined && entry.get(keys.repo).exists;
  const candidates = [...(hasVersion ? [`${name}-${version}/${name}`] : []), name];
  return candidates.map((path) => resolvePath(home, path)).find((path) => path !== undefined && charts.has(path));
}

interface KustomizeChart {
  readonly kustomization: TextFile;
  readonly list: ChartListName;
  readonly entry: Field;
  readonly chart: string;
}

/** Adds the values file and the inline values. One of them overrides the other, or the inline values replace the file. */
function addValues({ kustomization, list, entry, chart }: KustomizeChart, values: CaseValues): void {
  const keys = names[list];
  const field = entry.get(keys.file);
  const merge = entry.get("valuesMerge").text ?? "override";
  const label = `the values of the chart ${entry.get(keys.chart).text ?? ""}`;
  const inline = entry.get(keys.inline);
  if (!(inline.isMap && inline.fields().length > 0)) {
    if (field.exists) values.addFile(resolvePath(getDirectory(kustomization), field.text ?? ""), field);
    return;
  }
  const own = valuesOfNode(inline, label);
  if (own === undefined) return;
  if (merge === "replace") {
    values.values.push(own);
    return;
  }
  const defaults = merge === "merge" ? `${chart === "" ? "" : `${chart}/`}values.yaml` : undefined;
  const path = field.exists ? resolvePath(getDirectory(kustomization), field.text ?? "") : defaults;
  const file = path === undefined && !field.exists ? undefined : values.findFile(path, field, !field.exists);
  values.values.push(mergeInline(inline, file, merge === "merge", label));
}

/** Merges as kustomize does: null removes a key from the values before Helm reads them. */
function mergeInline(inline: Field, file: TextFile | undefined, isFileOver: boolean, label: string): SourcedValues {
  const { node } = inline;
  if (node === undefined) throw new Error("values without a node");
  const values = valuesOf(label, node.file, () => {
    const own = readValuesNode(node, "values");
    const read = file === undefined ? new GoMap() : readValues(file, "values");
    return isFileOver ? mergeMaps(own, withoutNull(read)) : removeNull(mergeMaps(read, own), own);
  });
  return file === undefined ? values : { ...values, inputs: [file] };
}

/** Removes the keys that are null in one of the merged maps. */
function removeNull(merged: GoMap, over: GoMap): GoMap {
  const entries = new Map<string, MapCell>();
  for (const [key, cell] of merged.entries) {
    const above = over.entries.get(key);
    if (above !== undefined && above.value === null) continue;
    const isNested = cell.value instanceof GoMap && above?.value instanceof GoMap;
    entries.set(key, isNested ? { ...cell, value: removeNull(cell.value as GoMap, above.value as GoMap) } : cell);
  }
  return new GoMap(entries, merged.type);
}

function withoutNull(map: GoMap): GoMap {
  return removeNull(copyMap(map), map);
}

/** Returns which list of a kustomization contains an entry. */
export function getChartList(root: Field, entry: Field): ChartListName | undefined {
  return chartLists.find((list) => entry.parent?.node !== undefined && entry.parent.node === root.get(list).node);
}
