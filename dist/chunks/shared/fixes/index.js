import { n as __esmMin } from "../../rolldown-runtime.js";
import { $n as init_checkout, Qn as findLink, _n as writeFileAtomic, dn as init_files, gn as throughLink, hn as init_write_file } from "../core.js";
import { l as compareVersions, t as init_ecosystems, u as init_compare_versions } from "../ecosystems/index.js";
import { ht as init_source_text, mt as SourceText, t as init_dockerfile } from "../dockerfile/index.js";

// shared/fixes/replacements.ts
/** Applies replacements that do not overlap. An insertion at the start of a replaced range precedes its replacement. */
function replaceAll(text, replacements) {
	let result = "";
	let done = 0;
	for (const { start, end, text: replacement } of inOrder(replacements)) {
		result += text.slice(done, start) + replacement;
		done = end;
	}
	return result + text.slice(done);
}
/** Checks whether two replacements overlap or insert at one place, where their order would be arbitrary. */
function conflict(a, b) {
	return overlap(a, b) || a.start === a.end && b.start === b.end && a.start === b.start;
}
/** Checks whether replacements overlap each other. Several may insert at one place, in order. */
function overlapEachOther(replacements) {
	let done = 0;
	return inOrder(replacements).some(({ start, end }) => {
		const isOverlapping = start < done;
		done = Math.max(done, end);
		return isOverlapping;
	});
}
function overlap(a, b) {
	return a.start < b.end && b.start < a.end;
}
function inOrder(replacements) {
	return replacements.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
function init_replacements() {
	return (init_replacements = __esmMin((() => {})))();
}

// shared/fixes/apply-fixes.ts
/**
* Applies the first edit of each finding that is not suppressed and that is safe enough. Applies all edits of a fix or none: a fix with edits of
* other files, outside the text, or that overlap each other is not applied. Of two conflicting fixes, the first wins. Two
* fixes that insert at one place conflict too, because their order would be arbitrary. Pure; leaves text outside the
* edits unchanged.
*/
function applyFixes(files, findings, safety = "safe") {
	const sources = new Map(files.map(({ path, source }) => [path, source]));
	const accepted = /* @__PURE__ */ new Map();
	const applied = [];
	const deferred = [];
	for (const finding of findings) {
		const edits = getEdits(finding, safety);
		const replacements = edits.flatMap((edit) => locateEdit(edit, sources.get(edit.file)));
		if (edits.length === 0 || replacements.length < edits.length || overlapsItself(replacements)) continue;
		const isTaken = (replacement) => accepted.get(replacement.path)?.some((other) => conflict(replacement, other)) === true;
		if (replacements.some(isTaken)) {
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
/**
* Returns the edits of the first fix that edits text and is at least as safe as `safety`. Empty if the finding has none or is
* suppressed.
*/
function getEdits({ suppression, fixes }, safety = "safe") {
	if (suppression !== void 0) return [];
	const accepted = safeties.slice(0, safeties.indexOf(safety) + 1);
	return fixes.flatMap((fix) => fix.kind === "edit" && accepted.includes(fix.safety ?? "safe") ? [fix.edits] : [])[0] ?? [];
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
	return [...Map.groupBy(replacements, ({ path }) => path).values()].some(overlapEachOther);
}
function replaceIn(file, replacements) {
	if (replacements.length === 0) return file;
	return {
		path: file.path,
		source: new SourceText(replaceAll(file.source.text, replacements))
	};
}
var safeties;
function init_apply_fixes() {
	return (init_apply_fixes = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_replacements();
		safeties = [
			"safe",
			"behavior-changing",
			"unsafe"
		];
	})))();
}

// shared/fixes/file-snapshot.ts
var lstat$1, readFile, join$1, FileSnapshot;
function init_file_snapshot() {
	return (init_file_snapshot = __esmMin((() => {
		init_files();
		({lstat: lstat$1, readFile} = process.getBuiltinModule("node:fs/promises"));
		({join: join$1} = process.getBuiltinModule("node:path"));
		FileSnapshot = class FileSnapshot {
			#root;
			#files;
			constructor(root, files) {
				this.#root = root;
				this.#files = files;
			}
			/**
			* Reads files. Leaves out those that do not exist and links.
			* @param paths relative to the root.
			*/
			static async of(root, paths) {
				const files = /* @__PURE__ */ new Map();
				for (const path of new Set(paths)) {
					const ownership = await lstat$1(join$1(root, path)).catch(() => void 0);
					if (ownership?.isFile() === true) files.set(path, {
						bytes: await readFile(join$1(root, path)),
						ownership
					});
				}
				return new FileSnapshot(root, files);
			}
			/** Returns the bytes of a file; undefined if it was not there. */
			bytesOf(path) {
				return this.#files.get(path)?.bytes;
			}
			/** Lists the files that are different now. */
			async changed() {
				const changed = [];
				for (const [path, { bytes }] of this.#files) if (((await lstat$1(join$1(this.#root, path)).catch(() => void 0))?.isFile() === true ? await readFile(join$1(this.#root, path)) : void 0)?.equals(bytes) !== true) changed.push(path);
				return changed;
			}
			/** Writes the files that are different now as they were. A link in the place of a file is replaced. */
			async restore() {
				for (const path of await this.changed()) {
					const known = this.#files.get(path);
					if (known !== void 0) await writeFileAtomic(this.#root, path, known.bytes, known.ownership);
				}
			}
		};
	})))();
}

// shared/fixes/fix-until-stable.ts
/**
* Applies fixes and checks again until none is left, at most eight times. Undoes a round after which less can be read
* than before, and stops there. Does not write.
*/
async function fixUntilStable(files, { check, countUnreadable, readOnly = /* @__PURE__ */ new Set(), safety = "safe" }) {
	let current = files;
	let applied = 0;
	let result = await check(current);
	for (let round = 0; round < maxRounds; round += 1) {
		const fixed = applyFixes(current.filter(({ path }) => !readOnly.has(path)), result.findings, safety);
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

// shared/fixes/repository-fixes.ts
/**
* Chooses the changes that resolve findings about images. Of several versions for one place, the highest is chosen,
* which resolves all. Skips suppressed findings and those that need a change which nothing in the repository states.
* Pure.
*/
function chooseRepositoryFixes(findings) {
	const chosen = /* @__PURE__ */ new Map();
	for (const finding of findings) for (const candidate of candidatesOf(finding)) {
		const known = chosen.get(candidate.key);
		const isHigher = known === void 0 || compareVersions(known.ecosystem, candidate.version, known.version) > 0;
		chosen.set(candidate.key, {
			...isHigher ? candidate : known,
			findings: [...known?.findings ?? [], finding]
		});
	}
	return [...chosen.values()].map(({ findings: resolved, description, edits, lockfile }) => ({
		findings: resolved,
		description,
		edits,
		...lockfile === void 0 ? {} : { lockfile }
	}));
}
/** Returns the changes that together resolve a finding. Empty if one of them is not known. */
function candidatesOf(finding) {
	const { fixes, suppression, advisory } = finding;
	if (suppression !== void 0 || advisory === void 0) return [];
	const { ecosystem } = advisory;
	const base = fixes.find(({ kind }) => kind === "base");
	if (base?.kind === "base" && base.edits !== void 0) {
		const { description, edits } = base;
		return [{
			key: placeKey(edits),
			description,
			edits,
			ecosystem,
			version: "0"
		}];
	}
	const upgrade = fixes.find(({ kind }) => kind === "upgrade");
	if (upgrade?.kind !== "upgrade" || upgrade.change === void 0) return [];
	const changes = [upgrade.change, ...upgrade.otherChanges ?? []];
	const candidates = changes.flatMap((change) => candidateOf(change, upgrade, ecosystem) ?? []);
	return candidates.length === changes.length ? candidates : [];
}
function candidateOf({ kind, edits, lockfile, through }, { packageName, toVersion, description }, ecosystem) {
	if (kind === "override" || kind === "update" && lockfile === void 0) return void 0;
	return {
		key: kind === "edit" ? placeKey(edits) : `${lockfile?.path}\0${packageName}`,
		description,
		edits,
		ecosystem,
		version: kind === "edit" ? through?.toVersion ?? toVersion : toVersion,
		...lockfile === void 0 ? {} : { lockfile }
	};
}
function placeKey(edits) {
	return JSON.stringify(edits.map(({ file, region }) => [file, region]));
}
/**
* Adds the edits of changes that need no lockfile to one of the findings that each resolves, so that they can be offered
* as suggestions. Pure.
*/
function withSuggestedEdits(findings) {
	const edits = /* @__PURE__ */ new Map();
	for (const { findings: [first], description, edits: texts, lockfile } of chooseRepositoryFixes(findings)) {
		if (first === void 0 || lockfile !== void 0 || texts.length === 0) continue;
		edits.set(first, [...edits.get(first) ?? [], {
			kind: "edit",
			description,
			edits: texts
		}]);
	}
	return findings.map((finding) => {
		const added = edits.get(finding);
		return added === void 0 ? finding : {
			...finding,
			fixes: [...finding.fixes, ...added]
		};
	});
}
function init_repository_fixes() {
	return (init_repository_fixes = __esmMin((() => {
		init_ecosystems();
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
		init_file_snapshot();
		init_fix_until_stable();
		/* @__PURE__ */ init_replacements();
		init_repository_fixes();
		init_write_fixed_files();
	})))();
}

export { init_replacements as _, writeFixedFiles as a, withSuggestedEdits as c, FileSnapshot as d, init_file_snapshot as f, conflict as g, init_apply_fixes as h, init_write_fixed_files as i, fixUntilStable as l, getEdits as m, describeUnfixed as n, chooseRepositoryFixes as o, applyFixes as p, findLinkedPaths as r, init_repository_fixes as s, init_fixes as t, init_fix_until_stable as u, overlapEachOther as v, replaceAll as y };