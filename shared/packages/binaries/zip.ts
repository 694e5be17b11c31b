import { inflateRawSync } from "node:zlib";

/** A file in a zip archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked. */
  readonly size: number;
  /** The unpacked bytes; undefined when they are damaged, encrypted or more than `maxBytes`. */
  read(maxBytes: number): Uint8Array | undefined;
}

const signatures = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 } as const;
const endBytes = 22;
const maxEntries = 200_000;
const unknown32 = 0xffffffff;

/** True for the first bytes of a zip archive. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
}

/**
 * The entries of a zip archive by its central directory (PKWARE APPNOTE 6.3). Undefined when there is none; zip64
 * sizes do not occur in archives that fit here.
 */
export function readZip(file: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  // Bytes may stand in front of the archive, as in self-executing jars.
  const shift = end - size - directory;
  const entries: ZipEntry[] = [];
  let at = directory + shift;
  for (let index = 0; index < Math.min(count, maxEntries); index += 1) {
    if (at < 0 || at + 46 > file.length || view.getUint32(at, true) !== signatures.central) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > file.length) return undefined;
    entries.push(entryAt(file, view, at, nameLength, shift));
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endBytes - 65_535);
  for (let at = view.byteLength - endBytes; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return undefined;
}

function entryAt(file: Uint8Array, view: DataView, at: number, nameLength: number, shift: number): ZipEntry {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true) + shift;
  return {
    name: Buffer.from(file.subarray(at + 46, at + 46 + nameLength)).toString("utf8"),
    size,
    read(maxBytes) {
      if (isEncrypted || size > maxBytes || packed === unknown32 || local < 0 || local + 30 > file.length)
        return undefined;
      if (view.getUint32(local, true) !== signatures.local) return undefined;
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + packed > file.length) return undefined;
      return unpack(file.subarray(start, start + packed), method, size);
    },
  };
}

function unpack(data: Uint8Array, method: number, size: number): Uint8Array | undefined {
  if (method === 0) return data.length === size ? data : undefined;
  if (method !== 8) return undefined;
  try {
    const bytes = inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
    return bytes.length === size ? bytes : undefined;
  } catch {
    return undefined;
  }
}
