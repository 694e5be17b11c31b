import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { $r as init_map_concurrently, Ar as escapeMarkdown, Ci as init_errors, Fr as count, Ir as init_plain, Lr as oneLine, Si as UndecidedError, bi as InvalidError, ei as mapConcurrently, h as createFinding, jr as init_markdown, kr as code, l as init_rules, or as init_text, v as init_problem, wi as messageOf, xi as SeaworthyError, zr as truncate } from "../core.js";
import { n as init_certificate_extensions, t as certificateExtensions } from "./verify/certificate-extensions.js";
import { C as referrersByTag, S as referrersByApi, T as init_stored_manifest, _ as parseManifest, b as fallbackTag, c as readBlob, f as collectLayers, g as init_content, h as readLayerTag, m as layerTag, p as init_layer_tag, s as init_read_blob, t as init_oci, v as attach, w as findManifest, x as init_referrers, y as init_attach } from "../oci/index.js";
import { E as unknown, S as string, b as record, c as base64, f as init_schemas, g as looseObject, h as literal, i as _enum, s as array, v as number, y as object } from "../../npm/zod/classic.js";
import { n as require_dist } from "../../npm/sigstore-protobuf-specs.js";
import { t as require_dist$1 } from "../../npm/sigstore-bundle.js";
import { t as require_dist$2 } from "../../npm/sigstore-core.js";
import { a as statementBytes, i as readStatement, n as inTotoType, r as init_statement, t as imageSignatureType } from "./formats/statement.js";
import { t as require_dist$3 } from "../../npm/sigstore-verify.js";
import { a as tagMovedRule, i as signatureRules, n as init_rules$1, o as unsignedRule, r as notAcceptedRule, t as attestationMissingRule } from "./findings/rules.js";
import { n as xsalsa20poly1305, t as init_salsa } from "../../npm/noble-ciphers.js";

