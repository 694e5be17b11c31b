import { n as __esmMin, o as __toESM } from "../../../rolldown-runtime.js";
import { Fr as count, G as matchesImage, H as canonicalReference, Ir as init_plain, J as formatReference, K as parseImagePattern, Rt as init_finding, S as toReportedRule, St as init_report, U as init_pattern, V as init_references, Y as init_reference, b as defineRule, h as createFinding, ht as subjectName, l as init_rules, ln as init_fingerprint, lr as init_wildcard, lt as init_findings, mt as subjectDigest, or as init_text, pt as init_subject, un as numberRepeats, ur as matchesWildcard, v as init_problem, wt as isNew, x as init_define, zt as isUnrated } from "../../../shared/core.js";
import { x as parsePurl, y as init_purl$1 } from "../../../shared/packages/third-party/third-party.js";
import { t as require_spdx_expression_parse } from "../../../npm/spdx-expression-parse.js";
import { i as signatureRules, n as init_rules$1 } from "../../../shared/sigstore/findings/rules.js";
import { r as readLicense, t as init_licenses$1 } from "../../../shared/sbom/licenses.js";

// actions/gate/rules/facts.ts
/** Whether one of our own actions reports it. Versions of other tools are not ordered and make no step of the plan. */
function isOwn({ says }) {
	return Object.hasOwn(says, ownTool);
}
/** The facts of one tool's finding. `fixSince` is the day of its fix, where the tool says so. */
function factsOf(finding, tool, fixSince) {
	const { advisory } = finding;
	const published = dayOf(advisory?.published);
	const since = dayOf(fixSince);
	const fixable = advisory === void 0 || advisory.fixState === "fixed" || finding.fixes.length > 0;
	return {
		finding,
		says: { [tool]: finding.severity },
		isVulnerability: advisory !== void 0,
		isUnrated: isUnrated(finding),
		isNew: isNew(finding),
		fixable,
		isFixUndated: fixable && since === void 0,
		...advisory?.fixedVersion === void 0 ? {} : { fixedVersion: advisory.fixedVersion },
		...published === void 0 ? {} : { published },
		...since === void 0 ? {} : { fixSince: since },
		...advisory?.state === void 0 ? {} : { state: advisory.state },
		...advisory?.exploitedSince === void 0 ? {} : { exploitedSince: advisory.exploitedSince },
		...advisory?.epss === void 0 ? {} : { epss: advisory.epss }
	};
}
/**
* The day in UTC of a date of RFC 3339 or ISO 8601; undefined for anything else. Without a zone it is UTC, so that no
* verdict depends on the machine.
*/
function dayOf(text) {
	const form = text === void 0 ? null : dateForm.exec(text);
	if (text === void 0 || form === null) return void 0;
	const time = Date.parse(text.length === 10 || form[1] !== void 0 ? text : `${text}Z`);
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString().slice(0, 10);
}
/** Whole days from one day to another; both `YYYY-MM-DD`. */
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
/** The day that many days later. */
function addDays(day, days) {
	return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}
/** The facts in the words of `findingSchema`. What is unknown is absent. */
function celFinding(facts, today) {
	const { finding, published, fixSince } = facts;
	const { subject, package: affected } = finding;
	const optional = {
		fixedVersion: facts.fixedVersion,
		state: facts.state,
		ageDays: published === void 0 ? void 0 : daysBetween(published, today),
		fixAgeDays: fixSince === void 0 ? void 0 : daysBetween(fixSince, today),
		epss: facts.epss,
		score: finding.advisory?.score,
		file: finding.locations[0]?.file,
		image: subjectDigest(subject) === void 0 ? void 0 : subjectName(subject),
		platform: subject.kind === "image" ? subject.platform : void 0,
		package: affected === void 0 ? void 0 : {
			name: affected.name,
			version: affected.version,
			purl: affected.purl,
			type: /^pkg:([^/]+)\//u.exec(affected.purl)?.[1] ?? "",
			path: affected.path
		}
	};
	const knownFields = Object.entries(optional).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
	return {
		id: finding.ruleId,
		severity: finding.severity,
		message: finding.message,
		aliases: [...finding.aliases],
		tools: Object.keys(facts.says).sort(),
		kind: facts.isVulnerability ? "vulnerability" : "other",
		isNew: facts.isNew,
		inBase: finding.inBase === true,
		fixable: facts.fixable,
		exploited: facts.exploitedSince !== void 0,
		...Object.fromEntries(knownFields)
	};
}
var ownTool, dayLength, dateForm;
function init_facts() {
	return (init_facts = __esmMin((() => {
		init_findings();
		ownTool = "seaworthy";
		dayLength = 864e5;
		dateForm = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})?)?$/u;
	})))();
}

