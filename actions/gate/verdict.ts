import type { Severity } from "../../shared/findings/index.ts";

/** Layout of the verdict; a reader refuses any other. */
export const verdictSchema = 1;

export type Decision = "pass" | "deny" | "undecided";

/** What one rule of the policy says, and what would change its word. */
export interface RuleVerdict {
  readonly rule: "evidence" | "severity";
  readonly decision: Decision;
  /** What is judged, in words: "no finding at high or worse". */
  readonly demands: string;
  /** Each reason, worst first; empty on a pass. */
  readonly because: readonly Reason[];
}

export interface Reason {
  readonly what: string;
  /** What would turn it: a version, a waiver, a step to run again. */
  readonly flipsIf: string;
  /** True where a step of the plan clears it. */
  readonly planned?: boolean;
  readonly severity?: Severity;
  readonly findingId?: string;
  readonly fingerprint?: string;
}

/** What to do, in order: each sentence names an upgrade or a base image, and what it clears. */
export type Plan = readonly string[];

/** A finding that a waiver keeps from counting. */
export interface WaivedFinding {
  readonly findingId: string;
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

/** What the gate read: one line a record. */
export interface EvidenceRead {
  readonly action: string;
  readonly subject: string;
  readonly digest?: string;
  readonly createdAt: string;
  readonly findings: number;
  readonly advisories?: { readonly source: string; readonly modified?: string; readonly records: number };
}

/** The gate's answer. Equal inputs give equal bytes. */
export interface Verdict {
  readonly schema: typeof verdictSchema;
  readonly decision: Decision;
  /** RFC 3339: the moment that the waivers and dates were judged at. */
  readonly now: string;
  /** Digests that were asked about; empty when only source was judged. */
  readonly digests: readonly string[];
  readonly policy: { readonly file?: string; readonly digest: string };
  readonly rules: readonly RuleVerdict[];
  /** Upgrades that clear what denies, those that matter most first. */
  readonly plan: Plan;
  readonly waived: readonly WaivedFinding[];
  readonly evidence: readonly EvidenceRead[];
}

/** The verdict as text: two-space JSON with a final line feed. */
export function serialiseVerdict(verdict: Verdict): string {
  return `${JSON.stringify(verdict, undefined, 2)}\n`;
}
