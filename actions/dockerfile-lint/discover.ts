import { dockerfileNames, excludedNames } from "../../shared/dockerfile/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { findTargetFiles } from "../../shared/runner/index.ts";

export interface Discovery {
  /** Files, directories or globs relative to the root. Empty means everything below it. */
  readonly targets: readonly string[];
  readonly exclude: readonly string[];
  readonly allowEmpty: boolean;
}

/**
 * Finds Dockerfiles below `root`. Returns sorted paths relative to it, with `/` between directories.
 * @throws InvalidError if a target matches nothing or is outside the root, or if nothing is found and `allowEmpty` is
 * false.
 */
export async function findDockerfiles(
  root: string,
  { targets, exclude, allowEmpty }: Discovery,
): Promise<readonly string[]> {
  const wanted = { names: dockerfileNames, ignore: [...excludedNames, ...exclude] };
  const dockerfilePaths = new Set<string>();
  for (const target of targets.length === 0 ? ["."] : targets) {
    const { paths } = await findTargetFiles(root, target, wanted);
    if (paths.length === 0 && targets.length > 0 && !allowEmpty) throw nothingFound(target);
    for (const path of paths) dockerfilePaths.add(path);
  }
  if (dockerfilePaths.size === 0 && !allowEmpty) throw nothingFound("the checkout");
  return [...dockerfilePaths].toSorted();
}

function nothingFound(target: string): InvalidError {
  return new InvalidError("NO_DOCKERFILE", `found no Dockerfile in ${target}`, {
    advice: "Set `files` to the paths of your Dockerfiles, or set `allow-empty` if the checkout may have none",
  });
}
