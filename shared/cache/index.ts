export { DirectoryBound } from "./directory-bound.ts";
export { recordSuffix, StoredDocuments } from "./stored-documents.ts";
