import { isDeepStrictEqual } from "node:util";
import type { ImageTarget } from "../../oci/index.ts";
import type { ExaminedTarget } from "../report.ts";
import type { Judgement } from "../verify/judgement.ts";
import type { WrittenFormat } from "./plan.ts";

/** An attestation about manifests of an image. */
export interface Attestation {
  readonly targets: readonly ImageTarget[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

/** An attestation with the formats in which it is missing. */
export interface AttestationPlan {
  readonly attestation: Attestation;
  readonly missing: readonly WrittenFormat[];
  /** Whether to sign it although no format is missing, because another store needs its bundle. */
  readonly isWanted?: boolean;
}

/** A signed attestation. */
export interface SignedAttestation {
  readonly attestation: Attestation;
  /** Sigstore bundle as JSON. */
  readonly bundle: Readonly<Record<string, unknown>>;
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

function isSame(
  { accepted, format, statement }: Judgement,
  expected: WrittenFormat,
  attestation: Attestation,
): boolean {
  if (!accepted || format !== expected || statement?.predicateType !== attestation.predicateType) return false;
  // JSON drops undefined values.
  return isDeepStrictEqual(statement.predicate, JSON.parse(JSON.stringify(attestation.predicate)));
}
