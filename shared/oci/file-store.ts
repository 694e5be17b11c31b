import type { FileRange } from "./file-range.ts";

/** Store of named files: a directory, or a tar archive that stays packed. */
export interface FileStore {
  /** Path of the directory or archive, for errors. */
  readonly name: string;
  /** Returns the bytes of a regular file (links followed), or undefined if there is none with that name. */
  size(path: string): Promise<number | undefined>;
  /** Returns where the bytes of a regular file are (links followed); undefined if there is none with that name. */
  locate(path: string): Promise<FileRange | undefined>;
  /** Reads an existing file, from the beginning at every call. */
  open(path: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Formats the name of a file in a store for errors: `image.tar!manifest.json` or `directory/index.json`. */
export function placeIn(store: FileStore, path: string): string {
  return `${store.name}!${path}`;
}
