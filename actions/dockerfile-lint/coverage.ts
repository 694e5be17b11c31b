import type { CoverageGap } from "../../shared/findings/index.ts";
import type { LintContext } from "./context.ts";

/** What a lint of this file could not look at. */
export function coverageGaps({ path }: { readonly path: string }, { file, options }: LintContext): CoverageGap[] {
  const gaps: CoverageGap[] = [];
  const runs = file.instructions.some(({ keyword, trigger }) => keyword === "RUN" || trigger?.keyword === "RUN");
  if (runs && options.shellcheck === undefined) {
    gaps.push({ what: path, why: "ShellCheck did not run, so no SC rule was tried", weight: "note" });
  }
  return gaps;
}
