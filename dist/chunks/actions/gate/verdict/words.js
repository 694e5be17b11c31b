import { n as __esmMin } from "../../../rolldown-runtime.js";
import { $ as identityOf, Bt as packagesOf, Ci as init_errors, Fr as count$1, G as matchesImage, H as canonicalReference, Ir as init_plain, K as parseImagePattern, Lr as oneLine, Ot as describeExploitation, Pt as parseThreshold, Rt as init_finding, Si as UndecidedError, St as init_report, Tt as layerTables, U as init_pattern, V as init_references, bi as InvalidError, ci as listIn, en as compareSeverity, et as init_identity, fi as defined, ht as subjectName, jt as init_threshold, l as init_rules$1, ln as init_fingerprint, lr as init_wildcard, lt as init_findings, mt as subjectDigest, nn as init_severity, oi as init_dictionary, on as severities, or as init_text, pi as init_defined, pt as init_subject, si as isDictionary, sn as worstSeverity, tn as defaultUnknownSeverity, un as numberRepeats, ur as matchesWildcard, vt as activeFindings, wi as messageOf, zt as isUnrated } from "../../../shared/core.js";
import { E as unknown, S as string, T as union, b as record, f as init_schemas, h as literal, i as _enum, l as boolean, n as datetime, r as init_iso, s as array, t as date, v as number, x as strictObject } from "../../../npm/zod/classic.js";
import { _ as init_expiry, g as getStartOfDay, l as init_directive$1, m as getEndOfDay, n as init_suppressor, s as createSuppression, t as Suppressor, y as isExpired } from "../../../shared/rules/suppression/suppressor.js";
import { _ as init_indexes, a as init_run, f as init_local_run, g as readEvidenceDirectory, h as init_read$1, i as describeRun, o as isFromRun, p as isOlderThanRun, t as init_evidence, v as manifestsByIndex } from "../../../shared/evidence/index.js";
import { c as shipHeadlines, n as headlines, r as init_words$1 } from "../../../shared/report/words.js";
import { C as existingSentence, D as unknownSentences, t as init_report$1, w as init_existing } from "../../../shared/report/index.js";
import { a as fixPlan, n as init_step_text, o as hasFixStep, s as init_fix_plan, t as formatStep } from "../../../shared/report/step-text.js";
import { c as filesDigest, f as init_paths, l as init_settings_files, m as resolvePath, r as sectionsDigest, t as init_load_settings } from "../../../shared/runner/load-settings.js";
import { t as init_runner } from "../../../shared/runner/index.js";
import { n as init_statement, t as asSigned } from "../attested/statement.js";
import { a as reportSubjects, i as init_report$2, n as readStatements, o as init_read$3, r as init_external$1, s as readExternalReport, t as init_read$2 } from "../attested/read.js";
import { n as readSbom, t as init_read$4 } from "../../../shared/sbom/read/index.js";
import { i as policyDigest, n as init_policy, o as readsSboms, r as isOn, s as readsVulnerabilities, t as actionsOfImages } from "../policy/policy.js";
import { i as oldAge, r as init_age } from "../../../shared/advisories/model/age.js";
import { n as noAdvisorySource, r as osvLacks, t as init_source_notes } from "../../../shared/advisories/model/source-notes.js";
import { C as factsOf, E as ownTool, S as daysBetween, T as isOwn, a as inventoryFindings, b as addDays, c as isPackageOf, d as init_named, g as baseImageFacts, h as signaturesRule, i as init_inventory, l as purlParts, m as rootUserRule, n as waiverFinding, p as inventoryRule, s as init_purl, t as init_faults, u as endOfLifeRule, v as baseImagesRule, w as init_facts, x as celFinding, y as init_base_images } from "../waivers/faults.js";
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
		return messageOf(error);
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
/** Parses an entry of `require`: `NAME`, or `NAME@KIND` for a tool. Our own actions have one kind each. */
function parseRequirement(entry) {
	const own = Object.hasOwn(examines, entry) ? examines[entry] : void 0;
	if (own !== void 0) return {
		name: entry,
		kind: own
	};
	const [, name = entry, kind] = /^(.+)@([a-z]+)$/u.exec(entry) ?? [];
	const known = subjectKinds.find((each) => each === kind);
	return known === void 0 ? { name: entry } : {
		name,
		kind: known
	};
}
/** Returns why an entry of `require` can never be satisfied; undefined if it can. */
function requirementFault(entry) {
	const [, name = entry, kind] = /^(.+)@([^@]*)$/u.exec(entry) ?? [];
	if (kind === void 0) return void 0;
	if (ownActions.has(name)) return `${name} always examines ${examines[name]}; omit "@${kind}"`;
	if (subjectKinds.some((each) => each === kind)) return void 0;
	return `"${kind}" is not a kind of subject; expected ${subjectKinds.join(", ")}`;
}
/** Checks whether a requirement is about an image, which needs the digest of one. */
function needsDigest(entry) {
	return isOfImage(parseRequirement(entry).kind);
}
/** Checks whether a kind is judged for each digest. */
function isOfImage(kind) {
	return kind === "image" || kind === "index" || kind === "instance";
}
var ofRelease, examines, ownActions, subjectKinds;
function init_names() {
	return (init_names = __esmMin((() => {
		ofRelease = /* @__PURE__ */ new Set(["gate", "sign-image"]);
		examines = {
			"dockerfile-lint": "source",
			"manifest-check": "source",
			"image-scan": "image",
			"sbom-generate": "image",
			verify: "image",
			"sign-image": "image",
			gate: "image",
			check: "image"
		};
		ownActions = new Set(Object.keys(examines));
		subjectKinds = [
			"image",
			"instance",
			"source",
			"host",
			"cluster"
		];
	})))();
}

// actions/gate/evidence/advisory-notes.ts
/**
* Returns the verdict's notes on the advisories that scans were made with: what authenticates them, if it is not a key or
* the checkout, and their age at the time of the verdict, if it is more than 48 hours. Says what OSV's API lacks, and which scans looked for no
* vulnerabilities. Pure.
*/
function advisoryNotes(evidence, now) {
	const notes = evidence.flatMap(({ action, advisories }) => {
		if (advisories === void 0) return [];
		const { source, dated, authentication } = advisories;
		if (source === "none") return [`${action} did not look for vulnerabilities: advisories is none`];
		const name = `the advisories of ${action} from ${source}`;
		const age = oldAge(dated, now);
		return [
			...authentication === "none" ? [`${name} came over a network and are not authenticated`] : [],
			...authentication === "tls" ? [`${name} came from OSV's API, authenticated by TLS`, osvLacks] : [],
			...age === void 0 ? [] : [`${name} are ${age} old`]
		];
	});
	return [...new Set(notes)];
}
function init_advisory_notes() {
	return (init_advisory_notes = __esmMin((() => {
		init_age();
		init_source_notes();
	})))();
}

