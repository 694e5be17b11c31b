import { compareRangePoints, versionScheme } from "../../ecosystems/index.ts";
import type { VersionInterval } from "./advisory.ts";
import type { OsvEvent } from "./osv-schema.ts";

/**
 * Pairs the events of one OSV range (OSV schema, "affected[].ranges[].events" and "Evaluation"). Sorts them by version;
 * an interval opens at `introduced` and closes at the next `fixed` or `limit`, or after the next `last_affected`. Keeps
 * the order of events at one version, and of all events in ecosystems whose versions cannot be ordered.
 */
export function pairEvents(ecosystem: string, events: readonly OsvEvent[]): VersionInterval[] {
  const steps = events.flatMap(stepsOf);
  if (versionScheme(ecosystem) !== undefined) {
    steps.sort((a, b) => compareRangePoints(ecosystem, a.version, b.version));
  }
  const intervals: VersionInterval[] = [];
  let introduced: string | undefined;
  for (const { kind, version } of steps) {
    if (kind === "introduced") {
      introduced ??= version;
    } else if (introduced !== undefined) {
      intervals.push({ introduced, ...(kind === "fixed" ? { fixed: version } : { lastAffected: version }) });
      introduced = undefined;
    }
  }
  if (introduced !== undefined) intervals.push({ introduced });
  return intervals;
}

interface Step {
  readonly kind: "introduced" | "fixed" | "lastAffected";
  readonly version: string;
}

function stepsOf({ introduced, fixed, last_affected, limit }: OsvEvent): Step[] {
  const steps: Step[] = [];
  if (introduced !== undefined) steps.push({ kind: "introduced", version: introduced });
  if (fixed !== undefined) steps.push({ kind: "fixed", version: fixed });
  if (last_affected !== undefined) steps.push({ kind: "lastAffected", version: last_affected });
  // `*` means "no limit".
  if (limit !== undefined && limit !== "*") steps.push({ kind: "fixed", version: limit });
  return steps;
}

/** Returns the first interval that contains the version. */
export function intervalOf(
  ecosystem: string,
  intervals: readonly VersionInterval[],
  version: string,
): VersionInterval | undefined {
  return intervals.find((interval) => contains(ecosystem, interval, version));
}

function contains(ecosystem: string, { introduced, fixed, lastAffected }: VersionInterval, version: string): boolean {
  // Distributions write "fixed in 0" for packages that were never affected.
  if (fixed === "0") return false;
  if (introduced !== "0" && compareRangePoints(ecosystem, version, introduced) < 0) return false;
  if (fixed !== undefined && compareRangePoints(ecosystem, version, fixed) >= 0) return false;
  return lastAffected === undefined || compareRangePoints(ecosystem, version, lastAffected) <= 0;
}
