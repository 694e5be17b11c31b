import type { CoverageGap } from "../../shared/findings/index.ts";
import type { CheckResult } from "./manifests.ts";

/** Files named one by one in the account of what is no manifest; beyond them they are counted by folder. */
const namedOneByOne = 20;

/** Says of every file that was looked at and is no manifest that it is none. */
export function otherFiles({ others }: CheckResult, named: ReadonlySet<string>): CoverageGap[] {
  const single = others.length <= namedOneByOne ? others : others.filter((path) => named.has(path));
  const rest = others.filter((path) => !single.includes(path));
  const folders = Map.groupBy(rest, (path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))) || ".");
  return [
    ...single.map((path): CoverageGap => note(path, "it is no manifest")),
    ...[...folders].map(([folder, paths]) => note(`${folder}/`, `of its files ${paths.length} are no manifests`)),
  ];
}

function note(what: string, why: string): CoverageGap {
  return { what, why, weight: "note" };
}
