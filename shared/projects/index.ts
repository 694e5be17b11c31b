import type { readProjects as ReadProjects } from "./read-projects.ts";

export { CopiedPaths } from "./copied-paths.ts";
export { DependencyPlaces } from "./locate.ts";
export type { Projects } from "./read-projects.ts";

/** See `readProjects` in read-projects.ts. Loads the readers of manifests when it is called. */
export const readProjects: typeof ReadProjects = async (...args) =>
  (await import("./read-projects.ts")).readProjects(...args);
