export { applyFixes, type FixedFiles, getEdits } from "./apply-fixes.ts";
export { FileSnapshot } from "./file-snapshot.ts";
export { type FixableCheck, type FixResult, fixUntilStable } from "./fix-until-stable.ts";
export { conflict, overlapEachOther, type Replacement, replaceAll } from "./replacements.ts";
export { chooseRepositoryFixes, type RepositoryFix, withSuggestedEdits } from "./repository-fixes.ts";
export { describeUnfixed, findLinkedPaths, writeFixedFiles } from "./write-fixed-files.ts";
