/** Header blobs of an rpm database and what stood in the way of reading all of them. */
export interface RpmBlobs {
  readonly blobs: readonly Uint8Array[];
  /** Sentences for people; empty when everything was read. */
  readonly problems: readonly string[];
}

/** A reader of one of rpm's database formats. */
export interface RpmDatabaseFormat {
  readonly name: string;
  /** Told by the magic number. */
  recognizes(file: Uint8Array): boolean;
  read(file: Uint8Array): RpmBlobs;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
