import type { Deadline, TimeLimits } from "../../../shared/values/index.ts";
import type { Field, TextFile, YamlNode } from "../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../document.ts";
import type { InflateChart, InflatedChart } from "../kustomize/build.ts";
import type { CheckOptions } from "../options.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { createLookup } from "./chart/discover.ts";
import { type ChartSource, getTextFile } from "./chart/files.ts";
import { type ChartCase, listValuesFiles } from "./chart-case.ts";
import { checkCharts } from "./checks/index.ts";
import type { DeploymentSources } from "./deployments/deployment.ts";
import { getChartList, readKustomizeChart } from "./deployments/kustomize-charts.ts";
import { listDeployedCases, listObjectCases } from "./deployments/list-deployed-cases.ts";
import { satisfies } from "./functions/semver/constraints.ts";
import {
  type ChartInput,
  joinRendered,
  type RenderChartsOptions,
  type RenderedCharts,
  renderCharts,
} from "./render-charts.ts";
import { type CurrentFiles, withCurrentFiles, withCurrentInput } from "./replace-files.ts";

/** What all charts of a run are rendered with. */
export interface ChartSetOptions extends Omit<RenderChartsOptions, "lookup" | "startTime" | "loaded"> {
  /** Charts that others depend on, which are not rendered by themselves. */
  readonly others?: readonly ChartSource[];
}

/** The files of a checkout that decide what its charts are deployed with. */
export type DeploymentFiles = Pick<DeploymentSources, "files" | "readFile">;

/** Maximum number of times that charts are searched for Applications that deploy further charts. */
const maxRounds = 4;

const fixable = /^(?:templates\/.*\.(?:ya?ml|tpl)|values\.ya?ml)$/u;

const noFiles: DeploymentFiles = { files: new Map(), readFile: () => undefined };

/** The charts of a checkout. Renders them once, because several engines need what they deploy. */
export class ChartSet {
  readonly charts: readonly ChartInput[];
  readonly #options: ChartSetOptions;
  readonly #files: DeploymentFiles;
  readonly #sources: ReadonlyMap<string, ChartSource>;
  readonly #loaded: RenderChartsOptions["loaded"] = new Map();
  readonly #inflated = new Map<YamlNode, RenderedCharts | undefined>();
  #rendered: RenderedCharts | undefined;

  constructor(charts: readonly ChartInput[], options: ChartSetOptions, files: DeploymentFiles = noFiles) {
    this.charts = charts;
    this.#options = options;
    this.#files = files;
    this.#sources = new Map(charts.map(({ source }) => [source.path, source]));
  }

  /**
   * Renders the charts, each within the time of a file. Never throws.
   * @param documents objects that the checkout creates, which may deploy charts. Only those of the first call count.
   */
  render(time?: TimeLimits, documents: readonly ManifestDocument[] = []): RenderedCharts {
    this.#rendered ??= this.#renderAll(documents, this.#createOptions(time));
    return this.#rendered;
  }

