import type { TableFormat } from "../oci/toc/index.ts";
import type { DirectorySize } from "./directory-sizes.ts";
import type { EntryLog } from "./entry-log.ts";
import type { FileHeader } from "./file.ts";

/** Result of one collector for one file. */
export interface CollectedItem {
  /** Name of the collector. */
  readonly collector: string;
  /** Number of the entry in its layer, from 0; of a selection, the number of the selected content. */
  readonly entry: number;
  readonly header: FileHeader;
  readonly value: unknown;
}

/** Record of a layer that was read. Depends on nothing but the layer. */
export interface LayerRecord {
  /** Of the uncompressed tar, computed. As the config claims it, unverified, if the layer was read by its table. */
  readonly diffId: string;
  /** Format of the table of contents that stood for the tar. Absent if the whole layer was read. */
  readonly table?: TableFormat;
  readonly items: readonly CollectedItem[];
  /** All entries. */
  readonly log: EntryLog;
  /** Wanted files that were too large. */
  readonly tooLarge: readonly string[];
  readonly entries: number;
  /** Uncompressed. */
  readonly bytes: number;
  /** Sizes of its files by directory. */
  readonly directories: readonly DirectorySize[];
}
