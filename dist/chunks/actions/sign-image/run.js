import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as init_errors, r as UndecidedError, t as InvalidError } from "../../shared/errors/index.js";
import { n as count, r as init_plain } from "../../shared/text/plain.js";
import { n as init_severity, r as isAtLeast } from "../../shared/findings/severity.js";
import { i as init_report, t as activeFindings } from "../../shared/findings/report.js";
import { c as readEvidenceDirectory, d as init_predicate, l as evidencePredicate, s as init_read, t as init_evidence, u as evidenceType } from "../../shared/evidence/index.js";
import { a as resolvePath, i as init_paths } from "../../shared/runner/paths.js";
import { t as init_runner } from "../../shared/runner/index.js";
import { D as planSignatures, O as signatureFormats, T as init_plan, _ as signaturesMarkdown, a as init_keyless, c as init_signer, d as planAttestations, f as writeAttestations, g as signaturesJson, h as init_report$1, i as serviceUrl, l as keySigner, m as writeSignatures, n as createWitnesses, o as keylessSigner, p as init_write, r as init_witnesses, s as bundleSigner, t as init_sigstore, u as init_attest, v as signaturesText, x as readPrivateKey, y as init_keys } from "../../shared/sigstore/index.js";
import { i as readStatement, n as inTotoType, r as init_statement } from "../../shared/sigstore/formats/statement.js";
import { n as init_predicate_types, t as cosignVulnerabilityType } from "../../shared/sigstore/formats/predicate-types.js";
import { a as withRepository, n as summaryType, t as init_verification_summary } from "../../shared/sigstore/formats/verification-summary.js";
import { a as resolveSignedImage, c as signatureEvidence, i as readTrustedRootOrDefault, n as parseAnnotations, r as readSecretText, s as init_signature_evidence, t as init_signatures } from "../../shared/runner/signatures.js";
import { createPublicKey } from "node:crypto";

// actions/sign-image/attestations/test-result.ts
/**
* Creates the test result of a linter (in-toto attestation `test-result` v0.1). Rules with a finding of high or worse
* failed, rules with other findings warned.
*/
function testResultPredicate(record, report) {
	const findings = activeFindings(report);
	const named = (ids) => [...new Set(ids)].toSorted();
	const failed = named(findings.filter(({ severity }) => isAtLeast(severity, "high")).map(({ ruleId }) => ruleId));
	const warned = named(findings.map(({ ruleId }) => ruleId)).filter((id) => !failed.includes(id));
	const result = failed.length > 0 ? "FAILED" : warned.length > 0 || !record.complete ? "WARNED" : "PASSED";
	const [, hex = ""] = record.configuration.split(":");
	return {
		predicateType: "https://in-toto.io/attestation/test-result/v0.1",
		predicate: {
			result,
			configuration: [{
				name: record.action,
				digest: { sha256: hex }
			}],
			warnedTests: warned,
			failedTests: failed
		}
	};
}
function init_test_result() {
	return (init_test_result = __esmMin((() => {
		init_report(), init_severity();
	})))();
}

// actions/sign-image/attestations/verdict-statements.ts
/**
* Reads the statements of a gate's record and its complete verdict. Sets the repository of the image in the verification
* summary. Undefined for other records.
* @param name `registry.example/app`.
* @throws UndecidedError `VERDICT_INVALID`.
*/
function verdictStatements({ file, record, contents }, name) {
	if (record.action !== "gate") return void 0;
	const statements = contents.filter(({ mediaType }) => mediaType === inTotoType).map(({ text }) => {
		const statement = readStatement(Buffer.from(text));
		if (statement !== void 0) return statement;
		throw new UndecidedError("VERDICT_INVALID", "has no readable verdict", {
			place: { what: file },
			advice: "Run `gate` again with the same version of Seaworthy"
		});
	});
	const verdicts = contents.filter(({ role, name }) => role === "verdict" && name === "verdict.json");
	return {
		digests: statements[0]?.digests ?? [],
		predicates: [...statements.map(({ predicateType, predicate }) => ({
			predicateType,
			predicate: predicateType === "https://slsa.dev/verification_summary/v1" ? withRepository(predicate, name) : predicate
		})), ...verdicts.map(({ text }) => ({
			predicateType: verdictType,
			predicate: JSON.parse(text)
		}))]
	};
}
var verdictType;
function init_verdict_statements() {
	return (init_verdict_statements = __esmMin((() => {
		init_errors();
		init_statement();
		init_verification_summary();
		verdictType = "urn:seaworthy:verdict:v1";
	})))();
}

