import { a as readReport, c as serializeSarif, d as toUri, f as init_line_hash, h as readBaselineRuns, i as init_read, l as toSarif, m as init_baseline, n as init_upload, o as init_write, p as lineHashes, r as prepareForUpload, s as lineHasher, t as init_sarif, u as init_result } from "./index.js";

init_sarif();
export { lineHasher, lineHashes, prepareForUpload, readBaselineRuns, readReport, serializeSarif, toSarif, toUri };