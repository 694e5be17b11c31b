import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, n as SeaworthyError, r as UndecidedError, t as InvalidError } from "../errors/index.js";
import { a as code, d as oneLine, l as count, o as escapeMarkdown, p as truncate, s as init_markdown, t as init_text, u as init_plain } from "../text/index.js";
import { n as init_certificate_extensions, t as certificateExtensions } from "./verify/certificate-extensions.js";
import { C as findManifest, S as referrersByTag, _ as attach, b as init_referrers, c as readBlob, d as addLayer, f as init_layer_tag, g as parseManifest, h as init_content, m as readLayerTag, p as layerTag, s as init_read_blob, t as init_oci, v as init_attach, w as init_stored_manifest, x as referrersByApi, y as fallbackTag } from "../oci/index.js";
import { S as unknown, _ as record, c as base64, d as init_schemas, f as literal, g as object, h as number, i as _enum, p as looseObject, s as array, y as string } from "../../npm/zod.js";
import { n as init_fingerprint, t as fingerprint } from "../findings/fingerprint.js";
import { n as require_dist } from "../../npm/sigstore-protobuf-specs.js";
import { t as require_dist$1 } from "../../npm/sigstore-bundle.js";
import { t as require_dist$2 } from "../../npm/sigstore-core.js";
import { a as statementBytes, i as readStatement, n as inTotoType, r as init_statement, t as imageSignatureType } from "./formats/statement.js";
import { t as require_dist$3 } from "../../npm/sigstore-verify.js";
import { a as tagMovedRule, i as signatureRules, n as init_rules, o as unsignedRule, r as notAcceptedRule, t as attestationMissingRule } from "./findings/rules.js";
import { n as xsalsa20poly1305, t as init_salsa } from "../../npm/noble-ciphers.js";
import { isDeepStrictEqual } from "node:util";
import { X509Certificate as X509Certificate$1, createHash, createPrivateKey, createPublicKey, generateKeyPairSync, scryptSync, sign, verify } from "node:crypto";

// shared/sigstore/formats/simple-signing.ts
/** The bytes that are signed for an image (containers/image, "atomic container signature", as cosign writes it). */
function simpleSigningPayload(reference, digest, annotations) {
	const critical = {
		identity: { "docker-reference": reference },
		image: { "docker-manifest-digest": digest },
		type: "cosign container image signature"
	};
	return Buffer.from(JSON.stringify({
		critical,
		optional: Object.keys(annotations).length === 0 ? null : annotations
	}));
}
/** Reads a payload; undefined for anything else. */
function readSimpleSigning(bytes) {
	const parsed = payload.safeParse(tryJson(bytes));
	if (!parsed.success) return void 0;
	const { critical, optional } = parsed.data;
	return {
		reference: critical.identity["docker-reference"],
		digest: critical.image["docker-manifest-digest"],
		annotations: optional ?? {}
	};
}
function tryJson(bytes) {
	try {
		return JSON.parse(Buffer.from(bytes).toString("utf8"));
	} catch {
		return;
	}
}
var simpleSigningType, payload;
function init_simple_signing() {
	return (init_simple_signing = __esmMin((() => {
		init_schemas();
		simpleSigningType = "application/vnd.dev.cosign.simplesigning.v1+json";
		payload = looseObject({
			critical: looseObject({
				identity: looseObject({ "docker-reference": string() }),
				image: looseObject({ "docker-manifest-digest": string() }),
				type: _enum(["cosign container image signature", "atomic container signature"])
			}),
			optional: record(string(), unknown()).nullish()
		});
	})))();
}

// shared/sigstore/formats/layer.ts
/** The annotations of a layer whose signature is in the bundle: empty for an envelope, which carries its own. */
function annotationsOf(bundle) {
	const { content, verificationMaterial } = bundle;
	const [entry] = verificationMaterial.tlogEntries;
	const [timestamp] = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
	const certificate = certificateOf(bundle);
	return {
		[layerKeys.signature]: content.$case === "messageSignature" ? content.messageSignature.signature.toString("base64") : "",
		...certificate === void 0 ? {} : { [layerKeys.certificate]: import_dist$9.pem.fromDER(certificate) },
		...entry?.inclusionPromise === void 0 ? {} : { [layerKeys.bundle]: JSON.stringify(rekorBundle$1(entry)) },
		...timestamp === void 0 ? {} : { [layerKeys.timestamp]: JSON.stringify({ SignedRFC3161Timestamp: timestamp.signedTimestamp.toString("base64") }) }
	};
}
/** The envelope of a bundle as JSON; undefined where it holds none. */
function envelopeOf({ content }) {
	return content.$case === "dsseEnvelope" ? Buffer.from(JSON.stringify((0, import_dist$8.envelopeToJSON)(content.dsseEnvelope))) : void 0;
}
/** DER of the certificate that signed; undefined for keys. */
function certificateOf({ verificationMaterial: { content } }) {
	switch (content.$case) {
		case "certificate": return content.certificate.rawBytes;
		case "x509CertificateChain": return content.x509CertificateChain.certificates[0]?.rawBytes;
		case "publicKey": return;
	}
}
function rekorBundle$1(entry) {
	return {
		SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp.toString("base64"),
		Payload: {
			body: entry.canonicalizedBody.toString("base64"),
			integratedTime: Number(entry.integratedTime),
			logIndex: Number(entry.logIndex),
			logID: entry.logId.keyId.toString("hex")
		}
	};
}
var import_dist$8, import_dist$9, layerKeys, envelopeLayerType;
function init_layer() {
	return (init_layer = __esmMin((() => {
		import_dist$8 = require_dist$1();
		import_dist$9 = require_dist$2();
		layerKeys = {
			signature: "dev.cosignproject.cosign/signature",
			certificate: "dev.sigstore.cosign/certificate",
			chain: "dev.sigstore.cosign/chain",
			bundle: "dev.sigstore.cosign/bundle",
			timestamp: "dev.sigstore.cosign/rfc3161timestamp"
		};
		envelopeLayerType = "application/vnd.dsse.envelope.v1+json";
	})))();
}

