import { n as __esmMin } from "../../rolldown-runtime.js";
import { o as attestationStore, s as init_attestation_store, t as init_ci } from "../../shared/ci/index.js";
import { Ci as init_errors, Fr as count, Ir as init_plain, _r as didYouMean, bi as InvalidError, or as init_text, vr as init_suggest } from "../../shared/core.js";
import { d as required, t as init_config, u as init_resolve } from "../../shared/config/index.js";
import { n as init_certificate_extensions, t as certificateExtensions } from "../../shared/sigstore/verify/certificate-extensions.js";
import { i as settingsPath, t as init_load_settings } from "../../shared/runner/load-settings.js";
import { t as init_runner } from "../../shared/runner/index.js";
import { M as examineSignatures, N as init_examine, O as init_plan, S as init_keys, T as readPublicKey, b as signaturesMarkdown, k as isSignature, t as init_sigstore, v as init_report, x as signaturesText, y as signaturesJson } from "../../shared/sigstore/index.js";
import { n as init_predicate_types, r as provenanceType, t as cosignVulnerabilityType } from "../../shared/sigstore/formats/predicate-types.js";
import { n as init_copy_to, t as copyTo } from "../../shared/runner/copy-to.js";
import { n as parseDestination, t as init_destination } from "../../shared/runner/destination.js";
import { n as summaryType, t as init_verification_summary } from "../../shared/sigstore/formats/verification-summary.js";
import { a as resolveSignedImage, i as readTrustedRootOrDefault, n as parseAnnotations, r as readSecretText, t as init_signatures } from "../../shared/runner/signatures.js";
import { n as init_signature_evidence, r as signatureEvidence, t as findMovedTag } from "../../shared/runner/signature-evidence.js";

// actions/verify/attestations.ts
/** Lists the required attestations that are missing for the index and a platform. */
function findMissingAttestations(examined, required) {
	const [root, ...platforms] = examined;
	return required.flatMap((name) => {
		const has = ({ judgements }) => judgements.some(({ accepted, predicateType }) => accepted && hasType(predicateType, name));
		if (root === void 0 || has(root)) return [];
		return (platforms.length === 0 ? [root] : platforms.filter((platform) => !has(platform))).map((target) => ({
			name,
			target
		}));
	});
}
/** Formats missing attestations, one clause for each predicate type. */
function missingSentences(missing) {
	const labels = ({ target }) => target.target.label;
	return [...Map.groupBy(missing, ({ name }) => name)].map(([name, group]) => `no accepted attestation ${name} for ${group.map(labels).join(", ")}`);
}
function hasType(predicateType, name) {
	return (shortNames[name] ?? [name]).some((type) => type.endsWith("/") ? predicateType?.startsWith(type) === true : predicateType === type);
}
var shortNames;
function init_attestations() {
	return (init_attestations = __esmMin((() => {
		init_predicate_types();
		init_verification_summary();
		shortNames = {
			cyclonedx: ["https://cyclonedx.org/bom", "https://cyclonedx.org/bom/"],
			spdx: ["https://spdx.dev/Document", "https://spdx.dev/Document/"],
			vulns: ["https://in-toto.io/attestation/vulns/", cosignVulnerabilityType],
			provenance: [provenanceType],
			vsa: [summaryType],
			"test-result": ["https://in-toto.io/attestation/test-result/"]
		};
	})))();
}

