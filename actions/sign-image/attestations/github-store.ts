import { type WritableAttestationStore, writableAttestationStore } from "../../../shared/ci/index.ts";
import { InvalidError } from "../../../shared/errors/index.ts";
import {
  type Attestation,
  type AttestationPlan,
  planAttestations,
  type SignedAttestation,
  type SignerPolicy,
} from "../../../shared/sigstore/index.ts";
import { mapConcurrently } from "../../../shared/values/index.ts";
import type { Context } from "../context.ts";

/** Requests to the store at once. */
const parallel = 4;

/**
 * Opens the store that the call names. Undefined if it names none.
 * @throws InvalidError if the call signs with a key: GitHub verifies certificates only.
 */
export async function openStore({ inputs, host }: Context): Promise<WritableAttestationStore | undefined> {
  const { "github-store": repository, key, token } = inputs;
  if (repository !== undefined && key !== undefined) {
    throw new InvalidError("INPUT_VALUE", "github-store requires keyless signing", {
      advice: "Remove `key`, or remove `github-store`",
    });
  }
  return repository === undefined ? undefined : writableAttestationStore(repository, { token, host });
}

/** Marks the plans whose attestation the store does not have from the same signer with the same content. */
export async function planStore(
  plans: readonly AttestationPlan[],
  store: WritableAttestationStore | undefined,
  policy: SignerPolicy,
): Promise<readonly AttestationPlan[]> {
  if (store === undefined || plans.length === 0) return plans;
  const targets = [...new Set(plans.flatMap(({ attestation }) => attestation.targets))];
  const examined = await mapConcurrently(targets, parallel, async (target) => ({
    target,
    judgements: await store.read({ digest: target.digest, policies: [policy] }),
  }));
  const attestations: readonly Attestation[] = plans.map(({ attestation }) => attestation);
  const stored = planAttestations(examined, attestations, ["bundle"]);
  return plans.map((plan, index) => ({ ...plan, isWanted: (stored[index]?.missing.length ?? 0) > 0 }));
}

/** Stores the bundles of the plans that `planStore` marked. */
export async function storeMissing(
  signed: readonly SignedAttestation[],
  plans: readonly AttestationPlan[],
  store: WritableAttestationStore | undefined,
): Promise<void> {
  if (store === undefined) return;
  const wanted = new Set(plans.flatMap(({ attestation, isWanted }) => (isWanted === true ? [attestation] : [])));
  const missing = signed.filter(({ attestation }) => wanted.has(attestation));
  await mapConcurrently(missing, parallel, ({ bundle }) => store.write(bundle));
}
