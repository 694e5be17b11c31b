import { n as __esmMin } from "../../rolldown-runtime.js";
import { Bt as packagesOf, Fr as count, Ir as init_plain, Lr as oneLine, Rt as init_finding, en as compareSeverity, lt as init_findings, nn as init_severity, or as init_text, rn as isAtLeast, sn as worstSeverity } from "../core.js";
import { l as compareVersions, t as init_ecosystems, u as init_compare_versions } from "../ecosystems/index.js";
import { i as placeOf, r as init_order } from "./order.js";

// shared/report/fix-plan.ts
/**
* Plans the fewest steps that resolve the most findings: another base image, an upgrade for each package or direct
* dependency, and a change for each rule. Exploited vulnerabilities are first, then the worst severity, then the most
* findings. Pure.
* @param lowest severity of findings without a package that get a step. Default: `medium`.
*/
function fixPlan(findings, lowest = "medium") {
	const decisions = findings.flatMap((finding) => decisionOf(finding, lowest));
	return [...Map.groupBy(decisions, ({ key }) => key).values()].map(stepOf).toSorted(compareSteps);
}
/** Checks whether the plan of this finding has a step. */
function hasFixStep(finding) {
	return decisionOf(finding, "medium").length > 0;
}
function decisionOf(finding, lowest) {
	const { fixes, advisory, severity, ruleId } = finding;
	const base = fixes.find(({ kind }) => kind === "base");
	if (base?.kind === "base") return [{
		key: `base\0${base.reference}`,
		kind: "base",
		finding
	}];
	const upgrade = fixes.find(({ kind }) => kind === "upgrade");
	if (upgrade?.kind === "upgrade" && advisory?.fixState !== "needs-subscription") {
		const { change, toVersion } = upgrade;
		return [{
			key: upgradeKey(finding, upgrade),
			kind: "upgrade",
			finding,
			to: toVersion,
			...change && { change }
		}];
	}
	if (advisory !== void 0 || !isAtLeast(severity, lowest)) return [];
	return [{
		key: `fix\0${ruleId}\0${finding.remedy ?? finding.message}`,
		kind: "fix",
		finding
	}];
}
/** Findings of one package, or of packages that one direct dependency brings in, are one decision. */
function upgradeKey({ package: pkg }, { change, packageName }) {
	const name = pkg?.sourceName ?? pkg?.name ?? packageName;
	if (change === void 0) return `upgrade\0${name}`;
	if (change.kind === "update" || change.through === void 0) return `${change.kind}\0${name}`;
	return `through\0${change.through.name}`;
}
function stepOf(decisions) {
	const findings = decisions.map(({ finding }) => finding);
	const [{ kind }] = decisions;
	const lockfile = decisions.find(({ change }) => change?.kind !== "override")?.change?.lockfile;
	const slash = lockfile?.path.lastIndexOf("/") ?? -1;
	return {
		kind,
		action: oneLine(actionOf(decisions)),
		places: placesOf(findings),
		resolves: resolvedBy(findings),
		count: findings.length,
		worst: worstSeverity(findings.map(({ severity }) => severity)) ?? "info",
		...lockfile === void 0 || lockfile.command.length === 0 ? {} : { command: {
			directory: slash < 0 ? "" : lockfile.path.slice(0, slash),
			words: lockfile.command
		} }
	};
}
function placesOf(findings) {
	const places = findings.map((finding) => {
		const [location] = finding.locations;
		return {
			text: placeOf(finding),
			...location === void 0 ? {} : { location }
		};
	});
	return [...new Map(places.map((place) => [place.text, place])).values()];
}
function resolvedBy(findings) {
	const resolved = /* @__PURE__ */ new Map();
	for (const { ruleId: id, severity, advisory } of findings) {
		const exploitedSince = advisory?.exploitedSince;
		const known = resolved.get(id);
		if (known !== void 0 && compareSeverity(known.severity, severity) <= 0) continue;
		resolved.set(id, {
			id,
			severity,
			...exploitedSince === void 0 ? {} : { exploitedSince }
		});
	}
	return [...resolved.values()].toSorted((a, b) => Number(b.exploitedSince !== void 0) - Number(a.exploitedSince !== void 0) || compareSeverity(a.severity, b.severity));
}
function compareSteps(a, b) {
	const isExploited = ({ resolves: [first] }) => Number(first?.exploitedSince !== void 0);
	return isExploited(b) - isExploited(a) || compareSeverity(a.worst, b.worst) || b.count - a.count || (a.action < b.action ? -1 : 1);
}
function actionOf(decisions) {
	const [first] = decisions;
	if (first === void 0) return "";
	if (first.kind === "fix") return fixAction(decisions.map(({ finding }) => finding));
	if (first.kind === "base") return baseAction(first.finding);
	const { change } = first;
	return change?.through !== void 0 && change.kind !== "update" ? throughAction(decisions) : upgradeAction(decisions);
}
function baseAction({ fixes }) {
	const base = fixes.find(({ kind }) => kind === "base");
	if (base?.kind !== "base") return "";
	return `Change the base image${base.from === void 0 ? "" : ` from ${base.from}`} to ${base.reference}`;
}
/** Says what the edits do if all of them do the same, otherwise what the rule says. */
function fixAction(findings) {
	const descriptions = new Set(findings.map(({ fixes }) => fixes.find(({ kind }) => kind === "edit")?.description.replace(/\.$/u, "")));
	const [only] = descriptions;
	if (descriptions.size === 1 && only !== void 0) return only;
	const [first] = findings;
	return first === void 0 ? "" : first.remedy ?? first.message;
}
/** `Upgrade glibc from 2.36-9 to 2.36-10 (libc-bin, libc6)`. */
function upgradeAction(decisions) {
	const [first] = decisions;
	const pkg = first?.finding.package;
	const name = pkg?.sourceName ?? pkg?.name ?? "";
	const packages = [...new Set(decisions.flatMap(({ finding }) => packagesOf(finding).map(({ name: each }) => each)))].toSorted();
	const built = packages.length === 1 && packages[0] === name ? "" : ` (${listed(packages, 4)})`;
	return `Upgrade ${name}${fromTo(decisions)}${built}`;
}
function fromTo(decisions) {
	const versions = decisions.flatMap(({ finding: { package: pkg } }) => pkg?.sourceVersion ?? pkg?.version ?? []);
	const from = [...new Set(versions)].filter((version) => version !== "");
	return `${from.length === 0 ? "" : ` from ${listed(from, 3)}`} to ${highest(decisions)}`;
}
/** `Upgrade express from 4.16.0 to a release that accepts qs 6.7.3, or override it`. */
function throughAction(decisions) {
	const { name = "", version } = decisions[0]?.change?.through ?? {};
	const from = version === void 0 ? "" : ` from ${version}`;
	const needed = [...Map.groupBy(decisions, ({ finding }) => finding.package?.name ?? "")].map(([dependency, group]) => `${dependency} ${highest(group)}`);
	const versions = decisions.map(({ change }) => change?.through?.toVersion);
	const known = versions.filter((each) => each !== void 0);
	const best = known.length === versions.length ? highestOf(decisions[0], known) : void 0;
	if (best !== void 0) return `Upgrade ${name}${from} to ${best}, which accepts ${listed(needed, 3)}`;
	const them = needed.length === 1 ? "that package" : "these packages";
	return `Upgrade ${name}${from} to a release that accepts ${listed(needed, 3)}, or override ${them}`;
}
function highest(decisions) {
	return highestOf(decisions[0], decisions.flatMap(({ to }) => to ?? []));
}
function highestOf(first, versions) {
	const ecosystem = first?.finding.advisory?.ecosystem ?? "";
	return versions.reduce((a, b) => a !== "" && compareVersions(ecosystem, a, b) >= 0 ? a : b, "");
}
function listed(names, limit) {
	const hidden = names.length - limit;
	return hidden > 0 ? `${names.slice(0, limit).join(", ")} and ${hidden} more` : names.join(", ");
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

// shared/report/step-text.ts
/** Formats a step: `Upgrade tar from 4.4.1 to 4.4.19 in package.json:14:5 — fixes CVE-1 (high)`. */
function formatStep(step, format = plain) {
	return `${format.text(step.action)} in ${placesText(step, format)}${commandText(step, format)} — ${resolvedText(step, format)}`;
}
/** Formats a step without its places: `Upgrade tar from 4.4.1 to 4.4.19 — fixes CVE-1 (high)`. */
function stepText(step) {
	return `${step.action}${commandText(step, plain)} — ${resolvedText(step, plain)}`;
}
/** Formats the places of a step: the first ones, and how many more there are. */
function placesText({ places }, format = plain) {
	const hidden = places.length - maxPlaces;
	return `${places.slice(0, maxPlaces).map((place) => format.place(place)).join(", ")}${hidden > 0 ? ` and ${count(hidden, "more place")}` : ""}`;
}
/** Formats the command of a step as a person types it. */
function commandText({ command }, format) {
	if (command === void 0) return "";
	const where = command.directory === "" ? "" : ` in ${format.text(command.directory)}`;
	return `, then run ${format.command(command.words.join(" "))}${where}`;
}
function resolvedText(step, format) {
	const { kind, resolves } = step;
	const shown = resolves.slice(0, maxIds).map((finding) => {
		const { severity, exploitedSince } = finding;
		const exploited = exploitedSince === void 0 ? "" : `, exploited since ${format.text(exploitedSince)}`;
		return `${format.id(finding)} (${severity}${exploited})`;
	});
	const hidden = resolves.length > maxIds ? ` and ${resolves.length - maxIds} more` : "";
	return `${kind === "fix" ? "" : "fixes "}${shown.join(", ")}${hidden}`;
}
var maxPlaces, maxIds, plain;
function init_step_text() {
	return (init_step_text = __esmMin((() => {
		init_text();
		maxPlaces = 3;
		maxIds = 4;
		plain = {
			text: (text) => text,
			place: ({ text }) => text,
			id: ({ id }) => id,
			command: (command) => command
		};
	})))();
}

export { fixPlan as a, unresolvedFindings as c, stepText as i, init_step_text as n, hasFixStep as o, placesText as r, init_fix_plan as s, formatStep as t };