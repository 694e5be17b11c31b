import { setFlagsFromString } from "node:v8";

/**
 * While images are read, the part of the heap for new objects stays as small as it is: a scan makes many small objects,
 * and letting them wait for collection costs 30 MB in each thread and saves no time.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}

/** Lets the heap grow again, for work that keeps what it makes. */
export function letHeapGrow(): void {
  setFlagsFromString("--semi-space-growth-factor=2");
}
