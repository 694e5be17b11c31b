export { type Stated, VexJudge, type VexJudgement, type VexSubject } from "./judge.ts";
export { type ImageIdentity, matchPackage } from "./match.ts";
export { readVex, vexPredicates } from "./read.ts";
export { type VexDocument, type VexStatement, type VexStatus, vexItem } from "./statement.ts";
