import { n as __esmMin } from "../../rolldown-runtime.js";
import { T as init_stored_manifest, i as targetPlatform, r as init_targets, t as init_oci, w as findManifest } from "../oci/index.js";
import { D as signatureReports, E as init_reports, t as init_sigstore } from "../sigstore/index.js";

// shared/runner/signature-evidence.ts
/** Converts the results of signature verification to one report per digest. */
async function signatureEvidence({ client, reference, targets }, facts) {
	const platforms = /* @__PURE__ */ new Map();
	for (const target of targets) {
		const platform = await targetPlatform(client, target);
		const isDuplicate = [...platforms.values()].includes(platform);
		platforms.set(target.digest, isDuplicate ? `${platform}@${target.digest.slice(7, 19)}` : platform);
	}
	const platformOf = (digest) => platforms.get(digest) ?? "unknown";
	return signatureReports({
		...facts,
		name: reference
	}, platformOf).map((report) => ({ report }));
}
/** Resolves the tag of the call again. Returns its new digest if it moved since the image was examined. */
async function findMovedTag({ client, tag, targets }) {
	if (tag === void 0) return void 0;
	const digest = (await findManifest(client, tag))?.digest;
	return digest === targets[0]?.digest ? void 0 : {
		tag,
		digest
	};
}
function init_signature_evidence() {
	return (init_signature_evidence = __esmMin((() => {
		init_oci();
		init_sigstore();
	})))();
}

export { init_signature_evidence as n, signatureEvidence as r, findMovedTag as t };