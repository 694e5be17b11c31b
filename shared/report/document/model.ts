import type { AdvisoryData } from "../../evidence/index.ts";
import type {
  BaselineKind,
  CoverageGap,
  DependencyChange,
  FixState,
  Severity,
  SeverityOrigin,
  Suppression,
  Threshold,
} from "../../findings/index.ts";

/** Version of the format of `--format json`. Fields can be added; their meaning changes only with this number. */
export const reportSchema = 1;

/** Result of a run: the verdict, what was examined, what was not, and every finding. */
export interface ReportDocument {
  readonly schema: typeof reportSchema;
  readonly tool: { readonly name: "seaworthy"; readonly version: string };
  /** Name of the action: `check`, `image-scan` … */
  readonly action: string;
  /** When the run began (RFC 3339, UTC). */
  readonly createdAt: string;
  readonly verdict: ReportVerdict;
  /** What to do, most important first. */
  readonly plan: readonly PlanStep[];
  readonly subjects: readonly ReportedSubject[];
  readonly coverage: ReportCoverage;
  /** Findings that count, worst first. */
  readonly findings: readonly ReportedFinding[];
  /** Findings with a suppression, worst first. */
  readonly suppressed: readonly ReportedFinding[];
  /** Findings of the baseline that no longer exist. */
  readonly fixed: readonly FixedFinding[];
  /** Rules with a finding, by id. */
  readonly rules: readonly ReportedRule[];
  /** Assessments of standards. Absent if none was asked for. */
  readonly compliance?: readonly object[];
}

/** Decision of the action, with the gate's decision if there was a gate. */
export interface ReportVerdict {
  readonly outcome: "pass" | "findings" | "undecided";
  /** 0 pass, 1 findings, 3 undecided. */
  readonly exitCode: number;
  readonly headline: string;
  /** One sentence. */
  readonly sentence: string;
  readonly failOn: Threshold;
  readonly newOnly: boolean;
  /** Number of findings by severity, without suppressed ones. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** Number of them that are vulnerabilities nobody rated. */
  readonly unknown: number;
  readonly suppressed: number;
  readonly gate?: GateDecision;
}

/** Decision of a gate. `verdict.json` has all of it. */
export interface GateDecision {
  readonly decision: "pass" | "deny" | "undecided";
  readonly headline: string;
  readonly digests: readonly string[];
  readonly policy: { readonly file?: string; readonly preset?: string; readonly digest: string };
  /** Number of distinct findings that deny. */
  readonly blocking: number;
  readonly rules: readonly GateRule[];
  readonly plan: readonly string[];
  readonly waived: readonly Waiver[];
  readonly notes: readonly string[];
}

export interface GateRule {
  readonly rule: string;
  readonly decision: "pass" | "warn" | "deny" | "undecided";
  readonly requires: string;
  /** Number of all reasons; `reasons` lists the first. */
  readonly count: number;
  readonly reasons: readonly GateReason[];
}

export interface GateReason {
  readonly what: string;
  readonly remediation: string;
  readonly severity?: Severity;
  readonly findingId?: string;
  readonly fingerprint?: string;
}

export interface Waiver {
  readonly findingId: string;
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly reason: string;
  readonly owner: string;
  /** Last valid day, `YYYY-MM-DD`. */
  readonly expires: string;
}

export interface PlanStep {
  readonly text: string;
  /** File and line, path in the image, or image. */
  readonly place: string;
  readonly severity: Severity;
  /** Ids of the rules and vulnerabilities that it fixes. */
  readonly fixes: readonly string[];
}

/** What an action examined. */
export interface ReportedSubject {
  readonly action: string;
  readonly kind: "image" | "index" | "instance" | "source" | "host" | "cluster";
  /** Image name or path. */
  readonly name: string;
  readonly digest?: string;
  readonly platform?: string;
  readonly commit?: string;
  readonly scope?: string;
  readonly targets?: readonly string[];
  /** Numbers of examined things: `{ "packages": 512 }`. */
  readonly examined: Readonly<Record<string, number>>;
  readonly complete: boolean;
  /** Number of findings, without suppressed ones. */
  readonly findings: number;
  readonly suppressed: number;
  readonly advisories?: AdvisoryData;
  readonly baseline?: { readonly source: string; readonly from?: BaselineKind } | { readonly missing: string };
  readonly layers?: readonly ReportedLayer[];
  /** Bytes that the image could lose, largest first. Absent if there is nothing to gain. */
  readonly savings?: readonly ReportedSaving[];
}