// actions/gate/rules/gate-rule.ts
/** Defines a rule of findings that the gate itself makes, named by its id. Default precision: high. */
function gateRule({ summary, source, ...text }) {
	const stated = {
		name: text.id,
		summary: `${summary}.`,
		why: `${summary}. ${source}`
	};
	return toReportedRule(defineRule({
		precision: "high",
		...text,
		...stated
	}, {
		tags: ["policy"],
		help: "advice"
	}));
}
function init_gate_rule() {
	return (init_gate_rule = __esmMin((() => {
		init_rules();
	})))();
}

// actions/gate/rules/base-images.ts
/**
* Reports base and deployed images that a policy does not allow. Pure.
* @param unchanged Dockerfiles that the change does not touch: what they take is not new.
*/
function baseImageFacts(policy, images, unchanged = []) {
	const isOfBase = ({ use, file }) => use !== "deployed" && unchanged.includes(file);
	const patterns = policy.allowed.map(parseImagePattern).filter((pattern) => typeof pattern !== "string");
	const judge = (image) => {
		if (image.doubt !== void 0) return "unknown";
		if (image.context) return policy.contexts?.includes(image.reference) ? void 0 : "context";
		if (image.unknown !== void 0) return "unknown";
		const reference = canonicalReference(image.reference);
		if (reference === void 0 || !patterns.some((pattern) => matchesImage(pattern, reference))) return "outside";
		return policy.pinned && reference.digest === void 0 ? "unpinned" : void 0;
	};
	const violations = images.flatMap((image) => {
		const violation = image.use === "deployed" && !policy.deployed ? void 0 : judge(image);
		if (violation === void 0) return [];
		const named = violation === "outside" || violation === "unpinned" ? nameOf$1(image.reference) : image.reference;
		const doubt = image.doubt === void 0 ? {} : { isDoubtful: true };
		const state = isOfBase(image) ? { baselineState: "unchanged" } : {};
		return [{
			finding: {
				...violationFinding(violation, image, policy),
				...state
			},
			more: {
				image: named,
				...doubt
			}
		}];
	});
	return numberRepeats(violations.map(({ finding }) => finding)).map((finding, index) => ({
		...factsOf(finding, ownTool),
		...violations[index]?.more ?? { image: "" }
	}));
}
/** Images of builds, and of manifests where the policy says so, are among those that it allows. */
function baseImagesRule(policy) {
	return {
		name: "base-images",
		demands: `only ${policy.deployed ? "images that are built on, taken from or deployed" : "images that builds take"} like ${someOf(policy.allowed)}${policy.pinned ? ", by digest" : ""}`,
		traits: policy,
		judgesGateFindings: true,
		judge({ finding: { ruleId, locations }, image = "", isDoubtful = false }) {
			const remediation = isDoubtful ? "rewrite the file without the ambiguity" : remediationFor(ruleId, image);
			const [place] = locations;
			if (remediation === void 0 || place === void 0) return void 0;
			const { file, region } = place;
			const values = {
				rule: ruleId,
				image,
				file,
				line: region.startLine
			};
			return {
				effect: "deny",
				why: `${file}:${region.startLine}`,
				remediation,
				values
			};
		}
	};
}
function remediationFor(ruleId, image) {
	switch (ruleId) {
		case ids.outside:
			if (canonicalReference(image) === void 0) return "use the name of an image";
			return `use another image, or add it to \`base-images.allowed\`: ${image.replace(/[:@][^/]*$/u, "")}`;
		case ids.unknown: return "give the argument a default, or pass its value to dockerfile-lint in `build-args`";
		case ids.unpinned: return `pin the digest: ${image}@sha256:…`;
		case ids.context: return `add ${image} to \`base-images.contexts\``;
		default: return;
	}
}
function violationFinding(violation, image, policy) {
	const { reference, use, file, line, doubt } = image;
	const message = doubt === void 0 ? `${verbs[use]} ${messageOf(violation, image, policy)}` : `${reference}: ${doubt}`;
	return createFinding({
		rule: rules$2[violation],
		message
	}, {
		locations: [{
			file,
			region: { startLine: line }
		}],
		subject: {
			kind: "source",
			path: file
		},
		about: [
			file,
			use,
			nameOf$1(reference).replace(/[:@][^/]*$/u, "")
		]
	});
}
function messageOf(violation, { reference, use, unknown = [] }, { allowed }) {
	switch (violation) {
		case "context": return `the build context ${reference}; what that holds is not known before the build`;
		case "unknown": {
			const moment = use === "deployed" ? "the deployment" : "the build";
			const verb = unknown.length === 1 ? "has" : "have";
			return `${reference}, which is not known before ${moment}: ${unknown.join(", ")} ${verb} no value`;
		}
		case "unpinned": return `${reference}, which has no digest`;
		case "outside": {
			const long = nameOf$1(reference);
			const rest = `is not among the allowed ${someOf(allowed)}`;
			if (canonicalReference(reference) === void 0) return `${reference}, which is not an image reference, and ${rest}`;
			return long === reference ? `${reference}, which ${rest}` : `${reference}, which is ${long}, and ${rest}`;
		}
	}
}
function someOf(patterns) {
	const hidden = patterns.length - maxNamed;
	return `${patterns.slice(0, maxNamed).join(", ")}${hidden > 0 ? ` and ${count(hidden, "more pattern")}` : ""}`;
}
/** The long form; the text itself where it is no reference. */
function nameOf$1(text) {
	const reference = canonicalReference(text);
	return reference === void 0 ? text : formatReference(reference);
}
function rule$1(violation, summary, advice) {
	return gateRule({
		id: ids[violation],
		severity: "high",
		summary,
		source: "It is judged by what `dockerfile-lint` and `manifest-check` state in their evidence.",
		advice,
		tags: ["security", "supply-chain"]
	});
}
var maxNamed, ids, rules$2, baseImageRules, verbs;
function init_base_images() {
	return (init_base_images = __esmMin((() => {
		init_findings();
		init_references();
		init_rules();
		init_text();
		init_facts();
		init_gate_rule();
		maxNamed = 5;
		ids = {
			outside: "SW-GATE-BASE-IMAGE",
			unknown: "SW-GATE-BASE-IMAGE-UNKNOWN",
			unpinned: "SW-GATE-BASE-IMAGE-UNPINNED",
			context: "SW-GATE-BUILD-CONTEXT"
		};
		rules$2 = {
			outside: rule$1("outside", "A file takes an image that the policy does not allow", "Take one that it allows."),
			unknown: rule$1("unknown", "A file takes an image that only the build knows", "Write what builders may read in different ways as the message says. Give the argument a default, or the call's value to `dockerfile-lint` in `build-args`."),
			unpinned: rule$1("unpinned", "A file takes an image without a digest", "Write the digest behind the name."),
			context: rule$1("context", "A build context of the call is used instead of an image", "Name it in `contexts` of the policy, where what it holds is trusted.")
		};
		baseImageRules = Object.values(rules$2);
		verbs = {
			base: "FROM takes",
			copied: "COPY --from takes",
			mounted: "RUN --mount takes",
			frontend: "The syntax directive takes",
			deployed: "The manifest deploys"
		};
	})))();
}

