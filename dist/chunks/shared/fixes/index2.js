import { _ as init_replacements, a as writeFixedFiles, c as withSuggestedEdits, d as FileSnapshot, f as init_file_snapshot, g as conflict, h as init_apply_fixes, i as init_write_fixed_files, l as fixUntilStable, m as getEdits, n as describeUnfixed, o as chooseRepositoryFixes, p as applyFixes, r as findLinkedPaths, s as init_repository_fixes, t as init_fixes, u as init_fix_until_stable, v as overlapEachOther, y as replaceAll } from "./index.js";

init_fixes();
export { describeUnfixed, findLinkedPaths, writeFixedFiles };