import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, n as SeaworthyError, r as UndecidedError, t as InvalidError } from "../errors/index.js";
import { $ as streamSource, E as openImage, Q as init_source, T as init_open, at as init_names, ct as decompress, dt as init_limits$1, et as init_reader, ft as limitExceeded, it as encodeName, lt as init_compression, nt as cleanPath, rt as decodeName, t as init_oci, tt as readTar } from "../oci/index.js";
import { n as writeWhole, t as init_write_whole } from "../files/write-whole.js";
import { S as unknown, d as init_schemas, g as object, p as looseObject, s as array, y as string } from "../../npm/zod.js";
import { c as init_digest, s as digestMismatch } from "../oci/registry/reference.js";
import { t as require_packageurl_js } from "../../npm/packageurl-js.js";
import { n as init_parse, r as parse$4, t as init_dist } from "../../npm/smol-toml.js";
import { a as XMLParser, n as init_fxp, o as init_XMLParser } from "../../npm/fast-xml-parser.js";
import { t as require_dist } from "../../npm/yaml.js";
import { lstat, open, readFile as readFile$1, readdir, readlink, rm, stat, utimes } from "node:fs/promises";
import { promisify } from "node:util";
import { join, posix } from "node:path";
import { createReadStream } from "node:fs";
import { createHash } from "node:crypto";
import { gunzipSync, inflateRawSync, inflateSync, zstdCompress, zstdDecompress } from "node:zlib";
import { basename as basename$1 } from "node:path/posix";

// shared/layers/evict.ts
/** Files that another process removes meanwhile are left out. */
async function filesBelow(folder) {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true
	}).catch(() => []);
	const files = [];
	for (const entry of entries) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const found = await stat(path).catch(() => void 0);
		if (found !== void 0) files.push({
			path,
			size: found.size,
			used: found.mtimeMs
		});
	}
	return files;
}
var FolderBound;
function init_evict() {
	return (init_evict = __esmMin((() => {
		FolderBound = class {
			#folder;
			#maxBytes;
			/** Bytes in the folder as far as this process knows; undefined before it has looked. */
			#bytes;
			#last = Promise.resolve();
			/** @param maxBytes of all files together; several processes may pass it for a moment. */
			constructor(folder, maxBytes) {
				this.#folder = folder;
				this.#maxBytes = maxBytes;
			}
			/** Counts a file that was written, and makes room when the limit is passed. Never throws. */
			added(bytes) {
				this.#last = this.#last.then(async () => {
					if (this.#bytes !== void 0) this.#bytes += bytes;
					if (this.#bytes === void 0 || this.#bytes > this.#maxBytes) this.#bytes = await this.#evict();
				});
				return this.#last;
			}
			/** Returns the bytes that remain. */
			async #evict() {
				const files = (await filesBelow(this.#folder)).sort((a, b) => a.used - b.used);
				let bytes = files.reduce((sum, { size }) => sum + size, 0);
				if (bytes <= this.#maxBytes) return bytes;
				for (const { path, size } of files) {
					if (bytes <= this.#maxBytes * .9) break;
					await rm(path, { force: true }).catch(() => {});
					bytes -= size;
				}
				return bytes;
			}
		};
	})))();
}

// shared/layers/path-log.ts
function readNumber$1(reader) {
	let value = 0;
	for (let shift = 0; shift < 35; shift += 7) {
		const byte = reader.bytes[reader.at++] ?? 0;
		value |= (byte & 127) << shift;
		if (byte < 128) break;
	}
	return value >>> 0;
}
function readText(reader) {
	const length = readNumber$1(reader);
	const text = reader.bytes.subarray(reader.at, reader.at + length);
	reader.at += length;
	return text;
}
var encoder, nothing, PathLog;
function init_path_log() {
	return (init_path_log = __esmMin((() => {
		init_names();
		encoder = new TextEncoder();
		nothing = /* @__PURE__ */ new Uint8Array(0);
		PathLog = class {
			#bytes;
			#length;
			#previous = /* @__PURE__ */ new Uint8Array(0);
			#previousLength = 0;
			/** Where the next name is written before it is compared; it changes places with the previous one. */
			#next = /* @__PURE__ */ new Uint8Array(0);
			/** @param bytes what `toBytes` of another log gave. */
			constructor(bytes = /* @__PURE__ */ new Uint8Array(0)) {
				this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
				this.#length = bytes.length;
			}
			/** Bytes in use. */
			get size() {
				return this.#length;
			}
			append({ path, isDirectory, target }) {
				const length = this.#encodeNext(path);
				const shared = this.#sharedWithPrevious(length);
				this.#reserve(length + target.length * 3 + 20);
				this.#number(shared * 2 + (isDirectory ? 1 : 0));
				this.#number(length - shared);
				for (let at = shared; at < length; at += 1) this.#bytes[this.#length++] = this.#next[at] ?? 0;
				this.#text(target);
				[this.#previous, this.#next] = [this.#next, this.#previous];
				this.#previousLength = length;
			}
			/** Every entry, in order. Not for use while appending. */
			*[Symbol.iterator]() {
				const reader = {
					bytes: this.#bytes,
					at: 0
				};
				let previous = /* @__PURE__ */ new Uint8Array(0);
				while (reader.at < this.#length) {
					const head = readNumber$1(reader);
					const name = Buffer.concat([previous.subarray(0, head >>> 1), readText(reader)]);
					yield {
						path: decodeName(name),
						isDirectory: (head & 1) === 1,
						target: decodeName(readText(reader))
					};
					previous = name;
				}
			}
			/** The log as bytes, for a cache. */
			toBytes() {
				return this.#bytes.slice(0, this.#length);
			}
			/** Writes a name to the scratch bytes and returns its length. */
			#encodeNext(path) {
				if (this.#next.length < path.length * 3) this.#next = new Uint8Array(Math.max(256, path.length * 3));
				if (path.isWellFormed()) return encoder.encodeInto(path, this.#next).written;
				const bytes = encodeName(path);
				this.#next.set(bytes);
				return bytes.length;
			}
			#sharedWithPrevious(length) {
				const most = Math.min(length, this.#previousLength);
				let shared = 0;
				while (shared < most && this.#previous[shared] === this.#next[shared]) shared += 1;
				return shared;
			}
			#reserve(extra) {
				if (this.#length + extra <= this.#bytes.length) return;
				const larger = Buffer.alloc(Math.max(4096, this.#bytes.length * 2, this.#length + extra));
				larger.set(this.#bytes.subarray(0, this.#length));
				this.#bytes = larger;
			}
			#text(text) {
				const bytes = text === "" ? nothing : encodeName(text);
				this.#number(bytes.length);
				this.#bytes.set(bytes, this.#length);
				this.#length += bytes.length;
			}
			/** LEB128. */
			#number(value) {
				let rest = value;
				while (rest > 127) {
					this.#bytes[this.#length++] = rest & 127 | 128;
					rest >>>= 7;
				}
				this.#bytes[this.#length++] = rest;
			}
		};
	})))();
}

// shared/layers/cache.ts
/**
* The key of a layer's record: the digest of the verified blob, and all that decides what the record holds. diffIDs
* are only claims of a config and do not serve.
*/
function cacheKey(digest, collectors, limits, engine) {
	const versions = collectors.map(({ name, version }) => `${name}@${version}`).sort();
	return createHash("sha256").update(JSON.stringify([
		format,
		engine,
		digest,
		versions,
		limits
	])).digest("hex");
}
/**
* A cache in a folder, one compressed file a layer. Files are written aside and renamed, so that several processes
* can share it. It is bounded: when its files pass `maxBytes`, those that were used longest ago are removed.
* @param folder `SEAWORTHY_CACHE_DIR`.
* @param maxBytes of all stored records together, 1 GiB by default.
*/
function folderCache(folder, engine, maxBytes = defaultCacheBytes) {
	const layers = join(folder, "layers");
	const bound = new FolderBound(layers, maxBytes);
	const pathOf = (key) => join(layers, key.slice(0, 2), `${key}.json.zst`);
	return {
		engine,
		async read(key) {
			const path = pathOf(key);
			try {
				const stored = await readFile$1(path);
				const text = await promisify(zstdDecompress)(stored, { maxOutputLength: maxStoredBytes });
				const record = recordOf(JSON.parse(text.toString("utf8")));
				if (record !== void 0) await touch(path);
				return record;
			} catch {
				return;
			}
		},
		async write(key, record) {
			const path = pathOf(key);
			try {
				const stored = await promisify(zstdCompress)(Buffer.from(JSON.stringify(storedOf(record))));
				await writeWhole(path, stored);
				await bound.added(stored.length);
			} catch {}
		}
	};
}
/** Marks a record as used now; a cache that may only be read serves all the same. */
async function touch(path) {
	const now = /* @__PURE__ */ new Date();
	await utimes(path, now, now).catch(() => {});
}
function storedOf(record) {
	return {
		...record,
		log: base64(record.log),
		links: base64(record.links)
	};
}
function base64(log) {
	return Buffer.from(log.toBytes()).toString("base64");
}
/** What `storedOf` made; anything else is no record. */
function recordOf(value) {
	if (!isStored(value)) return void 0;
	const { log, links } = value;
	return {
		...value,
		log: new PathLog(Buffer.from(log, "base64")),
		links: new PathLog(Buffer.from(links, "base64"))
	};
}
function isStored(value) {
	if (typeof value !== "object" || value === null) return false;
	const { items, whiteouts, opaque, danglingLinks, tooLarge, folders, log, links, diffId } = value;
	return [
		items,
		whiteouts,
		opaque,
		danglingLinks,
		tooLarge,
		folders
	].every(Array.isArray) && [
		log,
		links,
		diffId
	].every((each) => typeof each === "string") && (items ?? []).every(isItem);
}
function isItem(item) {
	return typeof item.collector === "string" && typeof item.header?.path === "string";
}
var format, maxStoredBytes, defaultCacheBytes;
function init_cache() {
	return (init_cache = __esmMin((() => {
		init_write_whole();
		init_evict();
		init_path_log();
		format = 2;
		maxStoredBytes = 512 * 2 ** 20;
		defaultCacheBytes = 2 ** 30;
	})))();
}

// shared/layers/limits.ts
var defaultLayerLimits;
function init_limits() {
	return (init_limits = __esmMin((() => {
		defaultLayerLimits = {
			entries: 4e6,
			fileBytes: 256 * 2 ** 20,
			layerBytes: 64 * 2 ** 30,
			compressionRatio: 300,
			pathBytes: 4096,
			nameBytes: 96 * 2 ** 20,
			layers: 1e3
		};
	})))();
}

// shared/layers/collect.ts
/**
* The collectors that want an entry, asked by its header and, for regular files, by its first bytes and size.
* @param tooLarge takes the paths of files that are wanted and larger than a collector reads.
*/
async function interested(collectors, entry, header, tooLarge) {
	const wanting = collectors.filter((collector) => collector.wants(header));
	if (wanting.length === 0 || header.type !== "file") return wanting;
	const head = wanting.some(({ sniffs }) => sniffs !== void 0) ? await entry.head(8) : void 0;
	const sniffed = head === void 0 ? wanting : wanting.filter((each) => each.sniffs?.(head) ?? true);
	const fitting = sniffed.filter(({ maxBytes, headersOnly }) => headersOnly || maxBytes === void 0 || header.size <= maxBytes);
	if (fitting.length < sniffed.length) tooLarge.push(header.path);
	return fitting;
}
/** The content of a regular file within the limit `fileBytes`; nothing for every other entry. */
async function bodyOf(entry, header, limits, what) {
	if (header.type !== "file") return /* @__PURE__ */ new Uint8Array(0);
	if (Math.max(header.size, entry.dataSize) > limits.fileBytes) throw limitExceeded(`${what} ${header.path}`, "fileBytes", limits.fileBytes, entry.dataOffset);
	return entry.body();
}
/** Hands a header to the collectors that need no more, and gives back the others. */
function collectHeaders(items, header, collectors) {
	const satisfied = collectors.filter(({ headersOnly }) => headersOnly);
	if (satisfied.length === 0) return collectors;
	collectInto(items, header, /* @__PURE__ */ new Uint8Array(0), satisfied);
	return collectors.filter(({ headersOnly }) => !headersOnly);
}
/** Hands a file to collectors and keeps what they make of it. */
function collectInto(items, header, body, collectors) {
	for (const collector of collectors) {
		const value = collector.collect({
			header,
			body
		});
		if (value !== void 0) items.push({
			collector: collector.name,
			header,
			value
		});
	}
}
var headBytes, tooLargeToLookInto;
function init_collect() {
	return (init_collect = __esmMin((() => {
		init_oci();
		headBytes = 8;
		tooLargeToLookInto = "larger than what is looked into, so packages within it are unknown";
	})))();
}

// shared/layers/walk-folder.ts
/**
* Shows the files of a folder to collectors as if it were the one layer of an image: a root file system that was
* unpacked, or a source tree. Links are not followed. What cannot be read is a gap.
* @throws InvalidError when the folder is none; UndecidedError beyond the limits.
*/
async function walkFolder(root, collectors, options = {}) {
	const walk = {
		root,
		collectors,
		limits: {
			...defaultLayerLimits,
			...options.limits
		},
		skip: new Set(options.skip ?? []),
		found: new Map(collectors.map(({ name }) => [name, []])),
		gaps: [],
		entries: 0
	};
	if (!await lstat(join(root, ".")).then((stats) => stats.isDirectory(), () => false)) throw new InvalidError("FOLDER_NOT_FOUND", "there is no such folder", {
		place: { what: root },
		advice: "Check the path."
	});
	await visitFolder("", walk);
	return {
		layers: [],
		gaps: walk.gaps,
		found(collector) {
			return walk.found.get(collector.name) ?? [];
		}
	};
}
async function visitFolder(folder, walk) {
	const names = await attempt(folder, walk, () => readdir(join(walk.root, folder)));
	for (const name of names?.toSorted() ?? []) {
		const path = `${folder}/${name}`;
		walk.entries += 1;
		if (walk.entries > walk.limits.entries) throw limitExceeded(walk.root, "entries", walk.limits.entries);
		const header = await attempt(path, walk, () => headerOf(path, walk.root));
		if (header === void 0) continue;
		await visitFile(header, walk);
		if (header.type === "directory" && !walk.skip.has(name)) await visitFolder(path, walk);
	}
}
async function visitFile(header, walk) {
	const wanted = walk.collectors.filter((collector) => collector.wants(header));
	if (wanted.length === 0) return;
	give(header, /* @__PURE__ */ new Uint8Array(0), wanted.filter(({ headersOnly }) => headersOnly), walk);
	const asking = wanted.filter(({ headersOnly }) => !headersOnly);
	if (asking.length === 0) return;
	const head = await attempt(header.path, walk, () => firstBytes(header, walk.root, 8));
	if (head === void 0) return;
	const passing = header.type === "file" ? asking.filter((collector) => collector.sniffs?.(head) ?? true) : asking;
	const wanting = passing.filter(({ maxBytes }) => maxBytes === void 0 || header.size <= maxBytes);
	if (wanting.length < passing.length) walk.gaps.push({
		what: header.path,
		why: tooLargeToLookInto,
		weight: "partial"
	});
	if (wanting.length === 0) return;
	if (header.size > walk.limits.fileBytes) throw limitExceeded(join(walk.root, header.path), "fileBytes", walk.limits.fileBytes);
	const body = await attempt(header.path, walk, () => firstBytes(header, walk.root, header.size));
	if (body !== void 0) give(header, body, wanting, walk);
}
function give(header, body, collectors, { found }) {
	for (const collector of collectors) {
		const value = collector.collect({
			header,
			body
		});
		if (value !== void 0) found.get(collector.name)?.push({
			header,
			value
		});
	}
}
/** What the file system says of a path below the root; undefined for sockets, which archives do not hold. */
async function headerOf(path, root) {
	const stats = await lstat(join(root, path));
	const type = typeOf(stats);
	if (type === void 0) return void 0;
	return {
		path,
		type,
		size: type === "file" ? stats.size : 0,
		mode: stats.mode & 4095,
		uid: stats.uid,
		gid: stats.gid,
		mtime: Math.floor(stats.mtimeMs / 1e3),
		linkTarget: type === "symlink" ? await readlink(join(root, path)) : ""
	};
}
function typeOf(stats) {
	if (stats.isFile()) return "file";
	if (stats.isDirectory()) return "directory";
	if (stats.isSymbolicLink()) return "symlink";
	if (stats.isFIFO()) return "fifo";
	if (stats.isCharacterDevice()) return "character-device";
	return stats.isBlockDevice() ? "block-device" : void 0;
}
/** At most as many bytes as are asked for: a file that grows meanwhile must not pass the limit. */
async function firstBytes(header, root, length) {
	if (header.type !== "file" || length === 0) return /* @__PURE__ */ new Uint8Array(0);
	const file = await open(join(root, header.path));
	try {
		const buffer = Buffer.allocUnsafe(Math.min(length, header.size));
		let filled = 0;
		while (filled < buffer.length) {
			const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, filled);
			if (bytesRead === 0) break;
			filled += bytesRead;
		}
		return buffer.subarray(0, filled);
	} finally {
		await file.close();
	}
}
async function attempt(path, walk, read) {
	try {
		return await read();
	} catch (thrown) {
		walk.gaps.push({
			what: path === "" ? "/" : path,
			why: `it cannot be read (${messageOf(thrown)})`,
			weight: "partial"
		});
		return;
	}
}
function init_walk_folder() {
	return (init_walk_folder = __esmMin((() => {
		init_errors();
		init_oci();
		init_collect();
		init_limits();
	})))();
}

// shared/layers/tree-digest.ts
/**
* A digest of an unpacked root file system, which has none of its own: `sha256:` over one line of JSON for each entry,
* `[path, type, mode, uid, gid, size, link target, SHA-256 of the content in hex]`, each ended by a line feed, in the
* order of a walk that goes through every folder by the UTF-16 order of its names. Times are left out, so a copy with
* the same owners has the same digest. What cannot be read has `null` for what is unknown; sockets are left out.
* @param root a folder; it must not change meanwhile.
* @throws UndecidedError `LIMIT_EXCEEDED` with more entries than the limit `entries`.
*/
async function treeDigest(root, entries = defaultLayerLimits.entries) {
	const hash = createHash("sha256");
	let count = 0;
	for await (const line of lines$1(root, "")) {
		count += 1;
		if (count > entries) throw limitExceeded(root, "entries", entries);
		hash.update(`${JSON.stringify(line)}\n`);
	}
	return `sha256:${hash.digest("hex")}`;
}
async function* lines$1(root, folder) {
	const names = await readdir(join(root, folder)).catch(() => void 0);
	if (names === void 0) yield [folder, null];
	for (const name of names?.toSorted() ?? []) {
		const path = `${folder}/${name}`;
		const header = await headerOf(path, root).catch(() => null);
		if (header === void 0) continue;
		if (header === null) yield [path, null];
		else yield [
			path,
			header.type,
			header.mode,
			header.uid,
			header.gid,
			header.size,
			header.linkTarget,
			await contentOf(root, header)
		];
		if (header?.type === "directory") yield* lines$1(root, path);
	}
}
/** Hex, empty for what is no regular file, null for what cannot be read. Read in pieces: files have any size. */
async function contentOf(root, { path, type }) {
	if (type !== "file") return "";
	const hash = createHash("sha256");
	try {
		for await (const chunk of createReadStream(join(root, path), { highWaterMark: 262144 })) hash.update(chunk);
		return hash.digest("hex");
	} catch {
		return null;
	}
}
function init_tree_digest() {
	return (init_tree_digest = __esmMin((() => {
		init_oci();
		init_limits();
		init_walk_folder();
	})))();
}

// shared/layers/symlinks.ts
/**
* Follows the links among the folders of an absolute path, inside the image: `..` never leaves the root. The last part
* is left as it is. Links that lead in circles are not followed, since nothing can lie beneath them.
*/
function resolveParents(path, links) {
	if (links.size === 0) return path;
	const slash = path.lastIndexOf("/");
	const folder = resolve(path.slice(0, slash), links);
	return folder === void 0 ? path : `${folder}${path.slice(slash)}`;
}
/** Follows all links of an absolute path (`""` is the root); undefined when they lead in circles. */
function resolve(path, links) {
	const todo = parts(path).reverse();
	let done = "";
	let followed = 0;
	for (let part = todo.pop(); part !== void 0; part = todo.pop()) {
		if (part === "..") {
			done = done.slice(0, Math.max(0, done.lastIndexOf("/")));
			continue;
		}
		const at = `${done}/${part}`;
		const target = links.get(at);
		if (target === void 0) {
			done = at;
			continue;
		}
		followed += 1;
		if (followed > 40) return void 0;
		if (target.startsWith("/")) done = "";
		todo.push(...parts(target).reverse());
	}
	return done;
}
function parts(path) {
	return path.split("/").filter((part) => part !== "" && part !== ".");
}
var maxLinks;
function init_symlinks() {
	return (init_symlinks = __esmMin((() => {
		maxLinks = 40;
	})))();
}

// shared/layers/merge.ts
/**
* Lays layers over each other, lowest first (OCI image specification, layer.md, "Applying Changesets"): whiteouts and
* opaque folders hide what lies below, an entry that is no folder replaces what has its name and all below that name,
* and entries beneath a linked folder land where the link leads.
*/
function mergeLayers(layers) {
	const hidden = [];
	let visible = [];
	const links = /* @__PURE__ */ new Map();
	const relevant = relevantPaths(layers);
	for (const { ref, record } of layers) {
		const removals = removalsOf(record, links, relevant);
		if (removals.replaced.size + removals.opaque.size + removals.folders.size > 0) {
			const kept = [];
			for (const item of visible) if (!isRemoved(item.header.path, removals) && !isCovered(item.header, removals)) kept.push(item);
			else hidden.push({
				...item,
				hiddenBy: ref
			});
			visible = kept;
			for (const path of [...links.keys()]) if (isRemoved(path, removals)) links.delete(path);
		}
		for (const [path, target] of removals.links) links.set(path, target);
		for (const { collector, header, value } of record.items) visible.push({
			collector,
			header: relocate(header, links),
			layer: ref,
			value
		});
	}
	return [...visible, ...hidden];
}
function removalsOf(record, below, relevant) {
	const replaced = new Set(record.whiteouts.map((path) => resolveParents(path, below)));
	const opaque = new Set(record.opaque.map((path) => resolveParents(path, below)));
	const links = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Set();
	for (const { path, isDirectory } of record.log) {
		if (!relevant.has(path)) continue;
		const at = resolveParents(path, below);
		if (!isDirectory || below.has(at)) replaced.add(at);
		else folders.add(at);
	}
	for (const { header } of record.items) addParents(resolveParents(header.path, below), folders);
	for (const { path, target } of record.links) {
		if (!relevant.has(path)) continue;
		const at = resolveParents(path, below);
		replaced.add(at);
		links.set(at, target);
	}
	return {
		replaced,
		opaque,
		folders,
		links
	};
}
function addParents(path, folders) {
	for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
		const folder = path.slice(0, at);
		if (folders.has(folder)) return;
		folders.add(folder);
	}
}
function isCovered({ path, type }, { folders }) {
	return type !== "directory" && folders.has(path);
}
/** The paths that can matter to a collected file or a removal: their own, those above, and where links there lead. */
function relevantPaths(layers) {
	const paths = /* @__PURE__ */ new Set();
	for (const { record } of layers) {
		for (const { header } of record.items) addWithParents(header.path, paths);
		for (const path of [...record.whiteouts, ...record.opaque]) addWithParents(path, paths);
	}
	let known = -1;
	for (let hops = 0; hops < 40 && paths.size !== known; hops += 1) {
		known = paths.size;
		for (const { record } of layers) for (const { path, target } of record.links) if (paths.has(path)) addWithParents(posix.resolve(posix.dirname(path), target), paths);
	}
	return paths;
}
function addWithParents(path, paths) {
	let at = path;
	while (at !== "" && !paths.has(at)) {
		paths.add(at);
		at = at.slice(0, at.lastIndexOf("/"));
	}
}
function isRemoved(path, { replaced, opaque }) {
	if (replaced.has(path)) return true;
	let at = path;
	while (at !== "") {
		at = at.slice(0, at.lastIndexOf("/"));
		if (replaced.has(at) || opaque.has(at)) return true;
	}
	return false;
}
function relocate(header, links) {
	const path = resolveParents(header.path, links);
	return path === header.path ? header : {
		...header,
		path
	};
}
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_symlinks();
	})))();
}

// shared/layers/folder-sizes.ts
var maxFolders, keptFolders, FolderSizes;
function init_folder_sizes() {
	return (init_folder_sizes = __esmMin((() => {
		maxFolders = 1e4;
		keptFolders = 40;
		FolderSizes = class {
			#sizes = /* @__PURE__ */ new Map();
			/** @param path absolute and clean. @param size bytes. */
			add(path, size) {
				if (size === 0) return;
				const second = path.indexOf("/", path.indexOf("/", 1) + 1);
				const end = second > 0 ? second : path.lastIndexOf("/");
				const folder = end <= 0 ? "/" : path.slice(0, end);
				const counted = this.#sizes.has(folder) || this.#sizes.size < maxFolders ? folder : "/";
				this.#sizes.set(counted, (this.#sizes.get(counted) ?? 0) + size);
			}
			/** The largest first; what is not kept is one entry without a name. */
			toSorted() {
				const sorted = [...this.#sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
				const rest = sorted.slice(keptFolders).reduce((sum, [, bytes]) => sum + bytes, 0);
				return [...sorted.slice(0, keptFolders), ...rest === 0 ? [] : [["", rest]]];
			}
		};
	})))();
}

// shared/layers/whiteout.ts
/** Reads a whiteout marker; undefined for every other path. */
function parseWhiteout(path) {
	if (path.startsWith(`/${prefix$1}${prefix$1}`) && path !== `/${prefix$1}${prefix$1}.opq`) return { kind: "metadata" };
	const slash = path.lastIndexOf("/");
	if (!path.startsWith(prefix$1, slash + 1)) return void 0;
	const folder = path.slice(0, slash);
	const name = path.slice(slash + 1 + 4);
	if (name === ".wh..opq") return {
		kind: "opaque",
		folder
	};
	if (name.startsWith(prefix$1)) return { kind: "metadata" };
	return {
		kind: "path",
		path: name === "" ? folder : `${folder}/${name}`
	};
}
var prefix$1;
function init_whiteout() {
	return (init_whiteout = __esmMin((() => {
		prefix$1 = ".wh.";
	})))();
}

// shared/layers/walk-layer.ts
/**
* Reads a layer once, from its stored bytes to what the collectors make of its files. The blob's digest (where known)
* and the diffID are checked over all bytes before anything is returned. A layer is read a second time only when a
* wanted file is a hard link to one that nobody wanted.
* @throws UndecidedError for damage, hostile paths, wrong digests and input beyond the limits, naming layer and file.
*/
async function walkLayer(layer, collectors, limits, budget) {
	const what = layerName(layer);
	const draft = {
		items: [],
		whiteouts: [],
		opaque: [],
		log: new PathLog(),
		links: new PathLog(),
		shared: [],
		tooLarge: [],
		entries: 0,
		folders: new FolderSizes()
	};
	try {
		const { bytes, diffId } = await streamEntries(layer, limits, what, async (entry, header) => {
			if (budget.cancelled) throw new UndecidedError("CANCELLED", "another layer could not be read");
			await visit(entry, header, draft, {
				collectors,
				limits,
				budget,
				what
			});
		});
		const linked = draft.shared.length === 0 ? [] : await readLinked(layer, draft.shared, limits, what);
		const found = new Set(linked.map(({ header }) => header.path));
		return {
			diffId,
			items: [...draft.items, ...linked],
			whiteouts: draft.whiteouts,
			opaque: draft.opaque,
			log: draft.log,
			links: draft.links,
			danglingLinks: draft.shared.filter(({ header }) => !found.has(header.path)).map(({ header }) => header.path),
			tooLarge: draft.tooLarge,
			entries: draft.entries,
			bytes,
			folders: draft.folders.toSorted()
		};
	} catch (thrown) {
		if (thrown instanceof SeaworthyError && damage.has(thrown.code)) await checkDigests(layer, limits, what);
		throw thrown;
	}
}
/** How a layer is named in errors. */
function layerName(layer) {
	return `layer ${layer.index} (${layer.digest ?? layer.diffId})`;
}
async function visit(entry, header, draft, context) {
	const { limits, budget, what, collectors } = context;
	draft.entries += 1;
	budget.entries += 1;
	if (budget.entries > limits.entries) throw limitExceeded(what, "entries", limits.entries, entry.dataOffset);
	const whiteout = parseWhiteout(header.path);
	if (whiteout !== void 0) {
		if (whiteout.kind === "path") draft.whiteouts.push(whiteout.path);
		else if (whiteout.kind === "opaque") draft.opaque.push(whiteout.folder);
		return;
	}
	const log = header.type === "symlink" ? draft.links : draft.log;
	const before = log.size;
	log.append({
		path: header.path,
		isDirectory: header.type === "directory",
		target: header.linkTarget
	});
	budget.nameBytes += log.size - before;
	if (budget.nameBytes > limits.nameBytes) throw limitExceeded(what, "nameBytes", limits.nameBytes, entry.dataOffset);
	if (header.type === "file") draft.folders.add(header.path, header.size);
	const asked = await interested(collectors, entry, header, draft.tooLarge);
	const wanting = collectHeaders(draft.items, header, asked);
	if (wanting.length === 0) return;
	if (header.type === "hardlink") {
		draft.shared.push({
			header,
			target: cleanPath(header.linkTarget) ?? "",
			collectors: wanting
		});
		return;
	}
	collectInto(draft.items, header, await bodyOf(entry, header, limits, what), wanting);
}
/** Reads the layer again for the bodies that wanted hard links share with files that went by. */
async function readLinked(layer, links, limits, what) {
	const byTarget = Map.groupBy(links, ({ target }) => target);
	const items = [];
	await streamEntries(layer, limits, what, async (entry, header) => {
		const sharing = header.type === "file" ? byTarget.get(header.path) : void 0;
		if (sharing === void 0) return;
		const body = await bodyOf(entry, header, limits, what);
		for (const link of sharing) collectInto(items, {
			...link.header,
			type: "file",
			size: header.size,
			linkTarget: ""
		}, body, link.collectors);
	});
	return items;
}
/** Streams a layer's entries to `visitor` and checks the diffID at the end; counts the uncompressed bytes. */
async function streamEntries(layer, limits, what, visitor) {
	const hash = createHash("sha256");
	let bytes = 0;
	let isStoredRead = false;
	async function* stored() {
		yield* layer.open();
		isStoredRead = true;
	}
	async function* plain() {
		for await (const chunk of decompress(stored(), expansionLimits(limits), what)) {
			hash.update(chunk);
			bytes += chunk.length;
			yield chunk;
		}
	}
	const source = streamSource(plain());
	for await (const entry of readTar(source, what)) await visitor(entry, fileHeader(entry, limits, what));
	await source.skip(Number.MAX_SAFE_INTEGER);
	if (!isStoredRead) await drain(layer.open());
	const diffId = `sha256:${hash.digest("hex")}`;
	checkDiffId(layer, diffId, what);
	return {
		bytes,
		diffId
	};
}
/** Reads a damaged layer for its digests alone, because a wrong digest is the cause and the damage its effect. */
async function checkDigests(layer, limits, what) {
	await drain(layer.open());
	if (layer.digest !== void 0) return;
	const hash = createHash("sha256");
	for await (const chunk of decompress(layer.open(), expansionLimits(limits), what)) hash.update(chunk);
	checkDiffId(layer, `sha256:${hash.digest("hex")}`, what);
}
/** @throws UndecidedError when the uncompressed bytes are not what the config claims. */
function checkDiffId(layer, actual, what) {
	if (layer.diffId.startsWith("sha256:") && actual !== layer.diffId) throw digestMismatch(`${what} uncompressed`, layer.diffId, actual);
}
function expansionLimits(limits) {
	return {
		maxBytes: limits.layerBytes,
		maxBytesName: "layerBytes",
		maxRatio: limits.compressionRatio
	};
}
async function drain(chunks) {
	for await (const _ of chunks);
}
function fileHeader({ header, dataOffset }, limits, what) {
	if (Buffer.byteLength(header.name) > limits.pathBytes) throw limitExceeded(what, "pathBytes", limits.pathBytes, dataOffset);
	const path = cleanPath(header.name);
	if (path === void 0) throw new UndecidedError("PATH_ESCAPE", `the entry ${JSON.stringify(header.name)} leads out of the image`, {
		place: {
			what,
			offset: dataOffset
		},
		advice: "The layer is hostile or damaged: do not run this image."
	});
	const { type, size, mode, uid, gid, mtime, linkName } = header;
	return {
		path,
		type,
		size,
		mode,
		uid,
		gid,
		mtime,
		linkTarget: linkName
	};
}
var damage;
function init_walk_layer() {
	return (init_walk_layer = __esmMin((() => {
		init_errors();
		init_oci();
		init_names();
		init_reader();
		init_source();
		init_collect();
		init_folder_sizes();
		init_path_log();
		init_whiteout();
		damage = /* @__PURE__ */ new Set([
			"TAR_TRUNCATED",
			"TAR_INVALID",
			"DECOMPRESSION_FAILED",
			"PATH_ESCAPE"
		]);
	})))();
}

// shared/layers/walk-image.ts
/**
* Reads every layer of an image once, several at a time and the largest first, hands their files to the collectors
* and lays the results over each other.
* @throws UndecidedError as `walkLayer`; the first layer that fails stops the others.
*/
async function walkImage(image, collectors, options = {}) {
	const limits = {
		...defaultLayerLimits,
		...options.limits
	};
	if (image.layers.length > limits.layers) throw limitExceeded("the image", "layers", limits.layers);
	const inOrder = await walkAll(image.layers.filter((layer) => layer.present), collectors, limits, options);
	const merged = Map.groupBy(mergeLayers(inOrder), ({ collector }) => collector);
	return {
		layers: inOrder.map(({ layer, ref, record: { bytes, entries, folders } }) => ({
			...ref,
			...layer.digest === void 0 ? {} : { digest: layer.digest },
			size: layer.size,
			bytes,
			entries,
			folders
		})),
		gaps: [...absentLayers(image.layers), ...inOrder.flatMap(({ layer, record }) => unread(layer, record))],
		found(collector) {
			return merged.get(collector.name) ?? [];
		}
	};
}
async function walkAll(layers, collectors, limits, { cache, concurrency = defaultConcurrency }) {
	const queue = layers.toSorted((a, b) => a.size - b.size);
	const budget = {
		entries: 0,
		nameBytes: 0,
		cancelled: false
	};
	const read = [];
	const failures = [];
	async function work() {
		for (let layer = queue.pop(); layer !== void 0 && !budget.cancelled; layer = queue.pop()) try {
			const record = await readLayer(layer, collectors, limits, budget, cache);
			read.push({
				layer,
				ref: {
					diffId: layer.diffId,
					index: layer.index
				},
				record
			});
		} catch (thrown) {
			budget.cancelled = true;
			failures.push(thrown);
		}
	}
	await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
	if (failures.length > 0) throw failures[0];
	return read.sort((a, b) => a.layer.index - b.layer.index);
}
/** From the cache where the blob's digest is known; what comes from there is held against the config as well. */
async function readLayer(layer, collectors, limits, budget, cache) {
	if (cache === void 0 || layer.digest === void 0) return walkLayer(layer, collectors, limits, budget);
	const key = cacheKey(layer.digest, collectors, limits, cache.engine);
	const known = await cache.read(key);
	if (known !== void 0) {
		checkDiffId(layer, known.diffId, layerName(layer));
		return known;
	}
	const record = await walkLayer(layer, collectors, limits, budget);
	await cache.write(key, record);
	return record;
}
function absentLayers(layers) {
	return layers.filter((layer) => !layer.present).map((layer) => ({
		what: layerName(layer),
		why: "a foreign layer: its content is not stored with the image, so nothing in it was looked at",
		weight: "partial"
	}));
}
function unread(layer, { danglingLinks, tooLarge }) {
	const links = danglingLinks.map((path) => ({
		what: `${path} in ${layerName(layer)}`,
		why: "a hard link to a file that is not in the same layer, so its content was not read",
		weight: "partial"
	}));
	const large = tooLarge.map((path) => ({
		what: `${path} in ${layerName(layer)}`,
		why: tooLargeToLookInto,
		weight: "partial"
	}));
	return [...links, ...large];
}
var defaultConcurrency;
function init_walk_image() {
	return (init_walk_image = __esmMin((() => {
		init_oci();
		init_cache();
		init_collect();
		init_limits();
		init_merge();
		init_walk_layer();
		defaultConcurrency = 3;
	})))();
}

// shared/layers/index.ts
function init_layers() {
	return (init_layers = __esmMin((() => {
		init_cache();
		init_limits();
		init_tree_digest();
		init_walk_folder();
		init_walk_image();
	})))();
}

// shared/packages/cataloguer.ts
/** A gap that makes the catalogue incomplete. */
function partial(why) {
	return {
		why,
		weight: "partial"
	};
}
/** The body of a file as UTF-8 text, without a byte order mark. */
function textOf$1({ body }) {
	const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8");
	return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
}
/** The value without the empty string: databases write empty fields for absent ones. */
function nonEmpty(text) {
	const trimmed = text?.trim();
	return trimmed === "" ? void 0 : trimmed;
}
/** A person or team without addresses: `Jane Doe <jane@example.org> (https://example.org)` is `Jane Doe`. */
function withoutAddresses(person) {
	return nonEmpty(person?.replace(/<[^<>]*>|\([^()]*\)/g, " ").replace(/\s+/g, " "));
}
/** A person or team as databases write it, `Jane Doe <jane@example.org> (https://example.org)`, in its parts. */
function supplierOf(person) {
	const email = /<([^<>\s@]+@[^<>\s@]+)>/.exec(person ?? "")?.[1];
	const url = /\((https?:\/\/[^()\s]+)\)/.exec(person ?? "")?.[1];
	return defined({
		supplier: withoutAddresses(person),
		supplierContact: email ?? url
	});
}
/** An object without its undefined values, as exact optional properties want it. */
function defined(values) {
	const kept = {};
	for (const [key, value] of Object.entries(values)) if (value !== void 0) kept[key] = value;
	return kept;
}
function init_cataloguer() {
	return (init_cataloguer = __esmMin((() => {})))();
}

// shared/packages/folder-of.ts
/** The folder of a file; empty for the root folder. */
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/"));
}
function init_folder_of() {
	return (init_folder_of = __esmMin((() => {})))();
}

