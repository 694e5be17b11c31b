import { resolve } from "node:path";
import type { RunContext, RunResult } from "../../shared/action/index.ts";
import { required, type ValuesOf } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { readEvidenceFolder } from "../../shared/evidence/index.ts";
import { decide, type Policy, subjectOf } from "./decide.ts";
import type { spec } from "./inputs.ts";
import type { Waiver } from "./policy.ts";
import { verdictMarkdown, verdictSentence, verdictText } from "./render.ts";
import { serialiseVerdict, type Verdict } from "./verdict.ts";
import { waiverRules } from "./waivers.ts";

type Inputs = ValuesOf<typeof spec>;

/** Reads the evidence folder, decides, and hands over verdict and waiver findings. */
export async function run({
  inputs,
  settings,
  configFile,
  host,
  now,
}: RunContext<(typeof spec)["inputs"]>): Promise<RunResult> {
  const folder = required(inputs.evidence ?? host.defaultOutDir, "evidence", "`seaworthy gate out`");
  const policy = policyOf(inputs, settings, configFile);
  const digest = digestOf(inputs, policy);
  const evidence = await readEvidenceFolder(resolve(host.root, folder));
  const { verdict, findings } = decide(policy, evidence, { digest, run: host.run, now });
  return {
    examined: [
      {
        report: {
          action: "gate",
          subject: subjectOf({ digest }),
          rules: waiverRules,
          findings,
          coverage: { examined: { records: verdict.evidence.length }, gaps: [] },
        },
        payloads: [
          { role: "verdict", name: "verdict.json", mediaType: "application/json", text: serialiseVerdict(verdict) },
          { role: "verdict", name: "verdict.md", mediaType: "text/markdown", text: verdictMarkdown(verdict) },
        ],
      },
    ],
    outcome: verdict.decision === "deny" ? "findings" : verdict.decision,
    verdict: verdictSentence(verdict),
    summary: verdictMarkdown(verdict),
    outputs: { decision: verdict.decision },
    ...documentOf(inputs.format, verdict),
  };
}

/** The policy of the call: inputs and the `gate` section of the configuration file. */
export function policyOf(
  inputs: Pick<Inputs, "fail-on" | "require">,
  settings: Readonly<Record<string, unknown>>,
  file: string | undefined,
): Policy {
  return {
    failOn: inputs["fail-on"],
    require: inputs.require,
    waivers: (settings["waivers"] ?? []) as readonly Waiver[],
    file,
  };
}

function digestOf({ digest }: Inputs, { require }: Policy): string | undefined {
  if (digest !== undefined && !/^sha256:[0-9a-f]{64}$/u.test(digest)) {
    throw new InvalidError("INPUT_VALUE", `"${digest}" is not a digest`, {
      advice: "Give `digest` as sha256:<64 hex digits>, for example from the output of `image-scan`",
    });
  }
  const needsImage = require.some((action) => action === "image-scan" || action === "sbom-generate");
  if (digest === undefined && needsImage) {
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
