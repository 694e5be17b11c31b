import { n as __esmMin } from "../../rolldown-runtime.js";
import { Gn as init_markdown, I as init_report$1, J as collapseBase, Jn as count, M as activeFindings, O as init_findings, On as init_text, Un as code, Wn as escapeMarkdown, Y as init_base_image, Yn as init_plain, j as subjectName, k as init_subject } from "../core.js";
import { a as tally, n as examinedText, r as init_order, t as byImportance } from "./order.js";
import { i as init_annotations } from "./annotations.js";
import { i as init_existing } from "./existing.js";
import { a as stepText, i as init_fix_plan, o as unresolvedFindings, t as fixPlan } from "./fix-plan.js";
import { i as notExamined, r as init_words, s as whatToDo, t as findingsTable } from "./words.js";

// shared/report/summary.ts
/** Renders the job summary in GitHub Markdown: verdict, what to do, findings, coverage. */
function toMarkdown({ title, verdict, notes = [], reports }) {
	const findings = byImportance(reports.flatMap(activeFindings));
	return `${[
		`### ${escapeMarkdown(title)}: ${verdict}\n`,
		...notes.map((note) => `${escapeMarkdown(note)}.\n`),
		notExamined(reports.flatMap(({ coverage }) => coverage.gaps), maxGaps),
		actions(findings),
		foldedFindings(findings),
		coverageOf(reports)
	].filter((section) => section !== "").join("\n")}\n`;
}
/** Renders the fix plan and the findings that it does not fix. */
function actions(findings) {
	const steps = fixPlan(findings).map((step) => `${code(step.place)} — ${escapeMarkdown(stepText(step))}`);
	const unresolved = unresolvedFindings(findings);
	const note = unresolved.length === 0 ? "" : `\nNot fixed by these steps: ${unresolved.join(", ")}.\n`;
	return `${whatToDo(steps, maxSteps, "in the table")}${note}`;
}
function foldedFindings(findings) {
	if (findings.length === 0) return "";
	const table = findingsTable(byImportance(collapseBase(findings)), {
		rows: maxRows,
		elsewhere: "not shown; see the SARIF file"
	});
	return `<details><summary>${`${count(findings.length, "finding")}: ${tally(findings)}`}</summary>\n\n${table}\n</details>\n`;
}
function coverageOf(reports) {
	const lines = reports.flatMap((report) => {
		const { subject } = report;
		const name = subject.kind === "image" ? `${code(subject.name)} ${escapeMarkdown(subject.platform)} ${code(subject.digest)}` : code(subjectName(subject));
		const gaps = report.coverage.gaps.map((gap) => `  - not examined: ${code(gap.what)} — ${escapeMarkdown(gap.why)}`);
		return [`- ${name}: ${escapeMarkdown(examinedText(report.coverage.examined))}`, ...gaps];
	});
	return lines.length === 0 ? "" : `<details><summary>Coverage</summary>\n\n${lines.join("\n")}\n\n</details>\n`;
}
var maxRows, maxSteps, maxGaps;
function init_summary() {
	return (init_summary = __esmMin((() => {
		init_findings();
		init_text();
		init_fix_plan();
		init_order();
		init_words();
		maxRows = 200;
		maxSteps = 10;
		maxGaps = 10;
	})))();
}

// shared/report/index.ts
function init_report() {
	return (init_report = __esmMin((() => {
		init_annotations();
		init_existing();
		init_fix_plan();
		init_order();
		init_summary();
	})))();
}

export { init_summary as n, toMarkdown as r, init_report as t };