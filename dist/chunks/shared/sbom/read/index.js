import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Ir as init_plain, Lr as oneLine, Si as UndecidedError, or as init_text, zr as truncate } from "../../core.js";
import { E as unknown, S as string, T as union, c as base64, f as init_schemas, g as looseObject, h as literal, s as array } from "../../../npm/zod/classic.js";
import { S as purlName, n as originOf, t as init_third_party, w as versionWithEpoch, x as parsePurl, y as init_purl } from "../../packages/third-party/third-party.js";
import { _ as isPackageType, g as init_lookup, t as init_ecosystems, v as isSystemType } from "../../ecosystems/index.js";
import { a as XMLParser, n as init_fxp, o as init_XMLParser } from "../../../npm/fast-xml-parser.js";
import { t as init_packages } from "../../packages/index.js";
import { n as parseProblem, t as init_parse_problem } from "../../errors/parse-problem.js";

// shared/sbom/read/package.ts
/** Creates a package from its purl (purl specification); undefined if it is invalid or not a package type. */
function packageOf(stated) {
	const purl = parsePurl(stated.purl);
	const type = purl?.type ?? "";
	if (purl === void 0 || !isPackageType(type)) return void 0;
	const qualifiers = purl.qualifiers ?? {};
	const version = versionWithEpoch(type, purl.version ?? void 0, qualifiers["epoch"]);
	const source = stated.source ?? upstreamOf(qualifiers["upstream"], version);
	const arch = qualifiers["arch"];
	const os = isSystemType(type) ? osOf$1(qualifiers["distro"], purl.namespace ?? void 0) : void 0;
	const { licenses, hashes, locations } = stated;
	return {
		item: {
			type,
			name: purlName(type, purl),
			version,
			purl: stated.purl,
			licenses,
			locations,
			dependencies: [],
			...arch === void 0 ? {} : { arch },
			...source === void 0 ? {} : { source },
			...hashes.length === 0 ? {} : { hashes },
			...optional(stated),
			...stated.thirdParty === true ? { thirdParty: true } : originOf({
				...stated,
				type,
				name: purlName(type, purl),
				version
			}, os)
		},
		...os === void 0 ? {} : { os }
	};
}
/** Returns the stated optional fields. */
function optional(stated) {
	return Object.fromEntries(optionalKeys.flatMap((key) => stated[key] === void 0 ? [] : [[key, stated[key]]]));
}
/**
* Parses `upstream=glibc` or `upstream=gcc-12@12.2.0`, as Syft and Seaworthy write it. Of a source rpm, only the name
* counts.
*/
function upstreamOf(upstream, version) {
	if (upstream === void 0 || version === void 0) return void 0;
	const rpm = /^(.+)-[^-]+-[^-]+\.src\.rpm$/.exec(upstream)?.[1];
	if (rpm !== void 0) return {
		name: rpm,
		version
	};
	const [name = upstream, upstreamVersion] = upstream.split("@");
	return {
		name,
		version: upstreamVersion ?? version
	};
}
/** Parses `distro=debian-12`. Returns undefined if it is absent: the release is then unknown. */
function osOf$1(distro, namespace) {
	const [, id, versionId] = /^([a-z][\w.]*(?:-[a-z]+)*)-(\d[\w.]*)$/i.exec(distro ?? "") ?? [];
	if (id !== void 0 && versionId !== void 0) return {
		id: id.toLowerCase(),
		versionId
	};
	return distro !== void 0 && /^\d/.test(distro) && namespace !== void 0 ? {
		id: namespace,
		versionId: distro
	} : void 0;
}
var optionalKeys;
function init_package() {
	return (init_package = __esmMin((() => {
		init_ecosystems();
		init_packages();
		init_purl();
		optionalKeys = [
			"supplier",
			"supplierContact",
			"homepage",
			"repository",
			"modularity",
			"ownedBy",
			"development",
			"role",
			"guessed"
		];
	})))();
}

// shared/sbom/read/document.ts
/**
* Collects the packages of a document. Components without a usable purl become gaps, because they cannot be matched.
*/
function collect(head, os, components, edges = /* @__PURE__ */ new Map()) {
	const packages = /* @__PURE__ */ new Map();
	const systems = /* @__PURE__ */ new Map();
	const purls = /* @__PURE__ */ new Map();
	const cpes = /* @__PURE__ */ new Map();
	const gaps = [];
	for (const component of components) {
		const read = "stated" in component ? packageOf(component.stated) : void 0;
		if (read === void 0 || !("stated" in component)) {
			const purlOrName = "stated" in component ? component.stated.purl : component.nameless;
			gaps.push({
				what: truncate(oneLine(purlOrName), 200),
				why: "it has no purl of a supported type",
				weight: "partial"
			});
			continue;
		}
		const { ref, cpes: named = [] } = component.stated;
		if (read.os !== void 0) systems.set(`${read.os.id} ${read.os.versionId}`, read.os);
		if (ref !== void 0) purls.set(ref, read.item.purl);
		if (named.length > 0) cpes.set(read.item.purl, named);
		const existing = packages.get(read.item.purl);
		packages.set(read.item.purl, existing === void 0 ? read.item : mergePackage(existing, read.item));
	}
	const [only, other] = systems.values();
	const system = os ?? (other === void 0 ? only : void 0);
	if (os === void 0 && other !== void 0) gaps.push({
		what: "distribution",
		why: `the purls name several distributions: ${[...systems.keys()].join(", ")}`,
		weight: "partial"
	});
	return {
		...headOf(head),
		...system === void 0 ? {} : { os: system },
		packages: [...withDependencies(packages, purls, edges).values()].sort((a, b) => a.purl < b.purl ? -1 : 1),
		cpes,
		gaps
	};
}
function headOf({ format, name, root, timestamp }) {
	const subjectName = root?.name ?? name;
	return {
		format,
		...subjectName === void 0 ? {} : { name: subjectName },
		...root?.digest === void 0 ? {} : { digest: root.digest },
		...root === void 0 ? {} : { root },
		...timestamp === void 0 ? {} : { timestamp }
	};
}
function mergePackage(existing, repeated) {
	const paths = new Set(existing.locations.map(({ path }) => path));
	return {
		...existing,
		locations: [...existing.locations, ...repeated.locations.filter(({ path }) => !paths.has(path))]
	};
}
/** Adds dependencies to the packages, by the document's own references. */
function withDependencies(packages, purls, edges) {
	for (const [from, targets] of edges) {
		const purl = purls.get(from);
		const pkg = purl === void 0 ? void 0 : packages.get(purl);
		if (purl === void 0 || pkg === void 0) continue;
		const requires = new Set(pkg.requires ?? []);
		for (const to of targets) {
			const needed = purls.get(to);
			if (needed !== void 0 && needed !== purl) requires.add(needed);
		}
		if (requires.size === 0) continue;
		const names = [...requires].flatMap((needed) => packages.get(needed)?.name ?? []);
		packages.set(purl, {
			...pkg,
			requires: [...requires].sort(),
			dependencies: [...new Set(names)]
		});
	}
	return packages;
}
function init_document() {
	return (init_document = __esmMin((() => {
		init_text();
		init_package();
	})))();
}

