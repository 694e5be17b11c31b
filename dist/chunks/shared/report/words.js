import { n as __esmMin } from "../../rolldown-runtime.js";
import { Gn as init_markdown, Jn as count, O as init_findings, On as init_text, Q as isAtLeast, Qn as truncate, Un as code, Wn as escapeMarkdown, Yn as init_plain, Z as init_severity } from "../core.js";
import { i as placeOf, r as init_order } from "./order.js";

// shared/report/words.ts
/**
* Returns the mark of a result. A check mark never precedes findings at high or worse, also where they do not count.
* @param worst worst severity of the findings.
*/
function resultMark(outcome, worst) {
	if (outcome === "undecided") return "?";
	if (outcome === "findings") return "✗";
	return worst !== void 0 && isAtLeast(worst, "high") ? "!" : "✓";
}
/** Renders what was not examined and should have been, first on a page; empty if nothing. */
function notExamined(gaps, limit) {
	const partial = gaps.filter(({ weight }) => weight === "partial");
	if (partial.length === 0) return "";
	const lines = partial.slice(0, limit).map(({ what, why }) => `- ${code(what)} — ${escapeMarkdown(why)}`);
	const hidden = partial.length - lines.length;
	const note = hidden > 0 ? `\n${count(hidden, "more gap")} in the coverage below.\n` : "";
	return `**Not examined**\n\n${lines.join("\n")}\n${note}`;
}
/**
* Renders the steps of a fix plan as Markdown, numbered; empty without steps.
* @param steps Markdown.
* @param limit maximum number of steps to show.
* @param elsewhere where to find the other steps. Default: they are not mentioned.
*/
function whatToDo(steps, limit, elsewhere) {
	if (steps.length === 0) return "";
	const lines = steps.slice(0, limit).map((step) => `1. ${step}`);
	const hidden = steps.length - lines.length;
	const note = hidden > 0 && elsewhere !== void 0 ? `\n${count(hidden, "more step")} ${elsewhere}.\n` : "";
	return `**What to do**\n\n${lines.join("\n")}\n${note}`;
}
/** Renders findings as a Markdown table, in the order given. */
function findingsTable(findings, { rows, message, elsewhere }) {
	const lines = findings.slice(0, rows).map((finding) => {
		const text = escapeMarkdown(message === void 0 ? finding.message : truncate(finding.message, message));
		return `| ${finding.severity} | ${escapeMarkdown(finding.ruleId)} | ${code(placeOf(finding))} | ${text} |`;
	});
	const left = findings.length - lines.length;
	const note = left > 0 ? `\n${count(left, "less important finding")} ${elsewhere}.\n` : "";
	return `| severity | rule | location | message |\n|---|---|---|---|\n${lines.join("\n")}\n${note}`;
}
var headlines, shipHeadlines;
function init_words() {
	return (init_words = __esmMin((() => {
		init_findings();
		init_text();
		init_order();
		headlines = {
			pass: "passed",
			findings: "failed",
			undecided: "undecided"
		};
		shipHeadlines = {
			/** The images were scanned, and everything that the policy requires was seen. */
			fit: "fit to ship",
			/** An image was named, but nothing that was required scanned it. */
			unscanned: "checks passed; the image was not scanned",
			/** The images were scanned, but not for vulnerabilities, because the call says so. */
			unmatched: "checks passed; vulnerabilities were not looked for",
			/** No image was named. */
			sourceOnly: "source checks passed; no image was scanned",
			/** A change adds nothing that blocks, and existing findings would. */
			nothingNew: "no new blocking findings",
			nothingNewInSource: "no new blocking findings; no image was scanned",
			unfit: "not fit to ship",
			/** Images were examined, but no gate decided. */
			undecidedYet: "checks passed"
		};
	})))();
}

export { resultMark as a, notExamined as i, headlines as n, shipHeadlines as o, init_words as r, whatToDo as s, findingsTable as t };