import type { RunIdentity } from "../../shared/evidence/index.ts";
import type { Finding, Subject } from "../../shared/findings/index.ts";
import { existingSentence, fixPlan, formatStep, unknownSentences } from "../../shared/report/index.ts";
import { count } from "../../shared/text/index.ts";
import { defined } from "../../shared/values/index.ts";
import { reportReasons, settingsReasons } from "./base/settings.ts";
import type { Distrust } from "./base/suppressions.ts";
import { advisoryNotes } from "./evidence/advisory-notes.ts";
import { describeEvidence, describeProvenances } from "./evidence/describe.ts";
import { disagreementsOf } from "./evidence/disagreements.ts";
import { unseenExploitation } from "./evidence/exploitation-data.ts";
import { presumptions } from "./evidence/external.ts";
import {
  allFacts,
  gateFacts,
  inventoriesOf,
  isActive,
  scannersOf,
  unlisted,
  unmatched,
  unstated,
} from "./evidence/gather.ts";
import { judgeEvidence } from "./evidence/judge.ts";
import { lintNotes, unmatchedLint } from "./evidence/lint-of-image.ts";
import type { Evidence } from "./model.ts";
import { type Policy, policyDigest } from "./policy/policy.ts";
import { evidenceAgeRule } from "./rules/evidence-age.ts";
import { type FindingFacts, isOwn } from "./rules/facts.ts";
import { fullReadRule } from "./rules/full-read.ts";
import { findingRules } from "./rules/index.ts";
import { inOrder, judgeRule } from "./rules/judge.ts";
import { provenanceRule } from "./rules/provenance.ts";
import {
  type Decision,
  maxReasons,
  type Reason,
  type RuleVerdict,
  type Verdict,
  verdictSchema,
} from "./verdict/verdict.ts";
import { applyWaivers, shownFindings } from "./waivers/apply.ts";

export interface Question {
  /** Digests of the image that is about to be pushed, one per platform. Empty if only source is judged. */
  readonly digests: readonly string[];
  readonly run: RunIdentity;
  readonly now: Date;
  /** Notes that appear in the verdict and decide nothing. */
  readonly notes?: readonly string[];
  /** Kind of the unmerged change that is judged, such as `pull request`. */
  readonly change?: string;
  /** Dockerfiles that the change does not touch, if a rule reads their images. */
  readonly unchanged?: readonly string[];
  /** On pull requests, what the head may not say of itself. */
  readonly distrust?: Distrust;
}

export interface Answer {
  readonly verdict: Verdict;
  /** Findings about the waivers themselves, and what the gate finds in SBOMs and among images. */
  readonly findings: readonly Finding[];
  /** Findings that deny, worst first, and those of them that the plan fixes. */
  readonly denied: readonly Finding[];
  readonly planned: readonly Finding[];
}

