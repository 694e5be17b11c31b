import { t as required } from "../config/resolve.js";
import "./deliver.js";
import "../config/index.js";
import { _ as string, a as _undefined, b as unknown, c as boolean, h as record, m as object, o as array, p as number, u as literal, y as union } from "../../npm/zod.js";
import { n as escapeMarkdown } from "../text/markdown.js";
import { i as messageOf, n as SeaworthyError, r as UndecidedError, t as InvalidError } from "../errors/index.js";
import { t as require_packageurl_js } from "../../npm/packageurl-js.js";
import { t as parse$3 } from "../../npm/smol-toml.js";
import { n as XMLParser } from "../../npm/fast-xml-parser.js";
import { t as require_dist } from "../../npm/yaml.js";
import "../text/index.js";
import { lstat, mkdir, mkdtemp, open, readFile as readFile$1, readdir, readlink, realpath, rename as rename$1, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join, posix, sep } from "node:path";
import { createHash, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { constants, createGunzip, createZstdDecompress, inflateRawSync, inflateSync, zstdCompress, zstdDecompress } from "node:zlib";
import { isUtf8 } from "node:buffer";
import { createReadStream, existsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { request } from "node:http";
import { spawn } from "node:child_process";
import { basename as basename$1 } from "node:path/posix";

// shared/layers/evict.ts
/** Keeps the files below a folder within a limit: the ones that were used longest ago go first. */
var FolderBound = class {
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

// shared/oci/tar/names.ts
/**
* The text of a file name. Bytes that are not UTF-8 become lone surrogates U+DC80…U+DCFF (as in PEP 383), so that
* different names stay different and `encodeName` gives the bytes back.
*/
function decodeName(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return isUtf8(buffer) ? buffer.toString("utf8") : decodeLossless(buffer);
}
/** The bytes of a name that `decodeName` made. */
function encodeName(name) {
	if (name.isWellFormed()) return Buffer.from(name, "utf8");
	const parts = [];
	for (const character of name) {
		const code = character.codePointAt(0) ?? 0;
		parts.push(code >= 56448 && code <= 56575 ? Buffer.of(code - 56320) : Buffer.from(character, "utf8"));
	}
	return Buffer.concat(parts);
}
function decodeLossless(bytes) {
	let text = "";
	let at = 0;
	while (at < bytes.length) {
		const length = sequenceLength(bytes, at);
		if (length === 0) {
			text += String.fromCharCode(56320 + (bytes[at] ?? 0));
			at += 1;
		} else {
			text += bytes.toString("utf8", at, at + length);
			at += length;
		}
	}
	return text;
}
/** Length of the valid UTF-8 sequence at `at`, or 0. */
function sequenceLength(bytes, at) {
	const first = bytes[at] ?? 0;
	const length = first < 128 ? 1 : first < 224 ? 2 : first < 240 ? 3 : 4;
	if (at + length > bytes.length) return 0;
	return isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}
/** Bytes up to the first NUL. */
function untilNul(bytes) {
	const end = bytes.indexOf(0);
	return end < 0 ? bytes : bytes.subarray(0, end);
}
/**
* The absolute, clean form of an entry's name: `/usr/lib/x` for `./usr//lib/../lib/x`. Undefined when the name
* leaves the root or holds a NUL.
*/
function cleanPath(name) {
	if (isClean(name)) return `/${name}`;
	if (name.includes("\0")) return void 0;
	const parts = [];
	for (const part of name.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return `/${parts.join("/")}`;
}
/** The common case, told apart without allocating: `usr/lib/x`. */
function isClean(name) {
	return name !== "" && !name.startsWith("/") && !name.startsWith(".") && !name.endsWith("/") && !name.includes("/.") && !name.includes("//") && !name.includes("\0");
}

// shared/layers/path-log.ts
const encoder = new TextEncoder();
const nothing = /* @__PURE__ */ new Uint8Array(0);
/**
* Names of a layer's entries in the order they came, kept small: each is stored as the number of bytes it shares with
* the one before and the rest (front coding), about a fifth of the plain text.
*/
var PathLog = class {
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

// shared/layers/cache.ts
/** Increased when what is stored changes its form. */
const format = 1;
const maxStoredBytes = 512 * 2 ** 20;
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
/** Bytes that a cache may take on disk, when nothing else is said. */
const defaultCacheBytes = 2 ** 30;
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
			const aside = `${path}.${randomBytes(6).toString("hex")}`;
			try {
				const stored = await promisify(zstdCompress)(Buffer.from(JSON.stringify(storedOf(record))));
				await mkdir(dirname(path), { recursive: true });
				await writeFile(aside, stored);
				await rename$1(aside, path);
				await bound.added(stored.length);
			} catch {
				await rm(aside, { force: true }).catch(() => {});
			}
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
	const { items, whiteouts, opaque, danglingLinks, tooLarge, log, links, diffId } = value;
	return [
		items,
		whiteouts,
		opaque,
		danglingLinks,
		tooLarge
	].every(Array.isArray) && [
		log,
		links,
		diffId
	].every((each) => typeof each === "string") && (items ?? []).every(isItem);
}
function isItem(item) {
	return typeof item.collector === "string" && typeof item.header?.path === "string";
}

// shared/oci/limits.ts
const defaultOpenLimits = {
	archiveEntries: 1e5,
	documentBytes: 8 * 2 ** 20,
	archiveBytes: 32 * 2 ** 30,
	compressionRatio: 300,
	manifests: 1e4
};
/** The error for input that passes a bound; says which one and how to raise it. */
function limitExceeded(what, limit, allowed, offset) {
	return new UndecidedError("LIMIT_EXCEEDED", `more than the limit ${limit} = ${allowed} allows`, {
		place: offset === void 0 ? { what } : {
			what,
			offset
		},
		advice: `If the image is meant to be so, raise the limit ${limit}.`
	});
}

// shared/oci/zstd-frames.ts
const magic$2 = {
	kind: "magic",
	length: 4
};
const blockHeader = {
	kind: "block-header",
	length: 3
};
/** Bytes of the fields that the two low and the two high bits of a frame header descriptor stand for. */
const dictionaryBytes = [
	0,
	1,
	2,
	4
];
const contentBytes = [
	0,
	2,
	4,
	8
];
/**
* Cuts the chunks of a zstd stream where frames end. The decompressor of Node takes a new frame only at the start of
* a write and drops what stands behind a frame in the same one, so a stream of several frames would end early.
*/
async function* splitFrames(chunks) {
	let part = magic$2;
	let seen = [];
	let missing = part.length;
	let hasChecksum = false;
	for await (const chunk of chunks) {
		let start = 0;
		let at = 0;
		while (at < chunk.length) {
			const step = Math.min(missing, chunk.length - at);
			if (part.length <= 8) seen.push(...chunk.subarray(at, at + step));
			at += step;
			missing -= step;
			while (missing === 0) {
				if (part.kind === "header") hasChecksum = part.hasChecksum;
				const next = partAfter(part, seen, hasChecksum);
				if (next === magic$2) {
					yield chunk.subarray(start, at);
					start = at;
				}
				part = next;
				missing = part.length;
				seen = [];
			}
		}
		if (start < chunk.length) yield chunk.subarray(start);
	}
}
function partAfter(part, bytes, hasChecksum) {
	switch (part.kind) {
		case "magic": return afterMagic(littleEndian(bytes));
		case "descriptor": return frameHeader(bytes[0] ?? 0);
		case "header": return blockHeader;
		case "block-header": return block(littleEndian(bytes));
		case "block":
			if (!part.isLast) return blockHeader;
			return hasChecksum ? {
				kind: "checksum",
				length: 4
			} : magic$2;
		case "skippable-size": return {
			kind: "skippable",
			length: littleEndian(bytes)
		};
		default: return magic$2;
	}
}
/** What is no zstd frame goes to the decompressor as it is, to be refused there. */
function afterMagic(value) {
	if (value === 4247762216) return {
		kind: "descriptor",
		length: 1
	};
	if (value >= 407710288 && value <= 407710303) return {
		kind: "skippable-size",
		length: 4
	};
	return {
		kind: "unknown",
		length: Number.POSITIVE_INFINITY
	};
}
function frameHeader(descriptor) {
	const isSingleSegment = (descriptor & 32) !== 0;
	const contentFlag = descriptor >> 6;
	const content = contentFlag === 0 && isSingleSegment ? 1 : contentBytes[contentFlag] ?? 0;
	return {
		kind: "header",
		length: (isSingleSegment ? 0 : 1) + (dictionaryBytes[descriptor & 3] ?? 0) + content,
		hasChecksum: (descriptor & 4) !== 0
	};
}
function block(header) {
	return {
		kind: "block",
		length: (header >> 1 & 3) === 1 ? 1 : header >> 3,
		isLast: (header & 1) === 1
	};
}
function littleEndian(bytes) {
	return bytes.reduceRight((value, byte) => value * 256 + byte, 0);
}

// shared/oci/compression.ts
/** Formats that image archives do not use and that are told apart to say so. */
const foreignMagic = [
	["xz", [
		253,
		55,
		122,
		88,
		90
	]],
	["bzip2", [
		66,
		90,
		104
	]],
	["zip", [
		80,
		75,
		3,
		4
	]]
];
/** Output chunks of 1 MiB: the default of 16 KiB takes twice the time. */
const chunkSize = 1048576;
/** Output up to which no ratio is looked at: a small archive of zeros is no bomb. */
const ratioFrom = 64 * 2 ** 20;
/**
* The compression that the first bytes show (RFC 1952, RFC 8878 with skippable frames).
* @throws UndecidedError `COMPRESSION_UNSUPPORTED` for xz, bzip2 and zip.
*/
function detectCompression(head, what) {
	if (startsWith(head, [31, 139])) return "gzip";
	if (startsWith(head, [
		40,
		181,
		47,
		253
	])) return "zstd";
	if (((head[0] ?? 0) & 240) === 80 && startsWith(head.subarray(1), [
		42,
		77,
		24
	])) return "zstd";
	const foreign = foreignMagic.find(([, magic]) => startsWith(head, magic));
	if (foreign === void 0) return "none";
	throw new UndecidedError("COMPRESSION_UNSUPPORTED", `compressed with ${foreign[0]}, which images do not use`, {
		place: { what },
		advice: "Decompress it, or compress it with gzip or zstd."
	});
}
/**
* Decompresses a stream whose format its first bytes show; plain data pass through. Input is pulled as output is taken.
* A chunk is valid until the next one is taken: its memory is given back then.
* @throws UndecidedError `DECOMPRESSION_FAILED` (cut short or damaged) or `LIMIT_EXCEEDED`, with the input's offset.
*/
async function* decompress(chunks, limits, what) {
	const counter = { input: 0 };
	const input = count$1(chunks, counter);
	try {
		const first = await firstBytes$1(input);
		const kind = detectCompression(first, what);
		const rest = prepend(first, input);
		const output = kind === "none" ? rest : inflate(rest, kind, counter, what);
		let bytes = 0;
		for await (const chunk of output) {
			bytes += chunk.byteLength;
			if (bytes > limits.maxBytes) throw limitExceeded(what, limits.maxBytesName, limits.maxBytes, counter.input);
			if (bytes > ratioFrom && bytes > counter.input * limits.maxRatio) throw limitExceeded(what, "compressionRatio", limits.maxRatio, counter.input);
			yield chunk;
		}
	} finally {
		await input.return(void 0);
	}
}
async function* inflate(input, kind, counter, what) {
	const engine = kind === "gzip" ? createGunzip({ chunkSize }) : createZstdDecompress({
		chunkSize,
		params: { [constants.ZSTD_d_windowLogMax]: 27 }
	});
	feed(kind === "zstd" ? splitFrames(input) : input, engine);
	let previous;
	try {
		for await (const chunk of engine) {
			if (previous !== void 0 && previous.buffer !== chunk.buffer) release(previous);
			previous = chunk;
			yield chunk;
		}
	} catch (thrown) {
		if (thrown instanceof SeaworthyError) throw thrown;
		throw new UndecidedError("DECOMPRESSION_FAILED", `the ${kind} data are cut short or damaged (${messageOf(thrown)})`, {
			place: {
				what,
				offset: counter.input
			},
			advice: "Fetch or export the image again.",
			cause: thrown
		});
	} finally {
		engine.destroy();
	}
}
/**
* Writes chunk by chunk, each when the one before is used up. Whoever reads the engine sees what goes wrong; an engine
* that is destroyed takes no more, and the input is closed.
*/
async function feed(input, engine) {
	try {
		for await (const chunk of input) {
			if (!engine.destroyed) await written(chunk, engine);
			if (engine.destroyed) return;
		}
		engine.end();
	} catch (thrown) {
		engine.destroy(thrown instanceof Error ? thrown : new Error(messageOf(thrown)));
	}
}
/** Resolves when the engine has used the chunk, or is closed: it forgets its callback then. */
function written(chunk, engine) {
	return new Promise((resolve) => {
		engine.once("close", resolve);
		engine.write(chunk, () => {
			engine.off("close", resolve);
			resolve();
		});
	});
}
/**
* Frees an output buffer at once. Left to the collector, a megabyte per chunk sets off a full collection every few
* dozen chunks, a fifth of the time that a layer takes. The engine never returns to a buffer that it has left.
*/
function release({ buffer }) {
	if (buffer instanceof ArrayBuffer && buffer.byteLength === chunkSize) buffer.transfer(0);
}
async function* count$1(chunks, counter) {
	for await (const chunk of chunks) {
		counter.input += chunk.byteLength;
		yield chunk;
	}
}
/** The first chunk of at least eight bytes, or all there is. */
async function firstBytes$1(input) {
	let head = /* @__PURE__ */ new Uint8Array(0);
	while (head.length < 8) {
		const next = await input.next();
		if (next.done === true) break;
		head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
	}
	return head;
}
async function* prepend(first, rest) {
	if (first.length > 0) yield first;
	yield* rest;
}
function startsWith(bytes, magic) {
	return magic.every((byte, index) => bytes[index] === byte);
}

// shared/oci/digest.ts
/** Registered algorithms of the OCI image specification (descriptor.md, "Digests") and the length of their hex part. */
const hexLengths = {
	sha256: 64,
	sha512: 128
};
/** True for `sha256:<64 lower-case hex>` and `sha512:<128 lower-case hex>`. */
function isDigest(text) {
	const [algorithm = "", hex = "", rest] = text.split(":");
	return rest === void 0 && hex.length === hexLengths[algorithm] && /^[0-9a-f]+$/.test(hex);
}
/** `sha256:…` of bytes. */
function sha256(bytes) {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
/** A running hash of the algorithm that `digest` names. */
function hashFor(digest) {
	return createHash(digest.slice(0, digest.indexOf(":")));
}
/** The error for content that is not what its digest says; names both. */
function digestMismatch(what, expected, actual) {
	return new UndecidedError("DIGEST_MISMATCH", `the digest should be ${expected} and is ${actual}`, {
		place: { what },
		advice: "The content was changed or damaged on its way: fetch or export the image again."
	});
}
/**
* Returns `bytes` when they hash to `digest`.
* @throws UndecidedError `DIGEST_MISMATCH`, naming both digests.
*/
function verifyBytes(bytes, digest, what) {
	const actual = `${digest.slice(0, digest.indexOf(":"))}:${hashFor(digest).update(bytes).digest("hex")}`;
	if (actual !== digest) throw digestMismatch(what, digest, actual);
	return bytes;
}
/**
* Passes chunks on while hashing them, and checks digest and size at the end; whoever stops before the end has
* verified nothing.
* @param size bytes expected, or undefined when no descriptor says.
* @throws UndecidedError `DIGEST_MISMATCH` or `SIZE_MISMATCH`.
*/
async function* verifyStream(chunks, digest, size, what) {
	const hash = hashFor(digest);
	let bytes = 0;
	for await (const chunk of chunks) {
		hash.update(chunk);
		bytes += chunk.byteLength;
		if (size !== void 0 && bytes > size) break;
		yield chunk;
	}
	if (size !== void 0 && bytes !== size) throw new UndecidedError("SIZE_MISMATCH", `the blob should have ${size} bytes and has ${describe(bytes, size)}`, {
		place: { what },
		advice: `Fetch or export the image again; ${digest} is cut short or changed.`
	});
	const actual = `${digest.slice(0, digest.indexOf(":"))}:${hash.digest("hex")}`;
	if (actual !== digest) throw digestMismatch(what, digest, actual);
}
function describe(bytes, size) {
	return bytes > size ? `more (${bytes} at least)` : String(bytes);
}

// shared/oci/files.ts
/** The name of a file in a store, for errors: `image.tar!manifest.json` or `folder/index.json`. */
function placeIn(store, path) {
	return `${store.name}!${path}`;
}

// shared/oci/read-file.ts
/**
* Reads a whole file of a store.
* @param maxBytes the limit `documentBytes`.
* @returns undefined when there is no such file.
* @throws UndecidedError `LIMIT_EXCEEDED`.
*/
async function readWhole(store, path, maxBytes) {
	const size = await store.size(path);
	if (size === void 0) return void 0;
	if (size > maxBytes) throw limitExceeded(placeIn(store, path), "documentBytes", maxBytes);
	return collect(store.open(path));
}
/** All chunks as one array. */
async function collect(chunks) {
	const parts = [];
	for await (const chunk of chunks) parts.push(chunk);
	return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts);
}
/** Bytes asked from the file system at once. */
const readBytes = 1048576;
/**
* A range of an open file in chunks; each chunk is a buffer of its own.
* @throws UndecidedError `FILE_TRUNCATED` when the file ends before the range does.
*/
async function* readRange(file, start, length, what) {
	let done = 0;
	while (done < length) {
		const buffer = Buffer.allocUnsafeSlow(Math.min(readBytes, length - done));
		const { bytesRead } = await file.read(buffer, 0, buffer.length, start + done);
		if (bytesRead === 0) throw new UndecidedError("FILE_TRUNCATED", `the file ends ${length - done} bytes too early`, {
			place: {
				what,
				offset: start + done
			},
			advice: "It was cut short or is still being written: fetch or export it again."
		});
		done += bytesRead;
		yield buffer.subarray(0, bytesRead);
	}
}

// shared/oci/spool.ts
/**
* Decompresses an archive into a temporary file that has no name any more, so that it goes away with its handle even
* when the process dies.
* @throws UndecidedError `LIMIT_EXCEEDED` or `DECOMPRESSION_FAILED`.
*/
async function unpackToTemporary(chunks, limits, what) {
	const folder = await mkdtemp(join(tmpdir(), "seaworthy-"));
	let file;
	try {
		file = await open(join(folder, "archive.tar"), "wx+", 384);
		await rm(folder, {
			recursive: true,
			force: true
		});
		const expansion = {
			maxBytes: limits.archiveBytes,
			maxBytesName: "archiveBytes",
			maxRatio: limits.compressionRatio
		};
		for await (const chunk of decompress(chunks, expansion, what)) await file.writeFile(chunk);
		return file;
	} catch (thrown) {
		await file?.close();
		await rm(folder, {
			recursive: true,
			force: true
		});
		throw thrown;
	}
}

// shared/oci/tar/header.ts
const blockSize = 512;
/** Types that have no data whatever their size field says. */
const headerOnly = /* @__PURE__ */ new Set([
	"1",
	"2",
	"3",
	"4",
	"5",
	"6"
]);
/** True when the block is all zeros, as the two at the end of an archive are. */
function isZeroBlock(block) {
	return block[0] === 0 && block.every((byte) => byte === 0);
}
/**
* Reads a header block of 512 bytes; says what is wrong with it when it is none. Fields are read by their offsets
* without a view of each: an image has hundreds of thousands of them.
*/
function parseHeader(block) {
	if (!checksumHolds(block)) return "checksum";
	const typeFlag = String.fromCharCode(block[156] || 48);
	const size = parseNumber(block, 124, 136);
	if (size === void 0 || size < 0) return "number";
	return {
		name: headerName(block),
		linkName: textField$1(block, 157, 257),
		mode: parseNumber(block, 100, 108) ?? 0,
		uid: parseNumber(block, 108, 116) ?? 0,
		gid: parseNumber(block, 116, 124) ?? 0,
		size: headerOnly.has(typeFlag) ? 0 : size,
		mtime: parseNumber(block, 136, 148) ?? 0,
		typeFlag
	};
}
function headerName(block) {
	const name = textField$1(block, 0, 100);
	const prefix = isPosix(block) ? textField$1(block, 345, 500) : "";
	return prefix === "" ? name : `${prefix}/${name}`;
}
/** `ustar` and a NUL; GNU's older format has a blank there and other things where the prefix would be. */
function isPosix(block) {
	return block[257] === 117 && block[258] === 115 && block[261] === 114 && block[262] === 0;
}
/** The text of a field, up to the first NUL. */
function textField$1(block, start, end) {
	if (block[start] === 0) return "";
	let stop = start;
	while (stop < end && block[stop] !== 0) stop += 1;
	return decodeName(block.subarray(start, stop));
}
/** Both the unsigned sum and the signed one of some old writers are accepted. */
function checksumHolds(block) {
	const stored = parseNumber(block, 148, 156);
	let sum = 256;
	for (let index = 0; index < 148; index += 1) sum += block[index] ?? 0;
	for (let index = 156; index < 512; index += 1) sum += block[index] ?? 0;
	return stored === sum || stored === signedSum(block);
}
function signedSum(block) {
	const outside = (index) => index < 148 || index >= 156;
	return block.reduce((sum, byte, index) => outside(index) ? sum + (byte > 127 ? byte - 256 : byte) : sum, 256);
}
/**
* The number field from `start` to `end`: octal text ended by NUL or space, or base-256 (first bit set; two's
* complement). Undefined when it is neither or beyond 2^53.
*/
function parseNumber(block, start, end) {
	const first = block[start] ?? 0;
	if (first & 128) return parseBase256(block, start, end, first);
	let value = 0;
	let digits = 0;
	for (let at = start; at < end; at += 1) {
		const byte = block[at] ?? 0;
		if (byte >= 48 && byte <= 55) {
			value = value * 8 + (byte - 48);
			digits += 1;
		} else if (byte === 32 && digits === 0) continue;
		else if (byte === 0 || byte === 32) break;
		else return void 0;
	}
	return value;
}
function parseBase256(block, start, end, first) {
	let value = first & 64 ? (first & 127) - 128 : first & 127;
	for (let at = start + 1; at < end; at += 1) {
		value = value * 256 + (block[at] ?? 0);
		if (!Number.isSafeInteger(value)) return void 0;
	}
	return value;
}

// shared/oci/tar/sparse.ts
/** The runs in an old GNU header or one of its extension blocks: `count` pairs of 12-byte numbers from `start`. */
function parseSparseRuns(block, start, count) {
	const runs = [];
	for (let index = 0; index < count; index += 1) {
		const at = start + index * 24;
		if (block[at] === 0) break;
		const offset = parseNumber(block, at, at + 12);
		const length = parseNumber(block, at + 12, at + 24);
		if (offset === void 0 || length === void 0) break;
		runs.push({
			offset,
			length
		});
	}
	return runs;
}
/** The runs in a `GNU.sparse.map` value: `offset,length,offset,length…`; undefined when it is not one. */
function parseSparseMap(text) {
	const numbers = text.split(",").map(Number);
	if (text === "") return [];
	return numbers.length % 2 === 0 && numbers.every((value) => Number.isSafeInteger(value) && value >= 0) ? pairs(numbers) : void 0;
}
/**
* The map in front of the data of a file in GNU sparse format 1.0: decimal lines (count, then offset and length of
* each run), padded to 512 bytes.
*/
function parseEmbeddedMap(data) {
	const numbers = [];
	let at = 0;
	let expected = 1;
	while (numbers.length < expected) {
		const newline = data.indexOf(10, at);
		if (newline < 0 || newline - at > 20) return void 0;
		const line = Buffer.from(data.subarray(at, newline)).toString("latin1");
		const value = /^\d+$/.test(line) ? Number(line) : NaN;
		if (!Number.isSafeInteger(value)) return void 0;
		if (numbers.length === 0) expected = 1 + 2 * value;
		numbers.push(value);
		at = newline + 1;
	}
	return {
		runs: pairs(numbers.slice(1)),
		dataStart: Math.ceil(at / 512) * 512
	};
}
/** Puts the runs of `data` at their offsets in a file of `size` bytes; undefined when they do not fit. */
function expandSparse(data, runs, size) {
	const whole = Buffer.alloc(size);
	let from = 0;
	for (const { offset, length } of runs) {
		if (offset + length > size || from + length > data.length) return void 0;
		whole.set(data.subarray(from, from + length), offset);
		from += length;
	}
	return whole;
}
function pairs(numbers) {
	const runs = [];
	for (let index = 0; index + 1 < numbers.length; index += 2) runs.push({
		offset: numbers[index] ?? 0,
		length: numbers[index + 1] ?? 0
	});
	return runs;
}

// shared/oci/tar/entry.ts
const types = {
	"1": "hardlink",
	"2": "symlink",
	"3": "character-device",
	"4": "block-device",
	"5": "directory",
	"6": "fifo",
	D: "directory"
};
/** Joins a header with its extensions; undefined when a pax value cannot be a number where one must be. */
function joinHeader(raw, extensions) {
	const { pax } = extensions;
	const name = pax.get("GNU.sparse.name") ?? value(pax, "path") ?? extensions.longName ?? raw.name;
	const type = types[raw.typeFlag] ?? (name.endsWith("/") && "0\0".includes(raw.typeFlag) ? "directory" : "file");
	const sparse = type === "file" ? sparseLayout(extensions) : void 0;
	const realSize = pax.get("GNU.sparse.realsize") ?? pax.get("GNU.sparse.size");
	const stored = storedSize(raw, pax);
	const size = sparse === void 0 ? stored : extensions.gnuSparse?.size ?? count(realSize);
	if (stored === void 0 || size === void 0) return void 0;
	return {
		name,
		type,
		size: type === "file" ? size : 0,
		mode: raw.mode,
		uid: count(pax.get("uid")) ?? raw.uid,
		gid: count(pax.get("gid")) ?? raw.gid,
		mtime: seconds(pax.get("mtime")) ?? raw.mtime,
		linkName: value(pax, "linkpath") ?? extensions.longLink ?? raw.linkName,
		...sparse === void 0 ? {} : { sparse }
	};
}
/** Bytes that follow the header: the pax value wins for types that have data. */
function storedSize(raw, pax) {
	const override = value(pax, "size");
	return override === void 0 || /^[1-6]$/.test(raw.typeFlag) ? raw.size : count(override);
}
function sparseLayout({ pax, gnuSparse }) {
	if (gnuSparse !== void 0) return { runs: gnuSparse.runs };
	if (pax.get("GNU.sparse.major") === "1") return { runs: "embedded" };
	const map = pax.get("GNU.sparse.map");
	const runs = map === void 0 ? void 0 : parseSparseMap(map);
	return runs === void 0 ? void 0 : { runs };
}
/** A pax value; an empty one takes back what a global header said. */
function value(pax, key) {
	const text = pax.get(key);
	return text === "" ? void 0 : text;
}
function count(text) {
	return text !== void 0 && /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : void 0;
}
function seconds(text) {
	return text !== void 0 && /^-?\d{1,15}(\.\d*)?$/.test(text) ? Number(text) : void 0;
}

// shared/oci/tar/pax.ts
/**
* Reads `length key=value\n` records (POSIX.1-2017 pax, "pax Extended Header").
* @returns the records, or the byte offset of the first that cannot be read.
*/
function parsePax(bytes) {
	const records = /* @__PURE__ */ new Map();
	const sparse = [];
	let at = 0;
	while (at < bytes.length) {
		const space = bytes.indexOf(32, at);
		const digits = space < 0 ? "" : Buffer.from(bytes.subarray(at, space)).toString("latin1");
		const length = /^\d{1,10}$/.test(digits) ? Number(digits) : 0;
		const end = at + length;
		const equals = bytes.indexOf(61, space);
		if (length === 0 || end > bytes.length || equals < 0 || equals >= end || bytes[end - 1] !== 10) return at;
		const key = decodeName(bytes.subarray(space + 1, equals));
		const value = decodeName(bytes.subarray(equals + 1, end - 1));
		if (key === "GNU.sparse.offset" || key === "GNU.sparse.numbytes") sparse.push(value);
		records.set(key, value);
		at = end;
	}
	if (sparse.length > 0) records.set("GNU.sparse.map", sparse.join(","));
	return records;
}

// shared/oci/tar/reader.ts
/** Longest extended header: names and attributes fit many times over. */
const extensionBytes = 1048576;
/**
* Reads an archive entry by entry: ustar, pax (local and global), GNU long names, base-256 numbers, old GNU and pax
* sparse files. Bodies that nobody asks for are passed over. Ends at two zero blocks or at the end of input between
* entries.
* @param what name of the archive, for errors.
* @throws UndecidedError `TAR_TRUNCATED` or `TAR_INVALID`, with the byte offset.
*/
async function* readTar(source, what) {
	const globals = /* @__PURE__ */ new Map();
	const scratch = new Uint8Array(512);
	for (;;) {
		const next = await readEntryHeader(source, what, globals, scratch);
		if (next === void 0) return;
		const { raw, extensions, headerOffset } = next;
		const header = joinHeader(raw, extensions);
		const dataSize = storedSize(raw, extensions.pax);
		if (header === void 0 || dataSize === void 0) throw invalid(what, headerOffset, "a size is not a number");
		if (raw.typeFlag === "M" || raw.typeFlag === "V") {
			if (raw.typeFlag === "M") throw invalid(what, headerOffset, "a multi-volume archive cannot be read");
			await skipData(source, what, dataSize);
			continue;
		}
		const dataOffset = source.position;
		let taken = false;
		yield {
			header,
			dataOffset,
			dataSize,
			head: (length) => source.peek(Math.min(length, dataSize)),
			async body() {
				taken = true;
				const stored = await source.read(dataSize);
				if (stored.length < dataSize) throw truncated(what, source.position);
				return contentOf$1(header, stored, what, headerOffset);
			}
		};
		await skipData(source, what, dataSize, taken);
	}
}
/** The next entry's header, after the extended headers in front of it; undefined at the end. */
async function readEntryHeader(source, what, globals, scratch) {
	let pax = globals;
	let longName;
	let longLink;
	let extended = false;
	for (;;) {
		const headerOffset = source.position;
		const block = await readBlock(source, what, extended, scratch);
		if (block === void 0) return void 0;
		const raw = parseHeader(block);
		if (typeof raw === "string") throw invalid(what, headerOffset, `not a tar header (bad ${raw})`);
		switch (raw.typeFlag) {
			case "x":
			case "X":
				pax = new Map([...globals, ...await readPax(source, what, raw)]);
				break;
			case "g":
				for (const [key, value] of await readPax(source, what, raw)) globals.set(key, value);
				break;
			case "L":
				longName = decodeName(untilNul(await readExtension(source, what, raw)));
				break;
			case "K":
				longLink = decodeName(untilNul(await readExtension(source, what, raw)));
				break;
			default: {
				const gnuSparse = raw.typeFlag === "S" ? await readGnuSparse(source, what, block) : void 0;
				return {
					raw,
					extensions: {
						pax,
						...longName === void 0 ? {} : { longName },
						...longLink === void 0 ? {} : { longLink },
						...gnuSparse === void 0 ? {} : { gnuSparse }
					},
					headerOffset
				};
			}
		}
		extended = true;
	}
}
/** A header block, copied to `scratch` because extension blocks may follow; undefined at the end of the archive. */
async function readBlock(source, what, mustExist, scratch) {
	const block = await source.read(512);
	if (block.length === 0 && !mustExist) return void 0;
	if (block.length < 512) throw truncated(what, source.position);
	if (!isZeroBlock(block)) {
		scratch.set(block);
		return scratch;
	}
	const second = await source.read(512);
	if (second.length === 512 && !isZeroBlock(second)) throw invalid(what, source.position - 512, "data follow a single zero block");
}
async function readExtension(source, what, raw) {
	if (raw.size > extensionBytes) throw invalid(what, source.position, `an extended header of ${raw.size} bytes (at most ${extensionBytes})`);
	const stored = await source.read(raw.size);
	if (stored.length < raw.size) throw truncated(what, source.position);
	const data = Uint8Array.prototype.slice.call(stored);
	await skipData(source, what, raw.size, true);
	return data;
}
async function readPax(source, what, raw) {
	const start = source.position;
	const records = parsePax(await readExtension(source, what, raw));
	if (typeof records === "number") throw invalid(what, start + records, "not a pax record");
	return records;
}
async function readGnuSparse(source, what, block) {
	const runs = parseSparseRuns(block, 386, 4);
	const size = parseNumber(block, 483, 495);
	if (size === void 0) throw invalid(what, source.position - 512, "a sparse file without its real size");
	let more = block[482] !== 0;
	while (more) {
		const extension = await source.read(512);
		if (extension.length < 512) throw truncated(what, source.position);
		runs.push(...parseSparseRuns(extension, 0, 21));
		if (runs.length > 1e6) throw invalid(what, source.position, "a sparse file of more than a million runs");
		more = extension[504] !== 0;
	}
	return {
		runs,
		size
	};
}
/** Passes over data (unless taken already) and the padding to the next block. */
async function skipData(source, what, size, taken = false) {
	const padding = (512 - size % 512) % 512;
	const data = taken ? 0 : size;
	if (await source.skip(data + padding) < data) throw truncated(what, source.position);
}
function contentOf$1(header, stored, what, offset) {
	if (header.sparse === void 0) return stored;
	const { runs } = header.sparse;
	const embedded = runs === "embedded" ? parseEmbeddedMap(stored) : {
		runs,
		dataStart: 0
	};
	const content = embedded === void 0 ? void 0 : expandSparse(stored.subarray(embedded.dataStart), embedded.runs, header.size);
	if (content === void 0) throw invalid(what, offset, `the map of the sparse file ${header.name} does not fit it`);
	return content;
}
function truncated(what, offset) {
	return new UndecidedError("TAR_TRUNCATED", "the archive ends in the middle of an entry", {
		place: {
			what,
			offset
		},
		advice: "It was cut short on its way: fetch or export it again."
	});
}
function invalid(what, offset, problem) {
	return new UndecidedError("TAR_INVALID", problem, {
		place: {
			what,
			offset
		},
		advice: "The archive is damaged or not a tar: export it again."
	});
}

// shared/oci/tar/source.ts
const empty = /* @__PURE__ */ new Uint8Array(0);
/** A source over chunks that arrive one after the other, each valid until the next is asked for. */
function streamSource(chunks) {
	const iterator = chunks[Symbol.asyncIterator]();
	let current = empty;
	/** Bytes of `current` that were taken. */
	let taken = 0;
	let position = 0;
	/** Makes `current` hold at least one byte more; false at the end. */
	async function fill() {
		while (taken === current.length) {
			const next = await iterator.next();
			if (next.done === true) return false;
			current = next.value;
			taken = 0;
		}
		return true;
	}
	function advance(length) {
		const step = Math.min(length, current.length - taken);
		taken += step;
		position += step;
		return step;
	}
	function take(length) {
		const start = taken;
		return current.subarray(start, start + advance(length));
	}
	return {
		get position() {
			return position;
		},
		async read(length) {
			if (current.length - taken >= length) return take(length);
			const whole = Buffer.allocUnsafeSlow(length);
			let filled = 0;
			while (filled < length && await fill()) {
				const part = take(length - filled);
				whole.set(part, filled);
				filled += part.length;
			}
			return whole.subarray(0, filled);
		},
		async peek(length) {
			while (current.length - taken < length) {
				const rest = Uint8Array.prototype.slice.call(current, taken);
				const next = await iterator.next();
				current = next.done === true ? rest : rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
				taken = 0;
				if (next.done === true) break;
			}
			return current.subarray(taken, taken + length);
		},
		async skip(length) {
			let missing = length;
			while (missing > 0 && await fill()) missing -= advance(missing);
			return length - missing;
		}
	};
}
const windowBytes$1 = 65536;
/** A source over the first `size` bytes of an open file. */
function fileSource(file, size) {
	let position = 0;
	let window = empty;
	let windowStart = 0;
	async function load(start, length) {
		const buffer = Buffer.allocUnsafe(length);
		let filled = 0;
		while (filled < length) {
			const { bytesRead } = await file.read(buffer, filled, length - filled, start + filled);
			if (bytesRead === 0) break;
			filled += bytesRead;
		}
		return buffer.subarray(0, filled);
	}
	async function view(length) {
		const wanted = Math.min(length, size - position);
		if (position < windowStart || position + wanted > windowStart + window.length) {
			windowStart = position;
			window = await load(position, Math.min(Math.max(wanted, windowBytes$1), size - position));
		}
		return window.subarray(position - windowStart, position - windowStart + wanted);
	}
	return {
		get position() {
			return position;
		},
		async read(length) {
			const part = await view(length);
			position += part.length;
			return part;
		},
		peek: view,
		async skip(length) {
			const skipped = Math.min(length, size - position);
			position += skipped;
			return skipped;
		}
	};
}

// shared/oci/archive-store.ts
/** As many links as Linux follows before it gives up. */
const maxLinks$1 = 40;
/**
* The files of a tar archive. It is not unpacked: its headers are read once, and files are read in place. Only an
* archive that is compressed as a whole goes to a temporary file first, within `limits`.
*/
async function archiveStore(path, limits) {
	return storeInFile(path, await openPlain(path, limits), limits);
}
/** As `archiveStore`, for an archive that arrives as a stream; it goes to a temporary file whatever its form. */
async function streamedArchiveStore(name, chunks, limits) {
	return storeInFile(name, await unpackToTemporary(chunks, limits, name), limits);
}
/** Takes over the file: it is closed with the store, or at once when the archive cannot be read. */
async function storeInFile(name, file, limits) {
	try {
		const { size } = await file.stat();
		return storeOf(name, file, await indexArchive(file, size, name, limits));
	} catch (thrown) {
		await file.close();
		throw thrown;
	}
}
async function openPlain(path, limits) {
	const file = await open(path);
	try {
		const { bytesRead, buffer } = await file.read(Buffer.alloc(8), 0, 8, 0);
		if (detectCompression(buffer.subarray(0, bytesRead), path) === "none") return file;
		const { size } = await file.stat();
		const plain = await unpackToTemporary(readRange(file, 0, size, path), limits, path);
		await file.close();
		return plain;
	} catch (thrown) {
		await file.close();
		throw thrown;
	}
}
async function indexArchive(file, size, what, limits) {
	const entries = /* @__PURE__ */ new Map();
	for await (const { header, dataOffset, dataSize } of readTar(fileSource(file, size), what)) {
		const name = cleanPath(header.name);
		if (name === void 0) throw new UndecidedError("PATH_ESCAPE", `the entry ${JSON.stringify(header.name)} leads out of the archive`, {
			place: {
				what,
				offset: dataOffset
			},
			advice: "The archive is hostile or damaged: do not unpack it."
		});
		entries.set(name, {
			type: header.type,
			offset: dataOffset,
			size: dataSize,
			linkName: header.linkName
		});
		if (entries.size > limits.archiveEntries) throw limitExceeded(what, "archiveEntries", limits.archiveEntries, dataOffset);
	}
	return entries;
}
function storeOf(name, file, entries) {
	/** Follows symlinks and hard links of the entry itself (`<id>/layer.tar` is one in many archives). */
	function locate(path) {
		let at = cleanPath(path);
		for (let hops = 0; hops <= maxLinks$1 && at !== void 0; hops += 1) {
			const entry = entries.get(at);
			if (entry === void 0 || entry.type === "file") return entry;
			if (entry.type === "symlink") at = cleanPath(posix.join(posix.dirname(at), entry.linkName));
			else if (entry.type === "hardlink") at = cleanPath(entry.linkName);
			else return void 0;
		}
		throw new UndecidedError("LINK_LOOP", `the link ${path} leads in circles or out of the archive`, {
			place: { what: name },
			advice: "The archive is damaged: export it again."
		});
	}
	return {
		name,
		async size(path) {
			return locate(path)?.size;
		},
		async *open(path) {
			const entry = locate(path);
			if (entry !== void 0) yield* readRange(file, entry.offset, entry.size, name);
		},
		async close() {
			await file.close();
		}
	};
}

// shared/oci/blobs.ts
/** Path of a blob in an OCI layout (OCI image specification, image-layout.md, "Blobs"). */
function blobPath(digest) {
	return `blobs/${digest.replace(":", "/")}`;
}
/** The blobs of an OCI layout. */
function layoutBlobs(files) {
	const place = (descriptor) => `${files.name}!${blobPath(descriptor.digest)}`;
	async function* open(descriptor) {
		const path = blobPath(descriptor.digest);
		if (await files.size(path) === void 0) throw blobMissing(files.name, descriptor.digest);
		yield* verifyStream(files.open(path), descriptor.digest, descriptor.size, place(descriptor));
	}
	return {
		name: files.name,
		async has(descriptor) {
			return await files.size(blobPath(descriptor.digest)) !== void 0;
		},
		async read(descriptor, maxBytes) {
			checkSize(descriptor, maxBytes, place(descriptor));
			return verifyBytes(await collect(open(descriptor)), descriptor.digest, place(descriptor));
		},
		open
	};
}
/** @throws UndecidedError when a document is larger than the limit `documentBytes`. */
function checkSize(descriptor, maxBytes, what) {
	if (descriptor.size > maxBytes) throw limitExceeded(what, "documentBytes", maxBytes);
}
/** The error for a blob that something names and that is not there. */
function blobMissing(where, digest) {
	return new UndecidedError("BLOB_MISSING", `the blob ${digest} is not there`, {
		place: { what: where },
		advice: "Export the image again, with all its layers."
	});
}

// shared/oci/json-offset.ts
const token = /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
/**
* Where a text stops being JSON (RFC 8259), in UTF-16 units: the engine's own messages do not always tell.
* The length of the text when it is cut short or whole.
*/
function jsonErrorOffset(text) {
	const open = [];
	let state = "value";
	const afterValue = () => open.length === 0 ? "nothing" : ", or end";
	token.lastIndex = 0;
	for (;;) {
		const start = token.lastIndex;
		const at = start + (/^[ \t\r\n]*/.exec(text.slice(start, start + 1e3))?.[0].length ?? 0);
		const match = token.exec(text);
		if (match === null) return at;
		const [, mark, string] = match;
		const isValue = state === "value" || state === "value or ]";
		if (isValue && mark === void 0) state = afterValue();
		else if (isValue && (mark === "{" || mark === "[")) {
			open.push(mark);
			state = mark === "{" ? "key or }" : "value or ]";
		} else if ((state === "key" || state === "key or }") && string !== void 0) state = ":";
		else if (state === ":" && mark === ":") state = "value";
		else if (state === ", or end" && mark === ",") state = open.at(-1) === "{" ? "key" : "value";
		else if (closes(mark, open.at(-1), state)) {
			open.pop();
			state = afterValue();
		} else return at;
	}
}
function closes(mark, innermost, state) {
	if (innermost === "{") return mark === "}" && (state === ", or end" || state === "key or }");
	return innermost === "[" && mark === "]" && (state === ", or end" || state === "value or ]");
}

// shared/oci/json.ts
/**
* Parses a JSON document of an image and checks its shape.
* @throws UndecidedError `JSON_INVALID` (with the byte offset) or `DOCUMENT_INVALID`.
*/
function parseDocument(bytes, schema, what) {
	const result = schema.safeParse(parseJson(bytes, what));
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	const where = issue === void 0 || issue.path.length === 0 ? "" : ` at ${issue.path.map(String).join(".")}`;
	throw new UndecidedError("DOCUMENT_INVALID", `not what it should be${where}: ${issue?.message ?? "unknown shape"}`, {
		place: { what },
		advice: "The document is damaged or of a kind that is not known: export the image again."
	});
}
function parseJson(bytes, what) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
	try {
		return JSON.parse(text);
	} catch (thrown) {
		throw new UndecidedError("JSON_INVALID", "not valid JSON", {
			place: {
				what,
				offset: Buffer.byteLength(text.slice(0, jsonErrorOffset(text)))
			},
			advice: "The document is damaged: export the image again.",
			cause: thrown
		});
	}
}

// shared/oci/schema.ts
const digest = string().refine(isDigest, "not a digest such as sha256:<64 hex digits>");
const text$2 = string();
const texts = array(text$2).nullish();
const textMap = record(text$2, text$2).nullish();
const platform$1 = object({
	os: text$2,
	architecture: text$2,
	variant: text$2.optional(),
	"os.version": text$2.optional()
});
/** A content descriptor (OCI image specification, descriptor.md). */
const descriptorSchema = object({
	mediaType: text$2.default(""),
	digest,
	size: number().int().nonnegative(),
	annotations: textMap,
	artifactType: text$2.optional(),
	platform: platform$1.nullish(),
	urls: texts
});
/** A key that must not be there: a document that reads as an index and as a manifest deceives (CVE-2021-41190). */
const absent = _undefined({ error: "an index and a manifest at once" }).optional();
/** An image index (image-index.md) or a Docker manifest list. */
const indexSchema = object({
	schemaVersion: literal(2).optional(),
	mediaType: text$2.optional(),
	manifests: array(descriptorSchema),
	layers: absent
});
/** An image manifest (manifest.md) or a Docker schema 2 manifest. */
const manifestSchema$1 = object({
	schemaVersion: literal(2).optional(),
	mediaType: text$2.optional(),
	artifactType: text$2.optional(),
	config: descriptorSchema,
	layers: array(descriptorSchema),
	manifests: absent,
	annotations: textMap,
	subject: descriptorSchema.nullish()
});
const history = object({
	created: text$2.nullish(),
	created_by: text$2.nullish(),
	author: text$2.nullish(),
	comment: text$2.nullish(),
	empty_layer: boolean().nullish()
});
/** An image configuration (config.md), with what Docker adds to it. */
const configSchema = object({
	created: text$2.nullish(),
	author: text$2.nullish(),
	architecture: text$2.default("unknown"),
	os: text$2.default("linux"),
	variant: text$2.nullish(),
	"os.version": text$2.nullish(),
	config: object({
		User: text$2.nullish(),
		Env: texts,
		Entrypoint: union([texts, text$2]).nullish(),
		Cmd: union([texts, text$2]).nullish(),
		WorkingDir: text$2.nullish(),
		ExposedPorts: record(text$2, unknown()).nullish(),
		Volumes: record(text$2, unknown()).nullish(),
		Labels: textMap,
		StopSignal: text$2.nullish(),
		OnBuild: texts,
		Shell: texts,
		Healthcheck: object({
			Test: texts,
			Interval: number().nullish(),
			Timeout: number().nullish(),
			StartPeriod: number().nullish(),
			Retries: number().nullish()
		}).nullish()
	}).nullish(),
	rootfs: object({
		type: text$2.optional(),
		diff_ids: array(digest).nullish()
	}).nullish(),
	history: array(history).nullish()
});
/** `manifest.json` of `docker save`, podman, kaniko, skopeo and containerd. */
const dockerManifestSchema = array(object({
	Config: text$2,
	RepoTags: texts,
	Layers: texts
}));
/** The `oci-layout` file (image-layout.md). */
const layoutSchema = object({ imageLayoutVersion: text$2 });

// shared/oci/config.ts
/**
* Reads an image configuration (OCI image specification, config.md).
* @throws UndecidedError when it is not one.
*/
function parseConfig(bytes, what) {
	const raw = parseDocument(bytes, configSchema, what);
	const run = raw.config ?? {};
	return {
		os: raw.os,
		architecture: raw.architecture,
		...given({
			variant: raw.variant,
			created: raw.created,
			author: raw.author,
			osVersion: raw["os.version"],
			stopSignal: run.StopSignal,
			healthcheck: run.Healthcheck == null ? void 0 : healthcheck(run.Healthcheck)
		}),
		user: run.User ?? "",
		env: run.Env ?? [],
		entrypoint: words(run.Entrypoint),
		cmd: words(run.Cmd),
		workingDir: run.WorkingDir ?? "",
		exposedPorts: Object.keys(run.ExposedPorts ?? {}),
		volumes: Object.keys(run.Volumes ?? {}),
		labels: run.Labels ?? {},
		onBuild: run.OnBuild ?? [],
		shell: run.Shell ?? [],
		history: (raw.history ?? []).map(historyEntry),
		diffIds: raw.rootfs?.diff_ids ?? []
	};
}
function historyEntry(raw) {
	return {
		...given({
			created: raw.created,
			createdBy: raw.created_by,
			author: raw.author,
			comment: raw.comment
		}),
		emptyLayer: raw.empty_layer ?? false
	};
}
function healthcheck(raw) {
	return {
		test: raw.Test ?? [],
		...given({
			interval: raw.Interval,
			timeout: raw.Timeout,
			startPeriod: raw.StartPeriod,
			retries: raw.Retries
		})
	};
}
function words(value) {
	if (typeof value === "string") return [value];
	return value ?? [];
}
/** The object without its null, undefined and empty values. */
function given(values) {
	const kept = {};
	for (const key in values) {
		const value = values[key];
		if (value !== null && value !== void 0 && value !== "") kept[key] = value;
	}
	return kept;
}

// shared/oci/media-types.ts
const indexTypes = /* @__PURE__ */ new Set(["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"]);
const manifestTypes = /* @__PURE__ */ new Set(["application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json"]);
const configTypes = /* @__PURE__ */ new Set(["application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"]);
/** Media types of manifests and indexes, in the order a client should ask for them. */
const manifestMediaTypes = [...indexTypes, ...manifestTypes];
/** True for an OCI image index and a Docker manifest list. */
function isIndexType(mediaType) {
	return indexTypes.has(mediaType);
}
/** True for an OCI image manifest and a Docker schema 2 manifest. */
function isManifestType(mediaType) {
	return manifestTypes.has(mediaType);
}
/** True for the configuration of a runnable image; artifacts have other types. */
function isImageConfigType(mediaType) {
	return configTypes.has(mediaType);
}
/** True for layers that may lie elsewhere only (OCI non-distributable, Docker foreign). */
function isForeignLayer(mediaType) {
	return mediaType.includes(".nondistributable.") || mediaType.includes(".rootfs.foreign.");
}

// shared/oci/platform.ts
const architectureAliases = {
	x86_64: "amd64",
	"x86-64": "amd64",
	aarch64: "arm64",
	armhf: "arm",
	armel: "arm",
	i386: "386"
};
/** `os/architecture[/variant]`, the form that references and reports use. */
function formatPlatform({ os, architecture, variant }) {
	return variant === void 0 || variant === "" ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
/**
* Reads `os/architecture[/variant]`, with the usual other names of architectures.
* @throws InvalidError `PLATFORM_INVALID`.
*/
function parsePlatform(text) {
	const [os = "", architecture = "", variant, rest] = text.trim().toLowerCase().split("/");
	if (os === "" || architecture === "" || variant === "" || rest !== void 0) throw new InvalidError("PLATFORM_INVALID", `"${text}" is not a platform`, { advice: "Write os/architecture or os/architecture/variant, for example linux/arm64." });
	return {
		os,
		architecture: architectureAliases[architecture] ?? architecture,
		...variant === void 0 ? {} : { variant }
	};
}
/** True when an image of platform `offered` is what `wanted` asks for; arm64 without a variant is arm64/v8. */
function matchesPlatform(wanted, offered) {
	return wanted.os === offered.os && wanted.architecture === offered.architecture && (wanted.variant === void 0 || wanted.variant === (offered.variant ?? defaultVariant(offered.architecture)));
}
function defaultVariant(architecture) {
	if (architecture === "arm64") return "v8";
	return architecture === "arm" ? "v7" : void 0;
}

// shared/oci/assemble.ts
const predicateAnnotation = "in-toto.io/predicate-type";
/**
* Makes an image of a manifest whose config and layers are all here.
* @param maxBytes the limit `documentBytes`.
* @returns undefined when a blob of it is absent, as in an export of one platform.
*/
async function imageOf(found, blobs, maxBytes) {
	const { manifest, descriptor } = found;
	if (!await blobs.has(manifest.config)) return void 0;
	const configBytes = await blobs.read(manifest.config, maxBytes);
	const what = `${blobs.name}!${manifest.config.digest}`;
	const config = parseConfig(configBytes, what);
	if (config.diffIds.length !== manifest.layers.length) throw layersMismatch(what, manifest.layers.length, config.diffIds.length);
	const layers = [];
	for (const [index, layer] of manifest.layers.entries()) {
		const present = await blobs.has(layer);
		if (!present && !isForeignLayer(layer.mediaType)) return void 0;
		layers.push(layerOf$1(layer, index, config.diffIds[index] ?? "", present, blobs));
	}
	return {
		name: found.tags[0] ?? blobs.name,
		tags: found.tags,
		digest: descriptor.digest,
		configDigest: manifest.config.digest,
		mediaType: manifest.mediaType ?? descriptor.mediaType,
		platform: formatPlatform(config),
		config,
		history: config.history,
		layers,
		manifestBytes: found.bytes,
		configBytes,
		annotations: manifest.annotations ?? {}
	};
}
function layerOf$1(layer, index, diffId, present, blobs) {
	return {
		index,
		diffId,
		digest: layer.digest,
		size: layer.size,
		mediaType: layer.mediaType,
		annotations: layer.annotations ?? {},
		present,
		open() {
			if (!present) throw blobMissing(blobs.name, layer.digest);
			return blobs.open(layer);
		}
	};
}
/** Makes an attestation of the manifest that BuildKit writes for it; statements whose blobs are absent are left out. */
async function attestationOf({ descriptor, manifest }, blobs, maxBytes) {
	const subject = descriptor.annotations?.["vnd.docker.reference.digest"] ?? manifest.subject?.digest;
	const statements = [];
	for (const layer of manifest.layers) {
		if (!await blobs.has(layer)) continue;
		statements.push({
			predicateType: layer.annotations?.[predicateAnnotation] ?? "",
			digest: layer.digest,
			size: layer.size,
			mediaType: layer.mediaType,
			read: () => blobs.read(layer, maxBytes)
		});
	}
	return {
		digest: descriptor.digest,
		...subject === void 0 ? {} : { subject },
		statements
	};
}
/** The error for an image whose lists of layers have different lengths. */
function layersMismatch(what, stored, claimed) {
	return new UndecidedError("LAYERS_MISMATCH", `${stored} layers are stored and the config names ${claimed} diffIDs`, {
		place: { what },
		advice: "The archive was changed by hand or cut short: export the image again."
	});
}

// shared/oci/docker-archive.ts
const layerMediaType = "application/vnd.docker.image.rootfs.diff.tar";
/**
* The images that `manifest.json` lists: what `docker save`, podman, skopeo, kaniko and containerd write.
* @returns undefined when there is no `manifest.json`.
* @throws UndecidedError when a listed file is absent or is not what its name or the config claims.
*/
async function readDockerArchive(files, limits) {
	const bytes = await readWhole(files, "manifest.json", limits.documentBytes);
	if (bytes === void 0) return void 0;
	const images = [];
	for (const entry of parseDocument(bytes, dockerManifestSchema, placeIn(files, "manifest.json"))) images.push(await imageOfEntry(entry.Config, entry.Layers ?? [], entry.RepoTags ?? [], files, limits));
	return images;
}
async function imageOfEntry(configPath, layerPaths, tags, files, limits) {
	const what = placeIn(files, configPath);
	const stored = await readWhole(files, configPath, limits.documentBytes);
	if (stored === void 0) throw fileMissing(files, configPath);
	const claimed = digestInName(configPath);
	const configBytes = claimed === void 0 ? stored : verifyBytes(stored, claimed, what);
	const config = parseConfig(configBytes, what);
	if (layerPaths.length !== config.diffIds.length) {
		await findChangedLayer(layerPaths, config.diffIds, files, limits);
		throw layersMismatch(what, layerPaths.length, config.diffIds.length);
	}
	const layers = [];
	for (const [index, path] of layerPaths.entries()) layers.push(await layerOf(path, index, config.diffIds[index] ?? "", files));
	const configDigest = sha256(configBytes);
	return {
		name: tags[0] ?? files.name,
		tags,
		digest: configDigest,
		configDigest,
		mediaType: "application/vnd.docker.container.image.v1+json",
		platform: formatPlatform(config),
		config,
		history: config.history,
		layers,
		configBytes,
		annotations: {}
	};
}
async function layerOf(path, index, diffId, files) {
	const size = await files.size(path);
	if (size === void 0) throw fileMissing(files, path);
	const digest = blobDigest(path);
	return {
		index,
		diffId,
		...digest === void 0 ? {} : { digest },
		size,
		mediaType: layerMediaType,
		annotations: {},
		present: true,
		open: () => digest === void 0 ? files.open(path) : verifyStream(files.open(path), digest, size, placeIn(files, path))
	};
}
/** The digest in `<hex>.json` (Docker, podman), `sha256:<hex>` (kaniko) or `blobs/sha256/<hex>`. */
function digestInName(path) {
	const base = path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/, "");
	const digest = base.startsWith("sha256:") ? base : `sha256:${base}`;
	return isDigest(digest) ? digest : void 0;
}
/** Names of layers outside `blobs/` are ids of the old image format or diffIDs, not digests of what is stored. */
function blobDigest(path) {
	const [, algorithm, hex] = /^(?:\.\/)?blobs\/(sha256|sha512)\/([0-9a-f]+)$/.exec(path) ?? [];
	const digest = `${algorithm}:${hex}`;
	return isDigest(digest) ? digest : void 0;
}
/** When the numbers of layers differ, the first layer that is not the config's says more than the numbers. */
async function findChangedLayer(paths, diffIds, files, limits) {
	const expansion = {
		maxBytes: limits.archiveBytes,
		maxBytesName: "archiveBytes",
		maxRatio: limits.compressionRatio
	};
	for (const [index, path] of paths.entries()) {
		const expected = diffIds[index];
		if (expected === void 0 || await files.size(path) === void 0) return;
		const hash = createHash("sha256");
		for await (const chunk of decompress(files.open(path), expansion, placeIn(files, path))) hash.update(chunk);
		const actual = `sha256:${hash.digest("hex")}`;
		if (actual !== expected) throw digestMismatch(placeIn(files, path), expected, actual);
	}
}
function fileMissing(files, path) {
	return new UndecidedError("FILE_MISSING", `manifest.json names ${path}, which is not there`, {
		place: { what: files.name },
		advice: "Export the image again, with all its layers."
	});
}

// shared/oci/engine.ts
const wellKnown = ["/var/run/docker.sock", "/run/podman/podman.sock"];
/** Milliseconds in which the engine must begin to answer. */
const answerTimeout = 6e4;
/**
* An image of a local engine, as the archive that `docker save` would write (Docker Engine API, "Export an image";
* Podman answers alike).
* @throws InvalidError when there is no engine or no such image; UndecidedError when it fails.
*/
async function* exportFromEngine(name, options) {
	const socketPath = findSocket(options);
	const answer = await send(socketPath, `/images/${encodeURIComponent(name)}/get`);
	if (answer.statusCode !== 200) {
		answer.destroy();
		throw answer.statusCode === 404 ? noImage(name, socketPath) : refused(answer.statusCode, socketPath);
	}
	yield* answer;
}
function findSocket({ dockerHost, runtimeFolder }) {
	if (dockerHost !== void 0 && dockerHost !== "") {
		if (dockerHost.startsWith("unix://")) return dockerHost.slice(7);
		throw new InvalidError("ENGINE_UNSUPPORTED", "only engines behind a socket of this machine can be read from", {
			place: { what: `DOCKER_HOST=${dockerHost}` },
			advice: "Save the image to a file with docker save and give the file."
		});
	}
	const own = runtimeFolder === void 0 ? [] : [join(runtimeFolder, "podman/podman.sock"), join(runtimeFolder, "docker.sock")];
	const found = [...wellKnown, ...own].find((path) => existsSync(path));
	if (found !== void 0) return found;
	throw new InvalidError("ENGINE_NOT_FOUND", "there is no socket of Docker or Podman", { advice: "Start the engine, set DOCKER_HOST, or give an archive or a registry reference." });
}
function send(socketPath, path) {
	return new Promise((resolve, reject) => {
		const call = request({
			socketPath,
			path,
			method: "GET",
			headers: { host: "localhost" }
		}, resolve);
		call.setTimeout(answerTimeout, () => call.destroy(/* @__PURE__ */ new Error(`no answer within ${answerTimeout} ms`)));
		call.on("error", (thrown) => reject(unreachable$1(socketPath, thrown)));
		call.end();
	});
}
function unreachable$1(socketPath, thrown) {
	return new UndecidedError("ENGINE_UNREACHABLE", `the engine does not answer (${messageOf(thrown)})`, {
		place: { what: socketPath },
		advice: "Start it, and check that this user may use the socket.",
		cause: thrown
	});
}
function noImage(name, socketPath) {
	return new InvalidError("IMAGE_NOT_FOUND", `the engine has no image ${name}`, {
		place: { what: socketPath },
		advice: "Pull or build it first, or write docker:// in front to read it from its registry."
	});
}
function refused(status, socketPath) {
	return new UndecidedError("ENGINE_REFUSED", `the engine answers ${status}`, {
		place: { what: socketPath },
		advice: "Look into the engine's log."
	});
}

// shared/oci/folder-store.ts
/** The files of a folder. Links that lead out of it are refused: an untrusted layout must not name other files. */
async function folderStore(folder) {
	const root = await realpath(folder);
	async function locate(path) {
		let real;
		try {
			real = await realpath(join(root, path));
		} catch (thrown) {
			if (isMissing(thrown)) return void 0;
			throw thrown;
		}
		if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) return real;
		throw new InvalidError("PATH_ESCAPE", `${path} is a link that leads out of the folder`, {
			place: { what: folder },
			advice: "Replace the link by the file."
		});
	}
	return {
		name: folder,
		async size(path) {
			const real = await locate(path);
			const found = real === void 0 ? void 0 : await stat(real);
			return found?.isFile() === true ? found.size : void 0;
		},
		async *open(path) {
			const file = await open(join(root, path));
			try {
				const { size } = await file.stat();
				yield* readRange(file, 0, size, join(folder, path));
			} finally {
				await file.close();
			}
		},
		async close() {}
	};
}
/** True for the errors of the file system that say "there is nothing of that name". */
function isMissing(thrown) {
	const code = thrown instanceof Error && "code" in thrown ? thrown.code : void 0;
	return code === "ENOENT" || code === "ENOTDIR";
}

// shared/oci/walk-index.ts
const maxDepth$2 = 8;
/**
* Follows descriptors through nested indexes (OCI image specification, image-index.md) and opens what is an image.
* Attestations and artifacts are told apart; what is not in the store is listed and no error.
* @param platform only images of it are opened, when given.
* @throws UndecidedError for damaged documents, digests that do not hold, and indexes beyond the limits.
*/
async function walkIndex(roots, blobs, limits, platform) {
	const contents = {
		images: [],
		attestations: [],
		skipped: []
	};
	const walk = {
		blobs,
		limits,
		platform,
		contents,
		seen: /* @__PURE__ */ new Set()
	};
	for (const [position, root] of roots.entries()) await visit$1(root, {
		lineage: [],
		position,
		tags: namesOf(root)
	}, walk);
	return contents;
}
async function visit$1(descriptor, path, walk) {
	const { blobs, limits, contents, seen } = walk;
	if (seen.has(descriptor.digest)) return;
	seen.add(descriptor.digest);
	if (seen.size > limits.manifests) throw limitExceeded(blobs.name, "manifests", limits.manifests);
	const isIndex = isIndexType(descriptor.mediaType);
	const isUntyped = descriptor.mediaType === "";
	if (!isIndex && !isUntyped && !isManifestType(descriptor.mediaType)) return skip(descriptor, "artifact", contents);
	if (!isWanted(descriptor, walk.platform) || !await blobs.has(descriptor)) return skip(descriptor, "absent", contents);
	const bytes = await blobs.read(descriptor, limits.documentBytes);
	const what = `${blobs.name}!${descriptor.digest}`;
	const lineage = [...path.lineage, descriptor.digest];
	if (isIndex || isUntyped && hasKey(bytes, "manifests")) {
		if (lineage.length > maxDepth$2) throw limitExceeded(what, "depth of nested indexes", maxDepth$2);
		for (const child of parseDocument(bytes, indexSchema, what).manifests) {
			const names = namesOf(child);
			await visit$1(child, {
				...path,
				lineage,
				tags: names.length > 0 ? names : path.tags
			}, walk);
		}
		return;
	}
	await place$1({
		descriptor,
		manifest: parseDocument(bytes, manifestSchema$1, what),
		bytes,
		tags: path.tags
	}, {
		...path,
		lineage
	}, walk);
}
/** Puts a manifest where it belongs: an attestation, an artifact, an absent image or an image. */
async function place$1(found, path, { blobs, limits, contents, platform }) {
	const { descriptor, manifest } = found;
	if (isAttestation(found)) {
		contents.attestations.push(await attestationOf(found, blobs, limits.documentBytes));
		return;
	}
	if (!isImageConfigType(manifest.config.mediaType) && manifest.config.mediaType !== "") return skip(descriptor, "artifact", contents);
	const image = await imageOf(found, blobs, limits.documentBytes);
	if (image === void 0) return skip(descriptor, "absent", contents);
	if (platform !== void 0 && !matchesPlatform(platform, image.config)) return skip(descriptor, "absent", contents);
	contents.images.push({
		image,
		lineage: path.lineage,
		position: path.position
	});
}
function isAttestation({ descriptor, manifest }) {
	return descriptor.annotations?.["vnd.docker.reference.type"] === "attestation-manifest" || manifest.artifactType === "application/vnd.docker.attestation.manifest.v1+json";
}
/** Attestations have the platform unknown/unknown and are wanted with every platform. */
function isWanted({ platform, annotations }, wanted) {
	if (wanted === void 0 || platform == null || annotations?.["vnd.docker.reference.type"] !== void 0) return true;
	return matchesPlatform(wanted, plain(platform));
}
function plain({ os, architecture, variant }) {
	return {
		os,
		architecture,
		...variant === void 0 ? {} : { variant }
	};
}
function skip(descriptor, reason, contents) {
	const { digest, mediaType, platform } = descriptor;
	const shown = platform == null ? {} : { platform: formatPlatform(plain(platform)) };
	contents.skipped.push({
		digest,
		mediaType,
		reason,
		...shown
	});
}
/** Names that containerd, Docker and skopeo give a descriptor. */
function namesOf({ annotations }) {
	const name = annotations?.["io.containerd.image.name"] ?? annotations?.["org.opencontainers.image.ref.name"];
	return name === void 0 || name === "" ? [] : [name];
}
function hasKey(bytes, key) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(`"${key}"`);
}

// shared/oci/layout.ts
/**
* Reads an OCI image layout (OCI image specification, image-layout.md). `oci-layout` may be absent, as some writers
* leave it out; when it is there it must be one.
* @returns undefined when there is no `index.json`.
*/
async function readLayout(files, limits, platform) {
	const bytes = await readWhole(files, "index.json", limits.documentBytes);
	if (bytes === void 0) return void 0;
	const marker = await readWhole(files, "oci-layout", limits.documentBytes);
	if (marker !== void 0) parseDocument(marker, layoutSchema, placeIn(files, "oci-layout"));
	const roots = parseDocument(bytes, indexSchema, placeIn(files, "index.json")).manifests;
	return {
		...await walkIndex(roots, layoutBlobs(files), limits, platform),
		roots
	};
}

// shared/oci/source.ts
const transports = [
	"oci",
	"oci-archive",
	"docker-archive",
	"docker-daemon"
];
/**
* Reads an image argument that names files: a path, or `oci:`, `oci-archive:`, `docker-archive:` with an optional
* `:tag`, `@digest` or `@position` behind the path; or an image of a local engine, `docker-daemon:`.
* @throws InvalidError `SOURCE_INVALID`.
*/
function parseSource(source) {
	const transport = transports.find((name) => source.startsWith(`${name}:`));
	const rest = transport === void 0 ? source : source.slice(transport.length + 1);
	if (rest === "") throw new InvalidError("SOURCE_INVALID", `"${source}" names no image`, { advice: "Give the path of an OCI layout folder, an OCI archive or a docker archive." });
	if (transport === void 0) return {
		transport: "auto",
		path: rest
	};
	if (transport === "docker-daemon") return {
		transport,
		path: rest
	};
	return {
		transport,
		...split(rest)
	};
}
function split(rest) {
	const at = rest.lastIndexOf("@");
	const behind = rest.slice(at + 1);
	if (at > 0 && isDigest(behind)) return {
		path: rest.slice(0, at),
		select: {
			kind: "digest",
			digest: behind
		}
	};
	if (at > 0 && /^\d{1,6}$/.test(behind)) return {
		path: rest.slice(0, at),
		select: {
			kind: "position",
			position: Number(behind)
		}
	};
	const colon = rest.indexOf(":", /^[A-Za-z]:[\\/]/.test(rest) ? 2 : 0);
	if (colon <= 0 || colon === rest.length - 1) return { path: rest };
	return {
		path: rest.slice(0, colon),
		select: {
			kind: "tag",
			tag: rest.slice(colon + 1)
		}
	};
}
/** True when one of an image's names is the one asked for: the whole reference, or its tag alone. */
function isNamed(names, tag) {
	return names.some((name) => canonical(name) === canonical(tag) || tagOf(name) === tag);
}
/** Docker's short names and their long forms are the same name. */
function canonical(name) {
	return name.replace(/^(index\.)?docker\.io\//, "").replace(/^library\//, "");
}
function tagOf(name) {
	const colon = name.lastIndexOf(":");
	return colon > name.lastIndexOf("/") ? name.slice(colon + 1) : name;
}

// shared/oci/select.ts
/**
* Joins what `index.json` and `manifest.json` of one archive list: an image that stands in both counts once, with the
* names that `manifest.json` gives it.
*/
function joinListings(reached, listed) {
	const byConfig = new Map(listed.map((image, position) => [image.configDigest, {
		image,
		position
	}]));
	const joined = reached.map((found) => {
		const twin = byConfig.get(found.image.configDigest);
		byConfig.delete(found.image.configDigest);
		return twin === void 0 || twin.image.tags.length === 0 ? found : {
			...found,
			image: rename(found.image, twin.image)
		};
	});
	const rest = [...byConfig.values()].map(({ image, position }) => ({
		image,
		lineage: [image.digest],
		position
	}));
	return [...joined, ...rest];
}
function rename(image, { name, tags }) {
	return {
		...image,
		name,
		tags
	};
}
/**
* The images asked for.
* @throws InvalidError `IMAGE_NOT_FOUND` or `PLATFORM_NOT_FOUND`, naming what is there.
* @throws UndecidedError `IMAGE_ABSENT` when an index names images and none of them is in the source.
*/
function selectImages(reached, skipped, { select, platform }, source) {
	const named = select === void 0 ? reached : reached.filter((found) => isSelected(found, select));
	if (reached.length > 0 && named.length === 0) throw notFound(reached, source);
	const chosen = platform === void 0 ? named : named.filter(({ image }) => matchesPlatform(platform, image.config));
	if (chosen.length > 0) return chosen;
	const absent = skipped.filter(({ reason }) => reason === "absent");
	if (platform !== void 0) throw noPlatform(platform, named, absent, source);
	throw absent.length > 0 ? allAbsent(absent, source) : noImages(source);
}
function isSelected({ image, lineage, position }, select) {
	if (select.kind === "tag") return isNamed(image.tags, select.tag);
	if (select.kind === "position") return position === select.position;
	return lineage.includes(select.digest) || image.configDigest === select.digest;
}
function notFound(reached, source) {
	const names = reached.map(({ image }) => image.tags[0] ?? image.digest);
	return new InvalidError("IMAGE_NOT_FOUND", "no such image in it", {
		place: { what: source },
		advice: `It holds ${listOf(names)}.`
	});
}
function noPlatform(platform, reached, absent, source) {
	const wanted = formatPlatform(platform);
	const there = reached.map(({ image }) => image.platform);
	const named = absent.flatMap((manifest) => manifest.platform ?? []);
	if (named.includes(wanted)) return new UndecidedError("IMAGE_ABSENT", `the image for ${wanted} is named and its blobs are not there`, {
		place: { what: source },
		advice: "Export that platform too."
	});
	return new InvalidError("PLATFORM_NOT_FOUND", `no image for ${wanted}`, {
		place: { what: source },
		advice: `It names ${listOf([.../* @__PURE__ */ new Set([...there, ...named])])}.`
	});
}
function allAbsent(absent, source) {
	return new UndecidedError("IMAGE_ABSENT", `${absent.length} images are named and the blobs of none are there`, {
		place: { what: source },
		advice: "Export the image again, with its layers."
	});
}
function noImages(source) {
	return new UndecidedError("NO_IMAGE", "there is no container image in it", {
		place: { what: source },
		advice: "Give an OCI layout, an OCI archive or the output of docker save."
	});
}
function listOf(names) {
	if (names.length === 0) return "none";
	const shown = names.slice(0, 10).join(", ");
	return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}

// shared/oci/registry/blobs.ts
/** The content of a repository, verified. */
function registryBlobs(client) {
	const place = ({ digest }) => `${client.name}@${digest}`;
	async function* open(descriptor) {
		yield* verifyStream(client.blob(descriptor.digest), descriptor.digest, descriptor.size, place(descriptor));
	}
	return {
		name: client.name,
		/** A registry takes no manifest whose blobs are absent, but for layers that lie elsewhere by design. */
		async has(descriptor) {
			return !isForeignLayer(descriptor.mediaType) || client.hasBlob(descriptor.digest);
		},
		async read(descriptor, maxBytes) {
			checkSize(descriptor, maxBytes, place(descriptor));
			if (!isIndexType(descriptor.mediaType) && !isManifestType(descriptor.mediaType)) return collect(open(descriptor));
			const { bytes } = await client.manifest(descriptor.digest, maxBytes);
			return verifyBytes(bytes, descriptor.digest, place(descriptor));
		},
		open
	};
}

// shared/oci/registry/challenge.ts
/**
* Reads a WWW-Authenticate header: several challenges may stand in it, and quoted values may hold commas. What is
* none is left out.
*/
function parseChallenges(header) {
	const challenges = [];
	for (const [, word = "", quoted, bare] of header.matchAll(/([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?/g)) {
		const value = quoted?.replace(/\\(.)/g, "$1") ?? bare;
		if (value === void 0) challenges.push({
			scheme: word.toLowerCase(),
			parameters: /* @__PURE__ */ new Map()
		});
		else challenges.at(-1)?.parameters.set(word.toLowerCase(), value);
	}
	return challenges;
}

// shared/oci/registry/reference.ts
const repositoryPath = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagName = /^\w[\w.-]{0,127}$/;
const hostName = /^(?:[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const hub = "docker.io";
/**
* Reads `[host[:port]/]path[:tag][@digest]`. The first part is a host only when it has a dot or a port or is
* `localhost`; official images of Docker Hub get their `library/`; without tag and digest the tag is `latest`.
* @throws InvalidError `REFERENCE_INVALID`.
*/
function parseReference(text) {
	const reference = tryParseReference(text);
	if (reference !== void 0) return reference;
	throw new InvalidError("REFERENCE_INVALID", `"${text}" is not an image reference`, { advice: "Write host/path:tag or host/path@sha256:…, in lower case, for example ghcr.io/owner/app:1.2." });
}
/** As `parseReference`; undefined instead of an error. */
function tryParseReference(text) {
	const at = text.indexOf("@");
	const digest = at < 0 ? void 0 : text.slice(at + 1);
	const named = at < 0 ? text : text.slice(0, at);
	const slash = named.indexOf("/");
	const first = slash < 0 ? "" : named.slice(0, slash);
	const isHost = first.includes(".") || first.includes(":") || first === "localhost";
	const registry = isHost ? canonicalHost(first) : hub;
	const rest = isHost ? named.slice(slash + 1) : named;
	const colon = rest.lastIndexOf(":");
	const hasTag = colon > rest.lastIndexOf("/");
	const tag = hasTag ? rest.slice(colon + 1) : void 0;
	const path = hasTag ? rest.slice(0, colon) : rest;
	const repository = registry === hub && !path.includes("/") ? `library/${path}` : path;
	if (!hostName.test(registry) || !repositoryPath.test(repository) || repository.length > 255) return void 0;
	if (tag !== void 0 && !tagName.test(tag) || digest !== void 0 && !isDigest(digest)) return void 0;
	const wanted = tag ?? (digest === void 0 ? "latest" : void 0);
	return {
		registry,
		repository,
		...wanted === void 0 ? {} : { tag: wanted },
		...digest === void 0 ? {} : { digest }
	};
}
/** The reference as text, in its long form. */
function formatReference({ registry, repository, tag, digest }) {
	return `${registry}/${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
/** True for hosts that only this machine can answer for; they are spoken to without TLS. */
function isLoopback(registry) {
	const host = registry.replace(/:\d+$/, "");
	return host === "localhost" || host.endsWith(".localhost") || /^127(?:\.\d{1,3}){3}$/.test(host) || host === "[::1]";
}
/** Docker Hub answers to several names, and its API to one that people do not write. */
function apiHost(registry) {
	return registry === hub ? "registry-1.docker.io" : registry;
}
function canonicalHost(host) {
	return [
		"index.docker.io",
		"registry-1.docker.io",
		"registry.hub.docker.com"
	].includes(host) ? hub : host;
}

// shared/oci/registry/retry.ts
const defaultRetryPolicy = {
	attempts: 5,
	firstDelay: 250,
	longestDelay: 6e4,
	idleTimeout: 6e4
};
/** Answers that may be different the next time. */
const transient = /* @__PURE__ */ new Set([
	408,
	425,
	429,
	500,
	502,
	503,
	504
]);
/**
* Sends a request that may be repeated, until the answer is not transient: waits as `Retry-After` says, else longer
* each time, with jitter (RFC 9110, 10.2.3).
* @throws UndecidedError `REGISTRY_UNREACHABLE` when no attempt got an answer.
*/
async function fetchWithRetry(url, init, ports, policy) {
	for (let attempt = 1;; attempt += 1) {
		let answer;
		let failure;
		try {
			answer = await withTimeout(url, init, ports, policy.idleTimeout);
			if (!transient.has(answer.status) || attempt >= policy.attempts) return answer;
			await answer.body?.cancel();
		} catch (thrown) {
			failure = thrown;
		}
		if (attempt >= policy.attempts) throw unreachable(url, failure);
		await ports.sleep(delay(attempt, answer?.headers.get("retry-after") ?? null, ports, policy));
	}
}
/** The timeout ends with the headers; bodies have their own, byte by byte. */
async function withTimeout(url, init, ports, milliseconds) {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(/* @__PURE__ */ new Error(`no answer within ${milliseconds} ms`)), milliseconds);
	try {
		return await ports.fetch(url, {
			...init,
			signal: controller.signal
		});
	} finally {
		clearTimeout(timer);
	}
}
/** Milliseconds to wait; `Retry-After` is a number of seconds or a date. */
function delay(attempt, retryAfter, ports, policy) {
	const seconds = retryAfter === null ? NaN : Number(retryAfter);
	const date = retryAfter === null ? NaN : Date.parse(retryAfter) - ports.now();
	const asked = Number.isFinite(seconds) ? seconds * 1e3 : date;
	if (Number.isFinite(asked)) return Math.min(Math.max(0, asked), policy.longestDelay);
	return Math.min(policy.firstDelay * 2 ** (attempt - 1) * (.5 + ports.random()), policy.longestDelay);
}
function unreachable(url, failure) {
	const cause = failure instanceof Error && failure.cause !== void 0 ? failure.cause : failure;
	return new UndecidedError("REGISTRY_UNREACHABLE", `no answer (${messageOf(cause)})`, {
		place: { what: new URL(url).host },
		advice: "Check the name, the network and the proxy settings.",
		cause: failure
	});
}

// shared/oci/registry/authenticator.ts
const clientId = "seaworthy";
/**
* Answers a registry's challenges (distribution specification, token authentication): anonymous or named bearer
* tokens, refresh tokens by OAuth2, and basic. Headers are kept by scope until the registry refuses them.
*/
var Authenticator = class {
	#registry;
	#credentials;
	#ports;
	#policy;
	#headers = /* @__PURE__ */ new Map();
	constructor(registry, credentials, ports, policy) {
		this.#registry = registry;
		this.#credentials = credentials;
		this.#ports = ports;
		this.#policy = policy;
	}
	/** The header that worked last for this scope. */
	header(scope) {
		return this.#headers.get(scope);
	}
	/**
	* The Authorization header that a 401 asks for; undefined when nothing can be answered.
	* @throws UndecidedError `REALM_INSECURE` rather than send a secret where others can read it.
	*/
	async answer(challenge, scope) {
		this.#headers.delete(scope);
		const credentials = await this.#credentials(this.#registry);
		const challenges = parseChallenges(challenge ?? "");
		const bearer = challenges.find(({ scheme }) => scheme === "bearer");
		const header = bearer !== void 0 ? await this.#bearer(bearer.parameters, credentials, scope) : challenges.some(({ scheme }) => scheme === "basic") ? basic(credentials) : void 0;
		if (header !== void 0) this.#headers.set(scope, header);
		return header;
	}
	async #bearer(parameters, credentials, scope) {
		const realm = URL.canParse(parameters.get("realm") ?? "") ? new URL(parameters.get("realm") ?? "") : void 0;
		if (realm === void 0) return void 0;
		if (realm.protocol !== "https:" && !(realm.protocol === "http:" && isLoopback(realm.host))) throw new UndecidedError("REALM_INSECURE", `it sends logins to ${realm.origin}, which is not encrypted`, {
			place: { what: this.#registry },
			advice: "The registry must offer its tokens over https."
		});
		const service = parameters.get("service");
		const token = await tokenIn(credentials?.kind === "token" ? await this.#send(realm.href, refreshRequest(credentials.refreshToken, service, scope)) : await this.#send(tokenUrl(realm, service, scope), passwordRequest(credentials)));
		return token === void 0 ? void 0 : `Bearer ${token}`;
	}
	async #send(url, init) {
		return fetchWithRetry(url, init, this.#ports, this.#policy);
	}
};
function tokenUrl(realm, service, scope) {
	const url = new URL(realm);
	if (service !== void 0) url.searchParams.set("service", service);
	for (const part of scope.split(" ")) url.searchParams.append("scope", part);
	return url.href;
}
function passwordRequest(credentials) {
	const header = basic(credentials);
	return header === void 0 ? {} : { headers: { authorization: header } };
}
function refreshRequest(refreshToken, service, scope) {
	const form = new URLSearchParams({
		grant_type: "refresh_token",
		client_id: clientId,
		refresh_token: refreshToken,
		scope
	});
	if (service !== void 0) form.set("service", service);
	return {
		method: "POST",
		body: form
	};
}
function basic(credentials) {
	if (credentials?.kind !== "password") return void 0;
	return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64")}`;
}
/** `token`, or `access_token` as OAuth2 calls it. */
async function tokenIn(answer) {
	const body = await answer.json().catch(() => void 0);
	if (!answer.ok || typeof body !== "object" || body === null) return void 0;
	const { token, access_token: accessToken } = body;
	return [token, accessToken].find((each) => typeof each === "string" && each !== "");
}

// shared/oci/registry/credentials.ts
/** Under this key Docker keeps what belongs to Docker Hub. */
const hubKey = "https://index.docker.io/v1/";
const helperName = /^[A-Za-z0-9._-]+$/;
const helperTimeout = 3e4;
const helperBytes = 1048576;
/**
* Credentials from Docker's config.json: for each registry its helper (`credHelpers`), else the store (`credsStore`),
* else what stands in the file (`auths`). Hosts must match exactly.
* @param folder `$DOCKER_CONFIG`; the default of Docker when undefined.
*/
function dockerCredentials(folder) {
	const path = join(folder ?? join(homedir(), ".docker"), "config.json");
	let config;
	return async (registry) => {
		config ??= readConfig(path);
		const { credHelpers, credsStore, auths } = await config;
		const keys = registry === "docker.io" ? [
			hubKey,
			"docker.io",
			"index.docker.io"
		] : [registry];
		for (const key of keys) {
			const helper = credHelpers[key] ?? credsStore;
			const stored = (helper === void 0 ? void 0 : await askHelper(helper, key)) ?? storedAuth(auths, key);
			if (stored !== void 0) return stored;
		}
	};
}
async function readConfig(path) {
	let document;
	try {
		document = JSON.parse(await readFile$1(path, "utf8"));
	} catch (thrown) {
		if (isMissing(thrown)) return {
			credHelpers: {},
			auths: {}
		};
		throw new UndecidedError("DOCKER_CONFIG_UNREADABLE", `it cannot be read (${messageOf(thrown)})`, {
			place: { what: path },
			advice: "Repair the file, or set DOCKER_CONFIG to another folder.",
			cause: thrown
		});
	}
	const store = textField(document, "credsStore");
	const helpers = Object.entries(dictionaryField(document, "credHelpers"));
	return {
		credHelpers: Object.fromEntries(helpers.flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : [])),
		auths: dictionaryField(document, "auths"),
		...store === void 0 ? {} : { credsStore: store }
	};
}
function storedAuth(auths, key) {
	const entry = auths[key] ?? auths[`https://${key}`] ?? auths[`https://${key}/v1/`] ?? auths[`https://${key}/v2/`];
	const token = textField(entry, "identitytoken");
	if (token !== void 0) return {
		kind: "token",
		refreshToken: token
	};
	const encoded = textField(entry, "auth");
	const plain = encoded === void 0 ? "" : Buffer.from(encoded, "base64").toString("utf8").replace(/\0+$/, "");
	const colon = plain.indexOf(":");
	const username = colon < 0 ? textField(entry, "username") : plain.slice(0, colon);
	const password = colon < 0 ? textField(entry, "password") : plain.slice(colon + 1);
	return username === void 0 || password === void 0 ? void 0 : {
		kind: "password",
		username,
		password
	};
}
/** `docker-credential-NAME get`, the server on its standard input (docker-credential-helpers). */
async function askHelper(helper, server) {
	if (!helperName.test(helper)) throw helperFailed(helper, "its name is not one");
	const { code, output } = await run(`docker-credential-${helper}`, server).catch((thrown) => {
		throw helperFailed(helper, messageOf(thrown));
	});
	if (/credentials not found|no credentials/i.test(output)) return void 0;
	if (code !== 0) throw helperFailed(helper, `it ended with code ${code}`);
	let answer;
	try {
		answer = JSON.parse(output);
	} catch {
		throw helperFailed(helper, "its answer is not JSON");
	}
	const username = textField(answer, "Username");
	const secret = textField(answer, "Secret");
	if (username === void 0 || secret === void 0) return void 0;
	return username === "<token>" ? {
		kind: "token",
		refreshToken: secret
	} : {
		kind: "password",
		username,
		password: secret
	};
}
function run(command, input) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, ["get"], {
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			],
			timeout: helperTimeout
		});
		let output = "";
		child.on("error", reject);
		child.stdout.setEncoding("utf8").on("data", (text) => {
			output += text;
			if (output.length > helperBytes) child.kill();
		});
		child.on("close", (code) => resolve({
			code,
			output
		}));
		child.stdin.on("error", () => {}).end(`${input}\n`);
	});
}
function helperFailed(helper, problem) {
	return new UndecidedError("CREDENTIAL_HELPER_FAILED", `the credential helper failed: ${problem}`, {
		place: { what: `docker-credential-${helper}` },
		advice: "Install it, log in with it, or take it out of Docker's config.json."
	});
}
function textField(value, key) {
	const field = typeof value === "object" && value !== null ? value[key] : void 0;
	return typeof field === "string" && field !== "" ? field : void 0;
}
function dictionaryField(value, key) {
	const field = typeof value === "object" && value !== null ? value[key] : void 0;
	return typeof field === "object" && field !== null ? field : {};
}

