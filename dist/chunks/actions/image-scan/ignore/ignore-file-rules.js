import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ar as escapeMarkdown, Ir as init_plain, Lr as oneLine, Rr as plain, S as toReportedRule, an as ratedSeverity, b as defineRule, fi as defined, h as createFinding, jr as init_markdown, kr as code, l as init_rules$1, lt as init_findings, nn as init_severity, or as init_text, pi as init_defined, sn as worstSeverity, tn as defaultUnknownSeverity, v as init_problem, x as init_define, zr as truncate } from "../../../shared/core.js";
import { n as init_end_of_life$1, r as isWithinDays, t as endOfLife } from "../../../shared/advisories/model/end-of-life.js";
import { Q as ratingBasis, X as init_order, Y as disagreementsIn, Z as raterName, t as init_advisories } from "../../../shared/advisories/index.js";

// actions/image-scan/rules.ts
/** Defines a rule about an image as a whole, whose help is the advice alone. */
function adviceRule(text) {
	const { remedy, ...rule } = defineRule(text, kind$1);
	return {
		...toReportedRule(rule),
		...defined({ remedy })
	};
}
/** Returns one rule per vulnerability, rated as its worst match and sorted by id. */
function vulnerabilityRules(matches, unknown = defaultUnknownSeverity) {
	return [...Map.groupBy(matches, ({ id }) => id).values()].flatMap((group) => {
		const [first] = group;
		return first === void 0 ? [] : [vulnerabilityRule(first, group, unknown)];
	}).sort((a, b) => a.id < b.id ? -1 : 1);
}
function vulnerabilityRule(first, group, unknown) {
	const { id, advisory } = first;
	const severity = worstSeverity(group.map((match) => ratedSeverity(match.severity, unknown))) ?? unknown;
	const malicious = group.some((match) => match.malicious);
	const scores = group.flatMap(({ ratings: [rating] }) => rating?.score ?? []);
	const title = advisory.summary === "" ? `${id} in ${first.advisory.affected[0]?.name ?? first.package.name}` : advisory.summary;
	const details = plain(truncate(advisory.details ?? title, maxDetailLength));
	const text = {
		id,
		name: malicious ? "MaliciousPackage" : "VulnerablePackage",
		severity,
		summary: truncate(oneLine(title), 300),
		why: truncate(oneLine(advisory.details ?? title), 1e3),
		help: {
			text: helpText(first, group, details),
			markdown: helpMarkdown(first, group, details)
		},
		tags: [malicious ? "malicious" : "vulnerability"],
		links: advisory.references.filter((reference) => /^https:\/\/[^\s"<>\\^`{|}]+$/.test(reference)).slice(0, 1),
		...malicious || scores.length < group.length ? {} : { securityScore: Math.max(...scores) },
		precision: "high"
	};
	return toReportedRule(defineRule(text, kind$1));
}
function remediation({ malicious, fixedVersion, package: pkg }) {
	if (malicious) return "Remove the package and treat every secret that it could access as stolen.";
	if (fixedVersion === void 0) return "No fixed version is known. Remove the package if nothing needs it, or add a waiver with a reason and an end date.";
	return `Upgrade ${pkg.name} to ${fixedVersion} or later. If it comes from the base image, rebuild on a newer base image.`;
}
function helpText(first, group, details) {
	return [
		details,
		...new Set(group.map(remediation)),
		...first.aliases.length === 0 ? [] : [`Also known as ${first.aliases.join(", ")}.`],
		...first.advisory.references.slice(0, 5)
	].join("\n\n");
}
function helpMarkdown(first, group, details) {
	const disagreements = first.malicious ? [] : disagreementsIn(first.ratings);
	const links = first.advisory.references.filter((reference) => /^https?:\/\/[^\s<>]+$/.test(reference)).slice(0, 5).map((reference) => `- <${reference}>`);
	return [
		details.split(/\n{2,}/).map(escapeMarkdown).join("\n\n"),
		...[...new Set(group.map(remediation))].map(escapeMarkdown),
		...ratingsTable(first.ratings),
		...disagreements.length === 0 ? [] : [`The first of these ratings counts. ${disagreements.map(raterName).map(escapeMarkdown).join(", ")} differ by two steps or more.`],
		...first.aliases.length === 0 ? [] : [`Also known as ${first.aliases.map(code).join(", ")}.`],
		...links.length === 0 ? [] : [links.join("\n")]
	].join("\n\n");
}
/** Shows all ratings, the one that counts first. */
function ratingsTable(ratings) {
	if (ratings.length === 0) return [];
	return [[
		"| rated by | severity | basis | vector |",
		"|---|---|---|---|",
		...ratings.slice(0, maxRatings).map((rating) => {
			const { kind, severity, vector, scenario } = rating;
			const basis = [kind === "ssvc" ? `derived from SSVC: ${ratingBasis(rating)}` : ratingBasis(rating)];
			if (scenario !== void 0) basis.push(scenario);
			return `| ${[...[
				code(raterName(rating)),
				severity,
				escapeMarkdown(basis.join("; ")).replaceAll("|", "&#124;")
			], vector === void 0 ? "" : code(vector)].join(" | ")} |`;
		})
	].join("\n")];
}
var maxDetailLength, maxRatings, kind$1, unknownVersion;
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_advisories();
		init_findings();
		init_rules$1();
		init_text();
		maxDetailLength = 4e3;
		maxRatings = 20;
		kind$1 = {
			tags: ["security"],
			help: "advice"
		};
		unknownVersion = adviceRule({
			id: "SW-IM-unknown-version",
			name: "UnknownPackageVersion",
			severity: "medium",
			summary: "Record the version of every package.",
			why: "Advisories exist for this package, but neither a package database nor the package itself states the installed version. The scan cannot decide whether it is affected, so it does not count as clean.",
			advice: "Install the package with its package manager, or build it with its version recorded (for Go: from a tagged module, not from a bare checkout). Then scan again.",
			tags: ["vulnerability", "unknown-version"],
			precision: "medium"
		});
	})))();
}

