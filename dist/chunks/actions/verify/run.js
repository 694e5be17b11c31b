import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as init_errors, t as InvalidError } from "../../shared/errors/index.js";
import { l as count, n as didYouMean, r as init_suggest, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { c as required, s as init_resolve, t as init_config } from "../../shared/config/index.js";
import { n as init_certificate_extensions, t as certificateExtensions } from "../../shared/sigstore/verify/certificate-extensions.js";
import { A as init_examine, E as isSignature, S as readPublicKey, T as init_plan, _ as signaturesMarkdown, g as signaturesJson, h as init_report, k as examineSignatures, t as init_sigstore, v as signaturesText, y as init_keys } from "../../shared/sigstore/index.js";
import { n as init_source, t as gitHubSource } from "../../shared/action/github-attestations/source.js";
import { n as init_predicate_types, r as provenanceType, t as cosignVulnerabilityType } from "../../shared/sigstore/formats/predicate-types.js";
import { n as init_copy_to, t as copyTo } from "../../shared/action/copy-to.js";
import { n as init_destination, t as destinationOf } from "../../shared/action/destination.js";
import { r as summaryType, t as init_verification_summary } from "../../shared/sigstore/formats/verification-summary.js";
import { a as trustedRootOf, c as movedTag, i as signedImage, n as init_signatures, o as examinedSignatures, r as readSecretText, s as init_signature_evidence, t as annotationPairs } from "../../shared/action/signatures.js";

// actions/verify/attestations.ts
/** What is demanded and not attested: of every platform, or of the index that holds them. */
function missingAttestations(examined, required) {
	const [root, ...platforms] = examined;
	return required.flatMap((name) => {
		const has = (one) => one.judgements.some((each) => each.accepted && isOf(each.predicateType, name));
		if (root === void 0 || has(root)) return [];
		return (platforms.length === 0 ? [root] : platforms.filter((one) => !has(one))).map((target) => ({
			name,
			target
		}));
	});
}
/** The same in sentences, one for each predicate type. */
function missingSentences(absent) {
	const labels = ({ target }) => target.target.label;
	return [...Map.groupBy(absent, ({ name }) => name)].map(([name, group]) => `no acceptable attestation ${name} of ${group.map(labels).join(", ")}`);
}
function isOf(predicateType, name) {
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
* Whose signatures the inputs accept: a key's, or an identity's.
* @throws InvalidError when they name neither or both, or something that cannot be read.
*/
async function policyOf(context) {
	const { inputs, host } = context;
	const { key: place, "certificate-identity": exact, "certificate-identity-regexp": pattern } = inputs;
	const named = [
		place,
		exact,
		pattern
	].filter((each) => each !== void 0).length;
	if (named !== 1) throw new InvalidError("INPUT_MISSING", named === 0 ? "nobody is named whose signature counts" : "several are named whose signature counts", { advice: "Give one of `key`, `certificate-identity` and `certificate-identity-regexp`" });
	const root = () => trustedRootOf(inputs["trusted-root"], host);
	if (place === void 0) return {
		kind: "identity",
		identity: identityOf(context),
		root: await root()
	};
	return {
		kind: "key",
		key: readPublicKey(await readSecretText(place, "key", host), place),
		...inputs["require-log"] ? { log: await root() } : {}
	};
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
		throw new InvalidError("INPUT_VALUE", `"${text}" is no regular expression`, { advice: "Correct certificate-identity-regexp, or give certificate-identity" });
	}
}
function extensionPair(pair) {
	const [given = "", ...value] = pair.split("=");
	const names = Object.keys(certificateExtensions);
	const name = names.find((each) => each === given);
	if (name !== void 0 && value.length > 0) return [name, value.join("=")];
	throw new InvalidError("INPUT_VALUE", `"${pair}" names no certificate extension${didYouMean(given, names)}`, { advice: `Write it as \`name=value\`; names: ${names.join(", ")}` });
}
function init_policy() {
	return (init_policy = __esmMin((() => {
		init_signatures();
		init_config();
		init_errors();
		init_sigstore();
		init_text();
	})))();
}

// actions/verify/promote.ts
/**
* Copies what was verified, by digest, and moves the tag last.
* @returns a sentence on what was copied.
* @throws InvalidError for a destination with a digest, and UndecidedError when the copy cannot be completed.
*/
async function promote(from, digest, destination, context) {
	const to = destinationOf(destination, "Give copy-to as host/path:tag");
	const { manifests, collected, name } = await copyTo(from, digest, to, context);
	const more = collected > 0 ? ` and ${count(collected, "classic signature")}` : "";
	return `copied ${count(manifests, "manifest")}${more} to ${name}:${to.tag}`;
}
function init_promote() {
	return (init_promote = __esmMin((() => {
		init_copy_to();
		init_destination();
		init_text();
	})))();
}

// actions/verify/run.ts
/** Judges every signature of the image and its platforms; each needs one that is accepted. */
async function run(context) {
	const { inputs, host } = context;
	const annotations = annotationPairs(inputs);
	const policy = await policyOf(context);
	const onGitHub = await gitHubSource(context);
	const image = await signedImage(inputs, host);
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
			judgements: [...attached, ...await onGitHub?.(question) ?? []]
		});
	}
	const absent = missingAttestations(examined, inputs["require-attestations"]);
	const unsigned = examined.filter(({ judgements }) => !judgements.some((each) => isSignature(each, annotations)));
	const objections = [...unsigned.length === 0 ? [] : [noSignature(unsigned)], ...missingSentences(absent)];
	const moved = await movedTag(image);
	if (moved !== void 0) host.warn(`the tag ${moved.tag} was moved while ${resolved} was verified`);
	const { "copy-to": destination } = inputs;
	const [root] = targets;
	const isAccepted = objections.length === 0;
	const copied = isAccepted && destination !== void 0 && root !== void 0 ? [await promote(client, root.digest, destination, context)] : [];
	const accepted = [`signed: ${count(targets.length, "manifest")}`, ...copied];
	const verdict = `${(isAccepted ? accepted : objections).join("; ")} — ${resolved}`;
	return {
		examined: await examinedSignatures(image, {
			action: "verify",
			examined,
			annotations,
			absent,
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
	return `no acceptable signature of ${unsigned.map(({ target }) => target.label).join(", ")}`;
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_source();
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