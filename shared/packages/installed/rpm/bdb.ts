import { viewOf } from "../../../files/index.ts";
import type { FileContent } from "../../../layers/index.ts";
import type { RpmDatabaseFormat, VisitBlob } from "./database.ts";

const hashMagic = 0x061561;
const pageHeaderBytes = 26;
const pageTypes = { hashUnsorted: 2, overflow: 7, hash: 13 } as const;
const itemTypes = { keyData: 1, offPage: 3 } as const;
/** Minimum size of a header. The value under key 0 counts packages and is smaller. */
const minHeaderBytes = 16;

interface BdbFile {
  readonly content: FileContent;
  readonly littleEndian: boolean;
  readonly pageSize: number;
}

interface Page {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/**
 * Reads `Packages` of CentOS 7, RHEL 8 and older: a Berkeley DB hash in the byte order of its machine (Berkeley DB,
 * src/dbinc/db_page.h). Values are inline or in chains of overflow pages.
 */
export const bdb: RpmDatabaseFormat = {
  name: "Berkeley DB",
  recognizes: (head) => head.length >= 512 && byteOrder(viewOf(head)) !== undefined,
  read(content, visit) {
    const view = viewOf(content.read(0, 512));
    const littleEndian = byteOrder(view) ?? true;
    const pageSize = view.getUint32(20, littleEndian);
    if (pageSize < 512 || pageSize > 65_536 || (pageSize & (pageSize - 1)) !== 0) {
      return [`the page size of ${pageSize} bytes is not valid`];
    }
    const file = { content, littleEndian, pageSize };
    const problems: string[] = [];
    const pages = view.getUint32(32, littleEndian) + 1;
    if (pages * pageSize > content.size)
      problems.push(`the file should have ${pages} pages and ends before the last one`);
    const presentPages = Math.min(pages, Math.floor(content.size / pageSize));
    for (let page = 1; page < presentPages; page += 1) readPage(file, page, visit, problems);
    return problems;
  },
};

function byteOrder(view: DataView): boolean | undefined {
  if (view.getUint32(12, true) === hashMagic) return true;
  return view.getUint32(12, false) === hashMagic ? false : undefined;
}

function pageAt({ content, pageSize }: BdbFile, number: number): Page | undefined {
  const bytes = content.read(number * pageSize, pageSize);
  return bytes.length < pageSize ? undefined : { bytes, view: viewOf(bytes) };
}

/** Collects the values of a hash page; every second item is a key. */
function readPage(file: BdbFile, number: number, visit: VisitBlob, problems: string[]): void {
  const { littleEndian, pageSize } = file;
  const page = pageAt(file, number);
  const type = page?.bytes[25];
  if (page === undefined || (type !== pageTypes.hash && type !== pageTypes.hashUnsorted)) return;
  const entries = page.view.getUint16(20, littleEndian);
  if (pageHeaderBytes + entries * 2 > pageSize) {
    problems.push(`page ${number} is damaged`);
    return;
  }
  const offsetOf = (index: number): number => page.view.getUint16(pageHeaderBytes + index * 2, littleEndian);
  for (let index = 1; index < entries; index += 2) {
    const offset = offsetOf(index);
    const value = offset < pageSize ? readItem(file, page, offset, offsetOf(index - 1)) : undefined;
    if (value === undefined) problems.push(`a value on page ${number} is damaged`);
    else if (value.length >= minHeaderBytes) visit(value);
  }
}

/** @param end offset of the previous item: items fill the page from its end. */
function readItem(file: BdbFile, { bytes, view }: Page, offset: number, end: number): Uint8Array | undefined {
  const { littleEndian, pageSize } = file;
  switch (bytes[offset]) {
    case itemTypes.keyData:
      return end > offset && end <= pageSize ? bytes.subarray(offset + 1, end) : undefined;
    case itemTypes.offPage:
      if (offset + 12 > pageSize) return undefined;
      return readOverflow(file, view.getUint32(offset + 4, littleEndian), view.getUint32(offset + 8, littleEndian));
    default:
      return undefined;
  }
}

function readOverflow(file: BdbFile, firstPage: number, length: number): Uint8Array | undefined {
  const { content, littleEndian, pageSize } = file;
  if (length > content.size) return undefined;
  const value = Buffer.allocUnsafe(length);
  let number = firstPage;
  let filled = 0;
  while (filled < length) {
    const page = number === 0 ? undefined : pageAt(file, number);
    if (page === undefined || page.bytes[25] !== pageTypes.overflow) return undefined;
    const usedBytes = page.view.getUint16(22, littleEndian);
    if (usedBytes === 0 || pageHeaderBytes + usedBytes > pageSize) return undefined;
    value.set(page.bytes.subarray(pageHeaderBytes, pageHeaderBytes + Math.min(usedBytes, length - filled)), filled);
    filled += usedBytes;
    number = page.view.getUint32(16, littleEndian);
  }
  return value;
}
