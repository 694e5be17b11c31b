import { InvalidError } from "../../errors/index.ts";
import type { CoverageGap } from "../../findings/index.ts";
import { count } from "../../text/index.ts";

/** Difference between clocks that is tolerated, in milliseconds. */
export const clockTolerance = 10 * 60_000;

const hour = 3_600_000;

/** Hours above which the age of advisories is reported. */
const reportedAge = 48;

/**
 * Parses the maximum age of advisories: a whole number of hours or days such as `48h` or `7d`, or `none`.
 * @param name of the input, for the error.
 * @returns hours; infinity for `none`.
 * @throws InvalidError `INPUT_VALUE`.
 */
export function parseMaxAge(text: string, name: string): number {
  if (text === "none") return Number.POSITIVE_INFINITY;
  const [, digits = "", unit] = /^([1-9]\d{0,4})([hd])$/u.exec(text) ?? [];
  if (digits !== "") return Number(digits) * (unit === "d" ? 24 : 1);
  throw new InvalidError("INPUT_VALUE", `"${text}" is not a valid value for ${name}`, {
    advice: "Use a number of hours or days such as 48h or 7d, or none",
  });
}

/** Returns the age of advisories in hours; undefined if their date is unknown or in the future. */
function ageInHours(dated: string | undefined, now: Date): number | undefined {
  const age = now.getTime() - Date.parse(dated ?? "");
  return age >= -clockTolerance ? Math.max(0, age / hour) : undefined;
}

/** Formats an age in hours: "30 hours", from two days on "3 days". */
function formatAge(hours: number): string {
  return hours < reportedAge ? count(Math.floor(hours), "hour") : count(Math.floor(hours / 24), "day");
}

/** Returns the age of advisories as text if it is more than `reportedAge`. */
export function oldAge(dated: string | undefined, now: Date): string | undefined {
  const age = ageInHours(dated, now);
  return age === undefined || age <= reportedAge ? undefined : formatAge(age);
}

/**
 * Returns the gaps of advisories that are old. Above the limit, or if a limit is set and the age is unknown, the scan is
 * incomplete, because vulnerabilities that were published since then are missing. Pure.
 * @param source its name in the gaps.
 * @param maxAge hours.
 */
export function ageGaps(
  { dated, records }: { readonly dated?: string; readonly records: number },
  { source, now, maxAge }: { readonly source: string; readonly now: Date; readonly maxAge: number },
): CoverageGap[] {
  const what = "newer vulnerabilities";
  const subject = `the advisories from ${source} are`;
  const age = ageInHours(dated, now);
  if (age === undefined) {
    // Advisories without a record are reported as missing data.
    if (records === 0 && dated === undefined) return [];
    const why = dated === undefined ? `${subject} of unknown age` : `${subject} dated in the future (${dated})`;
    return [{ what, why, weight: maxAge === Number.POSITIVE_INFINITY ? "note" : "partial" }];
  }
  if (age > maxAge) {
    const advice = "use newer ones, or change advisories-max-age";
    const why = `${subject} ${formatAge(age)} old, and the limit is ${formatAge(maxAge)}; ${advice}`;
    return [{ what, why, weight: "partial" }];
  }
  const old = oldAge(dated, now);
  return old === undefined ? [] : [{ what, why: `${subject} ${old} old`, weight: "note" }];
}
