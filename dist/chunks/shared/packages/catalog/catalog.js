import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Gn as init_content, Hn as findInContent, Kn as memoryContent, Wn as hashContent, ai as dictionaryIn, ar as viewOf, ci as listIn, di as textsIn, dn as init_files, fi as defined, ir as init_bytes, li as textEntriesIn, oi as init_dictionary, pi as init_defined, rr as bufferOf, si as isDictionary, ui as textIn, wi as messageOf } from "../../core.js";
import { c as walkDirectory, i as walkImage, m as init_file, p as contentOf, r as init_walk_image, s as init_walk_directory, t as init_layers } from "../../layers/index.js";
import { E as unknown, S as string, f as init_schemas, g as looseObject, s as array, y as object } from "../../../npm/zod/classic.js";
import { A as init_go_mod, B as init_cataloger, C as purlOf, D as goHashes, E as goDraft, F as objectLines, G as withoutAddresses, H as partial, L as init_elf, M as init_lockfile, N as isFile, O as goMod, P as linesByKey, R as isElf, S as purlName, U as supplierOf, V as nonEmpty, W as textOf$1, _ as licenseOfAddress, a as init_file_owners, b as isInDatabase, d as init_hashes, g as init_license_texts, h as javaArchives, i as fileOwners, j as fileNamed, k as goSum, l as fileHashesOf, m as isUnidentified, n as originOf, p as init_package, t as init_third_party, u as hashOf, v as licensesOfText, w as versionWithEpoch, x as parsePurl, y as init_purl, z as parseElf } from "../third-party/third-party.js";
import { _ as isPackageType, c as compareRangePoints, g as init_lookup, i as init_distributions, r as distributionOf, t as init_ecosystems, u as init_compare_versions, v as isSystemType } from "../../ecosystems/index.js";
import { n as init_parse, r as parse$5, t as init_dist } from "../../../npm/smol-toml.js";
import { a as isZip, i as init_zip_content, o as readZipContent, t as init_zip } from "../../zip/index.js";
import { a as XMLParser, n as init_fxp, o as init_XMLParser } from "../../../npm/fast-xml-parser.js";
import { t as require_dist } from "../../../npm/yaml.js";

// shared/packages/binaries/known-binaries.ts
function defineBinary(name, files, anchor, version) {
	return {
		name,
		files,
		marks: [{
			anchor,
			version
		}]
	};
}
var redisBuild, knownBinaries;
function init_known_binaries() {
	return (init_known_binaries = __esmMin((() => {
		redisBuild = /\0(?:valkey)?(\d+\.\d+\.\d+?)(?:[A-Za-z][\w.-]*-)?1[5-9]\d{8}\d{0,4}0{8}\0/;
		knownBinaries = [
			defineBinary("bash", /^bash$/, "@(#)Bash version ", /version (\d+\.\d+\.\d+)/),
			defineBinary("bun", /^bun$/, "Bun/", /^Bun\/(\d+\.\d+\.\d+(?:-[\w.]+)?)/),
			defineBinary("busybox", /^busybox$/, "BusyBox v", /v(\d+\.\d+\.\d+)/),
			defineBinary("curl", /^libcurl\.so.*$/, "libcurl/", /^libcurl\/(\d+\.\d+\.\d+)/),
			{
				name: "curl",
				files: /^curl$/,
				marks: [{
					anchor: "libcurl/",
					version: /^libcurl\/(\d+\.\d+\.\d+)/
				}, {
					anchor: "curl/",
					version: /^curl\/(\d+\.\d+\.\d+)/
				}]
			},
			defineBinary("deno", /^deno$/, "Deno/", /^Deno\/(\d+\.\d+\.\d+)(?:\+[0-9a-f]{7}|Deno\/)/),
			defineBinary("git", /^git$/, "git/", /^git\/(\d+\.\d+\.\d+)/),
			defineBinary("haproxy", /^haproxy$/, "version ", /^version (\d+\.\d+\.\d+)[- ][0-9a-f]*/),
			defineBinary("httpd", /^(?:httpd|apache2)$/, "Apache/", /^Apache\/(\d+\.\d+\.\d+)/),
			defineBinary("lua", /^(?:lua[\d.]*|luac[\d.]*|liblua[\d.]*\.so.*)$/, "$LuaVersion: Lua ", /Lua (\d+\.\d+\.\d+)/),
			{
				name: "mariadb",
				files: /^(?:mariadbd?|mysqld?|libmariadbd\.so.*)$/,
				marks: [{
					anchor: "-MariaDB",
					version: /\0(\d+\.\d+\.\d+)-MariaDB/,
					maxLookBehind: 16
				}]
			},
			defineBinary("memcached", /^memcached$/, "memcached ", /^memcached (\d+\.\d+\.\d+)/),
			defineBinary("mysql", /^mysqld$/, "/mysql-", /^\/mysql-(\d+\.\d+\.\d+)\//),
			defineBinary("nginx", /^nginx$/, "nginx/", /^nginx\/(\d+\.\d+\.\d+)/),
			defineBinary("node", /^(?:node|libnode\.so.*)$/, "node.js/v", /^node\.js\/v(\d+\.\d+\.\d+)/),
			defineBinary("openssl", /^(?:openssl|libssl\.so.*|libcrypto\.so.*)$/, "OpenSSL ", /^OpenSSL (\d+\.\d+\.\d+[a-z]*) /),
			{
				name: "perl",
				files: /^(?:perl[\d.]*|libperl\.so.*)$/,
				marks: [{
					anchor: "/perl5/",
					version: /^\/perl5\/(5\.\d+\.\d+)/
				}, {
					anchor: "/perl/",
					version: /^\/perl\/(5\.\d+\.\d+)/
				}]
			},
			defineBinary("php", /^php[\d.]*(?:-(?:cgi|fpm|dbg))?$/, "PHP/", /^PHP\/(\d+\.\d+\.\d+)/),
			defineBinary("postgresql", /^(?:postgres|psql)$/, "(PostgreSQL) ", /^\(PostgreSQL\) (\d+(?:\.\d+)+)/),
			defineBinary("proftpd", /^proftpd$/, "ProFTPD ", /^ProFTPD (\d+\.\d+\.\d+[a-z]?)/),
			{
				name: "python",
				files: /^(?:lib)?python([23](?:\.\d+)?)m?(?:\.so.*)?$/,
				marks: [{
					anchor: "\x003.",
					version: /^\0(3\.\d+\.\d+(?:(?:a|b|rc)\d+)?)\+?\0/
				}, {
					anchor: "$1.",
					version: /^[^\d.]([23]\.\d+\.\d+(?:(?:a|b|rc)\d+)?)\+?\0/,
					maxLookBehind: 1
				}]
			},
			{
				name: "redis",
				files: /^redis-(?:server|check-rdb|check-aof)$/,
				marks: [{
					anchor: "00000000\0",
					version: redisBuild,
					maxLookBehind: 160
				}, {
					anchor: "Redis ver",
					version: /^Redis ver(?:sion)?[ =](\d+\.\d+\.\d+)/
				}]
			},
			defineBinary("ruby", /^(?:ruby[\d.]*|libruby.*\.so.*)$/, "ruby ", /^ruby (\d+\.\d+\.\d+)/),
			defineBinary("sqlite", /^libsqlite3\.so.*$/, "\x003.", /^\0(3\.\d+\.\d+(?:\.\d+)?)\0/),
			defineBinary("tini", /^tini(?:-static)?$/, "tini version ", /^tini version (\d+\.\d+\.\d+)/),
			{
				name: "valkey",
				files: /^valkey-(?:server|check-rdb|check-aof)$/,
				marks: [{
					anchor: "00000000\0",
					version: redisBuild,
					maxLookBehind: 160
				}]
			},
			defineBinary("varnish", /^varnishd$/, "varnish-", /^varnish-(\d+\.\d+\.\d+) revision/)
		];
	})))();
}

// shared/packages/binaries/find-known-binaries.ts
/** Returns whether a file name may be a program with known version strings. */
function isKnownBinaryName(path) {
	const name = basename$3(path);
	return knownBinaries.some(({ files }) => files.test(name));
}
/** Identifies a program by its name and the version in its strings: in its constants, else anywhere in the file. */
function findKnownBinaries(path, content, elf = parseElf(content)) {
	const fileName = basename$3(path);
	const ranges = [...elf?.sections.filter((section) => section.name.startsWith(".rodata")) ?? [], {
		offset: 0,
		size: content.size
	}];
	return knownBinaries.filter(({ files }) => files.test(fileName)).flatMap(({ name, files, marks }) => {
		const part = files.exec(fileName)?.[1] ?? "";
		for (const range of ranges) for (const mark of marks) {
			const version = versionIn(content, range, {
				...mark,
				anchor: mark.anchor.replace("$1", part)
			});
			if (version !== void 0) return [{
				type: "generic",
				name,
				version
			}];
		}
		return [];
	});
}
function versionIn(content, range, { anchor, version, maxLookBehind: back = 0 }) {
	let tries = 0;
	for (const offset of findInContent(content, Buffer.from(anchor, "latin1"), range)) {
		const start = Math.max(0, offset - back);
		const text = bufferOf(content.read(start, offset + windowBytes - start)).toString("latin1");
		const found = version.exec(text)?.[1];
		if (found !== void 0) return found;
		tries += 1;
		if (tries === maxTries) return void 0;
	}
}
var basename$3, windowBytes, maxTries;
function init_find_known_binaries() {
	return (init_find_known_binaries = __esmMin((() => {
		init_files();
		init_elf();
		init_known_binaries();
		({basename: basename$3} = process.getBuiltinModule("node:path/posix"));
		windowBytes = 64;
		maxTries = 200;
	})))();
}

// shared/packages/binaries/go.ts
/**
* Finds the build information of a Go binary; undefined for other files. As Go does, looks in the section for it, and
* in data that the program may write if there is none. Searches all of a file without sections.
*/
function goBuildInfo(content, elf = parseElf(content)) {
	for (const range of rangesOf$1(content, elf)) for (const offset of findInContent(content, magic$1, range)) {
		const info = offset + headerBytes$1 <= content.size ? readInfo(content, offset, elf) : void 0;
		if (info !== void 0 && /^(?:go\d|devel)/.test(info.goVersion)) return info;
	}
}
function rangesOf$1(content, elf) {
	if (elf === void 0 || elf.sections.length === 0) return [{
		offset: 0,
		size: content.size
	}];
	const own = elf.sections.filter(({ name }) => name === ".go.buildinfo");
	return own.length > 0 ? own : elf.segments.filter(({ isWritable }) => isWritable);
}
function readInfo(content, offset, elf) {
	const header = bufferOf(content.read(offset, headerBytes$1));
	if (((header[15] ?? 0) & flags.inline) === 0) return elf === void 0 ? void 0 : readPointers(content, header, elf);
	const version = inlineText(content, offset + headerBytes$1);
	const modules = version === void 0 ? void 0 : inlineText(content, version.end);
	return version === void 0 ? void 0 : {
		goVersion: text$1(version.data),
		modules: moduleText(modules?.data)
	};
}
/** Reads inline text (since Go 1.18): length as a varint, then the bytes. */
function inlineText(content, offset) {
	const head = content.read(offset, 5);
	let length = 0;
	let bytes = 0;
	for (let shift = 0; shift < 35; shift += 7) {
		const byte = head[bytes++];
		if (byte === void 0) return void 0;
		length += (byte & 127) * 2 ** shift;
		if (byte < 128) break;
	}
	const start = offset + bytes;
	if (length > maxTextBytes$1 || start + length > content.size) return void 0;
	return {
		data: bufferOf(content.read(start, length)),
		end: start + length
	};
}
/** Follows pointers (before Go 1.18): addresses of two string headers, in the machine's size and byte order. */
function readPointers(content, header, elf) {
	const size = header[14] === 4 ? 4 : 8;
	const littleEndian = ((header[15] ?? 0) & flags.bigEndian) === 0;
	const pointerIn = (bytes) => {
		if (bytes.length < size) return void 0;
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		return size === 4 ? view.getUint32(0, littleEndian) : Number(view.getBigUint64(0, littleEndian));
	};
	const offsetOf = (address) => {
		if (address === void 0) return void 0;
		const segment = elf.segments.find((candidate) => address >= candidate.address && address < candidate.address + candidate.size);
		return segment === void 0 ? void 0 : segment.offset + (address - segment.address);
	};
	const stringAt = (address) => {
		const place = offsetOf(address);
		if (place === void 0) return void 0;
		const start = offsetOf(pointerIn(content.read(place, size)));
		const length = pointerIn(content.read(place + size, size));
		if (start === void 0 || length === void 0 || length > maxTextBytes$1 || start + length > content.size) return;
		return bufferOf(content.read(start, length));
	};
	const version = stringAt(pointerIn(header.subarray(16)));
	if (version === void 0) return void 0;
	return {
		goVersion: text$1(version),
		modules: moduleText(stringAt(pointerIn(header.subarray(16 + size))))
	};
}
function moduleText(data) {
	return data === void 0 || data.length < 33 ? "" : text$1(data.subarray(sentinelBytes, data.length - sentinelBytes));
}
function text$1(data) {
	return data.toString("utf8");
}
/** Returns the main module with its dependencies, with replacements applied, and the standard library. */
function goPackages({ goVersion, modules }) {
	const drafts = [];
	const settings = /* @__PURE__ */ new Map();
	let isToolchain = false;
	for (const line of modules.split("\n")) {
		const [kind, first = "", second = "", sum] = line.split("	");
		if (kind === "path" && first === "cmd/go") isToolchain = true;
		else if (kind === "mod" && first !== "") drafts.push({
			...goDraft(first, known$1(second)),
			relationship: "root"
		});
		else if (kind === "dep") drafts.push({
			...goDraft(first, known$1(second)),
			...goHashes(sum)
		});
		else if (kind === "=>") {
			const replaced = drafts.pop();
			if (replaced !== void 0) drafts.push(replacement(replaced, first, second, sum));
		} else if (kind === "build") {
			const equals = first.indexOf("=");
			settings.set(first.slice(0, equals), first.slice(equals + 1));
		}
	}
	const release = /^go(\S+)/.exec(goVersion)?.[1];
	const standard = goDraft("stdlib", release);
	const toolchain = isToolchain ? [{
		...goDraft("toolchain", release),
		relationship: "root"
	}] : [];
	return linked([
		...drafts.map((draft) => withRevision(draft, settings)),
		...toolchain,
		standard
	]);
}
/** Makes the main module depend on everything that is linked into its binary, in exactly these versions. */
function linked(drafts) {
	const dependencies = drafts.filter(({ relationship }) => relationship !== "root").map(exactName);
	return drafts.map((draft) => draft.relationship === "root" ? {
		...draft,
		needs: dependencies
	} : {
		...draft,
		provides: [exactName(draft)]
	});
}
function exactName({ name, version }) {
	return `${name}@${version ?? ""}`;
}
/** Returns the replacement of a module. A directory has no name of its own. */
function replacement(replaced, path, version, sum) {
	return /^\.{0,2}\//.test(path) ? replaced : {
		...goDraft(path, known$1(version)),
		...goHashes(sum)
	};
}
/** Returns the version; undefined for `(devel)`. */
function known$1(version) {
	return version === "" || version === "(devel)" ? void 0 : version;
}
/**
* Adds a version to a main module that was built from a checkout: the one that the linker set for a variable (`-X
* main.version=1.2.3`), as most projects do, otherwise its commit.
*/
function withRevision(draft, settings) {
	const revision = settings.get("vcs.revision");
	const linked = draft.version === void 0 ? linkedVersion(draft.name, settings.get("-ldflags")) : void 0;
	if (draft.relationship === "root" && linked !== void 0) return {
		...draft,
		version: linked
	};
	if (draft.relationship !== "root" || draft.version !== void 0 || revision === void 0) return draft;
	return {
		...draft,
		qualifiers: { vcs_revision: revision }
	};
}
/**
* Returns the version of a variable in package `main` or in the module itself. Other variables belong to dependencies.
*/
function linkedVersion(module, flags) {
	for (const [, path = "", version = ""] of (flags ?? "").matchAll(linkedVariable)) if (path === "main" || path === module || path.startsWith(`${module}/`)) return `v${version}`;
}
var magic$1, flags, sentinelBytes, headerBytes$1, maxTextBytes$1, linkedVariable;
function init_go() {
	return (init_go = __esmMin((() => {
		init_files();
		init_go_mod();
		init_elf();
		magic$1 = Buffer.from("ÿ Go buildinf:", "latin1");
		flags = {
			bigEndian: 1,
			inline: 2
		};
		sentinelBytes = 16;
		headerBytes$1 = 32;
		maxTextBytes$1 = 16 * 2 ** 20;
		linkedVariable = /-X[ =]["']?([\w./-]+)\.(?:\w*[vV]ersion|GitDescribe|Tag)=v?(\d+\.\d+[^\s"']*)/g;
	})))();
}

// shared/packages/purl-draft.ts
/**
* Creates a package from its purl alone (purl specification); undefined for invalid purls and types that are not
* packages.
*/
function draftOfPurl(purl) {
	const parsed = parsePurl(purl);
	const type = parsed?.type ?? "";
	if (parsed === void 0 || !isPackageType(type)) return void 0;
	const { name, qualifiers: stated } = parsed;
	const namespace = nonEmptyText(parsed.namespace);
	const purlVersion = nonEmptyText(parsed.version);
	const { arch, epoch, upstream: _, ...rest } = { ...stated };
	const isSystem = isSystemType(type);
	return {
		type,
		name: purlName(type, parsed),
		purlName: name,
		version: versionWithEpoch(type, purlVersion, epoch),
		...isSystem ? defined({ arch: nonEmptyText(arch) }) : {},
		...defined({
			namespace,
			purlVersion,
			subpath: nonEmptyText(parsed.subpath)
		}),
		qualifiers: defined({
			...rest,
			...isSystem ? {} : { arch },
			epoch
		})
	};
}
function nonEmptyText(text) {
	return text === null || text === "" ? void 0 : text;
}
function init_purl_draft() {
	return (init_purl_draft = __esmMin((() => {
		init_ecosystems();
		init_cataloger();
		init_purl();
	})))();
}

// shared/packages/cyclonedx.ts
/** Reads the packages with a purl in a CycloneDX JSON document, with their licenses. */
function cycloneDxPackages(document, depth = 0) {
	return listIn(document, "components").flatMap((component) => {
		const inner = depth < maxDepth$4 ? cycloneDxPackages(component, depth + 1) : [];
		const draft = draftOfPurl(textIn(component, "purl") ?? "");
		const licenses = listIn(component, "licenses").flatMap((choice) => {
			const license = isDictionary(choice) ? choice["license"] : void 0;
			return textIn(choice, "expression") ?? textIn(license, "id") ?? textIn(license, "name") ?? [];
		});
		return draft === void 0 ? inner : [{
			...draft,
			licenses
		}, ...inner];
	});
}
var maxDepth$4;
function init_cyclonedx() {
	return (init_cyclonedx = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_purl_draft();
		maxDepth$4 = 16;
	})))();
}

// shared/packages/binaries/graalvm.ts
/**
* Reads the packages that GraalVM compiled into a native image: a gzipped CycloneDX document at the symbol `sbom`, with
* its length at `sbom_length` (GraalVM, "Embed an SBOM in a native executable"; `--enable-sbom`). Undefined if it is
* damaged.
*/
function graalPackages(content, elf = parseElf(content)) {
	if (elf === void 0 || elf.pointerBytes !== 8 || !elf.littleEndian || !mayHaveSbom(elf)) return [];
	const start = offsetOf(elf, content, "sbom");
	const place = offsetOf(elf, content, "sbom_length");
	if (start === void 0 || place === void 0 || place + 8 > content.size) return [];
	const length = Number(bufferOf(content.read(place, 8)).readBigUInt64LE(0));
	try {
		const stored = content.read(start, Math.min(length, maxBytes$2));
		const text = gunzipSync(stored, { maxOutputLength: maxBytes$2 }).toString("utf8");
		return cycloneDxPackages(JSON.parse(text));
	} catch {
		return;
	}
}
/** Native images have their heap in a section of its own. */
function mayHaveSbom({ sections }) {
	return sections.some(({ name, size }) => name === ".svm_heap" || /^\.(?:dynstr|strtab)$/.test(name) && size <= smallNamesBytes);
}
/** Returns the file offset of a symbol (System V ABI, "Symbol Table"). */
function offsetOf(elf, content, name) {
	for (const [table, strings] of symbolTables) {
		const symbols = elf.sections.find((section) => section.name === table);
		const names = elf.sections.find((section) => section.name === strings);
		if (symbols === void 0 || names === void 0) continue;
		const [found] = findInContent(content, Buffer.from(`\0${name}\0`, "latin1"), names);
		if (found === void 0) continue;
		const address = addressOf(content, symbols, found + 1 - names.offset);
		const segment = elf.segments.find((candidate) => address !== void 0 && address >= candidate.address && address < candidate.address + candidate.size);
		if (address !== void 0 && segment !== void 0) return segment.offset + address - segment.address;
	}
}
/** Returns the address of the symbol whose name has that offset. */
function addressOf(content, symbols, nameOffset) {
	const count = Math.min(Math.floor(symbols.size / symbolBytes), maxSymbols);
	const table = bufferOf(content.read(symbols.offset, count * symbolBytes));
	for (let offset = 0; offset + symbolBytes <= table.length; offset += symbolBytes) if (table.readUInt32LE(offset) === nameOffset) return Number(table.readBigUInt64LE(offset + 8));
}
var gunzipSync, symbolBytes, maxSymbols, maxBytes$2, symbolTables, smallNamesBytes;
function init_graalvm() {
	return (init_graalvm = __esmMin((() => {
		init_files();
		init_cyclonedx();
		init_elf();
		({gunzipSync} = process.getBuiltinModule("node:zlib"));
		symbolBytes = 24;
		maxSymbols = 1e6;
		maxBytes$2 = 64 * 2 ** 20;
		symbolTables = [[".dynsym", ".dynstr"], [".symtab", ".strtab"]];
		smallNamesBytes = 262144;
	})))();
}

// shared/packages/lockfiles/cargo.ts
function cargoDraft(name, version) {
	return {
		type: "cargo",
		name,
		version
	};
}
var cargoLock, cargoToml;
function init_cargo() {
	return (init_cargo = __esmMin((() => {
		init_dist();
		/* @__PURE__ */ init_dictionary();
		init_lockfile();
		cargoLock = fileNamed("cargo-lock", ["Cargo.lock"], (text) => {
			return { lock: {
				ecosystem: "cargo",
				packages: listIn(parse$5(text), "package").flatMap((entry) => {
					const name = textIn(entry, "name");
					const version = textIn(entry, "version");
					if (name === void 0) return [];
					const checksum = textIn(entry, "checksum");
					return [{
						id: `${name} ${version}`,
						answers: [name],
						draft: {
							...cargoDraft(name, version),
							...textIn(entry, "source") === void 0 ? { relationship: "root" } : {},
							...checksum === void 0 ? {} : { hashes: [{
								algorithm: "SHA-256",
								value: checksum
							}] }
						},
						needs: textsIn(entry, "dependencies").map((dependency) => dependency.split(" ").slice(0, 2).join(" "))
					}];
				})
			} };
		});
		cargoToml = fileNamed("cargo-toml", ["Cargo.toml"], (text) => {
			const manifest = parse$5(text);
			const packageName = textIn(dictionaryIn(manifest, "package"), "name");
			const targets = Object.values(dictionaryIn(manifest, "target"));
			const names = (key) => [manifest, ...targets].flatMap((part) => Object.entries(dictionaryIn(part, key)).map(([name, entry]) => textIn(entry, "package") ?? name));
			if (textsIn(dictionaryIn(manifest, "workspace"), "members").length > 0 || packageName === void 0) return void 0;
			return { project: {
				ecosystem: "cargo",
				production: [...names("dependencies"), ...names("build-dependencies")],
				development: names("dev-dependencies")
			} };
		});
	})))();
}

// shared/packages/binaries/rust.ts
/** Reads the crates that cargo-auditable recorded in a binary: zlib-compressed JSON in a section of its own. */
function rustPackages(content, elf = parseElf(content)) {
	const elfSection = elf?.sections.find(({ name }) => name === section);
	if (elfSection === void 0) return [];
	const stored = content.read(elfSection.offset, Math.min(elfSection.size, maxBytes$1));
	const data = inflateSync(stored, { maxOutputLength: maxBytes$1 });
	const entries = listIn(JSON.parse(data.toString("utf8")), "packages");
	return entries.flatMap((entry) => {
		const name = textIn(entry, "name");
		if (name === void 0 || textIn(entry, "kind") === "build") return [];
		const dependencies = listIn(entry, "dependencies").flatMap((index) => {
			const needed = typeof index === "number" ? entries[index] : void 0;
			return needed === void 0 ? [] : [`${textIn(needed, "name")}@${textIn(needed, "version")}`];
		});
		const version = textIn(entry, "version");
		return [{
			...cargoDraft(name, version),
			needs: dependencies,
			provides: [`${name}@${version}`]
		}];
	});
}
var inflateSync, section, maxBytes$1;
function init_rust() {
	return (init_rust = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_cargo();
		init_elf();
		({inflateSync} = process.getBuiltinModule("node:zlib"));
		section = ".dep-v0";
		maxBytes$1 = 16 * 2 ** 20;
	})))();
}

// shared/packages/binaries/executables.ts
/** Reads the crates of a binary; undefined if the record is damaged. */
function cratesIn(content, elf) {
	try {
		return rustPackages(content, elf);
	} catch {
		return;
	}
}
/** Returns whether a package is the file itself, not one linked into it. */
function isFileItself({ type, relationship }) {
	return type === "generic" || relationship === "root";
}
function isLibrary(path) {
	return /\.so(?:\.\d+)*$/.test(path);
}
/** Hashes a file that is delivered as is. Default: SHA-256 and SHA-512 (BSI TR-03183-2 requires the latter). */
function hashesOf$1(content, algorithms = ["SHA-256", "SHA-512"]) {
	const values = hashContent(content, algorithms.map((name) => name.toLowerCase().replace("-", "")));
	return algorithms.map((algorithm, index) => ({
		algorithm,
		value: values[index] ?? ""
	}));
}
var executables;
function init_executables() {
	return (init_executables = __esmMin((() => {
		init_files();
		init_layers();
		init_cataloger();
		init_elf();
		init_find_known_binaries();
		init_go();
		init_graalvm();
		init_rust();
		executables = {
			id: "executables",
			version: 8,
			settings: ["image"],
			maxBytes: 2 * 2 ** 30,
			readsInPlace: true,
			wants({ path, type, mode, size, linkTarget }) {
				if (type === "hardlink") return isKnownBinaryName(path) && !isKnownBinaryName(linkTarget);
				if (type !== "file" || size <= 64) return false;
				return (mode & 73) !== 0 || path.includes(".so") && isKnownBinaryName(path);
			},
			sniffs: isElf,
			read(file) {
				const { header } = file;
				const content = contentOf(file);
				const elf = parseElf(content);
				const go = goBuildInfo(content, elf);
				const rust = cratesIn(content, elf);
				const graal = graalPackages(content, elf);
				const packages = [
					...go === void 0 ? [] : goPackages(go),
					...rust ?? [],
					...graal ?? [],
					...findKnownBinaries(header.path, content, elf)
				];
				if (rust === void 0) return {
					packages,
					gaps: [partial("its record of Rust crates is damaged")]
				};
				if (graal === void 0) return {
					packages,
					gaps: [partial("its SBOM from GraalVM is damaged")]
				};
				if (packages.length === 0) return (header.mode & 73) === 0 ? void 0 : { isOpaqueProgram: true };
				const hashes = hashesOf$1(content);
				const itself = isLibrary(header.path) ? { hashes } : {
					hashes,
					role: "program"
				};
				return { packages: packages.map((draft) => isFileItself(draft) ? {
					...draft,
					...itself
				} : draft) };
			}
		};
	})))();
}

// shared/packages/binaries/jar-classes.ts
/**
* Counts the classes of an archive by package directory. Classes of multi-release jars count where they belong, and
* those without a package not at all (JAR file specification, "Multi-release JAR files").
*/
function classDirectories(names) {
	const counts = /* @__PURE__ */ new Map();
	for (const name of names) {
		if (!name.endsWith(".class")) continue;
		const path = name.includes("-INF/") ? name.replace(roots, "") : name;
		const slash = path.lastIndexOf("/");
		if (slash <= 0 || path.startsWith("META-INF/")) continue;
		const directory = path.slice(0, slash);
		counts.set(directory, (counts.get(directory) ?? 0) + 1);
	}
	return counts;
}
/** Returns whether more than half of the classes are in one of the packages or below, given as `org.slf4j`. */
function areMostIn(classes, packages) {
	const prefixes = packages.map((name) => `${name.replaceAll(".", "/")}/`);
	let all = 0;
	let inside = 0;
	for (const [directory, count] of classes) {
		all += count;
		if (prefixes.some((prefix) => `${directory}/`.startsWith(prefix))) inside += count;
	}
	return inside * 2 > all;
}
var roots;
function init_jar_classes() {
	return (init_jar_classes = __esmMin((() => {
		roots = /^(?:BOOT-INF\/classes\/|WEB-INF\/classes\/|META-INF\/versions\/\d+\/)/;
	})))();
}

