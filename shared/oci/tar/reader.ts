import type { FileContent } from "../../files/index.ts";
import { contentInPlace, takeContent } from "./content.ts";
import { ambiguityOf, type EntryHeader, type Extensions, isAmbiguousGlobal, joinHeader, storedSize } from "./entry.ts";
import { blockSize, isGnu, isZeroBlock, parseHeader, parseNumber, type RawHeader } from "./header.ts";
import { decodeName, untilNul } from "./names.ts";
import { parsePax } from "./pax.ts";
import { ambiguous, invalid, truncated } from "./problems.ts";
import type { ByteSource } from "./source.ts";
import { parseSparseRuns, type SparseRun } from "./sparse.ts";

/** Entry of an archive that is being read. Its body is available until the next entry is requested. */
export interface TarEntry {
  readonly header: EntryHeader;
  /** Byte of the archive at which the stored data begins. */
  readonly dataOffset: number;
  /** Bytes of stored data. */
  readonly dataSize: number;
  /** Reads the first bytes of the stored data, to detect the kind of file. */
  head(length: number): Uint8Array;
  /**
   * Returns the content, with holes of sparse files filled. Bodies above 8 MiB are read in place or from a temporary
   * file. The caller checks `header.size` and `dataSize` against its limit first, and closes the content.
   */
  content(): FileContent;
}

const noRecords: ReadonlyMap<string, string> = new Map();
/** Types of entries that are read. Runtimes refuse all others, and 7, D, M, S and V, which other readers know. */
const knownTypes = "01234567DMSV";

/** Maximum bytes of an extended header: names and attributes fit many times over. */
const extensionBytes = 1024 * 1024;

/**
 * Reads an archive entry by entry: ustar, pax (local and global), GNU long names, base-256 numbers, old GNU and pax
 * sparse files. Skips bodies that are not requested. Ends at two zero blocks or at the end of input between entries.
 * @param label name of the archive, for errors.
 * @throws UndecidedError `TAR_TRUNCATED` or `TAR_INVALID`, with the byte offset.
 */
export function* readTar(source: ByteSource, label: string): Generator<TarEntry> {
  const scratch = new Uint8Array(blockSize);
  for (;;) {
    const next = readEntryHeader(source, label, scratch);
    if (next === undefined) return;
    const { raw, extensions, headerOffset } = next;
    const ambiguity = ambiguityOf(raw, extensions);
    if (ambiguity !== undefined) throw ambiguous(label, headerOffset, extensions.longName ?? raw.name, ambiguity);
    const header = joinHeader(raw, extensions);
    const dataSize = storedSize(raw, extensions);
    if (header === undefined || dataSize === undefined)
      throw invalid(label, headerOffset, "a number in its header or pax records is not valid");
    if (raw.typeFlag === "M" || raw.typeFlag === "V") {
      if (raw.typeFlag === "M") throw invalid(label, headerOffset, "multi-volume archives are not supported");
      skipData(source, label, dataSize);
      continue;
    }
    const dataOffset = source.position;
    let taken = false;
    yield {
      header,
      dataOffset,
      dataSize,
      head: (length) => source.peek(Math.min(length, dataSize)),
      content() {
        const inPlace = contentInPlace(source, header, dataSize);
        taken = inPlace === undefined;
        return inPlace ?? takeContent(source, header, dataSize, { label, headerOffset });
      },
    };
    skipData(source, label, dataSize, taken);
  }
}

interface PendingHeader {
  readonly raw: RawHeader;
  readonly extensions: Extensions;
  readonly headerOffset: number;
}

