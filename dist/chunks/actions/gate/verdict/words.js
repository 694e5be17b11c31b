import { n as __esmMin, o as __toESM } from "../../../rolldown-runtime.js";
import { A as isNew, B as init_severity, K as init_fingerprint, Mn as init_plain, Nn as oneLine, O as init_report, T as activeFindings, U as severities, W as worstSeverity, Xn as isDictionary, Yn as init_dictionary, Zn as listIn, a as init_rules$1, bt as init_identity, ct as canonicalReference, dr as messageOf$1, dt as matchesImage, f as init_problem, ft as parseImagePattern, g as toReportedRule, h as init_define, hn as matchesWildcard, ht as init_reference, j as layerTables, jn as count$1, l as createFinding, lr as UndecidedError, lt as init_pattern, m as defineRule, mn as init_wildcard, mt as formatReference, pn as init_text, q as numberRepeats, sr as InvalidError, st as init_references, ur as init_errors, w as init_findings, yt as identityOf, z as compareSeverity } from "../../../shared/core.js";
import { _ as strictObject, b as union, c as boolean, d as literal, g as record, i as _enum, m as number, n as datetime, o as array, r as init_iso, t as date, u as init_schemas, v as string, x as unknown } from "../../../npm/zod/classic.js";
import { _ as init_expiry, g as getStartOfDay, l as init_directive$1, m as getEndOfDay, n as init_suppressor, s as createSuppression, t as Suppressor, y as isExpired } from "../../../shared/rules/suppression/suppressor.js";
import { a as init_run, f as init_local_run, g as readEvidenceDirectory, h as init_read$1, i as describeRun, o as isFromRun, p as isOlderThanRun, t as init_evidence, x as readExternalReport, y as init_read$2 } from "../../../shared/evidence/index.js";
import { c as filesDigest, f as init_paths, l as init_settings_files, m as resolvePath, r as sectionsDigest, t as init_load_settings } from "../../../shared/runner/load-settings.js";
import { t as init_runner } from "../../../shared/runner/index.js";
import { t as require_spdx_expression_parse } from "../../../npm/spdx-expression-parse.js";
import { i as signatureRules, n as init_rules$2 } from "../../../shared/sigstore/findings/rules.js";
import { n as init_statement, t as asSigned } from "../attested/statement.js";
import { n as readSbom, t as init_read$3 } from "../../../shared/sbom/read/index.js";
import { n as readStatements, t as init_read$4 } from "../attested/read.js";
import { a as readsSboms, n as init_policy, r as policyDigest, t as actionsOfImages } from "../policy/policy.js";
import { c as fixPlan, d as init_fix_plan, l as fixSentence, n as headlines, o as shipHeadlines, r as init_words$1, u as hasFixStep } from "../../../shared/report/words.js";
import { t as init_report$1 } from "../../../shared/report/index.js";
import { i as oldAge, r as init_age } from "../../../shared/advisories/model/age.js";
import { n as init_severity$1, r as severityRule } from "../rules/severity.js";

// actions/gate/attested/kept.ts
/**
* The statements that a verdict was decided on, to lie next to it: so that it can be decided again where the registry is not
* at hand. Nobody's signature is in it: it is read for previews, which nothing is shipped by.
*/
function keptStatements(statements) {
	const document = {
		schema: 1,
		statements: statements.map(({ statement, signer, attestors, about, covers, images }) => {
			const { digests, predicateType, predicate, sha256 } = statement;
			return {
				statement: {
					digests,
					predicateType,
					predicate,
					sha256
				},
				signer,
				attestors: attestors.map(({ states }) => states === void 0 ? {} : { states }),
				about,
				covers,
				images
			};
		})
	};
	return {
		role: "attestations",
		name: keptFile,
		mediaType: "application/json",
		text: `${JSON.stringify(document)}\n`
	};
}
/** @throws UndecidedError `ATTESTATIONS_INVALID`. */
function readKeptStatements(text, label) {
	try {
		return kept.parse(JSON.parse(text)).statements;
	} catch (cause) {
		throw new UndecidedError("ATTESTATIONS_INVALID", "contains no readable statements", {
			place: { what: label },
			advice: "Set `attestations-of` to read them from the registry",
			cause
		});
	}
}
var keptFile, digest$1, kept;
function init_kept() {
	return (init_kept = __esmMin((() => {
		init_schemas();
		init_errors();
		keptFile = "attestations.json";
		digest$1 = string().regex(/^sha256:[0-9a-f]{64}$/u);
		kept = strictObject({
			schema: literal(1),
			statements: array(strictObject({
				statement: strictObject({
					digests: array(string()),
					predicateType: string(),
					predicate: unknown(),
					sha256: digest$1
				}),
				signer: string(),
				attestors: array(strictObject({ states: array(string()).exactOptional() })),
				about: array(digest$1),
				covers: array(digest$1),
				images: array(strictObject({
					digest: digest$1,
					config: string().exactOptional(),
					within: array(digest$1)
				}))
			}))
		});
	})))();
}

// actions/gate/base/settings.ts
/**
* Lists the records that were made with settings which the base does not have: configuration, advisories of the
* checkout, rules, VEX, ignore files and keys. The base's are read again and compared by digest.
*/
async function foreignSettings(evidence, unmerged) {
	const found = [];
	for (const { record } of evidence) {
		const what = await foreignIn(record, unmerged);
		if (what !== void 0) found.push({
			action: record.action,
			what
		});
	}
	return found;
}
/**
* Lists the reports of other tools that the changes bring themselves. A report is made by a job; one that is committed
* says what its author wants it to. One that the base has, too, is the base's word.
*/
async function broughtReports(files, { base, head, repositoryPath }) {
	const brought = [];
	for (const file of new Set(files)) {
		const path = repositoryPath(file);
		if (path === void 0) continue;
		const after = head === void 0 ? void 0 : await head.list(path) ?? [];
		const before = await base.list(path) ?? [];
		if (after === void 0 || after.length > 0 && filesDigest(after) !== filesDigest(before)) brought.push(file);
	}
	return brought;
}
/** Returns why reports decide nothing that the changes bring themselves. */
function reportReasons(brought) {
	return brought.map((file) => ({
		what: `${file} is part of the change, so it is no evidence about it`,
		remediation: "let a step of the job write the report to a file that is not committed"
	}));
}
/** Returns notes on settings that the changes would set otherwise. The configuration file has notes of its own. */
function changeNotes(evidence, { change }) {
	const clauses = evidence.flatMap(({ record: { settings } }) => (settings?.changes ?? []).filter((clause) => !clause.endsWith(` ${settings?.config.path}`)));
	return [...new Set(clauses)].toSorted().map((clause) => `this ${change} ${clause}; that counts after the merge`);
}
/** Returns why evidence with such settings decides nothing. None if the policy allows them. */
function settingsReasons(foreign, { headSettings }) {
	if (headSettings === "allow") return [];
	return foreign.map(({ action, what }) => ({
		what: `${action} was run with settings that the base does not have: ${what}`,
		remediation: "merge the settings first, or let the base's policy set `head-settings: allow`"
	}));
}
/** Returns notes on settings that the policy allows. */
function settingsNotes(foreign, { headSettings }) {
	if (headSettings !== "allow") return [];
	return foreign.map(({ action, what }) => `${action} was run with settings that the base does not have, which the policy allows: ${what}`);
}
async function foreignIn(record, { base, configOf }) {
	const { action, settings } = record;
	if (settings === void 0) return "it does not say which";
	const paths = [];
	try {
		if (sectionsDigest(await configOf(settings.config.path), action) !== settings.config.digest) paths.push(settings.config.path);
		for (const { path, digest } of settings.files) if (filesDigest(await base.list(path) ?? []) !== digest) paths.push(path);
	} catch (error) {
		return messageOf$1(error);
	}
	return paths.length === 0 ? void 0 : paths.join(", ");
}
function init_settings() {
	return (init_settings = __esmMin((() => {
		init_errors();
		init_runner();
	})))();
}

// actions/gate/model.ts
var nothingAttested;
function init_model() {
	return (init_model = __esmMin((() => {
		nothingAttested = {
			records: [],
			reports: [],
			sboms: [],
			provenances: [],
			problems: [],
			statements: []
		};
	})))();
}

// actions/gate/evidence/names.ts
/** Checks whether a required name examines the checkout, not the image. */
function isAboutSource(name) {
	return sourceActions.has(name);
}
var ofRelease, ownActions, sourceActions;
function init_names() {
	return (init_names = __esmMin((() => {
		ofRelease = /* @__PURE__ */ new Set(["gate", "sign-image"]);
		ownActions = /* @__PURE__ */ new Set([...[
			"dockerfile-lint",
			"image-scan",
			"sbom-generate",
			"manifest-check",
			"verify",
			"sign-image",
			"gate",
			"check"
		]]);
		sourceActions = /* @__PURE__ */ new Set([...[
			"dockerfile-lint",
			"manifest-check",
			"hadolint",
			"checkov",
			"codeql",
			"kics",
			"semgrep",
			"tfsec"
		]]);
	})))();
}

// actions/gate/evidence/advisory-notes.ts
/**
* Returns the verdict's notes on the advisories that scans were made with: what authenticates them, if it is not a key or
* the checkout, and their age at the time of the verdict, if it is more than 48 hours. Pure.
*/
function advisoryNotes(evidence, now) {
	const notes = evidence.flatMap(({ action, advisories }) => {
		if (advisories === void 0) return [];
		const { source, dated, authentication } = advisories;
		const name = `the advisories of ${action} from ${source}`;
		const age = oldAge(dated, now);
		return [
			...authentication === "none" ? [`${name} came over a network and are not authenticated`] : [],
			...authentication === "tls" ? [`${name} came from OSV's API, authenticated by TLS`] : [],
			...age === void 0 ? [] : [`${name} are ${age} old`]
		];
	});
	return [...new Set(notes)];
}
function init_advisory_notes() {
	return (init_advisory_notes = __esmMin((() => {
		init_age();
	})))();
}

