import { isAtLeast, type Severity, severities } from "../../../shared/findings/index.ts";
import type { Policy } from "../policy/policy.ts";
import type { FindingFacts } from "./facts.ts";
import type { FindingRule, Violation } from "./rule.ts";

type Ceiling = NonNullable<NonNullable<Policy["rules"]["severities"]>[Severity]>;

/** Applies the effect of each severity: the policy's table, otherwise `fail-on`. With `new-only`, findings of the baseline do not count here. */
export function severityRule(policy: Policy): FindingRule {
  const { failOn, newOnly, rules } = policy;
  const { severities: table = {} } = rules;
  const ceilingFor = (severity: Severity): Ceiling => ceilingOf(policy, severity);
  return {
    name: "severity",
    demands: demandsOf(ceilingFor, newOnly, failOn === "none"),
    traits: table.enforce === "off" ? {} : table,
    judge: (facts) => (newOnly && !facts.isNew ? undefined : judge(facts, ceilingFor(facts.finding.severity))),
  };
}

/** Returns the effect of a severity: the policy's table unless it is `off`, otherwise `fail-on`. */
export function ceilingOf({ failOn, rules: { severities: table } }: Policy, severity: Severity): Ceiling {
  const said = table?.enforce === "off" ? undefined : table?.[severity];
  return said ?? (failOn !== "none" && isAtLeast(severity, failOn) ? "deny" : "allow");
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

function demandsOf(ceilingOf: (severity: Severity) => Ceiling, newOnly: boolean, isOpen: boolean): string {
  const kind = newOnly ? "new finding" : "finding";
  const ceilings = severities.map(ceilingOf);
  const denied = ceilings.lastIndexOf("deny");
  const isThreshold = ceilings.every((ceiling, index) => ceiling === (index <= denied ? "deny" : "allow"));
  if (isThreshold && denied >= 0) return `no ${kind} at ${severities[denied]} or worse`;
  if (isThreshold) return isOpen ? "nothing: `fail-on` is none" : "nothing of severities";
  const words: Record<Exclude<Ceiling, "allow">, string> = {
    deny: `no ${kind}`,
    fixable: `no ${kind} with a fix`,
    sla: `no ${kind} but vulnerabilities within their days`,
    warn: `a warning of each ${kind}`,
  };
  const parts = [...Map.groupBy(severities, ceilingOf)].flatMap(([ceiling, levels]) =>
    ceiling === "allow" ? [] : [`${words[ceiling]} at ${levels.join(", ")}`],
  );
  return parts.join("; ");
}