/** The verdict on the evidence under the policy at a moment. Pure: equal arguments give equal answers. */
export function decide(policy: Policy, evidence: Evidence, question: Question): Answer {
  const { digests, run, now, notes = [], change, unchanged, distrust } = question;
  const judged = judgeEvidence(evidence.directory, { ...policy, digests, run, now, ...evidence });
  const today = now.toISOString().slice(0, 10);
  const inventories = inventoriesOf(judged, evidence);
  const gateFindings = gateFacts(policy, judged, inventories, today, unchanged);
  const merged = allFacts(judged, distrust, policy.unknown);
  const outcome = applyWaivers(inOrder([...merged.filter(isActive), ...gateFindings]), policy, {
    today,
    subject: subjectOf(question),
  });
  const own = new Set(gateFindings);
  const isExisting = ({ isNew }: FindingFacts): boolean => policy.newOnly && !isNew;
  const existing = outcome.counting.filter(isExisting);
  const counting = outcome.counting.filter((facts) => !isExisting(facts));
  const results = judgeAll(policy, counting, { own, today });
  const spared = judgeAll({ ...policy, newOnly: false }, existing, { own, today }).flatMap(
    ({ denied: spares }) => spares,
  );
  const denied = inOrder([...new Set(results.flatMap((result) => result.denied))]);
  const planned = denied.filter((facts) => isOwn(facts) && !own.has(facts)).map(({ finding }) => finding);
  const read = describeEvidence(judged);
  const unseen = unseenExploitation(policy, judged);
  const isStrict = policy.preset === "strict";
  const age = evidenceAgeRule(policy.rules["evidence-age"], read, now);
  const full = fullReadRule(policy.rules["full-read"], read, now);
  const { provenances } = evidence.attested;
  const built = provenanceRule(policy.rules.provenance, { digests, now, provenances });
  const rules = [
    evidenceRule(policy, digests, [
      ...judged.problems,
      ...settingsReasons(distrust?.settings ?? [], policy),
      ...reportReasons(distrust?.reports ?? []),
      ...unmatchedLint(judged.usable, policy, digests),
      ...unlisted(policy, digests, inventories),
      ...unstated(policy, judged),
      ...unmatched(policy, digests, judged),
      ...(isStrict ? unseen : []),
    ]),
    ...(age === undefined ? [] : [age]),
    ...(full === undefined ? [] : [full]),
    ...(built === undefined ? [] : [built]),
    ...results.map(({ verdict }) => verdict),
  ];
  const disagreements = disagreementsOf(merged, (digest) => scannersOf(judged, digest));
  return {
    findings: [...outcome.findings, ...shownFindings(gateFindings, outcome)],
    denied: denied.map(({ finding }) => finding),
    planned,
    verdict: {
      schema: verdictSchema,
      decision: overall(rules),
      now: now.toISOString(),
      digests,
      policy: {
        ...(policy.file === undefined ? {} : { file: policy.file }),
        ...(policy.preset === undefined ? {} : { preset: policy.preset }),
        digest: policyDigest(policy),
      },
      blocking: denied.length,
      ...(spared.length === 0 ? {} : { spared: new Set(spared).size }),
      rules,
      plan: fixPlan(planned).map((step) => formatStep(step)),
      waived: outcome.waived.map(({ facts: { finding }, waiver }) => ({
        findingId: finding.ruleId,
        severity: finding.severity,
        fingerprint: finding.fingerprint,
        reason: waiver.reason,
        owner: waiver.owner,
        expires: waiver.expires,
      })),
      disagreements: disagreements.listed,
      moreDisagreements: disagreements.left,
      evidence: [...read, ...(built === undefined ? [] : describeProvenances(provenances, digests))],
      // A verdict that is judged again passes its notes in.
      notes: [
        ...new Set([
          ...notes,
          ...baselineNotes(policy, judged, existing.length, change),
          ...advisoryNotes(read, now),
          ...unratedNotes(policy, outcome.counting),
          ...presumptions(judged),
          ...lintNotes(judged.usable, policy, digests),
          ...(isStrict ? [] : unseen.map(({ what, remediation }) => `${what}; ${remediation}`)),
        ]),
      ],
      asked: {
        failOn: policy.failOn,
        newOnly: policy.newOnly,
        require: policy.require,
        run,
        ...defined({ change, unchanged }),
        ...(policy.unsigned === "never" ? { unsigned: policy.unsigned } : {}),
        ...(evidence.attested.statements.length === 0 ? {} : { statements: evidence.attested.statements }),
        ...(distrust === undefined ? {} : { distrust }),
      },
    },
  };
}

/** Applies each rule to the findings that it judges. @param own the gate's own findings. */
function judgeAll(
  policy: Policy,
  facts: readonly FindingFacts[],
  { own, today }: { readonly own: ReadonlySet<FindingFacts>; readonly today: string },
): readonly ReturnType<typeof judgeRule>[] {
  const ofGate = facts.filter((candidate) => own.has(candidate));
  const ofTools = facts.filter((candidate) => !own.has(candidate));
  return findingRules(policy).map((rule) => judgeRule(rule, rule.judgesGateFindings ? ofGate : ofTools, today));
}

/** Says how many findings the change did not cause, and of which nobody knows whether it did. */
function baselineNotes(
  { newOnly }: Policy,
  { usable }: Pick<ReturnType<typeof judgeEvidence>, "usable">,
  existing: number,
  change = "change",
): readonly string[] {
  if (!newOnly) return [];
  const reports = usable.flatMap(({ report }) => report ?? []);
  return [existingSentence(existing, change), ...unknownSentences(reports)].filter((note) => note !== "");
}

/** Says how many vulnerabilities nobody rated, and what they count as. */
function unratedNotes({ unknown }: Policy, facts: readonly FindingFacts[]): readonly string[] {
  const unrated = facts.filter(({ isUnrated }) => isUnrated).length;
  if (unrated === 0) return [];
  const amount = count(unrated, "vulnerability", "vulnerabilities");
  return [`${amount} of unknown severity, counted as ${unknown}: nobody rates ${unrated === 1 ? "it" : "them"}`];
}

/** Returns the subject of the gate's own report: the image, or the checkout if there are several images or none. */
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

function evidenceRule(policy: Policy, digests: readonly string[], problems: readonly Reason[]): RuleVerdict {
  const about = digests.length === 0 ? "" : " for this image";
  return {
    rule: "evidence",
    decision: problems.length === 0 ? "pass" : "undecided",
    demands: `complete evidence of ${policy.require.join(", ") || "nothing"}${about}, ${madeBy(policy)}`,
    because: problems.slice(0, maxReasons),
    count: problems.length,
  };
}

function madeBy({ unsigned, attestors }: Policy): string {
  if (unsigned === "never") return "attested by an attestor of the policy";
  return attestors.length === 0 ? "made in this run" : "made in this run or attested by an attestor of the policy";
}
