import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, t as InvalidError } from "../errors/index.js";
import { c as required, s as init_resolve, t as init_config } from "../config/index.js";
import { C as findManifest, i as targetPlatform, n as imageTargets, r as init_targets, t as init_oci, w as init_stored_manifest } from "../oci/index.js";
import { a as parseReference, n as formatReference, r as init_reference } from "../oci/registry/reference.js";
import { C as init_reports, F as readTrustedRoot, N as init_trusted_root, P as publicGoodRoot, t as init_sigstore, w as signatureReports } from "../sigstore/index.js";
import { n as registryClient, t as init_registry_client } from "./registry-client.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// shared/action/signature-evidence.ts
/** What was found about an image's signatures as every action leaves it: one report a digest. */
async function examinedSignatures({ client, reference, targets }, facts) {
	const platforms = /* @__PURE__ */ new Map();
	for (const target of targets) {
		const platform = await targetPlatform(client, target);
		const isTaken = [...platforms.values()].includes(platform);
		platforms.set(target.digest, isTaken ? `${platform}@${target.digest.slice(7, 19)}` : platform);
	}
	const platformOf = (digest) => platforms.get(digest) ?? "unknown";
	return signatureReports({
		...facts,
		name: reference
	}, platformOf).map((report) => ({ report }));
}
/** Where the tag of the call leads now, if no longer to what was examined. */
async function movedTag({ client, tag, targets }) {
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

// shared/action/signatures.ts
/** Resolves the image of a call, once: the index and its platforms, or the one manifest. */
async function signedImage(inputs, host) {
	const text = required(inputs.image, "image", "`registry.example/app@sha256:…`");
	const reference = parseReference(text.replace(/^docker:\/\//u, ""));
	const client = registryClient(reference, inputs, host);
	const all = await imageTargets(client, reference);
	const [root] = all;
	if (root === void 0) throw new Error("an image has at least one manifest");
	const resolved = `${client.name}@${root.digest}`;
	if (reference.digest === void 0) host.warn(`${formatReference(reference)} is a tag, which can move: it leads to ${root.digest} now`);
	const tag = reference.digest === void 0 ? { tag: reference.tag ?? "latest" } : {};
	const targets = inputs.recursive ? all : [root];
	return {
		client,
		reference: formatReference(reference),
		resolved,
		...tag,
		targets
	};
}
/**
* The pairs of `annotations`.
* @throws InvalidError `ANNOTATION_INVALID`.
*/
function annotationPairs({ annotations }) {
	return Object.fromEntries(annotations.map((pair) => {
		const [, name, value] = /^([^=]+)=(.*)$/su.exec(pair) ?? [];
		if (name !== void 0 && value !== void 0) return [name, value];
		throw new InvalidError("ANNOTATION_INVALID", `"${pair}" is no pair`, { advice: "Write it as `key=value`" });
	}));
}
/**
* The text of a key or trusted root: a file relative to the checkout, or `env://NAME`.
* @throws InvalidError `FILE_UNREADABLE` or `INPUT_MISSING`.
*/
async function readSecretText(place, name, host) {
	const [, variable] = /^env:\/\/(.+)$/u.exec(place) ?? [];
	if (variable !== void 0) {
		const text = required(host.variable(variable), variable, `as a variable of the environment, for ${name}`);
		host.mask(text);
		return text;
	}
	try {
		return await readFile(resolve(host.root, place), "utf8");
	} catch (thrown) {
		throw new InvalidError("FILE_UNREADABLE", `cannot be read (${messageOf(thrown)})`, {
			place: { what: place },
			advice: `Check the path that ${name} gives`,
			cause: thrown
		});
	}
}
/** The trusted root of a file, or the public-good instance's. */
async function trustedRootOf(file, host) {
	if (file === void 0) return publicGoodRoot();
	return readTrustedRoot(await readSecretText(file, "trusted-root", host), file);
}
function init_signatures() {
	return (init_signatures = __esmMin((() => {
		init_config();
		init_errors();
		init_oci();
		init_sigstore();
		init_registry_client();
	})))();
}

export { trustedRootOf as a, movedTag as c, signedImage as i, init_signatures as n, examinedSignatures as o, readSecretText as r, init_signature_evidence as s, annotationPairs as t };