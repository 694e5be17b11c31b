import { parseDockerfile } from "../../shared/dockerfile/index.ts";
import type { ImageUse } from "../../shared/evidence/index.ts";
import type { CoverageGap, Finding, Rule } from "../../shared/findings/index.ts";
import { compareByLocation } from "../../shared/rules/index.ts";
import { isOver } from "../../shared/values/index.ts";
import type { LintProblem, LintRule } from "./checks/rule.ts";
import { listShellcheckProblems } from "./checks/shellcheck.ts";
import { LintContext } from "./context.ts";
import { checkSize, findTemplate, listCoverageGaps } from "./coverage.ts";
import { toFindings } from "./findings.ts";
import { type CheckedFile, verifyFixes } from "./fixes/verify-fixes.ts";
import { listImages } from "./images.ts";
import type { LintOptions, LintSource } from "./options.ts";
import { checks } from "./rules/index.ts";
import { createRuleFilter, getReportedRule } from "./rules/profiles.ts";
import { suppressionRules } from "./rules/suppressions.ts";
import { listSuppressionProblems } from "./suppressions/problems.ts";
import { CommentSuppressor } from "./suppressions/suppressor.ts";

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
 */
export function lintDockerfile(source: LintSource, options: LintOptions): LintResult {
  const file = parseDockerfile(source.text);
  const oversize = checkSize(source, file);
  if (oversize !== undefined) return { findings: [], rules: [], gaps: [oversize], images: [] };
  const template = findTemplate(source, file);
  if (template !== undefined) return { findings: [], rules: [], gaps: [template], images: [], isTemplate: true };
  const context = new LintContext(file, options);
  const isEnabled = createRuleFilter(options, context.comments.check.experimental);
  const checked = checkFile(context, isEnabled);
  const problems = verifyFixes(checked, (fixed) => checkFile(fixed, isEnabled));
  const rules = new Map<string, LintRule>();
  for (const rule of listEnabledRules(isEnabled)) rules.set(rule.id, rule);
  for (const { rule } of problems) rules.set(rule.id, rule);
  const all = toFindings(problems, { source, context, suppressor: checked.suppressor });
  return {
    findings: all.toSorted(compareByLocation),
    rules: [...rules.values()].map((rule) => getReportedRule(rule, options)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    gaps: listCoverageGaps(source, context),
    images: listImages(source, context),
  };
}

interface CheckedWithSuppressions extends CheckedFile {
  readonly suppressor: CommentSuppressor;
}

type IsEnabled = ReturnType<typeof createRuleFilter>;

/** Runs all enabled rules, and those about suppressions after them. If the time is over, the remaining rules do not run. */
function checkFile(context: LintContext, isEnabled: IsEnabled): CheckedWithSuppressions {
  const problems: LintProblem[] = [];
  const { deadline } = context.options;
  for (const check of checks) {
    if (!check.rules.some(isEnabled)) continue;
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
    isSuppressed: (problem) => suppressed.has(problem),
  };
}

/** Lists the rules that run on Dockerfiles without ShellCheck. */
function listEnabledRules(isEnabled: IsEnabled): readonly LintRule[] {
  return [...checks.flatMap(({ rules }) => rules), ...suppressionRules].filter(isEnabled);
}
