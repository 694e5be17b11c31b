import { n as init_digest, t as digestOf } from "./digest.js";
import { _ as init_indexes, a as init_run, b as toRecordImages, c as evidenceType, d as findRun, f as init_local_run, g as readEvidenceDirectory, h as init_read, i as describeRun, l as init_predicate, m as openRun, n as init_write, o as isFromRun, p as isOlderThanRun, r as writeEvidence, s as evidencePredicate, t as init_evidence, u as readEvidencePredicate, v as manifestsByIndex, y as init_images } from "./index.js";

init_evidence();
export { describeRun, digestOf, evidencePredicate, evidenceType, findRun, isFromRun, isOlderThanRun, manifestsByIndex, openRun, readEvidenceDirectory, readEvidencePredicate, toRecordImages, writeEvidence };