// actions/gate/rules/licenses.ts
/**
* Checks whether a package is available under blocked licenses only: `A OR B` needs one allowed license, `A AND B` both.
* Licenses count as written and in SPDX's terms. A text that is no SPDX expression is compared as a whole, and by the
* single words that it joins; one blocked word is then enough, because nobody knows what the rest allows.
*/
function isBlocked(licenses, blocked) {
	const isOne = (id) => blocked.some((pattern) => matchesWildcard(id.toLowerCase(), pattern.toLowerCase()));
	return licenses.some((license) => {
		const text = license.trim();
		if (isWord(text) && isOne(text)) return true;
		const results = [.../* @__PURE__ */ new Set([text, readLicense(text)?.text ?? text])].map((each) => isBlockedExpression(each, isOne)).filter((result) => result !== void 0);
		return results.length > 0 ? results.includes(true) : isBlockedText(text, isOne);
	});
}
/** Checks whether one of the texts states a license; `NOASSERTION` and the like do not. */
function statesLicense(licenses) {
	return licenses.some((license) => readLicense(license) !== void 0);
}
/** Returns undefined for a text that is no SPDX expression. */
function isBlockedExpression(license, isOne) {
	const walk = (part) => {
		if (!("conjunction" in part)) return isOne(part.license) || isOne(`${part.license}${part.plus ? "+" : ""}`);
		const [left, right] = [walk(part.left), walk(part.right)];
		return part.conjunction === "or" ? left && right : left || right;
	};
	try {
		return walk((0, import_spdx_expression_parse.default)(license));
	} catch {
		return;
	}
}
function isBlockedText(text, isOne) {
	if (isOne(text)) return true;
	return text.split(separators).map((part) => part.trim()).some((part) => isWord(part) && [part, readLicense(part)?.text ?? part].some(isOne));
}
function isWord(text) {
	return /^\S+$/u.test(text);
}
var import_spdx_expression_parse, separators;
function init_licenses() {
	return (init_licenses = __esmMin((() => {
		import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse(), 1);
		init_licenses$1();
		init_text();
		separators = /[()/,;|&+]|\s(?:and|or|with)\s/iu;
	})))();
}

