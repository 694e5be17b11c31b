import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseRemote, remoteUrls } from "./git-remotes.ts";

/** Levels of directories to search for a checkout. */
const maxDepth = 2;
const maxDirectories = 500;

/** The repository that a job is for. */
export interface JobRepository {
  /** `owner/name`. */
  readonly name: string;
  /** Address of the GitHub instance. */
  readonly serverUrl?: string | undefined;
}

/** A checkout below the workspace. */
export interface Checkout {
  /** Relative to the workspace; `.` is the workspace itself. */
  readonly path: string;
  /** Whether a call examines it only because it names targets in it. */
  readonly isNamed: boolean;
}

/**
 * Finds the checkout that a job examines. With checkouts in subdirectories (`actions/checkout` with `path`), prefers the
 * one that contains the targets, then the one of this repository, then the only one.
 * @param targets paths relative to the workspace that the call names.
 */
export function findCheckout(
  workspace: string,
  repository: JobRepository | undefined,
  targets: readonly string[],
): Checkout {
  if (isCheckout(workspace)) return { path: ".", isNamed: false };
  const checkouts = checkoutsBelow(workspace);
  const own = repository === undefined ? [] : checkoutsOf(repository, workspace, checkouts);
  const [only, another] = own.length > 0 ? own : checkouts;
  const usual = only !== undefined && another === undefined ? only : ".";
  const paths = targets.map((target) => relative(workspace, resolve(workspace, target)).replaceAll("\\", "/"));
  const [named = usual, anotherNamed] = checkouts.filter((checkout) => paths.some((path) => isInside(path, checkout)));
  const path = anotherNamed === undefined ? named : usual;
  return { path, isNamed: path !== usual };
}

/**
 * Lists the checkouts of a repository: those whose `origin` is on the same server, else those whose remote has its name,
 * because hosts can be aliases or mirrors.
 */
function checkoutsOf({ name, serverUrl }: JobRepository, workspace: string, checkouts: readonly string[]) {
  const host = serverUrl === undefined ? undefined : parseRemote(`${serverUrl}/`).host;
  const candidates = checkouts.map((path) => {
    const remotes = remoteUrls(join(workspace, path)).map(parseRemote);
    return { path, remotes: remotes.filter(({ repository }) => repository === name.toLowerCase()), origin: remotes[0] };
  });
  const named = candidates.filter(({ remotes }) => remotes.length > 0);
  const ofOrigin = named.filter(({ origin, remotes }) => origin === remotes[0]);
  const onServer = ofOrigin.filter(({ origin }) => origin?.host === host);
  const best = [onServer, ofOrigin, named].find((group) => group.length > 0) ?? [];
  return best.map(({ path }) => path);
}

function isInside(path: string, directory: string): boolean {
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
