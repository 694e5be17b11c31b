import { i as collapseBase, t as activeFindings } from "../findings/report.js";
import { n as count } from "../text/plain.js";
import { n as escapeMarkdown, t as code } from "../text/markdown.js";
import { i as tally, n as examinedText, r as placeOf, t as byImportance } from "./order.js";
import { n as fixSentence, t as fixPlan } from "./fix-plan.js";
import "../text/index.js";

// shared/publish/annotations.ts
/** GitHub shows this many of a step and drops the rest in print order. */
const perLevel = 10;
const levelOf = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "notice",
	info: "notice"
};
/** The most important findings that stand on a repository line, within GitHub's limits. */
function chooseAnnotations(reports) {
	const findings = byImportance(collapseBase(reports.flatMap(activeFindings)));
	const placed = findings.filter((finding) => finding.locations.length > 0);
	const shown = [...Map.groupBy(placed, (finding) => levelOf[finding.severity]).values()].flatMap((group) => group.slice(0, perLevel)).map(toAnnotation);
	return {
		shown,
		left: findings.length - shown.length
	};
}
function toAnnotation(finding) {
	const [location] = finding.locations;
	return {
		level: levelOf[finding.severity],
		title: finding.ruleId,
		message: sentenceOf(finding),
		...location === void 0 ? {} : {
			file: location.file,
			region: location.region
		}
	};
}
/** The sentence that annotation, comment and terminal share: severity, what, and what to do. */
function sentenceOf(finding) {
	return `${finding.severity} · ${finding.message}`;
}

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

// shared/publish/summary.ts
/** Rows beyond this are counted, not shown. */
const maxRows = 200;
const maxSteps = 10;
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
/** The upgrades that clear most. */
function actions(findings) {
	const plan = fixPlan(findings);
	const lines = plan.slice(0, maxSteps).map((step) => `1. ${code(step.place)} — ${escapeMarkdown(fixSentence(step))}`);
	const more = plan.length > maxSteps ? `\n${count(plan.length - maxSteps, "more upgrade")} in the table.\n` : "";
	return lines.length === 0 ? "" : `**Do this**\n\n${lines.join("\n")}\n${more}`;
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

export { toJson as n, chooseAnnotations as r, toMarkdown as t };