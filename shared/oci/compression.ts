import type { Transform } from "node:stream";
import { constants, createGunzip, createZstdDecompress } from "node:zlib";
import { messageOf, SeaworthyError, UndecidedError } from "../errors/index.ts";
import { limitExceeded } from "./limits.ts";
import { splitFrames } from "./zstd-frames.ts";

export type Compression = "none" | "gzip" | "zstd";

/** Compression formats that images do not use, recognized for the error message. */
const unsupportedFormats: readonly (readonly [string, readonly number[]])[] = [
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
];

/** Size of output chunks, 1 MiB. The default of 16 KiB doubles the time. */
const chunkSize = 1024 * 1024;
/** Output bytes below which the ratio is not checked: a small archive of zeros is not a bomb. */
export const ratioFrom = 64 * 2 ** 20;

/**
 * Detects the compression from the first bytes (RFC 1952, RFC 8878 with skippable frames).
 * @throws UndecidedError `COMPRESSION_UNSUPPORTED` for xz, bzip2 and zip.
 */
export function detectCompression(head: Uint8Array, label: string): Compression {
  if (startsWith(head, [0x1f, 0x8b])) return "gzip";
  if (startsWith(head, [0x28, 0xb5, 0x2f, 0xfd])) return "zstd";
  if (((head[0] ?? 0) & 0xf0) === 0x50 && startsWith(head.subarray(1), [0x2a, 0x4d, 0x18])) return "zstd";
  const unsupported = unsupportedFormats.find(([, magic]) => startsWith(head, magic));
  if (unsupported === undefined) return "none";
  throw new UndecidedError("COMPRESSION_UNSUPPORTED", `unsupported compression ${unsupported[0]}`, {
    place: { what: label },
    advice: "Decompress it, or use gzip or zstd.",
  });
}

/** Limits for decompression. */
export interface ExpansionLimits {
  /** Maximum output bytes, and the name of the limit for errors. */
  readonly maxBytes: number;
  readonly maxBytesName: string;
  readonly maxRatio: number;
}

/**
 * Decompresses a stream of a detected format; plain data pass through. Reads input as output is consumed. A chunk is
 * valid until the next one is requested, because its memory is released then.
 * @throws UndecidedError `DECOMPRESSION_FAILED` (truncated or damaged) or `LIMIT_EXCEEDED`, with the input's offset.
 */
export async function* decompress(
  chunks: AsyncIterable<Uint8Array>,
  limits: ExpansionLimits,
  label: string,
): AsyncGenerator<Uint8Array> {
  const counter = { input: 0 };
  const input = count(chunks, counter);
  try {
    const first = await firstBytes(input);
    const kind = detectCompression(first, label);
    const rest = prepend(first, input);
    const output = kind === "none" ? rest : inflate(rest, kind, counter, label);
    let bytes = 0;
    for await (const chunk of output) {
      bytes += chunk.byteLength;
      if (bytes > limits.maxBytes) throw limitExceeded(label, limits.maxBytesName, limits.maxBytes, counter.input);
      if (bytes > ratioFrom && bytes > counter.input * limits.maxRatio) {
        throw limitExceeded(label, "compressionRatio", limits.maxRatio, counter.input);
      }
      yield chunk;
    }
  } finally {
    await input.return(undefined);
  }
}

async function* inflate(
  input: AsyncIterable<Uint8Array>,
  kind: "gzip" | "zstd",
  counter: { readonly input: number },
  label: string,
): AsyncGenerator<Uint8Array> {
  const engine: Transform =
    kind === "gzip"
      ? createGunzip({ chunkSize })
      : createZstdDecompress({ chunkSize, params: { [constants.ZSTD_d_windowLogMax]: 27 } });
  void feed(kind === "zstd" ? splitFrames(input) : input, engine);
  let previous: Uint8Array | undefined;
  try {
    for await (const chunk of engine as AsyncIterable<Uint8Array>) {
      if (previous !== undefined && previous.buffer !== chunk.buffer) release(previous);
      previous = chunk;
      yield chunk;
    }
  } catch (error) {
    if (error instanceof SeaworthyError) throw error;
    throw new UndecidedError(
      "DECOMPRESSION_FAILED",
      `the ${kind} data are truncated or damaged (${messageOf(error)})`,
      {
        place: { what: label, offset: counter.input },
        advice: "Download or export the image again.",
        cause: error,
      },
    );
  } finally {
    engine.destroy();
  }
}

/**
 * Writes one chunk after the other, each when the previous one is used. The reader of the engine sees errors. A
 * destroyed engine accepts no more input, and the input is closed.
 */
async function feed(input: AsyncIterable<Uint8Array>, engine: Transform): Promise<void> {
  try {
    for await (const chunk of input) {
      if (!engine.destroyed) await written(chunk, engine);
      if (engine.destroyed) return;
    }
    engine.end();
  } catch (error) {
    engine.destroy(error instanceof Error ? error : new Error(messageOf(error)));
  }
}

/** Resolves when the engine has used the chunk or is closed, in which case it drops its callback. */
function written(chunk: Uint8Array, engine: Transform): Promise<void> {
  return new Promise((resolve) => {
    engine.once("close", resolve);
    engine.write(chunk, () => {
      engine.off("close", resolve);
      resolve();
    });
  });
}

/**
 * Frees an output buffer at once. Otherwise, a megabyte per chunk triggers a full garbage collection every few dozen
 * chunks, a fifth of the time for a layer. The engine never reuses a buffer that it has released.
 */
function release({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === chunkSize) buffer.transfer(0);
}

async function* count(chunks: AsyncIterable<Uint8Array>, counter: { input: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    counter.input += chunk.byteLength;
    yield chunk;
  }
}

/** Returns a first chunk of at least eight bytes, or all input. */
async function firstBytes(input: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < 8) {
    const next = await input.next();
    if (next.done === true) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return head;
}

async function* prepend(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  yield* rest;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
