export { bufferOf, viewOf } from "./bytes.ts";
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
export { exists, isFile, kindOf } from "./kind.ts";
export { createFileAtomic, writeFileAtomic } from "./write-file-atomic.ts";
