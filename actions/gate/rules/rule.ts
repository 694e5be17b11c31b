import type { Traits } from "../policy/schema.ts";
import type { Values } from "../verdict/verdict.ts";
import type { FindingFacts } from "./facts.ts";

/** A rule that is asked for each finding. */
export interface FindingRule {
  readonly name: string;
  /** What is judged, in words: "no finding at high or worse". */
  readonly demands: string;
  readonly traits: Traits;
  /** True for the rules that judge what the gate itself finds, in SBOMs or among images; the others do not see it. */
  readonly judgesGateFindings?: boolean;
  /** The objection to a finding on a day (`YYYY-MM-DD`, UTC). Pure. */
  judge(facts: FindingFacts, today: string): Objection | undefined;
}

/** Why a rule objects to a finding. */
export interface Objection {
  /** `later` for what will deny on the day `on`. */
  readonly says: "deny" | "warn" | "later";
  /** Beyond what the finding says of itself. */
  readonly why?: string;
  /** What turns it next to a waiver; the finding's own fix when absent. */
  readonly flipsIf?: string;
  readonly values: Values;
  readonly on?: string;
}

const waive = "a waiver with severity, reason, owner and expiry";

/** What would take a finding away, or let it pass. */
export function flipOf({ finding, fixedVersion }: FindingFacts, otherwise?: string): string {
  const [fix] = finding.fixes;
  if (otherwise !== undefined) return `${otherwise}, or ${waive}`;
  if (fix === undefined && finding.package !== undefined && fixedVersion !== undefined) {
    return `${finding.package.name} ≥ ${fixedVersion}, or ${waive}`;
  }
  if (fix === undefined) return `the finding is fixed, or ${waive}`;
  return fix.kind === "upgrade"
    ? `${fix.packageName} ≥ ${fix.toVersion}, or ${waive}`
    : `${fix.description}, or ${waive}`;
}