// actions/gate/evidence/describe.ts
/** Describes each record that was read in a line, in the order of the directory and of the call. */
function describeEvidence({ usable, bound, sboms }) {
	return [
		...usable.map(describeRecord),
		...bound.map(describeReport),
		...sboms.map(describeSbom)
	];
}
/** Describes each provenance statement about the images that are judged in a line. */
function describeProvenances(provenances, judged) {
	return provenances.filter(({ digests }) => digests.some((digest) => judged.includes(digest))).map(({ builder, attestedBy }) => ({
		action: "provenance",
		file: "attestation",
		subject: `built by ${builder}`,
		findings: 0,
		sha256: attestedBy.statement,
		attestedBy
	}));
}
function describeSbom({ subject, attestedBy }) {
	return {
		action: "sbom",
		file: "attestation",
		...subjectText(subject),
		findings: 0,
		sha256: attestedBy.statement,
		attestedBy
	};
}
function describeRecord({ file, record, report, sha256, attestedBy }) {
	const { subject, advisories } = record;
	const tables = record.coverage.examined["read by table of contents"] ?? 0;
	const { source, records, modified, dated, authentication } = advisories ?? {};
	return {
		action: record.action,
		file: basename$1(file),
		...subjectText(subject),
		createdAt: record.createdAt,
		findings: report === void 0 ? 0 : activeFindings(report).length,
		...tables === 0 ? {} : { layerTables: tables },
		sha256,
		...attestedBy === void 0 ? {} : { attestedBy },
		...source === void 0 || records === void 0 ? {} : { advisories: {
			source,
			records,
			...modified === void 0 ? {} : { modified },
			...dated === void 0 ? {} : { dated },
			...authentication === void 0 ? {} : { authentication }
		} }
	};
}
function describeReport({ report, subject, attestedBy }) {
	return {
		action: report.tool,
		file: report.file,
		...subjectText(subject),
		...report.createdAt === void 0 ? {} : { createdAt: report.createdAt },
		findings: report.findings.filter(({ finding }) => finding.suppression === void 0).length,
		sha256: report.sha256,
		...attestedBy === void 0 ? {} : { attestedBy },
		...report.dataDate === void 0 ? {} : { advisories: {
			source: report.file,
			modified: report.dataDate
		} }
	};
}
function subjectText(subject) {
	return subject.kind === "image" ? {
		subject: `${subject.name} ${subject.platform}`,
		digest: subject.digest
	} : { subject: subject.path };
}
var basename$1;
function init_describe() {
	return (init_describe = __esmMin((() => {
		init_findings();
		({basename: basename$1} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/gate/verdict/verdict.ts
/** Serializes a verdict as JSON with two-space indentation and a final line feed. */
function serializeVerdict(verdict) {
	return `${JSON.stringify(verdict, void 0, 2)}\n`;
}
function init_verdict() {
	return (init_verdict = __esmMin((() => {})))();
}

// actions/gate/rules/facts.ts
/** Whether one of our own actions reports it. Versions of other tools are not ordered and make no step of the plan. */
function isOwn({ says }) {
	return Object.hasOwn(says, ownTool);
}
/** The facts of one tool's finding. `fixSince` is the day of its fix, where the tool says so. */
function factsOf(finding, tool, fixSince) {
	const { advisory } = finding;
	const published = dayOf(advisory?.published);
	const since = dayOf(fixSince);
	const fixable = advisory === void 0 || advisory.fixState === "fixed" || finding.fixes.length > 0;
	return {
		finding,
		says: { [tool]: finding.severity },
		isVulnerability: advisory !== void 0,
		isNew: isNew(finding),
		fixable,
		isFixUndated: fixable && since === void 0,
		...advisory?.fixedVersion === void 0 ? {} : { fixedVersion: advisory.fixedVersion },
		...published === void 0 ? {} : { published },
		...since === void 0 ? {} : { fixSince: since },
		...advisory?.exploitedSince === void 0 ? {} : { exploitedSince: advisory.exploitedSince },
		...advisory?.epss === void 0 ? {} : { epss: advisory.epss }
	};
}
/** The day in UTC of a date of RFC 3339 or ISO 8601; undefined for anything else. */
function dayOf(text) {
	if (text === void 0 || !/^\d{4}-\d{2}-\d{2}/u.test(text)) return void 0;
	const time = Date.parse(text);
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString().slice(0, 10);
}
/** Whole days from one day to another; both `YYYY-MM-DD`. */
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
/** The day that many days later. */
function addDays(day, days) {
	return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}
/** The facts in the words of `findingSchema`. What is unknown is absent. */
function celFinding(facts, today) {
	const { finding, published, fixSince } = facts;
	const { subject, package: affected } = finding;
	const optional = {
		fixedVersion: facts.fixedVersion,
		ageDays: published === void 0 ? void 0 : daysBetween(published, today),
		fixAgeDays: fixSince === void 0 ? void 0 : daysBetween(fixSince, today),
		epss: facts.epss,
		score: finding.advisory?.score,
		file: finding.locations[0]?.file,
		image: subject.kind === "image" ? subject.name : void 0,
		platform: subject.kind === "image" ? subject.platform : void 0,
		package: affected === void 0 ? void 0 : {
			name: affected.name,
			version: affected.version,
			purl: affected.purl,
			type: /^pkg:([^/]+)\//u.exec(affected.purl)?.[1] ?? "",
			path: affected.path
		}
	};
	const knownFields = Object.entries(optional).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
	return {
		id: finding.ruleId,
		severity: finding.severity,
		message: finding.message,
		aliases: [...finding.aliases],
		tools: Object.keys(facts.says).sort(),
		kind: facts.isVulnerability ? "vulnerability" : "other",
		isNew: facts.isNew,
		inBase: finding.inBase === true,
		fixable: facts.fixable,
		exploited: facts.exploitedSince !== void 0,
		...Object.fromEntries(knownFields)
	};
}
var ownTool, dayLength;
function init_facts() {
	return (init_facts = __esmMin((() => {
		init_findings();
		ownTool = "seaworthy";
		dayLength = 864e5;
	})))();
}

// actions/gate/rules/rule.ts
/** Returns what to do for a finding to pass. */
function remediationOf({ finding, fixedVersion }, otherwise) {
	const [fix] = finding.fixes;
	if (otherwise !== void 0) return `${otherwise}, or ${waive}`;
	if (fix === void 0 && finding.package !== void 0 && fixedVersion !== void 0) return `upgrade ${finding.package.name} to ${fixedVersion}, or ${waive}`;
	if (fix === void 0) return `fix the finding, or ${waive}`;
	return fix.kind === "upgrade" ? `upgrade ${fix.packageName} to ${fix.toVersion}, or ${waive}` : `${fix.description}, or ${waive}`;
}
var waive;
function init_rule() {
	return (init_rule = __esmMin((() => {
		waive = "add a waiver with severity, reason, owner and expiry";
	})))();
}

// actions/gate/rules/judge.ts
/** Returns a rule's result for all findings on a day. `facts` are sorted, worst first. Pure. */
function judgeRule(rule, facts, today) {
	const denied = [];
	const warned = [];
	const later = [];
	for (const finding of facts) {
		const violation = rule.judge(finding, today);
		if (violation === void 0) continue;
		(violation.effect === "deny" ? denied : violation.effect === "warn" ? warned : later).push({
			facts: finding,
			violation
		});
	}
	const isMild = onlyWarns(rule.traits, today);
	const objecting = [...denied, ...warned];
	const begins = beginsOn(rule.traits, today);
	later.sort((a, b) => (a.violation.on ?? "").localeCompare(b.violation.on ?? "", "en"));
	return {
		denied: isMild ? [] : denied.map((entry) => entry.facts),
		verdict: {
			rule: rule.name,
			decision: denied.length > 0 && !isMild ? "deny" : objecting.length > 0 ? "warn" : "pass",
			demands: rule.demands,
			...begins === void 0 ? {} : { from: begins },
			because: objecting.slice(0, 500).map((entry) => reasonOf(rule, entry)),
			count: objecting.length,
			...later.length === 0 ? {} : { upcoming: later.slice(0, 500).map((entry) => reasonOf(rule, entry)) }
		}
	};
}
/**
* The verdict of a rule on evidence: `decision` where there is a reason, milder where the rule only warns on that day.
*/
function judgedBy(traits, { decision, because, ...named }, now) {
	const today = now.toISOString().slice(0, 10);
	const begins = beginsOn(traits, today);
	return {
		rule: named.rule,
		decision: because.length === 0 ? "pass" : onlyWarns(traits, today) ? "warn" : decision,
		demands: named.demands,
		...begins === void 0 ? {} : { from: begins },
		because,
		count: because.length
	};
}
/** Checks whether a rule only warns on a day: it is set to warn, or it takes effect later. */
function onlyWarns(traits, today) {
	return traits.enforce === "warn" || beginsOn(traits, today) !== void 0;
}
/** The day on which a rule begins, where that is after the given one. */
function beginsOn({ from }, today) {
	return from !== void 0 && from > today ? from : void 0;
}
/** Worst first, then by fingerprint: the same findings in any order give the same verdict. */
function inOrder(facts) {
	return facts.toSorted(({ finding: a }, { finding: b }) => compareSeverity(a.severity, b.severity) || (a.fingerprint === b.fingerprint ? 0 : a.fingerprint < b.fingerprint ? -1 : 1));
}
function reasonOf(rule, { facts, violation }) {
	const { finding } = facts;
	const hasEdit = finding.fixes.some(({ kind }) => kind === "edit");
	const isInPlan = isOwn(facts) && rule.judgesGateFindings !== true && hasFixStep(finding);
	return {
		what: violation.why === void 0 ? finding.message : `${finding.message} — ${violation.why}`,
		remediation: remediationOf(facts, violation.remediation),
		planned: violation.remediation === void 0 && isInPlan && !hasEdit,
		severity: finding.severity,
		findingId: finding.ruleId,
		fingerprint: finding.fingerprint,
		values: violation.values,
		...violation.on === void 0 ? {} : { on: violation.on }
	};
}
function init_judge() {
	return (init_judge = __esmMin((() => {
		init_findings();
		init_report$1();
		init_verdict();
		init_facts();
		init_rule();
	})))();
}

// actions/gate/evidence/disagreements.ts
/** Vulnerabilities that the scanners of the same image rate differently, or that some of them do not have. Pure. */
function disagreementsOf(facts, scannersOf) {
	const all = inOrder(facts).flatMap(({ finding, says, isVulnerability }) => {
		if (!isVulnerability || finding.subject.kind !== "image" || finding.package === void 0) return [];
		const scanners = scannersOf(finding.subject.digest);
		const missedBy = scanners.filter((tool) => says[tool] === void 0);
		const differ = new Set(Object.values(says)).size > 1;
		if (scanners.length < 2 || missedBy.length === 0 && !differ) return [];
		const { name, version, purl } = finding.package;
		const sorted = Object.fromEntries(Object.entries(says).toSorted(([a], [b]) => a < b ? -1 : 1));
		return [{
			findingId: finding.ruleId,
			package: purl === "" ? `${name} ${version}` : purl,
			says: sorted,
			missedBy
		}];
	});
	return {
		listed: all.slice(0, mostListed),
		left: Math.max(0, all.length - mostListed)
	};
}
var mostListed;
function init_disagreements() {
	return (init_disagreements = __esmMin((() => {
		init_judge();
		mostListed = 200;
	})))();
}

// actions/gate/rules/gate-rule.ts
/** Defines a rule of findings that the gate itself makes, named by its id. Default precision: high. */
function gateRule({ summary, source, ...text }) {
	const stated = {
		name: text.id,
		summary: `${summary}.`,
		why: `${summary}. ${source}`
	};
	return toReportedRule(defineRule({
		precision: "high",
		...text,
		...stated
	}, {
		tags: ["policy"],
		help: "advice"
	}));
}
function init_gate_rule() {
	return (init_gate_rule = __esmMin((() => {
		init_rules$1();
	})))();
}

// actions/gate/rules/base-images.ts
/** Reports base and deployed images that a policy does not allow. Pure. */
function baseImageFacts(policy, images) {
	const patterns = policy.allowed.map(parseImagePattern).filter((pattern) => typeof pattern !== "string");
	const judge = (image) => {
		if (image.doubt !== void 0) return "unknown";
		if (image.context) return policy.contexts?.includes(image.reference) ? void 0 : "context";
		if (image.unknown !== void 0) return "unknown";
		const reference = canonicalReference(image.reference);
		if (reference === void 0 || !patterns.some((pattern) => matchesImage(pattern, reference))) return "outside";
		return policy.pinned && reference.digest === void 0 ? "unpinned" : void 0;
	};
	const violations = images.flatMap((image) => {
		const violation = image.use === "deployed" && !policy.deployed ? void 0 : judge(image);
		if (violation === void 0) return [];
		const named = violation === "outside" || violation === "unpinned" ? nameOf$1(image.reference) : image.reference;
		const doubt = image.doubt === void 0 ? {} : { isDoubtful: true };
		return [{
			finding: violationFinding(violation, image, policy),
			more: {
				image: named,
				...doubt
			}
		}];
	});
	return numberRepeats(violations.map(({ finding }) => finding)).map((finding, index) => ({
		...factsOf(finding, ownTool),
		...violations[index]?.more ?? { image: "" }
	}));
}
/** Images of builds, and of manifests where the policy says so, are among those that it allows. */
function baseImagesRule(policy) {
	return {
		name: "base-images",
		demands: `only ${policy.deployed ? "images that are built on, taken from or deployed" : "images that builds take"} like ${someOf(policy.allowed)}${policy.pinned ? ", by digest" : ""}`,
		traits: policy,
		judgesGateFindings: true,
		judge({ finding: { ruleId, locations }, image = "", isDoubtful = false }) {
			const remediation = isDoubtful ? "rewrite the file without the ambiguity" : remediationFor(ruleId, image);
			const [place] = locations;
			if (remediation === void 0 || place === void 0) return void 0;
			const { file, region } = place;
			const values = {
				rule: ruleId,
				image,
				file,
				line: region.startLine
			};
			return {
				effect: "deny",
				why: `${file}:${region.startLine}`,
				remediation,
				values
			};
		}
	};
}
function remediationFor(ruleId, image) {
	switch (ruleId) {
		case ids.outside:
			if (canonicalReference(image) === void 0) return "use the name of an image";
			return `use another image, or add it to \`base-images.allowed\`: ${image.replace(/[:@][^/]*$/u, "")}`;
		case ids.unknown: return "give the argument a default, or pass its value to dockerfile-lint in `build-args`";
		case ids.unpinned: return `pin the digest: ${image}@sha256:…`;
		case ids.context: return `add ${image} to \`base-images.contexts\``;
		default: return;
	}
}
function violationFinding(violation, image, policy) {
	const { reference, use, file, line, doubt } = image;
	const message = doubt === void 0 ? `${verbs[use]} ${messageOf(violation, image, policy)}` : `${reference}: ${doubt}`;
	return createFinding({
		rule: rules$2[violation],
		message
	}, {
		locations: [{
			file,
			region: { startLine: line }
		}],
		subject: {
			kind: "source",
			path: file
		},
		about: [
			file,
			use,
			nameOf$1(reference).replace(/[:@][^/]*$/u, "")
		]
	});
}
function messageOf(violation, { reference, use, unknown = [] }, { allowed }) {
	switch (violation) {
		case "context": return `the build context ${reference}; what that holds is not known before the build`;
		case "unknown": {
			const moment = use === "deployed" ? "the deployment" : "the build";
			const verb = unknown.length === 1 ? "has" : "have";
			return `${reference}, which is not known before ${moment}: ${unknown.join(", ")} ${verb} no value`;
		}
		case "unpinned": return `${reference}, which has no digest`;
		case "outside": {
			const long = nameOf$1(reference);
			const rest = `is not among the allowed ${someOf(allowed)}`;
			if (canonicalReference(reference) === void 0) return `${reference}, which is not an image reference, and ${rest}`;
			return long === reference ? `${reference}, which ${rest}` : `${reference}, which is ${long}, and ${rest}`;
		}
	}
}
function someOf(patterns) {
	const hidden = patterns.length - maxNamed;
	return `${patterns.slice(0, maxNamed).join(", ")}${hidden > 0 ? ` and ${count$1(hidden, "more pattern")}` : ""}`;
}
/** The long form; the text itself where it is no reference. */
function nameOf$1(text) {
	const reference = canonicalReference(text);
	return reference === void 0 ? text : formatReference(reference);
}
function rule$2(violation, summary, advice) {
	return gateRule({
		id: ids[violation],
		severity: "high",
		summary,
		source: "It is judged by what `dockerfile-lint` and `manifest-check` state in their evidence.",
		advice,
		tags: ["security", "supply-chain"]
	});
}
var maxNamed, ids, rules$2, baseImageRules, verbs;
function init_base_images() {
	return (init_base_images = __esmMin((() => {
		init_findings();
		init_references();
		init_rules$1();
		init_text();
		init_facts();
		init_gate_rule();
		maxNamed = 5;
		ids = {
			outside: "SW-GATE-BASE-IMAGE",
			unknown: "SW-GATE-BASE-IMAGE-UNKNOWN",
			unpinned: "SW-GATE-BASE-IMAGE-UNPINNED",
			context: "SW-GATE-BUILD-CONTEXT"
		};
		rules$2 = {
			outside: rule$2("outside", "A file takes an image that the policy does not allow", "Take one that it allows."),
			unknown: rule$2("unknown", "A file takes an image that only the build knows", "Write what builders may read in different ways as the message says. Give the argument a default, or the call's value to `dockerfile-lint` in `build-args`."),
			unpinned: rule$2("unpinned", "A file takes an image without a digest", "Write the digest behind the name."),
			context: rule$2("context", "A build context of the call is used instead of an image", "Name it in `contexts` of the policy, where what it holds is trusted.")
		};
		baseImageRules = Object.values(rules$2);
		verbs = {
			base: "FROM takes",
			copied: "COPY --from takes",
			mounted: "RUN --mount takes",
			frontend: "The syntax directive takes",
			deployed: "The manifest deploys"
		};
	})))();
}

// actions/gate/waivers/match.ts
/**
* Checks whether a waiver applies to a finding: its id is the rule or an alias, and every scope that it names matches.
* A scope that a finding cannot meet, having no package or image, is not met.
*/
function covers(waiver, { finding, image }) {
	return isItsId(waiver.id, finding) && (waiver.package === void 0 || finding.package !== void 0 && fitsPackage(waiver.package, finding.package)) && (waiver.image === void 0 || fitsImage(waiver.image, finding, image)) && (waiver.path === void 0 || pathsOf(finding).includes(waiver.path));
}
/** Ids in one spelling, the rule's first. */
function idsOf({ ruleId, aliases }) {
	return [ruleId, ...aliases].map((id) => id.toLowerCase());
}
/** An advisory that stands for several vulnerabilities is not waived by the id of one of them. */
function isItsId(id, finding) {
	const wanted = id.toLowerCase();
	const ids = idsOf(finding);
	if (ids[0] === wanted) return true;
	return new Set(ids.filter((candidate) => candidate.startsWith("cve-"))).size <= 1 && ids.includes(wanted);
}
function fitsPackage(scope, { name, purl }) {
	if (!scope.startsWith("pkg:")) return scope === name;
	const wanted = splitPurl(scope);
	const parsed = splitPurl(purl);
	return (wanted.bare === parsed.bare || wanted.bare === parsed.bare.replace(/@[^@/]*$/u, "")) && wanted.qualifiers.every((qualifier) => parsed.qualifiers.includes(qualifier));
}
/** A purl without qualifiers and subpath, unescaped, and its qualifiers. */
function splitPurl(purl) {
	const [head = "", query = ""] = (purl.split("#")[0] ?? "").split("?");
	return {
		bare: percentDecoded(head),
		qualifiers: query === "" ? [] : query.split("&").map(percentDecoded)
	};
}
function percentDecoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** By digest, by name, or by name without tag and digest. */
function fitsImage(scope, { subject }, taken) {
	if (taken !== void 0) return fitsTaken(scope, taken);
	if (subject.kind !== "image") return false;
	const tagged = subject.name.replace(/@[^@]*$/u, "");
	return [
		subject.digest,
		subject.name,
		tagged,
		tagged.replace(/:[\w.-]+$/u, "")
	].includes(scope);
}
/** The same for an image that a file takes, in its short or long form; what is no reference as its text. */
function fitsTaken(scope, taken) {
	const reference = canonicalReference(taken);
	if (scope === taken || reference?.digest !== void 0 && scope === reference.digest) return true;
	const wanted = scope.includes("*") ? "" : parseImagePattern(scope);
	return reference !== void 0 && typeof wanted !== "string" && matchesImage(wanted, reference);
}
function pathsOf(finding) {
	return [
		...finding.locations.map(({ file }) => file),
		...(finding.imageLocations ?? []).map(({ path }) => path),
		...finding.package === void 0 ? [] : [finding.package.path]
	];
}
function init_match() {
	return (init_match = __esmMin((() => {
		init_references();
	})))();
}

// actions/gate/rules/licenses.ts
/** Checks whether a package is available under blocked licenses only: `A OR B` needs one allowed license, `A AND B` both. */
function isBlocked(licenses, blocked) {
	return licenses.some((license) => isBlockedExpression(license, blocked));
}
function isBlockedExpression(license, blocked) {
	const isOne = (id) => blocked.some((pattern) => matchesWildcard(id.toLowerCase(), pattern.toLowerCase()));
	const walk = (part) => {
		if (!("conjunction" in part)) return isOne(part.license) || isOne(`${part.license}${part.plus ? "+" : ""}`);
		const [left, right] = [walk(part.left), walk(part.right)];
		return part.conjunction === "or" ? left && right : left || right;
	};
	try {
		return walk((0, import_spdx_expression_parse.default)(license));
	} catch {
		return isOne(license);
	}
}
var import_spdx_expression_parse;
function init_licenses() {
	return (init_licenses = __esmMin((() => {
		import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse(), 1);
		init_text();
	})))();
}

// actions/gate/rules/named.ts
/** No finding of certain rules, whatever their severity: `ids` are the rules' own or other tools' for the same. */
function namedRule(name, demands, ids, traits) {
	return {
		name,
		demands,
		traits,
		judge({ finding }) {
			const id = [finding.ruleId, ...finding.aliases].find((candidate) => ids.includes(candidate));
			return id === void 0 ? void 0 : {
				effect: "deny",
				values: { rule: id }
			};
		}
	};
}
/** The distribution of the image still gets fixes. */
function endOfLifeRule(traits) {
	return namedRule("end-of-life", "a distribution that gets fixes", ["SW-IM-end-of-life"], traits);
}
/** The image's process does not start as root: ours, Dockle's and hadolint's word for it. */
function rootUserRule(traits) {
	return namedRule("root-user", "a process that is not root", [
		"SW-IM-root-user",
		"CIS-DI-0001",
		"DL3002"
	], traits);
}
/** Signatures and attestations as `verify` was told to demand them; what it objects to, whatever the severity. */
function signaturesRule(traits) {
	return namedRule("signatures", "signatures and attestations that `verify` accepts", signatureRules.map(({ id }) => id), traits);
}
/** Nothing of what the SBOM rule of that name finds. */
function inventoryRule(name, demands, traits) {
	return {
		...namedRule(name, demands, [inventoryIds[name]], traits),
		judgesGateFindings: true
	};
}
var inventoryIds;
function init_named() {
	return (init_named = __esmMin((() => {
		init_rules$2();
		inventoryIds = {
			packages: "SW-GATE-BLOCKED-PACKAGE",
			licenses: "SW-GATE-BLOCKED-LICENSE",
			"image-age": "SW-GATE-IMAGE-AGE"
		};
	})))();
}

// actions/gate/rules/inventory.ts
/** Runs the SBOM rules of a policy for an image on a day (`YYYY-MM-DD`, UTC). Pure. */
function inventoryFindings(policy, inventory, today) {
	const { packages, licenses, "image-age": age } = policy;
	const findings = [];
	for (const listed of packages === void 0 && licenses === void 0 ? [] : inventory.packages) {
		const pattern = packages?.blocked.find((candidate) => isPackage(listed, candidate));
		if (pattern !== void 0) findings.push(finding(inventory, "packages", `${nameOf(listed)} is blocked by ${pattern}`, listed));
		if (licenses === void 0) continue;
		if (listed.licenses.length === 0) {
			if (licenses.unknown === "deny") findings.push(finding(inventory, "licenses", `${nameOf(listed)} states no license`, listed));
		} else if (isBlocked(listed.licenses, licenses.blocked)) findings.push(finding(inventory, "licenses", `${nameOf(listed)} is licensed ${listed.licenses.join(" and ")}`, listed));
	}
	const tooOld = age === void 0 ? void 0 : ageProblem(inventory, age.days, today);
	return tooOld === void 0 ? findings : [...findings, finding(inventory, "image-age", tooOld)];
}
function isPackage({ purl }, pattern) {
	const { bare } = splitPurl(purl);
	return [bare, bare.replace(/@[^@/]*$/u, "")].some((text) => matchesWildcard(text, splitPurl(pattern).bare));
}
function ageProblem({ subject, created }, days, today) {
	const day = dayOf(created);
	if (day === void 0 || day < oldestDay) return `${subject.name} does not say when it was built`;
	const age = daysBetween(day, today);
	return age > days ? `${subject.name} was built on ${day}, ${count$1(age, "day")} ago` : void 0;
}
function nameOf({ name, version = "" }) {
	return `${name} ${version}`.trim();
}
function finding({ subject }, kind, message, listed) {
	const about = [
		listed?.purl ?? "",
		subject.platform,
		subject.name
	];
	const created = createFinding({
		rule: rules$1[kind],
		message
	}, {
		locations: [],
		subject,
		about
	});
	if (listed === void 0) return created;
	const { name, version = "", purl, path } = listed;
	return {
		...created,
		package: {
			name,
			version,
			purl,
			path
		}
	};
}
function rule$1(kind, summary, advice) {
	return gateRule({
		id: inventoryIds[kind],
		severity: "high",
		summary,
		source: "It is judged by the SBOM that the evidence holds.",
		advice
	});
}
var oldestDay, rules$1, inventoryRules;
function init_inventory() {
	return (init_inventory = __esmMin((() => {
		init_rules$1();
		init_text();
		init_match();
		init_facts();
		init_gate_rule();
		init_licenses();
		init_named();
		oldestDay = "1995-01-01";
		rules$1 = {
			packages: rule$1("packages", "The image has a package that the policy blocks", "Remove it, or take another version."),
			licenses: rule$1("licenses", "A package can be had under a blocked license only", "Replace it, or have it licensed."),
			"image-age": rule$1("image-age", "The image is older than the policy allows", "Build it again on a base of today.")
		};
		inventoryRules = Object.values(rules$1);
	})))();
}

// actions/gate/evidence/external.ts
/** Binds reports to what is about to be pushed. One that is about anything else counts for nothing, and is a problem. Pure. */
function bindReports(givenReports, question) {
	const bound = [];
	const problems = [];
	for (const givenReport of givenReports) {
		const subject = givenReport.report.about === "image" ? imageOf(givenReport, question) : sourceOf(givenReport, question);
		const gap = givenReport.report.gaps[0];
		if ("what" in subject) problems.push(subject);
		else if (gap === void 0) {
			const { report, attestedBy } = givenReport;
			bound.push({
				report,
				subject,
				...attestedBy === void 0 ? {} : { attestedBy }
			});
		} else problems.push({
			what: `${givenReport.report.file} is incomplete: ${gap}`,
			remediation: `fix or exclude what could not be read, and run ${givenReport.report.tool} again`
		});
	}
	return {
		bound,
		problems
	};
}
function imageOf({ report, digest }, { digests, records }) {
	const { file, manifests, config } = report;
	if (digest !== void 0 && manifests.length > 0 && !manifests.includes(digest)) return {
		what: `${file} is about ${manifests.join(" and ")}, but the call states ${digest}`,
		remediation: "use the report of this image"
	};
	const claimed = [
		...manifests,
		...config === void 0 ? [] : [config],
		...digest === void 0 ? [] : [digest]
	];
	const [match, another] = digests.filter((wanted) => claimed.includes(wanted));
	if (match !== void 0 && another === void 0) return imageSubject(match, records);
	const wanted = digests.join(" or ") || "no image";
	if (another !== void 0) return {
		what: `${file} is about several of the judged digests`,
		remediation: "use a report for each platform"
	};
	return claimed.length === 0 ? {
		what: `${file} does not state which image it is about`,
		remediation: `set it as ${file}@sha256:…, with the digest of the examined image`
	} : {
		what: `${file} is about ${claimed.join(", ")}, not about ${wanted}`,
		remediation: "examine the image that you push"
	};
}
/** The image of a digest as records name it. */
function imageSubject(digest, records) {
	return records.map(({ subject }) => subject).filter((subject) => subject.kind === "image").find((subject) => subject.digest === digest) ?? {
		kind: "image",
		name: digest,
		digest,
		platform: "any"
	};
}
function sourceOf({ report, digest }, { run }) {
	if (digest !== void 0) return {
		what: `${report.file} is about sources, but the call states ${digest}`,
		remediation: "set it without a digest"
	};
	if (report.commit !== void 0 && run.commit !== void 0 && report.commit !== run.commit) return {
		what: `${report.file} is about commit ${report.commit}, not about ${run.commit}`,
		remediation: `run ${report.tool} on the judged commit`
	};
	return {
		kind: "source",
		path: "."
	};
}
/** The findings of a bound report as facts. */
function externalFacts({ report, subject }) {
	return report.findings.map(({ finding, fixSince }) => {
		const whole = {
			...finding,
			subject
		};
		return factsOf(whole, report.tool, fixSince);
	});
}
function init_external() {
	return (init_external = __esmMin((() => {
		init_facts();
	})))();
}

// actions/gate/evidence/merge.ts
/**
* One entry for what several tools say of the same vulnerability in the same package of the same subject: the worst
* severity, every alias, the earliest dates. Our own findings stay apart from each other, and one of ours that is
* suppressed keeps others' from counting. Pure.
*
* Two ids are the same when an advisory of exactly one CVE lists both; advisories of several CVEs join nothing, so that
* no two CVEs become one.
*/
function mergeFindings(own, external) {
	if (external.length === 0) return own;
	const nameOf = canonicalIds([...own, ...external]);
	const keysOf = ({ finding }) => {
		const name = nameOf(finding);
		const { subject: of } = finding;
		const subject = of.kind === "image" ? of.digest : of.path;
		return packageKeys(finding).map((key) => JSON.stringify([
			subject,
			name,
			key
		]));
	};
	const groups = /* @__PURE__ */ new Map();
	const alone = [];
	for (const facts of external) {
		const keys = keysOf(facts);
		const group = keys.map((key) => groups.get(key)).find((candidate) => candidate !== void 0) ?? [];
		group.push(facts);
		if (keys.length === 0) alone.push(facts);
		for (const key of keys) if (!groups.has(key)) groups.set(key, group);
	}
	const met = /* @__PURE__ */ new Set();
	const merged = own.map((facts) => {
		const same = new Set(keysOf(facts).flatMap((key) => groups.get(key) ?? []));
		for (const key of keysOf(facts)) met.add(groups.get(key) ?? []);
		return [facts, ...same].reduce(joined);
	});
	const rest = [...new Set(groups.values())].filter((group) => !met.has(group));
	return [
		...merged,
		...rest.map((group) => group.toSorted(suppressedLast).reduce(joined)),
		...alone
	];
}
/** A finding that one tool suppresses and another does not still counts: the first of a group decides. */
function suppressedLast(a, b) {
	return Number(a.finding.suppression !== void 0) - Number(b.finding.suppression !== void 0);
}
/** Returns keys by which all tools know a package: its purl without qualifiers, and name and version for tools without purls. */
function packageKeys({ package: affected }) {
	if (affected === void 0) return [];
	const { purl, name, version } = affected;
	const named = `${name}@${version}`.toLowerCase();
	return purl === "" ? [named] : [splitPurl(purl).bare.toLowerCase(), named];
}
function canonicalIds(all) {
	const cveOf = /* @__PURE__ */ new Map();
	for (const { finding } of all) {
		const ids = idsOf(finding);
		const [cve, another] = ids.filter(isCve);
		if (cve === void 0 || another !== void 0) continue;
		for (const id of ids) cveOf.set(id, cveOf.has(id) && cveOf.get(id) !== cve ? void 0 : cve);
	}
	return (finding) => {
		const ids = idsOf(finding);
		const cves = ids.filter(isCve);
		if (cves.length > 1) return ids[0];
		return cves[0] ?? ids.map((id) => cveOf.get(id)).find((cve) => cve !== void 0) ?? ids[0];
	};
}
function isCve(id) {
	return id.startsWith("cve-");
}
function joined(a, b) {
	const says = {
		...b.says,
		...a.says
	};
	for (const [tool, severity] of Object.entries(b.says)) says[tool] = worstSeverity([severity, a.says[tool] ?? severity]) ?? severity;
	const severity = worstSeverity([a.finding.severity, b.finding.severity]) ?? a.finding.severity;
	const aliases = [.../* @__PURE__ */ new Set([
		...a.finding.aliases,
		b.finding.ruleId,
		...b.finding.aliases
	])];
	const epss = Math.max(a.epss ?? -1, b.epss ?? -1);
	const first = (x, y) => x === void 0 || y !== void 0 && y < x ? y : x;
	const published = first(a.published, b.published);
	const fixSince = first(a.fixSince, b.fixSince);
	const exploitedSince = first(a.exploitedSince, b.exploitedSince);
	const fixedVersion = a.fixedVersion ?? b.fixedVersion;
	return {
		finding: {
			...a.finding,
			severity,
			aliases: aliases.filter((id) => id !== a.finding.ruleId)
		},
		says,
		isVulnerability: a.isVulnerability || b.isVulnerability,
		isNew: a.isNew || b.isNew,
		fixable: a.fixable || b.fixable,
		isFixUndated: a.isFixUndated || b.isFixUndated,
		...fixedVersion === void 0 ? {} : { fixedVersion },
		...published === void 0 ? {} : { published },
		...fixSince === void 0 ? {} : { fixSince },
		...exploitedSince === void 0 ? {} : { exploitedSince },
		...epss < 0 ? {} : { epss }
	};
}
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_findings();
		init_match();
	})))();
}

