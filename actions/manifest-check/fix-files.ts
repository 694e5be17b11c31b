import { applyFixes } from "./apply-fixes.ts";
import { type CheckResult, checkManifests } from "./manifests.ts";
import type { CheckOptions } from "./options.ts";
import type { Problem } from "./rule.ts";
import type { TextFile } from "./yaml/node.ts";

/** Rounds of fixing: a fix may make room for another, no more. */
const rounds = 8;

export interface FixResult {
  /** What is left. */
  readonly result: CheckResult;
  /** The files that changed. */
  readonly changed: readonly TextFile[];
  readonly applied: number;
}

/** Fixes and checks until no fix is left. Pure. */
export function fixManifests(
  files: readonly TextFile[],
  options: CheckOptions,
  collected: readonly Problem[],
): FixResult {
  let current = files;
  let applied = 0;
  let result = checkManifests(current, options, collected);
  for (let round = 0; round < rounds; round += 1) {
    const fixed = applyFixes(current, result.findings);
    if (fixed.applied === 0) break;
    const next = checkManifests(fixed.files, options, collected);
    if (next.unreadable.length > result.unreadable.length) break;
    current = fixed.files;
    applied += fixed.applied;
    result = next;
  }
  return { result, changed: current.filter((file, index) => file !== files[index]), applied };
}
