/** Predicate type of a Verification Summary Attestation (SLSA v1, `verification_summary`). */
export const summaryType = "https://slsa.dev/verification_summary/v1";
/** The gate, as the verifier of a summary. */
export const verifierId = "urn:seaworthy:gate";

/** A document by URI and digest. */
interface Resource {
  readonly uri: string;
  /** `sha256:…` */
  readonly digest: string;
}

/** Contents of a verification summary. */
export interface SummaryFacts {
  /** Engine version. */
  readonly version: string;
  readonly timeVerified: string;
  /** URI of the image, without tag and digest. */
  readonly resourceUri: string;
  readonly policy: Resource;
  /** All evidence that was used. */
  readonly inputAttestations: readonly Resource[];
  readonly passed: boolean;
}

/** Creates the predicate of a verification summary. The gate does not evaluate SLSA levels. */
export function verificationSummary(facts: SummaryFacts): object {
  const { version, timeVerified, resourceUri, policy, inputAttestations, passed } = facts;
  return {
    verifier: { id: verifierId, version: { seaworthy: version } },
    timeVerified,
    resourceUri,
    policy: toDescriptor(policy),
    inputAttestations: inputAttestations.map(toDescriptor),
    verificationResult: passed ? "PASSED" : "FAILED",
    verifiedLevels: passed ? ["SLSA_BUILD_LEVEL_UNEVALUATED"] : ["FAILED"],
  };
}

/** Sets the resource URI of a summary to the repository (`registry.example/app`) that consumers pull from. */
export function withRepository(predicate: unknown, name: string): object {
  return { ...(typeof predicate === "object" ? predicate : {}), resourceUri: `oci://${name}` };
}

function toDescriptor({ uri, digest }: Resource): object {
  return { uri, digest: { sha256: digest.slice("sha256:".length) } };
}