// shared/oci/registry/client.ts
const defaultPorts = {
	fetch: (...call) => fetch(...call),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	random: () => Math.random(),
	now: () => Date.now()
};
/** Reads from one repository of a registry (OCI distribution specification, "Pull"). */
var RegistryClient = class {
	#registry;
	#repository;
	#base;
	#ports;
	#policy;
	#authenticator;
	constructor(registry, repository, options = {}) {
		const isPlain = isLoopback(registry) || (options.insecure ?? []).includes(registry);
		this.#registry = registry;
		this.#repository = repository;
		this.#base = `${isPlain ? "http" : "https"}://${apiHost(registry)}/v2/${repository}`;
		this.#ports = {
			...defaultPorts,
			...options.ports
		};
		this.#policy = {
			...defaultRetryPolicy,
			...options.retry
		};
		const credentials = options.credentials ?? dockerCredentials();
		this.#authenticator = new Authenticator(registry, credentials, this.#ports, this.#policy);
	}
	/** How the repository is named in errors. */
	get name() {
		return `${this.#registry}/${this.#repository}`;
	}
	/**
	* A manifest or index as stored, with the type that the registry gives it. Not verified.
	* @param reference a tag or digest.
	*/
	async manifest(reference, maxBytes) {
		const answer = await this.request(`/manifests/${reference}`, { headers: { accept: manifestMediaTypes.join(", ") } });
		if (!answer.ok) throw await this.#refusal(answer, `the manifest ${reference}`);
		const parts = [];
		let size = 0;
		for await (const chunk of this.#body(answer)) {
			size += chunk.length;
			if (size > maxBytes) throw limitExceeded(`${this.name}:${reference}`, "documentBytes", maxBytes);
			parts.push(chunk);
		}
		const mediaType = (answer.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
		return {
			bytes: Buffer.concat(parts),
			mediaType
		};
	}
	/** Whether a blob is there. */
	async hasBlob(digest) {
		const answer = await this.request(`/blobs/${digest}`, { method: "HEAD" });
		await answer.body?.cancel();
		if (answer.ok || answer.status === 404) return answer.ok;
		throw await this.#refusal(answer, `the blob ${digest}`);
	}
	/**
	* The bytes of a blob, unverified. A connection that breaks is taken up again where it broke, as long as each
	* attempt brings something.
	*/
	async *blob(digest) {
		let received = 0;
		for (let failures = 0;;) {
			const headers = received === 0 ? {} : { range: `bytes=${received}-` };
			const answer = await this.request(`/blobs/${digest}`, { headers });
			if (answer.status === 416) return;
			if (!answer.ok) throw await this.#refusal(answer, `the blob ${digest}`);
			let repeated = answer.status === 206 ? 0 : received;
			try {
				for await (const chunk of this.#body(answer)) {
					const fresh = chunk.subarray(Math.min(repeated, chunk.length));
					repeated -= chunk.length - fresh.length;
					if (fresh.length === 0) continue;
					received += fresh.length;
					failures = 0;
					yield fresh;
				}
				return;
			} catch (thrown) {
				failures += 1;
				if (thrown instanceof SeaworthyError || failures >= this.#policy.attempts) throw this.#broken(digest, received, thrown);
				await this.#ports.sleep(delay(failures, null, this.#ports, this.#policy));
			}
		}
	}
	/** Sends a request that changes nothing, authenticated as the registry asks for it. */
	async request(path, init) {
		const scope = `repository:${this.#repository}:pull`;
		const url = `${this.#base}${path}`;
		const known = this.#authenticator.header(scope);
		const first = await this.#send(url, init, known);
		if (first.status !== 401) return first;
		await first.body?.cancel();
		const header = await this.#authenticator.answer(first.headers.get("www-authenticate"), scope);
		return header === void 0 ? this.#denied(first.status) : this.#send(url, init, header);
	}
	/** Redirects to blob stores are followed by `fetch`, which keeps the header from other origins. */
	async #send(url, init, authorization) {
		const headers = new Headers(init.headers);
		if (authorization !== void 0) headers.set("authorization", authorization);
		return fetchWithRetry(url, {
			...init,
			headers
		}, this.#ports, this.#policy);
	}
	/** The chunks of a body; one that stops flowing counts as broken. */
	async *#body(answer) {
		const reader = answer.body?.getReader();
		if (reader === void 0) return;
		try {
			for (;;) {
				const part = await this.#inTime(reader.read());
				if (part.done) return;
				yield part.value;
			}
		} finally {
			await reader.cancel().catch(() => {});
		}
	}
	async #inTime(work) {
		const { promise, reject } = Promise.withResolvers();
		const { idleTimeout } = this.#policy;
		const timer = setTimeout(() => reject(/* @__PURE__ */ new Error(`no byte within ${idleTimeout} ms`)), idleTimeout);
		try {
			return await Promise.race([work, promise]);
		} finally {
			clearTimeout(timer);
		}
	}
	async #refusal(answer, what) {
		await answer.body?.cancel();
		if (answer.status === 404) return new InvalidError("IMAGE_NOT_FOUND", `${what} is not there`, {
			place: { what: this.name },
			advice: "Check name, tag and spelling; a private repository may hide itself from who is not logged in."
		});
		if (answer.status === 401 || answer.status === 403) this.#denied(answer.status);
		return new UndecidedError("REGISTRY_REFUSED", `the registry answers ${answer.status} for ${what}`, {
			place: { what: this.name },
			advice: answer.status === 429 ? "Wait, or log in for a higher limit." : "Try again later."
		});
	}
	#denied(status) {
		throw new UndecidedError("REGISTRY_DENIED", `the registry refuses access (${status})`, {
			place: { what: this.name },
			advice: `Log in with docker login ${this.#registry}, with rights to pull from this repository.`
		});
	}
	#broken(digest, received, thrown) {
		if (thrown instanceof SeaworthyError) return thrown;
		return new UndecidedError("DOWNLOAD_BROKEN", `the download of ${digest} broke off again and again (${messageOf(thrown)})`, {
			place: {
				what: this.name,
				offset: received
			},
			advice: "Try again later.",
			cause: thrown
		});
	}
};

