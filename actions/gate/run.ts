import { join } from "node:path";
import type { EvidencePayload, VerifiedEvidence } from "../../shared/evidence/index.ts";
import { sha256 } from "../../shared/files/index.ts";
import type { Report } from "../../shared/findings/index.ts";
import type { Examined, Ruling, RunResult } from "../../shared/runner/index.ts";
import { escapeMarkdown, oneLine } from "../../shared/text/index.ts";
import { keptStatements } from "./attested/kept.ts";
import type { InputsOf } from "./base/policy.ts";
import { distrust } from "./base/suppressions.ts";
import { decide, subjectOf } from "./decide.ts";
import { collect } from "./evidence/collect.ts";
import type { Evidence } from "./model.ts";
import { isPreview, preview, resolvePreview } from "./preview.ts";
import type { Copied } from "./promotion/promote.ts";
import { type Promotion, promotionOf } from "./promotion/promotion.ts";
import { checkDigests, type GateContext, type GateRequest, resolveRequest } from "./request.ts";
import { baseImageRules } from "./rules/base-images.ts";
import { inventoryRules } from "./rules/inventory.ts";
import { verdictDetails, verdictMarkdown, verdictSentence, verdictText } from "./verdict/render.ts";
import { resourceOf, statementPayloads } from "./verdict/statements.ts";
import { serializeVerdict, type Verdict } from "./verdict/verdict.ts";
import { waiverRules } from "./waivers/faults.ts";

export interface GateAnswer {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly outcome: "pass" | "findings" | "undecided";
  /** The gate's own report with the verdict's files. */
  readonly examined: readonly Examined[];
}

/** Reads the evidence directory, decides, and hands over verdict and waiver findings. */
export async function run(context: GateContext): Promise<RunResult> {
  const { inputs, host } = context;
  if (isPreview(inputs)) return previewed(context);
  const promotion = promotionOf(inputs);
  const { verdict, sentence, outcome, examined } = await verdictOf(context);
  const copied = promotion === undefined ? undefined : await promoted(promotion, verdict, context);
  const outDir = inputs["out-dir"] ?? host.defaultOutDir;
  return {
    examined,
    outcome: copied?.outcome ?? outcome,
    verdict: copied === undefined ? sentence : `${sentence} — ${copied.sentence}`,
    summary: verdictMarkdown(verdict) + promotedMarkdown(copied?.sentence),
    outputs: {
      decision: verdict.decision,
      promoted: copied?.reference ?? "",
      ...(outDir === undefined ? {} : { verdict: join(outDir, "verdict.json") }),
    },
    ruling: rulingOf(verdict),
    ...documentOf(inputs.format, verdict, copied?.sentence),
  };
}

async function promoted(promotion: Promotion, verdict: Verdict, context: GateContext): Promise<Copied> {
  const { promoteOnPass, transferOf } = await import("./promotion/promote.ts");
  return promoteOnPass(promotion, verdict, transferOf(context));
}

function promotedMarkdown(sentence: string | undefined): string {
  return sentence === undefined ? "" : `\n${escapeMarkdown(sentence)}\n`;
}

async function previewed(context: GateContext): Promise<RunResult> {
  const { over, replay } = context.inputs;
  if (over !== undefined) {
    const { resolveRetrospect, retrospect } = await import("./what-if/run.ts");
    return retrospect(await resolveRetrospect(over, context));
  }
  if (replay === undefined) checkDigests(context.inputs);
  const { verdict, about } = await preview(await resolvePreview(context));
  const sentence = `${verdictSentence(verdict)} (${about})`;
  context.host.info(about);
  return {
    examined: [],
    outcome: outcomeOf(verdict),
    verdict: sentence,
    ...documentOf(context.inputs.format, verdict),
  };
}

function outcomeOf({ decision }: Verdict): GateAnswer["outcome"] {
  return decision === "deny" ? "findings" : decision;
}

/** The verdict as the pull request's comment shows it. */
export function rulingOf(verdict: Verdict): Ruling {
  const [digest, another] = verdict.digests;
  const about = another === undefined ? digest : sha256(verdict.digests.toSorted().join(" "));
  return {
    ...(about === undefined ? {} : { digest: about }),
    blocking: verdict.blocking,
    waived: verdict.waived.length,
    details: `<details><summary>gate: the verdict in full</summary>\n\n${verdictDetails(verdict)}\n</details>\n`,
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
  const { verdict, findings } = decide(policy, evidence, {
    ...{ digests, run, now, notes: [...request.notes, ...notes] },
    ...(unmerged === undefined ? {} : { distrust: await distrust(all, unmerged) }),
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
  };
}

function attestedItems({ attested }: Evidence): readonly VerifiedEvidence[] {
  return attested.records.map(({ evidence }) => evidence);
}

function documentOf(format: GateContext["inputs"]["format"], verdict: Verdict, copied?: string): { document?: string } {
  switch (format) {
    case "json":
      return { document: serializeVerdict(verdict) };
    case "markdown":
      return { document: verdictMarkdown(verdict) + promotedMarkdown(copied) };
    case "text":
      return {
        document:
          copied === undefined ? verdictText(verdict) : `${verdictText(verdict).trimEnd()}\n\n${oneLine(copied)}\n`,
      };
    case "sarif":
      return {};
  }
}
