import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, bi as InvalidError, fi as defined, pi as init_defined } from "../core.js";
import { c as serviceUrl, d as bundleSigner, f as init_signer, l as init_keyless$1, o as createWitnesses, s as init_witnesses, t as init_sigstore, u as keylessSigner } from "../sigstore/index.js";

// shared/runner/keyless.ts
/**
* Checks the call and requests the job's token. Returns what requests a certificate, which transparency logs show.
* @throws InvalidError `IDENTITY_MISSING` if the job has no identity, or `URL_INVALID`.
*/
async function resolveKeyless(settings, host) {
	const fulcio = serviceUrl(settings.fulcioUrl, "fulcio-url");
	const token = await identityTokenOf(host);
	return { async identify() {
		const { subject, issuer, ...signingKey } = await keylessSigner(fulcio, token);
		host.info(`signing as ${subject} (${issuer})`);
		const root = await settings.trustedRoot();
		return {
			policy: {
				kind: "identity",
				identity: {
					subject,
					issuer
				},
				root
			},
			signer: async () => bundleSigner(signingKey, await witnessesOf(settings, publicRekor))
		};
	} };
}
/** Creates clients for the log and the timestamp authority of a call. */
async function witnessesOf({ rekorUrl, rekorVersion = 1, timestampUrl }, defaultRekor) {
	const rekor = rekorUrl ?? defaultRekor;
	return createWitnesses({
		rekorVersion,
		...defined({
			rekor: rekor === void 0 || rekor === "none" ? void 0 : serviceUrl(rekor, "rekor-url"),
			timestamp: timestampUrl === void 0 ? void 0 : serviceUrl(timestampUrl, "timestamp-url")
		})
	});
}
async function identityTokenOf(host) {
	const token = host.getEnv("SIGSTORE_ID_TOKEN") ?? await host.identityToken?.("sigstore");
	if (token !== void 0) {
		host.mask(token);
		return token;
	}
	const fork = host.job?.fromFork === true;
	throw new InvalidError("IDENTITY_MISSING", fork ? "cannot sign: pull requests from forks have no identity" : "cannot sign: there is no key and no identity token", { advice: fork ? "Sign after the merge, in a workflow of this repository" : "Set a key, grant `id-token: write` in GitHub Actions, or set SIGSTORE_ID_TOKEN" });
}
var publicRekor;
function init_keyless() {
	return (init_keyless = __esmMin((() => {
		init_errors();
		init_sigstore();
		publicRekor = "https://rekor.sigstore.dev";
	})))();
}

export { resolveKeyless as n, witnessesOf as r, init_keyless as t };