import type { RunIdentity } from "../../../shared/evidence/index.ts";
import type { Severity, Threshold } from "../../../shared/findings/index.ts";

/** Version of the verdict's format. Version 2 renames `flipsIf` to `remediation`; version 1 can still be read. */
export const verdictSchema = 2;

export type Decision = "pass" | "deny" | "undecided";

/** Reasons listed for a rule. `count` is the number of all reasons. */
export const maxReasons = 500;

/** Decision of a policy rule with its reasons. */
export interface RuleVerdict {
  /** `evidence`, `severity`, `sla` … or the id of an expression. */
  readonly rule: string;
  /** `warn` if the rule has reasons but does not deny, because it starts later or is set to warn. */
  readonly decision: Decision | "warn";
  /** Requirement of the rule: "no finding at high or worse". */
  readonly demands: string;
  /** Day from which the rule denies, if it is in the future. */
  readonly from?: string;
  /** Reasons, worst first. Empty on a pass. */
  readonly because: readonly Reason[];
  /** Number of all reasons. */
  readonly count: number;
  /** Reasons that will deny later, soonest first. */
  readonly upcoming?: readonly Reason[];
}

/** A reason of a rule's decision. */
export interface Reason {
  readonly what: string;
  /** How to make it pass: install a version, add a waiver, run a step again. */
  readonly remediation: string;
  /** Whether a step of the plan fixes it. */
  readonly planned?: boolean;
  readonly severity?: Severity;
  readonly findingId?: string;
  readonly fingerprint?: string;
  /** Values that the rule used. */
  readonly values?: Values;
  /** Day on which it will deny, if it does not yet. */
  readonly on?: string;
}

export type Values = Readonly<Record<string, string | number | boolean>>;

/** Steps in order: each names an upgrade or a base image and what it fixes. */
export type Plan = readonly string[];

/** A finding that a waiver covers. */
export interface WaivedFinding {
  readonly findingId: string;
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

/** A vulnerability on which tools disagree. */
export interface Disagreement {
  readonly findingId: string;
  readonly package: string;
  readonly says: Readonly<Record<string, Severity>>;
  /** Tools that examined the same image and did not report it. */
  readonly missedBy: readonly string[];
}

/** An evidence record or report of another tool that the gate read. */
export interface EvidenceRead {
  readonly action: string;
  /** Name of the record's or report's file. */
  readonly file: string;
  readonly subject: string;
  readonly digest?: string;
  readonly createdAt?: string;
  readonly findings: number;
  /** Layers that were read by their tables of contents. Absent if there are none. */
  readonly layerTables?: number;
  /** SHA-256 of the record or report. */
  readonly sha256: string;
  /** What the call says that a report is about, as it writes it after `FILE@`. */
  readonly given?: string;
  /** Signer and digest of the signed statement. Absent for evidence of this job. */
  readonly attestedBy?: { readonly by: string; readonly statement: string };
  readonly advisories?: {
    readonly source: string;
    readonly modified?: string;
    readonly records?: number;
    /** Moment that the age of the data counts from. */
    readonly dated?: string;
    /** What vouches for the data. */
    readonly authentication?: "key" | "identity" | "tls" | "local" | "none";
  };
}

/** Inputs of the decision, to replay it. */
export interface Asked {
  readonly failOn: Threshold;
  readonly newOnly: boolean;
  readonly require: readonly string[];
  readonly run: RunIdentity;
  /** Kind of the unmerged change that was judged, such as `pull request`. */
  readonly change?: string;
  /** Dockerfiles that the change does not touch, if a rule reads their images. */
  readonly unchanged?: readonly string[];
  /** Set if only attested evidence counted. */
  readonly unsigned?: "never";
  /** The statements of attestors that were read as evidence, with who signed them then. */
  readonly statements?: readonly { readonly by: string; readonly statement: string }[];
  /** On pull requests: suppressions and baselines that the base does not have. */
  readonly distrust?: {
    readonly suppressed: readonly string[];
    readonly baselines: readonly string[];
    readonly settings?: readonly { readonly action: string; readonly what: string }[];
    readonly reports?: readonly string[];
  };
}

/** The gate's verdict. Equal inputs produce equal bytes. */
export interface Verdict {
  readonly schema: typeof verdictSchema;
  readonly decision: Decision;
  /** RFC 3339: the moment that the waivers and dates were judged at. */
  readonly now: string;
  /** Digests of the judged images, one per platform. Empty if only sources were judged. */
  readonly digests: readonly string[];
  readonly policy: { readonly file?: string; readonly preset?: string; readonly digest: string };
  /** Number of distinct findings that deny. */
  readonly blocking: number;
  /** Number of existing findings that would deny if they counted. Absent if there are none. */
  readonly spared?: number;
  readonly rules: readonly RuleVerdict[];
  /** Upgrades that fix what denies, most important first. */
  readonly plan: Plan;
  readonly waived: readonly WaivedFinding[];
  readonly disagreements: readonly Disagreement[];
  /** Number of disagreements that are not listed. */
  readonly moreDisagreements: number;
  readonly evidence: readonly EvidenceRead[];
  /** Notes that do not affect the decision. */
  readonly notes: readonly string[];
  readonly asked: Asked;
}

/** Serializes a verdict as JSON with two-space indentation and a final line feed. */
export function serializeVerdict(verdict: Verdict): string {
  return `${JSON.stringify(verdict, undefined, 2)}\n`;
}
