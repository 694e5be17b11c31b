import { decodeName } from "./names.ts";

/** Header block of 512 bytes as stored (POSIX.1-2017 pax, "ustar Interchange Format"; GNU tar). */
export interface RawHeader {
  readonly name: string;
  readonly linkName: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes of data that follow the header, without padding. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly mtime: number;
  readonly typeFlag: string;
}

/** Reason that a header cannot be read. */
export type HeaderProblem = "checksum" | "number";

export const blockSize = 512;
/** Types without data, whatever their size field states. */
const headerOnly = new Set(["1", "2", "3", "4", "5", "6"]);

/** Returns whether a block is all zeros, like the two at the end of an archive. */
export function isZeroBlock(block: Uint8Array): boolean {
  // Nearly every block begins with a name.
  return block[0] === 0 && block.every((byte) => byte === 0);
}

/**
 * Parses a header block of 512 bytes, or returns the problem. Reads fields by offset without a view of each, because an
 * image has hundreds of thousands of them.
 */
export function parseHeader(block: Uint8Array): RawHeader | HeaderProblem {
  if (!checksumHolds(block)) return "checksum";
  const typeFlag = String.fromCharCode(block[156] || 0x30);
  const size = parseNumber(block, 124, 136);
  if (size === undefined || size < 0) return "number";
  return {
    name: headerName(block),
    linkName: textField(block, 157, 257),
    mode: parseNumber(block, 100, 108) ?? 0,
    uid: parseNumber(block, 108, 116) ?? 0,
    gid: parseNumber(block, 116, 124) ?? 0,
    size: headerOnly.has(typeFlag) ? 0 : size,
    mtime: parseNumber(block, 136, 148) ?? 0,
    typeFlag,
  };
}

function headerName(block: Uint8Array): string {
  const name = textField(block, 0, 100);
  const prefix = isPosix(block) ? textField(block, 345, 500) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

/**
 * Returns whether the magic is `ustar` and a NUL. GNU's older format has a blank there and other data in place of the
 * prefix.
 */
function isPosix(block: Uint8Array): boolean {
  return block[257] === 0x75 && block[258] === 0x73 && block[261] === 0x72 && block[262] === 0;
}

/** Returns the text of a field up to the first NUL. */
function textField(block: Uint8Array, start: number, end: number): string {
  if (block[start] === 0) return "";
  let stop = start;
  while (stop < end && block[stop] !== 0) stop += 1;
  return decodeName(block.subarray(start, stop));
}

/** Verifies the checksum. Accepts both the unsigned sum and the signed one of some old writers. */
function checksumHolds(block: Uint8Array): boolean {
  const stored = parseNumber(block, 148, 156);
  let sum = 8 * 0x20;
  for (let index = 0; index < 148; index += 1) sum += block[index] ?? 0;
  for (let index = 156; index < blockSize; index += 1) sum += block[index] ?? 0;
  return stored === sum || stored === signedSum(block);
}

function signedSum(block: Uint8Array): number {
  const outside = (index: number): boolean => index < 148 || index >= 156;
  return block.reduce((sum, byte, index) => (outside(index) ? sum + (byte > 127 ? byte - 256 : byte) : sum), 8 * 0x20);
}

/**
 * Parses the number field from `start` to `end`: octal text that ends with NUL or space, or base-256 (first bit set;
 * two's complement). Returns undefined for anything else and for values beyond 2^53.
 */
export function parseNumber(block: Uint8Array, start: number, end: number): number | undefined {
  const first = block[start] ?? 0;
  if (first & 0x80) return parseBase256(block, start, end, first);
  let value = 0;
  let digits = 0;
  for (let offset = start; offset < end; offset += 1) {
    const byte = block[offset] ?? 0;
    if (byte >= 0x30 && byte <= 0x37) {
      value = value * 8 + (byte - 0x30);
      digits += 1;
    } else if (byte === 0x20 && digits === 0) continue;
    else if (byte === 0 || byte === 0x20) break;
    else return undefined;
  }
  return value;
}

function parseBase256(block: Uint8Array, start: number, end: number, first: number): number | undefined {
  let value = first & 0x40 ? (first & 0x7f) - 0x80 : first & 0x7f;
  for (let offset = start + 1; offset < end; offset += 1) {
    value = value * 256 + (block[offset] ?? 0);
    if (!Number.isSafeInteger(value)) return undefined;
  }
  return value;
}
