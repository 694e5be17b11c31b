import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Fr as count, Ir as init_plain, Lr as oneLine, bi as InvalidError, or as init_text, zr as truncate } from "../../../shared/core.js";
import { n as init_certificate_extensions, t as certificateExtensions } from "../../../shared/sigstore/verify/certificate-extensions.js";
import { n as imageTargets, r as init_targets, t as init_oci } from "../../../shared/oci/index.js";
import { C as keyHint, I as init_trusted_root, L as publicGoodRoot, M as examineSignatures, N as init_examine$1, R as readTrustedRoot, S as init_keys, T as readPublicKey, t as init_sigstore } from "../../../shared/sigstore/index.js";
import { n as pinnedReference, t as init_pinned_reference } from "../pinned-reference.js";
import { n as init_statement, r as shortType } from "./statement.js";

// actions/gate/attested/signers.ts
/**
* Returns the verifier of each attestor's signatures.
* @throws InvalidError for a key or trusted root that cannot be read.
*/
async function signersOf(attestors) {
	const signers = attestors.map(async (attestor) => {
		const policy = await policyOf(attestor);
		return [policy, {
			attestor,
			...policy.kind === "key" ? { name: nameOf(policy.key) } : {}
		}];
	});
	return new Map(await Promise.all(signers));
}
/** The start of the digest of the key's SubjectPublicKeyInfo. */
function nameOf(key) {
	return `the key sha256:${Buffer.from(keyHint(key), "base64").toString("hex").slice(0, 12)}`;
}
async function policyOf(attestor) {
	const { key, "trusted-root": rootText, "require-log": requireLog = false } = attestor;
	const root = () => rootText === void 0 ? publicGoodRoot() : readTrustedRoot(rootText, "attestors.trusted-root");
	if (key !== void 0) return {
		kind: "key",
		key: readPublicKey(key, "attestors.key"),
		...requireLog ? { log: await root() } : {}
	};
	const { "certificate-identity": exact, "certificate-identity-regexp": pattern = "" } = attestor;
	const demanded = Object.entries(attestor["certificate-extensions"] ?? {});
	return {
		kind: "identity",
		identity: {
			subject: exact ?? new RegExp(pattern, "u"),
			issuer: attestor["certificate-oidc-issuer"] ?? "",
			extensions: new Map(demanded.flatMap(([name, value]) => isExtension(name) && value !== void 0 ? [[name, value]] : []))
		},
		root: await root()
	};
}
function isExtension(name) {
	return Object.hasOwn(certificateExtensions, name);
}
function init_signers() {
	return (init_signers = __esmMin((() => {
		init_sigstore();
		init_keys();
		init_certificate_extensions();
	})))();
}

// actions/gate/attested/examine.ts
/**
* Reads and verifies everything that is attested of an image and the platforms that are asked about; all platforms
* where none is.
* @throws InvalidError for a reference without digest, and for digests that are not the image's.
* @throws UndecidedError when something cannot be read.
*/
async function examineAttestations(image, attestors, { digests: requestedDigests, connect, openStore }) {
	const reference = pinnedReference(image, "attestations-of");
	const client = connect(reference);
	const all = await imageTargets(client, reference);
	const [root] = all;
	if (root === void 0) throw new Error("an image has at least one manifest");
	const stranger = requestedDigests.find((digest) => !all.some((target) => target.digest === digest));
	if (stranger !== void 0) throw new InvalidError("INPUT_CONFLICT", `${stranger} is not a manifest of ${image}`, { advice: "Set `attestations-of` and `digest` to the same image" });
	const images = all.filter(({ config }) => config !== void 0);
	const own = images.length === 0 ? [root] : images;
	const digests = requestedDigests.length === 0 ? own.map(({ digest }) => digest) : requestedDigests;
	const signers = await signersOf(attestors);
	const store = await openStore();
	const judged = [];
	const around = all.filter(({ digest }) => digests.includes(digest)).flatMap(({ within }) => within);
	for (const digest of /* @__PURE__ */ new Set([
		root.digest,
		...around,
		...digests
	])) {
		const question = {
			digest,
			policies: [...signers.keys()]
		};
		judged.push(...await examineSignatures(client, question), ...await store?.(question) ?? []);
	}
	const statementsByDigest = /* @__PURE__ */ new Map();
	for (const { statement, signer = "", by: policies = [] } of judged) {
		if (statement === void 0) continue;
		const about = all.map(({ digest }) => digest).filter((digest) => statement.digests.includes(digest));
		const accepting = policies.flatMap((policy) => signers.get(policy) ?? []);
		const earlier = statementsByDigest.get(statement.sha256);
		const attestors = [.../* @__PURE__ */ new Set([...earlier?.attestors ?? [], ...accepting.map(({ attestor }) => attestor)])];
		const covered = all.filter(({ digest, within }) => [...within, digest].some((manifestDigest) => about.includes(manifestDigest)));
		const covers = covered.map(({ digest }) => digest);
		const [by = ""] = [accepting[0]?.name ?? signer, ...earlier === void 0 ? [] : [earlier.signer]].toSorted();
		const runnable = covered.flatMap(({ digest, config, within }) => config === void 0 ? [] : [{
			digest,
			config,
			within
		}]);
		statementsByDigest.set(statement.sha256, {
			statement,
			signer: by,
			attestors,
			about,
			covers,
			images: runnable
		});
	}
	return {
		digests,
		statements: [...statementsByDigest.values()].toSorted((a, b) => a.statement.sha256 < b.statement.sha256 ? -1 : 1),
		notes: notesOn(judged)
	};
}
/** Attestations that do not count, and why; the same of two places or formats is said once. */
function notesOn(judged) {
	const rejected = judged.filter((judgement) => !judgement.accepted && (judgement.kind === "attestation" || isUnreadable(judgement)));
	const notes = new Set(rejected.map(({ predicateType, place, reason }) => {
		return `the attestation ${predicateType === void 0 ? `at ${place}` : shortType(predicateType)} does not count: ${truncate(oneLine(reason), longestReason)}`;
	}));
	const left = notes.size - mostNotes;
	return [...[...notes].toSorted().slice(0, mostNotes), ...left > 0 ? [`${count(left, "more attestation")} of other kinds or for other reasons does not count`] : []];
}
/** An unreadable manifest may have been an attestation, unless only a signature can be at that place. */
function isUnreadable({ predicateType, place, format }) {
	return predicateType === void 0 && format !== "notation" && !/\.sig(?: |$)/u.test(place);
}
var mostNotes, longestReason;
function init_examine() {
	return (init_examine = __esmMin((() => {
		init_errors();
		init_oci();
		init_sigstore();
		init_text();
		init_pinned_reference();
		init_signers();
		init_statement();
		mostNotes = 10;
		longestReason = 300;
	})))();
}

init_examine();
export { examineAttestations };