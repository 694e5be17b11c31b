import { matchesWildcard } from "../text/index.ts";

/** Names of Dockerfiles, as globs without directories. */
export const dockerfileNames: readonly string[] = [
  "Dockerfile",
  "Containerfile",
  "Dockerfile.*",
  "Containerfile.*",
  "Dockerfile-*",
  "Dockerfile_*",
  "Containerfile-*",
  "Containerfile_*",
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
  // Programs and texts about Dockerfiles, such as Dockerfile_test.go. Versions, as in Dockerfile-3.12, are no extensions.
  "**/{Docker,Container}file[-_]*.[a-z]*",
  "**/*.dockerignore",
  "**/*.md",
  "**/*.orig",
  "**/*.rej",
  "**/*~",
];
