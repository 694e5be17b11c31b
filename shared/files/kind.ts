import { stat } from "node:fs/promises";

/** What a path leads to, through links; undefined where nothing is. All that is no directory is a file. */
export async function kindOf(path: string): Promise<"file" | "directory" | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return undefined;
  return stats.isDirectory() ? "directory" : "file";
}

/** Whether a path leads to anything, through links. */
export async function exists(path: string): Promise<boolean> {
  return (await kindOf(path)) !== undefined;
}

/** Whether a path leads to a plain file, through links. */
export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}
