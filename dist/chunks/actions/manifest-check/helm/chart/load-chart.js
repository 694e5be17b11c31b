import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { Dn as init_paths, dn as init_files, kn as resolvePath } from "../../../../shared/core.js";
import { t as require_dist } from "../../../../npm/yaml.js";
import { S as withLineFeeds, _ as init_scalar, b as init_parse, l as init_quick, m as init_field, o as init_read, p as Field, s as readDocuments, t as init_yaml, u as readQuickly, v as resolveScalar, x as parseTolerantly, y as contentOf } from "../../../../shared/yaml/index.js";
import { i as joinPath, n as getTextFile, r as init_files$1, s as maxFileBytes, t as getSubdirectory } from "./files.js";
import { n as init_failure, t as ChartFailure } from "./failure.js";
import { n as init_archive, r as readArchive, t as createArchiveBudget } from "./archive.js";
import { a as GoMap, i as GoList, l as init_value, u as sourced } from "../values/value.js";
import { n as init_merge, r as mergeMaps } from "../values/merge.js";

// actions/manifest-check/helm/chart/metadata-fields.ts
/** Reads a text. Numbers and booleans become text, as Go's library converts them: `1.10` is `1.1`. Empty if missing. */
function readText(parent, key) {
	return textOf(findField(parent, key), key);
}
/** Reads a list of texts. */
function readTexts(parent, key) {
	const field = findField(parent, key);
	if (field.exists && field.node?.kind !== "list") throw wrongType(field, key, "a list");
	return field.items().map((item) => textOf(item, key));
}
/** Reads a map of texts. */
function readMap(parent, key) {
	const field = findField(parent, key);
	if (field.exists && !field.isMap) throw wrongType(field, key, "a map");
	return new Map(field.fields().map((value) => [String(value.key), textOf(value, `${key}.${String(value.key)}`)]));
}
/** Reads a boolean. False if missing. */
function readBoolean(parent, key) {
	const field = findField(parent, key);
	if (field.exists && typeof field.value !== "boolean") throw wrongType(field, key, "a boolean");
	return field.isTrue;
}
/** Finds a key as Go's JSON library does: exactly, or else in any case. */
function findField(parent, key) {
	const exact = parent.get(key);
	if (exact.node !== void 0) return exact;
	const lower = key.toLowerCase();
	return parent.fields().find((field) => String(field.key).toLowerCase() === lower) ?? exact;
}
function textOf(field, key) {
	const { node } = field;
	if (node === void 0 || !field.exists) return {
		value: "",
		origin: void 0,
		place: void 0
	};
	if (node.kind !== "scalar") throw wrongType(field, key, "text");
	const value = resolveScalar(node);
	const text = typeof value === "number" ? formatNumber(value, node.text) : String(value);
	const leaf = {
		path: pathOf(field),
		file: node.file,
		start: node.start,
		end: node.end,
		label: void 0
	};
	return {
		value: sanitize(text),
		origin: {
			kind: "value",
			leaf
		},
		place: failurePlace(field.place)
	};
}
function pathOf(field) {
	const path = [];
	for (let current = field; current?.key !== void 0; current = current.parent) path.unshift(current.key);
	return path;
}
/** Formats a number as Go's YAML library does for texts: integers with all digits, others as a float32 (`%g`). */
function formatNumber(value, written) {
	const text = written.replaceAll("_", "");
	if (!/[.eE]/u.test(text) || /^[-+]?0[xX]/u.test(text)) return formatInteger(text);
	const single = Math.fround(value);
	if (!Number.isFinite(single)) return text;
	let precision = 1;
	while (precision < 9 && Math.fround(Number(single.toPrecision(precision))) !== single) precision += 1;
	const [digits = "", exponent = "0"] = single.toExponential(precision - 1).split("e");
	const power = Number(exponent);
	if (power >= -4 && power < 6) return String(Number(`${digits}e${power}`));
	return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
function formatInteger(text) {
	const digits = text.replace(/^[-+]/u, "").replace(/^0(?=[0-7])/u, "0o");
	const value = BigInt(digits);
	return String(text.startsWith("-") ? -value : value);
}
/** Replaces blanks by spaces and removes characters that do not print, as Helm does. */
function sanitize(text) {
	return text.replace(/[\s\u0085]/gu, " ").replace(/[\p{C}]/gu, "");
}
function failurePlace(place) {
	return place === void 0 ? void 0 : {
		file: place.file,
		start: place.span.start,
		end: place.span.end
	};
}
function wrongType(field, key, expected) {
	return new ChartFailure("load", `${key} must be ${expected}`, { place: failurePlace(field.place) });
}
function init_metadata_fields() {
	return (init_metadata_fields = __esmMin((() => {
		init_yaml();
		init_failure();
	})))();
}

// actions/manifest-check/helm/chart/metadata.ts
/**
* Reads and validates the metadata of a chart.
* @throws ChartFailure of the phase load, with the place in Chart.yaml.
*/
function readMetadata(source) {
	const file = getTextFile(source, "Chart.yaml");
	if (file === void 0) throw new ChartFailure("load", `${source.path === "" ? "the chart" : source.path} has no Chart.yaml`);
	const root = readRoot(file);
	const apiVersion = readText(root, "apiVersion");
	const requirements = getTextFile(source, "requirements.yaml");
	const listed = readDependencies(root);
	const metadata = {
		file,
		apiVersion: apiVersion.value === "" ? {
			value: "v1",
			origin: void 0,
			place: void 0
		} : apiVersion,
		name: readText(root, "name"),
		version: readText(root, "version"),
		appVersion: readText(root, "appVersion"),
		kubeVersion: readText(root, "kubeVersion"),
		type: readText(root, "type"),
		description: readText(root, "description"),
		home: readText(root, "home"),
		icon: readText(root, "icon"),
		condition: readText(root, "condition"),
		tags: readText(root, "tags"),
		isDeprecated: readBoolean(root, "deprecated"),
		sources: readTexts(root, "sources"),
		keywords: readTexts(root, "keywords"),
		annotations: readMap(root, "annotations"),
		maintainers: readMaintainers(root),
		dependencies: (requirements === void 0 ? void 0 : readDependencies(readRoot(requirements))) ?? listed
	};
	validate(metadata);
	return metadata;
}
/** Reads a lock file, only to check that it can be read. @throws ChartFailure */
function checkLock(source) {
	for (const name of ["Chart.lock", "requirements.lock"]) {
		const file = getTextFile(source, name);
		if (file !== void 0) readDependencies(readRoot(file));
	}
}
/** Returns whether a chart only provides named templates. */
function isLibrary({ type }) {
	return type.value.toLowerCase() === "library";
}
function readRoot(file) {
	const [document] = readDocuments(file);
	if (document === void 0) return new Field(void 0);
	if ("problem" in document) {
		const place = {
			file,
			start: document.offset,
			end: document.offset
		};
		throw new ChartFailure("load", `${file.path} could not be read: ${document.problem}`, { place });
	}
	const root = new Field(document.root);
	if (root.exists && !root.isMap) throw refused(`${file.path} is not a map`, {
		file,
		start: document.root.start,
		end: document.root.start
	});
	return root;
}
function readMaintainers(root) {
	return listItems(root, "maintainers").map((item) => ({
		name: readText(item, "name"),
		email: readText(item, "email"),
		url: readText(item, "url")
	}));
}
function readDependencies(root) {
	if (!root.get("dependencies").exists) return void 0;
	const items = listItems(root, "dependencies");
	if (items.length > maxDependencies) throw new ChartFailure("limit", `the chart has more than ${maxDependencies} dependencies`);
	return items.map((item) => ({
		name: readText(item, "name"),
		version: readText(item, "version"),
		repository: readText(item, "repository"),
		condition: readText(item, "condition"),
		tags: readTexts(item, "tags"),
		alias: readText(item, "alias"),
		imports: readImports(item),
		place: placeOf(item)
	}));
}
function readImports(dependency) {
	return dependency.get("import-values").items().flatMap((item) => {
		if (item.isMap) return [{
			child: importPath(item, "child"),
			parent: importPath(item, "parent")
		}];
		return typeof item.value === "string" ? [{
			child: `exports.${item.value}`,
			parent: "."
		}] : [];
	});
}
/** A missing path is Go's text for nil, which no map contains. */
function importPath(item, key) {
	return item.get(key).text ?? "<nil>";
}
/** Returns the items of a list of maps. @throws ChartFailure for other values. */
function listItems(root, key) {
	const field = root.get(key);
	if (field.exists && field.node?.kind !== "list") throw refused(`${key} must be a list`, placeOf(field));
	const items = field.items();
	const stray = items.find((item) => !item.isMap);
	if (stray !== void 0) throw refused(`${key} must not contain empty or other items than maps`, placeOf(stray) ?? placeOf(field));
	return items;
}
function placeOf(field) {
	const { place } = field;
	return place === void 0 ? void 0 : {
		file: place.file,
		start: place.span.start,
		end: place.span.end
	};
}
function refused(message, place) {
	return new ChartFailure("load", message, { place });
}
function validate(metadata) {
	const { file, name, version, type } = metadata;
	const top = {
		file,
		start: 0,
		end: 0
	};
	if (name.value === "") throw refused("the chart has no name", top);
	if (!isFileName(name.value)) throw refused(`the chart name ${JSON.stringify(name.value)} is invalid`, name.place);
	if (version.value === "") throw refused("the chart has no version", top);
	if (!versionPattern.test(version.value)) throw refused(`the chart version ${JSON.stringify(version.value)} is not a semantic version`, version.place);
	if (![
		"",
		"application",
		"library"
	].includes(type.value)) throw refused(`the chart type must be application or library, not ${JSON.stringify(type.value)}`, type.place);
	const names = /* @__PURE__ */ new Set();
	for (const { name: dependency, alias, place } of metadata.dependencies ?? []) {
		if (alias.value !== "" && !aliasPattern.test(alias.value)) throw refused(`the alias ${JSON.stringify(alias.value)} contains characters that are not allowed`, alias.place);
		const key = alias.value === "" ? dependency.value : alias.value;
		if (names.has(key)) throw refused(`more than one dependency has the name or alias ${JSON.stringify(key)}`, place);
		names.add(key);
	}
}
/** Returns whether a name is one name of a path, as Go's `filepath.Base` decides. */
function isFileName(name) {
	return !name.includes("/") && name !== ".." && name !== ".";
}
var maxDependencies, versionPattern, aliasPattern;
function init_metadata() {
	return (init_metadata = __esmMin((() => {
		init_yaml();
		init_failure();
		init_files$1();
		init_metadata_fields();
		maxDependencies = 500;
		versionPattern = /^v?\d+(?:\.\d+){0,2}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/u;
		aliasPattern = /^[a-zA-Z0-9_-]+$/u;
	})))();
}

// actions/manifest-check/helm/chart/discover.ts
/** Finds the charts of a checkout, and their values for tests. @param paths of all files, relative to the checkout. */
function findCharts(paths) {
	const directories = new Set(paths.flatMap((path) => directoryOf(chartFile.exec(path))));
	const cases = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const match = valuesFile.exec(path);
		for (const directory of directoryOf(match)) {
			const name = match?.groups?.["name"] ?? "";
			const found = cases.get(directory) ?? [];
			found.push({
				name: name === "" ? "ci" : `ci-${name}`,
				path
			});
			cases.set(directory, found);
		}
	}
	return [...directories].filter((directory) => !isSubchart(directory, directories)).toSorted().map((path) => ({
		path,
		cases: (cases.get(path) ?? []).toSorted((a, b) => a.path < b.path ? -1 : 1)
	}));
}
function directoryOf(match) {
	return match === null ? [] : [match.groups?.["directory"] ?? ""];
}
/** Returns whether a directory is in `charts` of another chart. */
function isSubchart(directory, directories) {
	const names = directory.split("/");
	return names.some((name, index) => name === "charts" && index < names.length - 1 && directories.has(names.slice(0, index).join("/")));
}
/**
* Makes charts of the checkout available to dependencies that are missing in `charts`. Of several charts with one name,
* the first one by its path whose version matches is used. Charts with unreadable metadata are not used.
*/
function createLookup(charts, satisfies) {
	const byPath = new Map(charts.map((chart) => [chart.path, chart]));
	const byName = /* @__PURE__ */ new Map();
	for (const chart of charts.toSorted((a, b) => a.path < b.path ? -1 : 1)) {
		const metadata = metadataOf(chart);
		if (metadata === void 0) continue;
		const name = metadata.name.value;
		byName.set(name, [...byName.get(name) ?? [], {
			chart,
			metadata
		}]);
	}
	return {
		atPath: (directory) => byPath.get(directory),
		findChart: (name, range) => byName.get(name)?.find(({ metadata }) => range === "" || satisfies(range, metadata.version.value))?.chart
	};
}
function metadataOf(chart) {
	try {
		return readMetadata(chart);
	} catch (error) {
		if (error instanceof ChartFailure) return void 0;
		throw error;
	}
}
var chartFile, valuesFile;
function init_discover() {
	return (init_discover = __esmMin((() => {
		init_failure();
		init_metadata();
		chartFile = /^(?:(?<directory>.*)\/)?Chart\.yaml$/su;
		valuesFile = /^(?:(?<directory>.*)\/)?ci\/(?<name>[^/]*?)-?values\.ya?ml$/su;
	})))();
}

