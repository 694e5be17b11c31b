import { n as __esmMin } from "../../../rolldown-runtime.js";
import { c as compareRangePoints, g as init_lookup, l as compareVersions, m as ecosystemOf, t as init_ecosystems, u as init_compare_versions } from "../../ecosystems/index.js";
import { t as require_semver } from "../../../npm/semver.js";

// shared/projects/lock-tools.ts
/** Returns the tool that writes a lockfile, by the file's name. */
function lockToolOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return lockTools.find(({ lockfiles }) => lockfiles.includes(name));
}
var noScripts, lockTools;
function init_lock_tools() {
	return (init_lock_tools = __esmMin((() => {
		noScripts = ["--ignore-scripts"];
		lockTools = [
			{
				type: "npm",
				lockfiles: ["package-lock.json", "npm-shrinkwrap.json"],
				manifests: /^package\.json$/,
				relock: [
					"npm",
					"install",
					"--package-lock-only",
					...noScripts,
					"--no-audit",
					"--no-fund"
				],
				update: (name) => [
					"npm",
					"update",
					name,
					"--package-lock-only",
					...noScripts,
					"--no-audit",
					"--no-fund"
				]
			},
			{
				type: "npm",
				lockfiles: ["pnpm-lock.yaml"],
				manifests: /^(?:package\.json|pnpm-workspace\.yaml)$/,
				relock: [
					"pnpm",
					"install",
					"--lockfile-only",
					...noScripts
				],
				update: (name) => [
					"pnpm",
					"update",
					name,
					"--recursive",
					"--depth",
					"Infinity",
					"--lockfile-only",
					...noScripts
				]
			},
			{
				type: "npm",
				lockfiles: ["yarn.lock"],
				manifests: /^package\.json$/,
				relock: [
					"yarn",
					"install",
					...noScripts
				]
			},
			{
				type: "npm",
				lockfiles: ["bun.lock"],
				manifests: /^package\.json$/,
				relock: [
					"bun",
					"install",
					"--lockfile-only",
					...noScripts
				]
			},
			{
				type: "pypi",
				lockfiles: ["poetry.lock"],
				manifests: /^pyproject\.toml$/,
				relock: ["poetry", "lock"],
				update: (name) => [
					"poetry",
					"update",
					"--lock",
					name
				]
			},
			{
				type: "pypi",
				lockfiles: ["uv.lock"],
				manifests: /^pyproject\.toml$/,
				relock: ["uv", "lock"],
				update: (name, version) => [
					"uv",
					"lock",
					"--upgrade-package",
					`${name}==${version}`
				]
			},
			{
				type: "pypi",
				lockfiles: ["pdm.lock"],
				manifests: /^pyproject\.toml$/,
				relock: [
					"pdm",
					"lock",
					"--update-reuse"
				],
				update: (name) => [
					"pdm",
					"update",
					"--no-sync",
					"--update-reuse",
					name
				]
			},
			{
				type: "pypi",
				lockfiles: ["Pipfile.lock"],
				manifests: /^Pipfile$/,
				relock: ["pipenv", "lock"],
				update: () => ["pipenv", "lock"]
			},
			{
				type: "pypi",
				lockfiles: ["pylock.toml"],
				manifests: /^pyproject\.toml$/,
				relock: [
					"pip",
					"lock",
					"--editable",
					"."
				]
			},
			{
				type: "cargo",
				lockfiles: ["Cargo.lock"],
				manifests: /^Cargo\.toml$/,
				relock: [
					"cargo",
					"update",
					"--workspace"
				],
				update: (name, version) => [
					"cargo",
					"update",
					"--package",
					name,
					"--precise",
					version
				]
			},
			{
				type: "golang",
				lockfiles: ["go.sum"],
				manifests: /^go\.mod$/,
				relock: [
					"go",
					"mod",
					"tidy"
				]
			},
			{
				type: "gem",
				lockfiles: ["Gemfile.lock", "gems.locked"],
				manifests: /^(?:Gemfile|gems\.rb|.*\.gemspec)$/,
				relock: ["bundle", "lock"],
				update: (name) => [
					"bundle",
					"lock",
					"--update",
					name,
					"--conservative"
				]
			},
			{
				type: "composer",
				lockfiles: ["composer.lock"],
				manifests: /^composer\.json$/,
				relock: [
					"composer",
					"update",
					"--lock",
					"--no-install",
					"--no-scripts",
					"--no-plugins"
				],
				update: (name) => [
					"composer",
					"update",
					name,
					"--no-install",
					"--no-scripts",
					"--no-plugins"
				]
			},
			{
				type: "nuget",
				lockfiles: ["packages.lock.json"],
				manifests: /\.(?:cs|fs|vb)proj$|^Directory\.Packages\.props$/i,
				relock: [
					"dotnet",
					"restore",
					"--force-evaluate"
				],
				update: () => [
					"dotnet",
					"restore",
					"--force-evaluate"
				]
			},
			{
				type: "maven",
				lockfiles: ["gradle.lockfile", "buildscript-gradle.lockfile"],
				manifests: /\.gradle(?:\.kts)?$|\.versions\.toml$/,
				relock: [
					"gradle",
					"dependencies",
					"--write-locks"
				],
				update: (name) => [
					"gradle",
					"dependencies",
					"--update-locks",
					name
				]
			}
		];
	})))();
}

