import { n as __esmMin } from "../../../rolldown-runtime.js";
import { T as init_source_text, t as init_dockerfile, w as SourceText } from "../../../shared/dockerfile/index.js";
import { n as init_manifests, t as checkManifests } from "../manifests.js";

// actions/manifest-check/fixes/apply-fixes.ts
/**
* Applies the first edit of each finding that is not suppressed. Applies all edits of a fix or none; of two
* overlapping fixes, the first wins and the other waits for the next round. Pure; leaves text outside the edits
* unchanged.
*/
function applyFixes(files, findings) {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const replacementsByPath = /* @__PURE__ */ new Map();
	let applied = 0;
	for (const finding of findings) {
		const fix = finding.suppression === void 0 ? finding.fixes.find(({ kind }) => kind === "edit") : void 0;
		if (fix?.kind !== "edit") continue;
		const placed = fix.edits.flatMap((edit) => placeEdit(edit, byPath));
		if (placed.length < fix.edits.length || placed.some(([path, replacement]) => isTaken(replacementsByPath.get(path) ?? [], replacement))) continue;
		for (const [path, replacement] of placed) replacementsByPath.set(path, [...replacementsByPath.get(path) ?? [], replacement]);
		applied += 1;
	}
	return {
		files: files.map((file) => replaced(file, replacementsByPath.get(file.path) ?? [])),
		applied
	};
}
function placeEdit(edit, files) {
	const source = files.get(edit.file)?.source;
	if (source === void 0) return [];
	const { startLine, startColumn, endLine, endColumn } = edit.region;
	const start = source.offsetAt(startLine, startColumn);
	return [[edit.file, {
		start,
		end: source.offsetAt(endLine, endColumn),
		text: edit.text
	}]];
}
function isTaken(accepted, replacement) {
	return accepted.some((other) => replacement.start === replacement.end && other.start === other.end ? replacement.start === other.start : replacement.start < other.end && other.start < replacement.end);
}
function replaced(file, replacements) {
	if (replacements.length === 0) return file;
	const { text } = file.source;
	let result = "";
	let done = 0;
	for (const { start, end, text: replacement } of replacements.toSorted((a, b) => a.start - b.start)) {
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

// actions/manifest-check/fixes/fix-files.ts
/** Applies fixes and checks again until none is left. Pure. */
function fixManifests(files, options, collected = {}) {
	let current = files;
	let applied = 0;
	let result = checkManifests(current, options, collected);
	for (let round = 0; round < maxRounds; round += 1) {
		const fixed = applyFixes(current, result.findings);
		if (fixed.applied === 0) break;
		const next = checkManifests(fixed.files, options, {
			...collected,
			tree: withFiles(collected.tree, fixed.files)
		});
		if (next.unreadable.length > result.unreadable.length) break;
		current = fixed.files;
		applied += fixed.applied;
		result = next;
	}
	return {
		result,
		changed: current.filter((file, index) => file !== files[index]),
		applied
	};
}
/** Returns the tree with the current files. */
function withFiles(tree, files) {
	if (tree === void 0) return void 0;
	return {
		...tree,
		files: new Map([...tree.files, ...files.map((file) => [file.path, file])])
	};
}
var maxRounds;
function init_fix_files() {
	return (init_fix_files = __esmMin((() => {
		init_manifests();
		init_apply_fixes();
		maxRounds = 8;
	})))();
}

init_fix_files();
export { fixManifests };