export { compareExamined, isSarifFile } from "./compare.ts";
export { deliver } from "./deliver.ts";
export { Dockerfiles } from "./dockerfiles.ts";
export { readInputImages, registryOptions } from "./images.ts";
export { paceOf } from "./pace.ts";
export * from "./result.ts";
export { examinedSignatures, movedTag } from "./signature-evidence.ts";
export { annotationPairs, readSecretText, type SignedImage, signedImage, trustedRootOf } from "./signatures.ts";
export { targetFiles } from "./targets.ts";
