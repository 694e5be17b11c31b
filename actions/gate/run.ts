import type { EvidencePayload, VerifiedEvidence } from "../../shared/evidence/index.ts";
import { sha256 } from "../../shared/files/index.ts";
import type { Report } from "../../shared/findings/index.ts";
import { type DisplayFilter, displayFilter, type LinkTarget } from "../../shared/report/index.ts";
import { type Examined, linkTarget, type Ruling, type RunResult } from "../../shared/runner/index.ts";
import { escapeMarkdown, oneLine } from "../../shared/text/index.ts";
import { defined } from "../../shared/values/index.ts";
import { keptStatements } from "./attested/kept.ts";
import type { InputsOf } from "./base/policy.ts";
import { changeNotes, settingsNotes } from "./base/settings.ts";
import { distrust } from "./base/suppressions.ts";
import { unchangedFiles } from "./base/unchanged.ts";
import { type GateCall, type PlannedPromotion, resolveCall } from "./call.ts";
import { decide, subjectOf } from "./decide.ts";
import { collect } from "./evidence/collect.ts";
import { ofRelease } from "./evidence/names.ts";
import type { Evidence } from "./model.ts";
import { preview } from "./preview.ts";
import type { Copied } from "./promotion/promote.ts";
import { type GateContext, type GateRequest, resolveRequest } from "./request.ts";
import { baseImageRules } from "./rules/base-images.ts";
import { inventoryRules } from "./rules/inventory.ts";
import { gateDecision } from "./verdict/decision.ts";
import { type Denied, displayVerdict, type VerdictDisplay } from "./verdict/display.ts";
import { verdictMarkdown, verdictNotes, verdictSentence, verdictText } from "./verdict/render.ts";
import { resourceOf, statementPayloads } from "./verdict/statements.ts";
import { serializeVerdict, type Verdict } from "./verdict/verdict.ts";
import { decisionHeadline, outcomeOf } from "./verdict/words.ts";
import { waiverRules } from "./waivers/faults.ts";

type Format = GateContext["inputs"]["format"];

export interface GateAnswer extends Denied {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly outcome: "pass" | "findings" | "undecided";
  /** The gate's own report with the verdict's files. */
  readonly examined: readonly Examined[];
}

/** Answers a call: decides, or shows what would be decided. Inputs and CI system are resolved before. */
export async function run(context: GateContext): Promise<RunResult> {
  const call = await resolveCall(context);
  const { host } = context;
  const { format } = context.inputs;
  const filter = displayFilter(context.inputs);
  const shape = { format, width: host.terminalColumns, target: linkTarget(host), filter };
  switch (call.kind) {
    case "decide":
      return decided(call, shape);
    case "preview":
      return previewed(call, shape);
    case "retrospect":
      return (await import("./what-if/run.ts")).retrospect(call.request);
  }
}

/** Decides on the evidence directory, promotes what passed, and returns verdict and waiver findings. */
async function decided(
  { request, planned, verdictFile }: Extract<GateCall, { kind: "decide" }>,
  shape: Shape,
): Promise<RunResult> {
  const judged = await answer(request);
  const { verdict, sentence, outcome, examined } = judged;
  const display = displayVerdict(judged, shape.filter, shape.target);
  const copied = planned === undefined ? undefined : await promoted(planned, verdict);
  return {
    examined,
    outcome: copied?.outcome ?? outcome,
    verdict: copied === undefined ? sentence : `${sentence} — ${copied.sentence}`,
    summary: verdictMarkdown(verdict, display) + promotedMarkdown(copied?.sentence),
    outputs: {
      decision: verdict.decision,
      promoted: copied?.reference ?? "",
      ...(verdictFile === undefined ? {} : { verdict: verdictFile }),
    },
    ruling: rulingOf(judged),
    gate: gateDecision(verdict),
    ...documentOf(shape, verdict, { display, ...defined({ copied: copied?.sentence }) }),
  };
}

async function promoted({ promotion, transfer }: PlannedPromotion, verdict: Verdict): Promise<Copied> {
  const { promoteOnPass } = await import("./promotion/promote.ts");
  return promoteOnPass(promotion, verdict, transfer);
}

function promotedMarkdown(sentence: string | undefined): string {
  return sentence === undefined ? "" : `\n${escapeMarkdown(sentence)}\n`;
}

async function previewed({ request, info }: Extract<GateCall, { kind: "preview" }>, shape: Shape): Promise<RunResult> {
  const { verdict, about } = await preview(request);
  info(about);
  return {
    examined: [],
    outcome: outcomeOf(verdict),
    verdict: `${verdictSentence(verdict)} (${about})`,
    gate: gateDecision(verdict),
    ...documentOf(shape, verdict),
  };
}

