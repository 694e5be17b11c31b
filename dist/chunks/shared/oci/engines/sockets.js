import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Si as UndecidedError, bi as InvalidError, wi as messageOf } from "../../core.js";
import { i as init_names, t as cleanPath } from "../tar/names.js";
import { n as init_limits, r as limitExceeded } from "../limits.js";
import { a as readTar, c as init_compression, i as init_reader, n as fileSource, o as decompress, r as init_source, s as detectCompression } from "../tar/source.js";

// shared/oci/file-store.ts
/** Formats the name of a file in a store for errors: `image.tar!manifest.json` or `directory/index.json`. */
function placeIn(store, path) {
	return `${store.name}!${path}`;
}
function init_file_store() {
	return (init_file_store = __esmMin((() => {})))();
}

// shared/oci/read-file.ts
/**
* Reads a whole file of a store.
* @param maxBytes the limit `documentBytes`.
* @returns undefined if there is no such file.
* @throws UndecidedError `LIMIT_EXCEEDED`.
*/
async function readWhole(store, path, maxBytes) {
	const size = await store.size(path);
	if (size === void 0) return void 0;
	if (size > maxBytes) throw limitExceeded(placeIn(store, path), "documentBytes", maxBytes);
	return collect(store.open(path));
}
/** Joins all chunks. */
async function collect(chunks) {
	const parts = [];
	for await (const chunk of chunks) parts.push(chunk);
	return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts);
}
/**
* Reads a range of an open file in chunks, each with its own buffer.
* @throws UndecidedError `FILE_TRUNCATED` if the file ends before the range.
*/
async function* readRange(file, start, length, label) {
	let done = 0;
	while (done < length) {
		const buffer = Buffer.allocUnsafeSlow(Math.min(readBytes, length - done));
		const { bytesRead } = await file.read(buffer, 0, buffer.length, start + done);
		if (bytesRead === 0) throw fileTruncated(label, start + done, length - done);
		done += bytesRead;
		yield buffer.subarray(0, bytesRead);
	}
}
/** Creates the error for a file that ends before the bytes that were announced. */
function fileTruncated(label, offset, missing) {
	return new UndecidedError("FILE_TRUNCATED", `the file ends ${missing} bytes too early`, {
		place: {
			what: label,
			offset
		},
		advice: "It is truncated or still being written. Download or export it again."
	});
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
* Decompresses an archive into an unlinked temporary file, which disappears with its handle even if the process dies.
* @throws UndecidedError `LIMIT_EXCEEDED` or `DECOMPRESSION_FAILED`.
*/
async function unpackToTemporary(chunks, limits, label) {
	const directory = await mkdtemp(join$1(tmpdir(), "seaworthy-"));
	let file;
	try {
		file = await open$1(join$1(directory, "archive.tar"), "wx+", 384);
		await rm(directory, {
			recursive: true,
			force: true
		});
		const expansion = {
			maxBytes: limits.archiveBytes,
			maxBytesName: "archiveBytes",
			maxRatio: limits.compressionRatio
		};
		for await (const chunk of decompress(chunks, expansion, label)) await file.writeFile(chunk);
		return file;
	} catch (error) {
		await file?.close();
		await rm(directory, {
			recursive: true,
			force: true
		});
		throw error;
	}
}
var mkdtemp, open$1, rm, tmpdir, join$1;
function init_spool() {
	return (init_spool = __esmMin((() => {
		init_compression();
		({mkdtemp, open: open$1, rm} = process.getBuiltinModule("node:fs/promises"));
		({tmpdir} = process.getBuiltinModule("node:os"));
		({join: join$1} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/oci/archive-store.ts
/**
* Opens a tar archive as a file store. Reads its headers once and its files in place. Unpacks only a compressed archive
* to a temporary file, within `limits`.
*/
async function archiveStore(path, limits) {
	return storeInFile(path, await openPlain(path, limits), limits);
}
/** Like `archiveStore`, for an archive that arrives as a stream. Always uses a temporary file. */
async function streamedArchiveStore(name, chunks, limits) {
	return storeInFile(name, await unpackToTemporary(chunks, limits, name), limits);
}
/** Takes ownership of the file. Closes it with the store, or at once if the archive cannot be read. */
async function storeInFile(name, file, limits) {
	try {
		const { size } = await file.stat();
		return storeOf(name, file, indexArchive(file, size, name, limits));
	} catch (error) {
		await file.close();
		throw error;
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
	} catch (error) {
		await file.close();
		throw error;
	}
}
function indexArchive(file, size, label, limits) {
	const entries = /* @__PURE__ */ new Map();
	for (const { header, dataOffset, dataSize } of readTar(fileSource(file.fd, 0, size), label)) {
		const name = cleanPath(header.name);
		if (name === void 0) throw new UndecidedError("PATH_ESCAPE", `the entry ${JSON.stringify(header.name)} points outside the archive`, {
			place: {
				what: label,
				offset: dataOffset
			},
			advice: "The archive is hostile or damaged. Do not unpack it."
		});
		const isDirectory = header.type === "directory";
		if (entries.has(name) && !(isDirectory && entries.get(name)?.type === "directory")) throw new UndecidedError("ARCHIVE_AMBIGUOUS", `the archive contains ${name} twice`, {
			place: {
				what: label,
				offset: dataOffset
			},
			advice: "Programs read different ones of them. Export the image again."
		});
		entries.set(name, {
			type: header.type,
			offset: dataOffset,
			size: dataSize,
			linkName: header.linkName
		});
		if (entries.size > limits.archiveEntries) throw limitExceeded(label, "archiveEntries", limits.archiveEntries, dataOffset);
	}
	return entries;
}
function storeOf(name, file, entries) {
	/** Resolves symlinks and hard links (`<id>/layer.tar` is one in many archives). */
	function locate(path) {
		let resolved = cleanPath(path);
		for (let hops = 0; hops <= maxLinks && resolved !== void 0; hops += 1) {
			const entry = entries.get(resolved);
			if (entry === void 0 || entry.type === "file") return entry;
			if (entry.type === "symlink") resolved = cleanPath(posix.join(posix.dirname(resolved), entry.linkName));
			else if (entry.type === "hardlink") resolved = cleanPath(entry.linkName);
			else return void 0;
		}
		throw new UndecidedError("LINK_LOOP", `the link ${path} is circular or points outside the archive`, {
			place: { what: name },
			advice: "The archive is damaged. Export the image again."
		});
	}
	return {
		name,
		async size(path) {
			return locate(path)?.size;
		},
		async locate(path) {
			const entry = locate(path);
			return entry === void 0 ? void 0 : {
				file: file.fd,
				start: entry.offset,
				size: entry.size
			};
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
var open, posix, maxLinks;
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
		({open} = process.getBuiltinModule("node:fs/promises"));
		({posix} = process.getBuiltinModule("node:path"));
		maxLinks = 40;
	})))();
}

// shared/oci/engines/docker-api.ts
/**
* Exports an image from a local engine as `docker save` would (Docker Engine API, "Export an image"; Podman is
* compatible).
* @throws InvalidError if the engine has no such image.
* @throws UndecidedError if the engine fails.
*/
async function* exportFromEngine(name, socketPath) {
	const response = await send(socketPath, `/images/${encodeURIComponent(name)}/get`);
	if (response.statusCode !== 200) {
		response.destroy();
		throw response.statusCode === 404 ? noImage(name, socketPath) : refused(response.statusCode, socketPath);
	}
	yield* response;
}
/**
* Returns whether an engine has an image (Docker Engine API, "Inspect an image").
* @throws UndecidedError if the engine does not answer.
*/
async function engineHas(name, socketPath) {
	const response = await send(socketPath, `/images/${encodeURIComponent(name)}/json`, lookupTimeout);
	response.destroy();
	if (response.statusCode === 200) return true;
	if (response.statusCode === 404) return false;
	throw refused(response.statusCode, socketPath);
}
async function send(socketPath, path, timeout = answerTimeout) {
	const { request } = await import("node:http");
	return new Promise((resolve, reject) => {
		const call = request({
			socketPath,
			path,
			method: "GET",
			headers: { host: "localhost" }
		});
		const stop = () => void call.destroy(/* @__PURE__ */ new Error(`no response within ${timeout} ms`));
		call.setTimeout(timeout, stop);
		const timer = setTimeout(stop, timeout);
		call.on("response", (response) => {
			clearTimeout(timer);
			resolve(response);
		});
		call.on("error", (error) => {
			clearTimeout(timer);
			reject(unreachable(socketPath, error));
		});
		call.end();
	});
}
function unreachable(socketPath, error) {
	return new UndecidedError("ENGINE_UNREACHABLE", `the engine does not respond (${messageOf(error)})`, {
		place: { what: socketPath },
		advice: "Start the engine, and check that this user has access to the socket.",
		cause: error
	});
}
function noImage(name, socketPath) {
	return new InvalidError("IMAGE_NOT_FOUND", `the engine has no image ${name}`, {
		place: { what: socketPath },
		advice: "Pull or build it first, or prefix it with docker:// to read it from its registry."
	});
}
function refused(status, socketPath) {
	return new UndecidedError("ENGINE_REFUSED", `the engine responded with status ${status}`, {
		place: { what: socketPath },
		advice: "Check the engine's log."
	});
}
var answerTimeout, lookupTimeout;
function init_docker_api() {
	return (init_docker_api = __esmMin((() => {
		init_errors();
		answerTimeout = 6e4;
		lookupTimeout = 3e3;
	})))();
}

// shared/oci/engines/sockets.ts
/** Lists the sockets of engines that exist; only the one of `DOCKER_HOST` if that is set to one. */
function listSockets({ dockerHost, runtimeDirectory }) {
	if (dockerHost !== void 0 && dockerHost !== "") return dockerHost.startsWith("unix://") ? [socketAt(dockerHost.slice(7))] : [];
	const rootless = runtimeDirectory === void 0 ? [] : [join(runtimeDirectory, "podman/podman.sock"), join(runtimeDirectory, "docker.sock")];
	return [...wellKnown, ...rootless].filter((path) => existsSync(path)).map(socketAt);
}
function socketAt(path) {
	return {
		name: path.includes("podman") ? "Podman" : "Docker",
		path
	};
}
/**
* Returns the first socket of an engine.
* @throws InvalidError if there is none, or if `DOCKER_HOST` is not a local socket.
*/
function requiredSocket(options) {
	const [first] = listSockets(options);
	if (first !== void 0) return first;
	if (options.dockerHost !== void 0 && options.dockerHost !== "") throw new InvalidError("ENGINE_UNSUPPORTED", "only a container engine with a local socket is supported", {
		place: { what: `DOCKER_HOST=${options.dockerHost}` },
		advice: "Save the image to a file with docker save, and use that file."
	});
	throw new InvalidError("ENGINE_NOT_FOUND", "no Docker or Podman socket was found", { advice: "Start the engine, set DOCKER_HOST, or use an archive or an image reference." });
}
var existsSync, join, wellKnown;
function init_sockets() {
	return (init_sockets = __esmMin((() => {
		init_errors();
		({existsSync} = process.getBuiltinModule("node:fs"));
		({join} = process.getBuiltinModule("node:path"));
		wellKnown = ["/var/run/docker.sock", "/run/podman/podman.sock"];
	})))();
}

export { exportFromEngine as a, init_archive_store as c, fileTruncated as d, init_read_file as f, placeIn as g, init_file_store as h, engineHas as i, streamedArchiveStore as l, readWhole as m, listSockets as n, init_docker_api as o, readRange as p, requiredSocket as r, archiveStore as s, init_sockets as t, collect as u };