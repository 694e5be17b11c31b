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

/** Reads the entries of a zip archive in memory by its central directory (PKWARE APPNOTE 6.3), zip64 included. Undefined without one. */
export function readZipBytes(file: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const { count, directory, shift } = end;
  const entries: ZipEntry[] = [];
  let offset = directory + shift;
  for (let index = 0; index < Math.min(count, maxEntries); index += 1) {
    if (offset < 0 || offset + 46 > file.length || view.getUint32(offset, true) !== signatures.central)
      return undefined;
    const nameLength = view.getUint16(offset + 28, true);
    const next = offset + 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
    if (next > file.length) return undefined;
    entries.push(entryAt(file, view, offset, shift));
    offset = next;
  }
  return entries;
}

interface End {
  readonly count: number;
  /** Where the directory begins, as the archive counts. */
  readonly directory: number;
  /** Bytes in front of the archive, as in self-executing jars. */
  readonly shift: number;
}

function findEnd(view: DataView): End | undefined {
  const first = Math.max(0, view.byteLength - endBytes - 65_535);
  for (let offset = view.byteLength - endBytes; offset >= first; offset -= 1) {
    if (view.getUint32(offset, true) !== signatures.end) continue;
    const count = view.getUint16(offset + 10, true);
    const size = view.getUint32(offset + 12, true);
    const directory = view.getUint32(offset + 16, true);
    if (count === 0xffff || size === unknown32 || directory === unknown32) {
      const end64 = findEnd64(view, offset);
      if (end64 !== undefined) return end64;
    }
    return { count, directory, shift: offset - size - directory };
  }
  return undefined;
}

/** Finds the zip64 record of archives with many or large entries. Its locator is right before the common end record. */
function findEnd64(view: DataView, end: number): End | undefined {
  const locator = end - 20;
  if (locator < 56 || view.getUint32(locator, true) !== signatures.locator64) return undefined;
  const stated = readUint64(view, locator + 8);
  // With bytes in front of the archive the record is not where the locator says but right before it.
  const offset = isEnd64(view, stated) ? stated : locator - 56;
  if (!isEnd64(view, offset)) return undefined;
  const directory = readUint64(view, offset + 48);
  return { count: readUint64(view, offset + 32), directory, shift: offset - readUint64(view, offset + 40) - directory };
}

function isEnd64(view: DataView, offset: number): boolean {
  return offset >= 0 && offset + 56 <= view.byteLength && view.getUint32(offset, true) === signatures.end64;
}

function readUint64(view: DataView, offset: number): number {
  return Number(view.getBigUint64(offset, true));
}

function entryAt(file: Uint8Array, view: DataView, index: number, shift: number): ZipEntry {
  const nameLength = view.getUint16(index + 28, true);
  const isEncrypted = (view.getUint16(index + 8, true) & 1) === 1;
  const method = view.getUint16(index + 10, true);
  const { packed, size, offset } = sizesAt(view, index, nameLength);
  const local = offset + shift;
  return {
    name: Buffer.from(file.subarray(index + 46, index + 46 + nameLength)).toString("utf8"),
    size,
    read(maxBytes) {
      if (isEncrypted || size > maxBytes || local < 0 || local + 30 > file.length) return undefined;
      if (view.getUint32(local, true) !== signatures.local) return undefined;
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + packed > file.length) return undefined;
      return unpackOrUndefined(file.subarray(start, start + packed), method, size);
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
