import { type RpmDatabaseFormat, viewOf } from "./database.ts";

const hashMagic = 0x061561;
const pageHeaderBytes = 26;
const pageTypes = { hashUnsorted: 2, overflow: 7, hash: 13 } as const;
const itemTypes = { keyData: 1, offPage: 3 } as const;
/** Minimum size of a header. The value under key 0 counts packages and is smaller. */
const minHeaderBytes = 16;

interface BdbFile {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly littleEndian: boolean;
  readonly pageSize: number;
}

/**
 * Reads `Packages` of CentOS 7, RHEL 8 and older: a Berkeley DB hash in the byte order of its machine (Berkeley DB,
 * src/dbinc/db_page.h). Values are inline or in chains of overflow pages.
 */
export const bdb: RpmDatabaseFormat = {
  name: "Berkeley DB",
  recognizes: (file) => file.length >= 512 && byteOrder(viewOf(file)) !== undefined,
  read(bytes) {
    const view = viewOf(bytes);
    const littleEndian = byteOrder(view) ?? true;
    const pageSize = view.getUint32(20, littleEndian);
    if (pageSize < 512 || pageSize > 65_536 || (pageSize & (pageSize - 1)) !== 0) {
      return { blobs: [], problems: [`the page size of ${pageSize} bytes is not valid`] };
    }
    const file = { bytes, view, littleEndian, pageSize };
    const blobs: Uint8Array[] = [];
    const problems: string[] = [];
    const pages = view.getUint32(32, littleEndian) + 1;
    if (pages * pageSize > bytes.length)
      problems.push(`the file should have ${pages} pages and ends before the last one`);
    const presentPages = Math.min(pages, Math.floor(bytes.length / pageSize));
    for (let page = 1; page < presentPages; page += 1) readPage(file, page, blobs, problems);
    return { blobs, problems };
  },
};

function byteOrder(view: DataView): boolean | undefined {
  if (view.getUint32(12, true) === hashMagic) return true;
  return view.getUint32(12, false) === hashMagic ? false : undefined;
}

/** Collects the values of a hash page; every second item is a key. */
function readPage(file: BdbFile, page: number, blobs: Uint8Array[], problems: string[]): void {
  const { view, littleEndian, pageSize, bytes } = file;
  const start = page * pageSize;
  const type = bytes[start + 25];
  if (type !== pageTypes.hash && type !== pageTypes.hashUnsorted) return;
  const entries = view.getUint16(start + 20, littleEndian);
  if (pageHeaderBytes + entries * 2 > pageSize) {
    problems.push(`page ${page} is damaged`);
    return;
  }
  const offsetOf = (index: number): number => view.getUint16(start + pageHeaderBytes + index * 2, littleEndian);
  for (let index = 1; index < entries; index += 2) {
    const offset = offsetOf(index);
    const value = offset < pageSize ? readItem(file, start, offset, offsetOf(index - 1)) : undefined;
    if (value === undefined) problems.push(`a value on page ${page} is damaged`);
    else if (value.length >= minHeaderBytes) blobs.push(value);
  }
}

/** @param end offset of the previous item: items fill the page from its end. */
function readItem(file: BdbFile, pageStart: number, offset: number, end: number): Uint8Array | undefined {
  const { bytes, view, littleEndian, pageSize } = file;
  const index = pageStart + offset;
  switch (bytes[index]) {
    case itemTypes.keyData:
      return end > offset && end <= pageSize ? bytes.subarray(index + 1, pageStart + end) : undefined;
    case itemTypes.offPage:
      if (offset + 12 > pageSize) return undefined;
      return readOverflow(file, view.getUint32(index + 4, littleEndian), view.getUint32(index + 8, littleEndian));
    default:
      return undefined;
  }
}

function readOverflow(file: BdbFile, firstPage: number, length: number): Uint8Array | undefined {
  const { bytes, view, littleEndian, pageSize } = file;
  if (length > bytes.length) return undefined;
  const value = Buffer.allocUnsafe(length);
  let page = firstPage;
  let filled = 0;
  while (filled < length) {
    const start = page * pageSize;
    if (page === 0 || start + pageSize > bytes.length || bytes[start + 25] !== pageTypes.overflow) return undefined;
    const usedBytes = view.getUint16(start + 22, littleEndian);
    if (usedBytes === 0 || pageHeaderBytes + usedBytes > pageSize) return undefined;
    const from = start + pageHeaderBytes;
    value.set(bytes.subarray(from, from + Math.min(usedBytes, length - filled)), filled);
    filled += usedBytes;
    page = view.getUint32(start + 16, littleEndian);
  }
  return value;
}