// shared/oci/registry/open-registry.ts
/**
* Opens the images behind a reference. The tag is resolved once; from there on everything goes by digest, and what
* the registry says of digests is not believed but computed. Mirrors are asked first.
*/
async function openRegistryImage(reference, limits, platform, options = {}) {
	const source = formatReference(reference);
	for (const mirror of options.mirrors?.[reference.registry] ?? []) {
		const opened = await openFrom(new RegistryClient(mirror, reference.repository, options), reference, limits, platform, source).catch(unlessAbsent);
		if (opened !== void 0) return opened;
	}
	return openFrom(new RegistryClient(reference.registry, reference.repository, options), reference, limits, platform, source);
}
async function openFrom(client, reference, limits, platform, source) {
	const { bytes, mediaType } = await client.manifest(reference.digest ?? reference.tag ?? "latest", limits.documentBytes);
	if (reference.digest !== void 0) verifyBytes(bytes, reference.digest, source);
	const root = {
		mediaType,
		digest: reference.digest ?? sha256(bytes),
		size: bytes.length
	};
	const blobs = registryBlobs(client);
	const known = {
		...blobs,
		read: readKnown(blobs.read, root.digest, bytes)
	};
	const contents = await walkIndex([root], known, limits, platform);
	const chosen = selectImages(contents.images, contents.skipped, platform === void 0 ? {} : { platform }, source);
	const digests = new Set(chosen.map(({ image }) => image.digest));
	return {
		source,
		...isIndexType(mediaType) ? { indexDigest: root.digest } : {},
		images: chosen.map(({ image }) => ({
			...image,
			name: source,
			tags: reference.tag === void 0 ? [] : [source]
		})),
		attestations: contents.attestations.filter(({ subject }) => subject === void 0 || digests.has(subject)),
		skipped: contents.skipped,
		async close() {}
	};
}
/** The document that the tag led to is in hand already. */
function readKnown(read, digest, bytes) {
	return async (descriptor, ...rest) => descriptor.digest === digest ? bytes : read(descriptor, ...rest);
}
/** A mirror that lacks the image, or does not answer, is passed over; what is wrong or damaged is not. */
function unlessAbsent(thrown) {
	if (thrown instanceof SeaworthyError && [
		"IMAGE_NOT_FOUND",
		"REGISTRY_UNREACHABLE",
		"REGISTRY_DENIED",
		"REGISTRY_REFUSED"
	].includes(thrown.code)) return void 0;
	throw thrown instanceof SeaworthyError ? thrown : new UndecidedError("MIRROR_FAILED", "a mirror failed", { cause: thrown });
}

