import { isOver, overtime, type TimeLimits } from "../../shared/values/index.ts";
import type { ProjectFiles } from "./compose/project/files.ts";
import { type ComposeProjects, renderProjects } from "./compose/project/render.ts";
import { createDocument, type ManifestDocument } from "./document.ts";
import { families, findFamily } from "./families.ts";
import { type RenderedKustomizations, renderKustomizations } from "./kustomize/render.ts";
import type { KustomizationTree } from "./kustomize/tree.ts";
import { createUnreadableProblem } from "./rules/file-rules.ts";
import type { ManifestProblem } from "./rules/rule.ts";
import type { TextFile } from "./yaml/node.ts";
import { readDocuments } from "./yaml/read.ts";

/** The files to check, with problems from collecting them. */
export interface CollectedFiles {
  readonly problems?: readonly ManifestProblem[];
  /** Files that kustomizations refer to. If absent, kustomizations are not built. */
  readonly tree?: KustomizationTree | undefined;
  /** Files that Compose files refer to. If absent, only the files themselves are used. */
  readonly projectFiles?: ProjectFiles | undefined;
}

/** The documents of a file that a family accepts, and its read errors if it looks like a manifest. */
interface FileDocuments {
  readonly documents: readonly ManifestDocument[];
  readonly problems: readonly ManifestProblem[];
}

/** The documents of files, as written and as built by kustomizations and Compose projects. */
export interface LoadedDocuments {
  readonly rendered: RenderedKustomizations;
  readonly projects: ComposeProjects;
  /** Files that belong to a kustomization or a project. */
  readonly parts: readonly TextFile[];
  /** All other files. */
  readonly read: readonly (FileDocuments & { readonly file: TextFile })[];
  /** The documents of these other files. */
  readonly plain: readonly ManifestDocument[];
}

/**
 * Reads files, and builds kustomizations and Compose projects. Pure; never throws. Files that the time does not suffice
 * for have a problem.
 */
export function loadDocuments(
  files: readonly TextFile[],
  { tree, projectFiles }: CollectedFiles,
  time?: TimeLimits,
): LoadedDocuments {
  const rendered = tree === undefined ? nothingRendered : renderKustomizations(files, tree);
  const kustomized = new Set(rendered.used.map(({ path }) => path));
  const projects = renderProjects(
    files.filter(({ path }) => !kustomized.has(path)),
    withFiles(projectFiles, files),
  );
  const parts = [...rendered.used, ...projects.used];
  const used = new Set(parts.map(({ path }) => path));
  const read = files.filter(({ path }) => !used.has(path)).map((file) => ({ file, ...readInTime(file, time) }));
  return { rendered, projects, parts, read, plain: read.flatMap((entry) => entry.documents) };
}

/** Lists the sets of documents that are deployed together. */
export function listDocumentSets({ plain, rendered, projects }: LoadedDocuments): (readonly ManifestDocument[])[] {
  return [plain, ...rendered.sets, ...projects.sets];
}

const nothingRendered: RenderedKustomizations = { sets: [], problems: [], used: [], unused: [] };

/** Returns the files that projects may refer to, in their current state. */
function withFiles(tree: ProjectFiles | undefined, files: readonly TextFile[]): ProjectFiles {
  const current = files.map((file) => [file.path, file] as const);
  return { files: new Map([...(tree?.files ?? []), ...current]), problems: tree?.problems ?? new Map() };
}

/** Reads a file. One that took too long has no documents, because its checks would take longer. */
function readInTime(file: TextFile, time: TimeLimits | undefined): FileDocuments {
  const deadline = time?.startFile();
  const read = isOver(deadline) ? { documents: [], problems: [] } : readFile(file);
  if (deadline === undefined || !isOver(deadline)) return read;
  return { documents: [], problems: [createUnreadableProblem(file, overtime(deadline), 0)] };
}

function readFile(file: TextFile): FileDocuments {
  if (!families.some((family) => family.canContain(file))) return { documents: [], problems: [] };
  const documents: ManifestDocument[] = [];
  const problems: ManifestProblem[] = [];
  for (const document of readDocuments(file)) {
    if ("problem" in document)
      problems.push(createUnreadableProblem(file, reasonOf(file, document.problem), document.offset));
    else {
      const made = createDocument(file, document.root, document.duplicates);
      if (findFamily(made) !== undefined) documents.push(made);
    }
  }
  return { documents, problems };
}

/** Returns why a document could not be read. Names templates, because the parser's error does not. */
function reasonOf({ source }: TextFile, problem: string): string {
  return source.text.includes("{{")
    ? `it is a template ({{ … }}), and templates are not rendered (${problem})`
    : problem;
}
