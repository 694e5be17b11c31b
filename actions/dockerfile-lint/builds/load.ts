import { canBeCompose, loadProjectFiles, type ProjectProblem, renderProjects } from "../../../shared/compose/index.ts";
import { getDirectory, getFileName, type SourceTree } from "../../../shared/files/index.ts";
import { readDocuments, readTextFile, type TextFile } from "../../../shared/yaml/index.ts";
import { listBakeBuilds } from "./bake/builds.ts";
import type { Build, BuildNote } from "./build.ts";
import { listComposeBuilds } from "./compose-builds.ts";
import { bakeNames, isBakeFile } from "./find-files.ts";
import { type LocatedBuild, locateBuild } from "./locate.ts";

/** The builds of a checkout or commit. */
export interface LoadedBuilds {
  readonly builds: readonly LocatedBuild[];
  /** Builds that were not linted, with the reason. */
  readonly notes: readonly BuildNote[];
  /** Build files, or parts of them, that could not be read. */
  readonly problems: readonly BuildNote[];
}

/** Maximum size of a Bake file in UTF-16 code units. */
const maxBakeCharacters = 2 ** 20;

/** Compose files that bake reads next to its own files. */
const bakeComposeNames = new Set(["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"]);

/** Loads the builds of Compose and Bake files, and finds their Dockerfiles. Never throws because of their content. */
export async function loadBuilds(tree: SourceTree, paths: readonly string[]): Promise<LoadedBuilds> {
  const problems: BuildNote[] = [];
  const files: TextFile[] = [];
  for (const path of paths) {
    const read = await readTextFile(tree, path);
    if ("why" in read) problems.push({ what: path, why: `its builds were not linted: ${read.why}` });
    else files.push(read);
  }
  const composed = await readComposeFiles(
    tree,
    files.filter((file) => !isBakeFile(file)),
  );
  const baked = readBakeFiles(files.filter(isBakeFile), composed.builds);
  const located = await Promise.all([...composed.builds, ...baked.builds].map((build) => locateBuild(tree, build)));
  return {
    builds: located.flatMap((result) => ("why" in result ? [] : [result])),
    notes: unique([
      ...composed.notes,
      ...baked.notes,
      ...located.flatMap((result) => ("why" in result ? [result] : [])),
    ]),
    problems: unique([...problems, ...composed.problems, ...baked.problems]),
  };
}

/** Removes what several projects say of a file that is part of them. */
function unique(notes: readonly BuildNote[]): BuildNote[] {
  return [...new Map(notes.map((note) => [`${note.what} ${note.why}`, note])).values()];
}

interface ReadBuilds {
  readonly builds: readonly Build[];
  readonly notes: readonly BuildNote[];
  readonly problems: readonly BuildNote[];
}

async function readComposeFiles(tree: SourceTree, files: readonly TextFile[]): Promise<ReadBuilds> {
  const candidates = files.filter(canBeCompose);
  if (candidates.length === 0) return { builds: [], notes: [], problems: [] };
  const { projects, problems } = renderProjects(candidates, await loadProjectFiles(tree, candidates));
  const listed = projects.map(listComposeBuilds);
  return {
    builds: listed.flatMap(({ builds }) => builds),
    notes: listed.flatMap(({ notes }) => notes),
    problems: [...candidates.flatMap(unreadableDocuments), ...problems.map(toNote)],
  };
}

/** Lists the documents of a file that are not YAML. Templates are no Compose files. */
function unreadableDocuments(file: TextFile): BuildNote[] {
  return readDocuments(file).flatMap((document) => {
    if (!("problem" in document)) return [];
    const { line } = file.source.positionAt(document.offset);
    const why = document.isTemplate === true ? "it is a template" : document.problem;
    return [{ what: `${file.path}:${line}`, why: `its builds were not linted: ${why}` }];
  });
}

function toNote({ field, file, message }: ProjectProblem): BuildNote {
  const { place } = field;
  const line = place === undefined ? 1 : place.file.source.positionAt(place.span.start).line;
  return { what: `${place?.file.path ?? file.path}:${line}`, why: `builds may be missing: ${message}` };
}

/** Reads the Bake files of each directory together, as bake does. */
function readBakeFiles(files: readonly TextFile[], composed: readonly Build[]): ReadBuilds {
  const results = [...Map.groupBy(files, getDirectory)].map(([directory, own]) => {
    const small = own.filter(({ source }) => source.text.length <= maxBakeCharacters);
    const large = own.filter(({ source }) => source.text.length > maxBakeCharacters);
    const base = composed.filter(
      ({ origin: { file } }) => getDirectory(file) === directory && bakeComposeNames.has(getFileName(file)),
    );
    const read = listBakeBuilds(small.toSorted(byBakeOrder), base);
    const why = `its builds were not linted: it has more than ${maxBakeCharacters} characters`;
    return { ...read, problems: [...read.problems, ...large.map(({ path }) => ({ what: path, why }))] };
  });
  return {
    builds: results.flatMap(({ builds }) => builds),
    notes: results.flatMap(({ notes }) => notes),
    problems: results.flatMap(({ problems }) => problems),
  };
}

/** Sorts the files that bake reads by itself in its order, after those that the call names. */
function byBakeOrder(a: TextFile, b: TextFile): number {
  return bakeNames.indexOf(getFileName(a)) - bakeNames.indexOf(getFileName(b));
}
