import { headlines } from "../../../shared/report/words.ts";
import { oneLine } from "../../../shared/text/index.ts";
import type { Decision, Reason, RuleVerdict } from "./verdict.ts";

/** Reasons that people are shown; the verdict's file has more. */
export const shownReasons = 20;
export const word: Readonly<Record<Decision, string>> = {
  pass: headlines.pass,
  deny: headlines.findings,
  undecided: headlines.undecided,
};

/** What will deny, soonest first. */
export function upcomingLines({ rule, upcoming = [] }: RuleVerdict): readonly string[] {
  return upcoming.map((reason) => `${reason.on ?? ""} ${rule}: ${titleOf(reason)}`);
}

/** A reason on one line, with its severity. */
export function titleOf(reason: Reason): string {
  return reason.severity === undefined ? oneLine(reason.what) : `${reason.severity} · ${oneLine(reason.what)}`;
}