// actions/image-scan/end-of-life.ts
/** Returns a finding if the release is past its end of life, or reaches it within 90 days. `now` is in UTC. Pure. */
function endOfLifeFinding(os, subject, now) {
	const end = os === void 0 ? void 0 : endOfLife(os);
	const today = now.toISOString().slice(0, 10);
	if (os === void 0 || end === void 0) return void 0;
	const name = oneLine(os.prettyName ?? `${os.id} ${os.versionId ?? ""}`);
	const about = [
		os.id,
		os.versionId ?? "",
		subject.name
	];
	if (today <= end.date) {
		if (!isWithinDays(today, end.date, 90)) return void 0;
		const soon = `${name} reaches its end of life on ${end.date} and then gets no more fixes`;
		return createFinding({
			rule: endOfLifeSoonRule,
			message: soon
		}, {
			locations: [],
			subject,
			about
		});
	}
	const paid = end.subscribersUntil === void 0 || today > end.subscribersUntil ? "" : `; only subscribers get fixes, until ${end.subscribersUntil}`;
	const message = `${name} reached its end of life on ${end.date} and gets no more fixes${paid}`;
	return createFinding({
		rule: endOfLifeRule,
		message
	}, {
		locations: [],
		subject,
		about
	});
}
var endOfLifeRule, endOfLifeSoonRule;
function init_end_of_life() {
	return (init_end_of_life = __esmMin((() => {
		init_advisories();
		init_rules$1();
		init_text();
		init_rules();
		endOfLifeRule = adviceRule({
			id: "SW-IM-end-of-life",
			name: "EndOfLifeDistribution",
			severity: "medium",
			summary: "Use a distribution release that still gets fixes.",
			why: "After a release's end of life, the distribution stops fixing its vulnerabilities and eventually stops reporting them. The list of known vulnerabilities no longer grows, so the image looks safer than it is.",
			advice: "Rebuild the image on a supported release. If that takes time, subscribe to extended support if the distribution offers it, and add a waiver with an end date.",
			tags: ["end-of-life"],
			precision: "very-high"
		});
		endOfLifeSoonRule = adviceRule({
			id: "SW-IM-end-of-life-soon",
			name: "EndOfLifeSoon",
			severity: "low",
			summary: "Plan the update of a distribution release that reaches its end of life within 90 days.",
			why: "After a release's end of life, the distribution stops fixing its vulnerabilities. Updates take time.",
			advice: "Rebuild the image on a newer release before the date.",
			tags: ["end-of-life"],
			precision: "very-high"
		});
	})))();
}

// actions/image-scan/ignore/ignore-file-rules.ts
function ignoreFileRule(text) {
	return toReportedRule(defineRule({
		...text,
		precision: "very-high"
	}, kind));
}
var kind, ignoreFileRules;
function init_ignore_file_rules() {
	return (init_ignore_file_rules = __esmMin((() => {
		init_rules$1();
		kind = {
			tags: ["security", "suppression"],
			help: "reason-and-advice"
		};
		ignoreFileRules = {
			void: ignoreFileRule({
				id: "SW-IM-ignore-void",
				name: "IgnoreEntryVoid",
				severity: "medium",
				summary: "Write ignore-file entries that can be read.",
				why: "Because of a typo in a key or date, some tools suppress a finding forever. Seaworthy ignores the entry instead.",
				advice: "Correct the key or the date."
			}),
			expired: ignoreFileRule({
				id: "SW-IM-ignore-expired",
				name: "IgnoreEntryExpired",
				severity: "medium",
				summary: "Remove or renew expired ignore-file entries.",
				why: "The findings that the entry suppressed count again.",
				advice: "Fix the finding and remove the entry, or set a new expiry date."
			}),
			unused: ignoreFileRule({
				id: "SW-IM-ignore-unused",
				name: "IgnoreEntryUnused",
				severity: "low",
				summary: "Remove ignore-file entries that match nothing.",
				why: "The finding that it suppressed is gone, and the entry could hide a new finding by accident.",
				advice: "Remove the entry."
			}),
			openEnded: ignoreFileRule({
				id: "SW-IM-ignore-open-ended",
				name: "IgnoreEntryOpenEnded",
				severity: "low",
				summary: "Give ignore-file entries an expiry date and a reason.",
				why: "Without them, nobody reviews the entry or knows why it exists.",
				advice: "Add both. If the format does not support them, add a waiver to `.seaworthy.yaml` instead."
			})
		};
	})))();
}

export { endOfLifeSoonRule as a, init_rules as c, endOfLifeRule as i, unknownVersion as l, init_ignore_file_rules as n, init_end_of_life as o, endOfLifeFinding as r, adviceRule as s, ignoreFileRules as t, vulnerabilityRules as u };