import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, n as SeaworthyError, r as UndecidedError, t as InvalidError } from "../errors/index.js";
import { d as oneLine, p as truncate, t as init_text, u as init_plain } from "../text/index.js";
import { n as sha256, t as init_digest } from "../files/digest.js";
import { A as dockerCredentials, B as init_folder_store, D as RegistryClient, F as inTime, G as init_schema, H as ociIndexType, I as init_retry, J as parseDocument, K as manifestSchema, L as init_blobs$1, M as defaultRetryPolicy, N as delay, O as defaultPorts, P as fetchWithRetry, R as registryBlobs, U as ociManifestType, V as init_media_types, W as indexSchema, X as init_blobs, Y as blobPath, Z as layoutBlobs, ht as isFile, j as init_credentials, k as init_client$1, mt as init_kind, ot as init_read_file, pt as exists, q as init_json, st as readWhole, t as init_oci, z as folderStore } from "../oci/index.js";
import { n as writeWhole, t as init_write_whole } from "../files/write-whole.js";
import { S as unknown, _ as record, a as _null, b as tuple, d as init_schemas, f as literal, g as object, h as number, i as _enum, m as never, n as datetime, p as looseObject, r as init_iso, s as array, v as strictObject, x as union, y as string } from "../../npm/zod.js";
import { n as init_severity, t as compareSeverity } from "../findings/severity.js";
import { a as init_rpm, i as versionScheme, n as init_versions, o as parseEvr, r as isVersion, t as compareVersions } from "../versions/index.js";
import { a as parseReference, c as init_digest$1, i as isLoopback, n as formatReference, o as tryParseReference, r as init_reference, u as verifyBytes } from "../oci/registry/reference.js";
import { C as init_evict, S as FolderBound, f as init_purl, p as isSystemType, t as init_packages } from "../packages/index.js";
import { a as XMLParser, n as init_fxp, o as init_XMLParser } from "../../npm/fast-xml-parser.js";
import { n as init_end_of_life } from "./end-of-life.js";
import { n as parseProblem, t as init_parse_problem } from "../errors/parse-problem.js";
import { t as require_ae_cvss_calculator } from "../../npm/ae-cvss-calculator.js";
import { t as require_yauzl } from "../../npm/yauzl.js";
import { lstat, mkdir, mkdtemp, open, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { createReadStream } from "node:fs";
import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify } from "node:crypto";
import { constants, crc32, gunzip, inflateRawSync, zstdCompressSync, zstdDecompress } from "node:zlib";
import { tmpdir } from "node:os";

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
function init_names() {
	return (init_names = __esmMin((() => {})))();
}

