import type { Finding, Region, Report, Severity } from "../findings/index.ts";
import { announcedFindings, collapseBase } from "../findings/index.ts";
import { byImportance } from "./order.ts";

/** An annotation: a message on a line of a file, as a CI system shows it. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly region?: Region;
}

export interface ChosenAnnotations {
  readonly shown: readonly Annotation[];
  /** Number of findings without an annotation. */
  readonly left: number;
  /** Number of these that are on a line of the repository. */
  readonly crowdedOut: number;
}

/** Annotation level of each severity. */
export const annotationLevels: Readonly<Record<Severity, Annotation["level"]>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
  info: "notice",
};

/** Chooses the most important findings on repository lines, up to `perLevel` annotations of each level. */
export function chooseAnnotations(reports: readonly Report[], perLevel: number): ChosenAnnotations {
  const findings = byImportance(collapseBase(reports.flatMap(announcedFindings)));
  const placed = findings.filter((finding) => finding.locations.length > 0);
  const groups = Map.groupBy(placed, (finding) => annotationLevels[finding.severity]);
  const shown = [...groups.values()].flatMap((group) => group.slice(0, perLevel)).map(toAnnotation);
  return { shown, left: findings.length - shown.length, crowdedOut: placed.length - shown.length };
}

function toAnnotation(finding: Finding): Annotation {
  const [location] = finding.locations;
  return {
    level: annotationLevels[finding.severity],
    title: finding.ruleId,
    message: findingSentence(finding),
    ...(location === undefined ? {} : { file: location.file, region: location.region }),
  };
}

/** Formats a finding as one sentence: severity and message. */
export function findingSentence(finding: Finding): string {
  return `${finding.severity}: ${finding.message}`;
}
