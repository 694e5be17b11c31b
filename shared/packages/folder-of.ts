/** The folder of a file; empty for the root folder. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
