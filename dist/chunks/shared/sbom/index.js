import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, r as UndecidedError, t as InvalidError } from "../errors/index.js";
import { i as oneLine, o as truncate, r as init_plain } from "../text/plain.js";
import { S as unknown, c as base64, d as init_schemas, f as literal, p as looseObject, s as array, x as union, y as string } from "../../npm/zod.js";
import { _ as isSystemType, g as isPackageType, h as init_lookup, i as init_distributions, p as ecosystemOf, r as distributionOf, t as init_ecosystems } from "../ecosystems/index.js";
import { c as init_hashes, g as versionWithEpoch, h as purlName, l as readFileHashes, m as parsePurl, p as init_purl, t as init_packages } from "../packages/index.js";
import { t as require_packageurl_js } from "../../npm/packageurl-js.js";
import { a as XMLParser, n as init_fxp, o as init_XMLParser } from "../../npm/fast-xml-parser.js";
import { n as writeXml, t as init_xml } from "../xml/index.js";
import { n as require_spdx_license_ids, t as require_deprecated } from "../../npm/spdx-license-ids.js";
import { t as require_spdx_expression_parse } from "../../npm/spdx-expression-parse.js";
import { n as parseProblem, t as init_parse_problem } from "../errors/parse-problem.js";
import { readFile, stat } from "node:fs/promises";
import { createHash } from "node:crypto";

// shared/sbom/contact.ts
/** Parses `Acme <security@acme.example> (https://acme.example)`, or any part of it; undefined if it is empty. */
function parseContact(text) {
	const words = text.trim();
	const email = /<([^<>\s@]+@[^<>\s@]+)>/.exec(words)?.[1] ?? /^[^<>()\s@]+@[^<>()\s@]+$/.exec(words)?.[0];
	const url = /\((https?:\/\/[^()\s]+)\)/.exec(words)?.[1] ?? /^https?:\/\/\S+$/.exec(words)?.[0];
	const rest = words.replace(/<[^<>]*>|\([^()]*\)/g, " ").replace(/\s+/g, " ").trim();
	const name = rest === "" || rest === email || rest === url ? void 0 : rest;
	const contact = {
		...name === void 0 ? {} : { name },
		...email === void 0 ? {} : { email },
		...url === void 0 ? {} : { url }
	};
	return Object.keys(contact).length === 0 ? void 0 : contact;
}
/** Creates a contact from a name and an address of either kind, as in package databases. */
function contactOf(name, address) {
	if (name === void 0 && address === void 0) return void 0;
	const where = address === void 0 ? {} : address.includes("://") ? { url: address } : address.includes("@") ? { email: address } : {};
	return {
		...name === void 0 ? {} : { name },
		...where
	};
}
/** Returns a display name for a contact, from whatever is known. */
function nameOfContact({ name, email, url }) {
	return name ?? email ?? url ?? "unknown";
}
/** Returns the contact with only its name. */
function nameOnly(contact) {
	return contact?.name === void 0 ? {} : { name: contact.name };
}
function init_contact() {
	return (init_contact = __esmMin((() => {})))();
}

// shared/sbom/cpe-names.ts
var products;
function init_cpe_names() {
	return (init_cpe_names = __esmMin((() => {
		products = /* @__PURE__ */ new Map([
			["apache2", ["apache", "http_server"]],
			["bash", ["gnu", "bash"]],
			["bind9", ["isc", "bind"]],
			["binutils", ["gnu", "binutils"]],
			["bzip2", ["bzip", "bzip2"]],
			["coreutils", ["gnu", "coreutils"]],
			["curl", ["haxx", "curl"]],
			["e2fsprogs", ["e2fsprogs_project", "e2fsprogs"]],
			["expat", ["libexpat_project", "libexpat"]],
			["ffmpeg", ["ffmpeg", "ffmpeg"]],
			["freetype", ["freetype", "freetype"]],
			["gcc-12", ["gnu", "gcc"]],
			["git", ["git-scm", "git"]],
			["glib2.0", ["gnome", "glib"]],
			["glibc", ["gnu", "glibc"]],
			["gnupg2", ["gnupg", "gnupg"]],
			["gnutls28", ["gnu", "gnutls"]],
			["gzip", ["gnu", "gzip"]],
			["httpd", ["apache", "http_server"]],
			["krb5", ["mit", "kerberos_5"]],
			["libgcrypt20", ["gnupg", "libgcrypt"]],
			["libpng1.6", ["libpng", "libpng"]],
			["libssh2", ["libssh2", "libssh2"]],
			["libtasn1-6", ["gnu", "libtasn1"]],
			["libx11", ["x.org", "libx11"]],
			["libxml2", ["xmlsoft", "libxml2"]],
			["libxslt", ["xmlsoft", "libxslt"]],
			["linux", ["linux", "linux_kernel"]],
			["musl", ["musl-libc", "musl"]],
			["ncurses", ["gnu", "ncurses"]],
			["nginx", ["f5", "nginx"]],
			["node", ["nodejs", "node.js"]],
			["nodejs", ["nodejs", "node.js"]],
			["openssh", ["openbsd", "openssh"]],
			["openldap", ["openldap", "openldap"]],
			["pam", ["linux-pam", "linux-pam"]],
			["pcre2", ["pcre", "pcre2"]],
			["postgresql", ["postgresql", "postgresql"]],
			["postgresql-15", ["postgresql", "postgresql"]],
			["procps", ["procps-ng_project", "procps-ng"]],
			["python3.11", ["python", "python"]],
			["python", ["python", "python"]],
			["redis", ["redis", "redis"]],
			["sed", ["gnu", "sed"]],
			["shadow", ["shadow_project", "shadow"]],
			["sqlite3", ["sqlite", "sqlite"]],
			["sudo", ["sudo_project", "sudo"]],
			["systemd", ["systemd_project", "systemd"]],
			["tar", ["gnu", "tar"]],
			["tiff", ["libtiff", "libtiff"]],
			["util-linux", ["kernel", "util-linux"]],
			["wget", ["gnu", "wget"]],
			["xz-utils", ["tukaani", "xz"]],
			["zlib", ["zlib", "zlib"]]
		]);
	})))();
}

// shared/sbom/cpe.ts
/**
* Returns the most likely CPE 2.3 name of a package (NISTIR 7695, 6.2: formatted strings). Package databases state
* none, so vendor and product come from a list of exceptions, the namespace, or the name. Undefined without a version,
* or if vendor or product would be empty.
*/
function cpeOf({ type, name, version, source }) {
	if (version === void 0 || version === "") return void 0;
	const isSystem = isSystemType(type);
	const { target, vendorAndProduct } = ecosystemOf(type).cpe ?? {};
	const ownName = name.toLowerCase();
	const origin = isSystem ? source?.name.toLowerCase() ?? ownName : ownName;
	const existing = products.get(isSystem ? origin : ownName) ?? (isSystem ? products.get(ownName) : void 0);
	const [vendor, product] = (isSystem || type === "generic" ? existing : void 0) ?? vendorAndProduct?.(ownName) ?? [origin, origin];
	if (isVoid(vendor) || isVoid(product)) return void 0;
	return cpe("a", vendor, product, isSystem ? upstreamVersion(type, version) : plainVersion(type, version), target);
}
/** Returns the CPE 2.3 name of a distribution; undefined if it is unknown. */
function osCpe({ id, versionId }) {
	const vendorAndProduct = distributionOf({ id })?.cpe;
	return vendorAndProduct === void 0 || versionId === void 0 ? void 0 : cpe("o", vendorAndProduct[0], vendorAndProduct[1], versionId);
}
/** Removes epoch, packaging revision and repacking marks, because vendors number their releases without them. */
function upstreamVersion(type, version) {
	const plain = version.replace(/^\d+:/, "");
	return (ecosystemOf(type).cpe?.withoutRevision?.(plain) ?? plain).replace(/[+~](?:dfsg|ds|repack|deb|really)[\w.+~]*$/, "");
}
function plainVersion(type, version) {
	return ecosystemOf(type).plainVersion?.(version) ?? version;
}
function cpe(part, vendor, product, version, target = "*") {
	return [
		"cpe",
		"2.3",
		part,
		...[
			vendor,
			product,
			version,
			"*",
			"*",
			"*",
			"*"
		].map((word) => word === "*" ? word : quoted(word)),
		target === "*" ? target : quoted(target),
		"*",
		"*"
	].join(":");
}
/**
* Quotes a word: letters, digits, `_`, `-` and `.` stay, other printable ASCII is escaped, blanks become underscores.
*/
function quoted(word) {
	const text = word.toLowerCase().replace(/[^\x21-\x7e]+/g, "_").replace(/[^\w.-]/g, "\\$&");
	return isVoid(text) ? "*" : text;
}
/** Returns whether a word is a lone hyphen, which means "not applicable" in a CPE name and cannot be quoted. */
function isVoid(word) {
	return word.trim() === "" || word === "-";
}
function init_cpe() {
	return (init_cpe = __esmMin((() => {
		init_ecosystems();
		init_cpe_names();
	})))();
}

