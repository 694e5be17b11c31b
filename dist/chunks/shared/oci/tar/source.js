import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Gn as init_content$1, Kn as memoryContent, Si as UndecidedError, Un as growthFor, Vn as SpooledContent, Xn as readPart, Yn as readFully, dn as init_files, wi as messageOf, xi as SeaworthyError } from "../../core.js";
import { a as untilNul, i as init_names, n as decodeName } from "./names.js";
import { n as init_limits, r as limitExceeded } from "../limits.js";

// shared/oci/zstd-frames.ts
/**
* Splits the chunks of a zstd stream at frame boundaries. Node's decompressor accepts a new frame only at the start of
* a write and drops data after a frame in the same write, so a stream of several frames would end early.
*/
async function* splitFrames(chunks) {
	const frames = new FrameTracker();
	for await (const chunk of chunks) {
		let start = 0;
		for (const end of frames.track(chunk)) {
			yield chunk.subarray(start, end);
			start = end;
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
/** Passes data that is not a zstd frame to the decompressor, which refuses it. */
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
var magic, blockHeader, dictionaryBytes, contentBytes, FrameTracker;
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
		FrameTracker = class {
			#part = magic;
			#seen = [];
			#missing = magic.length;
			#hasChecksum = false;
			/** True before the first frame and after each complete one. */
			get isBetweenFrames() {
				return this.#part === magic && this.#missing === magic.length;
			}
			/** Returns the offsets in the chunk at which frames end. */
			track(chunk) {
				const ends = [];
				let offset = 0;
				while (offset < chunk.length) {
					const step = Math.min(this.#missing, chunk.length - offset);
					if (this.#part.length <= 14) this.#seen.push(...chunk.subarray(offset, offset + step));
					offset += step;
					this.#missing -= step;
					while (this.#missing === 0) {
						const part = this.#part;
						if (part.kind === "header") this.#hasChecksum = part.hasChecksum;
						this.#part = partAfter(part, this.#seen, this.#hasChecksum);
						if (this.#part === magic) ends.push(offset);
						this.#missing = this.#part.length;
						this.#seen = [];
					}
				}
				return ends;
			}
		};
	})))();
}

// shared/oci/compression.ts
/**
* Detects the compression from the first bytes (RFC 1952, RFC 8878 with skippable frames).
* @throws UndecidedError `COMPRESSION_UNSUPPORTED` for xz, bzip2 and zip.
*/
function detectCompression(head, label) {
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
	const unsupported = unsupportedFormats.find(([, magic]) => startsWith(head, magic));
	if (unsupported === void 0) return "none";
	throw new UndecidedError("COMPRESSION_UNSUPPORTED", `unsupported compression ${unsupported[0]}`, {
		place: { what: label },
		advice: "Decompress it, or use gzip or zstd."
	});
}
/**
* Decompresses a stream of a detected format; plain data pass through. Reads input as output is consumed. A chunk is
* valid until the next one is requested, because its memory is released then.
* @throws UndecidedError `DECOMPRESSION_FAILED` (truncated or damaged) or `LIMIT_EXCEEDED`, with the input's offset.
*/
async function* decompress(chunks, limits, label) {
	const counter = { input: 0 };
	const input = count$1(chunks, counter);
	try {
		const first = await firstBytes(input);
		const kind = detectCompression(first, label);
		const rest = prepend(first, input);
		const output = kind === "none" ? rest : inflate(rest, kind, counter, label);
		let bytes = 0;
		for await (const chunk of output) {
			bytes += chunk.byteLength;
			if (bytes > limits.maxBytes) throw limitExceeded(label, limits.maxBytesName, limits.maxBytes, counter.input);
			if (bytes > ratioFrom && bytes > counter.input * limits.maxRatio) throw limitExceeded(label, "compressionRatio", limits.maxRatio, counter.input);
			yield chunk;
		}
	} finally {
		await input.return(void 0);
	}
}
async function* inflate(input, kind, counter, label) {
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
	} catch (error) {
		if (error instanceof SeaworthyError) throw error;
		throw new UndecidedError("DECOMPRESSION_FAILED", `the ${kind} data are truncated or damaged (${messageOf(error)})`, {
			place: {
				what: label,
				offset: counter.input
			},
			advice: "Download or export the image again.",
			cause: error
		});
	} finally {
		engine.destroy();
	}
}
/**
* Writes one chunk after the other, each when the previous one is used. The reader of the engine sees errors. A
* destroyed engine accepts no more input, and the input is closed.
*/
async function feed(input, engine) {
	try {
		for await (const chunk of input) {
			if (!engine.destroyed) await written(chunk, engine);
			if (engine.destroyed) return;
		}
		engine.end();
	} catch (error) {
		engine.destroy(error instanceof Error ? error : new Error(messageOf(error)));
	}
}
/** Resolves when the engine has used the chunk or is closed, in which case it drops its callback. */
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
* Frees an output buffer at once. Otherwise, a megabyte per chunk triggers a full garbage collection every few dozen
* chunks, a fifth of the time for a layer. The engine never reuses a buffer that it has released.
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
/** Returns a first chunk of at least eight bytes, or all input. */
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
var constants, createGunzip, createZstdDecompress, unsupportedFormats, chunkSize, ratioFrom;
function init_compression() {
	return (init_compression = __esmMin((() => {
		init_errors();
		init_limits();
		init_zstd_frames();
		({constants, createGunzip, createZstdDecompress} = process.getBuiltinModule("node:zlib"));
		unsupportedFormats = [
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

// shared/oci/tar/problems.ts
/** Creates the error for an archive that ends too early. */
function truncated(label, offset) {
	return new UndecidedError("TAR_TRUNCATED", "the archive ends in the middle of an entry", {
		place: {
			what: label,
			offset
		},
		advice: "It was truncated in transit. Download or export it again."
	});
}
/** Creates the error for an archive that cannot be read. */
function invalid(label, offset, problem) {
	return new UndecidedError("TAR_INVALID", problem, {
		place: {
			what: label,
			offset
		},
		advice: "The archive is damaged or not a tar archive. Export it again."
	});
}
/** Creates the error for an entry that programs read in different ways. */
function ambiguous(label, offset, entry, problem) {
	return new UndecidedError("TAR_AMBIGUOUS", `the entry ${JSON.stringify(entry)} cannot be read reliably: ${problem}`, {
		place: {
			what: label,
			offset
		},
		advice: "Runtimes and scanners read it in different ways. Build the layer again with a usual tool."
	});
}
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_errors();
	})))();
}

// shared/oci/tar/header.ts
/** Returns whether a block is all zeros, like the two at the end of an archive. */
function isZeroBlock(block) {
	return block[0] === 0 && block.every((byte) => byte === 0);
}
/**
* Parses a header block of 512 bytes, or returns the problem. Reads fields by offset without a view of each, because an
* image has hundreds of thousands of them.
*/
function parseHeader(block) {
	if (!checksumHolds(block)) return "checksum";
	const typeFlag = String.fromCharCode(block[156] || 48);
	const mode = parseNumber(block, 100, 108);
	const uid = parseNumber(block, 108, 116);
	const gid = parseNumber(block, 116, 124);
	const size = parseNumber(block, 124, 136);
	const mtime = parseNumber(block, 136, 148);
	if (mode === void 0 || uid === void 0 || gid === void 0 || mtime === void 0) return "number";
	if (size === void 0 || size < 0 || !otherNumbersHold(block)) return "number";
	if (!isPosix(block) && hasForeignPrefix(block)) return "prefix";
	return {
		name: headerName(block),
		linkName: textField(block, 157, 257),
		mode,
		uid,
		gid,
		size: headerOnly.has(typeFlag) ? 0 : size,
		mtime,
		typeFlag,
		isOldFile: block[156] === 0
	};
}
function headerName(block) {
	const name = textField(block, 0, 100);
	const prefix = isPosix(block) ? textField(block, 345, isStar(block) ? 476 : 500) : "";
	return prefix === "" ? name : `${prefix}/${name}`;
}
/** Returns whether the block has `ustar` at byte 257. */
function isUstar(block) {
	return block[257] === 117 && block[258] === 115 && block[259] === 116 && block[260] === 97 && block[261] === 114;
}
/**
* Returns whether the magic is `ustar` and a NUL. GNU's older format has a blank there and other data in place of the
* prefix.
*/
function isPosix(block) {
	return isUstar(block) && block[262] === 0;
}
/** Returns whether a POSIX header ends in `tar` and a NUL: star's format has a shorter prefix, and times after it. */
function isStar(block) {
	return block[508] === 116 && block[509] === 97 && block[510] === 114 && block[511] === 0 && isPosix(block);
}
/** Returns whether the numbers that are not used can be read. Runtimes refuse the archive otherwise. */
function otherNumbersHold(block) {
	if (!isPosix(block) && !isGnu(block)) return true;
	if (!isNumber(block, 329, 337) || !isNumber(block, 337, 345)) return false;
	return !isStar(block) || isNumber(block, 476, 488) && isNumber(block, 488, 500);
}
function isNumber(block, start, end) {
	return parseNumber(block, start, end) !== void 0;
}
/**
* Returns whether there is a prefix that some readers use and others do not: GNU's format has times in its place, which
* are numbers, and a header without magic has nothing.
*/
function hasForeignPrefix(block) {
	if (isGnu(block)) return !isNumber(block, 345, 357) || !isNumber(block, 357, 369);
	return block.subarray(345, 500).some((byte) => byte !== 0);
}
/** Returns whether the magic is `ustar`, two blanks and a NUL. */
function isGnu(block) {
	return isUstar(block) && block[262] === 32 && block[263] === 32 && block[264] === 0;
}
/** Returns the text of a field up to the first NUL. */
function textField(block, start, end) {
	if (block[start] === 0) return "";
	let stop = start;
	while (stop < end && block[stop] !== 0) stop += 1;
	return decodeName(block.subarray(start, stop));
}
/** Verifies the checksum, in octal. Accepts both the unsigned sum and the signed one of some old writers. */
function checksumHolds(block) {
	if (((block[148] ?? 0) & 128) !== 0) return false;
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
* Parses the number field from `start` to `end`: octal text that ends with NUL or space, or base-256 (first bit set;
* two's complement). Returns undefined for anything else and for values beyond 2^53. Refuses what readers take in
* different ways: a NUL before the digits, and digits after a space.
*/
function parseNumber(block, start, end) {
	const first = block[start] ?? 0;
	if (first & 128) return parseBase256(block, start, end, first);
	let value = 0;
	let state = "before";
	for (let offset = start; offset < end; offset += 1) {
		const byte = block[offset] ?? 0;
		const isDigit = byte >= 48 && byte <= 55;
		if (state === "before" || state === "digits") {
			if (isDigit) {
				value = value * 8 + (byte - 48);
				state = "digits";
			} else if (byte === 0) {
				if (state === "digits") return value;
				state = "empty";
			} else if (byte !== 32) return void 0;
			else if (state === "digits") state = "after";
		} else if (byte !== 0 && byte !== 32) return void 0;
	}
	return value;
}
function parseBase256(block, start, end, first) {
	let value = first & 64 ? (first & 127) - 128 : first & 127;
	for (let offset = start + 1; offset < end; offset += 1) {
		value = value * 256 + (block[offset] ?? 0);
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
/**
* Parses the runs in an old GNU header or extension block: `count` pairs of 12-byte numbers from `start`; undefined if
* one is not a number.
*/
function parseSparseRuns(block, start, count) {
	const runs = [];
	for (let index = 0; index < count; index += 1) {
		const position = start + index * 24;
		if (block[position] === 0) break;
		const offset = parseNumber(block, position, position + 12);
		const length = parseNumber(block, position + 12, position + 24);
		if (offset === void 0 || length === void 0) return void 0;
		runs.push({
			offset,
			length
		});
	}
	return runs;
}
/** Parses a `GNU.sparse.map` value: `offset,length,offset,length…`; undefined if it is not valid. */
function parseSparseMap(text) {
	if (text === "") return [];
	const numbers = text.split(",").map((digits) => /^\d{1,16}$/.test(digits) ? Number(digits) : NaN);
	return numbers.length % 2 === 0 && numbers.every(Number.isSafeInteger) ? pairs(numbers) : void 0;
}
/**
* Parses the map before the data of a file in GNU sparse format 1.0: decimal lines (count, then offset and length of
* each run), padded to 512 bytes.
*/
function parseEmbeddedMap(data) {
	const numbers = [];
	let offset = 0;
	let expected = 1;
	while (numbers.length < expected) {
		const newline = data.indexOf(10, offset);
		if (newline < 0 || newline - offset > 20) return void 0;
		const line = Buffer.from(data.subarray(offset, newline)).toString("latin1");
		const value = /^\d+$/.test(line) ? Number(line) : NaN;
		if (!Number.isSafeInteger(value)) return void 0;
		if (numbers.length === 0) expected = 1 + 2 * value;
		numbers.push(value);
		offset = newline + 1;
	}
	return {
		runs: pairs(numbers.slice(1)),
		dataStart: Math.ceil(offset / 512) * 512
	};
}
/**
* Returns whether runs are in order, do not overlap, lie in a file of `size` bytes and need exactly the stored bytes.
* Runtimes refuse others.
*/
function runsFit(runs, stored, size) {
	let end = 0;
	let used = 0;
	for (const { offset, length } of runs) {
		if (length < 0 || offset < end) return false;
		end = offset + length;
		used += length;
	}
	return end <= size && used === stored;
}
/** Expands the runs of `data` to a file of `size` bytes; undefined if they do not fit. */
function expandSparse(data, runs, size) {
	if (!runsFit(runs, data.length, size)) return void 0;
	const whole = Buffer.alloc(size);
	let from = 0;
	for (const { offset, length } of runs) {
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

// shared/oci/tar/content.ts
function rangeContent(readAt, start, size) {
	return {
		size,
		read: (offset, length, target) => readAt(start + offset, Math.min(length, size - offset), target),
		close() {}
	};
}
/** Returns the content of an entry in its file, if the source can seek and reading it whole would cost more. */
function contentInPlace(source, header, dataSize) {
	const { readAt, position } = source;
	const isPlain = header.sparse === void 0 && dataSize > inPlaceBytes;
	return readAt === void 0 || !isPlain ? void 0 : rangeContent(readAt, position, dataSize);
}
/**
* Takes the stored data of an entry and returns the content: in memory, or in a temporary file if it is large.
* @throws UndecidedError `TAR_TRUNCATED`, or `TAR_INVALID` for a sparse map that does not match.
*/
function takeContent(source, header, dataSize, place) {
	if (Math.max(dataSize, header.size) <= inMemoryBytes) {
		const stored = source.read(dataSize);
		if (stored.length < dataSize) throw truncated(place.label, source.position);
		return memoryContent(header.sparse === void 0 ? stored : expanded(header, stored, place));
	}
	return header.sparse === void 0 ? spooled(source, [{
		offset: 0,
		length: dataSize
	}], dataSize, dataSize, place) : spooledSparse(source, header, dataSize, place);
}
function expanded(header, stored, place) {
	const runs = header.sparse?.runs ?? [];
	const map = runs === "embedded" ? parseEmbeddedMap(stored) : {
		runs,
		dataStart: 0
	};
	const content = map === void 0 ? void 0 : expandSparse(stored.subarray(map.dataStart), map.runs, header.size);
	if (content === void 0) throw sparseMismatch(header, place);
	return content;
}
function spooledSparse(source, header, dataSize, place) {
	const runs = header.sparse?.runs ?? [];
	const map = runs === "embedded" ? parseEmbeddedMap(source.peek(Math.min(dataSize, maxMapBytes))) : {
		runs,
		dataStart: 0
	};
	if (map === void 0) throw sparseMismatch(header, place);
	source.skip(map.dataStart);
	const length = dataSize - map.dataStart;
	if (!runsFit(map.runs, length, header.size)) throw sparseMismatch(header, place);
	return spooled(source, map.runs, length, header.size, place);
}
/** Copies runs of the stored data to a temporary file, and takes all of the stored data. */
function spooled(source, runs, stored, size, { label }) {
	const content = new SpooledContent(size);
	try {
		let taken = 0;
		for (const { offset, length } of runs) {
			for (let done = 0; done < length;) {
				const part = source.read(Math.min(copyBytes, length - done));
				if (part.length === 0) throw truncated(label, source.position);
				content.write(part, offset + done);
				done += part.length;
			}
			taken += length;
		}
		if (source.skip(stored - taken) < stored - taken) throw truncated(label, source.position);
		return content;
	} catch (error) {
		content.close();
		throw error;
	}
}
function sparseMismatch(header, { label, headerOffset }) {
	return invalid(label, headerOffset, `the map of the sparse file ${header.name} does not match its size`);
}
var inPlaceBytes, inMemoryBytes, maxMapBytes, copyBytes;
function init_content() {
	return (init_content = __esmMin((() => {
		init_files();
		init_problems();
		init_sparse();
		inPlaceBytes = 65536;
		inMemoryBytes = 8 * 2 ** 20;
		maxMapBytes = 1048576;
		copyBytes = 262144;
	})))();
}

// shared/oci/tar/entry.ts
/**
* Returns why readers disagree about an entry, or undefined. No builder writes such entries (compare Go's archive/tar,
* which containerd, Docker and Podman use).
*/
function ambiguityOf(raw, extensions) {
	const { pax, longName, longLink, gnuSparse } = extensions;
	if (longName !== void 0 && pax.has("path")) return "it has a GNU long name and a pax path";
	if (longLink !== void 0 && pax.has("linkpath")) return "it has a GNU long link and a pax linkpath";
	const hasRecords = pax.size > 0 && [...pax.keys()].some((key) => key.startsWith("GNU.sparse."));
	if (hasRecords && (gnuSparse !== void 0 || !hasSparseVersion(pax))) return "its pax records do not describe a sparse file in a known format";
	const isPlain = typeOf(raw, extensions) === "file" && "07".includes(raw.typeFlag);
	if (hasRecords && !isPlain) return "it is sparse, but not a file";
	return types[raw.typeFlag] === void 0 && !raw.isOldFile && storedName(raw, extensions).endsWith("/") ? "it is a regular file whose name ends in a slash" : void 0;
}
/** GNU sparse formats 0.0 and 0.1, which their records show, and 1.0, which they state. */
function hasSparseVersion(pax) {
	const version = [pax.get("GNU.sparse.major"), pax.get("GNU.sparse.minor")].join(".");
	const [size, realSize] = [pax.has("GNU.sparse.size"), pax.has("GNU.sparse.realsize")];
	if (size && realSize) return false;
	if (version === "1.0") return realSize;
	const map = pax.get("GNU.sparse.map");
	return (version === "." ? map !== "" : ["0.0", "0.1"].includes(version)) && map !== void 0 && size && blocksHold(pax, map);
}
/** Returns whether a map can be read and has the stated number of runs. */
function blocksHold(pax, map) {
	const runs = parseSparseMap(map);
	return runs !== void 0 && count(pax.get("GNU.sparse.numblocks")) === runs.length;
}
/** Records of a global header that would change what an entry is. Runtimes ignore global headers; others apply them. */
function isAmbiguousGlobal(key) {
	return [
		"path",
		"linkpath",
		"size",
		"uid",
		"gid"
	].includes(key) || key.startsWith("GNU.sparse.");
}
/** Returns the name before that of a sparse file is applied. */
function storedName(raw, { pax, longName }) {
	return value(pax, "path") ?? longName ?? raw.name;
}
/** Returns the type. An old regular file whose name ends in a slash is a directory. */
function typeOf(raw, extensions) {
	return types[raw.typeFlag] ?? (raw.isOldFile && storedName(raw, extensions).endsWith("/") ? "directory" : "file");
}
/** Applies extensions to a header; undefined if a numeric pax value is not a number. */
function joinHeader(raw, extensions) {
	const { pax } = extensions;
	if (pax.size > 0 && !numbersHold(pax)) return void 0;
	const name = value(pax, "GNU.sparse.name") ?? storedName(raw, extensions);
	const type = typeOf(raw, extensions);
	const sparse = type === "file" ? sparseLayout(extensions) : void 0;
	const realSize = pax.get("GNU.sparse.size") ?? pax.get("GNU.sparse.realsize");
	const stored = storedSize(raw, extensions);
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
/** Returns whether the numbers of pax records can be read, used or not. Runtimes refuse the archive otherwise. */
function numbersHold(pax) {
	return [
		"uid",
		"gid",
		"size"
	].every((key) => value(pax, key) === void 0 || count(pax.get(key)) !== void 0) && [
		"mtime",
		"atime",
		"ctime"
	].every((key) => value(pax, key) === void 0 || seconds(pax.get(key)) !== void 0);
}
/** Returns the bytes after the header. The pax value takes precedence for types with data. */
function storedSize(raw, extensions) {
	if (raw.isOldFile && typeOf(raw, extensions) === "directory") return 0;
	const override = value(extensions.pax, "size");
	return override === void 0 || /^[1-6]$/.test(raw.typeFlag) ? raw.size : count(override);
}
function sparseLayout({ pax, gnuSparse }) {
	if (gnuSparse !== void 0) return { runs: gnuSparse.runs };
	if (pax.get("GNU.sparse.major") === "1") return { runs: "embedded" };
	const map = pax.get("GNU.sparse.map");
	const runs = map === void 0 ? void 0 : parseSparseMap(map);
	return runs === void 0 ? void 0 : { runs };
}
/** Returns a pax value. An empty one stands for none. */
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
* Parses `length key=value\n` records (POSIX.1-2017 pax, "pax Extended Header").
* @returns the records, or the byte offset of the first invalid one.
*/
function parsePax(bytes) {
	const records = /* @__PURE__ */ new Map();
	const sparse = [];
	let offset = 0;
	while (offset < bytes.length) {
		const space = bytes.indexOf(32, offset);
		const digits = space < 0 ? "" : Buffer.from(bytes.subarray(offset, space)).toString("latin1");
		const length = /^\d{1,10}$/.test(digits) ? Number(digits) : 0;
		const end = offset + length;
		const equals = bytes.indexOf(61, space);
		if (space < 0 || length === 0 || end > bytes.length || equals < 0 || equals >= end || bytes[end - 1] !== 10) return offset;
		const key = decodeName(bytes.subarray(space + 1, equals));
		const value = decodeName(bytes.subarray(equals + 1, end - 1));
		if (key === "" || (textKeys.has(key) ? value : key).includes("\0")) return offset;
		if (sparseKeys.includes(key)) {
			if (key !== sparseKeys[sparse.length % 2] || value.includes(",")) return offset;
			sparse.push(value);
		}
		records.set(key, value);
		offset = end;
	}
	if (sparse.length > 0) records.set("GNU.sparse.map", sparse.join(","));
	return records;
}
var textKeys, sparseKeys;
function init_pax() {
	return (init_pax = __esmMin((() => {
		init_names();
		textKeys = /* @__PURE__ */ new Set([
			"path",
			"linkpath",
			"uname",
			"gname"
		]);
		sparseKeys = ["GNU.sparse.offset", "GNU.sparse.numbytes"];
	})))();
}

// shared/oci/tar/reader.ts
/**
* Reads an archive entry by entry: ustar, pax (local and global), GNU long names, base-256 numbers, old GNU and pax
* sparse files. Skips bodies that are not requested. Ends at two zero blocks or at the end of input between entries.
* @param label name of the archive, for errors.
* @throws UndecidedError `TAR_TRUNCATED` or `TAR_INVALID`, with the byte offset.
*/
function* readTar(source, label) {
	const scratch = new Uint8Array(512);
	for (;;) {
		const next = readEntryHeader(source, label, scratch);
		if (next === void 0) return;
		const { raw, extensions, headerOffset } = next;
		const ambiguity = ambiguityOf(raw, extensions);
		if (ambiguity !== void 0) throw ambiguous(label, headerOffset, extensions.longName ?? raw.name, ambiguity);
		const header = joinHeader(raw, extensions);
		const dataSize = storedSize(raw, extensions);
		if (header === void 0 || dataSize === void 0) throw invalid(label, headerOffset, "a number in its header or pax records is not valid");
		if (raw.typeFlag === "M" || raw.typeFlag === "V") {
			if (raw.typeFlag === "M") throw invalid(label, headerOffset, "multi-volume archives are not supported");
			skipData(source, label, dataSize);
			continue;
		}
		const dataOffset = source.position;
		let taken = false;
		yield {
			header,
			dataOffset,
			dataSize,
			head: (length) => source.peek(Math.min(length, dataSize)),
			content() {
				const inPlace = contentInPlace(source, header, dataSize);
				taken = inPlace === void 0;
				return inPlace ?? takeContent(source, header, dataSize, {
					label,
					headerOffset
				});
			}
		};
		skipData(source, label, dataSize, taken);
	}
}
/** Reads the next entry's header after its extended headers; undefined at the end. */
function readEntryHeader(source, label, scratch) {
	let pax = noRecords;
	let longName;
	let longLink;
	let extended = false;
	for (;;) {
		const headerOffset = source.position;
		const block = readBlock(source, label, extended, scratch);
		if (block === void 0) return void 0;
		const raw = parseHeader(block);
		if (typeof raw === "string") throw invalid(label, headerOffset, `not a tar header (bad ${raw})`);
		switch (raw.typeFlag) {
			case "x":
				pax = readPax(source, label, raw);
				break;
			case "g":
				if (extended) throw ambiguous(label, headerOffset, raw.name, "it is a global header between other headers");
				skipGlobals(source, label, raw, headerOffset);
				continue;
			case "L":
				longName = readLongName(source, label, raw);
				break;
			case "K":
				longLink = readLongName(source, label, raw);
				break;
			default: {
				if (!knownTypes.includes(raw.typeFlag)) throw invalid(label, headerOffset, `the entry type ${JSON.stringify(raw.typeFlag)} is unknown`);
				const gnuSparse = raw.typeFlag === "S" ? readGnuSparse(source, label, block) : void 0;
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
/** Reads a header block into `scratch`, because extension blocks may follow; undefined at the end of the archive. */
function readBlock(source, label, mustExist, scratch) {
	const block = source.read(512);
	if (block.length === 0 && !mustExist) return void 0;
	if (block.length < 512) throw truncated(label, source.position);
	if (!isZeroBlock(block)) {
		scratch.set(block);
		return scratch;
	}
	const second = source.read(512);
	if (second.length > 0 && second.length < 512) throw truncated(label, source.position);
	if (second.length > 0 && !isZeroBlock(second)) throw invalid(label, source.position - 512, "data after a single zero block");
}
/** Reads a global header, which runtimes ignore, and refuses records that other readers would apply. */
function skipGlobals(source, label, raw, headerOffset) {
	const key = [...readPax(source, label, raw).keys()].find(isAmbiguousGlobal);
	if (key !== void 0) throw ambiguous(label, headerOffset, raw.name, `it is a global header with ${key}`);
}
/** Reads a GNU long name; undefined if it is empty, which stands for none. */
function readLongName(source, label, raw) {
	const name = decodeName(untilNul(readExtension(source, label, raw)));
	return name === "" ? void 0 : name;
}
function readExtension(source, label, raw) {
	if (raw.size > extensionBytes) throw invalid(label, source.position, `an extended header of ${raw.size} bytes (at most ${extensionBytes})`);
	const stored = source.read(raw.size);
	if (stored.length < raw.size) throw truncated(label, source.position);
	const data = Uint8Array.prototype.slice.call(stored);
	skipData(source, label, raw.size, true);
	return data;
}
function readPax(source, label, raw) {
	const start = source.position;
	const records = parsePax(readExtension(source, label, raw));
	if (typeof records === "number") throw invalid(label, start + records, "not a pax record");
	return records;
}
function readGnuSparse(source, label, block) {
	const runs = [];
	const addRuns = (from, start, count) => {
		const parsed = parseSparseRuns(from, start, count);
		if (parsed === void 0) throw invalid(label, source.position - 512, "the map of a sparse file is damaged");
		runs.push(...parsed);
	};
	const size = isGnu(block) ? parseNumber(block, 483, 495) : void 0;
	if (size === void 0) throw invalid(label, source.position - 512, "a sparse file does not state its real size");
	addRuns(block, 386, 4);
	let hasMore = block[482] !== 0;
	while (hasMore) {
		const extension = source.read(512);
		if (extension.length < 512) throw truncated(label, source.position);
		addRuns(extension, 0, 21);
		if (runs.length > 1e6) throw invalid(label, source.position, "a sparse file has more than a million runs");
		hasMore = extension[504] !== 0;
	}
	return {
		runs,
		size
	};
}
/** Skips data (unless already taken) and the padding to the next block. */
function skipData(source, label, size, taken = false) {
	const padding = (512 - size % 512) % 512;
	const data = taken ? 0 : size;
	if (source.skip(data + padding) < data) throw truncated(label, source.position);
}
var noRecords, knownTypes, extensionBytes;
function init_reader() {
	return (init_reader = __esmMin((() => {
		init_content();
		init_entry();
		init_header();
		init_names();
		init_pax();
		init_problems();
		init_sparse();
		noRecords = /* @__PURE__ */ new Map();
		knownTypes = "01234567DMSV";
		extensionBytes = 1048576;
	})))();
}

// shared/oci/tar/source.ts
/** Creates a source from chunks. `next` returns one, valid until the next call, or undefined at the end. */
function chunkSource(next) {
	let current = empty;
	/** Bytes of `current` that were taken. */
	let taken = 0;
	let position = 0;
	let scratch = empty;
	/** Ensures that `current` has at least one more byte; false at the end. */
	function fill() {
		while (taken === current.length) {
			const chunk = next();
			if (chunk === void 0) return false;
			current = chunk;
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
	/** Returns a buffer for joined chunks. */
	function joined(length) {
		if (length > scratchBytes) return Buffer.allocUnsafeSlow(length);
		if (scratch.length === 0) {
			scratch = spareScratch;
			spareScratch = empty;
		}
		if (scratch.length < length) scratch = Buffer.allocUnsafeSlow(growthFor(length));
		return scratch;
	}
	return {
		get position() {
			return position;
		},
		available() {
			return fill() ? current.subarray(taken) : empty;
		},
		read(length) {
			if (current.length - taken >= length) return take(length);
			const whole = joined(length);
			let filled = 0;
			while (filled < length && fill()) {
				const part = take(length - filled);
				whole.set(part, filled);
				filled += part.length;
			}
			return whole.subarray(0, filled);
		},
		peek(length) {
			while (current.length - taken < length) {
				const remaining = Uint8Array.prototype.slice.call(current, taken);
				const chunk = next();
				if (chunk === void 0) {
					current = remaining;
					taken = 0;
					break;
				}
				current = remaining.length === 0 ? chunk : Buffer.concat([remaining, chunk]);
				taken = 0;
			}
			return current.subarray(taken, taken + length);
		},
		skip(length) {
			let missing = length;
			while (missing > 0 && fill()) missing -= advance(missing);
			if (missing > 0 && scratch.length > spareScratch.length) {
				spareScratch = scratch;
				scratch = empty;
			}
			return length - missing;
		}
	};
}
/** Creates a source over `size` bytes of an open file from `start`. */
function fileSource(file, start, size) {
	let position = 0;
	let windowStart = 0;
	let windowLength = 0;
	let window = Buffer.allocUnsafeSlow(windowBytes);
	function view(length) {
		const wanted = Math.min(length, size - position);
		if (position < windowStart || position + wanted > windowStart + windowLength) {
			const loaded = Math.min(Math.max(wanted, windowBytes), size - position);
			if (window.length < loaded) window = Buffer.allocUnsafeSlow(loaded > scratchBytes ? loaded : growthFor(loaded));
			else if (window.length > scratchBytes && loaded <= windowBytes) window = Buffer.allocUnsafeSlow(windowBytes);
			windowStart = position;
			windowLength = readFully(file, window.subarray(0, loaded), start + position);
		}
		const offset = position - windowStart;
		return window.subarray(offset, Math.min(offset + wanted, windowLength));
	}
	return {
		get position() {
			return position;
		},
		read(length) {
			const part = view(length);
			position += part.length;
			return part;
		},
		peek: view,
		skip(length) {
			const skipped = Math.min(length, size - position);
			position += skipped;
			return skipped;
		},
		readAt: (from, length, target) => readPart(file, start + from, Math.min(length, size - from), target)
	};
}
var empty, scratchBytes, spareScratch, windowBytes;
function init_source() {
	return (init_source = __esmMin((() => {
		init_files();
		empty = /* @__PURE__ */ new Uint8Array(0);
		scratchBytes = 8 * 2 ** 20;
		spareScratch = empty;
		windowBytes = 16384;
	})))();
}

export { readTar as a, init_compression as c, init_zstd_frames as d, init_reader as i, ratioFrom as l, fileSource as n, decompress as o, init_source as r, detectCompression as s, chunkSource as t, FrameTracker as u };