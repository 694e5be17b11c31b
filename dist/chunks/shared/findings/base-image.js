import { n as __esmMin } from "../../rolldown-runtime.js";
import { n as count, r as init_plain } from "../text/plain.js";
import { n as init_fingerprint, t as fingerprint } from "./fingerprint.js";
import { a as severities, n as init_severity, o as worstSeverity, t as compareSeverity } from "./severity.js";

// shared/findings/base-image.ts
/**
* Summarizes the findings of each base image in one finding with their number and the worst ids. Used for display, never
* for evidence. Keeps single findings of a base image and all other findings.
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
		return [summarize(finding, group)];
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
function summarize(first, group) {
	const worst = worstSeverity(group.map(({ severity }) => severity)) ?? first.severity;
	const ranked = group.toSorted((a, b) => compareSeverity(a.severity, b.severity));
	const ids = [...new Set(ranked.map((finding) => finding.ruleId))];
	const hidden = ids.length > maxIds ? ` and ${ids.length - maxIds} more` : "";
	const counts = severities.flatMap((severity) => {
		const number = group.filter((finding) => finding.severity === severity).length;
		return number === 0 ? [] : [`${number} ${severity}`];
	});
	const [base] = group.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "base"));
	const place = first.locations.slice(0, 1);
	return {
		ruleId: baseImageRuleId,
		severity: worst,
		message: `${group.length} findings in the base image (${counts.join(", ")}): ${ids.slice(0, maxIds).join(", ")}${hidden}; ${helpFor(group)}`,
		locations: place,
		subject: first.subject,
		fingerprint: fingerprint(baseImageRuleId, first.subject.kind === "image" ? first.subject.platform : "", place[0]?.file ?? ""),
		aliases: [],
		fixes: base === void 0 ? [] : [base],
		inBase: true
	};
}
/** Returns what to do: the scanned base image that helps, or how many findings have a fix. */
function helpFor(group) {
	const base = group.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "base"))[0];
	if (base !== void 0) return base.description.replace(/^Build/, "build").replace(/\.$/, "");
	const fixable = group.filter(({ fixes }) => fixes.length > 0).length;
	return fixable === 0 ? "no fix is available yet" : `${count(fixable, "finding has", "findings have")} a fix. Rebuild on a newer base image`;
}
var baseImageRuleId, maxIds;
function init_base_image() {
	return (init_base_image = __esmMin((() => {
		init_plain();
		init_fingerprint();
		init_severity();
		baseImageRuleId = "SW-IM-base-image";
		maxIds = 8;
	})))();
}

export { collapseBase as n, init_base_image as r, baseImageRuleId as t };