export { compareExamined, isSarifFile } from "./compare.ts";
export { Dockerfiles } from "./dockerfiles.ts";
export { identify } from "./identify.ts";
export { readInputImages, registryOptions } from "./images.ts";
export { baseOf, resolvePath } from "./paths.ts";
export * from "./result.ts";
export { findTargetFiles } from "./targets.ts";
export { writeResults } from "./write-results.ts";
