import { noAdvisorySource } from "../../../shared/advisories/model/source-notes.ts";
import { headlines, shipHeadlines } from "../../../shared/report/words.ts";
import { count, oneLine } from "../../../shared/text/index.ts";
import { ofRelease, parseRequirement } from "../evidence/names.ts";
import type { Reason, RuleVerdict, Verdict } from "./verdict.ts";

/** Reasons shown to people. The verdict file lists more. */
export const maxShownReasons = 20;

/** Actions whose evidence of an image states nothing about its weaknesses. */
const describing: ReadonlySet<string> = new Set(["sbom-generate", "sbom", "provenance", "verify", ...ofRelease]);

/**
 * Returns the headline of a verdict. An image is fit to ship only if something scanned it, for vulnerabilities too, on
 * every platform, and if nothing was spared that would deny.
 */
export function decisionHeadline({ decision, digests, evidence, spared = 0 }: HeadlineFacts): string {
  if (decision !== "pass") return decision === "deny" ? shipHeadlines.unfit : headlines.undecided;
  if (digests.length === 0) return spared > 0 ? shipHeadlines.nothingNewInSource : shipHeadlines.sourceOnly;
  const scans = evidence.filter(({ action }) => !describing.has(action) && parseRequirement(action).kind !== "source");
  const covers = (read: HeadlineFacts["evidence"]): boolean =>
    digests.every((digest) => read.some((scan) => scan.digest === digest));
  if (!covers(scans)) return shipHeadlines.unscanned;
  const matched = scans.filter(({ advisories }) => advisories?.source !== noAdvisorySource);
  if (!covers(matched)) return shipHeadlines.unmatched;
  return spared > 0 ? shipHeadlines.nothingNew : shipHeadlines.fit;
}

type HeadlineFacts = Pick<Verdict, "decision" | "digests" | "evidence" | "spared">;

/** Returns the outcome of the step for a decision. */
export function outcomeOf({ decision }: Pick<Verdict, "decision">): "pass" | "findings" | "undecided" {
  return decision === "deny" ? "findings" : decision;
}

/** Orders rules for people: what is undecided first, because it was not examined, then what denies. */
export function inReadingOrder(rules: readonly RuleVerdict[]): readonly RuleVerdict[] {
  return rules.toSorted((a, b) => readingOrder.indexOf(a.decision) - readingOrder.indexOf(b.decision));
}

const readingOrder: readonly RuleVerdict["decision"][] = ["undecided", "deny", "warn", "pass"];

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
