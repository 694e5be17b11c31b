import { randomBytes } from "node:crypto";
import { chmod, chown, constants, copyFile, link, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InvalidError } from "../errors/index.ts";
import { findLink, isInside } from "./checkout.ts";

/** Permissions and owner of a file. */
export interface FileOwnership {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Directories whose contents come from a repository. */
export interface RepositoryDirectories {
  readonly root: string;
  readonly workspace?: string;
}

/**
 * Checks a place that a call names for results or a cache: in the checkout and in the workspace it has no symbolic link,
 * because a commit could lead it elsewhere. Links outside of them, and where the checkout is the root of the file system,
 * are the machine's own.
 * @param path absolute. It may not exist yet.
 * @throws InvalidError `WRITE_THROUGH_LINK`.
 */
export async function checkWritePlace(path: string, { root, workspace = root }: RepositoryDirectories): Promise<void> {
  for (const directory of [root, workspace].filter((place) => dirname(place) !== place)) {
    const found = isInside(directory, path) ? await findLink(directory, path) : undefined;
    if (found !== undefined) throw throughLink(found);
  }
}

/**
 * Creates a directory below another one.
 * @throws InvalidError `WRITE_THROUGH_LINK` if it is a symbolic link or below one.
 */
export async function createDirectory(directory: string, name: string): Promise<string> {
  const found = await findLink(directory, name);
  if (found !== undefined) throw throughLink(found);
  const path = join(directory, name);
  await mkdir(path, { recursive: true });
  return path;
}

/**
 * Writes a file below a directory, and creates the directories between them. Readers see the old or the new content,
 * never a part. A symbolic link in its place is replaced. Leaves no temporary file on failure.
 * @param name relative to the directory.
 * @param ownership permissions of the file, and its owner where the process may set it. Default: those of a new file.
 * @throws InvalidError `WRITE_THROUGH_LINK` if a directory between them is a symbolic link.
 */
export async function writeFileAtomic(
  directory: string,
  name: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  ownership?: FileOwnership,
): Promise<void> {
  const path = join(await createDirectory(directory, dirname(name)), basename(name));
  const temporary = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await writeFile(temporary, content, { flag: "wx" });
    if (ownership !== undefined) {
      await chown(temporary, ownership.uid, ownership.gid).catch(() => {});
      await chmod(temporary, ownership.mode & 0o7777);
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/**
 * Creates a file below a directory, like `writeFileAtomic`. Returns false and changes nothing if the file exists, even if
 * another process creates it at the same time. Readers see the whole content, unless the file system has no hard links.
 * @param mode permissions of the file from its first byte on, less the umask.
 * @throws InvalidError `WRITE_THROUGH_LINK` if a directory between them is a symbolic link.
 */
export async function createFileAtomic(
  directory: string,
  name: string,
  content: string | Uint8Array,
  mode = 0o666,
): Promise<boolean> {
  const path = join(await createDirectory(directory, dirname(name)), basename(name));
  const temporary = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await writeFile(temporary, content, { flag: "wx", mode });
    await link(temporary, path).catch((error: unknown) => {
      if (isPresent(error)) throw error;
      return copyFile(temporary, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (isPresent(error)) return false;
    throw error;
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
}

/** Creates the error for a place that is a symbolic link, or below one. */
export function throughLink(path: string): InvalidError {
  return new InvalidError(
    "WRITE_THROUGH_LINK",
    "is a symbolic link or below one, and nothing is written through links",
    {
      place: { what: path },
      advice: "Name the place that it links to, or delete the link",
    },
  );
}

function isPresent(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