// shared/packages/lockfiles/jvm.ts
/** Creates a Maven package, named `group:artifact` as in advisories. */
function mavenDraft(group, artifact, version) {
	return {
		type: "maven",
		name: `${group}:${artifact}`,
		namespace: group,
		purlName: artifact,
		version
	};
}
var oldLock, gradleLock, sbtLock;
function init_jvm() {
	return (init_jvm = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_lockfile();
		oldLock = /\/gradle\/dependency-locks\/([^/]+)\.lockfile$/;
		gradleLock = fileNamed("gradle-lock", (path) => path.endsWith(".lockfile") && (/\/(?:[\w-]+-)?gradle\.lockfile$/.test(path) || oldLock.test(path)), (text, path) => {
			const configuration = oldLock.exec(path)?.[1];
			return { packages: text.split("\n").flatMap((line, index) => {
				const [, group, artifact, version, stated] = /^([^#:\s]+):([^:\s]+):([^=:\s]+)(?:=(.*))?$/.exec(line.trim()) ?? [];
				const configurations = stated ?? configuration;
				if (group === void 0 || artifact === void 0 || configurations === void 0) return [];
				const isTest = configurations.split(",").every((name) => name.trim().toLowerCase().startsWith("test"));
				return [{
					...mavenDraft(group, artifact, version),
					lines: {
						start: index + 1,
						end: index + 1
					},
					...isTest ? { development: true } : {}
				}];
			}) };
		});
		sbtLock = fileNamed("sbt-lock", (path) => path.endsWith(".sbt.lock"), (text) => {
			return { packages: listIn(JSON.parse(text), "dependencies").flatMap((entry) => {
				const group = textIn(entry, "org");
				const artifact = textIn(entry, "name");
				if (group === void 0 || artifact === void 0) return [];
				const isShipped = textsIn(entry, "configurations").some((name) => name === "compile" || name === "runtime");
				return [{
					...mavenDraft(group, artifact, textIn(entry, "version")),
					...isShipped ? {} : { development: true }
				}];
			}) };
		});
	})))();
}

// shared/packages/binaries/known-jars-table.ts
var knownJarsTable;
function init_known_jars_table() {
	return (init_known_jars_table = __esmMin((() => {
		knownJarsTable = `
commons-beanutils commons-beanutils org.apache.commons
commons-chain commons-chain org.apache.commons
commons-cli commons-cli org.apache.commons
commons-codec commons-codec org.apache.commons
commons-collections commons-collections org.apache.commons
commons-configuration commons-configuration org.apache.commons
commons-daemon commons-daemon org.apache.commons
commons-dbcp commons-dbcp org.apache.commons
commons-digester commons-digester org.apache.commons
commons-discovery commons-discovery org.apache.commons
commons-el commons-el org.apache.commons
commons-fileupload commons-fileupload org.apache.commons
commons-httpclient commons-httpclient org.apache.commons
commons-io commons-io org.apache.commons
commons-jelly commons-jelly org.apache.commons
commons-jexl commons-jexl org.apache.commons <2
org.apache.commons commons-jexl org.apache.commons >=2
commons-jxpath commons-jxpath org.apache.commons
commons-lang commons-lang org.apache.commons
commons-launcher commons-launcher org.apache.commons
commons-logging commons-logging* org.apache.commons
commons-modeler commons-modeler org.apache.commons
commons-net commons-net org.apache.commons
commons-pool commons-pool org.apache.commons
commons-validator commons-validator org.apache.commons
org.apache.commons commons-beanutils2|commons-collections4|commons-compress|commons-configuration2 org.apache.commons
org.apache.commons commons-crypto|commons-csv|commons-dbcp2|commons-email|commons-exec|commons-fileupload2* org.apache.commons
org.apache.commons commons-imaging|commons-jcs*|commons-jcs3*|commons-jexl2|commons-jexl3|commons-lang3 org.apache.commons
org.apache.commons commons-math|commons-math3|commons-pool2|commons-text|commons-vfs2 org.apache.commons
antlr antlr antlr <3
aopalliance aopalliance org.aopalliance
asm asm* org.objectweb.asm <4
org.ow2.asm asm* org.objectweb.asm >=4
c3p0 c3p0 com.mchange <0.9.2
com.mchange c3p0|mchange-commons-java com.mchange >=0.2.1
cglib cglib|cglib-nodep net.sf.cglib
com.auth0 java-jwt|jwks-rsa com.auth0
com.beust jcommander com.beust.jcommander <1.83
org.jcommander jcommander com.beust.jcommander >=1.83
com.github.ben-manes.caffeine caffeine com.github.benmanes.caffeine
com.google.code.findbugs jsr305 javax.annotation >=1.3
com.google.code.gson gson com.google.gson
com.google.inject guice com.google.inject
com.graphql-java graphql-java graphql
com.h2database h2 org.h2
com.mysql mysql-connector-j com.mysql
mysql mysql-connector-java com.mysql
com.oracle.database.jdbc ojdbc6|ojdbc8|ojdbc10|ojdbc11|ojdbc17 oracle
com.squareup.moshi moshi* =
com.squareup.okhttp okhttp* =
com.squareup.okhttp3 okhttp*|logging-interceptor|mockwebserver* okhttp3
com.squareup.okio okio* okio
com.squareup.retrofit2 retrofit|adapter-rxjava|adapter-rxjava2|adapter-rxjava3|adapter-guava|adapter-java8 retrofit2
com.squareup.retrofit2 converter-gson|converter-jackson|converter-moshi|converter-protobuf|converter-scalars retrofit2
com.squareup.retrofit2 converter-jaxb|converter-simplexml|converter-wire|converter-guava|converter-java8 retrofit2
dom4j dom4j org.dom4j <2
org.dom4j dom4j org.dom4j >=2
info.picocli picocli* picocli
io.github.resilience4j resilience4j* =
io.grpc grpc* =
io.micrometer micrometer* =
io.projectreactor reactor-core|reactor-test|reactor-tools reactor
io.projectreactor.netty reactor-netty* reactor.netty
io.reactivex rxjava rx
io.reactivex.rxjava2 rxjava io.reactivex >=2 <3
io.reactivex.rxjava3 rxjava io.reactivex.rxjava3
javax.annotation jsr250-api javax.annotation
javax.inject javax.inject =
jaxen jaxen org.jaxen
joda-time joda-time org.joda.time
junit junit|junit-dep junit,org.junit
log4j log4j org.apache.log4j <2
net.java.dev.jna jna|jna-platform com.sun.jna >=3.3
net.sf.saxon Saxon-HE net.sf.saxon
ognl ognl ognl
oro oro org.apache.oro
org.antlr antlr-runtime|antlr4-runtime|ST4 org.antlr,org.stringtemplate
org.apache.ant ant* org.apache.tools
org.apache.derby derby|derbyclient|derbynet|derbyshared|derbytools org.apache.derby
org.apache.groovy groovy* groovy,org.codehaus.groovy,org.apache.groovy >=4
org.codehaus.groovy groovy* groovy,org.codehaus.groovy,org.apache.groovy <4
org.apache.kafka kafka-clients|kafka-streams|kafka_2.12|kafka_2.13 org.apache.kafka,kafka
org.apache.lucene lucene* =
org.apache.poi poi* =
org.apache.solr solr* =
org.apache.tomcat tomcat-api|tomcat-catalina*|tomcat-coyote|tomcat-dbcp|tomcat-jasper|tomcat-jasper-el|tomcat-jdbc org.apache
org.apache.tomcat tomcat-jni|tomcat-juli|tomcat-tribes|tomcat-util|tomcat-util-scan|tomcat-websocket org.apache
org.apache.tomcat.embed tomcat-embed-core|tomcat-embed-el|tomcat-embed-jasper|tomcat-embed-websocket org.apache,jakarta,javax
org.aspectj aspectjrt|aspectjtools|aspectjweaver|aspectjmatcher org.aspectj,aj.org.objectweb
org.bouncycastle bcprov*|bcpkix*|bcpg*|bcmail*|bcutil*|bctls*|bcjmail*|bc-fips|bcpkix-fips =
org.checkerframework checker-qual =
org.elasticsearch elasticsearch* =
org.freemarker freemarker freemarker
org.hamcrest hamcrest* =
org.hibernate hibernate-core|hibernate-entitymanager|hibernate-envers|hibernate-hikaricp|hibernate-c3p0 = >=3.2.7 <6
org.hibernate.orm hibernate-core|hibernate-envers|hibernate-hikaricp|hibernate-c3p0 org.hibernate >=6
org.hsqldb hsqldb org.hsqldb >=2
org.jdom jdom2 org.jdom2
org.jetbrains.kotlin kotlin* kotlin,org.jetbrains.kotlin
org.jetbrains.kotlinx kotlinx* kotlinx
org.junit.jupiter junit-jupiter* =
org.junit.platform junit-platform* =
org.junit.vintage junit-vintage* =
org.mockito mockito* =
org.mozilla rhino* =
org.projectlombok lombok lombok
org.quartz-scheduler quartz|quartz-jobs org.quartz
org.reactivestreams reactive-streams* =
org.scala-lang scala-library|scala-reflect|scala-compiler scala
org.springframework spring-aop|spring-aspects|spring-beans|spring-context|spring-context-support|spring-core =
org.springframework spring-expression|spring-instrument|spring-jcl|spring-jdbc|spring-jms|spring-messaging =
org.springframework spring-orm|spring-oxm|spring-r2dbc|spring-test|spring-tx|spring-web|spring-webflux =
org.springframework spring-webmvc|spring-websocket|spring-context-indexer =
org.springframework.amqp spring-amqp|spring-rabbit* =
org.springframework.batch spring-batch* =
org.springframework.boot spring-boot* =
org.springframework.cloud spring-cloud* =
org.springframework.data spring-data* =
org.springframework.integration spring-integration* =
org.springframework.kafka spring-kafka* =
org.springframework.security spring-security* =
org.springframework.session spring-session* =
org.testng testng =
org.yaml snakeyaml org.yaml.snakeyaml
wsdl4j wsdl4j javax.wsdl,com.ibm.wsdl
xalan xalan|serializer org.apache.xalan,org.apache.xml,org.apache.xpath
xerces xercesImpl org.apache
xml-apis xml-apis javax.xml,org.w3c.dom,org.xml.sax,org.apache.xmlcommons
xmlpull xmlpull org.xmlpull
xom xom nu.xom
`;
	})))();
}

// shared/packages/binaries/known-jars.ts
/**
* Returns the coordinates of an artifact that Maven Central is known to have under this name, if most of the classes are
* in its packages. An archive without classes must repeat its name in the manifest.
*/
function knownCoordinates({ manifest, label, classes }) {
	const { name } = label;
	const version = label.version ?? manifest.get("implementation-version");
	const title = manifest.get("implementation-title");
	const isRepeated = title === name || manifest.get("automatic-module-name")?.replaceAll(".", "-") === name;
	const artifact = title === "Apache Tomcat" && tomcatFiles.test(name) ? `tomcat-${name}` : name;
	const known = knownJars().find((jars) => jars.artifacts.test(artifact) && isPublished(jars, version) && (classes.size === 0 ? isRepeated : areMostIn(classes, jars.packages)));
	return known === void 0 ? void 0 : {
		group: known.group,
		artifact
	};
}
function isPublished({ from, before }, version) {
	if (from === void 0 && before === void 0) return true;
	if (version === void 0 || !/^\d/.test(version)) return false;
	return (from === void 0 || compareRangePoints("Maven", version, from) >= 0) && (before === void 0 || compareRangePoints("Maven", version, before) < 0);
}
function knownJars() {
	table ??= parseTable(knownJarsTable);
	return table;
}
/** Parses the table. `*` at the end of a name stands for further words after a hyphen. */
function parseTable(text) {
	return text.split("\n").flatMap((line) => {
		const [group = "", artifacts = "", packages = "", ...bounds] = line.trim().split(/\s+/);
		if (artifacts === "") return [];
		const names = artifacts.replaceAll(".", "\\.").replaceAll("*", "(?:-[\\w.-]+)?");
		const from = bounds.find((bound) => bound.startsWith(">="))?.slice(2);
		const before = bounds.find((bound) => bound.startsWith("<"))?.slice(1);
		return [{
			group,
			artifacts: new RegExp(`^(?:${names})$`),
			packages: packages === "=" ? [group] : packages.split(","),
			...defined({
				from,
				before
			})
		}];
	});
}
var tomcatFiles, table;
function init_known_jars() {
	return (init_known_jars = __esmMin((() => {
		init_ecosystems();
		init_cataloger();
		init_jar_classes();
		init_known_jars_table();
		tomcatFiles = /^(?:catalina(?:-\w+)*|jasper|jasper-el|tribes)$/;
		;
	})))();
}

// shared/packages/binaries/jar-group.ts
/**
* Derives the coordinates of an archive that does not state them, from two things that agree: the package directories
* of its classes, and its file name or manifest. Rules, in this order; undefined if none applies:
*
* 1. A published artifact of this name has most of its classes in these packages.
* 2. sbt writes the organization as `Implementation-Vendor-Id` of an artifact with a Scala version (`_2.13`).
* 3. Maven writes the group as `Implementation-Vendor-Id`; most classes are in packages below it.
* 4. The bundle plugin of Maven derives `Bundle-SymbolicName` from group and artifact; so do authors with
*    `Automatic-Module-Name`. The group is what remains, if most classes are in packages below it.
*/
function guessCoordinates({ manifest, label, classes }) {
	const { name: artifact } = label;
	const known = knownCoordinates({
		manifest,
		label,
		classes
	});
	if (known !== void 0) return known;
	const vendor = manifest.get("implementation-vendor-id") ?? "";
	const isVendorGroup = dotted.test(vendor) && !shared.has(vendor);
	if (isVendorGroup && /_(?:2\.1\d|3)$/.test(artifact)) return {
		group: vendor,
		artifact
	};
	const group = [
		...isVendorGroup ? [vendor] : [],
		...groupsFrom(manifest.get("bundle-symbolicname")?.split(";")[0]?.trim() ?? "", artifact),
		...groupsFrom(manifest.get("automatic-module-name") ?? "", artifact)
	].find((candidate) => areMostIn(classes, [candidate]));
	return group === void 0 ? void 0 : {
		group,
		artifact
	};
}
/**
* Returns the groups that a symbolic name may be made of (maven-bundle-plugin, `getBundleSymbolicName`): `group.artifact`
* for an artifact of several words, or without a repeated word: `io.netty` and `netty-handler` is `io.netty.handler`.
* Names of one word are left out, because `com.google.guava` may be the group itself. So are names whose other words may
* belong to a longer group: `org.eclipse.jetty.http2.server`.
*/
function groupsFrom(symbolicName, artifact) {
	if (!dotted.test(symbolicName)) return [];
	const hyphen = artifact.indexOf("-");
	const tail = artifact.slice(hyphen + 1);
	if (hyphen <= 0 || tail === "") return [];
	const whole = symbolicName.endsWith(`.${artifact}`) ? [symbolicName.slice(0, -artifact.length - 1)] : [];
	const shortened = symbolicName.endsWith(`.${artifact.slice(0, hyphen)}.${tail}`) ? [symbolicName.slice(0, -tail.length - 1)] : [];
	return [...whole, ...shortened].filter((group) => dotted.test(group) && !shared.has(group));
}
var dotted, shared;
function init_jar_group() {
	return (init_jar_group = __esmMin((() => {
		init_jar_classes();
		init_known_jars();
		dotted = /^[A-Za-z][\w-]{0,60}(?:\.[A-Za-z_][\w-]{0,60}){1,9}$/;
		shared = /* @__PURE__ */ new Set([
			...[
				"org.apache",
				"org.eclipse",
				"org.glassfish",
				"org.codehaus",
				"org.sonatype",
				"org.jboss",
				"com.google"
			],
			...[
				"com.sun",
				"com.github",
				"io.github",
				"net.sf",
				"net.sourceforge",
				"com.oracle",
				"com.ibm",
				"net.java"
			],
			...["org.unicode", "org.apache.commons"]
		]);
	})))();
}

// shared/packages/binaries/jar-coordinates.ts
/**
* Creates the package of an archive without Maven's files: with the coordinates that the layout of a repository states,
* otherwise with those that its evidence agrees on, which are marked as a guess. Otherwise the archive is no Maven
* package, but a file. Undefined if it has neither classes nor a version.
*/
function jarDraft({ path, ...evidence }) {
	const stated = repositoryCoordinates(path);
	if (stated !== void 0) return stated;
	const { manifest, label, classes } = evidence;
	const version = label.version ?? versionFields.map((field) => manifest.get(field)).find((value) => value !== void 0);
	if (label.name === "" || classes.size === 0 && (version === void 0 || notCode.test(path))) return void 0;
	const guess = guessCoordinates(evidence);
	if (guess !== void 0) return {
		...mavenDraft(guess.group, guess.artifact, version),
		guessed: "group"
	};
	return {
		type: "generic",
		namespace: javaArchives,
		purlName: label.name,
		name: `${javaArchives}/${label.name}`,
		version
	};
}
/** Reads coordinates from the place of a file in a repository. */
function repositoryCoordinates(path) {
	for (const layout of layouts) {
		const [, group, artifact, version, file] = layout.exec(path) ?? [];
		if (group === void 0 || artifact === void 0 || file === void 0) continue;
		if (file.startsWith(`${artifact}-${version}`)) return mavenDraft(group.replaceAll("/", "."), artifact, version);
	}
}
var versionFields, notCode, layouts;
function init_jar_coordinates() {
	return (init_jar_coordinates = __esmMin((() => {
		init_jvm();
		init_package();
		init_jar_group();
		versionFields = [
			"implementation-version",
			"bundle-version",
			"specification-version"
		];
		notCode = /-(?:sources|javadoc|groovydoc|scaladoc)\.jar$/;
		layouts = [/\/(?:\.m2\/repository|maven-repo|maven2)\/(.+)\/([^/]+)\/([^/]+)\/([^/]+)$/, /\/modules-2\/files-2\.1\/([^/]+)\/([^/]+)\/([^/]+)\/[0-9a-f]{30,40}\/([^/]+)$/];
	})))();
}

// shared/packages/binaries/jar-label.ts
/**
* Splits a file name: `commons-io-2.11.0.jar` is `commons-io` in version `2.11.0`. The name of `log4j-1.2-api-2.17.1.jar`
* continues after its first number.
* @param versions that the manifest states, which decide if the file name contains one of them.
*/
function labelOf(file, versions = []) {
	const stem = file.replace(archiveNames, "");
	for (const version of versions) {
		const start = stem.lastIndexOf(`-${version}`);
		const next = stem[start + version.length + 1];
		if (start > 0 && (next === void 0 || next === "-")) return {
			name: stem.slice(0, start),
			version
		};
	}
	let end = -1;
	for (const { index } of stem.matchAll(/-(?=\d)/g)) if (index > 0 && (end < 0 || isNameContinued(stem.slice(end + 1, index)))) end = index;
	const version = stem.slice(end + 1);
	return end < 0 || !/^\d[\w.+-]*$/.test(version) ? {
		name: stem,
		version: void 0
	} : {
		name: stem.slice(0, end),
		version
	};
}
/** Returns whether what looks like a version has words of a name: `1.2-api`. */
function isNameContinued(text) {
	return text.split("-").slice(1).some((word) => !versionWords.test(word));
}
var archiveNames, versionWords;
function init_jar_label() {
	return (init_jar_label = __esmMin((() => {
		archiveNames = /\.(?:jar|war|ear|par|sar|nar|jpi|hpi|kar|lpkg)$/i;
		versionWords = /^(?:\d|v\d|(?:alpha|beta|milestone|preview|pre|snapshot|final|release|build|ga|jre|jdk|java|android|incubating|hadoop|redhat|rev|rc|cr|sp|ea|b|m|r|p)\b|(?:alpha|beta|rc|cr|jre|jdk|java|b|m|r|sp|pre|ea|hadoop)\d)/i;
	})))();
}

// shared/packages/binaries/jar-manifest.ts
/**
* Parses the main section of a manifest (JAR file specification): `Name: value`, lines that begin with a blank continue
* the line before, and an empty line ends the section. Lines end in CRLF, LF or CR. Names become lower case. The first
* of two equal names counts. Leaves out empty values and values with an unresolved `${property}`.
*/
function parseManifest(text) {
	const fields = /* @__PURE__ */ new Map();
	for (const line of mainSection(text)) {
		const colon = line.indexOf(":");
		const name = line.slice(0, colon).trim().toLowerCase();
		const value = line.slice(colon + 1).trim();
		if (colon <= 0 || value === "" || value.length > maxValueLength || value.includes("${")) continue;
		if (!fields.has(name)) fields.set(name, value);
	}
	return fields;
}
/** Returns the lines of the main section, continuations joined. */
function mainSection(text) {
	const lines = [];
	for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) if (line === "") {
		if (lines.length > 0) break;
	} else if (line.startsWith(" ")) lines.at(-1)?.push(line.slice(1));
	else lines.push([line]);
	return lines.map((parts) => parts.join(""));
}
/**
* Parses Java properties of one line each (`key=value`, `key: value`), as Maven writes pom.properties. Leaves out empty
* values and values with an unresolved `${property}`.
*/
function parseProperties(text) {
	const fields = /* @__PURE__ */ new Map();
	for (const line of text.split(/\r\n|\r|\n/)) {
		const [, key, rest = ""] = /^\s*([\w.]+)\s*[=:](.*)$/.exec(line) ?? [];
		const value = rest.trim();
		if (key !== void 0 && value !== "" && !value.includes("${")) fields.set(key, value);
	}
	return fields;
}
/**
* Parses Bundle-License (OSGi Core 8, section 3.2.1.10): names or addresses, separated by commas, with attributes after
* semicolons. Known addresses become SPDX ids.
*/
function bundleLicenses(value) {
	const clauses = value.match(/(?:[^,"]|"[^"]*")+/g) ?? [];
	return (clauses.length > 1 && clauses.every((clause) => /^\s*(?:https?:|[\w.+-]+\s*(?:;|$))/.test(clause)) ? clauses : [value]).flatMap((clause) => {
		const name = clause.split(";")[0]?.trim().replace(/^"(.*)"$/, "$1") ?? "";
		return name === "" || name.startsWith("<<") ? [] : [licenseOfAddress(name) ?? name];
	});
}
var maxValueLength;
function init_jar_manifest() {
	return (init_jar_manifest = __esmMin((() => {
		init_license_texts();
		maxValueLength = 65536;
	})))();
}

// shared/packages/lockfiles/pom.ts
/** Creates a parser that keeps numbers as text and expands only XML's own five entities. */
function xmlParser() {
	return new XMLParser({
		parseTagValue: false,
		parseAttributeValue: false,
		ignoreAttributes: false,
		attributeNamePrefix: "@"
	});
}
/** Returns the list under a key of a parsed document, in which a single element is not a list. */
function elementsIn(value, key) {
	const inner = isDictionary(value) ? value[key] : void 0;
	if (inner === void 0 || inner === "") return [];
	return Array.isArray(inner) ? inner : [inner];
}
function modelOf(project) {
	const parent = dictionaryIn(project, "parent");
	const parentGroup = textIn(parent, "groupId");
	return {
		...defined({
			group: textIn(project, "groupId"),
			artifact: textIn(project, "artifactId"),
			version: textIn(project, "version"),
			parent: parentGroup === void 0 ? void 0 : {
				group: parentGroup,
				artifact: textIn(parent, "artifactId") ?? "",
				relativePath: parent["relativePath"] === "" ? "" : textIn(parent, "relativePath") ?? "../pom.xml",
				...defined({ version: textIn(parent, "version") })
			}
		}),
		properties: Object.entries(dictionaryIn(project, "properties")).flatMap(([key, value]) => typeof value === "string" && value.length <= maxPropertyLength ? [[key, value.trim()]] : []),
		managed: dependenciesIn$1(dictionaryIn(project, "dependencyManagement")),
		dependencies: dependenciesIn$1(project)
	};
}
function dependenciesIn$1(part) {
	return elementsIn(dictionaryIn(part, "dependencies"), "dependency").map((entry) => ({
		group: textIn(entry, "groupId") ?? "",
		artifact: textIn(entry, "artifactId") ?? "",
		...defined({
			version: textIn(entry, "version"),
			scope: textIn(entry, "scope"),
			optional: textIn(entry, "optional") === "true" ? true : void 0
		})
	}));
}
var pom, maxPropertyLength;
function init_pom() {
	return (init_pom = __esmMin((() => {
		init_fxp();
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_lockfile();
		pom = fileNamed("pom", ["pom.xml"], (text) => {
			return { pom: modelOf(dictionaryIn(xmlParser().parse(text), "project")) };
		});
		maxPropertyLength = 1024;
	})))();
}

// shared/packages/binaries/jar-poms.ts
/**
* Reads the packages that Maven's files in an archive state: the archive itself, and those merged into it. Coordinates are
* those of pom.properties, otherwise of pom.xml, otherwise of the path (Maven Archiver, "addMavenDescriptor").
*/
function embeddedPackages(entries) {
	const byPath = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const [, group, artifact, kind] = pomPath.exec(entry.name) ?? [];
		if (group === void 0 || artifact === void 0) continue;
		const key = `${group}/${artifact}`;
		if (byPath.size >= maxPoms && !byPath.has(key)) break;
		const files = byPath.get(key) ?? {
			group,
			artifact
		};
		byPath.set(key, files);
		files[kind === "xml" ? "xml" : "properties"] ??= entry;
	}
	let budget = maxPomBytes;
	const textOf = (entry) => {
		const bytes = entry?.read(Math.min(maxTextBytes, budget));
		budget -= bytes?.length ?? 0;
		return bytes === void 0 ? "" : Buffer.from(bytes).toString("utf8");
	};
	return [...byPath.values()].map((files) => draftOf$5(files, textOf));
}
function draftOf$5(files, textOf) {
	const properties = parseProperties(textOf(files.properties));
	const project = projectIn(textOf(files.xml));
	const parent = dictionaryIn(project, "parent");
	const group = properties.get("groupId") ?? resolved$1(project, "groupId") ?? resolved$1(parent, "groupId") ?? files.group;
	const artifact = properties.get("artifactId") ?? resolved$1(project, "artifactId") ?? files.artifact;
	const version = properties.get("version") ?? resolved$1(project, "version") ?? resolved$1(parent, "version");
	const licenses = licensesIn$1(project);
	return {
		...mavenDraft(group, artifact, version),
		...licenses.length === 0 ? {} : { licenses },
		...defined({
			supplier: resolved$1(dictionaryIn(project, "organization"), "name"),
			homepage: resolved$1(project, "url"),
			repository: resolved$1(dictionaryIn(project, "scm"), "url")
		})
	};
}
/** Returns the project of a pom.xml; undefined if it is damaged. */
function projectIn(text) {
	if (text === "") return void 0;
	try {
		return dictionaryIn(xmlParser().parse(text), "project");
	} catch {
		return;
	}
}
/** Returns the licenses by their names, or as SPDX ids if their addresses are known. */
function licensesIn$1(project) {
	return elementsIn(dictionaryIn(project, "licenses"), "license").flatMap((license) => {
		const address = resolved$1(license, "url");
		const name = (address === void 0 ? void 0 : licenseOfAddress(address)) ?? resolved$1(license, "name") ?? address;
		return name === void 0 ? [] : [name];
	});
}
/** Returns a text without an unresolved `${property}`. */
function resolved$1(part, key) {
	const text = textIn(part, key);
	return text === void 0 || text.includes("${") ? void 0 : text;
}
var pomPath, maxTextBytes, maxPomBytes, maxPoms;
function init_jar_poms() {
	return (init_jar_poms = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_license_texts();
		init_jvm();
		init_pom();
		init_jar_manifest();
		pomPath = /^META-INF\/maven\/([^/]+)\/([^/]+)\/pom\.(properties|xml)$/;
		maxTextBytes = 1048576;
		maxPomBytes = 33554432;
		maxPoms = 2e3;
	})))();
}

// shared/packages/binaries/jar.ts
/** @param path of the file, or its name in the outer archive. */
function readArchive(path, content, depth, budget, gaps) {
	const name = basename$2(path);
	const entries = readZipContent(content);
	if (entries === void 0) {
		gaps.push(partial(`the archive ${name} is damaged`));
		return [];
	}
	const ownDrafts = ownPackages(path, entries, content);
	const nested = entries.filter((entry) => archiveNames.test(entry.name));
	return [...ownDrafts, ...nested.flatMap((entry) => {
		const inner = depth < maxDepth$3 ? entry.read(budget.bytes) : void 0;
		if (inner === void 0) {
			gaps.push(partial(`the archive ${entry.name} in ${name} is damaged, too large or nested too deeply`));
			return [];
		}
		budget.bytes -= inner.length;
		return readArchive(basename$2(entry.name), memoryContent(inner), depth + 1, budget, gaps);
	})];
}
/** Returns the packages of the archive itself and those merged into it. */
function ownPackages(path, entries, content) {
	const file = basename$2(path);
	const manifest = parseManifest(textOf(entries.find((entry) => /^META-INF\/MANIFEST\.MF$/i.test(entry.name))));
	const label = labelOf(file, versionFields.flatMap((field) => manifest.get(field) ?? []));
	const parts = embeddedPackages(entries);
	const main = partOfFile(parts, file, label);
	const classes = classDirectories(entries.map(({ name }) => name));
	const itself = main ?? jarDraft({
		path,
		manifest,
		label,
		classes
	});
	if (itself === void 0) return parts;
	return [{
		...itself,
		hashes: hashesOf$1(content, [
			"SHA-1",
			"SHA-256",
			"SHA-512"
		]),
		...defined({
			supplier: manifest.get("implementation-vendor") ?? manifest.get("bundle-vendor") ?? itself.supplier,
			licenses: itself.licenses ?? statedLicenses(manifest, entries)
		})
	}, ...parts.filter((part) => part !== main)];
}
/**
* Returns the part that is the archive itself: the one that the file is named after, or the only one, unless name and
* version of the file say that it is something else, into which the part was merged.
*/
function partOfFile(parts, file, label) {
	const [longest] = parts.filter(({ purlName = "" }) => label.name === purlName || file.startsWith(`${purlName}-`) || file.startsWith(`${purlName}.`)).toSorted((a, b) => (b.purlName?.length ?? 0) - (a.purlName?.length ?? 0));
	const [only, another] = parts;
	if (longest !== void 0 || only === void 0 || another !== void 0) return longest;
	return label.version !== void 0 && only.version !== void 0 && label.version !== only.version ? void 0 : only;
}
/** Returns the licenses of the manifest, otherwise the one whose text the archive contains. */
function statedLicenses(manifest, entries) {
	const stated = bundleLicenses(manifest.get("bundle-license") ?? "");
	if (stated.length > 0) return stated;
	const ids = licensesOfText(textOf(entries.find(({ name }) => licenseFile.test(name))));
	return ids.length === 1 ? ids : void 0;
}
function textOf(entry) {
	const bytes = entry?.read(maxTextBytes);
	return bytes === void 0 ? "" : Buffer.from(bytes).toString("utf8");
}
var basename$2, maxDepth$3, maxNestedBytes, jar, licenseFile;
function init_jar() {
	return (init_jar = __esmMin((() => {
		init_layers();
		init_zip();
		init_cataloger();
		init_license_texts();
		init_executables();
		init_jar_classes();
		init_jar_coordinates();
		init_jar_label();
		init_jar_manifest();
		init_jar_poms();
		({basename: basename$2} = process.getBuiltinModule("node:path/posix"));
		maxDepth$3 = 5;
		maxNestedBytes = 512 * 2 ** 20;
		jar = {
			id: "jar",
			version: 5,
			settings: ["image"],
			named: {
				names: archiveNames,
				parts: 1
			},
			maxBytes: 2 * 2 ** 30,
			readsInPlace: true,
			wants: ({ path, type }) => (type === "file" || type === "hardlink") && archiveNames.test(path),
			sniffs: isZip,
			read(file) {
				const budget = { bytes: maxNestedBytes };
				const gaps = [];
				return {
					packages: readArchive(file.header.path, contentOf(file), 0, budget, gaps),
					gaps
				};
			}
		};
		licenseFile = /^(?:META-INF\/)?LICEN[CS]E(?:\.txt|\.md)?$/i;
	})))();
}

