import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file, and the directories to it: readers see the old content or the new one, never a part. Nothing is left
 * behind where it fails.
 */
export async function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString("hex")}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(aside, content);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    throw error;
  }
}
