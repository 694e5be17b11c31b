import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { i as init_names, n as decodeName } from "../../../../shared/oci/tar/names.js";
import { ht as init_source_text, mt as SourceText, t as init_dockerfile } from "../../../../shared/dockerfile/index.js";

// actions/manifest-check/helm/chart/files.ts
/** Returns bytes without a byte order mark at the start. */
function withoutMark(bytes) {
	return byteOrderMark.every((byte, index) => bytes[index] === byte) ? bytes.subarray(byteOrderMark.length) : bytes;
}
/**
* Returns a file of a chart as text, the same object for each call. Bytes that are not UTF-8 become lone surrogates.
* Undefined if the chart has no such file.
*/
function getTextFile(source, path) {
	const files = textFiles.get(source) ?? /* @__PURE__ */ new Map();
	textFiles.set(source, files);
	const known = files.get(path);
	const bytes = source.files.get(path);
	if (known !== void 0 || bytes === void 0) return known;
	const file = {
		path: joinPath(source.path, path),
		source: new SourceText(decodeName(bytes))
	};
	files.set(path, file);
	return file;
}
/** Joins paths with `/`. The first may be empty. */
function joinPath(directory, path) {
	return directory === "" ? path : `${directory}/${path}`;
}
/** Returns the files below a directory of a chart as a source of their own. */
function getSubdirectory(source, directory) {
	const start = `${directory}/`;
	const files = /* @__PURE__ */ new Map();
	for (const [path, bytes] of source.files) if (path.startsWith(start)) files.set(path.slice(start.length), bytes);
	return {
		path: joinPath(source.path, directory),
		files,
		refusals: []
	};
}
var maxFileBytes, maxChartBytes, maxChartFiles, textFiles, byteOrderMark;
function init_files() {
	return (init_files = __esmMin((() => {
		init_dockerfile();
		init_names();
		maxFileBytes = 5 * 2 ** 20;
		maxChartBytes = 100 * 2 ** 20;
		maxChartFiles = 1e4;
		textFiles = /* @__PURE__ */ new WeakMap();
		byteOrderMark = [
			239,
			187,
			191
		];
	})))();
}

export { maxChartBytes as a, withoutMark as c, joinPath as i, getTextFile as n, maxChartFiles as o, init_files as r, maxFileBytes as s, getSubdirectory as t };