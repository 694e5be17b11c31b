import { InvalidError, UndecidedError } from "../../shared/errors/index.ts";
import type { RunResult } from "../../shared/runner/index.ts";
import { signatureEvidence } from "../../shared/runner/signature-evidence.ts";
import { parseAnnotations, resolveSignedImage, type SignedImage } from "../../shared/runner/signatures.ts";
import {
  type Attestation,
  planAttestations,
  planSignatures,
  type SignaturePlan,
  signatureFormats,
  signaturesJson,
  signaturesMarkdown,
  signaturesText,
  type WrittenFormat,
  writeMissing,
} from "../../shared/sigstore/index.ts";
import { count } from "../../shared/text/index.ts";
import { attestationsFromEvidence } from "./attestations/from-evidence.ts";
import type { Context } from "./context.ts";
import { resolveSigner } from "./identity.ts";

/** Writes missing signatures and attestations, and verifies them from the registry. */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host, now } = context;
  const { "attest-only": attestOnly } = inputs;
  if (attestOnly && inputs.evidence === undefined && !inputs.provenance) throw nothingToAttest();
  const annotations = parseAnnotations(inputs);
  const formats = formatsOf(inputs.formats);
  const identity = await resolveSigner(context);
  const image = await resolveSignedImage(inputs, host);
  const { client } = image;
  const request = { formats: attestOnly ? [] : formats, annotations, policy: identity.policy };
  const before = await planSignatures(client, image.targets, request);
  const known = await attestationsOf(image, context);
  const plans = planAttestations(before, known, formats);
  const signatures = before.reduce((sum, { missing }) => sum + missing.length, 0);
  const missingAttestations = plans.filter(({ missing }) => missing.length > 0).map(({ attestation }) => attestation);
  const attestations = missingAttestations.length;
  const amount = [
    ...(attestOnly ? [] : [count(signatures, "signature")]),
    ...(attestations > 0 ? [count(attestations, "attestation")] : []),
  ];
  if (signatures + attestations === 0)
    return createResult(context, image, before, `everything is already ${attestOnly ? "attested" : "signed"}`);
  if (inputs["dry-run"]) return createResult(context, image, before, `would write ${amount.join(" and ")}`);
  const writing = { client, signer: await identity.signer(), now };
  await writeMissing(writing, { signatures: before, annotations, attestations: plans });
  const after = await planSignatures(client, image.targets, request);
  const lostAttestation = planAttestations(after, missingAttestations, formats).find(
    ({ missing }) => missing.length > 0,
  );
  if (lostAttestation !== undefined) throw attestationLost(client.name, lostAttestation.attestation);
  const lost = after.find(({ missing }) => missing.length > 0);
  if (lost !== undefined) throw signatureLost(image.resolved, lost);
  const summary = `${amount.join(" and ")} written and verified`;
  return createResult(context, image, after, summary, { signatures, attestations });
}

async function attestationsOf(image: SignedImage, context: Context): Promise<readonly Attestation[]> {
  const { inputs, host } = context;
  const found = inputs.evidence === undefined ? [] : await attestationsFromEvidence(inputs.evidence, image, context);
  if (!inputs.provenance) return found;
  const provenance = await host.buildProvenance?.();
  if (provenance === undefined) throw unknownBuild();
  return [...found, { targets: image.targets, ...provenance }];
}

function unknownBuild(): InvalidError {
  return new InvalidError("PROVENANCE_UNKNOWN", "cannot describe the build: this is not a GitHub Actions job", {
    advice: "Remove `provenance`, or run this step in the workflow that builds the image",
  });
}

function formatsOf(names: readonly string[]): readonly WrittenFormat[] {
  const known = signatureFormats.filter((format) => names.includes(format));
  const unknown = names.find((name) => !signatureFormats.some((format) => format === name));
  if (unknown === undefined && known.length > 0) return known;
  throw new InvalidError("INPUT_VALUE", `"${unknown ?? ""}" is not a valid value for formats`, {
    advice: `Allowed: ${signatureFormats.join(", ")}`,
  });
}

async function createResult(
  { inputs }: Context,
  image: SignedImage,
  plans: readonly SignaturePlan[],
  summary: string,
  written = { signatures: 0, attestations: 0 },
): Promise<RunResult> {
  const { resolved } = image;
  const verdict = `${summary} — ${resolved}`;
  const facts = { action: "sign-image", examined: plans, annotations: parseAnnotations(inputs) };
  return {
    // Dry runs and calls without signatures leave no evidence of signatures.
    examined: inputs["dry-run"] || inputs["attest-only"] ? [] : await signatureEvidence(image, facts),
    outcome: "pass",
    verdict,
    document: inputs.format === "json" ? signaturesJson(resolved, plans) : signaturesText(plans),
    summary: signaturesMarkdown("sign-image", verdict, plans),
    outputs: {
      digest: plans.map(({ target }) => target.digest).join("\n"),
      signed: String(written.signatures),
      attested: String(written.attestations),
    },
  };
}

function nothingToAttest(): InvalidError {
  return new InvalidError("INPUT_MISSING", "attest-only requires something to attest", {
    advice: "Set `evidence` to the `out-dir` of the earlier steps, or remove `attest-only`",
  });
}

function signatureLost(resolved: string, { target, missing, judgements }: SignaturePlan): UndecidedError {
  const reasons = judgements.filter(({ accepted }) => !accepted).map(({ reason }) => reason);
  return new UndecidedError(
    "SIGNATURE_LOST",
    `the new signature is missing in the registry (${missing.join(", ")} of ${target.label})${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}`,
    { place: { what: resolved }, advice: "Run again. Existing signatures are skipped." },
  );
}

function attestationLost(name: string, { predicateType }: Attestation): UndecidedError {
  return new UndecidedError("ATTESTATION_LOST", `the new attestation is missing in the registry (${predicateType})`, {
    place: { what: name },
    advice: "Run again. Existing attestations are skipped.",
  });
}
