import type { TextFile } from "../../../../shared/yaml/index.ts";
import { GoMap, type GoObject, type MapCell, type Sourced, sourced } from "../values/value.ts";
import {
  builtIn,
  type CapabilityOptions,
  createCapabilities,
  createRelease,
  defaultKubeVersion,
  type KubeVersion,
  parseKubeVersion,
  type ReleaseOptions,
} from "./built-in.ts";
import { createChartObject } from "./chart-object.ts";
import { coalesceValues } from "./coalesce.ts";
import { getMap, listIncompatible, processDependencies } from "./dependencies.ts";
import { ChartFailure } from "./failure.ts";
import { getTextFile } from "./files.ts";
import { createFilesObject, type PrintYaml } from "./files-object.ts";
import type { LoadedChart } from "./load-chart.ts";
import { type ChartMetadata, type Dependency, isLibrary } from "./metadata.ts";
import { type ChartNode, createNode } from "./node.ts";
import { joinValues, type ValuesSource } from "./read-values.ts";
import type { SatisfiesRange } from "./satisfies-range.ts";
import { applyArguments, type FindFile, type SetArgument } from "./set.ts";

export { type ChartLookup, type LoadedChart, type LoadOptions, loadChart } from "./load-chart.ts";

/** What a chart is rendered with. */
export interface PrepareOptions {
  /** Files of `-f`, and values inside of other files, in order: later ones win. */
  readonly valuesFiles?: readonly ValuesSource[];
  /** Files that replace the `values.yaml` of the chart. */
  readonly defaults?: readonly TextFile[] | undefined;
  readonly set?: readonly SetArgument[];
  /** Reads the file of a `--set-file` argument. */
  readonly findFile?: FindFile | undefined;
  readonly release?: ReleaseOptions;
  readonly capabilities?: CapabilityOptions;
  readonly helmVersion?: 3 | 4;
  readonly satisfies: SatisfiesRange;
  readonly printYaml: PrintYaml;
}

/** A template file of a chart in a tree. */
export interface PreparedTemplate {
  /** `root/charts/alias/templates/x.yaml`. */
  readonly name: string;
  /** Directory of the templates: `root/charts/alias/templates`. */
  readonly basePath: string;
  readonly file: TextFile;
  readonly text: string;
  /** Whether the file only provides named templates: its name starts with `_`. */
  readonly isPartial: boolean;
}

/** A chart in its place in a tree, ready for rendering. */
export interface PreparedChart {
  /** Its alias or name. */
  readonly name: string;
  /** `root/charts/alias`. */
  readonly fullName: string;
  readonly isRoot: boolean;
  readonly chart: LoadedChart;
  readonly metadata: ChartMetadata;
  readonly templates: readonly PreparedTemplate[];
  /** The data of the chart's templates, without `.Template`. Shared by all of them. */
  readonly scope: GoMap;
  /** The chart's values: a part of the parent's, which templates can change. */
  readonly values: GoMap;
  /** `values.schema.json`. */
  readonly schema: TextFile | undefined;
  /** Files of `crds`, which are not templates. */
  readonly crds: readonly TextFile[];
  readonly subcharts: readonly PreparedChart[];
}

/** A tree of charts with its values. */
export interface PreparedTree {
  readonly root: PreparedChart;
  readonly kubeVersion: KubeVersion;
  readonly helmVersion: 3 | 4;
  /** Dependencies of the chart whose folder in `charts` has a version outside of the range. */
  readonly incompatible: readonly { readonly dependency: Dependency; readonly version: string }[];
}

/**
 * Prepares a chart for rendering: joins the values, selects subcharts, and makes the objects that templates read. Each
 * call makes its own values, which rendering may change.
 * @throws ChartFailure of the phases load, values, kubeVersion and limit.
 */
export function prepare(chart: LoadedChart, options: PrepareOptions): PreparedTree {
  const { helmVersion = 4, satisfies } = options;
  if (isLibrary(chart.metadata)) {
    throw new ChartFailure("load", "a library chart cannot be rendered by itself", {
      place: chart.metadata.type.place,
    });
  }
  const given = joinGiven(options);
  const { defaults } = options;
  const root = createNode(defaults === undefined ? chart : { ...chart, values: joinValues(defaults, "values") });
  processDependencies(root, given, { helmVersion, satisfies });
  const values = coalesceValues(root, given, { keepsNull: false, helmVersion });
  const kubeVersion = parseKubeVersion(options.capabilities?.kubeVersion ?? defaultKubeVersion);
  checkKubeVersion(chart.metadata, kubeVersion, helmVersion, satisfies);
  const preparation: Preparation = {
    helmVersion,
    release: builtIn(createRelease(options.release ?? {}), ["Release"]),
    capabilities: builtIn(createCapabilities(kubeVersion, options.capabilities?.apiVersions ?? [], helmVersion), [
      "Capabilities",
    ]),
    printYaml: options.printYaml,
  };
  const tree = prepareNode(root, sourced(values), "", preparation);
  return { root: tree, kubeVersion, helmVersion, incompatible: listIncompatible(root, satisfies) };
}