// actions/sign-image/attestations/vulnerabilities.ts
/**
* Creates vulnerability predicates of a scan: in-toto `vulns` v0.2 and cosign's `vuln` v1. Omits suppressed
* vulnerabilities, which are in the SARIF file.
*/
function vulnerabilityPredicates(record, report) {
	const scannedOn = {
		scanStartedOn: record.createdAt,
		scanFinishedOn: record.createdAt
	};
	const findings = activeFindings(report).filter(({ advisory }) => advisory !== void 0);
	const { advisories } = record;
	const db = {
		...advisories === void 0 ? {} : {
			uri: advisories.source,
			version: advisories.digest
		},
		lastUpdate: advisories?.modified ?? record.createdAt
	};
	const scanner = {
		uri: scannerUri,
		version: record.engine.version,
		db
	};
	return [{
		predicateType: "https://in-toto.io/attestation/vulns/v0.2",
		predicate: {
			scanner: {
				...scanner,
				result: findings.map(vulnerability)
			},
			metadata: scannedOn
		}
	}, {
		predicateType: cosignVulnerabilityType,
		predicate: {
			invocation: {
				parameters: null,
				uri: "",
				event_id: "",
				"builder.id": ""
			},
			scanner: {
				...scanner,
				result: { vulnerabilities: findings.map(detailed) }
			},
			metadata: scannedOn
		}
	}];
}
function vulnerability({ advisory, ruleId, severity, package: affected }) {
	const score = advisory?.score === void 0 ? [] : [{
		method: "CVSS",
		score: String(advisory.score)
	}];
	return {
		id: advisory?.id ?? ruleId,
		severity: [{
			method: "seaworthy",
			score: severity
		}, ...score],
		...affected === void 0 ? {} : { annotations: [{ package: affected.purl }] }
	};
}
function detailed({ advisory, ruleId, severity, package: affected, aliases }) {
	const { fixState, fixedVersion } = advisory ?? {};
	return {
		id: advisory?.id ?? ruleId,
		aliases,
		severity,
		purl: affected?.purl,
		fixState,
		fixedVersion
	};
}
var scannerUri;
function init_vulnerabilities() {
	return (init_vulnerabilities = __esmMin((() => {
		init_report();
		init_predicate_types();
		scannerUri = "urn:seaworthy:image-scan";
	})))();
}

// actions/sign-image/attestations/from-evidence.ts
/**
* Creates attestations from an evidence directory: each complete record for a gate in another job, and SBOMs,
* vulnerabilities, source results and verdicts in predicates of other tools. Records about an image are attested to its
* platform, records about sources to the whole image, and verdicts to the digests that they name.
* @throws UndecidedError `EVIDENCE_UNUSABLE` if a record cannot be used.
*/
async function attestationsFromEvidence(directory, { client, targets }, { host }) {
	const { evidence, problems } = await readEvidenceDirectory(resolvePath(host, directory));
	const [problem] = problems;
	if (problem !== void 0) throw new UndecidedError("EVIDENCE_UNUSABLE", `cannot be used (${problem.code}): ${problem.message}`, {
		place: { what: problem.file },
		advice: "Run the step that writes it again"
	});
	const attestations = [];
	for (const item of evidence.filter(({ record }) => record.action !== "sign-image")) {
		const verdict = verdictStatements(item, client.name);
		const about = verdict === void 0 ? targetsOf(item, targets) : judgedTargets(verdict.digests, targets);
		if (about.length === 0) {
			host.warn(`skipped ${item.file}: it is about another image`);
			continue;
		}
		const predicates = verdict?.predicates ?? [...predicatesOf(item, host.info), {
			predicateType: "urn:seaworthy:evidence:v1",
			predicate: await evidencePredicate(item)
		}];
		attestations.push(...predicates.map((predicate) => ({
			targets: about,
			...predicate
		})));
	}
	return attestations;
}
/** Lists the targets of a verdict. A verdict on every image of an index includes the index. */
function judgedTargets(digests, targets) {
	return targets.filter((target) => {
		const images = targets.filter(({ config, within }) => config !== void 0 && within.includes(target.digest));
		const isWhole = images.length > 0 && images.every(({ digest }) => digests.includes(digest));
		return digests.includes(target.digest) || isWhole;
	});
}
function targetsOf({ record: { subject } }, targets) {
	if (subject.kind === "image") return targets.filter(({ digest }) => digest === subject.digest);
	return targets.slice(0, 1);
}
function predicatesOf({ record, report, contents }, info) {
	const predicates = [];
	for (const { name, mediaType, text } of contents.filter(({ role }) => role === "sbom")) {
		const [, predicateType] = sbomTypes.find(([pattern]) => pattern.test(mediaType)) ?? [];
		if (predicateType === void 0) info(`${name} is not JSON, so it is attested only as part of its record`);
		else predicates.push({
			predicateType,
			predicate: JSON.parse(text)
		});
	}
	if (report === void 0) return predicates;
	if (record.action === "image-scan") predicates.push(...vulnerabilityPredicates(record, report));
	if (["dockerfile-lint", "manifest-check"].includes(record.action)) predicates.push(testResultPredicate(record, report));
	return predicates;
}
var sbomTypes;
function init_from_evidence() {
	return (init_from_evidence = __esmMin((() => {
		init_errors();
		init_evidence();
		init_runner();
		init_test_result();
		init_verdict_statements();
		init_vulnerabilities();
		sbomTypes = [[/^application\/vnd\.cyclonedx\+json/u, "https://cyclonedx.org/bom"], [/^application\/spdx\+json/u, "https://spdx.dev/Document"]];
	})))();
}

