import type { Change } from "../world.ts";

/** An attack: what it is, the exit code, the rule that does not pass (of a refused call a part of the message), and the change. */
export type Attack = readonly [attack: string, exitCode: 1 | 2 | 3, by: string | RegExp, change: Change];
