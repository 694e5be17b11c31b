import { SourceText } from "../../../shared/dockerfile/index.ts";
import type { Deadline } from "../../../shared/values/index.ts";
import { type Place, readDocuments, type TextFile, type YamlNode } from "../../../shared/yaml/index.ts";
import { createDocument, type ManifestDocument } from "../document.ts";
import { ChartFailure } from "./chart/failure.ts";
import { type LoadedChart, type PreparedChart, type PreparedTree, prepare } from "./chart/tree.ts";
import type { ChartCase } from "./chart-case.ts";
import { type DocumentProblem, type HelmDocument, splitDocuments } from "./documents/index.ts";
import { toYaml } from "./encoding/write-yaml.ts";
import { satisfies } from "./functions/semver/constraints.ts";
import { AbsentKeys } from "./locations/absent.ts";
import { type Location, Locator } from "./locations/locate.ts";
import { placeNodes } from "./locations/place-nodes.ts";
import { VendoredCharts } from "./locations/vendored.ts";
import { type RenderedFile, renderFiles } from "./render/render.ts";
import { type ValidateSchema, validateValues } from "./validate-values.ts";
import { resolveOrigin } from "./values/origin.ts";

/** The cluster and program that a chart is rendered for. */
export interface RenderOptions {
  readonly helmVersion: 3 | 4;
  /** `v1.34.0`. Default: the newest version that is known. */
  readonly kubeVersion?: string | undefined;
  readonly apiVersions: readonly string[];
  /** Validates values. Absent if no chart has a schema. */
  readonly validate?: ValidateSchema | undefined;
  readonly deadline?: Deadline | undefined;
}

/** What a chart deploys with one set of values. */
export interface RenderedCase {
  readonly tree: PreparedTree;
  /** As `helm template` prints them. */
  readonly texts: readonly HelmDocument[];
  /** The documents with the places where people change them. Without those of tests. */
  readonly documents: readonly ManifestDocument[];
  /** Documents that only `helm test` creates. */
  readonly tests: readonly ManifestDocument[];
  /** The texts that documents are read from. */
  readonly sources: ReadonlyMap<ManifestDocument, HelmDocument>;
  /** What was assumed, such as that `lookup` finds no object. */
  readonly assumptions: readonly string[];
}

/**
 * Joins the values of a chart for one set of values, and validates them. Pure.
 * @throws ChartFailure
 */
export function prepareCase(chart: LoadedChart, chartCase: ChartCase, options: RenderOptions): PreparedTree {
  const {
    valuesFiles,
    defaults,
    set,
    findFile,
    release,
    kubeVersion = options.kubeVersion,
    apiVersions = [],
  } = chartCase;
  const tree = prepare(chart, {
    valuesFiles,
    defaults,
    set,
    findFile,
    helmVersion: options.helmVersion,
    satisfies,
    printYaml: toYaml,
    capabilities: {
      apiVersions: [...options.apiVersions, ...apiVersions],
      ...(kubeVersion === undefined ? {} : { kubeVersion }),
    },
    ...(release === undefined ? {} : { release }),
  });
  if (options.validate !== undefined) validateValues(tree.root, options.validate);
  return tree;
}

/**
 * Renders a chart with one set of values. Pure.
 * @throws ChartFailure
 */
export function renderCase(chart: LoadedChart, chartCase: ChartCase, options: RenderOptions): RenderedCase {
  const tree = prepareCase(chart, chartCase, options);
  const { files, assumptions } = renderFiles(tree, options.deadline);
  const split = splitDocuments(files.map(({ template, text }) => ({ name: template.name, text })));
  if ("problem" in split) throw toFailure(split.problem, files);
  const vendored = new VendoredCharts(tree.root);
  const absent = new AbsentKeys(tree.root, (leaf) => new Locator(vendored, noPlace).placeOfValue(leaf));
  const byName = new Map(files.map((file) => [file.template.name, file]));
  const documents: ManifestDocument[] = [];
  const tests: ManifestDocument[] = [];
  const sources = new Map<ManifestDocument, HelmDocument>();
  for (const document of split.documents) {
    const file = byName.get(document.source)?.template.file;
    if (file === undefined) continue;
    if (chartCase.skipsHooks === true && document.hook !== undefined) continue;
    const isTest = document.hook?.every((event) => event === "test") === true;
    if (isTest && chartCase.skipsTests === true) continue;
    const placed = placeDocument(document, file, { vendored, absent, mayBeGenerated: assumptions.length > 0 });
    for (const part of placed) sources.set(part, document);
    (isTest ? tests : documents).push(...placed);
  }
  return { tree, texts: split.documents, documents, tests, sources, assumptions };
}

interface Places {
  readonly vendored: VendoredCharts;
  readonly absent: AbsentKeys;
  readonly mayBeGenerated: boolean;
}

const noPlace: Place = { file: { path: "", source: new SourceText("") }, span: { start: 0, end: 0 } };

/** Reads a rendered document, and gives it the places where people change it. */
function placeDocument(
  { text, root: known }: HelmDocument,
  template: TextFile,
  { vendored, absent, mayBeGenerated }: Places,
): ManifestDocument[] {
  const locator = new Locator(vendored, startOf(template, vendored));
  const rendered = { text: text.value, origin: text.origin, mayBeGenerated };
  const roots = known === undefined ? readRoots({ path: template.path, source: new SourceText(text.value) }) : [known];
  return roots.map((node) => {
    const root = placeNodes(node, rendered, locator, absent);
    return createDocument(root.file, root);
  });
}

function readRoots(file: TextFile): YamlNode[] {
  return readDocuments(file).flatMap((document) => ("root" in document ? [document.root] : []));
}

function startOf(file: TextFile, vendored: VendoredCharts): Location["place"] {
  return vendored.placeOf(file, []) ?? { file, span: { start: 0, end: 0 } };
}

/** Converts a problem of the rendered text to a failure at the line of the template that printed it. */
function toFailure({ source, text, offset, message }: DocumentProblem, files: readonly RenderedFile[]): ChartFailure {
  const template = files.find((file) => file.template.name === source)?.template;
  const step = resolveOrigin(text.origin, offset).steps.findLast(
    (candidate) => candidate.kind !== "value" && candidate.template.file !== undefined,
  );
  const file = (step !== undefined && step.kind !== "value" ? step.template.file : undefined) ?? template?.file;
  const start = step === undefined || step.kind === "value" ? 0 : step.kind === "action" ? step.start : step.offset;
  return new ChartFailure(
    "yaml",
    `${source} prints no valid manifest: ${message}`,
    file === undefined ? {} : { place: { file, start, end: start } },
  );
}

/** Lists all charts of a tree. */
export function listCharts(root: PreparedChart): PreparedChart[] {
  return [root, ...root.subcharts.flatMap(listCharts)];
}
