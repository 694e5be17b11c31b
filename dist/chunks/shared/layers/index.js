import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, n as SeaworthyError, r as UndecidedError, t as InvalidError } from "../errors/index.js";
import { n as init_defined, t as defined } from "../values/defined.js";
import { At as memoryContent, Ft as decodeName, It as encodeName, Lt as init_names, Mt as openTemporary, Nt as readFully, Pt as cleanPath, St as limitExceeded, _t as ratioFrom, at as init_reader, ct as init_read_file, dt as hashFor, ft as init_digest, gt as init_compression, ht as detectCompression, it as init_source, jt as openContent, kt as init_content, mt as decompress, nt as chunkSource, ot as readTar, rt as fileSource, st as fileTruncated, t as init_oci, ut as digestMismatch, vt as FrameTracker, xt as init_limits$1, yt as init_zstd_frames } from "../oci/index.js";
import { n as writeFileAtomic, t as init_write_file_atomic } from "../files/write-file-atomic.js";
import { lstat, open, readFile, readdir, readlink, rm, stat, utimes } from "node:fs/promises";
import { promisify } from "node:util";
import { setImmediate } from "node:timers/promises";
import { dirname, join, posix } from "node:path";
import { closeSync, createReadStream, existsSync, fstatSync, openSync, writeSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { constants, createInflateRaw, createZstdDecompress, deflateRawSync, zstdCompress, zstdDecompressSync } from "node:zlib";
import { setFlagsFromString } from "node:v8";
import { fileURLToPath, pathToFileURL } from "node:url";

// shared/layers/budget.ts
var counters, Budget;
function init_budget() {
	return (init_budget = __esmMin((() => {
		counters = {
			entries: 0,
			nameBytes: 1,
			canceled: 2
		};
		Budget = class {
			memory;
			#counters;
			/** @param memory of a budget in another thread. */
			constructor(memory = new SharedArrayBuffer(12)) {
				this.memory = memory;
				this.#counters = new Int32Array(memory);
			}
			/** Counts an entry and returns how many there are. */
			addEntry() {
				return Atomics.add(this.#counters, counters.entries, 1) + 1;
			}
			/** Counts bytes of names and returns how many there are. */
			addNameBytes(bytes) {
				return Atomics.add(this.#counters, counters.nameBytes, bytes) + bytes;
			}
			cancel() {
				Atomics.store(this.#counters, counters.canceled, 1);
			}
			get isCanceled() {
				return Atomics.load(this.#counters, counters.canceled) === 1;
			}
		};
	})))();
}

// shared/layers/path-log.ts
function readNumber(reader) {
	let value = 0;
	for (let shift = 0; shift < 35; shift += 7) {
		const byte = reader.bytes[reader.at++] ?? 0;
		value |= (byte & 127) << shift;
		if (byte < 128) break;
	}
	return value >>> 0;
}
function readText(reader) {
	const length = readNumber(reader);
	const text = reader.bytes.subarray(reader.at, reader.at + length);
	reader.at += length;
	return text;
}
var encoder, nothing$2, PathLog;
function init_path_log() {
	return (init_path_log = __esmMin((() => {
		init_names();
		encoder = new TextEncoder();
		nothing$2 = /* @__PURE__ */ new Uint8Array(0);
		PathLog = class {
			#bytes;
			#length;
			#previous = /* @__PURE__ */ new Uint8Array(0);
			#previousLength = 0;
			/** Scratch buffer for the next name; swapped with the previous one. */
			#next = /* @__PURE__ */ new Uint8Array(0);
			/** @param bytes output of `toBytes`. */
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
				for (let offset = shared; offset < length; offset += 1) this.#bytes[this.#length++] = this.#next[offset] ?? 0;
				this.#text(target);
				[this.#previous, this.#next] = [this.#next, this.#previous];
				this.#previousLength = length;
			}
			/** Iterates over the entries in order. Do not append meanwhile. */
			*[Symbol.iterator]() {
				const reader = {
					bytes: this.#bytes,
					at: 0
				};
				let previous = /* @__PURE__ */ new Uint8Array(0);
				while (reader.at < this.#length) {
					const head = readNumber(reader);
					const name = Buffer.concat([previous.subarray(0, head >>> 1), readText(reader)]);
					yield {
						path: decodeName(name),
						isDirectory: (head & 1) === 1,
						target: decodeName(readText(reader))
					};
					previous = name;
				}
			}
			/** Returns the log as bytes, for a cache. */
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
				const bytes = text === "" ? nothing$2 : encodeName(text);
				this.#number(bytes.length);
				this.#bytes.set(bytes, this.#length);
				this.#length += bytes.length;
			}
			/** LEB128. */
			#number(value) {
				let remaining = value;
				while (remaining > 127) {
					this.#bytes[this.#length++] = remaining & 127 | 128;
					remaining >>>= 7;
				}
				this.#bytes[this.#length++] = remaining;
			}
		};
	})))();
}

// shared/layers/messages.ts
/** Converts a result to values that survive `structuredClone`. */
function toSent(result) {
	if ("error" in result) return { problem: problemOf(result.error) };
	const { record } = result;
	if (record === void 0) return {};
	return { record: {
		...record,
		log: record.log.toBytes(),
		links: record.links.toBytes()
	} };
}
/** Restores a result from `toSent`. */
function fromSent(sent) {
	if ("problem" in sent) return { error: errorOf(sent.problem) };
	const { record } = sent;
	if (record === void 0) return {};
	return { record: {
		...record,
		log: new PathLog(record.log),
		links: new PathLog(record.links)
	} };
}
function problemOf(error) {
	if (!(error instanceof SeaworthyError)) return {
		kind: "fault",
		code: "",
		message: error instanceof Error ? error.stack ?? error.message : messageOf(error),
		details: {}
	};
	const { kind, code, place, advice, problem } = error;
	return {
		kind,
		code,
		message: problem,
		details: defined({
			place,
			advice
		})
	};
}
function errorOf({ kind, code, message, details }) {
	if (kind === "fault") return new Error(message);
	return kind === "invalid" ? new InvalidError(code, message, details) : new UndecidedError(code, message, details);
}
function init_messages() {
	return (init_messages = __esmMin((() => {
		init_errors();
		init_path_log();
	})))();
}

// shared/oci/file-range.ts
/** Calls `use` with an open descriptor of the range's file, and closes it if it was opened for the call. */
function withFile({ file }, use) {
	if (typeof file === "number") return use(file);
	const descriptor = openSync(file, "r");
	try {
		return use(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
function init_file_range() {
	return (init_file_range = __esmMin((() => {})))();
}

// shared/oci/inflate/gzip.ts
/**
* Decompresses gzip members one after the other (RFC 1952). The length in each trailer is checked. The checksum is not:
* whoever reads the data must verify a digest of them. Nothing may follow the last member.
* @param output is filled and returned; valid until the next call.
* @returns a function that yields the next chunk, and undefined at the end. It throws Error for damaged data.
*/
function gunzipSteps(input, decoder, output) {
	let isInside = false;
	let members = 0;
	let produced = 0;
	/** Starts the next member; false at the end of the input. */
	function start() {
		if (input.available().length === 0) {
			if (members === 0) throw new Error("unexpected end of file");
			return false;
		}
		readHeader(input);
		if (members > 0) decoder.reset();
		members += 1;
		produced = 0;
		isInside = true;
		return true;
	}
	function finish() {
		const trailer = input.read(8);
		if (trailer.length < 8) throw new Error("unexpected end of file");
		if (new DataView(trailer.buffer, trailer.byteOffset, 8).getUint32(4, true) !== produced % 2 ** 32) throw new Error("incorrect length check");
		isInside = false;
	}
	return () => {
		let filled = 0;
		while (filled < output.length) {
			if (!isInside && !start()) break;
			const chunk = input.available();
			if (chunk.length === 0) throw new Error("unexpected end of file");
			const step = decoder.step(chunk, output.subarray(filled));
			input.skip(step.used);
			filled += step.produced;
			produced += step.produced;
			if (filled < output.length && step.used < chunk.length) finish();
		}
		return filled === 0 ? void 0 : output.subarray(0, filled);
	};
}
/** Reads a member's header. Refuses what is reserved, so that no reader takes it in another way. */
function readHeader(input) {
	const fixed = Uint8Array.prototype.slice.call(input.read(10));
	if (fixed.length < 10) throw new Error("unexpected end of file");
	if (fixed[0] !== 31 || fixed[1] !== 139) throw new Error("incorrect header check");
	if (fixed[2] !== 8) throw new Error("unknown compression method");
	const flag = fixed[3] ?? 0;
	if ((flag & flags.reserved) !== 0) throw new Error("unknown header flags set");
	if ((flag & flags.extra) !== 0) skipExtra(input);
	if ((flag & flags.name) !== 0) skipText(input);
	if ((flag & flags.comment) !== 0) skipText(input);
	if ((flag & flags.headerCrc) !== 0 && input.skip(2) < 2) throw new Error("unexpected end of file");
}
function skipExtra(input) {
	const length = input.read(2);
	const size = (length[0] ?? 0) + (length[1] ?? 0) * 256;
	if (length.length < 2 || input.skip(size) < size) throw new Error("unexpected end of file");
}
function skipText(input) {
	for (let length = 0; length < maxFieldBytes; length += 1) {
		const [byte] = input.read(1);
		if (byte === void 0) throw new Error("unexpected end of file");
		if (byte === 0) return;
	}
	throw new Error("a header field is too long");
}
var maxFieldBytes, flags;
function init_gzip() {
	return (init_gzip = __esmMin((() => {
		maxFieldBytes = 65536;
		flags = {
			text: 1,
			headerCrc: 2,
			extra: 4,
			name: 8,
			comment: 16,
			reserved: 224
		};
	})))();
}

// shared/oci/inflate/handle.ts
/**
* Creates a decoder for raw deflate (RFC 1951) or zstd (RFC 8878), or returns undefined if this Node does not have what
* it needs. Callers then use the public streams.
*/
function decoderFor(format) {
	return isUsable() ? create(format) : void 0;
}
function create(format) {
	const stream = format === "deflate" ? createInflateRaw() : createZstdDecompress({ params: zstdParams });
	const { _handle: handle, _writeState: state } = stream;
	if (!(state instanceof Uint32Array) || !isHandle(handle)) return void 0;
	let problem;
	handle.onerror = (message) => {
		problem = message;
	};
	return {
		step(input, output) {
			handle.writeSync(0, input, 0, input.length, output, 0, output.length);
			if (problem !== void 0) throw new Error(problem);
			return {
				used: input.length - (state[1] ?? 0),
				produced: output.length - (state[0] ?? 0)
			};
		},
		reset: () => handle.reset(),
		close: () => stream.close()
	};
}
function isHandle(handle) {
	return typeof handle?.writeSync === "function" && typeof handle.reset === "function";
}
/** Decompresses a sample in two steps, once per thread. */
function isUsable() {
	usable ??= decodesSample();
	return usable;
}
function decodesSample() {
	try {
		const sample = Buffer.from("a sample that is decompressed in two steps, with bytes after its end. ".repeat(4));
		const stored = Buffer.concat([deflateRawSync(sample), Buffer.from("end")]);
		const decoder = create("deflate");
		if (decoder === void 0) return false;
		const output = Buffer.alloc(sample.length + 8);
		const first = decoder.step(stored.subarray(0, 20), output);
		const second = decoder.step(stored.subarray(first.used), output.subarray(first.produced));
		const last = decoder.step(stored.subarray(first.used + second.used), output);
		decoder.close();
		const length = first.produced + second.produced;
		return first.used + second.used === stored.length - 3 && sameBytes(output, sample, length) && isEnd(last);
	} catch {
		return false;
	}
}
function isEnd({ used, produced }) {
	return used === 0 && produced === 0;
}
function sameBytes(output, sample, length) {
	return length === sample.length && output.subarray(0, length).equals(sample);
}
var zstdParams, usable;
function init_handle() {
	return (init_handle = __esmMin((() => {
		zstdParams = { [constants.ZSTD_d_windowLogMax]: 27 };
		;
	})))();
}

// shared/oci/inflate/zstd.ts
/**
* Decompresses zstd frames one after the other, and skips skippable ones (RFC 8878).
* @param output is filled and returned; valid until the next call.
* @returns a function that yields the next chunk, and undefined at the end. It throws Error for damaged data.
*/
function unzstdSteps(input, decoder, output) {
	const frames = new FrameTracker();
	/** Unused bytes of the chunk that was tracked last. */
	let tracked = 0;
	return () => {
		let filled = 0;
		while (filled < output.length) {
			const chunk = input.available();
			if (chunk.length === 0 && filled === 0 && !frames.isBetweenFrames) throw new Error("unexpected end of file");
			if (tracked === 0) {
				frames.track(chunk);
				tracked = chunk.length;
			}
			const step = decoder.step(chunk, output.subarray(filled));
			input.skip(step.used);
			tracked -= step.used;
			filled += step.produced;
			if (step.used === 0 && step.produced === 0) {
				if (chunk.length > 0) throw new Error("data after the end of a frame");
				break;
			}
		}
		return filled === 0 ? void 0 : output.subarray(0, filled);
	};
}
function init_zstd() {
	return (init_zstd = __esmMin((() => {
		init_zstd_frames();
	})))();
}

// shared/oci/inflate/index.ts
/** Returns whether this Node can decompress synchronously. Otherwise use `decompress`. */
function canInflate() {
	const decoder = decoderFor("deflate");
	decoder?.close();
	return decoder !== void 0;
}
/**
* Decompresses data of a detected format in this thread; plain data pass through.
* @throws UndecidedError `DECOMPRESSION_FAILED` (truncated or damaged) or `LIMIT_EXCEEDED`, with the input's offset.
*/
function inflate(input, limits, label) {
	const kind = detectCompression(input.peek(8), label);
	if (kind === "none") return {
		next: () => plainChunk(input),
		close() {}
	};
	const decoder = decoderFor(kind === "gzip" ? "deflate" : "zstd");
	if (decoder === void 0) throw new Error("this Node.js cannot decompress synchronously");
	const output = Buffer.allocUnsafeSlow(outputBytes);
	const steps = (kind === "gzip" ? gunzipSteps : unzstdSteps)(input, decoder, output);
	let bytes = 0;
	return {
		next() {
			const chunk = attempt$1(steps, kind, label, input);
			bytes += chunk?.length ?? 0;
			checkExpansion(bytes, input.position, limits, label);
			return chunk;
		},
		close: () => decoder.close()
	};
}
function plainChunk(input) {
	const chunk = input.available();
	if (chunk.length === 0) return void 0;
	input.skip(chunk.length);
	return chunk;
}
function attempt$1(step, kind, label, { position }) {
	try {
		return step();
	} catch (error) {
		const problem = `the ${kind} data are truncated or damaged (${messageOf(error)})`;
		throw new UndecidedError("DECOMPRESSION_FAILED", problem, {
			place: {
				what: label,
				offset: position
			},
			advice: "Download or export the image again.",
			cause: error
		});
	}
}
function checkExpansion(bytes, input, limits, label) {
	if (bytes > limits.maxBytes) throw limitExceeded(label, limits.maxBytesName, limits.maxBytes, input);
	if (bytes > ratioFrom && bytes > input * limits.maxRatio) throw limitExceeded(label, "compressionRatio", limits.maxRatio, input);
}
var outputBytes;
function init_inflate() {
	return (init_inflate = __esmMin((() => {
		init_errors();
		init_compression();
		init_limits$1();
		init_gzip();
		init_handle();
		init_zstd();
		outputBytes = 262144;
	})))();
}

// shared/layers/read-entries.ts
/**
* Hashes the stored bytes of a layer and compares them with a digest.
* @throws UndecidedError `DIGEST_MISMATCH` or `FILE_TRUNCATED`.
*/
function hashRange(range, digest, label) {
	const hash = hashFor(digest);
	withFile(range, (file) => {
		const next = chunksOf(file, range, label);
		for (let chunk = next(); chunk !== void 0; chunk = next()) hash.update(chunk);
	});
	check(hash, digest, label);
}
/** Detects the compression of a layer. */
function compressionOf(range, label) {
	return withFile(range, (file) => {
		const head = Buffer.alloc(Math.min(8, range.size));
		return detectCompression(head.subarray(0, readFully(file, head, range.start)), label);
	});
}
/**
* Passes the entries of a layer to `visitor` and returns the number of uncompressed bytes. Seeks from header to header in
* an uncompressed layer, and checks the diffID of a compressed one.
* @throws UndecidedError for damage, hostile paths, a wrong diffID and exceeded limits.
*/
function readEntries({ range, label, diffId }, limits, visitor) {
	const compression = compressionOf(range, label);
	return withFile(range, (file) => {
		if (compression === "none") {
			readAll(fileSource(file, range.start, range.size), limits, label, visitor);
			return range.size;
		}
		const hash = hashFor(diffId);
		let bytes = 0;
		const inflation = inflate(chunkSource(chunksOf(file, range, label)), expansionLimits(limits), label);
		const next = () => {
			const chunk = inflation.next();
			if (chunk === void 0) return void 0;
			hash.update(chunk);
			bytes += chunk.length;
			return chunk;
		};
		try {
			readAll(chunkSource(next), limits, label, visitor);
			check(hash, diffId, `${label} uncompressed`);
			return bytes;
		} catch (error) {
			if (error instanceof SeaworthyError && damage.has(error.code)) checkAll(next, hash, diffId, label);
			throw error;
		} finally {
			inflation.close();
		}
	});
}
/** Hashes the rest of a damaged layer, because a wrong digest is the cause and the damage its effect. */
function checkAll(next, hash, diffId, label) {
	while (next() !== void 0);
	check(hash, diffId, `${label} uncompressed`);
}
/** Reads all entries, and the bytes after the last one. */
function readAll(source, limits, label, visitor) {
	for (const entry of readTar(source, label)) visitor(entry, fileHeader(entry, limits, label));
	source.skip(Number.MAX_SAFE_INTEGER);
}
function chunksOf(file, { start, size }, label) {
	const buffer = Buffer.allocUnsafeSlow(Math.min(readBytes, Math.max(size, 1)));
	let done = 0;
	return () => {
		if (done === size) return void 0;
		const part = buffer.subarray(0, Math.min(buffer.length, size - done));
		const count = readFully(file, part, start + done);
		if (count < part.length) throw fileTruncated(label, start + done, size - done - count);
		done += count;
		return part;
	};
}
function check(hash, digest, label) {
	const actual = `${digest.slice(0, digest.indexOf(":"))}:${hash.digest("hex")}`;
	if (actual !== digest) throw digestMismatch(label, digest, actual);
}
/** Returns the limits for decompressing a layer. */
function expansionLimits(limits) {
	return {
		maxBytes: limits.layerBytes,
		maxBytesName: "layerBytes",
		maxRatio: limits.compressionRatio
	};
}
function fileHeader({ header, dataOffset }, limits, label) {
	if (Buffer.byteLength(header.name) > limits.pathBytes) throw limitExceeded(label, "pathBytes", limits.pathBytes, dataOffset);
	const path = cleanPath(header.name);
	if (path === void 0) throw new UndecidedError("PATH_ESCAPE", `the entry ${JSON.stringify(header.name)} points outside the image`, {
		place: {
			what: label,
			offset: dataOffset
		},
		advice: "The layer is hostile or damaged. Do not run this image."
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
var damage, readBytes;
function init_read_entries() {
	return (init_read_entries = __esmMin((() => {
		init_errors();
		init_content();
		init_compression();
		init_digest();
		init_file_range();
		init_inflate();
		init_limits$1();
		init_read_file();
		init_names();
		init_reader();
		init_source();
		damage = /* @__PURE__ */ new Set([
			"TAR_TRUNCATED",
			"TAR_INVALID",
			"PATH_ESCAPE"
		]);
		readBytes = 262144;
	})))();
}

// shared/layers/collect.ts
/**
* Returns the collectors that want an entry, by its header and, for regular files, by its first bytes and size.
* @param tooLarge receives the paths of wanted files that are too large for a collector.
*/
function interestedCollectors(collectors, entry, header, tooLarge) {
	const wanting = collectors.filter((collector) => collector.wants(header));
	if (wanting.length === 0 || header.type !== "file") return wanting;
	const head = wanting.some(({ sniffs }) => sniffs !== void 0) ? entry.head(8) : void 0;
	const sniffed = head === void 0 ? wanting : wanting.filter((candidate) => candidate.sniffs?.(head) ?? true);
	const fitting = sniffed.filter(({ maxBytes, headersOnly }) => headersOnly || maxBytes === void 0 || header.size <= maxBytes);
	if (fitting.length < sniffed.length) tooLarge.push(header.path);
	return fitting;
}
/**
* Opens an entry for collectors. Entries other than regular files are empty.
* @throws UndecidedError if a collector needs the whole body and it is larger than the limit `fileBytes`.
*/
function openFile(entry, header, collectors, limits, label) {
	if (header.type !== "file") return new OpenFile(header, () => memoryContent(/* @__PURE__ */ new Uint8Array(0)));
	if (Math.max(header.size, entry.dataSize) > limits.fileBytes && collectors.some(({ readsInPlace }) => readsInPlace !== true)) throw limitExceeded(`${label} ${header.path}`, "fileBytes", limits.fileBytes, entry.dataOffset);
	return new OpenFile(header, () => entry.content());
}
/** Passes a header to collectors that need only headers and returns the others. */
function collectHeaders(items, header, collectors) {
	const satisfied = collectors.filter(({ headersOnly }) => headersOnly);
	if (satisfied.length === 0) return collectors;
	collectInto(items, {
		header,
		body: nothing$1
	}, satisfied);
	return collectors.filter(({ headersOnly }) => !headersOnly);
}
/** Passes a file to collectors and keeps their results. */
function collectInto(items, file, collectors) {
	for (const collector of collectors) {
		const value = collector.collect(file);
		if (value !== void 0) items.push({
			collector: collector.name,
			header: file.header,
			value
		});
	}
}
var nothing$1, headBytes, tooLargeReason, OpenFile;
function init_collect() {
	return (init_collect = __esmMin((() => {
		init_content();
		init_limits$1();
		nothing$1 = /* @__PURE__ */ new Uint8Array(0);
		headBytes = 8;
		tooLargeReason = "it is too large to be read, so packages in it are unknown";
		OpenFile = class {
			header;
			#open;
			#content;
			#body;
			constructor(header, open) {
				this.header = header;
				this.#open = open;
			}
			get content() {
				this.#content ??= this.#open();
				return this.#content;
			}
			get body() {
				this.#body ??= this.content.read(0, this.content.size);
				return this.#body;
			}
			/** Returns the same file under another header. */
			as(header) {
				const file = this;
				return {
					header,
					get content() {
						return file.content;
					},
					get body() {
						return file.body;
					}
				};
			}
			close() {
				this.#content?.close();
			}
		};
	})))();
}

// shared/layers/directory-sizes.ts
var maxDirectories, maxKeptDirectories, DirectorySizes;
function init_directory_sizes() {
	return (init_directory_sizes = __esmMin((() => {
		maxDirectories = 1e4;
		maxKeptDirectories = 40;
		DirectorySizes = class {
			#sizes = /* @__PURE__ */ new Map();
			/** @param path absolute and clean. @param size bytes. */
			add(path, size) {
				if (size === 0) return;
				const second = path.indexOf("/", path.indexOf("/", 1) + 1);
				const end = second > 0 ? second : path.lastIndexOf("/");
				const directory = end <= 0 ? "/" : path.slice(0, end);
				const counted = this.#sizes.has(directory) || this.#sizes.size < maxDirectories ? directory : "/";
				this.#sizes.set(counted, (this.#sizes.get(counted) ?? 0) + size);
			}
			/** Returns the directories, largest first. Directories that are not kept share one entry without a name. */
			toSorted() {
				const sorted = [...this.#sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
				const otherBytes = sorted.slice(maxKeptDirectories).reduce((sum, [, bytes]) => sum + bytes, 0);
				return [...sorted.slice(0, maxKeptDirectories), ...otherBytes === 0 ? [] : [["", otherBytes]]];
			}
		};
	})))();
}

// shared/layers/whiteout.ts
/** Parses a whiteout marker; undefined for other paths. */
function parseWhiteout(path) {
	if (path.startsWith(`/${prefix}${prefix}`) && path !== `/${prefix}${prefix}.opq`) return { kind: "metadata" };
	const slash = path.lastIndexOf("/");
	if (!path.startsWith(prefix, slash + 1)) return void 0;
	const directory = path.slice(0, slash);
	const name = path.slice(slash + 1 + 4);
	if (name === ".wh..opq") return {
		kind: "opaque",
		directory
	};
	if (name.startsWith(prefix)) return { kind: "metadata" };
	return {
		kind: "path",
		path: name === "" ? directory : `${directory}/${name}`
	};
}
var prefix;
function init_whiteout() {
	return (init_whiteout = __esmMin((() => {
		prefix = ".wh.";
	})))();
}

// shared/layers/scan-layer.ts
/**
* Reads a layer once and passes its files to the collectors, all in this thread. Uncompressed layers are read by seeking
* from header to header. Checks the diffID of compressed layers; that of others is the digest of the stored bytes, which
* `hashRange` computes. Reads a layer again only if a wanted file is a hard link to an unwanted one.
* @throws UndecidedError for damage, hostile paths, wrong digests and exceeded limits. Names layer and file.
*/
function scanLayer(layer, context) {
	const draft = {
		items: [],
		whiteouts: [],
		opaque: [],
		log: new PathLog(),
		links: new PathLog(),
		shared: [],
		tooLarge: [],
		entries: 0,
		directories: new DirectorySizes()
	};
	const bytes = readEntries(layer, context.limits, (entry, header) => visit(entry, header, draft, layer.label, context));
	const linked = draft.shared.length === 0 ? {
		items: [],
		paths: []
	} : readLinked(layer, draft.shared, context);
	const linkedPaths = new Set(linked.paths);
	return {
		diffId: layer.diffId,
		items: [...draft.items, ...linked.items],
		whiteouts: draft.whiteouts,
		opaque: draft.opaque,
		log: draft.log,
		links: draft.links,
		danglingLinks: draft.shared.filter(({ header }) => !linkedPaths.has(header.path)).map(({ header }) => header.path),
		tooLarge: draft.tooLarge,
		entries: draft.entries,
		bytes,
		directories: draft.directories.toSorted()
	};
}
function visit(entry, header, draft, label, { collectors, limits, budget }) {
	if (budget.isCanceled) throw new UndecidedError("CANCELED", "another layer could not be read");
	draft.entries += 1;
	if (budget.addEntry() > limits.entries) throw limitExceeded(label, "entries", limits.entries, entry.dataOffset);
	const whiteout = parseWhiteout(header.path);
	if (whiteout !== void 0) {
		if (whiteout.kind === "path") draft.whiteouts.push(whiteout.path);
		else if (whiteout.kind === "opaque") draft.opaque.push(whiteout.directory);
		return;
	}
	const log = header.type === "symlink" ? draft.links : draft.log;
	const before = log.size;
	log.append({
		path: header.path,
		isDirectory: header.type === "directory",
		target: header.linkTarget
	});
	if (budget.addNameBytes(log.size - before) > limits.nameBytes) throw limitExceeded(label, "nameBytes", limits.nameBytes, entry.dataOffset);
	if (header.type === "file") draft.directories.add(header.path, header.size);
	const interested = interestedCollectors(collectors, entry, header, draft.tooLarge);
	const wanting = collectHeaders(draft.items, header, interested);
	if (wanting.length === 0) return;
	if (header.type === "hardlink") {
		draft.shared.push({
			header,
			target: cleanPath(header.linkTarget) ?? "",
			collectors: wanting
		});
		return;
	}
	const file = openFile(entry, header, wanting, limits, label);
	try {
		collectInto(draft.items, file, wanting);
	} finally {
		file.close();
	}
}
/** Reads the layer again for the contents of wanted hard links. */
function readLinked(layer, links, context) {
	const byTarget = Map.groupBy(links, ({ target }) => target);
	const items = [];
	const paths = [];
	readEntries(layer, context.limits, (entry, header) => {
		const sharing = header.type === "file" ? byTarget.get(header.path) : void 0;
		if (sharing === void 0) return;
		const file = openFile(entry, header, sharing.flatMap(({ collectors }) => collectors), context.limits, layer.label);
		try {
			for (const link of sharing) {
				paths.push(link.header.path);
				const linked = {
					...link.header,
					type: "file",
					size: header.size,
					linkTarget: ""
				};
				collectInto(items, file.as(linked), link.collectors);
			}
		} finally {
			file.close();
		}
	});
	return {
		items,
		paths
	};
}
function init_scan_layer() {
	return (init_scan_layer = __esmMin((() => {
		init_errors();
		init_limits$1();
		init_names();
		init_collect();
		init_directory_sizes();
		init_path_log();
		init_read_entries();
		init_whiteout();
	})))();
}

// shared/layers/tasks.ts
/** Runs a task. Never throws. A failed scan cancels the others, because the image cannot be read as a whole. */
function runTask(task, context) {
	try {
		if (task.kind === "scan") return { record: scanLayer(task.layer, context) };
		hashRange(task.range, task.digest, task.label);
		return {};
	} catch (error) {
		context.budget.cancel();
		return { error };
	}
}
/** Takes tasks in order until none is left. Threads that share a counter share the tasks. */
function* takeTasks(tasks, counter) {
	for (;;) {
		const index = Atomics.add(counter, 0, 1);
		const task = tasks[index];
		if (task === void 0) return;
		yield [index, task];
	}
}
function init_tasks() {
	return (init_tasks = __esmMin((() => {
		init_read_entries();
		init_scan_layer();
	})))();
}

// shared/layers/evict.ts
/** Lists the files in a directory, without those that another process removes meanwhile. */
async function filesBelow(directory) {
	const entries = await readdir(directory, {
		recursive: true,
		withFileTypes: true
	}).catch(() => []);
	const files = [];
	for (const entry of entries) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const stats = await stat(path).catch(() => void 0);
		if (stats !== void 0) files.push({
			path,
			size: stats.size,
			used: stats.mtimeMs
		});
	}
	return files;
}
var DirectoryBound;
function init_evict() {
	return (init_evict = __esmMin((() => {
		DirectoryBound = class {
			#directory;
			#maxBytes;
			/** Bytes in the directory, as known to this process; undefined before the first check. */
			#bytes;
			#last = Promise.resolve();
			/** @param maxBytes of all files together; several processes may exceed it for a moment. */
			constructor(directory, maxBytes) {
				this.#directory = directory;
				this.#maxBytes = maxBytes;
			}
			/** Counts a written file and evicts others if the limit is exceeded. Never throws. */
			added(bytes) {
				this.#last = this.#last.then(async () => {
					if (this.#bytes !== void 0) this.#bytes += bytes;
					if (this.#bytes === void 0 || this.#bytes > this.#maxBytes) this.#bytes = await this.#evict();
				});
				return this.#last;
			}
			/** Evicts files and returns the remaining bytes. */
			async #evict() {
				const files = (await filesBelow(this.#directory)).sort((a, b) => a.used - b.used);
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

// shared/layers/cache.ts
/**
* Returns the cache key of a layer: the digest of the verified blob, and everything else that determines the record.
* diffIDs are only claims of a config and are not used.
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
* Creates a cache in a directory, with one compressed file per layer. Writes files aside and renames them, so that
* several processes can share it. Removes the least recently used files above `maxBytes`.
* @param directory `SEAWORTHY_CACHE_DIR`.
*/
function directoryCache(directory, engine, options = {}) {
	const { maxBytes = defaultCacheBytes, isOfBuild = false } = options;
	const layers = new StoredDocuments(join(directory, "layers"), maxBytes);
	const documents = {
		images: new StoredDocuments(join(directory, "images"), maxBytes / 4),
		verified: new StoredDocuments(join(directory, "verified"), maxVerifiedBytes)
	};
	return {
		engine,
		isOfBuild,
		async read(key) {
			return recordOf(await layers.read(key));
		},
		write: (key, record) => layers.write(key, storedOf(record)),
		readDocument: (kind, key) => documents[kind].read(key),
		writeDocument: (kind, key, document) => documents[kind].write(key, document)
	};
}
/** Marks a record as used. A read-only cache still works. */
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
/** Parses a record from `storedOf`; undefined for anything else. */
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
	const { items, whiteouts, opaque, danglingLinks, tooLarge, directories, log, links, diffId } = value;
	return [
		items,
		whiteouts,
		opaque,
		danglingLinks,
		tooLarge,
		directories
	].every(Array.isArray) && [
		log,
		links,
		diffId
	].every((text) => typeof text === "string") && (items ?? []).every(isItem);
}
function isItem(item) {
	return typeof item.collector === "string" && typeof item.header?.path === "string";
}
var format, maxStoredBytes, defaultCacheBytes, maxVerifiedBytes, StoredDocuments;
function init_cache() {
	return (init_cache = __esmMin((() => {
		init_write_file_atomic();
		init_evict();
		init_path_log();
		format = 2;
		maxStoredBytes = 512 * 2 ** 20;
		defaultCacheBytes = 2 ** 30;
		maxVerifiedBytes = 16 * 2 ** 20;
		StoredDocuments = class {
			#directory;
			#bound;
			constructor(directory, maxBytes) {
				this.#directory = directory;
				this.#bound = new DirectoryBound(directory, maxBytes);
			}
			async read(key) {
				try {
					const path = this.#pathOf(key);
					const text = zstdDecompressSync(await readFile(path), { maxOutputLength: maxStoredBytes });
					const document = JSON.parse(text.toString("utf8"));
					await touch(path);
					return document;
				} catch {
					return;
				}
			}
			async write(key, document) {
				try {
					const stored = await promisify(zstdCompress)(Buffer.from(JSON.stringify(document)));
					await writeFileAtomic(this.#pathOf(key), stored);
					await this.#bound.added(stored.length);
				} catch {}
			}
			#pathOf(key) {
				return join(this.#directory, key.slice(0, 2), `${key}.json.zst`);
			}
		};
	})))();
}

// shared/layers/file.ts
/** Returns the content of a file, to be read by offset. */
function contentOf$1(file) {
	return file.content ?? memoryContent(file.body);
}
function init_file() {
	return (init_file = __esmMin((() => {
		init_content();
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

// shared/layers/pool.ts
function keep$1(run, task, result) {
	run.results[task] = result;
	run.missing -= 1;
	if (run.missing === 0) run.done();
}
var minBytesForWorkers, maxWorkers, smallHeaps, usualHeaps, resourceLimits, ScanPool;
function init_pool() {
	return (init_pool = __esmMin((() => {
		init_errors();
		init_messages();
		init_tasks();
		minBytesForWorkers = 8 * 2 ** 20;
		maxWorkers = 7;
		smallHeaps = "--semi-space-growth-factor=1";
		usualHeaps = "--semi-space-growth-factor=2";
		resourceLimits = { maxYoungGenerationSizeMb: 4 };
		ScanPool = class {
			#workers;
			#runs = /* @__PURE__ */ new Map();
			#failure;
			#nextRun = 0;
			/** @param module undefined for no threads besides the calling one. */
			constructor(module, count = Math.min(availableParallelism() - 1, maxWorkers)) {
				this.#workers = module === void 0 ? [] : Array.from({ length: count }, () => this.#start(module));
				setFlagsFromString(smallHeaps);
			}
			get hasWorkers() {
				return this.#workers.length > 0;
			}
			/**
			* Runs tasks on all threads.
			* @param takesPart whether the calling thread takes tasks. It blocks for the length of a task.
			* @returns a result for each task, in the order of the tasks.
			*/
			async run(tasks, context, takesPart) {
				const memory = new SharedArrayBuffer(4);
				const { promise, resolve } = Promise.withResolvers();
				const run = {
					results: new Array(tasks.length),
					missing: tasks.length,
					done: resolve
				};
				if (tasks.length === 0) return run.results;
				if (this.hasWorkers) this.#share(run, tasks, context, memory);
				if (takesPart || !this.hasWorkers) for (const [index, task] of takeTasks(tasks, new Int32Array(memory))) {
					keep$1(run, index, runTask(task, context));
					await setImmediate();
				}
				await promise;
				if (this.#failure !== void 0) throw this.#failure;
				return run.results;
			}
			async close() {
				setFlagsFromString(usualHeaps);
				await Promise.all(this.#workers.map((worker) => worker.terminate()));
			}
			#start({ url, modules }) {
				const worker = new Worker(new URL(url), {
					workerData: modules,
					name: "layers",
					resourceLimits
				});
				worker.on("message", (message) => this.#receive(message));
				worker.on("error", (error) => this.#fail(/* @__PURE__ */ new Error(`a thread failed: ${messageOf(error)}`)));
				return worker;
			}
			#share(run, tasks, { limits, budget }, counter) {
				const number = this.#nextRun++;
				this.#runs.set(number, run);
				const message = {
					run: number,
					tasks,
					limits,
					counter,
					budget: budget.memory
				};
				for (const worker of this.#workers) worker.postMessage(message);
				if (this.#failure !== void 0) run.done();
			}
			#receive({ run: number, task, result }) {
				const run = this.#runs.get(number);
				if (run === void 0) return;
				keep$1(run, task, fromSent(result));
				if (run.missing === 0) this.#runs.delete(number);
			}
			#fail(error) {
				this.#failure ??= error;
				for (const { done } of this.#runs.values()) done();
				this.#runs.clear();
			}
		};
	})))();
}

// shared/layers/verified-ranges.ts
/** Returns the identity of a file; undefined for temporary files without a name, whose inodes are used again. */
function fileIdentity(range) {
	const { dev, ino, size, mtimeNs, ctimeNs, nlink } = withFile(range, (file) => fstatSync(file, { bigint: true }));
	if (nlink === 0n) return void 0;
	return createHash("sha256").update([
		dev,
		ino,
		size,
		mtimeNs,
		ctimeNs
	].join(" ")).digest("hex");
}
function entryOf({ start, size }, digest) {
	return `${start} ${size} ${digest}`;
}
function texts(value) {
	return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
var VerifiedRanges;
function init_verified_ranges() {
	return (init_verified_ranges = __esmMin((() => {
		init_file_range();
		VerifiedRanges = class {
			#cache;
			#known = /* @__PURE__ */ new Map();
			constructor(cache) {
				this.#cache = cache;
			}
			async has(range, digest) {
				const file = fileIdentity(range);
				return file !== void 0 && (await this.#of(file)).has(entryOf(range, digest));
			}
			async add(range, digest) {
				const file = fileIdentity(range);
				if (file === void 0) return;
				const known = await this.#of(file);
				known.add(entryOf(range, digest));
				await this.#cache.writeDocument("verified", file, [...known].toSorted());
			}
			async #of(file) {
				const known = this.#known.get(file) ?? new Set(texts(await this.#cache.readDocument("verified", file)));
				this.#known.set(file, known);
				return known;
			}
		};
	})))();
}

// shared/layers/read-layers.ts
/**
* Reads layers, from the cache where their blobs' digests are known to it, and returns them in order.
* @throws UndecidedError as `scanLayer`. A wrong digest comes before the damage that it causes.
*/
async function readLayers(layers, context, { cache, workers }) {
	const known = await cachedLayers(layers, context, cache);
	const missing = layers.filter((layer) => !known.has(layer)).toSorted((a, b) => b.size - a.size);
	const bytes = missing.reduce((sum, { size }) => sum + size, 0);
	const pool = new ScanPool(bytes < minBytesForWorkers ? void 0 : workers);
	try {
		const local = [];
		const remote = [];
		for (const layer of missing) {
			const range = canInflate() ? await layer.locate?.() : void 0;
			if (range === void 0) remote.push(layer);
			else local.push({
				layer,
				range
			});
		}
		const records = new Map([...await scanFiles(local, context, pool), ...await scanStreams(remote, context, pool)]);
		if (cache !== void 0) for (const [layer, record] of records) await keep(layer, record, context, cache);
		return layers.map((layer) => {
			const record = known.get(layer) ?? records.get(layer);
			if (record === void 0) throw new Error(`${layerName(layer)} was not read`);
			return {
				layer,
				ref: {
					diffId: layer.diffId,
					index: layer.index
				},
				record
			};
		});
	} finally {
		await pool.close();
	}
}
/** Formats the name of a layer for errors. */
function layerName(layer) {
	return `layer ${layer.index} (${layer.digest ?? layer.diffId})`;
}
/** Scans layers in files. Digests of stored bytes are computed in tasks of their own, so that threads share the work. */
async function scanFiles(layers, context, pool) {
	const planned = layers.flatMap(plan).toSorted((a, b) => b.cost - a.cost);
	return scannedLayers(planned, await pool.run(planned.map(({ task }) => task), context, true));
}
/** Downloads layers to temporary files, several at once, and scans each as soon as it is there. */
async function scanStreams(layers, context, pool) {
	const queue = [...layers];
	const scanned = [];
	const failures = [];
	async function work() {
		for (let layer = queue.shift(); layer !== void 0 && !context.budget.isCanceled; layer = queue.shift()) try {
			scanned.push(...await scanStream(layer, context, pool));
		} catch (error) {
			context.budget.cancel();
			failures.push(error);
		}
	}
	await Promise.all(Array.from({ length: Math.min(downloads, layers.length) }, work));
	if (failures.length > 0) throw mostTelling(failures);
	return scanned;
}
async function scanStream(layer, context, pool) {
	const file = openTemporary();
	try {
		const chunks = canInflate() ? layer.open() : decompress(layer.open(), expansionLimits(context.limits), layerName(layer));
		let size = 0;
		for await (const chunk of chunks) {
			for (let done = 0; done < chunk.length;) done += writeSync(file, chunk, done);
			size += chunk.length;
		}
		const planned = plan({
			layer,
			range: {
				file,
				start: 0,
				size
			},
			isVerified: true
		});
		return scannedLayers(planned, await pool.run(planned.map(({ task }) => task), context, false));
	} finally {
		closeSync(file);
	}
}
/** Returns the tasks of a layer. The diffID of an uncompressed layer is the digest of its stored bytes. */
function plan({ layer, range, isVerified }) {
	const label = layerName(layer);
	const isPlain = compressionOf(range, label) === "none";
	const digests = /* @__PURE__ */ new Set();
	if (layer.digest !== void 0 && isVerified !== true) digests.add(layer.digest);
	if (isPlain && !(isVerified === true && layer.digest === layer.diffId)) digests.add(layer.diffId);
	return [{
		layer,
		task: {
			kind: "scan",
			layer: {
				label,
				range,
				diffId: layer.diffId
			}
		},
		cost: range.size * (isPlain ? seekCost : 1)
	}, ...[...digests].map((digest) => ({
		layer,
		task: {
			kind: "hash",
			range,
			digest,
			label: digest === layer.digest ? label : `${label} uncompressed`
		},
		cost: range.size * hashCost
	}))];
}
function scannedLayers(planned, results) {
	const failures = results.flatMap((result) => "error" in result ? [result.error] : []);
	if (failures.length > 0) throw mostTelling(failures);
	return planned.flatMap(({ layer }, index) => {
		const result = results[index];
		const record = result !== void 0 && "record" in result ? result.record : void 0;
		return record === void 0 ? [] : [[layer, record]];
	});
}
/** Returns the error that explains the others: a wrong digest before damage, and a cause before a cancellation. */
function mostTelling(failures) {
	const codeOf = (error) => error instanceof SeaworthyError ? error.code : "";
	return failures.find((error) => ["DIGEST_MISMATCH", "SIZE_MISMATCH"].includes(codeOf(error))) ?? failures.find((error) => codeOf(error) !== "CANCELED") ?? failures[0];
}
async function cachedLayers(layers, { collectors, limits }, cache) {
	const known = /* @__PURE__ */ new Map();
	if (cache === void 0) return known;
	const verified = new VerifiedRanges(cache);
	for (const layer of layers) {
		const digest = layer.digest ?? await verifiedDigest(layer, verified);
		if (digest === void 0) continue;
		const record = await cache.read(cacheKey(digest, collectors, limits, cache.engine));
		if (record === void 0) continue;
		if (record.diffId !== layer.diffId) throw digestMismatch(`${layerName(layer)} uncompressed`, layer.diffId, record.diffId);
		known.set(layer, record);
	}
	return known;
}
/**
* Returns digests of the stored bytes of layers: as stated, or as verified in an earlier run. Undefined if the bytes of a
* layer are not bound to the image by either.
*/
async function knownDigests(layers, cache) {
	const verified = new VerifiedRanges(cache);
	const digests = [];
	for (const layer of layers) {
		const digest = layer.digest ?? (layer.present ? await verifiedDigest(layer, verified) : "absent");
		if (digest === void 0) return void 0;
		digests.push(digest);
	}
	return digests;
}
/** Returns the digest of the stored bytes of a layer without one, if they are known to be its uncompressed tar. */
async function verifiedDigest(layer, verified) {
	const range = await layer.locate?.();
	return range !== void 0 && await verified.has(range, layer.diffId) ? layer.diffId : void 0;
}
/** Stores the record of a layer whose stored bytes were verified. */
async function keep(layer, record, { collectors, limits }, cache) {
	let { digest } = layer;
	if (digest === void 0) {
		const range = await layer.locate?.();
		if (range === void 0 || compressionOf(range, layerName(layer)) !== "none") return;
		await new VerifiedRanges(cache).add(range, layer.diffId);
		digest = layer.diffId;
	}
	await cache.write(cacheKey(digest, collectors, limits, cache.engine), record);
}
var downloads, hashCost, seekCost;
function init_read_layers() {
	return (init_read_layers = __esmMin((() => {
		init_errors();
		init_content();
		init_oci();
		init_inflate();
		init_cache();
		init_pool();
		init_read_entries();
		init_verified_ranges();
		downloads = 3;
		hashCost = .15;
		seekCost = .05;
	})))();
}

// shared/layers/thread-module.ts
/**
* Locates a module that threads load: `threads/<name>.js` in the built bundle, or the source.
* @param from `import.meta.url` of the caller. @param source path of the source relative to it.
*/
function threadModuleUrl(name, source, from) {
	for (let directory = dirname(fileURLToPath(from)); dirname(directory) !== directory; directory = dirname(directory)) {
		const built = join(directory, "threads", `${name}.js`);
		if (existsSync(join(directory, "chunks")) && existsSync(built)) return pathToFileURL(built).href;
	}
	return new URL(source, from).href;
}
function init_thread_module() {
	return (init_thread_module = __esmMin((() => {})))();
}

// shared/layers/walk-directory.ts
/**
* Passes the files of a directory to collectors as if it were the only layer of an image: an unpacked root file system
* or a source tree. Does not follow links. Unreadable files are gaps.
* @throws InvalidError if it is not a directory.
* @throws UndecidedError beyond the limits.
*/
async function walkDirectory(root, collectors, options = {}) {
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
	if (!await lstat(join(root, ".")).then((stats) => stats.isDirectory(), () => false)) throw new InvalidError("FOLDER_NOT_FOUND", "there is no such directory", {
		place: { what: root },
		advice: "Check the path."
	});
	await visitDirectory("", walk);
	return {
		layers: [],
		gaps: walk.gaps,
		found(collector) {
			return walk.found.get(collector.name) ?? [];
		}
	};
}
async function visitDirectory(directory, walk) {
	const names = await attempt(directory, walk, () => readdir(join(walk.root, directory)));
	for (const name of names?.toSorted() ?? []) {
		const path = `${directory}/${name}`;
		walk.entries += 1;
		if (walk.entries > walk.limits.entries) throw limitExceeded(walk.root, "entries", walk.limits.entries);
		const header = await attempt(path, walk, () => headerOf(path, walk.root));
		if (header === void 0) continue;
		await visitFile(header, walk);
		if (header.type === "directory" && !walk.skip.has(name)) await visitDirectory(path, walk);
	}
}
async function visitFile(header, walk) {
	const interestedCollectors = walk.collectors.filter((collector) => collector.wants(header));
	if (interestedCollectors.length === 0) return;
	collectFrom({
		header,
		body: nothing
	}, interestedCollectors.filter(({ headersOnly }) => headersOnly), walk);
	const asking = interestedCollectors.filter(({ headersOnly }) => !headersOnly);
	if (asking.length === 0) return;
	const head = await attempt(header.path, walk, () => firstBytes(header, walk.root, 8));
	if (head === void 0) return;
	const passing = header.type === "file" ? asking.filter((collector) => collector.sniffs?.(head) ?? true) : asking;
	const wanting = passing.filter(({ maxBytes }) => maxBytes === void 0 || header.size <= maxBytes);
	if (wanting.length < passing.length) walk.gaps.push({
		what: header.path,
		why: tooLargeReason,
		weight: "partial"
	});
	if (wanting.length === 0) return;
	const { size, type } = header;
	if (size > walk.limits.fileBytes && wanting.some(({ readsInPlace }) => readsInPlace !== true)) throw limitExceeded(join(walk.root, header.path), "fileBytes", walk.limits.fileBytes);
	const file = new OpenFile(header, type === "file" ? () => openContent(join(walk.root, header.path), size) : () => memoryContent(nothing));
	await attempt(header.path, walk, async () => collectFrom(file, wanting, walk));
	file.close();
}
function collectFrom(file, collectors, { found: files }) {
	for (const collector of collectors) {
		const value = collector.collect(file);
		if (value !== void 0) files.get(collector.name)?.push({
			header: file.header,
			value
		});
	}
}
/** Reads the header of a path below the root; undefined for sockets, which archives cannot contain. */
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
/** Reads at most the requested bytes, because a growing file must not exceed the limit. */
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
	} catch (error) {
		walk.gaps.push({
			what: path === "" ? "/" : path,
			why: `it could not be read (${messageOf(error)})`,
			weight: "partial"
		});
		return;
	}
}
var nothing;
function init_walk_directory() {
	return (init_walk_directory = __esmMin((() => {
		init_errors();
		init_content();
		init_oci();
		init_collect();
		init_limits();
		nothing = /* @__PURE__ */ new Uint8Array(0);
	})))();
}

// shared/layers/tree-digest.ts
/**
* Computes the digest of an unpacked root file system: `sha256:` over one line of JSON per entry, `[path, type, mode,
* uid, gid, size, link target, SHA-256 of the content in hex]`, each ending with a line feed, in the order of a walk
* through every directory by the UTF-16 order of names. Excludes times, so a copy with the same owners has the same
* digest. Unreadable values are `null`; sockets are left out.
* @param root a directory; it must not change meanwhile.
* @throws UndecidedError `LIMIT_EXCEEDED` with more entries than the limit `entries`.
*/
async function treeDigest(root, entries = defaultLayerLimits.entries) {
	const hash = createHash("sha256");
	let count = 0;
	for await (const line of lines(root, "")) {
		count += 1;
		if (count > entries) throw limitExceeded(root, "entries", entries);
		hash.update(`${JSON.stringify(line)}\n`);
	}
	return `sha256:${hash.digest("hex")}`;
}
async function* lines(root, directory) {
	const names = await readdir(join(root, directory)).catch(() => void 0);
	if (names === void 0) yield [directory, null];
	for (const name of names?.toSorted() ?? []) {
		const path = `${directory}/${name}`;
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
		if (header?.type === "directory") yield* lines(root, path);
	}
}
/**
* Hashes the content of a regular file in hex; empty for other types, null for unreadable files. Reads in pieces,
* because files have any size.
*/
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
		init_walk_directory();
	})))();
}

// shared/layers/symlinks.ts
/**
* Resolves the links in the parent directories of an absolute path inside the image. `..` never leaves the root. Leaves
* the last part unchanged. Does not follow circular links, because nothing can exist below them.
*/
function resolveParents(path, links) {
	if (links.size === 0) return path;
	const slash = path.lastIndexOf("/");
	const directory = resolve(path.slice(0, slash), links);
	return directory === void 0 ? path : `${directory}${path.slice(slash)}`;
}
/** Resolves all links of an absolute path (`""` is the root); undefined for circular links. */
function resolve(path, links) {
	const todo = parts(path).reverse();
	let done = "";
	let followed = 0;
	for (let part = todo.pop(); part !== void 0; part = todo.pop()) {
		if (part === "..") {
			done = done.slice(0, Math.max(0, done.lastIndexOf("/")));
			continue;
		}
		const current = `${done}/${part}`;
		const target = links.get(current);
		if (target === void 0) {
			done = current;
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
* Merges layers, lowest first (OCI image specification, layer.md, "Applying Changesets"). Whiteouts and opaque
* directories hide lower entries, an entry that is not a directory replaces its name and everything below, and entries
* in a linked directory move to the link's target.
*/
function mergeLayers(layers) {
	const hidden = [];
	let visible = [];
	const links = /* @__PURE__ */ new Map();
	const relevant = relevantPaths(layers);
	for (const { ref, record } of layers) {
		const removals = removalsOf(record, links, relevant);
		if (removals.replaced.size + removals.opaque.size + removals.directories.size > 0) {
			const visibleItems = [];
			for (const candidate of visible) if (!isRemoved(candidate.header.path, removals) && !isCovered(candidate.header, removals)) visibleItems.push(candidate);
			else hidden.push({
				...candidate,
				hiddenBy: ref
			});
			visible = visibleItems;
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
	const directories = /* @__PURE__ */ new Set();
	for (const { path, isDirectory } of record.log) {
		if (!relevant.has(path)) continue;
		const resolved = resolveParents(path, below);
		if (!isDirectory || below.has(resolved)) replaced.add(resolved);
		else directories.add(resolved);
	}
	for (const { header } of record.items) addParents(resolveParents(header.path, below), directories);
	for (const { path, target } of record.links) {
		if (!relevant.has(path)) continue;
		const linkedPath = resolveParents(path, below);
		replaced.add(linkedPath);
		links.set(linkedPath, target);
	}
	return {
		replaced,
		opaque,
		directories,
		links
	};
}
function addParents(path, directories) {
	for (let offset = path.lastIndexOf("/"); offset > 0; offset = path.lastIndexOf("/", offset - 1)) {
		const directory = path.slice(0, offset);
		if (directories.has(directory)) return;
		directories.add(directory);
	}
}
function isCovered({ path, type }, { directories }) {
	return type !== "directory" && directories.has(path);
}
/**
* Returns the paths that can affect a collected file or a removal: their own, their parents, and targets of links
* there.
*/
function relevantPaths(layers) {
	const paths = /* @__PURE__ */ new Set();
	for (const { record } of layers) {
		for (const { header } of record.items) addWithParents(header.path, paths);
		for (const path of [...record.whiteouts, ...record.opaque]) addWithParents(path, paths);
	}
	let knownCount = -1;
	for (let hops = 0; hops < 40 && paths.size !== knownCount; hops += 1) {
		knownCount = paths.size;
		for (const { record } of layers) for (const { path, target } of record.links) if (paths.has(path)) addWithParents(posix.resolve(posix.dirname(path), target), paths);
	}
	return paths;
}
function addWithParents(path, paths) {
	let current = path;
	while (current !== "" && !paths.has(current)) {
		paths.add(current);
		current = current.slice(0, current.lastIndexOf("/"));
	}
}
function isRemoved(path, { replaced, opaque }) {
	if (replaced.has(path)) return true;
	let current = path;
	while (current !== "") {
		current = current.slice(0, current.lastIndexOf("/"));
		if (replaced.has(current) || opaque.has(current)) return true;
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

// shared/layers/walk-image.ts
/**
* Reads each layer of an image once, in all threads and the largest first, passes their files to the collectors and
* merges the results. Verifies digests of blobs and diffIDs.
* @throws UndecidedError as `scanLayer`; the first failing layer stops the others.
*/
async function walkImage(image, collectors, options = {}) {
	const limits = {
		...defaultLayerLimits,
		...options.limits
	};
	if (image.layers.length > limits.layers) throw limitExceeded("the image", "layers", limits.layers);
	const present = image.layers.filter((layer) => layer.present);
	const inOrder = await readLayers(present, {
		collectors,
		limits,
		budget: new Budget()
	}, options);
	const merged = Map.groupBy(mergeLayers(inOrder), ({ collector }) => collector);
	return {
		layers: inOrder.map(({ layer, ref, record: { bytes, entries, directories } }) => ({
			...ref,
			...layer.digest === void 0 ? {} : { digest: layer.digest },
			size: layer.size,
			bytes,
			entries,
			directories
		})),
		gaps: [...absentLayers(image.layers), ...inOrder.flatMap(({ layer, record }) => unread(layer, record))],
		found(collector) {
			return merged.get(collector.name) ?? [];
		}
	};
}
function absentLayers(layers) {
	return layers.filter((layer) => !layer.present).map((layer) => ({
		what: layerName(layer),
		why: "not scanned because it is a foreign layer, whose content is not stored with the image",
		weight: "partial"
	}));
}
function unread(layer, { danglingLinks, tooLarge }) {
	const links = danglingLinks.map((path) => ({
		what: `${path} in ${layerName(layer)}`,
		why: "not read because it is a hard link to a file that is not in the same layer",
		weight: "partial"
	}));
	const large = tooLarge.map((path) => ({
		what: `${path} in ${layerName(layer)}`,
		why: tooLargeReason,
		weight: "partial"
	}));
	return [...links, ...large];
}
function init_walk_image() {
	return (init_walk_image = __esmMin((() => {
		init_oci();
		init_budget();
		init_collect();
		init_limits();
		init_merge();
		init_read_layers();
	})))();
}

// shared/layers/index.ts
function init_layers() {
	return (init_layers = __esmMin((() => {
		init_content();
		init_cache();
		init_file();
		init_limits();
		init_read_layers();
		init_thread_module();
		init_tree_digest();
		init_walk_directory();
		init_walk_image();
	})))();
}

export { init_messages as C, init_budget as E, takeTasks as S, Budget as T, init_cache as _, treeDigest as a, init_tasks as b, init_thread_module as c, knownDigests as d, defaultLayerLimits as f, directoryCache as g, init_file as h, init_tree_digest as i, threadModuleUrl as l, contentOf$1 as m, init_walk_image as n, init_walk_directory as o, init_limits as p, walkImage as r, walkDirectory as s, init_layers as t, init_read_layers as u, DirectoryBound as v, toSent as w, runTask as x, init_evict as y };