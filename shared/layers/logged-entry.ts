import type { EntryType } from "../oci/tar/entry.ts";

/** Kind of an entry of a layer. The position is its code in the log. */
export const entryKinds = [
  "file",
  "directory",
  "symlink",
  "hardlink",
  "character-device",
  "block-device",
  "fifo",
  // Markers of removal; the path is the removed path or the emptied directory.
  "whiteout",
  "opaque",
  // Bookkeeping of aufs, which is no file.
  "metadata",
] as const satisfies readonly (EntryType | "whiteout" | "opaque" | "metadata")[];

export type EntryKind = (typeof entryKinds)[number];

/** Owner and permissions of an entry. */
export interface EntryAccess {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** What the log keeps of an entry: everything that decides where it is and who wants it. */
export interface LoggedEntry extends EntryAccess {
  readonly kind: EntryKind;
  /** Absolute and clean. */
  readonly path: string;
  /** Bytes of a regular file; 0 for other kinds. */
  readonly size: number;
  /** Target of a symlink or hard link as written; empty for other kinds. */
  readonly target: string;
}
