import { clockTolerance } from "../../model/age.ts";
import type { IndexTimestamp, ShardIndex } from "./format.ts";
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

/** Maximum hours between the signing of a timestamp and its expiry. */
export const maxTimestampHours = 168;

/**
 * Checks the dates of a timestamp.
 * @param label name of the set in errors.
 * @throws UndecidedError if it was signed in the future, is valid for more than `maxTimestampHours`, or is expired.
 */
export function checkTimestampDates({ signedAt, expires }: IndexTimestamp, label: string, now: Date): void {
  if (Date.parse(signedAt) > now.getTime() + clockTolerance) {
    throw refused(
      label,
      "ADVISORIES_TIMESTAMP_FUTURE",
      `has a timestamp that was signed in the future, on ${signedAt}`,
      "Check the clock of this machine and of the one that signs the advisories",
    );
  }
  if (Date.parse(expires) - Date.parse(signedAt) > maxTimestampHours * 3_600_000) {
    throw refused(
      label,
      "ADVISORIES_TIMESTAMP_EXPIRY",
      `has a timestamp of ${signedAt} that expires on ${expires}, which is more than ${maxTimestampHours} hours later`,
      `Sign it again with --timestamp-hours set to ${maxTimestampHours} or less`,
    );
  }
  if (!(Date.parse(expires) >= now.getTime())) {
    throw refused(
      label,
      "ADVISORIES_TIMESTAMP_EXPIRED",
      `has a timestamp that expired on ${expires}, so it may be an earlier set that is served again`,
      "Download the advisories from where they are built. Their publisher must sign a timestamp every day",
    );
  }
}