// shared/packages/installed/apk.ts
function readInstalled(file) {
	const packages = [];
	const gaps = [];
	const { records, strayLine } = parseRecords(textOf$1(file));
	for (const record of records) {
		const name = nonEmpty(record.fields.get("P"));
		if (name === void 0) gaps.push(partial(`the record at line ${record.line} is damaged: it has no package name`));
		else packages.push(draftOf$4(name, record));
	}
	if (strayLine !== void 0) gaps.push(partial(`the package database is damaged: line ${strayLine} is not a field`));
	return {
		packages,
		gaps
	};
}
function parseRecords(text) {
	const records = [];
	let record;
	let directory = "";
	let strayLine;
	for (const [index, line] of text.split("\n").entries()) {
		if (line === "" || line === "\r") {
			record = void 0;
			directory = "";
			continue;
		}
		if (line[1] !== ":") {
			strayLine ??= index + 1;
			continue;
		}
		if (record === void 0) {
			record = {
				line: index + 1,
				fields: /* @__PURE__ */ new Map(),
				files: [],
				sums: /* @__PURE__ */ new Map()
			};
			records.push(record);
		}
		const key = line.slice(0, 1);
		const value = line.slice(2).trimEnd();
		if (key === "F") directory = value;
		else if (key === "R") record.files.push(directory === "" ? `/${value}` : `/${directory}/${value}`);
		else if (key === "Z") record.sums.set(record.files.at(-1) ?? "", value);
		else if (!record.fields.has(key)) record.fields.set(key, value);
	}
	return {
		records,
		strayLine
	};
}
function draftOf$4(name, { fields, files, sums }) {
	const version = nonEmpty(fields.get("V"));
	const license = nonEmpty(fields.get("L"));
	const checksum = checksumOf(fields.get("C"));
	const fileHashes = sumsOf(sums);
	return {
		type: "apk",
		name,
		version,
		...defined({
			arch: nonEmpty(fields.get("A")),
			source: version === void 0 ? void 0 : {
				name: nonEmpty(fields.get("o")) ?? name,
				version
			},
			homepage: nonEmpty(fields.get("U")),
			installedBytes: /^\d{1,15}$/.test(fields.get("I") ?? "") ? Number(fields.get("I")) : void 0
		}),
		...supplierOf(fields.get("m")),
		licenses: license === void 0 ? [] : [license],
		needs: relations$1(fields.get("D")),
		provides: relations$1(fields.get("p")),
		files,
		...checksum === void 0 ? {} : { hashes: [checksum] },
		...fileHashes.length === 0 ? {} : { fileHashes }
	};
}
/** Parses a checksum: `Q1` and base64 of a SHA-1, `Q2` and base64 of a SHA-256 (apk-tools, doc/apk-package.5). */
function checksumOf(text) {
	const [, kind, base64 = ""] = /^Q([12])([A-Za-z0-9+/]+=*)$/.exec(text ?? "") ?? [];
	return kind === void 0 ? void 0 : hashOf(kind === "1" ? "sha1" : "sha256", base64);
}
function sumsOf(sums) {
	const hashes = [...sums].flatMap(([path, text]) => {
		const checksum = path === "" ? void 0 : checksumOf(text);
		return checksum === void 0 ? [] : [{
			path,
			...checksum
		}];
	});
	return fileHashesOf(hashes);
}
/** Parses the names in `D:` and `p:` without versions. Skips conflicts (leading `!`). */
function relations$1(field) {
	return (field ?? "").split(" ").filter((word) => word !== "" && !word.startsWith("!")).map((word) => word.replace(/[<>=~@].*$/, ""));
}
var apk;
function init_apk() {
	return (init_apk = __esmMin((() => {
		init_cataloger();
		init_hashes();
		apk = {
			id: "apk",
			version: 4,
			settings: ["image"],
			named: {
				names: /^installed$/,
				parts: 4
			},
			wants({ path, type }) {
				return path.endsWith("/lib/apk/db/installed") && (type === "file" || type === "hardlink");
			},
			read(file) {
				return readInstalled(file);
			}
		};
	})))();
}

// shared/packages/installed/conda.ts
var condaInstalled;
function init_conda() {
	return (init_conda = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_lockfile();
		condaInstalled = {
			id: "conda-installed",
			version: 1,
			settings: ["image"],
			named: {
				names: /\.json$/,
				parts: 2
			},
			wants: ({ path, type }) => isFile(type) && path.endsWith(".json") && /\/conda-meta\/[^/]+\.json$/.test(path),
			read(file) {
				const entry = JSON.parse(textOf$1(file));
				const name = textIn(entry, "name");
				if (name === void 0) return void 0;
				const license = textIn(entry, "license");
				const prefix = file.header.path.replace(/\/conda-meta\/[^/]+$/, "");
				return { packages: [{
					type: "conda",
					name,
					version: textIn(entry, "version"),
					licenses: license === void 0 ? [] : [license],
					needs: textsIn(entry, "depends").map((need) => need.split(" ")[0] ?? need),
					files: textsIn(entry, "files").map((path) => `${prefix}/${path}`)
				}] };
			}
		};
	})))();
}

// shared/packages/installed/control.ts
/**
* Parses `Field: value` paragraphs separated by blank lines (deb822(5)). Continuation lines keep their line breaks and
* lose the leading blank.
*/
function parseControl(text) {
	const paragraphs = [];
	const strayLines = [];
	let fields = /* @__PURE__ */ new Map();
	let start = 1;
	let current;
	const finish = () => {
		if (fields.size > 0) paragraphs.push({
			line: start,
			fields
		});
		fields = /* @__PURE__ */ new Map();
		current = void 0;
	};
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") {
			finish();
			continue;
		}
		if (line.startsWith("#")) continue;
		if (line.startsWith(" ") || line.startsWith("	")) {
			if (current === void 0) strayLines.push(index + 1);
			else fields.set(current, `${fields.get(current) ?? ""}\n${line.slice(1).trimEnd()}`);
			continue;
		}
		const colon = line.indexOf(":");
		if (colon <= 0) {
			strayLines.push(index + 1);
			current = void 0;
			continue;
		}
		if (fields.size === 0) start = index + 1;
		current = line.slice(0, colon).toLowerCase();
		fields.set(current, line.slice(colon + 1).trim());
	}
	finish();
	return {
		paragraphs,
		strayLines
	};
}
function init_control() {
	return (init_control = __esmMin((() => {})))();
}

// shared/packages/installed/debian-copyright.ts
/**
* Returns whether a file is a package's copyright file, or a link in its place or in place of the documentation
* directory.
*/
function isCopyright({ path, type }) {
	if (!path.startsWith("/usr/share/doc/")) return false;
	return copyrightPath.test(path) || type === "symlink" && docDirectory.test(path);
}
/** Reads the licenses in a Debian copyright file (Debian policy, machine-readable copyright files 1.0). */
function copyrightNote(file) {
	const { path, type, linkTarget } = file.header;
	const owner = (copyrightPath.exec(path) ?? docDirectory.exec(path))?.[1];
	if (owner === void 0) return void 0;
	if (type === "symlink") {
		const parts = linkTarget.split("/").filter((part) => part !== "..");
		const other = parts.at(-1) === "copyright" ? parts.at(-2) : parts.at(-1);
		return other === void 0 ? void 0 : { notes: [{
			owner,
			sameAs: other
		}] };
	}
	return { notes: [{
		owner,
		licenses: licensesIn(textOf$1(file))
	}] };
}
/** Returns the short names of `License` fields or, in free text, the common licenses that it references or quotes. */
function licensesIn(text) {
	const names = /* @__PURE__ */ new Set();
	if (/^format\s*:/im.test(text.slice(0, 2e3))) for (const { fields } of parseControl(text).paragraphs) {
		const name = nonEmpty(fields.get("license")?.split("\n")[0]);
		if (name !== void 0) names.add(name);
	}
	if (names.size === 0) {
		for (const [, name] of text.matchAll(/\/usr\/share\/common-licenses\/([A-Za-z0-9][A-Za-z0-9.+-]*)/g)) if (name !== void 0) names.add(name.replace(/[.,-]+$/, ""));
	}
	if (names.size === 0) for (const name of licensesOfText(text)) names.add(name);
	return [...names].sort();
}
var copyrightPath, docDirectory;
function init_debian_copyright() {
	return (init_debian_copyright = __esmMin((() => {
		init_cataloger();
		init_license_texts();
		copyrightPath = /^\/usr\/share\/doc\/([^/]+)\/copyright$/;
		docDirectory = /^\/usr\/share\/doc\/([^/]+)$/;
	})))();
}

// shared/packages/directory-of.ts
/** Returns the directory of a file; empty for the root directory. */
function directoryOf(path) {
	return path.slice(0, path.lastIndexOf("/"));
}
function init_directory_of() {
	return (init_directory_of = __esmMin((() => {})))();
}

// shared/packages/installed/owned-files.ts
/** Returns the files in a list of paths that also contains directories, as dpkg's and pacman's do. */
function ownedFiles(lines) {
	const paths = lines.filter((line) => line.startsWith("/") && line !== "/.");
	const directories = new Set(paths.map((path) => directoryOf(path)));
	return paths.filter((path) => !directories.has(path));
}
function init_owned_files() {
	return (init_owned_files = __esmMin((() => {})))();
}

// shared/packages/installed/dpkg.ts
function isList(path) {
	return listPath.test(path) || sumsPath.test(path) || opkgList.test(path);
}
function lines(file) {
	return textOf$1(file).split("\n");
}
/**
* Parses `md5sum` lines with paths relative to the root.
* @param isListed whether another file lists the package's files.
*/
function sumsNote(owner, isListed, sums) {
	const hashes = sums.flatMap((line) => {
		const [, value, path] = /^([0-9a-f]{32}) [ *](.+)$/.exec(line) ?? [];
		if (value === void 0 || path === void 0) return [];
		return [{
			algorithm: "MD5",
			value,
			path: `/${path.replace(/^\.?\//, "")}`
		}];
	});
	const files = isListed ? {} : { files: hashes.map(({ path }) => path) };
	return { notes: [{
		owner,
		fileHashes: fileHashesOf(hashes),
		...files
	}] };
}
/** Returns the configuration files as shipped (deb-control(5), `Conffiles`); flags follow the digest. */
function conffileHashes(field) {
	const hashes = (field ?? "").split("\n").flatMap((line) => {
		const words = line.trim().split(" ");
		const offset = words.findLastIndex((word) => /^[0-9a-f]{32}$/.test(word));
		const path = words.slice(0, Math.max(0, offset)).join(" ");
		return path.startsWith("/") ? [{
			algorithm: "MD5",
			path,
			value: words[offset] ?? ""
		}] : [];
	});
	return fileHashesOf(hashes);
}
function readStatus(file) {
	const control = parseControl(textOf$1(file));
	const type = file.header.path.includes("/opkg/") ? "opkg" : "deb";
	const packages = [];
	const nameless = [];
	for (const paragraph of control.paragraphs) {
		const name = nonEmpty(paragraph.fields.get("package"));
		if (name === void 0) nameless.push(paragraph.line);
		else if (isInstalled(paragraph)) packages.push(draftOf$3(name, type, paragraph));
	}
	return {
		packages,
		gaps: gapsOf(control, nameless, file.body.length > 0)
	};
}
function isInstalled({ fields }) {
	const status = fields.get("status");
	return status === void 0 || !goneStates.has(status.split(/\s+/)[2] ?? "");
}
function draftOf$3(name, type, { fields }) {
	const version = nonEmpty(fields.get("version"));
	const fileHashes = conffileHashes(fields.get("conffiles"));
	return {
		type,
		name,
		version,
		...defined({
			arch: nonEmpty(fields.get("architecture")),
			source: sourceOf$1(fields.get("source"), name, version),
			homepage: nonEmpty(fields.get("homepage")),
			origin: nonEmpty(fields.get("origin")),
			licenses: fields.has("license") ? [fields.get("license") ?? ""] : void 0,
			installedBytes: installedBytes(fields.get("installed-size"), type)
		}),
		...supplierOf(fields.get("maintainer")),
		needs: [...relations(fields.get("pre-depends")), ...relations(fields.get("depends"))],
		provides: relations(fields.get("provides")),
		...fileHashes.length === 0 ? {} : { fileHashes }
	};
}
/** Parses `Installed-Size`: KiB (deb-control(5)); of opkg, bytes. */
function installedBytes(field, type) {
	return /^\d{1,12}$/.test(field ?? "") ? Number(field) * (type === "deb" ? 1024 : 1) : void 0;
}
/** Parses `Source: gcc-8 (8.4.0-1)`. Without parentheses, the source has the package's version (deb-control(5)). */
function sourceOf$1(field, name, version) {
	const [, source, sourceVersion] = /^(\S+)(?:\s+\(([^()\s]+)\))?/.exec(field ?? "") ?? [];
	return version === void 0 ? void 0 : {
		name: source ?? name,
		version: sourceVersion ?? version
	};
}
/** Parses the names in a relationship field, with alternatives, without versions and architectures. */
function relations(field) {
	return (field ?? "").split(/[,|]/).flatMap((relation) => /^\s*([a-zA-Z0-9][a-zA-Z0-9+.-]*)/.exec(relation)?.[1] ?? []);
}
function gapsOf(control, nameless, hasContent) {
	const gaps = [];
	const [stray] = control.strayLines;
	const [first] = nameless;
	if (stray !== void 0) gaps.push(partial(`the package database is damaged: line ${stray} is not a field`));
	if (first !== void 0) gaps.push(partial(`the package database is damaged: the paragraph at line ${first} has no package name`));
	if (hasContent && control.paragraphs.length === 0) gaps.push(partial("the package database contains no package"));
	return gaps;
}
var statusPath$1, statusDirectory, listPath, sumsPath, opkgList, goneStates, dpkg;
function init_dpkg() {
	return (init_dpkg = __esmMin((() => {
		init_cataloger();
		init_hashes();
		init_debian_copyright();
		init_owned_files();
		statusPath$1 = /\/lib\/(dpkg|opkg)\/status$/;
		statusDirectory = /\/lib\/dpkg\/status\.d\/[^/]+$/;
		listPath = /\/lib\/dpkg\/info\/([^/]+)\.list$/;
		sumsPath = /\/lib\/dpkg\/(status\.d|info)\/([^/]+)\.md5sums$/;
		opkgList = /\/lib\/opkg\/info\/([^/]+)\.list$/;
		goneStates = /* @__PURE__ */ new Set(["not-installed", "config-files"]);
		dpkg = {
			id: "dpkg",
			version: 4,
			settings: ["image"],
			named: {
				names: /^(?:status|.*\.(?:list|md5sums))$/,
				parts: 5
			},
			wants(header) {
				if (isCopyright(header)) return true;
				const { path, type } = header;
				if (type !== "file" && type !== "hardlink") return false;
				return path.includes("pkg/") && (statusPath$1.test(path) || statusDirectory.test(path) || isList(path));
			},
			read(file) {
				const { path } = file.header;
				if (isCopyright(file.header)) return copyrightNote(file);
				const [, directory, summed] = sumsPath.exec(path) ?? [];
				if (summed !== void 0) return sumsNote(summed, directory === "info", lines(file));
				const owner = (listPath.exec(path) ?? opkgList.exec(path))?.[1];
				return owner === void 0 ? readStatus(file) : { notes: [{
					owner,
					files: ownedFiles(lines(file))
				}] };
			}
		};
	})))();
}

// shared/packages/installed/rpm/bdb.ts
function byteOrder(view) {
	if (view.getUint32(12, true) === hashMagic) return true;
	return view.getUint32(12, false) === hashMagic ? false : void 0;
}
function pageAt({ content, pageSize }, number) {
	const bytes = content.read(number * pageSize, pageSize);
	return bytes.length < pageSize ? void 0 : {
		bytes,
		view: viewOf(bytes)
	};
}
/** Collects the values of a hash page; every second item is a key. */
function readPage(file, number, visit, problems) {
	const { littleEndian, pageSize } = file;
	const page = pageAt(file, number);
	const type = page?.bytes[25];
	if (page === void 0 || type !== pageTypes.hash && type !== pageTypes.hashUnsorted) return;
	const entries = page.view.getUint16(20, littleEndian);
	if (pageHeaderBytes + entries * 2 > pageSize) {
		problems.push(`page ${number} is damaged`);
		return;
	}
	const offsetOf = (index) => page.view.getUint16(pageHeaderBytes + index * 2, littleEndian);
	for (let index = 1; index < entries; index += 2) {
		const offset = offsetOf(index);
		const value = offset < pageSize ? readItem(file, page, offset, offsetOf(index - 1)) : void 0;
		if (value === void 0) problems.push(`a value on page ${number} is damaged`);
		else if (value.length >= minHeaderBytes) visit(value);
	}
}
/** @param end offset of the previous item: items fill the page from its end. */
function readItem(file, { bytes, view }, offset, end) {
	const { littleEndian, pageSize } = file;
	switch (bytes[offset]) {
		case itemTypes.keyData: return end > offset && end <= pageSize ? bytes.subarray(offset + 1, end) : void 0;
		case itemTypes.offPage:
			if (offset + 12 > pageSize) return void 0;
			return readOverflow(file, view.getUint32(offset + 4, littleEndian), view.getUint32(offset + 8, littleEndian));
		default: return;
	}
}
function readOverflow(file, firstPage, length) {
	const { content, littleEndian, pageSize } = file;
	if (length > content.size) return void 0;
	const value = Buffer.allocUnsafe(length);
	let number = firstPage;
	let filled = 0;
	while (filled < length) {
		const page = number === 0 ? void 0 : pageAt(file, number);
		if (page === void 0 || page.bytes[25] !== pageTypes.overflow) return void 0;
		const usedBytes = page.view.getUint16(22, littleEndian);
		if (usedBytes === 0 || pageHeaderBytes + usedBytes > pageSize) return void 0;
		value.set(page.bytes.subarray(pageHeaderBytes, pageHeaderBytes + Math.min(usedBytes, length - filled)), filled);
		filled += usedBytes;
		number = page.view.getUint32(16, littleEndian);
	}
	return value;
}
var hashMagic, pageHeaderBytes, pageTypes, itemTypes, minHeaderBytes, bdb;
function init_bdb() {
	return (init_bdb = __esmMin((() => {
		init_files();
		hashMagic = 398689;
		pageHeaderBytes = 26;
		pageTypes = {
			hashUnsorted: 2,
			overflow: 7,
			hash: 13
		};
		itemTypes = {
			keyData: 1,
			offPage: 3
		};
		minHeaderBytes = 16;
		bdb = {
			name: "Berkeley DB",
			recognizes: (head) => head.length >= 512 && byteOrder(viewOf(head)) !== void 0,
			read(content, visit) {
				const view = viewOf(content.read(0, 512));
				const littleEndian = byteOrder(view) ?? true;
				const pageSize = view.getUint32(20, littleEndian);
				if (pageSize < 512 || pageSize > 65536 || (pageSize & pageSize - 1) !== 0) return [`the page size of ${pageSize} bytes is not valid`];
				const file = {
					content,
					littleEndian,
					pageSize
				};
				const problems = [];
				const pages = view.getUint32(32, littleEndian) + 1;
				if (pages * pageSize > content.size) problems.push(`the file should have ${pages} pages and ends before the last one`);
				const presentPages = Math.min(pages, Math.floor(content.size / pageSize));
				for (let page = 1; page < presentPages; page += 1) readPage(file, page, visit, problems);
				return problems;
			}
		};
	})))();
}

// shared/packages/installed/rpm/draft.ts
/**
* Creates a package from rpm facts. The epoch precedes the version (`1:2.0-3`) and is a qualifier of the purl, as in
* PURL-TYPES.
*/
function rpmDraft(facts) {
	const { name, epoch, vendor, license, provides, requires } = facts;
	const versionRelease = facts.release === "" ? facts.version : `${facts.version}-${facts.release}`;
	return {
		type: "rpm",
		name,
		version: epoch === void 0 ? versionRelease : `${epoch}:${versionRelease}`,
		purlVersion: versionRelease,
		...epoch === void 0 ? {} : { qualifiers: { epoch: String(epoch) } },
		licenses: license === void 0 ? [] : [license],
		...defined({
			arch: facts.arch,
			source: sourceOf(facts.sourceRpm),
			supplier: withoutAddresses(vendor),
			origin: vendor,
			homepage: facts.url,
			modularity: facts.modularityLabel,
			files: facts.files,
			fileHashes: facts.fileHashes,
			installedBytes: facts.installedBytes,
			provides,
			needs: requires
		})
	};
}
/** Parses the name of a source rpm: `openssl-libs-1.1.1k-9.el8.src.rpm` is `openssl-libs` in version `1.1.1k-9.el8`. */
function sourceOf(file) {
	const [, name, version] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(file ?? "") ?? [];
	return name === void 0 || version === void 0 ? void 0 : {
		name,
		version
	};
}
function init_draft() {
	return (init_draft = __esmMin((() => {
		init_cataloger();
	})))();
}

// shared/packages/installed/rpm/header.ts
/**
* Parses a header as stored in rpm databases: counts, index of 16-byte entries, data, all big-endian, without the magic
* of package files (rpm, docs/manual/format_header.md). Undefined if it is damaged.
*/
function parseRpmHeader(blob) {
	if (blob.length < 8) return void 0;
	const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
	const entries = view.getUint32(0);
	const dataStart = 8 + entries * indexEntryBytes;
	const dataEnd = dataStart + view.getUint32(4);
	if (entries === 0 || entries > maxEntries$1 || dataEnd > blob.length) return void 0;
	const data = blob.subarray(dataStart, dataEnd);
	const values = /* @__PURE__ */ new Map();
	for (let index = 0; index < entries; index += 1) {
		const offset = 8 + index * indexEntryBytes;
		const tag = view.getUint32(offset);
		if (!wantedTags.has(tag)) continue;
		const value = readValue$1(data, view.getUint32(offset + 4), view.getInt32(offset + 8), view.getUint32(offset + 12));
		if (value === void 0) return void 0;
		values.set(tag, value);
	}
	return new RpmHeader(values);
}
function readValue$1(data, type, offset, count) {
	if (offset < 0 || offset > data.length) return void 0;
	if (stringTypes.has(type)) return readStrings(data, offset, type === 6 ? 1 : count);
	const size = elementBytes[type];
	if (size === void 0 || offset + count * size > data.length) return void 0;
	if (type === 7) return data.slice(offset, offset + count);
	const view = new DataView(data.buffer, data.byteOffset + offset, count * size);
	return Array.from({ length: count }, (_, index) => readNumber(view, index * size, size));
}
function readNumber(view, offset, size) {
	if (size === 1) return view.getUint8(offset);
	if (size === 2) return view.getUint16(offset);
	return size === 4 ? view.getUint32(offset) : Number(view.getBigUint64(offset));
}
function readStrings(data, offset, count) {
	const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	const strings = [];
	let position = offset;
	for (let index = 0; index < count; index += 1) {
		const end = text.indexOf(0, position);
		if (end < 0) return void 0;
		strings.push(text.toString("utf8", position, end));
		position = end + 1;
	}
	return strings;
}
var tags, wantedTags, elementBytes, stringTypes, indexEntryBytes, maxEntries$1, RpmHeader;
function init_header() {
	return (init_header = __esmMin((() => {
		tags = {
			sigMd5: 261,
			name: 1e3,
			version: 1001,
			release: 1002,
			epoch: 1003,
			size: 1009,
			vendor: 1011,
			license: 1014,
			packager: 1015,
			url: 1020,
			arch: 1022,
			oldFileNames: 1027,
			fileDigests: 1035,
			sourceRpm: 1044,
			provideName: 1047,
			requireName: 1049,
			dirIndexes: 1116,
			baseNames: 1117,
			dirNames: 1118,
			fileDigestAlgorithm: 5011,
			modularityLabel: 5096
		};
		wantedTags = new Set(Object.values(tags));
		elementBytes = {
			1: 1,
			2: 1,
			3: 2,
			4: 4,
			5: 8,
			7: 1
		};
		stringTypes = /* @__PURE__ */ new Set([
			6,
			8,
			9
		]);
		indexEntryBytes = 16;
		maxEntries$1 = 65536;
		RpmHeader = class {
			#values;
			constructor(values) {
				this.#values = values;
			}
			/** Returns the first string of a tag; undefined for an empty one. */
			text(tag) {
				const [first] = this.texts(tag);
				return first === "" ? void 0 : first;
			}
			texts(tag) {
				const value = this.#values.get(tag);
				return Array.isArray(value) && value.every((text) => typeof text === "string") ? value : [];
			}
			number(tag) {
				return this.numbers(tag)[0];
			}
			numbers(tag) {
				const value = this.#values.get(tag);
				return Array.isArray(value) && value.every((number) => typeof number === "number") ? value : [];
			}
			bytes(tag) {
				const value = this.#values.get(tag);
				return value instanceof Uint8Array ? value : void 0;
			}
		};
	})))();
}

// shared/packages/installed/rpm/file-digests.ts
/**
* Returns the digests of a package's files. Directories, links and files that are only owned (`%ghost`) have none.
* @param files in the header's order.
*/
function fileDigestsOf(header, files) {
	const algorithm = algorithms.get(header.number(tags.fileDigestAlgorithm) ?? oldest);
	if (algorithm === void 0) return void 0;
	const hashes = header.texts(tags.fileDigests).flatMap((value, index) => {
		const path = files[index];
		return path === void 0 || !/^(?:[0-9a-f]{2}){16,64}$/.test(value) ? [] : [{
			path,
			algorithm,
			value
		}];
	});
	return hashes.length === 0 ? void 0 : fileHashesOf(hashes);
}
var algorithms, others, oldest, UnreadDigests;
function init_file_digests() {
	return (init_file_digests = __esmMin((() => {
		init_hashes();
		init_header();
		algorithms = /* @__PURE__ */ new Map([
			[1, "MD5"],
			[2, "SHA-1"],
			[8, "SHA-256"],
			[9, "SHA-384"],
			[10, "SHA-512"]
		]);
		others = /* @__PURE__ */ new Map([
			[3, "RIPEMD-160"],
			[11, "SHA-224"],
			[12, "SHA3-256"],
			[14, "SHA3-512"]
		]);
		oldest = 1;
		UnreadDigests = class {
			#numbers = /* @__PURE__ */ new Set();
			add(header) {
				this.#numbers.add(header.number(tags.fileDigestAlgorithm) ?? oldest);
			}
			gaps() {
				return [...this.#numbers].filter((number) => !algorithms.has(number)).sort((a, b) => a - b).slice(0, 5).map((number) => ({
					why: `file digests with ${others.get(number) ?? `algorithm ${number}`} are left out`,
					weight: "note"
				}));
			}
		};
	})))();
}

// shared/packages/installed/rpm/manifest.ts
/**
* Reads `container-manifest-2` of distroless Azure Linux images, which have no database: one line per package with
* name, version-release, install time, build time, vendor, epoch, size, architecture, epoch number and source rpm,
* separated by tabs.
*/
function readRpmManifest(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const damaged = lines.findIndex((line) => line.split("	").length < 8);
	return {
		packages: lines.flatMap((line) => {
			const [name = "", evr = "", , , vendor, epoch, , arch, , sourceRpm] = line.split("	");
			const dash = evr.lastIndexOf("-");
			if (name === "" || dash < 1) return [];
			return rpmDraft({
				name,
				version: evr.slice(0, dash),
				release: evr.slice(dash + 1),
				...defined({
					epoch: epoch === void 0 || epoch === none ? void 0 : Number(epoch),
					arch: known(arch),
					vendor: known(vendor),
					sourceRpm: known(sourceRpm)
				})
			});
		}),
		gaps: damaged < 0 ? [] : [partial(`line ${damaged + 1} of the rpm manifest is damaged`)]
	};
}
function known(value) {
	return value === void 0 || value === none || value.trim() === "" ? void 0 : value.trim();
}
var none;
function init_manifest() {
	return (init_manifest = __esmMin((() => {
		init_cataloger();
		init_draft();
		none = "(none)";
	})))();
}