// shared/oci/open.ts
/**
* Opens the images of a source; their layers stay unread. A source is
* - a file or folder, whose kind is detected: an OCI layout (folder, or tar, plain or compressed with gzip or zstd) or
*   a docker archive; or the same with `oci:`, `oci-archive:` or `docker-archive:` in front and perhaps `:tag`,
*   `@digest` or `@position` behind the path;
* - an image of a local Docker or Podman: `docker-daemon:` and its name;
* - an image in a registry: `docker://` and a reference, or a reference alone when no file has that name.
* @throws InvalidError when the source, selection or platform is wrong; UndecidedError when what is there is damaged,
* hostile or incomplete, or cannot be reached.
*/
async function openImage(source, options = {}) {
	const limits = {
		...defaultOpenLimits,
		...options.limits
	};
	const platform = options.platform === void 0 ? void 0 : parsePlatform(options.platform);
	const reference = await referenceIn(source);
	if (reference !== void 0) return openRegistryImage(reference, limits, platform, options.registry);
	const parsed = parseSource(source);
	const files = await openFiles(parsed, limits, options.engine ?? {});
	try {
		return await readImages$1(source, parsed, files, limits, platform);
	} catch (thrown) {
		await files.close();
		throw typed(thrown, parsed.path);
	}
}
const registryPrefix = "docker://";
/** The reference in a source that names a registry; undefined for files. */
async function referenceIn(source) {
	if (source.startsWith(registryPrefix)) return parseReference(source.slice(9));
	return /^(?:[./~]|[A-Za-z]:[\\/])|\.(?:tar|tgz|gz|zst)$|^(?:oci|oci-archive|docker-archive|docker-daemon):/.test(source) || await stat(source).then(() => true, () => false) ? void 0 : tryParseReference(source);
}
async function openFiles({ path, transport }, limits, engine) {
	if (transport === "docker-daemon") return streamedArchiveStore(path, exportFromEngine(path, engine), limits).catch((thrown) => {
		throw typed(thrown, path);
	});
	try {
		const isFolder = (await stat(path)).isDirectory();
		if (transport === "oci" && !isFolder) throw wrongKind(path, "a file", "oci-archive:");
		if (transport.endsWith("-archive") && isFolder) throw wrongKind(path, "a folder", "oci:");
		return isFolder ? await folderStore(path) : await archiveStore(path, limits);
	} catch (thrown) {
		if (!isMissing(thrown)) throw typed(thrown, path);
		throw new InvalidError("SOURCE_NOT_FOUND", "there is no such file or folder", {
			place: { what: path },
			advice: "Check the path, or write docker:// in front of an image reference."
		});
	}
}
async function readImages$1(source, { transport, select, path }, files, limits, platform) {
	const layout = transport === "docker-archive" ? void 0 : await readLayout(files, limits, platform);
	const listed = transport === "auto" || transport.startsWith("docker-") ? await readDockerArchive(files, limits) : void 0;
	if (layout === void 0 && listed === void 0) throw notAnImage(path, transport);
	const skipped = layout?.skipped ?? [];
	const reached = joinListings(layout?.images ?? [], listed ?? []);
	const wanted = {
		...select === void 0 ? {} : { select },
		...platform === void 0 ? {} : { platform }
	};
	const chosen = selectImages(reached, skipped, wanted, path);
	const digests = new Set(chosen.map(({ image }) => image.digest));
	const roots = layout?.roots ?? [];
	const root = roots.length === 1 && isIndexType(roots[0]?.mediaType ?? "") ? roots[0] : void 0;
	return {
		source,
		...root === void 0 ? {} : { indexDigest: root.digest },
		images: chosen.map(({ image }) => image),
		attestations: (layout?.attestations ?? []).filter(({ subject }) => subject === void 0 || digests.has(subject)),
		skipped,
		close: () => files.close()
	};
}
function wrongKind(path, kind, prefix) {
	return new InvalidError("SOURCE_INVALID", `this is ${kind}`, {
		place: { what: path },
		advice: `Write ${prefix} in front of the path, or the path alone.`
	});
}
function notAnImage(path, transport) {
	const missing = transport === "docker-archive" ? "manifest.json" : "manifest.json nor index.json";
	const what = transport.startsWith("oci") ? "index.json" : missing;
	return new InvalidError("NOT_AN_IMAGE", `there is no ${what} in it`, {
		place: { what: path },
		advice: "Give an OCI layout, an OCI archive or the output of docker save."
	});
}
/** Errors of the file system in the words of the suite. */
function typed(thrown, path) {
	if (thrown instanceof SeaworthyError) return thrown;
	return new UndecidedError("SOURCE_UNREADABLE", `it cannot be read (${messageOf(thrown)})`, {
		place: { what: path },
		advice: "Check the permissions and that it is not being written.",
		cause: thrown
	});
}

