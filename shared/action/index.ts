export { compareExamined, isSarifFile } from "./compare.ts";
export { deliver } from "./deliver.ts";
export { identify } from "./identify.ts";
export { Dockerfiles } from "./dockerfiles.ts";
export { readInputImages, registryOptions } from "./images.ts";
export * from "./result.ts";
export { targetFiles } from "./targets.ts";
