import { setTimeout } from "node:timers/promises";
import type { Host } from "../hosts/index.ts";

/** The part of each wait that is kept: tests run against a server on loopback, where waiting stands for nothing. */
export function paceOf(host: Pick<Host, "variable">): number {
  const pace = Number(host.variable("SEAWORTHY_PACE") ?? 1);
  return pace >= 0 && pace <= 1 ? pace : 1;
}

/** A wait of some seconds at the host's pace. */
export function sleepOf(host: Pick<Host, "variable">): (seconds: number) => Promise<void> {
  return (seconds) => setTimeout(seconds * 1000 * paceOf(host));
}
