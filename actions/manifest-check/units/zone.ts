import { getExampleDirectory } from "../../../shared/files/index.ts";

/** Directories of developers' own environments, in addition to those of tests, examples and documentation. */
const development = /(?:^|\/)hack\//u;
/** Directories of single fixtures. */
const fixtures = /(?:^|\/)(?:__tests__|tests?|testing|testdata|fixtures?|e2e)(?:\/|$)/iu;

/**
 * Returns the outermost directory of tests, examples, documentation or development that a file is in. Empty if the file
 * is in none.
 */
export function getZone(path: string): string {
  const example = getExampleDirectory(path);
  const own = development.exec(path);
  const hack = own === null ? undefined : path.slice(0, own.index + own[0].length - 1);
  if (example === undefined || hack === undefined) return example ?? hack ?? "";
  return example.length < hack.length ? example : hack;
}

/** Returns true for a file of tests, whose neighbors are mostly other cases. */
export function isFixture(path: string): boolean {
  return fixtures.test(path);
}
