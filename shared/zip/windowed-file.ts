import type { FileHandle } from "node:fs/promises";
import { RandomAccessReader } from "yauzl";

interface Window {
  readonly start: number;
  readonly bytes: Buffer;
}

const windowBytes = 1024 * 1024;

/**
 * Random access to a file through two windows. A zip archive is read in two places, its directory at the end and its
 * data, and both in order: two windows turn two small reads an entry into one large one for hundreds.
 */
export class WindowedFile extends RandomAccessReader {
  readonly #file: FileHandle;
  /** Windows, the most recently used first. */
  #windows: readonly Window[] = [];

  constructor(file: FileHandle) {
    super();
    this.#file = file;
  }

  override read(
    target: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    const window = this.#windows.find(
      ({ start, bytes }) => start <= position && position + length <= start + bytes.length,
    );
    if (window !== undefined) {
      this.#use(window);
      callback(null, window.bytes.copy(target, offset, position - window.start, position - window.start + length));
      return;
    }
    this.#fill(position, length).then(
      ({ bytes }) => callback(null, bytes.copy(target, offset, 0, length)),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    );
  }

  /** At most `length` bytes from `position`; fewer only at the end of the file. */
  async bytes(position: number, length: number): Promise<Buffer> {
    const target = Buffer.allocUnsafe(length);
    const bytesRead = await new Promise<number>((resolve, reject) => {
      this.read(target, 0, length, position, (error, count = 0) => (error === null ? resolve(count) : reject(error)));
    });
    return target.subarray(0, bytesRead);
  }

  async #fill(position: number, length: number): Promise<Window> {
    const bytes = Buffer.allocUnsafe(Math.max(length, windowBytes));
    const { bytesRead } = await this.#file.read(bytes, 0, bytes.length, position);
    const window = { start: position, bytes: bytes.subarray(0, bytesRead) };
    this.#use(window);
    return window;
  }

  #use(window: Window): void {
    if (this.#windows[0] !== window)
      this.#windows = [window, ...this.#windows.filter((other) => other !== window)].slice(0, 2);
  }
}
