import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isInside } from "./checkout.ts";

/**
 * Reads a text file that nobody but this user can read or write, without following a link.
 * @returns undefined if there is none.
 * @throws Error with the problem if others have access, it is not a file, or it has more than `maxBytes`.
 */
export async function readPrivateFile(path: string, maxBytes: number): Promise<string | undefined> {
  // A pipe without a writer would block.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  if (file === undefined) return undefined;
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > maxBytes) throw new Error(`${path} is not a file of at most ${maxBytes} bytes`);
    // Windows has neither users nor modes in this sense.
    const isShared = process.getuid !== undefined && (stats.uid !== process.getuid() || (stats.mode & 0o077) !== 0);
    if (isShared) throw new Error(`others can read or write ${path}`);
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}

/** Returns whether a path is a directory or in it, after all links. Neither has to exist. */
export async function isReallyInside(directory: string, path: string): Promise<boolean> {
  return isInside(await realPlace(resolve(directory)), await realPlace(resolve(path)));
}

/** Resolves the links of the part of a path that exists. */
async function realPlace(path: string): Promise<string> {
  const parent = dirname(path);
  if (parent === path) return path;
  return realpath(path).catch(async () => join(await realPlace(parent), basename(path)));
}
