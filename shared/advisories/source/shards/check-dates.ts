import { clockTolerance } from "../../model/age.ts";
import type { ShardIndex } from "./format.ts";
import { refused } from "./refuse.ts";

const day = 86_400_000;

/** Maximum days between the build of an index and its expiry. */
export const maxValidDays = 30;

/**
 * Checks the dates of an index.
 * @param label name of the set in errors.
 * @throws UndecidedError if it was built in the future, is valid for more than `maxValidDays`, or is expired.
 */
export function checkIndexDates({ built, expires }: ShardIndex, label: string, now: Date): void {
  if (Date.parse(built) > now.getTime() + clockTolerance) {
    throw refused(
      label,
      "ADVISORIES_FUTURE",
      `was built in the future, on ${built}`,
      "Check the clock of this machine and of the one that builds the advisories",
    );
  }
  if (Date.parse(expires) - Date.parse(built) > maxValidDays * day) {
    throw refused(
      label,
      "ADVISORIES_EXPIRY",
      `was built on ${built} and expires on ${expires}, which is more than ${maxValidDays} days later`,
      `Build it again with --valid-days set to ${maxValidDays} or less`,
    );
  }
  if (!(Date.parse(expires) >= now.getTime())) {
    throw refused(label, "ADVISORIES_EXPIRED", `expired on ${expires}`, "Build or download newer advisories");
  }
}
