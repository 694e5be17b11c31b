import { directoryOf } from "../directory-of.ts";

/** Returns the files in a list of paths that also contains directories, as dpkg's and pacman's do. */
export function ownedFiles(lines: readonly string[]): string[] {
  const paths = lines.filter((line) => line.startsWith("/") && line !== "/.");
  const directories = new Set(paths.map((path) => directoryOf(path)));
  return paths.filter((path) => !directories.has(path));
}
