import { n as __esmMin } from "../../../rolldown-runtime.js";
import { a as code, l as count, o as escapeMarkdown, p as truncate, s as init_markdown, t as init_text, u as init_plain } from "../../text/index.js";
import { a as isComplete, i as init_report, n as blockingFindings, o as isNew, t as activeFindings } from "../../findings/report.js";
import { o as category, s as init_write, t as init_sarif } from "../../sarif/index.js";
import { a as tally, i as placeOf, n as examinedText, r as init_order, t as byImportance } from "../order.js";
import { a as stepText, r as init_fix_plan, t as fixPlan } from "../fix-plan.js";

// shared/publish/github/sections.ts
/** A report as a section of the comment: what is new first, what was there before folded, then what was looked at. */
function sectionOf(report, { sha, threshold, newOnly }) {
	const title = titleOf(report);
	const active = byImportance(activeFindings(report));
	const { comparison } = report;
	const compared = comparison === void 0 || "missing" in comparison ? void 0 : comparison;
	const added = active.filter(isNew);
	const kept = active.filter((finding) => !isNew(finding));
	const blocking = blockingFindings(report, threshold, newOnly);
	const outcome = blocking.length > 0 ? "findings" : isComplete(report.coverage) ? "pass" : "undecided";
	const steps = fixPlan(blocking.length > 0 ? blocking : added).slice(0, maxSteps);
	return {
		head: {
			id: category(report.action, report.subject),
			title,
			outcome,
			sha,
			blocking: blocking.length,
			total: active.length,
			suppressed: report.findings.length - active.length,
			...compared === void 0 ? {} : {
				added: added.length,
				fixed: compared.fixed.length
			},
			steps: steps.map((step) => truncate(`${code(step.place)} — ${escapeMarkdown(stepText(step))}`, stepLength))
		},
		details: [
			folded(compared === void 0 ? `${title}: ${count(added.length, "finding")}` : `${title}: ${count(added.length, "new finding")}`, added, compared !== void 0 && added.length <= mostOpen),
			folded(`${title}: ${count(kept.length, "finding")} that ${kept.length === 1 ? "was" : "were"} there before`, kept),
			gone(title, compared?.fixed ?? []),
			looked(title, report)
		].filter((part) => part !== "").join("\n")
	};
}
function titleOf({ action, subject }) {
	return subject.kind === "image" ? `${action} ${subject.name} ${subject.platform}` : action;
}
function folded(title, findings, isOpen = false) {
	if (findings.length === 0) return "";
	const rows = findings.slice(0, maxRows).map((finding) => `| ${finding.severity} | ${escapeMarkdown(finding.ruleId)} | ${code(placeOf(finding))} | ${escapeMarkdown(truncate(finding.message, 300))} |`);
	const more = findings.length > maxRows ? `\n${count(findings.length - maxRows, "finding")} of lower importance in the summary and the SARIF file.\n` : "";
	return `<details${isOpen ? " open" : ""}><summary>${escapeMarkdown(title)}: ${tally(findings)}</summary>\n\n| severity | rule | where | what |\n|---|---|---|---|\n${rows.join("\n")}\n${more}\n</details>\n`;
}
/** What this change clears. */
function gone(title, fixed) {
	if (fixed.length === 0) return "";
	const lines = fixed.slice(0, maxGone).map(({ ruleId, message }) => `- ${escapeMarkdown(ruleId)}: ${escapeMarkdown(truncate(message, 200))}`);
	const more = fixed.length > maxGone ? [`- and ${fixed.length - maxGone} more`] : [];
	return `<details><summary>${`${escapeMarkdown(title)}: ${count(fixed.length, "finding")} fixed`}</summary>\n\n${[...lines, ...more].join("\n")}\n\n</details>\n`;
}
function looked(title, { subject, coverage, comparison }) {
	const name = subject.kind === "image" ? `${code(subject.digest)} ` : "";
	const gaps = coverage.gaps.slice(0, 20).map((gap) => `- not looked at: ${code(gap.what)} — ${escapeMarkdown(gap.why)}`);
	const more = coverage.gaps.length > gaps.length ? [`- and ${count(coverage.gaps.length - gaps.length, "more gap")}`] : [];
	const base = comparison === void 0 ? "not compared with anything" : "missing" in comparison ? `nothing to compare with: ${escapeMarkdown(comparison.missing)}` : `compared with ${escapeMarkdown(comparison.source)}`;
	return `<details><summary>${escapeMarkdown(title)}: what was looked at</summary>\n\n${name}${examinedText(coverage.examined)} · ${base}\n\n${[...gaps, ...more].join("\n")}\n\n</details>\n`;
}
var maxSteps, maxRows, maxGone, mostOpen, stepLength;
function init_sections() {
	return (init_sections = __esmMin((() => {
		init_report();
		init_sarif();
		init_text();
		init_fix_plan();
		init_order();
		maxSteps = 10;
		maxRows = 100;
		maxGone = 50;
		mostOpen = 5;
		stepLength = 400;
	})))();
}

export { sectionOf as n, init_sections as t };