// shared/sigstore/formats/simple-signing.ts
/** Creates a simple-signing payload (containers/image, "atomic container signature") in cosign's format. */
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
/** Parses a simple-signing payload. Undefined if it is invalid. */
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
/** Creates layer annotations for a bundle. The signature is empty for an envelope, which contains it. */
function annotationsOf(bundle) {
	const { content, verificationMaterial } = bundle;
	const [entry] = verificationMaterial.tlogEntries;
	const [timestamp] = verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [];
	const certificate = certificateOf(bundle);
	return {
		[layerKeys.signature]: content.$case === "messageSignature" ? content.messageSignature.signature.toString("base64") : "",
		...certificate === void 0 ? {} : { [layerKeys.certificate]: import_dist$10.pem.fromDER(certificate) },
		...entry?.inclusionPromise === void 0 ? {} : { [layerKeys.bundle]: JSON.stringify(rekorBundle$1(entry)) },
		...timestamp === void 0 ? {} : { [layerKeys.timestamp]: JSON.stringify({ SignedRFC3161Timestamp: timestamp.signedTimestamp.toString("base64") }) }
	};
}
/** Returns the envelope of a bundle as JSON. Undefined if it has none. */
function envelopeOf({ content }) {
	return content.$case === "dsseEnvelope" ? Buffer.from(JSON.stringify((0, import_dist$9.envelopeToJSON)(content.dsseEnvelope))) : void 0;
}
/** Returns the signing certificate as DER. Undefined for keys. */
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
var import_dist$9, import_dist$10, layerKeys, envelopeLayerType;
function init_layer() {
	return (init_layer = __esmMin((() => {
		import_dist$9 = require_dist$1();
		import_dist$10 = require_dist$2();
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
* Converts a layer of a `.sig` or `.att` tag to a bundle, so that the same code verifies both.
* @throws Error if the annotations are not in cosign's format.
*/
function bundleOfLayer({ bytes, annotations }, kind) {
	const certificate = annotations[layerKeys.certificate];
	const rekor = annotations[layerKeys.bundle];
	const stamp = annotations[layerKeys.timestamp];
	return (0, import_dist$7.bundleFromJSON)({
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
			digest: createHash$1("sha256").update(bytes).digest("base64")
		},
		signature
	};
}
function chainOf(certificate) {
	return { certificates: [{ rawBytes: import_dist$8.pem.toDER(certificate).toString("base64") }] };
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
var import_dist$7, import_dist$8, createHash$1, rekorBundle, logBody, timestamp, envelope, mediaType;
function init_bundle_of_layer() {
	return (init_bundle_of_layer = __esmMin((() => {
		import_dist$7 = require_dist$1();
		import_dist$8 = require_dist$2();
		init_schemas();
		init_layer();
		({createHash: createHash$1} = process.getBuiltinModule("node:crypto"));
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

// shared/sigstore/verify/bundle.ts
/**
* Reads a Sigstore bundle of version 0.1 to 0.3 (Sigstore bundle format). Rejects chains that contain a root certificate,
* because roots come from the trusted root alone, and proofs without a checkpoint, because nothing signs their root hash.
* @returns the bundle, or why it is invalid.
*/
function readBundle(bytes) {
	let bundle;
	try {
		bundle = (0, import_dist$6.bundleFromJSON)(JSON.parse(Buffer.from(bytes).toString("utf8")));
	} catch (error) {
		return { fault: error instanceof import_dist$6.ValidationError ? `without ${error.fields.join(", ")}` : messageOf(error) };
	}
	const { content, tlogEntries } = bundle.verificationMaterial;
	if (content.$case === "x509CertificateChain") {
		if (content.x509CertificateChain.certificates.some(({ rawBytes }) => isRoot(rawBytes))) return { fault: "its certificate chain contains a root certificate" };
	}
	return tlogEntries.some(({ inclusionProof: proof }) => proof !== void 0 && proof.checkpoint === void 0) ? { fault: "the inclusion proof of a log entry has no checkpoint" } : { bundle };
}
/** Checks whether a certificate authority issued itself. An unreadable certificate is rejected by the verification. */
function isRoot(der) {
	try {
		const certificate = new X509Certificate$2(der);
		return certificate.ca && certificate.checkIssued(certificate);
	} catch {
		return false;
	}
}
var import_dist$6, X509Certificate$2;
function init_bundle() {
	return (init_bundle = __esmMin((() => {
		import_dist$6 = require_dist$1();
		init_errors();
		({X509Certificate: X509Certificate$2} = process.getBuiltinModule("node:crypto"));
	})))();
}

// shared/sigstore/keys/sign-bytes.ts
/**
* Signs bytes like cosign: SHA-256 for every curve (ASN.1 DER), PKCS #1 v1.5 for RSA, and Ed25519 without a separate
* hash.
*/
function signBytes(bytes, key) {
	return sign(hashesOf(key)[0] ?? null, bytes, key);
}
/** Verifies a signature with cosign's hash or the hash of the curve. */
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
var sign, verify;
function init_sign_bytes() {
	return (init_sign_bytes = __esmMin((() => {
		({sign, verify} = process.getBuiltinModule("node:crypto"));
	})))();
}

// shared/sigstore/verify/identity.ts
/** Returns why a signer does not match a policy. Undefined if it does. */
function findIdentityMismatch(signer, policy) {
	const subject = signer.identity?.subjectAlternativeName ?? "";
	if (!matches(policy.subject, subject)) return `the certificate is for "${subject}", not for ${describe(policy.subject)}`;
	const issuer = signer.identity?.extensions?.issuer ?? "";
	if (issuer !== policy.issuer) return `the identity comes from "${issuer}", not from "${policy.issuer}"`;
	for (const [name, expected] of policy.extensions ?? []) {
		const value = extensionOf(signer, name);
		if (value === void 0 || !matches(expected, value)) return `its ${name} is ${value === void 0 ? "missing" : `"${value}"`}, not ${describe(expected)}`;
	}
}
/** Formats a signer. */
function describeSigner({ identity }) {
	return `${identity?.subjectAlternativeName ?? "?"} (${identity?.extensions?.issuer ?? "unknown issuer"})`;
}
/** Checks whether a text is the expected one, or matches the expected pattern as a whole. */
function matches(expected, text) {
	if (typeof expected === "string") return text === expected;
	if (expected instanceof RegExp) return new RegExp(`^(?:${expected.source})$`, expected.flags).test(text);
	const { text: exact, caseless } = expected;
	return lowerAscii(text.slice(0, caseless)) === lowerAscii(exact.slice(0, caseless)) && text.slice(caseless) === exact.slice(caseless);
}
/** Lowers ASCII letters only: others have several that are equal without regard to case. */
function lowerAscii(text) {
	return text.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
}
function describe(expected) {
	if (expected instanceof RegExp) return `the pattern ${expected.source}`;
	return `"${typeof expected === "string" ? expected : expected.text}"`;
}
/** Reads an extension. Values are DER UTF8Strings from number 8 on. */
function extensionOf(signer, name) {
	const oid = `${arc}${certificateExtensions[name]}`;
	const der = (signer.identity?.oids?.find((entry) => entry.oid?.id.join(".") === oid))?.value;
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
/** Returns advice for certificates of GitHub's own Sigstore instance. Empty for others. */
function instanceHint(bundle) {
	const certificate = certificateOf(bundle);
	try {
		if (certificate === void 0 || !gitHubAuthority.test(new X509Certificate$1(certificate).issuer)) return "";
	} catch {
		return "";
	}
	return "; the certificate is from GitHub's own Sigstore instance for private repositories: set trusted-root to its line of `gh attestation trusted-root`";
}
var X509Certificate$1, gitHubAuthority;
function init_instance() {
	return (init_instance = __esmMin((() => {
		init_layer();
		({X509Certificate: X509Certificate$1} = process.getBuiltinModule("node:crypto"));
		gitHubAuthority = /^O=GitHub\\?, Inc\.$/mu;
	})))();
}

// shared/sigstore/verify/trusted-root.ts
/**
* Reads a trusted root (Sigstore protobuf specifications, `TrustedRoot`). Keys of logs need a start of validity
* (`TimeRange`): without one, the library would accept a key for any time.
* @throws InvalidError `TRUSTED_ROOT_INVALID`.
*/
function readTrustedRoot(text, what) {
	const root = parseTrustedRoot(text, what);
	const timeless = [...root.tlogs, ...root.ctlogs].find(({ publicKey }) => publicKey?.validFor?.start === void 0);
	if (timeless === void 0) return root;
	const name = timeless.baseUrl === "" ? "a log" : timeless.baseUrl;
	throw new InvalidError("TRUSTED_ROOT_INVALID", `the key of ${name} has no start of validity`, {
		place: { what },
		advice: "Set `validFor.start` of the key, or download the trusted root again."
	});
}
function parseTrustedRoot(text, what) {
	try {
		if (text.length > maxLength) throw new Error("too large");
		const root = import_dist$5.TrustedRoot.fromJSON(JSON.parse(text));
		if (!/^application\/vnd\.dev\.sigstore\.trustedroot\b/u.test(root.mediaType)) throw new Error("wrong media type");
		return root;
	} catch (error) {
		throw new InvalidError("TRUSTED_ROOT_INVALID", "this is not a trusted root of Sigstore", {
			place: { what },
			advice: "Use a trusted_root.json, for example from `cosign trusted-root create`.",
			cause: error
		});
	}
}
/** Returns the built-in trusted root of the public-good instance. */
async function publicGoodRoot() {
	const { default: json } = await import("../../seeds.js");
	const [seed] = Object.values(seeds.parse(json));
	return readTrustedRoot(Buffer.from(seed?.targets["trusted_root.json"] ?? "", "base64").toString("utf8"), "the public-good trusted root");
}
var import_dist$5, seeds, maxLength, emptyRoot;
function init_trusted_root() {
	return (init_trusted_root = __esmMin((() => {
		import_dist$5 = require_dist();
		init_schemas();
		init_errors();
		seeds = record(string(), object({ targets: record(string(), base64()) }));
		maxLength = 4 * 2 ** 20;
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
* Verifies a bundle under each policy and returns the policies that accept it.
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
	const rejections = proofs.flatMap(({ proof }) => "rejection" in proof ? [proof.rejection] : []);
	return { rejection: [...new Set(rejections)].join("; ") || "no signer is configured" };
}
/**
* Verifies a signature under one policy: the key, or the certificate's chain, SCT and identity, and required log entries
* and timestamps.
*/
function prove(bundle, payload, policy) {
	const isKey = bundle.verificationMaterial.content.$case === "publicKey";
	if (policy.kind === "key" && !isKey) return { rejection: "it is signed with a certificate, not with a key" };
	if (policy.kind === "identity" && isKey) return { rejection: "it is signed with a key, not with a certificate" };
	try {
		const entity = withHashes((0, import_dist$4.toSignedEntity)(bundle, payload), bundle, payload);
		return policy.kind === "key" ? checkKey(entity, policy) : checkIdentity(entity, policy);
	} catch (error) {
		return { rejection: `${explain(error)}${policy.kind === "identity" ? instanceHint(bundle) : ""}` };
	}
}
function checkKey(entity, { key, log }) {
	const finder = () => ({
		publicKey: key,
		validFor: () => true
	});
	const trust = (0, import_dist$4.toTrustMaterial)(log ?? emptyRoot, finder);
	const checked = log === void 0 ? {
		...entity,
		tlogEntries: [],
		timestamps: []
	} : entity;
	const stamps = checked.timestamps.filter(({ $case }) => $case === "timestamp-authority").length;
	if (log !== void 0 && checked.tlogEntries.length === 0 && stamps === 0) return { rejection: "it has no log entry or timestamp, but one is required" };
	const thresholds = {
		ctlogThreshold: 0,
		tlogThreshold: log !== void 0 && checked.tlogEntries.length > 0 ? 1 : 0,
		timestampThreshold: log !== void 0 && checked.tlogEntries.length === 0 ? 1 : 0
	};
	new import_dist$4.Verifier(trust, thresholds).verify(checked);
	return { signer: "the key" };
}
/** Requires log entries unless the trusted root has no logs, and always a timestamp. */
function checkIdentity(entity, { identity, root }) {
	const thresholds = {
		ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
		tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
		timestampThreshold: 1
	};
	const signer = new import_dist$4.Verifier((0, import_dist$4.toTrustMaterial)(root), thresholds).verify(entity);
	const rejection = findIdentityMismatch(signer, identity);
	return rejection === void 0 ? { signer: describeSigner(signer) } : {
		rejection,
		otherIdentity: true
	};
}
/** Adds the hashes and Ed25519 signatures of cosign that the library does not support. */
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
function explain(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const reason = reasons[code];
	if (code === "SIGNATURE_ERROR" && reason !== void 0) return reason;
	return reason === void 0 ? `it cannot be read (${messageOf(error)})` : `${reason} (${messageOf(error)})`;
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
			SIGNATURE_ERROR: "the signature is invalid: another key made it, or the signed content was changed",
			CERTIFICATE_ERROR: "the certificate is not accepted",
			PUBLIC_KEY_ERROR: "the key is not accepted",
			TIMESTAMP_ERROR: "the time of signing is not proven",
			TLOG_ERROR: "the log entries are not accepted",
			TLOG_MISSING_INCLUSION_ERROR: "the log entry has no inclusion proof",
			TLOG_INCLUSION_PROOF_ERROR: "the inclusion proof of the log entry is invalid",
			TLOG_INCLUSION_PROMISE_ERROR: "the inclusion promise is invalid, or the log is not trusted",
			TLOG_BODY_ERROR: "the log entry is for another signature"
		};
	})))();
}

// shared/sigstore/verify/judgement.ts
/** Verifies a Sigstore bundle (version 0.1 to 0.3). */
function judgeBundle(bytes, place, question) {
	const base = {
		place,
		format: "bundle"
	};
	const read = readBundle(bytes);
	if ("bundle" in read) return judgeEnvelope(read.bundle, base, question);
	return {
		...base,
		kind: "signature",
		...rejected(`it is not a valid bundle (${read.fault})`)
	};
}
/** Verifies a layer of an `.att` tag. */
function judgeEnvelopeLayer(layer, place, question) {
	const base = {
		place,
		format: "legacy"
	};
	try {
		return judgeEnvelope(bundleOfLayer(layer, "envelope"), base, question);
	} catch (error) {
		return {
			...base,
			kind: "attestation",
			...rejected(`it cannot be read (${messageOf(error)})`)
		};
	}
}
/** Verifies a layer of a `.sig` tag (simple signing). */
function judgePayloadLayer(layer, place, { digest, policies }) {
	const base = {
		place,
		format: "legacy",
		kind: "signature"
	};
	let bundle;
	try {
		bundle = bundleOfLayer(layer, "payload");
	} catch (error) {
		return {
			...base,
			...rejected(`it cannot be read (${messageOf(error)})`)
		};
	}
	const checked = checkBundle(bundle, Buffer.from(layer.bytes), policies);
	if ("rejection" in checked) return {
		...base,
		...rejected(checked.rejection)
	};
	const payload = readSimpleSigning(layer.bytes);
	if (payload === void 0) return {
		...base,
		...rejected("it does not sign a simple-signing payload")
	};
	if (payload.digest !== digest) return {
		...base,
		...rejected(forAnotherImage([payload.digest]))
	};
	return {
		...base,
		...accepted(checked),
		annotations: payload.annotations
	};
}
function judgeEnvelope(bundle, base, { digest, policies }) {
	const { content } = bundle;
	if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== "application/vnd.in-toto+json") return {
		...base,
		kind: "signature",
		...rejected("it has no in-toto statement")
	};
	const statement = readStatement(content.dsseEnvelope.payload);
	if (statement === void 0) return {
		...base,
		kind: "attestation",
		...rejected("its statement is invalid")
	};
	const isSignature = statement.predicateType === imageSignatureType;
	const named = {
		...base,
		kind: isSignature ? "signature" : "attestation",
		predicateType: statement.predicateType
	};
	const checked = checkBundle(bundle, void 0, policies);
	if ("rejection" in checked) return {
		...named,
		...rejected(checked.rejection)
	};
	if (!statement.digests.includes(digest)) return {
		...named,
		...rejected(forAnotherImage(statement.digests))
	};
	return {
		...named,
		...accepted(checked),
		annotations: statement.annotations.get(digest) ?? {},
		statement
	};
}
function accepted({ signer, by }) {
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
function forAnotherImage(digests) {
	const others = digests.length > 1 ? ` and ${digests.length - 1} more` : "";
	return `it is for another image (${digests[0] ?? "none"}${others})`;
}
function init_judgement() {
	return (init_judgement = __esmMin((() => {
		init_errors();
		init_bundle_of_layer();
		init_simple_signing();
		init_statement();
		init_bundle();
		init_check();
	})))();
}

// shared/sigstore/verify/reader.ts
/** Creates a reader for one digest. */
function attachedReader(client, digest, limits) {
	let documents = 0;
	let left = limits.totalBytes;
	const tooMuch = (kind, amount) => new UndecidedError(`SIGNATURES_TOO_${kind}`, `it has more than ${amount} attached`, {
		place: { what: `${client.name}@${digest}` },
		advice: "Delete signatures and attestations that are not needed."
	});
	const received = (bytes) => {
		left -= bytes;
		if (left < 0) throw tooMuch("LARGE", `${limits.totalBytes} bytes`);
	};
	return {
		expect(additional) {
			documents += additional;
			if (documents > limits.documents) throw tooMuch("MANY", `${limits.documents} signatures and attestations`);
		},
		read: (layer) => readBlob(client, layer, limits.documentBytes, received),
		async manifest(referrer) {
			const stored = await findManifest(client, referrer);
			if (stored === void 0) return "absent";
			received(stored.bytes.length);
			return parseManifest(stored, `${client.name}@${referrer}`);
		}
	};
}
var defaultAttachmentLimits;
function init_reader() {
	return (init_reader = __esmMin((() => {
		init_errors();
		init_oci();
		defaultAttachmentLimits = {
			documents: 1e3,
			documentBytes: 64 * 2 ** 20,
			totalBytes: 1024 * 2 ** 20
		};
	})))();
}

// shared/sigstore/verify/examine.ts
/**
* Verifies every signature and attestation of a digest: referrers (API and fallback tag), and cosign's `.sig` and `.att`
* tags. Invalid content in one source is a rejected judgement and does not affect the others.
* @throws UndecidedError if a source cannot be read or too much is attached.
*/
async function examineSignatures(client, question, limits = defaultAttachmentLimits) {
	const { digest } = question;
	const reader = attachedReader(client, digest, limits);
	const tagged = (tag) => sourceAt(tag, () => readLayerTag(client, tag));
	const [byApi, byTag, ...layered] = await Promise.all([
		referrersByApi(client, digest),
		sourceAt(fallbackTag(digest), () => referrersByTag(client, digest)),
		tagged(layerTag(digest, "sig")),
		tagged(layerTag(digest, "att"))
	]);
	const listed = [...byTag.descriptors, ...byApi ?? []];
	const referrers = new Map(listed.map((descriptor) => [descriptor.digest, descriptor]));
	const layers = layered.flatMap(({ place, descriptors }) => descriptors.map((layer, index) => ({
		layer,
		place: `${place} layer ${index + 1}`
	})));
	reader.expect(referrers.size + layers.length);
	const judged = [byTag, ...layered].flatMap(({ faults }) => faults);
	const byReferrer = await mapConcurrently([...referrers.values()], readsAtOnce, (descriptor) => judgeReferrer(reader, descriptor, question));
	const byLayer = await mapConcurrently(layers, readsAtOnce, ({ layer, place }) => judgeLayer(reader, layer, place, question));
	return [
		...judged,
		...byReferrer.flat(),
		...byLayer
	];
}
async function sourceAt(place, list) {
	let descriptors = [];
	const faults = await guarded(place, async () => {
		descriptors = await list();
		return [];
	});
	return {
		place,
		descriptors,
		faults
	};
}
/** Uses the manifest's own types, because lists of referrers can be wrong or forged. */
async function judgeReferrer(reader, { digest }, question) {
	const place = `referrer ${digest}`;
	return guarded(place, async () => {
		const manifest = await reader.manifest(digest);
		if (manifest === "absent") return [fault(place, "its manifest does not exist")];
		if (manifest === void 0) return [];
		const { artifactType, config, layers, subject } = manifest;
		if (artifactType === notationType || config.mediaType === notationType) return [{
			place,
			format: "notation",
			kind: "signature",
			accepted: false,
			reason: "Notation signatures are not supported"
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
	} catch (error) {
		if (!(error instanceof SeaworthyError) || !damageCodes.has(error.code)) throw error;
		return [fault(place, `it is damaged (${error.code})`)];
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
var bundleType, notationType, readsAtOnce, damageCodes;
function init_examine() {
	return (init_examine = __esmMin((() => {
		init_errors();
		init_oci();
		init_simple_signing();
		init_judgement();
		init_reader();
		bundleType = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json/u;
		notationType = "application/vnd.cncf.notary.signature";
		readsAtOnce = 6;
		damageCodes = /* @__PURE__ */ new Set([
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
/** Plans which signatures to write. Skips what the same signer has already signed in a format. */
async function planSignatures(client, targets, { formats, annotations, policy }) {
	return Promise.all(targets.map(async (target) => {
		const judgements = await examineSignatures(client, {
			digest: target.digest,
			policies: [policy]
		});
		const present = judgements.filter((judgement) => isSignature(judgement, annotations)).map(({ format }) => format);
		return {
			target,
			judgements,
			missing: formats.filter((format) => !present.includes(format))
		};
	}));
}
/** Checks whether a judgement is an accepted signature with the given annotations. */
function isSignature({ kind, accepted, annotations = {} }, required) {
	return kind === "signature" && accepted && Object.entries(required).every(([name, value]) => annotations[name] === value);
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
* Creates a report for each manifest: the index and each platform.
* @param platformOf returns a unique platform for each digest.
*/
function signatureReports(facts, platformOf) {
	const { action, name, examined, annotations, missing = [] } = facts;
	return examined.map((result, index) => {
		const { digest } = result.target;
		const subject = {
			kind: "image",
			name,
			digest,
			platform: platformOf(digest)
		};
		const findings = [
			...result.judgements.some((judgement) => isSignature(judgement, annotations)) ? [] : [unsignedFinding(result, subject)],
			...missing.filter(({ target }) => target === result).map((attestation) => missingFinding(attestation, subject)),
			...facts.moved === void 0 || index > 0 ? [] : [movedTagFinding(facts.moved, subject)]
		];
		const countOf = (kind) => result.judgements.filter((judgement) => judgement.kind === kind).length;
		const coverage = {
			examined: {
				signatures: countOf("signature"),
				attestations: countOf("attestation")
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
/** Distinguishes images without signatures from images without an accepted signature. */
function unsignedFinding({ target: { label }, judgements }, subject) {
	const signatures = judgements.filter(({ kind }) => kind === "signature");
	const [best] = signatures.toSorted((a, b) => distance(a) - distance(b));
	if (best === void 0) {
		const attestations = count(judgements.length, "attestation");
		const reason = judgements.length === 0 ? "nothing is attached" : `it has ${attestations} but no signature`;
		return problem(unsignedRule, `${label} is not signed: ${reason}`, subject, [label]);
	}
	const reason = best.accepted ? `${best.reason}, but without the required annotations` : best.reason;
	const others = signatures.length > 1 ? ` (best match of ${signatures.length})` : "";
	return problem(notAcceptedRule, `no signature of ${label} is accepted: ${reason}${others}`, subject, [label]);
}
/** Ranks rejected signatures; those for another image or damaged ones come last. */
function distance({ accepted, reason, format }) {
	if (accepted) return 0;
	if (format === "notation") return 2;
	return /^it (?:is for another image|is damaged|cannot be read|is not a valid bundle|has no)/u.test(reason) ? 3 : 1;
}
function missingFinding({ name, target }, subject) {
	const { label } = target.target;
	const message = `${label} has no accepted attestation ${name}`;
	return problem(attestationMissingRule, message, subject, [label, name]);
}
function movedTagFinding({ tag, digest }, subject) {
	const state = digest === void 0 ? "no longer exists" : `now resolves to ${digest}`;
	return problem(tagMovedRule, `tag ${tag} ${state}, but ${subject.digest} was verified`, subject, [tag]);
}
function problem(rule, message, subject, about) {
	return createFinding({
		rule,
		message: truncate(oneLine(message), maxMessageLength)
	}, {
		locations: [],
		subject,
		about
	});
}
var maxMessageLength;
function init_reports() {
	return (init_reports = __esmMin((() => {
		init_rules();
		init_text();
		init_plan();
		init_rules$1();
		maxMessageLength = 500;
	})))();
}

// shared/sigstore/keys/cosign-key.ts
/** Checks whether a PEM file is an encrypted cosign key. */
function isCosignKey(pem) {
	return armor.test(pem);
}
/**
* Decrypts a cosign private key: scrypt (RFC 7914) and NaCl's secretbox around PKCS #8.
* @returns PKCS #8 as DER.
* @throws InvalidError `KEY_UNREADABLE` for a damaged file, `KEY_PASSWORD` for a wrong password.
*/
function openCosignKey(pem, password, what) {
	const { kdf, cipher, ciphertext } = readSealed(pem, what);
	const { N, r, p } = kdf.params;
	const nonce = Buffer.from(cipher.nonce, "base64");
	if (128 * N * r * p > maxMemory || nonce.length !== 24) throw unreadable(what);
	try {
		const salt = Buffer.from(kdf.salt, "base64");
		const key = scryptSync(password, salt, 32, {
			N,
			r,
			p,
			maxmem: 2 * maxMemory
		});
		return xsalsa20poly1305(key, nonce).decrypt(Buffer.from(ciphertext, "base64"));
	} catch {
		throw new InvalidError("KEY_PASSWORD", "the password is wrong", {
			place: { what },
			advice: "Set COSIGN_PASSWORD to the password of the key."
		});
	}
}
function readSealed(pem, what) {
	const body = armor.exec(pem)?.[2] ?? "";
	try {
		return sealed.parse(JSON.parse(Buffer.from(body, "base64").toString("utf8")));
	} catch {
		throw unreadable(what);
	}
}
function unreadable(what) {
	return new InvalidError("KEY_UNREADABLE", "the encrypted key is damaged or has an unsupported format", {
		place: { what },
		advice: "Use a key from `cosign generate-key-pair` (scrypt and nacl/secretbox)."
	});
}
var scryptSync, armor, maxMemory, sealed;
function init_cosign_key() {
	return (init_cosign_key = __esmMin((() => {
		init_salsa();
		init_schemas();
		init_errors();
		({scryptSync} = process.getBuiltinModule("node:crypto"));
		armor = /-----BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END ENCRYPTED \1 PRIVATE KEY-----/;
		maxMemory = 512 * 2 ** 20;
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
* @param password empty if there is none.
* @throws InvalidError `KEY_UNREADABLE`, `KEY_PASSWORD` or `KEY_UNSUPPORTED`.
*/
function readPrivateKey(pem, password, what) {
	if (pem.length > maxKeyLength) throw notKey(what, "private");
	if (isCosignKey(pem)) {
		const key = Buffer.from(openCosignKey(pem, password, what));
		return checkKeyType(readAs(() => createPrivateKey({
			key,
			format: "der",
			type: "pkcs8"
		}), what, "private"), what);
	}
	if (/-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.test(pem)) throw new InvalidError("KEY_UNREADABLE", "this is a public key or certificate, but signing requires the private key", {
		place: { what },
		advice: "Use cosign.key from `cosign generate-key-pair`."
	});
	return checkKeyType(/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/mu.test(pem) ? readEncrypted(pem, password, what) : readAs(() => createPrivateKey(pem), what, "private"), what);
}
/**
* Reads a public key in PEM (SubjectPublicKeyInfo, or the key of a certificate).
* @throws InvalidError `KEY_UNREADABLE`, also for private keys, or `KEY_UNSUPPORTED`.
*/
function readPublicKey(pem, what) {
	if (pem.length > maxKeyLength || pem.includes("PRIVATE KEY")) throw notKey(what, "public");
	return checkKeyType(readAs(() => createPublicKey(pem), what, "public"), what);
}
/** Exports the public key as DER (SubjectPublicKeyInfo). */
function publicDer(key) {
	return (key.type === "private" ? createPublicKey(key) : key).export({
		type: "spki",
		format: "der"
	});
}
/** Exports the public key as PEM. */
function publicPem(key) {
	return (key.type === "private" ? createPublicKey(key) : key).export({
		type: "spki",
		format: "pem"
	}).toString();
}
/** Computes the key hint of bundles: base64 of the SHA-256 of the SubjectPublicKeyInfo, as in cosign. */
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
/** Treats every failure as a wrong password: one in 256 wrong passwords decrypts to valid padding. */
function readEncrypted(pem, passphrase, what) {
	try {
		return createPrivateKey({
			key: pem,
			passphrase
		});
	} catch {
		throw new InvalidError("KEY_PASSWORD", "the password is wrong", {
			place: { what },
			advice: "Set COSIGN_PASSWORD to the password of the key."
		});
	}
}
function checkKeyType(key, what) {
	const { namedCurve = "", modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
	const type = key.asymmetricKeyType;
	if (type === "ed25519") return key;
	if (type === "ec" && curves.has(namedCurve)) return key;
	if (type === "rsa" && modulusLength >= minRsaBits) return key;
	throw new InvalidError("KEY_UNSUPPORTED", `unsupported key type ${[type, namedCurve].filter(Boolean).join(" ")}`, {
		place: { what },
		advice: "Use ECDSA on P-256, P-384 or P-521, Ed25519, or RSA of 2048 bits or more."
	});
}
function notKey(what, kind) {
	return new InvalidError("KEY_UNREADABLE", `this is not a readable ${kind} key`, {
		place: { what },
		advice: kind === "private" ? "Use cosign.key or a PEM private key." : "Use a PEM file that starts with -----BEGIN PUBLIC KEY-----, such as cosign.pub."
	});
}
var createHash, createPrivateKey, createPublicKey, curves, minRsaBits, maxKeyLength;
function init_keys() {
	return (init_keys = __esmMin((() => {
		init_errors();
		init_cosign_key();
		({createHash, createPrivateKey, createPublicKey} = process.getBuiltinModule("node:crypto"));
		curves = /* @__PURE__ */ new Set([
			"prime256v1",
			"secp384r1",
			"secp521r1"
		]);
		minRsaBits = 2048;
		maxKeyLength = 65536;
	})))();
}

// shared/sigstore/report.ts
/** Formats each signature with the reason why it is accepted or rejected. */
function signaturesText(examined) {
	return `${examined.flatMap(({ target, judgements }) => [`${target.label} ${target.digest}`, ...(judgements.length === 0 ? ["nothing is attached"] : judgements.map(sentence)).map((line) => `  ${line}`)]).map((line) => truncate(line.replace(/\S.*/su, oneLine), maxLineLength)).join("\n")}\n`;
}
/** Renders the same as Markdown for the job summary. */
function signaturesMarkdown(title, verdict, examined) {
	const rows = examined.flatMap(({ target, judgements }) => [`- ${escapeMarkdown(target.label)} ${code(target.digest)}`, ...judgements.map((judgement) => `  - ${escapeMarkdown(truncate(sentence(judgement), maxLineLength))}`)]);
	return `### ${escapeMarkdown(title)}\n\n${escapeMarkdown(verdict)}\n\n${rows.join("\n")}\n`;
}
/** Formats the same as JSON, without the attested documents. `facts` are added next to the reference. */
function signaturesJson(reference, examined, facts = {}) {
	const targets = examined.map(({ target, judgements }) => ({
		digest: target.digest,
		label: target.label,
		signatures: judgements.map(({ statement: _document, signer: _inReason, by: _policies, ...result }) => result)
	}));
	return `${JSON.stringify({
		reference,
		...facts,
		targets
	}, void 0, 2)}\n`;
}
function sentence({ accepted, kind, predicateType = "", format, place, reason }) {
	const label = kind === "attestation" ? `attestation ${predicateType}`.trimEnd() : kind;
	return `${accepted ? "✓" : "✗"} ${label} (${format}, ${place}): ${reason}`;
}
var maxLineLength;
function init_report() {
	return (init_report = __esmMin((() => {
		init_text();
		maxLineLength = 500;
	})))();
}

// shared/sigstore/sign/attest.ts
/** Plans which attestations to write. Skips those that the same signer already made with the same content. Pure. */
function planAttestations(examined, attestations, formats) {
	const judgementsOf = new Map(examined.map(({ target, judgements }) => [target.digest, judgements]));
	return attestations.map((attestation) => ({
		attestation,
		missing: formats.filter((format) => attestation.targets.some(({ digest }) => !judgementsOf.get(digest)?.some((judgement) => isSame(judgement, format, attestation))))
	}));
}
function isSame({ accepted, format, statement }, expected, attestation) {
	if (!accepted || format !== expected || statement?.predicateType !== attestation.predicateType) return false;
	return isDeepStrictEqual(statement.predicate, JSON.parse(JSON.stringify(attestation.predicate)));
}
var isDeepStrictEqual;
function init_attest() {
	return (init_attest = __esmMin((() => {
		({isDeepStrictEqual} = process.getBuiltinModule("node:util"));
	})))();
}

// shared/sigstore/sign/blob.ts
/** Signs a blob. Returns the Sigstore bundle as JSON, which `cosign verify-blob --bundle` reads. */
async function signBlob(signer, blob) {
	return Buffer.from(`${JSON.stringify((0, import_dist$2.bundleToJSON)(await signer.signPayload(Buffer.from(blob))))}\n`);
}
var import_dist$2;
function init_blob() {
	return (init_blob = __esmMin((() => {
		import_dist$2 = require_dist$1();
	})))();
}

// shared/sigstore/sign/signer.ts
/**
* Creates a signer for a key. The envelope has no key id, because verifiers with go-securesystemslib, such as cosign,
* skip signatures with an unknown key id.
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
/** Creates a bundle signer from a signer and its witnesses. Loads the Sigstore library. */
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
* Requests a certificate for a new key from Fulcio. All signatures of the run use it.
* @throws InvalidError `TOKEN_INVALID`.
* @throws UndecidedError `SIGSTORE_FAILED` if Fulcio does not respond or refuses.
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
	const { key } = await callService("Fulcio", fulcioUrl, () => fulcio.sign(Buffer.alloc(0)));
	if (key.$case !== "x509Certificate") throw new Error("Fulcio gives certificates");
	const signer = { sign: async (data) => ({
		...await holder.sign(data),
		key
	}) };
	const certificate = import_dist$1.X509Certificate.parse(key.certificate);
	const issuer = certificate.extension(issuerExtension)?.valueObj.subs[0]?.value.toString("utf8") ?? "";
	return {
		signer,
		subject: certificate.subjectAltName ?? "",
		issuer
	};
}
/**
* Calls a Sigstore service and names it in errors. Uses only the service's response, because the library's messages can
* contain the token.
* @throws UndecidedError `SIGSTORE_FAILED`.
*/
async function callService(service, url, work) {
	try {
		return await work();
	} catch (error) {
		const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : "no response";
		throw new UndecidedError("SIGSTORE_FAILED", `the request to ${service} failed (${cause})`, {
			place: { what: url },
			advice: "Run again. Nothing is signed."
		});
	}
}
function checkToken(token) {
	const [, payload = ""] = token.split(".");
	try {
		const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
		if (typeof claims === "object" && claims !== null && "iss" in claims) return;
	} catch {}
	throw new InvalidError("TOKEN_INVALID", "the identity token is not a JSON Web Token", { advice: "Set SIGSTORE_ID_TOKEN to an OIDC token for the audience sigstore." });
}
var import_dist$1, generateKeyPairSync, issuerExtension, timeout$1;
function init_keyless() {
	return (init_keyless = __esmMin((() => {
		import_dist$1 = require_dist$2();
		init_errors();
		init_signer();
		({generateKeyPairSync} = process.getBuiltinModule("node:crypto"));
		issuerExtension = "1.3.6.1.4.1.57264.1.8";
		timeout$1 = 3e4;
	})))();
}

// shared/sigstore/sign/witnesses.ts
/** Creates clients for the transparency log and the timestamp authority. */
async function createWitnesses({ rekor, rekorVersion, timestamp }) {
	const { RekorWitness, TSAWitness } = await import("../../dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const witnesses = [];
	if (rekor !== void 0) {
		const witness = new RekorWitness({
			rekorBaseURL: rekor,
			majorApiVersion: rekorVersion,
			timeout,
			retry
		});
		witnesses.push(withErrors("Rekor", rekor, witness));
	}
	if (timestamp !== void 0) witnesses.push(withErrors("the timestamp authority", timestamp, new TSAWitness({
		tsaBaseURL: timestamp,
		timeout,
		retry
	})));
	return witnesses;
}
/**
* Parses the URL of a service: https, or http on this machine. Removes trailing slashes.
* @throws InvalidError `URL_INVALID`.
*/
function serviceUrl(text, name) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const isLocal = [
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(url?.hostname ?? "");
	if (url !== void 0 && (url.protocol === "https:" || url.protocol === "http:" && isLocal)) return text.replace(/\/+$/u, "");
	throw new InvalidError("URL_INVALID", `"${text}" is not a valid URL for ${name}`, { advice: "Use https://…. http is allowed only for this machine" });
}
function withErrors(service, url, witness) {
	return { testify: (content, key) => callService(service, url, () => witness.testify(content, key)) };
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

// shared/sigstore/sign/write.ts
/**
* Signs what is missing, then writes all of it at once: each tag of a registry is read, merged and written in one round,
* however many documents belong to it. Nothing is written if a service does not sign. Returns the signed attestations.
*/
async function writeMissing(writing, missing) {
	const { signatures, annotations, attestations } = missing;
	const lacking = attestations.filter(({ missing: formats, isWanted = false }) => isWanted || formats.length > 0);
	const images = await signImages(writing, signatures, annotations);
	const attested = await mapConcurrently(lacking, statementsAtOnce, (plan) => signAttestation(writing, plan));
	const signed = [images, ...attested];
	await Promise.all([attach(writing.client, signed.flatMap(({ artifacts }) => artifacts)), collectLayers(writing.client, signed.flatMap(({ layers }) => layers))]);
	return attested.map(({ attestation, bundle }) => ({
		attestation,
		bundle
	}));
}
/**
* Signs the image. One statement, with one certificate, log entry and timestamp, covers all targets without a bundle.
* Simple signing requires a payload for each digest.
*/
async function signImages(writing, plans, annotations) {
	const { client, signer } = writing;
	const targetsWithout = (format) => plans.filter(({ missing }) => missing.includes(format)).map(({ target }) => target);
	const artifacts = [];
	const forBundle = targetsWithout("bundle");
	if (forBundle.length > 0) {
		const digests = forBundle.map(({ digest }) => digest);
		const bundle = await signer.signStatement(statementBytes(digests, imageSignatureType, {}, { annotations }));
		artifacts.push(...forBundle.map((target) => attachmentOf(writing, target, bundle, imageSignatureType)));
	}
	return {
		artifacts,
		layers: await mapConcurrently(targetsWithout("legacy"), statementsAtOnce, async ({ digest }) => {
			const bytes = simpleSigningPayload(dockerReference(client), digest, annotations);
			const layer = {
				mediaType: simpleSigningType,
				bytes,
				annotations: annotationsOf(await signer.signPayload(bytes))
			};
			return {
				tag: layerTag(digest, "sig"),
				layer
			};
		})
	};
}
/** Signs an attestation once, for each target in each missing format. */
async function signAttestation(writing, { attestation, missing }) {
	const { client, signer } = writing;
	const { targets, predicateType, predicate } = attestation;
	const digests = targets.map(({ digest }) => digest);
	const bundle = await signer.signStatement(statementBytes(digests, predicateType, predicate, { name: client.name }));
	const bytes = envelopeOf(bundle);
	const annotations = {
		...annotationsOf(bundle),
		predicateType
	};
	const layers = bytes === void 0 || !missing.includes("legacy") ? [] : targets.map(({ digest }) => ({
		tag: layerTag(digest, "att"),
		layer: {
			mediaType: envelopeLayerType,
			bytes,
			annotations
		}
	}));
	return {
		artifacts: missing.includes("bundle") ? targets.map((target) => attachmentOf(writing, target, bundle, predicateType)) : [],
		layers,
		attestation,
		bundle: { ...(0, import_dist.bundleToJSON)(bundle) }
	};
}
function attachmentOf({ now }, subject, bundle, predicateType) {
	return {
		subject,
		artifactType: bundleMediaType,
		bytes: Buffer.from(JSON.stringify((0, import_dist.bundleToJSON)(bundle))),
		annotations: {
			"org.opencontainers.image.created": now.toISOString(),
			"dev.sigstore.bundle.content": "dsse-envelope",
			"dev.sigstore.bundle.predicateType": predicateType
		}
	};
}
/** Returns the repository in Docker's form, with the long name of Docker Hub. */
function dockerReference({ registry, repository }) {
	return `${registry === "docker.io" ? "index.docker.io" : registry}/${repository}`;
}
var import_dist, bundleMediaType, statementsAtOnce;
function init_write() {
	return (init_write = __esmMin((() => {
		import_dist = require_dist$1();
		init_oci();
		init_layer();
		init_simple_signing();
		init_statement();
		bundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
		statementsAtOnce = 8;
	})))();
}

// shared/sigstore/verify/blob.ts
/**
* Verifies the Sigstore bundle of a blob, as `cosign sign-blob --bundle` writes it. Refuses an envelope, which is signed
* for its own payload and says nothing about the blob.
*/
function verifyBlob(bundleBytes, blob, policy) {
	const read = readBundle(bundleBytes);
	if ("fault" in read) return { rejection: `it is not a valid bundle (${read.fault})` };
	const { bundle } = read;
	if (bundle.content.$case !== "messageSignature") return { rejection: "it has an envelope, not the signature of a file" };
	return prove(bundle, Buffer.from(blob), policy);
}
function init_blob$1() {
	return (init_blob$1 = __esmMin((() => {
		init_bundle();
		init_check();
	})))();
}

// shared/sigstore/index.ts
function init_sigstore() {
	return (init_sigstore = __esmMin((() => {
		init_reports();
		init_keys();
		init_report();
		init_attest();
		init_blob();
		init_keyless();
		init_plan();
		init_signer();
		init_witnesses();
		init_write();
		init_blob$1();
		init_certificate_extensions();
		init_examine();
		init_judgement();
		init_trusted_root();
	})))();
}

export { planSignatures as A, keyHint as C, signatureReports as D, init_reports as E, judgeBundle as F, init_trusted_root as I, publicGoodRoot as L, examineSignatures as M, init_examine as N, init_plan as O, init_judgement as P, readTrustedRoot as R, init_keys as S, readPublicKey as T, planAttestations as _, writeMissing as a, signaturesMarkdown as b, serviceUrl as c, bundleSigner as d, init_signer as f, init_attest as g, signBlob as h, init_write as i, signatureFormats as j, isSignature as k, init_keyless as l, init_blob as m, init_blob$1 as n, createWitnesses as o, keySigner as p, verifyBlob as r, init_witnesses as s, init_sigstore as t, keylessSigner as u, init_report as v, readPrivateKey as w, signaturesText as x, signaturesJson as y };