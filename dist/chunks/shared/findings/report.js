import { createHash } from "node:crypto";

// shared/findings/fingerprint.ts
/**
* A stable name for a finding: 32 hex digits of SHA-256 over the rule and what it is about.
* Parts must not contain line numbers or secrets. A repeated subject is told apart by its count, added by `numberRepeats`.
*/
function fingerprint(ruleId, ...about) {
	return createHash("sha256").update(JSON.stringify([ruleId, ...about])).digest("hex").slice(0, 32);
}
/** Gives equal fingerprints a suffix `:2`, `:3` … in order of appearance, so that each finding keeps its own. */
function numberRepeats(findings) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const count = (seen.get(finding.fingerprint) ?? 0) + 1;
		seen.set(finding.fingerprint, count);
		return count === 1 ? finding : {
			...finding,
			fingerprint: `${finding.fingerprint}:${count}`
		};
	});
}

// shared/findings/severity.ts
/** The one scale of severities, worst first. */
const severities = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
];
/** Sort order, worst first: negative when `a` is worse than `b`. */
function compareSeverity(a, b) {
	return severities.indexOf(a) - severities.indexOf(b);
}
/** True when `severity` is `threshold` or worse. */
function isAtLeast(severity, threshold) {
	return compareSeverity(severity, threshold) <= 0;
}
/** The worst of the given severities; undefined when there is none. */
function worstSeverity(given) {
	let worst;
	for (const severity of given) if (worst === void 0 || compareSeverity(severity, worst) < 0) worst = severity;
	return worst;
}
/** How an unrated advisory counts by default. */
function ratedSeverity(severity) {
	return severity === "unknown" ? "medium" : severity;
}

// shared/findings/base-image.ts
const ruleId = "SW-IM-base-image";
/** Ids named in the message of a collapsed finding. */
const shownIds = 8;
/** The rule of what `collapseBase` makes, rated as the worst of what it stands for. */
function baseImageRule(severity) {
	const advice = "Rebuild on the newest image of the same tag, or name a newer tag or digest in FROM; then scan again. Where no newer base helps, upgrade the named packages in a RUN of the Dockerfile, or choose a smaller base. The report lists every finding by itself.";
	return {
		id: ruleId,
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
	const fixable = group.filter(({ fixes }) => fixes.length > 0).length;
	const help = fixable === 0 ? "none has a fix yet" : `${fixable} have a fix: rebuild on a newer base image`;
	const place = first.locations.slice(0, 1);
	return {
		ruleId,
		severity: worst,
		message: `${group.length} findings come with the base image (${counts.join(", ")}): ${ids.slice(0, shownIds).join(", ")}${more}; ${help}`,
		locations: place,
		subject: first.subject,
		fingerprint: fingerprint(ruleId, first.subject.kind === "image" ? first.subject.platform : "", place[0]?.file ?? ""),
		aliases: [],
		fixes: [],
		inBase: true
	};
}

// shared/findings/report.ts
/** True when nothing that matters was left out. */
function isComplete(coverage) {
	return coverage.gaps.every((gap) => gap.weight !== "partial");
}
/** The findings that count: those without a suppression. */
function activeFindings(report) {
	return report.findings.filter((finding) => finding.suppression === void 0);
}

export { compareSeverity as a, severities as c, numberRepeats as d, collapseBase as i, worstSeverity as l, isComplete as n, isAtLeast as o, baseImageRule as r, ratedSeverity as s, activeFindings as t, fingerprint as u };