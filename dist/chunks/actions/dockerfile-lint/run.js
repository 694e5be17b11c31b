import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { $n as init_checkout$1, $r as init_map_concurrently, An as exists, C as getDocumentationUrl, Ci as init_errors, Ct as isComplete, D as normalizeId, E as init_external_ids, Fr as count, Gt as rankOf, Ht as init_caused, Ir as init_plain, Qr as memoizedByObject, S as toReportedRule, Si as UndecidedError, St as init_report, T as buildkitIds, Ut as HiddenValues, V as init_references, Vt as compareWithBase, Wt as init_context$2, Xr as init_memoized, Zr as memoized, _ as getIds, _i as overtime, at as init_split, bi as InvalidError, bn as findRenames, bt as blockingFindings, dn as init_files, dr as init_templates, ei as mapConcurrently, f as init_profile, fi as defined, fr as isTemplateName, g as getFixes, gi as isOver, gr as closest, h as createFinding, hi as init_deadline, jn as init_kind, l as init_rules, ln as init_fingerprint, lt as init_findings$1, m as compareByLocation, mr as templateMarker, nn as init_severity, on as severities$1, or as init_text, ot as splitReference, p as lowerSeverity, pi as init_defined, tr as readCheckoutFile, un as numberRepeats, v as init_problem, vi as compareText, vn as diskTree, vr as init_suggest, vt as activeFindings, w as init_documentation, wi as messageOf, x as init_define, xn as init_renames, y as sortFindings, yi as init_compare_text, yn as init_source_tree } from "../../shared/core.js";
import { C as missing, E as readConfigText, h as init_profile_input, t as init_config, x as init_load, y as toProfile } from "../../shared/config/index.js";
import { n as init_names, r as isHadolintFormat } from "./formats/names.js";
import { _ as init_expiry, a as parseReason, c as findMatchingIds, d as formatMalformedComment, f as init_comment_rules, g as getStartOfDay, i as parseClauses, l as init_directive, n as init_suppressor$1, p as listCommentFaults, r as init_reason, s as createSuppression, t as Suppressor } from "../../shared/rules/suppression/suppressor.js";
import { A as init_parse$1, B as buildGraph, C as init_shipped, Ct as init_decode, D as init_run_script, Dt as parsePairs, Et as init_pairs, M as init_resolved_images, N as resolveImages, O as listCommands, St as decodeDockerfile, Tt as init_ambiguities, V as init_stages, a as init_compare_builds, at as init_frontend, b as init_base_facts, c as BuildStates, ct as init_file_names, et as flagValue, f as findKnownImage, ft as init_parse, ht as init_source_text, i as BuildComparer, it as findFrontendImage, j as parseShell, k as parseRunScripts, l as init_build_states, lt as isDockerfileName, mt as SourceText, n as ScriptForms, ot as dockerfileNames, p as init_known_images, pt as parseDockerfile, r as init_script_form, st as excludedNames, t as init_dockerfile, tt as init_instruction, vt as expandVariables, w as listShippedStages, wt as findAmbiguities, xt as init_variables, y as factsOfSettings } from "../../shared/dockerfile/index.js";
import { _ as init_lint$1, a as retiredRule, b as init_rule, c as defaultLintOptions, d as findStatedShells, f as getShellName, g as ignoreFileRules, h as init_build_context, i as init_suppressions, l as hadolintLevels, m as contextRuleIds, n as init_rules$1, o as suppressionRule, p as init_shells, r as lintRules, s as suppressionRules, t as checks, u as init_options, v as lintIgnoreFile, y as defineLintRule } from "./rules/index.js";
import { c as findSecrets, l as init_value, s as classifyValue, t as init_secrets } from "../../shared/secrets/index.js";
import { O as withoutExisting, t as init_report$1, w as init_existing } from "../../shared/report/index.js";
import { f as checkAtBase, m as init_at_base, p as findBaseOpener } from "../../shared/runner/write-results.js";
import { n as listReadSettings, t as init_base_reads } from "../../shared/runner/base-reads.js";
import { o as settingsPlaces, t as init_load_settings } from "../../shared/runner/load-settings.js";
import { i as init_cache_secret, n as findCacheSecret, o as findCacheDirectory, s as init_cache_directory } from "../../shared/runner/cache-secret.js";
import { a as findHiddenTemplates, c as digestOfDockerfile, i as init_targets, l as init_dockerfiles, n as findBaseFiles, o as init_hidden_templates, r as findTargetFiles, t as init_runner } from "../../shared/runner/index.js";
import { d as placeInline, f as placeLine, i as init_find_files, m as init_build, n as buildFilePatterns, o as matchBuildFiles, p as createBuildNote, r as findBuildFiles, u as init_inline } from "./builds/find-files.js";
import { n as getIssueLevel, r as init_issue, t as getHadolintId } from "./formats/issue.js";
import { a as joinSettings, i as isFailing, n as getOverrides, o as labelKinds, r as init_settings$1, t as failureThresholds } from "./hadolint/settings.js";
import { _ as init_replacements, a as writeFixedFiles, g as conflict, i as init_write_fixed_files, l as fixUntilStable, n as describeUnfixed, r as findLinkedPaths, t as init_fixes, u as init_fix_until_stable, v as overlapEachOther, y as replaceAll } from "../../shared/fixes/index.js";

// actions/dockerfile-lint/builds/merge.ts
/** Returns the result of a way that makes no image, so that nothing of it is shipped. */
function withoutImage(result) {
	const findings = result.findings.filter(({ ruleId }) => !imageRules.has(ruleId)).map((finding) => {
		const { context } = finding;
		return context?.exposure === void 0 ? {
			...finding,
			context: {
				...context,
				exposure: "build"
			}
		} : finding;
	});
	return {
		...result,
		findings
	};
}
/**
* Merges the results of linting one Dockerfile in several ways. A finding of any way counts, once, with the worst of its
* severities and as shipped if any way ships it. What no build uses must be unused in all ways. A fix is kept only if all
* ways propose it, so that it is right for all of them. Pure.
*/
function mergeWays(results) {
	const [first] = results;
	if (first === void 0) return {
		findings: [],
		rules: [],
		gaps: [],
		images: []
	};
	if (results.length === 1) return first;
	const isTemplate = results.some((result) => result.isTemplate === true);
	return {
		findings: mergeFindings(results.map(({ findings }) => findings)),
		rules: [...new Map(results.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule])).values()],
		gaps: unique(results.flatMap(({ gaps }) => gaps)),
		images: unique(results.flatMap(({ images }) => images)),
		...isTemplate ? { isTemplate } : {}
	};
}
function mergeFindings(ways) {
	const merged = /* @__PURE__ */ new Map();
	for (const findings of ways) {
		const seen = /* @__PURE__ */ new Map();
		for (const finding of findings) {
			const key = keyOf$2(finding);
			const count = seen.get(key) ?? 0;
			seen.set(key, count + 1);
			const group = merged.get(`${key} ${count}`);
			if (group === void 0) merged.set(`${key} ${count}`, [finding]);
			else group.push(finding);
		}
	}
	const findings = [...merged.values()].filter(([first, ...others]) => first !== void 0 && (!unusedRules.has(first.ruleId) || others.length + 1 === ways.length)).map((group) => mergeFinding(group, ways.length)).toSorted(compareByLocation);
	return numberRepeats(findings.map((finding) => ({
		...finding,
		fingerprint: finding.fingerprint.replace(/:\d+$/, "")
	})));
}
function keyOf$2({ ruleId, fingerprint, message, locations }) {
	return JSON.stringify([
		ruleId,
		fingerprint,
		message,
		locations[0]?.region
	]);
}
/** Merges equal findings. @param ways number of ways, of which some may not have the finding. */
function mergeFinding(group, ways) {
	const active = group.filter(({ suppression }) => suppression === void 0);
	const counting = active.length > 0 ? active : group;
	const [worst] = counting.toSorted((a, b) => rankOfSeverity(a) - rankOfSeverity(b) || rankOf(b.context) - rankOf(a.context));
	const [first] = group;
	const finding = worst ?? first;
	if (finding === void 0) throw new Error("a group of findings is empty");
	const context = counting.map(({ context }) => context).reduce((a, b) => rankOf(b) > rankOf(a) ? b : a);
	const isFixable = group.length === ways && new Set(group.map(({ fixes }) => JSON.stringify(fixes))).size === 1;
	const { context: _own, ...rest } = finding;
	return {
		...rest,
		...withContext(context),
		...isFixable ? {} : { fixes: [] }
	};
}
function withContext(context) {
	return context === void 0 ? {} : { context };
}
function rankOfSeverity({ severity }) {
	return [...severities$1, "unknown"].indexOf(severity);
}
function unique(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
var unusedRules, imageRules;
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_findings$1();
		init_rules();
		unusedRules = /* @__PURE__ */ new Set([
			"SW-DF-stage-unreachable",
			"SW-DF-arg-unused",
			"SW-DF-suppression-unused"
		]);
		imageRules = /* @__PURE__ */ new Set([...[
			"SW-DF-user-missing",
			"SW-DF-healthcheck-missing",
			"DL3002",
			"DL3049",
			"DL3057"
		]]);
	})))();
}

