import { i as __toESM } from "../../rolldown-runtime.js";
import { t as require_ae_cvss_calculator } from "../../npm/ae-cvss-calculator.js";
import { i as parseEvr, n as isVersion, r as versionScheme, t as compareVersions } from "../versions/index.js";
import { S as prettifyError, _ as string, b as unknown, d as looseObject, f as never, g as strictObject, h as record, i as _null, n as datetime, o as array, p as number, r as _enum, u as literal, v as tuple, x as ZodError, y as union } from "../../npm/zod.js";
import { a as truncate, r as oneLine } from "../text/plain.js";
import { o as isSystemType } from "../action/index.js";
import { i as messageOf, r as UndecidedError, t as InvalidError } from "../errors/index.js";
import { t as require_yauzl } from "../../npm/yauzl.js";
import { a as compareSeverity } from "../findings/report.js";
import "../text/index.js";
import { copyFile, lstat, mkdir, open, readFile, readdir, rename, stat, writeFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { constants, crc32, gunzip, inflateRawSync, zstdCompressSync, zstdDecompress } from "node:zlib";
import { createReadStream } from "node:fs";

// shared/advisories/names.ts
/** Ecosystem without the release after `:`. */
function ecosystemBase(ecosystem) {
	const colon = ecosystem.indexOf(":");
	return colon < 0 ? ecosystem : ecosystem.slice(0, colon);
}
/**
* A package's name as it is looked up: PyPI by PEP 503, NuGet, Packagist and the other registries that ignore case in
* lower case. npm accepts capitals in old names only and its advisories spell them loosely, so it counts among these.
*/
function normalizeName(ecosystem, name) {
	switch (ecosystemBase(ecosystem)) {
		case "PyPI": return name.toLowerCase().replace(/[-_.]+/g, "-");
		case "NuGet":
		case "Packagist":
		case "npm":
		case "Hex":
		case "GitHub Actions": return name.toLowerCase();
		case "crates.io": return name.toLowerCase().replaceAll("_", "-");
		default: return name;
	}
}

// shared/advisories/advisory-index.ts
/** Advisories by ecosystem with release, and package name. */
var AdvisoryIndex = class {
	#entries = /* @__PURE__ */ new Map();
	#covered;
	/**
	* @param covered ecosystems, with release, for which the source has advisories at all, whether or not any of
	* `advisories` names them; taken from `advisories` when left out.
	*/
	constructor(advisories, covered) {
		const seen = new Set(covered ?? []);
		for (const advisory of advisories) for (const affected of advisory.affected) {
			seen.add(affected.ecosystem);
			this.#add(affected.ecosystem, affected.name, {
				advisory,
				affected
			});
		}
		this.#covered = seen;
	}
	#add(ecosystem, name, entry) {
		const names = this.#entries.get(ecosystem) ?? /* @__PURE__ */ new Map();
		this.#entries.set(ecosystem, names);
		const key = normalizeName(ecosystem, name);
		const entries = names.get(key);
		if (entries === void 0) names.set(key, [entry]);
		else entries.push(entry);
	}
	/** What is known of a package; `name` as `normalizeName` makes it. */
	lookUp(ecosystem, name) {
		return this.#entries.get(ecosystem)?.get(name) ?? [];
	}
	/** Whether the source has advisories for the ecosystem and release: without any, nothing may be concluded. */
	covers(ecosystem) {
		return this.#covered.has(ecosystem);
	}
};

// shared/advisories/cvss.ts
var import_ae_cvss_calculator = /* @__PURE__ */ __toESM(require_ae_cvss_calculator(), 1);
/** OSV's severity types of CVSS, the one to prefer first. */
const preference = [
	"CVSS_V4",
	"CVSS_V3",
	"CVSS_V2"
];
/** The rating by the newest version of CVSS among those given; undefined when none is valid. */
function preferredCvss(ratings) {
	for (const type of preference) for (const rating of ratings ?? []) {
		if (rating.type !== type) continue;
		const score = baseScore(rating.score);
		if (score !== void 0) return {
			vector: rating.score,
			score
		};
	}
}
/** Base metrics and their values by prefix of the vector (FIRST's specifications of CVSS 2.0, 3.0, 3.1 and 4.0). */
const threeMetrics = "AV:NALP AC:LH PR:NLH UI:NR S:UC C:NLH I:NLH A:NLH";
const baseMetrics = {
	"": "AV:LAN AC:HML Au:MSN C:NPC I:NPC A:NPC",
	"CVSS:3.0/": threeMetrics,
	"CVSS:3.1/": threeMetrics,
	"CVSS:4.0/": "AV:NALP AC:LH AT:NP PR:NLH UI:NPA VC:HLN VI:HLN VA:HLN SC:HLN SI:HLN SA:HLN"
};
/**
* The base score of a CVSS 2.0, 3.0, 3.1 or 4.0 vector; undefined for anything but a vector with all base metrics.
* Other metrics of the vector do not count for it.
*/
function baseScore(vector) {
	const prefix = /^CVSS:\d\.\d\//.exec(vector)?.[0] ?? "";
	const metrics = Object.hasOwn(baseMetrics, prefix) ? baseMetrics[prefix] : void 0;
	if (metrics === void 0 || vector.length > 300) return void 0;
	const given = new Map(vector.slice(prefix.length).replace(/^\(|\)$/g, "").split("/").map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]));
	const base = metrics.split(" ").map((metric) => {
		const [name = "", values = ""] = metric.split(":");
		const value = given.get(name) ?? "";
		return value.length === 1 && values.includes(value) ? `${name}:${value}` : void 0;
	});
	if (base.includes(void 0)) return void 0;
	return scoreOf(import_ae_cvss_calculator.default.fromVector(prefix + base.join("/")));
}
function scoreOf(parsed) {
	if (!isCalculator(parsed) || !parsed.isBaseFullyDefined()) return void 0;
	const { base } = parsed.calculateScores();
	return typeof base === "number" && base >= 0 && base <= 10 ? base : void 0;
}
function isCalculator(value) {
	return typeof value === "object" && value !== null && "calculateScores" in value && "isBaseFullyDefined" in value;
}
/** Qualitative severity of a base score (CVSS 3.1 and 4.0, section "Qualitative Severity Rating Scale"). */
function severityOfScore(score) {
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	if (score >= 4) return "medium";
	return score > 0 ? "low" : "info";
}

// shared/advisories/epss.ts
/**
* Reads EPSS scores (epss_scores-….csv, unpacked): a comment with model and date, a heading, one CVE a line.
* @param wanted CVEs to keep; all without it.
* @throws UndecidedError `EPSS_INVALID` with the line.
*/
function readEpss(text, what, wanted) {
	const scores = /* @__PURE__ */ new Map();
	const [comment = "", heading = "", ...lines] = text.split(/\r?\n/);
	const [, model, date] = /^#model_version:([^,]*),score_date:(\S+)/.exec(comment) ?? [];
	if (model === void 0 || date === void 0) throw invalid(what, 1, "states no model_version and score_date");
	if (!heading.startsWith("cve,epss,percentile")) throw invalid(what, 2, "is not the heading cve,epss,percentile");
	for (const [index, line] of lines.entries()) {
		if (line === "") continue;
		const [cve = "", first, second] = line.split(",");
		if (wanted?.has(cve) === false) continue;
		const score = Number(first);
		const percentile = Number(second);
		if (!isShare(score) || !isShare(percentile)) throw invalid(what, index + 3, "has no score and percentile from 0 to 1");
		scores.set(cve, {
			score,
			percentile
		});
	}
	return {
		model,
		date,
		scores
	};
}
function isShare(value) {
	return value >= 0 && value <= 1;
}
function invalid(what, line, problem) {
	return new UndecidedError("EPSS_INVALID", problem, {
		place: {
			what,
			line
		},
		advice: "Fetch FIRST's epss_scores file again"
	});
}

// shared/advisories/intervals.ts
/**
* Pairs the events of one OSV range (OSV schema, "affected[].ranges[].events" and "Evaluation"): sorted by version, an
* interval opens at `introduced` and closes at the next `fixed`, `limit` or after the next `last_affected`.
* Events at one version stay in the order given, and so do all of an ecosystem whose versions cannot be ordered.
*/
function pairEvents(ecosystem, events) {
	const steps = events.flatMap(stepsOf);
	if (versionScheme(ecosystem) !== void 0) steps.sort((a, b) => comparePoints(ecosystem, a.version, b.version));
	const intervals = [];
	let introduced;
	for (const { kind, version } of steps) if (kind === "introduced") introduced ??= version;
	else if (introduced !== void 0) {
		intervals.push({
			introduced,
			...kind === "fixed" ? { fixed: version } : { lastAffected: version }
		});
		introduced = void 0;
	}
	if (introduced !== void 0) intervals.push({ introduced });
	return intervals;
}
function stepsOf({ introduced, fixed, last_affected, limit }) {
	const steps = [];
	if (introduced !== void 0) steps.push({
		kind: "introduced",
		version: introduced
	});
	if (fixed !== void 0) steps.push({
		kind: "fixed",
		version: fixed
	});
	if (last_affected !== void 0) steps.push({
		kind: "lastAffected",
		version: last_affected
	});
	if (limit !== void 0 && limit !== "*") steps.push({
		kind: "fixed",
		version: limit
	});
	return steps;
}
/** The first interval that holds the version. */
function intervalOf(ecosystem, intervals, version) {
	return intervals.find((interval) => holds(ecosystem, interval, version));
}
function holds(ecosystem, { introduced, fixed, lastAffected }, version) {
	if (fixed === "0") return false;
	if (introduced !== "0" && comparePoints(ecosystem, version, introduced) < 0) return false;
	if (fixed !== void 0 && comparePoints(ecosystem, version, fixed) >= 0) return false;
	return lastAffected === void 0 || comparePoints(ecosystem, version, lastAffected) <= 0;
}
/**
* Orders two points of a range: `0` is before everything, an rpm's release counts only where both state one, and
* Composer compares four numbers, so that `1.0` and `1.0.0` are one version.
*/
function comparePoints(ecosystem, a, b) {
	if (a === "0" || b === "0") return Number(a !== "0") - Number(b !== "0");
	switch (versionScheme(ecosystem)?.name) {
		case "rpm": return parseEvr(a).release !== void 0 && parseEvr(b).release !== void 0 ? compareVersions(ecosystem, a, b) : compareVersions(ecosystem, withoutRelease(a), withoutRelease(b));
		case "Composer": return compareVersions(ecosystem, withFourNumbers(a), withFourNumbers(b));
		default: return compareVersions(ecosystem, a, b);
	}
}
function withoutRelease(version) {
	const { epoch, version: upstream } = parseEvr(version);
	return epoch === "" ? upstream : `${epoch}:${upstream}`;
}
function withFourNumbers(version) {
	const numbers = /^[vV]?(\d+(?:\.\d+){0,3})(?![.\d])/.exec(version);
	if (numbers?.[1] === void 0) return version;
	return [
		...numbers[1].split("."),
		"0",
		"0",
		"0"
	].slice(0, 4).join(".") + version.slice(numbers[0].length);
}

