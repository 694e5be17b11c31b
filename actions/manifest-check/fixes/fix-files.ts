import type { KustomizationTree } from "../kustomize/tree.ts";
import type { CollectedFiles } from "../load-documents.ts";
import { type CheckResult, checkManifests } from "../manifests.ts";
import type { CheckOptions } from "../options.ts";
import type { TextFile } from "../yaml/node.ts";
import { applyFixes } from "./apply-fixes.ts";

/** Rounds of fixing: a fix may make room for another, no more. */
const maxRounds = 8;

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
  collected: CollectedFiles = {},
): FixResult {
  let current = files;
  let applied = 0;
  let result = checkManifests(current, options, collected);
  for (let round = 0; round < maxRounds; round += 1) {
    const fixed = applyFixes(current, result.findings);
    if (fixed.applied === 0) break;
    const next = checkManifests(fixed.files, options, { ...collected, tree: withFiles(collected.tree, fixed.files) });
    if (next.unreadable.length > result.unreadable.length) break;
    current = fixed.files;
    applied += fixed.applied;
    result = next;
  }
  return { result, changed: current.filter((file, index) => file !== files[index]), applied };
}

/** The tree with the files as they are now. */
function withFiles(tree: KustomizationTree | undefined, files: readonly TextFile[]): KustomizationTree | undefined {
  if (tree === undefined) return undefined;
  return { ...tree, files: new Map([...tree.files, ...files.map((file) => [file.path, file] as const)]) };
}
