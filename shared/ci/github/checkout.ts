import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Levels of directories to search for a checkout. */
const maxDepth = 2;
const maxDirectories = 500;
const maxConfigBytes = 1024 * 1024;

/**
 * Finds the checkout that a job examines, as a path relative to the workspace (`.` is the workspace itself). With
 * checkouts in subdirectories (`actions/checkout` with `path`), prefers the one that contains the targets, then the one
 * of this repository, then the only one.
 * @param repository `owner/name`.
 * @param targets paths relative to the workspace that the call names.
 */
export function findCheckout(workspace: string, repository: string | undefined, targets: readonly string[]): string {
  if (isCheckout(workspace)) return ".";
  const checkouts = checkoutsBelow(workspace);
  const [named, anotherNamed] = checkouts.filter((path) => targets.some((target) => isInside(target, path)));
  if (named !== undefined && anotherNamed === undefined) return named;
  const own = checkouts.filter((path) => repository !== undefined && isOf(join(workspace, path), repository));
  const [only, another] = own.length > 0 ? own : checkouts;
  return only !== undefined && another === undefined ? only : ".";
}

function isInside(target: string, directory: string): boolean {
  const path = target.replaceAll("\\", "/").replace(/^(?:\.\/+)+/u, "");
  return path === directory || path.startsWith(`${directory}/`);
}

function isCheckout(directory: string): boolean {
  return existsSync(join(directory, ".git"));
}

/** Lists checkouts below a directory, breadth first. Does not search inside checkouts. */
function checkoutsBelow(workspace: string): readonly string[] {
  const checkouts: string[] = [];
  let level = [""];
  let seen = 0;
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const next: string[] = [];
    for (const path of level.flatMap((parent) => directoriesIn(workspace, parent))) {
      seen += 1;
      if (seen > maxDirectories) return checkouts;
      if (isCheckout(join(workspace, path))) checkouts.push(path);
      else next.push(path);
    }
    level = next;
  }
  return checkouts;
}

function directoriesIn(workspace: string, parent: string): readonly string[] {
  try {
    return readdirSync(join(workspace, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
      .map((entry) => (parent === "" ? entry.name : `${parent}/${entry.name}`))
      .toSorted();
  } catch {
    return [];
  }
}

/** Checks whether a remote of a checkout is the given GitHub repository. */
function isOf(checkout: string, repository: string): boolean {
  const file = join(checkout, ".git", "config");
  try {
    if (statSync(file).size > maxConfigBytes) return false;
    const urls = readFileSync(file, "utf8").matchAll(/^\s*url\s*=\s*(\S+)\s*$/gmu);
    const ending = `/${repository}`.toLowerCase();
    return [...urls].some(([, url = ""]) => {
      const path = url
        .toLowerCase()
        .replace(/\/+$/u, "")
        .replace(/\.git$/u, "")
        .replace(":", "/");
      return path.endsWith(ending);
    });
  } catch {
    return false;
  }
}