// shared/advisories/decide.ts
/** Whether an entry holds for a version: in a range, or named one by one (OSV schema, "Evaluation"). */
function decide(entry, version) {
	const { ecosystem, intervals, versions } = entry.affected;
	const interval = intervalOf(ecosystem, intervals, version);
	if (interval !== void 0) return {
		...entry,
		...fixOf(entry, interval),
		because: describe$1(ecosystem, interval)
	};
	if (!versions.some((one) => one === version || compareVersions(ecosystem, one, version) === 0)) return void 0;
	const fixedVersion = nextFix(ecosystem, intervals, version);
	return {
		...entry,
		fixState: fixedVersion === void 0 ? "unknown" : "fixed",
		...fixedVersion === void 0 ? {} : { fixedVersion },
		because: "is named as affected"
	};
}
function fixOf({ affected }, { fixed, lastAffected }) {
	if (fixed !== void 0) return {
		fixState: "fixed",
		fixedVersion: fixed
	};
	if (affected.state === "ignored") return { fixState: "wont-fix" };
	if (affected.state === "end-of-life") return { fixState: "end-of-life" };
	return { fixState: lastAffected === void 0 ? "not-fixed" : "unknown" };
}
function nextFix(ecosystem, intervals, version) {
	return intervals.flatMap(({ fixed }) => fixed === void 0 || fixed === "0" ? [] : [fixed]).filter((fixed) => comparePoints(ecosystem, fixed, version) > 0).sort((a, b) => comparePoints(ecosystem, a, b))[0];
}
function describe$1(ecosystem, { introduced, fixed, lastAffected }) {
	const from = introduced === "0" ? [] : [`at or after ${introduced}`];
	const to = fixed !== void 0 ? [`before ${fixed}`] : lastAffected !== void 0 ? [`not after ${lastAffected}`] : [];
	const range = [...from, ...to];
	if (range.length === 0) return "is affected like every version: no fix is recorded";
	const open = fixed === void 0 && lastAffected === void 0 ? "; no fix is recorded" : "";
	return `is ${range.join(" and ")} (${versionScheme(ecosystem)?.name ?? "text"} order)${open}`;
}

