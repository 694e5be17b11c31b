import type { Stats } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomic } from "../files/index.ts";

interface KnownFile {
  readonly bytes: Buffer;
  readonly ownership: Stats;
}

/** Files of a checkout as they were, by their bytes. */
export class FileSnapshot {
  readonly #root: string;
  readonly #files: ReadonlyMap<string, KnownFile>;

  private constructor(root: string, files: ReadonlyMap<string, KnownFile>) {
    this.#root = root;
    this.#files = files;
  }

  /**
   * Reads files. Leaves out those that do not exist and links.
   * @param paths relative to the root.
   */
  static async of(root: string, paths: Iterable<string>): Promise<FileSnapshot> {
    const files = new Map<string, KnownFile>();
    for (const path of new Set(paths)) {
      const ownership = await lstat(join(root, path)).catch(() => undefined);
      if (ownership?.isFile() === true) files.set(path, { bytes: await readFile(join(root, path)), ownership });
    }
    return new FileSnapshot(root, files);
  }

  /** Returns the bytes of a file; undefined if it was not there. */
  bytesOf(path: string): Buffer | undefined {
    return this.#files.get(path)?.bytes;
  }

  /** Lists the files that are different now. */
  async changed(): Promise<readonly string[]> {
    const changed: string[] = [];
    for (const [path, { bytes }] of this.#files) {
      const stats = await lstat(join(this.#root, path)).catch(() => undefined);
      const now = stats?.isFile() === true ? await readFile(join(this.#root, path)) : undefined;
      if (now?.equals(bytes) !== true) changed.push(path);
    }
    return changed;
  }

  /** Writes the files that are different now as they were. A link in the place of a file is replaced. */
  async restore(): Promise<void> {
    for (const path of await this.changed()) {
      const known = this.#files.get(path);
      if (known !== undefined) await writeFileAtomic(this.#root, path, known.bytes, known.ownership);
    }
  }
}