// shared/packages/purl.ts
/** True for packages of the operating system's own package manager. */
function isSystemType(type) {
	return systemTypes.has(type);
}
/** True for what a database of the system names, and not only an SBOM that lies in the image. */
function isInDatabase({ type, foundInSbom }) {
	return isSystemType(type) && foundInSbom !== true;
}
/** A package URL in its parts; undefined for one that breaks the purl specification. */
function parsePurl(purl) {
	try {
		return import_packageurl_js.PackageURL.fromString(purl);
	} catch {
		return;
	}
}
/** The name by which advisories know what a purl names: its namespace belongs to it, unless that is a distribution. */
function purlName(type, { namespace, name }) {
	if (namespace === void 0 || namespace === null || namespace === "" || isSystemType(type)) return name;
	return type === "maven" ? `${namespace}:${name}` : `${namespace}/${name}`;
}
/** The epoch of an rpm stands in a qualifier; in front of the version it is what rpm itself writes. */
function versionWithEpoch(type, version, epoch) {
	if (version === void 0 || version === "") return void 0;
	return type === "rpm" && epoch !== void 0 && /^\d+$/.test(epoch) ? `${epoch}:${version}` : version;
}
/**
* The package URL of a package (purl specification; PURL-TYPES for namespaces and qualifiers). System packages carry
* `arch`, `distro` (`debian-12`) and, where the source has another name, `upstream`. What no purl of its type can say
* becomes a `generic` one, so that every package has one.
*/
function purlOf(draft, os) {
	const isSystem = isSystemType(draft.type);
	const namespace = draft.namespace ?? (isSystem ? os?.id : void 0);
	const qualifiers = {
		...isSystem ? systemQualifiers(draft, os) : {},
		...draft.qualifiers
	};
	const name = draft.purlName ?? draft.name;
	const version = draft.purlVersion ?? draft.version;
	try {
		return new import_packageurl_js.PackageURL(draft.type, namespace, name, version, qualifiers, draft.subpath).toString();
	} catch {
		return new import_packageurl_js.PackageURL("generic", void 0, draft.name, version, void 0, void 0).toString();
	}
}
function systemQualifiers(draft, os) {
	const { arch, source, name } = draft;
	const distro = os === void 0 ? void 0 : `${os.id}-${os.versionId ?? os.codename ?? "unknown"}`;
	return {
		...arch === void 0 ? {} : { arch },
		...distro === void 0 ? {} : { distro },
		...source === void 0 || source.name === name ? {} : { upstream: upstream(source, draft.version) }
	};
}
function upstream(source, version) {
	return source.version === version || source.version === "" ? source.name : `${source.name}@${source.version}`;
}
var import_packageurl_js, systemTypes;
function init_purl() {
	return (init_purl = __esmMin((() => {
		import_packageurl_js = require_packageurl_js();
		systemTypes = /* @__PURE__ */ new Set([
			"alpm",
			"apk",
			"deb",
			"opkg",
			"rpm"
		]);
	})))();
}

// shared/packages/ownership.ts
/**
* Tells language packages that a system package brought from those installed beside it. The former carry `ownedBy`:
* the system package stands for them, and counting both would count one thing twice.
*/
function splitOwned(packages) {
	const wanted = /* @__PURE__ */ new Set();
	for (const { type, locations } of packages) if (!isSystemType(type)) for (const { path } of locations) wanted.add(path);
	const owners = ownersOf(packages, wanted);
	const counted = [];
	const owned = [];
	for (const item of packages) {
		const ownedBy = isSystemType(item.type) ? void 0 : ownerOfAll(item, owners);
		if (ownedBy === void 0) counted.push(item);
		else owned.push({
			...item,
			ownedBy
		});
	}
	return {
		counted,
		owned
	};
}
/** Of paths, those that no system package owns. */
function withoutOwner(paths, packages) {
	const owners = ownersOf(packages, new Set(paths));
	return paths.filter((path) => !owners.has(path));
}
function ownersOf(packages, wanted) {
	const owners = /* @__PURE__ */ new Map();
	if (wanted.size === 0) return owners;
	for (const { type, files, purl } of packages) {
		if (!isSystemType(type)) continue;
		for (const file of files ?? []) if (wanted.has(file)) owners.set(file, purl);
		else if (mergedFolders.test(file) && wanted.has(`/usr${file}`)) owners.set(`/usr${file}`, purl);
	}
	return owners;
}
/** The owner when every place of the package is owned; a copy elsewhere makes it a package of its own. */
function ownerOfAll({ locations }, owners) {
	const found = locations.map(({ path }) => owners.get(path));
	return found.every((owner) => owner !== void 0) ? found[0] : void 0;
}
var mergedFolders;
function init_ownership() {
	return (init_ownership = __esmMin((() => {
		init_purl();
		mergedFolders = /^\/(?:bin|lib|lib32|lib64|sbin)\//;
	})))();
}

// shared/packages/coverage.ts
/** The gaps that files report of themselves. */
function reportedGaps(files) {
	return files.flatMap(({ header, value }) => (value.gaps ?? []).map((gap) => ({
		what: header.path,
		...gap
	})));
}
/**
* Databases of packages that a lower layer has and a higher one removed or emptied, while what they list may still be
* there. One that took another form in the same folder (rpm's `--rebuilddb`) is there still.
*/
function removedDatabases(files) {
	const kept = files.filter(({ hiddenBy, value }) => hiddenBy === void 0 && systemPackages(value) > 0);
	const folders = new Set(kept.map(({ header }) => folderOf(header.path)));
	const removed = /* @__PURE__ */ new Map();
	for (const { header, value, hiddenBy } of files) {
		const listed = systemPackages(value);
		if (hiddenBy === void 0 || listed === 0 || isSinglePackage(header.path)) continue;
		if (folders.has(folderOf(header.path))) continue;
		removed.set(header.path, {
			what: header.path,
			why: `layer ${hiddenBy.index} removes this package database of ${listed} packages, which may still be installed`,
			weight: "partial"
		});
	}
	return [...removed.values()];
}
function systemPackages({ packages = [] }) {
	return packages.filter(isInDatabase).length;
}
/** Files of one package each: removing one is how such a package is uninstalled. */
function isSinglePackage(path) {
	return path.includes("/status.d/") || path.includes("/pacman/local/");
}
/** Programs that no package owns and that do not tell what they are made of. */
function unknownPrograms(visible, packages) {
	const programs = visible.filter(({ value }) => value.isOpaqueProgram === true).map(({ header }) => header.path);
	const unknown = withoutOwner(programs, packages).sort();
	if (unknown.length === 0) return [];
	const rest = unknown.length - shownPrograms;
	return [{
		what: unknown.slice(0, shownPrograms).join(", ") + (rest > 0 ? ` and ${rest} more` : ""),
		why: `${unknown.length === 1 ? "a program" : "programs"} that no package owns: nothing is known of what is inside`,
		weight: "note"
	}];
}
/** A distribution that keeps a package database, in an image without one. */
function missingDatabase(os, packages) {
	const expected = os === void 0 ? void 0 : databases[os.id];
	if (os === void 0 || expected === void 0 || packages.some(({ type, foundInSbom }) => type === expected && foundInSbom !== true)) return [];
	return [{
		what: `${os.prettyName ?? os.id} packages`,
		why: `the image says it is ${os.id} and has no ${expected} package in any database: what is installed is unknown`,
		weight: "partial"
	}];
}
/** Packages that no advisory can be matched with. */
function withoutVersion$1(packages) {
	return packages.filter(({ version, relationship }) => version === void 0 && relationship !== "root").map(({ name, type, locations }) => ({
		what: `${type} package ${name} in ${locations[0]?.path ?? "the image"}`,
		why: "it has no version, so no advisory can be matched with it",
		weight: isSystemType(type) ? "partial" : "note"
	}));
}
var databases, shownPrograms;
function init_coverage() {
	return (init_coverage = __esmMin((() => {
		init_ownership();
		init_purl();
		databases = {
			alpaquita: "apk",
			alpine: "apk",
			chainguard: "apk",
			wolfi: "apk",
			debian: "deb",
			raspbian: "deb",
			ubuntu: "deb",
			almalinux: "rpm",
			amzn: "rpm",
			azurelinux: "rpm",
			centos: "rpm",
			fedora: "rpm",
			mariner: "rpm",
			ol: "rpm",
			"opensuse-leap": "rpm",
			"opensuse-tumbleweed": "rpm",
			photon: "rpm",
			rhel: "rpm",
			rocky: "rpm",
			sles: "rpm",
			arch: "alpm"
		};
		shownPrograms = 10;
	})))();
}

// shared/packages/hashes.ts
/** A digest by the name of its algorithm (`sha256`) and its bytes in base64 or base64url; undefined for others. */
function hashOf(algorithmName, base64) {
	const algorithm = algorithms$1.get(algorithmName);
	const value = Buffer.from(base64, "base64").toString("hex");
	return algorithm === void 0 || value.length !== hexLength[algorithm] ? void 0 : {
		algorithm,
		value
	};
}
/** Digests of files, one text an algorithm. Names with line breaks are left out: no database can mean them. */
function fileHashesOf(hashes) {
	const sound = hashes.filter(({ path }) => !path.includes("\n"));
	return [...Map.groupBy(sound, ({ algorithm }) => algorithm)].map(([algorithm, group]) => ({
		algorithm,
		lines: group.map(({ path, value }) => `${value} ${path}`).join("\n")
	}));
}
/** The files in what `fileHashesOf` wrote. */
function readFileHashes({ algorithm, lines }) {
	return lines.split("\n").map((line) => {
		const blank = line.indexOf(" ");
		return {
			algorithm,
			value: line.slice(0, blank),
			path: line.slice(blank + 1)
		};
	});
}
var algorithms$1, hexLength;
function init_hashes() {
	return (init_hashes = __esmMin((() => {
		algorithms$1 = /* @__PURE__ */ new Map([
			["md5", "MD5"],
			["sha1", "SHA-1"],
			["sha256", "SHA-256"],
			["sha384", "SHA-384"],
			["sha512", "SHA-512"]
		]);
		hexLength = {
			MD5: 32,
			"SHA-1": 40,
			"SHA-256": 64,
			"SHA-384": 96,
			"SHA-512": 128
		};
	})))();
}

// shared/packages/apk.ts
function readInstalled(file) {
	const packages = [];
	const gaps = [];
	const { records, strayLine } = parseRecords(textOf$1(file));
	for (const record of records) {
		const name = nonEmpty(record.fields.get("P"));
		if (name === void 0) gaps.push(partial(`the record at line ${record.line} names no package: it is damaged`));
		else packages.push(draftOf$4(name, record));
	}
	if (strayLine !== void 0) gaps.push(partial(`line ${strayLine} is no field of the package database: it is damaged`));
	return {
		packages,
		gaps
	};
}
function parseRecords(text) {
	const records = [];
	let record;
	let folder = "";
	let strayLine;
	for (const [index, line] of text.split("\n").entries()) {
		if (line === "" || line === "\r") {
			record = void 0;
			folder = "";
			continue;
		}
		if (line[1] !== ":") {
			strayLine ??= index + 1;
			continue;
		}
		if (record === void 0) {
			record = {
				line: index + 1,
				fields: /* @__PURE__ */ new Map(),
				files: [],
				sums: /* @__PURE__ */ new Map()
			};
			records.push(record);
		}
		const key = line.slice(0, 1);
		const value = line.slice(2).trimEnd();
		if (key === "F") folder = value;
		else if (key === "R") record.files.push(folder === "" ? `/${value}` : `/${folder}/${value}`);
		else if (key === "Z") record.sums.set(record.files.at(-1) ?? "", value);
		else if (!record.fields.has(key)) record.fields.set(key, value);
	}
	return {
		records,
		strayLine
	};
}
function draftOf$4(name, { fields, files, sums }) {
	const version = nonEmpty(fields.get("V"));
	const license = nonEmpty(fields.get("L"));
	const checksum = checksumOf(fields.get("C"));
	const fileHashes = sumsOf(sums);
	return {
		type: "apk",
		name,
		version,
		...defined({
			arch: nonEmpty(fields.get("A")),
			source: version === void 0 ? void 0 : {
				name: nonEmpty(fields.get("o")) ?? name,
				version
			},
			homepage: nonEmpty(fields.get("U"))
		}),
		...supplierOf(fields.get("m")),
		licenses: license === void 0 ? [] : [license],
		needs: relations$1(fields.get("D")),
		provides: relations$1(fields.get("p")),
		files,
		...checksum === void 0 ? {} : { hashes: [checksum] },
		...fileHashes.length === 0 ? {} : { fileHashes }
	};
}
/** `Q1` and base64 of a SHA-1, `Q2` and base64 of a SHA-256 (apk-tools, doc/apk-package.5). */
function checksumOf(text) {
	const [, kind, base64 = ""] = /^Q([12])([A-Za-z0-9+/]+=*)$/.exec(text ?? "") ?? [];
	return kind === void 0 ? void 0 : hashOf(kind === "1" ? "sha1" : "sha256", base64);
}
function sumsOf(sums) {
	const hashes = [...sums].flatMap(([path, text]) => {
		const checksum = path === "" ? void 0 : checksumOf(text);
		return checksum === void 0 ? [] : [{
			path,
			...checksum
		}];
	});
	return fileHashesOf(hashes);
}
/** Names in `D:` and `p:` without their versions; a leading `!` is a conflict. */
function relations$1(field) {
	return (field ?? "").split(" ").filter((word) => word !== "" && !word.startsWith("!")).map((word) => word.replace(/[<>=~@].*$/, ""));
}
var apk;
function init_apk() {
	return (init_apk = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_hashes();
		apk = {
			id: "apk",
			version: 3,
			settings: ["image"],
			wants({ path, type }) {
				return path.endsWith("/lib/apk/db/installed") && (type === "file" || type === "hardlink");
			},
			read(file) {
				return readInstalled(file);
			}
		};
	})))();
}

// shared/packages/control.ts
/**
* Reads `Field: value` paragraphs separated by blank lines (deb822(5)); continuation lines keep their line breaks
* and lose the leading blank.
*/
function parseControl(text) {
	const paragraphs = [];
	const strayLines = [];
	let fields = /* @__PURE__ */ new Map();
	let start = 1;
	let current;
	const finish = () => {
		if (fields.size > 0) paragraphs.push({
			line: start,
			fields
		});
		fields = /* @__PURE__ */ new Map();
		current = void 0;
	};
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") {
			finish();
			continue;
		}
		if (line.startsWith("#")) continue;
		if (line.startsWith(" ") || line.startsWith("	")) {
			if (current === void 0) strayLines.push(index + 1);
			else fields.set(current, `${fields.get(current) ?? ""}\n${line.slice(1).trimEnd()}`);
			continue;
		}
		const colon = line.indexOf(":");
		if (colon <= 0) {
			strayLines.push(index + 1);
			current = void 0;
			continue;
		}
		if (fields.size === 0) start = index + 1;
		current = line.slice(0, colon).toLowerCase();
		fields.set(current, line.slice(colon + 1).trim());
	}
	finish();
	return {
		paragraphs,
		strayLines
	};
}
function init_control() {
	return (init_control = __esmMin((() => {})))();
}

// shared/packages/debian-copyright.ts
/** A package's copyright file, or the link that stands for it or for the whole documentation folder. */
function isCopyright({ path, type }) {
	if (!path.startsWith("/usr/share/doc/")) return false;
	return copyrightPath.test(path) || type === "symlink" && docFolder.test(path);
}
/** The licences that a Debian copyright file names (Debian policy, machine-readable copyright files 1.0). */
function copyrightNote(file) {
	const { path, type, linkTarget } = file.header;
	const owner = (copyrightPath.exec(path) ?? docFolder.exec(path))?.[1];
	if (owner === void 0) return void 0;
	if (type === "symlink") {
		const parts = linkTarget.split("/").filter((part) => part !== "..");
		const other = parts.at(-1) === "copyright" ? parts.at(-2) : parts.at(-1);
		return other === void 0 ? void 0 : { notes: [{
			owner,
			sameAs: other
		}] };
	}
	return { notes: [{
		owner,
		licenses: licensesIn(textOf$1(file))
	}] };
}
/** Short names of the `License` fields; in free text, the common licences that it points to or quotes. */
function licensesIn(text) {
	const names = /* @__PURE__ */ new Set();
	if (/^format\s*:/im.test(text.slice(0, 2e3))) for (const { fields } of parseControl(text).paragraphs) {
		const name = nonEmpty(fields.get("license")?.split("\n")[0]);
		if (name !== void 0) names.add(name);
	}
	if (names.size === 0) {
		for (const [, name] of text.matchAll(/\/usr\/share\/common-licenses\/([A-Za-z0-9][A-Za-z0-9.+-]*)/g)) if (name !== void 0) names.add(name.replace(/[.,-]+$/, ""));
	}
	if (names.size === 0) {
		const plain = text.replace(/[\s#*|]+/g, " ");
		for (const [name, phrase] of knownTexts) if (phrase.test(plain)) names.add(name);
	}
	return [...names].sort();
}
var copyrightPath, docFolder, knownTexts;
function init_debian_copyright() {
	return (init_debian_copyright = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		copyrightPath = /^\/usr\/share\/doc\/([^/]+)\/copyright$/;
		docFolder = /^\/usr\/share\/doc\/([^/]+)$/;
		knownTexts = [
			["MIT", /Permission is hereby granted, free of charge, to any person obtaining a copy/i],
			["ISC", /Permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose with or without fee/i],
			["HPND-sell-variant", /Permission to use, copy, modify, distribute, and sell this software and its documentation/i],
			["BSD-3-Clause", /Redistribution and use in source and binary forms.{0,1500}(?:Neither the name|may not be used to endorse)/i],
			["Apache-2.0", /Licensed under the Apache License, Version 2\.0/i],
			["MPL-2.0", /Mozilla Public License,? (?:version|v\.?) ?2\.0/i],
			["LGPL-2.1-or-later", /GNU Lesser General Public License.{0,120}version 2\.1.{0,40}any later version/i],
			["GPL-2.0-or-later", /GNU General Public License.{0,120}version 2.{0,40}any later version/i]
		];
	})))();
}

// shared/packages/owned-files.ts
/** The files in a list of paths that names their folders too, as dpkg's and pacman's do. */
function ownedFiles(lines) {
	const paths = lines.filter((line) => line.startsWith("/") && line !== "/.");
	const folders = new Set(paths.map((path) => folderOf(path)));
	return paths.filter((path) => !folders.has(path));
}
function init_owned_files() {
	return (init_owned_files = __esmMin((() => {})))();
}

// shared/packages/dpkg.ts
function isList(path) {
	return listPath.test(path) || sumsPath.test(path) || opkgList.test(path);
}
function lines(file) {
	return textOf$1(file).split("\n");
}
/**
* Lines of `md5sum`, whose paths are relative to the root.
* @param isListed whether another file lists what the package owns.
*/
function sumsNote(owner, isListed, sums) {
	const hashes = sums.flatMap((line) => {
		const [, value, path] = /^([0-9a-f]{32}) [ *](.+)$/.exec(line) ?? [];
		if (value === void 0 || path === void 0) return [];
		return [{
			algorithm: "MD5",
			value,
			path: `/${path.replace(/^\.?\//, "")}`
		}];
	});
	const files = isListed ? {} : { files: hashes.map(({ path }) => path) };
	return { notes: [{
		owner,
		fileHashes: fileHashesOf(hashes),
		...files
	}] };
}
/** Settings that came with the package, as they came (deb-control(5), `Conffiles`); marks stand behind the digest. */
function conffileHashes(field) {
	const hashes = (field ?? "").split("\n").flatMap((line) => {
		const words = line.trim().split(" ");
		const at = words.findLastIndex((word) => /^[0-9a-f]{32}$/.test(word));
		const path = words.slice(0, Math.max(0, at)).join(" ");
		return path.startsWith("/") ? [{
			algorithm: "MD5",
			path,
			value: words[at] ?? ""
		}] : [];
	});
	return fileHashesOf(hashes);
}
function readStatus(file) {
	const control = parseControl(textOf$1(file));
	const type = file.header.path.includes("/opkg/") ? "opkg" : "deb";
	const packages = [];
	const nameless = [];
	for (const paragraph of control.paragraphs) {
		const name = nonEmpty(paragraph.fields.get("package"));
		if (name === void 0) nameless.push(paragraph.line);
		else if (isInstalled(paragraph)) packages.push(draftOf$3(name, type, paragraph));
	}
	return {
		packages,
		gaps: gapsOf(control, nameless, file.body.length > 0)
	};
}
function isInstalled({ fields }) {
	const status = fields.get("status");
	return status === void 0 || !goneStates.has(status.split(/\s+/)[2] ?? "");
}
function draftOf$3(name, type, { fields }) {
	const version = nonEmpty(fields.get("version"));
	const fileHashes = conffileHashes(fields.get("conffiles"));
	return {
		type,
		name,
		version,
		...defined({
			arch: nonEmpty(fields.get("architecture")),
			source: sourceOf$1(fields.get("source"), name, version),
			homepage: nonEmpty(fields.get("homepage")),
			origin: nonEmpty(fields.get("origin")),
			licenses: fields.has("license") ? [fields.get("license") ?? ""] : void 0
		}),
		...supplierOf(fields.get("maintainer")),
		needs: [...relations(fields.get("pre-depends")), ...relations(fields.get("depends"))],
		provides: relations(fields.get("provides")),
		...fileHashes.length === 0 ? {} : { fileHashes }
	};
}
/** `Source: gcc-8 (8.4.0-1)`; without brackets the source has the package's version (deb-control(5)). */
function sourceOf$1(field, name, version) {
	const [, source, own] = /^(\S+)(?:\s+\(([^()\s]+)\))?/.exec(field ?? "") ?? [];
	return version === void 0 ? void 0 : {
		name: source ?? name,
		version: own ?? version
	};
}
/** Names in a relationship field, alternatives included, versions and architectures left out. */
function relations(field) {
	return (field ?? "").split(/[,|]/).flatMap((relation) => /^\s*([a-zA-Z0-9][a-zA-Z0-9+.-]*)/.exec(relation)?.[1] ?? []);
}
function gapsOf(control, nameless, hasContent) {
	const gaps = [];
	const [stray] = control.strayLines;
	const [first] = nameless;
	if (stray !== void 0) gaps.push(partial(`line ${stray} is no field of the package database: it is damaged`));
	if (first !== void 0) gaps.push(partial(`the paragraph at line ${first} names no package: the database is damaged`));
	if (hasContent && control.paragraphs.length === 0) gaps.push(partial("the package database holds no paragraph"));
	return gaps;
}
var statusPath$1, statusFolder, listPath, sumsPath, opkgList, goneStates, dpkg;
function init_dpkg() {
	return (init_dpkg = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_debian_copyright();
		init_hashes();
		init_owned_files();
		statusPath$1 = /\/lib\/(dpkg|opkg)\/status$/;
		statusFolder = /\/lib\/dpkg\/status\.d\/[^/]+$/;
		listPath = /\/lib\/dpkg\/info\/([^/]+)\.list$/;
		sumsPath = /\/lib\/dpkg\/(status\.d|info)\/([^/]+)\.md5sums$/;
		opkgList = /\/lib\/opkg\/info\/([^/]+)\.list$/;
		goneStates = /* @__PURE__ */ new Set(["not-installed", "config-files"]);
		dpkg = {
			id: "dpkg",
			version: 3,
			settings: ["image"],
			wants(header) {
				if (isCopyright(header)) return true;
				const { path, type } = header;
				if (type !== "file" && type !== "hardlink") return false;
				return path.includes("pkg/") && (statusPath$1.test(path) || statusFolder.test(path) || isList(path));
			},
			read(file) {
				const { path } = file.header;
				if (isCopyright(file.header)) return copyrightNote(file);
				const [, folder, summed] = sumsPath.exec(path) ?? [];
				if (summed !== void 0) return sumsNote(summed, folder === "info", lines(file));
				const owner = (listPath.exec(path) ?? opkgList.exec(path))?.[1];
				return owner === void 0 ? readStatus(file) : { notes: [{
					owner,
					files: ownedFiles(lines(file))
				}] };
			}
		};
	})))();
}

// shared/packages/rpm/database.ts
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function init_database() {
	return (init_database = __esmMin((() => {})))();
}

