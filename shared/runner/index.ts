export { compareExamined, isSarifFile } from "./compare.ts";
export { Dockerfiles } from "./dockerfiles.ts";
export { identify } from "./identify.ts";
export { sectionsDigest, settingsPath, settingsPlace, settingsRoot } from "./load-settings.ts";
export { resolvePath } from "./paths.ts";
export * from "./result.ts";
export { filesDigest } from "./settings-files.ts";
export { findTargetFiles } from "./targets.ts";
export { writeResults } from "./write-results.ts";
