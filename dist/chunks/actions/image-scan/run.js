import { n as __esmMin } from "../../rolldown-runtime.js";
import { Bt as packagesOf, Ci as init_errors, Fr as count, Ir as init_plain, Rr as plain, Rt as init_finding, S as toReportedRule, an as ratedSeverity, bi as InvalidError, cr as wrapText, fi as defined, l as init_rules, lt as init_findings, nn as init_severity, on as severities, or as init_text$1, pi as init_defined, sr as init_wrap, x as init_define } from "../../shared/core.js";
import { d as required, t as init_config, u as init_resolve } from "../../shared/config/index.js";
import { t as init_report } from "../../shared/report/index.js";
import { a as fixPlan, n as init_step_text, s as init_fix_plan, t as formatStep } from "../../shared/report/step-text.js";
import { f as init_paths, m as resolvePath } from "../../shared/runner/load-settings.js";
import { t as init_runner } from "../../shared/runner/index.js";
import { n as init_images, r as readInputImages } from "../../shared/runner/images.js";
import { C as init_read, S as init_vex, _ as init_end_of_support, a as matchInventory, b as ImageChecks, c as init_unmatched, d as toFindings, f as groupBySource, g as endOfSupportSoonRule, h as endOfSupportRule, i as init_match, l as unmatchedRule, m as endOfSupportFindings, n as matchImages, o as init_gaps, p as init_group_by_source, s as matchGaps, t as init_scan, u as init_findings$1, v as findingOptions, w as vexPredicates, x as init_checks, y as init_advisories } from "./scan.js";
import { $ as explainVulnerability, J as matchPackages, Q as ratingBasis, X as init_order, Z as raterName, et as init_explain$1, q as init_match$1, t as init_advisories$1 } from "../../shared/advisories/index.js";
import { n as init_file, r as readSbomText, t as init_sbom } from "../../shared/sbom/index.js";

// actions/image-scan/explain/explain.ts
/**
* Explains a vulnerability by any of its ids, or all vulnerabilities of a package by its name, the name of its source or its
* purl: for each package that an advisory names, why it is or is not affected. Pure.
* @param target is a package if one of this name is installed anywhere, or if it is a purl.
*/
function explain(target, subjects, { index }, now) {
	const isPackage = target.startsWith("pkg:") || subjects.some(({ packages }) => packages.some(isNamed(target)));
	return subjects.map(({ name, packages: all, os, findings }) => {
		const packages = isPackage ? all.filter(isNamed(target)) : all;
		const records = explainVulnerability(isPackage ? void 0 : target, packages, os, index, now);
		const named = new Set(records.map((record) => record.package));
		const { matches } = matchPackages([...named], os, index, now);
		const explanations = [...Map.groupBy(records, (record) => JSON.stringify([record.package.purl, record.vulnerability])).values()].flatMap((group) => {
			const [first] = group;
			if (first === void 0) return [];
			const { package: pkg, vulnerability } = first;
			const match = matches.find((each) => each.package === pkg && each.id === vulnerability);
			const finding = findings.find((each) => each.ruleId === vulnerability && isAbout(each, pkg));
			return [{
				package: pkg,
				vulnerability,
				records: group,
				...match === void 0 ? {} : { match },
				...finding === void 0 ? {} : { finding }
			}];
		});
		return {
			name,
			...isPackage ? { packages } : {},
			explanations
		};
	});
}
function isNamed(target) {
	return ({ name, source, purl }) => target.startsWith("pkg:") ? purl === target || purl.startsWith(`${target}@`) || purl.startsWith(`${target}?`) : name === target || source?.name === target;
}
function isAbout(finding, { purl }) {
	return packagesOf(finding).some((each) => each.purl === purl);
}
function init_explain() {
	return (init_explain = __esmMin((() => {
		init_advisories$1();
		init_findings();
	})))();
}

