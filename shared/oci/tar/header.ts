import { decodeName, untilNul } from "./names.ts";

/** One 512-byte header of a tar archive, as it stands there (POSIX.1-2017 pax, "ustar Interchange Format"; GNU tar). */
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

/** Why a header cannot be read. */
export type HeaderProblem = "checksum" | "number";

const blockSize = 512;
/** Types that have no data whatever their size field says. */
const headerOnly = new Set(["1", "2", "3", "4", "5", "6"]);

/** True when the block is all zeros, as the two at the end of an archive are. */
export function isZeroBlock(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

/** Reads a header block of 512 bytes; says what is wrong with it when it is none. */
export function parseHeader(block: Uint8Array): RawHeader | HeaderProblem {
  if (!checksumHolds(block)) return "checksum";
  const typeFlag = String.fromCharCode(block[156] || 0x30);
  const size = parseNumber(block.subarray(124, 136));
  const mode = parseNumber(block.subarray(100, 108));
  const uid = parseNumber(block.subarray(108, 116));
  const gid = parseNumber(block.subarray(116, 124));
  const mtime = parseNumber(block.subarray(136, 148));
  if (size === undefined || size < 0) return "number";
  return {
    name: headerName(block),
    linkName: decodeName(untilNul(block.subarray(157, 257))),
    mode: mode ?? 0,
    uid: uid ?? 0,
    gid: gid ?? 0,
    size: headerOnly.has(typeFlag) ? 0 : size,
    mtime: mtime ?? 0,
    typeFlag,
  };
}

function headerName(block: Uint8Array): string {
  const name = decodeName(untilNul(block.subarray(0, 100)));
  const isPosix = Buffer.from(block.subarray(257, 263)).toString("latin1") === "ustar\0";
  const prefix = isPosix ? decodeName(untilNul(block.subarray(345, 500))) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

/** Both the unsigned sum and the signed one of some old writers are accepted. */
function checksumHolds(block: Uint8Array): boolean {
  const stored = parseNumber(block.subarray(148, 156));
  let unsigned = 8 * 0x20;
  let signed = unsigned;
  for (let index = 0; index < blockSize; index += 1) {
    if (index === 148) index = 156;
    const byte = block[index] ?? 0;
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return stored === unsigned || stored === signed;
}

/**
 * A number field: octal text ended by NUL or space, or base-256 (first bit set; two's complement). Undefined when it
 * is neither or beyond 2^53.
 */
export function parseNumber(field: Uint8Array): number | undefined {
  const first = field[0] ?? 0;
  if (first & 0x80) return parseBase256(field, first);
  let value = 0;
  let digits = 0;
  for (const byte of field) {
    if (byte >= 0x30 && byte <= 0x37) {
      value = value * 8 + (byte - 0x30);
      digits += 1;
    } else if (byte === 0x20 && digits === 0) continue;
    else if (byte === 0 || byte === 0x20) break;
    else return undefined;
  }
  return value;
}

function parseBase256(field: Uint8Array, first: number): number | undefined {
  let value = first & 0x40 ? (first & 0x7f) - 0x80 : first & 0x7f;
  for (const byte of field.subarray(1)) {
    value = value * 256 + byte;
    if (!Number.isSafeInteger(value)) return undefined;
  }
  return value;
}
