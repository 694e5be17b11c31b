import { messageOf } from "../../errors/index.ts";
import { isDigest } from "../../references/index.ts";
import type { EntryHeader } from "../tar/entry.ts";
import { cleanPath } from "../tar/names.ts";
import { entryTypes } from "./entry-types.ts";
import { FlatTable, readUint53 } from "./flatbuffer.ts";
import type { Checkpoint } from "./inflate-span.ts";
import { entryInvalid, tableInvalid } from "./problems.ts";

/** Version of the format, the only one that is read. */
const version = "0.9";
const gzip = 1;
/** Bytes of a checkpoint's window, and of a packed checkpoint with its two offsets and its number of bits. */
const windowBytes = 32 * 1024;
const checkpointBytes = 8 + 8 + 1 + windowBytes;
/** Bytes before the packed checkpoints: their number, and the size of a span. */
const headBytes = 4 + 8;
/** Bytes of a gzip header without a name, with which the data of the first version of checkpoints begin. */
const gzipHeaderBytes = 10;

/** File or other entry, with the place of its content in the tar. */
export interface ZtocEntry {
  readonly header: EntryHeader;
  readonly offset: number;
}

/** Table of contents of a gzip-compressed layer, as SOCI keeps it. */
export interface Ztoc {
  readonly entries: readonly ZtocEntry[];
  /** In ascending order; the first one is at the beginning. */
  readonly checkpoints: readonly Checkpoint[];
  /** Digest of the stored bytes from each checkpoint to the next one. */
  readonly digests: readonly string[];
  /** Bytes of the tar. */
  readonly size: number;
}

/**
 * Parses a zTOC, a FlatBuffers document (soci-snapshotter, ztoc.fbs and docs on the SOCI index). Its fields are, by slot:
 * version, build tool, stored size, size, table (0: entries), compression (algorithm, last span, digests, checkpoints).
 * @param size stored bytes of the layer.
 * @returns undefined for other versions and compressions.
 * @throws UndecidedError `TOC_INVALID` for damaged and inconsistent documents.
 */
export function parseZtoc(document: Uint8Array, size: number, label: string): Ztoc | undefined {
  try {
    const root = FlatTable.root(document);
    const compression = root.table(5);
    if (root.text(0) !== version || compression?.uint8(0, gzip) !== gzip) return undefined;
    if (root.uint53(2) !== size) throw new RangeError(`it is of a layer of ${root.uint53(2)} bytes`);
    const tarSize = root.uint53(3);
    const checkpoints = checkpointsIn(compression.bytes(3), size, tarSize);
    const digests = [...compression.texts(2)];
    if (digests.length !== checkpoints.length || !digests.every(isDigest)) {
      throw new RangeError("it does not have a valid digest for each span");
    }
    const entries = entriesIn(root.table(4)?.tables(0) ?? [], tarSize, label);
    return { entries, checkpoints, digests, size: tarSize };
  } catch (error) {
    if (error instanceof RangeError) throw tableInvalid(label, messageOf(error));
    throw error;
  }
}

/** Unpacks checkpoints: the number, the size of a span, and the checkpoints, without the first one in old documents. */
function checkpointsIn(packed: Uint8Array, storedSize: number, size: number): Checkpoint[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const count = view.getUint32(0, true);
  const stored = (packed.length - headBytes) / checkpointBytes;
  if (count === 0 || (stored !== count && stored !== count - 1)) throw new RangeError("its checkpoints are damaged");
  const checkpoints: Checkpoint[] =
    stored === count ? [] : [{ in: gzipHeaderBytes, out: 0, bits: 0, window: new Uint8Array(windowBytes) }];
  for (let place = headBytes; place < packed.length; place += checkpointBytes) {
    checkpoints.push({
      in: readUint53(view, place),
      out: readUint53(view, place + 8),
      bits: view.getUint8(place + 16),
      window: packed.subarray(place + 17, place + checkpointBytes),
    });
  }
  let last: Pick<Checkpoint, "in" | "out"> = { in: 0, out: -1 };
  for (const checkpoint of checkpoints) {
    const isNext = checkpoint.in > last.in && checkpoint.out > last.out && checkpoint.bits <= 7;
    if (!isNext || checkpoint.in >= storedSize || checkpoint.out >= size) {
      throw new RangeError("its checkpoints are at impossible offsets");
    }
    last = checkpoint;
  }
  if (checkpoints[0]?.out !== 0) throw new RangeError("its first checkpoint is not at the beginning");
  return checkpoints;
}

/** Reads an entry. Slots: name, type, offset, size, link, mode, uid, gid, names of both, time of modification. */
function entryIn(table: FlatTable): ZtocEntry & { readonly type: string } {
  const type = table.text(1);
  const entryType = entryTypes.get(type) ?? "fifo";
  const seconds = Math.floor(Date.parse(table.text(10)) / 1000);
  const header: EntryHeader = {
    name: table.text(0),
    type: entryType,
    size: entryType === "file" ? table.uint53(3) : 0,
    mode: table.uint53(5),
    uid: table.uint32(6),
    gid: table.uint32(7),
    mtime: Number.isFinite(seconds) ? seconds : 0,
    linkName: entryType === "symlink" || entryType === "hardlink" ? table.text(4) : "",
  };
  return { header, type, offset: table.uint53(2) };
}

/** Reads entries one after the other, so that a document with one entry a million times ends at the second. */
function entriesIn(tables: Iterable<FlatTable>, size: number, label: string): ZtocEntry[] {
  const entries: ZtocEntry[] = [];
  const paths = new Set<string>();
  let end = 0;
  for (const table of tables) {
    const { header, type, offset } = entryIn(table);
    const { name } = header;
    if (!entryTypes.has(type)) throw entryInvalid(label, name, `has the unknown type ${JSON.stringify(type)}`);
    if (header.type !== "directory" && /(?:^|\/)$/.test(name)) {
      throw entryInvalid(label, name, "is named like a directory");
    }
    const path = cleanPath(name);
    if (path === undefined) throw entryInvalid(label, name, "points outside the image");
    if (paths.has(path)) throw entryInvalid(label, name, "occurs twice");
    paths.add(path);
    if (offset < end || offset + header.size > size) throw entryInvalid(label, name, "is at an impossible offset");
    end = offset + header.size;
    entries.push({ header, offset });
  }
  return entries;
}
