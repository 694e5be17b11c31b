import { a as compareSeverity, l as worstSeverity } from "../findings/report.js";
import { t as compareVersions } from "../versions/index.js";
import { r as placeOf } from "./order.js";

// shared/publish/fix-plan.ts
/** Upgrades that clear findings, one step a source package and place, those that matter most first. */
function fixPlan(findings) {
	return [...Map.groupBy(findings.flatMap(upgradeOf), ({ name, place }) => `${name}\0${place}`).values()].flatMap(stepOf).toSorted((a, b) => compareSeverity(a.worst, b.worst) || b.clears.length - a.clears.length || (a.name < b.name ? -1 : 1));
}
function upgradeOf(finding) {
	const fix = finding.fixes.find(({ kind }) => kind === "upgrade");
	if (fix?.kind !== "upgrade") return [];
	return [{
		name: finding.package?.sourceName ?? finding.package?.name ?? fix.packageName,
		place: placeOf(finding),
		to: fix.toVersion,
		finding
	}];
}
function stepOf(group) {
	const [first] = group;
	if (first === void 0) return [];
	const ecosystem = first.finding.advisory?.ecosystem ?? "";
	const to = group.map((upgrade) => upgrade.to).reduce((a, b) => compareVersions(ecosystem, a, b) < 0 ? b : a);
	const clears = new Map(group.map(({ finding }) => [finding.ruleId, {
		id: finding.ruleId,
		severity: finding.severity
	}]));
	const packages = new Set(group.flatMap(({ finding }) => finding.package === void 0 ? [] : [finding.package.name]));
	return [{
		name: first.name,
		packages: [...packages].toSorted(),
		from: first.finding.package?.sourceVersion ?? first.finding.package?.version ?? "",
		to,
		clears: [...clears.values()].toSorted((a, b) => compareSeverity(a.severity, b.severity)),
		worst: worstSeverity(group.map(({ finding }) => finding.severity)) ?? "info",
		place: first.place
	}];
}
/** `glibc 2.36-9 → 2.36-10 (libc6, libc-bin) clears CVE-1 (high), CVE-2 (high)`, without markup. */
function fixSentence({ name, packages, from, to, clears }) {
	const built = packages.length === 1 && packages[0] === name ? "" : ` (${packages.join(", ")})`;
	const shown = clears.slice(0, 4).map(({ id, severity }) => `${id} (${severity})`);
	const more = clears.length > shown.length ? ` and ${clears.length - shown.length} more` : "";
	return `${[name, from].filter((part) => part !== "").join(" ")} → ${to}${built} clears ${shown.join(", ")}${more}`;
}

export { fixSentence as n, fixPlan as t };