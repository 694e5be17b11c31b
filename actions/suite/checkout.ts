import { existsSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { isInside } from "../../shared/files/index.ts";

/** Inputs that name what to examine, or files next to it. */
const pathInputs = ["path", "files", "config", "dockerfile", "build-context", "build-files"] as const;
const targetInputs: readonly string[] = ["path", "files"];

/** The directory that repository paths are relative to, and inputs that name files in it. */
export interface Checkout {
  readonly root: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Finds the checkout of a call whose targets are outside the working directory: the Git repository that contains them,
 * otherwise their directory. Paths in its inputs become absolute. A call without such targets keeps the working
 * directory and its inputs.
 * @param inputs of the command line; lists have one entry per line.
 */
export function checkoutOf(inputs: Readonly<Record<string, string>>, workingDirectory: string): Checkout {
  const targets = Object.entries(inputs)
    .filter(([name]) => targetInputs.includes(name))
    .flatMap(([, value]) => value.split("\n"))
    .map((target) => resolve(workingDirectory, fixedPart(target)));
  if (targets.every((target) => isInside(workingDirectory, target))) return { root: workingDirectory, inputs };
  const root = targets.map(repositoryOf).reduce(commonDirectory);
  const absolute = Object.entries(inputs).map(([name, value]) => [
    name,
    pathInputs.some((input) => input === name) ? absoluteLines(value, workingDirectory) : value,
  ]);
  return { root, inputs: Object.fromEntries(absolute) as Record<string, string> };
}

/** Returns the part of a glob before its first wildcard, up to a slash. */
function fixedPart(target: string): string {
  const wildcard = target.search(/[*?[\]{}]/u);
  if (wildcard === -1 || existsSync(target)) return target;
  const slash = target.lastIndexOf("/", wildcard);
  return slash <= 0 ? (target.startsWith("/") ? "/" : ".") : target.slice(0, slash);
}

function repositoryOf(target: string): string {
  const isDirectory = statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const start = isDirectory ? target : dirname(target);
  for (let directory = start; ; directory = dirname(directory)) {
    if (existsSync(join(directory, ".git"))) return directory;
    if (directory === dirname(directory)) return start;
  }
}

function commonDirectory(first: string, second: string): string {
  let directory = first;
  while (!isInside(directory, second)) directory = dirname(directory);
  return directory;
}

function absoluteLines(value: string, workingDirectory: string): string {
  const absolute = (path: string): string =>
    isAbsolute(path) || path === "none" ? path : resolve(workingDirectory, path);
  return value.split("\n").map(absolute).join("\n");
}
