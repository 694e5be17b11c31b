import { n as __esmMin } from "../../rolldown-runtime.js";
import { $r as init_map_concurrently, A as init_loopback, An as exists, B as readJson, Bn as sha256, Ci as init_errors, F as fetchWithRetry, Gr as init_exec, I as init_retry, J as formatReference, Kr as systemExec, L as init_body, M as defaultPorts, N as defaultRetryPolicy, O as init_challenge, P as delay, R as readBody, Si as UndecidedError, V as init_references, X as parseReference, Y as init_reference, Z as tryParseReference, ai as dictionaryIn, bi as InvalidError, ct as isDigest, dn as init_files, ei as mapConcurrently, fi as defined, ir as init_bytes, j as isLoopback, jn as init_kind, k as parseChallenges, ni as init_json_keys, oi as init_dictionary, pi as init_defined, q as apiHost, rr as bufferOf, si as isDictionary, st as init_digest$1, ti as findAmbiguity, wi as messageOf, xi as SeaworthyError, z as readChunks, zn as init_digest$2 } from "../core.js";
import { i as init_names, t as cleanPath } from "./tar/names.js";
import { n as init_limits, r as limitExceeded, t as defaultOpenLimits } from "./limits.js";
import { a as readTar, c as init_compression, i as init_reader, o as decompress, r as init_source$1, t as chunkSource } from "./tar/source.js";
import { a as init_handle, i as decoderFor, n as unzstdSteps, o as gunzipSteps, s as init_gzip, t as init_zstd } from "./inflate/zstd.js";
import { a as exportFromEngine, c as init_archive_store, f as init_read_file, g as placeIn, h as init_file_store, l as streamedArchiveStore, m as readWhole, o as init_docker_api, p as readRange, r as requiredSocket, s as archiveStore, t as init_sockets, u as collect$1 } from "./engines/sockets.js";
import { $n as init_parse, Dt as en_default, Ot as init_en, X as _minLength, Y as _maxLength, _ as string, a as boolean, c as literal, d as nullish, dr as config, er as safeParse, et as _nonnegative, f as number, g as refine, h as record, i as base64, l as looseObject, m as optional, n as _undefined, o as init_schemas, p as object, pr as init_core, r as array, s as int, t as _default, u as nullable, v as union, wt as init_api } from "../../npm/zod.js";

// shared/oci/digest.ts
/** Creates a hash of the algorithm that `digest` names. */
function hashFor(digest) {
	return createHash$1(digest.slice(0, digest.indexOf(":")));
}
/** Creates the error for content that does not match its digest. Names both digests. */
function digestMismatch(label, expected, actual) {
	return new UndecidedError("DIGEST_MISMATCH", `the digest should be ${expected}, but is ${actual}`, {
		place: { what: label },
		advice: "The content was changed or damaged in transit. Download or export the image again."
	});
}
/**
* Verifies that `bytes` hash to `digest` and returns them.
* @throws UndecidedError `DIGEST_MISMATCH`, naming both digests.
*/
function verifyBytes(bytes, digest, label) {
	checkHash(hashFor(digest).update(bytes), digest, label);
	return bytes;
}
/**
* Passes chunks through while hashing them, and checks digest and size at the end. Verifies nothing if the caller stops
* early.
* @param size expected bytes, or undefined if no descriptor states them.
* @throws UndecidedError `DIGEST_MISMATCH` or `SIZE_MISMATCH`.
*/
async function* verifyStream(chunks, digest, size, label) {
	const hash = hashFor(digest);
	let bytes = 0;
	for await (const chunk of chunks) {
		hash.update(chunk);
		bytes += chunk.byteLength;
		if (size !== void 0 && bytes > size) break;
		yield chunk;
	}
	if (size !== void 0) checkStoredSize(bytes, digest, size, label);
	checkHash(hash, digest, label);
}
/**
* Compares a hash of `hashFor` with the digest that it was created for.
* @throws UndecidedError `DIGEST_MISMATCH`.
*/
function checkHash(hash, digest, label) {
	const actual = `${digest.slice(0, digest.indexOf(":"))}:${hash.digest("hex")}`;
	if (actual !== digest) throw digestMismatch(label, digest, actual);
}
/**
* Checks the size of a blob against its descriptor.
* @throws UndecidedError `SIZE_MISMATCH`.
*/
function checkStoredSize(bytes, digest, size, label) {
	if (bytes === size) return;
	throw new UndecidedError("SIZE_MISMATCH", `the blob should have ${size} bytes, but has ${describe(bytes, size)}`, {
		place: { what: label },
		advice: `Download or export the image again: ${digest} is truncated or changed.`
	});
}
function describe(bytes, size) {
	return bytes > size ? `more (at least ${bytes})` : String(bytes);
}
var createHash$1;
function init_digest() {
	return (init_digest = __esmMin((() => {
		init_errors();
		({createHash: createHash$1} = process.getBuiltinModule("node:crypto"));
	})))();
}

// shared/oci/toc/problems.ts
/** Creates the error for a table that is bound to the manifest, but damaged or inconsistent. */
function tableInvalid(label, problem) {
	return new UndecidedError("TOC_INVALID", `the table of contents cannot be used: ${problem}`, {
		place: { what: label },
		advice
	});
}
/** Creates the error for an entry that is inconsistent, or that readers of the table take in different ways. */
function entryInvalid(label, entry, problem) {
	return tableInvalid(label, `its entry ${JSON.stringify(entry)} ${problem}`);
}
var advice;
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_errors();
		advice = "The image is damaged or hostile. To read the layer itself instead of its table, use `read: full`.";
	})))();
}

// shared/oci/toc/search.ts
/** Returns the position of the last of ascending numbers that is not above a limit; 0 if there is none. */
function lastAtOrBefore(limit, ascending) {
	let low = 0;
	for (let high = ascending.length; high - low > 1;) {
		const middle = low + high >> 1;
		if ((ascending[middle] ?? 0) <= limit) low = middle;
		else high = middle;
	}
	return low;
}
function init_search() {
	return (init_search = __esmMin((() => {})))();
}

// shared/oci/toc/table.ts
var formatNames, tableLimits;
function init_table() {
	return (init_table = __esmMin((() => {
		formatNames = {
			estargz: "eStargz",
			"zstd-chunked": "zstd:chunked",
			soci: "SOCI"
		};
		tableLimits = {
			/** Maximum bytes of a table, stored and decompressed. A table in JSON takes about fifteen times as much memory. */
			bytes: 32 * 2 ** 20,
			/** Maximum bytes of one block, stored and decompressed, because a block is verified in memory. */
			blockBytes: 64 * 2 ** 20
		};
	})))();
}

