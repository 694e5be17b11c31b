import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readConfigText } from "../../../shared/config/index.ts";
import { exists } from "../../../shared/files/index.ts";
import type { BaseTree } from "../../../shared/runner/index.ts";
import { memoized } from "../../../shared/values/index.ts";

/** Entry of a directory in a build context. Links are not followed. */
export interface ContextEntry {
  readonly name: string;
  readonly isDirectory: boolean;
  /** Returns the size in bytes; 0 for what is not a regular file or not known. */
  size(): number;
}

/** Files of build contexts, by paths relative to the repository. */
export interface ContextFiles {
  /** Reads an ignore file; undefined if it does not exist. */
  readText(path: string): Promise<string | undefined>;
  /** Lists a directory; undefined if it cannot be read. */
  list(path: string): Promise<readonly ContextEntry[] | undefined>;
}

/** Maximum bytes of an ignore file. */
const maxBytes = 2 ** 20;

/**
 * Returns the contexts in a checkout. Calls of the file system are synchronous: awaiting the size of each file takes ten
 * times as long.
 */
export function checkoutContexts(root: string): ContextFiles {
  return {
    async readText(path) {
      // Most contexts have none, and an error costs more than a look.
      const isAbsent = lstatSync(join(root, path), { throwIfNoEntry: false }) === undefined;
      return isAbsent ? undefined : readConfigText(root, path);
    },
    async list(path) {
      const directory = join(root, path);
      return entriesOf(directory)?.map((entry) => onDisk(entry, join(directory, entry.name)));
    },
  };
}

function entriesOf(directory: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/**
 * Returns the contexts in the commit that a change is to be merged into. A build of that commit sends the repository's
 * `.git`, too, if there is one.
 * @param root absolute path of the checkout.
 */
export function baseContexts(base: BaseTree, root: string): ContextFiles {
  const git = ".git";
  return {
    async readText(path) {
      return (await base.kindOf(path)) === "file" ? (await base.read(path, maxBytes)).toString("utf8") : undefined;
    },
    async list(path) {
      if (path === git) return [inCommit("HEAD", false)];
      const entries = base.list(path);
      const repository = path === "." && (await exists(join(root, git))) ? [inCommit(git, true)] : [];
      return entries && [...repository, ...entries.map(({ name, isDirectory }) => inCommit(name, isDirectory))];
    },
  };
}

/** Default number of entries that `rememberLists` keeps. They take about 20 MB. */
const maxRemembered = 100_000;

/**
 * Returns the same contexts, whose directories are listed once. Contexts that contain each other, and contexts of one
 * directory with different ignore files, then share their lists.
 * @param limit number of entries from which no further directory is kept.
 */
export function rememberLists(files: ContextFiles, limit = maxRemembered): ContextFiles {
  const known = new Map<string, readonly ContextEntry[]>();
  let kept = 0;
  return {
    readText: memoized((path) => files.readText(path)),
    async list(path) {
      const remembered = known.get(path);
      if (remembered !== undefined) return remembered;
      const entries = await files.list(path);
      if (entries === undefined || kept + entries.length > limit) return entries;
      kept += entries.length;
      known.set(path, entries);
      return entries;
    },
  };
}

function onDisk(entry: Dirent, path: string): ContextEntry {
  let size: number | undefined;
  return {
    name: entry.name,
    isDirectory: entry.isDirectory(),
    size() {
      size ??= entry.isFile() ? sizeOf(path) : 0;
      return size;
    },
  };
}

function sizeOf(path: string): number {
  try {
    return lstatSync(path).size;
  } catch {
    return 0;
  }
}

function inCommit(name: string, isDirectory: boolean): ContextEntry {
  return { name, isDirectory, size: () => 0 };
}
