import { stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { dockerfileNames, neverDockerfiles } from "../../shared/dockerfile/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";

export interface Discovery {
  /** Files, folders or globs relative to the root; empty for everything below it. */
  readonly targets: readonly string[];
  readonly exclude: readonly string[];
  readonly allowEmpty: boolean;
}

/**
 * Dockerfiles below `root`, as sorted paths relative to it with `/` between folders.
 * Throws `InvalidError` for a target that matches nothing, leaves the root, or when nothing is found and that is not allowed.
 */
export async function discover(root: string, { targets, exclude, allowEmpty }: Discovery): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const target of targets.length === 0 ? ["."] : targets) {
    const matches = await expand(root, target, exclude);
    if (matches.length === 0 && targets.length > 0 && !allowEmpty) throw nothingFound(target);
    for (const match of matches) found.add(match);
  }
  if (found.size === 0 && !allowEmpty) throw nothingFound(".");
  return [...found].toSorted();
}

async function expand(root: string, target: string, exclude: readonly string[]): Promise<readonly string[]> {
  const path = inside(root, target);
  const kind = await kindOf(join(root, path));
  if (kind === "file") return [path];
  if (kind === "folder")
    return search(
      root,
      dockerfileNames.map((name) => `${escapeGlob(path)}/**/${name}`.replace(/^\.\//u, "")),
      exclude,
    );
  return isDynamicPattern(path) ? search(root, [path], exclude) : [];
}

async function search(
  root: string,
  patterns: readonly string[],
  exclude: readonly string[],
): Promise<readonly string[]> {
  return glob([...patterns], {
    cwd: root,
    dot: true,
    ignore: [...neverDockerfiles, ...exclude],
    followSymbolicLinks: false,
    expandDirectories: false,
  });
}

function inside(root: string, target: string): string {
  const path = isAbsolute(target) ? relative(root, target) : target;
  const normal = path.split(sep).join("/").replace(/\/+$/u, "");
  if (normal.split("/").includes("..")) {
    throw new InvalidError("TARGET_OUTSIDE", `${target} lies outside the checkout`, {
      advice: "Name files below the folder that Seaworthy runs in",
    });
  }
  return normal === "" ? "." : normal.replace(/^\.\//u, "");
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return undefined;
  return stats.isDirectory() ? "folder" : "file";
}

function escapeGlob(path: string): string {
  return path.replace(/[()[\]{}!*?]/gu, "\\$&");
}

function nothingFound(target: string): InvalidError {
  return new InvalidError("NO_DOCKERFILE", `no Dockerfile found at ${target}`, {
    advice: "Name the files with `files`, or set `allow-empty` where a checkout without one is fine",
  });
}
