export { digestOf } from "./digest.ts";
export * from "./read.ts";
export type { AdvisoryData, EvidenceFile, EvidenceRecord, RunIdentity } from "./record.ts";
export * from "./write.ts";
