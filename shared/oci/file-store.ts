/** Named files to read from: a directory, or a tar archive that stays packed. */
export interface FileStore {
  /** Path of the directory or archive, for errors. */
  readonly name: string;
  /** Bytes of a regular file (links followed), or undefined when there is none of that name. */
  size(path: string): Promise<number | undefined>;
  /** The bytes of a file that exists, from the beginning at every call. */
  open(path: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** The name of a file in a store, for errors: `image.tar!manifest.json` or `directory/index.json`. */
export function placeIn(store: FileStore, path: string): string {
  return `${store.name}!${path}`;
}