export interface ReportedSaving {
  readonly ruleId: string;
  readonly what: string;
  /** Uncompressed. */
  readonly bytes: number;
  readonly remediation: string;
  /** File and line, layer, or image. */
  readonly place: string;
}

export interface ReportedLayer {
  /** 0 is the lowest. */
  readonly index: number;
  readonly diffId: string;
  readonly digest?: string;
  /** Bytes as stored. */
  readonly size: number;
  /** Number of packages that it added. */
  readonly packages: number;
  readonly instruction?: ReportedInstruction;
  /** Whether it belongs to the base image. Absent if no Dockerfile is known. */
  readonly inBase?: boolean;
}

export interface ReportedInstruction {
  readonly file: string;
  readonly line: number;
  /** Uppercase, such as `RUN`. */
  readonly keyword: string;
}

export interface ReportCoverage {
  readonly complete: boolean;
  readonly examined: Readonly<Record<string, number>>;
  readonly gaps: readonly (CoverageGap & { readonly action: string; readonly subject: string })[];
}

/** Where a severity is from: the rule, what rates the vulnerability, or nothing, so that it counts as the call says. */
export interface SeveritySource extends Partial<Omit<SeverityOrigin, "kind">> {
  readonly kind: SeverityOrigin["kind"] | "rule" | "unrated";
}

export interface ReportedFinding {
  readonly action: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly severitySource: SeveritySource;
  readonly message: string;
  readonly subject: Pick<ReportedSubject, "kind" | "name" | "digest" | "platform">;
  /** Repository file to fix, or path inside the image; empty if there is none. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Whether it keeps the run from passing. Absent if the gate's list of reasons is cut and does not name it. */
  readonly blocking?: boolean;
  /** Compared with the baseline. Absent without one. */
  readonly state?: "new" | "existing";
  readonly package?: {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    /** Type of the purl, such as `npm`. */
    readonly type: string;
    readonly path: string;
    /** Source package that it is built from, if it has another name. */
    readonly source?: string;
  };
  /** All packages of one source that the finding is about, if there are several. */
  readonly packages?: readonly { readonly name: string; readonly version: string; readonly purl: string }[];
  readonly advisory?: string;
  readonly fixedVersion?: string;
  readonly fixState?: FixState;
  readonly score?: number;
  readonly vector?: string;
  readonly epss?: number;
  readonly kev?: string;
  readonly published?: string;
  readonly because?: string;
  readonly confidence?: "upstream" | "cpe" | "derived";
  readonly layer?: { readonly index: number; readonly diffId: string; readonly path: string };
  readonly instruction?: ReportedInstruction;
  readonly inBase?: boolean;
  readonly suppression?: Suppression;
  readonly waiver?: Pick<Waiver, "reason" | "owner" | "expires">;
  readonly fixes: readonly ReportedFix[];
  readonly fingerprint: string;
  readonly aliases: readonly string[];
  /** Web addresses of the advisory and the rule. */
  readonly links: readonly string[];
}

export interface ReportedFix {
  readonly kind: "edit" | "upgrade" | "base";
  readonly description: string;
  readonly packageName?: string;
  readonly toVersion?: string;
  readonly change?: Omit<DependencyChange, "edits">;
  readonly reference?: string;
  /** Absent for a safe edit. */
  readonly safety?: "behavior-changing" | "unsafe";
  /** What else an edit changes that is not safe. */
  readonly changes?: string;
}

export interface FixedFinding {
  readonly action: string;
  readonly ruleId: string;
  readonly message: string;
  readonly fingerprint: string;
}

export interface ReportedRule {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly helpUri?: string;
}
