/** Clocks of two machines may differ by this much. */
const tolerance = 3_600_000;

/** Checks whether a time (milliseconds) is later than now by more than clocks may differ. */
export function isOfFuture(time: number, now: Date): boolean {
  return time > now.getTime() + tolerance;
}
