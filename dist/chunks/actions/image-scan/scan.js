import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, t as InvalidError } from "../../shared/errors/index.js";
import { St as isFile, a as init_tags, o as listTags, t as init_oci, xt as init_kind } from "../../shared/oci/index.js";
import { a as plain, i as oneLine, n as count, o as truncate, r as init_plain, t as byteCount } from "../../shared/text/plain.js";
import { n as escapeMarkdown, r as init_markdown, t as code } from "../../shared/text/markdown.js";
import { n as didYouMean, r as init_suggest } from "../../shared/text/suggest.js";
import { c as required, s as init_resolve, t as init_config } from "../../shared/config/index.js";
import { S as unknown, _ as record, c as base64, d as init_schemas, f as literal, h as number, i as _enum, p as looseObject, s as array, x as union, y as string } from "../../npm/zod.js";
import { n as init_fingerprint, r as numberRepeats } from "../../shared/findings/fingerprint.js";
import { i as ratedSeverity, n as init_severity, o as worstSeverity, r as isAtLeast } from "../../shared/findings/severity.js";
import { _ as init_baseline$1, g as compareReport, h as Baseline } from "../../shared/sarif/index.js";
import { i as init_report, t as activeFindings } from "../../shared/findings/report.js";
import { a as tryParseReference, n as formatReference, r as init_reference } from "../../shared/references/reference.js";
import { a as resolvePath, i as init_paths, t as baseOf$1 } from "../../shared/runner/paths.js";
import { o as init_compare, s as isSarifFile } from "../../shared/runner/write-results.js";
import { t as require_picomatch } from "../../npm/picomatch.js";
import { a as init_dockerfiles, i as Dockerfiles, t as init_runner } from "../../shared/runner/index.js";
import { _ as isSystemType, c as compareVersions, g as isPackageType, h as init_lookup, l as init_compare_versions, p as ecosystemOf, t as init_ecosystems, y as typesNamed } from "../../shared/ecosystems/index.js";
import { a as rootDirectoryType, i as init_root_directory, m as parsePurl, o as catalogDirectory, p as init_purl, s as init_catalog, t as init_packages } from "../../shared/packages/index.js";
import { t as require_packageurl_js } from "../../npm/packageurl-js.js";
import { n as init_parse, r as parse$1, t as init_dist } from "../../npm/smol-toml.js";
import { t as require_dist } from "../../npm/yaml.js";
import { n as readInputImages, r as registryOptions, t as init_images } from "../../shared/runner/images.js";
import { n as init_define, r as toReportedRule, t as defineRule } from "../../shared/rules/define.js";
import { a as init_problem, n as createFinding } from "../../shared/rules/problem.js";
import { c as getLastDay, i as createSuppression, n as init_suppressor, o as init_directive, p as parseMoment, t as Suppressor, u as init_expiry } from "../../shared/rules/suppression/suppressor.js";
import { r as parseReason, t as init_reason } from "../../shared/rules/suppression/reason.js";
import { n as init_end_of_life$1, t as endOfLife } from "../../shared/advisories/model/end-of-life.js";
import { i as init_pack, n as init_search, r as builtinRules, t as SecretSearch } from "../../shared/secrets/search.js";
import { n as parseProblem, t as init_parse_problem } from "../../shared/errors/parse-problem.js";
import { A as matchPackages, D as init_exploitation, N as init_lookup$1, O as loadExploitation, P as queryFor, d as packageQueries, f as init_load, k as init_match$1, n as init_source_options, p as loadAdvisories, r as resolveSourceOptions, t as init_advisories$1, u as init_queries } from "../../shared/advisories/index.js";
import { readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { basename as basename$1, dirname as dirname$1 } from "node:path/posix";

// shared/vex/graph.ts
var PackageGraph;
function init_graph() {
	return (init_graph = __esmMin((() => {
		PackageGraph = class {
			#needs;
			#tops;
			constructor(packages) {
				const purls = new Set(packages.map(({ purl }) => purl));
				this.#needs = new Map(packages.map(({ purl, requires = [] }) => [purl, requires.filter((need) => need !== purl && purls.has(need))]));
				const needed = new Set([...this.#needs.values()].flat());
				const tops = [...purls].filter((purl) => !needed.has(purl));
				const reached = this.#from(tops, /* @__PURE__ */ new Set());
				this.#tops = [...tops, ...[...purls].filter((purl) => !reached.has(purl))];
			}
			/**
			* Returns whether a path from the image reaches a package without passing a cut one. A package without dependents is
			* always reached.
			*/
			isReached(purl, cut) {
				return this.#from(this.#tops, cut).has(purl) || !this.#needs.has(purl);
			}
			/** Returns the reachable packages; nothing is reachable through a cut one. */
			#from(starts, cut) {
				const seen = /* @__PURE__ */ new Set();
				const waiting = [...starts];
				for (let current = waiting.pop(); current !== void 0; current = waiting.pop()) {
					if (seen.has(current)) continue;
					seen.add(current);
					if (!cut.has(current)) waiting.push(...this.#needs.get(current) ?? []);
				}
				return seen;
			}
		};
	})))();
}

// shared/vex/match.ts
/**
* Compares an item with a package (OpenVEX 0.2.0, "Product matching"): type, namespace and name are equal; no version
* means any; the item's qualifiers and subpath are among the package's.
*/
function matchPackage(item, purl) {
	const statedPurl = item.purl;
	if (statedPurl === void 0 || coordinates(statedPurl) !== coordinates(purl)) return other;
	if ((statedPurl.version ?? "") !== "" && plainVersion(statedPurl) !== plainVersion(purl)) return {
		kind: "near",
		why: `it is about version ${statedPurl.version}, but the installed version is ${purl.version ?? "unknown"}`
	};
	for (const [key, value] of Object.entries(statedPurl.qualifiers ?? {})) {
		const actual = purl.qualifiers?.[key];
		if (actual !== value) return {
			kind: "near",
			why: `its qualifier ${key}=${value} differs from the package's (${actual ?? "none"})`
		};
	}
	if ((statedPurl.subpath ?? "") !== "" && statedPurl.subpath !== purl.subpath) return {
		kind: "near",
		why: `it is about the subpath ${statedPurl.subpath}`
	};
	return same;
}
/** Compares an item with an image: by digest, otherwise by name if nothing contradicts it. */
function matchImage(item, image) {
	const digests = image.digests.map((digest) => digest.replace(/^sha256:/, ""));
	if (item.digests.some((digest) => digests.includes(digest))) return same;
	const { purl } = item;
	if (purl === void 0 || !["oci", "docker"].includes(purl.type)) return other;
	const version = purl.version ?? "";
	if (/^sha256:/i.test(version)) {
		if (digests.includes(version.slice(7).toLowerCase())) return same;
		return namesOf(image).some((name) => isNamed(purl, name)) ? {
			kind: "near",
			why: `it is about the image ${version}`
		} : other;
	}
	if (!namesOf(image).some((name) => isNamed(purl, name))) return other;
	if (version !== "") return {
		kind: "near",
		why: `it names the tag ${version}, which can move to another image`
	};
	return qualified(purl, image);
}
function qualified({ qualifiers = {} }, { platform, tags }) {
	const arch = qualifiers?.["arch"];
	if (arch !== void 0 && !platform.split("/").includes(arch)) return {
		kind: "near",
		why: `it is about the architecture ${arch}`
	};
	const tag = qualifiers?.["tag"];
	const tagNames = tags.map((reference) => reference.slice(reference.lastIndexOf(":") + 1));
	return tag === void 0 || tagNames.includes(tag) ? same : {
		kind: "near",
		why: `it is about the tag ${tag}`
	};
}
function namesOf({ name, tags }) {
	return [name, ...tags].flatMap((text) => tryParseReference(text) ?? []);
}
/**
* Returns whether a purl names a repository. Some authors omit the image's name from `repository_url`, others include
* it.
*/
function isNamed(purl, { registry, repository }) {
	const last = repository.slice(repository.lastIndexOf("/") + 1);
	if (purl.name.toLowerCase() !== last) return false;
	const directory = repository.slice(0, -last.length).replace(/\/$/, "");
	const namespace = purl.namespace ?? "";
	if (namespace !== "" && namespace !== directory) return false;
	const url = purl.qualifiers?.["repository_url"]?.toLowerCase().replace(/^https?:\/\//, "").replace(/\/$/, "");
	if (url === void 0) return true;
	return (registry === "docker.io" ? [
		"docker.io",
		"index.docker.io",
		"registry-1.docker.io"
	] : [registry]).some((host) => [`${host}/${repository}`, directory === "" ? host : `${host}/${directory}`].includes(url));
}
/** Returns the coordinates of a purl, which identify a package: type, namespace and name. */
function coordinates({ type, namespace, name }) {
	return JSON.stringify([
		type,
		namespace ?? "",
		name
	]);
}
function plainVersion({ type, version }) {
	const text = version ?? "";
	return isPackageType(type) ? ecosystemOf(type).plainVersion?.(text) ?? text : text;
}
var same, other;
function init_match() {
	return (init_match = __esmMin((() => {
		init_ecosystems();
		init_reference();
		same = { kind: "same" };
		other = { kind: "other" };
	})))();
}

// shared/vex/judge.ts
function firstOf(a, b) {
	return b.kind === "same" || a.kind === "other" ? b : a;
}
function effect(match, place) {
	if (match.kind === "near") return {
		places: [],
		near: match.why
	};
	return { places: match.kind === "same" ? [place] : [] };
}
function suppresses({ statement: { status } }) {
	return status === "not_affected" || status === "fixed";
}
/** Returns the newer statement; for equal times, the one that does not suppress. */
function newer(a, b) {
	if (a.statement.time !== b.statement.time) return a.statement.time > b.statement.time ? a : b;
	return suppresses(a) ? b : a;
}
function disagree(a, b) {
	return a.document.author !== b.document.author && suppresses(a) !== suppresses(b);
}
function conflict(a, b) {
	return `${nameOf(a)} says ${a.statement.status}, ${nameOf(b)} says ${b.statement.status}; the newer one counts`;
}
function nameOf({ statement, document }) {
	const author = document.author === void 0 ? "" : ` by ${document.author}`;
	return `statement ${statement.ordinal} of ${document.source}${author}`;
}
var VexJudge;
function init_judge() {
	return (init_judge = __esmMin((() => {
		init_purl();
		init_graph();
		init_match();
		VexJudge = class {
			#byId = /* @__PURE__ */ new Map();
			#subject;
			#byCoordinates;
			#graph;
			constructor(documents, subject) {
				this.#subject = subject;
				const purls = subject.packages.flatMap(({ purl }) => {
					const parsed = parsePurl(purl);
					return parsed === void 0 ? [] : [{
						purl,
						parsed
					}];
				});
				this.#byCoordinates = Map.groupBy(purls, ({ parsed }) => coordinates(parsed));
				for (const document of documents) for (const statement of document.statements) for (const id of new Set(statement.ids)) {
					const existing = this.#byId.get(id) ?? [];
					existing.push({
						statement,
						document
					});
					this.#byId.set(id, existing);
				}
			}
			/**
			* Evaluates the statements for one vulnerability in one package.
			* @param ids of the vulnerability, including aliases.
			* @param purl of the vulnerable package.
			*/
			judge(ids, purl) {
				const statements = new Set(ids.flatMap((id) => this.#byId.get(id) ?? []));
				const parsed = statements.size === 0 ? void 0 : parsePurl(purl);
				if (parsed === void 0) return { remarks: [] };
				const newest = /* @__PURE__ */ new Map();
				const remarks = [];
				for (const sourced of statements) for (const scope of sourced.statement.scopes) {
					const { places, near } = this.#placesOf(scope, parsed);
					if (near !== void 0) remarks.push(`${nameOf(sourced)} does not apply: ${near}`);
					for (const place of places) {
						const key = place === "whole" ? "" : place.inside;
						const existing = newest.get(key);
						if (existing !== void 0 && disagree(existing, sourced)) remarks.push(conflict(existing, sourced));
						newest.set(key, existing === void 0 ? sourced : newer(existing, sourced));
					}
				}
				const suppressing = this.#excuse(purl, newest, remarks);
				return {
					...suppressing === void 0 ? {} : { suppressedBy: suppressing },
					remarks: [...new Set(remarks)]
				};
			}
			#excuse(purl, newest, remarks) {
				const whole = newest.get("");
				if (whole !== void 0) return suppresses(whole) ? whole : void 0;
				const cuts = [...newest].filter(([, sourced]) => suppresses(sourced));
				const [first] = cuts;
				if (first === void 0) return void 0;
				this.#graph ??= new PackageGraph(this.#subject.packages);
				if (!this.#graph.isReached(purl, new Set(cuts.map(([inside]) => inside)))) return first[1];
				remarks.push(`${nameOf(first[1])} does not suffice: the package is also included without ${first[0]}`);
			}
			#placesOf({ item, within }, purl) {
				const { image } = this.#subject;
				if (within === void 0) {
					const direct = firstOf(matchPackage(item, purl), matchImage(item, image));
					return direct.kind === "other" ? { places: this.#inside(item) } : effect(direct, "whole");
				}
				const part = matchPackage(item, purl);
				if (part.kind === "other") return { places: [] };
				const inImage = matchImage(within, image);
				if (part.kind === "near") return inImage.kind === "other" ? { places: [] } : effect(part, "whole");
				if (inImage.kind !== "other") return effect(inImage, "whole");
				return { places: this.#inside(within) };
			}
			/** Returns the installed packages that an item names. */
			#inside(item) {
				return (item.purl === void 0 ? [] : this.#byCoordinates.get(coordinates(item.purl)) ?? []).filter(({ parsed }) => matchPackage(item, parsed).kind === "same").map(({ purl }) => ({ inside: purl }));
			}
		};
	})))();
}

// shared/vex/statement.ts
/** Creates an item from the names in a document. A text that is not a purl may be a CPE or a URL. */
function vexItem(text, identifiers = {}) {
	const purl = purlOf(text);
	const cpe = identifiers.cpe ?? (text.startsWith("cpe:") ? text : void 0);
	return {
		text,
		...purl === void 0 ? {} : { purl },
		...cpe === void 0 ? {} : { cpe },
		digests: (identifiers.digests ?? []).map((digest) => digest.toLowerCase())
	};
}
function purlOf(text) {
	return text.startsWith("pkg:") ? parsePurl(repaired(text)) : void 0;
}
/** Repairs the common `pkg:oci/name@sha256:…`, whose colon should be `%3A`. */
function repaired(text) {
	return text.replace(/@(sha\d+):/, "@$1%3A");
}
/** Parses the first valid RFC 3339 date to milliseconds; 0 for none. */
function timeOf(...dates) {
	for (const date of dates) {
		const time = date === void 0 ? NaN : Date.parse(date);
		if (!Number.isNaN(time)) return time;
	}
	return 0;
}
function init_statement() {
	return (init_statement = __esmMin((() => {
		init_purl();
	})))();
}

// shared/vex/csaf.ts
/**
* Returns one statement for each status of each vulnerability. A product that is not affected requires a reason (4.5,
* 3).
*/
function readCsaf(document, source) {
	const scopes = scopesOf$1(document);
	const problems = [];
	const { publisher, tracking } = document.document;
	const time = timeOf(tracking?.current_release_date, tracking?.initial_release_date);
	const statements = (document.vulnerabilities ?? []).flatMap((vulnerability, index) => {
		const ids = [vulnerability.cve, ...(vulnerability.ids ?? []).map(({ text }) => text)].filter((id) => id !== void 0);
		return statuses.flatMap(([key, status]) => {
			const groups = Map.groupBy(vulnerability.product_status?.[key] ?? [], (id) => reasonFor(vulnerability, id));
			if (status === "not_affected") {
				for (const id of groups.get(void 0) ?? []) problems.push(`vulnerability ${index + 1}: ${id} is marked as not affected, but without a reason`);
				groups.delete(void 0);
			}
			return [...groups].map(([why, group]) => ({
				ids,
				scopes: group.flatMap((id) => scopes.get(id) ?? []),
				status,
				...why === void 0 ? {} : { why },
				time,
				ordinal: index + 1
			}));
		});
	});
	const author = publisher?.name;
	return {
		source,
		format: "CSAF",
		...author === void 0 ? {} : { author },
		statements,
		problems
	};
}
function reasonFor({ flags = [], threats = [] }, id) {
	const about = ({ product_ids: ids }) => ids === void 0 || ids.includes(id);
	const reasons = [...flags.filter(about).map(({ label }) => label), ...threats.filter((threat) => threat.category === "impact" && about(threat)).map(({ details }) => details)].filter((text) => text !== void 0 && text !== "");
	return reasons.length === 0 ? void 0 : reasons.join(": ");
}
/** Returns the scopes of each product id: a product by itself, or a component in a product. */
function scopesOf$1({ product_tree: tree }) {
	const names = [...tree?.full_product_names ?? [], ...namesIn(tree?.branches ?? [], 0)];
	const scopes = new Map(names.map((name) => [name.product_id, [{ item: itemOf$1(name) }]]));
	for (const { product_reference: part, relates_to_product_reference: whole, full_product_name: name } of tree?.relationships ?? []) {
		const parts = scopes.get(part) ?? [];
		const [within] = (scopes.get(whole) ?? []).map(({ item }) => item);
		scopes.set(name.product_id, within === void 0 ? parts : parts.map(({ item }) => ({
			item,
			within
		})));
	}
	return scopes;
}
function namesIn(branches, depth) {
	if (depth > maxBranchDepth) throw new RangeError(`product branches are nested more than ${maxBranchDepth} deep`);
	return branches.flatMap((value) => {
		const { product, branches: inner = [] } = branch.parse(value);
		return [...product === void 0 ? [] : [product], ...namesIn(inner, depth + 1)];
	});
}
function itemOf$1({ product_id: id, name, product_identification_helper: help }) {
	const digests = (help?.hashes ?? []).flatMap(({ file_hashes: files }) => files).filter(({ algorithm }) => /^sha-?256$/i.test(algorithm)).map(({ value }) => value);
	return vexItem(help?.purl ?? help?.cpe ?? name ?? id, {
		...help?.cpe === void 0 ? {} : { cpe: help.cpe },
		digests
	});
}
var helper, productName, branch, relationship, productStatus, vulnerability$2, csaf, maxBranchDepth, statuses;
function init_csaf() {
	return (init_csaf = __esmMin((() => {
		init_schemas();
		init_statement();
		helper = looseObject({
			purl: string().optional(),
			cpe: string().optional(),
			hashes: array(looseObject({ file_hashes: array(looseObject({
				algorithm: string(),
				value: string()
			})) })).optional()
		});
		productName = looseObject({
			product_id: string(),
			name: string().optional(),
			product_identification_helper: helper.optional()
		});
		branch = looseObject({
			product: productName.optional(),
			branches: array(unknown()).optional()
		});
		relationship = looseObject({
			category: string(),
			product_reference: string(),
			relates_to_product_reference: string(),
			full_product_name: productName
		});
		productStatus = record(string(), array(string()));
		vulnerability$2 = looseObject({
			cve: string().optional(),
			ids: array(looseObject({ text: string() })).optional(),
			product_status: productStatus.optional(),
			flags: array(looseObject({
				label: string(),
				product_ids: array(string()).optional()
			})).optional(),
			threats: array(looseObject({
				category: string(),
				details: string().optional(),
				product_ids: array(string()).optional()
			})).optional()
		});
		csaf = looseObject({
			document: looseObject({
				category: literal("csaf_vex"),
				publisher: looseObject({ name: string().optional() }).optional(),
				tracking: looseObject({
					current_release_date: string().optional(),
					initial_release_date: string().optional()
				}).optional()
			}),
			product_tree: looseObject({
				branches: array(unknown()).optional(),
				full_product_names: array(productName).optional(),
				relationships: array(relationship).optional()
			}).optional(),
			vulnerabilities: array(vulnerability$2).optional()
		});
		maxBranchDepth = 30;
		statuses = [
			["known_not_affected", "not_affected"],
			["fixed", "fixed"],
			["first_fixed", "fixed"],
			["known_affected", "affected"],
			["first_affected", "affected"],
			["last_affected", "affected"],
			["under_investigation", "under_investigation"]
		];
	})))();
}

// shared/vex/cyclonedx.ts
/** Returns one statement for each analyzed vulnerability. */
function readCycloneDxVex(document, source) {
	const { metadata, components = [], vulnerabilities } = document;
	const purls = new Map([...components, ...metadata?.component === void 0 ? [] : [metadata.component]].map((component) => [component["bom-ref"], component.purl]));
	const problems = [];
	const statements = vulnerabilities.flatMap((vulnerability, index) => {
		const state = vulnerability.analysis?.state;
		if (state === void 0) return [];
		const status = statusOf[state];
		if (status === void 0) problems.push(`vulnerability ${index + 1}: ${state} is not a valid analysis state`);
		if (status === void 0) return [];
		const reason = [
			state === "false_positive" ? "false positive" : void 0,
			vulnerability.analysis?.justification,
			vulnerability.analysis?.detail
		].filter((text) => text !== void 0).join(": ");
		return [{
			ids: [vulnerability.id, ...(vulnerability.references ?? []).map(({ id }) => id)].filter((id) => id !== void 0),
			scopes: (vulnerability.affects ?? []).map(({ ref }) => ({ item: vexItem(purls.get(ref) ?? localRef(ref)) })),
			status,
			...reason === "" ? {} : { why: reason },
			time: timeOf(vulnerability.analysis?.lastUpdated, vulnerability.analysis?.firstIssued, vulnerability.updated, metadata?.timestamp),
			ordinal: index + 1
		}];
	});
	const author = metadata?.authors?.[0]?.name ?? metadata?.manufacturer?.name ?? metadata?.supplier?.name;
	return {
		source,
		format: "CycloneDX",
		...author === void 0 ? {} : { author },
		statements,
		problems
	};
}
/** Returns the reference in the document that a BOM-Link (`urn:cdx:serial/version#ref`) points to. */
function localRef(ref) {
	const hash = ref.startsWith("urn:cdx:") ? ref.indexOf("#") : -1;
	if (hash < 0) return ref;
	const local = ref.slice(hash + 1);
	if (local.startsWith("pkg:")) return local;
	try {
		return decodeURIComponent(local);
	} catch {
		return local;
	}
}
var component$1, analysis, vulnerability$1, named$1, cycloneDxVex, statusOf;
function init_cyclonedx() {
	return (init_cyclonedx = __esmMin((() => {
		init_schemas();
		init_statement();
		component$1 = looseObject({
			"bom-ref": string().optional(),
			purl: string().optional()
		});
		analysis = looseObject({
			state: string().optional(),
			justification: string().optional(),
			detail: string().optional(),
			firstIssued: string().optional(),
			lastUpdated: string().optional()
		});
		vulnerability$1 = looseObject({
			id: string().optional(),
			references: array(looseObject({ id: string() })).optional(),
			analysis: analysis.optional(),
			affects: array(looseObject({ ref: string() })).optional(),
			updated: string().optional()
		});
		named$1 = looseObject({ name: string().optional() });
		cycloneDxVex = looseObject({
			bomFormat: literal("CycloneDX"),
			metadata: looseObject({
				timestamp: string().optional(),
				authors: array(named$1).optional(),
				supplier: named$1.optional(),
				manufacturer: named$1.optional(),
				component: component$1.optional()
			}).optional(),
			components: array(component$1).optional(),
			vulnerabilities: array(vulnerability$1)
		});
		statusOf = {
			resolved: "fixed",
			resolved_with_pedigree: "fixed",
			exploitable: "affected",
			in_triage: "under_investigation",
			false_positive: "not_affected",
			not_affected: "not_affected"
		};
	})))();
}

// shared/vex/openvex.ts
/** Reads the statements of a document. Statements without a reason that the specification requires are problems. */
function readOpenVex(document, source) {
	const problems = [];
	const statements = document.statements.flatMap((raw, index) => {
		const ordinal = index + 1;
		const problem = problemOf$1(raw);
		if (problem !== void 0) {
			problems.push(`statement ${ordinal}: ${problem}`);
			return [];
		}
		const { name, aliases = [], "@id": id } = raw.vulnerability;
		const why = [raw.justification, raw.impact_statement].filter((text) => text !== void 0).join(": ");
		return [{
			ids: [
				name,
				id?.split("/").at(-1),
				...aliases
			].filter((text) => text !== void 0 && text !== ""),
			scopes: (raw.products ?? []).flatMap((product) => scopesOf(product, raw.subcomponents ?? [])),
			status: raw.status,
			...why === "" ? {} : { why },
			time: timeOf(raw.timestamp, document.timestamp, document.last_updated),
			ordinal
		}];
	});
	const { author } = document;
	return {
		source,
		format: "OpenVEX",
		...author === void 0 ? {} : { author },
		statements,
		problems
	};
}
function problemOf$1({ status, justification, impact_statement: impact, action_statement: action }) {
	if (justification !== void 0 && !justifications.has(justification)) return `${justification} is not a valid justification`;
	if (status === "not_affected" && justification === void 0 && (impact ?? "") === "") return "not_affected without a justification or an impact statement";
	return status === "affected" && (action ?? "") === "" ? "affected without an action statement" : void 0;
}
/** Returns the scopes of a product. A product with subcomponents covers only these. */
function scopesOf(rawProduct, common) {
	const within = itemOf(rawProduct);
	const parts = [...rawProduct.subcomponents ?? [], ...common];
	return parts.length === 0 ? [{ item: within }] : parts.map((part) => ({
		item: itemOf(part),
		within
	}));
}
function itemOf({ "@id": id = "", identifiers = {}, hashes = {} }) {
	const cpe = identifiers["cpe23"] ?? identifiers["cpe22"];
	const digest = hashes["sha-256"] ?? hashes["sha256"];
	return vexItem(identifiers["purl"] ?? (id === "" ? cpe ?? "" : id), {
		...cpe === void 0 ? {} : { cpe },
		...digest === void 0 ? {} : { digests: [digest] }
	});
}
var component, product, vulnerability, statement, openVex, justifications;
function init_openvex() {
	return (init_openvex = __esmMin((() => {
		init_schemas();
		init_statement();
		component = looseObject({
			"@id": string().optional(),
			identifiers: record(string(), string()).optional(),
			hashes: record(string(), string()).optional()
		});
		product = component.extend({ subcomponents: array(component).optional() });
		vulnerability = union([string().transform((name) => ({
			name,
			"@id": void 0,
			aliases: void 0
		})), looseObject({
			name: string().optional(),
			"@id": string().optional(),
			aliases: array(string()).optional()
		})]);
		statement = looseObject({
			vulnerability,
			products: array(union([product, string().transform((id) => product.parse({ "@id": id }))])).optional(),
			subcomponents: array(component).optional(),
			status: _enum([
				"not_affected",
				"affected",
				"fixed",
				"under_investigation"
			]),
			justification: string().optional(),
			impact_statement: string().optional(),
			action_statement: string().optional(),
			timestamp: string().optional()
		});
		openVex = looseObject({
			"@context": string().startsWith("https://openvex.dev/ns"),
			author: string().optional(),
			timestamp: string().optional(),
			last_updated: string().optional(),
			statements: array(statement)
		});
		justifications = /* @__PURE__ */ new Set([
			"component_not_present",
			"vulnerable_code_not_present",
			"vulnerable_code_not_in_execute_path",
			"vulnerable_code_cannot_be_controlled_by_adversary",
			"inline_mitigations_already_exist"
		]);
	})))();
}

// shared/vex/read.ts
/**
* Reads a VEX document: OpenVEX, CSAF (profile VEX) or CycloneDX, bare or in an in-toto statement or DSSE envelope,
* whose signature is not verified here.
* @param source name of the document in errors and reports.
* @throws InvalidError for anything else.
*/
function readVex(text, source) {
	try {
		return read(unwrapped(JSON.parse(text.replace(/^\ufeff/, ""))), source);
	} catch (error) {
		const problem = parseProblem(error);
		throw new InvalidError("VEX_INVALID", `is not a readable VEX document: ${problem}`, {
			place: { what: source },
			advice: "Use OpenVEX, CSAF with the category csaf_vex, or CycloneDX with vulnerabilities, as JSON",
			cause: error
		});
	}
}
function read(document, source) {
	if (has(document, "bomFormat")) return readCycloneDxVex(cycloneDxVex.parse(document), source);
	if (has(document, "document")) return readCsaf(csaf.parse(document), source);
	return readOpenVex(openVex.parse(document), source);
}
function unwrapped(value) {
	let inner = value;
	for (let depth = 0; depth < maxWrapDepth; depth += 1) {
		const envelope = dsse.safeParse(inner);
		const statement = inToto.safeParse(inner);
		if (envelope.success) inner = JSON.parse(Buffer.from(envelope.data.payload, "base64").toString("utf8"));
		else if (statement.success) inner = statement.data.predicate;
		else return inner;
	}
	throw new RangeError(`it is wrapped more than ${maxWrapDepth} times`);
}
function has(value, key) {
	return typeof value === "object" && value !== null && key in value;
}
var vexPredicates, maxWrapDepth, dsse, inToto;
function init_read() {
	return (init_read = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		init_csaf();
		init_cyclonedx();
		init_openvex();
		vexPredicates = [
			"https://openvex.dev/ns",
			"https://openvex.dev/ns/v0.2.0",
			"https://cyclonedx.org/vex",
			"https://docs.oasis-open.org/csaf/csaf/v2.0/csaf-v2.0.html"
		];
		maxWrapDepth = 4;
		dsse = looseObject({
			payloadType: string(),
			payload: base64()
		});
		inToto = looseObject({
			predicateType: string(),
			predicate: unknown()
		});
	})))();
}

// shared/vex/index.ts
function init_vex() {
	return (init_vex = __esmMin((() => {
		init_judge();
		init_match();
		init_read();
		init_statement();
	})))();
}

// actions/image-scan/image-check.ts
/** Defines a rule about images. Default precision: high. */
function imageRule(text) {
	return defineRule({
		precision: "high",
		...text
	}, kind$1);
}
/** Creates a problem from a rule. */
function imageProblem(rule, facts) {
	const { subject, about, imageLocations, setBy } = facts;
	return {
		rule,
		finding: createFinding({
			rule,
			...facts
		}, {
			locations: [],
			imageLocations,
			subject,
			about
		}),
		...setBy === void 0 ? {} : { setBy }
	};
}
/** Formats a list of paths: the first ones, and how many more there are. */
function pathList(paths) {
	const omitted = paths.length - maxShownPaths;
	return `${paths.slice(0, maxShownPaths).map((path) => oneLine(path.toWellFormed())).join(", ")}${omitted > 0 ? ` and ${omitted} more` : ""}`;
}
/** Returns the locations of files in their layers. */
function placesOf(files) {
	return files.slice(0, maxKeptPaths).flatMap(({ header, layer }) => layer === void 0 ? [] : [{
		path: header.path,
		diffId: layer.diffId,
		layerIndex: layer.index
	}]);
}
/** Returns the path of the first file of a group for the fingerprint; empty for an empty group. */
function firstPath(group) {
	return group.slice(0, 1).map(({ header }) => header.path.toWellFormed());
}
/** Groups files by the layer that added them, lowest layer first, each group sorted by path. */
function byLayer(files) {
	return [...Map.groupBy(files, ({ layer }) => layer?.index ?? -1)].toSorted(([a], [b]) => a - b).map(([, group]) => group.toSorted((a, b) => a.header.path < b.header.path ? -1 : 1));
}
var kind$1, maxShownPaths, maxKeptPaths;
function init_image_check() {
	return (init_image_check = __esmMin((() => {
		init_problem(), init_define();
		init_plain();
		kind$1 = {
			tags: ["security"],
			language: "dockerfile",
			help: "reason-and-advice"
		};
		maxShownPaths = 10;
		maxKeptPaths = 1e3;
	})))();
}

// actions/image-scan/hygiene/accounts.ts
/** Parses an account file. Skips lines without a name. Pure. */
function accountFacts(path, text) {
	const entries = text.split("\n").flatMap((line) => {
		const [name = "", password = "", number = ""] = line.split(":");
		return name === "" || name.startsWith("#") || !line.includes(":") ? [] : [{
			name,
			password,
			number
		}];
	});
	const open = path === "/etc/group" ? [] : entries.filter(({ password }) => password === "").map(({ name }) => name);
	const shared = [...repeated(entries, ({ name }) => `name ${name}`), ...path === "/etc/shadow" ? [] : repeated(entries, ({ number }) => `number ${number}`)];
	return open.length + shared.length === 0 ? void 0 : {
		open: open.slice(0, maxNames),
		shared: shared.slice(0, maxNames)
	};
}
function repeated(entries, keyOf) {
	return [...Map.groupBy(entries, keyOf)].filter(([, group]) => group.length > 1).map(([what, group]) => ({
		what,
		names: group.slice(0, maxNames).map(({ name }) => name)
	}));
}
/** Checks the visible account files. Pure. */
function accountProblems(files, subject) {
	return files.filter(({ hiddenBy }) => hiddenBy === void 0).flatMap((file) => {
		const { path } = file.header;
		const { open, shared } = file.value;
		const imageLocations = placesOf([file]);
		const problems = shared.map(({ what, names }) => {
			return imageProblem(duplicate, {
				message: `${path === "/etc/group" ? "groups" : "accounts"} ${names.map(oneLine).join(", ")} in ${path} share the ${oneLine(what.replace(/^number/, "id"))}`,
				subject,
				about: [path, what],
				aliases: ["DKL-LI-0002"],
				severity: path === "/etc/passwd" && what === "number 0" ? "high" : duplicate.severity,
				imageLocations
			});
		});
		if (open.length === 0) return problems;
		const message = `${path} contains ${open.length === 1 ? "an account" : "accounts"} without a password: ${open.map(oneLine).join(", ")}`;
		return [imageProblem(emptyPassword, {
			message,
			subject,
			about: [path],
			aliases: ["DKL-LI-0001"],
			imageLocations
		}), ...problems];
	});
}
var emptyPassword, duplicate, files, maxBytes$3, maxNames, accounts;
function init_accounts() {
	return (init_accounts = __esmMin((() => {
		init_plain();
		init_image_check();
		emptyPassword = imageRule({
			id: "SW-IM-empty-password",
			name: "EmptyPassword",
			severity: "high",
			summary: "Set a password for every account or lock it.",
			why: "Anyone who can run `su` or reach a login prompt in the container can become that user, as in CVE-2019-5021.",
			advice: "Lock the account.",
			before: "RUN adduser -D app && passwd -d app",
			after: "RUN adduser -D app && passwd -l app",
			tags: ["CWE-258"],
			precision: "very-high"
		});
		duplicate = imageRule({
			id: "SW-IM-duplicate-account",
			name: "DuplicateAccount",
			severity: "medium",
			summary: "Give every account and group its own name and id.",
			why: "The kernel cannot tell them apart: each one owns the other's files and has its permissions.",
			advice: "Assign each account and group a unique name and id.",
			before: "RUN useradd --non-unique --uid 0 app",
			after: "RUN useradd --uid 10001 app",
			tags: ["CWE-286"],
			precision: "very-high"
		});
		files = /* @__PURE__ */ new Set([
			"/etc/passwd",
			"/etc/shadow",
			"/etc/group"
		]);
		maxBytes$3 = 4 * 2 ** 20;
		maxNames = 20;
		accounts = {
			name: "hygiene/accounts",
			version: 1,
			wants: ({ path, type }) => (type === "file" || type === "hardlink") && files.has(path),
			maxBytes: maxBytes$3,
			collect: ({ header, body }) => accountFacts(header.path, Buffer.from(body).toString("utf8"))
		};
	})))();
}

// actions/image-scan/hygiene/credentials.ts
/** Reports variables and labels that have the name of a credential and a value. Never shows the value. Pure. */
function credentialSettings({ env, labels }, subject) {
	const variables = env.map((entry) => {
		const equals = entry.indexOf("=");
		return {
			kind: "variable",
			name: entry.slice(0, equals),
			value: entry.slice(equals + 1),
			setBy: ["ENV"]
		};
	});
	const named = Object.entries(labels).map(([name, value]) => ({
		kind: "label",
		name,
		value,
		setBy: ["LABEL"]
	}));
	return [...variables, ...named].filter(({ name, value }) => secretName.test(name) && !publicName.test(name) && !placeholderValue.test(value)).map(({ kind, name, setBy }) => imageProblem(credentialSetting, {
		message: `the ${kind} ${oneLine(name)} has the name of a credential and a value`,
		subject,
		about: [kind, name],
		aliases: kind === "variable" ? ["CIS-DI-0010"] : [],
		setBy
	}));
}
function isCredentialFile(path) {
	return (credentialFileNames.has(basename$1(path)) || credentialPathEndings.some((ending) => path.endsWith(ending))) && !packageDirectory.test(path);
}
/** Reports one finding per layer. Files that a later layer removes count, because the image still ships them. Pure. */
function credentialFileProblems(files, subject) {
	return byLayer(files).map((group) => {
		const paths = group.map(({ header, hiddenBy }) => hiddenBy === void 0 ? header.path : `${header.path} (removed in layer ${hiddenBy.index}, but still shipped)`);
		return imageProblem(credentialFile, {
			message: `the image contains credential files: ${pathList(paths)}`,
			subject,
			about: firstPath(group),
			aliases: ["CIS-DI-0010"],
			imageLocations: placesOf(group)
		});
	});
}
var credentialSetting, credentialFile, secretName, publicName, placeholderValue, credentialFileNames, credentialPathEndings, packageDirectory, credentialFiles;
function init_credentials() {
	return (init_credentials = __esmMin((() => {
		init_plain();
		init_image_check();
		credentialSetting = imageRule({
			id: "SW-IM-credential-setting",
			name: "CredentialSetting",
			severity: "medium",
			summary: "Keep credentials out of variables and labels.",
			why: "Anyone who can pull the image can read it, and so can every process in the container.",
			advice: "Pass the value when the container starts, or mount it as a secret. Then rotate it, because the published image still contains it.",
			before: "ENV DB_PASSWORD=…",
			after: "# docker run --env DB_PASSWORD …",
			tags: [
				"CIS-Docker-4.10",
				"CWE-526",
				"CWE-798"
			],
			precision: "medium"
		});
		credentialFile = imageRule({
			id: "SW-IM-credential-file",
			name: "CredentialFile",
			severity: "high",
			summary: "Keep credential files out of the image.",
			why: "Anyone who can pull the image can read every file in every layer, even files that a later layer removes.",
			advice: "Mount the file as a build secret, exclude it in .dockerignore, and revoke the credentials in it.",
			before: "COPY .aws /root/.aws\nRUN ./deploy && rm -r /root/.aws",
			after: "RUN --mount=type=secret,id=aws,target=/root/.aws/credentials ./deploy",
			tags: [
				"CIS-Docker-4.10",
				"CWE-538",
				"CWE-522"
			],
			precision: "medium"
		});
		secretName = /(?:^|_|-|\.)(?:pass(?:wd|word|phrase)?|secrets?|api_?keys?|access_?keys?|private_?keys?|tokens?|credentials?|auth)$/i;
		publicName = /(?:^|_)(?:gpg|pgp|public|pub|path|file|dir|url|uri|host|user|name|id|type|version)(?:_|$)/i;
		placeholderValue = /^(?:|true|false|yes|no|none|null|nil|undefined|change_?me.*|example.*|dummy|<.*>|\*+|x+|\d{1,5}|\$.*|\/.*|file:.*)$/i;
		credentialFileNames = /* @__PURE__ */ new Set([
			...[
				"id_rsa",
				"id_dsa",
				"id_ecdsa",
				"id_ed25519",
				"id_ecdsa_sk",
				"id_ed25519_sk",
				"identity",
				"ssh_host_rsa_key"
			],
			...[
				"ssh_host_ecdsa_key",
				"ssh_host_ed25519_key",
				".netrc",
				"_netrc",
				".git-credentials",
				".pypirc",
				".pgpass"
			],
			...[
				".my.cnf",
				".dockercfg",
				".vault-token",
				".s3cfg",
				".boto",
				"kubeconfig",
				"terraform.tfstate",
				".htpasswd"
			]
		]);
		credentialPathEndings = [...[
			"/.aws/credentials",
			"/.docker/config.json",
			"/.kube/config",
			"/.config/gcloud/credentials.db"
		], ...[
			"/.config/gcloud/application_default_credentials.json",
			"/.azure/accessTokens.json",
			".kdbx",
			".keytab"
		]];
		packageDirectory = /^\/(?:usr\/(?:share|lib|lib64|include|src)|lib|proc|sys)\/|\/(?:node_modules|site-packages|dist-packages|tests?|testdata|examples?|fixtures)\//;
		credentialFiles = {
			name: "hygiene/credential-files",
			version: 1,
			headersOnly: true,
			wants: ({ path, type, size }) => (type === "hardlink" || type === "file" && size > 0) && isCredentialFile(path),
			collect: () => true
		};
	})))();
}

// actions/image-scan/hygiene/leftovers.ts
function kindOf(path) {
	if (path.endsWith("/.git/config")) return gitDirectory;
	if (!path.includes("/cache/") && !path.includes("/lists/") && !path.includes("/.") && !path.startsWith("/etc/apk/")) return;
	return kinds.find((kind) => kind.path.test(path))?.name;
}
/**
* Reports one finding per kind and layer. Files that a later layer removes count, because the image still ships them.
* Pure.
*/
function leftoverProblems(files, subject) {
	return [...Map.groupBy(files, ({ value }) => value)].flatMap(([name, leftoverFiles]) => byLayer(leftoverFiles).map((group) => {
		const facts = {
			subject,
			about: [name],
			imageLocations: placesOf(group)
		};
		if (name === gitDirectory) {
			const directories = group.map(({ header }) => header.path.slice(0, -7));
			return imageProblem(repositoryRule, {
				...facts,
				message: `the image contains ${directories.length === 1 ? "a Git repository" : "Git repositories"}: ${directories.join(", ")}`
			});
		}
		const bytes = group.reduce((sum, { header }) => sum + header.size, 0);
		const removed = group.every(({ hiddenBy }) => hiddenBy !== void 0) ? ", removed later but still shipped" : "";
		return imageProblem(packageCacheRule, {
			...facts,
			message: `${name}: ${count(group.length, "file")}, ${byteCount(bytes)}${removed}`,
			aliases: kinds.find((kind) => kind.name === name)?.aliases ?? []
		});
	}));
}
var packageCacheRule, repositoryRule, kinds, gitDirectory, leftovers;
function init_leftovers() {
	return (init_leftovers = __esmMin((() => {
		init_plain();
		init_image_check();
		packageCacheRule = imageRule({
			id: "SW-IM-package-cache",
			name: "PackageCache",
			severity: "low",
			summary: "Remove package manager caches in the layer that creates them.",
			why: "Caches make every pull larger, and stale package lists make later builds install old versions.",
			advice: "Clean up in the same RUN instruction or use a cache mount. A later RUN cannot shrink an earlier layer.",
			before: "RUN apt-get update && apt-get install -y curl",
			after: "RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*",
			tags: ["CWE-459"],
			precision: "high"
		});
		repositoryRule = imageRule({
			id: "SW-IM-repository-directory",
			name: "RepositoryDirectory",
			severity: "medium",
			summary: "Keep Git repositories out of the image.",
			why: "A repository ships its whole history: removed files, authors, and often credentials in its configuration.",
			advice: "Add .git to .dockerignore, or copy only the files that the image needs.",
			before: "COPY . /app",
			after: "# .dockerignore: .git\nCOPY . /app",
			tags: ["CWE-527", "CWE-538"],
			precision: "high"
		});
		kinds = [
			{
				name: "apt lists",
				path: /^\/var\/lib\/apt\/lists\/[^/]+_/,
				aliases: ["DKL-DI-0005"]
			},
			{
				name: "apt archives",
				path: /^\/var\/cache\/apt\/.*\.(?:deb|bin)$/,
				aliases: []
			},
			{
				name: "apk cache",
				path: /^\/(?:var\/cache|etc)\/apk\/(?:cache\/)?[^/]+\.(?:apk|tar\.gz)$/,
				aliases: ["DKL-DI-0004"]
			},
			{
				name: "yum or dnf cache",
				path: /^\/var\/cache\/(?:yum|dnf|libdnf5|zypp)\/.+\.(?:rpm|xml|gz|zst|solv\w*|sqlite)$/,
				aliases: []
			},
			{
				name: "pip cache",
				path: /\/\.cache\/pip\/.+/,
				aliases: []
			},
			{
				name: "npm cache",
				path: /\/\.npm\/_cacache\/.+/,
				aliases: []
			},
			{
				name: "yarn or pnpm cache",
				path: /\/\.cache\/(?:yarn|pnpm)\/.+/,
				aliases: []
			},
			{
				name: "Go build cache",
				path: /\/\.cache\/go-build\/.+/,
				aliases: []
			},
			{
				name: "Composer cache",
				path: /\/\.(?:cache\/)?composer\/(?:cache\/)?files\/.+/,
				aliases: []
			}
		];
		gitDirectory = "Git repository";
		leftovers = {
			name: "hygiene/leftovers",
			version: 1,
			headersOnly: true,
			wants: ({ path, type, size }) => type === "file" && size > 0 && kindOf(path) !== void 0,
			collect: ({ header }) => kindOf(header.path)
		};
	})))();
}

// actions/image-scan/hygiene/modes.ts
/** Reports one finding per rule and layer for files that are visible in a container. Pure. */
function modeProblems(files, subject) {
	const visible = files.filter(({ hiddenBy }) => hiddenBy === void 0);
	const privileged = visible.filter(({ header }) => (header.mode & setIdBits) !== 0);
	const open = visible.filter(({ header }) => (header.mode & othersWrite) !== 0 && !temporaryPath.test(header.path));
	return [...byLayer(privileged).map((group) => {
		const unusual = group.filter(({ header }) => !distributionPrograms.has(basename$1(header.path)));
		const programs = unusual.length === 0 ? "setuid or setgid programs of the distribution" : "setuid or setgid programs";
		return imageProblem(setId, {
			message: `${programs}: ${pathList((unusual.length === 0 ? group : unusual).map(pathOf))}`,
			subject,
			about: firstPath(group),
			aliases: ["CIS-DI-0008"],
			severity: unusual.length === 0 ? "info" : setId.severity,
			imageLocations: placesOf(group)
		});
	}), ...byLayer(open).map((group) => imageProblem(worldWritable, {
		message: `everyone can write to ${pathList(group.map(pathOf))}`,
		subject,
		about: firstPath(group),
		severity: group.some(({ header }) => isSensitive(header.path, header.mode)) ? worldWritable.severity : "low",
		imageLocations: placesOf(group)
	}))];
}
/** Returns whether others run or read the file: programs, libraries and settings. */
function isSensitive(path, mode) {
	return (mode & 73) !== 0 || /^\/(?:etc|bin|sbin|lib|lib64|usr|opt|root)\/|\.(?:so|js|py|rb|jar|sh)$/.test(path);
}
function pathOf({ header }) {
	return header.path;
}
var setId, worldWritable, distributionPrograms, temporaryPath, setIdBits, othersWrite, riskyModes;
function init_modes() {
	return (init_modes = __esmMin((() => {
		init_image_check();
		setId = imageRule({
			id: "SW-IM-setuid",
			name: "SetuidFiles",
			severity: "low",
			summary: "Remove the setuid and setgid bits from programs that do not need them.",
			why: "A flaw in a setuid program gives its caller the permissions of the file's owner, usually root.",
			advice: "Remove the bits where nothing needs them, and run the container with `no-new-privileges`.",
			before: "RUN apt-get install -y passwd",
			after: "RUN apt-get install -y passwd && find / -xdev -perm /6000 -type f -exec chmod a-s {} +",
			tags: ["CIS-Docker-4.8", "CWE-250"],
			precision: "very-high"
		});
		worldWritable = imageRule({
			id: "SW-IM-world-writable",
			name: "WorldWritableFiles",
			severity: "medium",
			summary: "Do not make files writable for everyone.",
			why: "Any process in the container, however limited, can change what other users run or read.",
			advice: "Change the owner of the files to the user that needs them instead of opening them to everyone.",
			before: "RUN npm ci && chmod -R 777 /app",
			after: "RUN npm ci && chown -R 10001 /app",
			tags: ["CWE-732"],
			precision: "very-high"
		});
		distributionPrograms = /* @__PURE__ */ new Set([
			...[
				"chage",
				"chfn",
				"chsh",
				"expiry",
				"gpasswd",
				"mount",
				"newgrp",
				"passwd",
				"su",
				"umount",
				"unix_chkpwd",
				"ping"
			],
			...[
				"ping6",
				"sudo",
				"wall",
				"write",
				"pam_timestamp_check",
				"ssh-keysign",
				"ssh-agent",
				"crontab",
				"pkexec"
			],
			...[
				"dbus-daemon-launch-helper",
				"fusermount",
				"fusermount3",
				"newuidmap",
				"newgidmap",
				"userhelper",
				"utempter"
			],
			...[
				"bbsuid",
				"polkit-agent-helper-1",
				"chkpwd",
				"grub2-set-bootflag",
				"at",
				"locate",
				"plocate",
				"sudoedit"
			]
		]);
		temporaryPath = /^\/(?:tmp|var\/tmp|dev|proc|sys|run|var\/run|var\/lock)\//;
		setIdBits = 3072;
		othersWrite = 2;
		riskyModes = {
			name: "hygiene/modes",
			version: 1,
			headersOnly: true,
			wants: ({ type, mode, path }) => (type === "file" || type === "hardlink") && ((mode & setIdBits) !== 0 || (mode & othersWrite) !== 0 && !temporaryPath.test(path)),
			collect: () => true
		};
	})))();
}

// actions/image-scan/hygiene/settings.ts
/** Checks user, health check, tag and age of an image. `now` decides the age. Pure. */
function settingProblems({ config, tags }, subject, now) {
	const problems = [];
	const [name = ""] = config.user.split(":");
	if (/^(?:root|0*)$/.test(name)) {
		const userSetting = config.user === "" ? "sets no USER and runs as root" : `runs as ${oneLine(config.user)}`;
		problems.push(imageProblem(rootUser, {
			message: `the image ${userSetting}`,
			subject,
			about: [],
			aliases: ["CIS-DI-0001"],
			setBy: ["USER"]
		}));
	}
	const check = config.healthcheck?.test ?? [];
	if (check.length === 0 || check[0] === "NONE") problems.push(imageProblem(noHealthcheck, {
		message: "the image has no HEALTHCHECK",
		subject,
		about: [],
		aliases: ["CIS-DI-0006"],
		setBy: [
			"HEALTHCHECK",
			"CMD",
			"ENTRYPOINT"
		]
	}));
	const latest = tags.find((tag) => tag === "latest" || tag.endsWith(":latest"));
	if (latest !== void 0) problems.push(imageProblem(latestTag, {
		message: `the image is tagged ${oneLine(latest)}`,
		subject,
		about: [],
		aliases: ["DKL-DI-0006"],
		setBy: []
	}));
	const created = Date.parse(config.created ?? "");
	const age = Math.floor((now.getTime() - created) / day);
	if (created >= earliestBuild && age > maxAgeDays) {
		const date = new Date(created).toISOString().slice(0, 10);
		problems.push(imageProblem(oldImage, {
			message: `the image was built on ${date}, ${count(age, "day")} ago`,
			subject,
			about: [],
			setBy: []
		}));
	}
	return problems;
}
var rootUser, noHealthcheck, latestTag, oldImage, maxAgeDays, day, earliestBuild;
function init_settings() {
	return (init_settings = __esmMin((() => {
		init_plain();
		init_image_check();
		rootUser = imageRule({
			id: "SW-IM-root-user",
			name: "RootUser",
			severity: "medium",
			summary: "Run the image as a non-root user.",
			why: "A root process that escapes its container is root on the host, unless user namespaces are enabled.",
			advice: "Create a user with a fixed id and switch to it with USER after the last step that needs root.",
			before: "CMD [\"node\", \"app.js\"]",
			after: "USER 10001:10001\nCMD [\"node\", \"app.js\"]",
			tags: ["CIS-Docker-4.1", "CWE-250"],
			precision: "very-high"
		});
		noHealthcheck = imageRule({
			id: "SW-IM-no-healthcheck",
			name: "NoHealthcheck",
			severity: "info",
			summary: "Define a health check.",
			why: "Without a health check, Docker and Compose cannot tell a hung service from a working one. Kubernetes ignores HEALTHCHECK and uses probes.",
			advice: "Add a HEALTHCHECK instruction, unless the image runs only in Kubernetes.",
			before: "CMD [\"node\", \"app.js\"]",
			after: "HEALTHCHECK CMD [\"/app/healthy\"]\nCMD [\"node\", \"app.js\"]",
			tags: ["CIS-Docker-4.6"],
			precision: "very-high"
		});
		latestTag = imageRule({
			id: "SW-IM-latest-tag",
			name: "LatestTag",
			severity: "low",
			summary: "Tag the image with a version instead of `latest`.",
			why: "The tag moves: the image that runs may not be the image that was checked, and there is no earlier tag to roll back to.",
			advice: "Tag the image with its version or commit, and deploy it by digest.",
			before: "# docker build -t shop:latest .",
			after: "# docker build -t shop:1.4.2 .",
			tags: ["CWE-1357"],
			precision: "very-high"
		});
		oldImage = imageRule({
			id: "SW-IM-old-image",
			name: "OldImage",
			severity: "low",
			summary: "Rebuild the image regularly.",
			why: "An old image lacks every fix that its base image and packages have received since the build.",
			advice: "Rebuild the image at least once a month, on a schedule.",
			before: "FROM debian:bookworm-20240110-slim",
			after: "FROM debian:bookworm-20261110-slim",
			tags: ["CIS-Docker-4.4", "CWE-1104"]
		});
		maxAgeDays = 180;
		day = 864e5;
		earliestBuild = Date.parse("2013-03-20");
	})))();
}

// actions/image-scan/hygiene/index.ts
/**
* Runs the hygiene checks that judge an image itself (CIS Docker Benchmark, section 4; dockle). Skips checks of
* settings for an unpacked root file system.
* @param walk a walk with `hygieneCollectors`.
*/
function hygieneProblems({ image, walk }, subject, now) {
	return [
		...image.mediaType === "application/vnd.seaworthy.root.v1" ? [] : settingProblems(image, subject, now),
		...credentialSettings(image.config, subject),
		...credentialFileProblems(walk.found(credentialFiles), subject),
		...accountProblems(walk.found(accounts), subject),
		...modeProblems(walk.found(riskyModes), subject),
		...leftoverProblems(walk.found(leftovers), subject)
	];
}
var hygieneCollectors;
function init_hygiene() {
	return (init_hygiene = __esmMin((() => {
		init_packages();
		init_accounts();
		init_credentials();
		init_leftovers();
		init_modes();
		init_settings();
		hygieneCollectors = [
			riskyModes,
			credentialFiles,
			leftovers,
			accounts
		];
	})))();
}

// actions/image-scan/secrets/files.ts
/** Creates the collector that searches the files of an image for secrets. */
function secretFiles(search, name) {
	return {
		name,
		version: 2,
		wants: ({ path, type, size }) => type === "file" && size >= minBytes && size <= maxBytes$2 && !binaryName.test(path),
		sniffs: isSearched,
		collect({ header, body }) {
			const isOwn = isOwnFile(header.path);
			const text = textIn(body, header.path, isOwn);
			if (text === void 0) return void 0;
			const result = search.search(text.bytes, isOwn && !text.isProgram);
			return result.hits.length === 0 ? void 0 : result;
		}
	};
}
/** Returns the bytes to search: UTF-16 as UTF-8, loose Git objects inflated. */
function textIn(body, path, isOwn) {
	if (gitObject.test(path)) {
		const bytes = inflated(body);
		return bytes === void 0 ? void 0 : {
			bytes,
			isProgram: false
		};
	}
	const wide = fromUtf16(body);
	if (wide !== void 0) return {
		bytes: wide,
		isProgram: false
	};
	if (!body.subarray(0, textHeadBytes).includes(0)) return {
		bytes: body,
		isProgram: false
	};
	return isOwn && isProgram(body) ? {
		bytes: body,
		isProgram: true
	} : void 0;
}
function inflated(body) {
	try {
		return inflateSync(body, { maxOutputLength: maxBytes$2 });
	} catch {
		return;
	}
}
/** Decodes text with a UTF-16 byte order mark. */
function fromUtf16(body) {
	const [first, second] = body;
	const isLittle = first === 255 && second === 254;
	if (!isLittle && !(first === 254 && second === 255)) return void 0;
	const text = new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(body);
	return Buffer.from(text, "utf8");
}
function isProgram(head) {
	const text = Buffer.from(head.subarray(0, 4)).toString("latin1");
	return text.startsWith("ELF") || text.startsWith("MZ");
}
/** Returns whether a file belongs to the image's own content and not to a package. */
function isOwnFile(path) {
	return !packagePath.test(path);
}
/** Returns whether the first bytes are text, UTF-16, a program, or possibly a Git object (zlib). */
function isSearched(head) {
	const text = Buffer.from(head).toString("latin1");
	if (/^(?:\xff\xfe|\xfe\xff|\x7fELF|MZ|\x78[\x01\x5e\x9c\xda])/.test(text)) return true;
	return !text.includes("\0") && !magics.some((magic) => text.startsWith(magic));
}
/** Returns the gaps of the search, which every report states. */
function searchGaps(large) {
	const gaps = [{
		what: "compressed files and binary files of packages",
		why: "secrets are searched for in text, programs and loose Git objects; in programs and in directories of packages, tests and documentation, only secrets with an issuer's own format are recognized",
		weight: "note"
	}];
	const [first] = large;
	if (first === void 0) return gaps;
	const label = large.length === 1 ? first.header.path : `${count(large.length, "file")}, including ${first.header.path}`;
	return [...gaps, {
		what: label,
		why: `not searched for secrets because of a size above ${byteCount(maxBytes$2)}`,
		weight: "note"
	}];
}
var maxBytes$2, minBytes, textHeadBytes, binaryName, packagePath, gitObject, magics, largeFiles;
function init_files() {
	return (init_files = __esmMin((() => {
		init_plain();
		maxBytes$2 = 5 * 2 ** 20;
		minBytes = 12;
		textHeadBytes = 4096;
		binaryName = /\.(?:gz|xz|bz2|zst|zip|jar|whl|png|jpe?g|gif|webp|ico|woff2?|ttf|otf|eot|mo|gmo|pyc|so|a|o|node|wasm|exe|dll|mp[34]|pdf|deb|rpm|apk)(?:\.\d+)*$/i;
		packagePath = /^\/(?:usr\/(?:share|lib|lib64|libexec|include|src|local\/(?:lib|share|include|go))|lib|lib64|var\/(?:lib|cache)|etc\/(?:ssl|ca-certificates)|nix|opt\/(?:java|conda))\/|\/(?:node_modules|site-packages|dist-packages|gems|vendor|tests?|__tests__|testdata|spec|examples?|samples?|fixtures|docs?)\//;
		gitObject = /\/objects\/[0-9a-f]{2}\/[0-9a-f]{38,62}$/;
		magics = [
			"",
			"PK",
			"PNG",
			"ÿØÿ",
			"ý7zXZ",
			"BZh",
			"(µ/ý",
			"GIF8",
			"%PDF"
		];
		largeFiles = {
			name: "secrets/large-files",
			version: 1,
			headersOnly: true,
			wants: ({ path, type, size }) => type === "file" && size > maxBytes$2 && isOwnFile(path) && !binaryName.test(path),
			collect: () => true
		};
	})))();
}

// actions/image-scan/secrets/settings.ts
/** Searches ENV, LABEL, commands and history for secrets. The history includes ARG and every RUN. Pure. */
function settingHits(config, search) {
	const seen = /* @__PURE__ */ new Set();
	let layer = -1;
	return [
		...config.env.map((text) => ({
			text,
			where: `the variable ${text.split("=", 1)[0]}`,
			setBy: ["ENV"]
		})),
		...Object.entries(config.labels).map(([name, value]) => ({
			text: `${name}=${value}`,
			where: `the label ${name}`,
			setBy: ["LABEL"]
		})),
		...[
			config.cmd,
			config.entrypoint,
			config.healthcheck?.test ?? []
		].map((words, index) => {
			const keyword = [
				"CMD",
				"ENTRYPOINT",
				"HEALTHCHECK"
			][index] ?? "CMD";
			return {
				text: words.join(" "),
				where: keyword,
				setBy: [keyword]
			};
		}),
		...config.history.map(({ createdBy = "", emptyLayer }) => {
			if (!emptyLayer) layer += 1;
			const keyword = /(?:#\(nop\)\s+)?\b([A-Z]{3,11}) /.exec(createdBy)?.[1] ?? "RUN";
			return {
				text: createdBy,
				where: `the history (${keyword})`,
				setBy: [keyword],
				...emptyLayer ? {} : { layer }
			};
		})
	].flatMap(({ text, where, setBy, layer: layerIndex }) => search.search(Buffer.from(text), true).hits.flatMap((hit) => {
		const key = `${hit.rule}\0${hit.masked}\0${hit.masked === "…" ? where : ""}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [{
			...hit,
			where,
			setBy,
			...layerIndex === void 0 ? {} : { layer: layerIndex }
		}];
	}));
}
function init_settings$1() {
	return (init_settings$1 = __esmMin((() => {})))();
}

// actions/image-scan/secrets/problems.ts
/** Converts the secrets in an image's files and configuration to problems. Never contains the secrets. Pure. */
function secretProblems(files, config, subject, { rules, search }) {
	const ruleById = new Map(rules.map((rule) => [rule.id, {
		title: rule.title,
		rule: ruleOf$2(rule)
	}]));
	const inFiles = files.flatMap((file) => {
		const { path } = file.header;
		const shownPath = oneLine(path.toWellFormed());
		const removed = file.hiddenBy === void 0 ? "" : `; layer ${file.hiddenBy.index} removes or replaces the file, but the image still ships it`;
		return file.value.hits.flatMap(({ rule: id, line, masked }, index) => {
			const about = ruleById.get(id);
			if (about === void 0) return [];
			const ordinal = file.value.hits.slice(0, index).filter((other) => other.rule === id).length;
			const { layer } = file;
			return [imageProblem(about.rule, {
				message: `${shownPath}:${line} contains ${about.title} (${masked})${removed}`,
				subject,
				about: [
					layer?.diffId ?? "",
					path.toWellFormed(),
					String(ordinal)
				],
				...layer === void 0 ? {} : { imageLocations: [{
					path,
					diffId: layer.diffId,
					layerIndex: layer.index,
					region: { startLine: line }
				}] }
			})];
		});
	});
	const inSettings = settingHits(config, search).flatMap(({ rule: id, masked, where, setBy, layer }) => {
		const about = ruleById.get(id);
		if (about === void 0) return [];
		const facts = {
			message: `${oneLine(where)} of the image contains ${about.title} (${masked})`,
			subject,
			about: ["config", where],
			aliases: ["CIS-DI-0010"]
		};
		const problem = imageProblem(about.rule, {
			...facts,
			setBy
		});
		return [layer === void 0 ? problem : {
			...problem,
			layer
		}];
	});
	return [...inFiles, ...inSettings];
}
function ruleOf$2({ id, title, severity }) {
	const noun = title.replace(/^an? /, "");
	return imageRule({
		id: `SW-IM-secret-${id}`,
		name: "SecretInImage",
		severity,
		summary: `Do not ship ${title} in the image.`,
		why: "Anyone who can pull the image can read every layer, the history and the variables, even files that a later layer removes.",
		advice: `Revoke the ${noun}, because it has been published. Then pass its replacement to the build as a secret mount, or to the container when it starts.`,
		before: "ARG TOKEN\nRUN ./download --token $TOKEN",
		after: "RUN --mount=type=secret,id=token ./download --token-file /run/secrets/token",
		tags: [
			"secret",
			"CWE-798",
			"CWE-312",
			"CIS-Docker-4.10"
		],
		precision: severity === "critical" ? "very-high" : "medium"
	});
}
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_plain();
		init_image_check();
	})))();
}

// actions/image-scan/secrets/index.ts
var SecretChecks;
function init_secrets() {
	return (init_secrets = __esmMin((() => {
		init_pack();
		init_search();
		init_files();
		init_problems();
		SecretChecks = class {
			#rules;
			#search;
			#files;
			#gaps;
			constructor(user) {
				this.#rules = [...builtinRules, ...user?.rules ?? []];
				this.#search = new SecretSearch(this.#rules);
				this.#files = secretFiles(this.#search, user === void 0 ? "secrets" : `secrets/${user.digest}`);
				this.#gaps = user?.gaps ?? [];
			}
			get collectors() {
				return [this.#files, largeFiles];
			}
			/**
			* Returns the secrets of an image as problems.
			* @param image read by a walk with `collectors`.
			*/
			problems({ image, walk }, subject) {
				return secretProblems(walk.found(this.#files), image.config, subject, {
					rules: this.#rules,
					search: this.#search
				});
			}
			gaps({ walk }) {
				const unlisted = walk.found(this.#files).filter(({ value }) => value.more > 0).map(({ header, value }) => ({
					what: header.path,
					why: `it contains ${value.more} more secrets than are listed`,
					weight: "note"
				}));
				return [
					...this.#gaps,
					...searchGaps(walk.found(largeFiles)),
					...unlisted
				];
			}
		};
	})))();
}

// shared/secrets/expression.ts
/**
* Translates an RE2 expression (Go's `regexp/syntax`) to an equivalent JavaScript one. Refuses unsupported features and
* expressions that a backtracking matcher could spend exponential time on.
*/
function translate(source) {
	let text = source.replace(/\(\?P</g, "(?<").replace(/\\z/g, "(?![\\s\\S])").replace(/\\A/g, "(?<![\\s\\S])").replace(/\[:(\w+):\]/g, (all, name) => classes[name] ?? all);
	let flags = "";
	const leading = /^\(\?([ims]+)\)/.exec(text);
	if (leading?.[1] !== void 0) {
		flags = leading[1];
		text = text.slice(leading[0].length);
	}
	const inner = scoped(text);
	if (inner === void 0) return new Untranslatable("it changes flags before an alternative");
	if (/\[:|\\Q|\\pL|\\p\{|\\x\{|\\C/.test(inner)) return new Untranslatable("it uses character classes that JavaScript does not support");
	const cost = costOf(inner);
	if (cost.nested) return new Untranslatable("it nests repetitions, which can take exponential time");
	if (cost.large > maxLarge) return new Untranslatable(`it has ${cost.large} large repetitions, which can take too long`);
	try {
		return new RegExp(inner, `g${flags}`);
	} catch {
		return new Untranslatable("JavaScript does not support it");
	}
}
/** Rewrites flags that apply to the end of a group as a group of their own; undefined before an alternative. */
function scoped(text) {
	const form = /\(\?([ims]*(?:-[ims]+)?)\)/;
	let result = text;
	for (let match = form.exec(result), remaining = 20; match !== null; match = form.exec(result), remaining -= 1) {
		const start = match.index + match[0].length;
		const end = endOfGroup(result, start);
		if (end === void 0 || remaining === 0) return void 0;
		result = `${result.slice(0, match.index)}(?${match[1]}:${result.slice(start, end)})${result.slice(end)}`;
	}
	return result;
}
function endOfGroup(text, from) {
	let depth = 0;
	for (let offset = from; offset < text.length; offset += 1) {
		const char = text[offset];
		if (char === "\\") offset += 1;
		else if (char === "[") offset = endOfClass(text, offset);
		else if (char === "(") depth += 1;
		else if (char === ")" && depth === 0) return offset;
		else if (char === ")") depth -= 1;
		else if (char === "|" && depth === 0) return void 0;
	}
	return text.length;
}
function endOfClass(text, open) {
	let offset = open + (text[open + 1] === "^" ? 2 : 1);
	if (text[offset] === "]") offset += 1;
	while (offset < text.length && text[offset] !== "]") offset += text[offset] === "\\" ? 2 : 1;
	return offset;
}
function costOf(text) {
	const groups = [{ repeats: false }];
	let nested = false;
	let count = 0;
	let closed = false;
	for (let offset = 0; offset < text.length; offset += 1) {
		const char = text[offset];
		const limit = repetitionAt(text, offset);
		if (limit !== void 0) {
			if (limit > 1) {
				if (closed) nested = true;
				const group = groups.at(-1);
				if (group !== void 0) group.repeats = true;
			}
			if (limit >= large) count += 1;
			if (char === "{") offset = text.indexOf("}", offset);
			continue;
		}
		closed = false;
		if (char === "\\") offset += 1;
		else if (char === "[") offset = endOfClass(text, offset);
		else if (char === "(") {
			groups.push({ repeats: false });
			if (text[offset + 1] === "?") offset += 1;
		} else if (char === ")") {
			closed = (groups.length > 1 ? groups.pop() : void 0)?.repeats === true;
			const outer = groups.at(-1);
			if (closed && outer !== void 0) outer.repeats = true;
		}
	}
	return {
		nested,
		large: count
	};
}
/** Returns the maximum count of a repetition at an offset; undefined if there is none. */
function repetitionAt(text, offset) {
	const char = text[offset];
	if (char === "*" || char === "+") return Number.POSITIVE_INFINITY;
	if (char === "?") return 1;
	if (char !== "{") return void 0;
	const bounds = /^\{(\d+)(,?)(\d*)\}/.exec(text.slice(offset, offset + 16));
	if (bounds === null) return void 0;
	const [, least = "", comma, most = ""] = bounds;
	if (comma === "") return Number(least);
	return most === "" ? Number.POSITIVE_INFINITY : Number(most);
}
var Untranslatable, classes, large, maxLarge;
function init_expression() {
	return (init_expression = __esmMin((() => {
		Untranslatable = class {
			why;
			constructor(why) {
				this.why = why;
			}
		};
		classes = {
			alnum: "A-Za-z0-9",
			alpha: "A-Za-z",
			digit: "0-9",
			lower: "a-z",
			space: "\\s",
			upper: "A-Z",
			word: "\\w",
			xdigit: "0-9A-Fa-f",
			punct: "!-\\/:-@\\[-`{-~"
		};
		large = 100;
		maxLarge = 4;
	})))();
}

// actions/image-scan/secrets/user-rules.ts
/** Converts drafts to rules. Unsupported drafts are gaps. `name` is the file's. */
function userRules(drafts, name) {
	const rules = [];
	const gaps = [];
	let keywordBytes = 0;
	for (const draft of drafts.slice(0, maxRules)) {
		keywordBytes += "keywords" in draft ? draft.keywords.join("").length : 0;
		const made = keywordBytes > maxKeywords ? new Untranslatable("the file has too many keywords") : ruleOf$1(draft);
		if (made instanceof Untranslatable) gaps.push({
			what: `rule ${draft.id} in ${name}`,
			why: `it was not used: ${made.why}`,
			weight: "note"
		});
		else rules.push(made);
	}
	const omitted = drafts.length - maxRules;
	if (omitted > 0) gaps.push({
		what: name,
		why: `${omitted} rules beyond the first ${maxRules} were not used`,
		weight: "note"
	});
	return {
		rules,
		gaps
	};
}
function ruleOf$1(draft) {
	if ("unusable" in draft) return new Untranslatable(draft.unusable);
	const keywords = draft.keywords.map((keyword) => keyword.toLowerCase()).filter((keyword) => /^[\x20-\x7e]+$/.test(keyword));
	if (keywords.length === 0) return new Untranslatable("it has no keywords");
	const pattern = translate(draft.regex);
	if (pattern instanceof Untranslatable) return pattern;
	const allowed = draft.allowed.map(translate);
	const refused = allowed.find((translated) => translated instanceof Untranslatable);
	if (refused instanceof Untranslatable) return new Untranslatable(`its allowlist cannot be used: ${refused.why}`);
	const patterns = allowed.filter((candidate) => candidate instanceof RegExp);
	const stopWords = draft.stopWords.map((word) => word.toLowerCase());
	return {
		id: `user-${draft.id.replace(/[^\w.-]/g, "-").slice(0, 100)}`,
		title: draft.description === "" ? `a secret (${draft.id})` : `a secret (${draft.description.slice(0, 200)})`,
		severity: draft.severity,
		keywords: [...new Set(keywords)],
		pattern,
		searches: true,
		ownFilesOnly: true,
		...draft.group === 0 ? {} : { group: draft.group },
		...draft.entropy === 0 ? {} : { entropy: draft.entropy },
		check: (secret) => {
			const lower = secret.toLowerCase();
			return !patterns.some((allowPattern) => secret.search(allowPattern) !== -1) && !stopWords.some((word) => lower.includes(word));
		}
	};
}
var maxRules, maxKeywords;
function init_user_rules() {
	return (init_user_rules = __esmMin((() => {
		init_expression();
		maxRules = 1e3;
		maxKeywords = 6e4;
	})))();
}

// actions/image-scan/secrets/gitleaks.ts
/**
* Parses the rules of a `gitleaks.toml`: expression, group, keywords, entropy, and allowlists of expressions and stop
* words. Unsupported rules are gaps.
* @param name of the file, for the gaps.
* @throws Error for invalid TOML or an unexpected structure.
*/
function parseGitleaks(text, name) {
	const parsed = file$1.parse(parse$1(text));
	const shared = listsOf(parsed);
	const { rules, gaps } = userRules(parsed.rules.map((rawRule) => draftOf$1(rawRule, shared)), name);
	const notes = [];
	if ([...shared, ...parsed.rules.flatMap(listsOf)].some(({ paths }) => paths.length > 0)) notes.push({
		what: name,
		why: "its path allowlists were not used",
		weight: "note"
	});
	if (parsed.extend !== void 0) notes.push({
		what: name,
		why: "its `extend` was not used",
		weight: "note"
	});
	return {
		rules,
		gaps: [...gaps, ...notes]
	};
}
function draftOf$1(raw, shared) {
	const { id, description, regex, keywords, secretGroup: group, entropy } = raw;
	if (regex === void 0) return {
		id,
		unusable: "it matches paths only"
	};
	if (raw.path !== void 0) return {
		id,
		unusable: "it applies to some paths only"
	};
	const lists = [...shared, ...listsOf(raw)];
	if (lists.some(({ paths, condition }) => paths.length > 0 && condition?.toUpperCase() === "AND")) return {
		id,
		unusable: "its allowlist combines paths and contents"
	};
	return {
		id,
		description,
		severity: "high",
		regex,
		keywords,
		group,
		entropy,
		allowed: lists.flatMap(({ regexes }) => regexes),
		stopWords: lists.flatMap(({ stopwords }) => stopwords)
	};
}
function listsOf({ allowlist: single, allowlists }) {
	return single === void 0 ? allowlists : [single, ...allowlists];
}
var texts$1, allowlist, rule$1, file$1;
function init_gitleaks() {
	return (init_gitleaks = __esmMin((() => {
		init_dist();
		init_schemas();
		init_user_rules();
		texts$1 = array(string()).default([]);
		allowlist = looseObject({
			regexes: texts$1,
			stopwords: texts$1,
			paths: texts$1,
			condition: string().optional()
		});
		rule$1 = looseObject({
			id: string(),
			description: string().default(""),
			regex: string().optional(),
			path: string().optional(),
			secretGroup: number().int().nonnegative().default(0),
			entropy: number().default(0),
			keywords: texts$1,
			allowlist: allowlist.optional(),
			allowlists: array(allowlist).default([])
		});
		file$1 = looseObject({
			rules: array(rule$1).default([]),
			allowlist: allowlist.optional(),
			allowlists: array(allowlist).default([]),
			extend: unknown().optional()
		});
	})))();
}

// actions/image-scan/secrets/trivy-secret.ts
/**
* Parses the rules of a `trivy-secret.yaml`: expression, group, keywords, severity, and allow expressions. Unsupported
* rules are gaps.
* @param name of the file, for the gaps.
* @throws Error for invalid YAML or an unexpected structure.
*/
function parseTrivySecret(text, name) {
	const parsed = file.parse((0, import_dist$1.parse)(text, {
		maxAliasCount: 100,
		logLevel: "error"
	}) ?? {});
	const shared = parsed["allow-rules"] ?? [];
	const { rules, gaps } = userRules((parsed.rules ?? []).map((rawRule) => draftOf(rawRule, shared)), name);
	const ignoredKeys = unused.filter((key) => parsed[key] !== void 0 && parsed[key] !== null);
	const all = [...shared, ...(parsed.rules ?? []).flatMap((ownRule) => ownRule["allow-rules"] ?? [])];
	return {
		rules,
		gaps: [
			...gaps,
			...ignoredKeys.map((key) => ({
				what: name,
				why: `its \`${key}\` was not used`,
				weight: "note"
			})),
			...all.some(({ path }) => path !== void 0) ? [{
				what: name,
				why: "its path allow-rules were not used",
				weight: "note"
			}] : []
		]
	};
}
function draftOf(raw, shared) {
	const { id, title, path, regex } = raw;
	if (regex === void 0) return {
		id,
		unusable: "it has no regular expression"
	};
	if (path !== void 0) return {
		id,
		unusable: "it applies to some paths only"
	};
	const group = raw["secret-group-name"];
	return {
		id,
		description: title,
		severity: severities[raw.severity.toUpperCase()] ?? "high",
		regex: group === void 0 ? regex : regex.replace(`(?P<${group}>`, "(?P<secret>"),
		keywords: raw.keywords ?? [],
		group: 0,
		entropy: 0,
		allowed: [...shared, ...raw["allow-rules"] ?? []].flatMap((allow) => allow.regex === void 0 || allow.path !== void 0 ? [] : [allow.regex]),
		stopWords: []
	};
}
var import_dist$1, texts, allowRule, rule, file, unused, severities;
function init_trivy_secret() {
	return (init_trivy_secret = __esmMin((() => {
		import_dist$1 = require_dist();
		init_schemas();
		init_user_rules();
		texts = array(string()).nullish();
		allowRule = looseObject({
			id: string().optional(),
			regex: string().optional(),
			path: string().optional()
		});
		rule = looseObject({
			id: string(),
			title: string().default(""),
			severity: string().default("HIGH"),
			regex: string().optional(),
			path: string().optional(),
			keywords: texts,
			"secret-group-name": string().optional(),
			"allow-rules": array(allowRule).nullish(),
			"exclude-block": unknown().optional()
		});
		file = looseObject({
			rules: array(rule).nullish(),
			"allow-rules": array(allowRule).nullish(),
			"enable-builtin-rules": texts,
			"disable-rules": texts,
			"disable-allow-rules": texts,
			"exclude-block": unknown().optional()
		});
		unused = [
			"enable-builtin-rules",
			"disable-rules",
			"disable-allow-rules",
			"exclude-block"
		];
		severities = {
			CRITICAL: "critical",
			HIGH: "high",
			MEDIUM: "medium",
			LOW: "medium"
		};
	})))();
}

// actions/image-scan/secrets/read-rules.ts
/**
* Reads the user's secret rules from a `gitleaks.toml` or a `trivy-secret.yaml`.
* @throws InvalidError if the file cannot be read, is too large or has an unexpected structure.
*/
async function readSecretRules(root, path) {
	try {
		const file = resolve(root, path);
		const { size } = await stat(file);
		if (size > maxBytes$1) throw new Error(`it is larger than ${maxBytes$1} bytes`);
		const text = await readFile(file, "utf8");
		const digest = createHash("sha256").update(text).digest("hex").slice(0, 16);
		return {
			...(/\.ya?ml$/i.test(path) ? parseTrivySecret : parseGitleaks)(text, path),
			digest
		};
	} catch (error) {
		throw new InvalidError("SECRET_RULES_UNREADABLE", `cannot be read as secret rules (${messageOf(error)})`, {
			place: { what: path },
			advice: "Set `secret-rules` to a gitleaks.toml with `[[rules]]` or a trivy-secret.yaml with `rules`, or remove the input",
			cause: error
		});
	}
}
var maxBytes$1;
function init_read_rules() {
	return (init_read_rules = __esmMin((() => {
		init_errors();
		init_gitleaks();
		init_trivy_secret();
		maxBytes$1 = 4 * 2 ** 20;
	})))();
}

// actions/image-scan/checks.ts
function place({ finding, setBy, layer }, lines) {
	if (lines === void 0) return finding;
	if (layer !== void 0) return lines.placeOnLayer(finding, layer);
	return setBy === void 0 ? lines.place(finding) : lines.placeOnSetting(finding, ...setBy);
}
var ImageChecks;
function init_checks() {
	return (init_checks = __esmMin((() => {
		init_fingerprint();
		init_define();
		init_hygiene();
		init_secrets();
		init_read_rules();
		ImageChecks = class ImageChecks {
			#hygiene;
			#secrets;
			#now;
			constructor(hygiene, secrets, now) {
				this.#hygiene = hygiene;
				this.#secrets = secrets;
				this.#now = now;
			}
			/** @throws InvalidError when the file of `secret-rules` cannot be read. */
			static async from({ inputs, host, now }) {
				const path = inputs["secret-rules"];
				const userRules = path === void 0 ? void 0 : await readSecretRules(host.root, path);
				return new ImageChecks(inputs.hygiene, inputs.secrets ? new SecretChecks(userRules) : void 0, now);
			}
			/** Collectors that must take part in the walk over an image. */
			get collectors() {
				return [...this.#hygiene ? hygieneCollectors : [], ...this.#secrets?.collectors ?? []];
			}
			/** Checks an image and places each finding on its Dockerfile line where that is known. */
			check(image, subject, lines) {
				const problems = [...this.#hygiene ? hygieneProblems(image, subject, this.#now) : [], ...this.#secrets?.problems(image, subject) ?? []];
				return {
					findings: numberRepeats(problems.map((problem) => place(problem, lines))),
					rules: [...new Map(problems.map(({ rule }) => [rule.id, toReportedRule(rule)])).values()],
					gaps: this.#secrets?.gaps(image) ?? []
				};
			}
		};
	})))();
}

// actions/image-scan/messages.ts
/** Formats a match as one line: vulnerability, package and fix. The severity is shown next to it. */
function matchMessage(match, facts) {
	const { package: pkg, malicious, severity } = match;
	const summary = summaryOf(match);
	return [
		`${malicious ? "malicious package, " : ""}${match.id} in ${named(pkg)} (${match.ecosystem})${summary}`,
		...severity === "unknown" ? [`unrated, counted as ${ratedSeverity(severity)}`] : [],
		...facts.exploitedSince === void 0 ? [] : [`exploited in the wild since ${facts.exploitedSince}`],
		...facts.epss === void 0 ? [] : [`EPSS ${(facts.epss * 100).toFixed(1)} %`],
		fixSentence(match)
	].join("; ");
}
/** Describes the fix as the end of a sentence. */
function fixSentence({ fixState, fixedVersion, state, malicious }) {
	if (malicious && fixedVersion === void 0) return "remove it and treat everything that it could access as compromised";
	const words = {
		fixed: `fixed in ${fixedVersion ?? "a later version"}`,
		"needs-subscription": `fixed in ${fixedVersion ?? "a later version"} for subscribers only`,
		"not-fixed": "no fix yet",
		"wont-fix": "the distribution will not fix it",
		"end-of-life": "no fix: the package has reached its end of life",
		unknown: "the advisory does not say whether a fix exists"
	};
	return state === void 0 || fixState === "fixed" ? words[fixState] : `${words[fixState]} (${state})`;
}
/** Formats a package of unknown version and the vulnerabilities that may affect it. */
function undeterminedMessage({ package: pkg, ecosystem, ids }) {
	const omitted = ids.length - maxShownIds;
	const shown = ids.slice(0, maxShownIds).join(", ");
	const reason = pkg.version === void 0 ? "is not recorded" : `cannot be read from "${truncate(oneLine(pkg.version), 60)}"`;
	return `the version of ${oneLine(pkg.name)} (${ecosystem}) ${reason}: ${count(ids.length, "vulnerability", "vulnerabilities")} may apply (${shown}${omitted > 0 ? ` and ${omitted} more` : ""})`;
}
function upgradeDescription(pkg, fixedVersion, fixState) {
	const built = pkg.source === void 0 || pkg.source.name === pkg.name ? "" : ` (built from ${oneLine(pkg.source.name)})`;
	const whose = fixState === "needs-subscription" ? ", which is available to subscribers only" : "";
	return `Upgrade ${oneLine(pkg.name)}${built} to ${oneLine(fixedVersion)} or later${whose}.`;
}
function named(pkg) {
	const { name, version, source } = pkg;
	const from = source === void 0 || source.name === name ? "" : ` of ${source.name}`;
	return oneLine(`${name} ${version ?? "of unknown version"}${from}`);
}
function summaryOf({ advisory }) {
	const text = advisory.summary === "" ? advisory.details ?? "" : advisory.summary;
	const [first = ""] = oneLine(text).trim().split(/(?<=\.)\s/);
	return first === "" ? "" : `: ${truncate(first.replace(/\.$/, ""), maxSummaryLength)}`;
}
var maxSummaryLength, maxShownIds;
function init_messages() {
	return (init_messages = __esmMin((() => {
		init_severity();
		init_plain();
		maxSummaryLength = 120;
		maxShownIds = 5;
	})))();
}

// actions/image-scan/rules.ts
/** Defines a rule about an image as a whole, whose help is the advice alone. */
function adviceRule(text) {
	return toReportedRule(defineRule(text, {
		tags: ["security"],
		help: "advice"
	}));
}
/** Returns one rule per vulnerability, rated as its worst match and sorted by id. */
function vulnerabilityRules(matches) {
	return [...Map.groupBy(matches, ({ id }) => id).values()].flatMap((group) => {
		const [first] = group;
		return first === void 0 ? [] : [ruleOf(first, group)];
	}).sort((a, b) => a.id < b.id ? -1 : 1);
}
function ruleOf(first, group) {
	const { id, advisory } = first;
	const severity = worstSeverity(group.map((match) => ratedSeverity(match.severity))) ?? "medium";
	const malicious = group.some((match) => match.malicious);
	const scores = group.flatMap(({ ratings }) => ratings.flatMap(({ score }) => score ?? []));
	const title = advisory.summary === "" ? `${id} in ${first.advisory.affected[0]?.name ?? first.package.name}` : advisory.summary;
	const details = plain(truncate(advisory.details ?? title, maxDetailLength));
	return {
		id,
		name: malicious ? "MaliciousPackage" : "VulnerablePackage",
		severity,
		summary: truncate(oneLine(title), 300),
		description: truncate(oneLine(advisory.details ?? title), 1e3),
		help: {
			text: helpText(first, group, details),
			markdown: helpMarkdown(first, group, details)
		},
		tags: ["security", malicious ? "malicious" : "vulnerability"],
		...helpUri(advisory.references),
		...malicious || scores.length === 0 || first.ratings[0]?.by !== "cvss" ? {} : { securityScore: Math.max(...scores) },
		precision: "high"
	};
}
function helpUri(references) {
	const uri = references.find((reference) => /^https:\/\/[^\s"<>\\^`{|}]+$/.test(reference));
	return uri === void 0 ? {} : { helpUri: uri };
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
	const ratings = first.ratings.map(({ source, by, severity, score, vector }) => `| ${code(source)} | ${by === "vendor" ? "vendor" : "CVSS"} | ${severity} | ${score ?? ""} | ${vector === void 0 ? "" : code(vector)} |`);
	const table = ratings.length === 0 ? [] : [[
		"| advisory | rated by | severity | score | vector |",
		"|---|---|---|---|---|",
		...ratings
	].join("\n")];
	const links = first.advisory.references.filter((reference) => /^https?:\/\/[^\s<>]+$/.test(reference)).slice(0, 5).map((reference) => `- <${reference}>`);
	return [
		details.split(/\n{2,}/).map(escapeMarkdown).join("\n\n"),
		...[...new Set(group.map(remediation))].map(escapeMarkdown),
		...table,
		...first.aliases.length === 0 ? [] : [`Also known as ${first.aliases.map(code).join(", ")}.`],
		...links.length === 0 ? [] : [links.join("\n")]
	].join("\n\n");
}
var maxDetailLength, unknownVersion;
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_severity();
		init_define();
		init_markdown(), init_plain();
		maxDetailLength = 4e3;
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

// actions/image-scan/findings.ts
/** Converts the matches of one image or SBOM to findings and their rules. Pure. */
function toFindings({ matches, undetermined }, subject, exploitation = {}) {
	const vulnerabilities = matches.map((match) => matchFinding(match, subject, exploitation));
	const unknown = undetermined.map((entry) => undeterminedFinding(entry, subject));
	return {
		findings: numberRepeats([...vulnerabilities, ...unknown]),
		rules: [...vulnerabilityRules(matches), ...unknown.length === 0 ? [] : [unknownVersion]]
	};
}
function matchFinding(match, subject, exploitation) {
	const advisory = factsOf(match, exploitation);
	const { fixState, fixedVersion } = match;
	const hasFix = fixedVersion !== void 0 && (fixState === "fixed" || fixState === "needs-subscription");
	const { id, aliases, package: pkg } = match;
	const upgrade = (toVersion) => ({
		kind: "upgrade",
		description: upgradeDescription(pkg, toVersion, fixState),
		packageName: pkg.name,
		toVersion
	});
	return {
		...createFinding({
			rule: {
				id,
				severity: ratedSeverity(match.severity)
			},
			message: matchMessage(match, advisory),
			aliases
		}, {
			...locationsOf(pkg),
			subject,
			about: fingerprintPartsOf(pkg, subject),
			fixes: hasFix ? [upgrade(fixedVersion)] : []
		}),
		package: packageOf(pkg),
		advisory
	};
}
function factsOf(match, { kev, epss }) {
	const { advisory, ratings, fixedVersion } = match;
	const cvss = ratings.find(({ by, score }) => by === "cvss" && score !== void 0);
	const ids = [match.id, ...match.aliases];
	const exploited = ids.flatMap((id) => kev?.entries.get(id)?.dateAdded ?? []).sort()[0];
	const likelihoods = ids.flatMap((id) => epss?.scores.get(id)?.score ?? []);
	return {
		id: advisory.id,
		ecosystem: match.ecosystem,
		severity: match.severity,
		...cvss?.score === void 0 ? {} : { score: cvss.score },
		...cvss?.vector === void 0 ? {} : { vector: cvss.vector },
		...advisory.published === void 0 ? {} : { published: advisory.published },
		modified: advisory.modified,
		fixState: match.fixState,
		...fixedVersion === void 0 ? {} : { fixedVersion },
		references: advisory.references.slice(0, maxReferences),
		...exploited === void 0 ? {} : { exploitedSince: exploited },
		...likelihoods.length === 0 ? {} : { epss: Math.max(...likelihoods) },
		because: match.because
	};
}
function undeterminedFinding(entry, subject) {
	const { package: pkg } = entry;
	return {
		...createFinding({
			rule: unknownVersion,
			message: undeterminedMessage(entry)
		}, {
			...locationsOf(pkg),
			subject,
			about: fingerprintPartsOf(pkg, subject)
		}),
		package: packageOf(pkg)
	};
}
function packageOf(pkg) {
	return {
		name: pkg.name,
		version: pkg.version ?? "unknown",
		purl: pkg.purl,
		path: pkg.locations[0]?.path ?? "/",
		...pkg.source === void 0 ? {} : {
			sourceName: pkg.source.name,
			sourceVersion: pkg.source.version
		}
	};
}
function locationsOf({ locations }) {
	const imageLocations = locations.flatMap(({ path, layer }) => layer === void 0 ? [] : [{
		path,
		diffId: layer.diffId,
		layerIndex: layer.index
	}]);
	return {
		locations: [],
		imageLocations: imageLocations.length === 0 ? void 0 : imageLocations
	};
}
/**
* Returns the parts of a fingerprint: rule, package and subject. Contains no version, release or tag, so it survives
* updates.
*/
function fingerprintPartsOf(pkg, subject) {
	return [purlWithoutVersion(pkg), subject.kind === "image" ? imageName(subject.name) : subject.path];
}
function purlWithoutVersion({ purl, name }) {
	try {
		const { type, namespace, name: ownName, qualifiers } = import_packageurl_js.PackageURL.fromString(purl);
		const arch = qualifiers?.["arch"];
		return new import_packageurl_js.PackageURL(type, namespace, ownName, void 0, arch === void 0 ? {} : { arch }, void 0).toString();
	} catch {
		return name;
	}
}
/** Strips tag and digest from an image name. A path loses only such a suffix. */
function imageName(name) {
	return name.replace(/@sha256:[0-9a-f]{64}$/, "").replace(/:\w[\w.-]{0,127}$/, "");
}
var import_packageurl_js, maxReferences;
function init_findings() {
	return (init_findings = __esmMin((() => {
		import_packageurl_js = require_packageurl_js();
		init_fingerprint(), init_severity();
		init_problem();
		init_messages();
		init_rules();
		maxReferences = 10;
	})))();
}

// actions/image-scan/gaps.ts
/** Returns the gaps of a match. A release or ecosystem without data never counts as clean. */
function matchGaps({ noData, skipped }, { packages }) {
	const thirdParty = skipped.filter((entry) => entry.why === "third-party").length;
	const empty = packages.length > 0 ? [] : [{
		what: "packages",
		why: "the image contains no package database and no installed package",
		weight: "note"
	}];
	const external = thirdParty === 0 ? [] : [{
		what: count(thirdParty, "package"),
		why: "they come from third-party repositories, which the distribution's advisories do not cover",
		weight: "note"
	}];
	return [
		...empty,
		...noData.map(noDataGap),
		...external,
		...headerGaps(skipped)
	];
}
/** Reports how many kernel vulnerabilities were not counted for packages that contain only kernel headers. */
function headerGaps(skipped) {
	return skipped.flatMap(({ package: pkg, why, vulnerabilities = 0 }) => why !== "kernel-headers" || vulnerabilities === 0 ? [] : [{
		what: pkg.name,
		why: `it contains only the kernel's headers, not its code, so ${count(vulnerabilities, "kernel vulnerability", "kernel vulnerabilities")} are not counted`,
		weight: "note"
	}]);
}
/** Returns the gaps of an unpacked root file system, which has no image configuration. */
function rootDirectoryGaps({ mediaType, name }) {
	if (mediaType !== "application/vnd.seaworthy.root.v1") return [];
	return [{
		what: name,
		why: "an unpacked root file system has no image configuration, so user, health check and history were not checked",
		weight: "note"
	}];
}
function noDataGap({ ecosystem, kind, packages, why }) {
	const reason = why === "unsupported" ? `no advisory source covers ${ecosystem}` : `the advisories contain no data for ${ecosystem}`;
	return {
		what: `${count(packages, "package")} of ${ecosystem}`,
		why: reason,
		weight: why === "not-in-source" || kind === "distribution" ? "partial" : "note"
	};
}
function init_gaps() {
	return (init_gaps = __esmMin((() => {
		init_packages();
		init_plain();
	})))();
}

// actions/image-scan/advisories.ts
/**
* Loads the advisories and exploitation data that the inputs name, limited to what the installed packages need, and
* logs their age.
*/
async function readAdvisories(installed, context) {
	const { inputs, host, now } = context;
	const source = required(inputs.advisories, "advisories", "`--advisories advisories`, a directory with OSV records or shards");
	host.progress(`reading advisories from ${source}`);
	const sourceOptions = await resolveSourceOptions({
		root: baseOf$1(host, source),
		now,
		dockerConfig: host.getEnv("DOCKER_CONFIG"),
		sleep: host.sleep,
		exec: host.exec,
		cacheDir: inputs["cache-dir"] ?? host.getEnv("SEAWORTHY_CACHE_DIR"),
		key: inputs["advisories-key"],
		insecure: inputs["insecure-registries"]
	});
	const read = await loadAdvisories(source, advisoryQueryFor(installed), {
		...sourceOptions,
		queries: packageQueriesFor(installed)
	});
	const loaded = {
		...read,
		exploitation: {
			...read.exploitation,
			...await loadExploitationInputs(context)
		}
	};
	host.info(`advisories: ${describeSource(source, loaded, now)}`);
	const { digest, records, modified } = loaded;
	return {
		loaded,
		data: {
			source,
			digest,
			records,
			...modified === void 0 ? {} : { modified }
		}
	};
}
/** Loads KEV and EPSS data from the inputs. They take precedence over the data of the shards. */
async function loadExploitationInputs({ inputs: { kev, epss }, host }) {
	return loadExploitation({
		...kev === void 0 ? {} : { kev: resolvePath(host, kev) },
		...epss === void 0 ? {} : { epss: resolvePath(host, epss) }
	});
}
function advisoryQueryFor(installed) {
	const all = /* @__PURE__ */ new Map();
	for (const { packages, os } of installed) for (const [ecosystem, names] of queryFor(packages, os)) all.set(ecosystem, (all.get(ecosystem) ?? /* @__PURE__ */ new Set()).union(names));
	return all;
}
function packageQueriesFor(installed) {
	const all = installed.flatMap(({ packages, os }) => packageQueries(packages, os));
	return [...new Map(all.map((query) => [JSON.stringify(query), query])).values()];
}
function describeSource(source, { modified, shards }, now) {
	const days = modified === void 0 ? void 0 : Math.max(0, Math.floor((now.getTime() - Date.parse(modified)) / 864e5));
	const age = days === void 0 ? "age unknown" : `last updated ${count(days, "day")} ago`;
	if (shards === void 0) return `${source}, ${age}`;
	const { serial, built, signedBy } = shards;
	return `${source}, ${age}, index ${serial} of ${built}, ${signedBy === void 0 ? "not signed" : `signed with the key ${signedBy}`}`;
}
function init_advisories() {
	return (init_advisories = __esmMin((() => {
		init_advisories$1();
		init_config();
		init_runner();
		init_plain();
	})))();
}

// actions/image-scan/baseline.ts
/** Reads the image that `baseline` names. Returns an empty list if it names no image. */
async function readEarlier({ collectors }, context) {
	const { baseline } = context.inputs;
	if (baseline === void 0 || isSarifFile(baseline)) return [];
	const registry = registryOf(baseline);
	const login = context.inputs.image.some((image) => registryOf(image) === registry) ? {} : {
		"registry-username": void 0,
		"registry-password": void 0
	};
	return readInputImages([baseline], {
		...context,
		inputs: {
			...context.inputs,
			...login
		}
	}, { collectors });
}
function registryOf(source) {
	return tryParseReference(source.replace(/^docker:\/\//, ""))?.registry;
}
/**
* Compares a report with the baseline image of the same platform, scanned with the same advisories. Only changes in the
* image count as new findings.
*/
function compareWithImage(report, earlier, scan) {
	const [first, another] = earlier;
	if (first === void 0 || report.subject.kind !== "image") return report;
	const { name, platform } = report.subject;
	const earlierImage = earlier.find(({ image }) => image.platform === platform) ?? (another === void 0 ? first : void 0);
	if (earlierImage === void 0) return compareReport(report, { missing: `${first.image.name} contains no image for ${platform}` });
	const { findings } = scan({
		...earlierImage,
		image: {
			...earlierImage.image,
			name
		}
	});
	return compareReport(report, new Baseline(earlierImage.image.name, findings, [], "image"));
}
function init_baseline() {
	return (init_baseline = __esmMin((() => {
		init_baseline$1();
		init_reference();
		init_runner();
	})))();
}

// actions/image-scan/end-of-life.ts
/** Returns a finding if the release is past its end of life. `now` is in UTC. Pure. */
function endOfLifeFinding(os, subject, now) {
	const end = os === void 0 ? void 0 : endOfLife(os);
	const today = now.toISOString().slice(0, 10);
	if (os === void 0 || end === void 0 || today <= end.date) return void 0;
	const name = oneLine(os.prettyName ?? `${os.id} ${os.versionId ?? ""}`);
	const paid = end.subscribersUntil === void 0 || today > end.subscribersUntil ? "" : `; only subscribers get fixes, until ${end.subscribersUntil}`;
	const message = `${name} reached its end of life on ${end.date} and gets no more fixes${paid}`;
	const about = [
		os.id,
		os.versionId ?? "",
		subject.name
	];
	return createFinding({
		rule: endOfLifeRule,
		message
	}, {
		locations: [],
		subject,
		about
	});
}
var endOfLifeRule;
function init_end_of_life() {
	return (init_end_of_life = __esmMin((() => {
		init_advisories$1();
		init_problem();
		init_plain();
		init_rules();
		endOfLifeRule = adviceRule({
			id: "SW-IM-end-of-life",
			name: "EndOfLifeDistribution",
			severity: "high",
			summary: "Use a distribution release that still gets fixes.",
			why: "After a release's end of life, the distribution stops fixing its vulnerabilities and eventually stops reporting them. The list of known vulnerabilities no longer grows, so the image looks safer than it is.",
			advice: "Rebuild the image on a supported release. If that takes time, subscribe to extended support if the distribution offers it, and add a waiver with an end date.",
			tags: ["end-of-life"],
			precision: "very-high"
		});
	})))();
}

// actions/image-scan/lines.ts
/** Creates the placement of findings for an image with a known Dockerfile. Pure. */
function dockerfileLines({ path, source, layers, stage, graph }) {
	return new Lines(path, source, layers, settingsOf(stage, graph));
}
/** Returns the instructions of a stage and its parents, last first, down to FROM. */
function settingsOf(top, graph) {
	const instructions = [];
	let stage = top;
	for (let remaining = graph.stages.length; remaining > 0; remaining -= 1) {
		for (const instruction of stage.instructions.toReversed()) instructions.push(instruction);
		if (stage.base.kind !== "stage") break;
		stage = stage.base.stage;
	}
	return stage.from === void 0 ? instructions : [...instructions, stage.from];
}
function describeOrigin({ instruction: { keyword }, inBase }, finding, layer) {
	if (inBase) return `comes with the base image (layer ${layer})`;
	return `${keyword === "RUN" && finding.package !== void 0 ? "installed" : "added"} by this ${keyword} (layer ${layer})`;
}
var Lines;
function init_lines() {
	return (init_lines = __esmMin((() => {
		Lines = class {
			#path;
			#source;
			#layers;
			#settings;
			constructor(path, source, layers, settings) {
				this.#path = path;
				this.#source = source;
				this.#layers = layers;
				this.#settings = settings;
			}
			place(finding) {
				const [first, ...others] = (finding.imageLocations ?? []).flatMap(({ layerIndex }) => {
					const origin = this.#layers[layerIndex];
					return origin === void 0 ? [] : [{
						origin,
						layerIndex
					}];
				}).toSorted((a, b) => Number(a.origin.inBase) - Number(b.origin.inBase));
				if (first === void 0) return finding;
				const { origin, layerIndex } = first;
				const also = new Set(others.map((other) => other.origin.instruction)).difference(/* @__PURE__ */ new Set([origin.instruction]));
				return {
					...finding,
					message: `${finding.message}; ${describeOrigin(origin, finding, layerIndex)}`,
					locations: [
						this.#locationOf(origin.instruction),
						...[...also].map((instruction) => this.#locationOf(instruction, `also added by this ${instruction.keyword}`)),
						...finding.locations
					],
					...origin.inBase ? { inBase: true } : {}
				};
			}
			placeOnLayer(finding, layerIndex) {
				const origin = this.#layers[layerIndex];
				if (origin === void 0) return finding;
				const locations = [this.#locationOf(origin.instruction), ...finding.locations];
				return {
					...finding,
					locations,
					...origin.inBase ? { inBase: true } : {}
				};
			}
			placeOnBase(finding) {
				return {
					...this.placeOnSetting(finding),
					inBase: true
				};
			}
			placeOnSetting(finding, ...keywords) {
				const last = this.#settings.find(({ keyword }) => keywords.includes(keyword)) ?? this.#settings.at(-1);
				return last === void 0 ? finding : {
					...finding,
					locations: [this.#locationOf(last), ...finding.locations]
				};
			}
			#locationOf({ span }, message) {
				const region = this.#source.regionOf(span);
				return {
					file: this.#path,
					region,
					...message === void 0 ? {} : { message }
				};
			}
		};
	})))();
}

// actions/image-scan/lockfile-lines.ts
function linesOf(packages) {
	const lines = /* @__PURE__ */ new Map();
	for (const { purl, type, locations } of packages) {
		if (isSystemType(type)) continue;
		for (const { path, lines: region } of locations) {
			if (region === void 0) continue;
			const existing = lines.get(purl) ?? [];
			existing.push({
				file: path.replace(/^\//, ""),
				region: { startLine: region.start }
			});
			lines.set(purl, existing);
		}
	}
	return lines;
}
/** Sorts locations: next to the Dockerfile first, then by name. */
function nearest(lines, dockerfile) {
	const directory = dockerfile === void 0 ? "" : dirname$1(dockerfile);
	const distance = ({ file }) => dirname$1(file) === directory ? 0 : file.startsWith(`${directory}/`) ? 1 : 2;
	return lines.toSorted((a, b) => distance(a) - distance(b) || (a.file < b.file ? -1 : 1));
}
var maxEntries, LockfileLines;
function init_lockfile_lines() {
	return (init_lockfile_lines = __esmMin((() => {
		init_errors();
		init_packages();
		maxEntries = 2e5;
		LockfileLines = class LockfileLines {
			#lines;
			gaps;
			constructor(lines, gaps = []) {
				this.#lines = lines;
				this.gaps = gaps;
			}
			/** Reads the lockfiles of a checkout. A checkout that cannot be searched is a gap. */
			static async of(root) {
				try {
					const { packages } = await catalogDirectory(root, "source", {
						skip: ["node_modules", "seaworthy-out"],
						limits: { entries: maxEntries }
					});
					return new LockfileLines(linesOf(packages));
				} catch (error) {
					const why = `its lockfiles could not be read (${messageOf(error)}), so findings point to the Dockerfile only`;
					return new LockfileLines(/* @__PURE__ */ new Map(), [{
						what: "the checkout",
						why,
						weight: "note"
					}]);
				}
			}
			/**
			* Places a finding on the lockfile line of its package and version first, because that is where it is fixed. Skips
			* packages of the base image and system packages.
			*/
			place(finding) {
				if (finding.package === void 0 || finding.inBase === true) return finding;
				const lines = this.#lines.get(finding.package.purl);
				if (lines === void 0) return finding;
				const [first, ...others] = nearest(lines, finding.locations[0]?.file);
				if (first === void 0) return finding;
				const also = others.map((line) => ({
					...line,
					message: "also locked here"
				}));
				const [origin, ...otherLocations] = finding.locations;
				const then = origin === void 0 ? [] : [{
					...origin,
					message: "added to the image here"
				}, ...otherLocations];
				return {
					...finding,
					locations: [
						first,
						...then,
						...also
					]
				};
			}
		};
	})))();
}

// actions/image-scan/newest-tag.ts
/**
* Finds the newest tag of the same kind: same prefix, same major version, same number of parts, same suffix. Returns
* undefined if there is none, and for tags without a version of at least two numbers, where any successor is a choice
* and not a fix.
*/
function newestTag(tag, tags) {
	const [, prefix, version = "", ending] = tagPattern.exec(tag) ?? [];
	if (version === "") return void 0;
	const numbers = version.split(".");
	let newest = version;
	for (const other of tags) {
		const parts = tagPattern.exec(other);
		if (parts === null || parts[1] !== prefix || parts[3] !== ending) continue;
		const foundVersion = parts[2] ?? "";
		if (foundVersion.split(".").length === numbers.length && foundVersion.split(".")[0] === numbers[0] && compareVersions("Hackage", foundVersion, newest) > 0) newest = foundVersion;
	}
	return newest === version ? void 0 : `${prefix}${newest}${ending}`;
}
var tagPattern;
function init_newest_tag() {
	return (init_newest_tag = __esmMin((() => {
		init_ecosystems();
		tagPattern = /^(v?)(\d+(?:\.\d+)+)((?:[-_+][\w.+-]*)?)$/;
	})))();
}

// actions/image-scan/newer-base.ts
/**
* Reads the candidates for a newer base image: the current image of the FROM's tag, and the newest tag of the same
* kind. A registry error is a gap.
*/
async function readCandidates({ image }, origins, { collectors }, context) {
	const from = baseOf(origins);
	const reference = from === void 0 ? void 0 : tryParseReference(from);
	if (reference?.tag === void 0) return {
		images: [],
		gaps: []
	};
	const login = {
		"registry-username": void 0,
		"registry-password": void 0
	};
	const reading = {
		...context,
		inputs: {
			...context.inputs,
			...login,
			platform: image.platform
		}
	};
	const images = [];
	try {
		const { digest: _pinned, ...current } = reference;
		const newest = newestTag(reference.tag, await listTags(reference, registryOptions(reading.inputs, context.host)));
		const references = newest === void 0 ? [current] : [current, {
			...current,
			tag: newest
		}];
		for (const candidateReference of references) images.push(...await readInputImages([`docker://${formatReference(candidateReference)}`], reading, { collectors }));
	} catch (error) {
		const why = `the registry could not be searched for a newer one (${messageOf(error)})`;
		return {
			images,
			gaps: [{
				what: `the base image ${from}`,
				why,
				weight: "note"
			}]
		};
	}
	const base = origins.layers.findLastIndex(({ inBase }) => inBase) + 1;
	const baseDiffIds = image.layers.slice(0, base).map(({ diffId }) => diffId);
	return {
		images: images.filter((candidate) => !hasLayers(candidate, baseDiffIds)),
		gaps: []
	};
}
/** Returns the reference in the bottom FROM of an image's stages; undefined if it contains unknown variables. */
function baseOf({ stage }) {
	let current = stage;
	for (let remaining = 1e3; current.base.kind === "stage" && remaining > 0; remaining -= 1) current = current.base.stage;
	return current.base.kind === "image" && current.base.complete ? current.base.reference : void 0;
}
function hasLayers({ image }, diffIds) {
	const imageDiffIds = image.layers.map(({ diffId }) => diffId);
	return imageDiffIds.length === diffIds.length && imageDiffIds.every((diffId, index) => diffId === diffIds[index]);
}
/**
* Adds the best candidate as a fix to the findings of the base image. The best one leaves the fewest findings at high
* or worse, then the fewest overall. Proposes none that fixes nothing or leaves as many.
* @param findingsOf returns the vulnerability findings of an image.
*/
function proposeBase(report, candidates, findingsOf) {
	const subject = report.subject;
	const inBase = activeFindings(report).filter((finding) => finding.inBase === true);
	if (inBase.length === 0 || candidates.length === 0 || subject.kind !== "image") return report;
	const [best] = candidates.map((candidate) => {
		return {
			candidate,
			left: findingsOf({
				...candidate,
				image: {
					...candidate.image,
					name: subject.name
				}
			}).filter(isVulnerability)
		};
	}).toSorted((a, b) => countSevere(a.left) - countSevere(b.left) || a.left.length - b.left.length);
	const baseFindings = inBase.filter(isVulnerability);
	if (best === void 0 || countSevere(best.left) >= countSevere(baseFindings) && best.left.length >= baseFindings.length) return report;
	const remaining = new Set(best.left.map(({ fingerprint }) => fingerprint));
	const reference = referenceOf(best.candidate);
	const cleared = new Set(baseFindings.filter(({ fingerprint }) => !remaining.has(fingerprint)));
	const addedCount = best.left.length - (baseFindings.length - cleared.size);
	const price = addedCount <= 0 ? "" : ` and adds ${count(addedCount, "other finding")}`;
	const description = `Build on ${reference}, which fixes ${cleared.size} of ${count(baseFindings.length, "finding")} in the base image${price}.`;
	return {
		...report,
		findings: report.findings.map((finding) => cleared.has(finding) ? {
			...finding,
			fixes: [{
				kind: "base",
				description,
				reference
			}, ...finding.fixes]
		} : finding)
	};
}
function isVulnerability({ package: pkg, advisory }) {
	return pkg !== void 0 && advisory !== void 0;
}
function countSevere(findings) {
	return findings.filter(({ severity }) => isAtLeast(severity, "high")).length;
}
/** Returns name, tag and digest of a candidate, so that the proposal is exactly what was scanned. */
function referenceOf({ image }) {
	const parsed = tryParseReference(image.name);
	if (parsed === void 0) return `${image.name}@${image.digest}`;
	return formatReference({
		...parsed,
		digest: image.digest
	}).replace(/^docker\.io\/(?:library\/)?/, "");
}
function init_newer_base() {
	return (init_newer_base = __esmMin((() => {
		init_errors();
		init_report(), init_severity();
		init_oci();
		init_reference();
		init_runner();
		init_plain();
		init_newest_tag();
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
		init_define();
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

// actions/image-scan/ignore/apply.ts
/**
* Applies ignore files to the findings of all images of a run. Invalid and expired entries suppress nothing. Invalid,
* expired, unused and open-ended entries are problems. Every entry that covers a finding counts as used, because files
* of several tools repeat each other. Pure.
*/
function applyIgnores(findings, files, now) {
	const rules = files.flatMap((file) => file.rules);
	const suppressor = new Suppressor(now, { credit: "all" });
	return {
		findings: findings.map((finding) => {
			const suppressedBy = suppressor.find(finding, rules);
			return suppressedBy === void 0 || finding.suppression !== void 0 ? finding : {
				...finding,
				suppression: createSuppression(suppressedBy)
			};
		}),
		problems: rules.flatMap((rule) => problemsOf(rule, suppressor))
	};
}
function problemsOf(ignore, suppressor) {
	const { problem, end, reason, title } = ignore;
	const what = oneLine(title);
	if (problem !== void 0) return [{
		ignore,
		rule: ignoreFileRules.void,
		message: `the entry for ${what} has no effect: ${problem}`
	}];
	if (end !== void 0 && suppressor.isExpired(ignore)) return [{
		ignore,
		rule: ignoreFileRules.expired,
		message: `the entry for ${what} expired after ${getLastDay(end)}`
	}];
	const missing = [...end === void 0 ? ["expiry"] : [], ...reason === void 0 ? ["reason"] : []];
	const unused = `the entry for ${what} matches no finding`;
	const openEnded = `the entry for ${what} has no ${missing.join(" and no ")}`;
	return [...suppressor.isUsed(ignore) ? [] : [{
		ignore,
		rule: ignoreFileRules.unused,
		message: unused
	}], ...missing.length === 0 ? [] : [{
		ignore,
		rule: ignoreFileRules.openEnded,
		message: openEnded
	}]];
}
/** Converts a problem of an ignore file to a finding. */
function ignoreFinding(problem, subject) {
	const { file, line, title } = problem.ignore;
	return createFinding(problem, {
		locations: [{
			file,
			region: { startLine: line }
		}],
		subject,
		about: [file, title]
	});
}
function init_apply() {
	return (init_apply = __esmMin((() => {
		init_problem(), init_directive(), init_expiry(), init_suppressor();
		init_plain();
		init_ignore_file_rules();
	})))();
}

// actions/image-scan/ignore/ignore-rule.ts
/** Creates an ignore rule. An expiry that is not a date is a problem, never "forever". */
function ignoreRule(file, { line, title, reason, until, problem, covers }) {
	const hasExpiry = until !== void 0 && until !== null;
	const end = hasExpiry ? parseMoment(until) : void 0;
	const wrong = problem ?? (hasExpiry && end === void 0 ? `${JSON.stringify(until)} is not a date (YYYY-MM-DD)` : void 0);
	const text = parseReason(reason);
	return {
		kind: "configuration",
		source: `${file}:${line}`,
		files: [file],
		ids: [title],
		reason: text === void 0 ? void 0 : oneLine(text),
		end,
		match: (finding) => wrong === void 0 && covers(finding) ? [title] : [],
		file,
		line,
		title,
		...wrong === void 0 ? {} : { problem: wrong }
	};
}
/** Returns whether a finding has an id: its own, an alias, or its advisory's. */
function hasId(finding, id) {
	const wanted = id.toUpperCase();
	return [
		finding.ruleId,
		...finding.aliases,
		...finding.advisory === void 0 ? [] : [finding.advisory.id]
	].some((findingId) => findingId.toUpperCase() === wanted);
}
function init_ignore_rule() {
	return (init_ignore_rule = __esmMin((() => {
		init_expiry(), init_reason();
		init_plain();
	})))();
}

// actions/image-scan/ignore/scope.ts
/** Returns whether one of the purls names the package of a finding. False for findings without a package. */
function isOfPurl({ package: pkg }, purls) {
	const purl = pkg === void 0 ? void 0 : parsePurl(pkg.purl);
	return purl !== void 0 && purls.some((text) => matchPackage(vexItem(text), purl).kind === "same");
}
/** Returns whether a glob matches a path of a finding. Paths in images have no leading slash. */
function isAtPath(finding, globs) {
	const paths = [
		...finding.package === void 0 ? [] : [finding.package.path],
		...(finding.imageLocations ?? []).map(({ path }) => path),
		...finding.locations.map(({ file }) => file)
	].map((path) => path.replace(/^\/+/, ""));
	return globs.some((glob) => {
		const matches = (0, import_picomatch.default)(glob.replace(/^\/+/, "").slice(0, maxGlobLength), { dot: true });
		return paths.some((path) => matches(path));
	});
}
function isOfType({ package: pkg }, types) {
	return pkg !== void 0 && types.some((type) => pkg.purl.startsWith(`pkg:${type}/`));
}
var import_picomatch, maxGlobLength;
function init_scope() {
	return (init_scope = __esmMin((() => {
		import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
		init_packages();
		init_vex();
		maxGlobLength = 1e3;
	})))();
}

// actions/image-scan/ignore/yaml-file.ts
/**
* Parses a YAML file.
* @throws InvalidError for invalid YAML and for alias expansion attacks.
*/
function readYaml(text, file) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: true
	});
	const [problem] = document.errors;
	if (problem !== void 0) {
		const { line, col } = lines.linePos(problem.pos[0]);
		throw unreadable(problem.message, file, {
			line,
			column: col
		});
	}
	return {
		value: contentOf(document, file),
		lineOf(...path) {
			const node = document.getIn(path, true);
			const offset = (0, import_dist.isNode)(node) ? node.range?.[0] ?? 0 : 0;
			return Math.max(1, lines.linePos(offset).line);
		}
	};
}
function contentOf(document, file) {
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		throw unreadable(messageOf(error), file, {});
	}
}
function unreadable(problem, file, place) {
	return new InvalidError("IGNORE_FILE_INVALID", `cannot be read: ${problem}`, {
		place: {
			what: file,
			...place
		},
		advice: "Fix the file, or disable ignore files with `ignore-files: none`"
	});
}
/** Describes the first unknown key of a record; undefined if all keys are known. */
function unknownKeyProblem(record, knownKeys) {
	const [first] = Object.keys(record).filter((key) => !knownKeys.includes(key));
	return first === void 0 ? void 0 : `unknown key "${first}"${didYouMean(first, knownKeys)}`;
}
/** Returns the value if it is a mapping, otherwise undefined. */
function recordOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date) ? value : void 0;
}
function textOf(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}
function textsOf(value) {
	if (value === void 0 || value === null) return void 0;
	return Array.isArray(value) ? value.flatMap((entry) => textOf(entry) ?? []) : [String(value)];
}
var import_dist;
function init_yaml_file() {
	return (init_yaml_file = __esmMin((() => {
		import_dist = require_dist();
		init_errors();
		init_suggest();
	})))();
}

// actions/image-scan/ignore/grype.ts
/** Reads the `ignore` rules of `.grype.yaml`. All conditions of a rule must hold. Grype's rules have no expiry date. */
function readGrypeIgnore(text, file) {
	const { value, lineOf } = readYaml(text, file);
	const rules = recordOf(value)?.["ignore"];
	return {
		file,
		rules: (Array.isArray(rules) ? rules : []).map((entry, index) => entryOf$2(recordOf(entry) ?? {}, file, lineOf("ignore", index)))
	};
}
function entryOf$2(rule, file, line) {
	const id = textOf(rule["vulnerability"]);
	const packageCriteria = recordOf(rule["package"]) ?? {};
	const name = textOf(packageCriteria["name"]);
	const tests = [
		...id === void 0 ? [] : [(finding) => hasId(finding, id)],
		...fixStateTest(textOf(rule["fix-state"])),
		...packageTests(packageCriteria)
	];
	return ignoreRule(file, {
		line,
		title: [id, name].filter((part) => part !== void 0).join(" in ") || "a rule",
		reason: textOf(rule["reason"]),
		problem: problemOf(rule, packageCriteria) ?? (tests.length === 0 ? "it has no condition" : void 0),
		covers: (finding) => finding.advisory !== void 0 && tests.every((test) => test(finding))
	});
}
function problemOf(rule, packageCriteria) {
	const unknownKey = unknownKeyProblem(rule, keys$2) ?? unknownKeyProblem(packageCriteria, packageKeys);
	if (unknownKey !== void 0) return unknownKey;
	const grypeOnly = grypeOnlyKeys.find((key) => (textOf(rule[key]) ?? "") !== "");
	if (grypeOnly !== void 0) return `only Grype can evaluate ${grypeOnly}`;
	const state = textOf(rule["fix-state"]);
	if (state !== void 0 && !fixStates.includes(state)) return `"${state}" is not a fix-state${didYouMean(state, fixStates)}`;
	if ((textOf(packageCriteria["language"]) ?? "") !== "") return "only Grype can evaluate package.language; use package.type";
	const type = textOf(packageCriteria["type"]);
	return type === void 0 || typesNamed(type).length > 0 ? void 0 : `"${type}" is not a package type`;
}
function fixStateTest(state) {
	return state === void 0 ? [] : [({ advisory }) => (advisory?.fixState ?? "unknown") === state];
}
function packageTests(criteria) {
	const [name, version, type, location, upstream] = [
		"name",
		"version",
		"type",
		"location",
		"upstream-name"
	].map((key) => textOf(criteria[key]));
	return [
		...name === void 0 ? [] : [(finding) => finding.package?.name === name],
		...version === void 0 ? [] : [(finding) => finding.package?.version === version],
		...type === void 0 ? [] : [(finding) => isOfType(finding, typesNamed(type))],
		...location === void 0 ? [] : [(finding) => isAtPath(finding, [location])],
		...upstream === void 0 ? [] : [(finding) => finding.package?.sourceName === upstream]
	];
}
var keys$2, packageKeys, grypeOnlyKeys, fixStates;
function init_grype() {
	return (init_grype = __esmMin((() => {
		init_ecosystems();
		init_suggest();
		init_ignore_rule();
		init_scope();
		init_yaml_file();
		keys$2 = [...[
			"vulnerability",
			"include-aliases",
			"reason",
			"namespace",
			"fix-state",
			"package"
		], ...[
			"vex-status",
			"vex-justification",
			"match-type"
		]];
		packageKeys = [
			"name",
			"version",
			"language",
			"type",
			"location",
			"upstream-name"
		];
		grypeOnlyKeys = [
			"namespace",
			"vex-status",
			"vex-justification",
			"match-type"
		];
		fixStates = [
			"fixed",
			"not-fixed",
			"wont-fix",
			"unknown"
		];
	})))();
}

// actions/image-scan/ignore/osv-scanner.ts
/** Reads `osv-scanner.toml`: `[[IgnoredVulns]]`, and those `[[PackageOverrides]]` that ignore a package. */
function readOsvScannerToml(text, file) {
	const value = parsed(text, file);
	const strange = unknownKeyProblem(value, topKeys);
	if (strange !== void 0) throw unreadable(strange, file, {});
	const ignored = headings(text, "IgnoredVulns");
	const overridden = headings(text, "PackageOverrides");
	return {
		file,
		rules: [...tables(value["IgnoredVulns"]).map((table, index) => vulnerabilityEntry(table, file, ignored[index] ?? 1)), ...tables(value["PackageOverrides"]).flatMap((table, index) => ignores(table) ? [overrideEntry(table, file, overridden[index] ?? 1)] : [])]
	};
}
function parsed(text, file) {
	try {
		return parse$1(text);
	} catch (error) {
		throw unreadable(messageOf(error).split("\n")[0] ?? "", file, {});
	}
}
function tables(value) {
	return Array.isArray(value) ? value.flatMap((entry) => [recordOf(entry) ?? {}]) : [];
}
/** Returns the lines on which the tables with a name begin; empty for inline tables. */
function headings(text, name) {
	const heading = new RegExp(`^\\s*\\[\\[\\s*${name}\\s*\\]\\]`);
	return text.split(/\r?\n/).flatMap((line, offset) => heading.test(line) ? [offset + 1] : []);
}
function vulnerabilityEntry(table, file, line) {
	const id = textOf(table["id"]);
	return ignoreRule(file, {
		line,
		title: id ?? "an entry",
		reason: textOf(table["reason"]),
		until: table["ignoreUntil"],
		problem: unknownKeyProblem(table, vulnerabilityKeys) ?? (id === void 0 ? "it has no id" : void 0),
		covers: (finding) => id !== void 0 && finding.advisory !== void 0 && hasId(finding, id)
	});
}
function ignores(table) {
	return table["ignore"] === true || recordOf(table["vulnerability"])?.["ignore"] === true;
}
function overrideEntry(table, file, line) {
	const [name, version, ecosystem] = [
		"name",
		"version",
		"ecosystem"
	].map((key) => textOf(table[key]));
	const tests = [
		...name === void 0 ? [] : [(finding) => finding.package?.name === name],
		...version === void 0 ? [] : [(finding) => finding.package?.version === version],
		...ecosystem === void 0 ? [] : [(finding) => isOf(finding, ecosystem)]
	];
	const problem = unknownKeyProblem(table, overrideKeys) ?? (table["nameIsRegex"] === true ? "name patterns are not supported" : void 0) ?? (textOf(table["group"]) === void 0 ? void 0 : "an image does not record dependency groups") ?? (tests.length === 0 ? "it names no package" : void 0);
	return ignoreRule(file, {
		line,
		title: name ?? ecosystem ?? "an override",
		reason: textOf(table["reason"]),
		until: table["effectiveUntil"],
		problem,
		covers: (finding) => finding.advisory !== void 0 && tests.every((test) => test(finding))
	});
}
/** Returns whether a finding is from an ecosystem. `Debian` covers every release. */
function isOf({ advisory }, ecosystem) {
	return advisory?.ecosystem === ecosystem || advisory?.ecosystem.startsWith(`${ecosystem}:`) === true;
}
var topKeys, vulnerabilityKeys, overrideKeys;
function init_osv_scanner() {
	return (init_osv_scanner = __esmMin((() => {
		init_dist();
		init_errors();
		init_ignore_rule();
		init_yaml_file();
		topKeys = [
			"IgnoredVulns",
			"PackageOverrides",
			"GoVersionOverride"
		];
		vulnerabilityKeys = [
			"id",
			"ignoreUntil",
			"reason"
		];
		overrideKeys = [...[
			"name",
			"nameIsRegex",
			"version",
			"ecosystem",
			"group",
			"ignore",
			"vulnerability",
			"license"
		], ...["effectiveUntil", "reason"]];
	})))();
}

// actions/image-scan/ignore/snyk.ts
/**
* Reads the `ignore` section of `.snyk`: ids, then package paths (`*`, `a > b@1.2`), each with reason and expiry date.
*/
function readSnykPolicy(text, file) {
	const { value, lineOf } = readYaml(text, file);
	const ignored = recordOf(recordOf(value)?.["ignore"]) ?? {};
	return {
		file,
		rules: Object.entries(ignored).flatMap(([id, items]) => (Array.isArray(items) ? items : []).flatMap((entry, index) => Object.entries(recordOf(entry) ?? {}).map(([path, details]) => entryOf$1(id, path, recordOf(details) ?? {}, file, lineOf("ignore", id, index)))))
	};
}
function entryOf$1(id, path, details, file, line) {
	const last = path.split(" > ").at(-1)?.trim() ?? "";
	const onlyUnfixed = details["disregardIfFixable"] === true;
	return ignoreRule(file, {
		line,
		title: path === "*" ? id : `${id} in ${last}`,
		reason: textOf(details["reason"]),
		until: details["expires"],
		problem: unknownKeyProblem(details, keys$1),
		covers: (finding) => hasId(finding, id) && (last === "*" || isPackage(finding, last)) && !(onlyUnfixed && finding.advisory?.fixState === "fixed")
	});
}
/** `name`, `name@version`, or Snyk's `source/name@version` of system packages. */
function isPackage({ package: pkg }, text) {
	if (pkg === void 0) return false;
	const { name, version, sourceName } = pkg;
	return [name, ...sourceName === void 0 ? [] : [`${sourceName}/${name}`]].some((candidate) => text === candidate || text === `${candidate}@${version}`);
}
var keys$1;
function init_snyk() {
	return (init_snyk = __esmMin((() => {
		init_ignore_rule();
		init_yaml_file();
		keys$1 = [
			"reason",
			"reasonType",
			"expires",
			"created",
			"source",
			"ignoredBy",
			"disregardIfFixable"
		];
	})))();
}

// actions/image-scan/ignore/trivy.ts
/** Reads `.trivyignore`: one id per line, followed by `exp:YYYY-MM-DD`, and comments after `#`. */
function readTrivyIgnore(text, file) {
	const entries = [];
	let above = "";
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const hash = line.indexOf("#");
		const comment = hash < 0 ? "" : line.slice(hash + 1).trim();
		const [id, ...words] = (hash < 0 ? line : line.slice(0, hash)).trim().split(/\s+/);
		if (id === void 0 || id === "") {
			above = comment;
			continue;
		}
		const [expiry] = words.filter((word) => word.startsWith("exp:"));
		const unexpected = words.find((word) => !word.startsWith("exp:"));
		entries.push(ignoreRule(file, {
			line: index + 1,
			title: id,
			reason: comment === "" ? above : comment,
			...expiry === void 0 ? {} : { until: expiry.slice(4) },
			problem: unexpected === void 0 ? void 0 : `"${unexpected}" is not valid here; write an expiry date as exp:YYYY-MM-DD`,
			covers: (finding) => hasId(finding, id)
		}));
		above = "";
	}
	return {
		file,
		rules: entries
	};
}
function isSecret(ruleId) {
	return ruleId.includes("secret");
}
/** Reads `.trivyignore.yaml`. An unknown key makes an entry invalid, because it may be a misspelled expiry date. */
function readTrivyIgnoreYaml(text, file) {
	const { value, lineOf } = readYaml(text, file);
	const record = recordOf(value ?? {});
	if (record === void 0) throw unreadable("it is not a mapping", file, {});
	const strange = unknownKeyProblem(record, Object.keys(lists));
	if (strange !== void 0) throw unreadable(strange, file, {});
	return {
		file,
		rules: Object.entries(record).flatMap(([list, items]) => (Array.isArray(items) ? items : []).map((entry, index) => entryOf(recordOf(entry) ?? {}, lists[list] ?? (() => false), file, lineOf(list, index))))
	};
}
function entryOf(entry, isOfKind, file, line) {
	const id = textOf(entry["id"]);
	const paths = textsOf(entry["paths"]);
	const purls = textsOf(entry["purls"]);
	return ignoreRule(file, {
		line,
		title: id ?? "an entry",
		reason: textOf(entry["statement"]),
		until: entry["expired_at"],
		problem: unknownKeyProblem(entry, keys) ?? (id === void 0 ? "it has no id" : void 0),
		covers: (finding) => id !== void 0 && isOfKind(finding) && hasId(finding, id) && (paths === void 0 || isAtPath(finding, paths)) && (purls === void 0 || isOfPurl(finding, purls))
	});
}
var lists, keys;
function init_trivy() {
	return (init_trivy = __esmMin((() => {
		init_ignore_rule();
		init_scope();
		init_yaml_file();
		lists = {
			vulnerabilities: ({ advisory }) => advisory !== void 0,
			misconfigurations: ({ advisory, ruleId }) => advisory === void 0 && !isSecret(ruleId),
			secrets: ({ ruleId }) => isSecret(ruleId),
			licenses: () => false
		};
		keys = [
			"id",
			"paths",
			"purls",
			"expired_at",
			"statement"
		];
	})))();
}

// actions/image-scan/ignore/index.ts
/**
* Reads the ignore files of other tools. Default: those at the root of the checkout.
* @param paths relative to the checkout; `none` disables ignore files.
* @throws InvalidError for a named file that is missing, has an unsupported name or cannot be parsed.
*/
async function readIgnoreFiles(paths, root) {
	if (paths.length === 1 && paths[0] === "none") return [];
	const selected = paths.length > 0 ? paths : await defaultIgnoreFiles(root);
	return Promise.all(selected.map((path) => readIgnoreFile(path, root)));
}
async function defaultIgnoreFiles(root) {
	return (await Promise.all(Object.keys(readers).map(async (name) => await isFile(join(root, name)) ? [name] : []))).flat();
}
async function readIgnoreFile(path, root) {
	const reader = readerOf(basename(path));
	if (reader === void 0) throw invalid(path, "is not the name of a supported ignore file", `Known: ${Object.keys(readers).join(", ")}`);
	let text;
	try {
		const { size } = await stat(join(root, path));
		if (size > maxBytes) throw new RangeError(`it is larger than ${maxBytes} bytes`);
		text = await readFile(join(root, path), "utf8");
	} catch (error) {
		throw invalid(path, `cannot be read (${messageOf(error)})`, "Check the path in `ignore-files`");
	}
	return reader(text, path);
}
/** Finds the reader by the end of the name, so that `ci/prod.trivyignore` works too. */
function readerOf(name) {
	const ending = Object.keys(readers).find((ending) => name.endsWith(ending));
	return ending === void 0 ? void 0 : readers[ending];
}
function invalid(file, problem, advice) {
	return new InvalidError("IGNORE_FILE_UNREADABLE", problem, {
		place: { what: file },
		advice
	});
}
var readers, maxBytes;
function init_ignore() {
	return (init_ignore = __esmMin((() => {
		init_errors();
		init_kind();
		init_grype();
		init_osv_scanner();
		init_snyk();
		init_trivy();
		init_apply();
		readers = {
			".trivyignore": readTrivyIgnore,
			".trivyignore.yaml": readTrivyIgnoreYaml,
			".trivyignore.yml": readTrivyIgnoreYaml,
			".grype.yaml": readGrypeIgnore,
			".grype.yml": readGrypeIgnore,
			"osv-scanner.toml": readOsvScannerToml,
			".snyk": readSnykPolicy
		};
		maxBytes = 4 * 2 ** 20;
	})))();
}

// actions/image-scan/suppression-sources.ts
function suppressionOf({ statement, document }) {
	const words = statement.status === "fixed" ? "fixed" : "not affected";
	return {
		kind: "vex",
		source: `${document.source} (${document.format}, statement ${statement.ordinal})`,
		files: [document.source],
		reason: oneLine(statement.why === void 0 ? words : `${words}: ${statement.why}`),
		...document.author === void 0 ? {} : { owner: oneLine(document.author) }
	};
}
async function readVexFile(path, root) {
	let text;
	try {
		const { size } = await stat(resolve(root, path));
		if (size > maxVexBytes) throw new RangeError(`it is larger than ${maxVexBytes} bytes`);
		text = await readFile(resolve(root, path), "utf8");
	} catch (error) {
		throw new InvalidError("VEX_UNREADABLE", `cannot be read (${messageOf(error)})`, {
			place: { what: path },
			advice: "Check the path in `vex`"
		});
	}
	return readVex(text, path);
}
function readStatements(statements) {
	const documents = [];
	const gaps = [];
	for (const { digest, bytes } of statements.filter(({ predicateType }) => vexPredicates.includes(predicateType))) {
		const what = `VEX attestation ${digest}`;
		try {
			documents.push(readVex(Buffer.from(bytes).toString("utf8"), what));
		} catch (error) {
			gaps.push({
				what,
				why: messageOf(error),
				weight: "note"
			});
		}
	}
	return {
		documents,
		gaps
	};
}
function untrustedGap({ source, author, statements }) {
	const by = author === void 0 ? "it names no author" : `its author, ${oneLine(author)}, is not listed in \`vex-authors\``;
	return {
		what: source,
		why: `its ${count(statements.length, "statement")} ${statements.length === 1 ? "does" : "do"} not count: ${by}`,
		weight: "note"
	};
}
function problemGaps({ source, problems }) {
	const shown = problems.slice(0, maxShownRemarks).map((why) => ({
		what: source,
		why,
		weight: "note"
	}));
	const omitted = problems.length - maxShownRemarks;
	return omitted <= 0 ? shown : [...shown, {
		what: source,
		why: `${omitted} more statements do not count`,
		weight: "note"
	}];
}
function remarkGaps(remarks) {
	const all = [...remarks].map(([why, about]) => {
		const [first = "", ...others] = [...new Set(about)];
		return {
			what: oneLine(others.length === 0 ? first : `${first} and ${others.length} more`),
			why: oneLine(why),
			weight: "note"
		};
	});
	const omitted = all.length - maxShownRemarks;
	const omittedGap = {
		what: "VEX",
		why: `${omitted} more statements almost apply`,
		weight: "note"
	};
	return omitted <= 0 ? all : [...all.slice(0, maxShownRemarks), omittedGap];
}
var maxVexBytes, maxShownRemarks, SuppressionSources;
function init_suppression_sources() {
	return (init_suppression_sources = __esmMin((() => {
		init_errors();
		init_plain();
		init_vex();
		init_apply();
		init_ignore();
		maxVexBytes = 64 * 2 ** 20;
		maxShownRemarks = 20;
		SuppressionSources = class SuppressionSources {
			#documents;
			#authors;
			#files;
			#now;
			constructor(documents, authors, files, now) {
				this.#documents = documents;
				this.#authors = new Set(authors);
				this.#files = files;
				this.#now = now;
			}
			/**
			* Reads the sources that the inputs name.
			* @throws InvalidError for a document or file that cannot be read.
			*/
			static async of({ inputs, host, now }) {
				const documents = await Promise.all(inputs.vex.map((path) => readVexFile(path, host.root)));
				const files = await readIgnoreFiles(inputs["ignore-files"], host.root);
				return new SuppressionSources(documents, inputs["vex-authors"], files, now);
			}
			/** Applies the suppressions to the reports of all images. Problems of ignore files go into the first report. */
			apply(scanned) {
				const judged = scanned.map(({ report, read }) => this.#judge(report, read));
				const all = judged.flatMap(({ findings }) => findings);
				const { findings, problems } = applyIgnores(all, this.#files, this.#now);
				const waiting = [...findings];
				return judged.map((report, index) => {
					const ownFindings = waiting.splice(0, report.findings.length);
					if (index > 0) return {
						...report,
						findings: ownFindings
					};
					return {
						...report,
						rules: [...report.rules, ...new Set(problems.map(({ rule }) => rule))],
						findings: [...ownFindings, ...problems.map((problem) => ignoreFinding(problem, report.subject))]
					};
				});
			}
			#judge(report, { image, catalog, statements }) {
				const attested = readStatements(statements);
				const documents = [...this.#documents, ...attested.documents];
				const trusted = documents.filter((document) => this.#isHeard(document, attested.documents.includes(document)));
				const untrusted = documents.filter((document) => !trusted.includes(document));
				const { name, tags, digest, configDigest, platform } = image;
				const judge = new VexJudge(trusted, {
					image: {
						name,
						tags,
						digests: [digest, configDigest],
						platform
					},
					packages: [...catalog.packages, ...catalog.owned]
				});
				const remarks = /* @__PURE__ */ new Map();
				const findings = report.findings.map((finding) => this.#suppress(finding, judge, remarks));
				const gaps = [
					...attested.gaps,
					...untrusted.map(untrustedGap),
					...trusted.flatMap(problemGaps),
					...remarkGaps(remarks)
				];
				return {
					...report,
					findings,
					coverage: {
						...report.coverage,
						gaps: [...report.coverage.gaps, ...gaps]
					}
				};
			}
			/**
			* Returns whether a document's author is trusted. Files are trusted unless authors are named; anyone can attach
			* documents to an image.
			*/
			#isHeard({ author }, isAttested) {
				if (this.#authors.size === 0) return !isAttested;
				return author !== void 0 && this.#authors.has(author);
			}
			#suppress(finding, judge, remarks) {
				if (finding.package === void 0 || finding.advisory === void 0) return finding;
				const ids = [
					finding.ruleId,
					...finding.aliases,
					finding.advisory.id
				];
				const { suppressedBy: suppressing, remarks: statementRemarks } = judge.judge(ids, finding.package.purl);
				for (const remark of statementRemarks) {
					const about = remarks.get(remark) ?? [];
					about.push(`${finding.ruleId} in ${finding.package.name}`);
					remarks.set(remark, about);
				}
				return suppressing === void 0 ? finding : {
					...finding,
					suppression: suppressionOf(suppressing)
				};
			}
		};
	})))();
}

// actions/image-scan/scan.ts
/**
* Matches the packages of images with the advisories and adds the results of the checks. Returns one report per image.
* @param checks whose collectors took part in reading the images.
*/
async function scanImages(images, checks, context) {
	return (await matchImages(images, [], checks, context)).examined;
}
/** Like `scanImages`, but also returns the advisories that it loaded, which cover the packages of `others` too. */
async function matchImages(images, others, checks, context) {
	const { inputs, host, now } = context;
	const dockerfiles = await Dockerfiles.of(inputs.dockerfile, host);
	const sources = await SuppressionSources.of({
		inputs,
		host,
		now
	});
	const earlier = await readEarlier(checks, context);
	const bases = await readBases(images, dockerfiles, checks, context);
	const all = [
		...images,
		...earlier,
		...[...bases.values()].flatMap((candidates) => candidates.images)
	];
	const read = await readAdvisories([...all.map(({ catalog }) => catalog), ...others], context);
	const { loaded, data: advisories } = read;
	const lockfiles = images.some(({ catalog }) => catalog.packages.some(({ type }) => !isSystemType(type))) ? await LockfileLines.of(host.root) : new LockfileLines(/* @__PURE__ */ new Map());
	const scanImage = (image) => scan(image, {
		loaded,
		dockerfiles,
		lockfiles,
		checks,
		now
	});
	const findingsOf = (image) => packageFindings(image, loaded, now).findings;
	const scanned = images.map((image) => {
		const { images: candidates = [], gaps = [] } = bases.get(image) ?? {};
		const report = proposeBase(scanImage(image), candidates, findingsOf);
		const coverage = {
			...report.coverage,
			gaps: [...report.coverage.gaps, ...gaps]
		};
		return {
			read: image,
			report: {
				...report,
				coverage
			}
		};
	});
	return {
		examined: sources.apply(scanned).map((report) => ({
			report: compareWithImage(report, earlier, scanImage),
			advisories
		})),
		read
	};
}
/** Reads the candidates for newer base images, if enabled and the Dockerfile is known. */
async function readBases(images, dockerfiles, checks, context) {
	const bases = /* @__PURE__ */ new Map();
	if (!context.inputs["newer-base"]) return bases;
	for (const read of images) {
		const { origins } = dockerfiles.originsOf(read.image);
		if (origins !== void 0) bases.set(read, await readCandidates(read, origins, checks, context));
	}
	return bases;
}
/** Returns the vulnerability findings of an image, without Dockerfile lines. */
function packageFindings({ image, catalog }, loaded, now) {
	const subject = {
		kind: "image",
		name: image.name,
		digest: image.digest,
		platform: image.platform
	};
	const result = matchPackages(catalog.packages, catalog.os, loaded.index, now);
	return {
		subject,
		result,
		...toFindings(result, subject, loaded.exploitation)
	};
}
function scan(read, { loaded, dockerfiles, lockfiles, checks, now }) {
	const { image, catalog } = read;
	const { subject, result, findings, rules } = packageFindings(read, loaded, now);
	const ended = endOfLifeFinding(catalog.os, subject, now);
	const { origins, gaps: lineGaps } = dockerfiles.originsOf(image);
	const lines = origins === void 0 ? void 0 : dockerfileLines(origins);
	const placed = findings.map((finding) => lockfiles.place(lines?.place(finding) ?? finding));
	const checked = checks.check(read, subject, lines);
	const gaps = [
		...catalog.gaps,
		...loaded.gaps,
		...matchGaps(result, catalog),
		...checked.gaps,
		...lineGaps,
		...lockfiles.gaps,
		...rootDirectoryGaps(image)
	];
	return {
		action: "image-scan",
		subject,
		rules: [
			...rules,
			...ended === void 0 ? [] : [endOfLifeRule],
			...checked.rules
		],
		findings: [
			...placed,
			...ended === void 0 ? [] : [lines?.placeOnBase(ended) ?? ended],
			...checked.findings
		],
		coverage: {
			examined: {
				packages: catalog.packages.length,
				layers: catalog.layers.length
			},
			gaps
		}
	};
}
function init_scan() {
	return (init_scan = __esmMin((() => {
		init_advisories$1();
		init_packages();
		init_runner();
		init_advisories();
		init_baseline();
		init_end_of_life();
		init_findings();
		init_gaps();
		init_lines();
		init_lockfile_lines();
		init_newer_base();
		init_suppression_sources();
	})))();
}

export { matchGaps as a, ImageChecks as c, init_read as d, vexPredicates as f, init_gaps as i, init_checks as l, matchImages as n, init_findings as o, scanImages as r, toFindings as s, init_scan as t, init_vex as u };