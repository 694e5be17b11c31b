import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync, type Stats } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

/** A path that the policy on links refuses: it leaves the checkout, or leads nowhere. */
export class LinkError extends Error {}

/**
 * Resolves a path of a checkout to the file or directory that is read: links are followed inside the checkout and
 * never out of it.
 * @param path relative to the checkout, or absolute. A path that is outside by its own text is only resolved: whoever
 * named it knows.
 * @returns the real path; undefined if there is nothing.
 * @throws LinkError for links that leave the checkout, lead nowhere or in a circle.
 */
export async function resolveInCheckout(root: string, path: string): Promise<string | undefined> {
  const full = resolve(root, path);
  const real = realPathOf(full);
  if (typeof real === "object") {
    if (real.code === "ELOOP") throw new LinkError("it is a link that leads in a circle");
    if (real.code !== "ENOENT" && real.code !== "ENOTDIR") throw real.error;
    if (dangles(full)) throw new LinkError("it is a link to a path that does not exist");
    return undefined;
  }
  if (!isInside(resolve(root), full) || isInside(realpathSync.native(root), real)) return real;
  throw new LinkError("it links to a path outside the checkout");
}

/**
 * Reads a file of a checkout with the policy of `resolveInCheckout`. Never waits for a pipe or device.
 * @throws LinkError, or Error for a path that is missing (`ENOENT`), no regular file, or above `maxBytes`.
 */
export async function readCheckoutFile(root: string, path: string, maxBytes: number): Promise<Buffer> {
  const real = await resolveInCheckout(root, path);
  if (real === undefined) throw Object.assign(new Error("it does not exist"), { code: "ENOENT" });
  const file = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Error("it is not a regular file");
    if (stats.size > maxBytes) throw new RangeError(`it has ${stats.size} bytes; the limit is ${maxBytes}`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Finds the first symbolic link in a path below a directory. Returns its path; undefined if there is none. */
export async function findLink(directory: string, path: string): Promise<string | undefined> {
  const names = relative(directory, resolve(directory, path))
    .split(sep)
    .filter((name) => name !== "");
  for (let length = 1; length <= names.length; length += 1) {
    const place = resolve(directory, ...names.slice(0, length));
    const stats = statusOf(place);
    if (stats === undefined) return undefined;
    if (stats.isSymbolicLink()) return place;
  }
  return undefined;
}

/** Checks whether a path is a directory or below it, by its text. */
export function isInside(directory: string, path: string): boolean {
  const below = relative(directory, path);
  return below === "" || !(below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below));
}

/** Checks whether a path that does not exist has a link that leads nowhere, instead of missing by itself. */
function dangles(path: string): boolean {
  for (let place = path, parent = dirname(place); ; place = parent, parent = dirname(place)) {
    const stats = statusOf(place);
    if (stats !== undefined) return stats.isSymbolicLink() && typeof realPathOf(place) === "object";
    if (parent === place) return false;
  }
}

function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Resolves all links of a path, or returns why it cannot. Synchronous, because waiting takes longer than the call. */
function realPathOf(path: string): string | { readonly code: unknown; readonly error: unknown } {
  try {
    return realpathSync.native(path);
  } catch (error) {
    return { code: error instanceof Error && "code" in error ? error.code : undefined, error };
  }
}
