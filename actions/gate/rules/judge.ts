import { compareSeverity } from "../../../shared/findings/index.ts";
import { hasFixStep } from "../../../shared/report/index.ts";
import type { Traits } from "../policy/schema.ts";
import { maxReasons, type Reason, type RuleVerdict } from "../verdict/verdict.ts";
import { type FindingFacts, isOwn } from "./facts.ts";
import { type FindingRule, remediationOf, type Violation } from "./rule.ts";

export interface Judged {
  readonly verdict: RuleVerdict;
  /** Findings that deny. */
  readonly denied: readonly FindingFacts[];
}

/** Returns a rule's result for all findings on a day. `facts` are sorted, worst first. Pure. */
export function judgeRule(rule: FindingRule, facts: readonly FindingFacts[], today: string): Judged {
  const denied: { facts: FindingFacts; violation: Violation }[] = [];
  const warned: typeof denied = [];
  const later: typeof denied = [];
  for (const finding of facts) {
    const violation = rule.judge(finding, today);
    if (violation === undefined) continue;
    const list = violation.effect === "deny" ? denied : violation.effect === "warn" ? warned : later;
    list.push({ facts: finding, violation });
  }
  const isMild = onlyWarns(rule.traits, today);
  const objecting = [...denied, ...warned];
  const begins = beginsOn(rule.traits, today);
  later.sort((a, b) => (a.violation.on ?? "").localeCompare(b.violation.on ?? "", "en"));
  return {
    denied: isMild ? [] : denied.map((entry) => entry.facts),
    verdict: {
      rule: rule.name,
      decision: denied.length > 0 && !isMild ? "deny" : objecting.length > 0 ? "warn" : "pass",
      demands: rule.demands,
      ...(begins === undefined ? {} : { from: begins }),
      because: objecting.slice(0, maxReasons).map((entry) => reasonOf(rule, entry)),
      count: objecting.length,
      ...(later.length === 0 ? {} : { upcoming: later.slice(0, maxReasons).map((entry) => reasonOf(rule, entry)) }),
    },
  };
}

/**
 * The verdict of a rule on evidence: `decision` where there is a reason, milder where the rule only warns on that day.
 */
export function judgedBy(
  traits: Traits,
  { decision, because, ...named }: Pick<RuleVerdict, "rule" | "demands" | "decision" | "because">,
  now: Date,
): RuleVerdict {
  const today = now.toISOString().slice(0, 10);
  const begins = beginsOn(traits, today);
  return {
    rule: named.rule,
    decision: because.length === 0 ? "pass" : onlyWarns(traits, today) ? "warn" : decision,
    demands: named.demands,
    ...(begins === undefined ? {} : { from: begins }),
    because,
    count: because.length,
  };
}

/** Checks whether a rule only warns on a day: it is set to warn, or it takes effect later. */
export function onlyWarns(traits: Traits, today: string): boolean {
  return traits.enforce === "warn" || beginsOn(traits, today) !== undefined;
}

/** The day on which a rule begins, where that is after the given one. */
export function beginsOn({ from }: Traits, today: string): string | undefined {
  return from !== undefined && from > today ? from : undefined;
}

/** Worst first, then by fingerprint: the same findings in any order give the same verdict. */
export function inOrder(facts: readonly FindingFacts[]): readonly FindingFacts[] {
  return facts.toSorted(
    ({ finding: a }, { finding: b }) =>
      compareSeverity(a.severity, b.severity) ||
      (a.fingerprint === b.fingerprint ? 0 : a.fingerprint < b.fingerprint ? -1 : 1),
  );
}

function reasonOf(
  rule: FindingRule,
  { facts, violation }: { readonly facts: FindingFacts; readonly violation: Violation },
): Reason {
  const { finding } = facts;
  const isInPlan = isOwn(facts) && rule.judgesGateFindings !== true && hasFixStep(finding);
  return {
    what: violation.why === undefined ? finding.message : `${finding.message} — ${violation.why}`,
    remediation: remediationOf(facts, violation.remediation),
    planned: violation.remediation === undefined && isInPlan,
    severity: finding.severity,
    findingId: finding.ruleId,
    fingerprint: finding.fingerprint,
    values: violation.values,
    ...(violation.on === undefined ? {} : { on: violation.on }),
  };
}
