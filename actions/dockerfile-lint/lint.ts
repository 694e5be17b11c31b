import { parseDockerfile } from "../../shared/dockerfile/index.ts";
import type { ImageUse } from "../../shared/evidence/index.ts";
import type { CoverageGap, Finding, Rule } from "../../shared/findings/index.ts";
import { compareByLocation } from "../../shared/rules/index.ts";
import { isOver } from "../../shared/values/index.ts";
import type { LintProblem } from "./checks/rule.ts";
import { listShellcheckProblems } from "./checks/shellcheck.ts";
import { LintContext } from "./context.ts";
import { checkSize, findTemplate, listCoverageGaps } from "./coverage.ts";
import { toFindings } from "./findings.ts";
import { type CheckedFile, verifyFixes } from "./fixes/verify-fixes.ts";
import { listImages } from "./images.ts";
import type { LintOptions, LintSource } from "./options.ts";
import { planRules, type RulePlan } from "./rule-plan.ts";
import { listSuppressionProblems } from "./suppressions/problems.ts";
import { CommentSuppressor } from "./suppressions/suppressor.ts";
import type { TextMemo } from "./text-memo.ts";

export { defaultLintOptions, type LintOptions, type LintSource } from "./options.ts";

export interface LintResult {
  /** In source order, including suppressed findings with their suppression. */
  readonly findings: readonly Finding[];
  /** The rules that ran, and the ShellCheck rules with findings. */
  readonly rules: readonly Rule[];
  readonly gaps: readonly CoverageGap[];
  /** The images that a build uses. */
  readonly images: readonly ImageUse[];
  /** True for a template, which is not linted. */
  readonly isTemplate?: boolean;
}

/**
 * Lints one Dockerfile with all rules: hadolint's (`DLnnnn`), BuildKit's checks under their own names, ShellCheck's
 * (`SCnnnn`, from the results in the options) and Seaworthy's (`SW-DF-…`), as far as the profile includes them. Pure; accepts any text and never throws. If
 * the time is over, the remaining rules are not checked, which is a gap.
 * @param memo of other files, which may have the same scripts.
 */
export function lintDockerfile(source: LintSource, options: LintOptions, memo?: TextMemo): LintResult {
  const file = parseDockerfile(source.text);
  const oversize = checkSize(source, file);
  if (oversize !== undefined) return { findings: [], rules: [], gaps: [oversize], images: [] };
  const template = findTemplate(source, file);
  if (template !== undefined) return { findings: [], rules: [], gaps: [template], images: [], isTemplate: true };
  const context = new LintContext(file, options, memo);
  const plan = planRules(options, context.comments.check.experimental);
  const checked = checkFile(context, plan);
  const problems =
    options.withFixes === false
      ? checked.problems.map(withoutFix)
      : verifyFixes(checked, (fixed) => checkFile(fixed, plan));
  const all = toFindings(problems, { source, context, suppressor: checked.suppressor });
  return {
    findings: all.toSorted(compareByLocation),
    rules: plan.listReported(
      checked.ran,
      problems.map(({ rule }) => rule),
    ),
    gaps: listCoverageGaps(source, context),
    images: listImages(source, context),
  };
}

/** Omits a fix that nothing proves. */
function withoutFix({ fix: _unproven, ...problem }: LintProblem): LintProblem {
  return problem;
}

interface CheckedWithSuppressions extends CheckedFile {
  readonly suppressor: CommentSuppressor;
  /** Number of checks that ran. */
  readonly ran: number;
}

/** Runs all enabled rules, and those about suppressions after them. If the time is over, the remaining rules do not run. */
function checkFile(context: LintContext, { checks, isEnabled }: RulePlan): CheckedWithSuppressions {
  const problems: LintProblem[] = [];
  const { deadline } = context.options;
  let ran = 0;
  for (const check of checks) {
    ran += 1;
    for (const problem of check.run(context)) {
      if (isEnabled(problem.rule)) problems.push(problem);
      if (isOver(deadline)) break;
    }
    if (isOver(deadline)) break;
  }
  problems.push(...listShellcheckProblems(context));
  const suppressor = new CommentSuppressor(context);
  const suppressed = new Set(problems.filter((problem) => suppressor.find(problem) !== undefined));
  const own = listSuppressionProblems(context, suppressor, isEnabled).filter(({ rule }) => isEnabled(rule));
  for (const problem of own) if (suppressor.find(problem) !== undefined) suppressed.add(problem);
  return {
    context,
    problems: [...problems, ...own],
    suppressor,
    ran,
    isSuppressed: (problem) => suppressed.has(problem),
  };
}
