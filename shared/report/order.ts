import {
  compareSeverity,
  type Finding,
  type Location,
  type Report,
  type Severity,
  severities,
  subjectName,
} from "../findings/index.ts";
import { count, oneLine, withCommas } from "../text/index.ts";
import { compareText } from "../values/index.ts";

/** Sorts findings by severity, then by file and line, then by rule. */
export function byImportance(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => {
    return (
      compareSeverity(a.severity, b.severity) ||
      comparePlaces(a.locations[0], b.locations[0]) ||
      compareText(a.ruleId, b.ruleId) ||
      compareText(a.fingerprint, b.fingerprint)
    );
  });
}

function comparePlaces(a: Location | undefined, b: Location | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return (
    compareText(a.file, b.file) ||
    a.region.startLine - b.region.startLine ||
    (a.region.startColumn ?? 1) - (b.region.startColumn ?? 1)
  );
}

/**
 * Counts findings by severity: `1 critical, 3 medium`, or `no findings`. Vulnerabilities that nobody rated are counted
 * apart, with what they count as: `2 unknown (counted as medium)`.
 */
export function tally<T extends Pick<Finding, "severity">>(
  findings: readonly T[],
  isUnknown: (finding: T) => boolean,
): string {
  const parts = [
    ...countedBySeverity(findings.filter((finding) => !isUnknown(finding))).map(
      ([severity, number]) => `${withCommas(number)} ${severity}`,
    ),
    ...countedBySeverity(findings.filter(isUnknown)).map(
      ([severity, number]) => `${withCommas(number)} unknown (counted as ${severity})`,
    ),
  ];
  return parts.length === 0 ? "no findings" : parts.join(", ");
}

function countedBySeverity(findings: readonly Pick<Finding, "severity">[]): (readonly [Severity, number])[] {
  return severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, number]) => number > 0);
}

/** Formats where a finding is: `file:line:column`, the path inside the image, or the image. */
export function placeOf(finding: Pick<Finding, "locations" | "imageLocations" | "subject">): string {
  const [location] = finding.locations;
  if (location !== undefined) {
    const { startLine, startColumn } = location.region;
    return `${location.file}:${startLine}${startColumn === undefined ? "" : `:${startColumn}`}`;
  }
  return finding.imageLocations?.[0]?.path ?? subjectName(finding.subject);
}

/** Adds up what reports examined, by unit. */
export function totalExamined(reports: readonly Pick<Report, "coverage">[]): Readonly<Record<string, number>> {
  const totals = new Map<string, number>();
  for (const { coverage } of reports) {
    for (const [unit, number] of Object.entries(coverage.examined)) totals.set(unit, (totals.get(unit) ?? 0) + number);
  }
  return Object.fromEntries(totals);
}

/** Formats what was examined: `3 files`, `512 packages, 4 layers, 1 read by table of contents`. */
export function examinedText(examined: Readonly<Record<string, number>>): string {
  const parts = Object.entries(examined).map(([unit, number]) => countUnits(number, oneLine(unit)));
  return parts.join(", ");
}

/** Formats a number of units. `read by table of contents` is no noun, and has no singular. */
function countUnits(number: number, units: string): string {
  return count(number, units.replace(/^(?!.* of )([\w -]+)s$/u, "$1"), units);
}
