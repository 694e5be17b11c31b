import { compareSeverity } from "../../../shared/findings/index.ts";
import { getEndOfDay, getStartOfDay, isExpired } from "../../../shared/rules/index.ts";
import type { Policy } from "../policy/policy.ts";
import { daysBetween, type FindingFacts } from "../rules/facts.ts";
import type { Waiver } from "./schema.ts";

/** How a waiver stands on a day, whatever it is for. */
export type Standing = "valid" | "expired" | "future" | "too-long";

const defaultEpss = 0.5;

/** A waiver holds from `created` to `expires`, both included, and no longer than its severity allows. */
export function standingOf(waiver: Waiver, limits: Policy["limits"], today: string): Standing {
  if (daysBetween(waiver.created, waiver.expires) > limits[waiver.severity]) return "too-long";
  if (waiver.created > today) return "future";
  return isExpired({ end: getEndOfDay(waiver.expires) }, getStartOfDay(today)) ? "expired" : "valid";
}

/** Returns what changed since the risk was accepted, or undefined if the waiver still covers the finding. */
export function voidedBy(waiver: Waiver, facts: FindingFacts): string | undefined {
  const { severity } = facts.finding;
  if (compareSeverity(severity, waiver.severity) < 0) {
    return `its severity is ${severity} now, and was ${waiver.severity}`;
  }
  if (!facts.isVulnerability) return undefined;
  if (facts.exploitedSince !== undefined && waiver.exploited !== "known") {
    return `it is exploited in the wild since ${facts.exploitedSince}; \`exploited: known\` accepts that`;
  }
  const bound = waiver["epss-max"] ?? defaultEpss;
  if (facts.epss !== undefined && facts.epss > bound) {
    return `its probability of exploitation is ${facts.epss}, above ${bound}; \`epss-max\` sets the bound`;
  }
  if (facts.fixable && waiver.fix !== "known") {
    const version = facts.fixedVersion === undefined ? "" : ` (${facts.fixedVersion})`;
    return `a fix can be had${version}; \`fix: known\` accepts that`;
  }
  return undefined;
}
