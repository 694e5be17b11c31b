import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, n as SeaworthyError, r as UndecidedError, t as InvalidError } from "../errors/index.js";
import { n as sha256, t as init_digest } from "../files/digest.js";
import { S as unknown, _ as record, d as init_schemas, f as literal, g as object, h as number, l as boolean, o as _undefined, p as looseObject, s as array, x as union, y as string } from "../../npm/zod.js";
import { a as parseReference, c as init_digest$1, d as verifyStream, i as isLoopback, l as isDigest, n as formatReference, o as tryParseReference, r as init_reference, s as digestMismatch, t as apiHost, u as verifyBytes } from "./registry/reference.js";
import { mkdtemp, open, readFile, realpath, rm, stat } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createHash } from "node:crypto";
import { constants, createGunzip, createZstdDecompress } from "node:zlib";
import { homedir, tmpdir } from "node:os";
import { isUtf8 } from "node:buffer";
import { request } from "node:http";

// shared/files/kind.ts
/** What a path leads to, through links; undefined where nothing is. All that is no folder is a file. */
async function kindOf(path) {
	const stats = await stat(path).catch(() => void 0);
	if (stats === void 0) return void 0;
	return stats.isDirectory() ? "folder" : "file";
}
/** Whether a path leads to anything, through links. */
async function exists(path) {
	return await kindOf(path) !== void 0;
}
/** Whether a path leads to a plain file, through links. */
async function isFile(path) {
	return (await stat(path).catch(() => void 0))?.isFile() === true;
}
function init_kind() {
	return (init_kind = __esmMin((() => {})))();
}

// shared/oci/limits.ts
/** The error for input that passes a bound; says which one and how to raise it. */
function limitExceeded(what, limit, allowed, offset) {
	return new UndecidedError("LIMIT_EXCEEDED", `more than the limit ${limit} = ${allowed} allows`, {
		place: offset === void 0 ? { what } : {
			what,
			offset
		},
		advice: `If the image is meant to be so, raise it: \`limits: ${limit}=…\`.`
	});
}
var defaultOpenLimits;
function init_limits() {
	return (init_limits = __esmMin((() => {
		init_errors();
		defaultOpenLimits = {
			archiveEntries: 1e5,
			documentBytes: 8 * 2 ** 20,
			archiveBytes: 32 * 2 ** 30,
			compressionRatio: 300,
			manifests: 1e4
		};
	})))();
}

