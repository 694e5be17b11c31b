import type { EntryType } from "../oci/tar/entry.ts";

/** A file as a layer names it. */
export interface FileHeader {
  /** Absolute and clean; bytes that are not UTF-8 are lone surrogates (`decodeName`). */
  readonly path: string;
  readonly type: EntryType;
  /** Bytes of content. */
  readonly size: number;
  /** Permission bits with set-uid, set-gid and sticky. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Seconds since 1970. */
  readonly mtime: number;
  /** As written; empty unless a symlink or hard link. */
  readonly linkTarget: string;
}

/** A file whose body was asked for. */
export interface CollectedFile {
  readonly header: FileHeader;
  /** Valid during the call only: copy what must outlive it. Empty for links and directories. */
  readonly body: Uint8Array;
}

/**
 * Something that looks at the files of an image in the one pass over it. `collect` is pure, and what it returns must
 * survive `structuredClone` and be small: it is kept until the end of the pass, and cached.
 */
export interface Collector<T> {
  /** Stable name; changing what `collect` returns means changing `version`. */
  readonly name: string;
  readonly version: number;
  /** Asked of every entry, so cheap; the answer may depend on the header only. */
  wants(header: FileHeader): boolean;
  /** A second question for regular files, by their first bytes (a handful): bodies that do not pass are not read. */
  sniffs?(head: Uint8Array): boolean;
  /** Larger files are not collected and reported as a gap; without it the limit `fileBytes` ends the walk. */
  readonly maxBytes?: number;
  /** True for one that looks at headers alone: no body is read for it, and no size is too large. */
  readonly headersOnly?: true;
  /** What the file tells, or undefined for nothing. */
  collect(file: CollectedFile): T | undefined;
}

/** The layer that brought a file. */
export interface LayerRef {
  /** Digest of the uncompressed tar. */
  readonly diffId: string;
  /** 0 is the lowest layer. */
  readonly index: number;
}
