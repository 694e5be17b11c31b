import { n as __esmMin } from "../../../rolldown-runtime.js";
import { S as toReportedRule, b as defineRule, l as init_rules$1, x as init_define } from "../../core.js";

// shared/sigstore/findings/rules.ts
function signatureRule(text) {
	return toReportedRule(defineRule({
		...text,
		precision: "very-high"
	}, {
		tags: ["security"],
		help: "reason-and-advice"
	}));
}
var unsignedRule, notAcceptedRule, attestationMissingRule, tagMovedRule, signatureRules;
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_rules$1();
		unsignedRule = signatureRule({
			id: "SW-SIG-unsigned",
			name: "Unsigned",
			severity: "high",
			summary: "Sign the image.",
			why: "Anyone who can write to the registry can replace the image without being noticed.",
			advice: "Sign the digest with `sign-image` or cosign in the job that builds the image. An attestation is not a signature.",
			tags: ["CWE-347"]
		});
		notAcceptedRule = signatureRule({
			id: "SW-SIG-not-accepted",
			name: "SignatureNotAccepted",
			severity: "high",
			summary: "Sign the image with an accepted key or identity.",
			why: "Anyone can sign an image. Only a signature of this digest by the required key or identity proves its origin.",
			advice: "Read the reasons. If the signer is correct, fix the key, identity or trusted root of the call. Otherwise do not run the image.",
			tags: ["CWE-347"]
		});
		attestationMissingRule = signatureRule({
			id: "SW-SIG-attestation-missing",
			name: "AttestationMissing",
			severity: "high",
			summary: "Add the required attestation by an accepted signer.",
			why: "Without it, nothing proves the contents of the image or how it was built and checked.",
			advice: "Attest the digest as the signer of the image, for example with `evidence` and `provenance` of `sign-image`.",
			tags: ["CWE-345"]
		});
		tagMovedRule = signatureRule({
			id: "SW-SIG-tag-moved",
			name: "TagMoved",
			severity: "medium",
			summary: "Do not move the tag while the image is verified.",
			why: "Anyone who pulls the tag gets an unverified image.",
			advice: "Deploy the verified digest, or verify the tag again.",
			tags: ["CWE-367"]
		});
		signatureRules = [
			unsignedRule,
			notAcceptedRule,
			attestationMissingRule,
			tagMovedRule
		];
	})))();
}

export { tagMovedRule as a, signatureRules as i, init_rules as n, unsignedRule as o, notAcceptedRule as r, attestationMissingRule as t };