const exampleDirectory =
  /(?:^|\/)(?:(?:__tests__|tests?|testing|testdata|fixtures?|examples?|samples?|demos?|docs?|e2e)\/)/iu;

/** Checks whether a file is in a directory of tests, examples or documentation. */
export function isExamplePath(path: string): boolean {
  return exampleDirectory.test(path);
}

/** Returns the outermost directory of tests, examples or documentation that a file is in. Undefined if there is none. */
export function getExampleDirectory(path: string): string | undefined {
  const match = exampleDirectory.exec(path);
  return match === null ? undefined : path.slice(0, match.index + match[0].length - 1);
}
