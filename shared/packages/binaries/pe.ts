/** Version information of a Windows program or .NET assembly. */
export interface PeVersion {
  /** Whether it contains code for .NET. */
  readonly isManaged: boolean;
  /** Strings of its version resource by name: `ProductVersion`, `OriginalFilename`. */
  readonly strings: ReadonlyMap<string, string>;
}

const resourceDirectory = 2;
const runtimeDirectory = 14;
const versionType = 16;
const maxEntries = 4096;
const maxDepth = 6;

/** Returns true for the first bytes of a PE file. */
export function isPe(head: Uint8Array): boolean {
  return head[0] === 0x4d && head[1] === 0x5a;
}

/** Reads the version resource of a PE file (Microsoft, "PE Format"; VS_VERSIONINFO); undefined without one. */
export function readPeVersion(file: Uint8Array): PeVersion | undefined {
  try {
    return new PeReader(file).version();
  } catch (error) {
    // A place outside the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class PeReader {
  readonly #view: DataView;
  readonly #optional: number;
  readonly #coff: number;

  constructor(file: Uint8Array) {
    this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    this.#coff = this.#view.getUint32(0x3c, true);
    this.#optional = this.#coff + 24;
  }

  version(): PeVersion | undefined {
    if (this.#view.getUint32(this.#coff, true) !== 0x4550) return undefined;
    const resources = this.#directory(resourceDirectory);
    const offset = resources === undefined ? undefined : this.#offsetOf(resources);
    const leaf = offset === undefined ? undefined : this.#versionLeaf(offset);
    const data = leaf === undefined ? undefined : this.#offsetOf(this.#view.getUint32(leaf, true));
    if (leaf === undefined || data === undefined) return undefined;
    const strings = new Map<string, string>();
    this.#readBlock(data, data + this.#view.getUint32(leaf + 4, true), strings, 0);
    return { isManaged: this.#directory(runtimeDirectory) !== undefined, strings };
  }

  /** Returns the address of a data directory; undefined if there is none. */
  #directory(index: number): number | undefined {
    const isWide = this.#view.getUint16(this.#optional, true) === 0x20b;
    const count = this.#view.getUint32(this.#optional + (isWide ? 108 : 92), true);
    if (index >= count) return undefined;
    const address = this.#view.getUint32(this.#optional + (isWide ? 112 : 96) + index * 8, true);
    return address === 0 ? undefined : address;
  }

  /** Returns the file offset of an address. */
  #offsetOf(address: number): number | undefined {
    const count = Math.min(this.#view.getUint16(this.#coff + 6, true), 96);
    const first = this.#optional + this.#view.getUint16(this.#coff + 20, true);
    for (let index = 0; index < count; index += 1) {
      const offset = first + index * 40;
      const start = this.#view.getUint32(offset + 12, true);
      const size = this.#view.getUint32(offset + 16, true);
      if (address >= start && address < start + size) return this.#view.getUint32(offset + 20, true) + address - start;
    }
    return undefined;
  }

  /** Finds the first entry of type 16: its first name, in its first language. */
  #versionLeaf(root: number): number | undefined {
    const names = this.#entry(root, root, versionType);
    const languages = names === undefined ? undefined : this.#entry(root, names, undefined);
    return languages === undefined ? undefined : this.#entry(root, languages, undefined);
  }

  #entry(root: number, directory: number, id: number | undefined): number | undefined {
    const count = this.#view.getUint16(directory + 12, true) + this.#view.getUint16(directory + 14, true);
    for (let index = 0; index < Math.min(count, maxEntries); index += 1) {
      const offset = directory + 16 + index * 8;
      if (id === undefined || this.#view.getUint32(offset, true) === id) {
        return root + (this.#view.getUint32(offset + 4, true) & 0x7fffffff);
      }
    }
    return undefined;
  }

  /** Reads a block: length, length of its value, kind, name, value, nested blocks; each aligned to four bytes. */
  #readBlock(start: number, limit: number, strings: Map<string, string>, depth: number): void {
    const end = Math.min(start + this.#view.getUint16(start, true), limit);
    const valueLength = this.#view.getUint16(start + 2, true);
    const isText = this.#view.getUint16(start + 4, true) === 1;
    const key = this.#text(start + 6, end);
    const value = aligned(start + 6 + 2 * (key.length + 1), start);
    if (isText && valueLength > 0 && strings.size < maxEntries) strings.set(key, this.#text(value, end).trim());
    if (depth >= maxDepth) return;
    let offset = isText && valueLength > 0 ? end : aligned(value + valueLength, start);
    while (offset + 6 < end) {
      const length = this.#view.getUint16(offset, true);
      if (length < 6) return;
      this.#readBlock(offset, end, strings, depth + 1);
      offset = aligned(offset + length, start);
    }
  }

  /** Reads UTF-16 up to its zero. */
  #text(start: number, end: number): string {
    let text = "";
    for (let offset = start; offset + 1 < end && text.length < 1024; offset += 2) {
      const unit = this.#view.getUint16(offset, true);
      if (unit === 0) break;
      text += String.fromCharCode(unit);
    }
    return text;
  }
}

function aligned(offset: number, start: number): number {
  return start + Math.ceil((offset - start) / 4) * 4;
}
