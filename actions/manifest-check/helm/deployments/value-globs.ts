import picomatch from "picomatch";

/** Globs that are matched in linear time. Others match nothing. */
const simpleGlob = /^(?:[^*?[\]{}()!+@\\]{0,200}(?:\*{1,2}|\?|\[[\w-]{1,50}\])){1,6}[^*?[\]{}()!+@\\]{0,200}$/u;

/** Returns whether a path of values files is a pattern (Argo CD 3.3). */
export function isGlob(path: string): boolean {
  return /[*?[]/u.test(path);
}

/**
 * Lists the paths that a pattern matches, in Argo CD's order: the files of a directory before those of the directories
 * in it, each sorted by name. Undefined if the pattern is not supported.
 */
export function expandGlob(pattern: string, paths: Iterable<string>): string[] | undefined {
  if (!simpleGlob.test(pattern)) return undefined;
  const matches = picomatch(pattern, { dot: true, nobrace: true, noextglob: true });
  return [...paths].filter((path) => matches(path)).toSorted(compareByDirectory);
}

function compareByDirectory(a: string, b: string): number {
  const [one, other] = [a.split("/"), b.split("/")];
  for (let index = 0; ; index += 1) {
    const [left, right] = [one[index] ?? "", other[index] ?? ""];
    const [isFile, isOtherFile] = [index >= one.length - 1, index >= other.length - 1];
    if (isFile !== isOtherFile) return isFile ? -1 : 1;
    if (left !== right) return left < right ? -1 : 1;
    if (isFile) return 0;
  }
}
