import { n as __esmMin } from "../../rolldown-runtime.js";
import { Bt as init_files, Gt as throughLink, Kt as writeFileAtomic, Wt as init_write_file, bn as findLink, xn as init_checkout } from "../core.js";
import { O as SourceText, k as init_source_text, t as init_dockerfile } from "../dockerfile/index.js";

// shared/fixes/apply-fixes.ts
/**
* Applies the first edit of each finding that is not suppressed. Applies all edits of a fix or none: a fix with edits of
* other files, outside the text, or that overlap each other is not applied. Of two conflicting fixes, the first wins. Two
* fixes that insert at one place conflict too, because their order would be arbitrary. Pure; leaves text outside the
* edits unchanged.
*/
function applyFixes(files, findings) {
	const sources = new Map(files.map(({ path, source }) => [path, source]));
	const accepted = /* @__PURE__ */ new Map();
	const applied = [];
	const deferred = [];
	for (const finding of findings) {
		const edits = getEdits(finding);
		const replacements = edits.flatMap((edit) => locateEdit(edit, sources.get(edit.file)));
		if (edits.length === 0 || replacements.length < edits.length || overlapsItself(replacements)) continue;
		if (replacements.some((replacement) => conflicts(replacement, accepted.get(replacement.path) ?? []))) {
			deferred.push(finding);
			continue;
		}
		for (const replacement of replacements) accepted.set(replacement.path, [...accepted.get(replacement.path) ?? [], replacement]);
		applied.push(finding);
	}
	return {
		files: files.map((file) => replaceIn(file, accepted.get(file.path) ?? [])),
		applied,
		deferred
	};
}
/** Returns the edits of the first fix that edits text. Empty if the finding has none or is suppressed. */
function getEdits({ suppression, fixes }) {
	const fix = suppression === void 0 ? fixes.find(({ kind }) => kind === "edit") : void 0;
	return fix?.kind === "edit" ? fix.edits : [];
}
function locateEdit({ file, region, text }, source) {
	if (source === void 0) return [];
	const start = offsetOf(source, region.startLine, region.startColumn);
	const end = offsetOf(source, region.endLine, region.endColumn);
	return start === void 0 || end === void 0 || end < start ? [] : [{
		path: file,
		start,
		end,
		text
	}];
}
/** Returns the offset of a position. Undefined if the text does not have it. */
function offsetOf(source, line, column) {
	const offset = source.offsetAt(line, column);
	const position = source.positionAt(offset);
	return position.line === line && position.column === column ? offset : void 0;
}
/** Tells whether edits of one fix overlap. A fix may insert several texts at one place, in order. */
function overlapsItself(replacements) {
	return replacements.some((replacement, index) => replacements.slice(0, index).some((other) => other.path === replacement.path && overlap(replacement, other)));
}
function conflicts(replacement, accepted) {
	return accepted.some((other) => overlap(replacement, other) || insertAtOnePlace(replacement, other));
}
function overlap(a, b) {
	return a.start < b.end && b.start < a.end;
}
function insertAtOnePlace(a, b) {
	return a.start === a.end && b.start === b.end && a.start === b.start;
}
function replaceIn(file, replacements) {
	if (replacements.length === 0) return file;
	const { text } = file.source;
	let result = "";
	let done = 0;
	const ordered = replacements.toSorted((a, b) => a.start - b.start || a.end - b.end);
	for (const { start, end, text: replacement } of ordered) {
		result += text.slice(done, start) + replacement;
		done = end;
	}
	return {
		path: file.path,
		source: new SourceText(result + text.slice(done))
	};
}
function init_apply_fixes() {
	return (init_apply_fixes = __esmMin((() => {
		init_dockerfile();
	})))();
}

// shared/fixes/fix-until-stable.ts
/**
* Applies fixes and checks again until none is left, at most eight times. Undoes a round after which less can be read
* than before, and stops there. Does not write.
*/
async function fixUntilStable(files, { check, countUnreadable, readOnly = /* @__PURE__ */ new Set() }) {
	let current = files;
	let applied = 0;
	let result = await check(current);
	for (let round = 0; round < maxRounds; round += 1) {
		const fixed = applyFixes(current.filter(({ path }) => !readOnly.has(path)), result.findings);
		if (fixed.applied.length === 0) break;
		const fixedByPath = new Map(fixed.files.map((file) => [file.path, file]));
		const candidate = current.map((file) => fixedByPath.get(file.path) ?? file);
		const next = await check(candidate);
		if (countUnreadable(next) > countUnreadable(result)) break;
		current = candidate;
		applied += fixed.applied.length;
		result = next;
	}
	const changed = current.filter(({ source }, index) => source.text !== files[index]?.source.text);
	return {
		result,
		changed,
		applied
	};
}
var maxRounds;
function init_fix_until_stable() {
	return (init_fix_until_stable = __esmMin((() => {
		init_apply_fixes();
		maxRounds = 8;
	})))();
}

// shared/fixes/write-fixed-files.ts
/**
* Lists the paths that must not be written: the file, or a directory between the root and it, is a symbolic link.
* @param paths relative to the root, with `/` between directories.
*/
async function findLinkedPaths(root, paths) {
	const linked = /* @__PURE__ */ new Set();
	for (const path of paths) if (await findLink(root, path) !== void 0) linked.add(path);
	return linked;
}
/**
* Writes fixed files. Each file has its old or its new content, never a part, and keeps its permissions.
* @throws InvalidError `WRITE_THROUGH_LINK` if a path contains a symbolic link. Writes nothing then.
*/
async function writeFixedFiles(root, files) {
	const [first] = await findLinkedPaths(root, files.map(({ path }) => path));
	if (first !== void 0) throw throughLink(first);
	for (const { path, source } of files) await writeFileAtomic(root, path, source.text, await lstat(join(root, path)));
}
/** Returns one sentence for each linked path whose findings have fixes. */
function describeUnfixed(findings, linked) {
	const paths = findings.flatMap((finding) => getEdits(finding).map(({ file }) => file)).filter((file) => linked.has(file));
	return [...new Set(paths)].map((path) => `${path}: not fixed, because the path contains a symbolic link. ${advice}`);
}
var lstat, join, advice;
function init_write_fixed_files() {
	return (init_write_fixed_files = __esmMin((() => {
		init_files();
		init_apply_fixes();
		({lstat} = process.getBuiltinModule("node:fs/promises"));
		({join} = process.getBuiltinModule("node:path"));
		advice = "Name the file that it links to instead.";
	})))();
}

// shared/fixes/index.ts
function init_fixes() {
	return (init_fixes = __esmMin((() => {
		init_apply_fixes();
		init_fix_until_stable();
		init_write_fixed_files();
	})))();
}

export { writeFixedFiles as a, applyFixes as c, init_write_fixed_files as i, getEdits as l, describeUnfixed as n, fixUntilStable as o, findLinkedPaths as r, init_fix_until_stable as s, init_fixes as t, init_apply_fixes as u };