// shared/packages/rpm/bdb.ts
function byteOrder(view) {
	if (view.getUint32(12, true) === hashMagic) return true;
	return view.getUint32(12, false) === hashMagic ? false : void 0;
}
/** Collects the values of a hash page; every second item is a key. */
function readPage(file, page, blobs, problems) {
	const { view, littleEndian, pageSize, bytes } = file;
	const start = page * pageSize;
	const type = bytes[start + 25];
	if (type !== pageTypes.hash && type !== pageTypes.hashUnsorted) return;
	const entries = view.getUint16(start + 20, littleEndian);
	if (pageHeaderBytes + entries * 2 > pageSize) {
		problems.push(`page ${page} is damaged`);
		return;
	}
	const offsetOf = (index) => view.getUint16(start + pageHeaderBytes + index * 2, littleEndian);
	for (let index = 1; index < entries; index += 2) {
		const offset = offsetOf(index);
		const value = offset < pageSize ? readItem(file, start, offset, offsetOf(index - 1)) : void 0;
		if (value === void 0) problems.push(`a value on page ${page} is damaged`);
		else if (value.length >= smallestHeader) blobs.push(value);
	}
}
/** @param end where the item before begins: items are laid down from the end of the page. */
function readItem(file, pageStart, offset, end) {
	const { bytes, view, littleEndian, pageSize } = file;
	const at = pageStart + offset;
	switch (bytes[at]) {
		case itemTypes.keyData: return end > offset && end <= pageSize ? bytes.subarray(at + 1, pageStart + end) : void 0;
		case itemTypes.offPage:
			if (offset + 12 > pageSize) return void 0;
			return readOverflow(file, view.getUint32(at + 4, littleEndian), view.getUint32(at + 8, littleEndian));
		default: return;
	}
}
function readOverflow(file, firstPage, length) {
	const { bytes, view, littleEndian, pageSize } = file;
	if (length > bytes.length) return void 0;
	const value = Buffer.allocUnsafe(length);
	let page = firstPage;
	let filled = 0;
	while (filled < length) {
		const start = page * pageSize;
		if (page === 0 || start + pageSize > bytes.length || bytes[start + 25] !== pageTypes.overflow) return void 0;
		const held = view.getUint16(start + 22, littleEndian);
		if (held === 0 || pageHeaderBytes + held > pageSize) return void 0;
		const from = start + pageHeaderBytes;
		value.set(bytes.subarray(from, from + Math.min(held, length - filled)), filled);
		filled += held;
		page = view.getUint32(start + 16, littleEndian);
	}
	return value;
}
var hashMagic, pageHeaderBytes, pageTypes, itemTypes, smallestHeader, bdb;
function init_bdb() {
	return (init_bdb = __esmMin((() => {
		hashMagic = 398689;
		pageHeaderBytes = 26;
		pageTypes = {
			hashUnsorted: 2,
			overflow: 7,
			hash: 13
		};
		itemTypes = {
			keyData: 1,
			offPage: 3
		};
		smallestHeader = 16;
		bdb = {
			name: "Berkeley DB",
			recognises: (file) => file.length >= 512 && byteOrder(viewOf(file)) !== void 0,
			read(bytes) {
				const view = viewOf(bytes);
				const littleEndian = byteOrder(view) ?? true;
				const pageSize = view.getUint32(20, littleEndian);
				if (pageSize < 512 || pageSize > 65536 || (pageSize & pageSize - 1) !== 0) return {
					blobs: [],
					problems: [`a page size of ${pageSize} bytes is impossible`]
				};
				const file = {
					bytes,
					view,
					littleEndian,
					pageSize
				};
				const blobs = [];
				const problems = [];
				const pages = view.getUint32(32, littleEndian) + 1;
				if (pages * pageSize > bytes.length) problems.push(`${pages} pages are named and the file ends before the last`);
				const held = Math.min(pages, Math.floor(bytes.length / pageSize));
				for (let page = 1; page < held; page += 1) readPage(file, page, blobs, problems);
				return {
					blobs,
					problems
				};
			}
		};
	})))();
}

// shared/packages/rpm/draft.ts
/** The epoch stands in front of the version (`1:2.0-3`) and in a qualifier of the purl, as PURL-TYPES has it. */
function rpmDraft(facts) {
	const { name, epoch, vendor, license, provides, requires } = facts;
	const versionRelease = facts.release === "" ? facts.version : `${facts.version}-${facts.release}`;
	return {
		type: "rpm",
		name,
		version: epoch === void 0 ? versionRelease : `${epoch}:${versionRelease}`,
		purlVersion: versionRelease,
		...epoch === void 0 ? {} : { qualifiers: { epoch: String(epoch) } },
		licenses: license === void 0 ? [] : [license],
		...defined({
			arch: facts.arch,
			source: sourceOf(facts.sourceRpm),
			supplier: withoutAddresses(vendor),
			origin: vendor,
			homepage: facts.url,
			modularity: facts.modularityLabel,
			files: facts.files,
			fileHashes: facts.fileHashes,
			provides,
			needs: requires
		})
	};
}
/** `openssl-libs-1.1.1k-9.el8.src.rpm` is `openssl-libs` in version `1.1.1k-9.el8`. */
function sourceOf(file) {
	const [, name, version] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(file ?? "") ?? [];
	return name === void 0 || version === void 0 ? void 0 : {
		name,
		version
	};
}
function init_draft() {
	return (init_draft = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
	})))();
}

// shared/packages/rpm/header.ts
/**
* Reads a header as rpm databases store it: counts, index of 16-byte entries, data, all big-endian, without the magic
* of package files (rpm, docs/manual/format_header.md). Undefined when it is damaged.
*/
function parseRpmHeader(blob) {
	if (blob.length < 8) return void 0;
	const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
	const entries = view.getUint32(0);
	const dataStart = 8 + entries * indexEntryBytes;
	const dataEnd = dataStart + view.getUint32(4);
	if (entries === 0 || entries > maxEntries$2 || dataEnd > blob.length) return void 0;
	const data = blob.subarray(dataStart, dataEnd);
	const values = /* @__PURE__ */ new Map();
	for (let index = 0; index < entries; index += 1) {
		const at = 8 + index * indexEntryBytes;
		const tag = view.getUint32(at);
		if (!wanted.has(tag)) continue;
		const value = readValue$1(data, view.getUint32(at + 4), view.getInt32(at + 8), view.getUint32(at + 12));
		if (value === void 0) return void 0;
		values.set(tag, value);
	}
	return new RpmHeader(values);
}
function readValue$1(data, type, offset, count) {
	if (offset < 0 || offset > data.length) return void 0;
	if (stringTypes.has(type)) return readStrings(data, offset, type === 6 ? 1 : count);
	const size = elementBytes[type];
	if (size === void 0 || offset + count * size > data.length) return void 0;
	if (type === 7) return data.slice(offset, offset + count);
	const view = new DataView(data.buffer, data.byteOffset + offset, count * size);
	return Array.from({ length: count }, (_, index) => readNumber(view, index * size, size));
}
function readNumber(view, at, size) {
	if (size === 1) return view.getUint8(at);
	if (size === 2) return view.getUint16(at);
	return size === 4 ? view.getUint32(at) : Number(view.getBigUint64(at));
}
function readStrings(data, offset, count) {
	const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	const strings = [];
	let at = offset;
	for (let index = 0; index < count; index += 1) {
		const end = text.indexOf(0, at);
		if (end < 0) return void 0;
		strings.push(text.toString("utf8", at, end));
		at = end + 1;
	}
	return strings;
}
var tags, wanted, elementBytes, stringTypes, indexEntryBytes, maxEntries$2, RpmHeader;
function init_header() {
	return (init_header = __esmMin((() => {
		tags = {
			sigMd5: 261,
			name: 1e3,
			version: 1001,
			release: 1002,
			epoch: 1003,
			size: 1009,
			vendor: 1011,
			license: 1014,
			packager: 1015,
			url: 1020,
			arch: 1022,
			oldFileNames: 1027,
			fileDigests: 1035,
			sourceRpm: 1044,
			provideName: 1047,
			requireName: 1049,
			dirIndexes: 1116,
			baseNames: 1117,
			dirNames: 1118,
			fileDigestAlgorithm: 5011,
			modularityLabel: 5096
		};
		wanted = new Set(Object.values(tags));
		elementBytes = {
			1: 1,
			2: 1,
			3: 2,
			4: 4,
			5: 8,
			7: 1
		};
		stringTypes = /* @__PURE__ */ new Set([
			6,
			8,
			9
		]);
		indexEntryBytes = 16;
		maxEntries$2 = 65536;
		RpmHeader = class {
			#values;
			constructor(values) {
				this.#values = values;
			}
			/** The first string of a tag; the empty one counts as none. */
			text(tag) {
				const [first] = this.texts(tag);
				return first === "" ? void 0 : first;
			}
			texts(tag) {
				const value = this.#values.get(tag);
				return Array.isArray(value) && value.every((each) => typeof each === "string") ? value : [];
			}
			number(tag) {
				return this.numbers(tag)[0];
			}
			numbers(tag) {
				const value = this.#values.get(tag);
				return Array.isArray(value) && value.every((each) => typeof each === "number") ? value : [];
			}
			bytes(tag) {
				const value = this.#values.get(tag);
				return value instanceof Uint8Array ? value : void 0;
			}
		};
	})))();
}

// shared/packages/rpm/file-digests.ts
/**
* The digests of a package's files; folders, links and files that only belong to it (`%ghost`) have none.
* @param files in the header's order.
*/
function fileDigestsOf(header, files) {
	const algorithm = algorithms.get(header.number(tags.fileDigestAlgorithm) ?? oldest);
	if (algorithm === void 0) return void 0;
	const hashes = header.texts(tags.fileDigests).flatMap((value, index) => {
		const path = files[index];
		return path === void 0 || !/^(?:[0-9a-f]{2}){16,64}$/.test(value) ? [] : [{
			path,
			algorithm,
			value
		}];
	});
	return hashes.length === 0 ? void 0 : fileHashesOf(hashes);
}
/** Digests by algorithms that no SBOM format has a common name for. */
function unreadDigests(headers) {
	return [...new Set(headers.map((header) => header.number(tags.fileDigestAlgorithm) ?? oldest))].filter((number) => !algorithms.has(number)).sort((a, b) => a - b).slice(0, 5).map((number) => ({
		why: `digests of files by ${others.get(number) ?? `algorithm ${number}`} are left out`,
		weight: "note"
	}));
}
var algorithms, others, oldest;
function init_file_digests() {
	return (init_file_digests = __esmMin((() => {
		init_hashes();
		init_header();
		algorithms = /* @__PURE__ */ new Map([
			[1, "MD5"],
			[2, "SHA-1"],
			[8, "SHA-256"],
			[9, "SHA-384"],
			[10, "SHA-512"]
		]);
		others = /* @__PURE__ */ new Map([
			[3, "RIPEMD-160"],
			[11, "SHA-224"],
			[12, "SHA3-256"],
			[14, "SHA3-512"]
		]);
		oldest = 1;
	})))();
}

// shared/packages/rpm/manifest.ts
/**
* `container-manifest-2` of distroless Azure Linux images, which have no database: a line a package of name,
* version-release, install time, build time, vendor, epoch, size, architecture, epoch number and source rpm, with
* tabs between them.
*/
function readRpmManifest(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const damaged = lines.findIndex((line) => line.split("	").length < 8);
	return {
		packages: lines.flatMap((line) => {
			const [name = "", evr = "", , , vendor, epoch, , arch, , sourceRpm] = line.split("	");
			const dash = evr.lastIndexOf("-");
			if (name === "" || dash < 1) return [];
			return rpmDraft({
				name,
				version: evr.slice(0, dash),
				release: evr.slice(dash + 1),
				...defined({
					epoch: epoch === void 0 || epoch === none ? void 0 : Number(epoch),
					arch: known$1(arch),
					vendor: known$1(vendor),
					sourceRpm: known$1(sourceRpm)
				})
			});
		}),
		gaps: damaged < 0 ? [] : [partial(`line ${damaged + 1} of the rpm manifest is damaged`)]
	};
}
function known$1(value) {
	return value === void 0 || value === none || value.trim() === "" ? void 0 : value.trim();
}
var none;
function init_manifest() {
	return (init_manifest = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_draft();
		none = "(none)";
	})))();
}

// shared/packages/rpm/ndb.ts
function readBlob(file, view, offset, index) {
	if (offset + unit > file.length) return void 0;
	if (view.getUint32(offset, true) !== blobMagic || view.getUint32(offset + 4, true) !== index) return void 0;
	const end = offset + unit + view.getUint32(offset + 12, true);
	return end > file.length ? void 0 : file.subarray(offset + unit, end);
}
var headerMagic, slotMagic, blobMagic, pageBytes, unit, firstSlot, ndb;
function init_ndb() {
	return (init_ndb = __esmMin((() => {
		headerMagic = 1349349458;
		slotMagic = 1953459283;
		blobMagic = 1398959170;
		pageBytes = 4096;
		unit = 16;
		firstSlot = 2;
		ndb = {
			name: "NDB",
			recognises: (file) => file.length >= 32 && viewOf(file).getUint32(0, true) === headerMagic,
			read(file) {
				const view = viewOf(file);
				const slots = Math.min(view.getUint32(12, true) * pageBytes / unit, Math.floor(file.length / unit));
				const blobs = [];
				const problems = [];
				for (let slot = firstSlot; slot < slots; slot += 1) {
					const at = slot * unit;
					if (view.getUint32(at, true) !== slotMagic) {
						problems.push(`slot ${slot} at byte ${at} is damaged`);
						break;
					}
					const index = view.getUint32(at + 4, true);
					const offset = view.getUint32(at + 8, true) * unit;
					if (index === 0 || offset === 0) continue;
					const blob = readBlob(file, view, offset, index);
					if (blob === void 0) problems.push(`the package at byte ${offset} is damaged`);
					else blobs.push(blob);
				}
				return {
					blobs,
					problems
				};
			}
		};
	})))();
}

// shared/packages/sqlite.ts
/** True when the bytes are an SQLite database. */
function isSqlite(file) {
	return Buffer.from(file.subarray(0, 16)).toString("latin1") === magic$1 && file.length >= 512;
}
/**
* Reads all rows of a table from the bytes of a database (SQLite file format, "The SQLite Database File"). Pure: no
* file is opened and none is written beside it, as a database in WAL mode would otherwise want. Undefined when there
* is no such table.
*/
function readTable(file, table) {
	const reader = new TreeReader(file);
	const root = reader.read(1).find(({ values: [type, name] }) => type === "table" && name === table)?.values[3];
	if (typeof root !== "number") return reader.problems.length > 0 ? {
		rows: [],
		problems: reader.problems
	} : void 0;
	return {
		rows: reader.read(root),
		problems: reader.problems
	};
}
/** A record: header of serial types, then the values. */
function readRecord$1(payload) {
	const header = readVarint(payload, 0);
	if (header.value > payload.length) return void 0;
	const values = [];
	let at = header.end;
	let body = header.value;
	while (at < header.value) {
		const type = readVarint(payload, at);
		at = type.end;
		const length = lengthOf(type.value);
		if (length === void 0 || body + length > payload.length) return void 0;
		values.push(readValue(payload.subarray(body, body + length), type.value));
		body += length;
	}
	return values;
}
function lengthOf(type) {
	return type < 12 ? integerBytes[type] : Math.floor((type - 12) / 2);
}
function readValue(bytes, type) {
	if (type === 0) return null;
	if (type === 8 || type === 9) return type - 8;
	if (type === 7) return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0);
	if (type < 7) return readInteger(bytes);
	return type % 2 === 0 ? bytes : Buffer.from(bytes).toString("utf8");
}
function readInteger(bytes) {
	const first = bytes[0] ?? 0;
	return bytes.subarray(1).reduce((value, byte) => value * 256 + byte, first > 127 ? first - 256 : first);
}
/** A big-endian number of seven bits a byte, eight in the ninth. */
function readVarint(bytes, at) {
	let value = 0;
	for (let index = 0; index < 8; index += 1) {
		const byte = bytes[at + index] ?? 0;
		value = value * 128 + (byte & 127);
		if (byte < 128) return {
			value,
			end: at + index + 1
		};
	}
	return {
		value: value * 256 + (bytes[at + 8] ?? 0),
		end: at + 9
	};
}
var magic$1, pageKinds, maxDepth$4, TreeReader, integerBytes;
function init_sqlite() {
	return (init_sqlite = __esmMin((() => {
		magic$1 = "SQLite format 3\0";
		pageKinds = {
			interior: 5,
			leaf: 13
		};
		maxDepth$4 = 32;
		TreeReader = class {
			problems = [];
			#file;
			#view;
			#pageSize;
			#usable;
			#visited = /* @__PURE__ */ new Set();
			constructor(file) {
				this.#file = file;
				this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
				const stored = this.#view.getUint16(16);
				this.#pageSize = stored === 1 ? 65536 : Math.max(512, stored);
				this.#usable = this.#pageSize - (file[20] ?? 0);
			}
			read(root) {
				const rows = [];
				this.#visited.clear();
				this.#visit(root, rows, 0);
				return rows;
			}
			#visit(page, rows, depth) {
				const start = (page - 1) * this.#pageSize;
				const header = page === 1 ? 100 : start;
				if (page < 1 || start + this.#pageSize > this.#file.length || depth > maxDepth$4 || this.#visited.has(page)) {
					this.problems.push(`page ${page} is not there or stands in a circle`);
					return;
				}
				this.#visited.add(page);
				const kind = this.#file[header];
				if (kind !== pageKinds.interior && kind !== pageKinds.leaf) {
					this.problems.push(`page ${page} is no page of a table`);
					return;
				}
				const cells = this.#view.getUint16(header + 3);
				const pointers = header + (kind === pageKinds.interior ? 12 : 8);
				if (pointers + cells * 2 > start + this.#pageSize) {
					this.problems.push(`page ${page} is damaged`);
					return;
				}
				for (let cell = 0; cell < cells; cell += 1) {
					const at = start + this.#view.getUint16(pointers + cell * 2);
					if (at + 4 > start + this.#pageSize) this.problems.push(`a cell of page ${page} is damaged`);
					else if (kind === pageKinds.interior) this.#visit(this.#view.getUint32(at), rows, depth + 1);
					else this.#leaf(at, page, rows);
				}
				if (kind === pageKinds.interior) this.#visit(this.#view.getUint32(header + 8), rows, depth + 1);
			}
			#leaf(at, page, rows) {
				const size = readVarint(this.#file, at);
				const rowId = readVarint(this.#file, size.end);
				const payload = this.#payload(rowId.end, size.value);
				const values = payload === void 0 ? void 0 : readRecord$1(payload);
				if (values === void 0) this.problems.push(`row ${rowId.value} on page ${page} is damaged`);
				else rows.push({
					rowId: rowId.value,
					values
				});
			}
			/** The bytes of a row, from the leaf and the overflow pages behind it. */
			#payload(at, size) {
				const most = this.#usable - 35;
				if (size <= most) return at + size > this.#file.length ? void 0 : this.#file.subarray(at, at + size);
				if (size > this.#file.length) return void 0;
				const least = Math.floor((this.#usable - 12) * 32 / 255) - 23;
				const rest = least + (size - least) % (this.#usable - 4);
				const local = rest <= most ? rest : least;
				if (at + local + 4 > this.#file.length) return void 0;
				const whole = Buffer.allocUnsafe(size);
				whole.set(this.#file.subarray(at, at + local));
				let filled = local;
				let page = this.#view.getUint32(at + local);
				while (filled < size) {
					const start = (page - 1) * this.#pageSize;
					if (page < 1 || start + this.#pageSize > this.#file.length) return void 0;
					const take = Math.min(this.#usable - 4, size - filled);
					whole.set(this.#file.subarray(start + 4, start + 4 + take), filled);
					filled += take;
					page = this.#view.getUint32(start);
				}
				return whole;
			}
		};
		integerBytes = [
			0,
			1,
			2,
			3,
			4,
			6,
			8,
			8,
			0,
			0
		];
	})))();
}

// shared/packages/rpm/sqlite.ts
var sqlite;
function init_sqlite$1() {
	return (init_sqlite$1 = __esmMin((() => {
		init_sqlite();
		sqlite = {
			name: "SQLite",
			recognises: isSqlite,
			read(file) {
				const table = readTable(file, "Packages");
				if (table === void 0) return {
					blobs: [],
					problems: ["there is no table of packages"]
				};
				return {
					blobs: table.rows.flatMap(({ values: [, blob] }) => blob instanceof Uint8Array ? [blob] : []),
					problems: table.problems
				};
			}
		};
	})))();
}

// shared/packages/rpm/rpm.ts
function readDatabase({ body }) {
	if (body.length === 0) return {};
	const format = formats.find((each) => each.recognises(body));
	if (format === void 0) return { gaps: [partial("the rpm database is in no known format (SQLite, NDB, Berkeley DB)")] };
	const { blobs, problems } = format.read(body);
	const headers = blobs.map(parseRpmHeader);
	const damaged = headers.filter((header) => header === void 0).length;
	return {
		packages: headers.flatMap((header) => header === void 0 ? [] : draftOf$2(header)),
		gaps: [
			...problems.slice(0, 5).map((problem) => partial(`the rpm database (${format.name}) is damaged: ${problem}`)),
			...unreadDigests(headers.flatMap((header) => header ?? [])),
			...damaged === 0 ? [] : [partial(`${damaged} packages of the rpm database (${format.name}) are damaged`)]
		]
	};
}
/** Keys imported to check signatures (`gpg-pubkey`) stand among the packages, as `rpm -qa` shows them. */
function draftOf$2(header) {
	const name = header.text(tags.name);
	if (name === void 0) return [];
	const files = filesOf$1(header);
	const draft = rpmDraft({
		name,
		version: header.text(tags.version) ?? "",
		release: header.text(tags.release) ?? "",
		provides: header.texts(tags.provideName),
		requires: header.texts(tags.requireName).filter((need) => !need.startsWith("rpmlib(")),
		files,
		...defined({
			epoch: header.number(tags.epoch),
			arch: header.text(tags.arch),
			vendor: header.text(tags.vendor),
			sourceRpm: header.text(tags.sourceRpm),
			license: header.text(tags.license),
			url: header.text(tags.url),
			modularityLabel: header.text(tags.modularityLabel),
			fileHashes: fileDigestsOf(header, files)
		})
	});
	return [header.text(tags.version) === void 0 ? {
		...draft,
		version: void 0
	} : draft];
}
/** Names are stored apart from their folders; packages of old store them whole. */
function filesOf$1(header) {
	const folders = header.texts(tags.dirNames);
	const indexes = header.numbers(tags.dirIndexes);
	const bases = header.texts(tags.baseNames);
	if (bases.length === 0) return [...header.texts(tags.oldFileNames)];
	return bases.map((base, index) => `${folders[indexes[index] ?? -1] ?? "/"}${base}`);
}
var databasePath, writeAheadLog, manifestPath$2, formats, rpm;
function init_rpm() {
	return (init_rpm = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_bdb();
		init_draft();
		init_file_digests();
		init_header();
		init_manifest();
		init_ndb();
		init_sqlite$1();
		databasePath = /\/(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite)$/;
		writeAheadLog = /\/rpm\/rpmdb\.sqlite-wal$/;
		manifestPath$2 = /\/var\/lib\/rpmmanifest\/container-manifest-2$/;
		formats = [
			sqlite,
			ndb,
			bdb
		];
		rpm = {
			id: "rpm",
			version: 2,
			settings: ["image"],
			wants({ path, type, size }) {
				if (!path.includes("/rpm") || type !== "file" && type !== "hardlink") return false;
				return databasePath.test(path) || manifestPath$2.test(path) || writeAheadLog.test(path) && size > 0;
			},
			read(file) {
				const { path } = file.header;
				if (manifestPath$2.test(path)) return readRpmManifest(textOf$1(file));
				if (writeAheadLog.test(path)) return { gaps: [partial("a write-ahead log that was never merged: packages changed last may be missing")] };
				return readDatabase(file);
			}
		};
	})))();
}

// shared/packages/database-links.ts
function placeOf(path) {
	return places$1.find(([, place]) => place.test(path))?.[0];
}
function candidateOf(path) {
	const name = posix.basename(path);
	return candidates.find(({ names }) => names.has(name));
}
function beginsWith(head, text) {
	return Buffer.from(head).toString("latin1", 0, text.length) === text;
}
/** The evidence without databases in other places that no visible link leads to. */
function withLinkedDatabases(evidence) {
	const targets = evidence.flatMap(({ files }) => files.filter(({ hiddenBy }) => hiddenBy === void 0)).flatMap(({ value }) => value.databaseLink?.target ?? []);
	return evidence.map(({ cataloguer, files }) => ({
		cataloguer,
		files: files.filter(({ header, value }) => value.isUnplaced !== true || targets.some((to) => isAt(header.path, to)))
	}));
}
/** Links in the place of a database that lead to none that was read. */
function unreadLinks(visible) {
	const databases = visible.filter(({ value: { packages, notes } }) => packages !== void 0 || notes !== void 0);
	const placesRead = databases.map(({ header }) => header.path);
	const typesRead = new Set(databases.flatMap(({ value }) => (value.packages ?? []).map(({ type }) => type)));
	return visible.flatMap(({ header, value: { databaseLink: link } }) => {
		if (link === void 0 || placesRead.some((path) => isAt(path, link.target))) return [];
		if (!databaseFile.test(header.path) && typesRead.has(link.type)) return [];
		const why = `it is a link to ${link.target}, where no ${link.type} package database was read: packages may be missing`;
		return [{
			what: header.path,
			why,
			weight: "partial"
		}];
	});
}
/** Whether a file is a link's target or below it; distributions with a merged /usr have links above it, too. */
function isAt(path, target) {
	return (/^\/(?:bin|lib|lib64|sbin)(?:\/|$)/.test(target) ? [target, `/usr${target}`] : [target]).some((each) => path === each || path.startsWith(each === "/" ? each : `${each}/`));
}
var places$1, databaseFile, databaseLink, candidates, movedDatabase, anyFile;
function init_database_links() {
	return (init_database_links = __esmMin((() => {
		init_apk();
		init_dpkg();
		init_rpm();
		places$1 = [
			["deb", /\/(?:var\/lib\/dpkg(?:\/status(?:\.d)?)?)$/],
			["apk", /\/lib\/apk(?:\/db(?:\/installed)?)?$/],
			["rpm", /\/(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm(?:\/(?:Packages|Packages\.db|rpmdb\.sqlite))?$/],
			["alpm", /\/var\/lib\/pacman(?:\/local)?$/]
		];
		databaseFile = /\/(?:status|installed|rpmdb\.sqlite|Packages(?:\.db)?)$/;
		databaseLink = {
			id: "database-link",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => type === "symlink" && placeOf(path) !== void 0,
			read({ header }) {
				const type = placeOf(header.path);
				if (type === void 0) return void 0;
				return { databaseLink: {
					type,
					target: posix.resolve(posix.dirname(header.path), header.linkTarget)
				} };
			}
		};
		candidates = [
			{
				names: /* @__PURE__ */ new Set(["status"]),
				place: () => "/var/lib/dpkg/status",
				reader: dpkg,
				heads: ["Package:"]
			},
			{
				names: /* @__PURE__ */ new Set(["installed"]),
				place: () => "/lib/apk/db/installed",
				reader: apk,
				heads: ["C:Q1", "C:Q2"]
			},
			{
				names: /* @__PURE__ */ new Set([
					"rpmdb.sqlite",
					"Packages.db",
					"Packages"
				]),
				place: (name) => `/var/lib/rpm/${name}`,
				reader: rpm,
				heads: [
					"SQLite f",
					"RpmP",
					"\0\0\0\0\0\0\0\0"
				]
			}
		];
		movedDatabase = {
			id: "moved-database",
			version: 1,
			settings: ["image"],
			wants({ path, type }) {
				if (type !== "file" || !databaseFile.test(path)) return false;
				const candidate = candidateOf(path);
				return candidate !== void 0 && !candidate.reader.wants({
					...anyFile,
					path
				});
			},
			sniffs: (head) => candidates.some(({ heads }) => heads.some((each) => beginsWith(head, each))),
			read({ header, body }) {
				const candidate = candidateOf(header.path);
				if (candidate === void 0) return void 0;
				const path = candidate.place(posix.basename(header.path));
				const evidence = candidate.reader.read({
					header: {
						...header,
						path
					},
					body
				});
				return evidence === void 0 ? void 0 : {
					...evidence,
					isUnplaced: true
				};
			}
		};
		anyFile = {
			type: "file",
			size: 1,
			mode: 420,
			uid: 0,
			gid: 0,
			mtime: 0,
			linkTarget: ""
		};
	})))();
}

// shared/packages/lockfiles/lockfile.ts
/**
* A cataloguer of files that are told by their path, read as text.
* @param names of the files, or what tells their paths.
*/
function fileNamed(id, names, read, settings = ["source"]) {
	const isNamed = typeof names === "function" ? names : endsInOneOf(names);
	return {
		id,
		version: 2,
		settings,
		wants: ({ path, type }) => isFile(type) && isNamed(path),
		read: (file) => read(textOf$1(file), file.header.path)
	};
}
function endsInOneOf(names) {
	const suffixes = names.map((name) => `/${name}`);
	return (path) => suffixes.some((suffix) => path.endsWith(suffix));
}
/** True for entries with a body of their own. */
function isFile(type) {
	return type === "file" || type === "hardlink";
}
/** 1-based lines of a text in which the pattern matches, by the first group. */
function linesByKey(text, pattern) {
	const lines = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split("\n").entries()) {
		const key = pattern.exec(line)?.[1];
		if (key !== void 0 && !lines.has(key)) lines.set(key, {
			start: index + 1,
			end: index + 1
		});
	}
	return lines;
}
/**
* 1-based lines of the objects in a JSON text that stand directly in the named lists, in order: what `JSON.parse`
* does not tell.
*/
function objectLines(text, isElement) {
	const found = [];
	const path = [];
	const starts = [];
	let line = 1;
	let lastString = "";
	let key = "";
	for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,\n]/g)) if (token === "\n") line += 1;
	else if (token === ":") key = lastString;
	else if (token === "{" || token === "[") {
		path.push(key);
		starts.push(line);
		key = "";
	} else if (token === "}" || token === "]") {
		const start = starts.pop() ?? line;
		if (token === "}" && isElement(path)) found.push({
			start,
			end: line
		});
		path.pop();
	} else if (token !== ",") lastString = token.slice(1, -1);
	return found;
}
function init_lockfile() {
	return (init_lockfile = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
	})))();
}

// shared/packages/database-traces.ts
function managerOf(path) {
	return traces.find(([, trace]) => trace.test(path))?.[0];
}
/** An image that a package manager has filled and in which no package of any system database is known. */
function strayTraces(visible, packages) {
	if (packages.some(isInDatabase)) return [];
	const found = visible.flatMap(({ header, value }) => {
		const manager = value.traceOf ?? (dpkgList.test(header.path) ? "dpkg" : void 0);
		return manager === void 0 ? [] : [{
			header,
			manager
		}];
	});
	return [...Map.groupBy(found, ({ manager }) => manager)].map(([manager, files]) => ({
		what: files.map(({ header }) => header.path).sort()[0] ?? "/",
		why: `${manager} has been at work here and its package database is gone: what is installed is unknown`,
		weight: "partial"
	}));
}
/** Packages whose files dpkg has digests of, as only installed ones have, and that its database does not name. */
function unnamedPackages(visible, packages) {
	const named = new Set(packages.filter(({ type }) => type === "deb").map(({ name }) => name));
	if (named.size === 0) return [];
	const unnamed = visible.flatMap(({ header }) => {
		const name = /\/var\/lib\/dpkg\/info\/([^/:]+)(?::[^/]+)?\.md5sums$/.exec(header.path)?.[1];
		return name === void 0 || named.has(name) ? [] : [name];
	});
	const names = [...new Set(unnamed)].sort();
	if (names.length === 0) return [];
	const rest = names.length > shown ? ` and ${names.length - shown} more` : "";
	return [{
		what: "/var/lib/dpkg/status",
		why: `it does not name ${names.slice(0, shown).join(", ")}${rest}, whose files were installed: it has been cut`,
		weight: "partial"
	}];
}
var traces, dpkgList, databaseTrace, shown;
function init_database_traces() {
	return (init_database_traces = __esmMin((() => {
		init_lockfile();
		init_purl();
		traces = [
			["apk", /\/(?:etc\/apk\/world|lib\/apk\/db\/(?:scripts\.tar(?:\.gz)?|triggers|lock))$/],
			["dpkg", /\/var\/lib\/dpkg\/(?:available|diversions|statoverride|triggers\/[^/]+)$/],
			["pacman", /\/var\/lib\/pacman\/local\/ALPM_DB_VERSION$/],
			["rpm", /\/(?:var\/lib|usr\/lib\/sysimage)\/(?:rpm\/(?:__db\.\d+|\.rpm\.lock|Basenames|Installtid)|dnf\/[^/]+)$/]
		];
		dpkgList = /\/var\/lib\/dpkg\/info\/[^/]+\.(?:list|md5sums)$/;
		databaseTrace = {
			id: "database-trace",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => isFile(type) && /\/(?:apk|dpkg|pacman|rpm|dnf)\//.test(path) && managerOf(path) !== void 0,
			read: ({ header }) => ({ traceOf: managerOf(header.path) ?? "" })
		};
		shown = 5;
	})))();
}

