import type { TextFile } from "../../../../shared/yaml/index.ts";
import { getTextFile } from "../chart/files.ts";
import type { LoadedChart } from "../chart/tree.ts";
import { findFunction } from "../render/functions.ts";
import { TemplateError } from "../template/failure.ts";
import type { TemplateTree } from "../template/nodes.ts";
import { parseTemplate } from "../template/parse.ts";
import { isKnownFunction } from "../template/template-set.ts";

/** A template file of a chart. */
export interface ParsedTemplate {
  readonly chart: LoadedChart;
  readonly file: TextFile;
  /** What the file itself prints. */
  readonly main: TemplateTree;
  /** The named templates that it defines. */
  readonly definitions: readonly TemplateTree[];
}

const parsedCharts = new WeakMap<LoadedChart, readonly ParsedTemplate[]>();

/** Parses the templates of a chart, without those of charts in it. Skips templates that cannot be parsed. */
export function parseTemplates(chart: LoadedChart): readonly ParsedTemplate[] {
  const known = parsedCharts.get(chart);
  if (known !== undefined) return known;
  const paths = [...chart.source.files.keys()].filter((path) => path.startsWith("templates/"));
  const parsed = paths.flatMap((path) => {
    const file = getTextFile(chart.source, path);
    return file === undefined ? [] : (parse(chart, file) ?? []);
  });
  parsedCharts.set(chart, parsed);
  return parsed;
}

/** Lists a chart and all charts in it, including those that values disable. */
export function listLoadedCharts(chart: LoadedChart): LoadedChart[] {
  return [chart, ...chart.dependencies.flatMap(listLoadedCharts)];
}

function parse(chart: LoadedChart, file: TextFile): ParsedTemplate | undefined {
  const source = { name: file.path, text: file.source.text, file, offset: 0 };
  try {
    const trees = parseTemplate(source, (name) => isKnownFunction(name, findFunction));
    const main = trees.at(-1);
    return main === undefined ? undefined : { chart, file, main, definitions: trees.slice(0, -1) };
  } catch (error) {
    if (error instanceof TemplateError) return undefined;
    throw error;
  }
}
