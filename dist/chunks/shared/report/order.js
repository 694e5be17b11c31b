import { n as __esmMin } from "../../rolldown-runtime.js";
import { Br as withCommas, Fr as count, Ir as init_plain, Lr as oneLine, en as compareSeverity, ht as subjectName, lt as init_findings, nn as init_severity, on as severities, or as init_text, pt as init_subject, vi as compareText, yi as init_compare_text } from "../core.js";

// shared/report/order.ts
/** Sorts findings by severity, then by file and line, then by rule. */
function byImportance(findings) {
	return findings.toSorted((a, b) => {
		return compareSeverity(a.severity, b.severity) || comparePlaces(a.locations[0], b.locations[0]) || compareText(a.ruleId, b.ruleId) || compareText(a.fingerprint, b.fingerprint);
	});
}
function comparePlaces(a, b) {
	if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
	return compareText(a.file, b.file) || a.region.startLine - b.region.startLine || (a.region.startColumn ?? 1) - (b.region.startColumn ?? 1);
}
/**
* Counts findings by severity: `1 critical, 3 medium`, or `no findings`. Vulnerabilities that nobody rated are counted
* apart, with what they count as: `2 unknown (counted as medium)`.
*/
function tally(findings, isUnknown) {
	const parts = [...countedBySeverity(findings.filter((finding) => !isUnknown(finding))).map(([severity, number]) => `${withCommas(number)} ${severity}`), ...countedBySeverity(findings.filter(isUnknown)).map(([severity, number]) => `${withCommas(number)} unknown (counted as ${severity})`)];
	return parts.length === 0 ? "no findings" : parts.join(", ");
}
function countedBySeverity(findings) {
	return severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]).filter(([, number]) => number > 0);
}
/** Formats where a finding is: `file:line:column`, the path inside the image, or the image. */
function placeOf(finding) {
	const [location] = finding.locations;
	if (location !== void 0) {
		const { startLine, startColumn } = location.region;
		return `${location.file}:${startLine}${startColumn === void 0 ? "" : `:${startColumn}`}`;
	}
	return finding.imageLocations?.[0]?.path ?? subjectName(finding.subject);
}
/** Adds up what reports examined, by unit. */
function totalExamined(reports) {
	const totals = /* @__PURE__ */ new Map();
	for (const { coverage } of reports) for (const [unit, number] of Object.entries(coverage.examined)) totals.set(unit, (totals.get(unit) ?? 0) + number);
	return Object.fromEntries(totals);
}
/** Formats what was examined: `3 files`, `512 packages, 4 layers, 1 read by table of contents`. */
function examinedText(examined) {
	return Object.entries(examined).map(([unit, number]) => countUnits(number, oneLine(unit))).join(", ");
}
/** Formats a number of units. `read by table of contents` is no noun, and has no singular. */
function countUnits(number, units) {
	return count(number, units.replace(/^(?!.* of )([\w -]+)s$/u, "$1"), units);
}
function init_order() {
	return (init_order = __esmMin((() => {
		init_findings();
		init_text();
	})))();
}

export { tally as a, placeOf as i, examinedText as n, totalExamined as o, init_order as r, byImportance as t };