import { n as __esmMin } from "../../../rolldown-runtime.js";

// shared/sigstore/formats/verification-summary.ts
/** The predicate of a summary of the gate, which does not judge how an image was built. */
function verificationSummary(facts) {
	const { version, timeVerified, resourceUri, policy, inputAttestations, passed } = facts;
	return {
		verifier: {
			id: verifierId,
			version: { seaworthy: version }
		},
		timeVerified,
		resourceUri,
		policy: described(policy),
		inputAttestations: inputAttestations.map(described),
		verificationResult: passed ? "PASSED" : "FAILED",
		verifiedLevels: passed ? ["SLSA_BUILD_LEVEL_UNEVALUATED"] : ["FAILED"]
	};
}
/** A summary's predicate with the repository (`registry.example/app`) that consumers pull the image from. */
function pulledFrom(predicate, name) {
	return {
		...typeof predicate === "object" ? predicate : {},
		resourceUri: `oci://${name}`
	};
}
function described({ uri, digest }) {
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

export { verifierId as a, verificationSummary as i, pulledFrom as n, summaryType as r, init_verification_summary as t };