// actions/image-scan/explain/json.ts
/** Formats explanations as JSON. */
function explanationJson(target, explained, advisories) {
	const isPackage = explained.some(({ packages }) => packages !== void 0);
	const subjects = explained.map(({ name, packages, explanations }) => ({
		name,
		...defined({ packages: packages?.map(({ purl }) => purl) }),
		records: explanations.flatMap(recordsOf),
		vulnerabilities: explanations.map(factsOf)
	}));
	return `${JSON.stringify({
		...isPackage ? { package: target } : { vulnerability: target },
		advisories,
		subjects
	}, void 0, 2)}\n`;
}
function recordsOf({ records }) {
	return records.map(({ package: pkg, ...facts }) => ({
		purl: pkg.purl,
		version: pkg.version ?? null,
		...facts
	}));
}
/** Returns what is known of a vulnerability in a package besides its records. */
function factsOf({ vulnerability, package: pkg, match, finding }) {
	const [location] = pkg.locations;
	return {
		vulnerability,
		purl: pkg.purl,
		affected: match !== void 0,
		...defined({
			severity: match?.severity,
			ratings: match?.ratings,
			fixState: match?.fixState,
			fixedVersion: match?.fixedVersion,
			state: finding?.advisory?.state,
			exploitedSince: finding?.advisory?.exploitedSince,
			epss: finding?.advisory?.epss,
			ownedBy: pkg.ownedBy,
			path: location?.path,
			layer: location?.layer,
			places: finding?.locations,
			inBase: finding?.inBase,
			suppression: finding?.suppression,
			fixes: finding?.fixes
		})
	};
}
function init_json() {
	return (init_json = __esmMin((() => {})))();
}

// actions/image-scan/explain/text.ts
/**
* Formats explanations as text: package, records with range and comparison, ratings, exploitation, owner, layer, place in
* the Dockerfile, and where to fix it.
* @param columns width of the terminal.
*/
function explanationText(target, explained, { source, modified }, columns = 80) {
	const lines = explained.flatMap((subject) => subjectLines(target, subject, columns));
	const date = modified === void 0 ? "age unknown" : `last updated ${modified}`;
	return `${[...lines, `advisories: ${source}, ${date}`].map((line) => plain(line)).join("\n")}\n`;
}
function subjectLines(target, { name, packages, explanations }, columns) {
	if (packages?.length === 0) return [`${name}: no installed package is ${target}`];
	if (explanations.length === 0) return [`${name}: ${packages === void 0 ? `no advisory for ${target} names an installed package` : `no advisory names ${target}`}`];
	const isBrief = packages !== void 0;
	const affected = explanations.filter((each) => !isBrief || verdictOf(each) === "affected" || verdictOf(each) === "unknown-version");
	affected.sort(worstFirst);
	const others = explanations.filter((each) => !affected.includes(each));
	const ids = new Set(explanations.map(({ vulnerability }) => vulnerability));
	return [
		`${name}: ${count(ids.size, "vulnerability", "vulnerabilities")} in advisories for ${count(new Set(explanations.map((each) => each.package)).size, "installed package")}`,
		...affected.flatMap((each) => detail(each, columns)),
		...others.slice(0, maxListed).map(({ vulnerability, package: pkg, records }) => {
			return `  ${vulnerability} in ${nameOf(pkg)}: ${verdicts[records[0]?.verdict ?? "not-affected"]}`;
		}),
		...others.length > maxListed ? [`  and ${others.length - maxListed} more that are not affected`] : []
	];
}
/** Compares explanations: exploited ones first, then by severity, then by id. */
function worstFirst(a, b) {
	const rankOf = ({ match, finding }) => finding?.advisory?.exploitedSince !== void 0 ? -1 : severities.indexOf(ratedSeverity(match?.severity ?? "info"));
	return rankOf(a) - rankOf(b) || a.vulnerability.localeCompare(b.vulnerability, "en", { numeric: true });
}
/** Returns the verdict of all records together: one that affects the package decides. */
function verdictOf({ match, records }) {
	const order = [
		"affected",
		"unknown-version",
		"not-affected",
		"does-not-apply"
	];
	if (match !== void 0) return "affected";
	return order.find((verdict) => records.some((record) => record.verdict === verdict)) ?? "not-affected";
}
function detail(explanation, columns) {
	const { package: pkg, vulnerability, records, match, finding } = explanation;
	const field = (label, text) => {
		const [first = "", ...others] = wrapText(text, Math.max(columns, 60) - labelWidth - 4).split("\n");
		return [`    ${label.padEnd(labelWidth)}${first}`, ...others.map((line) => `    ${" ".repeat(labelWidth)}${line}`)];
	};
	const severity = match === void 0 ? "" : `, ${match.severity === "unknown" ? "unknown severity" : match.severity}`;
	return [
		`  ${vulnerability} in ${nameOf(pkg)}: ${verdicts[verdictOf(explanation)]}${severity}`,
		...field("package", pkg.purl),
		...records.flatMap(({ record, ecosystem, modified, range, because, verdict }) => [
			...field("record", `${record} (${ecosystem}, changed ${modified}): ${verdicts[verdict]}`),
			...field("  range", range),
			...field("  comparison", because)
		]),
		...(match?.ratings ?? []).flatMap((rating, index) => field(index === 0 ? "ratings" : "", ratingText(rating))),
		...match?.ratings.length === 0 ? field("ratings", `none${finding === void 0 ? "" : `; counted as ${finding.severity}`}`) : [],
		...findingFields(finding).flatMap(([label, text]) => field(label, text)),
		...ownerFields(pkg).flatMap(([label, text]) => field(label, text)),
		...placeFields(finding, pkg).flatMap(([label, text]) => field(label, text))
	];
}
function nameOf({ name, version, source }) {
	const from = source === void 0 || source.name === name ? "" : ` of ${source.name}`;
	return `${name} ${version ?? "of unknown version"}${from}`;
}
function ratingText(rating) {
	if (rating.kind === "ssvc") return `${rating.severity} derived from ${raterName(rating)}'s SSVC: ${ratingBasis(rating)}`;
	const vector = rating.vector === void 0 ? "" : `, ${rating.vector}`;
	return `${rating.severity} by ${raterName(rating)} (${ratingBasis(rating)}${vector})`;
}
function findingFields(finding) {
	const advisory = finding?.advisory;
	if (finding === void 0 || advisory === void 0) return [];
	const { suppression } = finding;
	return [
		["exploitation", [advisory.exploitedSince === void 0 ? "not in the catalog of the advisories" : `known to be exploited since ${advisory.exploitedSince}`, ...advisory.epss === void 0 ? [] : [`EPSS ${(advisory.epss * 100).toFixed(1)} %`]].join("; ")],
		...advisory.state === void 0 ? [] : [["state", advisory.state]],
		...advisory.confidence === void 0 ? [] : [["confidence", advisory.confidence]],
		...suppression === void 0 ? [] : [["suppressed", [suppression.source, suppression.reason].filter((part) => part !== void 0).join(": ")]]
	];
}
function ownerFields({ ownedBy, packager, supplier, locations, thirdParty }) {
	const [location] = locations;
	const owner = ownedBy ?? (thirdParty === true ? `${packager ?? "a third party"}, not the distribution` : void 0);
	return [
		...owner === void 0 ? [] : [["owner", owner]],
		...supplier === void 0 ? [] : [["supplier", supplier]],
		...location === void 0 ? [] : [["found in", location.path]],
		...location?.layer === void 0 ? [] : [["layer", `${location.layer.index} (${location.layer.diffId})`]]
	];
}
function placeFields(finding, pkg) {
	if (finding === void 0) return [];
	const places = finding.locations.map(({ file, region, message }) => `${file}:${region.startLine}${message === void 0 ? "" : ` (${message})`}`);
	const from = finding.inBase === true ? ", comes with the base image" : "";
	const steps = fixPlan([finding]).map((step) => formatStep(step));
	const fix = steps.length > 0 ? steps.join("; ") : fixState(finding, pkg);
	return [...places.length === 0 ? [] : [["places", `${places.join(", ")}${from}`]], ["fix", fix]];
}
function fixState({ advisory }, { name }) {
	switch (advisory?.fixState) {
		case "wont-fix": return "the distribution will not fix it";
		case "end-of-life": return `${name} has reached its end of life`;
		case "needs-subscription": return `fixed in ${advisory.fixedVersion ?? "a later version"} for subscribers only`;
		case "not-fixed": return "no fix yet";
		default: return "the advisory does not say whether a fix exists";
	}
}
var verdicts, labelWidth, maxListed;
function init_text() {
	return (init_text = __esmMin((() => {
		init_advisories$1();
		init_findings();
		init_report();
		init_text$1();
		verdicts = {
			affected: "affected",
			"not-affected": "not affected",
			"unknown-version": "undecided, because the installed version is unknown",
			"does-not-apply": "not affected, because the advisory does not apply"
		};
		labelWidth = 14;
		maxListed = 20;
	})))();
}

