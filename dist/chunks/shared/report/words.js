import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ar as escapeMarkdown, Fr as count, Ir as init_plain, jr as init_markdown, kr as code, lt as init_findings, nn as init_severity, or as init_text, rn as isAtLeast } from "../core.js";

// shared/report/words.ts
/**
* Returns the mark of a result on a page. A check mark never precedes findings at high or worse that count.
* @param worst worst severity of the findings that count.
*/
function pageMark(outcome, worst) {
	const isDoubtful = outcome === "pass" && worst !== void 0 && isAtLeast(worst, "high");
	return pageMarks[isDoubtful ? "undecided" : outcome];
}
/**
* Returns the mark of a result in a log. A check mark never precedes findings at high or worse, also where they do not count.
* @param worst worst severity of the findings.
*/
function resultMark(outcome, worst) {
	if (outcome === "undecided") return "?";
	if (outcome === "findings") return "✗";
	return worst !== void 0 && isAtLeast(worst, "high") ? "!" : "✓";
}
/**
* Renders what was not examined and should have been, first on a page; empty if nothing.
* @param others escaped Markdown, before the gaps.
*/
function notExamined(gaps, limit, others = []) {
	const partial = gaps.filter(({ weight }) => weight === "partial");
	const all = [.../* @__PURE__ */ new Set([...others, ...partial.map(({ what, why }) => `${code(what)} — ${escapeMarkdown(why)}`)])];
	if (all.length === 0) return "";
	const hidden = all.length - limit;
	const note = hidden > 0 ? `\n${count(hidden, "more gap")} in the coverage below.\n` : "";
	return `**Not examined**\n\n${all.slice(0, limit).map((line) => `- ${line}`).join("\n")}\n${note}`;
}
/** Renders a fold. Empty without content. @param title escaped. */
function fold(title, content) {
	return content.trim() === "" ? "" : `<details><summary>${title}</summary>\n\n${content.trim()}\n\n</details>\n`;
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
var headlines, shipHeadlines, pageMarks;
function init_words() {
	return (init_words = __esmMin((() => {
		init_findings();
		init_text();
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
		pageMarks = {
			pass: "✅",
			findings: "❌",
			undecided: "⚠️"
		};
	})))();
}

export { pageMark as a, shipHeadlines as c, notExamined as i, whatToDo as l, headlines as n, pageMarks as o, init_words as r, resultMark as s, fold as t };