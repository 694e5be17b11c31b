import type { Finding, Subject } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { isAtLeast, type Severity } from "./severity.ts";
import type { Standard } from "./standard.ts";

/** Something that was there and was not examined. */
export interface CoverageGap {
  /** Path, layer or package. */
  readonly what: string;
  readonly why: string;
  /** `partial` makes the run incomplete, and a gate refuses it; `note` is said and no more. */
  readonly weight: "partial" | "note";
}

/** What was looked at, and what was not. */
export interface Coverage {
  /** Counted things that were examined: `{ files: 3 }`, `{ packages: 512, layers: 4 }`. */
  readonly examined: Readonly<Record<string, number>>;
  readonly gaps: readonly CoverageGap[];
}

/** What is known of a finding of an earlier look. */
export interface EarlierFinding {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly message: string;
}

/** What a report can be compared with. */
export type BaselineKind = "branch" | "file" | "image";

/** How a report stands to an earlier one. */
export type Comparison =
  | {
      readonly source: string;
      /** What the source is: the base branch's analysis in code scanning, a SARIF file, or another image. */
      readonly from?: BaselineKind;
      readonly fixed: readonly EarlierFinding[];
    }
  /** Why there is nothing to compare with; every finding then counts as new. */
  | { readonly missing: string };

/** What one engine has to say of one subject. */
export interface Report {
  /** Name of the action: `dockerfile-lint`, `image-scan` … */
  readonly action: string;
  readonly subject: Subject;
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Where it was compared with an earlier report. */
  readonly comparison?: Comparison;
  /** Standards that it was asked to speak of. */
  readonly standards?: readonly Standard[];
}

/** True when nothing that matters was left out. */
export function isComplete(coverage: Coverage): boolean {
  return coverage.gaps.every((gap) => gap.weight !== "partial");
}

/** The findings that decide: those that count, or where only new ones do, those that no earlier look had. */
export function decidingFindings(report: Pick<Report, "findings">, newOnly: boolean): readonly Finding[] {
  return newOnly ? activeFindings(report).filter(isNew) : activeFindings(report);
}

/** The deciding findings at a threshold or worse; with `none` there are none. */
export function blockingFindings(
  report: Pick<Report, "findings">,
  threshold: Severity | "none",
  newOnly: boolean,
): readonly Finding[] {
  if (threshold === "none") return [];
  return decidingFindings(report, newOnly).filter(({ severity }) => isAtLeast(severity, threshold));
}

/** Whether no earlier look had a finding; where there was none to compare with, every one is new. */
export function isNew({ baselineState }: Finding): boolean {
  return baselineState !== "unchanged";
}

/** The findings that count: those without a suppression. */
export function activeFindings(report: Pick<Report, "findings">): readonly Finding[] {
  return report.findings.filter((finding) => finding.suppression === undefined);
}
