import { join } from "node:path";
import type { Examined, Ruling, RunContext, RunResult } from "../../shared/action/index.ts";
import { required, type ValuesOf } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import type { EvidencePayload } from "../../shared/evidence/index.ts";
import type { Report } from "../../shared/findings/index.ts";
import { escapeMarkdown } from "../../shared/text/index.ts";
import { baseOf } from "./base/files.ts";
import { contextOfBase } from "./base/policy.ts";
import { distrust } from "./base/suppressions.ts";
import { decide, subjectOf } from "./decide.ts";
import { isAboutSource } from "./evidence.ts";
import type { spec } from "./inputs.ts";
import { loadEvidence } from "./load-evidence.ts";
import { inCheckout, loadPolicy } from "./load-policy.ts";
import { readsSboms } from "./policy/policy.ts";
import { isPreview, preview } from "./preview.ts";
import { promotionOf } from "./promotion.ts";
import { verdictDetails, verdictMarkdown, verdictSentence, verdictText } from "./render.ts";
import { baseImageRules } from "./rules/base-images.ts";
import { inventoryRules } from "./rules/inventory.ts";
import { resourceOf, statementPayloads } from "./statements.ts";
import { serialiseVerdict, type Verdict } from "./verdict.ts";
import { waiverRules } from "./waivers/complaints.ts";

type Inputs = ValuesOf<typeof spec>;

type Context = RunContext<(typeof spec)["inputs"]>;

export interface GateAnswer {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly outcome: "pass" | "findings" | "undecided";
  /** The gate's own report with the verdict's files. */
  readonly examined: readonly Examined[];
}

/** Reads the evidence folder, decides, and hands over verdict and waiver findings. */
export async function run(context: Context): Promise<RunResult> {
  if (isPreview(context)) return previewed(context);
  const { inputs, host } = context;
  const promotion = promotionOf(context);
  const { verdict, sentence, outcome, examined } = await verdictOf(context);
  const copied =
    promotion === undefined
      ? undefined
      : await (await import("./promote.ts")).promoteOnPass(promotion, verdict, context);
  const outDir = inputs["out-dir"] ?? host.defaultOutDir;
  return {
    examined,
    outcome: copied?.outcome ?? outcome,
    verdict: copied === undefined ? sentence : `${sentence} — ${copied.sentence}`,
    summary: `${verdictMarkdown(verdict)}${copied === undefined ? "" : `\n${escapeMarkdown(copied.sentence)}\n`}`,
    outputs: {
      decision: verdict.decision,
      promoted: copied?.reference ?? "",
      ...(outDir === undefined ? {} : { verdict: join(outDir, "verdict.json") }),
    },
    ruling: rulingOf(verdict),
    ...documentOf(inputs.format, verdict),
  };
}

async function previewed(context: Context): Promise<RunResult> {
  const digests = context.inputs.replay === undefined ? digestsOf(context.inputs) : [];
  const { verdict, about } = await preview(context, digests);
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
  return {
    blocking: verdict.blocking,
    waived: verdict.waived.length,
    details: `<details><summary>gate: the verdict in full</summary>\n\n${verdictDetails(verdict)}\n</details>\n`,
  };
}

/** The verdict on a folder of evidence. Throws when the folder cannot be read, the policy is wrong or no digest is named. */
export async function verdictOf(given: Context): Promise<GateAnswer> {
  const { host, now, version } = given;
  const base = await baseOf(host, given.inputs.token);
  const { context, notes } = base === undefined ? { context: given, notes: [] } : await contextOfBase(given, base);
  const { inputs } = context;
  const folder = required(inputs.evidence ?? host.defaultOutDir, "evidence", "`seaworthy gate out`");
  const digests = digestsOf(inputs);
  const policy = await loadPolicy(context, base?.read ?? inCheckout(host));
  const evidence = await loadEvidence(folder, inputs.reports, { root: host.root, sboms: readsSboms(policy) });
  const { verdict, findings } = decide(policy, evidence, {
    digests,
    run: host.run,
    now,
    notes,
    ...(base === undefined ? {} : { distrust: await distrust(evidence.folder, base, host.root) }),
  });
  const report: Report = {
    action: "gate",
    subject: subjectOf({ digests }),
    rules: [...waiverRules, ...inventoryRules, ...baseImageRules],
    findings,
    coverage: { examined: { records: verdict.evidence.length }, gaps: [] },
  };
  const payloads: readonly EvidencePayload[] = [
    { role: "verdict", name: "verdict.json", mediaType: "application/json", text: serialiseVerdict(verdict) },
    { role: "verdict", name: "verdict.md", mediaType: "text/markdown", text: verdictMarkdown(verdict) },
    ...statementPayloads(verdict, { version, resource: resourceOf(evidence.folder) }),
  ];
  return {
    verdict,
    sentence: verdictSentence(verdict),
    outcome: outcomeOf(verdict),
    examined: [{ report, payloads }],
  };
}

function digestsOf({ digest, require }: Inputs): readonly string[] {
  const wrong = digest.find((text) => !/^sha256:[0-9a-f]{64}$/u.test(text));
  if (wrong !== undefined) {
    throw new InvalidError("INPUT_VALUE", `"${wrong}" is not a digest`, {
      advice: "Give `digest` as sha256:<64 hex digits>, for example from the output of `image-scan`",
    });
  }
  const needsImage = require.some((name) => !isAboutSource(name));
  if (digest.length === 0 && needsImage) {
    throw new InvalidError("INPUT_MISSING", "digest is not given, and evidence of an image is required", {
      advice: "Give the digest that is about to be pushed, or set `require` to dockerfile-lint where there is no image",
    });
  }
  return digest;
}

function documentOf(format: Inputs["format"], verdict: Verdict): { document?: string } {
  switch (format) {
    case "json":
      return { document: serialiseVerdict(verdict) };
    case "markdown":
      return { document: verdictMarkdown(verdict) };
    case "text":
      return { document: verdictText(verdict) };
    case "sarif":
      return {};
  }
}
