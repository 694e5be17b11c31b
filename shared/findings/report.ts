import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import type { Saving } from "./saving.ts";
import type { Standard } from "./standard.ts";
import type { Subject } from "./subject.ts";
import { isOver, type Threshold, weightOf } from "./threshold.ts";

/** Something that was not examined. */
export interface CoverageGap {
  /** Path, layer or package. */
  readonly what: string;
  readonly why: string;
  /** `partial` makes the run incomplete, so that a gate rejects it. `note` is only reported. */
  readonly weight: "partial" | "note";
}

/** Key of `examined` with the number of layers that were read by their tables of contents. Absent if there are none. */
export const layerTables = "read by table of contents";

/** What was examined and what was not. */
export interface Coverage {
  /** Numbers of examined things: `{ files: 3 }`, `{ packages: 512, layers: 4 }`. */
  readonly examined: Readonly<Record<string, number>>;
  readonly gaps: readonly CoverageGap[];
}

/** A finding of an earlier report. */
export interface EarlierFinding {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly message: string;
}

/** Kind of a baseline. */
export type BaselineKind = "branch" | "commit" | "file" | "image";

/** Comparison of a report with an earlier one. */
export type Comparison =
  | {
      readonly source: string;
      /**
       * What the source is: the base branch's analysis in code scanning, the base commit as this run checked it, a SARIF
       * file, or another image.
       */
      readonly from?: BaselineKind;
      readonly fixed: readonly EarlierFinding[];
      /** Findings for which the base has no answer, and why. They count. */
      readonly unknown?: { readonly count: number; readonly why: string };
    }
  /** Why there is no baseline. Every finding counts as new. */
  | { readonly missing: string };

/** Results of an action for a subject. */
export interface Report {
  /** Name of the action: `dockerfile-lint`, `image-scan` … */
  readonly action: string;
  readonly subject: Subject;
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Comparison with an earlier report, if there was one. */
  readonly comparison?: Comparison;
  /** Standards that the report covers. */
  readonly standards?: readonly Standard[];
  /** Bytes that an image could lose, also of rules that the profile turns off. */
  readonly savings?: readonly Saving[];
}

/** Checks that the coverage has no partial gap. */
export function isComplete(coverage: Coverage): boolean {
  return coverage.gaps.every((gap) => gap.weight !== "partial");
}

/** Lists the unsuppressed findings, or only new ones with `newOnly`. */
export function decidingFindings(report: Pick<Report, "findings">, newOnly: boolean): readonly Finding[] {
  return newOnly ? activeFindings(report).filter(isNew) : activeFindings(report);
}

/** Lists the deciding findings at the threshold. Empty for `none`. */
export function blockingFindings(
  report: Pick<Report, "findings">,
  threshold: Threshold,
  newOnly: boolean,
): readonly Finding[] {
  return decidingFindings(report, newOnly).filter((finding) => isOver(threshold, weightOf(finding)));
}

/** Checks whether a finding is new. All findings are new if there is no baseline. */
export function isNew({ baselineState }: Finding): boolean {
  return baselineState !== "unchanged";
}

/** Tag of rules whose findings are only in reports: not in comments, annotations or suggestions. */
export const reportOnlyTag = "report-only";

/** Lists the findings to show to the author of a change: those without a suppression, except report-only rules. */
export function announcedFindings(report: Pick<Report, "findings" | "rules">): readonly Finding[] {
  const quiet = new Set(report.rules.filter(({ tags }) => tags.includes(reportOnlyTag)).map(({ id }) => id));
  return activeFindings(report).filter(({ ruleId }) => !quiet.has(ruleId));
}

/** Lists the findings without a suppression. */
export function activeFindings(report: Pick<Report, "findings">): readonly Finding[] {
  return report.findings.filter((finding) => finding.suppression === undefined);
}