// shared/sbom/read/facts.ts
/**
* Parses a digest with any format's spelling of the algorithm (`SHA-256`, `SHA256`, `sha256`); empty for unknown
* algorithms.
*/
function hashOf(algorithm, value) {
	const plain = algorithm.toUpperCase().replace(/[-_]/g, "");
	const algorithmName = algorithms.find((name) => name.replace("-", "") === plain);
	return algorithmName === void 0 || !/^[0-9a-f]+$/i.test(value) ? [] : [{
		algorithm: algorithmName,
		value: value.toLowerCase()
	}];
}
/** Splits `name=value`, our form of facts in SPDX annotations. */
function splitFact(text) {
	const offset = text.indexOf("=");
	return offset < 0 ? [text, ""] : [text.slice(0, offset), text.slice(offset + 1)];
}
/**
* Splits an expression joined by AND into licenses and replaces references by the document's names. Keeps an expression
* whole if it is a choice at the top level.
*/
function splitLicenses(expression, names) {
	const parts = [];
	let depth = 0;
	let part = [];
	for (const word of expression.trim().split(/\s+/)) {
		if (depth === 0 && word === "OR") return [expression];
		if (depth === 0 && word === "AND") {
			parts.push(part.join(" "));
			part = [];
			continue;
		}
		for (const character of word) depth += character === "(" ? 1 : character === ")" ? -1 : 0;
		part.push(word);
	}
	return [...parts, part.join(" ")].filter((text) => text !== "").map((licenseName) => names.get(licenseName) ?? licenseName);
}
var algorithms, Facts;
function init_facts() {
	return (init_facts = __esmMin((() => {
		algorithms = [
			"MD5",
			"SHA-1",
			"SHA-256",
			"SHA-384",
			"SHA-512"
		];
		Facts = class {
			#values = /* @__PURE__ */ new Map();
			constructor(pairs) {
				for (const [name, value] of pairs) {
					const existing = this.#values.get(name);
					if (existing === void 0) this.#values.set(name, [value]);
					else existing.push(value);
				}
			}
			/** Returns the first value of a name. */
			get(name) {
				return this.#values.get(name)?.[0];
			}
			all(name) {
				return this.#values.get(name) ?? [];
			}
			/** Returns the facts of our own documents, which all formats store alike. */
			own() {
				const ownedBy = this.get("seaworthy:package:ownedBy");
				const modularity = this.get("seaworthy:package:modularity");
				const source = this.get("seaworthy:source:name");
				const role = this.get("seaworthy:package:role");
				const guessed = this.get("seaworthy:package:guessed");
				return {
					...ownedBy === void 0 ? {} : { ownedBy },
					...modularity === void 0 ? {} : { modularity },
					...source === void 0 ? {} : { source: {
						name: source,
						version: this.get("seaworthy:source:version") ?? ""
					} },
					...this.get("seaworthy:package:thirdParty") === "true" ? { thirdParty: true } : {},
					...this.get("seaworthy:package:development") === "true" ? { development: true } : {},
					...role === "program" || role === "application" ? { role } : {},
					...guessed === "group" || guessed === "name" ? { guessed } : {}
				};
			}
			/** Returns the locations of our own documents. The layer is known if there is one location. */
			locations() {
				return this.placed(this.all("seaworthy:path"));
			}
			/** Creates locations from paths, with the layer if there is only one. */
			placed(paths) {
				const diffId = this.get("seaworthy:layer:diffId") ?? this.get("aquasecurity:trivy:LayerDiffID");
				const index = Number(this.get("seaworthy:layer:index") ?? NaN);
				const layer = diffId !== void 0 && Number.isInteger(index) ? {
					diffId,
					index
				} : void 0;
				return paths.map((path) => ({
					path: path.startsWith("/") ? path : `/${path}`,
					...layer === void 0 || paths.length > 1 ? {} : { layer }
				}));
			}
		};
	})))();
}

