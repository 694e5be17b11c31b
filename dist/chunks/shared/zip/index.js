import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, Si as UndecidedError, ar as viewOf, dn as init_files, ir as init_bytes, wi as messageOf } from "../core.js";
import { t as require_yauzl } from "../../npm/yauzl.js";

// shared/zip/unpack.ts
/**
* Unpacks the bytes of an entry, stored or deflated (APPNOTE 6.3.10, 4.4.5).
* @param size of the unpacked bytes, as the directory states it; nothing larger is allocated.
* @returns undefined for another size.
* @throws Error for another method, and for damaged data.
*/
function unpack(packed, method, size) {
	if (method !== 0 && method !== 8) throw new RangeError(`compression method ${method} is not supported`);
	const bytes = method === 0 ? Buffer.from(packed.buffer, packed.byteOffset, packed.length) : inflated(packed, size);
	return bytes.length === size ? bytes : void 0;
}
function inflated(packed, size) {
	return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
}
var inflateRawSync;
function init_unpack() {
	return (init_unpack = __esmMin((() => {
		({inflateRawSync} = process.getBuiltinModule("node:zlib"));
	})))();
}

// shared/zip/zip-content.ts
/** Tells whether a file begins as a zip archive does. */
function isZip(head) {
	return head[0] === 80 && head[1] === 75 && (head[2] === 3 || head[2] === 5);
}
/**
* Reads the entries of a zip archive by its central directory (PKWARE APPNOTE 6.3), zip64 included. Undefined without one.
*/
function readZipContent(content) {
	const end = findEnd(content);
	if (end === void 0) return void 0;
	const { count, directory, shift, size } = end;
	const start = directory + shift;
	if (start < 0 || size > maxDirectoryBytes) return void 0;
	const bytes = content.read(start, size);
	const view = viewOf(bytes);
	const entries = [];
	let offset = 0;
	for (let index = 0; index < Math.min(count, maxEntries); index += 1) {
		if (offset + 46 > bytes.length || view.getUint32(offset, true) !== signatures.central) return void 0;
		const nameLength = view.getUint16(offset + 28, true);
		const next = offset + 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
		if (next > bytes.length) return void 0;
		entries.push(entryAt(content, bytes, offset, shift));
		offset = next;
	}
	return entries;
}
function findEnd(content) {
	const from = Math.max(0, content.size - maxEndBytes);
	const view = viewOf(content.read(from, content.size - from));
	const first = Math.max(0, view.byteLength - endBytes - 65535);
	for (let offset = view.byteLength - endBytes; offset >= first; offset -= 1) {
		if (view.getUint32(offset, true) !== signatures.end) continue;
		const count = view.getUint16(offset + 10, true);
		const size = view.getUint32(offset + 12, true);
		const directory = view.getUint32(offset + 16, true);
		if (count === 65535 || size === unknown32 || directory === unknown32) {
			const end64 = findEnd64(content, from, view, offset);
			if (end64 !== void 0) return end64;
		}
		const shift = from + offset - size - directory;
		return {
			count,
			directory,
			shift,
			size: from + offset - directory - shift
		};
	}
}
/** Finds the zip64 record of archives with many or large entries. Its locator is right before the common end record. */
function findEnd64(content, from, view, end) {
	const locator = end - 20;
	if (locator < 0 || view.getUint32(locator, true) !== signatures.locator64) return void 0;
	const stated = readUint64(view, locator + 8);
	const offset = end64At(content, stated) === void 0 ? from + locator - 56 : stated;
	const record = end64At(content, offset);
	if (record === void 0) return void 0;
	const directory = readUint64(record, 48);
	const shift = offset - readUint64(record, 40) - directory;
	return {
		count: readUint64(record, 32),
		directory,
		shift,
		size: offset - directory - shift
	};
}
function end64At(content, offset) {
	if (offset < 0 || offset + 56 > content.size) return void 0;
	const view = viewOf(content.read(offset, 56));
	return view.byteLength === 56 && view.getUint32(0, true) === signatures.end64 ? view : void 0;
}
function readUint64(view, offset) {
	return Number(view.getBigUint64(offset, true));
}
/** @param directory bytes of the central directory. @param index offset of the entry's record in it. */
function entryAt(content, directory, index, shift) {
	const view = viewOf(directory);
	const nameLength = view.getUint16(index + 28, true);
	const isEncrypted = (view.getUint16(index + 8, true) & 1) === 1;
	const method = view.getUint16(index + 10, true);
	const { packed, size, offset } = sizesAt(view, index, nameLength);
	const local = offset + shift;
	return {
		name: Buffer.from(directory.subarray(index + 46, index + 46 + nameLength)).toString("utf8"),
		size,
		read(maxBytes) {
			if (isEncrypted || size > maxBytes || local < 0 || local + 30 > content.size) return void 0;
			const header = viewOf(content.read(local, 30));
			if (header.byteLength < 30 || header.getUint32(0, true) !== signatures.local) return void 0;
			const start = local + 30 + header.getUint16(26, true) + header.getUint16(28, true);
			if (start + packed > content.size) return void 0;
			return unpackOrUndefined(content.read(start, packed), method, size);
		}
	};
}
/** Sizes and place of an entry; those that are too large for their field stand in its extra field 1, in this order. */
function sizesAt(view, index, nameLength) {
	const stated = [
		24,
		20,
		42
	].map((field) => view.getUint32(index + field, true));
	const extra = index + 46 + nameLength;
	let cursor = stated.includes(unknown32) ? extra64(view, extra, view.getUint16(index + 30, true)) : void 0;
	const [size = 0, packed = 0, offset = 0] = stated.map((value) => {
		if (value !== unknown32 || cursor === void 0 || cursor.at + 8 > cursor.end) return value;
		cursor = {
			at: cursor.at + 8,
			end: cursor.end
		};
		return readUint64(view, cursor.at - 8);
	});
	return {
		packed,
		size,
		offset
	};
}
function extra64(view, start, length) {
	for (let offset = start; offset + 4 <= start + length; offset += 4 + view.getUint16(offset + 2, true)) {
		const end = offset + 4 + view.getUint16(offset + 2, true);
		if (view.getUint16(offset, true) === 1) return {
			at: offset + 4,
			end: Math.min(end, start + length)
		};
	}
}
function unpackOrUndefined(data, method, size) {
	try {
		return unpack(data, method, size);
	} catch {
		return;
	}
}
var signatures, endBytes, maxEntries, unknown32, maxDirectoryBytes, maxEndBytes;
function init_zip_content() {
	return (init_zip_content = __esmMin((() => {
		init_files();
		init_unpack();
		signatures = {
			end: 101010256,
			end64: 101075792,
			locator64: 117853008,
			central: 33639248,
			local: 67324752
		};
		endBytes = 22;
		maxEntries = 2e5;
		unknown32 = 4294967295;
		maxDirectoryBytes = 64 * 2 ** 20;
		maxEndBytes = 65633;
	})))();
}

