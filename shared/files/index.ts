export { fileDigest, sha256 } from "./digest.ts";
export { exists, isFile, kindOf } from "./kind.ts";
export { createFileAtomic, writeFileAtomic } from "./write-file-atomic.ts";
