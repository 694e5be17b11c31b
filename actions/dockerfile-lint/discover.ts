import { dockerfileNames, excludedNames } from "../../shared/dockerfile/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import type { FoundFiles, SearchProblem } from "../../shared/files/index.ts";
import { findTargetFiles } from "../../shared/runner/index.ts";

export interface Discovery {
  /** Files, directories or globs relative to the root. Empty means everything below it. */
  readonly targets: readonly string[];
  readonly exclude: readonly string[];
  readonly allowEmpty: boolean;
}

/**
 * Finds Dockerfiles below `root`.
 * @throws InvalidError if a target matches nothing or is outside the root, or if nothing is found and `allowEmpty` is
 * false.
 */
export async function findDockerfiles(root: string, { targets, exclude, allowEmpty }: Discovery): Promise<FoundFiles> {
  const wanted = dockerfileSearch(exclude);
  const dockerfilePaths = new Set<string>();
  const unfollowed = new Map<string, SearchProblem>();
  for (const target of targets.length === 0 ? ["."] : targets) {
    const { paths, problems } = await findTargetFiles(root, target, wanted);
    for (const problem of problems) unfollowed.set(problem.path, problem);
    if (paths.length === 0 && !problems.some(isPartial) && targets.length > 0 && !allowEmpty)
      throw nothingFound(target);
    for (const path of paths) dockerfilePaths.add(path);
  }
  if (dockerfilePaths.size === 0 && ![...unfollowed.values()].some(isPartial) && !allowEmpty)
    throw nothingFound("the checkout");
  return { paths: [...dockerfilePaths].toSorted(), problems: [...unfollowed.values()] };
}

/** Returns the names to search for. @param exclude globs of files. */
export function dockerfileSearch(exclude: readonly string[]): Parameters<typeof findTargetFiles>[2] {
  return { names: dockerfileNames, ignore: [...excludedNames, ...exclude] };
}

function nothingFound(target: string): InvalidError {
  return new InvalidError("NO_DOCKERFILE", `found no Dockerfile in ${target}`, {
    advice: "Set `files` to the paths of your Dockerfiles, or set `allow-empty` if the checkout may have none",
  });
}

function isPartial({ weight }: SearchProblem): boolean {
  return weight === "partial";
}