// actions/gate/evidence/gather.ts
/** Every tool's findings, joined; suppressed ones among them. */
function allFacts({ usable, bound }, distrust) {
	const suppressed = new Set(distrust?.suppressed);
	const own = usable.flatMap(({ record, report }) => {
		const doubted = distrust?.baselines.includes(record.action) === true;
		return (report?.findings ?? []).map((finding) => {
			const { suppression, baselineState, ...rest } = finding;
			const mayHide = finding.advisory === void 0 || record.action === "image-scan";
			const isSuppressed = suppression !== void 0 && mayHide && !suppressed.has(finding.fingerprint);
			const whole = {
				...rest,
				...isSuppressed ? { suppression } : {},
				...baselineState === void 0 || doubted ? {} : { baselineState }
			};
			return factsOf(whole, ownTool);
		});
	});
	const external = bound.flatMap(externalFacts);
	return mergeFindings(own, distrust === void 0 ? external : external.map(unsuppressed));
}
/** Settings of other tools lie in the head. */
function unsuppressed(facts) {
	const { suppression: _theirs, ...finding } = facts.finding;
	return {
		...facts,
		finding
	};
}
function isActive({ finding }) {
	return finding.suppression === void 0;
}
function inventoriesOf$1({ usable, bound, sboms }, { inventories }) {
	return [
		...usable.map(({ record, sha256 }) => ({
			subject: record.subject,
			sha256
		})),
		...bound.map(({ report, subject }) => ({
			subject,
			sha256: report.sha256
		})),
		...sboms.map(({ subject, attestedBy }) => ({
			subject,
			sha256: attestedBy.statement
		}))
	].flatMap(({ subject, sha256 }) => inventories.flatMap((inventory) => inventory.sha256 === sha256 && subject.kind === "image" ? [{
		...inventory,
		subject
	}] : []));
}
/** Rules that read SBOMs would pass an image without one. */
function unlisted(policy, digests, inventories) {
	if (!readsSboms(policy)) return [];
	return digests.filter((digest) => !inventories.some(({ subject }) => subject.digest === digest)).map((digest) => ({
		what: `there is no readable SBOM of ${digest}`,
		remediation: "run sbom-generate again"
	}));
}
/** Records of older versions, and those of more images than a record holds, do not say what the rule would judge. */
function unstated(policy, { usable }) {
	const actions = actionsOfImages(policy);
	return usable.filter(({ record }) => actions.includes(record.action) && record.images === void 0).map(({ file, record: { action } }) => ({
		what: `${file} does not list the images that ${action === "manifest-check" ? "are deployed" : "the build uses"}`,
		remediation: `run ${action} of this version again on at most 10,000 images`
	}));
}
/** Returns the gate's own findings on a day (`YYYY-MM-DD`, UTC): about SBOMs, and about images that records name. */
function gateFacts(policy, { usable }, inventories, today) {
	const { "base-images": bases } = policy.rules;
	const images = usable.flatMap(({ record }) => record.images ?? []);
	const listed = inventories.flatMap((inventory) => inventoryFindings(policy.rules, inventory, today));
	const distinct = new Map(listed.map((finding) => [listedKey(finding), finding]));
	return [...numberRepeats([...distinct.values()]).map((finding) => factsOf(finding, ownTool)), ...bases === void 0 || actionsOfImages(policy).length === 0 ? [] : baseImageFacts(bases, images)];
}
/** Identifies a listed package of an image: packages can have no purl, and images the same name. */
function listedKey({ fingerprint, subject, package: listed }) {
	const digest = subject.kind === "image" ? subject.digest : "";
	return JSON.stringify([
		fingerprint,
		digest,
		listed?.name,
		listed?.version
	]);
}
/** Tools that looked for vulnerabilities in an image. */
function scannersOf({ usable, bound }, digest) {
	const isIt = (subject) => subject.kind === "image" && subject.digest === digest;
	const own = usable.some(({ record }) => record.action === "image-scan" && isIt(record.subject)) ? [ownTool] : [];
	const others = bound.filter(({ report, subject }) => isIt(subject) && report.sbom === void 0 && report.findings.some(({ finding }) => finding.advisory !== void 0));
	return [.../* @__PURE__ */ new Set([...own, ...others.map(({ report }) => report.tool)])].sort();
}
function init_gather() {
	return (init_gather = __esmMin((() => {
		init_findings();
		init_policy();
		init_base_images();
		init_facts();
		init_inventory();
		init_external();
		init_merge();
	})))();
}

