import type { Dockerfile } from "../../shared/dockerfile/index.ts";
import type { CoverageGap } from "../../shared/findings/index.ts";
import type { LintContext } from "./context.ts";
import type { LintSource } from "./options.ts";

/** Far above any file that people write; bounds the time that a hostile one can take. */
const limits = { characters: 2 ** 20, instructions: 10_000 };

/** Why a file is too large to be linted; undefined when it is not. */
export function oversizeGap({ path, text }: LintSource, { instructions }: Dockerfile): CoverageGap | undefined {
  if (text.length <= limits.characters && instructions.length <= limits.instructions) return undefined;
  const size = `${text.length} characters and ${instructions.length} instructions`;
  const allowed = `${limits.characters} and ${limits.instructions}`;
  return { what: path, why: `it has ${size}, and files of up to ${allowed} are linted`, weight: "partial" };
}

/** What a lint of this file could not look at. */
export function coverageGaps({ path }: { readonly path: string }, { file, options }: LintContext): CoverageGap[] {
  const gaps: CoverageGap[] = [];
  const runs = file.instructions.some(({ keyword, trigger }) => keyword === "RUN" || trigger?.keyword === "RUN");
  if (runs && options.shellcheck === undefined) {
    gaps.push({ what: path, why: "ShellCheck did not run, so no SC rule was tried", weight: "note" });
  }
  return gaps;
}
