import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, t as InvalidError } from "../../shared/errors/index.js";
import { c as byteCount, d as oneLine, l as count, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { _ as readConfigText, f as init_load, m as missing$1, t as init_config } from "../../shared/config/index.js";
import { _ as record, d as init_schemas, f as literal, i as _enum, l as boolean, s as array, v as strictObject, y as string } from "../../npm/zod.js";
import { n as init_fingerprint, r as numberRepeats, t as fingerprint } from "../../shared/findings/fingerprint.js";
import { a as isComplete, i as init_report, t as activeFindings } from "../../shared/findings/report.js";
import { d as toUri, t as init_sarif$1, u as init_result } from "../../shared/sarif/index.js";
import { A as variableReferences, B as pairsOf, C as parseDockerfile, D as parseImageName, E as init_image_name, F as init_file_names, H as init_decode, I as neverDockerfiles, L as doubtsOf, M as frontendImage, N as init_frontend, O as expand, P as dockerfileNames, R as init_doubts, S as init_parse, T as init_source_text, V as decodeDockerfile, _ as init_mounts$1, a as placedCommands, b as flagValue, c as init_image_takes, f as buildGraph, g as fromValues, h as platformArgs, i as init_run_script, j as variableSpans, k as init_variables$1, m as init_platform_args, n as init_taken_images, o as runScripts, p as init_stages$1, r as takenImages, s as imageTakes, t as init_dockerfile, v as mountOptions, w as SourceText, x as init_instruction, y as findFlag, z as init_pairs } from "../../shared/dockerfile/index.js";
import { n as init_targets, r as targetFiles, t as init_action } from "../../shared/action/index.js";
import { i as json2xml_default, n as init_fxp, r as init_json2xml } from "../../npm/fast-xml-parser.js";
import { i as init_end_of_life$1, n as init_end_of_life$2, r as end_of_life_default, t as endOfLife } from "../../shared/advisories/end-of-life.js";
import { t as require_semver } from "../../npm/semver.js";
import { t as require_spdx_expression_parse } from "../../npm/spdx-expression-parse.js";
import { n as init_entropy, t as entropyOf } from "../../shared/secrets/entropy.js";
import { a as secretForms, n as isPlaceholderWord, r as isSamplePassword, t as init_forms } from "../../shared/secrets/forms.js";
import { n as parseStrictYaml, t as init_strict_yaml } from "../../shared/config/strict-yaml.js";
import { lstat, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";

// actions/dockerfile-lint/discover.ts
/**
* Dockerfiles below `root`, as sorted paths relative to it with `/` between folders.
* Throws `InvalidError` for a target that matches nothing, leaves the root, or when nothing is found and that is not allowed.
*/
async function discover(root, { targets, exclude, allowEmpty }) {
	const wanted = {
		names: dockerfileNames,
		ignore: [...neverDockerfiles, ...exclude]
	};
	const found = /* @__PURE__ */ new Set();
	for (const target of targets.length === 0 ? ["."] : targets) {
		const { paths } = await targetFiles(root, target, wanted);
		if (paths.length === 0 && targets.length > 0 && !allowEmpty) throw nothingFound(target);
		for (const path of paths) found.add(path);
	}
	if (found.size === 0 && !allowEmpty) throw nothingFound(".");
	return [...found].toSorted();
}
function nothingFound(target) {
	return new InvalidError("NO_DOCKERFILE", `no Dockerfile found at ${target}`, { advice: "Name the files with `files`, or set `allow-empty` where a checkout without one is fine" });
}
function init_discover() {
	return (init_discover = __esmMin((() => {
		init_action();
		init_dockerfile();
		init_errors();
	})))();
}

// actions/dockerfile-lint/dockerignore/glob.ts
/** The steps of a cleaned pattern, or what is wrong with it (Go's `filepath.Match` would refuse it, too). */
function compileGlob(pattern) {
	const steps = [];
	for (let index = 0; index < pattern.length; index += 1) {
		const character = pattern[index] ?? "";
		if (character === "*" && pattern[index + 1] === "*") {
			index += pattern[index + 2] === "/" ? 2 : 1;
			steps.push({ kind: index === pattern.length - 1 ? "rest" : "folders" });
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
			if (parsed === void 0) return { problem: "its [ is not closed, or holds nothing or a reversed range" };
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
/** True when the whole path matches. Time grows with pattern × path, whatever the pattern. */
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
* States count in halves: `2n` stands before step n, `2n + 1` inside the folders of step n. Steps that may match nothing
* are passed over.
*/
function closure(steps, states) {
	const reached = new Set(states);
	for (const state of reached) {
		const step = steps[state / 2];
		if (step?.kind === "star" || step?.kind === "folders" || step?.kind === "rest") reached.add(state + 2);
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
		case "folders":
			if (character !== "/") return [inside ? state : state + 1];
			return [inside ? state - 1 : state, inside ? state : state + 1];
		case "class": return character !== "/" && inClass(step, path.charCodeAt(index)) ? [state + 2] : [];
		case void 0: return [];
	}
}
function inClass({ negated, ranges }, code) {
	return ranges.some(([low, high]) => low <= code && code <= high) !== negated;
}
/** True when the pattern matches every name at the root of the context. */
function matchesEverything({ steps }) {
	return steps.length > 0 && steps.every(({ kind }) => kind === "star" || kind === "folders" || kind === "rest");
}
function init_glob() {
	return (init_glob = __esmMin((() => {})))();
}

// actions/dockerfile-lint/dockerignore/ignore-file.ts
/** Reads a `.dockerignore` (moby/patternmatcher `ignorefile.ReadAll` and `New`). A byte-order mark is no part of the first line. */
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
	const pattern = clean(negated ? text.slice(1).trim() : text);
	if (negated && text.slice(1).trim() === "") return {
		line,
		text,
		negated,
		pattern,
		glob: void 0,
		problem: "there is no pattern behind the !"
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
/** Go's `filepath.Clean`, then no leading `/`. */
function clean(pattern) {
	if (pattern === "") return "";
	const normal = posix.normalize(pattern).replace(/(?<=.)\/$/u, "");
	return normal.length > 1 && normal.startsWith("/") ? normal.slice(1) : normal;
}
/** Moby's `MatchesOrParentMatches`: the last line that applies wins. For `.` the question is whether anything is sent at all. */
function ignoreMatcher(entries) {
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
		decidedBy,
		excludes(path) {
			if (path === "." || path === "") return nothingIsSent();
			const entry = decidedBy(path);
			return entry !== void 0 && !entry.negated;
		}
	};
}
/** `a/b/c`, `a`, `a/b`. */
function withParents(path) {
	const parts = path.split("/");
	return [path, ...parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join("/"))];
}
function init_ignore_file() {
	return (init_ignore_file = __esmMin((() => {
		/* @__PURE__ */ init_glob();
	})))();
}

// actions/dockerfile-lint/dockerignore/listing.ts
/**
* Walks a build context as Docker would send it; links are not followed. Folders that are held back are passed over
* when no exception could bring something in them back.
*/
async function listContext(root, matcher, hasExceptions, limit = defaultLimit) {
	const total = {
		files: 0,
		bytes: 0,
		seen: 0,
		complete: true
	};
	const sensitive = /* @__PURE__ */ new Map();
	const folders = [{
		path: "",
		owner: void 0
	}];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		const entries = await entriesOf(join(root, folder.path));
		if (entries === void 0) total.complete = false;
		for (const entry of entries ?? []) {
			total.seen += 1;
			if (total.seen > limit) return finish(total, sensitive, false);
			const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
			const isSent = !matcher.excludes(path);
			const owner = folder.owner ?? (isSent && isSensitive(entry.name) ? path : void 0);
			if (entry.isDirectory()) {
				if (isSent || hasExceptions) folders.push({
					path,
					owner
				});
				continue;
			}
			if (!isSent) continue;
			const size = entry.isFile() ? await sizeOf(join(root, path)) : 0;
			total.files += 1;
			total.bytes += size;
			if (owner !== void 0) sensitive.set(owner, (sensitive.get(owner) ?? 0) + size);
		}
	}
	return finish(total, sensitive, total.complete);
}
function finish(total, sensitive, complete) {
	const found = [...sensitive].map(([path, bytes]) => ({
		path,
		bytes
	})).toSorted((a, b) => a.path < b.path ? -1 : 1);
	return {
		files: total.files,
		bytes: total.bytes,
		sensitive: found,
		complete
	};
}
function isSensitive(name) {
	return sensitiveNames$1.test(name) && !harmlessNames.test(name);
}
async function entriesOf(folder) {
	return readdir(folder, { withFileTypes: true }).catch(() => void 0);
}
async function sizeOf(path) {
	return lstat(path).then((stats) => stats.size, () => 0);
}
var defaultLimit, sensitiveNames$1, harmlessNames;
function init_listing() {
	return (init_listing = __esmMin((() => {
		defaultLimit = 1e5;
		sensitiveNames$1 = /^(?:\.git|\.hg|\.svn|\.env(?:\..+)?|\.npmrc|\.yarnrc\.yml|\.pypirc|\.netrc|\.pgpass|\.htpasswd|\.aws|\.ssh|\.kube|\.gnupg|\.terraform|id_(?:rsa|dsa|ecdsa|ed25519)|.+\.(?:pem|key|p12|pfx|jks|keystore|kdbx|tfstate)|credentials(?:\.json)?|service[-_]?account.*\.json)$/iu;
		harmlessNames = /(?:\.(?:example|sample|template|dist)|\.pub\.pem)$/iu;
	})))();
}

// actions/dockerfile-lint/dockerignore/context.ts
/**
* The build context of a Dockerfile: the given folder, else the one it lies in. `<Dockerfile>.dockerignore` beside it goes
* before `.dockerignore` at the root of the context. The folder is listed only when `list` says that it matters.
*/
async function readBuildContext(root, dockerfile, folder, list) {
	const context = folder ?? posix.dirname(dockerfile);
	const ignoreFile = await firstOf(root, [`${dockerfile}.dockerignore`, posix.join(context, ".dockerignore")]);
	const entries = ignoreFile?.entries ?? [];
	const matcher = ignoreMatcher(entries);
	const sent = list ? await listContext(join(root, context), matcher, entries.some(({ negated }) => negated)) : void 0;
	return {
		filter: {
			excludes: (path) => matcher.excludes(path),
			...sent === void 0 ? {} : { sent }
		},
		ignoreFile
	};
}
async function firstOf(root, paths) {
	for (const path of paths) {
		const text = await readConfigText(join(root, path), path);
		if (text !== void 0) return {
			path,
			entries: parseIgnoreFile(text)
		};
	}
}
function init_context() {
	return (init_context = __esmMin((() => {
		init_config();
		init_ignore_file();
		init_listing();
	})))();
}

// actions/dockerfile-lint/rules/rule.ts
/** Makes a rule of its text: help with the reason, an example before and after, and links. */
function defineRule(text) {
	const link = homepageOf(text.id);
	const links = [...link === void 0 ? [] : [link], ...text.links ?? []];
	const [helpUri] = links;
	const body = `${text.summary} ${text.why}`;
	return {
		id: text.id,
		name: text.name,
		severity: text.severity,
		summary: text.summary,
		description: text.why,
		help: {
			text: `${body}\nInstead of:\n${text.before}\nwrite:\n${text.after}`,
			markdown: markdownOf(text, links)
		},
		tags: ["dockerfile", ...text.tags ?? []],
		...helpUri === void 0 ? {} : { helpUri },
		...text.precision === void 0 ? {} : { precision: text.precision },
		hadolint: text.hadolint,
		aliases: text.aliases ?? [],
		off: text.off ?? text.hadolint === "ignore"
	};
}
/** The metadata that reports carry. */
function reportedRule(rule) {
	const { hadolint: _level, aliases: _aliases, off: _off, ...metadata } = rule;
	return metadata;
}
function markdownOf({ summary, why, before, after }, links) {
	const example = (title, text) => `**${title}**\n\n\`\`\`dockerfile\n${text}\n\`\`\``;
	const list = links.map((link) => `- <${link}>`).join("\n");
	return [
		`${summary} ${why}`,
		example("Before", before),
		example("After", after),
		list
	].filter((part) => part !== "").join("\n\n");
}
function homepageOf(id) {
	if (/^DL\d{4}$/.test(id)) return `https://github.com/hadolint/hadolint/wiki/${id}`;
	if (id.startsWith("SW-")) return void 0;
	return `https://docs.docker.com/reference/build-checks/${id.replace(/([a-z])([A-Z])|([A-Z]+)([A-Z][a-z])/g, "$1$3-$2$4").toLowerCase()}/`;
}
function init_rule() {
	return (init_rule = __esmMin((() => {})))();
}

// actions/dockerfile-lint/dockerignore/lint.ts
/** What is wrong with a `.dockerignore`, in order of its lines. Pure. */
function lintIgnoreFile(path, entries) {
	const findings = entries.flatMap((entry, index) => [...problemsOf$1(entry, entries.slice(0, index))].map((problem) => toFinding$1(path, entry, problem)));
	return numberRepeats(findings);
}
function* problemsOf$1(entry, before) {
	const text = oneLine(entry.text);
	if (entry.problem !== void 0) {
		yield {
			rule: invalid,
			message: `Docker refuses ${text}: ${entry.problem}`
		};
		return;
	}
	if (entry.pattern === ".." || entry.pattern.startsWith("../")) yield {
		rule: outside,
		message: `${text} lies outside the build context`
	};
	if (entry.text.startsWith("#")) yield {
		rule: indentedComment,
		message: `${text} is read as a pattern, because blanks stand before the #`
	};
	const earlier = before.filter(({ problem }) => problem === void 0);
	if (entry.negated && earlier.every(({ negated }) => negated)) yield {
		rule: uselessException,
		message: `${text} takes nothing back: no line before it holds anything back`
	};
	const twin = earlier.findLast(({ pattern }) => pattern === entry.pattern);
	if (twin?.negated === entry.negated) yield {
		rule: duplicate,
		message: `${text} stands on line ${twin.line} already`
	};
}
function toFinding$1(file, { line, column, text, pattern }, { rule, message }) {
	return {
		ruleId: rule.id,
		severity: rule.severity,
		message,
		locations: [{
			file,
			region: {
				startLine: line,
				startColumn: column,
				endLine: line,
				endColumn: column + text.length
			}
		}],
		subject: {
			kind: "source",
			path: file
		},
		fingerprint: fingerprint(rule.id, file, pattern),
		aliases: [],
		fixes: []
	};
}
var invalid, outside, uselessException, duplicate, indentedComment, lintRules, ignoreFileRules;
function init_lint() {
	return (init_lint = __esmMin((() => {
		init_fingerprint();
		init_text();
		/* @__PURE__ */ init_rule();
		invalid = defineRule({
			id: "SW-DI-invalid-pattern",
			name: "ignore-invalid-pattern",
			severity: "high",
			summary: "Write patterns that Docker can read.",
			why: "One pattern that it cannot read fails the whole build.",
			before: "secrets[",
			after: "secrets",
			precision: "very-high"
		});
		outside = defineRule({
			id: "SW-DI-outside-context",
			name: "ignore-outside-context",
			severity: "medium",
			summary: "Name paths inside the build context.",
			why: "Patterns are relative to the context and nothing outside is ever sent, so this one holds nothing back.",
			before: "../secrets",
			after: "secrets",
			precision: "very-high"
		});
		uselessException = defineRule({
			id: "SW-DI-useless-exception",
			name: "ignore-useless-exception",
			severity: "low",
			summary: "Put an exception after the pattern that it takes back.",
			why: "Lines are read in order and the last one that applies wins: an exception with nothing before it changes nothing, and a later pattern holds the file back again.",
			before: "!README.md\n*.md",
			after: "*.md\n!README.md",
			precision: "very-high"
		});
		duplicate = defineRule({
			id: "SW-DI-duplicate-pattern",
			name: "ignore-duplicate-pattern",
			severity: "info",
			summary: "Write each pattern once.",
			why: "A repeated line suggests that one of the two was meant to say something else.",
			before: ".git\nnode_modules\n.git",
			after: ".git\nnode_modules",
			precision: "very-high"
		});
		indentedComment = defineRule({
			id: "SW-DI-indented-comment",
			name: "ignore-indented-comment",
			severity: "low",
			summary: "Begin comments in the first column.",
			why: "A # behind blanks begins a pattern, not a comment.",
			before: "  # keys\n*.pem",
			after: "# keys\n*.pem",
			precision: "high"
		});
		lintRules = [
			invalid,
			outside,
			uselessException,
			duplicate,
			indentedComment
		];
		ignoreFileRules = lintRules.map(reportedRule);
	})))();
}

// actions/dockerfile-lint/fixes.ts
/**
* Puts the first edit of each finding that counts into the text. Suppressed findings stay as they are. All edits of a fix go in,
* or none; of two fixes for the same stretch the first wins. Pure; text outside the edits is kept as it is.
*/
function applyFixes(text, findings) {
	const source = new SourceText(text);
	const taken = [];
	const applied = [];
	const deferred = [];
	for (const finding of findings) {
		const fix = finding.suppression === void 0 ? finding.fixes.find(({ kind }) => kind === "edit") : void 0;
		if (fix?.kind !== "edit") continue;
		const replacements = fix.edits.map((edit) => replacementOf(source, edit));
		if (replacements.some((one) => taken.some((other) => collide(one, other)))) deferred.push(finding);
		else {
			taken.push(...replacements);
			applied.push(finding);
		}
	}
	return {
		text: replaced(text, taken),
		applied,
		deferred
	};
}
function replacementOf(source, { region, text }) {
	return {
		start: source.offsetAt(region.startLine, region.startColumn),
		end: source.offsetAt(region.endLine, region.endColumn),
		text
	};
}
/** Insertions at one place get along; everything else must not touch the same characters. */
function collide(a, b) {
	if (a.start === a.end && b.start === b.end) return a.start === b.start && a.text === b.text;
	return a.start < b.end && b.start < a.end;
}
function replaced(text, replacements) {
	let result = "";
	let done = 0;
	for (const { start, end, text: replacement } of replacements.toSorted((a, b) => a.start - b.start)) {
		result += text.slice(done, start) + replacement;
		done = Math.max(done, end);
	}
	return result + text.slice(done);
}
function init_fixes() {
	return (init_fixes = __esmMin((() => {
		init_dockerfile();
	})))();
}

// actions/dockerfile-lint/formats/codeclimate.ts
/** Code Climate's engine output: JSON objects, each ended by a NUL byte. */
function codeclimate(issues) {
	return issues.map((issue) => `${JSON.stringify(toClimate(issue))}\0`).join("");
}
/** GitLab's code quality report: the same objects as an array, each with its fingerprint. */
function gitlabCodeclimate(issues) {
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
/** hadolint's level of a finding: its own where the rule is hadolint's, else by severity. */
function levelOf({ levels, severity }) {
	const level = levels?.["hadolint"];
	return level === "error" || level === "warning" || level === "info" || level === "style" ? level : levelBySeverity[severity];
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
		level: levelOf(finding),
		code: [finding.ruleId, ...finding.aliases].find((id) => /^(DL|SC)\d/u.test(id)) ?? finding.ruleId,
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
/** hadolint's `json`: an array with one object a finding. */
function hadolintJson(issues) {
	return `${JSON.stringify(issues.map(({ code, column, file, level, line, message }) => ({
		code,
		column,
		file,
		level,
		line,
		message
	})))}\n`;
}
/** SonarQube's generic issue import. Its columns count from 0. */
function sonarqube(issues) {
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
/** hadolint's `tty`, without colours: `file:line code level: message`. */
function tty(issues) {
	return lines(issues, ({ file, line, code, level, message }) => `${file}:${line} ${code} ${level}: ${message}`);
}
/** hadolint's `gnu`, after the GNU coding standards: `hadolint:file:line: code level: message`. */
function gnu(issues) {
	return lines(issues, ({ file, line, code, level, message }) => `hadolint:${file}:${line}: ${code} ${level}: ${message}`);
}
/** Codacy's result format: one JSON object a line. */
function codacy(issues) {
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
/** hadolint's `sarif`: results alone, for consumers that know no more. Our own `sarif` says everything. */
function hadolintSarif(issues) {
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
/** Checkstyle's report, one `<file>` for the findings of a file. */
function checkstyle(issues) {
	const file = [...Map.groupBy(issues, (issue) => issue.file)].map(([name, group]) => ({
		...attributes({ name }),
		error: group.map(({ line, column, level, message, code }) => attributes({
			line,
			column,
			severity: level,
			message,
			source: code
		}))
	}));
	return document({ checkstyle: {
		...attributes({ version: "4.3" }),
		file
	} });
}
/** JUnit's report as CI systems read it: one failed test case a finding. */
function junit(issues) {
	const testcase = issues.map(({ file, line, code, level, message }) => ({
		...attributes({
			classname: file,
			name: `${code} ${file}:${line}`,
			time: 0
		}),
		failure: attributes({
			type: level,
			message: `${code} ${level}: ${message}`
		})
	}));
	return document({ testsuites: { testsuite: {
		...attributes({
			name: "dockerfile-lint",
			tests: issues.length,
			failures: issues.length,
			errors: 0,
			time: 0
		}),
		testcase
	} } });
}
function attributes(values) {
	const entries = Object.entries(values).map(([name, value]) => [`${attribute}${name}`, String(value).toWellFormed().replace(unholdable, "�")]);
	return Object.fromEntries(entries);
}
function document(root) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new json2xml_default(options).build(root)}\n`;
}
var attribute, options, unholdable;
function init_xml() {
	return (init_xml = __esmMin((() => {
		init_fxp();
		attribute = "@";
		options = {
			ignoreAttributes: false,
			attributeNamePrefix: attribute,
			suppressEmptyNode: true,
			suppressBooleanAttributes: false,
			processEntities: true
		};
		unholdable = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
	})))();
}

// actions/dockerfile-lint/formats/index.ts
/** The findings in a format that hadolint's users rely on; undefined for a format that is not one of those. */
function formatIssues(format, findings) {
	return Object.hasOwn(writers, format) ? writers[format]?.(findings.map(toIssue)) : void 0;
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
			"hadolint-tty": tty,
			"hadolint-json": hadolintJson,
			"hadolint-sarif": hadolintSarif,
			checkstyle,
			codeclimate,
			"gitlab-codeclimate": gitlabCodeclimate,
			gnu,
			codacy,
			sonarqube,
			junit
		};
	})))();
}

// actions/dockerfile-lint/hadolint/settings.ts
/**
* Joins sources as hadolint does, the weakest first (environment, file, call): single values are replaced by stronger
* sources, lists are added up, and a label keeps the kind that its weakest source gives it.
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
/** Levels by id; an id in several lists gets the highest. */
function overridesOf({ override = {} }) {
	const weakestFirst = overrideLevels.toReversed();
	return Object.fromEntries(weakestFirst.flatMap((level) => (override[level] ?? []).map((id) => [id, level])));
}
/** Whether an issue of this level fails under the threshold; `none` and `ignore` fail on everything that is reported. */
function fails(level, threshold) {
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

// actions/dockerfile-lint/suppressions/pragmas.ts
/** Reads the pragmas of a file: hadolint's four, BuildKit's `# check=` and Seaworthy's own. */
function readPragmas(file, buildkitCheck) {
	const ignores = [];
	const shells = [];
	const broken = [];
	const head = file.directives.find((directive) => directive.name === "check");
	const headCheck = parseCheck(buildkitCheck ?? head?.value ?? "");
	if (headCheck.skip.length > 0) ignores.push(head === void 0 || buildkitCheck !== void 0 ? checkPragma(headCheck.skip, "file", {
		text: "BUILDKIT_DOCKERFILE_CHECK",
		line: 0,
		span: {
			start: 0,
			end: 0
		}
	}) : checkPragma(headCheck.skip, "file", {
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
			const pragma = hadolintPragma(comment) ?? ownPragma(comment) ?? inlineCheck(comment);
			if (pragma === void 0) continue;
			if ("problem" in pragma) broken.push(pragma);
			else ignores.push(pragma);
		}
	}
	return {
		ignores,
		shells,
		broken,
		check: {
			error: headCheck.error,
			experimental: headCheck.experimental
		}
	};
}
function hadolintPragma(comment) {
	if (!/^hadolint[\t ]/.test(comment.text)) return void 0;
	const match = hadolintIgnore.exec(comment.text);
	if (match?.[2] === void 0) return /^hadolint[\t ]+(?:\w+[\t ]+)?(?:ignore|shell)\b/.test(comment.text) ? brokenPragma(comment, "the form is `hadolint [global|stage] ignore=DL0000,SC0000`, and only DL and SC ids are allowed") : void 0;
	const reason = match[3]?.trim();
	return {
		tool: "hadolint",
		scope: match[1] === "global" ? "file" : match[1] === "stage" ? "stage" : "next",
		ids: splitIds(match[2]),
		until: void 0,
		reason: reason === "" ? void 0 : reason,
		...placeOf(comment)
	};
}
function ownPragma(comment) {
	if (!/^seaworthy[\t ]/.test(comment.text)) return void 0;
	const match = ownIgnore.exec(comment.text);
	if (match?.[2] === void 0) return /\bignore\b/.test(comment.text) ? brokenPragma(comment, "the form is `seaworthy [global|stage] ignore=RULE,RULE [until=YYYY-MM-DD] [reason=…]`") : void 0;
	const rest = match[3] ?? "";
	const reasonAt = rest.search(/(?:^|\s)reason=/);
	const options = reasonAt === -1 ? rest : rest.slice(0, reasonAt);
	const reason = reasonAt === -1 ? void 0 : rest.slice(rest.indexOf("=", reasonAt) + 1).trim();
	const until = /^\s*(?:until=(\S+)\s*)?$/.exec(options);
	if (until === null) return brokenPragma(comment, `\`${options.trim()}\` is neither until=YYYY-MM-DD nor reason=…`);
	if (until[1] !== void 0 && !isDate(until[1])) return brokenPragma(comment, `\`${until[1]}\` is no date`);
	return {
		tool: "seaworthy",
		scope: match[1] === "global" ? "file" : match[1] === "stage" ? "stage" : "next",
		ids: splitIds(match[2]),
		until: until[1],
		reason: reason === "" ? void 0 : reason,
		...placeOf(comment)
	};
}
function inlineCheck(comment) {
	const value = /^check[\t ]*=(.*)$/.exec(comment.text)?.[1];
	const { skip } = parseCheck(value ?? "");
	return skip.length === 0 ? void 0 : checkPragma(skip, "next", placeOf(comment));
}
function checkPragma(skip, scope, place) {
	return {
		tool: "buildkit",
		scope,
		ids: skip.map((id) => id === "all" ? "*" : id),
		until: void 0,
		reason: void 0,
		...place
	};
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
function placeOf({ text, line, span }) {
	return {
		text,
		line,
		span
	};
}
function brokenPragma(comment, problem) {
	return {
		problem,
		...placeOf(comment)
	};
}
function isDate(text) {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	if (match === null) return false;
	const [, year, month, day] = match.map(Number);
	return new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0)).toISOString().startsWith(text);
}
var hadolintIgnore, hadolintShell, ownIgnore;
function init_pragmas() {
	return (init_pragmas = __esmMin((() => {
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
		init_pragmas();
		LintContext = class {
			file;
			options;
			graph;
			pragmas;
			#scripts = /* @__PURE__ */ new Map();
			#commands = /* @__PURE__ */ new Map();
			#argLines;
			#bases;
			#afterWorkdir;
			constructor(file, options) {
				this.file = file;
				this.options = options;
				this.graph = buildGraph(file, options);
				this.pragmas = readPragmas(file, options.buildkitCheck);
			}
			/** What stands before the first FROM, where it is more than nothing, and then the stages. */
			get sections() {
				const { preamble, stages } = this.graph;
				return preamble.instructions.length > 0 ? [preamble, ...stages] : stages;
			}
			/** The instructions of these keywords in order, FROM aside; with `onbuild`, those that ONBUILD triggers too. */
			*instructions(keywords, { onbuild = false } = {}) {
				for (const stage of this.sections) yield* this.instructionsOf(stage, keywords, { onbuild });
			}
			/** The same for one stage. */
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
			/** The shell scripts of an instruction. */
			scripts(instruction) {
				let scripts = this.#scripts.get(instruction);
				if (scripts === void 0) {
					scripts = runScripts(this.file.source, instruction);
					this.#scripts.set(instruction, scripts);
				}
				return scripts;
			}
			/** The shell commands of an instruction in source order. */
			commands(instruction) {
				let commands = this.#commands.get(instruction);
				if (commands === void 0) {
					commands = placedCommands(this.scripts(instruction));
					this.#commands.set(instruction, commands);
				}
				return commands;
			}
			/** The variables that an instruction sees. */
			scope(instruction) {
				return this.graph.scopeOf(instruction);
			}
			/** A text of an instruction with the values of its variables; undefined where one is known only to the build. */
			expanded(instruction, text) {
				if (!text.includes("$")) return text;
				const scope = this.scope(instruction);
				const result = expand(text, this.file.escapeChar, (name) => scope.find(name)?.value);
				return result.complete ? result.text : void 0;
			}
			/** True when an ARG above the instruction names the variable, in whatever stage. */
			isArgAbove(name, { line }) {
				this.#argLines ??= this.#findArgLines();
				return (this.#argLines.get(name) ?? Number.POSITIVE_INFINITY) < line;
			}
			/** The first line of each ARG by its name. */
			#findArgLines() {
				const lines = /* @__PURE__ */ new Map();
				for (const instruction of this.file.instructions.filter(({ keyword }) => keyword === "ARG")) for (const { key } of pairsOf(instruction, this.file.escapeChar)) if (!lines.has(key.value)) lines.set(key.value, instruction.line);
				return lines;
			}
			/** The lines of an instruction with their last line break: what to cut to remove it. */
			wholeLines(instruction) {
				const { source } = this.file;
				const first = source.positionAt(instruction.span.start).line;
				const last = source.positionAt(instruction.span.end).line;
				return {
					start: source.lineSpan(first).start,
					end: source.nextLineStart(last)
				};
			}
			/** True when the build of the target runs this stage; fragments without FROM count as built. */
			isBuilt(stage) {
				return stage.from === void 0 || this.graph.reachable.has(stage);
			}
			/** True when another stage is built from this one. */
			isBase(stage) {
				this.#bases ??= new Set(this.graph.stages.flatMap(({ base }) => base.kind === "stage" ? [base.stage] : []));
				return this.#bases.has(stage);
			}
			/** The stages for which something holds, and all that are built on them. */
			inheriting(holds) {
				const found = /* @__PURE__ */ new Set();
				for (const stage of this.sections) if (holds(stage) || stage.base.kind === "stage" && found.has(stage.base.stage)) found.add(stage);
				return found;
			}
			/** True when a WORKDIR is in force: one of the stage above the instruction, or one of a stage that it is built on. */
			isAfterWorkdir(instruction) {
				this.#afterWorkdir ??= this.#findAfterWorkdir();
				return this.#afterWorkdir.has(instruction);
			}
			#findAfterWorkdir() {
				const isWorkdir = ({ keyword, trigger }) => (trigger?.keyword ?? keyword) === "WORKDIR";
				const setting = this.inheriting((stage) => stage.instructions.some(isWorkdir));
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
/** Why a file is too large to be linted; undefined when it is not. */
function oversizeGap({ path, text }, { instructions }) {
	if (text.length <= limits.characters && instructions.length <= limits.instructions) return void 0;
	return {
		what: path,
		why: `it has ${`${text.length} characters and ${instructions.length} instructions`}, and files of up to ${`${limits.characters} and ${limits.instructions}`} are linted`,
		weight: "partial"
	};
}
/** What a lint of this file could not look at. */
function coverageGaps({ path }, { file, options }) {
	const gaps = [];
	if (file.instructions.some(({ keyword, trigger }) => keyword === "RUN" || trigger?.keyword === "RUN") && options.shellcheck === void 0) gaps.push({
		what: path,
		why: "ShellCheck did not run, so no SC rule was tried",
		weight: "note"
	});
	return gaps;
}
var limits;
function init_coverage() {
	return (init_coverage = __esmMin((() => {
		limits = {
			characters: 2 ** 20,
			instructions: 1e4
		};
	})))();
}

// actions/dockerfile-lint/options.ts
/** hadolint's defaults, for a lint on the given day (`YYYY-MM-DD`). */
function defaultLintOptions(now) {
	return {
		now,
		ignored: [],
		ignoredBy: "configuration",
		ignoredIn: [],
		overrides: {},
		enabled: [],
		trustedRegistries: [],
		labelSchema: {},
		strictLabels: false,
		disableIgnorePragma: false,
		buildArgs: {},
		namedContexts: []
	};
}
/** True when a rule that is off by default has been asked for. */
function isRaised({ enabled, overrides }, id) {
	const level = Object.hasOwn(overrides, id) ? overrides[id] : void 0;
	return enabled.includes(id) || level !== void 0 && level !== "ignore";
}
var hadolintLevels;
function init_options() {
	return (init_options = __esmMin((() => {
		hadolintLevels = [
			"error",
			"warning",
			"info",
			"style",
			"ignore"
		];
	})))();
}

// actions/dockerfile-lint/suppressions/apply.ts
/** All ids that a problem answers to. */
function idsOf({ rule, aliases = [] }) {
	return [.../* @__PURE__ */ new Set([
		rule.id,
		...rule.aliases,
		...aliases
	])];
}
/** What a build argument skips is said by whoever gives the argument. */
function argumentSuppression({ text }, configured) {
	return {
		...configured,
		reason: `the build argument ${text}`
	};
}
function inline({ text, reason, until }) {
	return {
		kind: "inline",
		source: `# ${text}`,
		...reason === void 0 ? {} : { reason },
		...until === void 0 ? {} : { until }
	};
}
/** True when a dated comment no longer holds. */
function isExpired(pragma, now) {
	return pragma.until !== void 0 && pragma.until < now;
}
var neverSuppressed, experimentalCheck, Suppressor;
function init_apply() {
	return (init_apply = __esmMin((() => {
		neverSuppressed = /* @__PURE__ */ new Set(["DL1000"]);
		experimentalCheck = "InvalidDefinitionDescription";
		Suppressor = class {
			#context;
			/** Those for the whole file by the ids that they name. */
			#everywhere = /* @__PURE__ */ new Map();
			/** The others by the line of their comment. */
			#byLine;
			#buildkitIds;
			#used = /* @__PURE__ */ new Map();
			constructor(context, buildkitIds) {
				const pragmas = context.options.disableIgnorePragma ? [] : context.pragmas.ignores;
				this.#context = context;
				for (const pragma of pragmas.filter(({ scope }) => scope === "file")) for (const id of pragma.ids) {
					const named = this.#everywhere.get(id);
					if (named === void 0) this.#everywhere.set(id, [pragma]);
					else named.push(pragma);
				}
				this.#byLine = new Map(pragmas.filter(({ scope }) => scope !== "file").map((pragma) => [pragma.line, pragma]));
				this.#buildkitIds = buildkitIds;
			}
			/** The suppression that holds for a problem: a comment that is in force, or the configuration. */
			find(problem) {
				const ids = idsOf(problem);
				if (ids.some((id) => neverSuppressed.has(id))) return void 0;
				const { ignored, ignoredBy, ignoredIn, now } = this.#context.options;
				const configured = {
					kind: "configuration",
					source: ignoredBy,
					files: ignoredIn
				};
				for (const pragma of this.#candidates(problem.instruction, ids)) {
					const matched = ids.filter((id) => this.#names(pragma, id));
					if (matched.length === 0) continue;
					this.#remember(pragma, matched);
					if (!isExpired(pragma, now)) return pragma.line === 0 ? argumentSuppression(pragma, configured) : inline(pragma);
				}
				return ids.some((id) => ignored.includes(id)) ? configured : void 0;
			}
			/** The ids of a comment that have suppressed nothing. */
			unusedIds(pragma) {
				const used = this.#used.get(pragma);
				return pragma.ids.filter((id) => used?.has(id) !== true);
			}
			#names(pragma, id) {
				return pragma.ids.includes(id) || pragma.ids.includes("*") && this.#buildkitIds.has(id) && id !== experimentalCheck;
			}
			#remember(pragma, ids) {
				const used = this.#used.get(pragma) ?? /* @__PURE__ */ new Set();
				for (const id of ids) used.add(pragma.ids.includes(id) ? id : "*");
				this.#used.set(pragma, used);
			}
			*#candidates(instruction, ids) {
				yield* this.#around(instruction);
				for (const id of [...ids, "*"]) yield* this.#everywhere.get(id) ?? [];
			}
			/** The comments that are meant for an instruction: above it, in it, and above the FROM of its stage. */
			*#around(instruction) {
				if (instruction === void 0 || this.#byLine.size === 0) return;
				const { file, graph } = this.#context;
				for (const { line } of instruction.leadingComments) {
					const pragma = this.#byLine.get(line);
					if (pragma?.scope === "next" && (pragma.tool !== "hadolint" || line === instruction.line - 1)) yield pragma;
				}
				const last = file.source.positionAt(instruction.span.end).line;
				for (let line = instruction.line + 1; line <= last; line += 1) {
					const pragma = this.#byLine.get(line);
					if (pragma?.scope === "next" && pragma.tool === "seaworthy") yield pragma;
				}
				const { from } = graph.stageOf(instruction);
				const above = from === void 0 || from === instruction ? void 0 : this.#byLine.get(from.line - 1);
				if (above?.scope === "stage") yield above;
			}
		};
	})))();
}

// actions/dockerfile-lint/suppressions/problems.ts
/** What is wrong with the file's suppressing comments, once everything else has been found and suppressed. */
function suppressionProblems(context, suppressor, isKnown) {
	if (context.options.disableIgnorePragma) return [];
	const problems = context.pragmas.broken.map((pragma) => ({
		rule: broken,
		message: `This comment has no effect: ${pragma.problem}`,
		span: pragma.span,
		instruction: void 0,
		about: [pragma.text]
	}));
	for (const pragma of context.pragmas.ignores) if (pragma.line > 0) problems.push(...problemsOf(context, pragma, suppressor, isKnown));
	return problems;
}
/** Cuts the comment's line when none of its ids does anything; directives at the head may say more, and stay. */
function removal$1({ file }, pragma, unusedIds) {
	if (file.directives.some(({ line }) => line === pragma.line) || unusedIds.length < pragma.ids.length) return void 0;
	const { source } = file;
	return {
		description: "Remove the comment",
		edits: [{
			span: {
				start: source.lineSpan(pragma.line).start,
				end: source.nextLineStart(pragma.line)
			},
			text: ""
		}]
	};
}
function* problemsOf(context, pragma, suppressor, isKnown) {
	const { options } = context;
	const base = {
		span: pragma.span,
		instruction: void 0,
		about: [pragma.text]
	};
	const unknownIds = pragma.ids.filter((id) => id !== "*" && !isKnown(id));
	const unusedIds = suppressor.unusedIds(pragma).filter((id) => isKnown(id) && (!id.startsWith("SC") || options.shellcheck !== void 0));
	if (unknownIds.length > 0) yield {
		...base,
		rule: unknown,
		message: `No rule is called ${unknownIds.join(", ")}`
	};
	if (isExpired(pragma, options.now)) yield {
		...base,
		rule: expired,
		message: `This suppression ended on ${pragma.until}; it no longer takes effect`
	};
	else if (unusedIds.length > 0) yield {
		...base,
		rule: unused$1,
		message: `Nothing here is suppressed by ${unusedIds.join(", ")}`,
		fix: removal$1(context, pragma, unusedIds)
	};
	if (pragma.reason === void 0 && pragma.tool !== "buildkit") yield {
		...base,
		rule: reasonless,
		message: `No reason is given for suppressing ${pragma.ids.join(", ")}`
	};
}
var broken, expired, unused$1, unknown, reasonless, suppressionRules;
function init_problems() {
	return (init_problems = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_apply();
		broken = defineRule({
			id: "SW-DF-suppression-malformed",
			name: "suppression-malformed",
			severity: "medium",
			summary: "Write suppressing comments in a form that takes effect.",
			why: "A comment with a slip in it suppresses nothing, while its author believes that it does.",
			before: "# hadolint ignore=DL3008,foo\nRUN apt-get update && apt-get install -y curl",
			after: "# hadolint ignore=DL3008\nRUN apt-get update && apt-get install -y curl"
		});
		expired = defineRule({
			id: "SW-DF-suppression-expired",
			name: "suppression-expired",
			severity: "medium",
			summary: "Renew or remove suppressions whose date has passed.",
			why: "The exception was granted until a day that is over; what it covered counts again.",
			before: "# seaworthy ignore=DL3008 until=2020-01-31 reason=mirror is frozen\nRUN apt-get install -y curl",
			after: "RUN apt-get install -y curl=7.88.1-10"
		});
		unused$1 = defineRule({
			id: "SW-DF-suppression-unused",
			name: "suppression-unused",
			severity: "low",
			summary: "Remove suppressions that suppress nothing.",
			why: "A leftover exception hides the next real finding at that place.",
			before: "# hadolint ignore=DL3003\nRUN make",
			after: "RUN make"
		});
		unknown = defineRule({
			id: "SW-DF-suppression-unknown-rule",
			name: "suppression-unknown-rule",
			severity: "medium",
			summary: "Name rules that exist.",
			why: "An id that no rule has suppresses nothing; most often it is a typing slip.",
			before: "# hadolint ignore=DL30008\nRUN apt-get install -y curl",
			after: "# hadolint ignore=DL3008\nRUN apt-get install -y curl"
		});
		reasonless = defineRule({
			id: "SW-DF-suppression-reasonless",
			name: "suppression-reasonless",
			severity: "info",
			summary: "Say why a finding is suppressed.",
			why: "Without a reason nobody can judge later whether the exception still holds.",
			before: "# hadolint ignore=DL3008\nRUN apt-get update && apt-get install -y curl",
			after: "# hadolint ignore=DL3008 # the mirror is frozen\nRUN apt-get update && apt-get install -y curl"
		});
		suppressionRules = [
			broken,
			expired,
			unused$1,
			unknown,
			reasonless
		];
	})))();
}

// actions/dockerfile-lint/rules/mounts.ts
/** The targets of a RUN's cache and tmpfs mounts, without a final `/`. */
function cacheTargets(instruction) {
	return instruction.flags.filter((flag) => flag.name === "mount").map((flag) => mountOptions(flag.value ?? "")).filter((options) => ["cache", "tmpfs"].includes(options.get("type") ?? "bind")).map((options) => options.get("target") ?? options.get("dst") ?? options.get("destination") ?? "").map((target) => target.replace(/(.)\/+$/, "$1"));
}
/** True when a cache or tmpfs mount stands on the folder, so that its files stay out of the layer. */
function hasMount(instruction, folder) {
	return cacheTargets(instruction).includes(folder);
}
/** True when a cache or tmpfs mount stands on a folder whose path ends so (`.cache/pip` in any home). */
function hasMountEnding(instruction, end) {
	return cacheTargets(instruction).some((target) => target.endsWith(end));
}
function init_mounts() {
	return (init_mounts = __esmMin((() => {
		init_dockerfile();
	})))();
}

// actions/dockerfile-lint/rules/pinning.ts
/**
* One problem for all packages of a command that have no version; `suffix` is how one is written. What a variable brings cannot
* be seen, so that alone is a remark.
*/
function unpinned(command, loose, suffix) {
	const written = loose.filter(({ value }) => !value.startsWith("$"));
	const named = written.length > 0 ? written : loose;
	const [first] = named;
	if (first === void 0) return void 0;
	const names = named.map(({ value }) => value);
	const base = {
		span: command.spanOf(first),
		about: names
	};
	return written.length > 0 ? {
		...base,
		message: `No version is given for ${names.join(", ")}; write ${first.value}${suffix}`
	} : {
		...base,
		message: `Nothing here says which versions ${names.join(", ")} brings`,
		severity: "info"
	};
}
var driftingPackages, hijackedPackages;
function init_pinning() {
	return (init_pinning = __esmMin((() => {
		driftingPackages = "Without a version the same Dockerfile builds different images on different days, and a bad release arrives unseen.";
		hijackedPackages = "Without a version the build takes whatever the index offers that day, a hijacked release included.";
	})))();
}

// actions/dockerfile-lint/rules/shell-args.ts
/** The names of a command's flags: `-abc` is a, b and c; `--name=value` is name. Nothing after `--` is a flag. */
function flagNames({ args }) {
	const names = /* @__PURE__ */ new Set();
	for (const { value } of args) {
		if (value === "--") break;
		if (value.startsWith("--")) names.add(value.slice(2).split("=", 1)[0] ?? "");
		else if (value.startsWith("-")) for (const letter of value.slice(1)) names.add(letter);
	}
	return names;
}
/** True when the command has one of the flags, given without dashes. */
function hasFlag(command, ...names) {
	const flags = flagNames(command);
	return names.some((name) => flags.has(name));
}
/** True when one of the words is among the arguments, as it is. */
function hasArg({ args }, ...values) {
	return args.some(({ value }) => values.includes(value));
}
/** The arguments that are neither flags nor values of the flags in `valued` (given without dashes). */
function operands({ args }, valued = []) {
	const kept = [];
	for (let index = 0; index < args.length; index += 1) {
		const word = args[index];
		if (word === void 0) continue;
		if (word.value === "--") return [...kept, ...args.slice(index + 1)];
		if (!word.value.startsWith("-") || word.value === "-") kept.push(word);
		else if (valued.includes(word.value.replace(/^--?/, ""))) index += 1;
	}
	return kept;
}
/** A check that looks at each shell command of RUN by itself. */
function commandCheck(rule, { onbuild }, look) {
	return {
		rules: [rule],
		*run(context) {
			for (const placed of context.instructions(["RUN"], { onbuild })) for (const command of context.commands(placed.instruction)) {
				const problem = look(command, placed, context);
				if (problem !== void 0) yield {
					rule,
					instruction: placed.instruction,
					span: command.span,
					...problem
				};
			}
		}
	};
}
/** The text after a word: inserts there. */
function insertAfter(command, word, text) {
	const { end } = command.spanOf(word);
	return {
		span: {
			start: end,
			end
		},
		text
	};
}
function init_shell_args() {
	return (init_shell_args = __esmMin((() => {})))();
}

// actions/dockerfile-lint/rules/apk.ts
function isApkAdd(command) {
	return command.name === "apk" && hasArg(command, "add");
}
var pinned$4, uncached$1, valuedFlags$5, apkChecks;
function init_apk() {
	return (init_apk = __esmMin((() => {
		init_mounts();
		init_pinning();
		/* @__PURE__ */ init_rule();
		/* @__PURE__ */ init_shell_args();
		pinned$4 = defineRule({
			id: "DL3018",
			name: "apk-pin-versions",
			severity: "low",
			hadolint: "warning",
			summary: "Pin the versions of packages that apk adds.",
			why: driftingPackages,
			before: "RUN apk add --no-cache curl",
			after: "RUN apk add --no-cache curl=8.14.1-r2",
			tags: ["reproducibility"],
			precision: "medium"
		});
		uncached$1 = defineRule({
			id: "DL3019",
			name: "apk-no-cache",
			severity: "low",
			hadolint: "info",
			summary: "Give apk add the flag --no-cache.",
			why: "Otherwise the package index stays in the layer, where nobody needs it.",
			before: "RUN apk update && apk add curl",
			after: "RUN apk add --no-cache curl",
			tags: ["image-size"],
			aliases: ["DS-0025", "DKL-DI-0004"],
			precision: "high"
		});
		valuedFlags$5 = [
			"t",
			"virtual",
			"X",
			"repository",
			"p",
			"root",
			"keys-dir",
			"repositories-file",
			"cache-dir",
			"arch"
		];
		apkChecks = [commandCheck(pinned$4, { onbuild: true }, (command) => {
			if (!isApkAdd(command)) return void 0;
			const loose = operands(command, valuedFlags$5).filter(({ value }) => value !== "add").filter(({ value }) => !/[=~<>]/.test(value) && !value.endsWith(".apk"));
			return unpinned(command, loose, "=<version>");
		}), commandCheck(uncached$1, { onbuild: true }, (command, { instruction }) => {
			const fetchesNoIndex = hasFlag(command, "no-cache") || hasFlag(command, "no-network");
			if (!isApkAdd(command) || fetchesNoIndex || hasMount(instruction, "/var/cache/apk")) return void 0;
			const add = command.args.find(({ value }) => value === "add");
			return {
				message: "apk add keeps the package index in the layer: add --no-cache",
				about: operands(command, valuedFlags$5).map(({ value }) => value),
				fix: add && {
					description: "Add --no-cache",
					edits: [insertAfter(command, add, " --no-cache")]
				}
			};
		})];
	})))();
}

// actions/dockerfile-lint/rules/apt.ts
/** True for `apt-get install`. */
function isAptInstall(command) {
	return command.name === "apt-get" && hasArg(command, "install");
}
function packagesOf$1(command) {
	return operands(command, valuedFlags$4).filter((word) => word.value !== "install");
}
function isPinned$3({ value }) {
	return value.includes("=") || value.includes("/") || value.endsWith(".deb");
}
function installWord(command) {
	return command.args.find(({ value }) => value === "install");
}
function saysYes(command) {
	if (hasFlag(command, "y", "yes", "assume-yes", "qq")) return true;
	let quiet = 0;
	for (const { value } of command.args) {
		if (value === "-q=2" || value === "--quiet=2") return true;
		if (value === "--quiet") quiet += 1;
		else if (/^-[^-]/.test(value)) quiet += value.split("q").length - 1;
	}
	return quiet >= 2;
}
function skipsRecommends(command) {
	if (hasFlag(command, "no-install-recommends")) return true;
	return command.args.some(({ value }) => /APT::Install-Recommends=(?:"?false|"?0|"?no)/i.test(value));
}
/** True when the call means the same to apt-get, and nothing else would then be wrong with it. */
function canBeAptGet(command) {
	const verb = operands(command, valuedFlags$4)[0]?.value ?? "";
	if (verb !== "install") return [
		"update",
		"upgrade",
		"remove",
		"purge",
		"autoremove",
		"clean"
	].includes(verb);
	return saysYes(command) && skipsRecommends(command) && packagesOf$1(command).every(isPinned$3);
}
function flagFix(command, flag) {
	const word = installWord(command);
	return word && {
		description: `Add ${flag}`,
		edits: [insertAfter(command, word, ` ${flag}`)]
	};
}
var pinned$3, confirmed$1, recommends, stable, valuedFlags$4, aptChecks;
function init_apt() {
	return (init_apt = __esmMin((() => {
		init_pinning();
		/* @__PURE__ */ init_rule();
		/* @__PURE__ */ init_shell_args();
		pinned$3 = defineRule({
			id: "DL3008",
			name: "apt-pin-versions",
			severity: "low",
			hadolint: "warning",
			summary: "Pin the versions of packages that apt-get installs.",
			why: driftingPackages,
			before: "RUN apt-get update && apt-get install -y curl",
			after: "RUN apt-get update && apt-get install -y curl=7.88.1-10+deb12u8",
			tags: ["reproducibility"],
			precision: "medium"
		});
		confirmed$1 = defineRule({
			id: "DL3014",
			name: "apt-assume-yes",
			severity: "medium",
			hadolint: "warning",
			summary: "Give apt-get install the flag -y.",
			why: "A build has nobody to answer the question, so the installation stops.",
			before: "RUN apt-get update && apt-get install curl",
			after: "RUN apt-get update && apt-get install -y curl",
			aliases: ["DS-0021"],
			precision: "high"
		});
		recommends = defineRule({
			id: "DL3015",
			name: "apt-no-recommends",
			severity: "low",
			hadolint: "info",
			summary: "Install without recommended packages.",
			why: "Recommended packages are rarely needed in an image; they add size and attack surface.",
			before: "RUN apt-get update && apt-get install -y curl",
			after: "RUN apt-get update && apt-get install -y --no-install-recommends curl",
			tags: ["image-size"],
			aliases: ["DS-0029"],
			precision: "high"
		});
		stable = defineRule({
			id: "DL3027",
			name: "apt-get-not-apt",
			severity: "low",
			hadolint: "warning",
			summary: "Use apt-get or apt-cache instead of apt.",
			why: "apt is made for people at a terminal; its options and output may change between releases.",
			before: "RUN apt update && apt install -y curl",
			after: "RUN apt-get update && apt-get install -y curl",
			aliases: ["CKV_DOCKER_9"],
			precision: "very-high"
		});
		valuedFlags$4 = [
			"t",
			"target-release",
			"default-release",
			"o",
			"option",
			"c",
			"config-file",
			"a",
			"host-architecture"
		];
		aptChecks = [
			commandCheck(pinned$3, { onbuild: true }, (command) => {
				if (!isAptInstall(command)) return void 0;
				const loose = packagesOf$1(command).filter((word) => !isPinned$3(word));
				return unpinned(command, loose, "=<version>");
			}),
			commandCheck(confirmed$1, { onbuild: true }, (command) => {
				if (!isAptInstall(command) || saysYes(command)) return void 0;
				return {
					message: "apt-get install waits for an answer: add -y",
					about: [command.name],
					fix: flagFix(command, "-y")
				};
			}),
			commandCheck(recommends, { onbuild: true }, (command) => {
				if (!isAptInstall(command) || skipsRecommends(command)) return void 0;
				return {
					message: "apt-get install also brings recommended packages: add --no-install-recommends",
					about: [command.name],
					fix: flagFix(command, "--no-install-recommends")
				};
			}),
			commandCheck(stable, { onbuild: true }, (command) => {
				const [word] = command.words;
				if (command.name !== "apt" || word === void 0) return void 0;
				const span = command.spanOf(word);
				return {
					message: "apt is for interactive use: call apt-get or apt-cache",
					span,
					about: command.args.slice(0, 1).map(({ value }) => value),
					fix: canBeAptGet(command) ? {
						description: "Call apt-get",
						edits: [{
							span,
							text: "apt-get"
						}]
					} : void 0
				};
			})
		];
	})))();
}

// actions/dockerfile-lint/rules/instruction-check.ts
/** A check that looks at each instruction of the given keywords by itself. */
function instructionCheck(rules, keywords, look) {
	return {
		rules,
		*run(context) {
			for (const placed of context.instructions(keywords)) for (const problem of look(placed, context)) {
				const { instruction } = placed;
				yield {
					rule: rules[0],
					instruction,
					span: instruction.span,
					about: [instruction.args.text],
					...problem
				};
			}
		}
	};
}
function init_instruction_check() {
	return (init_instruction_check = __esmMin((() => {})))();
}

// actions/dockerfile-lint/rules/copy.ts
/** True for a file name that ADD unpacks. */
function isArchive(path) {
	return archive.test(path);
}
/** Sources and target of a COPY or ADD, from either of its forms; heredocs are no sources. */
function transfer(instruction) {
	const files = (instruction.json ?? instruction.words).filter((word) => !/^\d*<<-?[^<]/.test(word.raw));
	return {
		sources: files.slice(0, -1),
		target: files.at(-1)
	};
}
function isRelative(target) {
	return !/^(?:\/|\\|\$|[A-Za-z]:)/.test(target);
}
/** True for one source, and for a target that is a folder by its form or by a variable. */
function takesSeveral(sources, { value }) {
	return sources.length < 2 || /(?:[/\\]|^\.{1,2}|\/\.{1,2})$/.test(value) || value.includes("$");
}
function* fromProblems(instruction, stage, { graph }) {
	const flag = findFlag(instruction, "from");
	const value = flag?.value;
	if (flag === void 0 || value === void 0 || value === "") return;
	if (stage.name?.value.toLowerCase() === value.toLowerCase() || stage.index >= 0 && String(stage.index) === value) {
		yield {
			rule: notItself,
			span: flag.valueSpan,
			message: `This stage copies from itself (${value})`,
			about: [value]
		};
		return;
	}
	const source = graph.resolve(value, stage);
	if (source.kind !== "image" || !source.complete || /[:@]/.test(value)) return;
	yield {
		rule: knownSource,
		span: flag.valueSpan,
		message: graph.isLaterStage(value, stage) ? `The stage ${value} comes later: only earlier stages can be copied from` : `${value} is no earlier stage, and as an image it has no tag`,
		about: [value]
	};
}
var copyNotAdd, folderTarget, knownSource, notItself, absoluteTarget, wholeRoot, archive, address, copyChecks;
function init_copy() {
	return (init_copy = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_rule();
		copyNotAdd = defineRule({
			id: "DL3020",
			name: "copy-not-add",
			severity: "low",
			hadolint: "error",
			summary: "Use COPY for files and folders.",
			why: "ADD also unpacks archives and fetches addresses; with plain files that is a trap for the day a name changes.",
			before: "ADD app.py /app/",
			after: "COPY app.py /app/",
			tags: ["CIS-Docker-4.9"],
			aliases: [
				"CKV_DOCKER_4",
				"DS-0005",
				"CIS-DI-0009"
			],
			precision: "high"
		});
		folderTarget = defineRule({
			id: "DL3021",
			name: "copy-folder-target",
			severity: "medium",
			hadolint: "error",
			summary: "End the target of a COPY of several files with a slash.",
			why: "Several files need a folder to go into; without the slash the build fails.",
			before: "COPY a.txt b.txt /data",
			after: "COPY a.txt b.txt /data/",
			aliases: ["DS-0011"],
			precision: "very-high"
		});
		knownSource = defineRule({
			id: "DL3022",
			name: "copy-from-known",
			severity: "medium",
			hadolint: "warning",
			summary: "Let COPY --from name an earlier stage, or an image with its tag.",
			why: "An unknown name is taken for an image of that name on Docker Hub, which anybody may have put there.",
			before: "FROM golang:1.24 AS build\nFROM scratch\nCOPY --from=biuld /app /app",
			after: "FROM golang:1.24 AS build\nFROM scratch\nCOPY --from=build /app /app",
			tags: [
				"security",
				"supply-chain",
				"CWE-829"
			],
			precision: "high"
		});
		notItself = defineRule({
			id: "DL3023",
			name: "copy-from-itself",
			severity: "high",
			hadolint: "error",
			summary: "Do not let a stage copy from itself.",
			why: "The stage is not finished at that point, so the build fails.",
			before: "FROM debian:12.11-slim AS app\nCOPY --from=app /a /b",
			after: "FROM debian:12.11-slim AS app\nRUN cp /a /b",
			aliases: ["DS-0006"],
			precision: "very-high"
		});
		absoluteTarget = defineRule({
			id: "DL3045",
			name: "copy-absolute-target",
			severity: "low",
			hadolint: "warning",
			summary: "Set WORKDIR before copying to a relative target.",
			why: "Where the files end up otherwise depends on the base image's working folder.",
			before: "FROM debian:12.11-slim\nCOPY app.py app.py",
			after: "FROM debian:12.11-slim\nWORKDIR /app\nCOPY app.py app.py",
			precision: "high"
		});
		wholeRoot = defineRule({
			id: "DL3067",
			name: "copy-whole-root",
			severity: "medium",
			hadolint: "warning",
			summary: "Copy from a stage what is needed, not its whole root.",
			why: "Compilers, caches and secrets of the build come along, which is what stages are there to avoid.",
			before: "COPY --from=build / /",
			after: "COPY --from=build /app /app",
			tags: ["security", "image-size"],
			precision: "very-high"
		});
		archive = /\.(?:tar|gz|bz2|xz|Z|lz|lzma|lzo|zst|t(?:ar\.)?(?:gz|bz2|xz|Z|lz|lzma|zst)|tbz2?|tb2|tlz|tpz|taz|txz|tz2|tZ)$/;
		address = /^(?:https?:\/\/|git@|ssh:\/\/|git:\/\/)/;
		copyChecks = [
			instructionCheck([copyNotAdd], ["ADD"], function* ({ instruction }, context) {
				const { sources, target } = transfer(instruction);
				const isPlainFile = (value) => {
					const known = context.expanded(instruction, value);
					return known !== void 0 && !isArchive(known) && !address.test(known);
				};
				const plain = sources.find(({ value }) => isPlainFile(value));
				if (plain === void 0) return;
				const isPlain = sources.every(({ value }) => isPlainFile(value));
				const staysRight = target !== void 0 && takesSeveral(sources, target) && (!isRelative(target.value) || context.isAfterWorkdir(instruction));
				const flags = instruction.flags.every(({ name }) => [
					"chown",
					"chmod",
					"link",
					"exclude"
				].includes(name));
				yield {
					message: `${plain.value} is copied with ADD: use COPY`,
					span: instruction.keywordSpan,
					fix: isPlain && flags && staysRight ? {
						description: "Use COPY",
						edits: [{
							span: instruction.keywordSpan,
							text: "COPY"
						}]
					} : void 0
				};
			}),
			instructionCheck([folderTarget], ["COPY"], function* ({ instruction }) {
				const { sources, target } = transfer(instruction);
				if (target === void 0 || takesSeveral(sources, target)) return;
				const inside = /^["']/.test(target.raw) ? target.span.end - 1 : target.span.end;
				yield {
					message: `${target.value} takes several files: end it with /`,
					span: target.span,
					fix: {
						description: "End the target with /",
						edits: [{
							span: {
								start: inside,
								end: inside
							},
							text: "/"
						}]
					}
				};
			}),
			instructionCheck([notItself, knownSource], ["COPY"], ({ instruction, stage }, context) => fromProblems(instruction, stage, context)),
			instructionCheck([absoluteTarget], ["COPY"], function* ({ instruction }, context) {
				const { target } = transfer(instruction);
				if (target === void 0 || !isRelative(target.value) || context.isAfterWorkdir(instruction)) return;
				yield {
					message: `${target.value} is relative, and no WORKDIR is set`,
					span: target.span
				};
			}),
			instructionCheck([wholeRoot], ["COPY"], function* ({ instruction }) {
				const { sources, target } = transfer(instruction);
				if (flagValue(instruction, "from") === void 0 || target?.value !== "/") return;
				if (sources.some(({ value }) => value === "/")) yield { message: "The whole root of the other image is copied" };
			})
		];
	})))();
}

// actions/dockerfile-lint/rules/archives.ts
/** Last part of a path; undefined for a folder's. */
function fileName(path) {
	return path.split(/[\\/]/).at(-1) || void 0;
}
function isUnpacking({ name, args }) {
	if (name !== "tar") return unpackers.has(name);
	return args.some(({ value }, index) => /^(?:--extract|--get|-\w*x\w*)$/.test(value) || index === 0 && /^\w*x\w*$/.test(value));
}
/** The commands of a stage that unpack, by the names of the files that they mention. */
function unpackedFiles(context, stage) {
	const files = /* @__PURE__ */ new Map();
	for (const { instruction } of context.instructionsOf(stage, ["RUN"])) for (const command of context.commands(instruction)) {
		if (!isUnpacking(command)) continue;
		for (const { value } of command.args) files.set(fileName(value) ?? "", command);
	}
	return files;
}
function* unpacked(context) {
	for (const stage of context.sections) {
		const files = unpackedFiles(context, stage);
		if (files.size === 0) continue;
		for (const { instruction } of context.instructionsOf(stage, ["COPY"])) {
			if (flagValue(instruction, "from") !== void 0) continue;
			const { sources, target } = transfer(instruction);
			const source = sources.find(({ value }) => isArchive(value));
			if (source === void 0 || target === void 0) continue;
			const use = [source, target].map(({ value }) => fileName(value)).filter((name) => name !== void 0).map((name) => files.get(name)).find((command) => command !== void 0);
			if (use === void 0 || use.span.start < instruction.span.start) continue;
			yield {
				rule: addUnpacks,
				instruction,
				span: source.span,
				message: `${source.value} is copied and then unpacked: ADD does both without keeping the archive`,
				about: [source.value],
				related: [{
					span: use.span,
					message: "It is unpacked here"
				}]
			};
		}
	}
}
var addUnpacks, unpackers, archiveChecks;
function init_archives() {
	return (init_archives = __esmMin((() => {
		init_dockerfile();
		init_copy();
		/* @__PURE__ */ init_rule();
		addUnpacks = defineRule({
			id: "DL3010",
			name: "add-unpacks",
			severity: "info",
			hadolint: "info",
			summary: "Let ADD unpack local archives.",
			why: "Copied and unpacked separately, the archive itself stays in a layer of its own.",
			before: "COPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz -C /app",
			after: "ADD app.tar.gz /app/",
			tags: ["image-size"],
			precision: "medium"
		});
		unpackers = /* @__PURE__ */ new Set([
			"unzip",
			"gunzip",
			"bunzip2",
			"unlzma",
			"unxz",
			"zgz",
			"uncompress",
			"zcat",
			"gzcat"
		]);
		archiveChecks = [{
			rules: [addUnpacks],
			run: unpacked
		}];
	})))();
}

// actions/dockerfile-lint/rules/arguments.ts
/** For each word that looks like a variable's name, the last instruction that has it. */
function lastMentions(instructions) {
	const last = /* @__PURE__ */ new Map();
	for (const [at, { args, flags, heredocs }] of instructions.entries()) {
		const texts = [
			args.text,
			...flags.map(({ value }) => value ?? ""),
			...heredocs.map(({ body }) => body.text)
		];
		for (const text of texts) for (const name of text.match(/[A-Za-z_]\w*/g) ?? []) last.set(name, at);
	}
	return last;
}
/** RUN sees ARGs as environment variables: what it calls may read them without naming them in the file. */
function runsCommands({ keyword, trigger }) {
	return keyword === "RUN" || trigger !== void 0;
}
/** The ARGs of `declared` that nothing after them in `scope` mentions or runs. */
function* unusedIn(declared, scope, { file }) {
	const last = lastMentions(scope);
	const lastRun = scope.findLastIndex(runsCommands);
	const places = new Map(scope.map((instruction, at) => [instruction, at]));
	for (const instruction of declared) {
		const at = places.get(instruction) ?? -1;
		if (instruction.keyword !== "ARG" || lastRun > at) continue;
		const pairs = pairsOf(instruction, file.escapeChar);
		const own = pairs.flatMap(({ value }) => variableReferences(value?.raw ?? "", file.escapeChar));
		for (const { key } of pairs) {
			const name = key.value;
			if (!/^[A-Za-z_]\w*$/.test(name) || builtIn.test(name) || platformArgs.has(name)) continue;
			if ((last.get(name) ?? -1) > at || own.some((reference) => reference.name === name)) continue;
			yield {
				rule: unused,
				instruction,
				span: key.span,
				message: `Nothing uses the argument ${name}`,
				about: [name]
			};
		}
	}
}
/** Global ARGs are for FROM, and for ARGs that take them into a stage. */
function* unusedArguments(context) {
	const { preamble, stages } = context.graph;
	if (stages.length > 0) {
		const readers = context.file.instructions.filter(({ keyword }) => keyword === "FROM" || keyword === "ARG");
		yield* unusedIn(preamble.instructions, readers, context);
	}
	for (const { instructions } of stages) yield* unusedIn(instructions, instructions, context);
}
var unused, builtIn, argumentChecks;
function init_arguments() {
	return (init_arguments = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_rule();
		unused = defineRule({
			id: "SW-DF-arg-unused",
			name: "arg-unused",
			severity: "info",
			summary: "Remove ARGs that nothing uses.",
			why: "A build argument without effect misleads whoever passes it; one above FROM must be declared again in the stage that means it.",
			before: "ARG APP_VERSION=1\nFROM debian:12.11-slim\nRUN make",
			after: "FROM debian:12.11-slim\nARG APP_VERSION=1\nRUN make",
			precision: "high"
		});
		builtIn = /^(?:BUILDKIT_\w+|SOURCE_DATE_EPOCH|(?:https?|ftp|no|all)_proxy)$/i;
		argumentChecks = [{
			rules: [unused],
			run: unusedArguments
		}];
	})))();
}

// actions/dockerfile-lint/rules/build-context.ts
function listed(paths) {
	const rest = paths.length - shown;
	const names = paths.slice(0, shown).map(oneLine).join(", ");
	return rest > 0 ? `${names} and ${rest} more` : names;
}
function isLocal(path) {
	return !/^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/.test(path) && !/[*?[$]/.test(path);
}
function contextPath(path) {
	const clean = path.replace(/^\/+/, "").replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
	return clean === "" ? "." : clean;
}
var ignored, unfiltered, usual, isSecret, shown, contextChecks;
function init_build_context() {
	return (init_build_context = __esmMin((() => {
		init_dockerfile();
		init_text();
		init_copy();
		/* @__PURE__ */ init_rule();
		ignored = defineRule({
			id: "CopyIgnoredFile",
			name: "copy-ignored-file",
			severity: "high",
			summary: "Do not copy what .dockerignore holds back.",
			why: "The file is not in the build context, so the build fails or copies less than it seems.",
			before: "# .dockerignore: *.md\nCOPY README.md /app/",
			after: "# .dockerignore: *.md and !README.md\nCOPY README.md /app/",
			precision: "high"
		});
		unfiltered = defineRule({
			id: "SW-DF-context-unfiltered",
			name: "context-unfiltered",
			severity: "medium",
			summary: "Hold back in .dockerignore what an image must not get, before copying the whole context.",
			why: "COPY . takes the history in .git, local settings in .env and keys along.",
			before: "COPY . /app",
			after: "# .dockerignore: .git, .env, *.pem\nCOPY . /app",
			tags: [
				"security",
				"secret",
				"image-size",
				"CWE-538"
			],
			precision: "medium"
		});
		usual = [".git", ".env"];
		isSecret = /(?:^|\/)(?:\.env(?:\.|$)|id_[a-z0-9]+$|\.ssh$|\.aws$|.*\.(?:pem|key|p12|pfx|jks|keystore|kdbx)$)/i;
		shown = 5;
		contextChecks = [instructionCheck([ignored], ["COPY", "ADD"], function* ({ instruction, stage }, context) {
			const filter = context.options.contextFilter;
			if (filter === void 0 || flagValue(instruction, "from") !== void 0 || !context.isBuilt(stage)) return;
			for (const { value, span } of transfer(instruction).sources) {
				if (!isLocal(value) || !filter.excludes(contextPath(value))) continue;
				yield {
					message: `${value} is held back by .dockerignore`,
					span,
					about: [value]
				};
			}
		}), instructionCheck([unfiltered], ["COPY", "ADD"], function* ({ instruction }, context) {
			const filter = context.options.contextFilter;
			if (filter === void 0 || flagValue(instruction, "from") !== void 0) return;
			const whole = transfer(instruction).sources.find(({ value }) => contextPath(value) === ".");
			if (whole === void 0 || filter.excludes(".")) return;
			const { sent } = filter;
			const exposed = sent?.sensitive.map(({ path }) => path) ?? usual.filter((path) => !filter.excludes(path));
			if (exposed.length === 0) return;
			yield {
				message: `The whole context is copied${sent === void 0 ? "" : ` (${count(sent.files, "file")}, ${byteCount(sent.bytes)})`}, and .dockerignore does not hold back ${listed(exposed)}`,
				span: whole.span,
				...exposed.some((path) => isSecret.test(path)) && sent !== void 0 ? { severity: "high" } : {}
			};
		})];
	})))();
}

// actions/dockerfile-lint/rules/commands.ts
function isQuietWget(command) {
	if (hasFlag(command, "progress", "q", "quiet", "no-verbose", "o", "output-file", "a", "append-output")) return true;
	return command.args.some(({ value }) => /^-nv/.test(value));
}
function uidOf(args) {
	for (const [index, value] of args.entries()) {
		if (/^-[A-Za-z]*u$/.test(value) || value === "--uid") return digits(args[index + 1]);
		const attached = /^(?:--uid=|-u)(\d+)$/.exec(value)?.[1];
		if (attached !== void 0) return attached;
	}
}
function digits(text) {
	return text !== void 0 && /^\d+$/.test(text) ? text : void 0;
}
var pointless, noCd, noSudo, sparseUid, quietWget, shellLink, noEffect, commandChecks;
function init_commands() {
	return (init_commands = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		/* @__PURE__ */ init_shell_args();
		pointless = defineRule({
			id: "DL3001",
			name: "no-pointless-commands",
			severity: "info",
			hadolint: "info",
			summary: "Leave out commands that make no sense while an image is built.",
			why: "There are no services, mounts, terminals or remote sessions in a build step; their effect is not kept in the image.",
			before: "RUN service nginx start",
			after: "CMD [\"nginx\", \"-g\", \"daemon off;\"]",
			precision: "high"
		});
		noCd = defineRule({
			id: "DL3003",
			name: "workdir-not-cd",
			severity: "low",
			hadolint: "warning",
			summary: "Change folders with WORKDIR.",
			why: "A cd ends with its RUN; the next instruction is back in the old folder, which readers easily miss.",
			before: "RUN cd /app && make",
			after: "WORKDIR /app\nRUN make",
			aliases: ["DS-0013"],
			precision: "high"
		});
		noSudo = defineRule({
			id: "DL3004",
			name: "no-sudo",
			severity: "medium",
			hadolint: "error",
			summary: "Do not use sudo.",
			why: "Build steps run as the USER that is set; sudo handles signals and terminals unpredictably and stays in the image as a way to root.",
			before: "USER app\nRUN sudo apt-get update",
			after: "USER root\nRUN apt-get update\nUSER app",
			tags: ["security", "CWE-250"],
			aliases: [
				"CKV2_DOCKER_1",
				"DS-0010",
				"DKL-DI-0001"
			],
			precision: "very-high"
		});
		sparseUid = defineRule({
			id: "DL3046",
			name: "useradd-no-log-init",
			severity: "low",
			hadolint: "warning",
			summary: "Give useradd the flag -l with a high user id.",
			why: "Without it useradd writes sparse log files up to that id, which can fill the layer with gigabytes of zeros.",
			before: "RUN useradd -u 1234567 app",
			after: "RUN useradd -l -u 1234567 app",
			tags: ["image-size"],
			precision: "high"
		});
		quietWget = defineRule({
			id: "DL3047",
			name: "wget-progress",
			severity: "info",
			hadolint: "info",
			summary: "Keep wget's progress bar out of the build log.",
			why: "Its redrawn bar becomes thousands of log lines for a larger download.",
			before: "RUN wget https://example.com/tool.tar.gz",
			after: "RUN wget --progress=dot:giga https://example.com/tool.tar.gz",
			precision: "high"
		});
		shellLink = defineRule({
			id: "DL4005",
			name: "shell-instruction",
			severity: "low",
			hadolint: "warning",
			summary: "Change the shell with SHELL.",
			why: "Replacing /bin/sh changes the system for every script of the image; SHELL changes only how the build runs commands.",
			before: "RUN ln -sf /bin/bash /bin/sh",
			after: "SHELL [\"/bin/bash\", \"-c\"]",
			precision: "very-high"
		});
		noEffect = /* @__PURE__ */ new Set([
			"free",
			"kill",
			"mount",
			"ps",
			"service",
			"shutdown",
			"ssh",
			"top",
			"vim"
		]);
		commandChecks = [
			commandCheck(pointless, { onbuild: true }, ({ name }) => noEffect.has(name) ? {
				message: `${name} has no use in a build step`,
				about: [name]
			} : void 0),
			commandCheck(noCd, { onbuild: false }, (command) => command.name === "cd" ? {
				message: "cd holds only to the end of this RUN: set the folder with WORKDIR",
				about: command.args.map(({ value }) => value)
			} : void 0),
			commandCheck(noSudo, { onbuild: true }, (command) => command.name === "sudo" ? {
				message: "sudo does not belong into a build: switch with USER",
				about: command.args.map(({ raw }) => raw)
			} : void 0),
			commandCheck(sparseUid, { onbuild: true }, (command) => {
				if (command.name !== "useradd" || hasFlag(command, "l", "no-log-init")) return void 0;
				const uid = uidOf(command.args.map(({ value }) => value));
				const [word] = command.words;
				if (uid === void 0 || uid.length <= 5 || word === void 0) return void 0;
				const { end } = command.spanOf(word);
				return {
					message: `useradd with the high id ${uid} writes huge sparse log files: add -l`,
					about: [uid],
					fix: {
						description: "Add -l",
						edits: [{
							span: {
								start: end,
								end
							},
							text: " -l"
						}]
					}
				};
			}),
			commandCheck(quietWget, { onbuild: true }, (command) => {
				const [word] = command.words;
				if (command.name !== "wget" || word === void 0 || isQuietWget(command)) return void 0;
				const { end } = command.spanOf(word);
				return {
					message: "wget draws its progress bar into the build log: add --progress=dot:giga",
					about: command.args.map(({ value }) => value).filter((value) => !value.startsWith("-")),
					fix: {
						description: "Add --progress=dot:giga",
						edits: [{
							span: {
								start: end,
								end
							},
							text: " --progress=dot:giga"
						}]
					}
				};
			}),
			commandCheck(shellLink, { onbuild: true }, (command) => command.name === "ln" && hasArg(command, "/bin/sh") ? {
				message: "/bin/sh is replaced for the whole system: use SHELL",
				about: ["/bin/sh"]
			} : void 0)
		];
	})))();
}

// actions/dockerfile-lint/shells.ts
/**
* The shell in force at each instruction. SHELL holds to the end of its stage and in stages built on it; `# hadolint shell=`
* holds from its line on, and everywhere when it stands before any FROM, ARG and ENV. Without `inherit` each FROM begins anew.
*/
function shellsOf(context, { inherit = true } = {}) {
	const pragmas = context.pragmas.shells;
	const [first] = context.file.instructions.filter(({ keyword }) => [
		"FROM",
		"ARG",
		"ENV"
	].includes(keyword));
	const isDefault = (pragma) => first === void 0 || pragma.line < first.line;
	const initial = pragmas.findLast(isDefault);
	const fallback = initial === void 0 ? defaultShell : [initial.shell];
	const shells = /* @__PURE__ */ new Map();
	const finals = /* @__PURE__ */ new Map();
	let previousLine = 0;
	for (const stage of context.sections) {
		let shell = (inherit && stage.base.kind === "stage" ? finals.get(stage.base.stage) : void 0) ?? fallback;
		for (const instruction of stage.instructions) {
			const from = Math.max(previousLine, stage.from?.line ?? 0);
			const pragma = pragmas.findLast(({ line }) => line > from && line < instruction.line);
			if (pragma !== void 0) shell = [pragma.shell];
			if (instruction.keyword === "SHELL" && instruction.json !== void 0) shell = instruction.json.map((word) => word.value);
			shells.set(instruction, shell);
			if (instruction.trigger !== void 0) shells.set(instruction.trigger, shell);
			previousLine = instruction.line;
		}
		finals.set(stage, shell);
	}
	return shells;
}
/** Name of the shell's program, lower case, without folder and `.exe`. */
function shellName(shell) {
	return (shell[0] ?? "").split(/[\\/]/).at(-1)?.toLowerCase().replace(/\.exe$/, "") ?? "";
}
/** True for PowerShell and cmd, whose text is no POSIX shell. */
function isWindowsShell(shell) {
	return [
		"pwsh",
		"powershell",
		"cmd"
	].includes(shellName(shell));
}
var defaultShell;
function init_shells() {
	return (init_shells = __esmMin((() => {
		defaultShell = ["/bin/sh", "-c"];
	})))();
}

// actions/dockerfile-lint/rules/consecutive-runs.ts
function sameFlags(a, b) {
	const text = ({ flags }) => flags.map(({ name, value }) => `${name}=${value ?? ""}`).join("\n");
	return text(a) === text(b);
}
function isSingle(context, instruction) {
	return context.commands(instruction).filter(({ depth }) => depth === 0).length < 2 && instruction.heredocs.length === 0;
}
/** Joins two RUNs of one simple command each that stand directly below each other. */
function joinFix(context, previous, instruction) {
	const isSimple = [previous, instruction].every((run) => {
		const [command, ...others] = context.commands(run);
		return command !== void 0 && others.length === 0 && command.span.end === run.args.span.end && run.json === void 0 && command.span.start === run.args.span.start && !shellState.has(command.name);
	});
	const { source, escapeChar } = context.file;
	const gap = {
		start: previous.args.span.end,
		end: instruction.args.span.start
	};
	const isNext = source.positionAt(gap.start).line + 1 === instruction.line && source.positionAt(gap.end).line === instruction.line;
	if (!isSimple || !isNext || previous.flags.length > 0) return void 0;
	return {
		description: "Join it with the RUN before",
		edits: [{
			span: gap,
			text: ` ${escapeChar}${source.slice(gap).includes("\r\n") ? "\r\n" : "\n"} && `
		}]
	};
}
var consecutive, shellState, consecutiveCheck, consecutiveRunChecks;
function init_consecutive_runs() {
	return (init_consecutive_runs = __esmMin((() => {
		init_shells();
		/* @__PURE__ */ init_rule();
		consecutive = defineRule({
			id: "DL3059",
			name: "join-runs",
			severity: "info",
			hadolint: "info",
			summary: "Join RUN instructions that follow each other.",
			why: "Each RUN is a layer; what one adds and the next removes stays in the image.",
			before: "RUN /install.sh\nRUN /clean-up.sh",
			after: "RUN /install.sh \\\n && /clean-up.sh",
			tags: ["image-size"],
			precision: "medium"
		});
		shellState = /* @__PURE__ */ new Set([
			"",
			"cd",
			"export",
			"set",
			"unset",
			"umask",
			"source",
			".",
			"alias",
			"exec",
			"exit",
			"trap"
		]);
		consecutiveCheck = {
			rules: [consecutive],
			*run(context) {
				const shells = shellsOf(context);
				for (const stage of context.sections) for (const [index, instruction] of stage.instructions.entries()) {
					const previous = stage.instructions[index - 1];
					if (instruction.keyword !== "RUN" || previous?.keyword !== "RUN" || !sameFlags(instruction, previous)) continue;
					if (!isSingle(context, instruction) || !isSingle(context, previous)) continue;
					yield {
						rule: consecutive,
						instruction,
						span: instruction.keywordSpan,
						message: "This RUN can be joined with the one before it",
						about: [instruction.args.text],
						related: [{
							span: previous.keywordSpan,
							message: "The RUN before it"
						}],
						fix: isWindowsShell(shells.get(instruction) ?? []) ? void 0 : joinFix(context, previous, instruction)
					};
				}
			}
		};
		consecutiveRunChecks = [consecutiveCheck];
	})))();
}

// actions/dockerfile-lint/rules/downloads.ts
/** True for a shell or interpreter that reads its standard input, past sudo and env. */
function readsStdin({ words }) {
	const values = words.map(({ value }) => value);
	const at = values.findIndex((value) => !/^(?:sudo|env|-.*|\w+=.*)$/.test(value));
	if (!interpreters.has(values[at]?.split("/").at(-1) ?? "")) return false;
	const rest = values.slice(at + 1);
	return rest.every((value) => value.startsWith("-") && !/^-\w*c$/.test(value)) || rest.includes("-s") || rest.includes("-");
}
/** A script may install as well, and a cache mount may be shared with a later RUN: both pass. */
function* lonelyUpdates(context) {
	for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
		const commands = context.commands(instruction);
		const update = commands.findLast((command) => Object.hasOwn(managers, command.name) && hasArg(command, ...managers[command.name] ?? []));
		if (update === void 0 || instruction.flags.some(({ name }) => name === "mount")) continue;
		if (commands.some((command) => command !== update && command.name !== "rm" && hasArg(command, ...installVerbs$2)) || commands.some(({ name }) => /[/.$]/.test(name))) continue;
		yield {
			rule: updateAlone,
			instruction,
			span: update.span,
			message: `${update.name} update stands alone: install in the same RUN`,
			about: [update.name]
		};
	}
}
var pipedScript, checksum, updateAlone, upgrade, loaders$1, interpreters, upgrades, managers, installVerbs$2, downloadChecks;
function init_downloads() {
	return (init_downloads = __esmMin((() => {
		init_dockerfile();
		init_copy();
		/* @__PURE__ */ init_rule();
		/* @__PURE__ */ init_shell_args();
		pipedScript = defineRule({
			id: "SW-DF-piped-script",
			name: "piped-script",
			severity: "high",
			summary: "Do not pipe a download into a shell.",
			why: "Whatever the server sends today runs as it comes, unchecked and with the build's rights; an interrupted download runs by half.",
			before: "RUN curl -fsSL https://example.com/install.sh | sh",
			after: "ADD --checksum=sha256:<digest> https://example.com/install.sh /tmp/install.sh\nRUN sh /tmp/install.sh",
			tags: [
				"security",
				"supply-chain",
				"CWE-494"
			],
			precision: "high"
		});
		checksum = defineRule({
			id: "SW-DF-add-checksum",
			name: "add-checksum",
			severity: "medium",
			summary: "Give ADD of an address a --checksum.",
			why: "The server, or whoever stands in between, decides what comes; with a checksum only the known file does.",
			before: "ADD https://example.com/tool.tar.gz /tmp/",
			after: "ADD --checksum=sha256:<digest> https://example.com/tool.tar.gz /tmp/",
			tags: [
				"security",
				"supply-chain",
				"CWE-494",
				"CIS-Docker-4.9"
			],
			aliases: ["CKV_DOCKER_4", "CIS-DI-0009"],
			precision: "high"
		});
		updateAlone = defineRule({
			id: "SW-DF-update-alone",
			name: "update-alone",
			severity: "medium",
			summary: "Update package lists in the RUN that installs.",
			why: "The layer with the lists is cached: later builds install from old lists, miss security updates, and fail when packages are gone.",
			before: "RUN apt-get update\nRUN apt-get install -y curl=7.88.1-10",
			after: "RUN apt-get update && apt-get install -y curl=7.88.1-10",
			tags: ["security", "CIS-Docker-4.7"],
			aliases: [
				"DS-0017",
				"CKV_DOCKER_5",
				"CIS-DI-0007"
			],
			precision: "high"
		});
		upgrade = defineRule({
			id: "SW-DF-upgrade-all",
			name: "upgrade-all",
			severity: "low",
			summary: "Take a newer base image instead of upgrading all packages.",
			why: "The result depends on the day of the build, and replaced packages are in the image twice.",
			before: "RUN apt-get update && apt-get dist-upgrade -y",
			after: "FROM debian:12.11-slim",
			tags: ["reproducibility", "image-size"],
			precision: "high"
		});
		loaders$1 = /* @__PURE__ */ new Set(["curl", "wget"]);
		interpreters = /* @__PURE__ */ new Set([
			"sh",
			"bash",
			"dash",
			"ash",
			"zsh",
			"ksh",
			"python",
			"python3",
			"perl",
			"ruby",
			"node",
			"php"
		]);
		upgrades = {
			"apt-get": [
				"upgrade",
				"dist-upgrade",
				"full-upgrade"
			],
			apt: [
				"upgrade",
				"dist-upgrade",
				"full-upgrade"
			],
			aptitude: [
				"safe-upgrade",
				"full-upgrade",
				"dist-upgrade"
			],
			apk: ["upgrade"],
			yum: ["update", "upgrade"],
			dnf: [
				"update",
				"upgrade",
				"distro-sync"
			],
			microdnf: ["update", "upgrade"]
		};
		managers = {
			"apt-get": ["update"],
			apt: ["update"],
			aptitude: ["update"],
			apk: ["update"]
		};
		installVerbs$2 = [
			"install",
			"add",
			"upgrade",
			"dist-upgrade",
			"full-upgrade",
			"build-dep",
			"source",
			"download",
			"fix",
			"satisfy"
		];
		downloadChecks = [
			{
				rules: [pipedScript],
				*run(context) {
					for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
						const commands = context.commands(instruction);
						for (const [index, command] of commands.entries()) {
							const pipes = command.next === "|" || command.next === "|&";
							if (!loaders$1.has(command.name) || !pipes) continue;
							const reader = commands.slice(index + 1, index + 20).find((other) => other.depth === command.depth);
							if (reader === void 0 || !readsStdin(reader)) continue;
							yield {
								rule: pipedScript,
								instruction,
								span: {
									start: command.span.start,
									end: reader.span.end
								},
								message: `What ${command.name} fetches runs unchecked in ${reader.name}`,
								about: command.args.map(({ value }) => value).filter((value) => /^https?:/.test(value))
							};
						}
					}
				}
			},
			instructionCheck([checksum], ["ADD"], function* ({ instruction }) {
				const { sources } = transfer(instruction);
				const source = sources.find(({ value }) => /^https?:\/\//.test(value) && !/\.git(?:#|\?|$)/.test(value));
				if (source === void 0 || flagValue(instruction, "checksum") !== void 0) return;
				yield {
					message: `${source.value} is fetched unchecked: add --checksum`,
					span: source.span,
					about: [source.value]
				};
			}),
			{
				rules: [updateAlone],
				run: lonelyUpdates
			},
			commandCheck(upgrade, { onbuild: true }, (command) => {
				const [verb, ...packages] = operands(command, [
					"o",
					"option",
					"t",
					"target-release"
				]).map(({ value }) => value);
				const verbs = Object.hasOwn(upgrades, command.name) ? upgrades[command.name] : void 0;
				if (verb === void 0 || packages.length > 0 || verbs?.includes(verb) !== true) return void 0;
				const isDistribution = /^(?:dist|full)-/.test(verb);
				return {
					message: `${command.name} ${verb} changes every package: take a newer base image`,
					about: [command.name, verb],
					severity: isDistribution ? "low" : "info",
					aliases: verb === "dist-upgrade" ? ["DS-0024", "DKL-DI-0003"] : []
				};
			})
		];
	})))();
}

// actions/dockerfile-lint/rules/end-of-life-data.ts
/** The releases of a distribution by number, and by the names that image tags have for them. */
function releasesOf(id, codenames = {}) {
	const ends = /* @__PURE__ */ new Map();
	for (const { release } of end_of_life_default.filter((each) => each.id === id)) {
		const end = endOfLife({
			id,
			versionId: release
		});
		if (end !== void 0) ends.set(release, end.date);
	}
	const named = Object.entries(codenames).flatMap(([name, release]) => {
		const end = ends.get(release);
		return end === void 0 ? [] : [[name, end]];
	});
	return Object.fromEntries([...ends, ...named]);
}
function onlyNames(ends) {
	return Object.fromEntries(Object.entries(ends).filter(([version]) => /^[a-z]/.test(version)));
}
var debian, ubuntu, alpine, centos, node, python, php, ruby, postgres, supportEnds, tagReleases;
function init_end_of_life_data() {
	return (init_end_of_life_data = __esmMin((() => {
		init_end_of_life$1();
		init_end_of_life$2();
		debian = releasesOf("debian", {
			jessie: "8",
			stretch: "9",
			buster: "10",
			bullseye: "11",
			bookworm: "12",
			trixie: "13"
		});
		ubuntu = releasesOf("ubuntu", {
			trusty: "14.04",
			xenial: "16.04",
			bionic: "18.04",
			focal: "20.04",
			jammy: "22.04",
			noble: "24.04"
		});
		alpine = releasesOf("alpine");
		centos = releasesOf("centos");
		node = {
			"10": "2021-04-30",
			"12": "2022-04-30",
			"14": "2023-04-30",
			"16": "2023-09-11",
			"17": "2022-06-01",
			"18": "2025-04-30",
			"19": "2023-06-01",
			"20": "2026-04-30",
			"21": "2024-06-01",
			"22": "2027-04-30",
			"23": "2025-06-01",
			"24": "2028-04-30"
		};
		python = {
			"2": "2020-01-01",
			"3.6": "2021-12-23",
			"3.7": "2023-06-27",
			"3.8": "2024-10-07",
			"3.9": "2025-10-31",
			"3.10": "2026-10-31",
			"3.11": "2027-10-31",
			"3.12": "2028-10-31"
		};
		php = {
			"7": "2022-11-28",
			"8.0": "2023-11-26",
			"8.1": "2025-12-31",
			"8.2": "2026-12-31"
		};
		ruby = {
			"2": "2023-03-31",
			"3.0": "2024-04-23",
			"3.1": "2025-03-26",
			"3.2": "2026-03-31"
		};
		postgres = {
			"11": "2023-11-09",
			"12": "2024-11-21",
			"13": "2025-11-13",
			"14": "2026-11-12"
		};
		supportEnds = {
			debian,
			ubuntu,
			alpine,
			node,
			python,
			php,
			ruby,
			centos,
			postgres
		};
		tagReleases = {
			...onlyNames(debian),
			...onlyNames(ubuntu),
			...Object.fromEntries(Object.entries(alpine).map(([version, day]) => [`alpine${version}`, day]))
		};
	})))();
}

// actions/dockerfile-lint/rules/end-of-life.ts
/** The release of an official image, and that of the distribution in its tag, whichever ends first. */
function firstEnd(reference) {
	const { registry, path, tag } = parseImageName(reference);
	const name = path.replace(/^library\//, "");
	if (!(registry === void 0 || registry === "docker.io") || name.includes("/") || tag === void 0 || !Object.hasOwn(supportEnds, name)) return void 0;
	const [version = "", ...variants] = tag.split("-");
	const own = longestPrefix(version, supportEnds[name] ?? {});
	const ends = [...own === void 0 ? [] : [{
		release: `${name} ${own.version}`,
		day: own.day
	}]];
	for (const variant of variants) {
		const day = Object.hasOwn(tagReleases, variant) ? tagReleases[variant] : void 0;
		if (day !== void 0) ends.push({
			release: variant,
			day
		});
	}
	return ends.sort((a, b) => a.day < b.day ? -1 : 1)[0];
}
/** `3.9.18` is 3.9, and 3 where only that is listed. */
function longestPrefix(version, ends) {
	const parts = version.split(".");
	for (let length = parts.length; length > 0; length -= 1) {
		const prefix = parts.slice(0, length).join(".");
		const day = Object.hasOwn(ends, prefix) ? ends[prefix] : void 0;
		if (day !== void 0) return {
			version: prefix,
			day
		};
	}
}
function* endedBases({ graph, options }) {
	for (const { from, image, base } of graph.stages) {
		if (from === void 0 || image === void 0 || base.kind !== "image" || !base.complete) continue;
		const end = firstEnd(base.reference);
		if (end === void 0 || end.day >= options.now) continue;
		yield {
			rule: supported,
			instruction: from,
			span: image.span,
			message: `${base.reference}: support of ${end.release} ended on ${end.day}`,
			about: [base.reference, end.release]
		};
	}
}
var supported, endOfLifeChecks;
function init_end_of_life() {
	return (init_end_of_life = __esmMin((() => {
		init_dockerfile();
		init_end_of_life_data();
		/* @__PURE__ */ init_rule();
		supported = defineRule({
			id: "SW-DF-end-of-life-base",
			name: "end-of-life-base",
			severity: "high",
			summary: "Build on releases that still get security updates.",
			why: "Holes that are found after the end of support stay open in the image, whatever is rebuilt.",
			before: "FROM debian:9-slim",
			after: "FROM debian:13-slim",
			tags: [
				"security",
				"CWE-1104",
				"NIST-SP-800-190-4.1.1"
			],
			precision: "high"
		});
		endOfLifeChecks = [{
			rules: [supported],
			run: endedBases
		}];
	})))();
}

// actions/dockerfile-lint/rules/expose.ts
/** Checks of one port of EXPOSE at a time. */
function* ports({ instruction, stage }, context) {
	const built = context.isBuilt(stage);
	for (const { value, span } of instruction.words) {
		const base = {
			span,
			about: [value]
		};
		const [port = "", protocol] = value.split("/");
		if (port.includes(":") && !port.includes("$")) {
			if (built) yield {
				...base,
				rule: plainPort,
				message: `${value} is more than a port: leave out address and host port`,
				fix: portFix(span, value)
			};
			continue;
		}
		const numbers = (context.expanded(instruction, port) ?? port).split("-").filter((part) => /^\d+$/.test(part)).map(Number);
		if (numbers.some((number) => number > 65535)) yield {
			...base,
			message: `${value} is above 65535`
		};
		if (numbers.length === 1 && numbers[0] === 22 && protocol?.toLowerCase() !== "udp") yield {
			...base,
			rule: noSsh,
			message: "Port 22 is exposed: does the container run an SSH server?"
		};
		if (built && protocol !== void 0 && !protocol.includes("$") && protocol !== protocol.toLowerCase()) yield {
			...base,
			rule: lowerProtocol,
			message: `${value} names its protocol in upper case`,
			fix: protocolFix(span.end, protocol)
		};
	}
}
function portFix(span, value) {
	const port = value.slice(value.lastIndexOf(":") + 1);
	return /^\d/.test(port) ? {
		description: `Write ${port}`,
		edits: [{
			span,
			text: port
		}]
	} : void 0;
}
function protocolFix(end, protocol) {
	return {
		description: "Write the protocol in lower case",
		edits: [{
			span: {
				start: end - protocol.length,
				end
			},
			text: protocol.toLowerCase()
		}]
	};
}
var validPort, lowerProtocol, plainPort, noSsh, exposeChecks;
function init_expose() {
	return (init_expose = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		validPort = defineRule({
			id: "DL3011",
			name: "expose-valid-port",
			severity: "medium",
			hadolint: "error",
			summary: "Expose ports from 0 to 65535.",
			why: "There are no others.",
			before: "EXPOSE 80000",
			after: "EXPOSE 8000",
			aliases: ["DS-0008"],
			precision: "very-high"
		});
		lowerProtocol = defineRule({
			id: "ExposeProtoCasing",
			name: "expose-proto-casing",
			severity: "info",
			summary: "Write the protocol of EXPOSE in lower case.",
			why: "The image's configuration holds it in lower case; one way of writing avoids doubt.",
			before: "EXPOSE 53/UDP",
			after: "EXPOSE 53/udp",
			precision: "very-high"
		});
		plainPort = defineRule({
			id: "ExposeInvalidFormat",
			name: "expose-invalid-format",
			severity: "medium",
			summary: "Expose ports only: no addresses and no host ports.",
			why: "Which address and host port a port is published on is said when the container is started; here it is ignored or fails.",
			before: "EXPOSE 127.0.0.1:8080:80",
			after: "EXPOSE 80",
			precision: "very-high"
		});
		noSsh = defineRule({
			id: "SW-DF-expose-ssh",
			name: "expose-ssh",
			severity: "low",
			summary: "Do not run an SSH server in a container.",
			why: "It is one more way in, with keys and updates of its own; docker exec and kubectl exec do the same under control.",
			before: "EXPOSE 22",
			after: "EXPOSE 8080",
			tags: [
				"security",
				"CIS-Docker-5.6",
				"NIST-SP-800-190-4.4.1"
			],
			aliases: ["CKV_DOCKER_1", "DS-0004"],
			precision: "high"
		});
		exposeChecks = [instructionCheck([
			validPort,
			lowerProtocol,
			plainPort,
			noSsh
		], ["EXPOSE"], ports)];
	})))();
}

