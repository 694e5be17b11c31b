import { type FileContent, viewOf } from "../files/index.ts";
import { unpack } from "./unpack.ts";

/** A file in a zip archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked. */
  readonly size: number;
  /** The unpacked bytes; undefined when they are damaged, encrypted or more than `maxBytes`. */
  read(maxBytes: number): Uint8Array | undefined;
}

const signatures = {
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  central: 0x02014b50,
  local: 0x04034b50,
} as const;
const endBytes = 22;
const maxEntries = 200_000;
const unknown32 = 0xffffffff;

/** Tells whether a file begins as a zip archive does. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
}

/** Bytes of the longest directory that is read. */
const maxDirectoryBytes = 64 * 2 ** 20;

/**
 * Reads the entries of a zip archive by its central directory (PKWARE APPNOTE 6.3), zip64 included. Undefined without one.
 */
export function readZipContent(content: FileContent): ZipEntry[] | undefined {
  const end = findEnd(content);
  if (end === undefined) return undefined;
  const { count, directory, shift, size } = end;
  const start = directory + shift;
  if (start < 0 || size > maxDirectoryBytes) return undefined;
  const bytes = content.read(start, size);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (let index = 0; index < Math.min(count, maxEntries); index += 1) {
    if (offset + 46 > bytes.length || view.getUint32(offset, true) !== signatures.central) return undefined;
    const nameLength = view.getUint16(offset + 28, true);
    const next = offset + 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
    if (next > bytes.length) return undefined;
    entries.push(entryAt(content, bytes, offset, shift));
    offset = next;
  }
  return entries;
}

interface End {
  readonly count: number;
  /** Where the directory begins, as the archive counts. */
  readonly directory: number;
  /** Bytes of the directory and of what is between it and its end record. */
  readonly size: number;
  /** Bytes in front of the archive, as in self-executing jars. */
  readonly shift: number;
}

/** Bytes of the records at the end: the common one with its comment, and those of zip64 before it. */
const maxEndBytes = 65_535 + endBytes + 20 + 56;

function findEnd(content: FileContent): End | undefined {
  const from = Math.max(0, content.size - maxEndBytes);
  const view = viewOf(content.read(from, content.size - from));
  const first = Math.max(0, view.byteLength - endBytes - 65_535);
  for (let offset = view.byteLength - endBytes; offset >= first; offset -= 1) {
    if (view.getUint32(offset, true) !== signatures.end) continue;
    const count = view.getUint16(offset + 10, true);
    const size = view.getUint32(offset + 12, true);
    const directory = view.getUint32(offset + 16, true);
    if (count === 0xffff || size === unknown32 || directory === unknown32) {
      const end64 = findEnd64(content, from, view, offset);
      if (end64 !== undefined) return end64;
    }
    const shift = from + offset - size - directory;
    return { count, directory, shift, size: from + offset - directory - shift };
  }
  return undefined;
}

/** Finds the zip64 record of archives with many or large entries. Its locator is right before the common end record. */
function findEnd64(content: FileContent, from: number, view: DataView, end: number): End | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signatures.locator64) return undefined;
  const stated = readUint64(view, locator + 8);
  // With bytes in front of the archive the record is not where the locator says but right before it.
  const offset = end64At(content, stated) === undefined ? from + locator - 56 : stated;
  const record = end64At(content, offset);
  if (record === undefined) return undefined;
  const directory = readUint64(record, 48);
  const shift = offset - readUint64(record, 40) - directory;
  return { count: readUint64(record, 32), directory, shift, size: offset - directory - shift };
}

function end64At(content: FileContent, offset: number): DataView | undefined {
  if (offset < 0 || offset + 56 > content.size) return undefined;
  const view = viewOf(content.read(offset, 56));
  return view.byteLength === 56 && view.getUint32(0, true) === signatures.end64 ? view : undefined;
}

function readUint64(view: DataView, offset: number): number {
  return Number(view.getBigUint64(offset, true));
}

/** @param directory bytes of the central directory. @param index offset of the entry's record in it. */
function entryAt(content: FileContent, directory: Uint8Array, index: number, shift: number): ZipEntry {
  const view = viewOf(directory);
  const nameLength = view.getUint16(index + 28, true);
  const isEncrypted = (view.getUint16(index + 8, true) & 1) === 1;
  const method = view.getUint16(index + 10, true);
  const { packed, size, offset } = sizesAt(view, index, nameLength);
  const local = offset + shift;
  return {
    name: Buffer.from(directory.subarray(index + 46, index + 46 + nameLength)).toString("utf8"),
    size,
    read(maxBytes) {
      if (isEncrypted || size > maxBytes || local < 0 || local + 30 > content.size) return undefined;
      const header = viewOf(content.read(local, 30));
      if (header.byteLength < 30 || header.getUint32(0, true) !== signatures.local) return undefined;
      const start = local + 30 + header.getUint16(26, true) + header.getUint16(28, true);
      if (start + packed > content.size) return undefined;
      return unpackOrUndefined(content.read(start, packed), method, size);
    },
  };
}

/** Sizes and place of an entry; those that are too large for their field stand in its extra field 1, in this order. */
function sizesAt(view: DataView, index: number, nameLength: number): { packed: number; size: number; offset: number } {
  const stated = [24, 20, 42].map((field) => view.getUint32(index + field, true));
  const extra = index + 46 + nameLength;
  let cursor = stated.includes(unknown32) ? extra64(view, extra, view.getUint16(index + 30, true)) : undefined;
  const [size = 0, packed = 0, offset = 0] = stated.map((value) => {
    if (value !== unknown32 || cursor === undefined || cursor.at + 8 > cursor.end) return value;
    cursor = { at: cursor.at + 8, end: cursor.end };
    return readUint64(view, cursor.at - 8);
  });
  return { packed, size, offset };
}

function extra64(view: DataView, start: number, length: number): { at: number; end: number } | undefined {
  for (let offset = start; offset + 4 <= start + length; offset += 4 + view.getUint16(offset + 2, true)) {
    const end = offset + 4 + view.getUint16(offset + 2, true);
    if (view.getUint16(offset, true) === 1) return { at: offset + 4, end: Math.min(end, start + length) };
  }
  return undefined;
}

function unpackOrUndefined(data: Uint8Array, method: number, size: number): Uint8Array | undefined {
  try {
    return unpack(data, method, size);
  } catch {
    return undefined;
  }
}
