import type { Sleep } from "../../shared/http/sleep.ts";

/** Where a command line reads and writes. */
export interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Directory that repository paths are relative to. */
  readonly root: string;
  /** Default: the machine's own clock. */
  readonly sleep?: Sleep;
}