// shared/advisories/identify.ts
const cve = /^CVE-\d{4}-\d{4,}$/;
/** Records that distributions derive from one CVE: `DEBIAN-CVE-2023-4911`. */
const derived = /^[A-Za-z]+-(CVE-\d{4}-\d{4,})$/;
/** Bulletins of distributions: one stands for several vulnerabilities, named in `upstream` or `related`. */
const bulletin = /^(?:DSA|DLA|DTSA|USN|LSN|AL[SBE]A|RL[SBE]A|RXSA|RH[SBE]A|ELSA|ALAS\w*|(?:open)?SUSE-[A-Z]U|MGASA|OESA|openEuler-SA|TEMP)[-:]/;
/**
* Groups the entries that matched one package by vulnerability. `aliases` are transitive (OSV schema, "aliases");
* `upstream` names what a record derives from; a bulletin that names several CVEs counts for each of them and does not
* fuse them; `related` is read in bulletins only, where some distributions put the CVEs.
*/
function groupByVulnerability(entries) {
	const names = new Groups();
	const keyed = entries.map((entry) => ({
		entry,
		keys: keysOf(entry.advisory, names)
	}));
	const groups = /* @__PURE__ */ new Map();
	for (const { entry, keys } of keyed) for (const root of new Set(keys.map((key) => names.find(key)))) {
		const group = groups.get(root);
		if (group === void 0) groups.set(root, [entry]);
		else group.push(entry);
	}
	const aliases = names.members();
	return [...groups].map(([root, members]) => {
		const [id = root, ...others] = [.../* @__PURE__ */ new Set([...aliases.get(root) ?? [], ...members.map(({ advisory }) => advisory.id)])].sort(byFame);
		return {
			id,
			aliases: others,
			entries: members
		};
	});
}
/** The vulnerabilities of a record, one key each; names that mean the same are joined in `names`. */
function keysOf(advisory, names) {
	const { id, aliases, upstream, related } = advisory;
	const own = derived.exec(id)?.[1];
	if (own !== void 0) return [names.join([own, ...aliases])];
	if (bulletin.test(id) || upstream.length > 0) {
		const named = cvesOf([...upstream, ...aliases]);
		const cves = named.length === 0 && bulletin.test(id) ? cvesOf(related) : named;
		if (cves.length > 0) return cves.map((name) => names.join([name]));
	}
	return [names.join([id, ...aliases])];
}
/** The CVEs among the names, once each; a distribution's own name for a CVE (`UBUNTU-CVE-…`) counts as it. */
function cvesOf(ids) {
	return [...new Set(ids.map((id) => derived.exec(id)?.[1] ?? id).filter((id) => cve.test(id)))];
}
/** Sets of names that are joined step by step (union-find). */
var Groups = class {
	#parents = /* @__PURE__ */ new Map();
	find(name) {
		let root = name;
		for (let parent = this.#parents.get(root); parent !== void 0 && parent !== root;) {
			root = parent;
			parent = this.#parents.get(root);
		}
		return root;
	}
	/** Joins the names and answers the set's root at this moment. */
	join(names) {
		const root = this.find(names[0]);
		this.#parents.set(root, root);
		for (const name of names) this.#parents.set(this.find(name), root);
		for (const name of names) this.#parents.set(name, root);
		return root;
	}
	members() {
		return Map.groupBy(this.#parents.keys(), (name) => this.find(name));
	}
};
/** CVEs first, then malicious packages, GitHub, and the rest; the older first. */
function byFame(a, b) {
	return fame(a) - fame(b) || a.localeCompare(b, "en", { numeric: true });
}
function fame(id) {
	const order = [
		cve,
		/^MAL-/,
		/^GHSA-/,
		/^(?:GO|PYSEC|RUSTSEC)-/
	];
	const place = order.findIndex((pattern) => pattern.test(id));
	return place < 0 ? order.length : place;
}

// shared/advisories/ecosystems.ts
/** Ecosystems of OSV by purl type; packages of other types have no advisories there. */
const languageEcosystems = {
	bitnami: "Bitnami",
	cargo: "crates.io",
	composer: "Packagist",
	conan: "ConanCenter",
	cran: "CRAN",
	gem: "RubyGems",
	golang: "Go",
	hackage: "Hackage",
	hex: "Hex",
	julia: "Julia",
	maven: "Maven",
	npm: "npm",
	nuget: "NuGet",
	pub: "Pub",
	pypi: "PyPI",
	swift: "SwiftURL"
};
/** OSV's ecosystem for a language package; undefined where OSV has none. */
function languageEcosystem(type) {
	return languageEcosystems[type];
}
/**
* OSV's ecosystem of a distribution release, from os-release(5). Undefined for a distribution or release that OSV has
* no advisories for, or whose release is unknown: nothing may be concluded for it.
*/
function distributionEcosystem(os) {
	const version = os.versionId ?? "";
	const major = /^\d+/.exec(version)?.[0];
	const minor = /^\d+\.\d+/.exec(version)?.[0];
	switch (os.id) {
		case "debian": return release$1("Debian", major, "source");
		case "alpine": return release$1("Alpine", version.includes("_") || minor === void 0 ? void 0 : `v${minor}`, "source");
		case "ubuntu": return ubuntu(minor);
		case "wolfi": return {
			ecosystems: ["Wolfi"],
			names: "both"
		};
		case "chainguard": return {
			ecosystems: ["Chainguard"],
			names: "both"
		};
		case "minimos": return {
			ecosystems: ["MinimOS"],
			names: "both"
		};
		case "almalinux": return release$1("AlmaLinux", major, "binary");
		case "rocky": return release$1("Rocky Linux", major, "both");
		case "rhel": return redHat(major);
		case "azurelinux":
		case "mariner": return release$1("Azure Linux", major, "both");
		case "openEuler":
		case "openeuler": return release$1("openEuler", os.prettyName?.replace(/^openEuler /, "").replace(/[ ()]+/g, "-").replace(/-$/, ""), "both");
		case "opensuse-leap": return release$1("openSUSE", minor === void 0 ? void 0 : `Leap ${minor}`, "both");
		case "sles": return release$1("SUSE", os.prettyName?.replace(/^SUSE /, ""), "both");
		default: return;
	}
}
function release$1(base, suffix, names) {
	return suffix === void 0 || suffix === "" ? void 0 : {
		ecosystems: [`${base}:${suffix}`],
		names
	};
}
/** April releases of even years are long-term ones, and OSV says so in the name. */
function ubuntu(version) {
	if (version === void 0) return void 0;
	const [year = "", month = ""] = version.split(".");
	const isLongTerm = month === "04" && Number(year) % 2 === 0;
	return {
		ecosystems: [`Ubuntu:${version}${isLongTerm ? ":LTS" : ""}`],
		...isLongTerm ? { subscription: `Ubuntu:Pro:${version}:LTS` } : {},
		names: "source"
	};
}
/** Repositories of a plain installation, by the last part of their CPE (`cpe:/o:redhat:enterprise_linux:9::baseos`). */
const redHatRepositories = [
	"baseos",
	"appstream",
	"crb",
	"supplementary",
	"highavailability",
	"nfv",
	"realtime",
	"sap"
];
const olderRedHatRepositories = [
	"server",
	"client",
	"workstation",
	"computenode"
];
/** Extended update streams (`rhel_eus`) have ecosystems of their own, which only their subscribers' images need. */
function redHat(major) {
	if (major === void 0) return void 0;
	const [first, ...others] = (Number(major) >= 8 ? redHatRepositories : olderRedHatRepositories).map((repository) => `Red Hat:enterprise_linux:${major}::${repository}`);
	return first === void 0 ? void 0 : {
		ecosystems: [first, ...others],
		names: "binary"
	};
}

// shared/advisories/needs.ts
/** The packages that a distribution's advisories speak of, by the order of its versions. */
const packageTypes = {
	apk: "apk",
	dpkg: "deb",
	rpm: "rpm"
};
/**
* Where to look for a package: distribution packages under the release's ecosystem, by source, binary or both names;
* language packages under their registry's. Undefined where OSV has no ecosystem for it.
*/
function lookUpOf(item, os) {
	if (!isSystemType(item.type)) {
		const ecosystem = languageEcosystem(item.type);
		if (ecosystem === void 0) return void 0;
		const name = ecosystem === "Maven" ? item.name.replace("/", ":") : item.name;
		return {
			ecosystems: [ecosystem],
			names: [normalizeName(ecosystem, name)],
			version: item.version
		};
	}
	const distribution = os === void 0 ? void 0 : distributionEcosystem(os);
	if (distribution === void 0) return void 0;
	const { ecosystems, names, subscription } = distribution;
	if (packageTypes[versionScheme(ecosystems[0])?.name ?? ""] !== item.type) return void 0;
	const source = item.source?.name ?? item.name;
	return {
		ecosystems,
		names: names === "source" ? [source] : names === "binary" ? [item.name] : [.../* @__PURE__ */ new Set([source, item.name])],
		version: names === "source" ? item.source?.version ?? item.version : item.version,
		...subscription === void 0 ? {} : { subscription }
	};
}
/** What has to be loaded to match these packages. */
function neededAdvisories(packages, os) {
	const needs = /* @__PURE__ */ new Map();
	for (const item of packages) {
		const lookUp = lookUpOf(item, os);
		if (lookUp === void 0) continue;
		for (const ecosystem of allEcosystems(lookUp)) {
			const names = needs.get(ecosystem) ?? /* @__PURE__ */ new Set();
			needs.set(ecosystem, names);
			for (const name of lookUp.names) names.add(name);
		}
	}
	return needs;
}
/** The ecosystems of a look-up with that of its subscribers. */
function allEcosystems({ ecosystems, subscription }) {
	return [...ecosystems, ...subscription === void 0 ? [] : [subscription]];
}

// shared/advisories/modularity.ts
/** `module_el8.5.0+2605+45d748af` or `module+el8.5.0+2605+45d748af`: platform, version, build context. */
const moduleRelease = /\.module[_+]el[\d.]+\+\d+\+([0-9a-f]{8})/;
/** `name:stream:version:context` (Modularitylabel of an rpm). */
const label = /^([^:]+):([^:]+)(?::[^:]*(?::([^:]+))?)?$/;
/**
* Leaves only the entries that speak of the package's own module stream. OSV has no field for streams: a fix built for
* a module says so in its release, the bulletin's summary names `module:stream`, and one bulletin lists a build for
* each context, of which one's own decides where it is listed. A package outside modules is compared with fixes outside
* modules, and the other way round.
*/
function sameStream(item, entries) {
	const [, name, stream, context] = label.exec(item.modularity ?? "") ?? [];
	if (name === void 0 || stream === void 0) return entries.filter((entry) => contextOf(entry) === void 0);
	const modular = entries.filter((entry) => contextOf(entry) !== void 0 && isStream(entry, name, stream));
	const own = new Set(modular.filter((entry) => contextOf(entry) === context).map(({ advisory }) => advisory.id));
	return modular.filter((entry) => !own.has(entry.advisory.id) || contextOf(entry) === context);
}
function contextOf({ affected }) {
	for (const { fixed } of affected.intervals) {
		const context = moduleRelease.exec(fixed ?? "")?.[1];
		if (context !== void 0) return context;
	}
}
/** A summary that names no module leaves the stream open, and the entry in. */
function isStream({ advisory }, name, stream) {
	const named = [...advisory.summary.matchAll(/(?<=^|[\s,])([A-Za-z][\w.+-]*):([\w.+-]+)(?=[\s,]|$)/g)];
	return named.length === 0 || named.some(([, module, its]) => module === name && its === stream);
}

// shared/advisories/select.ts
/** The entries for a package's names: those that speak of it, and those that do not. */
function selectEntries(item, lookUp, advisories, now) {
	const others = [];
	const current = allEcosystems(lookUp).flatMap((ecosystem) => lookUp.names.flatMap((name) => advisories.lookUp(ecosystem, name))).filter((entry) => {
		const why = isWithdrawn(entry.advisory, now) ? "withdrawn" : isLivePatch(entry.advisory) ? "live-patch" : void 0;
		if (why !== void 0) others.push({
			entry,
			why
		});
		return why === void 0;
	});
	if (versionScheme(lookUp.ecosystems[0])?.name !== "rpm") return {
		applicable: current,
		others
	};
	const applicable = sameStream(item, current);
	const own = new Set(applicable);
	const foreign = current.filter((entry) => !own.has(entry));
	return {
		applicable,
		others: [...others, ...foreign.map((entry) => ({
			entry,
			why: "other-stream"
		}))]
	};
}
/** A date that cannot be read counts as past: somebody withdrew it. */
function isWithdrawn({ withdrawn }, now) {
	return withdrawn !== void 0 && !(Date.parse(withdrawn) > now.getTime());
}
/** Ubuntu's live patch notices speak of running kernels, not of packages. */
function isLivePatch({ id }) {
	return id.startsWith("LSN-");
}

// shared/advisories/kev.ts
const catalogue = looseObject({
	catalogVersion: string(),
	dateReleased: string(),
	vulnerabilities: array(looseObject({
		cveID: string(),
		dateAdded: string(),
		dueDate: string(),
		knownRansomwareCampaignUse: string().optional()
	}))
});
/**
* Reads CISA's catalogue of known exploited vulnerabilities (known_exploited_vulnerabilities.json).
* @throws UndecidedError `KEV_INVALID`.
*/
function readKev(text, what) {
	try {
		const { catalogVersion, dateReleased, vulnerabilities } = catalogue.parse(JSON.parse(text));
		return {
			version: catalogVersion,
			released: dateReleased,
			entries: new Map(vulnerabilities.map((one) => [one.cveID, {
				dateAdded: one.dateAdded,
				dueDate: one.dueDate,
				ransomware: one.knownRansomwareCampaignUse === "Known"
			}]))
		};
	} catch (cause) {
		const problem = cause instanceof ZodError ? prettifyError(cause).split("\n")[0] : messageOf(cause);
		throw new UndecidedError("KEV_INVALID", `is no catalogue of known exploited vulnerabilities: ${problem}`, {
			place: { what },
			advice: "Fetch CISA's known_exploited_vulnerabilities.json again",
			cause
		});
	}
}

// shared/advisories/exploitation.ts
/** Many times the size of either file today. */
const largestUnpacked$1 = 268435456;
/** Scores as FIRST publishes them, `.csv` or `.csv.gz`. */
async function unpackEpss(bytes, what) {
	if (bytes[0] !== 31 || bytes[1] !== 139) return readEpss(bytes.toString(), what);
	let text;
	try {
		text = (await promisify(gunzip)(bytes, { maxOutputLength: largestUnpacked$1 })).toString();
	} catch (cause) {
		throw new UndecidedError("EPSS_INVALID", `is damaged: ${messageOf(cause)}`, {
			place: { what },
			advice: "Fetch FIRST's epss_scores file again",
			cause
		});
	}
	return readEpss(text, what);
}

// shared/advisories/limits.ts
const defaultLimits = {
	records: 2e6,
	recordBytes: 33554432,
	totalBytes: 8589934592,
	ratio: 200
};

// shared/advisories/osv-schema.ts
const text = string().max(2e6);
const ids = array(string().max(300)).nullish();
const event = looseObject({
	introduced: string().max(1e3).optional(),
	fixed: string().max(1e3).optional(),
	last_affected: string().max(1e3).optional(),
	limit: string().max(1e3).optional()
});
const severity = array(looseObject({
	type: string(),
	score: string().max(1e3)
})).nullish();
const affected = looseObject({
	package: looseObject({
		ecosystem: string().min(1).max(300),
		name: string().min(1).max(1e3)
	}).nullish(),
	ranges: array(looseObject({
		type: string(),
		events: array(event)
	})).nullish(),
	versions: array(string().max(1e3)).nullish(),
	severity,
	ecosystem_specific: record(string(), unknown()).nullish(),
	database_specific: record(string(), unknown()).nullish()
});
/**
* What is read of an OSV record (OSV schema 1.7.5; older ones are subsets). Fields that nobody here reads are not
* looked at, and an optional field may be null, as some exporters write it.
*/
const osvRecord = looseObject({
	id: string().min(1).max(300),
	modified: string().min(1).max(100),
	published: string().max(100).nullish(),
	withdrawn: string().max(100).nullish(),
	aliases: ids,
	upstream: ids,
	related: ids,
	summary: text.nullish(),
	details: text.nullish(),
	severity,
	affected: array(affected).nullish(),
	references: array(looseObject({ url: string().max(1e4) })).nullish(),
	database_specific: record(string(), unknown()).nullish()
});

// shared/advisories/ratings.ts
/** Words by which databases and distributions rate, in lower case. */
const words = {
	critical: "critical",
	urgent: "critical",
	high: "high",
	important: "high",
	medium: "medium",
	moderate: "medium",
	low: "low",
	minor: "low",
	negligible: "info",
	unimportant: "info",
	none: "info"
};
/** A rating in words; undefined for what says none, such as `not yet assigned`. */
function ratingOfWord(word) {
	if (typeof word !== "string") return void 0;
	const key = word.trim().toLowerCase().replace(/\*+$/, "");
	return Object.hasOwn(words, key) ? words[key] : void 0;
}
/**
* How the author of a record rates it: GitHub's `database_specific.severity`, Ubuntu's severity type, or the first word
* of an enterprise distribution's summary (`Important: kernel security update`).
*/
function recordRating(record) {
	return ratingOfWord(record.database_specific?.["severity"]) ?? ratingOfWord(record.severity?.find(({ type }) => type === "Ubuntu")?.score) ?? ratingOfWord(/^(\w+): /.exec(record.summary ?? "")?.[1]) ?? "unknown";
}
/** A distribution's rating of one package in one release: Debian's `urgency`, Ubuntu's priority. */
function affectedRating(affected) {
	return ratingOfWord(affected.ecosystem_specific?.["urgency"]) ?? ratingOfWord(affected.ecosystem_specific?.["ubuntu_priority"]) ?? ratingOfWord(affected.severity?.find(({ type }) => type === "Ubuntu")?.score);
}
/** The record's vector, else that of an affected package, else a published score that comes without a vector. */
function recordCvss(record) {
	const vector = preferredCvss(record.severity) ?? preferredCvss(record.affected?.flatMap((one) => one.severity ?? []));
	if (vector !== void 0) return vector;
	for (const key of [
		"cvss_v4_score",
		"cvss_v3_score",
		"cvss_v2_score"
	]) {
		const score = record.database_specific?.[key];
		if (typeof score === "number" && score >= 0 && score <= 10) return { score };
	}
}

// shared/advisories/osv.ts
/** Checks that a parsed JSON value is an OSV record. Total. */
function parseOsvRecord(value) {
	const result = osvRecord.safeParse(value);
	return result.success ? { record: result.data } : { problem: describe(result.error) };
}
function describe(error) {
	const [issue] = error.issues;
	if (issue === void 0) return "it is not an OSV record";
	const path = issue.path.map(String).join(".");
	return path === "" ? issue.message : `${path}: ${issue.message}`;
}
/** An OSV record as the matcher wants it: events paired, ratings read, only the affected packages that are wanted. */
function normalizeRecord(record, wants = () => true) {
	const cvss = recordCvss(record);
	return {
		id: record.id,
		aliases: record.aliases ?? [],
		upstream: record.upstream ?? [],
		related: record.related ?? [],
		summary: record.summary ?? "",
		...given("details", record.details),
		...given("published", record.published),
		modified: record.modified,
		...given("withdrawn", record.withdrawn),
		severity: recordRating(record),
		...cvss === void 0 ? {} : { cvss },
		affected: (record.affected ?? []).flatMap((affected) => normalizeAffected(affected, wants)),
		references: (record.references ?? []).map(({ url }) => url)
	};
}
function given(key, value) {
	return value === null || value === void 0 || value === "" ? {} : { [key]: value };
}
function normalizeAffected(affected, wants) {
	const { package: named } = affected;
	if (named === null || named === void 0) return [];
	const { ecosystem } = named;
	const severity = affectedRating(affected);
	const state = stateOf$1(affected);
	const intervals = (affected.ranges ?? []).filter(({ type }) => type !== "GIT").flatMap(({ events }) => pairEvents(ecosystem, events));
	return namesOf(affected, named.name).filter((name) => wants(ecosystem, name)).map((name) => ({
		ecosystem,
		name,
		intervals,
		versions: affected.versions ?? [],
		...severity === void 0 ? {} : { severity },
		...state === void 0 ? {} : { state }
	}));
}
/** SUSE and openEuler name a source package and list the binaries that it makes under `ecosystem_specific`. */
function namesOf(affected, name) {
	const binaries = affected.ecosystem_specific?.["binaries"];
	if (!Array.isArray(binaries) || versionScheme(affected.package?.ecosystem ?? "")?.name !== "rpm") return [name];
	const names = binaries.flatMap((entry) => typeof entry === "object" && entry !== null ? Object.keys(entry) : []);
	return [.../* @__PURE__ */ new Set([name, ...names])];
}
/** The tracker's state of a fault that has no fix, from the most telling source. */
function stateOf$1(affected) {
	const urgency = affected.ecosystem_specific?.["urgency"];
	if (urgency === "end-of-life" || urgency === "unimportant") return urgency;
	const state = affected.database_specific?.["tracker_state"] ?? affected.ecosystem_specific?.["status"];
	return typeof state === "string" ? state : void 0;
}

// shared/advisories/shards/format.ts
/** Layout of shards and index; a reader refuses any other. */
const shardFormat = 1;
const indexName = "index.json";
const digest = string().regex(/^sha256:[0-9a-f]{64}$/);
/** A file of the set. Names hold no folder, so that an index cannot lead outside. */
const file = {
	file: string().regex(/^[A-Za-z0-9][\w.-]*$/),
	digest,
	/** Bytes as stored. */
	size: number().int().nonnegative()
};
const shardEntry = strictObject({
	/** OSV's spelling, with the release. */
	ecosystem: string().min(1),
	...file,
	/** Bytes unpacked. */
	unpacked: number().int().nonnegative(),
	advisories: number().int().nonnegative(),
	packages: number().int().nonnegative(),
	/** Newest change among them, RFC 3339; absent when the source states none. */
	modified: datetime({ offset: true }).optional(),
	/** Names of the sources that went in; details stand in `sources`. */
	sources: array(string())
});
const extraEntry = strictObject({
	...file,
	modified: string()
});
/** What a set of shards consists of, how old it is and until when it may be used. */
const advisoryIndex = strictObject({
	kind: literal("seaworthy-advisories"),
	format: literal(1),
	/** Grows with every build: a reader refuses a smaller one than it has seen. */
	serial: number().int().positive(),
	/** RFC 3339, UTC. */
	built: datetime(),
	/** RFC 3339, UTC; the last moment of use. */
	expires: datetime(),
	/** Digest of each source as it was read, so that an unchanged one is not read again. */
	sources: record(string(), digest),
	shards: array(shardEntry),
	kev: extraEntry.optional(),
	epss: extraEntry.optional()
});
const rating = _enum([
	"critical",
	"high",
	"medium",
	"low",
	"info",
	"unknown"
]);
/** Introduced, fixed, last affected; an empty text where there is none. */
const intervalRow = tuple([
	string(),
	string(),
	string()
]);
/** Place of the advisory, intervals, versions, severity and state; empty texts where there are none. */
const affectedRow = tuple([
	number().int().nonnegative(),
	array(intervalRow),
	array(string()),
	union([rating, literal("")]),
	string()
]);
/** Id, aliases, upstream, related, summary, published, modified, severity, CVSS score (-1) and vector, references. */
const advisoryRow = tuple([
	string(),
	array(string()),
	array(string()),
	array(string()),
	string(),
	string(),
	string(),
	rating,
	number(),
	string(),
	array(string())
]);
/**
* First line of an unpacked shard. A line a row follows: the advisories, then the packages as normalised name, tab and
* their affected rows. An image needs few of them, and a line that nobody needs is not parsed.
*/
const shardHeader = strictObject({
	format: literal(1),
	ecosystem: string(),
	advisories: number().int().nonnegative(),
	packages: number().int().nonnegative()
});

// shared/advisories/shards/decode.ts
/**
* The advisories of an unpacked shard that speak of the wanted packages.
* @throws ZodError, SyntaxError or RangeError when it is no shard of the ecosystem.
*/
function decodeShard(text, ecosystem, names) {
	const [first = "", ...lines] = text.split("\n");
	const header = shardHeader.parse(JSON.parse(first));
	if (header.ecosystem !== ecosystem) throw new RangeError(`it is the shard of ${header.ecosystem}, not of ${ecosystem}`);
	if (lines.length !== header.advisories + header.packages) throw new RangeError(`it has ${lines.length} lines`);
	const affectedBy = /* @__PURE__ */ new Map();
	for (const line of lines.slice(header.advisories)) {
		const tab = line.indexOf("	");
		const name = line.slice(0, tab);
		if (!names.has(name)) continue;
		for (const row of array(affectedRow).parse(JSON.parse(line.slice(tab + 1)))) {
			const known = affectedBy.get(row[0]) ?? [];
			known.push(affectedOf(row, ecosystem, name));
			affectedBy.set(row[0], known);
		}
	}
	return [...affectedBy].map(([place, affected]) => {
		if (place >= header.advisories) throw new RangeError(`it has no advisory ${place}`);
		return advisoryOf(advisoryRow.parse(JSON.parse(lines[place] ?? "")), affected);
	});
}
function affectedOf([, intervals, versions, severity, state], ecosystem, name) {
	return {
		ecosystem,
		name,
		intervals: intervals.map(([introduced, fixed, lastAffected]) => ({
			introduced,
			...fixed === "" ? {} : { fixed },
			...lastAffected === "" ? {} : { lastAffected }
		})),
		versions,
		...severity === "" ? {} : { severity },
		...state === "" ? {} : { state }
	};
}
function advisoryOf(row, affected) {
	const [id, aliases, upstream, related, summary, published, modified, severity, score, vector, references] = row;
	return {
		id,
		aliases,
		upstream,
		related,
		summary,
		...published === "" ? {} : { published },
		modified,
		severity,
		...score < 0 ? {} : { cvss: {
			score,
			...vector === "" ? {} : { vector }
		} },
		affected,
		references
	};
}

// shared/advisories/shards/read.ts
/** Above this a shard would not be one: npm, the largest, takes a tenth. */
const largestUnpacked = 536870912;
/** Whether a folder holds shards. */
async function hasShards(folder) {
	return (await readFile(join(folder, indexName), "utf8").catch(() => "")).slice(0, 200).includes("\"seaworthy-advisories\"");
}
/**
* Reads the index of a folder of shards, whatever its age: to show it, or to build upon it. To match with it, it has to
* be opened.
* @throws UndecidedError when it is none.
*/
async function readShardIndex(folder) {
	return parseIndex(await read(folder, indexName), join(folder, indexName));
}
/**
* Opens a folder of shards for matching.
* @throws UndecidedError when its index is none, is expired, or is older than one that was seen before.
*/
async function openShards(folder, { now, minSerial = 1 }) {
	const bytes = await read(folder, indexName);
	const index = parseIndex(bytes, join(folder, indexName));
	if (!(Date.parse(index.expires) >= now.getTime())) throw refused(folder, "ADVISORIES_EXPIRED", `expired on ${index.expires}`, "Build or fetch newer advisories");
	if (index.serial < minSerial) throw refused(folder, "ADVISORIES_ROLLED_BACK", `has the serial ${index.serial}, older than ${minSerial}, which was seen before`, "Somebody may be serving old advisories; fetch them from where they are built");
	return {
		index,
		digest: digestOf$2(bytes)
	};
}
/** Checks that a text is an index of shards; `what` names it in errors. */
function parseIndex(bytes, what) {
	try {
		return advisoryIndex.parse(JSON.parse(bytes.toString()));
	} catch (cause) {
		throw refused(what, "ADVISORIES_INVALID", `is no index of advisories: ${cause instanceof ZodError ? prettifyError(cause).split("\n")[0] ?? "" : messageOf(cause)}`, "Build or fetch it again");
	}
}
/**
* Reads the advisories that are needed, shard by shard, each checked against the index's digest.
* @throws UndecidedError when a shard is missing, damaged or another than the index says.
*/
async function readShards(folder, index, needs) {
	const wanted = index.shards.filter(({ ecosystem }) => needs.has(ecosystem));
	return (await Promise.all(wanted.map(async (shard) => decode(folder, shard, needs.get(shard.ecosystem) ?? /* @__PURE__ */ new Set())))).flat();
}
async function decode(folder, shard, names) {
	const packed = await readChecked(folder, shard);
	try {
		if (shard.unpacked > largestUnpacked) throw new RangeError(`it unpacks to ${shard.unpacked} bytes`);
		const text = await promisify(zstdDecompress)(packed, { maxOutputLength: Math.max(1, shard.unpacked) });
		return decodeShard(text.toString(), shard.ecosystem, names);
	} catch (cause) {
		const problem = cause instanceof ZodError ? prettifyError(cause).split("\n")[0] ?? "" : messageOf(cause);
		throw refused(join(folder, shard.file), "SHARD_INVALID", `is no shard: ${problem}`, "Build or fetch it again");
	}
}
/** What is known of exploitation, where the set has it. */
async function readExploitation(folder, { kev, epss }) {
	return {
		...kev === void 0 ? {} : { kev: readKev((await readChecked(folder, kev)).toString(), kev.file) },
		...epss === void 0 ? {} : { epss: await unpackEpss(await readChecked(folder, epss), epss.file) }
	};
}
async function readChecked(folder, entry) {
	const bytes = await read(folder, entry.file);
	const digest = digestOf$2(bytes);
	if (digest !== entry.digest) throw refused(join(folder, entry.file), "SHARD_DIGEST", `has the digest ${digest}, and the index says ${entry.digest}`, "It was changed or damaged on its way: fetch it again");
	return bytes;
}
async function read(folder, file) {
	try {
		return await readFile(join(folder, file));
	} catch (cause) {
		throw new UndecidedError("ADVISORIES_UNREADABLE", `cannot be read: ${messageOf(cause)}`, {
			place: { what: join(folder, file) },
			advice: "Fetch the advisories again",
			cause
		});
	}
}
function digestOf$2(bytes) {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
function refused(what, code, problem, advice) {
	return new UndecidedError(code, problem, {
		place: { what },
		advice
	});
}

// shared/advisories/windowed-file.ts
var import_yauzl = require_yauzl();
const windowBytes = 1048576;
/**
* Random access to a file through two windows. A zip archive is read in two places, its directory at the end and its
* data, and both in order: two windows turn two small reads an entry into one large one for hundreds.
*/
var WindowedFile = class extends import_yauzl.RandomAccessReader {
	#file;
	/** The one used last stands first. */
	#windows = [];
	constructor(file) {
		super();
		this.#file = file;
	}
	read(target, offset, length, position, callback) {
		const window = this.#windows.find(({ start, bytes }) => start <= position && position + length <= start + bytes.length);
		if (window !== void 0) {
			this.#use(window);
			callback(null, window.bytes.copy(target, offset, position - window.start, position - window.start + length));
			return;
		}
		this.#fill(position, length).then(({ bytes }) => callback(null, bytes.copy(target, offset, 0, length)), (error) => callback(error instanceof Error ? error : new Error(String(error))));
	}
	/** At most `length` bytes from `position`; fewer only at the end of the file. */
	async bytes(position, length) {
		const target = Buffer.allocUnsafe(length);
		const bytesRead = await new Promise((resolve, reject) => {
			this.read(target, 0, length, position, (error, count = 0) => error === null ? resolve(count) : reject(error));
		});
		return target.subarray(0, bytesRead);
	}
	async #fill(position, length) {
		const bytes = Buffer.allocUnsafe(Math.max(length, windowBytes));
		const { bytesRead } = await this.#file.read(bytes, 0, bytes.length, position);
		const window = {
			start: position,
			bytes: bytes.subarray(0, bytesRead)
		};
		this.#use(window);
		return window;
	}
	#use(window) {
		if (this.#windows[0] !== window) this.#windows = [window, ...this.#windows.filter((one) => one !== window)].slice(0, 2);
	}
};

// shared/advisories/zip.ts
/** Looking at ratios makes sense only where there is something to blow up. */
const ratioFloor = 67108864;
/**
* Reads the `.json` entries of a zip file (APPNOTE 6.3.10: stored or deflated), one at a time, sizes and CRC-32 checked.
* @throws UndecidedError `ZIP_DAMAGED` or `ZIP_LIMIT`, naming the archive and the entry.
*/
async function* readZip(path, limits = defaultLimits) {
	const handle = await open(path, "r");
	try {
		const { size } = await handle.stat();
		const file = new WindowedFile(handle);
		const zip = await openZip(file, size, path);
		let count = 0;
		let total = 0;
		for await (const entry of entriesOf(zip, path)) {
			count += 1;
			if (count > limits.records) throw beyond(path, `holds more than ${limits.records} entries`);
			if (!entry.fileName.endsWith(".json")) continue;
			if (entry.uncompressedSize > limits.recordBytes) throw beyond(path, `has the entry ${entry.fileName} of ${entry.uncompressedSize} bytes`);
			total += entry.uncompressedSize;
			if (total > limits.totalBytes || total > ratioFloor && total > size * limits.ratio) throw beyond(path, `unpacks to more than ${total} bytes from ${size}`);
			yield {
				name: entry.fileName,
				body: await readEntry(zip, file, entry, path)
			};
		}
	} finally {
		await handle.close();
	}
}
/** SHA-256 of a file as `sha256:<hex>`. */
async function fileDigest(path) {
	const hash = createHash("sha256");
	for await (const chunk of createReadStream(path, { highWaterMark: 1048576 })) hash.update(chunk);
	return `sha256:${hash.digest("hex")}`;
}
async function openZip(file, size, path) {
	try {
		return await (0, import_yauzl.fromRandomAccessReaderPromise)(file, size, { autoClose: false });
	} catch (cause) {
		throw damaged(path, `is no readable zip archive: ${messageOf(cause)}`, cause);
	}
}
async function* entriesOf(zip, path) {
	try {
		for await (const entry of zip.eachEntry()) yield entry;
	} catch (cause) {
		throw cause instanceof UndecidedError ? cause : damaged(path, `has a damaged directory: ${messageOf(cause)}`, cause);
	}
}
async function readEntry(zip, file, entry, path) {
	const { fileName, compressedSize, uncompressedSize, compressionMethod } = entry;
	if (entry.isEncrypted()) throw damaged(path, `has the encrypted entry ${fileName}`);
	if (compressedSize > uncompressedSize * 2 + 1024) throw damaged(path, `states a wrong size for ${fileName}`);
	try {
		const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
		const packed = await file.bytes(fileDataStart, compressedSize);
		if (packed.length < compressedSize) throw new RangeError("the archive ends inside it");
		const body = unpack(packed, compressionMethod, uncompressedSize);
		if (body.length !== uncompressedSize || crc32(body) !== entry.crc32) throw new RangeError("its size or CRC-32 is wrong");
		return body;
	} catch (cause) {
		throw damaged(path, `has the unreadable entry ${fileName}: ${messageOf(cause)}`, cause);
	}
}
function unpack(packed, method, size) {
	if (method === 0) return packed;
	if (method !== 8) throw new RangeError(`compression method ${method} is not supported`);
	return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
}
function damaged(path, problem, cause) {
	return new UndecidedError("ZIP_DAMAGED", problem, {
		place: { what: path },
		advice: "Fetch the archive again",
		cause
	});
}
function beyond(path, problem) {
	return new UndecidedError("ZIP_LIMIT", problem, {
		place: { what: path },
		advice: "That is beyond any export of advisories; check where the archive comes from"
	});
}

// shared/advisories/source.ts
/**
* Opens a zip file of OSV records, a folder in the layout of OSV's bulk export (`<ECOSYSTEM>/all.zip`), of which only
* the wanted ecosystems are read, or a folder with one `.json` file a record at any depth.
* @throws InvalidError when nothing is there, or nothing that could be advisories.
*/
async function openAdvisorySource(path, ecosystems, limits = defaultLimits) {
	if (!(await stat(path).catch((cause) => {
		throw new InvalidError("NO_ADVISORIES", "cannot be opened", {
			place: { what: path },
			advice: "Give a folder or zip file with advisories in OSV format",
			cause
		});
	})).isDirectory()) return zipSource(path, [path], "zip", limits);
	const children = (await readdir(path, { withFileTypes: true })).filter((child) => child.isDirectory());
	const archives = [];
	for (const { name } of children) if (await isFile$1(join(path, name, "all.zip"))) archives.push(name);
	if (archives.length > 0) {
		const bases = new Set([...ecosystems].map(ecosystemBase));
		return zipSource(path, archives.filter((name) => bases.has(name)).sort().map((name) => join(path, name, "all.zip")), "bulk", limits);
	}
	return folderSource(path, limits);
}
async function isFile$1(path) {
	return (await stat(path).catch(() => void 0))?.isFile() === true;
}
function zipSource(root, archives, kind, limits) {
	return {
		kind,
		async digest() {
			if (kind === "zip") return fileDigest(root);
			const digests = [];
			for (const archive of archives) digests.push(`${await fileDigest(archive)}  ${inside(root, archive)}\n`);
			return digestOf$1(digests);
		},
		async *records() {
			for (const archive of archives) {
				const prefix = kind === "zip" ? "" : `${inside(root, archive)}!`;
				for await (const { name, body } of readZip(archive, limits)) yield {
					name: prefix + name,
					body
				};
			}
		}
	};
}
async function folderSource(root, limits) {
	const files = (await readdir(root, {
		withFileTypes: true,
		recursive: true
	})).filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map((entry) => inside(root, join(entry.parentPath, entry.name))).sort();
	if (files.length === 0) throw new InvalidError("NO_ADVISORIES", "holds neither .json records nor <ECOSYSTEM>/all.zip archives", {
		place: { what: root },
		advice: "Give a folder or zip file with advisories in OSV format"
	});
	if (files.length > limits.records) throw tooMuch(root, `holds more than ${limits.records} records`);
	return {
		kind: "folder",
		async digest() {
			const digests = [];
			for (const file of files) digests.push(`${await fileDigest(join(root, file))}  ${file}\n`);
			return digestOf$1(digests);
		},
		async *records() {
			let total = 0;
			for (const file of files) {
				const { size } = await lstat(join(root, file));
				total += size;
				if (size > limits.recordBytes) throw tooMuch(join(root, file), `is ${size} bytes long`);
				if (total > limits.totalBytes) throw tooMuch(root, `holds more than ${limits.totalBytes} bytes of records`);
				yield {
					name: file,
					body: await readRecord(join(root, file))
				};
			}
		}
	};
}
async function readRecord(path) {
	try {
		return await readFile(path);
	} catch (cause) {
		throw new UndecidedError("ADVISORY_UNREADABLE", `cannot be read: ${messageOf(cause)}`, {
			place: { what: path },
			advice: "Make it readable or take it out of the folder",
			cause
		});
	}
}
function inside(root, path) {
	return relative(root, path).split(sep).join("/");
}
function digestOf$1(lines) {
	return `sha256:${createHash("sha256").update(lines.join("")).digest("hex")}`;
}
function tooMuch(path, problem) {
	return new UndecidedError("ADVISORY_LIMIT", problem, {
		place: { what: path },
		advice: "That is beyond any advisory or export of advisories; check what the folder holds"
	});
}

// shared/advisories/load.ts
/** How many malformed records are named one by one. */
const namedProblems = 20;
/**
* Reads the advisories that are needed from a folder of shards, a zip file, a bulk export or a folder of records. Only
* what names a needed package is kept, so memory follows the image, not the export; of a record that occurs twice the
* newer counts.
* @throws InvalidError when the source is none; UndecidedError when it is damaged, expired or beyond the limits.
*/
async function loadAdvisories(path, needs, { limits = defaultLimits, ...policy }) {
	return await hasShards(path) ? loadShards(path, needs, policy) : loadRecords(path, needs, limits);
}
async function loadShards(path, needs, policy) {
	const { index, digest } = await openShards(path, policy);
	const used = index.shards.filter(({ ecosystem }) => needs.has(ecosystem));
	const modified = used.flatMap((shard) => shard.modified ?? []).sort().at(-1);
	return {
		index: new AdvisoryIndex(await readShards(path, index, needs), index.shards.map(({ ecosystem }) => ecosystem)),
		digest,
		records: used.reduce((sum, { advisories }) => sum + advisories, 0),
		...modified === void 0 ? {} : { modified },
		gaps: [],
		exploitation: await readExploitation(path, index)
	};
}
async function loadRecords(path, needs, limits) {
	const source = await openAdvisorySource(path, needs.keys(), limits);
	const wants = (ecosystem, name) => needs.get(ecosystem)?.has(normalizeName(ecosystem, name)) === true;
	const kept = /* @__PURE__ */ new Map();
	const covered = /* @__PURE__ */ new Set();
	const problems = [];
	let records = 0;
	let modified = "";
	for await (const { name, body } of source.records()) {
		const parsed = parseJson(body);
		const result = "problem" in parsed ? parsed : parseOsvRecord(parsed.value);
		if ("problem" in result) {
			problems.push({
				what: `${path}: ${name}`,
				why: `it is no OSV record (${result.problem})`,
				weight: "partial"
			});
			continue;
		}
		const { record } = result;
		records += 1;
		if (record.modified > modified) modified = record.modified;
		for (const affected of record.affected ?? []) if (affected.package?.ecosystem !== void 0) covered.add(affected.package.ecosystem);
		if (!isNeeded(record, wants)) continue;
		const known = kept.get(record.id);
		if (known === void 0 || known.modified < record.modified) kept.set(record.id, normalizeRecord(record, wants));
	}
	return {
		index: new AdvisoryIndex(kept.values(), covered),
		digest: await source.digest(),
		records,
		...Number.isNaN(Date.parse(modified)) ? {} : { modified: new Date(modified).toISOString() },
		gaps: summarized(path, problems),
		exploitation: {}
	};
}
function parseJson(body) {
	try {
		return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) };
	} catch (thrown) {
		return { problem: messageOf(thrown) };
	}
}
function isNeeded(record, wants) {
	return (record.affected ?? []).some((affected) => {
		const { package: named } = affected;
		if (named === null || named === void 0) return false;
		return namesOf(affected, named.name).some((name) => wants(named.ecosystem, name));
	});
}
function summarized(path, problems) {
	const more = problems.length - namedProblems;
	const named = problems.slice(0, namedProblems);
	if (more <= 0) return named;
	return [...named, {
		what: path,
		why: `${more} more files are no OSV records`,
		weight: "partial"
	}];
}