// actions/dockerfile-lint/rules/filesystem.ts
function isWorldWritable(mode) {
	if (/^[0-7]{3,4}$/.test(mode)) return (Number(mode.at(-1)) & 2) !== 0 && !/^1/.test(mode.padStart(4, "0"));
	return mode.split(",").some((part) => /^(?:[ugo]*[oa][ugoa]*|)[+=][rxXst]*w/.test(part) && /[oa]|^[+=]/.test(part));
}
/** A folder of this build alone, as `mktemp` makes it, or one that everybody may write by its nature. */
function isTemporary(path) {
	return /^(?:\/(?:var\/)?tmp(?:\/|$)|\$\{?\w*te?mp)/i.test(path);
}
function setsId(mode) {
	if (/^[0-7]{4}$/.test(mode)) return /^[2467]/.test(mode);
	return mode.split(",").some((part) => /^[ugoa]*[+=][rwxX]*s/.test(part));
}
function volumes(instruction) {
	return instruction.json ?? instruction.words;
}
var openMode, setuid, systemFolder, socket, credentials, systemFolders, kernelFolders, sockets, credentialNames, credentialPaths, filesystemChecks;
function init_filesystem() {
	return (init_filesystem = __esmMin((() => {
		init_dockerfile();
		init_copy();
		/* @__PURE__ */ init_rule();
		/* @__PURE__ */ init_shell_args();
		openMode = defineRule({
			id: "SW-DF-world-writable",
			name: "world-writable",
			severity: "medium",
			summary: "Do not let everybody write.",
			why: "Any process of the container, a taken-over one included, can then replace the files, programs among them.",
			before: "RUN chmod -R 777 /app",
			after: "RUN chown -R app:app /app && chmod -R u=rwX,go=rX /app",
			tags: ["security", "CWE-732"],
			precision: "high"
		});
		setuid = defineRule({
			id: "SW-DF-setuid",
			name: "setuid",
			severity: "medium",
			summary: "Do not set the setuid or setgid bit on programs.",
			why: "Such a program runs with its owner's rights whoever starts it, and is the usual way to root inside a container.",
			before: "RUN chmod u+s /app/tool",
			after: "RUN setcap cap_net_bind_service=+ep /app/tool",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-4.8"
			],
			aliases: ["CIS-DI-0008"],
			precision: "high"
		});
		systemFolder = defineRule({
			id: "SW-DF-system-directory",
			name: "system-directory",
			severity: "high",
			summary: "Leave the folders of the system alone in WORKDIR and VOLUME.",
			why: "Files put there replace the system's, and a volume over /proc or /sys opens the host's kernel settings.",
			before: "VOLUME /proc",
			after: "VOLUME /data",
			tags: ["security", "CIS-Docker-5.5"],
			aliases: ["DS-0030"],
			precision: "high"
		});
		socket = defineRule({
			id: "SW-DF-docker-socket",
			name: "docker-socket",
			severity: "high",
			summary: "Keep the container engine's socket out of the image.",
			why: "Whoever can write to the socket can start any container on the host, which is root on the host.",
			before: "VOLUME /var/run/docker.sock",
			after: "VOLUME /data",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.31"
			],
			precision: "very-high"
		});
		credentials = defineRule({
			id: "SW-DF-credential-file",
			name: "credential-file",
			severity: "high",
			summary: "Do not copy credential files into an image.",
			why: "Everybody who can pull the image has them, even when a later instruction deletes the file.",
			before: "COPY .npmrc /root/.npmrc\nRUN npm ci",
			after: "RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci",
			tags: [
				"security",
				"secret",
				"CWE-522",
				"CIS-Docker-4.10",
				"NIST-SP-800-190-4.1.4"
			],
			links: ["https://docs.docker.com/build/building/secrets/"],
			precision: "medium"
		});
		systemFolders = /^\/(?:proc|sys|dev|boot|etc|bin|sbin|lib|lib64|usr\/bin|usr\/sbin|usr\/lib|lost\+found)\/?$/;
		kernelFolders = /^\/(?:proc|sys|dev)\/?$/;
		sockets = /\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/;
		credentialNames = /^(?:\.npmrc|\.pypirc|\.netrc|_netrc|\.pgpass|\.my\.cnf|\.htpasswd|\.git-credentials|\.dockercfg|\.env|\.env\.(?:local|production|prod)|id_(?:rsa|dsa|ecdsa|ed25519)|credentials\.json|service-account\.json|kubeconfig)$/;
		credentialPaths = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.ssh|\.gnupg|\.config\/gcloud)\/?$/;
		filesystemChecks = [
			commandCheck(openMode, { onbuild: true }, (command) => {
				const mode = command.name === "chmod" ? command.args.find(({ value }) => isWorldWritable(value)) : void 0;
				const targets = command.args.filter((arg) => arg !== mode && !arg.value.startsWith("-"));
				if (mode === void 0 || targets.length > 0 && targets.every(({ value }) => isTemporary(value))) return void 0;
				return {
					message: `chmod ${mode.value} lets everybody write`,
					span: command.spanOf(mode),
					about: command.args.map(({ value }) => value)
				};
			}),
			commandCheck(setuid, { onbuild: true }, (command) => {
				const mode = command.name === "chmod" ? command.args.find(({ value }) => setsId(value)) : void 0;
				if (mode === void 0) return void 0;
				return {
					message: `chmod ${mode.value} sets the setuid or setgid bit`,
					span: command.spanOf(mode),
					about: command.args.map(({ value }) => value)
				};
			}),
			instructionCheck([openMode], ["COPY", "ADD"], function* ({ instruction }) {
				const mode = flagValue(instruction, "chmod");
				if (mode === void 0 || !isWorldWritable(mode)) return;
				yield { message: `--chmod=${mode} lets everybody write` };
			}),
			instructionCheck([systemFolder], ["WORKDIR"], function* ({ instruction }) {
				const path = instruction.words[0]?.value ?? "";
				if (systemFolders.test(path)) yield {
					message: `WORKDIR is the system's folder ${path}`,
					span: instruction.args.span
				};
			}),
			instructionCheck([systemFolder, socket], ["VOLUME"], function* ({ instruction }) {
				for (const { value, span } of volumes(instruction)) {
					const aliases = kernelFolders.test(value) ? ["DKL-DI-0002"] : [];
					if (sockets.test(value)) yield {
						rule: socket,
						message: `${value} is a volume of this image`,
						span,
						about: [value]
					};
					else if (systemFolders.test(value)) yield {
						message: `The system's folder ${value} is a volume`,
						span,
						about: [value],
						aliases
					};
				}
			}),
			instructionCheck([credentials], ["COPY", "ADD"], function* ({ instruction }) {
				if (flagValue(instruction, "from") !== void 0) return;
				for (const { value, span } of transfer(instruction).sources) {
					const name = value.split("/").at(-1) ?? "";
					if (!credentialNames.test(name) && !credentialPaths.test(value)) continue;
					yield {
						message: `${value} usually holds credentials: mount it as a secret instead`,
						span,
						about: [value],
						aliases: /^(?:credentials\.json|credentials|\.npmrc|\.netrc)$/.test(name) ? ["CIS-DI-0010"] : []
					};
				}
			})
		];
	})))();
}

