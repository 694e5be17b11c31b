import { n as __esmMin } from "../../../rolldown-runtime.js";
import { _ as isSystemType, h as init_lookup, t as init_ecosystems } from "../../ecosystems/index.js";

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

export { isPackageDatabase as a, init_hashes as c, init_directories as i, readFileHashes as l, init_file_owners as n, fileHashesOf as o, isUnchanged as r, hashOf as s, fileOwners as t };