// actions/gate/evidence/call-subject.ts
/**
* Parses an entry of `reports`: `FILE`, `FILE@sha256:…` (an image or an index), `FILE@instance:sha256:…` (a running
* container of the image), `FILE@source`, `FILE@host[:NAME]` or `FILE@cluster[:NAME]`.
*/
function parseReportEntry(entry) {
	const { file, instance, digest, source, machine, name } = suffix.exec(entry)?.groups ?? {};
	if (file === void 0) return { file: entry };
	if (digest !== void 0) return {
		file,
		about: {
			kind: instance === void 0 ? "image" : "instance",
			digest
		}
	};
	if (source !== void 0) return {
		file,
		about: { kind: "source" }
	};
	return {
		file,
		about: {
			kind: machine === "cluster" ? "cluster" : "host",
			name: name ?? machine ?? "host"
		}
	};
}
/** Returns what a call writes after `FILE@`. */
function reportSuffix(about) {
	switch (about.kind) {
		case "instance": return `instance:${about.digest}`;
		case "image":
		case "index": return about.digest;
		case "source": return "source";
		default: return about.name === about.kind ? about.kind : `${about.kind}:${about.name}`;
	}
}
/** Describes what a call says that a report is about. */
function describeCallSubject(about) {
	switch (about.kind) {
		case "image": return about.digest;
		case "instance": return `a running instance of ${about.digest}`;
		case "index": return `the index ${about.digest}`;
		case "source": return "source";
		default: return about.name === about.kind ? `a ${about.kind}` : `the ${about.kind} ${about.name}`;
	}
}
var suffix;
function init_call_subject() {
	return (init_call_subject = __esmMin((() => {
		suffix = new RegExp(`^(?<file>.+?)@(?:(?<instance>instance:)?(?<digest>sha256:[0-9a-f]{64})|(?<source>source)|(?<machine>host|cluster)(?::(?<name>[\\w][\\w.:/-]{0,252}))?)$`, "su");
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
function describeReport({ report, subject, given, attestedBy }) {
	return {
		action: report.tool,
		file: report.file,
		...subjectText(subject),
		...report.createdAt === void 0 ? {} : { createdAt: report.createdAt },
		findings: report.findings.filter(({ finding }) => finding.suppression === void 0).length,
		sha256: report.sha256,
		...given === void 0 || attestedBy !== void 0 ? {} : { given: reportSuffix(given) },
		...attestedBy === void 0 ? {} : { attestedBy },
		...readsAdvisories(report) ? { advisories: {
			source: report.file,
			...report.dataDate === void 0 ? {} : { modified: report.dataDate }
		} } : {}
	};
}
/** Checks whether a tool compared packages with vulnerability data: it states the data, or found something in it. */
function readsAdvisories({ dataDate, findings, listsPackages }) {
	return dataDate !== void 0 || listsPackages === true || findings.some(({ finding }) => finding.advisory !== void 0);
}
function subjectText(subject) {
	switch (subject.kind) {
		case "image": return {
			subject: `${subject.name} ${subject.platform}`,
			digest: subject.digest
		};
		case "index": return { subject: `${subject.name} index ${subject.digest}` };
		case "instance": return { subject: `running instance of ${subject.name} ${subject.digest}` };
		case "source": return { subject: subject.path };
		default: return { subject: subject.name === subject.kind ? subject.kind : `${subject.kind} ${subject.name}` };
	}
}
var basename$1;
function init_describe() {
	return (init_describe = __esmMin((() => {
		init_findings();
		init_call_subject();
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
	const isInPlan = isOwn(facts) && rule.judgesGateFindings !== true && hasFixStep(finding);
	return {
		what: violation.why === void 0 ? finding.message : `${finding.message} — ${violation.why}`,
		remediation: remediationOf(facts, violation.remediation),
		planned: violation.remediation === void 0 && isInPlan,
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
		const missedBy = scanners.filter((tool) => !Object.hasOwn(says, tool));
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

// actions/gate/evidence/exploitation-data.ts
/**
* Returns which rules and conditions about exploitation could not see any: the scan had none of the data that they read, as
* with OSV's API. A report of another tool with such data makes up for it.
*/
function unseenExploitation({ rules, failOn }, { usable, bound }) {
	return ["known-exploited", "epss"].flatMap((rule) => {
		const { name, what, isInThreshold } = data[rule];
		const isRule = isOn(rules, rule);
		if (!isRule && (rules[rule] !== void 0 || !isInThreshold(failOn))) return [];
		const without = usable.filter(({ record: { action, advisories } }) => action === "image-scan" && advisories !== void 0 && advisories.exploitation?.includes(name) !== true && (isRule || !isStatedAnyway(advisories)));
		const isElsewhere = bound.some(({ report }) => report.findings.some(({ finding: { advisory } }) => rule === "epss" ? advisory?.epss !== void 0 : advisory?.exploitedSince !== void 0));
		const [first] = without;
		if (first === void 0 || isElsewhere) return [];
		return [{
			what: `${isRule ? `the rule ${rule}` : "`fail-on`"} saw no data: the scan did not have ${what}`,
			remediation: `set \`${name}\` to the published file, or use advisories that contain it`
		}];
	});
}
/** Checks whether a note says so of these advisories in any case: OSV's API has none, or they were not read. */
function isStatedAnyway({ authentication, source }) {
	return authentication === "tls" || source === "none";
}
var data;
function init_exploitation_data() {
	return (init_exploitation_data = __esmMin((() => {
		init_source_notes();
		init_findings();
		init_policy();
		data = {
			"known-exploited": {
				name: "kev",
				what: "CISA's catalog of exploited vulnerabilities",
				isInThreshold: (failOn) => describeExploitation(failOn).includes("exploited")
			},
			epss: {
				name: "epss",
				what: "EPSS scores",
				isInThreshold: (failOn) => failOn.includes("epss")
			}
		};
	})))();
}

// actions/gate/evidence/bind-report.ts
/** Binds a report to what is judged, or says why it counts for nothing. Pure. */
function bindReport(givenReport, question) {
	const { report, about } = givenReport;
	switch (report.about) {
		case "image": return bindImage(givenReport, question);
		case "source": return bindSource(givenReport, question);
		case "instance": return bindInstance(givenReport, question);
		case "host":
		case "cluster": return bindMachine(report, report.about, about);
		default: return bindUnstated(givenReport, question);
	}
}
/** A report that does not say what it is about: the call does, within what reports of the tool can be about. */
function bindUnstated(givenReport, question) {
	const { report, about } = givenReport;
	const { file, manifests, config, subjects } = report;
	if (about !== void 0) {
		const possible = subjects ?? reportSubjects;
		const kind = about.kind === "index" ? "image" : about.kind;
		if (kind === "image" && !possible.includes("image") && possible.includes("instance")) return bindInstance(givenReport, question);
		return possible.includes(kind) ? bindAsCalled(report, about, question) : contradiction(file, kindList(possible), about);
	}
	if (manifests.length > 0 || config !== void 0) return bindImage(givenReport, question);
	if ((subjects === void 0 || subjects.includes("source")) && (report.inRepository === true || question.digests.length === 0)) return bindSource(givenReport, question);
	const first = subjects?.find((kind) => kind !== "image" && kind !== "instance") ?? "source";
	return {
		what: `${file} does not state what it is about`,
		remediation: `set it as ${file}@sha256:…, with the digest of the examined image, or as ${file}@${first}`
	};
}
/** A report about what runs: the call says of which image. */
function bindInstance({ report, about }, question) {
	if (about !== void 0 && about.kind !== "image" && about.kind !== "instance") return contradiction(report.file, "a running instance", about);
	const digest = about?.digest ?? report.manifests[0];
	if (digest === void 0) return {
		what: `${report.file} does not state which image it saw running`,
		remediation: `set it as ${report.file}@instance:sha256:…, with the digest of the image that ran`
	};
	return bindImage({
		report,
		about: {
			kind: "instance",
			digest
		}
	}, question);
}
/** A report about a host or cluster. The call may name it. */
function bindMachine({ file }, kind, about) {
	if (about === void 0) return {
		subject: {
			kind,
			name: kind
		},
		covers: []
	};
	return about.kind === kind ? {
		subject: about,
		covers: []
	} : contradiction(file, `a ${kind}`, about);
}
function kindList(kinds) {
	return kinds.map((kind) => kindNames[kind]).join(" or ");
}
/** Binds a report to what the call says that it is about. */
function bindAsCalled(report, about, question) {
	switch (about.kind) {
		case "source": return bindSource({
			report,
			about
		}, question);
		case "host":
		case "cluster": return {
			subject: about,
			covers: []
		};
		case "index": return bindIndex(report, about, question);
		default: {
			const platforms = question.indexes.get(about.digest);
			return platforms === void 0 || about.kind === "instance" || question.digests.includes(about.digest) ? bindImage({
				report,
				about
			}, question) : bindIndex(report, {
				digest: about.digest,
				platforms
			}, question);
		}
	}
}
function bindIndex({ file }, { digest, platforms }, { digests, records }) {
	const covers = platforms.filter((platform) => digests.includes(platform));
	if (covers.length === 0) return notAbout(file, digest, digests);
	const { name } = imageSubject(digest, records);
	return {
		subject: {
			kind: "index",
			name,
			digest
		},
		covers
	};
}
function bindImage({ report, about }, { digests, records }) {
	const { file, manifests, config } = report;
	if (about !== void 0 && about.kind !== "image" && about.kind !== "instance") return contradiction(file, "an image", about);
	const digest = about?.digest;
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
	if (match !== void 0 && another === void 0) {
		const image = imageSubject(match, records);
		return {
			subject: about?.kind === "instance" ? {
				kind: "instance",
				name: image.name,
				digest: match
			} : image,
			covers: [match]
		};
	}
	if (another !== void 0) return {
		what: `${file} is about several of the judged digests`,
		remediation: "use a report for each platform"
	};
	return claimed.length === 0 ? {
		what: `${file} does not state which image it is about`,
		remediation: `set it as ${file}@sha256:…, with the digest of the examined image`
	} : notAbout(file, claimed.join(", "), digests);
}
function notAbout(file, claimed, digests) {
	return {
		what: `${file} is about ${claimed}, not about ${digests.join(" or ") || "no image"}`,
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
function bindSource({ report, about }, { run }) {
	if (about !== void 0 && about.kind !== "source") return contradiction(report.file, "source", about);
	if (report.commit !== void 0 && run.commit !== void 0 && report.commit !== run.commit) return {
		what: `${report.file} is about commit ${report.commit}, not about ${run.commit}`,
		remediation: `run ${report.tool} on the judged commit`
	};
	return {
		subject: {
			kind: "source",
			path: "."
		},
		covers: []
	};
}
function contradiction(file, stated, about) {
	return {
		what: `${file} states that it is about ${stated}, but the call states ${describeCallSubject(about)}`,
		remediation: `set it as ${file}${suffixes[stated] ?? ""}`
	};
}
var kindNames, suffixes;
function init_bind_report() {
	return (init_bind_report = __esmMin((() => {
		init_external$1();
		init_call_subject();
		kindNames = {
			image: "an image",
			instance: "a running instance",
			source: "source",
			host: "a host",
			cluster: "a cluster"
		};
		suffixes = {
			"an image": "@sha256:…",
			"a running instance": "@instance:sha256:…"
		};
	})))();
}

// actions/gate/evidence/external.ts
/**
* Binds reports to what is judged, by what they say and what the call says that they are about. A contradiction, and a
* report about anything else, is a problem. Pure.
*/
function bindReports(givenReports, question) {
	const bound = [];
	const problems = [];
	for (const { report, about, attestedBy } of givenReports) {
		const binding = bindReport({
			report,
			...about === void 0 ? {} : { about }
		}, question);
		const gap = report.gaps[0];
		if ("what" in binding) problems.push(binding);
		else if (gap === void 0) bound.push({
			report,
			...binding,
			...about === void 0 ? {} : { given: about },
			...attestedBy === void 0 ? {} : { attestedBy }
		});
		else problems.push({
			what: `${report.file} is incomplete: ${gap}`,
			remediation: `fix or exclude what could not be read, and run ${report.tool} again`
		});
	}
	return {
		bound,
		problems
	};
}
/** Returns a sentence for each report that is only presumed to be about source, which an empty one would not be. */
function presumptions({ bound }) {
	return bound.filter(({ report, given }) => report.about === void 0 && report.inRepository === true && given === void 0).map(({ report: { file } }) => `${file} counts as evidence about source because its places are in a repository; set it as ${file}@source, so that it also counts without results`);
}
/**
* The findings of a bound report as facts.
* @param rate gives vulnerabilities without a rating the severity that they count as.
*/
function externalFacts({ report, subject }, rate = (finding) => finding) {
	return report.findings.map(({ finding, fixSince }) => {
		return factsOf(rate({
			...finding,
			subject
		}), report.tool, fixSince);
	});
}
function init_external() {
	return (init_external = __esmMin((() => {
		init_facts();
		init_bind_report();
	})))();
}

// actions/gate/waivers/match.ts
/**
* Checks whether a waiver applies to a finding: its id is the rule or an alias, and every scope that it names matches.
* A scope that a finding cannot meet, having no package or image, is not met.
*/
function covers(waiver, { finding, image }) {
	return isItsId(waiver.id, finding) && (waiver.package === void 0 || fitsPackages(waiver.package, finding)) && (waiver.image === void 0 || fitsImage(waiver.image, finding, image)) && (waiver.path === void 0 || isAt(waiver.path, finding));
}
/** Ids in one spelling, the rule's first. */
function idsOf({ ruleId, aliases }) {
	return [ruleId, ...aliases].map(foldId);
}
/** Lowers ASCII letters only: the Kelvin sign is no `k`. */
function foldId(id) {
	return id.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}
/** An advisory that stands for several vulnerabilities is not waived by the id of one of them. */
function isItsId(id, finding) {
	const wanted = foldId(id);
	const ids = idsOf(finding);
	if (ids[0] === wanted) return true;
	return new Set(ids.filter((candidate) => candidate.startsWith("cve-"))).size <= 1 && ids.includes(wanted);
}
/** Checks whether a scope is each package of a finding, or the source package that names a finding about several. */
function fitsPackages(scope, finding) {
	const packages = packagesOf(finding);
	if (packages.length > 1 && packages.every(({ sourceName }) => sourceName === scope)) return true;
	return packages.length > 0 && packages.every((each) => fitsPackage(scope, each));
}
function fitsPackage(scope, { name, purl }) {
	return scope.startsWith("pkg:") ? isPackageOf(scope, purl) : scope === name;
}
/** By digest, by name, or by name without tag and digest. */
function fitsImage(scope, { subject }, taken) {
	if (taken !== void 0) return fitsTaken(scope, taken);
	const digest = subjectDigest(subject);
	if (digest === void 0) return false;
	const name = subjectName(subject);
	const tagged = name.replace(/@[^@]*$/u, "");
	return [
		digest,
		name,
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
/** A package can be in several places of an image, and a waiver of one of them is none of the others. */
function isAt(path, { locations, imageLocations = [], package: affected, packages }) {
	if (locations.some(({ file }) => file === path)) return true;
	const places = /* @__PURE__ */ new Set([...imageLocations.map((location) => location.path), ...(packages ?? (affected === void 0 ? [] : [affected])).map((each) => each.path)]);
	return places.size === 1 && places.has(path);
}
function init_match() {
	return (init_match = __esmMin((() => {
		init_findings();
		init_references();
		init_purl();
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
		const subject = subjectDigest(finding.subject) ?? `${finding.subject.kind} ${subjectName(finding.subject)}`;
		return packageKeys(finding, JSON.stringify([subject, nameOf(finding)]));
	};
	const groups = new Groups(external, keysOf);
	const met = /* @__PURE__ */ new Set();
	const merged = own.map((facts) => {
		const same = groups.of(keysOf(facts));
		for (const group of same) met.add(group);
		return [facts, ...new Set(same.flatMap(({ members }) => members))].reduce(joined);
	});
	const rest = groups.all.filter((group) => !met.has(group));
	return [
		...merged,
		...rest.map(({ members }) => members.toSorted(suppressedLast).reduce(joined)),
		...groups.alone
	];
}
/** A finding that one tool suppresses and another does not still counts: the first of a group decides. */
function suppressedLast(a, b) {
	return Number(a.finding.suppression !== void 0) - Number(b.finding.suppression !== void 0);
}
function packageKeys(finding, about) {
	const all = packagesOf(finding).map((each) => keysOfPackage(each, about));
	return {
		purl: all.flatMap(({ purl }) => purl),
		names: all.flatMap(({ names }) => names)
	};
}
function keysOfPackage({ purl, name, version }, about) {
	const named = `${about} ${name}@${version}`.toLowerCase();
	if (purl === "") return {
		purl: [],
		names: [named]
	};
	const parts = purlParts(purl);
	const [type = ""] = parts.name.split("/", 1);
	return {
		purl: [`${about} ${parts.name}@${parts.version ?? ""}`.toLowerCase(), `${type} ${named}`],
		names: [named]
	};
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
	for (const [tool, severity] of Object.entries(b.says)) {
		const own = Object.hasOwn(a.says, tool) ? a.says[tool] : void 0;
		says[tool] = worstSeverity([severity, own ?? severity]) ?? severity;
	}
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
	const state = a.state ?? b.state;
	return {
		finding: {
			...a.finding,
			severity,
			aliases: aliases.filter((id) => id !== a.finding.ruleId)
		},
		says,
		isVulnerability: a.isVulnerability || b.isVulnerability,
		isUnrated: a.isUnrated && b.isUnrated,
		isNew: isOwn(a) ? a.isNew : a.isNew || b.isNew,
		fixable: a.fixable || b.fixable,
		isFixUndated: a.isFixUndated || b.isFixUndated,
		...fixedVersion === void 0 ? {} : { fixedVersion },
		...state === void 0 ? {} : { state },
		...published === void 0 ? {} : { published },
		...fixSince === void 0 ? {} : { fixSince },
		...exploitedSince === void 0 ? {} : { exploitedSince },
		...epss < 0 ? {} : { epss }
	};
}
var Groups;
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_findings();
		init_facts();
		init_purl();
		init_match();
		Groups = class {
			all = [];
			/** Findings about no package. */
			alone = [];
			#byPurl = /* @__PURE__ */ new Map();
			#byName = /* @__PURE__ */ new Map();
			/** Groups findings with purls first, so that the order of the others does not matter. */
			constructor(facts, keysOf) {
				const keyed = facts.map((entry) => ({
					entry,
					keys: keysOf(entry)
				}));
				for (const { entry, keys } of keyed.filter(({ keys: { purl } }) => purl.length > 0)) this.#add(entry, keys);
				for (const { entry, keys } of keyed.filter(({ keys: { purl } }) => purl.length === 0)) if (keys.names.length === 0) this.alone.push(entry);
				else this.#add(entry, keys);
			}
			/** Returns the groups of a package: without a purl every one of its name, else those that may be it. */
			of({ purl, names }) {
				const named = names.flatMap((name) => [...this.#byName.get(name) ?? []]);
				if (purl.length === 0) return [...new Set(named)];
				const same = purl.flatMap((key) => this.#byPurl.get(key) ?? []);
				return [.../* @__PURE__ */ new Set([...same, ...named.filter(({ hasPurl }) => !hasPurl)])];
			}
			#add(facts, keys) {
				const { purl, names } = keys;
				const [first, ...others] = this.of(keys);
				const group = first ?? {
					members: [],
					hasPurl: purl.length > 0
				};
				if (first === void 0) this.all.push(group);
				group.members.push(facts);
				if (purl.length === 0) for (const other of others) other.members.push(facts);
				for (const key of purl) if (!this.#byPurl.has(key)) this.#byPurl.set(key, group);
				for (const name of names) this.#byName.set(name, (this.#byName.get(name) ?? /* @__PURE__ */ new Set()).add(group));
			}
		};
	})))();
}

// actions/gate/evidence/gather.ts
/**
* Every tool's findings, joined; suppressed ones among them.
* @param unknown severity that vulnerabilities without a rating count as, whatever the tool counted them as.
*/
function allFacts({ usable, bound }, distrust, unknown = defaultUnknownSeverity) {
	const rate = (finding) => isUnrated(finding) ? {
		...finding,
		severity: unknown
	} : finding;
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
			return factsOf(rate(whole), ownTool);
		});
	});
	const external = bound.flatMap((report) => externalFacts(report, rate));
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
/** An image was built once: no later than the earliest of its SBOMs says, on a known day if one of ours says it. */
function buildDate({ subject }, all) {
	const same = all.filter((other) => other.subject.digest === subject.digest);
	const [earliest] = same.flatMap(({ created }) => created ?? []).toSorted();
	if (earliest === void 0) return {};
	return {
		created: earliest,
		isOlder: !same.some(({ created, isOlder }) => created !== void 0 && isOlder !== true)
	};
}
function isActive({ finding }) {
	return finding.suppression === void 0;
}
function inventoriesOf$1({ usable, bound, sboms }, { inventories }) {
	const listed = [
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
	return listed.map((inventory) => ({
		...inventory,
		...buildDate(inventory, listed)
	}));
}
/** Rules that read SBOMs would pass an image without one. */
function unlisted(policy, digests, inventories) {
	if (!readsSboms(policy)) return [];
	return digests.filter((digest) => !inventories.some(({ subject }) => subject.digest === digest)).map((digest) => ({
		what: `there is no readable SBOM of ${digest}`,
		remediation: "run sbom-generate again"
	}));
}
/** Rules about vulnerabilities would pass an image in which nobody looked for any. */
function unmatched$1(policy, digests, { usable, bound }) {
	if (!readsVulnerabilities(policy)) return [];
	const isSkipped = (digest) => usable.some(({ record }) => isAbout(record.subject, digest) && looksForNothing(record)) && !bound.some(({ report, subject }) => isAbout(subject, digest) && report.sbom === void 0);
	return digests.filter(isSkipped).map((digest) => ({
		what: `no vulnerabilities were looked for in ${digest}, and the policy has rules about them`,
		remediation: "run image-scan again without `advisories: none`"
	}));
}
/** Checks whether a scan looked for no vulnerabilities, because its call says so. */
function looksForNothing({ action, advisories }) {
	return action === "image-scan" && advisories?.source === "none";
}
function isAbout(subject, digest) {
	return subject.kind === "image" && subject.digest === digest;
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
function gateFacts(policy, { usable }, inventories, today, unchanged = []) {
	const { "base-images": bases } = policy.rules;
	const images = usable.flatMap(({ record }) => record.images ?? []);
	const listed = inventories.flatMap((inventory) => inventoryFindings(policy.rules, inventory, today));
	const distinct = new Map(listed.map((finding) => [listedKey(finding), finding]));
	return [...numberRepeats([...distinct.values()]).map((finding) => factsOf(finding, ownTool)), ...bases === void 0 || actionsOfImages(policy).length === 0 ? [] : baseImageFacts(bases, images, unchanged)];
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
	const isOwn = ({ record }) => record.action === "image-scan" && isAbout(record.subject, digest) && !looksForNothing(record);
	const own = usable.some(isOwn) ? [ownTool] : [];
	const others = bound.filter(({ report, subject }) => isAbout(subject, digest) && report.sbom === void 0 && report.findings.some(({ finding }) => finding.advisory !== void 0));
	return [.../* @__PURE__ */ new Set([...own, ...others.map(({ report }) => report.tool)])].sort();
}
function init_gather() {
	return (init_gather = __esmMin((() => {
		init_source_notes();
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
/**
* Returns what is missing of a requirement. Our own actions must have examined every digest, or the checkout. Any report
* of another tool that counts will do, but a tool that examines images must have examined every digest.
*/
function missingReasons(entry, examinations, demands) {
	const requirement = parseRequirement(entry);
	const { name, kind } = requirement;
	const all = examinations.filter(({ by }) => by === name);
	const fitting = all.filter(({ subject }) => kind === void 0 || isKind(subject, kind));
	const isPerDigest = isOfImage(kind) || fitting.some(({ subject }) => isOfImage(subject.kind));
	const missing = (about) => ({
		what: `there is no usable evidence of ${name}${about}`,
		remediation: remedy(requirement, all, demands)
	});
	if (!isPerDigest) return fitting.length > 0 ? [] : [missing(kind === void 0 || ownActions.has(name) ? "" : ` about ${places[kind]}`)];
	const of = kind === "instance" ? "a running instance of " : "";
	return demands.digests.filter((digest) => !fitting.some(({ covers }) => covers.includes(digest))).map((digest) => missing(` about ${of}${digest}`));
}
/** An index is an image of several platforms. */
function isKind(subject, kind) {
	return subject.kind === kind || kind === "image" && subject.kind === "index";
}
/** Returns what would help: how to name what a given report is about, or the step that is missing. */
function remedy({ name, kind }, all, { unsigned, reports }) {
	if (unsigned === "never") return `run ${name} and attest its evidence as one of the policy's \`attestors\``;
	if (ownActions.has(name)) return `run ${name} before the gate with the same \`out-dir\``;
	const suffix = kind === void 0 || kind === "image" ? "sha256:…" : kind === "instance" ? "instance:sha256:…" : kind;
	const given = reports.find(({ report }) => report.tool === name);
	if (given !== void 0) {
		const others = [...new Set(all.map(({ subject }) => subject.kind))].join(" and ");
		const instead = others === "" ? "" : `; now it counts as evidence about ${others}`;
		return `if its report is about that, set it as \`${given.report.file}@${suffix}\`${instead}`;
	}
	return `run ${name} and set its report in \`reports\`, as \`FILE@${suffix}\` if it does not state what it is about`;
}
var places;
function init_missing() {
	return (init_missing = __esmMin((() => {
		init_names();
		places = {
			image: "an image",
			instance: "a running instance of the image",
			source: "the source",
			host: "a host",
			cluster: "a cluster"
		};
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
function boundReports(usable, indexes, demands) {
	const { reports, attested, unsigned } = demands;
	const question = {
		...demands,
		indexes,
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
		init_bind_report();
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
	const indexes = indexesOf(demands.digests, all);
	const about = {
		...demands,
		digests: [...demands.digests, ...indexes.keys()]
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
	const { bound, problems } = boundReports(usable, indexes, demands);
	const sboms = boundSboms(usable, demands);
	const subjects = [
		...usable.map(({ record: { action, subject } }) => ({
			by: action,
			subject,
			covers: coveredBy(subject)
		})),
		...bound.flatMap(({ report, subject, covers }) => ownActions.has(report.tool) || isPartOfImage(report, subject) ? [] : [{
			by: report.tool,
			subject,
			covers
		}]),
		...sboms.map(({ subject }) => ({
			by: "sbom-generate",
			subject,
			covers: [subject.digest]
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
/** Checks whether a tool that can look for vulnerabilities in images did not, as with a search for secrets alone. */
function isPartOfImage({ listsPackages }, { kind }) {
	return listsPackages === false && kind === "image";
}
function coveredBy(subject) {
	return subject.kind === "image" ? [subject.digest] : [];
}
/** Returns the judged platforms by the digest of each index that an action examined together with them. */
function indexesOf(digests, records) {
	const judged = [...manifestsByIndex(records)].map(([index, manifests]) => [index, manifests.filter((digest) => digests.includes(digest))]);
	return new Map(judged.filter(([, platforms]) => platforms.length > 0));
}
function init_judge$1() {
	return (init_judge$1 = __esmMin((() => {
		init_evidence();
		init_select();
		init_missing();
		init_names();
		init_usable();
		init_violations();
	})))();
}

// actions/gate/evidence/lint-of-image.ts
/**
* Returns why lint evidence does not count for an image: the policy requires it, and no linted Dockerfile has exactly the
* build steps in the image's history, or what is below them is not the base image that FROM names. Files are compared by
* the digests of their text, so the lint of another version, or of a file that did not build the image, does not count. Pure.
*/
function unmatchedLint(usable, { require, unmatchedLint: allowed }, digests) {
	if (allowed === "allow" || digests.length === 0 || !require.includes(linter)) return [];
	const lints = usable.filter(({ record }) => record.action === linter);
	if (lints.length === 0) return [];
	if (lints.every(({ record }) => record.dockerfiles === void 0)) return [{
		what: `${linter} does not state which files it linted`,
		remediation: `run ${linter} of this version`
	}];
	const linted = lints.flatMap(({ record }) => record.dockerfiles ?? []);
	return digests.flatMap((digest) => unmatched(digest, linted, usable, allowed === "unknown-base"));
}
/**
* Lists images whose lint counts although it is not known what is below the Dockerfile's steps, because the policy allows
* that. Pure.
*/
function lintNotes(usable, { require, unmatchedLint: allowed }, digests) {
	if (allowed !== "unknown-base" || !require.includes(linter)) return [];
	return digests.flatMap((digest) => {
		const [first, ...others] = statementsOf(usable, digest).flat().map(unknownBase);
		if (first === void 0 || others.includes(void 0)) return [];
		return [`${linter} covers the Dockerfile's steps of ${digest}; ${first}, which the policy allows`];
	});
}
/** Returns what the actions on an image state about its Dockerfiles. */
function statementsOf(usable, digest) {
	return usable.flatMap(({ record: { action, subject, dockerfiles } }) => action !== linter && subject.kind === "image" && subject.digest === digest && dockerfiles !== void 0 ? [dockerfiles] : []);
}
function unmatched(digest, linted, usable, allowsUnknownBase) {
	const statements = statementsOf(usable, digest);
	if (statements.length === 0) return [{
		what: `it is unknown which Dockerfile ${digest} was built from`,
		remediation: `run image-scan in the checkout, without \`dockerfile: none\`. ${advice}`
	}];
	const known = new Set(linted.map((file) => file.digest));
	const matching = statements.flat();
	const covered = matching.filter((file) => known.has(file.digest));
	if (covered.length > 0) return otherBase(digest, covered, allowsUnknownBase);
	const paths = [...new Set(matching.map(({ path }) => path))].toSorted().join(", ");
	if (paths === "") return [{
		what: `the history of ${digest} does not show exactly the build steps of any Dockerfile in the checkout`,
		remediation: `build the image from the linted Dockerfile, without build arguments that change a value, and scan it with this version. ${advice}`
	}];
	return [{
		what: `${digest} was built from ${paths}, which ${linter} did not lint in this version`,
		remediation: `lint ${paths}`
	}];
}
/** Returns why none of the Dockerfiles that an image's steps match was built on the base image that it names. */
function otherBase(digest, covered, allowsUnknownBase) {
	const contradicted = new Set(covered.flatMap((file) => file.base?.state === "different" ? file.digest : []));
	const isBuilt = ({ base, baseSteps, digest: file }) => !contradicted.has(file) && (base === void 0 ? baseSteps === 0 : base.state === "same");
	if (covered.some(isBuilt)) return [];
	const different = covered.find(({ base }) => base?.state === "different")?.base;
	if (different?.state === "different") {
		const { reference, digest: found, why } = different;
		return [{
			what: `${digest} was not built on ${reference} as it is now (${found}): ${why}`,
			remediation: "build it again on the current image (docker build --pull) and scan it in the same job, or name the image by digest in FROM"
		}];
	}
	if (allowsUnknownBase) return [];
	const [why] = covered.map(unknownBase);
	return [{
		what: `it is not known what is below the Dockerfile's steps in ${digest}: ${why}`,
		remediation: "give image-scan access to the base image, or name a source of it with `base-image`. If there is none, set `unmatched-lint: unknown-base` in the policy"
	}];
}
/** Returns why it is not known what is below a Dockerfile's steps, as a clause. */
function unknownBase({ base, baseSteps }) {
	if (base === void 0) return baseSteps === 0 ? void 0 : "the evidence does not state the base image";
	if (base.state !== "unknown") return void 0;
	return `the base image${base.reference === void 0 ? "" : ` ${base.reference}`} was not compared: ${base.why}`;
}
var linter, advice;
function init_lint_of_image() {
	return (init_lint_of_image = __esmMin((() => {
		linter = "dockerfile-lint";
		advice = "If no Dockerfile of the checkout builds the image, set `unmatched-lint: allow` in the policy";
	})))();
}

// actions/gate/rules/evidence-age.ts
/** Evidence that is no older than the policy says; of unknown age is too old. Without a rule, undefined. Pure. */
function evidenceAgeRule(rule, evidence, now) {
	if (rule === void 0 || rule.enforce === "off") return void 0;
	const data = rule["data-hours"];
	const record = rule["record-hours"];
	const because = newest(evidence.filter(({ action, file }) => action !== "sbom" || file !== "attestation")).flatMap((evidence) => [...record === void 0 ? [] : tooOld(`the evidence of ${evidence.action}`, evidence.createdAt, record, evidence.action, now), ...data === void 0 || !readsData(evidence) ? [] : tooOld(`the data of ${evidence.action}`, evidence.advisories?.dated ?? evidence.advisories?.modified, data, evidence.action, now)]);
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
	return advisories !== void 0 || action === "image-scan";
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
/**
* Creates rules from CEL expressions. An expression is evaluated for each package of a finding. A finding that it cannot
* judge is denied.
*/
function expressionRules(expressions) {
	const cache = /* @__PURE__ */ new WeakMap();
	const celOf = (facts, today) => {
		const celValues = cache.get(facts) ?? celFindings(facts, today);
		cache.set(facts, celValues);
		return celValues;
	};
	return expressions.map(({ rule, evaluate }) => ruleOf(rule, evaluate, celOf, { left: maxTotalSteps }));
}
/** Returns a finding once for each of its packages. */
function celFindings(facts, today) {
	const { finding } = facts;
	const packages = packagesOf(finding);
	if (packages.length < 2) return [celFinding(facts, today)];
	return packages.map((each) => celFinding({
		...facts,
		finding: {
			...finding,
			package: each
		}
	}, today));
}
function ruleOf(rule, evaluate, celOf, total) {
	return {
		name: rule.id,
		demands: `nothing for which \`${rule["deny-if"]}\``,
		traits: rule,
		judge(facts, today) {
			const result = celOf(facts, today).values().map((each) => evaluate(each, total)).find((each) => each !== false);
			if (result === void 0) return void 0;
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
	};
}
var maxTotalSteps;
function init_expressions() {
	return (init_expressions = __esmMin((() => {
		init_findings();
		init_facts();
		maxTotalSteps = 2e6;
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
	const start = startOf(facts, addDays(today, 1));
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
/** Dates after the latest possible day are mistakes, so they are unknown and buy no time. */
function startOf({ published, fixSince, isFixUndated }, latest) {
	const [publication, fix] = [published, fixSince].map((day) => day !== void 0 && day <= latest ? day : void 0);
	if (publication === void 0) return fix;
	return isFixUndated || fix === void 0 || fix < publication ? publication : fix;
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

// actions/gate/waivers/apply.ts
/** Splits findings into those that count and those that a valid waiver covers. Pure. */
function applyWaivers(facts, { waivers, limits, file = ".seaworthy.yaml" }, { today, subject }) {
	const voids = /* @__PURE__ */ new Map();
	const standing = new Map(waivers.map((waiver) => [waiver, standingOf(waiver, limits, today)]));
	const directives = waivers.filter((waiver) => standing.get(waiver) === "valid").map((waiver) => waiverDirective(waiver, file, voids));
	const byId = Map.groupBy(directives, ({ waiver }) => foldId(waiver.id));
	const suppressor = new Suppressor(getStartOfDay(today));
	const waived = [];
	const counting = [];
	for (const finding of facts) {
		const candidates = idsOf(finding.finding).flatMap((id) => byId.get(id) ?? []);
		const directive = findFor(finding, (facts) => suppressor.find(facts, candidates));
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
/**
* Finds the waiver of a finding. Of several binary packages of a source, each may have its own: the finding is waived if
* all are, by the first one's.
*/
function findFor(facts, find) {
	const whole = find(facts);
	const { packages = [] } = facts.finding;
	if (whole !== void 0 || packages.length < 2) return whole;
	const { packages: _all, ...finding } = facts.finding;
	const found = packages.map((each) => find({
		...facts,
		finding: {
			...finding,
			package: each
		}
	}));
	return found.includes(void 0) ? void 0 : found[0];
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
	const { digests, run, now, notes = [], change, unchanged, distrust } = question;
	const judged = judgeEvidence(evidence.directory, {
		...policy,
		digests,
		run,
		now,
		...evidence
	});
	const today = now.toISOString().slice(0, 10);
	const inventories = inventoriesOf$1(judged, evidence);
	const gateFindings = gateFacts(policy, judged, inventories, today, unchanged);
	const merged = allFacts(judged, distrust, policy.unknown);
	const outcome = applyWaivers(inOrder([...merged.filter(isActive), ...gateFindings]), policy, {
		today,
		subject: subjectOf(question)
	});
	const own = new Set(gateFindings);
	const isExisting = ({ isNew }) => policy.newOnly && !isNew;
	const existing = outcome.counting.filter(isExisting);
	const results = judgeAll(policy, outcome.counting.filter((facts) => !isExisting(facts)), {
		own,
		today
	});
	const spared = judgeAll({
		...policy,
		newOnly: false
	}, existing, {
		own,
		today
	}).flatMap(({ denied: spares }) => spares);
	const denied = inOrder([...new Set(results.flatMap((result) => result.denied))]);
	const planned = denied.filter((facts) => isOwn(facts) && !own.has(facts)).map(({ finding }) => finding);
	const read = describeEvidence(judged);
	const unseen = unseenExploitation(policy, judged);
	const isStrict = policy.preset === "strict";
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
			...unmatchedLint(judged.usable, policy, digests),
			...unlisted(policy, digests, inventories),
			...unstated(policy, judged),
			...unmatched$1(policy, digests, judged),
			...isStrict ? unseen : []
		]),
		...age === void 0 ? [] : [age],
		...full === void 0 ? [] : [full],
		...built === void 0 ? [] : [built],
		...results.map(({ verdict }) => verdict)
	];
	const disagreements = disagreementsOf(merged, (digest) => scannersOf(judged, digest));
	return {
		findings: [...outcome.findings, ...shownFindings(gateFindings, outcome)],
		denied: denied.map(({ finding }) => finding),
		planned,
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
			...spared.length === 0 ? {} : { spared: new Set(spared).size },
			rules,
			plan: fixPlan(planned).map((step) => formatStep(step)),
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
			notes: [.../* @__PURE__ */ new Set([
				...notes,
				...baselineNotes(policy, judged, existing.length, change),
				...advisoryNotes(read, now),
				...unratedNotes(policy, outcome.counting),
				...presumptions(judged),
				...lintNotes(judged.usable, policy, digests),
				...isStrict ? [] : unseen.map(({ what, remediation }) => `${what}; ${remediation}`)
			])],
			asked: {
				failOn: policy.failOn,
				newOnly: policy.newOnly,
				require: policy.require,
				run,
				...defined({
					change,
					unchanged
				}),
				...policy.unsigned === "never" ? { unsigned: policy.unsigned } : {},
				...evidence.attested.statements.length === 0 ? {} : { statements: evidence.attested.statements },
				...distrust === void 0 ? {} : { distrust }
			}
		}
	};
}
/** Applies each rule to the findings that it judges. @param own the gate's own findings. */
function judgeAll(policy, facts, { own, today }) {
	const ofGate = facts.filter((candidate) => own.has(candidate));
	const ofTools = facts.filter((candidate) => !own.has(candidate));
	return findingRules(policy).map((rule) => judgeRule(rule, rule.judgesGateFindings ? ofGate : ofTools, today));
}
/** Says how many findings the change did not cause, and of which nobody knows whether it did. */
function baselineNotes({ newOnly }, { usable }, existing, change = "change") {
	if (!newOnly) return [];
	const reports = usable.flatMap(({ report }) => report ?? []);
	return [existingSentence(existing, change), ...unknownSentences(reports)].filter((note) => note !== "");
}
/** Says how many vulnerabilities nobody rated, and what they count as. */
function unratedNotes({ unknown }, facts) {
	const unrated = facts.filter(({ isUnrated }) => isUnrated).length;
	if (unrated === 0) return [];
	return [`${count$1(unrated, "vulnerability", "vulnerabilities")} of unknown severity, counted as ${unknown}: nobody rates ${unrated === 1 ? "it" : "them"}`];
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
		init_text();
		init_settings();
		init_advisory_notes();
		init_describe();
		init_disagreements();
		init_exploitation_data();
		init_external();
		init_gather();
		init_judge$1();
		init_lint_of_image();
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
		init_read$2();
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
		const { file, about } = parseReportEntry(entry);
		try {
			const text = await readBounded(resolvePath({
				root,
				workspace
			}, file));
			for (const report of readExternalReport(text, file)) givenReports.push({
				report,
				...about === void 0 ? {} : { about }
			});
		} catch (error) {
			unreadable.push({
				what: messageOf(error).startsWith(file) ? messageOf(error) : `${file}: ${messageOf(error)}`,
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
			text,
			isOwn: true
		}))),
		...attested.sboms.map(({ attestedBy: { statement }, text }) => ({
			sha256: statement,
			name: "an attested SBOM",
			text,
			isOwn: false
		})),
		...[...reports, ...attested.reports].flatMap(({ report: { sha256, file, sbom } }) => sbom === void 0 ? [] : [{
			sha256,
			name: file,
			text: sbom,
			isOwn: false
		}])
	];
	for (const { sha256, name, text, isOwn } of stated) try {
		inventories.push({
			...inventoryOf(text, name, isOwn),
			sha256
		});
	} catch (error) {
		problems.push({
			what: messageOf(error),
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
/** The date of our own SBOM is that of the image; other tools write when they ran, which is later. */
function inventoryOf(text, name, isOwn) {
	const { packages, timestamp, root } = readSbom(text, name);
	const isOfImage = isOwn || root?.platform !== void 0;
	return {
		...timestamp === void 0 ? {} : { created: timestamp },
		...timestamp === void 0 || isOfImage ? {} : { isOlder: true },
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
		init_external$1();
		init_evidence();
		init_runner();
		init_read$4();
		init_model();
		init_call_subject();
		({readFile: readFile$1, stat: stat$1} = process.getBuiltinModule("node:fs/promises"));
		({basename, sep} = process.getBuiltinModule("node:path"));
		mostReportBytes = 67108864;
	})))();
}

// shared/config/threshold-schema.ts
var thresholdSchema;
function init_threshold_schema() {
	return (init_threshold_schema = __esmMin((() => {
		init_schemas();
		init_findings();
		thresholdSchema = string().max(1e3).refine((text) => parseThreshold(text) === text, "expected a threshold of `fail-on`");
	})))();
}

// actions/gate/verdict/schema.ts
var digest, severity, text, count, day, texts, reason, rule, run, verdictDocument;
function init_schema() {
	return (init_schema = __esmMin((() => {
		init_schemas(), init_iso();
		init_threshold_schema();
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
			spared: count.exactOptional().describe("Number of existing findings that would deny if they counted. Absent if there are none."),
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
				given: text.exactOptional().describe("What the call says that a report is about: a digest, `instance:` and one, `source`, `host` or `cluster`."),
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
						"identity",
						"tls",
						"local",
						"none"
					]).exactOptional().describe("What vouches for the data: a pinned key or identity, TLS to OSV's own API, the machine, or nothing.")
				}).exactOptional()
			})),
			notes: texts.describe("Notes that do not affect the decision."),
			asked: strictObject({
				failOn: thresholdSchema,
				newOnly: boolean(),
				require: texts,
				run,
				change: text.exactOptional().describe("Kind of the unmerged change that was judged, such as `pull request`."),
				unchanged: texts.exactOptional().describe("Dockerfiles that the change does not touch, if a rule reads their images."),
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
		throw new InvalidError("VERDICT_UNREADABLE", `is not a readable verdict (${messageOf(error).slice(0, 200)})`, {
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
function questionOf({ digests, now, notes, asked: { run, change, unchanged, distrust } }) {
	return {
		digests,
		run,
		now: new Date(now),
		notes,
		...defined({
			change,
			unchanged,
			distrust
		})
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
/**
* Returns the headline of a verdict. An image is fit to ship only if something scanned it, for vulnerabilities too, on
* every platform, and if nothing was spared that would deny.
*/
function decisionHeadline({ decision, digests, evidence, spared = 0 }) {
	if (decision !== "pass") return decision === "deny" ? shipHeadlines.unfit : headlines.undecided;
	if (digests.length === 0) return spared > 0 ? shipHeadlines.nothingNewInSource : shipHeadlines.sourceOnly;
	const scans = evidence.filter(({ action }) => !describing.has(action) && parseRequirement(action).kind !== "source");
	const covers = (read) => digests.every((digest) => read.some((scan) => scan.digest === digest));
	if (!covers(scans)) return shipHeadlines.unscanned;
	if (!covers(scans.filter(({ advisories }) => advisories?.source !== "none"))) return shipHeadlines.unmatched;
	return spared > 0 ? shipHeadlines.nothingNew : shipHeadlines.fit;
}
/** Returns the outcome of the step for a decision. */
function outcomeOf({ decision }) {
	return decision === "deny" ? "findings" : decision;
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
		init_source_notes();
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

export { changeNotes as A, init_names as C, init_model as D, requirementFault as E, keptFile as F, keptStatements as I, init_settings as M, settingsNotes as N, nothingAttested as O, init_kept as P, serializeVerdict as S, ofRelease as T, restoreAttestations as _, ruleSummary as a, subjectOf as b, asOf as c, readVerdict as d, serializeLike as f, init_restore as g, readBounded as h, outcomeOf as i, foreignSettings as j, broughtReports as k, init_read as l, loadEvidence as m, inReadingOrder as n, titleOf as o, init_load as p, init_words as r, upcomingLines as s, decisionHeadline as t, questionOf as u, decide as v, needsDigest as w, init_verdict as x, init_decide as y };