// actions/dockerfile-lint/rules/from.ts
function* imageStages({ graph }) {
	for (const stage of graph.stages) {
		const { base, image } = stage;
		if (base.kind !== "image" || image === void 0) continue;
		yield {
			stage,
			image,
			name: parseImageName(base.reference),
			reference: base.reference,
			complete: base.complete
		};
	}
}
function imageCheck(rule, look) {
	return {
		rules: [rule],
		*run(context) {
			for (const image of imageStages(context)) {
				const problem = look(image, context);
				if (problem === void 0) continue;
				yield {
					rule,
					instruction: image.stage.from,
					span: image.image.span,
					about: [image.image.value],
					...problem
				};
			}
		}
	};
}
var tagged, latest, digest, floating, fromChecks;
function init_from() {
	return (init_from = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_rule();
		tagged = defineRule({
			id: "DL3006",
			name: "from-tag",
			severity: "medium",
			hadolint: "warning",
			summary: "Name the version of the base image.",
			why: "Without a tag the build takes whatever is called latest that day, and nobody can tell later what it was.",
			before: "FROM debian",
			after: "FROM debian:12.11-slim",
			tags: [
				"security",
				"reproducibility",
				"CWE-829",
				"CIS-Docker-4.2"
			],
			precision: "very-high"
		});
		latest = defineRule({
			id: "DL3007",
			name: "from-no-latest",
			severity: "medium",
			hadolint: "warning",
			summary: "Do not build on the tag latest.",
			why: "The tag moves with every release of the image, so builds change without a change of the file.",
			before: "FROM debian:latest",
			after: "FROM debian:12.11-slim",
			tags: [
				"security",
				"reproducibility",
				"CWE-829",
				"CIS-Docker-4.2"
			],
			aliases: [
				"CKV_DOCKER_7",
				"DS-0001",
				"DKL-DI-0006"
			],
			precision: "very-high"
		});
		digest = defineRule({
			id: "SW-DF-digest-missing",
			name: "from-digest",
			severity: "low",
			summary: "Pin the base image by digest.",
			why: "A tag can be moved to another image at any time, by its owner or by whoever takes over the account; a digest cannot.",
			before: "FROM debian:12.11-slim",
			after: "FROM debian:12.11-slim@sha256:<digest>",
			tags: [
				"security",
				"supply-chain",
				"reproducibility",
				"CWE-829",
				"CIS-Docker-4.2"
			],
			precision: "high"
		});
		floating = defineRule({
			id: "SW-DF-floating-default",
			name: "floating-default",
			severity: "medium",
			summary: "Give the ARG of a base image a default with a version.",
			why: "A build without build arguments takes whatever is called latest that day, and nobody can tell later what it was.",
			before: "ARG TAG=latest\nFROM debian:$TAG",
			after: "ARG TAG=12.11-slim\nFROM debian:$TAG",
			tags: [
				"security",
				"reproducibility",
				"CWE-829",
				"CIS-Docker-4.2"
			],
			precision: "high"
		});
		fromChecks = [
			imageCheck(tagged, ({ image, name, reference, complete, stage }, { graph }) => {
				if (!complete || name.tag !== void 0 || name.digest !== void 0 || image.value.includes("$")) return void 0;
				return {
					message: graph.isLaterStage(reference, stage) ? `The stage ${reference} comes later: only earlier stages can be built upon` : `${reference} has no tag: name the version`,
					aliases: ["CKV_DOCKER_7"]
				};
			}),
			imageCheck(latest, ({ image, name, reference }) => name.tag === "latest" && name.digest === void 0 && !image.value.includes("$") ? { message: `${reference} is another image every few days: name the version` } : void 0),
			imageCheck(floating, ({ image, name, reference, complete }) => {
				const floats = name.tag === void 0 || name.tag === "latest";
				if (!complete || !floats || name.digest !== void 0 || !image.value.includes("$")) return void 0;
				return { message: `By default this is ${reference}, another image every few days: name the version` };
			}),
			imageCheck(digest, ({ name, reference, complete }) => complete && name.digest === void 0 && name.tag !== void 0 && name.tag !== "latest" ? { message: `${reference} is not pinned by digest: the tag can be moved to another image` } : void 0)
		];
	})))();
}