// shared/packages/installed/rpm/ndb.ts
function readBlob(content, offset, index) {
	if (offset + unit > content.size) return void 0;
	const view = viewOf(content.read(offset, unit));
	if (view.getUint32(0, true) !== blobMagic || view.getUint32(4, true) !== index) return void 0;
	const length = view.getUint32(12, true);
	return offset + unit + length > content.size ? void 0 : content.read(offset + unit, length);
}
var headerMagic, slotMagic, blobMagic, pageBytes, unit, firstSlot, ndb;
function init_ndb() {
	return (init_ndb = __esmMin((() => {
		init_files();
		headerMagic = 1349349458;
		slotMagic = 1953459283;
		blobMagic = 1398959170;
		pageBytes = 4096;
		unit = 16;
		firstSlot = 2;
		ndb = {
			name: "NDB",
			recognizes: (head) => head.length >= 32 && viewOf(head).getUint32(0, true) === headerMagic,
			read(content, visit) {
				const stated = viewOf(content.read(0, 32)).getUint32(12, true) * pageBytes / unit;
				const slots = Math.min(stated, Math.floor(content.size / unit));
				const problems = [];
				for (let slot = firstSlot; slot < slots; slot += 1) {
					const position = slot * unit;
					const view = viewOf(content.read(position, unit));
					if (view.byteLength < unit || view.getUint32(0, true) !== slotMagic) {
						problems.push(`slot ${slot} at byte ${position} is damaged`);
						break;
					}
					const index = view.getUint32(4, true);
					const offset = view.getUint32(8, true) * unit;
					if (index === 0 || offset === 0) continue;
					const blob = readBlob(content, offset, index);
					if (blob === void 0) problems.push(`the package at byte ${offset} is damaged`);
					else visit(blob);
				}
				return problems;
			}
		};
	})))();
}

// shared/packages/installed/rpm/sqlite-reader.ts
/** Returns whether the first bytes are those of an SQLite database. */
function isSqlite(head) {
	return Buffer.from(head.subarray(0, 16)).toString("latin1") === magic && head.length >= 512;
}
/**
* Reads all rows of a table of a database, page by page (SQLite file format, "The SQLite Database File"). Opens no file
* and creates none next to it, as a database in WAL mode otherwise would.
* @returns problems as sentences, empty if every page was valid; undefined if there is no such table.
*/
function readTable(content, table, visit) {
	const reader = new TreeReader(content);
	const schema = [];
	reader.read(1, (row) => schema.push(row));
	const root = schema.find(({ values: [type, name] }) => type === "table" && name === table)?.values[3];
	if (typeof root !== "number") return reader.problems.length > 0 ? reader.problems : void 0;
	reader.read(root, visit);
	return reader.problems;
}
/** Parses a record: header of serial types, then the values. */
function readRecord$1(payload) {
	const header = readVarint(payload, 0);
	if (header.value > payload.length) return void 0;
	const values = [];
	let offset = header.end;
	let body = header.value;
	while (offset < header.value) {
		const type = readVarint(payload, offset);
		offset = type.end;
		const length = lengthOf(type.value);
		if (length === void 0 || body + length > payload.length) return void 0;
		values.push(readValue(payload.subarray(body, body + length), type.value));
		body += length;
	}
	return values;
}
function lengthOf(type) {
	return type < 12 ? integerBytes[type] : Math.floor((type - 12) / 2);
}
function readValue(bytes, type) {
	if (type === 0) return null;
	if (type === 8 || type === 9) return type - 8;
	if (type === 7) return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0);
	if (type < 7) return readInteger(bytes);
	return type % 2 === 0 ? bytes : Buffer.from(bytes).toString("utf8");
}
function readInteger(bytes) {
	const first = bytes[0] ?? 0;
	return bytes.subarray(1).reduce((value, byte) => value * 256 + byte, first > 127 ? first - 256 : first);
}
/** Reads a big-endian number of seven bits per byte, eight in the ninth. */
function readVarint(bytes, offset) {
	let value = 0;
	for (let index = 0; index < 8; index += 1) {
		const byte = bytes[offset + index] ?? 0;
		value = value * 128 + (byte & 127);
		if (byte < 128) return {
			value,
			end: offset + index + 1
		};
	}
	return {
		value: value * 256 + (bytes[offset + 8] ?? 0),
		end: offset + 9
	};
}
var magic, pageKinds, maxDepth$2, TreeReader, integerBytes;
function init_sqlite_reader() {
	return (init_sqlite_reader = __esmMin((() => {
		init_files();
		magic = "SQLite format 3\0";
		pageKinds = {
			interior: 5,
			leaf: 13
		};
		maxDepth$2 = 32;
		TreeReader = class {
			problems = [];
			#content;
			#pageSize;
			#usable;
			#visited = /* @__PURE__ */ new Set();
			constructor(content) {
				this.#content = content;
				const header = content.read(0, 100);
				const stored = viewOf(header).getUint16(16);
				this.#pageSize = stored === 1 ? 65536 : Math.max(512, stored);
				this.#usable = this.#pageSize - (header[20] ?? 0);
			}
			read(root, visit) {
				this.#visited.clear();
				this.#visit(root, visit, 0);
			}
			/** Reads a page; undefined if it is not in the file. */
			#page(number) {
				const start = (number - 1) * this.#pageSize;
				if (number < 1 || start + this.#pageSize > this.#content.size) return void 0;
				const page = this.#content.read(start, this.#pageSize);
				return page.length === this.#pageSize ? page : void 0;
			}
			#visit(number, visit, depth) {
				const page = depth > maxDepth$2 || this.#visited.has(number) ? void 0 : this.#page(number);
				if (page === void 0) {
					this.problems.push(`page ${number} is missing or part of a cycle`);
					return;
				}
				this.#visited.add(number);
				const header = number === 1 ? 100 : 0;
				const kind = page[header];
				if (kind !== pageKinds.interior && kind !== pageKinds.leaf) {
					this.problems.push(`page ${number} is not a table page`);
					return;
				}
				const view = viewOf(page);
				const cells = view.getUint16(header + 3);
				const pointers = header + (kind === pageKinds.interior ? 12 : 8);
				if (pointers + cells * 2 > this.#pageSize) {
					this.problems.push(`page ${number} is damaged`);
					return;
				}
				for (let cell = 0; cell < cells; cell += 1) {
					const offset = view.getUint16(pointers + cell * 2);
					if (offset + 4 > this.#pageSize) this.problems.push(`a cell on page ${number} is damaged`);
					else if (kind === pageKinds.interior) this.#visit(view.getUint32(offset), visit, depth + 1);
					else this.#leaf(page, offset, number, visit);
				}
				if (kind === pageKinds.interior) this.#visit(view.getUint32(header + 8), visit, depth + 1);
			}
			#leaf(page, offset, number, visit) {
				const size = readVarint(page, offset);
				const rowId = readVarint(page, size.end);
				const payload = this.#payload(page, rowId.end, size.value);
				const values = payload === void 0 ? void 0 : readRecord$1(payload);
				if (values === void 0) this.problems.push(`row ${rowId.value} on page ${number} is damaged`);
				else visit({
					rowId: rowId.value,
					values
				});
			}
			/** Reads the bytes of a row from the leaf and its overflow pages. */
			#payload(leaf, offset, size) {
				const most = this.#usable - 35;
				if (size <= most) return offset + size > leaf.length ? void 0 : leaf.subarray(offset, offset + size);
				if (size > this.#content.size) return void 0;
				const least = Math.floor((this.#usable - 12) * 32 / 255) - 23;
				const rest = least + (size - least) % (this.#usable - 4);
				const local = rest <= most ? rest : least;
				if (offset + local + 4 > leaf.length) return void 0;
				const whole = Buffer.allocUnsafe(size);
				whole.set(leaf.subarray(offset, offset + local));
				let filled = local;
				let next = viewOf(leaf).getUint32(offset + local);
				while (filled < size) {
					const page = this.#page(next);
					if (page === void 0) return void 0;
					const take = Math.min(this.#usable - 4, size - filled);
					whole.set(page.subarray(4, 4 + take), filled);
					filled += take;
					next = viewOf(page).getUint32(0);
				}
				return whole;
			}
		};
		integerBytes = [
			0,
			1,
			2,
			3,
			4,
			6,
			8,
			8,
			0,
			0
		];
	})))();
}

// shared/packages/installed/rpm/sqlite.ts
var sqlite;
function init_sqlite() {
	return (init_sqlite = __esmMin((() => {
		init_sqlite_reader();
		sqlite = {
			name: "SQLite",
			recognizes: isSqlite,
			read(content, visit) {
				return readTable(content, "Packages", ({ values: [, blob] }) => {
					if (blob instanceof Uint8Array) visit(blob);
				}) ?? ["there is no package table"];
			}
		};
	})))();
}

// shared/packages/installed/rpm/rpm.ts
function readDatabase(file) {
	const content = contentOf(file);
	if (content.size === 0) return {};
	const head = content.read(0, 512);
	const format = formats.find((candidate) => candidate.recognizes(head));
	if (format === void 0) return { gaps: [partial("the rpm database is not in a supported format (SQLite, NDB, Berkeley DB)")] };
	const packages = [];
	const unread = new UnreadDigests();
	let damaged = 0;
	return {
		packages,
		gaps: [
			...format.read(content, (blob) => {
				const header = parseRpmHeader(blob);
				if (header === void 0) {
					damaged += 1;
					return;
				}
				packages.push(...draftOf$2(header));
				unread.add(header);
			}).slice(0, 5).map((problem) => partial(`the rpm database (${format.name}) is damaged: ${problem}`)),
			...unread.gaps(),
			...damaged === 0 ? [] : [partial(`${damaged} packages of the rpm database (${format.name}) are damaged`)]
		]
	};
}
/** Creates the package of a header. Imported signing keys (`gpg-pubkey`) are listed too, as in `rpm -qa`. */
function draftOf$2(header) {
	const name = header.text(tags.name);
	if (name === void 0) return [];
	const files = filesOf$1(header);
	const draft = rpmDraft({
		name,
		version: header.text(tags.version) ?? "",
		release: header.text(tags.release) ?? "",
		provides: header.texts(tags.provideName),
		requires: header.texts(tags.requireName).filter((need) => !need.startsWith("rpmlib(")),
		files,
		...defined({
			epoch: header.number(tags.epoch),
			arch: header.text(tags.arch),
			vendor: header.text(tags.vendor),
			sourceRpm: header.text(tags.sourceRpm),
			license: header.text(tags.license),
			url: header.text(tags.url),
			modularityLabel: header.text(tags.modularityLabel),
			fileHashes: fileDigestsOf(header, files),
			installedBytes: header.number(tags.size)
		})
	});
	return [header.text(tags.version) === void 0 ? {
		...draft,
		version: void 0
	} : draft];
}
/** Joins file names with their directories. Old packages store whole names. */
function filesOf$1(header) {
	const directories = header.texts(tags.dirNames);
	const indexes = header.numbers(tags.dirIndexes);
	const bases = header.texts(tags.baseNames);
	if (bases.length === 0) return [...header.texts(tags.oldFileNames)];
	return bases.map((base, index) => `${directories[indexes[index] ?? -1] ?? "/"}${base}`);
}
var databasePath, writeAheadLog, manifestPath$1, formats, rpm;
function init_rpm() {
	return (init_rpm = __esmMin((() => {
		init_layers();
		init_cataloger();
		init_bdb();
		init_draft();
		init_file_digests();
		init_header();
		init_manifest();
		init_ndb();
		init_sqlite();
		databasePath = /\/(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite)$/;
		writeAheadLog = /\/rpm\/rpmdb\.sqlite-wal$/;
		manifestPath$1 = /\/var\/lib\/rpmmanifest\/container-manifest-2$/;
		formats = [
			sqlite,
			ndb,
			bdb
		];
		rpm = {
			id: "rpm",
			version: 4,
			settings: ["image"],
			readsInPlace: true,
			named: {
				names: /^(?:Packages(?:\.db)?|rpmdb\.sqlite(?:-wal)?|container-manifest-2)$/,
				parts: 5
			},
			wants({ path, type, size }) {
				if (!path.includes("/rpm") || type !== "file" && type !== "hardlink") return false;
				return databasePath.test(path) || manifestPath$1.test(path) || writeAheadLog.test(path) && size > 0;
			},
			read(file) {
				const { path } = file.header;
				if (manifestPath$1.test(path)) return readRpmManifest(textOf$1(file));
				if (writeAheadLog.test(path)) return { gaps: [partial("the write-ahead log was not merged, so recently changed packages may be missing")] };
				return readDatabase(file);
			}
		};
	})))();
}

// shared/packages/installed/database-links.ts
function placeOf(path) {
	return places$2.find(([, place]) => place.test(path))?.[0];
}
function candidateOf(path) {
	const name = posix$2.basename(path);
	return candidates.find(({ names }) => names.has(name));
}
function beginsWith(head, text) {
	return Buffer.from(head).toString("latin1", 0, text.length) === text;
}
/** Removes databases in unusual places that no visible link points to. */
function withLinkedDatabases(evidence) {
	const visible = evidence.flatMap(({ files }) => files.filter(({ hiddenBy }) => hiddenBy === void 0));
	const targets = visible.flatMap(({ value }) => value.databaseLink?.target ?? []);
	const placed = new Set(visible.flatMap(({ realPath, value }) => value.packages === void 0 ? [] : realPath ?? []));
	return evidence.map(({ cataloger, files }) => ({
		cataloger,
		files: files.filter(({ header, value }) => value.isUnplaced !== true || !placed.has(header.path) && targets.some((target) => isWithin(header.path, target)))
	}));
}
/** Reports links in the place of a database whose target was not read. */
function unreadLinks(visible) {
	const databases = visible.filter(({ value: { packages, notes } }) => packages !== void 0 || notes !== void 0);
	const placesRead = databases.map(({ header }) => header.path);
	const typesRead = new Set(databases.flatMap(({ value }) => (value.packages ?? []).map(({ type }) => type)));
	return visible.flatMap(({ header, value: { databaseLink: link } }) => {
		if (link === void 0) return [];
		if (placesRead.some((path) => isWithin(path, link.target) || isWithin(path, header.path))) return [];
		if (!databaseFile.test(header.path) && typesRead.has(link.type)) return [];
		const why = `it is a link to ${link.target}, which is not a readable ${link.type} package database, so packages may be missing`;
		return [{
			what: header.path,
			why,
			weight: "partial"
		}];
	});
}
/** Returns whether a file is a link's target or below it. Considers links of distributions with a merged /usr. */
function isWithin(path, target) {
	return (/^\/(?:bin|lib|lib64|sbin)(?:\/|$)/.test(target) ? [target, `/usr${target}`] : [target]).some((directory) => path === directory || path.startsWith(directory === "/" ? directory : `${directory}/`));
}
var posix$2, places$2, databaseFile, databaseLink, candidates, movedDatabase, anyFile;
function init_database_links() {
	return (init_database_links = __esmMin((() => {
		init_apk();
		init_dpkg();
		init_rpm();
		({posix: posix$2} = process.getBuiltinModule("node:path"));
		places$2 = [
			["deb", /\/(?:var\/lib\/dpkg(?:\/status(?:\.d)?)?)$/],
			["apk", /\/lib\/apk(?:\/db(?:\/installed)?)?$/],
			["rpm", /\/(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm(?:\/(?:Packages|Packages\.db|rpmdb\.sqlite))?$/],
			["alpm", /\/var\/lib\/pacman(?:\/local)?$/]
		];
		databaseFile = /\/(?:status|installed|rpmdb\.sqlite|Packages(?:\.db)?)$/;
		databaseLink = {
			id: "database-link",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => type === "symlink" && placeOf(path) !== void 0,
			read({ header }) {
				const type = placeOf(header.path);
				if (type === void 0) return void 0;
				return { databaseLink: {
					type,
					target: posix$2.resolve(posix$2.dirname(header.path), header.linkTarget)
				} };
			}
		};
		candidates = [
			{
				names: /* @__PURE__ */ new Set(["status"]),
				place: () => "/var/lib/dpkg/status",
				reader: dpkg,
				heads: ["Package:"]
			},
			{
				names: /* @__PURE__ */ new Set(["installed"]),
				place: () => "/lib/apk/db/installed",
				reader: apk,
				heads: ["C:Q1", "C:Q2"]
			},
			{
				names: /* @__PURE__ */ new Set([
					"rpmdb.sqlite",
					"Packages.db",
					"Packages"
				]),
				place: (name) => `/var/lib/rpm/${name}`,
				reader: rpm,
				heads: [
					"SQLite f",
					"RpmP",
					"\0\0\0\0\0\0\0\0"
				]
			}
		];
		movedDatabase = {
			id: "moved-database",
			version: 1,
			settings: ["image"],
			wants({ path, type }) {
				if (type !== "file" || !databaseFile.test(path)) return false;
				const candidate = candidateOf(path);
				return candidate !== void 0 && !candidate.reader.wants({
					...anyFile,
					path
				});
			},
			sniffs: (head) => candidates.some(({ heads }) => heads.some((magic) => beginsWith(head, magic))),
			read({ header, body }) {
				const candidate = candidateOf(header.path);
				if (candidate === void 0) return void 0;
				const path = candidate.place(posix$2.basename(header.path));
				const evidence = candidate.reader.read({
					header: {
						...header,
						path
					},
					body
				});
				return evidence === void 0 ? void 0 : {
					...evidence,
					isUnplaced: true
				};
			}
		};
		anyFile = {
			type: "file",
			size: 1,
			mode: 420,
			uid: 0,
			gid: 0,
			mtime: 0,
			linkTarget: ""
		};
	})))();
}

// shared/packages/installed/database-traces.ts
function managerOf(path) {
	return traces.find(([, trace]) => trace.test(path))?.[0];
}
/** Reports traces of a package manager in an image without packages of any system database. */
function tracesWithoutDatabase(visible, packages) {
	if (packages.some(isInDatabase)) return [];
	const found = visible.flatMap(({ header, value }) => {
		const manager = value.traceOf ?? (dpkgList.test(header.path) ? "dpkg" : void 0);
		return manager === void 0 ? [] : [{
			header,
			manager
		}];
	});
	return [...Map.groupBy(found, ({ manager }) => manager)].map(([manager, files]) => ({
		what: files.map(({ header }) => header.path).sort()[0] ?? "/",
		why: `${manager} was used here, but its package database is missing, so the installed packages are unknown`,
		weight: "partial"
	}));
}
/** Reports packages with file digests of dpkg, as only installed packages have, that its database does not list. */
function unlistedPackages(visible, packages) {
	const named = new Set(packages.filter(({ type }) => type === "deb").map(({ name }) => name));
	if (named.size === 0) return [];
	const unnamed = visible.flatMap(({ header }) => {
		const name = /\/var\/lib\/dpkg\/info\/([^/:]+)(?::[^/]+)?\.md5sums$/.exec(header.path)?.[1];
		return name === void 0 || named.has(name) ? [] : [name];
	});
	const names = [...new Set(unnamed)].sort();
	if (names.length === 0) return [];
	const omitted = names.length > maxShownPackages ? ` and ${names.length - maxShownPackages} more` : "";
	return [{
		what: "/var/lib/dpkg/status",
		why: `it is incomplete: it does not list ${names.slice(0, maxShownPackages).join(", ")}${omitted}, although their files are installed`,
		weight: "partial"
	}];
}
var traces, dpkgList, databaseTrace, maxShownPackages;
function init_database_traces() {
	return (init_database_traces = __esmMin((() => {
		init_lockfile();
		init_purl();
		traces = [
			["apk", /\/(?:etc\/apk\/world|lib\/apk\/db\/(?:scripts\.tar(?:\.gz)?|triggers|lock))$/],
			["dpkg", /\/var\/lib\/dpkg\/(?:available|diversions|statoverride|triggers\/[^/]+)$/],
			["pacman", /\/var\/lib\/pacman\/local\/ALPM_DB_VERSION$/],
			["rpm", /\/(?:var\/lib|usr\/lib\/sysimage)\/(?:rpm\/(?:__db\.\d+|\.rpm\.lock|Basenames|Installtid)|dnf\/[^/]+)$/]
		];
		dpkgList = /\/var\/lib\/dpkg\/info\/[^/]+\.(?:list|md5sums)$/;
		databaseTrace = {
			id: "database-trace",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => isFile(type) && /\/(?:apk|dpkg|pacman|rpm|dnf)\//.test(path) && managerOf(path) !== void 0,
			read: ({ header }) => ({ traceOf: managerOf(header.path) ?? "" })
		};
		maxShownPackages = 5;
	})))();
}

// shared/packages/binaries/pe.ts
/** Returns true for the first bytes of a PE file. */
function isPe(head) {
	return head[0] === 77 && head[1] === 90;
}
/** Reads the version resource of a PE file (Microsoft, "PE Format"; VS_VERSIONINFO); undefined without one. */
function readPeVersion(file) {
	try {
		return new PeReader(file).version();
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
function aligned(offset, start) {
	return start + Math.ceil((offset - start) / 4) * 4;
}
var resourceDirectory, runtimeDirectory, versionType, maxEntries, maxDepth$1, PeReader;
function init_pe() {
	return (init_pe = __esmMin((() => {
		resourceDirectory = 2;
		runtimeDirectory = 14;
		versionType = 16;
		maxEntries = 4096;
		maxDepth$1 = 6;
		PeReader = class {
			#view;
			#optional;
			#coff;
			constructor(file) {
				this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
				this.#coff = this.#view.getUint32(60, true);
				this.#optional = this.#coff + 24;
			}
			version() {
				if (this.#view.getUint32(this.#coff, true) !== 17744) return void 0;
				const resources = this.#directory(resourceDirectory);
				const offset = resources === void 0 ? void 0 : this.#offsetOf(resources);
				const leaf = offset === void 0 ? void 0 : this.#versionLeaf(offset);
				const data = leaf === void 0 ? void 0 : this.#offsetOf(this.#view.getUint32(leaf, true));
				if (leaf === void 0 || data === void 0) return void 0;
				const strings = /* @__PURE__ */ new Map();
				this.#readBlock(data, data + this.#view.getUint32(leaf + 4, true), strings, 0);
				return {
					isManaged: this.#directory(runtimeDirectory) !== void 0,
					strings
				};
			}
			/** Returns the address of a data directory; undefined if there is none. */
			#directory(index) {
				const isWide = this.#view.getUint16(this.#optional, true) === 523;
				if (index >= this.#view.getUint32(this.#optional + (isWide ? 108 : 92), true)) return void 0;
				const address = this.#view.getUint32(this.#optional + (isWide ? 112 : 96) + index * 8, true);
				return address === 0 ? void 0 : address;
			}
			/** Returns the file offset of an address. */
			#offsetOf(address) {
				const count = Math.min(this.#view.getUint16(this.#coff + 6, true), 96);
				const first = this.#optional + this.#view.getUint16(this.#coff + 20, true);
				for (let index = 0; index < count; index += 1) {
					const offset = first + index * 40;
					const start = this.#view.getUint32(offset + 12, true);
					const size = this.#view.getUint32(offset + 16, true);
					if (address >= start && address < start + size) return this.#view.getUint32(offset + 20, true) + address - start;
				}
			}
			/** Finds the first entry of type 16: its first name, in its first language. */
			#versionLeaf(root) {
				const names = this.#entry(root, root, versionType);
				const languages = names === void 0 ? void 0 : this.#entry(root, names, void 0);
				return languages === void 0 ? void 0 : this.#entry(root, languages, void 0);
			}
			#entry(root, directory, id) {
				const count = this.#view.getUint16(directory + 12, true) + this.#view.getUint16(directory + 14, true);
				for (let index = 0; index < Math.min(count, maxEntries); index += 1) {
					const offset = directory + 16 + index * 8;
					if (id === void 0 || this.#view.getUint32(offset, true) === id) return root + (this.#view.getUint32(offset + 4, true) & 2147483647);
				}
			}
			/** Reads a block: length, length of its value, kind, name, value, nested blocks; each aligned to four bytes. */
			#readBlock(start, limit, strings, depth) {
				const end = Math.min(start + this.#view.getUint16(start, true), limit);
				const valueLength = this.#view.getUint16(start + 2, true);
				const isText = this.#view.getUint16(start + 4, true) === 1;
				const key = this.#text(start + 6, end);
				const value = aligned(start + 6 + 2 * (key.length + 1), start);
				if (isText && valueLength > 0 && strings.size < maxEntries) strings.set(key, this.#text(value, end).trim());
				if (depth >= maxDepth$1) return;
				let offset = isText && valueLength > 0 ? end : aligned(value + valueLength, start);
				while (offset + 6 < end) {
					const length = this.#view.getUint16(offset, true);
					if (length < 6) return;
					this.#readBlock(offset, end, strings, depth + 1);
					offset = aligned(offset + length, start);
				}
			}
			/** Reads UTF-16 up to its zero. */
			#text(start, end) {
				let text = "";
				for (let offset = start; offset + 1 < end && text.length < 1024; offset += 2) {
					const unit = this.#view.getUint16(offset, true);
					if (unit === 0) break;
					text += String.fromCharCode(unit);
				}
				return text;
			}
		};
	})))();
}

// shared/packages/lockfiles/dotnet.ts
function nugetDraft(name, version) {
	return {
		type: "nuget",
		name,
		version
	};
}
/** Returns the files of all targets: in the directory itself, or in the stated place for platform-specific ones. */
function deployedFiles(document, directory) {
	const names = Object.values(dictionaryIn(document, "targets")).flatMap((target) => isDictionary(target) ? Object.values(target) : []).flatMap((library) => [
		"runtime",
		"runtimeTargets",
		"native"
	].flatMap((kind) => Object.keys(dictionaryIn(library, kind))));
	return [...new Set(names.flatMap((name) => [`${directory}/${name}`, `${directory}/${name.slice(name.lastIndexOf("/") + 1)}`]))];
}
var nugetLock, packagesConfig, packagesProps, depsJson;
function init_dotnet() {
	return (init_dotnet = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_lockfile();
		init_pom();
		nugetLock = fileNamed("nuget-lock", ["packages.lock.json"], (text) => {
			const packages = /* @__PURE__ */ new Map();
			const direct = [];
			for (const framework of Object.values(dictionaryIn(JSON.parse(text), "dependencies"))) for (const [name, entry] of Object.entries(framework ?? {})) {
				const type = textIn(entry, "type");
				const version = textIn(entry, "resolved");
				if (type === "Project" || version === void 0) continue;
				const id = `${name}@${version}`;
				if (type === "Direct") direct.push(id);
				packages.set(id, {
					id,
					answers: [name],
					draft: nugetDraft(name, version),
					needs: Object.keys(dictionaryIn(entry, "dependencies"))
				});
			}
			return { lock: {
				ecosystem: "nuget",
				packages: [...packages.values()],
				needs: {
					production: direct,
					development: []
				}
			} };
		});
		packagesConfig = fileNamed("packages-config", ["packages.config"], (text) => {
			return { packages: elementsIn(dictionaryIn(xmlParser().parse(text), "packages"), "package").flatMap((entry) => {
				const name = textIn(entry, "@id");
				if (name === void 0) return [];
				const isDevelopment = textIn(entry, "@developmentDependency") === "true";
				return [{
					...nugetDraft(name, textIn(entry, "@version")),
					...isDevelopment ? { development: true } : {}
				}];
			}) };
		});
		packagesProps = fileNamed("packages-props", (path) => /packages\.props$/i.test(path), (text) => {
			return { packages: elementsIn(dictionaryIn(xmlParser().parse(text), "Project"), "ItemGroup").flatMap((group) => [
				"PackageVersion",
				"PackageReference",
				"GlobalPackageReference"
			].flatMap((key) => elementsIn(group, key))).flatMap((entry) => {
				const name = textIn(entry, "@Include") ?? textIn(entry, "@Update");
				const version = textIn(entry, "@Version") ?? textIn(entry, "Version");
				if (name === void 0 || version === void 0 || /[$[\](),*]/.test(`${name}${version}`)) return [];
				return [nugetDraft(name, version)];
			}) };
		});
		depsJson = fileNamed("deps-json", (path) => path.endsWith(".deps.json"), (text, path) => {
			const document = JSON.parse(text);
			const libraries = Object.entries(dictionaryIn(document, "libraries"));
			return {
				claims: deployedFiles(document, directoryOf(path)),
				packages: libraries.flatMap(([key, entry]) => {
					const [name, version] = key.split("/");
					return name === void 0 || textIn(entry, "type") !== "package" ? [] : [nugetDraft(name, version)];
				})
			};
		}, ["image", "source"]);
	})))();
}

// shared/packages/installed/dotnet-assembly.ts
/** Returns the version of the package in a product version such as `13.0.3+0a2e291c…` with its commit. */
function packedVersion(product) {
	return /^(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\+(?:[\w.-]*[.-])?[0-9a-f]{7,40}$/.exec(product?.trim() ?? "")?.[1];
}
/** Returns the version of the file, which has a fourth part for the build. */
function fileVersion(product, file) {
	return /^\d+\.\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?(?=$|\+)/.exec(product?.trim() ?? "")?.[0] ?? /^\d+(?:\.\d+){1,3}/.exec(file?.trim() ?? "")?.[0];
}
function assemblyDraft(name, version) {
	return {
		type: "generic",
		namespace: "dotnet-assembly",
		purlName: name,
		name: `dotnet-assembly/${name}`,
		version
	};
}
var basename$1, dotnetAssembly;
function init_dotnet_assembly() {
	return (init_dotnet_assembly = __esmMin((() => {
		init_layers();
		init_executables();
		init_pe();
		init_cataloger();
		init_dotnet();
		init_lockfile();
		({basename: basename$1} = process.getBuiltinModule("node:path/posix"));
		dotnetAssembly = {
			id: "dotnet-assembly",
			version: 2,
			settings: ["image"],
			named: {
				names: /\.(?:dll|exe)$/i,
				parts: 1
			},
			maxBytes: 192 * 2 ** 20,
			wants: ({ path, type }) => isFile(type) && /\.(?:dll|exe)$/i.test(path) && !/\.resources\.dll$/i.test(path),
			sniffs: isPe,
			read({ header, body }) {
				const read = readPeVersion(body);
				if (read?.isManaged !== true) return void 0;
				const { strings } = read;
				const name = (nonEmpty(strings.get("OriginalFilename")) ?? nonEmpty(strings.get("InternalName")) ?? basename$1(header.path)).replace(/\.(?:dll|exe)$/i, "");
				const packed = packedVersion(strings.get("ProductVersion"));
				const version = packed ?? fileVersion(strings.get("ProductVersion"), strings.get("FileVersion"));
				if (version === void 0 || !/^[\w.-]+$/.test(name)) return void 0;
				const draft = packed === void 0 ? assemblyDraft(name, version) : {
					...nugetDraft(name, version),
					guessed: "name"
				};
				const supplier = nonEmpty(strings.get("CompanyName"));
				return {
					isClaimable: true,
					packages: [{
						...draft,
						hashes: hashesOf$1(memoryContent(body)),
						...defined({ supplier })
					}]
				};
			}
		};
	})))();
}

// shared/packages/installed/embedded-sbom.ts
function spdx(document) {
	return listIn(document, "packages").flatMap((pkg) => {
		const purls = listIn(pkg, "externalRefs").flatMap((externalRef) => textIn(externalRef, "referenceType") === "purl" ? textIn(externalRef, "referenceLocator") ?? [] : []);
		const declared = textIn(pkg, "licenseDeclared") ?? "NOASSERTION";
		const licenses = declared === "NOASSERTION" || declared === "NONE" ? [] : [declared];
		const draft = purls.map(draftOfPurl).find((candidate) => candidate !== void 0);
		return draft === void 0 ? [] : [{
			...draft,
			licenses,
			foundInSbom: true
		}];
	});
}
function unique$1(drafts) {
	return [...new Map(drafts.map((draft) => [`${draft.type} ${draft.name} ${draft.version}`, draft])).values()].slice(0, maxPackages);
}
function marked(draft) {
	return {
		...draft,
		foundInSbom: true
	};
}
var sbomPath, maxBytes, maxPackages, embeddedSbom;
function init_embedded_sbom() {
	return (init_embedded_sbom = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_cyclonedx();
		init_lockfile();
		init_purl_draft();
		sbomPath = /(?:\.(?:spdx|cdx|cyclonedx|bom)\.json|\/\.spdx-[^/]+\.spdx|\/(?:bom|sbom)\.json)$/i;
		maxBytes = 64 * 2 ** 20;
		maxPackages = 1e5;
		embeddedSbom = {
			id: "embedded-sbom",
			version: 1,
			settings: ["image"],
			named: {
				names: /\.(?:json|spdx)$/i,
				parts: 1
			},
			maxBytes,
			wants: ({ path, type }) => /\.(?:json|spdx)$/i.test(path) && isFile(type) && sbomPath.test(path),
			read(file) {
				const document = JSON.parse(textOf$1(file));
				if (textIn(document, "bomFormat") === "CycloneDX") return { packages: unique$1(cycloneDxPackages(document).map(marked)) };
				return textIn(document, "spdxVersion")?.startsWith("SPDX-2") ? { packages: unique$1(spdx(document)) } : void 0;
			}
		};
	})))();
}

// shared/packages/installed/erlang.ts
var erlangRelease;
function init_erlang() {
	return (init_erlang = __esmMin((() => {
		init_cataloger();
		init_lockfile();
		erlangRelease = {
			id: "erlang-release",
			version: 2,
			settings: ["image"],
			named: {
				names: /^OTP_VERSION$/,
				parts: 3
			},
			wants: ({ path, type, size }) => isFile(type) && size < 64 && /\/releases\/\d+\/OTP_VERSION$/.test(path),
			read(file) {
				const version = /^\s*(\d+(?:\.\d+)+)/.exec(textOf$1(file))?.[1];
				return version === void 0 ? void 0 : { packages: [{
					type: "generic",
					role: "program",
					name: "erlang",
					version
				}] };
			}
		};
	})))();
}

// shared/packages/installed/homebrew.ts
var homebrew;
function init_homebrew() {
	return (init_homebrew = __esmMin((() => {
		init_lockfile();
		homebrew = {
			id: "homebrew",
			version: 1,
			settings: ["image"],
			named: {
				names: /^INSTALL_RECEIPT\.json$/,
				parts: 4
			},
			wants: ({ path, type }) => isFile(type) && path.endsWith("/INSTALL_RECEIPT.json") && /\/Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/.test(path),
			read({ header }) {
				const [, name, version] = /\/Cellar\/([^/]+)\/([^/]+)\/[^/]+$/.exec(header.path) ?? [];
				return name === void 0 ? void 0 : { packages: [{
					type: "brew",
					name,
					version
				}] };
			}
		};
	})))();
}

// shared/packages/installed/java-release.ts
var javaRelease;
function init_java_release() {
	return (init_java_release = __esmMin((() => {
		init_cataloger();
		init_lockfile();
		javaRelease = {
			id: "java-release",
			version: 2,
			settings: ["image"],
			named: {
				names: /^release$/,
				parts: 1
			},
			wants: ({ path, type, size }) => isFile(type) && path.endsWith("/release") && size < 65536,
			read(file) {
				const fields = new Map([...textOf$1(file).matchAll(/^([A-Z_]+)="?([^"\n]*)"?$/gm)].map(([, key = "", value = ""]) => [key, value]));
				const version = fields.get("JAVA_VERSION");
				if (version === void 0) return void 0;
				const name = fields.get("IMAGE_TYPE") === "JRE" ? "jre" : "openjdk";
				const supplier = fields.get("IMPLEMENTOR");
				return { packages: [{
					type: "generic",
					role: "program",
					name,
					version,
					...defined({ supplier })
				}] };
			}
		};
	})))();
}

// shared/packages/installed/lua.ts
var luaInstalled;
function init_lua() {
	return (init_lua = __esmMin((() => {
		init_cataloger();
		init_lockfile();
		luaInstalled = {
			id: "lua-installed",
			version: 1,
			settings: ["image"],
			named: {
				names: /\.rockspec$/,
				parts: 4
			},
			wants: ({ path, type }) => isFile(type) && path.endsWith(".rockspec") && /\/rocks(?:-[\d.]+)?\//.test(path),
			read(file) {
				const text = textOf$1(file);
				const field = (key) => new RegExp(`^\\s*${key}\\s*=\\s*["']([^"']+)["']`, "m").exec(text)?.[1];
				const name = field("package");
				const license = field("license");
				if (name === void 0) return void 0;
				return { packages: [{
					type: "luarocks",
					name,
					version: field("version"),
					licenses: license === void 0 ? [] : [license]
				}] };
			}
		};
	})))();
}

// shared/packages/installed/nix.ts
var outputs, nixStore;
function init_nix() {
	return (init_nix = __esmMin((() => {
		outputs = /-(?:bin|dev|doc|info|lib|man|out|static|debug|data)$/;
		nixStore = {
			id: "nix-store",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => type === "directory" && /^\/nix\/store\/[0-9a-z]{32}-[^/]+$/.test(path),
			read({ header }) {
				const label = header.path.slice(44).replace(outputs, "");
				const [, name, version] = /^(.+?)-(\d[^/]*)$/.exec(label) ?? [];
				return name === void 0 ? void 0 : { packages: [{
					type: "nix",
					name,
					version
				}] };
			}
		};
	})))();
}

// shared/packages/installed/npm-installed.ts
/** Reads which packages of an installed tree came from a public registry. */
function readTree(file) {
	const root = directoryOf(directoryOf(file.header.path));
	let document;
	try {
		document = JSON.parse(textOf$1(file));
	} catch {
		return;
	}
	return { notes: Object.entries(dictionaryIn(document, "packages")).flatMap(([directory, entry]) => publicRegistry.test(textIn(entry, "resolved") ?? "") ? [{
		owner: `${root}/${directory}`,
		isFromPublicRegistry: true
	}] : []) };
}
/** Reads the package.json of an installed package. */
function readManifest$1(file) {
	let document;
	try {
		document = JSON.parse(textOf$1(file));
	} catch {
		return { gaps: [partial("the package.json of an installed package is not valid JSON")] };
	}
	const parsed = manifestSchema.safeParse(document);
	if (!parsed.success) return { gaps: [partial("the package.json of an installed package is not an object")] };
	const manifest = parsed.data;
	const name = text(manifest.name);
	if (name === void 0) return void 0;
	const isPublic = publicRegistry.test(text(manifest._resolved) ?? "");
	return { packages: [{
		...npmDraft(name, text(manifest.version)),
		...details(manifest),
		...isPublic ? { isFromPublicRegistry: true } : {}
	}] };
}
/** Creates an npm package; the scope is the purl's namespace. */
function npmDraft(name, version) {
	const slash = name.indexOf("/");
	return {
		type: "npm",
		name,
		version,
		...name.startsWith("@") && slash > 0 ? {
			namespace: name.slice(0, slash),
			purlName: name.slice(slash + 1)
		} : {}
	};
}
function details(manifest) {
	const { dependencies } = manifest;
	return {
		licenses: [...licenses(manifest.license), ...licenses(manifest.licenses)],
		needs: typeof dependencies === "object" && dependencies !== null ? Object.keys(dependencies) : [],
		...supplierOf(person(manifest.author)),
		...defined({
			homepage: text(manifest.homepage),
			repository: repositoryOf(manifest.repository)
		})
	};
}
/** Parses licenses: `"MIT"`, `{ type: "MIT" }` and lists of them, all of which npm has accepted. */
function licenses(value) {
	if (Array.isArray(value)) return value.flatMap(licenses);
	const name = text(value) ?? (isDictionary(value) ? text(value["type"]) ?? text(value["name"]) : void 0);
	return name === void 0 ? [] : [name];
}
/**
* Parses a person: `"Jane <jane@example.org> (https://example.org)"` or the same as an object (package.json, "people
* fields").
*/
function person(value) {
	if (!isDictionary(value)) return text(value);
	const { name, email, url } = value;
	const parts = [
		text(name),
		text(email)?.replace(/.*/, "<$&>"),
		text(url)?.replace(/.*/, "($&)")
	];
	return nonEmpty(parts.filter((part) => part !== void 0).join(" "));
}
/**
* Parses a repository: a URL, an object with one, or the short form of a hosting service (package.json, "repository").
*/
function repositoryOf(value) {
	const address = text(isDictionary(value) ? value["url"] : value)?.replace(/^git\+/, "");
	const [, service = "github", path] = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(address ?? "") ?? [];
	if (path === void 0) return address?.replace(/^git:\/\//, "https://");
	return `https://${service === "bitbucket" ? "bitbucket.org" : `${service}.com`}/${path}`;
}
function text(value) {
	return typeof value === "string" ? nonEmpty(value) : void 0;
}
var installedManifest, treePath, publicRegistry, npmInstalled, npmDetails, loose, manifestSchema;
function init_npm_installed() {
	return (init_npm_installed = __esmMin((() => {
		init_schemas();
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		installedManifest = /\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
		treePath = /\/node_modules\/\.package-lock\.json$/;
		publicRegistry = /^https:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com|registry\.npmmirror\.com)\//;
		npmInstalled = {
			id: "npm-installed",
			version: 3,
			settings: ["image"],
			named: {
				names: /^package\.json$/,
				parts: 4
			},
			wants({ path, type }) {
				if (type !== "file" && type !== "hardlink") return false;
				return path.endsWith("/package.json") ? installedManifest.test(path) : treePath.test(path);
			},
			read(file) {
				return treePath.test(file.header.path) ? readTree(file) : readManifest$1(file);
			}
		};
		npmDetails = {
			...npmInstalled,
			id: "npm-details",
			settings: ["source"],
			wants: (header) => header.path.endsWith("/package.json") && npmInstalled.wants(header),
			read(file) {
				const { packages = [] } = readManifest$1(file) ?? {};
				return { details: packages };
			}
		};
		loose = unknown().optional();
		manifestSchema = object({
			name: loose,
			version: loose,
			license: loose,
			licenses: loose,
			author: loose,
			homepage: loose,
			repository: loose,
			dependencies: loose,
			_resolved: loose
		});
	})))();
}

// shared/packages/installed/npm-copies.ts
/** Returns the part of a path inside the last installed package, or all of it. */
function insidePackage(path) {
	const offset = path.lastIndexOf("/node_modules/");
	return offset === -1 ? path : path.slice(offset);
}
/** Returns the name of the installed package that contains a file. */
function outerPackage(path) {
	return /^\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(insidePackage(path))?.[1];
}
function manifestIn(text) {
	let manifest;
	try {
		manifest = JSON.parse(text);
	} catch {
		return;
	}
	const name = textIn(manifest, "name") ?? "";
	if (!npmName.test(name) || !semver.test(textIn(manifest, "version") ?? "")) return void 0;
	return {
		name,
		isPrivate: manifest.private === true
	};
}
/** Returns whether the directory is named as an unpacked release: name, hyphen, version. */
function isRelease(path, { name, purlName, version }) {
	const directory = basename(directoryOf(path));
	return [`${purlName ?? name}-v${version}`, `${purlName ?? name}-${version}`].includes(directory);
}
/** Returns an application that no registry is known to publish, so it is no npm package either. */
function applicationOf({ needs: _, ...draft }) {
	return {
		...draft,
		type: "generic",
		role: "application"
	};
}
var basename, vendored, unused, npmName, semver, npmCopies;
function init_npm_copies() {
	return (init_npm_copies = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_lockfile();
		init_npm_installed();
		({basename} = process.getBuiltinModule("node:path/posix"));
		vendored = /\/(?:vendor|vendors|vendored|third[-_]party|bower_components)\/|^\/usr\/(?:share|lib)\/nodejs\/|\/node_modules\/(?:.*\/)?dist\/compiled\//;
		unused = /\/(?:tests?|__tests__|testdata|fixtures|__fixtures__|spec|examples?|samples?|templates?|benchmarks?|docs?|\.git)\//;
		npmName = /^(?:@[a-z0-9-~][\w.~-]*\/)?[a-z0-9-~][\w.~-]*$/i;
		semver = /^\d+\.\d+\.\d+(?:[-+].*)?$/;
		npmCopies = {
			id: "npm-copies",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => path.endsWith("/package.json") && isFile(type) && !installedManifest.test(path) && !unused.test(path) && (!path.includes("/node_modules/") || vendored.test(insidePackage(path))),
			read(file) {
				const { path } = file.header;
				const manifest = manifestIn(textOf$1(file));
				if (manifest === void 0 || manifest.name === outerPackage(path)) return void 0;
				const [draft] = readManifest$1(file)?.packages ?? [];
				if (draft === void 0) return void 0;
				if (!manifest.isPrivate && vendored.test(insidePackage(path)) || draft.isFromPublicRegistry === true || isRelease(path, draft)) return { packages: [draft] };
				return path.includes("/node_modules/") ? void 0 : { packages: [applicationOf(draft)] };
			}
		};
	})))();
}

