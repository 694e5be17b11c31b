export {
  type AttestationStore,
  attestationStore,
  type WritableAttestationStore,
  writableAttestationStore,
} from "./attestation-store.ts";
export type {
  Annotation,
  AnnotationRun,
  BaseEntry,
  BaseFiles,
  Comment,
  CommitEntry,
  DirectoryStore,
  Host,
  PublishedAdvisories,
  Sent,
  Surfaces,
  TriggeringPullRequest,
} from "./ci.ts";
export { actionHost, commandLineHost, useEnvironmentProxies } from "./detect.ts";
export { idOf as gitObjectId } from "./git/objects.ts";