// actions/sign-image/identity.ts
/**
* Resolves the signer of a call: a key, or the job's own identity. Checks key and password before anything is read or
* written.
*/
async function resolveSigner(context) {
	const { inputs, host } = context;
	const { key: place } = inputs;
	checkLogVersion(context);
	if (place === void 0) return keylessIdentity(context);
	const password = host.getEnv("COSIGN_PASSWORD") ?? "";
	host.mask(password);
	const key = readPrivateKey(await readSecretText(place, "key", host), password, place);
	return {
		policy: {
			kind: "key",
			key: createPublicKey(key)
		},
		signer: async () => bundleSigner(keySigner(key), await witnesses(context, void 0))
	};
}
/** Rejects unsupported combinations: entries of Rekor 2 prove no time and do not fit into `.sig` tags, and the library supports only certificates. */
function checkLogVersion({ inputs }) {
	if (inputs["rekor-version"] === "1") return;
	const problem = inputs.key !== void 0 ? "does not support signatures with a key" : inputs["timestamp-url"] === void 0 ? "requires timestamp-url" : inputs.formats.includes("legacy") ? "does not support the format legacy. Set formats to bundle" : void 0;
	if (problem === void 0) return;
	throw new InvalidError("INPUT_VALUE", `rekor-version 2 ${problem}`, { advice: "Otherwise use a log of version 1" });
}
/** Requests the certificate first, because finding existing signatures requires the identity. */
async function keylessIdentity(context) {
	const { inputs, host } = context;
	const fulcio = serviceUrl(inputs["fulcio-url"], "fulcio-url");
	const { subject, issuer, ...signingKey } = await keylessSigner(fulcio, await tokenOf(context));
	host.info(`signing as ${subject} (${issuer})`);
	const root = await readTrustedRootOrDefault(inputs["trusted-root"], host);
	return {
		policy: {
			kind: "identity",
			identity: {
				subject,
				issuer,
				extensions: /* @__PURE__ */ new Map()
			},
			root
		},
		signer: async () => bundleSigner(signingKey, await witnesses(context, publicRekor))
	};
}
async function witnesses({ inputs }, defaultRekor) {
	const { "rekor-url": rekor = defaultRekor, "timestamp-url": timestamp } = inputs;
	return createWitnesses({
		rekorVersion: inputs["rekor-version"] === "2" ? 2 : 1,
		...rekor === void 0 || rekor === "none" ? {} : { rekor: serviceUrl(rekor, "rekor-url") },
		...timestamp === void 0 ? {} : { timestamp: serviceUrl(timestamp, "timestamp-url") }
	});
}
/** Returns the identity token. @throws InvalidError `IDENTITY_MISSING`. */
async function tokenOf({ host }) {
	const token = host.getEnv("SIGSTORE_ID_TOKEN") ?? await host.identityToken?.("sigstore");
	if (token !== void 0) {
		host.mask(token);
		return token;
	}
	const fork = host.job?.fromFork === true;
	throw new InvalidError("IDENTITY_MISSING", fork ? "cannot sign: pull requests from forks have no identity" : "cannot sign: there is no key and no identity token", { advice: fork ? "Sign after the merge, in a workflow of this repository" : "Set `key`, grant `id-token: write` in GitHub Actions, or set SIGSTORE_ID_TOKEN" });
}
var publicRekor;
function init_identity() {
	return (init_identity = __esmMin((() => {
		init_errors();
		init_signatures();
		init_sigstore();
		publicRekor = "https://rekor.sigstore.dev";
	})))();
}

