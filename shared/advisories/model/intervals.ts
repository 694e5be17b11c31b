import { compareVersions, parseEvr, versionScheme } from "../../ecosystems/versions/index.ts";
import type { VersionInterval } from "./advisory.ts";
import type { OsvEvent } from "./osv-schema.ts";

/**
 * Pairs the events of one OSV range (OSV schema, "affected[].ranges[].events" and "Evaluation"): sorted by version, an
 * interval opens at `introduced` and closes at the next `fixed`, `limit` or after the next `last_affected`.
 * Events at one version stay in the order given, and so do all of an ecosystem whose versions cannot be ordered.
 */
export function pairEvents(ecosystem: string, events: readonly OsvEvent[]): VersionInterval[] {
  const steps = events.flatMap(stepsOf);
  if (versionScheme(ecosystem) !== undefined) {
    steps.sort((a, b) => comparePoints(ecosystem, a.version, b.version));
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

/** The first interval that holds the version. */
export function intervalOf(
  ecosystem: string,
  intervals: readonly VersionInterval[],
  version: string,
): VersionInterval | undefined {
  return intervals.find((interval) => holds(ecosystem, interval, version));
}

function holds(ecosystem: string, { introduced, fixed, lastAffected }: VersionInterval, version: string): boolean {
  // Distributions write "fixed in 0" for what never was affected.
  if (fixed === "0") return false;
  if (introduced !== "0" && comparePoints(ecosystem, version, introduced) < 0) return false;
  if (fixed !== undefined && comparePoints(ecosystem, version, fixed) >= 0) return false;
  return lastAffected === undefined || comparePoints(ecosystem, version, lastAffected) <= 0;
}

/**
 * Orders two points of a range: `0` is before everything, an rpm's release counts only where both state one, and
 * Composer compares four numbers, so that `1.0` and `1.0.0` are one version.
 */
export function comparePoints(ecosystem: string, a: string, b: string): number {
  if (a === "0" || b === "0") return Number(a !== "0") - Number(b !== "0");
  switch (versionScheme(ecosystem)?.name) {
    case "rpm": {
      const hasBoth = parseEvr(a).release !== undefined && parseEvr(b).release !== undefined;
      return hasBoth
        ? compareVersions(ecosystem, a, b)
        : compareVersions(ecosystem, withoutRelease(a), withoutRelease(b));
    }
    case "Composer":
      return compareVersions(ecosystem, withFourNumbers(a), withFourNumbers(b));
    default:
      return compareVersions(ecosystem, a, b);
  }
}

function withoutRelease(version: string): string {
  const { epoch, version: upstream } = parseEvr(version);
  return epoch === "" ? upstream : `${epoch}:${upstream}`;
}

function withFourNumbers(version: string): string {
  const numbers = /^[vV]?(\d+(?:\.\d+){0,3})(?![.\d])/.exec(version);
  if (numbers?.[1] === undefined) return version;
  const padded = [...numbers[1].split("."), "0", "0", "0"].slice(0, 4).join(".");
  return padded + version.slice(numbers[0].length);
}
