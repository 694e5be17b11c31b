import { constants, createInflateRaw, createZstdDecompress, deflateRawSync } from "node:zlib";

/** What one step used and produced, in bytes. */
export interface Step {
  readonly used: number;
  readonly produced: number;
}

/** Synchronous step-by-step decompression of one format. */
export interface StepDecoder {
  /**
   * Decompresses as much as fits. A step that uses and produces nothing although there is input and room means the end
   * of the compressed data. @throws Error for damaged data.
   */
  step(input: Uint8Array, output: Uint8Array): Step;
  /** Starts over, for the next member. */
  reset(): void;
  close(): void;
}

/** The object below Node's zlib streams. It is not public; `decoderFor` checks its shape and behavior before use. */
interface Handle {
  writeSync(
    flush: number,
    input: Uint8Array,
    inputOffset: number,
    inputLength: number,
    output: Uint8Array,
    outputOffset: number,
    outputLength: number,
  ): void;
  reset(): void;
  onerror: (message: string) => void;
}

interface Internals {
  readonly _handle?: Partial<Handle>;
  readonly _writeState?: unknown;
  close(): void;
}

export type StepFormat = "deflate" | "zstd";

/**
 * Creates a decoder for raw deflate (RFC 1951) or zstd (RFC 8878), or returns undefined if this Node does not have what
 * it needs. Callers then use the public streams.
 * @param window for deflate: the data before the first byte, at most 32 KiB.
 */
export function decoderFor(format: StepFormat, window?: Uint8Array): StepDecoder | undefined {
  return canInflate() ? create(format, window) : undefined;
}

/** Window of 2^27 bytes at most, as containerd accepts. */
const zstdParams = { [constants.ZSTD_d_windowLogMax]: 27 };

function create(format: StepFormat, window?: Uint8Array): StepDecoder | undefined {
  const stream = (format === "deflate"
    ? createInflateRaw(window === undefined ? {} : { dictionary: window })
    : createZstdDecompress({ params: zstdParams })) as unknown as Internals;
  const { _handle: handle, _writeState: state } = stream;
  if (!(state instanceof Uint32Array) || !isHandle(handle)) return undefined;
  let problem: string | undefined;
  handle.onerror = (message) => {
    problem = message;
  };
  return {
    step(input, output) {
      handle.writeSync(0, input, 0, input.length, output, 0, output.length);
      if (problem !== undefined) throw new Error(problem);
      return { used: input.length - (state[1] ?? 0), produced: output.length - (state[0] ?? 0) };
    },
    reset: () => handle.reset(),
    close: () => stream.close(),
  };
}

function isHandle(handle: Partial<Handle> | undefined): handle is Handle {
  return typeof handle?.writeSync === "function" && typeof handle.reset === "function";
}

let usable: boolean | undefined;

/** Returns whether this Node can decompress synchronously: decompresses a sample in two steps, once per thread. */
export function canInflate(): boolean {
  usable ??= decodesSample();
  return usable;
}

function decodesSample(): boolean {
  try {
    const sample = Buffer.from("a sample that is decompressed in two steps, with bytes after its end. ".repeat(4));
    const stored = Buffer.concat([deflateRawSync(sample), Buffer.from("end")]);
    const decoder = create("deflate");
    if (decoder === undefined) return false;
    const output = Buffer.alloc(sample.length + 8);
    const first = decoder.step(stored.subarray(0, 20), output);
    const second = decoder.step(stored.subarray(first.used), output.subarray(first.produced));
    const last = decoder.step(stored.subarray(first.used + second.used), output);
    decoder.close();
    const length = first.produced + second.produced;
    return first.used + second.used === stored.length - 3 && sameBytes(output, sample, length) && isEnd(last);
  } catch {
    return false;
  }
}

function isEnd({ used, produced }: Step): boolean {
  return used === 0 && produced === 0;
}

function sameBytes(output: Buffer, sample: Buffer, length: number): boolean {
  return length === sample.length && output.subarray(0, length).equals(sample);
}
