import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/ci/attestation-store.ts
/**
* Opens the attestation store that a call names, on any CI system. Undefined if it names none.
* @throws InvalidError if the name is not a repository or there is no token.
*/
async function attestationStore(call) {
	const { "github-attestations": repository, token } = call.inputs;
	if (repository === void 0) return void 0;
	const { gitHubAttestations } = await import("./github/attestations/source.js");
	return gitHubAttestations(repository, token, call.host);
}
function init_attestation_store() {
	return (init_attestation_store = __esmMin((() => {})))();
}

export { init_attestation_store as n, attestationStore as t };