import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ir as init_plain, Lr as oneLine, Qr as memoizedByObject, Xr as init_memoized, fi as defined, or as init_text, pi as init_defined } from "../core.js";
import { g as init_lookup, l as compareVersions, m as ecosystemOf, t as init_ecosystems, u as init_compare_versions, v as isSystemType, y as normalizeName } from "../ecosystems/index.js";
import { D as init_run_script, O as listCommands, ht as init_source_text, k as parseRunScripts, mt as SourceText, t as init_dockerfile } from "../dockerfile/index.js";
import { t as init_packages } from "../packages/index.js";
import { i as init_project, o as splitPath, r as requirementGrammars, t as init_grammars } from "./requirements/grammars.js";

// shared/projects/copied-paths.ts
function cleanPath(text) {
	return text.replace(/^(?:\.?\/)+/, "").replace(/\/+\.?$/, "").replace(/^\.$/, "");
}
/** Matches a file name that may have wildcards: `package*.json`. */
function matches(source, path) {
	if (!source.includes("*")) return source === path;
	const pattern = source.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
	return pattern.length <= 5 && new RegExp(`^${pattern.join("[^/]*")}$`).test(path);
}
var CopiedPaths;
function init_copied_paths() {
	return (init_copied_paths = __esmMin((() => {
		init_project();
		CopiedPaths = class {
			#sources;
			/** Directories that may be the build context: the Dockerfile's and the root. */
			#contexts;
			/**
			* @param instructions of all stages.
			* @param dockerfile path of the Dockerfile, relative to the checkout.
			*/
			constructor(instructions, dockerfile) {
				this.#sources = instructions.filter(({ keyword, flags }) => (keyword === "COPY" || keyword === "ADD") && !flags.some(({ name }) => name === "from")).flatMap(({ json, words }) => (json ?? words).slice(0, -1).map(({ value }) => cleanPath(value)));
				const home = splitPath(dockerfile).directory;
				this.#contexts = home === "" ? [""] : [home, ""];
			}
			/** Returns 2 for a file that is copied by name, 1 for one in a copied directory, otherwise 0. */
			rankOf(path) {
				if (path === "") return 0;
				const relative = this.#contexts.flatMap((context) => context === "" ? [path] : path.startsWith(`${context}/`) ? [path.slice(context.length + 1)] : []);
				if (this.#sources.some((source) => relative.some((each) => matches(source, each)))) return 2;
				const isWithin = (source) => relative.some((each) => source === "" || each.startsWith(`${source}/`));
				return this.#sources.some(isWithin) ? 1 : 0;
			}
		};
	})))();
}

// shared/projects/chains.ts
function chainFrom(first, next) {
	const chain = [];
	for (let pkg = first; pkg !== void 0; pkg = next.get(pkg)) chain.push(pkg);
	return chain;
}
var maxVisited, DependencyGraph;
function init_chains() {
	return (init_chains = __esmMin((() => {
		maxVisited = 1e5;
		DependencyGraph = class {
			#byPurl;
			#requiring = /* @__PURE__ */ new Map();
			constructor(packages) {
				this.#byPurl = packages;
				for (const { purl, requires = [] } of packages.values()) for (const required of requires) {
					if (!packages.has(required)) continue;
					const known = this.#requiring.get(required);
					if (known === void 0) this.#requiring.set(required, [purl]);
					else known.push(purl);
				}
			}
			has(purl) {
				return this.#byPurl.has(purl);
			}
			/** Returns all packages, for a search by name. */
			packages() {
				return this.#byPurl.values();
			}
			/** Returns the packages that require another. */
			requiring(purl) {
				return (this.#requiring.get(purl) ?? []).flatMap((each) => this.#byPurl.get(each) ?? []);
			}
			/**
			* Returns the shortest chain from a direct dependency to a package, both included. Of equally short ones, the first by
			* purl. Undefined if no direct dependency brings it in.
			*/
			chainTo(purl, isDirect) {
				const start = this.#byPurl.get(purl);
				if (start === void 0) return void 0;
				const next = /* @__PURE__ */ new Map([[start, void 0]]);
				let level = [start];
				while (level.length > 0 && next.size < maxVisited) {
					const found = level.filter(isDirect).toSorted((a, b) => a.purl < b.purl ? -1 : 1)[0];
					if (found !== void 0) return chainFrom(found, next);
					const above = [];
					for (const pkg of level) for (const parent of this.requiring(pkg.purl)) {
						if (next.has(parent)) continue;
						next.set(parent, pkg);
						above.push(parent);
					}
					level = above;
				}
			}
		};
	})))();
}

// shared/projects/find-change.ts
/**
* Finds how a project brings in a package: through its lockfile, or, if it has none, through what is installed. Undefined
* if the project does not. Pure.
*/
function findOrigin(project, pkg, installed) {
	const { manifest, lockfile } = project;
	if (manifest !== void 0 && manifest.type !== pkg.type) return void 0;
	if (lockfile !== void 0 && !lockfile.packages.has(pkg.purl)) return void 0;
	const locked = lockfile?.packages.get(pkg.purl) ?? pkg;
	if (manifest === void 0) return {
		project,
		chain: [locked]
	};
	const own = declarationOf(manifest, locked);
	const isDirect = (other) => declares(project, manifest, other);
	const chain = graphOf(lockfile?.packages ?? installed).chainTo(pkg.purl, isDirect);
	const [direct] = chain ?? [];
	if (chain === void 0 || direct === void 0) {
		if (own !== void 0 && lockfile !== void 0) return {
			project,
			chain: [locked],
			declared: own
		};
		return manifest.overrides === void 0 ? void 0 : {
			project,
			chain: [locked]
		};
	}
	return {
		project,
		chain,
		...defined({ declared: declarationOf(manifest, direct) })
	};
}
/** Tells whether a manifest declares this version of a package, not only another one of its name. */
function declares({ lockfile }, manifest, pkg) {
	const declared = declarationOf(manifest, pkg);
	if (declared === void 0) return false;
	if (lockfile !== void 0 && !withSeveralVersions.has(manifest.type)) return true;
	return declared.requirement === void 0 || acceptsOwn(declared, pkg) !== false;
}
function acceptsOwn({ requirement }, { version }) {
	return version === void 0 ? void 0 : requirement?.grammar.accepts(requirement.text, version);
}
/**
* Returns the declaration of a package. Of several, such as aliases, catalogs or those with conditions, the first that
* accepts its version, otherwise the first with a requirement.
*/
function declarationOf(manifest, pkg) {
	const all = declarationsOf(manifest).get(nameKey(manifest.type, pkg.name)) ?? [];
	return (all.length < 2 ? void 0 : all.find((declared) => acceptsOwn(declared, pkg) === true)) ?? all.find(({ requirement }) => requirement !== void 0) ?? all[0];
}
/** Returns the form of a name by which packages of a type are the same. */
function nameKey(type, name) {
	const { osv } = ecosystemOf(type);
	return osv === void 0 ? name : normalizeName(osv, name);
}
/** Decides what gives a package its fixed version with the smallest change of the direct dependency. Pure. */
function chooseRemedy({ project, chain, declared }, toVersion) {
	const [direct, ...others] = chain;
	if (direct === void 0) return { kind: "unknown" };
	const canUpdate = project.lockfile?.tool === void 0 || project.lockfile.tool.update !== void 0;
	if (others.length === 0) return raiseTo(declared, toVersion, canUpdate);
	if (acceptsAlongChain(project, chain, toVersion)) return { kind: "update" };
	const better = betterVersion(project.lockfile, direct, chain, toVersion);
	return better === void 0 ? { kind: "unknown" } : raiseTo(declared, better, false);
}
function raiseTo(declared, toVersion, canUpdate) {
	const requirement = declared?.requirement;
	if (requirement === void 0 || !plainVersion.test(toVersion)) return { kind: "unknown" };
	const { text, grammar } = requirement;
	if (canUpdate && grammar.accepts(text, toVersion) === true) return { kind: "update" };
	const raised = grammar.raise(text, toVersion);
	return raised === void 0 ? { kind: "unknown" } : {
		kind: "raise",
		requirement: raised,
		toVersion
	};
}
/** Tells whether everything that requires a package in the lockfile accepts a version of it. */
function acceptsAlongChain({ lockfile }, chain, version) {
	const pkg = chain.at(-1);
	const grammar = pkg === void 0 ? void 0 : requirementGrammars[pkg.type];
	if (pkg === void 0 || lockfile === void 0 || grammar === void 0) return false;
	const requiring = graphOf(lockfile.packages).requiring(pkg.purl);
	return requiring.length > 0 && requiring.every((parent) => {
		const range = rangeOf(parent, pkg.name);
		return range !== void 0 && grammar.accepts(range, version) === true;
	});
}
function rangeOf({ type, ranges = {} }, name) {
	const key = nameKey(type, name);
	return Object.entries(ranges).find(([other]) => nameKey(type, other) === key)?.[1];
}
/**
* Returns the lowest higher version of the direct dependency in the lockfile that does not need the vulnerable version,
* as in workspaces that lock several.
*/
function betterVersion(lockfile, direct, chain, toVersion) {
	const last = chain.at(-1);
	const grammar = requirementGrammars[direct.type];
	const { osv } = ecosystemOf(direct.type);
	if (lockfile === void 0 || last === void 0 || chain.length !== 2 || osv === void 0) return void 0;
	return [...lockfile.packages.values()].flatMap((other) => {
		if (other.name !== direct.name || other.version === void 0 || direct.version === void 0) return [];
		if (compareVersions(osv, other.version, direct.version) <= 0) return [];
		const range = rangeOf(other, last.name);
		return range === void 0 || grammar?.accepts(range, toVersion) === true ? [other.version] : [];
	}).toSorted((a, b) => compareVersions(osv, a, b))[0];
}
var graphOf, withSeveralVersions, declarationsOf, plainVersion;
function init_find_change() {
	return (init_find_change = __esmMin((() => {
		init_ecosystems();
		init_chains();
		init_grammars();
		graphOf = memoizedByObject((packages) => new DependencyGraph(packages));
		withSeveralVersions = /* @__PURE__ */ new Set(["npm", "cargo"]);
		declarationsOf = memoizedByObject(({ type, dependencies }) => Map.groupBy(dependencies, ({ name }) => nameKey(type, name)));
		plainVersion = /^[\w.+!~-]{1,100}$/;
	})))();
}

// shared/projects/manifest.ts
var sourceOf;
function init_manifest() {
	return (init_manifest = __esmMin((() => {
		init_dockerfile();
		sourceOf = memoizedByObject(({ text }) => new SourceText(text));
	})))();
}

// shared/projects/dependency-change.ts
/** Adds what to change in a repository to an upgrade. Pure. */
function withChanges(fix, origin, others = []) {
	if (fix.kind !== "upgrade") return fix;
	const otherChanges = others.map((other) => changeOf(fix.toVersion, other));
	const change = changeOf(fix.toVersion, origin);
	return {
		...fix,
		change,
		...otherChanges.length === 0 ? {} : { otherChanges }
	};
}
function changeOf(toVersion, origin) {
	const { project, chain, declared } = origin;
	const { manifest, lockfile } = project;
	const [direct, ...others] = chain;
	const remedy = chooseRemedy(origin, toVersion);
	const command = lockCommand(origin, remedy.kind === "update", toVersion);
	const isUnhelped = remedy.kind !== "raise" && command.length === 0;
	const edits = remedy.kind === "raise" && manifest !== void 0 && declared?.requirement !== void 0 ? [{
		file: manifest.path,
		region: sourceOf(manifest).regionOf(declared.requirement.span),
		text: remedy.requirement
	}] : [];
	const through = others.length === 0 || direct === void 0 ? void 0 : {
		name: direct.name,
		...defined({
			version: direct.version,
			toVersion: remedy.kind === "raise" ? remedy.toVersion : void 0
		})
	};
	return {
		kind: remedy.kind === "raise" ? "edit" : remedy.kind === "update" ? "update" : "override",
		edits,
		...defined({
			through,
			lockfile: lockfile === void 0 || isUnhelped ? void 0 : {
				path: lockfile.path,
				command
			}
		})
	};
}
/**
* Returns the command that writes the lockfile. Empty if none is known; names that could be options are not put in one.
*/
function lockCommand({ project: { lockfile }, chain }, isUpdate, toVersion) {
	const name = chain.at(-1)?.name ?? "";
	const isSafe = /^[@A-Za-z0-9][\w@./:+-]{0,200}$/.test(name) && /^[\w.+:~-]{1,100}$/.test(toVersion);
	if (lockfile?.tool === void 0 || !isSafe) return [];
	return isUpdate ? lockfile.tool.update?.(name, toVersion) ?? [] : lockfile.tool.relock;
}
function init_dependency_change() {
	return (init_dependency_change = __esmMin((() => {
		init_find_change();
		init_manifest();
	})))();
}

// shared/projects/installed-words.ts
/**
* Lists the packages that a RUN installs with a package manager of the system, with the places of their words. Skips
* words with variables, groups and files. Pure.
*/
function listInstalledWords(instruction, origins, type) {
	const installer = installers.find((each) => each.type === type);
	if (installer === void 0 || instruction.keyword !== "RUN") return [];
	return listCommands(parseRunScripts(origins.source, instruction)).flatMap((command) => wordsOf(command, installer));
}
function wordsOf(command, { commands, verbs, valued, nameEnd }) {
	const { args, name } = command;
	if (!commands.includes(name)) return [];
	const verb = args.findIndex(({ value }) => verbs.includes(value));
	if (verb < 0) return [];
	return args.slice(verb + 1).flatMap((word, index) => {
		const { value } = word;
		if (valued.includes(args[verb + index]?.value ?? "") || !/^[A-Za-z0-9][\w.+:=~<>@/-]*$/.test(value) || /\.(?:deb|rpm|apk)$/.test(value)) return [];
		const end = value.search(nameEnd);
		return [{
			name: end < 0 ? value : value.slice(0, end),
			span: command.spanOf(word)
		}];
	});
}
var installers;
function init_installed_words() {
	return (init_installed_words = __esmMin((() => {
		init_dockerfile();
		installers = [
			{
				type: "deb",
				commands: [
					"apt-get",
					"apt",
					"aptitude"
				],
				verbs: ["install"],
				valued: [
					"-t",
					"--target-release",
					"--default-release",
					"-o",
					"--option",
					"-c",
					"--config-file",
					"-a"
				],
				nameEnd: /[=:/]/
			},
			{
				type: "apk",
				commands: ["apk"],
				verbs: ["add"],
				valued: [
					"-t",
					"--virtual",
					"-X",
					"--repository",
					"-p",
					"--root",
					"--arch"
				],
				nameEnd: /[=<>~@]/
			},
			{
				type: "rpm",
				commands: [
					"dnf",
					"microdnf",
					"yum",
					"tdnf",
					"zypper"
				],
				verbs: ["install", "in"],
				valued: [
					"-c",
					"--repo",
					"-r",
					"--from"
				],
				nameEnd: /[=<>~@:]|-\d/
			}
		];
	})))();
}

// shared/projects/locate.ts
function pathOf({ manifest, lockfile }) {
	return manifest?.path ?? lockfile?.path ?? "";
}
function lineKey(origin) {
	const line = declaredLine(origin) ?? lockedLine(origin);
	return line === void 0 ? pathOf(origin.project) : `${line.file}:${line.region.startLine}`;
}
function declaredLine({ project: { manifest }, declared }) {
	if (manifest === void 0) return void 0;
	const source = sourceOf(manifest);
	const span = declared?.span ?? manifest.overrides;
	if (span === void 0) return void 0;
	const whole = source.regionOf(span);
	const isOneLine = whole.startLine === whole.endLine;
	const region = isOneLine || declared?.requirement === void 0 ? whole : source.regionOf(declared.requirement.span);
	return {
		file: manifest.path,
		region: isOneLine || declared?.requirement !== void 0 ? region : { startLine: whole.startLine }
	};
}
function lockedLine({ project: { lockfile }, chain }, message) {
	const place = (chain.at(-1)?.locations ?? []).find(({ path, lines }) => lines !== void 0 && path.replace(/^\//, "") === lockfile?.path);
	if (place?.lines === void 0 || lockfile === void 0) return void 0;
	return {
		file: lockfile.path,
		region: { startLine: place.lines.start },
		...defined({ message })
	};
}
/** Formats what brings a package in, as the end of a sentence. Empty for direct dependencies. */
function describeChain(chain) {
	const parents = chain.slice(0, -1).map(({ name, version }) => oneLine(`${name} ${version ?? ""}`.trimEnd()));
	if (parents.length === 0) return "";
	return `; required by ${(parents.length > maxChain ? [
		parents[0],
		"…",
		...parents.slice(-2)
	] : parents).join(" > ")}`;
}
var maxOthers, maxChain, DependencyPlaces;
function init_locate() {
	return (init_locate = __esmMin((() => {
		init_packages();
		init_text();
		init_copied_paths();
		init_dependency_change();
		init_find_change();
		init_installed_words();
		init_manifest();
		init_project();
		maxOthers = 10;
		maxChain = 4;
		DependencyPlaces = class {
			#projects;
			#packages;
			#systemPackages;
			#origins;
			#copied;
			#words = /* @__PURE__ */ new Map();
			#found = /* @__PURE__ */ new Map();
			/**
			* @param packages of the image, which state dependencies of projects without a lockfile.
			* @param origins of the image's layers, if its Dockerfile is known.
			*/
			constructor(projects, packages, origins) {
				this.#projects = projects;
				const { system = [], others = [] } = Object.groupBy(packages, ({ type }) => isSystemType(type) ? "system" : "others");
				this.#packages = new Map(others.map((pkg) => [pkg.purl, pkg]));
				this.#systemPackages = new Map(system.map((pkg) => [pkg.purl, pkg]));
				this.#copied = new CopiedPaths(origins?.graph.stages.flatMap(({ instructions }) => instructions) ?? [], origins?.path ?? "");
				this.#origins = origins;
			}
			/**
			* Places a finding on the manifest's line of the direct dependency that brings its package in. The lockfile's line and
			* the Dockerfile's follow. Adds what to change to the fix. Places a finding about a system package on the word of the
			* RUN that installs it or what needs it. Leaves findings of the base image unchanged.
			*/
			place(finding) {
				if (finding.inBase === true) return finding;
				const purl = finding.package?.purl ?? "";
				const systemPackage = this.#systemPackages.get(purl);
				if (systemPackage !== void 0) return this.#placeInRun(finding, systemPackage);
				const pkg = this.#packages.get(purl);
				if (pkg === void 0) return finding;
				const [origin, ...others] = this.#originsOf(pkg);
				if (origin === void 0) return finding;
				const [layerLine, ...otherLines] = finding.locations;
				const added = layerLine === void 0 ? [] : [{
					...layerLine,
					message: "added to the image here"
				}, ...otherLines];
				const first = declaredLine(origin) ?? lockedLine(origin);
				if (first === void 0) return finding;
				const locked = lockedLine(origin, "locked here");
				const elsewhere = others.slice(0, maxOthers).flatMap((other) => {
					const line = declaredLine(other) ?? lockedLine(other);
					return line === void 0 ? [] : [{
						...line,
						message: "also required here"
					}];
				});
				const isSamePlace = locked?.file === first.file && locked.region.startLine === first.region.startLine;
				return {
					...finding,
					message: `${finding.message}${describeChain(origin.chain)}`,
					locations: [
						first,
						...locked === void 0 || isSamePlace ? [] : [locked],
						...added,
						...elsewhere
					],
					fixes: finding.fixes.map((fix) => withChanges(fix, origin, others.slice(0, maxOthers)))
				};
			}
			#placeInRun(finding, pkg) {
				const [line, ...others] = finding.locations;
				const origins = this.#origins;
				if (origins === void 0 || line === void 0 || line.file !== origins.path) return finding;
				const instruction = origins.layers.find((layer) => !layer.inBase && layer.instruction.line === line.region.startLine)?.instruction;
				if (instruction === void 0) return finding;
				const words = this.#wordsOf(instruction, origins, pkg.type);
				const chain = graphOf(this.#systemPackages).chainTo(pkg.purl, ({ name }) => words.has(name));
				const word = words.get(chain?.[0]?.name ?? "");
				if (word === void 0 || chain === void 0) return finding;
				return {
					...finding,
					message: `${finding.message}${describeChain(chain)}`,
					locations: [{
						...line,
						region: origins.source.regionOf(word.span)
					}, ...others]
				};
			}
			#wordsOf(instruction, origins, type) {
				const key = `${instruction.line} ${type}`;
				const known = this.#words.get(key);
				if (known !== void 0) return known;
				const words = new Map(listInstalledWords(instruction, origins, type).map((word) => [word.name, word]));
				this.#words.set(key, words);
				return words;
			}
			/** Returns the origins of a package, the most likely first: projects that the Dockerfile copies, then near ones. */
			#originsOf(pkg) {
				const known = this.#found.get(pkg.purl);
				if (known !== void 0) return known;
				const sorted = this.#projects.flatMap((project) => {
					const origin = findOrigin(project, pkg, this.#packages);
					return origin === void 0 ? [] : [{
						origin,
						rank: this.#rankOf(origin)
					}];
				}).toSorted((a, b) => b.rank - a.rank || (pathOf(a.origin.project) < pathOf(b.origin.project) ? -1 : 1)).map(({ origin }) => origin);
				const distinct = [...new Map(sorted.toReversed().map((origin) => [lineKey(origin), origin])).values()].toReversed();
				this.#found.set(pkg.purl, distinct);
				return distinct;
			}
			#rankOf({ project, chain, declared }) {
				const path = pathOf(project);
				const copied = Math.max(this.#copied.rankOf(path), this.#copied.rankOf(project.lockfile?.path ?? ""));
				const { directory } = splitPath(path);
				const home = splitPath(this.#origins?.path ?? "").directory;
				const isNear = directory === home ? 2 : home === "" || directory.startsWith(`${home}/`) ? 1 : 0;
				const isKnown = declared !== void 0 ? 2 : project.lockfile === void 0 ? 0 : 1;
				return copied * 100 + isKnown * 10 + isNear * 2 + (chain.length === 1 ? 1 : 0);
			}
		};
	})))();
}

// shared/projects/index.ts
var readProjects;
function init_projects() {
	return (init_projects = __esmMin((() => {
		init_copied_paths();
		init_locate();
		readProjects = async (...args) => (await import("./read-projects.js")).readProjects(...args);
	})))();
}

export { CopiedPaths as a, init_locate as i, readProjects as n, init_copied_paths as o, DependencyPlaces as r, init_projects as t };