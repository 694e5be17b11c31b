import { InvalidError } from "../../shared/errors/index.ts";
import type { RunResult } from "../../shared/runner/index.ts";
import { parseAnnotations, resolveSignedImage, type SignedImage } from "../../shared/runner/signatures.ts";
import {
  type Attestation,
  planAttestations,
  planSignatures,
  signatureFormats,
  type WrittenFormat,
  writeMissing,
} from "../../shared/sigstore/index.ts";
import { count } from "../../shared/text/index.ts";
import { attestationsFromEvidence } from "./attestations/from-evidence.ts";
import { openStore, planStore, storeMissing } from "./attestations/github-store.ts";
import type { Context } from "./context.ts";
import { type GivenEvidence, readGivenEvidence } from "./evidence.ts";
import { resolveSigner } from "./identity.ts";
import { attestationLost, createResult, refusedResult, signatureLost } from "./result.ts";
import { type Reliance, relyOn } from "./verdict/rely.ts";
import { relianceText } from "./verdict/words.ts";

/**
 * Writes missing signatures and attestations, and verifies them from the registry. Signs nothing that a gate denied or could
 * not decide, unless the call says so.
 */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host, now } = context;
  const { "attest-only": attestOnly } = inputs;
  if (attestOnly && inputs.evidence === undefined && !inputs.provenance) throw nothingToAttest();
  const annotations = parseAnnotations(inputs);
  const formats = formatsOf(inputs.formats);
  const store = await openStore(context);
  const signer = await resolveSigner(context);
  const evidence = await readGivenEvidence(context);
  const image = await resolveSignedImage(inputs, host);
  const reliance = attestOnly ? undefined : askVerdict(evidence, image, context);
  const verdict = reliance?.verdict;
  if (verdict !== undefined && verdict.decision !== "pass" && !inputs["sign-denied"]) {
    return refusedResult(verdict, image, inputs.format);
  }
  const identity = await signer.identify();
  const { client } = image;
  const request = { formats: attestOnly ? [] : formats, annotations, policy: identity.policy };
  const before = await planSignatures(client, image.targets, request);
  const known = await attestationsOf(image, evidence, context);
  const plans = await planStore(planAttestations(before, known, formats), store, identity.policy);
  const signatures = before.reduce((sum, { missing }) => sum + missing.length, 0);
  const missingAttestations = plans.filter(({ missing }) => missing.length > 0).map(({ attestation }) => attestation);
  const unstored = plans.filter(({ isWanted = false }) => isWanted).length;
  const attestations = missingAttestations.length;
  const amount = [
    ...(attestOnly ? [] : [count(signatures, "signature")]),
    ...(attestations > 0 ? [count(attestations, "attestation")] : []),
  ];
  const stored = unstored === 0 ? [] : [`${count(unstored, "attestation")} to GitHub`];
  const facts = { image, reliance, written: { signatures: 0, attestations: 0 } };
  if (signatures + attestations + unstored === 0)
    return createResult(context, facts, before, `everything is already ${attestOnly ? "attested" : "signed"}`);
  if (inputs["dry-run"])
    return createResult(context, facts, before, `would write ${[...amount, ...stored].join(" and ")}`);
  const writing = { client, signer: await identity.signer(), now };
  const signed = await writeMissing(writing, { signatures: before, annotations, attestations: plans });
  await storeMissing(signed, plans, store);
  const after = await planSignatures(client, image.targets, request);
  const lostAttestation = planAttestations(after, missingAttestations, formats).find(
    ({ missing }) => missing.length > 0,
  );
  if (lostAttestation !== undefined) throw attestationLost(client.name, lostAttestation.attestation);
  const lost = after.find(({ missing }) => missing.length > 0);
  if (lost !== undefined) throw signatureLost(image.resolved, lost);
  const written = signatures + attestations === 0 ? [] : [`${amount.join(" and ")} written and verified`];
  const summary = [...written, ...stored.map((text) => `${text} written`)].join(", ");
  return createResult(context, { ...facts, written: { signatures, attestations } }, after, summary);
}

/** Asks the verdicts of earlier steps about the image, and logs what they say. */
function askVerdict({ verdicts, run: own }: GivenEvidence, image: SignedImage, { inputs, host }: Context): Reliance {
  const reliance = relyOn(verdicts, image, own);
  for (const note of reliance.notes) host.warn(`${note}. It does not count`);
  const { verdict, uncovered } = reliance;
  const isDenied = verdict !== undefined && verdict.decision !== "pass";
  if (isDenied && inputs["sign-denied"])
    host.warn(`signs although ${relianceText(reliance)}, because sign-denied is set`);
  if (uncovered.length > 0) host.warn(relianceText(reliance));
  return reliance;
}

async function attestationsOf(
  image: SignedImage,
  { records }: GivenEvidence,
  { inputs, host }: Context,
): Promise<readonly Attestation[]> {
  const found = await attestationsFromEvidence(records, image, host);
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

function nothingToAttest(): InvalidError {
  return new InvalidError("INPUT_MISSING", "attest-only requires something to attest", {
    advice: "Set `evidence` to the `out-dir` of the earlier steps, or remove `attest-only`",
  });
}