// shared/packages/double-counts.ts
/**
* Leaves out what would count one thing twice: packages that only an SBOM in the image names, where something installed
* has the same type, name and version; and programs known by their version strings that an SBOM of Bitnami names.
*/
function withoutDoubleCounts(placed) {
	if (placed.every(({ draft }) => draft.foundInSbom !== true)) return placed;
	const installed = new Set(placed.filter(({ draft }) => draft.foundInSbom !== true).map(keyOf$2));
	const bundled = new Set(placed.filter(({ draft }) => draft.type === "bitnami").map(programOf));
	return placed.filter((item) => {
		const { type, foundInSbom } = item.draft;
		if (foundInSbom === true) return !installed.has(keyOf$2(item));
		return type !== "generic" || !bundled.has(programOf(item));
	});
}
function keyOf$2({ draft: { type, name, version } }) {
	return `${type} ${name.toLowerCase()} ${version ?? ""}`;
}
/** Bitnami counts its own builds of a version behind a hyphen: `1.25.3-4`. */
function programOf({ draft: { name, version } }) {
	return `${name.toLowerCase()} ${version?.replace(/-\d+$/, "") ?? ""}`;
}
function init_double_counts() {
	return (init_double_counts = __esmMin((() => {})))();
}

// shared/packages/introduced.ts
function keyOf$1({ name, version, arch }) {
	return `${name}\0${version ?? ""}\0${arch ?? ""}`;
}
var PackageHistory;
function init_introduced() {
	return (init_introduced = __esmMin((() => {
		PackageHistory = class {
			/** Per path: what each layer's file held, the lowest layer first. */
			#versions = /* @__PURE__ */ new Map();
			constructor(files) {
				for (const [path, group] of Map.groupBy(files, ({ header }) => header.path)) {
					if (group.length < 2) continue;
					const versions = group.flatMap(({ layer, value }) => layer === void 0 ? [] : [{
						layer,
						keys: new Set((value.packages ?? []).map(keyOf$1))
					}]);
					this.#versions.set(path, versions.sort((a, b) => a.layer.index - b.layer.index));
				}
			}
			/** @param file the visible file that has the package. */
			layerOf(draft, file) {
				const key = keyOf$1(draft);
				let layer = file.layer;
				if (layer === void 0) return void 0;
				for (const version of this.#versions.get(file.header.path)?.toReversed() ?? []) {
					if (version.layer.index > layer.index) continue;
					if (!version.keys.has(key)) break;
					layer = version.layer;
				}
				return layer;
			}
		};
	})))();
}

// shared/packages/values.ts
function isDictionary(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A non-empty string, trimmed. */
function textIn(value, key) {
	const text = isDictionary(value) ? value[key] : void 0;
	return typeof text === "string" && text.trim() !== "" ? text.trim() : void 0;
}
/** The dictionary under a key; empty when there is none. */
function dictionaryIn(value, key) {
	const inner = isDictionary(value) ? value[key] : void 0;
	return isDictionary(inner) ? inner : {};
}
/** The list under a key; empty when there is none. */
function listIn(value, key) {
	const inner = isDictionary(value) ? value[key] : void 0;
	return Array.isArray(inner) ? inner : [];
}
/** The strings among the list under a key. */
function textsIn(value, key) {
	return listIn(value, key).filter((each) => typeof each === "string");
}
/** The strings of a dictionary under a key, by their own keys. */
function textEntriesIn(value, key) {
	return Object.entries(dictionaryIn(value, key)).flatMap(([name, each]) => typeof each === "string" ? [[name, each]] : []);
}
function init_values() {
	return (init_values = __esmMin((() => {})))();
}

// shared/packages/lockfiles/jvm.ts
/** A Maven package, named `group:artifact` as advisories name it. */
function mavenDraft(group, artifact, version) {
	return {
		type: "maven",
		name: `${group}:${artifact}`,
		namespace: group,
		purlName: artifact,
		version
	};
}
var oldLock, gradleLock, sbtLock;
function init_jvm() {
	return (init_jvm = __esmMin((() => {
		/* @__PURE__ */ init_values();
		init_lockfile();
		oldLock = /\/gradle\/dependency-locks\/([^/]+)\.lockfile$/;
		gradleLock = fileNamed("gradle-lock", (path) => path.endsWith(".lockfile") && (/\/(?:[\w-]+-)?gradle\.lockfile$/.test(path) || oldLock.test(path)), (text, path) => {
			const configuration = oldLock.exec(path)?.[1];
			return { packages: text.split("\n").flatMap((line, index) => {
				const [, group, artifact, version, stated] = /^([^#:\s]+):([^:\s]+):([^=:\s]+)(?:=(.*))?$/.exec(line.trim()) ?? [];
				const configurations = stated ?? configuration;
				if (group === void 0 || artifact === void 0 || configurations === void 0) return [];
				const isTest = configurations.split(",").every((name) => name.trim().toLowerCase().startsWith("test"));
				return [{
					...mavenDraft(group, artifact, version),
					lines: {
						start: index + 1,
						end: index + 1
					},
					...isTest ? { development: true } : {}
				}];
			}) };
		});
		sbtLock = fileNamed("sbt-lock", (path) => path.endsWith(".sbt.lock"), (text) => {
			return { packages: listIn(JSON.parse(text), "dependencies").flatMap((entry) => {
				const group = textIn(entry, "org");
				const artifact = textIn(entry, "name");
				if (group === void 0 || artifact === void 0) return [];
				const isShipped = textsIn(entry, "configurations").some((name) => name === "compile" || name === "runtime");
				return [{
					...mavenDraft(group, artifact, textIn(entry, "version")),
					...isShipped ? {} : { development: true }
				}];
			}) };
		});
	})))();
}

// shared/packages/lockfiles/pom-tree.ts
function groupOf$1({ group, parent }) {
	return group ?? parent?.group ?? "";
}
function ownProperties(model) {
	const { artifact = "", version, parent } = model;
	const own = [
		["groupId", groupOf$1(model)],
		["artifactId", artifact],
		["version", version ?? parent?.version ?? ""],
		["parent.groupId", parent?.group ?? ""],
		["parent.version", parent?.version ?? ""]
	];
	return new Map(["project.", "pom."].flatMap((prefix) => own.map(([name, value]) => [`${prefix}${name}`, value])));
}
function keyOf({ group, artifact }, properties) {
	return `${interpolate(group, properties)}:${interpolate(artifact, properties)}`;
}
/** A version, when all its properties are known and it is not a range. */
function resolved(version, properties) {
	const text = interpolate(version ?? "", properties);
	const exact = /^\[([^,[\]()]+)\]$/.exec(text)?.[1] ?? text;
	return exact === "" || /[${}[\](),]/.test(exact) ? void 0 : exact;
}
function interpolate(text, properties) {
	let result = text;
	for (let depth = 0; depth < 8 && result.includes("${") && result.length < longestText; depth += 1) result = result.replace(/\$\{([^${}]+)\}/g, (whole, key) => properties(key.trim()) ?? whole);
	return result;
}
var maxParents, shippedScopes, PomTree, longestText;
function init_pom_tree() {
	return (init_pom_tree = __esmMin((() => {
		init_jvm();
		maxParents = 16;
		shippedScopes = /* @__PURE__ */ new Set(["compile", "runtime"]);
		PomTree = class {
			#byPath;
			#byName;
			constructor(poms) {
				this.#byPath = new Map(poms.map((pom) => [pom.path, pom]));
				this.#byName = new Map(poms.map((pom) => [`${groupOf$1(pom.model)}:${pom.model.artifact}`, pom]));
			}
			/** The project of a pom and what it needs at run time. */
			drafts(pom) {
				const { model } = pom;
				const properties = this.#properties(pom);
				const managed = /* @__PURE__ */ new Map();
				this.#addManaged(pom, properties, managed, /* @__PURE__ */ new Set());
				const drafts = model.dependencies.flatMap((entry) => {
					const key = keyOf(entry, properties);
					const standing = managed.get(key);
					const scope = interpolate(entry.scope ?? standing?.scope ?? "compile", properties);
					const [group = "", artifact = ""] = key.split(":");
					if (!shippedScopes.has(scope) || entry.optional === true || group === "" || artifact === "") return [];
					const version = resolved(entry.version ?? standing?.version, properties);
					return [{
						...mavenDraft(group, artifact, version),
						relationship: "direct"
					}];
				});
				if (model.artifact === void 0) return drafts;
				const version = resolved(model.version ?? model.parent?.version, properties);
				return [{
					...mavenDraft(groupOf$1(model), model.artifact, version),
					relationship: "root"
				}, ...drafts];
			}
			/** A pom and its parents, the nearest first. */
			#lineage(pom) {
				const lineage = [pom];
				for (let next = this.#parentOf(pom); next !== void 0 && lineage.length < maxParents; next = this.#parentOf(next)) {
					if (lineage.includes(next)) break;
					lineage.push(next);
				}
				return lineage;
			}
			#properties(pom) {
				const own = ownProperties(pom.model);
				const stated = this.#lineage(pom).map(({ model }) => new Map(model.properties));
				return (name) => own.get(name) ?? stated.find((each) => each.has(name))?.get(name);
			}
			/**
			* Adds what is managed in a pom by `group:artifact`: its own entries and those of its parents, read with its own
			* properties, then what they import, each read with the properties of the imported pom. The first of a name counts.
			*/
			#addManaged(pom, properties, managed, seen) {
				if (seen.has(pom)) return;
				seen.add(pom);
				const entries = this.#lineage(pom).flatMap(({ model }) => model.managed);
				for (const entry of entries.filter(({ scope }) => scope !== "import")) {
					const key = keyOf(entry, properties);
					const version = interpolate(entry.version ?? "", properties);
					if (!managed.has(key)) managed.set(key, {
						...entry,
						version
					});
				}
				for (const entry of entries.filter(({ scope }) => scope === "import")) {
					const imported = this.#byName.get(keyOf(entry, properties));
					if (imported !== void 0) this.#addManaged(imported, this.#properties(imported), managed, seen);
				}
			}
			#parentOf({ path, model: { parent } }) {
				if (parent === void 0) return void 0;
				const isIt = ({ model }) => model.artifact === parent.artifact && groupOf$1(model) === parent.group;
				const stated = posix.resolve(posix.dirname(path), parent.relativePath);
				const beside = this.#byPath.get(stated) ?? this.#byPath.get(`${stated}/pom.xml`);
				if (parent.relativePath !== "" && beside !== void 0 && isIt(beside)) return beside;
				return this.#byName.get(`${parent.group}:${parent.artifact}`);
			}
		};
		longestText = 4096;
	})))();
}

// shared/packages/lockfiles/resolve.ts
/**
* The packages of a lockfile, with what the project's wishes make of them: direct or indirect, and development where
* nothing in production leads to them.
* @param project the manifest beside the lockfile, which counts where the lockfile itself says nothing.
*/
function resolveLock(lock, project) {
	if (lock.isSupplement === true) return supplement(lock, project);
	const needs = lock.needs ?? project;
	const graph = new Graph(lock.packages);
	const root = lock.root ?? (project?.draft?.version === void 0 ? void 0 : project.draft);
	const roles = needs === void 0 ? void 0 : rolesOf(graph, needs);
	const drafts = lock.packages.map((item) => draftOf$1(item, graph, roles));
	if (root === void 0) return drafts;
	const production = (needs?.production ?? []).flatMap((reference) => graph.find(reference) ?? []);
	return [{
		...root,
		relationship: "root",
		needs: production.map(referenceTo)
	}, ...drafts];
}
/** What the manifest leaves open; nothing where it leaves nothing open. */
function supplement(lock, project) {
	if (project === void 0) return [];
	const pinned = new Set(project.production);
	return lock.packages.filter(({ id }) => !pinned.has(id)).map(({ draft }) => ({
		...draft,
		relationship: "indirect"
	}));
}
function rolesOf(graph, { production, development }) {
	return {
		direct: new Set([...production, ...development].flatMap((reference) => graph.find(reference) ?? [])),
		production: graph.reach(production),
		development: graph.reach(development)
	};
}
function draftOf$1(item, graph, roles) {
	const { draft } = item;
	const isDevelopment = item.development ?? (roles?.development.has(item) === true && !roles.production.has(item));
	return {
		...draft,
		needs: item.needs.flatMap((reference) => graph.find(reference) ?? []).map(referenceTo),
		provides: [referenceTo(item)],
		...roles === void 0 || draft.relationship === "root" ? {} : roleOf(item, roles),
		...isDevelopment ? { development: true } : {}
	};
}
function roleOf(item, { direct }) {
	return { relationship: direct.has(item) ? "direct" : "indirect" };
}
function referenceTo({ draft }) {
	return `${draft.name}@${draft.version ?? ""}`;
}
var Graph;
function init_resolve() {
	return (init_resolve = __esmMin((() => {
		Graph = class {
			#byId = /* @__PURE__ */ new Map();
			#byAnswer = /* @__PURE__ */ new Map();
			constructor(packages) {
				for (const item of packages) {
					this.#byId.set(item.id, item);
					for (const answer of item.answers ?? []) if (!this.#byAnswer.has(answer)) this.#byAnswer.set(answer, item);
				}
			}
			find(reference) {
				return this.#byId.get(reference) ?? this.#byAnswer.get(reference);
			}
			/** Everything that the references lead to. */
			reach(references) {
				const reached = /* @__PURE__ */ new Set();
				const todo = [...references];
				for (let next = todo.pop(); next !== void 0; next = todo.pop()) {
					const item = this.find(next);
					if (item === void 0 || reached.has(item)) continue;
					reached.add(item);
					todo.push(...item.needs);
				}
				return reached;
			}
		};
	})))();
}

// shared/packages/dependencies.ts
/**
* Finds the packages that meet what a package needs: virtual names lead to those who provide them, alternatives that
* are not installed fall away.
* @param drafts packages of one type.
*/
function resolveDependencies(drafts) {
	const providers = /* @__PURE__ */ new Map();
	for (const draft of drafts) for (const provided of /* @__PURE__ */ new Set([draft.name, ...draft.provides ?? []])) {
		const known = providers.get(provided);
		if (known === void 0) providers.set(provided, [draft]);
		else known.push(draft);
	}
	return ({ name, needs }) => (needs ?? []).flatMap((need) => providers.get(need) ?? []).filter((provider) => provider.name !== name);
}
function init_dependencies() {
	return (init_dependencies = __esmMin((() => {})))();
}

// shared/packages/merge.ts
/**
* One package a purl, with all its places, sorted by purl.
* @param details packages that add to those of the same purl and do not count by themselves.
*/
function mergePackages(placed, details, os) {
	const purls = new Map(placed.map(({ draft }) => [draft, purlOf(draft, os)]));
	const resolvers = new Map([...Map.groupBy(placed, ({ draft }) => draft.type)].map(([type, group]) => [type, resolveDependencies(group.map(({ draft }) => draft))]));
	const packages = /* @__PURE__ */ new Map();
	for (const { draft, location } of placed) {
		const purl = purls.get(draft) ?? purlOf(draft, os);
		const needed = resolvers.get(draft.type)?.(draft) ?? [];
		const next = packageOf(draft, purl, location, os, {
			dependencies: unique$1(needed.map(({ name }) => name)),
			requires: unique$1(needed.flatMap((each) => purls.get(each) ?? []))
		});
		const known = packages.get(purl);
		packages.set(purl, known === void 0 ? next : joined(known, next));
	}
	for (const draft of details) {
		const purl = purlOf(draft, os);
		const known = packages.get(purl);
		if (known !== void 0) packages.set(purl, completed(known, draft));
	}
	return [...packages.values()].sort((a, b) => a.purl < b.purl ? -1 : 1);
}
function packageOf(draft, purl, location, os, edges) {
	const { type, name, version, arch, source, homepage, modularity, hashes, files, fileHashes } = draft;
	return {
		type,
		name,
		version,
		purl,
		licenses: draft.licenses ?? [],
		locations: [location],
		...edges,
		...defined({
			arch,
			source,
			supplier: draft.supplier,
			supplierContact: draft.supplierContact,
			homepage,
			repository: draft.repository,
			modularity,
			hashes,
			files,
			fileHashes,
			relationship: draft.relationship,
			development: draft.development,
			foundInSbom: draft.foundInSbom,
			thirdParty: isSystemType(type) ? isFromElsewhere(draft.origin, os) : void 0
		})
	};
}
/** The same package in a second place. */
function joined(known, next) {
	const files = known.files === void 0 && next.files === void 0 ? void 0 : both(known.files, next.files);
	const isSamePlace = known.locations.some(({ path }) => path === next.locations[0]?.path);
	const { development: _, ...rest } = known;
	return {
		...rest,
		licenses: both(known.licenses, next.licenses),
		dependencies: both(known.dependencies, next.dependencies),
		requires: both(known.requires, next.requires),
		locations: isSamePlace ? known.locations : [...known.locations, ...next.locations],
		...defined({
			files,
			hashes: known.hashes ?? next.hashes,
			fileHashes: known.fileHashes ?? next.fileHashes,
			development: known.development === true && next.development === true ? true : void 0
		})
	};
}
function completed(known, { licenses, ...draft }) {
	const { supplier, supplierContact } = known.supplier === void 0 ? draft : known;
	return {
		...known,
		licenses: both(known.licenses, licenses),
		...defined({
			supplier,
			supplierContact,
			homepage: known.homepage ?? draft.homepage,
			hashes: known.hashes ?? draft.hashes,
			repository: known.repository ?? draft.repository
		})
	};
}
function both(first, second) {
	return unique$1([...first ?? [], ...second ?? []]);
}
function unique$1(values) {
	return [...new Set(values)];
}
/** Whether `Origin` or the vendor is another than the distribution; undefined when nobody is named. */
function isFromElsewhere(origin, os) {
	if (origin === void 0 || os === void 0) return void 0;
	const words = new Set(origin.toLowerCase().match(/[a-z]+/g) ?? []);
	return ![os.id, ...vendors[os.id] ?? []].some((name) => words.has(name));
}
var vendors;
function init_merge$1() {
	return (init_merge$1 = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_purl();
		vendors = {
			amzn: ["amazon"],
			azurelinux: ["microsoft"],
			mariner: ["microsoft"],
			ol: ["oracle"],
			"opensuse-leap": ["opensuse", "suse"],
			"opensuse-tumbleweed": ["opensuse", "suse"],
			photon: ["vmware"],
			rhel: ["hat"],
			sles: ["suse"]
		};
	})))();
}

// shared/packages/notes.ts
/** The root folder that a database serves: empty for the image's own, the folder of a chroot otherwise. */
function rootOf(path) {
	return /^(.*?)\/(?:var|usr|lib|etc|opt)\//.exec(path)?.[1] ?? "";
}
var maxHops, PackageNotes;
function init_notes() {
	return (init_notes = __esmMin((() => {
		maxHops = 8;
		PackageNotes = class {
			#byOwner = /* @__PURE__ */ new Map();
			constructor(files) {
				for (const { header, value } of files) for (const note of value.notes ?? []) {
					const key = `${rootOf(header.path)}\0${note.owner}`;
					const known = this.#byOwner.get(key);
					if (known === void 0) this.#byOwner.set(key, [note]);
					else known.push(note);
				}
			}
			/** The draft, completed. @param path the file that names the package, which tells the root folder. */
			complete(draft, path) {
				const root = rootOf(path);
				const notes = [
					draft.name,
					`${draft.name}:${draft.arch ?? ""}`,
					folderOf(path)
				].flatMap((owner) => this.#notes(root, owner));
				if (notes.length === 0) return draft;
				const licenses = notes.flatMap((note) => note.licenses ?? []);
				const listed = notes.flatMap((note) => note.files ?? []);
				const files = [...draft.files ?? [], ...listed];
				const fileHashes = [...draft.fileHashes ?? [], ...notes.flatMap((note) => note.fileHashes ?? [])];
				return {
					...draft,
					...fileHashes.length === 0 ? {} : { fileHashes },
					licenses: [.../* @__PURE__ */ new Set([...draft.licenses ?? [], ...licenses])],
					...draft.files === void 0 && notes.every((note) => note.files === void 0) ? {} : { files }
				};
			}
			/** Own notes, and for licences those of the package whose documentation is linked. */
			#notes(root, owner) {
				const found = [];
				let next = owner;
				for (let hops = 0; next !== void 0 && hops < maxHops; hops += 1) {
					const notes = this.#byOwner.get(`${root}\0${next}`) ?? [];
					found.push(...hops === 0 ? notes : notes.map(({ owner, licenses }) => ({
						owner,
						...licenses && { licenses }
					})));
					next = notes.find(({ sameAs }) => sameAs !== void 0)?.sameAs;
				}
				return found;
			}
		};
	})))();
}

// shared/packages/os-release.ts
/** How much a file is to be believed among those that name the distribution: less is more. */
function osPrecedence(path) {
	const at = paths.indexOf(path);
	return at < 0 ? paths.length : at;
}
function readFile(file) {
	const text = textOf$1(file);
	const line = nonEmpty(text.split("\n")[0]);
	switch (file.header.path) {
		case "/etc/alpine-release": return line === void 0 ? void 0 : {
			id: "alpine",
			versionId: line
		};
		case "/etc/debian_version": return debianVersion(line);
		case "/etc/redhat-release": return redHatRelease(line);
		default: return parseOsRelease(text);
	}
}
/** Reads os-release(5): shell assignments, quoted or not. Undefined when it names no distribution. */
function parseOsRelease(text) {
	const values = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const [, key, value] = /^\s*([A-Z0-9_]+)=(.*)$/.exec(line.trimEnd()) ?? [];
		if (key !== void 0 && value !== void 0) values.set(key, unquote$1(value.trim()));
	}
	const id = nonEmpty(values.get("ID"))?.toLowerCase();
	if (id === void 0) return void 0;
	return {
		id,
		...defined({
			versionId: nonEmpty(values.get("VERSION_ID")),
			codename: nonEmpty(values.get("VERSION_CODENAME")),
			prettyName: nonEmpty(values.get("PRETTY_NAME"))
		})
	};
}
function unquote$1(value) {
	const quote = value[0];
	if (quote !== "\"" && quote !== "'" || value.at(-1) !== quote || value.length < 2) return value;
	const inner = value.slice(1, -1);
	return quote === "\"" ? inner.replace(/\\(["$`\\])/g, "$1") : inner;
}
/** `10.3`, or the names of two releases where there is no number yet. */
function debianVersion(line) {
	if (line === void 0) return void 0;
	const major = /^(\d+)/.exec(line)?.[1];
	return {
		id: "debian",
		...defined({
			versionId: major,
			codename: major === void 0 ? line.split("/")[0] : void 0
		})
	};
}
function redHatRelease(line) {
	const id = redHatIds.find(([pattern]) => pattern.test(line ?? ""))?.[1];
	if (line === void 0 || id === void 0) return void 0;
	const versionId = /release\s+(\d+(?:\.\d+)*)/i.exec(line)?.[1];
	return {
		id,
		prettyName: line,
		...defined({ versionId })
	};
}
var paths, osRelease, redHatIds;
function init_os_release() {
	return (init_os_release = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		paths = [
			"/etc/os-release",
			"/usr/lib/os-release",
			"/etc/alpine-release",
			"/etc/redhat-release",
			"/etc/debian_version"
		];
		osRelease = {
			id: "os-release",
			version: 1,
			settings: ["image"],
			wants({ path, type }) {
				return (type === "file" || type === "hardlink") && paths.includes(path);
			},
			read(file) {
				const os = readFile(file);
				return os === void 0 ? void 0 : { os };
			}
		};
		redHatIds = [
			[/^centos/i, "centos"],
			[/^fedora/i, "fedora"],
			[/^oracle/i, "ol"],
			[/^rocky/i, "rocky"],
			[/^almalinux/i, "almalinux"],
			[/^red hat/i, "rhel"]
		];
	})))();
}

// shared/packages/assemble.ts
/** Joins what the files tell into one catalogue. Pure. */
function assembleCatalogue(found, options = {}) {
	const evidence = withLinkedDatabases(found);
	const files = evidence.flatMap((part) => part.files);
	const visible = files.filter(({ hiddenBy }) => hiddenBy === void 0);
	const os = operatingSystem(visible);
	const projects = {
		manifests: manifestsOf(visible),
		poms: new PomTree(placedPoms(visible))
	};
	const placed = withoutDoubleCounts(withoutClaimed(evidence).flatMap((part) => place(part.files, projects)));
	const wanted = options.development === true ? placed : placed.filter(({ draft }) => draft.development !== true);
	const packages = mergePackages(wanted, visible.flatMap(({ value }) => value.details ?? []), os);
	const { counted, owned } = splitOwned(packages);
	const gaps = [
		...reportedGaps(visible),
		...removedDatabases(files),
		...unreadLinks(visible),
		...strayTraces(visible, packages),
		...unnamedPackages(visible, packages),
		...missingDatabase(os, packages),
		...withoutVersion$1(counted),
		...unknownPrograms(visible, packages)
	];
	return {
		packages: counted,
		owned,
		...os === void 0 ? {} : { os },
		gaps
	};
}
/** Without the files that others account for. */
function withoutClaimed(evidence) {
	const all = evidence.flatMap(({ files }) => files.filter(({ hiddenBy }) => hiddenBy === void 0));
	const claimed = new Set(all.flatMap(({ value }) => value.claims ?? []));
	if (claimed.size === 0) return evidence;
	return evidence.map(({ cataloguer, files }) => ({
		cataloguer,
		files: files.filter(({ header, value }) => value.isClaimable !== true || !claimed.has(header.path))
	}));
}
function operatingSystem(visible) {
	const os = visible.filter(({ value }) => value.os !== void 0).toSorted((a, b) => osPrecedence(a.header.path) - osPrecedence(b.header.path))[0]?.value.os;
	const streams = new Set(visible.flatMap(({ value }) => value.contentStreams ?? []));
	if (os === void 0 || streams.size === 0) return os;
	const contentStreams = [...streams].map((stream) => stream.replace("*", os.versionId ?? "*")).sort();
	return {
		...os,
		contentStreams
	};
}
function placedPoms(visible) {
	return visible.flatMap(({ header: { path }, value }) => value.pom === void 0 ? [] : [{
		path,
		model: value.pom
	}]);
}
/** Manifests of projects by their folder and the kind of cataloguer that reads lockfile and manifest alike. */
function manifestsOf(visible) {
	return new Map(visible.flatMap(({ header, value: { project } }) => project === void 0 ? [] : [[projectKey(header.path, project.ecosystem), project]]));
}
function projectKey(path, ecosystem) {
	return `${folderOf(path)}\0${ecosystem}`;
}
function place(files, projects) {
	const visible = files.filter(({ hiddenBy }) => hiddenBy === void 0);
	const notes = new PackageNotes(visible);
	const history = new PackageHistory(files);
	return visible.flatMap((file) => draftsOf(file, projects).map((draft) => ({
		draft: notes.complete(draft, file.header.path),
		location: {
			path: file.header.path,
			...defined({
				layer: history.layerOf(draft, file),
				lines: draft.lines
			})
		}
	})));
}
function draftsOf({ header, value }, { manifests, poms }) {
	const { packages = [], lock, pom } = value;
	if (pom !== void 0) return poms.drafts({
		path: header.path,
		model: pom
	});
	if (lock === void 0) return packages;
	return [...packages, ...resolveLock(lock, manifests.get(projectKey(header.path, lock.ecosystem)))];
}
function init_assemble() {
	return (init_assemble = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_coverage();
		init_database_links();
		init_database_traces();
		/* @__PURE__ */ init_double_counts();
		init_introduced();
		init_pom_tree();
		init_resolve();
		init_merge$1();
		init_notes();
		init_os_release();
		init_ownership();
	})))();
}

// shared/packages/binaries/elf.ts
/** True for the first bytes of an ELF file. */
function isElf(head) {
	return head[0] === 127 && head[1] === 69 && head[2] === 76 && head[3] === 70;
}
/** Reads the tables of an ELF file (System V ABI, "Object Files"); what lies outside the file is left out. */
function parseElf(file) {
	if (!isElf(file) || file.length < 64) return void 0;
	const reader = new ElfReader(file);
	return {
		littleEndian: reader.littleEndian,
		pointerBytes: reader.is64 ? 8 : 4,
		sections: reader.sections(),
		segments: reader.segments()
	};
}
var loadable, maxHeaders, ElfReader;
function init_elf() {
	return (init_elf = __esmMin((() => {
		loadable = 1;
		maxHeaders = 1e4;
		ElfReader = class {
			is64;
			littleEndian;
			#file;
			#view;
			constructor(file) {
				this.#file = file;
				this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
				this.is64 = file[4] === 2;
				this.littleEndian = file[5] !== 2;
			}
			segments() {
				const start = this.#word(this.is64 ? 32 : 28);
				const step = this.#half(this.is64 ? 54 : 42);
				const count = this.#half(this.is64 ? 56 : 44);
				return this.#table(start, step, count, this.is64 ? 56 : 32, (at) => {
					if (this.#int(at) !== loadable) return [];
					return [{
						offset: this.#word(at + (this.is64 ? 8 : 4)),
						address: this.#word(at + (this.is64 ? 16 : 8)),
						size: this.#word(at + (this.is64 ? 32 : 16))
					}];
				});
			}
			sections() {
				const start = this.#word(this.is64 ? 40 : 32);
				const step = this.#half(this.is64 ? 58 : 46);
				const count = this.#half(this.is64 ? 60 : 48);
				const namesIndex = this.#half(this.is64 ? 62 : 50);
				const raw = this.#table(start, step, count, this.is64 ? 64 : 40, (at) => [{
					nameOffset: this.#int(at),
					offset: this.#word(at + (this.is64 ? 24 : 16)),
					size: this.#word(at + (this.is64 ? 32 : 20))
				}]);
				const names = raw[namesIndex];
				if (names === void 0) return [];
				return raw.filter(({ offset, size }) => offset + size <= this.#file.length).map(({ nameOffset, offset, size }) => ({
					name: this.#text(names.offset + nameOffset),
					offset,
					size
				}));
			}
			#table(start, step, count, least, read) {
				if (step < least || count > maxHeaders || start + step * count > this.#file.length) return [];
				return Array.from({ length: count }, (_, index) => read(start + index * step)).flat();
			}
			#text(at) {
				const end = this.#file.indexOf(0, at);
				return Buffer.from(this.#file.subarray(at, end < 0 ? at : Math.min(end, at + 256))).toString("latin1");
			}
			#half(at) {
				return this.#view.getUint16(at, this.littleEndian);
			}
			#int(at) {
				return this.#view.getUint32(at, this.littleEndian);
			}
			#word(at) {
				return this.is64 ? Number(this.#view.getBigUint64(at, this.littleEndian)) : this.#int(at);
			}
		};
	})))();
}