// shared/sigstore/formats/bundle-of-layer.ts
/**
* A layer under `.sig` or `.att` as a bundle, so that both are verified by the same code.
* @throws Error when the annotations are not what cosign writes.
*/
function bundleOfLayer({ bytes, annotations }, kind) {
	const certificate = annotations[layerKeys.certificate];
	const rekor = annotations[layerKeys.bundle];
	const stamp = annotations[layerKeys.timestamp];
	return (0, import_dist$6.bundleFromJSON)({
		mediaType,
		...kind === "payload" ? { messageSignature: messageSignature(bytes, annotations[layerKeys.signature] ?? "") } : { dsseEnvelope: envelope.parse(JSON.parse(Buffer.from(bytes).toString("utf8"))) },
		verificationMaterial: {
			...certificate ? { x509CertificateChain: chainOf(certificate) } : { publicKey: { hint: "" } },
			tlogEntries: rekor ? [logEntry(rekor)] : [],
			timestampVerificationData: { rfc3161Timestamps: stamp ? [timestampOf(stamp)] : [] }
		}
	});
}
function messageSignature(bytes, signature) {
	return {
		messageDigest: {
			algorithm: "SHA2_256",
			digest: createHash("sha256").update(bytes).digest("base64")
		},
		signature
	};
}
function chainOf(certificate) {
	return { certificates: [{ rawBytes: import_dist$7.pem.toDER(certificate).toString("base64") }] };
}
function logEntry(text) {
	const { SignedEntryTimestamp, Payload } = rekorBundle.parse(JSON.parse(text));
	const { kind, apiVersion } = logBody.parse(JSON.parse(Buffer.from(Payload.body, "base64").toString("utf8")));
	return {
		logIndex: String(Payload.logIndex),
		logId: { keyId: Buffer.from(Payload.logID, "hex").toString("base64") },
		kindVersion: {
			kind,
			version: apiVersion
		},
		integratedTime: String(Payload.integratedTime),
		inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp },
		canonicalizedBody: Payload.body
	};
}
function timestampOf(text) {
	return { signedTimestamp: timestamp.parse(JSON.parse(text)).SignedRFC3161Timestamp };
}
var import_dist$6, import_dist$7, rekorBundle, logBody, timestamp, envelope, mediaType;
function init_bundle_of_layer() {
	return (init_bundle_of_layer = __esmMin((() => {
		import_dist$6 = require_dist$1();
		import_dist$7 = require_dist$2();
		init_schemas();
		init_layer();
		rekorBundle = object({
			SignedEntryTimestamp: base64(),
			Payload: object({
				body: base64(),
				integratedTime: number().int(),
				logIndex: number().int(),
				logID: string().regex(/^[0-9a-f]+$/u)
			})
		});
		logBody = looseObject({
			kind: string(),
			apiVersion: string()
		});
		timestamp = object({ SignedRFC3161Timestamp: base64() });
		envelope = object({
			payloadType: string(),
			payload: base64(),
			signatures: array(object({
				keyid: string().default(""),
				sig: base64()
			})).length(1)
		});
		mediaType = "application/vnd.dev.sigstore.bundle+json;version=0.1";
	})))();
}

// shared/sigstore/keys/sign-bytes.ts
/**
* Signs as cosign does: SHA-256 whatever the curve (ASN.1 DER), PKCS #1 v1.5 for RSA, and Ed25519 without a hash of
* its own.
*/
function signBytes(bytes, key) {
	return sign(hashesOf(key)[0] ?? null, bytes, key);
}
/** Whether a signature holds, with the hash that cosign takes or the one that goes with the curve. */
function isSignedBy(bytes, signature, key) {
	return hashesOf(key).some((hash) => {
		try {
			return verify(hash, bytes, key, signature);
		} catch {
			return false;
		}
	});
}
function hashesOf({ asymmetricKeyType, asymmetricKeyDetails }) {
	if (asymmetricKeyType === "ed25519") return [null];
	const { namedCurve } = asymmetricKeyDetails ?? {};
	return ["sha256", ...namedCurve === "secp384r1" ? ["sha384"] : namedCurve === "secp521r1" ? ["sha512"] : []];
}
function init_sign_bytes() {
	return (init_sign_bytes = __esmMin((() => {})))();
}

// shared/sigstore/verify/identity.ts
/** Why a signer is not the one that the policy names; undefined when it is. */
function identityObjection(signer, policy) {
	const subject = signer.identity?.subjectAlternativeName ?? "";
	if (!(typeof policy.subject === "string" ? subject === policy.subject : isWhole(policy.subject, subject))) return `the certificate is for "${subject}", not for ${describe(policy.subject)}`;
	const issuer = signer.identity?.extensions?.issuer ?? "";
	if (issuer !== policy.issuer) return `the identity comes from "${issuer}", not from "${policy.issuer}"`;
	for (const [name, wanted] of policy.extensions) {
		const value = extensionOf(signer, name);
		if (value !== wanted) return `its ${name} is ${value === void 0 ? "not stated" : `"${value}"`}, not "${wanted}"`;
	}
}
/** Who signed, for people. */
function describeSigner({ identity }) {
	return `${identity?.subjectAlternativeName ?? "?"} (${identity?.extensions?.issuer ?? "unknown issuer"})`;
}
/** A pattern counts only when it matches from the first character to the last. */
function isWhole(pattern, text) {
	return new RegExp(`^(?:${pattern.source})$`, pattern.flags).test(text);
}
function describe(subject) {
	return typeof subject === "string" ? `"${subject}"` : `the pattern ${subject.source}`;
}
/** From number 8 on, values are UTF8String in DER. */
function extensionOf(signer, name) {
	const oid = `${arc}${certificateExtensions[name]}`;
	const der = (signer.identity?.oids?.find((each) => each.oid?.id.join(".") === oid))?.value;
	if (der === void 0 || der[0] !== utf8String) return void 0;
	const first = der[1] ?? 0;
	const start = first < 128 ? 2 : 2 + (first & 127);
	return der.subarray(start).toString("utf8");
}
var arc, utf8String;
function init_identity() {
	return (init_identity = __esmMin((() => {
		init_certificate_extensions();
		arc = "1.3.6.1.4.1.57264.1.";
		utf8String = 12;
	})))();
}

// shared/sigstore/verify/instance.ts
/** What helps where a certificate is of GitHub's own Sigstore instance; empty for all others. */
function instanceHint(bundle) {
	const certificate = certificateOf(bundle);
	try {
		if (certificate === void 0 || !gitHubAuthority.test(new X509Certificate$1(certificate).issuer)) return "";
	} catch {
		return "";
	}
	return "; it is of GitHub's own Sigstore instance, which signs for private repositories: give that one's root as trusted-root (its line of `gh attestation trusted-root`)";
}
var gitHubAuthority;
function init_instance() {
	return (init_instance = __esmMin((() => {
		init_layer();
		gitHubAuthority = /^O=GitHub\\?, Inc\.$/mu;
	})))();
}

