import { join } from "node:path";
import type { BaseFiles } from "../../shared/ci/index.ts";
import type { ValuesOf } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import type { EvidencePayload, VerifiedEvidence } from "../../shared/evidence/index.ts";
import { sha256 } from "../../shared/files/index.ts";
import type { Report } from "../../shared/findings/index.ts";
import type { Examined, Ruling, RunContext, RunResult } from "../../shared/runner/index.ts";
import { escapeMarkdown, oneLine } from "../../shared/text/index.ts";
import { keptStatements } from "./attested/kept.ts";
import { checkAttestors } from "./attested/load.ts";
import { contextOfBase, type InputsOf } from "./base/policy.ts";
import { distrust } from "./base/suppressions.ts";
import { decide, type Evidence, subjectOf } from "./decide.ts";
import { collect } from "./evidence/collect.ts";
import { isAboutSource } from "./evidence/names.ts";
import type { spec } from "./inputs.ts";
import { inCheckout, loadPolicy } from "./policy/load.ts";
import { isPreview, preview } from "./preview.ts";
import { promotionOf } from "./promotion/promotion.ts";
import { baseImageRules } from "./rules/base-images.ts";
import { inventoryRules } from "./rules/inventory.ts";
import { verdictDetails, verdictMarkdown, verdictSentence, verdictText } from "./verdict/render.ts";
import { resourceOf, statementPayloads } from "./verdict/statements.ts";
import { serializeVerdict, type Verdict } from "./verdict/verdict.ts";
import { waiverRules } from "./waivers/faults.ts";

type Inputs = ValuesOf<typeof spec>;

type Context = RunContext<(typeof spec)["inputs"]>;

export interface GateAnswer {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly outcome: "pass" | "findings" | "undecided";
  /** The gate's own report with the verdict's files. */
  readonly examined: readonly Examined[];
}

/** Reads the evidence directory, decides, and hands over verdict and waiver findings. */
export async function run(context: Context): Promise<RunResult> {
  if (isPreview(context)) return previewed(context);
  const { inputs, host } = context;
  const promotion = promotionOf(context);
  const { verdict, sentence, outcome, examined } = await verdictOf(context);
  const copied =
    promotion === undefined
      ? undefined
      : await (await import("./promotion/promote.ts")).promoteOnPass(promotion, verdict, context);
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

function promotedMarkdown(sentence: string | undefined): string {
  return sentence === undefined ? "" : `\n${escapeMarkdown(sentence)}\n`;
}

async function previewed(context: Context): Promise<RunResult> {
  const { over } = context.inputs;
  if (over !== undefined) {
    const { retrospect } = await import("./what-if/run.ts");
    return retrospect(over, context);
  }
  if (context.inputs.replay === undefined) checkDigests(context.inputs);
  const { verdict, about } = await preview(context);
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
 * Whether the policy of a call can be judged by, before anything is examined for it; that of changes which are not merged
 * is their base's, which is read when it is judged by.
 * @throws InvalidError for all that is wrong with it, and where it counts attestations alone and the call names none.
 */
export async function checkPolicy(context: Context): Promise<void> {
  if (context.host.base !== undefined) return;
  checkAttestors(await loadPolicy(context, inCheckout(context.host)), context);
}

/**
 * The verdict on a directory of evidence. `inputsOf` says how a call that is not the gate's own takes its inputs from a
 * configuration file. Throws when the directory cannot be read, the policy is wrong or no digest is named.
 */
export async function verdictOf(given: Context, inputsOf?: InputsOf): Promise<GateAnswer> {
  const { host, now, version } = given;
  const base = await host.base?.open(given.inputs.token);
  const of = base === undefined ? undefined : await contextOfBase(given, base, inputsOf);
  const { context, notes } = of ?? { context: given, notes: [] };
  const { inputs } = context;
  checkDigests(inputs);
  const policy = await loadPolicy(context, base?.read ?? inCheckout(host));
  const { evidence, digests, notes: uncounted, statements } = await collect(policy, context);
  const all = [...attestedItems(evidence), ...evidence.directory.evidence];
  const { verdict, findings } = decide(policy, evidence, {
    digests,
    run: host.run,
    now,
    notes: [...notes, ...uncounted],
    ...(base === undefined || of === undefined
      ? {}
      : { distrust: await distrust(all, base, host.root, of.choosesBaseline) }),
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
      resource: resourceOf(all, inputs["attestations-of"]),
      ...sourceOf(base, host),
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
  return attested.records.map(({ item }) => item);
}

/** Where the policy's file lies; a pull request's is the base's, which is at another commit. */
function sourceOf(base: BaseFiles | undefined, { job }: Context["host"]): { source?: string } {
  if (base !== undefined || job === undefined) return {};
  return { source: `git+${job.repositoryUrl}@${job.sha}` };
}

function checkDigests({ digest, require, "attestations-of": image }: Inputs): void {
  const wrong = digest.find((text) => !/^sha256:[0-9a-f]{64}$/u.test(text));
  if (wrong !== undefined) {
    throw new InvalidError("INPUT_VALUE", `"${wrong}" is not a digest`, {
      advice: "Give `digest` as sha256:<64 hex digits>, for example from the output of `image-scan`",
    });
  }
  const needsImage = require.some((name) => !isAboutSource(name));
  if (digest.length === 0 && image === undefined && needsImage) {
    throw new InvalidError("INPUT_MISSING", "digest is not given, and evidence of an image is required", {
      advice: "Give the digest that is about to be pushed, or set `require` to dockerfile-lint where there is no image",
    });
  }
}

function documentOf(format: Inputs["format"], verdict: Verdict, copied?: string): { document?: string } {
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
