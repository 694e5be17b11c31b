import { a as compareSeverity, c as severities } from "../findings/report.js";
import { n as count } from "../text/plain.js";
import "../text/index.js";

// shared/publish/order.ts
/** Findings as people read them: worst first, then by file and line, then by rule. */
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
/** `1 critical, 3 medium`; `nothing` when there is none. */
function tally(findings) {
	const parts = severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]).filter(([, number]) => number > 0).map(([severity, number]) => `${number.toLocaleString("en-US")} ${severity}`);
	return parts.length === 0 ? "nothing" : parts.join(", ");
}
/** `file:line:column`, the path inside the image, or the image itself. */
function placeOf(finding) {
	const [location] = finding.locations;
	if (location !== void 0) {
		const { startLine, startColumn } = location.region;
		return `${location.file}:${startLine}${startColumn === void 0 ? "" : `:${startColumn}`}`;
	}
	return finding.imageLocations?.[0]?.path ?? (finding.subject.kind === "image" ? finding.subject.name : finding.subject.path);
}
/** `3 files`, `512 packages, 4 layers`. */
function examinedText(examined) {
	return Object.entries(examined).map(([what, number]) => count(number, what.replace(/s$/u, ""), what)).join(", ");
}

export { tally as i, examinedText as n, placeOf as r, byImportance as t };