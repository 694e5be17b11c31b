import { open, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { InvalidError } from "../errors/index.ts";
import type { FileStore } from "./file-store.ts";
import { readRange } from "./read-file.ts";

/**
 * Opens a directory as a file store. Refuses links to targets outside it: an untrusted layout must not read other
 * files.
 */
export async function directoryStore(directory: string): Promise<FileStore> {
  const root = await realpath(directory);

  async function locate(path: string): Promise<string | undefined> {
    let real: string;
    try {
      real = await realpath(join(root, path));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
    if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) return real;
    throw new InvalidError("PATH_ESCAPE", `${path} is a link to a target outside the directory`, {
      place: { what: directory },
      advice: "Replace the link with the file.",
    });
  }

  return {
    name: directory,
    async size(path) {
      const real = await locate(path);
      const stats = real === undefined ? undefined : await stat(real);
      return stats?.isFile() === true ? stats.size : undefined;
    },
    async locate(path) {
      const real = await locate(path);
      const stats = real === undefined ? undefined : await stat(real);
      return real === undefined || stats?.isFile() !== true ? undefined : { file: real, start: 0, size: stats.size };
    },
    async *open(path) {
      const file = await open(join(root, path));
      try {
        const { size } = await file.stat();
        yield* readRange(file, 0, size, join(directory, path));
      } finally {
        await file.close();
      }
    },
    async close() {},
  };
}

/** Returns whether a file system error means that nothing has that name. */
export function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR";
}
