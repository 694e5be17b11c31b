import { type BaseCall, type BaseTree, findBaseOpener } from "../../../shared/runner/index.ts";
import { memoizedByObject } from "../../../shared/values/index.ts";
import { loadUsedBuilds } from "./checkout.ts";
import { buildFilePatterns, matchBuildFiles } from "./find-files.ts";
import type { LocatedBuild } from "./locate.ts";
import { selectBuilds } from "./plan.ts";

/** What the call says about Dockerfiles and build files. */
export interface BaseBuildSearch {
  readonly targets: readonly string[];
  readonly exclude: readonly string[];
  /** The input `build-files`. */
  readonly buildFiles: readonly string[];
}

/** Loads the builds of a commit. */
export type LoadBuilds = (base: BaseTree) => Promise<readonly LocatedBuild[]>;

/** Returns how to load the builds of the base, once. */
export function baseBuildsLoader(root: string, search: BaseBuildSearch): LoadBuilds {
  return memoizedByObject((base) => loadBaseBuilds(base, root, search));
}

/** Loads the builds of the base. Build files that the call names and the base does not have lead to nothing. */
async function loadBaseBuilds(base: BaseTree, root: string, how: BaseBuildSearch): Promise<readonly LocatedBuild[]> {
  const kinds = await Promise.all(how.buildFiles.map((path) => (path === "none" ? "file" : base.kindOf(path))));
  const named = how.buildFiles.filter((_, index) => kinds[index] === "file");
  if (how.buildFiles.length > 0 && named.length === 0) return [];
  const { builds } = await loadUsedBuilds(base, named, async () =>
    matchBuildFiles(base.files, await buildFilePatterns(root, how.targets), how.exclude),
  );
  base.assertReadable();
  return selectBuilds(builds, how.targets);
}

/**
 * Loads the builds of the commit that a change is to be merged into. Undefined if nothing is to be merged. Empty if the base
 * cannot be read, so that every Dockerfile is linted without builds, too.
 */
export async function findBuildsAtBase(
  context: BaseCall,
  loadBuilds: LoadBuilds,
): Promise<readonly LocatedBuild[] | undefined> {
  const open = findBaseOpener(context);
  if (open === undefined) return undefined;
  try {
    return await loadBuilds(await open());
  } catch {
    return [];
  }
}
