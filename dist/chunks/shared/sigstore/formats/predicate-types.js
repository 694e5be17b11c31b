import { n as __esmMin } from "../../../rolldown-runtime.js";

// shared/sigstore/formats/predicate-types.ts
var provenanceType, cosignVulnerabilityType;
function init_predicate_types() {
	return (init_predicate_types = __esmMin((() => {
		provenanceType = "https://slsa.dev/provenance/v1";
		cosignVulnerabilityType = "https://cosign.sigstore.dev/attestation/vuln/v1";
	})))();
}

export { init_predicate_types as n, provenanceType as r, cosignVulnerabilityType as t };