// actions/verify/policy.ts
/**
* Resolves the accepted signer of a call: a key or an identity.
* @throws InvalidError if there is none or more than one, or if it cannot be read.
*/
async function policyOf(context) {
	const { inputs, host } = context;
	const { key: place, "certificate-identity": exact, "certificate-identity-regexp": pattern } = inputs;
	const signers = [
		place,
		exact,
		pattern
	].filter((input) => input !== void 0).length;
	if (signers !== 1) throw new InvalidError("INPUT_MISSING", signers === 0 ? "the accepted signer is not set" : "more than one accepted signer is set", { advice: "Set one of `key`, `certificate-identity` and `certificate-identity-regexp`" });
	const root = async () => readTrustedRootOrDefault(await signerFile(context, inputs["trusted-root"]), host);
	if (place === void 0) return {
		kind: "identity",
		identity: identityOf(context),
		root: await root()
	};
	return {
		kind: "key",
		key: readPublicKey(await readSecretText(await signerFile(context, place), "key", host), place),
		...inputs["require-log"] ? { log: await root() } : {}
	};
}
/** Returns the path of a key or trusted root: the base's for changes that are not merged. */
async function signerFile(context, place) {
	return place === void 0 || place.startsWith("env://") ? place : settingsPath(context, place);
}
function identityOf({ inputs }) {
	const { "certificate-identity": exact, "certificate-identity-regexp": pattern } = inputs;
	const issuer = required(inputs["certificate-oidc-issuer"], "certificate-oidc-issuer", "`https://token.actions.githubusercontent.com`");
	return {
		subject: exact ?? patternOf(pattern ?? ""),
		issuer,
		extensions: new Map(inputs["certificate-extensions"].map(extensionPair))
	};
}
function patternOf(text) {
	try {
		return new RegExp(text, "u");
	} catch {
		throw new InvalidError("INPUT_VALUE", `"${text}" is not a regular expression`, { advice: "Fix certificate-identity-regexp, or set certificate-identity" });
	}
}
function extensionPair(pair) {
	const [key = "", ...value] = pair.split("=");
	const names = Object.keys(certificateExtensions);
	const name = names.find((candidate) => candidate === key);
	if (name !== void 0 && value.length > 0) return [name, value.join("=")];
	throw new InvalidError("INPUT_VALUE", `"${pair}" is not a certificate extension${didYouMean(key, names)}`, { advice: `Use the form \`name=value\`. Names: ${names.join(", ")}` });
}
function init_policy() {
	return (init_policy = __esmMin((() => {
		init_config();
		init_errors();
		init_runner();
		init_signatures();
		init_sigstore();
		init_text();
	})))();
}

// actions/verify/promote.ts
/**
* Copies the verified image by digest and moves the tag last.
* @returns a clause with the result.
* @throws InvalidError if the destination has a digest, UndecidedError if the copy cannot be completed.
*/
async function promote(from, digest, destination, context) {
	const to = parseDestination(destination, "Set copy-to to host/path:tag");
	const { manifests, collected, name } = await copyTo(from, digest, to, context);
	const legacy = collected > 0 ? ` and ${count(collected, "legacy signature tag")}` : "";
	return `copied ${count(manifests, "manifest")}${legacy} to ${name}:${to.tag}`;
}
function init_promote() {
	return (init_promote = __esmMin((() => {
		init_copy_to();
		init_destination();
		init_text();
	})))();
}

// actions/verify/run.ts
/** Verifies the signatures of an image and its platforms. Each manifest requires an accepted signature. */
async function run(context) {
	const { inputs, host } = context;
	const annotations = parseAnnotations(inputs);
	const policy = await policyOf(context);
	const store = await attestationStore(context);
	const image = await resolveSignedImage(inputs, host);
	const { client, resolved, targets } = image;
	const examined = [];
	for (const target of targets) {
		const question = {
			digest: target.digest,
			policies: [policy]
		};
		const attached = await examineSignatures(client, question);
		examined.push({
			target,
			judgements: [...attached, ...await store?.(question) ?? []]
		});
	}
	const missing = findMissingAttestations(examined, inputs["require-attestations"]);
	const unsigned = examined.filter(({ judgements }) => !judgements.some((judgement) => isSignature(judgement, annotations)));
	const rejections = [...unsigned.length === 0 ? [] : [noSignature(unsigned)], ...missingSentences(missing)];
	const moved = await findMovedTag(image);
	if (moved !== void 0) host.warn(`tag ${moved.tag} moved while ${resolved} was verified`);
	const { "copy-to": destination } = inputs;
	const [root] = targets;
	const isAccepted = rejections.length === 0;
	const copied = isAccepted && destination !== void 0 && root !== void 0 ? [await promote(client, root.digest, destination, context)] : [];
	const accepted = [`signed: ${count(targets.length, "manifest")}`, ...copied];
	const verdict = `${(isAccepted ? accepted : rejections).join("; ")} — ${resolved}`;
	return {
		examined: await signatureEvidence(image, {
			action: "verify",
			examined,
			annotations,
			missing,
			...moved && { moved }
		}),
		outcome: isAccepted ? "pass" : "findings",
		verdict,
		document: inputs.format === "json" ? signaturesJson(resolved, examined) : signaturesText(examined),
		summary: signaturesMarkdown(`verify: ${isAccepted ? "accepted" : "not accepted"}`, verdict, examined),
		outputs: { digest: targets.map(({ digest }) => digest).join("\n") }
	};
}
function noSignature(unsigned) {
	return `no accepted signature for ${unsigned.map(({ target }) => target.label).join(", ")}`;
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_ci();
		init_signature_evidence();
		init_signatures();
		init_sigstore();
		init_text();
		init_attestations();
		init_policy();
		init_promote();
	})))();
}

init_run();
export { run };