// shared/sbom/read/cyclonedx.ts
/** Reads a CycloneDX document (1.2 to 1.7, JSON), including properties of Trivy, Syft and Seaworthy. */
function readCycloneDx(document) {
	const { metadata } = document;
	const components = flatten(document.components ?? []);
	return collect({
		format: `CycloneDX ${document.specVersion}`,
		root: metadata?.component === void 0 ? void 0 : rootOf$2(metadata.component),
		timestamp: metadata?.timestamp
	}, components.map(osOf).find((os) => os !== void 0), components.flatMap(readComponent), new Map((document.dependencies ?? []).map(({ ref, dependsOn }) => [ref, dependsOn ?? []])));
}
function rootOf$2(raw) {
	const { type, group, name, version, purl, hashes } = raw;
	if (name === void 0) return void 0;
	const digest = hashes?.find(({ alg }) => alg === "SHA-256")?.content;
	const platform = factsOf$1(raw).get("seaworthy:image:platform");
	return {
		kind: "document",
		isImage: type === "container",
		name: group === void 0 || group === "" ? name : `${group}/${name}`,
		...version === void 0 ? {} : { version },
		...purl === void 0 ? {} : { purl },
		...digest === void 0 ? {} : { digest: `sha256:${digest}` },
		...platform === void 0 ? {} : { platform }
	};
}
function factsOf$1({ properties = [] }) {
	return new Facts(properties.map(({ name, value }) => [name, value ?? ""]));
}
/** Flattens nested components without recursion, because a document may nest them arbitrarily deep. */
function flatten(roots) {
	const flat = [];
	const waiting = [...roots].reverse();
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const raw = component.parse(next);
		flat.push(raw);
		for (const inner of (raw.components ?? []).toReversed()) waiting.push(inner);
	}
	return flat;
}
function osOf({ type, name, version }) {
	if (type !== "operating-system" || name === void 0) return void 0;
	return {
		id: name.toLowerCase(),
		...version === void 0 ? {} : { versionId: version }
	};
}
function readComponent(raw) {
	if (raw.purl === void 0) return groups$1.has(raw.type ?? "") ? [] : [{ nameless: `${raw.name ?? "component"} ${raw.version ?? ""}`.trim() }];
	if (raw.purl.startsWith("pkg:oci/") || raw.purl.startsWith("pkg:docker/")) return [];
	const facts = factsOf$1(raw);
	const source = trivySource(facts);
	const reference = (kind) => raw.externalReferences?.find(({ type }) => type === kind)?.url;
	const homepage = reference("website");
	const repository = reference("vcs");
	const modularity = facts.get("aquasecurity:trivy:Modularitylabel");
	const contact = raw.supplier?.contact?.[0]?.email ?? raw.supplier?.url?.[0];
	return [{ stated: {
		purl: raw.purl,
		licenses: licensesOf(raw),
		hashes: (raw.hashes ?? []).flatMap(({ alg, content }) => hashOf(alg, content)),
		locations: facts.placed(pathsOf(raw, facts)),
		...source === void 0 ? {} : { source },
		...raw.supplier?.name === void 0 ? {} : { supplier: raw.supplier.name },
		...contact === void 0 ? {} : { supplierContact: contact },
		...homepage === void 0 ? {} : { homepage },
		...repository === void 0 ? {} : { repository },
		...modularity === void 0 ? {} : { modularity },
		...raw["bom-ref"] === void 0 ? {} : { ref: raw["bom-ref"] },
		cpes: [...raw.cpe === void 0 ? [] : [raw.cpe], ...facts.all("seaworthy:cpe")],
		...facts.own()
	} }];
}
/** Returns the licenses. Splits expressions and replaces our own references by the original names. */
function licensesOf({ licenses = [], properties = [] }) {
	const names = new Map(properties.flatMap(({ name, value }) => {
		const reference = /^seaworthy:license:(LicenseRef-.+)$/.exec(name)?.[1];
		return reference === void 0 || value === void 0 ? [] : [[reference, value]];
	}));
	const stated = licenses.flatMap(({ expression, license }) => expression === void 0 ? license?.id ?? license?.name ?? [] : splitLicenses(expression, names));
	return [...new Set(stated)];
}
/** Returns the source package, which distributions' advisories name and Trivy writes to properties. */
function trivySource(facts) {
	const name = facts.get("aquasecurity:trivy:SrcName");
	const version = facts.get("aquasecurity:trivy:SrcVersion");
	if (name === void 0 || version === void 0) return void 0;
	const epoch = facts.get("aquasecurity:trivy:SrcEpoch");
	const release = facts.get("aquasecurity:trivy:SrcRelease");
	return {
		name,
		version: `${epoch === void 0 || epoch === "0" ? "" : `${epoch}:`}${version}${release === void 0 ? "" : `-${release}`}`
	};
}
function pathsOf(raw, facts) {
	const stated = (raw.evidence?.occurrences ?? []).flatMap(({ location }) => location ?? []);
	const path = facts.get("aquasecurity:trivy:FilePath") ?? facts.get("syft:location:0:path");
	return stated.length > 0 ? stated : path === void 0 ? [] : [path];
}
var property, component, cycloneDx, groups$1;
function init_cyclonedx() {
	return (init_cyclonedx = __esmMin((() => {
		init_schemas();
		init_document();
		init_facts();
		property = looseObject({
			name: string(),
			value: string().optional()
		});
		component = looseObject({
			type: string().optional(),
			"bom-ref": string().optional(),
			group: string().optional(),
			name: string().optional(),
			version: string().optional(),
			purl: string().optional(),
			cpe: string().optional(),
			supplier: looseObject({
				name: string().optional(),
				url: array(string()).optional(),
				contact: array(looseObject({ email: string().optional() })).optional()
			}).optional(),
			licenses: array(looseObject({
				expression: string().optional(),
				license: looseObject({
					id: string().optional(),
					name: string().optional()
				}).optional()
			})).optional(),
			hashes: array(looseObject({
				alg: string(),
				content: string()
			})).optional(),
			externalReferences: array(looseObject({
				type: string(),
				url: string()
			})).optional(),
			properties: array(property).optional(),
			evidence: looseObject({ occurrences: array(looseObject({ location: string().optional() })).optional() }).optional(),
			components: array(unknown()).optional()
		});
		cycloneDx = looseObject({
			bomFormat: literal("CycloneDX"),
			specVersion: string(),
			metadata: looseObject({
				timestamp: string().optional(),
				component: component.optional()
			}).optional(),
			components: array(unknown()).optional(),
			dependencies: array(looseObject({
				ref: string(),
				dependsOn: array(string()).optional()
			})).optional()
		});
		groups$1 = /* @__PURE__ */ new Set([
			"application",
			"container",
			"file",
			"operating-system",
			"platform",
			"device"
		]);
	})))();
}

