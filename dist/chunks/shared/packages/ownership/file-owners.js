import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Fr as init_defined, Pr as defined } from "../../core.js";
import { _ as isSystemType, h as init_lookup, t as init_ecosystems } from "../../ecosystems/index.js";

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
function beside(pattern, except) {
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
			npm: [beside(/^(.*\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/)package\.json$/, notInNpmPackage)],
			gem: [(path) => {
				const [, root, gem] = /^(.*)\/specifications\/(?:.*\/)?([^/]+)\.gemspec$/.exec(path) ?? [];
				return gem === void 0 ? void 0 : { path: `${root}/gems/${gem}/` };
			}],
			composer: [(path, name) => {
				const vendor = /^(.*)\/composer\/installed\.json$/.exec(path)?.[1];
				return vendor === void 0 ? void 0 : { path: `${vendor}/${name}/` };
			}],
			conda: [(path) => {
				const [, root, stem] = /^(.*?)(?:\/envs\/[^/]+)?\/conda-meta\/([^/]+)\.json$/.exec(path) ?? [];
				return stem === void 0 ? void 0 : { path: `${root}/pkgs/${stem}/` };
			}],
			nix: [(path) => ({ path: `${path}/` })],
			brew: [beside(/^(.*\/Cellar\/[^/]+\/[^/]+\/)INSTALL_RECEIPT\.json$/)],
			cran: [beside(/^(.*\/(?:site-)?library\/[^/]+\/)DESCRIPTION$/)],
			golang: [beside(/^(\/.+\/go\/)bin\/go$/, /^(?:pkg\/mod|bin)\//)],
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
* Compares a file with the digests in its owner's database; undefined if it states none in a compared algorithm.
* @param digests of the file.
*/
function isUnchanged(owner, digests) {
	const { listed, package: pkg } = owner;
	if (listed === void 0) return void 0;
	for (const { algorithm, lines } of pkg?.fileHashes ?? []) {
		const digest = digests.find((candidate) => candidate.algorithm === algorithm);
		const stated = digest === void 0 ? void 0 : statedDigest(lines, listed);
		if (stated !== void 0) return stated === digest?.value;
	}
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

export { partial as C, withoutAddresses as E, nonEmpty as S, textOf as T, init_lockfile as _, isPackageDatabase as a, objectLines as b, init_hashes as c, goDraft as d, goHashes as f, fileNamed as g, init_go_mod as h, init_directories as i, readFileHashes as l, goSum as m, init_file_owners as n, fileHashesOf as o, goMod as p, isUnchanged as r, hashOf as s, fileOwners as t, goDirectives as u, isFile as v, supplierOf as w, init_cataloger as x, linesByKey as y };