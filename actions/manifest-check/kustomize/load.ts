import { getDirectory, isRemote, resolvePath, type SourceTree } from "../../../shared/files/index.ts";
import type { TextFile } from "../../../shared/yaml/index.ts";
import { readSources } from "../files/sources.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { listReferences, readKustomization } from "./kustomization.ts";
import { isKustomization, type KustomizationTree, kustomizationNames } from "./tree.ts";

/** Maximum number of additional files that kustomizations may load. */
const maxFiles = 5000;

/** Loads all files of the repository that the kustomizations refer to, directly or indirectly. */
export async function loadTree(source: SourceTree, files: readonly TextFile[]): Promise<KustomizationTree> {
  const filesByPath = new Map(files.map((file) => [file.path, file]));
  const problems = new Map<string, ManifestProblem>();
  const queue = files.filter(isKustomization);
  const seen = new Set(queue.map(({ path }) => path));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const fields = readKustomization(file);
    for (const { path: reference } of fields === undefined ? [] : listReferences(fields)) {
      const path = isRemote(reference) ? undefined : resolvePath(getDirectory(file), reference);
      if (path === undefined || filesByPath.size > files.length + maxFiles) continue;
      const next = await load(source, path, filesByPath, problems);
      if (next === undefined || seen.has(next.path) || !isKustomization(next)) continue;
      seen.add(next.path);
      queue.push(next);
    }
  }
  return { files: filesByPath, problems };
}

/** Loads the file at a path, or the kustomization of the directory there. */
async function load(
  source: SourceTree,
  path: string,
  filesByPath: Map<string, TextFile>,
  problems: Map<string, ManifestProblem>,
): Promise<TextFile | undefined> {
  const present = filesByPath.get(path);
  if (present !== undefined || problems.has(path)) return present;
  const kind = await source.kindOf(path);
  if (kind === undefined) return undefined;
  const candidates =
    kind === "directory" ? kustomizationNames.map((name) => (path === "" ? name : `${path}/${name}`)) : [path];
  for (const candidate of candidates) {
    const there = filesByPath.get(candidate);
    if (there !== undefined) return there;
    if (kind === "directory" && (await source.kindOf(candidate)) !== "file") continue;
    const { files, problems: failed } = await readSources(source, [candidate]);
    for (const problem of failed) problems.set(candidate, problem);
    const [file] = files;
    if (file !== undefined) {
      filesByPath.set(candidate, file);
      return file;
    }
  }
  return undefined;
}
