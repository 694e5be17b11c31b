import { setTimeout } from "node:timers/promises";
import type { Host } from "./index.ts";

/** The part of each wait that is kept: tests run against a server on loopback, where waiting stands for nothing. */
export function paceOf(host: Pick<Host, "getEnv">): number {
  const pace = Number(host.getEnv("SEAWORTHY_PACE") ?? 1);
  return pace >= 0 && pace <= 1 ? pace : 1;
}

/** A wait of some seconds at the host's pace. */
export function sleepOf(host: Pick<Host, "getEnv">): (seconds: number) => Promise<void> {
  return (seconds) => setTimeout(seconds * 1000 * paceOf(host));
}
