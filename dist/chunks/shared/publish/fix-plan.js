import { n as __esmMin } from "../../rolldown-runtime.js";
import { l as count, t as init_text, u as init_plain } from "../text/index.js";
import { n as init_severity, o as worstSeverity, r as isAtLeast, t as compareSeverity } from "../findings/severity.js";
import { n as init_versions, t as compareVersions } from "../versions/index.js";
import { i as placeOf, r as init_order } from "./order.js";

// shared/publish/fix-plan.ts
/**
* The fewest steps that clear the most: another base image where one is known to help, one upgrade a source package and
* place for what that leaves, and each line of the repository that is wrong by itself at high or worse; those that
* matter most first.
*/
function fixPlan(findings) {
	const rebased = findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === "base"));
	const rest = findings.filter((finding) => !rebased.includes(finding));
	const bases = [...Map.groupBy(rebased.flatMap(baseOf), ({ key }) => key).values()].flatMap(baseStep);
	const upgrades = [...Map.groupBy(rest.flatMap(upgradeOf), ({ key }) => key).values()].flatMap(upgradeStep);
	const mends = rest.filter(({ advisory, severity }) => advisory === void 0 && isAtLeast(severity, "high")).map(mendStep);
	return [
		...bases,
		...upgrades,
		...mends
	].toSorted((a, b) => compareSeverity(a.worst, b.worst) || b.clears.length - a.clears.length || (nameOf(a) < nameOf(b) ? -1 : 1));
}
function nameOf(step) {
	if (step.kind === "mend") return step.place;
	return step.kind === "base" ? step.reference : step.name;
}
function mendStep(finding) {
	return {
		kind: "mend",
		place: placeOf(finding),
		message: finding.message,
		...cleared([finding])
	};
}
function cleared(findings) {
	return {
		clears: [...new Map(findings.map(({ ruleId, severity }) => [ruleId, {
			id: ruleId,
			severity
		}])).values()].toSorted((a, b) => compareSeverity(a.severity, b.severity)),
		worst: worstSeverity(findings.map(({ severity }) => severity)) ?? "info"
	};
}
function baseOf(finding) {
	return finding.fixes.flatMap((fix) => {
		if (fix.kind !== "base") return [];
		const place = placeOf(finding);
		return [{
			key: `${fix.reference}\0${place}`,
			reference: fix.reference,
			place,
			finding
		}];
	});
}
function baseStep(group) {
	const [first] = group;
	if (first === void 0) return [];
	const { reference, place } = first;
	return [{
		kind: "base",
		reference,
		place,
		...cleared(group.map(({ finding }) => finding))
	}];
}
function upgradeOf(finding) {
	const fix = finding.fixes.find(({ kind }) => kind === "upgrade");
	if (fix?.kind !== "upgrade" || finding.advisory?.fixState === "needs-subscription") return [];
	const name = finding.package?.sourceName ?? finding.package?.name ?? fix.packageName;
	const place = placeOf(finding);
	return [{
		key: `${name}\0${place}`,
		name,
		place,
		to: fix.toVersion,
		finding
	}];
}
function upgradeStep(group) {
	const [first] = group;
	if (first === void 0) return [];
	const ecosystem = first.finding.advisory?.ecosystem ?? "";
	const to = group.map((upgrade) => upgrade.to).reduce((a, b) => compareVersions(ecosystem, a, b) < 0 ? b : a);
	const packages = new Set(group.flatMap(({ finding }) => finding.package === void 0 ? [] : [finding.package.name]));
	return [{
		kind: "upgrade",
		name: first.name,
		packages: [...packages].toSorted(),
		from: first.finding.package?.sourceVersion ?? first.finding.package?.version ?? "",
		to,
		place: first.place,
		...cleared(group.map(({ finding }) => finding))
	}];
}
/** As `fixSentence`, for where the place stands beside it. */
function stepText(step) {
	return step.kind === "mend" ? `${step.message} (${step.clears[0]?.id ?? ""}, ${step.worst})` : fixSentence(step);
}
/** `glibc 2.36-9 → 2.36-10 (libc6, libc-bin) clears CVE-1 (high), CVE-2 (high)`, without markup. */
function fixSentence(step) {
	if (step.kind === "mend") return `${step.place}: ${stepText(step)}`;
	const shown = step.clears.slice(0, 4).map(({ id, severity }) => `${id} (${severity})`);
	const more = step.clears.length > shown.length ? ` and ${step.clears.length - shown.length} more` : "";
	return `${actionOf(step)} clears ${shown.join(", ")}${more}`;
}
function actionOf(step) {
	if (step.kind === "base") return `FROM ${step.reference}`;
	const { name, packages, from, to } = step;
	const built = packages.length === 1 && packages[0] === name ? "" : ` (${packages.join(", ")})`;
	return `${[name, from].filter((part) => part !== "").join(" ")} → ${to}${built}`;
}
/** What no step clears, and why, in words: `12 findings: no fix yet`; empty when a step clears everything. */
function stays(findings) {
	const states = findings.flatMap(({ advisory, fixes }) => {
		const state = advisory?.fixState;
		const isPlanned = fixes.some(({ kind }) => kind === "base");
		return state === void 0 || state === "fixed" || isPlanned ? [] : [state];
	});
	return [...Map.groupBy(states, (state) => state)].map(([state, group]) => `${count(group.length, "finding")}: ${reasons[state]}`);
}
var reasons;
function init_fix_plan() {
	return (init_fix_plan = __esmMin((() => {
		init_severity();
		init_text();
		init_versions();
		init_order();
		reasons = {
			"not-fixed": "no fix yet",
			"wont-fix": "the distribution will not fix it",
			"needs-subscription": "a fix for subscribers only",
			"end-of-life": "the package has reached its end of life",
			unknown: "no word of a fix"
		};
	})))();
}

export { stepText as a, stays as i, fixSentence as n, init_fix_plan as r, fixPlan as t };