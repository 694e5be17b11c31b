import { n as __esmMin } from "../../../rolldown-runtime.js";

// shared/sigstore/verify/certificate-extensions.ts
var certificateExtensions;
function init_certificate_extensions() {
	return (init_certificate_extensions = __esmMin((() => {
		certificateExtensions = {
			"build-signer-uri": 9,
			"build-signer-digest": 10,
			"runner-environment": 11,
			"source-repository-uri": 12,
			"source-repository-digest": 13,
			"source-repository-ref": 14,
			"source-repository-identifier": 15,
			"source-repository-owner-uri": 16,
			"source-repository-owner-identifier": 17,
			"build-config-uri": 18,
			"build-config-digest": 19,
			"build-trigger": 20,
			"run-invocation-uri": 21,
			"source-repository-visibility": 22,
			"deployment-environment": 23
		};
	})))();
}

export { init_certificate_extensions as n, certificateExtensions as t };