import type { Traits } from "../policy/schema.ts";
import type { Values } from "../verdict/verdict.ts";
import type { FindingFacts } from "./facts.ts";

/** A rule that judges each finding. */
export interface FindingRule {
  readonly name: string;
  /** Requirement of the rule: "no finding at high or worse". */
  readonly demands: string;
  readonly traits: Traits;
  /** Whether the rule judges the gate's own findings, about SBOMs or base images. */
  readonly judgesGateFindings?: boolean;
  /** Judges a finding on a day (`YYYY-MM-DD`, UTC). Pure. */
  judge(facts: FindingFacts, today: string): Violation | undefined;
}

/** Violation of a rule by a finding. */
export interface Violation {
  /** `later` if it will deny on the day `on`. */
  readonly effect: "deny" | "warn" | "later";
  /** Details in addition to the finding's message. */
  readonly why?: string;
  /** Advice besides a waiver. Default: the finding's own fix. */
  readonly remediation?: string;
  readonly values: Values;
  readonly on?: string;
}

const waive = "add a waiver with severity, reason, owner and expiry";

/** Returns what to do for a finding to pass. */
export function remediationOf({ finding, fixedVersion }: FindingFacts, otherwise?: string): string {
  const [fix] = finding.fixes;
  if (otherwise !== undefined) return `${otherwise}, or ${waive}`;
  if (fix === undefined && finding.package !== undefined && fixedVersion !== undefined) {
    return `upgrade ${finding.package.name} to ${fixedVersion}, or ${waive}`;
  }
  if (fix === undefined) return `fix the finding, or ${waive}`;
  return fix.kind === "upgrade"
    ? `upgrade ${fix.packageName} to ${fix.toVersion}, or ${waive}`
    : `${fix.description}, or ${waive}`;
}
