import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ct as isComplete, It as weightOf, Mt as isOver, Rt as init_finding$1, St as init_report, fi as defined, ht as subjectName, jt as init_threshold, lt as init_findings, mt as subjectDigest, nn as init_severity, on as severities, pi as init_defined, pt as init_subject$1, vt as activeFindings, wt as isNew, zt as isUnrated } from "../../core.js";
import { o as totalExamined, r as init_order, t as byImportance } from "../order.js";
import { n as headlines, r as init_words } from "../words.js";
import { n as largest, r as savingPlace, t as init_savings } from "../savings.js";
import { a as fixPlan, i as stepText, n as init_step_text, r as placesText, s as init_fix_plan } from "../step-text.js";

// shared/report/document/finding.ts
/** Converts a finding to its entry in the document. Pure. */
function reportedFinding(finding, context) {
	const { ruleId, severity, message, fingerprint, aliases, advisory, suppression, inBase, baselineState } = finding;
	const image = finding.imageLocations?.[0];
	const layer = image === void 0 ? void 0 : context.layers.get(image.layerIndex);
	const isInBase = inBase ?? layer?.inBase;
	const { waiver } = context;
	return {
		action: context.action,
		ruleId,
		severity,
		severitySource: severitySource(finding),
		message,
		subject: subjectOf(finding.subject),
		...placeOf(finding),
		...defined({
			blocking: context.blocking,
			package: packageOf(finding),
			packages: finding.packages?.map(({ name, version, purl }) => ({
				name,
				version,
				purl
			}))
		}),
		...baselineState === void 0 ? {} : { state: baselineState === "new" ? "new" : "existing" },
		...defined({
			advisory: advisory?.id,
			fixedVersion: advisory?.fixedVersion,
			fixState: advisory?.fixState,
			vendorState: advisory?.state,
			score: advisory?.score,
			vector: advisory?.vector,
			epss: advisory?.epss,
			kev: advisory?.exploitedSince,
			published: advisory?.published,
			because: advisory?.because,
			confidence: advisory?.confidence,
			layer: image === void 0 ? void 0 : {
				index: image.layerIndex,
				diffId: image.diffId,
				path: image.path
			},
			instruction: layer?.origin,
			inBase: isInBase,
			suppression,
			waiver: waiver === void 0 ? void 0 : {
				reason: waiver.reason,
				owner: waiver.owner,
				expires: waiver.expires
			}
		}),
		fixes: finding.fixes.map(reportedFix),
		fingerprint,
		aliases,
		links: linksOf(finding, context.rule)
	};
}
/** Returns the subject of a finding or gap, as documents name it. */
function subjectOf(subject) {
	return {
		kind: subject.kind,
		name: subjectName(subject),
		...defined({
			digest: subjectDigest(subject),
			platform: subject.kind === "image" ? subject.platform : void 0
		})
	};
}
function severitySource({ advisory }) {
	if (advisory === void 0) return { kind: "rule" };
	return advisory.ratedBy ?? { kind: "unrated" };
}
function placeOf({ locations: [first], imageLocations }) {
	const region = first?.region ?? { startLine: 1 };
	const column = region.startColumn ?? 1;
	return {
		file: first?.file ?? imageLocations?.[0]?.path ?? "",
		line: region.startLine,
		column,
		endLine: region.endLine ?? region.startLine,
		endColumn: region.endColumn ?? column
	};
}
function packageOf({ package: affected }) {
	if (affected === void 0) return void 0;
	const { name, version, purl, path, sourceName } = affected;
	const source = sourceName === name ? void 0 : sourceName;
	return {
		name,
		version,
		purl,
		type: purlType(purl),
		path,
		...defined({ source })
	};
}
/** Returns the type of a purl (`npm` of `pkg:npm/tar@1`); empty if it has none. */
function purlType(purl) {
	return /^pkg:([a-z][a-z0-9.+-]*)\//iu.exec(purl)?.[1]?.toLowerCase() ?? "";
}
/** Leaves out the text of edits, which the SARIF file has. */
function reportedFix(fix) {
	const { kind, description } = fix;
	if (fix.kind === "upgrade") {
		const { packageName, toVersion, change } = fix;
		return {
			kind,
			description,
			packageName,
			toVersion,
			...defined({ change: reportedChange(change) })
		};
	}
	if (fix.kind === "base") return {
		kind,
		description,
		reference: fix.reference
	};
	const { safety, changes } = fix;
	return {
		kind,
		description,
		...defined({
			safety,
			changes
		})
	};
}
function reportedChange(change) {
	if (change === void 0) return void 0;
	const { kind, through, lockfile } = change;
	return {
		kind,
		...defined({
			through,
			lockfile
		})
	};
}
function linksOf({ advisory }, rule) {
	const links = [...rule?.helpUri === void 0 ? [] : [rule.helpUri], ...advisory?.references ?? []];
	return [...new Set(links)].filter((link) => webAddress.test(link)).slice(0, maxLinks);
}
var maxLinks, webAddress;
function init_finding() {
	return (init_finding = __esmMin((() => {
		init_findings();
		maxLinks = 10;
		webAddress = /^https:\/\/[^\s"<>\\^`{|}]+$/u;
	})))();
}

// shared/report/document/subject.ts
/** Describes what a report examined, with the layers of an image. Pure. */
function reportedSubject({ report, advisories, contents }) {
	const { action, subject, coverage, findings, comparison, savings = [] } = report;
	const active = activeFindings(report).length;
	const isSource = subject.kind === "source";
	return {
		action,
		...subjectOf(subject),
		...defined({
			commit: isSource ? subject.commit : void 0,
			scope: subject.scope,
			targets: isSource ? subject.targets : void 0
		}),
		examined: coverage.examined,
		complete: isComplete(coverage),
		findings: active,
		suppressed: findings.length - active,
		...defined({
			advisories,
			baseline: baselineOf(comparison),
			layers: layersOf(contents?.()),
			savings: savingsOf(savings)
		})
	};
}
function baselineOf(comparison) {
	if (comparison === void 0) return void 0;
	if ("missing" in comparison) return { missing: comparison.missing };
	return {
		source: comparison.source,
		...defined({ from: comparison.from })
	};
}
function savingsOf(savings) {
	if (savings.length === 0) return void 0;
	return largest(savings).map((saving) => {
		const { ruleId, what, bytes, remediation } = saving;
		return {
			ruleId,
			what,
			bytes,
			remediation,
			place: savingPlace(saving)
		};
	});
}
function layersOf(contents) {
	if (contents === void 0) return void 0;
	const counts = /* @__PURE__ */ new Map();
	for (const { layer } of contents.packages) if (layer !== void 0) counts.set(layer, (counts.get(layer) ?? 0) + 1);
	return contents.layers.map((layer) => reportedLayer(layer, counts.get(layer.index) ?? 0));
}
function reportedLayer({ index, diffId, digest, size, origin, inBase }, packages) {
	return {
		index,
		diffId,
		...defined({ digest }),
		size,
		packages,
		...defined({
			instruction: origin,
			inBase
		})
	};
}
/** Lists the rules that have a finding, by id. */
function reportedRules(reports) {
	const used = new Set(reports.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
	return [...new Map(reports.flatMap((report) => report.rules).map((rule) => [rule.id, rule])).values()].filter(({ id }) => used.has(id)).toSorted((a, b) => a.id < b.id ? -1 : 1).map(({ id, name, severity, summary, tags, helpUri }) => ({
		id,
		name,
		severity,
		summary,
		tags,
		...defined({ helpUri })
	}));
}
function init_subject() {
	return (init_subject = __esmMin((() => {
		init_findings();
		init_savings();
		init_finding();
	})))();
}

// shared/report/document/build.ts
/** Builds the document of a run, which `--format json` prints and `--format html` shows. Pure, in a stable order. */
function buildDocument(facts) {
	const { action, version, now, result } = facts;
	const reports = result.examined.map(({ report }) => report);
	const findings = result.examined.flatMap((examined) => entriesOf(examined, facts));
	return {
		schema: 1,
		tool: {
			name: "seaworthy",
			version
		},
		action,
		createdAt: now.toISOString(),
		verdict: verdictOf(facts, reports),
		plan: planOf(reports),
		subjects: result.examined.map(reportedSubject),
		coverage: {
			complete: reports.every(({ coverage }) => isComplete(coverage)),
			examined: totalExamined(reports),
			gaps: reports.flatMap((report) => report.coverage.gaps.map(({ what, why, weight }) => ({
				action: report.action,
				subject: reportedSubject({ report }).name,
				what,
				why,
				weight
			})))
		},
		findings: ordered(findings.filter(({ suppression }) => suppression === void 0)),
		suppressed: ordered(findings.filter(({ suppression }) => suppression !== void 0)),
		fixed: reports.flatMap(fixedFindings),
		rules: reportedRules(reports),
		...defined({ compliance: result.compliance })
	};
}
/** Serializes a document as JSON with two-space indentation and a final line feed. */
function serializeDocument(document) {
	return `${JSON.stringify(document, void 0, 2)}\n`;
}
function ordered(entries) {
	const byFinding = new Map(entries.map((entry) => [entry.finding, entry]));
	return byImportance([...byFinding.keys()]).flatMap((finding) => {
		const entry = byFinding.get(finding);
		if (entry === void 0) return [];
		const { finding: _finding, ...reported } = entry;
		return [reported];
	});
}
function entriesOf({ report, contents }, facts) {
	const layers = new Map(contents?.().layers.map((layer) => [layer.index, layer]));
	const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
	const { gate } = facts.result;
	const waivers = new Map(gate?.waived.map((waiver) => [waiver.fingerprint, waiver]));
	const blocks = gate === void 0 ? thresholdCheck(facts) : gateCheck(gate);
	return report.findings.map((finding) => ({
		...reportedFinding(finding, {
			action: report.action,
			rule: rules.get(finding.ruleId),
			layers,
			blocking: finding.suppression === void 0 ? blocks(finding) : false,
			waiver: waivers.get(finding.fingerprint)
		}),
		finding
	}));
}
function thresholdCheck({ failOn, newOnly }) {
	return (finding) => isOver(failOn, weightOf(finding)) && (!newOnly || isNew(finding));
}
/** Looks findings up among the reasons of the rules that deny. Unknown if a rule does not list all of its reasons. */
function gateCheck({ rules }) {
	const denying = rules.filter(({ decision }) => decision === "deny");
	const named = new Set(denying.flatMap(({ reasons }) => reasons.flatMap(({ fingerprint }) => fingerprint ?? [])));
	const isWhole = denying.every(({ count, reasons }) => count <= reasons.length);
	return ({ fingerprint }) => named.has(fingerprint) || (isWhole ? false : void 0);
}
function verdictOf({ result: { gate }, decision, exitCode, failOn, newOnly }, reports) {
	const active = reports.flatMap(activeFindings);
	const counts = severities.map((severity) => [severity, active.filter((finding) => finding.severity === severity).length]);
	const { outcome, verdict: sentence } = decision;
	return {
		outcome,
		exitCode,
		headline: gate?.headline ?? headlines[outcome],
		sentence,
		failOn,
		newOnly,
		findings: Object.fromEntries(counts),
		unknown: active.filter(isUnrated).length,
		suppressed: reports.reduce((sum, { findings }) => sum + findings.length, 0) - active.length,
		...defined({ gate })
	};
}
function planOf(reports) {
	return fixPlan(byImportance(reports.flatMap(activeFindings))).map((step) => ({
		text: stepText(step),
		place: placesText(step),
		severity: step.worst,
		fixes: step.resolves.map(({ id }) => id)
	}));
}
function fixedFindings({ action, comparison }) {
	if (comparison === void 0 || "missing" in comparison) return [];
	return comparison.fixed.map(({ ruleId, message, fingerprint }) => ({
		action,
		ruleId,
		message,
		fingerprint
	}));
}
function init_build() {
	return (init_build = __esmMin((() => {
		init_findings();
		init_fix_plan();
		init_order();
		init_step_text();
		init_words();
		init_finding();
		init_subject();
	})))();
}

init_build();
export { buildDocument, serializeDocument };