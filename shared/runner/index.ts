export { compareExamined, isSarifFile } from "./compare.ts";
export { Dockerfiles } from "./dockerfiles.ts";
export { identify } from "./identify.ts";
export { readInputImages, registryOptions } from "./images.ts";
export { baseOf, givenPath } from "./paths.ts";
export * from "./result.ts";
export { targetFiles } from "./targets.ts";
export { writeResults } from "./write-results.ts";
