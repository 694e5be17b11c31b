import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { decodeDockerfile, SourceText } from "../../../shared/dockerfile/index.ts";
import { messageOf } from "../../../shared/errors/index.ts";
import { createUnreadableProblem } from "../rules/file-rules.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import type { TextFile } from "../yaml/node.ts";

/** Limits far above any manifest that people write. They bound the time spent on a hostile file. */
const maxBytes = 8 * 2 ** 20;
const maxFiles = 50_000;

export interface Sources {
  readonly files: readonly TextFile[];
  /** Files that could not be read. */
  readonly problems: readonly ManifestProblem[];
}

/** Reads files of the checkout concurrently. Does not follow links out of the checkout. */
export async function readSources(root: string, paths: readonly string[]): Promise<Sources> {
  const top = await realpath(root);
  const read: (TextFile | ManifestProblem)[] = new Array(Math.min(paths.length, maxFiles));
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < read.length) {
      const index = next;
      next += 1;
      read[index] = await readOne(top, root, paths[index] ?? "");
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

async function readOne(top: string, root: string, path: string): Promise<TextFile | ManifestProblem> {
  const full = join(root, path);
  try {
    const real = await realpath(full);
    if (real !== top && !real.startsWith(top.endsWith(sep) ? top : `${top}${sep}`)) {
      return refused(path, "it links to a path outside the checkout");
    }
    const { size } = await stat(real);
    if (size > maxBytes) return oversized(path, size);
    return { path, source: new SourceText(decodeDockerfile(await readFile(real)).text) };
  } catch (error) {
    return refused(path, messageOf(error));
  }
}

/** Skips a large JSON file, which is usually data and not a manifest. */
function oversized(path: string, size: number): TextFile | ManifestProblem {
  if (path.endsWith(".json")) return { path, source: new SourceText("") };
  return refused(path, `it has ${size} bytes; the limit is ${maxBytes}`);
}

function refused(path: string, why: string): ManifestProblem {
  return createUnreadableProblem({ path, source: new SourceText("") }, why, 0);
}
