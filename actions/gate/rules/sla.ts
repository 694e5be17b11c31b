import { severities } from "../../../shared/findings/index.ts";
import type { Policy } from "../policy/policy.ts";
import { addDays, type FindingFacts } from "./facts.ts";
import type { FindingRule, Violation } from "./rule.ts";

type Sla = NonNullable<Policy["rules"]["sla"]>;

/**
 * A vulnerability must be gone within its severity's days, from the later of publication and the day a fix could be had.
 * Where no tool knows the day of the fix, publication counts: the clock may start too early, never too late.
 */
export function slaRule(sla: Sla): FindingRule {
  const table = severities.flatMap((severity) => (sla[severity] === undefined ? [] : [`${severity} ${sla[severity]}`]));
  return {
    name: "sla",
    demands: `vulnerabilities gone within days of publication and fix: ${table.join(", ")}`,
    traits: sla,
    judge: (facts, today) => judge(facts, sla[facts.finding.severity], today),
  };
}

function judge(facts: FindingFacts, days: number | undefined, today: string): Violation | undefined {
  if (days === undefined || !facts.isVulnerability || !facts.fixable) return undefined;
  const { severity } = facts.finding;
  const start = startOf(facts, addDays(today, 1));
  if (start === undefined) {
    return {
      effect: "deny",
      why: "its days cannot be counted: no tool knows when it was published",
      values: { severity, days, published: "unknown" },
    };
  }
  const due = addDays(start, days);
  const values = {
    severity,
    days,
    published: facts.published ?? "unknown",
    "fix since": facts.fixSince ?? "unknown",
    due,
  };
  if (today >= due) return { effect: "deny", why: `its ${days} days ended on ${due}`, values };
  return { effect: "later", why: `will fail on ${due}`, values, on: due };
}

/** Dates after the latest possible day are mistakes, so they are unknown and buy no time. */
function startOf({ published, fixSince, isFixUndated }: FindingFacts, latest: string): string | undefined {
  const [publication, fix] = [published, fixSince].map((day) => (day !== undefined && day <= latest ? day : undefined));
  if (publication === undefined) return fix;
  return isFixUndated || fix === undefined || fix < publication ? publication : fix;
}