// shared/advisories/advisory-index.ts
var AdvisoryIndex;
function init_advisory_index() {
	return (init_advisory_index = __esmMin((() => {
		/* @__PURE__ */ init_names();
		AdvisoryIndex = class {
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
	})))();
}

// shared/advisories/cvss.ts
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
var import_ae_cvss_calculator, preference, threeMetrics, baseMetrics;
function init_cvss() {
	return (init_cvss = __esmMin((() => {
		import_ae_cvss_calculator = /* @__PURE__ */ __toESM(require_ae_cvss_calculator(), 1);
		preference = [
			"CVSS_V4",
			"CVSS_V3",
			"CVSS_V2"
		];
		threeMetrics = "AV:NALP AC:LH PR:NLH UI:NR S:UC C:NLH I:NLH A:NLH";
		baseMetrics = {
			"": "AV:LAN AC:HML Au:MSN C:NPC I:NPC A:NPC",
			"CVSS:3.0/": threeMetrics,
			"CVSS:3.1/": threeMetrics,
			"CVSS:4.0/": "AV:NALP AC:LH AT:NP PR:NLH UI:NPA VC:HLN VI:HLN VA:HLN SC:HLN SI:HLN SA:HLN"
		};
	})))();
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
function init_epss() {
	return (init_epss = __esmMin((() => {
		init_errors();
	})))();
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
function init_intervals() {
	return (init_intervals = __esmMin((() => {
		init_versions();
	})))();
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
function init_decide() {
	return (init_decide = __esmMin((() => {
		init_versions();
		init_intervals();
	})))();
}

// shared/advisories/identify.ts
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
	return [...new Set(ids.map((id) => derived.exec(id)?.[1] ?? id).filter((id) => cve$1.test(id)))];
}
/** CVEs first, then malicious packages, GitHub, and the rest; the older first. */
function byFame(a, b) {
	return fame(a) - fame(b) || a.localeCompare(b, "en", { numeric: true });
}
function fame(id) {
	const order = [
		cve$1,
		/^MAL-/,
		/^GHSA-/,
		/^(?:GO|PYSEC|RUSTSEC)-/
	];
	const place = order.findIndex((pattern) => pattern.test(id));
	return place < 0 ? order.length : place;
}
var cve$1, derived, bulletin, Groups;
function init_identify() {
	return (init_identify = __esmMin((() => {
		cve$1 = /^CVE-\d{4}-\d{4,}$/;
		derived = /^[A-Za-z]+-(CVE-\d{4}-\d{4,})$/;
		bulletin = /^(?:DSA|DLA|DTSA|USN|LSN|AL[SBE]A|RL[SBE]A|RXSA|RH[SBE]A|ELSA|ALAS\w*|(?:open)?SUSE-[A-Z]U|MGASA|OESA|openEuler-SA|TEMP)[-:]/;
		Groups = class {
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
	})))();
}

// shared/advisories/kernel-headers.ts
/**
* Whether a package holds the kernel's headers alone. Advisories name its source, and so every fault of the kernel
* matches them by the hundred, though a container runs on its host's kernel and they have none of its code.
*/
function isKernelHeaders({ type, name, source }) {
	return isSystemType(type) && kernelSource.test(source?.name ?? name) && headers.some((form) => form.test(name));
}
var kernelSource, headers;
function init_kernel_headers() {
	return (init_kernel_headers = __esmMin((() => {
		init_packages();
		kernelSource = /^(?:linux|kernel)(?:$|-)/;
		headers = [
			/^linux-libc-dev(?:-\w+)?(?:-cross)?$/,
			/^linux-(?:[\w.+-]+-)?headers(?:-[\w.+-]+)?$/,
			new RegExp(`^kernel(?:-(?:16k|64k|azure|cross|default|lt|ml|preempt|rt|uek|vanilla|zfcpdump))?(?:-debug)?-(?:headers|devel|devel-matched)$`),
			/^kernel-macros$/
		];
	})))();
}

// shared/advisories/ecosystems.ts
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
		case "rhel": return redHat(major, os.contentStreams ?? []);
		case "azurelinux":
		case "mariner": return release$1("Azure Linux", major, "both");
		case "openEuler":
		case "openeuler": return release$1("openEuler", os.prettyName?.replace(/^openEuler /, "").replace(/[ ()]+/g, "-").replace(/-$/, ""), "both");
		case "opensuse-leap": return release$1("openSUSE", minor === void 0 ? void 0 : `Leap ${minor}`, "binary");
		case "opensuse-tumbleweed": return {
			ecosystems: ["openSUSE:Tumbleweed"],
			names: "binary"
		};
		case "sles": return suse(os.prettyName?.replace(/^SUSE /, ""), major);
		case "amzn": return release$1("Amazon Linux", major === "2018" ? "1" : major, "binary");
		case "ol": return release$1("Oracle Linux", major, "binary");
		case "photon": return release$1("Photon OS", minor, "both");
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
/**
* The streams that the image says its packages are from; extended ones (`rhel_eus`) have ecosystems of their own. An
* image that says none has those of a plain installation.
*/
function redHat(major, streams) {
	if (major === void 0) return void 0;
	const plain = (Number(major) >= 8 ? redHatRepositories : olderRedHatRepositories).map((repository) => `enterprise_linux:${major}::${repository}`);
	const [first, ...others] = (streams.some((stream) => /^(?:enterprise_linux|rhel_\w+):/.test(stream)) ? streams : [...plain, ...streams]).map((stream) => `Red Hat:${stream}`);
	if (first === void 0) return void 0;
	return {
		ecosystems: [first, ...others],
		openFaults: redHatOpenFaults(major),
		names: "binary"
	};
}
/** The ecosystem of a release's faults without a fix: they are known by release, not by repository. */
function redHatOpenFaults(release) {
	return `Red Hat:enterprise_linux:${release}`;
}
/** @param product as in PRETTY_NAME, without the vendor: `Linux Enterprise Server 15 SP5`. */
function suse(product, major) {
	if (product === void 0 || product === "") return void 0;
	const release = major === "15" ? /15(?: SP\d)?$/.exec(product)?.[0] : void 0;
	const modules = release === void 0 ? [] : suseModules;
	return {
		ecosystems: [`SUSE:${product}`, ...modules.map((module) => `SUSE:Linux Enterprise Module for ${module} ${release}`)],
		names: "binary"
	};
}
var languageEcosystems, redHatRepositories, olderRedHatRepositories, suseModules;
function init_ecosystems() {
	return (init_ecosystems = __esmMin((() => {
		languageEcosystems = {
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
		redHatRepositories = [
			"baseos",
			"appstream",
			"crb",
			"supplementary",
			"highavailability",
			"nfv",
			"realtime",
			"sap"
		];
		olderRedHatRepositories = [
			"server",
			"client",
			"workstation",
			"computenode"
		];
		suseModules = [...[
			"Basesystem",
			"Server Applications",
			"Development Tools",
			"Web and Scripting",
			"Python 3",
			"Containers"
		], ...[
			"Legacy",
			"Public Cloud",
			"Desktop Applications",
			"Certifications"
		]];
	})))();
}

// shared/advisories/needs.ts
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
	const { ecosystems, names, subscription, openFaults } = distribution;
	if (packageTypes[versionScheme(ecosystems[0])?.name ?? ""] !== item.type) return void 0;
	const source = item.source?.name ?? item.name;
	return {
		ecosystems,
		names: names === "source" ? [source] : names === "binary" ? [item.name] : [.../* @__PURE__ */ new Set([source, item.name])],
		version: names === "source" ? item.source?.version ?? item.version : item.version,
		...subscription === void 0 ? {} : { subscription },
		...openFaults === void 0 ? {} : { openFaults: {
			ecosystem: openFaults,
			names: [.../* @__PURE__ */ new Set([item.name, source])]
		} }
	};
}
/** What has to be loaded to match these packages. */
function neededAdvisories(packages, os) {
	const needs = /* @__PURE__ */ new Map();
	for (const item of packages) {
		const lookUp = lookUpOf(item, os);
		if (lookUp === void 0) continue;
		for (const { ecosystem, names } of placesOf(lookUp)) {
			const known = needs.get(ecosystem) ?? /* @__PURE__ */ new Set();
			needs.set(ecosystem, known);
			for (const name of names) known.add(name);
		}
	}
	return needs;
}
/** Every ecosystem where a package is looked up, and the names that it has there. */
function placesOf({ ecosystems, names, subscription, openFaults }) {
	return [...[...ecosystems, ...subscription === void 0 ? [] : [subscription]].map((ecosystem) => ({
		ecosystem,
		names
	})), ...openFaults === void 0 ? [] : [openFaults]];
}
var packageTypes;
function init_needs() {
	return (init_needs = __esmMin((() => {
		init_packages();
		init_versions();
		init_ecosystems();
		/* @__PURE__ */ init_names();
		packageTypes = {
			apk: "apk",
			dpkg: "deb",
			rpm: "rpm"
		};
	})))();
}

// shared/advisories/modularity.ts
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
function isStream({ advisory, affected }, name, stream) {
	if (affected.module !== void 0) return affected.module === `${name}:${stream}`;
	const named = [...advisory.summary.matchAll(/(?<=^|[\s,])([A-Za-z][\w.+-]*):([\w.+-]+)(?=[\s,]|$)/g)];
	return named.length === 0 || named.some(([, module, its]) => module === name && its === stream);
}
var moduleRelease, label;
function init_modularity() {
	return (init_modularity = __esmMin((() => {
		moduleRelease = /\.module[_+]el[\d.]+\+\d+\+([0-9a-f]{8})/;
		label = /^([^:]+):([^:]+)(?::[^:]*(?::([^:]+))?)?$/;
	})))();
}

// shared/advisories/select.ts
/** The entries for a package's names: those that speak of it, and those that do not. */
function selectEntries(item, lookUp, advisories, now) {
	const others = [];
	const current = placesOf(lookUp).flatMap(({ ecosystem, names }) => names.flatMap((name) => advisories.lookUp(ecosystem, name))).filter((entry) => {
		const why = objectionTo(entry, item, now);
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
function objectionTo({ advisory, affected }, item, now) {
	if (isWithdrawn(advisory, now)) return "withdrawn";
	if (isLivePatch(advisory)) return "live-patch";
	if (isOtherArch(affected.arch, item.arch)) return "other-architecture";
	return isOtherBuild(affected, item.version) ? "other-stream" : void 0;
}
/** Rocky's cloud kernels have bulletins of their own (RXSA), in the ecosystem of all, and sort above the others. */
function isOtherBuild({ intervals }, version) {
	const isCloud = (text) => /\.el\d[\w.]*\.cloud\b/.test(text ?? "");
	const fixed = intervals.flatMap((interval) => interval.fixed ?? []);
	return fixed.length > 0 && fixed.some(isCloud) !== isCloud(version);
}
/** What is built for none, or for one that nobody states, may be any. */
function isOtherArch(built, installed) {
	if (built === void 0 || installed === void 0 || built === "noarch" || installed === "noarch") return false;
	return family(built) !== family(installed);
}
function family(arch) {
	return /^i[3-6]86$/.test(arch) ? "i686" : arch;
}
/** A date that cannot be read counts as past: somebody withdrew it. */
function isWithdrawn({ withdrawn }, now) {
	return withdrawn !== void 0 && !(Date.parse(withdrawn) > now.getTime());
}
/** Ubuntu's live patch notices speak of running kernels, not of packages. */
function isLivePatch({ id }) {
	return id.startsWith("LSN-");
}
function init_select() {
	return (init_select = __esmMin((() => {
		init_versions();
		init_modularity();
		init_needs();
	})))();
}

// shared/advisories/explain.ts
/**
* Explains a vulnerability, by any of its ids, for every package that a record of it names: the range, the comparison
* and its result. Pure. Empty when no record names an installed package.
*/
function explainVulnerability(id, packages, os, advisories, now) {
	return packages.flatMap((item) => explainPackage(id, item, os, advisories, now));
}
function explainPackage(id, item, os, advisories, now) {
	const lookUp = lookUpOf(item, os);
	if (lookUp === void 0) return [];
	const { applicable, others } = selectEntries(item, lookUp, advisories, now);
	const objections = new Map(others.map(({ entry, why }) => [entry, why]));
	return named(id, [...applicable, ...objections.keys()]).map((entry) => ({
		package: item,
		record: entry.advisory.id,
		ecosystem: entry.affected.ecosystem,
		modified: entry.advisory.modified,
		...judge(entry, item, lookUp.version, objections.get(entry))
	}));
}
/** The entries that speak of a vulnerability under any of its ids. */
function named(id, entries) {
	const wanted = id.toUpperCase();
	return groupByVulnerability(entries).filter((group) => [group.id, ...group.aliases].some((one) => one.toUpperCase() === wanted)).flatMap((group) => [...group.entries]);
}
function judge(entry, item, version, objection) {
	const refusal = refusalOf(item, objection);
	if (refusal !== void 0) return {
		verdict: "does-not-apply",
		because: refusal
	};
	const { ecosystem, name, intervals } = entry.affected;
	if (version === void 0 || !isVersion(ecosystem, version)) return {
		verdict: "unknown-version",
		because: `the version of ${name} is not known`
	};
	const hit = decide(entry, version);
	if (hit !== void 0) return {
		verdict: "affected",
		because: `${name} ${version} ${hit.because}`
	};
	const reasons = intervals.map((interval) => outside(ecosystem, interval, version));
	const order = `(${versionScheme(ecosystem)?.name ?? "text"} order)`;
	return {
		verdict: "not-affected",
		because: `${name} ${version} ${reasons.length === 0 ? "is not among the versions named" : `${reasons.join("; ")} ${order}`}`
	};
}
function refusalOf(item, objection) {
	if (item.thirdParty === true) return "the package is from a third-party repository";
	if (item.ownedBy !== void 0) return `the package belongs to ${item.ownedBy}, whose vendor answers for it`;
	if (isKernelHeaders(item)) return "the package holds the kernel's headers, and none of its code";
	switch (objection) {
		case "withdrawn": return "the record is withdrawn";
		case "live-patch": return "the record is about live patches of running kernels";
		case "other-architecture": return "the record is about builds for another architecture";
		case "other-stream": return "the record is about another module stream or build";
		default: return;
	}
}
function outside(ecosystem, { introduced, fixed, lastAffected }, version) {
	if (fixed === "0") return "was never affected";
	if (introduced !== "0" && comparePoints(ecosystem, version, introduced) < 0) return `is before ${introduced}, which brought it`;
	if (fixed !== void 0) return `is at or after ${fixed}, which fixes it`;
	return `is after ${lastAffected ?? "the last version"}, the last one affected`;
}
function init_explain() {
	return (init_explain = __esmMin((() => {
		init_versions();
		init_decide();
		init_identify();
		init_intervals();
		init_kernel_headers();
		init_needs();
		init_select();
	})))();
}

// shared/advisories/kev.ts
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
		const problem = parseProblem(cause);
		throw new UndecidedError("KEV_INVALID", `is no catalogue of known exploited vulnerabilities: ${problem}`, {
			place: { what },
			advice: "Fetch CISA's known_exploited_vulnerabilities.json again",
			cause
		});
	}
}
var catalogue;
function init_kev() {
	return (init_kev = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		catalogue = looseObject({
			catalogVersion: string(),
			dateReleased: string(),
			vulnerabilities: array(looseObject({
				cveID: string(),
				dateAdded: string(),
				dueDate: string(),
				knownRansomwareCampaignUse: string().optional()
			}))
		});
	})))();
}

// shared/advisories/exploitation.ts
/**
* Reads CISA's catalogue and FIRST's scores from files, the scores packed by gzip or not.
* @throws InvalidError when a file cannot be opened; UndecidedError when it is something else.
*/
async function loadExploitation(files) {
	const { kev, epss } = files;
	return {
		...kev === void 0 ? {} : { kev: readKev((await read(kev)).toString(), kev) },
		...epss === void 0 ? {} : { epss: await unpackEpss(await read(epss), epss) }
	};
}
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
async function read(path) {
	try {
		return await readFile(path);
	} catch (cause) {
		throw new InvalidError("FILE_UNREADABLE", `cannot be read: ${messageOf(cause)}`, {
			place: { what: path },
			advice: "Name a file that exists",
			cause
		});
	}
}
var largestUnpacked$1;
function init_exploitation() {
	return (init_exploitation = __esmMin((() => {
		init_errors();
		init_epss();
		init_kev();
		largestUnpacked$1 = 268435456;
	})))();
}

// shared/advisories/feeds/alpine-secdb.ts
/**
* Reads one repository of Alpine's security database (secdb.alpinelinux.org, `<version>/<repository>.json`) as one
* advisory a vulnerability, like OSV's `ALPINE-CVE-…`, with every id: Xen's and GitHub's too. `0` means never affected.
* @param modified RFC 3339 date on which the file was fetched; it states none itself.
* @throws UndecidedError `SECDB_INVALID`.
*/
function readAlpineSecdb(text, what, modified) {
	const { distroversion, reponame, packages } = parse$1(text, what);
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
function parse$1(text, what) {
	try {
		return secdb$1.parse(JSON.parse(text));
	} catch (cause) {
		const problem = parseProblem(cause, "it is no JSON");
		throw new UndecidedError("SECDB_INVALID", `is no Alpine security database: ${problem}`, {
			place: { what },
			advice: "Fetch <version>/main.json or <version>/community.json again",
			cause
		});
	}
}
var secdb$1, alpineSecdb;
function init_alpine_secdb() {
	return (init_alpine_secdb = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		secdb$1 = looseObject({
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
		alpineSecdb = {
			name: "alpine-secdb",
			description: "Alpine's secdb, <version>/{main,community}.json",
			ecosystem: "Alpine",
			files: /\.json$/,
			read(text, what, modified) {
				const advisories = readAlpineSecdb(text, what, modified);
				return {
					advisories,
					replaces: [...new Set(advisories.flatMap(({ affected }) => affected.map(({ ecosystem }) => ecosystem)))]
				};
			}
		};
	})))();
}

// shared/advisories/ratings.ts
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
var words;
function init_ratings() {
	return (init_ratings = __esmMin((() => {
		init_cvss();
		words = {
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
	})))();
}

// shared/advisories/feeds/builds.ts
/**
* The affected packages of a bulletin that lists builds: one that has the same fix on every architecture is said once,
* others once an architecture, because a package must not be measured by another's build.
*/
function rangesOf(ecosystem, builds) {
	const ranges = [];
	for (const same of Map.groupBy(builds, ({ name, module }) => `${name}\n${module ?? ""}`).values()) {
		const isPlain = new Set(same.map(({ fixed }) => fixed)).size === 1;
		const kept = new Map(same.map((build) => [isPlain ? "" : `${build.arch ?? ""} ${build.fixed}`, build]));
		for (const { name, fixed, arch, module } of kept.values()) ranges.push({
			ecosystem,
			name,
			intervals: [{
				introduced: "0",
				fixed
			}],
			versions: [],
			...isPlain || arch === void 0 ? {} : { arch },
			...module === void 0 ? {} : { module }
		});
	}
	return ranges;
}
function init_builds() {
	return (init_builds = __esmMin((() => {})))();
}

// shared/advisories/feeds/parse.ts
/**
* Reads JSON of a known shape.
* @param what names the file in errors.
* @throws UndecidedError with the format's code when it is something else.
*/
function parseJsonFeed(text, schema, what, format) {
	return attempt(() => schema.parse(JSON.parse(text)), what, format);
}
/**
* Reads XML of a known shape: attributes begin with `@`, text is `#text`, and elements of the given names are lists
* however many there are. A document type declaration is refused, and so nothing can expand.
* @throws UndecidedError as `parseJsonFeed`.
*/
function parseXmlFeed(text, { schema, lists }, what, format) {
	return attempt(() => {
		if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new TypeError("it has a document type declaration");
		const parser = new XMLParser({
			ignoreAttributes: false,
			attributeNamePrefix: "@",
			textNodeName: "#text",
			removeNSPrefix: true,
			parseTagValue: false,
			parseAttributeValue: false,
			maxNestedTags: deepest,
			isArray: (name) => lists.includes(name)
		});
		return schema.parse(parser.parse(text));
	}, what, format);
}
function attempt(work, what, { code, name }) {
	try {
		return work();
	} catch (cause) {
		const problem = parseProblem(cause);
		throw new UndecidedError(code, `is no ${name}: ${problem}`, {
			place: { what },
			advice: "Fetch it again",
			cause
		});
	}
}
var deepest;
function init_parse() {
	return (init_parse = __esmMin((() => {
		init_fxp();
		init_errors();
		init_parse_problem();
		deepest = 40;
	})))();
}

// shared/advisories/feeds/amazon-updateinfo.ts
/**
* As one advisory a bulletin. Collections beside the core (extras, live patches) have packages of the same names with
* other versions, and nothing in an image says which it has: they are left out.
*/
function readUpdateInfo(text, what) {
	return parseXmlFeed(text, {
		schema: schema$1,
		lists: [
			"update",
			"reference",
			"collection",
			"package"
		]
	}, what, {
		code: "UPDATEINFO_INVALID",
		name: "updateinfo.xml of Amazon Linux"
	}).updates.update.flatMap((update) => {
		const affected = update.pkglist.collection.flatMap(({ "@short": short, package: packages = [] }) => {
			const release = Object.hasOwn(releases, short) ? releases[short] : void 0;
			if (release === void 0) return [];
			const builds = packages.map((one) => ({
				name: one["@name"],
				fixed: `${one["@epoch"] ?? "0"}:${one["@version"]}-${one["@release"]}`,
				arch: one["@arch"]
			}));
			return rangesOf(`Amazon Linux:${release}`, builds);
		});
		return update["@type"] !== "security" || affected.length === 0 ? [] : [{
			...factsOf$2(update),
			affected
		}];
	});
}
function factsOf$2({ id, title, severity, issued, updated, references }) {
	const named = typeof references === "object" ? references.reference : [];
	const published = isoDate(issued["@date"]);
	return {
		id,
		aliases: [],
		upstream: named.flatMap((one) => one["@type"] === "cve" && one["@id"] !== void 0 ? [one["@id"]] : []),
		related: [],
		summary: title.replace(/^.*?: (?=\w+ priority)/, ""),
		published,
		modified: isoDate(updated?.["@date"] ?? issued["@date"]),
		severity: ratingOfWord(severity) ?? "unknown",
		references: []
	};
}
/** `2023-02-17 20:41:00` and `2011-09-27 22:46` are UTC. */
function isoDate(text) {
	const time = Date.parse(`${text.trim().replace(" ", "T")}Z`);
	return Number.isNaN(time) ? text : new Date(time).toISOString();
}
var date, schema$1, releases, amazonUpdateInfo;
function init_amazon_updateinfo() {
	return (init_amazon_updateinfo = __esmMin((() => {
		init_schemas();
		init_ratings();
		init_parse();
		date = looseObject({ "@date": string() });
		schema$1 = looseObject({ updates: looseObject({ update: array(looseObject({
			id: string().min(1),
			"@type": string(),
			title: string(),
			severity: string().optional(),
			issued: date,
			updated: date.optional(),
			references: looseObject({ reference: array(looseObject({
				"@id": string().optional(),
				"@type": string().optional()
			})) }).or(literal("")).optional(),
			pkglist: looseObject({ collection: array(looseObject({
				"@short": string(),
				package: array(looseObject({
					"@name": string().min(1),
					"@epoch": string().optional(),
					"@version": string(),
					"@release": string(),
					"@arch": string()
				})).optional()
			})) })
		})) }) });
		releases = {
			"amazon-linux-ami": "1",
			"amazon-linux-2": "2",
			"amazon-linux-2022": "2022",
			"amazon-linux-2023": "2023"
		};
		amazonUpdateInfo = {
			name: "amazon-updateinfo",
			description: "Amazon Linux's updateinfo.xml of the core repositories",
			ecosystem: "Amazon Linux",
			files: /updateinfo[\w.-]*\.xml$/,
			read: (text, what) => ({
				advisories: readUpdateInfo(text, what),
				replaces: []
			})
		};
	})))();
}

// shared/advisories/feeds/apk-secdb.ts
/** As one advisory a vulnerability; `0` means never affected. CVE and GHSA of one fault stand apart there, unjoined. */
function readApkSecdb(text, what, { ecosystem, host, modified }) {
	const format = {
		code: "SECDB_INVALID",
		name: `security database of ${ecosystem}`
	};
	const own = secdb.refine(({ urlprefix }) => urlprefix === void 0 || urlprefix.includes(host), { error: `it is not of ${host}` });
	const byId = /* @__PURE__ */ new Map();
	for (const { pkg } of parseJsonFeed(text, own, what, format).packages) for (const [fixed, ids] of Object.entries(pkg.secfixes ?? {})) for (const id of new Set(ids ?? [])) {
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
		id: `${ecosystem.toUpperCase()}-${id}`,
		aliases: id.startsWith("CVE-") ? [] : [id],
		upstream: id.startsWith("CVE-") ? [id] : [],
		related: [],
		summary: "",
		modified,
		severity: "unknown",
		affected,
		references: []
	}));
}
var secdb, distributions$1, apkSecdbs;
function init_apk_secdb() {
	return (init_apk_secdb = __esmMin((() => {
		init_schemas();
		init_parse();
		secdb = looseObject({
			urlprefix: string().optional(),
			packages: array(looseObject({ pkg: looseObject({
				name: string().min(1),
				secfixes: record(string(), array(string()).nullable()).nullish()
			}) }))
		});
		distributions$1 = [
			{
				name: "wolfi-secdb",
				ecosystem: "Wolfi",
				host: "packages.wolfi.dev"
			},
			{
				name: "chainguard-secdb",
				ecosystem: "Chainguard",
				host: "packages.cgr.dev"
			},
			{
				name: "minimos-secdb",
				ecosystem: "MinimOS",
				host: "packages.mini.dev"
			}
		];
		apkSecdbs = distributions$1.map(({ name, ecosystem, host }) => ({
			name,
			description: `${ecosystem}'s security.json`,
			ecosystem,
			files: /\.json$/,
			read: (text, what, modified) => ({
				advisories: readApkSecdb(text, what, {
					ecosystem,
					host,
					modified
				}),
				replaces: [ecosystem]
			})
		}));
	})))();
}

// shared/advisories/feeds/debian-tracker.ts
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
	for (const [name, faults] of Object.entries(parse(text, what))) for (const [id, { releases, description }] of Object.entries(faults)) {
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
	const state = fixed === void 0 ? stateOf$1(entry) : void 0;
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
function stateOf$1({ urgency, nodsa, nodsa_reason: reason }) {
	if (urgency === "end-of-life" || urgency === "unimportant") return urgency;
	if (reason === "ignored" || reason === "postponed") return reason;
	return nodsa === void 0 || nodsa === null ? void 0 : "no-dsa";
}
function parse(text, what) {
	try {
		return tracker.parse(JSON.parse(text));
	} catch (cause) {
		const problem = parseProblem(cause, "it is no JSON");
		throw new UndecidedError("TRACKER_INVALID", `is no data of Debian's security tracker: ${problem}`, {
			place: { what },
			advice: "Fetch the tracker's JSON again",
			cause
		});
	}
}
var release, tracker, releaseNumbers, debianTracker;
function init_debian_tracker() {
	return (init_debian_tracker = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		init_ratings();
		release = looseObject({
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
		tracker = record(string(), record(string(), looseObject({
			description: string().nullish(),
			releases: union([record(string(), release), array(never()).max(0)])
		})));
		releaseNumbers = {
			jessie: "8",
			stretch: "9",
			buster: "10",
			bullseye: "11",
			bookworm: "12",
			trixie: "13",
			forky: "14",
			duke: "15"
		};
		debianTracker = {
			name: "debian-tracker",
			description: "Debian's security tracker as JSON",
			ecosystem: "Debian",
			files: /\.json$/,
			read: (text, what, modified) => ({
				advisories: readDebianTracker(text, what, modified),
				replaces: []
			})
		};
	})))();
}

// shared/advisories/feeds/oracle-oval.ts
/** As one advisory a definition, from the criteria's comments, which say what the tests look at. */
function readOval(text, what) {
	const { definition } = parseXmlFeed(text, {
		schema,
		lists: [
			"definition",
			"criteria",
			"criterion",
			"reference",
			"platform",
			"cve"
		]
	}, what, {
		code: "OVAL_INVALID",
		name: "OVAL of Oracle Linux"
	}).oval_definitions.definitions;
	return definition.flatMap((one) => {
		const builds = (one.criteria ?? []).flatMap((group) => buildsIn(group, {}));
		const affected = one.metadata.affected.platform.flatMap((name) => /^Oracle Linux (\d+)$/.exec(name.trim())?.[1] ?? []).flatMap((release) => rangesOf(`Oracle Linux:${release}`, builds));
		return affected.length === 0 ? [] : [{
			...factsOf$1(one),
			affected
		}];
	});
}
/** The builds of a group of criteria, which hold for the architecture and module that it or one around it demands. */
function buildsIn({ criterion = [], criteria: inner = [] }, around) {
	const comments = criterion.map((one) => one["@comment"]);
	const first = (pattern) => comments.flatMap((text) => pattern.exec(text)?.[1] ?? [])[0];
	const place = {
		arch: first(/^Oracle Linux arch is (\S+)$/) ?? around.arch,
		module: first(/^Module (\S+:\S+) is enabled$/) ?? around.module
	};
	return [...(comments.some((text) => text.endsWith("is ksplice-based")) ? [] : comments).flatMap((text) => {
		const [, name, fixed] = /^(\S+) is earlier than (\S+)$/.exec(text) ?? [];
		return name === void 0 || fixed === void 0 ? [] : [{
			name,
			fixed,
			...place
		}];
	}), ...inner.flatMap((group) => buildsIn(group, place))];
}
function factsOf$1({ metadata: { title, reference, advisory } }) {
	const cves = reference.filter((one) => one["@source"] === "CVE").map((one) => one["@ref_id"]);
	const id = reference.find((one) => one["@source"] === "elsa")?.["@ref_id"] ?? title.trim();
	const date = /* @__PURE__ */ new Date(`${advisory.issued["@date"]}T00:00:00Z`);
	const issued = Number.isNaN(date.getTime()) ? advisory.issued["@date"] : date.toISOString();
	const vectors = (advisory.cve ?? []).flatMap((one) => typeof one === "string" ? [] : [one["@cvss3"] ?? ""]).flatMap((text) => /(CVSS:3\.\d\/\S+)$/.exec(text)?.[1] ?? []);
	const vector = cves.length === 1 ? vectors[0] : void 0;
	const score = vector === void 0 ? void 0 : baseScore(vector);
	return {
		id,
		aliases: [],
		upstream: cves,
		related: [],
		summary: title.trim().replace(/^\S+:\s+/, ""),
		published: issued,
		modified: issued,
		severity: ratingOfWord(advisory.severity) ?? "unknown",
		...vector === void 0 || score === void 0 ? {} : { cvss: {
			vector,
			score
		} },
		references: [`https://linux.oracle.com/errata/${id}.html`]
	};
}
var criteria, cve, schema, oracleOval;
function init_oracle_oval() {
	return (init_oracle_oval = __esmMin((() => {
		init_schemas();
		init_cvss();
		init_ratings();
		init_parse();
		criteria = looseObject({
			criterion: array(looseObject({ "@comment": string() })).optional(),
			get criteria() {
				return array(criteria).optional();
			}
		});
		cve = union([string(), looseObject({
			"#text": string(),
			"@cvss3": string().optional()
		})]);
		schema = looseObject({ oval_definitions: looseObject({ definitions: looseObject({ definition: array(looseObject({
			metadata: looseObject({
				title: string(),
				affected: looseObject({ platform: array(string()) }),
				reference: array(looseObject({
					"@source": string(),
					"@ref_id": string()
				})),
				advisory: looseObject({
					severity: string().optional(),
					issued: looseObject({ "@date": string() }),
					cve: array(cve).optional()
				})
			}),
			criteria: array(criteria).optional()
		})) }) }) });
		oracleOval = {
			name: "oracle-oval",
			description: "Oracle Linux's OVAL definitions, com.oracle.elsa-*.xml",
			ecosystem: "Oracle Linux",
			files: /elsa[\w.-]*\.xml$/,
			read: (text, what) => ({
				advisories: readOval(text, what),
				replaces: []
			})
		};
	})))();
}

// shared/advisories/feeds/photon-cve.ts
/** The release stands in the file's name alone. `NA` is no version: not affected, or not fixed. */
function readPhoton(text, what, modified) {
	const release = /photon(\d+\.\d+)\.json$/.exec(basename(what))?.[1];
	if (release === void 0) throw new UndecidedError("PHOTON_INVALID", "does not tell its release by its name", {
		place: { what },
		advice: "Keep the name that it has where it is published, for example cve_data_photon5.0.json"
	});
	return parseJsonFeed(text, entries, what, {
		code: "PHOTON_INVALID",
		name: "list of Photon's faults"
	}).map(({ cve_id: id, pkg, cve_score: score, res_ver: version, status }) => {
		const fixed = status === "Not Affected" ? "0" : /\d/.test(version) ? version : void 0;
		const interval = {
			introduced: "0",
			...fixed === void 0 ? {} : { fixed }
		};
		return {
			id: `PHOTON-${id}`,
			aliases: id.startsWith("CVE-") ? [] : [id],
			upstream: id.startsWith("CVE-") ? [id] : [],
			related: [],
			summary: "",
			modified,
			severity: "unknown",
			...typeof score === "number" && score > 0 ? { cvss: { score } } : {},
			affected: [{
				ecosystem: `Photon OS:${release}`,
				name: pkg,
				intervals: [interval],
				versions: []
			}],
			references: []
		};
	});
}
var entries, photonCve;
function init_photon_cve() {
	return (init_photon_cve = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse();
		entries = array(looseObject({
			cve_id: string().min(1),
			pkg: string().min(1),
			cve_score: number().min(0).max(10).nullish(),
			res_ver: string(),
			status: string().optional()
		}));
		photonCve = {
			name: "photon-cve",
			description: "Photon's cve_data_photon<release>.json",
			ecosystem: "Photon OS",
			files: /(?:^|\/)cve_data_photon\d+\.\d+\.json$/,
			read: (text, what, modified) => ({
				advisories: readPhoton(text, what, modified),
				replaces: []
			})
		};
	})))();
}

