import { n as __esmMin } from "../../rolldown-runtime.js";
import { $n as init_checkout, Ci as init_errors, Gn as init_content, Jn as openTemporary, Kn as memoryContent, Si as UndecidedError, St as init_report, Tt as layerTables, Un as growthFor, Xn as readPart, Xr as init_memoized, Yn as readFully, Zn as LinkError, Zr as memoized, bi as InvalidError, dn as init_files, fi as defined, lt as init_findings, nr as resolveInCheckout, pi as init_defined, qn as openContent, wi as messageOf, xi as SeaworthyError } from "../core.js";
import { r as withSmallHeap, t as init_heap } from "./heap.js";
import { i as init_names, n as decodeName, r as encodeName, t as cleanPath } from "../oci/tar/names.js";
import { n as init_limits, r as limitExceeded } from "../oci/limits.js";
import { a as readTar, c as init_compression, i as init_reader, l as ratioFrom, n as fileSource, o as decompress, r as init_source, s as detectCompression, t as chunkSource } from "../oci/tar/source.js";
import { $ as formatNames, at as tableInvalid, ct as hashFor, et as init_table, it as init_problems, lt as init_digest, nt as lastAtOrBefore, ot as checkHash, rt as entryInvalid, st as digestMismatch, t as init_oci, tt as init_search, ut as verifyBytes } from "../oci/index.js";
import { a as init_handle, r as canInflate } from "../oci/inflate/zstd.js";
import { n as init_inflate, t as inflate } from "../oci/inflate/index.js";
import { d as fileTruncated, f as init_read_file } from "../oci/engines/sockets.js";
import { n as StoredDocuments, r as init_stored_documents, t as init_cache$1 } from "../cache/index.js";
import { n as init_limits$1, t as defaultLayerLimits } from "./limits.js";

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
			/** Takes back what a layer used that is read again in another way. */
			release(entries, nameBytes) {
				Atomics.sub(this.#counters, counters.entries, entries);
				Atomics.sub(this.#counters, counters.nameBytes, nameBytes);
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

// shared/layers/logged-entry.ts
var entryKinds;
function init_logged_entry() {
	return (init_logged_entry = __esmMin((() => {
		entryKinds = [
			"file",
			"directory",
			"symlink",
			"hardlink",
			"character-device",
			"block-device",
			"fifo",
			"whiteout",
			"opaque",
			"metadata"
		];
	})))();
}

// shared/layers/entry-reader.ts
var EntryReader;
function init_entry_reader() {
	return (init_entry_reader = __esmMin((() => {
		init_names();
		init_logged_entry();
		EntryReader = class {
			kind = "file";
			/** Position of the kind in `entryKinds`. */
			code = 0;
			mode = 0;
			uid = 0;
			gid = 0;
			size = 0;
			target = "";
			/** Path of the directory; empty for the root. */
			directory = "";
			/** Last part of the path; empty for the root itself. */
			name = "";
			/** The directory is that of the previous entry. */
			isSameDirectory = false;
			#bytes;
			#offset = 0;
			/** Bytes of the path. */
			#path = Buffer.alloc(256);
			#lastSlash = -1;
			constructor(bytes) {
				this.#bytes = bytes;
			}
			get path() {
				return `${this.directory}/${this.name}`;
			}
			/** Moves to the next entry and returns whether there is one. */
			next() {
				if (this.#offset >= this.#bytes.length) return false;
				const head = this.#number();
				this.code = head >>> 2;
				this.kind = entryKinds[this.code] ?? "metadata";
				this.#readPath((head & 2) === 2);
				if ((head & 1) === 1) {
					this.mode = this.#signed();
					this.uid = this.#signed();
					this.gid = this.#signed();
				}
				this.size = this.kind === "file" ? this.#number() : 0;
				this.target = this.kind === "symlink" || this.kind === "hardlink" ? this.#text() : "";
				return true;
			}
			#readPath(isAscii) {
				const shared = this.#number();
				const remaining = this.#number();
				const nameLength = this.#number();
				const length = shared + remaining;
				const lastSlash = length - nameLength - 1;
				if (this.#path.length < length) this.#path = Buffer.concat([this.#path, Buffer.alloc(length)]);
				this.#bytes.copy(this.#path, shared, this.#offset, this.#offset + remaining);
				this.#offset += remaining;
				this.isSameDirectory = lastSlash === this.#lastSlash && shared > lastSlash;
				if (!this.isSameDirectory) {
					this.directory = this.#textOfPath(0, lastSlash, isAscii);
					this.#lastSlash = lastSlash;
				}
				this.name = this.#textOfPath(lastSlash + 1, length, isAscii);
			}
			#textOfPath(start, end, isAscii) {
				return isAscii ? this.#path.toString("latin1", start, end) : decodeName(this.#path.subarray(start, end));
			}
			#text() {
				const length = this.#number();
				const text = decodeName(this.#bytes.subarray(this.#offset, this.#offset + length));
				this.#offset += length;
				return text;
			}
			#signed() {
				const value = this.#number();
				return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
			}
			#number() {
				let value = 0;
				for (let factor = 1;; factor *= 128) {
					const byte = this.#bytes[this.#offset++] ?? 0;
					value += (byte & 127) * factor;
					if (byte < 128) return value;
				}
			}
		};
	})))();
}

// shared/layers/entry-log.ts
var encoder, nothing$2, slash, maxFixedBytes, EntryLog;
function init_entry_log() {
	return (init_entry_log = __esmMin((() => {
		init_names();
		init_entry_reader();
		init_logged_entry();
		encoder = new TextEncoder();
		nothing$2 = /* @__PURE__ */ new Uint8Array(0);
		slash = 47;
		maxFixedBytes = 64;
		EntryLog = class {
			#bytes;
			#length;
			#previous = /* @__PURE__ */ new Uint8Array(0);
			#previousLength = 0;
			/** Scratch buffer for the next path; swapped with the previous one. */
			#next = /* @__PURE__ */ new Uint8Array(0);
			#access = {
				mode: 0,
				uid: 0,
				gid: 0
			};
			/** @param bytes output of `toBytes`. */
			constructor(bytes = /* @__PURE__ */ new Uint8Array(0)) {
				this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
				this.#length = bytes.length;
			}
			/** Bytes in use. */
			get size() {
				return this.#length;
			}
			append({ kind, path, size, target, mode, uid, gid }) {
				const length = this.#encodeNext(path);
				const shared = this.#sharedWithPrevious(length);
				this.#reserve(length + target.length * 3 + maxFixedBytes);
				const access = this.#access;
				const changes = access.mode !== mode || access.uid !== uid || access.gid !== gid;
				const isAscii = length === path.length && path.isWellFormed();
				this.#number(entryKinds.indexOf(kind) * 4 + (isAscii ? 2 : 0) + (changes ? 1 : 0));
				this.#number(shared);
				this.#number(length - shared);
				this.#number(length - 1 - this.#next.lastIndexOf(slash, length - 1));
				for (let offset = shared; offset < length; offset += 1) this.#bytes[this.#length++] = this.#next[offset] ?? 0;
				if (changes) {
					for (const value of [
						mode,
						uid,
						gid
					]) this.#number(value < 0 ? -value * 2 - 1 : value * 2);
					this.#access = {
						mode,
						uid,
						gid
					};
				}
				if (kind === "file") this.#number(size);
				else if (kind === "symlink" || kind === "hardlink") this.#text(target);
				[this.#previous, this.#next] = [this.#next, this.#previous];
				this.#previousLength = length;
			}
			/** Reads the entries in order. Do not append meanwhile. */
			read() {
				return new EntryReader(this.#bytes.subarray(0, this.#length));
			}
			/** Returns the log as bytes, for a cache. */
			toBytes() {
				return this.#bytes.slice(0, this.#length);
			}
			/** Writes a path to the scratch bytes and returns its length. */
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
					this.#bytes[this.#length++] = remaining % 128 + 128;
					remaining = Math.floor(remaining / 128);
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
	const { record, ...rest } = result;
	return record === void 0 ? rest : { record: {
		...record,
		log: record.log.toBytes()
	} };
}
/** Restores a result from `toSent`. */
function fromSent(sent) {
	if ("problem" in sent) return { error: errorOf(sent.problem) };
	const { record, ...rest } = sent;
	return record === void 0 ? rest : { record: {
		...record,
		log: new EntryLog(record.log)
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
		init_entry_log();
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
		closeSync$2(descriptor);
	}
}
var closeSync$2, openSync;
function init_file_range() {
	return (init_file_range = __esmMin((() => {
		({closeSync: closeSync$2, openSync} = process.getBuiltinModule("node:fs"));
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
	checkHash(hash, digest, label);
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
			checkHash(hash, diffId, `${label} uncompressed`);
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
	checkHash(hash, diffId, `${label} uncompressed`);
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
/** Returns the limits for decompressing a layer. */
function expansionLimits(limits) {
	return {
		maxBytes: limits.layerBytes,
		maxBytesName: "layerBytes",
		maxRatio: limits.compressionRatio
	};
}
/**
* Returns the header of an entry with its path in the image.
* @throws UndecidedError `PATH_ESCAPE` or `LIMIT_EXCEEDED`.
*/
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
		init_files();
		init_compression();
		init_digest();
		init_file_range();
		init_inflate();
		init_limits();
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

// shared/layers/read-error.ts
/** Converts errors of the file system to errors of the suite: a layer may vanish, or its disk be full or unreadable. */
function readError(error, label) {
	if (!(error instanceof Error) || !("syscall" in error)) return error;
	return new UndecidedError("SOURCE_UNREADABLE", `could not be read (${error.message})`, {
		place: { what: label },
		advice: "Check the permissions of the image, the free space for temporary files, and that nothing else changes the image",
		cause: error
	});
}
function init_read_error() {
	return (init_read_error = __esmMin((() => {
		init_errors();
	})))();
}

// shared/layers/collect.ts
/**
* Returns the collectors that take an entry which they want by its header: of regular files, those that accept the
* first bytes and the size.
* @param readHead reads the first bytes of a regular file.
* @param tooLarge receives the paths of wanted files that are too large for a collector.
*/
function fittingCollectors(wanting, header, readHead, tooLarge) {
	if (header.type !== "file") return wanting;
	const head = wanting.some(({ sniffs }) => sniffs !== void 0) ? readHead(headBytes) : void 0;
	const sniffed = head === void 0 ? wanting : wanting.filter((candidate) => candidate.sniffs?.(head) ?? true);
	const fitting = sniffed.filter(({ maxBytes, headersOnly }) => headersOnly || maxBytes === void 0 || header.size <= maxBytes);
	if (fitting.length < sniffed.length) tooLarge.push(header.path);
	return fitting;
}
/** Returns memory of at least `size` bytes to use again; undefined if it is too much to keep. */
function spareFor(size) {
	if (size > maxSpareBytes) return void 0;
	if (spare.length < size) spare = new Uint8Array(growthFor(size));
	return spare;
}
/**
* Opens an entry for collectors. Entries other than regular files are empty.
* @throws UndecidedError if a collector needs the whole body and it is larger than the limit `fileBytes`.
*/
function openFile(entry, header, collectors, limits, label) {
	if (header.type !== "file") return new OpenFile(header, () => memoryContent(/* @__PURE__ */ new Uint8Array(0)));
	checkFileBytes(Math.max(header.size, entry.dataSize), collectors, limits, `${label} ${header.path}`, entry.dataOffset);
	return new OpenFile(header, () => entry.content());
}
/**
* Checks the size of a file whose collectors may need its whole body.
* @throws UndecidedError if it is larger than the limit `fileBytes`.
*/
function checkFileBytes(size, collectors, { fileBytes }, label, offset) {
	if (size > fileBytes && collectors.some(({ readsInPlace }) => readsInPlace !== true)) throw limitExceeded(label, "fileBytes", fileBytes, offset);
}
/** Passes a header to collectors that need only headers and returns the others. */
function collectHeaders(items, entry, header, collectors) {
	const satisfied = collectors.filter(({ headersOnly }) => headersOnly);
	if (satisfied.length === 0) return collectors;
	collectInto(items, entry, {
		header,
		body: nothing$1
	}, satisfied);
	return collectors.filter(({ headersOnly }) => !headersOnly);
}
/** Passes a file to collectors and keeps their results. */
function collectInto(items, entry, file, collectors) {
	for (const collector of collectors) {
		const value = collector.collect(file);
		if (value !== void 0) items.push({
			collector: collector.name,
			entry,
			header: file.header,
			value
		});
	}
}
var nothing$1, headBytes, tooLargeReason, spare, maxSpareBytes, OpenFile;
function init_collect() {
	return (init_collect = __esmMin((() => {
		init_files();
		init_limits();
		nothing$1 = /* @__PURE__ */ new Uint8Array(0);
		headBytes = 8;
		tooLargeReason = "it is too large to be read, so packages in it are unknown";
		spare = /* @__PURE__ */ new Uint8Array(0);
		maxSpareBytes = 8 * 2 ** 20;
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
				this.#body ??= this.content.read(0, this.content.size, spareFor(this.content.size));
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

// shared/layers/visit-entry.ts
/**
* Adds an entry to the log of a record.
* @returns the number of the entry, or undefined for whiteouts, which collectors do not see.
* @throws UndecidedError `LIMIT_EXCEEDED`, or `CANCELED` if another layer could not be read.
*/
function logEntry(header, dataOffset, draft, label, { limits, budget }) {
	if (budget.isCanceled) throw new UndecidedError("CANCELED", "another layer could not be read");
	const number = draft.entries;
	draft.entries += 1;
	if (budget.addEntry() > limits.entries) throw limitExceeded(label, "entries", limits.entries, dataOffset);
	const whiteout = parseWhiteout(header.path);
	const before = draft.log.size;
	if (whiteout === void 0) draft.log.append({
		...header,
		kind: header.type,
		target: header.linkTarget
	});
	else draft.log.append({
		...header,
		size: 0,
		target: "",
		...markerOf(whiteout)
	});
	if (budget.addNameBytes(draft.log.size - before) > limits.nameBytes) throw limitExceeded(label, "nameBytes", limits.nameBytes, dataOffset);
	if (whiteout !== void 0) return void 0;
	if (header.type === "file") draft.directories.add(header.path, header.size);
	return number;
}
/** Passes an entry to the collectors that want it. @param number from `logEntry`. */
function collectEntry(entry, header, number, { items, tooLarge }, label, { collectors, limits }) {
	const asked = collectors.filter((collector) => collector.wants(header));
	if (asked.length === 0) return;
	const interested = fittingCollectors(asked, header, entry.head, tooLarge);
	const wanting = collectHeaders(items, number, header, interested);
	if (wanting.length === 0 || header.type === "hardlink") return;
	const file = openFile(entry, header, wanting, limits, label);
	try {
		collectInto(items, number, file, wanting);
	} finally {
		file.close();
	}
}
function markerOf(whiteout) {
	if (whiteout.kind === "metadata") return {
		kind: "metadata",
		path: "/"
	};
	const path = whiteout.kind === "path" ? whiteout.path : whiteout.directory;
	return {
		kind: whiteout.kind === "path" ? "whiteout" : "opaque",
		path: path === "" ? "/" : path
	};
}
var RecordDraft;
function init_visit_entry() {
	return (init_visit_entry = __esmMin((() => {
		init_errors();
		init_limits();
		init_collect();
		init_directory_sizes();
		init_entry_log();
		init_whiteout();
		RecordDraft = class {
			items = [];
			log = new EntryLog();
			tooLarge = [];
			directories = new DirectorySizes();
			entries = 0;
			/** @param bytes uncompressed size of the layer. */
			toRecord(diffId, bytes) {
				const { items, log, tooLarge, entries, directories } = this;
				return {
					diffId,
					items,
					log,
					tooLarge,
					entries,
					bytes,
					directories: directories.toSorted()
				};
			}
		};
	})))();
}

// shared/layers/scan-layer.ts
/**
* Reads a layer once and passes its files to the collectors, all in this thread. Uncompressed layers are read by seeking
* from header to header. Checks the diffID of compressed layers; that of others is the digest of the stored bytes, which
* `hashRange` computes. Collectors are asked with paths as written: what links lead to is known when all layers are
* read, so the contents of hard links are left to `selectEntries`.
* @throws UndecidedError for damage, hostile paths, wrong digests and exceeded limits. Names layer and file.
*/
function scanLayer(layer, context) {
	const draft = new RecordDraft();
	const { label } = layer;
	const bytes = readEntries(layer, context.limits, (entry, header) => {
		const number = logEntry(header, entry.dataOffset, draft, label, context);
		if (number !== void 0) collectEntry(entry, header, number, draft, label, context);
	});
	return draft.toRecord(layer.diffId, bytes);
}
function init_scan_layer() {
	return (init_scan_layer = __esmMin((() => {
		init_read_entries();
		init_visit_entry();
	})))();
}

// shared/layers/select-entries.ts
/**
* Reads a layer again for contents that links lead to, under the same limits as `scanLayer`.
* @throws UndecidedError as `scanLayer`.
*/
function selectEntries(layer, contents, context) {
	const wanted = byEntry(contents);
	const selection = {
		items: [],
		tooLarge: []
	};
	let number = -1;
	readEntries(layer, context.limits, (entry, header) => {
		number += 1;
		if (context.budget.isCanceled) throw new UndecidedError("CANCELED", "another layer could not be read");
		const selected = wanted.get(number);
		if (selected !== void 0) selectEntry(entry, header, selected, selection, layer.label, context);
	});
	return selection;
}
/** Groups contents by the number of the entry. */
function byEntry(contents) {
	return Map.groupBy(contents.map((content, position) => ({
		...content,
		position
	})), ({ entry }) => entry);
}
/** Passes an entry to the collectors that want it under other paths than its own. */
function selectEntry(entry, header, selected, { items, tooLarge }, label, { collectors, limits }) {
	if (header.type !== "file") return;
	const asked = selected.map((content) => {
		const linked = {
			...header,
			path: content.path
		};
		const named = content.collectors.flatMap((name) => collectors.find((collector) => collector.name === name) ?? []);
		return {
			...content,
			linked,
			wanting: fittingCollectors(named, linked, entry.head, tooLarge)
		};
	});
	const wanting = asked.flatMap((content) => content.wanting);
	if (wanting.length === 0) return;
	const file = openFile(entry, header, wanting, limits, label);
	try {
		for (const content of asked) collectInto(items, content.position, file.as(content.linked), content.wanting);
	} finally {
		file.close();
	}
}
function init_select_entries() {
	return (init_select_entries = __esmMin((() => {
		init_errors();
		init_collect();
		init_read_entries();
	})))();
}

// shared/layers/tasks.ts
/** Runs a task. Never throws. A failed scan cancels the others, because the image cannot be read as a whole. */
function runTask(task, context) {
	try {
		if (task.kind === "scan") return { record: scanLayer(task.layer, context) };
		if (task.kind === "select") return { selection: selectEntries(task.layer, task.contents, context) };
		hashRange(task.range, task.digest, task.label);
		return {};
	} catch (error) {
		context.budget.cancel();
		return { error: readError(error, task.kind === "hash" ? task.label : task.layer.label) };
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
		init_read_error();
		init_scan_layer();
		init_select_entries();
	})))();
}

// shared/layers/cache.ts
/**
* Returns the cache key of a layer: the digest of the verified blob, and everything else that determines the record.
* diffIDs are only claims of a config and are not used.
* @param contents for the results of `selectEntries`: what was selected.
*/
function cacheKey(digest, collectors, limits, engine, contents) {
	const versions = collectors.map(({ name, version }) => `${name}@${version}`).sort();
	return createHash$2("sha256").update(JSON.stringify([
		format,
		engine,
		digest,
		versions,
		limits,
		contents
	])).digest("hex");
}
/**
* Creates a cache in a directory, with one compressed and authenticated file per layer. Writes files aside and renames
* them, so that several processes can share it. Removes the least recently used files above `maxBytes`.
* @param directory `SEAWORTHY_CACHE_DIR`.
* @param secret key of the records' codes. Who has it can write records that are believed.
*/
function directoryCache(directory, engine, secret, options = {}) {
	const { maxBytes = defaultCacheBytes, isOfBuild = false } = options;
	const stored = (name, bytes) => new StoredDocuments(directory, name, secret, bytes);
	const layers = stored("layers", maxBytes);
	const documents = {
		images: stored("images", maxBytes / 4),
		verified: stored("verified", maxVerifiedBytes)
	};
	return {
		engine,
		isOfBuild,
		async read(key) {
			return recordOf$1(await layers.read(key));
		},
		write: (key, record) => layers.write(key, storedOf(record)),
		readDocument: (kind, key) => documents[kind].read(key),
		writeDocument: (kind, key, document) => documents[kind].write(key, document)
	};
}
function storedOf(record) {
	return {
		...record,
		log: Buffer.from(record.log.toBytes()).toString("base64")
	};
}
/** Parses a record from `storedOf`; undefined for anything else. */
function recordOf$1(value) {
	return isStored(value) ? {
		...value,
		log: new EntryLog(Buffer.from(value.log, "base64"))
	} : void 0;
}
function isStored(value) {
	if (typeof value !== "object" || value === null) return false;
	const { items, tooLarge, directories, log, diffId, entries } = value;
	return [
		items,
		tooLarge,
		directories
	].every(Array.isArray) && [log, diffId].every((text) => typeof text === "string") && Number.isSafeInteger(entries) && (items ?? []).every(isItem);
}
function isItem(item) {
	return typeof item.collector === "string" && typeof item.header?.path === "string" && Number.isSafeInteger(item.entry);
}
var createHash$2, format, defaultCacheBytes, maxVerifiedBytes;
function init_cache() {
	return (init_cache = __esmMin((() => {
		init_cache$1();
		init_entry_log();
		({createHash: createHash$2} = process.getBuiltinModule("node:crypto"));
		format = 4;
		defaultCacheBytes = 2 ** 30;
		maxVerifiedBytes = 16 * 2 ** 20;
	})))();
}

// shared/layers/file.ts
/** Returns the content of a file, to be read by offset. */
function contentOf$1(file) {
	return file.content ?? memoryContent(file.body);
}
function init_file() {
	return (init_file = __esmMin((() => {
		init_files();
	})))();
}

// shared/oci/toc/requests.ts
/** Plans requests for blocks: joins neighbors, and splits long ranges. @param wanted positions, each at most once. */
function planRequests(wanted, blocks) {
	const requests = [];
	for (const position of wanted.toSorted((a, b) => a - b)) {
		const { start, end } = blocks[position];
		const last = requests.at(-1);
		if (last !== void 0 && start - last.end <= maxGap && Math.max(end, last.end) - last.start <= maxRequestBytes) {
			last.end = Math.max(end, last.end);
			last.blocks.push(position);
		} else requests.push({
			start,
			end,
			blocks: [position]
		});
	}
	return requests;
}
var maxGap, maxRequestBytes;
function init_requests() {
	return (init_requests = __esmMin((() => {
		maxGap = 65536;
		maxRequestBytes = 4 * 2 ** 20;
	})))();
}

// shared/oci/toc/block-store.ts
/** Returns the first byte of each piece in its file. */
function startsOf(pieces) {
	const starts = new Float64Array(pieces.length);
	let next = 0;
	for (const [index, { size }] of pieces.entries()) {
		starts[index] = next;
		next += size;
	}
	return starts;
}
var closeSync$1, writeSync$1, maxRequests, BlockStore;
function init_block_store() {
	return (init_block_store = __esmMin((() => {
		init_errors();
		init_files();
		init_digest();
		init_limits();
		init_problems();
		init_requests();
		({closeSync: closeSync$1, writeSync: writeSync$1} = process.getBuiltinModule("node:fs"));
		maxRequests = 6;
		BlockStore = class {
			#table;
			#label;
			#maxBytes;
			#file;
			/** First byte of each block in the file. */
			#places = /* @__PURE__ */ new Map();
			#bytes = 0;
			#missed = [];
			/**
			* @param label name of the layer, for errors.
			* @param maxBytes the limit `layerBytes` for all decompressed blocks together.
			*/
			constructor(table, label, maxBytes) {
				this.#table = table;
				this.#label = label;
				this.#maxBytes = maxBytes;
				this.#file = openTemporary();
			}
			/**
			* Downloads blocks, several at once, and verifies their digests. Skips those that are there.
			* @returns false if the registry does not send parts of blobs.
			* @throws UndecidedError `DIGEST_MISMATCH`, `TOC_INVALID`, `LIMIT_EXCEEDED`, or if the download fails.
			*/
			async load(wanted) {
				const missing = [...new Set(wanted)].filter((block) => !this.#places.has(block));
				const requests = planRequests(missing, this.#table.blocks);
				const isLarge = ({ start, end }) => end - start > maxRequestBytes;
				return await this.#fetchAll(requests.filter((request) => !isLarge(request)), maxRequests) && this.#fetchAll(requests.filter(isLarge), 1);
			}
			/** Sends requests, several at once. Waits for all that were sent, because the file may be closed afterwards. */
			async #fetchAll(requests, atOnce) {
				const queue = [...requests];
				let isSupported = true;
				const next = async () => {
					for (let request = queue.shift(); request !== void 0; request = queue.shift()) {
						try {
							isSupported = await this.#fetch(request) && isSupported;
						} catch (error) {
							queue.length = 0;
							throw error;
						}
						if (!isSupported) queue.length = 0;
					}
				};
				const failed = (await Promise.allSettled(Array.from({ length: Math.min(atOnce, queue.length) }, next))).find(({ status }) => status === "rejected");
				if (failed?.status === "rejected") throw failed.reason;
				return isSupported;
			}
			/**
			* Returns the content of a file. Its `read` throws an error if blocks are missing; who catches it does not matter,
			* because `takeMissed` tells.
			*/
			contentOf({ header, pieces }) {
				const { size } = header;
				let starts;
				return {
					size,
					read: (offset, length, target) => {
						starts ??= startsOf(pieces);
						return this.#read(pieces, starts, offset, Math.max(0, Math.min(length, size - offset)), target);
					},
					close() {}
				};
			}
			/** Returns the blocks that were missing since the last call, as positions in the table. */
			takeMissed() {
				const missed = this.#missed;
				this.#missed = [];
				return missed;
			}
			close() {
				closeSync$1(this.#file);
			}
			async #fetch({ start, end, blocks }) {
				const stored = start === end ? /* @__PURE__ */ new Uint8Array(0) : await this.#table.read(start, end - start);
				if (stored === void 0) return false;
				for (const position of blocks) {
					const block = this.#table.blocks[position];
					this.#add(position, this.#decode(block, stored.subarray(block.start - start, block.end - start)));
				}
				return true;
			}
			#decode(block, stored) {
				const [check] = block.checks;
				if (block.storedDigest !== void 0) verifyBytes(stored, block.storedDigest, this.#label);
				let bytes;
				try {
					bytes = block.start === block.end ? Buffer.alloc(block.size) : this.#table.decode(block, stored);
				} catch (error) {
					const problem = `cannot be decompressed (${messageOf(error)})`;
					if (check !== void 0) throw entryInvalid(this.#label, check.entry, problem);
					throw tableInvalid(this.#label, `the data at byte ${block.start} of the layer ${problem}`);
				}
				for (const { offset, size, digest, entry } of block.checks) verifyBytes(bytes.subarray(offset, offset + size), digest, `${this.#label} ${entry}`);
				return bytes;
			}
			#add(position, bytes) {
				if (this.#places.has(position)) return;
				const place = this.#bytes;
				this.#bytes += bytes.length;
				if (this.#bytes > this.#maxBytes) throw limitExceeded(this.#label, "layerBytes", this.#maxBytes);
				for (let done = 0; done < bytes.length;) done += writeSync$1(this.#file, bytes, done, bytes.length - done, place + done);
				this.#places.set(position, place);
			}
			#read(pieces, starts, offset, length, target) {
				const bytes = target?.subarray(0, length) ?? Buffer.allocUnsafe(length);
				const before = this.#missed.length;
				for (let index = lastAtOrBefore(offset, starts); index < pieces.length; index += 1) {
					const piece = pieces[index];
					const start = starts[index] ?? 0;
					const from = Math.max(offset, start);
					const until = Math.min(offset + length, start + piece.size);
					if (from >= until) break;
					const place = this.#places.get(piece.block);
					if (place === void 0) this.#missed.push(piece.block);
					else {
						const part = bytes.subarray(from - offset, until - offset);
						readPart(this.#file, place + piece.offset + from - start, part.length, part);
					}
				}
				if (this.#missed.length > before) throw new Error("the content was not downloaded yet");
				return bytes;
			}
		};
	})))();
}

// shared/oci/toc/complete.ts
/**
* Does work that reads contents by their blocks: attempts it, downloads what it misses, for all works together, and
* attempts it again. Works that miss blocks again and again get more than they miss, and in the end the whole file, so
* that the number of rounds is bounded whatever the table is like.
* @returns false if the registry does not send parts of blobs. Some works are done then.
* @throws what the works and `BlockStore.load` throw.
*/
async function completeWork(works, store, { blocks }) {
	let left = works;
	for (let misses = 1;; misses += 1) {
		const wanted = /* @__PURE__ */ new Set();
		const again = [];
		for (const work of left) {
			const missed = attempt$1(work, store);
			if (missed.length === 0) continue;
			again.push(work);
			for (const block of withMore(missed, misses, work.entry, blocks)) wanted.add(block);
		}
		if (again.length === 0) return true;
		if (!await store.load(wanted)) return false;
		left = again;
	}
}
/** Does a work if nothing is missing. Returns the missing blocks otherwise, whatever the work makes of them. */
function attempt$1(work, store) {
	let commit;
	let failure;
	try {
		commit = work.attempt();
	} catch (error) {
		failure = { error };
	}
	const missed = store.takeMissed();
	if (missed.length > 0) return missed;
	if (failure !== void 0) throw failure.error;
	commit?.();
	return missed;
}
/** Adds blocks of the file to the missing ones, depending on how many times it missed some. */
function withMore(missed, misses, { pieces }, blocks) {
	if (misses <= exactMisses) return missed;
	if (misses > maxMisses) return pieces.map(({ block }) => block);
	const last = missed.at(-1);
	const ahead = aheadBytes * 2 ** (misses - exactMisses - 1);
	const added = [];
	let bytes = 0;
	for (const { block } of pieces.slice(pieces.findIndex((piece) => piece.block === last) + 1)) {
		if (bytes >= ahead) break;
		bytes += blocks[block]?.size ?? 0;
		added.push(block);
	}
	return [...missed, ...added];
}
var exactMisses, aheadBytes, maxMisses;
function init_complete() {
	return (init_complete = __esmMin((() => {
		exactMisses = 3;
		aheadBytes = 2 ** 20;
		maxMisses = 12;
	})))();
}

// shared/oci/toc/index.ts
function init_toc() {
	return (init_toc = __esmMin((() => {
		init_block_store();
		init_complete();
		init_table();
	})))();
}

// shared/layers/layer-files.ts
/** Formats the name of a layer for errors. */
function layerName(layer) {
	return `layer ${layer.index} (${layer.digest ?? layer.diffId})`;
}
var closeSync, writeSync, maxKeptBytes, LayerFiles;
function init_layer_files() {
	return (init_layer_files = __esmMin((() => {
		init_files();
		init_oci();
		init_inflate();
		init_read_entries();
		({closeSync, writeSync} = process.getBuiltinModule("node:fs"));
		maxKeptBytes = 2 * 2 ** 30;
		LayerFiles = class {
			#limits;
			#stored = /* @__PURE__ */ new Map();
			#open = /* @__PURE__ */ new Set();
			#keptBytes = 0;
			constructor(limits) {
				this.#limits = limits;
			}
			/** Returns the layer if a file has it already, on disk or downloaded. */
			async find(layer) {
				const stored = this.#stored.get(layer);
				if (stored !== void 0) return stored;
				const range = canInflate() ? await layer.locate?.() : void 0;
				return range === void 0 ? void 0 : {
					layer,
					range
				};
			}
			/** Downloads a layer. Call `release` when it has been read. */
			async download(layer) {
				const file = openTemporary();
				this.#open.add(file);
				const label = layerName(layer);
				const chunks = canInflate() ? layer.open() : decompress(layer.open(), expansionLimits(this.#limits), label);
				let size = 0;
				for await (const chunk of chunks) {
					for (let done = 0; done < chunk.length;) done += writeSync(file, chunk, done);
					size += chunk.length;
				}
				return {
					layer,
					range: {
						file,
						start: 0,
						size
					},
					isVerified: true
				};
			}
			/** Keeps a downloaded layer for a second read, or closes it if there are too many. */
			release(stored) {
				if (this.#keptBytes + stored.range.size <= maxKeptBytes) {
					this.#keptBytes += stored.range.size;
					this.#stored.set(stored.layer, stored);
				} else if (typeof stored.range.file === "number") this.#close(stored.range.file);
			}
			close() {
				for (const file of this.#open) this.#close(file);
			}
			#close(file) {
				closeSync(file);
				this.#open.delete(file);
			}
		};
	})))();
}

// shared/layers/scan-table.ts
/**
* Passes the entries of a table to the collectors as `scanLayer` does those of a tar, and downloads only the contents
* that they read. Verifies these contents, but neither the layer's digest nor its diffID.
* @returns undefined if the registry does not send parts of blobs.
* @throws UndecidedError for hostile paths, wrong digests, damage and exceeded limits. Names layer and file.
*/
async function scanTable(layer, context) {
	const { table, label } = layer;
	const bytes = checkedSize(layer, context.limits);
	const draft = new RecordDraft();
	const results = {
		items: [],
		tooLarge: draft.tooLarge
	};
	if (!await completeWork(works(layer, results, context.limits, (entry, header) => {
		const number = logEntry(header, entry.dataOffset, draft, label, context);
		return number === void 0 ? void 0 : (attempt) => collectEntry(entry, header, number, attempt, label, context);
	}), layer.store, table)) {
		context.budget.release(draft.entries, draft.log.size);
		return;
	}
	draft.items.push(...inOrder(results.items));
	return {
		...draft.toRecord(layer.diffId, bytes),
		table: table.format
	};
}
/**
* Reads contents that links lead to, as `selectEntries` does.
* @param contents numbers of entries in the record of `scanTable`.
* @returns undefined if the registry does not send parts of blobs.
*/
async function selectTableEntries(layer, contents, context) {
	const wanted = byEntry(contents);
	const results = {
		items: [],
		tooLarge: []
	};
	let number = -1;
	return await completeWork(works(layer, results, context.limits, (entry, header) => {
		number += 1;
		const selected = wanted.get(number);
		return selected === void 0 ? void 0 : (attempt) => selectEntry(entry, header, selected, attempt, layer.label, context);
	}), layer.store, layer.table) ? {
		...results,
		items: inOrder(results.items)
	} : void 0;
}
/** Yields the work on each entry. The results of an attempt count only if nothing was missing. */
function* works({ table, store, label }, results, limits, visit) {
	for (const tableEntry of table.entries) {
		const entry = tarEntry(tableEntry, table, store);
		const work = visit(entry, fileHeader(entry, limits, label));
		if (work === void 0) continue;
		yield {
			entry: tableEntry,
			attempt() {
				const attempt = {
					items: [],
					tooLarge: []
				};
				work(attempt);
				return () => {
					results.items.push(...attempt.items);
					results.tooLarge.push(...attempt.tooLarge);
				};
			}
		};
	}
}
/** Returns an entry of a table as an entry of a tar. Its offset is the one of the stored content. */
function tarEntry(entry, { blocks }, store) {
	const { header, pieces } = entry;
	const content = store.contentOf(entry);
	return {
		header,
		dataOffset: blocks[pieces[0]?.block ?? 0]?.start ?? 0,
		dataSize: header.size,
		head: (length) => content.read(0, Math.min(length, header.size)),
		content: () => content
	};
}
/** Sorts results as a pass over the layer yields them. Those of one entry are in order already. */
function inOrder(items) {
	return items.toSorted((a, b) => a.entry - b.entry);
}
/** Adds up the sizes of all files, and checks the total as if the layer were decompressed. */
function checkedSize({ table, size, label }, { layerBytes, compressionRatio }) {
	const bytes = table.entries.reduce((sum, { header }) => sum + header.size, 0);
	if (bytes > layerBytes) throw limitExceeded(label, "layerBytes", layerBytes);
	if (bytes > ratioFrom && bytes > size * compressionRatio) throw limitExceeded(label, "compressionRatio", compressionRatio);
	return bytes;
}
function init_scan_table() {
	return (init_scan_table = __esmMin((() => {
		init_compression();
		init_limits();
		init_toc();
		init_read_entries();
		init_select_entries();
		init_visit_entry();
	})))();
}

// shared/layers/layer-tables.ts
var minTableBytes, LayerTables;
function init_layer_tables() {
	return (init_layer_tables = __esmMin((() => {
		init_errors();
		init_inflate();
		init_toc();
		init_layer_files();
		init_read_error();
		init_scan_table();
		minTableBytes = 4 * 2 ** 20;
		LayerTables = class {
			#context;
			#minBytes;
			#opened = /* @__PURE__ */ new Map();
			/** @param from stored bytes from which a table stands for its layer. Default: never. */
			constructor(context, from = Number.POSITIVE_INFINITY) {
				this.#context = context;
				const isUseful = canInflate() && context.collectors.every(({ readsMostFiles }) => readsMostFiles !== true);
				this.#minBytes = isUseful ? from : Number.POSITIVE_INFINITY;
			}
			/**
			* Returns what identifies a record of the layer's table, in place of the layer's digest; undefined if the layer is
			* read whole.
			*/
			keyOf({ digest, table, size }) {
				if (table === void 0 || size < this.#minBytes) return void 0;
				return `${digest} by ${table.binding}`;
			}
			/**
			* Scans layers one after the other: each has several requests at once, and its table in memory.
			* @returns the records; without those of layers that must be read whole.
			*/
			async scan(layers) {
				const records = /* @__PURE__ */ new Map();
				for (const layer of layers) try {
					const opened = await this.#open(layer);
					const record = opened === void 0 ? void 0 : await scanTable(opened, this.#context);
					if (record !== void 0) records.set(layer, record);
				} catch (error) {
					throw readError(error, layerName(layer));
				}
				return records;
			}
			/**
			* Reads contents of a layer whose record is that of its table.
			* @throws UndecidedError `RANGES_UNSUPPORTED` if the registry no longer sends parts of blobs.
			*/
			async select(layer, contents) {
				const opened = await this.#open(layer);
				const selection = opened === void 0 ? void 0 : await selectTableEntries(opened, contents, this.#context);
				if (selection !== void 0) return selection;
				throw new UndecidedError("RANGES_UNSUPPORTED", "the registry does not send parts of it", {
					place: { what: layerName(layer) },
					advice: "Read the whole layer: use `read: full`."
				});
			}
			close() {
				for (const { store } of this.#opened.values()) store.close();
			}
			async #open(layer) {
				const known = this.#opened.get(layer);
				if (known !== void 0) return known;
				const table = await layer.table?.open();
				if (table === void 0) return void 0;
				const label = layerName(layer);
				const store = new BlockStore(table, label, this.#context.limits.layerBytes);
				const opened = {
					label,
					diffId: layer.diffId,
					size: layer.size,
					table,
					store
				};
				this.#opened.set(layer, opened);
				return opened;
			}
		};
	})))();
}

// shared/layers/entry-table.ts
var EntryTable;
function init_entry_table() {
	return (init_entry_table = __esmMin((() => {
		init_logged_entry();
		EntryTable = class {
			#kinds;
			#sizes;
			/** Position in `#accesses`. */
			#access;
			#accesses = [];
			#accessNumbers = /* @__PURE__ */ new Map();
			/** Position of the layer that removed the entry, plus 1. */
			#removedBy;
			/** First entry of each layer. */
			#firstEntries;
			/** @param counts numbers of entries of the layers. */
			constructor(counts) {
				let total = 0;
				this.#firstEntries = counts.map((count) => {
					total += count;
					return total - count;
				});
				this.#kinds = new Uint8Array(total);
				this.#sizes = new Float64Array(total);
				this.#access = new Uint32Array(total);
				this.#removedBy = new Uint16Array(total);
			}
			set(entry, logged) {
				this.#kinds[entry] = logged.code;
				this.#sizes[entry] = logged.size;
				this.#access[entry] = this.#numberOf(logged);
			}
			kindOf(entry) {
				return entryKinds[this.#kinds[entry] ?? 0] ?? "metadata";
			}
			isFile(entry) {
				return this.kindOf(entry) === "file";
			}
			/** Bytes of a regular file; 0 for other entries. */
			sizeOf(entry) {
				return this.#sizes[entry] ?? 0;
			}
			/** Returns the header of an entry as the log keeps it, without its time. */
			headerOf(entry, path, linkTarget = "") {
				const { mode, uid, gid } = this.#accesses[this.#access[entry] ?? 0] ?? {
					mode: 0,
					uid: 0,
					gid: 0
				};
				const kind = this.kindOf(entry);
				return {
					path,
					type: kind === "whiteout" || kind === "opaque" || kind === "metadata" ? "file" : kind,
					size: this.#sizes[entry] ?? 0,
					mode,
					uid,
					gid,
					mtime: 0,
					linkTarget
				};
			}
			/** Number of the first entry of a layer. @param layer position in the image. */
			firstOf(layer) {
				return this.#firstEntries[layer] ?? 0;
			}
			/** Position of an entry's layer in the image. */
			layerOf(entry) {
				let low = 0;
				for (let high = this.#firstEntries.length; high - low > 1;) {
					const middle = low + high >> 1;
					if (this.firstOf(middle) <= entry) low = middle;
					else high = middle;
				}
				return low;
			}
			remove(entry, layer) {
				this.#removedBy[entry] = layer + 1;
			}
			/** Position of the layer that removed or replaced an entry; undefined if a container sees it. */
			removedBy(entry) {
				const layer = this.#removedBy[entry] ?? 0;
				return layer === 0 ? void 0 : layer - 1;
			}
			/** Returns whether any of `count` entries from `first` was removed or replaced. */
			hasRemoved(first, count) {
				return this.#removedBy.subarray(first, first + count).some((layer) => layer !== 0);
			}
			/** Returns whether two entries have the same size and differ in owner or permissions. */
			differsInAccess(first, second) {
				return this.sizeOf(first) === this.sizeOf(second) && this.#access[first] !== this.#access[second];
			}
			#numberOf({ mode, uid, gid }) {
				const last = this.#accesses.at(-1);
				if (last?.mode === mode && last.uid === uid && last.gid === gid) return this.#accesses.length - 1;
				const key = `${mode} ${uid} ${gid}`;
				const known = this.#accessNumbers.get(key);
				if (known !== void 0) return known;
				this.#accesses.push({
					mode,
					uid,
					gid
				});
				this.#accessNumbers.set(key, this.#accesses.length - 1);
				return this.#accesses.length - 1;
			}
		};
	})))();
}

// shared/layers/directory.ts
/** Adds the parts of a path to those that are still to be followed, of which the last is next. */
function pushParts(todo, path) {
	const parts = path.split("/");
	for (let index = parts.length - 1; index >= 0; index -= 1) {
		const part = parts[index];
		if (part !== void 0 && part !== "" && part !== ".") todo.push(part);
	}
}
/** Finds a name in a directory. */
function foundIn(directory, name) {
	const node = directory.get(name);
	return node === void 0 ? void 0 : {
		directory,
		name,
		node
	};
}
var Directory;
function init_directory() {
	return (init_directory = __esmMin((() => {
		Directory = class {
			name;
			/** Absolute; empty for the root. */
			path;
			parent;
			/** Last layer that wrote the directory or something in it. */
			layer;
			/** Last layer that added a symlink to it or below. */
			linkLayer = -1;
			/** Last layer that removed what lower layers have in it. */
			emptiedBy = -1;
			/** Last entry that states its owner and permissions; -1 if there is none. */
			entry = -1;
			/** Absent if the directory is empty, because images may have millions of directories. */
			#children;
			constructor(name, parent, layer) {
				this.name = name;
				this.parent = parent ?? this;
				this.path = parent === void 0 ? "" : `${parent.path}/${name}`;
				this.layer = layer;
			}
			/** Returns what has a name. */
			get(name) {
				return this.#children?.get(name);
			}
			set(name, node) {
				this.#children ??= /* @__PURE__ */ new Map();
				this.#children.set(name, node);
			}
			delete(name) {
				this.#children?.delete(name);
			}
			/** Returns the names in the directory and what has them. */
			entries() {
				return this.#children ?? [];
			}
		};
	})))();
}

// shared/layers/file-tree.ts
var FileTree;
function init_file_tree() {
	return (init_file_tree = __esmMin((() => {
		init_limits();
		init_directory();
		FileTree = class {
			root = new Directory("", void 0, 0);
			/** Targets of symlinks, by entry. */
			#targets = /* @__PURE__ */ new Map();
			#maxPathLength;
			#onRemove;
			#layer = 0;
			/** First entry of the layer. */
			#firstEntry = 0;
			/** Counts removals after which a path may lead to another directory. */
			changes = 0;
			/** @param onRemove receives the entries that are removed or replaced. */
			constructor(maxPathLength, onRemove) {
				this.#maxPathLength = maxPathLength;
				this.#onRemove = onRemove;
			}
			startLayer(layer, firstEntry) {
				this.#layer = layer;
				this.#firstEntry = firstEntry;
				this.changes += 1;
			}
			/** Returns the target of a symlink. */
			targetOf(entry) {
				return this.#targets.get(entry);
			}
			/**
			* Returns the directory that a path leads to, and creates what is missing. Directories replace files and circular
			* links in their way, which makes runtimes fail, so that nothing below is overlooked.
			* @param path absolute and clean.
			*/
			makeDirectory(path) {
				const directory = this.#existing(path) ?? (this.#walk(path, this.root, true) ?? this.#walk(path, this.root, true, 0))?.node;
				if (!(directory instanceof Directory)) throw new Error(`${path} was not created`);
				for (let current = directory; current.layer !== this.#layer; current = current.parent) current.layer = this.#layer;
				return directory;
			}
			/** Adds a directory, which merges with one that exists. */
			addDirectory({ directory, name }, entry) {
				const existing = directory.get(name);
				if (existing instanceof Directory) {
					existing.layer = this.#layer;
					existing.entry = entry;
				} else if (name !== "") this.#create(directory, name, existing).entry = entry;
			}
			/** Adds an entry that is no directory, in place of what has its name. */
			addEntry({ directory, name }, entry, target) {
				if (name === "") return;
				const existing = directory.get(name);
				if (existing !== void 0) this.#remove(existing);
				directory.set(name, entry);
				if (target === void 0) return;
				this.#targets.set(entry, target);
				for (let current = directory; current.linkLayer !== this.#layer; current = current.parent) current.linkLayer = this.#layer;
			}
			/**
			* Removes what lower layers have at a path. Keeps what this layer has added (OCI image specification, layer.md).
			* @returns false if the layer has added a symlink there, which some runtimes remove, so that later entries end up
			* elsewhere.
			*/
			removePath(path) {
				const slash = path.lastIndexOf("/");
				const directory = this.#walk(path.slice(0, slash), this.root, false)?.node;
				if (!(directory instanceof Directory)) return true;
				const name = path.slice(slash + 1);
				const node = directory.get(name);
				if (node instanceof Directory ? node.linkLayer === this.#layer : this.#isOwnLink(node)) return false;
				this.#removeLower({
					directory,
					name
				});
				return true;
			}
			/** Removes what lower layers have in a directory. */
			emptyDirectory(path) {
				const directory = this.#walk(path, this.root, false)?.node;
				if (directory instanceof Directory) this.#emptyLower(directory);
			}
			/** Finds what a path leads to, through all links. @param from directory of a relative path. */
			find(path, from) {
				return this.#walk(path, from, false);
			}
			/** Finds what is at a path, through links in its directories only. */
			findUnresolved(path) {
				const slash = path.lastIndexOf("/");
				const directory = this.#walk(path.slice(0, Math.max(0, slash)), this.root, false)?.node;
				if (!(directory instanceof Directory)) return void 0;
				return foundIn(directory, path.slice(slash + 1));
			}
			/** Finds a directory without links in its path, as most are. */
			#existing(path) {
				let current = this.root;
				for (let start = 1; start < path.length;) {
					const slash = path.indexOf("/", start);
					const end = slash < 0 ? path.length : slash;
					const child = current.get(path.slice(start, end));
					if (!(child instanceof Directory)) return void 0;
					current = child;
					start = end + 1;
				}
				return current;
			}
			#walk(path, from, creates, links = 40) {
				const todo = [];
				pushParts(todo, path);
				let current = path.startsWith("/") ? this.root : from;
				let followed = 0;
				for (let part = todo.pop(); part !== void 0; part = todo.pop()) {
					if (part === "..") {
						current = current.parent;
						continue;
					}
					const child = current.get(part);
					if (child instanceof Directory) {
						current = child;
						continue;
					}
					const target = child === void 0 ? void 0 : this.#targets.get(child);
					if (target !== void 0 && links > 0) {
						followed += 1;
						if (followed > links) return void 0;
						if (target.startsWith("/")) current = this.root;
						pushParts(todo, target);
					} else if (creates) current = this.#create(current, part, child);
					else return todo.length === 0 ? foundIn(current, part) : void 0;
				}
				return {
					directory: current.parent,
					name: current.name,
					node: current
				};
			}
			#create(parent, name, existing) {
				if (existing !== void 0) this.#remove(existing);
				const created = new Directory(name, parent, this.#layer);
				if (created.path.length > this.#maxPathLength) throw limitExceeded("the image, behind links", "pathBytes", this.#maxPathLength);
				parent.set(name, created);
				for (let current = parent; current.layer !== this.#layer; current = current.parent) current.layer = this.#layer;
				return created;
			}
			#remove(node) {
				const todo = [node];
				for (let next = todo.pop(); next !== void 0; next = todo.pop()) {
					if (next instanceof Directory) for (const [, child] of next.entries()) todo.push(child);
					else this.#onRemove(next);
					if (next instanceof Directory || this.#targets.has(next)) this.changes += 1;
				}
			}
			#isOwnLink(node) {
				return node !== void 0 && node >= this.#firstEntry && this.#targets.has(node);
			}
			#removeLower({ directory, name }) {
				const node = directory.get(name);
				if (node === void 0) return;
				if (node instanceof Directory && node.layer === this.#layer) this.#emptyLower(node);
				else if (node instanceof Directory || node < this.#firstEntry) {
					this.#remove(node);
					directory.delete(name);
				}
			}
			#emptyLower(top) {
				const todo = [top];
				for (let directory = todo.pop(); directory !== void 0; directory = todo.pop()) {
					if (directory.emptiedBy === this.#layer) continue;
					directory.emptiedBy = this.#layer;
					for (const [name, node] of directory.entries()) if (node instanceof Directory && node.layer === this.#layer) todo.push(node);
					else this.#removeLower({
						directory,
						name
					});
				}
			}
		};
	})))();
}

// shared/layers/apply-layers.ts
/**
* Applies layers, lowest first, as runtimes unpack them (OCI image specification, layer.md, "Applying Changesets").
* @param isNamed whether to return the place of files of a name.
* @param maxPathLength of a directory behind links.
* @throws UndecidedError `LIMIT_EXCEEDED` for longer paths.
*/
function applyLayers(records, isNamed, maxPathLength) {
	const table = new EntryTable(records.map(({ entries }) => entries));
	let layer = 0;
	const tree = new FileTree(maxPathLength, (entry) => table.remove(entry, layer));
	const draft = {
		tree,
		table,
		moved: /* @__PURE__ */ new Map(),
		hardLinks: [],
		symlinks: [],
		named: [],
		sources: /* @__PURE__ */ new Map(),
		isNamed
	};
	for (const { log } of records) {
		tree.startLayer(layer, table.firstOf(layer));
		applyLayer(log.read(), table.firstOf(layer), draft);
		layer += 1;
	}
	return draft;
}
function applyLayer(reader, firstEntry, draft) {
	const { tree, table, moved } = draft;
	let directory = tree.root;
	let changes = -1;
	for (let entry = firstEntry; reader.next(); entry += 1) {
		table.set(entry, reader);
		const { kind, name, target } = reader;
		if (kind === "whiteout" && !tree.removePath(reader.path)) throw removedLink(reader.path);
		if (kind === "opaque") tree.emptyDirectory(reader.path);
		if (kind === "whiteout" || kind === "opaque" || kind === "metadata") {
			changes = -1;
			continue;
		}
		if (!reader.isSameDirectory || changes !== tree.changes) {
			directory = tree.makeDirectory(reader.directory);
			changes = tree.changes;
		}
		if (directory.path !== reader.directory) moved.set(entry, {
			written: reader.path,
			real: `${directory.path}/${name}`,
			target
		});
		const place = {
			directory,
			name
		};
		if (kind === "directory") tree.addDirectory(place, entry);
		else if (kind === "symlink") addSymlink(place, entry, target, draft);
		else if (kind === "hardlink") addHardLink(place, entry, target, draft);
		else tree.addEntry(place, entry);
		if ((kind === "file" || kind === "hardlink") && draft.isNamed(name)) draft.named.push({
			entry,
			directory,
			name
		});
	}
}
function removedLink(path) {
	return new UndecidedError("LAYER_AMBIGUOUS", `a layer adds a link at ${JSON.stringify(path)} and removes it`, {
		place: { what: "the image" },
		advice: "Runtimes unpack such layers in different ways. Build the layer again with a usual tool."
	});
}
function addSymlink(place, entry, target, { tree, symlinks }) {
	tree.addEntry(place, entry, target);
	symlinks.push({
		...place,
		entry
	});
}
function addHardLink(place, entry, target, draft) {
	const { tree, hardLinks, sources } = draft;
	const found = tree.findUnresolved(posix.resolve("/", target));
	const linked = found?.node;
	const symlink = typeof linked === "number" ? tree.targetOf(linked) : void 0;
	if (symlink !== void 0) {
		addSymlink(place, entry, symlink, draft);
		return;
	}
	const source = found !== void 0 && typeof linked === "number" ? sources.get(linked) ?? [linked, pathOf(found)] : void 0;
	tree.addEntry(place, entry);
	if (source !== void 0) sources.set(entry, source);
	hardLinks.push({
		...place,
		entry,
		source: source?.[0],
		sourcePath: source?.[1] ?? "",
		target
	});
}
/** Returns whether an entry is still where a link led when it was written. */
function isWhereWritten({ tree }, entry, { written }) {
	return tree.findUnresolved(written)?.node === entry;
}
/** Formats the absolute path of a place. */
function pathOf({ directory, name }) {
	return `${directory.path}/${name}`;
}
var posix;
function init_apply_layers() {
	return (init_apply_layers = __esmMin((() => {
		init_errors();
		init_entry_table();
		init_file_tree();
		({posix} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/layers/link-names.ts
/** Remembers a path below a directory and returns whether it was known. */
function isSeen(seen, directory, path) {
	const paths = seen.get(directory);
	if (paths?.has(path) === true) return true;
	if (paths === void 0) seen.set(directory, /* @__PURE__ */ new Set([path]));
	else paths.add(path);
	return false;
}
var LinkNames;
function init_link_names() {
	return (init_link_names = __esmMin((() => {
		init_limits();
		LinkNames = class {
			#links = /* @__PURE__ */ new Map();
			#maxNames;
			#count = 0;
			constructor(maxNames) {
				this.#maxNames = maxNames;
			}
			addLink({ directory, name }, target) {
				const links = this.#links.get(target);
				if (links === void 0) this.#links.set(target, [{
					directory,
					name
				}]);
				else links.push({
					directory,
					name
				});
			}
			/**
			* Returns the paths of a place through links. Stops where the last parts of a path are those of one returned before.
			* @param parts number of those parts.
			*/
			*of({ directory, name }, parts) {
				if (!this.#isLinked(directory, parts)) return;
				const seen = /* @__PURE__ */ new Map();
				const todo = [{
					below: directory,
					rest: `/${name}`,
					length: 1
				}];
				for (let next = todo.pop(); next !== void 0; next = todo.pop()) {
					let { below, rest, length } = next;
					for (; length < parts; length += 1) {
						if (isSeen(seen, below, rest)) break;
						for (const link of this.#links.get(below) ?? []) {
							this.#count += 1;
							if (this.#count > this.#maxNames) throw limitExceeded("names of files through links", "linkedNames", this.#maxNames);
							const linked = `/${link.name}${rest}`;
							yield `${link.directory.path}${linked}`;
							todo.push({
								below: link.directory,
								rest: linked,
								length: length + 1
							});
						}
						if (below === below.parent) break;
						rest = `/${below.name}${rest}`;
						below = below.parent;
					}
				}
			}
			/** Returns whether a link leads to a directory or one of the next above, which few do. */
			#isLinked(directory, parts) {
				let current = directory;
				for (let length = 1; length < parts; length += 1) {
					if (this.#links.has(current)) return true;
					current = current.parent;
				}
				return false;
			}
		};
	})))();
}

// shared/layers/aliases.ts
/** Returns the collectors that recognize files by their paths. */
function namingCollectors(collectors) {
	return collectors.flatMap((collector) => collector.named === void 0 ? [] : [{
		collector,
		named: collector.named
	}]);
}
/** Creates the test for names that a collector may want wherever a link puts them. */
function nameTest(collectors) {
	const patterns = namingCollectors(collectors).map(({ named }) => `(?:${named.names.source})`);
	if (patterns.length === 0) return () => false;
	const any = new RegExp(patterns.join("|"), "i");
	return (name) => any.test(name);
}
/**
* Finds the names that symlinks give to files a container sees, and offers them to collectors that recognize files by
* their paths and do not want the files' own. Looks at no more of a path than a collector does, so that links in circles
* and links among many packages end soon.
* @throws UndecidedError `LIMIT_EXCEEDED` beyond the limit `linkedNames`.
*/
function findAliases(applied, collectors, limits, sink) {
	const naming = namingCollectors(collectors);
	if (naming.length === 0) return;
	const { tree, table } = applied;
	const sources = new Map(applied.hardLinks.map(({ entry, source }) => [entry, source]));
	const sourceOf = (entry) => {
		const source = sources.has(entry) ? sources.get(entry) : entry;
		return source !== void 0 && table.isFile(source) ? source : void 0;
	};
	const isVisible = ({ entry }) => table.removedBy(entry) === void 0;
	const names = new LinkNames(limits.linkedNames);
	const fileLinks = [];
	for (const link of applied.symlinks.filter(isVisible)) {
		const target = tree.targetOf(link.entry) ?? "";
		const found = tree.find(target, link.directory);
		if (found === void 0 || found.node === void 0) continue;
		if (found.node instanceof Directory) names.addLink(link, found.node);
		else fileLinks.push({
			link,
			entry: found.node,
			realPath: pathOf(found)
		});
	}
	const forName = memoized((name) => naming.filter(({ named }) => named.names.test(name)));
	const offer = (place, file, own) => {
		const source = sourceOf(file.entry);
		if (source === void 0) return;
		for (const { collector, named } of forName(place.name)) {
			if (sink.has(collector, source, file.realPath)) continue;
			const aliased = {
				...file,
				source
			};
			if (own !== void 0 && sink.addAlias(aliased, own, collector)) continue;
			for (const path of names.of(place, named.parts)) if (sink.addAlias(aliased, path, collector)) break;
		}
	};
	for (const named of applied.named.filter(isVisible)) offer(named, {
		entry: named.entry,
		realPath: pathOf(named)
	});
	for (const { link, entry, realPath } of fileLinks) offer(link, {
		entry,
		realPath
	}, pathOf(link));
}
function init_aliases() {
	return (init_aliases = __esmMin((() => {
		init_apply_layers();
		init_directory();
		init_link_names();
	})))();
}

// shared/layers/requests.ts
/**
* Asks the collectors for the files that links lead to: entries that are written through a link, hard links, and files
* that a container sees under another name. Does not ask for what a collector has under the file's own path.
* @throws UndecidedError `LIMIT_EXCEEDED` if links give files too many names.
*/
function requestThroughLinks(applied, collectors, limits) {
	const draft = new Draft(applied);
	for (const [entry, moved] of applied.moved) draft.addMoved(entry, moved, collectors);
	for (const link of applied.hardLinks) draft.addHardLink(link, collectors);
	findAliases(applied, collectors, limits, draft);
	return {
		requests: [...draft.requests.values()],
		items: draft.items,
		dangling: draft.dangling
	};
}
var Draft;
function init_requests$1() {
	return (init_requests$1 = __esmMin((() => {
		init_aliases();
		init_apply_layers();
		Draft = class {
			requests = /* @__PURE__ */ new Map();
			items = [];
			dangling = [];
			#applied;
			/** Contents that a collector has or gets, other than under the path of their entry. */
			#taken = /* @__PURE__ */ new Map();
			constructor(applied) {
				this.#applied = applied;
			}
			addMoved(entry, moved, collectors) {
				const { table } = this.#applied;
				const { written, real, target } = moved;
				const isHardLink = table.kindOf(entry) === "hardlink";
				const header = table.headerOf(entry, real, target);
				const before = {
					...header,
					path: written
				};
				for (const collector of collectors) {
					if (isHardLink && collector.headersOnly !== true) continue;
					if (collector.wants(header)) {
						if (!collector.wants(before)) this.#take(entry, entry, real, collector, target);
					} else if (collector.named !== void 0 && collector.wants(before)) {
						if (isWhereWritten(this.#applied, entry, moved)) this.#mark(entry, collector);
					}
				}
			}
			addHardLink(link, collectors) {
				const { table } = this.#applied;
				const { entry, source, sourcePath, target } = link;
				const path = pathOf(link);
				const header = table.headerOf(entry, path, target);
				const asking = collectors.filter(({ headersOnly }) => headersOnly !== true);
				const wanting = asking.filter((collector) => collector.wants(header));
				if (source === void 0 || !table.isFile(source)) {
					if (wanting.length > 0) this.dangling.push(entry);
					return;
				}
				for (const collector of wanting) this.#take(entry, source, path, collector);
				const file = table.headerOf(source, path);
				for (const collector of asking) {
					if (wanting.includes(collector) || !collector.wants(file)) continue;
					if (!this.has(collector, source, sourcePath)) this.#take(entry, source, path, collector);
				}
			}
			has(collector, source, path) {
				if (this.#taken.get(collector)?.has(source) === true) return true;
				const { table } = this.#applied;
				return table.removedBy(source) === void 0 && collector.wants(table.headerOf(source, path));
			}
			addAlias({ entry, source, realPath }, path, collector) {
				if (!collector.wants(this.#applied.table.headerOf(source, path))) return false;
				this.#mark(source, collector);
				this.#request({
					entry,
					source,
					path,
					realPath
				}, collector);
				return true;
			}
			#take(entry, source, path, collector, target = "") {
				const { table } = this.#applied;
				if (table.removedBy(entry) === void 0) this.#mark(source, collector);
				if (collector.headersOnly !== true && table.isFile(source)) {
					this.#request({
						entry,
						source,
						path
					}, collector);
					return;
				}
				const header = table.headerOf(source, path, target);
				const value = collector.collect({
					header,
					body: /* @__PURE__ */ new Uint8Array(0)
				});
				if (value !== void 0) this.items.push({
					entry,
					collector: collector.name,
					header,
					value
				});
			}
			#request(content, { name }) {
				const key = `${content.entry} ${content.path}`;
				const request = this.requests.get(key);
				if (request === void 0) this.requests.set(key, {
					...content,
					collectors: [name]
				});
				else request.collectors.push(name);
			}
			#mark(source, collector) {
				const taken = this.#taken.get(collector);
				if (taken === void 0) this.#taken.set(collector, /* @__PURE__ */ new Set([source]));
				else taken.add(source);
			}
		};
	})))();
}

// shared/layers/applied-image.ts
/**
* Applies layers, lowest first, and asks the collectors for what links lead to.
* @throws UndecidedError `LIMIT_EXCEEDED` if links make paths too long or too many.
*/
function applyImage(inOrder, { collectors, limits }) {
	const records = inOrder.map(({ record }) => record);
	const layers = applyLayers(records, nameTest(collectors), limits.pathBytes);
	const links = requestThroughLinks(layers, collectors, limits);
	const { table } = layers;
	const byLayer = Map.groupBy(links.requests, ({ source }) => table.layerOf(source));
	const requests = inOrder.map((_, layer) => byLayer.get(layer) ?? []);
	return {
		layers,
		links,
		contents: requests.map((list, layer) => list.map(({ source, path, collectors: names }) => ({
			entry: source - table.firstOf(layer),
			path,
			collectors: names
		}))),
		requests
	};
}
function init_applied_image() {
	return (init_applied_image = __esmMin((() => {
		init_aliases();
		init_apply_layers();
		init_requests$1();
	})))();
}

// shared/layers/plan-tasks.ts
/** Returns the tasks for scanning a layer: the scan, and digests of stored bytes, so that threads share the work. */
function planScan(stored) {
	const label = layerName(stored.layer);
	try {
		return tasksOf(stored, label);
	} catch (error) {
		throw readError(error, label);
	}
}
function tasksOf({ layer, range, isVerified }, label) {
	const isPlain = compressionOf(range, label) === "none";
	const digests = /* @__PURE__ */ new Set();
	if (layer.digest !== void 0 && isVerified !== true) digests.add(layer.digest);
	if (isPlain && !(isVerified === true && layer.digest === layer.diffId)) digests.add(layer.diffId);
	return [{
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
		task: {
			kind: "hash",
			range,
			digest,
			label: digest === layer.digest ? label : `${label} uncompressed`
		},
		cost: range.size * hashCost
	}))];
}
/** Returns the error that explains the others: a wrong digest before damage, and a cause before a cancellation. */
function mostTelling(failures) {
	const codeOf = (error) => error instanceof SeaworthyError ? error.code : "";
	return failures.find((error) => ["DIGEST_MISMATCH", "SIZE_MISMATCH"].includes(codeOf(error))) ?? failures.find((error) => codeOf(error) !== "CANCELED") ?? failures[0];
}
/** Throws the error that explains failed tasks. */
function throwFailures(results) {
	const failures = results.flatMap((result) => "error" in result ? [result.error] : []);
	if (failures.length > 0) throw mostTelling(failures);
}
/**
* Downloads layers, several at once, and passes each to `work` as soon as it is there. The first failure stops the
* others.
*/
async function forEachDownload(items, files, { budget }, work) {
	const queue = [...items];
	const failures = [];
	async function next() {
		for (let item = queue.shift(); item !== void 0 && !budget.isCanceled; item = queue.shift()) try {
			const stored = await files.download(item.layer);
			await work(stored, item);
			files.release(stored);
		} catch (error) {
			budget.cancel();
			failures.push(readError(error, layerName(item.layer)));
		}
	}
	await Promise.all(Array.from({ length: Math.min(downloads, items.length) }, next));
	if (failures.length > 0) throw mostTelling(failures);
}
var hashCost, seekCost, downloads;
function init_plan_tasks() {
	return (init_plan_tasks = __esmMin((() => {
		init_errors();
		init_layer_files();
		init_read_entries();
		init_read_error();
		hashCost = .15;
		seekCost = .2;
		downloads = 3;
	})))();
}

// shared/layers/pool.ts
/** Does work with threads, if the layers are worth them. They end with the work, because what follows needs the memory. */
async function withPool(layers, workers, work) {
	const bytes = layers.reduce((sum, { size }) => sum + size, 0);
	const pool = new ScanPool(bytes < minBytesForWorkers ? void 0 : workers);
	try {
		return await work(pool);
	} finally {
		await pool.close();
	}
}
function keep$1(run, task, result) {
	run.results[task] = result;
	run.missing -= 1;
	if (run.missing === 0) run.done();
}
var availableParallelism, nextTurn, minBytesForWorkers, maxWorkers, resourceLimits, ScanPool;
function init_pool() {
	return (init_pool = __esmMin((() => {
		init_errors();
		init_messages();
		init_tasks();
		({availableParallelism} = process.getBuiltinModule("node:os"));
		({setImmediate: nextTurn} = process.getBuiltinModule("node:timers/promises"));
		minBytesForWorkers = 8 * 2 ** 20;
		maxWorkers = 7;
		resourceLimits = { maxYoungGenerationSizeMb: 4 };
		ScanPool = class {
			#workers;
			#runs = /* @__PURE__ */ new Map();
			#failure;
			#nextRun = 0;
			/** @param module undefined for no threads besides the calling one. */
			constructor(module, count = Math.min(availableParallelism() - 1, maxWorkers)) {
				this.#workers = module === void 0 ? [] : Array.from({ length: count }, () => this.#start(module));
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
					await nextTurn();
				}
				await promise;
				if (this.#failure !== void 0) throw this.#failure;
				return run.results;
			}
			async close() {
				await Promise.all(this.#workers.map((worker) => worker.terminate()));
			}
			#start({ url, modules }) {
				const { Worker } = process.getBuiltinModule("node:worker_threads");
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

// shared/layers/read-selections.ts
/**
* Reads contents of layers, which collectors want because of links in the whole image. Results are cached under the
* layer and the list of contents, apart from the layer's own record.
* @throws UndecidedError as `scanLayer`.
*/
async function readSelections(selected, context, { workers, files, tables, cache }) {
	const selections = /* @__PURE__ */ new Map();
	const local = [];
	const remote = [];
	const keep = async (item, selection) => {
		selections.set(item.layer, selection);
		if (item.layer.digest !== void 0) await cache?.write(keyOf(item, context, cache, tables), recordOf(item, selection));
	};
	for (const item of selected) {
		const known = await cache?.read(keyOf(item, context, cache, tables));
		const stored = known === void 0 && !item.isByTable ? await files.find(item.layer) : void 0;
		if (known !== void 0) selections.set(item.layer, known);
		else if (item.isByTable) await keep(item, await tables.select(item.layer, item.contents));
		else if (stored === void 0) remote.push(item);
		else local.push({
			stored,
			item
		});
	}
	const read = async (layers, pool, takesPart) => {
		const results = await pool.run([...layers.map(select), ...layers.flatMap(unverified)], context, takesPart);
		throwFailures(results);
		for (const [index, { item }] of layers.entries()) {
			const result = results[index];
			if (result === void 0 || "error" in result || result.selection === void 0) continue;
			await keep(item, result.selection);
		}
	};
	const layers = [...local.map(({ item }) => item.layer), ...remote.map(({ layer }) => layer)];
	await withPool(layers, workers, async (pool) => {
		await read(local, pool, true);
		await forEachDownload(remote, files, context, (stored, item) => read([{
			stored,
			item
		}], pool, false));
	});
	return selections;
}
function select({ stored, item }) {
	const { layer, contents } = item;
	return {
		kind: "select",
		layer: {
			label: layerName(layer),
			range: stored.range,
			diffId: layer.diffId
		},
		contents
	};
}
/** Returns the tasks that verify a layer whose record is from a cache. */
function unverified({ stored, item }) {
	return item.isScanned ? [] : planScan(stored).flatMap(({ task }) => task.kind === "hash" ? [task] : []);
}
function keyOf({ layer, contents, isByTable }, { collectors, limits }, { engine }, tables) {
	const digest = isByTable ? tables.keyOf(layer) : layer.digest;
	return cacheKey(digest ?? "", collectors, limits, engine, contents);
}
/** Stores a selection as the record of a layer with nothing else. */
function recordOf({ layer: { diffId } }, selection) {
	return {
		...selection,
		diffId,
		log: new EntryLog(),
		entries: 0,
		bytes: 0,
		directories: []
	};
}
function init_read_selections() {
	return (init_read_selections = __esmMin((() => {
		init_cache();
		init_entry_log();
		init_layer_files();
		init_plan_tasks();
		init_pool();
	})))();
}

// shared/layers/verified-ranges.ts
/** Returns the identity of a file; undefined for temporary files without a name, whose inodes are used again. */
function fileIdentity(range) {
	const { dev, ino, size, mtimeNs, ctimeNs, nlink } = withFile(range, (file) => fstatSync(file, { bigint: true }));
	if (nlink === 0n) return void 0;
	return createHash$1("sha256").update([
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
var createHash$1, fstatSync, VerifiedRanges;
function init_verified_ranges() {
	return (init_verified_ranges = __esmMin((() => {
		init_file_range();
		({createHash: createHash$1} = process.getBuiltinModule("node:crypto"));
		({fstatSync} = process.getBuiltinModule("node:fs"));
		VerifiedRanges = class {
			cache;
			#known = /* @__PURE__ */ new Map();
			constructor(cache) {
				this.cache = cache;
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
				await this.cache.writeDocument("verified", file, [...known].toSorted());
			}
			async #of(file) {
				const known = this.#known.get(file) ?? new Set(texts(await this.cache.readDocument("verified", file)));
				this.#known.set(file, known);
				return known;
			}
		};
	})))();
}

// shared/layers/read-layers.ts
/**
* Reads layers, from the cache where their blobs' digests are known to it. Reads a layer again if a collector wants one
* of its files only because of links in the whole image.
* @throws UndecidedError as `scanLayer`. A wrong digest comes before the damage that it causes.
*/
async function readLayers(layers, context, { cache, workers, tablesFrom }) {
	const verified = cache === void 0 ? void 0 : new VerifiedRanges(cache);
	const tables = new LayerTables(context, tablesFrom);
	const files = new LayerFiles(context.limits);
	try {
		const known = await cachedLayers(layers, context, verified, tables);
		const missing = layers.filter((layer) => !known.has(layer)).toSorted((a, b) => b.size - a.size);
		const records = await tables.scan(missing.filter((layer) => tables.keyOf(layer) !== void 0));
		const whole = missing.filter((layer) => !records.has(layer));
		const scanned = await withPool(whole, workers, (pool) => scanLayers(whole, context, pool, files));
		for (const [layer, record] of scanned) records.set(layer, record);
		if (verified !== void 0) for (const [layer, record] of records) await keep(layer, record, context, verified, tables);
		const inOrder = layers.map((layer) => {
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
		const applied = applyImage(inOrder, context);
		const selected = inOrder.flatMap(({ layer, record }, index) => {
			const contents = applied.contents[index] ?? [];
			const isByTable = record.table !== void 0;
			return contents.length === 0 ? [] : [{
				layer,
				contents,
				isScanned: records.has(layer),
				isByTable
			}];
		});
		const selections = await readSelections(selected, context, {
			workers,
			files,
			tables,
			...cache === void 0 ? {} : { cache }
		});
		return {
			layers: inOrder,
			applied,
			selections: layers.map((layer) => selections.get(layer))
		};
	} finally {
		tables.close();
		files.close();
	}
}
/** Scans layers in files, then those that are downloaded. */
async function scanLayers(layers, context, pool, files) {
	const records = /* @__PURE__ */ new Map();
	const local = [];
	const remote = [];
	for (const layer of layers) {
		const stored = await files.find(layer);
		if (stored === void 0) remote.push({ layer });
		else local.push(stored);
	}
	const scan = async (stored, takesPart) => {
		const planned = stored.flatMap((each) => planScan(each).map((task) => ({
			...task,
			layer: each.layer
		}))).toSorted((a, b) => b.cost - a.cost);
		const results = await pool.run(planned.map(({ task }) => task), context, takesPart);
		throwFailures(results);
		for (const [index, { layer }] of planned.entries()) {
			const record = recordIn(results[index]);
			if (record !== void 0) records.set(layer, record);
		}
	};
	await scan(local, true);
	await forEachDownload(remote, files, context, (stored) => scan([stored], false));
	return records;
}
function recordIn(result) {
	return result !== void 0 && "record" in result ? result.record : void 0;
}
/** Returns the records of layers that the cache has: of the whole layer, or otherwise of the table that is read. */
async function cachedLayers(layers, { collectors, limits }, verified, tables) {
	const known = /* @__PURE__ */ new Map();
	if (verified === void 0) return known;
	const { cache } = verified;
	for (const layer of layers) {
		const digest = layer.digest ?? await verifiedDigest(layer, verified);
		for (const key of [digest, tables.keyOf(layer)]) {
			if (key === void 0 || known.has(layer)) continue;
			const record = await cache.read(cacheKey(key, collectors, limits, cache.engine));
			if (record === void 0) continue;
			if (record.diffId !== layer.diffId) throw digestMismatch(`${layerName(layer)} uncompressed`, layer.diffId, record.diffId);
			known.set(layer, record);
		}
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
/** Stores the record of a layer whose stored bytes, or whose table with the contents that were read, were verified. */
async function keep(layer, record, { collectors, limits }, verified, tables) {
	const { cache } = verified;
	let digest = record.table === void 0 ? layer.digest : tables.keyOf(layer);
	if (digest === void 0) {
		const range = await layer.locate?.();
		if (range === void 0 || compressionOf(range, layerName(layer)) !== "none") return;
		await verified.add(range, layer.diffId);
		digest = layer.diffId;
	}
	await cache.write(cacheKey(digest, collectors, limits, cache.engine), record);
}
function init_read_layers() {
	return (init_read_layers = __esmMin((() => {
		init_oci();
		init_applied_image();
		init_cache();
		init_layer_files();
		init_layer_tables();
		init_plan_tasks();
		init_pool();
		init_read_entries();
		init_read_selections();
		init_verified_ranges();
	})))();
}

// shared/layers/visit-file.ts
/**
* Passes a file on disk to collectors.
* @param interested collectors that want it by its header.
* @param realPath where the file is, if the header has a name that a link gives it.
*/
async function visitFile(header, interested, walk, realPath = header.path) {
	if (interested.length === 0) return;
	collectFrom({
		header,
		body: nothing
	}, interested.filter(({ headersOnly }) => headersOnly), walk, realPath);
	const asking = interested.filter(({ headersOnly }) => !headersOnly);
	if (asking.length === 0) return;
	const place = join$2(walk.root, realPath);
	const { size, type } = header;
	const file = new OpenFile(header, () => type === "file" ? openContent(place, size) : memoryContent(nothing));
	try {
		const content = await attempt(header.path, walk, async () => file.content);
		if (content === void 0) return;
		const tooLarge = [];
		const wanting = fittingCollectors(asking, header, (length) => content.read(0, length), tooLarge);
		walk.gaps.push(...tooLarge.map((what) => ({
			what,
			why: tooLargeReason,
			weight: "partial"
		})));
		checkFileBytes(size, wanting, walk.limits, place);
		await attempt(header.path, walk, async () => collectFrom(file, wanting, walk, realPath));
	} finally {
		file.close();
	}
}
function collectFrom(file, collectors, { found: files }, realPath) {
	const { header } = file;
	const real = realPath === header.path ? {} : { realPath };
	for (const collector of collectors) {
		const value = collector.collect(file);
		if (value !== void 0) files.get(collector.name)?.push({
			header,
			...real,
			value
		});
	}
}
/** Turns a failed read into a gap. */
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
var join$2, nothing;
function init_visit_file() {
	return (init_visit_file = __esmMin((() => {
		init_errors();
		init_files();
		init_collect();
		({join: join$2} = process.getBuiltinModule("node:path"));
		nothing = /* @__PURE__ */ new Uint8Array(0);
	})))();
}

// shared/layers/source-links.ts
/**
* Passes what links of a source tree lead to, with the policy of a checkout: inside the tree only. A file that a
* collector has under its own name is not passed again. Links that leave the tree or lead nowhere are gaps if a
* collector wants their names or they are directories.
*/
async function visitSourceLinks(walk, tree) {
	for (const path of tree.links) {
		const wanting = (header) => walk.collectors.filter((collector) => collector.wants(header));
		const link = await attempt(path, walk, () => tree.readHeader(path));
		if (link === void 0) continue;
		try {
			const real = await resolveInCheckout(walk.root, path.slice(1));
			if (real === void 0) continue;
			const realPath = `/${relative$1(walk.realRoot, real).split(sep$1).join("/")}`;
			const header = await tree.readHeader(realPath);
			if (header?.type === "directory") {
				if (!tree.directories.has(realPath) && !walk.skip.has(nameOf(path))) await tree.readDirectory(path);
			} else if (header?.type === "file") {
				const own = new Set(wanting(header));
				const named = {
					...header,
					path
				};
				await visitFile(named, wanting(named).filter((collector) => !own.has(collector)), walk, realPath);
			}
		} catch (error) {
			const isWanted = wanting({
				...link,
				type: "file"
			}).length > 0;
			const isDirectory = (await stat(walk.root + path).catch(() => void 0))?.isDirectory() === true;
			if (!(error instanceof LinkError)) throw error;
			if (isWanted || isDirectory && !installed.test(path)) walk.gaps.push({
				what: path,
				why: messageOf(error),
				weight: "partial"
			});
		}
	}
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
var stat, relative$1, sep$1, installed;
function init_source_links() {
	return (init_source_links = __esmMin((() => {
		init_errors();
		init_files();
		init_visit_file();
		({stat} = process.getBuiltinModule("node:fs/promises"));
		({relative: relative$1, sep: sep$1} = process.getBuiltinModule("node:path"));
		installed = /\/node_modules\//u;
	})))();
}

// shared/layers/walk-directory.ts
/**
* Passes the files of a directory to collectors as if it were the only layer of an image: an unpacked root file system
* or a source tree. Follows links as a container does whose root it is, or as in a checkout, never out of it. Unreadable
* files are gaps.
* @throws InvalidError if it is not a directory.
* @throws UndecidedError beyond the limits.
*/
async function walkDirectory(root, collectors, options = {}) {
	const limits = {
		...defaultLayerLimits,
		...options.limits
	};
	const walk = {
		root,
		realRoot: await realpath(root).catch(() => root),
		collectors,
		limits,
		skip: new Set(options.skip ?? []),
		found: new Map(collectors.map(({ name }) => [name, []])),
		gaps: [],
		log: new EntryLog(),
		entries: 0
	};
	if (!await lstat(join$1(root, ".")).then((stats) => stats.isDirectory(), () => false)) throw new InvalidError("FOLDER_NOT_FOUND", "there is no such directory", {
		place: { what: root },
		advice: "Check the path."
	});
	const tree = {
		links: [],
		directories: /* @__PURE__ */ new Set(),
		readHeader: (path) => headerOf(path, root),
		readDirectory: (path) => visitDirectory(path, walk, tree)
	};
	await visitDirectory("", walk, tree);
	if (options.isSource === true) await visitSourceLinks(walk, tree);
	else await visitLinked(walk);
	return {
		layers: [],
		gaps: walk.gaps,
		found(collector) {
			return walk.found.get(collector.name) ?? [];
		},
		analyzed: () => void 0
	};
}
async function visitDirectory(directory, walk, tree) {
	const real = await realpath(join$1(walk.root, directory)).catch(() => void 0);
	if (real !== void 0) tree.directories.add(`/${relative(walk.realRoot, real).split(sep).join("/")}`);
	const names = await attempt(directory, walk, () => readdir$1(join$1(walk.root, directory)));
	for (const name of names?.toSorted() ?? []) {
		const path = `${directory}/${name}`;
		walk.entries += 1;
		if (walk.entries > walk.limits.entries) throw limitExceeded(walk.root, "entries", walk.limits.entries);
		const header = await attempt(path, walk, () => headerOf(path, walk.root));
		if (header === void 0) continue;
		if (header.type === "symlink") tree.links.push(path);
		walk.log.append({
			...header,
			kind: header.type,
			target: header.linkTarget
		});
		await visitFile(header, walk.collectors.filter((collector) => collector.wants(header)), walk);
		if (header.type === "directory" && !walk.skip.has(name)) await visitDirectory(path, walk, tree);
	}
}
/** Passes files to collectors that recognize them by names which links give. */
async function visitLinked(walk) {
	const { collectors, limits, log, entries } = walk;
	if (collectors.every(({ named }) => named === void 0)) return;
	const applied = applyLayers([{
		log,
		entries
	}], nameTest(collectors), limits.pathBytes);
	for (const { path, realPath = path, collectors: names } of requestThroughLinks(applied, collectors, limits).requests) {
		const header = await attempt(realPath, walk, () => headerOf(realPath, walk.root));
		if (header?.type !== "file") continue;
		const wanting = collectors.filter(({ name }) => names.includes(name));
		await visitFile({
			...header,
			path
		}, wanting, walk, realPath);
	}
}
/** Reads the header of a path below the root; undefined for sockets, which archives cannot contain. */
async function headerOf(path, root) {
	const stats = await lstat(join$1(root, path));
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
		linkTarget: type === "symlink" ? await readlink(join$1(root, path)) : ""
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
var lstat, readdir$1, readlink, realpath, join$1, relative, sep;
function init_walk_directory() {
	return (init_walk_directory = __esmMin((() => {
		init_errors();
		init_oci();
		init_aliases();
		init_apply_layers();
		init_entry_log();
		init_limits$1();
		init_requests$1();
		init_source_links();
		init_visit_file();
		({lstat, readdir: readdir$1, readlink, realpath} = process.getBuiltinModule("node:fs/promises"));
		({join: join$1, relative, sep} = process.getBuiltinModule("node:path"));
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
var createHash, createReadStream, readdir, join;
function init_tree_digest() {
	return (init_tree_digest = __esmMin((() => {
		init_oci();
		init_limits$1();
		init_walk_directory();
		({createHash} = process.getBuiltinModule("node:crypto"));
		({createReadStream} = process.getBuiltinModule("node:fs"));
		({readdir} = process.getBuiltinModule("node:fs/promises"));
		({join} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/layers/layered-image.ts
var LayeredImage, implicitDirectory;
function init_layered_image() {
	return (init_layered_image = __esmMin((() => {
		init_apply_layers();
		init_directory();
		LayeredImage = class {
			config;
			isComplete;
			found;
			#read;
			/** @param isComplete whether `read` has all layers of the image. */
			constructor(config, read, isComplete, found) {
				this.config = config;
				this.isComplete = isComplete;
				this.found = found;
				this.#read = read;
			}
			get layers() {
				return this.#read.layers.map(({ ref }) => ref);
			}
			find(path, from = "/") {
				const found = this.#find(path, from);
				if (found === void 0) return void 0;
				const { table } = this.#read.applied.layers;
				const { node } = found;
				if (!(node instanceof Directory)) {
					const { size, mode, uid, gid } = table.headerOf(this.#contentOf(node), "");
					return {
						path: pathOf(found),
						kind: table.kindOf(node),
						size,
						mode,
						uid,
						gid,
						layer: table.layerOf(node)
					};
				}
				if (node.entry < 0) return {
					...implicitDirectory,
					path: node.path
				};
				const { mode, uid, gid } = table.headerOf(node.entry, "");
				return {
					path: node.path,
					kind: "directory",
					size: 0,
					mode,
					uid,
					gid,
					layer: table.layerOf(node.entry)
				};
			}
			visitHidden(visit) {
				const { tree, table, moved } = this.#read.applied.layers;
				const shared = this.#sharedContents();
				for (const [added, { record }] of this.#read.layers.entries()) {
					const first = table.firstOf(added);
					if (!table.hasRemoved(first, record.entries)) continue;
					const reader = record.log.read();
					for (let entry = first; reader.next(); entry += 1) {
						const removed = table.removedBy(entry);
						if (removed === void 0 || removed === added || reader.size === 0 || shared.has(entry)) continue;
						const path = moved.get(entry)?.real ?? reader.path;
						const now = tree.findUnresolved(path)?.node;
						const kind = !(typeof now === "number" && table.isFile(now) && table.layerOf(now) === removed) ? "deleted" : table.differsInAccess(entry, now) ? "access" : "replaced";
						visit({
							path,
							size: reader.size,
							added,
							removed,
							kind
						});
					}
				}
			}
			visitVisible(layer, visit) {
				const { table } = this.#read.applied.layers;
				const reader = this.#read.layers[layer]?.record.log.read();
				for (let entry = table.firstOf(layer); reader?.next() === true; entry += 1) if (reader.kind === "file" && table.removedBy(entry) === void 0) visit(reader);
			}
			bytesBelow(directory) {
				const { table } = this.#read.applied.layers;
				const bytes = /* @__PURE__ */ new Map();
				const top = this.#find(directory, "/")?.node;
				const todo = top instanceof Directory ? [top] : [];
				for (let next = todo.pop(); next !== void 0; next = todo.pop()) for (const [, child] of next.entries()) if (child instanceof Directory) todo.push(child);
				else if (table.isFile(child)) {
					const layer = table.layerOf(child);
					bytes.set(layer, (bytes.get(layer) ?? 0) + table.sizeOf(child));
				}
				return bytes;
			}
			#find(path, from) {
				const { tree } = this.#read.applied.layers;
				const directory = path.startsWith("/") ? tree.root : tree.find(from, tree.root)?.node;
				return directory instanceof Directory ? tree.find(path, directory) : void 0;
			}
			/** Returns the entry with the content of a hard link, which has its owner and permissions; otherwise the entry. */
			#contentOf(entry) {
				const { hardLinks, table } = this.#read.applied.layers;
				if (table.kindOf(entry) !== "hardlink") return entry;
				return hardLinks.find((link) => link.entry === entry)?.source ?? entry;
			}
			/** Returns the entries with the contents of visible hard links, which a container sees under those names. */
			#sharedContents() {
				const { hardLinks, table } = this.#read.applied.layers;
				return new Set(hardLinks.flatMap(({ entry, source }) => source !== void 0 && table.removedBy(entry) === void 0 ? [source] : []));
			}
		};
		implicitDirectory = {
			kind: "directory",
			size: 0,
			mode: 493,
			uid: 0,
			gid: 0,
			layer: void 0
		};
	})))();
}

// shared/layers/merge.ts
/**
* Merges the results of all layers and those for contents behind links: first the visible files, then those that lower
* layers still contain.
* @param selections results for `contents`, by layer.
*/
function mergeItems(inOrder, { layers, links, requests }, selections, collectors) {
	const { table, moved } = layers;
	const byName = new Map(collectors.map((collector) => [collector.name, collector]));
	const visible = [];
	const hidden = [];
	const add = (entry, { collector, header, value }, realPath = header.path) => {
		const layer = inOrder[table.layerOf(entry)]?.ref;
		if (layer === void 0) return;
		const removedBy = table.removedBy(entry);
		const hiddenBy = removedBy === void 0 ? void 0 : inOrder[removedBy]?.ref;
		const item = {
			collector,
			header,
			layer,
			value,
			...realPath === header.path ? {} : { realPath }
		};
		if (hiddenBy === void 0) visible.push(item);
		else hidden.push({
			...item,
			hiddenBy
		});
	};
	for (const [index, { record }] of inOrder.entries()) for (const item of record.items) {
		const entry = table.firstOf(index) + item.entry;
		const move = moved.get(entry);
		if (move === void 0) {
			add(entry, item);
			continue;
		}
		const resolved = {
			...item.header,
			path: move.real
		};
		if (byName.get(item.collector)?.wants(resolved) === true) add(entry, {
			...item,
			header: resolved
		});
		else if (table.removedBy(entry) !== void 0 || isWhereWritten(layers, entry, move)) add(entry, item, move.real);
	}
	for (const item of links.items) add(item.entry, item);
	for (const [index, selection] of selections.entries()) for (const item of selection?.items ?? []) {
		const request = requests[index]?.[item.entry];
		if (request !== void 0) add(request.entry, item, request.realPath);
	}
	return [...visible, ...hidden];
}
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_apply_layers();
	})))();
}

// shared/layers/walk-image.ts
/** Counts layers for the coverage of a report, and apart those that were read by their tables of contents. */
function examinedLayers(layers) {
	const tables = layers.filter(({ table }) => table !== void 0).length;
	return {
		layers: layers.length,
		...tables === 0 ? {} : { [layerTables]: tables }
	};
}
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
	const context = {
		collectors,
		limits,
		budget: new Budget()
	};
	const read = await withSmallHeap(() => readLayers(present, context, options));
	const items = mergeItems(read.layers, read.applied, read.selections, collectors);
	const merged = Map.groupBy(items, ({ collector }) => collector);
	const found = (collector) => merged.get(collector.name) ?? [];
	const analyzed = analyze(image, read, found, options.analyzers ?? []);
	return {
		layers: read.layers.map(({ layer, ref, record: { bytes, entries, directories, table } }) => ({
			...ref,
			...defined({
				digest: layer.digest,
				table
			}),
			size: layer.size,
			bytes,
			entries,
			directories
		})),
		gaps: [
			...absentLayers(image.layers),
			...readByTable(read),
			...unread(read)
		],
		found,
		analyzed: (analyzer) => analyzed.get(analyzer.name)
	};
}
function analyze({ config, layers }, read, found, analyzers) {
	if (config === void 0) return /* @__PURE__ */ new Map();
	const image = new LayeredImage(config, read, layers.length === read.layers.length, found);
	return new Map(analyzers.map((analyzer) => [analyzer.name, analyzer.analyze(image)]));
}
function absentLayers(layers) {
	return layers.filter((layer) => !layer.present).map((layer) => ({
		what: layerName(layer),
		why: "not scanned because it is a foreign layer, whose content is not stored with the image",
		weight: "partial"
	}));
}
function readByTable({ layers }) {
	return layers.flatMap(({ layer, record: { table } }) => {
		if (table === void 0) return [];
		const why = `read by table of contents (${formatNames[table]}): the files that were needed were downloaded and verified by its digests, but not the layer's digest and diffID; \`read: full\` reads the whole layer`;
		return [{
			what: `the tar of ${layerName(layer)}`,
			why,
			weight: "note"
		}];
	});
}
function unread({ layers, applied, selections }) {
	const { table, hardLinks } = applied.layers;
	const dangling = new Set(applied.links.dangling);
	return layers.flatMap(({ layer, record }, index) => {
		const links = hardLinks.filter(({ entry }) => dangling.has(entry) && table.layerOf(entry) === index);
		const large = /* @__PURE__ */ new Set([...record.tooLarge, ...selections[index]?.tooLarge ?? []]);
		const gap = (path, why) => ({
			what: `${path} in ${layerName(layer)}`,
			why,
			weight: "partial"
		});
		return [...links.map((link) => gap(pathOf(link), "not read because it is a hard link to a file that the image does not have")), ...[...large].map((path) => gap(path, tooLargeReason))];
	});
}
function init_walk_image() {
	return (init_walk_image = __esmMin((() => {
		init_findings();
		init_oci();
		init_toc();
		init_apply_layers();
		init_budget();
		init_collect();
		init_heap();
		init_layer_files();
		init_layered_image();
		init_limits$1();
		init_merge();
		init_read_layers();
	})))();
}

// shared/layers/index.ts
function init_layers() {
	return (init_layers = __esmMin((() => {
		init_files();
		init_cache();
		init_file();
		init_layer_tables();
		init_read_layers();
		init_tree_digest();
		init_walk_directory();
		init_walk_image();
	})))();
}

export { init_budget as C, Budget as S, init_tasks as _, init_tree_digest as a, init_messages as b, walkDirectory as c, init_layer_tables as d, minTableBytes as f, init_cache as g, directoryCache as h, walkImage as i, init_read_layers as l, init_file as m, examinedLayers as n, treeDigest as o, contentOf$1 as p, init_walk_image as r, init_walk_directory as s, init_layers as t, knownDigests as u, runTask as v, toSent as x, takeTasks as y };