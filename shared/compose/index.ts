export type { ProjectFiles } from "./files.ts";
export { interpolate } from "./interpolate.ts";
export { loadProjectFiles } from "./load.ts";
export { isTrue, type Mount, readMount } from "./mounts.ts";
export { canBeCompose, isCompose } from "./names.ts";
export { isOpenAddress, type PublishedPort, parseRange, readPort } from "./ports.ts";
export type { ProjectProblem } from "./problems.ts";
export { type ComposeProject, type ComposeProjects, renderProjects } from "./render.ts";
export { getMissingVariables, getWrittenText, isUnresolved } from "./unresolved.ts";
