/** Tells whether a path ends in one of the file names. */
export function isFileNamed(...names: readonly string[]): (path: string) => boolean {
  return (path) => names.includes(path.slice(path.lastIndexOf("/") + 1));
}
