import type { Finding, Region, Report, Severity } from "../findings/index.ts";
import { activeFindings, collapseBase } from "../findings/index.ts";
import { byImportance } from "./order.ts";

/** A message on a line of a file, as a CI system shows it. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly region?: Region;
}

export interface ChosenAnnotations {
  readonly shown: readonly Annotation[];
  /** Findings that have no annotation. */
  readonly left: number;
  /** Those of them that stand on a line of the repository. */
  readonly crowdedOut: number;
}

/** The level of an annotation on a finding. */
export const levelOf: Readonly<Record<Severity, Annotation["level"]>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
  info: "notice",
};

/** Chooses the most important findings that are on a repository line, up to a number of each level. */
export function chooseAnnotations(reports: readonly Report[], perLevel: number): ChosenAnnotations {
  const findings = byImportance(collapseBase(reports.flatMap(activeFindings)));
  const placed = findings.filter((finding) => finding.locations.length > 0);
  const groups = Map.groupBy(placed, (finding) => levelOf[finding.severity]);
  const shown = [...groups.values()].flatMap((group) => group.slice(0, perLevel)).map(toAnnotation);
  return { shown, left: findings.length - shown.length, crowdedOut: placed.length - shown.length };
}

function toAnnotation(finding: Finding): Annotation {
  const [location] = finding.locations;
  return {
    level: levelOf[finding.severity],
    title: finding.ruleId,
    message: sentenceOf(finding),
    ...(location === undefined ? {} : { file: location.file, region: location.region }),
  };
}

/** The sentence that annotation, comment and terminal share: severity, what, and what to do. */
export function sentenceOf(finding: Finding): string {
  return `${finding.severity} · ${finding.message}`;
}
