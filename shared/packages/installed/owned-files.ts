import { folderOf } from "../folder-of.ts";

/** The files in a list of paths that names their folders too, as dpkg's and pacman's do. */
export function ownedFiles(lines: readonly string[]): string[] {
  const paths = lines.filter((line) => line.startsWith("/") && line !== "/.");
  const folders = new Set(paths.map((path) => folderOf(path)));
  return paths.filter((path) => !folders.has(path));
}
