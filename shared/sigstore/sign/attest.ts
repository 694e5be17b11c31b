import { isDeepStrictEqual } from "node:util";
import type { ExaminedTarget } from "../report.ts";
import type { Judgement } from "../verify/judgement.ts";
import type { WrittenFormat } from "./plan.ts";
import { type Attestation, type Writing, writeAttestation } from "./write.ts";

/** An attestation with what of it is missing where. */
interface AttestationPlan {
  readonly attestation: Attestation;
  readonly missing: readonly WrittenFormat[];
}

/** What is not attested yet: what the same signer said in the same words is not said again. Pure. */
export function planAttestations(
  examined: readonly ExaminedTarget[],
  attestations: readonly Attestation[],
  formats: readonly WrittenFormat[],
): readonly AttestationPlan[] {
  const known = new Map(examined.map(({ target, judgements }) => [target.digest, judgements]));
  return attestations.map((attestation) => ({
    attestation,
    missing: formats.filter((format) =>
      attestation.targets.some(({ digest }) => !known.get(digest)?.some((each) => says(each, format, attestation))),
    ),
  }));
}

/** Writes what the plans lack. */
export async function writeAttestations(writing: Writing, plans: readonly AttestationPlan[]): Promise<void> {
  const lacking = plans.filter(({ missing }) => missing.length > 0);
  await Promise.all(lacking.map(({ attestation, missing }) => writeAttestation(writing, attestation, missing)));
}

function says({ accepted, format, statement }: Judgement, wanted: WrittenFormat, attestation: Attestation): boolean {
  if (!accepted || format !== wanted || statement?.predicateType !== attestation.predicateType) return false;
  // What goes through JSON loses what is undefined.
  return isDeepStrictEqual(statement.predicate, JSON.parse(JSON.stringify(attestation.predicate)));
}
