/** Where a command line reads and writes. */
export interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Folder that repository paths are relative to. */
  readonly root: string;
}