  /** Checks the charts themselves, after they were rendered. Never throws. */
  check(options: CheckOptions): readonly ManifestProblem[] {
    const { time } = options;
    const startTime = time === undefined ? undefined : (): Deadline => time.startFile();
    return checkCharts(this.#rendered?.results ?? [], { options, render: this.#options, startTime });
  }

  /** Returns a function that renders the charts of kustomizations. Call it before `render`. */
  createInflater(time?: TimeLimits): InflateChart {
    const options = this.#createOptions(time);
    return (file, root, entry) => this.#inflate(file, root, entry, options);
  }

  /** Returns these charts with the current texts of files, to be rendered again. */
  withFiles(current: CurrentFiles): ChartSet {
    const before = this.#files;
    const { others = [] } = this.#options;
    return new ChartSet(
      this.charts.map((input) => withCurrentInput(input, current)),
      { ...this.#options, others: others.map((source) => withCurrentFiles(source, current)) },
      {
        files: new Map([...before.files].map(([path, file]) => [path, current.get(path) ?? file])),
        readFile: (path) => current.get(path) ?? before.readFile(path),
      },
    );
  }

  /** Lists the files in which fixes may change what is rendered: templates, and files with values. */
  listFixable(): TextFile[] {
    const inputs = this.charts.flatMap(({ source, cases }) => [
      ...listTexts(source, fixable),
      ...cases.flatMap(listValuesFiles),
    ]);
    return [...new Map(inputs.map((file) => [file.path, file])).values()];
  }

  /** Lists the texts that decide what is rendered: files of charts and values. */
  listFiles(): TextFile[] {
    return [
      ...this.charts.flatMap(({ source, cases }) => [...listTexts(source), ...cases.flatMap(listValuesFiles)]),
      ...(this.#options.others ?? []).flatMap((source) => listTexts(source)),
    ];
  }

  #createOptions(time: TimeLimits | undefined): RenderChartsOptions {
    const lookup = createLookup([...this.#sources.values(), ...(this.#options.others ?? [])], satisfies);
    const startTime = time === undefined ? undefined : (): Deadline => time.startFile();
    return { ...this.#options, lookup, startTime, loaded: this.#loaded };
  }

  /** Renders the charts as they are, and as Applications deploy them. Charts may contain Applications, too. */
  #renderAll(documents: readonly ManifestDocument[], options: RenderChartsOptions): RenderedCharts {
    const first = listDeployedCases(this.#createSources(documents));
    const cases = Map.groupBy(first.cases, ({ chart }) => chart);
    const inputs = this.charts.map(({ source, cases: own }) => ({
      source,
      cases: [...own, ...(cases.get(source.path) ?? []).map(({ chartCase }) => chartCase)],
    }));
    let last = renderCharts(inputs, options);
    const parts = [{ ...last, notes: [...last.notes, ...first.notes] }];
    for (let round = 1; round < maxRounds; round += 1) {
      const next = listObjectCases(this.#createSources(listDeployedDocuments(last), documents));
      if (next.cases.length === 0 && next.notes.length === 0) break;
      last = renderCharts(this.#toInputs(next.cases), options);
      parts.push({ ...last, notes: [...last.notes, ...next.notes] });
    }
    const inflated = [...this.#inflated.values()].flatMap((part) => part ?? []);
    return joinRendered([...parts, ...inflated.map((part) => ({ ...part, units: [], problems: [] }))]);
  }

  #createSources(documents: readonly ManifestDocument[], others?: readonly ManifestDocument[]): DeploymentSources {
    return { documents, others, charts: new Set(this.#sources.keys()), ...this.#files };
  }

  #toInputs(cases: readonly { readonly chart: string; readonly chartCase: ChartCase }[]): ChartInput[] {
    return [...Map.groupBy(cases, ({ chart }) => chart)].flatMap(([path, own]) => {
      const source = this.#sources.get(path);
      return source === undefined ? [] : [{ source, cases: own.map(({ chartCase }) => chartCase) }];
    });
  }

  #inflate(file: TextFile, root: Field, entry: Field, options: RenderChartsOptions): InflatedChart | undefined {
    const { node } = entry;
    if (node === undefined) return undefined;
    if (!this.#inflated.has(node)) this.#inflated.set(node, this.#renderEntry(file, root, entry, options));
    const rendered = this.#inflated.get(node);
    if (rendered === undefined) return undefined;
    const objects = rendered.units.flatMap(({ documents }) =>
      documents.flatMap((document) => document.root.node ?? []),
    );
    return { objects, problems: rendered.problems };
  }

  #renderEntry(file: TextFile, root: Field, entry: Field, options: RenderChartsOptions): RenderedCharts | undefined {
    const list = getChartList(root, entry);
    const sources = this.#createSources([]);
    const found = list === undefined ? undefined : readKustomizeChart(file, root, list, entry, sources);
    return found === undefined ? undefined : renderCharts(this.#toInputs([found]), options);
  }
}

/** Lists what charts deploy, without what only their tests make. */
function listDeployedDocuments({ results }: RenderedCharts): ManifestDocument[] {
  return results.flatMap(({ chartCase, rendered }) => (chartCase.kind === "test" ? [] : rendered.documents));
}

function listTexts(source: ChartSource, pattern = /^/u): TextFile[] {
  return [...source.files.keys()].flatMap((path) => (pattern.test(path) ? (getTextFile(source, path) ?? []) : []));
}