// shared/sbom/read/cyclonedx-xml.ts
/**
* Converts a CycloneDX document in XML (schemas 1.2 to 1.7) to the relevant parts of its JSON form. Does not expand
* custom entities.
* @throws Error if it is not well-formed XML or not a `bom`.
*/
function cycloneDxFromXml(text) {
	if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new TypeError("it has a document type declaration");
	const bom = nodeIn(new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: "@",
		textNodeName: "#text",
		removeNSPrefix: true,
		parseTagValue: false,
		parseAttributeValue: false,
		htmlEntities: true,
		maxNestedTags: maxDepth,
		isArray: (name) => lists.has(name)
	}).parse(text), "bom");
	const version = namespace.exec(text)?.[1];
	if (version === void 0) throw new TypeError("its namespace is not a CycloneDX namespace");
	const metadata = nodeIn(bom, "metadata");
	const root = metadata["component"];
	return {
		bomFormat: "CycloneDX",
		specVersion: version,
		metadata: {
			...textsOf(metadata, ["timestamp"]),
			...Array.isArray(root) ? { component: componentOf(nodes(root)[0] ?? {}) } : {}
		},
		components: nodesIn(nodeIn(bom, "components"), "component").map(componentOf),
		dependencies: nodesIn(nodeIn(bom, "dependencies"), "dependency").map((dependency) => ({
			ref: textOf(dependency["@ref"]) ?? "",
			dependsOn: nodesIn(dependency, "dependency").map((inner) => textOf(inner["@ref"]) ?? "")
		}))
	};
}
function componentOf(node) {
	const supplier = nodeIn(node, "supplier");
	const licenses = nodeIn(node, "licenses");
	return {
		...node["@type"] === void 0 ? {} : { type: textOf(node["@type"]) },
		...node["@bom-ref"] === void 0 ? {} : { "bom-ref": textOf(node["@bom-ref"]) },
		...textsOf(node, [
			"group",
			"name",
			"version",
			"cpe",
			"purl"
		]),
		supplier: {
			...textsOf(supplier, ["name"]),
			url: texts(supplier["url"]),
			contact: nodesIn(supplier, "contact").map((contact) => textsOf(contact, ["email"]))
		},
		licenses: [...texts(licenses["expression"]).map((expression) => ({ expression })), ...nodesIn(licenses, "license").map((license) => ({ license: textsOf(license, ["id", "name"]) }))],
		hashes: nodesIn(nodeIn(node, "hashes"), "hash").map((hash) => ({
			alg: textOf(hash["@alg"]) ?? "",
			content: textOf(hash) ?? ""
		})),
		externalReferences: nodesIn(nodeIn(node, "externalReferences"), "reference").map((reference) => ({
			type: textOf(reference["@type"]) ?? "",
			url: texts(reference["url"])[0] ?? ""
		})),
		properties: nodesIn(nodeIn(node, "properties"), "property").map((property) => ({
			name: textOf(property["@name"]) ?? "",
			value: textOf(property) ?? ""
		})),
		evidence: { occurrences: nodesIn(nodeIn(nodeIn(node, "evidence"), "occurrences"), "occurrence").map((occurrence) => textsOf(occurrence, ["location"])) },
		components: nodesIn(nodeIn(node, "components"), "component").map(componentOf)
	};
}
function nodeIn(node, name) {
	return isNode(node) && isNode(node[name]) ? node[name] : {};
}
function nodesIn(node, name) {
	const inner = node[name];
	return Array.isArray(inner) ? nodes(inner) : [];
}
/** Converts elements without attributes, which the parser returns as text. */
function nodes(values) {
	return values.map((value) => isNode(value) ? value : { "#text": value });
}
function textsOf(node, names) {
	return Object.fromEntries(names.flatMap((name) => {
		const text = textOf(node[name]);
		return text === void 0 ? [] : [[name, text]];
	}));
}
function texts(value) {
	return (Array.isArray(value) ? value : [value]).flatMap((entry) => textOf(entry) ?? []);
}
function textOf(value) {
	if (typeof value === "string") return value;
	return isNode(value) && typeof value["#text"] === "string" ? value["#text"] : void 0;
}
function isNode(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
var maxDepth, namespace, lists;
function init_cyclonedx_xml() {
	return (init_cyclonedx_xml = __esmMin((() => {
		init_fxp();
		maxDepth = 200;
		namespace = /\sxmlns(?::\w+)?\s*=\s*["']http:\/\/cyclonedx\.org\/schema\/bom\/(1\.\d+)["']/;
		lists = /* @__PURE__ */ new Set([...[
			"component",
			"dependency",
			"hash",
			"reference",
			"property",
			"occurrence",
			"contact",
			"url"
		], ...["license", "expression"]]);
	})))();
}

// shared/sbom/read/spdx.ts
/** Reads an SPDX 2.2 or 2.3 document. Packages are elements with a purl; only purls state the distribution. */
function readSpdx2(document) {
	const names = new Map((document.hasExtractedLicensingInfos ?? []).flatMap(({ licenseId, extractedText, name }) => {
		const text = extractedText ?? name;
		return text === void 0 ? [] : [[licenseId, text]];
	}));
	const { packages = [], relationships = [] } = document;
	const root = rootIn(packages, relationships);
	return collect({
		format: document.spdxVersion.replace("-", " "),
		root: root === void 0 ? void 0 : rootOf$1(root),
		timestamp: document.creationInfo?.created
	}, void 0, packages.filter((pkg) => pkg !== root).flatMap((candidate) => readPackage(candidate, names)), edgesOf(relationships));
}
/** Returns the image, or the single package that the document describes. */
function rootIn(packages, relationships) {
	const image = packages.find(({ primaryPackagePurpose }) => primaryPackagePurpose === "CONTAINER");
	if (image !== void 0) return image;
	const [only, another] = relationships.filter(({ spdxElementId, relationshipType }) => spdxElementId === "SPDXRef-DOCUMENT" && relationshipType.toUpperCase() === "DESCRIBES");
	if (only === void 0 || another !== void 0) return void 0;
	const described = packages.find(({ SPDXID }) => SPDXID === only.relatedSpdxElement);
	return packages.length > 1 ? described : void 0;
}
function edgesOf(relationships) {
	const edges = /* @__PURE__ */ new Map();
	for (const { spdxElementId, relationshipType, relatedSpdxElement } of relationships) {
		const isReverse = relationshipType === "DEPENDENCY_OF";
		if (!isReverse && relationshipType !== "DEPENDS_ON") continue;
		const [from, to] = isReverse ? [relatedSpdxElement, spdxElementId] : [spdxElementId, relatedSpdxElement];
		const existing = edges.get(from);
		if (existing === void 0) edges.set(from, [to]);
		else existing.push(to);
	}
	return edges;
}
function rootOf$1(pkg) {
	const digest = pkg.checksums?.find(({ algorithm }) => algorithm === "SHA256")?.checksumValue;
	const platform = factsOf(pkg).get("seaworthy:image:platform");
	const purl = referenceOf(pkg, "purl")[0];
	return {
		kind: "document",
		isImage: pkg.primaryPackagePurpose === "CONTAINER",
		name: pkg.name,
		...pkg.versionInfo === void 0 ? {} : { version: pkg.versionInfo },
		...purl === void 0 ? {} : { purl },
		...digest === void 0 ? {} : { digest: `sha256:${digest}` },
		...platform === void 0 ? {} : { platform }
	};
}
function factsOf({ annotations = [] }) {
	return new Facts(annotations.map(({ comment }) => splitFact(comment)));
}
function referenceOf({ externalRefs = [] }, type) {
	return externalRefs.flatMap(({ referenceType, referenceLocator }) => referenceType === type ? [referenceLocator] : []);
}
function readPackage(pkg, names) {
	const [purl] = referenceOf(pkg, "purl");
	if (purl?.startsWith("pkg:oci/") === true || purl?.startsWith("pkg:docker/") === true) return [];
	if (purl === void 0) return groups.has(pkg.primaryPackagePurpose ?? "") || /^SPDXRef-(?:DocumentRoot|OperatingSystem|Application|ContainerImage|File)/.test(pkg.SPDXID) ? [] : [{ nameless: `${pkg.name} ${pkg.versionInfo ?? ""}`.trim() }];
	const facts = factsOf(pkg);
	const [, supplier, contact] = /^(?:Organization|Person): ([^(]+?)\s*(?:\(([^()]+)\))?$/.exec(pkg.supplier ?? "") ?? [];
	const license = [pkg.licenseDeclared, pkg.licenseConcluded].find(isAsserted);
	const repository = /^git\+(https?:\/\/.+)$/.exec(pkg.downloadLocation ?? "")?.[1];
	return [{ stated: {
		purl,
		ref: pkg.SPDXID,
		licenses: license === void 0 ? [] : splitLicenses(license, names),
		hashes: (pkg.checksums ?? []).flatMap(({ algorithm, checksumValue }) => hashOf(algorithm, checksumValue)),
		locations: facts.locations(),
		...supplier === void 0 ? {} : { supplier },
		...contact === void 0 ? {} : { supplierContact: contact },
		...isAsserted(pkg.homepage) ? { homepage: pkg.homepage } : {},
		...repository === void 0 ? {} : { repository },
		cpes: referenceOf(pkg, "cpe23Type"),
		...facts.own()
	} }];
}
function isAsserted(text) {
	return text !== void 0 && text !== "NOASSERTION" && text !== "NONE";
}
var spdxPackage, spdx2, groups;
function init_spdx() {
	return (init_spdx = __esmMin((() => {
		init_schemas();
		init_document();
		init_facts();
		spdxPackage = looseObject({
			SPDXID: string(),
			name: string(),
			versionInfo: string().optional(),
			supplier: string().optional(),
			homepage: string().optional(),
			downloadLocation: string().optional(),
			licenseDeclared: string().optional(),
			licenseConcluded: string().optional(),
			primaryPackagePurpose: string().optional(),
			checksums: array(looseObject({
				algorithm: string(),
				checksumValue: string()
			})).optional(),
			externalRefs: array(looseObject({
				referenceCategory: string(),
				referenceType: string(),
				referenceLocator: string()
			})).optional(),
			annotations: array(looseObject({ comment: string() })).optional()
		});
		spdx2 = looseObject({
			spdxVersion: string().regex(/^SPDX-2\.\d$/),
			name: string().optional(),
			creationInfo: looseObject({ created: string().optional() }).optional(),
			packages: array(spdxPackage).optional(),
			relationships: array(looseObject({
				spdxElementId: string(),
				relationshipType: string(),
				relatedSpdxElement: string()
			})).optional(),
			hasExtractedLicensingInfos: array(looseObject({
				licenseId: string(),
				extractedText: string().optional(),
				name: string().optional()
			})).optional()
		});
		groups = /* @__PURE__ */ new Set([
			"CONTAINER",
			"OPERATING-SYSTEM",
			"OPERATING_SYSTEM",
			"FILE",
			"ARCHIVE"
		]);
	})))();
}

// shared/sbom/read/spdx3.ts
/** Reads an SPDX 3.0 document (JSON-LD as in its schema). Packages are elements with a purl. */
function readSpdx3(document) {
	const graph = new Graph(document["@graph"]);
	const packages = graph.all.filter(({ type }) => type === "software_Package");
	const root = graph.root();
	const collected = packages.filter((element) => element !== root && !isGroup(element));
	return collect({
		format: "SPDX 3.0",
		root: root === void 0 ? void 0 : rootOf(root),
		timestamp: graph.all.find(({ type }) => type === "CreationInfo")?.created
	}, void 0, collected.map((candidate) => graph.stated(candidate)), graph.targets("dependsOn"));
}
function isGroup({ software_packageUrl: purl, software_primaryPurpose: purpose }) {
	return purl?.startsWith("pkg:oci/") === true || purl === void 0 && (purpose === "operatingSystem" || purpose === "container" || purpose === "file");
}
function rootOf(element) {
	const digest = hashesOf(element).find(({ algorithm }) => algorithm === "SHA-256")?.value;
	const platform = typeof element["comment"] === "string" ? /^(\S+\/\S+) sha256:/.exec(element["comment"])?.[1] : void 0;
	const { name = "", software_packageVersion: version, software_packageUrl: purl } = element;
	return {
		kind: "document",
		isImage: element.software_primaryPurpose === "container",
		name,
		...version === void 0 ? {} : { version },
		...purl === void 0 ? {} : { purl },
		...digest === void 0 ? {} : { digest: `sha256:${digest}` },
		...platform === void 0 ? {} : { platform }
	};
}
function hashesOf({ verifiedUsing = [] }) {
	return verifiedUsing.flatMap(({ algorithm = "", hashValue = "" }) => hashOf(algorithm, hashValue));
}
var element, spdx3, Graph;
function init_spdx3() {
	return (init_spdx3 = __esmMin((() => {
		init_schemas();
		init_document();
		init_facts();
		element = looseObject({
			type: string(),
			spdxId: string().optional(),
			"@id": string().optional(),
			name: string().optional(),
			created: string().optional(),
			software_packageVersion: string().optional(),
			software_packageUrl: string().optional(),
			software_homePage: string().optional(),
			software_primaryPurpose: string().optional(),
			suppliedBy: string().optional(),
			verifiedUsing: array(looseObject({
				algorithm: string().optional(),
				hashValue: string().optional()
			})).optional(),
			externalIdentifier: array(looseObject({
				externalIdentifierType: string(),
				identifier: string()
			})).optional(),
			externalRef: array(looseObject({
				externalRefType: string().optional(),
				locator: array(string()).optional()
			})).optional(),
			rootElement: array(string()).optional(),
			subject: string().optional(),
			statement: string().optional(),
			from: string().optional(),
			to: array(string()).optional(),
			relationshipType: string().optional(),
			simplelicensing_licenseExpression: string().optional(),
			simplelicensing_licenseText: string().optional(),
			simplelicensing_customIdToUri: array(looseObject({
				key: string(),
				value: string()
			})).optional()
		});
		spdx3 = looseObject({ "@graph": array(element) });
		Graph = class {
			all;
			#byId;
			#facts;
			#relations;
			#declared;
			#concluded;
			constructor(all) {
				this.all = all;
				this.#byId = new Map(all.flatMap((element) => element.spdxId === void 0 ? [] : [[element.spdxId, element]]));
				this.#facts = Map.groupBy(all.filter(({ type }) => type === "Annotation"), ({ subject }) => subject ?? "");
				this.#relations = Map.groupBy(all.filter(({ from }) => from !== void 0), ({ relationshipType }) => relationshipType ?? "");
				this.#declared = this.targets("hasDeclaredLicense");
				this.#concluded = this.targets("hasConcludedLicense");
			}
			/** Returns the targets of a relationship type by source. */
			targets(relationshipType) {
				const relations = this.#relations.get(relationshipType) ?? [];
				const groups = Map.groupBy(relations, ({ from }) => from ?? "");
				return new Map([...groups].map(([from, group]) => [from, group.flatMap(({ to = [] }) => to)]));
			}
			/** Returns the subject of the document's SBOM. */
			root() {
				const [sbom] = this.all.filter(({ type }) => type === "software_Sbom" || type === "Bom");
				const document = this.all.find(({ type }) => type === "SpdxDocument");
				const rootElement = this.#byId.get((sbom ?? document)?.rootElement?.[0] ?? "");
				return rootElement?.type === "software_Package" ? rootElement : void 0;
			}
			stated(element) {
				const { spdxId = "", name, software_packageVersion: version, software_packageUrl: purl } = element;
				if (purl === void 0) return { nameless: `${name ?? "package"} ${version ?? ""}`.trim() };
				const facts = new Facts((this.#facts.get(spdxId) ?? []).flatMap(({ statement = "" }) => statement.split("\n").map(splitFact)));
				const supplier = this.#byId.get(element.suppliedBy ?? "");
				const contact = supplier?.externalIdentifier?.[0]?.identifier;
				const repository = element.externalRef?.find(({ externalRefType }) => externalRefType === "vcs")?.locator?.[0];
				return { stated: {
					purl,
					ref: spdxId,
					licenses: this.#licenses(spdxId),
					hashes: hashesOf(element),
					locations: facts.locations(),
					...supplier?.name === void 0 ? {} : { supplier: supplier.name },
					...contact === void 0 ? {} : { supplierContact: contact },
					...element.software_homePage === void 0 ? {} : { homepage: element.software_homePage },
					...repository === void 0 ? {} : { repository },
					cpes: (element.externalIdentifier ?? []).flatMap(({ externalIdentifierType, identifier }) => externalIdentifierType === "cpe23" ? [identifier] : []),
					...facts.own()
				} };
			}
			#licenses(from) {
				return (this.#declared.get(from) ?? this.#concluded.get(from) ?? []).flatMap((id) => {
					const license = this.#byId.get(id);
					const names = new Map((license?.simplelicensing_customIdToUri ?? []).flatMap(({ key, value }) => {
						const text = this.#byId.get(value)?.simplelicensing_licenseText;
						return text === void 0 ? [] : [[key, text]];
					}));
					const expression = license?.simplelicensing_licenseExpression;
					return expression === void 0 ? [] : splitLicenses(expression, names);
				});
			}
		};
	})))();
}

// shared/sbom/read/syft.ts
/** Reads Syft's own JSON (schema 11 and later). */
function readSyft(document) {
	const { distro, source, artifacts } = document;
	const os = distro?.id === void 0 || distro.id === "" ? void 0 : {
		id: distro.id,
		...distro.versionID === void 0 ? {} : { versionId: distro.versionID },
		...distro.prettyName === void 0 ? {} : { prettyName: distro.prettyName }
	};
	const head = {
		format: `Syft JSON ${document.schema.version}`,
		...source?.name === void 0 ? {} : { name: source.name }
	};
	const dependencies = (document.artifactRelationships ?? []).filter(({ type }) => type === "dependency-of");
	const edges = new Map([...Map.groupBy(dependencies, ({ child }) => child)].map(([child, group]) => [child, group.map(({ parent }) => parent)]));
	return collect(head, os, artifacts.map(readArtifact), edges);
}
function readArtifact({ id, cpes, name, version, purl, licenses, locations, metadata }) {
	if (purl === void 0 || purl === "") return { nameless: `${name} ${version ?? ""}`.trim() };
	const source = metadata?.source ?? metadata?.originPackage ?? "";
	const sourceVersion = metadata?.sourceVersion ?? "";
	const modularity = metadata?.modularityLabel ?? "";
	return { stated: {
		purl,
		licenses: (licenses ?? []).flatMap((license) => typeof license === "string" ? license : (license.spdxExpression || license.value) ?? []),
		hashes: [],
		...id === void 0 ? {} : { ref: id },
		cpes: (cpes ?? []).map((cpe) => typeof cpe === "string" ? cpe : cpe.cpe),
		locations: (locations ?? []).map(({ path }) => ({ path })),
		...source === "" || version === void 0 ? {} : { source: {
			name: source,
			version: sourceVersion === "" ? version : sourceVersion
		} },
		...modularity === "" ? {} : { modularity }
	} };
}
var syft;
function init_syft() {
	return (init_syft = __esmMin((() => {
		init_schemas();
		init_document();
		syft = looseObject({
			schema: looseObject({
				version: string(),
				url: string().optional()
			}),
			descriptor: looseObject({ name: literal("syft") }),
			source: looseObject({ name: string().optional() }).optional(),
			distro: looseObject({
				id: string().optional(),
				versionID: string().optional(),
				prettyName: string().optional()
			}).optional(),
			artifacts: array(looseObject({
				name: string(),
				version: string().optional(),
				id: string().optional(),
				purl: string().optional(),
				cpes: array(union([string(), looseObject({ cpe: string() })])).nullish(),
				licenses: array(union([string(), looseObject({
					value: string().optional(),
					spdxExpression: string().optional()
				})])).nullish(),
				locations: array(looseObject({ path: string() })).nullish(),
				metadata: looseObject({
					source: string().nullish(),
					sourceVersion: string().nullish(),
					originPackage: string().nullish(),
					modularityLabel: string().nullish(),
					maintainer: string().nullish()
				}).nullish()
			})),
			artifactRelationships: array(looseObject({
				parent: string(),
				child: string(),
				type: string()
			})).nullish()
		});
	})))();
}

// shared/sbom/read/tag-value.ts
/**
* Converts an SPDX 2.2 or 2.3 tag-value document (SPDX 2.3, clauses 6 to 12) to the relevant parts of its JSON form.
* Tags belong to the last named package, file, snippet or license.
*/
function spdxFromTagValue(text) {
	const packages = [];
	const licenses = [];
	const relationships = [];
	const document = {
		packages,
		hasExtractedLicensingInfos: licenses,
		relationships
	};
	const byId = /* @__PURE__ */ new Map();
	let current = document;
	let comment = "";
	for (const [tag, value] of tagsOf(text)) switch (tag) {
		case "SPDXVersion":
			document["spdxVersion"] = value;
			break;
		case "DocumentName":
			document["name"] = value;
			break;
		case "Created":
			document["creationInfo"] = { created: value };
			break;
		case "PackageName":
			current = {
				name: value,
				SPDXID: "",
				checksums: [],
				externalRefs: [],
				annotations: []
			};
			packages.push(current);
			break;
		case "LicenseID":
			current = { licenseId: value };
			licenses.push(current);
			break;
		case "FileName":
		case "SnippetSPDXID":
			current = {
				checksums: [],
				externalRefs: []
			};
			break;
		case "SPDXID":
			current["SPDXID"] = value;
			byId.set(value, current);
			break;
		case "Relationship": {
			const [spdxElementId = "", relationshipType = "", relatedSpdxElement = ""] = value.split(/\s+/);
			relationships.push({
				spdxElementId,
				relationshipType,
				relatedSpdxElement
			});
			break;
		}
		case "AnnotationComment":
			comment = value;
			break;
		case "SPDXREF":
			push(byId.get(value), "annotations", { comment });
			break;
		case "PackageChecksum": {
			const [, algorithm, checksumValue] = /^([\w-]+):\s*(\S+)$/.exec(value) ?? [];
			if (algorithm !== void 0) push(current, "checksums", {
				algorithm,
				checksumValue
			});
			break;
		}
		case "ExternalRef": {
			const [referenceCategory = "", referenceType = "", referenceLocator = ""] = value.split(/\s+/);
			push(current, "externalRefs", {
				referenceCategory,
				referenceType,
				referenceLocator
			});
			break;
		}
		default: {
			const key = plainTags[tag];
			if (key !== void 0) current[key] = value;
		}
	}
	return document;
}
/** Yields tags with their values; those in `<text>` may span lines. */
function* tagsOf(text) {
	for (const [, tag = "", long, short] of text.matchAll(/^([A-Za-z]\w*):[ \t]*(?:<text>([\s\S]*?)<\/text>|(.*))\r?$/gm)) yield [tag, long ?? (short ?? "").trim()];
}
function push(draft, key, value) {
	const list = draft?.[key];
	if (Array.isArray(list)) list.push(value);
}
var plainTags;
function init_tag_value() {
	return (init_tag_value = __esmMin((() => {
		plainTags = {
			PackageVersion: "versionInfo",
			PackageSupplier: "supplier",
			PackageDownloadLocation: "downloadLocation",
			PackageHomePage: "homepage",
			PackageLicenseConcluded: "licenseConcluded",
			PackageLicenseDeclared: "licenseDeclared",
			PrimaryPackagePurpose: "primaryPackagePurpose",
			ExtractedText: "extractedText",
			LicenseName: "name"
		};
	})))();
}

// shared/sbom/read/index.ts
/**
* Reads an SBOM: CycloneDX (JSON or XML), SPDX 2.x (JSON or tag-value), SPDX 3.0 or Syft JSON. JSON may be wrapped in
* an in-toto statement or DSSE envelope, whose signature is not verified here.
* @param label name of the document in errors.
* @throws UndecidedError `SBOM_INVALID` for anything else.
*/
function readSbom(text, label) {
	try {
		return read(parse(text.replace(/^\ufeff/, "")));
	} catch (error) {
		const problem = parseProblem(error);
		throw new UndecidedError("SBOM_INVALID", `is not a readable SBOM: ${problem}`, {
			place: { what: label },
			advice: "Use CycloneDX (JSON or XML), SPDX 2.3 (JSON or tag-value), SPDX 3.0 or Syft JSON",
			cause: error
		});
	}
}
function parse(text) {
	if (/^\s*</.test(text)) return cycloneDxFromXml(text);
	return /^SPDXVersion:/m.test(text.slice(0, 1e4)) ? spdxFromTagValue(text) : unwrap(JSON.parse(text));
}
function unwrap(value) {
	let inner = value;
	for (let depth = 0; depth < maxWrapDepth; depth += 1) {
		const envelope = dsse.safeParse(inner);
		const wrapped = statement.safeParse(inner);
		if (envelope.success) inner = JSON.parse(Buffer.from(envelope.data.payload, "base64").toString());
		else if (wrapped.success) inner = wrapped.data.predicate;
		else return inner;
	}
	throw new RangeError(`it is wrapped more than ${maxWrapDepth} times`);
}
function read(document) {
	if (has(document, "bomFormat")) return readCycloneDx(cycloneDx.parse(document));
	if (has(document, "spdxVersion")) return readSpdx2(spdx2.parse(document));
	if (has(document, "@graph")) return readSpdx3(spdx3.parse(document));
	if (has(document, "artifacts")) return readSyft(syft.parse(document));
	throw new TypeError("it has none of bomFormat, spdxVersion, @graph and artifacts");
}
function has(value, key) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
var maxWrapDepth, dsse, statement;
function init_read() {
	return (init_read = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		init_cyclonedx();
		init_cyclonedx_xml();
		init_spdx();
		init_spdx3();
		init_syft();
		init_tag_value();
		maxWrapDepth = 4;
		dsse = looseObject({
			payloadType: string(),
			payload: base64()
		});
		statement = looseObject({
			predicateType: string(),
			predicate: unknown()
		});
	})))();
}

export { readSbom as n, init_read as t };