import { isDeepStrictEqual } from "node:util";
import { UndecidedError } from "../../errors/index.ts";
import type { RegistryClient } from "../../oci/index.ts";
import type { SignerPolicy } from "../verify/check.ts";
import { examineSignatures } from "../verify/examine.ts";
import type { Judgement } from "../verify/judgement.ts";
import type { WrittenFormat } from "./plan.ts";
import { type Attestation, type Writing, writeAttestation } from "./write.ts";

/** An attestation with what of it is missing where. */
interface AttestationPlan {
  readonly attestation: Attestation;
  readonly missing: readonly WrittenFormat[];
}

/** Looks at what is attested already: what the same signer said in the same words is not said again. */
export async function planAttestations(
  client: RegistryClient,
  attestations: readonly Attestation[],
  formats: readonly WrittenFormat[],
  policy: SignerPolicy,
): Promise<readonly AttestationPlan[]> {
  const digests = new Set(attestations.flatMap(({ targets }) => targets.map(({ digest }) => digest)));
  const known = new Map<string, readonly Judgement[]>();
  for (const digest of digests) known.set(digest, await examineSignatures(client, { digest, policy }));
  return attestations.map((attestation) => ({
    attestation,
    missing: formats.filter((format) =>
      attestation.targets.some(({ digest }) => !known.get(digest)?.some((each) => says(each, format, attestation))),
    ),
  }));
}

/**
 * Writes the attestations that are missing, and verifies them from the registry.
 * @returns how many were written.
 * @throws UndecidedError `ATTESTATION_LOST`.
 */
export async function writeAttestations(
  writing: Writing,
  plans: readonly AttestationPlan[],
  formats: readonly WrittenFormat[],
  policy: SignerPolicy,
): Promise<number> {
  const lacking = plans.filter(({ missing }) => missing.length > 0);
  await Promise.all(lacking.map(({ attestation, missing }) => writeAttestation(writing, attestation, missing)));
  const written = lacking.map(({ attestation }) => attestation);
  const after = await planAttestations(writing.client, written, formats, policy);
  const lost = after.find(({ missing }) => missing.length > 0);
  if (lost === undefined) return lacking.length;
  throw new UndecidedError(
    "ATTESTATION_LOST",
    `what was attested just now is not there (${lost.attestation.predicateType})`,
    {
      place: { what: writing.client.name },
      advice: "Run again: nothing is attested twice.",
    },
  );
}

function says({ accepted, format, statement }: Judgement, wanted: WrittenFormat, attestation: Attestation): boolean {
  if (!accepted || format !== wanted || statement?.predicateType !== attestation.predicateType) return false;
  // What goes through JSON loses what is undefined.
  return isDeepStrictEqual(statement.predicate, JSON.parse(JSON.stringify(attestation.predicate)));
}