// actions/gate/attested/select.ts
/** Each record once: attested twice, it is attested of all that either names. Pure. */
function distinctRecords(records) {
	const recordsByDigest = /* @__PURE__ */ new Map();
	for (const record of records) {
		const first = recordsByDigest.get(record.evidence.sha256) ?? record;
		recordsByDigest.set(record.evidence.sha256, {
			...first,
			covers: [.../* @__PURE__ */ new Set([...first.covers, ...record.covers])]
		});
	}
	return [...recordsByDigest.values()];
}
/**
* Of records of the same action and configuration about the same subject the newest; all where they are of one moment. A
* later look replaces an earlier one, as data and suppressions change; one that looked at something else does not. Pure.
*/
function newestRecords(records) {
	return records.filter(({ evidence }) => !records.some((other) => replaces(other.evidence, evidence)));
}
/** Checks whether a record is a later result of the same action for the same subject. */
function replaces({ record: later }, { record: earlier }) {
	return later.action === earlier.action && later.configuration === earlier.configuration && subjectKey(later) === subjectKey(earlier) && Date.parse(later.createdAt) > Date.parse(earlier.createdAt);
}
/** Records of another image, platform or scope are about something else. */
function subjectKey({ action, subject }) {
	const { category } = identityOf(action, subject);
	return subject.kind === "image" ? `${subject.digest} ${subject.platform} ${subject.scope ?? ""}` : category;
}
function init_select() {
	return (init_select = __esmMin((() => {
		init_references();
	})))();
}

