import type { EntryType } from "../tar/entry.ts";

/** Types of entries, by the names that all tables of contents use. */
export const entryTypes: ReadonlyMap<string, EntryType> = new Map([
  ["reg", "file"],
  ["dir", "directory"],
  ["symlink", "symlink"],
  ["hardlink", "hardlink"],
  ["char", "character-device"],
  ["block", "block-device"],
  ["fifo", "fifo"],
]);
