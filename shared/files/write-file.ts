import { randomBytes } from "node:crypto";
import { chmod, chown, constants, copyFile, link, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Permissions and owner of a file. */
export interface FileOwnership {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Writes a file and creates its directories. Readers see the old or the new content, never a part. Leaves no temporary file
 * on failure.
 * @param ownership permissions of the file, and its owner where the process may set it. Default: those of a new file.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array,
  ownership?: FileOwnership,
): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(temporary, content);
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
 * Creates a file and its directories. Returns false and changes nothing if the file exists, even if another process
 * creates it at the same time. Readers see the whole content, unless the file system has no hard links.
 */
export async function createFileAtomic(path: string, content: string | Uint8Array): Promise<boolean> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(temporary, content);
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

function isPresent(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
