import { n as __esmMin } from "../../rolldown-runtime.js";
import { h as signBlob, m as init_blob, t as init_sigstore } from "../../shared/sigstore/index.js";
import { i as readTrustedRootOrDefault, t as init_signatures } from "../../shared/runner/signatures.js";
import { n as resolveKeyless, t as init_keyless } from "../../shared/runner/keyless.js";

// actions/suite/advisories-keyless.ts
/** Creates a signer with the identity of the job. Index and timestamp share one certificate. */
async function keylessIndexSigner(settings, host) {
	const trustedRoot = () => readTrustedRootOrDefault(settings.trustedRoot, host);
	const identity = await (await resolveKeyless({
		...settings,
		trustedRoot
	}, host)).identify();
	const signer = await identity.signer();
	return {
		accepts: identity.policy,
		sign: (bytes) => signBlob(signer, bytes)
	};
}
function init_advisories_keyless() {
	return (init_advisories_keyless = __esmMin((() => {
		init_keyless();
		init_signatures();
		init_sigstore();
	})))();
}

init_advisories_keyless();
export { keylessIndexSigner };