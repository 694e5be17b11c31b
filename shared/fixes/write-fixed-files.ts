import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { TextFile } from "../dockerfile/index.ts";
import { findLink, throughLink, writeFileAtomic } from "../files/index.ts";
import type { Finding } from "../findings/index.ts";
import { getEdits } from "./apply-fixes.ts";

const advice = "Name the file that it links to instead.";

/**
 * Lists the paths that must not be written: the file, or a directory between the root and it, is a symbolic link.
 * @param paths relative to the root, with `/` between directories.
 */
export async function findLinkedPaths(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const linked = new Set<string>();
  for (const path of paths) if ((await findLink(root, path)) !== undefined) linked.add(path);
  return linked;
}

/**
 * Writes fixed files. Each file has its old or its new content, never a part, and keeps its permissions.
 * @throws InvalidError `WRITE_THROUGH_LINK` if a path contains a symbolic link. Writes nothing then.
 */
export async function writeFixedFiles(root: string, files: readonly TextFile[]): Promise<void> {
  const linked = await findLinkedPaths(
    root,
    files.map(({ path }) => path),
  );
  const [first] = linked;
  if (first !== undefined) throw throughLink(first);
  for (const { path, source } of files) {
    await writeFileAtomic(root, path, source.text, await lstat(join(root, path)));
  }
}

/** Returns one sentence for each linked path whose findings have fixes. */
export function describeUnfixed(findings: readonly Finding[], linked: ReadonlySet<string>): readonly string[] {
  const paths = findings
    .flatMap((finding) => getEdits(finding).map(({ file }) => file))
    .filter((file) => linked.has(file));
  return [...new Set(paths)].map((path) => `${path}: not fixed, because the path contains a symbolic link. ${advice}`);
}
