import type { EntryReader } from "./entry-reader.ts";
import type { FileHeader } from "./file.ts";
import { type EntryAccess, type EntryKind, entryKinds } from "./logged-entry.ts";

/** Headers of all entries of an image by number, in columns, because there may be millions. */
export class EntryTable {
  readonly #kinds: Uint8Array;
  readonly #sizes: Float64Array;
  /** Position in `#accesses`. */
  readonly #access: Uint32Array;
  readonly #accesses: EntryAccess[] = [];
  readonly #accessNumbers = new Map<string, number>();
  /** Position of the layer that removed the entry, plus 1. */
  readonly #removedBy: Uint16Array;
  /** First entry of each layer. */
  readonly #firstEntries: readonly number[];

  /** @param counts numbers of entries of the layers. */
  constructor(counts: readonly number[]) {
    let total = 0;
    this.#firstEntries = counts.map((count) => {
      total += count;
      return total - count;
    });
    this.#kinds = new Uint8Array(total);
    this.#sizes = new Float64Array(total);
    this.#access = new Uint32Array(total);
    this.#removedBy = new Uint16Array(total);
  }

  set(entry: number, logged: EntryReader): void {
    this.#kinds[entry] = logged.code;
    this.#sizes[entry] = logged.size;
    this.#access[entry] = this.#numberOf(logged);
  }

  kindOf(entry: number): EntryKind {
    return entryKinds[this.#kinds[entry] ?? 0] ?? "metadata";
  }

  isFile(entry: number): boolean {
    return this.kindOf(entry) === "file";
  }

  /** Bytes of a regular file; 0 for other entries. */
  sizeOf(entry: number): number {
    return this.#sizes[entry] ?? 0;
  }

  /** Returns the header of an entry as the log keeps it, without its time. */
  headerOf(entry: number, path: string, linkTarget = ""): FileHeader {
    const { mode, uid, gid } = this.#accesses[this.#access[entry] ?? 0] ?? { mode: 0, uid: 0, gid: 0 };
    const kind = this.kindOf(entry);
    const type = kind === "whiteout" || kind === "opaque" || kind === "metadata" ? "file" : kind;
    return { path, type, size: this.#sizes[entry] ?? 0, mode, uid, gid, mtime: 0, linkTarget };
  }

  /** Number of the first entry of a layer. @param layer position in the image. */
  firstOf(layer: number): number {
    return this.#firstEntries[layer] ?? 0;
  }

  /** Position of an entry's layer in the image. */
  layerOf(entry: number): number {
    let low = 0;
    for (let high = this.#firstEntries.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (this.firstOf(middle) <= entry) low = middle;
      else high = middle;
    }
    return low;
  }

  remove(entry: number, layer: number): void {
    this.#removedBy[entry] = layer + 1;
  }

  /** Position of the layer that removed or replaced an entry; undefined if a container sees it. */
  removedBy(entry: number): number | undefined {
    const layer = this.#removedBy[entry] ?? 0;
    return layer === 0 ? undefined : layer - 1;
  }

  /** Returns whether any of `count` entries from `first` was removed or replaced. */
  hasRemoved(first: number, count: number): boolean {
    return this.#removedBy.subarray(first, first + count).some((layer) => layer !== 0);
  }

  /** Returns whether two entries have the same size and differ in owner or permissions. */
  differsInAccess(first: number, second: number): boolean {
    return this.sizeOf(first) === this.sizeOf(second) && this.#access[first] !== this.#access[second];
  }

  #numberOf({ mode, uid, gid }: EntryAccess): number {
    const last = this.#accesses.at(-1);
    if (last?.mode === mode && last.uid === uid && last.gid === gid) return this.#accesses.length - 1;
    const key = `${mode} ${uid} ${gid}`;
    const known = this.#accessNumbers.get(key);
    if (known !== undefined) return known;
    this.#accesses.push({ mode, uid, gid });
    this.#accessNumbers.set(key, this.#accesses.length - 1);
    return this.#accesses.length - 1;
  }
}
