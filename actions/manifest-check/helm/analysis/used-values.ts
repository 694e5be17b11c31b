import { getTextFile } from "../chart/files.ts";
import type { LoadedChart } from "../chart/tree.ts";
import type { Node } from "../template/nodes.ts";
import type { ChartContext } from "./chart-context.ts";
import { listLoadedCharts, parseTemplates } from "./parse-templates.ts";
import { recordReads } from "./record-reads.ts";
import { ValueUses } from "./value-uses.ts";

/** How much of a value has an effect. */
export type Use = "nothing" | "parts" | "everything";

/** Tells which values have an effect. */
export interface UsedValues {
  /** Returns how much of the value of these keys templates may read. When in doubt, everything. */
  find(path: readonly string[]): Use;
  /** Lists the keys that templates read from the map at a path. */
  listKeys(path: readonly string[]): readonly string[];
}

/**
 * Finds the values that a chart or a chart in it may read: in the ways in which it is rendered, and in branches that those
 * do not take. Undefined if a template could not be parsed.
 * @throws ChartFailure of the phase limit, if the time is over.
 */
export function findUses(context: Pick<ChartContext, "chart" | "results" | "render">): UsedValues | undefined {
  const { chart, results } = context;
  const all = listLoadedCharts(chart);
  if (all.some((entry) => parseTemplates(entry).length !== countTemplates(entry))) return undefined;
  const recorders = results.map((result) => recordReads(context, result));
  const definitions = all.flatMap(parseTemplates).flatMap((template) => template.definitions);
  const uses = new ChartUses(
    chart,
    definitions.map(({ nodes }) => nodes),
  );
  return {
    find: (path) => {
      const found = uses.find(path);
      return found === "nothing" && recorders.some((recorder) => recorder.has(path)) ? "parts" : found;
    },
    listKeys: (path) => uses.listKeys(path),
  };
}

function countTemplates({ source }: LoadedChart): number {
  const isTemplate = (path: string): boolean =>
    path.startsWith("templates/") && getTextFile(source, path) !== undefined;
  return [...source.files.keys()].filter(isTemplate).length;
}

/** Keys that Helm reads. */
const ownKeys: ReadonlySet<string> = new Set(["global", "tags", "exports"]);

/** What the templates of a chart and of the charts in it may read. */
class ChartUses implements UsedValues {
  readonly #own = new ValueUses();
  readonly #charts = new Map<string, ChartUses[]>();

  /** @param definitions named templates of all charts, which any chart may include. */
  constructor(chart: LoadedChart, definitions: readonly (readonly Node[])[]) {
    for (const nodes of definitions) this.#own.add(nodes);
    for (const { main } of parseTemplates(chart)) this.#own.add(main.nodes);
    this.#addTexts(chart);
    for (const { name, alias, condition, imports } of chart.metadata.dependencies ?? []) {
      for (const path of condition.value.split(",")) this.#own.addPath(path.trim().split("."));
      const key = alias.value === "" ? name.value : alias.value;
      for (const { child } of imports) this.#own.addPath([key, ...child.split(".")]);
    }
    for (const subchart of chart.dependencies) this.#addChart(chart, subchart, definitions);
  }

  find(path: readonly string[]): Use {
    const [first = "", ...inner] = path;
    if (ownKeys.has(first)) return "everything";
    const own = this.#own.find(path);
    const charts = this.#charts.get(first);
    if (charts === undefined || own === "everything") return own;
    if (inner.length === 0) return "parts";
    const found = charts.map((chart) => chart.find(inner));
    if (found.includes("everything")) return "everything";
    return found.includes("parts") ? "parts" : own;
  }

  listKeys(path: readonly string[]): readonly string[] {
    const [first = "", ...inner] = path;
    const charts = path.length === 0 ? undefined : this.#charts.get(first);
    return [...this.#own.listKeys(path), ...(charts ?? []).flatMap((chart) => chart.listKeys(inner))];
  }

  #addChart(chart: LoadedChart, subchart: LoadedChart, definitions: readonly (readonly Node[])[]): void {
    const name = subchart.metadata.name.value;
    const aliases = (chart.metadata.dependencies ?? []).flatMap((entry) =>
      entry.name.value === name && entry.alias.value !== "" ? [entry.alias.value] : [],
    );
    const uses = new ChartUses(subchart, definitions);
    for (const key of [name, ...aliases]) this.#charts.set(key, [...(this.#charts.get(key) ?? []), uses]);
  }

  /** Adds templates in values and other files, which `tpl` may run. */
  #addTexts({ source }: LoadedChart): void {
    for (const path of source.files.keys()) {
      if (path.startsWith("templates/") || path.startsWith("charts/")) continue;
      const text = getTextFile(source, path)?.source.text ?? "";
      if (text.includes("{{")) this.#own.addText(text);
    }
  }
}
