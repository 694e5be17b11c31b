import type { CoverageGap } from "../../../shared/findings/index.ts";
import { count } from "../../../shared/text/index.ts";
import type { CheckResult } from "../manifests.ts";

/** Maximum number of lines about files that are not manifests. Beyond it, directories summarize them. */
const maxLines = 20;

/** Lists the examined files that are not manifests. Summarizes many by directory. */
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

/** Groups files by the deepest directories that fit the maximum number of lines. */
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
