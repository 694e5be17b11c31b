import { getDirectory, resolvePath, type SourceTree } from "../files/index.ts";
import { describeUnreadable, Field, readTextFile, type TextFile } from "../yaml/index.ts";
import { isRemoteReference, listReferences, type ProjectFiles, readRoots } from "./files.ts";
import { canBeCompose } from "./names.ts";

/** Maximum number of additional files that projects may load. */
const maxFiles = 2000;

/** Loads all files of the repository that the Compose files refer to, directly or indirectly, and their `.env` files. */
export async function loadProjectFiles(source: SourceTree, files: readonly TextFile[]): Promise<ProjectFiles> {
  const filesByPath = new Map(files.map((file) => [file.path, file]));
  const problems = new Map<string, string>();
  const queue = files.filter(canBeCompose);
  const requested = new Set<string>();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const directory = getDirectory(file);
    const references = (readRoots(file) ?? []).flatMap((node) => listReferences(new Field(node)));
    for (const reference of [".env", ...references]) {
      const path = isRemoteReference(reference) ? undefined : resolvePath(directory, reference);
      if (path === undefined || filesByPath.has(path) || requested.has(path) || requested.size >= maxFiles) continue;
      requested.add(path);
      if ((await source.kindOf(path)) !== "file") continue;
      const read = await readTextFile(source, path);
      if ("why" in read) problems.set(path, describeUnreadable(read.why));
      else {
        filesByPath.set(path, read);
        queue.push(read);
      }
    }
  }
  return { files: filesByPath, problems };
}
