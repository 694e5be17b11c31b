import { n as __esmMin } from "../../../rolldown-runtime.js";
import { dn as init_files, fi as defined, ir as init_bytes, pi as init_defined, rr as bufferOf } from "../../core.js";
import { g as init_lookup, m as ecosystemOf, t as init_ecosystems, v as isSystemType } from "../../ecosystems/index.js";
import { t as require_packageurl_js } from "../../../npm/packageurl-js.js";

// shared/packages/cataloger.ts
/** Creates a gap that makes the catalog incomplete. */
function partial(why) {
	return {
		why,
		weight: "partial"
	};
}
/** Decodes the body of a file as UTF-8, without a byte order mark. */
function textOf({ body }) {
	const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8");
	return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
}
/** Returns undefined for an empty string, which databases write for absent values. */
function nonEmpty(text) {
	const trimmed = text?.trim();
	return trimmed === "" ? void 0 : trimmed;
}
/**
* Removes the addresses of a person or team: `Jane Doe <jane@example.org> (https://example.org)` becomes `Jane Doe`.
*/
function withoutAddresses(person) {
	return nonEmpty(person?.replace(/<[^<>]*>|\([^()]*\)/g, " ").replace(/\s+/g, " "));
}
/** Parses a person or team, `Jane Doe <jane@example.org> (https://example.org)`, into name and contact. */
function supplierOf(person) {
	const email = /<([^<>\s@]+@[^<>\s@]+)>/.exec(person ?? "")?.[1];
	const url = /\((https?:\/\/[^()\s]+)\)/.exec(person ?? "")?.[1];
	return defined({
		supplier: withoutAddresses(person),
		supplierContact: email ?? url
	});
}
function init_cataloger() {
	return (init_cataloger = __esmMin((() => {})))();
}

// shared/packages/binaries/elf.ts
/** Returns true for the first bytes of an ELF file. */
function isElf(head) {
	return head[0] === 127 && head[1] === 69 && head[2] === 76 && head[3] === 70;
}
/** Parses the tables of an ELF file (System V ABI, "Object Files"). Leaves out parts outside the file. */
function parseElf(content) {
	const header = content.read(0, 64);
	if (!isElf(header) || header.length < 64) return void 0;
	const reader = new ElfReader(content, header);
	return {
		littleEndian: reader.littleEndian,
		pointerBytes: reader.is64 ? 8 : 4,
		sections: reader.sections(),
		segments: reader.segments()
	};
}
function textIn(names, offset) {
	const end = names.indexOf(0, offset);
	return end < 0 ? "" : names.toString("latin1", offset, Math.min(end, offset + maxNameBytes));
}
/**
* Returns the program that loads an ELF file (System V ABI, "Program Interpreter"), such as `/lib64/ld-linux-x86-64.so.2`.
* Undefined if the file needs none or is damaged.
*/
function findElfInterpreter(content) {
	const header = content.read(0, 64);
	if (!isElf(header) || header.length < 64) return void 0;
	const place = new ElfReader(content, header).findSegment(interpreterSegment);
	if (place === void 0 || place.size > maxInterpreterBytes || place.offset + place.size > content.size) return void 0;
	const text = bufferOf(content.read(place.offset, place.size)).toString("latin1");
	const end = text.indexOf("\0");
	return end <= 0 ? void 0 : text.slice(0, end);
}
var loadable, writable, maxHeaders, maxNameBytes, maxNamesBytes, ElfReader, Fields, interpreterSegment, maxInterpreterBytes;
function init_elf() {
	return (init_elf = __esmMin((() => {
		init_files();
		loadable = 1;
		writable = 2;
		maxHeaders = 1e4;
		maxNameBytes = 256;
		maxNamesBytes = 4 * 2 ** 20;
		ElfReader = class {
			is64;
			littleEndian;
			#content;
			#header;
			constructor(content, header) {
				this.#content = content;
				this.is64 = header[4] === 2;
				this.littleEndian = header[5] !== 2;
				this.#header = new Fields(header, this.is64, this.littleEndian);
			}
			segments() {
				return this.#programTable((fields) => {
					if (fields.int(0) !== loadable) return [];
					const flags = fields.int(this.is64 ? 4 : 24);
					return [{
						offset: fields.word(this.is64 ? 8 : 4),
						address: fields.word(this.is64 ? 16 : 8),
						size: fields.word(this.is64 ? 32 : 16),
						isWritable: (flags & writable) !== 0
					}];
				});
			}
			/** Returns the place of the first segment of a type. */
			findSegment(type) {
				return this.#programTable((fields) => {
					if (fields.int(0) !== type) return [];
					return [{
						offset: fields.word(this.is64 ? 8 : 4),
						size: fields.word(this.is64 ? 32 : 16)
					}];
				})[0];
			}
			#programTable(read) {
				const start = this.#header.word(this.is64 ? 32 : 28);
				const step = this.#header.half(this.is64 ? 54 : 42);
				const count = this.#header.half(this.is64 ? 56 : 44);
				return this.#table(start, step, count, this.is64 ? 56 : 32, read);
			}
			sections() {
				const start = this.#header.word(this.is64 ? 40 : 32);
				const step = this.#header.half(this.is64 ? 58 : 46);
				const count = this.#header.half(this.is64 ? 60 : 48);
				const namesIndex = this.#header.half(this.is64 ? 62 : 50);
				const raw = this.#table(start, step, count, this.is64 ? 64 : 40, (fields) => [{
					nameOffset: fields.int(0),
					offset: fields.word(this.is64 ? 24 : 16),
					size: fields.word(this.is64 ? 32 : 20)
				}]);
				const table = raw[namesIndex];
				if (table === void 0) return [];
				const names = bufferOf(this.#content.read(table.offset, Math.min(table.size, maxNamesBytes)));
				return raw.filter(({ offset, size }) => offset + size <= this.#content.size).map(({ nameOffset, offset, size }) => ({
					name: textIn(names, nameOffset),
					offset,
					size
				}));
			}
			#table(start, step, count, least, read) {
				if (step < least || count > maxHeaders || start + step * count > this.#content.size) return [];
				const bytes = this.#content.read(start, step * count);
				if (bytes.length < step * count) return [];
				return Array.from({ length: count }, (_, index) => {
					return read(new Fields(bytes.subarray(index * step, (index + 1) * step), this.is64, this.littleEndian));
				}).flat();
			}
		};
		Fields = class {
			#view;
			#is64;
			#littleEndian;
			constructor(bytes, is64, littleEndian) {
				this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
				this.#is64 = is64;
				this.#littleEndian = littleEndian;
			}
			half(offset) {
				return this.#view.getUint16(offset, this.#littleEndian);
			}
			int(offset) {
				return this.#view.getUint32(offset, this.#littleEndian);
			}
			word(offset) {
				return this.#is64 ? Number(this.#view.getBigUint64(offset, this.#littleEndian)) : this.int(offset);
			}
		};
		interpreterSegment = 3;
		maxInterpreterBytes = 4096;
	})))();
}