/** The verdict as the pull request's comment shows it. */
export function rulingOf({ verdict, denied, planned }: Pick<GateAnswer, "verdict" | "denied" | "planned">): Ruling {
  const [digest, another] = verdict.digests;
  const about = another === undefined ? digest : sha256(verdict.digests.toSorted().join(" "));
  return {
    headline: decisionHeadline(verdict),
    ...(about === undefined ? {} : { digest: about }),
    blocking: verdict.blocking,
    waived: verdict.waived.length,
    newOnly: verdict.asked.newOnly,
    ...{ denied, planned },
    reasons: verdict.rules.flatMap(({ decision, because }) =>
      decision === "deny" || decision === "undecided"
        ? because
            .filter(({ findingId }) => findingId === undefined)
            .map(({ what, remediation }) => ({ what, remediation, isMissing: decision === "undecided" }))
        : [],
    ),
    details: verdictNotes(verdict),
  };
}

/**
 * Decides what a call asks.
 * @param inputsOf how a call that is not the gate's own takes its inputs from a configuration file.
 * @throws InvalidError and UndecidedError as `resolveRequest` does, and if the directory of evidence cannot be read.
 */
export async function verdictOf(context: GateContext, inputsOf?: InputsOf): Promise<GateAnswer> {
  return answer(await resolveRequest(context, inputsOf));
}

/** Reads the evidence of a request, decides, and returns the verdict with its files. */
async function answer(request: GateRequest): Promise<GateAnswer> {
  const { policy, run, now, version, attestations, unmerged, source } = request;
  const { evidence, digests, notes, statements } = await collect(policy, request);
  const all = [...attestedItems(evidence), ...evidence.directory.evidence];
  const own = unattested(evidence);
  const doubts =
    unmerged === undefined
      ? undefined
      : await distrust(
          {
            attested: attestedItems(evidence),
            unattested: own,
            reports: evidence.reports.map(({ report }) => report.file),
          },
          unmerged,
        );
  const unchanged = unmerged === undefined ? [] : await unchangedFiles(all, unmerged, policy);
  const { verdict, findings, denied, planned } = decide(policy, evidence, {
    ...{ digests, run, now },
    ...(unmerged === undefined ? {} : { change: unmerged.change }),
    ...(unchanged.length === 0 ? {} : { unchanged }),
    notes: [
      ...request.notes,
      ...(unmerged === undefined ? [] : changeNotes(own, unmerged)),
      ...settingsNotes(doubts?.settings ?? [], policy),
      ...notes,
    ],
    ...(doubts === undefined ? {} : { distrust: doubts }),
  });
  const report: Report = {
    action: "gate",
    subject: subjectOf({ digests }),
    rules: [...waiverRules, ...inventoryRules, ...baseImageRules],
    findings,
    coverage: { examined: { records: verdict.evidence.length }, gaps: [] },
  };
  const payloads: readonly EvidencePayload[] = [
    { role: "verdict", name: "verdict.json", mediaType: "application/json", text: serializeVerdict(verdict) },
    { role: "verdict", name: "verdict.md", mediaType: "text/markdown", text: verdictMarkdown(verdict) },
    ...(statements.length === 0 ? [] : [keptStatements(statements)]),
    ...statementPayloads(verdict, {
      version,
      resource: resourceOf(all, attestations.image),
      ...(source === undefined ? {} : { source }),
    }),
  ];
  return {
    verdict,
    sentence: verdictSentence(verdict),
    outcome: outcomeOf(verdict),
    examined: [{ report, payloads }],
    ...{ denied, planned },
  };
}

function attestedItems({ attested }: Evidence): readonly VerifiedEvidence[] {
  return attested.records.map(({ evidence }) => evidence);
}

/** Records of this job that state what was examined. An attested copy speaks for itself. */
function unattested({ directory, attested }: Evidence): readonly VerifiedEvidence[] {
  const signed = new Set(attested.records.map(({ evidence }) => evidence.sha256));
  return directory.evidence.filter(({ record, sha256 }) => !ofRelease.has(record.action) && !signed.has(sha256));
}

/** Format of the document, and the columns of the terminal. */
interface Shape {
  readonly format: Format;
  /** Undefined if lines are not wrapped. */
  readonly width: number | undefined;
  /** Undefined outside a job of a repository. */
  readonly target: LinkTarget | undefined;
  readonly filter: DisplayFilter | undefined;
}

function documentOf(
  { format, width }: Shape,
  verdict: Verdict,
  { display, copied }: { readonly display?: VerdictDisplay; readonly copied?: string } = {},
): { document?: string } {
  switch (format) {
    case "json":
      return { document: serializeVerdict(verdict) };
    case "markdown":
      return { document: verdictMarkdown(verdict, display) + promotedMarkdown(copied) };
    case "text": {
      const text = verdictText(verdict, width, display);
      return { document: copied === undefined ? text : `${text.trimEnd()}\n\n${oneLine(copied)}\n` };
    }
    case "html":
    case "sarif":
      return {};
  }
}
