import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Directories below the workspace in which a checkout is looked for. */
const maxDepth = 2;
const maxDirectories = 500;
const maxConfigBytes = 1024 * 1024;

/**
 * Finds the checkout that a job examines, as a path relative to the workspace (`.` is the workspace itself). A checkout
 * in a subdirectory is what `actions/checkout` with `path` makes: the one that the given targets are in, else the one of
 * this repository, else the only one.
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

/** Lists checkouts below a directory, breadth first; those within a checkout are part of it. */
function checkoutsBelow(workspace: string): readonly string[] {
  const found: string[] = [];
  let level = [""];
  let seen = 0;
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const next: string[] = [];
    for (const path of level.flatMap((parent) => directoriesIn(workspace, parent))) {
      seen += 1;
      if (seen > maxDirectories) return found;
      if (isCheckout(join(workspace, path))) found.push(path);
      else next.push(path);
    }
    level = next;
  }
  return found;
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

/** Checks whether a remote of a checkout is a repository of GitHub, whatever the address looks like. */
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
