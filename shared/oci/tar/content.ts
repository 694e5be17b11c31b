import type { UndecidedError } from "../../errors/index.ts";
import { type FileContent, memoryContent, SpooledContent } from "../../files/index.ts";
import type { EntryHeader } from "./entry.ts";
import { invalid, truncated } from "./problems.ts";
import type { ByteSource } from "./source.ts";
import { expandSparse, parseEmbeddedMap, runsFit, type SparseRun } from "./sparse.ts";

/** Size above which a body is read in place if the source can seek, and in any case not into memory. */
const inPlaceBytes = 64 * 1024;
const inMemoryBytes = 8 * 2 ** 20;
/** Bytes of the longest map of a sparse file. */
const maxMapBytes = 1024 * 1024;
const copyBytes = 256 * 1024;

function rangeContent(readAt: NonNullable<ByteSource["readAt"]>, start: number, size: number): FileContent {
  return {
    size,
    read: (offset, length, target) => readAt(start + offset, Math.min(length, size - offset), target),
    close() {},
  };
}

/** Returns the content of an entry in its file, if the source can seek and reading it whole would cost more. */
export function contentInPlace(source: ByteSource, header: EntryHeader, dataSize: number): FileContent | undefined {
  const { readAt, position } = source;
  const isPlain = header.sparse === undefined && dataSize > inPlaceBytes;
  return readAt === undefined || !isPlain ? undefined : rangeContent(readAt, position, dataSize);
}

interface Place {
  readonly label: string;
  readonly headerOffset: number;
}

/**
 * Takes the stored data of an entry and returns the content: in memory, or in a temporary file if it is large.
 * @throws UndecidedError `TAR_TRUNCATED`, or `TAR_INVALID` for a sparse map that does not match.
 */
export function takeContent(source: ByteSource, header: EntryHeader, dataSize: number, place: Place): FileContent {
  if (Math.max(dataSize, header.size) <= inMemoryBytes) {
    const stored = source.read(dataSize);
    if (stored.length < dataSize) throw truncated(place.label, source.position);
    return memoryContent(header.sparse === undefined ? stored : expanded(header, stored, place));
  }
  return header.sparse === undefined
    ? spooled(source, [{ offset: 0, length: dataSize }], dataSize, dataSize, place)
    : spooledSparse(source, header, dataSize, place);
}

function expanded(header: EntryHeader, stored: Uint8Array, place: Place): Uint8Array {
  const runs = header.sparse?.runs ?? [];
  const map = runs === "embedded" ? parseEmbeddedMap(stored) : { runs, dataStart: 0 };
  const content = map === undefined ? undefined : expandSparse(stored.subarray(map.dataStart), map.runs, header.size);
  if (content === undefined) throw sparseMismatch(header, place);
  return content;
}

function spooledSparse(source: ByteSource, header: EntryHeader, dataSize: number, place: Place): FileContent {
  const runs = header.sparse?.runs ?? [];
  const map =
    runs === "embedded" ? parseEmbeddedMap(source.peek(Math.min(dataSize, maxMapBytes))) : { runs, dataStart: 0 };
  if (map === undefined) throw sparseMismatch(header, place);
  source.skip(map.dataStart);
  const length = dataSize - map.dataStart;
  if (!runsFit(map.runs, length, header.size)) throw sparseMismatch(header, place);
  return spooled(source, map.runs, length, header.size, place);
}

/** Copies runs of the stored data to a temporary file, and takes all of the stored data. */
function spooled(
  source: ByteSource,
  runs: readonly SparseRun[],
  stored: number,
  size: number,
  { label }: Place,
): FileContent {
  const content = new SpooledContent(size);
  try {
    let taken = 0;
    for (const { offset, length } of runs) {
      for (let done = 0; done < length; ) {
        const part = source.read(Math.min(copyBytes, length - done));
        if (part.length === 0) throw truncated(label, source.position);
        content.write(part, offset + done);
        done += part.length;
      }
      taken += length;
    }
    if (source.skip(stored - taken) < stored - taken) throw truncated(label, source.position);
    return content;
  } catch (error) {
    content.close();
    throw error;
  }
}

function sparseMismatch(header: EntryHeader, { label, headerOffset }: Place): UndecidedError {
  return invalid(label, headerOffset, `the map of the sparse file ${header.name} does not match its size`);
}
