export { buildBom } from "./build.ts";
export { type CycloneDxVersion, writeCycloneDx, writeCycloneDxXml } from "./cyclonedx.ts";
export { type SbomFormat, type SbomFormatName, sbomFormats } from "./formats.ts";
export { githubSnapshot, type SnapshotContext } from "./github-snapshot.ts";
export type * from "./model.ts";
export { type ReadSbom, readSbom } from "./read/index.ts";
export { writeSpdxJson, writeSpdxTagValue } from "./spdx2.ts";
export { writeSpdx3 } from "./spdx3.ts";
