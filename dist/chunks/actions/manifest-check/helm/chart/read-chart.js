import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { $n as init_checkout, Ci as init_errors, Zn as LinkError, dn as init_files, nr as resolveInCheckout, vn as diskTree, wi as messageOf, yn as init_source_tree } from "../../../../shared/core.js";
import { i as init_names, n as decodeName } from "../../../../shared/oci/tar/names.js";
import { a as maxChartBytes, c as withoutMark, i as joinPath, o as maxChartFiles, r as init_files$1, s as maxFileBytes } from "./files.js";
import { n as init_failure, t as ChartFailure } from "./failure.js";
import { n as init_archive, r as readArchive, t as createArchiveBudget } from "./archive.js";

// actions/manifest-check/helm/chart/path-match.ts
function accepts(step, point) {
	if (typeof step === "object") {
		const code = point.codePointAt(0) ?? 0;
		return step.ranges.some(([first, last]) => first <= code && code <= last) !== step.isNegated;
	}
	return step === "any" ? point !== "/" : step === `=${point}`;
}
function parse(points) {
	const steps = [];
	for (let index = 0; index < points.length; index += 1) {
		const point = points[index] ?? "";
		if (point === "*") {
			if (steps.at(-1) !== "many") steps.push("many");
		} else if (point === "?") steps.push("any");
		else if (point === "[") {
			const { characters, end } = parseClass(points, index + 1);
			steps.push(characters);
			index = end;
		} else if (point === "\\") {
			index += 1;
			steps.push(`=${required(points[index])}`);
		} else steps.push(`=${point}`);
	}
	return steps;
}
/** Parses a class behind its bracket. Returns the index of the closing bracket. */
function parseClass(points, start) {
	const isNegated = points[start] === "^";
	const ranges = [];
	let index = isNegated ? start + 1 : start;
	while (points[index] !== "]" || ranges.length === 0) {
		const first = readCharacter(points, index);
		let last = first;
		if (points[first.end] === "-") last = readCharacter(points, first.end + 1);
		ranges.push([first.code, last.code]);
		index = last.end;
		if (index >= points.length) throw new SyntaxError("syntax error in pattern");
	}
	return {
		characters: {
			isNegated,
			ranges
		},
		end: index
	};
}
function readCharacter(points, index) {
	const isEscaped = points[index] === "\\";
	const point = required(points[isEscaped ? index + 1 : index]);
	if (!isEscaped && (point === "-" || point === "]")) throw new SyntaxError("syntax error in pattern");
	return {
		code: point.codePointAt(0) ?? 0,
		end: index + (isEscaped ? 2 : 1)
	};
}
function required(point) {
	if (point === void 0) throw new SyntaxError("syntax error in pattern");
	return point;
}
var PathPattern;
function init_path_match() {
	return (init_path_match = __esmMin((() => {
		PathPattern = class {
			/** A literal is one code point, marked with a leading `=`. */
			#steps;
			/** @throws SyntaxError for a pattern that Go refuses. */
			constructor(pattern) {
				this.#steps = parse([...pattern]);
			}
			/** Returns whether the whole path matches. `*` and `?` do not match `/`. Takes time linear in both lengths. */
			matches(path) {
				const points = [...path];
				let step = 0;
				let position = 0;
				let star = -1;
				let resume = 0;
				while (position < points.length) {
					const point = points[position] ?? "";
					const current = this.#steps[step];
					if (current === "many") {
						star = step;
						resume = position;
						step += 1;
					} else if (current !== void 0 && accepts(current, point)) {
						step += 1;
						position += 1;
					} else {
						if (star === -1 || points[resume] === "/") return false;
						resume += 1;
						position = resume;
						step = star + 1;
					}
				}
				while (this.#steps[step] === "many") step += 1;
				return step === this.#steps.length;
			}
		};
	})))();
}

// actions/manifest-check/helm/chart/ignore.ts
function parseRule(text) {
	if (text.includes("**")) throw new ChartFailure("load", `.helmignore contains ${JSON.stringify(text)}, and Helm does not support **`);
	const isNegated = text.startsWith("!");
	const forDirectories = text.endsWith("/");
	const pattern = text.slice(isNegated ? 1 : 0, forDirectories ? -1 : void 0);
	try {
		return {
			isNegated,
			forDirectories,
			forNames: !pattern.includes("/"),
			pattern: new PathPattern(pattern.startsWith("/") ? pattern.slice(1) : pattern)
		};
	} catch {
		throw new ChartFailure("load", `.helmignore contains ${JSON.stringify(text)}, which is not a pattern`);
	}
}
var maxRules, maxWork, defaultRules, IgnoreRules;
function init_ignore() {
	return (init_ignore = __esmMin((() => {
		init_names();
		init_failure();
		init_path_match();
		maxRules = 2e3;
		maxWork = 1e8;
		defaultRules = ["templates/.?*"];
		IgnoreRules = class {
			#rules;
			/** Characters of all rules. */
			#length;
			#work = 0;
			/**
			* @param bytes content of the file, without a byte order mark.
			* @throws ChartFailure for `**` and patterns that Go refuses.
			*/
			constructor(bytes = /* @__PURE__ */ new Uint8Array()) {
				const patterns = [...decodeName(bytes).split("\n"), ...defaultRules].map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
				if (patterns.length > maxRules) throw new ChartFailure("limit", `.helmignore has more than ${maxRules} rules`);
				this.#rules = patterns.map(parseRule);
				this.#length = patterns.reduce((length, pattern) => length + pattern.length, 0);
			}
			/**
			* Returns whether a file or directory of a chart is ignored. A rule with `!` ignores everything that it does not
			* match, unless an earlier rule decides.
			* @param path relative to the chart.
			* @throws ChartFailure if the rules take too long.
			*/
			ignores(path, isDirectory) {
				this.#work += this.#length * path.length;
				if (this.#work > maxWork) throw new ChartFailure("limit", "its .helmignore has too many rules for its files");
				const name = path.slice(path.lastIndexOf("/") + 1);
				return this.#rules.some(({ isNegated, forDirectories, forNames, pattern }) => {
					return ((!forDirectories || isDirectory) && pattern.matches(forNames ? name : path)) !== isNegated;
				});
			}
		};
	})))();
}

