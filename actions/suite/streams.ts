import type { Sleep } from "../../shared/http/sleep.ts";

/** Streams and directory of a command line. */
export interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Directory that repository paths are relative to. */
  readonly root: string;
  /** Default: the system clock. */
  readonly sleep?: Sleep;
}
