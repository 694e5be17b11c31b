import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { Bt as init_kind, Ht as kindOf, Ut as findFiles, Wt as init_find_files, cn as readCheckoutFile, dr as messageOf, kt as init_files, on as init_checkout, sr as InvalidError, ur as init_errors } from "../core.js";
import { f as init_paths, l as init_settings_files, t as init_load_settings } from "./load-settings.js";
import { n as init_cache_directory } from "./cache-directory.js";
import { i as init_identify, o as init_compare, t as init_write_results } from "./write-results.js";

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
			constructor(history, named, candidates) {
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
				if (path === "none" || path === void 0 && !isSearched) return new Dockerfiles(void 0, void 0, []);
				const { chooseDockerfile, findImageOrigins } = await import("../dockerfile/index2.js");
				const history = {
					chooseDockerfile,
					findImageOrigins
				};
				if (path !== void 0) return new Dockerfiles(history, await readDockerfile(root, path), []);
				return new Dockerfiles(history, void 0, await findDockerfiles(root));
			}
			/** Maps layers of an image to Dockerfile instructions. Returns gaps if a Dockerfile should match but does not. */
			originsOf(image) {
				if (this.#history === void 0) return { gaps: [] };
				const { chooseDockerfile, findImageOrigins } = this.#history;
				if (this.#named !== void 0) return originsIn(this.#named, findImageOrigins(this.#named, image));
				const labeled = this.#candidates.find(({ path }) => labels.some((label) => isPath(image.config.labels[label], path)));
				const labeledOrigins = labeled === void 0 ? void 0 : findImageOrigins(labeled, image);
				if (labeledOrigins !== void 0) return {
					origins: labeledOrigins,
					gaps: []
				};
				const { chosen, tied } = chooseDockerfile(this.#candidates, image);
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
	const below = (name) => `${escapeGlob(path)}/**/${name}`.replace(/^\.\//u, "");
	if (kind === "directory") return {
		kind,
		...await findFiles(root, {
			patterns: names.map(below),
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
		init_cache_directory();
		init_compare();
		init_dockerfiles();
		init_identify();
		init_load_settings();
		init_paths();
		init_settings_files();
		init_targets();
		init_write_results();
	})))();
}

export { init_dockerfiles as a, Dockerfiles as i, findTargetFiles as n, init_targets as r, init_runner as t };