// shared/packages/lockfiles/go-mod.ts
/** A Go module; the path up to the last slash is the purl's namespace. */
function goDraft(path, version) {
	const slash = path.lastIndexOf("/");
	return {
		type: "golang",
		name: path,
		version,
		...slash > 0 ? {
			namespace: path.slice(0, slash),
			purlName: path.slice(slash + 1)
		} : {}
	};
}
/** `h1:` of go.sum: a SHA-256, in base64, over the SHA-256 of every file of a module (Go, sumdb/dirhash). */
function goHashes(sum) {
	const bytes = Buffer.from(/^h1:([A-Za-z0-9+/]{43}=)$/.exec(sum ?? "")?.[1] ?? "", "base64");
	return bytes.length === 32 ? { hashes: [{
		algorithm: "SHA-256",
		value: bytes.toString("hex")
	}] } : {};
}
/** Lines of the file with blocks (`require ( … )`) unfolded. */
function directives(text) {
	const found = [];
	let block;
	for (const [index, raw] of text.split("\n").entries()) {
		const at = raw.indexOf("//");
		const code = (at < 0 ? raw : raw.slice(0, at)).trim();
		const comment = at < 0 ? "" : raw.slice(at + 2);
		const words = code.split(/\s+/).map((word) => word.replace(/^["`]|["`]$/g, ""));
		const [verb = "", ...rest] = words;
		if (code === "") continue;
		if (block !== void 0) {
			if (code === ")") block = void 0;
			else found.push({
				verb: block,
				words,
				comment,
				line: index + 1
			});
		} else if (rest[0] === "(") block = verb;
		else found.push({
			verb,
			words: rest,
			comment,
			line: index + 1
		});
	}
	return found;
}
var goMod, goSum;
function init_go_mod() {
	return (init_go_mod = __esmMin((() => {
		init_lockfile();
		goMod = fileNamed("go-mod", ["go.mod"], (text) => {
			let module;
			let language = "";
			const required = [];
			const replaced = /* @__PURE__ */ new Map();
			for (const { verb, words, comment, line } of directives(text)) {
				const [first = "", second = "", third = "", fourth] = words;
				if (verb === "module") module = first;
				else if (verb === "go") language = first;
				else if (verb === "require") required.push({
					path: first,
					version: second,
					indirect: /^\s*indirect\b/.test(comment),
					line
				});
				else if (verb === "replace") {
					const arrow = words.indexOf("=>");
					const from = arrow === 2 ? `${first}@${second}` : first;
					replaced.set(from, arrow === 2 ? {
						path: fourth ?? "",
						version: words[4]
					} : {
						path: third,
						version: fourth
					});
				}
			}
			const drafts = required.map(({ path, version, indirect, line }) => {
				const other = replaced.get(`${path}@${version}`) ?? replaced.get(path);
				const isLocal = other !== void 0 && /^\.{0,2}\//.test(other.path);
				const target = other === void 0 || isLocal ? {
					path,
					version
				} : other;
				return {
					...goDraft(target.path, target.version),
					relationship: indirect ? "indirect" : "direct",
					lines: {
						start: line,
						end: line
					}
				};
			});
			const root = module === void 0 ? [] : [{
				...goDraft(module, void 0),
				relationship: "root"
			}];
			const isPruned = Number(/^1\.(\d+)/.exec(language)?.[1] ?? 99) >= 17;
			const pinned = [...module === void 0 ? [] : [module], ...drafts.map(({ name }) => name)];
			return {
				packages: [...root, ...drafts],
				...isPruned ? {} : { project: {
					ecosystem: "go-sum",
					production: pinned,
					development: []
				} }
			};
		});
		goSum = fileNamed("go-sum", ["go.sum"], (text) => {
			const versions = /* @__PURE__ */ new Map();
			const details = [];
			for (const line of text.split("\n")) {
				const [path = "", version = "", sum] = line.trim().split(/\s+/);
				if (version === "") continue;
				versions.set(path, version.replace(/\/go\.mod$/, ""));
				const { hashes } = version.endsWith("/go.mod") ? {} : goHashes(sum);
				if (hashes !== void 0) details.push({
					...goDraft(path, version),
					hashes
				});
			}
			return {
				lock: {
					ecosystem: "go-sum",
					isSupplement: true,
					packages: [...versions].map(([path, version]) => ({
						id: path,
						draft: goDraft(path, version),
						needs: []
					}))
				},
				details
			};
		});
	})))();
}

// shared/packages/binaries/go.ts
/** Finds the build information of a Go binary; undefined in every other file. */
function goBuildInfo(file) {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1)) {
		const info = at + 32 <= bytes.length ? readInfo(bytes, at) : void 0;
		if (info !== void 0 && /^(?:go\d|devel)/.test(info.goVersion)) return info;
	}
}
function readInfo(bytes, at) {
	if (((bytes[at + 15] ?? 0) & flags.inline) === 0) return readPointers(bytes, at);
	const version = inlineText(bytes, at + 32);
	const modules = version === void 0 ? void 0 : inlineText(bytes, version.end);
	return version === void 0 ? void 0 : {
		goVersion: text$1(version.data),
		modules: moduleText(modules?.data)
	};
}
/** Since Go 1.18: length as a varint, then the bytes. */
function inlineText(bytes, at) {
	let length = 0;
	let cursor = at;
	for (let shift = 0; shift < 35; shift += 7) {
		const byte = bytes[cursor++];
		if (byte === void 0) return void 0;
		length += (byte & 127) * 2 ** shift;
		if (byte < 128) break;
	}
	const end = cursor + length;
	return end > bytes.length ? void 0 : {
		data: bytes.subarray(cursor, end),
		end
	};
}
/** Before Go 1.18: addresses of two string headers, in the size and byte order of the machine. */
function readPointers(bytes, at) {
	const elf = parseElf(bytes);
	if (elf === void 0) return void 0;
	const size = bytes[at + 14] === 4 ? 4 : 8;
	const littleEndian = ((bytes[at + 15] ?? 0) & flags.bigEndian) === 0;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const pointer = (offset) => {
		if (offset + size > bytes.length) return void 0;
		return size === 4 ? view.getUint32(offset, littleEndian) : Number(view.getBigUint64(offset, littleEndian));
	};
	const offsetOf = (address) => {
		if (address === void 0) return void 0;
		const segment = elf.segments.find((each) => address >= each.address && address < each.address + each.size);
		return segment === void 0 ? void 0 : segment.offset + (address - segment.address);
	};
	const stringAt = (address) => {
		const header = offsetOf(address);
		const start = header === void 0 ? void 0 : offsetOf(pointer(header));
		const length = header === void 0 ? void 0 : pointer(header + size);
		if (start === void 0 || length === void 0 || start + length > bytes.length) return void 0;
		return bytes.subarray(start, start + length);
	};
	const version = stringAt(pointer(at + 16));
	if (version === void 0) return void 0;
	return {
		goVersion: text$1(version),
		modules: moduleText(stringAt(pointer(at + 16 + size)))
	};
}
function moduleText(data) {
	return data === void 0 || data.length < 33 ? "" : text$1(data.subarray(sentinelBytes, data.length - sentinelBytes));
}
function text$1(data) {
	return data.toString("utf8");
}
/** The main module with what it needs, its dependencies with replacements applied, and the standard library. */
function goPackages({ goVersion, modules }) {
	const drafts = [];
	const settings = /* @__PURE__ */ new Map();
	for (const line of modules.split("\n")) {
		const [kind, first = "", second = "", sum] = line.split("	");
		if (kind === "mod" && first !== "") drafts.push({
			...goDraft(first, known(second)),
			relationship: "root"
		});
		else if (kind === "dep") drafts.push({
			...goDraft(first, known(second)),
			...goHashes(sum)
		});
		else if (kind === "=>") {
			const replaced = drafts.pop();
			if (replaced !== void 0) drafts.push(replacement(replaced, first, second, sum));
		} else if (kind === "build") {
			const equals = first.indexOf("=");
			settings.set(first.slice(0, equals), first.slice(equals + 1));
		}
	}
	const release = /^go(\S+)/.exec(goVersion)?.[1];
	const standard = goDraft("stdlib", release);
	return linked([...drafts.map((draft) => withRevision(draft, settings)), standard]);
}
/** The main module needs all that is linked into its binary, each in just this version. */
function linked(drafts) {
	const needs = drafts.filter(({ relationship }) => relationship !== "root").map(exactName);
	return drafts.map((draft) => draft.relationship === "root" ? {
		...draft,
		needs
	} : {
		...draft,
		provides: [exactName(draft)]
	});
}
function exactName({ name, version }) {
	return `${name}@${version ?? ""}`;
}
/** What a module was replaced by; a folder has no name of its own. */
function replacement(replaced, path, version, sum) {
	return /^\.{0,2}\//.test(path) ? replaced : {
		...goDraft(path, known(version)),
		...goHashes(sum)
	};
}
/** `(devel)` is no version. */
function known(version) {
	return version === "" || version === "(devel)" ? void 0 : version;
}
/**
* A main module built from a checkout has no version: it is told by the one that the linker was given for a variable
* (`-X main.version=1.2.3`), as most projects do, and else by its commit.
*/
function withRevision(draft, settings) {
	const revision = settings.get("vcs.revision");
	const linked = draft.version === void 0 ? linkedVersion(draft.name, settings.get("-ldflags")) : void 0;
	if (draft.relationship === "root" && linked !== void 0) return {
		...draft,
		version: linked
	};
	if (draft.relationship !== "root" || draft.version !== void 0 || revision === void 0) return draft;
	return {
		...draft,
		qualifiers: { vcs_revision: revision }
	};
}
/** The version of a variable in package `main` or in the module itself; others are of something that it uses. */
function linkedVersion(module, flags) {
	for (const [, path = "", version = ""] of (flags ?? "").matchAll(linkedVariable)) if (path === "main" || path === module || path.startsWith(`${module}/`)) return `v${version}`;
}
var magic, flags, sentinelBytes, linkedVariable;
function init_go() {
	return (init_go = __esmMin((() => {
		init_go_mod();
		init_elf();
		magic = Buffer.from("ÿ Go buildinf:", "latin1");
		flags = {
			bigEndian: 1,
			inline: 2
		};
		sentinelBytes = 16;
		linkedVariable = /-X[ =]["']?([\w./-]+)\.(?:\w*[vV]ersion|GitDescribe|Tag)=v?(\d+\.\d+[^\s"']*)/g;
	})))();
}

// shared/packages/package.ts
var packageTypes;
function init_package() {
	return (init_package = __esmMin((() => {
		packageTypes = [
			"alpm",
			"apk",
			"bitnami",
			"brew",
			"cargo",
			"cocoapods",
			"composer",
			"conan",
			"conda",
			"cpan",
			"cran",
			"deb",
			"gem",
			"generic",
			"golang",
			"hackage",
			"hex",
			"julia",
			"luarocks",
			"maven",
			"nix",
			"npm",
			"nuget",
			"opkg",
			"pear",
			"pub",
			"pypi",
			"rpm",
			"swift"
		];
	})))();
}

// shared/packages/purl-draft.ts
/** A package by its purl alone (purl specification); undefined for what is none or of a type that is no package. */
function draftOfPurl(purl) {
	const parsed = parsePurl(purl);
	const type = packageTypes.find((known) => known === parsed?.type);
	if (parsed === void 0 || type === void 0) return void 0;
	const { name, qualifiers: stated } = parsed;
	const namespace = given(parsed.namespace);
	const purlVersion = given(parsed.version);
	const { arch, epoch, upstream: _, ...rest } = { ...stated };
	const isSystem = isSystemType(type);
	return {
		type,
		name: purlName(type, parsed),
		purlName: name,
		version: versionWithEpoch(type, purlVersion, epoch),
		...isSystem ? defined({ arch: given(arch) }) : {},
		...defined({
			namespace,
			purlVersion,
			subpath: given(parsed.subpath)
		}),
		qualifiers: defined({
			...rest,
			...isSystem ? {} : { arch },
			epoch
		})
	};
}
function given(text) {
	return text === null || text === "" ? void 0 : text;
}
function init_purl_draft() {
	return (init_purl_draft = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_package();
		init_purl();
	})))();
}

// shared/packages/cyclonedx.ts
/** The packages that a CycloneDX JSON document names by a purl, with their licences. */
function cycloneDxPackages(document, depth = 0) {
	return listIn(document, "components").flatMap((one) => {
		const inner = depth < maxDepth$3 ? cycloneDxPackages(one, depth + 1) : [];
		const draft = draftOfPurl(textIn(one, "purl") ?? "");
		const licenses = listIn(one, "licenses").flatMap((choice) => {
			const license = isDictionary(choice) ? choice["license"] : void 0;
			return textIn(choice, "expression") ?? textIn(license, "id") ?? textIn(license, "name") ?? [];
		});
		return draft === void 0 ? inner : [{
			...draft,
			licenses
		}, ...inner];
	});
}
var maxDepth$3;
function init_cyclonedx() {
	return (init_cyclonedx = __esmMin((() => {
		init_purl_draft();
		/* @__PURE__ */ init_values();
		maxDepth$3 = 16;
	})))();
}

// shared/packages/binaries/graalvm.ts
/**
* What GraalVM compiled into a native image: a gzipped CycloneDX document at the symbol `sbom`, as long as the number at
* `sbom_length` says (GraalVM, "Embed an SBOM in a native executable"; `--enable-sbom`). Undefined when it is damaged.
*/
function graalPackages(file) {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	const elf = bytes.indexOf("\0sbom_length\0", 0, "latin1") < 0 ? void 0 : parseElf(file);
	if (elf === void 0 || elf.pointerBytes !== 8 || !elf.littleEndian) return [];
	const start = offsetOf(elf, bytes, "sbom");
	const lengthAt = offsetOf(elf, bytes, "sbom_length");
	if (start === void 0 || lengthAt === void 0 || lengthAt + 8 > bytes.length) return [];
	const length = Number(bytes.readBigUInt64LE(lengthAt));
	try {
		const text = gunzipSync(bytes.subarray(start, start + length), { maxOutputLength: maxBytes$2 }).toString("utf8");
		return cycloneDxPackages(JSON.parse(text));
	} catch {
		return;
	}
}
/** Where in the file a symbol's bytes lie (System V ABI, "Symbol Table"). */
function offsetOf(elf, bytes, name) {
	for (const [table, strings] of [[".dynsym", ".dynstr"], [".symtab", ".strtab"]]) {
		const symbols = elf.sections.find((section) => section.name === table);
		const names = elf.sections.find((section) => section.name === strings);
		if (symbols === void 0 || names === void 0) continue;
		const wanted = bytes.subarray(names.offset, names.offset + names.size).indexOf(`\0${name}\0`, 0, "latin1") + 1;
		const count = Math.min(Math.floor(symbols.size / symbolBytes), maxSymbols);
		for (let index = 0; wanted > 0 && index < count; index += 1) {
			const at = symbols.offset + index * symbolBytes;
			if (at + symbolBytes > bytes.length || bytes.readUInt32LE(at) !== wanted) continue;
			const address = Number(bytes.readBigUInt64LE(at + 8));
			const segment = elf.segments.find((each) => address >= each.address && address < each.address + each.size);
			if (segment !== void 0) return segment.offset + address - segment.address;
		}
	}
}
var symbolBytes, maxSymbols, maxBytes$2;
function init_graalvm() {
	return (init_graalvm = __esmMin((() => {
		init_cyclonedx();
		init_elf();
		symbolBytes = 24;
		maxSymbols = 1e6;
		maxBytes$2 = 64 * 2 ** 20;
	})))();
}

// shared/packages/binaries/known-binaries.ts
function one(name, files, anchor, version) {
	return {
		name,
		files,
		marks: [{
			anchor,
			version
		}]
	};
}
var redisBuild, knownBinaries;
function init_known_binaries() {
	return (init_known_binaries = __esmMin((() => {
		redisBuild = /\0(?:valkey)?(\d+\.\d+\.\d+?)(?:[A-Za-z][\w.-]*-)?1[5-9]\d{8}\d{0,4}0{8}\0/;
		knownBinaries = [
			one("bash", /^bash$/, "@(#)Bash version ", /version (\d+\.\d+\.\d+)/),
			one("bun", /^bun$/, "Bun/", /^Bun\/(\d+\.\d+\.\d+(?:-[\w.]+)?)/),
			one("busybox", /^busybox$/, "BusyBox v", /v(\d+\.\d+\.\d+)/),
			one("curl", /^libcurl\.so.*$/, "libcurl/", /^libcurl\/(\d+\.\d+\.\d+)/),
			{
				name: "curl",
				files: /^curl$/,
				marks: [{
					anchor: "libcurl/",
					version: /^libcurl\/(\d+\.\d+\.\d+)/
				}, {
					anchor: "curl/",
					version: /^curl\/(\d+\.\d+\.\d+)/
				}]
			},
			one("deno", /^deno$/, "Deno/", /^Deno\/(\d+\.\d+\.\d+)(?:\+[0-9a-f]{7}|Deno\/)/),
			one("git", /^git$/, "git/", /^git\/(\d+\.\d+\.\d+)/),
			one("haproxy", /^haproxy$/, "version ", /^version (\d+\.\d+\.\d+)[- ][0-9a-f]*/),
			one("httpd", /^(?:httpd|apache2)$/, "Apache/", /^Apache\/(\d+\.\d+\.\d+)/),
			one("lua", /^(?:lua[\d.]*|luac[\d.]*|liblua[\d.]*\.so.*)$/, "$LuaVersion: Lua ", /Lua (\d+\.\d+\.\d+)/),
			{
				name: "mariadb",
				files: /^(?:mariadbd?|mysqld?|libmariadbd\.so.*)$/,
				marks: [{
					anchor: "-MariaDB",
					version: /\0(\d+\.\d+\.\d+)-MariaDB/,
					back: 16
				}]
			},
			one("memcached", /^memcached$/, "memcached ", /^memcached (\d+\.\d+\.\d+)/),
			one("mysql", /^mysqld$/, "/mysql-", /^\/mysql-(\d+\.\d+\.\d+)\//),
			one("nginx", /^nginx$/, "nginx/", /^nginx\/(\d+\.\d+\.\d+)/),
			one("node", /^(?:node|libnode\.so.*)$/, "node.js/v", /^node\.js\/v(\d+\.\d+\.\d+)/),
			one("openssl", /^(?:openssl|libssl\.so.*|libcrypto\.so.*)$/, "OpenSSL ", /^OpenSSL (\d+\.\d+\.\d+[a-z]*) /),
			{
				name: "perl",
				files: /^(?:perl[\d.]*|libperl\.so.*)$/,
				marks: [{
					anchor: "/perl5/",
					version: /^\/perl5\/(5\.\d+\.\d+)/
				}, {
					anchor: "/perl/",
					version: /^\/perl\/(5\.\d+\.\d+)/
				}]
			},
			one("php", /^php[\d.]*(?:-(?:cgi|fpm|dbg))?$/, "PHP/", /^PHP\/(\d+\.\d+\.\d+)/),
			one("postgresql", /^(?:postgres|psql)$/, "(PostgreSQL) ", /^\(PostgreSQL\) (\d+(?:\.\d+)+)/),
			one("proftpd", /^proftpd$/, "ProFTPD ", /^ProFTPD (\d+\.\d+\.\d+[a-z]?)/),
			{
				name: "python",
				files: /^(?:lib)?python([23](?:\.\d+)?)m?(?:\.so.*)?$/,
				marks: [{
					anchor: "\x003.",
					version: /^\0(3\.\d+\.\d+(?:(?:a|b|rc)\d+)?)\+?\0/
				}, {
					anchor: "$1.",
					version: /^[^\d.]([23]\.\d+\.\d+(?:(?:a|b|rc)\d+)?)\+?\0/,
					back: 1
				}]
			},
			{
				name: "redis",
				files: /^redis-(?:server|check-rdb|check-aof)$/,
				marks: [{
					anchor: "00000000\0",
					version: redisBuild,
					back: 160
				}, {
					anchor: "Redis ver",
					version: /^Redis ver(?:sion)?[ =](\d+\.\d+\.\d+)/
				}]
			},
			one("ruby", /^(?:ruby[\d.]*|libruby.*\.so.*)$/, "ruby ", /^ruby (\d+\.\d+\.\d+)/),
			one("sqlite", /^libsqlite3\.so.*$/, "\x003.", /^\0(3\.\d+\.\d+(?:\.\d+)?)\0/),
			one("tini", /^tini(?:-static)?$/, "tini version ", /^tini version (\d+\.\d+\.\d+)/),
			{
				name: "valkey",
				files: /^valkey-(?:server|check-rdb|check-aof)$/,
				marks: [{
					anchor: "00000000\0",
					version: redisBuild,
					back: 160
				}]
			},
			one("varnish", /^varnishd$/, "varnish-", /^varnish-(\d+\.\d+\.\d+) revision/)
		];
	})))();
}

// shared/packages/binaries/known.ts
/** True when a file of this name may be a program whose version strings are known. */
function isKnownName(path) {
	const name = basename$1(path);
	return knownBinaries.some(({ files }) => files.test(name));
}
/** The program that a binary is by name and by the version in its strings. */
function knownPackages(path, file) {
	const fileName = basename$1(path);
	return knownBinaries.filter(({ files }) => files.test(fileName)).flatMap(({ name, files, marks }) => {
		const part = files.exec(fileName)?.[1] ?? "";
		const version = marks.reduce((found, { anchor, ...mark }) => found ?? versionIn(file, {
			...mark,
			anchor: anchor.replace("$1", part)
		}), void 0);
		return version === void 0 ? [] : [{
			type: "generic",
			name,
			version
		}];
	});
}
function versionIn(file, { anchor, version, back = 0 }) {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	let at = bytes.indexOf(anchor, 0, "latin1");
	for (let tries = 0; at >= 0 && tries < maxTries; tries += 1) {
		const found = version.exec(bytes.toString("latin1", Math.max(0, at - back), at + windowBytes))?.[1];
		if (found !== void 0) return found;
		at = bytes.indexOf(anchor, at + 1, "latin1");
	}
}
var windowBytes, maxTries;
function init_known() {
	return (init_known = __esmMin((() => {
		init_known_binaries();
		windowBytes = 64;
		maxTries = 200;
	})))();
}

// shared/packages/lockfiles/cargo.ts
function cargoDraft(name, version) {
	return {
		type: "cargo",
		name,
		version
	};
}
var cargoLock, cargoToml;
function init_cargo() {
	return (init_cargo = __esmMin((() => {
		init_dist();
		/* @__PURE__ */ init_values();
		init_lockfile();
		cargoLock = fileNamed("cargo-lock", ["Cargo.lock"], (text) => {
			return { lock: {
				ecosystem: "cargo",
				packages: listIn(parse$4(text), "package").flatMap((entry) => {
					const name = textIn(entry, "name");
					const version = textIn(entry, "version");
					if (name === void 0) return [];
					const checksum = textIn(entry, "checksum");
					return [{
						id: `${name} ${version}`,
						answers: [name],
						draft: {
							...cargoDraft(name, version),
							...textIn(entry, "source") === void 0 ? { relationship: "root" } : {},
							...checksum === void 0 ? {} : { hashes: [{
								algorithm: "SHA-256",
								value: checksum
							}] }
						},
						needs: textsIn(entry, "dependencies").map((each) => each.split(" ").slice(0, 2).join(" "))
					}];
				})
			} };
		});
		cargoToml = fileNamed("cargo-toml", ["Cargo.toml"], (text) => {
			const manifest = parse$4(text);
			const own = textIn(dictionaryIn(manifest, "package"), "name");
			const targets = Object.values(dictionaryIn(manifest, "target"));
			const names = (key) => [manifest, ...targets].flatMap((part) => Object.entries(dictionaryIn(part, key)).map(([name, entry]) => textIn(entry, "package") ?? name));
			if (textsIn(dictionaryIn(manifest, "workspace"), "members").length > 0 || own === void 0) return void 0;
			return { project: {
				ecosystem: "cargo",
				production: [...names("dependencies"), ...names("build-dependencies")],
				development: names("dev-dependencies")
			} };
		});
	})))();
}

// shared/packages/binaries/rust.ts
/** Crates that cargo-auditable recorded in a binary: zlib-compressed JSON in a section of its own. */
function rustPackages(file) {
	const found = parseElf(file)?.sections.find(({ name }) => name === section);
	if (found === void 0) return [];
	const data = inflateSync(file.subarray(found.offset, found.offset + found.size), { maxOutputLength: maxBytes$1 });
	const entries = listIn(JSON.parse(data.toString("utf8")), "packages");
	return entries.flatMap((entry) => {
		const name = textIn(entry, "name");
		if (name === void 0 || textIn(entry, "kind") === "build") return [];
		const needs = listIn(entry, "dependencies").flatMap((index) => {
			const needed = typeof index === "number" ? entries[index] : void 0;
			return needed === void 0 ? [] : [`${textIn(needed, "name")}@${textIn(needed, "version")}`];
		});
		const version = textIn(entry, "version");
		return [{
			...cargoDraft(name, version),
			needs,
			provides: [`${name}@${version}`]
		}];
	});
}
var section, maxBytes$1;
function init_rust() {
	return (init_rust = __esmMin((() => {
		init_cargo();
		/* @__PURE__ */ init_values();
		init_elf();
		section = ".dep-v0";
		maxBytes$1 = 16 * 2 ** 20;
	})))();
}

// shared/packages/binaries/executables.ts
/** Undefined when there is a record and it is damaged. */
function cratesIn(body) {
	try {
		return rustPackages(body);
	} catch {
		return;
	}
}
/** The package that is the file itself, not one linked into it. */
function isTheFile({ type, relationship }) {
	return type === "generic" || relationship === "root";
}
/** SHA-256 and SHA-512 of a file that is delivered as it is (BSI TR-03183-2 asks for the latter). */
function hashesOf$1(body) {
	return [{
		algorithm: "SHA-256",
		value: createHash("sha256").update(body).digest("hex")
	}, {
		algorithm: "SHA-512",
		value: createHash("sha512").update(body).digest("hex")
	}];
}
var executables;
function init_executables() {
	return (init_executables = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_elf();
		init_go();
		init_graalvm();
		init_known();
		init_rust();
		executables = {
			id: "executables",
			version: 5,
			settings: ["image"],
			maxBytes: 192 * 2 ** 20,
			wants: ({ path, type, mode, size }) => type === "file" && size > 64 && ((mode & 73) !== 0 || path.includes(".so") && isKnownName(path)),
			sniffs: isElf,
			read({ header, body }) {
				const go = goBuildInfo(body);
				const rust = cratesIn(body);
				const graal = graalPackages(body);
				const packages = [
					...go === void 0 ? [] : goPackages(go),
					...rust ?? [],
					...graal ?? [],
					...knownPackages(header.path, body)
				];
				if (rust === void 0) return {
					packages,
					gaps: [partial("its record of Rust crates is damaged")]
				};
				if (graal === void 0) return {
					packages,
					gaps: [partial("its record of what GraalVM compiled is damaged")]
				};
				if (packages.length === 0) return (header.mode & 73) === 0 ? void 0 : { isOpaqueProgram: true };
				const hashes = hashesOf$1(body);
				return { packages: packages.map((draft) => isTheFile(draft) ? {
					...draft,
					hashes
				} : draft) };
			}
		};
	})))();
}

// shared/packages/binaries/zip.ts
/** True for the first bytes of a zip archive. */
function isZip(head) {
	return head[0] === 80 && head[1] === 75 && (head[2] === 3 || head[2] === 5);
}
/** The entries of a zip archive by its central directory (PKWARE APPNOTE 6.3), zip64 included. Undefined without one. */
function readZip(file) {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const end = findEnd(view);
	if (end === void 0) return void 0;
	const { count, directory, shift } = end;
	const entries = [];
	let at = directory + shift;
	for (let index = 0; index < Math.min(count, maxEntries$1); index += 1) {
		if (at < 0 || at + 46 > file.length || view.getUint32(at, true) !== signatures.central) return void 0;
		const nameLength = view.getUint16(at + 28, true);
		const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (next > file.length) return void 0;
		entries.push(entryAt$1(file, view, at, shift));
		at = next;
	}
	return entries;
}
function findEnd(view) {
	const first = Math.max(0, view.byteLength - endBytes - 65535);
	for (let at = view.byteLength - endBytes; at >= first; at -= 1) {
		if (view.getUint32(at, true) !== signatures.end) continue;
		const count = view.getUint16(at + 10, true);
		const size = view.getUint32(at + 12, true);
		const directory = view.getUint32(at + 16, true);
		if (count === 65535 || size === unknown32 || directory === unknown32) {
			const end64 = findEnd64(view, at);
			if (end64 !== void 0) return end64;
		}
		return {
			count,
			directory,
			shift: at - size - directory
		};
	}
}
/** The record of archives with many entries or large ones; its locator stands right before the common end. */
function findEnd64(view, end) {
	const locator = end - 20;
	if (locator < 56 || view.getUint32(locator, true) !== signatures.locator64) return void 0;
	const stated = wide(view, locator + 8);
	const at = isEnd64(view, stated) ? stated : locator - 56;
	if (!isEnd64(view, at)) return void 0;
	const directory = wide(view, at + 48);
	return {
		count: wide(view, at + 32),
		directory,
		shift: at - wide(view, at + 40) - directory
	};
}
function isEnd64(view, at) {
	return at >= 0 && at + 56 <= view.byteLength && view.getUint32(at, true) === signatures.end64;
}
function wide(view, at) {
	return Number(view.getBigUint64(at, true));
}
function entryAt$1(file, view, at, shift) {
	const nameLength = view.getUint16(at + 28, true);
	const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
	const method = view.getUint16(at + 10, true);
	const { packed, size, offset } = sizesAt(view, at, nameLength);
	const local = offset + shift;
	return {
		name: Buffer.from(file.subarray(at + 46, at + 46 + nameLength)).toString("utf8"),
		size,
		read(maxBytes) {
			if (isEncrypted || size > maxBytes || local < 0 || local + 30 > file.length) return void 0;
			if (view.getUint32(local, true) !== signatures.local) return void 0;
			const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
			if (start + packed > file.length) return void 0;
			return unpack(file.subarray(start, start + packed), method, size);
		}
	};
}
/** Sizes and place of an entry; those that are too large for their field stand in its extra field 1, in this order. */
function sizesAt(view, at, nameLength) {
	const stated = [
		24,
		20,
		42
	].map((field) => view.getUint32(at + field, true));
	const extra = at + 46 + nameLength;
	let cursor = stated.includes(unknown32) ? extra64(view, extra, view.getUint16(at + 30, true)) : void 0;
	const [size = 0, packed = 0, offset = 0] = stated.map((value) => {
		if (value !== unknown32 || cursor === void 0 || cursor.at + 8 > cursor.end) return value;
		cursor = {
			at: cursor.at + 8,
			end: cursor.end
		};
		return wide(view, cursor.at - 8);
	});
	return {
		packed,
		size,
		offset
	};
}
function extra64(view, start, length) {
	for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
		const end = at + 4 + view.getUint16(at + 2, true);
		if (view.getUint16(at, true) === 1) return {
			at: at + 4,
			end: Math.min(end, start + length)
		};
	}
}
function unpack(data, method, size) {
	if (method === 0) return data.length === size ? data : void 0;
	if (method !== 8) return void 0;
	try {
		const bytes = inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
		return bytes.length === size ? bytes : void 0;
	} catch {
		return;
	}
}
var signatures, endBytes, maxEntries$1, unknown32;
function init_zip() {
	return (init_zip = __esmMin((() => {
		signatures = {
			end: 101010256,
			end64: 101075792,
			locator64: 117853008,
			central: 33639248,
			local: 67324752
		};
		endBytes = 22;
		maxEntries$1 = 2e5;
		unknown32 = 4294967295;
	})))();
}

// shared/packages/binaries/jar.ts
function readArchive(name, body, depth, budget, gaps) {
	const entries = readZip(body);
	if (entries === void 0) {
		gaps.push(partial(`the archive ${name} is damaged`));
		return [];
	}
	const own = ownPackages(name, entries, body);
	const nested = entries.filter((entry) => archive.test(entry.name));
	return [...own, ...nested.flatMap((entry) => {
		const inner = depth < maxDepth$2 ? entry.read(budget.bytes) : void 0;
		if (inner === void 0) {
			gaps.push(partial(`the archive ${entry.name} within ${name} is damaged, too large or too deep`));
			return [];
		}
		budget.bytes -= inner.length;
		return readArchive(basename$1(entry.name), inner, depth + 1, budget, gaps);
	})];
}
/** The archive itself and what was merged into it. */
function ownPackages(file, entries, body) {
	const named = entries.flatMap((entry) => {
		if (!pomProperties.test(entry.name)) return [];
		const fields = propertiesOf(textOf(entry));
		const group = fields.get("groupId");
		const artifact = fields.get("artifactId");
		return group === void 0 || artifact === void 0 ? [] : [mavenDraft(group, artifact, fields.get("version"))];
	});
	const manifest = manifestOf(textOf(entries.find((entry) => /^META-INF\/MANIFEST\.MF$/i.test(entry.name))));
	const label = labelOf(file);
	const main = named.length === 1 ? named[0] : named.find(({ purlName = "" }) => file.startsWith(purlName));
	const itself = main ?? fromManifest(manifest, label);
	if (itself === void 0) return named;
	const license = manifest.get("bundle-license");
	return [{
		...itself,
		hashes: hashesOf$1(body),
		...defined({
			supplier: manifest.get("implementation-vendor") ?? manifest.get("bundle-vendor"),
			licenses: license === void 0 ? void 0 : [license]
		})
	}, ...named.filter((draft) => draft !== main)];
}
/** `commons-io-2.11.0.jar` is `commons-io` in version `2.11.0`. */
function labelOf(file) {
	const stem = file.replace(archive, "");
	const [, name, version] = /^(.+?)-(\d[\w.+-]*)$/.exec(stem) ?? [];
	return {
		name: name ?? stem,
		version
	};
}
function fromManifest(manifest, label) {
	const bundle = manifest.get("bundle-symbolicname")?.split(";")[0]?.trim();
	const version = label.version ?? manifest.get("implementation-version") ?? manifest.get("bundle-version") ?? manifest.get("specification-version");
	if (version === void 0 || label.name === "") return void 0;
	const group = manifest.get("implementation-vendor-id") ?? groupOf(bundle, label.name);
	return mavenDraft(group ?? label.name, label.name, version);
}
/** `org.apache.commons.io` with the name `commons-io` is of the group `org.apache.commons`. */
function groupOf(bundle, artifact) {
	if (bundle === void 0 || !bundle.includes(".")) return void 0;
	const last = bundle.slice(bundle.lastIndexOf(".") + 1);
	return artifact === bundle ? bundle : artifact.endsWith(last) ? bundle.slice(0, bundle.lastIndexOf(".")) : bundle;
}
function textOf(entry) {
	const bytes = entry?.read(maxTextBytes);
	return bytes === void 0 ? "" : Buffer.from(bytes).toString("utf8");
}
/** The main section of a manifest: `Name: value`, long lines continued by a blank (JAR file specification). */
function manifestOf(text) {
	const main = text.replace(/\r\n?/g, "\n").replace(/\n /g, "").split("\n\n")[0] ?? "";
	return new Map(main.split("\n").flatMap((line) => {
		const colon = line.indexOf(":");
		const value = line.slice(colon + 1).trim();
		return colon <= 0 || value === "" || value.includes("${") ? [] : [[line.slice(0, colon).trim().toLowerCase(), value]];
	}));
}
function propertiesOf(text) {
	return new Map(text.split(/\r?\n/).flatMap((line) => {
		const [, key, value = ""] = /^\s*([\w.]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
		return key === void 0 || value === "" || value.includes("${") ? [] : [[key, value]];
	}));
}
var archive, pomProperties, maxDepth$2, maxTextBytes, maxNestedBytes, jar;
function init_jar() {
	return (init_jar = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_jvm();
		init_executables();
		init_zip();
		archive = /\.(?:jar|war|ear|par|sar|nar|jpi|hpi|kar|lpkg)$/i;
		pomProperties = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;
		maxDepth$2 = 5;
		maxTextBytes = 1048576;
		maxNestedBytes = 512 * 2 ** 20;
		jar = {
			id: "jar",
			version: 2,
			settings: ["image"],
			maxBytes: 192 * 2 ** 20,
			wants: ({ path, type }) => (type === "file" || type === "hardlink") && archive.test(path),
			sniffs: isZip,
			read({ header, body }) {
				const budget = { bytes: maxNestedBytes };
				const gaps = [];
				return {
					packages: readArchive(basename$1(header.path), body, 0, budget, gaps),
					gaps
				};
			}
		};
	})))();
}

// shared/packages/composer.ts
function readLock(text, isInstalled) {
	const document = JSON.parse(text);
	const whole = Array.isArray(document) ? { packages: document } : document;
	if (isInstalled && listIn(whole, "packages").length === 0) return void 0;
	const depth = Array.isArray(document) ? 2 : 3;
	const lines = objectLines(text, (path) => path.length === depth && (depth === 2 || isPackageList(path[1])));
	const developmentNames = new Set(isInstalled ? textsIn(whole, "dev-package-names") : []);
	const packages = [...listIn(whole, "packages").map((entry) => ({
		entry,
		development: false
	})), ...listIn(whole, "packages-dev").map((entry) => ({
		entry,
		development: true
	}))].flatMap(({ entry, development }, index) => {
		const name = textIn(entry, "name");
		if (name === void 0) return [];
		return [{
			id: name,
			draft: {
				...draftOf(name, entry),
				...defined({ lines: lines[index] })
			},
			needs: Object.keys(dictionaryIn(entry, "require")),
			development: development || developmentNames.has(name)
		}];
	});
	return { lock: {
		ecosystem: isInstalled ? "composer-installed" : "composer",
		packages
	} };
}
function isPackageList(key) {
	return key === "packages" || key === "packages-dev";
}
function draftOf(name, entry) {
	const slash = name.indexOf("/");
	const [author] = listIn(entry, "authors");
	return {
		type: "composer",
		name,
		...slash > 0 ? {
			namespace: name.slice(0, slash),
			purlName: name.slice(slash + 1)
		} : {},
		version: textIn(entry, "version"),
		licenses: isDictionary(entry) && typeof entry["license"] === "string" ? [entry["license"]] : textsIn(entry, "license"),
		...shasumOf(dictionaryIn(entry, "dist")),
		...defined({
			supplier: textIn(author, "name"),
			supplierContact: textIn(author, "email") ?? textIn(author, "homepage"),
			homepage: textIn(entry, "homepage"),
			repository: textIn(dictionaryIn(entry, "source"), "url")
		})
	};
}
/** The SHA-1 of the archive that was installed; packages from version control have none. */
function shasumOf(dist) {
	const value = textIn(dist, "shasum")?.toLowerCase();
	return value !== void 0 && /^[0-9a-f]{40}$/.test(value) ? { hashes: [{
		algorithm: "SHA-1",
		value
	}] } : {};
}
var composerLock, composerInstalled, composerJson;
function init_composer() {
	return (init_composer = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_lockfile();
		/* @__PURE__ */ init_values();
		composerLock = fileNamed("composer-lock", ["composer.lock"], (text) => readLock(text, false));
		composerInstalled = fileNamed("composer-installed", ["installed.json"], (text) => readLock(text, true), ["image"]);
		composerJson = fileNamed("composer-json", ["composer.json"], (text) => {
			const manifest = JSON.parse(text);
			return { project: {
				ecosystem: "composer",
				production: Object.keys(dictionaryIn(manifest, "require")),
				development: Object.keys(dictionaryIn(manifest, "require-dev"))
			} };
		});
	})))();
}

// shared/packages/binaries/pe.ts
/** True for the first bytes of a PE file. */
function isPe(head) {
	return head[0] === 77 && head[1] === 90;
}
/** Reads the version resource of a PE file (Microsoft, "PE Format"; VS_VERSIONINFO); undefined without one. */
function readPeVersion(file) {
	try {
		return new PeReader(file).version();
	} catch (thrown) {
		if (thrown instanceof RangeError) return void 0;
		throw thrown;
	}
}
function aligned(at, start) {
	return start + Math.ceil((at - start) / 4) * 4;
}
var resourceDirectory, runtimeDirectory, versionType, maxEntries, maxDepth$1, PeReader;
function init_pe() {
	return (init_pe = __esmMin((() => {
		resourceDirectory = 2;
		runtimeDirectory = 14;
		versionType = 16;
		maxEntries = 4096;
		maxDepth$1 = 6;
		PeReader = class {
			#view;
			#optional;
			#coff;
			constructor(file) {
				this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
				this.#coff = this.#view.getUint32(60, true);
				this.#optional = this.#coff + 24;
			}
			version() {
				if (this.#view.getUint32(this.#coff, true) !== 17744) return void 0;
				const resources = this.#directory(resourceDirectory);
				const at = resources === void 0 ? void 0 : this.#offsetOf(resources);
				const leaf = at === void 0 ? void 0 : this.#versionLeaf(at);
				const data = leaf === void 0 ? void 0 : this.#offsetOf(this.#view.getUint32(leaf, true));
				if (leaf === void 0 || data === void 0) return void 0;
				const strings = /* @__PURE__ */ new Map();
				this.#readBlock(data, data + this.#view.getUint32(leaf + 4, true), strings, 0);
				return {
					isManaged: this.#directory(runtimeDirectory) !== void 0,
					strings
				};
			}
			/** Address of a data directory; undefined when there is none. */
			#directory(index) {
				const isWide = this.#view.getUint16(this.#optional, true) === 523;
				if (index >= this.#view.getUint32(this.#optional + (isWide ? 108 : 92), true)) return void 0;
				const address = this.#view.getUint32(this.#optional + (isWide ? 112 : 96) + index * 8, true);
				return address === 0 ? void 0 : address;
			}
			/** Where an address lies in the file. */
			#offsetOf(address) {
				const count = Math.min(this.#view.getUint16(this.#coff + 6, true), 96);
				const first = this.#optional + this.#view.getUint16(this.#coff + 20, true);
				for (let index = 0; index < count; index += 1) {
					const at = first + index * 40;
					const start = this.#view.getUint32(at + 12, true);
					const size = this.#view.getUint32(at + 16, true);
					if (address >= start && address < start + size) return this.#view.getUint32(at + 20, true) + address - start;
				}
			}
			/** The first entry of type 16: its first name, in its first language. */
			#versionLeaf(root) {
				const names = this.#entry(root, root, versionType);
				const languages = names === void 0 ? void 0 : this.#entry(root, names, void 0);
				return languages === void 0 ? void 0 : this.#entry(root, languages, void 0);
			}
			#entry(root, folder, id) {
				const count = this.#view.getUint16(folder + 12, true) + this.#view.getUint16(folder + 14, true);
				for (let index = 0; index < Math.min(count, maxEntries); index += 1) {
					const at = folder + 16 + index * 8;
					if (id === void 0 || this.#view.getUint32(at, true) === id) return root + (this.#view.getUint32(at + 4, true) & 2147483647);
				}
			}
			/** A block: length, length of its value, kind, name, value, blocks within; each on a multiple of four bytes. */
			#readBlock(start, limit, strings, depth) {
				const end = Math.min(start + this.#view.getUint16(start, true), limit);
				const valueLength = this.#view.getUint16(start + 2, true);
				const isText = this.#view.getUint16(start + 4, true) === 1;
				const key = this.#text(start + 6, end);
				const value = aligned(start + 6 + 2 * (key.length + 1), start);
				if (isText && valueLength > 0 && strings.size < maxEntries) strings.set(key, this.#text(value, end).trim());
				if (depth >= maxDepth$1) return;
				let at = isText && valueLength > 0 ? end : aligned(value + valueLength, start);
				while (at + 6 < end) {
					const length = this.#view.getUint16(at, true);
					if (length < 6) return;
					this.#readBlock(at, end, strings, depth + 1);
					at = aligned(at + length, start);
				}
			}
			/** UTF-16 up to its zero. */
			#text(start, end) {
				let text = "";
				for (let at = start; at + 1 < end && text.length < 1024; at += 2) {
					const unit = this.#view.getUint16(at, true);
					if (unit === 0) break;
					text += String.fromCharCode(unit);
				}
				return text;
			}
		};
	})))();
}

// shared/packages/lockfiles/pom.ts
/** A parser that keeps numbers as text and expands no entity but XML's own five. */
function xmlParser() {
	return new XMLParser({
		parseTagValue: false,
		parseAttributeValue: false,
		ignoreAttributes: false,
		attributeNamePrefix: "@"
	});
}
/** The list under a key of a parsed document, where one element alone is no list. */
function elementsIn(value, key) {
	const inner = isDictionary(value) ? value[key] : void 0;
	if (inner === void 0 || inner === "") return [];
	return Array.isArray(inner) ? inner : [inner];
}
function modelOf(project) {
	const parent = dictionaryIn(project, "parent");
	const parentGroup = textIn(parent, "groupId");
	return {
		...defined({
			group: textIn(project, "groupId"),
			artifact: textIn(project, "artifactId"),
			version: textIn(project, "version"),
			parent: parentGroup === void 0 ? void 0 : {
				group: parentGroup,
				artifact: textIn(parent, "artifactId") ?? "",
				relativePath: parent["relativePath"] === "" ? "" : textIn(parent, "relativePath") ?? "../pom.xml",
				...defined({ version: textIn(parent, "version") })
			}
		}),
		properties: Object.entries(dictionaryIn(project, "properties")).flatMap(([key, value]) => typeof value === "string" && value.length <= longestProperty ? [[key, value.trim()]] : []),
		managed: dependenciesIn(dictionaryIn(project, "dependencyManagement")),
		dependencies: dependenciesIn(project)
	};
}
function dependenciesIn(part) {
	return elementsIn(dictionaryIn(part, "dependencies"), "dependency").map((entry) => ({
		group: textIn(entry, "groupId") ?? "",
		artifact: textIn(entry, "artifactId") ?? "",
		...defined({
			version: textIn(entry, "version"),
			scope: textIn(entry, "scope"),
			optional: textIn(entry, "optional") === "true" ? true : void 0
		})
	}));
}
var pom, longestProperty;
function init_pom() {
	return (init_pom = __esmMin((() => {
		init_fxp();
		/* @__PURE__ */ init_cataloguer();
		/* @__PURE__ */ init_values();
		init_lockfile();
		pom = fileNamed("pom", ["pom.xml"], (text) => {
			return { pom: modelOf(dictionaryIn(xmlParser().parse(text), "project")) };
		});
		longestProperty = 1024;
	})))();
}

// shared/packages/lockfiles/dotnet.ts
function nugetDraft(name, version) {
	return {
		type: "nuget",
		name,
		version
	};
}
/** The files of all targets: those of a package lie in the folder itself, those for one platform where they are named. */
function deployedFiles(document, folder) {
	const names = Object.values(dictionaryIn(document, "targets")).flatMap((target) => isDictionary(target) ? Object.values(target) : []).flatMap((library) => [
		"runtime",
		"runtimeTargets",
		"native"
	].flatMap((kind) => Object.keys(dictionaryIn(library, kind))));
	return [...new Set(names.flatMap((name) => [`${folder}/${name}`, `${folder}/${name.slice(name.lastIndexOf("/") + 1)}`]))];
}
var nugetLock, packagesConfig, packagesProps, depsJson;
function init_dotnet() {
	return (init_dotnet = __esmMin((() => {
		/* @__PURE__ */ init_values();
		init_lockfile();
		init_pom();
		nugetLock = fileNamed("nuget-lock", ["packages.lock.json"], (text) => {
			const packages = /* @__PURE__ */ new Map();
			const direct = [];
			for (const framework of Object.values(dictionaryIn(JSON.parse(text), "dependencies"))) for (const [name, entry] of Object.entries(framework ?? {})) {
				const type = textIn(entry, "type");
				const version = textIn(entry, "resolved");
				if (type === "Project" || version === void 0) continue;
				const id = `${name}@${version}`;
				if (type === "Direct") direct.push(id);
				packages.set(id, {
					id,
					answers: [name],
					draft: nugetDraft(name, version),
					needs: Object.keys(dictionaryIn(entry, "dependencies"))
				});
			}
			return { lock: {
				ecosystem: "nuget",
				packages: [...packages.values()],
				needs: {
					production: direct,
					development: []
				}
			} };
		});
		packagesConfig = fileNamed("packages-config", ["packages.config"], (text) => {
			return { packages: elementsIn(dictionaryIn(xmlParser().parse(text), "packages"), "package").flatMap((entry) => {
				const name = textIn(entry, "@id");
				if (name === void 0) return [];
				const isDevelopment = textIn(entry, "@developmentDependency") === "true";
				return [{
					...nugetDraft(name, textIn(entry, "@version")),
					...isDevelopment ? { development: true } : {}
				}];
			}) };
		});
		packagesProps = fileNamed("packages-props", (path) => /packages\.props$/i.test(path), (text) => {
			return { packages: elementsIn(dictionaryIn(xmlParser().parse(text), "Project"), "ItemGroup").flatMap((group) => [
				"PackageVersion",
				"PackageReference",
				"GlobalPackageReference"
			].flatMap((key) => elementsIn(group, key))).flatMap((entry) => {
				const name = textIn(entry, "@Include") ?? textIn(entry, "@Update");
				const version = textIn(entry, "@Version") ?? textIn(entry, "Version");
				if (name === void 0 || version === void 0 || /[$[\](),*]/.test(`${name}${version}`)) return [];
				return [nugetDraft(name, version)];
			}) };
		});
		depsJson = fileNamed("deps-json", (path) => path.endsWith(".deps.json"), (text, path) => {
			const document = JSON.parse(text);
			const libraries = Object.entries(dictionaryIn(document, "libraries"));
			return {
				claims: deployedFiles(document, folderOf(path)),
				packages: libraries.flatMap(([key, entry]) => {
					const [name, version] = key.split("/");
					return name === void 0 || textIn(entry, "type") !== "package" ? [] : [nugetDraft(name, version)];
				})
			};
		}, ["image", "source"]);
	})))();
}

// shared/packages/installed/dotnet-assembly.ts
/** `13.0.3+0a2e291c…` is the package's version with its commit; a file's version has a fourth part of the build. */
function versionOf(product, file) {
	return /^(\d+\.\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?)(?:\+.*)?$/.exec(product?.trim() ?? "")?.[1] ?? /^\d+(?:\.\d+){1,3}/.exec(file?.trim() ?? "")?.[0];
}
var dotnetAssembly;
function init_dotnet_assembly() {
	return (init_dotnet_assembly = __esmMin((() => {
		init_executables();
		init_pe();
		/* @__PURE__ */ init_cataloguer();
		init_dotnet();
		init_lockfile();
		dotnetAssembly = {
			id: "dotnet-assembly",
			version: 1,
			settings: ["image"],
			maxBytes: 192 * 2 ** 20,
			wants: ({ path, type }) => isFile(type) && /\.(?:dll|exe)$/i.test(path) && !/\.resources\.dll$/i.test(path),
			sniffs: isPe,
			read({ header, body }) {
				const read = readPeVersion(body);
				if (read?.isManaged !== true) return void 0;
				const { strings } = read;
				const name = (nonEmpty(strings.get("OriginalFilename")) ?? nonEmpty(strings.get("InternalName")) ?? basename$1(header.path)).replace(/\.(?:dll|exe)$/i, "");
				const version = versionOf(strings.get("ProductVersion"), strings.get("FileVersion"));
				if (version === void 0 || !/^[\w.-]+$/.test(name)) return void 0;
				const supplier = nonEmpty(strings.get("CompanyName"));
				return {
					isClaimable: true,
					packages: [{
						...nugetDraft(name, version),
						hashes: hashesOf$1(body),
						...defined({ supplier })
					}]
				};
			}
		};
	})))();
}

// shared/packages/installed/embedded-sbom.ts
function spdx(document) {
	return listIn(document, "packages").flatMap((one) => {
		const purls = listIn(one, "externalRefs").flatMap((each) => textIn(each, "referenceType") === "purl" ? textIn(each, "referenceLocator") ?? [] : []);
		const declared = textIn(one, "licenseDeclared") ?? "NOASSERTION";
		const licenses = declared === "NOASSERTION" || declared === "NONE" ? [] : [declared];
		const draft = purls.map(draftOfPurl).find((each) => each !== void 0);
		return draft === void 0 ? [] : [{
			...draft,
			licenses,
			foundInSbom: true
		}];
	});
}
function unique(drafts) {
	return [...new Map(drafts.map((draft) => [`${draft.type} ${draft.name} ${draft.version}`, draft])).values()].slice(0, mostPackages);
}
function marked(draft) {
	return {
		...draft,
		foundInSbom: true
	};
}
var sbomPath, maxBytes, mostPackages, embeddedSbom;
function init_embedded_sbom() {
	return (init_embedded_sbom = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_cyclonedx();
		init_lockfile();
		init_purl_draft();
		/* @__PURE__ */ init_values();
		sbomPath = /(?:\.(?:spdx|cdx|cyclonedx|bom)\.json|\/\.spdx-[^/]+\.spdx|\/(?:bom|sbom)\.json)$/i;
		maxBytes = 64 * 2 ** 20;
		mostPackages = 1e5;
		embeddedSbom = {
			id: "embedded-sbom",
			version: 1,
			settings: ["image"],
			maxBytes,
			wants: ({ path, type }) => /\.(?:json|spdx)$/i.test(path) && isFile(type) && sbomPath.test(path),
			read(file) {
				const document = JSON.parse(textOf$1(file));
				if (textIn(document, "bomFormat") === "CycloneDX") return { packages: unique(cycloneDxPackages(document).map(marked)) };
				return textIn(document, "spdxVersion")?.startsWith("SPDX-2") ? { packages: unique(spdx(document)) } : void 0;
			}
		};
	})))();
}

// shared/packages/installed/erlang.ts
var erlangRelease;
function init_erlang() {
	return (init_erlang = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_lockfile();
		erlangRelease = {
			id: "erlang-release",
			version: 1,
			settings: ["image"],
			wants: ({ path, type, size }) => isFile(type) && size < 64 && /\/releases\/\d+\/OTP_VERSION$/.test(path),
			read(file) {
				const version = /^\s*(\d+(?:\.\d+)+)/.exec(textOf$1(file))?.[1];
				return version === void 0 ? void 0 : { packages: [{
					type: "generic",
					name: "erlang",
					version
				}] };
			}
		};
	})))();
}

// shared/packages/installed/java-release.ts
var javaRelease;
function init_java_release() {
	return (init_java_release = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_lockfile();
		javaRelease = {
			id: "java-release",
			version: 1,
			settings: ["image"],
			wants: ({ path, type, size }) => isFile(type) && path.endsWith("/release") && size < 65536,
			read(file) {
				const fields = new Map([...textOf$1(file).matchAll(/^([A-Z_]+)="?([^"\n]*)"?$/gm)].map(([, key = "", value = ""]) => [key, value]));
				const version = fields.get("JAVA_VERSION");
				if (version === void 0) return void 0;
				return { packages: [{
					type: "generic",
					name: fields.get("IMAGE_TYPE") === "JRE" ? "jre" : "openjdk",
					version,
					...defined({ supplier: fields.get("IMPLEMENTOR") })
				}] };
			}
		};
	})))();
}

// shared/packages/installed/others.ts
var condaInstalled, rInstalled, perlInstalled, luaInstalled, outputs, nixStore, homebrew;
function init_others() {
	return (init_others = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_lockfile();
		/* @__PURE__ */ init_values();
		condaInstalled = {
			id: "conda-installed",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => isFile(type) && path.endsWith(".json") && /\/conda-meta\/[^/]+\.json$/.test(path),
			read(file) {
				const entry = JSON.parse(textOf$1(file));
				const name = textIn(entry, "name");
				if (name === void 0) return void 0;
				const license = textIn(entry, "license");
				const prefix = file.header.path.replace(/\/conda-meta\/[^/]+$/, "");
				return { packages: [{
					type: "conda",
					name,
					version: textIn(entry, "version"),
					licenses: license === void 0 ? [] : [license],
					needs: textsIn(entry, "depends").map((need) => need.split(" ")[0] ?? need),
					files: textsIn(entry, "files").map((path) => `${prefix}/${path}`)
				}] };
			}
		};
		rInstalled = {
			id: "r-installed",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => isFile(type) && path.endsWith("/DESCRIPTION") && /\/(?:site-)?library\/[^/]+\/DESCRIPTION$/.test(path),
			read(file) {
				const fields = parseControl(textOf$1(file)).paragraphs[0]?.fields;
				const name = nonEmpty(fields?.get("package"));
				if (name === void 0) return void 0;
				const license = nonEmpty(fields?.get("license"));
				return { packages: [{
					type: "cran",
					name,
					version: nonEmpty(fields?.get("version")),
					licenses: license === void 0 ? [] : [license],
					...defined({
						supplier: withoutAddresses(fields?.get("maintainer")),
						homepage: nonEmpty(fields?.get("url"))
					})
				}] };
			}
		};
		perlInstalled = {
			id: "perl-installed",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => isFile(type) && path.endsWith("/install.json") && /\/\.meta\/[^/]+\/install\.json$/.test(path),
			read(file) {
				const entry = JSON.parse(textOf$1(file));
				const dist = textIn(entry, "dist");
				const version = textIn(entry, "version");
				const name = textIn(entry, "name")?.replaceAll("::", "-") ?? dist?.replace(/-v?\d[\w.]*$/, "");
				return name === void 0 ? void 0 : { packages: [{
					type: "cpan",
					name,
					version
				}] };
			}
		};
		luaInstalled = {
			id: "lua-installed",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => isFile(type) && path.endsWith(".rockspec") && /\/rocks(?:-[\d.]+)?\//.test(path),
			read(file) {
				const text = textOf$1(file);
				const field = (key) => new RegExp(`^\\s*${key}\\s*=\\s*["']([^"']+)["']`, "m").exec(text)?.[1];
				const name = field("package");
				const license = field("license");
				if (name === void 0) return void 0;
				return { packages: [{
					type: "luarocks",
					name,
					version: field("version"),
					licenses: license === void 0 ? [] : [license]
				}] };
			}
		};
		outputs = /-(?:bin|dev|doc|info|lib|man|out|static|debug|data)$/;
		nixStore = {
			id: "nix-store",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => type === "directory" && /^\/nix\/store\/[0-9a-z]{32}-[^/]+$/.test(path),
			read({ header }) {
				const label = header.path.slice(44).replace(outputs, "");
				const [, name, version] = /^(.+?)-(\d[^/]*)$/.exec(label) ?? [];
				return name === void 0 ? void 0 : { packages: [{
					type: "nix",
					name,
					version
				}] };
			}
		};
		homebrew = {
			id: "homebrew",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => isFile(type) && path.endsWith("/INSTALL_RECEIPT.json") && /\/Cellar\/[^/]+\/[^/]+\/INSTALL_RECEIPT\.json$/.test(path),
			read({ header }) {
				const [, name, version] = /\/Cellar\/([^/]+)\/([^/]+)\/[^/]+$/.exec(header.path) ?? [];
				return name === void 0 ? void 0 : { packages: [{
					type: "brew",
					name,
					version
				}] };
			}
		};
	})))();
}

// shared/packages/installed/php-serialized.ts
/**
* Reads what PHP's `serialize` wrote: `s:3:"abc";`, `a:1:{…}`, `i:1;`, `b:1;`, `d:0.5;`, `N;` (PHP manual, "serialize").
* Objects and references occur in no data that is read here.
* @throws TypeError at the first byte that is none of it, or beyond 32 levels.
*/
function readPhpSerialized(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	const fail = () => {
		throw new TypeError(`no serialized value at byte ${at}`);
	};
	/** The bytes up to a mark, which is passed over. */
	const until = (mark) => {
		const end = text.indexOf(mark, at, "latin1");
		if (end < 0 || end - at > 40) fail();
		const part = text.toString("latin1", at, end);
		at = end + mark.length;
		return part;
	};
	const size = (mark) => {
		const digits = until(mark);
		return /^\d{1,9}$/.test(digits) ? Number(digits) : fail();
	};
	const value = (depth) => {
		const kind = text.toString("latin1", at, at + 2);
		at += 2;
		switch (kind) {
			case "N;": return null;
			case "b:": return until(";") === "1";
			case "i:":
			case "d:": return Number(until(";"));
			case "s:": {
				const length = size(":\"");
				if (text.toString("latin1", at + length, at + length + 2) !== "\";") fail();
				const string = text.toString("utf8", at, at + length);
				at += length + 2;
				return string;
			}
			case "a:": return entries(depth + 1);
			default:
				at -= 2;
				return fail();
		}
	};
	const entries = (depth) => {
		const count = size(":{");
		if (depth > maxDepth) fail();
		const map = /* @__PURE__ */ new Map();
		for (let index = 0; index < count; index += 1) map.set(String(value(depth)), value(depth));
		if (text[at] !== 125) fail();
		at += 1;
		return map;
	};
	return value(0);
}
var maxDepth;
function init_php_serialized() {
	return (init_php_serialized = __esmMin((() => {
		maxDepth = 32;
	})))();
}

// shared/packages/installed/pear.ts
function textAt(value, ...keys) {
	let inner = value;
	for (const key of keys) inner = inner instanceof Map ? inner.get(key) : void 0;
	return typeof inner === "string" && inner.trim() !== "" ? inner.trim() : void 0;
}
var registryPath, defaultChannel, pear;
function init_pear() {
	return (init_pear = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_lockfile();
		init_php_serialized();
		registryPath = /\/\.registry\/(?:\.channel\.([^/]+)\/)?[^/]+\.reg$/;
		defaultChannel = "pear.php.net";
		pear = {
			id: "pear",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => path.endsWith(".reg") && isFile(type) && registryPath.test(path),
			read({ header, body }) {
				const entry = readPhpSerialized(body);
				const name = textAt(entry, "name") ?? textAt(entry, "package");
				if (name === void 0) return { gaps: [partial("the registry entry names no package")] };
				const license = textAt(entry, "license") ?? textAt(entry, "license", "_content");
				return { packages: [{
					type: "pear",
					namespace: textAt(entry, "channel") ?? registryPath.exec(header.path)?.[1] ?? defaultChannel,
					name,
					version: textAt(entry, "version", "release") ?? textAt(entry, "version"),
					licenses: license === void 0 ? [] : [license],
					...defined({
						supplier: textAt(entry, "lead", "name") ?? textAt(entry, "lead", "0", "name"),
						supplierContact: textAt(entry, "lead", "email") ?? textAt(entry, "lead", "0", "email")
					})
				}] };
			}
		};
	})))();
}

// shared/packages/lockfiles/python.ts
/** A package of PyPI, named as the file writes it; the purl normalises (PEP 503). */
function pypiDraft(name, version) {
	return {
		type: "pypi",
		name,
		version,
		provides: [normalName(name)]
	};
}
/** PEP 503: `Foo.Bar_baz` and `foo-bar-baz` are one name. */
function normalName(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}
/** The name in a PEP 508 requirement. */
function requirementName(requirement) {
	const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1];
	return name === void 0 ? void 0 : normalName(name);
}
function isProject(entry) {
	const source = dictionaryIn(entry, "source");
	return [
		source["virtual"],
		source["editable"],
		source["directory"]
	].includes(".");
}
function referencesIn$1(entry) {
	const extras = Object.values(dictionaryIn(entry, "optional-dependencies"));
	return [...references(listIn(entry, "dependencies")), ...extras.flatMap(references)];
}
/** `{ name, version }` where several versions are locked, `{ name }` where there is one. */
function references(dependencies) {
	if (!Array.isArray(dependencies)) return [];
	return dependencies.flatMap((each) => {
		const name = textIn(each, "name");
		const version = textIn(each, "version");
		return name === void 0 ? [] : [version === void 0 ? name : `${name}@${version}`];
	});
}
var requirements, pipfileLock, poetryLock, pyproject, uvLock, pylock;
function init_python() {
	return (init_python = __esmMin((() => {
		init_dist();
		/* @__PURE__ */ init_cataloguer();
		/* @__PURE__ */ init_values();
		init_lockfile();
		requirements = fileNamed("requirements", (path) => path.endsWith(".txt") && /\/requirements[^/]*\.txt$/.test(path), (text) => {
			return { packages: text.split("\n").flatMap((line, index) => {
				const [, name, version] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([^\s,;#\\*]+)(?=\s*(?:[;#\\]|--|$))/.exec(line) ?? [];
				if (name === void 0) return [];
				return [{
					...pypiDraft(name, version),
					lines: {
						start: index + 1,
						end: index + 1
					}
				}];
			}) };
		});
		pipfileLock = fileNamed("pipfile-lock", ["Pipfile.lock"], (text) => {
			const lock = JSON.parse(text);
			const lines = objectLines(text, (path) => path.length === 3 && (path[1] === "default" || path[1] === "develop"));
			const section = (key) => Object.entries(dictionaryIn(lock, key));
			const production = section("default");
			const names = new Set(production.map(([name]) => name));
			return { packages: [...production, ...section("develop")].map(([name, entry], index) => ({
				...pypiDraft(name, textIn(entry, "version")?.replace(/^=+/, "")),
				...defined({
					lines: lines[index],
					development: names.has(name) ? void 0 : true
				})
			})).filter(({ version }) => version !== void 0) };
		});
		poetryLock = fileNamed("poetry-lock", ["poetry.lock"], (text) => {
			return { lock: {
				ecosystem: "poetry",
				packages: listIn(parse$4(text), "package").flatMap((entry) => {
					const name = textIn(entry, "name");
					if (name === void 0) return [];
					const groups = textsIn(entry, "groups");
					const isDevelopment = textIn(entry, "category") === "dev" || groups.length > 0 && !groups.includes("main");
					return [{
						id: normalName(name),
						draft: pypiDraft(name, textIn(entry, "version")),
						needs: Object.keys(dictionaryIn(entry, "dependencies")).map(normalName),
						...isDevelopment ? { development: true } : {}
					}];
				})
			} };
		});
		pyproject = fileNamed("pyproject", ["pyproject.toml"], (text) => {
			const document = parse$4(text);
			const poetry = dictionaryIn(dictionaryIn(document, "tool"), "poetry");
			const project = dictionaryIn(document, "project");
			if (Object.keys(poetry).length === 0 && Object.keys(project).length === 0) return void 0;
			const names = (requirements) => requirements.flatMap((each) => requirementName(each) ?? []);
			const groups = Object.values(dictionaryIn(poetry, "group"));
			return { project: {
				ecosystem: "poetry",
				production: [
					...Object.keys(dictionaryIn(poetry, "dependencies")).map(normalName),
					...names(textsIn(project, "dependencies")),
					...Object.keys(dictionaryIn(project, "optional-dependencies")).flatMap((extra) => names(textsIn(project["optional-dependencies"], extra)))
				],
				development: [
					...Object.keys(dictionaryIn(poetry, "dev-dependencies")).map(normalName),
					...groups.flatMap((group) => Object.keys(dictionaryIn(group, "dependencies")).map(normalName)),
					...Object.keys(dictionaryIn(document, "dependency-groups")).flatMap((group) => names(textsIn(dictionaryIn(document, "dependency-groups"), group)))
				]
			} };
		});
		uvLock = fileNamed("uv-lock", ["uv.lock"], (text) => {
			const entries = listIn(parse$4(text), "package");
			const root = entries.find(isProject);
			const packages = entries.flatMap((entry) => {
				const name = textIn(entry, "name");
				const version = textIn(entry, "version");
				if (name === void 0 || entry === root) return [];
				return [{
					id: `${name}@${version}`,
					answers: [name],
					draft: pypiDraft(name, version),
					needs: referencesIn$1(entry)
				}];
			});
			const rootName = textIn(root, "name");
			if (root === void 0 || rootName === void 0) return { lock: {
				ecosystem: "uv",
				packages
			} };
			const groups = Object.values(dictionaryIn(root, "dev-dependencies"));
			return { lock: {
				ecosystem: "uv",
				packages,
				root: pypiDraft(rootName, textIn(root, "version")),
				needs: {
					production: referencesIn$1(root),
					development: groups.flatMap(references)
				}
			} };
		});
		pylock = fileNamed("pylock", (path) => /\/pylock(\.[^/.]+)?\.toml$/.test(path) || path.endsWith("/pdm.lock"), (text) => {
			const document = parse$4(text);
			return { lock: {
				ecosystem: "pylock",
				packages: [...listIn(document, "packages"), ...listIn(document, "package")].flatMap((entry) => {
					const name = textIn(entry, "name");
					const version = textIn(entry, "version");
					if (name === void 0) return [];
					const groups = textsIn(entry, "groups");
					const needs = [...references(listIn(entry, "dependencies").filter(isDictionary)), ...textsIn(entry, "dependencies").flatMap((each) => requirementName(each) ?? [])];
					return [{
						id: `${name}@${version}`,
						answers: [name, normalName(name)],
						draft: pypiDraft(name, version),
						needs,
						...groups.length > 0 && !groups.includes("default") ? { development: true } : {}
					}];
				})
			} };
		});
	})))();
}

// shared/packages/installed/python-record.ts
/**
* RECORD of an installed Python package: the files that it owns, relative to the folder it is installed in, each with
* `algorithm=` and the digest in URL-safe base64 (PyPA, "Recording installed projects").
*/
function readRecord(file) {
	const owner = posix.dirname(file.header.path);
	const root = posix.dirname(owner);
	const files = [];
	const hashes = [];
	for (const line of textOf$1(file).split("\n")) {
		const [, quoted, bare, name = "", digest = ""] = /^(?:"((?:[^"]|"")+)"|([^",]+))(?:,(?:([a-z0-9]+)=([A-Za-z0-9_-]+)=*)?(?:,|$))?/.exec(line.trimEnd()) ?? [];
		const stated = quoted?.replaceAll("\"\"", "\"") ?? bare;
		if (stated === void 0) continue;
		const path = posix.resolve(root, stated);
		files.push(path);
		const hash = hashOf(name, digest);
		if (hash !== void 0) hashes.push({
			path,
			...hash
		});
	}
	return { notes: [{
		owner,
		files,
		fileHashes: fileHashesOf(hashes)
	}] };
}
function init_python_record() {
	return (init_python_record = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_hashes();
	})))();
}

// shared/packages/installed/python.ts
/** `Author` and `Author-email`, of which the second may name the person too: `Jane Doe <jane@example.org>`. */
function personIn(fields, role) {
	const name = nonEmpty(fields?.get(role));
	const email = nonEmpty(fields?.get(`${role}-email`)?.split(",")[0]);
	if (name === void 0 || email === void 0) return name ?? email;
	return email.includes("<") ? email : `${name} <${email}>`;
}
/** An expression where there is one; free text may be a whole licence, so classifiers come before long texts. */
function licensesOf(expression, text, classifiers) {
	if (expression !== void 0) return [expression];
	const classified = classifiers.flatMap((each) => /^License :: (?:OSI Approved :: )?(.+)$/.exec(each)?.[1] ?? []);
	return text !== void 0 && text !== "" && text !== "UNKNOWN" && text.length < 60 && !text.includes("\n") ? [text] : classified;
}
var recordPath, metadataPath, pythonInstalled;
function init_python$1() {
	return (init_python$1 = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_lockfile();
		init_python();
		init_python_record();
		recordPath = /\/[^/]+\.dist-info\/RECORD$/i;
		metadataPath = /\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/i;
		pythonInstalled = {
			id: "python-installed",
			version: 3,
			settings: ["image"],
			wants: ({ path, type }) => isFile(type) && /(?:METADATA|PKG-INFO|egg-info|RECORD)$/i.test(path) && (metadataPath.test(path) || recordPath.test(path)),
			read(file) {
				if (recordPath.test(file.header.path)) return readRecord(file);
				const text = textOf$1(file);
				const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
				const headers = text.slice(0, end).split(/\r?\n/);
				const values = (name) => headers.flatMap((line) => line.toLowerCase().startsWith(`${name}:`) ? [line.slice(name.length + 1).trim()] : []);
				const fields = parseControl(headers.join("\n")).paragraphs[0]?.fields;
				const name = fields?.get("name");
				if (name === void 0 || name === "") return { gaps: [partial("the metadata of a Python package name none")] };
				return { packages: [{
					...pypiDraft(name, fields?.get("version")),
					licenses: licensesOf(fields?.get("license-expression"), fields?.get("license"), values("classifier")),
					needs: values("requires-dist").flatMap((each) => /\bextra\s*==/.test(each) ? [] : requirementName(each) ?? []),
					provides: [normalName(name)],
					...supplierOf(personIn(fields, "author") ?? personIn(fields, "maintainer")),
					...defined({ homepage: fields?.get("home-page") ?? values("project-url")[0]?.split(",").at(1)?.trim() })
				}] };
			}
		};
	})))();
}

// shared/packages/installed/ruby.ts
var gemInstalled;
function init_ruby() {
	return (init_ruby = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_lockfile();
		gemInstalled = {
			id: "gem-installed",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => isFile(type) && path.endsWith(".gemspec") && path.includes("/specifications/"),
			read(file) {
				const text = textOf$1(file);
				const assigned = (key) => new RegExp(`\\.${key}\\s*=\\s*(.+)$`, "m").exec(text)?.[1];
				const strings = (value) => [...(value ?? "").matchAll(/"([^"]*)"|'([^']*)'|%q<([^>]*)>/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
				const [, stubName, stubVersion] = /^# stub: (\S+) (\S+) /m.exec(text) ?? [];
				const name = stubName ?? strings(assigned("name"))[0];
				const version = stubVersion ?? strings(assigned("version"))[0];
				if (name === void 0) return { gaps: [partial("the specification names no gem")] };
				const needs = [...text.matchAll(/\.add_(?:runtime_)?dependency\((?:%q<|["'])([^>"']+)/g)].map(([, need = ""]) => need);
				return { packages: [{
					type: "gem",
					name,
					version,
					licenses: strings(assigned("licenses") ?? assigned("license")),
					needs,
					...defined({
						supplier: strings(assigned("authors"))[0],
						homepage: strings(assigned("homepage"))[0]
					})
				}] };
			}
		};
	})))();
}

// shared/packages/installed/snap.ts
function readManifest$1(document) {
	const release = textIn(document, "snapcraft-os-release-version-id");
	const name = textIn(document, "name");
	const license = textIn(document, "license");
	const primed = textsIn(document, "primed-stage-packages");
	const parts = Object.values(dictionaryIn(document, "parts"));
	const staged = primed.length > 0 ? primed : parts.flatMap((part) => textsIn(part, "stage-packages"));
	return { packages: [...name === void 0 ? [] : [{
		type: "generic",
		name,
		version: textIn(document, "version"),
		...defined({ licenses: license === void 0 ? void 0 : [license] })
	}], ...debs(staged, release)] };
}
function debs(pins, release) {
	return pins.flatMap((pin) => {
		const [, name, arch, version] = /^([a-z0-9][a-z0-9+.-]*)(?::([a-z0-9-]+))?=(\S+)$/.exec(pin) ?? [];
		if (name === void 0 || version === void 0) return [];
		return [{
			type: "deb",
			namespace: "ubuntu",
			name,
			version,
			origin: "Ubuntu",
			...defined({
				arch,
				qualifiers: release === void 0 ? void 0 : { distro: `ubuntu-${release}` }
			})
		}];
	});
}
var import_dist$4, manifestPath$1, basePath, snap;
function init_snap() {
	return (init_snap = __esmMin((() => {
		import_dist$4 = require_dist();
		/* @__PURE__ */ init_cataloguer();
		init_lockfile();
		/* @__PURE__ */ init_values();
		manifestPath$1 = /\/snap\/manifest\.yaml$/;
		basePath = /\/usr\/share\/snappy\/dpkg\.yaml$/;
		snap = {
			id: "snap",
			version: 1,
			settings: ["image"],
			wants: ({ path, type }) => path.endsWith(".yaml") && isFile(type) && (manifestPath$1.test(path) || basePath.test(path)),
			read(file) {
				const document = (0, import_dist$4.parse)(textOf$1(file), {
					maxAliasCount: 0,
					logLevel: "error"
				});
				if (basePath.test(file.header.path)) return { packages: debs(textsIn(document, "packages"), void 0) };
				return readManifest$1(document);
			}
		};
	})))();
}

// shared/packages/installed/wordpress.ts
var pluginPath, headerBytes, wordpressPlugin;
function init_wordpress() {
	return (init_wordpress = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_lockfile();
		pluginPath = /\/wp-content\/plugins\/(?:([^/]+)\/)?([^/]+)\.php$/;
		headerBytes = 8192;
		wordpressPlugin = {
			id: "wordpress-plugin",
			version: 1,
			settings: ["image"],
			wants: ({ path, type, size }) => size < 2 ** 20 && path.endsWith(".php") && isFile(type) && pluginPath.test(path),
			read(file) {
				const { header, body } = file;
				const text = textOf$1({
					header,
					body: body.subarray(0, headerBytes)
				});
				const field = (name) => nonEmpty(new RegExp(`^[ \\t/*#@]*${name}:(.*)$`, "im").exec(text)?.[1]?.replace("*/", ""));
				const [, folder, stem] = pluginPath.exec(header.path) ?? [];
				const name = folder ?? stem;
				if (name === void 0 || field("Plugin Name") === void 0) return void 0;
				const license = field("License");
				return { packages: [{
					type: "generic",
					namespace: "wordpress-plugin",
					name,
					version: field("Version"),
					licenses: license === void 0 ? [] : [license],
					...defined({
						supplier: field("Author"),
						homepage: field("Plugin URI")
					})
				}] };
			}
		};
	})))();
}