// shared/advisories/summarize.ts
/** One summary of all that the records of one vulnerability say of one package in this version. */
function summarize(hits, version) {
	const [main, ...others] = hits.toSorted(byWeight);
	if (main === void 0) throw new TypeError("A vulnerability without an entry has no summary");
	const malicious = hits.some(({ advisory }) => advisory.id.startsWith("MAL-"));
	const ratings = hits.flatMap(ratingsOf).toSorted(byAuthority);
	const fix = bestFix(hits);
	const { state } = main.affected;
	return {
		advisory: main.advisory,
		ecosystem: main.affected.ecosystem,
		severity: malicious ? "critical" : ratings[0]?.severity ?? "unknown",
		ratings,
		malicious,
		...fix,
		...state === void 0 ? {} : { state },
		because: sentence(main, version, others, fix.fixState, state)
	};
}
/** Records with a fix or a state tell more; among equals the one with the longer text, then by id. */
function byWeight(a, b) {
	return weight(b) - weight(a) || (a.advisory.id < b.advisory.id ? -1 : 1);
}
function weight({ advisory, affected, fixState }) {
	return Number(advisory.id.startsWith("MAL-")) * 8 + Number(fixState === "fixed") * 4 + Number(affected.state !== void 0) * 2 + Number(advisory.severity !== "unknown" || advisory.cvss !== void 0);
}
function ratingsOf({ advisory, affected }) {
	const ratings = [];
	const words = affected.severity ?? (advisory.severity === "unknown" ? void 0 : advisory.severity);
	if (words !== void 0) ratings.push({
		source: advisory.id,
		by: "vendor",
		severity: words
	});
	if (advisory.cvss !== void 0) {
		const severity = severityOfScore(advisory.cvss.score);
		ratings.push({
			source: advisory.id,
			by: "cvss",
			severity,
			...advisory.cvss
		});
	}
	return ratings;
}
/** The vendor's word over a computed one; of two that count alike the worse. */
function byAuthority(a, b) {
	if (a.by !== b.by) return a.by === "vendor" ? -1 : 1;
	if (a.severity === "unknown" || b.severity === "unknown") return Number(a.severity === "unknown") - Number(b.severity === "unknown");
	return compareSeverity(a.severity, b.severity);
}
/** States from the one that helps most. */
const fixStates = [
	"fixed",
	"needs-subscription",
	"wont-fix",
	"end-of-life",
	"not-fixed",
	"unknown"
];
/** The version that clears every record, when one names a fix; else the most telling state. */
function bestFix(hits) {
	for (const fixState of fixStates) {
		const such = hits.filter((hit) => hit.fixState === fixState);
		if (such.length === 0) continue;
		const [latest] = such.flatMap(({ affected, fixedVersion }) => fixedVersion === void 0 ? [] : [{
			affected,
			fixedVersion
		}]).toSorted((a, b) => comparePoints(a.affected.ecosystem, b.fixedVersion, a.fixedVersion));
		return {
			fixState,
			...latest === void 0 ? {} : { fixedVersion: latest.fixedVersion }
		};
	}
	return { fixState: "unknown" };
}
function sentence(main, version, others, fixState, state) {
	const { advisory, affected, because } = main;
	const named = state === void 0 ? "" : `; the tracker says ${state}`;
	const customers = fixState === "needs-subscription" ? "; the fix is for subscribers only" : "";
	const agreeing = new Set(others.map((hit) => hit.advisory.id).filter((id) => id !== advisory.id));
	const also = agreeing.size === 0 ? "" : `; so ${agreeing.size === 1 ? "says" : "say"} ${[...agreeing].sort().join(", ")}`;
	return `${advisory.id} (${affected.ecosystem}): ${affected.name} ${version} ${because}${named}${customers}${also}`;
}

