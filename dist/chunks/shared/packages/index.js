import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, bi as InvalidError, c as threadModuleUrl, oi as init_dictionary, s as init_thread_module_url, si as isDictionary } from "../core.js";
import { a as init_tree_digest, c as walkDirectory, i as walkImage, l as init_read_layers, o as treeDigest, r as init_walk_image, s as init_walk_directory, t as init_layers, u as knownDigests } from "../layers/index.js";
import { A as init_open, j as openImage, t as init_oci } from "../oci/index.js";
import { A as init_go_mod, L as init_elf, a as init_file_owners, d as init_hashes, g as init_license_texts, p as init_package, s as init_directories, t as init_third_party, y as init_purl } from "./third-party/third-party.js";
import { t as init_ecosystems } from "../ecosystems/index.js";

// shared/packages/catalog/on-demand.ts
var catalogDirectory, catalogCheckout;
function init_on_demand() {
	return (init_on_demand = __esmMin((() => {
		catalogDirectory = async (...args) => (await import("./catalog/catalog2.js")).catalogDirectory(...args);
		catalogCheckout = async (...args) => (await import("./catalog/catalog2.js")).catalogCheckout(...args);
	})))();
}

// shared/packages/image-record.ts
/**
* Returns the key of an image's record. The digests bind what the image consists of; the engine, which includes the
* build, binds how it is read. Undefined if a layer's bytes are not known to have a digest, or run from source.
*/
async function imageRecordKey(image, collectors, { limits = {}, tablesFrom, analyzers = [] }, cache) {
	const digests = cache.isOfBuild === true ? await knownDigests(image.layers, cache) : void 0;
	if (digests === void 0) return void 0;
	const parts = [
		...[
			format,
			cache.engine,
			image.digest,
			image.configDigest,
			image.platform,
			digests
		],
		image.layers.map(({ diffId, present }) => [diffId, present]),
		[...collectors, ...analyzers].map(({ name, version }) => `${name}@${version}`),
		limits,
		...image.layers.some(({ table }) => table !== void 0) ? [tablesFrom ?? null] : []
	];
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
async function readImageRecord(cache, key) {
	const document = await cache.readDocument("images", key);
	return isRecord(document) ? document : void 0;
}
async function writeImageRecord(cache, key, catalog, walk, collectors, analyzers) {
	const kept = collectors.filter(({ isForAnalyzers }) => isForAnalyzers !== true);
	const found = Object.fromEntries(kept.map((collector) => [collector.name, walk.found(collector)]));
	const analyzed = Object.fromEntries(analyzers.map((analyzer) => [analyzer.name, walk.analyzed(analyzer)]));
	await cache.writeDocument("images", key, {
		catalog,
		layers: walk.layers,
		gaps: walk.gaps,
		found,
		analyzed
	});
}
/** Returns a walk that answers from a record. */
function walkOfRecord({ layers, gaps, found, analyzed }) {
	return {
		layers,
		gaps,
		found(collector) {
			return found[collector.name] ?? [];
		},
		analyzed(analyzer) {
			return analyzed[analyzer.name];
		}
	};
}
function isRecord(document) {
	if (typeof document !== "object" || document === null) return false;
	const { catalog, layers, gaps, found, analyzed } = document;
	return [
		catalog?.packages,
		catalog?.owned,
		catalog?.gaps,
		catalog?.layers,
		layers,
		gaps
	].every(Array.isArray) && [found, analyzed].every(isDictionary);
}
var createHash, format;
function init_image_record() {
	return (init_image_record = __esmMin((() => {
		init_layers();
		/* @__PURE__ */ init_dictionary();
		({createHash} = process.getBuiltinModule("node:crypto"));
		format = 2;
	})))();
}

// shared/packages/root-directory.ts
/**
* Returns the directory of an unpacked root file system: any directory after `dir:`, or a path to one that contains an
* os-release or a package database and is not an OCI layout or unpacked docker archive.
* @returns undefined for other sources.
* @throws InvalidError `FOLDER_NOT_FOUND` if there is no directory after `dir:`.
*/
async function rootDirectoryIn(source) {
	if (!source.startsWith(prefix)) return await isRootDirectory(source) ? source : void 0;
	const directory = source.slice(4);
	if (directory !== "" && await isDirectory(directory)) return directory;
	throw new InvalidError("FOLDER_NOT_FOUND", "there is no such directory", {
		place: { what: source },
		advice: "Write the path of an unpacked root file system after dir:."
	});
}
async function isRootDirectory(directory) {
	if (!await isDirectory(directory) || await containsOneOf(directory, imageMarkers)) return false;
	return containsOneOf(directory, rootMarkers);
}
function isDirectory(path) {
	return lstat(join(path, ".")).then((stats) => stats.isDirectory(), () => false);
}
/** Checks whether a directory is an unpacked root file system, and not a source tree. */
function hasRootMarkers(directory) {
	return containsOneOf(directory, rootMarkers);
}
async function containsOneOf(directory, names) {
	for (const name of names) if (await exists(join(directory, name))) return true;
	return false;
}
/**
* Returns whether a path exists. Does not follow links, because in an unpacked root they may point to files of this
* machine.
*/
function exists(path) {
	return lstat(path).then(() => true, () => false);
}
/**
* Creates an image without layers and settings from an unpacked root file system. Its digest is `treeDigest`, which
* binds reports to its files. It has no manifest; the config's digest is the same, and the platform is unknown.
*/
async function rootDirectoryImage(directory, entries) {
	const digest = await treeDigest(directory, entries);
	return {
		name: directory,
		tags: [],
		digest,
		configDigest: digest,
		mediaType: rootDirectoryType,
		platform: "linux/unknown",
		config: unknownConfig,
		history: [],
		layers: [],
		configBytes: /* @__PURE__ */ new Uint8Array(0),
		annotations: {}
	};
}
var lstat, join, prefix, rootDirectoryType, imageMarkers, rootMarkers, unknownConfig;
function init_root_directory() {
	return (init_root_directory = __esmMin((() => {
		init_errors();
		init_layers();
		({lstat} = process.getBuiltinModule("node:fs/promises"));
		({join} = process.getBuiltinModule("node:path"));
		prefix = "dir:";
		rootDirectoryType = "application/vnd.seaworthy.root.v1";
		imageMarkers = [
			"index.json",
			"oci-layout",
			"manifest.json"
		];
		rootMarkers = [
			...[
				"etc/os-release",
				"usr/lib/os-release",
				"etc/alpine-release"
			],
			...[
				"var/lib/dpkg/status",
				"var/lib/dpkg/status.d",
				"lib/apk/db/installed",
				"usr/lib/apk/db/installed"
			],
			...[
				"var/lib/rpm",
				"usr/lib/sysimage/rpm",
				"var/lib/pacman/local",
				"usr/lib/opkg/status"
			]
		];
		unknownConfig = {
			os: "linux",
			architecture: "unknown",
			user: "",
			env: [],
			entrypoint: [],
			cmd: [],
			workingDir: "",
			exposedPorts: [],
			volumes: [],
			labels: {},
			onBuild: [],
			shell: [],
			history: [],
			diffIds: []
		};
	})))();
}

// shared/packages/read-images.ts
/**
* Opens a source, catalogs every image in it, and closes it. Accepts the sources of `openImage`, and unpacked root file
* systems: `dir:` and a path, or the path of a directory that is recognized as one (`rootDirectoryIn`). Throws what
* `openImage`, `walkImage` and `walkDirectory` throw.
*/
async function readImages(source, options = {}) {
	const { platform, registry, engine, collectors = [], predicateTypes = [], threads, ...rest } = options;
	const walkOptions = {
		...rest,
		...workersFor(collectors, threads)
	};
	const directory = await rootDirectoryIn(source);
	if (directory !== void 0) return [await readRootDirectory(directory, collectors, walkOptions)];
	const opened = await openImage(source, {
		...platform === void 0 ? {} : { platform },
		...registry === void 0 ? {} : { registry },
		...engine === void 0 ? {} : { engine },
		...walkOptions.limits === void 0 ? {} : { limits: walkOptions.limits }
	});
	try {
		const read = [];
		for (const image of opened.images) {
			const statements = await statementsAbout(image, opened.attestations, predicateTypes);
			const { origin } = opened;
			const catalog = await catalogOf(image, collectors, walkOptions);
			read.push({
				image,
				...catalog,
				statements,
				...origin === void 0 ? {} : { origin }
			});
		}
		return read;
	} finally {
		await opened.close();
	}
}
/** Reads an image, or the record of an earlier run. */
async function catalogOf(image, collectors, options) {
	const { cache } = options;
	const key = cache === void 0 ? void 0 : await imageRecordKey(image, collectors, options, cache);
	const known = cache === void 0 || key === void 0 ? void 0 : await readImageRecord(cache, key);
	if (known !== void 0) return {
		catalog: known.catalog,
		walk: walkOfRecord(known)
	};
	const { PackageCollectors } = await import("./catalog/catalog2.js");
	const packages = new PackageCollectors("image");
	const walk = await walkImage(image, [...packages.collectors, ...collectors], options);
	const catalog = packages.catalog(walk);
	if (cache !== void 0) {
		const verifiedKey = key ?? await imageRecordKey(image, collectors, options, cache);
		if (verifiedKey !== void 0) await writeImageRecord(cache, verifiedKey, catalog, walk, collectors, options.analyzers ?? []);
	}
	return {
		catalog,
		walk
	};
}
function workersFor(collectors, threads) {
	if (collectors.length > 0 && threads === void 0) return {};
	return { workers: {
		url: threadModuleUrl("layers", "./layers-thread.ts", import.meta.url),
		modules: threads ?? []
	} };
}
async function readRootDirectory(directory, collectors, { limits = {} }) {
	const { catalogDirectory, PackageCollectors } = await import("./catalog/catalog2.js");
	const isSource = !await hasRootMarkers(directory) && (await catalogDirectory(directory, "source", { limits })).packages.length > 0;
	const packages = new PackageCollectors(isSource ? "source" : "image");
	const skip = isSource ? [".git"] : [];
	const walk = await walkDirectory(directory, [...packages.collectors, ...collectors], {
		limits,
		skip,
		isSource
	});
	return {
		image: await rootDirectoryImage(directory, limits.entries),
		catalog: packages.catalog(walk),
		walk,
		statements: []
	};
}
async function statementsAbout({ digest }, attestations, predicateTypes) {
	const selected = attestations.filter(({ subject }) => subject === digest).flatMap(({ statements }) => statements).filter(({ predicateType }) => predicateTypes.includes(predicateType));
	return Promise.all(selected.map(async ({ predicateType, digest: statementDigest, read }) => ({
		predicateType,
		digest: statementDigest,
		bytes: await read()
	})));
}
function init_read_images() {
	return (init_read_images = __esmMin((() => {
		init_thread_module_url();
		init_layers();
		init_oci();
		init_image_record();
		init_root_directory();
	})))();
}

// shared/packages/index.ts
function init_packages() {
	return (init_packages = __esmMin((() => {
		init_ecosystems();
		init_elf();
		init_on_demand();
		init_hashes();
		init_license_texts();
		init_go_mod();
		init_directories();
		init_file_owners();
		init_package();
		init_purl();
		init_read_images();
		init_root_directory();
		init_third_party();
	})))();
}

export { rootDirectoryType as a, init_on_demand as c, init_root_directory as i, init_read_images as n, catalogCheckout as o, readImages as r, catalogDirectory as s, init_packages as t };