// shared/packages/npm-installed.ts
function readManifest(file) {
	let document;
	try {
		document = JSON.parse(textOf$1(file));
	} catch {
		return { gaps: [partial("the package.json of an installed package is not valid JSON")] };
	}
	const parsed = manifestSchema.safeParse(document);
	if (!parsed.success) return { gaps: [partial("the package.json of an installed package is no object")] };
	const manifest = parsed.data;
	const name = text(manifest.name);
	if (name === void 0) return void 0;
	return { packages: [{
		...npmDraft(name, text(manifest.version)),
		...details(manifest)
	}] };
}
/** A package of npm's ecosystem; the scope is the purl's namespace. */
function npmDraft(name, version) {
	const slash = name.indexOf("/");
	return {
		type: "npm",
		name,
		version,
		...name.startsWith("@") && slash > 0 ? {
			namespace: name.slice(0, slash),
			purlName: name.slice(slash + 1)
		} : {}
	};
}
function details(manifest) {
	const { dependencies } = manifest;
	return {
		licenses: [...licenses(manifest.license), ...licenses(manifest.licenses)],
		needs: typeof dependencies === "object" && dependencies !== null ? Object.keys(dependencies) : [],
		...supplierOf(person(manifest.author)),
		...defined({
			homepage: text(manifest.homepage),
			repository: repositoryOf(manifest.repository)
		})
	};
}
/** `"MIT"`, `{ type: "MIT" }` and lists of them, which npm accepted over the years. */
function licenses(value) {
	if (Array.isArray(value)) return value.flatMap(licenses);
	const name = text(value) ?? (isObject(value) ? text(value["type"]) ?? text(value["name"]) : void 0);
	return name === void 0 ? [] : [name];
}
/** `"Jane <jane@example.org> (https://example.org)"` or the same as an object (package.json, "people fields"). */
function person(value) {
	if (!isObject(value)) return text(value);
	const { name, email, url } = value;
	const parts = [
		text(name),
		text(email)?.replace(/.*/, "<$&>"),
		text(url)?.replace(/.*/, "($&)")
	];
	return nonEmpty(parts.filter((part) => part !== void 0).join(" "));
}
/** An address, an object with one, or the short form of a hosting service (package.json, "repository"). */
function repositoryOf(value) {
	const address = text(isObject(value) ? value["url"] : value)?.replace(/^git\+/, "");
	const [, service = "github", path] = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(address ?? "") ?? [];
	if (path === void 0) return address?.replace(/^git:\/\//, "https://");
	return `https://${service === "bitbucket" ? "bitbucket.org" : `${service}.com`}/${path}`;
}
function text(value) {
	return typeof value === "string" ? nonEmpty(value) : void 0;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
var manifestPath, npmInstalled, npmDetails, loose, manifestSchema;
function init_npm_installed() {
	return (init_npm_installed = __esmMin((() => {
		init_schemas();
		/* @__PURE__ */ init_cataloguer();
		manifestPath = /\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
		npmInstalled = {
			id: "npm-installed",
			version: 2,
			settings: ["image"],
			wants({ path, type }) {
				return path.endsWith("/package.json") && (type === "file" || type === "hardlink") && manifestPath.test(path);
			},
			read(file) {
				return readManifest(file);
			}
		};
		npmDetails = {
			...npmInstalled,
			id: "npm-details",
			settings: ["source"],
			read(file) {
				const { packages = [] } = readManifest(file) ?? {};
				return { details: packages };
			}
		};
		loose = unknown().optional();
		manifestSchema = object({
			name: loose,
			version: loose,
			license: loose,
			licenses: loose,
			author: loose,
			homepage: loose,
			repository: loose,
			dependencies: loose
		});
	})))();
}

// shared/packages/lockfiles/package-json.ts
function projectOf(manifest) {
	const name = textIn(manifest, "name");
	const license = textIn(manifest, "license");
	return {
		ecosystem: "npm",
		...needsOf(manifest),
		...name === void 0 ? {} : { draft: {
			...npmDraft(name, textIn(manifest, "version")),
			licenses: license === void 0 ? [] : [license]
		} }
	};
}
/** What a package.json, or a part of a lockfile in its form, asks for: `name@range`. */
function needsOf(manifest) {
	const references = (key) => textEntriesIn(manifest, key).map(([name, range]) => `${name}@${range}`);
	return {
		production: [
			...references("dependencies"),
			...references("optionalDependencies"),
			...references("peerDependencies")
		],
		development: references("devDependencies")
	};
}
/** Names of what a package in a lockfile needs at run time. */
function runtimeNames(entry) {
	return [
		"dependencies",
		"optionalDependencies",
		"peerDependencies"
	].flatMap((key) => Object.keys(dictionaryIn(entry, key)));
}
var packageJson;
function init_package_json() {
	return (init_package_json = __esmMin((() => {
		init_npm_installed();
		/* @__PURE__ */ init_values();
		init_lockfile();
		packageJson = {
			...fileNamed("package-json", ["package.json"], (text) => ({ project: projectOf(JSON.parse(text)) })),
			wants: ({ path, type }) => type === "file" && path.endsWith("/package.json") && !path.includes("/node_modules/")
		};
	})))();
}

// shared/packages/lockfiles/npm-lock.ts
/** Versions 2 and 3: packages by the folder that they go to. */
function readPackages(lock, text) {
	const folders = dictionaryIn(lock, "packages");
	const ranges = objectLines(text, (path) => path.length === 3 && path[1] === "packages");
	const lines = new Map(Object.keys(folders).map((folder, index) => [folder, ranges[index]]));
	const packages = [];
	for (const [folder, entry] of Object.entries(folders)) {
		if (folder === "" || isDictionary(entry) && entry["link"] === true) continue;
		const name = textIn(entry, "name") ?? nameOf(folder);
		if (name === void 0 || !folder.includes("node_modules/")) continue;
		packages.push({
			id: folder,
			draft: {
				...npmDraft(name, textIn(entry, "version")),
				...detailsOf(entry),
				...defined({ lines: lines.get(folder) })
			},
			needs: runtimeNames(entry).flatMap((need) => lookUp$1(need, folder, folders)),
			...isDevelopment(entry) ? { development: true } : {}
		});
	}
	const top = Object.keys(folders).filter((folder) => !folder.includes("node_modules/"));
	const find = (key) => top.flatMap((folder) => needsOf(folders[folder])[key].flatMap((need) => lookUp$1(need.slice(0, need.lastIndexOf("@")), folder, folders)));
	const name = textIn(folders[""], "name") ?? textIn(lock, "name");
	const version = textIn(folders[""], "version") ?? textIn(lock, "version");
	return { lock: {
		ecosystem: "npm",
		packages,
		needs: {
			production: find("production"),
			development: find("development")
		},
		...name === void 0 || version === void 0 ? {} : { root: {
			...npmDraft(name, version),
			...detailsOf(folders[""])
		} }
	} };
}
/** A package is looked for in the folders upwards, as Node resolves it. */
function lookUp$1(name, from, folders) {
	let folder = from;
	for (;;) {
		const candidate = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
		if (candidate in folders) return [candidate];
		if (folder === "") return [];
		const at = folder.lastIndexOf("/node_modules/");
		folder = at < 0 ? "" : folder.slice(0, at);
	}
}
function nameOf(folder) {
	return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(folder)?.[1];
}
function isDevelopment(entry) {
	return isDictionary(entry) && entry["dev"] === true;
}
/** Version 1: packages nested in the packages that need them. */
function readDependencies(lock) {
	const packages = [];
	const visit = (parent, prefix) => {
		for (const [name, entry] of Object.entries(dictionaryIn(parent, "dependencies"))) {
			const version = textIn(entry, "version");
			const id = `${prefix}node_modules/${name}`;
			packages.push({
				id,
				draft: {
					...npmDraft(name, version),
					...detailsOf(entry)
				},
				needs: Object.keys(dictionaryIn(entry, "requires")),
				answers: [name],
				...isDevelopment(entry) ? { development: true } : {}
			});
			visit(entry, `${id}/`);
		}
	};
	visit(lock, "");
	return { lock: {
		ecosystem: "npm",
		packages
	} };
}
function detailsOf(entry) {
	const license = textIn(entry, "license");
	return {
		...license === void 0 ? {} : { licenses: [license] },
		...hashesOf(textIn(entry, "integrity"))
	};
}
/** Subresource integrity (W3C): `sha512-<base64>`, several with spaces between them. */
function hashesOf(integrity) {
	const hashes = (integrity ?? "").split(/\s+/).flatMap((part) => {
		const [, name = "", base64 = ""] = /^(\w+)-([A-Za-z0-9+/=]+)$/.exec(part) ?? [];
		const hash = hashOf(name, base64);
		return hash === void 0 ? [] : [hash];
	});
	return hashes.length === 0 ? {} : { hashes };
}
var npmLock;
function init_npm_lock() {
	return (init_npm_lock = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_hashes();
		init_npm_installed();
		/* @__PURE__ */ init_values();
		init_lockfile();
		init_package_json();
		npmLock = fileNamed("npm-lock", ["package-lock.json", "npm-shrinkwrap.json"], (text, path) => {
			if (path.includes("/node_modules/")) return void 0;
			const lock = JSON.parse(text);
			return isDictionary(lock) && isDictionary(lock["packages"]) ? readPackages(lock, text) : readDependencies(lock);
		});
	})))();
}

