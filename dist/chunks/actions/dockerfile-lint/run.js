import { n as __esmMin } from "../../rolldown-runtime.js";
import { $r as init_defined, Bt as init_caused, C as buildkitIds, Cr as count, Ht as init_context$2, Kn as readCheckoutFile, Qr as defined, S as init_documentation, Sn as init_kind, T as normalizeId, Tr as oneLine, Vt as HiddenValues, Wn as init_checkout, Zn as init_text, _ as sortFindings, _n as init_renames, ar as templateMarker, b as toReportedRule, bt as init_report, ci as UndecidedError, d as lowerSeverity, f as compareByLocation, g as init_problem, gn as findRenames, gt as activeFindings, h as getIds, hn as init_source_tree, li as init_errors, lt as init_findings$1, m as getFixes, mn as diskTree, ni as isOver, nr as init_templates, oi as InvalidError, p as createFinding, ri as overtime, rr as isTemplateName, s as init_rules, sn as init_files, ti as init_deadline, u as init_profile, ui as messageOf, vt as blockingFindings, w as init_external_ids, wr as init_plain, x as getDocumentationUrl, xn as exists, xt as isComplete, y as init_define, zt as compareWithBase } from "../../shared/core.js";
import { C as missing, E as readConfigText, h as init_profile_input, t as init_config, x as init_load, y as toProfile } from "../../shared/config/index.js";
import { b as string, c as boolean, d as init_schemas, i as _enum, o as array, p as literal, v as record, y as strictObject } from "../../npm/zod/classic.js";
import { _ as init_expiry, a as parseReason, c as findMatchingIds, d as formatMalformedComment, f as init_comment_rules, g as getStartOfDay, i as parseClauses, l as init_directive, n as init_suppressor$1, p as listCommentFaults, r as init_reason, s as createSuppression, t as Suppressor } from "../../shared/rules/suppression/suppressor.js";
import { $ as init_decode, F as init_frontend, G as init_source_text, H as init_parse, I as dockerfileNames, J as expandVariables, L as excludedNames, P as findFrontendImage, Q as decodeDockerfile, R as init_file_names, U as parseDockerfile, W as SourceText, Z as init_variables, _ as buildGraph, a as listCommands, et as findAmbiguities, i as init_run_script, l as init_resolved_images, n as init_shipped, nt as init_pairs, o as parseRunScripts, r as listShippedStages, rt as parsePairs, t as init_dockerfile, tt as init_ambiguities, u as resolveImages, v as init_stages } from "../../shared/dockerfile/index.js";
import { d as toUri, t as init_sarif$1, u as init_result } from "../../shared/sarif/index.js";
import { T as init_existing, k as withoutExisting, t as init_report$1 } from "../../shared/report/index.js";
import { f as checkAtBase, p as init_at_base } from "../../shared/runner/write-results.js";
import { o as settingsPlaces, t as init_load_settings } from "../../shared/runner/load-settings.js";
import { a as findHiddenTemplates, c as digestOfDockerfile, i as init_targets, l as init_dockerfiles, n as findBaseFiles, o as init_hidden_templates, r as findTargetFiles, t as init_runner } from "../../shared/runner/index.js";
import { a as writeFixedFiles, i as init_write_fixed_files, l as fixUntilStable, n as describeUnfixed, r as findLinkedPaths, t as init_fixes, u as init_fix_until_stable } from "../../shared/fixes/index.js";
import { _ as init_lint$1, a as retiredRule, b as init_rule, c as defaultLintOptions, d as getShellName, f as init_shells, g as ignoreFileRules, h as init_build_context, i as init_suppressions, l as hadolintLevels, m as contextRuleIds, n as init_rules$1, o as suppressionRule, p as resolveShells, r as lintRules, s as suppressionRules, t as checks, u as init_options, v as lintIgnoreFile, y as defineLintRule } from "./rules/index.js";
import { n as writeXml, t as init_xml$1 } from "../../shared/xml/index.js";
import { n as parseStrictYaml, t as init_strict_yaml } from "../../shared/config/strict-yaml.js";

// actions/dockerfile-lint/discover.ts
/**
* Finds Dockerfiles below `root`.
* @throws InvalidError if a target matches nothing or is outside the root, or if nothing is found and `allowEmpty` is
* false.
*/
async function findDockerfiles(root, { targets, exclude, allowEmpty }) {
	const wanted = dockerfileSearch(exclude);
	const dockerfilePaths = /* @__PURE__ */ new Set();
	const unfollowed = /* @__PURE__ */ new Map();
	for (const target of targets.length === 0 ? ["."] : targets) {
		const { paths, problems } = await findTargetFiles(root, target, wanted);
		for (const problem of problems) unfollowed.set(problem.path, problem);
		if (paths.length === 0 && !problems.some(isPartial) && targets.length > 0 && !allowEmpty) throw nothingFound(target);
		for (const path of paths) dockerfilePaths.add(path);
	}
	if (dockerfilePaths.size === 0 && ![...unfollowed.values()].some(isPartial) && !allowEmpty) throw nothingFound("the checkout");
	return {
		paths: [...dockerfilePaths].toSorted(),
		problems: [...unfollowed.values()]
	};
}
/** Returns the names to search for. @param exclude globs of files. */
function dockerfileSearch(exclude) {
	return {
		names: dockerfileNames,
		ignore: [...excludedNames, ...exclude]
	};
}
function nothingFound(target) {
	return new InvalidError("NO_DOCKERFILE", `found no Dockerfile in ${target}`, { advice: "Set `files` to the paths of your Dockerfiles, or set `allow-empty` if the checkout may have none" });
}
function isPartial({ weight }) {
	return weight === "partial";
}
function init_discover() {
	return (init_discover = __esmMin((() => {
		init_dockerfile();
		init_errors();
		init_runner();
	})))();
}

// actions/dockerfile-lint/dockerignore/glob.ts
/** Compiles a cleaned pattern, or returns why it is invalid (Go's `filepath.Match` rejects the same patterns). */
function compileGlob(pattern) {
	const steps = [];
	for (let index = 0; index < pattern.length; index += 1) {
		const character = pattern[index] ?? "";
		if (character === "*" && pattern[index + 1] === "*") {
			index += pattern[index + 2] === "/" ? 2 : 1;
			steps.push({ kind: index === pattern.length - 1 ? "rest" : "directories" });
		} else if (character === "*") steps.push({ kind: "star" });
		else if (character === "?") steps.push({ kind: "any" });
		else if (character === "\\") {
			index += 1;
			if (index === pattern.length) return { problem: "it ends in a backslash" };
			steps.push({
				kind: "character",
				character: pattern[index] ?? ""
			});
		} else if (character === "[") {
			const parsed = readClass(pattern, index);
			if (parsed === void 0) return { problem: "its [ is not closed, is empty or has a reversed range" };
			steps.push(parsed.step);
			index = parsed.end;
		} else steps.push({
			kind: "character",
			character
		});
	}
	return { steps };
}
function readClass(pattern, start) {
	const ranges = [];
	let index = start + 1;
	const negated = pattern[index] === "^";
	if (negated) index += 1;
	const read = () => {
		if (pattern[index] === "\\") index += 1;
		const code = pattern.charCodeAt(index);
		index += 1;
		return Number.isNaN(code) ? void 0 : code;
	};
	while (pattern[index] !== "]") {
		const low = pattern[index] === "-" ? void 0 : read();
		if (low === void 0) return void 0;
		let high = low;
		if (pattern[index] === "-") {
			index += 1;
			high = pattern[index] === "]" ? void 0 : read();
		}
		if (high === void 0 || high < low) return void 0;
		ranges.push([low, high]);
	}
	return ranges.length === 0 ? void 0 : {
		step: {
			kind: "class",
			negated,
			ranges
		},
		end: index
	};
}
/** Returns true if the whole path matches. Takes time proportional to pattern length × path length. */
function matchesGlob({ steps }, path) {
	let states = new Set(closure(steps, [0]));
	for (let index = 0; index < path.length; index += 1) {
		const next = [...states].flatMap((state) => advance(steps, state, path, index));
		states = new Set(closure(steps, next));
		if (states.size === 0) return false;
	}
	return states.has(steps.length * 2);
}
/**
* Adds the states reachable without input. States count in halves: `2n` is before step n, `2n + 1` is inside the
* directories of step n.
*/
function closure(steps, states) {
	const reached = new Set(states);
	for (const state of reached) {
		const step = steps[state / 2];
		if (step?.kind === "star" || step?.kind === "directories" || step?.kind === "rest") reached.add(state + 2);
	}
	return [...reached];
}
function advance(steps, state, path, index) {
	const character = path[index] ?? "";
	const inside = state % 2 === 1;
	const step = steps[Math.floor(state / 2)];
	switch (step?.kind) {
		case "character": return step.character === character ? [state + 2] : [];
		case "any": return character === "/" ? [] : [state + 2];
		case "star": return character === "/" ? [] : [state];
		case "rest": return [state];
		case "directories":
			if (character !== "/") return [inside ? state : state + 1];
			return [inside ? state - 1 : state, inside ? state : state + 1];
		case "class": return character !== "/" && inClass(step, path.charCodeAt(index)) ? [state + 2] : [];
		case void 0: return [];
	}
}
function inClass({ negated, ranges }, code) {
	return ranges.some(([low, high]) => low <= code && code <= high) !== negated;
}
/** Returns true if the pattern matches every name at the root of the context. */
function matchesEverything({ steps }) {
	return steps.length > 0 && steps.every(({ kind }) => kind === "star" || kind === "directories" || kind === "rest");
}
function init_glob() {
	return (init_glob = __esmMin((() => {})))();
}

