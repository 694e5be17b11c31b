import type { FileContent } from "../../../layers/index.ts";

/** Receives the header blobs of a database one after the other. */
export type VisitBlob = (blob: Uint8Array) => void;

/** Reader of one database format of rpm. Reads the file page by page, because databases have up to hundreds of MB. */
export interface RpmDatabaseFormat {
  readonly name: string;
  /** Returns whether the magic number matches. @param head the first 512 bytes, or all of a smaller file. */
  recognizes(head: Uint8Array): boolean;
  /** Passes the header blobs to `visit` and returns problems as sentences; empty if everything was read. */
  read(content: FileContent, visit: VisitBlob): readonly string[];
}