// shared/zip/windowed-file.ts
var import_yauzl$1, windowBytes, WindowedFile;
function init_windowed_file() {
	return (init_windowed_file = __esmMin((() => {
		import_yauzl$1 = require_yauzl();
		windowBytes = 1048576;
		WindowedFile = class extends import_yauzl$1.RandomAccessReader {
			#file;
			/** Windows, the most recently used first. */
			#windows = [];
			constructor(file) {
				super();
				this.#file = file;
			}
			read(target, offset, length, position, callback) {
				const window = this.#windows.find(({ start, bytes }) => start <= position && position + length <= start + bytes.length);
				if (window !== void 0) {
					this.#use(window);
					callback(null, window.bytes.copy(target, offset, position - window.start, position - window.start + length));
					return;
				}
				this.#fill(position, length).then(({ bytes }) => callback(null, bytes.copy(target, offset, 0, length)), (error) => callback(error instanceof Error ? error : new Error(String(error))));
			}
			/** At most `length` bytes from `position`; fewer only at the end of the file. */
			async bytes(position, length) {
				const target = Buffer.allocUnsafe(length);
				const bytesRead = await new Promise((resolve, reject) => {
					this.read(target, 0, length, position, (error, count = 0) => error === null ? resolve(count) : reject(error));
				});
				return target.subarray(0, bytesRead);
			}
			async #fill(position, length) {
				const bytes = Buffer.allocUnsafe(Math.max(length, windowBytes));
				const { bytesRead } = await this.#file.read(bytes, 0, bytes.length, position);
				const window = {
					start: position,
					bytes: bytes.subarray(0, bytesRead)
				};
				this.#use(window);
				return window;
			}
			#use(window) {
				if (this.#windows[0] !== window) this.#windows = [window, ...this.#windows.filter((other) => other !== window)].slice(0, 2);
			}
		};
	})))();
}