// shared/sbom/license-names.ts
var gnuFamilies, licenseNames, newerThanCycloneDx;
function init_license_names() {
	return (init_license_names = __esmMin((() => {
		gnuFamilies = {
			gpl: "GPL",
			lgpl: "LGPL",
			agpl: "AGPL",
			gfdl: "GFDL"
		};
		licenseNames = {
			"academic free license (afl)": "AFL-3.0",
			afl: "AFL-3.0",
			"apache 2": "Apache-2.0",
			"apache 2.0": "Apache-2.0",
			"apache license 2.0": "Apache-2.0",
			"apache license version 2.0": "Apache-2.0",
			"apache license, version 2.0": "Apache-2.0",
			"apache software license 2.0": "Apache-2.0",
			"apache-2": "Apache-2.0",
			apache2: "Apache-2.0",
			artistic: "Artistic-1.0-Perl",
			"artistic 2.0": "Artistic-2.0",
			"artistic-2": "Artistic-2.0",
			"asl 1.1": "Apache-1.1",
			"asl 2.0": "Apache-2.0",
			boost: "BSL-1.0",
			"bsd 2-clause": "BSD-2-Clause",
			"bsd 3-clause": "BSD-3-Clause",
			"bsd-2": "BSD-2-Clause",
			"bsd-3": "BSD-3-Clause",
			"bsd-4": "BSD-4-Clause",
			bsd2: "BSD-2-Clause",
			bsd3: "BSD-3-Clause",
			"bsl-1": "BSL-1.0",
			cc0: "CC0-1.0",
			epl: "EPL-1.0",
			"epl-1": "EPL-1.0",
			"epl-2": "EPL-2.0",
			expat: "MIT",
			ftl: "FTL",
			"isc license": "ISC",
			"lppl-1.3": "LPPL-1.3a",
			"mit license": "MIT",
			"mit/x11": "MIT",
			"mpl-1": "MPL-1.0",
			"mpl-2": "MPL-2.0",
			"mplv1.0": "MPL-1.0",
			"mplv1.1": "MPL-1.1",
			"mplv2.0": "MPL-2.0",
			"mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
			openssl: "OpenSSL",
			perl: "Artistic-1.0-Perl OR GPL-1.0-or-later",
			"perl-5": "Artistic-1.0-Perl OR GPL-1.0-or-later",
			"psf-2": "PSF-2.0",
			psfl: "PSF-2.0",
			ruby: "Ruby",
			"the mit license": "MIT",
			"the unlicense": "Unlicense",
			unicode: "Unicode-DFS-2016",
			"utf-8-mit": "MIT",
			"x11/mit": "MIT",
			"zlib/libpng": "zlib-acknowledgement"
		};
		newerThanCycloneDx = /* @__PURE__ */ new Set([
			"atc-game",
			"Brian-Gladman-3-Clause-no-conversion",
			"BSD-2-Clause-pos-unchanged",
			"BSD-3-Clause-OpenWebUI",
			"BSD-ask-to-endorse",
			"BSD-Source-alt-GPL",
			"BSD-Source-Code-no-disclaimer",
			"Bugroff",
			"CC-BY-NC-3.0-IGO",
			"FDK-MPEG-H",
			"Hippocratic-3.0-core",
			"Informatica",
			"MVT-1.1"
		]);
	})))();
}

// shared/sbom/licenses.ts
/**
* Parses a declared license into SPDX terms (SPDX 2.3, annexes D and E): expressions unchanged, and short names of
* Debian, Fedora and language registries with `and`, `or`, `,` and `|`. Anything else stays a name.
*/
function readLicense(declared) {
	const text = declared.replace(/\s+/g, " ").trim();
	if (text === "" || /^(?:UNKNOWN|NONE|NOASSERTION|UNLICENSED)$/i.test(text)) return void 0;
	if (text.length > maxExpressionLength) return {
		kind: "name",
		text: `${text.slice(0, 999)}…`
	};
	const expression = canonical(text);
	if (expression === void 0) return {
		kind: "name",
		text
	};
	return {
		kind: isSimple(expression) ? "id" : "expression",
		text: expression
	};
}
/** Parses licenses, removes duplicates and sorts them. */
function readLicenses(declared) {
	const licenses = /* @__PURE__ */ new Map();
	for (const declaredLicense of declared) {
		const license = readLicense(declaredLicense);
		if (license !== void 0) licenses.set(`${license.kind} ${license.text}`, license);
	}
	return [...licenses.values()].sort((a, b) => a.text < b.text ? -1 : 1);
}
/** Joins all licenses by AND; undefined if one is only a name. */
function joinLicenses(licenses) {
	if (licenses.length === 0 || licenses.some(({ kind }) => kind === "name")) return void 0;
	return licenses.map(({ kind, text }) => licenses.length > 1 && kind === "expression" ? `(${text})` : text).join(" AND ");
}
function canonical(text) {
	const parts = text.split(/([()|,&])|(?<=^|\s|\))(and|or|with)(?=\s|\()/i).map((part) => part?.trim() ?? "");
	const words = (Object.hasOwn(licenseNames, text.toLowerCase()) ? [text] : parts.filter((part) => part !== "")).map(wordOf);
	if (!words.every((word) => word !== void 0)) return void 0;
	const joined = words.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
	const expression = words.length === 1 ? joined.replace(/^\((.*)\)$/, "$1") : joined;
	return isValid(expression) ? expression : void 0;
}
function wordOf(part) {
	const operator = {
		and: "AND",
		or: "OR",
		with: "WITH",
		"|": "OR",
		",": "AND",
		"&": "AND"
	}[part.toLowerCase()];
	if (operator !== void 0) return operator;
	return part === "(" || part === ")" ? part : operand(part);
}
/** Parses one license or exception. Puts a choice in parentheses. */
function operand(name) {
	const id = Object.hasOwn(licenseNames, name.toLowerCase()) ? licenseNames[name.toLowerCase()] : void 0;
	if (id !== void 0) return id.includes(" ") ? `(${id})` : id;
	return gnu(name) ?? idByLowerCase.get(name.toLowerCase()) ?? (/^[\w.+-]+$/.test(name) ? name : void 0);
}
/** Converts `GPL-2+`, `GPLv2+`, `LGPL-2.1`, `GFDL-NIV-1.3+` to SPDX's "only" and "or-later" ids. */
function gnu(name) {
	const [, family = "", invariant, major, minor = "0", , suffix] = /^(gpl|lgpl|agpl|gfdl)(-niv)?[- ]?v?(\d)(?:\.(\d))?(\.0)?(\+|-only|-or-later)?$/i.exec(name) ?? [];
	const base = gnuFamilies[family.toLowerCase()];
	if (base === void 0 || major === void 0) return void 0;
	const later = suffix === "+" || suffix?.toLowerCase() === "-or-later" ? "or-later" : "only";
	const id = `${base}-${major}.${minor}${invariant === void 0 ? "" : "-no-invariants"}-${later}`;
	return idByLowerCase.get(id.toLowerCase());
}
function isSimple(expression) {
	return idByLowerCase.get(expression.toLowerCase()) === expression;
}
function isValid(expression) {
	try {
		(0, import_spdx_expression_parse.default)(expression);
		return true;
	} catch {
		return false;
	}
}
var import_spdx_expression_parse, import_deprecated, import_spdx_license_ids, maxExpressionLength, idByLowerCase;
function init_licenses() {
	return (init_licenses = __esmMin((() => {
		import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse(), 1);
		import_deprecated = /* @__PURE__ */ __toESM(require_deprecated(), 1);
		import_spdx_license_ids = /* @__PURE__ */ __toESM(require_spdx_license_ids(), 1);
		init_license_names();
		maxExpressionLength = 1e3;
		idByLowerCase = new Map([...import_deprecated.default, ...import_spdx_license_ids.default].map((id) => [id.toLowerCase(), id]));
	})))();
}