// shared/projects/project.ts
/**
* Joins the manifests and lockfiles of a checkout. A lockfile belongs to the manifests in its directory and below it
* that have no nearer one, as in workspaces. Pure.
* @param packages of all lockfiles, with their locations.
* @param sums paths of go.sum, which lists hashes of what go.mod requires.
*/
function joinProjects(manifests, packages, sums = /* @__PURE__ */ new Set()) {
	const lockfiles = mergeByPath(lockfilesOf(packages).map((file) => withSum(file, sums)));
	const used = /* @__PURE__ */ new Set();
	const compiled = manifests.map((manifest) => {
		const lockfile = lockfileOf(manifest, lockfiles);
		if (lockfile === void 0) return { manifest };
		used.add(lockfile);
		return {
			manifest,
			lockfile
		};
	}).filter(({ manifest }) => !lockfiles.some((file) => file.path === manifest?.path && used.has(file)));
	const alone = lockfiles.filter((file) => !used.has(file) && !manifests.some(({ path }) => path === file.path));
	return [...compiled, ...alone.map((lockfile) => ({ lockfile }))];
}
function lockfilesOf(packages) {
	const byPath = /* @__PURE__ */ new Map();
	for (const pkg of packages) for (const { path } of pkg.locations) {
		const known = byPath.get(path) ?? /* @__PURE__ */ new Map();
		byPath.set(path, known.set(pkg.purl, pkg));
	}
	return [...byPath].map(([path, found]) => {
		const tool = lockToolOf(path);
		return {
			path: path.replace(/^\//, ""),
			packages: found,
			...tool === void 0 ? {} : { tool }
		};
	});
}
/** Returns go.sum in place of go.mod, whose packages it has, if there is one next to it. */
function withSum(lockfile, sums) {
	const path = lockfile.path.replace(/(?<=^|\/)go\.mod$/, "go.sum");
	const tool = lockToolOf(path);
	return path === lockfile.path || !sums.has(path) || tool === void 0 ? lockfile : {
		...lockfile,
		path,
		tool
	};
}
/** Joins lockfiles of one path: go.sum has the indirect requirements that go.mod does not list. */
function mergeByPath(lockfiles) {
	return [...Map.groupBy(lockfiles, ({ path }) => path).values()].flatMap(([first, ...others]) => {
		if (first === void 0 || others.length === 0) return first ?? [];
		return {
			...first,
			packages: new Map([first, ...others].flatMap(({ packages }) => [...packages]))
		};
	});
}
function lockfileOf(manifest, lockfiles) {
	const { directory, name } = splitPath(manifest.path);
	const compiled = /\.in$/.test(name) ? `${manifest.path.slice(0, -3)}.txt` : void 0;
	return lockfiles.filter((lockfile) => {
		if (lockfile.path === compiled) return true;
		const { directory: other } = splitPath(lockfile.path);
		if (manifest.type === "golang") return other === directory && lockfile.path.endsWith("go.sum");
		return (other === directory || other === "" || directory.startsWith(`${other}/`)) && lockfile.tool?.type === manifest.type && lockfile.tool.manifests.test(name);
	}).toSorted((a, b) => splitPath(b.path).directory.length - splitPath(a.path).directory.length)[0];
}
/** Splits a path into the directory, empty for the root, and the name. */
function splitPath(path) {
	const slash = path.lastIndexOf("/");
	return {
		directory: slash < 0 ? "" : path.slice(0, slash),
		name: path.slice(slash + 1)
	};
}
function init_project() {
	return (init_project = __esmMin((() => {
		init_lock_tools();
	})))();
}

// shared/projects/requirements/prereleases.ts
/** Tells whether a version is a pre-release, as package managers of languages spell them: `2.0rc1`, `2.0.0-beta`. */
function isPrerelease(version) {
	return (publicVersion(version).toLowerCase().match(/[a-z]+/g) ?? []).some((word) => !laterWords.has(word));
}
/** Returns a version without the name of its build: `1.0+local`. */
function publicVersion(version) {
	const plus = version.indexOf("+");
	return plus < 0 ? version : version.slice(0, plus);
}
/** Returns the epoch and the numbers at the start of a version, without zeros at the end. */
function releaseOf(version) {
	const [, epoch = "", numbers = ""] = /^v?(\d{1,18}!)?(\d{1,100}(?:\.\d{1,100}){0,20})/.exec(version) ?? [];
	return `${epoch}${numbers.replace(/(?:\.0+)+$/, "")}`;
}
var laterWords;
function init_prereleases() {
	return (init_prereleases = __esmMin((() => {
		laterWords = /* @__PURE__ */ new Set([
			"v",
			"post",
			"rev",
			"r",
			"pl",
			"p",
			"patch",
			"stable"
		]);
	})))();
}

// shared/projects/requirements/bounds.ts
/** Creates a grammar of comparisons, such as `>=1.2, <2`. */
function boundsGrammar(grammar) {
	return {
		accepts: (requirement, version) => acceptsVersion(grammar, requirement, version),
		raise: (requirement, version) => raiseTo(grammar, requirement, version)
	};
}
function acceptsVersion(grammar, requirement, version) {
	const bounds = boundsOf(grammar, requirement);
	if (bounds === void 0) return void 0;
	if (isPrerelease(version) && !bounds.some((bound) => mentionsPrerelease(grammar, bound, version))) return false;
	return bounds.every((bound) => satisfies$1(grammar, bound, version));
}
/** Package managers choose a pre-release only if a requirement names one; Cargo's must be of the same release. */
function mentionsPrerelease({ ecosystem }, { version: own }, version) {
	return isPrerelease(own) && (ecosystem !== "crates.io" || releaseOf(own) === releaseOf(version));
}
function satisfies$1({ ecosystem }, { operator, version: other }, version) {
	if (operator === "===") return version === other;
	const own = other.includes("+") ? version : publicVersion(version);
	const order = compareBounds(ecosystem, own, other);
	const isSameRelease = compareBounds(ecosystem, releaseOf(own), releaseOf(other)) === 0;
	if (operator === "=") return order === 0;
	if (operator === "!=") return order !== 0;
	if (operator === "<") return order < 0 && !(isSameRelease && isPrerelease(own) && !isPrerelease(other));
	if (operator === "<=") return order <= 0;
	if (operator === ">=") return order >= 0;
	const isPostRelease = ecosystem === "PyPI" && isSameRelease && own.includes("post") && !other.includes("post");
	return order > 0 && !isPostRelease;
}
/** Parses a requirement. Undefined if a comparison has an unknown form. */
function boundsOf(grammar, requirement) {
	if (requirement.length > 200) return void 0;
	const bounds = [];
	for (const part of partsOf(grammar, requirement)) {
		const read = readComparison(grammar, part);
		const own = read === void 0 ? void 0 : grammar.operators[read.operator]?.(read.version);
		if (own === void 0) return void 0;
		bounds.push(...own);
	}
	return bounds;
}
function partsOf({ separator }, requirement) {
	return requirement.split(separator).map((part) => part.trim()).filter((part) => part !== "");
}
function readComparison({ operators }, part) {
	const operator = Object.keys(operators).toSorted((a, b) => b.length - a.length).find((candidate) => part.startsWith(candidate));
	if (operator === void 0) return void 0;
	const version = part.slice(operator.length).trim();
	return /^v?[0-9*][\w.+!*-]*$|^\*$/.test(version) ? {
		operator,
		version
	} : void 0;
}
/** Compares versions. In ranges of advisories `0` is before all versions; in a requirement it is one. */
function compareBounds(ecosystem, a, b) {
	const [left = "", right = ""] = [a, b].map((version) => version === "0" ? "0.0.0" : version);
	return compareRangePoints(ecosystem, left, right);
}
function raiseTo(grammar, requirement, version) {
	const bounds = boundsOf(grammar, requirement);
	const to = publicVersion(version);
	const isLower = bounds?.some(({ operator, version: other }) => !operator.startsWith("<") && operator !== "!=" && compareBounds(grammar.ecosystem, to, other) < 0);
	if (bounds === void 0 || isLower === true) return void 0;
	const parts = partsOf(grammar, requirement);
	const [only] = parts;
	if (parts.length === 1 && only !== void 0) {
		const read = readComparison(grammar, only);
		if (read !== void 0 && grammar.raised.includes(read.operator) && !read.version.includes("*")) {
			const same = requirement.replace(read.version, () => to);
			if (acceptsVersion(grammar, same, version) === true) return same;
		}
	}
	const atLeast = `>=${to}`;
	return parts.length > 0 && acceptsVersion(grammar, atLeast, to) === true ? atLeast : void 0;
}
/** Returns the bounds of `*`, `1.*` and `1.2.*`; undefined for another version. */
function wildcardBounds(version) {
	if (version === "*") return [];
	const prefix = /^v?(\d+(?:\.\d+){0,5})\.\*$/.exec(version)?.[1];
	return prefix === void 0 ? void 0 : between(prefix, bumped(prefix, -1));
}
/** Returns the bounds from a version up to another, which is excluded. */
function between(from, below) {
	return [{
		operator: ">=",
		version: from
	}, {
		operator: "<",
		version: below
	}];
}
/**
* Increments one part of a version and drops those after it: `bumped("1.2.3", 0)` is `2`.
* @param index of the part; negative from the end.
*/
function bumped(version, index) {
	const release = numbersOf(version);
	const at = index < 0 ? Math.max(0, release.length + index) : Math.min(index, release.length - 1);
	return [...release.slice(0, at), (release[at] ?? 0n) + 1n].join(".");
}
/** Returns the bounds of a caret: the first part that is not 0 stays (`^1.2` is below 2, `^0.3` below 0.4). */
function caret(version) {
	const release = numbersOf(version);
	const significant = release.findIndex((part) => part !== 0n);
	return between(version, bumped(version, significant < 0 ? release.length - 1 : significant));
}
/** Number of dotted parts of the release. */
function partCount(version) {
	return numbersOf(version).length;
}
function numbersOf(version) {
	return (/^v?(\d{1,18}(?:\.\d{1,18}){0,9})/.exec(version)?.[1] ?? "0").split(".").map(BigInt);
}
function init_bounds() {
	return (init_bounds = __esmMin((() => {
		init_ecosystems();
		init_prereleases();
	})))();
}

// shared/projects/requirements/grammars.ts
function isLower(version, range) {
	const lowest = (0, import_semver.minVersion)(range);
	return (0, import_semver.valid)(version) === null || lowest !== null && (0, import_semver.gt)(lowest, version);
}
function semverAccepts(requirement, version) {
	const range = requirement.replace(/^npm:(?:@[^/@\s]+\/)?[^/@\s]+@/, "");
	if (range.length > 200 || (0, import_semver.validRange)(range) === null) return void 0;
	return (0, import_semver.satisfies)(version, range);
}
function withoutWildcard(version) {
	return version.replace(/(?:\.\*)+$/, "");
}
function isWhole(version) {
	return partCount(version) > 2;
}
/** Creates a grammar for tools that use the lowest version that a requirement states, so that it must be raised. */
function lowestVersion(type, pattern, spell = (version) => version) {
	const { osv = "" } = ecosystemOf(type);
	const compareWith = (requirement, version) => {
		const written = pattern.exec(requirement)?.[1];
		return written === void 0 ? void 0 : compareVersions(osv, spell(written), spell(version));
	};
	return {
		accepts: (requirement, version) => {
			const order = compareWith(requirement, version);
			return order === void 0 ? void 0 : order >= 0;
		},
		raise: (requirement, version) => {
			const written = pattern.exec(requirement)?.[1];
			const isLower = (compareWith(requirement, version) ?? 0) > 0;
			return written === void 0 || isLower ? void 0 : requirement.replace(written, () => spell(version));
		}
	};
}
var import_semver, exactly, compare, comparisons, tilde, pessimistic, npm, cargoComparisons, cargo, pep440, pypi, poetry, gem, composer, maven, nuget, go, requirementGrammars;
function init_grammars() {
	return (init_grammars = __esmMin((() => {
		import_semver = require_semver();
		init_ecosystems();
		init_bounds();
		exactly = (version) => wildcardBounds(version) ?? [{
			operator: "=",
			version
		}];
		compare = (operator) => (version) => [{
			operator,
			version
		}];
		comparisons = {
			">=": compare(">="),
			"<=": compare("<="),
			">": compare(">"),
			"<": compare("<")
		};
		tilde = (version) => between(version, bumped(version, partCount(version) > 1 ? 1 : 0));
		pessimistic = (version) => between(version, bumped(version, partCount(version) > 1 ? -2 : 0));
		npm = {
			accepts: (requirement, version) => semverAccepts(requirement, version),
			raise(requirement, version) {
				const alias = /^npm:(?:@[^/@\s]+\/)?[^/@\s]+@/.exec(requirement)?.[0] ?? "";
				const range = requirement.slice(alias.length);
				if (range.length > 200 || (0, import_semver.validRange)(range) === null || isLower(version, range)) return void 0;
				const [, operator = "", written = ""] = /^\s*(\^|~|>=|=|)\s*v?(\d[\w.+-]*)\s*$/.exec(range) ?? [];
				if (written === "" || /(?:^|\.)[xX*]/.test(written)) return range.includes("||") ? void 0 : `${alias}^${version}`;
				return `${alias}${operator}${version}`;
			}
		};
		cargoComparisons = {
			">=": (version) => [{
				operator: ">=",
				version: withoutWildcard(version)
			}],
			"<": (version) => [{
				operator: "<",
				version: withoutWildcard(version)
			}],
			">": (version) => {
				const stated = withoutWildcard(version);
				return isWhole(stated) ? compare(">")(stated) : compare(">=")(bumped(stated, -1));
			},
			"<=": (version) => {
				const stated = withoutWildcard(version);
				return isWhole(stated) ? compare("<=")(stated) : compare("<")(bumped(stated, -1));
			},
			"=": (version) => {
				const stated = withoutWildcard(version);
				return isWhole(stated) ? exactly(stated) : between(stated, bumped(stated, -1));
			}
		};
		cargo = boundsGrammar({
			ecosystem: "crates.io",
			separator: /,/,
			operators: {
				...cargoComparisons,
				"^": caret,
				"~": tilde,
				"": (version) => wildcardBounds(version) ?? caret(version)
			},
			raised: [
				"",
				"=",
				"^",
				"~",
				">="
			]
		});
		pep440 = {
			...comparisons,
			"==": exactly,
			"===": compare("==="),
			"!=": (version) => version.includes("*") ? void 0 : compare("!=")(version),
			"~=": (version) => partCount(version) < 2 ? void 0 : pessimistic(version)
		};
		pypi = boundsGrammar({
			ecosystem: "PyPI",
			separator: /,/,
			operators: pep440,
			raised: [
				"==",
				"===",
				"~=",
				">="
			]
		});
		poetry = boundsGrammar({
			ecosystem: "PyPI",
			separator: /,/,
			operators: {
				...pep440,
				"^": caret,
				"~": tilde,
				"": exactly
			},
			raised: [
				"",
				"==",
				"===",
				"~=",
				">=",
				"^",
				"~"
			]
		});
		gem = boundsGrammar({
			ecosystem: "RubyGems",
			separator: /,/,
			operators: {
				...comparisons,
				"=": exactly,
				"!=": compare("!="),
				"~>": pessimistic,
				"": exactly
			},
			raised: [
				"",
				"=",
				"~>",
				">="
			]
		});
		composer = boundsGrammar({
			ecosystem: "Packagist",
			separator: /,|\s+(?=[<>=!^~])/,
			operators: {
				...comparisons,
				"=": exactly,
				"==": exactly,
				"!=": compare("!="),
				"^": caret,
				"~": pessimistic,
				"": exactly
			},
			raised: [
				"",
				"=",
				"==",
				"^",
				"~",
				">="
			]
		});
		maven = lowestVersion("maven", /^\s*\[?\s*(\d[\w.+-]{0,100}|[A-Za-z][\w.+-]{0,100})\s*\]?\s*$/);
		nuget = lowestVersion("nuget", /^\s*\[?\s*(\d[\w.+-]{0,100})\s*\]?\s*$/);
		go = lowestVersion("golang", /^(v\d[\w.+-]{0,100})$/, (version) => `v${version.replace(/^v/, "")}`);
		requirementGrammars = {
			npm,
			cargo,
			pypi,
			gem,
			composer,
			maven,
			nuget,
			golang: go
		};
	})))();
}

export { joinProjects as a, init_project as i, poetry as n, splitPath as o, requirementGrammars as r, init_grammars as t };