// actions/manifest-check/helm/encoding/mismatch.ts
/** Describes a value of another type than expected as Go's JSON decoder does. */
function describeMismatch(value, type) {
	return `json: cannot unmarshal ${{
		string: "string",
		number: "number",
		boolean: "bool"
	}[typeof value] ?? (value instanceof GoMap ? "object" : "array")} into Go value of type ${type}`;
}
function init_mismatch() {
	return (init_mismatch = __esmMin((() => {
		init_value();
	})))();
}

// actions/manifest-check/helm/encoding/first-document.ts
/** Returns the range of the first document of a YAML stream, without its marker. Undefined if there is none. */
function firstDocument(text, start = 0, end = text.length) {
	let from = start;
	let isStarted = false;
	for (marker.lastIndex = start;;) {
		const match = marker.exec(text);
		const next = match === null || match.index >= end ? end : match.index;
		const part = text.slice(from, next);
		if (isStarted || content.test(part)) return {
			start: from,
			end: next
		};
		if (match === null || match.index >= end) return void 0;
		isStarted = match[1] === "---";
		if (!directive.test(part)) from = next + match[0].length;
	}
}
var marker, content, directive;
function init_first_document() {
	return (init_first_document = __esmMin((() => {
		marker = /^(---|\.\.\.)(?=[ \t\r\n]|$)/gm;
		content = /^[ \t]*[^ \t\r\n#%]|^[ \t]+%/m;
		directive = /^%/m;
	})))();
}

// actions/manifest-check/helm/values/float.ts
/**
* Formats a number as Go does (`strconv.FormatFloat` of 64 bits).
* @param precision digits, or -1 for as many as identify the number. Bounded by the caller.
*/
function formatFloat(value, verb, precision = -1) {
	if (Number.isNaN(value)) return "NaN";
	if (value === 1e400) return "+Inf";
	if (value === -1e400) return "-Inf";
	const sign = value < 0 || Object.is(value, -0) ? "-" : "";
	const magnitude = Math.abs(value);
	switch (verb) {
		case "b": return sign + formatBinary(magnitude);
		case "x":
		case "X": return sign + formatHexadecimal(magnitude, precision, verb);
		case "f": return sign + formatFixed(magnitude, precision);
		case "e":
		case "E": {
			const decimal = precision < 0 ? shortest(magnitude) : round(expand(magnitude), precision + 1);
			return sign + exponential(decimal, precision < 0 ? Math.max(decimal.digits.length - 1, 0) : precision, verb);
		}
		default: return sign + formatGeneral(magnitude, precision, verb);
	}
}
function formatFixed(value, precision) {
	if (precision >= 0) {
		const decimal = expand(value);
		return fixed(round(decimal, decimal.point + precision), precision);
	}
	const decimal = shortest(value);
	return fixed(decimal, Math.max(decimal.digits.length - decimal.point, 0));
}
/** Formats with an exponent if that is below -4, or not below the precision (6 for the shortest form). */
function formatGeneral(value, precision, verb) {
	const isShortest = precision < 0;
	const wanted = precision === 0 ? 1 : precision;
	const decimal = isShortest ? shortest(value) : round(expand(value), wanted);
	const count = decimal.digits.length;
	let digits = isShortest ? count : wanted;
	const threshold = isShortest ? 6 : digits > count && count >= decimal.point ? count : digits;
	const exponent = decimal.point - 1;
	if (exponent < -4 || exponent >= threshold) return exponential(decimal, Math.min(digits, count) - 1, verb === "g" ? "e" : "E");
	if (digits > decimal.point) digits = count;
	return fixed(decimal, Math.max(digits - decimal.point, 0));
}
function exponential({ digits, point }, precision, verb) {
	const exponent = digits === "" ? 0 : point - 1;
	const fraction = precision > 0 ? `.${digits.slice(1, precision + 1).padEnd(precision, "0")}` : "";
	const size = String(Math.abs(exponent)).padStart(2, "0");
	return `${digits[0] ?? "0"}${fraction}${verb}${exponent < 0 ? "-" : "+"}${size}`;
}
function fixed({ digits, point }, precision) {
	const integer = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
	if (precision <= 0) return integer;
	return `${integer}.${((point < 0 ? "0".repeat(Math.min(-point, precision)) : "") + digits.slice(Math.max(point, 0))).slice(0, precision).padEnd(precision, "0")}`;
}
/** Returns the fewest digits that identify a number. */
function shortest(value) {
	const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
	const digits = mantissa.replace(".", "");
	return value === 0 ? {
		digits: "",
		point: 0
	} : {
		digits,
		point: Number(exponent) + 1
	};
}
/** Returns all digits of a number. Has up to 767 of them. */
function expand(value) {
	if (value === 0) return {
		digits: "",
		point: 0
	};
	const { mantissa, exponent } = split(value);
	const isInteger = exponent >= 0;
	const text = String(isInteger ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent));
	return {
		digits: text.replace(/0+$/, ""),
		point: text.length + (isInteger ? 0 : exponent)
	};
}
/** Rounds to a number of digits, exact halves to the even digit. */
function round({ digits, point }, count) {
	if (count >= digits.length) return {
		digits,
		point
	};
	if (count < 0) return {
		digits: "",
		point: 0
	};
	const next = digits.charCodeAt(count) - 48;
	const isHalf = next === 5 && digits.length === count + 1;
	const previous = count > 0 ? digits.charCodeAt(count - 1) - 48 : 0;
	const isUp = isHalf ? previous % 2 === 1 : next >= 5;
	const kept = digits.slice(0, count);
	if (!isUp) return trim(kept, point);
	const raised = String(BigInt(kept === "" ? "0" : kept) + 1n);
	return trim(raised, raised.length > kept.length ? point + 1 : point);
}
function trim(digits, point) {
	const trimmed = digits.replace(/0+$/, "");
	return trimmed === "" ? {
		digits: "",
		point: 0
	} : {
		digits: trimmed,
		point
	};
}
/** Splits a number into an integer and a power of two. */
function split(value) {
	view.setFloat64(0, value);
	const bits = view.getBigUint64(0);
	const exponent = Number(bits >> 52n & 2047n);
	const fraction = bits & 4503599627370495n;
	if (exponent === 0) return {
		mantissa: fraction,
		exponent: -1074
	};
	return {
		mantissa: fraction | 4503599627370496n,
		exponent: exponent - 1075
	};
}
function formatBinary(value) {
	const { mantissa, exponent } = split(value);
	return `${mantissa}p${exponent < 0 ? "" : "+"}${exponent}`;
}
function formatHexadecimal(value, precision, verb) {
	let { mantissa, exponent } = split(value);
	exponent = mantissa === 0n ? 0 : exponent + 52;
	mantissa <<= 8n;
	while (mantissa !== 0n && mantissa >> 60n === 0n) {
		mantissa <<= 1n;
		exponent -= 1;
	}
	if (precision >= 0 && precision < 15) {
		const dropped = BigInt(60 - precision * 4);
		const lost = mantissa & (1n << dropped) - 1n;
		const half = 1n << dropped - 1n;
		mantissa >>= dropped;
		if (lost > half || lost === half && (mantissa & 1n) === 1n) mantissa += 1n;
		mantissa <<= dropped;
		if (mantissa >> 61n !== 0n) {
			mantissa >>= 1n;
			exponent += 1;
		}
	}
	const all = (mantissa & (1n << 60n) - 1n).toString(16).padStart(15, "0");
	const fraction = precision < 0 ? all.replace(/0+$/, "") : all.slice(0, precision).padEnd(precision, "0");
	const size = String(Math.abs(exponent)).padStart(2, "0");
	const text = `0x${mantissa >> 60n}${fraction === "" ? "" : `.${fraction}`}p${exponent < 0 ? "-" : "+"}${size}`;
	return verb === "X" ? text.toUpperCase() : text;
}
var view;
function init_float() {
	return (init_float = __esmMin((() => {
		view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	})))();
}