// actions/dockerfile-lint/rules/gem-go.ts
function isPinnedGo({ value }) {
	if (/^(?:\.|\/|\$)/.test(value) || value.endsWith(".go") || !value.includes("/")) return true;
	const version = /@([^@]*)$/.exec(value)?.[1];
	return version !== void 0 && version !== "" && version !== "latest" && version !== "none";
}
var gemPinned, goPinned, gemValued, goValued, gemAndGoChecks;
function init_gem_go() {
	return (init_gem_go = __esmMin((() => {
		init_pinning();
		/* @__PURE__ */ init_rule();
		/* @__PURE__ */ init_shell_args();
		gemPinned = defineRule({
			id: "DL3028",
			name: "gem-pin-versions",
			severity: "medium",
			hadolint: "warning",
			summary: "Pin the versions of gems that are installed.",
			why: hijackedPackages,
			before: "RUN gem install bundler",
			after: "RUN gem install bundler:2.6.9",
			tags: [
				"security",
				"supply-chain",
				"reproducibility",
				"CWE-829"
			],
			precision: "high"
		});
		goPinned = defineRule({
			id: "DL3062",
			name: "go-pin-versions",
			severity: "medium",
			hadolint: "warning",
			summary: "Pin the version of programs that go installs or runs.",
			why: "Without a version the build takes the newest commit or release of that day, a hijacked one included.",
			before: "RUN go install golang.org/x/tools/cmd/stringer@latest",
			after: "RUN go install golang.org/x/tools/cmd/stringer@v0.34.0",
			tags: [
				"security",
				"supply-chain",
				"reproducibility",
				"CWE-829"
			],
			precision: "high"
		});
		gemValued = [
			"i",
			"install-dir",
			"n",
			"bindir",
			"platform",
			"s",
			"source",
			"P",
			"trust-policy",
			"build-root",
			"document",
			"g",
			"file",
			"without",
			"p",
			"http-proxy",
			"B",
			"bulk-threshold",
			"config-file"
		];
		goValued = [
			"C",
			"o",
			"p",
			"tags",
			"ldflags",
			"gcflags",
			"asmflags",
			"mod",
			"modfile",
			"buildmode",
			"exec",
			"overlay"
		];
		gemAndGoChecks = [commandCheck(gemPinned, { onbuild: true }, (command) => {
			if (command.name !== "gem" || hasFlag(command, "v", "version")) return void 0;
			const dashes = command.args.findIndex(({ value }) => value === "--");
			const args = dashes === -1 ? command.args : command.args.slice(0, dashes);
			const [verb, ...gems] = operands({
				...command,
				args
			}, gemValued);
			if (verb === void 0 || !["install", "i"].includes(verb.value)) return void 0;
			const loose = gems.filter(({ value }) => !/:|\.gem$/.test(value) && !/^(?:true|false)$/.test(value));
			return unpinned(command, loose, ":<version>");
		}), commandCheck(goPinned, { onbuild: true }, (command) => {
			if (command.name !== "go") return void 0;
			const [verb, ...packages] = operands(command, goValued);
			if (verb === void 0 || ![
				"install",
				"get",
				"run"
			].includes(verb.value)) return void 0;
			const loose = (verb.value === "run" ? packages.slice(0, 1) : packages).find((word) => !isPinnedGo(word));
			if (loose === void 0) return void 0;
			return {
				message: `${loose.value} has no fixed version: write @<version> after the package`,
				span: command.spanOf(loose),
				about: [verb.value, loose.value]
			};
		})];
	})))();
}

// actions/dockerfile-lint/rules/layers.ts
/** True where the layer reaches an image: in the last stage, in one that others are built on, and in what ONBUILD triggers. */
function keepsLayers(context, { stage, onbuild }) {
	return onbuild || stage.from === void 0 || stage === context.graph.stages.at(-1) || context.isBase(stage);
}
/** Appends a clean-up to a RUN; only after its last command, where nothing else depends on how that one ends. */
function cleanUpFix(context, instruction, last, cleanUp) {
	const isPlain = last.depth === 0 && instruction.json === void 0 && last === context.commands(instruction).at(-1);
	const inHeredoc = instruction.heredocs.some(({ body }) => body.span.start <= last.span.start);
	const [script] = context.scripts(instruction);
	if (!isPlain || inHeredoc || script === void 0 || last.span.end !== script.text.span.end) return void 0;
	const { end } = last.span;
	return {
		description: `Add ${cleanUp}`,
		edits: [{
			span: {
				start: end,
				end
			},
			text: ` && ${cleanUp}`
		}]
	};
}
function init_layers() {
	return (init_layers = __esmMin((() => {})))();
}

// actions/dockerfile-lint/rules/javascript.ts
/** A version after the name, a reference in a git address, a tarball or a folder. */
function isPinned$2({ value }) {
	if (/^git(?:\+|:)/.test(value)) return value.includes("#");
	if (/\.(?:tar|tar\.gz|tgz)$/.test(value) || /^(?:\/|\.\.?\/|~\/|file:|\.$)/.test(value)) return true;
	return value.indexOf("@", 1) !== -1 || value.includes("#");
}
var pinned$2, cleaned$1, valuedFlags$3, installVerbs$1, javascriptChecks;
function init_javascript() {
	return (init_javascript = __esmMin((() => {
		init_mounts();
		init_pinning();
		/* @__PURE__ */ init_rule();
		/* @__PURE__ */ init_shell_args();
		pinned$2 = defineRule({
			id: "DL3016",
			name: "npm-pin-versions",
			severity: "medium",
			hadolint: "warning",
			summary: "Pin the versions of packages that npm installs by name.",
			why: hijackedPackages,
			before: "RUN npm install -g pm2",
			after: "RUN npm install -g pm2@6.0.8",
			tags: [
				"security",
				"supply-chain",
				"reproducibility",
				"CWE-829"
			],
			precision: "medium"
		});
		cleaned$1 = defineRule({
			id: "DL3060",
			name: "yarn-cache-clean",
			severity: "low",
			hadolint: "info",
			summary: "Run yarn cache clean after yarn install, in the same RUN.",
			why: "The downloaded archives stay in the layer, although nothing installs from them again.",
			before: "RUN yarn install --frozen-lockfile",
			after: "RUN yarn install --frozen-lockfile && yarn cache clean",
			tags: ["image-size"],
			precision: "medium"
		});
		valuedFlags$3 = [
			"registry",
			"loglevel",
			"prefix",
			"cache",
			"userconfig",
			"globalconfig",
			"tag",
			"omit",
			"include",
			"only",
			"C",
			"w",
			"workspace",
			"install-strategy",
			"script-shell",
			"proxy",
			"https-proxy",
			"cafile"
		];
		installVerbs$1 = [
			"install",
			"i",
			"add"
		];
		javascriptChecks = [commandCheck(pinned$2, { onbuild: true }, (command) => {
			const [verb, ...packages] = operands(command, valuedFlags$3);
			if (command.name !== "npm" || verb === void 0 || !installVerbs$1.includes(verb.value)) return void 0;
			const loose = packages.filter((word) => !isPinned$2(word));
			return unpinned(command, loose, "@<version>");
		}), {
			rules: [cleaned$1],
			*run(context) {
				for (const placed of context.instructions(["RUN"], { onbuild: true })) {
					const { instruction } = placed;
					if (!keepsLayers(context, placed) || hasMountEnding(instruction, ".cache/yarn")) continue;
					const commands = context.commands(instruction);
					const last = commands.findLast((command) => command.name === "yarn" && hasArg(command, "install"));
					if (last === void 0) continue;
					if (commands.slice(commands.indexOf(last) + 1).some((command) => command.name === "yarn" && hasArg(command, "cache") && hasArg(command, "clean"))) continue;
					yield {
						rule: cleaned$1,
						instruction,
						span: last.span,
						message: "yarn keeps its downloads in this layer: run yarn cache clean in the same RUN",
						about: last.args.map(({ value }) => value),
						fix: cleanUpFix(context, instruction, last, "yarn cache clean")
					};
				}
			}
		}];
	})))();
}

