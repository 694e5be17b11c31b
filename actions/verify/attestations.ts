import type { ExaminedTarget } from "../../shared/sigstore/index.ts";

/** Short names of predicate types, each with the types that it stands for; a trailing `/` takes versions. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  cyclonedx: ["https://cyclonedx.org/bom", "https://cyclonedx.org/bom/"],
  spdx: ["https://spdx.dev/Document", "https://spdx.dev/Document/"],
  vulns: ["https://in-toto.io/attestation/vulns/", "https://cosign.sigstore.dev/attestation/vuln/v1"],
  provenance: ["https://slsa.dev/provenance/v1"],
  vsa: ["https://slsa.dev/verification_summary/v1"],
  "test-result": ["https://in-toto.io/attestation/test-result/"],
};

/** What is demanded and not attested, in sentences: of every platform, or of the index that holds them. */
export function missingAttestations(
  examined: readonly ExaminedTarget[],
  required: readonly string[],
): readonly string[] {
  const [root, ...platforms] = examined;
  return required.flatMap((name) => {
    const has = (one: ExaminedTarget): boolean =>
      one.judgements.some((each) => each.accepted && isOf(each.predicateType, name));
    if (root === undefined || has(root)) return [];
    const without = platforms.length === 0 ? [root] : platforms.filter((one) => !has(one));
    return without.length === 0
      ? []
      : [`no acceptable attestation ${name} of ${without.map(({ target }) => target.label).join(", ")}`];
  });
}

function isOf(predicateType: string | undefined, name: string): boolean {
  return (shortNames[name] ?? [name]).some((type) =>
    type.endsWith("/") ? predicateType?.startsWith(type) === true : predicateType === type,
  );
}