// shared/packages/lockfiles/bun.ts
/** `a/b` stands for the copy of b that only a sees. */
function lookUp(name, from, entries) {
	for (let path = from; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) if (`${path}/${name}` in entries) return [`${path}/${name}`];
	return name in entries ? [name] : [];
}
/** JSON without comments and without commas in front of closing brackets. */
function withoutComments(text) {
	return text.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, quoted) => quoted ?? "").replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, quoted) => quoted ?? "");
}
var bun;
function init_bun() {
	return (init_bun = __esmMin((() => {
		init_npm_installed();
		/* @__PURE__ */ init_values();
		init_lockfile();
		init_npm_lock();
		init_package_json();
		bun = fileNamed("bun", ["bun.lock"], (text) => {
			const lock = JSON.parse(withoutComments(text));
			const lines = linesByKey(text, /^\s{4}"([^"]+)": \[/);
			const entries = dictionaryIn(lock, "packages");
			const packages = [];
			for (const [path, entry] of Object.entries(entries)) {
				const [reference, ...rest] = Array.isArray(entry) ? entry : [];
				const at = typeof reference === "string" ? reference.indexOf("@", 1) : -1;
				if (typeof reference !== "string" || at < 0 || reference.startsWith("workspace:", at + 1)) continue;
				const details = rest.find((each) => typeof each === "object");
				const integrity = rest.findLast((each) => typeof each === "string");
				const place = lines.get(path);
				packages.push({
					id: path,
					draft: {
						...npmDraft(reference.slice(0, at), reference.slice(at + 1)),
						...hashesOf(typeof integrity === "string" ? integrity : void 0),
						...place === void 0 ? {} : { lines: place }
					},
					needs: runtimeNames(details).flatMap((name) => lookUp(name, path, entries))
				});
			}
			const projects = Object.values(dictionaryIn(lock, "workspaces")).map(needsOf);
			const direct = (references) => references.flatMap((reference) => lookUp(reference.slice(0, reference.lastIndexOf("@")), "", entries));
			return { lock: {
				ecosystem: "npm",
				packages,
				needs: {
					production: direct(projects.flatMap(({ production }) => production)),
					development: direct(projects.flatMap(({ development }) => development))
				}
			} };
		});
	})))();
}

// shared/packages/lockfiles/deno.ts
/** `npm:chalk@5` leads to `5.3.0` in versions 4 and 5, and to `npm:chalk@5.3.0` before. */
function resolution(from, to) {
	if (/^(?:npm|jsr):/.test(to)) return to;
	const at = from.lastIndexOf("@");
	return `${at > from.indexOf(":") + 1 ? from.slice(0, at) : from}@${to}`;
}
function npmPackage(id, entry) {
	const parts = nameAndVersion$1(id);
	if (parts === void 0) return void 0;
	const stated = [...textsIn(entry, "dependencies"), ...textsIn(entry, "optionalDependencies")];
	const named = textEntriesIn(entry, "dependencies").map(([name, to]) => to.includes("@") ? to : `${name}@${to}`);
	return {
		id: `npm:${id}`,
		answers: [`npm:${parts.name}`],
		draft: {
			...npmDraft(parts.name, parts.version),
			...hashesOf(textIn(entry, "integrity"))
		},
		needs: [...stated, ...named].map((need) => `npm:${need}`)
	};
}
function jsrPackage(id, entry, resolved) {
	const parts = nameAndVersion$1(id);
	const [scope, purlName] = parts?.name.split("/") ?? [];
	if (parts === void 0 || scope === void 0 || purlName === void 0) return void 0;
	const value = textIn(entry, "integrity");
	const draft = {
		type: "generic",
		name: parts.name,
		namespace: scope,
		purlName,
		version: parts.version,
		qualifiers: { repository_url: "https://jsr.io" },
		...value !== void 0 && /^[0-9a-f]{64}$/.test(value) ? { hashes: [{
			algorithm: "SHA-256",
			value
		}] } : {}
	};
	const needs = textsIn(entry, "dependencies").map((need) => resolved.get(need) ?? need);
	return {
		id: `jsr:${id}`,
		answers: [`jsr:${parts.name}`],
		draft,
		needs
	};
}
/** `@scope/name@1.2.3_peer@4.5.6`: what stands behind `_` are versions of peers. */
function nameAndVersion$1(id) {
	const [, name, version] = /^(@[^/@]+\/[^@]+|[^@]+)@([^@_]+)(?:_.*)?$/.exec(id) ?? [];
	return name === void 0 || version === void 0 ? void 0 : {
		name,
		version
	};
}
function workspaceNeeds(workspace) {
	return [workspace, ...Object.values(dictionaryIn(workspace, "members"))].flatMap((each) => [...textsIn(each, "dependencies"), ...textsIn(dictionaryIn(each, "packageJson"), "dependencies")]);
}
var denoLock;
function init_deno() {
	return (init_deno = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_npm_installed();
		/* @__PURE__ */ init_values();
		init_lockfile();
		init_npm_lock();
		denoLock = fileNamed("deno-lock", ["deno.lock"], (text) => {
			const lock = JSON.parse(text);
			const top = "packages" in dictionaryIn({ lock }, "lock") ? dictionaryIn(lock, "packages") : lock;
			const npm = dictionaryIn(top, "npm");
			const isOldest = textIn(lock, "version") === "2";
			const specifiers = [...textEntriesIn(top, "specifiers"), ...isOldest ? textEntriesIn(npm, "specifiers").map(([from, to]) => [`npm:${from}`, `npm:${to}`]) : []];
			const resolved = new Map(specifiers.map(([from, to]) => [from, resolution(from, to)]));
			const jsrPackages = Object.entries(dictionaryIn(top, "jsr")).map(([id, entry]) => jsrPackage(id, entry, resolved));
			const npmPackages = Object.entries(isOldest ? dictionaryIn(npm, "packages") : npm).map(([id, entry]) => npmPackage(id, entry));
			const wanted = workspaceNeeds(dictionaryIn(lock, "workspace")).flatMap((each) => resolved.get(each) ?? []);
			return { lock: {
				ecosystem: "deno",
				packages: [...jsrPackages, ...npmPackages].flatMap((each) => each ?? []),
				...defined({ needs: wanted.length === 0 ? void 0 : {
					production: wanted,
					development: []
				} })
			} };
		});
	})))();
}

// shared/packages/lockfiles/mobile.ts
var import_dist$3, pubspecLock, swiftResolved, podfileLock;
function init_mobile() {
	return (init_mobile = __esmMin((() => {
		import_dist$3 = require_dist();
		/* @__PURE__ */ init_cataloguer();
		/* @__PURE__ */ init_values();
		init_lockfile();
		pubspecLock = fileNamed("pubspec-lock", ["pubspec.lock"], (text) => {
			return { packages: Object.entries(dictionaryIn((0, import_dist$3.parse)(text, {
				maxAliasCount: 0,
				logLevel: "error"
			}), "packages")).map(([name, entry]) => ({
				type: "pub",
				name,
				version: textIn(entry, "version"),
				relationship: textIn(entry, "dependency")?.startsWith("direct") === true ? "direct" : "indirect"
			})) };
		});
		swiftResolved = fileNamed("swift-resolved", ["Package.resolved"], (text) => {
			const document = JSON.parse(text);
			return { packages: [...listIn(document, "pins"), ...listIn(dictionaryIn(document, "object"), "pins")].flatMap((pin) => {
				const url = textIn(pin, "location") ?? textIn(pin, "repositoryURL");
				if (url === void 0) return [];
				const name = url.replace(/^[a-z+]+:\/\/(?:[^@/]+@)?/, "").replace(/^git@([^:]+):/, "$1/").replace(/\.git$/, "");
				const slash = name.lastIndexOf("/");
				const state = dictionaryIn(pin, "state");
				return [{
					type: "swift",
					name,
					...slash > 0 ? {
						namespace: name.slice(0, slash),
						purlName: name.slice(slash + 1)
					} : {},
					version: textIn(state, "version") ?? textIn(state, "branch")
				}];
			}) };
		});
		podfileLock = fileNamed("podfile-lock", ["Podfile.lock"], (text) => {
			return { lock: {
				ecosystem: "cocoapods",
				packages: listIn((0, import_dist$3.parse)(text, {
					maxAliasCount: 0,
					logLevel: "error"
				}), "PODS").flatMap((pod) => {
					const [stated, needs] = isDictionary(pod) ? Object.entries(pod)[0] ?? [] : [pod, []];
					const [, name, version] = /^(\S+)\s+\(([^)]+)\)$/.exec(typeof stated === "string" ? stated : "") ?? [];
					if (name === void 0) return [];
					const [base = name, ...subspec] = name.split("/");
					return [{
						id: name,
						draft: {
							type: "cocoapods",
							name,
							purlName: base,
							version,
							...defined({ subpath: subspec.join("/") || void 0 })
						},
						needs: (Array.isArray(needs) ? needs : []).map((need) => String(need).split(" ")[0] ?? "")
					}];
				})
			} };
		});
	})))();
}