// shared/sbom/component.ts
/** Creates the component of a distribution. */
function osComponent(os) {
	const version = os.versionId ?? os.codename;
	const cpe = osCpe(os);
	return {
		ref: `os:${os.id}${version === void 0 ? "" : `@${version}`}`,
		kind: "operating-system",
		name: os.id,
		...version === void 0 ? {} : { version },
		cpes: cpe === void 0 ? [] : [cpe],
		licenses: [],
		hashes: [],
		locations: [],
		files: [],
		statedFiles: [],
		dependsOn: [],
		knowsDependencies: false,
		facts: os.prettyName === void 0 ? [] : [["seaworthy:os:prettyName", oneLine(os.prettyName)]]
	};
}
/** Creates the component of a package. */
function componentOf$1(pkg, context) {
	const { refs, profile, files, cpes, origins } = context;
	const dependsOn = (pkg.requires ?? []).filter((ref) => refs.has(ref) && ref !== pkg.purl);
	const supplier = contactOf(pkg.supplier, pkg.supplierContact) ?? repositoryOwner(urlOf(pkg.repository));
	const cpe = cpeOf(pkg);
	return {
		ref: pkg.purl,
		kind: "library",
		...nameOf(pkg),
		...optional$2("version", pkg.version),
		purl: pkg.purl,
		cpes: cpes ?? (cpe === void 0 ? [] : [cpe]),
		...supplier === void 0 ? {} : { supplier },
		licenses: readLicenses(pkg.licenses),
		hashes: (pkg.hashes ?? []).toSorted((a, b) => a.algorithm < b.algorithm ? -1 : 1),
		...optional$2("homepage", urlOf(pkg.homepage)),
		...optional$2("repository", urlOf(pkg.repository)),
		locations: pkg.locations.toSorted((a, b) => a.path < b.path ? -1 : 1),
		files,
		statedFiles: context.statedFiles,
		dependsOn: [...new Set(dependsOn)].sort(),
		knowsDependencies: isSystemType(pkg.type),
		...profile === "bsi" ? { delivery: deliveryOf(pkg, files) } : {},
		facts: factsOf$2(pkg, origins)
	};
}
/** Describes the delivery. A package that is one file is delivered as is; any other is a set of files. */
function deliveryOf({ hashes = [] }, files) {
	const [only, another] = files;
	const isTheFile = only?.hashes.some(({ value }) => hashes.some((hash) => hash.value === value)) === true;
	if (only !== void 0 && another === void 0 && isTheFile) {
		const { filename, executable, archive, structured } = only;
		return {
			filename,
			executable,
			archive,
			structured
		};
	}
	return {
		executable: files.some(({ executable }) => executable),
		archive: true,
		structured: true
	};
}
/** Splits scope or namespace from the name, if the ecosystem has one. */
function nameOf({ type, name }) {
	const slash = type === "npm" || type === "composer" ? name.indexOf("/") : type === "maven" ? name.search(/[:/]/) : -1;
	return slash <= 0 ? { name } : {
		group: name.slice(0, slash),
		name: name.slice(slash + 1)
	};
}
function factsOf$2(pkg, origins) {
	const stated = [
		["seaworthy:package:type", pkg.type],
		["seaworthy:package:architecture", pkg.arch],
		["seaworthy:package:development", pkg.development === true ? "true" : void 0],
		["seaworthy:hash:of", hashedThing(pkg)],
		["seaworthy:package:foundIn", pkg.foundInSbom === true ? "SBOM" : void 0],
		["seaworthy:package:modularity", pkg.modularity],
		["seaworthy:package:ownedBy", pkg.ownedBy],
		["seaworthy:package:thirdParty", pkg.thirdParty === true ? "true" : void 0],
		["seaworthy:source:name", pkg.source?.name],
		["seaworthy:source:version", pkg.source?.version],
		...pkg.locations.flatMap(({ path, layer }) => [
			["seaworthy:path", path],
			["seaworthy:layer:diffId", layer?.diffId],
			["seaworthy:layer:index", layer === void 0 ? void 0 : String(layer.index)],
			...originFacts(layer === void 0 ? void 0 : origins.get(layer.index))
		]),
		["seaworthy:system", isSystemType(pkg.type) ? "true" : void 0]
	].flatMap(([name, value]) => value === void 0 || value === "" ? [] : [[name, oneLine(value)]]);
	return [...new Map(stated.map((fact) => [fact.join("\n"), fact])).entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, fact]) => fact);
}
/** Describes what a digest covers, if it is not the delivered archive or file. */
function hashedThing({ type, hashes = [] }) {
	const has = (name) => hashes.some(({ algorithm }) => algorithm === name);
	if (type === "apk" && has("SHA-1")) return "control segment of the package (C: of apk)";
	const isComputed = has("SHA-512");
	return type === "golang" && has("SHA-256") && !isComputed ? "digests of the module's files (h1: of Go)" : void 0;
}
function originFacts(origin) {
	if (origin === void 0) return [];
	const { file, line, keyword, inBase } = origin;
	return [
		["seaworthy:layer:origin", inBase ? "base" : "own"],
		["seaworthy:dockerfile:line", `${file}:${line}`],
		["seaworthy:dockerfile:instruction", keyword]
	];
}
/**
* Returns the repository's owner for packages that name no supplier: the account in a URL like
* `https://host/owner/name`.
*/
function repositoryOwner(repository) {
	const [, url, name] = /^(https?:\/\/[^/]+\/([^/]+))\/[^/]+/.exec(repository ?? "") ?? [];
	return url === void 0 || name === void 0 ? void 0 : {
		name,
		url
	};
}
function urlOf(text) {
	return text !== void 0 && /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(text) && URL.canParse(text) ? text : void 0;
}
function optional$2(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function init_component() {
	return (init_component = __esmMin((() => {
		init_packages();
		init_plain();
		init_cpe();
		init_licenses();
	})))();
}

// shared/sbom/owned-files.ts
/**
* Assigns each file to its package: the one whose database lists it, the one that the file is, or the one whose
* directory contains it. Other files belong to none.
*/
function ownFiles(packages, files) {
	const paths = new Map(packages.flatMap(({ purl, files: listed = [] }) => listed.map((path) => [merged(path), purl])));
	const digests = new Map(packages.flatMap((pkg) => [...ownDigests(pkg)].map((digest) => [digest, pkg.purl])));
	const directories = new Map(packages.flatMap((owningPackage) => directoriesOf(owningPackage).map((directory) => [directory, owningPackage.purl])));
	const stated = files.length === 0 ? /* @__PURE__ */ new Map() : statedHashes(packages, merged);
	const byPurl = /* @__PURE__ */ new Map();
	const otherFiles = [];
	for (const file of files.toSorted((a, b) => a.path < b.path ? -1 : 1)) {
		const owner = digests.get(`${file.path} ${file.sha512}`) ?? paths.get(merged(file.path)) ?? inDirectory(file.path, directories);
		const list = owner === void 0 ? otherFiles : byPurl.get(owner) ?? [];
		if (owner !== void 0) byPurl.set(owner, list);
		list.push(bomFile(file, stated.get(merged(file.path)) ?? []));
	}
	return {
		byPurl,
		rest: otherFiles
	};
}
/** Yields the locations with digests at which the file is the package itself, such as jars and programs. */
function* ownDigests({ locations, hashes = [] }) {
	const sha512 = hashes.find(({ algorithm }) => algorithm === "SHA-512");
	if (sha512 !== void 0) for (const { path } of locations) yield `${path} ${sha512.value}`;
}
/** Returns the directories that contain a single package. */
function directoriesOf({ locations }) {
	return locations.flatMap(({ path }) => /^(.*\/node_modules\/.+|.*\.(?:dist|egg)-info)\/[^/]+$/.exec(path)?.[1] ?? []);
}
function inDirectory(path, directories) {
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const owner = directories.get(path.slice(0, end));
		if (owner !== void 0) return owner;
	}
}
/** Maps a path to its place in distributions with a merged /usr, whose databases may list the old place. */
function merged(path) {
	return path.replace(/^\/(bin|sbin|lib|lib32|lib64|libx32)\//, "/usr/$1/");
}
function bomFile({ path, mode, sha256, sha512 }, stated) {
	return {
		path,
		filename: path.slice(path.lastIndexOf("/") + 1),
		executable: (mode & 73) !== 0,
		archive: archives.test(path),
		structured: structured.test(path),
		hashes: [{
			algorithm: "SHA-256",
			value: sha256
		}, {
			algorithm: "SHA-512",
			value: sha512
		}],
		stated: stated.filter(({ algorithm }) => algorithm !== "SHA-256" && algorithm !== "SHA-512")
	};
}
/** Returns the digests from package databases by path, normalized by `keyOf`. */
function statedHashes(packages, keyOf = (path) => path) {
	const byPath = /* @__PURE__ */ new Map();
	for (const { fileHashes = [] } of packages) for (const { path, algorithm, value } of fileHashes.flatMap(readFileHashes)) {
		const key = keyOf(path);
		const existing = byPath.get(key);
		const hash = {
			algorithm,
			value
		};
		if (existing === void 0) byPath.set(key, [hash]);
		else if (existing.every((other) => other.algorithm !== algorithm)) existing.push(hash);
	}
	return byPath;
}
/** Returns the files of a package with digests from its database, sorted by path, without those in `bomFiles`. */
function statedFiles(pkg, bomFiles) {
	const read = new Set(bomFiles.map(({ path }) => merged(path)));
	return [...statedHashes([pkg])].filter(([path]) => !read.has(merged(path))).map(([path, hashes]) => ({
		path,
		hashes
	})).sort((a, b) => a.path < b.path ? -1 : 1);
}
var archives, structured;
function init_owned_files() {
	return (init_owned_files = __esmMin((() => {
		init_packages();
		archives = /\.(?:jar|war|ear|zip|whl|egg|gem|apk|deb|rpm|tar|tgz|tbz2?|txz|gz|bz2|xz|zst)$/i;
		structured = /\.(?:jar|war|ear|zip|whl|egg|gem|apk|deb|rpm|tar|tgz|tbz2?|txz|tar\.\w+)$/i;
	})))();
}

// shared/sbom/graph.ts
/**
* Returns the refs that a root must depend on so that every node is reachable: those without dependents, and the first
* of each cycle that nothing depends on. Sorted; linear in nodes and edges.
*/
function topRefs(edges) {
	const needed = /* @__PURE__ */ new Set();
	for (const [from, targets] of edges) for (const to of targets) if (to !== from) needed.add(to);
	const sorted = [...edges.keys()].sort();
	const tops = sorted.filter((ref) => !needed.has(ref));
	const reached = /* @__PURE__ */ new Set();
	for (const ref of tops) reach(ref, edges, reached);
	for (const ref of sorted) {
		if (reached.has(ref)) continue;
		tops.push(ref);
		reach(ref, edges, reached);
	}
	return tops.sort();
}
function reach(start, edges, reached) {
	const waiting = [start];
	for (let ref = waiting.pop(); ref !== void 0; ref = waiting.pop()) {
		if (reached.has(ref)) continue;
		reached.add(ref);
		for (const next of edges.get(ref) ?? []) if (!reached.has(next)) waiting.push(next);
	}
}
function init_graph() {
	return (init_graph = __esmMin((() => {})))();
}

// shared/sbom/root.ts
/** Creates the component that the document is about (CycloneDX `metadata.component`, SPDX `DESCRIBES`). */
function rootOf$3({ subject, supplier, profile, author }, components, files) {
	const by = supplier ?? (profile === "bsi" ? author : void 0);
	return {
		...headOf$1(subject),
		...by === void 0 ? {} : { supplier: by },
		files,
		dependsOn: topRefs(new Map(components.map(({ ref, dependsOn }) => [ref, dependsOn])))
	};
}
function headOf$1(subject) {
	switch (subject.kind) {
		case "image": return imageHead(subject);
		case "directory": return directoryHead(subject);
		case "document": return documentHead(subject);
	}
}
function imageHead(image) {
	const { repository, tag } = splitName(image.name);
	const purl = image.digest === image.configDigest ? void 0 : imagePurl(image, repository, tag);
	return {
		ref: purl ?? `image:${image.digest}`,
		kind: "container",
		name: repository,
		version: tag ?? image.digest,
		digest: image.digest,
		platform: image.platform,
		...purl === void 0 ? {} : { purl }
	};
}
function directoryHead({ name, commit }) {
	const version = commit === void 0 ? {} : { version: commit };
	return {
		ref: `directory:${name}`,
		kind: "application",
		name,
		...version
	};
}
function documentHead({ isImage, name, version, digest, platform, purl }) {
	return {
		ref: purl ?? `document:${digest ?? name}`,
		kind: isImage ? "container" : "application",
		name,
		...version === void 0 ? {} : { version },
		...digest === void 0 ? {} : { digest },
		...platform === void 0 ? {} : { platform },
		...purl === void 0 ? {} : { purl }
	};
}
/** Splits `ghcr.io/acme/shop:1.2@sha256:…` into repository and tag, without the digest. */
function splitName(name) {
	const plain = name.replace(/@sha256:[0-9a-f]{64}$/, "");
	const [, repository, tag] = /^(.+):(\w[\w.-]{0,127})$/.exec(plain) ?? [];
	return repository === void 0 || tag === void 0 ? { repository: plain } : {
		repository,
		tag
	};
}
/**
* Creates a purl of type `oci` (PURL-TYPES): the last part of the repository, the manifest's digest, and qualifiers.
*/
function imagePurl({ digest, platform }, repository, tag) {
	const name = (repository.split("/").at(-1) ?? repository).toLowerCase();
	const [, arch] = platform.split("/");
	const isReference = /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[a-z0-9][a-z0-9._-]*)+$/.test(repository);
	const qualifiers = {
		...arch === void 0 ? {} : { arch },
		...isReference ? { repository_url: repository } : {},
		...tag === void 0 ? {} : { tag }
	};
	return new import_packageurl_js$1.PackageURL("oci", void 0, name, digest, qualifiers, void 0).toString();
}
var import_packageurl_js$1;
function init_root() {
	return (init_root = __esmMin((() => {
		import_packageurl_js$1 = require_packageurl_js();
		/* @__PURE__ */ init_graph();
	})))();
}

