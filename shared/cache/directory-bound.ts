import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Fraction of the limit that an eviction frees, so that not every write evicts. */
const headroom = 0.1;

/** Keeps the files in a directory within a limit by removing the least recently used ones. */
export class DirectoryBound {
  readonly #directory: string;
  readonly #maxBytes: number;
  /** Bytes in the directory, as known to this process; undefined before the first check. */
  #bytes: number | undefined;
  #last: Promise<void> = Promise.resolve();

  /** @param maxBytes of all files together; several processes may exceed it for a moment. */
  constructor(directory: string, maxBytes: number) {
    this.#directory = directory;
    this.#maxBytes = maxBytes;
  }

  /** Counts a written file and evicts others if the limit is exceeded. Never throws. */
  added(bytes: number): Promise<void> {
    this.#last = this.#last.then(async () => {
      if (this.#bytes !== undefined) this.#bytes += bytes;
      if (this.#bytes === undefined || this.#bytes > this.#maxBytes) this.#bytes = await this.#evict();
    });
    return this.#last;
  }

  /** Evicts files and returns the remaining bytes. */
  async #evict(): Promise<number> {
    const files = (await filesBelow(this.#directory)).sort((a, b) => a.used - b.used);
    let bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (bytes <= this.#maxBytes) return bytes;
    for (const { path, size } of files) {
      if (bytes <= this.#maxBytes * (1 - headroom)) break;
      await rm(path, { force: true }).catch(() => {});
      bytes -= size;
    }
    return bytes;
  }
}

interface StoredFile {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly used: number;
}

/** Lists the files in a directory, without those that another process removes meanwhile. */
async function filesBelow(directory: string): Promise<StoredFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const files: StoredFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const stats = await stat(path).catch(() => undefined);
    if (stats !== undefined) files.push({ path, size: stats.size, used: stats.mtimeMs });
  }
  return files;
}
