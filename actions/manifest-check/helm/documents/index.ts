export {
  type DocumentProblem,
  type HelmDocument,
  type HelmDocuments,
  type RenderedFile,
  splitDocuments,
} from "./documents.ts";
