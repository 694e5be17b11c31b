import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, Ir as init_plain, Lr as oneLine, Si as UndecidedError, bi as InvalidError, or as init_text, wi as messageOf } from "../core.js";
import { a as init_file_owners, d as init_hashes, f as readFileHashes, i as fileOwners } from "../packages/third-party/third-party.js";
import { g as init_lookup, i as init_distributions, m as ecosystemOf, r as distributionOf, t as init_ecosystems, v as isSystemType } from "../ecosystems/index.js";
import { t as require_packageurl_js } from "../../npm/packageurl-js.js";
import { t as init_packages } from "../packages/index.js";
import { i as init_file_digests } from "./file-digests.js";
import { a as init_license_names, i as readLicenses, n as joinLicenses, o as newerThanCycloneDx, t as init_licenses } from "./licenses.js";

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
* if vendor or product would be empty, or for an
* application of the image alone, which may have the name of another product.
*/
function cpeOf({ type, name, version, source, role }) {
	if (version === void 0 || version === "" || role === "application") return void 0;
	const isSystem = isSystemType(type);
	const { target, vendorAndProduct } = ecosystemOf(type).cpe ?? {};
	const ownName = (type === "generic" ? name.slice(name.lastIndexOf("/") + 1) : name).toLowerCase();
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
function componentOf(pkg, context) {
	const { refs, profile, files, cpes, origins } = context;
	const dependsOn = (pkg.requires ?? []).filter((ref) => refs.has(ref) && ref !== pkg.purl);
	const supplier = contactOf(pkg.supplier, pkg.supplierContact) ?? repositoryOwner(urlOf(pkg.repository));
	const cpe = cpeOf(pkg);
	return {
		ref: pkg.purl,
		kind: pkg.role === void 0 ? "library" : "application",
		...nameOf(pkg),
		...optional$1("version", pkg.version),
		purl: pkg.purl,
		cpes: cpes ?? (cpe === void 0 ? [] : [cpe]),
		...supplier === void 0 ? {} : { supplier },
		licenses: readLicenses(pkg.licenses),
		hashes: (pkg.hashes ?? []).toSorted((a, b) => a.algorithm < b.algorithm ? -1 : 1),
		...optional$1("homepage", urlOf(pkg.homepage)),
		...optional$1("repository", urlOf(pkg.repository)),
		locations: pkg.locations.toSorted((a, b) => a.path < b.path ? -1 : 1),
		files,
		statedFiles: context.statedFiles,
		dependsOn: [...new Set(dependsOn)].sort(),
		knowsDependencies: isSystemType(pkg.type),
		...pkg.guessed === "group" ? { hasDerivedGroup: true } : {},
		...profile === "bsi" ? { delivery: deliveryOf(pkg, files) } : {},
		facts: factsOf(pkg, origins)
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
function nameOf({ type, name, role }) {
	const slash = type === "npm" || type === "composer" || role === "application" ? name.indexOf("/") : type === "maven" ? name.search(/[:/]/) : -1;
	return slash <= 0 ? { name } : {
		group: name.slice(0, slash),
		name: name.slice(slash + 1)
	};
}
function factsOf(pkg, origins) {
	const stated = [
		["seaworthy:package:type", pkg.type],
		["seaworthy:package:architecture", pkg.arch],
		["seaworthy:package:development", pkg.development === true ? "true" : void 0],
		["seaworthy:hash:of", hashedThing(pkg)],
		["seaworthy:package:role", pkg.role],
		["seaworthy:package:guessed", pkg.guessed],
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
function optional$1(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function init_component() {
	return (init_component = __esmMin((() => {
		init_packages();
		init_text();
		init_cpe();
		init_licenses();
	})))();
}

// shared/sbom/owned-files.ts
/**
* Assigns each file to its package: the one that the file is, otherwise its owner (`fileOwners`): the one whose database
* lists it, or whose directory contains it. Other files belong to none.
*/
function ownFiles(packages, files) {
	const digests = new Map(packages.flatMap((pkg) => [...ownDigests(pkg)].map((digest) => [digest, pkg.purl])));
	const owners = fileOwners(files.map(({ path }) => path), packages);
	const stated = files.length === 0 ? /* @__PURE__ */ new Map() : statedHashes(packages, merged);
	const byPurl = /* @__PURE__ */ new Map();
	const otherFiles = [];
	for (const file of files.toSorted((a, b) => a.path < b.path ? -1 : 1)) {
		const owner = digests.get(`${file.path} ${file.sha512}`) ?? owners.get(file.path)?.package?.purl;
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
function rootOf({ subject, supplier, profile, author }, components, files) {
	const by = supplier ?? (profile === "bsi" ? author : void 0);
	return {
		...headOf(subject),
		...by === void 0 ? {} : { supplier: by },
		files,
		dependsOn: topRefs(new Map(components.map(({ ref, dependsOn }) => [ref, dependsOn])))
	};
}
function headOf(subject) {
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
	const components = packages.map((pkg) => componentOf(pkg, {
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
		root: rootOf(input, all, otherFiles),
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
		init_text();
		init_component();
		init_owned_files();
		init_root();
	})))();
}

// shared/sbom/uuid.ts
/** A name-based UUID (RFC 9562, version 5): the same name gives the same UUID. */
function nameUuid(name) {
	const bytes = createHash$1("sha1").update(namespace).update(name).digest().subarray(0, 16);
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
var createHash$1, namespace;
function init_uuid() {
	return (init_uuid = __esmMin((() => {
		({createHash: createHash$1} = process.getBuiltinModule("node:crypto"));
		namespace = Buffer.from("5c8f1d6a2f3b4c57a1f09b6a2d0e7c41", "hex");
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
var createHash;
function init_spdx_terms() {
	return (init_spdx_terms = __esmMin((() => {
		init_licenses();
		init_uuid();
		({createHash} = process.getBuiltinModule("node:crypto"));
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
		...evidenceOf(component, paths)
	};
}
/** Returns where a component was found and, if its name is not stated, how sure it is (CycloneDX, "evidence"). */
function evidenceOf({ hasDerivedGroup }, paths) {
	const evidence = {
		...hasDerivedGroup === true ? { identity: [derivedIdentity] } : {},
		...paths.length === 0 ? {} : { occurrences: paths.map((location) => ({ location })) }
	};
	return Object.keys(evidence).length === 0 ? {} : { evidence };
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
var derivedConfidence, derivedIdentity;
function init_cyclonedx_component() {
	return (init_cyclonedx_component = __esmMin((() => {
		init_cyclonedx_parts();
		init_spdx_terms();
		derivedConfidence = .9;
		derivedIdentity = {
			field: "purl",
			confidence: derivedConfidence,
			methods: [{
				technique: "binary-analysis",
				confidence: derivedConfidence,
				value: "package directories, manifest and file name agree on the group"
			}]
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
async function writeCycloneDxXml(input, version = "1.6") {
	const { cycloneDxXml } = await import("./cyclonedx-xml.js");
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
		init_uuid();
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
		...optional("DocumentComment", document.comment, true),
		...document.creationInfo.creators.map((creator) => tag("Creator", creator)),
		tag("Created", document.creationInfo.created)
	].join("\n");
}
function packageSection(pkg) {
	return [
		tag("PackageName", pkg.name),
		tag("SPDXID", pkg.SPDXID),
		...optional("PackageVersion", pkg.versionInfo),
		tag("PackageSupplier", pkg.supplier),
		tag("PackageDownloadLocation", pkg.downloadLocation),
		tag("FilesAnalyzed", "false"),
		...(pkg.checksums ?? []).map(({ algorithm, checksumValue }) => tag("PackageChecksum", `${algorithm}: ${checksumValue}`)),
		...optional("PackageHomePage", pkg.homepage),
		...optional("PackageSourceInfo", pkg.sourceInfo, true),
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
function optional(name, value, isText = false) {
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
		packages: [rootPackage(bom, rootId, annotate), ...components.map((entry) => packageOf(entry, ids, references, annotate))],
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
function packageOf(component, ids, references, annotate) {
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
		primaryPackagePurpose: purposes$1[component.kind],
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
var documentId, purposes$1;
function init_spdx2() {
	return (init_spdx2 = __esmMin((() => {
		init_text();
		init_build();
		init_spdx_terms();
		/* @__PURE__ */ init_spdx2_tag_value();
		documentId = "SPDXRef-DOCUMENT";
		purposes$1 = {
			application: "APPLICATION",
			library: "LIBRARY",
			"operating-system": "OPERATING_SYSTEM"
		};
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
		software_primaryPurpose: kind === "operating-system" ? "operatingSystem" : kind,
		...delivery === void 0 ? {} : purposes(delivery),
		...version === void 0 ? {} : { software_packageVersion: version },
		...purl === void 0 ? {} : { software_packageUrl: purl },
		...cpes.length === 0 ? {} : { externalIdentifier: cpes.map((cpe) => identifier("cpe23", cpe)) },
		...homepage === void 0 ? {} : { software_homePage: homepage },
		...repository === void 0 ? {} : { externalRef: [vcs(repository)] },
		...hashes.length === 0 ? {} : { verifiedUsing: hashes.map(hashOf) }
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
		verifiedUsing: [...file.hashes, ...stated].map(hashOf)
	};
}
/** Creates the properties of an unread file from its package's database. */
function statedFileElement({ path, hashes }) {
	return {
		name: path.slice(path.lastIndexOf("/") + 1),
		comment: `${path} (digest stated by the package database)`,
		software_primaryPurpose: "file",
		verifiedUsing: hashes.map(hashOf)
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
function hashOf({ algorithm, value }) {
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
		"@graph": new Graph(buildBom(input)).elements()
	};
	return `${JSON.stringify(document, void 0, 2)}\n`;
}
function idsOf(elements) {
	return elements.map(({ spdxId }) => String(spdxId));
}
var Graph, completenessWords;
function init_spdx3() {
	return (init_spdx3 = __esmMin((() => {
		init_build();
		init_spdx_terms();
		init_spdx3_elements();
		init_spdx3_ids();
		init_spdx3_named();
		Graph = class {
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
var readFile, stat, maxSbomBytes;
function init_file() {
	return (init_file = __esmMin((() => {
		init_errors();
		({readFile, stat} = process.getBuiltinModule("node:fs/promises"));
		maxSbomBytes = 256 * 2 ** 20;
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
		init_spdx2();
		init_spdx3();
	})))();
}

export { init_github_snapshot as a, init_contact as c, githubSnapshot as i, parseContact as l, init_file as n, init_formats as o, readSbomText as r, sbomFormats as s, init_sbom as t };