import { n as __esmMin } from "../../rolldown-runtime.js";
import { dr as messageOf, gt as parseReference, ht as init_reference, mt as formatReference, sr as InvalidError, st as init_references, ur as init_errors } from "../core.js";
import { c as required, s as init_resolve, t as init_config } from "../config/index.js";
import { C as findManifest, i as targetPlatform, n as imageTargets, r as init_targets, t as init_oci, w as init_stored_manifest } from "../oci/index.js";
import { f as init_paths, m as resolvePath } from "./load-settings.js";
import { C as signatureReports, M as init_trusted_root, N as publicGoodRoot, P as readTrustedRoot, S as init_reports, t as init_sigstore } from "../sigstore/index.js";
import { n as init_registry_client, t as createRegistryClient } from "./registry-client.js";

// shared/runner/signatures.ts
/** Resolves the image of a call once: the index and its platforms, or a single manifest. */
async function resolveSignedImage(inputs, host) {
	const text = required(inputs.image, "image", "`registry.example/app@sha256:…`");
	const reference = parseReference(text.replace(/^docker:\/\//u, ""));
	const client = createRegistryClient(reference, inputs, host);
	const all = await imageTargets(client, reference);
	const [root] = all;
	if (root === void 0) throw new Error("an image has at least one manifest");
	const resolved = `${client.name}@${root.digest}`;
	if (reference.digest === void 0) host.warn(`${formatReference(reference)} is a tag, which can move. It currently resolves to ${root.digest}`);
	const tag = reference.digest === void 0 ? { tag: reference.tag ?? "latest" } : {};
	const targets = inputs.recursive ? all : [root];
	return {
		client,
		reference: formatReference(reference),
		resolved,
		...tag,
		targets,
		manifests: all
	};
}
/**
* Parses the input `annotations`.
* @throws InvalidError `ANNOTATION_INVALID`.
*/
function parseAnnotations({ annotations }) {
	return Object.fromEntries(annotations.map((pair) => {
		const [, name, value] = /^([^=]+)=(.*)$/su.exec(pair) ?? [];
		if (name !== void 0 && value !== void 0) return [name, value];
		throw new InvalidError("ANNOTATION_INVALID", `"${pair}" is not an annotation`, { advice: "Use the form `key=value`" });
	}));
}
/**
* Reads a key or trusted root from a file relative to the checkout, or from `env://NAME`.
* @throws InvalidError `FILE_UNREADABLE` or `INPUT_MISSING`.
*/
async function readSecretText(place, name, host) {
	const [, variable] = /^env:\/\/(.+)$/u.exec(place) ?? [];
	if (variable !== void 0) {
		const text = required(host.getEnv(variable), variable, `as an environment variable for ${name}`);
		host.mask(text);
		return text;
	}
	try {
		return await readFile(resolvePath(host, place), "utf8");
	} catch (error) {
		throw new InvalidError("FILE_UNREADABLE", `cannot be read (${messageOf(error)})`, {
			place: { what: place },
			advice: `Check the path in ${name}`,
			cause: error
		});
	}
}
/** Reads a trusted root from a file. Default: the root of the public-good instance. */
async function readTrustedRootOrDefault(file, host) {
	if (file === void 0) return publicGoodRoot();
	return readTrustedRoot(await readSecretText(file, "trusted-root", host), file);
}
var readFile;
function init_signatures() {
	return (init_signatures = __esmMin((() => {
		init_config();
		init_errors();
		init_oci();
		init_references();
		init_sigstore();
		init_paths();
		init_registry_client();
		({readFile} = process.getBuiltinModule("node:fs/promises"));
	})))();
}

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

export { parseAnnotations as a, resolveSignedImage as c, init_signatures as i, init_signature_evidence as n, readSecretText as o, signatureEvidence as r, readTrustedRootOrDefault as s, findMovedTag as t };