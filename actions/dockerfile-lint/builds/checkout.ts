import { isAbsolute, relative, sep } from "node:path";
import { InvalidError } from "../../../shared/errors/index.ts";
import { diskTree, type SourceTree } from "../../../shared/files/index.ts";
import type { CoverageGap } from "../../../shared/findings/index.ts";
import { stdinTarget } from "../sources.ts";
import { buildFilePatterns, findBuildFiles } from "./find-files.ts";
import type { LocatedBuild } from "./locate.ts";

/** The builds that decide how Dockerfiles are linted, and what of them was not read. */
export interface UsedBuilds {
  readonly builds: readonly LocatedBuild[];
  readonly gaps: readonly CoverageGap[];
}

const nothing: UsedBuilds = { builds: [], gaps: [] };

/** Returns paths relative to a directory. The command line has absolute ones for targets outside its directory. */
export function toRelativePaths(root: string, paths: readonly string[]): readonly string[] {
  return paths.map((path) => (isAbsolute(path) ? relative(root, path).split(sep).join("/") || "." : path));
}

/** What the call says about the files to use. */
export interface BuildSearch {
  /** Dockerfiles, directories and globs. `-` alone is standard input, which no build file is about. */
  readonly targets: readonly string[];
  /** The input `build-files`. */
  readonly named: readonly string[];
  /** Globs of files. */
  readonly exclude: readonly string[];
}

/**
 * Loads the builds of a checkout that may be about the Dockerfiles of a call.
 * @param root absolute path of the checkout.
 * @throws InvalidError if the call names a file that does not exist.
 */
export async function loadCheckoutBuilds(root: string, { targets, named, exclude }: BuildSearch): Promise<UsedBuilds> {
  const places = targets.filter((target) => target !== stdinTarget);
  if (places.length === 0 && targets.length > 0) return nothing;
  return loadUsedBuilds(diskTree(root), named, async () =>
    findBuildFiles(root, await buildFilePatterns(root, places), exclude),
  );
}

/**
 * Loads the builds of a checkout or commit. A file that the call names and that cannot be read makes the lint incomplete.
 * One that was found is a note, because the Dockerfiles are linted nevertheless.
 * @param named paths relative to the checkout, or `none` alone. Empty means that files are searched for.
 * @param find finds build files.
 * @throws InvalidError if the call names a file that does not exist.
 */
export async function loadUsedBuilds(
  tree: SourceTree,
  named: readonly string[],
  find: () => Promise<readonly string[]>,
): Promise<UsedBuilds> {
  if (isDisabled(named)) return nothing;
  for (const path of named) {
    if ((await tree.kindOf(path)) === "file") continue;
    throw new InvalidError("BUILD_FILE_MISSING", `the build file ${path} does not exist`, {
      advice: "Correct `build-files`, or set it to `none`",
    });
  }
  const paths = named.length > 0 ? named : await find();
  if (paths.length === 0) return nothing;
  const { loadBuilds } = await import("./load.ts");
  const { builds, notes, problems } = await loadBuilds(tree, paths);
  const weight = named.length > 0 ? "partial" : "note";
  return {
    builds,
    gaps: [
      ...problems.map((problem): CoverageGap => ({ ...problem, weight })),
      ...notes.map((note): CoverageGap => ({ ...note, weight: "note" })),
    ],
  };
}

/** Checks whether the call wants no build files. */
function isDisabled(named: readonly string[]): boolean {
  return named.length === 1 && named[0] === "none";
}
