import type { Exec } from "../../exec/exec.ts";
import type { Sleep } from "../../http/sleep.ts";

/** What the ports need of the machine. */
export interface Surroundings {
  readonly root: string;
  readonly getEnv: (name: string) => string | undefined;
  readonly sleep: Sleep;
  readonly exec: Exec;
}
