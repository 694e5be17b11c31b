import type { Finding, Rule, Subject } from "../../../shared/findings/index.ts";
import { createFinding, createSuppression, getLastDay, Suppressor } from "../../../shared/rules/index.ts";
import { oneLine } from "../../../shared/text/index.ts";
import { ignoreFileRules } from "./ignore-file-rules.ts";
import type { IgnoreFile, IgnoreRule } from "./ignore-rule.ts";

/** Findings after suppression, and problems of the ignore-file entries. */
export interface IgnoreResult<T> {
  readonly findings: readonly T[];
  /** Problems of the files themselves; their subject is that of the report. */
  readonly problems: readonly IgnoreProblem[];
}

/** Problem of one ignore-file entry. */
export interface IgnoreProblem {
  readonly rule: Rule;
  readonly message: string;
  readonly ignore: IgnoreRule;
}

/**
 * Applies ignore files to the findings of all images of a run. Invalid and expired entries suppress nothing. Invalid,
 * expired, unused and open-ended entries are problems. Every entry that covers a finding counts as used, because files
 * of several tools repeat each other. Pure.
 */
export function applyIgnores(
  findings: readonly Finding[],
  files: readonly IgnoreFile[],
  now: Date,
): IgnoreResult<Finding> {
  const rules = files.flatMap((file) => file.rules);
  const suppressor = new Suppressor<Finding, IgnoreRule>(now, { credit: "all" });
  const judged = findings.map((finding) => {
    const suppressedBy = suppressor.find(finding, rules);
    return suppressedBy === undefined || finding.suppression !== undefined
      ? finding
      : { ...finding, suppression: createSuppression(suppressedBy) };
  });
  return { findings: judged, problems: rules.flatMap((rule) => problemsOf(rule, suppressor)) };
}

function problemsOf(ignore: IgnoreRule, suppressor: Suppressor<Finding, IgnoreRule>): IgnoreProblem[] {
  const { problem, end, reason, title } = ignore;
  const what = oneLine(title);
  if (problem !== undefined) {
    return [{ ignore, rule: ignoreFileRules.void, message: `the entry for ${what} has no effect: ${problem}` }];
  }
  if (end !== undefined && suppressor.isExpired(ignore)) {
    return [
      { ignore, rule: ignoreFileRules.expired, message: `the entry for ${what} expired after ${getLastDay(end)}` },
    ];
  }
  const missing = [...(end === undefined ? ["expiry"] : []), ...(reason === undefined ? ["reason"] : [])];
  const unused = `the entry for ${what} matches no finding`;
  const openEnded = `the entry for ${what} has no ${missing.join(" and no ")}`;
  return [
    ...(suppressor.isUsed(ignore) ? [] : [{ ignore, rule: ignoreFileRules.unused, message: unused }]),
    ...(missing.length === 0 ? [] : [{ ignore, rule: ignoreFileRules.openEnded, message: openEnded }]),
  ];
}

/** Converts a problem of an ignore file to a finding. */
export function ignoreFinding(problem: IgnoreProblem, subject: Subject): Finding {
  const { file, line, title } = problem.ignore;
  return createFinding(problem, {
    locations: [{ file, region: { startLine: line } }],
    subject,
    about: [file, title],
  });
}