// actions/gate/evidence/missing.ts
/** Source evidence binds to the checkout; image evidence must be there for every digest. */
function missingReasons(name, examinations, { digests, unsigned }) {
	const subjects = examinations.filter(({ by }) => by === name).map(({ subject }) => subject);
	const missing = (about) => ({
		what: `there is no usable evidence of ${name}${about}`,
		remediation: unsigned === "never" ? `run ${name} and attest its evidence as one of the policy's \`attestors\`` : `run ${name} before the gate with the same \`out-dir\`, or set its report in \`reports\``
	});
	if (isAboutSource(name)) return subjects.some(({ kind }) => kind === "source") ? [] : [missing("")];
	return digests.filter((digest) => !subjects.some((subject) => subject.kind === "image" && subject.digest === digest)).map((digest) => missing(` about ${digest}`));
}
function init_missing() {
	return (init_missing = __esmMin((() => {
		init_names();
	})))();
}

// actions/gate/clock.ts
/** Checks whether a time (milliseconds) is later than now by more than clocks may differ. */
function isOfFuture(time, now) {
	return time > now.getTime() + tolerance;
}
var tolerance;
function init_clock() {
	return (init_clock = __esmMin((() => {
		tolerance = 36e5;
	})))();
}

// actions/gate/evidence/violations.ts
/** Returns why unsigned evidence does not count. */
function unsignedViolation({ file, record }, { run, unsigned }) {
	if (unsigned === "never") return notAttested(file);
	if (!isFromRun(record, run)) return {
		what: `${file} is from another run (${describeRun(record.run)})`,
		remediation: run.host === "terminal" ? "run the steps again, within an hour and with the same `out-dir`, or attest the evidence" : "create the evidence in this job, or attest it. Unsigned records of other jobs do not count"
	};
	if (!isOlderThanRun(record.createdAt, run)) return void 0;
	return {
		what: `${file} is older than this run (${record.createdAt})`,
		remediation: `run ${record.action} again`
	};
}
/** Creates the reason for unsigned evidence if only attested evidence counts. */
function notAttested(file) {
	return {
		what: `${file} is not attested, but the policy requires attested evidence`,
		remediation: "attest it with `sign-image` as one of the policy's `attestors`, and set `attestations-of` to the image"
	};
}
/** Returns the image for which evidence about sources is not attested. */
function uncoveredViolation({ file, record }, covers, { digests }) {
	const left = record.subject.kind === "image" ? void 0 : digests.find((digest) => !covers.includes(digest));
	return left === void 0 ? void 0 : {
		what: `${file} is not attested for ${left}`,
		remediation: "attest it for the whole image"
	};
}
/** Checks whether a record is dated in the future, beyond clock differences. */
function isPostdated({ record }, { now }) {
	return isOfFuture(Date.parse(record.createdAt), now);
}
/** Returns why a record does not count, regardless of its signer. */
function findViolation(evidence, demands) {
	const { file, record } = evidence;
	const { digests } = demands;
	if (!ownActions.has(record.action)) return {
		what: `${file} is from ${record.action}, which is not an action of Seaworthy`,
		remediation: "remove the file"
	};
	if (isPostdated(evidence, demands)) return {
		what: `${file} is dated in the future (${record.createdAt})`,
		remediation: `run ${record.action} again with a correct clock`
	};
	if (record.subject.kind === "image" && digests.length > 0 && !digests.includes(record.subject.digest)) return {
		what: `${file} is about ${record.subject.digest}, not about ${digests.join(" or ")}`,
		remediation: "examine the image that you push"
	};
	if (record.complete) return void 0;
	const partial = record.coverage.gaps.filter((gap) => gap.weight === "partial");
	const first = partial[0];
	return {
		what: `${record.action} is incomplete: ${first?.what}: ${first?.why}${partial.length > 1 ? ` and ${count$1(partial.length - 1, "more gap")}` : ""}`,
		remediation: `fix or exclude what could not be read, and run ${record.action} again`
	};
}
function init_violations() {
	return (init_violations = __esmMin((() => {
		init_evidence();
		init_text();
		init_clock();
		init_names();
	})))();
}

// actions/gate/evidence/usable.ts
/** Reports of other tools that count: given ones, where unsigned evidence does, and attested ones. */
function boundReports(usable, demands) {
	const { reports, attested, unsigned } = demands;
	const question = {
		...demands,
		records: usable.map(({ record }) => record)
	};
	const signed = bindReports(attested.reports, question);
	if (unsigned === "never") return {
		bound: signed.bound,
		problems: [...signed.problems, ...reports.map(({ report }) => notAttested(report.file))]
	};
	const own = bindReports(reports, question);
	return {
		bound: [...own.bound, ...signed.bound],
		problems: [...own.problems, ...signed.problems]
	};
}
/** SBOMs by themselves, next to those of records; `sign-image` attests ours in both ways. */
function boundSboms(usable, { attested, digests }) {
	const records = usable.map(({ record }) => record);
	const requested = attested.sboms.filter(({ digest }) => digests.includes(digest));
	const ownTexts = new Set(requested.length === 0 ? [] : usable.flatMap(ownSboms));
	return requested.filter(({ digest, text }) => !ownTexts.has(`${digest} ${text}`)).map(({ digest, text, attestedBy }) => ({
		subject: imageSubject(digest, records),
		text,
		attestedBy
	}));
}
/** Digest and text, as a statement would have it, of each SBOM in JSON. */
function ownSboms({ record: { subject }, contents }) {
	if (subject.kind !== "image") return [];
	return contents.filter(({ role }) => role === "sbom").flatMap(({ text }) => {
		try {
			return [`${subject.digest} ${JSON.stringify(JSON.parse(text))}`];
		} catch {
			return [];
		}
	});
}
function init_usable() {
	return (init_usable = __esmMin((() => {
		init_external();
		init_violations();
	})))();
}

// actions/gate/evidence/judge.ts
/** Sorts evidence into what counts and what prevents a decision. Pure: it trusts only what was verified. */
function judgeEvidence(directory, demands) {
	const { attested } = demands;
	const signed = new Set(attested.records.map(({ evidence }) => evidence.sha256));
	const local = directory.evidence.filter(({ record, sha256 }) => !ofRelease.has(record.action) && !signed.has(sha256));
	const broken = directory.problems.map((problem) => ({
		what: `${problem.file} cannot be used (${problem.code}): ${problem.message}`,
		remediation: "run the step that wrote it again, and do not change its files"
	}));
	const all = [...local, ...attested.records.map(({ evidence }) => evidence)];
	const about = {
		...demands,
		digests: withIndexes(demands.digests, all)
	};
	const judgedLocal = local.map((evidence) => ({
		item: evidence,
		violation: unsignedViolation(evidence, about) ?? findViolation(evidence, about)
	}));
	const counted = judgedLocal.filter(({ violation }) => violation === void 0).map(({ item: evidence }) => evidence);
	const records = distinctRecords(attested.records);
	const judgedAttested = newestRecords(records.filter(({ evidence }) => !isPostdated(evidence, demands))).filter(({ evidence }) => !counted.some((later) => replaces(later, evidence))).map(({ evidence, covers, attestedBy }) => ({
		item: {
			...evidence,
			attestedBy
		},
		violation: uncoveredViolation(evidence, covers, demands) ?? findViolation(evidence, about)
	}));
	const judged = [
		...judgedLocal,
		...judgedAttested,
		...records.filter(({ evidence }) => isPostdated(evidence, demands)).map(({ evidence }) => ({
			item: evidence,
			violation: findViolation(evidence, about)
		}))
	];
	const violations = judged.flatMap(({ violation }) => violation === void 0 ? [] : [violation]);
	const usable = judged.filter(({ violation }) => violation === void 0).map(({ item: evidence }) => evidence);
	const { bound, problems } = boundReports(usable, demands);
	const sboms = boundSboms(usable, demands);
	const subjects = [
		...usable.map(({ record }) => ({
			by: record.action,
			subject: record.subject
		})),
		...bound.flatMap(({ report, subject }) => ownActions.has(report.tool) ? [] : [{
			by: report.tool,
			subject
		}]),
		...sboms.map(({ subject }) => ({
			by: "sbom-generate",
			subject
		}))
	];
	const missing = demands.require.flatMap((name) => missingReasons(name, subjects, demands));
	return {
		usable,
		bound,
		sboms,
		problems: [
			...broken,
			...demands.unreadable,
			...attested.problems,
			...violations,
			...problems,
			...missing
		]
	};
}
/** The digests that are asked for, and those of the indexes that an action examined together with one of them. */
function withIndexes(digests, records) {
	const images = records.flatMap(({ record: { action, subject } }) => subject.kind === "image" ? [{
		...subject,
		of: `${action} ${subject.name}`
	}] : []);
	const examined = new Set(images.filter(({ digest }) => digests.includes(digest)).map(({ of: examination }) => examination));
	const indexes = images.filter(({ platform, of: examination }) => /^index(?:@|$)/u.test(platform) && examined.has(examination));
	return [...digests, ...indexes.map(({ digest }) => digest)];
}
function init_judge$1() {
	return (init_judge$1 = __esmMin((() => {
		init_select();
		init_missing();
		init_names();
		init_usable();
		init_violations();
	})))();
}

// actions/gate/rules/evidence-age.ts
/** Evidence that is no older than the policy says; of unknown age is too old. Without a rule, undefined. Pure. */
function evidenceAgeRule(rule, evidence, now) {
	if (rule === void 0 || rule.enforce === "off") return void 0;
	const data = rule["data-hours"];
	const record = rule["record-hours"];
	const because = newest(evidence.filter(({ action }) => action !== "sbom")).flatMap((evidence) => [...record === void 0 ? [] : tooOld(`the evidence of ${evidence.action}`, evidence.createdAt, record, evidence.action, now), ...data === void 0 || !readsData(evidence) ? [] : tooOld(`the data of ${evidence.action}`, evidence.advisories?.dated ?? evidence.advisories?.modified, data, evidence.action, now)]);
	const verdict = {
		rule: "evidence-age",
		decision: "undecided",
		demands: [...data === void 0 ? [] : [`advisories at most ${count$1(data, "hour")} old`], ...record === void 0 ? [] : [`evidence at most ${count$1(record, "hour")} old`]].join(", ") || "nothing"
	};
	return judgedBy(rule, {
		...verdict,
		because
	}, now);
}
/**
* Of what another tool had attested of an image the newest: what an older report found counts, too, and a newer one is no
* reason to be held to its age. Of our own records a later look has replaced the earlier ones already.
*/
function newest(evidence) {
	return evidence.filter((record) => record.attestedBy === void 0 || ownActions.has(record.action) || !evidence.some((other) => other.attestedBy !== void 0 && other.action === record.action && other.digest === record.digest && (other.createdAt ?? "") > (record.createdAt ?? "")));
}
function readsData({ action, advisories }) {
	return advisories !== void 0 || action === "image-scan" || action === "trivy" || action === "grype";
}
function tooOld(label, date, hours, action, now) {
	const time = date === void 0 ? NaN : Date.parse(date);
	const remediation = `run ${action} again with current data`;
	if (Number.isNaN(time)) return [{
		what: `${label} has no known date`,
		remediation,
		values: {
			date: "unknown",
			hours
		}
	}];
	const values = {
		date: new Date(time).toISOString(),
		hours
	};
	if (isOfFuture(time, now)) return [{
		what: `${label} is dated in the future`,
		remediation,
		values
	}];
	const age = Math.floor((now.getTime() - time) / hourLength);
	return age < hours ? [] : [{
		what: `${label} is ${age} hours old`,
		remediation,
		values: {
			...values,
			age
		}
	}];
}
var hourLength;
function init_evidence_age() {
	return (init_evidence_age = __esmMin((() => {
		init_text();
		init_clock();
		init_names();
		init_judge();
		hourLength = 36e5;
	})))();
}

