import type { DirectorySize } from "./directory-sizes.ts";
import type { FileHeader } from "./file.ts";
import type { PathLog } from "./path-log.ts";

/** Result of one collector for one file. */
export interface CollectedItem {
  /** Name of the collector. */
  readonly collector: string;
  readonly header: FileHeader;
  readonly value: unknown;
}

/** Record of a layer that was read. */
export interface LayerRecord {
  /** Of the uncompressed tar, computed. */
  readonly diffId: string;
  readonly items: readonly CollectedItem[];
  /** Paths removed from the layers below. */
  readonly whiteouts: readonly string[];
  /** Directories whose content in the layers below is hidden. */
  readonly opaque: readonly string[];
  /** All entries except symlinks and whiteouts. */
  readonly log: PathLog;
  /** The symlinks. */
  readonly links: PathLog;
  /** Wanted hard links whose target is not in this layer. */
  readonly danglingLinks: readonly string[];
  /** Wanted files that were too large. */
  readonly tooLarge: readonly string[];
  readonly entries: number;
  /** Uncompressed. */
  readonly bytes: number;
  /** Sizes of its files by directory. */
  readonly directories: readonly DirectorySize[];
}
