import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { $n as init_checkout, Bn as sha256, Ci as init_errors, Fn as init_find_files, Nn as kindOf, Pn as findFiles, Si as UndecidedError, bi as InvalidError, bn as findRenames, dn as init_files, fi as defined, jn as init_kind, pi as init_defined, tr as readCheckoutFile, vn as diskTree, wi as messageOf, xn as init_renames, yn as init_source_tree, zn as init_digest } from "../core.js";
import { g as init_base_tree, l as init_compare, m as init_at_base, p as findBaseOpener, r as init_new_only, s as init_identify, t as init_write_results } from "./write-results.js";
import { t as init_base_reads } from "./base-reads.js";
import { f as init_paths, l as init_settings_files, t as init_load_settings } from "./load-settings.js";
import { i as init_cache_secret, s as init_cache_directory } from "./cache-secret.js";

// shared/runner/read-dockerfile.ts
/**
* Reads the Dockerfile that an input names, relative to the checkout.
* @throws InvalidError `DOCKERFILE_UNREADABLE` if it is outside the checkout, cannot be read or is too large.
*/
async function readDockerfile(root, file, limit = maxBytes$1) {
	const full = resolve(root, file);
	const path = relative$1(root, full).replaceAll("\\", "/");
	if (path === "" || path.startsWith("../") || isAbsolute$1(path)) throw unreadable(file, "is outside the checkout");
	const { decodeDockerfile } = await import("../dockerfile/index2.js");
	try {
		return {
			path,
			text: decodeDockerfile(await readCheckoutFile(root, path, limit)).text
		};
	} catch (error) {
		throw unreadable(file, `cannot be read (${messageOf(error)})`);
	}
}
function unreadable(file, problem) {
	return new InvalidError("DOCKERFILE_UNREADABLE", problem, {
		place: { what: file },
		advice: "Set `dockerfile` to the path of the image's Dockerfile in the checkout, or remove it"
	});
}
var isAbsolute$1, relative$1, resolve, maxBytes$1;
function init_read_dockerfile() {
	return (init_read_dockerfile = __esmMin((() => {
		init_errors();
		init_files();
		({isAbsolute: isAbsolute$1, relative: relative$1, resolve} = process.getBuiltinModule("node:path"));
		maxBytes$1 = 16 * 2 ** 20;
	})))();
}