// actions/gate/rules/named.ts
/** No finding of certain rules, whatever their severity: `ids` are the rules' own or other tools' for the same. */
function namedRule(name, demands, ids, traits) {
	return {
		name,
		demands,
		traits,
		judge({ finding }) {
			const id = [finding.ruleId, ...finding.aliases].find((candidate) => ids.includes(candidate));
			return id === void 0 ? void 0 : {
				effect: "deny",
				values: { rule: id }
			};
		}
	};
}
/** The distribution of the image still gets fixes. */
function endOfLifeRule(traits) {
	return namedRule("end-of-life", "a distribution that gets fixes", ["SW-IM-end-of-life"], traits);
}
/** The image's process does not start as root: ours, Dockle's and hadolint's word for it. */
function rootUserRule(traits) {
	return namedRule("root-user", "a process that is not root", [
		"SW-IM-root-user",
		"CIS-DI-0001",
		"DL3002"
	], traits);
}
/** Signatures and attestations as `verify` was told to demand them; what it objects to, whatever the severity. */
function signaturesRule(traits) {
	return namedRule("signatures", "signatures and attestations that `verify` accepts", signatureRules.map(({ id }) => id), traits);
}
/** Nothing of what the SBOM rule of that name finds. */
function inventoryRule(name, demands, traits) {
	return {
		...namedRule(name, demands, [inventoryIds[name]], traits),
		judgesGateFindings: true
	};
}
var inventoryIds;
function init_named() {
	return (init_named = __esmMin((() => {
		init_rules$1();
		inventoryIds = {
			packages: "SW-GATE-BLOCKED-PACKAGE",
			licenses: "SW-GATE-BLOCKED-LICENSE",
			"image-age": "SW-GATE-IMAGE-AGE"
		};
	})))();
}

