import { gunzipSteps } from "../inflate/gzip.ts";
import { decoderFor } from "../inflate/handle.ts";
import { unzstdSteps } from "../inflate/zstd.ts";
import { chunkSource } from "../tar/source.ts";

/** Decompresses the first `size` bytes of a block. @throws Error if the data are damaged or shorter. */
export type BlockDecoder = (stored: Uint8Array, size: number) => Uint8Array;

/** Creates a decoder for blocks of gzip members. What follows the used bytes is ignored: the headers of other entries. */
export function gzipBlocks(): BlockDecoder {
  const decoder = newDecoder("deflate");
  return (stored, size) => {
    decoder.reset();
    return firstBytes(gunzipSteps(sourceOf(stored), decoder, Buffer.allocUnsafeSlow(size)), size);
  };
}

/** Creates a decoder for blocks of zstd frames, which must have the stated size. */
export function zstdBlocks(): BlockDecoder {
  const decoder = newDecoder("zstd");
  return (stored, size) => {
    decoder.reset();
    const next = unzstdSteps(sourceOf(stored), decoder, Buffer.allocUnsafeSlow(size + 1));
    const bytes = firstBytes(next, size);
    if (bytes.length > size) throw new Error("it is larger than the table states");
    return bytes;
  };
}

function newDecoder(format: Parameters<typeof decoderFor>[0]): NonNullable<ReturnType<typeof decoderFor>> {
  const decoder = decoderFor(format);
  if (decoder === undefined) throw new Error("this Node.js cannot decompress synchronously");
  return decoder;
}

function firstBytes(next: () => Uint8Array | undefined, size: number): Uint8Array {
  const bytes = next();
  if (bytes === undefined || bytes.length < size) throw new Error("it is smaller than the table states");
  return bytes;
}

function sourceOf(stored: Uint8Array): ReturnType<typeof chunkSource> {
  let left: Uint8Array | undefined = stored;
  return chunkSource(() => {
    const chunk = left;
    left = undefined;
    return chunk;
  });
}