// actions/gate/rules/full-read.ts
/**
* Judges whether images were read whole. What a table of contents states is not what a runtime sees that unpacks the
* layer, so evidence by tables leaves the rule undecided. Without a rule, undefined. Pure.
*/
function fullReadRule(rule, evidence, now) {
	if (rule === void 0 || rule.enforce === "off") return void 0;
	const because = evidence.flatMap(({ action, subject, layerTables }) => {
		if (layerTables === void 0) return [];
		return [{
			what: `${action} read ${count$1(layerTables, "layer")} of ${subject} by table of contents, not as a whole`,
			remediation: `run ${action} again with \`read: full\``,
			values: { layers: layerTables }
		}];
	});
	return judgedBy(rule, {
		rule: "full-read",
		decision: "undecided",
		demands: "layers that were read whole",
		because
	}, now);
}
function init_full_read() {
	return (init_full_read = __esmMin((() => {
		init_text();
		init_judge();
	})))();
}

// actions/gate/rules/exploitation.ts
/** Nothing that CISA lists in its catalog of Known Exploited Vulnerabilities. */
function exploitedRule(traits) {
	return {
		name: "known-exploited",
		demands: "nothing that CISA lists as exploited in the wild",
		traits,
		judge: ({ exploitedSince }) => exploitedSince === void 0 ? void 0 : {
			effect: "deny",
			why: `exploited in the wild since ${exploitedSince}`,
			values: { "exploited since": exploitedSince }
		}
	};
}
/** Nothing whose probability of exploitation (EPSS) is above the bound. Unknown is not 0: the policy says what it is. */
function epssRule(epss) {
	const { above, unknown = "allow" } = epss;
	return {
		name: "epss",
		demands: `no vulnerability with a probability of exploitation above ${above}${unknown === "deny" ? ", or unknown" : ""}`,
		traits: epss,
		judge(facts) {
			if (!facts.isVulnerability) return void 0;
			if (facts.epss === void 0) return unknown === "deny" ? {
				effect: "deny",
				why: "its probability of exploitation is unknown",
				values: { epss: "unknown" }
			} : void 0;
			if (facts.epss <= above) return void 0;
			return {
				effect: "deny",
				why: `probability of exploitation ${facts.epss}`,
				values: {
					epss: facts.epss,
					above
				}
			};
		}
	};
}
function init_exploitation() {
	return (init_exploitation = __esmMin((() => {})))();
}

// actions/gate/rules/expressions.ts
/** Creates rules from CEL expressions. A finding that an expression cannot judge is denied. */
function expressionRules(expressions) {
	const cache = /* @__PURE__ */ new WeakMap();
	const celOf = (facts, today) => {
		const celValue = cache.get(facts) ?? celFinding(facts, today);
		cache.set(facts, celValue);
		return celValue;
	};
	return expressions.map(({ rule, evaluate }) => ({
		name: rule.id,
		demands: `nothing for which \`${rule["deny-if"]}\``,
		traits: rule,
		judge(facts, today) {
			const result = evaluate(celOf(facts, today));
			if (result === false) return void 0;
			return result === true ? {
				effect: "deny",
				why: rule.message,
				values: { "deny-if": rule["deny-if"] }
			} : {
				effect: "deny",
				why: `rule error: ${result}`,
				remediation: "fix the expression so that it can judge this finding",
				values: { "deny-if": rule["deny-if"] }
			};
		}
	}));
}
function init_expressions() {
	return (init_expressions = __esmMin((() => {
		init_facts();
	})))();
}

// actions/gate/rules/sla.ts
/**
* A vulnerability must be gone within its severity's days, from the later of publication and the day a fix could be had.
* Where no tool knows the day of the fix, publication counts: the clock may start too early, never too late.
*/
function slaRule(sla) {
	return {
		name: "sla",
		demands: `vulnerabilities gone within days of publication and fix: ${severities.flatMap((severity) => sla[severity] === void 0 ? [] : [`${severity} ${sla[severity]}`]).join(", ")}`,
		traits: sla,
		judge: (facts, today) => judge(facts, sla[facts.finding.severity], today)
	};
}
function judge(facts, days, today) {
	if (days === void 0 || !facts.isVulnerability || !facts.fixable) return void 0;
	const { severity } = facts.finding;
	const start = startOf(facts);
	if (start === void 0) return {
		effect: "deny",
		why: "its days cannot be counted: no tool knows when it was published",
		values: {
			severity,
			days,
			published: "unknown"
		}
	};
	const due = addDays(start, days);
	const values = {
		severity,
		days,
		published: facts.published ?? "unknown",
		"fix since": facts.fixSince ?? "unknown",
		due
	};
	if (today >= due) return {
		effect: "deny",
		why: `its ${days} days ended on ${due}`,
		values
	};
	return {
		effect: "later",
		why: `will fail on ${due}`,
		values,
		on: due
	};
}
function startOf({ published, fixSince, isFixUndated }) {
	if (published === void 0) return fixSince;
	return isFixUndated || fixSince === void 0 || fixSince < published ? published : fixSince;
}
function init_sla() {
	return (init_sla = __esmMin((() => {
		init_findings();
		init_facts();
	})))();
}

// actions/gate/rules/index.ts
/** The rules of a policy that are not off, in the order of the verdict. */
function findingRules(policy) {
	const { rules } = policy;
	const exploited = rules["known-exploited"];
	const end = rules["end-of-life"];
	const user = rules["root-user"];
	const age = rules["image-age"];
	const bases = rules["base-images"];
	const { sla, epss, packages, licenses, signatures } = rules;
	return [
		severityRule(policy),
		sla && slaRule(sla),
		exploited && exploitedRule(exploited),
		epss && epssRule(epss),
		end && endOfLifeRule(end),
		user && rootUserRule(user),
		signatures && signaturesRule(signatures),
		packages && inventoryRule("packages", `no package like ${packages.blocked.join(", ")}`, packages),
		licenses && inventoryRule("licenses", `no license like ${licenses.blocked.join(", ")}`, licenses),
		age && inventoryRule("image-age", `an image that is at most ${age.days} days old`, age),
		bases && baseImagesRule(bases),
		...expressionRules(policy.expressions)
	].filter((rule) => rule !== void 0 && rule.traits.enforce !== "off");
}
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_base_images();
		init_expressions();
		init_named();
		init_severity$1();
		init_sla();
	})))();
}

// actions/gate/rules/provenance.ts
/**
* Checks whether an attestor states for every image that it was built by a builder and from a source that the policy names. One
* acceptable provenance suffices, as an image may be built twice; without any nothing can be said. Without a rule,
* undefined. Pure.
*/
function provenanceRule(rule, { digests, provenances, now }) {
	if (rule === void 0 || rule.enforce === "off") return void 0;
	const results = digests.map((digest) => {
		const stated = provenances.filter((provenance) => provenance.digests.includes(digest));
		return {
			digest,
			isStated: stated.length > 0,
			violations: stated.map((provenance) => violationIn(provenance, digest, rule))
		};
	});
	const missing = results.filter(({ isStated }) => !isStated).map(({ digest }) => absent(digest));
	const wrong = results.flatMap(({ violations }) => {
		const reasons = violations.filter((violation) => violation !== void 0);
		return reasons.length === violations.length ? reasons : [];
	});
	const because = [...wrong, ...missing];
	const decision = wrong.length > 0 ? "deny" : "undecided";
	const demands = `built by ${rule.builders.join(" or ")}${rule.sources === void 0 ? "" : `, of ${rule.sources.join(" or ")}`}`;
	return judgedBy(rule, {
		rule: "provenance",
		decision,
		demands,
		because
	}, now);
}
function violationIn({ builder, sources, attestedBy: { by } }, digest, { builders, sources: wanted }) {
	const values = {
		digest,
		builder,
		source: sources.join(" "),
		attestedBy: by
	};
	if (!builders.some((pattern) => matchesWildcard(builder, pattern))) return {
		what: `${digest} was built by ${builder}`,
		remediation: "build the image with a builder of the policy",
		values
	};
	const strange = sources.filter((source) => wanted?.some((pattern) => matchesWildcard(source, pattern)) === false);
	if (wanted === void 0 || sources.length > 0 && strange.length === 0) return void 0;
	return {
		what: `${digest} was built from ${sources.length === 0 ? "a source that its provenance does not name" : strange.join(" and ")}`,
		remediation: "build the image from a source of the policy",
		values
	};
}
function absent(digest) {
	return {
		what: `${digest} has no provenance by an attestor of the policy`,
		remediation: "attest provenance in the build, and set `attestations-of` to the image"
	};
}
function init_provenance() {
	return (init_provenance = __esmMin((() => {
		init_text();
		init_judge();
	})))();
}

// actions/gate/waivers/validity.ts
/** A waiver holds from `created` to `expires`, both included, and no longer than its severity allows. */
function standingOf(waiver, limits, today) {
	if (daysBetween(waiver.created, waiver.expires) > limits[waiver.severity]) return "too-long";
	if (waiver.created > today) return "future";
	return isExpired({ end: getEndOfDay(waiver.expires) }, getStartOfDay(today)) ? "expired" : "valid";
}
/** Returns what changed since the risk was accepted, or undefined if the waiver still covers the finding. */
function voidedBy(waiver, facts) {
	const { severity } = facts.finding;
	if (compareSeverity(severity, waiver.severity) < 0) return `its severity is ${severity} now, and was ${waiver.severity}`;
	if (!facts.isVulnerability) return void 0;
	if (facts.exploitedSince !== void 0 && waiver.exploited !== "known") return `it is exploited in the wild since ${facts.exploitedSince}; \`exploited: known\` accepts that`;
	const bound = waiver["epss-max"] ?? defaultEpss;
	if (facts.epss !== void 0 && facts.epss > bound) return `its probability of exploitation is ${facts.epss}, above ${bound}; \`epss-max\` sets the bound`;
	if (facts.fixable && waiver.fix !== "known") return `a fix can be had${facts.fixedVersion === void 0 ? "" : ` (${facts.fixedVersion})`}; \`fix: known\` accepts that`;
}
var defaultEpss;
function init_validity() {
	return (init_validity = __esmMin((() => {
		init_findings();
		init_rules$1();
		init_facts();
		defaultEpss = .5;
	})))();
}

// actions/gate/waivers/directive.ts
/**
* Makes a directive of a waiver in a file.
* @param voids takes down why a waiver does not cover what its finding has become.
*/
function waiverDirective(waiver, file, voids) {
	const { id, reason, owner, expires } = waiver;
	return {
		kind: "waiver",
		source: file,
		ids: [id],
		reason,
		owner,
		end: getEndOfDay(expires),
		waiver,
		match(facts) {
			if (!covers(waiver, facts)) return [];
			const why = voidedBy(waiver, facts);
			if (why === void 0) return [id];
			voids.set(waiver, `${facts.finding.message} — ${why}`);
			return [];
		}
	};
}
function init_directive() {
	return (init_directive = __esmMin((() => {
		init_rules$1();
		init_match();
		init_validity();
	})))();
}

// actions/gate/waivers/faults.ts
function waiverRule(fault, severity, summary, advice) {
	return gateRule({
		id: `SW-GATE-WAIVER-${fault}`,
		severity,
		summary,
		source: "Waivers live in the `gate` section of the configuration file, or in the policy's file.",
		advice,
		precision: "very-high"
	});
}
/** A finding about a waiver in a file. */
function waiverFinding(fault, message, { id, package: scope = "", image = "", path = "" }, subject, file) {
	const locations = [{
		file,
		region: { startLine: 1 }
	}];
	return createFinding({
		rule: rules[fault],
		message
	}, {
		locations,
		subject,
		about: [
			id,
			scope,
			image,
			path
		]
	});
}
var rules, waiverRules;
function init_faults() {
	return (init_faults = __esmMin((() => {
		init_rules$1();
		init_gate_rule();
		rules = {
			EXPIRED: waiverRule("EXPIRED", "medium", "A waiver has expired and no longer counts", "Fix the finding, or have its owner renew the waiver with a reason of today."),
			FUTURE: waiverRule("FUTURE", "medium", "A waiver was created in the future", "Correct `created`; a waiver holds from that day on."),
			UNUSED: waiverRule("UNUSED", "low", "A waiver matches no finding", "Remove it, or correct its id, package, image or path."),
			VOID: waiverRule("VOID", "medium", "A waiver does not cover what its finding has become", "Fix the finding, or have its owner look again and state the severity, fix or exploitation of today."),
			"TOO-LONG": waiverRule("TOO-LONG", "medium", "A waiver holds longer than its severity allows, and does not count", "Bring `expires` nearer to `created`, or change `waiver-limits`."),
			SOON: waiverRule("SOON", "info", "A waiver expires soon", "Fix the finding, or have its owner renew the waiver, before that day.")
		};
		waiverRules = Object.values(rules);
	})))();
}

