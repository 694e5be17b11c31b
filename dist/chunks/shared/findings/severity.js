import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/findings/severity.ts
/** Sort order, worst first: negative when `a` is worse than `b`. */
function compareSeverity(a, b) {
	return severities.indexOf(a) - severities.indexOf(b);
}
/** True when `severity` is `threshold` or worse. */
function isAtLeast(severity, threshold) {
	return compareSeverity(severity, threshold) <= 0;
}
/** The worst of the given severities; undefined when there is none. */
function worstSeverity(given) {
	let worst;
	for (const severity of given) if (worst === void 0 || compareSeverity(severity, worst) < 0) worst = severity;
	return worst;
}
/** How an unrated advisory counts by default. */
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