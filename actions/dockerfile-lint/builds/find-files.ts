import { isAbsolute, join, posix } from "node:path";
import { excludedNames } from "../../../shared/dockerfile/index.ts";
import { findFiles, getFileName, kindOf } from "../../../shared/files/index.ts";

/** Bake files that bake reads without being told, in its order (docker/buildx, `bake/bake.go`). */
export const bakeNames: readonly string[] = [
  "docker-bake.json",
  "docker-bake.hcl",
  "docker-bake.override.json",
  "docker-bake.override.hcl",
];

const composeGlobs = ["*compose*.yaml", "*compose*.yml"];

/** Names to search for, as globs without directories. */
export const buildFileGlobs: readonly string[] = [...bakeNames, ...composeGlobs];

/** Checks whether a file is a Bake file, by its name. Others may be Compose files. */
export function isBakeFile(file: { readonly path: string }): boolean {
  return /\.(?:hcl|json)$/u.test(getFileName(file));
}

/**
 * Returns globs of the build files that may be about the Dockerfiles of targets: those of the checkout or, if all targets
 * are files, those in the directories above them.
 * @param root absolute path of the checkout.
 */
export async function buildFilePatterns(root: string, targets: readonly string[]): Promise<readonly string[]> {
  const directories = new Set<string>();
  for (const target of targets) {
    if (isAbsolute(target) || (await kindOf(join(root, target))) !== "file") return everywhere;
    for (let directory = posix.dirname(posix.normalize(target)); ; directory = posix.dirname(directory)) {
      directories.add(directory);
      if (directory === "." || directory === "..") break;
    }
  }
  if (directories.size === 0) return everywhere;
  return [...directories].flatMap((directory) => buildFileGlobs.map((name) => posix.join(directory, name)));
}

const everywhere = buildFileGlobs.map((name) => `**/${name}`);

/** Selects the build files among the paths of a commit. @param exclude globs of files. */
export async function matchBuildFiles(
  paths: readonly string[],
  patterns: readonly string[],
  exclude: readonly string[],
): Promise<readonly string[]> {
  const { default: picomatch } = await import("picomatch");
  const options = { dot: true, nonegate: true };
  const isIgnored = picomatch([...excludedNames, ...exclude], options);
  const isMatch = picomatch([...patterns], options);
  return paths.filter((path) => isMatch(path) && !isIgnored(path)).toSorted();
}

/** Finds the build files of a checkout. @param exclude globs of files. */
export async function findBuildFiles(
  root: string,
  patterns: readonly string[],
  exclude: readonly string[],
): Promise<readonly string[]> {
  const { paths } = await findFiles(root, { patterns, ignore: [...excludedNames, ...exclude] });
  return paths;
}
