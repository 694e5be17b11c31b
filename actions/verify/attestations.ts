import { cosignVulnerabilityType, provenanceType } from "../../shared/sigstore/formats/predicate-types.ts";
import { summaryType } from "../../shared/sigstore/formats/verification-summary.ts";
import type { AbsentAttestation, ExaminedTarget } from "../../shared/sigstore/index.ts";

/** Short names of predicate types, each with the types that it stands for; a trailing `/` takes versions. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  cyclonedx: ["https://cyclonedx.org/bom", "https://cyclonedx.org/bom/"],
  spdx: ["https://spdx.dev/Document", "https://spdx.dev/Document/"],
  vulns: ["https://in-toto.io/attestation/vulns/", cosignVulnerabilityType],
  provenance: [provenanceType],
  vsa: [summaryType],
  "test-result": ["https://in-toto.io/attestation/test-result/"],
};

/** What is demanded and not attested: of every platform, or of the index that holds them. */
export function missingAttestations(
  examined: readonly ExaminedTarget[],
  required: readonly string[],
): readonly AbsentAttestation[] {
  const [root, ...platforms] = examined;
  return required.flatMap((name) => {
    const has = (one: ExaminedTarget): boolean =>
      one.judgements.some((each) => each.accepted && isOf(each.predicateType, name));
    if (root === undefined || has(root)) return [];
    const without = platforms.length === 0 ? [root] : platforms.filter((one) => !has(one));
    return without.map((target) => ({ name, target }));
  });
}

/** The same in sentences, one for each predicate type. */
export function missingSentences(absent: readonly AbsentAttestation[]): readonly string[] {
  const labels = ({ target }: AbsentAttestation): string => target.target.label;
  return [...Map.groupBy(absent, ({ name }) => name)].map(
    ([name, group]) => `no acceptable attestation ${name} of ${group.map(labels).join(", ")}`,
  );
}

function isOf(predicateType: string | undefined, name: string): boolean {
  return (shortNames[name] ?? [name]).some((type) =>
    type.endsWith("/") ? predicateType?.startsWith(type) === true : predicateType === type,
  );
}
