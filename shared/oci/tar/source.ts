import type { FileHandle } from "node:fs/promises";

/** Sequential bytes: a stream of chunks, or a range of an open file with free skipping. */
export interface ByteSource {
  /** Bytes read and skipped so far. */
  readonly position: number;
  /** Reads the next `length` bytes; fewer only at the end. The view is valid until the next call. */
  read(length: number): Promise<Uint8Array>;
  /** Returns the next `length` bytes without consuming them; fewer only at the end. */
  peek(length: number): Promise<Uint8Array>;
  /** Skips `length` bytes and returns how many there were. */
  skip(length: number): Promise<number>;
}

const empty = new Uint8Array(0);

/** Creates a source from chunks, each valid until the next is requested. */
export function streamSource(chunks: AsyncIterable<Uint8Array>): ByteSource {
  const iterator = chunks[Symbol.asyncIterator]();
  let current: Uint8Array = empty;
  /** Bytes of `current` that were taken. */
  let taken = 0;
  let position = 0;

  /** Ensures that `current` has at least one more byte; false at the end. */
  async function fill(): Promise<boolean> {
    while (taken === current.length) {
      const next = await iterator.next();
      if (next.done === true) return false;
      current = next.value;
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

  return {
    get position() {
      return position;
    },
    async read(length) {
      if (current.length - taken >= length) return take(length);
      // Filled as chunks come, so that a large file is in memory once and not twice.
      const whole = Buffer.allocUnsafeSlow(length);
      let filled = 0;
      while (filled < length && (await fill())) {
        const part = take(length - filled);
        whole.set(part, filled);
        filled += part.length;
      }
      return whole.subarray(0, filled);
    },
    async peek(length) {
      while (current.length - taken < length) {
        const remaining = Uint8Array.prototype.slice.call(current, taken);
        const next = await iterator.next();
        current =
          next.done === true ? remaining : remaining.length === 0 ? next.value : Buffer.concat([remaining, next.value]);
        taken = 0;
        if (next.done === true) break;
      }
      return current.subarray(taken, taken + length);
    },
    async skip(length) {
      let missing = length;
      while (missing > 0 && (await fill())) missing -= advance(missing);
      return length - missing;
    },
  };
}

const windowBytes = 64 * 1024;

/** Creates a source over the first `size` bytes of an open file. */
export function fileSource(file: FileHandle, size: number): ByteSource {
  let position = 0;
  let window: Uint8Array = empty;
  let windowStart = 0;

  async function load(start: number, length: number): Promise<Uint8Array> {
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await file.read(buffer, filled, length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  }

  async function view(length: number): Promise<Uint8Array> {
    const wanted = Math.min(length, size - position);
    if (position < windowStart || position + wanted > windowStart + window.length) {
      windowStart = position;
      window = await load(position, Math.min(Math.max(wanted, windowBytes), size - position));
    }
    return window.subarray(position - windowStart, position - windowStart + wanted);
  }

  return {
    get position() {
      return position;
    },
    async read(length) {
      const part = await view(length);
      position += part.length;
      return part;
    },
    peek: view,
    async skip(length) {
      const skipped = Math.min(length, size - position);
      position += skipped;
      return skipped;
    },
  };
}
