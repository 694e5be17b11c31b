import { matchesWildcard } from "../text/index.ts";

/** Names of Dockerfiles, as globs without directories. */
export const dockerfileNames: readonly string[] = [
  "Dockerfile",
  "Containerfile",
  "Dockerfile.*",
  "Containerfile.*",
  "*.Dockerfile",
  "*.dockerfile",
  "*.Containerfile",
];

/** Checks whether the last part of a path is a name of Dockerfiles. */
export function isDockerfileName(path: string): boolean {
  const name = path.split(/[\\/]/u).at(-1) ?? "";
  return dockerfileNames.some((pattern) => matchesWildcard(name, pattern));
}

/** Globs of files with such a name that are not Dockerfiles, and of directories with third-party files. */
export const excludedNames: readonly string[] = [
  "**/node_modules/**",
  "**/.git/**",
  "**/*.dockerignore",
  "**/*.md",
  "**/*.orig",
  "**/*.rej",
  "**/*~",
];
