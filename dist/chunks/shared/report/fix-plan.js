import { n as __esmMin } from "../../rolldown-runtime.js";
import { Jn as count, O as init_findings, On as init_text, Q as isAtLeast, X as compareSeverity, Yn as init_plain, Z as init_severity, tt as worstSeverity } from "../core.js";
import { c as compareVersions, l as init_compare_versions, t as init_ecosystems } from "../ecosystems/index.js";
import { i as placeOf, r as init_order } from "./order.js";

// shared/report/fix-plan.ts
/**
* Plans the fewest steps that fix the most findings, most important first: a newer base image if one is known to help,
* one upgrade for each remaining source package and place, and each repository line with a finding of high or worse.
*/
function fixPlan(findings) {
	const rebased = findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === "base"));
	const others = findings.filter((finding) => !rebased.includes(finding));
	const bases = [...Map.groupBy(rebased.flatMap(baseOf), ({ key }) => key).values()].flatMap(baseStep);
	const upgrades = [...Map.groupBy(others.flatMap(upgradeOf), ({ key }) => key).values()].flatMap(upgradeStep);
	const fixes = others.filter(({ advisory, severity }) => advisory === void 0 && isAtLeast(severity, "high")).map(lineStep);
	return [
		...bases,
		...upgrades,
		...fixes
	].toSorted((a, b) => compareSeverity(a.worst, b.worst) || b.clears.length - a.clears.length || (nameOf(a) < nameOf(b) ? -1 : 1));
}
/** Checks whether the plan of this finding has a step. */
function hasFixStep(finding) {
	return fixPlan([finding]).length > 0;
}
function nameOf(step) {
	if (step.kind === "fix") return step.place;
	return step.kind === "base" ? step.reference : step.name;
}
function lineStep(finding) {
	return {
		kind: "fix",
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
/** Formats a step without its place. */
function stepText(step) {
	return step.kind === "fix" ? `${step.message} (${step.clears[0]?.id ?? ""}, ${step.worst})` : fixSentence(step);
}
/** Formats a step: `Upgrade glibc 2.36-9 to 2.36-10 (libc6, libc-bin): fixes CVE-1 (high), CVE-2 (high)`. No markup. */
function fixSentence(step) {
	if (step.kind === "fix") return `${step.place}: ${stepText(step)}`;
	const shown = step.clears.slice(0, 4).map(({ id, severity }) => `${id} (${severity})`);
	const hidden = step.clears.length > shown.length ? ` and ${step.clears.length - shown.length} more` : "";
	return `${actionOf(step)}: fixes ${shown.join(", ")}${hidden}`;
}
function actionOf(step) {
	if (step.kind === "base") return `Change the base image to ${step.reference}`;
	const { name, packages, from, to } = step;
	const built = packages.length === 1 && packages[0] === name ? "" : ` (${packages.join(", ")})`;
	return `Upgrade ${[name, from].filter((part) => part !== "").join(" ")} to ${to}${built}`;
}
/** Lists the findings that no step fixes, by reason: `12 findings (no fix is available yet)`. */
function unresolvedFindings(findings) {
	const states = findings.flatMap(({ advisory, fixes }) => {
		const state = advisory?.fixState;
		const isPlanned = fixes.some(({ kind }) => kind === "base");
		return state === void 0 || state === "fixed" || isPlanned ? [] : [state];
	});
	return [...Map.groupBy(states, (state) => state)].map(([state, group]) => `${count(group.length, "finding")} (${reasons[state]})`);
}
var reasons;
function init_fix_plan() {
	return (init_fix_plan = __esmMin((() => {
		init_ecosystems();
		init_findings();
		init_text();
		init_order();
		reasons = {
			"not-fixed": "no fix is available yet",
			"wont-fix": "the distribution will not fix them",
			"needs-subscription": "the fix requires a subscription",
			"end-of-life": "the package reached end of life",
			unknown: "unknown whether a fix exists"
		};
	})))();
}

export { stepText as a, init_fix_plan as i, fixSentence as n, unresolvedFindings as o, hasFixStep as r, fixPlan as t };