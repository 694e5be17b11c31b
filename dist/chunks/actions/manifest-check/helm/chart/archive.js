import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { Ci as init_errors, wi as messageOf } from "../../../../shared/core.js";
import { a as readTar, i as init_reader, r as init_source, t as chunkSource } from "../../../../shared/oci/tar/source.js";
import { n as init_inflate, t as inflate } from "../../../../shared/oci/inflate/index.js";
import { a as maxChartBytes, c as withoutMark, i as joinPath, o as maxChartFiles, r as init_files, s as maxFileBytes } from "./files.js";
import { n as init_failure, t as ChartFailure } from "./failure.js";

// actions/manifest-check/helm/chart/archive.ts
/** Returns the limits for the archives of a chart together. */
function createArchiveBudget() {
	return {
		bytes: maxChartBytes,
		files: maxChartFiles
	};
}
/**
* Reads a packaged chart: a tar archive, compressed with gzip, whose files are in one directory.
* @param path of the archive in the checkout, for the paths of its files.
* @param budget is reduced by what the archive contains.
* @throws ChartFailure for a damaged archive, files outside of the directory, links, files that occur twice, and above
* the limits.
*/
function readArchive(path, bytes, budget = createArchiveBudget()) {
	if (bytes[0] !== 31 || bytes[1] !== 139) throw refused(path, "is not a gzip archive");
	const files = /* @__PURE__ */ new Map();
	let directory;
	try {
		for (const entry of listEntries(path, bytes)) {
			if (entry.header.type === "directory") continue;
			const name = resolveName(entry, path);
			directory ??= name.directory;
			if (files.has(name.path)) throw refused(path, `contains ${quoted(name.path)} twice`);
			files.set(name.path, withoutMark(readEntry(entry, path, budget)));
		}
	} catch (error) {
		if (error instanceof ChartFailure) throw error;
		throw new ChartFailure("load", `${path} could not be unpacked: ${messageOf(error)}`, { cause: error });
	}
	if (directory === void 0) throw refused(path, "contains no files");
	return {
		path: joinPath(path, directory),
		files,
		refusals: []
	};
}
function* listEntries(path, bytes) {
	let offset = 0;
	const stored = chunkSource(() => {
		const chunk = bytes.subarray(offset, offset + chunkBytes);
		offset += chunk.length;
		return chunk.length === 0 ? void 0 : chunk;
	});
	const inflation = inflate(stored, expansion, path);
	try {
		yield* readTar(chunkSource(() => inflation.next()), path);
	} finally {
		inflation.close();
	}
}
/** Returns the directory that contains the chart, and the path in it. Windows writes `\` between directories. */
function resolveName({ header }, path) {
	if (header.type !== "file") throw refused(path, `contains ${quoted(header.name)}, which is not a regular file`);
	const [directory = "", ...names] = header.name.split(header.name.includes("\\") ? "\\" : "/");
	if (directory === "Chart.yaml") throw refused(path, "contains Chart.yaml outside of a directory");
	if (names[0] === "") throw refused(path, `contains the absolute path ${quoted(header.name)}`);
	const parts = [];
	for (const name of names.flatMap((part) => part.split("/"))) {
		if (name === "" || name === ".") continue;
		if (name !== "..") parts.push(name);
		else if (parts.pop() === void 0) throw refused(path, `contains ${quoted(header.name)}, which leads out of the chart`);
	}
	const [first = ""] = parts;
	if (first === "" || /^[a-zA-Z]:$/u.test(first) || parts.some((part) => part.includes("\0"))) throw refused(path, `contains a file with the name ${quoted(header.name)}`);
	return {
		directory,
		path: parts.join("/")
	};
}
function readEntry(entry, path, budget) {
	const { name, size } = entry.header;
	if (Math.max(size, entry.dataSize) > maxFileBytes) throw tooLarge(`${path} contains ${quoted(name)} with ${size} bytes`);
	budget.bytes -= size;
	budget.files -= 1;
	if (budget.bytes < 0) throw tooLarge(`the chart has more than ${maxChartBytes} bytes with ${path}`);
	if (budget.files < 0) throw tooLarge(`the chart has more than ${maxChartFiles} files with ${path}`);
	const content = entry.content();
	try {
		return Uint8Array.prototype.slice.call(content.read(0, size));
	} finally {
		content.close();
	}
}
function quoted(name) {
	return JSON.stringify(name.slice(0, 200));
}
function refused(path, why) {
	return new ChartFailure("load", `${path} ${why}`);
}
function tooLarge(message) {
	return new ChartFailure("limit", message);
}
var expansion, chunkBytes;
function init_archive() {
	return (init_archive = __esmMin((() => {
		init_errors();
		init_inflate();
		init_reader();
		init_source();
		init_failure();
		init_files();
		expansion = {
			maxBytes: maxChartBytes + 2 ** 20,
			maxBytesName: "size of an unpacked chart",
			maxRatio: 1100
		};
		chunkBytes = 65536;
	})))();
}

export { init_archive as n, readArchive as r, createArchiveBudget as t };