// shared/advisories/match.ts
/**
* Matches packages against advisories. Pure.
* Distribution packages are looked up by the names that the distribution's advisories use and in its release only;
* third-party packages and those owned by a distribution package are left to their own vendors. A record that is
* withdrawn by `now` does not count.
*/
function matchPackages(packages, os, advisories, now) {
	const matches = [];
	const undetermined = [];
	const skipped = [];
	const missing = /* @__PURE__ */ new Map();
	for (const item of packages) {
		const why = item.thirdParty === true ? "third-party" : item.ownedBy !== void 0 ? "owned" : void 0;
		if (why !== void 0) {
			skipped.push({
				package: item,
				why
			});
			continue;
		}
		const lookUp = lookUpOf(item, os);
		if (lookUp === void 0 || !lookUp.ecosystems.some((ecosystem) => advisories.covers(ecosystem))) {
			const lack = lackOf(item, os, lookUp);
			const known = missing.get(lack.ecosystem) ?? lack;
			missing.set(lack.ecosystem, {
				...known,
				packages: known.packages + 1
			});
			continue;
		}
		const entries = selectEntries(item, lookUp, advisories, now).applicable;
		const [ecosystem] = lookUp.ecosystems;
		if (lookUp.version === void 0 || !isVersion(ecosystem, lookUp.version)) {
			const ids = groupByVulnerability(entries).map(({ id }) => id);
			if (ids.length > 0) undetermined.push({
				package: item,
				ecosystem,
				ids: ids.sort()
			});
			continue;
		}
		matches.push(...matchOne(item, lookUp, lookUp.version, entries));
	}
	matches.sort((a, b) => compareText(a.package.purl, b.package.purl) || compareText(a.id, b.id));
	return {
		matches,
		undetermined,
		skipped,
		noData: [...missing.values()]
	};
}
function matchOne(item, lookUp, version, entries) {
	const hits = entries.flatMap((entry) => {
		const hit = decide(entry, version);
		if (hit === void 0) return [];
		return [entry.affected.ecosystem === lookUp.subscription ? withSubscription(hit) : hit];
	});
	return groupByVulnerability(hits).map((vulnerability) => ({
		package: item,
		id: vulnerability.id,
		aliases: vulnerability.aliases,
		...summarize(vulnerability.entries, version)
	}));
}
function withSubscription(hit) {
	return hit.fixState === "fixed" ? {
		...hit,
		fixState: "needs-subscription"
	} : hit;
}
function lackOf(item, os, lookUp) {
	const kind = isSystemType(item.type) ? "distribution" : "language";
	if (lookUp !== void 0) return {
		ecosystem: lookUp.ecosystems[0],
		kind,
		packages: 0,
		why: "not-in-source"
	};
	return {
		ecosystem: kind === "language" ? item.type : os === void 0 ? "unknown distribution" : `${os.id}:${os.versionId ?? "?"} (${item.type})`,
		kind,
		packages: 0,
		why: "unsupported"
	};
}
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}

