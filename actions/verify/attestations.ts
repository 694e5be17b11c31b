import { cosignVulnerabilityType, provenanceType } from "../../shared/sigstore/formats/predicate-types.ts";
import { summaryType } from "../../shared/sigstore/formats/verification-summary.ts";
import type { ExaminedTarget, MissingAttestation } from "../../shared/sigstore/index.ts";

/** Predicate types of short names. A trailing `/` matches all versions. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  cyclonedx: ["https://cyclonedx.org/bom", "https://cyclonedx.org/bom/"],
  spdx: ["https://spdx.dev/Document", "https://spdx.dev/Document/"],
  vulns: ["https://in-toto.io/attestation/vulns/", cosignVulnerabilityType],
  provenance: [provenanceType],
  vsa: [summaryType],
  "test-result": ["https://in-toto.io/attestation/test-result/"],
};

/** Lists the required attestations that are missing for the index and a platform. */
export function findMissingAttestations(
  examined: readonly ExaminedTarget[],
  required: readonly string[],
): readonly MissingAttestation[] {
  const [root, ...platforms] = examined;
  return required.flatMap((name) => {
    const has = ({ judgements }: ExaminedTarget): boolean =>
      judgements.some(({ accepted, predicateType }) => accepted && hasType(predicateType, name));
    if (root === undefined || has(root)) return [];
    const without = platforms.length === 0 ? [root] : platforms.filter((platform) => !has(platform));
    return without.map((target) => ({ name, target }));
  });
}

/** Formats missing attestations, one clause for each predicate type. */
export function missingSentences(missing: readonly MissingAttestation[]): readonly string[] {
  const labels = ({ target }: MissingAttestation): string => target.target.label;
  return [...Map.groupBy(missing, ({ name }) => name)].map(
    ([name, group]) => `no accepted attestation ${name} for ${group.map(labels).join(", ")}`,
  );
}

function hasType(predicateType: string | undefined, name: string): boolean {
  return (shortNames[name] ?? [name]).some((type) =>
    type.endsWith("/") ? predicateType?.startsWith(type) === true : predicateType === type,
  );
}