// shared/sigstore/verify/trusted-root.ts
/**
* Reads a trusted root (Sigstore protobuf specifications, `TrustedRoot`).
* @throws InvalidError `TRUSTED_ROOT_INVALID`.
*/
function readTrustedRoot(text, what) {
	try {
		if (text.length > mostText$1) throw new Error("too large");
		const root = import_dist$5.TrustedRoot.fromJSON(JSON.parse(text));
		if (!/^application\/vnd\.dev\.sigstore\.trustedroot\b/u.test(root.mediaType)) throw new Error("another media type");
		return root;
	} catch (thrown) {
		throw new InvalidError("TRUSTED_ROOT_INVALID", "this is no trusted root of Sigstore", {
			place: { what },
			advice: "Give a trusted_root.json, for example from `cosign trusted-root create`.",
			cause: thrown
		});
	}
}
/** The public-good instance's trusted root as it was when this version was built: nothing is fetched. */
async function publicGoodRoot() {
	const { default: json } = await import("../../seeds.js");
	const [seed] = Object.values(seeds.parse(json));
	return readTrustedRoot(Buffer.from(seed?.targets["trusted_root.json"] ?? "", "base64").toString("utf8"), "the public-good trusted root");
}
var import_dist$5, seeds, mostText$1, emptyRoot;
function init_trusted_root() {
	return (init_trusted_root = __esmMin((() => {
		import_dist$5 = require_dist();
		init_schemas();
		init_errors();
		seeds = record(string(), object({ targets: record(string(), base64()) }));
		mostText$1 = 4 * 2 ** 20;
		emptyRoot = {
			mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
			tlogs: [],
			certificateAuthorities: [],
			ctlogs: [],
			timestampAuthorities: []
		};
	})))();
}

// shared/sigstore/verify/check.ts
/**
* Whether a bundle's signature holds under one of the policies; each is asked, so that all that accept it are known.
* @param payload the signed bytes of a message signature.
*/
function checkBundle(bundle, payload, policies) {
	const proofs = policies.map((policy) => ({
		policy,
		proof: prove(bundle, payload, policy)
	}));
	const accepting = proofs.flatMap(({ policy, proof }) => "signer" in proof ? [{
		policy,
		signer: proof.signer
	}] : []);
	const [first] = accepting;
	if (first !== void 0) return {
		signer: first.signer,
		by: accepting.map(({ policy }) => policy)
	};
	const objections = proofs.flatMap(({ proof }) => "objection" in proof ? [proof.objection] : []);
	return { objection: [...new Set(objections)].join("; ") || "nobody is named whose signature counts" };
}
/**
* Whether a signature holds under one policy: the key, or the certificate's chain, SCT and identity; log entries and
* timestamps where they are demanded (fact: they are never trusted unverified).
*/
function prove(bundle, payload, policy) {
	const isKey = bundle.verificationMaterial.content.$case === "publicKey";
	if (policy.kind === "key" && !isKey) return { objection: "it is signed with a certificate, not with the key" };
	if (policy.kind === "identity" && isKey) return { objection: "it is signed with a key, not by an identity" };
	try {
		const entity = withHashes((0, import_dist$4.toSignedEntity)(bundle, payload), bundle, payload);
		return policy.kind === "key" ? checkKey(entity, policy) : checkIdentity(entity, policy);
	} catch (thrown) {
		return { objection: `${explain(thrown)}${policy.kind === "identity" ? instanceHint(bundle) : ""}` };
	}
}
function checkKey(entity, { key, log }) {
	const finder = () => ({
		publicKey: key,
		validFor: () => true
	});
	const trust = (0, import_dist$4.toTrustMaterial)(log ?? emptyRoot, finder);
	const seen = log === void 0 ? {
		...entity,
		tlogEntries: [],
		timestamps: []
	} : entity;
	const stamps = seen.timestamps.filter(({ $case }) => $case === "timestamp-authority").length;
	if (log !== void 0 && seen.tlogEntries.length === 0 && stamps === 0) return { objection: "it has neither a log entry nor a timestamp, and one is demanded" };
	const thresholds = {
		ctlogThreshold: 0,
		tlogThreshold: log !== void 0 && seen.tlogEntries.length > 0 ? 1 : 0,
		timestampThreshold: log !== void 0 && seen.tlogEntries.length === 0 ? 1 : 0
	};
	new import_dist$4.Verifier(trust, thresholds).verify(seen);
	return { signer: "the key" };
}
/** A trusted root without logs is of an instance that has none; timestamps are demanded always. */
function checkIdentity(entity, { identity, root }) {
	const thresholds = {
		ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
		tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
		timestampThreshold: 1
	};
	const signer = new import_dist$4.Verifier((0, import_dist$4.toTrustMaterial)(root), thresholds).verify(entity);
	const objection = identityObjection(signer, identity);
	return objection === void 0 ? { signer: describeSigner(signer) } : { objection };
}
/** The library takes one hash for all curves and no Ed25519 over plain bytes; cosign signs with both. */
function withHashes(entity, { content }, payload) {
	const bytes = content.$case === "dsseEnvelope" ? import_dist$3.dsse.preAuthEncoding(content.dsseEnvelope.payloadType, content.dsseEnvelope.payload) : payload ?? Buffer.alloc(0);
	const { signature } = entity;
	return {
		...entity,
		signature: {
			signature: signature.signature,
			compareSignature: (other) => signature.compareSignature(other),
			compareDigest: (digest) => signature.compareDigest(digest),
			compareSignedDigest: (digest) => signature.compareSignedDigest(digest),
			verifySignature: (key) => isSignedBy(bytes, signature.signature, key)
		}
	};
}
function explain(thrown) {
	const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
	const reason = reasons[code];
	if (code === "SIGNATURE_ERROR" && reason !== void 0) return reason;
	return reason === void 0 ? `it cannot be read (${messageOf(thrown)})` : `${reason} (${messageOf(thrown)})`;
}
var import_dist$3, import_dist$4, reasons;
function init_check() {
	return (init_check = __esmMin((() => {
		import_dist$3 = require_dist$2();
		import_dist$4 = require_dist$3();
		init_errors();
		init_sign_bytes();
		init_identity();
		init_instance();
		init_trusted_root();
		reasons = {
			SIGNATURE_ERROR: "the signature does not hold: another key made it, or what it signs was changed",
			CERTIFICATE_ERROR: "the certificate is not accepted",
			PUBLIC_KEY_ERROR: "the key is not accepted",
			TIMESTAMP_ERROR: "no time of signing is proven",
			TLOG_ERROR: "the log entries are not accepted",
			TLOG_MISSING_INCLUSION_ERROR: "the log entry has no proof that it is in the log",
			TLOG_INCLUSION_PROOF_ERROR: "the proof that the entry is in the log does not hold",
			TLOG_INCLUSION_PROMISE_ERROR: "the log's promise does not hold, or the log is not trusted",
			TLOG_BODY_ERROR: "the log entry is about something else"
		};
	})))();
}

