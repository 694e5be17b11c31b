import { formatMalformedComment, listCommentFaults, normalizeId } from "../../../shared/rules/index.ts";
import type { LintProblem, LintRule } from "../checks/rule.ts";
import type { LintContext } from "../context.ts";
import { lintRules } from "../rules/index.ts";
import { retiredRule, suppressionRule } from "../rules/suppressions.ts";
import type { CommentDirective } from "./comments.ts";
import { isRetiredId } from "./retired-ids.ts";
import type { CommentSuppressor } from "./suppressor.ts";

/**
 * Reports problems of the file's suppression comments, after all other findings have been suppressed. A comment for a rule
 * that does not run is not unused.
 */
export function listSuppressionProblems(
  context: LintContext,
  suppressor: CommentSuppressor,
  isEnabled: (rule: LintRule) => boolean,
): LintProblem[] {
  if (context.options.disableIgnorePragma) return [];
  const problems: LintProblem[] = context.comments.malformed.map(({ problem, span, text }) => ({
    rule: suppressionRule.malformed,
    message: formatMalformedComment(problem),
    span,
    instruction: undefined,
    about: [text],
  }));
  for (const comment of context.comments.ignores) {
    if (comment.line > 0) problems.push(...problemsOf(context, comment, suppressor, isEnabled));
  }
  return problems;
}

function* problemsOf(
  context: LintContext,
  comment: CommentDirective,
  suppressor: CommentSuppressor,
  isEnabled: (rule: LintRule) => boolean,
): Generator<LintProblem> {
  const hasShellcheck = context.options.shellcheck !== undefined;
  const unusedIds = suppressor
    .unusedIds(comment)
    .filter(
      (id) => lintRules.isKnown(id) && (!id.startsWith("SC") || hasShellcheck) && lintRules.isAnswered(id, isEnabled),
    );
  const faults = listCommentFaults(comment, {
    isExpired: suppressor.isExpired(comment),
    unusedIds,
    unknownIds: comment.ids.filter((id) => id !== "*" && !lintRules.isKnown(id) && !isRetiredId(id)),
    isReasonRequired: comment.tool !== "buildkit",
  });
  for (const { fault, message } of faults) {
    const { span, text } = comment;
    const problem = { rule: suppressionRule[fault], message, span, instruction: undefined, about: [text] };
    yield fault === "unused" ? { ...problem, fix: removal(context, comment, unusedIds) } : problem;
  }
  const retired = comment.ids.filter(isRetiredId);
  if (retired.length === 0) return;
  yield {
    rule: retiredRule,
    message: `hadolint has removed ${retired.join(" and ")}; remove the id`,
    span: comment.span,
    instruction: undefined,
    about: [comment.text],
    fix: removal(context, comment, retired) ?? shortening(context, comment, retired),
  };
}

/**
 * Creates an edit that removes the comment's line if none of its ids has an effect. Directives at the head may have
 * other options and stay.
 */
function removal({ file }: LintContext, comment: CommentDirective, unusedIds: readonly string[]): LintProblem["fix"] {
  const isDirective = file.directives.some(({ line }) => line === comment.line);
  if (isDirective || unusedIds.length < comment.ids.length) return undefined;
  const { source } = file;
  const span = { start: source.lineSpan(comment.line).start, end: source.nextLineStart(comment.line) };
  return { description: "Remove the comment", edits: [{ span, text: "" }] };
}

/** Creates an edit that removes some of a comment's ids. Returns undefined if none would be left. */
function shortening(
  { file }: LintContext,
  { span, ids }: CommentDirective,
  removed: readonly string[],
): LintProblem["fix"] {
  if (removed.length >= ids.length) return undefined;
  const match = /ignore[\t ]*=[\t ]*([\w-]+(?:[\t ]*,[\t ]*[\w-]+)*)/d.exec(file.source.slice(span));
  const [start, end] = match?.indices?.[1] ?? [];
  if (match?.[1] === undefined || start === undefined || end === undefined) return undefined;
  const kept = match[1].split(/[\t ]*,[\t ]*/).filter((id) => !removed.includes(normalizeId(id)));
  return {
    description: `Remove ${removed.join(" and ")}`,
    edits: [{ span: { start: span.start + start, end: span.start + end }, text: kept.join(",") }],
  };
}
