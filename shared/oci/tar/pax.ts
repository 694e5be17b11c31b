import { decodeName } from "./names.ts";

/** Records of a pax extended header; an empty value stands for none. */
export type PaxRecords = ReadonlyMap<string, string>;

/** Keys whose values are text that ends at a NUL in other formats. */
const textKeys = new Set(["path", "linkpath", "uname", "gname"]);
const sparseKeys = ["GNU.sparse.offset", "GNU.sparse.numbytes"];

/**
 * Parses `length key=value\n` records (POSIX.1-2017 pax, "pax Extended Header").
 * @returns the records, or the byte offset of the first invalid one.
 */
export function parsePax(bytes: Uint8Array): Map<string, string> | number {
  const records = new Map<string, string>();
  const sparse: string[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    const space = bytes.indexOf(0x20, offset);
    const digits = space < 0 ? "" : Buffer.from(bytes.subarray(offset, space)).toString("latin1");
    const length = /^\d{1,10}$/.test(digits) ? Number(digits) : 0;
    const end = offset + length;
    const equals = bytes.indexOf(0x3d, space);
    if (space < 0 || length === 0 || end > bytes.length || equals < 0 || equals >= end || bytes[end - 1] !== 0x0a)
      return offset;
    const key = decodeName(bytes.subarray(space + 1, equals));
    const value = decodeName(bytes.subarray(equals + 1, end - 1));
    if (key === "" || (textKeys.has(key) ? value : key).includes("\0")) return offset;
    // GNU sparse format 0.0 repeats these two keys in turn, once a chunk.
    if (sparseKeys.includes(key)) {
      if (key !== sparseKeys[sparse.length % 2] || value.includes(",")) return offset;
      sparse.push(value);
    }
    records.set(key, value);
    offset = end;
  }
  if (sparse.length > 0) records.set("GNU.sparse.map", sparse.join(","));
  return records;
}
