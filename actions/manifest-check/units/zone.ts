import { isExamplePath } from "../../../shared/files/index.ts";

/** Directories of single fixtures. */
const fixtures = /^(?:__tests__|tests?|testing|testdata|fixtures?|e2e)$/iu;
/** Directories whose directories are environments, so that one called `test` is deployed. */
const environments =
  /^(?:env(?:ironment)?s?|overlays?|clusters?|stages?|deploy(?:ments?)?|k8s|kube(?:rnetes)?|manifests?|gitops)$/iu;

/**
 * Returns the outermost directory of tests, examples, documentation or development (`hack`) that a file is in. Empty if
 * the file is in none.
 */
export function getZone(path: string): string {
  const directories = path.split("/").slice(0, -1);
  const index = directories.findIndex((_, at) => isApart(directories, at));
  return directories.slice(0, index + 1).join("/");
}

/** Returns true for a file of tests, whose neighbors are mostly other cases. */
export function isFixture(path: string): boolean {
  const directories = path.split("/").slice(0, -1);
  return directories.some((name, at) => fixtures.test(name) && isApart(directories, at));
}

function isApart(directories: readonly string[], index: number): boolean {
  const [around = "", name = ""] = [directories[index - 1], directories[index]];
  if (/^tests?$/iu.test(name) && environments.test(around)) return false;
  return name === "hack" || isExamplePath(`${name}/`);
}