// shared/advisories/feeds/csaf-vex.ts
/**
* Reads the open faults of a CSAF VEX document (CSAF 2.0, profile 5): what `known_affected` lists. Fixed products are
* left to the vendor's bulletins, which OSV has. `no_fix_planned` is the state `ignored`.
* @throws UndecidedError `CSAF_INVALID`.
*/
function readOpenFaults(text, what, placeOf, page) {
	const csaf = parseJsonFeed(text, document, what, {
		code: "CSAF_INVALID",
		name: "CSAF VEX document"
	});
	const products = new Map(productsIn(csaf.product_tree?.branches ?? []).map((one) => [one.product_id, one]));
	const related = new Map((csaf.product_tree?.relationships ?? []).map((one) => [one.full_product_name.product_id, one]));
	const modified = csaf.document.tracking.current_release_date;
	return (csaf.vulnerabilities ?? []).flatMap((fault) => {
		const { cve } = fault;
		const said = saidOfProducts(fault);
		const affected = (fault.product_status?.known_affected ?? []).flatMap((id) => {
			const relation = related.get(id);
			if (relation === void 0) return [];
			const { product_reference: component, relates_to_product_reference: owner } = relation;
			const cpe = products.get(owner)?.product_identification_helper?.cpe;
			const purl = products.get(component)?.product_identification_helper?.purl;
			const place = placeOf({
				product: owner,
				cpe,
				component,
				purl
			});
			return place === void 0 ? [] : [openRange(place, said, id)];
		});
		if (cve === void 0 || affected.length === 0) return [];
		return [{
			...factsOf(fault),
			id: cve,
			modified,
			affected: distinct(affected),
			references: [page(cve)]
		}];
	});
}
function productsIn(branches) {
	return branches.flatMap((one) => [...one.product === void 0 ? [] : [one.product], ...productsIn(one.branches ?? [])]);
}
function saidOfProducts({ remediations, threats }) {
	const unplanned = (remediations ?? []).filter(({ category }) => category === "no_fix_planned");
	const impacts = /* @__PURE__ */ new Map();
	for (const { category, details, product_ids: ids } of threats ?? []) {
		if (category !== "impact") continue;
		for (const id of ids ?? []) if (!impacts.has(id)) impacts.set(id, details);
	}
	return {
		ignored: new Set(unplanned.flatMap(({ product_ids: ids }) => ids ?? [])),
		impacts
	};
}
function openRange({ ecosystem, name }, { ignored, impacts }, id) {
	const severity = ratingOfWord(impacts.get(id));
	return {
		ecosystem,
		name,
		intervals: [{ introduced: "0" }],
		versions: [],
		...severity === void 0 ? {} : { severity },
		...ignored.has(id) ? { state: "ignored" } : {}
	};
}
function factsOf({ title, release_date: published, scores, threats }) {
	const vector = scores?.find(({ cvss_v3: cvss }) => cvss !== void 0)?.cvss_v3?.vectorString;
	const score = vector === void 0 ? void 0 : baseScore(vector);
	const impact = threats?.find(({ category }) => category === "impact");
	return {
		aliases: [],
		upstream: [],
		related: [],
		summary: title ?? "",
		...published === void 0 || published === null ? {} : { published },
		severity: ratingOfWord(impact?.details) ?? "unknown",
		...vector === void 0 || score === void 0 ? {} : { cvss: {
			vector,
			score
		} }
	};
}
/** A package that a product has under several component ids is one. */
function distinct(affected) {
	return [...new Map(affected.map((one) => [`${one.ecosystem}\n${one.name}`, one])).values()];
}
var product, branch, concerned, document;
function init_csaf_vex() {
	return (init_csaf_vex = __esmMin((() => {
		init_schemas();
		init_cvss();
		init_ratings();
		init_parse();
		product = looseObject({
			product_id: string(),
			product_identification_helper: looseObject({
				cpe: string().optional(),
				purl: string().optional()
			}).nullish()
		});
		branch = looseObject({
			product: product.optional(),
			get branches() {
				return array(branch).optional();
			}
		});
		concerned = looseObject({
			category: string(),
			details: string().nullish(),
			product_ids: array(string()).nullish()
		});
		document = looseObject({
			document: looseObject({ tracking: looseObject({ current_release_date: string() }) }),
			product_tree: looseObject({
				branches: array(branch).nullish(),
				relationships: array(looseObject({
					full_product_name: looseObject({ product_id: string() }),
					product_reference: string(),
					relates_to_product_reference: string()
				})).nullish()
			}).nullish(),
			vulnerabilities: array(looseObject({
				cve: string().optional(),
				title: string().nullish(),
				release_date: string().nullish(),
				product_status: looseObject({ known_affected: array(string()).nullish() }).nullish(),
				remediations: array(concerned).nullish(),
				threats: array(concerned).nullish(),
				scores: array(looseObject({ cvss_v3: looseObject({ vectorString: string() }).optional() })).nullish()
			})).nullish()
		});
	})))();
}

// shared/advisories/feeds/redhat-vex.ts
/**
* A package's name, of the binary or, as in older documents, of the source alone. Components of module streams
* (`nodejs:16/nodejs`), containers and Java artifacts (`group/artifact`) are none.
*/
function nameOf({ component, purl }) {
	if (purl !== void 0) {
		if (/[?&]rpmmod=[^&]*%3A|[?&]rpmmod=[^&]*:/i.test(purl)) return void 0;
		return /^pkg:rpm\/redhat\/([^@?]+)/.exec(purl)?.[1];
	}
	const name = component.replace(/\.src$/, "");
	return /^[\w.+-]+$/.test(name) && !name.endsWith("-container") ? name : void 0;
}
var redHatVex, enterpriseLinux, placeOf$1;
function init_redhat_vex() {
	return (init_redhat_vex = __esmMin((() => {
		init_ecosystems();
		init_csaf_vex();
		redHatVex = {
			name: "redhat-vex",
			description: "Red Hat's CSAF VEX documents, for faults without a fix",
			ecosystem: "Red Hat",
			files: /(?:^|\/)cve-\d{4}-\d+\.json$/i,
			read: (text, what) => ({
				advisories: readOpenFaults(text, what, placeOf$1, (cve) => `https://access.redhat.com/security/cve/${cve}`),
				replaces: []
			})
		};
		enterpriseLinux = /^cpe:\/o:redhat:enterprise_linux:(\d+)(?::|$)/;
		placeOf$1 = ({ cpe, component, purl }) => {
			const release = enterpriseLinux.exec(cpe ?? "")?.[1];
			const name = nameOf({
				component,
				purl
			});
			return release === void 0 || name === void 0 ? void 0 : {
				ecosystem: redHatOpenFaults(release),
				name
			};
		};
	})))();
}

// shared/advisories/feeds/suse-vex.ts
var suseVex, placeOf;
function init_suse_vex() {
	return (init_suse_vex = __esmMin((() => {
		init_csaf_vex();
		suseVex = {
			name: "suse-vex",
			description: "SUSE's CSAF VEX documents, for faults without a fix",
			ecosystem: "SUSE",
			files: /(?:^|\/)cve-\d{4}-\d+\.json$/i,
			read: (text, what) => ({
				advisories: readOpenFaults(text, what, placeOf, (cve) => `https://www.suse.com/security/cve/${cve}.html`),
				replaces: []
			})
		};
		placeOf = ({ product, component }) => {
			const [, suse] = /^SUSE (.+)$/.exec(product) ?? [];
			const isPackage = /^[\w.+-]+$/.test(component);
			return suse === void 0 || !isPackage ? void 0 : {
				ecosystem: `SUSE:${suse}`,
				name: component
			};
		};
	})))();
}

// shared/advisories/feeds/index.ts
var feeds;
function init_feeds() {
	return (init_feeds = __esmMin((() => {
		init_alpine_secdb();
		init_amazon_updateinfo();
		init_apk_secdb();
		init_debian_tracker();
		init_oracle_oval();
		init_photon_cve();
		init_redhat_vex();
		init_suse_vex();
		feeds = [
			alpineSecdb,
			amazonUpdateInfo,
			...apkSecdbs,
			debianTracker,
			oracleOval,
			photonCve,
			redHatVex,
			suseVex
		];
	})))();
}

// shared/advisories/limits.ts
var defaultLimits;
function init_limits() {
	return (init_limits = __esmMin((() => {
		defaultLimits = {
			records: 2e6,
			recordBytes: 33554432,
			totalBytes: 8589934592,
			ratio: 200
		};
	})))();
}

