import { directoryOf } from "../directory-of.ts";

/** The files in a list of paths that names their directories too, as dpkg's and pacman's do. */
export function ownedFiles(lines: readonly string[]): string[] {
  const paths = lines.filter((line) => line.startsWith("/") && line !== "/.");
  const directories = new Set(paths.map((path) => directoryOf(path)));
  return paths.filter((path) => !directories.has(path));
}
