import type { Threshold } from "../../../shared/config/index.ts";
import type { RunIdentity } from "../../../shared/evidence/index.ts";
import type { Severity } from "../../../shared/findings/index.ts";

/** Layout of the verdict; a reader refuses any other. */
export const verdictSchema = 1;

export type Decision = "pass" | "deny" | "undecided";

/** Reasons listed of one rule; `count` has them all. */
export const mostReasons = 500;

/** What one rule of the policy says, and what would change its word. */
export interface RuleVerdict {
  /** `evidence`, `severity`, `sla` … or the id of an expression. */
  readonly rule: string;
  /** `warn` where the rule objects and does not deny: it begins later, or is told only to warn. */
  readonly decision: Decision | "warn";
  /** What is judged, in words: "no finding at high or worse". */
  readonly demands: string;
  /** The day from which it denies, where that is still to come. */
  readonly from?: string;
  /** Each reason, worst first; empty on a pass. */
  readonly because: readonly Reason[];
  /** How many reasons there are. */
  readonly count: number;
  /** What will deny on a day to come, soonest first. */
  readonly upcoming?: readonly Reason[];
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
  /** What the rule read. */
  readonly values?: Values;
  /** Day on which it denies, where it does not yet. */
  readonly on?: string;
}

export type Values = Readonly<Record<string, string | number | boolean>>;

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

/** A vulnerability that tools see differently. */
export interface Disagreement {
  readonly findingId: string;
  readonly package: string;
  readonly says: Readonly<Record<string, Severity>>;
  /** Tools that looked at the same image and do not have it. */
  readonly missedBy: readonly string[];
}

/** What the gate read: one line a record, or report of another tool. */
export interface EvidenceRead {
  readonly action: string;
  /** Name of the record's or report's file. */
  readonly file: string;
  readonly subject: string;
  readonly digest?: string;
  readonly createdAt?: string;
  readonly findings: number;
  /** SHA-256 of the record or report. */
  readonly sha256: string;
  /** Who signed it, and the digest of the signed statement; absent for evidence of this job. */
  readonly attestedBy?: { readonly by: string; readonly statement: string };
  readonly advisories?: { readonly source: string; readonly modified?: string; readonly records?: number };
}

/** What was decided on, so that it can be decided again. */
export interface Asked {
  readonly failOn: Threshold;
  readonly newOnly: boolean;
  readonly require: readonly string[];
  readonly run: RunIdentity;
  /** Set where only what attestors signed counted. */
  readonly unsigned?: "never";
  /** The statements of attestors that were read as evidence, with who signed them then. */
  readonly statements?: readonly { readonly by: string; readonly statement: string }[];
  /** On pull requests: suppressions and baselines that the base does not have. */
  readonly distrust?: { readonly suppressed: readonly string[]; readonly baselines: readonly string[] };
}

/** The gate's answer. Equal inputs give equal bytes. */
export interface Verdict {
  readonly schema: typeof verdictSchema;
  readonly decision: Decision;
  /** RFC 3339: the moment that the waivers and dates were judged at. */
  readonly now: string;
  /** What was about to be pushed, one per platform; empty where only source was judged. */
  readonly digests: readonly string[];
  readonly policy: { readonly file?: string; readonly preset?: string; readonly digest: string };
  /** Distinct findings that deny. */
  readonly blocking: number;
  readonly rules: readonly RuleVerdict[];
  /** Upgrades that clear what denies, those that matter most first. */
  readonly plan: Plan;
  readonly waived: readonly WaivedFinding[];
  readonly disagreements: readonly Disagreement[];
  /** How many there are beyond those listed. */
  readonly moreDisagreements: number;
  readonly evidence: readonly EvidenceRead[];
  /** What is said and decides nothing. */
  readonly notes: readonly string[];
  readonly asked: Asked;
}

/** The verdict as text: two-space JSON with a final line feed. */
export function serializeVerdict(verdict: Verdict): string {
  return `${JSON.stringify(verdict, undefined, 2)}\n`;
}
