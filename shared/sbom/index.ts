export { buildBom } from "./build.ts";
export { type CycloneDxVersion, writeCycloneDx } from "./cyclonedx.ts";
export type * from "./model.ts";
