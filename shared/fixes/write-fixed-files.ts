import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { TextFile } from "../dockerfile/index.ts";
import { InvalidError } from "../errors/index.ts";
import { writeFileAtomic } from "../files/index.ts";
import type { Finding } from "../findings/index.ts";
import { getEdits } from "./apply-fixes.ts";

const advice = "Name the file that it links to instead.";

/**
 * Lists the paths that must not be written: the file, or a directory between the root and it, is a symbolic link.
 * @param paths relative to the root, with `/` between directories.
 */
export async function findLinkedPaths(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const linked = new Set<string>();
  for (const path of paths) if (await isLinked(root, path)) linked.add(path);
  return linked;
}

/**
 * Writes fixed files. Each file has its old or its new content, never a part, and keeps its permissions.
 * @throws InvalidError `FIX_THROUGH_LINK` if a path contains a symbolic link. Writes nothing then.
 */
export async function writeFixedFiles(root: string, files: readonly TextFile[]): Promise<void> {
  const linked = await findLinkedPaths(
    root,
    files.map(({ path }) => path),
  );
  const [first] = linked;
  if (first !== undefined)
    throw new InvalidError(
      "FIX_THROUGH_LINK",
      `${first} contains a symbolic link, so fixes are not written through it`,
      {
        advice,
      },
    );
  for (const { path, source } of files) {
    const full = join(root, path);
    await writeFileAtomic(full, source.text, await lstat(full));
  }
}

/** Returns one sentence for each linked path whose findings have fixes. */
export function describeUnfixed(findings: readonly Finding[], linked: ReadonlySet<string>): readonly string[] {
  const paths = findings
    .flatMap((finding) => getEdits(finding).map(({ file }) => file))
    .filter((file) => linked.has(file));
  return [...new Set(paths)].map((path) => `${path}: not fixed, because the path contains a symbolic link. ${advice}`);
}

async function isLinked(root: string, path: string): Promise<boolean> {
  const names = path.split("/");
  for (let length = 1; length <= names.length; length += 1) {
    const stats = await lstat(join(root, ...names.slice(0, length)));
    if (stats.isSymbolicLink()) return true;
  }
  return false;
}
