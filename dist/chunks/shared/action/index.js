import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, t as InvalidError } from "../errors/index.js";
import { gt as kindOf, mt as init_kind } from "../oci/index.js";
import { i as init_compare, n as init_deliver } from "./deliver.js";
import { n as init_dist, r as isDynamicPattern, t as glob } from "../../npm/tinyglobby.js";
import { F as init_file_names, H as init_decode, I as neverDockerfiles, P as dockerfileNames, V as decodeDockerfile, d as init_image_origins, l as chooseDockerfile, t as init_dockerfile, u as imageOrigins } from "../dockerfile/index.js";
import { t as init_images } from "./images.js";
import { readFile, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

// shared/action/read-dockerfile.ts
/**
* Reads the Dockerfile that an input names, relative to the checkout.
* @throws InvalidError when it lies outside, cannot be read or is too large.
*/
async function readDockerfile(root, given) {
	const full = resolve(root, given);
	const path = relative(root, full).replaceAll("\\", "/");
	if (path === "" || path.startsWith("../") || isAbsolute(path)) throw unreadable(given, "lies outside the checkout, so no finding can be placed on it");
	try {
		const { size } = await stat(full);
		if (size <= maxBytes$1) return {
			path,
			text: decodeDockerfile(await readFile(full)).text
		};
	} catch (thrown) {
		throw unreadable(given, `cannot be read (${messageOf(thrown)})`);
	}
	throw unreadable(given, `is larger than ${maxBytes$1} bytes`);
}
function unreadable(given, problem) {
	return new InvalidError("DOCKERFILE_UNREADABLE", problem, {
		place: { what: given },
		advice: "Give `dockerfile` the path of the image's Dockerfile, relative to the checkout, or leave it out"
	});
}
var maxBytes$1;
function init_read_dockerfile() {
	return (init_read_dockerfile = __esmMin((() => {
		init_dockerfile();
		init_errors();
		maxBytes$1 = 16 * 2 ** 20;
	})))();
}

// shared/action/dockerfiles.ts
function originsIn(given, image) {
	const origins = imageOrigins(given, image);
	if (origins === void 0) return { gaps: [{
		what: given.path,
		why: "the image's history does not show what this Dockerfile does, so its findings are placed by layer and path only",
		weight: "note"
	}] };
	return {
		origins,
		gaps: origins.unmatched.filter(({ keyword }) => keyword !== "ARG").map(({ keyword, line }) => ({
			what: `${given.path}:${line}`,
			why: `the image's history does not show this ${keyword}; the image may be older than the file`,
			weight: "note"
		}))
	};
}
async function findDockerfiles(root) {
	const paths = await glob(dockerfileNames.map((name) => `**/${name}`), {
		cwd: root,
		dot: true,
		ignore: [...neverDockerfiles],
		followSymbolicLinks: false,
		expandDirectories: false
	});
	const files = [];
	for (const path of paths.sort().slice(0, maxFiles)) {
		const found = await stat(join(root, path)).catch(() => void 0);
		if (found?.isFile() !== true || found.size > maxBytes) continue;
		const text = await readDockerfile(root, path).catch(() => void 0);
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
		init_dist();
		init_dockerfile();
		init_read_dockerfile();
		maxFiles = 500;
		maxBytes = 2 ** 20;
		labels = ["org.label-schema.docker.dockerfile"];
		Dockerfiles = class Dockerfiles {
			#given;
			#found;
			constructor(given, found) {
				this.#given = given;
				this.#found = found;
			}
			/**
			* @param given what the input `dockerfile` says: a path, `none`, or nothing.
			* @throws InvalidError when the given file cannot be read.
			*/
			static async of(given, { root }) {
				if (given === "none") return new Dockerfiles(void 0, []);
				if (given !== void 0) return new Dockerfiles(await readDockerfile(root, given), []);
				return new Dockerfiles(void 0, await findDockerfiles(root));
			}
			/** Which instruction made each layer of an image, where a Dockerfile shows it, and why not where one should. */
			originsOf(image) {
				if (this.#given !== void 0) return originsIn(this.#given, image);
				const labelled = this.#found.find(({ path }) => labels.some((label) => isPath(image.config.labels[label], path)));
				const named = labelled === void 0 ? void 0 : imageOrigins(labelled, image);
				if (named !== void 0) return {
					origins: named,
					gaps: []
				};
				const { chosen, tied } = chooseDockerfile(this.#found, image);
				if (chosen !== void 0) return {
					origins: chosen,
					gaps: []
				};
				if (tied.length === 0) return { gaps: [] };
				return { gaps: [{
					what: tied.join(", "),
					why: "the image's history fits them equally, so its findings stand on no line; name one with `dockerfile`",
					weight: "note"
				}] };
			}
		};
	})))();
}

// shared/action/targets.ts
/**
* The files that a target means: the file itself, those of wanted names below a folder, or those that match a glob.
* Links are not followed. A path to nothing is a pattern without files.
* @throws InvalidError `TARGET_OUTSIDE` for a target outside the root.
*/
async function targetFiles(root, target, { names, ignore }) {
	const path = inside(root, target);
	const kind = await kindOf(join(root, path));
	if (kind === "file") return {
		kind,
		paths: [path]
	};
	const below = (name) => `${escapeGlob(path)}/**/${name}`.replace(/^\.\//u, "");
	if (kind === "folder") return {
		kind,
		paths: await search(root, names.map(below), ignore)
	};
	return {
		kind: "pattern",
		paths: isDynamicPattern(path) ? await search(root, [path], ignore) : []
	};
}
async function search(root, patterns, ignore) {
	return glob([...patterns], {
		cwd: root,
		dot: true,
		ignore: [...ignore],
		followSymbolicLinks: false,
		expandDirectories: false
	});
}
function inside(root, target) {
	const normal = (isAbsolute(target) ? relative(root, target) : target).split(sep).join("/").replace(/\/+$/u, "");
	if (normal.split("/").includes("..")) throw new InvalidError("TARGET_OUTSIDE", `${target} lies outside the checkout`, { advice: "Name files below the folder that Seaworthy runs in" });
	return normal === "" ? "." : normal.replace(/^\.\//u, "");
}
function escapeGlob(path) {
	return path.replace(/[()[\]{}!*?]/gu, "\\$&");
}
function init_targets() {
	return (init_targets = __esmMin((() => {
		init_dist();
		init_errors();
		init_kind();
	})))();
}

// shared/action/index.ts
function init_action() {
	return (init_action = __esmMin((() => {
		init_compare();
		init_deliver();
		init_dockerfiles();
		init_images();
		init_targets();
	})))();
}

export { init_dockerfiles as a, Dockerfiles as i, init_targets as n, targetFiles as r, init_action as t };