// shared/oci/directory-store.ts
/**
* Opens a directory as a file store. Refuses links to targets outside it: an untrusted layout must not read other
* files.
*/
async function directoryStore(directory) {
	const root = await realpath(directory);
	async function locate(path) {
		let real;
		try {
			real = await realpath(join$1(root, path));
		} catch (error) {
			if (isMissing(error)) return void 0;
			throw error;
		}
		if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) return real;
		throw new InvalidError("PATH_ESCAPE", `${path} is a link to a target outside the directory`, {
			place: { what: directory },
			advice: "Replace the link with the file."
		});
	}
	return {
		name: directory,
		async size(path) {
			const real = await locate(path);
			const stats = real === void 0 ? void 0 : await stat$1(real);
			return stats?.isFile() === true ? stats.size : void 0;
		},
		async locate(path) {
			const real = await locate(path);
			const stats = real === void 0 ? void 0 : await stat$1(real);
			return real === void 0 || stats?.isFile() !== true ? void 0 : {
				file: real,
				start: 0,
				size: stats.size
			};
		},
		async *open(path) {
			const file = await open(join$1(root, path));
			try {
				const { size } = await file.stat();
				yield* readRange(file, 0, size, join$1(directory, path));
			} finally {
				await file.close();
			}
		},
		async close() {}
	};
}
/** Returns whether a file system error means that nothing has that name. */
function isMissing(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return code === "ENOENT" || code === "ENOTDIR";
}
var open, realpath, stat$1, join$1, sep;
function init_directory_store() {
	return (init_directory_store = __esmMin((() => {
		init_errors();
		init_read_file();
		({open, realpath, stat: stat$1} = process.getBuiltinModule("node:fs/promises"));
		({join: join$1, sep} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/oci/blobs.ts
/** Returns the path of a blob in an OCI layout (OCI image specification, image-layout.md, "Blobs"). */
function blobPath(digest) {
	return `blobs/${digest.replace(":", "/")}`;
}
/** Opens the blobs of an OCI layout. */
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
		async locate(descriptor) {
			const range = await files.locate(blobPath(descriptor.digest));
			if (range === void 0) throw blobMissing(files.name, descriptor.digest);
			checkStoredSize(range.size, descriptor.digest, descriptor.size, place(descriptor));
			return range;
		},
		open
	};
}
/**
* Checks the size of a document.
* @throws UndecidedError if it is larger than the limit `documentBytes`.
*/
function checkSize(descriptor, maxBytes, label) {
	if (descriptor.size > maxBytes) throw limitExceeded(label, "documentBytes", maxBytes);
}
/** Creates the error for a missing blob. */
function blobMissing(where, digest) {
	return new UndecidedError("BLOB_MISSING", `the blob ${digest} is missing`, {
		place: { what: where },
		advice: "Export the image again, with all its layers."
	});
}
function init_blobs() {
	return (init_blobs = __esmMin((() => {
		init_errors();
		init_digest();
		init_limits();
		init_read_file();
	})))();
}

// shared/oci/json-offset.ts
/**
* Finds the offset, in UTF-16 units, at which a text stops being JSON (RFC 8259), because the engine's own messages do
* not always state it. Returns the length of a text that is truncated or valid.
*/
function jsonErrorOffset(text) {
	const open = [];
	let state = "value";
	const afterValue = () => open.length === 0 ? "nothing" : ", or end";
	token.lastIndex = 0;
	for (;;) {
		const start = token.lastIndex;
		const offset = start + (/^[ \t\r\n]*/.exec(text.slice(start, start + 1e3))?.[0].length ?? 0);
		const match = token.exec(text);
		if (match === null) return offset;
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
		} else return offset;
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
* Checks whether a document has more objects and lists than are read. Braces and brackets in texts count as well, which
* the documents of usual tools do not have in such numbers.
*/
function hasTooManyParts(bytes) {
	let parts = 0;
	for (const byte of bytes) if (byte === 123 || byte === 91) parts += 1;
	return parts > maxParts;
}
/**
* Parses a JSON document of an image and checks its structure.
* @throws UndecidedError `JSON_INVALID` or `JSON_AMBIGUOUS` (with the byte offset), or `DOCUMENT_INVALID`.
*/
function parseDocument(bytes, schema, label) {
	if (!isUtf8(bytes)) throw notUtf8(label);
	if (hasTooManyParts(bytes)) throw unexpected(label, `: more than ${maxParts} objects and lists`);
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
	const value = parseJson(text, label);
	const ambiguous = findAmbiguity(text, schema);
	if (ambiguous !== void 0) throw ambiguousPart(text, ambiguous, label);
	const result = check(schema, value, label);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw unexpected(label, `${issue === void 0 || issue.path.length === 0 ? "" : ` at ${issue.path.map(String).join(".")}`}: ${issue?.message ?? "unknown shape"}`);
}
function check(schema, value, label) {
	try {
		return safeParse(schema, value);
	} catch (error) {
		if (error instanceof RangeError) throw unexpected(label, ": too many wrong elements");
		throw error;
	}
}
function unexpected(label, problem) {
	return new UndecidedError("DOCUMENT_INVALID", `unexpected content${problem}`, {
		place: { what: label },
		advice: "The document is damaged or of an unsupported type. Export the image again."
	});
}
function notUtf8(label) {
	return new UndecidedError("JSON_INVALID", "not valid UTF-8", {
		place: { what: label },
		advice: "The document is damaged. Export the image again."
	});
}
function ambiguousPart(text, { text: part, offset, problem }, label) {
	return new UndecidedError("JSON_AMBIGUOUS", `${JSON.stringify(part)} ${problem}`, {
		place: {
			what: label,
			offset: Buffer.byteLength(text.slice(0, offset))
		},
		advice: "Programs read different contents in this document. Build or export the image again with a usual tool."
	});
}
function parseJson(text, label) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new UndecidedError("JSON_INVALID", "not valid JSON", {
			place: {
				what: label,
				offset: Buffer.byteLength(text.slice(0, jsonErrorOffset(text)))
			},
			advice: "The document is damaged. Export the image again.",
			cause: error
		});
	}
}
var isUtf8, maxParts;
function init_json() {
	return (init_json = __esmMin((() => {
		init_parse();
		init_errors();
		init_json_keys();
		init_json_offset();
		({isUtf8} = process.getBuiltinModule("node:buffer"));
		maxParts = 4e5;
	})))();
}

// shared/oci/schema.ts
var digest, text$1, texts, textMap, names, platform, descriptorSchema, absent$1, indexSchema, manifestSchema, history, configSchema, dockerManifestSchema, layoutSchema;
function init_schema() {
	return (init_schema = __esmMin((() => {
		init_core(), init_schemas(), init_api();
		init_en();
		init_references();
		config(en_default());
		digest = string().check(refine(isDigest, "not a digest such as sha256:<64 hex digits>"));
		text$1 = string();
		texts = nullish(array(text$1));
		textMap = nullish(record(text$1, text$1));
		names = nullish(record(text$1, nullable(object({}))));
		platform = object({
			os: text$1,
			architecture: text$1,
			variant: optional(text$1),
			"os.version": optional(text$1)
		});
		descriptorSchema = object({
			mediaType: _default(text$1, ""),
			digest,
			size: int().check(_nonnegative()),
			annotations: textMap,
			artifactType: optional(text$1),
			platform: nullish(platform),
			urls: texts,
			data: nullish(base64())
		});
		absent$1 = optional(_undefined({ error: "both an index and a manifest" }));
		indexSchema = object({
			schemaVersion: optional(literal(2)),
			mediaType: optional(text$1),
			artifactType: nullish(text$1),
			manifests: array(descriptorSchema),
			layers: absent$1,
			annotations: textMap,
			subject: nullish(descriptorSchema)
		});
		manifestSchema = object({
			schemaVersion: optional(literal(2)),
			mediaType: optional(text$1),
			artifactType: optional(text$1),
			config: descriptorSchema,
			layers: array(descriptorSchema),
			manifests: absent$1,
			annotations: textMap,
			subject: nullish(descriptorSchema)
		});
		history = object({
			created: nullish(text$1),
			created_by: nullish(text$1),
			author: nullish(text$1),
			comment: nullish(text$1),
			empty_layer: nullish(boolean())
		});
		configSchema = object({
			created: nullish(text$1),
			author: nullish(text$1),
			architecture: _default(text$1, "unknown"),
			os: _default(text$1, "linux"),
			variant: nullish(text$1),
			"os.version": nullish(text$1),
			config: nullish(object({
				User: nullish(text$1),
				Env: texts,
				Entrypoint: nullish(union([texts, text$1])),
				Cmd: nullish(union([texts, text$1])),
				WorkingDir: nullish(text$1),
				ExposedPorts: names,
				Volumes: names,
				Labels: textMap,
				StopSignal: nullish(text$1),
				OnBuild: texts,
				Shell: texts,
				Healthcheck: nullish(object({
					Test: texts,
					Interval: nullish(number()),
					Timeout: nullish(number()),
					StartPeriod: nullish(number()),
					Retries: nullish(number())
				}))
			})),
			rootfs: nullish(object({
				type: optional(text$1),
				diff_ids: nullish(array(digest))
			})),
			history: nullish(array(history))
		});
		dockerManifestSchema = array(object({
			Config: text$1,
			RepoTags: texts,
			Layers: texts
		}));
		layoutSchema = object({ imageLayoutVersion: text$1 });
	})))();
}

// shared/oci/config.ts
/**
* Parses an image configuration (OCI image specification, config.md).
* @throws UndecidedError if it is not valid.
*/
function parseConfig(bytes, label) {
	const raw = parseDocument(bytes, configSchema, label);
	const run = raw.config ?? {};
	return {
		os: raw.os,
		architecture: raw.architecture,
		...withoutNull({
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
		...withoutNull({
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
		...withoutNull({
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
/** Removes null, undefined and empty values from an object. */
function withoutNull(values) {
	const result = {};
	for (const key in values) {
		const value = values[key];
		if (value !== null && value !== void 0 && value !== "") result[key] = value;
	}
	return result;
}
function init_config() {
	return (init_config = __esmMin((() => {
		init_json();
		init_schema();
	})))();
}

// shared/oci/media-types.ts
/** Returns true for an OCI image index and a Docker manifest list. */
function isIndexType(mediaType) {
	return indexTypes.has(mediaType);
}
/** Returns true for an OCI image manifest and a Docker schema 2 manifest. */
function isManifestType(mediaType) {
	return manifestTypes.has(mediaType);
}
/** Returns true for the configuration of a runnable image. Artifacts have other types. */
function isImageConfigType(mediaType) {
	return configTypes.has(mediaType);
}
/** Returns true for layers that may be stored elsewhere (OCI non-distributable, Docker foreign). */
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
/** Normalizes the names of a platform as containerd does, so that two names of one platform are equal. */
function normalizePlatform({ os, architecture, variant = "" }) {
	const system = os.toLowerCase();
	const lower = architecture.toLowerCase();
	const [name, implied] = architectureAliases[lower] ?? [lower];
	const stated = variant === "" ? implied ?? "" : variant.toLowerCase();
	const aliases = variantAliases[name] ?? {};
	const normalized = Object.hasOwn(aliases, stated) ? aliases[stated] : stated;
	return {
		os: system === "macos" ? "darwin" : system,
		architecture: name,
		...normalized === void 0 || normalized === "" ? {} : { variant: normalized }
	};
}
/** Formats a platform as `os/architecture[/variant]`. */
function formatPlatform({ os, architecture, variant }) {
	return variant === void 0 || variant === "" ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
/**
* Parses `os/architecture[/variant]`. Accepts common aliases of architectures.
* @throws InvalidError `PLATFORM_INVALID`.
*/
function parsePlatform(text) {
	const [os = "", architecture = "", variant, rest] = text.trim().toLowerCase().split("/");
	if (os === "" || architecture === "" || variant === "" || rest !== void 0) throw new InvalidError("PLATFORM_INVALID", `"${text}" is not a platform`, { advice: "Use os/architecture or os/architecture/variant, for example linux/arm64." });
	return {
		os,
		architecture: architectureAliases[architecture]?.[0] ?? architecture,
		...defined({ variant })
	};
}
/** Returns whether the platform `offered` satisfies `wanted`, whatever names they use. No variant accepts any. */
function matchesPlatform(wanted, offered) {
	const [asked, found] = [normalizePlatform(wanted), normalizePlatform(offered)];
	if (asked.os !== found.os || asked.architecture !== found.architecture) return false;
	return wanted.variant === void 0 || asked.variant === found.variant;
}
var architectureAliases, variantAliases;
function init_platform() {
	return (init_platform = __esmMin((() => {
		init_errors();
		architectureAliases = {
			i386: ["386"],
			x86_64: ["amd64"],
			"x86-64": ["amd64"],
			aarch64: ["arm64"],
			armhf: ["arm", "v7"],
			armel: ["arm", "v6"]
		};
		variantAliases = {
			amd64: { v1: void 0 },
			arm64: {
				8: void 0,
				v8: void 0
			},
			arm: {
				"": "v7",
				7: "v7",
				5: "v5",
				6: "v6",
				8: "v8"
			}
		};
	})))();
}

// shared/oci/toc/block-decoder.ts
/** Creates a decoder for blocks of gzip members. What follows the used bytes is ignored: the headers of other entries. */
function gzipBlocks() {
	const decoder = newDecoder("deflate");
	return (stored, size) => {
		decoder.reset();
		return firstBytes(gunzipSteps(sourceOf(stored), decoder, Buffer.allocUnsafeSlow(size)), size);
	};
}
/** Creates a decoder for blocks of zstd frames, which must have the stated size. */
function zstdBlocks() {
	const decoder = newDecoder("zstd");
	return (stored, size) => {
		decoder.reset();
		const bytes = firstBytes(unzstdSteps(sourceOf(stored), decoder, Buffer.allocUnsafeSlow(size + 1)), size);
		if (bytes.length > size) throw new Error("it is larger than the table states");
		return bytes;
	};
}
function newDecoder(format) {
	const decoder = decoderFor(format);
	if (decoder === void 0) throw new Error("this Node.js cannot decompress synchronously");
	return decoder;
}
function firstBytes(next, size) {
	const bytes = next();
	if (bytes === void 0 || bytes.length < size) throw new Error("it is smaller than the table states");
	return bytes;
}
function sourceOf(stored) {
	let left = stored;
	return chunkSource(() => {
		const chunk = left;
		left = void 0;
		return chunk;
	});
}
function init_block_decoder() {
	return (init_block_decoder = __esmMin((() => {
		init_gzip();
		init_handle();
		init_zstd();
		init_source$1();
	})))();
}

// shared/oci/toc/inflate-table.ts
/**
* Decompresses a table.
* @returns undefined if it is larger than tables may be.
* @throws UndecidedError `TOC_INVALID` if the data are damaged.
*/
async function inflateTable(kind, stored, label) {
	try {
		return await inflaters[kind](stored, { maxOutputLength: tableLimits.bytes });
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") return void 0;
		throw tableInvalid(label, `its ${kind} data are damaged (${messageOf(error)})`);
	}
}
var promisify, gunzip, zstdDecompress, inflaters;
function init_inflate_table() {
	return (init_inflate_table = __esmMin((() => {
		init_errors();
		init_problems();
		init_table();
		({promisify} = process.getBuiltinModule("node:util"));
		({gunzip, zstdDecompress} = process.getBuiltinModule("node:zlib"));
		inflaters = {
			gzip: promisify(gunzip),
			zstd: promisify(zstdDecompress)
		};
	})))();
}

// shared/oci/toc/entry-types.ts
var entryTypes;
function init_entry_types() {
	return (init_entry_types = __esmMin((() => {
		entryTypes = /* @__PURE__ */ new Map([
			["reg", "file"],
			["dir", "directory"],
			["symlink", "symlink"],
			["hardlink", "hardlink"],
			["char", "character-device"],
			["block", "block-device"],
			["fifo", "fifo"]
		]);
	})))();
}

// shared/oci/toc/rows.ts
/**
* Groups the rows of a table by file and checks each file.
* @throws UndecidedError `TOC_INVALID`, with the entry, for names that leave the image or occur twice, unknown types, and
* chunks that are missing, overlap, or have no digest.
*/
function filesOf(rows, label) {
	const files = [];
	const paths = /* @__PURE__ */ new Set();
	for (let index = 0; index < rows.length;) {
		const first = rows[index];
		let end = index + 1;
		while (rows[end]?.type === "chunk") end += 1;
		const header = headerOf(first, label);
		const path = cleanPath(header.name);
		if (path === void 0) throw entryInvalid(label, header.name, "points outside the image");
		if (paths.has(path)) throw entryInvalid(label, header.name, "occurs twice");
		paths.add(path);
		files.push({
			header,
			endOffset: first.endOffset ?? 0,
			chunks: chunksOf$1(header, rows.slice(index, end), label)
		});
		index = end;
	}
	return files;
}
function headerOf({ name = "", type, size = 0, mode = 0, ...row }, label) {
	const entryType = entryTypes.get(type);
	if (entryType === void 0) throw entryInvalid(label, name, `has the unknown type ${JSON.stringify(type)}`);
	if (entryType !== "directory" && /(?:^|\/)$/.test(name)) throw entryInvalid(label, name, "is named like a directory");
	const seconds = Math.floor(Date.parse(row.modtime ?? "") / 1e3);
	return {
		name,
		type: entryType,
		size: entryType === "file" ? size : 0,
		mode,
		uid: row.uid ?? 0,
		gid: row.gid ?? 0,
		mtime: Number.isFinite(seconds) ? seconds : 0,
		linkName: entryType === "symlink" || entryType === "hardlink" ? row.linkName ?? "" : ""
	};
}
function chunksOf$1({ name, size: fileSize }, rows, label) {
	const invalid = (problem) => entryInvalid(label, name, problem);
	if (fileSize === 0) {
		if (rows.length > 1) throw invalid("has chunks without a content");
		return [];
	}
	return rows.map((row, index) => {
		if (index > 0 && (row.name ?? name) !== name) throw invalid("is followed by a chunk of another");
		const start = row.chunkOffset ?? 0;
		const size = endOf(rows[index + 1], fileSize) - start;
		if (size <= 0 || index === 0 && start !== 0) throw invalid("has chunks that do not cover its size");
		if ((row.chunkSize ?? 0) !== 0 && row.chunkSize !== size) throw invalid("has chunks that do not add up to its size");
		const digest = digestOf(row, rows.length === 1, invalid);
		const { offset = 0, innerOffset = 0, chunkType: type = "" } = row;
		return {
			offset,
			innerOffset,
			size,
			digest,
			type
		};
	});
}
/** Returns the digest of a chunk. That of the file stands for its only chunk. */
function digestOf({ chunkDigest = "", digest = "" }, isOnly, invalid) {
	if (isOnly && chunkDigest !== "" && digest !== "" && chunkDigest !== digest) throw invalid("has two digests for the same content");
	const stated = chunkDigest === "" && isOnly ? digest : chunkDigest;
	if (!isDigest(stated)) throw invalid("has a chunk without a valid digest");
	return stated;
}
/** Returns where a chunk ends: at the next one, or at the end of the file. */
function endOf(next, fileSize) {
	return next === void 0 ? fileSize : next.chunkOffset ?? 0;
}
var count, text, row, jsonTableSchema;
function init_rows() {
	return (init_rows = __esmMin((() => {
		init_schemas(), init_api();
		init_references();
		init_names();
		init_entry_types();
		init_problems();
		count = optional(int().check(_nonnegative()));
		text = optional(string());
		row = object({
			name: text,
			type: string(),
			size: count,
			modtime: text,
			linkName: text,
			mode: count,
			uid: optional(int()),
			gid: optional(int()),
			/** Of the file. */
			digest: text,
			/** First stored byte, and in zstd:chunked the byte after the file. */
			offset: count,
			endOffset: count,
			/** Decompressed bytes before the chunk in the gzip member at `offset`. */
			innerOffset: count,
			/** Bytes of the file before the chunk. */
			chunkOffset: count,
			/** 0: up to the next chunk or the end of the file. */
			chunkSize: count,
			chunkDigest: text,
			/** `zeros`, or empty for stored data. */
			chunkType: text
		});
		jsonTableSchema = object({
			version: optional(int()),
			entries: optional(array(row))
		});
	})))();
}

// shared/oci/toc/estargz.ts
/** Returns the digest that binds the table of a layer to the manifest. */
function estargzBinding(annotations) {
	const digest = annotations[tocDigest];
	return digest !== void 0 && isDigest(digest) ? digest : void 0;
}
/**
* Opens the table of an eStargz layer (stargz-snapshotter, docs/estargz.md). The landmark files, which tell runtimes
* what to prefetch, are entries like any other, as in a runtime that unpacks the layer.
* @param size stored bytes of the layer.
* @returns undefined if the layer has no table of a known version, or one beyond the limits.
* @throws UndecidedError `DIGEST_MISMATCH` or `TOC_INVALID`.
*/
async function openEstargz(binding, size, read, label) {
	const tail = await read(Math.max(0, size - tailBytes), Math.min(size, tailBytes));
	const start = tail === void 0 ? void 0 : tableOffset(tail.subarray(-51));
	if (tail === void 0 || start === void 0) return void 0;
	const length = size - footerBytes - start;
	if (length <= 0 || length > tableLimits.bytes) return void 0;
	const stored = length + footerBytes <= tail.length ? tail.subarray(tail.length - footerBytes - length, tail.length - footerBytes) : await read(start, length);
	if (stored === void 0) return void 0;
	const json = await tableIn(stored, label);
	if (json === void 0) return void 0;
	const actual = sha256(json);
	if (actual !== binding) throw digestMismatch(`${label} table of contents`, binding, actual);
	if (hasTooManyParts(json)) return void 0;
	const { version, entries = [] } = parseDocument(json, jsonTableSchema, `${label} table of contents`);
	if (version !== 1) return void 0;
	const contents = contentsOf$1(filesOf(entries, label), start, label);
	const decode = gzipBlocks();
	return {
		format: "estargz",
		...contents,
		read,
		decode: (block, bytes) => decode(bytes, block.size)
	};
}
/** Parses the offset of the table from a footer: the subfield `SG` of the extra field; undefined for anything else. */
function tableOffset(footer) {
	const text = Buffer.from(footer).toString("latin1");
	const [, digits] = /^\x1f\x8b\x08\x04.{6}\x1a\0SG\x16\0([0-9a-f]{16})STARGZ/s.exec(text) ?? [];
	const offset = digits === void 0 ? NaN : Number.parseInt(digits, 16);
	return Number.isSafeInteger(offset) ? offset : void 0;
}
/** Returns the JSON of a table: the only file of a compressed tar. Undefined if it is beyond the limits. */
async function tableIn(stored, label) {
	const tar = await inflateTable("gzip", stored, label);
	if (tar === void 0) return void 0;
	let given = tar;
	const source = chunkSource(() => {
		const chunk = given;
		given = void 0;
		return chunk;
	});
	for (const { header, content } of readTar(source, `${label} table of contents`)) {
		if (header.name === tableName && header.type === "file") return content().read(0, header.size);
		break;
	}
	throw tableInvalid(label, `it does not begin with ${tableName}`);
}
/** Places the chunks of files in blocks. Chunks at one offset are in one gzip member. */
function contentsOf$1(files, end, label) {
	const blocks = [];
	return {
		entries: files.map(({ header, chunks }) => {
			if (header.name === tableName) throw entryInvalid(label, header.name, "has the name of the table");
			return {
				header,
				pieces: chunks.map(({ offset, innerOffset, size, digest }) => {
					const last = blocks.at(-1);
					const isSame = last?.start === offset;
					if (!(isSame ? innerOffset >= last.size : offset > (last?.start ?? -1)) || offset >= end) throw entryInvalid(label, header.name, "has chunks at impossible offsets");
					if (last !== void 0 && !isSame) last.end = offset;
					const block = isSame ? last : {
						start: offset,
						end,
						size: 0,
						checks: []
					};
					if (!isSame) blocks.push(block);
					block.size = innerOffset + size;
					block.checks.push({
						offset: innerOffset,
						size,
						digest,
						entry: header.name
					});
					return {
						block: blocks.length - 1,
						offset: innerOffset,
						size
					};
				})
			};
		}),
		blocks
	};
}
var tocDigest, tableName, footerBytes, tailBytes;
function init_estargz() {
	return (init_estargz = __esmMin((() => {
		init_files();
		init_references();
		init_digest();
		init_json();
		init_reader();
		init_source$1();
		init_block_decoder();
		init_inflate_table();
		init_problems();
		init_rows();
		init_table();
		tocDigest = "containerd.io/snapshot/stargz/toc.digest";
		tableName = "stargz.index.json";
		footerBytes = 51;
		tailBytes = 524288;
	})))();
}

// shared/oci/toc/inflate-span.ts
/**
* Decompresses deflate data (RFC 1951) from a checkpoint.
*
* zlib begins at the first bit of a byte. If the data begin with upper bits of a byte, empty blocks are put before them
* that end at the bit before: an empty block with fixed codes has 10 bits, and the one of `oddBlock` 93, so that any
* number of bits modulo 8 can be had.
* @param stored from the byte with the first bit.
* @param size decompressed bytes.
* @param isLast whether more data may follow the decompressed ones, which are ignored.
* @throws Error if the data are damaged, shorter, or, unless it is the last span, longer.
*/
function inflateSpan(stored, { bits, window }, size, isLast) {
	const decoder = decoderFor("deflate", window);
	if (decoder === void 0) throw new Error("this Node.js cannot decompress synchronously");
	try {
		const output = Buffer.allocUnsafeSlow(size + 1);
		let input = bits === 0 ? stored : startingAt(stored, bits);
		let filled = 0;
		while (filled < size + (isLast ? 0 : 1)) {
			const { used, produced } = decoder.step(input, output.subarray(filled));
			input = input.subarray(used);
			filled += produced;
			if (used === 0 && produced === 0) break;
		}
		if (filled < size) throw new Error("it is smaller than the table states");
		if (filled > size && !isLast) throw new Error("it is larger than the table states");
		return output.subarray(0, size);
	} finally {
		decoder.close();
	}
}
/** Puts empty blocks before data that begin with the upper `bits` bits of the first byte. */
function startingAt(stored, bits) {
	let text = bits % 2 === 1 ? oddBlock : "";
	while (text.length % 8 !== 8 - bits) text += evenBlock;
	const prefix = new Uint8Array(Math.ceil(text.length / 8));
	for (let index = 0; index < text.length; index += 1) if (text[index] === "1") prefix[index >> 3] = (prefix[index >> 3] ?? 0) | 1 << (index & 7);
	const last = prefix.length - 1;
	prefix[last] = (prefix[last] ?? 0) | (stored[0] ?? 0) & 255 << 8 - bits & 255;
	return Buffer.concat([prefix, stored.subarray(1)]);
}
var evenBlock, oddBlock;
function init_inflate_span() {
	return (init_inflate_span = __esmMin((() => {
		init_handle();
		evenBlock = "0100000000";
		oddBlock = [
			...[
				"001",
				"00000",
				"00000",
				"0111"
			],
			...[
				"000",
				"000",
				"010",
				"010",
				...Array.from({ length: 13 }, () => "000"),
				"100"
			],
			...[
				"11",
				"1010111",
				"11",
				"1010111",
				"0",
				"10",
				"0"
			]
		].join("");
	})))();
}

// shared/oci/toc/flatbuffer.ts
/** Reads an unsigned 64-bit number in little-endian order. @throws RangeError if it is not a safe integer. */
function readUint53(view, offset) {
	const value = view.getBigUint64(offset, true);
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`the number ${value} is out of range`);
	return Number(value);
}
var FlatTable;
function init_flatbuffer() {
	return (init_flatbuffer = __esmMin((() => {
		init_files();
		FlatTable = class FlatTable {
			#view;
			#position;
			#budget;
			constructor(view, position, budget) {
				this.#view = view;
				this.#position = position;
				this.#budget = budget;
			}
			/** Returns the root table of a document. */
			static root(document) {
				const view = new DataView(document.buffer, document.byteOffset, document.byteLength);
				return new FlatTable(view, view.getUint32(0, true), { bytes: document.length });
			}
			uint8(slot, absent) {
				const field = this.#field(slot);
				return field === void 0 ? absent : this.#view.getUint8(field);
			}
			uint32(slot) {
				const field = this.#field(slot);
				return field === void 0 ? 0 : this.#view.getUint32(field, true);
			}
			/** @throws RangeError for numbers that are negative or not safe integers, too. */
			uint53(slot) {
				const field = this.#field(slot);
				return field === void 0 ? 0 : readUint53(this.#view, field);
			}
			table(slot) {
				const target = this.#target(slot);
				return target === void 0 ? void 0 : new FlatTable(this.#view, target, this.#budget);
			}
			text(slot) {
				const target = this.#target(slot);
				return target === void 0 ? "" : this.#text(target);
			}
			bytes(slot) {
				const target = this.#target(slot);
				return target === void 0 ? /* @__PURE__ */ new Uint8Array(0) : this.#bytes(target);
			}
			*tables(slot) {
				for (const target of this.#targets(slot)) yield new FlatTable(this.#view, target, this.#budget);
			}
			*texts(slot) {
				for (const target of this.#targets(slot)) yield this.#text(target);
			}
			/** Returns the place of a field: the vtable has its distance from the table, or 0 if it is absent. */
			#field(slot) {
				const vtable = this.#position - this.#view.getInt32(this.#position, true);
				const entry = 4 + slot * 2;
				if (entry + 2 > this.#view.getUint16(vtable, true)) return void 0;
				const offset = this.#view.getUint16(vtable + entry, true);
				return offset === 0 ? void 0 : this.#position + offset;
			}
			#target(slot) {
				const field = this.#field(slot);
				return field === void 0 ? void 0 : field + this.#view.getUint32(field, true);
			}
			*#targets(slot) {
				const vector = this.#target(slot);
				if (vector === void 0) return;
				const end = vector + 4 + this.#view.getUint32(vector, true) * 4;
				if (end > this.#view.byteLength) throw new RangeError("a vector is longer than the document");
				for (let place = vector + 4; place < end; place += 4) yield place + this.#view.getUint32(place, true);
			}
			#bytes(target) {
				const length = this.#view.getUint32(target, true);
				if (target + 4 + length > this.#view.byteLength) throw new RangeError("a text is longer than the document");
				return new Uint8Array(this.#view.buffer, this.#view.byteOffset + target + 4, length);
			}
			#text(target) {
				const bytes = this.#bytes(target);
				this.#budget.bytes -= bytes.length;
				if (this.#budget.bytes < 0) throw new RangeError("texts overlap");
				return bufferOf(bytes).toString("utf8");
			}
		};
	})))();
}

// shared/oci/toc/ztoc.ts
/**
* Parses a zTOC, a FlatBuffers document (soci-snapshotter, ztoc.fbs and docs on the SOCI index). Its fields are, by slot:
* version, build tool, stored size, size, table (0: entries), compression (algorithm, last span, digests, checkpoints).
* @param size stored bytes of the layer.
* @returns undefined for other versions and compressions.
* @throws UndecidedError `TOC_INVALID` for damaged and inconsistent documents.
*/
function parseZtoc(document, size, label) {
	try {
		const root = FlatTable.root(document);
		const compression = root.table(5);
		if (root.text(0) !== version || compression?.uint8(0, gzip) !== gzip) return void 0;
		if (root.uint53(2) !== size) throw new RangeError(`it is of a layer of ${root.uint53(2)} bytes`);
		const tarSize = root.uint53(3);
		const checkpoints = checkpointsIn(compression.bytes(3), size, tarSize);
		const digests = [...compression.texts(2)];
		if (digests.length !== checkpoints.length || !digests.every(isDigest)) throw new RangeError("it does not have a valid digest for each span");
		return {
			entries: entriesIn(root.table(4)?.tables(0) ?? [], tarSize, label),
			checkpoints,
			digests,
			size: tarSize
		};
	} catch (error) {
		if (error instanceof RangeError) throw tableInvalid(label, messageOf(error));
		throw error;
	}
}
/** Unpacks checkpoints: the number, the size of a span, and the checkpoints, without the first one in old documents. */
function checkpointsIn(packed, storedSize, size) {
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	const count = view.getUint32(0, true);
	const stored = (packed.length - headBytes) / checkpointBytes;
	if (count === 0 || stored !== count && stored !== count - 1) throw new RangeError("its checkpoints are damaged");
	const checkpoints = stored === count ? [] : [{
		in: gzipHeaderBytes,
		out: 0,
		bits: 0,
		window: new Uint8Array(windowBytes)
	}];
	for (let place = headBytes; place < packed.length; place += checkpointBytes) checkpoints.push({
		in: readUint53(view, place),
		out: readUint53(view, place + 8),
		bits: view.getUint8(place + 16),
		window: packed.subarray(place + 17, place + checkpointBytes)
	});
	let last = {
		in: 0,
		out: -1
	};
	for (const checkpoint of checkpoints) {
		if (!(checkpoint.in > last.in && checkpoint.out > last.out && checkpoint.bits <= 7) || checkpoint.in >= storedSize || checkpoint.out >= size) throw new RangeError("its checkpoints are at impossible offsets");
		last = checkpoint;
	}
	if (checkpoints[0]?.out !== 0) throw new RangeError("its first checkpoint is not at the beginning");
	return checkpoints;
}
/** Reads an entry. Slots: name, type, offset, size, link, mode, uid, gid, names of both, time of modification. */
function entryIn(table) {
	const type = table.text(1);
	const entryType = entryTypes.get(type) ?? "fifo";
	const seconds = Math.floor(Date.parse(table.text(10)) / 1e3);
	return {
		header: {
			name: table.text(0),
			type: entryType,
			size: entryType === "file" ? table.uint53(3) : 0,
			mode: table.uint53(5),
			uid: table.uint32(6),
			gid: table.uint32(7),
			mtime: Number.isFinite(seconds) ? seconds : 0,
			linkName: entryType === "symlink" || entryType === "hardlink" ? table.text(4) : ""
		},
		type,
		offset: table.uint53(2)
	};
}
/** Reads entries one after the other, so that a document with one entry a million times ends at the second. */
function entriesIn(tables, size, label) {
	const entries = [];
	const paths = /* @__PURE__ */ new Set();
	let end = 0;
	for (const table of tables) {
		const { header, type, offset } = entryIn(table);
		const { name } = header;
		if (!entryTypes.has(type)) throw entryInvalid(label, name, `has the unknown type ${JSON.stringify(type)}`);
		if (header.type !== "directory" && /(?:^|\/)$/.test(name)) throw entryInvalid(label, name, "is named like a directory");
		const path = cleanPath(name);
		if (path === void 0) throw entryInvalid(label, name, "points outside the image");
		if (paths.has(path)) throw entryInvalid(label, name, "occurs twice");
		paths.add(path);
		if (offset < end || offset + header.size > size) throw entryInvalid(label, name, "is at an impossible offset");
		end = offset + header.size;
		entries.push({
			header,
			offset
		});
	}
	return entries;
}
var version, gzip, windowBytes, checkpointBytes, headBytes, gzipHeaderBytes;
function init_ztoc() {
	return (init_ztoc = __esmMin((() => {
		init_errors();
		init_references();
		init_names();
		init_entry_types();
		init_flatbuffer();
		init_problems();
		version = "0.9";
		gzip = 1;
		windowBytes = 32768;
		checkpointBytes = 32785;
		headBytes = 12;
		gzipHeaderBytes = 10;
	})))();
}

// shared/oci/toc/soci.ts
/** Finds the SOCI index of an image by the annotations of its manifest. */
function sociIndexOf(annotations, blobs, maxBytes) {
	const digest = annotations[indexDigest];
	if (digest === void 0 || !isDigest(digest)) return void 0;
	let manifest;
	return {
		digest,
		read() {
			manifest ??= readIndex(digest, blobs, maxBytes);
			return manifest;
		}
	};
}
async function readIndex(digest, blobs, maxBytes) {
	try {
		const bytes = await blobs.read({
			mediaType: ociManifestType,
			digest,
			size: 0
		}, maxBytes);
		const manifest = parseDocument(bytes, manifestSchema, `${blobs.name}@${digest}`);
		return manifest.config.mediaType === indexType ? manifest : void 0;
	} catch (error) {
		if (error instanceof SeaworthyError && error.code === "IMAGE_NOT_FOUND") return void 0;
		throw error;
	}
}
/**
* Opens the table of a layer in a SOCI index. The stored bytes between two checkpoints are a block.
* @returns undefined if the index has no table of a known version for the layer, or one beyond the limits.
* @throws UndecidedError `DIGEST_MISMATCH` or `TOC_INVALID`.
*/
async function openSoci(index, layer, blobs, read, label) {
	const listed = (await index.read())?.layers.filter(({ annotations }) => annotations?.[layerDigest] === layer.digest) ?? [];
	if (listed.length > 1) throw tableInvalid(label, "the SOCI index has several for the layer");
	const [descriptor] = listed;
	if (descriptor === void 0 || descriptor.size > tableLimits.bytes) return void 0;
	const ztoc = parseZtoc(await blobs.read(descriptor, tableLimits.bytes), layer.size, label);
	if (ztoc === void 0) return void 0;
	const blocks = blocksOf(ztoc, layer.size);
	const checkpoints = new Map(blocks.map((block, span) => [block, ztoc.checkpoints[span]]));
	const outs = ztoc.checkpoints.map(({ out }) => out);
	const last = blocks.at(-1);
	return {
		format: "soci",
		entries: ztoc.entries.map(({ header, offset }) => ({
			header,
			pieces: piecesOf(offset, header.size, outs, ztoc.size)
		})),
		blocks,
		read,
		decode: (block, stored) => inflateSpan(stored, checkpoints.get(block), block.size, block === last)
	};
}
/** A block begins with the byte that has its first bits, and ends where the next checkpoint is. */
function blocksOf({ checkpoints, digests, size }, storedSize) {
	return checkpoints.map(({ in: start, out, bits }, span) => {
		const next = checkpoints[span + 1];
		return {
			start: bits === 0 ? start : start - 1,
			end: next?.in ?? storedSize,
			size: (next?.out ?? size) - out,
			checks: [],
			storedDigest: digests[span]
		};
	});
}
/** Returns the parts of blocks with the bytes of a file. @param outs first byte of the tar in each block. */
function piecesOf(start, size, outs, tarSize) {
	const pieces = [];
	for (let block = lastAtOrBefore(start, outs), offset = start; offset < start + size; block += 1) {
		const until = Math.min(start + size, outs[block + 1] ?? tarSize);
		pieces.push({
			block,
			offset: offset - (outs[block] ?? 0),
			size: until - offset
		});
		offset = until;
	}
	return pieces;
}
var indexDigest, indexType, layerDigest;
function init_soci() {
	return (init_soci = __esmMin((() => {
		init_errors();
		init_references();
		init_json();
		init_media_types();
		init_schema();
		init_inflate_span();
		init_problems();
		init_table();
		init_ztoc();
		indexDigest = "com.amazon.soci.index-digest";
		indexType = "application/vnd.amazon.soci.index.v2+json";
		layerDigest = "com.amazon.soci.image-layer-digest";
	})))();
}

// shared/oci/toc/zstd-chunked.ts
/** Returns the digest that binds the table of a layer to the manifest. */
function zstdChunkedBinding(annotations) {
	const digest = annotations[manifestChecksum];
	return digest !== void 0 && isDigest(digest) && positionIn(annotations) !== void 0 ? digest : void 0;
}
/**
* Opens the table of a zstd:chunked layer. The copy of the tar's headers (tar-split) next to the table is not read.
* @param size stored bytes of the layer.
* @returns undefined if the layer has no table of a known version, or one beyond the limits.
* @throws UndecidedError `DIGEST_MISMATCH` or `TOC_INVALID`.
*/
async function openZstdChunked(binding, annotations, size, read, label) {
	const position = positionIn(annotations);
	if (position === void 0 || position.offset + position.length > size) return void 0;
	const { offset, length, uncompressed } = position;
	if (Math.max(length, uncompressed) > tableLimits.bytes) return void 0;
	const stored = await read(offset, length);
	if (stored === void 0) return void 0;
	verifyBytes(stored, binding, `${label} table of contents`);
	const json = await inflateTable("zstd", stored, label);
	if (json?.length !== uncompressed) throw tableInvalid(label, "its size is not the one in the manifest");
	if (hasTooManyParts(json)) return void 0;
	const { version, entries = [] } = parseDocument(json, jsonTableSchema, `${label} table of contents`);
	if (version !== 1) return void 0;
	const contents = contentsOf(filesOf(entries, label), offset - frameHeader, label);
	const decode = zstdBlocks();
	return {
		format: "zstd-chunked",
		...contents,
		read,
		decode: (block, bytes) => decode(bytes, block.size)
	};
}
/** Parses `offset:length:uncompressed length:type`; undefined for other types and texts. */
function positionIn(annotations) {
	const [offset = 0, length = 0, uncompressed = 0, type = 0] = /^(\d{1,15}):(\d{1,15}):(\d{1,15}):(\d{1,15})$/.exec(annotations[manifestPosition] ?? "")?.slice(1).map(Number) ?? [];
	return type === crfsType && length > 0 ? {
		offset,
		length,
		uncompressed
	} : void 0;
}
/** Places each chunk of a file in a block of its own. */
function contentsOf(files, end, label) {
	const blocks = [];
	let stored = 0;
	return {
		entries: files.map(({ header, endOffset, chunks }) => {
			return {
				header,
				pieces: chunks.map(({ offset, size, digest, type }, index) => {
					const until = chunks[index + 1]?.offset ?? endOffset;
					if (offset < stored || until <= offset || until > end) throw entryInvalid(label, header.name, "has chunks at impossible offsets");
					stored = until;
					if (type !== "" && type !== "zeros") throw entryInvalid(label, header.name, `has a chunk of the unknown type ${JSON.stringify(type)}`);
					const checks = [{
						offset: 0,
						size,
						digest,
						entry: header.name
					}];
					blocks.push({
						start: offset,
						end: type === "zeros" ? offset : until,
						size,
						checks
					});
					return {
						block: blocks.length - 1,
						offset: 0,
						size
					};
				})
			};
		}),
		blocks
	};
}
var manifestChecksum, manifestPosition, frameHeader, crfsType;
function init_zstd_chunked() {
	return (init_zstd_chunked = __esmMin((() => {
		init_references();
		init_digest();
		init_json();
		init_block_decoder();
		init_inflate_table();
		init_problems();
		init_rows();
		init_table();
		manifestChecksum = "io.github.containers.zstd-chunked.manifest-checksum";
		manifestPosition = "io.github.containers.zstd-chunked.manifest-position";
		frameHeader = 8;
		crfsType = 1;
	})))();
}

// shared/oci/toc/bound-table.ts
/**
* Finds the tables of an image's layers by the annotations of its manifest. There are none for blobs on disk.
* @param maxBytes the limit `documentBytes`.
*/
function boundTables(manifest, blobs, maxBytes) {
	const { readRange } = blobs;
	if (readRange === void 0) return () => void 0;
	const index = sociIndexOf(manifest.annotations ?? {}, blobs, maxBytes);
	return (layer) => {
		const annotations = layer.annotations ?? {};
		const { size, mediaType } = layer;
		const label = `${blobs.name}@${layer.digest}`;
		const read = (start, length) => readRange(layer, start, length);
		const zstd = mediaType.endsWith("zstd") ? zstdChunkedBinding(annotations) : void 0;
		if (zstd !== void 0) return bound(`zstd-chunked ${zstd}`, () => openZstdChunked(zstd, annotations, size, read, label));
		if (!mediaType.endsWith("gzip")) return void 0;
		const estargz = estargzBinding(annotations);
		if (estargz !== void 0) return bound(`estargz ${estargz}`, () => openEstargz(estargz, size, read, label));
		if (index !== void 0) return bound(`soci ${index.digest}`, () => openSoci(index, layer, blobs, read, label));
	};
}
function bound(binding, open) {
	return {
		binding,
		async open() {
			const table = await open();
			return table?.blocks.some(isTooLarge) === true ? void 0 : table;
		}
	};
}
function isTooLarge({ start, end, size }) {
	return Math.max(end - start, size) > tableLimits.blockBytes;
}
function init_bound_table() {
	return (init_bound_table = __esmMin((() => {
		init_estargz();
		init_soci();
		init_table();
		init_zstd_chunked();
	})))();
}

// shared/oci/assemble.ts
/**
* Creates an image from a manifest.
* @param maxBytes the limit `documentBytes`.
* @returns undefined if a blob is absent, as in an export of one platform.
*/
async function imageOf(resolved, blobs, maxBytes) {
	const { manifest, descriptor } = resolved;
	if (!await blobs.has(manifest.config)) return void 0;
	const configBytes = await blobs.read(manifest.config, maxBytes);
	const label = `${blobs.name}!${manifest.config.digest}`;
	const config = parseConfig(configBytes, label);
	if (config.diffIds.length !== manifest.layers.length) throw layersMismatch(label, manifest.layers.length, config.diffIds.length);
	const tableOf = boundTables(manifest, blobs, maxBytes);
	const layers = [];
	for (const [index, layer] of manifest.layers.entries()) {
		const present = await blobs.has(layer);
		if (!present && !isForeignLayer(layer.mediaType)) return void 0;
		const table = present ? tableOf(layer) : void 0;
		layers.push(layerOf$1(layer, index, config.diffIds[index] ?? "", present, blobs, table));
	}
	return {
		name: resolved.tags[0] ?? blobs.name,
		tags: resolved.tags,
		digest: descriptor.digest,
		configDigest: manifest.config.digest,
		mediaType: manifest.mediaType ?? descriptor.mediaType,
		platform: formatPlatform(config),
		config,
		history: config.history,
		layers,
		manifestBytes: resolved.bytes,
		configBytes,
		annotations: manifest.annotations ?? {}
	};
}
function layerOf$1(layer, index, diffId, present, blobs, table) {
	return {
		index,
		diffId,
		digest: layer.digest,
		size: layer.size,
		mediaType: layer.mediaType,
		annotations: layer.annotations ?? {},
		present,
		...table === void 0 ? {} : { table },
		open() {
			if (!present) throw blobMissing(blobs.name, layer.digest);
			return blobs.open(layer);
		},
		async locate() {
			if (!present) throw blobMissing(blobs.name, layer.digest);
			return blobs.locate?.(layer);
		}
	};
}
/** Creates an attestation from a BuildKit manifest. Leaves out statements whose blobs are absent. */
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
/** Creates the error for an image whose layers and diffIDs differ in number. */
function layersMismatch(label, stored, claimed) {
	return new UndecidedError("LAYERS_MISMATCH", `the archive has ${stored} layers, but the config lists ${claimed} diffIDs`, {
		place: { what: label },
		advice: "The archive was modified or truncated. Export the image again."
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
		init_bound_table();
		predicateAnnotation = "in-toto.io/predicate-type";
	})))();
}

// shared/oci/docker-archive.ts
/**
* Reads the images that `manifest.json` lists, as written by `docker save`, podman, skopeo, kaniko and containerd.
* @returns undefined without a `manifest.json`.
* @throws UndecidedError if a listed file is absent or does not match its name or the config.
*/
async function readDockerArchive(files, limits) {
	const bytes = await readWhole(files, "manifest.json", limits.documentBytes);
	if (bytes === void 0) return void 0;
	const images = [];
	for (const entry of parseDocument(bytes, dockerManifestSchema, placeIn(files, "manifest.json"))) images.push(await imageOfEntry(entry.Config, entry.Layers ?? [], entry.RepoTags ?? [], files, limits));
	return images;
}
async function imageOfEntry(configPath, layerPaths, tags, files, limits) {
	const label = placeIn(files, configPath);
	const stored = await readWhole(files, configPath, limits.documentBytes);
	if (stored === void 0) throw fileMissing(files, configPath);
	const claimed = digestInName(configPath);
	const configBytes = claimed === void 0 ? stored : verifyBytes(stored, claimed, label);
	const config = parseConfig(configBytes, label);
	if (layerPaths.length !== config.diffIds.length) {
		await findChangedLayer(layerPaths, config.diffIds, files, limits);
		throw layersMismatch(label, layerPaths.length, config.diffIds.length);
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
		...defined({ digest }),
		size,
		mediaType: layerMediaType,
		annotations: {},
		present: true,
		locate: () => files.locate(path),
		open: () => digest === void 0 ? files.open(path) : verifyStream(files.open(path), digest, size, placeIn(files, path))
	};
}
/** Parses the digest in `<hex>.json` (Docker, podman), `sha256:<hex>` (kaniko) or `blobs/sha256/<hex>`. */
function digestInName(path) {
	const base = path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/, "");
	const digest = base.startsWith("sha256:") ? base : `sha256:${base}`;
	return isDigest(digest) ? digest : void 0;
}
/**
* Parses the digest of a blob path. Layer names outside `blobs/` are ids of the old image format or diffIDs, not
* digests of stored bytes.
*/
function blobDigest(path) {
	const [, algorithm, hex] = /^(?:\.\/)?blobs\/(sha256|sha512)\/([0-9a-f]+)$/.exec(path) ?? [];
	const digest = `${algorithm}:${hex}`;
	return isDigest(digest) ? digest : void 0;
}
/** Finds the first layer that is not in the config, which says more than different numbers of layers. */
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
	return new UndecidedError("FILE_MISSING", `manifest.json names ${path}, which is missing`, {
		place: { what: files.name },
		advice: "Export the image again, with all its layers."
	});
}
var createHash, layerMediaType;
function init_docker_archive() {
	return (init_docker_archive = __esmMin((() => {
		init_errors();
		init_files();
		init_references();
		init_assemble();
		init_compression();
		init_config();
		init_digest();
		init_json();
		init_platform();
		init_read_file();
		init_schema();
		({createHash} = process.getBuiltinModule("node:crypto"));
		layerMediaType = "application/vnd.docker.image.rootfs.diff.tar";
	})))();
}

// shared/oci/artifact-kind.ts
/**
* Returns whether an index marks a manifest as attestations of BuildKit (BuildKit, "Image Attestation Storage"). With
* and without `oci-artifact`, BuildKit writes both the platform and the annotation. No runtime selects that platform;
* the annotation alone may come from anyone.
*/
function isMarkedAttestation({ platform, annotations }) {
	return platform?.os === "unknown" && platform.architecture === "unknown" && annotations?.["vnd.docker.reference.type"] === "attestation-manifest";
}
/**
* Returns whether a marked manifest contains only in-toto statements, plain or signed. A marked manifest with layers is
* still an image: it can be run by its digest.
*/
function isAttestationManifest(descriptor, { layers }) {
	return isMarkedAttestation(descriptor) && layers.every(({ mediaType }) => inToto.test(mediaType));
}
/**
* Returns whether a manifest with a subject is an image: it has an image configuration, or image layers with any
* configuration. Artifacts have neither, or an empty configuration.
*/
function isImageManifest({ config, layers }) {
	if (config.digest === emptyConfig$1) return false;
	return isImageConfigType(config.mediaType) || layers.some(({ mediaType }) => imageLayer.test(mediaType));
}
/**
* Returns whether a manifest is an artifact that cannot run (OCI image specification, "Guidelines for Artifact Usage"):
* its configuration is the empty one and has a non-image type. Other types prove nothing, because runtimes accept some
* of them as images.
* @param mediaType the type that the manifest itself goes under.
*/
function isEmptyArtifact(mediaType, { config }) {
	const isImage = config.mediaType === "" || isImageConfigType(config.mediaType);
	return mediaType === "application/vnd.oci.image.manifest.v1+json" && config.digest === emptyConfig$1 && !isImage;
}
var inToto, emptyConfig$1, imageLayer;
function init_artifact_kind() {
	return (init_artifact_kind = __esmMin((() => {
		init_media_types();
		inToto = /^application\/vnd\.in-toto[.+]/u;
		emptyConfig$1 = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
		imageLayer = /^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./u;
	})))();
}

// shared/oci/walk-index.ts
/**
* Follows descriptors through nested indexes (OCI image specification, image-index.md) and opens the images.
* Distinguishes attestations and artifacts. Lists manifests that the store does not contain; they are not an error.
* @param platform of the images to open. Default: all.
* @throws UndecidedError for damaged documents, wrong digests, and indexes beyond the limits.
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
	const label = `${blobs.name}!${descriptor.digest}`;
	const lineage = [...path.lineage, descriptor.digest];
	if (isIndex || isUntyped && hasKey(bytes, "manifests")) {
		if (lineage.length > maxDepth$2) throw limitExceeded(label, "depth of nested indexes", maxDepth$2);
		for (const child of parseDocument(bytes, indexSchema, label).manifests) {
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
		manifest: parseDocument(bytes, manifestSchema, label),
		bytes,
		tags: path.tags
	}, {
		...path,
		lineage
	}, walk);
}
/** Classifies a manifest: an attestation, an artifact, an absent image or an image. */
async function place(resolved, path, { blobs, limits, contents, platform }) {
	const { descriptor, manifest } = resolved;
	if (isAttestationManifest(descriptor, manifest)) {
		contents.attestations.push(await attestationOf(resolved, blobs, limits.documentBytes));
		return;
	}
	if (!isImageConfigType(manifest.config.mediaType) && manifest.config.mediaType !== "") return skip(descriptor, "artifact", contents);
	const image = await imageOf(resolved, blobs, limits.documentBytes);
	if (image === void 0) return skip(descriptor, "absent", contents);
	if (platform !== void 0 && descriptor.platform == null && !matchesPlatform(platform, image.config)) return skip(descriptor, "absent", contents);
	contents.images.push({
		image,
		lineage: path.lineage,
		position: path.position,
		platform: descriptor.platform == null ? image.config : plain(descriptor.platform)
	});
}
/** Returns whether a descriptor matches the platform. Attestations match every platform. */
function isWanted(descriptor, wanted) {
	const { platform } = descriptor;
	if (wanted === void 0 || platform == null || isMarkedAttestation(descriptor)) return true;
	return matchesPlatform(wanted, plain(platform));
}
function plain({ os, architecture, variant }) {
	return defined({
		os,
		architecture,
		variant
	});
}
function skip(descriptor, reason, contents) {
	const { digest, mediaType, platform } = descriptor;
	const shownPlatform = platform == null ? {} : { platform: formatPlatform(plain(platform)) };
	contents.skipped.push({
		digest,
		mediaType,
		reason,
		...shownPlatform
	});
}
/** Returns the names that containerd, Docker and skopeo give a descriptor. */
function namesOf({ annotations }) {
	const name = annotations?.["io.containerd.image.name"] ?? annotations?.["org.opencontainers.image.ref.name"];
	return name === void 0 || name === "" ? [] : [name];
}
function hasKey(bytes, key) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(`"${key}"`);
}
var maxDepth$2;
function init_walk_index() {
	return (init_walk_index = __esmMin((() => {
		init_artifact_kind();
		init_assemble();
		init_json();
		init_limits();
		init_media_types();
		init_platform();
		init_schema();
		maxDepth$2 = 8;
	})))();
}

// shared/oci/layout.ts
/**
* Reads an OCI image layout (OCI image specification, image-layout.md). `oci-layout` may be absent, because some
* writers omit it; if present, it must be valid.
* @returns undefined without an `index.json`.
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
* Parses an image source: a path, or `oci:`, `oci-archive:`, `docker-archive:` with an optional `:tag`, `@digest` or
* `@position` after the path; or `docker-daemon:` with an image of a local engine.
* @throws InvalidError `SOURCE_INVALID`.
*/
function parseSource(source) {
	const transport = transports.find((name) => source.startsWith(`${name}:`));
	const rest = transport === void 0 ? source : source.slice(transport.length + 1);
	if (rest === "") throw new InvalidError("SOURCE_INVALID", `"${source}" is not an image source`, { advice: "Use the path of an OCI layout directory, an OCI archive or a docker archive." });
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
	const offset = rest.lastIndexOf("@");
	const behind = rest.slice(offset + 1);
	if (offset > 0 && isDigest(behind)) return {
		path: rest.slice(0, offset),
		select: {
			kind: "digest",
			digest: behind
		}
	};
	if (offset > 0 && /^\d{1,6}$/.test(behind)) return {
		path: rest.slice(0, offset),
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
/** Returns whether one of an image's names matches: the whole reference, or its tag alone. */
function isNamed(names, tag) {
	return names.some((name) => canonical(name) === canonical(tag) || tagOf(name) === tag);
}
/** Expands Docker's short names, which equal their long forms. */
function canonical(name) {
	return name.replace(/^(index\.)?docker\.io\//, "").replace(/^library\//, "");
}
function tagOf(name) {
	const colon = name.lastIndexOf(":");
	return colon > name.lastIndexOf("/") ? name.slice(colon + 1) : name;
}
var transports;
function init_source() {
	return (init_source = __esmMin((() => {
		init_errors();
		init_references();
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
* Merges the images of an archive's `index.json` and `manifest.json`. An image in both counts once, with its names from
* `manifest.json`.
*/
function joinListings(reached, listed) {
	const byConfig = new Map(listed.map((image, position) => [image.configDigest, {
		image,
		position
	}]));
	const joined = reached.map((reachedImage) => {
		const twin = byConfig.get(reachedImage.image.configDigest);
		byConfig.delete(reachedImage.image.configDigest);
		return twin === void 0 || twin.image.tags.length === 0 ? reachedImage : {
			...reachedImage,
			image: rename(reachedImage.image, twin.image)
		};
	});
	const unreached = [...byConfig.values()].map(({ image, position }) => ({
		image,
		lineage: [image.digest],
		position,
		platform: image.config
	}));
	return [...joined, ...unreached];
}
function rename(image, { name, tags }) {
	return {
		...image,
		name,
		tags
	};
}
/**
* Selects images by the filter.
* @throws InvalidError `IMAGE_NOT_FOUND` or `PLATFORM_NOT_FOUND`, with the available ones.
* @throws UndecidedError `IMAGE_ABSENT` if an index lists images, but the source contains none of them.
*/
function selectImages(reached, skipped, { select, platform }, source) {
	const named = select === void 0 ? reached : reached.filter((candidate) => isSelected(candidate, select));
	if (reached.length > 0 && named.length === 0) throw notFound(reached, source);
	const chosen = platform === void 0 ? named : named.filter((candidate) => matchesPlatform(platform, candidate.platform));
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
	return new InvalidError("IMAGE_NOT_FOUND", "it contains no image with that name", {
		place: { what: source },
		advice: `It contains ${listOf(names)}.`
	});
}
function noPlatform(platform, reached, absent, source) {
	const wanted = formatPlatform(platform);
	const presentPlatforms = reached.map(({ image }) => image.platform);
	const named = absent.flatMap((manifest) => manifest.platform ?? []);
	if (named.includes(wanted)) return new UndecidedError("IMAGE_ABSENT", `the index lists an image for ${wanted}, but its blobs are missing`, {
		place: { what: source },
		advice: "Export that platform as well."
	});
	return new InvalidError("PLATFORM_NOT_FOUND", `no image for ${wanted}`, {
		place: { what: source },
		advice: `It lists ${listOf([.../* @__PURE__ */ new Set([...presentPlatforms, ...named])])}.`
	});
}
function allAbsent(absent, source) {
	return new UndecidedError("IMAGE_ABSENT", `the index lists ${absent.length} images, but the blobs of all of them are missing`, {
		place: { what: source },
		advice: "Export the image again, with its layers."
	});
}
function noImages(source) {
	return new UndecidedError("NO_IMAGE", "it contains no container image", {
		place: { what: source },
		advice: "Use an OCI layout, an OCI archive or the output of docker save."
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
		init_source();
	})))();
}

// shared/oci/registry/response-errors.ts
/** Creates the error for a failed response: absent, denied or failed. Discards the rest of the response. */
async function responseError(client, response, label, push = false) {
	await response.body?.cancel();
	if (response.status === 404 && !push) return new InvalidError("IMAGE_NOT_FOUND", `${label} was not found`, {
		place: { what: client.name },
		advice: "Check name and tag. A private repository may require login to be visible."
	});
	if (response.status === 401 || response.status === 403) return accessDenied(client, response.status, push);
	return new UndecidedError("REGISTRY_REFUSED", `the registry responded with status ${response.status} for ${label}`, {
		place: { what: client.name },
		advice: response.status === 429 ? "Wait, or log in for a higher limit." : "Try again later."
	});
}
/** Creates the error for missing or insufficient credentials. */
function accessDenied({ name, registry }, status, push) {
	return new UndecidedError("REGISTRY_DENIED", `the registry denied access (${status})`, {
		place: { what: name },
		advice: `Run docker login ${registry} with an account that can ${push ? "push to" : "pull from"} this repository.`
	});
}
/** Converts the failure of a download that was attempted several times. @param offset first byte that is missing. */
function downloadBroken(name, digest, offset, error) {
	if (error instanceof SeaworthyError) return error;
	return new UndecidedError("DOWNLOAD_BROKEN", `the download of ${digest} failed repeatedly (${messageOf(error)})`, {
		place: {
			what: name,
			offset
		},
		advice: "Try again later.",
		cause: error
	});
}
function init_response_errors() {
	return (init_response_errors = __esmMin((() => {
		init_errors();
	})))();
}

// shared/oci/registry/read-range.ts
/**
* Downloads a part of a blob, unverified (RFC 9110, section 14). Resumes a broken connection where it stopped, as long
* as the attempts make progress.
* @param blob with the size that the manifest states, on which limits for its content depend.
* @returns undefined if the registry sends something other than the requested range, or does not confirm the size of the
* blob. It does not support ranges then, or has another blob.
* @throws UndecidedError if the blob cannot be downloaded. @throws InvalidError if there is no such blob.
*/
async function readBlobRange(client, { digest, size }, start, length) {
	const bytes = Buffer.allocUnsafeSlow(length);
	let received = 0;
	for (let failures = 0; received < length;) {
		const from = start + received;
		const before = received;
		const response = await client.request(`/blobs/${digest}`, { headers: { range: `bytes=${from}-${start + length - 1}` } });
		if (!isRange(response, from, start + length, size)) {
			if (!response.ok && response.status !== 416) throw await responseError(client, response, `the blob ${digest}`);
			await response.body?.cancel();
			return;
		}
		try {
			for await (const chunk of readChunks(response, {
				...client.policy,
				maxBytes: length - received
			})) {
				bytes.set(chunk, received);
				received += chunk.length;
			}
			if (received < length) throw new Error(`received ${received} of ${length} bytes`);
		} catch (error) {
			failures = received - before >= minProgress ? 1 : failures + 1;
			if (error instanceof SeaworthyError || failures >= client.policy.attempts) throw downloadBroken(client.name, digest, start + received, error);
			await client.ports.sleep(delay(failures, null, client.ports, client.policy));
		}
	}
	return bytes;
}
/** Returns whether a response has a range from `start` that ends at `end` or earlier, of a blob of `size` bytes. */
function isRange({ status, headers }, start, end, size) {
	const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get("content-range") ?? "") ?? [];
	return status === 206 && Number(first) === start && Number(last) < end && Number(total) === size;
}
var minProgress;
function init_read_range() {
	return (init_read_range = __esmMin((() => {
		init_errors();
		/* @__PURE__ */ init_body();
		init_retry();
		init_response_errors();
		minProgress = 65536;
	})))();
}

// shared/oci/registry/blobs.ts
/** Opens the blobs of a repository, verified by digest. */
function registryBlobs(client) {
	const place = ({ digest }) => `${client.name}@${digest}`;
	async function* open(descriptor) {
		yield* verifyStream(client.blob(descriptor.digest), descriptor.digest, descriptor.size, place(descriptor));
	}
	return {
		name: client.name,
		/** A registry accepts no manifest with absent blobs, except for layers that are stored elsewhere. */
		async has(descriptor) {
			return !isForeignLayer(descriptor.mediaType) || client.hasBlob(descriptor.digest);
		},
		async read(descriptor, maxBytes) {
			checkSize(descriptor, maxBytes, place(descriptor));
			if (!isIndexType(descriptor.mediaType) && !isManifestType(descriptor.mediaType)) return collect$1(open(descriptor));
			const { bytes } = await client.manifest(descriptor.digest, maxBytes);
			return verifyBytes(bytes, descriptor.digest, place(descriptor));
		},
		readRange: (blob, start, length) => readBlobRange(client, blob, start, length),
		open
	};
}
function init_blobs$1() {
	return (init_blobs$1 = __esmMin((() => {
		init_blobs();
		init_digest();
		init_media_types();
		init_read_file();
		init_read_range();
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
/** Reads `token`, or OAuth2's `access_token`, from a response. */
async function tokenIn(response, { idleTimeout }) {
	const body = await readJson(response, {
		idleTimeout,
		maxBytes: maxTokenBytes
	});
	if (!response.ok || typeof body !== "object" || body === null) return void 0;
	const { token, access_token: accessToken } = body;
	return [token, accessToken].find((value) => typeof value === "string" && value !== "");
}
var clientId, maxTokenBytes, Authenticator;
function init_authenticator() {
	return (init_authenticator = __esmMin((() => {
		init_errors();
		/* @__PURE__ */ init_body();
		init_retry();
		clientId = "seaworthy";
		maxTokenBytes = 2 ** 20;
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
			/** Returns the last accepted header for a scope. */
			header(scope) {
				return this.#headers.get(scope);
			}
			/**
			* Returns the Authorization header for a 401 challenge; undefined if no credentials apply.
			* @throws UndecidedError `REALM_INSECURE` instead of sending a secret over an unencrypted connection.
			*/
			async authenticate(challenge, scope) {
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
				if (realm.protocol !== "https:" && !(realm.protocol === "http:" && isLoopback(realm.host))) throw new UndecidedError("REALM_INSECURE", `the registry requests login at ${realm.origin}, which is not encrypted`, {
					place: { what: this.#registry },
					advice: "Configure the registry to issue tokens over https."
				});
				const service = parameters.get("service");
				const token = await tokenIn(credentials?.kind === "token" ? await this.#send(realm.href, refreshRequest(credentials.refreshToken, service, scope)) : await this.#send(tokenUrl(realm, service, scope), passwordRequest(credentials)), this.#policy);
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
* Reads credentials from Docker's config.json: the registry's helper (`credHelpers`), then the store (`credsStore`),
* then the file itself (`auths`). Hosts must match exactly.
* @param directory `$DOCKER_CONFIG`. Default: Docker's default directory.
*/
function dockerCredentials(directory, exec = systemExec) {
	const path = join(directory ?? join(homedir(), ".docker"), "config.json");
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
			const stored = (helper === void 0 ? void 0 : await askHelper(helper, key, exec)) ?? storedAuth(auths, key);
			if (stored !== void 0) return stored;
		}
	};
}
async function readConfig(path) {
	let document;
	try {
		document = JSON.parse(await readFile(path, "utf8"));
	} catch (error) {
		if (isMissing(error)) return {
			credHelpers: {},
			auths: {}
		};
		throw new UndecidedError("DOCKER_CONFIG_UNREADABLE", `it could not be read (${messageOf(error)})`, {
			place: { what: path },
			advice: "Repair the file, or set DOCKER_CONFIG to another directory.",
			cause: error
		});
	}
	const store = textField(document, "credsStore");
	const helpers = Object.entries(dictionaryIn(document, "credHelpers"));
	return {
		credHelpers: Object.fromEntries(helpers.flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : [])),
		auths: dictionaryIn(document, "auths"),
		...defined({ credsStore: store })
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
/** Runs `docker-credential-NAME get` with the server on standard input (docker-credential-helpers). */
async function askHelper(helper, server, exec) {
	if (!helperName.test(helper)) throw helperFailed(helper, "its name is not valid");
	const options = {
		input: `${server}\n`,
		timeout: helperTimeout,
		maxBytes: helperBytes
	};
	const { exitCode, signal, stdout } = await exec(`docker-credential-${helper}`, ["get"], options).catch((error) => {
		throw helperFailed(helper, messageOf(error));
	});
	if (/credentials not found|no credentials/i.test(stdout)) return void 0;
	if (exitCode !== 0) throw helperFailed(helper, `it ended with ${signal ?? `code ${exitCode}`}`);
	let response;
	try {
		response = JSON.parse(stdout);
	} catch {
		throw helperFailed(helper, "its answer is not JSON");
	}
	const username = textField(response, "Username");
	const secret = textField(response, "Secret");
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
function helperFailed(helper, problem) {
	return new UndecidedError("CREDENTIAL_HELPER_FAILED", `the credential helper failed: ${problem}`, {
		place: { what: `docker-credential-${helper}` },
		advice: "Install the helper, log in with it, or remove it from Docker's config.json."
	});
}
/** Returns a text field, untrimmed: passwords may begin or end with blanks. */
function textField(value, key) {
	const field = isDictionary(value) ? value[key] : void 0;
	return typeof field === "string" && field !== "" ? field : void 0;
}
var readFile, homedir, join, hubKey, helperName, helperTimeout, helperBytes;
function init_credentials() {
	return (init_credentials = __esmMin((() => {
		init_errors();
		init_exec();
		/* @__PURE__ */ init_dictionary();
		init_directory_store();
		({readFile} = process.getBuiltinModule("node:fs/promises"));
		({homedir} = process.getBuiltinModule("node:os"));
		({join} = process.getBuiltinModule("node:path"));
		hubKey = "https://index.docker.io/v1/";
		helperName = /^[A-Za-z0-9._-]+$/;
		helperTimeout = 3e4;
		helperBytes = 1048576;
	})))();
}

// shared/oci/registry/url.ts
/**
* Returns the address of a registry's API, with a slash at its end. Registries on this machine never use TLS.
* @param insecure registries to contact without TLS, in addition to these.
*/
function registryUrl(registry, insecure = []) {
	return `${isLoopback(registry) || insecure.includes(registry) ? "http" : "https"}://${apiHost(registry)}/v2/`;
}
function init_url() {
	return (init_url = __esmMin((() => {
		init_references();
	})))();
}

// shared/oci/registry/client.ts
var loopbackSettle, RegistryClient;
function init_client() {
	return (init_client = __esmMin((() => {
		init_errors();
		/* @__PURE__ */ init_body();
		init_retry();
		init_limits();
		init_media_types();
		init_authenticator();
		init_credentials();
		init_response_errors();
		init_url();
		loopbackSettle = 1500;
		RegistryClient = class {
			/** Name as in image references. */
			registry;
			repository;
			ports;
			policy;
			#base;
			#authenticator;
			constructor(registry, repository, options = {}) {
				this.registry = registry;
				this.repository = repository;
				this.#base = `${registryUrl(registry, options.insecure)}${repository}`;
				this.ports = {
					...defaultPorts,
					...options.ports
				};
				const loopbackPolicy = isLoopback(registry) ? { settle: loopbackSettle } : {};
				this.policy = {
					...defaultRetryPolicy,
					...loopbackPolicy,
					...options.retry
				};
				const credentials = options.credentials ?? dockerCredentials();
				this.#authenticator = new Authenticator(registry, credentials, this.ports, this.policy);
			}
			/** Name of the repository in errors. */
			get name() {
				return `${this.registry}/${this.repository}`;
			}
			/**
			* Fetches a manifest or index as stored, with the registry's media type. Not verified.
			* @param reference a tag or digest.
			*/
			async manifest(reference, maxBytes) {
				const response = await this.request(`/manifests/${reference}`, { headers: { accept: manifestMediaTypes.join(", ") } });
				if (!response.ok) throw await responseError(this, response, `the manifest ${reference}`);
				const tooLong = () => limitExceeded(`${this.name}:${reference}`, "documentBytes", maxBytes);
				return {
					bytes: await readBody(response, {
						idleTimeout: this.policy.idleTimeout,
						maxBytes,
						tooLong
					}),
					mediaType: (response.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? ""
				};
			}
			/** Returns whether the repository contains a blob. */
			async hasBlob(digest) {
				const response = await this.request(`/blobs/${digest}`, { method: "HEAD" });
				await response.body?.cancel();
				if (response.ok || response.status === 404) return response.ok;
				throw await responseError(this, response, `the blob ${digest}`);
			}
			/**
			* Downloads a blob, unverified. Resumes a broken connection where it stopped, as long as each attempt makes progress.
			*/
			async *blob(digest) {
				let received = 0;
				for (let failures = 0;;) {
					const headers = received === 0 ? {} : { range: `bytes=${received}-` };
					const response = await this.request(`/blobs/${digest}`, { headers });
					if (response.status === 416) return;
					if (!response.ok) throw await responseError(this, response, `the blob ${digest}`);
					let repeated = response.status === 206 ? 0 : received;
					try {
						for await (const chunk of readChunks(response, this.policy)) {
							const fresh = chunk.subarray(Math.min(repeated, chunk.length));
							repeated -= chunk.length - fresh.length;
							if (fresh.length === 0) continue;
							received += fresh.length;
							failures = 0;
							yield fresh;
						}
						return;
					} catch (error) {
						failures += 1;
						if (error instanceof SeaworthyError || failures >= this.policy.attempts) throw downloadBroken(this.name, digest, received, error);
						await this.ports.sleep(delay(failures, null, this.ports, this.policy));
					}
				}
			}
			/**
			* Sends a request with the authentication that the registry requires.
			* @param target a path in the repository, or a URL from the registry. Only the registry receives credentials.
			* @throws UndecidedError if there is no response or access is denied.
			*/
			async request(target, init, sending = {}) {
				const url = target.startsWith("/") ? new URL(`${this.#base}${target}`) : this.#resolve(target);
				if (url.origin !== new URL(this.#base).origin) return this.#send(url, init, void 0, sending);
				const { push = false, mountFrom } = sending;
				const ownScope = `repository:${this.repository}:pull${push ? ",push" : ""}`;
				const scope = mountFrom === void 0 ? ownScope : `${ownScope} repository:${mountFrom}:pull`;
				const first = await this.#send(url, init, this.#authenticator.header(scope), sending);
				if (first.status !== 401) return first;
				await first.body?.cancel();
				const header = await this.#authenticator.authenticate(first.headers.get("www-authenticate"), scope);
				if (header === void 0) throw accessDenied(this, first.status, push);
				return this.#send(url, init, header, sending);
			}
			/** Resolves a `Location`. Leaving TLS on the same host is a proxy's mistake and is corrected. */
			#resolve(location) {
				const base = new URL(this.#base);
				const url = URL.canParse(location, base.href) ? new URL(location, base) : void 0;
				if (url !== void 0 && url.hostname === base.hostname && url.protocol !== base.protocol) url.protocol = base.protocol;
				if (url?.protocol === "https:" || url?.origin === base.origin) return url;
				throw new UndecidedError("LOCATION_INVALID", "the registry returned an upload location that cannot be used", {
					place: { what: this.name },
					advice: "Its Location header must point to the registry itself or to an https URL."
				});
			}
			/** Sends one request. `fetch` follows redirects to blob stores and withholds the header from other origins. */
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
		};
	})))();
}

// shared/oci/registry/open-registry.ts
/**
* Opens the images of a reference. Resolves the tag once and uses only digests afterwards. Computes digests instead of
* trusting the registry. Tries mirrors first.
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
	const blobsWithRoot = {
		...blobs,
		read: readKnown(blobs.read, root.digest, bytes)
	};
	const contents = await walkIndex([root], blobsWithRoot, limits, platform);
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
/** Reads blobs, reusing the document that the tag resolved to. */
function readKnown(read, digest, bytes) {
	return async (descriptor, ...rest) => descriptor.digest === digest ? bytes : read(descriptor, ...rest);
}
/** Ignores a mirror that does not have the image or does not respond. Rethrows other errors. */
function unlessAbsent(error) {
	if (error instanceof SeaworthyError && [
		"IMAGE_NOT_FOUND",
		"REGISTRY_UNREACHABLE",
		"REGISTRY_DENIED",
		"REGISTRY_REFUSED"
	].includes(error.code)) return void 0;
	throw error instanceof SeaworthyError ? error : new UndecidedError("MIRROR_FAILED", "a mirror failed", { cause: error });
}
function init_open_registry() {
	return (init_open_registry = __esmMin((() => {
		init_errors();
		init_files();
		init_references();
		init_digest();
		init_media_types();
		init_select();
		init_walk_index();
		init_blobs$1();
		init_client();
	})))();
}

// shared/oci/open.ts
/**
* Opens the images of a source without reading their layers. A source is a file or directory of a detected kind: an OCI
* layout (directory, or tar, plain or compressed with gzip or zstd) or a docker archive, optionally with the prefix
* `oci:`, `oci-archive:` or `docker-archive:` and the suffix `:tag`, `@digest` or `@position`; an image of a local
* Docker or Podman, `docker-daemon:NAME`; or an image in a registry, `docker://REFERENCE`. A reference alone, if no file
* has that name, means the image that a container engine of this machine has, otherwise the one in its registry; with a
* digest always the latter.
* @throws InvalidError if the source, selection or platform is not valid.
* @throws UndecidedError if the content is damaged, hostile, incomplete or unreachable.
*/
async function openImage(source, options = {}) {
	const limits = {
		...defaultOpenLimits,
		...options.limits
	};
	const platform = options.platform === void 0 ? void 0 : parsePlatform(options.platform);
	const reference = await referenceIn(source);
	if (reference !== void 0) {
		const fromRegistry = () => openRegistryImage(reference, limits, platform, options.registry);
		if (source.startsWith(registryPrefix) || reference.digest !== void 0 || options.engine === void 0) return fromRegistry();
		return openByName(source, {
			reference,
			limits,
			platform,
			engine: options.engine,
			fromRegistry
		});
	}
	const parsed = parseSource(source);
	const files = await openFiles(parsed, limits, options.engine ?? {});
	try {
		return await readImages(source, parsed, files, limits, platform);
	} catch (error) {
		await files.close();
		throw typed(error, parsed.path);
	}
}
/** Opens an image by its name alone: from an engine of this machine that has it, otherwise from its registry. */
async function openByName(name, { reference, limits, platform, engine: options, fromRegistry }) {
	const { findInEngines } = await import("./engines/find.js");
	const { image, without } = await findInEngines(name, options);
	if (image !== void 0) {
		const files = await image.open(limits);
		try {
			return {
				...await readImages(name, {
					transport: "docker-daemon",
					path: name
				}, files, limits, platform),
				origin: image.engine
			};
		} catch (error) {
			await files.close();
			throw typed(error, name);
		}
	}
	const asked = without.length === 0 ? "" : `; ${without.join(" and ")} ${without.length === 1 ? "does" : "do"} not have it`;
	const origin = `the registry ${reference.registry}${asked}`;
	try {
		return {
			...await fromRegistry(),
			origin
		};
	} catch (error) {
		throw withEngines(error, without);
	}
}
/** Adds to an error of a registry that no engine of this machine has the image either. */
function withEngines(error, without) {
	if (!(error instanceof SeaworthyError)) return error;
	const local = without.length === 0 ? "No Docker, Podman or containerd socket was found on this machine; for a local image, start the engine or save the image to a file." : `Of the engines on this machine, ${without.join(" and ")} ${without.length === 1 ? "does" : "do"} not have it.`;
	const details = {
		...defined({ place: error.place }),
		advice: [error.advice, local].join(" ").trim(),
		cause: error
	};
	return error instanceof InvalidError ? new InvalidError(error.code, error.problem, details) : new UndecidedError(error.code, error.problem, details);
}
/** Parses the image reference of a registry source; undefined for files. */
async function referenceIn(source) {
	if (source.startsWith(registryPrefix)) return parseReference(source.slice(9));
	return /^(?:[./~]|[A-Za-z]:[\\/])|\.(?:tar|tgz|gz|zst)$|^(?:oci|oci-archive|docker-archive|docker-daemon):/.test(source) || await exists(source) ? void 0 : tryParseReference(source);
}
async function openFiles({ path, transport }, limits, engine) {
	if (transport === "docker-daemon") {
		const socket = requiredSocket(engine);
		return streamedArchiveStore(path, exportFromEngine(path, socket.path), limits).catch((cause) => {
			throw typed(cause, path);
		});
	}
	try {
		const isDirectory = (await stat(path)).isDirectory();
		if (transport === "oci" && !isDirectory) throw wrongKind(path, "a file", "oci-archive:");
		if (transport.endsWith("-archive") && isDirectory) throw wrongKind(path, "a directory", "oci:");
		return isDirectory ? await directoryStore(path) : await archiveStore(path, limits);
	} catch (error) {
		if (!isMissing(error)) throw typed(error, path);
		throw new InvalidError("SOURCE_NOT_FOUND", "there is no such file or directory", {
			place: { what: path },
			advice: "Check the path, or prefix an image reference with docker://."
		});
	}
}
async function readImages(source, { transport, select, path }, files, limits, platform) {
	const layout = transport === "docker-archive" ? void 0 : await readLayout(files, limits, platform);
	const listed = transport === "auto" || transport.startsWith("docker-") ? await readDockerArchive(files, limits) : void 0;
	if (layout === void 0 && listed === void 0) throw await notAnImage(path, transport, files);
	const skipped = layout?.skipped ?? [];
	const reached = joinListings(layout?.images ?? [], listed ?? []);
	const filter = defined({
		select,
		platform
	});
	const chosen = selectImages(reached, skipped, filter, path);
	const digests = new Set(chosen.map(({ image }) => image.digest));
	const roots = layout?.roots ?? [];
	const root = roots.length === 1 && isIndexType(roots[0]?.mediaType ?? "") ? roots[0] : void 0;
	return {
		source,
		...defined({ indexDigest: root?.digest }),
		images: chosen.map(({ image }) => image),
		attestations: (layout?.attestations ?? []).filter(({ subject }) => subject === void 0 || digests.has(subject)),
		skipped,
		close: () => files.close()
	};
}
function wrongKind(path, kind, prefix) {
	return new InvalidError("SOURCE_INVALID", `this is ${kind}`, {
		place: { what: path },
		advice: `Prefix the path with ${prefix}, or use the path alone.`
	});
}
/** Names the prefix that fits, if another one was given. */
async function notAnImage(path, transport, files) {
	const [other, kind, prefix] = transport === "docker-archive" ? [
		"index.json",
		"an OCI layout",
		"oci-archive:"
	] : [
		"manifest.json",
		"a docker archive (the output of docker save)",
		"docker-archive:"
	];
	if (transport !== "auto" && await files.size(other) !== void 0) return wrongKind(path, kind, prefix);
	const docker = transport === "docker-archive" ? "no manifest.json" : "neither manifest.json nor index.json";
	const missing = transport.startsWith("oci") ? "no index.json" : docker;
	return new InvalidError("NOT_AN_IMAGE", `it contains ${missing}`, {
		place: { what: path },
		advice: "Use an OCI layout, an OCI archive or the output of docker save."
	});
}
/** Converts file system errors to errors of the suite. */
function typed(error, path) {
	if (error instanceof SeaworthyError) return error;
	return new UndecidedError("SOURCE_UNREADABLE", `it could not be read (${messageOf(error)})`, {
		place: { what: path },
		advice: "Check its permissions, and that no other program is writing it.",
		cause: error
	});
}
var stat, registryPrefix;
function init_open() {
	return (init_open = __esmMin((() => {
		init_errors();
		init_files();
		init_references();
		init_archive_store();
		init_directory_store();
		init_docker_archive();
		init_docker_api();
		init_sockets();
		init_layout();
		init_limits();
		init_media_types();
		init_platform();
		init_open_registry();
		init_select();
		init_source();
		({stat} = process.getBuiltinModule("node:fs/promises"));
		registryPrefix = "docker://";
	})))();
}

// shared/oci/registry/push-blob.ts
/** Creates a blob from bytes. */
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
* Pushes a blob unless the repository already has it (OCI distribution specification, "Pushing blobs"): mounts it from
* another repository of the same registry if possible, otherwise uploads it in one request, or in chunks above 8 MiB.
* Restarts a broken upload as often as the policy allows; chunks are never sent twice.
* @param mountFrom repository of the same registry that has the blob.
* @throws UndecidedError when the registry refuses it, or the source is not what its digest says.
*/
async function pushBlob(client, blob, mountFrom) {
	const { attempts } = client.policy;
	for (let attempt = 1;; attempt += 1) try {
		if (await client.hasBlob(blob.digest)) return;
		return await upload(client, blob, mountFrom);
	} catch (error) {
		if (attempt >= attempts || !(error instanceof UndecidedError) || !transientCodes.has(error.code)) throw error;
		await client.ports.sleep(delay(attempt, null, client.ports, client.policy));
	}
}
/** Pushes blobs, several at once and each once. @throws as `pushBlob`. */
async function pushBlobs(client, blobs) {
	const distinct = new Map(blobs.map((blob) => [blob.digest, blob]));
	await mapConcurrently([...distinct.values()], 8, (blob) => pushBlob(client, blob));
}
async function upload(client, blob, mountFrom) {
	const mount = mountFrom === void 0 ? "" : `?mount=${blob.digest}&from=${encodeURIComponent(mountFrom)}`;
	const sending = defined({
		push: true,
		mountFrom
	});
	const started = await client.request(`/blobs/uploads/${mount}`, { method: "POST" }, sending);
	if (started.status === 201) return void await started.body?.cancel();
	if (started.status !== 202) throw await responseError(client, started, `an upload of ${blob.digest}`, true);
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
	const response = await client.request(location, {
		method: "PATCH",
		headers,
		body: Buffer.from(bytes)
	}, {
		push: true,
		attempts: 1
	});
	if (response.status !== 202) throw await broken(client, response);
	return nextLocation(client, response);
}
/** Sends the last bytes, which complete the upload. The registry compares the digest. */
async function complete(client, location, { digest }, bytes, sent) {
	const headers = {
		"content-type": "application/octet-stream",
		...sent === 0 || bytes.length === 0 ? {} : { "content-range": `${sent}-${sent + bytes.length - 1}` }
	};
	const target = `${location}${location.includes("?") ? "&" : "?"}digest=${encodeURIComponent(digest)}`;
	const response = await client.request(target, {
		method: "PUT",
		headers,
		body: Buffer.from(bytes)
	}, {
		push: true,
		attempts: 1
	});
	if (response.status !== 201) throw await broken(client, response);
	await response.body?.cancel();
	checkEcho(client, response, digest);
}
/**
* Checks the digest that the registry reports.
* @throws UndecidedError `DIGEST_ECHO` if the registry stored something else.
*/
function checkEcho(client, response, digest) {
	const echoed = response.headers.get("docker-content-digest");
	if (echoed === null || echoed === digest) return;
	throw new UndecidedError("DIGEST_ECHO", `the registry stored ${echoed}, but ${digest} was sent`, {
		place: { what: client.name },
		advice: "Do not rely on the content that was just pushed. Check the registry, then run the command again."
	});
}
async function* chunksOf(client, { digest, size, open }, length) {
	let parts = [];
	let heldBytes = 0;
	for await (const part of verifyStream(open(), digest, size, `${client.name}@${digest}`)) {
		parts.push(part);
		heldBytes += part.length;
		while (heldBytes > length) {
			const whole = Buffer.concat(parts);
			yield {
				bytes: whole.subarray(0, length),
				isLast: false
			};
			parts = [whole.subarray(length)];
			heldBytes -= length;
		}
	}
	yield {
		bytes: Buffer.concat(parts),
		isLast: true
	};
}
async function nextLocation(client, response) {
	await response.body?.cancel();
	const location = response.headers.get("location");
	if (location !== null && URL.canParse(location, response.url)) return new URL(location, response.url).href;
	throw new UndecidedError("UPLOAD_BROKEN", "the registry did not return a location for the rest of the upload", {
		place: { what: client.name },
		advice: "Try again later."
	});
}
async function broken(client, response) {
	if (response.status === 401 || response.status === 403) return responseError(client, response, "an upload", true);
	await response.body?.cancel();
	return new UndecidedError("UPLOAD_BROKEN", `the registry aborted an upload with status ${response.status}`, {
		place: { what: client.name },
		advice: "Try again later."
	});
}
var chunkBytes, uploadsAtOnce, transientCodes;
function init_push_blob() {
	return (init_push_blob = __esmMin((() => {
		init_errors();
		init_files();
		init_retry();
		init_digest();
		init_response_errors();
		chunkBytes = 8 * 2 ** 20;
		uploadsAtOnce = 8;
		transientCodes = /* @__PURE__ */ new Set([
			"REGISTRY_UNREACHABLE",
			"REGISTRY_REFUSED",
			"UPLOAD_BROKEN"
		]);
	})))();
}

// shared/oci/registry/stored-manifest.ts
/**
* Fetches the manifest of a tag or digest; undefined if there is none.
* @throws UndecidedError for content that does not match its digest, and for registries that do not respond.
*/
async function findManifest(client, reference) {
	try {
		const { bytes, mediaType } = await client.manifest(reference, defaultOpenLimits.documentBytes);
		const label = `${client.name}@${reference}`;
		if (isDigest(reference)) return {
			bytes: verifyBytes(bytes, reference, label),
			mediaType,
			digest: reference
		};
		return {
			bytes,
			mediaType,
			digest: sha256(bytes)
		};
	} catch (error) {
		if (error instanceof InvalidError && error.code === "IMAGE_NOT_FOUND") return void 0;
		throw error;
	}
}
/**
* Pushes a manifest by digest or under a tag (OCI distribution specification, "Pushing manifests").
* @param attempts maximum attempts. A tag that others write too must be read before it is written again.
* @returns its digest, and whether the registry processed its `subject`.
* @throws UndecidedError if the registry refuses it or reports that it stored something else.
*/
async function pushManifest(client, { mediaType, bytes }, tag, attempts = client.policy.attempts) {
	const digest = sha256(bytes);
	if (bytes.length > manifestLimit) throw new UndecidedError("MANIFEST_TOO_LARGE", `the manifest has ${bytes.length} bytes, more than registries accept`, {
		place: { what: `${client.name}${tag === void 0 ? "" : `:${tag}`}` },
		advice: "Too much is attached to one image. Remove signatures or attestations that are no longer needed."
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
	let response = await send();
	for (let again = 1; again < attempts && unsettled.has(response.status); again += 1) {
		await response.body?.cancel();
		await client.ports.sleep(delay(again, null, client.ports, client.policy));
		response = await send();
	}
	if (response.status !== 201) throw await responseError(client, response, `the manifest ${tag ?? digest}`, true);
	await response.body?.cancel();
	checkEcho(client, response, digest);
	return {
		digest,
		subjectKnown: response.headers.has("oci-subject")
	};
}
var unsettled, manifestLimit;
function init_stored_manifest() {
	return (init_stored_manifest = __esmMin((() => {
		init_errors();
		init_files();
		init_retry();
		init_references();
		init_digest();
		init_limits();
		init_push_blob();
		init_response_errors();
		unsettled = /* @__PURE__ */ new Set([400, 404]);
		manifestLimit = 4 * 2 ** 20;
	})))();
}

// shared/oci/registry/change-tag.ts
/**
* Changes the content of a tag without losing concurrent additions. Registries offer no compare-and-swap. Within a
* process, changes queue up. Across processes, the tag is read, merged, written, and read back after a settling time,
* until every addition is still there. A process that takes longer than that time from reading to writing may have
* overwritten a change that another process considers settled; it fails, so that no loss stays unnoticed. Blobs are
* pushed before the reading that counts, so that this time is one reading and one writing.
* @throws UndecidedError `TAG_CONTENDED` if others keep overwriting the tag, `TAG_OVERRUN` if the registry was too slow
* for certainty, `TAG_SLOW` if it was too slow to write at all.
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
	let longestRound = 0;
	let failure;
	for (let round = 1; round <= maxRounds; round += 1) {
		const { content, readAt } = await readAndMerge(client, tag, merge);
		if (content === void 0) {
			if (longestRound > policy.settle) throw overrun(client, tag, longestRound);
			return;
		}
		failure = await tryToPush(client, content, tag);
		longestRound = Math.max(longestRound, ports.now() - readAt);
		await ports.sleep(policy.settle + (round === 1 ? 0 : ports.random() * policy.settle * Math.min(round, 4)));
	}
	if (failure !== void 0) throw failure;
	throw new UndecidedError("TAG_CONTENDED", `other jobs keep overwriting it`, {
		place: { what: `${client.name}:${tag}` },
		advice: "Run the job again when fewer jobs write to this image at the same time."
	});
}
/**
* Reads a tag and merges. Reads again after the first push of blobs, and whenever this took long, because the content is
* old by then.
* @returns the content to write, and when the reading that it is based on began.
*/
async function readAndMerge(client, tag, merge) {
	const pushed = /* @__PURE__ */ new Set();
	let slowest = 0;
	for (let reading = 1; reading <= maxReadings; reading += 1) {
		const readAt = client.ports.now();
		const content = merge(await findManifest(client, tag));
		if (content === void 0) return {
			content,
			readAt
		};
		const missing = (content.blobs ?? []).filter(({ digest }) => !pushed.has(digest));
		for (const blob of missing) await pushBlob(client, blob);
		for (const { digest } of missing) pushed.add(digest);
		const elapsed = client.ports.now() - readAt;
		const isFresh = elapsed <= client.policy.settle / 2;
		if (isFresh && (missing.length === 0 || reading > 1)) return {
			content,
			readAt
		};
		if (!isFresh) slowest = Math.max(slowest, elapsed);
	}
	throw new UndecidedError("TAG_SLOW", `reading it takes up to ${slowest} ms, too long to write it safely`, {
		place: { what: `${client.name}:${tag}` },
		advice: "Run the job again when the registry responds faster."
	});
}
/** Pushes the content. A write whose response is lost may have succeeded; reading the tag again shows it. */
async function tryToPush(client, content, tag) {
	try {
		await pushManifest(client, content, tag, 1);
		return;
	} catch (error) {
		if (!(error instanceof UndecidedError && ["REGISTRY_UNREACHABLE", "REGISTRY_REFUSED"].includes(error.code))) throw error;
		return error;
	}
}
function overrun(client, tag, took) {
	return new UndecidedError("TAG_OVERRUN", `writing it took ${took} ms; data that another job wrote in the meantime may be lost`, {
		place: { what: `${client.name}:${tag}` },
		advice: "Rerun the jobs that sign or attest this image."
	});
}
var maxRounds, maxReadings, queues;
function init_change_tag() {
	return (init_change_tag = __esmMin((() => {
		init_errors();
		init_push_blob();
		init_stored_manifest();
		maxRounds = 12;
		maxReadings = 5;
		queues = /* @__PURE__ */ new Map();
	})))();
}

// shared/oci/registry/next-link.ts
/** Returns the URL of the next page as written (RFC 8288, `Link` with the relation `next`). */
function nextLink(headers) {
	return /<([^>]*)>\s*;[^,]*rel="?next"?/.exec(headers.get("link") ?? "")?.[1];
}
function init_next_link() {
	return (init_next_link = __esmMin((() => {})))();
}

// shared/oci/registry/tagged-document.ts
/**
* Parses the document under a tag that belongs to a digest: signatures, attestations or referrers.
* @throws UndecidedError `TAG_FOREIGN` for anything else. Anyone may have pushed it, and someone may need it.
*/
function parseTagged(client, tag, { bytes }, schema) {
	try {
		return parseDocument(bytes, schema, tag);
	} catch (error) {
		throw new UndecidedError("TAG_FOREIGN", "the tag for signatures and attestations contains something else", {
			place: { what: `${client.name}:${tag}` },
			advice: "Find out who pushed it, and remove the tag. Seaworthy neither reads nor overwrites it.",
			cause: error
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
* Lists all referrers of a manifest: the union of the referrers API and the fallback tag (OCI distribution
* specification, "Listing Referrers"). Descriptor types are claims of the writer; open the manifests.
* @throws UndecidedError if either cannot be read, because unseen referrers must not count as absent.
*/
async function listReferrers(client, digest) {
	const [listed, tagged] = await Promise.all([referrersByApi(client, digest), referrersByTag(client, digest)]);
	return {
		descriptors: [...new Map([...tagged, ...listed ?? []].map((descriptor) => [descriptor.digest, descriptor])).values()],
		hasApi: listed !== void 0
	};
}
/** Returns the fallback tag for the API: `sha256-<hex>`. */
function fallbackTag(digest) {
	return digest.replace(":", "-").slice(0, 128);
}
/** Lists referrers by the API; undefined if it is not supported. */
async function referrersByApi(client, digest) {
	const descriptors = [];
	let target = `/referrers/${digest}`;
	for (let page = 0; target !== void 0; page += 1) {
		if (page === maxPages$1) throw tooMany(client, digest);
		const response = await client.request(target, {
			headers: { accept: ociIndexType },
			redirect: "manual"
		});
		if (!response.ok) {
			if (page > 0 || !absent.has(response.status)) throw await responseError(client, response, `the referrers of ${digest}`, true);
			await response.body?.cancel();
			return;
		}
		const bounds = {
			idleTimeout: client.policy.idleTimeout,
			maxBytes: defaultOpenLimits.documentBytes
		};
		const type = response.headers.get("content-type")?.split(";")[0]?.trim() ?? "";
		const parsed = index.safeParse(isIndexType(type) ? await readJson(response, bounds) : void 0);
		if (!parsed.success) {
			if (!response.bodyUsed) await response.body?.cancel();
			if (page > 0 || isIndexType(type)) throw unreadable(client, digest);
			return;
		}
		descriptors.push(...parsed.data.manifests);
		target = nextPage(response);
	}
	return descriptors;
}
/**
* Lists referrers by the fallback tag; empty if it does not exist.
* @throws UndecidedError `TAG_FOREIGN` for anything else.
*/
async function referrersByTag(client, digest) {
	const stored = await findManifest(client, fallbackTag(digest));
	if (stored === void 0) return [];
	return parseTagged(client, fallbackTag(digest), stored, index).manifests;
}
/** Returns the next page (RFC 8288), on the same host. */
function nextPage(response) {
	const target = nextLink(response.headers);
	if (target === void 0 || !URL.canParse(target, response.url)) return void 0;
	return new URL(target, response.url).href;
}
function tooMany(client, digest) {
	return new UndecidedError("REFERRERS_TOO_MANY", `${digest} has more than ${maxPages$1} pages of referrers`, {
		place: { what: client.name },
		advice: "Remove referrers that are no longer needed."
	});
}
function unreadable(client, digest) {
	return new UndecidedError("REFERRERS_UNREADABLE", `the list of referrers of ${digest} has an unexpected format`, {
		place: { what: client.name },
		advice: "Try again later."
	});
}
var index, maxPages$1, absent;
function init_referrers() {
	return (init_referrers = __esmMin((() => {
		init_schemas(), init_api();
		init_errors();
		/* @__PURE__ */ init_body();
		init_limits();
		init_media_types();
		init_schema();
		init_response_errors();
		init_stored_manifest();
		init_tagged_document();
		index = looseObject({ manifests: array(descriptorSchema).check(_maxLength(1e4)) });
		maxPages$1 = 20;
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
* Attaches documents to manifests (OCI image specification, "Guidelines for Artifact Usage"; distribution specification,
* "Pushing Manifests with Subject"). Returns when they are listed by the referrers API or, without the API, under the
* fallback tags with artifact type and annotations. All documents of a manifest are listed at once.
* @returns digests of the artifacts' manifests, in the order of the documents.
* @throws UndecidedError if the registry refuses one or does not list it, or if a fallback tag contains something else.
*/
async function attach(client, attachments) {
	if (attachments.length === 0) return [];
	const artifacts = attachments.map(artifactOf);
	await pushBlobs(client, [emptyConfig.blob, ...artifacts.map(({ layer }) => layer)]);
	const pushed = await mapConcurrently(artifacts, 8, async (artifact) => {
		const { subjectKnown } = await pushManifest(client, artifact.content);
		return {
			...artifact,
			subjectKnown
		};
	});
	const bySubject = Map.groupBy(pushed, ({ subject }) => subject);
	await mapConcurrently([...bySubject], 32, ([subject, group]) => {
		return addToIndex(client, subject, group.map(({ entry }) => entry), group.every(({ subjectKnown }) => subjectKnown));
	});
	return artifacts.map(({ entry }) => entry.digest);
}
function artifactOf({ subject: { mediaType, digest, size }, artifactType, bytes, annotations }) {
	const layer = blobOf(bytes);
	const { blob: config } = emptyConfig;
	const manifest = {
		schemaVersion: 2,
		mediaType: ociManifestType,
		artifactType,
		config: {
			mediaType: emptyConfig.mediaType,
			digest: config.digest,
			size: config.size
		},
		layers: [{
			mediaType: artifactType,
			digest: layer.digest,
			size: layer.size
		}],
		subject: {
			mediaType,
			digest,
			size
		},
		annotations
	};
	const content = {
		mediaType: ociManifestType,
		bytes: Buffer.from(JSON.stringify(manifest))
	};
	const described = {
		digest: sha256(content.bytes),
		size: content.bytes.length
	};
	return {
		subject: digest,
		layer,
		content,
		entry: {
			mediaType: ociManifestType,
			...described,
			artifactType,
			annotations
		}
	};
}
/**
* Ensures that stored manifests are listed among the referrers of their subject.
* @param subjectKnown whether the registry processed the `subject` of every one.
*/
async function addToIndex(client, subject, entries, subjectKnown) {
	let missing = entries;
	for (let attempt = 1; attempt <= listings; attempt += 1) {
		const listed = await referrersByApi(client, subject);
		const digests = new Set(listed?.map(({ digest }) => digest));
		missing = entries.filter(({ digest }) => !digests.has(digest));
		if (missing.length === 0) return;
		if (listed === void 0 || !subjectKnown) return changeTag(client, fallbackTag(subject), (current) => withEntries(client, subject, current, missing));
		await client.ports.sleep(client.policy.initialDelay * attempt);
	}
	throw new UndecidedError("REFERRER_LOST", `the registry accepted ${missing[0]?.digest}, but does not list it`, {
		place: { what: `${client.name}@${subject}` },
		advice: "Run the command again. Nothing is attached twice."
	});
}
/** Adds or corrects entries in the index under the fallback tag. Keeps all other entries. */
function withEntries(client, subject, current, entries) {
	const index = current === void 0 ? {
		schemaVersion: 2,
		mediaType: ociIndexType,
		manifests: []
	} : parseTagged(client, fallbackTag(subject), current, looseIndex);
	const wanted = new Map(entries.map((entry) => [entry.digest, entry]));
	const found = /* @__PURE__ */ new Set();
	const kept = index.manifests.filter((present) => {
		const entry = wanted.get(present.digest);
		if (entry === void 0) return true;
		if (found.has(present.digest) || !isDeepStrictEqual(present, entry)) return false;
		found.add(present.digest);
		return true;
	});
	const missing = [...wanted.values()].filter(({ digest }) => !found.has(digest));
	if (missing.length === 0 && kept.length === index.manifests.length) return void 0;
	const bytes = Buffer.from(JSON.stringify({
		...index,
		manifests: [...kept, ...missing]
	}));
	return {
		mediaType: ociIndexType,
		bytes
	};
}
var isDeepStrictEqual, emptyConfig, listings, looseIndex;
function init_attach() {
	return (init_attach = __esmMin((() => {
		init_schemas();
		init_errors();
		init_files();
		init_media_types();
		init_change_tag();
		init_push_blob();
		init_referrers();
		init_stored_manifest();
		init_tagged_document();
		({isDeepStrictEqual} = process.getBuiltinModule("node:util"));
		emptyConfig = {
			mediaType: "application/vnd.oci.empty.v1+json",
			blob: blobOf(Buffer.from("{}"))
		};
		listings = 4;
		looseIndex = looseObject({ manifests: array(looseObject({ digest: string() })) });
	})))();
}

// shared/oci/registry/content.ts
/**
* Parses a manifest; undefined for an index.
* @throws UndecidedError for damaged documents.
*/
function parseManifest({ mediaType, bytes }, label) {
	return isIndexType(mediaType) ? void 0 : parseDocument(bytes, manifestSchema, label);
}
/**
* Returns the descriptors of a manifest or index. The registry's media type decides how it is parsed.
* @throws UndecidedError for damaged documents.
*/
function contentOf({ mediaType, bytes }, label) {
	if (isIndexType(mediaType)) return {
		manifests: parseDocument(bytes, indexSchema, label).manifests,
		blobs: []
	};
	const { config, layers } = parseDocument(bytes, manifestSchema, label);
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
/** Returns the name of the tag that collects documents of one kind about a digest: `sha256-<hex>.sig`. */
function layerTag(digest, kind) {
	return `${digest.replace(":", "-")}.${kind}`;
}
/**
* Reads the layers under a collecting tag; none if it does not exist.
* @throws UndecidedError `TAG_FOREIGN` for anything else.
*/
async function readLayerTag(client, tag) {
	const stored = await findManifest(client, tag);
	return stored === void 0 ? [] : parseTagged(client, tag, stored, manifestSchema).layers;
}
/**
* Adds documents as layers to the manifests under their tags, as cosign collects signatures. Keeps existing layers. All
* layers of a tag are written at once. The configuration lists the layers' digests, as cosign's does.
* @throws UndecidedError if the registry refuses it, if others keep overwriting a tag, or if a tag contains something
* else.
*/
async function collectLayers(client, documents) {
	const layers = documents.map(({ tag, layer: { mediaType, bytes, annotations } }) => {
		const blob = blobOf(bytes);
		return {
			tag,
			blob,
			descriptor: {
				mediaType,
				digest: blob.digest,
				size: blob.size,
				annotations
			}
		};
	});
	await pushBlobs(client, layers.map(({ blob }) => blob));
	const byTag = Map.groupBy(layers, ({ tag }) => tag);
	await mapConcurrently([...byTag], 32, ([tag, group]) => addLayers(client, tag, group.map(({ descriptor }) => descriptor)));
}
/** Adds layers, whose blobs are in the repository, to the manifest under a tag in one change. */
async function addLayers(client, tag, layers) {
	await changeTag(client, tag, (current) => {
		const present = layersOf(client, tag, current);
		const missing = layers.filter((layer) => !present.some((other) => isSame(layer, other)));
		if (missing.length === 0) return void 0;
		const all = [...present, ...missing];
		const config = blobOf(configFor(all));
		return {
			mediaType: ociManifestType,
			bytes: manifestOf(current, config, all),
			blobs: [config]
		};
	});
}
/**
* Compares layers with their annotations, because signatures are in annotations and the same bytes may be signed twice.
*/
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
* Copies an image between repositories with everything that belongs to it: children of an index, artifacts that refer
* to each digest, and `.sig`, `.att` and `.sbom` tags. Mounts blobs within one registry. Moves the tag last, after
* everything was seen at the destination under the digests computed here.
* @param reference tag or digest in the source.
* @param tag at the destination. Default: moves no tag.
* @throws UndecidedError `TAG_MOVED` if the source's or the destination's tag moves during the copy.
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
		leftOut: /* @__PURE__ */ new Set(),
		changes: []
	};
	await copyManifest(root, copy, 0);
	await mapConcurrently(copy.changes, 32, (change) => change());
	for (const digest of copy.done) await present(to, digest);
	for (const digest of copy.blobs) await blobPresent(to, digest);
	if ((await present(from, reference)).digest !== root.digest) throw moved(from, reference);
	if (tag !== void 0) await moveTag(to, tag, root, before);
	const { collected, done, leftOut } = copy;
	return {
		digest: root.digest,
		manifests: done.size,
		collected,
		leftOut: [...leftOut].filter((leftOutDigest) => !done.has(leftOutDigest))
	};
}
async function copyManifest(manifest, copy, depth) {
	const { from, to, done } = copy;
	if (done.has(manifest.digest)) return;
	done.add(manifest.digest);
	if (done.size > defaultOpenLimits.manifests) throw limitExceeded(from.name, "manifests", defaultOpenLimits.manifests);
	if (depth > maxDepth$1) throw limitExceeded(from.name, "depth of nested indexes", maxDepth$1);
	const { manifests, blobs } = contentOf(manifest, `${from.name}@${manifest.digest}`);
	for (const child of manifests) await copyManifest(await present(from, child.digest), copy, depth + 1);
	await copyBlobs(blobs, copy);
	await pushManifest(to, manifest);
	const entries = [];
	for (const referrer of (await listReferrers(from, manifest.digest)).descriptors) {
		const stored = await present(from, referrer.digest);
		const artifact = parseManifest(stored, `${from.name}@${stored.digest}`);
		if (artifact === void 0 || isImageManifest(artifact)) {
			copy.leftOut.add(stored.digest);
			continue;
		}
		await copyManifest(stored, copy, depth + 1);
		const { mediaType, digest, size, artifactType, annotations } = referrer;
		entries.push(defined({
			mediaType,
			digest,
			size,
			artifactType,
			annotations: annotations ?? void 0
		}));
	}
	if (entries.length > 0) copy.changes.push(() => addToIndex(to, manifest.digest, entries, false));
	for (const kind of [
		"sig",
		"att",
		"sbom"
	]) await copyTag(layerTag(manifest.digest, kind), copy);
}
/** Copies a collecting tag by adding its layers to those at the destination. */
async function copyTag(tag, copy) {
	const layers = await readLayerTag(copy.from, tag);
	if (layers.length === 0) return;
	await copyBlobs(layers, copy);
	copy.changes.push(() => addLayers(copy.to, tag, layers));
	copy.collected += layers.length;
}
async function copyBlobs(descriptors, { from, to, blobs }) {
	const missingBlobs = [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()].filter(({ digest }) => !blobs.has(digest));
	const isNear = from.registry === to.registry && from.repository !== to.repository;
	await mapConcurrently(missingBlobs, blobsAtOnce, async ({ digest, size }) => {
		await pushBlob(to, {
			digest,
			size,
			open: () => from.blob(digest)
		}, isNear ? from.repository : void 0);
		blobs.add(digest);
	});
}
/**
* Moves a tag to a manifest that is in the repository, and reads it back.
* @param before manifest of the tag when the work began; undefined if there was none.
* @throws UndecidedError `TAG_MOVED` if another client moved it since.
*/
async function moveTag(to, tag, root, before) {
	const now = await findManifest(to, tag);
	if (now?.digest === root.digest) return;
	if (now?.digest !== before?.digest) throw moved(to, tag);
	await pushManifest(to, root, tag);
	if ((await findManifest(to, tag))?.digest !== root.digest) throw moved(to, tag);
}
async function present(client, reference) {
	const stored = await findManifest(client, reference);
	if (stored !== void 0) return stored;
	throw new UndecidedError("MANIFEST_MISSING", `the manifest ${reference} does not exist`, {
		place: { what: client.name },
		advice: "Check name and tag. Everything that an index references must be in the same repository."
	});
}
async function blobPresent(client, digest) {
	if (await client.hasBlob(digest)) return;
	throw new UndecidedError("BLOB_MISSING", `the blob ${digest} is missing, although the registry accepted it`, {
		place: { what: client.name },
		advice: "Run the command again. It copies only missing content."
	});
}
function moved(client, tag) {
	return new UndecidedError("TAG_MOVED", "another client moved the tag in the meantime", {
		place: { what: `${client.name}:${tag}` },
		advice: "Find out who else writes this tag, then run the command again."
	});
}
var blobsAtOnce, maxDepth$1;
function init_copy() {
	return (init_copy = __esmMin((() => {
		init_errors();
		init_artifact_kind();
		init_limits();
		init_attach();
		init_change_tag();
		init_content();
		init_layer_tag();
		init_push_blob();
		init_referrers();
		init_stored_manifest();
		blobsAtOnce = 4;
		maxDepth$1 = 8;
	})))();
}

// shared/oci/registry/read-blob.ts
/**
* Reads and verifies a whole blob.
* @param received is called with the number of bytes as they arrive, whatever the descriptor states; it aborts by
* throwing.
* @throws UndecidedError if the blob is larger than `maxBytes` or does not match its descriptor.
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
		init_digest();
		init_read_file();
	})))();
}

// shared/oci/registry/tags.ts
/**
* Lists the tags of a repository in the registry's order (OCI distribution specification, "Content Discovery"), at most
* 20,000.
* @throws UndecidedError if the registry refuses or returns something else.
*/
async function listTags({ registry, repository }, options = {}) {
	const client = new RegistryClient(registry, repository, options);
	const tags = [];
	let path = `/tags/list?n=${perPage}`;
	for (let pages = 0; path !== void 0 && pages < maxPages; pages += 1) {
		const response = await client.request(path, { headers: { accept: "application/json" } });
		if (!response.ok) {
			await response.body?.cancel();
			throw refusal(client.name, `the registry responded with status ${response.status} to the request for tags`);
		}
		const parsed = page.safeParse(await readJson(response, {
			idleTimeout: client.policy.idleTimeout,
			maxBytes: defaultOpenLimits.documentBytes
		}));
		if (!parsed.success) throw refusal(client.name, "the registry's list of tags has an unexpected format");
		tags.push(...parsed.data.tags ?? []);
		path = nextPath(response.headers);
	}
	return tags;
}
/** Returns the path of the next page (RFC 5988). Uses only the position in the list from the link. */
function nextPath(headers) {
	const target = nextLink(headers);
	const last = target === void 0 ? null : new URLSearchParams(target.slice(target.indexOf("?") + 1)).get("last");
	return last === null ? void 0 : `/tags/list?n=${perPage}&last=${encodeURIComponent(last)}`;
}
function refusal(label, problem) {
	return new UndecidedError("TAGS_UNREADABLE", problem, {
		place: { what: label },
		advice: "Try again later."
	});
}
var page, perPage, maxPages;
function init_tags() {
	return (init_tags = __esmMin((() => {
		init_schemas();
		init_errors();
		/* @__PURE__ */ init_body();
		init_limits();
		init_client();
		page = looseObject({ tags: nullable(array(string())) });
		perPage = 1e3;
		maxPages = 20;
	})))();
}

// shared/oci/registry/targets.ts
/**
* Resolves a reference once to the index and all manifests that it references, except for BuildKit's attestations. The
* first target is the reference itself. Fetches each manifest and computes its digest.
* @throws UndecidedError for damaged documents and for indexes that reference missing manifests.
* @throws InvalidError `IMAGE_NOT_FOUND`.
*/
async function imageTargets(client, reference) {
	const tagOrDigest = reference.digest ?? reference.tag ?? "latest";
	const root = await findManifest(client, tagOrDigest);
	if (root === void 0) await client.manifest(tagOrDigest, defaultOpenLimits.documentBytes);
	const walk = {
		client,
		targets: /* @__PURE__ */ new Map(),
		attestations: /* @__PURE__ */ new Set()
	};
	if (root !== void 0) await collect(root, void 0, walk, 0);
	return [...walk.targets].map(([digest, { target }]) => ({
		...target,
		within: ancestorsOf(digest, walk)
	}));
}
/**
* Collects a manifest and its children.
* @param entry undefined for the manifest of the reference itself.
*/
async function collect(stored, entry, walk, depth) {
	const { client, targets, attestations } = walk;
	const { mediaType, digest, bytes } = stored;
	const label = `${client.name}@${digest}`;
	const manifest = parseManifest(stored, label);
	if (entry !== void 0 && manifest !== void 0 && isAttestationManifest(entry.descriptor, manifest)) {
		attestations.add(digest);
		return;
	}
	const facts = {
		label: labelOf(mediaType, entry?.descriptor),
		isIndex: manifest === void 0
	};
	const config = manifest !== void 0 && !isEmptyArtifact(mediaType, manifest) ? { config: manifest.config.digest } : {};
	const namedBy = new Set(entry === void 0 ? [] : [entry.by]);
	targets.set(digest, {
		target: {
			mediaType,
			digest,
			size: bytes.length,
			...facts,
			...config
		},
		namedBy
	});
	if (targets.size + attestations.size > defaultOpenLimits.manifests || depth > maxDepth) throw limitExceeded(client.name, "manifests", defaultOpenLimits.manifests);
	for (const descriptor of contentOf(stored, label).manifests) await follow({
		by: digest,
		descriptor
	}, walk, depth + 1);
}
async function follow(entry, walk, depth) {
	const { client, targets, attestations } = walk;
	const { digest } = entry.descriptor;
	const existing = targets.get(digest);
	if (existing !== void 0) {
		existing.namedBy.add(entry.by);
		return;
	}
	const isMarked = isMarkedAttestation(entry.descriptor);
	if (isMarked && attestations.has(digest)) return;
	const stored = await findManifest(client, digest);
	if (stored !== void 0) return collect(stored, entry, walk, depth);
	if (!isMarked) throw missing(client, digest);
	attestations.add(digest);
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
/** Returns the indexes that contain a manifest, outermost first. */
function ancestorsOf(digest, { client, targets }) {
	const reached = /* @__PURE__ */ new Set([digest]);
	for (const current of reached) {
		for (const index of targets.get(current)?.namedBy ?? []) reached.add(index);
		if (reached.size > maxAncestors) throw limitExceeded(client.name, "indexes around a manifest", maxAncestors);
	}
	return [...reached].slice(1).toReversed();
}
/**
* Returns the platform of a target for reports: its label or, for a single manifest, the platform in its configuration;
* `unknown` if it is not an image. For display only.
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
	return new UndecidedError("MANIFEST_MISSING", `the index references ${digest}, which is missing`, {
		place: { what: client.name },
		advice: "Push the image again, with all its platforms."
	});
}
var maxDepth, maxAncestors, platformSchema;
function init_targets() {
	return (init_targets = __esmMin((() => {
		init_schemas(), init_api();
		init_errors();
		init_artifact_kind();
		init_limits();
		init_media_types();
		init_platform();
		init_content();
		init_read_blob();
		init_stored_manifest();
		maxDepth = 8;
		maxAncestors = 64;
		platformSchema = object({
			os: string().check(_minLength(1)),
			architecture: string().check(_minLength(1)),
			variant: optional(string())
		});
	})))();
}

// shared/oci/index.ts
function init_oci() {
	return (init_oci = __esmMin((() => {
		init_compression();
		init_digest();
		init_limits();
		init_open();
		init_attach();
		init_client();
		init_content();
		init_copy();
		init_credentials();
		init_layer_tag();
		init_push_blob();
		init_read_blob();
		init_referrers();
		init_stored_manifest();
		init_tags();
		init_targets();
	})))();
}

export { formatNames as $, init_open as A, init_media_types as B, referrersByTag as C, blobOf as D, pushManifest as E, registryUrl as F, manifestSchema as G, ociManifestType as H, dockerCredentials as I, blobPath as J, init_json as K, init_credentials as L, RegistryClient as M, init_client as N, init_push_blob as O, init_url as P, init_directory_store as Q, init_blobs$1 as R, referrersByApi as S, init_stored_manifest as T, indexSchema as U, ociIndexType as V, init_schema as W, layoutBlobs as X, init_blobs as Y, directoryStore as Z, parseManifest as _, init_tags as a, tableInvalid as at, fallbackTag as b, readBlob as c, hashFor as ct, moveTag as d, init_table as et, collectLayers as f, init_content as g, readLayerTag as h, targetPlatform as i, init_problems as it, openImage as j, pushBlob as k, copyImage as l, init_digest as lt, layerTag as m, imageTargets as n, lastAtOrBefore as nt, listTags as o, checkHash as ot, init_layer_tag as p, parseDocument as q, init_targets as r, entryInvalid as rt, init_read_blob as s, digestMismatch as st, init_oci as t, init_search as tt, init_copy as u, verifyBytes as ut, attach as v, findManifest as w, init_referrers as x, init_attach as y, registryBlobs as z };