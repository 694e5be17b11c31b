import type { Threshold } from "../../shared/config/index.ts";
import { digestOf, type EvidenceFolder, type RunIdentity, type VerifiedEvidence } from "../../shared/evidence/index.ts";
import {
  activeFindings,
  compareSeverity,
  type Finding,
  isAtLeast,
  isNew,
  type Subject,
} from "../../shared/findings/index.ts";
import { fixPlan, fixSentence } from "../../shared/publish/index.ts";
import { judgeEvidence } from "./evidence.ts";
import type { Waiver } from "./policy.ts";
import {
  type Decision,
  type EvidenceRead,
  type Reason,
  type RuleVerdict,
  type Verdict,
  verdictSchema,
} from "./verdict.ts";
import { applyWaivers, type WaiverOutcome } from "./waivers.ts";

export interface Policy {
  readonly failOn: Threshold;
  /** Whether findings that an earlier look had do not count. */
  readonly newOnly: boolean;
  readonly require: readonly string[];
  readonly waivers: readonly Waiver[];
  /** File it came from; undefined when all is default. */
  readonly file: string | undefined;
}

export interface Question {
  /** What is about to be pushed, one per platform; empty where only source is judged. */
  readonly digests: readonly string[];
  readonly run: RunIdentity;
  readonly now: Date;
}

export interface Answer {
  readonly verdict: Verdict;
  /** Findings about the waivers themselves. */
  readonly findings: readonly Finding[];
}

/** The verdict on the evidence under the policy at a moment. Pure: equal arguments give equal answers. */
export function decide(policy: Policy, folder: EvidenceFolder, question: Question): Answer {
  const { usable, problems } = judgeEvidence(folder, {
    require: policy.require,
    digests: question.digests,
    run: question.run,
  });
  const findings = usable.flatMap(({ report }) => (report === undefined ? [] : activeFindings(report)));
  const today = question.now.toISOString().slice(0, 10);
  const waivers = applyWaivers(findings, policy.waivers, today, subjectOf(question), policy.file ?? ".seaworthy.yaml");
  const blocking = blockingFindings(policy, waivers);
  const rules = [evidenceRule(policy, problems), severityRule(policy, blocking)];
  return {
    findings: waivers.findings,
    verdict: {
      schema: verdictSchema,
      decision: overall(rules),
      now: question.now.toISOString(),
      digests: question.digests,
      policy: {
        ...(policy.file === undefined ? {} : { file: policy.file }),
        digest: digestOf({
          failOn: policy.failOn,
          newOnly: policy.newOnly,
          require: policy.require,
          waivers: policy.waivers,
        }),
      },
      rules,
      plan: fixPlan(blocking).map(fixSentence),
      waived: waivers.waived.map(({ finding, waiver }) => ({
        findingId: finding.ruleId,
        severity: finding.severity,
        fingerprint: finding.fingerprint,
        reason: waiver.reason,
        owner: waiver.owner,
        expires: waiver.expires,
      })),
      evidence: usable.map(describe),
    },
  };
}

/** What the gate's own report is about: the image, or the checkout where there are several or none. */
export function subjectOf({ digests }: Pick<Question, "digests">): Subject {
  const [digest, another] = digests;
  if (digest === undefined || another !== undefined) return { kind: "source", path: "." };
  return { kind: "image", name: "image", digest, platform: "any" };
}

/** A denial is certain whatever is missing; without one, anything missing leaves the question open. */
function overall(rules: readonly RuleVerdict[]): Decision {
  if (rules.some((rule) => rule.decision === "deny")) return "deny";
  return rules.some((rule) => rule.decision === "undecided") ? "undecided" : "pass";
}

function evidenceRule(policy: Policy, problems: readonly Reason[]): RuleVerdict {
  return {
    rule: "evidence",
    decision: problems.length === 0 ? "pass" : "undecided",
    demands: `complete evidence of ${policy.require.join(", ") || "nothing"} for this image, made in this run`,
    because: problems,
  };
}

/** Findings at the threshold or worse that no waiver covers, worst first. */
function blockingFindings({ failOn, newOnly }: Policy, { counting }: WaiverOutcome): readonly Finding[] {
  if (failOn === "none") return [];
  return (newOnly ? counting.filter(isNew) : counting)
    .filter((finding) => isAtLeast(finding.severity, failOn))
    .toSorted((a, b) => compareSeverity(a.severity, b.severity) || (a.fingerprint < b.fingerprint ? -1 : 1));
}

function severityRule({ failOn, newOnly }: Policy, blocking: readonly Finding[]): RuleVerdict {
  return {
    rule: "severity",
    decision: blocking.length === 0 ? "pass" : "deny",
    demands:
      failOn === "none" ? "nothing: `fail-on` is none" : `no ${newOnly ? "new " : ""}finding at ${failOn} or worse`,
    because: blocking.map(reasonOf),
  };
}

function reasonOf(finding: Finding): Reason {
  return {
    what: finding.message,
    flipsIf: flip(finding),
    planned: finding.fixes.some(({ kind }) => kind !== "edit"),
    severity: finding.severity,
    findingId: finding.ruleId,
    fingerprint: finding.fingerprint,
  };
}

function flip(finding: Finding): string {
  const [fix] = finding.fixes;
  const waive = "a waiver with reason, owner and expiry";
  if (fix === undefined) return `the finding is mended, or ${waive}`;
  return fix.kind === "upgrade"
    ? `${fix.packageName} ≥ ${fix.toVersion}, or ${waive}`
    : `${fix.description}, or ${waive}`;
}

function describe({ record, report }: VerifiedEvidence): EvidenceRead {
  const { subject, advisories } = record;
  return {
    action: record.action,
    subject: subject.kind === "image" ? `${subject.name} ${subject.platform}` : subject.path,
    ...(subject.kind === "image" ? { digest: subject.digest } : {}),
    createdAt: record.createdAt,
    findings: report === undefined ? 0 : activeFindings(report).length,
    ...(advisories === undefined
      ? {}
      : {
          advisories: {
            source: advisories.source,
            records: advisories.records,
            ...(advisories.modified === undefined ? {} : { modified: advisories.modified }),
          },
        }),
  };
}
