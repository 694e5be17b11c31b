import { encodeName } from "../oci/tar/names.ts";
import { EntryReader } from "./entry-reader.ts";
import { type EntryAccess, entryKinds, type LoggedEntry } from "./logged-entry.ts";

const encoder = new TextEncoder();
const nothing = new Uint8Array(0);

const slash = 0x2f;

/** Bytes of an entry besides its names, at most. */
const maxFixedBytes = 64;

/**
 * Compact log of a layer's entries in order. Stores each path as the number of bytes shared with the previous one and
 * the remainder (front coding), about a fifth of the plain text, and owner and permissions only where they change.
 *
 * An entry is: its kind, whether its path is ASCII and whether its access changes (`kind * 4 + ascii * 2 + changes`);
 * the number of shared bytes, of remaining bytes, and of bytes of the last part of the path; the remaining bytes; mode,
 * uid and gid if they change; the size of a file, or the target of a link.
 */
export class EntryLog {
  #bytes: Buffer;
  #length: number;
  #previous: Uint8Array = new Uint8Array(0);
  #previousLength = 0;
  /** Scratch buffer for the next path; swapped with the previous one. */
  #next: Uint8Array = new Uint8Array(0);
  #access: EntryAccess = { mode: 0, uid: 0, gid: 0 };

  /** @param bytes output of `toBytes`. */
  constructor(bytes: Uint8Array = new Uint8Array(0)) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#length = bytes.length;
  }

  /** Bytes in use. */
  get size(): number {
    return this.#length;
  }

  append({ kind, path, size, target, mode, uid, gid }: LoggedEntry): void {
    const length = this.#encodeNext(path);
    const shared = this.#sharedWithPrevious(length);
    this.#reserve(length + target.length * 3 + maxFixedBytes);
    const access = this.#access;
    const changes = access.mode !== mode || access.uid !== uid || access.gid !== gid;
    const isAscii = length === path.length && path.isWellFormed();
    this.#number(entryKinds.indexOf(kind) * 4 + (isAscii ? 2 : 0) + (changes ? 1 : 0));
    this.#number(shared);
    this.#number(length - shared);
    this.#number(length - 1 - this.#next.lastIndexOf(slash, length - 1));
    for (let offset = shared; offset < length; offset += 1) this.#bytes[this.#length++] = this.#next[offset] ?? 0;
    if (changes) {
      for (const value of [mode, uid, gid]) this.#number(value < 0 ? -value * 2 - 1 : value * 2);
      this.#access = { mode, uid, gid };
    }
    if (kind === "file") this.#number(size);
    else if (kind === "symlink" || kind === "hardlink") this.#text(target);
    [this.#previous, this.#next] = [this.#next, this.#previous];
    this.#previousLength = length;
  }

  /** Reads the entries in order. Do not append meanwhile. */
  read(): EntryReader {
    return new EntryReader(this.#bytes.subarray(0, this.#length));
  }

  /** Returns the log as bytes, for a cache. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Writes a path to the scratch bytes and returns its length. */
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
      this.#bytes[this.#length++] = (remaining % 128) + 128;
      remaining = Math.floor(remaining / 128);
    }
    this.#bytes[this.#length++] = remaining;
  }
}