/** Reads the next entry's header after its extended headers; undefined at the end. */
function readEntryHeader(source: ByteSource, label: string, scratch: Uint8Array): PendingHeader | undefined {
  let pax: ReadonlyMap<string, string> = noRecords;
  let longName: string | undefined;
  let longLink: string | undefined;
  let extended = false;
  for (;;) {
    const headerOffset = source.position;
    const block = readBlock(source, label, extended, scratch);
    if (block === undefined) return undefined;
    const raw = parseHeader(block);
    if (typeof raw === "string") throw invalid(label, headerOffset, `not a tar header (bad ${raw})`);
    switch (raw.typeFlag) {
      case "x":
        pax = readPax(source, label, raw);
        break;
      case "g":
        if (extended) throw ambiguous(label, headerOffset, raw.name, "it is a global header between other headers");
        skipGlobals(source, label, raw, headerOffset);
        continue;
      case "L":
        longName = readLongName(source, label, raw);
        break;
      case "K":
        longLink = readLongName(source, label, raw);
        break;
      default: {
        if (!knownTypes.includes(raw.typeFlag)) {
          throw invalid(label, headerOffset, `the entry type ${JSON.stringify(raw.typeFlag)} is unknown`);
        }
        const gnuSparse = raw.typeFlag === "S" ? readGnuSparse(source, label, block) : undefined;
        const extensions = {
          pax,
          ...(longName === undefined ? {} : { longName }),
          ...(longLink === undefined ? {} : { longLink }),
          ...(gnuSparse === undefined ? {} : { gnuSparse }),
        };
        return { raw, extensions, headerOffset };
      }
    }
    extended = true;
  }
}

/** Reads a header block into `scratch`, because extension blocks may follow; undefined at the end of the archive. */
function readBlock(source: ByteSource, label: string, mustExist: boolean, scratch: Uint8Array): Uint8Array | undefined {
  const block = source.read(blockSize);
  if (block.length === 0 && !mustExist) return undefined;
  if (block.length < blockSize) throw truncated(label, source.position);
  if (!isZeroBlock(block)) {
    scratch.set(block);
    return scratch;
  }
  const second = source.read(blockSize);
  if (second.length > 0 && second.length < blockSize) throw truncated(label, source.position);
  if (second.length > 0 && !isZeroBlock(second))
    throw invalid(label, source.position - blockSize, "data after a single zero block");
  return undefined;
}

/** Reads a global header, which runtimes ignore, and refuses records that other readers would apply. */
function skipGlobals(source: ByteSource, label: string, raw: RawHeader, headerOffset: number): void {
  const key = [...readPax(source, label, raw).keys()].find(isAmbiguousGlobal);
  if (key !== undefined) throw ambiguous(label, headerOffset, raw.name, `it is a global header with ${key}`);
}

/** Reads a GNU long name; undefined if it is empty, which stands for none. */
function readLongName(source: ByteSource, label: string, raw: RawHeader): string | undefined {
  const name = decodeName(untilNul(readExtension(source, label, raw)));
  return name === "" ? undefined : name;
}

function readExtension(source: ByteSource, label: string, raw: RawHeader): Uint8Array {
  if (raw.size > extensionBytes) {
    throw invalid(label, source.position, `an extended header of ${raw.size} bytes (at most ${extensionBytes})`);
  }
  const stored = source.read(raw.size);
  if (stored.length < raw.size) throw truncated(label, source.position);
  const data = Uint8Array.prototype.slice.call(stored);
  skipData(source, label, raw.size, true);
  return data;
}

function readPax(source: ByteSource, label: string, raw: RawHeader): Map<string, string> {
  const start = source.position;
  const records = parsePax(readExtension(source, label, raw));
  if (typeof records === "number") throw invalid(label, start + records, "not a pax record");
  return records;
}

function readGnuSparse(source: ByteSource, label: string, block: Uint8Array): Extensions["gnuSparse"] {
  const runs: SparseRun[] = [];
  const addRuns = (from: Uint8Array, start: number, count: number): void => {
    const parsed = parseSparseRuns(from, start, count);
    if (parsed === undefined) throw invalid(label, source.position - blockSize, "the map of a sparse file is damaged");
    runs.push(...parsed);
  };
  const size = isGnu(block) ? parseNumber(block, 483, 495) : undefined;
  if (size === undefined)
    throw invalid(label, source.position - blockSize, "a sparse file does not state its real size");
  addRuns(block, 386, 4);
  let hasMore = block[482] !== 0;
  while (hasMore) {
    const extension = source.read(blockSize);
    if (extension.length < blockSize) throw truncated(label, source.position);
    addRuns(extension, 0, 21);
    if (runs.length > 1_000_000) throw invalid(label, source.position, "a sparse file has more than a million runs");
    hasMore = extension[504] !== 0;
  }
  return { runs, size };
}

/** Skips data (unless already taken) and the padding to the next block. */
function skipData(source: ByteSource, label: string, size: number, taken = false): void {
  const padding = (blockSize - (size % blockSize)) % blockSize;
  const data = taken ? 0 : size;
  const skipped = source.skip(data + padding);
  if (skipped < data) throw truncated(label, source.position);
}
