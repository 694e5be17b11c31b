import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as init_errors, r as UndecidedError, t as InvalidError } from "../../shared/errors/index.js";
import { l as count, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { a as init_read, c as evidencePredicate, l as evidenceType, s as readEvidenceFolder, t as init_evidence, u as init_predicate } from "../../shared/evidence/index.js";
import { n as init_severity, r as isAtLeast } from "../../shared/findings/severity.js";
import { i as init_report, t as activeFindings } from "../../shared/findings/report.js";
import { D as planSignatures, O as signatureFormats, T as init_plan, _ as signaturesMarkdown, a as init_keyless, c as init_signer, d as planAttestations, f as writeAttestations, g as signaturesJson, h as init_report$1, i as witnessesOf, l as keySigner, m as writeSignatures, n as init_witnesses, o as keylessSigner, p as init_write, r as serviceUrl, s as bundleSigner, t as init_sigstore, u as init_attest, v as signaturesText, x as readPrivateKey, y as init_keys } from "../../shared/sigstore/index.js";
import { i as readStatement, n as inTotoType, r as init_statement } from "../../shared/sigstore/formats/statement.js";
import { n as init_predicate_types, r as provenanceType, t as cosignVulnerabilityType } from "../../shared/sigstore/formats/predicate-types.js";
import { n as pulledFrom, r as summaryType, t as init_verification_summary } from "../../shared/sigstore/formats/verification-summary.js";
import { a as trustedRootOf, i as signedImage, n as init_signatures, o as examinedSignatures, r as readSecretText, s as init_signature_evidence, t as annotationPairs } from "../../shared/action/signatures.js";
import { resolve } from "node:path";
import { createPublicKey } from "node:crypto";

// actions/sign-image/attestations/test-result.ts
/**
* A linter's result (in-toto attestation `test-result` v0.1): a rule with a finding of high or worse failed, one with
* any other warned.
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
* The statements of a gate's record, the summary with the place that the image is pulled from, and the verdict itself;
* undefined for other records.
* @param name `registry.example/app`.
* @throws UndecidedError `VERDICT_INVALID`.
*/
function verdictStatements({ file, record, contents }, name) {
	if (record.action !== "gate") return void 0;
	const statements = contents.filter(({ mediaType }) => mediaType === inTotoType).map(({ text }) => {
		const statement = readStatement(Buffer.from(text));
		if (statement !== void 0) return statement;
		throw new UndecidedError("VERDICT_INVALID", "holds no verdict that can be read", {
			place: { what: file },
			advice: "Run `gate` again with the same version of Seaworthy"
		});
	});
	const verdicts = contents.filter(({ role, name }) => role === "verdict" && name === "verdict.json");
	return {
		digests: statements[0]?.digests ?? [],
		predicates: [...statements.map(({ predicateType, predicate }) => ({
			predicateType,
			predicate: predicateType === "https://slsa.dev/verification_summary/v1" ? pulledFrom(predicate, name) : predicate
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
* A scan's vulnerabilities in both predicates that are read: in-toto `vulns` v0.2, and cosign's `vuln` v1. Suppressed
* ones are left out: they do not count, and the SARIF says why.
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
* What the earlier steps left in a folder, as attestations: each record whole, for the gate of another job, and in the
* predicates that others read SBOMs, vulnerabilities, results about sources and the gate's verdict, which is whole, too. Records are attested of
* the platform that they are about, those about sources of the whole image, and verdicts of the digests that they name.
* @throws UndecidedError when something in the folder cannot be used: half of what is known is not attested.
*/
async function attestationsFromEvidence(folder, { client, targets }, { host }) {
	const { evidence, problems } = await readEvidenceFolder(resolve(host.root, folder));
	const [problem] = problems;
	if (problem !== void 0) throw new UndecidedError("EVIDENCE_UNUSABLE", `cannot be used (${problem.code}): ${problem.message}`, {
		place: { what: problem.file },
		advice: "Run the step that wrote it again"
	});
	const found = [];
	for (const item of evidence.filter(({ record }) => record.action !== "sign-image")) {
		const verdict = verdictStatements(item, client.name);
		const about = verdict === void 0 ? targetsOf(item, targets) : judgedTargets(verdict.digests, targets);
		if (about.length === 0) {
			host.warn(`${item.file} is about another image and is left out`);
			continue;
		}
		const predicates = verdict?.predicates ?? [...predicatesOf(item, host.info), {
			predicateType: "urn:seaworthy:evidence:v1",
			predicate: await evidencePredicate(item)
		}];
		found.push(...predicates.map((predicate) => ({
			targets: about,
			...predicate
		})));
	}
	return found;
}
/** A verdict on every image in an index is one on the index. */
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
		if (predicateType === void 0) info(`${name} is no JSON and is attested in the record alone`);
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
		init_test_result();
		init_verdict_statements();
		init_vulnerabilities();
		sbomTypes = [[/^application\/vnd\.cyclonedx\+json/u, "https://cyclonedx.org/bom"], [/^application\/spdx\+json/u, "https://spdx.dev/Document"]];
	})))();
}

// actions/sign-image/attestations/provenance.ts
/**
* Provenance of a job of GitHub Actions (SLSA provenance v1, build type `workflow/v1` of GitHub Actions): from the
* runner's variables, which the job itself can change; how much it proves depends on who may sign.
* @throws InvalidError `PROVENANCE_UNKNOWN` where no such job runs.
*/
function provenancePredicate({ gitHub, variable, run }) {
	const workflowRef = variable("GITHUB_WORKFLOW_REF");
	if (gitHub === void 0 || workflowRef === void 0 || run.runId === void 0) throw new InvalidError("PROVENANCE_UNKNOWN", "nothing is known of a build: this is no job of GitHub Actions", { advice: "Leave `provenance` out, or run this as a step of the workflow that builds the image" });
	const repository = `${gitHub.serverUrl}/${gitHub.owner}/${gitHub.repo}`;
	const [path = "", ref = gitHub.ref] = workflowRef.replace(`${gitHub.owner}/${gitHub.repo}/`, "").split("@");
	const attempt = run.runAttempt ?? "1";
	return {
		predicateType: provenanceType,
		predicate: {
			buildDefinition: {
				buildType: "https://actions.github.io/buildtypes/workflow/v1",
				externalParameters: { workflow: {
					ref,
					repository,
					path
				} },
				internalParameters: { github: {
					event_name: gitHub.eventName,
					repository_id: variable("GITHUB_REPOSITORY_ID") ?? "",
					repository_owner_id: variable("GITHUB_REPOSITORY_OWNER_ID") ?? "",
					runner_environment: variable("RUNNER_ENVIRONMENT") ?? ""
				} },
				resolvedDependencies: [{
					uri: `git+${repository}@${gitHub.ref}`,
					digest: { gitCommit: gitHub.sha }
				}]
			},
			runDetails: {
				builder: { id: `${gitHub.serverUrl}/${workflowRef}` },
				metadata: { invocationId: `${repository}/actions/runs/${run.runId}/attempts/${attempt}` }
			}
		}
	};
}
function init_provenance() {
	return (init_provenance = __esmMin((() => {
		init_errors();
		init_predicate_types();
	})))();
}

// actions/sign-image/identity.ts
/**
* The identity that the inputs name: a key, or the job's own. A wrong key or password is told before anything is read or
* written.
*/
async function identityOf(context) {
	const { inputs, host } = context;
	const { key: place } = inputs;
	checkLogVersion(context);
	if (place === void 0) return keylessIdentity(context);
	const password = host.variable("COSIGN_PASSWORD") ?? "";
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
/** Entries of Rekor 2 prove no time, classic tags have no place for them, and the library enters certificates only. */
function checkLogVersion({ inputs }) {
	if (inputs["rekor-version"] === "1") return;
	const problem = inputs.key !== void 0 ? "takes no signatures with a key" : inputs["timestamp-url"] === void 0 ? "needs timestamp-url" : inputs.formats.includes("legacy") ? "has no place in the format legacy: set formats to bundle" : void 0;
	if (problem === void 0) return;
	throw new InvalidError("INPUT_VALUE", `rekor-version 2 ${problem}`, { advice: "Or use a log of version 1" });
}
/** The certificate is asked for now: what is signed already can be told only by who signs. */
async function keylessIdentity(context) {
	const { inputs, host } = context;
	const fulcio = serviceUrl(inputs["fulcio-url"], "fulcio-url");
	const { subject, issuer, ...means } = await keylessSigner(fulcio, await tokenOf(context));
	host.info(`signing as ${subject} (${issuer})`);
	const root = await trustedRootOf(inputs["trusted-root"], host);
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
		signer: async () => bundleSigner(means, await witnesses(context, publicRekor))
	};
}
async function witnesses({ inputs }, usualRekor) {
	const { "rekor-url": rekor = usualRekor, "timestamp-url": timestamp } = inputs;
	return witnessesOf({
		rekorVersion: inputs["rekor-version"] === "2" ? 2 : 1,
		...rekor === void 0 || rekor === "none" ? {} : { rekor: serviceUrl(rekor, "rekor-url") },
		...timestamp === void 0 ? {} : { timestamp: serviceUrl(timestamp, "timestamp-url") }
	});
}
/** @throws InvalidError `IDENTITY_MISSING`, which says what the job lacks. */
async function tokenOf({ host }) {
	const token = host.variable("SIGSTORE_ID_TOKEN") ?? await host.identityToken?.("sigstore");
	if (token !== void 0) {
		host.mask(token);
		return token;
	}
	const fork = host.gitHub?.pullRequest?.fork === true;
	throw new InvalidError("IDENTITY_MISSING", fork ? "unsigned: pull requests of forks get no identity" : "nobody to sign as: there is no key and no identity token", { advice: fork ? "Sign after the merge, in a workflow of this repository" : "Give `key`, or in GitHub Actions the permission `id-token: write`, or elsewhere SIGSTORE_ID_TOKEN" });
}
var publicRekor;
function init_identity() {
	return (init_identity = __esmMin((() => {
		init_signatures();
		init_errors();
		init_sigstore();
		publicRekor = "https://rekor.sigstore.dev";
	})))();
}

// actions/sign-image/run.ts
/** Signs and attests what is not yet, and verifies it from the registry before it says so. */
async function run(context) {
	const { inputs, host, now } = context;
	const { "attest-only": attestOnly } = inputs;
	if (attestOnly && inputs.evidence === void 0 && !inputs.provenance) throw nothingToAttest();
	const annotations = annotationPairs(inputs);
	const formats = formatsOf(inputs.formats);
	const identity = await identityOf(context);
	const image = await signedImage(inputs, host);
	const { client } = image;
	const wanted = {
		formats: attestOnly ? [] : formats,
		annotations,
		policy: identity.policy
	};
	const before = await planSignatures(client, image.targets, wanted);
	const known = await attestationsOf(image, context);
	const claims = planAttestations(before, known, formats);
	const signatures = before.reduce((sum, { missing }) => sum + missing.length, 0);
	const unsaid = claims.filter(({ missing }) => missing.length > 0).map(({ attestation }) => attestation);
	const attestations = unsaid.length;
	const amount = [...attestOnly ? [] : [count(signatures, "signature")], ...attestations > 0 ? [count(attestations, "attestation")] : []];
	if (signatures + attestations === 0) return answer(context, image, before, `everything is ${attestOnly ? "attested" : "signed"} already`);
	if (inputs["dry-run"]) return answer(context, image, before, `would write ${amount.join(" and ")}`);
	const writing = {
		client,
		signer: await identity.signer(),
		now
	};
	await writeSignatures(writing, before, annotations);
	await writeAttestations(writing, claims);
	const after = await planSignatures(client, image.targets, wanted);
	const lostClaim = planAttestations(after, unsaid, formats).find(({ missing }) => missing.length > 0);
	if (lostClaim !== void 0) throw notAttested(client.name, lostClaim.attestation);
	const lost = after.find(({ missing }) => missing.length > 0);
	if (lost !== void 0) throw notThere(image.resolved, lost);
	return answer(context, image, after, `${amount.join(" and ")} written and verified`, {
		signatures,
		attestations
	});
}
async function attestationsOf(image, context) {
	const { inputs, host } = context;
	const found = inputs.evidence === void 0 ? [] : await attestationsFromEvidence(inputs.evidence, image, context);
	if (!inputs.provenance) return found;
	return [...found, {
		targets: image.targets,
		...provenancePredicate(host)
	}];
}
function formatsOf(names) {
	const known = signatureFormats.filter((format) => names.includes(format));
	const strange = names.find((name) => !signatureFormats.some((format) => format === name));
	if (strange === void 0 && known.length > 0) return known;
	throw new InvalidError("INPUT_VALUE", `"${strange ?? ""}" is not a value of formats`, { advice: `Allowed: ${signatureFormats.join(", ")}` });
}
async function answer({ inputs }, image, plans, what, written = {
	signatures: 0,
	attestations: 0
}) {
	const { resolved } = image;
	const verdict = `${what} — ${resolved}`;
	const facts = {
		action: "sign-image",
		examined: plans,
		annotations: annotationPairs(inputs)
	};
	return {
		examined: inputs["dry-run"] || inputs["attest-only"] ? [] : await examinedSignatures(image, facts),
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
	return new InvalidError("INPUT_MISSING", "there is nothing to attest", { advice: "Give `evidence`, the folder that the earlier steps wrote with `out-dir`, or leave `attest-only` out" });
}
function notThere(resolved, { target, missing, judgements }) {
	const reasons = judgements.filter(({ accepted }) => !accepted).map(({ reason }) => reason);
	return new UndecidedError("SIGNATURE_LOST", `what was signed just now is not there (${missing.join(", ")} of ${target.label})${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}`, {
		place: { what: resolved },
		advice: "Run again: nothing is signed twice."
	});
}
function notAttested(name, { predicateType }) {
	return new UndecidedError("ATTESTATION_LOST", `what was attested just now is not there (${predicateType})`, {
		place: { what: name },
		advice: "Run again: nothing is attested twice."
	});
}
function init_run() {
	return (init_run = __esmMin((() => {
		init_signature_evidence();
		init_signatures();
		init_errors();
		init_sigstore();
		init_text();
		init_from_evidence();
		init_provenance();
		init_identity();
	})))();
}

init_run();
export { run };