// shared/sbom/build.ts
/** Builds the model that all writers use. Pure and deterministic; the order of the input does not matter. */
function buildBom(input) {
	const packages = [...input.packages, ...input.owned];
	const refs = new Set(packages.map(({ purl }) => purl));
	const { byPurl, rest: otherFiles } = ownFiles(packages, input.files ?? []);
	const profile = input.profile ?? "default";
	const origins = new Map(input.layers.map(({ index, origin }) => [index, origin]));
	const components = packages.map((pkg) => componentOf$1(pkg, {
		refs,
		profile,
		origins,
		files: byPurl.get(pkg.purl) ?? [],
		statedFiles: input.statedFiles === true ? statedFiles(pkg, byPurl.get(pkg.purl) ?? []) : [],
		cpes: input.cpes?.get(pkg.purl)
	})).sort(byRef);
	const all = [...input.os === void 0 ? [] : [osComponent(input.os)], ...components];
	return {
		profile,
		root: rootOf$3(input, all, otherFiles),
		components: all,
		timestamp: wholeSeconds(input.timestamp),
		tool: input.tool,
		author: input.author,
		layers: input.layers.toSorted((a, b) => a.index - b.index),
		lifecycle: input.subject.kind === "directory" ? "pre-build" : "post-build",
		completeness: completenessOf(input),
		gaps: input.gaps.map(({ what, why }) => oneLine(`${what}: ${why}`)).sort(),
		identity: identityOf(input, components)
	};
}
/** Removes fractions of a second, which SPDX does not support. */
function wholeSeconds(timestamp) {
	return timestamp.replace(/\.\d+(?=Z$)/, "");
}
function byRef(a, b) {
	return a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0;
}
/** Returns the completeness. A scanner cannot know that it saw everything, only that it missed something. */
function completenessOf({ gaps }) {
	return gaps.some(({ weight }) => weight === "partial") ? "incomplete" : "unknown";
}
/** Returns the identity of the subject: an image's digest, otherwise its content. */
function identityOf({ subject, tool, profile, author }, components) {
	const content = (subject.kind === "directory" ? void 0 : subject.digest) ?? [subject.name, ...components.map(({ ref }) => ref)];
	const platform = subject.kind === "directory" ? void 0 : subject.platform;
	return JSON.stringify([
		subject.kind,
		content,
		platform,
		tool.name,
		tool.version,
		profile,
		author
	]);
}
function init_build() {
	return (init_build = __esmMin((() => {
		init_plain();
		init_component();
		init_owned_files();
		init_root();
	})))();
}

// shared/sbom/uuid.ts
/** A name-based UUID (RFC 9562, version 5): the same name gives the same UUID. */
function nameUuid(name) {
	const bytes = createHash("sha1").update(namespace$1).update(name).digest().subarray(0, 16);
	bytes.writeUInt8(bytes.readUInt8(6) & 15 | 80, 6);
	bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8);
	const hex = bytes.toString("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20)
	].join("-");
}
var namespace$1;
function init_uuid() {
	return (init_uuid = __esmMin((() => {
		namespace$1 = Buffer.from("5c8f1d6a2f3b4c57a1f09b6a2d0e7c41", "hex");
	})))();
}