// shared/advisories/feeds/alpine-secdb.ts
const secdb = looseObject({
	distroversion: string().regex(/^v\d+\.\d+$|^edge$/),
	reponame: string(),
	packages: array(looseObject({ pkg: looseObject({
		name: string().min(1),
		secfixes: record(string(), union([
			array(string()),
			string(),
			_null()
		])).nullish()
	}) })).nullable()
});
/**
* Reads one repository of Alpine's security database (secdb.alpinelinux.org, `<version>/<repository>.json`) as one
* advisory a vulnerability, like OSV's `ALPINE-CVE-…`, with every id: Xen's and GitHub's too. `0` means never affected.
* @param modified RFC 3339 date on which the file was fetched; it states none itself.
* @throws UndecidedError `SECDB_INVALID`.
*/
function readAlpineSecdb(text, what, modified) {
	const { distroversion, reponame, packages } = parse$2(text, what);
	const ecosystem = `Alpine:${distroversion}`;
	const byId = /* @__PURE__ */ new Map();
	for (const { pkg } of packages ?? []) for (const [fixed, names] of Object.entries(pkg.secfixes ?? {})) for (const id of new Set([names ?? []].flat().flatMap((name) => name.split(/[\s,;]+/)))) {
		if (id === "") continue;
		const affected = byId.get(id) ?? [];
		affected.push({
			ecosystem,
			name: pkg.name,
			intervals: [{
				introduced: "0",
				fixed
			}],
			versions: []
		});
		byId.set(id, affected);
	}
	return [...byId].map(([id, affected]) => ({
		id: `ALPINE-${id}`,
		aliases: [],
		upstream: [id],
		related: [],
		summary: "",
		modified,
		severity: "unknown",
		affected,
		references: [`https://security.alpinelinux.org/vuln/${encodeURIComponent(id)}#${reponame}`]
	}));
}
function parse$2(text, what) {
	try {
		return secdb.parse(JSON.parse(text));
	} catch (cause) {
		const problem = cause instanceof ZodError ? prettifyError(cause).split("\n")[0] ?? "" : "it is no JSON";
		throw new UndecidedError("SECDB_INVALID", `is no Alpine security database: ${problem}`, {
			place: { what },
			advice: "Fetch <version>/main.json or <version>/community.json again",
			cause
		});
	}
}