// shared/sigstore/verify/judgement.ts
/** Judges a Sigstore bundle (version 0.1 to 0.3) that is attached to an image. */
function judgeBundle(bytes, place, question) {
	const base = {
		place,
		format: "bundle"
	};
	let bundle;
	try {
		bundle = (0, import_dist$2.bundleFromJSON)(JSON.parse(Buffer.from(bytes).toString("utf8")));
	} catch (thrown) {
		const lacks = thrown instanceof import_dist$2.ValidationError ? `without ${thrown.fields.join(", ")}` : messageOf(thrown);
		return {
			...base,
			kind: "signature",
			...rejected(`it is no bundle that can be read (${lacks})`)
		};
	}
	return judgeEnvelope(bundle, base, question);
}
/** Judges a layer under `.att`. */
function judgeEnvelopeLayer(layer, place, question) {
	const base = {
		place,
		format: "legacy"
	};
	try {
		return judgeEnvelope(bundleOfLayer(layer, "envelope"), base, question);
	} catch (thrown) {
		return {
			...base,
			kind: "attestation",
			...rejected(`it cannot be read (${messageOf(thrown)})`)
		};
	}
}
/** Judges a layer under `.sig`: simple signing. */
function judgePayloadLayer(layer, place, { digest, policies }) {
	const base = {
		place,
		format: "legacy",
		kind: "signature"
	};
	let bundle;
	try {
		bundle = bundleOfLayer(layer, "payload");
	} catch (thrown) {
		return {
			...base,
			...rejected(`it cannot be read (${messageOf(thrown)})`)
		};
	}
	const checked = checkBundle(bundle, Buffer.from(layer.bytes), policies);
	if ("objection" in checked) return {
		...base,
		...rejected(checked.objection)
	};
	const payload = readSimpleSigning(layer.bytes);
	if (payload === void 0) return {
		...base,
		...rejected("what it signs is no simple-signing payload")
	};
	if (payload.digest !== digest) return {
		...base,
		...rejected(aboutAnother([payload.digest]))
	};
	return {
		...base,
		...accepted$1(checked),
		annotations: payload.annotations
	};
}
function judgeEnvelope(bundle, base, { digest, policies }) {
	const { content } = bundle;
	if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== "application/vnd.in-toto+json") return {
		...base,
		kind: "signature",
		...rejected("it holds no in-toto statement")
	};
	const statement = readStatement(content.dsseEnvelope.payload);
	if (statement === void 0) return {
		...base,
		kind: "attestation",
		...rejected("its statement has another form")
	};
	const isSignature = statement.predicateType === imageSignatureType;
	const named = {
		...base,
		kind: isSignature ? "signature" : "attestation",
		predicateType: statement.predicateType
	};
	const checked = checkBundle(bundle, void 0, policies);
	if ("objection" in checked) return {
		...named,
		...rejected(checked.objection)
	};
	if (!statement.digests.includes(digest)) return {
		...named,
		...rejected(aboutAnother(statement.digests))
	};
	return {
		...named,
		...accepted$1(checked),
		annotations: statement.annotations.get(digest) ?? {},
		statement
	};
}
function accepted$1({ signer, by }) {
	return {
		accepted: true,
		reason: `signed by ${signer}`,
		signer,
		by
	};
}
function rejected(reason) {
	return {
		accepted: false,
		reason
	};
}
function aboutAnother(digests) {
	const more = digests.length > 1 ? ` and ${digests.length - 1} more` : "";
	return `it is about another image (${digests[0] ?? "none"}${more})`;
}
var import_dist$2;
function init_judgement() {
	return (init_judgement = __esmMin((() => {
		import_dist$2 = require_dist$1();
		init_errors();
		init_bundle_of_layer();
		init_simple_signing();
		init_statement();
		init_check();
	})))();
}

// shared/sigstore/verify/reader.ts
function attachedReader(client, digest) {
	let documents = 0;
	let left = mostInAll;
	const tooMuch = (kind, what) => new UndecidedError(`SIGNATURES_TOO_${kind}`, `more than ${what} are attached to it`, {
		place: { what: `${client.name}@${digest}` },
		advice: "Remove what is not needed any more."
	});
	const received = (bytes) => {
		left -= bytes;
		if (left < 0) throw tooMuch("LARGE", `${mostInAll} bytes`);
	};
	return {
		expect(more) {
			documents += more;
			if (documents > mostDocuments) throw tooMuch("MANY", `${mostDocuments} signatures and attestations`);
		},
		read: (layer) => readBlob(client, layer, mostBytes, received),
		async manifest(referrer) {
			const stored = await findManifest(client, referrer);
			if (stored === void 0) return "absent";
			received(stored.bytes.length);
			return parseManifest(stored, `${client.name}@${referrer}`);
		}
	};
}
var mostDocuments, mostBytes, mostInAll;
function init_reader() {
	return (init_reader = __esmMin((() => {
		init_errors();
		init_oci();
		mostDocuments = 1e3;
		mostBytes = 64 * 2 ** 20;
		mostInAll = 1024 * 2 ** 20;
	})))();
}

