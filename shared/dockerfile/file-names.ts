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
