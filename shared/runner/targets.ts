import { isAbsolute, join, relative, sep } from "node:path";
import { InvalidError } from "../errors/index.ts";
import { type FoundFiles, findFiles, kindOf } from "../files/index.ts";
import type { BaseTree } from "./base-tree.ts";

/** Files that an action searches for. */
export interface FileSearch {
  /** Globs of file names. */
  readonly names: readonly string[];
  /** Globs to ignore, relative to the root. */
  readonly ignore: readonly string[];
}

/** Files of a target. */
export interface TargetFiles extends FoundFiles {
  readonly kind: "file" | "directory" | "pattern";
}

/**
 * Lists the files of a target: the file itself, files with matching names below a directory, or files that match a glob.
 * Follows links inside the root (`findFiles`). A path that does not exist is a pattern without files.
 * @throws InvalidError `TARGET_OUTSIDE` if the target is outside the root.
 */
export async function findTargetFiles(
  root: string,
  target: string,
  { names, ignore }: FileSearch,
): Promise<TargetFiles> {
  const path = inside(root, target);
  const kind = await kindOf(join(root, path));
  if (kind === "file") return { kind, paths: [path], problems: [] };
  if (kind === "directory") return { kind, ...(await findFiles(root, { patterns: below(path, names), ignore })) };
  const { default: picomatch } = await import("picomatch");
  if (!picomatch.scan(path).isGlob) return { kind: "pattern", paths: [], problems: [] };
  return { kind: "pattern", ...(await findFiles(root, { patterns: [path], ignore })) };
}

/**
 * Lists the files of targets in the commit that a change is to be merged into, as `findTargetFiles` does in the checkout.
 * Everything without targets. Targets that the commit does not have lead to nothing.
 * @param root absolute path of the checkout, for targets that are absolute.
 */
export async function findBaseFiles(
  base: BaseTree,
  root: string,
  targets: readonly string[],
  { names, ignore }: FileSearch,
): Promise<readonly string[]> {
  const { default: picomatch } = await import("picomatch");
  const options = { dot: true, nonegate: true };
  const isIgnored = picomatch([...ignore], options);
  const found = new Map<string, string>();
  for (const target of targets.length === 0 ? ["."] : targets) {
    const path = inside(root, target);
    const kind = await base.kindOf(path);
    if (kind === "file") {
      found.set(base.resolve(path) ?? path, path);
      continue;
    }
    const isMatch = picomatch(kind === "directory" ? [...below(path, names)] : path, options);
    const matches = base.files.filter((file) => isMatch(file) && !isIgnored(file));
    // A file that a link leads to is listed once, by its own name if that matches.
    for (const file of matches.toSorted((a, b) => Number(isLink(base, a)) - Number(isLink(base, b)))) {
      const place = base.resolve(file) ?? file;
      if (!found.has(place)) found.set(place, file);
    }
  }
  return [...found.values()].toSorted();
}

function isLink(base: BaseTree, path: string): boolean {
  return base.resolve(path) !== path;
}

/** Returns globs of files with these names below a directory. */
function below(path: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${escapeGlob(path)}/**/${name}`.replace(/^\.\//u, ""));
}

function inside(root: string, target: string): string {
  const path = isAbsolute(target) ? relative(root, target) : target;
  const normal = path.split(sep).join("/").replace(/\/+$/u, "");
  if (normal.split("/").includes("..")) {
    throw new InvalidError("TARGET_OUTSIDE", `${target} is outside the checkout`, {
      advice: "Run Seaworthy in a directory that contains the target",
    });
  }
  return normal === "" ? "." : normal.replace(/^\.\//u, "");
}

function escapeGlob(path: string): string {
  return path.replace(/[()[\]{}!*?]/gu, "\\$&");
}
