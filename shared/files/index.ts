export { bufferOf, viewOf } from "./bytes.ts";
export { findLink, isInside, LinkError, readCheckoutFile, resolveInCheckout } from "./checkout.ts";
export {
  type ByteRange,
  type FileContent,
  findInContent,
  growthFor,
  hashContent,
  memoryContent,
  openContent,
  openTemporary,
  readFully,
  readPart,
  SpooledContent,
} from "./content.ts";
export { fileDigest, sha256 } from "./digest.ts";
export { isExamplePath } from "./example-paths.ts";
export { type FilePatterns, type FoundFiles, findFiles, type SearchProblem } from "./find-files.ts";
export { exists, isFile, kindOf } from "./kind.ts";
export { getDirectory, getFileName, isRemote, resolvePath } from "./paths.ts";
export { isReallyInside, readPrivateFile } from "./private-file.ts";
export { findRenames } from "./renames.ts";
export { diskTree, type SourceTree } from "./source-tree.ts";
export {
  checkWritePlace,
  createDirectory,
  createFileAtomic,
  type RepositoryDirectories,
  throughLink,
  writeFileAtomic,
} from "./write-file.ts";
