import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, t as InvalidError } from "../../shared/errors/index.js";
import { a as code, c as byteCount, d as oneLine, f as plain, l as count, n as didYouMean, o as escapeMarkdown, p as truncate, r as init_suggest, s as init_markdown, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { c as required, s as init_resolve, t as init_config } from "../../shared/config/index.js";
import { a as init_tags, ht as isFile, mt as init_kind, o as listTags, t as init_oci } from "../../shared/oci/index.js";
import { S as unknown, _ as record, c as base64, d as init_schemas, f as literal, h as number, i as _enum, p as looseObject, s as array, x as union, y as string } from "../../npm/zod.js";
import { n as init_fingerprint, r as numberRepeats, t as fingerprint } from "../../shared/findings/fingerprint.js";
import { i as ratedSeverity, n as init_severity, o as worstSeverity, r as isAtLeast } from "../../shared/findings/severity.js";
import { i as init_report, t as activeFindings } from "../../shared/findings/report.js";
import { _ as compareReport, g as Baseline, v as init_baseline$1 } from "../../shared/sarif/index.js";
import { n as init_versions, t as compareVersions } from "../../shared/versions/index.js";
import { a as isSarifFile, i as init_compare } from "../../shared/action/deliver.js";
import { t as require_picomatch } from "../../npm/picomatch.js";
import { a as init_dockerfiles, i as Dockerfiles, t as init_action } from "../../shared/action/index.js";
import { n as formatReference, o as tryParseReference, r as init_reference } from "../../shared/oci/registry/reference.js";
import { a as rootFolderType, f as init_purl, i as init_root_folder, m as parsePurl, o as catalogueFolder, p as isSystemType, s as init_catalogue, t as init_packages } from "../../shared/packages/index.js";
import { t as require_packageurl_js } from "../../npm/packageurl-js.js";
import { n as init_parse, r as parse$1, t as init_dist } from "../../npm/smol-toml.js";
import { t as require_dist } from "../../npm/yaml.js";
import { n as readInputImages, r as registryOptions, t as init_images } from "../../shared/action/images.js";
import { n as init_end_of_life$1, t as endOfLife } from "../../shared/advisories/end-of-life.js";
import { n as init_entropy, t as entropyOf } from "../../shared/secrets/entropy.js";
import { n as parseProblem, t as init_parse_problem } from "../../shared/errors/parse-problem.js";
import { M as init_needs, N as neededAdvisories, O as init_exploitation, c as init_match$1, d as loadAdvisories, g as reachOf, h as init_reach, k as loadExploitation, l as matchPackages, o as init_queries, s as packageQueries, t as init_advisories$1, u as init_load } from "../../shared/advisories/index.js";
import { readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { crc32, inflateSync } from "node:zlib";
import { basename as basename$1, dirname as dirname$1 } from "node:path/posix";

// shared/vex/graph.ts
var PackageGraph;
function init_graph() {
	return (init_graph = __esmMin((() => {
		PackageGraph = class {
			#needs;
			#tops;
			constructor(packages) {
				const known = new Set(packages.map(({ purl }) => purl));
				this.#needs = new Map(packages.map(({ purl, requires = [] }) => [purl, requires.filter((need) => need !== purl && known.has(need))]));
				const needed = new Set([...this.#needs.values()].flat());
				const tops = [...known].filter((purl) => !needed.has(purl));
				const reached = this.#from(tops, /* @__PURE__ */ new Set());
				this.#tops = [...tops, ...[...known].filter((purl) => !reached.has(purl))];
			}
			/**
			* Whether a package is reached from the image by a path that goes through none of the cut ones; what nothing else
			* needs is reached by itself.
			*/
			isReached(purl, cut) {
				return this.#from(this.#tops, cut).has(purl) || !this.#needs.has(purl);
			}
			/** What is reached; behind those that are cut nothing is. */
			#from(starts, cut) {
				const seen = /* @__PURE__ */ new Set();
				const waiting = [...starts];
				for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
					if (seen.has(at)) continue;
					seen.add(at);
					if (!cut.has(at)) waiting.push(...this.#needs.get(at) ?? []);
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
	const stated = item.purl;
	if (stated === void 0 || coordinates(stated) !== coordinates(purl)) return other;
	if ((stated.version ?? "") !== "" && plainVersion(stated) !== plainVersion(purl)) return {
		kind: "near",
		why: `it is about version ${stated.version}, installed is ${purl.version ?? "an unknown one"}`
	};
	for (const [key, value] of Object.entries(stated.qualifiers ?? {})) {
		const actual = purl.qualifiers?.[key];
		if (actual !== value) return {
			kind: "near",
			why: `its qualifier ${key}=${value} is not the package's (${actual ?? "it has none"})`
		};
	}
	if ((stated.subpath ?? "") !== "" && stated.subpath !== purl.subpath) return {
		kind: "near",
		why: `it is about the subpath ${stated.subpath}`
	};
	return same;
}
/** Compares an item with an image: by its digest, else by name with nothing that says another image of that name. */
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
		why: `it names the tag ${version}, which may be another image tomorrow`
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
	const known = tags.map((each) => each.slice(each.lastIndexOf(":") + 1));
	return tag === void 0 || known.includes(tag) ? same : {
		kind: "near",
		why: `it is about the tag ${tag}`
	};
}
function namesOf({ name, tags }) {
	return [name, ...tags].flatMap((text) => tryParseReference(text) ?? []);
}
/** Some authors leave the image's name out of `repository_url`, some write it. */
function isNamed(purl, { registry, repository }) {
	const last = repository.slice(repository.lastIndexOf("/") + 1);
	if (purl.name.toLowerCase() !== last) return false;
	const folder = repository.slice(0, -last.length).replace(/\/$/, "");
	const namespace = purl.namespace ?? "";
	if (namespace !== "" && namespace !== folder) return false;
	const url = purl.qualifiers?.["repository_url"]?.toLowerCase().replace(/^https?:\/\//, "").replace(/\/$/, "");
	if (url === void 0) return true;
	return (registry === "docker.io" ? [
		"docker.io",
		"index.docker.io",
		"registry-1.docker.io"
	] : [registry]).some((host) => [`${host}/${repository}`, folder === "" ? host : `${host}/${folder}`].includes(url));
}
/** What two purls share when they name the same package, whatever else they say: type, namespace and name. */
function coordinates({ type, namespace, name }) {
	return JSON.stringify([
		type,
		namespace ?? "",
		name
	]);
}
/** Go's versions are written with and without their `v`. */
function plainVersion({ type, version }) {
	const text = version ?? "";
	return type === "golang" ? text.replace(/^v/, "") : text;
}
var same, other;
function init_match() {
	return (init_match = __esmMin((() => {
		init_oci();
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
function excuses({ statement: { status } }) {
	return status === "not_affected" || status === "fixed";
}
/** Of two of the same time the one that is more careful. */
function newer(a, b) {
	if (a.statement.time !== b.statement.time) return a.statement.time > b.statement.time ? a : b;
	return excuses(a) ? b : a;
}
function disagree(a, b) {
	return a.document.author !== b.document.author && excuses(a) !== excuses(b);
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
					const known = this.#byId.get(id) ?? [];
					known.push({
						statement,
						document
					});
					this.#byId.set(id, known);
				}
			}
			/** @param ids of the vulnerability, aliases among them. @param purl of the vulnerable package. */
			judge(ids, purl) {
				const stated = new Set(ids.flatMap((id) => this.#byId.get(id) ?? []));
				const parsed = stated.size === 0 ? void 0 : parsePurl(purl);
				if (parsed === void 0) return { remarks: [] };
				const newest = /* @__PURE__ */ new Map();
				const remarks = [];
				for (const one of stated) for (const scope of one.statement.scopes) {
					const { places, near } = this.#placesOf(scope, parsed);
					if (near !== void 0) remarks.push(`${nameOf(one)} does not apply: ${near}`);
					for (const place of places) {
						const key = place === "whole" ? "" : place.inside;
						const known = newest.get(key);
						if (known !== void 0 && disagree(known, one)) remarks.push(conflict(known, one));
						newest.set(key, known === void 0 ? one : newer(known, one));
					}
				}
				const excused = this.#excuse(purl, newest, remarks);
				return {
					...excused === void 0 ? {} : { excused },
					remarks: [...new Set(remarks)]
				};
			}
			#excuse(purl, newest, remarks) {
				const whole = newest.get("");
				if (whole !== void 0) return excuses(whole) ? whole : void 0;
				const cuts = [...newest].filter(([, stated]) => excuses(stated));
				const [first] = cuts;
				if (first === void 0) return void 0;
				this.#graph ??= new PackageGraph(this.#subject.packages);
				if (!this.#graph.isReached(purl, new Set(cuts.map(([inside]) => inside)))) return first[1];
				remarks.push(`${nameOf(first[1])} does not suffice: the package is also reached past ${first[0]}`);
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
			/** The installed packages that an item names. */
			#inside(item) {
				return (item.purl === void 0 ? [] : this.#byCoordinates.get(coordinates(item.purl)) ?? []).filter(({ parsed }) => matchPackage(item, parsed).kind === "same").map(({ purl }) => ({ inside: purl }));
			}
		};
	})))();
}

// shared/vex/statement.ts
/** An item of whatever names a document gives it; what is no purl may be a CPE or an address. */
function vexItem(text, more = {}) {
	const purl = purlOf(text);
	const cpe = more.cpe ?? (text.startsWith("cpe:") ? text : void 0);
	return {
		text,
		...purl === void 0 ? {} : { purl },
		...cpe === void 0 ? {} : { cpe },
		digests: (more.digests ?? []).map((digest) => digest.toLowerCase())
	};
}
function purlOf(text) {
	return text.startsWith("pkg:") ? parsePurl(repaired(text)) : void 0;
}
/** `pkg:oci/name@sha256:…` is common, though the colon ought to be written `%3A`. */
function repaired(text) {
	return text.replace(/@(sha\d+):/, "@$1%3A");
}
/** Milliseconds of an RFC 3339 date; 0 for none. */
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
/** One statement for each status of each vulnerability. A product that is not affected needs a reason (4.5, 3). */
function readCsaf(document, source) {
	const scopes = scopesOf$1(document);
	const problems = [];
	const { publisher, tracking } = document.document;
	const time = timeOf(tracking?.current_release_date, tracking?.initial_release_date);
	const statements = (document.vulnerabilities ?? []).flatMap((one, index) => {
		const ids = [one.cve, ...(one.ids ?? []).map(({ text }) => text)].filter((id) => id !== void 0);
		return statuses.flatMap(([key, status]) => {
			const groups = Map.groupBy(one.product_status?.[key] ?? [], (id) => reasonFor(one, id));
			if (status === "not_affected") {
				for (const id of groups.get(void 0) ?? []) problems.push(`vulnerability ${index + 1}: ${id} is not affected, and no reason is given`);
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
/** What each product id names: a product by itself, or a component in a product. */
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
	if (depth > deepestBranch) throw new RangeError(`product branches are nested more than ${deepestBranch} deep`);
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
var helper, productName, branch, relationship, productStatus, vulnerability$2, csaf, deepestBranch, statuses;
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
		deepestBranch = 30;
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
/** One statement for each vulnerability that was analysed. */
function readCycloneDxVex(document, source) {
	const { metadata, components = [], vulnerabilities } = document;
	const purls = new Map([...components, ...metadata?.component === void 0 ? [] : [metadata.component]].map((one) => [one["bom-ref"], one.purl]));
	const problems = [];
	const statements = vulnerabilities.flatMap((one, index) => {
		const state = one.analysis?.state;
		if (state === void 0) return [];
		const status = statusOf[state];
		if (status === void 0) problems.push(`vulnerability ${index + 1}: ${state} is no state of an analysis`);
		if (status === void 0) return [];
		const reason = [
			state === "false_positive" ? "false positive" : void 0,
			one.analysis?.justification,
			one.analysis?.detail
		].filter((text) => text !== void 0).join(": ");
		return [{
			ids: [one.id, ...(one.references ?? []).map(({ id }) => id)].filter((id) => id !== void 0),
			scopes: (one.affects ?? []).map(({ ref }) => ({ item: vexItem(purls.get(ref) ?? localRef(ref)) })),
			status,
			...reason === "" ? {} : { why: reason },
			time: timeOf(one.analysis?.lastUpdated, one.analysis?.firstIssued, one.updated, metadata?.timestamp),
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
/** The reference inside the document that a BOM-Link (`urn:cdx:serial/version#ref`) leads to. */
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
/** The statements of a document; those without the reason that the specification demands are problems. */
function readOpenVex(document, source) {
	const problems = [];
	const statements = document.statements.flatMap((one, index) => {
		const ordinal = index + 1;
		const problem = problemOf$1(one);
		if (problem !== void 0) {
			problems.push(`statement ${ordinal}: ${problem}`);
			return [];
		}
		const { name, aliases = [], "@id": id } = one.vulnerability;
		const why = [one.justification, one.impact_statement].filter((text) => text !== void 0).join(": ");
		return [{
			ids: [
				name,
				id?.split("/").at(-1),
				...aliases
			].filter((text) => text !== void 0 && text !== ""),
			scopes: (one.products ?? []).flatMap((each) => scopesOf(each, one.subcomponents ?? [])),
			status: one.status,
			...why === "" ? {} : { why },
			time: timeOf(one.timestamp, document.timestamp, document.last_updated),
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
	if (justification !== void 0 && !justifications.has(justification)) return `${justification} is no justification`;
	if (status === "not_affected" && justification === void 0 && (impact ?? "") === "") return "not_affected without a justification or an impact statement";
	return status === "affected" && (action ?? "") === "" ? "affected without an action statement" : void 0;
}
/** A product with subcomponents is about these alone. */
function scopesOf(each, common) {
	const within = itemOf(each);
	const parts = [...each.subcomponents ?? [], ...common];
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
* Reads a VEX document: OpenVEX, CSAF (profile VEX) or CycloneDX, bare or in an in-toto statement or DSSE envelope, whose
* signature is not looked at here.
* @param source names the document in errors and reports.
* @throws InvalidError for anything else.
*/
function readVex(text, source) {
	try {
		return read(unwrapped(JSON.parse(text.replace(/^\ufeff/, ""))), source);
	} catch (cause) {
		const problem = parseProblem(cause);
		throw new InvalidError("VEX_INVALID", `is no VEX document that can be read: ${problem}`, {
			place: { what: source },
			advice: "Give OpenVEX, CSAF with the category csaf_vex, or CycloneDX with vulnerabilities, as JSON",
			cause
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
	for (let depth = 0; depth < deepestWrapping; depth += 1) {
		const envelope = dsse.safeParse(inner);
		const statement = inToto.safeParse(inner);
		if (envelope.success) inner = JSON.parse(Buffer.from(envelope.data.payload, "base64").toString("utf8"));
		else if (statement.success) inner = statement.data.predicate;
		else return inner;
	}
	throw new RangeError(`it is wrapped more than ${deepestWrapping} times`);
}
function has(value, key) {
	return typeof value === "object" && value !== null && key in value;
}
var vexPredicates, deepestWrapping, dsse, inToto;
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
		deepestWrapping = 4;
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
/** A rule with its help made of advice and an example. */
function imageRule(text) {
	const { id, name, severity, summary, why, advice, before, after, tags, precision = "high" } = text;
	return {
		id,
		name,
		severity,
		summary,
		description: `${summary} ${why}`,
		help: {
			text: `${why} ${advice}\n\nInstead of:\n${before}\nwrite:\n${after}`,
			markdown: `${why} ${advice}\n\nInstead of\n\n\`\`\`dockerfile\n${before}\n\`\`\`\n\nwrite\n\n\`\`\`dockerfile\n${after}\n\`\`\``
		},
		tags: ["security", ...tags],
		precision
	};
}
/** A problem of a rule. */
function imageProblem(rule, facts) {
	const { message, subject, about, aliases = [], severity = rule.severity, imageLocations, setBy } = facts;
	return {
		rule,
		finding: {
			ruleId: rule.id,
			severity,
			message,
			locations: [],
			...imageLocations === void 0 ? {} : { imageLocations },
			subject,
			fingerprint: fingerprint(rule.id, ...about),
			aliases,
			fixes: []
		},
		...setBy === void 0 ? {} : { setBy }
	};
}
/** The first paths in words, and how many more there are. */
function pathList(paths) {
	const more = paths.length - shownPaths;
	return `${paths.slice(0, shownPaths).map((path) => oneLine(path.toWellFormed())).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** Places of files in their layers. */
function placesOf(files) {
	return files.slice(0, keptPaths).flatMap(({ header, layer }) => layer === void 0 ? [] : [{
		path: header.path,
		diffId: layer.diffId,
		layerIndex: layer.index
	}]);
}
/** Path of the first file of a group, by which its finding is known; none for an empty group. */
function firstPath(group) {
	return group.slice(0, 1).map(({ header }) => header.path.toWellFormed());
}
/** Files by the layer that brought them, the lowest first, each group in the order of its paths. */
function byLayer(files) {
	return [...Map.groupBy(files, ({ layer }) => layer?.index ?? -1)].toSorted(([a], [b]) => a - b).map(([, group]) => group.toSorted((a, b) => a.header.path < b.header.path ? -1 : 1));
}
var shownPaths, keptPaths;
function init_image_check() {
	return (init_image_check = __esmMin((() => {
		init_fingerprint();
		init_text();
		shownPaths = 10;
		keptPaths = 1e3;
	})))();
}

// actions/image-scan/hygiene/accounts.ts
/** Reads one of the files. Lines without a name are skipped. Pure. */
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
/** What the account files of a container's root say. Pure. */
function accountProblems(found, subject) {
	return found.filter(({ hiddenBy }) => hiddenBy === void 0).flatMap((file) => {
		const { path } = file.header;
		const { open, shared } = file.value;
		const imageLocations = placesOf([file]);
		const problems = shared.map(({ what, names }) => {
			return imageProblem(duplicate, {
				message: `${path === "/etc/group" ? "groups" : "accounts"} ${names.map(oneLine).join(", ")} in ${path} share the ${oneLine(what)}`,
				subject,
				about: [path, what],
				aliases: ["DKL-LI-0002"],
				severity: path === "/etc/passwd" && what === "number 0" ? "high" : duplicate.severity,
				imageLocations
			});
		});
		if (open.length === 0) return problems;
		const message = `accounts without a password in ${path}: ${open.map(oneLine).join(", ")}`;
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
		init_text();
		init_image_check();
		emptyPassword = imageRule({
			id: "SW-IM-empty-password",
			name: "EmptyPassword",
			severity: "high",
			summary: "An account of the image needs no password.",
			why: "Whoever may run `su`, or reaches a login of the container, becomes that user (CVE-2019-5021 was such an account).",
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
			summary: "Two accounts or groups of the image share a name or a number.",
			why: "They are one to the kernel: files and rights of the one belong to the other.",
			advice: "Give each its own number and name.",
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
/** Variables and labels that are named like credentials. The value is never shown. Pure. */
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
	return [...variables, ...named].filter(({ name, value }) => secretName.test(name) && !publicName.test(name) && !noSecret.test(value)).map(({ kind, name, setBy }) => imageProblem(credentialSetting, {
		message: `the ${kind} ${oneLine(name)} is named like a credential and has a value`,
		subject,
		about: [kind, name],
		aliases: kind === "variable" ? ["CIS-DI-0010"] : [],
		setBy
	}));
}
function isCredentialFile(path) {
	return (names.has(basename$1(path)) || endings.some((ending) => path.endsWith(ending))) && !harmless.test(path);
}
/** One finding a layer; what a later layer removed counts, for it ships all the same. Pure. */
function credentialFileProblems(files, subject) {
	return byLayer(files).map((group) => {
		const paths = group.map(({ header, hiddenBy }) => hiddenBy === void 0 ? header.path : `${header.path} (removed by layer ${hiddenBy.index}, still shipped)`);
		return imageProblem(credentialFile, {
			message: `files in which tools keep credentials: ${pathList(paths)}`,
			subject,
			about: firstPath(group),
			aliases: ["CIS-DI-0010"],
			imageLocations: placesOf(group)
		});
	});
}
var credentialSetting, credentialFile, secretName, publicName, noSecret, names, endings, harmless, credentialFiles;
function init_credentials() {
	return (init_credentials = __esmMin((() => {
		init_text();
		init_image_check();
		credentialSetting = imageRule({
			id: "SW-IM-credential-setting",
			name: "CredentialSetting",
			severity: "medium",
			summary: "A variable or label of the image is named like a credential and has a value.",
			why: "Whoever can pull the image, and every process in the container, can read it.",
			advice: "Give the value when the container starts, or mount it; then change it, because the published image keeps it.",
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
			summary: "The image holds a file in which tools keep credentials.",
			why: "Whoever can pull the image can read every file of every layer, also one that a later layer removes.",
			advice: "Mount the file as a build secret, leave it out by .dockerignore, and revoke what it held.",
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
		noSecret = /^(?:|true|false|yes|no|none|null|nil|undefined|change_?me.*|example.*|dummy|<.*>|\*+|x+|\d{1,5}|\$.*|\/.*|file:.*)$/i;
		names = /* @__PURE__ */ new Set([
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
		endings = [...[
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
		harmless = /^\/(?:usr\/(?:share|lib|lib64|include|src)|lib|proc|sys)\/|\/(?:node_modules|site-packages|dist-packages|tests?|testdata|examples?|fixtures)\//;
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
	if (path.endsWith("/.git/config")) return gitFolder;
	if (!path.includes("/cache/") && !path.includes("/lists/") && !path.includes("/.") && !path.startsWith("/etc/apk/")) return;
	return kinds.find((kind) => kind.path.test(path))?.name;
}
/** One finding a kind and layer; what a later layer removed counts, for it ships all the same. Pure. */
function leftoverProblems(files, subject) {
	return [...Map.groupBy(files, ({ value }) => value)].flatMap(([name, found]) => byLayer(found).map((group) => {
		const facts = {
			subject,
			about: [name],
			imageLocations: placesOf(group)
		};
		if (name === gitFolder) {
			const folders = group.map(({ header }) => header.path.slice(0, -7));
			return imageProblem(repository, {
				...facts,
				message: `a Git repository is in the image: ${folders.join(", ")}`
			});
		}
		const bytes = group.reduce((sum, { header }) => sum + header.size, 0);
		const removed = group.every(({ hiddenBy }) => hiddenBy !== void 0) ? ", removed later and still shipped" : "";
		return imageProblem(leftover, {
			...facts,
			message: `${name}: ${count(group.length, "file")}, ${byteCount(bytes)}${removed}`,
			aliases: kinds.find((kind) => kind.name === name)?.aliases ?? []
		});
	}));
}
var leftover, repository, kinds, gitFolder, leftovers;
function init_leftovers() {
	return (init_leftovers = __esmMin((() => {
		init_text();
		init_image_check();
		leftover = imageRule({
			id: "SW-IM-package-cache",
			name: "PackageCache",
			severity: "low",
			summary: "A layer keeps what a package manager downloaded.",
			why: "It makes every pull larger, and stale lists make later builds install old versions.",
			advice: "Clean up in the same RUN, or mount the cache: a later RUN cannot make a layer smaller.",
			before: "RUN apt-get update && apt-get install -y curl",
			after: "RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*",
			tags: ["CWE-459"],
			precision: "high"
		});
		repository = imageRule({
			id: "SW-IM-repository-folder",
			name: "RepositoryFolder",
			severity: "medium",
			summary: "The image holds a Git repository.",
			why: "It ships the whole history: removed files, authors, and often credentials in its configuration.",
			advice: "Name .git in .dockerignore, or copy only what the image needs.",
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
		gitFolder = "Git repository";
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
/** One finding a rule and layer, of what a container sees. Pure. */
function modeProblems(files, subject) {
	const visible = files.filter(({ hiddenBy }) => hiddenBy === void 0);
	const privileged = visible.filter(({ header }) => (header.mode & setIdBits) !== 0);
	const open = visible.filter(({ header }) => (header.mode & othersWrite) !== 0 && !temporary.test(header.path));
	return [...byLayer(privileged).map((group) => {
		const own = group.filter(({ header }) => !usual.has(basename$1(header.path)));
		const what = own.length === 0 ? "programs of the distribution run" : "programs run";
		return imageProblem(setId, {
			message: `${what} with the rights of their owner or group: ${pathList((own.length === 0 ? group : own).map(pathOf))}`,
			subject,
			about: firstPath(group),
			aliases: ["CIS-DI-0008"],
			severity: own.length === 0 ? "info" : setId.severity,
			imageLocations: placesOf(group)
		});
	}), ...byLayer(open).map((group) => imageProblem(worldWritable, {
		message: `everybody may write to ${pathList(group.map(pathOf))}`,
		subject,
		about: firstPath(group),
		severity: group.some(({ header }) => isSensitive(header.path, header.mode)) ? worldWritable.severity : "low",
		imageLocations: placesOf(group)
	}))];
}
/** Programs, libraries and settings: whoever changes them changes what others run. */
function isSensitive(path, mode) {
	return (mode & 73) !== 0 || /^\/(?:etc|bin|sbin|lib|lib64|usr|opt|root)\/|\.(?:so|js|py|rb|jar|sh)$/.test(path);
}
function pathOf({ header }) {
	return header.path;
}
var setId, worldWritable, usual, temporary, setIdBits, othersWrite, riskyModes;
function init_modes() {
	return (init_modes = __esmMin((() => {
		init_image_check();
		setId = imageRule({
			id: "SW-IM-setuid",
			name: "SetuidFiles",
			severity: "low",
			summary: "Programs of the image run with the rights of their owner.",
			why: "A flaw in such a program gives whoever runs it the owner's rights, mostly root's.",
			advice: "Take the bits away where nothing needs them, and run with `no-new-privileges`.",
			before: "RUN apt-get install -y passwd",
			after: "RUN apt-get install -y passwd && find / -xdev -perm /6000 -type f -exec chmod a-s {} +",
			tags: ["CIS-Docker-4.8", "CWE-250"],
			precision: "very-high"
		});
		worldWritable = imageRule({
			id: "SW-IM-world-writable",
			name: "WorldWritableFiles",
			severity: "medium",
			summary: "Everybody may write to files of the image.",
			why: "Any process in the container, however few its rights, can change what others run or read.",
			advice: "Give files to the user that needs them instead of opening them to all.",
			before: "RUN npm ci && chmod -R 777 /app",
			after: "RUN npm ci && chown -R 10001 /app",
			tags: ["CWE-732"],
			precision: "very-high"
		});
		usual = /* @__PURE__ */ new Set([
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
		temporary = /^\/(?:tmp|var\/tmp|dev|proc|sys|run|var\/run|var\/lock)\//;
		setIdBits = 3072;
		othersWrite = 2;
		riskyModes = {
			name: "hygiene/modes",
			version: 1,
			headersOnly: true,
			wants: ({ type, mode, path }) => (type === "file" || type === "hardlink") && ((mode & setIdBits) !== 0 || (mode & othersWrite) !== 0 && !temporary.test(path)),
			collect: () => true
		};
	})))();
}

// actions/image-scan/hygiene/settings.ts
/** What an image's configuration and names say: user, health check, tag and age. `now` decides the age. Pure. */
function settingProblems({ config, tags }, subject, now) {
	const problems = [];
	const [name = ""] = config.user.split(":");
	if (/^(?:root|0*)$/.test(name)) {
		const said = config.user === "" ? "names no user, so it runs as root" : `runs as ${oneLine(config.user)}`;
		problems.push(imageProblem(rootUser, {
			message: `the image ${said}: add a USER of its own`,
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
		message: `the image is tagged ${oneLine(latest)}: name its version`,
		subject,
		about: [],
		aliases: ["DKL-DI-0006"],
		setBy: []
	}));
	const created = Date.parse(config.created ?? "");
	const age = Math.floor((now.getTime() - created) / day);
	if (created >= firstImages && age > maxAge) {
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
var rootUser, noHealthcheck, latestTag, oldImage, maxAge, day, firstImages;
function init_settings() {
	return (init_settings = __esmMin((() => {
		init_text();
		init_image_check();
		rootUser = imageRule({
			id: "SW-IM-root-user",
			name: "RootUser",
			severity: "medium",
			summary: "The image runs as root.",
			why: "A process that breaks out of its container is root on the host unless user namespaces stand in between.",
			advice: "Make a user with a fixed number and switch to it after the last step that needs root.",
			before: "CMD [\"node\", \"app.js\"]",
			after: "USER 10001:10001\nCMD [\"node\", \"app.js\"]",
			tags: ["CIS-Docker-4.1", "CWE-250"],
			precision: "very-high"
		});
		noHealthcheck = imageRule({
			id: "SW-IM-no-healthcheck",
			name: "NoHealthcheck",
			severity: "info",
			summary: "The image says nothing of how to check its health.",
			why: "Docker and Compose cannot tell a hung service from a working one. Kubernetes ignores HEALTHCHECK and has probes.",
			advice: "Add a HEALTHCHECK, unless only Kubernetes runs the image.",
			before: "CMD [\"node\", \"app.js\"]",
			after: "HEALTHCHECK CMD [\"/app/healthy\"]\nCMD [\"node\", \"app.js\"]",
			tags: ["CIS-Docker-4.6"],
			precision: "very-high"
		});
		latestTag = imageRule({
			id: "SW-IM-latest-tag",
			name: "LatestTag",
			severity: "low",
			summary: "The image is tagged `latest`.",
			why: "The tag moves: what runs today is not what was checked, and nobody can go back to the one before.",
			advice: "Tag the image by version or commit, and deploy it by digest.",
			before: "# docker build -t shop:latest .",
			after: "# docker build -t shop:1.4.2 .",
			tags: ["CWE-1357"],
			precision: "very-high"
		});
		oldImage = imageRule({
			id: "SW-IM-old-image",
			name: "OldImage",
			severity: "low",
			summary: "The image was built long ago.",
			why: "It lacks every fix that its base and its packages have had since.",
			advice: "Build it anew at least once a month, and let a schedule do it.",
			before: "FROM debian:bookworm-20240110-slim",
			after: "FROM debian:bookworm-20261110-slim",
			tags: ["CIS-Docker-4.4", "CWE-1104"]
		});
		maxAge = 180;
		day = 864e5;
		firstImages = Date.parse("2013-03-20");
	})))();
}

// actions/image-scan/hygiene/index.ts
/**
* An unpacked root has files but no settings that could be judged.
* The checks of CIS's Docker benchmark (section 4) and of dockle that judge an image itself.
* @param walk a walk in which `hygieneCollectors` took part.
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
/** Bodies of the files of an image in which secrets can stand, searched in the pass over it. */
function secretFiles(search, name) {
	return {
		name,
		version: 2,
		wants: ({ path, type, size }) => type === "file" && size >= minBytes && size <= maxBytes$2 && !opaqueName.test(path),
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
/** The bytes in which to look: of text in UTF-16 those of UTF-8, of a loose Git object what it was made of. */
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
	if (!body.subarray(0, textHead).includes(0)) return {
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
/** Text that says by its first bytes that it is UTF-16 (as editors on Windows write). */
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
/** Whether people of the image's making wrote the file, as opposed to those of a package. */
function isOwnFile(path) {
	return !packaged.test(path);
}
/** By the first bytes: text, UTF-16 with its mark, programs, and what may be a Git object (zlib). */
function isSearched(head) {
	const text = Buffer.from(head).toString("latin1");
	if (/^(?:\xff\xfe|\xfe\xff|\x7fELF|MZ|\x78[\x01\x5e\x9c\xda])/.test(text)) return true;
	return !text.includes("\0") && !magics.some((magic) => text.startsWith(magic));
}
/** What the search leaves out; said in every report. */
function unsearched(large) {
	const gaps = [{
		what: "compressed files, and binary files of packages",
		why: "secrets are looked for in text, in programs and in Git's loose objects; in programs, and in folders of packages, tests and documentation, only those of an issuer's own form",
		weight: "note"
	}];
	const [first] = large;
	if (first === void 0) return gaps;
	const more = large.length === 1 ? first.header.path : `${count(large.length, "file")}, ${first.header.path} among them`;
	return [...gaps, {
		what: more,
		why: `larger than ${byteCount(maxBytes$2)}, so not searched for secrets`,
		weight: "note"
	}];
}
var maxBytes$2, minBytes, textHead, opaqueName, packaged, gitObject, magics, largeFiles;
function init_files() {
	return (init_files = __esmMin((() => {
		init_text();
		maxBytes$2 = 5 * 2 ** 20;
		minBytes = 12;
		textHead = 4096;
		opaqueName = /\.(?:gz|xz|bz2|zst|zip|jar|whl|png|jpe?g|gif|webp|ico|woff2?|ttf|otf|eot|mo|gmo|pyc|so|a|o|node|wasm|exe|dll|mp[34]|pdf|deb|rpm|apk)(?:\.\d+)*$/i;
		packaged = /^\/(?:usr\/(?:share|lib|lib64|libexec|include|src|local\/(?:lib|share|include|go))|lib|lib64|var\/(?:lib|cache)|etc\/(?:ssl|ca-certificates)|nix|opt\/(?:java|conda))\/|\/(?:node_modules|site-packages|dist-packages|gems|vendor|tests?|__tests__|testdata|spec|examples?|samples?|fixtures|docs?)\//;
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
			wants: ({ path, type, size }) => type === "file" && size > maxBytes$2 && isOwnFile(path) && !opaqueName.test(path),
			collect: () => true
		};
	})))();
}

// actions/image-scan/secrets/secret-rule.ts
/** A token with a prefix of its own: the keyword begins it, and no word stands directly before or behind it. */
function prefixed(id, title, prefixes, rest, more = {}) {
	const heads = prefixes.map((prefix) => prefix.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
	return {
		id,
		title,
		severity: "high",
		keywords: [...new Set(prefixes.map((prefix) => prefix.toLowerCase()))],
		pattern: new RegExp(`(?<![A-Za-z0-9_-])(?:${heads})${rest}(?![A-Za-z0-9_])`, "y"),
		entropy: 3,
		...more
	};
}
function init_secret_rule() {
	return (init_secret_rule = __esmMin((() => {})))();
}

// actions/image-scan/secrets/pack/clouds.ts
var digits, cloudRules;
function init_clouds() {
	return (init_clouds = __esmMin((() => {
		digits = "0123456789";
		cloudRules = [
			prefixed("aws-key-id", "an AWS access key id", [
				"AKIA",
				"ASIA",
				"ABIA",
				"ACCA"
			], "[A-Z2-7]{16}"),
			{
				id: "aws-secret-key",
				title: "an AWS secret access key",
				severity: "critical",
				keywords: [
					"aws_secret_access_key",
					"aws_secret_key",
					"secretaccesskey"
				],
				pattern: /[A-Za-z_]{1,30}["']?\s{0,8}(?:=>|[:=])\s{0,8}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/y,
				entropy: 4
			},
			prefixed("google-api-key", "a Google API key", ["AIza"], "[A-Za-z0-9_-]{35}", { entropy: 3.5 }),
			prefixed("google-client-secret", "a Google client secret", ["GOCSPX-"], "[A-Za-z0-9_-]{28}"),
			prefixed("google-access-token", "a Google access token", ["ya29."], "[A-Za-z0-9_-]{30,400}"),
			{
				id: "azure-storage-key",
				title: "an Azure storage key",
				severity: "critical",
				keywords: ["accountkey="],
				pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/iy,
				entropy: 4
			},
			{
				id: "azure-shared-key",
				title: "an Azure shared access key",
				severity: "critical",
				keywords: ["sharedaccesskey="],
				pattern: /SharedAccessKey=([A-Za-z0-9+/]{43}=)/iy,
				entropy: 4
			},
			{
				id: "azure-client-secret",
				title: "an Azure client secret",
				severity: "critical",
				keywords: [...digits].map((digit) => `${digit}q~`),
				pattern: /(?<![A-Za-z0-9_~.-])([A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])/y,
				lookBehind: 3,
				entropy: 3.5
			},
			prefixed("digitalocean", "a DigitalOcean token", [
				"dop_v1_",
				"doo_v1_",
				"dor_v1_"
			], "[0-9a-f]{64}", { severity: "critical" }),
			prefixed("vault", "a Vault token", ["hvs.", "hvb."], "[A-Za-z0-9_-]{90,300}", { severity: "critical" }),
			{
				id: "terraform-cloud",
				title: "a Terraform Cloud token",
				severity: "critical",
				keywords: [".atlasv1."],
				pattern: /(?<![A-Za-z0-9])([A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70})/y,
				lookBehind: 14
			},
			prefixed("databricks", "a Databricks token", ["dapi"], "[0-9a-f]{32}"),
			prefixed("pulumi", "a Pulumi token", ["pul-"], "[0-9a-f]{40}"),
			prefixed("tailscale", "a Tailscale key", ["tskey-"], "[a-z]{1,12}-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{20,50}"),
			prefixed("age", "an age key", ["AGE-SECRET-KEY-1"], "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", { severity: "critical" })
		];
	})))();
}

// actions/image-scan/secrets/pack/common.ts
/** Whether header and body decode, a real algorithm is named, and it is not the token of the textbooks. */
function isLiveToken(token) {
	const [header = "", body = ""] = token.split(".").map((part) => Buffer.from(part, "base64url").toString("utf8"));
	return /"alg"\s*:\s*"(?!none)/.test(header) && body.startsWith("{") && !/1234567890|John Doe|example/i.test(body);
}
/** Values that are neither words, paths, addresses, code nor digests that are published on purpose. */
function looksRandom(value) {
	if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || value.includes("$") || /[()[\]{}<>]/.test(value)) return false;
	if (/^(?:\/|\.{1,2}\/|[a-z][a-z0-9+.-]*:)|^[\w-]+(?:\.[A-Za-z_][\w-]*)+$|^sha\d{3}-|\.(?:pem|key|json|txt|ya?ml|crt)$/i.test(value)) return false;
	if (/^\d{4}-\d\d-\d\d|^v?\d+\.\d+|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i.test(value)) return false;
	if (/^[a-z]+(?:[-_][a-z]+)*[-_]?\d{0,4}$/i.test(value)) return false;
	return /^[0-9a-f]+$/i.test(value) ? value.length >= 24 && entropyOf(value) >= 3 : entropyOf(value) >= 3.4;
}
var commonRules;
function init_common() {
	return (init_common = __esmMin((() => {
		commonRules = [
			{
				id: "private-key",
				title: "a private key",
				severity: "high",
				keywords: ["-----begin "],
				pattern: /-----BEGIN (?:[A-Z0-9]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----((?:\s|\\n|\\r|[A-Za-z0-9+/=:,. ]|-(?!-)){64,8000})/y,
				ownFilesOnly: true,
				check: (body) => entropyOf(body.replace(/\s|\\[nr]/g, "")) > 4 && !/EXAMPLE/i.test(body)
			},
			{
				id: "jwt",
				title: "a JSON Web Token",
				severity: "medium",
				keywords: ["eyj"],
				pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/y,
				ownFilesOnly: true,
				check: (token) => isLiveToken(token)
			},
			{
				id: "password-in-address",
				title: "a password in an address",
				severity: "high",
				keywords: ["://"],
				pattern: /:\/\/([^\s:@/'"<>{}$%()[\]|\\]{0,64}):(?<secret>[^\s@/'"<>{}$()[\]|\\]{3,128})@(?<host>[\w.-]{1,253})/y,
				ownFilesOnly: true,
				check: (password, match) => password !== match[1] && !/(?:^|\.)example\.|^(?:host|hostname|server|domain)$/i.test(match.groups?.["host"] ?? "")
			},
			{
				id: "assigned-value",
				title: "a random value under a telling name",
				severity: "medium",
				keywords: [...[
					"password",
					"passwd",
					"passphrase",
					"secret",
					"token",
					"api_key",
					"apikey",
					"api-key",
					"access_key"
				], ...[
					"accesskey",
					"private_key",
					"credential",
					"encryption_key",
					"signing_key",
					"client_key"
				]],
				pattern: /[\w-]{3,40}["']?\s{0,8}(?:=>|:=|[:=])\s{0,8}(?:["'`](?<quoted>[^"'`\s]{12,200})["'`]|(?<secret>[\w+/=.~!@#%^&*-]{12,200})(?=[\s,;]|$))/y,
				ownFilesOnly: true,
				generic: true,
				check: (value) => looksRandom(value)
			}
		];
	})))();
}

// actions/image-scan/secrets/randomness.ts
/** The checksum that GitHub and npm put at a token's end: CRC-32 of the random part, six digits of base 62. */
function base62Checksum(random) {
	let value = crc32(random);
	let digits = "";
	for (let left = 6; left > 0; left -= 1) {
		digits = `${base62[value % 62]}${digits}`;
		value = Math.floor(value / 62);
	}
	return digits;
}
/** Whether the last six characters of a token are the checksum of those between prefix and them. */
function hasBase62Checksum(token) {
	return base62Checksum(token.slice(token.indexOf("_") + 1, -6)) === token.slice(-6);
}
/** What documentation, templates and tests write in a secret's place. */
function isPlaceholder(secret) {
	return stock.test(secret) || samplePassword.test(secret) || new Set(secret).size <= 3;
}
/** The ends of a secret, as many as tell it apart and give nothing away; short ones are hidden whole. */
function masked(secret) {
	const shown = secret.length >= 32 ? 4 : secret.length >= 24 ? 3 : secret.length >= 16 ? 2 : 0;
	return shown === 0 ? "…" : `${secret.slice(0, shown)}…${secret.slice(-shown)}`;
}
var base62, stock, samplePassword;
function init_randomness() {
	return (init_randomness = __esmMin((() => {
		base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
		stock = /example|sample|dummy|changeme|change_me|placeholder|redacted|your[-_]?|xxxx|\.{3}|<[^>]*>|\*{3}|0{8}|1234567|abcdefg|deadbeef|foobar|lorem|not[-_]?real|fake|insert|todo|\$\{|\{\{|%\(/i;
		samplePassword = /^(?:pass(?:word|wd)?\d{0,4}|secret\d{0,4}|root|admin|user|postgres|guest|test(?:ing)?|mysql|redis|pw|pwd|token|hunter2|letmein|qwerty|mypassword|my[-_]?secret.*|(.)\1+)$/i;
	})))();
}

// actions/image-scan/secrets/pack/forges.ts
var checked, forgeRules;
function init_forges() {
	return (init_forges = __esmMin((() => {
		init_randomness();
		checked = {
			severity: "critical",
			check: hasBase62Checksum
		};
		forgeRules = [
			prefixed("github", "a GitHub token", [
				"ghp_",
				"gho_",
				"ghu_",
				"ghs_",
				"ghr_"
			], "[A-Za-z0-9]{36}", checked),
			prefixed("github-fine-grained", "a GitHub token", ["github_pat_"], "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}", { severity: "critical" }),
			prefixed("gitlab", "a GitLab token", [
				"glpat-",
				"gldt-",
				"glrt-",
				"glptt-",
				"glcbt-",
				"glsoat-",
				"glagent-",
				"glft-",
				"glimt-",
				"gloas-"
			], "[A-Za-z0-9_-]{20,300}(?:\\.[0-9a-z]{2}\\.?[0-9a-z]{7})?", { severity: "critical" }),
			prefixed("npm", "an npm token", ["npm_"], "[A-Za-z0-9]{36}", checked),
			prefixed("pypi", "a PyPI token", ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"], "[A-Za-z0-9_-]{50,1000}", { severity: "critical" }),
			prefixed("docker-hub", "a Docker Hub token", ["dckr_pat_", "dckr_oat_"], "[A-Za-z0-9_-]{27,32}", { severity: "critical" }),
			prefixed("rubygems", "a RubyGems key", ["rubygems_"], "[0-9a-f]{48}"),
			prefixed("nuget", "a NuGet key", ["oy2"], "[a-z0-9]{43}", { entropy: 3.5 }),
			prefixed("artifactory", "an Artifactory key", ["AKCp"], "[A-Za-z0-9]{69}"),
			prefixed("atlassian", "an Atlassian token", ["ATATT3"], "[A-Za-z0-9_=-]{180,400}"),
			{
				id: "docker-login",
				title: "a registry login of Docker",
				severity: "critical",
				keywords: ["\"auth\""],
				pattern: /"auth"\s{0,8}:\s{0,8}"([A-Za-z0-9+/]{12,4000}={0,2})"/y,
				check: (secret) => /^[\x21-\x7e]{1,200}:[\x20-\x7e]{4,}$/.test(Buffer.from(secret, "base64").toString("latin1"))
			},
			{
				id: "npmrc",
				title: "a registry login of npm",
				severity: "critical",
				keywords: [
					":_authtoken",
					":_password",
					"_auth="
				],
				pattern: /:?_(?:authToken|password|auth)\s{0,4}=\s{0,4}"?([A-Za-z0-9+/=_.-]{12,400})/iy,
				entropy: 3
			},
			{
				id: "netrc",
				title: "a login of netrc",
				severity: "critical",
				keywords: ["machine "],
				pattern: /machine\s{1,99}\S{1,200}\s{1,99}login\s{1,99}\S{1,200}\s{1,99}password\s{1,99}(\S{6,200})/y,
				ownFilesOnly: true
			}
		];
	})))();
}

// actions/image-scan/secrets/pack/services.ts
var serviceRules;
function init_services() {
	return (init_services = __esmMin((() => {
		serviceRules = [
			prefixed("slack", "a Slack token", [
				"xoxb-",
				"xoxp-",
				"xoxa-",
				"xoxr-",
				"xoxs-",
				"xoxe-",
				"xoxe."
			], "[A-Za-z0-9.-]{20,250}"),
			prefixed("slack-app", "a Slack app token", ["xapp-"], "\\d-[A-Z0-9]{8,20}-\\d{8,20}-[0-9a-f]{64}"),
			{
				id: "slack-webhook",
				title: "a Slack webhook",
				severity: "high",
				keywords: ["hooks.slack.com/"],
				pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/(T[A-Z0-9]{6,14}\/[A-Z0-9]{6,14}\/[A-Za-z0-9/]{20,60})/y
			},
			{
				id: "discord-webhook",
				title: "a Discord webhook",
				severity: "high",
				keywords: ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"],
				pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/([A-Za-z0-9_-]{60,80})/y
			},
			prefixed("stripe", "a Stripe key", ["sk_live_", "rk_live_"], "[A-Za-z0-9]{24,247}", { severity: "critical" }),
			prefixed("stripe-webhook", "a Stripe webhook secret", ["whsec_"], "[A-Za-z0-9]{32,64}"),
			prefixed("sendgrid", "a SendGrid key", ["SG."], "[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}"),
			prefixed("mailgun", "a Mailgun key", ["key-"], "[0-9a-f]{32}"),
			prefixed("openai", "an OpenAI key", ["sk-"], "(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,110}T3BlbkFJ[A-Za-z0-9_-]{20,110}"),
			prefixed("anthropic", "an Anthropic key", ["sk-ant-"], "[a-z]{2,8}\\d\\d-[A-Za-z0-9_-]{80,120}"),
			prefixed("hugging-face", "a Hugging Face token", ["hf_"], "[A-Za-z]{34}", { entropy: 3.5 }),
			prefixed("shopify", "a Shopify token", [
				"shpat_",
				"shpca_",
				"shppa_",
				"shpss_"
			], "[0-9a-fA-F]{32}"),
			prefixed("grafana", "a Grafana token", ["glsa_"], "[A-Za-z0-9]{32}_[0-9a-f]{8}"),
			prefixed("new-relic", "a New Relic key", ["NRAK-"], "[A-Z0-9]{27}"),
			prefixed("sentry", "a Sentry token", ["sntryu_"], "[0-9a-f]{64}"),
			prefixed("postman", "a Postman key", ["PMAK-"], "[0-9a-f]{24}-[0-9a-f]{34}"),
			prefixed("linear", "a Linear key", ["lin_api_"], "[A-Za-z0-9]{40}"),
			prefixed("supabase", "a Supabase token", ["sbp_"], "[0-9a-f]{40}"),
			prefixed("planetscale", "a PlanetScale token", ["pscale_tkn_", "pscale_pw_"], "[A-Za-z0-9_.-]{32,64}"),
			prefixed("figma", "a Figma token", ["figd_"], "[A-Za-z0-9_-]{40,60}")
		];
	})))();
}

// actions/image-scan/secrets/pack/index.ts
var builtinRules;
function init_pack() {
	return (init_pack = __esmMin((() => {
		init_clouds();
		init_common();
		init_forges();
		init_services();
		builtinRules = [
			...forgeRules,
			...cloudRules,
			...serviceRules,
			...commonRules
		];
	})))();
}

// actions/image-scan/secrets/settings.ts
/** What ENV, LABEL, the commands and the history say; the history holds ARG and every RUN as well. Pure. */
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
	].flatMap(({ text, where, setBy, layer: at }) => search.search(Buffer.from(text), true).hits.flatMap((hit) => {
		const key = `${hit.rule}\0${hit.masked}\0${hit.masked === "…" ? where : ""}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [{
			...hit,
			where,
			setBy,
			...at === void 0 ? {} : { layer: at }
		}];
	}));
}
function init_settings$1() {
	return (init_settings$1 = __esmMin((() => {})))();
}

// actions/image-scan/secrets/problems.ts
/** What the search found in an image's files and configuration, as findings without the secrets. Pure. */
function secretProblems(files, config, subject, { rules, search }) {
	const known = new Map(rules.map((rule) => [rule.id, {
		title: rule.title,
		rule: ruleOf$2(rule)
	}]));
	const inFiles = files.flatMap((file) => {
		const { path } = file.header;
		const shown = oneLine(path.toWellFormed());
		const removed = file.hiddenBy === void 0 ? "" : `; layer ${file.hiddenBy.index} removes or replaces the file, which ships all the same`;
		return file.value.hits.flatMap(({ rule: id, line, masked }, index) => {
			const about = known.get(id);
			if (about === void 0) return [];
			const ordinal = file.value.hits.slice(0, index).filter((other) => other.rule === id).length;
			const { layer } = file;
			return [imageProblem(about.rule, {
				message: `${shown}:${line} holds ${about.title} (${masked})${removed}`,
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
		const about = known.get(id);
		if (about === void 0) return [];
		const facts = {
			message: `${oneLine(where)} of the image holds ${about.title} (${masked})`,
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
		summary: `The image holds ${title}.`,
		why: "Whoever can pull the image can read every layer, its history and its variables, also what a later layer removes.",
		advice: `Revoke the ${noun}: it has been published. Then hand it to the build as a secret mount, or to the container when it starts.`,
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
		init_text();
		init_image_check();
	})))();
}

// actions/image-scan/secrets/keyword-finder.ts
/** @param word whose three low bytes count. */
function hashOf(word) {
	return Math.imul((word | fold) & threeBytes, multiplier) >>> 16;
}
/** The hashes of three bytes of a keyword; behind its end any byte may stand. */
function hashesAt(keyword, offset) {
	if (keyword.length - offset < 2) return everyHash;
	let words = [0];
	for (const [index, place] of [
		offset,
		offset + 1,
		offset + 2
	].entries()) {
		const byte = keyword[place];
		const choices = byte === void 0 ? anyByte : [byte];
		words = words.flatMap((word) => choices.map((choice) => word | choice << 8 * index));
	}
	return new Set(words.map(hashOf));
}
function standsAt(bytes, start, keyword) {
	if (start < 0 || start + keyword.length > bytes.length) return false;
	for (let index = 0; index < keyword.length; index += 1) {
		const byte = bytes[start + index] ?? 0;
		if ((byte >= 65 && byte <= 90 ? byte + 32 : byte) !== keyword[index]) return false;
	}
	return true;
}
/** How often a character stands in text and code, roughly: what is no letter is rare, and letters differ. */
function frequency(character) {
	const rank = "zqxjkvbywgpfmucdlhrsnioate".indexOf(character);
	return rank < 0 ? .3 : 1 + rank / 3;
}
/** Where the four bytes begin that are rarest together. */
function rarest(keyword) {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (let at = 0; at <= Math.max(0, keyword.length - 4); at += 1) {
		const product = [...keyword.slice(at, at + 4)].reduce((all, character) => all * frequency(character), 1);
		if (product < least) [best, least] = [at, product];
	}
	return best;
}
var fold, threeBytes, multiplier, KeywordFinder, everyHash, anyByte;
function init_keyword_finder() {
	return (init_keyword_finder = __esmMin((() => {
		fold = 538976288;
		threeBytes = 16777215;
		multiplier = 2654435761;
		KeywordFinder = class {
			/** By hash: 0, or the number of a bucket. */
			#buckets = /* @__PURE__ */ new Uint16Array(65536);
			#anchors;
			/** @param keywords lower-case ASCII, none empty; those of one or two characters make the search slow. */
			constructor(keywords) {
				const members = /* @__PURE__ */ new Map();
				for (const [index, keyword] of keywords.entries()) {
					const bytes = Buffer.from(keyword, "latin1");
					const at = rarest(keyword);
					for (const offset of [at, at + 1]) for (const hash of hashesAt(bytes, offset)) {
						const known = members.get(hash) ?? [];
						known.push({
							index,
							bytes,
							offset
						});
						members.set(hash, known);
					}
				}
				const anchors = [[]];
				const numbers = /* @__PURE__ */ new Map();
				for (const [hash, group] of members) {
					const key = group.map(({ index, offset }) => `${index}:${offset}`).join();
					const number = numbers.get(key) ?? anchors.push(group) - 1;
					numbers.set(key, number);
					this.#buckets[hash] = number;
				}
				this.#anchors = anchors;
			}
			/** Calls `found` with each keyword's index and the offset of its first byte; of one keyword in the order of offsets. */
			find(bytes, found) {
				const buckets = this.#buckets;
				const { length } = bytes;
				const view = new DataView(bytes.buffer, bytes.byteOffset, length);
				let at = 0;
				let word = length < 4 ? 0 : view.getUint32(0, true);
				for (; at + 8 <= length; at += 4) {
					const next = view.getUint32(at + 4, true);
					const even = buckets[hashOf(word)] ?? 0;
					const odd = buckets[hashOf(word >>> 16 | next << 16)] ?? 0;
					if ((even | odd) !== 0) {
						this.#compare(bytes, at, even, found);
						this.#compare(bytes, at + 2, odd, found);
					}
					word = next;
				}
				for (; at <= length; at += 2) {
					const rest = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16;
					this.#compare(bytes, at, buckets[hashOf(rest)] ?? 0, found);
				}
			}
			#compare(bytes, at, bucket, found) {
				if (bucket === 0) return;
				for (const { index, bytes: keyword, offset } of this.#anchors[bucket] ?? []) if (standsAt(bytes, at - offset, keyword)) found(index, at - offset);
			}
		};
		everyHash = Array.from({ length: 65536 }, (_none, hash) => hash);
		anyByte = Array.from({ length: 256 }, (_none, byte) => byte);
	})))();
}

// actions/image-scan/secrets/search.ts
/** What a match of an issuer's form covers is not tried again, so that no text is read over and over. */
function matchAt(rule, text, at, searched) {
	const from = at - (rule.lookBehind ?? 0);
	if (from < (searched.get(rule)?.until ?? 0)) return void 0;
	rule.pattern.lastIndex = from;
	const match = rule.pattern.exec(text);
	if (match !== null && rule.generic !== true) searched.set(rule, {
		until: from + match[0].length,
		left: 0
	});
	return accepted(rule, match, 0);
}
/** Each stretch of the text is searched once a rule, however many keywords stand in it. */
function searchAround(rule, text, at, searched) {
	const state = searched.get(rule) ?? {
		until: 0,
		left: maxSearches
	};
	if (at < state.until || state.left === 0) return void 0;
	const base = Math.max(state.until, at - searchReach);
	const end = at + (rule.window ?? defaultWindow);
	rule.pattern.lastIndex = 0;
	const match = rule.pattern.exec(text.slice(base, end));
	const until = match === null ? at + 1 : Math.max(at + 1, base + match.index + match[0].length);
	searched.set(rule, {
		until,
		left: state.left - 1
	});
	return accepted(rule, match, base);
}
function accepted(rule, match, base) {
	if (match === null) return void 0;
	const secret = match.groups?.["secret"] ?? match.groups?.["quoted"] ?? match[rule.group ?? 1] ?? match[0];
	if (isPlaceholder(secret) && rule.id !== "private-key") return void 0;
	if (rule.entropy !== void 0 && entropyOf(secret) < rule.entropy) return void 0;
	if (rule.check !== void 0 && !rule.check(secret, match)) return void 0;
	const start = base + match.index + match[0].indexOf(secret);
	return {
		rule,
		start,
		end: start + secret.length,
		secret
	};
}
/** One finding a place: what an issuer's form says outdoes a generic rule. */
function withoutOverlaps(found) {
	const kept = [];
	const ranked = found.toSorted((a, b) => Number(a.rule.generic === true) - Number(b.rule.generic === true) || a.start - b.start);
	const taken = /* @__PURE__ */ new Map();
	const cell = 4096;
	for (const candidate of ranked) {
		const first = Math.floor(candidate.start / cell);
		const cells = Array.from({ length: Math.floor(candidate.end / cell) - first + 1 }, (_none, index) => first + index);
		if (cells.flatMap((index) => taken.get(index) ?? []).some(({ start, end }) => candidate.start < end && start < candidate.end)) continue;
		kept.push(candidate);
		for (const index of cells) taken.set(index, [...taken.get(index) ?? [], candidate]);
	}
	return kept.toSorted((a, b) => a.start - b.start);
}
function withLines(candidates, buffer) {
	let line = 1;
	let at = 0;
	return candidates.map(({ rule, start, secret }) => {
		for (let next = buffer.indexOf(10, at); next !== -1 && next < start; next = buffer.indexOf(10, at)) {
			line += 1;
			at = next + 1;
		}
		return {
			rule: rule.id,
			line,
			masked: rule.id === "private-key" ? "…" : masked(secret)
		};
	});
}
var keptHits, defaultWindow, searchReach, maxSearches, SecretSearch;
function init_search() {
	return (init_search = __esmMin((() => {
		init_keyword_finder();
		init_randomness();
		keptHits = 100;
		defaultWindow = 512;
		searchReach = 256;
		maxSearches = 2e3;
		SecretSearch = class {
			#finder;
			/** By keyword. */
			#rules;
			constructor(rules) {
				const byKeyword = /* @__PURE__ */ new Map();
				for (const rule of rules) for (const keyword of rule.keywords) byKeyword.set(keyword, [...byKeyword.get(keyword) ?? [], rule]);
				this.#finder = new KeywordFinder([...byKeyword.keys()]);
				this.#rules = [...byKeyword.values()];
			}
			/**
			* @param bytes text in any encoding that keeps ASCII.
			* @param isOwn false for files of packages, in which only forms of issuers are looked for.
			*/
			search(bytes, isOwn) {
				const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
				const found = [];
				const searched = /* @__PURE__ */ new Map();
				let text;
				this.#finder.find(bytes, (keyword, at) => {
					text ??= buffer.toString("latin1");
					for (const rule of this.#rules[keyword] ?? []) {
						if (rule.ownFilesOnly === true && !isOwn) continue;
						const candidate = rule.searches === true ? searchAround(rule, text, at, searched) : matchAt(rule, text, at, searched);
						if (candidate !== void 0 && found.length < 1e3) found.push(candidate);
					}
				});
				const distinct = withoutOverlaps(found);
				const kept = distinct.slice(0, keptHits);
				return {
					hits: withLines(kept, buffer),
					more: distinct.length - kept.length
				};
			}
		};
	})))();
}

// actions/image-scan/secrets/index.ts
var SecretChecks;
function init_secrets() {
	return (init_secrets = __esmMin((() => {
		init_files();
		init_pack();
		init_problems();
		init_search();
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
			/** @param image read by a walk in which the `collectors` took part. */
			problems({ image, walk }, subject) {
				return secretProblems(walk.found(this.#files), image.config, subject, {
					rules: this.#rules,
					search: this.#search
				});
			}
			gaps({ walk }) {
				const more = walk.found(this.#files).filter(({ value }) => value.more > 0).map(({ header, value }) => ({
					what: header.path,
					why: `${value.more} more secrets stand in it than are listed`,
					weight: "note"
				}));
				return [
					...this.#gaps,
					...unsearched(walk.found(largeFiles)),
					...more
				];
			}
		};
	})))();
}

// actions/image-scan/secrets/expression.ts
/**
* Turns an expression of RE2 (Go's `regexp/syntax`) into one of JavaScript that matches the same, and refuses what
* JavaScript lacks and what a backtracking matcher could take for ever on.
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
	if (/\[:|\\Q|\\pL|\\p\{|\\x\{|\\C/.test(inner)) return new Untranslatable("it uses classes that JavaScript lacks");
	const cost = costOf(inner);
	if (cost.nested) return new Untranslatable("it repeats a repetition, which can take for ever");
	if (cost.large > maxLarge) return new Untranslatable(`it has ${cost.large} large repetitions, which can take very long`);
	try {
		return new RegExp(inner, `g${flags}`);
	} catch {
		return new Untranslatable("JavaScript cannot read it");
	}
}
/** Flags that hold to the end of a group, written as a group of their own; undefined where an alternative follows. */
function scoped(text) {
	const form = /\(\?([ims]*(?:-[ims]+)?)\)/;
	let result = text;
	for (let match = form.exec(result), left = 20; match !== null; match = form.exec(result), left -= 1) {
		const start = match.index + match[0].length;
		const end = endOfGroup(result, start);
		if (end === void 0 || left === 0) return void 0;
		result = `${result.slice(0, match.index)}(?${match[1]}:${result.slice(start, end)})${result.slice(end)}`;
	}
	return result;
}
function endOfGroup(text, from) {
	let depth = 0;
	for (let at = from; at < text.length; at += 1) {
		const char = text[at];
		if (char === "\\") at += 1;
		else if (char === "[") at = endOfClass(text, at);
		else if (char === "(") depth += 1;
		else if (char === ")" && depth === 0) return at;
		else if (char === ")") depth -= 1;
		else if (char === "|" && depth === 0) return void 0;
	}
	return text.length;
}
function endOfClass(text, open) {
	let at = open + (text[open + 1] === "^" ? 2 : 1);
	if (text[at] === "]") at += 1;
	while (at < text.length && text[at] !== "]") at += text[at] === "\\" ? 2 : 1;
	return at;
}
function costOf(text) {
	const groups = [{ repeats: false }];
	let nested = false;
	let count = 0;
	let closed = false;
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		const limit = repetitionAt(text, at);
		if (limit !== void 0) {
			if (limit > 1) {
				if (closed) nested = true;
				const group = groups.at(-1);
				if (group !== void 0) group.repeats = true;
			}
			if (limit >= large) count += 1;
			if (char === "{") at = text.indexOf("}", at);
			continue;
		}
		closed = false;
		if (char === "\\") at += 1;
		else if (char === "[") at = endOfClass(text, at);
		else if (char === "(") {
			groups.push({ repeats: false });
			if (text[at + 1] === "?") at += 1;
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
/** How often what stands before may be repeated, when a repetition stands here. */
function repetitionAt(text, at) {
	const char = text[at];
	if (char === "*" || char === "+") return Number.POSITIVE_INFINITY;
	if (char === "?") return 1;
	if (char !== "{") return void 0;
	const bounds = /^\{(\d+)(,?)(\d*)\}/.exec(text.slice(at, at + 16));
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
/** The drafts as rules; those that cannot be used are named in gaps. `name` is the file's. */
function userRules(drafts, name) {
	const rules = [];
	const gaps = [];
	let keywordBytes = 0;
	for (const draft of drafts.slice(0, maxRules)) {
		keywordBytes += "keywords" in draft ? draft.keywords.join("").length : 0;
		const made = keywordBytes > maxKeywords ? new Untranslatable("the keywords are too many") : ruleOf$1(draft);
		if (made instanceof Untranslatable) gaps.push({
			what: `rule ${draft.id} of ${name}`,
			why: `it was not used: ${made.why}`,
			weight: "note"
		});
		else rules.push(made);
	}
	const left = drafts.length - maxRules;
	if (left > 0) gaps.push({
		what: name,
		why: `${left} rules beyond the first ${maxRules} were not used`,
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
	const refused = allowed.find((each) => each instanceof Untranslatable);
	if (refused instanceof Untranslatable) return new Untranslatable(`its allowlist cannot be used: ${refused.why}`);
	const patterns = allowed.filter((each) => each instanceof RegExp);
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
			return !patterns.some((each) => secret.search(each) !== -1) && !stopWords.some((word) => lower.includes(word));
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
* Takes over the rules of a `gitleaks.toml`: expression, group, keywords, entropy, and allowlists of expressions and
* stop words. A rule that cannot be taken over is named in a gap.
* @param name of the file, for the gaps.
* @throws Error when it is not TOML or of another form.
*/
function parseGitleaks(text, name) {
	const parsed = file$1.parse(parse$1(text));
	const shared = listsOf(parsed);
	const { rules, gaps } = userRules(parsed.rules.map((each) => draftOf$1(each, shared)), name);
	const notes = [];
	if ([...shared, ...parsed.rules.flatMap(listsOf)].some(({ paths }) => paths.length > 0)) notes.push({
		what: name,
		why: "its allowlists of paths were not used",
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
		unusable: "it judges paths alone"
	};
	if (raw.path !== void 0) return {
		id,
		unusable: "it is for some paths only"
	};
	const lists = [...shared, ...listsOf(raw)];
	if (lists.some(({ paths, condition }) => paths.length > 0 && condition?.toUpperCase() === "AND")) return {
		id,
		unusable: "its allowlist joins paths and contents"
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
function listsOf({ allowlist: one, allowlists }) {
	return one === void 0 ? allowlists : [one, ...allowlists];
}
var texts$1, allowlist, rule$2, file$1;
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
		rule$2 = looseObject({
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
			rules: array(rule$2).default([]),
			allowlist: allowlist.optional(),
			allowlists: array(allowlist).default([]),
			extend: unknown().optional()
		});
	})))();
}

// actions/image-scan/secrets/trivy-secret.ts
/**
* Takes over the rules of a `trivy-secret.yaml`: expression, group, keywords, severity, and expressions that allow.
* What cannot be taken over is named in a gap.
* @param name of the file, for the gaps.
* @throws Error when it is not YAML or of another form.
*/
function parseTrivySecret(text, name) {
	const parsed = file.parse((0, import_dist$1.parse)(text, {
		maxAliasCount: 100,
		logLevel: "error"
	}) ?? {});
	const shared = parsed["allow-rules"] ?? [];
	const { rules, gaps } = userRules((parsed.rules ?? []).map((each) => draftOf(each, shared)), name);
	const left = unused.filter((key) => parsed[key] !== void 0 && parsed[key] !== null);
	const all = [...shared, ...(parsed.rules ?? []).flatMap((each) => each["allow-rules"] ?? [])];
	return {
		rules,
		gaps: [
			...gaps,
			...left.map((key) => ({
				what: name,
				why: `its \`${key}\` was not used`,
				weight: "note"
			})),
			...all.some(({ path }) => path !== void 0) ? [{
				what: name,
				why: "its allow-rules of paths were not used",
				weight: "note"
			}] : []
		]
	};
}
function draftOf(raw, shared) {
	const { id, title, path, regex } = raw;
	if (regex === void 0) return {
		id,
		unusable: "it has no expression"
	};
	if (path !== void 0) return {
		id,
		unusable: "it is for some paths only"
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
var import_dist$1, texts, allowRule, rule$1, file, unused, severities;
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
		rule$1 = looseObject({
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
			rules: array(rule$1).nullish(),
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
* Reads a user's rules: a `gitleaks.toml`, or in YAML a `trivy-secret.yaml`.
* @throws InvalidError when it cannot be read, is too large or of another form.
*/
async function readSecretRules(root, given) {
	try {
		const path = resolve(root, given);
		const { size } = await stat(path);
		if (size > maxBytes$1) throw new Error(`it is larger than ${maxBytes$1} bytes`);
		const text = await readFile(path, "utf8");
		const digest = createHash("sha256").update(text).digest("hex").slice(0, 16);
		return {
			...(/\.ya?ml$/i.test(given) ? parseTrivySecret : parseGitleaks)(text, given),
			digest
		};
	} catch (thrown) {
		throw new InvalidError("SECRET_RULES_UNREADABLE", `cannot be used as rules for secrets (${messageOf(thrown)})`, {
			place: { what: given },
			advice: "Give `secret-rules` a gitleaks.toml with `[[rules]]` or a trivy-secret.yaml with `rules`, or leave it out",
			cause: thrown
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
				const given = inputs["secret-rules"];
				const own = given === void 0 ? void 0 : await readSecretRules(host.root, given);
				return new ImageChecks(inputs.hygiene, inputs.secrets ? new SecretChecks(own) : void 0, now);
			}
			/** Who must look at the files in the pass over an image. */
			get collectors() {
				return [...this.#hygiene ? hygieneCollectors : [], ...this.#secrets?.collectors ?? []];
			}
			/** Each finding on its line where that is known. */
			check(image, subject, lines) {
				const problems = [...this.#hygiene ? hygieneProblems(image, subject, this.#now) : [], ...this.#secrets?.problems(image, subject) ?? []];
				return {
					findings: numberRepeats(problems.map((problem) => place(problem, lines))),
					rules: [...new Map(problems.map(({ rule }) => [rule.id, rule])).values()],
					gaps: this.#secrets?.gaps(image) ?? []
				};
			}
		};
	})))();
}

// actions/image-scan/messages.ts
/** One line: which vulnerability, in what, and what helps. Its severity stands beside it wherever it is shown. */
function matchMessage(match, facts) {
	const { package: item, malicious, severity } = match;
	const summary = summaryOf(match);
	return [
		`${malicious ? "malicious package, " : ""}${match.id} in ${named(item)} (${match.ecosystem})${summary}`,
		...severity === "unknown" ? [`unrated, counted as ${ratedSeverity(severity)}`] : [],
		...facts.exploitedSince === void 0 ? [] : [`known to be exploited since ${facts.exploitedSince}`],
		...facts.epss === void 0 ? [] : [`EPSS ${(facts.epss * 100).toFixed(1)} %`],
		fixSentence(match)
	].join("; ");
}
/** What a fix takes, in words that follow a semicolon. */
function fixSentence({ fixState, fixedVersion, state, malicious }) {
	if (malicious && fixedVersion === void 0) return "remove it, and treat what it could reach as compromised";
	const words = {
		fixed: `fixed in ${fixedVersion ?? "a later version"}`,
		"needs-subscription": `fixed in ${fixedVersion ?? "a later version"} for subscribers only`,
		"not-fixed": "no fix yet",
		"wont-fix": "the distribution will not fix it",
		"end-of-life": "no fix: the package has reached its end of life",
		unknown: "whether there is a fix is not recorded"
	};
	return state === void 0 || fixState === "fixed" ? words[fixState] : `${words[fixState]} (${state})`;
}
/** A package whose version nobody knows, and what it may have. */
function undeterminedMessage({ package: item, ecosystem, ids }) {
	const more = ids.length - shownIds;
	const shown = ids.slice(0, shownIds).join(", ");
	const known = item.version === void 0 ? "is not recorded" : `"${truncate(oneLine(item.version), 60)}" is none`;
	return `the version of ${oneLine(item.name)} (${ecosystem}) ${known}: ${count(ids.length, "vulnerability", "vulnerabilities")} may apply (${shown}${more > 0 ? ` and ${more} more` : ""})`;
}
function upgradeDescription(item, fixedVersion, fixState) {
	const built = item.source === void 0 || item.source.name === item.name ? "" : ` (built from ${oneLine(item.source.name)})`;
	const whose = fixState === "needs-subscription" ? ", which the distribution gives to subscribers" : "";
	return `Upgrade ${oneLine(item.name)}${built} to ${oneLine(fixedVersion)} or later${whose}.`;
}
function named(item) {
	const { name, version, source } = item;
	const from = source === void 0 || source.name === name ? "" : ` of ${source.name}`;
	return oneLine(`${name} ${version ?? "of unknown version"}${from}`);
}
function summaryOf({ advisory }) {
	const text = advisory.summary === "" ? advisory.details ?? "" : advisory.summary;
	const [first = ""] = oneLine(text).trim().split(/(?<=\.)\s/);
	return first === "" ? "" : `: ${truncate(first.replace(/\.$/, ""), summaryLength)}`;
}
var summaryLength, shownIds;
function init_messages() {
	return (init_messages = __esmMin((() => {
		init_severity();
		init_text();
		summaryLength = 120;
		shownIds = 5;
	})))();
}

// actions/image-scan/rules.ts
/** One rule a vulnerability, rated as its worst match; sorted by id. */
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
	const details = plain(truncate(advisory.details ?? title, detailLength));
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
function remedy({ malicious, fixedVersion, package: item }) {
	if (malicious) return "Remove the package and treat every secret that it could reach as stolen.";
	if (fixedVersion === void 0) return "No fixed version is recorded. Remove the package if nothing needs it, or waive the finding with a reason and an end date.";
	return `Upgrade ${item.name} to ${fixedVersion} or later; where the base image brings it, rebuild on a newer base.`;
}
function helpText(first, group, details) {
	return [
		details,
		...new Set(group.map(remedy)),
		...first.aliases.length === 0 ? [] : [`Also known as ${first.aliases.join(", ")}.`],
		...first.advisory.references.slice(0, 5)
	].join("\n\n");
}
function helpMarkdown(first, group, details) {
	const ratings = first.ratings.map(({ source, by, severity, score, vector }) => `| ${code(source)} | ${by === "vendor" ? "vendor" : "CVSS"} | ${severity} | ${score ?? ""} | ${vector === void 0 ? "" : code(vector)} |`);
	const table = ratings.length === 0 ? [] : [[
		"| record | rated by | severity | score | vector |",
		"|---|---|---|---|---|",
		...ratings
	].join("\n")];
	const links = first.advisory.references.filter((reference) => /^https?:\/\/[^\s<>]+$/.test(reference)).slice(0, 5).map((reference) => `- <${reference}>`);
	return [
		details.split(/\n{2,}/).map(escapeMarkdown).join("\n\n"),
		...[...new Set(group.map(remedy))].map(escapeMarkdown),
		...table,
		...first.aliases.length === 0 ? [] : [`Also known as ${first.aliases.map(code).join(", ")}.`],
		...links.length === 0 ? [] : [links.join("\n")]
	].join("\n\n");
}
var detailLength, unknownVersion;
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_severity();
		init_text();
		detailLength = 4e3;
		unknownVersion = {
			id: "SW-IM-unknown-version",
			name: "UnknownPackageVersion",
			severity: "medium",
			summary: "A package with known vulnerabilities has no known version.",
			description: "There are advisories for the package's name, but neither a database nor the package itself says which version is installed. Whether it is affected cannot be told, and it must not count as clean.",
			help: {
				text: "Install the package by its package manager, or build it with its version recorded (for Go: from a tagged module, not from a bare checkout). Then scan again.",
				markdown: "Install the package by its package manager, or build it with its version recorded (for Go: from a tagged module, not from a bare checkout). Then scan again."
			},
			tags: [
				"security",
				"vulnerability",
				"unknown-version"
			],
			precision: "medium"
		};
	})))();
}

// actions/image-scan/findings.ts
/** The matches of one image or SBOM as findings, worst-known facts with each, and the rules that they refer to. Pure. */
function toFindings({ matches, undetermined }, subject, exploitation = {}) {
	const vulnerabilities = matches.map((match) => matchFinding(match, subject, exploitation));
	const unknown = undetermined.map((one) => undeterminedFinding(one, subject));
	return {
		findings: numberRepeats([...vulnerabilities, ...unknown]),
		rules: [...vulnerabilityRules(matches), ...unknown.length === 0 ? [] : [unknownVersion]]
	};
}
function matchFinding(match, subject, exploitation) {
	const advisory = factsOf(match, exploitation);
	const { fixState, fixedVersion } = match;
	const hasFix = fixedVersion !== void 0 && (fixState === "fixed" || fixState === "needs-subscription");
	return {
		ruleId: match.id,
		severity: ratedSeverity(match.severity),
		message: matchMessage(match, advisory),
		locations: [],
		...placed(match.package),
		subject,
		fingerprint: fingerprintOf(match.id, match.package, subject),
		aliases: match.aliases,
		fixes: hasFix ? [{
			kind: "upgrade",
			description: upgradeDescription(match.package, fixedVersion, fixState),
			packageName: match.package.name,
			toVersion: fixedVersion
		}] : [],
		package: packageOf(match.package),
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
		references: advisory.references.slice(0, shownReferences),
		...exploited === void 0 ? {} : { exploitedSince: exploited },
		...likelihoods.length === 0 ? {} : { epss: Math.max(...likelihoods) },
		because: match.because
	};
}
function undeterminedFinding(one, subject) {
	return {
		ruleId: unknownVersion.id,
		severity: unknownVersion.severity,
		message: undeterminedMessage(one),
		locations: [],
		...placed(one.package),
		subject,
		fingerprint: fingerprintOf(unknownVersion.id, one.package, subject),
		aliases: [],
		fixes: [],
		package: packageOf(one.package)
	};
}
function packageOf(item) {
	return {
		name: item.name,
		version: item.version ?? "unknown",
		purl: item.purl,
		path: item.locations[0]?.path ?? "/",
		...item.source === void 0 ? {} : {
			sourceName: item.source.name,
			sourceVersion: item.source.version
		}
	};
}
function placed({ locations }) {
	const imageLocations = locations.flatMap(({ path, layer }) => layer === void 0 ? [] : [{
		path,
		diffId: layer.diffId,
		layerIndex: layer.index
	}]);
	return imageLocations.length === 0 ? {} : { imageLocations };
}
/** Stays the same when the package, the release or the image's tag moves on: rule, package and subject, no versions. */
function fingerprintOf(ruleId, item, subject) {
	return fingerprint(ruleId, unversioned(item), subject.kind === "image" ? imageName(subject.name) : subject.path);
}
function unversioned({ purl, name }) {
	try {
		const { type, namespace, name: own, qualifiers } = import_packageurl_js.PackageURL.fromString(purl);
		const arch = qualifiers?.["arch"];
		return new import_packageurl_js.PackageURL(type, namespace, own, void 0, arch === void 0 ? {} : { arch }, void 0).toString();
	} catch {
		return name;
	}
}
/** A reference without its tag and digest; of a path nothing is taken away but such an ending. */
function imageName(name) {
	return name.replace(/@sha256:[0-9a-f]{64}$/, "").replace(/:\w[\w.-]{0,127}$/, "");
}
var import_packageurl_js, shownReferences;
function init_findings() {
	return (init_findings = __esmMin((() => {
		import_packageurl_js = require_packageurl_js();
		init_fingerprint(), init_severity();
		init_messages();
		init_rules();
		shownReferences = 10;
	})))();
}

// actions/image-scan/gaps.ts
/** What the match could not judge. A release or ecosystem without data is never a clean result. */
function matchGaps({ noData, skipped }, { packages }) {
	const thirdParty = skipped.filter((item) => item.why === "third-party").length;
	const empty = packages.length > 0 ? [] : [{
		what: "packages",
		why: "no package database and no installed package was found",
		weight: "note"
	}];
	const foreign = thirdParty === 0 ? [] : [{
		what: count(thirdParty, "package"),
		why: "from third-party repositories, to which the distribution's advisories do not apply",
		weight: "note"
	}];
	return [
		...empty,
		...noData.map(noDataGap),
		...foreign,
		...headerGaps(skipped)
	];
}
/** The kernel's headers match every fault of the kernel; that they are not counted is said, with the number. */
function headerGaps(skipped) {
	return skipped.flatMap(({ package: item, why, vulnerabilities = 0 }) => why !== "kernel-headers" || vulnerabilities === 0 ? [] : [{
		what: item.name,
		why: `it holds the kernel's headers and none of its code: ${count(vulnerabilities, "vulnerability", "vulnerabilities")} of the kernel are not counted`,
		weight: "note"
	}]);
}
/** What an unpacked root cannot show. */
function rootFolderGaps({ mediaType, name }) {
	if (mediaType !== "application/vnd.seaworthy.root.v1") return [];
	return [{
		what: name,
		why: "an unpacked root has no configuration: user, health check and history were not judged",
		weight: "note"
	}];
}
function noDataGap({ ecosystem, kind, packages, why }) {
	const reason = why === "unsupported" ? `there is no advisory ecosystem for ${ecosystem}` : `the advisories hold nothing for ${ecosystem}`;
	return {
		what: `${count(packages, "package")} of ${ecosystem}`,
		why: reason,
		weight: why === "not-in-source" || kind === "distribution" ? "partial" : "note"
	};
}
function init_gaps() {
	return (init_gaps = __esmMin((() => {
		init_packages();
		init_text();
	})))();
}

// actions/image-scan/advisories.ts
/**
* Reads the advisories that the inputs name, as far as they speak of what is installed, with what is known of
* exploitation; says how old they are.
*/
async function readAdvisories(installed, context) {
	const { inputs, host, now } = context;
	const source = required(inputs.advisories, "advisories", "`--advisories advisories`, a folder of OSV records or shards");
	host.progress(`reading advisories from ${source}`);
	const reach = await reachOf({
		root: host.root,
		now,
		dockerConfig: host.variable("DOCKER_CONFIG"),
		cacheDir: inputs["cache-dir"] ?? host.variable("SEAWORTHY_CACHE_DIR"),
		key: inputs["advisories-key"],
		insecure: inputs["insecure-registries"]
	});
	const read = await loadAdvisories(source, needsOf(installed), {
		...reach,
		queries: queriesOf(installed)
	});
	const loaded = {
		...read,
		exploitation: {
			...read.exploitation,
			...await givenExploitation(context)
		}
	};
	host.info(`advisories: ${provenance(source, loaded, now)}`);
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
/** What the call names goes before what the set of shards brings. */
async function givenExploitation({ inputs: { kev, epss }, host }) {
	return loadExploitation({
		...kev === void 0 ? {} : { kev: resolve(host.root, kev) },
		...epss === void 0 ? {} : { epss: resolve(host.root, epss) }
	});
}
function needsOf(installed) {
	const all = /* @__PURE__ */ new Map();
	for (const { packages, os } of installed) for (const [ecosystem, names] of neededAdvisories(packages, os)) all.set(ecosystem, (all.get(ecosystem) ?? /* @__PURE__ */ new Set()).union(names));
	return all;
}
function queriesOf(installed) {
	const all = installed.flatMap(({ packages, os }) => packageQueries(packages, os));
	return [...new Map(all.map((query) => [JSON.stringify(query), query])).values()];
}
function provenance(source, { modified, shards }, now) {
	const days = modified === void 0 ? void 0 : Math.max(0, Math.floor((now.getTime() - Date.parse(modified)) / 864e5));
	const age = days === void 0 ? "of unknown date" : `newest change ${count(days, "day")} old`;
	if (shards === void 0) return `${source}, ${age}`;
	const { serial, built, signedBy } = shards;
	return `${source}, ${age}, index ${serial} of ${built}, ${signedBy === void 0 ? "not signed" : `signed with the key ${signedBy}`}`;
}
function init_advisories() {
	return (init_advisories = __esmMin((() => {
		init_advisories$1();
		init_config();
		init_text();
	})))();
}

// actions/image-scan/baseline.ts
/** Reads the image that `baseline` names; empty where it names none. */
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
* Compares a report with the earlier image of its platform, scanned with the same advisories, so that only what changed
* in the image shows as new.
*/
function compareWithImage(report, earlier, scan) {
	const [first, another] = earlier;
	if (first === void 0 || report.subject.kind !== "image") return report;
	const { name, platform } = report.subject;
	const found = earlier.find(({ image }) => image.platform === platform) ?? (another === void 0 ? first : void 0);
	if (found === void 0) return compareReport(report, { missing: `${first.image.name} has no image for ${platform}` });
	const { findings } = scan({
		...found,
		image: {
			...found.image,
			name
		}
	});
	return compareReport(report, new Baseline(found.image.name, findings, [], "image"));
}
function init_baseline() {
	return (init_baseline = __esmMin((() => {
		init_action();
		init_baseline$1();
		init_oci();
	})))();
}

// actions/image-scan/end-of-life.ts
/** A finding when the release's end of life has passed; `now` is in UTC. Pure. */
function endOfLifeFinding(os, subject, now) {
	const end = os === void 0 ? void 0 : endOfLife(os);
	const today = now.toISOString().slice(0, 10);
	if (os === void 0 || end === void 0 || today <= end.date) return void 0;
	const name = oneLine(os.prettyName ?? `${os.id} ${os.versionId ?? ""}`);
	const paid = end.subscribersUntil === void 0 || today > end.subscribersUntil ? "" : `; subscribers get fixes until ${end.subscribersUntil}`;
	return {
		ruleId: endOfLifeRule.id,
		severity: endOfLifeRule.severity,
		message: `${name} reached its end of life on ${end.date}: its packages get no fixes${paid}`,
		locations: [],
		subject,
		fingerprint: fingerprint(endOfLifeRule.id, os.id, os.versionId ?? "", subject.name),
		aliases: [],
		fixes: []
	};
}
var endOfLifeRule;
function init_end_of_life() {
	return (init_end_of_life = __esmMin((() => {
		init_advisories$1();
		init_fingerprint();
		init_text();
		endOfLifeRule = {
			id: "SW-IM-end-of-life",
			name: "EndOfLifeDistribution",
			severity: "high",
			summary: "The image's distribution release gets no fixes any more.",
			description: "After a release's end of life its distribution neither fixes vulnerabilities nor, in time, reports them. The list of known vulnerabilities stops growing, which looks like safety and is none.",
			help: {
				text: "Rebuild the image on a release that is supported. Where that cannot be done soon, subscribe to extended support if the distribution sells it, and waive this finding until a date.",
				markdown: "Rebuild the image on a release that is supported. Where that cannot be done soon, subscribe to extended support if the distribution sells it, and waive this finding until a date."
			},
			tags: ["security", "end-of-life"],
			precision: "very-high"
		};
	})))();
}

// actions/image-scan/ignore/rules.ts
function rule(id, name, severity, summary, why, advice) {
	const text = `${why} ${advice}`;
	return {
		id: `SW-IM-${id}`,
		name,
		severity,
		summary,
		description: `${summary} ${why}`,
		help: {
			text,
			markdown: text
		},
		tags: ["security", "suppression"],
		precision: "very-high"
	};
}
var ignoreRules;
function init_rules$1() {
	return (init_rules$1 = __esmMin((() => {
		ignoreRules = {
			void: rule("ignore-void", "IgnoreEntryVoid", "medium", "An entry of an ignore file cannot be understood and suppresses nothing.", "A slip in a key or a date makes some tools suppress a finding for ever; here it makes the entry void.", "Mend the key or the date."),
			expired: rule("ignore-expired", "IgnoreEntryExpired", "medium", "An entry of an ignore file has expired.", "What it was granted for counts again.", "Fix the finding and remove the entry, or decide anew until when it may wait."),
			unused: rule("ignore-unused", "IgnoreEntryUnused", "low", "An entry of an ignore file suppresses nothing.", "What it was for is gone, and the next finding that it happens to fit would go unseen.", "Remove it."),
			openEnded: rule("ignore-open-ended", "IgnoreEntryOpenEnded", "low", "An entry of an ignore file has no expiry or no reason.", "Nobody will look at it again, nor know why it is there.", "Add both; where the format has no place for them, write a waiver in `.seaworthy.yaml`.")
		};
	})))();
}

// actions/image-scan/ignore/apply.ts
/**
* Applies ignore files to the findings of all images of a call. A void entry and an expired one suppress nothing; each
* entry that is void, expired, unused, or open-ended is a finding of its own. Pure.
*/
function applyIgnores(findings, files, now) {
	const entries = files.flatMap((file) => file.entries);
	const live = entries.filter((entry) => entry.problem === void 0 && !isOver(entry, now));
	const used = /* @__PURE__ */ new Set();
	return {
		findings: findings.map((finding) => {
			const covering = live.filter((entry) => entry.covers(finding));
			for (const entry of covering) used.add(entry);
			const [first] = covering;
			return first === void 0 || finding.suppression !== void 0 ? finding : {
				...finding,
				suppression: suppressionOf$1(first)
			};
		}),
		problems: entries.flatMap((entry) => problemsOf(entry, used, now))
	};
}
function isOver({ until }, now) {
	return until !== void 0 && until.getTime() <= now.getTime();
}
function suppressionOf$1({ file, line, reason, until }) {
	return {
		kind: "configuration",
		source: `${file}:${line}`,
		files: [file],
		...reason === void 0 ? {} : { reason: oneLine(reason) },
		...until === void 0 ? {} : { until: lastDay(until) }
	};
}
/** The last day on which something holds that ends at a moment. */
function lastDay(until) {
	return (/* @__PURE__ */ new Date(until.getTime() - 1)).toISOString().slice(0, 10);
}
function problemsOf(entry, used, now) {
	const { problem, until, reason, title } = entry;
	const what = oneLine(title);
	if (problem !== void 0) return [about(entry, ignoreRules.void, `the entry for ${what} suppresses nothing: ${problem}`)];
	if (until !== void 0 && isOver(entry, now)) return [about(entry, ignoreRules.expired, `the entry for ${what} ended on ${lastDay(until)}`)];
	const missing = [...until === void 0 ? ["expiry"] : [], ...reason === void 0 ? ["reason"] : []];
	return [...used.has(entry) ? [] : [about(entry, ignoreRules.unused, `the entry for ${what} suppresses nothing that was found`)], ...missing.length === 0 ? [] : [about(entry, ignoreRules.openEnded, `the entry for ${what} has no ${missing.join(" and no ")}`)]];
}
function about(entry, rule, message) {
	return {
		rule,
		finding: {
			ruleId: rule.id,
			severity: rule.severity,
			message,
			locations: [{
				file: entry.file,
				region: { startLine: entry.line }
			}],
			fingerprint: fingerprint(rule.id, entry.file, entry.title),
			aliases: [],
			fixes: []
		}
	};
}
/** Gives the findings about ignore files the subject of the report that they stand in. */
function withSubject({ finding }, subject) {
	return {
		...finding,
		subject
	};
}
function init_apply() {
	return (init_apply = __esmMin((() => {
		init_fingerprint();
		init_text();
		init_rules$1();
	})))();
}

// actions/image-scan/ignore/entry.ts
/** An entry whose date and reason are read; anything that is no date is a problem, never "for ever". */
function ignoreEntry(file, { line, title, reason, until, problem, covers }) {
	const date = until === void 0 || until === null ? void 0 : dateOf(until);
	const wrong = problem ?? (date === "invalid" ? `${JSON.stringify(until)} is no date (YYYY-MM-DD)` : void 0);
	const text = reason?.trim();
	return {
		file,
		line,
		title,
		...text === void 0 || text === "" ? {} : { reason: text },
		...date === void 0 || date === "invalid" ? {} : { until: date },
		...wrong === void 0 ? {} : { problem: wrong },
		covers
	};
}
/** A day (its beginning, UTC) or a moment of RFC 3339. */
function dateOf(value) {
	const text = value instanceof Date ? value.toISOString() : String(value);
	const isDate = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})?)?$/.test(text);
	const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
	if (!isDate || Number.isNaN(date.getTime())) return "invalid";
	return date.toISOString().slice(0, 7) === text.slice(0, 7) || text.length > 10 ? date : "invalid";
}
/** Whether a finding goes by an id: its own, an alias, or the advisory's. */
function hasId(finding, id) {
	const wanted = id.toUpperCase();
	return [
		finding.ruleId,
		...finding.aliases,
		...finding.advisory === void 0 ? [] : [finding.advisory.id]
	].some((own) => own.toUpperCase() === wanted);
}
function init_entry() {
	return (init_entry = __esmMin((() => {})))();
}

// actions/image-scan/ignore/scope.ts
/** Whether a finding is about a package that one of the purls names; a finding about no package is not. */
function isOfPurl({ package: item }, purls) {
	const purl = item === void 0 ? void 0 : parsePurl(item.purl);
	return purl !== void 0 && purls.some((text) => matchPackage(vexItem(text), purl).kind === "same");
}
/** Whether a finding lies at a path that one of the globs matches; paths in images begin without a slash. */
function isAtPath(finding, globs) {
	const paths = [
		...finding.package === void 0 ? [] : [finding.package.path],
		...(finding.imageLocations ?? []).map(({ path }) => path),
		...finding.locations.map(({ file }) => file)
	].map((path) => path.replace(/^\/+/, ""));
	return globs.some((glob) => {
		const matches = (0, import_picomatch.default)(glob.replace(/^\/+/, "").slice(0, longestGlob), { dot: true });
		return paths.some((path) => matches(path));
	});
}
/** purl types of a name that another tool gives a kind of package; undefined for a name that nobody knows. */
function purlTypes(name) {
	return typeNames[name.toLowerCase()];
}
function isOfType({ package: item }, types) {
	return item !== void 0 && types.some((type) => item.purl.startsWith(`pkg:${type}/`));
}
var import_picomatch, longestGlob, typeNames;
function init_scope() {
	return (init_scope = __esmMin((() => {
		import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
		init_packages();
		init_vex();
		longestGlob = 1e3;
		typeNames = {
			"go-module": ["golang"],
			"java-archive": ["maven"],
			"jenkins-plugin": ["maven"],
			"rust-crate": ["cargo"],
			python: ["pypi"],
			npm: ["npm"],
			gem: ["gem"],
			dotnet: ["nuget"],
			"php-composer": ["composer"],
			hex: ["hex"],
			deb: ["deb"],
			rpm: ["rpm"],
			apk: ["apk"],
			binary: ["generic"],
			conan: ["conan"],
			pod: ["cocoapods"],
			"dart-pub": ["pub"]
		};
	})))();
}

// actions/image-scan/ignore/yaml-file.ts
/** @throws InvalidError for text that is no YAML, or that aliases blow up. */
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
	} catch (thrown) {
		throw unreadable(messageOf(thrown), file, {});
	}
}
function unreadable(problem, file, place) {
	return new InvalidError("IGNORE_FILE_INVALID", `cannot be read: ${problem}`, {
		place: {
			what: file,
			...place
		},
		advice: "Mend the file, or leave it out with `ignore-files: none`"
	});
}
/** The keys of a record that are not among the known ones, in words; undefined when there are none. */
function strangeKeys(record, known) {
	const [first] = Object.keys(record).filter((key) => !known.includes(key));
	return first === void 0 ? void 0 : `unknown key "${first}"${didYouMean(first, known)}`;
}
/** A mapping; undefined for anything else. */
function recordOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date) ? value : void 0;
}
function textOf(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}
function textsOf(value) {
	if (value === void 0 || value === null) return void 0;
	return Array.isArray(value) ? value.flatMap((item) => textOf(item) ?? []) : [String(value)];
}
var import_dist;
function init_yaml_file() {
	return (init_yaml_file = __esmMin((() => {
		import_dist = require_dist();
		init_errors();
		init_text();
	})))();
}

// actions/image-scan/ignore/grype.ts
/** The `ignore` rules of `.grype.yaml`; all that a rule says must hold. Grype's rules have no expiry. */
function readGrypeIgnore(text, file) {
	const { value, lineOf } = readYaml(text, file);
	const rules = recordOf(value)?.["ignore"];
	return {
		file,
		entries: (Array.isArray(rules) ? rules : []).map((item, index) => entryOf$2(recordOf(item) ?? {}, file, lineOf("ignore", index)))
	};
}
function entryOf$2(rule, file, line) {
	const id = textOf(rule["vulnerability"]);
	const item = recordOf(rule["package"]) ?? {};
	const name = textOf(item["name"]);
	const tests = [
		...id === void 0 ? [] : [(finding) => hasId(finding, id)],
		...fixStateTest(textOf(rule["fix-state"])),
		...packageTests(item)
	];
	return ignoreEntry(file, {
		line,
		title: [id, name].filter((part) => part !== void 0).join(" in ") || "a rule",
		reason: textOf(rule["reason"]),
		problem: problemOf(rule, item) ?? (tests.length === 0 ? "it names nothing" : void 0),
		covers: (finding) => finding.advisory !== void 0 && tests.every((test) => test(finding))
	});
}
function problemOf(rule, item) {
	const strange = strangeKeys(rule, keys$2) ?? strangeKeys(item, packageKeys);
	if (strange !== void 0) return strange;
	const foreign = undecidable.find((key) => (textOf(rule[key]) ?? "") !== "");
	if (foreign !== void 0) return `${foreign} can be judged by Grype alone`;
	const state = textOf(rule["fix-state"]);
	if (state !== void 0 && !fixStates.includes(state)) return `"${state}" is no fix-state${didYouMean(state, fixStates)}`;
	if ((textOf(item["language"]) ?? "") !== "") return "package.language can be judged by Grype alone; name its type";
	const type = textOf(item["type"]);
	return type === void 0 || purlTypes(type) !== void 0 ? void 0 : `"${type}" is no type of package`;
}
function fixStateTest(state) {
	return state === void 0 ? [] : [({ advisory }) => (advisory?.fixState ?? "unknown") === state];
}
function packageTests(item) {
	const [name, version, type, location, upstream] = [
		"name",
		"version",
		"type",
		"location",
		"upstream-name"
	].map((key) => textOf(item[key]));
	return [
		...name === void 0 ? [] : [(finding) => finding.package?.name === name],
		...version === void 0 ? [] : [(finding) => finding.package?.version === version],
		...type === void 0 ? [] : [(finding) => isOfType(finding, purlTypes(type) ?? [])],
		...location === void 0 ? [] : [(finding) => isAtPath(finding, [location])],
		...upstream === void 0 ? [] : [(finding) => finding.package?.sourceName === upstream]
	];
}
var keys$2, packageKeys, undecidable, fixStates;
function init_grype() {
	return (init_grype = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_entry();
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
		undecidable = [
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
/** `osv-scanner.toml`: `[[IgnoredVulns]]`, and those `[[PackageOverrides]]` that ignore a package. */
function readOsvScannerToml(text, file) {
	const value = parsed(text, file);
	const strange = strangeKeys(value, topKeys);
	if (strange !== void 0) throw unreadable(strange, file, {});
	const ignored = headings(text, "IgnoredVulns");
	const overridden = headings(text, "PackageOverrides");
	return {
		file,
		entries: [...tables(value["IgnoredVulns"]).map((table, index) => vulnerabilityEntry(table, file, ignored[index] ?? 1)), ...tables(value["PackageOverrides"]).flatMap((table, index) => ignores(table) ? [overrideEntry(table, file, overridden[index] ?? 1)] : [])]
	};
}
function parsed(text, file) {
	try {
		return parse$1(text);
	} catch (thrown) {
		throw unreadable(messageOf(thrown).split("\n")[0] ?? "", file, {});
	}
}
function tables(value) {
	return Array.isArray(value) ? value.flatMap((item) => [recordOf(item) ?? {}]) : [];
}
/** The lines on which the tables of a name begin; none where they are written in line. */
function headings(text, name) {
	const heading = new RegExp(`^\\s*\\[\\[\\s*${name}\\s*\\]\\]`);
	return text.split(/\r?\n/).flatMap((line, at) => heading.test(line) ? [at + 1] : []);
}
function vulnerabilityEntry(table, file, line) {
	const id = textOf(table["id"]);
	return ignoreEntry(file, {
		line,
		title: id ?? "an entry",
		reason: textOf(table["reason"]),
		until: table["ignoreUntil"],
		problem: strangeKeys(table, vulnerabilityKeys) ?? (id === void 0 ? "it has no id" : void 0),
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
	const problem = strangeKeys(table, overrideKeys) ?? (table["nameIsRegex"] === true ? "patterns of names are not read" : void 0) ?? (textOf(table["group"]) === void 0 ? void 0 : "groups of dependencies do not show in an image") ?? (tests.length === 0 ? "it names no package" : void 0);
	return ignoreEntry(file, {
		line,
		title: name ?? ecosystem ?? "an override",
		reason: textOf(table["reason"]),
		until: table["effectiveUntil"],
		problem,
		covers: (finding) => finding.advisory !== void 0 && tests.every((test) => test(finding))
	});
}
/** `Debian` means every release of it. */
function isOf({ advisory }, ecosystem) {
	return advisory?.ecosystem === ecosystem || advisory?.ecosystem.startsWith(`${ecosystem}:`) === true;
}
var topKeys, vulnerabilityKeys, overrideKeys;
function init_osv_scanner() {
	return (init_osv_scanner = __esmMin((() => {
		init_dist();
		init_errors();
		/* @__PURE__ */ init_entry();
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
/** The `ignore` part of `.snyk`: id, then paths of packages (`*`, `a > b@1.2`), each with reason and expiry. */
function readSnykPolicy(text, file) {
	const { value, lineOf } = readYaml(text, file);
	const ignored = recordOf(recordOf(value)?.["ignore"]) ?? {};
	return {
		file,
		entries: Object.entries(ignored).flatMap(([id, items]) => (Array.isArray(items) ? items : []).flatMap((item, index) => Object.entries(recordOf(item) ?? {}).map(([path, details]) => entryOf$1(id, path, recordOf(details) ?? {}, file, lineOf("ignore", id, index)))))
	};
}
function entryOf$1(id, path, details, file, line) {
	const last = path.split(" > ").at(-1)?.trim() ?? "";
	const onlyUnfixed = details["disregardIfFixable"] === true;
	return ignoreEntry(file, {
		line,
		title: path === "*" ? id : `${id} in ${last}`,
		reason: textOf(details["reason"]),
		until: details["expires"],
		problem: strangeKeys(details, keys$1),
		covers: (finding) => hasId(finding, id) && (last === "*" || isPackage(finding, last)) && !(onlyUnfixed && finding.advisory?.fixState === "fixed")
	});
}
/** `name`, `name@version`, or Snyk's `source/name@version` of system packages. */
function isPackage({ package: item }, text) {
	if (item === void 0) return false;
	const { name, version, sourceName } = item;
	return [name, ...sourceName === void 0 ? [] : [`${sourceName}/${name}`]].some((each) => text === each || text === `${each}@${version}`);
}
var keys$1;
function init_snyk() {
	return (init_snyk = __esmMin((() => {
		/* @__PURE__ */ init_entry();
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
/** `.trivyignore`: an id a line, `exp:YYYY-MM-DD` after it, comments after `#`. */
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
		const strange = words.find((word) => !word.startsWith("exp:"));
		entries.push(ignoreEntry(file, {
			line: index + 1,
			title: id,
			reason: comment === "" ? above : comment,
			...expiry === void 0 ? {} : { until: expiry.slice(4) },
			problem: strange === void 0 ? void 0 : `"${strange}" means nothing here; an expiry is written exp:YYYY-MM-DD`,
			covers: (finding) => hasId(finding, id)
		}));
		above = "";
	}
	return {
		file,
		entries
	};
}
function isSecret(ruleId) {
	return ruleId.includes("secret");
}
/** `.trivyignore.yaml`. A key that Trivy does not know makes an entry void: it may have been the expiry. */
function readTrivyIgnoreYaml(text, file) {
	const { value, lineOf } = readYaml(text, file);
	const record = recordOf(value ?? {});
	if (record === void 0) throw unreadable("it is no mapping", file, {});
	const strange = strangeKeys(record, Object.keys(lists));
	if (strange !== void 0) throw unreadable(strange, file, {});
	return {
		file,
		entries: Object.entries(record).flatMap(([list, items]) => (Array.isArray(items) ? items : []).map((item, index) => entryOf(recordOf(item) ?? {}, lists[list] ?? (() => false), file, lineOf(list, index))))
	};
}
function entryOf(item, isOfKind, file, line) {
	const id = textOf(item["id"]);
	const paths = textsOf(item["paths"]);
	const purls = textsOf(item["purls"]);
	return ignoreEntry(file, {
		line,
		title: id ?? "an entry",
		reason: textOf(item["statement"]),
		until: item["expired_at"],
		problem: strangeKeys(item, keys) ?? (id === void 0 ? "it has no id" : void 0),
		covers: (finding) => id !== void 0 && isOfKind(finding) && hasId(finding, id) && (paths === void 0 || isAtPath(finding, paths)) && (purls === void 0 || isOfPurl(finding, purls))
	});
}
var lists, keys;
function init_trivy() {
	return (init_trivy = __esmMin((() => {
		/* @__PURE__ */ init_entry();
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
* Reads the ignore files of other tools: those given, else those at the root of the checkout.
* @param given paths relative to the checkout; `none` for none.
* @throws InvalidError for a given file that is missing or of no known name, and for one that cannot be understood.
*/
async function readIgnoreFiles(given, root) {
	if (given.length === 1 && given[0] === "none") return [];
	const paths = given.length > 0 ? given : await present(root);
	return Promise.all(paths.map((path) => readOne(path, root)));
}
async function present(root) {
	return (await Promise.all(Object.keys(readers).map(async (name) => await isFile(join(root, name)) ? [name] : []))).flat();
}
async function readOne(path, root) {
	const reader = readerOf(basename(path));
	if (reader === void 0) throw invalid(path, "is no ignore file of a known name", `Known: ${Object.keys(readers).join(", ")}`);
	let text;
	try {
		const { size } = await stat(join(root, path));
		if (size > maxBytes) throw new RangeError(`it has more than ${maxBytes} bytes`);
		text = await readFile(join(root, path), "utf8");
	} catch (thrown) {
		throw invalid(path, `cannot be read (${messageOf(thrown)})`, "Check the path in `ignore-files`");
	}
	return reader(text, path);
}
/** By its ending, so that `ci/prod.trivyignore` is one, too. */
function readerOf(name) {
	const known = Object.keys(readers).find((ending) => name.endsWith(ending));
	return known === void 0 ? void 0 : readers[known];
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

// actions/image-scan/excuses.ts
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
		if (size > maxVexBytes) throw new RangeError(`it has more than ${maxVexBytes} bytes`);
		text = await readFile(resolve(root, path), "utf8");
	} catch (thrown) {
		throw new InvalidError("VEX_UNREADABLE", `cannot be read (${messageOf(thrown)})`, {
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
		} catch (thrown) {
			gaps.push({
				what,
				why: messageOf(thrown),
				weight: "note"
			});
		}
	}
	return {
		documents,
		gaps
	};
}
function unheardGap({ source, author, statements }) {
	const by = author === void 0 ? "it names no author" : `its author, ${oneLine(author)}, is not among \`vex-authors\``;
	return {
		what: source,
		why: `it does not count (${count(statements.length, "statement")}): ${by}`,
		weight: "note"
	};
}
function problemGaps({ source, problems }) {
	const shown = problems.slice(0, shownRemarks).map((why) => ({
		what: source,
		why,
		weight: "note"
	}));
	const more = problems.length - shownRemarks;
	return more <= 0 ? shown : [...shown, {
		what: source,
		why: `${more} more statements do not count`,
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
	const more = all.length - shownRemarks;
	const rest = {
		what: "VEX",
		why: `${more} more statements nearly apply`,
		weight: "note"
	};
	return more <= 0 ? all : [...all.slice(0, shownRemarks), rest];
}
var maxVexBytes, shownRemarks, Excuses;
function init_excuses() {
	return (init_excuses = __esmMin((() => {
		init_errors();
		init_text();
		init_vex();
		init_apply();
		init_ignore();
		maxVexBytes = 64 * 2 ** 20;
		shownRemarks = 20;
		Excuses = class Excuses {
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
			/** @throws InvalidError for a document or file that cannot be read. */
			static async of({ inputs, host, now }) {
				const documents = await Promise.all(inputs.vex.map((path) => readVexFile(path, host.root)));
				const files = await readIgnoreFiles(inputs["ignore-files"], host.root);
				return new Excuses(documents, inputs["vex-authors"], files, now);
			}
			/** The reports of all images of a call, with suppressions; what is wrong with ignore files stands in the first. */
			apply(scanned) {
				const judged = scanned.map(({ report, read }) => this.#judge(report, read));
				const all = judged.flatMap(({ findings }) => findings);
				const { findings, problems } = applyIgnores(all, this.#files, this.#now);
				const waiting = [...findings];
				return judged.map((report, index) => {
					const own = waiting.splice(0, report.findings.length);
					if (index > 0) return {
						...report,
						findings: own
					};
					return {
						...report,
						rules: [...report.rules, ...new Set(problems.map(({ rule }) => rule))],
						findings: [...own, ...problems.map((problem) => withSubject(problem, report.subject))]
					};
				});
			}
			#judge(report, { image, catalogue, statements }) {
				const attested = readStatements(statements);
				const documents = [...this.#documents, ...attested.documents];
				const heard = documents.filter((document) => this.#isHeard(document, attested.documents.includes(document)));
				const unheard = documents.filter((document) => !heard.includes(document));
				const { name, tags, digest, configDigest, platform } = image;
				const judge = new VexJudge(heard, {
					image: {
						name,
						tags,
						digests: [digest, configDigest],
						platform
					},
					packages: [...catalogue.packages, ...catalogue.owned]
				});
				const remarks = /* @__PURE__ */ new Map();
				const findings = report.findings.map((finding) => this.#excuse(finding, judge, remarks));
				const gaps = [
					...attested.gaps,
					...unheard.map(unheardGap),
					...heard.flatMap(problemGaps),
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
			/** Whoever names a file trusts it, unless authors are named; what lies beside an image may be anybody's. */
			#isHeard({ author }, isAttested) {
				if (this.#authors.size === 0) return !isAttested;
				return author !== void 0 && this.#authors.has(author);
			}
			#excuse(finding, judge, remarks) {
				if (finding.package === void 0 || finding.advisory === void 0) return finding;
				const ids = [
					finding.ruleId,
					...finding.aliases,
					finding.advisory.id
				];
				const { excused, remarks: said } = judge.judge(ids, finding.package.purl);
				for (const remark of said) {
					const about = remarks.get(remark) ?? [];
					about.push(`${finding.ruleId} in ${finding.package.name}`);
					remarks.set(remark, about);
				}
				return excused === void 0 ? finding : {
					...finding,
					suppression: suppressionOf(excused)
				};
			}
		};
	})))();
}

// actions/image-scan/lines.ts
/** What the findings of an image are placed on. Pure. */
function dockerfileLines({ path, source, layers, stage, graph }) {
	return new Lines(path, source, layers, settingsOf(stage, graph));
}
/** The FROM at the bottom of a stage, and the instructions above it, the last one first. */
function settingsOf(top, graph) {
	const instructions = [];
	let stage = top;
	for (let left = graph.stages.length; left > 0; left -= 1) {
		for (const instruction of stage.instructions.toReversed()) instructions.push(instruction);
		if (stage.base.kind !== "stage") break;
		stage = stage.base.stage;
	}
	return stage.from === void 0 ? instructions : [...instructions, stage.from];
}
function blame({ instruction: { keyword }, inBase }, finding, layer) {
	if (inBase) return `comes with the base image (layer ${layer})`;
	return `${keyword === "RUN" && finding.package !== void 0 ? "installed" : "brought"} by this ${keyword} (layer ${layer})`;
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
					message: `${finding.message}; ${blame(origin, finding, layerIndex)}`,
					locations: [
						this.#locationOf(origin.instruction),
						...[...also].map((each) => this.#locationOf(each, `also brought by this ${each.keyword}`)),
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
			const known = lines.get(purl) ?? [];
			known.push({
				file: path.replace(/^\//, ""),
				region: { startLine: region.start }
			});
			lines.set(purl, known);
		}
	}
	return lines;
}
/** Those beside the Dockerfile first, then by name. */
function nearest(lines, dockerfile) {
	const folder = dockerfile === void 0 ? "" : dirname$1(dockerfile);
	const distance = ({ file }) => dirname$1(file) === folder ? 0 : file.startsWith(`${folder}/`) ? 1 : 2;
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
			/** Reads the lockfiles below a checkout; a checkout that cannot be searched has none, and that is said. */
			static async of(root) {
				try {
					const { packages } = await catalogueFolder(root, "source", {
						skip: ["node_modules", "seaworthy-out"],
						limits: { entries: maxEntries }
					});
					return new LockfileLines(linesOf(packages));
				} catch (thrown) {
					const why = `its lockfiles could not be read, so findings stand on the Dockerfile alone (${messageOf(thrown)})`;
					return new LockfileLines(/* @__PURE__ */ new Map(), [{
						what: "the checkout",
						why,
						weight: "note"
					}]);
				}
			}
			/**
			* The finding on the line that asks for its package in this version, before all other places: there it is mended.
			* What the base image brought, and packages of the system, no lockfile of the checkout asks for.
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
				const [brought, ...rest] = finding.locations;
				const then = brought === void 0 ? [] : [{
					...brought,
					message: "brought into the image here"
				}, ...rest];
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
* The newest tag of the same kind: the same prefix, as many numbers with the same first one, the same ending. Undefined
* where there is none, and for tags without a version of two numbers or more: what follows them is a choice, not a fix.
*/
function newestTag(tag, tags) {
	const [, prefix, version = "", ending] = shape.exec(tag) ?? [];
	if (version === "") return void 0;
	const numbers = version.split(".");
	let newest = version;
	for (const other of tags) {
		const parts = shape.exec(other);
		if (parts === null || parts[1] !== prefix || parts[3] !== ending) continue;
		const found = parts[2] ?? "";
		if (found.split(".").length === numbers.length && found.split(".")[0] === numbers[0] && compareVersions("Hackage", found, newest) > 0) newest = found;
	}
	return newest === version ? void 0 : `${prefix}${newest}${ending}`;
}
var shape;
function init_newest_tag() {
	return (init_newest_tag = __esmMin((() => {
		init_versions();
		shape = /^(v?)(\d+(?:\.\d+)+)((?:[-_+][\w.+-]*)?)$/;
	})))();
}

// actions/image-scan/newer-base.ts
/**
* Reads what the FROM of an image's Dockerfile could be instead: what its tag names now, and the newest tag of the same
* kind. A registry that cannot be asked is a note.
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
		const wanted = newest === void 0 ? [current] : [current, {
			...current,
			tag: newest
		}];
		for (const each of wanted) images.push(...await readInputImages([`docker://${formatReference(each)}`], reading, { collectors }));
	} catch (thrown) {
		const why = `the registry could not be asked for a newer one (${messageOf(thrown)})`;
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
	const own = image.layers.slice(0, base).map(({ diffId }) => diffId);
	return {
		images: images.filter((candidate) => !hasLayers(candidate, own)),
		gaps: []
	};
}
/** The reference in the FROM at the bottom of an image's stages; undefined for one with variables that nobody knows. */
function baseOf({ stage }) {
	let at = stage;
	for (let left = 1e3; at.base.kind === "stage" && left > 0; left -= 1) at = at.base.stage;
	return at.base.kind === "image" && at.base.complete ? at.base.reference : void 0;
}
function hasLayers({ image }, diffIds) {
	const own = image.layers.map(({ diffId }) => diffId);
	return own.length === diffIds.length && own.every((diffId, index) => diffId === diffIds[index]);
}
/**
* Says on the findings of the base image which candidate clears them: of all candidates the one that leaves the fewest
* at high or worse, then the fewest at all. None is proposed that clears nothing, or leaves as many.
* @param findingsOf what the advisories say of an image's packages.
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
			}).filter(isOfPackage)
		};
	}).toSorted((a, b) => grave(a.left) - grave(b.left) || a.left.length - b.left.length);
	const known = inBase.filter(isOfPackage);
	if (best === void 0 || grave(best.left) >= grave(known) && best.left.length >= known.length) return report;
	const remaining = new Set(best.left.map(({ fingerprint }) => fingerprint));
	const reference = referenceOf(best.candidate);
	const cleared = new Set(known.filter(({ fingerprint }) => !remaining.has(fingerprint)));
	const brought = best.left.length - (known.length - cleared.size);
	const price = brought <= 0 ? "" : `, and brings ${count(brought, "other finding")}`;
	const description = `Build on ${reference}: it clears ${cleared.size} of ${count(known.length, "finding")} of the base image${price}.`;
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
function isOfPackage({ package: item, advisory }) {
	return item !== void 0 && advisory !== void 0;
}
function grave(findings) {
	return findings.filter(({ severity }) => isAtLeast(severity, "high")).length;
}
/** Name, tag and digest, so that what is proposed is what was scanned. */
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
		init_action();
		init_errors();
		init_report(), init_severity();
		init_oci();
		init_text();
		init_newest_tag();
	})))();
}

// actions/image-scan/scan.ts
/**
* Matches what is installed in the images with the advisories, and adds what the checks say: one report an image.
* @param checks whose collectors took part in reading the images.
*/
async function scanImages(images, checks, context) {
	return (await matchImages(images, [], checks, context)).examined;
}
/** As `scanImages`, and with the advisories that it used, which hold what `others` need, too. */
async function matchImages(images, others, checks, context) {
	const { inputs, host, now } = context;
	const dockerfiles = await Dockerfiles.of(inputs.dockerfile, host);
	const excuses = await Excuses.of({
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
	const read = await readAdvisories([...all.map(({ catalogue }) => catalogue), ...others], context);
	const { loaded, data: advisories } = read;
	const lockfiles = images.some(({ catalogue }) => catalogue.packages.some(({ type }) => !isSystemType(type))) ? await LockfileLines.of(host.root) : new LockfileLines(/* @__PURE__ */ new Map());
	const scanOne = (image) => scan(image, {
		loaded,
		dockerfiles,
		lockfiles,
		checks,
		now
	});
	const findingsOf = (image) => packageFindings(image, loaded, now).findings;
	const scanned = images.map((image) => {
		const { images: candidates = [], gaps = [] } = bases.get(image) ?? {};
		const report = proposeBase(scanOne(image), candidates, findingsOf);
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
		examined: excuses.apply(scanned).map((report) => ({
			report: compareWithImage(report, earlier, scanOne),
			advisories
		})),
		read
	};
}
/** What the images could be built on instead, where that is asked for and their Dockerfile is known. */
async function readBases(images, dockerfiles, checks, context) {
	const bases = /* @__PURE__ */ new Map();
	if (!context.inputs["newer-base"]) return bases;
	for (const read of images) {
		const { origins } = dockerfiles.originsOf(read.image);
		if (origins !== void 0) bases.set(read, await readCandidates(read, origins, checks, context));
	}
	return bases;
}
/** What the advisories say of an image's packages, on no lines yet. */
function packageFindings({ image, catalogue }, loaded, now) {
	const subject = {
		kind: "image",
		name: image.name,
		digest: image.digest,
		platform: image.platform
	};
	const result = matchPackages(catalogue.packages, catalogue.os, loaded.index, now);
	return {
		subject,
		result,
		...toFindings(result, subject, loaded.exploitation)
	};
}
function scan(read, { loaded, dockerfiles, lockfiles, checks, now }) {
	const { image, catalogue } = read;
	const { subject, result, findings, rules } = packageFindings(read, loaded, now);
	const ended = endOfLifeFinding(catalogue.os, subject, now);
	const { origins, gaps: lineGaps } = dockerfiles.originsOf(image);
	const lines = origins === void 0 ? void 0 : dockerfileLines(origins);
	const placed = findings.map((finding) => lockfiles.place(lines?.place(finding) ?? finding));
	const checked = checks.check(read, subject, lines);
	const gaps = [
		...catalogue.gaps,
		...loaded.gaps,
		...matchGaps(result, catalogue),
		...checked.gaps,
		...lineGaps,
		...lockfiles.gaps,
		...rootFolderGaps(image)
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
				packages: catalogue.packages.length,
				layers: catalogue.layers.length
			},
			gaps
		}
	};
}
function init_scan() {
	return (init_scan = __esmMin((() => {
		init_action();
		init_advisories$1();
		init_packages();
		init_advisories();
		init_baseline();
		init_end_of_life();
		init_excuses();
		init_findings();
		init_gaps();
		init_lines();
		init_lockfile_lines();
		init_newer_base();
	})))();
}

export { matchGaps as a, ImageChecks as c, init_read as d, vexPredicates as f, init_gaps as i, init_checks as l, matchImages as n, init_findings as o, scanImages as r, toFindings as s, init_scan as t, init_vex as u };