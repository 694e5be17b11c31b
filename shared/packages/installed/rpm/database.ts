/** Header blobs of an rpm database, and problems that occurred while reading them. */
export interface RpmBlobs {
  readonly blobs: readonly Uint8Array[];
  /** Sentences; empty if everything was read. */
  readonly problems: readonly string[];
}

/** Reader of one database format of rpm. */
export interface RpmDatabaseFormat {
  readonly name: string;
  /** Returns whether the magic number matches. */
  recognizes(file: Uint8Array): boolean;
  read(file: Uint8Array): RpmBlobs;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
