import { setTimeout } from "node:timers/promises";

/** Waits for a number of milliseconds. */
export type Sleep = (milliseconds: number) => Promise<void>;

/** Waits on the machine's own clock. */
export const systemSleep: Sleep = (milliseconds) => setTimeout(milliseconds);
