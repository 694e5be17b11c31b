import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as code, l as count, o as escapeMarkdown, s as init_markdown, t as init_text, u as init_plain } from "../text/index.js";
import { i as init_report, l as collapseBase, t as activeFindings, u as init_base_image } from "../findings/report.js";
import { a as tally, i as placeOf, n as examinedText, r as init_order, t as byImportance } from "./order.js";
import { a as stepText, i as stays, r as init_fix_plan, t as fixPlan } from "./fix-plan.js";
import { n as init_annotations } from "./annotations.js";

// shared/publish/json.ts
/** The findings that count, as the command line's JSON: an array, worst first. */
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
		init_report();
		init_order();
	})))();
}

// shared/publish/summary.ts
/** A run's summary page in GitHub Markdown: verdict, what to do, the findings, what was looked at. */
function toMarkdown({ title, verdict, reports }) {
	const findings = byImportance(reports.flatMap(activeFindings));
	return `${[
		`### ${escapeMarkdown(title)}: ${verdict}\n`,
		actions(findings),
		findingsTable(findings),
		looked(reports)
	].filter((section) => section !== "").join("\n")}\n`;
}
/** The steps that clear most, and what none of them does. */
function actions(findings) {
	const plan = fixPlan(findings);
	const lines = plan.slice(0, maxSteps).map((step) => `1. ${code(step.place)} — ${escapeMarkdown(stepText(step))}`);
	const more = plan.length > maxSteps ? `\n${count(plan.length - maxSteps, "more step")} in the table.\n` : "";
	const left = stays(findings);
	const rest = left.length === 0 ? "" : `\nWhat stays: ${left.join("; ")}.\n`;
	return lines.length === 0 ? rest : `**Do this**\n\n${lines.join("\n")}\n${more}${rest}`;
}
function findingsTable(findings) {
	if (findings.length === 0) return "";
	const shown = byImportance(collapseBase(findings));
	const rows = shown.slice(0, maxRows).map((finding) => `| ${finding.severity} | ${escapeMarkdown(finding.ruleId)} | ${code(placeOf(finding))} | ${escapeMarkdown(finding.message)} |`);
	const more = shown.length > maxRows ? `\n${count(shown.length - maxRows, "finding")} of lower importance not shown; the SARIF file has all.\n` : "";
	return `<details><summary>${`${count(findings.length, "finding")}: ${tally(findings)}`}</summary>\n\n| severity | rule | where | what |\n|---|---|---|---|\n${rows.join("\n")}\n${more}\n</details>\n`;
}
function looked(reports) {
	const lines = reports.flatMap((report) => {
		const { subject } = report;
		const name = subject.kind === "image" ? `${code(subject.name)} ${escapeMarkdown(subject.platform)} ${code(subject.digest)}` : code(subject.path);
		const gaps = report.coverage.gaps.map((gap) => `  - not looked at: ${code(gap.what)} — ${escapeMarkdown(gap.why)}`);
		return [`- ${name}: ${examinedText(report.coverage.examined)}`, ...gaps];
	});
	return lines.length === 0 ? "" : `<details><summary>What was looked at</summary>\n\n${lines.join("\n")}\n\n</details>\n`;
}
var maxRows, maxSteps;
function init_summary() {
	return (init_summary = __esmMin((() => {
		init_report(), init_base_image();
		init_text();
		init_fix_plan();
		init_order();
		maxRows = 200;
		maxSteps = 10;
	})))();
}

// shared/publish/index.ts
function init_publish() {
	return (init_publish = __esmMin((() => {
		init_annotations();
		init_fix_plan();
		init_json();
		init_order();
		init_summary();
	})))();
}

export { toJson as a, init_json as i, init_summary as n, toMarkdown as r, init_publish as t };