// actions/dockerfile-lint/builds/lint-task.ts
/**
* Lints a Dockerfile in all its ways, and merges the results.
* @param text of the Dockerfile. Default: that of the task.
*/
async function lintTask(task, linter, text = task.source.text) {
	const current = text === task.source.text ? task : {
		...task,
		source: {
			...task.source,
			text
		}
	};
	const { source } = current;
	const shellcheck = await linter.check(current);
	const results = [];
	for (const way of task.ways) {
		const options = await linter.optionsOf(source, way);
		const result = await linter.lint(source, {
			...options,
			shellcheck
		});
		results.push(way.isImage ? result : withoutImage(result));
	}
	const merged = mergeWays(results);
	const placed = task.inline === void 0 ? merged : placeResult(merged, task.inline);
	return task.images.length === 0 ? placed : {
		...placed,
		images: [...placed.images, ...task.images]
	};
}
/** Reads the build context of a Dockerfile in one way. Nothing is known of a context outside of the checkout. */
async function readWayContext(contexts, source, { context, isContextKnown }) {
	return isContextKnown ? contexts.read(source, context) : {};
}
/** Moves a result of an inline Dockerfile to its lines in the file. */
function placeResult(result, inline) {
	return {
		...result,
		findings: placeInline(result.findings, inline),
		gaps: result.gaps.map((gap) => ({
			...gap,
			what: placedName(gap, inline)
		})),
		images: result.images.map((image) => ({
			...image,
			line: placeLine(inline, image.line)
		}))
	};
}
/** Returns the place of a gap, which is a path or `path:line`. */
function placedName({ what }, inline) {
	const { path } = inline.file;
	const line = what.startsWith(`${path}:`) ? Number(what.slice(path.length + 1)) : 1;
	return `${path}:${placeLine(inline, Number.isInteger(line) ? line : 1)}`;
}
function init_lint_task() {
	return (init_lint_task = __esmMin((() => {
		/* @__PURE__ */ init_inline();
		init_merge();
	})))();
}

// actions/dockerfile-lint/builds/ways.ts
/**
* Lists the different ways in which builds use a Dockerfile: targets, arguments that it declares, names of contexts, a
* single platform and context directories. Bake files say all that is built. Compose files often have development builds
* of a stage, so that the last stage counts, too, unless a build is of it.
* @param fixed ways that come first, whatever the builds are.
*/
function listWays(builds, file, call, fixed = []) {
	const declared = declaredArgs(file);
	const ways = builds.map((located) => wayOf(located, declared, call));
	const isComplete = builds.some(({ build }) => build.origin.kind === "bake" || build.target === void 0);
	if (builds.length === 0 || !isComplete && call.target === void 0) ways.push(plainWay(builds, call));
	const distinct = [...new Map([...fixed, ...ways].map((way) => [keyOf$1(way), way])).values()];
	return {
		ways: distinct.slice(0, maxWays),
		left: Math.max(0, distinct.length - maxWays)
	};
}
/** Returns the key of a way. Ways with equal keys have equal results. */
function keyOf$1({ options, context, isContextKnown, isImage }) {
	const { buildArgs = {}, unknownArgs = [], namedContexts = [], target, platform } = options;
	const args = Object.entries(buildArgs).toSorted(([a], [b]) => a < b ? -1 : 1);
	return JSON.stringify([
		args,
		unknownArgs.toSorted(),
		namedContexts.toSorted(),
		target,
		platform,
		context,
		isContextKnown,
		isImage
	]);
}
function wayOf({ build, context }, declared, call) {
	const { known, unknown } = argumentsOf(build, declared);
	const [platform, other] = build.platforms;
	return {
		options: {
			buildArgs: {
				...known,
				...call.buildArgs
			},
			unknownArgs: unknown,
			namedContexts: call.namedContexts.length > 0 ? call.namedContexts : [...build.contexts.keys()],
			target: call.target ?? build.target,
			platform: other === void 0 ? platform : void 0
		},
		context: call.context ?? context,
		isContextKnown: (call.context ?? context) !== void 0,
		isImage: build.isImage
	};
}
/** Returns the build without a target, with the context of the first build. Without builds, it is as the call says. */
function plainWay([first], { context, ...options }) {
	const directory = context ?? first?.context;
	return {
		options,
		context: directory,
		isContextKnown: first === void 0 || directory !== void 0,
		isImage: true
	};
}
/**
* Splits the arguments that matter into known and unknown ones. An empty text usually stands for a value that the CI
* system sets.
*/
function argumentsOf({ args }, declared) {
	const own = [...args].filter(([name]) => name !== checkArgument && (declared.has(name) || name.startsWith("BUILDKIT_")));
	const known = own.flatMap(([name, value]) => value === void 0 || value === "" ? [] : [[name, value]]);
	const unknown = own.flatMap(([name, value]) => value === void 0 || value === "" ? [name] : []);
	return {
		known: Object.fromEntries(known),
		unknown
	};
}
function declaredArgs({ instructions, escapeChar }) {
	const declarations = instructions.flatMap((instruction) => [instruction, instruction.trigger ?? []].flat());
	return new Set(declarations.filter(({ keyword }) => keyword === "ARG").flatMap((instruction) => parsePairs(instruction, escapeChar).map(({ key }) => key.value)));
}
var checkArgument, maxWays;
function init_ways() {
	return (init_ways = __esmMin((() => {
		init_dockerfile();
		checkArgument = "BUILDKIT_DOCKERFILE_CHECK";
		maxWays = 64;
	})))();
}

