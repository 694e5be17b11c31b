import { isAbsolute, join, relative, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { InvalidError } from "../errors/index.ts";
import { kindOf } from "../files/index.ts";

/** What an action looks for below a target. */
export interface Wanted {
  /** Globs of file names that a directory is searched for. */
  readonly names: readonly string[];
  /** Globs of what is never taken, relative to the root. */
  readonly ignore: readonly string[];
}

/** What a target stands for. */
export interface TargetFiles {
  readonly kind: "file" | "directory" | "pattern";
  /** Relative to the root, with `/` between directories; in no order. */
  readonly paths: readonly string[];
}

/**
 * The files that a target means: the file itself, those of wanted names below a directory, or those that match a glob.
 * Links are not followed. A path to nothing is a pattern without files.
 * @throws InvalidError `TARGET_OUTSIDE` for a target outside the root.
 */
export async function targetFiles(root: string, target: string, { names, ignore }: Wanted): Promise<TargetFiles> {
  const path = inside(root, target);
  const kind = await kindOf(join(root, path));
  if (kind === "file") return { kind, paths: [path] };
  const below = (name: string): string => `${escapeGlob(path)}/**/${name}`.replace(/^\.\//u, "");
  if (kind === "directory") return { kind, paths: await search(root, names.map(below), ignore) };
  return { kind: "pattern", paths: isDynamicPattern(path) ? await search(root, [path], ignore) : [] };
}

async function search(
  root: string,
  patterns: readonly string[],
  ignore: readonly string[],
): Promise<readonly string[]> {
  return glob([...patterns], {
    cwd: root,
    dot: true,
    ignore: [...ignore],
    followSymbolicLinks: false,
    expandDirectories: false,
  });
}

function inside(root: string, target: string): string {
  const path = isAbsolute(target) ? relative(root, target) : target;
  const normal = path.split(sep).join("/").replace(/\/+$/u, "");
  if (normal.split("/").includes("..")) {
    throw new InvalidError("TARGET_OUTSIDE", `${target} lies outside the checkout`, {
      advice: "Name files below the directory that Seaworthy runs in",
    });
  }
  return normal === "" ? "." : normal.replace(/^\.\//u, "");
}

function escapeGlob(path: string): string {
  return path.replace(/[()[\]{}!*?]/gu, "\\$&");
}
