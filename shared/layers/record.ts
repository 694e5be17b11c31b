import type { DirectorySize } from "./directory-sizes.ts";
import type { FileHeader } from "./file.ts";
import type { PathLog } from "./path-log.ts";

/** What one collector made of one file. */
export interface CollectedItem {
  /** Name of the collector. */
  readonly collector: string;
  readonly header: FileHeader;
  readonly value: unknown;
}

/** All that is kept of a layer that has been read. */
export interface LayerRecord {
  /** Of the uncompressed tar, computed. */
  readonly diffId: string;
  readonly items: readonly CollectedItem[];
  /** Paths removed from the layers below. */
  readonly whiteouts: readonly string[];
  /** Directories whose content in the layers below is hidden. */
  readonly opaque: readonly string[];
  /** Every entry but symlinks and whiteouts. */
  readonly log: PathLog;
  /** The symlinks. */
  readonly links: PathLog;
  /** Wanted hard links whose target is in no place of this layer. */
  readonly danglingLinks: readonly string[];
  /** Files that a collector would have looked at, had they been smaller. */
  readonly tooLarge: readonly string[];
  readonly entries: number;
  /** Uncompressed. */
  readonly bytes: number;
  /** What its files weigh by directory. */
  readonly directories: readonly DirectorySize[];
}
