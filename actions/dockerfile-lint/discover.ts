import { dockerfileNames, neverDockerfiles } from "../../shared/dockerfile/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { findTargetFiles } from "../../shared/runner/index.ts";

export interface Discovery {
  /** Files, directories or globs relative to the root; empty for everything below it. */
  readonly targets: readonly string[];
  readonly exclude: readonly string[];
  readonly allowEmpty: boolean;
}

/**
 * Dockerfiles below `root`, as sorted paths relative to it with `/` between directories.
 * Throws `InvalidError` for a target that matches nothing, leaves the root, or when nothing is found and that is not allowed.
 */
export async function discover(root: string, { targets, exclude, allowEmpty }: Discovery): Promise<readonly string[]> {
  const wanted = { names: dockerfileNames, ignore: [...neverDockerfiles, ...exclude] };
  const found = new Set<string>();
  for (const target of targets.length === 0 ? ["."] : targets) {
    const { paths } = await findTargetFiles(root, target, wanted);
    if (paths.length === 0 && targets.length > 0 && !allowEmpty) throw nothingFound(target);
    for (const path of paths) found.add(path);
  }
  if (found.size === 0 && !allowEmpty) throw nothingFound(".");
  return [...found].toSorted();
}

function nothingFound(target: string): InvalidError {
  return new InvalidError("NO_DOCKERFILE", `no Dockerfile found at ${target}`, {
    advice: "Name the files with `files`, or set `allow-empty` where a checkout without one is fine",
  });
}
