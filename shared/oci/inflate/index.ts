import { messageOf, UndecidedError } from "../../errors/index.ts";
import { detectCompression, type ExpansionLimits, ratioFrom } from "../compression.ts";
import { limitExceeded } from "../limits.ts";
import type { ChunkSource } from "../tar/source.ts";
import { gunzipSteps } from "./gzip.ts";
import { decoderFor } from "./handle.ts";
import { unzstdSteps } from "./zstd.ts";

/** Size of output chunks. Larger ones are not faster. */
const outputBytes = 256 * 1024;

export { canInflate } from "./handle.ts";

/** Decompressed chunks, one after the other. */
export interface Inflation {
  /** Returns the next chunk, valid until the next call; undefined at the end. */
  next(): Uint8Array | undefined;
  close(): void;
}

/**
 * Decompresses data of a detected format in this thread; plain data pass through.
 * @throws UndecidedError `DECOMPRESSION_FAILED` (truncated or damaged) or `LIMIT_EXCEEDED`, with the input's offset.
 */
export function inflate(input: ChunkSource, limits: ExpansionLimits, label: string): Inflation {
  const kind = detectCompression(input.peek(8), label);
  if (kind === "none") return { next: () => plainChunk(input), close() {} };
  const decoder = decoderFor(kind === "gzip" ? "deflate" : "zstd");
  if (decoder === undefined) throw new Error("this Node.js cannot decompress synchronously");
  const output = Buffer.allocUnsafeSlow(outputBytes);
  const steps = (kind === "gzip" ? gunzipSteps : unzstdSteps)(input, decoder, output);
  let bytes = 0;
  return {
    next() {
      const chunk = attempt(steps, kind, label, input);
      bytes += chunk?.length ?? 0;
      checkExpansion(bytes, input.position, limits, label);
      return chunk;
    },
    close: () => decoder.close(),
  };
}

function plainChunk(input: ChunkSource): Uint8Array | undefined {
  const chunk = input.available();
  if (chunk.length === 0) return undefined;
  input.skip(chunk.length);
  return chunk;
}

function attempt<T>(step: () => T, kind: string, label: string, { position }: ChunkSource): T {
  try {
    return step();
  } catch (error) {
    const problem = `the ${kind} data are truncated or damaged (${messageOf(error)})`;
    throw new UndecidedError("DECOMPRESSION_FAILED", problem, {
      place: { what: label, offset: position },
      advice: "Download or export the image again.",
      cause: error,
    });
  }
}

function checkExpansion(bytes: number, input: number, limits: ExpansionLimits, label: string): void {
  if (bytes > limits.maxBytes) throw limitExceeded(label, limits.maxBytesName, limits.maxBytes, input);
  if (bytes > ratioFrom && bytes > input * limits.maxRatio) {
    throw limitExceeded(label, "compressionRatio", limits.maxRatio, input);
  }
}