// shared/packages/installed/os-release.ts
/** Returns the precedence of a file that identifies the distribution; lower wins. */
function osPrecedence(path) {
	const offset = paths.indexOf(path);
	return offset < 0 ? paths.length : offset;
}
function readFile(file) {
	const text = textOf$1(file);
	const line = nonEmpty(text.split("\n")[0]);
	switch (file.header.path) {
		case "/etc/alpine-release": return line === void 0 ? void 0 : {
			id: "alpine",
			versionId: line
		};
		case "/etc/debian_version": return debianVersion(line);
		case "/etc/redhat-release": return redHatRelease(line);
		default: return parseOsRelease(text);
	}
}
/** Parses os-release(5): shell assignments, quoted or not. Undefined if it names no distribution. */
function parseOsRelease(text) {
	const values = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const [, key, value] = /^\s*([A-Z0-9_]+)=(.*)$/.exec(line.trimEnd()) ?? [];
		if (key !== void 0 && value !== void 0) values.set(key, unquote$1(value.trim()));
	}
	const id = nonEmpty(values.get("ID"))?.toLowerCase();
	if (id === void 0) return void 0;
	return {
		id,
		...defined({
			versionId: nonEmpty(values.get("VERSION_ID")),
			codename: nonEmpty(values.get("VERSION_CODENAME")),
			prettyName: nonEmpty(values.get("PRETTY_NAME"))
		})
	};
}
function unquote$1(value) {
	const quote = value[0];
	if (quote !== "\"" && quote !== "'" || value.at(-1) !== quote || value.length < 2) return value;
	const inner = value.slice(1, -1);
	return quote === "\"" ? inner.replace(/\\(["$`\\])/g, "$1") : inner;
}
/** Parses `debian_version`: `10.3`, or two release names if there is no number yet. */
function debianVersion(line) {
	if (line === void 0) return void 0;
	const major = /^(\d+)/.exec(line)?.[1];
	return {
		id: "debian",
		...defined({
			versionId: major,
			codename: major === void 0 ? line.split("/")[0] : void 0
		})
	};
}
function redHatRelease(line) {
	const id = redHatIds.find(([pattern]) => pattern.test(line ?? ""))?.[1];
	if (line === void 0 || id === void 0) return void 0;
	const versionId = /release\s+(\d+(?:\.\d+)*)/i.exec(line)?.[1];
	return {
		id,
		prettyName: line,
		...defined({ versionId })
	};
}
var paths, osRelease, redHatIds;
function init_os_release() {
	return (init_os_release = __esmMin((() => {
		init_cataloger();
		paths = [
			"/etc/os-release",
			"/usr/lib/os-release",
			"/etc/alpine-release",
			"/etc/redhat-release",
			"/etc/debian_version"
		];
		osRelease = {
			id: "os-release",
			version: 1,
			settings: ["image"],
			named: {
				names: /^os-release$/,
				parts: 3
			},
			wants({ path, type }) {
				return (type === "file" || type === "hardlink") && paths.includes(path);
			},
			read(file) {
				const os = readFile(file);
				return os === void 0 ? void 0 : { os };
			}
		};
		redHatIds = [
			[/^centos/i, "centos"],
			[/^fedora/i, "fedora"],
			[/^oracle/i, "ol"],
			[/^rocky/i, "rocky"],
			[/^almalinux/i, "almalinux"],
			[/^red hat/i, "rhel"]
		];
	})))();
}

// shared/packages/installed/pacman.ts
function readDescription(sections) {
	const first = (section) => sections.get(section)?.[0];
	const name = first("NAME");
	if (name === void 0) return { gaps: [partial("the description is damaged: it has no package name")] };
	const version = first("VERSION");
	return { packages: [{
		type: "alpm",
		name,
		version,
		...defined({
			arch: first("ARCH"),
			homepage: first("URL"),
			source: version === void 0 ? void 0 : {
				name: first("BASE") ?? name,
				version
			}
		}),
		...supplierOf(first("PACKAGER")),
		licenses: sections.get("LICENSE") ?? [],
		needs: (sections.get("DEPENDS") ?? []).map(withoutVersion$1),
		provides: (sections.get("PROVIDES") ?? []).map(withoutVersion$1)
	}] };
}
function filesOf(sections) {
	return (sections.get("FILES") ?? []).filter((path) => !path.endsWith("/")).map((path) => `/${path}`);
}
/** Parses sections: `%NAME%`, one value per line, a blank line. */
function parseSections(text) {
	const sections = /* @__PURE__ */ new Map();
	let current;
	for (const line of text.split("\n")) {
		const name = /^%([A-Z0-9]+)%$/.exec(line.trim())?.[1];
		if (name !== void 0) {
			current = [];
			sections.set(name, current);
		} else if (line.trim() !== "") current?.push(line.trim());
	}
	return sections;
}
function withoutVersion$1(relation) {
	return relation.replace(/[<>=:].*$/, "");
}
var descPath, filesPath, pacman;
function init_pacman() {
	return (init_pacman = __esmMin((() => {
		init_cataloger();
		descPath = /\/var\/lib\/pacman\/local\/([^/]+)\/desc$/;
		filesPath = /\/var\/lib\/pacman\/local\/([^/]+)-[^-/]+-[^-/]+\/files$/;
		pacman = {
			id: "pacman",
			version: 2,
			settings: ["image"],
			named: {
				names: /^(?:desc|files)$/,
				parts: 6
			},
			wants({ path, type }) {
				if (type !== "file" && type !== "hardlink") return false;
				return path.includes("/pacman/local/") && (descPath.test(path) || filesPath.test(path));
			},
			read(file) {
				const sections = parseSections(textOf$1(file));
				const owner = filesPath.exec(file.header.path)?.[1];
				return owner === void 0 ? readDescription(sections) : { notes: [{
					owner,
					files: filesOf(sections)
				}] };
			}
		};
	})))();
}

// shared/packages/installed/php-serialized.ts
/**
* Parses the output of PHP's `serialize`: `s:3:"abc";`, `a:1:{…}`, `i:1;`, `b:1;`, `d:0.5;`, `N;` (PHP manual,
* "serialize"). Does not support objects and references.
* @throws TypeError at the first invalid byte, or beyond 32 levels.
*/
function readPhpSerialized(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let offset = 0;
	const fail = () => {
		throw new TypeError(`no serialized value at byte ${offset}`);
	};
	/** Reads the bytes up to a mark and skips the mark. */
	const until = (mark) => {
		const end = text.indexOf(mark, offset, "latin1");
		if (end < 0 || end - offset > 40) fail();
		const part = text.toString("latin1", offset, end);
		offset = end + mark.length;
		return part;
	};
	const size = (mark) => {
		const digits = until(mark);
		return /^\d{1,9}$/.test(digits) ? Number(digits) : fail();
	};
	const value = (depth) => {
		const kind = text.toString("latin1", offset, offset + 2);
		offset += 2;
		switch (kind) {
			case "N;": return null;
			case "b:": return until(";") === "1";
			case "i:":
			case "d:": return Number(until(";"));
			case "s:": {
				const length = size(":\"");
				if (text.toString("latin1", offset + length, offset + length + 2) !== "\";") fail();
				const string = text.toString("utf8", offset, offset + length);
				offset += length + 2;
				return string;
			}
			case "a:": return entries(depth + 1);
			default:
				offset -= 2;
				return fail();
		}
	};
	const entries = (depth) => {
		const count = size(":{");
		if (depth > maxDepth) fail();
		const map = /* @__PURE__ */ new Map();
		for (let index = 0; index < count; index += 1) map.set(String(value(depth)), value(depth));
		if (text[offset] !== 125) fail();
		offset += 1;
		return map;
	};
	return value(0);
}
var maxDepth;
function init_php_serialized() {
	return (init_php_serialized = __esmMin((() => {
		maxDepth = 32;
	})))();
}

// shared/packages/installed/pear.ts
function textAt(value, ...keys) {
	let inner = value;
	for (const key of keys) inner = inner instanceof Map ? inner.get(key) : void 0;
	return typeof inner === "string" && inner.trim() !== "" ? inner.trim() : void 0;
}
var registryPath, defaultChannel, pear;
function init_pear() {
	return (init_pear = __esmMin((() => {
		init_cataloger();
		init_lockfile();
		init_php_serialized();
		registryPath = /\/\.registry\/(?:\.channel\.([^/]+)\/)?[^/]+\.reg$/;
		defaultChannel = "pear.php.net";
		pear = {
			id: "pear",
			version: 1,
			settings: ["image"],
			named: {
				names: /\.reg$/,
				parts: 3
			},
			wants: ({ path, type }) => path.endsWith(".reg") && isFile(type) && registryPath.test(path),
			read({ header, body }) {
				const entry = readPhpSerialized(body);
				const name = textAt(entry, "name") ?? textAt(entry, "package");
				if (name === void 0) return { gaps: [partial("the registry entry has no package name")] };
				const license = textAt(entry, "license") ?? textAt(entry, "license", "_content");
				return { packages: [{
					type: "pear",
					namespace: textAt(entry, "channel") ?? registryPath.exec(header.path)?.[1] ?? defaultChannel,
					name,
					version: textAt(entry, "version", "release") ?? textAt(entry, "version"),
					licenses: license === void 0 ? [] : [license],
					...defined({
						supplier: textAt(entry, "lead", "name") ?? textAt(entry, "lead", "0", "name"),
						supplierContact: textAt(entry, "lead", "email") ?? textAt(entry, "lead", "0", "email")
					})
				}] };
			}
		};
	})))();
}

// shared/packages/installed/perl.ts
var perlInstalled;
function init_perl() {
	return (init_perl = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_lockfile();
		perlInstalled = {
			id: "perl-installed",
			version: 1,
			settings: ["image"],
			named: {
				names: /^install\.json$/,
				parts: 3
			},
			wants: ({ path, type }) => isFile(type) && path.endsWith("/install.json") && /\/\.meta\/[^/]+\/install\.json$/.test(path),
			read(file) {
				const entry = JSON.parse(textOf$1(file));
				const dist = textIn(entry, "dist");
				const version = textIn(entry, "version");
				const name = textIn(entry, "name")?.replaceAll("::", "-") ?? dist?.replace(/-v?\d[\w.]*$/, "");
				return name === void 0 ? void 0 : { packages: [{
					type: "cpan",
					name,
					version
				}] };
			}
		};
	})))();
}

