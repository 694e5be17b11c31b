import { stat } from "node:fs/promises";

/** Returns the kind of a path and follows links. Undefined if it does not exist. Everything except directories is a file. */
export async function kindOf(path: string): Promise<"file" | "directory" | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return undefined;
  return stats.isDirectory() ? "directory" : "file";
}

/** Checks whether a path exists and follows links. */
export async function exists(path: string): Promise<boolean> {
  return (await kindOf(path)) !== undefined;
}

/** Checks whether a path is a regular file and follows links. */
export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}
