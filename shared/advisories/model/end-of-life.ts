import type { OperatingSystem } from "../../packages/index.ts";
import dates from "./end-of-life.json" with { type: "json" };

/** End of life of a distribution release. */
export interface EndOfLife {
  /** `YYYY-MM-DD`: last day of free fixes. */
  readonly date: string;
  /** `YYYY-MM-DD`: last day of fixes for subscribers. */
  readonly subscribersUntil?: string;
}

/** Distributions with free extended support (Debian LTS). */
const freeExtension: ReadonlySet<string> = new Set(["debian"]);

/**
 * Returns the end of life of a distribution release, from os-release(5) and the dates of endoflife.date, which may
 * differ from the distribution's own by days. Undefined for unlisted releases.
 */
export function endOfLife(os: OperatingSystem): EndOfLife | undefined {
  const entry = dates.find(({ id, release }) => id === os.id && isRelease(os.versionId ?? "", release));
  if (entry === undefined) return undefined;
  const { end, extended } = entry;
  if (extended === undefined) return { date: end };
  return freeExtension.has(os.id) ? { date: extended } : { date: end, subscribersUntil: extended };
}

/** Checks whether a day (`YYYY-MM-DD`) is at most so many days after another. */
export function isWithinDays(today: string, day: string, days: number): boolean {
  return Date.parse(day) - Date.parse(today) <= days * 86_400_000;
}

/** Returns whether a version belongs to a release: `3.19.1` to `3.19`, `9.4` to `9`. */
function isRelease(version: string, release: string): boolean {
  return version === release || version.startsWith(`${release}.`);
}