// shared/advisories/cache.ts
/**
* A cache in a folder, bounded: the contents that were used longest ago go first. Files are written aside and renamed,
* so that several processes can share it, and hashed when they are read.
* @param folder `SEAWORTHY_CACHE_DIR`.
*/
function folderBlobs(folder, maxBytes = defaultCacheBytes) {
	const blobs = join(folder, "advisories", "blobs");
	const bound = new FolderBound(blobs, maxBytes);
	const pathOf = (digest) => join(blobs, digest.replace(":", "/"));
	return {
		async read(digest) {
			const path = pathOf(digest);
			const bytes = await readFile(path).catch(() => void 0);
			if (bytes === void 0 || sha256(bytes) !== digest) return void 0;
			const now = /* @__PURE__ */ new Date();
			await utimes(path, now, now).catch(() => {});
			return bytes;
		},
		async write(digest, bytes) {
			const path = pathOf(digest);
			try {
				await writeWhole(path, bytes);
				await bound.added(bytes.length);
			} catch {}
		}
	};
}
/** The same shards, each fetched only once. The index is asked for every time: it is what tells new from old. */
function cachedShards(store, cache) {
	return {
		...store,
		async read(file) {
			const known = await cache.read(file.digest);
			if (known !== void 0) return known;
			const bytes = await store.read(file);
			if (sha256(bytes) === file.digest) await cache.write(file.digest, bytes);
			return bytes;
		}
	};
}
var defaultCacheBytes;
function init_cache() {
	return (init_cache = __esmMin((() => {
		init_digest(), init_write_whole();
		init_evict();
		defaultCacheBytes = 512 * 2 ** 20;
	})))();
}

