import { isAbsolute, join, relative, sep } from "node:path";
import { InvalidError } from "../errors/index.ts";
import { type FoundFiles, findFiles, kindOf } from "../files/index.ts";

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
  const below = (name: string): string => `${escapeGlob(path)}/**/${name}`.replace(/^\.\//u, "");
  if (kind === "directory") return { kind, ...(await findFiles(root, { patterns: names.map(below), ignore })) };
  const { default: picomatch } = await import("picomatch");
  if (!picomatch.scan(path).isGlob) return { kind: "pattern", paths: [], problems: [] };
  return { kind: "pattern", ...(await findFiles(root, { patterns: [path], ignore })) };
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
