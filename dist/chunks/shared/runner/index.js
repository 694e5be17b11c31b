import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, t as InvalidError } from "../errors/index.js";
import { Dt as kindOf, Tt as init_kind } from "../oci/index.js";
import { F as excludedNames, I as init_file_names, L as decodeDockerfile, P as dockerfileNames, R as init_decode, d as init_image_origins, l as chooseDockerfile, t as init_dockerfile, u as findImageOrigins } from "../dockerfile/index.js";
import { i as init_paths } from "./paths.js";
import { i as init_identify, o as init_compare, t as init_write_results } from "./write-results.js";
import { n as init_dist, r as isDynamicPattern, t as glob } from "../../npm/tinyglobby.js";
import { t as init_images } from "./images.js";
import { readFile, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

// shared/runner/read-dockerfile.ts
/**
* Reads the Dockerfile that an input names, relative to the checkout.
* @throws InvalidError `DOCKERFILE_UNREADABLE` if it is outside the checkout, cannot be read or is too large.
*/
async function readDockerfile(root, file) {
	const full = resolve(root, file);
	const path = relative(root, full).replaceAll("\\", "/");
	if (path === "" || path.startsWith("../") || isAbsolute(path)) throw unreadable(file, "is outside the checkout");
	try {
		const { size } = await stat(full);
		if (size <= maxBytes$1) return {
			path,
			text: decodeDockerfile(await readFile(full)).text
		};
	} catch (error) {
		throw unreadable(file, `cannot be read (${messageOf(error)})`);
	}
	throw unreadable(file, `is larger than ${maxBytes$1} bytes`);
}
function unreadable(file, problem) {
	return new InvalidError("DOCKERFILE_UNREADABLE", problem, {
		place: { what: file },
		advice: "Set `dockerfile` to the path of the image's Dockerfile in the checkout, or remove it"
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

// shared/runner/dockerfiles.ts
function originsIn(dockerfile, image) {
	const origins = findImageOrigins(dockerfile, image);
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
	const paths = await glob(dockerfileNames.map((name) => `**/${name}`), {
		cwd: root,
		dot: true,
		ignore: [...excludedNames],
		followSymbolicLinks: false,
		expandDirectories: false
	});
	const files = [];
	for (const path of paths.sort().slice(0, maxFiles)) {
		const stats = await stat(join(root, path)).catch(() => void 0);
		if (stats?.isFile() !== true || stats.size > maxBytes) continue;
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
			#named;
			#candidates;
			constructor(named, candidates) {
				this.#named = named;
				this.#candidates = candidates;
			}
			/**
			* Finds the Dockerfiles.
			* @param path value of the input `dockerfile`: a path, `none` or undefined.
			* @throws InvalidError if the file cannot be read.
			*/
			static async of(path, { root }) {
				if (path === "none") return new Dockerfiles(void 0, []);
				if (path !== void 0) return new Dockerfiles(await readDockerfile(root, path), []);
				return new Dockerfiles(void 0, await findDockerfiles(root));
			}
			/** Maps layers of an image to Dockerfile instructions. Returns gaps if a Dockerfile should match but does not. */
			originsOf(image) {
				if (this.#named !== void 0) return originsIn(this.#named, image);
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
* Does not follow links. A path that does not exist is a pattern without files.
* @throws InvalidError `TARGET_OUTSIDE` if the target is outside the root.
*/
async function findTargetFiles(root, target, { names, ignore }) {
	const path = inside(root, target);
	const kind = await kindOf(join(root, path));
	if (kind === "file") return {
		kind,
		paths: [path]
	};
	const below = (name) => `${escapeGlob(path)}/**/${name}`.replace(/^\.\//u, "");
	if (kind === "directory") return {
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
	if (normal.split("/").includes("..")) throw new InvalidError("TARGET_OUTSIDE", `${target} is outside the checkout`, { advice: "Run Seaworthy in a directory that contains the target" });
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

// shared/runner/index.ts
function init_runner() {
	return (init_runner = __esmMin((() => {
		init_compare();
		init_dockerfiles();
		init_identify();
		init_images();
		init_paths();
		init_targets();
		init_write_results();
	})))();
}

export { init_dockerfiles as a, Dockerfiles as i, findTargetFiles as n, init_targets as r, init_runner as t };