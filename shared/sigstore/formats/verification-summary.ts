/** Predicate type of a Verification Summary Attestation (SLSA v1, `verification_summary`). */
export const summaryType = "https://slsa.dev/verification_summary/v1";
/** The gate, as the verifier of a summary. */
export const verifierId = "urn:seaworthy:gate";

/** A document by where it lies and what is in it. */
interface Resource {
  readonly uri: string;
  /** `sha256:…` */
  readonly digest: string;
}

/** What a summary tells of a verdict. */
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

/** The predicate of a summary of the gate, which does not judge how an image was built. */
export function verificationSummary(facts: SummaryFacts): object {
  const { version, timeVerified, resourceUri, policy, inputAttestations, passed } = facts;
  return {
    verifier: { id: verifierId, version: { seaworthy: version } },
    timeVerified,
    resourceUri,
    policy: described(policy),
    inputAttestations: inputAttestations.map(described),
    verificationResult: passed ? "PASSED" : "FAILED",
    verifiedLevels: passed ? ["SLSA_BUILD_LEVEL_UNEVALUATED"] : ["FAILED"],
  };
}

/** A summary's predicate with the repository (`registry.example/app`) that consumers pull the image from. */
export function pulledFrom(predicate: unknown, name: string): object {
  return { ...(typeof predicate === "object" ? predicate : {}), resourceUri: `oci://${name}` };
}

function described({ uri, digest }: Resource): object {
  return { uri, digest: { sha256: digest.slice("sha256:".length) } };
}
