import { n as __esmMin } from "../../rolldown-runtime.js";
import { n as init_severity, r as isAtLeast } from "./severity.js";

// shared/findings/report.ts
/** Checks that the coverage has no partial gap. */
function isComplete(coverage) {
	return coverage.gaps.every((gap) => gap.weight !== "partial");
}
/** Lists the unsuppressed findings, or only new ones with `newOnly`. */
function decidingFindings(report, newOnly) {
	return newOnly ? activeFindings(report).filter(isNew) : activeFindings(report);
}
/** Lists the deciding findings at the threshold or worse. Empty for `none`. */
function blockingFindings(report, threshold, newOnly) {
	if (threshold === "none") return [];
	return decidingFindings(report, newOnly).filter(({ severity }) => isAtLeast(severity, threshold));
}
/** Checks whether a finding is new. All findings are new if there is no baseline. */
function isNew({ baselineState }) {
	return baselineState !== "unchanged";
}
/** Lists the findings without a suppression. */
function activeFindings(report) {
	return report.findings.filter((finding) => finding.suppression === void 0);
}
function init_report() {
	return (init_report = __esmMin((() => {
		init_severity();
	})))();
}

export { isComplete as a, init_report as i, blockingFindings as n, isNew as o, decidingFindings as r, activeFindings as t };