// shared/advisories/feeds/debian-tracker.ts
const release = looseObject({
	status: _enum([
		"resolved",
		"open",
		"undetermined"
	]),
	fixed_version: string().optional(),
	urgency: string().optional(),
	nodsa: string().nullish(),
	nodsa_reason: string().nullish()
});
const tracker = record(string(), record(string(), looseObject({
	description: string().nullish(),
	releases: union([record(string(), release), array(never()).max(0)])
})));
/** Numbers of the releases by code name; sid and older ones have none. */
const releaseNumbers = {
	jessie: "8",
	stretch: "9",
	buster: "10",
	bullseye: "11",
	bookworm: "12",
	trixie: "13",
	forky: "14",
	duke: "15"
};
/**
* Reads Debian's security tracker (security-tracker.debian.org/tracker/data/json) as one advisory a vulnerability, like
* OSV's `DEBIAN-CVE-…`, with what OSV leaves out: the states of open faults (no-dsa, postponed, ignored, end-of-life)
* and `TEMP-` ids. Undetermined entries say nothing and are left out.
* @param modified RFC 3339 date on which the file was fetched; it states none itself.
* @throws UndecidedError `TRACKER_INVALID`.
*/
function readDebianTracker(text, what, modified) {
	const affectedById = /* @__PURE__ */ new Map();
	const descriptions = /* @__PURE__ */ new Map();
	for (const [name, faults] of Object.entries(parse$1(text, what))) for (const [id, { releases, description }] of Object.entries(faults)) {
		if (typeof description === "string") descriptions.set(id, description);
		const affected = affectedById.get(id) ?? [];
		affectedById.set(id, affected);
		for (const [codename, state] of Object.entries(releases)) {
			const number = Object.hasOwn(releaseNumbers, codename) ? releaseNumbers[codename] : void 0;
			if (number !== void 0 && state.status !== "undetermined") affected.push(rangeOf(`Debian:${number}`, name, state));
		}
	}
	return [...affectedById].filter(([, affected]) => affected.length > 0).map(([id, affected]) => ({
		id: id.startsWith("CVE-") ? `DEBIAN-${id}` : id,
		aliases: [],
		upstream: id.startsWith("CVE-") ? [id] : [],
		related: [],
		summary: "",
		...descriptions.has(id) ? { details: descriptions.get(id) ?? "" } : {},
		modified,
		severity: "unknown",
		affected,
		references: [`https://security-tracker.debian.org/tracker/${encodeURIComponent(id)}`]
	}));
}
function rangeOf(ecosystem, name, entry) {
	const fixed = entry.status === "resolved" ? entry.fixed_version ?? "0" : void 0;
	const severity = ratingOfWord(entry.urgency);
	const state = fixed === void 0 ? stateOf(entry) : void 0;
	return {
		ecosystem,
		name,
		intervals: [{
			introduced: "0",
			...fixed === void 0 ? {} : { fixed }
		}],
		versions: [],
		...severity === void 0 ? {} : { severity },
		...state === void 0 ? {} : { state }
	};
}
function stateOf({ urgency, nodsa, nodsa_reason: reason }) {
	if (urgency === "end-of-life" || urgency === "unimportant") return urgency;
	if (reason === "ignored" || reason === "postponed") return reason;
	return nodsa === void 0 || nodsa === null ? void 0 : "no-dsa";
}
function parse$1(text, what) {
	try {
		return tracker.parse(JSON.parse(text));
	} catch (cause) {
		const problem = cause instanceof ZodError ? prettifyError(cause).split("\n")[0] ?? "" : "it is no JSON";
		throw new UndecidedError("TRACKER_INVALID", `is no data of Debian's security tracker: ${problem}`, {
			place: { what },
			advice: "Fetch the tracker's JSON again",
			cause
		});
	}
}

// shared/advisories/shards/collect.ts
/**
* Gathers advisories for shards: of a record that occurs twice the newer counts, withdrawn ones are left out, and a
* first-hand source replaces what OSV derived from it.
*/
var AdvisoryCollection = class {
	#advisories = /* @__PURE__ */ new Map();
	add(advisory) {
		if (advisory.withdrawn !== void 0) return;
		const known = this.#advisories.get(advisory.id);
		if (known === void 0 || known.modified < advisory.modified) this.#advisories.set(advisory.id, advisory);
	}
	/**
	* Replaces what is known of these packages in these releases by the same record of the source itself; packages and
	* releases that the source's record does not name keep what they have.
	*/
	overlay(advisory) {
		const known = this.#advisories.get(advisory.id);
		if (known === void 0) {
			this.#advisories.set(advisory.id, advisory);
			return;
		}
		const own = new Set(advisory.affected.map(({ ecosystem, name }) => `${ecosystem}\n${name}`));
		const kept = known.affected.filter(({ ecosystem, name }) => !own.has(`${ecosystem}\n${name}`));
		const summary = known.summary === "" ? advisory.summary : known.summary;
		this.#advisories.set(advisory.id, {
			...known,
			summary,
			affected: [...kept, ...advisory.affected]
		});
	}
	/** Takes away all that is known of a release, because a source speaks for the whole of it. */
	clear(ecosystem) {
		for (const [id, advisory] of this.#advisories) {
			if (!advisory.affected.some((affected) => affected.ecosystem === ecosystem)) continue;
			const affected = advisory.affected.filter((one) => one.ecosystem !== ecosystem);
			if (affected.length === 0) this.#advisories.delete(id);
			else this.#advisories.set(id, {
				...advisory,
				affected
			});
		}
	}
	/** By ecosystem with release, in the order of their names. */
	byEcosystem() {
		const groups = /* @__PURE__ */ new Map();
		for (const advisory of this.#advisories.values()) for (const { ecosystem } of advisory.affected) {
			const group = groups.get(ecosystem) ?? /* @__PURE__ */ new Set();
			groups.set(ecosystem, group.add(advisory));
		}
		return new Map([...groups.keys()].sort().map((ecosystem) => [ecosystem, [...groups.get(ecosystem) ?? []]]));
	}
};
/** Says which ecosystems nobody can match, because their versions have no known order. */
function unorderedEcosystems(ecosystems) {
	return [...new Set([...ecosystems].map(ecosystemBase))].filter((ecosystem) => versionScheme(ecosystem) === void 0).sort().map((ecosystem) => ({
		what: ecosystem,
		why: "its versions have no known order: no shard is made",
		weight: "note"
	}));
}

