/** Predicate type of SLSA provenance v1. */
export const provenanceType = "https://slsa.dev/provenance/v1";
/** cosign's predicate type of vulnerability scans (`--type vuln`). */
export const cosignVulnerabilityType = "https://cosign.sigstore.dev/attestation/vuln/v1";

/** A predicate with its type. */
export interface Predicate {
  readonly predicateType: string;
  readonly predicate: unknown;
}
