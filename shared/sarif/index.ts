export { type BaselineRun, readBaselineRuns } from "./baseline.ts";
export { lineHashes } from "./line-hash.ts";
export { readReport } from "./read.ts";
export { toUri } from "./result.ts";
export { prepareForUpload } from "./upload.ts";
export { lineHasher, serializeSarif, toSarif, type WriteOptions } from "./write.ts";
