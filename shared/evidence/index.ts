export { digestOf } from "./digest.ts";
export { readForeignReport } from "./foreign/read.ts";
export type { ForeignReport } from "./foreign/report.ts";
export { statedImages } from "./images.ts";
export * from "./read.ts";
export type { AdvisoryData, EvidenceFile, EvidenceRecord, ImageUse, RunIdentity } from "./record.ts";
export * from "./write.ts";
