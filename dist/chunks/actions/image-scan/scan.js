import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { $n as init_checkout, Bn as sha256, Ci as init_errors, Fr as count, Ir as init_plain, J as formatReference, Jt as init_baseline$1, Kt as Baseline, Lr as oneLine, Mn as isFile, S as toReportedRule, Si as UndecidedError, St as init_report, V as init_references, X as parseReference, Y as init_reference, Z as tryParseReference, _r as didYouMean, _t as totalSaving, an as ratedSeverity, bi as InvalidError, c as threadModuleUrl, cn as fingerprint, dn as init_files, dt as toVendorState, en as compareSeverity, f as init_profile, fi as defined, gt as init_saving, h as createFinding, ht as subjectName, jn as init_kind, l as init_rules, ln as init_fingerprint$1, lt as init_findings$1, nn as init_severity, or as init_text, p as lowerSeverity, pi as init_defined, pt as init_subject, qt as compareReport, rn as isAtLeast, s as init_thread_module_url, tn as defaultUnknownSeverity, tr as readCheckoutFile, un as numberRepeats, ut as init_vendor_state, v as init_problem, vi as compareText, vr as init_suggest, vt as activeFindings, wi as messageOf$1, x as init_define, yi as init_compare_text, zn as init_digest, zr as truncate } from "../../shared/core.js";
import { h as init_profile_input, t as init_config, y as toProfile } from "../../shared/config/index.js";
import { n as examinedLayers, r as init_walk_image, t as init_layers } from "../../shared/layers/index.js";
import { a as init_tags, n as imageTargets, o as listTags, r as init_targets, t as init_oci } from "../../shared/oci/index.js";
import { E as unknown, S as string, T as union, b as record, c as base64, f as init_schemas, g as looseObject, h as literal, i as _enum, s as array } from "../../npm/zod/classic.js";
import { x as parsePurl, y as init_purl } from "../../shared/packages/third-party/third-party.js";
import { _ as isPackageType, b as typesNamed, g as init_lookup, l as compareVersions, m as ecosystemOf, t as init_ecosystems, u as init_compare_versions, v as isSystemType } from "../../shared/ecosystems/index.js";
import { t as require_packageurl_js } from "../../npm/packageurl-js.js";
import { n as init_parse, r as parse, t as init_dist } from "../../npm/smol-toml.js";
import { t as require_dist } from "../../npm/yaml.js";
import { S as placeProblem, b as init_efficiency, g as efficiencyAnalyzers, h as init_hygiene, p as hygieneProblems, r as tamperingProblems, t as init_tampering, v as efficiencyProblems, x as init_image_check } from "./tampering/index.js";
import { _ as init_expiry, a as parseReason, b as parseMoment, h as getLastDay, l as init_directive, n as init_suppressor, r as init_reason, s as createSuppression, t as Suppressor } from "../../shared/rules/suppression/suppressor.js";
import { J as baseReferenceOf, X as init_base_reference, Y as bottomOf } from "../../shared/dockerfile/index.js";
import { a as rootDirectoryType, i as init_root_directory, t as init_packages } from "../../shared/packages/index.js";
import { a as init_read_rules, i as secretChecks, o as readRulesFile, r as init_checks_thread, t as checkCollectors } from "./checks-thread.js";
import { c as evidenceType, l as init_predicate, t as init_evidence, u as readEvidencePredicate } from "../../shared/evidence/index.js";
import { l as init_compare, u as isSarifFile } from "../../shared/runner/write-results.js";
import { a as settingsPlace, f as init_paths, i as settingsPath, m as resolvePath, o as settingsPlaces, t as init_load_settings } from "../../shared/runner/load-settings.js";
import { i as init_cache_secret, n as findCacheSecret, o as findCacheDirectory, s as init_cache_directory } from "../../shared/runner/cache-secret.js";
import { l as init_dockerfiles, s as Dockerfiles, t as init_runner } from "../../shared/runner/index.js";
import { c as withSuggestedEdits, s as init_repository_fixes, t as init_fixes } from "../../shared/fixes/index.js";
import { n as init_end_of_life, r as isWithinDays } from "../../shared/advisories/model/end-of-life.js";
import { M as examineSignatures, N as init_examine, S as init_keys, T as readPublicKey, t as init_sigstore } from "../../shared/sigstore/index.js";
import { n as parseProblem, t as init_parse_problem } from "../../shared/errors/parse-problem.js";
import { i as registryOptions, n as init_images, r as readInputImages } from "../../shared/runner/images.js";
import { n as init_registry_client, t as createRegistryClient } from "../../shared/runner/registry-client.js";
import { a as parseMaxAge, r as init_age, t as ageGaps } from "../../shared/advisories/model/age.js";
import { n as noAdvisorySource, t as init_source_notes } from "../../shared/advisories/model/source-notes.js";
import { A as loadAdvisories, C as init_queries, D as init_auto, G as init_exploitation, J as matchPackages, K as loadExploitation, O as loadAutomatically, Q as ratingBasis, X as init_order, Y as disagreementsIn, Z as raterName, at as init_identify, it as releaseLineOf, k as init_load, nt as queryFor, o as init_source_options, ot as upstreamOf, q as init_match$2, rt as init_release_lines, s as resolveSourceOptions, t as init_advisories$1, tt as init_lookup$1, w as packageQueries } from "../../shared/advisories/index.js";
import { a as endOfLifeSoonRule, c as init_rules$1, i as endOfLifeRule, l as unknownVersion, n as init_ignore_file_rules, o as init_end_of_life$1, r as endOfLifeFinding, s as adviceRule, t as ignoreFileRules, u as vulnerabilityRules } from "./ignore/ignore-file-rules.js";
import { i as readTrustedRootOrDefault, r as readSecretText, t as init_signatures } from "../../shared/runner/signatures.js";
import { t as require_picomatch } from "../../npm/picomatch.js";

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
		init_references();
		same = { kind: "same" };
		other = { kind: "other" };
	})))();
}

