import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, J as formatReference, V as init_references, X as parseReference, Y as init_reference, bi as InvalidError, wi as messageOf } from "../core.js";
import { d as required, t as init_config, u as init_resolve } from "../config/index.js";
import { n as imageTargets, r as init_targets, t as init_oci } from "../oci/index.js";
import { f as init_paths, m as resolvePath } from "./load-settings.js";
import { I as init_trusted_root, L as publicGoodRoot, R as readTrustedRoot, t as init_sigstore } from "../sigstore/index.js";
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

export { resolveSignedImage as a, readTrustedRootOrDefault as i, parseAnnotations as n, readSecretText as r, init_signatures as t };