import { n as __esmMin } from "../../rolldown-runtime.js";
import { n as init_fingerprint, r as numberRepeats, t as fingerprint } from "../findings/fingerprint.js";

// shared/rules/problem.ts
/** Creates a finding from a problem and its location. */
function createFinding({ rule, message, severity = rule.severity, aliases = [] }, placement) {
	const { locations, imageLocations, subject, about, suppression } = placement;
	return {
		ruleId: rule.id,
		severity,
		message,
		locations,
		...imageLocations === void 0 ? {} : { imageLocations },
		subject,
		fingerprint: fingerprint(rule.id, ...about),
		aliases: placement.aliases ?? aliases,
		fixes: placement.fixes ?? [],
		...suppression === void 0 ? {} : { suppression }
	};
}
/** Sorts findings by file, line, column and rule, and numbers repeated ones. */
function sortFindings(findings) {
	return numberRepeats(findings.toSorted(compareByLocation));
}
/** Returns the fixes of a problem, with edits in the terms of reports. Empty if it has none. */
function getFixes({ fix }, toEdit) {
	return fix === void 0 ? [] : [{
		kind: "edit",
		description: fix.description,
		edits: fix.edits.map(toEdit)
	}];
}
/** Returns all ids of a problem, the rule's first. */
function getIds({ rule, aliases = [] }) {
	return [.../* @__PURE__ */ new Set([
		rule.id,
		...rule.aliases,
		...aliases
	])];
}
/** Compares findings by file, line, column and rule. Findings without a location are last. */
function compareByLocation(a, b) {
	const [first] = a.locations;
	const [second] = b.locations;
	if (first === void 0 || second === void 0) return Number(first === void 0) - Number(second === void 0);
	return compare(first.file, second.file) || first.region.startLine - second.region.startLine || (first.region.startColumn ?? 0) - (second.region.startColumn ?? 0) || compare(a.ruleId, b.ruleId);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function init_problem() {
	return (init_problem = __esmMin((() => {
		init_fingerprint();
	})))();
}

export { init_problem as a, getIds as i, createFinding as n, sortFindings as o, getFixes as r, compareByLocation as t };