import { n as __esmMin } from "../../rolldown-runtime.js";
import { c as writableAttestationStore, s as init_attestation_store, t as init_ci } from "../../shared/ci/index.js";
import { $r as init_map_concurrently, Ci as init_errors, Fr as count, Ir as init_plain, Si as UndecidedError, St as init_report, bi as InvalidError, ei as mapConcurrently, lt as init_findings, ni as init_json_keys, nn as init_severity, or as init_text, rn as isAtLeast, ti as findAmbiguity, vt as activeFindings } from "../../shared/core.js";
import { E as unknown, S as string, f as init_schemas, g as looseObject, h as literal, i as _enum, n as datetime, r as init_iso, s as array } from "../../npm/zod/classic.js";
import { _ as init_indexes, a as init_run$1, c as evidenceType, d as findRun, f as init_local_run, g as readEvidenceDirectory, h as init_read$1, i as describeRun, l as init_predicate, o as isFromRun, s as evidencePredicate, t as init_evidence$1, v as manifestsByIndex } from "../../shared/evidence/index.js";
import { f as init_paths, m as resolvePath } from "../../shared/runner/load-settings.js";
import { t as init_runner } from "../../shared/runner/index.js";
import { A as planSignatures, O as init_plan, S as init_keys, _ as planAttestations, a as writeMissing, b as signaturesMarkdown, d as bundleSigner, f as init_signer, g as init_attest, i as init_write, j as signatureFormats, p as keySigner, t as init_sigstore, v as init_report$1, w as readPrivateKey, x as signaturesText, y as signaturesJson } from "../../shared/sigstore/index.js";
import { i as readStatement, n as inTotoType, r as init_statement } from "../../shared/sigstore/formats/statement.js";
import { n as parseProblem, t as init_parse_problem } from "../../shared/errors/parse-problem.js";
import { n as init_predicate_types, t as cosignVulnerabilityType } from "../../shared/sigstore/formats/predicate-types.js";
import { n as noAdvisorySource, t as init_source_notes } from "../../shared/advisories/model/source-notes.js";
import { a as withRepository, n as summaryType, t as init_verification_summary } from "../../shared/sigstore/formats/verification-summary.js";
import { a as resolveSignedImage, i as readTrustedRootOrDefault, n as parseAnnotations, r as readSecretText, t as init_signatures } from "../../shared/runner/signatures.js";
import { n as resolveKeyless, r as witnessesOf, t as init_keyless } from "../../shared/runner/keyless.js";
import { n as init_signature_evidence, r as signatureEvidence } from "../../shared/runner/signature-evidence.js";

// actions/sign-image/verdict/rely.ts
/**
* Decides which verdict counts for an image. Denials and undecided verdicts count if they are about a manifest of the image,
* about an index that contains it, or about sources alone, whichever run made them: an old denial may no longer apply, but a person must say so. A pass
* counts only if this run made it, as other unsigned evidence does, and only for the manifests that it covers. Verdicts on
* other images never count. Pure.
*/
function relyOn(verdicts, { targets, manifests }, run) {
	const counting = [];
	const notes = [];
	for (const verdict of verdicts) {
		const note = reasonToIgnore(verdict, manifests, run);
		if (note === void 0) counting.push(verdict);
		else notes.push(`${verdict.file} ${note}`);
	}
	const [verdict] = worstFirst.flatMap((decision) => counting.filter((each) => each.decision === decision));
	if (verdict?.decision !== "pass") return {
		verdict,
		uncovered: [],
		notes
	};
	const judged = new Set(coveredManifests(counting.flatMap(({ digests }) => digests), manifests));
	return {
		verdict,
		uncovered: targets.filter((target) => !judged.has(target)),
		notes
	};
}
function reasonToIgnore({ decision, digests, parts, run: made }, manifests, run) {
	const judged = decision === "pass" ? digests : [...digests, ...parts];
	const isAboutImage = manifests.some(({ digest }) => judged.includes(digest));
	if (digests.length > 0 && !isAboutImage) return `has a verdict on another image (${digests.join(", ")})`;
	if (decision !== "pass") return void 0;
	if (digests.length === 0) return "has a verdict on sources alone";
	return isFromRun({ run: made }, run) ? void 0 : `has a verdict of another run (${describeRun(made)})`;
}
/** Lists the manifests that a verdict covers. A verdict on every image of an index covers the index. */
function coveredManifests(digests, manifests) {
	return manifests.filter(({ digest }) => {
		const images = manifests.filter(({ config, within }) => config !== void 0 && within.includes(digest));
		const isWhole = images.length > 0 && images.every((image) => digests.includes(image.digest));
		return digests.includes(digest) || isWhole;
	});
}
var worstFirst;
function init_rely() {
	return (init_rely = __esmMin((() => {
		init_evidence$1();
		worstFirst = [
			"deny",
			"undecided",
			"pass"
		];
	})))();
}

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
		init_findings();
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
		init_findings();
		init_predicate_types();
		scannerUri = "urn:seaworthy:image-scan";
	})))();
}