/** Joins the values that are given for a chart: files, then arguments. */
function joinGiven({ valuesFiles = [], set = [], findFile }: PrepareOptions): GoMap {
  return applyArguments(joinValues(valuesFiles, "values"), set, findFile);
}

/**
 * Checks the range of versions of Kubernetes that a chart supports.
 * @throws ChartFailure of the phase kubeVersion.
 */
function checkKubeVersion(
  metadata: ChartMetadata,
  version: KubeVersion,
  helmVersion: 3 | 4,
  satisfies: SatisfiesRange,
): void {
  const range = metadata.kubeVersion;
  // Helm 3 compares the suffix of vendors as well.
  if (range.value === "" || satisfies(range.value, helmVersion === 3 ? version.version : version.release)) return;
  throw new ChartFailure("kubeVersion", `the chart requires Kubernetes ${range.value}, not ${version.version}`, {
    place: range.place,
  });
}

interface Preparation {
  readonly helmVersion: 3 | 4;
  readonly release: Sourced<GoMap>;
  readonly capabilities: Sourced<GoObject>;
  readonly printYaml: PrintYaml;
}

function prepareNode(node: ChartNode, values: Sourced<GoMap>, parent: string, preparation: Preparation): PreparedChart {
  const { chart, name } = node;
  const isRoot = parent === "";
  const fullName = isRoot ? name.value : `${parent}/charts/${name.value}`;
  const subcharts = node.children.map((child) =>
    prepareNode(child, valuesOf(child, values.value), fullName, preparation),
  );
  const scopes = subcharts.map((subchart): [string, MapCell] => [subchart.name, sourced(subchart.scope)]);
  const { helmVersion, printYaml } = preparation;
  const scope = new GoMap(
    new Map<string, MapCell>([
      ["Chart", builtIn(createChartObject(node, isRoot, helmVersion), ["Chart"])],
      ["Files", builtIn(createFilesObject(chart.source, chart.metadata.apiVersion.value, printYaml), ["Files"])],
      ["Release", preparation.release],
      ["Capabilities", preparation.capabilities],
      ["Values", values],
      ["Subcharts", builtIn(new GoMap(new Map(scopes)), ["Subcharts"])],
    ]),
  );
  return {
    name: name.value,
    fullName,
    isRoot,
    chart,
    metadata: chart.metadata,
    templates: listTemplates(chart, fullName),
    scope,
    values: values.value,
    schema: getTextFile(chart.source, "values.schema.json"),
    crds: listCrds(chart),
    subcharts,
  };
}

/** Returns the values of a subchart. As in Helm, a name with dots is a path of keys. */
function valuesOf({ name }: ChartNode, parent: GoMap): Sourced<GoMap> {
  const map = getMap(parent, name.value.split("."));
  return sourced(map ?? new GoMap(), map === undefined ? undefined : parent.entries.get(name.value)?.origin);
}

/** Lists the templates of a chart. Those of a library chart are only named templates. */
function listTemplates({ source, metadata }: LoadedChart, fullName: string): PreparedTemplate[] {
  const isOfLibrary = isLibrary(metadata);
  return [...source.files.keys()].flatMap((path): PreparedTemplate[] => {
    if (!path.startsWith("templates/")) return [];
    const isPartial = path.slice(path.lastIndexOf("/") + 1).startsWith("_");
    const file = isOfLibrary && !isPartial ? undefined : getTextFile(source, path);
    if (file === undefined) return [];
    const name = `${fullName}/${path}`;
    return [{ name, basePath: `${fullName}/templates`, file, text: file.source.text, isPartial }];
  });
}

/** Lists the files with custom resource definitions, by their paths. */
function listCrds({ source }: LoadedChart): TextFile[] {
  const paths = [...source.files.keys()].filter((path) => path.startsWith("crds/") && /\.(?:ya?ml|json)$/u.test(path));
  return paths.toSorted().flatMap((path) => getTextFile(source, path) ?? []);
}