// shared/zip/zip-file.ts
/**
* Reads the `.json` entries of a zip file (APPNOTE 6.3.10: stored or deflated), one at a time, sizes and CRC-32 checked.
* @param wants selects the names to unpack. Default: all.
* @throws UndecidedError `ZIP_DAMAGED` or `ZIP_LIMIT`, naming the archive and the entry.
*/
async function* readZipFile(path, limits, wants = () => true) {
	const handle = await open(path, "r");
	try {
		const { size } = await handle.stat();
		const file = new WindowedFile(handle);
		const zip = await openZip(file, size, path);
		let count = 0;
		let total = 0;
		for await (const entry of entriesOf(zip, path)) {
			count += 1;
			if (count > limits.records) throw beyond(path, `contains more than ${limits.records} entries`);
			if (!entry.fileName.endsWith(".json") || !wants(entry.fileName)) continue;
			if (entry.uncompressedSize > limits.recordBytes) throw beyond(path, `contains the entry ${entry.fileName} of ${entry.uncompressedSize} bytes`);
			total += entry.uncompressedSize;
			if (total > limits.totalBytes || total > ratioFloor && total > size * limits.ratio) throw beyond(path, `unpacks to more than ${total} bytes from ${size}`);
			yield {
				name: entry.fileName,
				body: await readEntry(zip, file, entry, path)
			};
		}
	} finally {
		await handle.close();
	}
}
async function openZip(file, size, path) {
	try {
		return await (0, import_yauzl.fromRandomAccessReaderPromise)(file, size, { autoClose: false });
	} catch (error) {
		throw damaged(path, `is not a readable zip archive: ${messageOf(error)}`, error);
	}
}
async function* entriesOf(zip, path) {
	try {
		for await (const entry of zip.eachEntry()) yield entry;
	} catch (error) {
		throw error instanceof UndecidedError ? error : damaged(path, `has a damaged directory: ${messageOf(error)}`, error);
	}
}
async function readEntry(zip, file, entry, path) {
	const { fileName, compressedSize, uncompressedSize, compressionMethod } = entry;
	if (entry.isEncrypted()) throw damaged(path, `contains the encrypted entry ${fileName}`);
	if (compressedSize > uncompressedSize * 2 + 1024) throw damaged(path, `states a wrong size for ${fileName}`);
	try {
		const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
		const packed = await file.bytes(fileDataStart, compressedSize);
		if (packed.length < compressedSize) throw new RangeError("the archive ends in the middle of it");
		const body = unpack(packed, compressionMethod, uncompressedSize);
		if (body === void 0 || crc32(body) !== entry.crc32) throw new RangeError("its size or CRC-32 is wrong");
		return body;
	} catch (error) {
		throw damaged(path, `contains the unreadable entry ${fileName}: ${messageOf(error)}`, error);
	}
}
function damaged(path, problem, cause) {
	return new UndecidedError("ZIP_DAMAGED", problem, {
		place: { what: path },
		advice: "Download the archive again",
		cause
	});
}
function beyond(path, problem) {
	return new UndecidedError("ZIP_LIMIT", problem, {
		place: { what: path },
		advice: "No advisory export is that large. Check where the archive comes from"
	});
}
var import_yauzl, open, crc32, ratioFloor;
function init_zip_file() {
	return (init_zip_file = __esmMin((() => {
		import_yauzl = require_yauzl();
		init_errors();
		init_unpack();
		init_windowed_file();
		({open} = process.getBuiltinModule("node:fs/promises"));
		({crc32} = process.getBuiltinModule("node:zlib"));
		ratioFloor = 67108864;
	})))();
}

// shared/zip/index.ts
function init_zip() {
	return (init_zip = __esmMin((() => {
		init_zip_content();
		init_zip_file();
	})))();
}

export { isZip as a, init_zip_content as i, init_zip_file as n, readZipContent as o, readZipFile as r, init_zip as t };