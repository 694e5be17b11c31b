import { decodeName, encodeName } from "../oci/tar/names.ts";

export interface LoggedPath {
  readonly path: string;
  /** A folder merges with the one below, everything else replaces it. */
  readonly isDirectory: boolean;
  /** Of symlinks; empty for the rest. */
  readonly target: string;
}

/**
 * Names of a layer's entries in the order they came, kept small: each is stored as the number of bytes it shares with
 * the one before and the rest (front coding), about a fifth of the plain text.
 */
export class PathLog {
  #bytes: Uint8Array;
  #length: number;
  #previous: Uint8Array = new Uint8Array(0);

  /** @param bytes what `toBytes` of another log gave. */
  constructor(bytes: Uint8Array = new Uint8Array(0)) {
    this.#bytes = bytes;
    this.#length = bytes.length;
  }

  /** Bytes in use. */
  get size(): number {
    return this.#length;
  }

  append({ path, isDirectory, target }: LoggedPath): void {
    const name = encodeName(path);
    const link = encodeName(target);
    const shared = commonPrefix(this.#previous, name);
    this.#reserve(name.length + link.length + 16);
    this.#number(shared * 2 + (isDirectory ? 1 : 0));
    this.#text(name.subarray(shared));
    this.#text(link);
    this.#previous = name;
  }

  /** Every entry, in order. Not for use while appending. */
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

  /** The log as bytes, for a cache. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(extra: number): void {
    if (this.#length + extra <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(4096, this.#bytes.length * 2, this.#length + extra));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  #text(text: Uint8Array): void {
    this.#number(text.length);
    this.#bytes.set(text, this.#length);
    this.#length += text.length;
  }

  /** LEB128. */
  #number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
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

function commonPrefix(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}