// shared/packages/lockfiles/python.ts
/** Creates a PyPI package, named as in the file; the purl normalizes the name (PEP 503). */
function pypiDraft(name, version) {
	return {
		type: "pypi",
		name,
		version,
		provides: [normalName(name)]
	};
}
/** Normalizes a name (PEP 503): `Foo.Bar_baz` becomes `foo-bar-baz`. */
function normalName(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}
/** Returns the name in a PEP 508 requirement. */
function requirementName(requirement) {
	const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1];
	return name === void 0 ? void 0 : normalName(name);
}
/** Returns the constraints of dependencies: `">=1.0"` or `{ version = ">=1.0" }`. */
function poetryRanges(dependencies) {
	const ranges = Object.entries(dependencies).flatMap(([name, value]) => {
		const range = typeof value === "string" ? value : textIn(value, "version");
		return range === void 0 ? [] : [[normalName(name), range]];
	});
	return ranges.length === 0 ? {} : { ranges: Object.fromEntries(ranges) };
}
function isProject(entry) {
	const source = dictionaryIn(entry, "source");
	return [
		source["virtual"],
		source["editable"],
		source["directory"]
	].includes(".");
}
function referencesIn$1(entry) {
	const extras = Object.values(dictionaryIn(entry, "optional-dependencies"));
	return [...references(listIn(entry, "dependencies")), ...extras.flatMap(references)];
}
/** Returns references: `{ name, version }` if several versions are locked, otherwise `{ name }`. */
function references(dependencies) {
	if (!Array.isArray(dependencies)) return [];
	return dependencies.flatMap((dependency) => {
		const name = textIn(dependency, "name");
		const version = textIn(dependency, "version");
		return name === void 0 ? [] : [version === void 0 ? name : `${name}@${version}`];
	});
}
var requirements, pipfileLock, poetryLock, pyproject, uvLock, pylock;
function init_python() {
	return (init_python = __esmMin((() => {
		init_dist();
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_lockfile();
		requirements = fileNamed("requirements", (path) => path.endsWith(".txt") && /\/requirements[^/]*\.txt$/.test(path), (text) => {
			const pins = [];
			const needs = /* @__PURE__ */ new Map();
			const addVia = (list) => {
				const pinned = pins.at(-1);
				for (const part of pinned === void 0 ? [] : list.split(",")) {
					const parent = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*$/.exec(part)?.[1];
					if (parent === void 0 || pinned === void 0) continue;
					needs.set(normalName(parent), [...needs.get(normalName(parent)) ?? [], normalName(pinned.name)]);
				}
			};
			let isVia = false;
			for (const [index, line] of text.split("\n").entries()) {
				const comment = /^\s+#(.*)$/.exec(line)?.[1] ?? "";
				const via = /(?:^\s*|\s#\s*)via\b(.*)$/.exec(comment === "" ? line : comment)?.[1];
				const [, name, version] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([^\s,;#\\*]+)(?=\s*(?:[;#\\]|--|$))/.exec(line) ?? [];
				if (name !== void 0) pins.push({
					...pypiDraft(name, version),
					lines: {
						start: index + 1,
						end: index + 1
					}
				});
				isVia = via !== void 0 || isVia && comment !== "";
				if (via !== void 0) addVia(via);
				else if (isVia) addVia(comment);
			}
			return { packages: pins.map((pin) => {
				const needed = needs.get(normalName(pin.name));
				return needed === void 0 ? pin : {
					...pin,
					needs: needed
				};
			}) };
		});
		pipfileLock = fileNamed("pipfile-lock", ["Pipfile.lock"], (text) => {
			const lock = JSON.parse(text);
			const lines = objectLines(text, (path) => path.length === 3 && (path[1] === "default" || path[1] === "develop"));
			const section = (key) => Object.entries(dictionaryIn(lock, key));
			const production = section("default");
			const names = new Set(production.map(([name]) => name));
			return { packages: [...production, ...section("develop")].map(([name, entry], index) => ({
				...pypiDraft(name, textIn(entry, "version")?.replace(/^=+/, "")),
				...defined({
					lines: lines[index],
					development: names.has(name) ? void 0 : true
				})
			})).filter(({ version }) => version !== void 0) };
		});
		poetryLock = fileNamed("poetry-lock", ["poetry.lock"], (text) => {
			return { lock: {
				ecosystem: "poetry",
				packages: listIn(parse$5(text), "package").flatMap((entry) => {
					const name = textIn(entry, "name");
					if (name === void 0) return [];
					const groups = textsIn(entry, "groups");
					const isDevelopment = textIn(entry, "category") === "dev" || groups.length > 0 && !groups.includes("main");
					return [{
						id: normalName(name),
						draft: {
							...pypiDraft(name, textIn(entry, "version")),
							...poetryRanges(dictionaryIn(entry, "dependencies"))
						},
						needs: Object.keys(dictionaryIn(entry, "dependencies")).map(normalName),
						...isDevelopment ? { development: true } : {}
					}];
				})
			} };
		});
		pyproject = fileNamed("pyproject", ["pyproject.toml"], (text) => {
			const document = parse$5(text);
			const poetry = dictionaryIn(dictionaryIn(document, "tool"), "poetry");
			const project = dictionaryIn(document, "project");
			if (Object.keys(poetry).length === 0 && Object.keys(project).length === 0) return void 0;
			const names = (requirements) => requirements.flatMap((requirement) => requirementName(requirement) ?? []);
			const groups = Object.values(dictionaryIn(poetry, "group"));
			return { project: {
				ecosystem: "poetry",
				production: [
					...Object.keys(dictionaryIn(poetry, "dependencies")).map(normalName),
					...names(textsIn(project, "dependencies")),
					...Object.keys(dictionaryIn(project, "optional-dependencies")).flatMap((extra) => names(textsIn(project["optional-dependencies"], extra)))
				],
				development: [
					...Object.keys(dictionaryIn(poetry, "dev-dependencies")).map(normalName),
					...groups.flatMap((group) => Object.keys(dictionaryIn(group, "dependencies")).map(normalName)),
					...Object.keys(dictionaryIn(document, "dependency-groups")).flatMap((group) => names(textsIn(dictionaryIn(document, "dependency-groups"), group)))
				]
			} };
		});
		uvLock = fileNamed("uv-lock", ["uv.lock"], (text) => {
			const entries = listIn(parse$5(text), "package");
			const root = entries.find(isProject);
			const packages = entries.flatMap((entry) => {
				const name = textIn(entry, "name");
				const version = textIn(entry, "version");
				if (name === void 0 || entry === root) return [];
				return [{
					id: `${name}@${version}`,
					answers: [name],
					draft: pypiDraft(name, version),
					needs: referencesIn$1(entry)
				}];
			});
			const rootName = textIn(root, "name");
			if (root === void 0 || rootName === void 0) return { lock: {
				ecosystem: "uv",
				packages
			} };
			const groups = Object.values(dictionaryIn(root, "dev-dependencies"));
			return { lock: {
				ecosystem: "uv",
				packages,
				root: pypiDraft(rootName, textIn(root, "version")),
				needs: {
					production: referencesIn$1(root),
					development: groups.flatMap(references)
				}
			} };
		});
		pylock = fileNamed("pylock", (path) => /\/pylock(\.[^/.]+)?\.toml$/.test(path) || path.endsWith("/pdm.lock"), (text) => {
			const document = parse$5(text);
			return { lock: {
				ecosystem: "pylock",
				packages: [...listIn(document, "packages"), ...listIn(document, "package")].flatMap((entry) => {
					const name = textIn(entry, "name");
					const version = textIn(entry, "version");
					if (name === void 0) return [];
					const groups = textsIn(entry, "groups");
					const dependencies = [...references(listIn(entry, "dependencies").filter(isDictionary)), ...textsIn(entry, "dependencies").flatMap((requirement) => requirementName(requirement) ?? [])];
					return [{
						id: `${name}@${version}`,
						answers: [name, normalName(name)],
						draft: pypiDraft(name, version),
						needs: dependencies,
						...groups.length > 0 && !groups.includes("default") ? { development: true } : {}
					}];
				})
			} };
		});
	})))();
}

// shared/packages/installed/python-record.ts
/**
* Reads the RECORD of an installed Python package: its files, relative to the installation directory, each with
* `algorithm=` and the digest in URL-safe base64 (PyPA, "Recording installed projects").
*/
function readRecord(file) {
	const owner = posix$1.dirname(file.header.path);
	const root = posix$1.dirname(owner);
	const files = [];
	const hashes = [];
	for (const line of textOf$1(file).split("\n")) {
		const [, quoted, bare, name = "", digest = ""] = /^(?:"((?:[^"]|"")+)"|([^",]+))(?:,(?:([a-z0-9]+)=([A-Za-z0-9_-]+)=*)?(?:,|$))?/.exec(line.trimEnd()) ?? [];
		const stated = quoted?.replaceAll("\"\"", "\"") ?? bare;
		if (stated === void 0) continue;
		const path = posix$1.resolve(root, stated);
		files.push(path);
		const hash = hashOf(name, digest);
		if (hash !== void 0) hashes.push({
			path,
			...hash
		});
	}
	return { notes: [{
		owner,
		files,
		fileHashes: fileHashesOf(hashes)
	}] };
}
var posix$1;
function init_python_record() {
	return (init_python_record = __esmMin((() => {
		init_cataloger();
		init_hashes();
		({posix: posix$1} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/packages/installed/python.ts
/** Reads the metadata of an installed package. */
function readMetadata(text) {
	const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
	const headers = text.slice(0, end).split(/\r?\n/);
	const values = (name) => headers.flatMap((line) => line.toLowerCase().startsWith(`${name}:`) ? [line.slice(name.length + 1).trim()] : []);
	const fields = parseControl(headers.join("\n")).paragraphs[0]?.fields;
	const name = fields?.get("name");
	if (name === void 0 || name === "") return { gaps: [partial("the metadata has no package name")] };
	return { packages: [{
		...pypiDraft(name, fields?.get("version")),
		licenses: licensesOf(fields?.get("license-expression"), fields?.get("license"), values("classifier")),
		needs: values("requires-dist").flatMap((requirement) => /\bextra\s*==/.test(requirement) ? [] : requirementName(requirement) ?? []),
		provides: [normalName(name)],
		...supplierOf(personIn(fields, "author") ?? personIn(fields, "maintainer")),
		...defined({ homepage: fields?.get("home-page") ?? values("project-url")[0]?.split(",").at(1)?.trim() })
	}] };
}
/** Parses `Author` and `Author-email`; the latter may also contain the name: `Jane Doe <jane@example.org>`. */
function personIn(fields, role) {
	const name = nonEmpty(fields?.get(role));
	const email = nonEmpty(fields?.get(`${role}-email`)?.split(",")[0]);
	if (name === void 0 || email === void 0) return name ?? email;
	return email.includes("<") ? email : `${name} <${email}>`;
}
/**
* Returns the license expression, if there is one. Free text may be a whole license, so classifiers precede long texts.
*/
function licensesOf(expression, text, classifiers) {
	if (expression !== void 0) return [expression];
	const classified = classifiers.flatMap((classifier) => /^License :: (?:OSI Approved :: )?(.+)$/.exec(classifier)?.[1] ?? []);
	return text !== void 0 && text !== "" && text !== "UNKNOWN" && text.length < 60 && !text.includes("\n") ? [text] : classified;
}
var recordPath, metadataPath, pythonInstalled, testData, maxMetadataBytes, pythonEgg;
function init_python$1() {
	return (init_python$1 = __esmMin((() => {
		init_layers();
		init_zip();
		init_cataloger();
		init_lockfile();
		init_python();
		init_python_record();
		recordPath = /\/[^/]+\.dist-info\/RECORD$/i;
		metadataPath = /\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info|egg\/EGG-INFO\/PKG-INFO)$/i;
		pythonInstalled = {
			id: "python-installed",
			version: 4,
			settings: ["image"],
			named: {
				names: /(?:METADATA|PKG-INFO|egg-info|RECORD)$/i,
				parts: 2
			},
			wants: ({ path, type }) => isFile(type) && /(?:METADATA|PKG-INFO|egg-info|RECORD)$/i.test(path) && (metadataPath.test(path) || recordPath.test(path)) && !testData.test(path),
			read(file) {
				if (recordPath.test(file.header.path)) return readRecord(file);
				return readMetadata(textOf$1(file));
			}
		};
		testData = /\/tests?\/(?:.*\/)?[^/]+\.egg(?:\/|$)/i;
		maxMetadataBytes = 2 ** 20;
		pythonEgg = {
			id: "python-egg",
			version: 1,
			settings: ["image"],
			maxBytes: 2 * 2 ** 30,
			readsInPlace: true,
			wants: ({ path, type }) => isFile(type) && /\.egg$/i.test(path) && !testData.test(path),
			sniffs: isZip,
			read(file) {
				const entries = readZipContent(contentOf(file));
				if (entries === void 0) return { gaps: [partial("the egg is damaged")] };
				const metadata = entries.find(({ name }) => name === "EGG-INFO/PKG-INFO")?.read(maxMetadataBytes);
				return metadata === void 0 ? void 0 : readMetadata(Buffer.from(metadata).toString("utf8"));
			}
		};
	})))();
}

// shared/packages/installed/r.ts
var rInstalled;
function init_r() {
	return (init_r = __esmMin((() => {
		init_cataloger();
		init_lockfile();
		rInstalled = {
			id: "r-installed",
			version: 1,
			settings: ["image"],
			named: {
				names: /^DESCRIPTION$/,
				parts: 3
			},
			wants: ({ path, type }) => isFile(type) && path.endsWith("/DESCRIPTION") && /\/(?:site-)?library\/[^/]+\/DESCRIPTION$/.test(path),
			read(file) {
				const fields = parseControl(textOf$1(file)).paragraphs[0]?.fields;
				const name = nonEmpty(fields?.get("package"));
				if (name === void 0) return void 0;
				const license = nonEmpty(fields?.get("license"));
				return { packages: [{
					type: "cran",
					name,
					version: nonEmpty(fields?.get("version")),
					licenses: license === void 0 ? [] : [license],
					...defined({
						supplier: withoutAddresses(fields?.get("maintainer")),
						homepage: nonEmpty(fields?.get("url"))
					})
				}] };
			}
		};
	})))();
}

// shared/packages/installed/red-hat-content.ts
function unknownSets(names) {
	return `advisories for these repositories are not checked: ${names.slice(0, 5).join(", ")}`;
}
/**
* Returns the update stream of a content set as the end of its CPE: `rhel-9-for-x86_64-baseos-rpms` is
* `enterprise_linux:9::baseos`, with extended support `rhel_eus:9.4::baseos`. The minor release is `*` if the name
* states none. Undefined for other products.
*/
function streamOf(contentSet) {
	const openShift = /^rhocp-(\d+\.\d+)-for-rhel-(\d+)-/.exec(contentSet);
	if (openShift !== null) return `openshift:${openShift[1]}::el${openShift[2]}`;
	const builder = /^codeready-builder-for-rhel-(\d+)-/.exec(contentSet);
	if (builder !== null) return `enterprise_linux:${builder[1]}::crb`;
	const [, major, name = "", support, pinnedMajor, pinnedMinor] = /^(?:rhel|ubi)-(\d+)-for-\w+-([a-z-]+?)(?:-(eus|aus|e4s|tus))?-rpms(?:__(\d+)_DOT_(\d+))?$/.exec(contentSet) ?? [];
	if (major === void 0) return void 0;
	const repository = repositories[name] ?? name;
	if (support === void 0) return `enterprise_linux:${major}::${repository}`;
	return `rhel_${support}:${pinnedMajor === void 0 ? "*" : `${pinnedMajor}.${pinnedMinor}`}::${repository}`;
}
/** Returns `openshift_gitops:1.16::el8` for `cpe:/a:redhat:openshift_gitops:1.16::el8`. */
function productOf(cpe) {
	return /^"?cpe:\/[ao]:redhat:([\w.:-]+)"?$/.exec(cpe)?.[1];
}
var manifest, labels, places$1, redHatContent, repositories;
function init_red_hat_content() {
	return (init_red_hat_content = __esmMin((() => {
		init_schemas();
		init_cataloger();
		manifest = looseObject({ content_sets: array(string()).default([]) });
		labels = looseObject({ cpe: string().optional() });
		places$1 = /^\/(?:root\/buildinfo|usr\/share\/buildinfo)\/(?:content_manifests\/[^/]+\.json|labels\.json)$/;
		redHatContent = {
			id: "red-hat-content",
			version: 1,
			settings: ["image"],
			named: {
				names: /^(?:labels\.json|.+-\d+\.json)$/,
				parts: 5
			},
			maxBytes: 4 * 2 ** 20,
			wants: ({ path, type }) => (type === "file" || type === "hardlink") && places$1.test(path),
			read(file) {
				const value = JSON.parse(textOf$1(file));
				if (file.header.path.endsWith("/labels.json")) {
					const product = productOf(labels.parse(value).cpe ?? "");
					return product === void 0 ? void 0 : { contentStreams: [product] };
				}
				const sets = manifest.parse(value).content_sets;
				const unknown = sets.filter((name) => streamOf(name) === void 0);
				return {
					contentStreams: sets.flatMap((name) => streamOf(name) ?? []),
					...unknown.length === 0 ? {} : { gaps: [{
						why: unknownSets(unknown),
						weight: "note"
					}] }
				};
			}
		};
		repositories = {
			"codeready-builder": "crb",
			rt: "realtime"
		};
	})))();
}

// shared/packages/installed/ruby.ts
var gemInstalled;
function init_ruby() {
	return (init_ruby = __esmMin((() => {
		init_cataloger();
		init_lockfile();
		gemInstalled = {
			id: "gem-installed",
			version: 1,
			settings: ["image"],
			named: {
				names: /\.gemspec$/,
				parts: 3
			},
			wants: ({ path, type }) => isFile(type) && path.endsWith(".gemspec") && path.includes("/specifications/"),
			read(file) {
				const text = textOf$1(file);
				const assigned = (key) => new RegExp(`\\.${key}\\s*=\\s*(.+)$`, "m").exec(text)?.[1];
				const strings = (value) => [...(value ?? "").matchAll(/"([^"]*)"|'([^']*)'|%q<([^>]*)>/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
				const [, stubName, stubVersion] = /^# stub: (\S+) (\S+) /m.exec(text) ?? [];
				const name = stubName ?? strings(assigned("name"))[0];
				const version = stubVersion ?? strings(assigned("version"))[0];
				if (name === void 0) return { gaps: [partial("the specification has no gem name")] };
				const dependencies = [...text.matchAll(/\.add_(?:runtime_)?dependency\((?:%q<|["'])([^>"']+)/g)].map(([, need = ""]) => need);
				return { packages: [{
					type: "gem",
					name,
					version,
					licenses: strings(assigned("licenses") ?? assigned("license")),
					needs: dependencies,
					...defined({
						supplier: strings(assigned("authors"))[0],
						homepage: strings(assigned("homepage"))[0]
					})
				}] };
			}
		};
	})))();
}

// shared/packages/installed/snap.ts
function readManifest(document) {
	const release = textIn(document, "snapcraft-os-release-version-id");
	const name = textIn(document, "name");
	const license = textIn(document, "license");
	const primed = textsIn(document, "primed-stage-packages");
	const parts = Object.values(dictionaryIn(document, "parts"));
	const staged = primed.length > 0 ? primed : parts.flatMap((part) => textsIn(part, "stage-packages"));
	return { packages: [...name === void 0 ? [] : [{
		type: "generic",
		name,
		version: textIn(document, "version"),
		...defined({ licenses: license === void 0 ? void 0 : [license] })
	}], ...debs(staged, release)] };
}
function debs(pins, release) {
	return pins.flatMap((pin) => {
		const [, name, arch, version] = /^([a-z0-9][a-z0-9+.-]*)(?::([a-z0-9-]+))?=(\S+)$/.exec(pin) ?? [];
		if (name === void 0 || version === void 0) return [];
		return [{
			type: "deb",
			namespace: "ubuntu",
			name,
			version,
			origin: "Ubuntu",
			...defined({
				arch,
				qualifiers: release === void 0 ? void 0 : { distro: `ubuntu-${release}` }
			})
		}];
	});
}
var import_dist$5, manifestPath, basePath, snap;
function init_snap() {
	return (init_snap = __esmMin((() => {
		import_dist$5 = require_dist();
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_lockfile();
		manifestPath = /\/snap\/manifest\.yaml$/;
		basePath = /\/usr\/share\/snappy\/dpkg\.yaml$/;
		snap = {
			id: "snap",
			version: 1,
			settings: ["image"],
			named: {
				names: /^(?:manifest|dpkg)\.yaml$/,
				parts: 4
			},
			wants: ({ path, type }) => path.endsWith(".yaml") && isFile(type) && (manifestPath.test(path) || basePath.test(path)),
			read(file) {
				const document = (0, import_dist$5.parse)(textOf$1(file), {
					maxAliasCount: 0,
					logLevel: "error"
				});
				if (basePath.test(file.header.path)) return { packages: debs(textsIn(document, "packages"), void 0) };
				return readManifest(document);
			}
		};
	})))();
}

// shared/packages/installed/wordpress.ts
var pluginPath, headerBytes, wordpressPlugin;
function init_wordpress() {
	return (init_wordpress = __esmMin((() => {
		init_cataloger();
		init_lockfile();
		pluginPath = /\/wp-content\/plugins\/(?:([^/]+)\/)?([^/]+)\.php$/;
		headerBytes = 8192;
		wordpressPlugin = {
			id: "wordpress-plugin",
			version: 1,
			settings: ["image"],
			named: {
				names: /\.php$/,
				parts: 4
			},
			wants: ({ path, type, size }) => size < 2 ** 20 && path.endsWith(".php") && isFile(type) && pluginPath.test(path),
			read(file) {
				const { header, body } = file;
				const text = textOf$1({
					header,
					body: body.subarray(0, headerBytes)
				});
				const field = (name) => nonEmpty(new RegExp(`^[ \\t/*#@]*${name}:(.*)$`, "im").exec(text)?.[1]?.replace("*/", ""));
				const [, directory, stem] = pluginPath.exec(header.path) ?? [];
				const name = directory ?? stem;
				if (name === void 0 || field("Plugin Name") === void 0) return void 0;
				const license = field("License");
				return { packages: [{
					type: "generic",
					namespace: "wordpress-plugin",
					name,
					version: field("Version"),
					licenses: license === void 0 ? [] : [license],
					...defined({
						supplier: field("Author"),
						homepage: field("Plugin URI")
					})
				}] };
			}
		};
	})))();
}

// shared/packages/lockfiles/package-json.ts
function projectOf(manifest) {
	const name = textIn(manifest, "name");
	const license = textIn(manifest, "license");
	return {
		ecosystem: "npm",
		...dependenciesOf$1(manifest),
		...name === void 0 ? {} : { draft: {
			...npmDraft(name, textIn(manifest, "version")),
			licenses: license === void 0 ? [] : [license]
		} }
	};
}
/** Returns the dependencies of a package.json, or of a lockfile section in its format: `name@range`. */
function dependenciesOf$1(manifest) {
	const references = (key) => textEntriesIn(manifest, key).map(([name, range]) => `${name}@${range}`);
	return {
		production: [
			...references("dependencies"),
			...references("optionalDependencies"),
			...references("peerDependencies")
		],
		development: references("devDependencies")
	};
}
/** Returns the names of a locked package's runtime dependencies. */
function runtimeNames(entry) {
	return [
		"dependencies",
		"optionalDependencies",
		"peerDependencies"
	].flatMap((key) => Object.keys(dictionaryIn(entry, key)));
}
var packageJson;
function init_package_json() {
	return (init_package_json = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_npm_installed();
		init_lockfile();
		packageJson = {
			...fileNamed("package-json", ["package.json"], (text) => ({ project: projectOf(JSON.parse(text)) })),
			wants: ({ path, type }) => type === "file" && path.endsWith("/package.json") && !path.includes("/node_modules/")
		};
	})))();
}

// shared/packages/lockfiles/npm-lock.ts
/** Reads versions 2 and 3: packages by installation directory. */
function readPackages(lock, text) {
	const directories = dictionaryIn(lock, "packages");
	const ranges = objectLines(text, (path) => path.length === 3 && path[1] === "packages");
	const lines = new Map(Object.keys(directories).map((directory, index) => [directory, ranges[index]]));
	const packages = [];
	for (const [directory, entry] of Object.entries(directories)) {
		if (directory === "" || isDictionary(entry) && entry["link"] === true) continue;
		const name = textIn(entry, "name") ?? nameOf(directory);
		if (name === void 0 || !directory.includes("node_modules/")) continue;
		packages.push({
			id: directory,
			draft: {
				...npmDraft(name, textIn(entry, "version")),
				...detailsOf(entry),
				...rangesOf(entry, "dependencies", "optionalDependencies"),
				...defined({ lines: lines.get(directory) })
			},
			needs: runtimeNames(entry).flatMap((need) => lookUp$1(need, directory, directories)),
			...isDevelopment(entry) ? { development: true } : {}
		});
	}
	const top = Object.keys(directories).filter((directory) => !directory.includes("node_modules/"));
	const find = (key) => top.flatMap((directory) => dependenciesOf$1(directories[directory])[key].flatMap((need) => lookUp$1(need.slice(0, need.lastIndexOf("@")), directory, directories)));
	const name = textIn(directories[""], "name") ?? textIn(lock, "name");
	const version = textIn(directories[""], "version") ?? textIn(lock, "version");
	return { lock: {
		ecosystem: "npm",
		packages,
		needs: {
			production: find("production"),
			development: find("development")
		},
		...name === void 0 || version === void 0 ? {} : { root: {
			...npmDraft(name, version),
			...detailsOf(directories[""])
		} }
	} };
}
/** Resolves a package in the parent directories, as Node does. */
function lookUp$1(name, from, directories) {
	let directory = from;
	for (;;) {
		const candidate = `${directory === "" ? "" : `${directory}/`}node_modules/${name}`;
		if (candidate in directories) return [candidate];
		if (directory === "") return [];
		const offset = directory.lastIndexOf("/node_modules/");
		directory = offset < 0 ? "" : directory.slice(0, offset);
	}
}
function nameOf(directory) {
	return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(directory)?.[1];
}
function isDevelopment(entry) {
	return isDictionary(entry) && entry["dev"] === true;
}
/** Reads version 1: packages nested in their dependents. */
function readDependencies(lock) {
	const packages = [];
	const visit = (parent, prefix) => {
		for (const [name, entry] of Object.entries(dictionaryIn(parent, "dependencies"))) {
			const version = textIn(entry, "version");
			const id = `${prefix}node_modules/${name}`;
			packages.push({
				id,
				draft: {
					...npmDraft(name, version),
					...detailsOf(entry),
					...rangesOf(entry, "requires")
				},
				needs: Object.keys(dictionaryIn(entry, "requires")),
				answers: [name],
				...isDevelopment(entry) ? { development: true } : {}
			});
			visit(entry, `${id}/`);
		}
	};
	visit(lock, "");
	return { lock: {
		ecosystem: "npm",
		packages
	} };
}
/** Returns the ranges that an entry states in objects of names and ranges. */
function rangesOf(entry, ...keys) {
	const ranges = keys.flatMap((key) => textEntriesIn(entry, key));
	return ranges.length === 0 ? {} : { ranges: Object.fromEntries(ranges) };
}
function detailsOf(entry) {
	const license = textIn(entry, "license");
	return {
		...license === void 0 ? {} : { licenses: [license] },
		...hashesOf(textIn(entry, "integrity"))
	};
}
/** Parses subresource integrity (W3C): `sha512-<base64>`, separated by spaces. */
function hashesOf(integrity) {
	const hashes = (integrity ?? "").split(/\s+/).flatMap((part) => {
		const [, name = "", base64 = ""] = /^(\w+)-([A-Za-z0-9+/=]+)$/.exec(part) ?? [];
		const hash = hashOf(name, base64);
		return hash === void 0 ? [] : [hash];
	});
	return hashes.length === 0 ? {} : { hashes };
}
var npmLock;
function init_npm_lock() {
	return (init_npm_lock = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_hashes();
		init_npm_installed();
		init_lockfile();
		init_package_json();
		npmLock = fileNamed("npm-lock", ["package-lock.json", "npm-shrinkwrap.json"], (text, path) => {
			if (path.includes("/node_modules/")) return void 0;
			const lock = JSON.parse(text);
			return isDictionary(lock) && isDictionary(lock["packages"]) ? readPackages(lock, text) : readDependencies(lock);
		});
	})))();
}

// shared/packages/lockfiles/bun.ts
/** Resolves a dependency: `a/b` is the copy of b that only a uses. */
function lookUp(name, from, entries) {
	for (let path = from; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) if (`${path}/${name}` in entries) return [`${path}/${name}`];
	return name in entries ? [name] : [];
}
/** Removes comments and trailing commas from JSON. */
function withoutComments(text) {
	return text.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, quoted) => quoted ?? "").replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, quoted) => quoted ?? "");
}
var bun;
function init_bun() {
	return (init_bun = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_npm_installed();
		init_lockfile();
		init_npm_lock();
		init_package_json();
		bun = fileNamed("bun", ["bun.lock"], (text) => {
			const lock = JSON.parse(withoutComments(text));
			const lines = linesByKey(text, /^\s{4}"([^"]+)": \[/);
			const entries = dictionaryIn(lock, "packages");
			const packages = [];
			for (const [path, entry] of Object.entries(entries)) {
				const [reference, ...fields] = Array.isArray(entry) ? entry : [];
				const offset = typeof reference === "string" ? reference.indexOf("@", 1) : -1;
				if (typeof reference !== "string" || offset < 0 || reference.startsWith("workspace:", offset + 1)) continue;
				const details = fields.find((field) => typeof field === "object");
				const integrity = fields.findLast((value) => typeof value === "string");
				const place = lines.get(path);
				packages.push({
					id: path,
					draft: {
						...npmDraft(reference.slice(0, offset), reference.slice(offset + 1)),
						...hashesOf(typeof integrity === "string" ? integrity : void 0),
						...rangesOf(details, "dependencies", "optionalDependencies"),
						...place === void 0 ? {} : { lines: place }
					},
					needs: runtimeNames(details).flatMap((name) => lookUp(name, path, entries))
				});
			}
			const projects = Object.values(dictionaryIn(lock, "workspaces")).map(dependenciesOf$1);
			const direct = (references) => references.flatMap((reference) => lookUp(reference.slice(0, reference.lastIndexOf("@")), "", entries));
			return { lock: {
				ecosystem: "npm",
				packages,
				needs: {
					production: direct(projects.flatMap(({ production }) => production)),
					development: direct(projects.flatMap(({ development }) => development))
				}
			} };
		});
	})))();
}

// shared/packages/lockfiles/cocoapods.ts
var import_dist$4, podfileLock;
function init_cocoapods() {
	return (init_cocoapods = __esmMin((() => {
		import_dist$4 = require_dist();
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_lockfile();
		podfileLock = fileNamed("podfile-lock", ["Podfile.lock"], (text) => {
			return { lock: {
				ecosystem: "cocoapods",
				packages: listIn((0, import_dist$4.parse)(text, {
					maxAliasCount: 0,
					logLevel: "error"
				}), "PODS").flatMap((pod) => {
					const [stated, dependencies] = isDictionary(pod) ? Object.entries(pod)[0] ?? [] : [pod, []];
					const [, name, version] = /^(\S+)\s+\(([^)]+)\)$/.exec(typeof stated === "string" ? stated : "") ?? [];
					if (name === void 0) return [];
					const [base = name, ...subspec] = name.split("/");
					return [{
						id: name,
						draft: {
							type: "cocoapods",
							name,
							purlName: base,
							version,
							...defined({ subpath: subspec.join("/") || void 0 })
						},
						needs: (Array.isArray(dependencies) ? dependencies : []).map((need) => String(need).split(" ")[0] ?? "")
					}];
				})
			} };
		});
	})))();
}

// shared/packages/lockfiles/composer.ts
function readLock(text, isInstalled) {
	const document = JSON.parse(text);
	const whole = Array.isArray(document) ? { packages: document } : document;
	if (isInstalled && listIn(whole, "packages").length === 0) return void 0;
	const depth = Array.isArray(document) ? 2 : 3;
	const lines = objectLines(text, (path) => path.length === depth && (depth === 2 || isPackageList(path[1])));
	const developmentNames = new Set(isInstalled ? textsIn(whole, "dev-package-names") : []);
	const packages = [...listIn(whole, "packages").map((entry) => ({
		entry,
		development: false
	})), ...listIn(whole, "packages-dev").map((entry) => ({
		entry,
		development: true
	}))].flatMap(({ entry, development }, index) => {
		const name = textIn(entry, "name");
		if (name === void 0) return [];
		return [{
			id: name,
			draft: {
				...draftOf$1(name, entry),
				...rangesOf(entry, "require"),
				...defined({ lines: lines[index] })
			},
			needs: Object.keys(dictionaryIn(entry, "require")),
			development: development || developmentNames.has(name)
		}];
	});
	return { lock: {
		ecosystem: isInstalled ? "composer-installed" : "composer",
		packages
	} };
}
function isPackageList(key) {
	return key === "packages" || key === "packages-dev";
}
function draftOf$1(name, entry) {
	const slash = name.indexOf("/");
	const [author] = listIn(entry, "authors");
	return {
		type: "composer",
		name,
		...slash > 0 ? {
			namespace: name.slice(0, slash),
			purlName: name.slice(slash + 1)
		} : {},
		version: textIn(entry, "version"),
		licenses: isDictionary(entry) && typeof entry["license"] === "string" ? [entry["license"]] : textsIn(entry, "license"),
		...shasumOf(dictionaryIn(entry, "dist")),
		...defined({
			supplier: textIn(author, "name"),
			supplierContact: textIn(author, "email") ?? textIn(author, "homepage"),
			homepage: textIn(entry, "homepage"),
			repository: textIn(dictionaryIn(entry, "source"), "url")
		})
	};
}
/** Returns the SHA-1 of the installed archive. Packages from version control have none. */
function shasumOf(dist) {
	const value = textIn(dist, "shasum")?.toLowerCase();
	return value !== void 0 && /^[0-9a-f]{40}$/.test(value) ? { hashes: [{
		algorithm: "SHA-1",
		value
	}] } : {};
}
var composerLock, composerInstalled, composerJson;
function init_composer() {
	return (init_composer = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_lockfile();
		init_npm_lock();
		composerLock = fileNamed("composer-lock", ["composer.lock"], (text) => readLock(text, false));
		composerInstalled = fileNamed("composer-installed", ["installed.json"], (text) => readLock(text, true), ["image"]);
		composerJson = fileNamed("composer-json", ["composer.json"], (text) => {
			const manifest = JSON.parse(text);
			return { project: {
				ecosystem: "composer",
				production: Object.keys(dictionaryIn(manifest, "require")),
				development: Object.keys(dictionaryIn(manifest, "require-dev"))
			} };
		});
	})))();
}

// shared/packages/lockfiles/conan.ts
/** Parses `name/version@user/channel#revision`. */
function conanDraft(reference) {
	const [, name, version] = /^([^/@#]+)\/([^/@#%]+)/.exec(reference) ?? [];
	return name === void 0 ? void 0 : {
		type: "conan",
		name,
		version
	};
}
var conanLock;
function init_conan() {
	return (init_conan = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_lockfile();
		conanLock = fileNamed("conan-lock", ["conan.lock"], (text) => {
			const document = JSON.parse(text);
			const nodes = Object.entries(dictionaryIn(dictionaryIn(document, "graph_lock"), "nodes"));
			if (nodes.length === 0) return { packages: textsIn(document, "requires").flatMap((reference) => conanDraft(reference) ?? []) };
			const [, consumer] = nodes.find(([id]) => id === "0") ?? [];
			return { lock: {
				ecosystem: "conan",
				packages: nodes.flatMap(([id, node]) => {
					const draft = conanDraft(textIn(node, "ref") ?? "");
					return draft === void 0 || node === consumer ? [] : [{
						id,
						draft,
						needs: textsIn(node, "requires")
					}];
				}),
				needs: {
					production: textsIn(consumer, "requires"),
					development: []
				}
			} };
		});
	})))();
}