// shared/sigstore/verify/examine.ts
/**
* Finds and judges every signature and attestation of a digest: referrers (API and fallback tag), and cosign's `.sig`
* and `.att` tags. No source makes another unread; under a tag anybody may have put anything, which is one rejected
* judgement.
* @throws UndecidedError when a source cannot be read, or too much is attached.
*/
async function examineSignatures(client, question) {
	const { digest } = question;
	const reader = attachedReader(client, digest);
	const tagged = (tag) => sourceAt(tag, () => readLayerTag(client, tag));
	const [byApi, byTag, ...layered] = await Promise.all([
		referrersByApi(client, digest),
		sourceAt(fallbackTag(digest), () => referrersByTag(client, digest)),
		tagged(layerTag(digest, "sig")),
		tagged(layerTag(digest, "att"))
	]);
	const listed = [...byTag.found, ...byApi ?? []];
	const referrers = new Map(listed.map((descriptor) => [descriptor.digest, descriptor]));
	const layers = layered.flatMap(({ place, found }) => found.map((layer, index) => ({
		layer,
		place: `${place} layer ${index + 1}`
	})));
	reader.expect(referrers.size + layers.length);
	const judged = [byTag, ...layered].flatMap(({ faults }) => faults);
	for (const descriptor of referrers.values()) judged.push(...await judgeReferrer(reader, descriptor, question));
	for (const { layer, place } of layers) judged.push(await judgeLayer(reader, layer, place, question));
	return judged;
}
async function sourceAt(place, list) {
	let found = [];
	const faults = await guarded(place, async () => {
		found = await list();
		return [];
	});
	return {
		place,
		found,
		faults
	};
}
/** The manifest's own words count: registries have been seen to list other types, and lists can be written by anybody. */
async function judgeReferrer(reader, { digest }, question) {
	const place = `referrer ${digest}`;
	return guarded(place, async () => {
		const manifest = await reader.manifest(digest);
		if (manifest === "absent") return [fault(place, "its manifest is not there")];
		if (manifest === void 0) return [];
		const { artifactType, config, layers, subject } = manifest;
		if (artifactType === notationType || config.mediaType === notationType) return [{
			place,
			format: "notation",
			kind: "signature",
			accepted: false,
			reason: "a signature of Notation, which is recognised and not verified"
		}];
		const bundles = layers.filter(({ mediaType }) => bundleType.test(mediaType));
		const payloads = layers.filter(({ mediaType }) => mediaType === simpleSigningType);
		if (bundles.length + payloads.length === 0) return [];
		if (subject?.digest !== question.digest) return [fault(place, "its subject is another manifest")];
		reader.expect(bundles.length + payloads.length - 1);
		const judged = [];
		for (const layer of bundles) judged.push(judgeBundle(await reader.read(layer), place, question));
		for (const layer of payloads) judged.push(await judgeLayer(reader, layer, place, question));
		return judged;
	});
}
async function judgeLayer(reader, layer, place, question) {
	const [judgement] = await guarded(place, async () => {
		const signed = {
			bytes: await reader.read(layer),
			annotations: layer.annotations ?? {}
		};
		return [layer.mediaType === "application/vnd.dev.cosign.simplesigning.v1+json" ? judgePayloadLayer(signed, place, question) : judgeEnvelopeLayer(signed, place, question)];
	});
	return judgement ?? fault(place, "it cannot be read");
}
async function guarded(place, work) {
	try {
		return await work();
	} catch (thrown) {
		if (!(thrown instanceof SeaworthyError) || !damaged.has(thrown.code)) throw thrown;
		return [fault(place, `it is damaged (${thrown.code})`)];
	}
}
function fault(place, reason) {
	const [, tag] = /\.(sig|att)(?: |$)/u.exec(place) ?? [];
	return {
		place,
		format: tag === void 0 ? "bundle" : "legacy",
		kind: tag === "att" ? "attestation" : "signature",
		accepted: false,
		reason
	};
}
var bundleType, notationType, damaged;
function init_examine() {
	return (init_examine = __esmMin((() => {
		init_errors();
		init_oci();
		init_simple_signing();
		init_judgement();
		init_reader();
		bundleType = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json/u;
		notationType = "application/vnd.cncf.notary.signature";
		damaged = /* @__PURE__ */ new Set([
			"DIGEST_MISMATCH",
			"SIZE_MISMATCH",
			"JSON_INVALID",
			"DOCUMENT_INVALID",
			"IMAGE_NOT_FOUND",
			"LIMIT_EXCEEDED",
			"TAG_FOREIGN"
		]);
	})))();
}

// shared/sigstore/sign/plan.ts
/** Looks at what is signed already: what the same signer signed in a format is not signed again. */
async function planSignatures(client, targets, { formats, annotations, policy }) {
	return Promise.all(targets.map(async (target) => {
		const judgements = await examineSignatures(client, {
			digest: target.digest,
			policies: [policy]
		});
		const present = judgements.filter((each) => isSignature(each, annotations)).map(({ format }) => format);
		return {
			target,
			judgements,
			missing: formats.filter((format) => !present.includes(format))
		};
	}));
}
/** Whether a judgement says that the image is signed, with the given annotations. */
function isSignature({ kind, accepted, annotations = {} }, wanted) {
	return kind === "signature" && accepted && Object.entries(wanted).every(([name, value]) => annotations[name] === value);
}
var signatureFormats;
function init_plan() {
	return (init_plan = __esmMin((() => {
		init_examine();
		signatureFormats = ["bundle", "legacy"];
	})))();
}

// shared/sigstore/findings/reports.ts
/**
* One report a manifest: the index, and each platform.
* @param platformOf the platform of a digest, different for each.
*/
function signatureReports(facts, platformOf) {
	const { action, name, examined, annotations, absent = [] } = facts;
	return examined.map((one, index) => {
		const { digest } = one.target;
		const subject = {
			kind: "image",
			name,
			digest,
			platform: platformOf(digest)
		};
		const findings = [
			...one.judgements.some((each) => isSignature(each, annotations)) ? [] : [lack(one, subject)],
			...absent.filter(({ target }) => target === one).map((each) => missing(each, subject)),
			...facts.moved === void 0 || index > 0 ? [] : [movedTag(facts.moved, subject)]
		];
		const of = (kind) => one.judgements.filter((each) => each.kind === kind).length;
		const coverage = {
			examined: {
				signatures: of("signature"),
				attestations: of("attestation")
			},
			gaps: []
		};
		return {
			action,
			subject,
			rules: signatureRules,
			findings,
			coverage
		};
	});
}
/** Not signed at all, or by nobody who counts: these are mended in different places. */
function lack({ target: { label }, judgements }, subject) {
	const signatures = judgements.filter(({ kind }) => kind === "signature");
	const [best] = signatures.toSorted((a, b) => distance(a) - distance(b));
	if (best === void 0) {
		const others = count(judgements.length, "attestation");
		const why = judgements.length === 0 ? "nothing is attached" : `${others} attached, and none is a signature`;
		return problem(unsignedRule, `${label} is not signed: ${why}`, subject, [label]);
	}
	const reason = best.accepted ? `${best.reason}, but without the annotations that are demanded` : best.reason;
	const more = signatures.length > 1 ? ` (the nearest of ${signatures.length})` : "";
	return problem(notAcceptedRule, `no signature of ${label} is accepted: ${reason}${more}`, subject, [label]);
}
/** How far a signature is from one that counts: what is about another image, or damaged, says least. */
function distance({ accepted, reason, format }) {
	if (accepted) return 0;
	if (format === "notation") return 2;
	return /^it (?:is about another image|is damaged|cannot be read|is no bundle|holds no)/u.test(reason) ? 3 : 1;
}
function missing({ name, target }, subject) {
	const { label } = target.target;
	const message = `no attestation ${name} of ${label} is accepted`;
	return problem(attestationMissingRule, message, subject, [label, name]);
}
function movedTag({ tag, digest }, subject) {
	const where = digest === void 0 ? "is gone" : `leads to ${digest}`;
	return problem(tagMovedRule, `the tag ${tag} ${where} now; ${subject.digest} was verified`, subject, [tag]);
}
function problem(rule, message, subject, about) {
	return {
		ruleId: rule.id,
		severity: rule.severity,
		message: truncate(oneLine(message), longest$1),
		locations: [],
		subject,
		fingerprint: fingerprint(rule.id, ...about),
		aliases: [],
		fixes: []
	};
}
var longest$1;
function init_reports() {
	return (init_reports = __esmMin((() => {
		init_fingerprint();
		init_text();
		init_plan();
		init_rules();
		longest$1 = 500;
	})))();
}

