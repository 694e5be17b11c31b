import type { RuleText } from "../define.ts";
import type { Directive } from "./directive.ts";
import { getLastDay } from "./expiry.ts";

/** Faults of a suppression comment, annotation or configuration entry. */
export const commentFaults = ["malformed", "expired", "unused", "unknown-rule", "reasonless"] as const;
export type CommentFault = (typeof commentFaults)[number];

/** The texts of the rules about suppressions, except for the id and the example, which each engine defines. */
export const commentRuleTexts: Readonly<Record<CommentFault, Pick<RuleText, "severity" | "summary" | "why">>> = {
  malformed: {
    severity: "medium",
    summary: "Write suppression comments in a valid form.",
    why: "An invalid comment suppresses nothing, although its author expects it to.",
  },
  expired: {
    severity: "medium",
    summary: "Renew or remove expired suppressions.",
    why: "The suppression has expired, so its findings are active again.",
  },
  unused: {
    severity: "low",
    summary: "Remove suppressions that have no effect.",
    why: "An unused suppression hides the next real finding at that place.",
  },
  "unknown-rule": {
    severity: "medium",
    summary: "Use existing rule ids in suppressions.",
    why: "An unknown id suppresses nothing. Often it is a typo.",
  },
  reasonless: {
    severity: "info",
    summary: "Give a reason for each suppression.",
    why: "Without a reason, nobody can decide later whether the suppression is still justified.",
  },
};

/** The state of a directive after all findings have been suppressed. */
export interface CommentReview {
  readonly isExpired: boolean;
  /** Ids that suppressed nothing, except for those that cannot be checked. */
  readonly unusedIds: readonly string[];
  /** Ids that no rule has. Empty if the directive was written for another tool. */
  readonly unknownIds: readonly string[];
  readonly isReasonRequired: boolean;
}

/** Formats the message about a comment that has no effect. */
export function formatMalformedComment(problem: string): string {
  return `This comment has no effect: ${problem}`;
}

/** Lists the faults of a directive: unknown ids, then its expiry or its unused ids, then a missing reason. */
export function* listCommentFaults(
  { ids, reason, end }: Pick<Directive<never>, "ids" | "reason" | "end">,
  { isExpired, unusedIds, unknownIds, isReasonRequired: needsReason }: CommentReview,
): Generator<{ readonly fault: CommentFault; readonly message: string }> {
  if (unknownIds.length > 0) {
    yield { fault: "unknown-rule", message: `unknown rule ${unknownIds.join(", ")}` };
  }
  if (isExpired && end !== undefined) {
    const message = `This suppression expired on ${getLastDay(end)} and has no effect`;
    yield { fault: "expired", message };
  } else if (unusedIds.length > 0) {
    yield {
      fault: "unused",
      message: `The suppression of ${unusedIds.join(", ")} has no effect`,
    };
  }
  if (reason === undefined && needsReason) {
    yield { fault: "reasonless", message: `The suppression of ${ids.join(", ")} has no reason` };
  }
}