// shared/packages/lockfiles/conda.ts
var import_dist$3, condaEnvironment;
function init_conda$1() {
	return (init_conda$1 = __esmMin((() => {
		import_dist$3 = require_dist();
		/* @__PURE__ */ init_dictionary();
		init_lockfile();
		init_python();
		condaEnvironment = fileNamed("conda-environment", ["environment.yaml", "environment.yml"], (text) => {
			const dependencies = listIn((0, import_dist$3.parse)(text, {
				maxAliasCount: 0,
				logLevel: "error"
			}), "dependencies");
			const conda = dependencies.flatMap((dependency) => {
				const [, name, version] = /^(?:[^:]+::)?([\w.-]+)\s*={1,2}\s*([^=\s*<>!,|]+)(?:=[^\s]*)?$/.exec(typeof dependency === "string" ? dependency : "") ?? [];
				return name === void 0 ? [] : [{
					type: "conda",
					name,
					version
				}];
			});
			const pypi = dependencies.flatMap((entry) => textsIn(entry, "pip")).flatMap((pin) => {
				const [, name, version] = /^([\w.-]+)(?:\[[^\]]*\])?\s*==\s*([^\s;,*]+)/.exec(pin) ?? [];
				return name === void 0 ? [] : [pypiDraft(name, version)];
			});
			return { packages: [...conda, ...pypi] };
		});
	})))();
}

// shared/packages/lockfiles/dart.ts
var import_dist$2, pubspecLock;
function init_dart() {
	return (init_dart = __esmMin((() => {
		import_dist$2 = require_dist();
		/* @__PURE__ */ init_dictionary();
		init_lockfile();
		pubspecLock = fileNamed("pubspec-lock", ["pubspec.lock"], (text) => {
			return { packages: Object.entries(dictionaryIn((0, import_dist$2.parse)(text, {
				maxAliasCount: 0,
				logLevel: "error"
			}), "packages")).map(([name, entry]) => ({
				type: "pub",
				name,
				version: textIn(entry, "version"),
				relationship: textIn(entry, "dependency")?.startsWith("direct") === true ? "direct" : "indirect"
			})) };
		});
	})))();
}

// shared/packages/lockfiles/deno.ts
/** Resolves a specifier: `npm:chalk@5` maps to `5.3.0` in versions 4 and 5, and to `npm:chalk@5.3.0` before. */
function resolution(from, to) {
	if (/^(?:npm|jsr):/.test(to)) return to;
	const offset = from.lastIndexOf("@");
	return `${offset > from.indexOf(":") + 1 ? from.slice(0, offset) : from}@${to}`;
}
function npmPackage(id, entry) {
	const parts = nameAndVersion$1(id);
	if (parts === void 0) return void 0;
	const stated = [...textsIn(entry, "dependencies"), ...textsIn(entry, "optionalDependencies")];
	const named = textEntriesIn(entry, "dependencies").map(([name, to]) => to.includes("@") ? to : `${name}@${to}`);
	return {
		id: `npm:${id}`,
		answers: [`npm:${parts.name}`],
		draft: {
			...npmDraft(parts.name, parts.version),
			...hashesOf(textIn(entry, "integrity"))
		},
		needs: [...stated, ...named].map((need) => `npm:${need}`)
	};
}
function jsrPackage(id, entry, resolved) {
	const parts = nameAndVersion$1(id);
	const [scope, purlName] = parts?.name.split("/") ?? [];
	if (parts === void 0 || scope === void 0 || purlName === void 0) return void 0;
	const value = textIn(entry, "integrity");
	const draft = {
		type: "generic",
		name: parts.name,
		namespace: scope,
		purlName,
		version: parts.version,
		qualifiers: { repository_url: "https://jsr.io" },
		...value !== void 0 && /^[0-9a-f]{64}$/.test(value) ? { hashes: [{
			algorithm: "SHA-256",
			value
		}] } : {}
	};
	const dependencies = textsIn(entry, "dependencies").map((need) => resolved.get(need) ?? need);
	return {
		id: `jsr:${id}`,
		answers: [`jsr:${parts.name}`],
		draft,
		needs: dependencies
	};
}
/** Parses `@scope/name@1.2.3_peer@4.5.6`; peer versions follow `_`. */
function nameAndVersion$1(id) {
	const [, name, version] = /^(@[^/@]+\/[^@]+|[^@]+)@([^@_]+)(?:_.*)?$/.exec(id) ?? [];
	return name === void 0 || version === void 0 ? void 0 : {
		name,
		version
	};
}
function workspaceDependencies(workspace) {
	return [workspace, ...Object.values(dictionaryIn(workspace, "members"))].flatMap((member) => [...textsIn(member, "dependencies"), ...textsIn(dictionaryIn(member, "packageJson"), "dependencies")]);
}
var denoLock;
function init_deno() {
	return (init_deno = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_npm_installed();
		init_lockfile();
		init_npm_lock();
		denoLock = fileNamed("deno-lock", ["deno.lock"], (text) => {
			const lock = JSON.parse(text);
			const top = "packages" in dictionaryIn({ lock }, "lock") ? dictionaryIn(lock, "packages") : lock;
			const npm = dictionaryIn(top, "npm");
			const isOldest = textIn(lock, "version") === "2";
			const specifiers = [...textEntriesIn(top, "specifiers"), ...isOldest ? textEntriesIn(npm, "specifiers").map(([from, to]) => [`npm:${from}`, `npm:${to}`]) : []];
			const resolved = new Map(specifiers.map(([from, to]) => [from, resolution(from, to)]));
			const jsrPackages = Object.entries(dictionaryIn(top, "jsr")).map(([id, entry]) => jsrPackage(id, entry, resolved));
			const npmPackages = Object.entries(isOldest ? dictionaryIn(npm, "packages") : npm).map(([id, entry]) => npmPackage(id, entry));
			const directIds = workspaceDependencies(dictionaryIn(lock, "workspace")).flatMap((specifier) => resolved.get(specifier) ?? []);
			return { lock: {
				ecosystem: "deno",
				packages: [...jsrPackages, ...npmPackages].flatMap((pkg) => pkg ?? []),
				...defined({ needs: directIds.length === 0 ? void 0 : {
					production: directIds,
					development: []
				} })
			} };
		});
	})))();
}

// shared/packages/lockfiles/elixir.ts
var mixLock;
function init_elixir() {
	return (init_elixir = __esmMin((() => {
		init_lockfile();
		mixLock = fileNamed("mix-lock", ["mix.lock"], (text) => {
			return { packages: text.split("\n").flatMap((line, index) => {
				const [, name, version] = /^\s*"[^"]+":\s*\{:hex,\s*:"?([^",\s]+)"?,\s*"([^"]+)"/.exec(line) ?? [];
				return name === void 0 ? [] : [{
					type: "hex",
					name,
					version,
					lines: {
						start: index + 1,
						end: index + 1
					}
				}];
			}) };
		});
	})))();
}

// shared/packages/lockfiles/haskell.ts
var haskellLock;
function init_haskell() {
	return (init_haskell = __esmMin((() => {
		init_lockfile();
		haskellLock = fileNamed("haskell-lock", ["stack.yaml.lock", "cabal.project.freeze"], (text) => {
			const pins = [...text.matchAll(/\bhackage:\s*([A-Za-z][A-Za-z0-9-]*)-(\d+(?:\.\d+)*)/g), ...text.matchAll(/\bany\.([A-Za-z][A-Za-z0-9-]*)\s*==\s*(\d+(?:\.\d+)*)/g)];
			return { packages: [...new Map(pins.map(([, name = "", version = ""]) => [`${name}-${version}`, {
				name,
				version
			}])).values()].map(({ name, version }) => ({
				type: "hackage",
				name,
				version
			})) };
		});
	})))();
}

// shared/packages/lockfiles/julia.ts
/** Returns the packages, which are under `deps` from format 2 on. */
function dependenciesOf(document) {
	return isDictionary(document) && "manifest_format" in document ? dictionaryIn(document, "deps") : isDictionary(document) ? document : {};
}
function uuidOf(entry) {
	const uuid = textIn(entry, "uuid");
	return uuid === void 0 ? void 0 : { uuid };
}
var juliaManifest;
function init_julia() {
	return (init_julia = __esmMin((() => {
		init_dist();
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_lockfile();
		juliaManifest = fileNamed("julia-manifest", ["Manifest.toml"], (text) => {
			const document = parse$5(text);
			const julia = textIn(document, "julia_version");
			return { packages: Object.entries(dependenciesOf(document)).flatMap(([name, entries]) => (Array.isArray(entries) ? entries : []).map((entry) => ({
				type: "julia",
				name,
				version: textIn(entry, "version") ?? julia,
				...defined({ qualifiers: uuidOf(entry) }),
				needs: [...textsIn(entry, "deps"), ...textEntriesIn(entry, "deps").map(([need]) => need)]
			}))) };
		}, ["image", "source"]);
	})))();
}

// shared/packages/lockfiles/perl.ts
var cpanSnapshot;
function init_perl$1() {
	return (init_perl$1 = __esmMin((() => {
		init_lockfile();
		cpanSnapshot = fileNamed("cpan-snapshot", ["cpanfile.snapshot"], (text) => {
			return { packages: [...text.matchAll(/^ {2}([A-Za-z][\w-]*)-v?(\d[\w.]*)$/gm)].map(([, name = "", version = ""]) => ({
				type: "cpan",
				name,
				version
			})) };
		});
	})))();
}

// shared/packages/lockfiles/pnpm.ts
function dependenciesIn(entry, sections, lockVersion) {
	return sections.flatMap((section) => Object.entries(dictionaryIn(entry, section)).flatMap(([name, value]) => referenceOf(name, value, lockVersion)));
}
/** Returns the key of a dependency: its version, or a whole key for an alias. `link:` points to another project. */
function referenceOf(name, value, lockVersion) {
	const stated = isDictionary(value) ? value["version"] : value;
	const version = typeof stated === "number" ? String(stated) : stated;
	if (typeof version !== "string" || version.startsWith("link:")) return [];
	if (version.startsWith("/") || lockVersion >= 6 && /^@?[^@(]+@/.test(version)) {
		const other = nameAndVersion(version, lockVersion);
		return [`${other.name}@${other.version}`];
	}
	return [`${name}@${nameAndVersion(`/${name}${lockVersion < 6 ? "/" : "@"}${version}`, lockVersion).version}`];
}
/**
* Parses a key: `/name/1.2.3_peers` before version 6, `/name@1.2.3(peers)` afterwards, without the slash from version 9
* on.
*/
function nameAndVersion(key, lockVersion) {
	const plain = withoutPeers(key).replace(/^\//, "");
	const separator = lockVersion < 6 ? plain.lastIndexOf("/") : plain.indexOf("@", 1);
	const version = separator < 0 ? "" : plain.slice(separator + 1);
	return {
		name: separator < 0 ? "" : plain.slice(0, separator),
		version: lockVersion < 6 ? version.split("_")[0] ?? "" : version
	};
}
function withoutPeers(key) {
	const bracket = key.indexOf("(");
	return bracket < 0 ? key : key.slice(0, bracket);
}
var import_dist$1, pnpm;
function init_pnpm() {
	return (init_pnpm = __esmMin((() => {
		import_dist$1 = require_dist();
		/* @__PURE__ */ init_dictionary();
		init_npm_installed();
		init_lockfile();
		init_npm_lock();
		pnpm = fileNamed("pnpm", ["pnpm-lock.yaml"], (text) => {
			if (/\n---\s/u.test(text)) throw new Error("it contains several YAML documents");
			const lock = (0, import_dist$1.parse)(text, {
				maxAliasCount: 100,
				logLevel: "error"
			});
			const version = Number.parseFloat(String(isDictionary(lock) ? lock["lockfileVersion"] : ""));
			const infos = dictionaryIn(lock, "packages");
			const snapshots = version >= 9 ? dictionaryIn(lock, "snapshots") : infos;
			const keys = /* @__PURE__ */ new Set([...Object.keys(snapshots), ...Object.keys(infos)]);
			const packages = [];
			const seen = /* @__PURE__ */ new Set();
			for (const key of keys) {
				const info = infos[key] ?? infos[withoutPeers(key)];
				const { name, version: keyVersion } = nameAndVersion(key, version);
				const draft = npmDraft(textIn(info, "name") ?? name, textIn(info, "version") ?? keyVersion);
				const id = `${draft.name}@${keyVersion}`;
				if (name === "" || seen.has(id)) continue;
				seen.add(id);
				packages.push({
					id,
					answers: [key, withoutPeers(key)],
					draft: {
						...draft,
						...hashesOf(textIn(dictionaryIn(info, "resolution"), "integrity"))
					},
					needs: dependenciesIn(snapshots[key], ["dependencies", "optionalDependencies"], version)
				});
			}
			const importers = Object.values(dictionaryIn(lock, "importers"));
			const projects = importers.length > 0 ? importers : [lock];
			return { lock: {
				ecosystem: "npm",
				packages,
				needs: {
					production: projects.flatMap((project) => dependenciesIn(project, ["dependencies", "optionalDependencies"], version)),
					development: projects.flatMap((project) => dependenciesIn(project, ["devDependencies"], version))
				}
			} };
		});
	})))();
}

// shared/packages/lockfiles/r.ts
var renvLock;
function init_r$1() {
	return (init_r$1 = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_lockfile();
		renvLock = fileNamed("renv-lock", ["renv.lock"], (text) => {
			return { packages: Object.values(dictionaryIn(JSON.parse(text), "Packages")).flatMap((entry) => {
				const name = textIn(entry, "Package");
				if (name === void 0) return [];
				const dependencies = textsIn(entry, "Requirements");
				return [{
					type: "cran",
					name,
					version: textIn(entry, "Version"),
					needs: dependencies
				}];
			}) };
		});
	})))();
}

// shared/packages/lockfiles/rebar.ts
var rebarLock;
function init_rebar() {
	return (init_rebar = __esmMin((() => {
		init_lockfile();
		rebarLock = fileNamed("rebar-lock", ["rebar.lock"], (text) => {
			const sumsAt = text.indexOf("pkg_hash_ext");
			const external = sumsAt < 0 ? "" : text.slice(sumsAt);
			const sums = new Map([...external.matchAll(/\{<<"([^"]+)">>,\s*<<"([0-9A-Fa-f]{64})">>\}/g)].map(([, name = "", sum = ""]) => [name, sum.toLowerCase()]));
			return { packages: text.split("\n").flatMap((line, index) => {
				const [, alias = "", name, version, level] = /\{<<"([^"]+)">>,\s*\{pkg,\s*<<"([^"]+)">>,\s*<<"([^"]+)">>[^}]{0,200}\},\s*(\d+)\}/.exec(line) ?? [];
				if (name === void 0) return [];
				const value = sums.get(alias);
				return [{
					type: "hex",
					name,
					version,
					relationship: level === "0" ? "direct" : "indirect",
					lines: {
						start: index + 1,
						end: index + 1
					},
					...value === void 0 ? {} : { hashes: [{
						algorithm: "SHA-256",
						value
					}] }
				}];
			}) };
		});
	})))();
}

// shared/packages/lockfiles/ruby.ts
var platform, gemfileLock;
function init_ruby$1() {
	return (init_ruby$1 = __esmMin((() => {
		init_cataloger();
		init_lockfile();
		platform = /-(?:java|jruby|mswin\d*|mingw\d*|x64|x86|x86_64|arm|arm64|aarch64|universal|ppc64le|s390x)(?:[-_].*)?$/;
		gemfileLock = fileNamed("gemfile-lock", ["Gemfile.lock", "gems.locked"], (text) => {
			const packages = /* @__PURE__ */ new Map();
			const direct = [];
			let section = "";
			let current;
			for (const [index, line] of text.split("\n").entries()) {
				if (/^[A-Z]/.test(line)) section = line.trim();
				const [, indent = "", name, version] = /^( {2,})([^\s(!]+)!?(?:\s+\(([^)]*)\)!?)?\s*$/.exec(line) ?? [];
				if (name === void 0) continue;
				if (section === "DEPENDENCIES" && indent.length === 2) direct.push(name);
				else if ([
					"GEM",
					"GIT",
					"PATH",
					"PLUGIN SOURCE"
				].includes(section) && indent.length === 4 && version !== void 0) {
					const lines = {
						start: index + 1,
						end: index + 1
					};
					current = {
						needs: [],
						ranges: Object.create(null)
					};
					const draft = {
						type: "gem",
						name,
						version: version.replace(platform, ""),
						lines,
						ranges: current.ranges
					};
					if (!packages.has(name)) packages.set(name, {
						id: name,
						draft,
						needs: current.needs
					});
				} else if (indent.length === 6) {
					current?.needs.push(name);
					if (current !== void 0 && version !== void 0) current.ranges[name] = version;
				}
			}
			return { lock: {
				ecosystem: "gem",
				packages: [...packages.values()],
				...defined({ needs: direct.length === 0 ? void 0 : {
					production: direct,
					development: []
				} })
			} };
		});
	})))();
}

// shared/packages/lockfiles/swift.ts
var swiftResolved;
function init_swift() {
	return (init_swift = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_lockfile();
		swiftResolved = fileNamed("swift-resolved", ["Package.resolved"], (text) => {
			const document = JSON.parse(text);
			return { packages: [...listIn(document, "pins"), ...listIn(dictionaryIn(document, "object"), "pins")].flatMap((pin) => {
				const url = textIn(pin, "location") ?? textIn(pin, "repositoryURL");
				if (url === void 0) return [];
				const name = url.replace(/^[a-z+]+:\/\/(?:[^@/]+@)?/, "").replace(/^git@([^:]+):/, "$1/").replace(/\.git$/, "");
				const slash = name.lastIndexOf("/");
				const state = dictionaryIn(pin, "state");
				return [{
					type: "swift",
					name,
					...slash > 0 ? {
						namespace: name.slice(0, slash),
						purlName: name.slice(slash + 1)
					} : {},
					version: textIn(state, "version") ?? textIn(state, "branch")
				}];
			}) };
		});
	})))();
}

// shared/packages/lockfiles/vcpkg.ts
/** Creates a vcpkg port, which has no purl type of its own. */
function port(name, version) {
	return {
		type: "generic",
		namespace: "vcpkg",
		name,
		version
	};
}
var vcpkgManifest, statusPath, vcpkgStatus;
function init_vcpkg() {
	return (init_vcpkg = __esmMin((() => {
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_lockfile();
		vcpkgManifest = fileNamed("vcpkg-manifest", ["vcpkg.json"], (text) => {
			return { packages: listIn(JSON.parse(text), "overrides").flatMap((entry) => {
				const name = textIn(entry, "name");
				const version = [
					"version",
					"version-semver",
					"version-string",
					"version-date"
				].map((key) => textIn(entry, key)).find((candidate) => candidate !== void 0);
				return name === void 0 || version === void 0 ? [] : [port(name, version.replace(/#\d+$/, ""))];
			}) };
		});
		statusPath = /\/vcpkg\/(?:status|updates\/\d+)$/;
		vcpkgStatus = {
			id: "vcpkg-status",
			version: 1,
			settings: ["image", "source"],
			named: {
				names: /^status$/,
				parts: 3
			},
			wants: ({ path, type }) => isFile(type) && statusPath.test(path),
			read(file) {
				return { packages: parseControl(textOf$1(file)).paragraphs.filter(({ fields }) => !fields.has("feature") && fields.get("status")?.endsWith(" installed") === true).flatMap(({ fields }) => {
					const name = nonEmpty(fields.get("package"));
					if (name === void 0) return [];
					const dependencies = (fields.get("depends") ?? "").split(",").map((need) => need.trim().replace(/[:[ ].*$/, ""));
					const arch = nonEmpty(fields.get("architecture"));
					return [{
						...port(name, nonEmpty(fields.get("version"))),
						needs: dependencies,
						...defined({ qualifiers: arch === void 0 ? void 0 : { triplet: arch } })
					}];
				}) };
			}
		};
	})))();
}

// shared/packages/lockfiles/yarn.ts
/** Reads yarn 1's own format: references, then indented fields and lists of dependencies. */
function readClassic(text) {
	const entries = [];
	let section = "";
	let stray;
	for (const [index, raw] of text.split("\n").entries()) {
		const line = raw.trimEnd();
		if (line === "" || line.startsWith("#")) continue;
		const entry = entries.at(-1);
		if (!line.startsWith(" ")) {
			if (line.endsWith(":")) entries.push(entryAt(line.slice(0, -1), index + 1));
			else stray ??= index + 1;
			section = "";
		} else if (entry === void 0) stray ??= index + 1;
		else {
			entry.end = index + 1;
			const [, key = "", value = ""] = /^\s+("(?:[^"\\]|\\.)*"|[^\s:]+):?(?:\s+(.*))?$/.exec(line) ?? [];
			if (line.startsWith("    ")) {
				if (section.endsWith("ependencies")) entry.needs.push(`${unquote(key)}@${unquote(value)}`);
			} else if (line.endsWith(":")) section = unquote(key);
			else entry.fields.set(unquote(key), unquote(value));
		}
	}
	return {
		lock: {
			ecosystem: "npm",
			packages: entries.map(classicPackage)
		},
		gaps: stray === void 0 ? [] : [partial(`the lockfile is damaged: line ${stray} is not in yarn's format`)]
	};
}
function entryAt(key, line) {
	return {
		references: referencesIn(key),
		fields: /* @__PURE__ */ new Map(),
		needs: [],
		start: line,
		end: line
	};
}
function classicPackage({ references, fields, needs, start, end }) {
	const [first = ""] = references;
	return {
		id: first,
		answers: references,
		needs,
		draft: {
			...npmDraft(nameIn(first), fields.get("version")),
			...hashesOf(fields.get("integrity")),
			...needs.length === 0 ? {} : { ranges: Object.fromEntries(needs.map(splitReference)) },
			lines: {
				start,
				end
			}
		}
	};
}
/**
* Reads berry's YAML. Workspaces mix production and development dependencies, so the manifest next to it separates
* them.
*/
function readBerry(text) {
	const document = (0, import_dist.parse)(text, {
		maxAliasCount: 0,
		logLevel: "error"
	});
	const packages = [];
	for (const [key, entry] of Object.entries(isDictionary(document) ? document : {})) {
		const references = referencesIn(key);
		const resolution = textIn(entry, "resolution") ?? "";
		if (key === "__metadata" || resolution.includes("@workspace:")) continue;
		const dependencies = ["dependencies", "optionalDependencies"].flatMap((section) => textEntriesIn(entry, section).map(([name, range]) => `${name}@${range}`));
		packages.push({
			id: resolution === "" ? key : resolution,
			answers: references.flatMap((reference) => [reference, reference.replace("@npm:", "@")]),
			needs: dependencies.flatMap(withProtocol),
			draft: {
				...npmDraft(nameIn(resolution === "" ? key : resolution), textIn(entry, "version")),
				...dependencies.length === 0 ? {} : { ranges: Object.fromEntries(dependencies.map(splitReference)) }
			}
		});
	}
	return { lock: {
		ecosystem: "npm",
		packages
	} };
}
/** Splits `name@range`. */
function splitReference(reference) {
	const offset = reference.indexOf("@", 1);
	return [reference.slice(0, offset), reference.slice(offset + 1).replace(/^npm:(?=[^@]*$)/, "")];
}
/** Adds the protocol (`npm:^1`), which keys always have and dependencies may lack. */
function withProtocol(reference) {
	const offset = reference.lastIndexOf("@");
	return [reference, `${reference.slice(0, offset)}@npm:${reference.slice(offset + 1)}`];
}
function referencesIn(key) {
	return [...key.matchAll(/"([^"]*)"|([^,\s"][^,"]*)/g)].flatMap(([, quoted, bare]) => (quoted ?? bare ?? "").split(",").map((reference) => reference.trim()));
}
/** Returns the package name of a reference: `@scope/name` of `@scope/name@range`, and `b` of the alias `a@npm:b@1`. */
function nameIn(reference) {
	const offset = reference.indexOf("@", 1);
	const name = offset < 0 ? reference : reference.slice(0, offset);
	return /^npm:((?:@[^/]+\/)?[^@]+)@/.exec(offset < 0 ? "" : reference.slice(offset + 1))?.[1] ?? name;
}
function unquote(text) {
	const trimmed = text.trim();
	return trimmed.startsWith("\"") && trimmed.endsWith("\"") ? trimmed.slice(1, -1) : trimmed;
}
var import_dist, yarn;
function init_yarn() {
	return (init_yarn = __esmMin((() => {
		import_dist = require_dist();
		/* @__PURE__ */ init_dictionary();
		init_cataloger();
		init_npm_installed();
		init_lockfile();
		init_npm_lock();
		yarn = fileNamed("yarn", ["yarn.lock"], (text) => /^__metadata:/m.test(text) ? readBerry(text) : readClassic(text));
	})))();
}

// shared/packages/third-party/repositories.ts
/** Returns the extras of Amazon Linux 2 that `amazon-linux-extras` enabled: `[amzn2extra-nginx1]` with `enabled = 1`. */
function enabledExtras(lines) {
	const extras = [];
	let section;
	for (const line of lines) {
		const heading = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
		if (heading !== void 0) section = /^amzn2extra-([\w.-]+)$/.exec(heading)?.[1];
		else if (section !== void 0 && /^\s*enabled\s*=\s*1\s*$/.test(line)) extras.push(section.replace(/-(?:debuginfo|source)$/, ""));
	}
	return [...new Set(extras)];
}
var places, maxHosts, packageRepositories;
function init_repositories() {
	return (init_repositories = __esmMin((() => {
		init_cataloger();
		places = /^\/etc\/(?:apt\/sources\.list(?:\.d\/[^/]+\.(?:list|sources))?|yum\.repos\.d\/[^/]+\.repo|apk\/repositories)$/;
		maxHosts = 200;
		packageRepositories = {
			id: "package-repositories",
			version: 1,
			settings: ["image"],
			maxBytes: 1048576,
			wants: ({ path, type }) => (type === "file" || type === "hardlink") && path.startsWith("/etc/") && places.test(path),
			read(file) {
				const lines = textOf$1(file).split("\n").filter((line) => !/^\s*#/.test(line));
				const hosts = lines.flatMap((line) => [...line.matchAll(/\bhttps?:\/\/(?:[^/\s@]*@)?([\w.-]+)/g)].map(([, host = ""]) => host));
				const extras = file.header.path === "/etc/yum.repos.d/amzn2-extras.repo" ? enabledExtras(lines) : [];
				const repositories = [...new Set(hosts.map((host) => host.toLowerCase()))].slice(0, maxHosts);
				if (repositories.length === 0 && extras.length === 0) return void 0;
				return {
					repositories,
					...extras.length === 0 ? {} : { contentStreams: extras }
				};
			}
		};
	})))();
}

// shared/packages/catalogers.ts
var catalogers;
function init_catalogers() {
	return (init_catalogers = __esmMin((() => {
		init_executables();
		init_jar();
		init_apk();
		init_conda();
		init_database_links();
		init_database_traces();
		init_dotnet_assembly();
		init_dpkg();
		init_embedded_sbom();
		init_erlang();
		init_homebrew();
		init_java_release();
		init_lua();
		init_nix();
		init_npm_copies();
		init_npm_installed();
		init_os_release();
		init_pacman();
		init_pear();
		init_perl();
		init_python$1();
		init_r();
		init_red_hat_content();
		init_rpm();
		init_ruby();
		init_snap();
		init_wordpress();
		init_bun();
		init_cargo();
		init_cocoapods();
		init_composer();
		init_conan();
		init_conda$1();
		init_dart();
		init_deno();
		init_dotnet();
		init_elixir();
		init_go_mod();
		init_haskell();
		init_julia();
		init_jvm();
		init_npm_lock();
		init_package_json();
		init_perl$1();
		init_pnpm();
		init_pom();
		init_python();
		init_r$1();
		init_rebar();
		init_ruby$1();
		init_swift();
		init_vcpkg();
		init_yarn();
		init_repositories();
		catalogers = [
			osRelease,
			redHatContent,
			packageRepositories,
			dpkg,
			apk,
			rpm,
			pacman,
			databaseLink,
			movedDatabase,
			databaseTrace,
			npmInstalled,
			npmCopies,
			pythonInstalled,
			pythonEgg,
			gemInstalled,
			condaInstalled,
			rInstalled,
			perlInstalled,
			luaInstalled,
			nixStore,
			homebrew,
			snap,
			pear,
			wordpressPlugin,
			embeddedSbom,
			dotnetAssembly,
			jar,
			javaRelease,
			erlangRelease,
			executables,
			npmDetails,
			packageJson,
			npmLock,
			yarn,
			pnpm,
			bun,
			denoLock,
			composerInstalled,
			composerJson,
			composerLock,
			requirements,
			pipfileLock,
			pyproject,
			poetryLock,
			uvLock,
			pylock,
			cargoToml,
			cargoLock,
			goMod,
			goSum,
			gradleLock,
			sbtLock,
			pom,
			gemfileLock,
			nugetLock,
			packagesConfig,
			packagesProps,
			depsJson,
			pubspecLock,
			swiftResolved,
			podfileLock,
			mixLock,
			rebarLock,
			vcpkgManifest,
			vcpkgStatus,
			juliaManifest,
			conanLock,
			condaEnvironment,
			renvLock,
			haskellLock,
			cpanSnapshot
		];
	})))();
}

// shared/packages/lockfiles/pom-tree.ts
function groupOf({ group, parent }) {
	return group ?? parent?.group ?? "";
}
function ownProperties(model) {
	const { artifact = "", version, parent } = model;
	const projectValues = [
		["groupId", groupOf(model)],
		["artifactId", artifact],
		["version", version ?? parent?.version ?? ""],
		["parent.groupId", parent?.group ?? ""],
		["parent.version", parent?.version ?? ""]
	];
	return new Map(["project.", "pom."].flatMap((prefix) => projectValues.map(([name, value]) => [`${prefix}${name}`, value])));
}
function keyOf$2({ group, artifact }, properties) {
	return `${interpolate(group, properties)}:${interpolate(artifact, properties)}`;
}
/** Resolves a version; undefined for unknown properties and ranges. */
function resolved(version, properties) {
	const text = interpolate(version ?? "", properties);
	const exact = /^\[([^,[\]()]+)\]$/.exec(text)?.[1] ?? text;
	return exact === "" || /[${}[\](),]/.test(exact) ? void 0 : exact;
}
function interpolate(text, properties) {
	let result = text;
	for (let depth = 0; depth < 8 && result.includes("${") && result.length < maxTextLength; depth += 1) result = result.replace(/\$\{([^${}]+)\}/g, (whole, key) => properties(key.trim()) ?? whole);
	return result;
}
var posix, maxParents, shippedScopes, PomTree, maxTextLength;
function init_pom_tree() {
	return (init_pom_tree = __esmMin((() => {
		init_jvm();
		({posix} = process.getBuiltinModule("node:path"));
		maxParents = 16;
		shippedScopes = /* @__PURE__ */ new Set(["compile", "runtime"]);
		PomTree = class {
			#byPath;
			#byName;
			constructor(poms) {
				this.#byPath = new Map(poms.map((pom) => [pom.path, pom]));
				this.#byName = new Map(poms.map((pom) => [`${groupOf(pom.model)}:${pom.model.artifact}`, pom]));
			}
			/** Returns the project of a pom and its runtime dependencies. */
			drafts(pom) {
				const { model } = pom;
				const properties = this.#properties(pom);
				const managed = /* @__PURE__ */ new Map();
				this.#addManaged(pom, properties, managed, /* @__PURE__ */ new Set());
				const drafts = model.dependencies.flatMap((entry) => {
					const key = keyOf$2(entry, properties);
					const standing = managed.get(key);
					const scope = interpolate(entry.scope ?? standing?.scope ?? "compile", properties);
					const [group = "", artifact = ""] = key.split(":");
					if (!shippedScopes.has(scope) || entry.optional === true || group === "" || artifact === "") return [];
					const version = resolved(entry.version ?? standing?.version, properties);
					return [{
						...mavenDraft(group, artifact, version),
						relationship: "direct"
					}];
				});
				if (model.artifact === void 0) return drafts;
				const version = resolved(model.version ?? model.parent?.version, properties);
				return [{
					...mavenDraft(groupOf(model), model.artifact, version),
					relationship: "root"
				}, ...drafts];
			}
			/** Returns a pom and its parents, nearest first. */
			#lineage(pom) {
				const lineage = [pom];
				for (let next = this.#parentOf(pom); next !== void 0 && lineage.length < maxParents; next = this.#parentOf(next)) {
					if (lineage.includes(next)) break;
					lineage.push(next);
				}
				return lineage;
			}
			#properties(pom) {
				const ownValues = ownProperties(pom.model);
				const stated = this.#lineage(pom).map(({ model }) => new Map(model.properties));
				return (name) => ownValues.get(name) ?? stated.find((values) => values.has(name))?.get(name);
			}
			/**
			* Adds the managed versions of a pom by `group:artifact`: its own entries and its parents', resolved with its own
			* properties, then imported ones, each resolved with the imported pom's properties. The first entry of a name wins.
			*/
			#addManaged(pom, properties, managed, seen) {
				if (seen.has(pom)) return;
				seen.add(pom);
				const entries = this.#lineage(pom).flatMap(({ model }) => model.managed);
				for (const entry of entries.filter(({ scope }) => scope !== "import")) {
					const key = keyOf$2(entry, properties);
					const version = interpolate(entry.version ?? "", properties);
					if (!managed.has(key)) managed.set(key, {
						...entry,
						version
					});
				}
				for (const entry of entries.filter(({ scope }) => scope === "import")) {
					const imported = this.#byName.get(keyOf$2(entry, properties));
					if (imported !== void 0) this.#addManaged(imported, this.#properties(imported), managed, seen);
				}
			}
			#parentOf({ path, model: { parent } }) {
				if (parent === void 0) return void 0;
				const isIt = ({ model }) => model.artifact === parent.artifact && groupOf(model) === parent.group;
				const stated = posix.resolve(posix.dirname(path), parent.relativePath);
				const candidate = this.#byPath.get(stated) ?? this.#byPath.get(`${stated}/pom.xml`);
				if (parent.relativePath !== "" && candidate !== void 0 && isIt(candidate)) return candidate;
				return this.#byName.get(`${parent.group}:${parent.artifact}`);
			}
		};
		maxTextLength = 4096;
	})))();
}

