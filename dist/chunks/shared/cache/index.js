import { n as __esmMin } from "../../rolldown-runtime.js";
import { _n as writeFileAtomic, dn as init_files, hn as init_write_file } from "../core.js";

// shared/cache/directory-bound.ts
/** Lists the files in a directory, without those that another process removes meanwhile. */
async function filesBelow(directory) {
	const entries = await readdir(directory, {
		recursive: true,
		withFileTypes: true
	}).catch(() => []);
	const files = [];
	for (const entry of entries) {
		if (!entry.isFile()) continue;
		const path = join$1(entry.parentPath, entry.name);
		const stats = await stat(path).catch(() => void 0);
		if (stats !== void 0) files.push({
			path,
			size: stats.size,
			used: stats.mtimeMs
		});
	}
	return files;
}
var readdir, rm, stat, join$1, DirectoryBound;
function init_directory_bound() {
	return (init_directory_bound = __esmMin((() => {
		({readdir, rm, stat} = process.getBuiltinModule("node:fs/promises"));
		({join: join$1} = process.getBuiltinModule("node:path"));
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

// shared/cache/stored-documents.ts
/** Marks a record as used. A read-only cache still works. */
async function touch(path) {
	const now = /* @__PURE__ */ new Date();
	await utimes(path, now, now).catch(() => {});
}
var createHmac, timingSafeEqual, readFile, utimes, join, promisify, zstdCompress, zstdDecompressSync, recordSuffix, maxStoredBytes, codeBytes, StoredDocuments;
function init_stored_documents() {
	return (init_stored_documents = __esmMin((() => {
		init_files();
		init_directory_bound();
		({createHmac, timingSafeEqual} = process.getBuiltinModule("node:crypto"));
		({readFile, utimes} = process.getBuiltinModule("node:fs/promises"));
		({join} = process.getBuiltinModule("node:path"));
		({promisify} = process.getBuiltinModule("node:util"));
		({zstdCompress, zstdDecompressSync} = process.getBuiltinModule("node:zlib"));
		recordSuffix = ".record";
		maxStoredBytes = 512 * 2 ** 20;
		codeBytes = 32;
		StoredDocuments = class {
			#directory;
			#name;
			#secret;
			#bound;
			/**
			* @param name of the kind of documents, which is a directory below the cache's.
			* @param secret key of the documents' codes. Who has it can write documents that are believed.
			* @param maxBytes of all documents together. The least recently used ones are removed above it.
			*/
			constructor(directory, name, secret, maxBytes) {
				this.#directory = directory;
				this.#name = name;
				this.#secret = secret;
				this.#bound = new DirectoryBound(join(directory, name), maxBytes);
			}
			/** Returns a document; undefined if there is none that the secret authenticates. The caller checks its shape. */
			async read(key) {
				try {
					const path = join(this.#directory, this.#nameOf(key));
					const stored = await readFile(path);
					const packed = stored.subarray(codeBytes);
					if (!timingSafeEqual(stored.subarray(0, codeBytes), this.#codeOf(key, packed))) return void 0;
					const text = zstdDecompressSync(packed, { maxOutputLength: maxStoredBytes });
					const document = JSON.parse(text.toString("utf8"));
					await touch(path);
					return document;
				} catch {
					return;
				}
			}
			/** Writes a document aside and renames it, so that several processes can share a cache. Never throws. */
			async write(key, document) {
				try {
					const packed = await promisify(zstdCompress)(Buffer.from(JSON.stringify(document)));
					const stored = Buffer.concat([this.#codeOf(key, packed), packed]);
					await writeFileAtomic(this.#directory, this.#nameOf(key), stored);
					await this.#bound.added(stored.length);
				} catch {}
			}
			#codeOf(key, packed) {
				return createHmac("sha256", this.#secret).update(`${this.#name}\0${key}\0`).update(packed).digest();
			}
			#nameOf(key) {
				return join(this.#name, key.slice(0, 2), `${key}${recordSuffix}`);
			}
		};
	})))();
}

// shared/cache/index.ts
function init_cache() {
	return (init_cache = __esmMin((() => {
		init_directory_bound();
		init_stored_documents();
	})))();
}

export { DirectoryBound as a, recordSuffix as i, StoredDocuments as n, init_directory_bound as o, init_stored_documents as r, init_cache as t };