import { SourceText } from "../../../shared/dockerfile/index.ts";
import type { SourceTree } from "../../../shared/files/index.ts";
import { readTextFile, type TextFile } from "../../../shared/yaml/index.ts";
import { createUnreadableProblem } from "../rules/file-rules.ts";
import type { ManifestProblem } from "../rules/rule.ts";

/** Maximum number of files, far above any repository with manifests. */
const maxFiles = 50_000;

export interface Sources {
  readonly files: readonly TextFile[];
  /** Files that could not be read. */
  readonly problems: readonly ManifestProblem[];
}

/** Reads files concurrently. Follows links inside the repository. */
export async function readSources(tree: SourceTree, paths: readonly string[]): Promise<Sources> {
  const read: (TextFile | ManifestProblem)[] = new Array(Math.min(paths.length, maxFiles));
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < read.length) {
      const index = next;
      next += 1;
      read[index] = await readOne(tree, paths[index] ?? "");
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  const beyond = paths
    .slice(maxFiles, maxFiles + 1)
    .map((path) => refused(path, `only the first ${maxFiles} files are read`));
  return {
    files: read.filter((result): result is TextFile => "source" in result),
    problems: [...read.filter((result): result is ManifestProblem => "rule" in result), ...beyond],
  };
}

async function readOne(tree: SourceTree, path: string): Promise<TextFile | ManifestProblem> {
  const read = await readTextFile(tree, path);
  return "why" in read ? refused(read.path, read.why) : read;
}

/** Creates the problem of a file that was not read. */
export function refused(path: string, why: string): ManifestProblem {
  return createUnreadableProblem({ path, source: new SourceText("") }, why, 0);
}
