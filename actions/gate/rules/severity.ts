import {
  describeExploitation,
  describeThreshold,
  findExploitation,
  isOver,
  isSeverityOver,
  type Severity,
  severities,
  type Threshold,
  vendorStates,
  type Weight,
  withoutExploited,
} from "../../../shared/findings/index.ts";
import type { Policy } from "../policy/policy.ts";
import type { FindingFacts } from "./facts.ts";
import type { FindingRule, Violation } from "./rule.ts";

type Ceiling = NonNullable<NonNullable<Policy["rules"]["severities"]>[Severity]>;

/**
 * Applies the effect of each severity: the policy's table, otherwise `fail-on`, whose conditions about exploitation hold
 * whatever the table says. If the policy has the rule `known-exploited`, that rule decides about known exploitation. With
 * `new-only`, findings of the baseline do not count here.
 */
export function severityRule(policy: Policy): FindingRule {
  const { newOnly, rules } = policy;
  const { severities: table = {} } = rules;
  const failOn = rules["known-exploited"] === undefined ? policy.failOn : withoutExploited(policy.failOn);
  const ceilingFor = (severity: Severity): Ceiling => ceilingOf(policy, severity);
  return {
    name: "severity",
    demands: demandsOf({ ...policy, failOn }, ceilingFor),
    traits: table.enforce === "off" ? {} : table,
    judge(facts) {
      if (newOnly && !facts.isNew) return undefined;
      const { severity } = facts.finding;
      const stated = statedOf(policy, facts);
      const violation = judge(facts, stated ?? ceilingFor(severity));
      if (violation?.effect === "deny") return violation;
      const weight = weightOfFacts(facts);
      const why = findExploitation(failOn, weight);
      if (why !== undefined) return { effect: "deny", why, values: exploitationValues(facts) };
      const isNamed = (stated ?? saidOf(policy, severity)) !== undefined;
      return !isNamed && isOver(failOn, weight) ? judge(facts, "fixable") : violation;
    },
  };
}

function weightOfFacts({ finding: { severity }, exploitedSince, epss, fixable }: FindingFacts): Weight {
  return { severity, isExploited: exploitedSince !== undefined, isFixable: fixable, epss };
}

function exploitationValues({ finding: { severity }, exploitedSince, epss }: FindingFacts): Violation["values"] {
  return {
    severity,
    ...(exploitedSince === undefined ? {} : { "exploited since": exploitedSince }),
    ...(epss === undefined ? {} : { epss }),
  };
}

/** Returns the effect that the policy states for the state of a finding in the distribution's tracker. */
function statedOf({ rules: { states } }: Policy, { state }: FindingFacts): Ceiling | undefined {
  return state === undefined ? undefined : states?.[state];
}

/** Returns the effect that the policy's table states for a severity. */
function saidOf({ rules: { severities: table } }: Policy, severity: Severity): Ceiling | undefined {
  return table?.enforce === "off" ? undefined : table?.[severity];
}

/** Returns the effect of a severity: the policy's table unless it is `off`, otherwise `fail-on`. */
export function ceilingOf(policy: Policy, severity: Severity): Ceiling {
  return saidOf(policy, severity) ?? (isSeverityOver(policy.failOn, severity) ? "deny" : "allow");
}

function judge(facts: FindingFacts, ceiling: Ceiling): Violation | undefined {
  const { severity } = facts.finding;
  switch (ceiling) {
    case "allow":
      return undefined;
    case "warn":
      return { effect: "warn", values: { severity } };
    case "fixable":
      return facts.fixable ? { effect: "deny", values: { severity, fixable: true } } : undefined;
    case "sla":
      return facts.isVulnerability ? undefined : { effect: "deny", values: { severity } };
    case "deny":
      return { effect: "deny", values: { severity } };
  }
}

function demandsOf(policy: Policy, ceilingFor: (severity: Severity) => Ceiling): string {
  return demandsOfSeverities(policy, ceilingFor) + demandsOfStates(policy.rules);
}

/** Describes what the table of states changes. */
function demandsOfStates({ states }: Policy["rules"]): string {
  if (states === undefined) return "";
  const effects = vendorStates.flatMap((state) => (states[state] === undefined ? [] : [`${state}: ${states[state]}`]));
  return effects.length === 0 ? "" : `; by state of the distribution ${effects.join(", ")}`;
}

function demandsOfSeverities({ failOn, newOnly, rules }: Policy, ceilingFor: (severity: Severity) => Ceiling): string {
  const kind = newOnly ? "new finding" : "finding";
  const ceilings = severities.map(ceilingFor);
  const denied = ceilings.lastIndexOf("deny");
  const isThreshold = ceilings.every((ceiling, index) => ceiling === (index <= denied ? "deny" : "allow"));
  if (failOn === "none" && isThreshold && denied < 0) return "nothing: `fail-on` is none";
  if (rules.severities === undefined) return `no ${kind} ${describeThreshold(failOn, { isComplete: true })}`;
  const more = demandsOfExploitation(failOn, kind);
  if (isThreshold && denied >= 0) return `no ${kind} at ${severities[denied]} or worse${more}`;
  if (isThreshold) return more === "" ? "nothing of severities" : more.slice(2);
  const words: Record<Exclude<Ceiling, "allow">, string> = {
    deny: `no ${kind}`,
    fixable: `no ${kind} with a fix`,
    sla: `no ${kind} but vulnerabilities within their days`,
    warn: `a warning of each ${kind}`,
  };
  const parts = [...Map.groupBy(severities, ceilingFor)].flatMap(([ceiling, levels]) =>
    ceiling === "allow" ? [] : [`${words[ceiling]} at ${levels.join(", ")}`],
  );
  return parts.join("; ") + more;
}

function demandsOfExploitation(failOn: Threshold, kind: string): string {
  const conditions = describeExploitation(failOn);
  return conditions === "" ? "" : `; no ${kind} ${conditions}`;
}
