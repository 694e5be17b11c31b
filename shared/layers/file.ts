import { type FileContent, memoryContent } from "../files/index.ts";
import type { EntryType } from "../oci/tar/entry.ts";

/** Header of a file in a layer. */
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

/** File with its content. */
export interface CollectedFile {
  readonly header: FileHeader;
  /** Valid only during the call; copy data that must outlive it. Empty for links and directories. */
  readonly body: Uint8Array;
  /** The same content, for collectors that `readsInPlace`. Valid only during the call. Default: `body`. */
  readonly content?: FileContent;
}

/** Returns the content of a file, to be read by offset. */
export function contentOf(file: CollectedFile): FileContent {
  return file.content ?? memoryContent(file.body);
}

/** Files that a collector recognizes by their paths. */
export interface NamedFiles {
  /** Names of the files, without directories. */
  readonly names: RegExp;
  /** Number of parts at the end of a path, including the name, that decide whether the collector wants it. */
  readonly parts: number;
}

/**
 * Inspects the files of an image in one pass. `collect` is pure. Its result must survive `structuredClone` and be
 * small, because it is kept until the end of the pass and cached.
 */
export interface Collector<T> {
  /** Stable name. If the results of `collect` change, increase `version`. */
  readonly name: string;
  readonly version: number;
  /**
   * Returns whether the collector wants an entry. Called for every entry, so it must be cheap. May depend only on the
   * header.
   */
  wants(header: FileHeader): boolean;
  /**
   * Returns whether the collector wants a regular file, by its first few bytes. Bodies that do not pass are not read.
   */
  sniffs?(head: Uint8Array): boolean;
  /** Maximum file size; larger files become a gap. Default: the limit `fileBytes`, which ends the walk. */
  readonly maxBytes?: number;
  /** True if the collector needs headers only. No body is read, and no file is too large. */
  readonly headersOnly?: true;
  /** True if the collector reads parts of `content` and never `body`, so that files of any size can be read. */
  readonly readsInPlace?: true;
  /**
   * True if the collector reads most files of an image, so that layers are read whole and not by their tables of
   * contents.
   */
  readonly readsMostFiles?: true;
  /**
   * Files that the collector recognizes by their paths, so that it wants them under a name that a link gives them, too.
   * Default: files are wanted under their own paths only.
   */
  readonly named?: NamedFiles;
  /** True if only analyzers ask for the results, so that the record of an image does not need them. */
  readonly isForAnalyzers?: true;
  /** Extracts the facts of a file; undefined for none. */
  collect(file: CollectedFile): T | undefined;
}

/** Layer that added a file. */
export interface LayerRef {
  /** Digest of the uncompressed tar. */
  readonly diffId: string;
  /** 0 is the lowest layer. */
  readonly index: number;
}

/** Result of a collector for a file, with the file's location. */
export interface FoundFile<T> {
  readonly header: FileHeader;
  /** Path of the file, if the header has a name that a link gives it. */
  readonly realPath?: string;
  /** Layer of the file; absent for directory walks. */
  readonly layer?: LayerRef;
  readonly value: T;
  /** Layer that removed or replaced it; undefined for files that are visible in a container. */
  readonly hiddenBy?: LayerRef;
}
