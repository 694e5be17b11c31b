import { n as __esmMin } from "../../rolldown-runtime.js";
import { n as count, r as init_plain } from "../text/plain.js";
import { a as severities, n as init_severity, t as compareSeverity } from "../findings/severity.js";

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
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
/** Counts findings by severity: `1 critical, 3 medium`, or `no findings`. */
function tally(findings) {
	const parts = severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]).filter(([, number]) => number > 0).map(([severity, number]) => `${number.toLocaleString("en-US")} ${severity}`);
	return parts.length === 0 ? "no findings" : parts.join(", ");
}
/** Formats where a finding is: `file:line:column`, the path inside the image, or the image. */
function placeOf(finding) {
	const [location] = finding.locations;
	if (location !== void 0) {
		const { startLine, startColumn } = location.region;
		return `${location.file}:${startLine}${startColumn === void 0 ? "" : `:${startColumn}`}`;
	}
	return finding.imageLocations?.[0]?.path ?? (finding.subject.kind === "image" ? finding.subject.name : finding.subject.path);
}
/** Formats what was examined: `3 files`, `512 packages, 4 layers`. */
function examinedText(examined) {
	return Object.entries(examined).map(([unit, number]) => count(number, unit.replace(/s$/u, ""), unit)).join(", ");
}
function init_order() {
	return (init_order = __esmMin((() => {
		init_severity();
		init_plain();
	})))();
}

export { tally as a, placeOf as i, examinedText as n, init_order as r, byImportance as t };