// actions/manifest-check/helm/encoding/float-text.ts
/** Formats a number of 32 bits as Go does (`strconv.FormatFloat` of 32 bits with `g`). */
function formatFloat32(value) {
	const single = Math.fround(value);
	if (!Number.isFinite(single)) return formatFloat(single, "g");
	for (let digits = 0; digits < 9; digits += 1) {
		const shortest = Number(single.toExponential(digits));
		if (Math.fround(shortest) === single) return formatFloat(shortest, "g");
	}
	return formatFloat(single, "g");
}
/** Formats a number as Go's `encoding/json` does. */
function formatFloatJson(value) {
	return Object.is(value, -0) ? "-0" : String(value);
}
function init_float_text() {
	return (init_float_text = __esmMin((() => {
		init_float();
	})))();
}

// actions/manifest-check/helm/encoding/timestamp.ts
/** Returns whether go-yaml reads a plain scalar as a time. Such scalars stay text, but are written in quotes. */
function isTimestamp(text) {
	if (text.charCodeAt(4) !== 45) return false;
	const match = date.exec(text);
	if (match === null || !isDate(Number(match[1]), Number(match[2]), Number(match[3]))) return false;
	const rest = text.slice(match[0].length);
	if (rest === "") return true;
	const [, hour, minute, second, zone, zoneHour, zoneMinute] = time.exec(rest.replace(/^[Tt]| +/, "")) ?? [];
	if (hour === void 0 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return false;
	if (zone !== void 0 && (Number(zoneHour ?? 0) > 24 || Number(zoneMinute ?? 0) > 60)) return false;
	return /^[Tt]/.test(rest) ? zone !== void 0 : rest.startsWith(" ") && zone === void 0;
}
function isDate(year, month, day) {
	if (month < 1 || month > 12 || day < 1) return false;
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return day <= (month === 2 ? isLeap ? 29 : 28 : [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31);
}
var date, time;
function init_timestamp() {
	return (init_timestamp = __esmMin((() => {
		date = /^(\d{4})-(\d{1,2})-(\d{1,2})/;
		time = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?$/;
	})))();
}

// actions/manifest-check/helm/encoding/plain-scalar.ts
function list(tag, value, ...names) {
	return names.map((name) => [name, {
		tag,
		value
	}]);
}
/**
* Resolves a plain scalar as go-yaml v2 does: the types of YAML 1.1 without base 60. `0777`, `0o777` and `0b11` are
* integers, blanks of digits (`1_000`) are ignored, and what is too large for a float is text.
*/
function resolvePlain(written) {
	const first = written.charCodeAt(0);
	if (first > 57 && !isWordStart(first)) return written === "<<" ? {
		tag: "merge",
		value: null
	} : text$1;
	if (written.length <= 5) {
		const word = words.get(written);
		if (word !== void 0) return word;
	}
	if (first === 46) return pointFloats.test(written) ? floatOf(written.replaceAll("_", "")) : text$1;
	if (!(first >= 48 && first <= 57 || first === 43 || first === 45)) return text$1;
	if (isTimestamp(written)) return timestamp;
	return resolveNumber(written.includes("_") ? written.replaceAll("_", "") : written);
}
function isWordStart(code) {
	const letter = code | 32;
	return letter === 121 || letter === 110 || letter === 116 || letter === 102 || letter === 111 || code === 126;
}
function resolveNumber(plain) {
	const match = integers.exec(plain);
	if (match !== null) {
		const integer = integerOf(match);
		if (integer !== void 0) return {
			tag: "int",
			value: integer
		};
	}
	return floats.test(plain) ? floatOf(plain) : text$1;
}
/** Returns the integer if it fits: an int64, or without a sign an uint64. */
function integerOf([, sign = "", hex, binary, octal, decimal, signed]) {
	if (signed !== void 0) {
		const digits = signed.slice(1);
		return digits.length > 63 ? void 0 : integerOf([
			"",
			signed[0] ?? "",
			void 0,
			`0b${digits}`
		]);
	}
	const digits = hex ?? binary ?? (octal === void 0 ? decimal ?? "" : `0o${octal}`);
	if (digits.length <= 15) {
		const value = Number(digits);
		return sign === "-" && value !== 0 ? -value : value;
	}
	if (digits.length > 80) return void 0;
	const value = BigInt(digits);
	if (!(sign === "-" ? value <= maxInt64 + 1n : value <= (sign === "" ? maxUint64 : maxInt64))) return void 0;
	const result = sign === "-" ? -value : value;
	const number = Number(result);
	return Number.isSafeInteger(number) ? number : result;
}
function floatOf(plain) {
	const value = Number(plain);
	return Number.isFinite(value) ? {
		tag: "float",
		value
	} : text$1;
}
/** Returns whether an integer is one that Go reads as uint64, because an int64 is too small. */
function isUnsigned(value) {
	return typeof value === "bigint" && value > maxInt64;
}
/** Returns whether YAML 1.1 reads a text as a number in base 60, such as `1:30`. Go writes it in quotes. */
function isBase60(written) {
	return written.includes(":") && base60.test(written);
}
var text$1, timestamp, words, integers, floats, pointFloats, maxInt64, maxUint64, base60;
function init_plain_scalar() {
	return (init_plain_scalar = __esmMin((() => {
		init_timestamp();
		text$1 = {
			tag: "str",
			value: null
		};
		timestamp = {
			tag: "timestamp",
			value: null
		};
		words = new Map([
			...list("null", null, "", "~", "null", "Null", "NULL"),
			...list("bool", true, "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"),
			...list("bool", false, "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"),
			...list("float", NaN, ".nan", ".NaN", ".NAN"),
			...list("float", 1e400, ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"),
			...list("float", -1e400, "-.inf", "-.Inf", "-.INF")
		]);
		integers = /^([-+]?)(?:(0[xX][\da-fA-F]+)|(0[bB][01]+)|0[oO]?([0-7]+)|(0|[1-9]\d*))$|^0b([-+][01]+)$/;
		floats = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
		pointFloats = /^\.\d+(?:_\d+)*(?:[eE][-+]?\d+(?:_\d+)*)?$/;
		maxInt64 = 2n ** 63n - 1n;
		maxUint64 = 2n ** 64n - 1n;
		base60 = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
	})))();
}

// actions/manifest-check/helm/encoding/yaml-scalar.ts
/**
* Returns the value of a scalar as sigs.k8s.io/yaml reads it: all numbers are floats.
* @throws YamlProblemError if the tag does not fit the text, or JSON cannot express the value.
*/
function scalarValue(scalar) {
	const { text, isPlain, tag, offset } = scalar;
	if (tag === void 0 && !isPlain) return text;
	const { tag: type, value } = resolve(scalar);
	if (type === "null") return null;
	if (typeof value === "boolean") return value;
	if (type === "int") return Number(value) + 0;
	if (type !== "float") return tag === `${prefix}binary` ? decodeBinary(text, offset) : text;
	if (!Number.isFinite(value)) throw new YamlProblemError(`json: unsupported value: ${goFloat(value)}`, offset);
	return Number(value);
}
/**
* Returns the name of a key as sigs.k8s.io/yaml converts it to text: `y` is "true", 0x10 is "16".
* @throws YamlProblemError for null and for integers beyond 64 bits.
*/
function keyName(scalar) {
	const { text, isPlain, tag, offset } = scalar;
	if (tag === void 0 && !isPlain) return text;
	const { tag: type, value } = resolve(scalar);
	if (type === "null") throw new YamlProblemError("unsupported map key of type: <nil>", offset);
	if (type === "bool") return String(value);
	if (type === "int") {
		if (isUnsigned(value)) throw new YamlProblemError("unsupported map key of type: uint64", offset);
		return String(value);
	}
	if (type === "float") return floatKey(Number(value));
	return tag === `${prefix}binary` ? decodeBinary(text, offset) : text;
}
function resolve({ text: written, tag, offset }) {
	if (tag === void 0) return resolvePlain(written);
	const type = tag.startsWith(prefix) ? tag.slice(18) : "";
	if (!resolvedTags.has(type)) return text;
	const resolved = resolvePlain(written);
	if (resolved.tag === type) return resolved;
	if (type === "float" && resolved.tag === "int" && !isUnsigned(Number(resolved.value))) return {
		tag: "float",
		value: Number(resolved.value)
	};
	throw new YamlProblemError(`cannot decode !!${resolved.tag} \`${written}\` as a !!${type}`, offset);
}
function decodeBinary(written, offset) {
	const compact = written.replace(/[\r\n]/g, "");
	if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) throw new YamlProblemError("!!binary value contains invalid base64 data", offset);
	return Buffer.from(compact, "base64").toString();
}
/** Go converts the floats of keys with 32 bits. */
function floatKey(value) {
	if (Number.isNaN(value)) return ".nan";
	const single = Math.fround(value);
	if (!Number.isFinite(single)) return single > 0 ? ".inf" : "-.inf";
	return formatFloat32(value);
}
function goFloat(value) {
	return formatFloat(Number(value), "g");
}
var YamlProblemError, prefix, resolvedTags, text;
function init_yaml_scalar() {
	return (init_yaml_scalar = __esmMin((() => {
		init_float();
		init_float_text();
		init_plain_scalar();
		YamlProblemError = class extends Error {
			/** Offset of the part in the text, in UTF-16 code units. */
			offset;
			constructor(message, offset) {
				super(message);
				this.name = "YamlProblemError";
				this.offset = offset;
			}
		};
		prefix = "tag:yaml.org,2002:";
		resolvedTags = /* @__PURE__ */ new Set([
			"null",
			"bool",
			"int",
			"float",
			"timestamp"
		]);
		text = {
			tag: "str",
			value: null
		};
	})))();
}

// actions/manifest-check/helm/encoding/alias-budget.ts
function allowedRatio(nodes) {
	if (nodes <= lowCount) return .99;
	if (nodes >= highCount) return .1;
	return .99 - .89 * ((nodes - lowCount) / 36e5);
}
var lowCount, highCount, AliasBudget;
function init_alias_budget() {
	return (init_alias_budget = __esmMin((() => {
		init_yaml_scalar();
		lowCount = 4e5;
		highCount = 4e6;
		AliasBudget = class {
			/** Number of aliases around the current node. */
			depth = 0;
			#nodes = 0;
			#aliased = 0;
			/** @throws YamlProblemError */
			count(offset) {
				this.#nodes += 1;
				if (this.depth === 0) return;
				this.#aliased += 1;
				if (this.#aliased <= 100 || this.#nodes <= 1e3) return;
				if (this.#aliased / this.#nodes > allowedRatio(this.#nodes)) throw new YamlProblemError("document contains excessive aliasing", offset);
			}
		};
	})))();
}

// actions/manifest-check/helm/encoding/yaml-documents.ts
function isMergeKey(key) {
	if (!(0, import_dist.isScalar)(key) || key.value !== "<<") return false;
	return key.tag === void 0 ? key.type === import_dist.Scalar.PLAIN : key.tag === "tag:yaml.org,2002:merge";
}
var import_dist, maxDepth$1, DocumentReader;
function init_yaml_documents() {
	return (init_yaml_documents = __esmMin((() => {
		import_dist = require_dist();
		init_yaml();
		init_value();
		init_alias_budget();
		init_yaml_scalar();
		maxDepth$1 = 500;
		DocumentReader = class {
			#parsed;
			#text;
			#base;
			#originOf;
			#path = [];
			#budget = new AliasBudget();
			#targets = /* @__PURE__ */ new Map();
			#active = /* @__PURE__ */ new Set();
			#depth = 0;
			/**
			* @param text the text of the document.
			* @param base its offset in the text for which `originOf` returns origins.
			*/
			constructor(parsed, text, base, originOf) {
				this.#parsed = parsed;
				this.#text = text;
				this.#base = base;
				this.#originOf = originOf;
			}
			/** @throws YamlProblemError */
			read() {
				this.#bindAliases();
				return this.#node(this.#parsed.document.contents, 0);
			}
			/** Finds the nearest anchor above each alias. */
			#bindAliases() {
				const anchors = /* @__PURE__ */ new Map();
				(0, import_dist.visit)(this.#parsed.document, { Node: (_key, node) => {
					if (!(0, import_dist.isAlias)(node)) {
						if (node.anchor !== void 0) anchors.set(node.anchor, node);
						return;
					}
					const target = anchors.get(node.source);
					if (target === void 0) throw new YamlProblemError(`unknown anchor '${node.source}' referenced`, this.#start(node));
					this.#targets.set(node, target);
				} });
			}
			#node(node, offset) {
				this.#budget.count(this.#base + offset);
				if (node === null || node === void 0) return sourced(null, this.#origin(offset, offset));
				if ((0, import_dist.isAlias)(node)) return this.#inAlias(node, (target) => this.#node(target, offset));
				const [start = offset, end = start] = node.range ?? [];
				const origin = this.#origin(start, end);
				if ((0, import_dist.isScalar)(node)) return sourced(scalarValue(this.#written(node)), origin);
				this.#depth += 1;
				if (this.#depth > maxDepth$1) throw new YamlProblemError("it is nested too deeply", this.#base + start);
				const value = (0, import_dist.isSeq)(node) ? this.#list(node.items, start) : this.#map(node);
				this.#depth -= 1;
				return sourced(value, origin);
			}
			#list(nodes, offset) {
				const items = nodes.map((node, index) => {
					this.#path.push(index);
					const item = this.#node(node, offset);
					this.#path.pop();
					return item;
				});
				return new GoList(items);
			}
			#map(node) {
				const entries = /* @__PURE__ */ new Map();
				this.#fill(entries, node);
				return new GoMap(entries);
			}
			#fill(entries, { items }) {
				for (const { key, value } of items) {
					if (isMergeKey(key)) {
						this.#merge(entries, value, this.#start(key));
						continue;
					}
					const { name, start, end } = this.#key(key, value);
					this.#path.push(name);
					const keyOrigin = this.#origin(start, end);
					const read = this.#node(value, end);
					entries.set(name, keyOrigin === void 0 ? read : {
						...read,
						key: keyOrigin
					});
					this.#path.pop();
				}
			}
			#key(key, value) {
				const [start = 0, end = start] = key?.range ?? value?.range ?? [];
				this.#budget.count(this.#base + start);
				const scalar = (0, import_dist.isAlias)(key) ? this.#targets.get(key) : key;
				if (scalar === null || scalar === void 0) throw new YamlProblemError("unsupported map key of type: <nil>", this.#base + start);
				if (!(0, import_dist.isScalar)(scalar)) throw new YamlProblemError("invalid map key: it is no scalar", this.#base + start);
				return {
					name: keyName(this.#written(scalar)),
					start,
					end
				};
			}
			/** Adds the entries of a map, or of a list of maps from the last to the first. */
			#merge(entries, value, offset) {
				const sources = (0, import_dist.isSeq)(value) ? value.items.toReversed() : [value];
				for (const source of sources) {
					this.#budget.count(offset);
					const target = (0, import_dist.isAlias)(source) ? this.#targets.get(source) : source;
					if (!(0, import_dist.isMap)(target)) throw new YamlProblemError("map merge requires map or sequence of maps as the value", offset);
					if ((0, import_dist.isAlias)(source)) this.#inAlias(source, () => this.#fill(entries, target));
					else this.#fill(entries, target);
				}
			}
			#inAlias(alias, read) {
				const target = this.#targets.get(alias);
				if (target === void 0 || this.#active.has(alias)) throw new YamlProblemError(`anchor '${alias.source}' value contains itself`, this.#start(alias));
				this.#active.add(alias);
				this.#budget.depth += 1;
				const result = read(target);
				this.#budget.depth -= 1;
				this.#active.delete(alias);
				return result;
			}
			#written(node) {
				return {
					text: this.#content(node),
					isPlain: node.type === import_dist.Scalar.PLAIN || node.type === void 0,
					tag: node.tag,
					offset: this.#start(node)
				};
			}
			/** Returns the content of a scalar. Go adds no line break to a block scalar if the text ends in its last line. */
			#content(node) {
				const content = contentOf(node, this.#parsed.joined);
				if (!((node.type === import_dist.Scalar.BLOCK_LITERAL || node.type === import_dist.Scalar.BLOCK_FOLDED) && content.endsWith("\n") && !this.#text.endsWith("\n")) || (node.range?.[1] ?? 0) < this.#text.length) return content;
				const line = this.#text.slice(this.#text.lastIndexOf("\n") + 1);
				const last = content.slice(content.lastIndexOf("\n", content.length - 2) + 1, -1);
				return (line.trimStart() === "" ? last !== "" && last.trimStart() === "" : true) ? content.slice(0, -1) : content;
			}
			#origin(start, end) {
				return this.#originOf?.(this.#base + start, this.#base + end, this.#path);
			}
			#start(node) {
				return this.#base + (node.range?.[0] ?? 0);
			}
		};
	})))();
}

// actions/manifest-check/helm/encoding/yaml-nodes.ts
var NodeReader;
function init_yaml_nodes() {
	return (init_yaml_nodes = __esmMin((() => {
		init_value();
		init_yaml_scalar();
		NodeReader = class {
			#text;
			#originOf;
			#path = [];
			/** @param text the text of all nodes. Undefined for nodes of several files, such as those that a patch changes. */
			constructor(text, originOf) {
				this.#text = text;
				this.#originOf = originOf;
			}
			read(node) {
				const origin = this.#originOf?.(node.start, node.end, this.#path, node.file);
				if (node.kind === "scalar") {
					const isPlain = node.style === "plain";
					if (!isPlain) return sourced(node.text, origin);
					return sourced(scalarValue({
						text: node.text,
						isPlain,
						tag: void 0,
						offset: node.start
					}), origin);
				}
				if (node.kind === "list") return sourced(new GoList(node.items.map(({ value }, index) => this.#at(index, value))), origin);
				const entries = /* @__PURE__ */ new Map();
				for (const { file, key, keySpan, value } of node.entries) {
					const first = (this.#text ?? file.source.text).charCodeAt(keySpan.start);
					const name = keyName({
						text: key,
						isPlain: first !== 34 && first !== 39,
						tag: void 0,
						offset: keySpan.start
					});
					this.#path.push(name);
					const keyOrigin = this.#originOf?.(keySpan.start, keySpan.end, this.#path, file);
					const read = this.read(value);
					entries.set(name, keyOrigin === void 0 ? read : {
						...read,
						key: keyOrigin
					});
					this.#path.pop();
				}
				return sourced(new GoMap(entries), origin);
			}
			#at(index, node) {
				if (this.#originOf === void 0) return this.read(node);
				this.#path.push(index);
				const read = this.read(node);
				this.#path.pop();
				return read;
			}
		};
	})))();
}

// actions/manifest-check/helm/encoding/read-yaml.ts
/**
* Reads a file with values. Merges its documents like maps of values: maps deeply, and other values replace earlier
* ones. Never throws.
*/
function readValuesFile(file, toOrigin) {
	const { text } = file.source;
	const originOf = copying(toOrigin);
	let values = sourced(new GoMap(), toOrigin(0, 0, []));
	for (const { start, end, problem } of separate(text)) {
		if (problem !== void 0) return {
			problem,
			offset: start
		};
		const reading = readRange(file, start, end, originOf);
		if ("problem" in reading) return reading;
		const { value, origin } = reading.value;
		if (value === null) continue;
		if (!(value instanceof GoMap)) return {
			problem: describeMismatch(value, "map[string]interface {}"),
			offset: start
		};
		values = values.value.entries.size === 0 ? sourced(value, origin) : sourced(mergeMaps(values.value, value), origin);
	}
	return { value: values };
}
/** Reads the first document in a range of a text. */
function readRange(file, from, to, originOf) {
	const { text } = file.source;
	const start = from === 0 && text.charCodeAt(0) === 65279 ? 1 : from;
	const invalid = findInvalid(text, start, to);
	if (invalid !== -1) return {
		problem: "control characters are not allowed",
		offset: invalid
	};
	const deep = findDeep(text, start, to);
	if (deep !== -1) return {
		problem: "it is nested too deeply",
		offset: deep
	};
	const range = firstDocument(text, start, to);
	if (range === void 0 && /^%/m.test(text.slice(start, to))) return {
		problem: "did not find expected <document start>",
		offset: start
	};
	if (range === void 0) return { value: sourced(null, originOf?.(start, start, [])) };
	try {
		return { value: readDocument(file, range.start, range.end, originOf) };
	} catch (error) {
		if (error instanceof YamlProblemError) return {
			problem: error.message,
			offset: error.offset
		};
		if (error instanceof RangeError) return {
			problem: "it is nested too deeply",
			offset: start
		};
		throw error;
	}
}
/**
* Reads a text that is one document of the plain YAML that most manifests are written in, without values. Undefined for
* any other text, which `readRange` reads.
*/
function readPlainDocument(file) {
	const { text } = file.source;
	if (text.charCodeAt(0) === 65279 || findInvalid(text, 0, text.length) !== -1 || noJson.test(text)) return void 0;
	const range = firstDocument(text, 0, text.length);
	return range === void 0 ? void 0 : readQuickly(file, range.start, range.end);
}
function readDocument(file, start, end, originOf) {
	const quick = readQuickly(file, start, end);
	if (quick !== void 0) return new NodeReader(file.source.text, originOf).read(quick);
	const text = withLineFeeds(file.source.text.slice(start, end));
	const parsed = parseTolerantly(text);
	const [error] = parsed.document.errors;
	if (error !== void 0) throw new YamlProblemError(error.message, start + error.pos[0]);
	return new DocumentReader(parsed, text, start, originOf).read();
}
/** Returns the offset at which a text is nested so deeply that parsing it takes very long, or -1. Quotes do not count. */
function findDeep(text, start, end) {
	let open = 0;
	for (let index = start; index < end; index += 1) {
		const unit = text.charCodeAt(index);
		if (unit === 91 || unit === 123) open += 1;
		else if ((unit === 93 || unit === 125) && open > 0) open -= 1;
		if (open > maxOpen) return index;
	}
	const match = deepLine.exec(text.slice(start, end));
	return match === null ? -1 : start + match.index;
}
/** Returns the offset of the first character that go-yaml refuses, or -1. */
function findInvalid(text, start, end) {
	invalid.lastIndex = 0;
	const match = invalid.exec(text.slice(start, end));
	return match === null ? -1 : start + match.index;
}
/** Splits values at lines that begin with `---`, behind which only a comment may follow. */
function* separate(text) {
	let start = 0;
	for (const match of text.matchAll(/^---(.*)\r?$/gm)) {
		if (start > 0 || match.index > 0) yield {
			start,
			end: match.index
		};
		const rest = (match[1] ?? "").trim();
		if (rest !== "" && !rest.startsWith("#")) yield {
			start: match.index,
			end: match.index,
			problem: `invalid Yaml document separator: ${rest}`
		};
		start = match.index + match[0].length;
	}
	yield {
		start,
		end: text.length
	};
}
function copying(toOrigin) {
	return (start, end, path) => toOrigin(start, end, [...path]);
}
var noJson, maxOpen, deepLine, invalid;
function init_read_yaml() {
	return (init_read_yaml = __esmMin((() => {
		init_yaml();
		init_merge();
		init_value();
		init_first_document();
		init_mismatch();
		init_yaml_documents();
		init_yaml_nodes();
		init_yaml_scalar();
		noJson = /\.(?:inf|nan)\b/iu;
		maxOpen = 1e3;
		deepLine = /(?:[-?:][ \t]+){300}/;
		invalid = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Cs}/gu;
	})))();
}

// actions/manifest-check/helm/chart/read-values.ts
/** Merges values in order: later ones win. @throws ChartFailure if one of them cannot be read. */
function joinValues(sources, phase) {
	let values = new GoMap();
	for (const source of sources) values = "mergeOver" in source ? source.mergeOver(values) : mergeMaps(values, readValues(source, phase));
	return values;
}
/**
* Reads a file with values. Several documents are merged. Each value and key has its place in the file as origin.
* @param phase of the failure if the file cannot be read.
* @throws ChartFailure if the file is not YAML or not a map.
*/
function readValues(file, phase) {
	const reading = readValuesFile(file, originIn(file));
	if ("value" in reading) return reading.value.value;
	const { problem, offset } = reading;
	throw failureAt(phase, file, problem.includes("cannot unmarshal") ? "the values are not a map" : problem, offset);
}
/** Converts a node with values. An empty node is an empty map. @throws ChartFailure if the node is not a map. */
function readValuesNode(node, phase) {
	const { file } = node;
	const { value } = readNode(node, phase);
	if (value === null) return new GoMap();
	if (value instanceof GoMap) return value;
	throw failureAt(phase, file, "the values are not a map", node.start);
}
function readNode(node, phase) {
	const { file } = node;
	try {
		return new NodeReader(void 0, (start, end, path, own = file) => originIn(own)(start, end, [...path])).read(node);
	} catch (error) {
		if (!(error instanceof YamlProblemError)) throw error;
		throw failureAt(phase, file, error.message, error.offset);
	}
}
function originIn(file) {
	return (start, end, path) => ({
		kind: "value",
		leaf: {
			path,
			file,
			start,
			end,
			label: void 0
		}
	});
}
function failureAt(phase, file, problem, offset) {
	return new ChartFailure(phase, `${file.path} could not be read: ${problem}`, { place: {
		file,
		start: offset,
		end: offset
	} });
}
function init_read_values() {
	return (init_read_values = __esmMin((() => {
		init_read_yaml();
		init_yaml_nodes();
		init_yaml_scalar();
		init_merge();
		init_value();
		init_failure();
	})))();
}

// actions/manifest-check/helm/chart/load-chart.ts
/**
* Loads a chart and the charts in it. Dependencies that are missing in `charts` are looked for in the checkout.
* @throws ChartFailure of the phases load, dependencies and limit.
*/
function loadChart(source, options) {
	const loading = {
		...options,
		budget: createArchiveBudget(),
		charts: 0
	};
	return resolveMissing(load(source, loading, 0), loading, [source.path]);
}
function load(source, loading, depth) {
	loading.charts += 1;
	if (depth > maxDepth) throw new ChartFailure("limit", `charts are nested deeper than ${maxDepth}`);
	if (loading.charts > maxCharts) throw new ChartFailure("limit", `the chart contains more than ${maxCharts} charts`);
	const [refusal] = source.refusals;
	if (refusal !== void 0) throw new ChartFailure("load", `${joinPath(source.path, refusal.path)} ${refusal.why}`);
	const large = [...source.files].find(([, bytes]) => bytes.length > maxFileBytes);
	if (large !== void 0) throw new ChartFailure("limit", `${joinPath(source.path, large[0])} has more than ${maxFileBytes} bytes`);
	const metadata = readMetadata(source);
	checkLock(source);
	const file = getTextFile(source, "values.yaml");
	return {
		source,
		metadata,
		values: file === void 0 ? new GoMap() : readValues(file, "load"),
		dependencies: listSubcharts(source, loading).map((subchart) => load(subchart, loading, depth + 1)),
		isResolved: false
	};
}
/** Lists the charts in `charts`: directories and archives whose names start with neither `_` nor `.`. */
function listSubcharts(source, { budget }) {
	const names = /* @__PURE__ */ new Map();
	for (const path of source.files.keys()) {
		if (!path.startsWith("charts/") || path.endsWith(".prov")) continue;
		const [name = "", ...below] = path.slice(7).split("/");
		if (!/^[_.]/u.test(name)) names.set(name, (names.get(name) ?? false) || below.length > 0);
	}
	return [...names].toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, isDirectory]) => {
		const path = `charts/${name}`;
		const bytes = source.files.get(path);
		if (name.endsWith(".tgz") && !isDirectory && bytes !== void 0) return readArchive(joinPath(source.path, path), bytes, budget);
		return getSubdirectory(source, path);
	});
}
/**
* Adds the dependencies that are missing in `charts`. Helm requires them for the chart that it renders, and published
* charts contain theirs.
* @param above paths of the charts that lead here.
*/
function resolveMissing(chart, loading, above) {
	const present = new Set(chart.dependencies.map(({ metadata }) => metadata.name.value));
	const added = [];
	for (const dependency of chart.metadata.dependencies ?? []) {
		if (present.has(dependency.name.value)) continue;
		const source = findSource(chart, dependency, loading);
		if (source === void 0 || above.includes(source.path)) throw missing(chart, dependency, source);
		const found = load(source, loading, above.length);
		if (!isExpected(found, dependency, loading)) throw missing(chart, dependency, source);
		added.push({
			...resolveMissing(found, loading, [...above, source.path]),
			isResolved: true
		});
	}
	return added.length === 0 ? chart : {
		...chart,
		dependencies: [...chart.dependencies, ...unique(added)]
	};
}
/** Drops charts that several dependencies, with different aliases, share. */
function unique(charts) {
	return [...new Map(charts.map((chart) => [chart.source.path, chart])).values()];
}
function findSource({ source }, { name, version, repository }, { lookup }) {
	if (!repository.value.startsWith("file://")) return lookup?.findChart(name.value, version.value);
	const path = resolvePath(source.path, repository.value.slice(7));
	return path === void 0 ? void 0 : lookup?.atPath(path);
}
function isExpected({ metadata }, { name, version }, { satisfies }) {
	if (metadata.name.value !== name.value) return false;
	return version.value === "" || satisfies(version.value, metadata.version.value);
}
function missing(chart, dependency, found) {
	const name = JSON.stringify(dependency.name.value);
	const why = found === void 0 ? `the dependency ${name} is missing in charts/ and was not found in the repository` : `the dependency ${name} is missing in charts/, and ${found.path} is not a chart that matches it`;
	return new ChartFailure("dependencies", why, {
		place: dependency.place,
		chart: chart.metadata.name.value
	});
}
var maxDepth, maxCharts;
function init_load_chart() {
	return (init_load_chart = __esmMin((() => {
		init_files();
		init_value();
		init_archive();
		init_failure();
		init_files$1();
		init_metadata();
		init_read_values();
		maxDepth = 30;
		maxCharts = 1e3;
	})))();
}

export { readMetadata as A, describeMismatch as C, init_discover as D, findCharts as E, init_metadata as O, init_float as S, createLookup as T, resolvePlain as _, joinValues as a, init_float_text as b, init_read_yaml as c, NodeReader as d, init_yaml_nodes as f, isBase60 as g, init_plain_scalar as h, init_read_values as i, isLibrary as k, readPlainDocument as l, init_yaml_scalar as m, listSubcharts as n, readValues as o, YamlProblemError as p, loadChart as r, readValuesNode as s, init_load_chart as t, readRange as u, formatFloat32 as v, init_mismatch as w, formatFloat as x, formatFloatJson as y };