// shared/oci/zstd-frames.ts
/**
* Cuts the chunks of a zstd stream where frames end. The decompressor of Node takes a new frame only at the start of
* a write and drops what stands behind a frame in the same one, so a stream of several frames would end early.
*/
async function* splitFrames(chunks) {
	let part = magic;
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
				if (next === magic) {
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
			} : magic;
		case "skippable-size": return {
			kind: "skippable",
			length: littleEndian(bytes)
		};
		default: return magic;
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
var magic, blockHeader, dictionaryBytes, contentBytes;
function init_zstd_frames() {
	return (init_zstd_frames = __esmMin((() => {
		magic = {
			kind: "magic",
			length: 4
		};
		blockHeader = {
			kind: "block-header",
			length: 3
		};
		dictionaryBytes = [
			0,
			1,
			2,
			4
		];
		contentBytes = [
			0,
			2,
			4,
			8
		];
	})))();
}

// shared/oci/compression.ts
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
		const first = await firstBytes(input);
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
async function firstBytes(input) {
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
var foreignMagic, chunkSize, ratioFrom;
function init_compression() {
	return (init_compression = __esmMin((() => {
		init_errors();
		init_limits();
		init_zstd_frames();
		foreignMagic = [
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
		chunkSize = 1048576;
		ratioFrom = 64 * 2 ** 20;
	})))();
}

// shared/oci/files.ts
/** The name of a file in a store, for errors: `image.tar!manifest.json` or `folder/index.json`. */
function placeIn(store, path) {
	return `${store.name}!${path}`;
}
function init_files() {
	return (init_files = __esmMin((() => {})))();
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
	return collect$1(store.open(path));
}
/** All chunks as one array. */
async function collect$1(chunks) {
	const parts = [];
	for await (const chunk of chunks) parts.push(chunk);
	return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts);
}
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
var readBytes;
function init_read_file() {
	return (init_read_file = __esmMin((() => {
		init_errors();
		init_limits();
		readBytes = 1048576;
	})))();
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
function init_spool() {
	return (init_spool = __esmMin((() => {
		init_compression();
	})))();
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
function init_names() {
	return (init_names = __esmMin((() => {})))();
}

// shared/oci/tar/header.ts
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
var blockSize, headerOnly;
function init_header() {
	return (init_header = __esmMin((() => {
		init_names();
		blockSize = 512;
		headerOnly = /* @__PURE__ */ new Set([
			"1",
			"2",
			"3",
			"4",
			"5",
			"6"
		]);
	})))();
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
function init_sparse() {
	return (init_sparse = __esmMin((() => {
		init_header();
	})))();
}

// shared/oci/tar/entry.ts
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
var types;
function init_entry() {
	return (init_entry = __esmMin((() => {
		init_sparse();
		types = {
			"1": "hardlink",
			"2": "symlink",
			"3": "character-device",
			"4": "block-device",
			"5": "directory",
			"6": "fifo",
			D: "directory"
		};
	})))();
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
function init_pax() {
	return (init_pax = __esmMin((() => {
		init_names();
	})))();
}

// shared/oci/tar/reader.ts
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
var extensionBytes;
function init_reader() {
	return (init_reader = __esmMin((() => {
		init_errors();
		init_entry();
		init_header();
		init_names();
		init_pax();
		init_sparse();
		extensionBytes = 1048576;
	})))();
}

// shared/oci/tar/source.ts
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
			window = await load(position, Math.min(Math.max(wanted, windowBytes), size - position));
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
var empty, windowBytes;
function init_source() {
	return (init_source = __esmMin((() => {
		empty = /* @__PURE__ */ new Uint8Array(0);
		windowBytes = 65536;
	})))();
}

// shared/oci/archive-store.ts
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
		for (let hops = 0; hops <= maxLinks && at !== void 0; hops += 1) {
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
var maxLinks;
function init_archive_store() {
	return (init_archive_store = __esmMin((() => {
		init_errors();
		init_compression();
		init_limits();
		init_read_file();
		init_spool();
		init_names();
		init_reader();
		init_source();
		maxLinks = 40;
	})))();
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
			return verifyBytes(await collect$1(open(descriptor)), descriptor.digest, place(descriptor));
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
function init_blobs() {
	return (init_blobs = __esmMin((() => {
		init_errors();
		init_digest$1();
		init_limits();
		init_read_file();
	})))();
}

// shared/oci/json-offset.ts
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
var token;
function init_json_offset() {
	return (init_json_offset = __esmMin((() => {
		token = /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
	})))();
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
function init_json() {
	return (init_json = __esmMin((() => {
		init_errors();
		init_json_offset();
	})))();
}

// shared/oci/schema.ts
var digest, text, texts, textMap, platform, descriptorSchema, absent$1, indexSchema, manifestSchema, history, configSchema, dockerManifestSchema, layoutSchema;
function init_schema() {
	return (init_schema = __esmMin((() => {
		init_schemas();
		init_digest$1();
		digest = string().refine(isDigest, "not a digest such as sha256:<64 hex digits>");
		text = string();
		texts = array(text).nullish();
		textMap = record(text, text).nullish();
		platform = object({
			os: text,
			architecture: text,
			variant: text.optional(),
			"os.version": text.optional()
		});
		descriptorSchema = object({
			mediaType: text.default(""),
			digest,
			size: number().int().nonnegative(),
			annotations: textMap,
			artifactType: text.optional(),
			platform: platform.nullish(),
			urls: texts
		});
		absent$1 = _undefined({ error: "an index and a manifest at once" }).optional();
		indexSchema = object({
			schemaVersion: literal(2).optional(),
			mediaType: text.optional(),
			manifests: array(descriptorSchema),
			layers: absent$1
		});
		manifestSchema = object({
			schemaVersion: literal(2).optional(),
			mediaType: text.optional(),
			artifactType: text.optional(),
			config: descriptorSchema,
			layers: array(descriptorSchema),
			manifests: absent$1,
			annotations: textMap,
			subject: descriptorSchema.nullish()
		});
		history = object({
			created: text.nullish(),
			created_by: text.nullish(),
			author: text.nullish(),
			comment: text.nullish(),
			empty_layer: boolean().nullish()
		});
		configSchema = object({
			created: text.nullish(),
			author: text.nullish(),
			architecture: text.default("unknown"),
			os: text.default("linux"),
			variant: text.nullish(),
			"os.version": text.nullish(),
			config: object({
				User: text.nullish(),
				Env: texts,
				Entrypoint: union([texts, text]).nullish(),
				Cmd: union([texts, text]).nullish(),
				WorkingDir: text.nullish(),
				ExposedPorts: record(text, unknown()).nullish(),
				Volumes: record(text, unknown()).nullish(),
				Labels: textMap,
				StopSignal: text.nullish(),
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
				type: text.optional(),
				diff_ids: array(digest).nullish()
			}).nullish(),
			history: array(history).nullish()
		});
		dockerManifestSchema = array(object({
			Config: text,
			RepoTags: texts,
			Layers: texts
		}));
		layoutSchema = object({ imageLayoutVersion: text });
	})))();
}

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
function init_config() {
	return (init_config = __esmMin((() => {
		init_json();
		init_schema();
	})))();
}

// shared/oci/media-types.ts
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
var ociIndexType, ociManifestType, ociConfigType, indexTypes, manifestTypes, configTypes, manifestMediaTypes;
function init_media_types() {
	return (init_media_types = __esmMin((() => {
		ociIndexType = "application/vnd.oci.image.index.v1+json";
		ociManifestType = "application/vnd.oci.image.manifest.v1+json";
		ociConfigType = "application/vnd.oci.image.config.v1+json";
		indexTypes = /* @__PURE__ */ new Set([ociIndexType, "application/vnd.docker.distribution.manifest.list.v2+json"]);
		manifestTypes = /* @__PURE__ */ new Set([ociManifestType, "application/vnd.docker.distribution.manifest.v2+json"]);
		configTypes = /* @__PURE__ */ new Set([ociConfigType, "application/vnd.docker.container.image.v1+json"]);
		manifestMediaTypes = [...indexTypes, ...manifestTypes];
	})))();
}

// shared/oci/platform.ts
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
var architectureAliases;
function init_platform() {
	return (init_platform = __esmMin((() => {
		init_errors();
		architectureAliases = {
			x86_64: "amd64",
			"x86-64": "amd64",
			aarch64: "arm64",
			armhf: "arm",
			armel: "arm",
			i386: "386"
		};
	})))();
}

// shared/oci/assemble.ts
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
var predicateAnnotation;
function init_assemble() {
	return (init_assemble = __esmMin((() => {
		init_errors();
		init_blobs();
		init_config();
		init_media_types();
		init_platform();
		predicateAnnotation = "in-toto.io/predicate-type";
	})))();
}

// shared/oci/docker-archive.ts
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
var layerMediaType;
function init_docker_archive() {
	return (init_docker_archive = __esmMin((() => {
		init_errors();
		init_digest();
		init_assemble();
		init_compression();
		init_config();
		init_digest$1();
		init_json();
		init_platform();
		init_read_file();
		init_schema();
		layerMediaType = "application/vnd.docker.image.rootfs.diff.tar";
	})))();
}

// shared/oci/engine.ts
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
var wellKnown, answerTimeout;
function init_engine() {
	return (init_engine = __esmMin((() => {
		init_errors();
		wellKnown = ["/var/run/docker.sock", "/run/podman/podman.sock"];
		answerTimeout = 6e4;
	})))();
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
function init_folder_store() {
	return (init_folder_store = __esmMin((() => {
		init_errors();
		init_read_file();
	})))();
}

// shared/oci/no-image.ts
/**
* Whether an index marks a manifest as attestations that BuildKit put beside an image (BuildKit, "Image Attestation
* Storage"): with `oci-artifact` and without, it writes both the platform and the annotation. The platform is one that no
* runtime chooses; the annotation alone is anybody's.
*/
function isMarkedAttestation({ platform, annotations }) {
	return platform?.os === "unknown" && platform.architecture === "unknown" && annotations?.["vnd.docker.reference.type"] === "attestation-manifest";
}
/**
* Whether a manifest is such attestations: it is marked so, and holds in-toto statements, plain or signed, and nothing
* else. What is marked and holds layers is an image all the same: it can be run by its digest.
*/
function isAttestationManifest(descriptor, { layers }) {
	return isMarkedAttestation(descriptor) && layers.every(({ mediaType }) => inToto.test(mediaType));
}
/**
* Whether a manifest that refers to an image is one itself: it has an image's configuration, or an image's layers with
* some configuration. Artifacts have neither, or an empty one.
*/
function isImageManifest({ config, layers }) {
	if (config.digest === emptyConfig) return false;
	return isImageConfigType(config.mediaType) || layers.some(({ mediaType }) => imageLayer.test(mediaType));
}
/**
* Whether a manifest is an artifact that nothing can run (OCI image specification, "Guidelines for Artifact Usage"): its
* configuration is the empty one, under another type than an image's. Other types alone prove nothing: runtimes take some
* of them for images.
* @param mediaType the type that the manifest itself goes under.
*/
function isEmptyArtifact(mediaType, { config }) {
	const isImage = config.mediaType === "" || isImageConfigType(config.mediaType);
	return mediaType === "application/vnd.oci.image.manifest.v1+json" && config.digest === emptyConfig && !isImage;
}
var inToto, emptyConfig, imageLayer;
function init_no_image() {
	return (init_no_image = __esmMin((() => {
		init_media_types();
		inToto = /^application\/vnd\.in-toto[.+]/u;
		emptyConfig = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
		imageLayer = /^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./u;
	})))();
}

// shared/oci/walk-index.ts
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
	for (const [position, root] of roots.entries()) await visit(root, {
		lineage: [],
		position,
		tags: namesOf(root)
	}, walk);
	return contents;
}
async function visit(descriptor, path, walk) {
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
		if (lineage.length > maxDepth) throw limitExceeded(what, "depth of nested indexes", maxDepth);
		for (const child of parseDocument(bytes, indexSchema, what).manifests) {
			const names = namesOf(child);
			await visit(child, {
				...path,
				lineage,
				tags: names.length > 0 ? names : path.tags
			}, walk);
		}
		return;
	}
	await place({
		descriptor,
		manifest: parseDocument(bytes, manifestSchema, what),
		bytes,
		tags: path.tags
	}, {
		...path,
		lineage
	}, walk);
}
/** Puts a manifest where it belongs: an attestation, an artifact, an absent image or an image. */
async function place(found, path, { blobs, limits, contents, platform }) {
	const { descriptor, manifest } = found;
	if (isAttestationManifest(descriptor, manifest)) {
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
/** Attestations are wanted with every platform. */
function isWanted(descriptor, wanted) {
	const { platform } = descriptor;
	if (wanted === void 0 || platform == null || isMarkedAttestation(descriptor)) return true;
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
var maxDepth;
function init_walk_index() {
	return (init_walk_index = __esmMin((() => {
		init_assemble();
		init_json();
		init_limits();
		init_media_types();
		init_no_image();
		init_platform();
		init_schema();
		maxDepth = 8;
	})))();
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
function init_layout() {
	return (init_layout = __esmMin((() => {
		init_blobs();
		init_json();
		init_read_file();
		init_schema();
		init_walk_index();
	})))();
}

// shared/oci/source.ts
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
var transports;
function init_source$1() {
	return (init_source$1 = __esmMin((() => {
		init_errors();
		init_digest$1();
		transports = [
			"oci",
			"oci-archive",
			"docker-archive",
			"docker-daemon"
		];
	})))();
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
function init_select() {
	return (init_select = __esmMin((() => {
		init_errors();
		init_platform();
		init_source$1();
	})))();
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
			if (!isIndexType(descriptor.mediaType) && !isManifestType(descriptor.mediaType)) return collect$1(open(descriptor));
			const { bytes } = await client.manifest(descriptor.digest, maxBytes);
			return verifyBytes(bytes, descriptor.digest, place(descriptor));
		},
		open
	};
}
function init_blobs$1() {
	return (init_blobs$1 = __esmMin((() => {
		init_blobs();
		init_digest$1();
		init_media_types();
		init_read_file();
	})))();
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
function init_challenge() {
	return (init_challenge = __esmMin((() => {})))();
}

// shared/oci/registry/retry.ts
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
/** What is awaited of a body; an error with the given words where it does not come in time. */
async function inTime(work, milliseconds, tooLate) {
	const { promise, reject } = Promise.withResolvers();
	const timer = setTimeout(() => reject(new Error(tooLate)), milliseconds);
	try {
		return await Promise.race([work, promise]);
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
var defaultRetryPolicy, transient;
function init_retry() {
	return (init_retry = __esmMin((() => {
		init_errors();
		defaultRetryPolicy = {
			attempts: 5,
			firstDelay: 250,
			longestDelay: 6e4,
			idleTimeout: 6e4,
			settle: 3e3
		};
		transient = /* @__PURE__ */ new Set([
			408,
			425,
			429,
			500,
			502,
			503,
			504
		]);
	})))();
}

// shared/oci/registry/authenticator.ts
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
var clientId, Authenticator;
function init_authenticator() {
	return (init_authenticator = __esmMin((() => {
		init_errors();
		init_reference();
		init_retry();
		clientId = "seaworthy";
		Authenticator = class {
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
	})))();
}

// shared/oci/registry/credentials.ts
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
		document = JSON.parse(await readFile(path, "utf8"));
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
var hubKey, helperName, helperTimeout, helperBytes;
function init_credentials() {
	return (init_credentials = __esmMin((() => {
		init_errors();
		init_folder_store();
		hubKey = "https://index.docker.io/v1/";
		helperName = /^[A-Za-z0-9._-]+$/;
		helperTimeout = 3e4;
		helperBytes = 1048576;
	})))();
}

// shared/oci/registry/refusal.ts
/** The error for an answer that is none: absent, denied or failed. Takes the rest of the answer from the wire. */
async function refusal$1(client, answer, what, push = false) {
	await answer.body?.cancel();
	if (answer.status === 404 && !push) return new InvalidError("IMAGE_NOT_FOUND", `${what} is not there`, {
		place: { what: client.name },
		advice: "Check name, tag and spelling; a private repository may hide itself from who is not logged in."
	});
	if (answer.status === 401 || answer.status === 403) return accessDenied(client, answer.status, push);
	return new UndecidedError("REGISTRY_REFUSED", `the registry answers ${answer.status} for ${what}`, {
		place: { what: client.name },
		advice: answer.status === 429 ? "Wait, or log in for a higher limit." : "Try again later."
	});
}
/** The error for a login that is missing or not enough. */
function accessDenied({ name, registry }, status, push) {
	return new UndecidedError("REGISTRY_DENIED", `the registry refuses access (${status})`, {
		place: { what: name },
		advice: `Log in with docker login ${registry}, with rights to ${push ? "push to" : "pull from"} this repository.`
	});
}
function init_refusal() {
	return (init_refusal = __esmMin((() => {
		init_errors();
	})))();
}

// shared/oci/registry/client.ts
var loopbackSettle, defaultPorts, RegistryClient;
function init_client() {
	return (init_client = __esmMin((() => {
		init_errors();
		init_limits();
		init_media_types();
		init_authenticator();
		init_credentials();
		init_reference();
		init_refusal();
		init_retry();
		loopbackSettle = 500;
		defaultPorts = {
			fetch: (...call) => fetch(...call),
			sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
			random: () => Math.random(),
			now: () => Date.now()
		};
		RegistryClient = class {
			/** As people write it. */
			registry;
			repository;
			ports;
			policy;
			#base;
			#authenticator;
			constructor(registry, repository, options = {}) {
				const isPlain = isLoopback(registry) || (options.insecure ?? []).includes(registry);
				this.registry = registry;
				this.repository = repository;
				this.#base = `${isPlain ? "http" : "https"}://${apiHost(registry)}/v2/${repository}`;
				this.ports = {
					...defaultPorts,
					...options.ports
				};
				const near = isLoopback(registry) ? { settle: loopbackSettle } : {};
				this.policy = {
					...defaultRetryPolicy,
					...near,
					...options.retry
				};
				const credentials = options.credentials ?? dockerCredentials();
				this.#authenticator = new Authenticator(registry, credentials, this.ports, this.policy);
			}
			/** How the repository is named in errors. */
			get name() {
				return `${this.registry}/${this.repository}`;
			}
			/**
			* A manifest or index as stored, with the type that the registry gives it. Not verified.
			* @param reference a tag or digest.
			*/
			async manifest(reference, maxBytes) {
				const answer = await this.request(`/manifests/${reference}`, { headers: { accept: manifestMediaTypes.join(", ") } });
				if (!answer.ok) throw await refusal$1(this, answer, `the manifest ${reference}`);
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
				throw await refusal$1(this, answer, `the blob ${digest}`);
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
					if (!answer.ok) throw await refusal$1(this, answer, `the blob ${digest}`);
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
						if (thrown instanceof SeaworthyError || failures >= this.policy.attempts) throw this.#broken(digest, received, thrown);
						await this.ports.sleep(delay(failures, null, this.ports, this.policy));
					}
				}
			}
			/**
			* Sends a request, authenticated as the registry asks for it.
			* @param target a path below the repository, or where the registry said to go on. Logins go to the registry alone.
			* @throws UndecidedError when nobody answers, or access is refused.
			*/
			async request(target, init, sending = {}) {
				const url = target.startsWith("/") ? new URL(`${this.#base}${target}`) : this.#resolve(target);
				if (url.origin !== new URL(this.#base).origin) return this.#send(url, init, void 0, sending);
				const { push = false, mountFrom } = sending;
				const own = `repository:${this.repository}:pull${push ? ",push" : ""}`;
				const scope = mountFrom === void 0 ? own : `${own} repository:${mountFrom}:pull`;
				const first = await this.#send(url, init, this.#authenticator.header(scope), sending);
				if (first.status !== 401) return first;
				await first.body?.cancel();
				const header = await this.#authenticator.answer(first.headers.get("www-authenticate"), scope);
				if (header === void 0) throw accessDenied(this, first.status, push);
				return this.#send(url, init, header, sending);
			}
			/** A `Location`; one that would leave TLS on the same host is a proxy's mistake. */
			#resolve(location) {
				const base = new URL(this.#base);
				const url = URL.canParse(location, base.href) ? new URL(location, base) : void 0;
				if (url !== void 0 && url.hostname === base.hostname && url.protocol !== base.protocol) url.protocol = base.protocol;
				if (url?.protocol === "https:" || url?.origin === base.origin) return url;
				throw new UndecidedError("LOCATION_INVALID", "the registry leads uploads to a place that cannot be used", {
					place: { what: this.name },
					advice: "Its Location header must lead to itself or to https."
				});
			}
			/** Redirects to blob stores are followed by `fetch`, which keeps the header from other origins. */
			async #send(url, init, authorization, { attempts = this.policy.attempts }) {
				const headers = new Headers(init.headers);
				if (authorization !== void 0) headers.set("authorization", authorization);
				return fetchWithRetry(url.href, {
					...init,
					headers
				}, this.ports, {
					...this.policy,
					attempts
				});
			}
			/** The chunks of a body; one that stops flowing counts as broken. */
			async *#body(answer) {
				const reader = answer.body?.getReader();
				if (reader === void 0) return;
				const { idleTimeout } = this.policy;
				try {
					for (;;) {
						const part = await inTime(reader.read(), idleTimeout, `no byte within ${idleTimeout} ms`);
						if (part.done) return;
						yield part.value;
					}
				} finally {
					await reader.cancel().catch(() => {});
				}
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
	})))();
}

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
function init_open_registry() {
	return (init_open_registry = __esmMin((() => {
		init_errors();
		init_digest();
		init_digest$1();
		init_media_types();
		init_select();
		init_walk_index();
		init_blobs$1();
		init_client();
		init_reference();
	})))();
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
		return await readImages(source, parsed, files, limits, platform);
	} catch (thrown) {
		await files.close();
		throw typed(thrown, parsed.path);
	}
}
/** The reference in a source that names a registry; undefined for files. */
async function referenceIn(source) {
	if (source.startsWith(registryPrefix)) return parseReference(source.slice(9));
	return /^(?:[./~]|[A-Za-z]:[\\/])|\.(?:tar|tgz|gz|zst)$|^(?:oci|oci-archive|docker-archive|docker-daemon):/.test(source) || await exists(source) ? void 0 : tryParseReference(source);
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
async function readImages(source, { transport, select, path }, files, limits, platform) {
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
var registryPrefix;
function init_open() {
	return (init_open = __esmMin((() => {
		init_errors();
		init_kind();
		init_archive_store();
		init_docker_archive();
		init_engine();
		init_folder_store();
		init_layout();
		init_limits();
		init_media_types();
		init_platform();
		init_open_registry();
		init_reference();
		init_select();
		init_source$1();
		registryPrefix = "docker://";
	})))();
}

// shared/oci/registry/push-blob.ts
/** A blob of bytes in hand. */
function blobOf(bytes) {
	return {
		digest: sha256(bytes),
		size: bytes.length,
		async *open() {
			yield bytes;
		}
	};
}
/**
* Brings a blob into a repository unless it is there (OCI distribution specification, "Pushing blobs"): mounted from
* another repository of the same registry where it may be, else uploaded in one piece, and in chunks beyond 8 MiB.
* An upload that breaks is begun again as often as the policy says; chunks are never sent twice.
* @param mountFrom repository of the same registry that has the blob.
* @throws UndecidedError when the registry refuses it, or the source is not what its digest says.
*/
async function pushBlob(client, blob, mountFrom) {
	const { attempts } = client.policy;
	for (let attempt = 1;; attempt += 1) try {
		if (await client.hasBlob(blob.digest)) return;
		return await upload(client, blob, mountFrom);
	} catch (thrown) {
		if (attempt >= attempts || !(thrown instanceof UndecidedError) || !passing.has(thrown.code)) throw thrown;
		await client.ports.sleep(delay(attempt, null, client.ports, client.policy));
	}
}
async function upload(client, blob, mountFrom) {
	const mount = mountFrom === void 0 ? "" : `?mount=${blob.digest}&from=${encodeURIComponent(mountFrom)}`;
	const sending = {
		push: true,
		...mountFrom === void 0 ? {} : { mountFrom }
	};
	const started = await client.request(`/blobs/uploads/${mount}`, { method: "POST" }, sending);
	if (started.status === 201) return void await started.body?.cancel();
	if (started.status !== 202) throw await refusal$1(client, started, `an upload of ${blob.digest}`, true);
	let location = await nextLocation(client, started);
	const least = Number(started.headers.get("oci-chunk-min-length") ?? 0);
	let sent = 0;
	let last = /* @__PURE__ */ new Uint8Array();
	for await (const { bytes, isLast } of chunksOf(client, blob, Math.max(chunkBytes, least || 0))) {
		last = bytes;
		if (isLast) break;
		location = await patch(client, location, bytes, sent);
		sent += bytes.length;
	}
	await complete(client, location, blob, last, sent);
}
async function patch(client, location, bytes, from) {
	const headers = {
		"content-type": "application/octet-stream",
		"content-range": `${from}-${from + bytes.length - 1}`
	};
	const answer = await client.request(location, {
		method: "PATCH",
		headers,
		body: Buffer.from(bytes)
	}, {
		push: true,
		attempts: 1
	});
	if (answer.status !== 202) throw await broken(client, answer);
	return nextLocation(client, answer);
}
/** The last bytes close the upload; the registry compares with the digest that it is told. */
async function complete(client, location, { digest }, bytes, sent) {
	const headers = {
		"content-type": "application/octet-stream",
		...sent === 0 || bytes.length === 0 ? {} : { "content-range": `${sent}-${sent + bytes.length - 1}` }
	};
	const target = `${location}${location.includes("?") ? "&" : "?"}digest=${encodeURIComponent(digest)}`;
	const answer = await client.request(target, {
		method: "PUT",
		headers,
		body: Buffer.from(bytes)
	}, {
		push: true,
		attempts: 1
	});
	if (answer.status !== 201) throw await broken(client, answer);
	await answer.body?.cancel();
	checkEcho(client, answer, digest);
}
/** @throws UndecidedError `DIGEST_ECHO` when the registry says that it stored something else. */
function checkEcho(client, answer, digest) {
	const echoed = answer.headers.get("docker-content-digest");
	if (echoed === null || echoed === digest) return;
	throw new UndecidedError("DIGEST_ECHO", `the registry says that it stored ${echoed} when ${digest} was sent`, {
		place: { what: client.name },
		advice: "Nothing that was written there just now can be relied on: look into the registry, then run again."
	});
}
async function* chunksOf(client, { digest, size, open }, length) {
	let parts = [];
	let held = 0;
	for await (const part of verifyStream(open(), digest, size, `${client.name}@${digest}`)) {
		parts.push(part);
		held += part.length;
		while (held > length) {
			const whole = Buffer.concat(parts);
			yield {
				bytes: whole.subarray(0, length),
				isLast: false
			};
			parts = [whole.subarray(length)];
			held -= length;
		}
	}
	yield {
		bytes: Buffer.concat(parts),
		isLast: true
	};
}
async function nextLocation(client, answer) {
	await answer.body?.cancel();
	const location = answer.headers.get("location");
	if (location !== null && URL.canParse(location, answer.url)) return new URL(location, answer.url).href;
	throw new UndecidedError("UPLOAD_BROKEN", "the registry does not say where an upload goes on", {
		place: { what: client.name },
		advice: "Try again later."
	});
}
async function broken(client, answer) {
	if (answer.status === 401 || answer.status === 403) return refusal$1(client, answer, "an upload", true);
	await answer.body?.cancel();
	return new UndecidedError("UPLOAD_BROKEN", `the registry breaks an upload off with ${answer.status}`, {
		place: { what: client.name },
		advice: "Try again later."
	});
}
var chunkBytes, passing;
function init_push_blob() {
	return (init_push_blob = __esmMin((() => {
		init_errors();
		init_digest();
		init_digest$1();
		init_refusal();
		init_retry();
		chunkBytes = 8 * 2 ** 20;
		passing = /* @__PURE__ */ new Set([
			"REGISTRY_UNREACHABLE",
			"REGISTRY_REFUSED",
			"UPLOAD_BROKEN"
		]);
	})))();
}

// shared/oci/registry/stored-manifest.ts
/**
* The manifest behind a tag or digest; undefined when there is none.
* @throws UndecidedError for content that is not what its digest says, and registries that do not answer.
*/
async function findManifest(client, reference) {
	try {
		const { bytes, mediaType } = await client.manifest(reference, defaultOpenLimits.documentBytes);
		const what = `${client.name}@${reference}`;
		if (isDigest(reference)) return {
			bytes: verifyBytes(bytes, reference, what),
			mediaType,
			digest: reference
		};
		return {
			bytes,
			mediaType,
			digest: sha256(bytes)
		};
	} catch (thrown) {
		if (thrown instanceof InvalidError && thrown.code === "IMAGE_NOT_FOUND") return void 0;
		throw thrown;
	}
}
/**
* Stores a manifest under its digest, or under a tag (OCI distribution specification, "Pushing manifests").
* @param attempts times to try; a tag that others write, too, must not be written again without having been read.
* @returns its digest, and whether the registry took notice of its `subject`.
* @throws UndecidedError when the registry refuses it or says that it stored something else.
*/
async function pushManifest(client, { mediaType, bytes }, tag, attempts = client.policy.attempts) {
	const digest = sha256(bytes);
	if (bytes.length > manifestLimit) throw new UndecidedError("MANIFEST_TOO_LARGE", `a manifest of ${bytes.length} bytes is more than registries take`, {
		place: { what: `${client.name}${tag === void 0 ? "" : `:${tag}`}` },
		advice: "Too much is attached to one image: remove what is not needed any more."
	});
	const request = {
		method: "PUT",
		headers: { "content-type": mediaType },
		body: Buffer.from(bytes)
	};
	const send = () => client.request(`/manifests/${tag ?? digest}`, request, {
		push: true,
		attempts
	});
	let answer = await send();
	for (let again = 1; again < attempts && unsettled.has(answer.status); again += 1) {
		await answer.body?.cancel();
		await client.ports.sleep(delay(again, null, client.ports, client.policy));
		answer = await send();
	}
	if (answer.status !== 201) throw await refusal$1(client, answer, `the manifest ${tag ?? digest}`, true);
	await answer.body?.cancel();
	checkEcho(client, answer, digest);
	return {
		digest,
		subjectKnown: answer.headers.has("oci-subject")
	};
}
var unsettled, manifestLimit;
function init_stored_manifest() {
	return (init_stored_manifest = __esmMin((() => {
		init_errors();
		init_digest();
		init_digest$1();
		init_limits();
		init_push_blob();
		init_refusal();
		init_retry();
		unsettled = /* @__PURE__ */ new Set([400, 404]);
		manifestLimit = 4 * 2 ** 20;
	})))();
}

// shared/oci/registry/change-tag.ts
/**
* Changes what a tag leads to without losing what others add to it. Registries offer no compare-and-swap, so: within a
* process changes queue up; across processes the tag is read, merged, written, and read back after a settling time,
* until what was added is still there. A process that takes longer than that time from reading to having written may
* have overwritten what another believes to be settled: it fails, so that no loss goes unseen.
* @throws UndecidedError `TAG_CONTENDED` when others overwrite the tag again and again, `TAG_OVERRUN` when the registry
* was too slow for certainty.
*/
async function changeTag(client, tag, merge) {
	const name = `${client.name}:${tag}`;
	const turn = (queues.get(name) ?? Promise.resolve()).catch(() => {}).then(() => settleChange(client, tag, merge));
	const quiet = turn.catch(() => {});
	queues.set(name, quiet);
	try {
		await turn;
	} finally {
		if (queues.get(name) === quiet) queues.delete(name);
	}
}
async function settleChange(client, tag, merge) {
	const { ports, policy } = client;
	let longest = 0;
	let failure;
	for (let round = 1; round <= mostRounds; round += 1) {
		const readAt = ports.now();
		const next = await merge(await findManifest(client, tag));
		if (next === void 0) {
			if (longest > policy.settle) throw overrun(client, tag, longest);
			return;
		}
		if (ports.now() - readAt > policy.settle / 2) continue;
		failure = await tryToPush(client, next, tag);
		longest = Math.max(longest, ports.now() - readAt);
		await ports.sleep(policy.settle + (round === 1 ? 0 : ports.random() * policy.settle * Math.min(round, 4)));
	}
	if (failure !== void 0) throw failure;
	throw new UndecidedError("TAG_CONTENDED", `others overwrite it again and again`, {
		place: { what: `${client.name}:${tag}` },
		advice: "Run again when fewer jobs write to this image at once."
	});
}
/** A write whose answer is lost may have happened: the tag, read again, tells. */
async function tryToPush(client, content, tag) {
	try {
		await pushManifest(client, content, tag, 1);
		return;
	} catch (thrown) {
		if (!(thrown instanceof UndecidedError && ["REGISTRY_UNREACHABLE", "REGISTRY_REFUSED"].includes(thrown.code))) throw thrown;
		return thrown;
	}
}
function overrun(client, tag, took) {
	return new UndecidedError("TAG_OVERRUN", `writing it took ${took} ms; what another job wrote in the meantime may be lost`, {
		place: { what: `${client.name}:${tag}` },
		advice: "Run the jobs that sign or attest this image again."
	});
}
var mostRounds, queues;
function init_change_tag() {
	return (init_change_tag = __esmMin((() => {
		init_errors();
		init_stored_manifest();
		mostRounds = 12;
		queues = /* @__PURE__ */ new Map();
	})))();
}

// shared/oci/registry/next-link.ts
/** Where the next page of an answer is (RFC 8288, `Link` with the relation `next`), as written. */
function nextLink(headers) {
	return /<([^>]*)>\s*;[^,]*rel="?next"?/.exec(headers.get("link") ?? "")?.[1];
}
function init_next_link() {
	return (init_next_link = __esmMin((() => {})))();
}

// shared/oci/registry/tagged-document.ts
/**
* What lies under a tag that belongs to a digest: its signatures, attestations or referrers.
* @throws UndecidedError `TAG_FOREIGN` where it is anything else. Anybody may have put it there, and somebody may need it.
*/
function parseTagged(client, tag, { bytes }, schema) {
	try {
		return parseDocument(bytes, schema, tag);
	} catch (cause) {
		throw new UndecidedError("TAG_FOREIGN", "something else lies where signatures and attestations belong", {
			place: { what: `${client.name}:${tag}` },
			advice: "Find out who put it there, and remove the tag: it is neither read nor written over.",
			cause
		});
	}
}
function init_tagged_document() {
	return (init_tagged_document = __esmMin((() => {
		init_errors();
		init_json();
	})))();
}

// shared/oci/registry/referrers.ts
/**
* Everything that refers to a manifest: the union of the referrers API and the fallback tag (OCI distribution
* specification, "Listing Referrers"). Types in descriptors are the writer's word; open the manifests.
* @throws UndecidedError when either cannot be read: what is not seen must not count as absent.
*/
async function listReferrers(client, digest) {
	const [listed, tagged] = await Promise.all([referrersByApi(client, digest), referrersByTag(client, digest)]);
	return {
		descriptors: [...new Map([...tagged, ...listed ?? []].map((descriptor) => [descriptor.digest, descriptor])).values()],
		hasApi: listed !== void 0
	};
}
/** The tag that stands in for the API: `sha256-<hex>`. */
function fallbackTag(digest) {
	return digest.replace(":", "-").slice(0, 128);
}
/** What the API lists; undefined where there is none. */
async function referrersByApi(client, digest) {
	const found = [];
	let target = `/referrers/${digest}`;
	for (let page = 0; target !== void 0; page += 1) {
		if (page === mostPages$1) throw tooMany(client, digest);
		const answer = await client.request(target, {
			headers: { accept: ociIndexType },
			redirect: "manual"
		});
		if (!answer.ok) {
			if (page > 0 || !absent.has(answer.status)) throw await refusal$1(client, answer, `what refers to ${digest}`, true);
			await answer.body?.cancel();
			return;
		}
		const type = answer.headers.get("content-type")?.split(";")[0]?.trim() ?? "";
		const parsed = index.safeParse(isIndexType(type) ? await answer.json().catch(() => void 0) : void 0);
		if (!parsed.success) {
			if (!answer.bodyUsed) await answer.body?.cancel();
			if (page > 0 || isIndexType(type)) throw unreadable(client, digest);
			return;
		}
		found.push(...parsed.data.manifests);
		target = nextPage(answer);
	}
	return found;
}
/**
* What the fallback tag lists; nothing where it does not exist.
* @throws UndecidedError `TAG_FOREIGN` for anything else.
*/
async function referrersByTag(client, digest) {
	const stored = await findManifest(client, fallbackTag(digest));
	if (stored === void 0) return [];
	return parseTagged(client, fallbackTag(digest), stored, index).manifests;
}
/** What follows (RFC 8288), on the same host. */
function nextPage(answer) {
	const target = nextLink(answer.headers);
	if (target === void 0 || !URL.canParse(target, answer.url)) return void 0;
	return new URL(target, answer.url).href;
}
function tooMany(client, digest) {
	return new UndecidedError("REFERRERS_TOO_MANY", `more than ${mostPages$1} pages refer to ${digest}`, {
		place: { what: client.name },
		advice: "Remove what is not needed any more."
	});
}
function unreadable(client, digest) {
	return new UndecidedError("REFERRERS_UNREADABLE", `the list of what refers to ${digest} has another form`, {
		place: { what: client.name },
		advice: "Try again later."
	});
}
var index, mostPages$1, absent;
function init_referrers() {
	return (init_referrers = __esmMin((() => {
		init_schemas();
		init_errors();
		init_media_types();
		init_schema();
		init_refusal();
		init_stored_manifest();
		init_tagged_document();
		index = looseObject({ manifests: array(descriptorSchema).max(1e4) });
		mostPages$1 = 20;
		absent = /* @__PURE__ */ new Set([
			300,
			301,
			302,
			303,
			307,
			308,
			400,
			404,
			405,
			406,
			415,
			501
		]);
	})))();
}

// shared/oci/registry/attach.ts
/**
* Attaches a document to a manifest (OCI image specification, "Guidelines for Artifact Usage"; distribution
* specification, "Pushing Manifests with Subject"). Returns when it is listed: by the referrers API, or, where there is
* none, under the fallback tag with artifact type and annotations.
* @returns digest of the artifact's manifest.
* @throws UndecidedError when the registry refuses it or does not list it, or something else lies under the fallback tag.
*/
async function attach(client, subject, attachment) {
	const { artifactType, bytes, annotations } = attachment;
	const config = blobOf(Buffer.from("{}"));
	const layer = blobOf(bytes);
	await Promise.all([pushBlob(client, config), pushBlob(client, layer)]);
	const manifest = {
		schemaVersion: 2,
		mediaType: ociManifestType,
		artifactType,
		config: {
			mediaType: emptyMediaType,
			digest: config.digest,
			size: config.size
		},
		layers: [{
			mediaType: artifactType,
			digest: layer.digest,
			size: layer.size
		}],
		subject: {
			mediaType: subject.mediaType,
			digest: subject.digest,
			size: subject.size
		},
		annotations
	};
	const content = {
		mediaType: ociManifestType,
		bytes: Buffer.from(JSON.stringify(manifest))
	};
	const { digest, subjectKnown } = await pushManifest(client, content);
	const descriptor = {
		mediaType: ociManifestType,
		digest,
		size: content.bytes.length,
		artifactType,
		annotations
	};
	await enlist(client, subject.digest, descriptor, subjectKnown);
	return digest;
}
/** Sees to it that a stored manifest is listed among the referrers of its subject. */
async function enlist(client, subject, entry, subjectKnown) {
	for (let attempt = 1; attempt <= listings; attempt += 1) {
		const listed = await referrersByApi(client, subject);
		if (listed?.some(({ digest }) => digest === entry.digest)) return;
		if (listed === void 0 || !subjectKnown) return changeTag(client, fallbackTag(subject), (current) => withEntry(client, subject, current, entry));
		await client.ports.sleep(client.policy.firstDelay * attempt);
	}
	throw new UndecidedError("REFERRER_LOST", `the registry took ${entry.digest} and does not list it`, {
		place: { what: `${client.name}@${subject}` },
		advice: "Run again: nothing is attached twice."
	});
}
/** The index under the fallback tag with one more entry, or with a wrong one put right; what else is there stays. */
function withEntry(client, subject, current, entry) {
	const index = current === void 0 ? {
		schemaVersion: 2,
		mediaType: ociIndexType,
		manifests: []
	} : parseTagged(client, fallbackTag(subject), current, looseIndex);
	const others = index.manifests.filter(({ digest }) => digest !== entry.digest);
	const present = index.manifests.filter(({ digest }) => digest === entry.digest);
	if (present.length === 1 && JSON.stringify(sorted(present[0])) === JSON.stringify(sorted(entry))) return void 0;
	const bytes = Buffer.from(JSON.stringify({
		...index,
		manifests: [...others, entry]
	}));
	return current !== void 0 && sha256(bytes) === current.digest ? void 0 : {
		mediaType: ociIndexType,
		bytes
	};
}
function sorted(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]);
}
var emptyMediaType, listings, looseIndex;
function init_attach() {
	return (init_attach = __esmMin((() => {
		init_schemas();
		init_errors();
		init_digest();
		init_media_types();
		init_change_tag();
		init_push_blob();
		init_referrers();
		init_stored_manifest();
		init_tagged_document();
		emptyMediaType = "application/vnd.oci.empty.v1+json";
		listings = 4;
		looseIndex = looseObject({ manifests: array(looseObject({ digest: string() })) });
	})))();
}

// shared/oci/registry/content.ts
/**
* A manifest, read; undefined for an index.
* @throws UndecidedError for damaged documents.
*/
function parseManifest({ mediaType, bytes }, what) {
	return isIndexType(mediaType) ? void 0 : parseDocument(bytes, manifestSchema, what);
}
/**
* The descriptors of a manifest or index. The type that the registry gives decides how it is read.
* @throws UndecidedError for damaged documents.
*/
function contentOf({ mediaType, bytes }, what) {
	if (isIndexType(mediaType)) return {
		manifests: parseDocument(bytes, indexSchema, what).manifests,
		blobs: []
	};
	const { config, layers } = parseDocument(bytes, manifestSchema, what);
	return {
		manifests: [],
		blobs: [config, ...layers.filter((layer) => !isForeignLayer(layer.mediaType))]
	};
}
function init_content() {
	return (init_content = __esmMin((() => {
		init_json();
		init_media_types();
		init_schema();
	})))();
}

// shared/oci/registry/layer-tag.ts
/** Name of the tag that collects documents of one kind about a digest: `sha256-<hex>.sig`. */
function layerTag(digest, kind) {
	return `${digest.replace(":", "-")}.${kind}`;
}
/**
* The layers under such a tag; none where it does not exist.
* @throws UndecidedError `TAG_FOREIGN` for anything else.
*/
async function readLayerTag(client, tag) {
	const stored = await findManifest(client, tag);
	return stored === void 0 ? [] : parseTagged(client, tag, stored, manifestSchema).layers;
}
/**
* Adds a document as one more layer of the manifest under a tag, as cosign collects signatures; what is there stays.
* The configuration lists the layers' digests, as cosign's does.
* @throws UndecidedError when the registry refuses it, others overwrite it again and again, or something else lies there.
*/
async function addLayer(client, tag, layer) {
	const blob = blobOf(layer.bytes);
	await pushBlob(client, blob);
	const { mediaType, annotations } = layer;
	await addLayers(client, tag, [{
		mediaType,
		digest: blob.digest,
		size: blob.size,
		annotations
	}]);
}
/** As `addLayer`, for layers whose blobs are in the repository. */
async function addLayers(client, tag, layers) {
	await changeTag(client, tag, async (current) => {
		const present = layersOf(client, tag, current);
		const missing = layers.filter((layer) => !present.some((other) => isSame(layer, other)));
		if (missing.length === 0) return void 0;
		const all = [...present, ...missing];
		const config = blobOf(configFor(all));
		await pushBlob(client, config);
		return {
			mediaType: ociManifestType,
			bytes: manifestOf(current, config, all)
		};
	});
}
/** The same bytes may be signed twice: signatures lie in annotations. */
function isSame(a, b) {
	const signature = "dev.cosignproject.cosign/signature";
	return a.digest === b.digest && (a.annotations?.[signature] ?? "") === (b.annotations?.[signature] ?? "");
}
function layersOf(client, tag, current) {
	return current === void 0 ? [] : parseTagged(client, tag, current, loose).layers;
}
function manifestOf(current, { digest, size }, layers) {
	const old = current === void 0 ? {} : parseDocument(current.bytes, looseObject({}), current.digest);
	const config = {
		mediaType: ociConfigType,
		size,
		digest
	};
	return Buffer.from(JSON.stringify({
		schemaVersion: 2,
		mediaType: ociManifestType,
		...old,
		config,
		layers
	}));
}
function configFor(layers) {
	const rootfs = {
		type: "layers",
		diff_ids: layers.map(({ digest }) => digest)
	};
	const created = "0001-01-01T00:00:00Z";
	return Buffer.from(JSON.stringify({
		architecture: "",
		created,
		history: layers.map(() => ({ created })),
		os: "",
		rootfs,
		config: {}
	}));
}
var loose;
function init_layer_tag() {
	return (init_layer_tag = __esmMin((() => {
		init_schemas();
		init_json();
		init_media_types();
		init_schema();
		init_change_tag();
		init_push_blob();
		init_stored_manifest();
		init_tagged_document();
		loose = looseObject({ layers: array(looseObject(descriptorSchema.shape)) });
	})))();
}

// shared/oci/registry/copy.ts
/**
* Copies an image between repositories with everything that belongs to it: children of an index, artifacts that refer to
* each digest, and `.sig`, `.att` and `.sbom` tags. Blobs are mounted where both lie in one registry. The tag is moved last,
* when everything has been seen at the destination under the digests computed here.
* @param reference tag or digest in the source.
* @param tag tag at the destination; none is moved when it is not given.
* @throws UndecidedError `TAG_MOVED` when the source's or the destination's tag moves during the copy.
*/
async function copyImage(from, to, reference, tag) {
	const root = await present(from, reference);
	const before = tag === void 0 ? void 0 : await findManifest(to, tag);
	const copy = {
		from,
		to,
		done: /* @__PURE__ */ new Set(),
		blobs: /* @__PURE__ */ new Set(),
		collected: 0,
		leftOut: /* @__PURE__ */ new Set()
	};
	await copyManifest(root, copy, 0);
	for (const digest of copy.done) await present(to, digest);
	for (const digest of copy.blobs) await blobPresent(to, digest);
	if ((await present(from, reference)).digest !== root.digest) throw moved(from, reference);
	if (tag !== void 0) await moveTag(to, tag, root, before);
	const { collected, done, leftOut } = copy;
	return {
		digest: root.digest,
		manifests: done.size,
		collected,
		leftOut: [...leftOut].filter((one) => !done.has(one))
	};
}
async function copyManifest(manifest, copy, depth) {
	const { from, to, done } = copy;
	if (done.has(manifest.digest)) return;
	done.add(manifest.digest);
	if (done.size > defaultOpenLimits.manifests) throw limitExceeded(from.name, "manifests", defaultOpenLimits.manifests);
	if (depth > mostDepth$1) throw limitExceeded(from.name, "depth of nested indexes", mostDepth$1);
	const { manifests, blobs } = contentOf(manifest, `${from.name}@${manifest.digest}`);
	for (const child of manifests) await copyManifest(await present(from, child.digest), copy, depth + 1);
	await copyBlobs(blobs, copy);
	await pushManifest(to, manifest);
	for (const referrer of (await listReferrers(from, manifest.digest)).descriptors) {
		const stored = await present(from, referrer.digest);
		const artifact = parseManifest(stored, `${from.name}@${stored.digest}`);
		if (artifact === void 0 || isImageManifest(artifact)) {
			copy.leftOut.add(stored.digest);
			continue;
		}
		await copyManifest(stored, copy, depth + 1);
		const { mediaType, digest, size, artifactType, annotations } = referrer;
		const entry = {
			mediaType,
			digest,
			size
		};
		await enlist(to, manifest.digest, {
			...entry,
			...artifactType === void 0 ? {} : { artifactType },
			...annotations ? { annotations } : {}
		}, false);
	}
	for (const kind of [
		"sig",
		"att",
		"sbom"
	]) await copyTag(layerTag(manifest.digest, kind), copy);
}
/** Layers are added to what the destination has under the tag. */
async function copyTag(tag, copy) {
	const layers = await readLayerTag(copy.from, tag);
	if (layers.length === 0) return;
	await copyBlobs(layers, copy);
	await addLayers(copy.to, tag, layers);
	copy.collected += layers.length;
}
async function copyBlobs(descriptors, { from, to, blobs }) {
	const left = [...new Map(descriptors.map((each) => [each.digest, each])).values()].filter(({ digest }) => !blobs.has(digest));
	const isNear = from.registry === to.registry && from.repository !== to.repository;
	const work = async () => {
		for (let next = left.shift(); next !== void 0; next = left.shift()) {
			const { digest, size } = next;
			await pushBlob(to, {
				digest,
				size,
				open: () => from.blob(digest)
			}, isNear ? from.repository : void 0);
			blobs.add(digest);
		}
	};
	await Promise.all(Array.from({ length: blobsAtOnce }, work));
}
async function moveTag(to, tag, root, before) {
	const now = await findManifest(to, tag);
	if (now?.digest === root.digest) return;
	if (now?.digest !== before?.digest) throw moved(to, tag);
	await pushManifest(to, root, tag);
	if ((await findManifest(to, tag))?.digest !== root.digest) throw moved(to, tag);
}
async function present(client, reference) {
	const found = await findManifest(client, reference);
	if (found !== void 0) return found;
	throw new UndecidedError("MANIFEST_MISSING", `the manifest ${reference} is not there`, {
		place: { what: client.name },
		advice: "Check name, tag and spelling; what an index names must be in the same repository."
	});
}
async function blobPresent(client, digest) {
	if (await client.hasBlob(digest)) return;
	throw new UndecidedError("BLOB_MISSING", `the blob ${digest} is not there, though the registry took it`, {
		place: { what: client.name },
		advice: "Run again: only what is missing is copied."
	});
}
function moved(client, tag) {
	return new UndecidedError("TAG_MOVED", "the tag was moved by somebody else during the copy", {
		place: { what: `${client.name}:${tag}` },
		advice: "Find out who else writes it, then run again."
	});
}
var blobsAtOnce, mostDepth$1;
function init_copy() {
	return (init_copy = __esmMin((() => {
		init_errors();
		init_limits();
		init_no_image();
		init_attach();
		init_content();
		init_layer_tag();
		init_push_blob();
		init_referrers();
		init_stored_manifest();
		blobsAtOnce = 4;
		mostDepth$1 = 8;
	})))();
}

// shared/oci/registry/read-blob.ts
/**
* A whole blob, verified.
* @param received is told of bytes as they come, whatever the descriptor says; it ends the reading by throwing.
* @throws UndecidedError for one that is larger than `maxBytes`, or is not what its descriptor says.
*/
async function readBlob(client, { mediaType, digest, size }, maxBytes, received = () => {}) {
	const place = `${client.name}@${digest}`;
	checkSize({
		mediaType,
		digest,
		size
	}, maxBytes, place);
	return collect$1(verifyStream(counted(client.blob(digest), received), digest, size, place));
}
async function* counted(chunks, received) {
	for await (const chunk of chunks) {
		received(chunk.length);
		yield chunk;
	}
}
function init_read_blob() {
	return (init_read_blob = __esmMin((() => {
		init_blobs();
		init_digest$1();
		init_read_file();
	})))();
}

// shared/oci/registry/tags.ts
/**
* The tags of a repository, in the registry's order (OCI distribution specification, "Content Discovery"); of very
* long lists the first 20,000.
* @throws UndecidedError when the registry refuses or answers something else.
*/
async function listTags({ registry, repository }, options = {}) {
	const client = new RegistryClient(registry, repository, options);
	const tags = [];
	let path = `/tags/list?n=${perPage}`;
	for (let pages = 0; path !== void 0 && pages < mostPages; pages += 1) {
		const answer = await client.request(path, { headers: { accept: "application/json" } });
		if (!answer.ok) {
			await answer.body?.cancel();
			throw refusal(client.name, `the registry answers ${answer.status} for its tags`);
		}
		const parsed = page.safeParse(await answer.json().catch(() => void 0));
		if (!parsed.success) throw refusal(client.name, "the registry's list of tags has another form than specified");
		tags.push(...parsed.data.tags ?? []);
		path = nextPath(answer.headers);
	}
	return tags;
}
/** What follows (RFC 5988); only the place in the list is taken from it, the rest is known. */
function nextPath(headers) {
	const target = nextLink(headers);
	const last = target === void 0 ? null : new URLSearchParams(target.slice(target.indexOf("?") + 1)).get("last");
	return last === null ? void 0 : `/tags/list?n=${perPage}&last=${encodeURIComponent(last)}`;
}
function refusal(what, problem) {
	return new UndecidedError("TAGS_UNREADABLE", problem, {
		place: { what },
		advice: "Try again later."
	});
}
var page, perPage, mostPages;
function init_tags() {
	return (init_tags = __esmMin((() => {
		init_schemas();
		init_errors();
		init_client();
		page = looseObject({ tags: array(string()).nullable() });
		perPage = 1e3;
		mostPages = 20;
	})))();
}

// shared/oci/registry/targets.ts
/**
* Resolves a reference once, to the index and everything that it names, but for BuildKit's attestations: those that are
* there hold nothing else. The first is what the reference leads to. Everything is fetched and its digest computed.
* @throws UndecidedError for damaged documents and for indexes that name what is not there.
* @throws InvalidError `IMAGE_NOT_FOUND`.
*/
async function imageTargets(client, reference) {
	const wanted = reference.digest ?? reference.tag ?? "latest";
	const root = await findManifest(client, wanted);
	if (root === void 0) await client.manifest(wanted, defaultOpenLimits.documentBytes);
	const walk = {
		client,
		found: /* @__PURE__ */ new Map(),
		beside: /* @__PURE__ */ new Set()
	};
	if (root !== void 0) await collect(root, void 0, walk, 0);
	return [...walk.found].map(([digest, { target }]) => ({
		...target,
		within: around(digest, walk)
	}));
}
/** @param named undefined for the manifest that a reference leads to. */
async function collect(stored, named, walk, depth) {
	const { client, found, beside } = walk;
	const { mediaType, digest, bytes } = stored;
	const what = `${client.name}@${digest}`;
	const manifest = parseManifest(stored, what);
	if (named !== void 0 && manifest !== void 0 && isAttestationManifest(named.descriptor, manifest)) {
		beside.add(digest);
		return;
	}
	const traits = {
		label: labelOf(mediaType, named?.descriptor),
		isIndex: manifest === void 0
	};
	const config = manifest !== void 0 && !isEmptyArtifact(mediaType, manifest) ? { config: manifest.config.digest } : {};
	const namedBy = new Set(named === void 0 ? [] : [named.by]);
	found.set(digest, {
		target: {
			mediaType,
			digest,
			size: bytes.length,
			...traits,
			...config
		},
		namedBy
	});
	if (found.size + beside.size > defaultOpenLimits.manifests || depth > mostDepth) throw limitExceeded(client.name, "manifests", defaultOpenLimits.manifests);
	for (const descriptor of contentOf(stored, what).manifests) await follow({
		by: digest,
		descriptor
	}, walk, depth + 1);
}
async function follow(named, walk, depth) {
	const { client, found, beside } = walk;
	const { digest } = named.descriptor;
	const known = found.get(digest);
	if (known !== void 0) {
		known.namedBy.add(named.by);
		return;
	}
	const isMarked = isMarkedAttestation(named.descriptor);
	if (isMarked && beside.has(digest)) return;
	const stored = await findManifest(client, digest);
	if (stored !== void 0) return collect(stored, named, walk, depth);
	if (!isMarked) throw missing(client, digest);
	beside.add(digest);
}
function labelOf(mediaType, descriptor) {
	if (isIndexType(mediaType)) return "index";
	if (descriptor === void 0) return "image";
	const { platform } = descriptor;
	return platform == null ? "manifest" : formatPlatform({
		...platform,
		variant: platform.variant ?? ""
	});
}
/** The indexes around a manifest, the farthest first. */
function around(digest, { client, found }) {
	const reached = /* @__PURE__ */ new Set([digest]);
	for (const each of reached) {
		for (const index of found.get(each)?.namedBy ?? []) reached.add(index);
		if (reached.size > mostAround) throw limitExceeded(client.name, "indexes around a manifest", mostAround);
	}
	return [...reached].slice(1).toReversed();
}
/**
* What a target runs on, as reports name it: its label, or where a reference leads to one manifest, what the
* configuration says; `unknown` for what is no image. It names the target and decides nothing.
*/
async function targetPlatform(client, { digest, label }) {
	if (label !== "image") return label;
	try {
		const stored = await findManifest(client, digest);
		const config = stored && parseManifest(stored, `${client.name}@${digest}`)?.config;
		if (config === void 0) return "unknown";
		const bytes = await readBlob(client, config, defaultOpenLimits.documentBytes);
		const platform = platformSchema.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
		return formatPlatform({
			...platform,
			variant: platform.variant ?? ""
		});
	} catch {
		return "unknown";
	}
}
function missing(client, digest) {
	return new UndecidedError("MANIFEST_MISSING", `the index names ${digest}, which is not there`, {
		place: { what: client.name },
		advice: "Push the image again, with all its platforms."
	});
}
var mostDepth, mostAround, platformSchema;
function init_targets() {
	return (init_targets = __esmMin((() => {
		init_schemas();
		init_errors();
		init_limits();
		init_media_types();
		init_no_image();
		init_platform();
		init_content();
		init_read_blob();
		init_stored_manifest();
		mostDepth = 8;
		mostAround = 64;
		platformSchema = object({
			os: string().min(1),
			architecture: string().min(1),
			variant: string().optional()
		});
	})))();
}

// shared/oci/index.ts
function init_oci() {
	return (init_oci = __esmMin((() => {
		init_compression();
		init_digest$1();
		init_limits();
		init_open();
		init_attach();
		init_client();
		init_content();
		init_copy();
		init_credentials();
		init_layer_tag();
		init_read_blob();
		init_reference();
		init_referrers();
		init_stored_manifest();
		init_tags();
		init_targets();
	})))();
}

export { streamSource as $, dockerCredentials as A, init_folder_store as B, findManifest as C, RegistryClient as D, openImage as E, inTime as F, init_schema as G, ociIndexType as H, init_retry as I, parseDocument as J, manifestSchema as K, init_blobs$1 as L, defaultRetryPolicy as M, delay as N, defaultPorts as O, fetchWithRetry as P, init_source as Q, registryBlobs as R, referrersByTag as S, init_open as T, ociManifestType as U, init_media_types as V, indexSchema as W, init_blobs as X, blobPath as Y, layoutBlobs as Z, attach as _, init_tags as a, init_names as at, init_referrers as b, readBlob as c, decompress as ct, addLayer as d, init_limits as dt, init_reader as et, init_layer_tag as f, limitExceeded as ft, parseManifest as g, kindOf as gt, init_content as h, isFile as ht, targetPlatform as i, encodeName as it, init_credentials as j, init_client as k, copyImage as l, init_compression as lt, readLayerTag as m, init_kind as mt, imageTargets as n, cleanPath as nt, listTags as o, init_read_file as ot, layerTag as p, exists as pt, init_json as q, init_targets as r, decodeName as rt, init_read_blob as s, readWhole as st, init_oci as t, readTar as tt, init_copy as u, defaultOpenLimits as ut, init_attach as v, init_stored_manifest as w, referrersByApi as x, fallbackTag as y, folderStore as z };