import type { Dockerfile } from "../../shared/dockerfile/index.ts";
import type { CoverageGap } from "../../shared/findings/index.ts";
import type { LintContext } from "./context.ts";
import type { LintSource } from "./options.ts";

/** Limits far above any file that people write. They bound the time spent on a hostile file. */
const limits = { characters: 2 ** 20, instructions: 10_000 };

/** Returns a gap if a file is too large to lint, else undefined. */
export function checkSize({ path, text }: LintSource, { instructions }: Dockerfile): CoverageGap | undefined {
  if (text.length <= limits.characters && instructions.length <= limits.instructions) return undefined;
  const size = `${text.length} characters and ${instructions.length} instructions`;
  const allowed = `${limits.characters} and ${limits.instructions}`;
  return { what: path, why: `it has ${size}; the limit is ${allowed}`, weight: "partial" };
}

/** Lists the parts of this file that were not checked. */
export function listCoverageGaps({ path }: { readonly path: string }, { file, options }: LintContext): CoverageGap[] {
  const gaps: CoverageGap[] = [];
  const runs = file.instructions.some(({ keyword, trigger }) => keyword === "RUN" || trigger?.keyword === "RUN");
  if (runs && options.shellcheck === undefined) {
    gaps.push({ what: path, why: "ShellCheck did not run, so no SC rules were checked", weight: "note" });
  }
  return gaps;
}
