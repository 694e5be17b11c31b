import type { GateDecision } from "../../../shared/report/document/model.ts";
import { defined } from "../../../shared/values/index.ts";
import type { Reason, RuleVerdict, Verdict } from "./verdict.ts";
import { decisionHeadline, inReadingOrder } from "./words.ts";

/** Returns the part of a verdict that reports show. `verdict.json` has evidence, disagreements and inputs as well. */
export function gateDecision(verdict: Verdict): GateDecision {
  const { decision, digests, policy, blocking, plan, waived, notes } = verdict;
  return {
    ...{ decision, headline: decisionHeadline(verdict), digests, policy, blocking },
    rules: inReadingOrder(verdict.rules).map(gateRule),
    ...{ plan, waived, notes },
  };
}

function gateRule({ rule, decision, demands, count, because }: RuleVerdict): GateDecision["rules"][number] {
  return { rule, decision, requires: demands, count, reasons: because.map(gateReason) };
}

function gateReason({ what, remediation, severity, findingId, fingerprint }: Reason) {
  return { what, remediation, ...defined({ severity, findingId, fingerprint }) };
}
