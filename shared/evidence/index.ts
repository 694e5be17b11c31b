export { digestOf } from "./digest.ts";
export { isExternalReport, readExternalReport } from "./external/read.ts";
export type { ExternalReport } from "./external/report.ts";
export { toRecordImages } from "./images.ts";
export { evidencePredicate, evidenceType, readEvidencePredicate, type UnpackLimit } from "./predicate.ts";
export { type EvidenceDirectory, isFromRun, readEvidenceDirectory } from "./read.ts";
export type { AdvisoryData, EvidenceFile, EvidenceRecord, ImageUse, RunIdentity } from "./record.ts";
export type { EvidenceContent, EvidenceProblem, VerifiedEvidence } from "./verify.ts";
export * from "./write.ts";
