import type { Sleep } from "../../shared/http/sleep.ts";
import { printable } from "../../shared/text/index.ts";

/** Streams and directory of a command line. */
export interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Opens standard input. Default: the command has none. */
  readonly openStdin?: () => AsyncIterable<Uint8Array>;
  /** Directory that repository paths are relative to. */
  readonly root: string;
  /** Default: the system clock. */
  readonly sleep?: Sleep;
}

/** Writes text of a command that is not an action. Escapes what would be a workflow command or is invisible. */
export function print(stream: NodeJS.WriteStream, text: string): void {
  stream.write(printable(text));
}
