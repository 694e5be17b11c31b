/** Largest directories with their bytes. */
export type LargestDirectories = readonly (readonly [directory: string, bytes: number])[];

/** Maximum number of distinct directories to tell apart, and of those to keep. */
const maxDirectories = 200;
const maxKept = 3;
const parts = 3;

/** Files and bytes, in all and by the first three directories of the paths. */
export class DirectoryTotals {
  readonly #sizes = new Map<string, number>();
  #files = 0;
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  /** @param path absolute and clean. @param size bytes. */
  add(path: string, size: number): void {
    this.#files += 1;
    this.#bytes += size;
    const directory = startOf(path);
    const counted = this.#sizes.has(directory) || this.#sizes.size < maxDirectories ? directory : "/";
    this.#sizes.set(counted, (this.#sizes.get(counted) ?? 0) + size);
  }

  /** Returns the totals with the largest directories first. */
  toTotals(): { readonly files: number; readonly bytes: number; readonly directories: LargestDirectories } {
    const sorted = [...this.#sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { files: this.#files, bytes: this.#bytes, directories: sorted.slice(0, maxKept) };
  }
}

/** Returns up to three directories of a path; of a file in the root, the file. */
function startOf(path: string): string {
  let end = 0;
  for (let part = 0; part < parts; part += 1) {
    const next = path.indexOf("/", end + 1);
    if (next < 0) break;
    end = next;
  }
  return end === 0 ? path : path.slice(0, end);
}