// actions/dockerfile-lint/rules/labels.ts
function valueRule(id, name, kind, before, after) {
	return defineRule({
		id,
		name,
		severity: "low",
		hadolint: "warning",
		summary: `Give the label ${kind} as its value.`,
		why: "The configured schema asks for it, and tools that read the label rely on it.",
		before,
		after,
		precision: "high"
	});
}
function isLicenseId(value) {
	try {
		const parsed = (0, import_spdx_expression_parse.default)(value);
		return "license" in parsed && parsed.license === value && !/^(?:LicenseRef|DocumentRef)-/.test(value);
	} catch {
		return false;
	}
}
function isValidKey(key) {
	return /^[a-z](?:[a-z0-9._/-]*[a-z0-9])?$/.test(key) && !/\.\.|--/.test(key) && !/^(?:com\.docker\.|io\.docker\.|org\.dockerproject\.)/.test(key);
}
/** The key with its variables put in; a dollar sign that means no variable here is a character like others. */
function knownKey(context, instruction, key) {
	return context.expanded(instruction, key) ?? key;
}
/** The value with its variables put in; undefined where the build decides it. */
function knownValue(context, instruction, { value }) {
	return value === void 0 ? "" : context.expanded(instruction, value.value);
}
function* labelValues(instruction, context) {
	const { labelSchema, strictLabels } = context.options;
	for (const pair of pairsOf(instruction, context.file.escapeChar)) {
		const key = pair.key.value;
		const base = {
			about: [key],
			span: (pair.value ?? pair.key).span
		};
		if (!isValidKey(knownKey(context, instruction, key))) yield {
			...base,
			span: pair.key.span,
			message: `The label key ${key} has characters or a form that label keys must not have`
		};
		const kind = Object.hasOwn(labelSchema, key) ? labelSchema[key] : void 0;
		if (kind === void 0) {
			if (strictLabels) yield {
				...base,
				span: pair.key.span,
				rule: superfluous,
				message: `The label ${key} is not in the schema`
			};
			continue;
		}
		const value = knownValue(context, instruction, pair);
		if (value === void 0) continue;
		if (value === "") yield {
			...base,
			rule: notEmpty,
			message: `The label ${key} is empty`
		};
		else if (kind !== "text" && !validators[kind].accepts(value)) {
			const { rule } = validators[kind];
			yield {
				...base,
				rule,
				message: `The label ${key} has the value ${value}. ${rule.summary}`
			};
		}
	}
}
/** Stages that a stage takes something from: its base, COPY --from and mounts. */
function feeders({ graph }, stage) {
	const copied = stage.instructions.flatMap(fromValues).map((value) => graph.resolve(value, stage));
	return [stage.base, ...copied].flatMap((source) => source.kind === "stage" ? [source.stage] : []);
}
/** Stages that set the label, inherit it, or only feed one that does. */
function labelled(context, label) {
	const { escapeChar } = context.file;
	const sets = (stage) => stage.instructions.some((instruction) => instruction.keyword === "LABEL" && pairsOf(instruction, escapeChar).some(({ key }) => key.value === label));
	const found = new Set(context.inheriting(sets));
	for (const stage of context.graph.stages.toReversed()) if (found.has(stage)) for (const feeder of feeders(context, stage)) found.add(feeder);
	return found;
}
function* missingLabels(context) {
	for (const label of Object.keys(context.options.labelSchema)) {
		const found = labelled(context, label);
		for (const stage of context.graph.stages) {
			if (stage.from === void 0 || found.has(stage)) continue;
			yield {
				rule: required,
				instruction: stage.from,
				span: stage.from.args.span,
				message: `The label ${label} is not set in this stage`,
				about: [label, stage.name?.value ?? String(stage.index)]
			};
		}
	}
}
var import_semver, import_spdx_expression_parse, validKey, required, superfluous, notEmpty, isUrl, isTime, isSpdx, isHash, isSemver, isEmail, rfc3339, email, validators, labelChecks;
function init_labels() {
	return (init_labels = __esmMin((() => {
		import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
		import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse(), 1);
		init_dockerfile();
		/* @__PURE__ */ init_rule();
		validKey = defineRule({
			id: "DL3048",
			name: "label-key",
			severity: "info",
			hadolint: "style",
			summary: "Write label keys in lower-case letters, digits, dots and dashes, outside the reserved names.",
			why: "Other keys may collide with Docker's own or be refused by tools.",
			before: "LABEL Build_Number=\"7\"",
			after: "LABEL com.example.build-number=\"7\"",
			precision: "high"
		});
		required = defineRule({
			id: "DL3049",
			name: "label-missing",
			severity: "low",
			hadolint: "info",
			summary: "Set every label of the schema.",
			why: "The configured schema asks for it.",
			before: "FROM debian:12.11-slim",
			after: "FROM debian:12.11-slim\nLABEL org.opencontainers.image.source=\"https://example.com/repo\"",
			precision: "very-high"
		});
		superfluous = defineRule({
			id: "DL3050",
			name: "label-superfluous",
			severity: "low",
			hadolint: "info",
			summary: "Set no labels outside the schema.",
			why: "The configuration has strict labels.",
			before: "LABEL colour=\"blue\"",
			after: "LABEL org.opencontainers.image.title=\"shop\"",
			precision: "very-high"
		});
		notEmpty = valueRule("DL3051", "label-not-empty", "something", "LABEL title=\"\"", "LABEL title=\"shop\"");
		isUrl = valueRule("DL3052", "label-url", "an address", "LABEL url=\"shop\"", "LABEL url=\"https://example.com/shop\"");
		isTime = valueRule("DL3053", "label-rfc3339", "an RFC 3339 time", "LABEL created=\"today\"", "LABEL created=\"2026-01-31T12:00:00Z\"");
		isSpdx = valueRule("DL3054", "label-spdx", "an SPDX licence id", "LABEL licenses=\"Apache\"", "LABEL licenses=\"Apache-2.0\"");
		isHash = valueRule("DL3055", "label-git-hash", "a git hash", "LABEL revision=\"main\"", "LABEL revision=\"2dbfae9\"");
		isSemver = valueRule("DL3056", "label-semver", "a semantic version", "LABEL version=\"one\"", "LABEL version=\"1.0.0\"");
		isEmail = valueRule("DL3058", "label-email", "an e-mail address", "LABEL mail=\"jo\"", "LABEL mail=\"jo@example.com\"");
		rfc3339 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
		email = /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/;
		validators = {
			url: {
				rule: isUrl,
				accepts: (value) => /^[a-z][a-z0-9+.-]*:\/\/./i.test(value) && URL.canParse(value)
			},
			rfc3339: {
				rule: isTime,
				accepts: (value) => rfc3339.test(value)
			},
			spdx: {
				rule: isSpdx,
				accepts: isLicenseId
			},
			hash: {
				rule: isHash,
				accepts: (value) => /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/.test(value)
			},
			semver: {
				rule: isSemver,
				accepts: (value) => /^\d/.test(value) && import_semver.default.valid(value) !== null
			},
			email: {
				rule: isEmail,
				accepts: (value) => email.test(value)
			}
		};
		labelChecks = [instructionCheck([
			validKey,
			superfluous,
			notEmpty,
			isUrl,
			isTime,
			isSpdx,
			isHash,
			isSemver,
			isEmail
		], ["LABEL"], ({ instruction }, context) => labelValues(instruction, context)), {
			rules: [required],
			run: missingLabels
		}];
	})))();
}

// actions/dockerfile-lint/rules/layout.ts
/** BuildKit leaves the ARGs before the first FROM out of this. */
function* casing({ file, graph }) {
	const instructions = graph.stages.flatMap(({ from, instructions: body }) => from === void 0 ? body : [from, ...body]);
	const written = instructions.map((instruction) => file.source.slice(instruction.keywordSpan));
	const majorityIsLower = written.filter(lowerCase).length > written.filter((keyword) => upperCase(keyword) && !lowerCase(keyword)).length;
	for (const [index, instruction] of instructions.entries()) {
		const keyword = written[index] ?? "";
		if (majorityIsLower ? lowerCase(keyword) : upperCase(keyword)) continue;
		const wanted = majorityIsLower ? keyword.toLowerCase() : keyword.toUpperCase();
		yield {
			rule: keywordCasing,
			instruction,
			span: instruction.keywordSpan,
			message: `${keyword} is not in the case of the file's other instructions: write ${wanted}`,
			about: [keyword, instruction.args.text],
			fix: {
				description: `Write ${wanted}`,
				edits: [{
					span: instruction.keywordSpan,
					text: wanted
				}, ...asEdits(instruction, majorityIsLower)]
			}
		};
	}
}
/** AS follows its FROM. */
function asEdits({ keyword, words }, isLower) {
	const as = keyword === "FROM" && words.length === 3 ? words[1] : void 0;
	const wanted = isLower ? "as" : "AS";
	return as === void 0 || as.raw === wanted ? [] : [{
		span: as.span,
		text: wanted
	}];
}
function* emptyLines(context) {
	const { source, instructions } = context.file;
	for (const instruction of instructions) {
		const [first] = instruction.emptyContinuations;
		if (first === void 0) continue;
		const cuts = instruction.emptyContinuations.map((span) => {
			const { line } = source.positionAt(span.start);
			return {
				span: {
					start: span.start,
					end: source.nextLineStart(line)
				},
				text: ""
			};
		});
		yield {
			rule: noEmptyLines,
			instruction,
			span: first,
			message: `There is an empty line inside this ${instruction.keyword}`,
			about: [instruction.keyword, instruction.args.text],
			fix: {
				description: "Remove the empty lines",
				edits: cuts
			}
		};
	}
}
function definedNames(instruction, { file, graph }) {
	if (instruction.keyword === "ARG") return pairsOf(instruction, file.escapeChar).map(({ key }) => key.value);
	const name = instruction.keyword === "FROM" ? graph.stageOf(instruction).name : void 0;
	return name === void 0 ? [] : [name.value];
}
function* badDescriptions(context) {
	for (const instruction of context.file.instructions) {
		const names = definedNames(instruction, context);
		const comment = instruction.leadingComments.at(-1);
		const [first] = names;
		if (first === void 0 || comment === void 0 || comment.text === "") continue;
		if (names.includes(comment.text.split(/\s/, 1)[0] ?? "")) continue;
		yield {
			rule: descriptions,
			instruction,
			span: instruction.span,
			message: `The comment above ${first} does not begin with its name`,
			about: [first],
			related: [{
				span: comment.span,
				message: "The comment"
			}]
		};
	}
}
var keywordCasing, noEmptyLines, descriptions, lowerCase, upperCase, layoutChecks;
function init_layout() {
	return (init_layout = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_rule();
		keywordCasing = defineRule({
			id: "ConsistentInstructionCasing",
			name: "consistent-instruction-casing",
			severity: "info",
			summary: "Write all instructions in the same case.",
			why: "One way of writing keywords makes a file easier to read and to search.",
			before: "FROM debian:12.11-slim\nrun make",
			after: "FROM debian:12.11-slim\nRUN make",
			precision: "very-high"
		});
		noEmptyLines = defineRule({
			id: "NoEmptyContinuation",
			name: "no-empty-continuation",
			severity: "low",
			summary: "Leave no empty lines inside a continued instruction.",
			why: "The builder skips them today and calls it deprecated; a later version may end the instruction there.",
			before: "RUN make \\\n\n  install",
			after: "RUN make \\\n  install",
			precision: "very-high"
		});
		descriptions = defineRule({
			id: "InvalidDefinitionDescription",
			name: "invalid-definition-description",
			severity: "info",
			summary: "Begin the comment above an ARG or a stage with its name.",
			why: "Docker shows such comments as descriptions of arguments and stages; others need an empty line in between.",
			before: "# the version to build\nARG version=1",
			after: "# version the version to build\nARG version=1",
			precision: "high",
			off: true
		});
		lowerCase = (text) => text === text.toLowerCase();
		upperCase = (text) => text === text.toUpperCase();
		layoutChecks = [
			{
				rules: [keywordCasing],
				run: casing
			},
			{
				rules: [noEmptyLines],
				run: emptyLines
			},
			{
				rules: [descriptions],
				run: badDescriptions
			}
		];
	})))();
}

// actions/dockerfile-lint/rules/platform.ts
/** Operating system and architecture as BuildKit reads them; undefined for a text that is no platform. */
function partsOf(platform) {
	if (!architectures.test(platform) && !systems.test(platform)) return void 0;
	const [first = "", second] = platform.toLowerCase().split("/");
	return systems.test(first) ? [first, second ?? ""] : ["linux", first];
}
/** BuildKit lets a constant pass in a stage whose name says what it is for. */
function isConstant(platform, stageName) {
	if (platform.includes("$")) return false;
	const parts = partsOf(platform);
	return parts !== void 0 && !parts.some((part) => part !== "" && stageName.toLowerCase().includes(part));
}
function* platforms({ graph, file }) {
	for (const { from, name } of graph.stages) {
		const flag = from === void 0 ? void 0 : findFlag(from, "platform");
		if (from === void 0 || flag?.value === void 0) continue;
		const { value, span } = flag;
		const base = {
			instruction: from,
			span,
			about: [value, from.args.text]
		};
		const byBuildkit = isConstant(value, name?.value ?? "");
		if (!/(?:BUILD|TARGET)PLATFORM/.test(value)) yield {
			...base,
			rule: noFixed,
			message: `The base image is fixed to ${value}`,
			aliases: byBuildkit ? [noConstant.id] : []
		};
		if (/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(value)) {
			const { text } = file.source;
			let { end } = span;
			while (text[end] === " " || text[end] === "	") end += 1;
			yield {
				...base,
				rule: value.includes("{") ? redundantInBraces : redundant,
				message: "--platform=$TARGETPLATFORM is what FROM takes anyway",
				fix: {
					description: "Remove it",
					edits: [{
						span: {
							start: span.start,
							end
						},
						text: ""
					}]
				}
			};
		}
	}
}
/** Only where the caller knows which platforms an image has. */
function* missingPlatforms({ graph, options }) {
	for (const { from, base, image } of graph.stages) {
		if (from === void 0 || image === void 0 || base.kind !== "image" || !base.complete) continue;
		const known = options.imagePlatforms?.get(base.reference);
		const wanted = partsOf(findFlag(from, "platform")?.value ?? options.platform ?? "");
		if (known === void 0 || wanted === void 0 || wanted.includes("")) continue;
		if (known.some((platform) => platform.startsWith(wanted.join("/")))) continue;
		yield {
			rule: available,
			instruction: from,
			span: image.span,
			message: `${base.reference} exists for ${known.join(", ")}, not for ${wanted.join("/")}`,
			about: [base.reference]
		};
	}
}
var noFixed, noConstant, redundant, redundantInBraces, available, architectures, systems, platformChecks;
function init_platform() {
	return (init_platform = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_rule();
		noFixed = defineRule({
			id: "DL3029",
			name: "from-no-fixed-platform",
			severity: "low",
			hadolint: "warning",
			summary: "Do not fix the platform of a base image.",
			why: "The image can then be built for that platform only; for others it is emulated, or wrong.",
			before: "FROM --platform=linux/amd64 debian:12.11-slim",
			after: "FROM --platform=$BUILDPLATFORM debian:12.11-slim AS build",
			precision: "high"
		});
		noConstant = defineRule({
			id: "FromPlatformFlagConstDisallowed",
			name: "from-platform-const",
			severity: "low",
			summary: "Do not fix the platform of a base image.",
			why: "The image can then be built for that platform only; for others it is emulated, or wrong.",
			before: "FROM --platform=linux/amd64 debian:12.11-slim",
			after: "FROM --platform=$BUILDPLATFORM debian:12.11-slim AS build",
			precision: "high"
		});
		redundant = defineRule({
			id: "DL3065",
			name: "from-redundant-platform",
			severity: "info",
			hadolint: "warning",
			summary: "Leave out --platform=$TARGETPLATFORM.",
			why: "It is what FROM takes anyway.",
			before: "FROM --platform=$TARGETPLATFORM debian:12.11-slim",
			after: "FROM debian:12.11-slim",
			aliases: ["RedundantTargetPlatform"],
			precision: "very-high"
		});
		redundantInBraces = defineRule({
			id: "RedundantTargetPlatform",
			name: "redundant-target-platform",
			severity: "info",
			summary: "Leave out --platform with TARGETPLATFORM.",
			why: "It is what FROM takes anyway.",
			before: `FROM --platform=\${TARGETPLATFORM} debian:12.11-slim`,
			after: "FROM debian:12.11-slim",
			precision: "very-high"
		});
		available = defineRule({
			id: "InvalidBaseImagePlatform",
			name: "invalid-base-image-platform",
			severity: "high",
			summary: "Build on images that exist for the platform.",
			why: "An image of another platform either fails to run or is emulated slowly.",
			before: "FROM --platform=linux/arm64 example/amd64-only:1",
			after: "FROM --platform=linux/amd64 example/amd64-only:1",
			precision: "high"
		});
		architectures = /^(?:[a-z]+\/)?(?:386|amd64|x86_64|x86-64|arm|arm64|aarch64|armhf|armel|loong64|mips64le|ppc64le|riscv64|s390x|wasm)(?:\/\w+)?$/i;
		systems = /^(?:linux|windows|darwin|freebsd)(?:\/|$)/i;
		platformChecks = [{
			rules: [
				noFixed,
				noConstant,
				redundant,
				redundantInBraces
			],
			run: platforms
		}, {
			rules: [available],
			run: missingPlatforms
		}];
	})))();
}

// actions/dockerfile-lint/rules/process.ts
function onceCheck(rule, keyword) {
	return {
		rules: [rule],
		*run(context) {
			for (const stage of context.sections) {
				const all = stage.instructions.filter((instruction) => instruction.keyword === keyword);
				const last = all.at(-1);
				if (last === void 0) continue;
				for (const instruction of all.slice(0, -1)) yield {
					rule,
					instruction,
					span: instruction.span,
					message: `This ${keyword} has no effect: a later one in the stage replaces it`,
					about: [instruction.args.text],
					aliases: context.isBuilt(stage) ? ["MultipleInstructionsDisallowed"] : [],
					related: [{
						span: last.span,
						message: `The ${keyword} that takes effect`
					}],
					fix: removal(instruction, stage, context)
				};
			}
		}
	};
}
/** Cuts the instruction; not from between two RUNs, which would then follow each other. */
function removal(instruction, stage, context) {
	const at = stage.instructions.indexOf(instruction);
	if (stage.instructions[at - 1]?.keyword === "RUN" && stage.instructions[at + 1]?.keyword === "RUN") return void 0;
	const edits = [{
		span: context.wholeLines(instruction),
		text: ""
	}];
	return {
		description: `Remove the ${instruction.keyword} without effect`,
		edits
	};
}
/** The program as a JSON array, where the shell does nothing but split words. */
function execFix(instruction, context) {
	const { args, heredocs } = instruction;
	const text = args.text.replace(/^cmd\s+/i, "");
	if (heredocs.length > 0 || !/^[\w@%+=:,./ \t-]+$/.test(text) || /^\w+=|^(?:exec|cd|source|\.)\s/.test(text)) return void 0;
	const words = text.trim().split(/[ \t]+/);
	const { end } = args.span;
	const start = end - text.length;
	if (context.file.source.slice({
		start,
		end
	}) !== text) return void 0;
	return {
		description: "Write it in the JSON form",
		edits: [{
			span: {
				start,
				end
			},
			text: `[${words.map((word) => JSON.stringify(word)).join(", ")}]`
		}]
	};
}
function isShellForm({ keyword, args, json }) {
	if (json !== void 0) return false;
	return keyword === "HEALTHCHECK" ? /^cmd\s/i.test(args.text) : args.length > 0;
}
function hasHealthcheck(stage) {
	return stage.instructions.some((instruction) => instruction.keyword === "HEALTHCHECK");
}
var oneHealthcheck, oneCmd, oneEntrypoint, execForm, stageHealth, imageHealth, healthCheck, formCheck, processChecks;
function init_process() {
	return (init_process = __esmMin((() => {
		init_options();
		/* @__PURE__ */ init_rule();
		oneHealthcheck = defineRule({
			id: "DL3012",
			name: "one-healthcheck",
			severity: "medium",
			hadolint: "error",
			summary: "Write one HEALTHCHECK in a stage.",
			why: "Only the last one has an effect; the others mislead readers.",
			before: "HEALTHCHECK CMD [\"/bin/a\"]\nHEALTHCHECK CMD [\"/bin/b\"]",
			after: "HEALTHCHECK CMD [\"/bin/b\"]",
			aliases: ["DS-0023"],
			precision: "very-high"
		});
		oneCmd = defineRule({
			id: "DL4003",
			name: "one-cmd",
			severity: "medium",
			hadolint: "warning",
			summary: "Write one CMD in a stage.",
			why: "Only the last one has an effect; the others mislead readers.",
			before: "CMD [\"/bin/a\"]\nCMD [\"/bin/b\"]",
			after: "CMD [\"/bin/b\"]",
			aliases: ["DS-0016"],
			precision: "very-high"
		});
		oneEntrypoint = defineRule({
			id: "DL4004",
			name: "one-entrypoint",
			severity: "medium",
			hadolint: "error",
			summary: "Write one ENTRYPOINT in a stage.",
			why: "Only the last one has an effect; the others mislead readers.",
			before: "ENTRYPOINT [\"/bin/a\"]\nENTRYPOINT [\"/bin/b\"]",
			after: "ENTRYPOINT [\"/bin/b\"]",
			aliases: ["DS-0007"],
			precision: "very-high"
		});
		execForm = defineRule({
			id: "DL3025",
			name: "exec-form",
			severity: "low",
			hadolint: "warning",
			summary: "Write CMD, ENTRYPOINT and HEALTHCHECK CMD in the JSON form.",
			why: "In the shell form a shell is process 1: signals do not reach the program, so it is killed instead of being stopped.",
			before: "CMD node server.js",
			after: "CMD [\"node\", \"server.js\"]",
			precision: "high"
		});
		stageHealth = defineRule({
			id: "DL3057",
			name: "stage-healthcheck",
			severity: "low",
			hadolint: "ignore",
			summary: "Give every image a HEALTHCHECK.",
			why: "Without one Docker cannot tell a working container from a hanging one.",
			before: "FROM nginx:1.28\nCMD [\"nginx\", \"-g\", \"daemon off;\"]",
			after: "FROM nginx:1.28\nHEALTHCHECK CMD [\"curl\", \"-fsS\", \"http://localhost/\"]\nCMD [\"nginx\", \"-g\", \"daemon off;\"]",
			tags: ["CIS-Docker-4.6"],
			precision: "medium"
		});
		imageHealth = defineRule({
			id: "SW-DF-healthcheck-missing",
			name: "healthcheck-missing",
			severity: "info",
			summary: "Give the image a HEALTHCHECK, or say HEALTHCHECK NONE.",
			why: "Without one Docker and Compose cannot tell a working container from a hanging one. Kubernetes ignores it and has probes.",
			before: "FROM nginx:1.28\nCMD [\"nginx\", \"-g\", \"daemon off;\"]",
			after: "FROM nginx:1.28\nHEALTHCHECK CMD [\"curl\", \"-fsS\", \"http://localhost/\"]\nCMD [\"nginx\", \"-g\", \"daemon off;\"]",
			tags: ["CIS-Docker-4.6"],
			precision: "medium"
		});
		healthCheck = {
			rules: [stageHealth, imageHealth],
			*run(context) {
				const { stages, target } = context.graph;
				const served = new Set(context.inheriting(hasHealthcheck));
				for (const stage of stages.toReversed()) if (served.has(stage) && stage.base.kind === "stage") served.add(stage.base.stage);
				const perStage = isRaised(context.options, "DL3057");
				for (const stage of stages) {
					const isTarget = stage === target;
					if (served.has(stage) || stage.from === void 0 || !perStage && !isTarget) continue;
					yield {
						rule: perStage ? stageHealth : imageHealth,
						instruction: stage.from,
						span: stage.image?.span ?? stage.from.span,
						message: "No HEALTHCHECK is set for this image",
						about: [stage.name?.value ?? String(stage.index)],
						aliases: isTarget ? [
							"CKV_DOCKER_2",
							"DS-0026",
							"CIS-DI-0006"
						] : []
					};
				}
			}
		};
		formCheck = {
			rules: [execForm],
			*run(context) {
				const shelled = context.inheriting((stage) => stage.instructions.some(({ keyword }) => keyword === "SHELL"));
				for (const { instruction, stage } of context.instructions([
					"CMD",
					"ENTRYPOINT",
					"HEALTHCHECK"
				])) {
					if (!isShellForm(instruction)) continue;
					const byBuildkit = instruction.keyword !== "HEALTHCHECK" && context.isBuilt(stage) && !shelled.has(stage);
					yield {
						rule: execForm,
						instruction,
						span: instruction.args.span,
						message: `${instruction.keyword} runs through a shell: write it as a JSON array`,
						about: [instruction.keyword, instruction.args.text],
						aliases: byBuildkit ? ["JSONArgsRecommended"] : [],
						fix: execFix(instruction, context)
					};
				}
			}
		};
		processChecks = [
			onceCheck(oneHealthcheck, "HEALTHCHECK"),
			onceCheck(oneCmd, "CMD"),
			onceCheck(oneEntrypoint, "ENTRYPOINT"),
			formCheck,
			healthCheck
		];
	})))();
}

// actions/dockerfile-lint/rules/python.ts
/** The words of `pip install …` after pip, whichever way pip is called. */
function pipInstall(command) {
	const { name, args } = command;
	if (/^pip[\d.]*$/.test(name) && !/^pip(?:x|env)/.test(name)) return args.some(isInstall) ? args : void 0;
	if (!/^python[\d.]*$/.test(name)) return void 0;
	const module = args.findIndex(({ value }, index) => value === "-m" && args[index + 1]?.value === "pip");
	const rest = args.slice(module + 2);
	return module !== -1 && rest.some(isInstall) ? rest : void 0;
}
function isInstall({ value }) {
	return value === "install";
}
function packagesOf(args) {
	const packages = [];
	const start = args.findIndex(isInstall) + 1;
	for (let index = start; index < args.length; index += 1) {
		const word = args[index];
		if (word === void 0) continue;
		if (!word.value.startsWith("-")) packages.push(word);
		else if (valuedFlags$2.includes(word.value.replace(/^--?/, ""))) index += 1;
	}
	return packages;
}
/** A version operator, a file or folder, or a version control address with a revision. */
function isPinned$1({ value }) {
	if (/^(?:git|hg|svn|bzr)\+/.test(value)) return value.includes("@", value.indexOf("://") + 3);
	if (/[=<>~!]=|[<>]|@/.test(value)) return true;
	return value.startsWith(".") || value.includes("/") || /\.(?:whl|tar\.gz|zip)$/.test(value);
}
function readsFile(args) {
	return args.some(({ value }) => /^(?:-r.*|-c.*|--requirement(?:=.*)?|--constraint(?:=.*)?)$/.test(value));
}
function isTrue(value) {
	return !/^(?:0|off|no|false|)$/i.test(value);
}
/** The value that `export` gives the variable; undefined when the command does not. */
function exportedValue({ name, args }) {
	return (name === "export" ? args.map(({ value }) => value) : []).findLast((word) => word.startsWith(`${cacheVariable}=`))?.slice(17);
}
function* cachedDownloads(context) {
	for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
		if (hasMountEnding(instruction, ".cache/pip")) continue;
		let inherited = context.scope(instruction).find(cacheVariable)?.value ?? "";
		for (const command of context.commands(instruction)) {
			inherited = exportedValue(command) ?? inherited;
			const args = pipInstall(command);
			const install = args?.find(isInstall);
			const own = command.assignments.find(({ name }) => name === cacheVariable)?.value.value;
			if (args === void 0 || install === void 0 || isTrue(own ?? inherited) || hasFlag(command, "no-cache-dir")) continue;
			yield {
				rule: uncached,
				instruction,
				span: command.span,
				message: "pip keeps its downloads in the layer: add --no-cache-dir",
				about: args.map(({ value }) => value),
				fix: {
					description: "Add --no-cache-dir",
					edits: [insertAfter(command, install, " --no-cache-dir")]
				}
			};
		}
	}
}
var pinned$1, uncached, valuedFlags$2, cacheVariable, pythonChecks;
function init_python() {
	return (init_python = __esmMin((() => {
		init_mounts();
		init_pinning();
		/* @__PURE__ */ init_rule();
		/* @__PURE__ */ init_shell_args();
		pinned$1 = defineRule({
			id: "DL3013",
			name: "pip-pin-versions",
			severity: "medium",
			hadolint: "warning",
			summary: "Pin the versions of packages that pip installs.",
			why: hijackedPackages,
			before: "RUN pip install --no-cache-dir flask",
			after: "RUN pip install --no-cache-dir flask==3.1.1",
			tags: [
				"security",
				"supply-chain",
				"reproducibility",
				"CWE-829"
			],
			precision: "medium"
		});
		uncached = defineRule({
			id: "DL3042",
			name: "pip-no-cache",
			severity: "low",
			hadolint: "warning",
			summary: "Keep pip's cache out of the image with --no-cache-dir.",
			why: "The downloaded archives stay in the layer, although nothing installs from them again.",
			before: "RUN pip install flask==3.1.1",
			after: "RUN pip install --no-cache-dir flask==3.1.1",
			tags: ["image-size"],
			precision: "high"
		});
		valuedFlags$2 = [
			"abi",
			"b",
			"build",
			"c",
			"constraint",
			"cache-dir",
			"cert",
			"client-cert",
			"config-settings",
			"C",
			"e",
			"editable",
			"exists-action",
			"extra-index-url",
			"f",
			"find-links",
			"i",
			"global-option",
			"i",
			"implementation",
			"index-url",
			"install-option",
			"log",
			"no-binary",
			"only-binary",
			"platform",
			"prefix",
			"progress-bar",
			"proxy",
			"python",
			"python-version",
			"r",
			"requirement",
			"report",
			"retries",
			"root",
			"root-user-action",
			"src",
			"t",
			"target",
			"timeout",
			"trusted-host",
			"upgrade-strategy",
			"use-deprecated",
			"use-feature"
		];
		cacheVariable = "PIP_NO_CACHE_DIR";
		pythonChecks = [commandCheck(pinned$1, { onbuild: true }, (command) => {
			const args = pipInstall(command) ?? (command.name === "pipx" && hasArg(command, "install") ? command.args : void 0);
			if (args === void 0 || readsFile(args)) return void 0;
			const loose = packagesOf(args).filter((word) => !isPinned$1(word));
			return unpinned(command, loose, "==<version>");
		}), {
			rules: [uncached],
			run: cachedDownloads
		}];
	})))();
}

// actions/dockerfile-lint/rules/registry.ts
/** Every image that a build of the file takes something from, where its name is known. */
function* imageUses({ graph }) {
	for (const { instruction, span, source, use, onbuild } of imageTakes(graph)) {
		if (onbuild || source.kind !== "image" || !source.complete) continue;
		yield {
			instruction,
			span,
			reference: source.reference,
			isCopy: use !== "base"
		};
	}
}
/** `*` stands for anything, as the first or last character only. */
function matches(pattern, registry) {
	if (pattern === "*") return true;
	if (pattern.startsWith("*")) return registry.endsWith(pattern.slice(1));
	if (pattern.endsWith("*")) return registry.startsWith(pattern.slice(0, -1));
	return pattern === registry;
}
function isTrusted(reference, patterns) {
	const { registry } = parseImageName(reference);
	const names = registry === void 0 ? ["docker.io", "hub.docker.com"] : [registry];
	return patterns.some((pattern) => names.some((name) => matches(pattern, name)));
}
var trusted, copyDigest, registryChecks;
function init_registry() {
	return (init_registry = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_rule();
		trusted = defineRule({
			id: "DL3026",
			name: "trusted-registry",
			severity: "high",
			hadolint: "error",
			summary: "Take images from the registries that the configuration trusts.",
			why: "An image from elsewhere runs in the build and ends up in the product without anybody having vetted its source.",
			before: "FROM registry.example.net/base:1",
			after: "FROM registry.example.com/base:1",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"CIS-Docker-4.2",
				"NIST-SP-800-190-4.1.5"
			],
			precision: "very-high"
		});
		copyDigest = defineRule({
			id: "SW-DF-copy-digest-missing",
			name: "copy-digest",
			severity: "low",
			summary: "Pin images that files are copied from by digest.",
			why: "A tag can be moved to another image at any time; what is copied from it runs in your image.",
			before: "COPY --from=ghcr.io/astral-sh/uv:0.8.3 /uv /bin/uv",
			after: "COPY --from=ghcr.io/astral-sh/uv:0.8.3@sha256:<digest> /uv /bin/uv",
			tags: [
				"security",
				"supply-chain",
				"reproducibility",
				"CWE-829"
			],
			precision: "high"
		});
		registryChecks = [{
			rules: [trusted],
			*run(context) {
				const { trustedRegistries } = context.options;
				if (trustedRegistries.length === 0) return;
				for (const { instruction, span, reference } of imageUses(context)) {
					if (isTrusted(reference, trustedRegistries)) continue;
					yield {
						rule: trusted,
						instruction,
						span,
						message: `${reference} comes from a registry that is not trusted here`,
						about: [reference]
					};
				}
			}
		}, {
			rules: [copyDigest],
			*run(context) {
				for (const { instruction, span, reference, isCopy } of imageUses(context)) {
					const { tag, digest } = parseImageName(reference);
					if (!isCopy || tag === void 0 || digest !== void 0) continue;
					yield {
						rule: copyDigest,
						instruction,
						span,
						message: `${reference} is not pinned by digest: the tag can be moved to another image`,
						about: [reference]
					};
				}
			}
		}];
	})))();
}