// shared/advisories/shards/encode.ts
const summaryLength = 200;
const keptReferences = 3;
/** Advisories of one ecosystem and release as a shard: deterministic, long texts cut, every id kept. */
function encodeShard(ecosystem, advisories) {
	const rows = [];
	const packages = /* @__PURE__ */ new Map();
	for (const advisory of [...advisories].sort((a, b) => a.id < b.id ? -1 : 1)) {
		const own = advisory.affected.filter((affected) => affected.ecosystem === ecosystem);
		if (own.length === 0) continue;
		const place = rows.push(advisoryRowOf(advisory)) - 1;
		for (const affected of own) {
			const name = normalizeName(ecosystem, affected.name);
			const known = packages.get(name) ?? [];
			known.push(affectedRowOf(affected, place));
			packages.set(name, known);
		}
	}
	const header = {
		format: 1,
		ecosystem,
		advisories: rows.length,
		packages: packages.size
	};
	return {
		text: [
			JSON.stringify(header),
			...rows.map((row) => JSON.stringify(row)),
			...[...packages.keys()].sort().map((name) => `${oneLine(name)}\t${JSON.stringify(packages.get(name))}`)
		].join("\n"),
		advisories: rows.length,
		packages: packages.size
	};
}
function advisoryRowOf(advisory) {
	const { cvss } = advisory;
	return [
		advisory.id,
		[...advisory.aliases],
		[...advisory.upstream],
		[...advisory.related],
		truncate(oneLine(advisory.summary === "" ? advisory.details ?? "" : advisory.summary), summaryLength),
		advisory.published ?? "",
		advisory.modified,
		advisory.severity,
		cvss?.score ?? -1,
		cvss?.vector ?? "",
		advisory.references.slice(0, keptReferences)
	];
}
function affectedRowOf({ intervals, versions, severity, state }, place) {
	return [
		place,
		intervals.map(({ introduced, fixed, lastAffected }) => [
			introduced,
			fixed ?? "",
			lastAffected ?? ""
		]),
		[...versions],
		severity ?? "",
		state ?? ""
	];
}

// shared/advisories/shards/osv-export.ts
/**
* Lists the ecosystems of a folder in the layout of OSV's bulk export, `<ECOSYSTEM>/all.zip` and `modified_id.csv`.
* @throws InvalidError when the folder has none.
*/
async function readOsvExport(folder) {
	const names = await readdir(folder).catch(() => []);
	const exports = [];
	for (const ecosystem of names.sort()) {
		const archive = join(folder, ecosystem, "all.zip");
		if (!await isFile(archive)) continue;
		const list = join(folder, ecosystem, "modified_id.csv");
		exports.push({
			ecosystem,
			digest: await fileDigest(await isFile(list) ? list : archive),
			addTo: (advisories) => addRecords(archive, ecosystem, advisories)
		});
	}
	if (exports.length === 0) throw new InvalidError("NO_ADVISORIES", "holds no <ECOSYSTEM>/all.zip", {
		place: { what: folder },
		advice: "Give a folder in the layout of OSV's bulk export"
	});
	return exports;
}
async function isFile(path) {
	return (await stat(path).catch(() => void 0))?.isFile() === true;
}
async function addRecords(archive, ecosystem, advisories) {
	const gaps = [];
	const isOwn = (named) => named === ecosystem || named.startsWith(`${ecosystem}:`);
	for await (const { name, body } of readZip(archive)) {
		const result = parse(body);
		if ("problem" in result) {
			gaps.push({
				what: `${archive}: ${name}`,
				why: `it is no OSV record (${result.problem})`,
				weight: "partial"
			});
			continue;
		}
		advisories.add(normalizeRecord(result.record, isOwn));
	}
	return gaps;
}
function parse(body) {
	try {
		return parseOsvRecord(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)));
	} catch (thrown) {
		return { problem: messageOf(thrown) };
	}
}

// shared/advisories/shards/build.ts
/**
* Builds shards, one a distribution release or language ecosystem, and the index that names them. A source whose digest
* is that of the build before is not read again. The index is written last, so that a build that fails leaves the old
* set as it was.
* @throws UndecidedError when a source is damaged.
*/
async function buildAdvisories(options) {
	const { out, now, previous, validDays } = options;
	await mkdir(out, { recursive: true });
	const sources = {};
	const shards = [];
	const gaps = [];
	let reused = 0;
	for (const group of await readGroups(options)) {
		Object.assign(sources, group.digests);
		const names = Object.keys(group.digests).sort();
		const old = (previous?.shards ?? []).filter((shard) => shard.sources.join("\n") === names.join("\n"));
		if (old.length > 0 && names.every((name) => previous?.sources[name] === group.digests[name])) {
			shards.push(...old);
			reused += old.length;
			continue;
		}
		const { advisories, gaps: problems } = await group.read();
		const groups = advisories.byEcosystem();
		gaps.push(...problems, ...unorderedEcosystems(groups.keys()));
		for (const [ecosystem, own] of groups) if (versionScheme(ecosystem) !== void 0) shards.push(await writeShard(out, ecosystem, own, names));
	}
	const kev = options.kev === void 0 ? void 0 : await addKev(options.kev, out, sources);
	const epss = options.epss === void 0 ? void 0 : await addEpss(options.epss, out, sources);
	const index = {
		kind: "seaworthy-advisories",
		format: 1,
		serial: (previous?.serial ?? 0) + 1,
		built: now.toISOString(),
		expires: new Date(now.getTime() + validDays * 864e5).toISOString(),
		sources: Object.fromEntries(Object.entries(sources).sort(([a], [b]) => a < b ? -1 : 1)),
		shards: shards.sort((a, b) => a.ecosystem < b.ecosystem ? -1 : 1),
		...kev === void 0 ? {} : { kev },
		...epss === void 0 ? {} : { epss }
	};
	await writeWhole(join(out, indexName), `${JSON.stringify(index, void 0, 1)}\n`);
	return {
		index,
		reused,
		gaps
	};
}
async function readGroups({ osv, alpineSecdb = [], debianTracker, now }) {
	const exports = osv === void 0 ? [] : await readOsvExport(osv);
	const feeds = /* @__PURE__ */ new Map();
	if (alpineSecdb.length > 0) feeds.set("Alpine", await Promise.all(alpineSecdb.map((path) => alpineFeed(path, now))));
	if (debianTracker !== void 0) feeds.set("Debian", [await debianFeed(debianTracker, now)]);
	return [.../* @__PURE__ */ new Set([...exports.map(({ ecosystem }) => ecosystem), ...feeds.keys()])].sort().map((name) => {
		const osvExport = exports.find(({ ecosystem }) => ecosystem === name);
		const own = feeds.get(name) ?? [];
		return {
			digests: {
				...osvExport === void 0 ? {} : { [`osv/${name}`]: osvExport.digest },
				...Object.fromEntries(own.map((feed) => [feed.name, feed.digest]))
			},
			async read() {
				const advisories = new AdvisoryCollection();
				const gaps = osvExport === void 0 ? [] : await osvExport.addTo(advisories);
				for (const release of new Set(own.flatMap(({ replaces }) => replaces))) advisories.clear(release);
				for (const feed of own) for (const advisory of feed.advisories) advisories.overlay(advisory);
				return {
					advisories,
					gaps
				};
			}
		};
	});
}
async function alpineFeed(path, now) {
	const text = await readFile(path, "utf8");
	const advisories = readAlpineSecdb(text, path, now.toISOString());
	const [release = "unknown"] = advisories.flatMap(({ affected }) => affected.map(({ ecosystem }) => ecosystem));
	const replaces = new Set(advisories.flatMap(({ affected }) => affected.map(({ ecosystem }) => ecosystem)));
	return {
		name: `alpine-secdb/${release}/${basename(path)}`,
		digest: digestOf(text),
		advisories,
		replaces: [...replaces]
	};
}
async function debianFeed(path, now) {
	const text = await readFile(path, "utf8");
	const advisories = readDebianTracker(text, path, now.toISOString());
	return {
		name: "debian-tracker",
		digest: digestOf(text),
		advisories,
		replaces: []
	};
}
async function writeShard(out, ecosystem, advisories, sources) {
	const content = encodeShard(ecosystem, advisories);
	const text = Buffer.from(content.text);
	const packed = zstdCompressSync(text, { params: {
		[constants.ZSTD_c_compressionLevel]: 19,
		[constants.ZSTD_c_checksumFlag]: 1
	} });
	const digest = digestOf(packed);
	const modified = advisories.map((advisory) => advisory.modified).sort().at(-1);
	const date = Date.parse(modified ?? "");
	const file = `${fileName(ecosystem)}-${digest.slice(7, 19)}.jsonl.zst`;
	await writeWhole(join(out, file), packed);
	return {
		ecosystem,
		file,
		digest,
		size: packed.length,
		unpacked: text.length,
		advisories: content.advisories,
		packages: content.packages,
		...date > 0 ? { modified: new Date(date).toISOString() } : {},
		sources: [...sources]
	};
}
async function addKev(path, out, sources) {
	const text = await readFile(path, "utf8");
	const { released } = readKev(text, path);
	sources["kev"] = digestOf(text);
	return {
		...await copied(path, out, "kev", ".json", Buffer.from(text)),
		modified: released
	};
}
async function addEpss(path, out, sources) {
	const packed = await readFile(path);
	const { date } = await unpackEpss(packed, path);
	sources["epss"] = digestOf(packed);
	return {
		...await copied(path, out, "epss", ".csv.gz", packed),
		modified: date
	};
}
async function copied(path, out, name, ending, content) {
	const digest = digestOf(content);
	const file = `${name}-${digest.slice(7, 19)}${ending}`;
	await copyFile(path, join(out, file));
	return {
		file,
		digest,
		size: content.length
	};
}
/** Readers see the old file or the new one, never a part. */
async function writeWhole(path, content) {
	await writeFile(`${path}.part`, content);
	await rename(`${path}.part`, path);
}
function fileName(ecosystem) {
	return ecosystem.replace(/[^A-Za-z0-9.]+/g, "-");
}
function digestOf(content) {
	return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

export { readShardIndex as a, hasShards as i, matchPackages as n, neededAdvisories as o, loadAdvisories as r, buildAdvisories as t };