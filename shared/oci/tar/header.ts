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
  /** The type is the NUL of archives before POSIX, in which a name that ends in a slash is a directory. */
  readonly isOldFile: boolean;
}

/** Reason that a header cannot be read. */
export type HeaderProblem = "checksum" | "number" | "prefix";

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
  const mode = parseNumber(block, 100, 108);
  const uid = parseNumber(block, 108, 116);
  const gid = parseNumber(block, 116, 124);
  const size = parseNumber(block, 124, 136);
  const mtime = parseNumber(block, 136, 148);
  if (mode === undefined || uid === undefined || gid === undefined || mtime === undefined) return "number";
  if (size === undefined || size < 0 || !otherNumbersHold(block)) return "number";
  if (!isPosix(block) && hasForeignPrefix(block)) return "prefix";
  return {
    name: headerName(block),
    linkName: textField(block, 157, 257),
    mode,
    uid,
    gid,
    size: headerOnly.has(typeFlag) ? 0 : size,
    mtime,
    typeFlag,
    isOldFile: block[156] === 0,
  };
}

function headerName(block: Uint8Array): string {
  const name = textField(block, 0, 100);
  const prefix = isPosix(block) ? textField(block, 345, isStar(block) ? 476 : 500) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

/** Returns whether the block has `ustar` at byte 257. */
function isUstar(block: Uint8Array): boolean {
  return (
    block[257] === 0x75 && block[258] === 0x73 && block[259] === 0x74 && block[260] === 0x61 && block[261] === 0x72
  );
}

/**
 * Returns whether the magic is `ustar` and a NUL. GNU's older format has a blank there and other data in place of the
 * prefix.
 */
function isPosix(block: Uint8Array): boolean {
  return isUstar(block) && block[262] === 0;
}

/** Returns whether a POSIX header ends in `tar` and a NUL: star's format has a shorter prefix, and times after it. */
function isStar(block: Uint8Array): boolean {
  return block[508] === 0x74 && block[509] === 0x61 && block[510] === 0x72 && block[511] === 0 && isPosix(block);
}

/** Returns whether the numbers that are not used can be read. Runtimes refuse the archive otherwise. */
function otherNumbersHold(block: Uint8Array): boolean {
  if (!isPosix(block) && !isGnu(block)) return true;
  if (!isNumber(block, 329, 337) || !isNumber(block, 337, 345)) return false;
  return !isStar(block) || (isNumber(block, 476, 488) && isNumber(block, 488, 500));
}

function isNumber(block: Uint8Array, start: number, end: number): boolean {
  return parseNumber(block, start, end) !== undefined;
}

/**
 * Returns whether there is a prefix that some readers use and others do not: GNU's format has times in its place, which
 * are numbers, and a header without magic has nothing.
 */
function hasForeignPrefix(block: Uint8Array): boolean {
  if (isGnu(block)) return !isNumber(block, 345, 357) || !isNumber(block, 357, 369);
  return block.subarray(345, 500).some((byte) => byte !== 0);
}

/** Returns whether the magic is `ustar`, two blanks and a NUL. */
export function isGnu(block: Uint8Array): boolean {
  return isUstar(block) && block[262] === 0x20 && block[263] === 0x20 && block[264] === 0;
}

/** Returns the text of a field up to the first NUL. */
function textField(block: Uint8Array, start: number, end: number): string {
  if (block[start] === 0) return "";
  let stop = start;
  while (stop < end && block[stop] !== 0) stop += 1;
  return decodeName(block.subarray(start, stop));
}

/** Verifies the checksum, in octal. Accepts both the unsigned sum and the signed one of some old writers. */
function checksumHolds(block: Uint8Array): boolean {
  if (((block[148] ?? 0) & 0x80) !== 0) return false;
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
 * two's complement). Returns undefined for anything else and for values beyond 2^53. Refuses what readers take in
 * different ways: a NUL before the digits, and digits after a space.
 */
export function parseNumber(block: Uint8Array, start: number, end: number): number | undefined {
  const first = block[start] ?? 0;
  if (first & 0x80) return parseBase256(block, start, end, first);
  let value = 0;
  let state: "before" | "empty" | "digits" | "after" = "before";
  for (let offset = start; offset < end; offset += 1) {
    const byte = block[offset] ?? 0;
    const isDigit = byte >= 0x30 && byte <= 0x37;
    if (state === "before" || state === "digits") {
      if (isDigit) {
        value = value * 8 + (byte - 0x30);
        state = "digits";
      } else if (byte === 0) {
        if (state === "digits") return value;
        state = "empty";
      } else if (byte !== 0x20) return undefined;
      else if (state === "digits") state = "after";
    } else if (byte !== 0 && byte !== 0x20) return undefined;
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
