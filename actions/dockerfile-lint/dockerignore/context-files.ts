import type { Dirent } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { readConfigText } from "../../../shared/config/index.ts";
import { exists } from "../../../shared/files/index.ts";
import type { BaseTree } from "../../../shared/runner/index.ts";

/** Entry of a directory in a build context. Links are not followed. */
export interface ContextEntry {
  readonly name: string;
  readonly isDirectory: boolean;
  /** Returns the size in bytes; 0 for what is not a regular file or not known. */
  size(): Promise<number>;
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

/** Returns the contexts in a checkout. */
export function checkoutContexts(root: string): ContextFiles {
  return {
    readText: (path) => readConfigText(root, path),
    async list(path) {
      const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => undefined);
      return entries?.map((entry) => onDisk(entry, join(root, path, entry.name)));
    },
  };
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

function onDisk(entry: Dirent, path: string): ContextEntry {
  return {
    name: entry.name,
    isDirectory: entry.isDirectory(),
    async size() {
      const stats = entry.isFile() ? await lstat(path).catch(() => undefined) : undefined;
      return stats?.size ?? 0;
    },
  };
}

function inCommit(name: string, isDirectory: boolean): ContextEntry {
  return { name, isDirectory, size: async () => 0 };
}
