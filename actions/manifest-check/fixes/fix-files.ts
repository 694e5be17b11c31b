import type { TextFile } from "../../../shared/dockerfile/index.ts";
import { type FixResult, fixUntilStable } from "../../../shared/fixes/index.ts";
import type { KustomizationTree } from "../kustomize/tree.ts";
import type { CollectedFiles } from "../load-documents.ts";
import { type CheckResult, checkManifests } from "../manifests.ts";
import type { CheckOptions } from "../options.ts";

/** Files that belong to the manifests to fix. */
interface Surroundings {
  readonly collected?: CollectedFiles;
  /** Paths of manifests that must not change. */
  readonly readOnly?: ReadonlySet<string>;
}

/** Applies fixes and checks again until none is left. Pure. */
export async function fixManifests(
  files: readonly TextFile[],
  options: CheckOptions,
  { collected = {}, readOnly = new Set() }: Surroundings = {},
): Promise<FixResult<CheckResult>> {
  return fixUntilStable(files, {
    check: (current) => checkManifests(current, options, { ...collected, tree: withFiles(collected.tree, current) }),
    countUnreadable: ({ unreadable }) => unreadable.length,
    readOnly,
  });
}

/** Returns the tree with the current files. */
function withFiles(tree: KustomizationTree | undefined, files: readonly TextFile[]): KustomizationTree | undefined {
  if (tree === undefined) return undefined;
  return { ...tree, files: new Map([...tree.files, ...files.map((file) => [file.path, file] as const)]) };
}
