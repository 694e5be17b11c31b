import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { Bt as init_files, Cn as readCheckoutFile, Mr as messageOf, Or as InvalidError, an as init_find_files, cn as sha256, in as findFiles, jr as init_errors, rn as kindOf, sn as init_digest, tn as init_kind, xn as init_checkout } from "../core.js";
import { h as init_base_tree, l as init_compare, p as init_at_base, r as init_new_only, s as init_identify, t as init_write_results } from "./write-results.js";
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
				const { chooseDockerfile, findImageOrigins } = await import("../dockerfile/index2.js");
				const history = {
					chooseDockerfile,
					findImageOrigins
				};
				if (path !== void 0) return new Dockerfiles(history, await readDockerfile(root, path), []);
				return new Dockerfiles(history, void 0, await findDockerfiles(root));
			}
			/**
			* Returns the Dockerfiles whose instructions are exactly the build steps in the image's history, with digests of their
			* text; undefined if the call does not look for any.
			*/
			exactFor(image) {
				if (this.#history === void 0) return this.#isOff ? void 0 : [];
				if (this.#named !== void 0) return this.#history.findImageOrigins(this.#named, image)?.isExact === true ? [digestOfDockerfile(this.#named)] : [];
				const exact = new Set(this.#choiceFor(image, this.#history).exact);
				return this.#candidates.filter(({ path }) => exact.has(path)).map(digestOfDockerfile);
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
		init_base_tree();
		init_cache_directory();
		init_cache_secret();
		init_compare();
		init_dockerfiles();
		init_identify();
		init_load_settings();
		init_new_only();
		init_paths();
		init_settings_files();
		init_targets();
		init_write_results();
	})))();
}

export { Dockerfiles as a, init_targets as i, findBaseFiles as n, digestOfDockerfile as o, findTargetFiles as r, init_dockerfiles as s, init_runner as t };