// shared/packages/lockfiles/others.ts
/** From format 2 on the packages stand under `deps`. */
function dependenciesOf(document) {
	return isDictionary(document) && "manifest_format" in document ? dictionaryIn(document, "deps") : isDictionary(document) ? document : {};
}
function uuidOf(entry) {
	const uuid = textIn(entry, "uuid");
	return uuid === void 0 ? void 0 : { uuid };
}
/** `name/version@user/channel#revision`. */
function conanDraft(reference) {
	const [, name, version] = /^([^/@#]+)\/([^/@#%]+)/.exec(reference) ?? [];
	return name === void 0 ? void 0 : {
		type: "conan",
		name,
		version
	};
}
var import_dist$2, mixLock, juliaManifest, conanLock, condaEnvironment, renvLock, haskellLock, cpanSnapshot;
function init_others$1() {
	return (init_others$1 = __esmMin((() => {
		init_dist();
		import_dist$2 = require_dist();
		/* @__PURE__ */ init_cataloguer();
		/* @__PURE__ */ init_values();
		init_lockfile();
		init_python();
		mixLock = fileNamed("mix-lock", ["mix.lock"], (text) => {
			return { packages: text.split("\n").flatMap((line, index) => {
				const [, name, version] = /^\s*"[^"]+":\s*\{:hex,\s*:"?([^",\s]+)"?,\s*"([^"]+)"/.exec(line) ?? [];
				return name === void 0 ? [] : [{
					type: "hex",
					name,
					version,
					lines: {
						start: index + 1,
						end: index + 1
					}
				}];
			}) };
		});
		juliaManifest = fileNamed("julia-manifest", ["Manifest.toml"], (text) => {
			const document = parse$4(text);
			const julia = textIn(document, "julia_version");
			return { packages: Object.entries(dependenciesOf(document)).flatMap(([name, entries]) => (Array.isArray(entries) ? entries : []).map((entry) => ({
				type: "julia",
				name,
				version: textIn(entry, "version") ?? julia,
				...defined({ qualifiers: uuidOf(entry) }),
				needs: [...textsIn(entry, "deps"), ...textEntriesIn(entry, "deps").map(([need]) => need)]
			}))) };
		}, ["image", "source"]);
		conanLock = fileNamed("conan-lock", ["conan.lock"], (text) => {
			const document = JSON.parse(text);
			const nodes = Object.entries(dictionaryIn(dictionaryIn(document, "graph_lock"), "nodes"));
			if (nodes.length === 0) return { packages: textsIn(document, "requires").flatMap((reference) => conanDraft(reference) ?? []) };
			const [, consumer] = nodes.find(([id]) => id === "0") ?? [];
			return { lock: {
				ecosystem: "conan",
				packages: nodes.flatMap(([id, node]) => {
					const draft = conanDraft(textIn(node, "ref") ?? "");
					return draft === void 0 || node === consumer ? [] : [{
						id,
						draft,
						needs: textsIn(node, "requires")
					}];
				}),
				needs: {
					production: textsIn(consumer, "requires"),
					development: []
				}
			} };
		});
		condaEnvironment = fileNamed("conda-environment", ["environment.yaml", "environment.yml"], (text) => {
			const dependencies = listIn((0, import_dist$2.parse)(text, {
				maxAliasCount: 0,
				logLevel: "error"
			}), "dependencies");
			const conda = dependencies.flatMap((each) => {
				const [, name, version] = /^(?:[^:]+::)?([\w.-]+)\s*={1,2}\s*([^=\s*<>!,|]+)(?:=[^\s]*)?$/.exec(typeof each === "string" ? each : "") ?? [];
				return name === void 0 ? [] : [{
					type: "conda",
					name,
					version
				}];
			});
			const pypi = dependencies.flatMap((each) => textsIn(each, "pip")).flatMap((pin) => {
				const [, name, version] = /^([\w.-]+)(?:\[[^\]]*\])?\s*==\s*([^\s;,*]+)/.exec(pin) ?? [];
				return name === void 0 ? [] : [pypiDraft(name, version)];
			});
			return { packages: [...conda, ...pypi] };
		});
		renvLock = fileNamed("renv-lock", ["renv.lock"], (text) => {
			return { packages: Object.values(dictionaryIn(JSON.parse(text), "Packages")).flatMap((entry) => {
				const name = textIn(entry, "Package");
				if (name === void 0) return [];
				const needs = textsIn(entry, "Requirements");
				return [{
					type: "cran",
					name,
					version: textIn(entry, "Version"),
					needs
				}];
			}) };
		});
		haskellLock = fileNamed("haskell-lock", ["stack.yaml.lock", "cabal.project.freeze"], (text) => {
			const pins = [...text.matchAll(/\bhackage:\s*([A-Za-z][A-Za-z0-9-]*)-(\d+(?:\.\d+)*)/g), ...text.matchAll(/\bany\.([A-Za-z][A-Za-z0-9-]*)\s*==\s*(\d+(?:\.\d+)*)/g)];
			return { packages: [...new Map(pins.map(([, name = "", version = ""]) => [`${name}-${version}`, {
				name,
				version
			}])).values()].map(({ name, version }) => ({
				type: "hackage",
				name,
				version
			})) };
		});
		cpanSnapshot = fileNamed("cpan-snapshot", ["cpanfile.snapshot"], (text) => {
			return { packages: [...text.matchAll(/^ {2}([A-Za-z][\w-]*)-v?(\d[\w.]*)$/gm)].map(([, name = "", version = ""]) => ({
				type: "cpan",
				name,
				version
			})) };
		});
	})))();
}

// shared/packages/lockfiles/pnpm.ts
function needsIn(entry, sections, lockVersion) {
	return sections.flatMap((section) => Object.entries(dictionaryIn(entry, section)).flatMap(([name, value]) => referenceOf(name, value, lockVersion)));
}
/** A version, or a whole key where the name is an alias; `link:` leads to another project. */
function referenceOf(name, value, lockVersion) {
	const stated = isDictionary(value) ? value["version"] : value;
	const version = typeof stated === "number" ? String(stated) : stated;
	if (typeof version !== "string" || version.startsWith("link:")) return [];
	if (version.startsWith("/") || lockVersion >= 6 && /^@?[^@(]+@/.test(version)) {
		const other = nameAndVersion(version, lockVersion);
		return [`${other.name}@${other.version}`];
	}
	return [`${name}@${nameAndVersion(`/${name}${lockVersion < 6 ? "/" : "@"}${version}`, lockVersion).version}`];
}
/** `/name/1.2.3_peers` before version 6, `/name@1.2.3(peers)` after it, without the slash from version 9 on. */
function nameAndVersion(key, lockVersion) {
	const plain = withoutPeers(key).replace(/^\//, "");
	const separator = lockVersion < 6 ? plain.lastIndexOf("/") : plain.indexOf("@", 1);
	const version = separator < 0 ? "" : plain.slice(separator + 1);
	return {
		name: separator < 0 ? "" : plain.slice(0, separator),
		version: lockVersion < 6 ? version.split("_")[0] ?? "" : version
	};
}
function withoutPeers(key) {
	const bracket = key.indexOf("(");
	return bracket < 0 ? key : key.slice(0, bracket);
}
var import_dist$1, pnpm;
function init_pnpm() {
	return (init_pnpm = __esmMin((() => {
		import_dist$1 = require_dist();
		init_npm_installed();
		/* @__PURE__ */ init_values();
		init_lockfile();
		init_npm_lock();
		pnpm = fileNamed("pnpm", ["pnpm-lock.yaml"], (text) => {
			const lock = (0, import_dist$1.parse)(text, {
				maxAliasCount: 100,
				logLevel: "error"
			});
			const version = Number.parseFloat(String(isDictionary(lock) ? lock["lockfileVersion"] : ""));
			const infos = dictionaryIn(lock, "packages");
			const snapshots = version >= 9 ? dictionaryIn(lock, "snapshots") : infos;
			const keys = /* @__PURE__ */ new Set([...Object.keys(snapshots), ...Object.keys(infos)]);
			const packages = [];
			const seen = /* @__PURE__ */ new Set();
			for (const key of keys) {
				const info = infos[key] ?? infos[withoutPeers(key)];
				const { name, version: keyVersion } = nameAndVersion(key, version);
				const draft = npmDraft(textIn(info, "name") ?? name, textIn(info, "version") ?? keyVersion);
				const id = `${draft.name}@${keyVersion}`;
				if (name === "" || seen.has(id)) continue;
				seen.add(id);
				packages.push({
					id,
					answers: [key, withoutPeers(key)],
					draft: {
						...draft,
						...hashesOf(textIn(dictionaryIn(info, "resolution"), "integrity"))
					},
					needs: needsIn(snapshots[key], ["dependencies", "optionalDependencies"], version)
				});
			}
			const importers = Object.values(dictionaryIn(lock, "importers"));
			const projects = importers.length > 0 ? importers : [lock];
			return { lock: {
				ecosystem: "npm",
				packages,
				needs: {
					production: projects.flatMap((project) => needsIn(project, ["dependencies", "optionalDependencies"], version)),
					development: projects.flatMap((project) => needsIn(project, ["devDependencies"], version))
				}
			} };
		});
	})))();
}

// shared/packages/lockfiles/rebar.ts
var rebarLock;
function init_rebar() {
	return (init_rebar = __esmMin((() => {
		init_lockfile();
		rebarLock = fileNamed("rebar-lock", ["rebar.lock"], (text) => {
			const sumsAt = text.indexOf("pkg_hash_ext");
			const external = sumsAt < 0 ? "" : text.slice(sumsAt);
			const sums = new Map([...external.matchAll(/\{<<"([^"]+)">>,\s*<<"([0-9A-Fa-f]{64})">>\}/g)].map(([, name = "", sum = ""]) => [name, sum.toLowerCase()]));
			return { packages: text.split("\n").flatMap((line, index) => {
				const [, alias = "", name, version, level] = /\{<<"([^"]+)">>,\s*\{pkg,\s*<<"([^"]+)">>,\s*<<"([^"]+)">>[^}]{0,200}\},\s*(\d+)\}/.exec(line) ?? [];
				if (name === void 0) return [];
				const value = sums.get(alias);
				return [{
					type: "hex",
					name,
					version,
					relationship: level === "0" ? "direct" : "indirect",
					lines: {
						start: index + 1,
						end: index + 1
					},
					...value === void 0 ? {} : { hashes: [{
						algorithm: "SHA-256",
						value
					}] }
				}];
			}) };
		});
	})))();
}

// shared/packages/lockfiles/ruby.ts
var platform, gemfileLock;
function init_ruby$1() {
	return (init_ruby$1 = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		init_lockfile();
		platform = /-(?:java|jruby|mswin\d*|mingw\d*|x64|x86|x86_64|arm|arm64|aarch64|universal|ppc64le|s390x)(?:[-_].*)?$/;
		gemfileLock = fileNamed("gemfile-lock", ["Gemfile.lock", "gems.locked"], (text) => {
			const packages = /* @__PURE__ */ new Map();
			const direct = [];
			let section = "";
			let current;
			for (const [index, line] of text.split("\n").entries()) {
				if (/^[A-Z]/.test(line)) section = line.trim();
				const [, indent = "", name, version] = /^( {2,})([^\s(!]+)!?(?:\s+\(([^)]*)\)!?)?\s*$/.exec(line) ?? [];
				if (name === void 0) continue;
				if (section === "DEPENDENCIES" && indent.length === 2) direct.push(name);
				else if ([
					"GEM",
					"GIT",
					"PATH",
					"PLUGIN SOURCE"
				].includes(section) && indent.length === 4 && version !== void 0) {
					const lines = {
						start: index + 1,
						end: index + 1
					};
					const draft = {
						type: "gem",
						name,
						version: version.replace(platform, ""),
						lines
					};
					current = { needs: [] };
					if (!packages.has(name)) packages.set(name, {
						id: name,
						draft,
						needs: current.needs
					});
				} else if (indent.length === 6) current?.needs.push(name);
			}
			return { lock: {
				ecosystem: "gem",
				packages: [...packages.values()],
				...defined({ needs: direct.length === 0 ? void 0 : {
					production: direct,
					development: []
				} })
			} };
		});
	})))();
}

// shared/packages/lockfiles/vcpkg.ts
/** A port of vcpkg, which has no purl type of its own. */
function port(name, version) {
	return {
		type: "generic",
		namespace: "vcpkg",
		name,
		version
	};
}
var vcpkgManifest, statusPath, vcpkgStatus;
function init_vcpkg() {
	return (init_vcpkg = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		/* @__PURE__ */ init_values();
		init_lockfile();
		vcpkgManifest = fileNamed("vcpkg-manifest", ["vcpkg.json"], (text) => {
			return { packages: listIn(JSON.parse(text), "overrides").flatMap((entry) => {
				const name = textIn(entry, "name");
				const version = [
					"version",
					"version-semver",
					"version-string",
					"version-date"
				].map((key) => textIn(entry, key)).find((each) => each !== void 0);
				return name === void 0 || version === void 0 ? [] : [port(name, version.replace(/#\d+$/, ""))];
			}) };
		});
		statusPath = /\/vcpkg\/(?:status|updates\/\d+)$/;
		vcpkgStatus = {
			id: "vcpkg-status",
			version: 1,
			settings: ["image", "source"],
			wants: ({ path, type }) => isFile(type) && statusPath.test(path),
			read(file) {
				return { packages: parseControl(textOf$1(file)).paragraphs.filter(({ fields }) => !fields.has("feature") && fields.get("status")?.endsWith(" installed") === true).flatMap(({ fields }) => {
					const name = nonEmpty(fields.get("package"));
					if (name === void 0) return [];
					const needs = (fields.get("depends") ?? "").split(",").map((need) => need.trim().replace(/[:[ ].*$/, ""));
					const arch = nonEmpty(fields.get("architecture"));
					return [{
						...port(name, nonEmpty(fields.get("version"))),
						needs,
						...defined({ qualifiers: arch === void 0 ? void 0 : { triplet: arch } })
					}];
				}) };
			}
		};
	})))();
}

// shared/packages/lockfiles/yarn.ts
/** yarn 1 has a format of its own: references, then indented fields and lists of what is needed. */
function readClassic(text) {
	const entries = [];
	let section = "";
	let stray;
	for (const [index, raw] of text.split("\n").entries()) {
		const line = raw.trimEnd();
		if (line === "" || line.startsWith("#")) continue;
		const entry = entries.at(-1);
		if (!line.startsWith(" ")) {
			if (line.endsWith(":")) entries.push(entryAt(line.slice(0, -1), index + 1));
			else stray ??= index + 1;
			section = "";
		} else if (entry === void 0) stray ??= index + 1;
		else {
			entry.end = index + 1;
			const [, key = "", value = ""] = /^\s+("(?:[^"\\]|\\.)*"|[^\s:]+):?(?:\s+(.*))?$/.exec(line) ?? [];
			if (line.startsWith("    ")) {
				if (section.endsWith("ependencies")) entry.needs.push(`${unquote(key)}@${unquote(value)}`);
			} else if (line.endsWith(":")) section = unquote(key);
			else entry.fields.set(unquote(key), unquote(value));
		}
	}
	return {
		lock: {
			ecosystem: "npm",
			packages: entries.map(classicPackage)
		},
		gaps: stray === void 0 ? [] : [partial(`line ${stray} is not what yarn writes: the lockfile is damaged`)]
	};
}
function entryAt(key, line) {
	return {
		references: referencesIn(key),
		fields: /* @__PURE__ */ new Map(),
		needs: [],
		start: line,
		end: line
	};
}
function classicPackage({ references, fields, needs, start, end }) {
	const [first = ""] = references;
	return {
		id: first,
		answers: references,
		needs,
		draft: {
			...npmDraft(nameIn(first), fields.get("version")),
			...hashesOf(fields.get("integrity")),
			lines: {
				start,
				end
			}
		}
	};
}
/** berry writes YAML. Workspaces mix what they need to run and to develop, so the manifest beside tells which. */
function readBerry(text) {
	const document = (0, import_dist.parse)(text, {
		maxAliasCount: 0,
		logLevel: "error"
	});
	const packages = [];
	for (const [key, entry] of Object.entries(isDictionary(document) ? document : {})) {
		const references = referencesIn(key);
		const resolution = textIn(entry, "resolution") ?? "";
		if (key === "__metadata" || resolution.includes("@workspace:")) continue;
		const needs = ["dependencies", "optionalDependencies"].flatMap((section) => textEntriesIn(entry, section).map(([name, range]) => `${name}@${range}`));
		packages.push({
			id: resolution === "" ? key : resolution,
			answers: references.flatMap((reference) => [reference, reference.replace("@npm:", "@")]),
			needs: needs.flatMap(withProtocol),
			draft: npmDraft(nameIn(resolution === "" ? key : resolution), textIn(entry, "version"))
		});
	}
	return { lock: {
		ecosystem: "npm",
		packages
	} };
}
/** References in keys have a protocol (`npm:^1`), those in dependencies may not. */
function withProtocol(reference) {
	const at = reference.lastIndexOf("@");
	return [reference, `${reference.slice(0, at)}@npm:${reference.slice(at + 1)}`];
}
function referencesIn(key) {
	return [...key.matchAll(/"([^"]*)"|([^,\s"][^,"]*)/g)].flatMap(([, quoted, bare]) => (quoted ?? bare ?? "").split(",").map((reference) => reference.trim()));
}
/** `@scope/name@range` is about `@scope/name`; an alias `a@npm:b@1` is about `b`. */
function nameIn(reference) {
	const at = reference.indexOf("@", 1);
	const name = at < 0 ? reference : reference.slice(0, at);
	return /^npm:((?:@[^/]+\/)?[^@]+)@/.exec(at < 0 ? "" : reference.slice(at + 1))?.[1] ?? name;
}
function unquote(text) {
	const trimmed = text.trim();
	return trimmed.startsWith("\"") && trimmed.endsWith("\"") ? trimmed.slice(1, -1) : trimmed;
}
var import_dist, yarn;
function init_yarn() {
	return (init_yarn = __esmMin((() => {
		import_dist = require_dist();
		/* @__PURE__ */ init_cataloguer();
		init_npm_installed();
		/* @__PURE__ */ init_values();
		init_lockfile();
		init_npm_lock();
		yarn = fileNamed("yarn", ["yarn.lock"], (text) => /^__metadata:/m.test(text) ? readBerry(text) : readClassic(text));
	})))();
}

// shared/packages/pacman.ts
function readDescription(sections) {
	const first = (section) => sections.get(section)?.[0];
	const name = first("NAME");
	if (name === void 0) return { gaps: [partial("the description names no package: it is damaged")] };
	const version = first("VERSION");
	return { packages: [{
		type: "alpm",
		name,
		version,
		...defined({
			arch: first("ARCH"),
			homepage: first("URL"),
			source: version === void 0 ? void 0 : {
				name: first("BASE") ?? name,
				version
			}
		}),
		...supplierOf(first("PACKAGER")),
		licenses: sections.get("LICENSE") ?? [],
		needs: (sections.get("DEPENDS") ?? []).map(withoutVersion),
		provides: (sections.get("PROVIDES") ?? []).map(withoutVersion)
	}] };
}
function filesOf(sections) {
	return (sections.get("FILES") ?? []).filter((path) => !path.endsWith("/")).map((path) => `/${path}`);
}
/** `%NAME%`, its values a line each, a blank line. */
function parseSections(text) {
	const sections = /* @__PURE__ */ new Map();
	let current;
	for (const line of text.split("\n")) {
		const name = /^%([A-Z0-9]+)%$/.exec(line.trim())?.[1];
		if (name !== void 0) {
			current = [];
			sections.set(name, current);
		} else if (line.trim() !== "") current?.push(line.trim());
	}
	return sections;
}
function withoutVersion(relation) {
	return relation.replace(/[<>=:].*$/, "");
}
var descPath, filesPath, pacman;
function init_pacman() {
	return (init_pacman = __esmMin((() => {
		/* @__PURE__ */ init_cataloguer();
		descPath = /\/var\/lib\/pacman\/local\/([^/]+)\/desc$/;
		filesPath = /\/var\/lib\/pacman\/local\/([^/]+)-[^-/]+-[^-/]+\/files$/;
		pacman = {
			id: "pacman",
			version: 2,
			settings: ["image"],
			wants({ path, type }) {
				if (type !== "file" && type !== "hardlink") return false;
				return path.includes("/pacman/local/") && (descPath.test(path) || filesPath.test(path));
			},
			read(file) {
				const sections = parseSections(textOf$1(file));
				const owner = filesPath.exec(file.header.path)?.[1];
				return owner === void 0 ? readDescription(sections) : { notes: [{
					owner,
					files: filesOf(sections)
				}] };
			}
		};
	})))();
}

// shared/packages/red-hat-content.ts
function unknownSets(names) {
	return `advisories of these repositories are not looked at: ${names.slice(0, 5).join(", ")}`;
}
/**
* The update stream of a content set, as the end of its CPE: `rhel-9-for-x86_64-baseos-rpms` is
* `enterprise_linux:9::baseos`, of extended support `rhel_eus:9.4::baseos`. The minor release is `*` where the name says
* none. Undefined for sets of other products.
*/
function streamOf(contentSet) {
	const openShift = /^rhocp-(\d+\.\d+)-for-rhel-(\d+)-/.exec(contentSet);
	if (openShift !== null) return `openshift:${openShift[1]}::el${openShift[2]}`;
	const builder = /^codeready-builder-for-rhel-(\d+)-/.exec(contentSet);
	if (builder !== null) return `enterprise_linux:${builder[1]}::crb`;
	const [, major, name = "", support, pinnedMajor, pinnedMinor] = /^(?:rhel|ubi)-(\d+)-for-\w+-([a-z-]+?)(?:-(eus|aus|e4s|tus))?-rpms(?:__(\d+)_DOT_(\d+))?$/.exec(contentSet) ?? [];
	if (major === void 0) return void 0;
	const repository = repositories[name] ?? name;
	if (support === void 0) return `enterprise_linux:${major}::${repository}`;
	return `rhel_${support}:${pinnedMajor === void 0 ? "*" : `${pinnedMajor}.${pinnedMinor}`}::${repository}`;
}
/** `openshift_gitops:1.16::el8` of `cpe:/a:redhat:openshift_gitops:1.16::el8`. */
function productOf(cpe) {
	return /^"?cpe:\/[ao]:redhat:([\w.:-]+)"?$/.exec(cpe)?.[1];
}
var manifest, labels, places, redHatContent, repositories;
function init_red_hat_content() {
	return (init_red_hat_content = __esmMin((() => {
		init_schemas();
		/* @__PURE__ */ init_cataloguer();
		manifest = looseObject({ content_sets: array(string()).default([]) });
		labels = looseObject({ cpe: string().optional() });
		places = /^\/(?:root\/buildinfo|usr\/share\/buildinfo)\/(?:content_manifests\/[^/]+\.json|labels\.json)$/;
		redHatContent = {
			id: "red-hat-content",
			version: 1,
			settings: ["image"],
			maxBytes: 4 * 2 ** 20,
			wants: ({ path, type }) => (type === "file" || type === "hardlink") && places.test(path),
			read(file) {
				const value = JSON.parse(textOf$1(file));
				if (file.header.path.endsWith("/labels.json")) {
					const product = productOf(labels.parse(value).cpe ?? "");
					return product === void 0 ? void 0 : { contentStreams: [product] };
				}
				const sets = manifest.parse(value).content_sets;
				const unknown = sets.filter((name) => streamOf(name) === void 0);
				return {
					contentStreams: sets.flatMap((name) => streamOf(name) ?? []),
					...unknown.length === 0 ? {} : { gaps: [{
						why: unknownSets(unknown),
						weight: "note"
					}] }
				};
			}
		};
		repositories = {
			"codeready-builder": "crb",
			rt: "realtime"
		};
	})))();
}

// shared/packages/registry.ts
var cataloguers;
function init_registry() {
	return (init_registry = __esmMin((() => {
		init_apk();
		init_executables();
		init_jar();
		init_composer();
		init_database_links();
		init_database_traces();
		init_dpkg();
		init_dotnet_assembly();
		init_embedded_sbom();
		init_erlang();
		init_java_release();
		init_others();
		init_pear();
		init_python$1();
		init_ruby();
		init_snap();
		init_wordpress();
		init_bun();
		init_cargo();
		init_deno();
		init_dotnet();
		init_go_mod();
		init_jvm();
		init_mobile();
		init_npm_lock();
		init_others$1();
		init_package_json();
		init_pnpm();
		init_pom();
		init_python();
		init_rebar();
		init_ruby$1();
		init_vcpkg();
		init_yarn();
		init_npm_installed();
		init_os_release();
		init_pacman();
		init_red_hat_content();
		init_rpm();
		cataloguers = [
			osRelease,
			redHatContent,
			dpkg,
			apk,
			rpm,
			pacman,
			databaseLink,
			movedDatabase,
			databaseTrace,
			npmInstalled,
			pythonInstalled,
			gemInstalled,
			condaInstalled,
			rInstalled,
			perlInstalled,
			luaInstalled,
			nixStore,
			homebrew,
			snap,
			pear,
			wordpressPlugin,
			embeddedSbom,
			dotnetAssembly,
			jar,
			javaRelease,
			erlangRelease,
			executables,
			npmDetails,
			packageJson,
			npmLock,
			yarn,
			pnpm,
			bun,
			denoLock,
			composerInstalled,
			composerJson,
			composerLock,
			requirements,
			pipfileLock,
			pyproject,
			poetryLock,
			uvLock,
			pylock,
			cargoToml,
			cargoLock,
			goMod,
			goSum,
			gradleLock,
			sbtLock,
			pom,
			gemfileLock,
			nugetLock,
			packagesConfig,
			packagesProps,
			depsJson,
			pubspecLock,
			swiftResolved,
			podfileLock,
			mixLock,
			rebarLock,
			vcpkgManifest,
			vcpkgStatus,
			juliaManifest,
			conanLock,
			condaEnvironment,
			renvLock,
			haskellLock,
			cpanSnapshot
		];
	})))();
}

// shared/packages/catalogue.ts
/**
* Lists the packages of a folder: those installed in an unpacked root file system (`image`), or those that the
* lockfiles of a source tree name (`source`).
* @throws InvalidError when there is no such folder; UndecidedError beyond the limits.
*/
async function catalogueFolder(folder, setting, options = {}) {
	const packages = new PackageCollectors(setting);
	const skip = setting === "source" ? [".git", ...options.skip ?? []] : options.skip ?? [];
	return packages.catalogue(await walkFolder(folder, packages.collectors, {
		...options,
		skip
	}), options);
}
function collectorOf(cataloguer) {
	const { sniffs, maxBytes } = cataloguer;
	return {
		...defined({
			sniffs,
			maxBytes
		}),
		name: `packages/${cataloguer.id}`,
		version: cataloguer.version,
		wants: (header) => cataloguer.wants(header),
		collect(file) {
			try {
				return cataloguer.read(file);
			} catch (thrown) {
				return { gaps: [partial(`it could not be read as ${cataloguer.id} (${messageOf(thrown)})`)] };
			}
		}
	};
}
var PackageCollectors;
function init_catalogue() {
	return (init_catalogue = __esmMin((() => {
		init_errors();
		init_layers();
		init_assemble();
		/* @__PURE__ */ init_cataloguer();
		init_registry();
		PackageCollectors = class {
			#pairs;
			/** @param setting an image (or unpacked root) shows what is installed, a source tree what is asked for. */
			constructor(setting = "image") {
				const chosen = cataloguers.filter(({ settings }) => settings.includes(setting));
				this.#pairs = chosen.map((cataloguer) => ({
					cataloguer,
					collector: collectorOf(cataloguer)
				}));
			}
			get collectors() {
				return this.#pairs.map(({ collector }) => collector);
			}
			/** The catalogue of a walk in which all `collectors` took part. */
			catalogue(walk, options = {}) {
				const evidence = this.#pairs.map(({ cataloguer, collector }) => ({
					cataloguer,
					files: walk.found(collector)
				}));
				const catalogue = assembleCatalogue(evidence, options);
				return {
					...catalogue,
					gaps: [...walk.gaps, ...catalogue.gaps],
					layers: walk.layers
				};
			}
		};
	})))();
}

// shared/packages/root-folder.ts
/**
* The folder of an unpacked root file system that a source means: any folder behind `dir:`, or a path to one that
* holds an os-release or a package database and is no OCI layout or unpacked docker archive.
* @returns undefined for every other source.
* @throws InvalidError `FOLDER_NOT_FOUND` when there is no folder behind `dir:`.
*/
async function rootFolderIn(source) {
	if (!source.startsWith(prefix)) return await isRootFolder(source) ? source : void 0;
	const folder = source.slice(4);
	if (folder !== "" && await isFolder(folder)) return folder;
	throw new InvalidError("FOLDER_NOT_FOUND", "there is no such folder", {
		place: { what: source },
		advice: "Write the path of an unpacked root file system behind dir:."
	});
}
async function isRootFolder(folder) {
	if (!await isFolder(folder) || await holdsOneOf(folder, imageMarks)) return false;
	return holdsOneOf(folder, rootMarks);
}
function isFolder(path) {
	return lstat(join(path, ".")).then((stats) => stats.isDirectory(), () => false);
}
async function holdsOneOf(folder, names) {
	for (const name of names) if (await exists(join(folder, name))) return true;
	return false;
}
/** Links count as what they are: in an unpacked root they may lead to places of this machine. */
function exists(path) {
	return lstat(path).then(() => true, () => false);
}
/**
* An unpacked root as an image without layers and settings: its digest is `treeDigest`, so that what is written of it
* is bound to its files. It has no manifest; the digest of the config is the same, and the platform is unknown.
*/
async function rootFolderImage(folder, entries) {
	const digest = await treeDigest(folder, entries);
	return {
		name: folder,
		tags: [],
		digest,
		configDigest: digest,
		mediaType: rootFolderType,
		platform: "linux/unknown",
		config: unknownConfig,
		history: [],
		layers: [],
		configBytes: /* @__PURE__ */ new Uint8Array(0),
		annotations: {}
	};
}
var prefix, rootFolderType, imageMarks, rootMarks, unknownConfig;
function init_root_folder() {
	return (init_root_folder = __esmMin((() => {
		init_errors();
		init_layers();
		prefix = "dir:";
		rootFolderType = "application/vnd.seaworthy.root.v1";
		imageMarks = [
			"index.json",
			"oci-layout",
			"manifest.json"
		];
		rootMarks = [
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
* Opens a source, catalogues every image in it, and closes it again. A source is what `openImage` takes, or an
* unpacked root file system: `dir:` and its path, or the path of a folder that shows itself to be one (`rootFolderIn`).
* Throws what `openImage`, `walkImage` and `walkFolder` throw.
*/
async function readImages(source, options = {}) {
	const { platform, registry, engine, collectors = [], predicateTypes = [], ...walkOptions } = options;
	const folder = await rootFolderIn(source);
	if (folder !== void 0) return [await readRootFolder(folder, collectors, walkOptions)];
	const opened = await openImage(source, {
		...platform === void 0 ? {} : { platform },
		...registry === void 0 ? {} : { registry },
		...engine === void 0 ? {} : { engine },
		...walkOptions.limits === void 0 ? {} : { limits: walkOptions.limits }
	});
	try {
		const read = [];
		for (const image of opened.images) {
			const packages = new PackageCollectors("image");
			const walk = await walkImage(image, [...packages.collectors, ...collectors], walkOptions);
			const statements = await statementsAbout(image, opened.attestations, predicateTypes);
			read.push({
				image,
				catalogue: packages.catalogue(walk),
				walk,
				statements
			});
		}
		return read;
	} finally {
		await opened.close();
	}
}
async function readRootFolder(folder, collectors, { limits = {} }) {
	const packages = new PackageCollectors("image");
	const walk = await walkFolder(folder, [...packages.collectors, ...collectors], { limits });
	return {
		image: await rootFolderImage(folder, limits.entries),
		catalogue: packages.catalogue(walk),
		walk,
		statements: []
	};
}
async function statementsAbout({ digest }, attestations, predicateTypes) {
	const wanted = attestations.filter(({ subject }) => subject === digest).flatMap(({ statements }) => statements).filter(({ predicateType }) => predicateTypes.includes(predicateType));
	return Promise.all(wanted.map(async ({ predicateType, digest: own, read }) => ({
		predicateType,
		digest: own,
		bytes: await read()
	})));
}
function init_read_images() {
	return (init_read_images = __esmMin((() => {
		init_layers();
		init_oci();
		init_catalogue();
		init_root_folder();
	})))();
}

// shared/packages/index.ts
function init_packages() {
	return (init_packages = __esmMin((() => {
		init_catalogue();
		init_hashes();
		init_package();
		init_purl();
		init_read_images();
		init_root_folder();
	})))();
}

export { init_evict as C, FolderBound as S, init_layers as _, rootFolderType as a, folderCache as b, init_package as c, readFileHashes as d, init_purl as f, versionWithEpoch as g, purlName as h, init_root_folder as i, packageTypes as l, parsePurl as m, init_read_images as n, catalogueFolder as o, isSystemType as p, readImages as r, init_catalogue as s, init_packages as t, init_hashes as u, defaultLayerLimits as v, init_cache as x, init_limits as y };