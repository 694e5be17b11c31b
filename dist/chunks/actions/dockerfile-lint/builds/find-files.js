import { n as __esmMin, o as __toESM } from "../../../rolldown-runtime.js";
import { Dn as init_paths, En as getFileName, Fn as init_find_files$1, Nn as kindOf, Pn as findFiles, dn as init_files, jn as init_kind } from "../../../shared/core.js";
import { ct as init_file_names, st as excludedNames, t as init_dockerfile } from "../../../shared/dockerfile/index.js";

// actions/dockerfile-lint/builds/build.ts
/** Creates a note about one build. */
function createBuildNote({ file, line, name, kind }, why) {
	const subject = kind === "compose" ? "service" : "target";
	return {
		what: `${file.path}:${line}`,
		why: `the Dockerfile of the ${subject} ${name} was not linted: ${why}`
	};
}
function init_build() {
	return (init_build = __esmMin((() => {})))();
}

// actions/dockerfile-lint/builds/inline.ts
/** Creates an inline Dockerfile whose lines are all at one line of the file. */
function createUnmappedInline(file, text, line) {
	return {
		file,
		text,
		lines: linesOf(text).map(() => ({
			line,
			indent: void 0
		}))
	};
}
/**
* Creates an inline Dockerfile from a literal block of YAML (YAML 1.2, 8.1.2): each line is a line of the file.
* @param line the line of the key, 1-based.
*/
function createBlockInline(file, text, line) {
	return {
		file,
		text,
		lines: linesOf(text).map((content, index) => {
			const number = line + 1 + index;
			const source = lineText(file, number);
			const written = content.trimEnd();
			const indent = source.length - written.length;
			return {
				line: Math.min(number, file.source.lineCount),
				indent: indent >= 0 && source.endsWith(written) ? indent : void 0
			};
		})
	};
}
/** Creates an inline Dockerfile from the parts of a template. */
function createTemplateInline(file, parts, line) {
	const text = parts.map((part) => part.text).join("");
	const lines = [];
	let start = 0;
	let nearest = line;
	for (const content of linesOf(text)) {
		const offset = sourceOffset(parts, start);
		const position = offset === void 0 ? void 0 : file.source.positionAt(offset);
		nearest = position?.line ?? nearest;
		const isWritten = offset !== void 0 && file.source.text.startsWith(content, offset);
		lines.push({
			line: nearest,
			indent: position !== void 0 && isWritten ? position.column - 1 : void 0
		});
		start += content.length + 1;
	}
	return {
		file,
		text,
		lines
	};
}
/** Returns the offset in the file of a character of the joined parts. Undefined if it is computed. */
function sourceOffset(parts, offset) {
	let start = 0;
	for (const { text, source } of parts) {
		if (offset < start + text.length) return source?.sourceOffset(offset - start);
		start += text.length;
	}
}
function linesOf(text) {
	return text.split("\n");
}
function lineText({ source }, line) {
	if (line > source.lineCount) return "";
	const { start, end } = source.lineSpan(line);
	return source.text.slice(start, end).trimEnd();
}
/** Moves findings of an inline Dockerfile to its lines in the file. Fixes are left out, because escapes may differ. */
function placeInline(findings, inline) {
	return findings.map((finding) => ({
		...finding,
		locations: finding.locations.map((location) => ({
			...location,
			region: placed(location.region, inline)
		})),
		fixes: finding.fixes.filter((fix) => fix.kind !== "edit" && !("edits" in fix && fix.edits !== void 0))
	}));
}
/** Returns the line of the file for a line of an inline Dockerfile, both 1-based. */
function placeLine({ lines }, line) {
	return (lines[line - 1] ?? lines.at(-1))?.line ?? 1;
}
function placed({ startLine, startColumn, endLine, endColumn }, inline) {
	const first = inline.lines[startLine - 1];
	const last = inline.lines[(endLine ?? startLine) - 1];
	const lines = {
		startLine: placeLine(inline, startLine),
		endLine: placeLine(inline, endLine ?? startLine)
	};
	if (first?.indent === void 0 || last?.indent === void 0) return lines;
	return {
		...lines,
		...startColumn === void 0 ? {} : { startColumn: startColumn + first.indent },
		...endColumn === void 0 ? {} : { endColumn: endColumn + last.indent }
	};
}
function init_inline() {
	return (init_inline = __esmMin((() => {})))();
}

// actions/dockerfile-lint/builds/find-files.ts
/** Checks whether a file is a Bake file, by its name. Others may be Compose files. */
function isBakeFile(file) {
	return /\.(?:hcl|json)$/u.test(getFileName(file));
}
/**
* Returns globs of the build files that may be about the Dockerfiles of targets: those of the checkout or, if all targets
* are files, those in the directories above them.
* @param root absolute path of the checkout.
*/
async function buildFilePatterns(root, targets) {
	const directories = /* @__PURE__ */ new Set();
	for (const target of targets) {
		if (isAbsolute(target) || await kindOf(join(root, target)) !== "file") return everywhere;
		for (let directory = posix.dirname(posix.normalize(target));; directory = posix.dirname(directory)) {
			directories.add(directory);
			if (directory === "." || directory === "..") break;
		}
	}
	if (directories.size === 0) return everywhere;
	return [...directories].flatMap((directory) => buildFileGlobs.map((name) => posix.join(directory, name)));
}
/** Selects the build files among the paths of a commit. @param exclude globs of files. */
async function matchBuildFiles(paths, patterns, exclude) {
	const { default: picomatch } = await import("../../../picomatch.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const options = {
		dot: true,
		nonegate: true
	};
	const isIgnored = picomatch([...excludedNames, ...exclude], options);
	const isMatch = picomatch([...patterns], options);
	return paths.filter((path) => isMatch(path) && !isIgnored(path)).toSorted();
}
/** Finds the build files of a checkout. @param exclude globs of files. */
async function findBuildFiles(root, patterns, exclude) {
	const { paths } = await findFiles(root, {
		patterns,
		ignore: [...excludedNames, ...exclude]
	});
	return paths;
}
var isAbsolute, join, posix, bakeNames, composeGlobs, buildFileGlobs, everywhere;
function init_find_files() {
	return (init_find_files = __esmMin((() => {
		init_dockerfile();
		init_files();
		({isAbsolute, join, posix} = process.getBuiltinModule("node:path"));
		bakeNames = [
			"docker-bake.json",
			"docker-bake.hcl",
			"docker-bake.override.json",
			"docker-bake.override.hcl"
		];
		composeGlobs = ["*compose*.yaml", "*compose*.yml"];
		buildFileGlobs = [...bakeNames, ...composeGlobs];
		everywhere = buildFileGlobs.map((name) => `**/${name}`);
	})))();
}

export { isBakeFile as a, createTemplateInline as c, placeInline as d, placeLine as f, init_find_files as i, createUnmappedInline as l, init_build as m, buildFilePatterns as n, matchBuildFiles as o, createBuildNote as p, findBuildFiles as r, createBlockInline as s, bakeNames as t, init_inline as u };