// shared/sigstore/keys/cosign-key.ts
/** True for a private key in cosign's own armour. */
function isCosignKey(pem) {
	return armour.test(pem);
}
/**
* Opens a private key that cosign encrypted: scrypt (RFC 7914) and NaCl's secretbox around PKCS #8.
* @returns the DER of PKCS #8.
* @throws InvalidError `KEY_UNREADABLE` for a damaged file, `KEY_PASSWORD` for a password that does not open it.
*/
function openCosignKey(pem, password, what) {
	const { kdf, cipher, ciphertext } = readSealed(pem, what);
	const { N, r, p } = kdf.params;
	const nonce = Buffer.from(cipher.nonce, "base64");
	if (128 * N * r * p > mostMemory || nonce.length !== 24) throw unreadable(what);
	try {
		const salt = Buffer.from(kdf.salt, "base64");
		const key = scryptSync(password, salt, 32, {
			N,
			r,
			p,
			maxmem: 2 * mostMemory
		});
		return xsalsa20poly1305(key, nonce).decrypt(Buffer.from(ciphertext, "base64"));
	} catch {
		throw new InvalidError("KEY_PASSWORD", "the password does not open it", {
			place: { what },
			advice: "Set COSIGN_PASSWORD to the password that the key was made with."
		});
	}
}
function readSealed(pem, what) {
	const body = armour.exec(pem)?.[2] ?? "";
	try {
		return sealed.parse(JSON.parse(Buffer.from(body, "base64").toString("utf8")));
	} catch {
		throw unreadable(what);
	}
}
function unreadable(what) {
	return new InvalidError("KEY_UNREADABLE", "the encrypted key is damaged, or of a kind that is not known", {
		place: { what },
		advice: "Expected scrypt and nacl/secretbox, as `cosign generate-key-pair` writes them."
	});
}
var armour, mostMemory, sealed;
function init_cosign_key() {
	return (init_cosign_key = __esmMin((() => {
		init_salsa();
		init_schemas();
		init_errors();
		armour = /-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END ENCRYPTED \1 PRIVATE KEY-----/;
		mostMemory = 512 * 2 ** 20;
		sealed = object({
			kdf: object({
				name: literal("scrypt"),
				params: object({
					N: number().int().min(2).max(2 ** 20),
					r: number().int().min(1).max(32),
					p: number().int().min(1).max(16)
				}),
				salt: base64()
			}),
			cipher: object({
				name: literal("nacl/secretbox"),
				nonce: base64()
			}),
			ciphertext: base64()
		});
	})))();
}

