import { type ComposeProjects, type ProjectFiles, renderProjects } from "../../shared/compose/index.ts";
import { isTemplateName, templateMarker } from "../../shared/text/index.ts";
import { isOver, overtime, type TimeLimits } from "../../shared/values/index.ts";
import type { TextFile } from "../../shared/yaml/index.ts";
import { listProjectProblems, listProjectUnits } from "./compose/projects.ts";
import { createDocument, type ManifestDocument } from "./document.ts";
import { families, findFamily } from "./families.ts";
import { readParts } from "./files/formats.ts";
import type { ChartSet } from "./helm/chart-set.ts";
import type { RenderedCharts } from "./helm/render-charts.ts";
import { type RenderedKustomizations, renderKustomizations } from "./kustomize/render.ts";
import type { KustomizationTree } from "./kustomize/tree.ts";
import { createUnreadableProblem } from "./rules/file-rules.ts";
import type { ManifestProblem } from "./rules/rule.ts";
import type { RenderedUnit } from "./units/unit.ts";

/** The files to check, with problems from collecting them. */
export interface CollectedFiles {
  readonly problems?: readonly ManifestProblem[];
  /** Files that kustomizations refer to. If absent, kustomizations are not built. */
  readonly tree?: KustomizationTree | undefined;
  /** Files that Compose files refer to. If absent, only the files themselves are used. */
  readonly projectFiles?: ProjectFiles | undefined;
  /** The charts to render. */
  readonly charts?: ChartSet | undefined;
}

/** The documents of a file that a family accepts, and its read errors if it looks like a manifest. */
export interface FileDocuments {
  readonly documents: readonly ManifestDocument[];
  readonly problems: readonly ManifestProblem[];
  /** Number of documents that are templates, which are not checked. */
  readonly templates: number;
}

/** Compose projects as documents. */
export interface LoadedProjects extends Pick<ComposeProjects, "notes"> {
  /** One document per project. */
  readonly units: readonly RenderedUnit[];
  readonly problems: readonly ManifestProblem[];
}

/** The documents of files, as written and as built by kustomizations, Compose projects and charts. */
export interface LoadedDocuments {
  readonly rendered: RenderedKustomizations;
  readonly projects: LoadedProjects;
  readonly charts: RenderedCharts;
  /** Files that belong to a kustomization or a project. */
  readonly parts: readonly TextFile[];
  /** All other files. */
  readonly read: readonly (FileDocuments & { readonly file: TextFile })[];
  /** The documents of these other files. */
  readonly plain: readonly ManifestDocument[];
}

/**
 * Reads files, and builds kustomizations, Compose projects and charts. Pure; never throws. Files that the time does not suffice
 * for have a problem.
 */
export function loadDocuments(
  files: readonly TextFile[],
  { tree, projectFiles, charts }: CollectedFiles,
  time?: TimeLimits,
): LoadedDocuments {
  const inflate = charts?.createInflater(time);
  const rendered = tree === undefined ? nothingRendered : renderKustomizations(files, tree, inflate);
  const kustomized = new Set(rendered.used.map(({ path }) => path));
  const composed = renderProjects(
    files.filter(({ path }) => !kustomized.has(path) && !isTemplateName(path)),
    withFiles(projectFiles, files),
  );
  const projects: LoadedProjects = {
    units: listProjectUnits(composed),
    problems: listProjectProblems(composed),
    notes: composed.notes,
  };
  const parts = [...rendered.used, ...composed.used];
  const used = new Set(parts.map(({ path }) => path));
  const read = files.filter(({ path }) => !used.has(path)).map((file) => ({ file, ...readInTime(file, time) }));
  const plain = read.flatMap((entry) => entry.documents);
  const deployed = [...plain, ...rendered.units.flatMap(({ documents }) => documents)];
  return { rendered, projects, charts: charts?.render(time, deployed) ?? noCharts, parts, read, plain };
}

/** Lists what kustomizations, projects and charts build. */
export function listRenderedUnits({ rendered, projects, charts }: LoadedDocuments): RenderedUnit[] {
  return [...rendered.units, ...projects.units, ...charts.units];
}

/** Lists the documents of plain files, and those of each kustomization, project and chart. */
export function listDocumentSets(loaded: LoadedDocuments): (readonly ManifestDocument[])[] {
  return [loaded.plain, ...listRenderedUnits(loaded).map(({ documents }) => documents)];
}

const noCharts: RenderedCharts = {
  units: [],
  results: [],
  problems: [],
  notes: [],
  count: 0,
  files: [],
  testObjects: new Set(),
  testFiles: new Set(),
};

const nothingRendered: RenderedKustomizations = { units: [], problems: [], used: [], unused: [] };

/** Returns the files that projects may refer to, in their current state. */
function withFiles(tree: ProjectFiles | undefined, files: readonly TextFile[]): ProjectFiles {
  const current = files.map((file) => [file.path, file] as const);
  return { files: new Map([...(tree?.files ?? []), ...current]), problems: tree?.problems ?? new Map() };
}

/** Reads a file. One that took too long has no documents, because its checks would take longer. */
function readInTime(file: TextFile, time: TimeLimits | undefined): FileDocuments {
  const deadline = time?.startFile();
  const read = isOver(deadline) ? nothingRead : readFile(file);
  if (deadline === undefined || !isOver(deadline)) return read;
  return { ...nothingRead, problems: [createUnreadableProblem(file, overtime(deadline), 0)] };
}

const nothingRead: FileDocuments = { documents: [], problems: [], templates: 0 };

/** Reads the documents of a file that a family may accept. One that is a template by its name is not read. */
export function readFile(file: TextFile): FileDocuments {
  if (!families.some((family) => family.canContain(file))) return nothingRead;
  if (isTemplateName(file.path)) return { ...nothingRead, templates: 1 };
  const documents: ManifestDocument[] = [];
  const problems: ManifestProblem[] = [];
  let templates = 0;
  for (const document of readParts(file)) {
    if ("problem" in document && document.isTemplate === true) templates += 1;
    else if ("problem" in document)
      problems.push(createUnreadableProblem(file, reasonOf(file, document.problem), document.offset));
    else {
      const made = createDocument(file, document.root, document.duplicates);
      if (findFamily(made) !== undefined) documents.push(made);
    }
  }
  return { documents, problems, templates };
}

/** Returns why a document could not be read. Says if it may be a template, because the parser's error does not. */
function reasonOf({ source }: TextFile, problem: string): string {
  return templateMarker.test(source.text)
    ? `${problem}; without its template expressions, it is no YAML either`
    : problem;
}