// actions/image-scan/sboms.ts
/**
* Reads SBOM files.
* @throws InvalidError if a file cannot be read.
* @throws UndecidedError if it is not an SBOM.
*/
async function readSboms(paths, host) {
	return Promise.all(paths.map((path) => readScannedSbom(path, host)));
}
async function readScannedSbom(name, host) {
	const { root, run } = host;
	const path = resolvePath(host, name);
	const { readSbom } = await import("../../shared/sbom/read/index2.js");
	const text = await readSbomText(path, name);
	const inside = relative(resolve(root), path).replaceAll("\\", "/");
	const { commit } = run;
	return {
		subject: {
			kind: "source",
			path: inside,
			...commit === void 0 ? {} : { commit }
		},
		name,
		read: readSbom(text, name),
		purlPositions: findPurls(text)
	};
}
function findPurls(text) {
	const places = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split("\n").entries()) for (const match of line.matchAll(/pkg:[^\s"'<>\\]+/g)) {
		const purl = match[0].replaceAll("&amp;", "&");
		if (!places.has(purl)) places.set(purl, {
			line: index + 1,
			column: match.index + 1,
			length: match[0].length
		});
	}
	return places;
}
/**
* Matches the packages of an SBOM with the advisories. The subject is the document: it states its author's claims, and
* no image is read. Pure.
*/
function sbomReport({ subject, name, read, purlPositions: places }, advisories, { now, unmatched }) {
	const result = matchInventory(read, advisories, now);
	const { findings, rules } = toFindings(result, subject, findingOptions(advisories));
	const unsupported = endOfSupportFindings(read.packages, subject, now);
	return {
		action: "image-scan",
		subject,
		rules: [...rules, ...unsupported.length === 0 ? [] : [endOfSupportRule, endOfSupportSoonRule].map(toReportedRule)],
		findings: groupBySource([...findings, ...unsupported].map((finding) => withLocation(finding, subject.path, places))),
		coverage: {
			examined: { packages: read.packages.length },
			gaps: [
				...read.gaps,
				...advisories.gaps,
				...matchGaps(result, read, { unmatched }),
				{
					what: name,
					why: `it is an SBOM (${read.format}) with the packages that its author listed; no image was read, so hygiene and secrets were not checked`,
					weight: "note"
				}
			]
		}
	};
}
/** Places a finding on the first line that contains the package's purl. */
function withLocation(finding, file, places) {
	const { line, column, length } = places.get(finding.package?.purl ?? "") ?? {
		line: 1,
		column: 1,
		length: 0
	};
	const location = {
		file,
		region: {
			startLine: line,
			startColumn: column,
			endLine: line,
			endColumn: column + length
		}
	};
	return {
		...finding,
		locations: [location]
	};
}
var relative, resolve;
function init_sboms() {
	return (init_sboms = __esmMin((() => {
		init_rules();
		init_runner();
		init_sbom();
		init_advisories();
		init_end_of_support();
		init_findings$1();
		init_gaps();
		init_group_by_source();
		init_match();
		({relative, resolve} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/image-scan/run.ts
/** Reads each image and SBOM once and matches their packages with the advisories. */
async function run(context) {
	const { inputs, host } = context;
	const isSbom = (source) => source.startsWith(sbomPrefix);
	const documents = [...inputs.sbom, ...inputs.image.filter(isSbom).map((source) => source.slice(5))];
	const sources = documents.length > 0 ? inputs.image.filter((source) => !isSbom(source)) : required(inputs.image, "image", "`oci:build/image`, an OCI layout or a docker archive");
	const sboms = await readSboms(documents, host);
	const checks = await ImageChecks.from(context);
	const images = await readInputImages(sources, context, {
		collectors: checks.collectors,
		analyzers: checks.analyzers,
		threads: checks.threads,
		predicateTypes: vexPredicates
	});
	const { examined, read } = await matchImages(images, sboms.map((sbom) => sbom.read), checks, context);
	const all = [...examined, ...sboms.map((sbom) => examine(sbom, read, context))];
	const subjects = [...images.map(({ image, catalog }) => ({
		...catalog,
		name: image.name
	})), ...sboms.map((sbom) => ({
		...sbom.read,
		name: sbom.name
	}))].map((each, index) => ({
		...each,
		findings: all[index]?.report.findings ?? []
	}));
	const document = inputs.explain === void 0 ? void 0 : explanationOf(inputs.explain, subjects, read, context);
	return {
		examined: all,
		outputs: { digest: images.map(({ image }) => image.digest).join("\n") },
		...defined({ document })
	};
}
function examine(sbom, read, { inputs, now }) {
	const unmatched = unmatchedRule(inputs);
	return {
		report: sbomReport(sbom, read, {
			now,
			unmatched
		}),
		...defined({ advisories: read.data })
	};
}
/** Explains a vulnerability or package. Undefined without advisories, where the report says why there are none. */
function explanationOf(target, subjects, { loaded, data }, { inputs, now, host }) {
	if (inputs.format === "html") throw new InvalidError("EXPLAIN_FORMAT", "`explain` does not support the format html", { advice: "Set `format` to `text` or `json`" });
	if (loaded === void 0 || data === void 0) return void 0;
	const explained = explain(target, subjects, loaded, now);
	return inputs.format === "json" ? explanationJson(target, explained, data) : explanationText(target, explained, data, host.terminalColumns);
}
var sbomPrefix;
function init_run() {
	return (init_run = __esmMin((() => {
		init_config();
		init_errors();
		init_images();
		init_vex();
		init_checks();
		init_explain();
		init_json();
		init_text();
		init_sboms();
		init_scan();
		init_unmatched();
		sbomPrefix = "sbom:";
	})))();
}

init_run();
export { run };