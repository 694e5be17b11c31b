/** Names that Dockerfiles have, as globs without directories. */
export const dockerfileNames: readonly string[] = [
  "Dockerfile",
  "Containerfile",
  "Dockerfile.*",
  "Containerfile.*",
  "*.Dockerfile",
  "*.dockerfile",
  "*.Containerfile",
];

/** Globs of files with such a name that are something else, and of directories that hold other people's. */
export const excludedNames: readonly string[] = [
  "**/node_modules/**",
  "**/.git/**",
  "**/*.dockerignore",
  "**/*.md",
  "**/*.orig",
  "**/*.rej",
  "**/*~",
];
