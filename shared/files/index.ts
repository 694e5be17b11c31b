export {
  type FileContent,
  hashContent,
  memoryContent,
  openContent,
  openTemporary,
  readFully,
  SpooledContent,
} from "./content.ts";
export { fileDigest, sha256 } from "./digest.ts";
export { exists, isFile, kindOf } from "./kind.ts";
export { writeFileAtomic } from "./write-file-atomic.ts";
