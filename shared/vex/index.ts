export {
  type SourcedStatement as Stated,
  VexJudge,
  type VexSubject,
  type VexVerdict as VexJudgement,
} from "./judge.ts";
export { type ImageIdentity, matchPackage } from "./match.ts";
export { readVex, vexPredicates } from "./read.ts";
export { type VexDocument, type VexStatement, type VexStatus, vexItem } from "./statement.ts";
