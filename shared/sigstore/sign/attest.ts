import { isDeepStrictEqual } from "node:util";
import type { ExaminedTarget } from "../report.ts";
import type { Judgement } from "../verify/judgement.ts";
import type { WrittenFormat } from "./plan.ts";
import { type Attestation, type Writing, writeAttestation } from "./write.ts";

/** An attestation with the formats in which it is missing. */
interface AttestationPlan {
  readonly attestation: Attestation;
  readonly missing: readonly WrittenFormat[];
}

/** Plans which attestations to write. Skips those that the same signer already made with the same content. Pure. */
export function planAttestations(
  examined: readonly ExaminedTarget[],
  attestations: readonly Attestation[],
  formats: readonly WrittenFormat[],
): readonly AttestationPlan[] {
  const judgementsOf = new Map(examined.map(({ target, judgements }) => [target.digest, judgements]));
  return attestations.map((attestation) => ({
    attestation,
    missing: formats.filter((format) =>
      attestation.targets.some(
        ({ digest }) => !judgementsOf.get(digest)?.some((judgement) => isSame(judgement, format, attestation)),
      ),
    ),
  }));
}

/** Writes the missing attestations. */
export async function writeAttestations(writing: Writing, plans: readonly AttestationPlan[]): Promise<void> {
  const lacking = plans.filter(({ missing }) => missing.length > 0);
  await Promise.all(lacking.map(({ attestation, missing }) => writeAttestation(writing, attestation, missing)));
}

function isSame(
  { accepted, format, statement }: Judgement,
  expected: WrittenFormat,
  attestation: Attestation,
): boolean {
  if (!accepted || format !== expected || statement?.predicateType !== attestation.predicateType) return false;
  // JSON drops undefined values.
  return isDeepStrictEqual(statement.predicate, JSON.parse(JSON.stringify(attestation.predicate)));
}
