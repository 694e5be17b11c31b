import { compareRangePoints, compareVersions, versionScheme } from "../../ecosystems/index.ts";
import type { FixState } from "../../findings/index.ts";
import type { VersionInterval } from "../model/advisory.ts";
import type { AdvisoryEntry } from "../model/advisory-index.ts";
import { intervalOf } from "../model/intervals.ts";

/** Entry that affects a version, with its fix. */
export interface Hit extends AdvisoryEntry {
  readonly fixState: FixState;
  readonly fixedVersion?: string;
  /** Range and comparison, as words that follow "name version". */
  readonly because: string;
}

/**
 * Decides whether an entry affects a version: by a range, or because it is listed (OSV schema, "Evaluation"). Returns
 * undefined if not.
 */
export function decide(entry: AdvisoryEntry, version: string): Hit | undefined {
  const { ecosystem, intervals, versions } = entry.affected;
  const interval = intervalOf(ecosystem, intervals, version);
  if (interval !== undefined) {
    const later = interval.lastAffected === undefined ? undefined : nextFix(ecosystem, intervals, version);
    const fix: Pick<Hit, "fixState" | "fixedVersion"> =
      later === undefined ? fixOf(entry, interval) : { fixState: "fixed", fixedVersion: later };
    return { ...entry, ...fix, because: describeInterval(ecosystem, interval) };
  }
  const named = versions.some((listed) => listed === version || compareVersions(ecosystem, listed, version) === 0);
  if (!named) return undefined;
  const fixedVersion = nextFix(ecosystem, intervals, version);
  return {
    ...entry,
    fixState: fixedVersion === undefined ? "unknown" : "fixed",
    ...(fixedVersion === undefined ? {} : { fixedVersion }),
    because: "is listed as affected",
  };
}

function fixOf(
  { affected }: AdvisoryEntry,
  { fixed, lastAffected }: VersionInterval,
): Pick<Hit, "fixState" | "fixedVersion"> {
  if (fixed !== undefined) return { fixState: "fixed", fixedVersion: fixed };
  if (affected.state === "ignored") return { fixState: "wont-fix" };
  if (affected.state === "end-of-life") return { fixState: "end-of-life" };
  // Later versions are not affected, but the record does not name the first one.
  return { fixState: lastAffected === undefined ? "not-fixed" : "unknown" };
}

function nextFix(ecosystem: string, intervals: readonly VersionInterval[], version: string): string | undefined {
  return intervals
    .flatMap(({ fixed }) => (fixed === undefined || fixed === "0" ? [] : [fixed]))
    .filter((fixed) => compareRangePoints(ecosystem, fixed, version) > 0)
    .sort((a, b) => compareRangePoints(ecosystem, a, b))[0];
}

function describeInterval(ecosystem: string, { introduced, fixed, lastAffected }: VersionInterval): string {
  const from = introduced === "0" ? [] : [`at or after ${introduced}`];
  const to =
    fixed !== undefined ? [`before ${fixed}`] : lastAffected !== undefined ? [`at or before ${lastAffected}`] : [];
  const range = [...from, ...to];
  if (range.length === 0) return "is affected, like every version; no fix is recorded";
  const open = fixed === undefined && lastAffected === undefined ? "; no fix is recorded" : "";
  return `is ${range.join(" and ")} (${versionScheme(ecosystem)?.name ?? "text"} order)${open}`;
}