// shared/vex/judge.ts
function foldId$1(id) {
	return id.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
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
	return `${nameOf$1(a)} says ${a.statement.status}, ${nameOf$1(b)} says ${b.statement.status}; the newer one counts`;
}
function nameOf$1({ statement, document }) {
	const author = document.author === void 0 ? "" : ` by ${document.author}`;
	return `statement ${statement.ordinal} of ${document.source}${author}`;
}
var clockDifference, VexJudge;
function init_judge() {
	return (init_judge = __esmMin((() => {
		init_purl();
		init_graph();
		init_match();
		clockDifference = 36e5;
		VexJudge = class {
			#byId = /* @__PURE__ */ new Map();
			#subject;
			#byCoordinates;
			#graph;
			/**
			* @param now a statement of a later time does not suppress: it would win over every statement to come. Clocks may differ
			* by an hour.
			*/
			constructor(documents, subject, now) {
				this.#subject = subject;
				const latest = now.getTime() + clockDifference;
				const purls = subject.packages.flatMap(({ purl }) => {
					const parsed = parsePurl(purl);
					return parsed === void 0 ? [] : [{
						purl,
						parsed
					}];
				});
				this.#byCoordinates = Map.groupBy(purls, ({ parsed }) => coordinates(parsed));
				for (const document of documents) for (const statement of document.statements) {
					if (statement.time > latest && suppresses({
						statement,
						document
					})) continue;
					for (const id of new Set(statement.ids.map(foldId$1))) {
						const existing = this.#byId.get(id) ?? [];
						existing.push({
							statement,
							document
						});
						this.#byId.set(id, existing);
					}
				}
			}
			/**
			* Evaluates the statements for one vulnerability in one package.
			* @param ids of the vulnerability, including aliases.
			* @param purl of the vulnerable package.
			*/
			judge(ids, purl) {
				const statements = new Set(ids.flatMap((id) => this.#byId.get(foldId$1(id)) ?? []));
				const parsed = statements.size === 0 ? void 0 : parsePurl(purl);
				if (parsed === void 0) return { remarks: [] };
				const newest = /* @__PURE__ */ new Map();
				const remarks = [];
				for (const sourced of statements) for (const scope of sourced.statement.scopes) {
					const { places, near } = this.#placesOf(scope, parsed);
					if (near !== void 0) remarks.push(`${nameOf$1(sourced)} does not apply: ${near}`);
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
			/**
			* Evaluates the statements for a finding in one package. A bulletin on several CVEs is suppressed by statements on
			* itself or on each of the CVEs.
			* @param own ids of the finding and its advisory.
			* @param aliases other ids of it.
			*/
			judgeFinding(own, aliases, purl) {
				const ids = [...own, ...aliases];
				const cves = [...new Set(ids.filter((id) => /^cve-/i.test(id)))];
				if (cves.length <= 1) return this.judge(ids, purl);
				const itself = this.judge(own, purl);
				if (itself.suppressedBy !== void 0) return itself;
				const each = cves.map((cve) => this.judge([cve], purl));
				const remarks = [...new Set([itself, ...each].flatMap((verdict) => verdict.remarks))];
				const [first] = each;
				return each.every(({ suppressedBy }) => suppressedBy !== void 0) && first?.suppressedBy !== void 0 ? {
					suppressedBy: first.suppressedBy,
					remarks
				} : { remarks };
			}
			#excuse(purl, newest, remarks) {
				const whole = newest.get("");
				if (whole !== void 0) return suppresses(whole) ? whole : void 0;
				const cuts = [...newest].filter(([, sourced]) => suppresses(sourced));
				const [first] = cuts;
				if (first === void 0) return void 0;
				this.#graph ??= new PackageGraph(this.#subject.packages);
				if (!this.#graph.isReached(purl, new Set(cuts.map(([inside]) => inside)))) return first[1];
				remarks.push(`${nameOf$1(first[1])} does not suffice: the package is also included without ${first[0]}`);
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
/**
* Returns the scopes of each product id: a product by itself, or a component in a product. A component in a product that
* the document does not describe, or in a component of another one, has none: by itself it would be more than is said.
*/
function scopesOf$1({ product_tree: tree }) {
	const names = [...tree?.full_product_names ?? [], ...namesIn(tree?.branches ?? [], 0)];
	const scopes = new Map(names.map((name) => [name.product_id, [{ item: itemOf$1(name) }]]));
	for (const { product_reference: part, relates_to_product_reference: whole, full_product_name: name } of tree?.relationships ?? []) {
		const [container, another] = scopes.get(whole) ?? [];
		const isPlain = container !== void 0 && another === void 0 && container.within === void 0;
		const parts = isPlain ? scopes.get(part) ?? [] : [];
		scopes.set(name.product_id, parts.flatMap(({ item, within }) => isPlain && within === void 0 ? [{
			item,
			within: container.item
		}] : []));
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
			scopes: (vulnerability.affects ?? []).flatMap((target) => {
				const text = purls.get(target.ref) ?? localRef(target.ref);
				return (isSuppressing$1(status) ? namedVersions(text, target) : [text]).map((each) => ({ item: vexItem(each) }));
			}),
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
function isSuppressing$1(status) {
	return status === "not_affected" || status === "fixed";
}
/**
* Returns the purl in each version that an entry of `affects` names as unaffected; the purl itself if it names no
* versions. Ranges are not read, so a statement on a range suppresses nothing.
*/
function namedVersions(purl, { versions = [] }) {
	if (versions.length === 0) return [purl];
	const [, path = "", stated, rest = ""] = /^([^?#]*?)(?:@([^@/?#]*))?([?#].*)?$/s.exec(purl) ?? [];
	return versions.flatMap(({ version, status = "unaffected" }) => {
		if (version === void 0 || status !== "unaffected") return [];
		const escaped = encodeURIComponent(version.toWellFormed());
		return stated === void 0 || stated === escaped || stated === version ? [`${path}@${escaped}${rest}`] : [];
	});
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
			affects: array(looseObject({
				ref: string(),
				versions: array(looseObject({
					version: string().optional(),
					status: string().optional()
				})).optional()
			})).optional(),
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
/**
* Reads the statements of a document. Statements without a reason that the specification requires are problems, and do
* not count if they suppress. Others count, because they take an earlier suppression back.
*/
function readOpenVex(document, source) {
	const problems = [];
	const statements = document.statements.flatMap((raw, index) => {
		const ordinal = index + 1;
		const problem = problemOf$2(raw);
		if (problem !== void 0) problems.push(`statement ${ordinal}: ${problem}`);
		if (problem !== void 0 && isSuppressing(raw)) return [];
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
function problemOf$2({ status, justification, impact_statement: impact, action_statement: action }) {
	if (justification !== void 0 && !justifications.has(justification)) return `${justification} is not a valid justification`;
	if (status === "not_affected" && justification === void 0 && (impact ?? "") === "") return "not_affected without a justification or an impact statement";
	return status === "affected" && (action ?? "") === "" ? "affected without an action statement" : void 0;
}
function isSuppressing({ status }) {
	return status === "not_affected" || status === "fixed";
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

// actions/image-scan/efficiency/savings.ts
/**
* Lists what the image loses if problems are fixed, largest first. Leaves out what comes with the base image. Beyond a
* hundred places, the last one combines the others. Pure.
*/
function savingsOf(problems, lines) {
	const sorted = problems.flatMap((problem) => {
		const { rule, bytes = 0, finding } = problem;
		if (bytes === 0) return [];
		const placed = placeProblem(problem, lines);
		if (placed.inBase === true) return [];
		const layer = problem.layer ?? finding.imageLocations?.[0]?.layerIndex;
		const [location] = placed.locations;
		const remediation = rule.remedy ?? rule.summary;
		return [{
			ruleId: rule.id,
			what: finding.message,
			bytes,
			remediation,
			...defined({
				location,
				layer
			})
		}];
	}).toSorted((a, b) => b.bytes - a.bytes);
	const [last, ...others] = sorted.slice(99);
	if (last === void 0 || others.length === 0) return sorted;
	const { ruleId, remediation } = last;
	const combined = {
		ruleId,
		what: `${others.length + 1} other places`,
		bytes: totalSaving([last, ...others]),
		remediation
	};
	return [...sorted.slice(0, 99), combined];
}
function init_savings() {
	return (init_savings = __esmMin((() => {
		init_findings$1();
		init_image_check();
	})))();
}

// actions/image-scan/hygiene/profiles.ts
/** Returns the problems that a profile reports, with the severities that it gives them. */
function underProfile(problems, profile) {
	if (profile !== "recommended") return problems;
	return problems.filter(({ rule }) => recommendedRules[rule.id] !== "off").map((problem) => {
		const { rule, finding } = problem;
		const lower = (severity) => lowerSeverity(recommendedRules, rule.id, severity);
		return {
			...problem,
			rule: {
				...rule,
				severity: lower(rule.severity)
			},
			finding: {
				...finding,
				severity: lower(finding.severity)
			}
		};
	});
}
var recommendedRules;
function init_profiles() {
	return (init_profiles = __esmMin((() => {
		init_rules();
		recommendedRules = {
			"SW-IM-root-user": "low",
			"SW-IM-no-healthcheck": "off",
			"SW-IM-old-image": "info",
			"SW-IM-hidden-content": "off",
			"SW-IM-access-copy": "off",
			"SW-IM-build-cache": "off",
			"SW-IM-temporary-files": "off",
			"SW-IM-unwritable-directory": "off",
			"SW-IM-undeclared-port": "off",
			"SW-IM-build-tools": "off",
			"SW-IM-unneeded-copy": "off",
			"SW-IM-development-packages": "off"
		};
	})))();
}

// actions/image-scan/checks.ts
async function readRules(context, path) {
	const place = await settingsPlaces(context, [path]);
	return readRulesFile(place.root, place.paths[0] ?? path);
}
var ImageChecks;
function init_checks() {
	return (init_checks = __esmMin((() => {
		init_config();
		init_thread_module_url();
		init_findings$1();
		init_rules();
		init_runner();
		init_checks_thread();
		init_efficiency();
		init_savings();
		init_hygiene();
		init_profiles();
		init_image_check();
		init_read_rules();
		init_tampering();
		ImageChecks = class ImageChecks {
			#hygiene;
			#secrets;
			#profile;
			#now;
			#thread;
			constructor(options, now) {
				this.#profile = options.profile;
				this.#hygiene = options.hygiene;
				this.#secrets = secretChecks(options);
				this.#now = now;
				this.#thread = options;
			}
			/** @throws InvalidError when the file of `secret-rules` cannot be read. */
			static async from(context) {
				const { inputs, now } = context;
				const path = inputs["secret-rules"];
				const rulesFile = path === void 0 ? void 0 : await readRules(context, path);
				const profile = toProfile(inputs.profile, (note) => context.host.info(note));
				const options = {
					hygiene: inputs.hygiene,
					secrets: inputs.secrets,
					profile,
					...defined({ rulesFile })
				};
				return new ImageChecks(options, now);
			}
			/** Collectors that must take part in the walk over an image. */
			get collectors() {
				return checkCollectors(this.#thread, this.#secrets);
			}
			/** Analyzers that must take part. */
			get analyzers() {
				return this.#hygiene ? efficiencyAnalyzers : [];
			}
			/** The module in which threads create these collectors. */
			get threads() {
				return [{
					url: threadModuleUrl("image-checks", "./checks-thread.ts", import.meta.url),
					options: this.#thread
				}];
			}
			/** Checks an image and places each finding on its Dockerfile line where that is known. */
			check(image, subject, lines) {
				const all = this.#hygiene ? [...hygieneProblems(image, subject, this.#now), ...efficiencyProblems(image, subject, lines)] : [];
				const problems = [
					...underProfile(all, this.#profile),
					...this.#hygiene ? tamperingProblems(image, subject, this.#profile) : [],
					...this.#secrets?.problems(image, subject) ?? []
				];
				return {
					findings: numberRepeats(problems.map((problem) => placeProblem(problem, lines))),
					rules: [...new Map(problems.map(({ rule }) => [rule.id, toReportedRule(rule)])).values()],
					gaps: this.#secrets?.gaps(image) ?? [],
					savings: savingsOf(all, lines)
				};
			}
		};
	})))();
}

// actions/image-scan/advisories.ts
/** Returns what the findings of a run depend on besides the matches. */
function findingOptions({ loaded, unknownSeverity }) {
	return {
		exploitation: loaded?.exploitation,
		...defined({ unknown: unknownSeverity })
	};
}
/**
* Loads the advisories and exploitation data that the inputs name, limited to what the installed packages need, and
* logs their age. A source that cannot be read is a gap, so that the other checks of the image are reported.
* @throws InvalidError if an input is wrong.
*/
async function readAdvisories(installed, context) {
	const { inputs, host } = context;
	const { advisories: setting } = inputs;
	const maxAge = parseMaxAge(inputs["advisories-max-age"], "advisories-max-age");
	if (setting === "none") {
		const why = "they were not looked for, because the call says `advisories: none`";
		host.warn(`vulnerabilities: ${why}`);
		return {
			data: noAdvisories,
			gaps: [{
				what: "vulnerabilities",
				why,
				weight: "note"
			}]
		};
	}
	host.progress(`reading advisories from ${setting}`);
	const load = await loaderOf(setting, installed, context);
	let chosen;
	try {
		chosen = await load();
	} catch (error) {
		if (!(error instanceof UndecidedError)) throw error;
		host.warn(`vulnerabilities were not looked for: ${error.message}`);
		return { gaps: [{
			what: "vulnerabilities",
			why: `they were not looked for: ${error.message}`,
			weight: "partial"
		}] };
	}
	return {
		...await describeChosen(chosen, maxAge, context),
		unknownSeverity: inputs["unknown-severity"]
	};
}
/** Resolves where to load from, which also checks keys and identities. */
async function loaderOf(setting, installed, context) {
	const { inputs, host, now } = context;
	const place = ["auto", "osv"].includes(setting) ? {
		root: host.root,
		path: setting
	} : await settingsPlace(context, setting);
	const trustedRoot = await fileOf("advisories-trusted-root", context);
	const { "advisories-identity": subject, "advisories-issuer": issuer } = inputs;
	const query = advisoryQueryFor(installed);
	const cacheDir = await findCacheDirectory(context);
	const options = {
		...await resolveSourceOptions({
			root: place.root,
			now,
			dockerConfig: host.getEnv("DOCKER_CONFIG"),
			sleep: host.sleep,
			exec: host.exec,
			cacheDir,
			cacheSecret: cacheDir === void 0 ? void 0 : await findCacheSecret(cacheDir, host),
			key: await keyOf$1(context),
			identity: subject === void 0 ? void 0 : {
				subject,
				issuer
			},
			trustedRoot,
			allowUnsigned: inputs["advisories-unsigned"] === "allow",
			insecure: inputs["insecure-registries"]
		}),
		queries: packageQueriesFor(installed)
	};
	if (setting === "auto") return () => loadAutomatically(query, {
		...options,
		published: host.publishedAdvisories,
		trustedRoot
	});
	return async () => ({
		source: setting,
		loaded: await loadAdvisories(place.path, query, options)
	});
}
/** Adds the exploitation data of the inputs, and what the reports and the log say about the source. */
async function describeChosen({ source, loaded: read, why }, maxAge, context) {
	const { host, now } = context;
	const problems = [...ageGaps(read, {
		source,
		now,
		maxAge
	}), ...unauthenticatedGaps(read, source)];
	const exploitation = {
		...read.exploitation,
		...await loadExploitationInputs(context)
	};
	const loaded = {
		...read,
		exploitation
	};
	host.info(`advisories: ${describeSource(source, loaded, now)}${why === void 0 ? "" : `; chosen because ${why}`}`);
	for (const { why: problem } of problems) host.warn(problem);
	if (read.lacks !== void 0) host.info(read.lacks);
	const { digest, records, modified, dated, authentication } = loaded;
	const dates = {
		...modified === void 0 ? {} : { modified },
		...dated === void 0 ? {} : { dated }
	};
	const gaps = [
		...read.gaps,
		...problems,
		...lackingGaps(read)
	];
	const known = ["kev", "epss"].filter((name) => loaded.exploitation[name] !== void 0);
	return {
		loaded,
		data: {
			source,
			digest,
			records,
			...dates,
			exploitation: known,
			authentication
		},
		gaps
	};
}
/** Reports what a source does not have. */
function lackingGaps({ lacks }) {
	return lacks === void 0 ? [] : [{
		what: "data of other sources",
		why: lacks,
		weight: "note"
	}];
}
/** Reports advisories that nothing authenticates, which the call allows. */
function unauthenticatedGaps({ authentication }, source) {
	if (authentication !== "none") return [];
	return [{
		what: "authenticity of the advisories",
		why: `the advisories from ${source} came over a network and are not authenticated, which advisories-unsigned allows`,
		weight: "note"
	}];
}
/** Loads KEV and EPSS data from the inputs. They take precedence over the data of the shards. */
async function loadExploitationInputs(context) {
	const { kev, epss } = context.inputs;
	return loadExploitation({
		...kev === void 0 ? {} : { kev: await settingsPath(context, kev) },
		...epss === void 0 ? {} : { epss: await settingsPath(context, epss) }
	});
}
/** Returns the key as text or path. */
async function keyOf$1(context) {
	const key = context.inputs["advisories-key"];
	return key?.includes("\n") === true ? key : fileOf("advisories-key", context);
}
async function fileOf(input, context) {
	const path = context.inputs[input];
	return path === void 0 ? void 0 : settingsPath(context, path);
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
function describeSource(source, { modified, shards, authentication }, now) {
	const days = modified === void 0 ? void 0 : Math.max(0, Math.floor((now.getTime() - Date.parse(modified)) / 864e5));
	const age = days === void 0 ? "age unknown" : `last updated ${count(days, "day")} ago`;
	if (shards === void 0) return `${source}, ${age}${authentication === "tls" ? ", authenticated by TLS" : ""}`;
	const { serial, built, signedBy } = shards;
	return `${source}, ${age}, index ${serial} of ${built}, ${signedBy === void 0 ? "signature not checked" : authentication === "identity" ? `signed by ${signedBy}` : `signed with the key ${signedBy}`}`;
}
var noAdvisories;
function init_advisories() {
	return (init_advisories = __esmMin((() => {
		init_advisories$1();
		init_source_notes();
		init_errors();
		init_files();
		init_runner();
		init_text();
		noAdvisories = {
			source: noAdvisorySource,
			digest: sha256(""),
			records: 0
		};
	})))();
}

// actions/image-scan/package-facts.ts
/** Returns what a finding states of its package. */
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
/** Returns where the image contains a package. */
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
function init_package_facts() {
	return (init_package_facts = __esmMin((() => {})))();
}

// actions/image-scan/end-of-support.ts
/**
* Returns one finding for each release line of upstream software that its project no longer supports, or not for longer
* than 90 days. Packages that a distribution maintains have none, and lines without a known date neither. `now` is in UTC.
* Pure.
*/
function endOfSupportFindings(packages, subject, now) {
	const today = now.toISOString().slice(0, 10);
	return endingLines(packages).flatMap((line) => {
		const isPast = today > line.end;
		if (!isPast && !isWithinDays(today, line.end, 90)) return [];
		const [first] = line.packages;
		if (first === void 0) return [];
		return [{
			...createFinding({
				rule: isPast ? endOfSupportRule : endOfSupportSoonRule,
				message: messageOf(line, first, isPast)
			}, {
				...locationsOf(first),
				subject,
				about: [line.program, line.line]
			}),
			package: packageOf(first)
		}];
	});
}
function endingLines(packages) {
	const lines = /* @__PURE__ */ new Map();
	for (const pkg of packages) {
		if (pkg.ownedBy !== void 0) continue;
		const { program, version } = upstreamOf(pkg) ?? {};
		const line = program === void 0 || version === void 0 ? void 0 : releaseLineOf(program, version);
		if (program === void 0 || line === void 0) continue;
		const [name = pkg.name] = program.names;
		const key = `${name} ${line.line}`;
		lines.set(key, {
			...line,
			program: name,
			packages: [...lines.get(key)?.packages ?? [], pkg]
		});
	}
	return [...lines.values()];
}
function messageOf({ program, line, end, packages }, first, isPast) {
	const others = packages.length === 1 ? "" : ` and ${count(packages.length - 1, "other package")}`;
	const what = oneLine(`${program} ${line} (${first.name} ${first.version ?? ""}${others})`);
	return isPast ? `${what} has had no support by its project since ${end}. Vulnerabilities of later date may be missing from this report` : `${what} reaches its end of support on ${end} and then gets no more fixes`;
}
var endOfSupportRule, endOfSupportSoonRule;
function init_end_of_support() {
	return (init_end_of_support = __esmMin((() => {
		init_advisories$1();
		init_rules();
		init_text();
		init_rules$1();
		endOfSupportRule = adviceRule({
			id: "SW-IM-end-of-support",
			name: "UnsupportedReleaseLine",
			severity: "medium",
			summary: "Use a release line that its project still supports.",
			why: "After a release line's end of support, its project fixes no vulnerabilities in it and usually does not say which ones affect it. Advisories that do not name the line do not mean that it is safe.",
			advice: "Move to a supported release line. If somebody else maintains the line for you, add a waiver that says who, with an end date.",
			tags: ["end-of-life"],
			precision: "high"
		});
		endOfSupportSoonRule = adviceRule({
			id: "SW-IM-end-of-support-soon",
			name: "EndOfSupportSoon",
			severity: "low",
			summary: "Plan the update of a release line that reaches its end of support within 90 days.",
			why: "After a release line's end of support, its project fixes no vulnerabilities in it. Updates take time.",
			advice: "Move to a newer release line before the date.",
			tags: ["end-of-life"],
			precision: "high"
		});
	})))();
}

// actions/image-scan/fingerprint.ts
/**
* Returns a purl without version and without all qualifiers but the architecture, or the name if the purl is not valid.
* Updates do not change it.
* @param renamed the name of the source package, which has no architecture, in place of the package's own.
*/
function purlWithoutVersion({ purl, name, renamed }) {
	try {
		const { type, namespace, name: own, qualifiers } = import_packageurl_js.PackageURL.fromString(purl);
		const arch = renamed === void 0 ? qualifiers?.["arch"] : void 0;
		return new import_packageurl_js.PackageURL(type, namespace, renamed ?? own, void 0, arch === void 0 ? {} : { arch }, void 0).toString();
	} catch {
		return renamed ?? name;
	}
}
/** Returns what stands for a subject in fingerprints: an image's name without tag and digest, so that pushes do not change it. */
function imageNameOf(subject) {
	return subject.kind === "image" ? withoutTag(subject.name) : subjectName(subject);
}
/** Strips tag and digest from an image name. A path loses only such a suffix. */
function withoutTag(name) {
	return name.replace(/@sha256:[0-9a-f]{64}$/, "").replace(/:\w[\w.-]{0,127}$/, "");
}
var import_packageurl_js;
function init_fingerprint() {
	return (init_fingerprint = __esmMin((() => {
		import_packageurl_js = require_packageurl_js();
		init_findings$1();
	})))();
}

// actions/image-scan/severity-origin.ts
/** Returns what the severity of a match is from. Undefined if nothing rates it. */
function originOf({ malicious, advisory, ratings: [first] }) {
	if (malicious) return {
		kind: "malicious",
		advisory: advisory.id
	};
	if (first === void 0) return void 0;
	const isOwn = authors.has(first.by) || first.source === advisory.id;
	const kind = first.kind === "word" && isOwn ? "vendor" : first.kind;
	const basis = first.kind === "word" ? {} : { basis: ratingBasis(first) };
	return {
		kind,
		advisory: oneLine(isOwn ? first.source : raterName(first)),
		...basis
	};
}
/**
* Describes where a severity is from, if it is not from the advisory that matched: `rated by CISA (CVSS 3.1: 7.5)`.
* @param id of the advisory that matched.
* @returns nothing if its author rated it, and if nobody does.
*/
function originText({ ratedBy, severity }, id) {
	if (ratedBy === void 0 || ratedBy.advisory === id) return [];
	const { kind, advisory, basis } = ratedBy;
	switch (kind) {
		case "cvss": return [`rated ${severity} by ${advisory} (${basis ?? "CVSS"})`];
		case "word": return [`rated ${severity} by ${advisory}`];
		case "ssvc": return [`${severity} derived from ${advisory}'s SSVC: ${basis ?? ""}`];
		default: return [];
	}
}
/** Describes a rating that differs from the one that counts: `NVD rates it low (CVSS 3.1: 3.3)`. */
function disagreementText(rating) {
	const basis = rating.kind === "word" ? "" : ` (${ratingBasis(rating)})`;
	return oneLine(`${raterName(rating)} rates it ${rating.severity}${basis}`);
}
var authors;
function init_severity_origin() {
	return (init_severity_origin = __esmMin((() => {
		init_advisories$1();
		init_text();
		authors = /* @__PURE__ */ new Set([
			"distribution",
			"ghsa",
			"database"
		]);
	})))();
}

// actions/image-scan/upstream-clauses.ts
/** Returns what a message says of a match that is not exact: what it does not prove. */
function upstreamClauses({ confidence, package: pkg, ecosystem, advisory }) {
	const module = projects.has(ecosystem) ? moduleName.exec(advisory.summary)?.[0] : void 0;
	const only = module === void 0 ? [] : [`affects only servers that use ${module}`];
	if (confidence === "exact") return only;
	if (confidence === "cpe") return ["compared by the NVD's ranges for the product, which only it states"];
	if (confidence === "derived") return [derivedClause(pkg)];
	const built = pkg.thirdParty === true ? ", and the package may contain later fixes" : "";
	return [...only, `compared by upstream version${built}`];
}
function derivedClause({ guessed }) {
	return guessed === "group" ? "the group of the Java archive is derived from its contents, not stated" : "the name of the package is derived from its file, not stated";
}
var moduleName, projects;
function init_upstream_clauses() {
	return (init_upstream_clauses = __esmMin((() => {
		moduleName = /\b(?:ngx_[a-z0-9_]+_module|mod_[a-z0-9_]+)\b/;
		projects = /* @__PURE__ */ new Set(["nginx", "Apache HTTP Server"]);
	})))();
}

// actions/image-scan/messages.ts
/** Formats a match as one line: vulnerability, package and fix. The severity is shown next to it. */
function matchMessage(match, facts, unknown = defaultUnknownSeverity) {
	const { package: pkg, malicious, severity } = match;
	const summary = summaryOf(match);
	return [
		`${malicious ? "malicious package, " : ""}${match.id} in ${named(pkg)} (${match.ecosystem})${summary}`,
		...severity === "unknown" ? [`unrated, counted as ${unknown}`] : [],
		...originText(facts, match.advisory.id),
		...(facts.disagreements ?? []).slice(0, 1),
		...facts.exploitedSince === void 0 ? [] : [`exploited in the wild since ${facts.exploitedSince}`],
		...facts.epss === void 0 ? [] : [`EPSS ${(facts.epss * 100).toFixed(1)} %`],
		...upstreamClauses(match),
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
	const omitted = ids.length - maxShownIds$1;
	const shown = ids.slice(0, maxShownIds$1).join(", ");
	const reason = pkg.version === void 0 ? "is not recorded" : `cannot be read from "${truncate(oneLine(pkg.version), 60)}"`;
	return `the version of ${oneLine(pkg.name)} (${ecosystem}) ${reason}: ${count(ids.length, "vulnerability", "vulnerabilities")} may apply (${shown}${omitted > 0 ? ` and ${omitted} more` : ""})`;
}
function upgradeDescription(pkg, fixedVersion, fixState) {
	const built = pkg.source === void 0 || pkg.source.name === pkg.name ? "" : ` (built from ${oneLine(pkg.source.name)})`;
	const whose = fixState === "needs-subscription" ? ", which is available to subscribers only" : "";
	return `Upgrade ${oneLine(pkg.name)}${built} to ${oneLine(fixedVersion)} or later${whose}.`;
}
/** Names all binary packages of a source in a message that `matchMessage` made for one of them. */
function renamePackages(message, id, { name, version, sourceName }, packages) {
	const from = sourceName === void 0 || sourceName === name ? "" : ` of ${sourceName}`;
	const one = `${id} in ${oneLine(`${name} ${version}${from}`)} (`;
	const start = message.indexOf(one);
	if (start < 0) return message;
	const close = message.indexOf(")", start + one.length);
	const source = `${id} in ${oneLine(`${sourceName ?? name} ${packages[0]?.sourceVersion ?? version}`)} (`;
	const names = oneLine(listNames(packages));
	return `${message.slice(0, start)}${source}${message.slice(start + one.length, close)}: ${names}${message.slice(close)}`;
}
function listNames(packages) {
	const names = [...new Set(packages.map(({ name }) => name))].toSorted();
	const omitted = names.length - maxShownPackages;
	return omitted > 0 ? `${names.slice(0, maxShownPackages).join(", ")} and ${omitted} more` : names.join(", ");
}
/** Describes the upgrade of several binary packages of one source. */
function upgradeSentence(packages, toVersion, fixState) {
	const source = packages[0]?.sourceName ?? packages[0]?.name ?? "";
	const whose = fixState === "needs-subscription" ? ", which is available to subscribers only" : "";
	return `Upgrade ${oneLine(listNames(packages))} (built from ${oneLine(source)}) to ${oneLine(toVersion)} or later${whose}.`;
}
function named(pkg) {
	const { name, version, source } = pkg;
	const from = source === void 0 || source.name === name ? "" : ` of ${source.name}`;
	return oneLine(`${name} ${version ?? "of unknown version"}${from}`);
}
function summaryOf({ advisory }) {
	const text = advisory.summary === "" ? advisory.details ?? "" : advisory.summary;
	const [first = ""] = oneLine(text).trim().split(/(?<=\.)\s/);
	const sentence = first.replace(/[\s.…]+$/u, "");
	return sentence === "" ? "" : `: ${truncate(sentence, maxSummaryLength)}`;
}
var maxSummaryLength, maxShownIds$1, maxShownPackages;
function init_messages() {
	return (init_messages = __esmMin((() => {
		init_findings$1();
		init_text();
		init_severity_origin();
		init_upstream_clauses();
		maxSummaryLength = 120;
		maxShownIds$1 = 5;
		maxShownPackages = 6;
	})))();
}

// actions/image-scan/group-by-source.ts
/**
* Combines the findings of a vulnerability in packages of a distribution that are built from one source package: its
* binary packages contain the same code and get the same fix. Findings that differ in what they say of the fix, or in their
* suppression, stay apart. Pure.
*/
function groupBySource(findings) {
	const grouped = [...Map.groupBy(findings, (finding) => keyOf(finding) ?? finding)].map(([key, members]) => typeof key === "string" ? combine(members) : key);
	const ordered = grouped.toSorted(suppressedLast);
	const numbered = new Map(numberRepeats(ordered).map((finding, index) => [ordered[index], finding]));
	return grouped.map((finding) => numbered.get(finding) ?? finding);
}
function suppressedLast(a, b) {
	return Number(a.suppression !== void 0) - Number(b.suppression !== void 0);
}
/** Returns what findings that are one have in common; undefined for findings that stay as they are. */
function keyOf(finding) {
	const { ruleId, severity, package: pkg, advisory, suppression, fixes } = finding;
	if (pkg === void 0 || advisory === void 0) return void 0;
	const purl = parsePurl(pkg.purl);
	if (purl === void 0 || !isPackageType(purl.type) || !isSystemType(purl.type)) return void 0;
	const source = [
		purl.type,
		purl.namespace,
		pkg.sourceName ?? pkg.name,
		pkg.sourceVersion ?? pkg.version
	];
	const { fixState, fixedVersion, state } = advisory;
	const bases = fixes.flatMap((fix) => fix.kind === "base" ? fix.reference : []);
	return JSON.stringify([
		ruleId,
		severity,
		...source,
		fixState,
		fixedVersion,
		state,
		bases,
		suppression
	]);
}
function combine(members) {
	const ordered = members.toSorted((a, b) => Number(a.inBase === true) - Number(b.inBase === true) || compareSeverity(a.severity, b.severity) || compareText(nameOf(a), nameOf(b)));
	const [first = members[0]] = ordered;
	if (first === void 0 || first.package === void 0) throw new TypeError("A group has no package");
	const { package: pkg, inBase: _inBase, ...rest } = first;
	const packages = distinct(ordered.flatMap((member) => member.package ?? []), ({ purl, path }) => `${purl} ${path}`);
	const isShared = ordered.every(({ inBase }) => inBase === true);
	const images = distinct(ordered.flatMap(({ imageLocations = [] }) => imageLocations), (at) => JSON.stringify(at));
	return {
		...rest,
		message: packages.length === 1 ? first.message : renamePackages(first.message, first.ruleId, pkg, packages),
		locations: distinct(ordered.flatMap(({ locations }) => locations), ({ file, region }) => JSON.stringify([
			file,
			region.startLine,
			region.startColumn
		])),
		...images.length === 0 ? {} : { imageLocations: images },
		fingerprint: sourceFingerprint(first.ruleId, pkg, first.subject),
		fixes: distinct(ordered.flatMap(({ fixes }) => fixes), (fix) => fix.kind === "upgrade" && fix.change === void 0 ? fix.kind : JSON.stringify(fix)).map((fix) => fix.kind === "upgrade" && packages.length > 1 ? {
			...fix,
			description: upgradeSentence(packages, fix.toVersion, first.advisory?.fixState)
		} : fix),
		package: pkg,
		...packages.length === 1 ? {} : { packages },
		...isShared ? { inBase: true } : {},
		context: {
			...first.context,
			earlierFingerprints: members.map((member) => member.fingerprint)
		}
	};
}
/** Returns the fingerprint of a vulnerability in a source package. It survives other binary packages and updates. */
function sourceFingerprint(ruleId, pkg, subject) {
	const { purl, name, sourceName = name } = pkg;
	return fingerprint(ruleId, "source", purlWithoutVersion({
		purl,
		name,
		renamed: sourceName
	}), imageNameOf(subject));
}
function nameOf({ package: pkg }) {
	return pkg?.name ?? "";
}
function distinct(items, keyFor) {
	const known = /* @__PURE__ */ new Map();
	for (const item of items) if (!known.has(keyFor(item))) known.set(keyFor(item), item);
	return [...known.values()];
}
function init_group_by_source() {
	return (init_group_by_source = __esmMin((() => {
		init_ecosystems();
		init_findings$1();
		init_packages();
		init_fingerprint();
		init_messages();
	})))();
}

// actions/image-scan/findings.ts
/** Converts the matches of one image or SBOM to findings and their rules. Pure. */
function toFindings({ matches, undetermined }, subject, { exploitation = {}, unknown = defaultUnknownSeverity } = {}) {
	const rules = vulnerabilityRules(matches, unknown);
	const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
	const vulnerabilities = matches.map((match) => {
		const rule = ruleById.get(match.id);
		if (rule === void 0) throw new TypeError(`${match.id} has no rule`);
		return matchFinding(match, rule, subject, {
			exploitation,
			unknown
		});
	});
	const undecided = undetermined.map((entry) => undeterminedFinding(entry, subject));
	return {
		findings: numberRepeats([...vulnerabilities, ...undecided]),
		rules: [...rules, ...undecided.length === 0 ? [] : [toReportedRule(unknownVersion)]]
	};
}
function matchFinding(match, rule, subject, { exploitation, unknown }) {
	const advisory = factsOf(match, exploitation);
	const { fixState, fixedVersion } = match;
	const hasFix = fixedVersion !== void 0 && (fixState === "fixed" || fixState === "needs-subscription");
	const { aliases, package: pkg } = match;
	const upgrade = (toVersion) => ({
		kind: "upgrade",
		description: upgradeDescription(pkg, toVersion, fixState),
		packageName: pkg.name,
		toVersion
	});
	return {
		...createFinding({
			rule,
			severity: ratedSeverity(match.severity, unknown),
			message: matchMessage(match, advisory, unknown),
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
	const cvss = ratings.find(({ score }) => score !== void 0);
	const disagreements = match.malicious ? [] : disagreementsIn(ratings).map(disagreementText);
	const ids = [match.id, ...match.aliases];
	const exploited = ids.flatMap((id) => kev?.entries.get(id)?.dateAdded ?? []).sort()[0];
	const likelihoods = ids.flatMap((id) => epss?.scores.get(id)?.score ?? []);
	return {
		id: advisory.id,
		ecosystem: match.ecosystem,
		severity: match.severity,
		...defined({ ratedBy: originOf(match) }),
		...disagreements.length === 0 ? {} : { disagreements },
		...cvss?.score === void 0 ? {} : { score: cvss.score },
		...cvss?.vector === void 0 ? {} : { vector: cvss.vector },
		...advisory.published === void 0 ? {} : { published: advisory.published },
		modified: advisory.modified,
		fixState: match.fixState,
		...fixedVersion === void 0 ? {} : { fixedVersion },
		...defined({ state: toVendorState(match.state) }),
		references: advisory.references.slice(0, maxReferences),
		...exploited === void 0 ? {} : { exploitedSince: exploited },
		...likelihoods.length === 0 ? {} : { epss: Math.max(...likelihoods) },
		because: match.because,
		...match.confidence === "exact" ? {} : { confidence: match.confidence }
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
/**
* Returns the parts of a fingerprint: rule, package and subject. Contains no version, release or tag, so it survives
* updates.
*/
function fingerprintPartsOf(pkg, subject) {
	return [purlWithoutVersion(pkg), imageNameOf(subject)];
}
/** Returns a finding as it would be of an image of another name: fingerprints of packages name the image. */
function withImageName(finding, name) {
	const { package: pkg, subject, ruleId } = finding;
	if (pkg === void 0 || subject.kind !== "image") return finding;
	const [print, repeat] = finding.fingerprint.split(":");
	const renamed = {
		...subject,
		name
	};
	const form = [(of) => sourceFingerprint(ruleId, pkg, of), (of) => fingerprint(ruleId, ...fingerprintPartsOf(pkg, of))].find((make) => make(subject) === print);
	if (form === void 0) return finding;
	return {
		...finding,
		fingerprint: repeat === void 0 ? form(renamed) : `${form(renamed)}:${repeat}`
	};
}
var maxReferences;
function init_findings() {
	return (init_findings = __esmMin((() => {
		init_advisories$1();
		init_findings$1();
		init_rules();
		init_fingerprint();
		init_group_by_source();
		init_messages();
		init_rules$1();
		init_severity_origin();
		maxReferences = 10;
	})))();
}

// actions/image-scan/unmatched.ts
/** Returns the rule of a call: the input, or `fail` under the profile `strict`. */
function unmatchedRule({ unmatched, profile }) {
	return unmatched ?? (profile === "strict" || profile === "all" ? "fail" : "warn");
}
/**
* Returns the gap about the packages that no advisories cover, whatever their ecosystem: one with the number of each kind.
* A distribution's release without data is another gap, which always counts.
*/
function unmatchedGaps({ noData, skipped }, rule) {
	const others = noData.filter(({ kind }) => kind === "language" || kind === "program");
	const thirdParty = skipped.filter(({ why }) => why === "third-party").map(({ package: pkg }) => pkg);
	const archives = skipped.filter(({ why }) => why === "unidentified").map(({ package: pkg }) => pkg);
	const total = others.reduce((sum, { packages }) => sum + packages, thirdParty.length + archives.length);
	const weight = rule === "fail" ? "partial" : "note";
	const repositories = noData.filter(({ kind }) => kind === "repository").map(({ ecosystem }) => {
		const why = `the image enables it, and the advisories contain no data for ${ecosystem}`;
		return {
			what: `repository ${ecosystem}`,
			why,
			weight
		};
	});
	if (total === 0) return repositories;
	const kinds = others.map(describeKind);
	if (thirdParty.length > 0) {
		const names = [...new Set(thirdParty.flatMap(({ packager }) => packager ?? []))].sort();
		const named = names.length === 0 ? "" : ` (${oneLine(names.join(", "))})`;
		kinds.push(`${thirdParty.length} from third-party repositories${named}, which publish no advisories that are read`);
	}
	if (archives.length > 0) kinds.push(describeArchives(archives.map(({ name }) => name.replace(/^.*\//, ""))));
	const why = `no advisories cover ${total === 1 ? "it" : "them"}: ${kinds.join("; ")}`;
	return [{
		what: count(total, "package"),
		why,
		weight
	}, ...repositories];
}
function describeKind({ ecosystem, kind, packages, why }) {
	const subject = kind === "program" ? `${count(packages, "program")}` : `${packages}`;
	if (why === "not-in-source") return `${subject} of ${ecosystem}, for which the source has no data`;
	return `${subject} of type ${ecosystem}`;
}
function describeArchives(names) {
	const sorted = [...new Set(names)].sort();
	const omitted = sorted.length - maxShownArchives;
	const shown = oneLine(sorted.slice(0, maxShownArchives).join(", "));
	const more = omitted > 0 ? ` and ${omitted} more` : "";
	return `${count(names.length, "Java archive")} whose coordinates are not known (${shown}${more})`;
}
var maxShownArchives;
function init_unmatched() {
	return (init_unmatched = __esmMin((() => {
		init_text();
		maxShownArchives = 5;
	})))();
}

// actions/image-scan/gaps.ts
/** Returns the gaps of a match. A release of a distribution without data never counts as clean. */
function matchGaps(result, { packages, os }, { unmatched, isDirectory = false }) {
	const empty = packages.length > 0 ? [] : [isDirectory ? emptyDirectory : emptyImage];
	const distributions = result.noData.filter(({ kind }) => kind === "distribution");
	return [
		...empty,
		...distributions.map(distributionGap),
		...unmatchedGaps(result, unmatched),
		...os?.id === "centos" ? [centosNote] : [],
		...headerGaps(result.skipped),
		...rejectedGaps(result.rejected)
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
/** Reports vulnerabilities that are not counted, because the organization that assigned their CVE rejected it. */
function rejectedGaps(rejected) {
	if (rejected.length === 0) return [];
	const omitted = rejected.length - maxShownIds;
	const shown = `${rejected.slice(0, maxShownIds).join(", ")}${omitted > 0 ? ` and ${omitted} more` : ""}`;
	return [{
		what: count(rejected.length, "vulnerability", "vulnerabilities"),
		why: `not reported, because the assigner of the CVE rejected it (${shown})`,
		weight: "note"
	}];
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
function distributionGap({ ecosystem, packages, why }) {
	const reason = why === "not-in-source" ? `the advisories contain no data for ${ecosystem}` : "no advisory source covers this distribution";
	return {
		what: `${count(packages, "package")} of ${ecosystem}`,
		why: reason,
		weight: "partial"
	};
}
var centosNote, emptyImage, emptyDirectory, maxShownIds;
function init_gaps() {
	return (init_gaps = __esmMin((() => {
		init_packages();
		init_text();
		init_unmatched();
		centosNote = {
			what: "CentOS",
			why: "it publishes no advisories, so its packages were compared with Red Hat Enterprise Linux's of the same release. CentOS Stream may get a fix earlier or later",
			weight: "note"
		};
		emptyImage = {
			what: "packages",
			why: "the image contains no package database and no installed package",
			weight: "note"
		};
		emptyDirectory = {
			what: "packages",
			why: "the directory contains no package database, no installed package and no lockfile. Name the directory with the lockfiles, or the root of an unpacked image",
			weight: "partial"
		};
		maxShownIds = 5;
	})))();
}

// actions/image-scan/match.ts
/** Matches packages with the advisories of a run. Without any, nothing is known of them. Pure. */
function matchInventory({ packages, os }, { loaded }, now) {
	return loaded === void 0 ? unmatched : matchPackages(packages, os, loaded.index, now);
}
var unmatched;
function init_match$1() {
	return (init_match$1 = __esmMin((() => {
		init_advisories$1();
		unmatched = {
			matches: [],
			undetermined: [],
			noData: [],
			skipped: [],
			rejected: []
		};
	})))();
}

// actions/image-scan/baseline.ts
/** Reads the image that `baseline` names. Returns an empty list if it names no image. */
async function readEarlier({ collectors, analyzers, threads }, context) {
	const { baseline } = context.inputs;
	if (baseline === void 0 || isSarifFile(baseline)) return [];
	return readInputImages([baseline], {
		...context,
		inputs: baselineInputs(context.inputs)
	}, {
		collectors,
		analyzers,
		threads
	});
}
/** Returns the inputs to read the baseline image with: another registry does not get the login for the scanned images. */
function baselineInputs(inputs) {
	const registry = baselineReference(inputs.baseline)?.registry;
	return inputs.image.some((image) => baselineReference(image)?.registry === registry) ? inputs : {
		...inputs,
		"registry-username": void 0,
		"registry-password": void 0
	};
}
/** Parses the reference of an image in a registry. Undefined for files, layouts and archives. */
function baselineReference(source) {
	if (source === void 0 || isSarifFile(source)) return void 0;
	return tryParseReference(source.replace(/^docker:\/\//, ""));
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
		init_findings$1();
		init_references();
		init_images();
		init_runner();
	})))();
}

// actions/image-scan/attested-baseline.ts
/**
* Reads the attested evidence of the image that `baseline` names. Undefined if the call accepts no signer, so that the image
* itself is scanned. What cannot be read or is attested by nobody who is accepted is stated as the reason.
* @throws InvalidError if the inputs contradict each other, or the key or trusted root cannot be read.
*/
async function readAttestedBaseline(context) {
	const { inputs, host, now } = context;
	const policy = await signerOf(context);
	if (policy === void 0) return void 0;
	const reference = baselineReference(inputs.baseline);
	if (reference === void 0) throw notInRegistry(inputs.baseline);
	const client = createRegistryClient(reference, baselineInputs(inputs), host);
	const limit = { left: maxUnpacked };
	const records = [];
	const refused = [];
	try {
		const targets = await imageTargets(client, reference);
		for (const { digest } of targets) for (const judgement of await examineSignatures(client, {
			digest,
			policies: [policy]
		})) {
			const record = await recordIn(judgement, digest, limit);
			const reason = typeof record === "string" ? record : record && problemOf$1(record, host.run.repository, now);
			if (reason !== void 0) refused.push(reason);
			else if (typeof record === "object") records.push(record);
		}
		const name = `${client.name}@${targets[0]?.digest ?? ""}`;
		if (records.length > 0) return {
			name,
			records
		};
		const [first] = refused;
		return { missing: `${name} has no evidence of image-scan that counts${first === void 0 ? "" : `: ${truncate(oneLine(first), maxReason)}`}${refused.length > 1 ? ` and ${count(refused.length - 1, "more reason")}` : ""}` };
	} catch (error) {
		if (!(error instanceof UndecidedError) && !(error instanceof InvalidError)) throw error;
		return { missing: `the evidence of ${client.name} cannot be read (${messageOf$1(error)})` };
	}
}
/** Compares a report with the newest attested evidence of its platform. */
function compareWithEvidence(report, attested, images) {
	if ("missing" in attested) return compareReport(report, attested);
	if (report.subject.kind !== "image") return report;
	const { name, platform } = report.subject;
	if (new Set(images).size > 1 && repositoryOf(name) !== repositoryOf(attested.name)) return compareReport(report, { missing: `${attested.name} is another image than ${name}` });
	const [newest] = attested.records.filter(({ record: { subject } }) => subject.kind === "image" && subject.platform === platform).toSorted((a, b) => Date.parse(b.record.createdAt) - Date.parse(a.record.createdAt));
	if (newest?.report === void 0) return compareReport(report, { missing: `${attested.name} has no evidence for ${platform}` });
	const findings = activeFindings(newest.report).map((finding) => withImageName(finding, name));
	const source = `the evidence of ${newest.record.createdAt} that is attested of ${attested.name}`;
	return compareReport(report, new Baseline(source, findings, [], "image"));
}
function repositoryOf(name) {
	const { registry, repository } = parseReference(name);
	return `${registry}/${repository}`;
}
/** The record that an attestation contains; why it does not count; undefined for attestations of other kinds. */
async function recordIn({ accepted, kind, predicateType, reason, statement }, digest, limit) {
	if (kind !== "attestation" || predicateType !== void 0 && predicateType !== "urn:seaworthy:evidence:v1") return void 0;
	if (!accepted || statement === void 0) return reason;
	const evidence = await readEvidencePredicate(statement.predicate, "the attested evidence", limit);
	if ("code" in evidence) return evidence.message;
	const { action, subject } = evidence.record;
	if (action !== "image-scan") return void 0;
	if (subject.kind !== "image" || subject.digest !== digest || !statement.digests.includes(subject.digest)) return "its record is about another image";
	return evidence;
}
/** Returns why a record does not count. Undefined if it does. */
function problemOf$1({ record: { run, createdAt } }, repository, now) {
	if (run.repository !== void 0 && repository !== void 0 && run.repository !== repository) return `it is from a run of ${run.repository}`;
	const age = now.getTime() - Date.parse(createdAt);
	if (age > maxAgeDays * day) return `it is from ${createdAt}, which is more than ${maxAgeDays} days ago`;
	return age < -36e5 ? `it is from ${createdAt}, which is in the future` : void 0;
}
/** Returns the accepted signer. Undefined if the call names none. */
async function signerOf(context) {
	const { inputs, host } = context;
	const { "baseline-key": key, "baseline-identity": subject, "baseline-issuer": issuer } = inputs;
	if (key !== void 0 && subject !== void 0) throw new InvalidError("INPUT_CONFLICT", "`baseline-key` and `baseline-identity` are both set", { advice: "Set the one that attests the evidence of `baseline`" });
	if (key !== void 0) {
		const text = key.includes("\n") ? key : await readSecretText(await ofBase(context, key), "baseline-key", host);
		return {
			kind: "key",
			key: readPublicKey(text, "baseline-key")
		};
	}
	if (subject === void 0) return void 0;
	const file = inputs["baseline-trusted-root"];
	const root = await readTrustedRootOrDefault(file === void 0 ? void 0 : await ofBase(context, file), host);
	return {
		kind: "identity",
		identity: {
			subject,
			issuer
		},
		root
	};
}
/** Returns where to read a file that decides who is accepted. A file that only unmerged changes have does not exist. */
async function ofBase(context, place) {
	if (place.startsWith("env://")) return place;
	const { root, paths } = await settingsPlaces(context, [resolvePath(context.host, place)], { isOptional: true });
	return resolve(root, paths[0] ?? place);
}
function notInRegistry(baseline) {
	const problem = baseline === void 0 ? "is not set" : `is ${baseline}, which is no image in a registry`;
	return new InvalidError("INPUT_CONFLICT", `\`baseline-key\` or \`baseline-identity\` is set, but \`baseline\` ${problem}`, { advice: "Set `baseline` to the image that the base branch published, `host/path:tag`" });
}
var resolve, maxUnpacked, maxReason, day, maxAgeDays;
function init_attested_baseline() {
	return (init_attested_baseline = __esmMin((() => {
		init_errors();
		init_evidence();
		init_findings$1();
		init_oci();
		init_references();
		init_runner();
		init_registry_client();
		init_signatures();
		init_sigstore();
		init_text();
		init_baseline();
		init_findings();
		({resolve} = process.getBuiltinModule("node:path"));
		maxUnpacked = 256 * 2 ** 20;
		maxReason = 300;
		day = 864e5;
		maxAgeDays = 90;
	})))();
}

// actions/image-scan/contents.ts
/** Lists the contents of an image by layer, with the instructions that made the layers if they are known. Pure. */
function contentsOf({ catalog }, origins) {
	return {
		layers: catalog.layers.map(({ index, diffId, digest, size, directories }) => {
			const made = origins?.layers[index];
			const origin = origins === void 0 || made === void 0 ? void 0 : {
				file: origins.path,
				line: made.instruction.line,
				keyword: made.instruction.keyword
			};
			return {
				index,
				diffId,
				size,
				directories,
				...defined({
					digest,
					origin,
					inBase: made?.inBase
				})
			};
		}),
		packages: catalog.packages.map(({ name, version = "", purl, locations }) => {
			const indexes = locations.flatMap(({ layer }) => layer?.index ?? []);
			return {
				name,
				version,
				purl,
				...indexes.length === 0 ? {} : { layer: Math.min(...indexes) }
			};
		})
	};
}
function init_contents() {
	return (init_contents = __esmMin((() => {})))();
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
function describeOrigin({ instruction: { keyword }, inBase }, finding, place) {
	if (inBase) return `comes with the base image (layer ${place.layer})`;
	return `${keyword === "RUN" && finding.package !== void 0 ? "installed" : "added"} by ${keyword} in ${oneLine(place.file)} (layer ${place.layer})`;
}
var Lines;
function init_lines() {
	return (init_lines = __esmMin((() => {
		init_text();
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
					message: `${finding.message}; ${describeOrigin(origin, finding, {
						file: this.#path,
						layer: layerIndex
					})}`,
					locations: [
						this.#locationOf(origin.instruction),
						...[...also].map((instruction) => this.#locationOf(instruction, `also added by this ${instruction.keyword}`)),
						...finding.locations
					],
					...origin.inBase ? { inBase: true } : {}
				};
			}
			originOf(layerIndex) {
				return this.#layers[layerIndex];
			}
			placeOnLayer(finding, layerIndex, related) {
				const origin = this.#layers[layerIndex];
				if (origin === void 0) return finding;
				const other = related === void 0 ? void 0 : this.#layers[related.layer];
				const locations = [
					this.#locationOf(origin.instruction),
					...other === void 0 ? [] : [this.#locationOf(other.instruction, `this ${other.instruction.keyword} ${related?.message}`)],
					...finding.locations
				];
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
async function readCandidates({ image }, origins, { collectors, analyzers, threads }, context) {
	const from = baseReferenceOf(origins);
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
		for (const candidateReference of references) images.push(...await readInputImages([`docker://${formatReference(candidateReference)}`], reading, {
			collectors,
			analyzers,
			threads
		}));
	} catch (error) {
		const why = `the registry could not be searched for a newer one (${messageOf$1(error)})`;
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
		gaps: [],
		...defined({ written: writtenBase(origins) })
	};
}
function writtenBase(origins) {
	const word = bottomOf(origins).from?.words[0];
	const reference = baseReferenceOf(origins);
	if (word === void 0 || reference === void 0 || word.raw !== reference) return void 0;
	return {
		reference,
		file: origins.path,
		region: origins.source.regionOf(word.span)
	};
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
function proposeBase(report, { images: candidates, written }, findingsOf) {
	const subject = report.subject;
	const inBase = activeFindings(report).filter((finding) => finding.inBase === true);
	if (inBase.length === 0 || candidates.length === 0 || subject.kind !== "image") return report;
	const [best] = candidates.map((candidate) => {
		const named = {
			...candidate,
			image: {
				...candidate.image,
				name: subject.name
			}
		};
		return {
			candidate,
			left: groupBySource(findingsOf(named).filter(isVulnerability))
		};
	}).toSorted((a, b) => countSevere(a.left) - countSevere(b.left) || a.left.length - b.left.length);
	const baseFindings = inBase.filter(isVulnerability);
	const sources = groupBySource(baseFindings);
	if (best === void 0 || countSevere(best.left) >= countSevere(sources) && best.left.length >= sources.length) return report;
	const remaining = new Set(best.left.map(({ fingerprint }) => fingerprint));
	const reference = referenceOf(best.candidate);
	const gone = sources.filter(({ fingerprint }) => !remaining.has(fingerprint));
	const prints = new Set(gone.flatMap(({ fingerprint, context }) => context?.earlierFingerprints ?? [fingerprint]));
	const cleared = new Set(baseFindings.filter(({ fingerprint }) => prints.has(fingerprint)));
	const addedCount = best.left.length - (sources.length - gone.length);
	const price = addedCount <= 0 ? "" : ` and adds ${count(addedCount, "other finding")}`;
	const description = `Build on ${reference}, which fixes ${gone.length} of ${count(sources.length, "finding")} in the base image${price}.`;
	const replacing = written === void 0 ? {} : {
		from: written.reference,
		edits: [{
			file: written.file,
			region: written.region,
			text: reference
		}]
	};
	return {
		...report,
		findings: report.findings.map((finding) => cleared.has(finding) ? {
			...finding,
			fixes: [{
				kind: "base",
				description,
				reference,
				...replacing
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
		/* @__PURE__ */ init_base_reference();
		init_errors();
		init_findings$1();
		init_oci();
		init_references();
		init_images();
		init_text();
		init_group_by_source();
		init_newest_tag();
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
		init_rules();
		init_text();
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
/**
* Returns whether a finding has an id: its own, an alias, or its advisory's. A bulletin on several CVEs is not ignored by
* one of them.
*/
function hasId({ ruleId, aliases, advisory }, id) {
	const wanted = foldId(id);
	if ([ruleId, ...advisory === void 0 ? [] : [advisory.id]].some((own) => foldId(own) === wanted)) return true;
	const ids = [ruleId, ...aliases].map(foldId);
	return ids.includes(wanted) && new Set(ids.filter((own) => own.startsWith("CVE-"))).size <= 1;
}
/** Raises ASCII letters only: other alphabets have letters that look the same in one case. */
function foldId(id) {
	return id.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
function init_ignore_rule() {
	return (init_ignore_rule = __esmMin((() => {
		init_rules();
		init_text();
	})))();
}

// actions/image-scan/ignore/scope.ts
/** Returns whether one of the purls names the package of a finding. False for findings without a package. */
function isOfPurl({ package: pkg }, purls) {
	const purl = pkg === void 0 ? void 0 : parsePurl(pkg.purl);
	return purl !== void 0 && purls.some((text) => matchPackage(vexItem(text), purl).kind === "same");
}
/**
* Returns whether globs match a file of the repository where a finding is, or all of its places in the image: a glob for
* one of them says nothing about the others. Paths in images have no leading slash.
*/
function isAtPath({ locations, imageLocations = [], package: pkg }, globs) {
	const matchers = globs.map((glob) => (0, import_picomatch.default)(withoutSlash(glob).slice(0, maxGlobLength), { dot: true }));
	const matches = (path) => matchers.some((matcher) => matcher(withoutSlash(path)));
	if (locations.some(({ file }) => matches(file))) return true;
	const places = [...pkg === void 0 ? [] : [pkg.path], ...imageLocations.map(({ path }) => path)];
	return places.length > 0 && places.every(matches);
}
function withoutSlash(path) {
	return path.replace(/^\/+/, "");
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
		throw unreadable(messageOf$1(error), file, {});
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
		init_text();
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
		init_text();
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
		return parse(text);
	} catch (error) {
		throw unreadable(messageOf$1(error).split("\n")[0] ?? "", file, {});
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
		covers: (finding) => hasId(finding, id) && (path.trim() === "*" || isPackage(finding, last)) && !(onlyUnfixed && finding.advisory?.fixState === "fixed")
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
		const [expiry, repeated] = words.filter((word) => word.startsWith("exp:"));
		const unexpected = words.find((word) => !word.startsWith("exp:")) ?? repeated;
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
	return (await Promise.all(ignoreFileNames.map(async (name) => await isFile(join(root, name)) ? [name] : []))).flat();
}
async function readIgnoreFile(path, root) {
	const reader = readerOf(basename(path));
	if (reader === void 0) throw invalid(path, "is not the name of a supported ignore file", `Known: ${Object.keys(readers).join(", ")}`);
	let text;
	try {
		text = (await readCheckoutFile(root, path, maxBytes)).toString("utf8");
	} catch (error) {
		throw invalid(path, `cannot be read (${messageOf$1(error)})`, "Check the path in `ignore-files`");
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
var basename, join, readers, ignoreFileNames, maxBytes;
function init_ignore() {
	return (init_ignore = __esmMin((() => {
		init_errors();
		init_files();
		init_grype();
		init_osv_scanner();
		init_snyk();
		init_trivy();
		init_apply();
		({basename, join} = process.getBuiltinModule("node:path"));
		readers = {
			".trivyignore": readTrivyIgnore,
			".trivyignore.yaml": readTrivyIgnoreYaml,
			".trivyignore.yml": readTrivyIgnoreYaml,
			".grype.yaml": readGrypeIgnore,
			".grype.yml": readGrypeIgnore,
			"osv-scanner.toml": readOsvScannerToml,
			".snyk": readSnykPolicy
		};
		ignoreFileNames = Object.keys(readers);
		maxBytes = 4 * 2 ** 20;
	})))();
}

// actions/image-scan/suppression-sources.ts
/** Reads the ignore files that are named, or those that other tools read by their names. */
async function ignoreFiles(context) {
	const named = context.inputs["ignore-files"];
	if (named.length > 0) {
		const { root, paths } = await settingsPlaces(context, named);
		return readIgnoreFiles(paths, root);
	}
	const { root } = await settingsPlaces(context, ignoreFileNames, { isOptional: true });
	return readIgnoreFiles([], root);
}
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
		text = (await readCheckoutFile(root, path, maxVexBytes)).toString("utf8");
	} catch (error) {
		throw new InvalidError("VEX_UNREADABLE", `cannot be read (${messageOf$1(error)})`, {
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
				why: messageOf$1(error),
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
		init_files();
		init_runner();
		init_text();
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
			static async of(context) {
				const { inputs, now } = context;
				const vex = await settingsPlaces(context, inputs.vex);
				const documents = await Promise.all(vex.paths.map((path) => readVexFile(path, vex.root)));
				const files = await ignoreFiles(context);
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
				const subject = {
					image: {
						name,
						tags,
						digests: [digest, configDigest],
						platform
					},
					packages: [...catalog.packages, ...catalog.owned]
				};
				const judge = new VexJudge(trusted, subject, this.#now);
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
				const { suppressedBy: suppressing, remarks: statementRemarks } = judge.judgeFinding([finding.ruleId, finding.advisory.id], finding.aliases, finding.package.purl);
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
	const dockerfiles = await Dockerfiles.of(inputs.dockerfile, host, images.map(({ image }) => image));
	const exact = Promise.all(images.map(({ image }) => dockerfiles.exactFor(image, context)));
	const sources = await SuppressionSources.of(context);
	const attested = await readAttestedBaseline(context);
	const earlier = attested === void 0 ? await readEarlier(checks, context) : [];
	const bases = await readBases(images, dockerfiles, checks, context);
	const all = [
		...images,
		...earlier,
		...[...bases.values()].flatMap((candidates) => candidates.images)
	];
	const read = await readAdvisories([...all.map(({ catalog }) => catalog), ...others], context);
	const places = await dependencyPlaces(images.some(({ catalog }) => catalog.packages.some(({ type }) => !isSystemType(type))) ? host.root : void 0);
	const unmatched = unmatchedRule(inputs);
	const scanImage = (image) => scan(image, {
		read,
		dockerfiles,
		places,
		checks,
		now,
		unmatched
	});
	const findingsOf = (image) => packageFindings(image, read, now).findings;
	const scanned = images.map((image) => {
		const candidates = bases.get(image) ?? {
			images: [],
			gaps: []
		};
		const { gaps } = candidates;
		const proposed = proposeBase(scanImage(image), candidates, findingsOf);
		const report = {
			...proposed,
			findings: withSuggestedEdits(proposed.findings)
		};
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
	const reports = sources.apply(scanned).map(grouped);
	const names = images.map(({ image }) => image.name);
	const exactFiles = await exact;
	return {
		examined: reports.map((report, index) => {
			const scannedImage = images[index];
			const contents = scannedImage === void 0 ? void 0 : () => contentsOf(scannedImage, dockerfiles.originsOf(scannedImage.image).origins);
			return {
				report: attested === void 0 ? compareWithImage(report, earlier, (image) => grouped(scanImage(image))) : compareWithEvidence(report, attested, names),
				...defined({
					advisories: read.data,
					dockerfiles: exactFiles[index],
					contents
				})
			};
		}),
		read
	};
}
/** Returns a report with one finding for each source package and vulnerability. */
function grouped(report) {
	return {
		...report,
		findings: groupBySource(report.findings)
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
/** Reads the manifests and lockfiles of the checkout, which only packages of languages need. */
async function dependencyPlaces(root) {
	const { DependencyPlaces, readProjects } = await import("../../shared/projects/index2.js");
	const { projects, gaps } = root === void 0 ? {
		projects: [],
		gaps: []
	} : await readProjects(root);
	return {
		gaps,
		of: (packages, origins) => new DependencyPlaces(projects, packages, origins)
	};
}
/** Returns the vulnerability findings of an image, without Dockerfile lines. */
function packageFindings({ image, catalog }, read, now) {
	const subject = {
		kind: "image",
		name: image.name,
		digest: image.digest,
		platform: image.platform
	};
	const result = matchInventory(catalog, read, now);
	return {
		subject,
		result,
		...toFindings(result, subject, findingOptions(read))
	};
}
function scan(cataloged, { read, dockerfiles, places, checks, now, unmatched }) {
	const { image, catalog } = cataloged;
	const { subject, result, findings, rules } = packageFindings(cataloged, read, now);
	const ended = endOfLifeFinding(catalog.os, subject, now);
	const unsupported = endOfSupportFindings(catalog.packages, subject, now);
	const { origins, gaps: lineGaps } = dockerfiles.originsOf(image);
	const lines = origins === void 0 ? void 0 : dockerfileLines(origins);
	const dependencies = places.of(catalog.packages, origins);
	const placed = findings.map((finding) => dependencies.place(lines?.place(finding) ?? finding));
	const checked = checks.check(cataloged, subject, lines);
	const gaps = [
		...catalog.gaps,
		...read.gaps,
		...matchGaps(result, catalog, {
			unmatched,
			isDirectory: image.mediaType === rootDirectoryType
		}),
		...checked.gaps,
		...lineGaps,
		...places.gaps,
		...rootDirectoryGaps(image)
	];
	return {
		action: "image-scan",
		subject,
		rules: [
			...rules,
			...ended === void 0 ? [] : [endOfLifeRule, endOfLifeSoonRule].map(toReportedRule),
			...unsupported.length === 0 ? [] : [endOfSupportRule, endOfSupportSoonRule].map(toReportedRule),
			...checked.rules
		],
		findings: [
			...placed,
			...ended === void 0 ? [] : [lines?.placeOnBase(ended) ?? ended],
			...unsupported.map((finding) => lines?.place(finding) ?? finding),
			...checked.findings
		],
		coverage: {
			examined: {
				packages: catalog.packages.length,
				...examinedLayers(catalog.layers)
			},
			gaps
		},
		...checked.savings.length === 0 ? {} : { savings: checked.savings }
	};
}
function init_scan() {
	return (init_scan = __esmMin((() => {
		init_fixes();
		init_layers();
		init_packages();
		init_rules();
		init_runner();
		init_advisories();
		init_attested_baseline();
		init_baseline();
		init_contents();
		init_end_of_life$1();
		init_end_of_support();
		init_findings();
		init_gaps();
		init_group_by_source();
		init_lines();
		init_match$1();
		init_newer_base();
		init_suppression_sources();
		init_unmatched();
	})))();
}

export { init_read as C, init_vex as S, init_end_of_support as _, matchInventory as a, ImageChecks as b, init_unmatched as c, toFindings as d, groupBySource as f, endOfSupportSoonRule as g, endOfSupportRule as h, init_match$1 as i, unmatchedRule as l, endOfSupportFindings as m, matchImages as n, init_gaps as o, init_group_by_source as p, scanImages as r, matchGaps as s, init_scan as t, init_findings as u, findingOptions as v, vexPredicates as w, init_checks as x, init_advisories as y };