import { z } from "zod";
import { isDigest } from "../../references/index.ts";
import type { EntryHeader } from "../tar/entry.ts";
import { cleanPath } from "../tar/names.ts";
import { entryTypes } from "./entry-types.ts";
import { entryInvalid } from "./problems.ts";

const count = z.number().int().nonnegative();

/**
 * Row of a JSON table. eStargz and zstd:chunked share the format of CRFS: a regular file is a row of type `reg`, followed
 * by a row of type `chunk` for each further chunk.
 */
const row = z.object({
  name: z.string().default(""),
  type: z.string(),
  size: count.default(0),
  modtime: z.string().default(""),
  linkName: z.string().default(""),
  mode: count.default(0),
  uid: z.number().int().default(0),
  gid: z.number().int().default(0),
  /** Of the file. */
  digest: z.string().default(""),
  /** First stored byte, and in zstd:chunked the byte after the file. */
  offset: count.default(0),
  endOffset: count.default(0),
  /** Decompressed bytes before the chunk in the gzip member at `offset`. */
  innerOffset: count.default(0),
  /** Bytes of the file before the chunk. */
  chunkOffset: count.default(0),
  /** 0: up to the next chunk or the end of the file. */
  chunkSize: count.default(0),
  chunkDigest: z.string().default(""),
  /** `zeros`, or empty for stored data. */
  chunkType: z.string().default(""),
});

export const jsonTableSchema = z.object({ version: z.number().int().default(0), entries: z.array(row).default([]) });

export type TableRow = z.infer<typeof row>;

/** Chunk of a file. */
export interface FileChunk {
  readonly row: TableRow;
  readonly size: number;
  readonly digest: string;
}

/** File with its chunks, which cover its size without gaps. */
export interface TableFile {
  readonly header: EntryHeader;
  readonly row: TableRow;
  readonly chunks: readonly FileChunk[];
}

/**
 * Groups the rows of a table by file and checks each file.
 * @throws UndecidedError `TOC_INVALID`, with the entry, for names that leave the image or occur twice, unknown types, and
 * chunks that are missing, overlap, or have no digest.
 */
export function filesOf(rows: readonly TableRow[], label: string): TableFile[] {
  const files: TableFile[] = [];
  const paths = new Set<string>();
  for (let index = 0; index < rows.length; ) {
    const first = rows[index] as TableRow;
    let end = index + 1;
    while (rows[end]?.type === "chunk") end += 1;
    const header = headerOf(first, label);
    const path = cleanPath(header.name);
    if (path === undefined) throw entryInvalid(label, first.name, "points outside the image");
    if (paths.has(path)) throw entryInvalid(label, first.name, "occurs twice");
    paths.add(path);
    files.push({ header, row: first, chunks: chunksOf(rows.slice(index, end), label) });
    index = end;
  }
  return files;
}

function headerOf({ name, type, size, mode, uid, gid, modtime, linkName }: TableRow, label: string): EntryHeader {
  const entryType = entryTypes.get(type);
  if (entryType === undefined) throw entryInvalid(label, name, `has the unknown type ${JSON.stringify(type)}`);
  if (entryType !== "directory" && /(?:^|\/)$/.test(name)) throw entryInvalid(label, name, "is named like a directory");
  const seconds = Math.floor(Date.parse(modtime) / 1000);
  return {
    ...{ name, type: entryType, size: entryType === "file" ? size : 0, mode, uid, gid },
    mtime: Number.isFinite(seconds) ? seconds : 0,
    linkName: entryType === "symlink" || entryType === "hardlink" ? linkName : "",
  };
}

function chunksOf(rows: readonly TableRow[], label: string): FileChunk[] {
  const [file] = rows as readonly [TableRow];
  const invalid = (problem: string): Error => entryInvalid(label, file.name, problem);
  if (file.type !== "reg" || file.size === 0) {
    if (rows.length > 1) throw invalid("has chunks without a content");
    return [];
  }
  return rows.map((row, index) => {
    if (index > 0 && row.name !== "" && row.name !== file.name) throw invalid("is followed by a chunk of another");
    const end = rows[index + 1]?.chunkOffset ?? file.size;
    const size = end - row.chunkOffset;
    if (size <= 0 || (index === 0 && row.chunkOffset !== 0)) throw invalid("has chunks that do not cover its size");
    if (row.chunkSize !== 0 && row.chunkSize !== size) throw invalid("has chunks that do not add up to its size");
    return { row, size, digest: digestOf(row, file, rows.length === 1, invalid) };
  });
}

/** Returns the digest of a chunk. That of the file stands for its only chunk. */
function digestOf(row: TableRow, file: TableRow, isOnly: boolean, invalid: (problem: string) => Error): string {
  if (isOnly && row.chunkDigest !== "" && file.digest !== "" && row.chunkDigest !== file.digest) {
    throw invalid("has two digests for the same content");
  }
  const digest = row.chunkDigest === "" && isOnly ? file.digest : row.chunkDigest;
  if (!isDigest(digest)) throw invalid("has a chunk without a valid digest");
  return digest;
}
