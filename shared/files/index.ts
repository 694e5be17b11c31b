export { fileDigest, sha256 } from "./digest.ts";
export { exists, isFile, kindOf } from "./kind.ts";
export { writeWhole } from "./write-whole.ts";
