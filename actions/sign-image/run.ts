import { InvalidError, UndecidedError } from "../../shared/errors/index.ts";
import type { RunResult } from "../../shared/runner/index.ts";
import { examinedSignatures } from "../../shared/runner/signature-evidence.ts";
import { annotationPairs, type SignedImage, signedImage } from "../../shared/runner/signatures.ts";
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
  writeAttestations,
  writeSignatures,
} from "../../shared/sigstore/index.ts";
import { count } from "../../shared/text/index.ts";
import { attestationsFromEvidence } from "./attestations/from-evidence.ts";
import type { Context } from "./context.ts";
import { identityOf } from "./identity.ts";

/** Signs and attests what is not yet, and verifies it from the registry before it says so. */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host, now } = context;
  const { "attest-only": attestOnly } = inputs;
  if (attestOnly && inputs.evidence === undefined && !inputs.provenance) throw nothingToAttest();
  const annotations = annotationPairs(inputs);
  const formats = formatsOf(inputs.formats);
  const identity = await identityOf(context);
  const image = await signedImage(inputs, host);
  const { client } = image;
  const wanted = { formats: attestOnly ? [] : formats, annotations, policy: identity.policy };
  const before = await planSignatures(client, image.targets, wanted);
  const known = await attestationsOf(image, context);
  const claims = planAttestations(before, known, formats);
  const signatures = before.reduce((sum, { missing }) => sum + missing.length, 0);
  const unsaid = claims.filter(({ missing }) => missing.length > 0).map(({ attestation }) => attestation);
  const attestations = unsaid.length;
  const amount = [
    ...(attestOnly ? [] : [count(signatures, "signature")]),
    ...(attestations > 0 ? [count(attestations, "attestation")] : []),
  ];
  if (signatures + attestations === 0)
    return answer(context, image, before, `everything is ${attestOnly ? "attested" : "signed"} already`);
  if (inputs["dry-run"]) return answer(context, image, before, `would write ${amount.join(" and ")}`);
  const writing = { client, signer: await identity.signer(), now };
  await writeSignatures(writing, before, annotations);
  await writeAttestations(writing, claims);
  const after = await planSignatures(client, image.targets, wanted);
  const lostClaim = planAttestations(after, unsaid, formats).find(({ missing }) => missing.length > 0);
  if (lostClaim !== undefined) throw notAttested(client.name, lostClaim.attestation);
  const lost = after.find(({ missing }) => missing.length > 0);
  if (lost !== undefined) throw notThere(image.resolved, lost);
  const done = `${amount.join(" and ")} written and verified`;
  return answer(context, image, after, done, { signatures, attestations });
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
  return new InvalidError("PROVENANCE_UNKNOWN", "nothing is known of a build: this is no job of GitHub Actions", {
    advice: "Leave `provenance` out, or run this as a step of the workflow that builds the image",
  });
}

function formatsOf(names: readonly string[]): readonly WrittenFormat[] {
  const known = signatureFormats.filter((format) => names.includes(format));
  const strange = names.find((name) => !signatureFormats.some((format) => format === name));
  if (strange === undefined && known.length > 0) return known;
  throw new InvalidError("INPUT_VALUE", `"${strange ?? ""}" is not a value of formats`, {
    advice: `Allowed: ${signatureFormats.join(", ")}`,
  });
}

async function answer(
  { inputs }: Context,
  image: SignedImage,
  plans: readonly SignaturePlan[],
  what: string,
  written = { signatures: 0, attestations: 0 },
): Promise<RunResult> {
  const { resolved } = image;
  const verdict = `${what} — ${resolved}`;
  const facts = { action: "sign-image", examined: plans, annotations: annotationPairs(inputs) };
  return {
    // A dry run writes nothing, and who signs nothing has nothing to say of signatures.
    examined: inputs["dry-run"] || inputs["attest-only"] ? [] : await examinedSignatures(image, facts),
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
  return new InvalidError("INPUT_MISSING", "there is nothing to attest", {
    advice: "Give `evidence`, the directory that the earlier steps wrote with `out-dir`, or leave `attest-only` out",
  });
}

function notThere(resolved: string, { target, missing, judgements }: SignaturePlan): UndecidedError {
  const reasons = judgements.filter(({ accepted }) => !accepted).map(({ reason }) => reason);
  return new UndecidedError(
    "SIGNATURE_LOST",
    `what was signed just now is not there (${missing.join(", ")} of ${target.label})${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}`,
    { place: { what: resolved }, advice: "Run again: nothing is signed twice." },
  );
}

function notAttested(name: string, { predicateType }: Attestation): UndecidedError {
  return new UndecidedError("ATTESTATION_LOST", `what was attested just now is not there (${predicateType})`, {
    place: { what: name },
    advice: "Run again: nothing is attested twice.",
  });
}