// shared/runner/dockerfiles.ts
/** Returns whether the history counts the layers, without which it matches no Dockerfile. */
function hasHistory({ history, layers }) {
	return layers.length > 0 && history.filter(({ emptyLayer }) => !emptyLayer).length === layers.length;
}
/** Returns the path of a Dockerfile and the digest of its text, by which records name it. */
function digestOfDockerfile({ path, text }) {
	return {
		path,
		digest: sha256(text)
	};
}
function originsIn(dockerfile, origins) {
	if (origins === void 0) return { gaps: [{
		what: dockerfile.path,
		why: "the image's history does not match this Dockerfile, so its findings have only a layer and a path",
		weight: "note"
	}] };
	return {
		origins,
		gaps: origins.unmatched.filter(({ keyword }) => keyword !== "ARG").map(({ keyword, line }) => ({
			what: `${dockerfile.path}:${line}`,
			why: `the image's history does not contain this ${keyword}. The image may be older than the file`,
			weight: "note"
		}))
	};
}
async function findDockerfiles(root) {
	const { dockerfileNames, excludedNames } = await import("../dockerfile/index2.js");
	const { paths } = await findFiles(root, {
		patterns: dockerfileNames.map((name) => `**/${name}`),
		ignore: excludedNames
	});
	const files = [];
	for (const path of paths.slice(0, maxFiles)) {
		const text = await readDockerfile(root, path, maxBytes).catch(() => void 0);
		if (text !== void 0) files.push(text);
	}
	return files;
}
function isPath(label, path) {
	return label !== void 0 && label.replace(/^\.?\/+/, "") === path;
}
var maxFiles, maxBytes, labels, Dockerfiles;
function init_dockerfiles() {
	return (init_dockerfiles = __esmMin((() => {
		init_files();
		init_read_dockerfile();
		maxFiles = 500;
		maxBytes = 2 ** 20;
		labels = ["org.label-schema.docker.dockerfile"];
		Dockerfiles = class Dockerfiles {
			/** Undefined if no Dockerfile can match. */
			#history;
			#named;
			#candidates;
			/** Whether the call says that there is no Dockerfile. */
			#isOff;
			#choices = /* @__PURE__ */ new Map();
			constructor(history, named, candidates, isOff = false) {
				this.#isOff = isOff;
				this.#history = history;
				this.#named = named;
				this.#candidates = candidates;
			}
			/**
			* Finds the Dockerfiles. Searches the checkout only if an image has a history that a Dockerfile can match.
			* @param path value of the input `dockerfile`: a path, `none` or undefined.
			* @param images that `originsOf` will be asked about.
			* @throws InvalidError if the file cannot be read.
			*/
			static async of(path, { root }, images) {
				const isSearched = path === void 0 && images.some(hasHistory);
				if (path === "none") return new Dockerfiles(void 0, void 0, [], true);
				if (path === void 0 && !isSearched) return new Dockerfiles(void 0, void 0, []);
				const { chooseDockerfile, exactOf, findImageOrigins } = await import("../dockerfile/index2.js");
				const history = {
					chooseDockerfile,
					exactOf,
					findImageOrigins
				};
				if (path !== void 0) return new Dockerfiles(history, await readDockerfile(root, path), []);
				return new Dockerfiles(history, void 0, await findDockerfiles(root));
			}
			/**
			* Returns the Dockerfiles whose instructions are exactly the build steps in the image's history, with digests of their
			* text, and how the steps below compare with the base image; undefined if the call does not look for any.
			*/
			async exactFor(image, call) {
				if (this.#history === void 0) return this.#isOff ? void 0 : [];
				return Promise.all(this.#exactFor(image, this.#history).map(async ([file, exact]) => {
					const { compareWithBaseImage } = await import("./base-image.js");
					const base = exact.base === "scratch" ? void 0 : await compareWithBaseImage(image, exact, call);
					return {
						...digestOfDockerfile(file),
						baseSteps: exact.baseSteps,
						...defined({ base })
					};
				}));
			}
			#exactFor(image, history) {
				if (this.#named !== void 0) {
					const origins = history.findImageOrigins(this.#named, image);
					const exact = origins === void 0 ? void 0 : history.exactOf(origins);
					return exact === void 0 ? [] : [[this.#named, exact]];
				}
				const found = new Map(this.#choiceFor(image, history).exact.map((exact) => [exact.path, exact]));
				return this.#candidates.flatMap((candidate) => {
					const exact = found.get(candidate.path);
					return exact === void 0 ? [] : [[candidate, exact]];
				});
			}
			#choiceFor(image, { chooseDockerfile }) {
				const known = this.#choices.get(image);
				if (known !== void 0) return known;
				const choice = chooseDockerfile(this.#candidates, image);
				this.#choices.set(image, choice);
				return choice;
			}
			/** Maps layers of an image to Dockerfile instructions. Returns gaps if a Dockerfile should match but does not. */
			originsOf(image) {
				if (this.#history === void 0) return { gaps: [] };
				const { findImageOrigins } = this.#history;
				if (this.#named !== void 0) return originsIn(this.#named, findImageOrigins(this.#named, image));
				const labeled = this.#candidates.find(({ path }) => labels.some((label) => isPath(image.config.labels[label], path)));
				const labeledOrigins = labeled === void 0 ? void 0 : findImageOrigins(labeled, image);
				if (labeledOrigins !== void 0) return {
					origins: labeledOrigins,
					gaps: []
				};
				const { chosen, tied } = this.#choiceFor(image, this.#history);
				if (chosen !== void 0) return {
					origins: chosen,
					gaps: []
				};
				if (tied.length === 0) return { gaps: [] };
				return { gaps: [{
					what: tied.join(", "),
					why: "the image's history matches all of these files, so its findings have no Dockerfile line. Set `dockerfile` to one of them",
					weight: "note"
				}] };
			}
		};
	})))();
}

// shared/runner/hidden-templates.ts
/**
* Lists files that the base was checked with and that unmerged changes make templates, so that they are not checked any
* more: the file itself, or one that is gone while the changes add templates, or its lines to one. What cannot be determined is listed, too.
*/
async function findHiddenTemplates({ host, settingsFiles, openBase }, search) {
	if (host.base === void 0) return [];
	const counts = search.count(search.head);
	const templates = [...counts].filter(([, { templates }]) => templates > 0).map(([path]) => path);
	if (templates.length === 0) return [];
	try {
		if (openBase === void 0 && settingsFiles === void 0) throw new UndecidedError("BASE_UNREADABLE", "this run has no base");
		const base = await findBaseOpener({
			openBase,
			settingsFiles,
			host
		})?.();
		return base === void 0 ? [] : await compareTemplates(base, {
			...search,
			counts,
			templates,
			root: host.root
		});
	} catch (error) {
		const why = `it is a template, and whether the base was checked with it cannot be determined (${messageOf(error)})`;
		return templates.map((path) => hidden(path, why));
	}
}
async function compareTemplates(base, search) {
	const { counts, templates, count, maxBytes } = search;
	const changed = [];
	let isAdded = false;
	for (const path of templates) if (await base.kindOf(path) !== "file") isAdded = true;
	else if (!await base.isUnchanged(path)) changed.push(path);
	const textsBefore = await readTexts(base, changed, maxBytes);
	const before = count(textsBefore);
	const gaps = changed.filter((path) => isLess(counts.get(path), before.get(path))).map((path) => hidden(path, "the base was checked with it, and it is a template now, so it was not checked"));
	const added = changed.flatMap((path) => addedLines(textsBefore.get(path) ?? "", search.head.get(path) ?? ""));
	const replaced = isAdded || added.length > 0 ? await findReplaced(base, search, isAdded ? "any" : new Set(added)) : [];
	base.assertReadable();
	return [...gaps, ...replaced];
}
/** Checks whether a file has more templates than before, or fewer parts that are checked. */
function isLess(after = nothing, before = nothing) {
	return before.checked > 0 && (after.templates > before.templates || after.checked < before.checked);
}
/** Returns the lines that a text has and an earlier one does not. Space around them does not count. */
function addedLines(before, after) {
	const known = linesOf(before);
	return [...linesOf(after)].filter((line) => !known.has(line));
}
function linesOf(text) {
	return new Set(text.split("\n").flatMap((line) => line.trim() || []));
}
/** Checks whether at least half of the lines of a text are among others. */
function isMostlyIn(text, lines) {
	const own = [...linesOf(text)];
	return own.filter((line) => lines.has(line)).length * 2 >= own.length;
}
/**
* Lists files that the base was checked with, that are gone, and that no checked file has the text of.
* @param into lines that templates of the base get, of which a listed file has half; `any` if a template is new.
*/
async function findReplaced(base, { head, counts, listBase, count, maxBytes, root }, into) {
	const checkout = diskTree(root);
	const files = new Set(await listBase(base));
	const gone = [];
	for (const path of files) if (!head.has(path) && await checkout.kindOf(path) === void 0) gone.push(path);
	const texts = await readTexts(base, gone, maxBytes);
	const before = count(texts);
	const checked = new Map([...texts].filter(([path]) => (before.get(path) ?? nothing).checked > 0));
	const added = [...head].filter(([path]) => !files.has(path) && counts.get(path)?.templates === 0);
	const moved = new Set(findRenames(checked, new Map(added)).values());
	return [...checked.keys()].filter((path) => !moved.has(path) && (into === "any" || isMostlyIn(texts.get(path) ?? "", into))).map((path) => hidden(path, "the base was checked with it, it is gone, and the change adds templates, which were not checked"));
}
async function readTexts(base, paths, maxBytes) {
	if (paths.length === 0) return /* @__PURE__ */ new Map();
	const { decodeDockerfile } = await import("../dockerfile/index2.js");
	await base.prefetch(paths);
	const texts = /* @__PURE__ */ new Map();
	for (const path of paths) texts.set(path, decodeDockerfile(await base.read(path, maxBytes)).text);
	return texts;
}
function hidden(what, why) {
	return {
		what,
		why,
		weight: "partial"
	};
}
var nothing;
function init_hidden_templates() {
	return (init_hidden_templates = __esmMin((() => {
		init_errors();
		init_files();
		init_at_base();
		nothing = {
			checked: 0,
			templates: 0
		};
	})))();
}

// shared/runner/targets.ts
/**
* Lists the files of a target: the file itself, files with matching names below a directory, or files that match a glob.
* Follows links inside the root (`findFiles`). A path that does not exist is a pattern without files.
* @throws InvalidError `TARGET_OUTSIDE` if the target is outside the root.
*/
async function findTargetFiles(root, target, { names, ignore }) {
	const path = inside(root, target);
	const kind = await kindOf(join(root, path));
	if (kind === "file") return {
		kind,
		paths: [path],
		problems: []
	};
	if (kind === "directory") return {
		kind,
		...await findFiles(root, {
			patterns: below(path, names),
			ignore
		})
	};
	const { default: picomatch } = await import("../../picomatch.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	if (!picomatch.scan(path).isGlob) return {
		kind: "pattern",
		paths: [],
		problems: []
	};
	return {
		kind: "pattern",
		...await findFiles(root, {
			patterns: [path],
			ignore
		})
	};
}
/**
* Lists the files of targets in the commit that a change is to be merged into, as `findTargetFiles` does in the checkout.
* Everything without targets. Targets that the commit does not have lead to nothing.
* @param root absolute path of the checkout, for targets that are absolute.
*/
async function findBaseFiles(base, root, targets, { names, ignore }) {
	const { default: picomatch } = await import("../../picomatch.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const options = {
		dot: true,
		nonegate: true
	};
	const isIgnored = picomatch([...ignore], options);
	const found = /* @__PURE__ */ new Map();
	for (const target of targets.length === 0 ? ["."] : targets) {
		const path = inside(root, target);
		const kind = await base.kindOf(path);
		if (kind === "file") {
			found.set(base.resolve(path) ?? path, path);
			continue;
		}
		const isMatch = picomatch(kind === "directory" ? [...below(path, names)] : path, options);
		const matches = base.files.filter((file) => isMatch(file) && !isIgnored(file));
		for (const file of matches.toSorted((a, b) => Number(isLink(base, a)) - Number(isLink(base, b)))) {
			const place = base.resolve(file) ?? file;
			if (!found.has(place)) found.set(place, file);
		}
	}
	return [...found.values()].toSorted();
}
function isLink(base, path) {
	return base.resolve(path) !== path;
}
/** Returns globs of files with these names below a directory. */
function below(path, names) {
	return names.map((name) => `${escapeGlob(path)}/**/${name}`.replace(/^\.\//u, ""));
}
function inside(root, target) {
	const normal = (isAbsolute(target) ? relative(root, target) : target).split(sep).join("/").replace(/\/+$/u, "");
	if (normal.split("/").includes("..")) throw new InvalidError("TARGET_OUTSIDE", `${target} is outside the checkout`, { advice: "Run Seaworthy in a directory that contains the target" });
	return normal === "" ? "." : normal.replace(/^\.\//u, "");
}
function escapeGlob(path) {
	return path.replace(/[()[\]{}!*?]/gu, "\\$&");
}
var isAbsolute, join, relative, sep;
function init_targets() {
	return (init_targets = __esmMin((() => {
		init_errors();
		init_files();
		({isAbsolute, join, relative, sep} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/runner/index.ts
function init_runner() {
	return (init_runner = __esmMin((() => {
		init_at_base();
		init_base_reads();
		init_base_tree();
		init_cache_directory();
		init_cache_secret();
		init_compare();
		init_dockerfiles();
		init_hidden_templates();
		init_identify();
		init_load_settings();
		init_new_only();
		init_paths();
		init_settings_files();
		init_targets();
		init_write_results();
	})))();
}

export { findHiddenTemplates as a, digestOfDockerfile as c, init_targets as i, init_dockerfiles as l, findBaseFiles as n, init_hidden_templates as o, findTargetFiles as r, Dockerfiles as s, init_runner as t };