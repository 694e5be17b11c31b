import * as z from "zod/mini";
import { isDigest } from "../../references/index.ts";
import type { EntryHeader } from "../tar/entry.ts";
import { cleanPath } from "../tar/names.ts";
import { entryTypes } from "./entry-types.ts";
import { entryInvalid } from "./problems.ts";

const count = z.optional(z.int().check(z.nonnegative()));
const text = z.optional(z.string());

/**
 * Row of a JSON table. eStargz and zstd:chunked share the format of CRFS: a regular file is a row of type `reg`, followed
 * by a row of type `chunk` for each further chunk. An absent number is 0, an absent text is empty.
 */
const row = z.object({
  name: text,
  type: z.string(),
  size: count,
  modtime: text,
  linkName: text,
  mode: count,
  uid: z.optional(z.int()),
  gid: z.optional(z.int()),
  /** Of the file. */
  digest: text,
  /** First stored byte, and in zstd:chunked the byte after the file. */
  offset: count,
  endOffset: count,
  /** Decompressed bytes before the chunk in the gzip member at `offset`. */
  innerOffset: count,
  /** Bytes of the file before the chunk. */
  chunkOffset: count,
  /** 0: up to the next chunk or the end of the file. */
  chunkSize: count,
  chunkDigest: text,
  /** `zeros`, or empty for stored data. */
  chunkType: text,
});

export const jsonTableSchema = z.object({ version: z.optional(z.int()), entries: z.optional(z.array(row)) });

type TableRow = z.infer<typeof row>;

/** Chunk of a file. */
export interface FileChunk {
  readonly offset: number;
  readonly innerOffset: number;
  readonly size: number;
  readonly digest: string;
  readonly type: string;
}

/** File with its chunks, which cover its size without gaps. */
export interface TableFile {
  readonly header: EntryHeader;
  /** Stored byte after the file, in zstd:chunked. */
  readonly endOffset: number;
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
    if (path === undefined) throw entryInvalid(label, header.name, "points outside the image");
    if (paths.has(path)) throw entryInvalid(label, header.name, "occurs twice");
    paths.add(path);
    files.push({ header, endOffset: first.endOffset ?? 0, chunks: chunksOf(header, rows.slice(index, end), label) });
    index = end;
  }
  return files;
}

function headerOf({ name = "", type, size = 0, mode = 0, ...row }: TableRow, label: string): EntryHeader {
  const entryType = entryTypes.get(type);
  if (entryType === undefined) throw entryInvalid(label, name, `has the unknown type ${JSON.stringify(type)}`);
  if (entryType !== "directory" && /(?:^|\/)$/.test(name)) throw entryInvalid(label, name, "is named like a directory");
  const seconds = Math.floor(Date.parse(row.modtime ?? "") / 1000);
  return {
    ...{ name, type: entryType, size: entryType === "file" ? size : 0, mode, uid: row.uid ?? 0, gid: row.gid ?? 0 },
    mtime: Number.isFinite(seconds) ? seconds : 0,
    linkName: entryType === "symlink" || entryType === "hardlink" ? (row.linkName ?? "") : "",
  };
}

function chunksOf({ name, size: fileSize }: EntryHeader, rows: readonly TableRow[], label: string): FileChunk[] {
  const invalid = (problem: string): Error => entryInvalid(label, name, problem);
  if (fileSize === 0) {
    if (rows.length > 1) throw invalid("has chunks without a content");
    return [];
  }
  return rows.map((row, index) => {
    if (index > 0 && (row.name ?? name) !== name) throw invalid("is followed by a chunk of another");
    const start = row.chunkOffset ?? 0;
    const size = endOf(rows[index + 1], fileSize) - start;
    if (size <= 0 || (index === 0 && start !== 0)) throw invalid("has chunks that do not cover its size");
    if ((row.chunkSize ?? 0) !== 0 && row.chunkSize !== size)
      throw invalid("has chunks that do not add up to its size");
    const digest = digestOf(row, rows.length === 1, invalid);
    const { offset = 0, innerOffset = 0, chunkType: type = "" } = row;
    return { offset, innerOffset, size, digest, type };
  });
}

/** Returns the digest of a chunk. That of the file stands for its only chunk. */
function digestOf(
  { chunkDigest = "", digest = "" }: TableRow,
  isOnly: boolean,
  invalid: (problem: string) => Error,
): string {
  if (isOnly && chunkDigest !== "" && digest !== "" && chunkDigest !== digest) {
    throw invalid("has two digests for the same content");
  }
  const stated = chunkDigest === "" && isOnly ? digest : chunkDigest;
  if (!isDigest(stated)) throw invalid("has a chunk without a valid digest");
  return stated;
}

/** Returns where a chunk ends: at the next one, or at the end of the file. */
function endOf(next: TableRow | undefined, fileSize: number): number {
  return next === undefined ? fileSize : (next.chunkOffset ?? 0);
}