// actions/dockerfile-lint/builds/plan.ts
/**
* Plans how Dockerfiles are linted: those of the sources in the ways of their builds, and those in Compose and Bake files.
* A Dockerfile without a build is linted as the call says.
* @param atBase builds of the commit that a change is to be merged into. The change cannot remove the ways in which the base
* builds a Dockerfile, only add some. Absent if nothing is to be merged. Pure.
*/
function planTasks(sources, builds, call, atBase) {
	const notes = [];
	const byPath = groupByPath(builds);
	const baseByPath = groupByPath(atBase ?? []);
	const tasks = sources.map((source) => {
		const own = byPath.get(source.path) ?? [];
		const before = baseByPath.get(source.path) ?? [];
		if (own.length === 0 && before.length === 0) return {
			source,
			ways: [plainWay([], call)],
			images: []
		};
		return taskOf$1(source, own, {
			call,
			notes,
			before: atBase === void 0 ? void 0 : before
		});
	});
	const inline = [...inlineGroups(builds)];
	for (const [dockerfile, own] of inline.slice(0, maxInline)) {
		const { file, text } = dockerfile;
		const [first] = own;
		const source = {
			path: file.path,
			text,
			part: first?.build.origin.name
		};
		tasks.push({
			...taskOf$1(source, own, {
				call,
				notes,
				before: void 0
			}),
			inline: dockerfile
		});
	}
	for (const [, [first]] of inline.slice(maxInline)) if (first !== void 0) notes.push(createBuildNote(first.build.origin, `there are more than ${maxInline} like it`));
	return {
		tasks,
		gaps: notes.map((note) => ({
			...note,
			weight: "note"
		}))
	};
}
function taskOf$1(source, builds, { call, notes, before }) {
	const file = parseDockerfile(source.text);
	const fixed = before === void 0 ? [] : listWays(before, file, call).ways;
	const { ways, left } = listWays(builds, file, call, fixed);
	if (left > 0) notes.push({
		what: source.path,
		why: `it is built in ${left} further ways, which were not linted`
	});
	return {
		source,
		ways,
		images: builds.flatMap(contextImages)
	};
}
function groupByPath(builds) {
	return Map.groupBy(builds, ({ dockerfile }) => typeof dockerfile === "string" ? dockerfile : "");
}
/** Groups builds of one inline Dockerfile: of one text at one place. */
function inlineGroups(builds) {
	const known = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Map();
	for (const located of builds) {
		const { dockerfile } = located;
		if (typeof dockerfile === "string") continue;
		const id = JSON.stringify([
			dockerfile.file.path,
			placeLine(dockerfile, 1),
			dockerfile.text
		]);
		const first = known.get(id) ?? dockerfile;
		known.set(id, first);
		groups.set(first, [...groups.get(first) ?? [], located]);
	}
	return groups;
}
/** Lists the images that a build uses as contexts. */
function contextImages({ build: { contexts, origin } }) {
	return [...contexts.values()].flatMap((value) => value?.startsWith(imageContext) === true && value.length > 15 ? [{
		reference: value.slice(15),
		use: "base",
		file: origin.file.path,
		line: origin.line
	}] : []);
}
/**
* Lists the Dockerfiles that builds name and the search did not find, below the targets of the call.
* @param targets files, directories and globs. Empty means everything.
* @param exclude globs of files.
*/
async function listNamedDockerfiles(builds, found, targets, exclude) {
	if (builds.length === 0) return [];
	const { default: picomatch } = await import("../../picomatch.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const isExcluded = picomatch([...exclude], {
		dot: true,
		nonegate: true
	});
	const known = new Set(found);
	const paths = builds.flatMap(({ dockerfile }) => typeof dockerfile === "string" ? [dockerfile] : []);
	return [...new Set(paths)].filter((path) => !known.has(path) && isBelow(path, targets) && !isExcluded(path)).toSorted();
}
/** Returns the builds whose Dockerfile is in a file, or in a Compose or Bake file below the targets. */
function selectBuilds(builds, targets) {
	return builds.filter(({ dockerfile }) => typeof dockerfile === "string" || isBelow(dockerfile.file.path, targets));
}
/** Checks whether builds have a Dockerfile below the targets, which a search by name may not find. */
function hasBuildsBelow(builds, targets) {
	return builds.some(({ dockerfile }) => isBelow(typeof dockerfile === "string" ? dockerfile : dockerfile.file.path, targets));
}
function isBelow(path, targets) {
	if (targets.length === 0) return true;
	return targets.some((target) => {
		const directory = posix$2.normalize(target).replace(/\/$/u, "");
		return directory === "." || path === directory || path.startsWith(`${directory}/`);
	});
}
var posix$2, maxInline, imageContext;
function init_plan() {
	return (init_plan = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_inline();
		init_ways();
		({posix: posix$2} = process.getBuiltinModule("node:path"));
		maxInline = 1e3;
		imageContext = "docker-image://";
	})))();
}

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

