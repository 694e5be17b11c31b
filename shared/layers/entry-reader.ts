import { decodeName } from "../oci/tar/names.ts";
import { type EntryKind, entryKinds, type LoggedEntry } from "./logged-entry.ts";

/**
 * Reads an `EntryLog`. `next` moves to the next entry and sets the fields, so that a file costs no more than its name:
 * an image has hundreds of thousands.
 */
export class EntryReader implements LoggedEntry {
  kind: EntryKind = "file";
  /** Position of the kind in `entryKinds`. */
  code = 0;
  mode = 0;
  uid = 0;
  gid = 0;
  size = 0;
  target = "";
  /** Path of the directory; empty for the root. */
  directory = "";
  /** Last part of the path; empty for the root itself. */
  name = "";
  /** The directory is that of the previous entry. */
  isSameDirectory = false;
  readonly #bytes: Buffer;
  #offset = 0;
  /** Bytes of the path. */
  #path = Buffer.alloc(256);
  #lastSlash = -1;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get path(): string {
    return `${this.directory}/${this.name}`;
  }

  /** Moves to the next entry and returns whether there is one. */
  next(): boolean {
    if (this.#offset >= this.#bytes.length) return false;
    const head = this.#number();
    this.code = head >>> 2;
    this.kind = entryKinds[this.code] ?? "metadata";
    this.#readPath((head & 2) === 2);
    if ((head & 1) === 1) {
      this.mode = this.#signed();
      this.uid = this.#signed();
      this.gid = this.#signed();
    }
    this.size = this.kind === "file" ? this.#number() : 0;
    this.target = this.kind === "symlink" || this.kind === "hardlink" ? this.#text() : "";
    return true;
  }

  #readPath(isAscii: boolean): void {
    const shared = this.#number();
    const remaining = this.#number();
    const nameLength = this.#number();
    const length = shared + remaining;
    const lastSlash = length - nameLength - 1;
    if (this.#path.length < length) this.#path = Buffer.concat([this.#path, Buffer.alloc(length)]);
    this.#bytes.copy(this.#path, shared, this.#offset, this.#offset + remaining);
    this.#offset += remaining;
    this.isSameDirectory = lastSlash === this.#lastSlash && shared > lastSlash;
    if (!this.isSameDirectory) {
      this.directory = this.#textOfPath(0, lastSlash, isAscii);
      this.#lastSlash = lastSlash;
    }
    this.name = this.#textOfPath(lastSlash + 1, length, isAscii);
  }

  #textOfPath(start: number, end: number, isAscii: boolean): string {
    return isAscii ? this.#path.toString("latin1", start, end) : decodeName(this.#path.subarray(start, end));
  }

  #text(): string {
    const length = this.#number();
    const text = decodeName(this.#bytes.subarray(this.#offset, this.#offset + length));
    this.#offset += length;
    return text;
  }

  #signed(): number {
    const value = this.#number();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  #number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#offset++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
}