// actions/sign-image/attestations/from-evidence.ts
/**
* Creates attestations from evidence: each complete record for a gate in another job, and SBOMs, vulnerabilities, source
* results and verdicts in predicates of other tools. Records about an image are attested to its platform, records about
* sources to the whole image, and verdicts to the digests that they name.
*/
async function attestationsFromEvidence(evidence, { client, targets }, log) {
	const attestations = [];
	for (const item of evidence.filter(({ record }) => record.action !== "sign-image")) {
		const verdict = verdictStatements(item, client.name);
		const about = verdict === void 0 ? targetsOf(item, targets) : coveredManifests(verdict.digests, targets);
		if (about.length === 0) {
			if (verdict === void 0) log.warn(`skipped ${item.file}: it is about another image`);
			else log.info(`skipped ${item.file}: its verdict names no manifest of this image`);
			continue;
		}
		const predicates = verdict?.predicates ?? [...predicatesOf(item, log.info), {
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
	const { advisories } = record;
	if (record.action === "image-scan" && advisories !== void 0 && advisories.source !== "none") predicates.push(...vulnerabilityPredicates(record, report));
	if (["dockerfile-lint", "manifest-check"].includes(record.action)) predicates.push(testResultPredicate(record, report));
	return predicates;
}
var sbomTypes;
function init_from_evidence() {
	return (init_from_evidence = __esmMin((() => {
		init_source_notes();
		init_evidence$1();
		init_rely();
		init_test_result();
		init_verdict_statements();
		init_vulnerabilities();
		sbomTypes = [[/^application\/vnd\.cyclonedx\+json/u, "https://cyclonedx.org/bom"], [/^application\/spdx\+json/u, "https://spdx.dev/Document"]];
	})))();
}

// actions/sign-image/attestations/github-store.ts
/**
* Opens the store that the call names. Undefined if it names none.
* @throws InvalidError if the call signs with a key: GitHub verifies certificates only.
*/
async function openStore({ inputs, host }) {
	const { "github-store": repository, key, token } = inputs;
	if (repository !== void 0 && key !== void 0) throw new InvalidError("INPUT_VALUE", "github-store requires keyless signing", { advice: "Remove `key`, or remove `github-store`" });
	return repository === void 0 ? void 0 : writableAttestationStore(repository, {
		token,
		host
	});
}
/** Marks the plans whose attestation the store does not have from the same signer with the same content. */
async function planStore(plans, store, policy) {
	if (store === void 0 || plans.length === 0) return plans;
	const targets = [...new Set(plans.flatMap(({ attestation }) => attestation.targets))];
	const examined = await mapConcurrently(targets, parallel, async (target) => ({
		target,
		judgements: await store.read({
			digest: target.digest,
			policies: [policy]
		})
	}));
	const attestations = plans.map(({ attestation }) => attestation);
	const stored = planAttestations(examined, attestations, ["bundle"]);
	return plans.map((plan, index) => ({
		...plan,
		isWanted: (stored[index]?.missing.length ?? 0) > 0
	}));
}
/** Stores the bundles of the plans that `planStore` marked. */
async function storeMissing(signed, plans, store) {
	if (store === void 0) return;
	const wanted = new Set(plans.flatMap(({ attestation, isWanted }) => isWanted === true ? [attestation] : []));
	const missing = signed.filter(({ attestation }) => wanted.has(attestation));
	await mapConcurrently(missing, parallel, ({ bundle }) => store.write(bundle));
}
var parallel;
function init_github_store() {
	return (init_github_store = __esmMin((() => {
		init_ci();
		init_errors();
		init_sigstore();
		parallel = 4;
	})))();
}

// actions/sign-image/verdict/platforms.ts
/**
* Lists the platforms of each index that the evidence knows, by the digest of the index: records of one action about one
* image name belong together, and the attestations that a gate keeps state what contains an image. Pure.
*/
function platformsByIndex(evidence) {
	const pairs = [...examinedTogether(evidence), ...evidence.flatMap(attestedWithin)];
	const grouped = Map.groupBy(pairs, ({ index }) => index);
	return new Map([...grouped].map(([index, parts]) => [index, [...new Set(parts.map(({ digest }) => digest))]]));
}
function examinedTogether(evidence) {
	return [...manifestsByIndex(evidence)].flatMap(([index, digests]) => digests.map((digest) => ({
		index,
		digest
	})));
}
function attestedWithin({ contents }) {
	return contents.filter(({ role }) => role === "attestations").flatMap(({ text }) => {
		const { data } = kept.safeParse(parsed(text));
		return (data?.statements ?? []).flatMap(({ images }) => images).flatMap(({ digest, within }) => within.map((index) => ({
			index,
			digest
		})));
	});
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
var kept;
function init_platforms() {
	return (init_platforms = __esmMin((() => {
		init_schemas();
		init_evidence$1();
		kept = looseObject({ statements: array(looseObject({ images: array(looseObject({
			digest: string(),
			within: array(string())
		})) })) });
	})))();
}

// actions/sign-image/verdict/read.ts
/**
* Reads the verdict of every gate among the evidence.
* @throws UndecidedError `VERDICT_INVALID` for a record without a readable verdict, and for a verdict that is ambiguous or
* contradicts its rules or its statements.
*/
function readVerdicts(evidence) {
	const platforms = platformsByIndex(evidence);
	return evidence.filter(({ record }) => record.action === "gate").map((record) => readVerdict(record, platforms));
}
function readVerdict(evidence, platforms) {
	const { file, record, contents } = evidence;
	const document = contents.find(({ role, name }) => role === "verdict" && name === verdictFile$1);
	if (document === void 0) throw invalid(file, "contains no verdict.json");
	let verdict;
	try {
		verdict = verdictSchema.parse(JSON.parse(document.text));
	} catch (error) {
		throw invalid(file, `has no readable verdict (${parseProblem(error)})`);
	}
	const contradiction = findContradiction(verdict, evidence) ?? findRepetition(contents);
	if (contradiction !== void 0) throw invalid(file, contradiction);
	const { decision, now: decidedAt, digests } = verdict;
	const rules = verdict.rules.filter((rule) => ["deny", "undecided"].includes(rule.decision)).map(({ rule }) => rule);
	return {
		file,
		decision,
		decidedAt,
		digests,
		parts: digests.flatMap((digest) => platforms.get(digest) ?? []),
		run: record.run,
		rules
	};
}
/** Readers of JSON take the first or the last of equal keys, so a verdict with such keys states both. */
function findRepetition(contents) {
	for (const { name, text } of contents.filter(({ role }) => role === "verdict")) {
		if (!name.endsWith(".json")) continue;
		const part = findAmbiguity(text, name === verdictFile$1 ? verdictSchema : unknown());
		if (part !== void 0) return `is ambiguous: "${part.text}" in ${name} ${part.problem}`;
	}
}
/** Compares a verdict with its rules, and with the statements that other tools read. */
function findContradiction(verdict, { record, contents }) {
	const decisions = new Set(verdict.rules.map(({ decision }) => decision));
	const expected = decisions.has("deny") ? "deny" : decisions.has("undecided") ? "undecided" : "pass";
	if (verdict.rules.length === 0 && expected === verdict.decision) return "passes without any rule";
	if (verdict.decision !== expected) return `states ${verdict.decision}, but its rules state ${expected}`;
	const { subject } = record;
	if (subject.kind === "image" && !verdict.digests.includes(subject.digest)) return "has a verdict on another image";
	for (const { name, text } of contents.filter(({ mediaType }) => mediaType === inTotoType)) {
		const statement = readStatement(Buffer.from(text));
		if (statement === void 0) return `has no readable statement in ${name}`;
		if (!isSameSet(statement.digests, verdict.digests)) return `names other images in ${name} than in verdict.json`;
		const passed = statement.predicateType === "https://slsa.dev/verification_summary/v1" ? hasPassed(statement.predicate) : void 0;
		if (passed !== void 0 && passed !== (verdict.decision === "pass")) return `states ${passed ? "PASSED" : "FAILED"} in ${name}, but ${verdict.decision} in verdict.json`;
	}
}
function hasPassed(predicate) {
	return looseObject({ verificationResult: literal("PASSED") }).safeParse(predicate).success;
}
function isSameSet(first, second) {
	return new Set(first).symmetricDifference(new Set(second)).size === 0;
}
function invalid(file, problem) {
	return new UndecidedError("VERDICT_INVALID", problem, {
		place: { what: file },
		advice: "Run `gate` again with the same version of Seaworthy"
	});
}
var verdictFile$1, verdictSchema;
function init_read() {
	return (init_read = __esmMin((() => {
		init_schemas(), init_iso();
		init_errors();
		init_parse_problem();
		init_statement();
		init_verification_summary();
		init_json_keys();
		init_platforms();
		verdictFile$1 = "verdict.json";
		verdictSchema = looseObject({
			decision: _enum([
				"pass",
				"deny",
				"undecided"
			]),
			now: datetime(),
			digests: array(string().regex(/^sha256:[0-9a-f]{64}$/u)),
			rules: array(looseObject({
				rule: string(),
				decision: _enum([
					"pass",
					"warn",
					"deny",
					"undecided"
				])
			}))
		});
	})))();
}

// actions/sign-image/evidence.ts
/**
* Reads the evidence directory of a call: its records to attest, and its verdicts to ask. A call that does not set
* `evidence` attests nothing and asks the verdicts in its `out-dir`, where the gate of the same job writes them.
* @throws UndecidedError `EVIDENCE_UNUSABLE` if a record cannot be used, `VERDICT_INVALID` if a verdict cannot.
*/
async function readGivenEvidence({ inputs, host, now }) {
	const { evidence: given, "attest-only": attestOnly } = inputs;
	const directory = given ?? (attestOnly ? void 0 : inputs["out-dir"] ?? host.defaultOutDir);
	const none = {
		records: [],
		verdicts: [],
		run: host.run
	};
	if (directory === void 0) return none;
	const path = resolvePath(host, directory);
	if (given === void 0 && !existsSync(path)) return none;
	const run = await findRun(path, host.run, now);
	const { evidence, problems } = await readEvidenceDirectory(path);
	const records = evidence.map((record) => ({
		...record,
		file: join(directory, basename(record.file))
	}));
	const problem = problems.find(({ file }) => given !== void 0 || basename(file).startsWith("gate."));
	if (problem !== void 0) throw unusable(problem, directory);
	if (attestOnly) return {
		...none,
		records
	};
	if (!records.filter(({ record }) => record.action === "gate").some(({ contents }) => contents.some(({ name }) => name === verdictFile)) && existsSync(join(path, verdictFile))) throw unbound(join(directory, verdictFile));
	return {
		records: given === void 0 ? [] : records,
		verdicts: readVerdicts(records),
		run
	};
}
function unusable({ file, code, message }, directory) {
	return new UndecidedError("EVIDENCE_UNUSABLE", `cannot be used (${code}): ${message}`, {
		place: { what: join(directory, basename(file)) },
		advice: "Run the step that writes it again"
	});
}
function unbound(file) {
	return new UndecidedError("VERDICT_INVALID", "belongs to no evidence record of a gate", {
		place: { what: file },
		advice: "Run `gate` again, or remove the file if it is not a verdict on this image"
	});
}
var existsSync, basename, join, verdictFile;
function init_evidence() {
	return (init_evidence = __esmMin((() => {
		init_errors();
		init_evidence$1();
		init_runner();
		init_read();
		({existsSync} = process.getBuiltinModule("node:fs"));
		({basename, join} = process.getBuiltinModule("node:path"));
		verdictFile = "verdict.json";
	})))();
}

// actions/sign-image/identity.ts
/**
* Resolves the signer of a call: a key, or the job's own identity. Checks key and password, or whether there is a token,
* before anything is read or written.
*/
async function resolveSigner(context) {
	const { inputs, host } = context;
	const { key: place } = inputs;
	checkLogVersion(context);
	if (place === void 0) {
		const trustedRoot = () => readTrustedRootOrDefault(inputs["trusted-root"], host);
		return resolveKeyless({
			...witnessSettings(context),
			fulcioUrl: inputs["fulcio-url"],
			trustedRoot
		}, host);
	}
	const password = host.getEnv("COSIGN_PASSWORD") ?? "";
	host.mask(password);
	const key = readPrivateKey(await readSecretText(place, "key", host), password, place);
	const identity = {
		policy: {
			kind: "key",
			key: createPublicKey(key)
		},
		signer: async () => bundleSigner(keySigner(key), await witnessesOf(witnessSettings(context), void 0))
	};
	return { identify: async () => identity };
}
/** Rejects unsupported combinations: entries of Rekor 2 prove no time and do not fit into `.sig` tags, and the library supports only certificates. */
function checkLogVersion({ inputs }) {
	if (inputs["rekor-version"] === "1") return;
	const problem = inputs.key !== void 0 ? "does not support signatures with a key" : inputs["timestamp-url"] === void 0 ? "requires timestamp-url" : inputs.formats.includes("legacy") ? "does not support the format legacy. Set formats to bundle" : void 0;
	if (problem === void 0) return;
	throw new InvalidError("INPUT_VALUE", `rekor-version 2 ${problem}`, { advice: "Otherwise use a log of version 1" });
}
function witnessSettings({ inputs }) {
	return {
		rekorUrl: inputs["rekor-url"],
		rekorVersion: inputs["rekor-version"] === "2" ? 2 : 1,
		timestampUrl: inputs["timestamp-url"]
	};
}
var createPublicKey;
function init_identity() {
	return (init_identity = __esmMin((() => {
		init_errors();
		init_keyless();
		init_signatures();
		init_sigstore();
		({createPublicKey} = process.getBuiltinModule("node:crypto"));
	})))();
}

// actions/sign-image/verdict/words.ts
/** States the verdict that a call relies on, as a clause: `the gate passed it (out/gate.evidence.json, decided …)`. */
function relianceText({ verdict, uncovered }) {
	if (verdict === void 0) return "no verdict on this image was found";
	const { decision, rules, file, decidedAt } = verdict;
	const details = [
		...rules.length === 0 ? [] : [`${rules.length === 1 ? "rule" : "rules"} ${rules.join(", ")}`],
		file,
		`decided ${decidedAt}`
	].join("; ");
	const labels = uncovered.map(({ label }) => label).join(", ");
	const left = uncovered.length === 0 ? "" : `; no verdict covers ${count(uncovered.length, "manifest")} (${labels})`;
	return `${decisions[decision]} (${details})${left}`;
}
/** States why a call signs nothing, and what to do, as sentences. */
function refusalText(verdict, resolved) {
	return `not signed: ${relianceText({
		verdict,
		uncovered: [],
		notes: []
	})} — ${resolved}. Fix what the verdict lists and run the gate again. Set attest-only to attest the verdict, or sign-denied to sign anyway`;
}
/** The verdict for JSON; null if none counts. */
function relianceFacts({ verdict, uncovered }) {
	if (verdict === void 0) return { verdict: null };
	const { decision, file, decidedAt, digests } = verdict;
	return { verdict: {
		decision,
		file,
		decidedAt,
		digests,
		uncovered: uncovered.map(({ digest }) => digest)
	} };
}
var decisions;
function init_words() {
	return (init_words = __esmMin((() => {
		init_text();
		decisions = {
			pass: "the gate passed it",
			deny: "the gate denied it",
			undecided: "the gate could not decide"
		};
	})))();
}

// actions/sign-image/result.ts
/** Creates the result of a call that signed, attested, or found everything present. */
async function createResult({ inputs }, { image, reliance, written }, plans, summary) {
	const { resolved } = image;
	const relied = reliance === void 0 ? void 0 : relianceText(reliance);
	const verdict = `${summary} — ${resolved}${relied === void 0 ? "" : `; ${relied}`}`;
	const facts = {
		action: "sign-image",
		examined: plans,
		annotations: parseAnnotations(inputs)
	};
	return {
		examined: inputs["dry-run"] || inputs["attest-only"] ? [] : await signatureEvidence(image, facts),
		outcome: "pass",
		verdict,
		document: inputs.format === "json" ? signaturesJson(resolved, plans, reliance === void 0 ? {} : relianceFacts(reliance)) : `${signaturesText(plans)}${relied === void 0 ? "" : `verdict: ${relied}\n`}`,
		summary: signaturesMarkdown("sign-image", verdict, plans),
		outputs: {
			digest: plans.map(({ target }) => target.digest).join("\n"),
			signed: String(written.signatures),
			attested: String(written.attestations),
			decision: reliance?.verdict?.decision ?? ""
		}
	};
}
/** Creates the result of a call that signs nothing, because the gate denied the image or could not decide. */
function refusedResult(verdict, { resolved, targets }, format) {
	const sentence = refusalText(verdict, resolved);
	const facts = relianceFacts({
		verdict,
		uncovered: [],
		notes: []
	});
	return {
		examined: [],
		outcome: verdict.decision === "deny" ? "findings" : "undecided",
		verdict: sentence,
		document: format === "json" ? signaturesJson(resolved, [], facts) : `${sentence}\n`,
		summary: signaturesMarkdown("sign-image", sentence, []),
		outputs: {
			digest: targets.map(({ digest }) => digest).join("\n"),
			signed: "0",
			attested: "0",
			decision: verdict.decision
		}
	};
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
function init_result() {
	return (init_result = __esmMin((() => {
		init_errors();
		init_signature_evidence();
		init_signatures();
		init_sigstore();
		init_words();
	})))();
}

// actions/sign-image/run.ts
/**
* Writes missing signatures and attestations, and verifies them from the registry. Signs nothing that a gate denied or could
* not decide, unless the call says so.
*/
async function run(context) {
	const { inputs, host, now } = context;
	const { "attest-only": attestOnly } = inputs;
	if (attestOnly && inputs.evidence === void 0 && !inputs.provenance) throw nothingToAttest();
	const annotations = parseAnnotations(inputs);
	const formats = formatsOf(inputs.formats);
	const store = await openStore(context);
	const signer = await resolveSigner(context);
	const evidence = await readGivenEvidence(context);
	const image = await resolveSignedImage(inputs, host);
	const reliance = attestOnly ? void 0 : askVerdict(evidence, image, context);
	const verdict = reliance?.verdict;
	if (verdict !== void 0 && verdict.decision !== "pass" && !inputs["sign-denied"]) return refusedResult(verdict, image, inputs.format);
	const identity = await signer.identify();
	const { client } = image;
	const request = {
		formats: attestOnly ? [] : formats,
		annotations,
		policy: identity.policy
	};
	const before = await planSignatures(client, image.targets, request);
	const known = await attestationsOf(image, evidence, context);
	const plans = await planStore(planAttestations(before, known, formats), store, identity.policy);
	const signatures = before.reduce((sum, { missing }) => sum + missing.length, 0);
	const missingAttestations = plans.filter(({ missing }) => missing.length > 0).map(({ attestation }) => attestation);
	const unstored = plans.filter(({ isWanted = false }) => isWanted).length;
	const attestations = missingAttestations.length;
	const amount = [...attestOnly ? [] : [count(signatures, "signature")], ...attestations > 0 ? [count(attestations, "attestation")] : []];
	const stored = unstored === 0 ? [] : [`${count(unstored, "attestation")} to GitHub`];
	const facts = {
		image,
		reliance,
		written: {
			signatures: 0,
			attestations: 0
		}
	};
	if (signatures + attestations + unstored === 0) return createResult(context, facts, before, `everything is already ${attestOnly ? "attested" : "signed"}`);
	if (inputs["dry-run"]) return createResult(context, facts, before, `would write ${[...amount, ...stored].join(" and ")}`);
	const writing = {
		client,
		signer: await identity.signer(),
		now
	};
	const signed = await writeMissing(writing, {
		signatures: before,
		annotations,
		attestations: plans
	});
	await storeMissing(signed, plans, store);
	const after = await planSignatures(client, image.targets, request);
	const lostAttestation = planAttestations(after, missingAttestations, formats).find(({ missing }) => missing.length > 0);
	if (lostAttestation !== void 0) throw attestationLost(client.name, lostAttestation.attestation);
	const lost = after.find(({ missing }) => missing.length > 0);
	if (lost !== void 0) throw signatureLost(image.resolved, lost);
	const summary = [...signatures + attestations === 0 ? [] : [`${amount.join(" and ")} written and verified`], ...stored.map((text) => `${text} written`)].join(", ");
	return createResult(context, {
		...facts,
		written: {
			signatures,
			attestations
		}
	}, after, summary);
}
/** Asks the verdicts of earlier steps about the image, and logs what they say. */
function askVerdict({ verdicts, run: own }, image, { inputs, host }) {
	const reliance = relyOn(verdicts, image, own);
	for (const note of reliance.notes) host.warn(`${note}. It does not count`);
	const { verdict, uncovered } = reliance;
	if (verdict !== void 0 && verdict.decision !== "pass" && inputs["sign-denied"]) host.warn(`signs although ${relianceText(reliance)}, because sign-denied is set`);
	if (uncovered.length > 0) host.warn(relianceText(reliance));
	return reliance;
}
async function attestationsOf(image, { records }, { inputs, host }) {
	const found = await attestationsFromEvidence(records, image, host);
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
function nothingToAttest() {
	return new InvalidError("INPUT_MISSING", "attest-only requires something to attest", { advice: "Set `evidence` to the `out-dir` of the earlier steps, or remove `attest-only`" });
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_errors();
		init_signatures();
		init_sigstore();
		init_text();
		init_from_evidence();
		init_github_store();
		init_evidence();
		init_identity();
		init_result();
		init_rely();
		init_words();
	})))();
}

init_run();
export { run };