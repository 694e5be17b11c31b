/** Returns the directory of a file; empty for the root directory. */
export function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