// actions/manifest-check/helm/chart/read-chart.ts
/** Returns the files of a checkout on disk. @param root absolute path. */
function diskChartTree(root) {
	const resolve = async (path) => {
		const [realRoot, real] = [await resolveInCheckout(root, "."), await resolveInCheckout(root, path)];
		if (realRoot === void 0 || real === void 0) return void 0;
		return relative(realRoot, real).split(sep).join("/");
	};
	return {
		...diskTree(root),
		resolve,
		async list(path) {
			const real = await resolve(path);
			return real === void 0 ? void 0 : await readdir(join(root, real), { withFileTypes: true });
		}
	};
}
/**
* Reads the chart at a path: a directory, without what its `.helmignore` excludes, or an archive. Follows links inside
* the chart. Links that leave it, pipes and devices are refusals.
* @throws ChartFailure if the archive or `.helmignore` cannot be read, and above the limits for files and bytes.
*/
async function readChart(tree, path) {
	if (await tree.kindOf(path) === "file") return readArchive(path, await tree.read(path, maxChartBytes), createArchiveBudget());
	const real = await tree.resolve(path);
	if (real === void 0) throw new ChartFailure("load", `${path} does not exist`);
	const reading = {
		tree,
		directory: path,
		real,
		rules: await readRules(tree, path),
		files: /* @__PURE__ */ new Map(),
		refusals: [],
		bytes: 0,
		visited: 0
	};
	await readDirectory(reading, "", [real]);
	return {
		path,
		files: reading.files,
		refusals: reading.refusals
	};
}
async function readRules(tree, directory) {
	const path = joinPath(directory, ".helmignore");
	if (await tree.kindOf(path) !== "file") return new IgnoreRules();
	return new IgnoreRules(withoutMark(await tree.read(path, maxFileBytes)));
}
/** @param above real paths of the directory and those that contain it. */
async function readDirectory(reading, path, above) {
	const names = await reading.tree.list(joinPath(reading.directory, path)) ?? [];
	for (const { name } of names.toSorted((a, b) => a.name < b.name ? -1 : 1)) await readEntry(reading, joinPath(path, name), above);
}
async function readEntry(reading, path, above) {
	const { tree, rules } = reading;
	reading.visited += 1;
	if (reading.visited > maxVisited) throw new ChartFailure("limit", `the chart has more than ${maxVisited} paths`);
	const full = joinPath(reading.directory, path);
	const kind = await tree.kindOf(full);
	if (rules.ignores(path, kind === "directory")) return;
	const real = await resolveEntry(reading, path);
	if (real === void 0) return;
	if (kind !== "directory") return readFile(reading, path, kind === "other");
	if (above.includes(real)) reading.refusals.push({
		path,
		why: "is a link that leads in a circle"
	});
	else if (above.length > maxDepth) throw new ChartFailure("limit", `${full} is nested deeper than ${maxDepth} directories`);
	else await readDirectory(reading, path, [...above, real]);
}
/** Returns where a path leads. Records a refusal if that is not in the chart. */
async function resolveEntry({ tree, directory, real, refusals }, path) {
	try {
		const target = await tree.resolve(joinPath(directory, path));
		if (target === void 0) refusals.push({
			path,
			why: "is a link to a path that does not exist"
		});
		else if (real !== "" && target !== real && !target.startsWith(`${real}/`)) refusals.push({
			path,
			why: "leads out of the chart"
		});
		else return target;
	} catch (error) {
		if (!(error instanceof LinkError)) throw error;
		refusals.push({
			path,
			why: messageOf(error).includes("outside") ? "leads out of the chart" : messageOf(error)
		});
	}
}
async function readFile(reading, path, isIrregular) {
	const full = joinPath(reading.directory, path);
	if (isIrregular) {
		reading.refusals.push({
			path,
			why: "is not a regular file"
		});
		return;
	}
	try {
		const bytes = await reading.tree.read(full, maxFileBytes);
		reading.bytes += bytes.length;
		reading.files.set(path, withoutMark(bytes));
	} catch (error) {
		if (error instanceof RangeError) throw new ChartFailure("limit", `${full} is too large: ${messageOf(error)}`);
		reading.refusals.push({
			path,
			why: `could not be read: ${messageOf(error)}`
		});
	}
	if (reading.bytes > maxChartBytes) throw new ChartFailure("limit", `the chart has more than ${maxChartBytes} bytes`);
	if (reading.files.size > 1e4) throw new ChartFailure("limit", `the chart has more than ${maxChartFiles} files`);
}
var readdir, join, relative, sep, maxDepth, maxVisited;
function init_read_chart() {
	return (init_read_chart = __esmMin((() => {
		init_errors();
		init_files();
		init_archive();
		init_failure();
		init_files$1();
		init_ignore();
		({readdir} = process.getBuiltinModule("node:fs/promises"));
		({join, relative, sep} = process.getBuiltinModule("node:path"));
		maxDepth = 40;
		maxVisited = 2e4;
	})))();
}

export { init_read_chart as n, readChart as r, diskChartTree as t };