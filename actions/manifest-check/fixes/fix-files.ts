import type { KustomizationTree } from "../kustomize/tree.ts";
import type { CollectedFiles } from "../load-documents.ts";
import { type CheckResult, checkManifests } from "../manifests.ts";
import type { CheckOptions } from "../options.ts";
import type { TextFile } from "../yaml/node.ts";
import { applyFixes } from "./apply-fixes.ts";

/** Maximum number of fix rounds. A fix may make another one possible. */
const maxRounds = 8;

export interface FixResult {
  /** The remaining findings. */
  readonly result: CheckResult;
  /** The files that changed. */
  readonly changed: readonly TextFile[];
  readonly applied: number;
}

/** Applies fixes and checks again until none is left. Pure. */
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

/** Returns the tree with the current files. */
function withFiles(tree: KustomizationTree | undefined, files: readonly TextFile[]): KustomizationTree | undefined {
  if (tree === undefined) return undefined;
  return { ...tree, files: new Map([...tree.files, ...files.map((file) => [file.path, file] as const)]) };
}
