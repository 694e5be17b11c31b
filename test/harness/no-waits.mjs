import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

/** Loaded before a built action: what it awaits of the clock is over at once. Time limits are other timers. */
timers.setTimeout = async (_milliseconds, value) => value;
syncBuiltinESMExports();