// actions/gate/waivers/apply.ts
/** Splits findings into those that count and those that a valid waiver covers. Pure. */
function applyWaivers(facts, { waivers, limits, file = ".seaworthy.yaml" }, { today, subject }) {
	const voids = /* @__PURE__ */ new Map();
	const standing = new Map(waivers.map((waiver) => [waiver, standingOf(waiver, limits, today)]));
	const directives = waivers.filter((waiver) => standing.get(waiver) === "valid").map((waiver) => waiverDirective(waiver, file, voids));
	const byId = Map.groupBy(directives, ({ waiver }) => waiver.id.toLowerCase());
	const suppressor = new Suppressor(getStartOfDay(today));
	const waived = [];
	const counting = [];
	for (const finding of facts) {
		const candidates = idsOf(finding.finding).flatMap((id) => byId.get(id) ?? []);
		const directive = suppressor.find(finding, candidates);
		if (directive === void 0) counting.push(finding);
		else waived.push({
			facts: finding,
			waiver: directive.waiver,
			suppression: createSuppression(directive)
		});
	}
	const used = new Set(directives.filter((directive) => suppressor.isUsed(directive)).map(({ waiver }) => waiver));
	const about = (waiver) => {
		const whose = `The waiver of ${waiver.owner} for ${waiver.id}`;
		switch (standing.get(waiver)) {
			case "too-long": {
				const days = daysBetween(waiver.created, waiver.expires);
				const bound = `at most ${limits[waiver.severity]} for ${waiver.severity}`;
				return [waiverFinding("TOO-LONG", `${whose} is for ${count$1(days, "day")}, ${bound}`, waiver, subject, file)];
			}
			case "expired": return [waiverFinding("EXPIRED", `${whose} expired on ${waiver.expires}`, waiver, subject, file)];
			case "future": return [waiverFinding("FUTURE", `${whose} is dated ${waiver.created}, which is still to come`, waiver, subject, file)];
			default: {
				const why = voids.get(waiver);
				const left = daysBetween(today, waiver.expires);
				return [
					...why === void 0 ? [] : [waiverFinding("VOID", `${whose} is void: ${why}`, waiver, subject, file)],
					...why === void 0 && !used.has(waiver) ? [waiverFinding("UNUSED", `${whose} matches no finding`, waiver, subject, file)] : [],
					...used.has(waiver) && left < soonDays ? [waiverFinding("SOON", `${whose} expires on ${waiver.expires}`, waiver, subject, file)] : []
				];
			}
		}
	};
	return {
		counting,
		waived,
		findings: numberRepeats(waivers.flatMap(about))
	};
}
/** Findings as reports show them: suppressed where a waiver covers them. */
function shownFindings(facts, { waived }) {
	const suppressions = new Map(waived.map(({ facts: waivedFacts, suppression }) => [waivedFacts, suppression]));
	return facts.map((entry) => {
		const suppression = suppressions.get(entry);
		return suppression === void 0 ? entry.finding : {
			...entry.finding,
			suppression
		};
	});
}
var soonDays;
function init_apply() {
	return (init_apply = __esmMin((() => {
		init_findings();
		init_rules$1();
		init_text();
		init_facts();
		init_directive();
		init_faults();
		init_match();
		init_validity();
		soonDays = 14;
	})))();
}

// actions/gate/decide.ts
/** The verdict on the evidence under the policy at a moment. Pure: equal arguments give equal answers. */
function decide(policy, evidence, question) {
	const { digests, run, now, notes = [], distrust } = question;
	const judged = judgeEvidence(evidence.directory, {
		...policy,
		digests,
		run,
		now,
		...evidence
	});
	const today = now.toISOString().slice(0, 10);
	const inventories = inventoriesOf$1(judged, evidence);
	const gateFindings = gateFacts(policy, judged, inventories, today);
	const merged = allFacts(judged, distrust);
	const outcome = applyWaivers(inOrder([...merged.filter(isActive), ...gateFindings]), policy, {
		today,
		subject: subjectOf(question)
	});
	const own = new Set(gateFindings);
	const ofGate = outcome.counting.filter((facts) => own.has(facts));
	const toolFindings = outcome.counting.filter((facts) => !own.has(facts));
	const results = findingRules(policy).map((rule) => judgeRule(rule, rule.judgesGateFindings ? ofGate : toolFindings, today));
	const denied = inOrder([...new Set(results.flatMap((result) => result.denied))]);
	const read = describeEvidence(judged);
	const age = evidenceAgeRule(policy.rules["evidence-age"], read, now);
	const full = fullReadRule(policy.rules["full-read"], read, now);
	const { provenances } = evidence.attested;
	const built = provenanceRule(policy.rules.provenance, {
		digests,
		now,
		provenances
	});
	const rules = [
		evidenceRule(policy, digests, [
			...judged.problems,
			...settingsReasons(distrust?.settings ?? [], policy),
			...reportReasons(distrust?.reports ?? []),
			...unlisted(policy, digests, inventories),
			...unstated(policy, judged)
		]),
		...age === void 0 ? [] : [age],
		...full === void 0 ? [] : [full],
		...built === void 0 ? [] : [built],
		...results.map(({ verdict }) => verdict)
	];
	const disagreements = disagreementsOf(merged, (digest) => scannersOf(judged, digest));
	return {
		findings: [...outcome.findings, ...shownFindings(gateFindings, outcome)],
		verdict: {
			schema: 2,
			decision: overall(rules),
			now: now.toISOString(),
			digests,
			policy: {
				...policy.file === void 0 ? {} : { file: policy.file },
				...policy.preset === void 0 ? {} : { preset: policy.preset },
				digest: policyDigest(policy)
			},
			blocking: denied.length,
			rules,
			plan: fixPlan(denied.filter((facts) => isOwn(facts) && !own.has(facts)).map(({ finding }) => finding)).map(fixSentence),
			waived: outcome.waived.map(({ facts: { finding }, waiver }) => ({
				findingId: finding.ruleId,
				severity: finding.severity,
				fingerprint: finding.fingerprint,
				reason: waiver.reason,
				owner: waiver.owner,
				expires: waiver.expires
			})),
			disagreements: disagreements.listed,
			moreDisagreements: disagreements.left,
			evidence: [...read, ...built === void 0 ? [] : describeProvenances(provenances, digests)],
			notes: [.../* @__PURE__ */ new Set([...notes, ...advisoryNotes(read, now)])],
			asked: {
				failOn: policy.failOn,
				newOnly: policy.newOnly,
				require: policy.require,
				run,
				...policy.unsigned === "never" ? { unsigned: policy.unsigned } : {},
				...evidence.attested.statements.length === 0 ? {} : { statements: evidence.attested.statements },
				...distrust === void 0 ? {} : { distrust }
			}
		}
	};
}
/** Returns the subject of the gate's own report: the image, or the checkout if there are several images or none. */
function subjectOf({ digests }) {
	const [digest, another] = digests;
	if (digest === void 0 || another !== void 0) return {
		kind: "source",
		path: "."
	};
	return {
		kind: "image",
		name: "image",
		digest,
		platform: "any"
	};
}
/** A denial is certain whatever is missing; without one, anything missing leaves the question open. */
function overall(rules) {
	if (rules.some((rule) => rule.decision === "deny")) return "deny";
	return rules.some((rule) => rule.decision === "undecided") ? "undecided" : "pass";
}
function evidenceRule(policy, digests, problems) {
	const about = digests.length === 0 ? "" : " for this image";
	return {
		rule: "evidence",
		decision: problems.length === 0 ? "pass" : "undecided",
		demands: `complete evidence of ${policy.require.join(", ") || "nothing"}${about}, ${madeBy(policy)}`,
		because: problems.slice(0, 500),
		count: problems.length
	};
}
function madeBy({ unsigned, attestors }) {
	if (unsigned === "never") return "attested by an attestor of the policy";
	return attestors.length === 0 ? "made in this run" : "made in this run or attested by an attestor of the policy";
}
function init_decide() {
	return (init_decide = __esmMin((() => {
		init_report$1();
		init_settings();
		init_advisory_notes();
		init_describe();
		init_disagreements();
		init_gather();
		init_judge$1();
		init_policy();
		init_evidence_age();
		init_facts();
		init_full_read();
		init_rules();
		init_judge();
		init_provenance();
		init_verdict();
		init_apply();
	})))();
}

// actions/gate/attested/restore.ts
/**
* Returns the attested statements that the gate's records in a directory keep, or undefined if they keep none. Nobody's signature is
* verified again: this is for previews.
* @param only the statements to read.
*/
async function restoreAttestations(directory, only) {
	const { evidence } = await readEvidenceDirectory(directory);
	const files = evidence.flatMap(({ contents }) => contents.filter(({ role }) => role === "attestations"));
	if (files.length === 0) return void 0;
	const statements = files.flatMap(({ name, text }) => readKeptStatements(text, name));
	return readStatements(only === void 0 ? statements : asSigned(statements, only));
}
function init_restore() {
	return (init_restore = __esmMin((() => {
		init_evidence();
		init_kept();
		init_read$4();
		init_statement();
	})))();
}

// actions/gate/evidence/load.ts
/**
* Reads the directory of the earlier steps and the reports of other tools. What cannot be read is among the evidence as a
* problem. `sboms` says whether what SBOMs list is asked for. Throws `UndecidedError` when the directory cannot be listed.
*/
async function loadEvidence({ root, workspace = root, directory, reports }, attested, { sboms }) {
	const contents = directory === void 0 ? {
		evidence: [],
		problems: []
	} : await readDirectory(resolvePath({
		root,
		workspace
	}, directory));
	const givenReports = [];
	const unreadable = [];
	for (const entry of reports) {
		const [, file = entry, digest] = /^(.+?)(?:@(sha256:[0-9a-f]{64}))?$/su.exec(entry) ?? [];
		try {
			const text = await readBounded(resolvePath({
				root,
				workspace
			}, file));
			for (const report of readExternalReport(text, file)) givenReports.push({
				report,
				...digest === void 0 ? {} : { digest }
			});
		} catch (error) {
			unreadable.push({
				what: messageOf$1(error).startsWith(file) ? messageOf$1(error) : `${file}: ${messageOf$1(error)}`,
				remediation: "fix the report or remove it from `reports`"
			});
		}
	}
	const { inventories, problems } = inventoriesOf(sboms ? contents.evidence : [], givenReports, sboms ? attested : nothingAttested);
	return {
		directory: contents,
		reports: givenReports,
		unreadable: [...unreadable, ...problems],
		attested,
		inventories
	};
}
/** Files by their names alone: where the directory lies changes no verdict. */
async function readDirectory(directory) {
	const { evidence, problems } = await readEvidenceDirectory(directory);
	return {
		evidence: evidence.map((evidence) => ({
			...evidence,
			file: basename(evidence.file)
		})),
		problems: problems.map(({ code, file, message }) => ({
			code,
			file: basename(file),
			message: message.replaceAll(directory + sep, "")
		}))
	};
}
function inventoriesOf(local, reports, attested) {
	const inventories = [];
	const problems = [];
	const stated = [
		...[...local, ...recordsOf(attested, local)].flatMap(({ record, sha256, contents }) => (record.action === "sbom-generate" ? contents : []).filter(({ role }) => role === "sbom").map(({ name, text }) => ({
			sha256,
			name,
			text
		}))),
		...attested.sboms.map(({ attestedBy: { statement }, text }) => ({
			sha256: statement,
			name: "an attested SBOM",
			text
		})),
		...[...reports, ...attested.reports].flatMap(({ report: { sha256, file, sbom } }) => sbom === void 0 ? [] : [{
			sha256,
			name: file,
			text: sbom
		}])
	];
	for (const { sha256, name, text } of stated) try {
		inventories.push({
			...inventoryOf(text, name),
			sha256
		});
	} catch (error) {
		problems.push({
			what: messageOf$1(error),
			remediation: "fix the SBOM or create it again"
		});
	}
	return {
		inventories,
		problems
	};
}
/** Attested records that do not lie in the directory as well. */
function recordsOf({ records }, local) {
	const knownDigests = new Set(local.map(({ sha256 }) => sha256));
	return records.map(({ evidence }) => evidence).filter(({ sha256 }) => !knownDigests.has(sha256));
}
function inventoryOf(text, name) {
	const { packages, timestamp } = readSbom(text, name);
	return {
		...timestamp === void 0 ? {} : { created: timestamp },
		packages: packages.map(({ name: packageName, version, purl, licenses, locations }) => ({
			name: packageName,
			version,
			purl,
			licenses,
			path: locations[0]?.path ?? ""
		}))
	};
}
async function readBounded(file) {
	const contents = await stat$1(file);
	if (!contents.isFile()) throw new TypeError("it is not a regular file");
	if (contents.size > mostReportBytes) throw new RangeError(`it has ${contents.size} bytes, more than ${mostReportBytes}`);
	return new TextDecoder("utf-8", { fatal: true }).decode(await readFile$1(file));
}
var readFile$1, stat$1, basename, sep, mostReportBytes;
function init_load() {
	return (init_load = __esmMin((() => {
		init_errors();
		init_evidence();
		init_runner();
		init_read$3();
		init_model();
		({readFile: readFile$1, stat: stat$1} = process.getBuiltinModule("node:fs/promises"));
		({basename, sep} = process.getBuiltinModule("node:path"));
		mostReportBytes = 67108864;
	})))();
}

