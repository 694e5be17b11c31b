import { headlines } from "../../../shared/report/words.ts";
import { count, oneLine } from "../../../shared/text/index.ts";
import type { Decision, Reason, RuleVerdict } from "./verdict.ts";

/** Reasons shown to people. The verdict file lists more. */
export const maxShownReasons = 20;
export const decisionHeadlines: Readonly<Record<Decision, string>> = {
  pass: headlines.pass,
  deny: headlines.findings,
  undecided: headlines.undecided,
};

/** Summarizes why a rule failed: `2 findings (rule severity)`. Never states the passing form of the rule. */
export function ruleSummary({ rule, because, count: total }: RuleVerdict): string {
  const isAboutFindings = because.length > 0 && because.every(({ findingId }) => findingId !== undefined);
  return `${count(total, isAboutFindings ? "finding" : "reason")} (rule ${rule})`;
}

/** Lists what will deny on a later day, soonest first. */
export function upcomingLines({ rule, upcoming = [] }: RuleVerdict): readonly string[] {
  return upcoming.map((reason) => `${reason.on ?? ""} ${rule}: ${titleOf(reason)}`);
}

/** Formats a reason on one line, with its severity. */
export function titleOf(reason: Reason): string {
  return reason.severity === undefined ? oneLine(reason.what) : `${reason.severity}: ${oneLine(reason.what)}`;
}