// actions/sign-image/run.ts
/** Writes missing signatures and attestations, and verifies them from the registry. */
async function run(context) {
	const { inputs, host, now } = context;
	const { "attest-only": attestOnly } = inputs;
	if (attestOnly && inputs.evidence === void 0 && !inputs.provenance) throw nothingToAttest();
	const annotations = parseAnnotations(inputs);
	const formats = formatsOf(inputs.formats);
	const identity = await resolveSigner(context);
	const image = await resolveSignedImage(inputs, host);
	const { client } = image;
	const request = {
		formats: attestOnly ? [] : formats,
		annotations,
		policy: identity.policy
	};
	const before = await planSignatures(client, image.targets, request);
	const known = await attestationsOf(image, context);
	const plans = planAttestations(before, known, formats);
	const signatures = before.reduce((sum, { missing }) => sum + missing.length, 0);
	const missingAttestations = plans.filter(({ missing }) => missing.length > 0).map(({ attestation }) => attestation);
	const attestations = missingAttestations.length;
	const amount = [...attestOnly ? [] : [count(signatures, "signature")], ...attestations > 0 ? [count(attestations, "attestation")] : []];
	if (signatures + attestations === 0) return createResult(context, image, before, `everything is already ${attestOnly ? "attested" : "signed"}`);
	if (inputs["dry-run"]) return createResult(context, image, before, `would write ${amount.join(" and ")}`);
	const writing = {
		client,
		signer: await identity.signer(),
		now
	};
	await writeSignatures(writing, before, annotations);
	await writeAttestations(writing, plans);
	const after = await planSignatures(client, image.targets, request);
	const lostAttestation = planAttestations(after, missingAttestations, formats).find(({ missing }) => missing.length > 0);
	if (lostAttestation !== void 0) throw attestationLost(client.name, lostAttestation.attestation);
	const lost = after.find(({ missing }) => missing.length > 0);
	if (lost !== void 0) throw signatureLost(image.resolved, lost);
	return createResult(context, image, after, `${amount.join(" and ")} written and verified`, {
		signatures,
		attestations
	});
}
async function attestationsOf(image, context) {
	const { inputs, host } = context;
	const found = inputs.evidence === void 0 ? [] : await attestationsFromEvidence(inputs.evidence, image, context);
	if (!inputs.provenance) return found;
	const provenance = await host.buildProvenance?.();
	if (provenance === void 0) throw unknownBuild();
	return [...found, {
		targets: image.targets,
		...provenance
	}];
}
function unknownBuild() {
	return new InvalidError("PROVENANCE_UNKNOWN", "cannot describe the build: this is not a GitHub Actions job", { advice: "Remove `provenance`, or run this step in the workflow that builds the image" });
}
function formatsOf(names) {
	const known = signatureFormats.filter((format) => names.includes(format));
	const unknown = names.find((name) => !signatureFormats.some((format) => format === name));
	if (unknown === void 0 && known.length > 0) return known;
	throw new InvalidError("INPUT_VALUE", `"${unknown ?? ""}" is not a valid value for formats`, { advice: `Allowed: ${signatureFormats.join(", ")}` });
}
async function createResult({ inputs }, image, plans, summary, written = {
	signatures: 0,
	attestations: 0
}) {
	const { resolved } = image;
	const verdict = `${summary} — ${resolved}`;
	const facts = {
		action: "sign-image",
		examined: plans,
		annotations: parseAnnotations(inputs)
	};
	return {
		examined: inputs["dry-run"] || inputs["attest-only"] ? [] : await signatureEvidence(image, facts),
		outcome: "pass",
		verdict,
		document: inputs.format === "json" ? signaturesJson(resolved, plans) : signaturesText(plans),
		summary: signaturesMarkdown("sign-image", verdict, plans),
		outputs: {
			digest: plans.map(({ target }) => target.digest).join("\n"),
			signed: String(written.signatures),
			attested: String(written.attestations)
		}
	};
}
function nothingToAttest() {
	return new InvalidError("INPUT_MISSING", "attest-only requires something to attest", { advice: "Set `evidence` to the `out-dir` of the earlier steps, or remove `attest-only`" });
}
function signatureLost(resolved, { target, missing, judgements }) {
	const reasons = judgements.filter(({ accepted }) => !accepted).map(({ reason }) => reason);
	return new UndecidedError("SIGNATURE_LOST", `the new signature is missing in the registry (${missing.join(", ")} of ${target.label})${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}`, {
		place: { what: resolved },
		advice: "Run again. Existing signatures are skipped."
	});
}
function attestationLost(name, { predicateType }) {
	return new UndecidedError("ATTESTATION_LOST", `the new attestation is missing in the registry (${predicateType})`, {
		place: { what: name },
		advice: "Run again. Existing attestations are skipped."
	});
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_errors();
		init_signature_evidence();
		init_signatures();
		init_sigstore();
		init_plain();
		init_from_evidence();
		init_identity();
	})))();
}

init_run();
export { run };