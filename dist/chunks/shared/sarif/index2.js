import { a as readReport, c as toSarif, d as init_line_hash, f as lineHashes, i as init_read, l as init_result, m as readBaselineRuns, n as init_upload, o as init_write, p as init_baseline, r as prepareForUpload, s as serializeSarif, t as init_sarif, u as toUri } from "./index.js";

init_sarif();
export { lineHashes, prepareForUpload, readBaselineRuns, readReport, serializeSarif, toSarif, toUri };