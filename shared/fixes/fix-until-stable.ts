import type { TextFile } from "../dockerfile/index.ts";
import type { Finding, FixSafety } from "../findings/index.ts";
import { applyFixes } from "./apply-fixes.ts";

/** Maximum number of fix rounds. A fix may make another one possible. */
const maxRounds = 8;

/** A check whose fixes are applied. */
export interface FixableCheck<Result> {
  check(files: readonly TextFile[]): Result | Promise<Result>;
  /** Returns the number of files and parts that the check could not read. */
  countUnreadable(result: Result): number;
  /** Paths of files that must not change. Default: none. */
  readonly readOnly?: ReadonlySet<string>;
  /** The least safe fixes to apply. Default: safe ones only. */
  readonly safety?: FixSafety;
}

/** The result of fixing files. */
export interface FixResult<Result> {
  /** Result for the fixed files, with the remaining findings. */
  readonly result: Result;
  /** The files that changed. */
  readonly changed: readonly TextFile[];
  /** Number of findings whose fixes were applied. */
  readonly applied: number;
}

/**
 * Applies fixes and checks again until none is left, at most eight times. Undoes a round after which less can be read
 * than before, and stops there. Does not write.
 */
export async function fixUntilStable<Result extends { readonly findings: readonly Finding[] }>(
  files: readonly TextFile[],
  { check, countUnreadable, readOnly = new Set(), safety = "safe" }: FixableCheck<Result>,
): Promise<FixResult<Result>> {
  let current = files;
  let applied = 0;
  let result = await check(current);
  for (let round = 0; round < maxRounds; round += 1) {
    const fixed = applyFixes(
      current.filter(({ path }) => !readOnly.has(path)),
      result.findings,
      safety,
    );
    if (fixed.applied.length === 0) break;
    const fixedByPath = new Map(fixed.files.map((file) => [file.path, file]));
    const candidate = current.map((file) => fixedByPath.get(file.path) ?? file);
    const next = await check(candidate);
    if (countUnreadable(next) > countUnreadable(result)) break;
    current = candidate;
    applied += fixed.applied.length;
    result = next;
  }
  const changed = current.filter(({ source }, index) => source.text !== files[index]?.source.text);
  return { result, changed, applied };
}