// shared/sigstore/keys/keys.ts
/**
* Reads a private key: cosign's encrypted keys, and PEM (PKCS #8, encrypted or not; SEC 1; PKCS #1).
* @param password empty where there is none.
* @throws InvalidError for what is no private key, a password that does not open it, and kinds that are not accepted.
*/
function readPrivateKey(pem, password, what) {
	if (pem.length > mostText) throw notKey(what, "private");
	if (isCosignKey(pem)) {
		const key = Buffer.from(openCosignKey(pem, password, what));
		return accepted(readAs(() => createPrivateKey({
			key,
			format: "der",
			type: "pkcs8"
		}), what, "private"), what);
	}
	if (/-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.test(pem)) throw new InvalidError("KEY_UNREADABLE", "this is a public key or certificate; signing takes the private key", {
		place: { what },
		advice: "Give the file that `cosign generate-key-pair` calls cosign.key."
	});
	return accepted(/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/mu.test(pem) ? readEncrypted(pem, password, what) : readAs(() => createPrivateKey(pem), what, "private"), what);
}
/**
* Reads a public key in PEM (SubjectPublicKeyInfo, or the key of a certificate).
* @throws InvalidError for what is none; private keys are refused, because verifying takes none.
*/
function readPublicKey(pem, what) {
	if (pem.length > mostText || pem.includes("PRIVATE KEY")) throw notKey(what, "public");
	return accepted(readAs(() => createPublicKey(pem), what, "public"), what);
}
/** DER of a key's SubjectPublicKeyInfo. */
function publicDer(key) {
	return (key.type === "private" ? createPublicKey(key) : key).export({
		type: "spki",
		format: "der"
	});
}
/** PEM of a key's public part. */
function publicPem(key) {
	return (key.type === "private" ? createPublicKey(key) : key).export({
		type: "spki",
		format: "pem"
	}).toString();
}
/** The hint that bundles give for a key: base64 of the SHA-256 of its SubjectPublicKeyInfo, as cosign writes it. */
function keyHint(key) {
	return createHash("sha256").update(publicDer(key)).digest("base64");
}
function readAs(read, what, kind) {
	try {
		return read();
	} catch {
		throw notKey(what, kind);
	}
}
/** One in 256 wrong passwords decrypts to bytes that end as they should, and are no key: whatever fails is the password. */
function readEncrypted(pem, passphrase, what) {
	try {
		return createPrivateKey({
			key: pem,
			passphrase
		});
	} catch {
		throw new InvalidError("KEY_PASSWORD", "the password does not open it", {
			place: { what },
			advice: "Set COSIGN_PASSWORD to the password that the key was made with."
		});
	}
}
function accepted(key, what) {
	const { namedCurve = "", modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
	const type = key.asymmetricKeyType;
	if (type === "ed25519") return key;
	if (type === "ec" && curves.has(namedCurve)) return key;
	if (type === "rsa" && modulusLength >= leastModulus) return key;
	throw new InvalidError("KEY_UNSUPPORTED", `a key of the kind ${[type, namedCurve].filter(Boolean).join(" ")}`, {
		place: { what },
		advice: "Use ECDSA on P-256, P-384 or P-521, Ed25519, or RSA of 2048 bits or more."
	});
}
function notKey(what, kind) {
	return new InvalidError("KEY_UNREADABLE", `this is no ${kind} key that can be read`, {
		place: { what },
		advice: kind === "private" ? "Expected cosign.key or a PEM private key." : "Expected PEM that begins with -----BEGIN PUBLIC KEY-----, such as cosign.pub."
	});
}
var curves, leastModulus, mostText;
function init_keys() {
	return (init_keys = __esmMin((() => {
		init_errors();
		init_cosign_key();
		curves = /* @__PURE__ */ new Set([
			"prime256v1",
			"secp384r1",
			"secp521r1"
		]);
		leastModulus = 2048;
		mostText = 65536;
	})))();
}

// shared/sigstore/report.ts
/** What was found, as people read it: each signature with why it was accepted or rejected. */
function signaturesText(examined) {
	return `${examined.flatMap(({ target, judgements }) => [`${target.label} ${target.digest}`, ...(judgements.length === 0 ? ["nothing is attached"] : judgements.map(sentence)).map((line) => `  ${line}`)]).map((line) => truncate(line.replace(/\S.*/su, oneLine), longest)).join("\n")}\n`;
}
/** The same for a run's page. */
function signaturesMarkdown(title, verdict, examined) {
	const rows = examined.flatMap(({ target, judgements }) => [`- ${escapeMarkdown(target.label)} ${code(target.digest)}`, ...judgements.map((each) => `  - ${escapeMarkdown(truncate(sentence(each), longest))}`)]);
	return `### ${escapeMarkdown(title)}\n\n${escapeMarkdown(verdict)}\n\n${rows.join("\n")}\n`;
}
/** The same as JSON, without the attested documents. */
function signaturesJson(reference, examined) {
	const targets = examined.map(({ target, judgements }) => ({
		digest: target.digest,
		label: target.label,
		signatures: judgements.map(({ statement: _document, signer: _inReason, by: _policies, ...rest }) => rest)
	}));
	return `${JSON.stringify({
		reference,
		targets
	}, void 0, 2)}\n`;
}
function sentence({ accepted, kind, predicateType = "", format, place, reason }) {
	const what = kind === "attestation" ? `attestation ${predicateType}`.trimEnd() : kind;
	return `${accepted ? "✓" : "✗"} ${what} (${format}, ${place}): ${reason}`;
}
var longest;
function init_report() {
	return (init_report = __esmMin((() => {
		init_text();
		longest = 500;
	})))();
}

// shared/sigstore/sign/write.ts
/**
* Signs what the plans lack and writes it. One statement covers every target that lacks a bundle, so that one
* certificate, log entry and timestamp do for all; the payload of simple signing names one digest and is signed for each.
*/
async function writeSignatures(writing, plans, annotations) {
	const { client, signer } = writing;
	const lacking = (format) => plans.filter(({ missing }) => missing.includes(format)).map(({ target }) => target);
	const forBundle = lacking("bundle");
	const work = [];
	if (forBundle.length > 0) {
		const digests = forBundle.map(({ digest }) => digest);
		const bundle = await signer.signStatement(statementBytes(digests, imageSignatureType, {}, { annotations }));
		work.push(...forBundle.map((target) => attachBundle(writing, target, bundle, imageSignatureType)));
	}
	for (const { digest } of lacking("legacy")) {
		const bytes = simpleSigningPayload(dockerReference(client), digest, annotations);
		const layer = {
			mediaType: simpleSigningType,
			bytes,
			annotations: annotationsOf(await signer.signPayload(bytes))
		};
		work.push(addLayer(client, layerTag(digest, "sig"), layer));
	}
	await Promise.all(work);
}
/** Signs one attestation once and writes it in each format, beside each of its targets. */
async function writeAttestation(writing, { targets, predicateType, predicate }, formats) {
	const { client, signer } = writing;
	const digests = targets.map(({ digest }) => digest);
	const bundle = await signer.signStatement(statementBytes(digests, predicateType, predicate, { name: client.name }));
	const bytes = envelopeOf(bundle);
	const work = [];
	for (const target of targets) {
		if (formats.includes("bundle")) work.push(attachBundle(writing, target, bundle, predicateType));
		if (!formats.includes("legacy") || bytes === void 0) continue;
		const annotations = {
			...annotationsOf(bundle),
			predicateType
		};
		work.push(addLayer(client, layerTag(target.digest, "att"), {
			mediaType: envelopeLayerType,
			bytes,
			annotations
		}));
	}
	await Promise.all(work);
}
async function attachBundle({ client, now }, target, bundle, predicateType) {
	await attach(client, target, {
		artifactType: bundleMediaType,
		bytes: Buffer.from(JSON.stringify((0, import_dist$1.bundleToJSON)(bundle))),
		annotations: {
			"org.opencontainers.image.created": now.toISOString(),
			"dev.sigstore.bundle.content": "dsse-envelope",
			"dev.sigstore.bundle.predicateType": predicateType
		}
	});
}
/** Docker Hub has a longer name there. */
function dockerReference({ registry, repository }) {
	return `${registry === "docker.io" ? "index.docker.io" : registry}/${repository}`;
}
var import_dist$1, bundleMediaType;
function init_write() {
	return (init_write = __esmMin((() => {
		import_dist$1 = require_dist$1();
		init_oci();
		init_layer();
		init_simple_signing();
		init_statement();
		bundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
	})))();
}

// shared/sigstore/sign/attest.ts
/** What is not attested yet: what the same signer said in the same words is not said again. Pure. */
function planAttestations(examined, attestations, formats) {
	const known = new Map(examined.map(({ target, judgements }) => [target.digest, judgements]));
	return attestations.map((attestation) => ({
		attestation,
		missing: formats.filter((format) => attestation.targets.some(({ digest }) => !known.get(digest)?.some((each) => says(each, format, attestation))))
	}));
}
/** Writes what the plans lack. */
async function writeAttestations(writing, plans) {
	const lacking = plans.filter(({ missing }) => missing.length > 0);
	await Promise.all(lacking.map(({ attestation, missing }) => writeAttestation(writing, attestation, missing)));
}
function says({ accepted, format, statement }, wanted, attestation) {
	if (!accepted || format !== wanted || statement?.predicateType !== attestation.predicateType) return false;
	return isDeepStrictEqual(statement.predicate, JSON.parse(JSON.stringify(attestation.predicate)));
}
function init_attest() {
	return (init_attest = __esmMin((() => {
		init_write();
	})))();
}

// shared/sigstore/sign/signer.ts
/**
* A key as the library's signer. The hint stays out of the envelope: verifiers built on go-securesystemslib, cosign
* among them, compare an envelope's key id with one of their own and pass over any other.
*/
function keySigner(key) {
	const material = {
		$case: "publicKey",
		publicKey: publicPem(key)
	};
	return {
		signer: { sign: async (data) => ({
			signature: signBytes(data, key),
			key: material
		}) },
		hint: keyHint(key)
	};
}
/** Puts a signer and its witnesses together; the library that talks to them is loaded here. */
async function bundleSigner({ signer, hint }, witnesses) {
	const { DSSEBundleBuilder, MessageSignatureBundleBuilder } = await import("../../dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const parts = {
		signer,
		witnesses: [...witnesses]
	};
	const statements = new DSSEBundleBuilder(parts);
	const payloads = new MessageSignatureBundleBuilder(parts);
	return {
		signStatement: async (data) => withHint(await statements.create({
			data,
			type: inTotoType
		}), hint),
		signPayload: async (data) => withHint(await payloads.create({ data }), hint)
	};
}
function withHint(bundle, hint) {
	const { content } = bundle.verificationMaterial;
	if (content.$case === "publicKey" && hint !== void 0) content.publicKey.hint = hint;
	return bundle;
}
function init_signer() {
	return (init_signer = __esmMin((() => {
		init_statement();
		init_keys();
		init_sign_bytes();
	})))();
}

// shared/sigstore/sign/keyless.ts
/**
* Gets a certificate for a fresh key from Fulcio, once: every signature of this run is made with it.
* @throws InvalidError `TOKEN_INVALID` for what is no token.
* @throws UndecidedError `SIGSTORE_FAILED` when Fulcio does not answer or refuses.
*/
async function keylessSigner(fulcioUrl, token) {
	checkToken(token);
	const { FulcioSigner } = await import("../../dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const holder = keySigner(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey).signer;
	const fulcio = new FulcioSigner({
		fulcioBaseURL: fulcioUrl,
		identityProvider: { getToken: async () => token },
		keyHolder: holder,
		timeout: timeout$1,
		retry: 2
	});
	const { key } = await orExplain("Fulcio", fulcioUrl, () => fulcio.sign(Buffer.alloc(0)));
	if (key.$case !== "x509Certificate") throw new Error("Fulcio gives certificates");
	const signer = { sign: async (data) => ({
		...await holder.sign(data),
		key
	}) };
	const certificate = import_dist.X509Certificate.parse(key.certificate);
	const issuer = certificate.extension(issuerExtension)?.valueObj.subs[0]?.value.toString("utf8") ?? "";
	return {
		signer,
		subject: certificate.subjectAltName ?? "",
		issuer
	};
}
/**
* Runs what talks to Sigstore's services; says which one failed. The library's own words may hold the token: they are
* not repeated, but for what the service answered.
*/
async function orExplain(service, url, work) {
	try {
		return await work();
	} catch (thrown) {
		const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause.message : "no answer";
		throw new UndecidedError("SIGSTORE_FAILED", `${service} did not do its part (${cause})`, {
			place: { what: url },
			advice: "Try again later; nothing counts as signed."
		});
	}
}
function checkToken(token) {
	const [, payload = ""] = token.split(".");
	try {
		const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
		if (typeof claims === "object" && claims !== null && "iss" in claims) return;
	} catch {}
	throw new InvalidError("TOKEN_INVALID", "the identity token is no JSON Web Token", { advice: "Give an OIDC token for the audience sigstore in SIGSTORE_ID_TOKEN." });
}
var import_dist, issuerExtension, timeout$1;
function init_keyless() {
	return (init_keyless = __esmMin((() => {
		import_dist = require_dist$2();
		init_errors();
		init_signer();
		issuerExtension = "1.3.6.1.4.1.57264.1.8";
		timeout$1 = 3e4;
	})))();
}

// shared/sigstore/sign/witnesses.ts
/** The transparency log and the timestamp authority of a call. */
async function witnessesOf({ rekor, rekorVersion, timestamp }) {
	const { RekorWitness, TSAWitness } = await import("../../dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const witnesses = [];
	if (rekor !== void 0) {
		const witness = new RekorWitness({
			rekorBaseURL: rekor,
			majorApiVersion: rekorVersion,
			timeout,
			retry
		});
		witnesses.push(explained("Rekor", rekor, witness));
	}
	if (timestamp !== void 0) witnesses.push(explained("the timestamp authority", timestamp, new TSAWitness({
		tsaBaseURL: timestamp,
		timeout,
		retry
	})));
	return witnesses;
}
/**
* The address of a service without a slash at its end: https, or http on this machine.
* @throws InvalidError `URL_INVALID`.
*/
function serviceUrl(text, name) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const isNear = [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(url?.hostname ?? "");
	if (url !== void 0 && (url.protocol === "https:" || url.protocol === "http:" && isNear)) return text.replace(/\/+$/u, "");
	throw new InvalidError("URL_INVALID", `"${text}" is not an address that ${name} can have`, { advice: "Give https://…; http only for this machine" });
}
function explained(service, url, witness) {
	return { testify: (content, key) => orExplain(service, url, () => witness.testify(content, key)) };
}
var timeout, retry;
function init_witnesses() {
	return (init_witnesses = __esmMin((() => {
		init_errors();
		init_keyless();
		timeout = 3e4;
		retry = 2;
	})))();
}

// shared/sigstore/index.ts
function init_sigstore() {
	return (init_sigstore = __esmMin((() => {
		init_reports();
		init_keys();
		init_report();
		init_attest();
		init_keyless();
		init_plan();
		init_signer();
		init_witnesses();
		init_write();
		init_certificate_extensions();
		init_examine();
		init_judgement();
		init_trusted_root();
	})))();
}

export { init_examine as A, init_reports as C, planSignatures as D, isSignature as E, readTrustedRoot as F, judgeBundle as M, init_trusted_root as N, signatureFormats as O, publicGoodRoot as P, readPublicKey as S, init_plan as T, signaturesMarkdown as _, init_keyless as a, keyHint as b, init_signer as c, planAttestations as d, writeAttestations as f, signaturesJson as g, init_report as h, witnessesOf as i, init_judgement as j, examineSignatures as k, keySigner as l, writeSignatures as m, init_witnesses as n, keylessSigner as o, init_write as p, serviceUrl as r, bundleSigner as s, init_sigstore as t, init_attest as u, signaturesText as v, signatureReports as w, readPrivateKey as x, init_keys as y };