// shared/packages/lockfiles/lockfile.ts
/**
* Creates a cataloger of text files recognized by path.
* @param names of the files, or a predicate for their paths.
*/
function fileNamed(id, names, read, settings = ["source"]) {
	const isNamed = typeof names === "function" ? names : endsInOneOf(names);
	return {
		id,
		version: 3,
		settings,
		wants: ({ path, type }) => isFile(type) && isNamed(path),
		read: (file) => read(textOf(file), file.header.path)
	};
}
function endsInOneOf(names) {
	const suffixes = names.map((name) => `/${name}`);
	return (path) => suffixes.some((suffix) => path.endsWith(suffix));
}
/** Returns true for entries with a body of their own. */
function isFile(type) {
	return type === "file" || type === "hardlink";
}
/** Returns the 1-based lines on which a pattern matches, by its first group. */
function linesByKey(text, pattern) {
	const lines = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split("\n").entries()) {
		const key = pattern.exec(line)?.[1];
		if (key !== void 0 && !lines.has(key)) lines.set(key, {
			start: index + 1,
			end: index + 1
		});
	}
	return lines;
}
/**
* Returns the 1-based lines of the objects in the named lists of a JSON text, in order, which `JSON.parse` does not
* report.
*/
function objectLines(text, isElement) {
	const ranges = [];
	const path = [];
	const starts = [];
	let line = 1;
	let lastString = "";
	let key = "";
	for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,\n]/g)) if (token === "\n") line += 1;
	else if (token === ":") key = lastString;
	else if (token === "{" || token === "[") {
		path.push(key);
		starts.push(line);
		key = "";
	} else if (token === "}" || token === "]") {
		const start = starts.pop() ?? line;
		if (token === "}" && isElement(path)) ranges.push({
			start,
			end: line
		});
		path.pop();
	} else if (token !== ",") lastString = token.slice(1, -1);
	return ranges;
}
function init_lockfile() {
	return (init_lockfile = __esmMin((() => {
		init_cataloger();
	})))();
}

