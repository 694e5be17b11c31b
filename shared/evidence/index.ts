export { digestOf } from "./digest.ts";
export { toRecordImages } from "./images.ts";
export { manifestsByIndex } from "./indexes.ts";
export { findRun, isOlderThanRun, openRun } from "./local-run.ts";
export { evidencePredicate, evidenceType, readEvidencePredicate, type UnpackLimit } from "./predicate.ts";
export { type EvidenceDirectory, readEvidenceDirectory } from "./read.ts";
export type {
  AdvisoryData,
  BaseComparison,
  DockerfileDigest,
  EvidenceFile,
  EvidenceRecord,
  ImageUse,
  RunIdentity,
  UsedSettings,
} from "./record.ts";
export { describeRun, isFromRun } from "./run.ts";
export type { EvidenceContent, EvidenceProblem, VerifiedEvidence } from "./verify.ts";
export * from "./write.ts";
