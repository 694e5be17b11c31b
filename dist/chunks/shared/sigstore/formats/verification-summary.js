import { n as __esmMin } from "../../../rolldown-runtime.js";

// shared/sigstore/formats/verification-summary.ts
/** Creates the predicate of a verification summary. The gate does not evaluate SLSA levels. */
function verificationSummary(facts) {
	const { version, timeVerified, resourceUri, policy, inputAttestations, passed } = facts;
	return {
		verifier: {
			id: verifierId,
			version: { seaworthy: version }
		},
		timeVerified,
		resourceUri,
		policy: toDescriptor(policy),
		inputAttestations: inputAttestations.map(toDescriptor),
		verificationResult: passed ? "PASSED" : "FAILED",
		verifiedLevels: passed ? ["SLSA_BUILD_LEVEL_UNEVALUATED"] : ["FAILED"]
	};
}
/** Sets the resource URI of a summary to the repository (`registry.example/app`) that consumers pull from. */
function withRepository(predicate, name) {
	return {
		...typeof predicate === "object" ? predicate : {},
		resourceUri: `oci://${name}`
	};
}
function toDescriptor({ uri, digest }) {
	return {
		uri,
		digest: { sha256: digest.slice(7) }
	};
}
var summaryType, verifierId;
function init_verification_summary() {
	return (init_verification_summary = __esmMin((() => {
		summaryType = "https://slsa.dev/verification_summary/v1";
		verifierId = "urn:seaworthy:gate";
	})))();
}

export { withRepository as a, verifierId as i, summaryType as n, verificationSummary as r, init_verification_summary as t };