// actions/gate/verdict/schema.ts
var digest, severity, text, count, day, texts, reason, rule, run, verdictDocument;
function init_schema() {
	return (init_schema = __esmMin((() => {
		init_schemas(), init_iso();
		init_findings();
		init_verdict();
		digest = string().regex(/^sha256:[0-9a-f]{64}$/u);
		severity = _enum(severities);
		text = string();
		count = number().int().nonnegative();
		day = date();
		texts = array(text);
		reason = strictObject({
			what: text.describe("What is wrong."),
			remediation: text.describe("What to do for it to pass: a version, a waiver, a step to run again."),
			planned: boolean().exactOptional().describe("Whether a step of the plan fixes it."),
			severity: severity.exactOptional(),
			findingId: text.exactOptional(),
			fingerprint: text.exactOptional(),
			values: record(text, union([
				text,
				number(),
				boolean()
			])).exactOptional().describe("Values that the rule used."),
			on: day.exactOptional().describe("Day on which it will deny, if it does not yet.")
		});
		rule = strictObject({
			rule: text.describe("`evidence`, `evidence-age`, `severity`, `sla` … or the id of an expression."),
			decision: _enum([
				"pass",
				"warn",
				"deny",
				"undecided"
			]),
			demands: text.describe("Requirement of the rule."),
			from: day.exactOptional().describe("Day from which the rule denies, if it is in the future."),
			because: array(reason).describe("The first reasons, worst first."),
			count: count.describe("Number of all reasons."),
			upcoming: array(reason).exactOptional().describe("Reasons that will deny later, soonest first.")
		});
		run = strictObject({
			host: text,
			runId: text.optional(),
			runAttempt: text.optional(),
			job: text.optional(),
			repository: text.optional(),
			commit: text.optional(),
			startedAt: text.exactOptional().describe("When the run began. Absent if the CI system does not say.")
		});
		verdictDocument = strictObject({
			schema: literal(2),
			decision: _enum([
				"pass",
				"deny",
				"undecided"
			]),
			now: datetime().describe("Time at which waivers and dates were judged, UTC."),
			digests: array(digest).describe("Digests of the judged images. Empty if only sources were judged."),
			policy: strictObject({
				file: text.exactOptional(),
				preset: text.exactOptional(),
				digest
			}),
			blocking: count.describe("Number of distinct findings that deny."),
			rules: array(rule),
			plan: texts.describe("Upgrades that fix what denies, most important first."),
			waived: array(strictObject({
				findingId: text,
				severity,
				fingerprint: text,
				reason: text,
				owner: text,
				expires: day
			})),
			disagreements: array(strictObject({
				findingId: text,
				package: text,
				says: record(text, severity),
				missedBy: texts
			})),
			moreDisagreements: count.describe("Number of disagreements that are not listed."),
			evidence: array(strictObject({
				action: text.describe("Action of Seaworthy, or another tool."),
				file: text,
				subject: text,
				digest: digest.exactOptional(),
				createdAt: text.exactOptional(),
				findings: count,
				layerTables: count.exactOptional().describe("Layers that were read by their tables of contents. Absent if there are none."),
				sha256: digest.describe("Digest of the record or report."),
				attestedBy: strictObject({
					by: text.describe("Key or identity."),
					statement: digest
				}).exactOptional().describe("Signer and digest of the signed statement. Absent for evidence of this job."),
				advisories: strictObject({
					source: text,
					modified: text.exactOptional(),
					records: count.exactOptional(),
					dated: text.exactOptional().describe("Moment that the age of the data counts from."),
					authentication: _enum([
						"key",
						"tls",
						"local",
						"none"
					]).exactOptional().describe("What vouches for the data: a pinned key, TLS to OSV's own API, the machine, or nothing.")
				}).exactOptional()
			})),
			notes: texts.describe("Notes that do not affect the decision."),
			asked: strictObject({
				failOn: _enum([...severities, "none"]),
				newOnly: boolean(),
				require: texts,
				run,
				unsigned: literal("never").exactOptional().describe("Set if only attested evidence counted."),
				statements: array(strictObject({
					by: text,
					statement: digest
				})).exactOptional().describe("Attested statements that were read as evidence, with their signers."),
				distrust: strictObject({
					suppressed: texts,
					baselines: texts,
					settings: array(strictObject({
						action: text,
						what: text
					})).exactOptional(),
					reports: texts.exactOptional()
				}).exactOptional().describe("On pull requests: suppressions, baselines and settings that are not in the base.")
			}).describe("Inputs of the decision, to replay it.")
		}).describe("Verdict of Seaworthy's gate.");
	})))();
}

// actions/gate/verdict/version-1.ts
/** Converts the document of a verdict of version 1 to the current version. Returns every other document unchanged. */
function upgradeVersion1(document) {
	if (!isDictionary(document) || document["schema"] !== 1) return document;
	return {
		...renameReasons(document, oldKey, newKey),
		schema: 2
	};
}
/** Converts a verdict to the document that version 1 wrote, with the same order of keys. */
function toVersion1(verdict) {
	return {
		...renameReasons({ ...verdict }, newKey, oldKey),
		schema: 1
	};
}
function renameReasons(document, from, to) {
	const rename = (reason) => isDictionary(reason) ? Object.fromEntries(Object.entries(reason).map(([key, value]) => [key === from ? to : key, value])) : reason;
	const rules = listIn(document, "rules").map((rule) => {
		if (!isDictionary(rule)) return rule;
		const lists = ["because", "upcoming"].filter((key) => Array.isArray(rule[key]));
		return {
			...rule,
			...Object.fromEntries(lists.map((key) => [key, listIn(rule, key).map(rename)]))
		};
	});
	return {
		...document,
		rules
	};
}
var oldKey, newKey;
function init_version_1() {
	return (init_version_1 = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_verdict();
		oldKey = "flipsIf";
		newKey = "remediation";
	})))();
}

// actions/gate/verdict/read.ts
/**
* Reads a `verdict.json` of version 1 or 2.
* @param name name of the file in errors.
* @throws InvalidError `VERDICT_UNREADABLE`.
*/
async function readVerdict(path, name) {
	try {
		const stats = await stat(path);
		if (!stats.isFile()) throw new TypeError("it is not a regular file");
		if (stats.size > maxVerdictBytes) throw new RangeError(`it is too large (${stats.size} bytes)`);
		const text = await readFile(path, "utf8");
		const document = JSON.parse(text);
		return {
			text,
			verdict: verdictDocument.parse(upgradeVersion1(document)),
			schema: isDictionary(document) && document["schema"] === 1 ? 1 : 2
		};
	} catch (error) {
		throw new InvalidError("VERDICT_UNREADABLE", `is not a readable verdict (${messageOf$1(error).slice(0, 200)})`, {
			place: { what: name },
			advice: "Use a `verdict.json` that the gate wrote",
			cause: error
		});
	}
}
/** Serializes a verdict in the format of an earlier file, to compare them. */
function serializeLike({ schema }, verdict) {
	return schema === 1 ? `${JSON.stringify(toVersion1(verdict), void 0, 2)}\n` : serializeVerdict(verdict);
}
/** Removes the records of steps that ran after the verdict, such as signing. */
function asOf({ now, evidence: read }, evidence) {
	const digests = new Set(read.map(({ sha256 }) => sha256));
	const { directory } = evidence;
	const then = directory.evidence.filter(({ sha256, record }) => digests.has(sha256) || record.createdAt <= now);
	return {
		...evidence,
		directory: {
			...directory,
			evidence: then
		}
	};
}
/** Returns the question of a verdict, to decide it again. */
function questionOf({ digests, now, notes, asked: { run, distrust } }) {
	return {
		digests,
		run,
		now: new Date(now),
		notes,
		...distrust === void 0 ? {} : { distrust }
	};
}
var readFile, stat, maxVerdictBytes;
function init_read() {
	return (init_read = __esmMin((() => {
		init_errors();
		/* @__PURE__ */ init_dictionary();
		init_schema();
		init_verdict();
		init_version_1();
		({readFile, stat} = process.getBuiltinModule("node:fs/promises"));
		maxVerdictBytes = 67108864;
	})))();
}

// actions/gate/verdict/words.ts
/** Returns the headline of a verdict. An image is fit to ship only if something scanned it, on every platform. */
function decisionHeadline({ decision, digests, evidence }) {
	if (decision !== "pass") return decision === "deny" ? shipHeadlines.unfit : headlines.undecided;
	if (digests.length === 0) return shipHeadlines.sourceOnly;
	const scanned = new Set(evidence.filter(({ action }) => !describing.has(action) && !isAboutSource(action)).map(({ digest }) => digest));
	return digests.every((digest) => scanned.has(digest)) ? shipHeadlines.fit : shipHeadlines.unscanned;
}
/** Orders rules for people: what is undecided first, because it was not examined, then what denies. */
function inReadingOrder(rules) {
	return rules.toSorted((a, b) => readingOrder.indexOf(a.decision) - readingOrder.indexOf(b.decision));
}
/** Summarizes why a rule failed: `2 findings (rule severity)`. Never states the passing form of the rule. */
function ruleSummary({ rule, because, count: total }) {
	const isAboutFindings = because.length > 0 && because.every(({ findingId }) => findingId !== void 0);
	return `${count$1(total, isAboutFindings ? "finding" : "reason")} (rule ${rule})`;
}
/** Lists what will deny on a later day, soonest first. */
function upcomingLines({ rule, upcoming = [] }) {
	return upcoming.map((reason) => `${reason.on ?? ""} ${rule}: ${titleOf(reason)}`);
}
/** Formats a reason on one line, with its severity. */
function titleOf(reason) {
	return reason.severity === void 0 ? oneLine(reason.what) : `${reason.severity}: ${oneLine(reason.what)}`;
}
var describing, readingOrder;
function init_words() {
	return (init_words = __esmMin((() => {
		init_words$1();
		init_text();
		init_names();
		describing = /* @__PURE__ */ new Set([
			"sbom-generate",
			"sbom",
			"provenance",
			"verify",
			...ofRelease
		]);
		readingOrder = [
			"undecided",
			"deny",
			"warn",
			"pass"
		];
	})))();
}

export { init_names as A, init_kept as B, inventoryRules as C, init_base_images as D, baseImageRules as E, broughtReports as F, keptStatements as H, changeNotes as I, foreignSettings as L, ofRelease as M, init_model as N, init_verdict as O, nothingAttested as P, init_settings as R, init_inventory as S, inventoryIds as T, keptFile as V, decide as _, titleOf as a, init_faults as b, init_read as c, serializeLike as d, init_load as f, restoreAttestations as g, init_restore as h, ruleSummary as i, isAboutSource as j, serializeVerdict as k, questionOf as l, readBounded as m, inReadingOrder as n, upcomingLines as o, loadEvidence as p, init_words as r, asOf as s, decisionHeadline as t, readVerdict as u, init_decide as v, init_named as w, waiverRules as x, subjectOf as y, settingsNotes as z };