import { open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from "yauzl";
import { messageOf, UndecidedError } from "../errors/index.ts";
import { unpack } from "./unpack.ts";
import { WindowedFile } from "./windowed-file.ts";

/** Bounds on what an archive may ask of memory and time. */
export interface ZipLimits {
  /** Entries. */
  readonly records: number;
  /** Bytes of one unpacked entry. */
  readonly recordBytes: number;
  /** Bytes of all unpacked entries. */
  readonly totalBytes: number;
  /** Unpacked bytes per packed byte, checked above 64 MiB. */
  readonly ratio: number;
}

/** An unpacked entry. */
export interface ZipRecord {
  readonly name: string;
  readonly body: Buffer;
}

/** Looking at ratios makes sense only where there is something to blow up. */
const ratioFloor = 64 * 1024 * 1024;

/**
 * Reads the `.json` entries of a zip file (APPNOTE 6.3.10: stored or deflated), one at a time, sizes and CRC-32 checked.
 * @param wants selects the names to unpack. Default: all.
 * @throws UndecidedError `ZIP_DAMAGED` or `ZIP_LIMIT`, naming the archive and the entry.
 */
export async function* readZipFile(
  path: string,
  limits: ZipLimits,
  wants: (name: string) => boolean = () => true,
): AsyncGenerator<ZipRecord> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    const file = new WindowedFile(handle);
    const zip = await openZip(file, size, path);
    let count = 0;
    let total = 0;
    for await (const entry of entriesOf(zip, path)) {
      count += 1;
      if (count > limits.records) throw beyond(path, `contains more than ${limits.records} entries`);
      if (!entry.fileName.endsWith(".json") || !wants(entry.fileName)) continue;
      if (entry.uncompressedSize > limits.recordBytes) {
        throw beyond(path, `contains the entry ${entry.fileName} of ${entry.uncompressedSize} bytes`);
      }
      total += entry.uncompressedSize;
      if (total > limits.totalBytes || (total > ratioFloor && total > size * limits.ratio)) {
        throw beyond(path, `unpacks to more than ${total} bytes from ${size}`);
      }
      yield { name: entry.fileName, body: await readEntry(zip, file, entry, path) };
    }
  } finally {
    await handle.close();
  }
}

async function openZip(file: WindowedFile, size: number, path: string): Promise<ZipFile> {
  try {
    return await fromRandomAccessReaderPromise(file, size, { autoClose: false });
  } catch (error) {
    throw damaged(path, `is not a readable zip archive: ${messageOf(error)}`, error);
  }
}

async function* entriesOf(zip: ZipFile, path: string): AsyncGenerator<Entry> {
  try {
    for await (const entry of zip.eachEntry()) yield entry;
  } catch (error) {
    throw error instanceof UndecidedError
      ? error
      : damaged(path, `has a damaged directory: ${messageOf(error)}`, error);
  }
}

async function readEntry(zip: ZipFile, file: WindowedFile, entry: Entry, path: string): Promise<Buffer> {
  const { fileName, compressedSize, uncompressedSize, compressionMethod } = entry;
  if (entry.isEncrypted()) throw damaged(path, `contains the encrypted entry ${fileName}`);
  // Deflate cannot grow its input by more than a few bytes a block, so a larger claim is damage.
  if (compressedSize > uncompressedSize * 2 + 1024) throw damaged(path, `states a wrong size for ${fileName}`);
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = await file.bytes(fileDataStart, compressedSize);
    if (packed.length < compressedSize) throw new RangeError("the archive ends in the middle of it");
    const body = unpack(packed, compressionMethod, uncompressedSize);
    if (body === undefined || crc32(body) !== entry.crc32) throw new RangeError("its size or CRC-32 is wrong");
    return body;
  } catch (error) {
    throw damaged(path, `contains the unreadable entry ${fileName}: ${messageOf(error)}`, error);
  }
}

function damaged(path: string, problem: string, cause?: unknown): UndecidedError {
  return new UndecidedError("ZIP_DAMAGED", problem, {
    place: { what: path },
    advice: "Download the archive again",
    cause,
  });
}

function beyond(path: string, problem: string): UndecidedError {
  return new UndecidedError("ZIP_LIMIT", problem, {
    place: { what: path },
    advice: "No advisory export is that large. Check where the archive comes from",
  });
}
