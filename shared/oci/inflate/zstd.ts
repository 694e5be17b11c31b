import type { ChunkSource } from "../tar/source.ts";
import { FrameTracker } from "../zstd-frames.ts";
import type { StepDecoder } from "./handle.ts";

/**
 * Decompresses zstd frames one after the other, and skips skippable ones (RFC 8878).
 * @param output is filled and returned; valid until the next call.
 * @returns a function that yields the next chunk, and undefined at the end. It throws Error for damaged data.
 */
export function unzstdSteps(
  input: ChunkSource,
  decoder: StepDecoder,
  output: Uint8Array,
): () => Uint8Array | undefined {
  const frames = new FrameTracker();
  /** Unused bytes of the chunk that was tracked last. */
  let tracked = 0;

  return () => {
    let filled = 0;
    while (filled < output.length) {
      const chunk = input.available();
      if (chunk.length === 0 && filled === 0 && !frames.isBetweenFrames) throw new Error("unexpected end of file");
      if (tracked === 0) {
        frames.track(chunk);
        tracked = chunk.length;
      }
      const step = decoder.step(chunk, output.subarray(filled));
      input.skip(step.used);
      tracked -= step.used;
      filled += step.produced;
      if (step.used === 0 && step.produced === 0) {
        if (chunk.length > 0) throw new Error("data after the end of a frame");
        break;
      }
    }
    return filled === 0 ? undefined : output.subarray(0, filled);
  };
}
