import type { RuleText } from "../define.ts";
import type { Directive } from "./directive.ts";
import { getLastDay } from "./expiry.ts";

/** What can be wrong with a suppressing comment, annotation or entry of the configuration. */
export const commentFaults = ["malformed", "expired", "unused", "unknown-rule", "reasonless"] as const;
export type CommentFault = (typeof commentFaults)[number];

/** The texts of the rules about suppressions, but for the id and the example, which are each engine's own. */
export const commentRuleTexts: Readonly<Record<CommentFault, Pick<RuleText, "severity" | "summary" | "why">>> = {
  malformed: {
    severity: "medium",
    summary: "Write suppressing comments in a form that takes effect.",
    why: "A comment with a slip in it suppresses nothing, while its author believes that it does.",
  },
  expired: {
    severity: "medium",
    summary: "Renew or remove suppressions whose date has passed.",
    why: "The exception was granted until a day that is over; what it covered counts again.",
  },
  unused: {
    severity: "low",
    summary: "Remove suppressions that suppress nothing.",
    why: "A leftover exception hides the next real finding at that place.",
  },
  "unknown-rule": {
    severity: "medium",
    summary: "Name rules that exist.",
    why: "An id that no rule has suppresses nothing; most often it is a typing slip.",
  },
  reasonless: {
    severity: "info",
    summary: "Say why a finding is suppressed.",
    why: "Without a reason nobody can judge later whether the exception still holds.",
  },
};

/** What an engine knows of a directive when everything has been suppressed. */
export interface CommentReview {
  readonly isExpired: boolean;
  /** Ids that have suppressed nothing, but for those of which nobody can tell. */
  readonly unusedIds: readonly string[];
  /** Ids that no rule has; none where the directive was written for another tool. */
  readonly unknownIds: readonly string[];
  readonly isReasonRequired: boolean;
}

/** Says what is wrong with a comment that has no effect. */
export function formatMalformedComment(problem: string): string {
  return `This comment has no effect: ${problem}`;
}

/** Says what is wrong with a directive: unknown ids, then its expiry or what it leaves unused, then a missing reason. */
export function* listCommentFaults(
  { ids, reason, end }: Pick<Directive<never>, "ids" | "reason" | "end">,
  { isExpired, unusedIds, unknownIds, isReasonRequired: needsReason }: CommentReview,
): Generator<{ readonly fault: CommentFault; readonly message: string }> {
  if (unknownIds.length > 0) {
    yield { fault: "unknown-rule", message: `No rule is called ${unknownIds.join(", ")}` };
  }
  if (isExpired && end !== undefined) {
    const message = `This suppression ended on ${getLastDay(end)}; it no longer takes effect`;
    yield { fault: "expired", message };
  } else if (unusedIds.length > 0) {
    yield { fault: "unused", message: `Nothing here is suppressed by ${unusedIds.join(", ")}` };
  }
  if (reason === undefined && needsReason) {
    yield { fault: "reasonless", message: `No reason is given for suppressing ${ids.join(", ")}` };
  }
}