// actions/dockerfile-lint/rules/rpm.ts
function isCall(command, programs, verbs) {
	return programs.includes(command.name) && hasArg(command, ...verbs);
}
function yesCheck(rule, programs) {
	return commandCheck(rule, { onbuild: true }, (command) => {
		if (!isCall(command, programs, installs) || hasFlag(command, "y", "yes", "assumeyes")) return void 0;
		const verb = command.args.find(({ value }) => installs.includes(value));
		return {
			message: `${command.name} waits for an answer: add -y`,
			about: [command.name],
			fix: verb && {
				description: "Add -y",
				edits: [insertAfter(command, verb, " -y")]
			}
		};
	});
}
function cleanCheck({ rule, programs, verbs, caches }) {
	const cleans = (command) => programs.includes(command.name) && hasArg(command, "clean") && hasArg(command, "all") || command.name === "rm" && command.args.some(({ value }) => caches.some((folder) => value.startsWith(folder)));
	return {
		rules: [rule],
		*run(context) {
			for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
				if (caches.some((folder) => hasMount(instruction, folder))) continue;
				const commands = context.commands(instruction);
				for (const program of programs) {
					const last = commands.findLast((command) => isCall(command, [program], verbs));
					if (last === void 0 || commands.slice(commands.indexOf(last)).some(cleans)) continue;
					yield {
						rule,
						instruction,
						span: last.span,
						message: `The cache of ${program} stays in this layer: run ${program} clean all in the same RUN`,
						about: [program, ...last.args.map(({ value }) => value)],
						aliases: hasArg(last, "install") && Object.hasOwn(trivyIds, program) ? [trivyIds[program] ?? ""] : [],
						fix: cleanUpFix(context, instruction, last, `${program} clean all`)
					};
				}
			}
		}
	};
}
function pinCheck(rule, programs, verbs) {
	return commandCheck(rule, { onbuild: true }, (command, placed, context) => {
		if (!isCall(command, programs, verbs)) return void 0;
		const isModule = hasArg(command, "module");
		const loose = operands(command, valuedFlags$1).filter(({ value }) => !verbs.includes(value) && value !== "module").filter((word) => !(isModule ? isPinnedModule(word) : isPinned(word, placed, context)));
		return unpinned(command, loose, isModule ? ":<stream>" : "-<version>");
	});
}
function isPinnedModule({ value }) {
	return value.includes(":");
}
/** A version follows a dash and begins with a digit, or comes in through a variable that is set or that an ARG names. */
function isPinned({ value }, { instruction }, context) {
	if (value.endsWith(".rpm") || /-(?:\d+:)?\d/.test(value)) return true;
	const variable = /\$\{?(\w+)/.exec(value)?.[1];
	if (variable === void 0) return false;
	return context.scope(instruction).find(variable) !== void 0 || context.isArgAbove(variable, instruction);
}
var yumYes, yumClean, yumPinned, dnfYes, dnfClean, dnfPinned, yum, dnf, installs, dnfChanges, valuedFlags$1, trivyIds, rpmChecks;
function init_rpm() {
	return (init_rpm = __esmMin((() => {
		init_mounts();
		init_pinning();
		/* @__PURE__ */ init_rule();
		/* @__PURE__ */ init_shell_args();
		yumYes = defineRule({
			id: "DL3030",
			name: "yum-assume-yes",
			severity: "medium",
			hadolint: "warning",
			summary: "Give yum install the flag -y.",
			why: "A build has nobody to answer the question, so the installation stops.",
			before: "RUN yum install httpd-2.4.6 && yum clean all",
			after: "RUN yum install -y httpd-2.4.6 && yum clean all",
			precision: "high"
		});
		yumClean = defineRule({
			id: "DL3032",
			name: "yum-clean",
			severity: "low",
			hadolint: "warning",
			summary: "Run yum clean all after yum install, in the same RUN.",
			why: "The cache of packages and metadata stays in the layer for good; a later RUN cannot take it out again.",
			before: "RUN yum install -y httpd-2.4.6",
			after: "RUN yum install -y httpd-2.4.6 && yum clean all",
			tags: ["image-size"],
			aliases: ["DS-0015"],
			precision: "high"
		});
		yumPinned = defineRule({
			id: "DL3033",
			name: "yum-pin-versions",
			severity: "low",
			hadolint: "warning",
			summary: "Pin the versions of packages that yum installs.",
			why: driftingPackages,
			before: "RUN yum install -y httpd && yum clean all",
			after: "RUN yum install -y httpd-2.4.6 && yum clean all",
			tags: ["reproducibility"],
			precision: "medium"
		});
		dnfYes = defineRule({
			id: "DL3038",
			name: "dnf-assume-yes",
			severity: "medium",
			hadolint: "warning",
			summary: "Give dnf install the flag -y.",
			why: "A build has nobody to answer the question, so the installation stops.",
			before: "RUN dnf install httpd-2.4.6 && dnf clean all",
			after: "RUN dnf install -y httpd-2.4.6 && dnf clean all",
			precision: "high"
		});
		dnfClean = defineRule({
			id: "DL3040",
			name: "dnf-clean",
			severity: "low",
			hadolint: "warning",
			summary: "Run dnf clean all after dnf has installed or upgraded, in the same RUN.",
			why: "The cache of packages and metadata stays in the layer for good; a later RUN cannot take it out again.",
			before: "RUN dnf install -y httpd-2.4.6",
			after: "RUN dnf install -y httpd-2.4.6 && dnf clean all",
			tags: ["image-size"],
			precision: "high"
		});
		dnfPinned = defineRule({
			id: "DL3041",
			name: "dnf-pin-versions",
			severity: "low",
			hadolint: "warning",
			summary: "Pin the versions of packages that dnf installs.",
			why: driftingPackages,
			before: "RUN dnf install -y httpd && dnf clean all",
			after: "RUN dnf install -y httpd-2.4.6 && dnf clean all",
			tags: ["reproducibility"],
			precision: "medium"
		});
		yum = ["yum"];
		dnf = ["dnf", "microdnf"];
		installs = [
			"install",
			"groupinstall",
			"localinstall"
		];
		dnfChanges = [
			"install",
			"in",
			"upgrade",
			"up",
			"update",
			"upgrade-minimal",
			"up-min",
			"reinstall",
			"rei",
			"groupinstall",
			"localinstall",
			"distro-sync",
			"dsync"
		];
		valuedFlags$1 = [
			"c",
			"config",
			"installroot",
			"releasever",
			"enablerepo",
			"disablerepo",
			"repo",
			"repoid",
			"setopt",
			"x",
			"exclude",
			"d",
			"e"
		];
		trivyIds = {
			dnf: "DS-0019",
			microdnf: "DS-0027"
		};
		rpmChecks = [
			yesCheck(yumYes, yum),
			cleanCheck({
				rule: yumClean,
				programs: yum,
				verbs: ["install"],
				caches: ["/var/cache/yum"]
			}),
			pinCheck(yumPinned, yum, ["install"]),
			yesCheck(dnfYes, dnf),
			cleanCheck({
				rule: dnfClean,
				programs: dnf,
				verbs: dnfChanges,
				caches: [
					"/var/cache/libdnf5",
					"/var/cache/dnf",
					"/var/cache/yum"
				]
			}),
			pinCheck(dnfPinned, dnf, ["install", "in"])
		];
	})))();
}

// actions/dockerfile-lint/rules/run-steps.ts
function removesLists(command) {
	return command.name === "rm" && command.args.some(({ value }) => /^\/var\/lib\/apt(?:\/lists)?(?:\/|$)/.test(value));
}
function listsAreMounted(instruction) {
	if (hasMount(instruction, "/var/lib/apt/lists")) return true;
	return hasMount(instruction, "/var/lib/apt") && hasMount(instruction, "/var/cache/apt");
}
function setsPipefail(shell) {
	if (![
		"bash",
		"zsh",
		"ash"
	].includes(shellName(shell))) return false;
	return shell.some((word, index) => word === "pipefail" && /^-\w*o$/.test(shell[index - 1] ?? ""));
}
function optionOn(command) {
	return command.name === "set" && command.args.some(({ value }) => value === "pipefail");
}
var lists, twoLoaders, pipefail, loaders, listCheck, loaderCheck, pipeCheck, runChecks;
function init_run_steps() {
	return (init_run_steps = __esmMin((() => {
		init_shells();
		init_mounts();
		/* @__PURE__ */ init_rule();
		/* @__PURE__ */ init_shell_args();
		lists = defineRule({
			id: "DL3009",
			name: "apt-remove-lists",
			severity: "low",
			hadolint: "info",
			summary: "Remove the package lists after installing, in the same RUN.",
			why: "The lists are tens of megabytes that stay in the layer, although the next build fetches them anew.",
			before: "RUN apt-get update && apt-get install -y curl=7.88.1-10",
			after: "RUN apt-get update && apt-get install -y curl=7.88.1-10 && rm -rf /var/lib/apt/lists/*",
			tags: ["image-size"],
			aliases: ["DKL-DI-0005"],
			precision: "high"
		});
		twoLoaders = defineRule({
			id: "DL4001",
			name: "curl-or-wget",
			severity: "info",
			hadolint: "warning",
			summary: "Use either curl or wget.",
			why: "Two programs for one purpose are two to install, update and watch.",
			before: "RUN curl -O https://example.com/a\nRUN wget https://example.com/b",
			after: "RUN curl -O https://example.com/a\nRUN curl -O https://example.com/b",
			aliases: ["DS-0014"],
			precision: "medium"
		});
		pipefail = defineRule({
			id: "DL4006",
			name: "pipefail",
			severity: "medium",
			hadolint: "warning",
			summary: "Set pipefail before a RUN with a pipe.",
			why: "A pipeline's result is that of its last command; when an earlier one fails, the build goes on with half the data.",
			before: "RUN curl -fsS https://example.com/list | sort > /list",
			after: "SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN curl -fsS https://example.com/list | sort > /list",
			tags: ["CWE-252"],
			precision: "medium"
		});
		loaders = [
			"apt",
			"apt-get",
			"aptitude"
		];
		listCheck = {
			rules: [lists],
			*run(context) {
				for (const placed of context.instructions(["RUN"], { onbuild: true })) {
					const { instruction } = placed;
					if (!keepsLayers(context, placed) || listsAreMounted(instruction)) continue;
					const commands = context.commands(instruction);
					const update = commands.find((command) => loaders.includes(command.name) && hasArg(command, "update"));
					const last = commands.at(-1);
					if (update === void 0 || last === void 0 || commands.some(removesLists)) continue;
					yield {
						rule: lists,
						instruction,
						span: update.span,
						message: "The package lists stay in this layer: remove /var/lib/apt/lists/* in the same RUN",
						about: [instruction.args.text],
						fix: cleanUpFix(context, instruction, last, "rm -rf /var/lib/apt/lists/*")
					};
				}
			}
		};
		loaderCheck = {
			rules: [twoLoaders],
			*run(context) {
				for (const stage of context.sections) {
					const calls = [...context.instructionsOf(stage, ["RUN"], { onbuild: true })].flatMap(({ instruction }) => context.commands(instruction).filter(({ name }) => name === "curl" || name === "wget").map((command) => ({
						instruction,
						command
					})));
					const [first] = calls;
					const other = calls.find(({ command }) => command.name !== first?.command.name);
					if (first === void 0 || other === void 0) continue;
					yield {
						rule: twoLoaders,
						instruction: other.instruction,
						span: other.command.span,
						message: `This stage uses ${first.command.name} and ${other.command.name}: one of them will do`,
						about: [stage.name?.value ?? String(stage.index)],
						related: [{
							span: first.command.span,
							message: `${first.command.name} is used here`
						}]
					};
				}
			}
		};
		pipeCheck = {
			rules: [pipefail],
			*run(context) {
				const shells = shellsOf(context, { inherit: false });
				for (const { instruction } of context.instructions(["RUN"])) {
					const shell = shells.get(instruction) ?? [];
					if (setsPipefail(shell) || isWindowsShell(shell) || instruction.json !== void 0) continue;
					for (const script of context.scripts(instruction)) {
						const pipe = script.script.commands.find(({ next }) => next === "|" || next === "|&");
						if (pipe === void 0 || context.commands(instruction).some(optionOn)) continue;
						yield {
							rule: pipefail,
							instruction,
							span: script.text.spanOf(pipe.start, pipe.end),
							message: `When ${pipe.name || "this command"} fails, the pipe hides it: set pipefail with SHELL`,
							about: [script.text.text]
						};
					}
				}
			}
		};
		runChecks = [
			listCheck,
			loaderCheck,
			pipeCheck
		];
	})))();
}

// actions/dockerfile-lint/rules/secret-forms.ts
/** True for a variable name that hadolint (DL3064) takes for a secret's. */
function isHadolintSecret(name) {
	return sensitiveParts.test(name) || sensitiveNames.has(name);
}
/** True for a variable name that BuildKit (SecretsUsedInArgOrEnv) takes for a secret's. */
function isBuildkitSecret(name) {
	return buildkitSecret.test(name) && !buildkitAllowed.test(name);
}
/**
* What kind of secret a value is: by an issuer's form, or, under a name that promises one, by being long and random.
* Undefined for everything else, variables and placeholders among it.
*/
function secretKind(value, name = "") {
	const known = secretForms.find(({ form }) => form.test(value));
	if (known !== void 0) return isSamplePassword(value) ? void 0 : known.kind;
	if (!isBuildkitSecret(name) && !isHadolintSecret(name) || publicName.test(name)) return void 0;
	const isToken = /^[\w+/=.~-]{16,512}$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
	const isFingerprint = /^(?:0x)?(?:[0-9A-F]{8}){2,5}$/.test(value);
	const isName = /^(?:\/|\.{1,2}\/|[a-z]+:\/\/)|\.(?:pem|key|json|txt|ya?ml|crt)$/.test(value);
	if (!isToken || isFingerprint || isName || isPlaceholderWord(value) || value.includes("$")) return void 0;
	const isHex = /^[0-9a-f]+$/i.test(value);
	return entropyOf(value) >= (isHex ? 3 : 3.5) ? `a random value under the name ${name}` : void 0;
}
var sensitiveParts, sensitiveNames, buildkitSecret, buildkitAllowed, publicName;
function init_secret_forms() {
	return (init_secret_forms = __esmMin((() => {
		init_forms();
		sensitiveParts = /api_key|client_key|password|private|secret|token|username/i;
		sensitiveNames = /* @__PURE__ */ new Set([
			"APPLICATION_KEY",
			"AWS_ACCESS_KEY_ID",
			"CI_DEPLOY_USER",
			"DOCKER_EMAIL",
			"FACEBOOK_APP_ID",
			"HEROKU_API_USER",
			"OKTA_AUTHN_GROUPID",
			"OKTA_CLIENT_ORGURL",
			"OKTA_OAUTH2_CLIENTID",
			"STRIPE_DEVICE_NAME",
			"TRAVIS_OS_NAME",
			"TRAVIS_SECURE_ENV_VARS",
			"TRAVIS_SUDO"
		]);
		buildkitSecret = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;
		buildkitAllowed = /(?:_|^)(?:public|file|version)(?:_|$)/i;
		publicName = /(?:^|_)(?:gpg|pgp|fingerprint|sha\d*|md5|digest|checksum|hash|public|pub|version|file|path|dir|url)(?:_|$)/i;
	})))();
}

// actions/dockerfile-lint/rules/secret-names.ts
/** dockle's words for the variables of an image's history; only with a value. */
function isDockleSecret(name, value) {
	return /PASS|PASSWD|PASSWORD|SECRET|KEY|ACCESS|TOKEN/i.test(name) && !/^GPG_KEYS?$/.test(name) && (value ?? "") !== "";
}
/** A password by a name that only dockle knows, and where that is no part of another word. */
function isPassword(name, value) {
	return /(?:^|_)(?:pass|passphrase)$/i.test(name) && value !== "" && !value.includes("$");
}
function* secretNames(context) {
	for (const { instruction, stage } of context.instructions(["ARG", "ENV"])) {
		const inBuild = stage.from !== void 0 && context.isBuilt(stage);
		for (const { key, value } of pairsOf(instruction, context.file.escapeChar)) {
			const name = key.value;
			const byHadolint = isHadolintSecret(name);
			const byBuildkit = isBuildkitSecret(name) && inBuild;
			if (!byHadolint && !byBuildkit && isPassword(name, value?.value ?? "")) {
				const message = `${name} sounds like a password, and what ${instruction.keyword} holds can be read from the image`;
				yield {
					rule: dockleNames,
					instruction,
					span: key.span,
					message,
					about: [instruction.keyword, name]
				};
			}
			if (!byHadolint && !byBuildkit || secretKind(value?.value ?? "", name) !== void 0) continue;
			const dockle = isDockleSecret(name, value?.value) ? ["CIS-DI-0010"] : [];
			yield {
				rule: byHadolint ? hadolintNames : buildkitNames,
				instruction,
				span: key.span,
				message: `${name} sounds like a secret, and what ${instruction.keyword} holds can be read from the image: use a secret mount`,
				about: [instruction.keyword, name],
				...publicName.test(name) ? { severity: "info" } : {},
				aliases: [...byBuildkit ? ["SecretsUsedInArgOrEnv"] : [], ...dockle]
			};
		}
	}
}
var hadolintNames, buildkitNames, dockleNames, secretNameChecks;
function init_secret_names() {
	return (init_secret_names = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_rule();
		init_secret_forms();
		hadolintNames = defineRule({
			id: "DL3064",
			name: "no-secret-variables",
			severity: "medium",
			hadolint: "warning",
			summary: "Hand secrets to a build as secret mounts, not as ARG or ENV.",
			why: "Values of ARG and ENV are in the image's history and configuration, where everybody who can pull it reads them.",
			before: "ARG NPM_TOKEN\nRUN npm ci",
			after: "RUN --mount=type=secret,id=npm,target=/root/.npmrc npm ci",
			tags: [
				"security",
				"secret",
				"CWE-522",
				"CIS-Docker-4.10",
				"NIST-SP-800-190-4.1.4"
			],
			links: ["https://docs.docker.com/build/building/secrets/"],
			precision: "medium"
		});
		buildkitNames = defineRule({
			id: "SecretsUsedInArgOrEnv",
			name: "secrets-used-in-arg-or-env",
			severity: "medium",
			summary: "Hand secrets to a build as secret mounts, not as ARG or ENV.",
			why: "Values of ARG and ENV are in the image's history and configuration, where everybody who can pull it reads them.",
			before: "ENV SIGNING_KEY=…",
			after: "RUN --mount=type=secret,id=signing-key make sign",
			tags: [
				"security",
				"secret",
				"CWE-522",
				"CIS-Docker-4.10",
				"NIST-SP-800-190-4.1.4"
			],
			links: ["https://docs.docker.com/build/building/secrets/"],
			precision: "medium"
		});
		dockleNames = defineRule({
			id: "SW-DF-password-variable",
			name: "password-variable",
			severity: "medium",
			summary: "Hand passwords to a container when it starts, not as ARG or ENV.",
			why: "Values of ARG and ENV are in the image's history and configuration, where everybody who can pull it reads them.",
			before: "ENV DB_PASS=hunter22",
			after: "ENV DB_PASS_FILE=/run/secrets/db-pass",
			tags: [
				"security",
				"secret",
				"CWE-522",
				"CIS-Docker-4.10",
				"NIST-SP-800-190-4.1.4"
			],
			aliases: ["CIS-DI-0010"],
			precision: "medium"
		});
		secretNameChecks = [{
			rules: [
				hadolintNames,
				buildkitNames,
				dockleNames
			],
			run: secretNames
		}];
	})))();
}

// actions/dockerfile-lint/rules/secret-values.ts
function* pairSecrets(instruction, context) {
	for (const { key, value } of pairsOf(instruction, context.file.escapeChar)) {
		const kind = secretKind(value?.value ?? "", key.value);
		if (kind === void 0 || value === void 0) continue;
		yield problem(instruction, value.span, kind, [instruction.keyword, key.value], namedAliases(instruction, key, context));
	}
}
function namedAliases(instruction, { value: name }, context) {
	if (instruction.keyword === "LABEL") return [];
	const stage = context.graph.stageOf(instruction);
	const byBuildkit = isBuildkitSecret(name) && stage.from !== void 0 && context.isBuilt(stage);
	return [...isHadolintSecret(name) ? ["DL3064"] : [], ...byBuildkit ? ["SecretsUsedInArgOrEnv"] : []];
}
function* textSecrets(instruction, context) {
	const texts = [instruction.args, ...instruction.heredocs.map(({ body }) => body)];
	for (const text of texts) for (const { kind, form } of secretForms) {
		const match = form.exec(text.text);
		if (match === null || isSamplePassword(match[0])) continue;
		yield problem(instruction, text.spanOf(match.index, match.index + match[0].length), kind, [instruction.keyword], []);
	}
	for (const command of context.commands(instruction)) for (const { name, value } of command.assignments) {
		const kind = secretKind(value.value, name);
		const isKnown = secretForms.some(({ form }) => form.test(value.value));
		if (kind !== void 0 && !isKnown) yield problem(instruction, command.spanOf(value), kind, ["RUN", name], []);
	}
}
function problem(instruction, span, kind, about, aliases) {
	return {
		rule: secretValue,
		instruction,
		span,
		message: `This looks like ${kind}: take it out of the file and revoke it`,
		about: [...about, kind],
		aliases
	};
}
var secretValue, secretValueChecks;
function init_secret_values() {
	return (init_secret_values = __esmMin((() => {
		init_dockerfile();
		init_forms();
		/* @__PURE__ */ init_rule();
		init_secret_forms();
		secretValue = defineRule({
			id: "SW-DF-secret-value",
			name: "secret-value",
			severity: "critical",
			summary: "Take secrets out of the file, and revoke those that were in it.",
			why: "Whoever can read the repository or pull the image has the secret, and git keeps it after it is removed.",
			before: "ENV AWS_SECRET_ACCESS_KEY=<40 characters>",
			after: "RUN --mount=type=secret,id=aws,target=/root/.aws/credentials ./deploy",
			tags: [
				"security",
				"secret",
				"CWE-798",
				"CIS-Docker-4.10",
				"NIST-SP-800-190-4.1.4"
			],
			links: ["https://docs.docker.com/build/building/secrets/"],
			precision: "high"
		});
		secretValueChecks = [{
			rules: [secretValue],
			*run(context) {
				for (const { instruction } of context.instructions([
					"ENV",
					"ARG",
					"LABEL"
				])) yield* pairSecrets(instruction, context);
				for (const { instruction } of context.instructions([
					"RUN",
					"COPY",
					"CMD",
					"ENTRYPOINT"
				], { onbuild: true })) yield* textSecrets(instruction, context);
			}
		}];
	})))();
}

