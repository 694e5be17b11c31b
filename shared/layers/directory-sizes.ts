/** Directory of a layer with the bytes of its files. */
export type DirectorySize = readonly [directory: string, bytes: number];

/** Maximum number of distinct directories per layer, and how many of them are kept. */
const maxDirectories = 10_000;
const maxKeptDirectories = 40;

/** Adds up the sizes of a layer's files by the first two directories of their paths (`/usr/lib`). */
export class DirectorySizes {
  readonly #sizes = new Map<string, number>();

  /** @param path absolute and clean. @param size bytes. */
  add(path: string, size: number): void {
    if (size === 0) return;
    const second = path.indexOf("/", path.indexOf("/", 1) + 1);
    const end = second > 0 ? second : path.lastIndexOf("/");
    const directory = end <= 0 ? "/" : path.slice(0, end);
    const counted = this.#sizes.has(directory) || this.#sizes.size < maxDirectories ? directory : "/";
    this.#sizes.set(counted, (this.#sizes.get(counted) ?? 0) + size);
  }

  /** Returns the directories, largest first. Directories that are not kept share one entry without a name. */
  toSorted(): readonly DirectorySize[] {
    const sorted = [...this.#sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const otherBytes = sorted.slice(maxKeptDirectories).reduce((sum, [, bytes]) => sum + bytes, 0);
    return [...sorted.slice(0, maxKeptDirectories), ...(otherBytes === 0 ? [] : [["", otherBytes] as const])];
  }
}
