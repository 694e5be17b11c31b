import { dockerfileNames, excludedNames } from "../../shared/dockerfile/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import type { FoundFiles } from "../../shared/files/index.ts";
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
  const wanted = { names: dockerfileNames, ignore: [...excludedNames, ...exclude] };
  const dockerfilePaths = new Set<string>();
  const unfollowed = new Map<string, string>();
  for (const target of targets.length === 0 ? ["."] : targets) {
    const { paths, problems } = await findTargetFiles(root, target, wanted);
    for (const { path, why } of problems) unfollowed.set(path, why);
    if (paths.length + problems.length === 0 && targets.length > 0 && !allowEmpty) throw nothingFound(target);
    for (const path of paths) dockerfilePaths.add(path);
  }
  if (dockerfilePaths.size + unfollowed.size === 0 && !allowEmpty) throw nothingFound("the checkout");
  return { paths: [...dockerfilePaths].toSorted(), problems: [...unfollowed].map(([path, why]) => ({ path, why })) };
}

function nothingFound(target: string): InvalidError {
  return new InvalidError("NO_DOCKERFILE", `found no Dockerfile in ${target}`, {
    advice: "Set `files` to the paths of your Dockerfiles, or set `allow-empty` if the checkout may have none",
  });
}
