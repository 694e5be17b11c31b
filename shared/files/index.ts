export { fileDigest, sha256 } from "./digest.ts";
export { exists, isFile, kindOf } from "./kind.ts";
export { writeFileAtomic as writeWhole } from "./write-file-atomic.ts";
