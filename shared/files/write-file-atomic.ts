import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, rename, rm, writeFile } from "node:fs/promises";
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
