import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { messageOf } from "../errors/index.ts";
import { isInside, LinkError, resolveInCheckout } from "./checkout.ts";

/** Files to find, as globs relative to the root, with `/` between directories. */
export interface FilePatterns {
  readonly patterns: readonly string[];
  readonly ignore: readonly string[];
}

/** Files of a checkout. */
export interface FoundFiles {
  /** Relative to the root, sorted. A file that several names lead to is listed once, by its own name if it matches. */
  readonly paths: readonly string[];
  /** Links that may be such a file or lead to some, and directories, that could not be followed. */
  readonly problems: readonly SearchProblem[];
}

/** Something that was not searched, or a link that is no file of the search. */
export interface SearchProblem {
  readonly path: string;
  readonly why: string;
  /** `note` if it cannot be one of the files: a link that leads nowhere, under another name. */
  readonly weight: "partial" | "note";
}

interface Search {
  readonly root: string;
  readonly matches: (path: string) => boolean;
  readonly isIgnored: (path: string) => boolean;
  readonly isPruned: (directory: string) => boolean;
  readonly links: string[];
  readonly paths: Map<string, string>;
  readonly directories: Set<string>;
  readonly problems: SearchProblem[];
}

/**
 * Finds files of a checkout by globs. Follows links to files and directories inside the checkout; every directory is
 * entered once, whatever leads to it. Links that leave the checkout or lead nowhere are problems if they could be one
 * of the files.
 */
export async function findFiles(root: string, { patterns, ignore }: FilePatterns): Promise<FoundFiles> {
  const { default: picomatch } = await import("picomatch");
  const options = { dot: true, nonegate: true };
  const search: Search = {
    root,
    matches: picomatch([...patterns], options),
    isIgnored: picomatch([...ignore], options),
    isPruned: picomatch(
      ignore.flatMap((glob) => (glob.endsWith("/**") ? [glob.slice(0, -"/**".length)] : [])),
      options,
    ),
    links: [],
    paths: new Map(),
    directories: new Set(),
    problems: [],
  };
  const bases = new Set(patterns.map((pattern) => picomatch.scan(pattern, { unescape: true }).base || "."));
  for (const base of outermost(bases)) await enter(posix.normalize(base), search);
  // Own names come first, so links are followed when all are known; a link may lead to further links.
  for (const path of search.links) await follow(path, search);
  return { paths: [...search.paths.values()].toSorted(), problems: search.problems };
}

/** Reads a directory that exists and is inside the checkout, unless it was read before. */
async function enter(directory: string, search: Search): Promise<void> {
  try {
    const real = await resolveInCheckout(search.root, directory);
    if (real === undefined || search.directories.has(real)) return;
    if ((await stat(real)).isDirectory()) await list(directory === "." ? "" : directory, real, search);
  } catch (error) {
    search.problems.push({ path: directory, why: messageOf(error), weight: "partial" });
  }
}

async function list(directory: string, real: string, search: Search): Promise<void> {
  search.directories.add(real);
  const entries = await readdir(real, { withFileTypes: true });
  const below: Promise<void>[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
    if (entry.isSymbolicLink()) search.links.push(path);
    else if (entry.isFile() && isWanted(path, search)) add(path, join(real, entry.name), search);
    else if (isOpen(entry, path, join(real, entry.name), search)) {
      below.push(
        list(path, join(real, entry.name), search).catch((error: unknown) => {
          search.problems.push({ path, why: `it could not be read (${messageOf(error)})`, weight: "partial" });
        }),
      );
    }
  }
  await Promise.all(below);
}

function isOpen(entry: Dirent, path: string, real: string, { isPruned, directories }: Search): boolean {
  return entry.isDirectory() && !isPruned(path) && !directories.has(real);
}

async function follow(path: string, search: Search): Promise<void> {
  if (search.isIgnored(path) || search.isPruned(path)) return;
  try {
    const real = await resolveInCheckout(search.root, path);
    if (real === undefined) return;
    if ((await stat(real)).isDirectory()) await enterLinked(path, real, search);
    else if (isWanted(path, search) && !search.paths.has(real)) add(path, real, search);
  } catch (error) {
    const weight = await weightOf(path, error, search);
    if (weight !== undefined) search.problems.push({ path, why: messageOf(error), weight });
  }
}

/** Enters a directory that a link leads to, unless the link is in it: a circle has nothing that was not seen. */
async function enterLinked(path: string, real: string, search: Search): Promise<void> {
  const parent = await resolveInCheckout(search.root, posix.dirname(path));
  if (parent !== undefined && !isInside(real, parent)) await enter(path, search);
}

/**
 * Weighs a link that was not followed: it may be a wanted file or a directory with such files, or leads nowhere.
 * Undefined for a file that is not wanted.
 */
async function weightOf(path: string, error: unknown, search: Search): Promise<SearchProblem["weight"] | undefined> {
  if (isWanted(path, search) || !(error instanceof LinkError)) return "partial";
  const stats = await stat(join(search.root, path)).catch(() => undefined);
  if (stats === undefined) return "note";
  return stats.isDirectory() ? "partial" : undefined;
}

function isWanted(path: string, { matches, isIgnored }: Search): boolean {
  return matches(path) && !isIgnored(path);
}

function add(path: string, real: string, { paths }: Search): void {
  if (!paths.has(real)) paths.set(real, path);
}

/** Drops directories that are below another one. */
function outermost(directories: ReadonlySet<string>): readonly string[] {
  const all = [...directories].map((directory) => posix.normalize(directory)).toSorted();
  if (all.includes(".")) return ["."];
  return all.filter((directory) => !all.some((other) => other !== directory && directory.startsWith(`${other}/`)));
}
