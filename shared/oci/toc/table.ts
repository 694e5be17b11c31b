import type { EntryHeader } from "../tar/entry.ts";

/** Format of a table of contents. */
export type TableFormat = "estargz" | "zstd-chunked" | "soci";

/**
 * Part of a layer that can be decompressed by itself: a gzip member, a zstd frame, or the deflate data between two
 * checkpoints. A block of zeros has no stored bytes.
 */
export interface TableBlock {
  /** First stored byte, and the byte after the last one. */
  readonly start: number;
  readonly end: number;
  /** Decompressed bytes that are used. */
  readonly size: number;
  /** Parts of the decompressed bytes with their digests. */
  readonly checks: readonly TableCheck[];
  /** Digest of the stored bytes. */
  readonly storedDigest?: string;
}

/** Digest of a part of a block, and the entry that it is a part of. */
export interface TableCheck {
  readonly offset: number;
  readonly size: number;
  readonly digest: string;
  readonly entry: string;
}

/** Part of a file's content. The parts of a file are in order and without gaps. */
export interface TablePiece {
  /** Position in `blocks`. */
  readonly block: number;
  /** First byte in the decompressed block. */
  readonly offset: number;
  readonly size: number;
}

/** Entry of a layer with the place of its content. */
export interface TableEntry {
  readonly header: EntryHeader;
  /** Empty for everything but regular files with content. */
  readonly pieces: readonly TablePiece[];
}

/** Contents of a layer as its table states them. Consistent in itself; says nothing about the layer's tar. */
export interface TableContents {
  readonly entries: readonly TableEntry[];
  /** In the order of their stored bytes, without overlaps. */
  readonly blocks: readonly TableBlock[];
}

/** Opened table of a layer. */
export interface LayerTable extends TableContents {
  readonly format: TableFormat;
  /** Decompresses the stored bytes of a block, without verifying their content. @throws Error for damaged data. */
  decode(block: TableBlock, stored: Uint8Array): Uint8Array;
  /** Reads stored bytes of the layer, unverified; undefined if the registry does not send parts of blobs. */
  read(start: number, length: number): Promise<Uint8Array | undefined>;
}

/** Names of formats for people. */
export const formatNames: Readonly<Record<TableFormat, string>> = {
  estargz: "eStargz",
  "zstd-chunked": "zstd:chunked",
  soci: "SOCI",
};

/**
 * Limits of a table. A table beyond them is not used, and the layer is read whole: runtimes that pull lazily have such
 * limits, too, and then download the layer.
 */
export const tableLimits = {
  /** Maximum bytes of a table, stored and decompressed. A table in JSON takes about fifteen times as much memory. */
  bytes: 32 * 2 ** 20,
  /** Maximum bytes of one block, stored and decompressed, because a block is verified in memory. */
  blockBytes: 64 * 2 ** 20,
};