// actions/dockerfile-lint/dockerignore/ignore-file.ts
/** Parses a `.dockerignore` file (moby/patternmatcher `ignorefile.ReadAll` and `New`). Skips a byte-order mark. */
function parseIgnoreFile(text) {
	return text.replace(/^\ufeff/u, "").split("\n").flatMap((raw, index) => {
		const written = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		const line = written.trim();
		return written.startsWith("#") || line === "" ? [] : [{
			...entryOf(line, index + 1),
			column: written.indexOf(line) + 1
		}];
	});
}
function entryOf(text, line) {
	const negated = text.startsWith("!");
	const pattern = cleanPattern(negated ? text.slice(1).trim() : text);
	if (negated && text.slice(1).trim() === "") return {
		line,
		text,
		negated,
		pattern,
		glob: void 0,
		problem: "the ! has no pattern after it"
	};
	const compiled = compileGlob(pattern);
	if ("problem" in compiled) return {
		line,
		text,
		negated,
		pattern,
		glob: void 0,
		problem: compiled.problem
	};
	return {
		line,
		text,
		negated,
		pattern,
		glob: compiled,
		problem: void 0
	};
}
/** Applies Go's `filepath.Clean`, then removes a leading `/`. */
function cleanPattern(pattern) {
	if (pattern === "") return "";
	const normal = posix$1.normalize(pattern).replace(/(?<=.)\/$/u, "");
	return normal.length > 1 && normal.startsWith("/") ? normal.slice(1) : normal;
}
/**
* Creates a matcher with the semantics of Moby's `MatchesOrParentMatches`: the last matching line wins. The path `.`
* stands for the whole context.
*/
function createIgnoreMatcher(entries) {
	const decidedBy = (path) => {
		const paths = withParents(path);
		let deciding;
		for (const entry of entries) {
			const heldBack = deciding !== void 0 && !deciding.negated;
			if (entry.glob === void 0 || entry.negated !== heldBack) continue;
			const { glob } = entry;
			if (paths.some((candidate) => matchesGlob(glob, candidate))) deciding = entry;
		}
		return deciding;
	};
	const nothingIsSent = () => {
		const last = entries.findLastIndex(({ glob, negated }) => !negated && glob !== void 0 && matchesEverything(glob));
		return last !== -1 && !entries.slice(last).some(({ negated }) => negated);
	};
	return {
		findDecidingEntry: decidedBy,
		excludes(path) {
			if (path === "." || path === "") return nothingIsSent();
			const entry = decidedBy(path);
			return entry !== void 0 && !entry.negated;
		}
	};
}
/** Lists a path and its parents: `a/b/c`, `a`, `a/b`. */
function withParents(path) {
	const parts = path.split("/");
	return [path, ...parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join("/"))];
}
var posix$1;
function init_ignore_file() {
	return (init_ignore_file = __esmMin((() => {
		/* @__PURE__ */ init_glob();
		({posix: posix$1} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/dockerfile-lint/dockerignore/listing.ts
/**
* Lists a build context as Docker sends it. Does not follow links. Skips an excluded directory unless an exception
* could include something in it.
*/
async function listContext(readDirectory, matcher, hasExceptions, limit = maxEntries) {
	const total = {
		files: 0,
		bytes: 0,
		seen: 0,
		complete: true
	};
	const sensitive = /* @__PURE__ */ new Map();
	const directories = [{
		path: "",
		owner: void 0
	}];
	for (let directory = directories.pop(); directory !== void 0; directory = directories.pop()) {
		const entries = await readDirectory(directory.path);
		if (entries === void 0) total.complete = false;
		for (const entry of entries ?? []) {
			total.seen += 1;
			if (total.seen > limit) return finish(total, sensitive, false);
			const path = directory.path === "" ? entry.name : `${directory.path}/${entry.name}`;
			const isSent = !matcher.excludes(path);
			const owner = directory.owner ?? (isSent && isSensitive(entry.name) ? path : void 0);
			if (entry.isDirectory) {
				if (isSent || hasExceptions) directories.push({
					path,
					owner
				});
				continue;
			}
			if (!isSent) continue;
			const size = await entry.size();
			total.files += 1;
			total.bytes += size;
			if (owner !== void 0) sensitive.set(owner, (sensitive.get(owner) ?? 0) + size);
		}
	}
	return finish(total, sensitive, total.complete);
}
function finish(total, sensitive, complete) {
	const sensitiveEntries = [...sensitive].map(([path, bytes]) => ({
		path,
		bytes
	})).toSorted((a, b) => a.path < b.path ? -1 : 1);
	return {
		files: total.files,
		bytes: total.bytes,
		sensitive: sensitiveEntries,
		complete
	};
}
function isSensitive(name) {
	return sensitiveNames.test(name) && !harmlessNames.test(name);
}
var maxEntries, sensitiveNames, harmlessNames;
function init_listing() {
	return (init_listing = __esmMin((() => {
		maxEntries = 1e5;
		sensitiveNames = /^(?:\.git|\.hg|\.svn|\.env(?:\..+)?|\.npmrc|\.yarnrc\.yml|\.pypirc|\.netrc|\.pgpass|\.htpasswd|\.aws|\.ssh|\.kube|\.gnupg|\.terraform|id_(?:rsa|dsa|ecdsa|ed25519)|.+\.(?:pem|key|p12|pfx|jks|keystore|kdbx|tfstate)|credentials(?:\.json)?|service[-_]?account.*\.json)$/iu;
		harmlessNames = /(?:\.(?:example|sample|template|dist)|\.pub\.pem)$/iu;
	})))();
}

// actions/dockerfile-lint/dockerignore/context.ts
/**
* Reads the build context of a Dockerfile: the `context` directory, or the directory of the Dockerfile.
* `<Dockerfile>.dockerignore` next to it takes precedence over `.dockerignore` at the root of the context. Lists the
* directory only if the Dockerfile copies from it.
*/
async function readBuildContext(files, { path: dockerfile, text }, directory) {
	const context = directory ?? posix.dirname(dockerfile);
	const ignoreFile = await firstOf(files, [`${dockerfile}.dockerignore`, posix.join(context, ".dockerignore")]);
	const entries = ignoreFile?.entries ?? [];
	const matcher = createIgnoreMatcher(entries);
	const sent = /^\s*(?:COPY|ADD)\b/imu.test(text) ? await listContext((path) => files.list(posix.join(context, path)), matcher, entries.some(({ negated }) => negated)) : void 0;
	return {
		filter: {
			excludes: (path) => matcher.excludes(path),
			...sent === void 0 ? {} : { sent }
		},
		ignoreFile
	};
}
async function firstOf(files, paths) {
	for (const path of paths) {
		const text = await files.readText(path);
		if (text !== void 0) return {
			path,
			entries: parseIgnoreFile(text)
		};
	}
}
var posix;
function init_context() {
	return (init_context = __esmMin((() => {
		init_ignore_file();
		init_listing();
		({posix} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/dockerfile-lint/dockerignore/context-files.ts
/** Returns the contexts in a checkout. */
function checkoutContexts(root) {
	return {
		readText: (path) => readConfigText(root, path),
		async list(path) {
			return (await readdir(join$1(root, path), { withFileTypes: true }).catch(() => void 0))?.map((entry) => onDisk(entry, join$1(root, path, entry.name)));
		}
	};
}
/**
* Returns the contexts in the commit that a change is to be merged into. A build of that commit sends the repository's
* `.git`, too, if there is one.
* @param root absolute path of the checkout.
*/
function baseContexts(base, root) {
	const git = ".git";
	return {
		async readText(path) {
			return await base.kindOf(path) === "file" ? (await base.read(path, maxBytes)).toString("utf8") : void 0;
		},
		async list(path) {
			if (path === git) return [inCommit("HEAD", false)];
			const entries = base.list(path);
			const repository = path === "." && await exists(join$1(root, git)) ? [inCommit(git, true)] : [];
			return entries && [...repository, ...entries.map(({ name, isDirectory }) => inCommit(name, isDirectory))];
		}
	};
}
function onDisk(entry, path) {
	return {
		name: entry.name,
		isDirectory: entry.isDirectory(),
		async size() {
			return (entry.isFile() ? await lstat(path).catch(() => void 0) : void 0)?.size ?? 0;
		}
	};
}
function inCommit(name, isDirectory) {
	return {
		name,
		isDirectory,
		size: async () => 0
	};
}
var lstat, readdir, join$1, maxBytes;
function init_context_files() {
	return (init_context_files = __esmMin((() => {
		init_config();
		init_files();
		({lstat, readdir} = process.getBuiltinModule("node:fs/promises"));
		({join: join$1} = process.getBuiltinModule("node:path"));
		maxBytes = 2 ** 20;
	})))();
}

// actions/dockerfile-lint/sources.ts
/** Reads the Dockerfiles. Returns a gap for each one that could not be read. */
async function readSources(root, files) {
	const sources = [];
	const gaps = [];
	for (const path of files) try {
		sources.push({
			path,
			text: decodeDockerfile(await readCheckoutFile(root, path, maxDockerfileBytes)).text
		});
	} catch (error) {
		gaps.push(gap(path, `it could not be read (${messageOf(error)})`));
	}
	return {
		sources,
		gaps
	};
}
/**
* Reads a Dockerfile from standard input.
* @throws InvalidError if there is no standard input or the text is too large.
*/
async function readStdinSource(openStdin) {
	if (openStdin === void 0) throw new InvalidError("INPUT_VALUE", "standard input is only available on the command line", { advice: "Name the Dockerfile. A file called `-` is `./-`" });
	const chunks = [];
	let bytes = 0;
	for await (const chunk of openStdin()) {
		bytes += chunk.length;
		if (bytes > 16777216) throw new InvalidError("INPUT_VALUE", `standard input is larger than ${maxDockerfileBytes} bytes`);
		chunks.push(chunk);
	}
	return {
		path: "-",
		text: decodeDockerfile(Buffer.concat(chunks)).text
	};
}
function gap(what, why) {
	return {
		what,
		why,
		weight: "partial"
	};
}
var maxDockerfileBytes, stdinTarget;
function init_sources() {
	return (init_sources = __esmMin((() => {
		init_dockerfile();
		init_errors();
		init_files();
		maxDockerfileBytes = 16777216;
		stdinTarget = "-";
	})))();
}

// actions/dockerfile-lint/base.ts
/**
* Lints the Dockerfiles of the base that the change touches. A file that it does not touch has the same findings, except
* for those about the build context, which other files decide.
* @throws UndecidedError if the base cannot be read or the time is over.
*/
async function checkBase(base, head, how) {
	const baseLinter = new BaseLinter(base, head.root, how);
	const gone = await goneFiles(await findBaseFiles(base, head.root, how.targets, dockerfileSearch(how.exclude)), head);
	await base.prefetch([...head.sources.map(({ path }) => path), ...gone]);
	const byPath = Map.groupBy(head.findings, ({ subject }) => subject.kind === "source" ? subject.path : "");
	const findings = [];
	const texts = {
		base: /* @__PURE__ */ new Map(),
		head: /* @__PURE__ */ new Map()
	};
	const added = /* @__PURE__ */ new Map();
	for (const source of head.sources) {
		const { path, text } = source;
		if (await base.isUnchanged(path)) {
			const own = byPath.get(path) ?? [];
			findings.push(...own.filter(({ ruleId }) => !contextRuleIds.has(ruleId)));
			if (own.some(({ ruleId }) => contextRuleIds.has(ruleId))) findings.push(...await baseLinter.contextFindings(source));
			continue;
		}
		texts.head.set(path, text);
		if (await base.kindOf(path) !== "file") added.set(path, text);
		else findings.push(...await baseLinter.findingsAt(path, texts.base));
	}
	for (const path of gone) findings.push(...await baseLinter.findingsAt(path, texts.base));
	for (const path of new Set(ignoreFilesOf(head))) findings.push(...await baseLinter.ignoreFindings(path));
	const before = new Map([...texts.base].filter(([path]) => gone.includes(path)));
	return {
		findings,
		unchecked: /* @__PURE__ */ new Set(),
		renamed: findRenames(before, added),
		matchesByText: true,
		texts
	};
}
/** Lists the Dockerfiles of the base that the checkout no longer has. */
async function goneFiles(files, { root, sources }) {
	const checkout = diskTree(root);
	const present = new Set(sources.map(({ path }) => path));
	const missing = [];
	for (const path of files) if (!present.has(path) && await checkout.kindOf(path) === void 0) missing.push(path);
	return missing;
}
function ignoreFilesOf({ findings, sources }) {
	const dockerfiles = new Set(sources.map(({ path }) => path));
	return findings.flatMap(({ subject }) => subject.kind === "source" && !dockerfiles.has(subject.path) ? [subject.path] : []);
}
var BaseLinter;
function init_base() {
	return (init_base = __esmMin((() => {
		init_dockerfile();
		init_errors();
		init_files();
		init_runner();
		init_deadline();
		init_discover();
		init_context();
		init_context_files();
		init_ignore_file();
		init_lint$1();
		init_build_context();
		init_sources();
		BaseLinter = class {
			#base;
			#how;
			#contexts;
			constructor(base, root, how) {
				this.#base = base;
				this.#how = how;
				this.#contexts = baseContexts(base, root);
			}
			/** Lints a file of the base, and adds its text to `texts`. */
			async findingsAt(path, texts) {
				const source = {
					path,
					text: decodeDockerfile(await this.#base.read(path, maxDockerfileBytes)).text
				};
				texts.set(path, source.text);
				return this.#lint(source);
			}
			/** Returns the findings about the build context of a file that the change does not touch. */
			async contextFindings(source) {
				return (await this.#lint(source)).filter(({ ruleId }) => contextRuleIds.has(ruleId));
			}
			async ignoreFindings(path) {
				const text = await this.#contexts.readText(path);
				return text === void 0 ? [] : lintIgnoreFile(path, parseIgnoreFile(text));
			}
			async #lint(source) {
				const { options, buildContext, time, lint } = this.#how;
				if (time !== void 0 && isOver(time.total)) throw new UndecidedError("TIME_LIMIT", `the base was not linted: ${overtime(time.total)}`);
				const { filter } = await readBuildContext(this.#contexts, source, buildContext);
				return (await lint(source, {
					...options,
					contextFilter: filter
				})).findings;
			}
		};
	})))();
}

// actions/dockerfile-lint/formats/codeclimate.ts
/** Formats findings as Code Climate engine output: JSON objects, each followed by a NUL byte. */
function formatCodeClimate(issues) {
	return issues.map((issue) => `${JSON.stringify(toClimate(issue))}\0`).join("");
}
/** Formats findings as a GitLab code quality report: the same objects in an array, each with its fingerprint. */
function formatGitlabCodeClimate(issues) {
	return `${JSON.stringify(issues.map((issue) => ({
		...toClimate(issue),
		fingerprint: issue.fingerprint
	})))}\n`;
}
function toClimate({ code, message, file, line, endLine, level }) {
	return {
		type: "issue",
		check_name: code,
		description: message,
		categories: ["Bug Risk"],
		location: {
			path: file,
			lines: {
				begin: line,
				end: endLine
			}
		},
		severity: severity[level]
	};
}
var severity;
function init_codeclimate() {
	return (init_codeclimate = __esmMin((() => {
		severity = {
			error: "blocker",
			warning: "major",
			info: "info",
			style: "minor"
		};
	})))();
}

// actions/dockerfile-lint/formats/issue.ts
/** Returns the hadolint level of a finding: that of hadolint's rule, else derived from the severity. */
function getIssueLevel({ levels, severity }) {
	const level = levels?.["hadolint"];
	return level === "error" || level === "warning" || level === "info" || level === "style" ? level : levelBySeverity[severity];
}
/** Returns the hadolint or ShellCheck id of a finding. Undefined for findings that hadolint does not have. */
function getHadolintId({ ruleId, aliases }) {
	return [ruleId, ...aliases].find((id) => /^(DL|SC)\d/u.test(id));
}
function toIssue(finding) {
	const [location] = finding.locations;
	const line = location?.region.startLine ?? 1;
	const column = location?.region.startColumn ?? 1;
	return {
		file: location?.file ?? "",
		line,
		column,
		endLine: location?.region.endLine ?? line,
		endColumn: location?.region.endColumn ?? column,
		level: getIssueLevel(finding),
		code: getHadolintId(finding) ?? finding.ruleId,
		message: oneLine(finding.message),
		fingerprint: finding.fingerprint
	};
}
var levelBySeverity;
function init_issue() {
	return (init_issue = __esmMin((() => {
		init_text();
		levelBySeverity = {
			critical: "error",
			high: "error",
			medium: "warning",
			low: "info",
			info: "style"
		};
	})))();
}

// actions/dockerfile-lint/formats/json.ts
/** Formats findings as hadolint's `json`: an array with one object per finding. */
function formatHadolintJson(issues) {
	return `${JSON.stringify(issues.map(({ code, column, file, level, line, message }) => ({
		code,
		column,
		file,
		level,
		line,
		message
	})))}\n`;
}
/** Formats findings for SonarQube's generic issue import. Its columns start at 0. */
function formatSonarqube(issues) {
	const list = issues.map((issue) => ({
		engineId: "Hadolint",
		ruleId: issue.code,
		severity: sonarSeverity[issue.level],
		type: issue.level === "error" ? "BUG" : "CODE_SMELL",
		primaryLocation: {
			message: issue.message,
			filePath: issue.file,
			textRange: {
				startLine: issue.line,
				endLine: issue.endLine,
				startColumn: issue.column - 1,
				endColumn: issue.endLine > issue.line ? issue.endColumn - 1 : Math.max(issue.column, issue.endColumn - 1)
			}
		}
	}));
	return `${JSON.stringify({ issues: list })}\n`;
}
var sonarSeverity;
function init_json() {
	return (init_json = __esmMin((() => {
		sonarSeverity = {
			error: "CRITICAL",
			warning: "MAJOR",
			info: "MINOR",
			style: "INFO"
		};
	})))();
}

// actions/dockerfile-lint/formats/lines.ts
/** Formats findings as hadolint's `tty` without colors: `file:line code level: message`. */
function formatTty(issues) {
	return lines(issues, ({ file, line, code, level, message }) => `${file}:${line} ${code} ${level}: ${message}`);
}
/**
* Formats findings as hadolint's `gnu`, following the GNU coding standards: `hadolint:file:line: code level:
* message`.
*/
function formatGnu(issues) {
	return lines(issues, ({ file, line, code, level, message }) => `hadolint:${file}:${line}: ${code} ${level}: ${message}`);
}
/** Formats findings as Codacy results: one JSON object per line. */
function formatCodacy(issues) {
	return lines(issues, ({ file, line, code, message }) => JSON.stringify({
		filename: file,
		patternId: code,
		message,
		line
	}));
}
function lines(issues, line) {
	return issues.map((issue) => `${line(issue)}\n`).join("");
}
function init_lines() {
	return (init_lines = __esmMin((() => {})))();
}

// actions/dockerfile-lint/formats/sarif.ts
/** Formats findings as hadolint's `sarif`: results only. The format `sarif` contains everything. */
function formatHadolintSarif(issues) {
	const run = {
		tool: { driver: { name: "seaworthy" } },
		defaultSourceLanguage: "dockerfile",
		results: issues.map((issue) => ({
			ruleId: issue.code,
			level: sarifLevel[issue.level],
			message: { text: issue.message },
			locations: [{ physicalLocation: {
				artifactLocation: { uri: toUri(issue.file) },
				region: {
					startLine: issue.line,
					startColumn: issue.column,
					endLine: issue.endLine,
					endColumn: issue.endColumn,
					sourceLanguage: "dockerfile"
				}
			} }]
		}))
	};
	return `${JSON.stringify({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [run]
	})}\n`;
}
var sarifLevel;
function init_sarif() {
	return (init_sarif = __esmMin((() => {
		init_sarif$1();
		sarifLevel = {
			error: "error",
			warning: "warning",
			info: "note",
			style: "note"
		};
	})))();
}

// actions/dockerfile-lint/formats/xml.ts
/** Formats findings as a Checkstyle report with one `<file>` element per file. */
function formatCheckstyle(issues) {
	const content = [...Map.groupBy(issues, (issue) => issue.file)].map(([name, group]) => ({
		name: "file",
		attributes: { name },
		content: group.map(({ line, column, level, message, code }) => ({
			name: "error",
			attributes: {
				line,
				column,
				severity: level,
				message,
				source: code
			}
		}))
	}));
	return writeXml({
		name: "checkstyle",
		attributes: { version: "4.3" },
		content
	});
}
/** Formats findings as a JUnit report for CI systems: one failed test case per finding. */
function formatJunit(issues) {
	const content = issues.map(({ file, line, code, level, message }) => ({
		name: "testcase",
		attributes: {
			classname: file,
			name: `${code} ${file}:${line}`,
			time: 0
		},
		content: [{
			name: "failure",
			attributes: {
				type: level,
				message: `${code} ${level}: ${message}`
			}
		}]
	}));
	const counts = {
		name: "dockerfile-lint",
		tests: issues.length,
		failures: issues.length,
		errors: 0,
		time: 0
	};
	return writeXml({
		name: "testsuites",
		content: [{
			name: "testsuite",
			attributes: counts,
			content
		}]
	});
}
function init_xml() {
	return (init_xml = __esmMin((() => {
		init_xml$1();
	})))();
}

// actions/dockerfile-lint/formats/index.ts
/**
* Formats findings as hadolint does. Returns undefined if the format is not one of hadolint's.
* @param file path that replaces those of the findings.
*/
function formatIssues(format, findings, file) {
	if (!Object.hasOwn(writers, format)) return void 0;
	const issues = findings.map(toIssue);
	return writers[format]?.(file === void 0 ? issues : issues.map((issue) => ({
		...issue,
		file
	})));
}
var writers;
function init_formats() {
	return (init_formats = __esmMin((() => {
		init_codeclimate();
		init_issue();
		init_json();
		/* @__PURE__ */ init_lines();
		init_sarif();
		init_xml();
		writers = {
			"hadolint-tty": formatTty,
			"hadolint-json": formatHadolintJson,
			"hadolint-sarif": formatHadolintSarif,
			checkstyle: formatCheckstyle,
			codeclimate: formatCodeClimate,
			"gitlab-codeclimate": formatGitlabCodeClimate,
			gnu: formatGnu,
			codacy: formatCodacy,
			sonarqube: formatSonarqube,
			junit: formatJunit
		};
	})))();
}

// actions/dockerfile-lint/hadolint/settings.ts
/**
* Merges sources as hadolint does, weakest first (environment, file, call): stronger sources replace single values,
* lists are concatenated, and a label keeps the kind from its weakest source.
*/
function joinSettings(sources) {
	const scalars = Object.assign({}, ...sources);
	const all = (list) => sources.flatMap((source) => list(source) ?? []);
	return {
		...scalars,
		ignored: all((source) => source.ignored),
		trustedRegistries: all((source) => source.trustedRegistries),
		override: Object.fromEntries(overrideLevels.map((level) => [level, all((source) => source.override?.[level])])),
		labelSchema: Object.assign({}, ...sources.toReversed().map((source) => source.labelSchema))
	};
}
/** Maps ids to levels. An id in several lists gets the highest level. */
function getOverrides({ override = {} }) {
	const weakestFirst = overrideLevels.toReversed();
	return Object.fromEntries(weakestFirst.flatMap((level) => (override[level] ?? []).map((id) => [id, level])));
}
/**
* Returns true if an issue of this level fails under the threshold. `none` and `ignore` fail on every reported issue.
*/
function isFailing(level, threshold) {
	if (threshold === "none" || threshold === "ignore") return true;
	return overrideLevels.indexOf(level) <= overrideLevels.indexOf(threshold);
}
var overrideLevels, failureThresholds, labelKinds;
function init_settings() {
	return (init_settings = __esmMin((() => {
		overrideLevels = [
			"error",
			"warning",
			"info",
			"style"
		];
		failureThresholds = [
			"error",
			"warning",
			"info",
			"style",
			"ignore",
			"none"
		];
		labelKinds = [
			"text",
			"url",
			"semver",
			"hash",
			"rfc3339",
			"spdx",
			"email"
		];
	})))();
}

// actions/dockerfile-lint/shell-scripts.ts
/**
* Lists the scripts of all RUN instructions that ShellCheck can check: shell form and heredocs of the shells it
* supports. Each starts with a `#!` line and an export of every variable that the build sets, so that none counts as
* undefined.
*/
function listScripts(context) {
	const shells = resolveShells(context);
	const placed = [];
	for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) for (const script of context.getScripts(instruction)) {
		const dialect = dialectOf(script, shells.get(instruction) ?? []);
		if (script.form === "exec" || dialect === void 0 || script.text.text.trim() === "") continue;
		const parts = withHeredocs(instruction, script, context.getScripts(instruction));
		if (parts !== void 0) placed.push(placedScript(context, instruction, parts, dialect));
	}
	return placed;
}
function dialectOf(script, shell) {
	const name = script.interpreter ?? getShellName(shell);
	return Object.hasOwn(dialects, name) ? dialects[name] : void 0;
}
/**
* Formats all variables as one export. Returns none if the script uses no variable, because ShellCheck spends more
* time on exports than on most commands.
*/
function exportsOf(names, body) {
	if (!body.includes("$")) return "";
	return `export ${[...new Set(names.filter((name) => /^[A-Za-z_]\w*$/.test(name)))].map((name) => `${name}=1`).join(" ")}\n`;
}
/**
* Returns the parts of a script: its text, and the bodies of the heredocs on it, which ShellCheck must see to read it. A
* body that is a script of its own is left empty. Undefined if a heredoc has no end.
*/
function withHeredocs({ heredocs }, { form, text }, scripts) {
	if (form !== "line" || heredocs.length === 0) return [text];
	if (heredocs.some(({ terminated }) => !terminated)) return void 0;
	const bodies = new Set(scripts.filter((script) => script.form === "heredoc").map((script) => script.text));
	return [
		text,
		...heredocs.flatMap(({ name, body }) => [
			"\n",
			...bodies.has(body) ? [] : [body],
			`${name}`
		]),
		"\n"
	];
}
function placedScript(context, instruction, parts, dialect) {
	const body = parts.map((part) => typeof part === "string" ? part : part.text).join("");
	const declared = [...context.getScope(instruction).bindings()].map(({ name }) => name);
	const header = `#!/bin/${dialect === "busybox" ? "busybox sh" : dialect}\n${exportsOf([...proxyVariables, ...declared], body)}`;
	const text = header + body;
	const lines = new SourceText(text);
	const offsetAt = (line, column) => lines.offsetAt(line, column) - header.length;
	return {
		instruction,
		request: {
			key: `${dialect}\n${text}`,
			dialect,
			text
		},
		spanOf: ({ line, column, endLine, endColumn }) => spanIn(parts, offsetAt(line, column), Math.max(offsetAt(line, column), offsetAt(endLine, endColumn)))
	};
}
/** Returns the source span of a range of the joined parts: in the last part of the source that starts before it. */
function spanIn(parts, start, end) {
	let offset = 0;
	let span = {
		start: 0,
		end: 0
	};
	for (const part of parts) {
		if (typeof part !== "string" && (offset === 0 || offset <= start)) {
			const within = (index) => Math.max(0, Math.min(index - offset, part.length));
			span = part.spanOf(within(start), within(end));
		}
		offset += part.length;
	}
	return span;
}
var proxyVariables, dialects;
function init_shell_scripts() {
	return (init_shell_scripts = __esmMin((() => {
		init_dockerfile();
		init_shells();
		proxyVariables = [
			"HTTP_PROXY",
			"HTTPS_PROXY",
			"FTP_PROXY",
			"NO_PROXY"
		].flatMap((name) => [name, name.toLowerCase()]);
		dialects = {
			sh: "sh",
			bash: "bash",
			dash: "dash",
			ash: "busybox",
			ksh: "ksh"
		};
	})))();
}

// actions/dockerfile-lint/checks/shellcheck.ts
/** Returns the severity of a comment. Only errors of the syntax (SC1000 to SC1999) break the build. */
function severityOf({ code, level }) {
	return level === "error" && code < 2e3 ? "high" : severities[level];
}
/** Maps ShellCheck's comments on the scripts of a file to their positions in the file. */
function listShellcheckProblems(context) {
	const results = context.options.shellcheck;
	if (results === void 0) return [];
	return listScripts(context).flatMap((script) => (results.get(script.request.key) ?? []).filter((comment) => !isModeOfChmod(context, script, comment)).map((comment) => problemOf(script, comment)));
}
/** Returns true for a comment on a mode such as `chmod =2775 FILE`, which is no assignment. */
function isModeOfChmod(context, { instruction, spanOf }, comment) {
	if (comment.code !== spacedAssignment) return false;
	const { start } = spanOf(comment);
	return context.getCommands(instruction).some((command) => command.name === "chmod" && command.args.some((word) => /^=[0-7rwxXstugo,+=-]*$/.test(word.value) && command.spanOf(word).start === start));
}
function problemOf(script, comment) {
	const { message, replacements } = comment;
	return {
		rule: defineShellcheckRule(comment),
		message,
		span: script.spanOf(comment),
		instruction: script.instruction,
		about: [message],
		severity: severityOf(comment),
		fix: replacements.length === 0 ? void 0 : {
			description: "Apply ShellCheck's replacement",
			edits: replacements.map((part) => ({
				span: script.spanOf(part),
				text: part.replacement
			}))
		}
	};
}
function defineShellcheckRule(comment) {
	const { code, level } = comment;
	const id = `SC${String(code).padStart(4, "0")}`;
	const page = getDocumentationUrl(id) ?? "https://www.shellcheck.net/wiki/";
	const summary = "Fix the shell command that ShellCheck reports.";
	return defineLintRule({
		id,
		name: `shellcheck-${code}`,
		severity: severityOf(comment),
		summary,
		why: `See the ShellCheck documentation: ${page}`,
		help: {
			text: `${summary} See ${page}`,
			markdown: `${summary} See [${id}](${page}).`
		},
		tags: ["shell"],
		hadolint: level
	});
}
var severities, spacedAssignment;
function init_shellcheck() {
	return (init_shellcheck = __esmMin((() => {
		init_rules();
		init_shell_scripts();
		init_rule();
		severities = {
			error: "medium",
			warning: "medium",
			info: "low",
			style: "info"
		};
		spacedAssignment = 2283;
	})))();
}

// actions/dockerfile-lint/suppressions/comments.ts
/**
* Parses the comments of a file that control the linter: hadolint's four, BuildKit's `# check=` and Seaworthy's own.
*/
function readComments(file, buildkitCheck) {
	const ignores = [];
	const shells = [];
	const malformed = [];
	const head = file.directives.find((directive) => directive.name === "check");
	const headCheck = parseCheck(buildkitCheck ?? head?.value ?? "");
	if (headCheck.skip.length > 0) ignores.push(head === void 0 || buildkitCheck !== void 0 ? checkDirective(headCheck.skip, "file", {
		text: "BUILDKIT_DOCKERFILE_CHECK",
		line: 0,
		span: {
			start: 0,
			end: 0
		}
	}) : checkDirective(headCheck.skip, "file", {
		text: `check=${head.value}`,
		line: head.line,
		span: head.span
	}));
	for (const comment of file.comments) {
		const shell = hadolintShell.exec(comment.text)?.[1];
		if (shell !== void 0) shells.push({
			shell,
			line: comment.line
		});
		else {
			const read = hadolintComment(comment) ?? ownComment(comment) ?? inlineCheck(comment);
			if (read === void 0) continue;
			if ("problem" in read) malformed.push(read);
			else ignores.push(read);
		}
	}
	return {
		ignores,
		shells,
		malformed,
		check: {
			error: headCheck.error,
			experimental: headCheck.experimental
		}
	};
}
function hadolintComment(comment) {
	if (!/^hadolint[\t ]/.test(comment.text)) return void 0;
	const match = hadolintIgnore.exec(comment.text);
	if (match?.[2] === void 0) return /^hadolint[\t ]+(?:\w+[\t ]+)?(?:ignore|shell)\b/.test(comment.text) ? malformedComment(comment, "use the form `hadolint [global|stage] ignore=DL0000,SC0000` with DL and SC ids only") : void 0;
	return directive("hadolint", scopeOf(match[1]), splitIds(match[2]), comment, { reason: parseReason(match[3]) });
}
function ownComment(comment) {
	if (!/^seaworthy[\t ]/.test(comment.text)) return void 0;
	const match = ownIgnore.exec(comment.text);
	if (match?.[2] === void 0) return /\bignore\b/.test(comment.text) ? malformedComment(comment, "use the form `seaworthy [global|stage] ignore=RULE,RULE [until=YYYY-MM-DD] [reason=…]`") : void 0;
	const clauses = parseClauses(match[3] ?? "");
	if ("problem" in clauses) return malformedComment(comment, clauses.problem);
	return directive("seaworthy", scopeOf(match[1]), splitIds(match[2]), comment, clauses);
}
function inlineCheck(comment) {
	const value = /^check[\t ]*=(.*)$/.exec(comment.text)?.[1];
	const { skip } = parseCheck(value ?? "");
	return skip.length === 0 ? void 0 : checkDirective(skip, "next", comment);
}
function checkDirective(skip, scope, place) {
	return directive("buildkit", scope, skip.map((id) => id === "all" ? "*" : id), place, {});
}
function directive(tool, scope, written, { text, line, span }, clauses) {
	const ids = written.map(normalizeId);
	const match = (subject) => [...findMatchingIds(ids, subject.ids), ...ids.includes("*") && subject.ids.some(isSkippedByAll) ? ["*"] : []];
	return {
		kind: "inline",
		source: `# ${text}`,
		ids,
		...clauses,
		match,
		tool,
		scope,
		text,
		line,
		span
	};
}
/**
* Returns true if BuildKit's `skip=all` includes the check. It excludes the experimental check, which runs only if
* enabled by name.
*/
function isSkippedByAll(id) {
	return buildkitIds.has(id) && id !== "InvalidDefinitionDescription";
}
function scopeOf(word) {
	return word === "global" ? "file" : word === "stage" ? "stage" : "next";
}
function parseCheck(value) {
	const options = new Map(value.split(";").map((option) => {
		const [key = "", ...rest] = option.split("=");
		return [key.trim().toLowerCase(), rest.join("=").trim()];
	}));
	return {
		skip: splitIds(options.get("skip") ?? ""),
		error: options.get("error") === "true",
		experimental: splitIds(options.get("experimental") ?? "")
	};
}
function splitIds(list) {
	return list.split(",").map((id) => id.trim()).filter((id) => id !== "");
}
function malformedComment({ text, line, span }, problem) {
	return {
		problem,
		text,
		line,
		span
	};
}
var hadolintIgnore, hadolintShell, ownIgnore;
function init_comments() {
	return (init_comments = __esmMin((() => {
		init_rules();
		hadolintIgnore = /^hadolint[\t ]+(?:(global|stage)[\t ]+)?ignore[\t ]*=[\t ]*([DLSC\d]+(?:[\t ]*,[\t ]*[DLSC\d]+)*)[\t ]*(?:#(.*))?$/;
		hadolintShell = /^hadolint[\t ]+shell[\t ]*=[\t ]*(\S+)[\t ]*(?:#.*)?$/;
		ownIgnore = /^seaworthy[\t ]+(?:(global|stage)[\t ]+)?ignore[\t ]*=[\t ]*([\w-]+(?:[\t ]*,[\t ]*[\w-]+)*)(?:[\t ]+(.*))?$/;
	})))();
}

// actions/dockerfile-lint/context.ts
var LintContext;
function init_context$1() {
	return (init_context$1 = __esmMin((() => {
		init_dockerfile();
		init_comments();
		LintContext = class {
			file;
			options;
			graph;
			comments;
			#scripts = /* @__PURE__ */ new Map();
			#commands = /* @__PURE__ */ new Map();
			#argLines;
			#bases;
			#shipped;
			#afterWorkdir;
			constructor(file, options) {
				this.file = file;
				this.options = options;
				this.graph = buildGraph(file, options);
				this.comments = readComments(file, options.buildkitCheck);
			}
			/** Lists the stages, preceded by the instructions before the first FROM if there are any. */
			get sections() {
				const { preamble, stages } = this.graph;
				return preamble.instructions.length > 0 ? [preamble, ...stages] : stages;
			}
			/**
			* Lists the instructions with these keywords in order, except FROM. With `onbuild`, includes those that ONBUILD
			* triggers.
			*/
			*instructions(keywords, { onbuild = false } = {}) {
				for (const stage of this.sections) yield* this.instructionsOf(stage, keywords, { onbuild });
			}
			/** Lists the instructions of one stage in the same way. */
			*instructionsOf(stage, keywords, { onbuild = false } = {}) {
				for (const instruction of stage.instructions) if (keywords.includes(instruction.keyword)) yield {
					stage,
					instruction,
					onbuild: false
				};
				else if (onbuild && instruction.trigger !== void 0 && keywords.includes(instruction.trigger.keyword)) yield {
					stage,
					instruction: instruction.trigger,
					onbuild: true
				};
			}
			/** Returns the shell scripts of an instruction. */
			getScripts(instruction) {
				let scripts = this.#scripts.get(instruction);
				if (scripts === void 0) {
					scripts = parseRunScripts(this.file.source, instruction);
					this.#scripts.set(instruction, scripts);
				}
				return scripts;
			}
			/** Returns the shell commands of an instruction in source order. */
			getCommands(instruction) {
				let commands = this.#commands.get(instruction);
				if (commands === void 0) {
					commands = listCommands(this.getScripts(instruction));
					this.#commands.set(instruction, commands);
				}
				return commands;
			}
			/** Returns the variables that are visible to an instruction. */
			getScope(instruction) {
				return this.graph.scopeOf(instruction);
			}
			/** Expands the variables in a text of an instruction. Returns undefined if only the build knows a value. */
			expand(instruction, text) {
				if (!text.includes("$")) return text;
				const scope = this.getScope(instruction);
				const result = expandVariables(text, this.file.escapeChar, (name) => scope.find(name)?.value);
				return result.complete ? result.text : void 0;
			}
			/** Returns true if an ARG above the instruction declares the variable, in any stage. */
			isArgAbove(name, { line }) {
				this.#argLines ??= this.#findArgLines();
				return (this.#argLines.get(name) ?? Number.POSITIVE_INFINITY) < line;
			}
			/** Maps each ARG name to the first line that declares it. */
			#findArgLines() {
				const lines = /* @__PURE__ */ new Map();
				for (const instruction of this.file.instructions.filter(({ keyword }) => keyword === "ARG")) for (const { key } of parsePairs(instruction, this.file.escapeChar)) if (!lines.has(key.value)) lines.set(key.value, instruction.line);
				return lines;
			}
			/** Returns the span of an instruction's lines including the last line break, to delete it. */
			getLineSpan(instruction) {
				const { source } = this.file;
				const first = source.positionAt(instruction.span.start).line;
				const last = source.positionAt(instruction.span.end).line;
				return {
					start: source.lineSpan(first).start,
					end: source.nextLineStart(last)
				};
			}
			/** Returns true if building the target runs this stage. Fragments without FROM count as built. */
			isBuilt(stage) {
				return stage.from === void 0 || this.graph.reachable.has(stage);
			}
			/** Returns where the result of an instruction is used. Undefined if the image has it, and for fragments without FROM. */
			getExposure(instruction) {
				const stage = this.graph.stageOf(instruction);
				this.#shipped ??= listShippedStages(this.graph);
				if (stage.from === void 0 || this.#shipped.has(stage)) return void 0;
				return this.isBuilt(stage) ? "build" : "unused";
			}
			/** Returns true if another stage builds on this one. */
			isBase(stage) {
				this.#bases ??= new Set(this.graph.stages.flatMap(({ base }) => base.kind === "stage" ? [base.stage] : []));
				return this.#bases.has(stage);
			}
			/** Lists the stages that satisfy the predicate, and all stages that build on them. */
			listInheriting(holds) {
				const stages = /* @__PURE__ */ new Set();
				for (const stage of this.sections) if (holds(stage) || stage.base.kind === "stage" && stages.has(stage.base.stage)) stages.add(stage);
				return stages;
			}
			/**
			* Returns true if a WORKDIR is in effect: set above the instruction in its stage, or in a stage that it builds on.
			*/
			isAfterWorkdir(instruction) {
				this.#afterWorkdir ??= this.#findAfterWorkdir();
				return this.#afterWorkdir.has(instruction);
			}
			#findAfterWorkdir() {
				const isWorkdir = ({ keyword, trigger }) => (trigger?.keyword ?? keyword) === "WORKDIR";
				const setting = this.listInheriting((stage) => stage.instructions.some(isWorkdir));
				const after = /* @__PURE__ */ new Set();
				for (const { base, instructions } of this.sections) {
					let isSet = base.kind === "stage" && setting.has(base.stage);
					for (const instruction of instructions) {
						if (isSet) after.add(instruction);
						isSet ||= isWorkdir(instruction);
					}
				}
				return after;
			}
		};
	})))();
}

// actions/dockerfile-lint/coverage.ts
/** Returns a gap if a file is too large to lint, else undefined. */
function checkSize({ path, text }, { instructions }) {
	if (text.length <= limits.characters && instructions.length <= limits.instructions) return void 0;
	return {
		what: path,
		why: `it has ${`${text.length} characters and ${instructions.length} instructions`}; the limit is ${`${limits.characters} and ${limits.instructions}`}`,
		weight: "partial"
	};
}
/**
* Returns a note if a file is a template: by its name, or because an instruction or the image of a FROM has a marker of a
* template language outside of variables, whose defaults may be any text. Markers in other arguments are text, such as `docker inspect --format '{{.Id}}'`.
*/
function findTemplate({ path }, { instructions }) {
	return isTemplateName(path) || instructions.some(hasMarker) ? {
		what: path,
		why: "it is a template, so it was not linted",
		weight: "note"
	} : void 0;
}
function hasMarker({ keyword, args }) {
	return /^(?:\{[{%]|<%|%%|@\w+@)/u.test(keyword) || keyword === "FROM" && templateMarker.test(args.text.replace(/\$\{[^}]*\}/gu, ""));
}
/** Lists the parts of this file that were not checked. */
function listCoverageGaps({ path }, context) {
	const { file, options } = context;
	const gaps = [];
	if (file.instructions.some(({ keyword, trigger }) => keyword === "RUN" || trigger?.keyword === "RUN") && options.shellcheck === void 0) gaps.push({
		what: path,
		why: "ShellCheck did not run, so no SC rules were checked",
		weight: "note"
	});
	const { deadline, shellcheck } = options;
	if (deadline === void 0) return gaps;
	if (isOver(deadline)) gaps.push({
		what: path,
		why: overtime(deadline),
		weight: "partial"
	});
	for (const { request, instruction } of shellcheck === void 0 ? [] : listScripts(context)) {
		if (shellcheck?.has(request.key) === true) continue;
		const why = `ShellCheck was stopped, so no SC rules were checked: ${overtime(deadline)}`;
		gaps.push({
			what: `${path}:${instruction.line}`,
			why,
			weight: "partial"
		});
	}
	return gaps;
}
var limits;
function init_coverage() {
	return (init_coverage = __esmMin((() => {
		init_text();
		init_deadline();
		init_shell_scripts();
		limits = {
			characters: 2 ** 20,
			instructions: 1e4
		};
	})))();
}

// actions/dockerfile-lint/rules/profiles.ts
/**
* Returns which rules run. hadolint's overrides decide first, then `enable` and BuildKit's experimental checks, then the
* profile.
*/
function createRuleFilter(options, experimental) {
	const enabled = /* @__PURE__ */ new Set([...options.enabled, ...experimental]);
	return ({ id, isOptIn, hadolint }) => {
		const override = Object.hasOwn(options.overrides, id) ? options.overrides[id] : void 0;
		if (override !== void 0) return override !== "ignore";
		if (enabled.has(id) || experimental.includes("all") && buildkitIds.has(id)) return true;
		switch (options.profile) {
			case "strict": return true;
			case "hadolint": return hadolint !== void 0 && !isOptIn;
			case "recommended": return !isOptIn && recommendedRules[id] !== "off";
		}
	};
}
/** Returns the severity of a problem under the profile. */
function getSeverity({ rule, severity = rule.severity }, { profile }) {
	return profile === "recommended" ? lowerSeverity(recommendedRules, rule.id, severity) : severity;
}
/** Returns the metadata of a rule for reports, with its severity under the profile. */
function getReportedRule(rule, options) {
	return {
		...toReportedRule(rule),
		severity: getSeverity({ rule }, options)
	};
}
var recommendedRules;
function init_profiles() {
	return (init_profiles = __esmMin((() => {
		init_rules();
		recommendedRules = {
			DL3002: "medium",
			"SW-DF-user-missing": "low",
			"SW-DF-healthcheck-missing": "off",
			"SW-DF-digest-missing": "off",
			"SW-DF-copy-digest-missing": "off",
			"SW-DF-suppression-reasonless": "off"
		};
	})))();
}

// actions/dockerfile-lint/findings.ts
/**
* Converts problems to findings with locations, fingerprints, other tools' levels and suppressions, ordered by line.
*/
function toFindings(problems, around) {
	return sortFindings(problems.map((problem) => toFinding(problem, around)));
}
function toFinding(problem, { source, context, suppressor }) {
	const { path: file } = source;
	const { source: text } = context.file;
	const { rule, span, about, related = [] } = problem;
	const ids = getIds(problem);
	const levels = levelsOf(problem, ids, context);
	const severity = getSeverity(problem, context.options);
	const finding = createFinding({
		...problem,
		severity
	}, {
		locations: [{
			file,
			region: text.regionOf(span)
		}, ...related.map((place) => ({
			file,
			region: text.regionOf(place.span),
			message: place.message
		}))],
		subject: {
			kind: "source",
			path: file
		},
		about: [file, about.join("\n")],
		aliases: ids.filter((id) => id !== rule.id),
		fixes: getFixes(problem, (edit) => ({
			file,
			region: text.regionOf(edit.span),
			text: edit.text
		})),
		suppression: suppressor.find(problem)
	});
	const place = contextOf(problem, context);
	return {
		...finding,
		...Object.keys(levels).length === 0 ? {} : { levels },
		...Object.keys(place).length === 0 ? {} : { context: place }
	};
}
/** Returns what else decides how bad a problem is: whether the image has the result, and its values. */
function contextOf({ instruction, values }, context) {
	const exposure = instruction === void 0 ? void 0 : context.getExposure(instruction);
	return defined({
		exposure,
		values: values === void 0 ? void 0 : new HiddenValues(values)
	});
}
function worst(levels) {
	return hadolintLevels.find((level) => levels.includes(level));
}
function levelsOf({ rule }, ids, { options, comments }) {
	const levels = {};
	const overridden = ids.flatMap((id) => Object.hasOwn(options.overrides, id) ? options.overrides[id] ?? [] : []);
	const hadolintLevels = ids.map((id) => lintRules.get(id)?.hadolint);
	const own = [rule.hadolint, ...hadolintLevels].filter((level) => level !== void 0);
	const hadolint = worst(overridden.length > 0 ? overridden : own);
	if (hadolint !== void 0) levels["hadolint"] = hadolint;
	if (ids.some((id) => buildkitIds.has(id))) levels["buildkit"] = comments.check.error ? "error" : "warning";
	return levels;
}
function init_findings() {
	return (init_findings = __esmMin((() => {
		init_findings$1();
		init_rules();
		init_options();
		init_rules$1();
		init_profiles();
	})))();
}

// actions/dockerfile-lint/images.ts
/**
* Lists the images that building the file uses, including its frontend, and the lines that builders may parse
* differently. Pure.
*/
function listImages({ path: file, text }, context) {
	const frontend = frontendOf(text, context);
	return [
		...findAmbiguities(context.file).map((doubt) => ({
			...doubt,
			use: "base",
			file
		})),
		...frontend === void 0 ? [] : [{
			...frontend,
			use: "frontend",
			file
		}],
		...resolveImages(context.file, context.graph).map((image) => ({
			...image,
			file
		}))
	];
}
/**
* Returns the frontend image. The build argument overrides the file (BuildKit, `frontend/gateway` of the built-in
* Dockerfile frontend).
*/
function frontendOf(text, { options: { buildArgs } }) {
	const [argument = ""] = (Object.hasOwn(buildArgs, "BUILDKIT_SYNTAX") ? buildArgs["BUILDKIT_SYNTAX"] ?? "" : "").trim().split(" ", 1);
	return argument === "" ? findFrontendImage(text) : {
		reference: argument,
		line: 1
	};
}
function init_images() {
	return (init_images = __esmMin((() => {
		init_dockerfile();
	})))();
}

// actions/dockerfile-lint/suppressions/retired-ids.ts
/** Returns true for the id of a rule that hadolint has removed. */
function isRetiredId(id) {
	return retiredIds.has(id);
}
var retiredIds;
function init_retired_ids() {
	return (init_retired_ids = __esmMin((() => {
		retiredIds = /* @__PURE__ */ new Set([
			"DL3005",
			"DL3017",
			"DL3031",
			"DL3039",
			"DL4002"
		]);
	})))();
}

// actions/dockerfile-lint/suppressions/problems.ts
/**
* Reports problems of the file's suppression comments, after all other findings have been suppressed. A comment for a rule
* that does not run is not unused.
*/
function listSuppressionProblems(context, suppressor, isEnabled) {
	if (context.options.disableIgnorePragma) return [];
	const problems = context.comments.malformed.map(({ problem, span, text }) => ({
		rule: suppressionRule.malformed,
		message: formatMalformedComment(problem),
		span,
		instruction: void 0,
		about: [text]
	}));
	for (const comment of context.comments.ignores) if (comment.line > 0) problems.push(...problemsOf(context, comment, suppressor, isEnabled));
	return problems;
}
function* problemsOf(context, comment, suppressor, isEnabled) {
	const hasShellcheck = context.options.shellcheck !== void 0;
	const unusedIds = suppressor.unusedIds(comment).filter((id) => lintRules.isKnown(id) && (!id.startsWith("SC") || hasShellcheck) && lintRules.isAnswered(id, isEnabled));
	const faults = listCommentFaults(comment, {
		isExpired: suppressor.isExpired(comment),
		unusedIds,
		unknownIds: comment.ids.filter((id) => id !== "*" && !lintRules.isKnown(id) && !isRetiredId(id)),
		isReasonRequired: comment.tool !== "buildkit"
	});
	for (const { fault, message } of faults) {
		const { span, text } = comment;
		const problem = {
			rule: suppressionRule[fault],
			message,
			span,
			instruction: void 0,
			about: [text]
		};
		yield fault === "unused" ? {
			...problem,
			fix: removal(context, comment, unusedIds)
		} : problem;
	}
	const retired = comment.ids.filter(isRetiredId);
	if (retired.length === 0) return;
	yield {
		rule: retiredRule,
		message: `hadolint has removed ${retired.join(" and ")}; remove the id`,
		span: comment.span,
		instruction: void 0,
		about: [comment.text],
		fix: removal(context, comment, retired) ?? shortening(context, comment, retired)
	};
}
/**
* Creates an edit that removes the comment's line if none of its ids has an effect. Directives at the head may have
* other options and stay.
*/
function removal({ file }, comment, unusedIds) {
	if (file.directives.some(({ line }) => line === comment.line) || unusedIds.length < comment.ids.length) return void 0;
	const { source } = file;
	return {
		description: "Remove the comment",
		edits: [{
			span: {
				start: source.lineSpan(comment.line).start,
				end: source.nextLineStart(comment.line)
			},
			text: ""
		}]
	};
}
/** Creates an edit that removes some of a comment's ids. Returns undefined if none would be left. */
function shortening({ file }, { span, ids }, removed) {
	if (removed.length >= ids.length) return void 0;
	const match = /ignore[\t ]*=[\t ]*([\w-]+(?:[\t ]*,[\t ]*[\w-]+)*)/d.exec(file.source.slice(span));
	const [start, end] = match?.indices?.[1] ?? [];
	if (match?.[1] === void 0 || start === void 0 || end === void 0) return void 0;
	const kept = match[1].split(/[\t ]*,[\t ]*/).filter((id) => !removed.includes(normalizeId(id)));
	return {
		description: `Remove ${removed.join(" and ")}`,
		edits: [{
			span: {
				start: span.start + start,
				end: span.start + end
			},
			text: kept.join(",")
		}]
	};
}
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_rules();
		init_rules$1();
		init_suppressions();
		init_retired_ids();
	})))();
}

// actions/dockerfile-lint/suppressions/suppressor.ts
var neverSuppressed, CommentSuppressor;
function init_suppressor() {
	return (init_suppressor = __esmMin((() => {
		init_rules();
		neverSuppressed = /* @__PURE__ */ new Set(["DL1000"]);
		CommentSuppressor = class {
			#context;
			#engine;
			/** Comments for the whole file, by the ids that they name. */
			#everywhere = /* @__PURE__ */ new Map();
			/** Other comments, by their line. */
			#byLine;
			#configured;
			constructor(context) {
				const { options } = context;
				const { ignored, ignoredBy, ignoredIn, now, disableIgnorePragma } = options;
				const configured = {
					kind: "configuration",
					source: ignoredBy,
					files: ignoredIn
				};
				const comments = disableIgnorePragma ? [] : context.comments.ignores;
				this.#context = context;
				this.#engine = new Suppressor(getStartOfDay(now));
				for (const comment of comments.filter(({ scope }) => scope === "file")) {
					const reason = `the build argument ${comment.text}`;
					const directive = comment.line === 0 ? {
						...comment,
						...configured,
						reason
					} : comment;
					for (const id of directive.ids) {
						const named = this.#everywhere.get(id);
						if (named === void 0) this.#everywhere.set(id, [directive]);
						else named.push(directive);
					}
				}
				this.#byLine = new Map(comments.filter(({ scope }) => scope !== "file").map((comment) => [comment.line, comment]));
				const ids = ignored.map(normalizeId);
				this.#configured = {
					...configured,
					ids,
					match: (subject) => findMatchingIds(ids, subject.ids)
				};
			}
			/** Returns the suppression of a problem: a comment in effect, or the configuration. */
			find(problem) {
				const ids = getIds(problem).map(normalizeId);
				if (ids.some((id) => neverSuppressed.has(id))) return void 0;
				const directive = this.#engine.find({ ids }, this.#candidates(problem.instruction, ids));
				return directive === void 0 ? void 0 : createSuppression(directive);
			}
			/** Returns the ids of a comment that suppressed nothing. */
			unusedIds(comment) {
				return this.#engine.unusedIds(comment);
			}
			/** Returns true if a comment has expired. */
			isExpired(comment) {
				return this.#engine.isExpired(comment);
			}
			*#candidates(instruction, ids) {
				yield* this.#around(instruction);
				for (const id of [...ids, "*"]) yield* this.#everywhere.get(id) ?? [];
				yield this.#configured;
			}
			/** Lists the comments that apply to an instruction: above it, in it, and above the FROM of its stage. */
			*#around(instruction) {
				if (instruction === void 0 || this.#byLine.size === 0) return;
				const { file, graph } = this.#context;
				for (const { line } of instruction.leadingComments) {
					const comment = this.#byLine.get(line);
					if (comment?.scope === "next" && (comment.tool !== "hadolint" || line === instruction.line - 1)) yield comment;
				}
				const last = file.source.positionAt(instruction.span.end).line;
				for (let line = instruction.line + 1; line <= last; line += 1) {
					const comment = this.#byLine.get(line);
					if (comment?.scope === "next" && comment.tool === "seaworthy") yield comment;
				}
				const { from } = graph.stageOf(instruction);
				const above = from === void 0 || from === instruction ? void 0 : this.#byLine.get(from.line - 1);
				if (above?.scope === "stage") yield above;
			}
		};
	})))();
}

// actions/dockerfile-lint/lint.ts
/**
* Lints one Dockerfile with all rules: hadolint's (`DLnnnn`), BuildKit's checks under their own names, ShellCheck's
* (`SCnnnn`, from the results in the options) and Seaworthy's (`SW-DF-…`), as far as the profile includes them. Pure; accepts any text and never throws. If
* the time is over, the remaining rules are not checked, which is a gap.
*/
function lintDockerfile(source, options) {
	const file = parseDockerfile(source.text);
	const oversize = checkSize(source, file);
	if (oversize !== void 0) return {
		findings: [],
		rules: [],
		gaps: [oversize],
		images: []
	};
	const template = findTemplate(source, file);
	if (template !== void 0) return {
		findings: [],
		rules: [],
		gaps: [template],
		images: [],
		isTemplate: true
	};
	const context = new LintContext(file, options);
	const isEnabled = createRuleFilter(options, context.comments.check.experimental);
	const problems = [];
	const rules = /* @__PURE__ */ new Map();
	for (const check of checks) {
		const enabled = check.rules.filter(isEnabled);
		for (const rule of enabled) rules.set(rule.id, rule);
		if (enabled.length === 0) continue;
		for (const problem of check.run(context)) {
			if (isEnabled(problem.rule)) problems.push(problem);
			if (isOver(options.deadline)) break;
		}
		if (isOver(options.deadline)) break;
	}
	problems.push(...listShellcheckProblems(context));
	const suppressor = new CommentSuppressor(context);
	const findings = toFindings(problems, {
		source,
		context,
		suppressor
	});
	const own = listSuppressionProblems(context, suppressor, isEnabled).filter(({ rule }) => isEnabled(rule));
	for (const rule of suppressionRules.filter(isEnabled)) rules.set(rule.id, rule);
	for (const { rule } of problems) rules.set(rule.id, rule);
	return {
		findings: [...findings, ...toFindings(own, {
			source,
			context,
			suppressor
		})].toSorted(compareByLocation),
		rules: [...rules.values()].map((rule) => getReportedRule(rule, options)).sort((a, b) => a.id < b.id ? -1 : 1),
		gaps: listCoverageGaps(source, context),
		images: listImages(source, context)
	};
}
function init_lint() {
	return (init_lint = __esmMin((() => {
		init_dockerfile();
		init_rules();
		init_deadline();
		init_shellcheck();
		init_context$1();
		init_coverage();
		init_findings();
		init_images();
		init_rules$1();
		init_profiles();
		init_suppressions();
		init_problems();
		init_suppressor();
		init_options();
	})))();
}

// actions/dockerfile-lint/hadolint/environment.ts
/**
* Reads settings from hadolint's environment variables. Empty if no variable is set.
* @throws InvalidError if a variable has an invalid value.
*/
function readEnvironmentSettings(variable) {
	const read = (name) => variable(`HADOLINT_${name}`);
	const list = (name) => split(read(name));
	const set = Object.entries({
		error: "ERROR",
		warning: "WARNING",
		info: "INFO",
		style: "STYLE"
	}).map(([level, suffix]) => [level, list(`OVERRIDE_${suffix}`)]).filter(([, ids]) => ids !== void 0);
	const settings = {
		ignored: list("IGNORE"),
		override: set.length === 0 ? void 0 : Object.fromEntries(set),
		trustedRegistries: list("TRUSTED_REGISTRIES"),
		labelSchema: parseLabelSchema(list("REQUIRE_LABELS"), "HADOLINT_REQUIRE_LABELS"),
		strictLabels: parseBoolean(read("STRICT_LABELS"), "HADOLINT_STRICT_LABELS"),
		disableIgnorePragma: parseBoolean(read("DISABLE_IGNORE_PRAGMA"), "HADOLINT_DISABLE_IGNORE_PRAGMA"),
		noFail: parseBoolean(read("NOFAIL"), "HADOLINT_NOFAIL"),
		failureThreshold: parseThreshold(read("FAILURE_THRESHOLD"), "HADOLINT_FAILURE_THRESHOLD"),
		format: read("FORMAT")
	};
	return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== void 0));
}
/** Parses `name:kind` pairs into a label schema. A name alone has the kind text. */
function parseLabelSchema(pairs, source) {
	if (pairs === void 0) return void 0;
	const entries = pairs.map((pair) => {
		const [, name = pair, kind = "text"] = /^(.*):([^:]*)$/u.exec(pair) ?? [];
		const labelKind = labelKinds.find((candidate) => candidate === (kind || "text"));
		if (labelKind === void 0) throw invalidValue(source, kind, labelKinds);
		return [name, labelKind];
	});
	return Object.fromEntries(entries.toReversed());
}
/** Parses hadolint's failure threshold. Returns undefined if there is none. */
function parseThreshold(text, source) {
	if (text === void 0) return void 0;
	const matching = failureThresholds.find((candidate) => candidate === text);
	if (matching === void 0) throw invalidValue(source, text, failureThresholds);
	return matching;
}
function split(text) {
	return text?.split(",").map((entry) => entry.trim()).filter((entry) => entry !== "");
}
function parseBoolean(text, source) {
	if (text === void 0) return void 0;
	if (/^(1|y|yes|true|on)$/iu.test(text)) return true;
	if (/^(0|n|no|false|off)$/iu.test(text)) return false;
	throw invalidValue(source, text, ["true", "false"]);
}
function invalidValue(source, value, allowed) {
	return new InvalidError("INPUT_VALUE", `invalid value "${value}" for ${source}`, { advice: `Allowed: ${allowed.join(", ")}` });
}
function init_environment() {
	return (init_environment = __esmMin((() => {
		init_errors();
		init_settings();
	})))();
}

// actions/dockerfile-lint/hadolint/file.ts
/**
* Reads the first configuration file of those that hadolint would search. An explicitly named file must exist.
* @param candidates of `hadolintFiles`, if none is named.
* @throws InvalidError with line and column for errors that hadolint only prints.
*/
async function readHadolintFile(root, explicitPath, candidates) {
	for (const file of explicitPath === void 0 ? candidates : [explicitPath]) {
		const text = await readConfigText(root, file);
		if (text !== void 0) return {
			file,
			settings: parseHadolintFile(text, file)
		};
	}
	if (explicitPath !== void 0) throw missing(explicitPath, "hadolint-config");
}
/** Lists hadolint's search path: the checkout, `$XDG_CONFIG_HOME`, the home directory. Any of them may be in the checkout. */
function hadolintFiles(variable) {
	const within = (directory, files) => directory === void 0 ? [] : files.map((file) => join(directory, file));
	const home = variable("HOME");
	return [
		...hadolintNames,
		...within(variable("XDG_CONFIG_HOME"), ["hadolint.yaml", "hadolint.yml"]),
		...within(home, [
			".hadolint/hadolint.yaml",
			".hadolint/hadolint.yml",
			".hadolint/config.yaml",
			".hadolint/config.yml",
			...hadolintNames
		])
	];
}
/** Parses the text of a `.hadolint.yaml` file. */
function parseHadolintFile(text, file) {
	const data = parseStrictYaml(text, file, schema);
	const labels = Object.entries(data["label-schema"] ?? {}).map(([name, kind]) => [name, kind || "text"]);
	return present({
		ignored: data.ignored,
		override: data.override === null || data.override === void 0 ? void 0 : present(data.override),
		trustedRegistries: data.trustedRegistries,
		labelSchema: Object.fromEntries(labels),
		strictLabels: data["strict-labels"],
		disableIgnorePragma: data["disable-ignore-pragma"],
		noFail: data["no-fail"],
		failureThreshold: data["failure-threshold"],
		format: data.format ?? data.formats?.[0]
	});
}
function present(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0 && value !== null));
}
var join, hadolintNames, ids, format, schema;
function init_file() {
	return (init_file = __esmMin((() => {
		init_schemas();
		init_config();
		init_strict_yaml();
		init_settings();
		({join} = process.getBuiltinModule("node:path"));
		hadolintNames = [".hadolint.yaml", ".hadolint.yml"];
		ids = array(string().min(1)).nullish();
		format = _enum([
			"tty",
			"json",
			"checkstyle",
			"codeclimate",
			"gitlab_codeclimate",
			"gnu",
			"codacy",
			"sonarqube",
			"sarif",
			"junit"
		]);
		schema = strictObject({
			ignored: ids,
			override: strictObject({
				error: ids,
				warning: ids,
				info: ids,
				style: ids
			}).nullish(),
			trustedRegistries: array(string().min(1)).nullish(),
			"label-schema": record(string(), _enum(labelKinds).or(literal("")).nullable()).nullish(),
			"strict-labels": boolean().nullish(),
			"disable-ignore-pragma": boolean().nullish(),
			"no-color": boolean().nullish(),
			"no-fail": boolean().nullish(),
			verbose: boolean().nullish(),
			"failure-threshold": _enum(failureThresholds).nullish(),
			format: format.nullish(),
			formats: array(format).nullish()
		});
	})))();
}

// actions/dockerfile-lint/settings.ts
/**
* Reads the options of a run: hadolint's environment, its file, then the call. Later sources override earlier ones.
*/
async function readSettings(context) {
	const { inputs, config, host, now } = context;
	const named = inputs["hadolint-config"];
	const isOptional = named === void 0;
	const candidates = isOptional ? hadolintFiles((name) => host.getEnv(name)) : [named];
	const { root, paths } = await settingsPlaces(context, candidates, { isOptional });
	const file = await readHadolintFile(root, isOptional ? void 0 : paths[0], paths);
	const environment = readEnvironmentSettings((name) => host.getEnv(name));
	const joined = joinSettings([
		environment,
		file?.settings ?? {},
		callSettings(inputs)
	]);
	const files = [file?.file, config.file].filter((source) => source !== void 0);
	const profile = toProfile(inputs.profile, (note) => host.info(note));
	const isConfigured = file !== void 0 || Object.keys(environment).length > 0;
	const isHadolint = profile === "hadolint" || isConfigured && inputs["fail-on"] !== "none";
	return {
		options: {
			...defaultLintOptions(now.toISOString().slice(0, 10)),
			ignored: joined.ignored ?? [],
			ignoredBy: [...files, "the call"].join(" or "),
			ignoredIn: files,
			overrides: getOverrides(joined),
			profile,
			enabled: inputs.enable,
			trustedRegistries: joined.trustedRegistries ?? [],
			labelSchema: joined.labelSchema ?? {},
			strictLabels: joined.strictLabels ?? false,
			disableIgnorePragma: joined.disableIgnorePragma ?? false,
			buildkitCheck: buildArgs(inputs["build-args"])["BUILDKIT_DOCKERFILE_CHECK"],
			buildArgs: buildArgs(inputs["build-args"]),
			namedContexts: inputs["build-contexts"],
			target: inputs.target
		},
		failureThreshold: joined.failureThreshold ?? (isHadolint ? "info" : void 0),
		noFail: joined.noFail ?? false
	};
}
function callSettings(inputs) {
	const failureThreshold = parseThreshold(inputs["failure-threshold"], "failure-threshold");
	return {
		ignored: inputs.ignore,
		trustedRegistries: inputs["trusted-registries"],
		override: {
			error: inputs["override-error"],
			warning: inputs["override-warning"],
			info: inputs["override-info"],
			style: inputs["override-style"]
		},
		labelSchema: parseLabelSchema(inputs["require-label"], "require-label") ?? {},
		...inputs["strict-labels"] ? { strictLabels: true } : {},
		...inputs["disable-ignore-pragma"] ? { disableIgnorePragma: true } : {},
		...inputs["no-fail"] ? { noFail: true } : {},
		...failureThreshold === void 0 ? {} : { failureThreshold }
	};
}
function buildArgs(pairs) {
	const entries = pairs.map((pair) => {
		const [, name, value] = /^([^=]+)=(.*)$/su.exec(pair) ?? [];
		if (name !== void 0 && value !== void 0) return [name, value];
		throw new InvalidError("INPUT_VALUE", `invalid build argument "${pair}"`, { advice: "Write build arguments as NAME=value" });
	});
	return Object.fromEntries(entries);
}
function init_settings$1() {
	return (init_settings$1 = __esmMin((() => {
		init_config();
		init_errors();
		init_runner();
		init_environment();
		init_file();
		init_settings();
		init_lint();
	})))();
}

// actions/dockerfile-lint/shell-requests.ts
/**
* Lists the scripts of a Dockerfile for a `ShellChecker`. Its results go into the options of `lintDockerfile`. Pure.
*/
function listShellScripts(text, options) {
	return listScripts(new LintContext(parseDockerfile(text), options)).map(({ request }) => request);
}
function init_shell_requests() {
	return (init_shell_requests = __esmMin((() => {
		init_dockerfile();
		init_context$1();
		init_shell_scripts();
	})))();
}

// actions/dockerfile-lint/shellcheck/checker.ts
/** Loads the shell checker that an input names. Returns undefined for `off`. */
async function loadShellChecker(name, exec) {
	if (name === "wasm") return (await import("./shellcheck/wasm2.js")).createWasmChecker();
	if (name === "native") return (await import("./shellcheck/native.js")).createNativeChecker(exec);
}
function init_checker() {
	return (init_checker = __esmMin((() => {})))();
}

// actions/dockerfile-lint/template-search.ts
/** Returns which Dockerfiles are linted and which are templates, for the comparison with the base. */
function templateSearch(sources, { files, exclude }, root) {
	return {
		head: new Map(sources.map(({ path, text }) => [path, text])),
		listBase: (base) => findBaseFiles(base, root, files, dockerfileSearch(exclude)),
		count: (texts) => new Map([...texts].map(([path, text]) => {
			const templates = findTemplate({
				path,
				text
			}, parseDockerfile(text)) === void 0 ? 0 : 1;
			return [path, {
				checked: 1 - templates,
				templates
			}];
		})),
		maxBytes: maxDockerfileBytes
	};
}
function init_template_search() {
	return (init_template_search = __esmMin((() => {
		init_dockerfile();
		init_runner();
		init_coverage();
		init_discover();
		init_sources();
	})))();
}

// actions/dockerfile-lint/run.ts
/** Lints the Dockerfiles that the inputs name, and their ignore files, as one report on the checkout. */
async function run(context) {
	const { inputs, host, time } = context;
	const settings = await readSettings(context);
	const { files, sources, gaps, problems } = await findSources(context);
	const checker = await loadShellChecker(inputs.shellcheck, host.exec);
	const unfollowed = problems.map(({ path, why, weight }) => ({
		what: path,
		why,
		weight
	}));
	const results = [{
		findings: [],
		rules: [],
		gaps: [...gaps, ...unfollowed],
		images: []
	}];
	const linted = [];
	const ignoreFiles = /* @__PURE__ */ new Map();
	for (const source of sources) {
		host.progress(`dockerfile-lint ${source.path}`);
		if (time !== void 0 && isOver(time.total)) {
			results.push(unlinted(source, overtime(time.total)));
			continue;
		}
		const { options, ignoreFile } = await optionsFor(source, settings.options, context);
		if (ignoreFile !== void 0) ignoreFiles.set(ignoreFile.path, lintIgnoreFile(ignoreFile.path, ignoreFile.entries));
		const linter = {
			checker,
			time
		};
		if (inputs.fix) {
			const fixed = await fixFile(source, options, linter, context);
			results.push(fixed.result);
			linted.push(digestOfDockerfile({
				path: source.path,
				text: fixed.text
			}));
		} else {
			const result = await lint(source, options, linter);
			results.push(result);
			if (result.isTemplate !== true) linted.push(digestOfDockerfile(source));
		}
	}
	results.push({
		findings: [...ignoreFiles.values()].flat(),
		rules: ignoreFiles.size === 0 ? [] : ignoreFileRules,
		gaps: [],
		images: []
	});
	const hidden = await findHiddenTemplates(context, templateSearch(sources, inputs, host.root));
	results.push({
		findings: [],
		rules: [],
		gaps: hidden,
		images: []
	});
	const templates = results.filter(({ isTemplate }) => isTemplate === true).length;
	const report = joined(results, files.length - templates);
	const how = {
		targets: inputs.files,
		exclude: inputs.exclude,
		buildContext: inputs["build-context"],
		options: settings.options,
		time,
		lint: (source, options) => lint(source, options, {
			checker,
			time
		})
	};
	const atBase = inputs.fix ? void 0 : await checkAtBase(context, (base) => checkBase(base, {
		root: host.root,
		sources,
		findings: report.findings
	}, how));
	await checker?.close?.();
	const document = formatIssues(inputs.format, activeFindings(report), inputs["file-path-in-report"]);
	return {
		examined: [{
			report,
			images: results.flatMap((result) => result.images),
			dockerfiles: linted,
			...defined({ atBase })
		}],
		...verdictOf(countingPart(report, atBase), settings, inputs),
		...document === void 0 ? {} : { document }
	};
}
/** Finds and reads the Dockerfiles. Standard input is linted first. */
async function findSources({ inputs, host }) {
	const targets = inputs.files.filter((target) => target !== "-");
	const usesStdin = targets.length < inputs.files.length;
	if (usesStdin && inputs.fix) throw new InvalidError("INPUT_VALUE", "--fix cannot change standard input", { advice: "Name the Dockerfile" });
	const streamed = usesStdin ? [await readStdinSource(host.openStdin)] : [];
	const search = {
		targets,
		exclude: inputs.exclude,
		allowEmpty: inputs["allow-empty"]
	};
	const { paths, problems } = usesStdin && targets.length === 0 ? {
		paths: [],
		problems: []
	} : await findDockerfiles(host.root, search);
	const { sources, gaps } = await readSources(host.root, paths);
	return {
		files: [...streamed.map(({ path }) => path), ...paths],
		sources: [...streamed, ...sources],
		gaps,
		problems
	};
}
async function optionsFor(source, options, { inputs, host }) {
	const contexts = checkoutContexts(host.root);
	const { filter, ignoreFile } = await readBuildContext(contexts, source, inputs["build-context"]);
	return {
		options: {
			...options,
			contextFilter: filter
		},
		ignoreFile
	};
}
function unlinted({ path }, why) {
	return {
		findings: [],
		rules: [],
		gaps: [{
			what: path,
			why,
			weight: "partial"
		}],
		images: []
	};
}
/** Lints a file. ShellCheck and the rules each get the time of a file, so that one does not use up the other's. */
async function lint(source, options, { checker, time }) {
	const shellcheck = await checker?.check(listShellScripts(source.text, options), time?.startFile());
	return lintDockerfile(source, {
		...options,
		shellcheck,
		deadline: time?.startFile()
	});
}
/** Applies fixes until none is left, then writes the file once. */
async function fixFile({ path, text }, options, linter, { host }) {
	const readOnly = await findLinkedPaths(host.root, [path]);
	const { result, changed, applied } = await fixUntilStable([{
		path,
		source: new SourceText(text)
	}], {
		check: ([file]) => lint({
			path,
			text: file?.source.text ?? ""
		}, options, linter),
		countUnreadable: ({ gaps }) => gaps.filter(({ weight }) => weight === "partial").length,
		readOnly
	});
	await writeFixedFiles(host.root, changed);
	if (changed.length > 0) host.info(`${path}: fixed ${count(applied, "finding")}`);
	for (const line of describeUnfixed(result.findings, readOnly)) host.warn(line);
	return {
		result,
		text: changed[0]?.source.text ?? text
	};
}
function joined(results, files) {
	const rules = /* @__PURE__ */ new Map();
	for (const rule of results.flatMap((result) => result.rules)) rules.set(rule.id, rule);
	return {
		action: "dockerfile-lint",
		subject: {
			kind: "source",
			path: "."
		},
		rules: [...rules.values()],
		findings: results.flatMap((result) => result.findings),
		coverage: {
			examined: { files },
			gaps: results.flatMap((result) => result.gaps)
		}
	};
}
/** Leaves out what the base has, too, where that is known and does not count. */
function countingPart(report, atBase) {
	if (atBase === void 0 || "missing" in atBase) return report;
	return withoutExisting(compareWithBase(report, atBase.check, atBase.source));
}
/**
* Returns hadolint's verdict if its configuration or the profile sets one. Its threshold decides on findings with DL and
* SC ids, `fail-on` on all others. A parse error fails at every threshold.
*/
function verdictOf(report, { failureThreshold, noFail }, inputs) {
	if (noFail) return {
		outcome: "pass",
		verdict: "hadolint's no-fail is set"
	};
	if (failureThreshold === void 0) return {};
	const findings = activeFindings(report);
	const neverFails = neverFailing.has(inputs.format);
	const failing = findings.filter((finding) => getHadolintId(finding) !== void 0 && !neverFails && (finding.ruleId === "DL1000" || isFailing(getIssueLevel(finding), failureThreshold))).length;
	const others = findings.filter((finding) => getHadolintId(finding) === void 0);
	const blocking = blockingFindings({
		...report,
		findings: others
	}, inputs["fail-on"], false).length;
	const verdict = [neverFails ? `hadolint never fails with the format ${inputs.format}` : `${count(failing, "finding")} at hadolint's threshold ${failureThreshold}`, ...blocking === 0 ? [] : [`${count(blocking, "other finding")} at fail-on`]].join(", ");
	if (failing + blocking > 0) return {
		outcome: "findings",
		verdict
	};
	return {
		outcome: neverFails || isComplete(report.coverage) ? "pass" : "undecided",
		verdict
	};
}
var neverFailing;
function init_run() {
	return (init_run = __esmMin((() => {
		init_dockerfile();
		init_errors();
		init_findings$1();
		init_fixes();
		init_report$1();
		init_runner();
		init_text();
		init_deadline();
		init_base();
		init_discover();
		init_context();
		init_context_files();
		init_lint$1();
		init_formats();
		init_issue();
		init_settings();
		init_lint();
		init_settings$1();
		init_shell_requests();
		init_sources();
		init_template_search();
		neverFailing = /* @__PURE__ */ new Set([
			"codeclimate",
			"gitlab-codeclimate",
			"codacy"
		]);
	})))();
}

export { run as n, init_run as t };