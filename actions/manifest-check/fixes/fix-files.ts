import type { TextFile } from "../../../shared/dockerfile/index.ts";
import { type FixResult, fixUntilStable } from "../../../shared/fixes/index.ts";
import type { KustomizationTree } from "../kustomize/tree.ts";
import type { CollectedFiles } from "../load-documents.ts";
import { type CheckResult, checkManifests } from "../manifests.ts";
import type { CheckOptions } from "../options.ts";

/** Files that belong to the manifests to fix. */
interface Surroundings {
  readonly collected?: CollectedFiles;
  /** Files of the checkout that charts are rendered from, as they are on the disk. */
  readonly ofCharts?: readonly TextFile[];
  /** Paths of files that must not change. */
  readonly readOnly?: ReadonlySet<string>;
}

/** Applies fixes and checks again until none is left. Renders charts again after each round. Pure. */
export async function fixManifests(
  files: readonly TextFile[],
  options: CheckOptions,
  { collected = {}, ofCharts = [], readOnly = new Set() }: Surroundings = {},
): Promise<FixResult<CheckResult>> {
  const own = new Set(files.map(({ path }) => path));
  const { tree, charts } = collected;
  const further = ofCharts.filter(({ path }) => !own.has(path));
  let isFirst = true;
  return fixUntilStable([...files, ...further], {
    check: (all) => {
      const current = isFirst ? charts : charts?.withFiles(new Map(all.map((file) => [file.path, file])));
      isFirst = false;
      const plain = all.filter(({ path }) => own.has(path));
      return checkManifests(plain, options, { ...collected, tree: withFiles(tree, plain), charts: current });
    },
    // A chart that can no longer be rendered is a gap.
    countUnreadable: ({ gaps }) => gaps.filter(({ weight }) => weight !== "note").length,
    readOnly,
  });
}

/** Returns the tree with the current files. */
function withFiles(tree: KustomizationTree | undefined, files: readonly TextFile[]): KustomizationTree | undefined {
  if (tree === undefined) return undefined;
  return { ...tree, files: new Map([...tree.files, ...files.map((file) => [file.path, file] as const)]) };
}
