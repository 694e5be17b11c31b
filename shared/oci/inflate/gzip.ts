import { crc32 } from "node:zlib";
import type { ByteSource, ChunkSource } from "../tar/source.ts";
import type { StepDecoder } from "./handle.ts";

/** Bytes of a header's name or comment, with the NUL at its end, that runtimes accept. */
const maxTextBytes = 512;
const flags = { text: 1, headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/**
 * Decompresses gzip members one after the other (RFC 1952). The length in each trailer is checked. The checksum is not:
 * whoever reads the data must verify a digest of them. Nothing may follow the last member.
 * @param output is filled and returned; valid until the next call.
 * @returns a function that yields the next chunk, and undefined at the end. It throws Error for damaged data.
 */
export function gunzipSteps(
  input: ChunkSource,
  decoder: StepDecoder,
  output: Uint8Array,
): () => Uint8Array | undefined {
  let isInside = false;
  let members = 0;
  let produced = 0;

  /** Starts the next member; false at the end of the input. */
  function start(): boolean {
    if (input.available().length === 0) {
      if (members === 0) throw new Error("unexpected end of file");
      return false;
    }
    readHeader(input);
    if (members > 0) decoder.reset();
    members += 1;
    produced = 0;
    isInside = true;
    return true;
  }

  function finish(): void {
    const trailer = input.read(8);
    if (trailer.length < 8) throw new Error("unexpected end of file");
    const view = new DataView(trailer.buffer, trailer.byteOffset, 8);
    if (view.getUint32(4, true) !== produced % 2 ** 32) throw new Error("incorrect length check");
    isInside = false;
  }

  return () => {
    let filled = 0;
    while (filled < output.length) {
      if (!isInside && !start()) break;
      const chunk = input.available();
      if (chunk.length === 0) throw new Error("unexpected end of file");
      const step = decoder.step(chunk, output.subarray(filled));
      input.skip(step.used);
      filled += step.produced;
      produced += step.produced;
      // The decoder stops early only at the end of the member.
      if (filled < output.length && step.used < chunk.length) finish();
    }
    return filled === 0 ? undefined : output.subarray(0, filled);
  };
}

/** Reads bytes of a header. */
type Take = (length: number) => Uint8Array;

/** Reads a member's header. Refuses what is reserved, so that no reader takes it in another way. */
function readHeader(input: ByteSource): void {
  let checksum = 0;
  const take: Take = (length) => {
    const bytes = input.read(length);
    if (bytes.length < length) throw new Error("unexpected end of file");
    checksum = crc32(bytes, checksum);
    return bytes;
  };
  const fixed = Uint8Array.prototype.slice.call(take(10));
  if (fixed[0] !== 0x1f || fixed[1] !== 0x8b) throw new Error("incorrect header check");
  if (fixed[2] !== 8) throw new Error("unknown compression method");
  const flag = fixed[3] ?? 0;
  if ((flag & flags.reserved) !== 0) throw new Error("unknown header flags set");
  if ((flag & flags.extra) !== 0) skipExtra(take);
  if ((flag & flags.name) !== 0) skipText(take);
  if ((flag & flags.comment) !== 0) skipText(take);
  if ((flag & flags.headerCrc) === 0) return;
  const expected = checksum & 0xffff;
  if (readInteger(take) !== expected) throw new Error("incorrect header checksum");
}

/** Reads an integer of two bytes. */
function readInteger(take: Take): number {
  const [low = 0, high = 0] = take(2);
  return low + high * 256;
}

function skipExtra(take: Take): void {
  take(readInteger(take));
}

function skipText(take: Take): void {
  for (let length = 0; length < maxTextBytes; length += 1) if (take(1)[0] === 0) return;
  throw new Error("a header field is too long");
}
