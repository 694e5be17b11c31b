import type { Deadline } from "../../../../shared/values/index.ts";
import { builtIn } from "../chart/built-in.ts";
import { ChartFailure } from "../chart/failure.ts";
import type { PreparedChart, PreparedTemplate, PreparedTree } from "../chart/tree.ts";
import { TemplateError, type TemplatePlace } from "../template/failure.ts";
import { Machine } from "../template/machine.ts";
import { TemplateSet } from "../template/template-set.ts";
import { noValue, removeText } from "../values/text.ts";
import { GoMap, type Sourced, sourced } from "../values/value.ts";
import { Budget } from "./budget.ts";
import { findFunction } from "./functions.ts";
import { parseOnce } from "./parse-once.ts";

/** Steps that a token of a template costs. They are counted apart from those of running the templates. */
const stepsPerToken = 1;

/** What a template file printed. */
export interface RenderedFile {
  readonly chart: PreparedChart;
  readonly template: PreparedTemplate;
  readonly text: Sourced<string>;
}

/** The files of a chart as Helm's engine prints them, in the order of their names. */
export interface RenderedFiles {
  readonly files: readonly RenderedFile[];
  /** What the result depends on beyond the chart and its values, such as `lookup finds no object`. */
  readonly assumptions: readonly string[];
}

/** A template with the chart that it belongs to. */
interface Entry {
  readonly chart: PreparedChart;
  readonly template: PreparedTemplate;
}

/**
 * Runs all templates of a chart and its subcharts, as Helm's engine does: the deepest paths first, and the last name
 * first. Changes the values of the tree. Notes run, too, because errors in them count, but are not returned.
 * @throws ChartFailure of the phases parse, execute and limit.
 */
export function renderFiles(tree: PreparedTree, deadline?: Deadline): RenderedFiles {
  const entries = listEntries(tree.root).toSorted((a, b) => compareNames(b.template.name, a.template.name));
  const set = new TemplateSet(findFunction);
  const assumptions = new Set<string>();
  const budget = new Budget(deadline);
  const parsing = new Budget(deadline);
  const runtime = {
    helmVersion: tree.helmVersion,
    total: { characters: 0, pieces: 0 },
    spend: (amount: number) => budget.spend(amount),
    spendTokens: (tokens: number) => parsing.spend(tokens * stepsPerToken),
    assume: (reason: string) => {
      assumptions.add(reason);
    },
  };
  try {
    for (const { template } of entries)
      for (const parsed of parseOnce(template, runtime.spendTokens)) set.addTree(parsed);
    const files = entries.flatMap(({ chart, template }): RenderedFile[] => {
      if (template.isPartial) return [];
      const { name, basePath } = template;
      chart.scope.entries.set("Template", builtIn(createTemplateObject(name, basePath), ["Template"]));
      const text = new Machine(runtime).run(set, name, sourced(chart.scope));
      return name.endsWith("NOTES.txt") ? [] : [{ chart, template, text: removeText(text, noValue) }];
    });
    return {
      files: files.toSorted((a, b) => (a.template.name < b.template.name ? -1 : 1)),
      assumptions: [...assumptions],
    };
  } catch (error) {
    throw error instanceof TemplateError ? toChartFailure(error) : error;
  }
}

function createTemplateObject(name: string, basePath: string): GoMap {
  return new GoMap(
    new Map([
      ["Name", builtIn(name, ["Template", "Name"])],
      ["BasePath", builtIn(basePath, ["Template", "BasePath"])],
    ]),
  );
}

function listEntries(chart: PreparedChart): Entry[] {
  return [...chart.templates.map((template) => ({ chart, template })), ...chart.subcharts.flatMap(listEntries)];
}

/** Compares names of templates by depth, then as texts. */
function compareNames(a: string, b: string): number {
  const depth = a.split("/").length - b.split("/").length;
  return depth !== 0 ? depth : a < b ? -1 : a > b ? 1 : 0;
}

function toChartFailure({ phase, message, places }: TemplateError): ChartFailure {
  const frames = places.map(toFrame);
  const place = frames.findLast((frame) => frame.place !== undefined)?.place;
  return new ChartFailure(phase, message, { frames, place });
}

function toFrame({
  source,
  line,
  column,
  template,
  expression,
  start,
  end,
}: TemplatePlace): ChartFailure["frames"][number] {
  const { file, offset, name } = source;
  return {
    template: name,
    line,
    node: expression,
    ...(column === undefined ? {} : { column }),
    ...(template === undefined ? {} : { definition: template }),
    ...(file === undefined ? {} : { place: { file, start: start + offset, end: end + offset } }),
  };
}