// actions/dockerfile-lint/rules/settings.ts
function isAbsolute(path) {
	return /^(?:[/\\]|[A-Za-z]:)/.test(path);
}
function legacyFix(instruction, context) {
	const [pair] = pairsOf(instruction, context.file.escapeChar);
	if (pair?.value === void 0) return void 0;
	const { source } = context.file;
	const gap = {
		start: pair.key.span.end,
		end: pair.value.span.start
	};
	const written = source.slice(pair.value.span);
	if (written.includes("\n") || source.slice(gap).includes("\n") || /["'\\`]/.test(written)) return void 0;
	const text = /^[\w./:@%+,${}-]+$/.test(written) ? written : `"${written}"`;
	return {
		description: "Write it with =",
		edits: [{
			span: {
				...gap,
				end: pair.value.span.end
			},
			text: `=${text}`
		}]
	};
}
function maintainerFix(instruction, context) {
	const name = instruction.words.length === 1 ? instruction.words[0]?.value ?? "" : instruction.args.text;
	const { labelSchema, strictLabels } = context.options;
	const isRuled = strictLabels || Object.hasOwn(labelSchema, "org.opencontainers.image.authors");
	if (name === "" || isRuled || /["\\$`\n]/.test(name)) return void 0;
	const keyword = context.file.source.slice(instruction.keywordSpan);
	const label = keyword === keyword.toLowerCase() ? "label" : "LABEL";
	return {
		description: "Write it as a label",
		edits: [{
			span: instruction.span,
			text: `${label} org.opencontainers.image.authors="${name}"`
		}]
	};
}
var absoluteWorkdir, relativeWorkdir, onbuildTrigger, selfReference, noMaintainer, equalsSign, settingChecks;
function init_settings$1() {
	return (init_settings$1 = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_rule();
		absoluteWorkdir = defineRule({
			id: "DL3000",
			name: "workdir-absolute",
			severity: "low",
			hadolint: "error",
			summary: "Give WORKDIR an absolute path.",
			why: "A relative one depends on the WORKDIR before it and on the base image, so it moves when they change.",
			before: "WORKDIR app",
			after: "WORKDIR /app",
			aliases: ["CKV_DOCKER_10", "DS-0009"],
			precision: "high"
		});
		relativeWorkdir = defineRule({
			id: "WorkdirRelativePath",
			name: "workdir-relative-path",
			severity: "low",
			summary: "Set an absolute WORKDIR before a relative one.",
			why: "Without it the folder depends on the base image, which may change it with any release.",
			before: "FROM debian:12.11-slim\nARG dir=app\nWORKDIR $dir",
			after: "FROM debian:12.11-slim\nARG dir=app\nWORKDIR /srv/$dir",
			precision: "high"
		});
		onbuildTrigger = defineRule({
			id: "DL3043",
			name: "onbuild-trigger",
			severity: "high",
			hadolint: "error",
			summary: "Let ONBUILD trigger neither ONBUILD nor FROM nor MAINTAINER.",
			why: "These cannot be triggered; the build fails.",
			before: "ONBUILD FROM debian:12.11-slim",
			after: "FROM debian:12.11-slim",
			precision: "very-high"
		});
		selfReference = defineRule({
			id: "DL3044",
			name: "env-self-reference",
			severity: "medium",
			hadolint: "error",
			summary: "Do not use a variable in the ENV that first sets it.",
			why: "All values of one ENV are worked out before any of them is set, so the variable is still empty.",
			before: "ENV HOME_DIR=/app BIN_DIR=\"$HOME_DIR/bin\"",
			after: "ENV HOME_DIR=/app\nENV BIN_DIR=\"$HOME_DIR/bin\"",
			precision: "very-high"
		});
		noMaintainer = defineRule({
			id: "DL4000",
			name: "no-maintainer",
			severity: "info",
			hadolint: "error",
			summary: "Replace MAINTAINER by a label.",
			why: "The instruction is deprecated; labels hold the same and are shown by every tool.",
			before: "MAINTAINER Jo Doe",
			after: "LABEL org.opencontainers.image.authors=\"Jo Doe\"",
			aliases: [
				"MaintainerDeprecated",
				"CKV_DOCKER_6",
				"DS-0022"
			],
			precision: "very-high"
		});
		equalsSign = defineRule({
			id: "LegacyKeyValueFormat",
			name: "legacy-key-value-format",
			severity: "info",
			summary: "Write ENV and LABEL with an equals sign.",
			why: "The form with a blank takes the rest of the line as one value, which surprises readers, and is deprecated.",
			before: "ENV DIR /app",
			after: "ENV DIR=/app",
			precision: "very-high"
		});
		settingChecks = [
			instructionCheck([absoluteWorkdir, relativeWorkdir], ["WORKDIR"], function* ({ instruction, stage }, context) {
				const path = instruction.words[0]?.value ?? "";
				const isFirst = !context.isAfterWorkdir(instruction) && context.isBuilt(stage);
				const span = instruction.args.span;
				if (path !== "" && !isAbsolute(path) && !path.startsWith("$")) yield {
					message: `WORKDIR ${path} is relative: begin it with /`,
					span,
					aliases: isFirst ? ["WorkdirRelativePath"] : []
				};
				else if (isFirst && path.startsWith("$")) {
					const known = context.expanded(instruction, path);
					if (known === void 0 || known === "" || isAbsolute(known)) return;
					yield {
						rule: relativeWorkdir,
						message: `WORKDIR ${path} is ${known}, which is relative, and none is set before`,
						span
					};
				}
			}),
			instructionCheck([onbuildTrigger], ["ONBUILD"], function* ({ instruction }) {
				const { trigger } = instruction;
				if (trigger === void 0 || ![
					"ONBUILD",
					"FROM",
					"MAINTAINER"
				].includes(trigger.keyword)) return;
				yield {
					message: `ONBUILD cannot trigger ${trigger.keyword}`,
					span: trigger.keywordSpan
				};
			}),
			instructionCheck([selfReference], ["ENV"], function* ({ instruction }, context) {
				const { escapeChar } = context.file;
				const pairs = pairsOf(instruction, escapeChar);
				const scope = context.scope(instruction);
				for (const [index, { key, value }] of pairs.entries()) {
					const others = pairs.filter((_, other) => other !== index).map((pair) => pair.key.value);
					const early = variableReferences(value?.raw ?? "", escapeChar).map(({ name }) => name).find((name) => others.includes(name) && scope.find(name) === void 0);
					if (early === void 0 || value === void 0) continue;
					yield {
						message: `${key.value} uses ${early}, which is not set before this ENV is done`,
						span: value.span,
						about: [key.value, early]
					};
				}
			}),
			instructionCheck([noMaintainer], ["MAINTAINER"], function* ({ instruction }, context) {
				yield {
					message: "MAINTAINER is deprecated: use a label",
					fix: maintainerFix(instruction, context)
				};
			}),
			instructionCheck([equalsSign], ["ENV", "LABEL"], function* ({ instruction, stage }, context) {
				const [pair] = pairsOf(instruction, context.file.escapeChar);
				if (pair?.legacy !== true || pair.value === void 0 || !context.isBuilt(stage)) return;
				yield {
					message: `${instruction.keyword} ${pair.key.value} is written with a blank: write ${pair.key.value}=…`,
					about: [instruction.keyword, pair.key.value],
					fix: legacyFix(instruction, context)
				};
			})
		];
	})))();
}

// actions/dockerfile-lint/rules/stages.ts
function* names$1({ graph }) {
	const seen = /* @__PURE__ */ new Map();
	for (const stage of graph.stages) {
		const { name, from } = stage;
		if (name === void 0 || from === void 0) continue;
		const lower = name.value.toLowerCase();
		const base = {
			instruction: from,
			span: name.span,
			about: [lower, String(stage.index)]
		};
		const earlier = seen.get(lower);
		if (earlier?.name !== void 0) yield {
			...base,
			rule: uniqueName,
			message: `Stage ${stage.index} has the name ${name.value} of an earlier one`,
			related: [{
				span: earlier.name.span,
				message: "The first stage of that name"
			}]
		};
		else seen.set(lower, stage);
		if (reserved.has(lower)) yield {
			...base,
			rule: reservedName,
			message: `${name.value} is a reserved name: call the stage otherwise`
		};
		if (name.value !== lower) yield {
			...base,
			rule: lowerName,
			message: `The stage name ${name.value} is not in lower case`,
			fix: {
				description: `Write ${lower}`,
				edits: [{
					span: name.span,
					text: lower
				}]
			}
		};
	}
}
function* asWords({ graph, file }) {
	for (const { from, name } of graph.stages) {
		const as = from?.words[1];
		if (from === void 0 || name === void 0 || as === void 0) continue;
		const keyword = file.source.slice(from.keywordSpan);
		const wanted = keyword === keyword.toLowerCase() ? "as" : keyword === keyword.toUpperCase() ? "AS" : as.raw;
		if (as.raw === wanted) continue;
		yield {
			rule: asCasing,
			instruction: from,
			span: as.span,
			message: `${as.raw} is not in the case of ${keyword}`,
			about: [name.value],
			fix: {
				description: `Write ${wanted}`,
				edits: [{
					span: as.span,
					text: wanted
				}]
			}
		};
	}
}
function* preamble({ graph }) {
	const early = graph.preamble.instructions.filter(({ keyword }) => keyword !== "ARG");
	const hasFrom = graph.stages.length > 0;
	for (const instruction of hasFrom ? early : early.slice(0, 1)) yield {
		rule: beginsWithFrom,
		instruction,
		span: instruction.keywordSpan,
		message: hasFrom ? `${instruction.keyword} stands before the first FROM` : "The file has no FROM, so it cannot be built by itself",
		about: [instruction.keyword, instruction.args.text]
	};
}
/** A named stage may be there for --target; one without a name can never be built. */
function* unreachableStages({ graph }) {
	for (const { from, name, index } of graph.stages) {
		const stage = graph.stages[index];
		if (from === void 0 || name !== void 0 || stage === void 0 || graph.reachable.has(stage)) continue;
		yield {
			rule: unreachable,
			instruction: from,
			span: from.args.span,
			message: "Nothing uses this stage, and without a name nobody can ask for it",
			about: [from.args.text]
		};
	}
}
var uniqueName, reservedName, lowerName, asCasing, beginsWithFrom, unreachable, reserved, stageChecks;
function init_stages() {
	return (init_stages = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		uniqueName = defineRule({
			id: "DL3024",
			name: "unique-stage-names",
			severity: "high",
			hadolint: "error",
			summary: "Give every stage a name of its own.",
			why: "With two stages of one name, COPY --from and --target silently mean another stage than the author did.",
			before: "FROM golang:1.24 AS build\nFROM node:22 AS build",
			after: "FROM golang:1.24 AS build-server\nFROM node:22 AS build-client",
			aliases: [
				"DuplicateStageName",
				"CKV_DOCKER_11",
				"DS-0012"
			],
			precision: "very-high"
		});
		reservedName = defineRule({
			id: "DL3063",
			name: "reserved-stage-names",
			severity: "high",
			hadolint: "warning",
			summary: "Do not call a stage scratch or context.",
			why: "Both names already mean something in FROM and COPY --from.",
			before: "FROM debian:12.11-slim AS scratch",
			after: "FROM debian:12.11-slim AS runtime",
			aliases: ["ReservedStageName"],
			precision: "very-high"
		});
		lowerName = defineRule({
			id: "StageNameCasing",
			name: "stage-name-casing",
			severity: "info",
			summary: "Write stage names in lower case.",
			why: "Stage names are compared without regard to case; one way of writing them avoids surprises.",
			before: "FROM debian:12.11-slim AS Build",
			after: "FROM debian:12.11-slim AS build",
			precision: "very-high"
		});
		asCasing = defineRule({
			id: "FromAsCasing",
			name: "from-as-casing",
			severity: "info",
			summary: "Write FROM and AS in the same case.",
			why: "Mixed case makes the line harder to read.",
			before: "FROM debian:12.11-slim as build",
			after: "FROM debian:12.11-slim AS build",
			precision: "very-high"
		});
		beginsWithFrom = defineRule({
			id: "DL3061",
			name: "begin-with-from",
			severity: "high",
			hadolint: "error",
			summary: "Let only ARG stand before the first FROM.",
			why: "Nothing else can be built before there is a base; the build fails.",
			before: "LABEL maintained=yes\nFROM debian:12.11-slim",
			after: "FROM debian:12.11-slim\nLABEL maintained=yes",
			precision: "very-high"
		});
		unreachable = defineRule({
			id: "SW-DF-stage-unreachable",
			name: "stage-unreachable",
			severity: "info",
			summary: "Remove stages that the final image does not need, or name them for --target.",
			why: "BuildKit leaves them out, so what they do, tests included, does not happen in a normal build.",
			before: "FROM golang:1.24\nRUN go test ./...\nFROM debian:12.11-slim",
			after: "FROM golang:1.24 AS test\nRUN go test ./...\nFROM debian:12.11-slim",
			precision: "high"
		});
		reserved = /* @__PURE__ */ new Set(["scratch", "context"]);
		stageChecks = [
			{
				rules: [
					uniqueName,
					reservedName,
					lowerName
				],
				run: names$1
			},
			{
				rules: [asCasing],
				run: asWords
			},
			{
				rules: [beginsWithFrom],
				run: preamble
			},
			{
				rules: [unreachable],
				run: unreachableStages
			}
		];
	})))();
}

// actions/dockerfile-lint/rules/syntax.ts
/** What a builder refuses in an instruction; undefined when it is sound. */
function flaw(instruction, escapeChar) {
	const { keyword, args, words, heredocs, flags, trigger } = instruction;
	if (!keywords.has(keyword)) return `${keyword} is no instruction`;
	const open = heredocs.find(({ terminated }) => !terminated);
	if (open !== void 0) return `The heredoc ${open.name} never ends: its name must stand alone on a line`;
	if (args.length === 0 && keyword !== "CMD" && keyword !== "ENTRYPOINT") return `${keyword} needs ${keyword === "RUN" && flags.length > 0 ? "a command" : "an argument"}`;
	if (keyword === "FROM" && words.length !== 1 && !(words.length === 3 && /^as$/i.test(words[1]?.value ?? ""))) return "FROM takes an image, and AS with a name";
	if (keyword === "FROM" && words.length === 3 && !/^[A-Za-z][\w.-]*$/.test(words[2]?.value ?? "")) return `${words[2]?.value} is no valid stage name`;
	if ((keyword === "COPY" || keyword === "ADD") && heredocs.length === 0 && transfer(instruction).sources.length === 0) return `${keyword} needs a source and a target`;
	if (keyword === "ENV" || keyword === "LABEL") {
		const bare = pairsOf(instruction, escapeChar).find(({ value }) => value === void 0);
		if (bare !== void 0) return `${bare.key.value} has no value: write ${bare.key.value}=…`;
	}
	if (keyword === "SHELL" && instruction.json === void 0) return "SHELL needs the JSON form";
	if (keyword === "HEALTHCHECK" && !/^(?:none$|cmd\s)/i.test(args.text)) return "HEALTHCHECK takes CMD with a command, or NONE";
	return trigger === void 0 ? void 0 : flaw(trigger, escapeChar);
}
function* syntaxErrors({ file }) {
	for (const instruction of file.instructions) {
		const message = flaw(instruction, file.escapeChar);
		if (message === void 0) continue;
		yield {
			rule: parseError,
			instruction,
			span: instruction.keywordSpan,
			message,
			about: [instruction.keyword, instruction.args.text]
		};
	}
}
function* inlineIgnores({ pragmas }) {
	for (const { span, text } of pragmas.ignores) yield {
		rule: inlineIgnore,
		instruction: void 0,
		span,
		message: "A comment ignores rules here",
		about: [text]
	};
}
var parseError, inlineIgnore, keywords, syntaxChecks;
function init_syntax() {
	return (init_syntax = __esmMin((() => {
		init_dockerfile();
		init_copy();
		/* @__PURE__ */ init_rule();
		parseError = defineRule({
			id: "DL1000",
			name: "syntax-error",
			severity: "high",
			hadolint: "error",
			summary: "Write instructions that a builder understands.",
			why: "The build fails at this place, and what stands here could not be linted.",
			before: "RNU make",
			after: "RUN make",
			precision: "very-high"
		});
		inlineIgnore = defineRule({
			id: "DL1001",
			name: "no-inline-ignore",
			severity: "info",
			hadolint: "ignore",
			summary: "Do not ignore rules by comment.",
			why: "Where the policy is to keep exceptions in the configuration, comments in the file go around it.",
			before: "# hadolint ignore=DL3008\nRUN apt-get update && apt-get install -y curl",
			after: "RUN apt-get update && apt-get install -y curl=7.88.1-10",
			precision: "very-high"
		});
		keywords = /* @__PURE__ */ new Set([
			"ADD",
			"ARG",
			"CMD",
			"COPY",
			"ENTRYPOINT",
			"ENV",
			"EXPOSE",
			"FROM",
			"HEALTHCHECK",
			"LABEL",
			"MAINTAINER",
			"ONBUILD",
			"RUN",
			"SHELL",
			"STOPSIGNAL",
			"USER",
			"VOLUME",
			"WORKDIR"
		]);
		syntaxChecks = [{
			rules: [parseError],
			run: syntaxErrors
		}, {
			rules: [inlineIgnore],
			run: inlineIgnores
		}];
	})))();
}

// actions/dockerfile-lint/rules/trust.ts
function offVariable(name, value) {
	const variable = Object.hasOwn(variables, name) ? variables[name] : void 0;
	if (variable === void 0 || !variable.off.test(value)) return void 0;
	return { aliases: variable.alias === void 0 ? [] : [variable.alias] };
}
function* inVariables(context) {
	for (const { instruction } of context.instructions(["ENV", "ARG"])) for (const { key, value } of pairsOf(instruction, context.file.escapeChar)) {
		const off = offVariable(key.value, value?.value ?? "");
		if (off === void 0) continue;
		yield {
			rule: tlsOff,
			instruction,
			span: key.span,
			message: `${key.value} switches the verification of certificates off`,
			about: [key.value],
			...off
		};
	}
	for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) for (const command of context.commands(instruction)) {
		const exported = command.name === "export" ? command.args.map(({ value, start, end }) => ({
			text: value,
			start,
			end
		})) : [];
		const assigned = command.assignments.map(({ name, value, start, end }) => ({
			text: `${name}=${value.value}`,
			start,
			end
		}));
		for (const { text, start, end } of [...assigned, ...exported]) {
			const [name = "", ...rest] = text.split("=");
			const off = rest.length === 0 ? void 0 : offVariable(name, rest.join("="));
			if (off === void 0) continue;
			yield {
				rule: tlsOff,
				instruction,
				span: command.spanOf({
					start,
					end
				}),
				message: `${name} switches the verification of certificates off`,
				about: [name],
				...off
			};
		}
	}
}
function* inCommands(context) {
	for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) for (const command of context.commands(instruction)) {
		const bypass = bypasses.find(({ applies }) => applies(command));
		const base = {
			instruction,
			span: command.span
		};
		if (bypass !== void 0) {
			const { rule, what, alias } = bypass;
			const kind = rule === tlsOff ? "certificates" : "signatures";
			yield {
				...base,
				rule,
				message: `${what} switches the verification of ${kind} off`,
				about: [what],
				aliases: alias === void 0 ? [] : [alias]
			};
		}
		if (command.name === "chpasswd") yield {
			...base,
			rule: passwords,
			message: "A password is set in the build",
			about: ["chpasswd"]
		};
	}
}
var tags, tlsOff, unsigned, passwords, isPip, isYum, isApt, argument, bypasses, variables, trustChecks;
function init_trust() {
	return (init_trust = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_rule();
		/* @__PURE__ */ init_shell_args();
		tags = ["security", "supply-chain"];
		tlsOff = defineRule({
			id: "SW-DF-tls-verification-off",
			name: "tls-verification-off",
			severity: "high",
			summary: "Leave the verification of TLS certificates on.",
			why: "Without it anybody on the way can replace what the build or the program receives.",
			before: "RUN curl -k https://example.com/tool -o /usr/bin/tool",
			after: "RUN curl -fsSL https://example.com/tool -o /usr/bin/tool",
			tags: [...tags, "CWE-295"],
			precision: "high"
		});
		unsigned = defineRule({
			id: "SW-DF-signature-verification-off",
			name: "signature-verification-off",
			severity: "high",
			summary: "Leave the verification of package signatures on.",
			why: "Without it a mirror, or anybody on the way to it, can put its own packages into the image.",
			before: "RUN apt-get install -y --allow-unauthenticated tool",
			after: "RUN apt-get install -y tool=1.2-3",
			tags: [...tags, "CWE-347"],
			precision: "high"
		});
		passwords = defineRule({
			id: "SW-DF-chpasswd",
			name: "chpasswd",
			severity: "medium",
			summary: "Do not set passwords in a build.",
			why: "The password is in the image's history and in /etc/shadow, the same for every container.",
			before: "RUN echo 'app:app' | chpasswd",
			after: "RUN useradd --system app",
			tags: [
				"security",
				"secret",
				"CWE-798"
			],
			aliases: ["CKV2_DOCKER_17"],
			precision: "high"
		});
		isPip = (command) => /^pip[\d.]*$/.test(command.name) || /^python[\d.]*$/.test(command.name) && hasArg(command, "pip");
		isYum = ({ name }) => [
			"yum",
			"dnf",
			"microdnf",
			"tdnf"
		].includes(name);
		isApt = ({ name }) => [
			"apt-get",
			"apt",
			"aptitude"
		].includes(name);
		argument = (command, form) => command.args.some(({ value }) => form.test(value));
		bypasses = [
			{
				rule: tlsOff,
				alias: "CKV2_DOCKER_2",
				what: "curl -k",
				applies: (command) => command.name === "curl" && hasFlag(command, "k", "insecure")
			},
			{
				rule: tlsOff,
				alias: "CKV2_DOCKER_3",
				what: "wget --no-check-certificate",
				applies: (command) => command.name === "wget" && hasFlag(command, "no-check-certificate")
			},
			{
				rule: tlsOff,
				alias: "CKV2_DOCKER_4",
				what: "pip --trusted-host",
				applies: (command) => isPip(command) && hasFlag(command, "trusted-host")
			},
			{
				rule: unsigned,
				alias: "CKV2_DOCKER_7",
				what: "apk --allow-untrusted",
				applies: (command) => command.name === "apk" && hasFlag(command, "allow-untrusted")
			},
			{
				rule: unsigned,
				alias: "CKV2_DOCKER_8",
				what: "--allow-unauthenticated",
				applies: (command) => isApt(command) && hasFlag(command, "allow-unauthenticated")
			},
			{
				rule: unsigned,
				alias: "CKV2_DOCKER_9",
				what: "--nogpgcheck",
				applies: (command) => isYum(command) && hasFlag(command, "nogpgcheck")
			},
			{
				rule: unsigned,
				alias: "CKV2_DOCKER_10",
				what: "rpm --nosignature",
				applies: (command) => command.name === "rpm" && hasFlag(command, "nosignature", "nodigest")
			},
			{
				rule: unsigned,
				alias: "CKV2_DOCKER_11",
				what: "--force-yes",
				applies: (command) => isApt(command) && hasFlag(command, "force-yes")
			},
			{
				rule: tlsOff,
				alias: "CKV2_DOCKER_13",
				what: "strict-ssl false",
				applies: (command) => [
					"npm",
					"yarn",
					"pnpm"
				].includes(command.name) && argument(command, /^(?:--)?strict-ssl(?:=false)?$/) && (argument(command, /^false$/) || argument(command, /strict-ssl=false$/))
			},
			{
				rule: tlsOff,
				alias: "CKV2_DOCKER_15",
				what: "sslverify off",
				applies: (command) => isYum(command) && argument(command, /sslverify=(?:0|false|no)$/i)
			},
			{
				rule: tlsOff,
				alias: void 0,
				what: "git http.sslVerify off",
				applies: (command) => command.name === "git" && (argument(command, /http\.sslverify=(?:0|false)$/i) || argument(command, /http\.sslverify$/i) && hasArg(command, "false", "0"))
			},
			{
				rule: unsigned,
				alias: void 0,
				what: "zypper --no-gpg-checks",
				applies: (command) => command.name === "zypper" && hasFlag(command, "no-gpg-checks")
			}
		];
		variables = {
			PYTHONHTTPSVERIFY: {
				alias: "CKV2_DOCKER_5",
				off: /^0$/
			},
			NODE_TLS_REJECT_UNAUTHORIZED: {
				alias: "CKV2_DOCKER_6",
				off: /^0$/
			},
			NPM_CONFIG_STRICT_SSL: {
				alias: "CKV2_DOCKER_12",
				off: /^false$/i
			},
			npm_config_strict_ssl: {
				alias: void 0,
				off: /^false$/i
			},
			GIT_SSL_NO_VERIFY: {
				alias: "CKV2_DOCKER_14",
				off: /^(?!$|0$|false$)/i
			},
			PIP_TRUSTED_HOST: {
				alias: "CKV2_DOCKER_16",
				off: /./
			}
		};
		trustChecks = [{
			rules: [tlsOff],
			run: inVariables
		}, {
			rules: [
				tlsOff,
				unsigned,
				passwords
			],
			run: inCommands
		}];
	})))();
}

// actions/dockerfile-lint/rules/user.ts
/** `root` or `0`, with any group. */
function isRoot(user) {
	return /^(?:root|0+)(?::|$)/.test(user);
}
function lastUser(stage) {
	return stage.instructions.findLast((instruction) => instruction.keyword === "USER");
}
function isNumeric(user) {
	return /^\d+(?::|$)/.test(user);
}
/** A value that comes in through an ARG, of whatever stage above, is the caller's to choose. */
function isFromArg(context, instruction) {
	const name = /\$\{?(\w+)/.exec(instruction.args.text)?.[1];
	return name !== void 0 && context.isArgAbove(name, instruction);
}
function userOf(instruction) {
	return instruction.words[0]?.value ?? "";
}
function* rootUsers(context) {
	const final = context.graph.target;
	for (const stage of context.sections) {
		const instruction = lastUser(stage);
		if (instruction === void 0 || !isRoot(userOf(instruction))) continue;
		const others = stage === final ? [
			"CKV_DOCKER_8",
			"DS-0002",
			"CIS-DI-0001"
		] : [];
		yield {
			rule: lastIsRoot,
			instruction,
			span: instruction.args.span,
			message: "The last USER of this stage is root",
			about: [stage.name?.value ?? String(stage.index)],
			aliases: isNumeric(userOf(instruction)) ? others : ["DL3066", ...others]
		};
	}
}
function* namedUsers(context) {
	for (const { instruction, stage } of context.instructions(["USER"])) {
		const user = userOf(instruction);
		const isReported = instruction === lastUser(stage) && isRoot(user);
		if (user === "" || isReported || isNumeric(user) || isFromArg(context, instruction)) continue;
		yield {
			rule: numeric,
			instruction,
			span: instruction.args.span,
			message: `USER ${user} is a name: write the number`,
			about: [user]
		};
	}
}
function* missingUser({ graph }) {
	const { target } = graph;
	if (target?.from === void 0 || target.image === void 0) return;
	let base = target;
	while (lastUser(base) === void 0 && base.base.kind === "stage") base = base.base.stage;
	if (lastUser(base) !== void 0 || base.base.kind === "context") return;
	if (base.base.kind === "image" && rootless.test(base.base.reference)) return;
	const nowhere = graph.stages.every((stage) => lastUser(stage) === void 0);
	yield {
		rule: missing,
		instruction: target.from,
		span: target.image.span,
		message: "No USER is set for this image, so it most likely runs as root or administrator",
		about: [target.name?.value ?? String(target.index)],
		aliases: nowhere ? ["CKV_DOCKER_3", "DS-0002"] : []
	};
}
var lastIsRoot, missing, numeric, rootless, userChecks;
function init_user() {
	return (init_user = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		lastIsRoot = defineRule({
			id: "DL3002",
			name: "user-not-root",
			severity: "high",
			hadolint: "warning",
			summary: "Let the last USER of an image be someone other than root.",
			why: "A process that breaks out of the container, or writes to a mounted folder, does so with root's rights.",
			before: "USER root\nCMD [\"/app\"]",
			after: "USER 10001\nCMD [\"/app\"]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-4.1",
				"NIST-SP-800-190-4.4.3"
			],
			precision: "high"
		});
		missing = defineRule({
			id: "SW-DF-user-missing",
			name: "user-missing",
			severity: "medium",
			summary: "Set USER in the final stage.",
			why: "Without it the process runs as the base image's user, which is root for nearly all images.",
			before: "FROM debian:12.11-slim\nCMD [\"/app\"]",
			after: "FROM debian:12.11-slim\nUSER 10001\nCMD [\"/app\"]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-4.1",
				"NIST-SP-800-190-4.4.3"
			],
			precision: "medium"
		});
		numeric = defineRule({
			id: "DL3066",
			name: "user-numeric",
			severity: "info",
			hadolint: "info",
			summary: "Give USER as a number.",
			why: "Kubernetes can check runAsNonRoot only for numeric users, and a name must exist in the image's /etc/passwd.",
			before: "USER app",
			after: "USER 10001:10001",
			tags: ["security"],
			precision: "medium"
		});
		rootless = /(?:nonroot|non-root|rootless|unprivileged)/;
		userChecks = [
			{
				rules: [lastIsRoot],
				run: rootUsers
			},
			{
				rules: [missing],
				run: missingUser
			},
			{
				rules: [numeric],
				run: namedUsers
			}
		];
	})))();
}

// actions/dockerfile-lint/rules/nearest.ts
/** The name that is most likely meant: the one with the fewest edits, at most `most` and fewer than half of the letters. */
function nearest(name, candidates, most = 2) {
	const limit = Math.min(most, Math.floor((name.length - 1) / 2));
	let best;
	let bestDistance = limit + 1;
	for (const candidate of new Set(Iterator.from(candidates).take(maxCandidates))) {
		if (candidate === name || Math.abs(candidate.length - name.length) > limit) continue;
		const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), limit);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
/** Levenshtein's distance with swaps of neighbours as one edit; anything above `limit` may come out as `limit + 1`. */
function editDistance(a, b, limit) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		if (Math.min(...row) > limit) return limit + 1;
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? limit + 1;
}
var maxCandidates;
function init_nearest() {
	return (init_nearest = __esmMin((() => {
		maxCandidates = 100;
	})))();
}

// actions/dockerfile-lint/rules/variables.ts
function* fromVariables({ graph, file }) {
	for (const { from } of graph.stages) {
		if (from === void 0) continue;
		const scope = graph.scopeOf(from);
		const known = [.../* @__PURE__ */ new Set([...[...scope.bindings()].map(({ name }) => name), ...platformArgs])];
		for (const { name, span } of fromReferences(from, file.escapeChar)) {
			if (known.includes(name)) continue;
			const suggestion = nearest(name, known);
			yield {
				rule: undefinedInFrom,
				instruction: from,
				span,
				message: `${name} is not declared before the first FROM${suggestion === void 0 ? "" : `; did you mean ${suggestion}?`}`,
				about: [name],
				aliases: isInvalidByDefault(from, graph, file.escapeChar) ? [invalidDefault.id] : []
			};
		}
	}
}
function fromReferences(from, escapeChar) {
	const image = variableSpans(from.args, escapeChar);
	const flags = from.flags.filter(({ name, value }) => name === "platform" && value !== void 0).flatMap(({ value = "", valueSpan }) => variableReferences(value, escapeChar).map((reference) => ({
		...reference,
		span: valueSpan
	})));
	const seen = /* @__PURE__ */ new Set();
	return [...flags, ...image].filter(({ name }) => !seen.has(name) && seen.add(name));
}
/** Names that some ARG or ENV of the file declares. */
function declaredNames({ file }) {
	return new Set(file.instructions.filter(({ keyword }) => keyword === "ARG" || keyword === "ENV").flatMap((instruction) => pairsOf(instruction, file.escapeChar).map(({ key }) => key.value)));
}
/** PATH is in every image; the rest is what ARG and ENV declare. */
function* visibleNames(scope) {
	yield "PATH";
	for (const { name } of scope.bindings()) yield name;
}
/** An image's own environment is unknown: there, only names that the file declares elsewhere, or nearly so, are judged. */
function* stageVariables(context) {
	const declared = declaredNames(context);
	const known = context.inheriting(({ base }) => base.kind === "scratch");
	for (const { instruction, stage } of context.instructions(expanding)) {
		if (stage.from === void 0 || !context.isBuilt(stage)) continue;
		const scope = context.scope(instruction);
		const seen = /* @__PURE__ */ new Set();
		for (const reference of variableSpans(instruction.args, context.file.escapeChar)) {
			const { name, modifier, span } = reference;
			if (seen.has(name) || /[-+]$/.test(modifier) || alwaysSet.has(name) || scope.find(name) !== void 0) continue;
			seen.add(name);
			const suggestion = nearest(name, visibleNames(scope), known.has(stage) ? 2 : 1);
			if (!known.has(stage) && !declared.has(name) && suggestion === void 0) continue;
			yield {
				rule: undefinedVariable,
				instruction,
				span,
				message: `${name} is not declared in this stage${suggestion === void 0 ? "" : `; did you mean ${suggestion}?`}`,
				about: [instruction.keyword, name]
			};
		}
	}
}
function* defaultNames({ graph, file }) {
	for (const { from, image } of graph.stages) {
		if (from === void 0 || image === void 0 || !isInvalidByDefault(from, graph, file.escapeChar)) continue;
		const scope = graph.scopeOf(from);
		if (fromReferences(from, file.escapeChar).some(({ name }) => scope.find(name) === void 0 && !platformArgs.has(name))) continue;
		yield {
			rule: invalidDefault,
			instruction: from,
			span: image.span,
			message: `Without build arguments ${image.value} is no valid image name`,
			about: [image.value]
		};
	}
}
/** True when the name that comes out without build arguments cannot be one. An empty name is left to the build's own error. */
function isInvalidByDefault(from, graph, escapeChar) {
	const written = from.words[0]?.value ?? "";
	if (!written.includes("$")) return false;
	const scope = graph.scopeOf(from);
	let isKnown = true;
	const { text } = expand(written, escapeChar, (name) => {
		const binding = scope.find(name);
		if (platformArgs.has(name) || binding !== void 0 && binding.value === void 0) isKnown = false;
		return binding?.value ?? null;
	});
	const name = text.replace(/\$\{?\w+\}?/g, "");
	return isKnown && name !== "" && !imageForm.test(name);
}
var undefinedInFrom, undefinedVariable, invalidDefault, expanding, alwaysSet, imageForm, variableChecks;
function init_variables() {
	return (init_variables = __esmMin((() => {
		init_dockerfile();
		init_nearest();
		/* @__PURE__ */ init_rule();
		undefinedInFrom = defineRule({
			id: "UndefinedArgInFrom",
			name: "undefined-arg-in-from",
			severity: "medium",
			summary: "Declare with ARG, before the first FROM, what FROM uses.",
			why: "An undeclared variable is empty, whatever the build passes, so another image is used or the build fails.",
			before: "FROM debian:$VERSION",
			after: "ARG VERSION=12.11-slim\nFROM debian:$VERSION",
			precision: "very-high"
		});
		undefinedVariable = defineRule({
			id: "UndefinedVar",
			name: "undefined-var",
			severity: "medium",
			summary: "Declare variables in the stage that uses them.",
			why: "An undeclared variable is empty. ARGs from before the first FROM, and from other stages, must be declared again.",
			before: "FROM scratch\nCOPY $SRC /app",
			after: "FROM scratch\nARG SRC=build\nCOPY $SRC /app",
			precision: "high"
		});
		invalidDefault = defineRule({
			id: "InvalidDefaultArgInFrom",
			name: "invalid-default-arg-in-from",
			severity: "low",
			summary: "Give the ARGs of FROM defaults that make a valid image name.",
			why: "Without build arguments the build fails on a name such as debian: with nothing after the colon.",
			before: "ARG TAG\nFROM debian:$TAG",
			after: "ARG TAG=12.11-slim\nFROM debian:$TAG",
			precision: "high"
		});
		expanding = [
			"ENV",
			"LABEL",
			"ARG",
			"ADD",
			"COPY",
			"WORKDIR",
			"EXPOSE",
			"USER",
			"VOLUME",
			"STOPSIGNAL"
		];
		alwaysSet = /* @__PURE__ */ new Set([
			"PATH",
			"BUILDKIT_SBOM_SCAN_CONTEXT",
			"BUILDKIT_SBOM_SCAN_STAGE"
		]);
		imageForm = /^(?:[A-Za-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:[._/-]+[a-z0-9]+)*(?::[\w][\w.-]{0,127})?(?:@[a-z0-9]+:[0-9a-f]{32,})?$/;
		variableChecks = [
			{
				rules: [undefinedInFrom],
				run: fromVariables
			},
			{
				rules: [undefinedVariable],
				run: stageVariables
			},
			{
				rules: [invalidDefault],
				run: defaultNames
			}
		];
	})))();
}

// actions/dockerfile-lint/rules/zypper.ts
var confirmed, noUpgrade, cleaned, pinned, installVerbs, askingVerbs, upgradeVerbs, valuedFlags, zypperChecks;
function init_zypper() {
	return (init_zypper = __esmMin((() => {
		init_mounts();
		init_pinning();
		/* @__PURE__ */ init_rule();
		/* @__PURE__ */ init_shell_args();
		confirmed = defineRule({
			id: "DL3034",
			name: "zypper-non-interactive",
			severity: "medium",
			hadolint: "warning",
			summary: "Call zypper without questions: -n or -y.",
			why: "A build has nobody to answer the question, so the installation stops.",
			before: "RUN zypper install httpd=2.4.46 && zypper clean",
			after: "RUN zypper install -y httpd=2.4.46 && zypper clean",
			precision: "high"
		});
		noUpgrade = defineRule({
			id: "DL3035",
			name: "zypper-no-dist-upgrade",
			severity: "medium",
			hadolint: "warning",
			summary: "Do not upgrade the whole distribution in a build.",
			why: "The result depends on the day of the build, and packages of the base image are stored twice; take a newer base instead.",
			before: "RUN zypper dist-upgrade",
			after: "FROM registry.example.com/leap:15.6",
			tags: ["reproducibility"],
			precision: "high"
		});
		cleaned = defineRule({
			id: "DL3036",
			name: "zypper-clean",
			severity: "low",
			hadolint: "warning",
			summary: "Run zypper clean after zypper install, in the same RUN.",
			why: "The cache of packages and metadata stays in the layer for good; a later RUN cannot take it out again.",
			before: "RUN zypper install -y httpd=2.4.46",
			after: "RUN zypper install -y httpd=2.4.46 && zypper clean",
			tags: ["image-size"],
			aliases: ["DS-0020"],
			precision: "high"
		});
		pinned = defineRule({
			id: "DL3037",
			name: "zypper-pin-versions",
			severity: "low",
			hadolint: "warning",
			summary: "Pin the versions of packages that zypper installs.",
			why: driftingPackages,
			before: "RUN zypper install -y httpd && zypper clean",
			after: "RUN zypper install -y httpd=2.4.46 && zypper clean",
			tags: ["reproducibility"],
			precision: "medium"
		});
		installVerbs = ["install", "in"];
		askingVerbs = [
			...installVerbs,
			"remove",
			"rm",
			"source-install",
			"si",
			"patch"
		];
		upgradeVerbs = ["dist-upgrade", "dup"];
		valuedFlags = [
			"R",
			"root",
			"r",
			"repo",
			"from",
			"C",
			"capability",
			"t",
			"type",
			"p",
			"plus-repo"
		];
		zypperChecks = [
			commandCheck(confirmed, { onbuild: true }, (command) => {
				if (command.name !== "zypper" || !hasArg(command, ...askingVerbs)) return void 0;
				if (hasFlag(command, "n", "non-interactive", "y", "no-confirm")) return void 0;
				const verb = command.args.find(({ value }) => askingVerbs.includes(value));
				return {
					message: "zypper waits for an answer: add -y",
					about: [verb?.value ?? ""],
					fix: verb && {
						description: "Add -y",
						edits: [insertAfter(command, verb, " -y")]
					}
				};
			}),
			commandCheck(noUpgrade, { onbuild: true }, (command) => command.name === "zypper" && hasArg(command, ...upgradeVerbs) ? {
				message: "zypper dist-upgrade makes the image depend on the day of its build: take a newer base",
				about: []
			} : void 0),
			{
				rules: [cleaned],
				*run(context) {
					for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
						if (hasMount(instruction, "/var/cache/zypp")) continue;
						const commands = context.commands(instruction);
						const last = commands.findLast(({ name, args }) => name === "zypper" && args.some(({ value }) => installVerbs.includes(value)));
						if (last === void 0) continue;
						if (commands.slice(commands.indexOf(last) + 1).some((command) => command.name === "zypper" && hasArg(command, "clean", "cc"))) continue;
						yield {
							rule: cleaned,
							instruction,
							span: last.span,
							message: "The cache of zypper stays in this layer: run zypper clean in the same RUN",
							about: last.args.map(({ value }) => value),
							fix: cleanUpFix(context, instruction, last, "zypper clean")
						};
					}
				}
			},
			commandCheck(pinned, { onbuild: true }, (command) => {
				if (command.name !== "zypper" || !hasArg(command, ...installVerbs)) return void 0;
				const loose = operands(command, valuedFlags).filter(({ value }) => !installVerbs.includes(value) && !/[=<>~]/.test(value) && !value.endsWith(".rpm"));
				return unpinned(command, loose, "=<version>");
			})
		];
	})))();
}

