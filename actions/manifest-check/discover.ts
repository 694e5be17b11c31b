import { stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { InvalidError } from "../../shared/errors/index.ts";

export interface Discovery {
  /** Files, folders or globs relative to the root; empty for everything below it. */
  readonly targets: readonly string[];
  /** Files, folders or globs. */
  readonly exclude: readonly string[];
}

export interface Discovered {
  /** Sorted paths relative to the root, with `/` between folders. */
  readonly paths: readonly string[];
  /** Those that a target names in full. */
  readonly named: ReadonlySet<string>;
}

const names = ["*.yaml", "*.yml", "*.json", "Kustomization"];
const never = ["**/.git/**", "**/node_modules/**", "**/seaworthy-out/**"];

/**
 * Files below `root` that may be manifests.
 * Throws `InvalidError` for a target that matches nothing or leaves the root.
 */
export async function discover(root: string, { targets, exclude }: Discovery): Promise<Discovered> {
  const found = new Set<string>();
  const named = new Set<string>();
  for (const target of targets.length === 0 ? ["."] : targets) {
    const path = inside(root, target);
    const kind = await kindOf(join(root, path));
    if (kind === "file") named.add(path);
    const matches = kind === "file" ? [path] : await search(root, path, kind, exclude);
    if (matches.length === 0 && kind !== "folder") throw nothing(target);
    for (const match of matches) found.add(match);
  }
  return { paths: [...found].toSorted(), named };
}

async function search(
  root: string,
  path: string,
  kind: "folder" | undefined,
  exclude: readonly string[],
): Promise<readonly string[]> {
  const below = (name: string): string => `${escapeGlob(path)}/**/${name}`.replace(/^\.\//u, "");
  if (kind === undefined && !isDynamicPattern(path)) return [];
  return glob(kind === "folder" ? names.map(below) : [path], {
    cwd: root,
    dot: true,
    ignore: [...never, ...exclude.flatMap((pattern) => [pattern, `${pattern.replace(/\/+$/u, "")}/**`])],
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

function nothing(target: string): InvalidError {
  return new InvalidError("NO_MANIFEST", `nothing is there at ${target}`, {
    advice: "Name the files with `files`, relative to the checkout",
  });
}
