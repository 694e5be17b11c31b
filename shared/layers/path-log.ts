import { decodeName, encodeName } from "../oci/tar/names.ts";

const encoder = new TextEncoder();
const nothing = new Uint8Array(0);

export interface LoggedPath {
  readonly path: string;
  /** A directory merges with a lower one; everything else replaces it. */
  readonly isDirectory: boolean;
  /** Target of a symlink; empty for other entries. */
  readonly target: string;
}

/**
 * Compact log of a layer's entry names in order. Stores each name as the number of bytes shared with the previous one
 * and the remainder (front coding), about a fifth of the plain text.
 */
export class PathLog {
  #bytes: Buffer;
  #length: number;
  #previous: Uint8Array = new Uint8Array(0);
  #previousLength = 0;
  /** Scratch buffer for the next name; swapped with the previous one. */
  #next: Uint8Array = new Uint8Array(0);

  /** @param bytes output of `toBytes`. */
  constructor(bytes: Uint8Array = new Uint8Array(0)) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#length = bytes.length;
  }

  /** Bytes in use. */
  get size(): number {
    return this.#length;
  }

  append({ path, isDirectory, target }: LoggedPath): void {
    const length = this.#encodeNext(path);
    const shared = this.#sharedWithPrevious(length);
    this.#reserve(length + target.length * 3 + 20);
    this.#number(shared * 2 + (isDirectory ? 1 : 0));
    this.#number(length - shared);
    for (let offset = shared; offset < length; offset += 1) this.#bytes[this.#length++] = this.#next[offset] ?? 0;
    this.#text(target);
    [this.#previous, this.#next] = [this.#next, this.#previous];
    this.#previousLength = length;
  }

  /** Iterates over the entries in order. Do not append meanwhile. */
  *[Symbol.iterator](): Generator<LoggedPath> {
    const reader = { bytes: this.#bytes, at: 0 };
    let previous: Uint8Array = new Uint8Array(0);
    while (reader.at < this.#length) {
      const head = readNumber(reader);
      const name = Buffer.concat([previous.subarray(0, head >>> 1), readText(reader)]);
      yield { path: decodeName(name), isDirectory: (head & 1) === 1, target: decodeName(readText(reader)) };
      previous = name;
    }
  }

  /** Returns the log as bytes, for a cache. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Writes a name to the scratch bytes and returns its length. */
  #encodeNext(path: string): number {
    if (this.#next.length < path.length * 3) this.#next = new Uint8Array(Math.max(256, path.length * 3));
    if (path.isWellFormed()) return encoder.encodeInto(path, this.#next).written;
    const bytes = encodeName(path);
    this.#next.set(bytes);
    return bytes.length;
  }

  #sharedWithPrevious(length: number): number {
    const most = Math.min(length, this.#previousLength);
    let shared = 0;
    while (shared < most && this.#previous[shared] === this.#next[shared]) shared += 1;
    return shared;
  }

  #reserve(extra: number): void {
    if (this.#length + extra <= this.#bytes.length) return;
    const larger = Buffer.alloc(Math.max(4096, this.#bytes.length * 2, this.#length + extra));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  #text(text: string): void {
    const bytes = text === "" ? nothing : encodeName(text);
    this.#number(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** LEB128. */
  #number(value: number): void {
    let remaining = value;
    while (remaining > 127) {
      this.#bytes[this.#length++] = (remaining & 127) | 128;
      remaining >>>= 7;
    }
    this.#bytes[this.#length++] = remaining;
  }
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function readNumber(reader: Reader): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = reader.bytes[reader.at++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  return value >>> 0;
}

function readText(reader: Reader): Uint8Array {
  const length = readNumber(reader);
  const text = reader.bytes.subarray(reader.at, reader.at + length);
  reader.at += length;
  return text;
}
