/** Part of a zstd stream that the next bytes belong to (RFC 8878, section 3.1). */
type Part =
  | { readonly kind: "magic" | "descriptor" | "block-header" | "skippable-size"; readonly length: number }
  | { readonly kind: "header"; readonly length: number; readonly hasChecksum: boolean }
  | { readonly kind: "block"; readonly length: number; readonly isLast: boolean }
  | { readonly kind: "checksum" | "skippable"; readonly length: number }
  | { readonly kind: "unknown"; readonly length: number };

const magic: Part = { kind: "magic", length: 4 };
const blockHeader: Part = { kind: "block-header", length: 3 };
/** Sizes of the fields that the two low and two high bits of a frame header descriptor encode. */
const dictionaryBytes = [0, 1, 2, 4];
const contentBytes = [0, 2, 4, 8];

/** Follows the structure of a zstd stream chunk by chunk. */
export class FrameTracker {
  #part: Part = magic;
  #seen: number[] = [];
  #missing = magic.length;
  #hasChecksum = false;

  /** True before the first frame and after each complete one. */
  get isBetweenFrames(): boolean {
    return this.#part === magic && this.#missing === magic.length;
  }

  /** Returns the offsets in the chunk at which frames end. */
  track(chunk: Uint8Array): readonly number[] {
    const ends: number[] = [];
    let offset = 0;
    while (offset < chunk.length) {
      const step = Math.min(this.#missing, chunk.length - offset);
      if (this.#part.length <= 14) this.#seen.push(...chunk.subarray(offset, offset + step));
      offset += step;
      this.#missing -= step;
      while (this.#missing === 0) {
        const part = this.#part;
        if (part.kind === "header") this.#hasChecksum = part.hasChecksum;
        this.#part = partAfter(part, this.#seen, this.#hasChecksum);
        if (this.#part === magic) ends.push(offset);
        this.#missing = this.#part.length;
        this.#seen = [];
      }
    }
    return ends;
  }
}

/**
 * Splits the chunks of a zstd stream at frame boundaries. Node's decompressor accepts a new frame only at the start of
 * a write and drops data after a frame in the same write, so a stream of several frames would end early.
 */
export async function* splitFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const frames = new FrameTracker();
  for await (const chunk of chunks) {
    let start = 0;
    for (const end of frames.track(chunk)) {
      yield chunk.subarray(start, end);
      start = end;
    }
    if (start < chunk.length) yield chunk.subarray(start);
  }
}

function partAfter(part: Part, bytes: readonly number[], hasChecksum: boolean): Part {
  switch (part.kind) {
    case "magic":
      return afterMagic(littleEndian(bytes));
    case "descriptor":
      return frameHeader(bytes[0] ?? 0);
    case "header":
      return blockHeader;
    case "block-header":
      return block(littleEndian(bytes));
    case "block":
      if (!part.isLast) return blockHeader;
      return hasChecksum ? { kind: "checksum", length: 4 } : magic;
    case "skippable-size":
      return { kind: "skippable", length: littleEndian(bytes) };
    default:
      return magic;
  }
}

/** Passes data that is not a zstd frame to the decompressor, which refuses it. */
function afterMagic(value: number): Part {
  if (value === 0xfd2fb528) return { kind: "descriptor", length: 1 };
  if (value >= 0x184d2a50 && value <= 0x184d2a5f) return { kind: "skippable-size", length: 4 };
  return { kind: "unknown", length: Number.POSITIVE_INFINITY };
}

function frameHeader(descriptor: number): Part {
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const contentFlag = descriptor >> 6;
  const content = contentFlag === 0 && isSingleSegment ? 1 : (contentBytes[contentFlag] ?? 0);
  const length = (isSingleSegment ? 0 : 1) + (dictionaryBytes[descriptor & 3] ?? 0) + content;
  return { kind: "header", length, hasChecksum: (descriptor & 4) !== 0 };
}

function block(header: number): Part {
  const isRunLength = ((header >> 1) & 3) === 1;
  return { kind: "block", length: isRunLength ? 1 : header >> 3, isLast: (header & 1) === 1 };
}

function littleEndian(bytes: readonly number[]): number {
  return bytes.reduceRight((value, byte) => value * 256 + byte, 0);
}
