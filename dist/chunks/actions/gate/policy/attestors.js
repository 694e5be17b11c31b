import { n as __esmMin } from "../../../rolldown-runtime.js";
import { C as missing, t as init_config, x as init_load } from "../../../shared/config/index.js";
import { n as init_certificate_extensions, t as certificateExtensions } from "../../../shared/sigstore/verify/certificate-extensions.js";
import { S as string, f as init_schemas, l as boolean, s as array, x as strictObject } from "../../../npm/zod/classic.js";

// actions/gate/policy/attestors.ts
/** A key or an identity, and to each what belongs to it. */
function problemOf(attestor) {
	const { key, "certificate-identity": exact, "certificate-identity-regexp": pattern } = attestor;
	if ([
		key,
		exact,
		pattern
	].filter((value) => value !== void 0).length !== 1) return "expected one of key, certificate-identity and certificate-identity-regexp";
	if (key !== void 0) {
		const stray = ["certificate-oidc-issuer", "certificate-extensions"].find((name) => attestor[name]);
		return stray === void 0 ? void 0 : `${stray} does not go with key`;
	}
	if (attestor["require-log"] !== void 0) return "require-log goes with key; of an identity an entry is demanded always";
	return attestor["certificate-oidc-issuer"] === void 0 ? "certificate-oidc-issuer is missing" : void 0;
}
function isPattern(source) {
	try {
		return new RegExp(source, "u").unicode;
	} catch {
		return false;
	}
}
/** Attestors with the contents of the files that they name, so that the policy's digest is about these, too. */
async function withFiles(attestors, read) {
	const contentOf = async (file) => {
		const text = await read(file);
		if (text === void 0) throw missing(file, "attestors");
		return text;
	};
	return Promise.all(attestors.map(async (attestor) => {
		const { key, "trusted-root": root } = attestor;
		return {
			...attestor,
			...key === void 0 ? {} : { key: key.startsWith(pemStart) ? key : await contentOf(key) },
			...root === void 0 ? {} : { "trusted-root": await contentOf(root) }
		};
	}));
}
/** Checks whether an attestor may state results of an action or tool. */
function mayState({ states }, name) {
	return states === void 0 || states.includes(name);
}
var text, pemStart, extensions, attestorSchema;
function init_attestors() {
	return (init_attestors = __esmMin((() => {
		init_schemas();
		init_config();
		init_certificate_extensions();
		text = string().trim().min(1).max(2e3);
		pemStart = "-----BEGIN ";
		extensions = strictObject(Object.fromEntries(Object.keys(certificateExtensions).map((name) => [name, text.optional()])));
		attestorSchema = strictObject({
			key: string().trim().min(1).max(2e4).optional().describe("Public key: a file of the repository, or the PEM text itself."),
			"certificate-identity": text.optional().describe("Who must have signed, exactly as the certificate says: the URL of a workflow at a ref."),
			"certificate-identity-regexp": text.refine(isPattern, "is not a regular expression").optional().describe("The same as a regular expression, which must match the whole identity."),
			"certificate-oidc-issuer": text.optional().describe("Who vouches for the identity, exactly."),
			"certificate-extensions": extensions.optional().describe("What else the certificate must state, exactly."),
			"trusted-root": text.optional().describe("File of the repository with the trusted root of another Sigstore instance than the public-good one."),
			"require-log": boolean().optional().describe("Demands an entry in the transparency log or a timestamp of signatures with a key, too."),
			states: array(string().regex(/^[a-z][\w.-]{0,62}$/u, "expected the name of an action or tool, or `provenance`")).min(1).max(50).optional().describe("Actions and tools whose evidence it may attest, and `provenance`; everything when absent.")
		}).check(({ value, issues }) => {
			const problem = problemOf(value);
			if (problem !== void 0) issues.push({
				code: "custom",
				message: problem,
				input: value
			});
		});
	})))();
}

export { withFiles as i, init_attestors as n, mayState as r, attestorSchema as t };