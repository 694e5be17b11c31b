import { n as __esmMin } from "../../rolldown-runtime.js";
import { n as init_fingerprint, t as fingerprint } from "./fingerprint.js";
import { a as severities, n as init_severity, o as worstSeverity, r as isAtLeast, t as compareSeverity } from "./severity.js";

// shared/findings/base-image.ts
/** The rule of what `collapseBase` makes, rated as the worst of what it stands for. */
function baseImageRule(severity) {
	const advice = "Rebuild on the newest image of the same tag, or name a newer tag or digest in FROM; then scan again. Where no newer base helps, upgrade the named packages in a RUN of the Dockerfile, or choose a smaller base. The report lists every finding by itself.";
	return {
		id: baseImageRuleId,
		name: "BaseImageFindings",
		severity,
		summary: "The base image brings findings of its own.",
		description: "These findings lie in layers that the base image brought. Nothing in the Dockerfile causes them but FROM, and changing FROM clears them together.",
		help: {
			text: advice,
			markdown: advice
		},
		tags: [
			"security",
			"vulnerability",
			"base-image"
		],
		precision: "high"
	};
}
/**
* Joins the findings that one FROM brings into one that counts them and names the worst; for what people read, never
* for evidence. A finding that is alone on its FROM, and every other finding, stays as it is.
*/
function collapseBase(findings) {
	const groups = Map.groupBy(findings, keyOf);
	const seen = /* @__PURE__ */ new Set();
	return findings.flatMap((finding) => {
		const key = keyOf(finding);
		const group = key === void 0 ? void 0 : groups.get(key);
		if (key === void 0 || group === void 0 || group.length < 2) return [finding];
		if (seen.has(key)) return [];
		seen.add(key);
		return [joined(finding, group)];
	});
}
function keyOf({ inBase, suppression, subject, locations: [first] }) {
	if (inBase !== true || suppression !== void 0 || first === void 0 || subject.kind !== "image") return void 0;
	return JSON.stringify([
		subject.digest,
		subject.platform,
		first.file,
		first.region.startLine
	]);
}
function joined(first, group) {
	const worst = worstSeverity(group.map(({ severity }) => severity)) ?? first.severity;
	const ranked = group.toSorted((a, b) => compareSeverity(a.severity, b.severity));
	const ids = [...new Set(ranked.map((finding) => finding.ruleId))];
	const more = ids.length > shownIds ? ` and ${ids.length - shownIds} more` : "";
	const counts = severities.flatMap((severity) => {
		const number = group.filter((finding) => finding.severity === severity).length;
		return number === 0 ? [] : [`${number} ${severity}`];
	});
	const [base] = group.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "base"));
	const place = first.locations.slice(0, 1);
	return {
		ruleId: baseImageRuleId,
		severity: worst,
		message: `${group.length} findings come with the base image (${counts.join(", ")}): ${ids.slice(0, shownIds).join(", ")}${more}; ${helpFor(group)}`,
		locations: place,
		subject: first.subject,
		fingerprint: fingerprint(baseImageRuleId, first.subject.kind === "image" ? first.subject.platform : "", place[0]?.file ?? ""),
		aliases: [],
		fixes: base === void 0 ? [] : [base],
		inBase: true
	};
}
/** What helps: a base image that was scanned, else whether there is anything to hope for. */
function helpFor(group) {
	const base = group.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "base"))[0];
	if (base !== void 0) return base.description.replace(/^Build/, "build").replace(/\.$/, "");
	const fixable = group.filter(({ fixes }) => fixes.length > 0).length;
	return fixable === 0 ? "none has a fix yet" : `${fixable} have a fix: rebuild on a newer base image`;
}
var baseImageRuleId, shownIds;
function init_base_image() {
	return (init_base_image = __esmMin((() => {
		init_fingerprint();
		init_severity();
		baseImageRuleId = "SW-IM-base-image";
		shownIds = 8;
	})))();
}

// shared/findings/report.ts
/** True when nothing that matters was left out. */
function isComplete(coverage) {
	return coverage.gaps.every((gap) => gap.weight !== "partial");
}
/** The findings that decide: those that count, or where only new ones do, those that no earlier look had. */
function decidingFindings(report, newOnly) {
	return newOnly ? activeFindings(report).filter(isNew) : activeFindings(report);
}
/** The deciding findings at a threshold or worse; with `none` there are none. */
function blockingFindings(report, threshold, newOnly) {
	if (threshold === "none") return [];
	return decidingFindings(report, newOnly).filter(({ severity }) => isAtLeast(severity, threshold));
}
/** Whether no earlier look had a finding; where there was none to compare with, every one is new. */
function isNew({ baselineState }) {
	return baselineState !== "unchanged";
}
/** The findings that count: those without a suppression. */
function activeFindings(report) {
	return report.findings.filter((finding) => finding.suppression === void 0);
}
function init_report() {
	return (init_report = __esmMin((() => {
		init_severity();
	})))();
}

export { isComplete as a, baseImageRuleId as c, init_report as i, collapseBase as l, blockingFindings as n, isNew as o, decidingFindings as r, baseImageRule as s, activeFindings as t, init_base_image as u };