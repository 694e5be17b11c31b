import { a as writeFixedFiles, c as applyFixes, i as init_write_fixed_files, l as getEdits, n as describeUnfixed, o as fixUntilStable, r as findLinkedPaths, s as init_fix_until_stable, t as init_fixes, u as init_apply_fixes } from "./index.js";

init_fixes();
export { describeUnfixed, findLinkedPaths, writeFixedFiles };