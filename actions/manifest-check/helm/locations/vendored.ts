import {
  getEntry,
  type MapEntry,
  type Place,
  readDocuments,
  type TextFile,
  type YamlNode,
} from "../../../../shared/yaml/index.ts";
import { getTextFile } from "../chart/files.ts";
import type { PreparedChart } from "../chart/tree.ts";

/** A chart that the repository contains a copy of, so that nobody should change its files. */
interface VendoredChart {
  /** Prefix of the paths of its files, with `/` at the end. */
  readonly prefix: string;
  /** Keys of its values in the values of the chart that depends on it. */
  readonly keys: readonly string[];
  /** `values.yaml` of that chart. */
  readonly values: TextFile | undefined;
  /** Its entry in that chart's list of dependencies. */
  readonly entry: Place;
}

/** Finds places for what is in copies of other charts: the values that change it, else the dependency. */
export class VendoredCharts {
  readonly #charts: readonly VendoredChart[];
  readonly #byFile = new Map<TextFile, VendoredChart | undefined>();

  constructor(root: PreparedChart) {
    this.#charts = listVendored(root);
  }

  /** Tells whether a file is in a copy of another chart. */
  contains(file: TextFile): boolean {
    return this.#find(file) !== undefined;
  }

  /** Returns the place to change for a file in a copy. @param path keys of a value in the values of that chart. */
  placeOf(file: TextFile, path: readonly (string | number)[]): Place | undefined {
    const chart = this.#find(file);
    if (chart === undefined) return undefined;
    return findDeepest(chart.values, [...chart.keys, ...path], chart.keys.length) ?? chart.entry;
  }

  #find(file: TextFile): VendoredChart | undefined {
    if (this.#byFile.has(file)) return this.#byFile.get(file);
    const chart = this.#charts.find(({ prefix }) => file.path.startsWith(prefix));
    this.#byFile.set(file, chart);
    return chart;
  }
}

/** Lists the outermost copies of charts. */
function listVendored(chart: PreparedChart): VendoredChart[] {
  return chart.subcharts.flatMap((subchart): VendoredChart[] => {
    if (subchart.chart.isResolved) return listVendored(subchart);
    const dependency = chart.metadata.dependencies?.find(
      ({ name, alias }) => (alias.value === "" ? name.value : alias.value) === subchart.name,
    );
    const place = dependency?.place;
    const file = getTextFile(chart.chart.source, "Chart.yaml");
    const entry =
      place === undefined
        ? file && { file, span: { start: 0, end: 0 } }
        : { file: place.file, span: { start: place.start, end: place.end } };
    if (entry === undefined) return [];
    const values = getTextFile(chart.chart.source, "values.yaml");
    const prefix = `${subchart.chart.source.path}/`;
    return [{ prefix, keys: subchart.name.split("."), values, entry }];
  });
}

/** Returns the deepest key on a path that a file has. Undefined if it has fewer than a number of keys. */
function findDeepest(file: TextFile | undefined, path: readonly (string | number)[], least: number): Place | undefined {
  let node: YamlNode | undefined = file === undefined ? undefined : rootOf(file);
  let entry: MapEntry | undefined;
  let depth = 0;
  for (const key of path) {
    const next = getEntry(node, String(key));
    if (next === undefined) break;
    entry = next;
    node = next.value;
    depth += 1;
  }
  return entry === undefined || depth < least ? undefined : { file: entry.file, span: entry.keySpan };
}

function rootOf(file: TextFile): YamlNode | undefined {
  const [document] = readDocuments(file);
  return document !== undefined && "root" in document ? document.root : undefined;
}
