import type { Exec } from "../../exec/exec.ts";
import type { Sleep } from "../../http/sleep.ts";

/** Machine that the ports run on. */
export interface Machine {
  readonly root: string;
  readonly getEnv: (name: string) => string | undefined;
  readonly sleep: Sleep;
  readonly exec: Exec;
}