// shared/layers/limits.ts
const defaultLayerLimits = {
	entries: 4e6,
	fileBytes: 256 * 2 ** 20,
	layerBytes: 64 * 2 ** 30,
	compressionRatio: 300,
	pathBytes: 4096,
	nameBytes: 96 * 2 ** 20,
	layers: 1e3
};

// shared/layers/collect.ts
/** How many bytes a collector may look at before it asks for all. */
const headBytes = 8;
/** The gap of a file that is larger than its collector reads. */
const tooLargeToLookInto = "larger than what is looked into, so packages within it are unknown";
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

// shared/layers/symlinks.ts
/** As many links as Linux follows before it gives up. */
const maxLinks = 40;
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
		if (removals.replaced.size + removals.opaque.size > 0) {
			const kept = [];
			for (const item of visible) if (!isRemoved(item.header.path, removals)) kept.push(item);
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
	for (const { path, isDirectory } of record.log) {
		if (!relevant.has(path)) continue;
		const at = resolveParents(path, below);
		if (!isDirectory || below.has(at)) replaced.add(at);
	}
	for (const { path, target } of record.links) {
		if (!relevant.has(path)) continue;
		const at = resolveParents(path, below);
		replaced.add(at);
		links.set(at, target);
	}
	return {
		replaced,
		opaque,
		links
	};
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

// shared/layers/whiteout.ts
const prefix$1 = ".wh.";
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
		entries: 0
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
			bytes
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
/** Problems for which a wrong digest is the better explanation. */
const damage = /* @__PURE__ */ new Set([
	"TAR_TRUNCATED",
	"TAR_INVALID",
	"DECOMPRESSION_FAILED",
	"PATH_ESCAPE"
]);
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

// shared/layers/walk-image.ts
const defaultConcurrency = 3;
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
		layers: inOrder.map(({ layer, ref, record: { bytes, entries } }) => ({
			...ref,
			...layer.digest === void 0 ? {} : { digest: layer.digest },
			size: layer.size,
			bytes,
			entries
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

// shared/packages/purl.ts
var import_packageurl_js = require_packageurl_js();
/** Types whose namespace and `distro` qualifier are the distribution's. */
const systemTypes = /* @__PURE__ */ new Set([
	"alpm",
	"apk",
	"deb",
	"opkg",
	"rpm"
]);
/** True for packages of the operating system's own package manager. */
function isSystemType(type) {
	return systemTypes.has(type);
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
		...draft.qualifiers,
		...isSystem ? systemQualifiers(draft, os) : {}
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

// shared/packages/ownership.ts
/** Folders that merged-usr distributions keep under /usr while package databases name them at the root. */
const mergedFolders = /^\/(?:bin|lib|lib32|lib64|sbin)\//;
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

// shared/packages/coverage.ts
/** What distributions keep their packages in; derived ones are found by the types that their parents use. */
const databases = {
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
/** The gaps that files report of themselves. */
function reportedGaps(files) {
	return files.flatMap(({ header, value }) => (value.gaps ?? []).map((gap) => ({
		what: header.path,
		...gap
	})));
}
/** Databases of packages that a lower layer has and a higher one removed, while what they list may still be there. */
function removedDatabases(files) {
	const visible = new Set(files.filter(({ hiddenBy }) => hiddenBy === void 0).map(({ header }) => header.path));
	const removed = /* @__PURE__ */ new Map();
	for (const { header, value, hiddenBy } of files) {
		const listed = value.packages?.filter(({ type }) => isSystemType(type)).length ?? 0;
		if (hiddenBy === void 0 || listed === 0 || visible.has(header.path) || isSinglePackage(header.path)) continue;
		removed.set(header.path, {
			what: header.path,
			why: `layer ${hiddenBy.index} removes this package database of ${listed} packages, which may still be installed`,
			weight: "partial"
		});
	}
	return [...removed.values()];
}
/** Files of one package each: removing one is how such a package is uninstalled. */
function isSinglePackage(path) {
	return path.includes("/status.d/") || path.includes("/pacman/local/");
}
const shownPrograms = 10;
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
	if (os === void 0 || expected === void 0 || packages.some(({ type }) => type === expected)) return [];
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

// shared/packages/introduced.ts
/**
* Tells which layer brought a package. A database is written anew by every layer that installs something, so the
* layer of the file that a container sees says little: what counts is the lowest layer from which on each version of
* the file has the package in this version.
*/
var PackageHistory = class {
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
function keyOf$1({ name, version, arch }) {
	return `${name}\0${version ?? ""}\0${arch ?? ""}`;
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
	const drafts = lock.packages.map((item) => draftOf$4(item, graph, roles));
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
var Graph = class {
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
function rolesOf(graph, { production, development }) {
	return {
		direct: new Set([...production, ...development].flatMap((reference) => graph.find(reference) ?? [])),
		production: graph.reach(production),
		development: graph.reach(development)
	};
}
function draftOf$4(item, graph, roles) {
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
			dependencies: unique(needed.map(({ name }) => name)),
			requires: unique(needed.flatMap((each) => purls.get(each) ?? []))
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
	const { type, name, version, arch, source, homepage, modularity, hashes, files } = draft;
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
			relationship: draft.relationship,
			development: draft.development,
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
			repository: known.repository ?? draft.repository
		})
	};
}
function both(first, second) {
	return unique([...first ?? [], ...second ?? []]);
}
function unique(values) {
	return [...new Set(values)];
}
/** Whether `Origin` or the vendor is another than the distribution; undefined when nobody is named. */
function isFromElsewhere(origin, os) {
	if (origin === void 0 || os === void 0) return void 0;
	const words = new Set(origin.toLowerCase().match(/[a-z]+/g) ?? []);
	return ![os.id, ...vendors[os.id] ?? []].some((name) => words.has(name));
}
/** A word of the vendor by which distributions sign packages, where it is not their id. */
const vendors = {
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

// shared/packages/notes.ts
/** As many hops as a chain of "the same as" may have; longer ones are circles. */
const maxHops = 8;
/** What side files (file lists, copyright files) say of the packages of one cataloguer. */
var PackageNotes = class {
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
		const notes = [...this.#notes(root, draft.name), ...this.#notes(root, `${draft.name}:${draft.arch ?? ""}`)];
		if (notes.length === 0) return draft;
		const licenses = notes.flatMap((note) => note.licenses ?? []);
		const listed = notes.flatMap((note) => note.files ?? []);
		const files = [...draft.files ?? [], ...listed];
		return {
			...draft,
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
/** The root folder that a database serves: empty for the image's own, the folder of a chroot otherwise. */
function rootOf(path) {
	return /^(.*?)\/(?:var|usr|lib|etc|opt)\//.exec(path)?.[1] ?? "";
}

// shared/packages/os-release.ts
/** Files that name the distribution, the one to believe first. */
const paths = [
	"/etc/os-release",
	"/usr/lib/os-release",
	"/etc/alpine-release",
	"/etc/redhat-release",
	"/etc/debian_version"
];
/** How much a file is to be believed among those that name the distribution: less is more. */
function osPrecedence(path) {
	const at = paths.indexOf(path);
	return at < 0 ? paths.length : at;
}
/** os-release(5), and the files of distributions from before it. */
const osRelease = {
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
const redHatIds = [
	[/^centos/i, "centos"],
	[/^fedora/i, "fedora"],
	[/^oracle/i, "ol"],
	[/^rocky/i, "rocky"],
	[/^almalinux/i, "almalinux"],
	[/^red hat/i, "rhel"]
];
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

// shared/packages/assemble.ts
/** Joins what the files tell into one catalogue. Pure. */
function assembleCatalogue(evidence, options = {}) {
	const files = evidence.flatMap((part) => part.files);
	const visible = files.filter(({ hiddenBy }) => hiddenBy === void 0);
	const os = operatingSystem(visible);
	const projects = projectsOf(visible);
	const placed = evidence.flatMap((part) => place(part.files, projects));
	const wanted = options.development === true ? placed : placed.filter(({ draft }) => draft.development !== true);
	const packages = mergePackages(wanted, visible.flatMap(({ value }) => value.details ?? []), os);
	const { counted, owned } = splitOwned(packages);
	const gaps = [
		...reportedGaps(visible),
		...removedDatabases(files),
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
function operatingSystem(visible) {
	return visible.filter(({ value }) => value.os !== void 0).toSorted((a, b) => osPrecedence(a.header.path) - osPrecedence(b.header.path))[0]?.value.os;
}
/** Manifests of projects by their folder and the kind of cataloguer that reads lockfile and manifest alike. */
function projectsOf(visible) {
	return new Map(visible.flatMap(({ header, value: { project } }) => project === void 0 ? [] : [[projectKey(header.path, project.ecosystem), project]]));
}
function projectKey(path, ecosystem) {
	return `${path.slice(0, path.lastIndexOf("/"))}\0${ecosystem}`;
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
function draftsOf({ header, value }, projects) {
	const { packages = [], lock } = value;
	if (lock === void 0) return packages;
	return [...packages, ...resolveLock(lock, projects.get(projectKey(header.path, lock.ecosystem)))];
}

// shared/packages/apk.ts
/** The installed database of apk-tools 2 (apk specification, "installed"): records of `X:value` lines. */
const apk = {
	id: "apk",
	version: 2,
	settings: ["image"],
	wants({ path, type }) {
		return path.endsWith("/lib/apk/db/installed") && (type === "file" || type === "hardlink");
	},
	read(file) {
		return readInstalled(file);
	}
};
function readInstalled(file) {
	const packages = [];
	const gaps = [];
	const { records, strayLine } = parseRecords(textOf$1(file));
	for (const record of records) {
		const name = nonEmpty(record.fields.get("P"));
		if (name === void 0) gaps.push(partial(`the record at line ${record.line} names no package: it is damaged`));
		else packages.push(draftOf$3(name, record));
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
				files: []
			};
			records.push(record);
		}
		const key = line.slice(0, 1);
		const value = line.slice(2).trimEnd();
		if (key === "F") folder = value;
		else if (key === "R") record.files.push(folder === "" ? `/${value}` : `/${folder}/${value}`);
		else if (!record.fields.has(key)) record.fields.set(key, value);
	}
	return {
		records,
		strayLine
	};
}
function draftOf$3(name, { fields, files }) {
	const version = nonEmpty(fields.get("V"));
	const license = nonEmpty(fields.get("L"));
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
		files
	};
}
/** Names in `D:` and `p:` without their versions; a leading `!` is a conflict. */
function relations$1(field) {
	return (field ?? "").split(" ").filter((word) => word !== "" && !word.startsWith("!")).map((word) => word.replace(/[<>=~@].*$/, ""));
}

// shared/packages/binaries/elf.ts
const loadable = 1;
const maxHeaders = 1e4;
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
var ElfReader = class {
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

// shared/packages/lockfiles/lockfile.ts
/** A cataloguer of files with a fixed name, read as text. */
function fileNamed(id, names, read, settings = ["source"]) {
	const suffixes = names.map((name) => `/${name}`);
	return {
		id,
		version: 1,
		settings,
		wants: ({ path, type }) => isFile(type) && suffixes.some((suffix) => path.endsWith(suffix)),
		read: (file) => read(textOf$1(file), file.header.path)
	};
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
/** go.mod (Go modules reference, "go.mod files"): `require`, `replace`, `exclude`. */
const goMod = fileNamed("go-mod", ["go.mod"], (text) => {
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
/** go.sum: every version that was looked at; the highest of a module stands last and is the one in use. */
const goSum = fileNamed("go-sum", ["go.sum"], (text) => {
	const versions = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const [path = "", version = ""] = line.trim().split(/\s+/);
		if (version !== "") versions.set(path, version.replace(/\/go\.mod$/, ""));
	}
	return { lock: {
		ecosystem: "go-sum",
		isSupplement: true,
		packages: [...versions].map(([path, version]) => ({
			id: path,
			draft: goDraft(path, version),
			needs: []
		}))
	} };
});
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

// shared/packages/binaries/go.ts
const magic$1 = Buffer.from("ÿ Go buildinf:", "latin1");
const flags = {
	bigEndian: 1,
	inline: 2
};
/** Marks around the module text, so that it can be found. */
const sentinelBytes = 16;
/** Finds the build information of a Go binary; undefined in every other file. */
function goBuildInfo(file) {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	for (let at = bytes.indexOf(magic$1); at >= 0; at = bytes.indexOf(magic$1, at + 1)) {
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
/** The main module, its dependencies with replacements applied, and the standard library. */
function goPackages({ goVersion, modules }) {
	const drafts = [];
	const settings = /* @__PURE__ */ new Map();
	for (const line of modules.split("\n")) {
		const [kind, first = "", second = ""] = line.split("	");
		if (kind === "mod" && first !== "") drafts.push({
			...goDraft(first, known$2(second)),
			relationship: "root"
		});
		else if (kind === "dep") drafts.push(goDraft(first, known$2(second)));
		else if (kind === "=>") {
			const replaced = drafts.pop();
			if (replaced !== void 0) drafts.push(/^\.{0,2}\//.test(first) ? replaced : goDraft(first, known$2(second)));
		} else if (kind === "build") {
			const equals = first.indexOf("=");
			settings.set(first.slice(0, equals), first.slice(equals + 1));
		}
	}
	const release = /^go(\S+)/.exec(goVersion)?.[1];
	const standard = goDraft("stdlib", release);
	return [...drafts.map((draft) => withRevision(draft, settings)), standard];
}
/** `(devel)` is no version. */
function known$2(version) {
	return version === "" || version === "(devel)" ? void 0 : version;
}
/** A main module built from a checkout without a version is told by its commit. */
function withRevision(draft, settings) {
	const revision = settings.get("vcs.revision");
	if (draft.relationship !== "root" || draft.version !== void 0 || revision === void 0) return draft;
	return {
		...draft,
		qualifiers: { vcs_revision: revision }
	};
}

// shared/packages/binaries/known.ts
const known$1 = [
	{
		name: "bash",
		files: /^bash$/,
		anchor: "@(#)Bash version ",
		version: /version (\d+\.\d+\.\d+)/
	},
	{
		name: "busybox",
		files: /^busybox$/,
		anchor: "BusyBox v",
		version: /v(\d+\.\d+\.\d+)/
	},
	{
		name: "curl",
		files: /^(?:curl|libcurl\.so.*)$/,
		anchor: "libcurl/",
		version: /^libcurl\/(\d+\.\d+\.\d+)/
	},
	{
		name: "haproxy",
		files: /^haproxy$/,
		anchor: "version ",
		version: /^version (\d+\.\d+\.\d+)[- ][0-9a-f]*/
	},
	{
		name: "httpd",
		files: /^(?:httpd|apache2)$/,
		anchor: "Apache/",
		version: /^Apache\/(\d+\.\d+\.\d+)/
	},
	{
		name: "memcached",
		files: /^memcached$/,
		anchor: "memcached ",
		version: /^memcached (\d+\.\d+\.\d+)/
	},
	{
		name: "nginx",
		files: /^nginx$/,
		anchor: "nginx/",
		version: /^nginx\/(\d+\.\d+\.\d+)/
	},
	{
		name: "node",
		files: /^node$/,
		anchor: "node.js/v",
		version: /^node\.js\/v(\d+\.\d+\.\d+)/
	},
	{
		name: "openssl",
		files: /^(?:openssl|libssl\.so.*|libcrypto\.so.*)$/,
		anchor: "OpenSSL ",
		version: /^OpenSSL (\d+\.\d+\.\d+[a-z]*) /
	},
	{
		name: "perl",
		files: /^perl[\d.]*$/,
		anchor: "/perl5/",
		version: /^\/perl5\/(5\.\d+\.\d+)/
	},
	{
		name: "php",
		files: /^php[\d.]*(?:-(?:cgi|fpm|dbg))?$/,
		anchor: "PHP/",
		version: /^PHP\/(\d+\.\d+\.\d+)/
	},
	{
		name: "postgresql",
		files: /^postgres$/,
		anchor: "(PostgreSQL) ",
		version: /^\(PostgreSQL\) (\d+(?:\.\d+)+)/
	},
	{
		name: "python",
		files: /^(?:python[23][\d.]*|libpython[23][\d.]*m?\.so.*)$/,
		anchor: "\x003.",
		version: /^\0(3\.\d+\.\d+(?:a|b|rc)?\d*)\+?\0/
	},
	{
		name: "redis",
		files: /^redis-server$/,
		anchor: "Redis ver",
		version: /^Redis ver(?:sion)?[ =](\d+\.\d+\.\d+)/
	},
	{
		name: "ruby",
		files: /^(?:ruby[\d.]*|libruby.*\.so.*)$/,
		anchor: "ruby ",
		version: /^ruby (\d+\.\d+\.\d+)/
	}
];
/** Bytes looked at from an anchor on. */
const windowBytes = 64;
/** Anchors that are tried before giving up: some stand in many other texts. */
const maxTries = 200;
/** True when a file of this name may be a program whose version strings are known. */
function isKnownName(path) {
	const name = basename$1(path);
	return known$1.some(({ files }) => files.test(name));
}
/** The program that a binary is by name and by the version in its strings. */
function knownPackages(path, file) {
	const name = basename$1(path);
	return known$1.filter(({ files }) => files.test(name)).flatMap((binary) => {
		const version = versionIn(file, binary);
		return version === void 0 ? [] : [{
			type: "generic",
			name: binary.name,
			version
		}];
	});
}
function versionIn(file, { anchor, version }) {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	let at = bytes.indexOf(anchor, 0, "latin1");
	for (let tries = 0; at >= 0 && tries < maxTries; tries += 1) {
		const found = version.exec(bytes.toString("latin1", at, at + windowBytes))?.[1];
		if (found !== void 0) return found;
		at = bytes.indexOf(anchor, at + 1, "latin1");
	}
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

// shared/packages/lockfiles/cargo.ts
function cargoDraft(name, version) {
	return {
		type: "cargo",
		name,
		version
	};
}
/** Cargo.lock in all versions; what is asked for stands in Cargo.toml. */
const cargoLock = fileNamed("cargo-lock", ["Cargo.lock"], (text) => {
	return { lock: {
		ecosystem: "cargo",
		packages: listIn(parse$3(text), "package").flatMap((entry) => {
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
/** A crate's Cargo.toml. What is needed to build is part of production, since it may end up in the binary. */
const cargoToml = fileNamed("cargo-toml", ["Cargo.toml"], (text) => {
	const manifest = parse$3(text);
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

// shared/packages/binaries/rust.ts
const section = ".dep-v0";
/** cargo-auditable itself stops at 8 MiB. */
const maxBytes = 16 * 2 ** 20;
/** Crates that cargo-auditable recorded in a binary: zlib-compressed JSON in a section of its own. */
function rustPackages(file) {
	const found = parseElf(file)?.sections.find(({ name }) => name === section);
	if (found === void 0) return [];
	const data = inflateSync(file.subarray(found.offset, found.offset + found.size), { maxOutputLength: maxBytes });
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

// shared/packages/binaries/executables.ts
/** Programs that say what they are made of: Go modules, Rust crates, and well-known programs by their version strings. */
const executables = {
	id: "executables",
	version: 1,
	settings: ["image"],
	maxBytes: 192 * 2 ** 20,
	wants: ({ path, type, mode, size }) => type === "file" && size > 64 && ((mode & 73) !== 0 || path.includes(".so") && isKnownName(path)),
	sniffs: isElf,
	read({ header, body }) {
		const go = goBuildInfo(body);
		const rust = cratesIn(body);
		const packages = [
			...go === void 0 ? [] : goPackages(go),
			...rust ?? [],
			...knownPackages(header.path, body)
		];
		if (rust === void 0) return {
			packages,
			gaps: [partial("its record of Rust crates is damaged")]
		};
		if (packages.length === 0) return (header.mode & 73) === 0 ? void 0 : { isOpaqueProgram: true };
		const hashes = hashesOf$1(body);
		return { packages: packages.map((draft) => isTheFile(draft) ? {
			...draft,
			hashes
		} : draft) };
	}
};
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
/** gradle.lockfile: `group:artifact:version=configurations`. */
const gradleLock = fileNamed("gradle-lock", ["gradle.lockfile", "buildscript-gradle.lockfile"], (text) => {
	return { packages: text.split("\n").flatMap((line, index) => {
		const [, group, artifact, version, configurations = ""] = /^([^#:\s]+):([^:\s]+):([^=:\s]+)=(.*)$/.exec(line.trim()) ?? [];
		if (group === void 0 || artifact === void 0) return [];
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
/** build.sbt.lock of sbt-dependency-lock. */
const sbtLock = fileNamed("sbt-lock", ["build.sbt.lock"], (text) => {
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

// shared/packages/binaries/zip.ts
const signatures = {
	end: 101010256,
	central: 33639248,
	local: 67324752
};
const endBytes = 22;
const maxEntries$1 = 2e5;
const unknown32 = 4294967295;
/** True for the first bytes of a zip archive. */
function isZip(head) {
	return head[0] === 80 && head[1] === 75 && (head[2] === 3 || head[2] === 5);
}
/**
* The entries of a zip archive by its central directory (PKWARE APPNOTE 6.3). Undefined when there is none; zip64
* sizes do not occur in archives that fit here.
*/
function readZip(file) {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const end = findEnd(view);
	if (end === void 0) return void 0;
	const count = view.getUint16(end + 10, true);
	const directory = view.getUint32(end + 16, true);
	const shift = end - view.getUint32(end + 12, true) - directory;
	const entries = [];
	let at = directory + shift;
	for (let index = 0; index < Math.min(count, maxEntries$1); index += 1) {
		if (at < 0 || at + 46 > file.length || view.getUint32(at, true) !== signatures.central) return void 0;
		const nameLength = view.getUint16(at + 28, true);
		const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (next > file.length) return void 0;
		entries.push(entryAt$1(file, view, at, nameLength, shift));
		at = next;
	}
	return entries;
}
function findEnd(view) {
	const first = Math.max(0, view.byteLength - endBytes - 65535);
	for (let at = view.byteLength - endBytes; at >= first; at -= 1) if (view.getUint32(at, true) === signatures.end) return at;
}
function entryAt$1(file, view, at, nameLength, shift) {
	const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
	const method = view.getUint16(at + 10, true);
	const packed = view.getUint32(at + 20, true);
	const size = view.getUint32(at + 24, true);
	const local = view.getUint32(at + 42, true) + shift;
	return {
		name: Buffer.from(file.subarray(at + 46, at + 46 + nameLength)).toString("utf8"),
		size,
		read(maxBytes) {
			if (isEncrypted || size > maxBytes || packed === unknown32 || local < 0 || local + 30 > file.length) return void 0;
			if (view.getUint32(local, true) !== signatures.local) return void 0;
			const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
			if (start + packed > file.length) return void 0;
			return unpack(file.subarray(start, start + packed), method, size);
		}
	};
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

// shared/packages/binaries/jar.ts
const archive = /\.(?:jar|war|ear|par|sar|nar|jpi|hpi|kar|lpkg)$/i;
const pomProperties = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;
const maxDepth$1 = 5;
const maxTextBytes = 1048576;
/** Bytes that all archives within one may unpack to. */
const maxNestedBytes = 512 * 2 ** 20;
/** Java archives, those within them included: Maven's own notes, else the manifest and the name of the file. */
const jar = {
	id: "jar",
	version: 1,
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
function readArchive(name, body, depth, budget, gaps) {
	const entries = readZip(body);
	if (entries === void 0) {
		gaps.push(partial(`the archive ${name} is damaged`));
		return [];
	}
	const own = ownPackages(name, entries, body);
	const nested = entries.filter((entry) => archive.test(entry.name));
	return [...own, ...nested.flatMap((entry) => {
		const inner = depth < maxDepth$1 ? entry.read(budget.bytes) : void 0;
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

// shared/packages/composer.ts
/** composer.lock: what composer would install. */
const composerLock = fileNamed("composer-lock", ["composer.lock"], (text) => readLock(text, false));
/** vendor/composer/installed.json: what it did install. */
const composerInstalled = fileNamed("composer-installed", ["installed.json"], (text) => readLock(text, true), ["image"]);
/** A project's composer.json, which tells the lockfile what is asked for. */
const composerJson = fileNamed("composer-json", ["composer.json"], (text) => {
	const manifest = JSON.parse(text);
	return { project: {
		ecosystem: "composer",
		production: Object.keys(dictionaryIn(manifest, "require")),
		development: Object.keys(dictionaryIn(manifest, "require-dev"))
	} };
});
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
				...draftOf$2(name, entry),
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
function draftOf$2(name, entry) {
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
		...defined({
			supplier: textIn(author, "name"),
			supplierContact: textIn(author, "email") ?? textIn(author, "homepage"),
			homepage: textIn(entry, "homepage"),
			repository: textIn(dictionaryIn(entry, "source"), "url")
		})
	};
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

// shared/packages/debian-copyright.ts
const copyrightPath = /^\/usr\/share\/doc\/([^/]+)\/copyright$/;
const docFolder = /^\/usr\/share\/doc\/([^/]+)$/;
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
/** Licences told by their own words, for copyright files that only quote them; the names are SPDX ids. */
const knownTexts = [
	["MIT", /Permission is hereby granted, free of charge, to any person obtaining a copy/i],
	["ISC", /Permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose with or without fee/i],
	["HPND-sell-variant", /Permission to use, copy, modify, distribute, and sell this software and its documentation/i],
	["BSD-3-Clause", /Redistribution and use in source and binary forms.{0,1500}(?:Neither the name|may not be used to endorse)/i],
	["Apache-2.0", /Licensed under the Apache License, Version 2\.0/i],
	["MPL-2.0", /Mozilla Public License,? (?:version|v\.?) ?2\.0/i],
	["LGPL-2.1-or-later", /GNU Lesser General Public License.{0,120}version 2\.1.{0,40}any later version/i],
	["GPL-2.0-or-later", /GNU General Public License.{0,120}version 2.{0,40}any later version/i]
];

// shared/packages/owned-files.ts
/** The files in a list of paths that names their folders too, as dpkg's and pacman's do. */
function ownedFiles(lines) {
	const paths = lines.filter((line) => line.startsWith("/") && line !== "/.");
	const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf("/"))));
	return paths.filter((path) => !folders.has(path));
}

// shared/packages/dpkg.ts
const statusPath = /\/lib\/(dpkg|opkg)\/status$/;
/** Distroless images have a file a package; `*.md5sums` beside them list what it owns. */
const statusFolder = /\/lib\/dpkg\/status\.d\/[^/]+$/;
const listPath = /\/lib\/dpkg\/info\/([^/]+)\.list$/;
const sumsPath = /\/lib\/dpkg\/status\.d\/([^/]+)\.md5sums$/;
const opkgList = /\/lib\/opkg\/info\/([^/]+)\.list$/;
/** States in which no file of the package is there (dpkg(1), "Package states"). */
const goneStates = /* @__PURE__ */ new Set(["not-installed", "config-files"]);
/** Debian's package database, whole or in pieces, and that of opkg, which has the same form. */
const dpkg = {
	id: "dpkg",
	version: 2,
	settings: ["image"],
	wants(header) {
		if (isCopyright(header)) return true;
		const { path, type } = header;
		if (type !== "file" && type !== "hardlink") return false;
		return path.includes("pkg/") && (statusPath.test(path) || statusFolder.test(path) || isList(path));
	},
	read(file) {
		const { path } = file.header;
		if (isCopyright(file.header)) return copyrightNote(file);
		const owner = (listPath.exec(path) ?? sumsPath.exec(path) ?? opkgList.exec(path))?.[1];
		if (owner === void 0) return readStatus(file);
		return { notes: [{
			owner,
			files: path.endsWith(".list") ? ownedFiles(lines(file)) : sumFiles(lines(file))
		}] };
	}
};
function isList(path) {
	return listPath.test(path) || opkgList.test(path);
}
function lines(file) {
	return textOf$1(file).split("\n");
}
/** The paths of `md5sum` lines, which are relative to the root. */
function sumFiles(sums) {
	return sums.flatMap((line) => {
		const path = /^[0-9a-f]{32} [ *](.+)$/.exec(line)?.[1];
		return path === void 0 ? [] : [`/${path.replace(/^\.?\//, "")}`];
	});
}
function readStatus(file) {
	const control = parseControl(textOf$1(file));
	const type = file.header.path.includes("/opkg/") ? "opkg" : "deb";
	const packages = [];
	const nameless = [];
	for (const paragraph of control.paragraphs) {
		const name = nonEmpty(paragraph.fields.get("package"));
		if (name === void 0) nameless.push(paragraph.line);
		else if (isInstalled(paragraph)) packages.push(draftOf$1(name, type, paragraph));
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
function draftOf$1(name, type, { fields }) {
	const version = nonEmpty(fields.get("version"));
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
		provides: relations(fields.get("provides"))
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

// shared/packages/installed/java-release.ts
/** The `release` file of a Java runtime: `JAVA_VERSION="17.0.1"`. */
const javaRelease = {
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

// shared/packages/installed/others.ts
/** Packages in a conda environment: `conda-meta/<name>-<version>-<build>.json`. */
const condaInstalled = {
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
/** R packages: `library/<name>/DESCRIPTION` (Writing R Extensions, "The DESCRIPTION file"). */
const rInstalled = {
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
/** Perl distributions as cpanm records them: `.meta/<distribution>/install.json`. */
const perlInstalled = {
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
/** Lua rocks: `rocks-5.4/<name>/<version>/<name>-<version>.rockspec`. */
const luaInstalled = {
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
const outputs = /-(?:bin|dev|doc|info|lib|man|out|static|debug|data)$/;
/** Packages in a Nix store, told by the names of its folders: `<hash>-<name>-<version>`. */
const nixStore = {
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
/** Formulas that Homebrew installed: `Cellar/<name>/<version>/INSTALL_RECEIPT.json`. */
const homebrew = {
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
/** pip's requirements.txt: only exact pins (`==`) say what gets installed. */
const requirements = {
	...fileNamed("requirements", [], (text) => {
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
	}),
	wants: ({ path, type }) => isFile(type) && path.endsWith(".txt") && /\/requirements[^/]*\.txt$/.test(path)
};
/** Pipfile.lock. */
const pipfileLock = fileNamed("pipfile-lock", ["Pipfile.lock"], (text) => {
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
/** poetry.lock; what is asked for stands in pyproject.toml. */
const poetryLock = fileNamed("poetry-lock", ["poetry.lock"], (text) => {
	return { lock: {
		ecosystem: "poetry",
		packages: listIn(parse$3(text), "package").flatMap((entry) => {
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
/** A project's pyproject.toml, in poetry's form and in that of PEP 621 and PEP 735. */
const pyproject = fileNamed("pyproject", ["pyproject.toml"], (text) => {
	const document = parse$3(text);
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
/** uv.lock; the project is the package whose source is the folder itself. */
const uvLock = fileNamed("uv-lock", ["uv.lock"], (text) => {
	const entries = listIn(parse$3(text), "package");
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
/** pylock.toml (PEP 751), and pdm.lock, which names its list in the singular. */
const pylock = {
	...fileNamed("pylock", [], (text) => {
		const document = parse$3(text);
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
	}),
	wants: ({ path, type }) => isFile(type) && (/\/pylock(\.[^/.]+)?\.toml$/.test(path) || path.endsWith("/pdm.lock"))
};

// shared/packages/installed/python.ts
const metadataPath = /\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/i;
/** Python packages as pip, setuptools and distributions install them (PyPA core metadata specifications). */
const pythonInstalled = {
	id: "python-installed",
	version: 2,
	settings: ["image"],
	wants: ({ path, type }) => isFile(type) && /(?:METADATA|PKG-INFO|egg-info)$/i.test(path) && metadataPath.test(path),
	read(file) {
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

// shared/packages/installed/ruby.ts
/** Gems as RubyGems installs them: `specifications/**.gemspec`, Ruby code that a generator wrote. */
const gemInstalled = {
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

// shared/packages/npm-installed.ts
/** The manifest of a package itself, not one of those inside it. */
const manifestPath$1 = /\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
/** Packages that npm, yarn or pnpm installed: `node_modules/<name>/package.json`. */
const npmInstalled = {
	id: "npm-installed",
	version: 2,
	settings: ["image"],
	wants({ path, type }) {
		return path.endsWith("/package.json") && (type === "file" || type === "hardlink") && manifestPath$1.test(path);
	},
	read(file) {
		return readManifest(file);
	}
};
/** The same in a source tree, where lockfiles say what counts: installed packages add their licences to it. */
const npmDetails = {
	...npmInstalled,
	id: "npm-details",
	settings: ["source"],
	read(file) {
		const { packages = [] } = readManifest(file) ?? {};
		return { details: packages };
	}
};
const loose = unknown().optional();
const manifestSchema = object({
	name: loose,
	version: loose,
	license: loose,
	licenses: loose,
	author: loose,
	homepage: loose,
	repository: loose,
	dependencies: loose
});
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

// shared/packages/lockfiles/package-json.ts
/** A project's package.json: it tells yarn's lockfile, which has no root of its own, what is asked for. */
const packageJson = {
	...fileNamed("package-json", ["package.json"], (text) => ({ project: projectOf(JSON.parse(text)) })),
	wants: ({ path, type }) => type === "file" && path.endsWith("/package.json") && !path.includes("/node_modules/")
};
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

// shared/packages/lockfiles/npm-lock.ts
/** package-lock.json and npm-shrinkwrap.json in versions 1 to 3 (npm documentation, package-lock.json). */
const npmLock = fileNamed("npm-lock", ["package-lock.json", "npm-shrinkwrap.json"], (text, path) => {
	if (path.includes("/node_modules/")) return void 0;
	const lock = JSON.parse(text);
	return isDictionary(lock) && isDictionary(lock["packages"]) ? readPackages(lock, text) : readDependencies(lock);
});
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
const algorithms = {
	sha1: "SHA-1",
	sha256: "SHA-256",
	sha384: "SHA-384",
	sha512: "SHA-512"
};
/** Subresource integrity (W3C): `sha512-<base64>`, several with spaces between them. */
function hashesOf(integrity) {
	const hashes = (integrity ?? "").split(/\s+/).flatMap((part) => {
		const [, name = "", base64 = ""] = /^(\w+)-([A-Za-z0-9+/=]+)$/.exec(part) ?? [];
		const algorithm = algorithms[name];
		return algorithm === void 0 ? [] : [{
			algorithm,
			value: Buffer.from(base64, "base64").toString("hex")
		}];
	});
	return hashes.length === 0 ? {} : { hashes };
}

// shared/packages/lockfiles/bun.ts
/** bun.lock: JSON with comments and trailing commas; packages by the path that leads to them (`a/b`). */
const bun = fileNamed("bun", ["bun.lock"], (text) => {
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
/** `a/b` stands for the copy of b that only a sees. */
function lookUp(name, from, entries) {
	for (let path = from; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) if (`${path}/${name}` in entries) return [`${path}/${name}`];
	return name in entries ? [name] : [];
}
/** JSON without comments and without commas in front of closing brackets. */
function withoutComments(text) {
	return text.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, quoted) => quoted ?? "").replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, quoted) => quoted ?? "");
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
/**
* pom.xml (Maven POM reference): the project and what it needs at run time, with properties and
* dependencyManagement of the same file. Parents that lie elsewhere are not fetched.
*/
const pom = fileNamed("pom", ["pom.xml"], (text) => {
	const project = dictionaryIn(xmlParser().parse(text), "project");
	const parent = dictionaryIn(project, "parent");
	const group = textIn(project, "groupId") ?? textIn(parent, "groupId") ?? "";
	const version = textIn(project, "version") ?? textIn(parent, "version");
	const properties = new Map(Object.entries(dictionaryIn(project, "properties")).flatMap(([key, value]) => typeof value === "string" ? [[key, value.trim()]] : []));
	for (const prefix of ["project", "pom"]) {
		properties.set(`${prefix}.groupId`, group).set(`${prefix}.version`, version ?? "");
		properties.set(`${prefix}.artifactId`, textIn(project, "artifactId") ?? "");
		properties.set(`${prefix}.parent.version`, textIn(parent, "version") ?? "");
	}
	const managed = new Map(dependenciesIn(dictionaryIn(project, "dependencyManagement")).map((entry) => [keyOf(entry, properties), entry]));
	const drafts = dependenciesIn(project).flatMap((entry) => {
		const standing = managed.get(keyOf(entry, properties));
		const scope = textIn(entry, "scope") ?? textIn(standing, "scope") ?? "compile";
		if (!["compile", "runtime"].includes(scope) || textIn(entry, "optional") === "true") return [];
		const stated = textIn(entry, "version") ?? textIn(standing, "version");
		const [entryGroup, artifact] = keyOf(entry, properties).split(":");
		if (entryGroup === void 0 || artifact === void 0) return [];
		return [{
			...mavenDraft(entryGroup, artifact, resolved(stated, properties)),
			relationship: "direct"
		}];
	});
	const artifact = textIn(project, "artifactId");
	return { packages: [...artifact === void 0 ? [] : [{
		...mavenDraft(group, artifact, resolved(version, properties)),
		relationship: "root"
	}], ...drafts] };
});
function dependenciesIn(part) {
	return elementsIn(dictionaryIn(part, "dependencies"), "dependency");
}
function keyOf(entry, properties) {
	return `${interpolate(textIn(entry, "groupId") ?? "", properties)}:${interpolate(textIn(entry, "artifactId") ?? "", properties)}`;
}
/** A version, when all its properties are known and it is not a range. */
function resolved(version, properties) {
	const text = interpolate(version ?? "", properties);
	const exact = /^\[([^,[\]()]+)\]$/.exec(text)?.[1] ?? text;
	return exact === "" || /[${}[\](),]/.test(exact) ? void 0 : exact;
}
function interpolate(text, properties) {
	let result = text;
	for (let depth = 0; depth < 8 && result.includes("${"); depth += 1) result = result.replace(/\$\{([^${}]+)\}/g, (whole, key) => properties.get(key) ?? whole);
	return result;
}

// shared/packages/lockfiles/dotnet.ts
function nugetDraft(name, version) {
	return {
		type: "nuget",
		name,
		version
	};
}
/** packages.lock.json: packages by target framework. */
const nugetLock = fileNamed("nuget-lock", ["packages.lock.json"], (text) => {
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
/** packages.config of NuGet 2. */
const packagesConfig = fileNamed("packages-config", ["packages.config"], (text) => {
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
/** Directory.Packages.props and the like: versions managed centrally; those that are variables say nothing. */
const packagesProps = {
	...fileNamed("packages-props", [], (text) => {
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
	}),
	wants: ({ path, type }) => isFile(type) && /packages\.props$/i.test(path)
};
/** *.deps.json beside published applications: what is deployed. */
const depsJson = {
	...fileNamed("deps-json", [], (text) => {
		return { packages: Object.entries(dictionaryIn(JSON.parse(text), "libraries")).flatMap(([key, entry]) => {
			const [name, version] = key.split("/");
			return name === void 0 || textIn(entry, "type") !== "package" ? [] : [nugetDraft(name, version)];
		}) };
	}, ["image", "source"]),
	wants: ({ path, type }) => isFile(type) && path.endsWith(".deps.json")
};

// shared/packages/lockfiles/mobile.ts
var import_dist = require_dist();
/** pubspec.lock of Dart. Transitive packages do not tell who needs them, so development ones are kept too. */
const pubspecLock = fileNamed("pubspec-lock", ["pubspec.lock"], (text) => {
	return { packages: Object.entries(dictionaryIn((0, import_dist.parse)(text, {
		maxAliasCount: 0,
		logLevel: "error"
	}), "packages")).map(([name, entry]) => ({
		type: "pub",
		name,
		version: textIn(entry, "version"),
		relationship: textIn(entry, "dependency")?.startsWith("direct") === true ? "direct" : "indirect"
	})) };
});
/** Package.resolved of Swift in versions 1 to 3; packages are named by where they come from. */
const swiftResolved = fileNamed("swift-resolved", ["Package.resolved"], (text) => {
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
/** Podfile.lock of CocoaPods: `Name (1.0)` or `Name/Subspec (1.0)`, perhaps with a list of what it needs. */
const podfileLock = fileNamed("podfile-lock", ["Podfile.lock"], (text) => {
	return { lock: {
		ecosystem: "cocoapods",
		packages: listIn((0, import_dist.parse)(text, {
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

// shared/packages/lockfiles/others.ts
/** mix.lock of Elixir: a map of `{:hex, :name, "version", …}`; what comes from git has no version. */
const mixLock = fileNamed("mix-lock", ["mix.lock"], (text) => {
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
/** Manifest.toml of Julia, old and new; standard libraries have Julia's own version. */
const juliaManifest = fileNamed("julia-manifest", ["Manifest.toml"], (text) => {
	const document = parse$3(text);
	const julia = textIn(document, "julia_version");
	return { packages: Object.entries(dependenciesOf(document)).flatMap(([name, entries]) => (Array.isArray(entries) ? entries : []).map((entry) => ({
		type: "julia",
		name,
		version: textIn(entry, "version") ?? julia,
		...defined({ qualifiers: uuidOf(entry) }),
		needs: [...textsIn(entry, "deps"), ...textEntriesIn(entry, "deps").map(([need]) => need)]
	}))) };
}, ["image", "source"]);
/** From format 2 on the packages stand under `deps`. */
function dependenciesOf(document) {
	return isDictionary(document) && "manifest_format" in document ? dictionaryIn(document, "deps") : isDictionary(document) ? document : {};
}
function uuidOf(entry) {
	const uuid = textIn(entry, "uuid");
	return uuid === void 0 ? void 0 : { uuid };
}
/** conan.lock in version 1 (a graph) and 2 (lists). */
const conanLock = fileNamed("conan-lock", ["conan.lock"], (text) => {
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
/** `name/version@user/channel#revision`. */
function conanDraft(reference) {
	const [, name, version] = /^([^/@#]+)\/([^/@#%]+)/.exec(reference) ?? [];
	return name === void 0 ? void 0 : {
		type: "conan",
		name,
		version
	};
}
/** environment.yaml of conda: exact pins, and pip's within. */
const condaEnvironment = fileNamed("conda-environment", ["environment.yaml", "environment.yml"], (text) => {
	const dependencies = listIn((0, import_dist.parse)(text, {
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
/** renv.lock of R. */
const renvLock = fileNamed("renv-lock", ["renv.lock"], (text) => {
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
/** stack.yaml.lock and cabal.project.freeze of Haskell. */
const haskellLock = fileNamed("haskell-lock", ["stack.yaml.lock", "cabal.project.freeze"], (text) => {
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
/** cpanfile.snapshot of Perl's Carton: distributions and their versions. */
const cpanSnapshot = fileNamed("cpan-snapshot", ["cpanfile.snapshot"], (text) => {
	return { packages: [...text.matchAll(/^ {2}([A-Za-z][\w-]*)-v?(\d[\w.]*)$/gm)].map(([, name = "", version = ""]) => ({
		type: "cpan",
		name,
		version
	})) };
});

// shared/packages/lockfiles/pnpm.ts
/** pnpm-lock.yaml in versions 5 to 9 (pnpm/spec, lockfile). */
const pnpm = fileNamed("pnpm", ["pnpm-lock.yaml"], (text) => {
	const lock = (0, import_dist.parse)(text, {
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

// shared/packages/lockfiles/ruby.ts
const platform = /-(?:java|jruby|mswin\d*|mingw\d*|x64|x86|x86_64|arm|arm64|aarch64|universal|ppc64le|s390x)(?:[-_].*)?$/;
/** Gemfile.lock of Bundler: `specs` by source, and what the Gemfile asks for under DEPENDENCIES. */
const gemfileLock = fileNamed("gemfile-lock", ["Gemfile.lock", "gems.locked"], (text) => {
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

// shared/packages/lockfiles/yarn.ts
/** yarn.lock of yarn 1 and of berry (yarn 2 and later). */
const yarn = fileNamed("yarn", ["yarn.lock"], (text) => /^__metadata:/m.test(text) ? readBerry(text) : readClassic(text));
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

// shared/packages/pacman.ts
const descPath = /\/var\/lib\/pacman\/local\/([^/]+)\/desc$/;
const filesPath = /\/var\/lib\/pacman\/local\/([^/]+)-[^-/]+-[^-/]+\/files$/;
/** pacman's local database: a folder a package with `desc` and `files` (alpm-db(7)). */
const pacman = {
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
			files: filesOf$1(sections)
		}] };
	}
};
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
function filesOf$1(sections) {
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

// shared/packages/rpm/database.ts
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// shared/packages/rpm/bdb.ts
const hashMagic = 398689;
const pageHeaderBytes = 26;
const pageTypes = {
	hashUnsorted: 2,
	overflow: 7,
	hash: 13
};
const itemTypes = {
	keyData: 1,
	offPage: 3
};
/** The value under key 0 counts packages and is no header. */
const smallestHeader = 16;
/**
* `Packages` of CentOS 7, RHEL 8 and older: a Berkeley DB hash, in the byte order of the machine that wrote it
* (Berkeley DB, src/dbinc/db_page.h). Values are inline or in chains of overflow pages.
*/
const bdb = {
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

// shared/packages/rpm/header.ts
/** Tags of an rpm header that are of use here (rpm, include/rpm/rpmtag.h). */
const tags = {
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
	sourceRpm: 1044,
	provideName: 1047,
	requireName: 1049,
	dirIndexes: 1116,
	baseNames: 1117,
	dirNames: 1118,
	modularityLabel: 5096
};
const wanted = new Set(Object.values(tags));
/** Bytes of one element by type; strings have none. */
const elementBytes = {
	1: 1,
	2: 1,
	3: 2,
	4: 4,
	5: 8,
	7: 1
};
const stringTypes = /* @__PURE__ */ new Set([
	6,
	8,
	9
]);
const indexEntryBytes = 16;
/** Far above what rpm itself allows (65,535 tags, 256 MiB). */
const maxEntries = 65536;
/** The values of a header by tag: numbers, strings or bytes. */
var RpmHeader = class {
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
	if (entries === 0 || entries > maxEntries || dataEnd > blob.length) return void 0;
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

// shared/packages/rpm/manifest.ts
const none = "(none)";
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
					arch: known(arch),
					vendor: known(vendor),
					sourceRpm: known(sourceRpm)
				})
			});
		}),
		gaps: damaged < 0 ? [] : [partial(`line ${damaged + 1} of the rpm manifest is damaged`)]
	};
}
function known(value) {
	return value === void 0 || value === none || value.trim() === "" ? void 0 : value.trim();
}

// shared/packages/rpm/ndb.ts
const headerMagic = 1349349458;
const slotMagic = 1953459283;
const blobMagic = 1398959170;
const pageBytes = 4096;
const unit = 16;
/** The header takes the place of two slots. */
const firstSlot = 2;
/** `Packages.db` of SUSE: slots that point to blobs in units of 16 bytes, little-endian (rpm, lib/backend/ndb). */
const ndb = {
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
function readBlob(file, view, offset, index) {
	if (offset + unit > file.length) return void 0;
	if (view.getUint32(offset, true) !== blobMagic || view.getUint32(offset + 4, true) !== index) return void 0;
	const end = offset + unit + view.getUint32(offset + 12, true);
	return end > file.length ? void 0 : file.subarray(offset + unit, end);
}

// shared/packages/sqlite.ts
const magic = "SQLite format 3\0";
const pageKinds = {
	interior: 5,
	leaf: 13
};
/** Pages of a tree from root to leaf; SQLite itself needs no more than twenty. */
const maxDepth = 32;
/** True when the bytes are an SQLite database. */
function isSqlite(file) {
	return Buffer.from(file.subarray(0, 16)).toString("latin1") === magic && file.length >= 512;
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
var TreeReader = class {
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
		if (page < 1 || start + this.#pageSize > this.#file.length || depth > maxDepth || this.#visited.has(page)) {
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
		const values = payload === void 0 ? void 0 : readRecord(payload);
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
/** A record: header of serial types, then the values. */
function readRecord(payload) {
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
const integerBytes = [
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

// shared/packages/rpm/sqlite.ts
/** `rpmdb.sqlite` of Fedora, RHEL 9 and Azure Linux: headers in the table `Packages` (rpm, lib/backend/sqlite.c). */
const sqlite = {
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

// shared/packages/rpm/rpm.ts
const databasePath = /\/(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite)$/;
const writeAheadLog = /\/rpm\/rpmdb\.sqlite-wal$/;
const manifestPath = /\/var\/lib\/rpmmanifest\/container-manifest-2$/;
const formats = [
	sqlite,
	ndb,
	bdb
];
/** rpm's databases in all three formats, and the manifest of images that have none. */
const rpm = {
	id: "rpm",
	version: 1,
	settings: ["image"],
	wants({ path, type, size }) {
		if (!path.includes("/rpm") || type !== "file" && type !== "hardlink") return false;
		return databasePath.test(path) || manifestPath.test(path) || writeAheadLog.test(path) && size > 0;
	},
	read(file) {
		const { path } = file.header;
		if (manifestPath.test(path)) return readRpmManifest(textOf$1(file));
		if (writeAheadLog.test(path)) return { gaps: [partial("a write-ahead log that was never merged: packages changed last may be missing")] };
		return readDatabase(file);
	}
};
function readDatabase({ body }) {
	if (body.length === 0) return {};
	const format = formats.find((each) => each.recognises(body));
	if (format === void 0) return { gaps: [partial("the rpm database is in no known format (SQLite, NDB, Berkeley DB)")] };
	const { blobs, problems } = format.read(body);
	const headers = blobs.map(parseRpmHeader);
	const damaged = headers.filter((header) => header === void 0).length;
	return {
		packages: headers.flatMap((header) => header === void 0 ? [] : draftOf(header)),
		gaps: [...problems.slice(0, 5).map((problem) => partial(`the rpm database (${format.name}) is damaged: ${problem}`)), ...damaged === 0 ? [] : [partial(`${damaged} packages of the rpm database (${format.name}) are damaged`)]]
	};
}
/** Keys imported to check signatures (`gpg-pubkey`) stand among the packages, as `rpm -qa` shows them. */
function draftOf(header) {
	const name = header.text(tags.name);
	if (name === void 0) return [];
	const draft = rpmDraft({
		name,
		version: header.text(tags.version) ?? "",
		release: header.text(tags.release) ?? "",
		provides: header.texts(tags.provideName),
		requires: header.texts(tags.requireName).filter((need) => !need.startsWith("rpmlib(")),
		files: filesOf(header),
		...defined({
			epoch: header.number(tags.epoch),
			arch: header.text(tags.arch),
			vendor: header.text(tags.vendor),
			sourceRpm: header.text(tags.sourceRpm),
			license: header.text(tags.license),
			url: header.text(tags.url),
			modularityLabel: header.text(tags.modularityLabel)
		})
	});
	return [header.text(tags.version) === void 0 ? {
		...draft,
		version: void 0
	} : draft];
}
/** Names are stored apart from their folders; packages of old store them whole. */
function filesOf(header) {
	const folders = header.texts(tags.dirNames);
	const indexes = header.numbers(tags.dirIndexes);
	const bases = header.texts(tags.baseNames);
	if (bases.length === 0) return [...header.texts(tags.oldFileNames)];
	return bases.map((base, index) => `${folders[indexes[index] ?? -1] ?? "/"}${base}`);
}

// shared/packages/registry.ts
/** Every cataloguer there is. A new one is a file and a line here. */
const cataloguers = [
	osRelease,
	dpkg,
	apk,
	rpm,
	pacman,
	npmInstalled,
	pythonInstalled,
	gemInstalled,
	condaInstalled,
	rInstalled,
	perlInstalled,
	luaInstalled,
	nixStore,
	homebrew,
	jar,
	javaRelease,
	executables,
	npmDetails,
	packageJson,
	npmLock,
	yarn,
	pnpm,
	bun,
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
	juliaManifest,
	conanLock,
	condaEnvironment,
	renvLock,
	haskellLock,
	cpanSnapshot
];

// shared/packages/catalogue.ts
/** The cataloguers as collectors of a walk, so that others can look at the same files in the same pass. */
var PackageCollectors = class {
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

// shared/packages/root-folder.ts
const prefix = "dir:";
/** Media type of an unpacked root: files without a configuration. */
const rootFolderType = "application/vnd.seaworthy.root.v1";
/** What makes a folder an image's own form, whatever else lies in it. */
const imageMarks = [
	"index.json",
	"oci-layout",
	"manifest.json"
];
/** What a root file system has: a name of its own or a package database. */
const rootMarks = [
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
const unknownConfig = {
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
		...engine === void 0 ? {} : { engine }
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

// shared/action/images.ts
/**
* Reads and catalogues the images of all sources, each once, with the call's credentials and cache.
* @param more who else looks at the files in the same pass, and the statements to read beside the images.
*/
async function readInputImages(sources, { inputs, host, version }, more = {}) {
	const folder = inputs["cache-dir"] ?? host.variable("SEAWORTHY_CACHE_DIR");
	const cache = folder === void 0 ? {} : { cache: folderCache(folder, version) };
	const engine = {
		dockerHost: host.variable("DOCKER_HOST"),
		runtimeFolder: host.variable("XDG_RUNTIME_DIR")
	};
	const images = [];
	for (const source of sources) {
		host.progress(`reading ${source}`);
		const registry = registryOptions(inputs, host);
		images.push(...await readImages(source, {
			platform: inputs.platform,
			registry,
			engine,
			...cache,
			...more
		}));
	}
	return images;
}
function registryOptions(inputs, host) {
	const { "registry-username": username, "registry-password": given } = inputs;
	const docker = dockerCredentials(host.variable("DOCKER_CONFIG"));
	const insecure = inputs["insecure-registries"];
	if (username === void 0 && given === void 0) return {
		credentials: docker,
		insecure
	};
	const password = required(given, "registry-password", "from the secrets of the repository");
	const credentials = {
		kind: "password",
		username: required(username, "registry-username", "`registry-username: robot`"),
		password
	};
	return {
		credentials: async () => credentials,
		insecure
	};
}

// shared/action/result.ts
/** Exit codes of the command line and of every step. */
const exitCodes = {
	pass: 0,
	findings: 1,
	invalid: 2,
	undecided: 3
};

// shared/action/run-action.ts
/**
* The frame of every action and command: inputs, run, evidence, publishing, exit code.
* Returns the exit code (0 pass, 1 findings, 2 wrong call, 3 undecided); never throws.
* The first line is out before anything heavy is loaded.
*/
async function runAction(call) {
	const { spec, host, version } = call;
	host.info(`seaworthy ${spec.name} ${version}`);
	try {
		const { perform } = await import("./perform.js");
		return exitCodes[await perform(call)];
	} catch (error) {
		return exitCodes[await fail(spec.name, error, host)];
	}
}
/** Says what went wrong in one line, everywhere people look. Errors that are not ours to expect have no stack either. */
async function fail(action, error, host) {
	const expected = error instanceof SeaworthyError;
	const outcome = expected ? error.kind : "undecided";
	const message = expected ? error.message : `unexpected error: ${messageOf(error)}. Please report it with the file that causes it`;
	host.error(message);
	host.output("outcome", outcome);
	const heading = outcome === "invalid" ? "the call is wrong" : "could not look";
	await host.summarise(`### ${action}: ${heading}\n\n${escapeMarkdown(message)}\n`);
	return outcome;
}

export { catalogueFolder as a, rootFolderType as i, exitCodes as n, isSystemType as o, readInputImages as r, runAction as t };