// shared/sbom/spdx-terms.ts
/** Returns a document's namespace: SPDX's own host, and a name that is stable for the same image. */
function documentNamespace(bom, version) {
	return `https://spdx.org/spdxdocs/${bom.tool.name}-${nameUuid(`spdx ${version} ${bom.identity}`)}`;
}
/** Returns a document's display name. */
function titleOf({ name, version }) {
	return version === void 0 ? name : `${name} ${version}`;
}
/** Returns a readable, unique identifier in SPDX's alphabet (letters, digits, `.`, `-`). */
function elementId(prefix, name, ref) {
	return `SPDXRef-${prefix}-${readable(name)}-${shortHash(ref)}`;
}
/** Joins licenses to one expression, with references for plain names; undefined if there are none. */
function licenseExpression(licenses) {
	if (licenses.length === 0) return void 0;
	const references = [];
	const resolved = licenses.map((license) => {
		if (license.kind !== "name") return license;
		const id = `LicenseRef-${readable(license.text)}-${shortHash(license.text)}`;
		references.push({
			id,
			name: license.text
		});
		return {
			kind: "id",
			text: id
		};
	});
	const expression = joinLicenses(resolved);
	return expression === void 0 ? void 0 : {
		expression,
		references
	};
}
function readable(text) {
	return text.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 40).replace(/^[-.]+|[-.]+$/g, "");
}
function shortHash(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
function init_spdx_terms() {
	return (init_spdx_terms = __esmMin((() => {
		init_licenses();
		init_uuid();
	})))();
}

// shared/sbom/cyclonedx-parts.ts
/** Creates an `organizationalContact`. */
function contact({ name, email, url }) {
	return {
		...name === void 0 && email === void 0 && url !== void 0 ? { name: url } : {},
		...name === void 0 ? {} : { name },
		...email === void 0 ? {} : { email }
	};
}
/** Creates an `organizationalEntity`. */
function organization$1({ name, email, url }) {
	return {
		...name === void 0 ? {} : { name },
		...url === void 0 ? {} : { url: [url] },
		...email === void 0 ? {} : { contact: [contact({
			...name === void 0 ? {} : { name },
			email
		})] }
	};
}
function hash$1({ algorithm, value }) {
	return {
		alg: algorithm,
		content: value
	};
}
/** Creates the license list: individual licenses, or one expression. The schema forbids a mixture. */
function licenseChoice(licenses, profile) {
	const acknowledgement = "declared";
	if (profile === "bsi") return concluded(licenses);
	const expression = licenses.some(({ kind, text }) => kind === "expression" || newerThanCycloneDx.has(text)) ? joinLicenses(licenses) : void 0;
	if (expression !== void 0) return [{
		expression,
		acknowledgement
	}];
	return licenses.map(({ kind, text }) => ({ license: {
		...kind === "id" && !newerThanCycloneDx.has(text) ? { id: text } : { name: text },
		acknowledgement
	} }));
}
/**
* Creates the distribution license of BSI TR-03183-2 v2.1.0 (6.1): one expression, with references for names unknown to
* SPDX. A component is distributed under the license that its database states.
*/
function concluded(licenses) {
	const expression = licenseExpression(licenses)?.expression;
	return expression === void 0 ? [] : [{
		expression,
		acknowledgement: "concluded"
	}];
}
/** Creates BSI's CycloneDX properties for the delivery of a component. */
function deliveryProperties({ filename, executable, archive, structured }) {
	const property = (name, value) => ({
		name: `bsi:component:${name}`,
		value
	});
	return [
		property("archive", archive ? "archive" : "no archive"),
		property("executable", executable ? "executable" : "non-executable"),
		...filename === void 0 ? [] : [property("filename", filename)],
		property("structured", structured ? "structured" : "unstructured")
	];
}
function init_cyclonedx_parts() {
	return (init_cyclonedx_parts = __esmMin((() => {
		init_license_names();
		init_licenses();
		init_spdx_terms();
	})))();
}

// shared/sbom/cyclonedx-component.ts
/** Creates the component that the document is about. Keys have the order of the XML schema. */
function rootComponent({ root, profile }) {
	const { ref, kind, name, version, purl, digest, platform, supplier, files } = root;
	return {
		type: kind,
		"bom-ref": ref,
		...supplier === void 0 ? {} : {
			supplier: organization$1(supplier),
			manufacturer: organization$1(supplier)
		},
		name,
		...version === void 0 ? {} : { version },
		...digest === void 0 ? {} : { hashes: [{
			alg: "SHA-256",
			content: digest.replace(/^sha256:/, "")
		}] },
		...purl === void 0 ? {} : { purl },
		properties: [
			...profile === "bsi" ? deliveryProperties({
				executable: false,
				archive: true,
				structured: true
			}) : [],
			...digest === void 0 ? [] : [{
				name: "seaworthy:image:digest",
				value: digest
			}],
			...platform === void 0 ? [] : [{
				name: "seaworthy:image:platform",
				value: platform
			}]
		],
		...files.length === 0 ? {} : { components: files.map((file) => fileComponent(file, ref)) }
	};
}
/** Creates the component of a package or the distribution. */
function componentJson(component, profile) {
	const { ref, kind, group, name, version, supplier, purl, cpes, hashes, locations } = component;
	const licenses = licenseChoice(component.licenses, profile);
	const paths = [...new Set(locations.map(({ path }) => path))];
	const references = externalReferences(component);
	const properties = propertiesOf(component, profile);
	const [cpe] = cpes;
	const files = [...component.files.map((file) => fileComponent(file, ref)), ...component.statedFiles.map((file) => statedComponent(file, ref))];
	return {
		type: kind,
		"bom-ref": ref,
		...supplier === void 0 ? {} : { supplier: organization$1(supplier) },
		...manufacturer(component, profile),
		...group === void 0 ? {} : { group },
		name,
		...version === void 0 ? {} : { version },
		...hashes.length === 0 ? {} : { hashes: hashes.map(hash$1) },
		...licenses.length === 0 ? {} : { licenses },
		...cpe === void 0 ? {} : { cpe },
		...purl === void 0 ? {} : { purl },
		...references.length === 0 ? {} : { externalReferences: references },
		...properties.length === 0 ? {} : { properties },
		...files.length === 0 ? {} : { components: files },
		...paths.length === 0 ? {} : { evidence: { occurrences: paths.map((location) => ({ location })) } }
	};
}
/** Returns the manufacturer. BSI requires the creator's email address, or a web address if there is none. */
function manufacturer({ supplier, homepage, repository }, profile) {
	if (profile !== "bsi") return {};
	const url = supplier?.url ?? homepage ?? repository;
	const who = supplier?.email !== void 0 || url === void 0 ? supplier : {
		...nameOnly(supplier),
		url
	};
	return who === void 0 ? {} : { manufacturer: organization$1(who) };
}
function externalReferences({ homepage, repository, delivery, files }) {
	const [file] = delivery?.filename === void 0 ? [] : files;
	return [
		...homepage === void 0 ? [] : [{
			url: homepage,
			type: "website"
		}],
		...repository === void 0 ? [] : [{
			url: repository,
			type: "vcs"
		}],
		...file === void 0 ? [] : [{
			url: encodeURI(file.path.toWellFormed()),
			hashes: file.hashes.map(hash$1),
			type: "distribution"
		}]
	];
}
function propertiesOf({ facts, delivery, licenses, cpes }, profile) {
	const references = profile === "bsi" ? licenseExpression(licenses)?.references ?? [] : [];
	return [
		...delivery === void 0 ? [] : deliveryProperties(delivery),
		...cpes.slice(1).map((value) => ({
			name: "seaworthy:cpe",
			value
		})),
		...references.map(({ id, name }) => ({
			name: `seaworthy:license:${id}`,
			value: name
		})),
		...facts.map(([name, value]) => ({
			name,
			value
		}))
	];
}
function fileComponent(file, owner) {
	return {
		type: "file",
		"bom-ref": `${owner}#${file.path}`,
		name: file.path,
		hashes: [...file.hashes, ...file.stated].map(hash$1),
		properties: [...deliveryProperties(file), ...file.stated.map(({ algorithm }) => ({
			name: "seaworthy:hash:stated",
			value: algorithm
		}))]
	};
}
/** Creates the component of an unread file, with its digests from the package database. */
function statedComponent({ path, hashes }, owner) {
	return {
		type: "file",
		"bom-ref": `${owner}#${path}`,
		name: path,
		hashes: hashes.map(hash$1),
		properties: hashes.map(({ algorithm }) => ({
			name: "seaworthy:hash:stated",
			value: algorithm
		}))
	};
}
function init_cyclonedx_component() {
	return (init_cyclonedx_component = __esmMin((() => {
		init_cyclonedx_parts();
		init_spdx_terms();
	})))();
}

// shared/sbom/cyclonedx-xml.ts
/**
* Converts our writer's JSON form of a CycloneDX document to XML. Elements have the order of the schema's sequences,
* and attributes are those of the schema.
*/
function cycloneDxXml(document, version) {
	const { serialNumber, metadata, components, dependencies, compositions } = document;
	return writeXml({
		name: "bom",
		attributes: {
			xmlns: `http://cyclonedx.org/schema/bom/${version}`,
			serialNumber: String(serialNumber),
			version: 1
		},
		content: [
			...elements("metadata", metadata),
			...elements("components", components),
			...list("dependencies", dependencies, dependency$1),
			...list("compositions", compositions, composition)
		]
	}, { indent: true });
}
function list(name, items, write) {
	return Array.isArray(items) && items.length > 0 ? [{
		name,
		content: items.filter(isObject).map(write)
	}] : [];
}
function isObject(value) {
	return typeof value === "object" && !Array.isArray(value);
}
/** Returns the elements of a JSON key: of a list without a name for its items, one per item. */
function elements(name, value) {
	if (value === void 0) return [];
	if (Array.isArray(value)) return arrayElements(name, value);
	return [isObject(value) ? objectElement(name, value) : {
		name,
		content: String(value)
	}];
}
function arrayElements(name, items) {
	if (name === "licenses") return [{
		name,
		content: items.filter(isObject).flatMap(license)
	}];
	const itemName = itemNames[name];
	if (itemName === void 0) return items.flatMap((item) => elements(name, item));
	return [{
		name,
		content: items.map((item) => isObject(item) ? objectElement(itemName, item) : {
			name: itemName,
			content: String(item)
		})
	}];
}
function objectElement(name, value) {
	switch (name) {
		case "component": {
			const { type, "bom-ref": ref, ...others } = value;
			return {
				name,
				attributes: {
					type: String(type),
					...ref === void 0 ? {} : { "bom-ref": String(ref) }
				},
				content: children(others)
			};
		}
		case "hash": return {
			name,
			attributes: { alg: String(value["alg"]) },
			content: String(value["content"])
		};
		case "property": return {
			name,
			attributes: { name: String(value["name"]) },
			content: String(value["value"])
		};
		case "reference": {
			const content = [...elements("url", value["url"]), ...elements("hashes", value["hashes"])];
			return {
				name,
				attributes: { type: String(value["type"]) },
				content
			};
		}
		default: return {
			name,
			content: children(value)
		};
	}
}
function children(value) {
	return Object.entries(value).flatMap(([key, child]) => elements(key, child));
}
function license(choice) {
	const { expression, license: named } = choice;
	if (expression !== void 0) return [{
		name: "expression",
		attributes: { acknowledgement: String(choice["acknowledgement"]) },
		content: String(expression)
	}];
	if (named === void 0 || !isObject(named)) return [];
	const { acknowledgement, ...others } = named;
	return [{
		name: "license",
		attributes: acknowledgement === void 0 ? {} : { acknowledgement: String(acknowledgement) },
		content: children(others)
	}];
}
function dependency$1({ ref, dependsOn }) {
	return {
		name: "dependency",
		attributes: { ref: String(ref) },
		content: references("dependency", dependsOn)
	};
}
function composition({ aggregate, assemblies, dependencies }) {
	const referenceList = (name, item, refs) => Array.isArray(refs) ? [{
		name,
		content: references(item, refs)
	}] : [];
	return {
		name: "composition",
		content: [
			...elements("aggregate", aggregate),
			...referenceList("assemblies", "assembly", assemblies),
			...referenceList("dependencies", "dependency", dependencies)
		]
	};
}
function references(name, refs) {
	return (Array.isArray(refs) ? refs : []).map((ref) => ({
		name,
		attributes: { ref: String(ref) }
	}));
}
var itemNames;
function init_cyclonedx_xml() {
	return (init_cyclonedx_xml = __esmMin((() => {
		init_xml();
		itemNames = {
			authors: "author",
			components: "component",
			compositions: "composition",
			externalReferences: "reference",
			hashes: "hash",
			lifecycles: "lifecycle",
			occurrences: "occurrence",
			properties: "property"
		};
	})))();
}

// shared/sbom/cyclonedx.ts
/**
* Writes a CycloneDX JSON document (ECMA-424, versions 1.6 and 1.7). The same input gives the same bytes.
*/
function writeCycloneDx(input, version = "1.6") {
	return `${JSON.stringify(cycloneDxDocument(buildBom(input), version), void 0, 2)}\n`;
}
/** Writes the same document in XML. */
function writeCycloneDxXml(input, version = "1.6") {
	return cycloneDxXml(cycloneDxDocument(buildBom(input), version), version);
}
function cycloneDxDocument(bom, version) {
	const { root, components } = bom;
	return {
		$schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
		bomFormat: "CycloneDX",
		specVersion: version,
		serialNumber: `urn:uuid:${nameUuid(`cyclonedx ${version} ${bom.identity}`)}`,
		version: 1,
		metadata: metadata(bom),
		components: components.map((component) => componentJson(component, bom.profile)),
		dependencies: [root, ...components].map(({ ref, dependsOn }) => ({
			ref,
			dependsOn
		})),
		compositions: compositions(bom)
	};
}
function metadata(bom) {
	const { root, timestamp, lifecycle, tool, author, layers, gaps } = bom;
	return {
		timestamp,
		lifecycles: [{ phase: lifecycle }],
		tools: { components: [{
			type: "application",
			name: tool.name,
			version: tool.version
		}] },
		...author === void 0 ? {} : { authors: [contact(author)] },
		component: rootComponent(bom),
		...author === void 0 ? {} : { manufacturer: organization$1(author) },
		...root.supplier === void 0 ? {} : { supplier: organization$1(root.supplier) },
		licenses: [{ license: { id: "CC0-1.0" } }],
		properties: [...gaps.map((value) => ({
			name: "seaworthy:coverage:gap",
			value
		})), ...layers.map(({ index, diffId }) => ({
			name: `seaworthy:layer:${index}:diffId`,
			value: diffId
		}))]
	};
}
/**
* Creates the compositions: the completeness of the subject, and for every component whether its dependencies are
* complete.
*/
function compositions({ root, components, completeness }) {
	const complete = components.filter((component) => component.knowsDependencies).map(({ ref }) => ref);
	const unknown = components.filter((entry) => !entry.knowsDependencies).map(({ ref }) => ref);
	return [
		{
			aggregate: completeness,
			assemblies: [root.ref]
		},
		...complete.length === 0 ? [] : [{
			aggregate: "complete",
			dependencies: complete
		}],
		{
			aggregate: "unknown",
			dependencies: [root.ref, ...unknown]
		}
	];
}
function init_cyclonedx() {
	return (init_cyclonedx = __esmMin((() => {
		init_build();
		init_cyclonedx_component();
		init_cyclonedx_parts();
		init_cyclonedx_xml();
		init_uuid();
	})))();
}

// shared/sbom/file-digests.ts
/** Returns the digests of the files that are visible in a container. */
function visibleDigests(files) {
	return files.filter(({ hiddenBy }) => hiddenBy === void 0).map(({ header: { path, mode }, value }) => ({
		path,
		mode,
		...value
	}));
}
var fileDigester;
function init_file_digests() {
	return (init_file_digests = __esmMin((() => {
		fileDigester = {
			name: "sbom/file-digests",
			version: 1,
			wants: ({ type }) => type === "file" || type === "hardlink",
			collect: ({ body }) => ({
				sha256: createHash("sha256").update(body).digest("hex"),
				sha512: createHash("sha512").update(body).digest("hex")
			})
		};
	})))();
}

// shared/sbom/spdx2-tag-value.ts
/** Formats an SPDX 2.3 document as tag-value (SPDX 2.3, clauses 6 to 12). */
function spdxTagValue(document) {
	return `${[
		documentSection(document),
		...document.packages.map(packageSection),
		(document.hasExtractedLicensingInfos ?? []).map(({ licenseId, name, extractedText }) => [
			tag("LicenseID", licenseId),
			tag("ExtractedText", extractedText, true),
			tag("LicenseName", name)
		].join("\n")),
		document.relationships.map(({ spdxElementId, relationshipType, relatedSpdxElement }) => tag("Relationship", `${spdxElementId} ${relationshipType} ${relatedSpdxElement}`)),
		document.packages.flatMap(({ SPDXID, annotations }) => (annotations ?? []).map((annotation) => annotationSection(SPDXID, annotation)))
	].map((section) => typeof section === "string" ? section : section.join("\n")).filter((section) => section !== "").join("\n\n")}\n`;
}
function documentSection(document) {
	return [
		tag("SPDXVersion", document.spdxVersion),
		tag("DataLicense", document.dataLicense),
		tag("SPDXID", document.SPDXID),
		tag("DocumentName", document.name),
		tag("DocumentNamespace", document.documentNamespace),
		...optional$1("DocumentComment", document.comment, true),
		...document.creationInfo.creators.map((creator) => tag("Creator", creator)),
		tag("Created", document.creationInfo.created)
	].join("\n");
}
function packageSection(pkg) {
	return [
		tag("PackageName", pkg.name),
		tag("SPDXID", pkg.SPDXID),
		...optional$1("PackageVersion", pkg.versionInfo),
		tag("PackageSupplier", pkg.supplier),
		tag("PackageDownloadLocation", pkg.downloadLocation),
		tag("FilesAnalyzed", "false"),
		...(pkg.checksums ?? []).map(({ algorithm, checksumValue }) => tag("PackageChecksum", `${algorithm}: ${checksumValue}`)),
		...optional$1("PackageHomePage", pkg.homepage),
		...optional$1("PackageSourceInfo", pkg.sourceInfo, true),
		tag("PackageLicenseConcluded", pkg.licenseConcluded),
		tag("PackageLicenseDeclared", pkg.licenseDeclared),
		tag("PackageCopyrightText", pkg.copyrightText),
		tag("PrimaryPackagePurpose", pkg.primaryPackagePurpose.replace("_", "-")),
		...(pkg.externalRefs ?? []).map(({ referenceCategory, referenceType, referenceLocator }) => tag("ExternalRef", `${referenceCategory} ${referenceType} ${referenceLocator}`))
	].join("\n");
}
function annotationSection(id, { annotator, annotationDate, annotationType, comment }) {
	return [
		tag("Annotator", annotator),
		tag("AnnotationDate", annotationDate),
		tag("AnnotationComment", comment, true),
		tag("AnnotationType", annotationType),
		tag("SPDXREF", id)
	].join("\n");
}
function optional$1(name, value, isText = false) {
	return value === void 0 ? [] : [tag(name, value, isText)];
}
/** Formats a value on one line, or several in `<text>`, whose end tag the value must not contain. */
function tag(name, value, isText = false) {
	if (!isText) return `${name}: ${value.replace(/\s*[\r\n]+\s*/g, " ")}`;
	return `${name}: <text>${value.replaceAll("</text>", "<​/text>")}</text>`;
}
function init_spdx2_tag_value() {
	return (init_spdx2_tag_value = __esmMin((() => {})))();
}

// shared/sbom/spdx2.ts
/** Writes an SPDX 2.3 JSON document. The same input gives the same bytes. */
function writeSpdxJson(input) {
	return `${JSON.stringify(spdxDocument(buildBom(input)), void 0, 2)}\n`;
}
/** Writes an SPDX 2.3 tag-value document. The same input gives the same bytes. */
function writeSpdxTagValue(input) {
	return spdxTagValue(spdxDocument(buildBom(input)));
}
function spdxDocument(bom) {
	const { root, components, author, timestamp } = bom;
	const ids = new Map(components.map((component) => [component.ref, elementId("Package", component.name, component.ref)]));
	const rootId = elementId("Image", root.name, root.ref);
	const references = /* @__PURE__ */ new Map();
	const annotator = `Tool: ${bom.tool.name}-${bom.tool.version}`;
	const annotate = (comment) => ({
		annotationDate: timestamp,
		annotationType: "OTHER",
		annotator,
		comment
	});
	return {
		spdxVersion: "SPDX-2.3",
		dataLicense: "CC0-1.0",
		SPDXID: documentId,
		name: titleOf(root),
		documentNamespace: documentNamespace(bom, "2.3"),
		creationInfo: {
			created: timestamp,
			creators: [...author === void 0 ? [] : [organization(author)], annotator]
		},
		...bom.gaps.length === 0 ? {} : { comment: `Not examined:\n${bom.gaps.join("\n")}` },
		packages: [rootPackage(bom, rootId, annotate), ...components.map((entry) => packageOf$1(entry, ids, references, annotate))],
		...references.size === 0 ? {} : { hasExtractedLicensingInfos: [...references.values()].sort((a, b) => a.id < b.id ? -1 : 1).map(({ id, name }) => ({
			licenseId: id,
			name,
			extractedText: name
		})) },
		relationships: relationships(bom, rootId, ids)
	};
}
/** Formats an actor (SPDX 2.3, 6.8): a name, and the email address in parentheses. */
function organization(contact) {
	const { email } = contact;
	return `Organization: ${nameOfContact(contact)}${email === void 0 ? "" : ` (${email})`}`;
}
function rootPackage({ root, lifecycle, completeness }, id, annotate) {
	return {
		SPDXID: id,
		name: root.name,
		...root.version === void 0 ? {} : { versionInfo: root.version },
		downloadLocation: "NOASSERTION",
		filesAnalyzed: false,
		supplier: root.supplier === void 0 ? "NOASSERTION" : organization(root.supplier),
		licenseConcluded: "NOASSERTION",
		licenseDeclared: "NOASSERTION",
		copyrightText: "NOASSERTION",
		primaryPackagePurpose: root.kind === "container" ? "CONTAINER" : "APPLICATION",
		...root.digest === void 0 ? {} : { checksums: [{
			algorithm: "SHA256",
			checksumValue: root.digest.replace(/^sha256:/, "")
		}] },
		...root.purl === void 0 ? {} : { externalRefs: [purlReference(root.purl)] },
		annotations: [
			...root.digest === void 0 ? [] : [annotate(`seaworthy:image:digest=${root.digest}`)],
			...root.platform === void 0 ? [] : [annotate(`seaworthy:image:platform=${root.platform}`)],
			annotate(`seaworthy:lifecycle=${lifecycle}`),
			annotate(`seaworthy:completeness=${completeness}`)
		]
	};
}
function packageOf$1(component, ids, references, annotate) {
	const declared = licenseExpression(component.licenses);
	for (const reference of declared?.references ?? []) references.set(reference.id, reference);
	const source = new Map(component.facts);
	const facts = [...component.facts.map(([name, value]) => `${name}=${value}`), ...fileFacts(component)];
	const sourceName = source.get("seaworthy:source:name");
	return {
		SPDXID: ids.get(component.ref) ?? documentId,
		name: component.group === void 0 ? component.name : `${component.group}/${component.name}`,
		...component.version === void 0 ? {} : { versionInfo: component.version },
		downloadLocation: component.repository === void 0 ? "NOASSERTION" : `git+${component.repository}`,
		filesAnalyzed: false,
		supplier: component.supplier === void 0 ? "NOASSERTION" : organization(component.supplier),
		...component.homepage === void 0 ? {} : { homepage: component.homepage },
		...sourceName === void 0 ? {} : { sourceInfo: `built from ${sourceName} ${source.get("seaworthy:source:version") ?? ""}`.trimEnd() },
		licenseConcluded: "NOASSERTION",
		licenseDeclared: declared?.expression ?? "NOASSERTION",
		copyrightText: "NOASSERTION",
		primaryPackagePurpose: component.kind === "operating-system" ? "OPERATING_SYSTEM" : "LIBRARY",
		...component.hashes.length === 0 ? {} : { checksums: component.hashes.map(({ algorithm, value }) => ({
			algorithm: algorithm.replace("-", ""),
			checksumValue: value
		})) },
		...component.purl === void 0 && component.cpes.length === 0 ? {} : { externalRefs: [...component.purl === void 0 ? [] : [purlReference(component.purl)], ...component.cpes.map(cpeReference)] },
		...facts.length === 0 ? {} : { annotations: facts.map((fact) => annotate(fact)) }
	};
}
/** Returns files as facts, because a file element requires a SHA-1 (SPDX 2.3, 8.4), which few databases state. */
function fileFacts({ files, statedFiles }) {
	return [...files.map(({ path, stated }) => ({
		path,
		hashes: stated
	})), ...statedFiles].flatMap(({ path, hashes }) => hashes.map(({ algorithm, value }) => `seaworthy:file:${algorithm}=${value} ${oneLine(path)}`));
}
function purlReference(purl) {
	return {
		referenceCategory: "PACKAGE-MANAGER",
		referenceType: "purl",
		referenceLocator: purl
	};
}
function cpeReference(cpe) {
	return {
		referenceCategory: "SECURITY",
		referenceType: "cpe23Type",
		referenceLocator: cpe
	};
}
function relationships({ root, components }, rootId, ids) {
	const edge = (spdxElementId, relationshipType, relatedSpdxElement) => relatedSpdxElement === void 0 ? [] : [{
		spdxElementId,
		relationshipType,
		relatedSpdxElement
	}];
	return [
		...edge(documentId, "DESCRIBES", rootId),
		...components.flatMap(({ ref }) => edge(rootId, "CONTAINS", ids.get(ref))),
		...root.dependsOn.flatMap((ref) => edge(rootId, "DEPENDS_ON", ids.get(ref))),
		...components.flatMap(({ ref, dependsOn }) => dependsOn.flatMap((to) => edge(ids.get(ref) ?? documentId, "DEPENDS_ON", ids.get(to))))
	];
}
var documentId;
function init_spdx2() {
	return (init_spdx2 = __esmMin((() => {
		init_plain();
		init_build();
		init_spdx_terms();
		/* @__PURE__ */ init_spdx2_tag_value();
		documentId = "SPDXRef-DOCUMENT";
	})))();
}

// shared/sbom/spdx3-elements.ts
/** Creates the properties of an agent: name and contact details. */
function agentElement(contact) {
	const { email, url } = contact;
	const identifiers = [...email === void 0 ? [] : [identifier("email", email)], ...url === void 0 ? [] : [identifier("urlScheme", url)]];
	return {
		name: nameOfContact(contact),
		...identifiers.length === 0 ? {} : { externalIdentifier: identifiers }
	};
}
/** Creates the properties of the package that the document is about. */
function rootElement(root, profile) {
	const { kind, name, version, purl, digest, platform } = root;
	const comment = [platform, digest].filter((part) => part !== void 0).join(" ");
	return {
		name,
		...version === void 0 ? {} : { software_packageVersion: version },
		software_primaryPurpose: kind,
		...profile === "bsi" ? purposes({
			executable: false,
			archive: true,
			structured: true
		}) : {},
		...purl === void 0 ? {} : { software_packageUrl: purl },
		...comment === "" ? {} : { comment },
		...digest === void 0 ? {} : { verifiedUsing: [hash("sha256", digest.replace(/^sha256:/, ""))] }
	};
}
/** Creates the properties of a listed package. */
function packageElement(component) {
	const { group, name, version, purl, cpes, homepage, repository, hashes, kind, delivery } = component;
	return {
		name: group === void 0 ? name : `${group}/${name}`,
		software_primaryPurpose: kind === "operating-system" ? "operatingSystem" : "library",
		...delivery === void 0 ? {} : purposes(delivery),
		...version === void 0 ? {} : { software_packageVersion: version },
		...purl === void 0 ? {} : { software_packageUrl: purl },
		...cpes.length === 0 ? {} : { externalIdentifier: cpes.map((cpe) => identifier("cpe23", cpe)) },
		...homepage === void 0 ? {} : { software_homePage: homepage },
		...repository === void 0 ? {} : { externalRef: [vcs(repository)] },
		...hashes.length === 0 ? {} : { verifiedUsing: hashes.map(hashOf$1) }
	};
}
/** Creates the properties of a file. */
function fileElement(file, profile) {
	const stated = profile === "bsi" ? [] : file.stated;
	return {
		name: file.filename,
		comment: file.path,
		software_primaryPurpose: "file",
		...purposes(file),
		verifiedUsing: [...file.hashes, ...stated].map(hashOf$1)
	};
}
/** Creates the properties of an unread file from its package's database. */
function statedFileElement({ path, hashes }) {
	return {
		name: path.slice(path.lastIndexOf("/") + 1),
		comment: `${path} (digest stated by the package database)`,
		software_primaryPurpose: "file",
		verifiedUsing: hashes.map(hashOf$1)
	};
}
/** Returns the additional purposes of BSI TR-03183-2 v2.1.0; structured is a container in SPDX's terms. */
function purposes({ executable, archive, structured }) {
	const all = [
		...executable ? ["executable"] : [],
		...archive ? ["archive"] : [],
		...structured ? ["container"] : []
	];
	return all.length === 0 ? {} : { software_additionalPurpose: all };
}
function vcs(locator) {
	return {
		type: "ExternalRef",
		externalRefType: "vcs",
		locator: [locator]
	};
}
function identifier(externalIdentifierType, text) {
	return {
		type: "ExternalIdentifier",
		externalIdentifierType,
		identifier: text
	};
}
function hashOf$1({ algorithm, value }) {
	return hash(algorithm.toLowerCase().replace("-", ""), value);
}
function hash(algorithm, hashValue) {
	return {
		type: "Hash",
		algorithm,
		hashValue
	};
}
function init_spdx3_elements() {
	return (init_spdx3_elements = __esmMin((() => {})))();
}

// shared/sbom/spdx3-ids.ts
/** Creates the common properties of an element. */
function elementHead(type, spdxId) {
	return {
		type,
		spdxId,
		creationInfo: creationId
	};
}
var creationId, ElementIds;
function init_spdx3_ids() {
	return (init_spdx3_ids = __esmMin((() => {
		init_spdx_terms();
		creationId = "_:creation";
		ElementIds = class {
			namespace;
			constructor(namespace) {
				this.namespace = namespace;
			}
			/** Returns the id for a prefix, name and reference; stable for the same input. */
			of(prefix, name, ref) {
				return `${this.namespace}#${elementId(prefix, name, ref)}`;
			}
		};
	})))();
}

// shared/sbom/spdx3-named.ts
function byId(elements) {
	return [...elements].sort(([a], [b]) => a < b ? -1 : 1).map(([, element]) => element);
}
var NamedElements;
function init_spdx3_named() {
	return (init_spdx3_named = __esmMin((() => {
		init_spdx3_elements();
		init_spdx3_ids();
		NamedElements = class {
			#ids;
			#agents = /* @__PURE__ */ new Map();
			#licenses = /* @__PURE__ */ new Map();
			constructor(ids) {
				this.#ids = ids;
			}
			/** Returns the agents, then the licenses, each sorted by id. */
			elements() {
				return [...byId(this.#agents), ...byId(this.#licenses)];
			}
			/** Returns the id of the author. A document requires an agent; without an author it is the tool. */
			author({ author, tool }) {
				if (author !== void 0) return this.agent(author);
				const spdxId = this.#ids.of("Agent", "author", tool.name);
				this.#agents.set(spdxId, {
					...elementHead("SoftwareAgent", spdxId),
					name: tool.name
				});
				return spdxId;
			}
			/** Returns the id of a contact. */
			agent(contact) {
				const element = agentElement(contact);
				const spdxId = this.#ids.of("Agent", String(element["name"]), JSON.stringify(element));
				this.#agents.set(spdxId, {
					...elementHead("Organization", spdxId),
					...element
				});
				return spdxId;
			}
			/** Returns the id of a license expression. Its references resolve names unknown to SPDX to texts. */
			license({ expression, references }) {
				const spdxId = this.#ids.of("License", expression, expression);
				const texts = references.map(({ id, name }) => ({
					id,
					name,
					element: this.#ids.of("LicenseText", name, name)
				}));
				for (const { name, element } of texts) {
					const head = elementHead("simplelicensing_SimpleLicensingText", element);
					this.#licenses.set(element, {
						...head,
						name,
						simplelicensing_licenseText: name
					});
				}
				const custom = texts.map(({ id, element }) => ({
					type: "DictionaryEntry",
					key: id,
					value: element
				}));
				this.#licenses.set(spdxId, {
					...elementHead("simplelicensing_LicenseExpression", spdxId),
					simplelicensing_licenseExpression: expression,
					...custom.length === 0 ? {} : { simplelicensing_customIdToUri: custom }
				});
				return spdxId;
			}
		};
	})))();
}

