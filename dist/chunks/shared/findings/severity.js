import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/findings/severity.ts
/** Compares severities, worst first: negative if `a` is worse than `b`. */
function compareSeverity(a, b) {
	return severities.indexOf(a) - severities.indexOf(b);
}
/** Checks whether `severity` is `threshold` or worse. */
function isAtLeast(severity, threshold) {
	return compareSeverity(severity, threshold) <= 0;
}
/** Returns the worst severity. Undefined if there are none. */
function worstSeverity(items) {
	let worst;
	for (const severity of items) if (worst === void 0 || compareSeverity(severity, worst) < 0) worst = severity;
	return worst;
}
/** Returns the severity of an advisory. Unrated advisories are `medium`. */
function ratedSeverity(severity) {
	return severity === "unknown" ? "medium" : severity;
}
var severities;
function init_severity() {
	return (init_severity = __esmMin((() => {
		severities = [
			"critical",
			"high",
			"medium",
			"low",
			"info"
		];
	})))();
}

export { severities as a, ratedSeverity as i, init_severity as n, worstSeverity as o, isAtLeast as r, compareSeverity as t };