import { oneLine } from "../../../shared/text/index.ts";
import type { Decision, Reason, RuleVerdict } from "./verdict.ts";

/** Reasons that people are shown; the verdict's file has more. */
export const shownReasons = 20;
export const word: Record<Decision, string> = { pass: "fit to ship", deny: "not fit to ship", undecided: "undecided" };

/** What will deny, soonest first. */
export function upcomingLines({ rule, upcoming = [] }: RuleVerdict): readonly string[] {
  return upcoming.map((reason) => `${reason.on ?? ""} ${rule}: ${titleOf(reason)}`);
}

/** A reason on one line, with its severity. */
export function titleOf(reason: Reason): string {
  return reason.severity === undefined ? oneLine(reason.what) : `${reason.severity} · ${oneLine(reason.what)}`;
}