// actions/gate/rules/purl.ts
/**
* Splits a package URL (purl specification, "Rules for each purl component") without the rules of its type. Separators
* count before anything is unescaped. Reads patterns and URLs that the specification refuses, too.
*/
function purlParts(purl) {
	const [head = "", query = ""] = (purl.split("#", 1)[0] ?? "").split("?");
	const [path = "", version] = splitVersion(head.replace(/^pkg:\/*/u, ""));
	const [type = "", ...names] = path.split("/").filter((segment) => segment !== "");
	return {
		name: [type.toLowerCase(), ...names.map((segment) => escaped(unescaped(segment)))].join("/"),
		version: version === void 0 || version === "" ? void 0 : unescaped(version),
		qualifiers: query === "" ? [] : query.split("&").map(unescaped)
	};
}
/** Checks whether a purl is the package that a scope names: in its version and with its qualifiers, if it states them. */
function isPackageOf(scope, purl) {
	const wanted = purlParts(scope);
	const { name, version, qualifiers } = purlParts(purl);
	return wanted.name === name && (wanted.version === void 0 || wanted.version === version) && wanted.qualifiers.every((qualifier) => qualifiers.includes(qualifier));
}
/**
* Checks whether a pattern with `*` for any text names a package. Names count as written and by the rules of their type,
* so that `pkg:pypi/PyYAML` is `pkg:pypi/pyyaml`.
*/
function matchesPurl(purl, pattern) {
	const patterns = spellings(pattern);
	return spellings(purl).some(({ name, version = "" }) => patterns.some((wanted) => matchesWildcard(name, wanted.name) && (wanted.version === void 0 || matchesWildcard(version, wanted.version)) || matchesWildcard(`${name}@${version}`, wholeOf(wanted))));
}
function wholeOf({ name, version }) {
	return version === void 0 ? name : `${name}@${version}`;
}
/** A purl as it is written, and as its type writes it. */
function spellings(purl) {
	const written = purlParts(purl);
	const parsed = parsePurl(purl);
	if (parsed === void 0) return [written];
	const { type, namespace, name, version } = parsed;
	const spelled = [type, ...[...(namespace ?? "").split("/").filter((segment) => segment !== ""), name].map(escaped)].join("/");
	return [written, {
		...written,
		name: spelled,
		version: version ?? void 0
	}];
}
/** The version is behind the last `@` that no `/` follows: some write the `@` of npm's scopes as it is. */
function splitVersion(head) {
	const index = head.lastIndexOf("@");
	return index <= 0 || head.indexOf("/", index) >= 0 ? [head] : [head.slice(0, index), head.slice(index + 1)];
}
function escaped(text) {
	return encodeURIComponent(text.toWellFormed());
}
function unescaped(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function init_purl() {
	return (init_purl = __esmMin((() => {
		init_purl$1();
		init_text();
	})))();
}

// actions/gate/rules/inventory.ts
/** Runs the SBOM rules of a policy for an image on a day (`YYYY-MM-DD`, UTC). Pure. */
function inventoryFindings(policy, inventory, today) {
	const { packages, licenses, "image-age": age } = policy;
	const findings = [];
	for (const listed of packages === void 0 && licenses === void 0 ? [] : inventory.packages) {
		const pattern = packages?.blocked.find((candidate) => matchesPurl(listed.purl, candidate));
		if (pattern !== void 0) findings.push(finding(inventory, "packages", `${nameOf(listed)} is blocked by ${pattern}`, listed));
		if (licenses === void 0) continue;
		if (!statesLicense(listed.licenses)) {
			if (licenses.unknown === "deny") findings.push(finding(inventory, "licenses", `${nameOf(listed)} states no license`, listed));
		} else if (isBlocked(listed.licenses, licenses.blocked)) findings.push(finding(inventory, "licenses", `${nameOf(listed)} is licensed ${listed.licenses.join(" and ")}`, listed));
	}
	const tooOld = age === void 0 ? void 0 : ageProblem(inventory, age.days, today);
	return tooOld === void 0 ? findings : [...findings, finding(inventory, "image-age", tooOld)];
}
function ageProblem({ subject, created, isOlder }, days, today) {
	const day = dayOf(created);
	if (day === void 0 || day < oldestDay) return `${subject.name} does not say when it was built`;
	const age = daysBetween(day, today);
	if (age < -1) return `${subject.name} was built on ${day}, which is still to come`;
	if (age > days) return `${subject.name} was built on ${day}${isOlder === true ? " or earlier" : ""}, ${count(age, "day")} ago`;
	return isOlder === true ? `${subject.name} does not say when it was built` : void 0;
}
function nameOf({ name, version = "" }) {
	return `${name} ${version}`.trim();
}
function finding({ subject }, kind, message, listed) {
	const about = [
		listed?.purl ?? "",
		subject.platform,
		subject.name
	];
	const created = createFinding({
		rule: rules$1[kind],
		message
	}, {
		locations: [],
		subject,
		about
	});
	if (listed === void 0) return created;
	const { name, version = "", purl, path } = listed;
	return {
		...created,
		package: {
			name,
			version,
			purl,
			path
		}
	};
}
function rule(kind, summary, advice) {
	return gateRule({
		id: inventoryIds[kind],
		severity: "high",
		summary,
		source: "It is judged by the SBOM that the evidence holds.",
		advice
	});
}
var oldestDay, rules$1, inventoryRules;
function init_inventory() {
	return (init_inventory = __esmMin((() => {
		init_rules();
		init_text();
		init_facts();
		init_gate_rule();
		init_licenses();
		init_named();
		init_purl();
		oldestDay = "1995-01-01";
		rules$1 = {
			packages: rule("packages", "The image has a package that the policy blocks", "Remove it, or take another version."),
			licenses: rule("licenses", "A package can be had under a blocked license only", "Replace it, or have it licensed."),
			"image-age": rule("image-age", "The image is older than the policy allows", "Build it again on a base of today.")
		};
		inventoryRules = Object.values(rules$1);
	})))();
}

// actions/gate/waivers/faults.ts
function waiverRule(fault, severity, summary, advice) {
	return gateRule({
		id: `SW-GATE-WAIVER-${fault}`,
		severity,
		summary,
		source: "Waivers live in the `gate` section of the configuration file, or in the policy's file.",
		advice,
		precision: "very-high"
	});
}
/** A finding about a waiver in a file. */
function waiverFinding(fault, message, { id, package: scope = "", image = "", path = "" }, subject, file) {
	const locations = [{
		file,
		region: { startLine: 1 }
	}];
	return createFinding({
		rule: rules[fault],
		message
	}, {
		locations,
		subject,
		about: [
			id,
			scope,
			image,
			path
		]
	});
}
var rules, waiverRules;
function init_faults() {
	return (init_faults = __esmMin((() => {
		init_rules();
		init_gate_rule();
		rules = {
			EXPIRED: waiverRule("EXPIRED", "medium", "A waiver has expired and no longer counts", "Fix the finding, or have its owner renew the waiver with a reason of today."),
			FUTURE: waiverRule("FUTURE", "medium", "A waiver was created in the future", "Correct `created`; a waiver holds from that day on."),
			UNUSED: waiverRule("UNUSED", "low", "A waiver matches no finding", "Remove it, or correct its id, package, image or path."),
			VOID: waiverRule("VOID", "medium", "A waiver does not cover what its finding has become", "Fix the finding, or have its owner look again and state the severity, fix or exploitation of today."),
			"TOO-LONG": waiverRule("TOO-LONG", "medium", "A waiver holds longer than its severity allows, and does not count", "Bring `expires` nearer to `created`, or change `waiver-limits`."),
			SOON: waiverRule("SOON", "info", "A waiver expires soon", "Fix the finding, or have its owner renew the waiver, before that day.")
		};
		waiverRules = Object.values(rules);
	})))();
}

export { factsOf as C, ownTool as E, daysBetween as S, isOwn as T, baseImageRules as _, inventoryFindings as a, addDays as b, isPackageOf as c, init_named as d, inventoryIds as f, baseImageFacts as g, signaturesRule as h, init_inventory as i, purlParts as l, rootUserRule as m, waiverFinding as n, inventoryRules as o, inventoryRule as p, waiverRules as r, init_purl as s, init_faults as t, endOfLifeRule as u, baseImagesRule as v, init_facts as w, celFinding as x, init_base_images as y };