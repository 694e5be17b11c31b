import { n as __esmMin } from "../../rolldown-runtime.js";
import { Dn as escapeMarkdown, En as code, L as collapseBase, Mn as init_plain, O as init_report$1, On as init_markdown, R as init_base_image, T as activeFindings, jn as count, pn as init_text, w as init_findings } from "../core.js";
import { a as tally, n as examinedText, r as init_order, t as byImportance } from "./order.js";
import { i as init_annotations } from "./annotations.js";
import { c as fixPlan, d as init_fix_plan, f as stepText, i as notExamined, p as unresolvedFindings, r as init_words, s as whatToDo, t as findingsTable } from "./words.js";

// shared/report/json.ts
/** Formats unsuppressed findings as a JSON array, worst first. */
function toJson(reports) {
	const findings = byImportance(reports.flatMap((report) => activeFindings(report)));
	return `${JSON.stringify(findings.map(toJsonFinding), void 0, 2)}\n`;
}
function toJsonFinding(finding) {
	const region = finding.locations[0]?.region ?? { startLine: 1 };
	const startColumn = region.startColumn ?? 1;
	return {
		file: finding.locations[0]?.file ?? finding.imageLocations?.[0]?.path ?? "",
		line: region.startLine,
		column: startColumn,
		endLine: region.endLine ?? region.startLine,
		endColumn: region.endColumn ?? startColumn,
		ruleId: finding.ruleId,
		severity: finding.severity,
		message: finding.message,
		fingerprint: finding.fingerprint,
		aliases: finding.aliases
	};
}
function init_json() {
	return (init_json = __esmMin((() => {
		init_findings();
		init_order();
	})))();
}

// shared/report/summary.ts
/** Renders the job summary in GitHub Markdown: verdict, what to do, findings, coverage. */
function toMarkdown({ title, verdict, reports }) {
	const findings = byImportance(reports.flatMap(activeFindings));
	return `${[
		`### ${escapeMarkdown(title)}: ${verdict}\n`,
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
		const name = subject.kind === "image" ? `${code(subject.name)} ${escapeMarkdown(subject.platform)} ${code(subject.digest)}` : code(subject.path);
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
		init_fix_plan();
		init_json();
		init_order();
		init_summary();
	})))();
}

export { toJson as a, init_json as i, init_summary as n, toMarkdown as r, init_report as t };