import { n as __esmMin } from "../../rolldown-runtime.js";
import { $t as init_base_image, Fr as count, Ir as init_plain, Lr as oneLine, Pr as byteCount, Qt as collapseBase, Rr as plain, Rt as init_finding, St as init_report, _t as totalSaving, gt as init_saving, ht as subjectName, lt as init_findings, or as init_text$1, pt as init_subject, vt as activeFindings, zt as isUnrated } from "../core.js";
import { a as tally, n as examinedText, r as init_order, t as byImportance } from "./order.js";
import { n as largest, r as savingPlace, t as init_savings } from "./savings.js";
import { n as table, t as init_table } from "./table.js";

// shared/report/savings-text.ts
/** Formats the bytes that an image could lose for a terminal: the largest ten. Empty if there are none. @param width columns. */
function savingsText(savings, width) {
	if (savings.length === 0) return "";
	const sorted = largest(savings);
	const rows = sorted.slice(0, maxRows).map((saving) => [
		savingPlace(saving),
		byteCount(saving.bytes),
		`${oneLine(saving.what)}. ${oneLine(saving.remediation)}.`
	]);
	const hidden = sorted.slice(maxRows);
	const more = hidden.length === 0 ? "" : `  ${count(hidden.length, "other place")}: ${byteCount(totalSaving(hidden))}\n`;
	const lines = table(rows, { width: width - 2 }).split("\n");
	return `Bytes to gain: ${byteCount(totalSaving(savings))}\n${lines.map((line) => `  ${line}\n`).join("")}${more}`;
}
var maxRows;
function init_savings_text() {
	return (init_savings_text = __esmMin((() => {
		init_findings();
		init_text$1();
		init_savings();
		init_table();
		maxRows = 10;
	})))();
}

// shared/report/text.ts
/** Formats a report for a terminal: findings by file, worst first, bytes to gain, then coverage. */
function toText(report, options) {
	const findings = byImportance(activeFindings(report));
	const blocks = [...Map.groupBy(byImportance(collapseBase(findings)), fileOf)].map(([file, group]) => `${paint("underline", plain(oneLine(file)), options)}\n${rowsOf(group, options)}\n`);
	const savings = savingsText(report.savings ?? [], options.width);
	return [
		...blocks,
		...savings === "" ? [] : [savings],
		footer(report, findings)
	].join("\n");
}
function footer(report, findings) {
	const suppressed = report.findings.length - findings.length;
	const gaps = report.coverage.gaps.map((gap) => `  not examined: ${oneLine(gap.what)} — ${oneLine(gap.why)}\n`);
	const tail = suppressed === 0 ? "" : `, ${count(suppressed, "finding")} suppressed`;
	const examined = examinedText(report.coverage.examined);
	const { subject } = report;
	const digest = subject.kind === "image" ? `${oneLine(subject.name)} ${oneLine(subject.platform)}:\n  ${subject.digest}\n` : "";
	return `${tally(findings, isUnrated)} in ${examined === "" ? "0 files" : examined}${tail}\n${digest}${gaps.join("")}`;
}
function fileOf(finding) {
	return finding.locations[0]?.file ?? finding.imageLocations?.[0]?.path ?? subjectName(finding.subject);
}
function rowsOf(findings, options) {
	const shown = findings.map((finding) => [
		lineOf(finding),
		finding.severity,
		oneLine(finding.ruleId),
		oneLine(finding.message)
	]);
	const rows = findings.map(({ severity }, index) => (shown[index] ?? []).map((cell, column) => column === 1 ? paint(style[severity], cell, options) : cell));
	return table(rows, {
		width: options.width - 2,
		shown
	}).split("\n").map((line) => `${indent}${line}`).join("\n");
}
function lineOf(finding) {
	const region = finding.locations[0]?.region;
	if (region === void 0) return "";
	return region.startColumn === void 0 ? String(region.startLine) : `${region.startLine}:${region.startColumn}`;
}
function paint(styles, text, { colors }) {
	return colors ? styleText(styles, text, { validateStream: false }) : text;
}
var styleText, style, indent;
function init_text() {
	return (init_text = __esmMin((() => {
		init_findings();
		init_text$1();
		init_order();
		init_savings_text();
		init_table();
		({styleText} = process.getBuiltinModule("node:util"));
		style = {
			critical: ["red", "bold"],
			high: "red",
			medium: "yellow",
			low: "cyan",
			info: "dim"
		};
		indent = "  ";
	})))();
}

init_text();
export { toText };