// actions/dockerfile-lint/dockerignore/context-files.ts
/**
* Returns the contexts in a checkout. Calls of the file system are synchronous: awaiting the size of each file takes ten
* times as long.
*/
function checkoutContexts(root) {
	return {
		async readText(path) {
			return lstatSync(join$1(root, path), { throwIfNoEntry: false }) === void 0 ? void 0 : readConfigText(root, path);
		},
		async list(path) {
			const directory = join$1(root, path);
			return entriesOf(directory)?.map((entry) => onDisk(entry, join$1(directory, entry.name)));
		}
	};
}
function entriesOf(directory) {
	try {
		return readdirSync(directory, { withFileTypes: true });
	} catch {
		return;
	}
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
/**
* Returns the same contexts, whose directories are listed once. Contexts that contain each other, and contexts of one
* directory with different ignore files, then share their lists.
* @param limit number of entries from which no further directory is kept.
*/
function rememberLists(files, limit = maxRemembered) {
	const known = /* @__PURE__ */ new Map();
	let kept = 0;
	return {
		readText: memoized((path) => files.readText(path)),
		async list(path) {
			const remembered = known.get(path);
			if (remembered !== void 0) return remembered;
			const entries = await files.list(path);
			if (entries === void 0 || kept + entries.length > limit) return entries;
			kept += entries.length;
			known.set(path, entries);
			return entries;
		}
	};
}
function onDisk(entry, path) {
	let size;
	return {
		name: entry.name,
		isDirectory: entry.isDirectory(),
		size() {
			size ??= entry.isFile() ? sizeOf(path) : 0;
			return size;
		}
	};
}
function sizeOf(path) {
	try {
		return lstatSync(path).size;
	} catch {
		return 0;
	}
}
function inCommit(name, isDirectory) {
	return {
		name,
		isDirectory,
		size: () => 0
	};
}
var lstatSync, readdirSync, join$1, maxBytes, maxRemembered;
function init_context_files() {
	return (init_context_files = __esmMin((() => {
		init_config();
		init_files();
		({lstatSync, readdirSync} = process.getBuiltinModule("node:fs"));
		({join: join$1} = process.getBuiltinModule("node:path"));
		maxBytes = 2 ** 20;
		maxRemembered = 1e5;
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
			const size = entry.size();
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
var posix, BuildContexts;
function init_context() {
	return (init_context = __esmMin((() => {
		init_context_files();
		init_ignore_file();
		init_listing();
		({posix} = process.getBuiltinModule("node:path"));
		BuildContexts = class {
			#files;
			#filtered = /* @__PURE__ */ new Map();
			constructor(files) {
				this.#files = rememberLists(files);
			}
			/**
			* Reads the build context of a Dockerfile. `<Dockerfile>.dockerignore` next to it takes precedence over `.dockerignore`
			* at the root of the context. Lists the directory only if the Dockerfile copies from it.
			* @param directory the build context. Default: the directory of the Dockerfile.
			*/
			async read({ path: dockerfile, text }, directory) {
				const context = directory ?? posix.dirname(dockerfile);
				const ignoreFile = await this.#firstOf([`${dockerfile}.dockerignore`, posix.join(context, ".dockerignore")]);
				const { entries, excludes, list } = this.#filter(context, ignoreFile?.text ?? "");
				const sent = /^\s*(?:COPY|ADD)\b/imu.test(text) ? await list() : void 0;
				return {
					filter: {
						excludes,
						...sent === void 0 ? {} : { sent }
					},
					ignoreFile: ignoreFile === void 0 ? void 0 : {
						path: ignoreFile.path,
						entries
					}
				};
			}
			/** Reads the text of an ignore file; undefined if it does not exist. */
			readText(path) {
				return this.#files.readText(path);
			}
			#filter(context, ignoreText) {
				const key = `${posix.normalize(context)}\0${ignoreText}`;
				const known = this.#filtered.get(key);
				if (known !== void 0) return known;
				const entries = parseIgnoreFile(ignoreText);
				const matcher = createIgnoreMatcher(entries);
				const hasExceptions = entries.some(({ negated }) => negated);
				const files = this.#files;
				let listing;
				const filtered = {
					entries,
					excludes: (path) => matcher.excludes(path),
					list() {
						listing ??= listContext((path) => files.list(posix.join(context, path)), matcher, hasExceptions);
						return listing;
					}
				};
				this.#filtered.set(key, filtered);
				return filtered;
			}
			async #firstOf(paths) {
				for (const path of paths) {
					const text = await this.#files.readText(path);
					if (text !== void 0) return {
						path,
						text
					};
				}
			}
		};
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
* Lints the Dockerfiles of the base that the change touches, as the Compose and Bake files of the base build them. A file
* that it does not touch has the same findings if it is built in the same ways, except for those about the build context,
* which other files decide.
* @throws UndecidedError if the base cannot be read or the time is over.
*/
async function checkBase(base, head, how) {
	const baseLinter = new BaseLinter(base, head.root, how);
	const files = await findBaseFiles(base, head.root, how.targets, dockerfileSearch(how.exclude));
	const builds = await how.loadBuilds(base);
	const before = /* @__PURE__ */ new Set([...files, ...await listNamedDockerfiles(builds, files, how.targets, how.exclude)]);
	const sources = head.tasks.flatMap(({ source, inline }) => inline === void 0 ? [source] : []);
	const gone = await goneFiles([...before], sources, head.root);
	await base.prefetch([...sources.map(({ path }) => path), ...gone]);
	const byPath = Map.groupBy(head.findings, ({ subject }) => subject.kind === "source" ? subject.path : "");
	const findings = [];
	const texts = {
		base: /* @__PURE__ */ new Map(),
		head: /* @__PURE__ */ new Map()
	};
	const added = /* @__PURE__ */ new Map();
	for (const { source, ways, inline } of head.tasks) {
		if (inline !== void 0) continue;
		const { path, text } = source;
		if (!before.has(path) && !isDockerfileName(path) && !how.targets.includes(path)) continue;
		const task = taskOf(source, builds, how.call);
		if (await base.isUnchanged(path) && !hasSameWays(task.ways, ways)) findings.push(...await baseLinter.lint(task));
		else if (await base.isUnchanged(path)) {
			const own = byPath.get(path) ?? [];
			findings.push(...own.filter(({ ruleId }) => !contextRuleIds.has(ruleId)));
			if (own.some(({ ruleId }) => contextRuleIds.has(ruleId))) findings.push(...await baseLinter.contextFindings(task));
		} else {
			texts.head.set(path, text);
			if (await base.kindOf(path) !== "file") added.set(path, text);
			else findings.push(...await baseLinter.findingsAt(path, builds, texts.base));
		}
	}
	for (const path of gone) findings.push(...await baseLinter.findingsAt(path, builds, texts.base));
	for (const task of planTasks([], builds, how.call).tasks) {
		findings.push(...await baseLinter.lint(task));
		if (task.inline !== void 0) texts.base.set(task.source.path, task.inline.file.source.text);
	}
	for (const { source, inline } of head.tasks) if (inline !== void 0) texts.head.set(source.path, inline.file.source.text);
	for (const path of new Set(ignoreFilesOf(head))) findings.push(...await baseLinter.ignoreFindings(path));
	const removed = new Map([...texts.base].filter(([path]) => gone.includes(path)));
	return {
		findings,
		unchecked: /* @__PURE__ */ new Set(),
		renamed: findRenames(removed, added),
		matchesByText: true,
		texts
	};
}
/** Lists the Dockerfiles of the base that the checkout no longer has. */
async function goneFiles(files, sources, root) {
	const checkout = diskTree(root);
	const present = new Set(sources.map(({ path }) => path));
	const missing = [];
	for (const path of files) if (!present.has(path) && await checkout.kindOf(path) === void 0) missing.push(path);
	return missing;
}
function taskOf(source, builds, call) {
	const own = builds.filter(({ dockerfile }) => dockerfile === source.path);
	const [task] = planTasks([source], own, call).tasks;
	if (task === void 0) throw new Error("a source has no task");
	return task;
}
function hasSameWays(before, after) {
	const keys = (ways) => ways.map(keyOf$1).toSorted().join();
	return keys(before) === keys(after);
}
function ignoreFilesOf({ findings, tasks }) {
	const dockerfiles = new Set(tasks.map(({ source: { path } }) => path));
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
		init_lint_task();
		init_plan();
		init_ways();
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
				this.#contexts = new BuildContexts(baseContexts(base, root));
			}
			/** Lints a file of the base, and adds its text to `texts`. */
			async findingsAt(path, builds, texts) {
				const source = {
					path,
					text: decodeDockerfile(await this.#base.read(path, maxDockerfileBytes)).text
				};
				texts.set(path, source.text);
				return this.lint(taskOf(source, builds, this.#how.call));
			}
			/** Returns the findings about the build context of a file that the change does not touch. */
			async contextFindings(task) {
				return (await this.lint(task)).filter(({ ruleId }) => contextRuleIds.has(ruleId));
			}
			async ignoreFindings(path) {
				const text = await this.#contexts.readText(path);
				return text === void 0 ? [] : lintIgnoreFile(path, parseIgnoreFile(text));
			}
			/** Lints a Dockerfile in all its ways. */
			async lint(task) {
				const { options, time, check, lint } = this.#how;
				if (time !== void 0 && isOver(time.total)) throw new UndecidedError("TIME_LIMIT", `the base was not linted: ${overtime(time.total)}`);
				const optionsOf = async (source, way) => {
					const { filter } = await readWayContext(this.#contexts, source, way);
					return {
						...options,
						...way.options,
						contextFilter: filter
					};
				};
				return (await lintTask(task, {
					check,
					optionsOf,
					lint
				})).findings;
			}
		};
	})))();
}

// actions/dockerfile-lint/base-images.ts
var maxImages, requestsAtOnce, patience, defaultPlatform, BaseImages;
function init_base_images() {
	return (init_base_images = __esmMin((() => {
		init_dockerfile();
		init_references();
		init_runner();
		maxImages = 200;
		requestsAtOnce = 4;
		patience = 1e4;
		defaultPlatform = "linux/amd64";
		BaseImages = class BaseImages {
			#facts;
			#asked;
			/** Registries that took too long. Their other images are known by name only. */
			#silent = /* @__PURE__ */ new Set();
			#options;
			#call;
			constructor(known, options, call) {
				this.#facts = new Map(known);
				this.#asked = new Set(known.keys());
				this.#options = options;
				this.#call = call;
			}
			/** Starts with the base images that earlier steps of the run have read. */
			static async of(options, call) {
				const known = [...await listReadSettings(call.host)].map(([reference, settings]) => [reference, factsOfSettings(settings, findKnownImage(reference))]);
				return new BaseImages(new Map(known), options, call);
			}
			/** What is known so far, by reference. Changes with each `read`. */
			get facts() {
				return this.#facts;
			}
			/**
			* Reads the configurations of Dockerfiles' base images, each once, and notes which could not be read. Those are known by
			* name only.
			*/
			async read(tasks) {
				const wanted = [...this.#listUnasked(tasks)];
				if (wanted.length === 0) return;
				const { readBaseSettings } = await import("../../shared/runner/base-image.js");
				await mapConcurrently(wanted, requestsAtOnce, async ([reference, platform]) => {
					const registry = splitReference(reference).registry ?? "docker.io";
					if (this.#silent.has(registry)) return;
					const started = performance.now();
					const settings = await readBaseSettings(reference, platform, this.#call, patience);
					if (performance.now() - started >= patience) this.#silent.add(registry);
					if (typeof settings !== "string") this.#facts.set(reference, factsOfSettings(settings, findKnownImage(reference)));
					else this.#call.host.info(`The base image ${reference} is known by name only: ${settings}`);
				});
			}
			/** Lists the images that stages start from in all ways, with their platforms. */
			#listUnasked(tasks) {
				const images = /* @__PURE__ */ new Map();
				for (const { source, ways } of tasks) {
					const file = parseDockerfile(source.text);
					const stages = ways.flatMap((way) => {
						const options = {
							...this.#options,
							...way.options
						};
						return buildGraph(file, options).stages.map((stage) => ({
							...stage,
							buildPlatform: options.platform
						}));
					});
					for (const { base, from, buildPlatform } of stages) {
						if (base.kind !== "image" || !base.complete || this.#asked.has(base.reference)) continue;
						if (this.#asked.size >= maxImages) return images;
						const platform = from === void 0 ? void 0 : flagValue(from, "platform");
						const isKnown = platform !== void 0 && !platform.includes("$");
						this.#asked.add(base.reference);
						images.set(base.reference, isKnown ? platform : buildPlatform ?? defaultPlatform);
					}
				}
				return images;
			}
		};
	})))();
}

// actions/dockerfile-lint/builds/checkout.ts
/** Returns paths relative to a directory. The command line has absolute ones for targets outside its directory. */
function toRelativePaths(root, paths) {
	return paths.map((path) => isAbsolute(path) ? relative(root, path).split(sep).join("/") || "." : path);
}
/**
* Loads the builds of a checkout that may be about the Dockerfiles of a call.
* @param root absolute path of the checkout.
* @throws InvalidError if the call names a file that does not exist.
*/
async function loadCheckoutBuilds(root, { targets, named, exclude }) {
	const places = targets.filter((target) => target !== "-");
	if (places.length === 0 && targets.length > 0) return nothing;
	return loadUsedBuilds(diskTree(root), named, async () => findBuildFiles(root, await buildFilePatterns(root, places), exclude));
}
/**
* Loads the builds of a checkout or commit. A file that the call names and that cannot be read makes the lint incomplete.
* One that was found is a note, because the Dockerfiles are linted nevertheless.
* @param named paths relative to the checkout, or `none` alone. Empty means that files are searched for.
* @param find finds build files.
* @throws InvalidError if the call names a file that does not exist.
*/
async function loadUsedBuilds(tree, named, find) {
	if (isDisabled(named)) return nothing;
	for (const path of named) {
		if (await tree.kindOf(path) === "file") continue;
		throw new InvalidError("BUILD_FILE_MISSING", `the build file ${path} does not exist`, { advice: "Correct `build-files`, or set it to `none`" });
	}
	const paths = named.length > 0 ? named : await find();
	if (paths.length === 0) return nothing;
	const { loadBuilds } = await import("./builds/load.js");
	const { builds, notes, problems } = await loadBuilds(tree, paths);
	const weight = named.length > 0 ? "partial" : "note";
	return {
		builds,
		gaps: [...problems.map((problem) => ({
			...problem,
			weight
		})), ...notes.map((note) => ({
			...note,
			weight: "note"
		}))]
	};
}
/** Checks whether the call wants no build files. */
function isDisabled(named) {
	return named.length === 1 && named[0] === "none";
}
var isAbsolute, relative, sep, nothing;
function init_checkout() {
	return (init_checkout = __esmMin((() => {
		init_errors();
		init_files();
		init_sources();
		init_find_files();
		({isAbsolute, relative, sep} = process.getBuiltinModule("node:path"));
		nothing = {
			builds: [],
			gaps: []
		};
	})))();
}

// actions/dockerfile-lint/builds/base-builds.ts
/** Returns how to load the builds of the base, once. */
function baseBuildsLoader(root, search) {
	return memoizedByObject((base) => loadBaseBuilds(base, root, search));
}
/** Loads the builds of the base. Build files that the call names and the base does not have lead to nothing. */
async function loadBaseBuilds(base, root, how) {
	const kinds = await Promise.all(how.buildFiles.map((path) => path === "none" ? "file" : base.kindOf(path)));
	const named = how.buildFiles.filter((_, index) => kinds[index] === "file");
	if (how.buildFiles.length > 0 && named.length === 0) return [];
	const { builds } = await loadUsedBuilds(base, named, async () => matchBuildFiles(base.files, await buildFilePatterns(root, how.targets), how.exclude));
	base.assertReadable();
	return selectBuilds(builds, how.targets);
}
/**
* Loads the builds of the commit that a change is to be merged into. Undefined if nothing is to be merged. Empty if the base
* cannot be read, so that every Dockerfile is linted without builds, too.
*/
async function findBuildsAtBase(context, loadBuilds) {
	const open = findBaseOpener(context);
	if (open === void 0) return void 0;
	try {
		return await loadBuilds(await open());
	} catch {
		return [];
	}
}
function init_base_builds() {
	return (init_base_builds = __esmMin((() => {
		init_runner();
		init_checkout();
		init_find_files();
		init_plan();
	})))();
}

// actions/dockerfile-lint/shell-exports.ts
/**
* Formats the variables that a script may use as one export; empty if it uses none, because ShellCheck spends more time
* on exports than on most commands. A script uses the variables that it names. It may also mean those whose names are
* nearly the same, which ShellCheck then suggests.
* @param names of all variables that the build sets.
*/
function formatExports(names, body) {
	if (!body.includes("$")) return "";
	const valid = new Set(names.filter((name) => /^[A-Za-z_]\w*$/.test(name)));
	const words = new Set(body.match(/[A-Za-z_]\w*/g));
	const unknown = [...listExpanded(body)].filter((name) => !valid.has(name) && name.length <= maxNameLength);
	const isMany = valid.size * unknown.length > maxComparisons;
	const isUsed = (name) => isMany || words.has(name) || closest(name, unknown, maxSuggestionEdits) !== void 0;
	const used = [...valid].filter(isUsed);
	return used.length === 0 ? "" : `export ${used.map((name) => `${name}=1`).join(" ")}\n`;
}
/** Lists the names of the variables that a script expands. */
function listExpanded(body) {
	return new Set(Array.from(body.matchAll(/\$\{?[!#]?([A-Za-z_]\w*)/g), ([, name = ""]) => name));
}
var maxSuggestionEdits, maxNameLength, maxComparisons;
function init_shell_exports() {
	return (init_shell_exports = __esmMin((() => {
		init_text();
		maxSuggestionEdits = 2;
		maxNameLength = 100;
		maxComparisons = 2e4;
	})))();
}

// actions/dockerfile-lint/shell-scripts.ts
/**
* Lists the scripts of all RUN instructions that ShellCheck can check: shell form and heredocs of the shells it
* supports. Each starts with a `#!` line and an export of the variables that the build sets and the script uses, so that
* none counts as undefined.
*/
function listScripts(context) {
	const placed = [];
	for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) for (const script of context.getScripts(instruction)) {
		const dialect = dialectOf(script, context.states.before(instruction).shell);
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
	const header = `#!/bin/${dialect === "busybox" ? "busybox sh" : dialect}\n${formatExports([...proxyVariables, ...declared], body)}`;
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
		init_shell_exports();
		/* @__PURE__ */ init_shells();
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

// actions/dockerfile-lint/text-memo.ts
function remember(compute) {
	let known = /* @__PURE__ */ new Map();
	let characters = 0;
	return (text) => {
		const found = known.get(text);
		if (found !== void 0) return found;
		const result = compute(text);
		characters += text.length;
		if (characters > maxCharacters$1) {
			known = /* @__PURE__ */ new Map();
			characters = text.length;
		}
		known.set(text, result);
		return result;
	};
}
var maxCharacters$1, TextMemo, separator;
function init_text_memo() {
	return (init_text_memo = __esmMin((() => {
		init_dockerfile();
		init_secrets();
		maxCharacters$1 = 2e6;
		TextMemo = class {
			parseShell = remember(parseShell);
			findSecrets = remember((text) => findSecrets(text));
			#kinds = remember((key) => {
				const [name = "", value = ""] = key.split(separator);
				return { title: classifyValue(value, name)?.title };
			});
			#scriptForms = new ScriptForms();
			get scriptForms() {
				if (this.#scriptForms.characters > maxCharacters$1) this.#scriptForms = new ScriptForms();
				return this.#scriptForms;
			}
			/** Returns the kind of secret that a value is under a name. */
			classifyValue(value, name) {
				return value.includes(separator) ? classifyValue(value, name)?.title : this.#kinds(name + separator + value).title;
			}
		};
		separator = "\0";
	})))();
}

// actions/dockerfile-lint/context.ts
var LintContext;
function init_context$1() {
	return (init_context$1 = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_shells();
		init_comments();
		init_text_memo();
		LintContext = class {
			file;
			options;
			graph;
			comments;
			memo;
			#scripts = /* @__PURE__ */ new Map();
			#placed = /* @__PURE__ */ new Map();
			#placedWithTriggers = /* @__PURE__ */ new Map();
			#commands = /* @__PURE__ */ new Map();
			#calls = /* @__PURE__ */ new Map();
			#argLines;
			#bases;
			#shipped;
			#states;
			/** @param memo of another version of the file, most of which is the same. */
			constructor(file, options, memo = new TextMemo()) {
				this.file = file;
				this.memo = memo;
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
			instructions(keywords, { onbuild = false } = {}) {
				const known = onbuild ? this.#placedWithTriggers : this.#placed;
				const key = keywords.length === 1 ? keywords[0] ?? "" : keywords.join();
				let placed = known.get(key);
				if (placed === void 0) {
					placed = this.sections.flatMap((stage) => [...this.instructionsOf(stage, keywords, { onbuild })]);
					known.set(key, placed);
				}
				return placed;
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
					scripts = parseRunScripts(this.file.source, instruction, this.memo.parseShell);
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
			/** Lists the shell commands of all RUN instructions, by their names. */
			getRunCommands({ onbuild }) {
				const key = onbuild ? "all" : "own";
				const known = this.#calls.get(key);
				if (known !== void 0) return known;
				const calls = this.instructions(["RUN"], { onbuild }).flatMap((run) => this.getCommands(run.instruction).map((command) => ({
					placed: run,
					command
				})));
				const byName = Map.groupBy(calls, ({ command }) => command.name);
				this.#calls.set(key, byName);
				return byName;
			}
			/** Returns the variables that are visible to an instruction. */
			getScope(instruction) {
				return this.graph.scopeOf(instruction);
			}
			/** The state of the build before each instruction. */
			get states() {
				const { platform, baseImages } = this.options;
				this.#states ??= new BuildStates(this.file.source, this.graph, {
					platform,
					getBase: (reference) => baseImages?.get(reference) ?? findKnownImage(reference),
					...findStatedShells(this.comments.shells, this),
					getCommands: (instruction) => this.getCommands(instruction),
					expand: (instruction, text) => this.expand(instruction, text)
				});
				return this.#states;
			}
			/** The build, to compare it with another one. */
			get build() {
				const { file, graph, states } = this;
				return {
					file,
					graph,
					states,
					forms: this.memo.scriptForms,
					getScripts: (instruction) => this.getScripts(instruction)
				};
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
		about: [source.part === void 0 ? file : `${file} ${source.part}`, about.join("\n")],
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

// actions/dockerfile-lint/fixes/apply-edits.ts
/** Applies the edits of a fix. Undefined if two overlap. */
function applyEdits(text, edits) {
	const replacements = edits.map(toReplacement);
	return overlapEachOther(replacements) ? void 0 : replaceAll(text, replacements);
}
/** Chooses fixes whose edits do not conflict, the first ones first. */
function chooseCompatible(candidates, getEdits) {
	const taken = [];
	return candidates.filter((candidate) => {
		const replacements = getEdits(candidate).map(toReplacement);
		if (replacements.some((replacement) => taken.some((other) => conflict(replacement, other)))) return false;
		taken.push(...replacements);
		return true;
	});
}
function toReplacement({ span, text }) {
	return {
		...span,
		text
	};
}
function init_apply_edits() {
	return (init_apply_edits = __esmMin((() => {
		init_fixes();
	})))();
}

// actions/dockerfile-lint/fixes/verify-fixes.ts
/**
* Proves the fixes of a file: applies them, parses and checks the result with all rules but ShellCheck's, and compares the
* builds. A fix that breaks something, that leaves its problem or that causes another one is removed. A fix that changes
* what the build does says so and is not safe. All fixes are tried at once, and one by one if that shows anything, or if one
* fix may hide what another one breaks. Pure.
*/
function verifyFixes(checked, check) {
	const fixable = checked.problems.filter(({ fix }) => fix !== void 0);
	if (fixable.length === 0) return checked.problems;
	const fixes = new FixVerifier(checked, check).verify(fixable);
	return checked.problems.map((problem) => problem.fix === void 0 ? problem : {
		...problem,
		fix: fixes.get(problem)
	});
}
function editsOf({ fix }) {
	return fix?.edits ?? [];
}
function withSafety({ fix }, difference) {
	if (fix === void 0 || difference === void 0) return fix;
	const isKnown = difference.kind === "changed" || fix.changes !== void 0;
	return {
		...fix,
		safety: isKnown ? "behavior-changing" : "unsafe",
		changes: fix.changes ?? difference.what
	};
}
/** Returns false for fixes that say what they change, and for ShellCheck's, which rarely are the same. */
function isUnchanging(problem) {
	return problem.fix?.changes === void 0 && !isShellcheck(problem);
}
function isShellcheck({ rule }) {
	return rule.id.startsWith("SC");
}
/** Counts the problems by rule. Suppressed ones count apart, so that none loses its suppression. */
function countProblems(checked) {
	const counts = /* @__PURE__ */ new Map();
	for (const problem of checked.problems) {
		if (isShellcheck(problem)) continue;
		const key = keyOf(checked, problem);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
function keyOf({ isSuppressed }, problem) {
	return `${problem.rule.id} ${isSuppressed(problem)}`;
}
var maxCharacters, FixVerifier;
function init_verify_fixes() {
	return (init_verify_fixes = __esmMin((() => {
		init_dockerfile();
		init_deadline();
		init_context$1();
		init_apply_edits();
		maxCharacters = 8e6;
		FixVerifier = class {
			#checked;
			#check;
			#comparer;
			#before;
			#characters = 0;
			/** The file after the last fixes. Builds and rules are compared one after the other. */
			#last;
			constructor(checked, check) {
				this.#checked = checked;
				this.#check = check;
				this.#comparer = new BuildComparer(checked.context.build);
				this.#before = countProblems(checked);
			}
			/** Returns the fixes that hold, by problem. */
			verify(problems) {
				const together = chooseCompatible(problems.filter(isUnchanging), editsOf);
				const same = new Set(this.#listSame(together));
				const differences = this.#compareEach(problems.filter((problem) => !same.has(problem)));
				const clean = this.#listClean([...same, ...differences.keys()]);
				const safe = clean.filter((problem) => differences.get(problem) === void 0);
				const areCompared = same.size === together.length && safe.every((problem) => same.has(problem));
				const conflicts = new Set(areCompared ? [] : this.#listConflicts(safe));
				const kept = clean.filter((problem) => !conflicts.has(problem));
				return new Map(kept.map((problem) => [problem, withSafety(problem, differences.get(problem))]));
			}
			/** Lists fixes that are the same build together and each of them. Tries all at once, then each half. */
			#listSame(problems) {
				if (problems.length < 2) return [];
				if (this.#areSame(problems)) return problems;
				const middle = Math.ceil(problems.length / 2);
				return [problems.slice(0, middle), problems.slice(middle)].flatMap((part) => this.#listSame(part));
			}
			/** Returns true if all fixes together are the same build, and so is each of them. */
			#areSame(problems) {
				const fixed = this.#apply(problems);
				if (fixed === void 0) return false;
				const { difference, dropsNeeds } = this.#comparer.compareParts(fixed.build);
				return difference === void 0 && !dropsNeeds;
			}
			/** Compares the builds before and after each fix. Leaves out fixes that break something or cannot be applied. */
			#compareEach(problems) {
				const differences = /* @__PURE__ */ new Map();
				for (const problem of problems) {
					if (this.#characters > maxCharacters / 2) break;
					const fixed = this.#apply([problem]);
					const difference = fixed === void 0 ? void 0 : this.#comparer.compare(fixed.build);
					if (fixed !== void 0 && difference?.kind !== "broken") differences.set(problem, difference);
				}
				return differences;
			}
			/** Lists the problems whose fixes resolve them and cause no other. Tries all fixes at once, then each half. */
			#listClean(problems) {
				if (problems.length === 0) return [];
				const together = chooseCompatible(problems, editsOf);
				const others = problems.filter((problem) => !together.includes(problem));
				const fixed = this.#apply(together);
				if (fixed !== void 0 && this.#isClean(together, fixed)) return [...together, ...this.#listClean(others)];
				if (together.length === 1) return this.#listClean(others);
				const middle = Math.ceil(together.length / 2);
				return [
					together.slice(0, middle),
					together.slice(middle),
					others
				].flatMap((part) => this.#listClean(part));
			}
			/** Lists safe fixes that change the build together with others, for example if each removes what the other one leaves. */
			#listConflicts(problems) {
				const together = chooseCompatible(problems, editsOf);
				if (together.length < 2 || this.#isSame(together)) return [];
				const kept = [];
				for (const problem of together) if (this.#isSame([...kept, problem])) kept.push(problem);
				return together.filter((problem) => !kept.includes(problem));
			}
			#isSame(problems) {
				const fixed = this.#apply(problems);
				return fixed !== void 0 && this.#comparer.compare(fixed.build) === void 0;
			}
			/** Returns the file after fixes. Undefined if they cannot be applied or there is no time. */
			#apply(problems) {
				const { context } = this.#checked;
				this.#characters += context.file.source.text.length;
				if (this.#characters > maxCharacters || isOver(context.options.deadline)) return void 0;
				const text = applyEdits(context.file.source.text, problems.flatMap(editsOf));
				if (text === void 0) return void 0;
				if (this.#last?.file.source.text !== text) {
					const options = {
						...context.options,
						shellcheck: void 0
					};
					this.#last = new LintContext(parseDockerfile(text), options, context.memo);
				}
				return this.#last;
			}
			/** Returns true if fixes resolve their problems and cause no other. @param fixed the file after them. */
			#isClean(problems, fixed) {
				const expected = new Map(this.#before);
				for (const problem of problems.filter((fixable) => !isShellcheck(fixable))) {
					const key = keyOf(this.#checked, problem);
					expected.set(key, (expected.get(key) ?? 0) - 1);
				}
				return [...countProblems(this.#check(fixed))].every(([key, count]) => count <= (expected.get(key) ?? 0));
			}
		};
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

// actions/dockerfile-lint/rule-plan.ts
function byId(a, b) {
	return compareText(a.id, b.id);
}
/** Returns the checks that options and a file's `# check=experimental=…` enable. */
function planRules(options, experimental) {
	const plans = plansOf(options.overrides);
	const key = JSON.stringify([
		options.profile,
		options.enabled,
		experimental
	]);
	const known = plans.get(key);
	if (known !== void 0) return known;
	const plan = new RulePlan(options, experimental);
	plans.set(key, plan);
	return plan;
}
var RulePlan, plansOf;
function init_rule_plan() {
	return (init_rule_plan = __esmMin((() => {
		init_rules$1();
		init_profiles();
		init_suppressions();
		RulePlan = class {
			isEnabled;
			/** The checks with an enabled rule, in the order in which they run. */
			checks;
			#options;
			#all;
			#ids;
			constructor(options, experimental) {
				this.#options = options;
				this.isEnabled = createRuleFilter(options, experimental);
				this.checks = checks.filter(({ rules }) => rules.some(this.isEnabled));
				this.#all = this.#report(this.#listEnabled(this.checks));
				this.#ids = new Set(this.#all.map(({ id }) => id));
			}
			/**
			* Lists the rules that ran, by their ids.
			* @param count number of checks that ran. @param others further rules with findings.
			*/
			listReported(count, others) {
				if (!(count === this.checks.length)) return this.#report([...this.#listEnabled(this.checks.slice(0, count)), ...others]);
				const added = others.filter(({ id }) => !this.#ids.has(id));
				return added.length === 0 ? this.#all : [...this.#all, ...this.#report(added)].sort(byId);
			}
			#listEnabled(ran) {
				return [...ran.flatMap(({ rules }) => rules), ...suppressionRules].filter(this.isEnabled);
			}
			#report(rules) {
				return [...new Map(rules.map((rule) => [rule.id, rule])).values()].map((rule) => getReportedRule(rule, this.#options)).sort(byId);
			}
		};
		plansOf = memoizedByObject((_overrides) => /* @__PURE__ */ new Map());
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
			/** True if nothing is suppressed, as in most files. */
			#isEmpty;
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
				this.#isEmpty = ids.length === 0 && comments.length === 0;
				this.#configured = {
					...configured,
					ids,
					match: (subject) => findMatchingIds(ids, subject.ids)
				};
			}
			/** Returns the suppression of a problem: a comment in effect, or the configuration. */
			find(problem) {
				if (this.#isEmpty) return void 0;
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
* @param memo of other files, which may have the same scripts.
*/
function lintDockerfile(source, options, memo) {
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
	const context = new LintContext(file, options, memo);
	const plan = planRules(options, context.comments.check.experimental);
	const checked = checkFile(context, plan);
	const problems = options.withFixes === false ? checked.problems.map(withoutFix) : verifyFixes(checked, (fixed) => checkFile(fixed, plan));
	return {
		findings: toFindings(problems, {
			source,
			context,
			suppressor: checked.suppressor
		}).toSorted(compareByLocation),
		rules: plan.listReported(checked.ran, problems.map(({ rule }) => rule)),
		gaps: listCoverageGaps(source, context),
		images: listImages(source, context)
	};
}
/** Omits a fix that nothing proves. */
function withoutFix({ fix: _unproven, ...problem }) {
	return problem;
}
/** Runs all enabled rules, and those about suppressions after them. If the time is over, the remaining rules do not run. */
function checkFile(context, { checks, isEnabled }) {
	const problems = [];
	const { deadline } = context.options;
	let ran = 0;
	for (const check of checks) {
		ran += 1;
		for (const problem of check.run(context)) {
			if (isEnabled(problem.rule)) problems.push(problem);
			if (isOver(deadline)) break;
		}
		if (isOver(deadline)) break;
	}
	problems.push(...listShellcheckProblems(context));
	const suppressor = new CommentSuppressor(context);
	const suppressed = new Set(problems.filter((problem) => suppressor.find(problem) !== void 0));
	const own = listSuppressionProblems(context, suppressor, isEnabled).filter(({ rule }) => isEnabled(rule));
	for (const problem of own) if (suppressor.find(problem) !== void 0) suppressed.add(problem);
	return {
		context,
		problems: [...problems, ...own],
		suppressor,
		ran,
		isSuppressed: (problem) => suppressed.has(problem)
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
		init_verify_fixes();
		init_images();
		init_rule_plan();
		init_problems();
		init_suppressor();
		init_options();
	})))();
}

// actions/dockerfile-lint/shell-requests.ts
/**
* Lists the scripts of a Dockerfile for a `ShellChecker`. Its results go into the options of `lintDockerfile`. Empty for
* files that `lintDockerfile` does not lint: templates and those that are too large. Pure.
*/
function listShellScripts(source, options, memo) {
	const file = parseDockerfile(source.text);
	if (checkSize(source, file) !== void 0 || findTemplate(source, file) !== void 0) return [];
	return listScripts(new LintContext(file, options, memo)).map(({ request }) => request);
}
function init_shell_requests() {
	return (init_shell_requests = __esmMin((() => {
		init_dockerfile();
		init_context$1();
		init_coverage();
		init_shell_scripts();
	})))();
}

// actions/dockerfile-lint/linter.ts
var Linter;
function init_linter() {
	return (init_linter = __esmMin((() => {
		init_lint();
		init_shell_requests();
		init_text_memo();
		Linter = class {
			#memo = new TextMemo();
			#checker;
			/** All ways of a file share its time. */
			#deadlineOf;
			#scriptsOf;
			/** @param options of all files. */
			constructor(checker, time, options) {
				this.#checker = checker;
				this.#deadlineOf = memoizedByObject((_source) => ({ deadline: time?.startFile() }));
				this.#scriptsOf = memoizedByObject(({ source, ways }) => {
					const all = ways.flatMap((way) => listShellScripts(source, {
						...options,
						...way.options
					}, this.#memo));
					return {
						requests: [...new Map(all.map((request) => [request.key, request])).values()],
						time: time?.createFileBudget()
					};
				});
			}
			/** Starts ShellCheck on the scripts of all files, so that it can share them among threads. */
			prepare(tasks) {
				if (this.#checker?.prepare === void 0) return;
				this.#checker.prepare(tasks.map((task) => this.#scriptsOf(task)));
			}
			/** Runs ShellCheck on the scripts of a file, in all ways in which it is built. Undefined if it is off. */
			async check(task) {
				return this.#checker?.check(this.#scriptsOf(task));
			}
			/**
			* Lints a file in one way. ShellCheck and the rules each get the time of a file, so that one does not use up the other's.
			* @param options of the way, with its build context and the results of ShellCheck.
			*/
			async lint(source, options) {
				return lintDockerfile(source, {
					...options,
					deadline: this.#deadlineOf(source).deadline
				}, this.#memo);
			}
		};
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
		init_settings$1();
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
		if (text === void 0) continue;
		const { parseHadolintFile } = await import("./hadolint/parse-file.js");
		return {
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
var join, hadolintNames;
function init_file() {
	return (init_file = __esmMin((() => {
		init_config();
		({join} = process.getBuiltinModule("node:path"));
		hadolintNames = [".hadolint.yaml", ".hadolint.yml"];
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
function init_settings() {
	return (init_settings = __esmMin((() => {
		init_config();
		init_errors();
		init_runner();
		init_environment();
		init_file();
		init_settings$1();
		init_lint();
	})))();
}

// actions/dockerfile-lint/shellcheck/checker.ts
/**
* Loads the shell checker that a call names. Returns undefined for `off`.
* @throws InvalidError if the cache is not a place to write to.
*/
async function loadShellChecker(context) {
	const name = context.inputs.shellcheck;
	if (name === "wasm") {
		const cache = await openCache(context);
		return (await import("./shellcheck/wasm.js")).createWasmChecker(cache === void 0 ? {} : { cache });
	}
	if (name === "native") return (await import("./shellcheck/native.js")).createNativeChecker(context.host.exec);
}
/** Opens the cache that the call or its environment names. Undefined if there is none, or no secret for it. */
async function openCache(context) {
	const directory = await findCacheDirectory(context);
	const secret = directory === void 0 ? void 0 : await findCacheSecret(directory, context.host);
	if (directory === void 0 || secret === void 0) return void 0;
	return (await import("./shellcheck/script-cache.js")).directoryScriptCache(directory, secret);
}
function init_checker() {
	return (init_checker = __esmMin((() => {
		init_runner();
	})))();
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

// actions/dockerfile-lint/verdict.ts
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
function init_verdict() {
	return (init_verdict = __esmMin((() => {
		init_findings$1();
		init_text();
		init_issue();
		init_settings$1();
		neverFailing = /* @__PURE__ */ new Set([
			"codeclimate",
			"gitlab-codeclimate",
			"codacy"
		]);
	})))();
}

// actions/dockerfile-lint/run.ts
/** Lints the Dockerfiles that the inputs name, and their ignore files, as one report on the checkout. */
async function run(context) {
	const { inputs, host, time } = context;
	const settings = await readSettings(context);
	const { buildArgs, namedContexts, target } = settings.options;
	const call = {
		buildArgs,
		namedContexts,
		target,
		context: inputs["build-context"]
	};
	const targets = toRelativePaths(host.root, inputs.files);
	const buildFiles = toRelativePaths(host.root, inputs["build-files"]);
	const used = await loadCheckoutBuilds(host.root, {
		targets,
		named: buildFiles,
		exclude: inputs.exclude
	});
	const builds = selectBuilds(used.builds, targets);
	const { files, sources, gaps, problems } = await findSources(context, builds);
	const search = {
		targets,
		exclude: inputs.exclude,
		buildFiles
	};
	const loadBuilds = baseBuildsLoader(host.root, search);
	const plan = planTasks(sources, builds, call, await findBuildsAtBase(context, loadBuilds));
	const checker = await loadShellChecker(context);
	const bases = await BaseImages.of(settings.options, context);
	const readBases = async (tasks) => {
		if (inputs["check-registry"]) await bases.read(tasks);
	};
	await readBases(plan.tasks);
	const withFixes = inputs.fix || context.showsFixes !== false;
	const common = {
		...settings.options,
		baseImages: bases.facts,
		withFixes
	};
	const linter = new Linter(checker, time, common);
	const how = {
		targets,
		exclude: inputs.exclude,
		loadBuilds,
		call,
		options: {
			...common,
			withFixes: false
		},
		time,
		async check(task) {
			await readBases([task]);
			return linter.check(task);
		},
		lint: (source, options) => linter.lint(source, options)
	};
	try {
		const { results, linted } = await lintTasks(plan.tasks, linter, common, context);
		const unfollowed = problems.map(({ path, why, weight }) => ({
			what: path,
			why,
			weight
		}));
		const hidden = await findHiddenTemplates(context, templateSearch(sources, inputs, host.root));
		const unread = [
			...gaps,
			...unfollowed,
			...used.gaps,
			...plan.gaps
		];
		results.unshift({
			findings: [],
			rules: [],
			gaps: unread,
			images: []
		});
		results.push({
			findings: [],
			rules: [],
			gaps: hidden,
			images: []
		});
		const templates = results.filter(({ isTemplate }) => isTemplate === true).length;
		const inline = plan.tasks.filter((task) => task.inline !== void 0);
		const report = joined(results, files.length + inline.length - templates);
		const head = {
			root: host.root,
			tasks: plan.tasks,
			findings: report.findings
		};
		const atBase = inputs.fix ? void 0 : await checkAtBase(context, (base) => checkBase(base, head, how));
		const document = await formatDocument(report, inputs);
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
	} finally {
		await checker?.close?.();
	}
}
/** Lints the Dockerfiles in their order, and then their ignore files. */
async function lintTasks(tasks, linter, common, context) {
	const { inputs, host, time } = context;
	const results = [];
	const linted = [];
	const contexts = new BuildContexts(checkoutContexts(host.root));
	const ignoreFiles = /* @__PURE__ */ new Map();
	const ways = {
		async optionsOf(source, way) {
			const { filter, ignoreFile } = await readWayContext(contexts, source, way);
			if (ignoreFile !== void 0 && !ignoreFiles.has(ignoreFile.path)) ignoreFiles.set(ignoreFile.path, lintIgnoreFile(ignoreFile.path, ignoreFile.entries));
			return {
				...common,
				...way.options,
				contextFilter: filter
			};
		},
		check: (task) => linter.check(task),
		lint: (source, options) => linter.lint(source, options)
	};
	linter.prepare(tasks);
	for (const task of tasks) {
		const { source } = task;
		host.progress(`dockerfile-lint ${source.path}`);
		if (time !== void 0 && isOver(time.total)) {
			results.push(unlinted(source, overtime(time.total)));
			continue;
		}
		if (inputs.fix && task.inline === void 0) {
			const fixed = await fixFile(task, ways, context);
			results.push(fixed.result);
			linted.push(digestOfDockerfile({
				path: source.path,
				text: fixed.text
			}));
		} else {
			const result = await lintTask(task, ways);
			results.push(result);
			if (result.isTemplate !== true && task.inline === void 0) linted.push(digestOfDockerfile(source));
		}
	}
	results.push({
		findings: [...ignoreFiles.values()].flat(),
		rules: ignoreFiles.size === 0 ? [] : ignoreFileRules,
		gaps: [],
		images: []
	});
	return {
		results,
		linted
	};
}
/** Finds and reads the Dockerfiles, and those that builds name. Standard input is linted first. */
async function findSources({ inputs, host }, builds) {
	const targets = inputs.files.filter((target) => target !== "-");
	const usesStdin = targets.length < inputs.files.length;
	if (usesStdin && inputs.fix) throw new InvalidError("INPUT_VALUE", "--fix cannot change standard input", { advice: "Name the Dockerfile" });
	const streamed = usesStdin ? [await readStdinSource(host.openStdin)] : [];
	const below = toRelativePaths(host.root, targets);
	const search = {
		targets,
		exclude: inputs.exclude,
		allowEmpty: inputs["allow-empty"] || hasBuildsBelow(builds, below)
	};
	const { paths: found, problems } = usesStdin && targets.length === 0 ? {
		paths: [],
		problems: []
	} : await findDockerfiles(host.root, search);
	const paths = [...found, ...await listNamedDockerfiles(builds, found, below, inputs.exclude)];
	const { sources, gaps } = await readSources(host.root, paths);
	return {
		files: [...streamed.map(({ path }) => path), ...paths],
		sources: [...streamed, ...sources],
		gaps,
		problems
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
/** Applies fixes until none is left, then writes the file once. */
async function fixFile(task, linter, { host, inputs }) {
	const { path, text } = task.source;
	const readOnly = await findLinkedPaths(host.root, [path]);
	const { result, changed, applied } = await fixUntilStable([{
		path,
		source: new SourceText(text)
	}], {
		check: ([file]) => lintTask(task, linter, file?.source.text ?? ""),
		countUnreadable: ({ gaps }) => gaps.filter(({ weight }) => weight === "partial").length,
		readOnly,
		safety: inputs["fix-safety"]
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
/** Formats the findings as hadolint does. Undefined if the call asks for another format. */
async function formatDocument(report, inputs) {
	const { format } = inputs;
	if (!isHadolintFormat(format)) return void 0;
	const { formatIssues } = await import("./formats/index.js");
	return formatIssues(format, activeFindings(report), inputs["file-path-in-report"]);
}
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
		init_base_images();
		init_base_builds();
		init_checkout();
		init_lint_task();
		init_plan();
		init_discover();
		init_context();
		init_context_files();
		init_lint$1();
		init_names();
		init_linter();
		init_settings();
		init_checker();
		init_sources();
		init_template_search();
		init_verdict();
	})))();
}

export { run as n, init_run as t };