import { n as __esmMin } from "../../rolldown-runtime.js";
import { I as init_report, Jn as count, M as activeFindings, O as init_findings, On as init_text, R as isNew, Yn as init_plain } from "../core.js";

// shared/report/existing.ts
/** Returns a report without the findings that a change did not cause. Keeps suppressed ones. */
function withoutExisting(report) {
	const findings = report.findings.filter((finding) => finding.suppression !== void 0 || isNew(finding));
	return {
		...report,
		findings
	};
}
/** Applies `withoutExisting` to what was examined. */
function examinedByChange(examined) {
	return examined.map((item) => ({
		...item,
		report: withoutExisting(item.report)
	}));
}
/** Counts the findings that a change did not cause. */
function countExisting(reports) {
	return reports.flatMap(activeFindings).filter((finding) => !isNew(finding)).length;
}
/** Says that existing findings do not block. @param change kind of the change. Empty for none. */
function existingSentence(total, change) {
	return total === 0 ? "" : `${count(total, "existing finding")} ${total === 1 ? "does" : "do"} not block this ${change}`;
}
/** Says which findings count because nobody knows whether the change causes them, with each reason once. */
function unknownSentences(reports) {
	const totals = /* @__PURE__ */ new Map();
	for (const report of reports) {
		const { comparison } = report;
		if (comparison === void 0) continue;
		const [total, why] = "missing" in comparison ? [activeFindings(report).length, comparison.missing] : [comparison.unknown?.count ?? 0, comparison.unknown?.why ?? ""];
		if (total > 0) totals.set(why, (totals.get(why) ?? 0) + total);
	}
	return [...totals].map(([why, total]) => `${count(total, "finding counts", "findings count")} as new because nothing shows whether ${total === 1 ? "it is" : "they are"} (${why})`);
}
function init_existing() {
	return (init_existing = __esmMin((() => {
		init_findings();
		init_text();
	})))();
}

export { unknownSentences as a, init_existing as i, examinedByChange as n, withoutExisting as o, existingSentence as r, countExisting as t };