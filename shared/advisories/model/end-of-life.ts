import type { OperatingSystem } from "../../packages/index.ts";
import dates from "./end-of-life.json" with { type: "json" };

/** When a distribution release stopped, or will stop, to get fixes for everybody. */
export interface EndOfLife {
  /** `YYYY-MM-DD`: the last day of fixes that nobody has to pay for. */
  readonly date: string;
  /** `YYYY-MM-DD`: the last day of fixes for subscribers. */
  readonly subscribersUntil?: string;
}

/** Distributions whose extended support is free for all (Debian LTS). */
const freeExtension: ReadonlySet<string> = new Set(["debian"]);

/**
 * The end of life of a distribution release, from os-release(5) and the dates of endoflife.date (a date may differ by
 * days from the distribution's own). Undefined for a release that is not in the list.
 */
export function endOfLife(os: OperatingSystem): EndOfLife | undefined {
  const entry = dates.find(({ id, release }) => id === os.id && isRelease(os.versionId ?? "", release));
  if (entry === undefined) return undefined;
  const { end, extended } = entry;
  if (extended === undefined) return { date: end };
  return freeExtension.has(os.id) ? { date: extended } : { date: end, subscribersUntil: extended };
}

/** `3.19.1` is of release `3.19`, `9.4` of `9`. */
function isRelease(version: string, release: string): boolean {
  return version === release || version.startsWith(`${release}.`);
}
