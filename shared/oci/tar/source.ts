import { growthFor, readFully, readPart } from "../../files/index.ts";

/** Bytes in order: chunks of a stream, or a range of an open file in which skipping is free. */
export interface ByteSource {
  /** Bytes read and skipped so far. */
  readonly position: number;
  /** Reads the next `length` bytes; fewer only at the end. The view is valid until the next call. */
  read(length: number): Uint8Array;
  /** Returns the next `length` bytes without consuming them; fewer only at the end. Valid until the next call. */
  peek(length: number): Uint8Array;
  /** Skips `length` bytes and returns how many there were. */
  skip(length: number): number;
  /** Reads at a position, if the source can seek. Does not move. Fewer bytes only at the end; the view stays valid. */
  readonly readAt?: (position: number, length: number, target?: Uint8Array) => Uint8Array;
}

/** Source of chunks whose current chunk can be consumed in place. */
export interface ChunkSource extends ByteSource {
  /** Returns the unread bytes of the current chunk, or of the next one; empty only at the end. */
  available(): Uint8Array;
}

const empty = new Uint8Array(0);
/** Size up to which the buffer for joined chunks is reused. */
const scratchBytes = 8 * 2 ** 20;

/** Buffer of a source that has ended, for the next one of this thread. */
let spareScratch: Uint8Array = empty;

/** Creates a source from chunks. `next` returns one, valid until the next call, or undefined at the end. */
export function chunkSource(next: () => Uint8Array | undefined): ChunkSource {
  let current: Uint8Array = empty;
  /** Bytes of `current` that were taken. */
  let taken = 0;
  let position = 0;
  let scratch: Uint8Array = empty;

  /** Ensures that `current` has at least one more byte; false at the end. */
  function fill(): boolean {
    while (taken === current.length) {
      const chunk = next();
      if (chunk === undefined) return false;
      current = chunk;
      taken = 0;
    }
    return true;
  }

  function advance(length: number): number {
    const step = Math.min(length, current.length - taken);
    taken += step;
    position += step;
    return step;
  }

  function take(length: number): Uint8Array {
    const start = taken;
    return current.subarray(start, start + advance(length));
  }

  /** Returns a buffer for joined chunks. */
  function joined(length: number): Uint8Array {
    if (length > scratchBytes) return Buffer.allocUnsafeSlow(length);
    if (scratch.length === 0) {
      scratch = spareScratch;
      spareScratch = empty;
    }
    if (scratch.length < length) scratch = Buffer.allocUnsafeSlow(growthFor(length));
    return scratch;
  }

  return {
    get position() {
      return position;
    },
    available() {
      return fill() ? current.subarray(taken) : empty;
    },
    read(length) {
      if (current.length - taken >= length) return take(length);
      const whole = joined(length);
      let filled = 0;
      while (filled < length && fill()) {
        const part = take(length - filled);
        whole.set(part, filled);
        filled += part.length;
      }
      return whole.subarray(0, filled);
    },
    peek(length) {
      while (current.length - taken < length) {
        const remaining = Uint8Array.prototype.slice.call(current, taken);
        const chunk = next();
        if (chunk === undefined) {
          current = remaining;
          taken = 0;
          break;
        }
        current = remaining.length === 0 ? chunk : Buffer.concat([remaining, chunk]);
        taken = 0;
      }
      return current.subarray(taken, taken + length);
    },
    skip(length) {
      let missing = length;
      while (missing > 0 && fill()) missing -= advance(missing);
      if (missing > 0 && scratch.length > spareScratch.length) {
        // The end. Views of earlier calls are no longer valid.
        spareScratch = scratch;
        scratch = empty;
      }
      return length - missing;
    },
  };
}

/** Bytes that are read ahead of small reads. Most entries of a tar are smaller. */
const windowBytes = 16 * 1024;

/** Creates a source over `size` bytes of an open file from `start`. */
export function fileSource(file: number, start: number, size: number): ByteSource {
  let position = 0;
  let windowStart = 0;
  let windowLength = 0;
  let window = Buffer.allocUnsafeSlow(windowBytes);

  function view(length: number): Uint8Array {
    const wanted = Math.min(length, size - position);
    if (position < windowStart || position + wanted > windowStart + windowLength) {
      const loaded = Math.min(Math.max(wanted, windowBytes), size - position);
      if (window.length < loaded) window = Buffer.allocUnsafeSlow(loaded > scratchBytes ? loaded : growthFor(loaded));
      else if (window.length > scratchBytes && loaded <= windowBytes) window = Buffer.allocUnsafeSlow(windowBytes);
      windowStart = position;
      windowLength = readFully(file, window.subarray(0, loaded), start + position);
    }
    const offset = position - windowStart;
    return window.subarray(offset, Math.min(offset + wanted, windowLength));
  }

  return {
    get position() {
      return position;
    },
    read(length) {
      const part = view(length);
      position += part.length;
      return part;
    },
    peek: view,
    skip(length) {
      const skipped = Math.min(length, size - position);
      position += skipped;
      return skipped;
    },
    readAt: (from, length, target) => readPart(file, start + from, Math.min(length, size - from), target),
  };
}