// shared/packages/lockfiles/go-mod.ts
/** Creates a Go module; the path up to the last slash is the purl's namespace. */
function goDraft(path, version) {
	const slash = path.lastIndexOf("/");
	return {
		type: "golang",
		name: path,
		version,
		...slash > 0 ? {
			namespace: path.slice(0, slash),
			purlName: path.slice(slash + 1)
		} : {}
	};
}
/** Parses `h1:` of go.sum: a SHA-256 in base64 over the SHA-256 of every file of a module (Go, sumdb/dirhash). */
function goHashes(sum) {
	const bytes = Buffer.from(/^h1:([A-Za-z0-9+/]{43}=)$/.exec(sum ?? "")?.[1] ?? "", "base64");
	return bytes.length === 32 ? { hashes: [{
		algorithm: "SHA-256",
		value: bytes.toString("hex")
	}] } : {};
}
/** Returns the directives with blocks (`require ( … )`) unfolded. */
function goDirectives(text) {
	const result = [];
	let block;
	for (const [index, raw] of text.split("\n").entries()) {
		const offset = raw.indexOf("//");
		const code = (offset < 0 ? raw : raw.slice(0, offset)).trim();
		const comment = offset < 0 ? "" : raw.slice(offset + 2);
		const words = code.split(/\s+/).map((word) => word.replace(/^["`]|["`]$/g, ""));
		const [verb = "", ...rest] = words;
		if (code === "") continue;
		if (block !== void 0) {
			if (code === ")") block = void 0;
			else result.push({
				verb: block,
				words,
				comment,
				line: index + 1
			});
		} else if (rest[0] === "(") block = verb;
		else result.push({
			verb,
			words: rest,
			comment,
			line: index + 1
		});
	}
	return result;
}
var goMod, goSum;
function init_go_mod() {
	return (init_go_mod = __esmMin((() => {
		init_lockfile();
		goMod = fileNamed("go-mod", ["go.mod"], (text) => {
			let module;
			let language = "";
			const required = [];
			const replaced = /* @__PURE__ */ new Map();
			for (const { verb, words, comment, line } of goDirectives(text)) {
				const [first = "", second = "", third = "", fourth] = words;
				if (verb === "module") module = first;
				else if (verb === "go") language = first;
				else if (verb === "require") required.push({
					path: first,
					version: second,
					indirect: /^\s*indirect\b/.test(comment),
					line
				});
				else if (verb === "replace") {
					const arrow = words.indexOf("=>");
					const from = arrow === 2 ? `${first}@${second}` : first;
					replaced.set(from, arrow === 2 ? {
						path: fourth ?? "",
						version: words[4]
					} : {
						path: third,
						version: fourth
					});
				}
			}
			const drafts = required.map(({ path, version, indirect, line }) => {
				const other = replaced.get(`${path}@${version}`) ?? replaced.get(path);
				const isLocal = other !== void 0 && /^\.{0,2}\//.test(other.path);
				const target = other === void 0 || isLocal ? {
					path,
					version
				} : other;
				return {
					...goDraft(target.path, target.version),
					relationship: indirect ? "indirect" : "direct",
					lines: {
						start: line,
						end: line
					}
				};
			});
			const root = module === void 0 ? [] : [{
				...goDraft(module, void 0),
				relationship: "root"
			}];
			const isPruned = Number(/^1\.(\d+)/.exec(language)?.[1] ?? 99) >= 17;
			const pinned = [...module === void 0 ? [] : [module], ...drafts.map(({ name }) => name)];
			return {
				packages: [...root, ...drafts],
				...isPruned ? {} : { project: {
					ecosystem: "go-sum",
					production: pinned,
					development: []
				} }
			};
		});
		goSum = fileNamed("go-sum", ["go.sum"], (text) => {
			const versions = /* @__PURE__ */ new Map();
			const details = [];
			for (const line of text.split("\n")) {
				const [path = "", version = "", sum] = line.trim().split(/\s+/);
				if (version === "") continue;
				versions.set(path, version.replace(/\/go\.mod$/, ""));
				const { hashes } = version.endsWith("/go.mod") ? {} : goHashes(sum);
				if (hashes !== void 0) details.push({
					...goDraft(path, version),
					hashes
				});
			}
			return {
				lock: {
					ecosystem: "go-sum",
					isSupplement: true,
					packages: [...versions].map(([path, version]) => ({
						id: path,
						draft: goDraft(path, version),
						needs: []
					}))
				},
				details
			};
		});
	})))();
}

// shared/packages/purl.ts
/** Returns whether a system database lists the package, not only an embedded SBOM. */
function isInDatabase({ type, foundInSbom }) {
	return isSystemType(type) && foundInSbom !== true;
}
/** Parses a package URL; undefined if it violates the purl specification. */
function parsePurl(purl) {
	try {
		return import_packageurl_js.PackageURL.fromString(purl);
	} catch {
		return;
	}
}
/** Returns the name of a purl's package in advisories. Includes the namespace, unless that is a distribution. */
function purlName(type, { namespace, name }) {
	if (namespace === void 0 || namespace === null || namespace === "" || isSystemType(type)) return name;
	return namespace + (ecosystemOf(type).nameSeparator ?? "/") + name;
}
/** Returns a version with its epoch, which is a qualifier in an rpm's purl and precedes the version in rpm itself. */
function versionWithEpoch(type, version, epoch) {
	if (version === void 0 || version === "") return void 0;
	return type === "rpm" && epoch !== void 0 && /^\d+$/.test(epoch) ? `${epoch}:${version}` : version;
}
/**
* Returns the package URL of a package (purl specification; PURL-TYPES for namespaces and qualifiers). System packages
* have `arch`, `distro` (`debian-12`) and, if the source has another name, `upstream`. Falls back to `generic`, so that
* every package has a purl.
*/
function purlOf(draft, os) {
	const isSystem = isSystemType(draft.type);
	const namespace = draft.namespace ?? (isSystem ? os?.id : void 0);
	const qualifiers = {
		...isSystem ? systemQualifiers(draft, os) : {},
		...draft.qualifiers
	};
	const name = draft.purlName ?? draft.name;
	const version = draft.purlVersion ?? draft.version;
	try {
		return new import_packageurl_js.PackageURL(draft.type, namespace, name, version, qualifiers, draft.subpath).toString();
	} catch {
		return new import_packageurl_js.PackageURL("generic", void 0, draft.name, version, void 0, void 0).toString();
	}
}
function systemQualifiers(draft, os) {
	const { arch, source, name } = draft;
	const distro = os === void 0 ? void 0 : `${os.id}-${os.versionId ?? os.codename ?? "unknown"}`;
	return {
		...arch === void 0 ? {} : { arch },
		...distro === void 0 ? {} : { distro },
		...source === void 0 || source.name === name ? {} : { upstream: upstream(source, draft.version) }
	};
}
function upstream(source, version) {
	return source.version === version || source.version === "" ? source.name : `${source.name}@${source.version}`;
}
var import_packageurl_js;
function init_purl() {
	return (init_purl = __esmMin((() => {
		import_packageurl_js = require_packageurl_js();
		init_ecosystems();
	})))();
}

// shared/packages/license-texts.ts
/** Returns the SPDX ids of all licenses whose phrases a text contains. */
function licensesOfText(text) {
	const plain = text.replace(/[\s#*|]+/g, " ");
	return phrases.filter(([, phrase]) => phrase.test(plain)).map(([id]) => id);
}
/**
* Returns the SPDX id or expression of the license whose text is at a web address; undefined for unknown addresses.
* Addresses of the SPDX license list contain the id.
*/
function licenseOfAddress(address) {
	if (address.length > 200 || !/^https?:\/\//i.test(address)) return void 0;
	const place = address.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "").replace(/\.(?:txt|html?|php)$/, "").replace(/\/$/, "").replace("opensource.org/license/", "opensource.org/licenses/");
	if (Object.hasOwn(addresses, place)) return addresses[place];
	return /^https?:\/\/spdx\.org\/licenses\/([A-Za-z0-9.-]+?)(?:\.html)?$/.exec(address.trim())?.[1];
}
var phrases, glassfish, addresses;
function init_license_texts() {
	return (init_license_texts = __esmMin((() => {
		phrases = [
			["MIT", /Permission is hereby granted, free of charge, to any person obtaining a copy/i],
			["ISC", /Permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose with or without fee/i],
			["HPND-sell-variant", /Permission to use, copy, modify, distribute, and sell this software and its documentation/i],
			["BSD-3-Clause", /Redistribution and use in source and binary forms.{0,1500}(?:Neither the name|may not be used to endorse)/i],
			["Apache-2.0", /Licensed under the Apache License, Version 2\.0|Apache License Version 2\.0, January 2004/i],
			["MPL-2.0", /Mozilla Public License,? (?:version|v\.?) ?2\.0/i],
			["LGPL-2.1-or-later", /GNU Lesser General Public License.{0,120}version 2\.1.{0,40}any later version/i],
			["GPL-2.0-or-later", /GNU General Public License.{0,120}version 2.{0,40}any later version/i]
		];
		glassfish = "CDDL-1.1 OR GPL-2.0-only WITH Classpath-exception-2.0";
		addresses = {
			"apache.org/licenses/license-2.0": "Apache-2.0",
			"apache.org/licenses/license-1.1": "Apache-1.1",
			"creativecommons.org/publicdomain/zero/1.0": "CC0-1.0",
			"eclipse.org/legal/epl-2.0": "EPL-2.0",
			"eclipse.org/legal/epl-v10": "EPL-1.0",
			"eclipse.org/legal/epl-v20": "EPL-2.0",
			"eclipse.org/org/documents/edl-v10": "BSD-3-Clause",
			"eclipse.org/org/documents/epl-2.0": "EPL-2.0",
			"eclipse.org/org/documents/epl-v10": "EPL-1.0",
			"glassfish.dev.java.net/public/cddl+gpl_1_1": glassfish,
			"glassfish.java.net/public/cddl+gpl_1_1": glassfish,
			"gnu.org/software/classpath/license": "GPL-2.0-only WITH Classpath-exception-2.0",
			"h2database.com/html/license": "MPL-2.0 OR EPL-1.0",
			"mozilla.org/mpl/1.1": "MPL-1.1",
			"mozilla.org/mpl/2.0": "MPL-2.0",
			"mozilla.org/mpl/mpl-1.1": "MPL-1.1",
			"mozilla.org/en-us/mpl/2.0": "MPL-2.0",
			"opensource.org/licenses/apache-2.0": "Apache-2.0",
			"opensource.org/licenses/apache2.0": "Apache-2.0",
			"opensource.org/licenses/bsd-2-clause": "BSD-2-Clause",
			"opensource.org/licenses/bsd-3-clause": "BSD-3-Clause",
			"opensource.org/licenses/epl-2.0": "EPL-2.0",
			"opensource.org/licenses/isc": "ISC",
			"opensource.org/licenses/mit": "MIT",
			"opensource.org/licenses/mit-license": "MIT",
			"opensource.org/licenses/mpl-2.0": "MPL-2.0",
			"oss.oracle.com/licenses/cddl+gpl-1.1": glassfish,
			"oss.oracle.com/licenses/upl": "UPL-1.0",
			"repository.jboss.org/licenses/apache-2.0": "Apache-2.0",
			"unlicense.org": "Unlicense"
		};
	})))();
}

// shared/packages/package.ts
/** Returns whether a package is a Java archive whose coordinates are not known, so that no advisory can name it. */
function isUnidentified({ type, name }) {
	return type === "generic" && name.startsWith(`${"java-archive"}/`);
}
var javaArchives;
function init_package() {
	return (init_package = __esmMin((() => {
		javaArchives = "java-archive";
	})))();
}

// shared/packages/hashes.ts
/**
* Converts a digest, given the name of its algorithm (`sha256`) and its bytes in base64 or base64url; undefined for
* other algorithms.
*/
function hashOf(algorithmName, base64) {
	const algorithm = algorithms.get(algorithmName);
	const value = Buffer.from(base64, "base64").toString("hex");
	return algorithm === void 0 || value.length !== hexLength[algorithm] ? void 0 : {
		algorithm,
		value
	};
}
/**
* Packs digests of files into one text per algorithm. Leaves out names with line breaks, which no database contains.
*/
function fileHashesOf(hashes) {
	const sound = hashes.filter(({ path }) => !path.includes("\n"));
	return [...Map.groupBy(sound, ({ algorithm }) => algorithm)].map(([algorithm, group]) => ({
		algorithm,
		lines: group.map(({ path, value }) => `${value} ${path}`).join("\n")
	}));
}
/** Unpacks digests from `fileHashesOf`. */
function readFileHashes({ algorithm, lines }) {
	return lines.split("\n").map((line) => {
		const blank = line.indexOf(" ");
		return {
			algorithm,
			value: line.slice(0, blank),
			path: line.slice(blank + 1)
		};
	});
}
var algorithms, hexLength;
function init_hashes() {
	return (init_hashes = __esmMin((() => {
		algorithms = /* @__PURE__ */ new Map([
			["md5", "MD5"],
			["sha1", "SHA-1"],
			["sha256", "SHA-256"],
			["sha384", "SHA-384"],
			["sha512", "SHA-512"]
		]);
		hexLength = {
			MD5: 32,
			"SHA-1": 40,
			"SHA-256": 64,
			"SHA-384": 96,
			"SHA-512": 128
		};
	})))();
}

// shared/packages/ownership/directories.ts
/**
* Returns the directories of a package that no list of files describes: those of its manifest in the layout that its
* package manager installs, and those of a runtime that was built from source.
*/
function ownedDirectories({ type, name, locations }) {
	const layouts = layoutsByType[type] ?? [];
	return locations.flatMap(({ path }) => layouts.flatMap((layout) => layout(path, name) ?? []));
}
/** Creates the layout of packages that own the directory of a file; its first group ends in a slash. */
function nextTo(pattern, except) {
	return (path) => {
		const directory = pattern.exec(path)?.[1];
		return directory === void 0 ? void 0 : {
			path: directory,
			...except === void 0 ? {} : { except }
		};
	};
}
/** Creates the layout of a runtime whose directory is known from its prefix. */
function runtime(names, pattern, directory) {
	return (path, name) => {
		const prefix = names.test(name) ? pattern.exec(path)?.[1] : void 0;
		return prefix === void 0 ? void 0 : {
			path: prefix + directory,
			except: notOfRuntime
		};
	};
}
/** Creates the layout of a runtime that owns some directories next to a file of its own. */
function within(names, pattern, directories) {
	const others = new RegExp(`^(?!(?:${directories.join("|")})/)`);
	return (path, name) => {
		const prefix = names.test(name) ? pattern.exec(path)?.[1] : void 0;
		return prefix === void 0 ? void 0 : {
			path: prefix,
			except: others
		};
	};
}
/** Returns the purl of the package whose unpacked copy in a package manager's cache contains a file. */
function cachedPackage(path) {
	for (const { pattern, purlType } of caches) {
		const [, name, version] = pattern.exec(path) ?? [];
		if (name !== void 0) return `pkg:${purlType}/${name.replace(/!([a-z])/g, (_all, letter) => letter.toUpperCase())}@${version}`;
	}
}
/** Returns whether a file belongs to the databases and downloaded lists of package managers themselves. */
function isPackageDatabase(path) {
	return databaseFiles.test(path);
}
var notInNpmPackage, notOfRuntime, layoutsByType, pythonPath, caches, databaseFiles;
function init_directories() {
	return (init_directories = __esmMin((() => {
		notInNpmPackage = /(?:^|\/)(?:node_modules|\.git|\.svn|\.hg|\.npmrc)(?:\/|$)/;
		notOfRuntime = /(?:^|\/)(?:site-packages|dist-packages|gems|site_ruby|vendor_ruby|site_perl|node_modules)\//;
		layoutsByType = {
			npm: [nextTo(/^(.*\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/)package\.json$/, notInNpmPackage)],
			gem: [(path) => {
				const [, root, gem] = /^(.*)\/specifications\/(?:.*\/)?([^/]+)\.gemspec$/.exec(path) ?? [];
				return gem === void 0 ? void 0 : { path: `${root}/gems/${gem}/` };
			}],
			composer: [(path, name) => {
				const vendor = /^(.*)\/composer\/installed\.json$/.exec(path)?.[1];
				return vendor === void 0 ? void 0 : { path: `${vendor}/${name}/` };
			}],
			pypi: [nextTo(/^(.*\.(?:dist|egg)-info\/)[^/]+$/)],
			conda: [(path) => {
				const [, root, stem] = /^(.*?)(?:\/envs\/[^/]+)?\/conda-meta\/([^/]+)\.json$/.exec(path) ?? [];
				return stem === void 0 ? void 0 : { path: `${root}/pkgs/${stem}/` };
			}],
			nix: [(path) => ({ path: `${path}/` })],
			brew: [nextTo(/^(.*\/Cellar\/[^/]+\/[^/]+\/)INSTALL_RECEIPT\.json$/)],
			cran: [nextTo(/^(.*\/(?:site-)?library\/[^/]+\/)DESCRIPTION$/)],
			golang: [nextTo(/^(\/.+\/go\/)bin\/go$/, /^(?:pkg\/mod|bin)\//)],
			generic: [
				within(/^(?:openjdk|jre)$/, /^(\/.+\/)release$/, [...[
					"bin",
					"conf",
					"demo",
					"include",
					"jmods",
					"jre",
					"legal",
					"lib",
					"man",
					"sample"
				]]),
				within(/^erlang$/, /^(\/.+\/)releases\/\d+\/OTP_VERSION$/, [
					"bin",
					"lib",
					"misc",
					"releases",
					"usr"
				]),
				(path, name) => {
					const [, prefix, version] = name === "python" ? pythonPath.exec(path) ?? [] : [];
					return version === void 0 ? void 0 : {
						path: `${prefix}lib/python${version}/`,
						except: notOfRuntime
					};
				},
				runtime(/^ruby$/, /^(.*\/)(?:bin\/ruby[\d.]*|lib\/libruby[^/]*)$/, "lib/ruby/"),
				runtime(/^perl$/, /^(.*\/)bin\/perl[\d.]*$/, "lib/perl5/"),
				runtime(/^php$/, /^(.*\/)bin\/php[^/]*$/, "lib/php/"),
				runtime(/^node$/, /^(.*\/)bin\/node$/, "include/node/")
			]
		};
		pythonPath = /^(.*\/)(?:bin\/|lib\/lib)python(\d+\.\d+)m?(?:\.so[\d.]*)?$/;
		caches = [
			{
				pattern: /\/pkg\/mod\/((?:[^/]+\/)*?[^/@]+)@(v\d[^/]*)\//,
				purlType: "golang"
			},
			{
				pattern: /\/registry\/src\/[^/]+-[0-9a-f]{16}\/([\w-]+?)-(\d+\.\d+\.\d+[^/]*)\//,
				purlType: "cargo"
			},
			{
				pattern: /\/rustup\/(toolchain)s\/([^/]+)\//,
				purlType: "generic/rustup"
			}
		];
		databaseFiles = /^\/(?:var\/lib\/(?:dpkg|apt\/lists|pacman|rpm)\/|var\/cache\/(?:apt|apk|dnf|yum)\/|(?:usr\/)?lib\/(?:apk|sysimage)\/|var\/cache\/debconf\/templates\.dat)|\/pnpm\/store\/v\d+\/files\//;
	})))();
}

// shared/packages/ownership/file-owners.ts
/**
* Returns the owners of files: packages whose database lists the file (dpkg, rpm, apk, pacman, conda, Python's RECORD),
* with or without `/usr`; otherwise packages whose directory contains it. System packages take precedence. Pure.
* @param packages all packages of the image.
*/
function fileOwners(paths, packages) {
	const wanted = new Set(paths);
	if (wanted.size === 0) return /* @__PURE__ */ new Map();
	const aliases = new Map([...wanted].flatMap((path) => aliasOf(path).map((alias) => [alias, path])));
	const exact = /* @__PURE__ */ new Map();
	const merged = /* @__PURE__ */ new Map();
	for (const pkg of packages) for (const file of pkg.files ?? []) {
		const isExact = wanted.has(file);
		const path = isExact ? file : aliases.get(file);
		if (path === void 0) continue;
		const owners = isExact ? exact : merged;
		if (owners.get(path)?.isSystem !== true) owners.set(path, ownerOf(pkg, file));
	}
	const directories = new OwnedDirectories(packages);
	const owners = /* @__PURE__ */ new Map();
	for (const path of wanted) {
		const owner = preferSystem(exact.get(path), merged.get(path)) ?? directories.ownerOf(path) ?? cacheOwner(path);
		if (owner !== void 0) owners.set(path, owner);
	}
	return owners;
}
function aliasOf(path) {
	if (!mergedDirectory.test(path)) return [];
	return [path.startsWith("/usr/") ? path.slice(4) : `/usr${path}`];
}
function preferSystem(first, second) {
	return second?.isSystem === true && first?.isSystem !== true ? second : first ?? second;
}
function ownerOf(pkg, listed) {
	return {
		purl: pkg.purl,
		package: pkg,
		isSystem: isSystemType(pkg.type),
		listed,
		isPublished: pkg.thirdParty === false
	};
}
function cacheOwner(path) {
	const purl = cachedPackage(path);
	return purl === void 0 ? void 0 : {
		purl,
		isSystem: false,
		isPublished: false
	};
}
/**
* Compares a file with the first digest in its owner's database; undefined if it states none in a compared algorithm.
* @param digests of the file.
*/
function compareDigest({ listed, package: pkg }, digests) {
	if (listed === void 0) return void 0;
	for (const { algorithm, lines } of pkg?.fileHashes ?? []) {
		const actual = digests.find((candidate) => candidate.algorithm === algorithm)?.value;
		const stated = actual === void 0 ? void 0 : statedDigest(lines, listed);
		if (actual !== void 0 && stated !== void 0) return {
			algorithm,
			stated,
			actual
		};
	}
}
/** Tells whether a file has the digest in its owner's database; undefined if it states none in a compared algorithm. */
function isUnchanged(owner, digests) {
	const compared = compareDigest(owner, digests);
	return compared === void 0 ? void 0 : compared.stated === compared.actual;
}
/** Finds the digest of a path in lines of a digest, a blank and a path. */
function statedDigest(lines, path) {
	for (let at = lines.indexOf(` ${path}`); at !== -1; at = lines.indexOf(` ${path}`, at + 1)) {
		const end = at + 1 + path.length;
		const start = lines.lastIndexOf("\n", at) + 1;
		const digest = lines.slice(start, at);
		if ((end === lines.length || lines[end] === "\n") && !digest.includes(" ")) return digest;
	}
}
var mergedDirectory, OwnedDirectories;
function init_file_owners() {
	return (init_file_owners = __esmMin((() => {
		init_ecosystems();
		init_directories();
		mergedDirectory = /^(?:\/usr)?(?=\/(?:bin|lib|lib32|lib64|libx32|libo32|sbin)\/)/;
		OwnedDirectories = class {
			#byPath = /* @__PURE__ */ new Map();
			constructor(packages) {
				for (const pkg of packages) for (const directory of ownedDirectories(pkg)) this.#byPath.set(directory.path, {
					pkg,
					directory
				});
			}
			ownerOf(path) {
				for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
					const owned = this.#byPath.get(path.slice(0, end + 1));
					if (owned === void 0) continue;
					const { pkg, directory } = owned;
					if (directory.except?.test(path.slice(directory.path.length)) === true) return void 0;
					const isPublished = pkg.locations.some((location) => location.isFromPublicRegistry === true && location.path.startsWith(directory.path));
					return {
						purl: pkg.purl,
						package: pkg,
						isSystem: false,
						isPublished
					};
				}
			}
		};
	})))();
}

// shared/packages/third-party/packagers.ts
var deb, rpm, both, codename, packagers;
function init_packagers() {
	return (init_packagers = __esmMin((() => {
		deb = ["deb"];
		rpm = ["rpm"];
		both = ["deb", "rpm"];
		codename = "(?:jessie|stretch|buster|bullseye|bookworm|trixie|forky|trusty|xenial|bionic|focal|jammy|kinetic|lunar|mantic|noble|oracular|plucky|questing)";
		packagers = [
			{
				name: "NodeSource",
				types: both,
				version: /\dnodesource\d*$/,
				packages: /^nodejs$/,
				host: /^(?:deb|rpm)\.nodesource\.com$/
			},
			{
				name: "PostgreSQL's repository (PGDG)",
				types: deb,
				version: /\.pgdg\d+(?:\.\d+)?\+\d+(?:\+b\d+)?$/
			},
			{
				name: "PostgreSQL's repository (PGDG)",
				types: rpm,
				version: /PGDG\.(?:rhel|f|sles)\d/
			},
			{
				name: "nginx.org",
				types: [
					"deb",
					"rpm",
					"apk"
				],
				contact: /^nginx-packaging@(?:f5|nginx)\.com$/,
				packages: /^nginx(?:-module-.+|-plus.*)?$/,
				host: /^(?:nginx\.org|packages\.nginx\.org|pkgs\.nginx\.com)$/
			},
			{
				name: "nginx.org",
				types: deb,
				version: new RegExp(`^[\\d.+]+-\\d+~${codename}$`),
				packages: /^nginx(?:-module-.+)?$/
			},
			{
				name: "nginx.org",
				types: rpm,
				version: /\.ngx$/
			},
			{
				name: "Docker",
				types: deb,
				version: new RegExp(`~(?:debian|ubuntu|raspbian)(?:\\.[\\d.]+~|-)${codename}$`),
				contact: /@docker\.com$/
			},
			{
				name: "Docker",
				types: both,
				contact: /^help@containerd\.io$/,
				packages: /^containerd\.io$/
			},
			{
				name: "Ondřej Surý's repository",
				types: deb,
				version: /\+(?:0~\d{8}\.\d+\+(?:debian|ubuntu)[\d.]+~1\.gbp[0-9a-f]+|(?:debian|ubuntu)[\d.]+\+deb\.sury\.org\+\d+|deb\.sury\.org[~+].*)$/
			},
			{
				name: "deadsnakes",
				types: deb,
				version: new RegExp(`\\+${codename}\\d+$`),
				packages: /^(?:lib|idle-)?python\d/
			},
			{
				name: "MariaDB",
				types: deb,
				version: /\+maria~/
			},
			{
				name: "MariaDB",
				types: rpm,
				supplier: /^MariaDB Foundation$/
			},
			{
				name: "MySQL",
				types: deb,
				version: /^\d[\d.]*-\d+(?:debian|ubuntu)\d+(?:\.\d+)?$/,
				packages: /^(?:lib)?mysql/,
				host: /^repo\.mysql\.com$/
			},
			{
				name: "Redis",
				types: deb,
				version: new RegExp(`rl\\d+~${codename}\\d*$`)
			},
			{
				name: "MongoDB",
				types: both,
				contact: /@mongodb\.com$/,
				packages: /^mongodb-|^mongosh$/,
				host: /^repo\.mongodb\.(?:org|com)$/
			},
			{
				name: "HashiCorp",
				types: both,
				contact: /@hashicorp\.com$/
			},
			{
				name: "Elastic",
				types: both,
				contact: /@elastic\.co$/
			},
			{
				name: "Grafana Labs",
				types: both,
				contact: /@grafana\.com$/
			},
			{
				name: "InfluxData",
				types: both,
				contact: /@influxdat?a?(?:b|ta)?\.com$/
			},
			{
				name: "RabbitMQ",
				types: both,
				contact: /@(?:rabbitmq\.com|groups\.vmware\.com)$/
			},
			{
				name: "Erlang Solutions",
				types: both,
				contact: /@erlang-solutions\.com$/
			},
			{
				name: "Eclipse Adoptium",
				types: deb,
				contact: /^temurin-dev@eclipse\.org$/
			},
			{
				name: "Azul",
				types: both,
				contact: /@azul(?:systems)?\.com$/
			},
			{
				name: "Amazon Corretto",
				types: deb,
				contact: /^corretto-team@amazon\.com$/
			},
			{
				name: "Microsoft",
				types: deb,
				contact: /@microsoft\.com$/
			},
			{
				name: "Google",
				types: deb,
				contact: /@google\.com$/,
				packages: /^(?:google-cloud-|google-chrome-|kubectl$)/
			},
			{
				name: "Kubernetes",
				types: deb,
				contact: /@kubernetes\.io$/
			},
			{
				name: "GitHub",
				types: deb,
				supplier: /^GitHub$/,
				packages: /^gh$/,
				host: /^cli\.github\.com$/
			},
			{
				name: "GitLab",
				types: both,
				contact: /@gitlab\.com$/,
				packages: /^gitlab-/
			},
			{
				name: "NVIDIA",
				types: deb,
				contact: /@nvidia\.com$/,
				packages: /^(?:cuda-|libcud|libnccl|libcu[a-z]+-\d|nvidia-container|libnvidia-container|tensorrt|libnv)/
			},
			{
				name: "Percona",
				types: both,
				contact: /@percona\.com$/
			},
			{
				name: "Yarn",
				types: deb,
				contact: /^yarn@dan\.cx$/
			},
			{
				name: "CRAN",
				types: deb,
				version: new RegExp(`~${codename}cran\\.?\\d*$`)
			},
			{
				name: "apt.llvm.org",
				types: deb,
				version: /~\+\+20\d{6,12}\+[0-9a-f]+-/
			},
			{
				name: "Phusion",
				types: both,
				contact: /@phusion\.nl$/
			},
			{
				name: "Datadog",
				types: both,
				contact: /@datadoghq\.com$/
			},
			{
				name: "Remi's repository",
				types: rpm,
				version: /\.remi(?:\.\d+)?$/
			},
			{
				name: "EPEL",
				types: rpm,
				supplier: /^Fedora Project$/
			},
			{
				name: "ELRepo",
				types: rpm,
				version: /\.elrepo$/
			}
		];
	})))();
}

// shared/packages/third-party/third-party.ts
/**
* Tells whether a package of an operating system comes from a repository of a third party, whose packages the
* distribution's advisories do not cover: by the form of its version, its maintainer, a repository file with its name,
* or an `Origin` or vendor that is not the distribution. Pure.
* @param repositories hosts in the image's repository files.
*/
function originOf(stated, os, repositories = /* @__PURE__ */ new Set()) {
	if (!isSystemType(stated.type)) return {};
	const isForeign = isFromElsewhere(stated.origin, os);
	if (isForeign === false) return { thirdParty: false };
	const packager = packagers.find((candidate) => isBy(candidate, stated, repositories));
	if (packager !== void 0 && !(packager.name === "EPEL" && os?.id === "fedora")) return {
		thirdParty: true,
		packager: packager.name
	};
	return isForeign === void 0 ? {} : { thirdParty: isForeign };
}
function isBy({ types, packages, version, contact, supplier, host }, stated, repositories) {
	if (!types.includes(stated.type)) return false;
	if (!(packages?.test(stated.name) ?? true)) return false;
	if (version?.test(stated.version ?? "") === true) return true;
	const addresses = addressesOf(stated);
	if (contact !== void 0 && addresses.some((address) => contact.test(address))) return true;
	if (supplier?.test(stated.supplier ?? "") === true) return true;
	if (packages === void 0 || host === void 0 || addresses.length > 0) return false;
	return [...repositories].some((name) => host.test(name));
}
/** The maintainer's address, and those in rpm's vendor: `NGINX Packaging <nginx-packaging@f5.com>`. */
function addressesOf({ supplierContact, origin }) {
	const inOrigin = [...(origin ?? "").matchAll(/<([^<>\s@]+@[^<>\s@]+)>/g)].map(([, address = ""]) => address);
	return [...supplierContact === void 0 ? [] : [supplierContact], ...inOrigin].map((text) => text.toLowerCase());
}
/** Returns whether `Origin` or the vendor differs from the distribution; undefined if neither is stated. */
function isFromElsewhere(origin, os) {
	if (origin === void 0 || os === void 0) return void 0;
	const project = /^obs:\/\/build\.(?:opensuse\.org|suse\.de)\/([^/]+)/i.exec(origin)?.[1];
	if (project !== void 0) return !/^(?:openSUSE|SUSE)(?::|$)/.test(project);
	const words = new Set(origin.toLowerCase().match(/[a-z]+/g) ?? []);
	return ![os.id, ...vendors[os.id] ?? []].some((name) => words.has(name));
}
var vendors;
function init_third_party() {
	return (init_third_party = __esmMin((() => {
		init_ecosystems();
		init_packagers();
		vendors = {
			amzn: ["amazon"],
			azurelinux: ["microsoft"],
			mariner: ["microsoft"],
			ol: ["oracle"],
			"opensuse-leap": ["opensuse", "suse"],
			"opensuse-tumbleweed": ["opensuse", "suse"],
			photon: ["vmware", "broadcom"],
			rhel: ["hat"],
			sles: ["suse"]
		};
	})))();
}

export { init_go_mod as A, init_cataloger as B, purlOf as C, goHashes as D, goDraft as E, objectLines as F, withoutAddresses as G, partial as H, findElfInterpreter as I, init_elf as L, init_lockfile as M, isFile as N, goMod as O, linesByKey as P, isElf as R, purlName as S, goDirectives as T, supplierOf as U, nonEmpty as V, textOf as W, licenseOfAddress as _, init_file_owners as a, isInDatabase as b, isPackageDatabase as c, init_hashes as d, readFileHashes as f, init_license_texts as g, javaArchives as h, fileOwners as i, fileNamed as j, goSum as k, fileHashesOf as l, isUnidentified as m, originOf as n, isUnchanged as o, init_package as p, compareDigest as r, init_directories as s, init_third_party as t, hashOf as u, licensesOfText as v, versionWithEpoch as w, parsePurl as x, init_purl as y, parseElf as z };