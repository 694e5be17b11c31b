import { n as isComplete, o as isAtLeast, t as activeFindings } from "../../findings/report.js";
import { a as truncate, n as count } from "../../text/plain.js";
import { n as escapeMarkdown, t as code } from "../../text/markdown.js";
import { r as category } from "../../sarif/index.js";
import "../../text/index.js";
import { n as fixSentence, t as fixPlan } from "../fix-plan.js";
import { i as tally, n as examinedText, r as placeOf, t as byImportance } from "../order.js";

// shared/publish/github/sections.ts
const maxSteps = 10;
const maxRows = 100;
const stepLength = 400;
/** A report as a section of the comment: what is new first, what was there before folded, then what was looked at. */
function sectionOf(report, { sha, threshold, baseline }) {
	const title = titleOf(report);
	const active = byImportance(activeFindings(report));
	const base = "missing" in baseline ? void 0 : baseline;
	const added = base === void 0 ? active : active.filter((finding) => !base.fingerprints.has(finding.fingerprint));
	const kept = base === void 0 ? [] : active.filter((finding) => base.fingerprints.has(finding.fingerprint));
	const blocking = threshold === void 0 ? [] : active.filter(({ severity }) => isAtLeast(severity, threshold));
	const present = new Set(active.map((finding) => finding.fingerprint));
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
			...base === void 0 ? {} : {
				added: added.length,
				fixed: [...base.fingerprints].filter((print) => !present.has(print)).length
			},
			steps: steps.map((step) => truncate(`${code(step.place)} — ${escapeMarkdown(fixSentence(step))}`, stepLength))
		},
		details: [
			folded(base === void 0 ? `${title}: ${count(added.length, "finding")}` : `${title}: ${count(added.length, "new finding")}`, added),
			folded(`${title}: ${count(kept.length, "finding")} that ${kept.length === 1 ? "was" : "were"} there before`, kept),
			looked(title, report, baseline)
		].filter((part) => part !== "").join("\n")
	};
}
function titleOf({ action, subject }) {
	return subject.kind === "image" ? `${action} ${subject.name} ${subject.platform}` : action;
}
function folded(title, findings) {
	if (findings.length === 0) return "";
	const rows = findings.slice(0, maxRows).map((finding) => `| ${finding.severity} | ${escapeMarkdown(finding.ruleId)} | ${code(placeOf(finding))} | ${escapeMarkdown(truncate(finding.message, 300))} |`);
	const more = findings.length > maxRows ? `\n${count(findings.length - maxRows, "finding")} of lower importance in the summary and the SARIF file.\n` : "";
	return `<details><summary>${escapeMarkdown(title)}: ${tally(findings)}</summary>\n\n| severity | rule | where | what |\n|---|---|---|---|\n${rows.join("\n")}\n${more}\n</details>\n`;
}
function looked(title, { subject, coverage }, baseline) {
	const name = subject.kind === "image" ? `${code(subject.digest)} ` : "";
	const gaps = coverage.gaps.slice(0, 20).map((gap) => `- not looked at: ${code(gap.what)} — ${escapeMarkdown(gap.why)}`);
	const more = coverage.gaps.length > gaps.length ? [`- and ${count(coverage.gaps.length - gaps.length, "more gap")}`] : [];
	const base = "missing" in baseline ? `nothing to compare with: ${escapeMarkdown(baseline.missing)}` : `compared with ${code(baseline.commit.slice(0, 7))}`;
	return `<details><summary>${escapeMarkdown(title)}: what was looked at</summary>\n\n${name}${examinedText(coverage.examined)} · ${base}\n\n${[...gaps, ...more].join("\n")}\n\n</details>\n`;
}

export { sectionOf };