// shared/advisories/osv-schema.ts
var text, ids, event, severity, affected, osvRecord;
function init_osv_schema() {
	return (init_osv_schema = __esmMin((() => {
		init_schemas();
		text = string().max(2e6);
		ids = array(string().max(300)).nullish();
		event = looseObject({
			introduced: string().max(1e3).optional(),
			fixed: string().max(1e3).optional(),
			last_affected: string().max(1e3).optional(),
			limit: string().max(1e3).optional()
		});
		severity = array(looseObject({
			type: string(),
			score: string().max(1e3)
		})).nullish();
		affected = looseObject({
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
		osvRecord = looseObject({
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
	})))();
}

// shared/advisories/osv.ts
/** Checks that a parsed JSON value is an OSV record. Total. */
function parseOsvRecord(value) {
	const result = osvRecord.safeParse(value);
	return result.success ? { record: result.data } : { problem: describe(result.error) };
}
/** The OSV record that a file holds as JSON. Total. */
function parseOsvBody(body) {
	try {
		return parseOsvRecord(JSON.parse(utf8.decode(body)));
	} catch (thrown) {
		return { problem: messageOf(thrown) };
	}
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
	const state = stateOf(affected);
	const intervals = (affected.ranges ?? []).filter(({ type }) => type !== "GIT").flatMap(({ events }) => pairEvents(ecosystem, events));
	const builds = buildsOf(affected);
	return namesOf(affected, named.name).filter((name) => wants(ecosystem, name)).map((name) => ({
		ecosystem,
		name,
		intervals: ownIntervals(intervals, builds.get(name)),
		versions: affected.versions ?? [],
		...severity === void 0 ? {} : { severity },
		...state === void 0 ? {} : { state }
	}));
}
/** SUSE names a source package and lists the binaries that it makes under `ecosystem_specific`. */
function namesOf(affected, name) {
	const builds = [...buildsOf(affected).keys()];
	return builds.length === 0 ? [name] : builds;
}
/** Binaries with the version in which each is fixed, which may be another than the source's. */
function buildsOf(affected) {
	const binaries = affected.ecosystem_specific?.["binaries"];
	if (!Array.isArray(binaries) || versionScheme(affected.package?.ecosystem ?? "")?.name !== "rpm") return /* @__PURE__ */ new Map();
	return new Map(binaries.flatMap((entry) => typeof entry === "object" && entry !== null ? Object.entries(entry) : []));
}
/** A bulletin gives one range, for the source; a binary's own version takes the place of its end. */
function ownIntervals(intervals, build) {
	const [only, ...others] = intervals;
	if (typeof build !== "string" || build === "" || only?.fixed === void 0 || others.length > 0) return intervals;
	return [{
		introduced: only.introduced,
		fixed: build
	}];
}
/** The tracker's state of a fault that has no fix, from the most telling source. */
function stateOf(affected) {
	const urgency = affected.ecosystem_specific?.["urgency"];
	if (urgency === "end-of-life" || urgency === "unimportant") return urgency;
	const state = affected.database_specific?.["tracker_state"] ?? affected.ecosystem_specific?.["status"];
	return typeof state === "string" ? state : void 0;
}
var utf8;
function init_osv() {
	return (init_osv = __esmMin((() => {
		init_errors();
		init_versions();
		init_intervals();
		init_osv_schema();
		init_ratings();
		utf8 = new TextDecoder("utf-8", { fatal: true });
	})))();
}

// shared/advisories/gather.ts
/**
* Of a stream of OSV records those that name a needed package; of a record that occurs twice the newer counts.
* @param shown how the source is named in gaps.
*/
async function gatherRecords(source, shown, needs) {
	const wants = (ecosystem, name) => needs.get(ecosystem)?.has(normalizeName(ecosystem, name)) === true;
	const kept = /* @__PURE__ */ new Map();
	const covered = /* @__PURE__ */ new Set();
	const problems = [];
	let records = 0;
	let modified = "";
	for await (const { name, body } of source) {
		const result = parseOsvBody(body);
		if ("problem" in result) {
			problems.push({
				what: `${shown}: ${name}`,
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
		advisories: kept.values(),
		covered,
		records,
		...Number.isNaN(Date.parse(modified)) ? {} : { modified: new Date(modified).toISOString() },
		gaps: summarized(shown, problems)
	};
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
var namedProblems;
function init_gather() {
	return (init_gather = __esmMin((() => {
		/* @__PURE__ */ init_names();
		init_osv();
		namedProblems = 20;
	})))();
}

// shared/advisories/transport/http-errors.ts
/** The error for an address without TLS. */
function withoutTls(what) {
	return new InvalidError("URL_INSECURE", "is not spoken to over https", {
		place: { what },
		advice: "Use https, or name the host in --insecure-registries when its network can be trusted"
	});
}
/** The error for an answer that passes its bound. */
function tooLong(url, maxBytes) {
	return new UndecidedError("ANSWER_TOO_LONG", `sends more than ${maxBytes} bytes`, {
		place: { what: url },
		advice: "That is beyond any export of advisories; check what the address leads to"
	});
}
/** The error for a connection that never brought the whole. */
function brokenOff(url, cause) {
	return new UndecidedError("DOWNLOAD_BROKEN", `broke off again and again (${messageOf(cause)})`, {
		place: { what: url },
		advice: "Check the network and try again",
		cause
	});
}
/** The error for a status that says neither "here it is" nor "there is none". */
function badStatus(url, status) {
	return new UndecidedError("ANSWER_REFUSED", `answers ${status}`, {
		place: { what: url },
		advice: status === 429 ? "It limits how much may be asked: wait, or use a mirror" : "Check the address, or try later"
	});
}
function init_http_errors() {
	return (init_http_errors = __esmMin((() => {
		init_errors();
	})))();
}

// shared/advisories/osv-api/client.ts
var batchSize, largestAnswer, mostPages, parallel$2, batchAnswer, OsvApi;
function init_client() {
	return (init_client = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		init_http_errors();
		batchSize = 1e3;
		largestAnswer = 33554432;
		mostPages = 50;
		parallel$2 = 8;
		batchAnswer = object({ results: array(object({
			vulns: array(object({ id: string().regex(/^[\w][\w.:@+-]{0,299}$/) })).nullish(),
			next_page_token: string().max(1e4).nullish()
		})) });
		OsvApi = class {
			#base;
			#http;
			constructor(base, http) {
				this.#base = base;
				this.#http = http;
			}
			/**
			* The ids of all records for each query, in the order of the queries.
			* @param pages pages that are read of one query at most; all of them without it.
			* @throws UndecidedError when the API does not answer as it should.
			*/
			async ids(queries, pages = mostPages) {
				const found = queries.map(() => /* @__PURE__ */ new Set());
				let open = queries.map((query, place) => ({
					...query,
					place
				}));
				for (let page = 0; open.length > 0 && page < pages; page += 1) {
					const next = [];
					for (let at = 0; at < open.length; at += batchSize) next.push(...await this.#batch(open.slice(at, at + batchSize), found));
					open = next;
				}
				if (open.length > 0 && pages === mostPages) throw this.#wrong("it sends pages without an end");
				return found;
			}
			/** The records, as many at a time as the server can bear. */
			async *records(ids) {
				const waiting = [...ids];
				for (let at = 0; at < waiting.length; at += parallel$2) yield* await Promise.all(waiting.slice(at, at + parallel$2).map((id) => this.#record(id)));
			}
			async #batch(questions, found) {
				const url = `${this.#base}/v1/querybatch`;
				const queries = questions.map(({ ecosystem, name, version, token }) => ({
					package: {
						ecosystem,
						name
					},
					...version === void 0 ? {} : { version },
					...token === void 0 ? {} : { page_token: token }
				}));
				const answer = await this.#http.ask(url, {
					method: "POST",
					headers: { "content-type": "application/json" },
					body: JSON.stringify({ queries }),
					maxBytes: largestAnswer
				});
				if (answer.status !== 200) throw badStatus(url, answer.status);
				const { results } = this.#parse(answer);
				if (results.length !== questions.length) throw this.#wrong(`it answers ${results.length} of ${questions.length} queries`);
				return questions.flatMap((question, index) => {
					const { vulns, next_page_token: token } = results[index] ?? {};
					for (const { id } of vulns ?? []) found[question.place]?.add(id);
					return token === void 0 || token === null || token === "" ? [] : [{
						...question,
						token
					}];
				});
			}
			async #record(id) {
				const url = `${this.#base}/v1/vulns/${encodeURIComponent(id)}`;
				const { status, bytes } = await this.#http.ask(url, { maxBytes: largestAnswer });
				if (status !== 200) throw badStatus(url, status);
				return {
					name: id,
					body: bytes
				};
			}
			#parse({ bytes }) {
				try {
					return batchAnswer.parse(JSON.parse(bytes.toString("utf8")));
				} catch (cause) {
					throw this.#wrong(parseProblem(cause, "it is no JSON"));
				}
			}
			#wrong(problem) {
				return new UndecidedError("OSV_ANSWER", `does not answer as OSV's API does: ${problem}`, {
					place: { what: this.#base },
					advice: "Check the address after osv://"
				});
			}
		};
	})))();
}

// shared/advisories/osv-api/load.ts
/**
* Reads the advisories for a small image from OSV's API. What OSV thinks affected is fetched and judged again here.
* An ecosystem counts as covered where OSV has anything at all: an unknown release would else look clean.
* @throws InvalidError when there is too much to ask; UndecidedError when the API does not answer.
*/
async function loadFromApi(base, queries, http) {
	if (queries.length > mostQueries) throw tooMany(base, `${queries.length} packages to ask for, more than ${mostQueries}`);
	const api = new OsvApi(base, http);
	const ids = new Set((await api.ids(queries)).flatMap((found) => [...found]));
	if (ids.size > mostRecords) throw tooMany(base, `${ids.size} records to fetch, more than ${mostRecords}`);
	const needs = /* @__PURE__ */ new Map();
	for (const { ecosystem, name } of queries) needs.set(ecosystem, (needs.get(ecosystem) ?? /* @__PURE__ */ new Set()).add(normalizeName(ecosystem, name)));
	const digests = [];
	const { advisories, covered, ...facts } = await gatherRecords(hashed(api.records(ids), digests), base, needs);
	const known = await knownEcosystems(api, [...needs.keys()].filter((ecosystem) => !covered.has(ecosystem)));
	return {
		index: new AdvisoryIndex(advisories, [...covered, ...known]),
		digest: sha256(digests.sort().join("")),
		...facts,
		exploitation: {}
	};
}
async function* hashed(records, digests) {
	for await (const record of records) {
		digests.push(`${createHash("sha256").update(record.body).digest("hex")}  ${record.name}\n`);
		yield record;
	}
}
/** Registries of language packages are few and OSV refuses others; of releases it refuses none. */
async function knownEcosystems(api, ecosystems) {
	const releases = ecosystems.filter((ecosystem) => distributions.has(versionScheme(ecosystem)?.name ?? ""));
	const found = releases.length === 0 ? [] : await api.ids(releases.map((ecosystem) => ({
		ecosystem,
		name: probe
	})), 1);
	return ecosystems.filter((ecosystem) => {
		const place = releases.indexOf(ecosystem);
		return place < 0 || (found[place]?.size ?? 0) > 0;
	});
}
function tooMany(what, problem) {
	return new InvalidError("OSV_TOO_MANY", `has ${problem}`, {
		place: { what },
		advice: "Build or fetch shards, or give the address of a mirror of OSV's bulk export"
	});
}
var mostQueries, mostRecords, probe, distributions;
function init_load() {
	return (init_load = __esmMin((() => {
		init_errors();
		init_digest();
		init_versions();
		init_advisory_index();
		init_gather();
		/* @__PURE__ */ init_names();
		init_client();
		mostQueries = 5e3;
		mostRecords = 5e3;
		probe = "openssl";
		distributions = /* @__PURE__ */ new Set([
			"dpkg",
			"rpm",
			"apk"
		]);
	})))();
}

// shared/advisories/shards/format.ts
var shardFormat, indexName, signatureName, digest, file, shardEntry, extraEntry, advisoryIndex, rating, intervalRow, affectedRow, advisoryRow, shardHeader;
function init_format() {
	return (init_format = __esmMin((() => {
		init_schemas(), init_iso();
		shardFormat = 1;
		indexName = "index.json";
		signatureName = "index.json.sig";
		digest = string().regex(/^sha256:[0-9a-f]{64}$/);
		file = {
			file: string().regex(/^[A-Za-z0-9][\w.-]*$/),
			digest,
			/** Bytes as stored. */
			size: number().int().nonnegative()
		};
		shardEntry = strictObject({
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
		extraEntry = strictObject({
			...file,
			modified: string()
		});
		advisoryIndex = strictObject({
			kind: literal("seaworthy-advisories"),
			format: literal(1),
			/** Grows with every build: a reader refuses a smaller one than it has seen. */
			serial: number().int().positive(),
			/** RFC 3339, UTC. */
			built: datetime(),
			/** RFC 3339, UTC; the last moment of use. */
			expires: datetime(),
			/** SHA-256 of the public key that signs it, to tell another key from a changed index. */
			signer: digest.optional(),
			/** Digest of each source as it was read, so that an unchanged one is not read again. */
			sources: record(string(), digest),
			shards: array(shardEntry),
			kev: extraEntry.optional(),
			epss: extraEntry.optional()
		});
		rating = _enum([
			"critical",
			"high",
			"medium",
			"low",
			"info",
			"unknown"
		]);
		intervalRow = tuple([
			string(),
			string(),
			string()
		]);
		affectedRow = tuple([
			number().int().nonnegative(),
			array(intervalRow),
			array(string()),
			union([rating, literal("")]),
			string()
		], string());
		advisoryRow = tuple([
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
		shardHeader = strictObject({
			format: literal(1),
			ecosystem: string(),
			advisories: number().int().nonnegative(),
			packages: number().int().nonnegative()
		});
	})))();
}

// shared/advisories/shards/decode.ts
/**
* The advisories of an unpacked shard that speak of the wanted packages.
* @throws ZodError, SyntaxError or RangeError when it is no shard of the ecosystem.
*/
function decodeShard(text, ecosystem, wants) {
	const [first = "", ...lines] = text.split("\n");
	const header = shardHeader.parse(JSON.parse(first));
	if (header.ecosystem !== ecosystem) throw new RangeError(`it is the shard of ${header.ecosystem}, not of ${ecosystem}`);
	if (lines.length !== header.advisories + header.packages) throw new RangeError(`it has ${lines.length} lines`);
	const affectedBy = /* @__PURE__ */ new Map();
	for (const line of lines.slice(header.advisories)) {
		const tab = line.indexOf("	");
		const name = line.slice(0, tab);
		if (!wants(name)) continue;
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
function affectedOf([, intervals, versions, severity, state, arch = "", module = ""], ecosystem, name) {
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
		...state === "" ? {} : { state },
		...arch === "" ? {} : { arch },
		...module === "" ? {} : { module }
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
function init_decode() {
	return (init_decode = __esmMin((() => {
		init_schemas();
		init_format();
	})))();
}

// shared/advisories/shards/store.ts
/** The shards in a folder. */
function folderShards(folder) {
	return {
		name: folder,
		isRemote: false,
		index: () => readBounded(join(folder, indexName), largestIndex),
		async signature() {
			const path = join(folder, signatureName);
			return await lstat(path).catch(() => void 0) === void 0 ? void 0 : (await readBounded(path, largestSignature)).toString("utf8");
		},
		read: ({ file, size }) => readBounded(join(folder, file), size)
	};
}
/**
* A file of a set, verified.
* @throws UndecidedError `SHARD_DIGEST` when it is another than the index says.
*/
async function readVerified(store, entry) {
	const bytes = Buffer.from(await store.read(entry));
	const digest = sha256(bytes);
	if (digest === entry.digest) return bytes;
	throw new UndecidedError("SHARD_DIGEST", `has the digest ${digest}, and the index says ${entry.digest}`, {
		place: { what: `${store.name}: ${entry.file}` },
		advice: "It was changed or damaged on its way: fetch it again"
	});
}
async function readBounded(path, maxBytes) {
	try {
		const { size } = await lstat(path);
		if (size > maxBytes) throw new RangeError(`it has ${size} bytes, more than ${maxBytes}`);
		return await readFile(path);
	} catch (cause) {
		throw new UndecidedError("ADVISORIES_UNREADABLE", `cannot be read: ${messageOf(cause)}`, {
			place: { what: path },
			advice: "Fetch the advisories again",
			cause
		});
	}
}
var largestIndex, largestSignature;
function init_store() {
	return (init_store = __esmMin((() => {
		init_errors();
		init_digest();
		init_format();
		largestIndex = 16777216;
		largestSignature = 4096;
	})))();
}

// shared/advisories/shards/read.ts
/** Whether a folder holds shards. */
async function hasShards(folder) {
	return (await readFile(join(folder, indexName), "utf8").catch(() => "")).slice(0, 200).includes("\"seaworthy-advisories\"");
}
/**
* Reads the advisories that are needed, shard by shard, each checked against the index's digest.
* @throws UndecidedError when a shard is missing, damaged or another than the index says.
*/
async function readShards(store, index, needs) {
	return (await Promise.all(index.shards.map(async (shard) => {
		const names = needs.get(shard.ecosystem);
		return names === void 0 ? [] : readShard(store, shard, (name) => names.has(name));
	}))).flat();
}
/**
* The advisories of one shard that speak of the wanted packages.
* @throws UndecidedError as `readShards`.
*/
async function readShard(store, shard, wants) {
	const packed = await readVerified(store, shard);
	try {
		if (shard.unpacked > largestUnpacked) throw new RangeError(`it unpacks to ${shard.unpacked} bytes`);
		const text = await promisify(zstdDecompress)(packed, { maxOutputLength: Math.max(1, shard.unpacked) });
		return decodeShard(text.toString(), shard.ecosystem, wants);
	} catch (cause) {
		const problem = parseProblem(cause);
		throw new UndecidedError("SHARD_INVALID", `is no shard: ${problem}`, {
			place: { what: `${store.name}: ${shard.file}` },
			advice: "Build or fetch it again",
			cause
		});
	}
}
/** What is known of exploitation, where the set has it. */
async function readExploitation(store, { kev, epss }) {
	return {
		...kev === void 0 ? {} : { kev: readKev((await readVerified(store, kev)).toString(), kev.file) },
		...epss === void 0 ? {} : { epss: await unpackEpss(await readVerified(store, epss), epss.file) }
	};
}
var largestUnpacked;
function init_read() {
	return (init_read = __esmMin((() => {
		init_errors();
		init_parse_problem();
		init_exploitation();
		init_kev();
		init_decode();
		init_format();
		init_store();
		largestUnpacked = 536870912;
	})))();
}

// shared/advisories/signing/keys.ts
/**
* Reads a private key in PEM (RFC 7468; PKCS #8, encrypted or not, or SEC 1): Ed25519, or ECDSA on P-256 or P-384.
* @param what names the key in errors; nothing of its content is shown.
* @throws InvalidError `SIGNING_KEY` or `SIGNING_PASSPHRASE`.
*/
function readSigningKey(pem, passphrase, what) {
	if (passphrase === void 0 && /BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/.test(pem)) throw new InvalidError("SIGNING_PASSPHRASE", "is encrypted, and no passphrase is given", {
		place: { what },
		advice: "Give the passphrase in the environment variable SEAWORTHY_SIGNING_PASSPHRASE"
	});
	let key;
	try {
		if (pem.length > largestPem) throw new RangeError("it is too long");
		key = createPrivateKey({
			key: pem,
			...passphrase === void 0 ? {} : { passphrase }
		});
	} catch (cause) {
		throw new InvalidError("SIGNING_KEY", `is no private key in PEM that opens (${reasonOf(cause)})`, {
			place: { what },
			advice: "Give an Ed25519 or ECDSA key, for example one of `openssl genpkey -algorithm ed25519`",
			cause
		});
	}
	return identified(key, what);
}
/**
* Reads public keys in PEM, one or several one after the other, so that a key can be replaced by its successor.
* @throws InvalidError `PUBLIC_KEY` for anything else, a private key included.
*/
function readPublicKeys(pem, what) {
	if (/BEGIN [A-Z ]*PRIVATE KEY/.test(pem)) throw new InvalidError("PUBLIC_KEY", "is a private key, which belongs to whoever builds the advisories alone", {
		place: { what },
		advice: "Pin the public key: `openssl pkey -in KEY -pubout`"
	});
	const blocks = pem.length > largestPem ? [] : pem.match(publicBlock) ?? [];
	if (blocks.length === 0) throw new InvalidError("PUBLIC_KEY", "holds no public key in PEM", {
		place: { what },
		advice: "Give a file that begins with -----BEGIN PUBLIC KEY-----, or its text"
	});
	return blocks.map((block) => {
		try {
			return identified(createPublicKey(block), what);
		} catch (cause) {
			if (cause instanceof InvalidError) throw cause;
			throw new InvalidError("PUBLIC_KEY", `holds a damaged public key (${reasonOf(cause)})`, {
				place: { what },
				advice: "Export it again: `openssl pkey -in KEY -pubout`",
				cause
			});
		}
	});
}
/** How OpenSSL names what is wrong; never a part of the key. */
function reasonOf(thrown) {
	const code = thrown instanceof Error && "code" in thrown ? thrown.code : void 0;
	return typeof code === "string" ? code : messageOf(thrown);
}
function identified(key, what) {
	const curve = key.asymmetricKeyDetails?.namedCurve ?? "";
	if (key.asymmetricKeyType !== "ed25519" && !(key.asymmetricKeyType === "ec" && curves.has(curve))) throw new InvalidError("KEY_TYPE", `is a key of the type ${key.asymmetricKeyType ?? "unknown"} ${curve}`.trim(), {
		place: { what },
		advice: "Use Ed25519, or ECDSA on P-256 or P-384"
	});
	const spki = (key.type === "private" ? createPublicKey(key) : key).export({
		format: "der",
		type: "spki"
	});
	return {
		key,
		id: sha256(spki)
	};
}
var curves, publicBlock, largestPem;
function init_keys() {
	return (init_keys = __esmMin((() => {
		init_errors();
		init_digest();
		curves = /* @__PURE__ */ new Set(["prime256v1", "secp384r1"]);
		publicBlock = /-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]+-----END PUBLIC KEY-----/g;
		largestPem = 65536;
	})))();
}

// shared/advisories/transport/http.ts
var HttpClient;
function init_http() {
	return (init_http = __esmMin((() => {
		init_errors();
		init_client$1();
		init_reference();
		init_retry();
		init_http_errors();
		HttpClient = class {
			#ports;
			#policy;
			#insecure;
			constructor({ ports, retry, insecure = [] } = {}) {
				this.#ports = {
					...defaultPorts,
					...ports
				};
				this.#policy = {
					...defaultRetryPolicy,
					...retry
				};
				this.#insecure = insecure;
			}
			/**
			* An answer with its whole body. Any status but a transient one is an answer.
			* @throws UndecidedError when there is none, when it is too long, or when it comes without TLS.
			*/
			async ask(url, { maxBytes, ...init }) {
				return this.#again(url, async () => {
					const answer = await this.#send(url, init);
					const parts = [];
					for await (const chunk of this.#body(url, answer, maxBytes)) parts.push(chunk);
					return {
						status: answer.status,
						headers: answer.headers,
						bytes: Buffer.concat(parts)
					};
				});
			}
			/**
			* Stores the body of a successful answer in a file, whole or not at all.
			* @returns the answer without its body; nothing is stored for a status other than 200.
			*/
			async download(url, path, { maxBytes, ...init }) {
				const aside = `${path}.${randomBytes(6).toString("hex")}`;
				return this.#again(url, async () => {
					const answer = await this.#send(url, init);
					const { status, headers } = answer;
					if (status !== 200) {
						await answer.body?.cancel();
						return {
							status,
							headers
						};
					}
					await mkdir(dirname(path), { recursive: true });
					const file = await open(aside, "w");
					try {
						for await (const chunk of this.#body(url, answer, maxBytes)) await file.write(chunk);
						await file.close();
						await rename(aside, path);
					} finally {
						await file.close().catch(() => {});
						await rm(aside, { force: true });
					}
					return {
						status,
						headers
					};
				});
			}
			async #send(url, init) {
				this.#demandTls(url);
				const answer = await fetchWithRetry(url, init, this.#ports, this.#policy);
				if (answer.url !== "" && answer.url !== url) this.#demandTls(answer.url);
				return answer;
			}
			#demandTls(url) {
				const { protocol, host } = new URL(url);
				if (protocol === "https:" || protocol === "http:" && (isLoopback(host) || this.#insecure.includes(host))) return;
				throw withoutTls(`${protocol}//${host}`);
			}
			async *#body(url, answer, maxBytes) {
				const reader = answer.body?.getReader();
				let bytes = 0;
				try {
					for (;;) {
						const part = await inTime(reader?.read(), this.#policy.idleTimeout, "the connection fell silent");
						if (part === void 0 || part.done) break;
						bytes += part.value.length;
						if (bytes > maxBytes) throw tooLong(url, maxBytes);
						yield part.value;
					}
				} finally {
					await reader?.cancel().catch(() => {});
				}
				const promised = Number(answer.headers.get("content-length") ?? NaN);
				if (!answer.headers.has("content-encoding") && bytes < promised) throw new Error(`${bytes} of ${promised} bytes came`);
			}
			async #again(url, work) {
				for (let attempt = 1;; attempt += 1) try {
					return await work();
				} catch (thrown) {
					if (thrown instanceof SeaworthyError) throw thrown;
					if (attempt >= this.#policy.attempts) throw brokenOff(url, thrown);
					await this.#ports.sleep(delay(attempt, null, this.#ports, this.#policy));
				}
			}
		};
	})))();
}

// shared/advisories/transport/artifact.ts
/**
* The shards of an OCI artifact: the index and its signature are layers found by media type, shards are found by the
* digest that the index gives them.
* @throws UndecidedError `ADVISORIES_INVALID` when the manifest is that of something else.
*/
function artifactShards(manifestBytes, blobs, { name, isRemote }) {
	const manifest = parseDocument(manifestBytes, manifestSchema, name);
	if (manifest.artifactType !== artifactTypes.artifact) throw notAdvisories(name, manifest);
	const layer = (mediaType) => manifest.layers.find((each) => each.mediaType === mediaType);
	const index = layer(artifactTypes.index);
	const signature = layer(artifactTypes.signature);
	if (index === void 0) throw notAdvisories(name, manifest);
	return {
		name,
		isRemote,
		index: () => blobs.read(index, largestIndex),
		async signature() {
			if (signature === void 0) return void 0;
			return Buffer.from(await blobs.read(signature, largestSignature)).toString("utf8");
		},
		read: ({ digest, size }) => blobs.read({
			mediaType: artifactTypes.shard,
			digest,
			size
		}, size)
	};
}
function notAdvisories(what, { artifactType, config }) {
	return new UndecidedError("ADVISORIES_INVALID", `is of the type ${artifactType ?? config.mediaType}`, {
		place: { what },
		advice: `Advisories are artifacts of the type ${artifactTypes.artifact}, as \`seaworthy advisories build\` writes them`
	});
}
var artifactTypes, largestManifest;
function init_artifact() {
	return (init_artifact = __esmMin((() => {
		init_errors();
		init_json();
		init_schema();
		init_store();
		artifactTypes = {
			artifact: "application/vnd.seaworthy.advisories.v1",
			index: "application/vnd.seaworthy.advisories.index.v1+json",
			signature: "application/vnd.seaworthy.advisories.signature.v1",
			shard: "application/vnd.seaworthy.advisories.shard.v1+jsonl+zstd",
			kev: "application/vnd.seaworthy.advisories.kev.v1+json",
			epss: "application/vnd.seaworthy.advisories.epss.v1+csv+gzip"
		};
		largestManifest = 4194304;
	})))();
}

// shared/advisories/transport/layout.ts
/**
* The shards of an artifact in an OCI image layout (OCI image specification, image-layout.md), as it is carried to where
* no network is.
* @throws UndecidedError when the layout holds none, or several.
*/
async function layoutShards(folder) {
	const files = await folderStore(folder);
	const bytes = await readWhole(files, "index.json", largestManifest);
	const { manifests } = bytes === void 0 ? { manifests: [] } : parseDocument(bytes, indexSchema, folder);
	const [own, ...others] = manifests.filter(({ artifactType }) => artifactType === artifactTypes.artifact);
	if (own === void 0 || others.length > 0) throw new UndecidedError("ADVISORIES_INVALID", `holds ${1 + others.length - (own ? 0 : 1)} sets of advisories`, {
		place: { what: folder },
		advice: "Give a layout with one, as `seaworthy advisories build --oci-layout` writes it"
	});
	const blobs = layoutBlobs(files);
	return artifactShards(await blobs.read(own, largestManifest), blobs, {
		name: folder,
		isRemote: false
	});
}
/**
* Writes a set of shards as an OCI artifact into an image layout: the index, its signature, and a layer a shard, each
* titled with its file name. `oras cp --from-oci-layout` and `skopeo copy` push it to any registry.
* @param tag name of the artifact in the layout.
* @returns the manifest's digest.
*/
async function writeLayout(store, { shards, kev, epss, built }, folder, tag) {
	const put = async (bytes, mediaType, name) => {
		const digest = sha256(bytes);
		await writeWhole(join(folder, blobPath(digest)), bytes);
		return {
			mediaType,
			digest,
			size: bytes.length,
			...name === void 0 ? {} : { annotations: { [title]: name } }
		};
	};
	const config = await put(Buffer.from("{}"), "application/vnd.oci.empty.v1+json");
	const layers = [await put(await store.index(), artifactTypes.index, indexName)];
	const signature = await store.signature();
	if (signature !== void 0) layers.push(await put(Buffer.from(signature), artifactTypes.signature, signatureName));
	if (kev !== void 0) layers.push(await put(await readVerified(store, kev), artifactTypes.kev, kev.file));
	if (epss !== void 0) layers.push(await put(await readVerified(store, epss), artifactTypes.epss, epss.file));
	for (const shard of shards) layers.push(await put(await readVerified(store, shard), artifactTypes.shard, shard.file));
	const manifest = {
		schemaVersion: 2,
		mediaType: ociManifestType,
		artifactType: artifactTypes.artifact,
		config,
		layers,
		annotations: { "org.opencontainers.image.created": built }
	};
	const root = await put(Buffer.from(JSON.stringify(manifest)), ociManifestType);
	const named = {
		...root,
		artifactType: artifactTypes.artifact,
		annotations: { "org.opencontainers.image.ref.name": tag }
	};
	await writeWhole(join(folder, "oci-layout"), Buffer.from("{\"imageLayoutVersion\":\"1.0.0\"}"));
	const index = {
		schemaVersion: 2,
		mediaType: ociIndexType,
		manifests: [named]
	};
	await writeWhole(join(folder, "index.json"), Buffer.from(JSON.stringify(index)));
	return root.digest;
}
var title;
function init_layout() {
	return (init_layout = __esmMin((() => {
		init_errors();
		init_digest(), init_write_whole();
		init_blobs();
		init_folder_store();
		init_json();
		init_media_types();
		init_read_file();
		init_schema();
		init_format();
		init_store();
		init_artifact();
		title = "org.opencontainers.image.title";
	})))();
}

// shared/advisories/transport/locate.ts
/**
* Reads what `--advisories` names: `osv` or `osv://host` (OSV's API), an https address, `oci:` and an OCI layout,
* `docker://` and a reference, a path that exists, or a reference with its tag or digest.
* @param root relative paths start here.
* @throws InvalidError `ADVISORIES_SOURCE`.
*/
async function locateAdvisories(source, root) {
	if (source === "osv") return {
		kind: "api",
		url: osvApi
	};
	if (source.startsWith("osv://")) return {
		kind: "api",
		url: apiAddress(source)
	};
	if (/^https?:\/\//.test(source)) return {
		kind: "url",
		url: addressOf(source)
	};
	if (source.startsWith("docker://")) return {
		kind: "registry",
		reference: parseReference(source.slice(9))
	};
	if (source.startsWith("oci:")) return {
		kind: "layout",
		path: resolve(root, source.slice(4))
	};
	const path = resolve(root, source);
	if (await exists(path)) return {
		kind: await exists(join(path, "oci-layout")) ? "layout" : "files",
		path
	};
	const reference = referenceIn(source);
	return reference === void 0 ? {
		kind: "files",
		path
	} : {
		kind: "registry",
		reference
	};
}
/** Without a host, or without tag and digest, it is more likely a path that is mistyped. */
function referenceIn(source) {
	const [host = "", path] = source.split(/\/(.*)/s);
	return /^localhost(?::|$)|[.:]/.test(host) && /[:@]/.test(path ?? "") ? tryParseReference(source) : void 0;
}
function apiAddress(source) {
	const host = source.slice(6);
	return addressOf(`${/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/.test(host) ? "http" : "https"}://${host}`);
}
/** A base address: secrets and queries have no place in it, because it is written into reports. */
function addressOf(source) {
	const url = URL.canParse(source) ? new URL(source) : void 0;
	if (url !== void 0 && url.username === "" && url.password === "" && url.search === "" && url.hash === "") return url.href.replace(/\/+$/, "");
	throw new InvalidError("ADVISORIES_SOURCE", "the address of the advisories has a login, a query or a fragment, or is none", { advice: "Give a plain https address, for example https://mirror.example/osv" });
}
var osvApi;
function init_locate() {
	return (init_locate = __esmMin((() => {
		init_errors();
		init_kind();
		init_reference();
		osvApi = "https://api.osv.dev";
	})))();
}

// shared/advisories/transport/registry.ts
/**
* The shards of an artifact in a registry. Its tag is resolved once; mirrors are asked first.
* @throws InvalidError when it is not there; UndecidedError when it cannot be read.
*/
async function registryShards(reference, options = {}) {
	for (const mirror of options.mirrors?.[reference.registry] ?? []) try {
		return await shardsFrom(mirror, reference, options);
	} catch (thrown) {
		if (!(thrown instanceof SeaworthyError && passable.has(thrown.code))) throw thrown;
	}
	return shardsFrom(reference.registry, reference, options);
}
async function shardsFrom(registry, reference, options) {
	const client = new RegistryClient(registry, reference.repository, options);
	const name = formatReference(reference);
	const { bytes } = await client.manifest(reference.digest ?? reference.tag ?? "latest", largestManifest);
	if (reference.digest !== void 0) verifyBytes(bytes, reference.digest, name);
	return artifactShards(bytes, registryBlobs(client), {
		name,
		isRemote: true
	});
}
var passable;
function init_registry() {
	return (init_registry = __esmMin((() => {
		init_errors();
		init_digest$1();
		init_blobs$1();
		init_client$1();
		init_reference();
		init_artifact();
		passable = /* @__PURE__ */ new Set([
			"IMAGE_NOT_FOUND",
			"REGISTRY_UNREACHABLE",
			"REGISTRY_DENIED",
			"REGISTRY_REFUSED"
		]);
	})))();
}

// shared/advisories/transport/url-shards.ts
/** The shards below a web address, where their folder was put; undefined where there is no index of shards. */
async function urlShards(base, http) {
	const address = (file) => `${base}/${file}`;
	const answer = await http.ask(address(indexName), { maxBytes: largestIndex });
	if (answer.status === 404) return void 0;
	if (answer.status !== 200) throw badStatus(address(indexName), answer.status);
	return {
		name: base,
		isRemote: true,
		index: async () => answer.bytes,
		async signature() {
			const { status, bytes } = await http.ask(address(signatureName), { maxBytes: largestSignature });
			if (status === 404) return void 0;
			if (status !== 200) throw badStatus(address(signatureName), status);
			return bytes.toString("utf8");
		},
		async read({ file, size }) {
			const { status, bytes } = await http.ask(address(file), { maxBytes: size });
			if (status === 200) return bytes;
			throw status === 404 ? missing(address(file)) : badStatus(address(file), status);
		}
	};
}
function missing(what) {
	return new UndecidedError("ADVISORIES_UNREADABLE", "is not there, though the index names it", {
		place: { what },
		advice: "The set is being replaced, or was put there in part: try again, or publish it again"
	});
}
function init_url_shards() {
	return (init_url_shards = __esmMin((() => {
		init_errors();
		init_format();
		init_store();
		init_http_errors();
	})))();
}

// shared/advisories/reach.ts
/** @throws InvalidError when the key cannot be read or is none. */
async function reachOf(given) {
	const { root, now, dockerConfig, cacheDir, key, insecure = [] } = given;
	return {
		root,
		now,
		registry: {
			credentials: dockerCredentials(dockerConfig),
			insecure
		},
		http: { insecure },
		...cacheDir === void 0 ? {} : { cacheDir: resolve(root, cacheDir) },
		...key === void 0 ? {} : { keys: await pinnedKeys(key, root) }
	};
}
async function pinnedKeys(given, root) {
	if (given.includes("-----BEGIN")) return readPublicKeys(given, "the pinned key");
	const pem = await readFile(resolve(root, given), "utf8").catch((cause) => {
		throw new InvalidError("PUBLIC_KEY", `cannot be read: ${messageOf(cause)}`, {
			place: { what: given },
			advice: "Give the path of a public key in PEM, or its text",
			cause
		});
	});
	return readPublicKeys(pem, given);
}
/**
* The set of shards that a source names.
* @throws InvalidError when there is something else, or nothing.
*/
async function shardsAt(source, { root = ".", registry, http }) {
	const place = await locateAdvisories(source, root);
	switch (place.kind) {
		case "registry": return registryShards(place.reference, registry);
		case "layout": return layoutShards(place.path);
		case "url": return await urlShards(place.url, new HttpClient(http)) ?? noShards(source);
		case "files": return await hasShards(place.path) ? folderShards(place.path) : noShards(source);
		case "api": return noShards(source);
	}
}
function noShards(source) {
	throw new InvalidError("NO_SHARDS", "holds no shards of advisories", {
		place: { what: source },
		advice: "Give what `seaworthy advisories build` made: a folder, an OCI layout, a reference or an https address"
	});
}
function init_reach() {
	return (init_reach = __esmMin((() => {
		init_errors();
		init_oci();
		init_read();
		init_store();
		init_keys();
		init_http();
		init_layout();
		init_locate();
		init_registry();
		init_url_shards();
	})))();
}

// shared/advisories/signing/sign.ts
/**
* Signs bytes: Ed25519 (RFC 8032) over them, or ECDSA over their SHA-256 (P-256) or SHA-384 (P-384), in DER.
* @returns Base64, as `cosign sign-blob` and `openssl base64` write it.
*/
function signBytes(bytes, { key }) {
	return sign(hashOf(key), bytes, key).toString("base64");
}
/** The key, of those given, that signed the bytes; undefined for none. Total, whatever the signature holds. */
function signerOf(bytes, signature, keys) {
	const given = Buffer.from(signature.trim(), "base64");
	return keys.find(({ key }) => {
		try {
			return verify(hashOf(key), bytes, key, given);
		} catch {
			return false;
		}
	});
}
function hashOf(key) {
	if (key.asymmetricKeyType === "ed25519") return null;
	return key.asymmetricKeyDetails?.namedCurve === "secp384r1" ? "sha384" : "sha256";
}
function init_sign() {
	return (init_sign = __esmMin((() => {})))();
}

// shared/advisories/shards/open.ts
/**
* Reads the index of a set of shards, whatever its age and whoever made it: to show it, or to build upon it.
* @throws UndecidedError when it is none.
*/
async function readShardIndex(store) {
	return parseIndex(await store.index(), store.name);
}
/**
* Reads an index and checks who signed it, whatever its age.
* @throws UndecidedError when it is none, is unsigned, or is signed by another key or changed: each with its own code.
*/
async function readVerifiedIndex(store, keys) {
	const bytes = await store.index();
	const index = parseIndex(bytes, store.name);
	const signedBy = await verifiedSigner(store, bytes, index, keys);
	return {
		index,
		digest: sha256(bytes),
		...signedBy === void 0 ? {} : { signedBy }
	};
}
/**
* Opens a set of shards for matching.
* @throws UndecidedError as `readVerifiedIndex`, and when the index is expired or older than one that was seen before.
*/
async function openShards(store, { now, keys = [], serials }) {
	const opened = await readVerifiedIndex(store, keys);
	const { index, signedBy } = opened;
	if (!(Date.parse(index.expires) >= now.getTime())) throw refused(store.name, "ADVISORIES_EXPIRED", `expired on ${index.expires}`, "Build or fetch newer advisories");
	if (signedBy !== void 0 && serials !== void 0) {
		const seen = await serials.seen(store.name);
		if (index.serial < seen) throw refused(store.name, "ADVISORIES_ROLLED_BACK", `has the serial ${index.serial}, older than ${seen}, which was seen before`, "Somebody may be serving old advisories; fetch them from where they are built");
		await serials.remember(store.name, index.serial);
	}
	return opened;
}
/** The id of the key that signed, where that had to be so; undefined for a local set when no key is pinned. */
async function verifiedSigner(store, bytes, index, keys) {
	if (keys.length === 0) {
		if (!store.isRemote) return void 0;
		throw refused(store.name, "ADVISORIES_NO_KEY", "comes over a network, and no key is pinned to check its signature with", "Give the public key of whoever builds the advisories with --advisories-key");
	}
	const signature = await store.signature();
	if (signature === void 0) throw refused(store.name, "ADVISORIES_UNSIGNED", "has no signature", "Build it with --signing-key, or fetch it from where that was done");
	const signer = signerOf(bytes, signature, keys);
	if (signer !== void 0) return signer.id;
	const pinned = keys.map(({ id }) => id).join(" or ");
	throw index.signer !== void 0 && !keys.some(({ id }) => id === index.signer) ? refused(store.name, "ADVISORIES_OTHER_KEY", `is signed with the key ${index.signer}, and ${pinned} is pinned`, "Pin the new key only when whoever builds the advisories announced it") : refused(store.name, "ADVISORIES_SIGNATURE", `has a signature that does not verify with ${pinned}: it was changed after it was signed`, "Fetch it again, and ask whoever builds the advisories when that does not help");
}
/** Checks that bytes are an index of shards; `what` names it in errors. */
function parseIndex(bytes, what) {
	try {
		return advisoryIndex.parse(JSON.parse(Buffer.from(bytes).toString()));
	} catch (cause) {
		throw refused(what, "ADVISORIES_INVALID", `is no index of advisories: ${parseProblem(cause)}`, "Build or fetch it again");
	}
}
function refused(what, code, problem, advice) {
	return new UndecidedError(code, problem, {
		place: { what },
		advice
	});
}
function init_open() {
	return (init_open = __esmMin((() => {
		init_errors();
		init_parse_problem();
		init_digest();
		init_sign();
		init_format();
	})))();
}

// shared/advisories/signing/serials.ts
/** Remembers in a folder, one small file a source. What cannot be written is not remembered. */
function folderSerials(folder) {
	const pathOf = (source) => join(folder, "advisories", "serials", createHash("sha256").update(source).digest("hex"));
	const seen = async (source) => {
		const serial = Number(await readFile(pathOf(source), "utf8").catch(() => "0"));
		return Number.isSafeInteger(serial) && serial > 0 ? serial : 0;
	};
	return {
		seen,
		async remember(source, serial) {
			if (serial <= await seen(source)) return;
			await writeWhole(pathOf(source), String(serial)).catch(() => {});
		}
	};
}
function init_serials() {
	return (init_serials = __esmMin((() => {
		init_write_whole();
	})))();
}

// shared/advisories/windowed-file.ts
var import_yauzl$1, windowBytes, WindowedFile;
function init_windowed_file() {
	return (init_windowed_file = __esmMin((() => {
		import_yauzl$1 = require_yauzl();
		windowBytes = 1048576;
		WindowedFile = class extends import_yauzl$1.RandomAccessReader {
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
	})))();
}

// shared/advisories/zip.ts
/**
* Reads the `.json` entries of a zip file (APPNOTE 6.3.10: stored or deflated), one at a time, sizes and CRC-32 checked.
* @param wants names that are unpacked; all without it.
* @throws UndecidedError `ZIP_DAMAGED` or `ZIP_LIMIT`, naming the archive and the entry.
*/
async function* readZip(path, limits = defaultLimits, wants = () => true) {
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
			if (!entry.fileName.endsWith(".json") || !wants(entry.fileName)) continue;
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
var import_yauzl, ratioFloor;
function init_zip() {
	return (init_zip = __esmMin((() => {
		import_yauzl = require_yauzl();
		init_errors();
		init_limits();
		init_windowed_file();
		ratioFloor = 67108864;
	})))();
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
	for (const { name } of children) if (await isFile(join(path, name, "all.zip"))) archives.push(name);
	if (archives.length > 0) {
		const bases = new Set([...ecosystems].map(ecosystemBase));
		return zipSource(path, archives.filter((name) => bases.has(name)).sort().map((name) => join(path, name, "all.zip")), "bulk", limits);
	}
	return folderSource(path, limits);
}
function zipSource(root, archives, kind, limits) {
	return {
		kind,
		async digest() {
			if (kind === "zip") return fileDigest(root);
			const digests = [];
			for (const archive of archives) digests.push(`${await fileDigest(archive)}  ${inside(root, archive)}\n`);
			return sha256(digests.join(""));
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
			return sha256(digests.join(""));
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
function tooMuch(path, problem) {
	return new UndecidedError("ADVISORY_LIMIT", problem, {
		place: { what: path },
		advice: "That is beyond any advisory or export of advisories; check what the folder holds"
	});
}
function init_source() {
	return (init_source = __esmMin((() => {
		init_errors();
		init_kind(), init_digest();
		init_limits();
		/* @__PURE__ */ init_names();
		init_zip();
	})))();
}

// shared/advisories/transport/mirror.ts
/**
* Fetches `<ECOSYSTEM>/all.zip` of the wanted ecosystems from a server in the layout of OSV's bulk export (google.github.io/osv.dev/data).
* With a cache an archive that did not change, by its ETag, is not sent again.
* @param ecosystems with or without a release; one that the mirror lacks is left out.
* @param cacheFolder `SEAWORTHY_CACHE_DIR`.
* @throws InvalidError when the mirror has none of them; UndecidedError when it does not answer.
*/
async function fetchMirror(base, ecosystems, http, cacheFolder) {
	const wanted = [...new Set([...ecosystems].map(ecosystemBase))].sort();
	const folder = cacheFolder === void 0 ? await mkdtemp(join(tmpdir(), "seaworthy-mirror-")) : join(cacheFolder, "advisories", "mirrors", createHash("sha256").update(base).digest("hex"));
	const close = async () => {
		if (cacheFolder === void 0) await rm(folder, {
			recursive: true,
			force: true
		});
	};
	try {
		const there = [];
		for (let at = 0; at < wanted.length; at += parallel$1) {
			const batch = wanted.slice(at, at + parallel$1);
			const found = await Promise.all(batch.map((name) => fetchArchive(base, name, folder, http)));
			there.push(...batch.filter((_, index) => found[index]));
		}
		if (there.length > 0 || wanted.length === 0) return {
			folder,
			close
		};
		throw new InvalidError("NO_ADVISORIES", `has no archive of ${wanted.join(", ")}`, {
			place: { what: base },
			advice: "Give the address below which <ECOSYSTEM>/all.zip lie, or one of a set of shards"
		});
	} catch (thrown) {
		await close();
		throw thrown;
	}
}
/** Whether the mirror has it. */
async function fetchArchive(base, ecosystem, folder, http) {
	const url = `${base}/${encodeURIComponent(ecosystem)}/all.zip`;
	const path = join(folder, ecosystem, "all.zip");
	const etagPath = join(folder, ecosystem, "etag");
	const known = await exists(path) ? await readFile(etagPath, "utf8").catch(() => void 0) : void 0;
	const headers = known === void 0 ? {} : { "if-none-match": known };
	const { status, headers: answered } = await http.download(url, path, {
		headers,
		maxBytes: largestArchive
	});
	if (status === 304) return true;
	await rm(etagPath, { force: true });
	if (status === 404) {
		await rm(path, { force: true });
		return false;
	}
	if (status !== 200) throw badStatus(url, status);
	const etag = answered.get("etag");
	if (etag !== null && etag.length < 1e3) await writeFile(etagPath, etag);
	return true;
}
var largestArchive, parallel$1;
function init_mirror() {
	return (init_mirror = __esmMin((() => {
		init_errors();
		init_kind();
		/* @__PURE__ */ init_names();
		init_http_errors();
		largestArchive = 1073741824;
		parallel$1 = 4;
	})))();
}

// shared/advisories/load.ts
/**
* Reads the advisories that are needed, from a set of shards (a folder, an OCI layout, a registry or a web server), from
* OSV records (a zip file, a bulk export, a mirror of it or a folder of records) or from OSV's API. Only what names a
* needed package is kept, so memory follows the image, not the source; of a record that occurs twice the newer counts.
* @param source as `locateAdvisories` reads it.
* @throws InvalidError when the source is none; UndecidedError when it is damaged, unsigned, expired, older than seen
* before, out of reach or beyond the limits.
*/
async function loadAdvisories(source, needs, options) {
	const { root = ".", limits = defaultLimits } = options;
	const place = await locateAdvisories(source, root);
	switch (place.kind) {
		case "registry":
		case "layout": return loadShards(await shardsAt(source, options), needs, options);
		case "url": return loadFromUrl(place.url, needs, options);
		case "api":
			refuseUnsigned(source, options);
			return loadFromApi(place.url, options.queries ?? [], new HttpClient(options.http));
		case "files":
			if (await hasShards(place.path)) return loadShards(folderShards(place.path), needs, options);
			refuseUnsigned(source, options);
			return loadRecords(place.path, place.path, needs, limits);
	}
}
async function loadFromUrl(url, needs, options) {
	const http = new HttpClient(options.http);
	const store = await urlShards(url, http);
	if (store !== void 0) return loadShards(store, needs, options);
	refuseUnsigned(url, options);
	const { folder, close } = await fetchMirror(url, needs.keys(), http, options.cacheDir);
	try {
		return await loadRecords(folder, url, needs, options.limits ?? defaultLimits);
	} finally {
		await close();
	}
}
/** Whoever pins a key wants nothing that nobody signed, and records have no index that could be. */
function refuseUnsigned(what, { keys = [] }) {
	if (keys.length === 0) return;
	throw new UndecidedError("ADVISORIES_UNSIGNED", "has no signed index, and a key is pinned", {
		place: { what },
		advice: "Give advisories that `seaworthy advisories build --signing-key` made, or no key"
	});
}
async function loadShards(store, needs, options) {
	const { cacheDir } = options;
	const serials = options.serials ?? (cacheDir === void 0 ? void 0 : folderSerials(cacheDir));
	const { index, digest, signedBy } = await openShards(store, {
		...options,
		...serials === void 0 ? {} : { serials }
	});
	const files = cacheDir === void 0 || !store.isRemote ? store : cachedShards(store, folderBlobs(cacheDir));
	const used = index.shards.filter(({ ecosystem }) => needs.has(ecosystem));
	const modified = used.flatMap((shard) => shard.modified ?? []).sort().at(-1);
	return {
		index: new AdvisoryIndex(await readShards(files, index, needs), index.shards.map(({ ecosystem }) => ecosystem)),
		digest,
		records: used.reduce((sum, { advisories }) => sum + advisories, 0),
		...modified === void 0 ? {} : { modified },
		gaps: [],
		exploitation: await readExploitation(files, index),
		shards: {
			serial: index.serial,
			built: index.built,
			...signedBy === void 0 ? {} : { signedBy }
		}
	};
}
/** @param shown how the source is named in gaps. */
async function loadRecords(path, shown, needs, limits) {
	const source = await openAdvisorySource(path, needs.keys(), limits);
	const { advisories, covered, ...facts } = await gatherRecords(source.records(), shown, needs);
	return {
		index: new AdvisoryIndex(advisories, covered),
		digest: await source.digest(),
		...facts,
		exploitation: {}
	};
}
function init_load$1() {
	return (init_load$1 = __esmMin((() => {
		init_errors();
		init_advisory_index();
		init_cache();
		init_gather();
		init_limits();
		init_load();
		init_reach();
		init_open();
		init_read();
		init_store();
		init_serials();
		init_source();
		init_http();
		init_locate();
		init_mirror();
		init_url_shards();
	})))();
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
var fixStates;
function init_summarize() {
	return (init_summarize = __esmMin((() => {
		init_severity();
		init_cvss();
		init_intervals();
		fixStates = [
			"fixed",
			"needs-subscription",
			"wont-fix",
			"end-of-life",
			"not-fixed",
			"unknown"
		];
	})))();
}

// shared/advisories/match.ts
/**
* Matches packages against advisories. Pure.
* Distribution packages are looked up by the names that the distribution's advisories use and in its release only;
* third-party packages and those owned by a distribution package are left to their own vendors, and the kernel's headers
* are not the kernel. A record that is
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
		const found = matchOne(item, lookUp, lookUp.version, entries);
		if (isKernelHeaders(item)) skipped.push({
			package: item,
			why: "kernel-headers",
			vulnerabilities: found.length
		});
		else matches.push(...found);
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
function init_match() {
	return (init_match = __esmMin((() => {
		init_packages();
		init_versions();
		init_decide();
		init_identify();
		init_kernel_headers();
		init_needs();
		init_select();
		init_summarize();
	})))();
}

// shared/advisories/osv-api/queries.ts
/** What to ask OSV's API for these packages, each question once. What its advisories do not apply to is not asked for. */
function packageQueries(packages, os) {
	const queries = /* @__PURE__ */ new Map();
	for (const item of packages) {
		if (item.thirdParty === true || item.ownedBy !== void 0) continue;
		const lookUp = lookUpOf(item, os);
		if (lookUp === void 0) continue;
		const { version, openFaults } = lookUp;
		for (const { ecosystem, names } of placesOf(lookUp)) {
			if (ecosystem === openFaults?.ecosystem) continue;
			const isKnown = version !== void 0 && versionScheme(ecosystem) !== void 0 && isVersion(ecosystem, version);
			for (const name of names) {
				const query = {
					ecosystem,
					name,
					...isKnown ? { version } : {}
				};
				queries.set(JSON.stringify(query), query);
			}
		}
	}
	return [...queries.values()];
}
function init_queries() {
	return (init_queries = __esmMin((() => {
		init_versions();
		init_needs();
	})))();
}

// shared/advisories/shards/osv-export.ts
/**
* Lists the ecosystems of a folder in the layout of OSV's bulk export, `<ECOSYSTEM>/all.zip` and `modified_id.csv`.
* @param wanted ecosystems to list; all without it.
* @throws InvalidError when the folder has none.
*/
async function folderExports(folder, wanted) {
	const names = await readdir(folder).catch(() => []);
	const exports = [];
	for (const ecosystem of names.sort()) {
		const archive = join(folder, ecosystem, "all.zip");
		if (wanted?.includes(ecosystem) === false || !await isFile(archive)) continue;
		const list = join(folder, ecosystem, "modified_id.csv");
		exports.push({
			ecosystem,
			...await isFile(list) ? listed(await readFile(list)) : { digest: await fileDigest(archive) },
			records: (only) => archiveRecords(archive, only)
		});
	}
	if (exports.length === 0) throw new InvalidError("NO_ADVISORIES", "holds no <ECOSYSTEM>/all.zip", {
		place: { what: folder },
		advice: "Give a folder or address in the layout of OSV's bulk export"
	});
	return exports;
}
/** What `modified_id.csv` says: lines of date and id, which may have folders in front. */
function listed(bytes) {
	const modified = /* @__PURE__ */ new Map();
	for (const line of bytes.toString("utf8").split("\n")) {
		const [, date, id] = /^([^,]+),(?:[^,]*\/)?([^,/\r]+)\r?$/.exec(line) ?? [];
		if (date !== void 0 && id !== void 0) modified.set(id, date);
	}
	return {
		digest: sha256(bytes),
		modified
	};
}
/** The records of an archive; of what is not asked for nothing is unpacked. */
function archiveRecords(archive, only) {
	return readZip(archive, void 0, only === void 0 ? void 0 : (name) => only.has(idOf(name)));
}
function idOf(name) {
	return name.slice(name.lastIndexOf("/") + 1).replace(/\.json$/, "");
}
function init_osv_export() {
	return (init_osv_export = __esmMin((() => {
		init_errors();
		init_kind(), init_digest();
		init_zip();
	})))();
}

// shared/advisories/transport/mirror-exports.ts
/**
* Lists the ecosystems of a server in the layout of OSV's bulk export. Of an ecosystem whose list of changes names few
* records these are fetched one by one (`<ECOSYSTEM>/<ID>.json`), else its archive.
* @param wanted ecosystems to list; without it all of the server's `ecosystems.txt` whose versions have a known order.
* @param folder archives are kept there.
* @throws InvalidError when the server has none; UndecidedError when it does not answer.
*/
async function mirrorExports(base, wanted, http, folder) {
	const ecosystems = wanted ?? await listOf(base, http);
	const exports = [];
	for (const ecosystem of [...ecosystems].sort()) exports.push(await exportOf(base, ecosystem, http, folder));
	return exports;
}
async function listOf(base, http) {
	const url = `${base}/ecosystems.txt`;
	const { status, bytes } = await http.ask(url, { maxBytes: largestRecord });
	const known = (status === 200 ? bytes.toString("utf8").split(/\r?\n/) : []).filter((name) => /^[\w. +-]+$/.test(name) && versionScheme(name) !== void 0);
	if (known.length > 0) return known;
	throw new InvalidError("NO_ADVISORIES", `has no list of ecosystems (${status})`, {
		place: { what: url },
		advice: "Name the ecosystems with --ecosystem, or give another address"
	});
}
async function exportOf(base, ecosystem, http, folder) {
	const at = `${base}/${encodeURIComponent(ecosystem)}`;
	const path = join(folder, ecosystem, "all.zip");
	const list = await http.ask(`${at}/modified_id.csv`, { maxBytes: largestList });
	return {
		ecosystem,
		...list.status === 200 ? listed(list.bytes) : { digest: await digestOfArchive() },
		records
	};
	async function fetchArchive() {
		const { status } = await http.download(`${at}/all.zip`, path, { maxBytes: largestArchive });
		if (status !== 200) throw badStatus(`${at}/all.zip`, status);
	}
	async function digestOfArchive() {
		await fetchArchive();
		return fileDigest(path);
	}
	async function* records(only) {
		if (only === void 0 || only.size > fewRecords) {
			await fetchArchive();
			yield* archiveRecords(path, only);
			return;
		}
		const ids = [...only];
		for (let start = 0; start < ids.length; start += parallel) yield* await Promise.all(ids.slice(start, start + parallel).map((id) => fetchRecord(`${at}/${encodeURIComponent(id)}.json`)));
	}
	async function fetchRecord(url) {
		const { status, bytes } = await http.ask(url, { maxBytes: largestRecord });
		if (status === 200) return {
			name: url,
			body: bytes
		};
		if (status !== 404) throw badStatus(url, status);
		throw new UndecidedError("RECORD_MISSING", "is not there, though the list of changes names it", {
			place: { what: url },
			advice: "The mirror is being updated: try again, or build without the set before (--no-previous)"
		});
	}
}
var largestList, largestRecord, fewRecords, parallel;
function init_mirror_exports() {
	return (init_mirror_exports = __esmMin((() => {
		init_errors();
		init_versions();
		init_osv_export();
		init_zip();
		init_http_errors();
		init_mirror();
		largestList = 134217728;
		largestRecord = 33554432;
		fewRecords = 2e3;
		parallel = 8;
	})))();
}

// shared/advisories/shards/collect.ts
/** Says which ecosystems nobody can match, because their versions have no known order. */
function unorderedEcosystems(ecosystems) {
	return [...new Set([...ecosystems].map(ecosystemBase))].filter((ecosystem) => versionScheme(ecosystem) === void 0).sort().map((ecosystem) => ({
		what: ecosystem,
		why: "its versions have no known order: no shard is made",
		weight: "note"
	}));
}
var AdvisoryCollection;
function init_collect() {
	return (init_collect = __esmMin((() => {
		init_versions();
		/* @__PURE__ */ init_names();
		AdvisoryCollection = class {
			#advisories;
			/** @param known advisories to begin with. */
			constructor(known = []) {
				this.#advisories = new Map(known.map((advisory) => [advisory.id, advisory]));
			}
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
	})))();
}

// shared/advisories/shards/incremental.ts
/**
* Compares an export's list of changes with the shards that were made of it before. A record that is gone from the list
* is gone; one that no shard has, because it was withdrawn or names no package, is read again.
* @param source name of the export among the sources of the index.
* @returns undefined where there are no such shards, or no list.
*/
async function changedSince(previous, source, { modified }) {
	const shards = previous?.index.shards.filter(({ sources }) => sources.length === 1 && sources[0] === source) ?? [];
	if (previous === void 0 || modified === void 0 || shards.length === 0) return void 0;
	const known = /* @__PURE__ */ new Map();
	for (const shard of shards) for (const advisory of await readShard(previous.store, shard, () => true)) {
		const affected = [...known.get(advisory.id)?.affected ?? [], ...advisory.affected];
		known.set(advisory.id, {
			...advisory,
			affected
		});
	}
	const isSame = (id, date) => Date.parse(known.get(id)?.modified ?? "") === Date.parse(date);
	const changed = new Set([...modified].flatMap(([id, date]) => isSame(id, date) ? [] : [id]));
	return {
		unchanged: [...known.values()].filter(({ id }) => modified.has(id) && !changed.has(id)),
		changed
	};
}
function init_incremental() {
	return (init_incremental = __esmMin((() => {
		init_read();
	})))();
}

// shared/advisories/shards/groups.ts
/** Groups the sources by ecosystem, in the order of its name. */
async function sourceGroups(exports, files, now) {
	const opened = /* @__PURE__ */ new Map();
	for (const feed of feeds) {
		const paths = files[feed.name] ?? [];
		if (paths.length === 0) continue;
		opened.set(feed.ecosystem, [...opened.get(feed.ecosystem) ?? [], await openFeed(feed, paths, now)]);
	}
	return [.../* @__PURE__ */ new Set([...exports.map(({ ecosystem }) => ecosystem), ...opened.keys()])].sort().map((name) => {
		return groupOf(exports.find(({ ecosystem }) => ecosystem === name), opened.get(name) ?? [], `osv/${name}`);
	});
}
function groupOf(osv, own, source) {
	return {
		digests: {
			...osv === void 0 ? {} : { [source]: osv.digest },
			...Object.fromEntries(own.map((feed) => [feed.name, feed.digest]))
		},
		async read(previous) {
			const begin = osv === void 0 || own.length > 0 ? void 0 : await changedSince(previous, source, osv);
			const advisories = new AdvisoryCollection(begin?.unchanged);
			const { gaps, read } = osv === void 0 ? {
				gaps: [],
				read: 0
			} : await addRecords(osv, advisories, begin?.changed);
			let laid = 0;
			const spokenFor = /* @__PURE__ */ new Set();
			for (const feed of own) for await (const { advisories: said, replaces } of feed.contents()) {
				for (const release of replaces) if (!spokenFor.has(release)) advisories.clear(release);
				for (const release of replaces) spokenFor.add(release);
				for (const advisory of said) advisories.overlay(advisory);
				laid += said.length;
			}
			return {
				advisories,
				gaps,
				read: read + laid
			};
		}
	};
}
async function openFeed(feed, paths, now) {
	const digests = [];
	for (const path of paths) digests.push(`${await fileDigest(path).catch(unreadable(path))}  ${basename(path)}\n`);
	return {
		name: feed.name,
		digest: sha256(digests.join("")),
		async *contents() {
			for (const path of paths) {
				const text = await readFile(path, "utf8").catch(unreadable(path));
				yield feed.read(text, path, now.toISOString());
			}
		}
	};
}
function unreadable(what) {
	return (cause) => {
		throw new UndecidedError("SOURCE_UNREADABLE", `cannot be read (${messageOf(cause)})`, {
			place: { what },
			cause
		});
	};
}
async function addRecords({ ecosystem, records }, advisories, only) {
	const gaps = [];
	let read = 0;
	const isOwn = (named) => named === ecosystem || named.startsWith(`${ecosystem}:`);
	for await (const record of records(only)) {
		const result = parseOsvBody(record.body);
		if ("problem" in result) {
			gaps.push({
				what: `${ecosystem}: ${record.name}`,
				why: `it is no OSV record (${result.problem})`,
				weight: "partial"
			});
			continue;
		}
		read += 1;
		advisories.add(normalizeRecord(result.record, isOwn));
	}
	return {
		gaps,
		read
	};
}
function init_groups() {
	return (init_groups = __esmMin((() => {
		init_errors();
		init_digest();
		init_feeds();
		init_osv();
		init_zip();
		init_collect();
		init_incremental();
	})))();
}

// shared/advisories/shards/encode.ts
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
function affectedRowOf(affected, place) {
	const { intervals, versions, severity, state, arch, module } = affected;
	return [
		place,
		intervals.map(({ introduced, fixed, lastAffected }) => [
			introduced,
			fixed ?? "",
			lastAffected ?? ""
		]),
		[...versions],
		severity ?? "",
		state ?? "",
		...arch === void 0 && module === void 0 ? [] : [arch ?? "", module ?? ""]
	];
}
var summaryLength, keptReferences;
function init_encode() {
	return (init_encode = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_names();
		init_format();
		summaryLength = 200;
		keptReferences = 3;
	})))();
}

// shared/advisories/shards/write.ts
/** Writes the shard of one ecosystem and release; answers its entry in the index. */
async function writeShard(out, ecosystem, advisories, sources) {
	const content = encodeShard(ecosystem, advisories);
	const text = Buffer.from(content.text);
	const packed = zstdCompressSync(text, { params: {
		[constants.ZSTD_c_compressionLevel]: 19,
		[constants.ZSTD_c_checksumFlag]: 1
	} });
	const digest = sha256(packed);
	const modified = advisories.map((advisory) => advisory.modified).sort().at(-1);
	const date = Date.parse(modified ?? "");
	const file = `${ecosystem.replace(/[^A-Za-z0-9.]+/g, "-")}-${digest.slice(7, 19)}.jsonl.zst`;
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
/** Takes CISA's catalogue into the set. */
async function writeKev(path, out) {
	const bytes = await readFile(path);
	const { released } = readKev(bytes.toString(), path);
	return {
		...await putExtra(out, "kev", ".json", bytes),
		modified: released
	};
}
/** Takes FIRST's scores into the set. */
async function writeEpss(path, out) {
	const bytes = await readFile(path);
	const { date } = await unpackEpss(bytes, path);
	return {
		...await putExtra(out, "epss", ".csv.gz", bytes),
		modified: date
	};
}
async function putExtra(out, name, ending, content) {
	const digest = sha256(content);
	const file = `${name}-${digest.slice(7, 19)}${ending}`;
	await writeWhole(join(out, file), content);
	return {
		file,
		digest,
		size: content.length
	};
}
function init_write() {
	return (init_write = __esmMin((() => {
		init_digest(), init_write_whole();
		init_exploitation();
		init_kev();
		init_encode();
	})))();
}

// shared/advisories/shards/build.ts
/**
* Builds shards, one a distribution release or language ecosystem, and the index that names them. A source whose digest
* is that of the build before is not read again, and of an export with a list of changes only changed records are. The
* index is written last, so that a build that fails leaves the old set as it was.
* @throws UndecidedError when a source is damaged or out of reach.
*/
async function buildAdvisories(options) {
	const work = await mkdtemp(join(tmpdir(), "seaworthy-build-"));
	try {
		await mkdir(options.out, { recursive: true });
		return await build(await sourceGroups(await exportsOf(options, work), options.feeds ?? {}, options.now), options);
	} finally {
		await rm(work, {
			recursive: true,
			force: true
		});
	}
}
async function exportsOf({ osv, ecosystems, http }, work) {
	if (osv === void 0) return [];
	return /^https?:\/\//.test(osv) ? mirrorExports(osv.replace(/\/+$/, ""), ecosystems, new HttpClient(http), work) : folderExports(osv, ecosystems);
}
async function build(groups, options) {
	const { out, previous } = options;
	const sources = {};
	const shards = [];
	const gaps = [];
	let reused = 0;
	let read = 0;
	for (const group of groups) {
		Object.assign(sources, group.digests);
		const names = Object.keys(group.digests).sort();
		const old = (previous?.index.shards ?? []).filter((shard) => shard.sources.join("\n") === names.join("\n"));
		if (old.length > 0 && names.every((name) => previous?.index.sources[name] === group.digests[name])) {
			for (const shard of old) await takeOver(shard, out, previous);
			shards.push(...old);
			reused += old.length;
			continue;
		}
		const content = await group.read(previous);
		const byEcosystem = content.advisories.byEcosystem();
		read += content.read;
		gaps.push(...content.gaps, ...unorderedEcosystems(byEcosystem.keys()));
		for (const [ecosystem, own] of byEcosystem) if (versionScheme(ecosystem) !== void 0) shards.push(await writeShard(out, ecosystem, own, names));
	}
	return {
		index: await writeIndex(shards, sources, options),
		reused,
		read,
		gaps
	};
}
/** Brings a shard of the set before into this one, where it lies elsewhere. */
async function takeOver(shard, out, previous) {
	if (previous === void 0 || previous.store.name === out) return;
	await writeWhole(join(out, shard.file), await readVerified(previous.store, shard));
}
async function writeIndex(shards, sources, options) {
	const { out, now, validDays, previous, signingKey } = options;
	const kev = options.kev === void 0 ? void 0 : await writeKev(options.kev, out);
	const epss = options.epss === void 0 ? void 0 : await writeEpss(options.epss, out);
	const all = {
		...sources,
		...kev === void 0 ? {} : { kev: kev.digest },
		...epss === void 0 ? {} : { epss: epss.digest }
	};
	const index = {
		kind: "seaworthy-advisories",
		format: 1,
		serial: (previous?.index.serial ?? 0) + 1,
		built: now.toISOString(),
		expires: new Date(now.getTime() + validDays * 864e5).toISOString(),
		...signingKey === void 0 ? {} : { signer: signingKey.id },
		sources: Object.fromEntries(Object.entries(all).sort(([a], [b]) => a < b ? -1 : 1)),
		shards: shards.toSorted((a, b) => a.ecosystem < b.ecosystem ? -1 : 1),
		...kev === void 0 ? {} : { kev },
		...epss === void 0 ? {} : { epss }
	};
	const bytes = Buffer.from(`${JSON.stringify(index, void 0, 1)}\n`);
	const signature = join(out, signatureName);
	await rm(signature, { force: true });
	await writeWhole(join(out, indexName), bytes);
	if (signingKey !== void 0) await writeWhole(signature, `${signBytes(bytes, signingKey)}\n`);
	return index;
}
function init_build() {
	return (init_build = __esmMin((() => {
		init_write_whole();
		init_versions();
		init_sign();
		init_http();
		init_mirror_exports();
		init_collect();
		init_format();
		init_groups();
		init_osv_export();
		init_store();
		init_write();
	})))();
}

// shared/advisories/shards/status.ts
/** What a set of shards holds, how old and how large it is. Pure. */
function advisoriesStatus(index, now, signature) {
	return {
		serial: index.serial,
		built: index.built,
		expires: index.expires,
		expired: !(Date.parse(index.expires) >= now.getTime()),
		signature,
		ageDays: daysSince(index.built, now),
		size: index.shards.reduce((sum, { size }) => sum + size, 0),
		shards: index.shards.map(({ ecosystem, advisories, packages, size, unpacked, modified }) => ({
			ecosystem,
			advisories,
			packages,
			size,
			unpacked,
			...modified === void 0 ? {} : { ageDays: daysSince(modified, now) }
		})),
		...index.kev === void 0 ? {} : { kev: index.kev.modified },
		...index.epss === void 0 ? {} : { epss: index.epss.modified }
	};
}
function daysSince(date, now) {
	return Math.max(0, Math.floor((now.getTime() - Date.parse(date)) / day));
}
var day;
function init_status() {
	return (init_status = __esmMin((() => {
		day = 864e5;
	})))();
}

// shared/advisories/index.ts
function init_advisories() {
	return (init_advisories = __esmMin((() => {
		init_cvss();
		init_end_of_life();
		init_explain();
		init_exploitation();
		init_feeds();
		init_kev();
		init_load$1();
		init_match();
		init_needs();
		init_osv();
		init_queries();
		init_reach();
		init_build();
		init_open();
		init_read();
		init_status();
		init_store();
		init_keys();
		init_layout();
	})))();
}

export { explainVulnerability as A, init_read as C, init_feeds as D, feeds as E, init_needs as M, neededAdvisories as N, init_exploitation as O, hasShards as S, init_store as T, shardsAt as _, init_build as a, init_keys as b, init_match as c, loadAdvisories as d, init_open as f, reachOf as g, init_reach as h, buildAdvisories as i, init_explain as j, loadExploitation as k, matchPackages as l, readVerifiedIndex as m, advisoriesStatus as n, init_queries as o, readShardIndex as p, init_status as r, packageQueries as s, init_advisories as t, init_load$1 as u, init_layout as v, folderShards as w, readSigningKey as x, writeLayout as y };