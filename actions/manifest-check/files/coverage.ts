import type { CoverageGap } from "../../../shared/findings/index.ts";
import { count } from "../../../shared/text/index.ts";
import type { CheckResult } from "../manifests.ts";

/** Lines at most in the account of what is no manifest: files, or the directories that they are counted by. */
const maxLines = 20;

/** Says of every file that was looked at and is no manifest that it is none; many are counted by directory. */
export function listOtherFiles({ others }: Pick<CheckResult, "others">, named: ReadonlySet<string>): CoverageGap[] {
  const single = others.length <= maxLines ? others : others.filter((path) => named.has(path));
  const grouped = others.filter((path) => !single.includes(path));
  return [
    ...single.map((path) => note(path, "it is not a manifest")),
    ...[...byDirectory(grouped)].map(([directory, paths]) =>
      note(
        directory,
        `${count(paths.length, "file")} ${paths.length === 1 ? "is not a manifest" : "are not manifests"}`,
      ),
    ),
  ];
}

/** The deepest directories that are few enough to name. */
function byDirectory(paths: readonly string[]): Map<string, string[]> {
  const deepest = Math.max(1, ...paths.map((path) => path.split("/").length - 1));
  for (let depth = deepest; depth > 1; depth--) {
    const directories = Map.groupBy(paths, (path) => directoryOf(path, depth));
    if (directories.size <= maxLines) return directories;
  }
  return Map.groupBy(paths, (path) => directoryOf(path, 1));
}

function directoryOf(path: string, depth: number): string {
  return [...path.split("/").slice(0, -1).slice(0, depth), ""].join("/") || "./";
}

function note(what: string, why: string): CoverageGap {
  return { what, why, weight: "note" };
}