// shared/packages/lockfiles/resolve.ts
/**
* Classifies the packages of a lockfile by the project's dependencies: direct or indirect, and development if nothing
* in production depends on them.
* @param project the manifest next to the lockfile, used if the lockfile does not state the dependencies.
*/
function resolveLock(lock, project) {
	if (lock.isSupplement === true) return applySupplement(lock, project);
	const dependencies = lock.needs ?? project;
	const graph = new Graph(lock.packages);
	const root = lock.root ?? (project?.draft?.version === void 0 ? void 0 : project.draft);
	const roles = dependencies === void 0 ? void 0 : rolesOf(graph, dependencies);
	const drafts = lock.packages.map((locked) => draftOf(locked, graph, roles));
	if (root === void 0) return drafts;
	const production = (dependencies?.production ?? []).flatMap((reference) => graph.find(reference) ?? []);
	return [{
		...root,
		relationship: "root",
		needs: production.map(referenceTo)
	}, ...drafts];
}
/** Returns the packages that the manifest does not pin; empty if it pins all. */
function applySupplement(lock, project) {
	if (project === void 0) return [];
	const pinned = new Set(project.production);
	return lock.packages.filter(({ id }) => !pinned.has(id)).map(({ draft }) => ({
		...draft,
		relationship: "indirect"
	}));
}
function rolesOf(graph, { production, development }) {
	return {
		direct: new Set([...production, ...development].flatMap((reference) => graph.find(reference) ?? [])),
		production: graph.reachableFrom(production),
		development: graph.reachableFrom(development)
	};
}
function draftOf(locked, graph, roles) {
	const { draft } = locked;
	const isDevelopment = locked.development ?? (roles?.development.has(locked) === true && !roles.production.has(locked));
	return {
		...draft,
		needs: locked.needs.flatMap((reference) => graph.find(reference) ?? []).map(referenceTo),
		provides: [referenceTo(locked)],
		...roles === void 0 || draft.relationship === "root" ? {} : roleOf(locked, roles),
		...isDevelopment ? { development: true } : {}
	};
}
function roleOf(locked, { direct }) {
	return { relationship: direct.has(locked) ? "direct" : "indirect" };
}
function referenceTo({ draft }) {
	return `${draft.name}@${draft.version ?? ""}`;
}
var Graph;
function init_resolve() {
	return (init_resolve = __esmMin((() => {
		Graph = class {
			#byId = /* @__PURE__ */ new Map();
			#byAnswer = /* @__PURE__ */ new Map();
			constructor(packages) {
				for (const locked of packages) {
					this.#byId.set(locked.id, locked);
					for (const response of locked.answers ?? []) if (!this.#byAnswer.has(response)) this.#byAnswer.set(response, locked);
				}
			}
			find(reference) {
				return this.#byId.get(reference) ?? this.#byAnswer.get(reference);
			}
			/** Returns all packages that the references depend on. */
			reachableFrom(references) {
				const reached = /* @__PURE__ */ new Set();
				const todo = [...references];
				for (let next = todo.pop(); next !== void 0; next = todo.pop()) {
					const locked = this.find(next);
					if (locked === void 0 || reached.has(locked)) continue;
					reached.add(locked);
					todo.push(...locked.needs);
				}
				return reached;
			}
		};
	})))();
}

// shared/packages/ownership/split-owned.ts
/**
* Separates language packages and programs that belong to a system package from others. The former get `ownedBy` and
* are not counted, because the system package represents them.
*/
function splitOwned(packages) {
	const paths = packages.filter(({ type }) => !isSystemType(type)).flatMap(({ locations }) => locations.map(({ path, realPath }) => realPath ?? path));
	const owners = fileOwners(paths, packages.filter(({ type }) => isSystemType(type)));
	const counted = [];
	const owned = [];
	for (const pkg of packages) {
		const ownedBy = isSystemType(pkg.type) ? void 0 : ownerOfAll(pkg, owners);
		if (ownedBy === void 0) counted.push(pkg);
		else owned.push({
			...pkg,
			ownedBy
		});
	}
	return {
		counted,
		owned
	};
}
/** Returns the owner if it owns every location of the package. A copy elsewhere makes it a separate package. */
function ownerOfAll({ locations }, owners) {
	const purls = locations.map(({ path, realPath }) => {
		const owner = owners.get(realPath ?? path);
		return owner?.isSystem === true ? owner.purl : void 0;
	});
	return purls.every((purl) => purl !== void 0) ? purls[0] : void 0;
}
function init_split_owned() {
	return (init_split_owned = __esmMin((() => {
		init_ecosystems();
		init_file_owners();
	})))();
}

// shared/packages/catalog/coverage.ts
/** Returns the gaps that files report about themselves. */
function reportedGaps(files) {
	return files.flatMap(({ header, value }) => (value.gaps ?? []).map((gap) => ({
		what: header.path,
		...gap
	})));
}
/**
* Reports package databases that a higher layer removed or emptied, while their packages may still be installed. A
* database that changed its format in the same directory (rpm's `--rebuilddb`) is not removed.
*/
function removedDatabases(files) {
	const databases = files.filter(({ hiddenBy, value }) => hiddenBy === void 0 && systemPackages(value) > 0);
	const directories = new Set(databases.map(({ header }) => directoryOf(header.path)));
	const removed = /* @__PURE__ */ new Map();
	for (const { header, value, hiddenBy } of files) {
		const listed = systemPackages(value);
		if (hiddenBy === void 0 || listed === 0 || isSinglePackage(header.path)) continue;
		if (directories.has(directoryOf(header.path))) continue;
		removed.set(header.path, {
			what: header.path,
			why: `layer ${hiddenBy.index} removes this package database, but its ${listed} packages may still be installed`,
			weight: "partial"
		});
	}
	return [...removed.values()];
}
function systemPackages({ packages = [] }) {
	return packages.filter(isInDatabase).length;
}
/** Returns whether a file describes a single package. Removing it is how such a package is uninstalled. */
function isSinglePackage(path) {
	return path.includes("/status.d/") || path.includes("/pacman/local/");
}
/** Reports programs that no package owns and that do not record their components. */
function unknownPrograms(visible, packages) {
	const programs = visible.filter(({ value }) => value.isOpaqueProgram === true).map(({ header }) => header.path);
	const owners = fileOwners(programs, packages);
	const unknown = programs.filter((path) => !owners.has(path)).sort();
	if (unknown.length === 0) return [];
	const omitted = unknown.length - maxShownPrograms;
	return [{
		what: unknown.slice(0, maxShownPrograms).join(", ") + (omitted > 0 ? ` and ${omitted} more` : ""),
		why: `${unknown.length === 1 ? "a program" : "programs"} that no package owns, so the components inside are unknown`,
		weight: "note"
	}];
}
/** Reports a missing package database of a distribution that should have one. */
function missingDatabase(os, packages) {
	const expected = os === void 0 ? void 0 : distributionOf(os)?.packages;
	if (os === void 0 || expected === void 0 || packages.some(({ type, foundInSbom }) => type === expected && foundInSbom !== true)) return [];
	return [{
		what: `${os.prettyName ?? os.id} packages`,
		why: `the image identifies itself as ${os.id}, but no database lists a ${expected} package, so the installed packages are unknown`,
		weight: "partial"
	}];
}
/**
* Reports packages that cannot be matched with advisories because they have no version. Leaves out Java archives without
* coordinates, which the match reports.
*/
function withoutVersion(packages) {
	return packages.filter((pkg) => pkg.version === void 0 && pkg.relationship !== "root" && !isUnidentified(pkg)).map(({ name, type, locations }) => ({
		what: `${type} package ${name} in ${locations[0]?.path ?? "the image"}`,
		why: "it has no version, so it cannot be matched with advisories",
		weight: isSystemType(type) ? "partial" : "note"
	}));
}
var maxShownPrograms;
function init_coverage() {
	return (init_coverage = __esmMin((() => {
		init_ecosystems();
		init_file_owners();
		init_package();
		init_purl();
		maxShownPrograms = 10;
	})))();
}

// shared/packages/catalog/deduplicate.ts
/**
* Removes duplicates: applications that a link makes an installed package, packages that only an SBOM in the image names if an installed package has the same type, name and
* version, and programs known by version strings that a Bitnami SBOM names.
*/
function deduplicate(all) {
	const installedAt = new Set(all.filter(({ draft }) => draft.type === "npm").map(fileOf));
	const placed = all.filter((each) => each.draft.role !== "application" || !installedAt.has(fileOf(each)));
	if (placed.every(({ draft }) => draft.foundInSbom !== true)) return placed;
	const installed = new Set(placed.filter(({ draft }) => draft.foundInSbom !== true).map(keyOf$1));
	const bundled = new Set(placed.filter(({ draft }) => draft.type === "bitnami").map(programOf));
	return placed.filter((placedDraft) => {
		const { type, foundInSbom } = placedDraft.draft;
		if (foundInSbom === true) return !installed.has(keyOf$1(placedDraft));
		return type !== "generic" || !bundled.has(programOf(placedDraft));
	});
}
/** Returns the path of the file itself, whatever a link calls it. */
function fileOf({ location: { path, realPath } }) {
	return realPath ?? path;
}
function keyOf$1({ draft: { type, name, version } }) {
	return `${type} ${name.toLowerCase()} ${version ?? ""}`;
}
/** Strips Bitnami's build number after the hyphen: `1.25.3-4`. */
function programOf({ draft: { name, version } }) {
	return `${name.toLowerCase()} ${version?.replace(/-\d+$/, "") ?? ""}`;
}
function init_deduplicate() {
	return (init_deduplicate = __esmMin((() => {})))();
}

// shared/packages/catalog/layer-attribution.ts
function keyOf({ name, version, arch }) {
	return `${name}\0${version ?? ""}\0${arch ?? ""}`;
}
var LayerAttribution;
function init_layer_attribution() {
	return (init_layer_attribution = __esmMin((() => {
		LayerAttribution = class {
			/** Contents of each layer's file by path, lowest layer first. */
			#versions = /* @__PURE__ */ new Map();
			constructor(files) {
				for (const [path, group] of Map.groupBy(files, ({ header }) => header.path)) {
					if (group.length < 2) continue;
					const versions = group.flatMap(({ layer, value }) => layer === void 0 ? [] : [{
						layer,
						keys: new Set((value.packages ?? []).map(keyOf))
					}]);
					this.#versions.set(path, versions.sort((a, b) => a.layer.index - b.layer.index));
				}
			}
			/**
			* Returns the layer that added a package.
			* @param file the visible file that lists the package.
			*/
			layerOf(draft, file) {
				const key = keyOf(draft);
				let layer = file.layer;
				if (layer === void 0) return void 0;
				for (const version of this.#versions.get(file.header.path)?.toReversed() ?? []) {
					if (version.layer.index > layer.index) continue;
					if (!version.keys.has(key)) break;
					layer = version.layer;
				}
				return layer;
			}
		};
	})))();
}

// shared/packages/catalog/dependencies.ts
/**
* Resolves the dependencies of packages. Virtual names resolve to their providers; alternatives that are not installed
* are dropped.
* @param drafts packages of one type.
*/
function resolveDependencies(drafts) {
	const providers = /* @__PURE__ */ new Map();
	for (const draft of drafts) for (const provided of /* @__PURE__ */ new Set([draft.name, ...draft.provides ?? []])) {
		const existing = providers.get(provided);
		if (existing === void 0) providers.set(provided, [draft]);
		else existing.push(draft);
	}
	return ({ name, needs }) => (needs ?? []).flatMap((need) => providers.get(need) ?? []).filter((provider) => provider.name !== name);
}
function init_dependencies() {
	return (init_dependencies = __esmMin((() => {})))();
}

// shared/packages/catalog/merge.ts
/**
* Merges packages by purl, with all their locations, sorted by purl.
* @param details packages that complete those with the same purl and do not count by themselves.
* @param repositories hosts in the image's repository files.
*/
function mergePackages(placed, details, os, repositories = /* @__PURE__ */ new Set()) {
	const purls = new Map(placed.map(({ draft }) => [draft, purlOf(draft, os)]));
	const resolvers = new Map([...Map.groupBy(placed, ({ draft }) => draft.type)].map(([type, group]) => [type, resolveDependencies(group.map(({ draft }) => draft))]));
	const packages = /* @__PURE__ */ new Map();
	for (const { draft, location } of placed) {
		const purl = purls.get(draft) ?? purlOf(draft, os);
		const needed = resolvers.get(draft.type)?.(draft) ?? [];
		const next = packageOf({
			draft,
			location
		}, purl, originOf(draft, os, repositories), {
			dependencies: unique(needed.map(({ name }) => name)),
			requires: unique(needed.flatMap((dependency) => purls.get(dependency) ?? []))
		});
		const existing = packages.get(purl);
		packages.set(purl, existing === void 0 ? next : joined(existing, next));
	}
	for (const draft of details) {
		const purl = purlOf(draft, os);
		const existingPackage = packages.get(purl);
		if (existingPackage !== void 0) packages.set(purl, completed(existingPackage, draft));
	}
	return [...packages.values()].sort((a, b) => a.purl < b.purl ? -1 : 1);
}
function packageOf({ draft, location }, purl, origin, edges) {
	const { type, name, version, arch, source, homepage, modularity, hashes, files, fileHashes } = draft;
	return {
		type,
		name,
		version,
		purl,
		licenses: draft.licenses ?? [],
		locations: [location],
		...edges,
		...defined({
			arch,
			source,
			supplier: draft.supplier,
			supplierContact: draft.supplierContact,
			homepage,
			repository: draft.repository,
			modularity,
			hashes,
			files,
			fileHashes,
			installedBytes: draft.installedBytes,
			ranges: draft.ranges,
			relationship: draft.relationship,
			development: draft.development,
			role: draft.role,
			guessed: draft.guessed,
			foundInSbom: draft.foundInSbom,
			...origin
		})
	};
}
/** Merges a package with a second occurrence. */
function joined(existing, next) {
	const files = existing.files === void 0 && next.files === void 0 ? void 0 : both(existing.files, next.files);
	const isSamePlace = existing.locations.some(({ path }) => path === next.locations[0]?.path);
	const { development: _, guessed: __, ...rest } = existing;
	return {
		...rest,
		licenses: both(existing.licenses, next.licenses),
		dependencies: both(existing.dependencies, next.dependencies),
		requires: both(existing.requires, next.requires),
		locations: isSamePlace ? existing.locations : [...existing.locations, ...next.locations],
		...defined({
			files,
			hashes: existing.hashes ?? next.hashes,
			fileHashes: existing.fileHashes ?? next.fileHashes,
			ranges: existing.ranges ?? next.ranges,
			role: existing.role ?? next.role,
			guessed: next.guessed === void 0 ? void 0 : existing.guessed,
			development: existing.development === true && next.development === true ? true : void 0
		})
	};
}
function completed(existing, { licenses, ...draft }) {
	const { supplier, supplierContact } = existing.supplier === void 0 ? draft : existing;
	return {
		...existing,
		licenses: both(existing.licenses, licenses),
		...defined({
			supplier,
			supplierContact,
			homepage: existing.homepage ?? draft.homepage,
			hashes: existing.hashes ?? draft.hashes,
			repository: existing.repository ?? draft.repository
		})
	};
}
function both(first, second) {
	return unique([...first ?? [], ...second ?? []]);
}
function unique(values) {
	return [...new Set(values)];
}
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_cataloger();
		init_purl();
		init_third_party();
	})))();
}

// shared/packages/catalog/notes.ts
/** Returns the root directory of a database: empty for the image's own, otherwise the directory of a chroot. */
function rootOf(path) {
	return /^(.*?)\/(?:var|usr|lib|etc|opt)\//.exec(path)?.[1] ?? "";
}
var maxHops, PackageNotes;
function init_notes() {
	return (init_notes = __esmMin((() => {
		maxHops = 8;
		PackageNotes = class {
			#byOwner = /* @__PURE__ */ new Map();
			constructor(files) {
				for (const { header, value } of files) for (const note of value.notes ?? []) {
					const key = `${rootOf(header.path)}\0${note.owner}`;
					const existing = this.#byOwner.get(key);
					if (existing === void 0) this.#byOwner.set(key, [note]);
					else existing.push(note);
				}
			}
			/**
			* Completes a draft.
			* @param path of the file that lists the package, which determines the root directory.
			*/
			complete(draft, path) {
				const root = rootOf(path);
				const notes = [
					draft.name,
					`${draft.name}:${draft.arch ?? ""}`,
					directoryOf(path)
				].flatMap((owner) => this.#notes(root, owner));
				if (notes.length === 0) return draft;
				const licenses = notes.flatMap((note) => note.licenses ?? []);
				const listed = notes.flatMap((note) => note.files ?? []);
				const files = [...draft.files ?? [], ...listed];
				const fileHashes = [...draft.fileHashes ?? [], ...notes.flatMap((note) => note.fileHashes ?? [])];
				return {
					...draft,
					...fileHashes.length === 0 ? {} : { fileHashes },
					...notes.some((note) => note.isFromPublicRegistry === true) ? { isFromPublicRegistry: true } : {},
					licenses: [.../* @__PURE__ */ new Set([...draft.licenses ?? [], ...licenses])],
					...draft.files === void 0 && notes.every((note) => note.files === void 0) ? {} : { files }
				};
			}
			/** Returns the package's own notes and, for licenses, those of the package with the linked documentation. */
			#notes(root, owner) {
				const ownNotes = [];
				let next = owner;
				for (let hops = 0; next !== void 0 && hops < maxHops; hops += 1) {
					const notes = this.#byOwner.get(`${root}\0${next}`) ?? [];
					ownNotes.push(...hops === 0 ? notes : notes.map(({ owner, licenses }) => ({
						owner,
						...licenses && { licenses }
					})));
					next = notes.find(({ sameAs }) => sameAs !== void 0)?.sameAs;
				}
				return ownNotes;
			}
		};
	})))();
}

// shared/packages/catalog/assemble.ts
/** Assembles the evidence of all files into one catalog. Pure. */
function assembleCatalog(evidenceFiles, options = {}) {
	const evidence = withLinkedDatabases(evidenceFiles);
	const files = evidence.flatMap((part) => part.files);
	const visible = files.filter(({ hiddenBy }) => hiddenBy === void 0);
	const os = operatingSystem(visible);
	const projects = {
		manifests: manifestsOf(visible),
		poms: new PomTree(placedPoms(visible))
	};
	const placed = deduplicate(withoutClaimed(evidence).flatMap((part) => place(part.files, projects)));
	const selected = options.development === true ? placed : placed.filter(({ draft }) => draft.development !== true);
	const packages = mergePackages(selected, visible.flatMap(({ value }) => value.details ?? []), os, new Set(visible.flatMap(({ value }) => value.repositories ?? [])));
	const { counted, owned } = splitOwned(packages);
	const gaps = [
		...reportedGaps(visible),
		...removedDatabases(files),
		...unreadLinks(visible),
		...tracesWithoutDatabase(visible, packages),
		...unlistedPackages(visible, packages),
		...missingDatabase(os, packages),
		...withoutVersion(counted),
		...unknownPrograms(visible, packages)
	];
	return {
		packages: counted,
		owned,
		...os === void 0 ? {} : { os },
		gaps
	};
}
/** Removes files that other files account for. */
function withoutClaimed(evidence) {
	const all = evidence.flatMap(({ files }) => files.filter(({ hiddenBy }) => hiddenBy === void 0));
	const claimed = new Set(all.flatMap(({ value }) => value.claims ?? []));
	if (claimed.size === 0) return evidence;
	return evidence.map(({ cataloger, files }) => ({
		cataloger,
		files: files.filter(({ header, realPath, value }) => value.isClaimable !== true || !claimed.has(realPath ?? header.path))
	}));
}
function operatingSystem(visible) {
	const os = visible.filter(({ value }) => value.os !== void 0).toSorted((a, b) => osPrecedence(a.header.path) - osPrecedence(b.header.path))[0]?.value.os;
	const streams = new Set(visible.flatMap(({ value }) => value.contentStreams ?? []));
	if (os === void 0 || streams.size === 0) return os;
	const contentStreams = [...streams].map((stream) => stream.replace("*", os.versionId ?? "*")).sort();
	return {
		...os,
		contentStreams
	};
}
function placedPoms(visible) {
	return visible.flatMap(({ header: { path }, value }) => value.pom === void 0 ? [] : [{
		path,
		model: value.pom
	}]);
}
/** Returns project manifests by directory and ecosystem. */
function manifestsOf(visible) {
	return new Map(visible.flatMap(({ header, value: { project } }) => project === void 0 ? [] : [[projectKey(header.path, project.ecosystem), project]]));
}
function projectKey(path, ecosystem) {
	return `${directoryOf(path)}\0${ecosystem}`;
}
function place(files, projects) {
	const visible = files.filter(({ hiddenBy }) => hiddenBy === void 0);
	const notes = new PackageNotes(visible);
	const history = new LayerAttribution(files);
	return visible.flatMap((file) => draftsOf(file, projects).map((stated) => {
		const { path } = file.header;
		const draft = notes.complete(stated, path);
		const { lines, isFromPublicRegistry } = draft;
		const { realPath } = file;
		const layer = history.layerOf(stated, file);
		return {
			draft,
			location: {
				path,
				...defined({
					realPath,
					layer,
					lines,
					isFromPublicRegistry
				})
			}
		};
	}));
}
function draftsOf({ header, value }, { manifests, poms }) {
	const { packages = [], lock, pom } = value;
	if (pom !== void 0) return poms.drafts({
		path: header.path,
		model: pom
	});
	if (lock === void 0) return packages;
	return [...packages, ...resolveLock(lock, manifests.get(projectKey(header.path, lock.ecosystem)))];
}
function init_assemble() {
	return (init_assemble = __esmMin((() => {
		init_cataloger();
		init_database_links();
		init_database_traces();
		init_os_release();
		init_pom_tree();
		init_resolve();
		init_split_owned();
		init_coverage();
		/* @__PURE__ */ init_deduplicate();
		init_layer_attribution();
		init_merge();
		init_notes();
	})))();
}

// shared/packages/catalog/catalog.ts
/**
* Reads an image once and returns its installed packages, operating system and gaps.
* @throws UndecidedError if a layer is damaged, hostile or beyond the limits.
*/
async function catalogImage(image, options = {}) {
	const packages = new PackageCollectors("image");
	return packages.catalog(await walkImage(image, packages.collectors, options), options);
}
/**
* Lists the packages of a directory: the installed ones of an unpacked root file system (`image`), or those in the
* lockfiles of a source tree (`source`).
* @throws InvalidError if there is no such directory.
* @throws UndecidedError beyond the limits.
*/
async function catalogDirectory(directory, setting, options = {}) {
	const packages = new PackageCollectors(setting);
	return packages.catalog(await walkSetting(directory, packages.collectors, setting, options), options);
}
/**
* Lists the packages in the lockfiles of a checkout and passes its files to another collector in the same pass.
* @throws InvalidError, UndecidedError like `catalogDirectory`.
*/
async function catalogCheckout(directory, collector, options = {}) {
	const packages = new PackageCollectors("source");
	const walk = await walkSetting(directory, [...packages.collectors, collector], "source", options);
	return {
		catalog: packages.catalog(walk, options),
		found: walk.found(collector)
	};
}
function walkSetting(directory, collectors, setting, options) {
	const isSource = setting === "source";
	const skip = [...isSource ? [".git"] : [], ...options.skip ?? []];
	return walkDirectory(directory, collectors, {
		...options,
		skip,
		isSource
	});
}
/** Returns the first line of an error's message: parsers add an excerpt of the file below it. */
function firstLineOf(error) {
	const [line = ""] = messageOf(error).split("\n");
	return line.replace(/:$/u, "");
}
function collectorOf(cataloger) {
	const { sniffs, maxBytes, readsInPlace, named } = cataloger;
	return {
		...defined({
			sniffs,
			maxBytes,
			readsInPlace,
			named
		}),
		name: `packages/${cataloger.id}`,
		version: cataloger.version,
		wants: (header) => cataloger.wants(header),
		collect(file) {
			try {
				return cataloger.read(file);
			} catch (error) {
				return { gaps: [partial(`its ${cataloger.id} data could not be read (${firstLineOf(error)})`)] };
			}
		}
	};
}
var PackageCollectors;
function init_catalog() {
	return (init_catalog = __esmMin((() => {
		init_errors();
		init_layers();
		init_cataloger();
		init_catalogers();
		init_assemble();
		PackageCollectors = class {
			#pairs;
			/** @param setting `image` for installed packages, `source` for the lockfiles of a source tree. */
			constructor(setting = "image") {
				const chosen = catalogers.filter(({ settings }) => settings.includes(setting));
				this.#pairs = chosen.map((cataloger) => ({
					cataloger,
					collector: collectorOf(cataloger)
				}));
			}
			get collectors() {
				return this.#pairs.map(({ collector }) => collector);
			}
			/** Returns the catalog of a walk with all `collectors`. */
			catalog(walk, options = {}) {
				const evidence = this.#pairs.map(({ cataloger, collector }) => ({
					cataloger,
					files: walk.found(collector)
				}));
				const catalog = assembleCatalog(evidence, options);
				return {
					...catalog,
					gaps: [...walk.gaps, ...catalog.gaps],
					layers: walk.layers
				};
			}
		};
	})))();
}

export { init_catalog as a, catalogImage as i, catalogCheckout as n, catalogDirectory as r, PackageCollectors as t };