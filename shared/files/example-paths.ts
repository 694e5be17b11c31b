const exampleDirectory =
  /(?:^|\/)(?:(?:__tests__|tests?|testing|testdata|fixtures?|examples?|samples?|demos?|docs?|e2e)\/)/iu;

/** Checks whether a file is in a directory of tests, examples or documentation. */
export function isExamplePath(path: string): boolean {
  return exampleDirectory.test(path);
}