// actions/dockerfile-lint/rules/index.ts
/** True for an id that a rule of Seaworthy, or of a tool whose ids Seaworthy knows, can have. */
function knownIds(id) {
	return ruleIds.has(id) || buildkitIds.has(id) || foreignForms.some((form) => form.test(id));
}
/** hadolint's own level for one of its rules. */
function hadolintLevelOf(id) {
	return hadolintRules.get(id);
}
var checks, allRules, buildkitIds, ruleIds, foreignForms, hadolintRules;
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_problems();
		init_apk();
		init_apt();
		init_archives();
		init_arguments();
		init_build_context();
		init_commands();
		init_consecutive_runs();
		init_copy();
		init_downloads();
		init_end_of_life();
		init_expose();
		init_filesystem();
		init_from();
		init_gem_go();
		init_javascript();
		init_labels();
		init_layout();
		init_platform();
		init_process();
		init_python();
		init_registry();
		init_rpm();
		init_run_steps();
		init_secret_names();
		init_secret_values();
		init_settings$1();
		init_stages();
		init_syntax();
		init_trust();
		init_user();
		init_variables();
		init_zypper();
		checks = [
			...aptChecks,
			...apkChecks,
			...rpmChecks,
			...zypperChecks,
			...pythonChecks,
			...javascriptChecks,
			...gemAndGoChecks,
			...commandChecks,
			...runChecks,
			...consecutiveRunChecks,
			...fromChecks,
			...endOfLifeChecks,
			...argumentChecks,
			...contextChecks,
			...copyChecks,
			...archiveChecks,
			...downloadChecks,
			...exposeChecks,
			...filesystemChecks,
			...labelChecks,
			...layoutChecks,
			...platformChecks,
			...processChecks,
			...registryChecks,
			...secretNameChecks,
			...secretValueChecks,
			...settingChecks,
			...stageChecks,
			...syntaxChecks,
			...trustChecks,
			...userChecks,
			...variableChecks
		];
		allRules = [...checks.flatMap((check) => check.rules), ...suppressionRules];
		buildkitIds = /* @__PURE__ */ new Set([
			"StageNameCasing",
			"FromAsCasing",
			"NoEmptyContinuation",
			"ConsistentInstructionCasing",
			"DuplicateStageName",
			"ReservedStageName",
			"JSONArgsRecommended",
			"MaintainerDeprecated",
			"UndefinedArgInFrom",
			"WorkdirRelativePath",
			"UndefinedVar",
			"MultipleInstructionsDisallowed",
			"LegacyKeyValueFormat",
			"InvalidBaseImagePlatform",
			"RedundantTargetPlatform",
			"SecretsUsedInArgOrEnv",
			"InvalidDefaultArgInFrom",
			"FromPlatformFlagConstDisallowed",
			"CopyIgnoredFile",
			"InvalidDefinitionDescription",
			"ExposeProtoCasing",
			"ExposeInvalidFormat"
		]);
		ruleIds = new Set(allRules.map((rule) => rule.id));
		foreignForms = [
			/^SC\d{4}$/,
			/^CKV2?_DOCKER_\d+$/,
			/^(?:AVD-)?DS-\d{4}$/,
			/^CIS-DI-\d{4}$/,
			/^DKL-(?:DI|LI)-\d{4}$/
		];
		hadolintRules = new Map(allRules.map((rule) => [rule.id, rule.hadolint]));
	})))();
}

// actions/dockerfile-lint/findings.ts
/** Turns problems into findings: locations, fingerprints, levels of the other tools, suppressions. */
function toFindings(problems, around) {
	const ordered = problems.toSorted((a, b) => a.span.start - b.span.start);
	return numberRepeats(ordered.map((problem) => toFinding(problem, around)));
}
function toFinding(problem, { source, context, suppressor }) {
	const { rule, message, about } = problem;
	const text = context.file.source;
	const ids = idsOf(problem);
	const suppression = suppressor.find(problem);
	const levels = levelsOf(problem, ids, context);
	return {
		ruleId: rule.id,
		severity: problem.severity ?? rule.severity,
		message,
		locations: [{
			file: source.path,
			region: text.regionOf(problem.span)
		}, ...(problem.related ?? []).map((related) => ({
			file: source.path,
			region: text.regionOf(related.span),
			message: related.message
		}))],
		subject: {
			kind: "source",
			path: source.path
		},
		fingerprint: fingerprint(rule.id, source.path, about.join("\n")),
		aliases: ids.filter((id) => id !== rule.id),
		fixes: fixesOf(problem, source.path, text),
		...suppression === void 0 ? {} : { suppression },
		...Object.keys(levels).length === 0 ? {} : { levels }
	};
}
function fixesOf({ fix }, file, text) {
	if (fix === void 0) return [];
	const region = (span) => text.regionOf(span);
	const edits = fix.edits.map((edit) => ({
		file,
		region: region(edit.span),
		text: edit.text
	}));
	return [{
		kind: "edit",
		description: fix.description,
		edits
	}];
}
function worst(levels) {
	return hadolintLevels.find((level) => levels.includes(level));
}
function levelsOf({ rule }, ids, { options, pragmas }) {
	const levels = {};
	const overridden = ids.flatMap((id) => Object.hasOwn(options.overrides, id) ? options.overrides[id] ?? [] : []);
	const own = [rule.hadolint, ...ids.map(hadolintLevelOf)].filter((level) => level !== void 0);
	const hadolint = worst(overridden.length > 0 ? overridden : own);
	if (hadolint !== void 0) levels["hadolint"] = hadolint;
	if (ids.some((id) => buildkitIds.has(id))) levels["buildkit"] = pragmas.check.error ? "error" : "warning";
	return levels;
}
function init_findings() {
	return (init_findings = __esmMin((() => {
		init_fingerprint();
		init_options();
		init_rules();
		init_apply();
	})))();
}

// actions/dockerfile-lint/images.ts
/** The images that a build of the file takes, its frontend among them, and the lines that may take others. Pure. */
function imagesOf({ path: file, text }, context) {
	const frontend = frontendOf(text, context);
	return [
		...doubtsOf(context.file).map((doubt) => ({
			...doubt,
			use: "base",
			file
		})),
		...frontend === void 0 ? [] : [{
			...frontend,
			use: "frontend",
			file
		}],
		...takenImages(context.file, context.graph).map((taken) => ({
			...taken,
			file
		}))
	];
}
/** The build argument outdoes the file (BuildKit, `frontend/gateway` of the built-in Dockerfile frontend). */
function frontendOf(text, { options: { buildArgs } }) {
	const [given = ""] = (Object.hasOwn(buildArgs, "BUILDKIT_SYNTAX") ? buildArgs["BUILDKIT_SYNTAX"] ?? "" : "").trim().split(" ", 1);
	return given === "" ? frontendImage(text) : {
		reference: given,
		line: 1
	};
}
function init_images() {
	return (init_images = __esmMin((() => {
		init_dockerfile();
	})))();
}

// actions/dockerfile-lint/shell-scripts.ts
/**
* The scripts of all RUN instructions that ShellCheck can judge: shell form and heredocs of the shells it knows. Each begins with a
* `#!` line and an export of every variable that the build sets, so that none counts as undefined.
*/
function placedScripts(context) {
	const shells = shellsOf(context);
	const placed = [];
	for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) for (const script of context.scripts(instruction)) {
		const dialect = dialectOf(script, shells.get(instruction) ?? []);
		if (script.form === "exec" || dialect === void 0 || script.text.text.trim() === "") continue;
		placed.push(placedScript(context, instruction, script, dialect));
	}
	return placed;
}
function dialectOf(script, shell) {
	const name = script.interpreter ?? shellName(shell);
	return Object.hasOwn(dialects, name) ? dialects[name] : void 0;
}
/**
* All variables in one export, and none where the script uses no variable: ShellCheck takes longer for them than for
* most commands.
*/
function exportsOf(names, body) {
	if (!body.includes("$")) return "";
	return `export ${[...new Set(names.filter((name) => /^[A-Za-z_]\w*$/.test(name)))].map((name) => `${name}=1`).join(" ")}\n`;
}
function placedScript(context, instruction, script, dialect) {
	const body = script.text.text;
	const declared = [...context.scope(instruction).bindings()].map(({ name }) => name);
	const header = `#!/bin/${dialect === "busybox" ? "busybox sh" : dialect}\n${exportsOf([...proxyVariables, ...declared], body)}`;
	const text = header + body;
	const lines = new SourceText(text);
	const at = (line, column) => Math.max(0, Math.min(lines.offsetAt(line, column) - header.length, script.text.length));
	return {
		instruction,
		request: {
			key: `${dialect}\n${text}`,
			dialect,
			text
		},
		spanOf: ({ line, column, endLine, endColumn }) => script.text.spanOf(at(line, column), Math.max(at(line, column), at(endLine, endColumn)))
	};
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

// actions/dockerfile-lint/rules/shellcheck.ts
/** The comments of ShellCheck on the file's scripts, at their own places in the file. */
function shellcheckProblems(context) {
	const results = context.options.shellcheck;
	if (results === void 0) return [];
	return placedScripts(context).flatMap((script) => (results.get(script.request.key) ?? []).map((comment) => problemOf(script, comment)));
}
function problemOf(script, comment) {
	const { message, replacements } = comment;
	return {
		rule: ruleOf(comment),
		message,
		span: script.spanOf(comment),
		instruction: script.instruction,
		about: [message],
		severity: severities[comment.level],
		fix: replacements.length === 0 ? void 0 : {
			description: "Apply ShellCheck's replacement",
			edits: replacements.map((part) => ({
				span: script.spanOf(part),
				text: part.replacement
			}))
		}
	};
}
function ruleOf({ code, level }) {
	const id = `SC${String(code).padStart(4, "0")}`;
	const helpUri = `https://www.shellcheck.net/wiki/${id}`;
	const summary = "A shell command in this file is fragile or wrong.";
	return {
		id,
		name: `shellcheck-${code}`,
		severity: severities[level],
		summary,
		description: `ShellCheck has a page on this: ${helpUri}`,
		help: {
			text: `${summary} See ${helpUri}`,
			markdown: `${summary} See [${id}](${helpUri}).`
		},
		tags: ["dockerfile", "shell"],
		helpUri,
		hadolint: level,
		aliases: [],
		off: false
	};
}
var severities;
function init_shellcheck() {
	return (init_shellcheck = __esmMin((() => {
		init_shell_scripts();
		severities = {
			error: "high",
			warning: "medium",
			info: "low",
			style: "info"
		};
	})))();
}

// actions/dockerfile-lint/lint.ts
/**
* Lints one Dockerfile with every rule: hadolint's (`DLnnnn`), BuildKit's checks under their names, ShellCheck's (`SCnnnn`,
* from results given in the options) and Seaworthy's own (`SW-DF-…`). Pure; takes every text and never throws.
*/
function lintDockerfile(source, options) {
	const file = parseDockerfile(source.text);
	const oversize = oversizeGap(source, file);
	if (oversize !== void 0) return {
		findings: [],
		rules: [],
		gaps: [oversize],
		images: []
	};
	const context = new LintContext(file, options);
	const isOn = ruleSwitch(options, context.pragmas.check.experimental);
	const problems = [];
	const rules = /* @__PURE__ */ new Map();
	for (const check of checks) {
		const on = check.rules.filter(isOn);
		for (const rule of on) rules.set(rule.id, rule);
		if (on.length === 0) continue;
		for (const problem of check.run(context)) if (isOn(problem.rule)) problems.push(problem);
	}
	problems.push(...shellcheckProblems(context));
	const suppressor = new Suppressor(context, buildkitIds);
	const findings = toFindings(problems, {
		source,
		context,
		suppressor
	});
	const own = suppressionProblems(context, suppressor, knownIds);
	for (const rule of suppressionRules) rules.set(rule.id, rule);
	for (const { rule } of problems) rules.set(rule.id, rule);
	return {
		findings: inOrder([...findings, ...toFindings(own, {
			source,
			context,
			suppressor
		})]),
		rules: [...rules.values()].map(reportedRule).sort((a, b) => compare(a.id, b.id)),
		gaps: coverageGaps(source, context),
		images: imagesOf(source, context)
	};
}
function ruleSwitch(options, experimental) {
	const enabled = /* @__PURE__ */ new Set([...options.enabled, ...experimental]);
	return ({ id, off }) => {
		const override = Object.hasOwn(options.overrides, id) ? options.overrides[id] : void 0;
		if (override !== void 0) return override !== "ignore";
		return !off || enabled.has(id) || experimental.includes("all") && buildkitIds.has(id);
	};
}
function inOrder(findings) {
	const place = ({ locations }) => {
		const region = locations[0]?.region;
		return [region?.startLine ?? 0, region?.startColumn ?? 0];
	};
	return findings.toSorted((a, b) => {
		const [lineA, columnA] = place(a);
		const [lineB, columnB] = place(b);
		return lineA - lineB || columnA - columnB || compare(a.ruleId, b.ruleId);
	});
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function init_lint$1() {
	return (init_lint$1 = __esmMin((() => {
		init_dockerfile();
		init_context$1();
		init_coverage();
		init_findings();
		init_images();
		init_rules();
		/* @__PURE__ */ init_rule();
		init_shellcheck();
		init_apply();
		init_problems();
		init_options();
	})))();
}

// actions/dockerfile-lint/hadolint/environment.ts
/** The settings in hadolint's environment variables. Throws `InvalidError` for a value that a variable does not take. */
function environmentSettings(variable) {
	const read = (name) => variable(`HADOLINT_${name}`);
	const list = (name) => split(read(name));
	const override = Object.entries({
		error: "ERROR",
		warning: "WARNING",
		info: "INFO",
		style: "STYLE"
	}).map(([level, suffix]) => [level, list(`OVERRIDE_${suffix}`)]);
	const settings = {
		ignored: list("IGNORE"),
		override: Object.fromEntries(override.filter(([, ids]) => ids !== void 0)),
		trustedRegistries: list("TRUSTED_REGISTRIES"),
		labelSchema: labelSchema(list("REQUIRE_LABELS"), "HADOLINT_REQUIRE_LABELS"),
		strictLabels: truth(read("STRICT_LABELS"), "HADOLINT_STRICT_LABELS"),
		disableIgnorePragma: truth(read("DISABLE_IGNORE_PRAGMA"), "HADOLINT_DISABLE_IGNORE_PRAGMA"),
		noFail: truth(read("NOFAIL"), "HADOLINT_NOFAIL"),
		failureThreshold: threshold(read("FAILURE_THRESHOLD"), "HADOLINT_FAILURE_THRESHOLD"),
		format: read("FORMAT")
	};
	return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== void 0));
}
/** `name:kind` pairs as a label schema; a name alone is text. */
function labelSchema(pairs, source) {
	if (pairs === void 0) return void 0;
	const entries = pairs.map((pair) => {
		const [, name = pair, kind = "text"] = /^(.*):([^:]*)$/u.exec(pair) ?? [];
		const known = labelKinds.find((candidate) => candidate === (kind || "text"));
		if (known === void 0) throw wrong(source, kind, labelKinds);
		return [name, known];
	});
	return Object.fromEntries(entries.toReversed());
}
/** hadolint's failure threshold by its name; undefined for none given. */
function threshold(text, source) {
	if (text === void 0) return void 0;
	const known = failureThresholds.find((candidate) => candidate === text);
	if (known === void 0) throw wrong(source, text, failureThresholds);
	return known;
}
function split(text) {
	return text?.split(",").map((item) => item.trim()).filter((item) => item !== "");
}
function truth(text, source) {
	if (text === void 0) return void 0;
	if (/^(1|y|yes|true|on)$/iu.test(text)) return true;
	if (/^(0|n|no|false|off)$/iu.test(text)) return false;
	throw wrong(source, text, ["true", "false"]);
}
function wrong(source, value, allowed) {
	return new InvalidError("INPUT_VALUE", `"${value}" is not a value of ${source}`, { advice: `Allowed: ${allowed.join(", ")}` });
}
function init_environment() {
	return (init_environment = __esmMin((() => {
		init_errors();
		init_settings();
	})))();
}

// actions/dockerfile-lint/hadolint/file.ts
/**
* The first configuration file where hadolint looks: the checkout, `$XDG_CONFIG_HOME`, the home folder. A given file must exist.
* Throws `InvalidError` with line and column for what hadolint would only print and pass over.
*/
async function readHadolintFile(root, given, variable) {
	const candidates = given === void 0 ? search(root, variable) : [{
		path: join(root, given),
		file: given
	}];
	for (const { path, file } of candidates) {
		const text = await readConfigText(path, file);
		if (text !== void 0) return {
			file,
			settings: parseHadolintFile(text, file)
		};
	}
	if (given !== void 0) throw missing$1(given, "hadolint-config");
}
function search(root, variable) {
	const within = (folder, files) => folder === void 0 ? [] : files.map((file) => ({
		path: join(folder, file),
		file: join(folder, file)
	}));
	const home = variable("HOME");
	return [
		...names.map((file) => ({
			path: join(root, file),
			file
		})),
		...within(variable("XDG_CONFIG_HOME"), ["hadolint.yaml", "hadolint.yml"]),
		...within(home, [
			".hadolint/hadolint.yaml",
			".hadolint/hadolint.yml",
			".hadolint/config.yaml",
			".hadolint/config.yml",
			...names
		])
	];
}
/** The settings in the text of a `.hadolint.yaml`. */
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
var names, ids, format, schema;
function init_file() {
	return (init_file = __esmMin((() => {
		init_schemas();
		init_config();
		init_strict_yaml();
		init_settings();
		names = [".hadolint.yaml", ".hadolint.yml"];
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
/** The options of a run: hadolint's environment, its file, then the call, each stronger than the one before. */
async function readSettings({ inputs, config, host, now }) {
	const file = await readHadolintFile(host.root, inputs["hadolint-config"], (name) => host.variable(name));
	const environment = environmentSettings((name) => host.variable(name));
	const joined = joinSettings([
		environment,
		file?.settings ?? {},
		callSettings(inputs)
	]);
	const files = [file?.file, config.file].filter((source) => source !== void 0);
	return {
		options: {
			...defaultLintOptions(now.toISOString().slice(0, 10)),
			ignored: joined.ignored ?? [],
			ignoredBy: [...files, "the call"].join(" or "),
			ignoredIn: files,
			overrides: overridesOf(joined),
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
		failureThreshold: joined.failureThreshold,
		noFail: joined.noFail ?? false
	};
}
function callSettings(inputs) {
	const failureThreshold = threshold(inputs["failure-threshold"], "failure-threshold");
	return {
		ignored: inputs.ignore,
		trustedRegistries: inputs["trusted-registries"],
		labelSchema: labelSchema(inputs["require-label"], "require-label") ?? {},
		...inputs["strict-labels"] ? { strictLabels: true } : {},
		...inputs["disable-ignore-pragma"] ? { disableIgnorePragma: true } : {},
		...failureThreshold === void 0 ? {} : { failureThreshold }
	};
}
function buildArgs(pairs) {
	const entries = pairs.map((pair) => {
		const [, name, value] = /^([^=]+)=(.*)$/su.exec(pair) ?? [];
		if (name !== void 0 && value !== void 0) return [name, value];
		throw new InvalidError("INPUT_VALUE", `"${pair}" is not a build argument`, { advice: "Write each as NAME=value" });
	});
	return Object.fromEntries(entries);
}
function init_settings$2() {
	return (init_settings$2 = __esmMin((() => {
		init_errors();
		init_environment();
		init_file();
		init_settings();
		init_lint$1();
	})))();
}

// actions/dockerfile-lint/shell-requests.ts
/** The scripts of a Dockerfile for a `ShellChecker`; its results go into the options of `lintDockerfile`. Pure. */
function shellScripts(text, options) {
	return placedScripts(new LintContext(parseDockerfile(text), options)).map(({ request }) => request);
}
function init_shell_requests() {
	return (init_shell_requests = __esmMin((() => {
		init_dockerfile();
		init_context$1();
		init_shell_scripts();
	})))();
}

// actions/dockerfile-lint/shellcheck/checker.ts
/** The shell checker that an input names, its code loaded now; undefined for `off`. */
async function shellChecker(name) {
	if (name === "wasm") return (await import("./shellcheck/wasm2.js")).wasmChecker();
	if (name === "native") return (await import("./shellcheck/native.js")).nativeChecker();
}
function init_checker() {
	return (init_checker = __esmMin((() => {})))();
}

// actions/dockerfile-lint/sources.ts
/** The Dockerfiles that could be read, and a gap for each that could not. */
async function readSources(root, files) {
	const sources = [];
	const gaps = [];
	for (const path of files) try {
		const { size } = await stat(join(root, path));
		if (size > maxBytes) gaps.push(gap(path, `it has ${size} bytes; a Dockerfile may have ${maxBytes}`));
		else sources.push({
			path,
			text: decodeDockerfile(await readFile(join(root, path))).text
		});
	} catch (error) {
		gaps.push(gap(path, `it cannot be read (${messageOf(error)})`));
	}
	return {
		sources,
		gaps
	};
}
function gap(what, why) {
	return {
		what,
		why,
		weight: "partial"
	};
}
var maxBytes;
function init_sources() {
	return (init_sources = __esmMin((() => {
		init_dockerfile();
		init_errors();
		maxBytes = 16777216;
	})))();
}

// actions/dockerfile-lint/run.ts
/** Lints every Dockerfile that the inputs name, and the ignore files beside them, as one report on the checkout. */
async function run(context) {
	const { inputs, host } = context;
	const settings = await readSettings(context);
	const files = await discover(host.root, {
		targets: inputs.files,
		exclude: inputs.exclude,
		allowEmpty: inputs["allow-empty"]
	});
	const { sources, gaps } = await readSources(host.root, files);
	const checker = await shellChecker(inputs.shellcheck);
	const results = [{
		findings: [],
		rules: [],
		gaps,
		images: []
	}];
	const ignoreFiles = /* @__PURE__ */ new Map();
	for (const source of sources) {
		host.progress(`dockerfile-lint ${source.path}`);
		const { options, ignoreFile } = await optionsFor(source, settings.options, context);
		if (ignoreFile !== void 0) ignoreFiles.set(ignoreFile.path, lintIgnoreFile(ignoreFile.path, ignoreFile.entries));
		results.push(inputs.fix ? await fixFile(source, options, checker, context) : await lint(source, options, checker));
	}
	results.push({
		findings: [...ignoreFiles.values()].flat(),
		rules: ignoreFiles.size === 0 ? [] : ignoreFileRules,
		gaps: [],
		images: []
	});
	const report = joined(results, files.length);
	const document = formatIssues(inputs.format, activeFindings(report));
	return {
		examined: [{
			report,
			images: results.flatMap((result) => result.images)
		}],
		...verdictOf(report, settings),
		...document === void 0 ? {} : { document }
	};
}
async function optionsFor(source, options, { inputs, host }) {
	const copiesContext = /^\s*(?:COPY|ADD)\b/imu.test(source.text);
	const { filter, ignoreFile } = await readBuildContext(host.root, source.path, inputs["build-context"], copiesContext);
	return {
		options: {
			...options,
			contextFilter: filter
		},
		ignoreFile
	};
}
async function lint(source, options, checker) {
	const shellcheck = await checker?.check(shellScripts(source.text, options));
	return lintDockerfile(source, {
		...options,
		shellcheck
	});
}
/** Fixes and lints until no fix is left, then writes the file once. */
async function fixFile(source, options, checker, { host }) {
	let text = source.text;
	let applied = 0;
	let result = await lint(source, options, checker);
	for (let round = 0; round < fixRounds; round += 1) {
		const fixed = applyFixes(text, result.findings);
		if (fixed.applied.length === 0) break;
		text = fixed.text;
		applied += fixed.applied.length;
		result = await lint({
			...source,
			text
		}, options, checker);
	}
	if (text !== source.text) {
		await writeFile(join(host.root, source.path), text);
		host.info(`${source.path}: ${count(applied, "finding")} fixed`);
	}
	return result;
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
/** hadolint's own verdict, where its configuration asks for one. */
function verdictOf(report, { failureThreshold, noFail }) {
	if (noFail) return {
		outcome: "pass",
		verdict: "hadolint's no-fail is set"
	};
	if (failureThreshold === void 0) return {};
	const failing = activeFindings(report).filter((finding) => fails(levelOf(finding), failureThreshold)).length;
	const verdict = `${count(failing, "finding")} at hadolint's threshold ${failureThreshold}`;
	if (failing > 0) return {
		outcome: "findings",
		verdict
	};
	return {
		outcome: isComplete(report.coverage) ? "pass" : "undecided",
		verdict
	};
}
var fixRounds;
function init_run() {
	return (init_run = __esmMin((() => {
		init_report();
		init_text();
		init_discover();
		init_context();
		init_lint();
		init_fixes();
		init_formats();
		init_issue();
		init_settings();
		init_lint$1();
		init_settings$2();
		init_shell_requests();
		init_sources();
		fixRounds = 5;
	})))();
}

export { run as n, init_run as t };