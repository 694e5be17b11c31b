import { resolvePath } from "../../../shared/runner/index.ts";
import { type LoadedAttestations, loadAttestations } from "../attested/load.ts";
import { restoreAttestations } from "../attested/restore.ts";
import type { AttestedStatement } from "../attested/statement.ts";
import type { AttestationSource, Attested, Evidence, EvidencePlaces } from "../model.ts";
import { type Policy, readsSboms } from "../policy/policy.ts";
import { loadEvidence } from "./load.ts";

/** All evidence of a call, and the images that it is about. */
export interface Collected {
  readonly evidence: Evidence;
  readonly digests: readonly string[];
  /** Sentences about evidence that does not count. */
  readonly notes: readonly string[];
  /** The attested statements among the evidence. */
  readonly statements: readonly AttestedStatement[];
}

/** Where the evidence of a call is. */
export interface EvidenceSources {
  readonly places: EvidencePlaces;
  readonly attestations: AttestationSource;
}

/** Reads the evidence of a call: the directory, the reports, and what is attested. */
export async function collect(policy: Policy, sources: EvidenceSources): Promise<Collected> {
  return collectWith(await loadAttestations(policy, sources.attestations), policy, sources.places);
}

/**
 * Reads the same for a preview, and what the gate's own record keeps of attestations, unverified.
 * @param only the attested statements to read, of a verdict that is replayed.
 */
export async function collectForPreview(
  policy: Policy,
  { places, attestations }: EvidenceSources,
  only?: readonly Attested[],
): Promise<Collected> {
  const { root, workspace = root, directory } = places;
  const kept =
    attestations.image === undefined && directory !== undefined
      ? await restoreAttestations(resolvePath({ root, workspace }, directory), only)
      : undefined;
  const attested =
    kept === undefined
      ? await loadAttestations(policy, attestations, only)
      : { ...kept, digests: attestations.digests, statements: [] };
  return collectWith(attested, policy, places);
}

async function collectWith(
  { evidence: attested, ...loaded }: LoadedAttestations,
  policy: Policy,
  places: EvidencePlaces,
): Promise<Collected> {
  return { ...loaded, evidence: await loadEvidence(places, attested, { sboms: readsSboms(policy) }) };
}