// shared/sbom/spdx3.ts
/**
* Writes an SPDX 3.0.1 JSON-LD document (Core, Software and SimpleLicensing profiles). The same input gives the same
* bytes.
*/
function writeSpdx3(input) {
	const document = {
		"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
		"@graph": new Graph$1(buildBom(input)).elements()
	};
	return `${JSON.stringify(document, void 0, 2)}\n`;
}
function idsOf(elements) {
	return elements.map(({ spdxId }) => String(spdxId));
}
var Graph$1, completenessWords;
function init_spdx3() {
	return (init_spdx3 = __esmMin((() => {
		init_build();
		init_spdx_terms();
		init_spdx3_elements();
		init_spdx3_ids();
		init_spdx3_named();
		Graph$1 = class {
			#bom;
			#ids;
			#named;
			#idOfRef;
			#rootId;
			#toolId;
			constructor(bom) {
				this.#bom = bom;
				this.#ids = new ElementIds(documentNamespace(bom, "3.0.1"));
				this.#named = new NamedElements(this.#ids);
				this.#rootId = this.#ids.of("Image", bom.root.name, bom.root.ref);
				this.#toolId = this.#ids.of("Tool", bom.tool.name, bom.tool.version);
				this.#idOfRef = new Map(bom.components.map((component) => [component.ref, this.#ids.of("Package", component.name, component.ref)]));
			}
			elements() {
				const { root, components } = this.#bom;
				const author = this.#named.author(this.#bom);
				const described = [
					...this.#root(root),
					...components.flatMap((component) => this.#component(component)),
					...this.#needsOfRoot(root, components)
				];
				const inside = [
					this.#tool(),
					...this.#named.elements(),
					...described
				];
				const ids = inside.flatMap(({ spdxId }) => spdxId === void 0 ? [] : [spdxId]);
				return [
					this.#creation(author),
					...this.#collections(ids),
					...inside
				];
			}
			/** Returns the ids of components in the order of their refs. */
			#idsOf(refs) {
				return refs.flatMap((ref) => this.#idOfRef.get(ref) ?? []);
			}
			#idOf({ ref }) {
				return this.#idOfRef.get(ref) ?? this.#rootId;
			}
			#creation(author) {
				return {
					type: "CreationInfo",
					"@id": creationId,
					specVersion: "3.0.1",
					created: this.#bom.timestamp,
					createdBy: [author],
					createdUsing: [this.#toolId]
				};
			}
			#tool() {
				const { name, version } = this.#bom.tool;
				return {
					...elementHead("Tool", this.#toolId),
					name: `${name} ${version}`
				};
			}
			#collections(inside) {
				const { root, gaps, lifecycle } = this.#bom;
				const sbomId = this.#ids.of("Sbom", root.name, root.ref);
				return [{
					...elementHead("SpdxDocument", `${this.#ids.namespace}#SPDXRef-DOCUMENT`),
					name: titleOf(root),
					dataLicense: "https://spdx.org/licenses/CC0-1.0",
					profileConformance: [
						"core",
						"software",
						"simpleLicensing"
					],
					...gaps.length === 0 ? {} : { comment: `Not examined:\n${gaps.join("\n")}` },
					rootElement: [sbomId],
					element: [sbomId, ...inside]
				}, {
					...elementHead("software_Sbom", sbomId),
					software_sbomType: [lifecycle === "pre-build" ? "source" : "analyzed"],
					rootElement: [this.#rootId],
					element: inside
				}];
			}
			#root(root) {
				const agent = root.supplier === void 0 ? void 0 : this.#named.agent(root.supplier);
				const by = agent === void 0 ? {} : {
					suppliedBy: agent,
					...this.#originator(agent)
				};
				return [{
					...elementHead("software_Package", this.#rootId),
					...rootElement(root, this.#bom.profile),
					...by
				}, ...this.#files(this.#rootId, root.ref, root.files, "contains", "complete")];
			}
			#component(component) {
				const spdxId = this.#idOf(component);
				const agent = component.supplier === void 0 ? void 0 : this.#named.agent(component.supplier);
				const by = agent === void 0 ? {} : {
					suppliedBy: agent,
					...this.#originator(agent)
				};
				const isTheFile = component.delivery?.filename !== void 0;
				return [
					{
						...elementHead("software_Package", spdxId),
						...packageElement(component),
						...by
					},
					...this.#facts(component, spdxId),
					...this.#relation(spdxId, "dependsOn", this.#idsOf(component.dependsOn), component.knowsDependencies ? "complete" : "noAssertion"),
					...this.#licensing(component, spdxId),
					...this.#files(spdxId, component.ref, component.files, isTheFile ? "hasDistributionArtifact" : "contains", "noAssertion"),
					...this.#statedFiles(spdxId, component)
				];
			}
			/** Adds BSI's creator of a component. */
			#originator(agent) {
				return this.#bom.profile === "bsi" ? { originatedBy: [agent] } : {};
			}
			#facts({ name, ref, facts }, subject) {
				if (facts.length === 0) return [];
				const statement = facts.map(([key, value]) => `${key}=${value}`).join("\n");
				return [{
					...elementHead("Annotation", this.#ids.of("Facts", name, ref)),
					annotationType: "other",
					subject,
					contentType: "text/plain",
					statement
				}];
			}
			#licensing({ licenses }, from) {
				const terms = licenseExpression(licenses);
				if (terms === void 0) return [];
				const to = [this.#named.license(terms)];
				return [...this.#relation(from, "hasDeclaredLicense", to, "noAssertion"), ...this.#bom.profile === "bsi" ? this.#relation(from, "hasConcludedLicense", to, "noAssertion") : []];
			}
			#files(from, ref, files, relationshipType, completeness) {
				const elements = files.map((file) => ({
					...this.#fileHead(file.path, ref),
					...fileElement(file, this.#bom.profile)
				}));
				return [...elements, ...this.#relation(from, relationshipType, idsOf(elements), completeness, "files")];
			}
			#statedFiles(from, { ref, statedFiles }) {
				const elements = statedFiles.map((file) => ({
					...this.#fileHead(file.path, ref),
					...statedFileElement(file)
				}));
				return [...elements, ...this.#relation(from, "contains", idsOf(elements), "noAssertion", "stated files")];
			}
			#fileHead(path, ref) {
				return elementHead("software_File", this.#ids.of("File", path.slice(path.lastIndexOf("/") + 1), `${ref}#${path}`));
			}
			#needsOfRoot({ dependsOn }, components) {
				const all = this.#idsOf(components.map(({ ref }) => ref));
				const { completeness } = this.#bom;
				return [...this.#relation(this.#rootId, "contains", all, completenessWords[completeness]), ...this.#relation(this.#rootId, "dependsOn", this.#idsOf(dependsOn), "noAssertion")];
			}
			/** @param label tells two relationships of one type and origin apart. */
			#relation(from, relationshipType, to, completeness, label = "") {
				if (to.length === 0) return [];
				const spdxId = this.#ids.of("Relationship", relationshipType, `${relationshipType}${label} ${from}`);
				return [{
					...elementHead("Relationship", spdxId),
					from,
					relationshipType,
					to,
					completeness
				}];
			}
		};
		completenessWords = {
			complete: "complete",
			incomplete: "incomplete",
			unknown: "noAssertion"
		};
	})))();
}

// shared/sbom/formats.ts
var cycloneDxPredicate, sbomFormats;
function init_formats() {
	return (init_formats = __esmMin((() => {
		init_cyclonedx();
		init_spdx2();
		init_spdx3();
		cycloneDxPredicate = "https://cyclonedx.org/bom";
		sbomFormats = {
			"cyclonedx-json": {
				mediaType: "application/vnd.cyclonedx+json",
				ending: "cdx.json",
				predicateType: cycloneDxPredicate,
				write: (input) => writeCycloneDx(input)
			},
			"cyclonedx-xml": {
				mediaType: "application/vnd.cyclonedx+xml",
				ending: "cdx.xml",
				predicateType: cycloneDxPredicate,
				write: (input) => writeCycloneDxXml(input)
			},
			"cyclonedx-1.7-json": {
				mediaType: "application/vnd.cyclonedx+json; version=1.7",
				ending: "cdx.json",
				predicateType: cycloneDxPredicate,
				write: (input) => writeCycloneDx(input, "1.7")
			},
			"cyclonedx-1.7-xml": {
				mediaType: "application/vnd.cyclonedx+xml; version=1.7",
				ending: "cdx.xml",
				predicateType: cycloneDxPredicate,
				write: (input) => writeCycloneDxXml(input, "1.7")
			},
			"spdx-json": {
				mediaType: "application/spdx+json",
				ending: "spdx.json",
				predicateType: "https://spdx.dev/Document",
				write: writeSpdxJson
			},
			"spdx-tag-value": {
				mediaType: "text/spdx",
				ending: "spdx",
				predicateType: "https://spdx.dev/Document",
				write: writeSpdxTagValue
			},
			"spdx-3-json": {
				mediaType: "application/spdx+json; version=3.0.1",
				ending: "spdx3.json",
				predicateType: "https://spdx.dev/Document/v3.0.1",
				write: writeSpdx3
			}
		};
	})))();
}

// shared/sbom/github-snapshot.ts
/**
* Creates a snapshot for GitHub's dependency submission API (`POST /repos/{owner}/{repo}/dependency-graph/snapshots`,
* version 0). GitHub rejects a whole snapshot for one invalid purl, so invalid ones are left out and returned as gaps.
*/
function githubSnapshot(input, { sha, ref, job, detectorUrl, file }) {
	const bom = buildBom(input);
	const packages = bom.components.filter(({ purl }) => purl !== void 0);
	const gaps = [];
	const purls = /* @__PURE__ */ new Map();
	for (const { ref: key, purl = "" } of packages) {
		const valid = parsed(purl);
		if (valid === void 0) gaps.push({
			what: purl,
			why: "it is not a valid purl, and GitHub would reject the whole snapshot because of it",
			weight: "note"
		});
		else purls.set(key, valid);
	}
	const direct = new Set(bom.root.dependsOn);
	const resolved = Object.fromEntries(packages.flatMap((component) => {
		const purl = purls.get(component.ref);
		return purl === void 0 ? [] : [[component.ref, dependency(component, purl, direct, purls)]];
	}));
	const { digest, platform } = bom.root;
	return {
		snapshot: {
			version: 0,
			sha,
			ref,
			scanned: bom.timestamp,
			job: {
				id: job.id,
				correlator: job.correlator,
				...job.url === void 0 ? {} : { html_url: job.url }
			},
			detector: {
				name: bom.tool.name,
				version: bom.tool.version,
				url: detectorUrl
			},
			manifests: { [bom.root.name]: {
				name: bom.root.name,
				...file === void 0 ? {} : { file: { source_location: file } },
				metadata: {
					...digest === void 0 ? {} : { "image:digest": digest },
					...platform === void 0 ? {} : { "image:platform": platform }
				},
				resolved
			} }
		},
		gaps
	};
}
function dependency({ ref, dependsOn, facts }, purl, direct, purlByRef) {
	const isDevelopment = facts.some(([name]) => name === "seaworthy:package:development");
	return {
		package_url: purl,
		relationship: direct.has(ref) ? "direct" : "indirect",
		scope: isDevelopment ? "development" : "runtime",
		dependencies: dependsOn.filter((dependencyRef) => purlByRef.has(dependencyRef))
	};
}
function parsed(purl) {
	try {
		return import_packageurl_js.PackageURL.fromString(purl).toString();
	} catch {
		return;
	}
}
var import_packageurl_js;
function init_github_snapshot() {
	return (init_github_snapshot = __esmMin((() => {
		import_packageurl_js = require_packageurl_js();
		init_build();
	})))();
}

// shared/sbom/read/file.ts
/**
* Reads the text of an SBOM.
* @param name of the file in errors.
* @throws InvalidError `SBOM_NOT_FOUND`.
* @throws UndecidedError `SBOM_TOO_LARGE`.
*/
async function readSbomText(path, name) {
	try {
		const { size } = await stat(path);
		if (size <= maxSbomBytes) return await readFile(path, "utf8");
	} catch (error) {
		throw new InvalidError("SBOM_NOT_FOUND", `it could not be read (${messageOf(error)})`, {
			place: { what: name },
			advice: "Check the path",
			cause: error
		});
	}
	throw new UndecidedError("SBOM_TOO_LARGE", `it is larger than ${maxSbomBytes} bytes`, { place: { what: name } });
}
var maxSbomBytes;
function init_file() {
	return (init_file = __esmMin((() => {
		init_errors();
		maxSbomBytes = 256 * 2 ** 20;
	})))();
}

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
			...optional(stated)
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
		init_purl();
		optionalKeys = [
			"supplier",
			"supplierContact",
			"homepage",
			"repository",
			"modularity",
			"ownedBy",
			"development"
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
		init_plain();
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
				return {
					...ownedBy === void 0 ? {} : { ownedBy },
					...modularity === void 0 ? {} : { modularity },
					...source === void 0 ? {} : { source: {
						name: source,
						version: this.get("seaworthy:source:version") ?? ""
					} },
					...this.get("seaworthy:package:development") === "true" ? { development: true } : {}
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
function init_cyclonedx$1() {
	return (init_cyclonedx$1 = __esmMin((() => {
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
function init_cyclonedx_xml$1() {
	return (init_cyclonedx_xml$1 = __esmMin((() => {
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
function init_spdx3$1() {
	return (init_spdx3$1 = __esmMin((() => {
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
/** Returns whether text begins like a supported SBOM. The rest may still be invalid. */
function looksLikeSbom(head) {
	return /^\ufeff?\s*(?:[{<]|(?:#.*\s+)*SPDXVersion:)/.test(head);
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
		init_cyclonedx$1();
		init_cyclonedx_xml$1();
		init_spdx();
		init_spdx3$1();
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

// shared/sbom/index.ts
function init_sbom() {
	return (init_sbom = __esmMin((() => {
		init_cyclonedx();
		init_file_digests();
		init_formats();
		init_github_snapshot();
		init_file();
		init_read();
		init_spdx2();
		init_spdx3();
	})))();
}

export { init_file as a, init_github_snapshot as c, fileDigester as d, init_file_digests as f, parseContact as h, readSbom as i, init_formats as l, init_contact as m, init_read as n, readSbomText as o, visibleDigests as p, looksLikeSbom as r, githubSnapshot as s, init_sbom as t, sbomFormats as u };