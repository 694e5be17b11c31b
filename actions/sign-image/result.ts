import { UndecidedError } from "../../shared/errors/index.ts";
import type { RunResult } from "../../shared/runner/index.ts";
import { signatureEvidence } from "../../shared/runner/signature-evidence.ts";
import { parseAnnotations, type SignedImage } from "../../shared/runner/signatures.ts";
import {
  type Attestation,
  type SignaturePlan,
  signaturesJson,
  signaturesMarkdown,
  signaturesText,
} from "../../shared/sigstore/index.ts";
import type { Context } from "./context.ts";
import type { GateVerdict } from "./verdict/read.ts";
import type { Reliance } from "./verdict/rely.ts";
import { refusalText, relianceFacts, relianceText } from "./verdict/words.ts";

/** What a call signed, and the verdict that it relied on. */
export interface SigningFacts {
  readonly image: SignedImage;
  /** Undefined if the call only attests. */
  readonly reliance: Reliance | undefined;
  readonly written: { readonly signatures: number; readonly attestations: number };
}

/** Creates the result of a call that signed, attested, or found everything present. */
export async function createResult(
  { inputs }: Context,
  { image, reliance, written }: SigningFacts,
  plans: readonly SignaturePlan[],
  summary: string,
): Promise<RunResult> {
  const { resolved } = image;
  const relied = reliance === undefined ? undefined : relianceText(reliance);
  const verdict = `${summary} — ${resolved}${relied === undefined ? "" : `; ${relied}`}`;
  const facts = { action: "sign-image", examined: plans, annotations: parseAnnotations(inputs) };
  return {
    // Dry runs and calls without signatures leave no evidence of signatures.
    examined: inputs["dry-run"] || inputs["attest-only"] ? [] : await signatureEvidence(image, facts),
    outcome: "pass",
    verdict,
    document:
      inputs.format === "json"
        ? signaturesJson(resolved, plans, reliance === undefined ? {} : relianceFacts(reliance))
        : `${signaturesText(plans)}${relied === undefined ? "" : `verdict: ${relied}\n`}`,
    summary: signaturesMarkdown("sign-image", verdict, plans),
    outputs: {
      digest: plans.map(({ target }) => target.digest).join("\n"),
      signed: String(written.signatures),
      attested: String(written.attestations),
      decision: reliance?.verdict?.decision ?? "",
    },
  };
}

/** Creates the result of a call that signs nothing, because the gate denied the image or could not decide. */
export function refusedResult(
  verdict: GateVerdict,
  { resolved, targets }: SignedImage,
  format: Context["inputs"]["format"],
): RunResult {
  const sentence = refusalText(verdict, resolved);
  const facts = relianceFacts({ verdict, uncovered: [], notes: [] });
  return {
    examined: [],
    outcome: verdict.decision === "deny" ? "findings" : "undecided",
    verdict: sentence,
    document: format === "json" ? signaturesJson(resolved, [], facts) : `${sentence}\n`,
    summary: signaturesMarkdown("sign-image", sentence, []),
    outputs: {
      digest: targets.map(({ digest }) => digest).join("\n"),
      signed: "0",
      attested: "0",
      decision: verdict.decision,
    },
  };
}

export function signatureLost(resolved: string, { target, missing, judgements }: SignaturePlan): UndecidedError {
  const reasons = judgements.filter(({ accepted }) => !accepted).map(({ reason }) => reason);
  return new UndecidedError(
    "SIGNATURE_LOST",
    `the new signature is missing in the registry (${missing.join(", ")} of ${target.label})${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}`,
    { place: { what: resolved }, advice: "Run again. Existing signatures are skipped." },
  );
}

export function attestationLost(name: string, { predicateType }: Attestation): UndecidedError {
  return new UndecidedError("ATTESTATION_LOST", `the new attestation is missing in the registry (${predicateType})`, {
    place: { what: name },
    advice: "Run again. Existing attestations are skipped.",
  });
}
