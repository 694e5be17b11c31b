import { n as __esmMin, o as __toESM } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Dn as init_paths$1, Dr as masked, En as getFileName, Er as init_masks, Fr as count, Ir as init_plain, Lr as oneLine, Or as masksOf, Tn as getDirectory, bi as InvalidError, dn as init_files, fi as defined, gr as closest, ii as init_get_own, kn as resolvePath, or as init_text$1, pi as init_defined, ri as getOwn, vr as init_suggest, wi as messageOf, zr as truncate$3 } from "../../../shared/core.js";
import { i as init_names$1, r as encodeName } from "../../../shared/oci/tar/names.js";
import { n as init_parse$1, r as parse$2, t as init_dist } from "../../../npm/smol-toml.js";
import { ht as init_source_text, mt as SourceText, t as init_dockerfile } from "../../../shared/dockerfile/index.js";
import { a as readTextFile, g as init_node$1, h as getEntry, m as init_field, o as init_read, p as Field, r as init_text_file, s as readDocuments, t as init_yaml } from "../../../shared/yaml/index.js";
import { t as require_picomatch } from "../../../npm/picomatch.js";
import { A as init_effective_roles, E as getServiceAccount, K as allowsEverything, Mt as init_rule_selection, Nt as isEnabled$1, O as init_service_accounts, P as readRules, Pt as runChecks, T as listSubjects, _ as authenticationOff, a as unusedSecurity, b as init_disabled_protection$1, c as certificate, d as init_missing_values$1, et as Cluster, f as missingParent, ft as parseInlineDocuments, g as init_fixed_security_context$1, gt as init_resource, h as fixedContext, i as unused, jt as replaceScalar, kt as init_edits, l as init_regenerated_secrets$1, m as powerfulHook, n as noSchema, o as init_template_values$1, p as init_hooks$1, pt as readKustomization, q as init_granted_powers, r as init_unused_values$1, s as templateOfValues, t as init_values_schema$1, tt as init_cluster, u as regenerated, ut as init_kustomization, v as contextOff, vt as listResources, w as init_subjects, x as policyOff, y as encryptionOff } from "./rules/values-schema.js";
import { d as pointAt, n as createNotCheckedProblemAt, o as getFileOwner, s as init_file_rules, t as createNotCheckedProblem } from "../rules/file-rules.js";
import { _ as init_document, a as init_chart_case, c as describeField, d as isHelmfile, f as isTemplatedHelmfile, g as createDocument, h as init_deployers, l as hasExpression, m as getDeployer, n as isKustomization, o as listValuesFiles, p as listObjects, s as DeploymentList, t as init_tree$1, u as init_deployment } from "../kustomize/tree.js";
import { i as joinPath, n as getTextFile, r as init_files$1 } from "./chart/files.js";
import { n as init_failure$1, t as ChartFailure } from "./chart/failure.js";
import { n as init_read_chart, r as readChart } from "./chart/read-chart.js";
import { n as init_build, t as RE2JS } from "../../../npm/re2js.js";
import { a as GoMap, c as compareBytes, d as byteLength, f as countRunes, g as isInvalidByte, h as init_bytes, i as GoList, l as init_value, m as encodeText, n as GoBytes, o as GoObject, p as decodeText, r as GoInteger, s as LimitError, t as FunctionError, u as sourced } from "./values/value.js";
import { A as readMetadata, C as describeMismatch, D as init_discover, E as findCharts, O as init_metadata, S as init_float, T as createLookup, _ as resolvePlain, a as joinValues, b as init_float_text, c as init_read_yaml, d as NodeReader, f as init_yaml_nodes, g as isBase60, h as init_plain_scalar, i as init_read_values, k as isLibrary, l as readPlainDocument, m as init_yaml_scalar, o as readValues, p as YamlProblemError, r as loadChart, s as readValuesNode, t as init_load_chart, u as readRange, v as formatFloat32, w as init_mismatch, x as formatFloat, y as formatFloatJson } from "./chart/load-chart.js";
import { i as overrideCell, n as init_merge$1, r as mergeMaps, t as copyMap } from "./values/merge.js";
import { a as compareVersions, c as printVersion, i as satisfies, l as versionType, n as init_constraints, o as init_version, r as parseConstraints, s as parseVersion, t as checkConstraints } from "./functions/semver/constraints.js";
import { n as init_set, t as applyArguments } from "./chart/set.js";

// actions/manifest-check/helm/chart/read-dependencies.ts
/**
* Reads charts of the checkout that others depend on and that a call does not name: what `file://` refers to, and directories
* next to a chart with the name of its dependency. Charts that cannot be read are left out.
*/
async function readDependencies(tree, charts) {
	const known = new Set(charts.map(({ path }) => path));
	const found = [];
	const waiting = [...charts];
	for (let chart = waiting.pop(); chart !== void 0 && found.length < maxCharts; chart = waiting.pop()) for (const path of listCandidates(chart)) {
		if (known.has(path)) continue;
		known.add(path);
		const source = await readIfChart(tree, path);
		if (source === void 0) continue;
		found.push(source);
		waiting.push(source);
	}
	return found;
}
function listCandidates(chart) {
	return listDependencies(chart).filter(({ name }) => ![...chart.files.keys()].some((path) => path.startsWith(`charts/${name.value}`))).flatMap(({ name, repository }) => {
		if (!repository.value.startsWith("file://")) return [joinPath(getDirectory(chart), name.value)];
		return resolvePath(chart.path, repository.value.slice(7)) ?? [];
	});
}
function listDependencies(chart) {
	try {
		return readMetadata(chart).dependencies ?? [];
	} catch (error) {
		if (error instanceof ChartFailure) return [];
		throw error;
	}
}
async function readIfChart(tree, path) {
	if (await tree.kindOf(joinPath(path, "Chart.yaml")) !== "file") return void 0;
	try {
		return await readChart(tree, path);
	} catch (error) {
		if (error instanceof ChartFailure) return void 0;
		throw error;
	}
}
var maxCharts;
function init_read_dependencies() {
	return (init_read_dependencies = __esmMin((() => {
		init_files();
		init_failure$1();
		init_files$1();
		init_metadata();
		init_read_chart();
		maxCharts = 200;
	})))();
}

// actions/manifest-check/helm/values/text.ts
/** Joins texts, each with its origin. */
function joinText(texts) {
	const parts = texts.filter(({ value }) => value !== "");
	const [only] = parts;
	if (only === void 0) return sourced("", texts.find(({ origin }) => origin !== void 0)?.origin);
	if (parts.length === 1) return only;
	const ends = [];
	let length = 0;
	let value = "";
	for (const part of parts) {
		length += part.value.length;
		value += part.value;
		ends.push(length);
	}
	return sourced(value, {
		kind: "joined",
		ends,
		parts: parts.map(({ origin }) => origin)
	});
}
/** Returns a part of a text, with its origin. @param start,end offsets in UTF-16 code units, within the text. */
function sliceText({ value, origin }, start, end = value.length) {
	if (start === 0) return sourced(value.slice(0, end), origin);
	return sourced(value.slice(start, end), sliceOrigin(origin, start));
}
/** Returns the origin of a text without its first characters. */
function sliceOrigin(origin, start) {
	if (origin === void 0 || start === 0 || origin.kind === "value" || origin.kind === "derived") return origin;
	if (origin.kind === "literal") return origin.isText ? {
		...origin,
		start: origin.start + start
	} : origin;
	if (origin.kind === "slice") return {
		kind: "slice",
		start: origin.start + start,
		of: origin.of
	};
	return {
		kind: "slice",
		start,
		of: origin
	};
}
/** Indents each line of a text but the first, including empty lines, as sprig's `indent` does after its first line. */
function indentText({ value, origin }, width) {
	if (width === 0 || !value.includes("\n")) return sourced(value, origin);
	const indented = value.replaceAll("\n", `\n${" ".repeat(width)}`);
	return sourced(indented, origin === void 0 ? void 0 : {
		kind: "indent",
		text: value,
		width,
		of: origin
	});
}
/** Returns the origin of a value that is computed from others: theirs if there is only one. */
function deriveOrigin(from) {
	const origins = from.flatMap(({ origin }) => origin === void 0 ? [] : [origin]);
	const [only] = origins;
	if (only === void 0 || only.kind === "derived" && origins.length === 1) return only;
	return {
		kind: "derived",
		from: origins
	};
}
/** Removes each occurrence of a text in another one. */
function removeText(text, needle) {
	if (!text.value.includes(needle)) return text;
	const kept = [];
	let start = 0;
	for (let found = text.value.indexOf(needle); found !== -1; found = text.value.indexOf(needle, start)) {
		kept.push(sliceText(text, start, found));
		start = found + needle.length;
	}
	kept.push(sliceText(text, start));
	return joinText(kept);
}
/** Returns the origin of a stand-in for a value that is another one in each run, such as a random password. */
function generateOrigin(from) {
	return {
		kind: "derived",
		from: from.flatMap(({ origin }) => origin === void 0 ? [] : [origin]),
		generated: true
	};
}
var noValue;
function init_text() {
	return (init_text = __esmMin((() => {
		init_value();
		noValue = "<no value>";
	})))();
}

// actions/manifest-check/helm/encoding/error-values.ts
/** Returns the map with which Helm's functions report an error. */
function errorMap(message, from) {
	const origin = deriveOrigin([from]);
	return sourced(new GoMap(/* @__PURE__ */ new Map([["Error", sourced(message, origin)]])), origin);
}
/** Returns the list with which Helm's functions report an error. */
function errorList(message, from) {
	const origin = deriveOrigin([from]);
	return sourced(new GoList([sourced(message, origin)]), origin);
}
function init_error_values() {
	return (init_error_values = __esmMin((() => {
		init_text();
		init_value();
	})))();
}

// actions/manifest-check/helm/encoding/json-reader.ts
/**
* Reads JSON as Go's `encoding/json` does: all numbers are floats, and the last of equal keys wins. Each value has the
* part of the text as its origin.
* @throws JsonProblemError
*/
function readJson({ value: text, origin }) {
	const reader = new JsonReader(text, origin);
	const value = reader.value();
	reader.end();
	return value;
}
var JsonProblemError, maxDepth$11, blank, number$1, plain$1, unicode, literals, shortEscapes$4, JsonReader;
function init_json_reader() {
	return (init_json_reader = __esmMin((() => {
		init_text();
		init_value();
		JsonProblemError = class extends Error {};
		maxDepth$11 = 1e3;
		blank = /[ \t\r\n]*/y;
		number$1 = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
		plain$1 = /[^"\\\x00-\x1f]*/y;
		unicode = /u([\da-fA-F]{4})/y;
		literals = [
			["true", true],
			["false", false],
			["null", null]
		];
		shortEscapes$4 = /* @__PURE__ */ new Map([
			["\"", "\""],
			["\\", "\\"],
			["/", "/"],
			["b", "\b"],
			["f", "\f"],
			["n", "\n"],
			["r", "\r"],
			["t", "	"]
		]);
		JsonReader = class {
			#text;
			#origin;
			#position = 0;
			#depth = 0;
			constructor(text, origin) {
				this.#text = text;
				this.#origin = origin;
			}
			value() {
				this.#skip();
				const start = this.#position;
				const first = this.#text[start];
				if (first === "\"") return sourced(this.#string(), this.#from(start + 1));
				if (first === "{" || first === "[") {
					this.#depth += 1;
					if (this.#depth > maxDepth$11) throw new LimitError(`JSON is nested more than ${maxDepth$11} levels deep`);
					const value = first === "{" ? this.#map() : this.#list();
					this.#depth -= 1;
					return sourced(value, this.#from(start));
				}
				for (const [word, value] of literals) {
					if (!this.#text.startsWith(word, start)) continue;
					this.#position += word.length;
					return sourced(value, this.#from(start));
				}
				return sourced(this.#number(), this.#from(start));
			}
			end() {
				this.#skip();
				if (this.#position < this.#text.length) this.#fail("after top-level value");
			}
			#number() {
				const written = this.#match(number$1);
				if (written === "") this.#fail("looking for beginning of value");
				const value = Number(written);
				if (Number.isFinite(value)) return value;
				throw new JsonProblemError(`json: cannot unmarshal number ${written} into Go value of type float64`);
			}
			#list() {
				const items = [];
				this.#position += 1;
				this.#skip();
				if (this.#accept("]")) return new GoList(items);
				for (;;) {
					items.push(this.value());
					this.#skip();
					if (this.#accept("]")) return new GoList(items);
					if (!this.#accept(",")) this.#fail("after array element");
				}
			}
			#map() {
				const entries = /* @__PURE__ */ new Map();
				this.#position += 1;
				this.#skip();
				if (this.#accept("}")) return new GoMap(entries);
				for (;;) {
					this.#skip();
					const start = this.#position + 1;
					if (this.#text[this.#position] !== "\"") this.#fail("looking for beginning of object key string");
					const name = this.#string();
					this.#skip();
					if (!this.#accept(":")) this.#fail("after object key");
					const value = this.value();
					const key = this.#from(start);
					entries.set(name, key === void 0 ? value : {
						...value,
						key
					});
					this.#skip();
					if (this.#accept("}")) return new GoMap(entries);
					if (!this.#accept(",")) this.#fail("after object key:value pair");
				}
			}
			#string() {
				this.#position += 1;
				let text = "";
				for (;;) {
					text += this.#match(plain$1).toWellFormed();
					if (this.#accept("\"")) return text.toWellFormed();
					if (!this.#accept("\\")) this.#fail("in string literal");
					const short = shortEscapes$4.get(this.#text[this.#position] ?? "");
					if (short === void 0) {
						const [, code] = this.#exec(unicode) ?? this.#fail("in string escape code");
						text += String.fromCharCode(Number.parseInt(code ?? "", 16));
					} else {
						text += short;
						this.#position += 1;
					}
				}
			}
			#skip() {
				this.#match(blank);
			}
			#accept(character) {
				if (this.#text[this.#position] !== character) return false;
				this.#position += 1;
				return true;
			}
			#match(pattern) {
				return this.#exec(pattern)?.[0] ?? "";
			}
			#exec(pattern) {
				pattern.lastIndex = this.#position;
				const match = pattern.exec(this.#text);
				if (match !== null) this.#position += match[0].length;
				return match;
			}
			#from(start) {
				return sliceOrigin(this.#origin, start);
			}
			#fail(where) {
				const character = this.#text[this.#position];
				if (character === void 0) throw new JsonProblemError("unexpected end of JSON input");
				throw new JsonProblemError(`invalid character '${character}' ${where}`);
			}
		};
	})))();
}

// actions/manifest-check/helm/encoding/from-json.ts
/** Reads a text as Helm's `fromJson`: a map. A text that is no map yields a map with the key `Error`. */
function fromJson(text, context) {
	const read = readText$1(text, context);
	if (read instanceof JsonProblemError) return errorMap(read.message, text);
	const { value, origin } = read;
	if (value === null) return sourced(new GoMap(), origin);
	if (value instanceof GoMap) return sourced(value, origin);
	return errorMap(describeMismatch(value, "map[string]interface {}"), text);
}
/** Reads a text as Helm's `fromJsonArray`: a list. A text that is no list yields a list with the error message. */
function fromJsonArray(text, context) {
	const read = readText$1(text, context);
	if (read instanceof JsonProblemError) return errorList(read.message, text);
	const { value, origin } = read;
	if (value === null) return sourced(new GoList(), origin);
	if (value instanceof GoList) return sourced(value, origin);
	return errorList(describeMismatch(value, "[]interface {}"), text);
}
/**
* Reads a text as sprig's `mustFromJson`: any value.
* @throws FunctionError
*/
function mustFromJson(text, context) {
	const read = readText$1(text, context);
	if (read instanceof JsonProblemError) throw new FunctionError(read.message);
	return read;
}
function readText$1(text, context) {
	context.spend(Math.ceil(text.value.length / 8));
	try {
		return readJson(text);
	} catch (error) {
		if (error instanceof JsonProblemError) return error;
		throw error;
	}
}
function init_from_json() {
	return (init_from_json = __esmMin((() => {
		init_value();
		init_error_values();
		init_json_reader();
		init_mismatch();
	})))();
}

// actions/manifest-check/helm/functions/dates/calendar.ts
/** Returns the whole seconds since 1970. */
function unixSeconds({ nanoseconds }) {
	return (nanoseconds - (nanoseconds % billion + billion) % billion) / billion;
}
/** Returns the parts of a time in its zone, by the Gregorian calendar. */
function fieldsOf(moment) {
	const seconds = Number(unixSeconds(moment)) + moment.zone.offset;
	const days = Math.floor(seconds / 86400);
	const clock = seconds - days * 86400;
	const { year, month, day } = dateOf(days);
	return {
		year,
		month,
		day,
		hour: Math.floor(clock / 3600),
		minute: Math.floor(clock % 3600 / 60),
		second: clock % 60,
		nanosecond: Number(moment.nanoseconds - unixSeconds(moment) * billion),
		weekday: ((days + 4) % 7 + 7) % 7,
		yearDay: days - daysBefore(year, 1, 1) + 1
	};
}
/** Returns the date of a day, counted from 1970-01-01. Years begin in March, so that leap days come last. */
function dateOf(days) {
	const shifted = days + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const march = Math.floor((5 * dayOfYear + 2) / 153);
	const month = march < 10 ? march + 3 : march - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1
	};
}
/** Returns the days from 1970-01-01 to a date. Days and months may be out of their ranges. */
function daysBefore(year, month, day) {
	const months = year * 12 + month - 1 - 2;
	const marchYear = Math.floor(months / 12);
	const march = months - marchYear * 12;
	const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
	return marchYear * 365 + leapDays + Math.floor((153 * march + 2) / 5) + day - 1 - 719468;
}
/** Returns the number of days of a month. */
function daysIn(year, month) {
	return daysBefore(year, month + 1, 1) - daysBefore(year, month, 1);
}
/** Returns the date of a day of a year, counted from 1. Undefined if the year has no such day. */
function dateOfYearDay(year, yearDay) {
	const date = dateOf(daysBefore(year, 1, 1) + yearDay - 1);
	return yearDay >= 1 && date.year === year ? {
		month: date.month,
		day: date.day
	} : void 0;
}
/** Returns the time of a date and clock, read as if they were in UTC, less an offset in seconds. */
function momentOf(fields, zone) {
	const { year, month, day, hour, minute, second, nanosecond } = fields;
	const days = daysBefore(year, month, day);
	return {
		nanoseconds: (BigInt(days) * 86400n + BigInt(hour * 3600 + minute * 60 + second - zone.offset)) * billion + BigInt(nanosecond),
		zone
	};
}
var utc, billion;
function init_calendar() {
	return (init_calendar = __esmMin((() => {
		utc = {
			name: "UTC",
			offset: 0
		};
		billion = 1000000000n;
	})))();
}

// actions/manifest-check/helm/functions/arguments.ts
/** Returns an argument of the type `string`. */
function textAt(args, index) {
	const argument = args[index];
	if (typeof argument?.value !== "string") throw new FunctionError("a text is missing");
	return {
		value: argument.value,
		origin: argument.origin
	};
}
/** Returns the text of an argument of the type `string`. */
function stringAt(args, index) {
	const value = args[index]?.value;
	if (typeof value !== "string") throw new FunctionError("a text is missing");
	return value;
}
/** Returns an argument of an integer type. Numbers beyond 2^53 are rounded; use `integerAt` where that matters. */
function intAt(args, index) {
	return Number(integerAt(args, index));
}
/** Returns an argument of an integer type. */
function integerAt(args, index) {
	const value = args[index]?.value;
	if (!(value instanceof GoInteger)) throw new FunctionError("an integer is missing");
	return value.value;
}
/** Returns any argument. */
function anyAt(args, index) {
	return args[index] ?? {
		value: null,
		origin: void 0
	};
}
/** Returns an argument of the type `map`, or undefined for a nil map. */
function mapAt(args, index) {
	const value = args[index]?.value;
	return value instanceof GoMap ? value : void 0;
}
/** Returns an argument of the type `object`. */
function objectAt(args, index, type) {
	const value = args[index]?.value;
	if (value instanceof GoObject && value.type === type) return value;
	throw new FunctionError(`wrong type for value; expected ${type}`);
}
/** Counts a text before it is made. @throws LimitError beyond 8 MiB */
function spendText(context, length) {
	if (!(length <= maxTextLength$1)) throw new LimitError("a text is longer than 8 MiB");
	context.spend(Math.ceil(length / 100));
}
/** Counts items before they are made or read. @throws LimitError beyond one million */
function spendItems(context, count) {
	if (!(count <= maxItems)) throw new LimitError("a list has more than 1,000,000 items");
	context.spend(count * stepsPerItem$2);
}
/** Fails as Go does when it uses a nil value. */
function failNil() {
	throw new FunctionError("runtime error: invalid memory address or nil pointer dereference");
}
var maxTextLength$1, maxItems, stepsPerItem$2;
function init_arguments() {
	return (init_arguments = __esmMin((() => {
		init_value();
		maxTextLength$1 = 8388608;
		maxItems = 1e6;
		stepsPerItem$2 = 3;
	})))();
}

// actions/manifest-check/helm/functions/define.ts
/** Defines a function with a fixed number of parameters. */
function define(parameters, call) {
	return {
		parameters,
		call
	};
}
/** Defines a function that takes any number of arguments after its parameters. */
function defineVariadic(parameters, rest, call) {
	return {
		parameters,
		rest,
		call
	};
}
function init_define() {
	return (init_define = __esmMin((() => {})))();
}

// actions/manifest-check/helm/values/duration.ts
/** Formats a number of nanoseconds as Go prints a `time.Duration`: `1h2m3.5s`, `10ms`. */
function formatDuration(nanoseconds) {
	if (nanoseconds === 0n) return "0s";
	const sign = nanoseconds < 0n ? "-" : "";
	const amount = nanoseconds < 0n ? -nanoseconds : nanoseconds;
	if (amount < 1000n) return `${sign}${amount}ns`;
	if (amount < 1000000n) return `${sign}${withFraction(amount, 1000n)}µs`;
	if (amount < units$1.second) return `${sign}${withFraction(amount, 1000000n)}ms`;
	const hours = amount / units$1.hour;
	const minutes = amount % units$1.hour / units$1.minute;
	const seconds = `${withFraction(amount % units$1.minute, units$1.second)}s`;
	if (hours > 0n) return `${sign}${hours}h${minutes}m${seconds}`;
	return minutes > 0n ? `${sign}${minutes}m${seconds}` : sign + seconds;
}
function withFraction(amount, unit) {
	const rest = amount % unit;
	if (rest === 0n) return String(amount / unit);
	const digits = String(rest).padStart(String(unit).length - 1, "0");
	return `${amount / unit}.${digits.replace(/0+$/, "")}`;
}
/** Returns the English name of a month from 1 to 12, as Go prints a `time.Month`. */
function monthName(month) {
	return months[month - 1] ?? `%!Month(${month})`;
}
var units$1, months;
function init_duration() {
	return (init_duration = __esmMin((() => {
		units$1 = {
			hour: 3600000000000n,
			minute: 60000000000n,
			second: 1000000000n
		};
		months = [
			"January",
			"February",
			"March",
			"April",
			"May",
			"June",
			"July",
			"August",
			"September",
			"October",
			"November",
			"December"
		];
	})))();
}

// actions/manifest-check/helm/functions/dates/layout.ts
/** Splits a layout into its elements and the text between them. The last part may have no element. */
function parseLayout(layout) {
	const parts = [];
	let start = 0;
	for (const match of layout.matchAll(elements)) {
		const text = match[0];
		parts.push({
			prefix: layout.slice(start, match.index),
			element: elementOf(text),
			text
		});
		start = match.index + text.length;
	}
	parts.push({
		prefix: layout.slice(start),
		element: void 0,
		text: ""
	});
	return parts;
}
function elementOf(text) {
	if (!/^[.,]/.test(text)) return text;
	return text[1] === "0" ? "fraction0" : "fraction9";
}
var elements;
function init_layout() {
	return (init_layout = __esmMin((() => {
		elements = /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|0[1-6]|002|15|1|2006|2|(?<=_)2006|_2(?!006)|__2|[345]|PM|pm|[-Z](?:070000|07:00:00|0700|07:00|07)|[.,](?:0+|9+)(?![0-9])/g;
	})))();
}

// actions/manifest-check/helm/functions/dates/format-date.ts
/** Formats a time by a layout of Go (`time.Time.Format`). */
function formatDate(moment, layout) {
	const fields = fieldsOf(moment);
	let text = "";
	for (const { prefix, element, text: written } of parseLayout(layout)) {
		text += prefix;
		if (element !== void 0) text += formatElement(element, written, fields, moment.zone);
	}
	return text;
}
/** Prints a time as Go's `%v` does. */
function printDate(moment) {
	return formatDate(moment, "2006-01-02 15:04:05.999999999 -0700 MST");
}
function formatElement(element, written, fields, zone) {
	const { year, month, day, hour, minute, second, weekday, yearDay } = fields;
	const hour12 = hour % 12 === 0 ? 12 : hour % 12;
	switch (element) {
		case "2006": return pad$1(year, 4);
		case "06": return pad$1(Math.abs(year) % 100, 2);
		case "January": return monthName(month);
		case "Jan": return monthName(month).slice(0, 3);
		case "01": return pad$1(month, 2);
		case "1": return String(month);
		case "Monday": return dayNames[weekday] ?? "";
		case "Mon": return (dayNames[weekday] ?? "").slice(0, 3);
		case "2": return String(day);
		case "_2": return String(day).padStart(2);
		case "02": return pad$1(day, 2);
		case "__2": return String(yearDay).padStart(3);
		case "002": return pad$1(yearDay, 3);
		case "15": return pad$1(hour, 2);
		case "3": return String(hour12);
		case "03": return pad$1(hour12, 2);
		case "4": return String(minute);
		case "04": return pad$1(minute, 2);
		case "5": return String(second);
		case "05": return pad$1(second, 2);
		case "PM": return hour >= 12 ? "PM" : "AM";
		case "pm": return hour >= 12 ? "pm" : "am";
		case "MST": return zone.name === "" ? formatOffset("-0700", zone.offset) : zone.name;
		case "fraction0":
		case "fraction9": return formatFraction(written, fields.nanosecond);
		default: return formatOffset(element, zone.offset);
	}
}
function pad$1(value, width) {
	const digits = String(Math.abs(value)).padStart(width, "0");
	return value < 0 ? `-${digits}` : digits;
}
function formatOffset(element, offset) {
	if (element.startsWith("Z") && offset === 0) return "Z";
	const minutes = Math.trunc(Math.abs(offset) / 60);
	const colon = element.includes(":") ? ":" : "";
	const length = element.replaceAll(":", "").length;
	let text = (Math.trunc(offset / 60) < 0 ? "-" : "+") + pad$1(Math.trunc(minutes / 60), 2);
	if (length > 3) text += colon + pad$1(minutes % 60, 2);
	if (length > 5) text += colon + pad$1(Math.abs(offset) % 60, 2);
	return text;
}
/** Formats a fraction of a second: `.000` with all digits, `.999` without zeros at the end. */
function formatFraction(written, nanosecond) {
	const count = written.length - 1;
	const digits = pad$1(nanosecond, 9).slice(0, count);
	if (written[1] === "0") return `${written[0]}${digits}`;
	const trimmed = digits.replace(/0+$/, "");
	return trimmed === "" ? "" : `${written[0]}${trimmed}`;
}
var dayNames;
function init_format_date() {
	return (init_format_date = __esmMin((() => {
		init_duration();
		init_calendar();
		init_layout();
		dayNames = [
			"Sunday",
			"Monday",
			"Tuesday",
			"Wednesday",
			"Thursday",
			"Friday",
			"Saturday"
		];
	})))();
}

// actions/manifest-check/helm/functions/dates/objects.ts
/** Returns the time in a `time.Time`. */
function momentAt(args, index) {
	return objectAt(args, index, timeType).data;
}
/** Makes a `time.Time` with the fields and methods that templates use. */
function toTime(moment, origin) {
	const fields = /* @__PURE__ */ new Map();
	const time = new GoObject({
		type: timeType,
		text: printDate(moment),
		data: moment,
		fields,
		methods: methodsOf(moment, origin)
	});
	const value = sourced(time, origin);
	fillFields(fields, moment, value);
	return value;
}
function fillFields(fields, moment, value) {
	const { origin } = value;
	const { year, month, day, hour, minute, second, nanosecond, weekday, yearDay } = fieldsOf(moment);
	const parts = {
		Year: year,
		Day: day,
		Hour: hour,
		Minute: minute,
		Second: second,
		Nanosecond: nanosecond
	};
	for (const [name, number] of Object.entries({
		...parts,
		YearDay: yearDay
	})) fields.set(name, sourced(new GoInteger(number), origin));
	fields.set("Month", sourced(new GoInteger(month, "time.Month"), origin));
	const weekdayObject = new GoObject({
		type: "time.Weekday",
		kind: "int",
		text: dayNames[weekday] ?? ""
	});
	fields.set("Weekday", sourced(weekdayObject, origin));
	fields.set("Unix", sourced(new GoInteger(unixSeconds(moment), "int64"), origin));
	fields.set("UnixMilli", sourced(new GoInteger(floor(moment.nanoseconds, 1000000n), "int64"), origin));
	fields.set("UnixMicro", sourced(new GoInteger(floor(moment.nanoseconds, 1000n), "int64"), origin));
	fields.set("UnixNano", sourced(new GoInteger(BigInt.asIntN(64, moment.nanoseconds), "int64"), origin));
	fields.set("IsZero", sourced(moment.nanoseconds === zeroTime.nanoseconds, origin));
	fields.set("String", sourced(printDate(moment), origin));
	const inUtc = moment.zone === utc ? value : toTime({
		nanoseconds: moment.nanoseconds,
		zone: utc
	}, origin);
	fields.set("UTC", inUtc);
	fields.set("Local", inUtc);
}
function floor(value, unit) {
	return (value - (value % unit + unit) % unit) / unit;
}
function methodsOf(moment, origin) {
	const self = sourced("", origin);
	const compare = (matches) => define(["object"], (args) => {
		const other = momentAt(args, 0).nanoseconds;
		return sourced(matches(other), deriveOrigin([self, ...args]));
	});
	return /* @__PURE__ */ new Map([
		["Format", define(["string"], (args, context) => {
			spendText(context, stringAt(args, 0).length * 3);
			return sourced(formatDate(moment, stringAt(args, 0)), deriveOrigin([self, ...args]));
		})],
		["Add", define(["any"], (args) => {
			const duration = args[0]?.value;
			if (!(duration instanceof GoInteger)) throw new FunctionError("wrong type for value; expected time.Duration");
			return toTime({
				...moment,
				nanoseconds: moment.nanoseconds + duration.value
			}, deriveOrigin([self, ...args]));
		})],
		["AddDate", define([
			"int",
			"int",
			"int"
		], (args) => {
			const fields = fieldsOf(moment);
			const date = {
				year: fields.year + intAt(args, 0),
				month: fields.month + intAt(args, 1),
				day: fields.day + intAt(args, 2)
			};
			if (Math.abs(date.year) + Math.abs(date.month) + Math.abs(date.day) > 1e9) throw new FunctionError("the date is out of range");
			return toTime(momentOf({
				...fields,
				...date
			}, moment.zone), deriveOrigin([self, ...args]));
		})],
		["Sub", define(["object"], (args) => {
			const difference = saturate(moment.nanoseconds - momentAt(args, 0).nanoseconds);
			return sourced(new GoInteger(difference, "time.Duration"), deriveOrigin([self, ...args]));
		})],
		["After", compare((other) => moment.nanoseconds > other)],
		["Before", compare((other) => moment.nanoseconds < other)],
		["Equal", compare((other) => moment.nanoseconds === other)]
	]);
}
/** Bounds a duration to 64 bits. */
function saturate(nanoseconds) {
	const largest = 2n ** 63n - 1n;
	return nanoseconds > largest ? largest : nanoseconds < -largest - 1n ? -largest - 1n : nanoseconds;
}
var timeType, standInNow, zeroTime;
function init_objects() {
	return (init_objects = __esmMin((() => {
		init_text();
		init_value();
		init_arguments();
		init_calendar();
		init_format_date();
		timeType = "time.Time";
		standInNow = {
			nanoseconds: 1767323045000000000n,
			zone: utc
		};
		zeroTime = {
			nanoseconds: BigInt(daysBefore(1, 1, 1)) * 86400000000000n,
			zone: utc
		};
	})))();
}

// actions/manifest-check/helm/encoding/from-toml.ts
/**
* Reads a text as Helm's `fromToml`: integers are int64, and dates are times. Broken text yields a map with the key
* `Error`.
*/
function fromToml(text, context) {
	context.spend(Math.ceil(text.value.length / 4));
	const origin = deriveOrigin([text]);
	try {
		const table = parse$2(text.value, {
			integersAsBigInt: true,
			maxDepth: maxDepth$10
		});
		return sourced(mapOf$1(table, origin), origin);
	} catch (error) {
		return errorMap(`toml: ${messageOf(error)}`, text);
	}
}
function mapOf$1(table, origin) {
	return new GoMap(new Map(Object.entries(table).map(([name, value]) => [name, sourced(tomlValue(value, origin), origin)])));
}
function tomlValue(value, origin) {
	if (typeof value === "bigint") return new GoInteger(value, "int64");
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return listOf$1(value, origin);
	if (value instanceof Date) return toTime({
		nanoseconds: BigInt(value.getTime()) * 1000000n,
		zone: utc
	}, origin).value;
	return typeof value === "object" && value !== null ? mapOf$1(value, origin) : null;
}
/** A list of tables has another type than the other lists. */
function listOf$1(values, origin) {
	const items = values.map((value) => sourced(tomlValue(value, origin), origin));
	const isTables = items.length > 0 && items.every(({ value }) => value instanceof GoMap);
	return new GoList(items, isTables ? "map[string]interface {}" : "interface {}");
}
var maxDepth$10;
function init_from_toml() {
	return (init_from_toml = __esmMin((() => {
		init_dist();
		init_errors();
		init_calendar();
		init_objects();
		init_text();
		init_value();
		init_error_values();
		maxDepth$10 = 200;
	})))();
}

// actions/manifest-check/helm/encoding/from-yaml.ts
/**
* Reads a text as Helm's `fromYaml`: a map. Each value has the part of the text as its origin. A text that is no map
* yields a map with the key `Error`.
*/
function fromYaml(text, context) {
	const reading = readText(text, context);
	if ("problem" in reading) return errorMap(describeProblem(reading.problem), text);
	const { value, origin } = reading.value;
	if (value === null) return sourced(new GoMap(), origin);
	if (value instanceof GoMap) return sourced(value, origin);
	const problem = describeMismatch(value, "map[string]interface {}");
	return errorMap(`error unmarshaling JSON: while decoding JSON: ${problem}`, text);
}
/**
* Reads a text as Helm's `fromYamlArray`: a list. A text that is no list yields a list with the error message.
*/
function fromYamlArray(text, context) {
	const reading = readText(text, context);
	if ("problem" in reading) return errorList(describeProblem(reading.problem), text);
	const { value, origin } = reading.value;
	if (value === null) return sourced(new GoList(), origin);
	if (value instanceof GoList) return sourced(value, origin);
	const problem = describeMismatch(value, "[]interface {}");
	return errorList(`error unmarshaling JSON: while decoding JSON: ${problem}`, text);
}
function describeProblem(problem) {
	return `error converting YAML to JSON: ${problem.startsWith("json: ") ? "" : "yaml: "}${problem}`;
}
function readText({ value: text, origin }, context) {
	context.spend(10 + Math.ceil(text.length / 2));
	const file = {
		path: "",
		source: new SourceText(text)
	};
	return readRange(file, 0, text.length, origin === void 0 ? void 0 : slices(text, origin));
}
/** Returns where parts of a text are from: the first character of their content, and each line of a block scalar. */
function slices(text, origin) {
	return (start, end) => {
		const first = text.charCodeAt(start);
		if (first === 34 || first === 39) return sliceOrigin(origin, start + 1);
		if (first === 124 || first === 62) return blockOrigin(text, start, end, origin);
		return sliceOrigin(origin, start);
	};
}
/** Returns the origin of the lines of a block scalar, without their indentation. */
function blockOrigin(text, start, end, origin) {
	const header = text.indexOf("\n", start);
	const content = /\S/g;
	content.lastIndex = header + 1;
	const first = header === -1 ? -1 : content.exec(text)?.index ?? -1;
	if (first === -1 || first >= end) return sliceOrigin(origin, start);
	const width = first - (text.lastIndexOf("\n", first) + 1);
	const ends = [];
	const parts = [];
	let length = 0;
	for (let line = header + 1; line < end;) {
		const newline = text.indexOf("\n", line);
		const next = newline === -1 || newline >= end ? end : newline + 1;
		const from = Math.min(line + width, next - 1);
		length += next - from;
		ends.push(length);
		parts.push(sliceOrigin(origin, from));
		line = next;
	}
	return {
		kind: "joined",
		ends,
		parts
	};
}
function init_from_yaml() {
	return (init_from_yaml = __esmMin((() => {
		init_dockerfile();
		init_text();
		init_value();
		init_error_values();
		init_mismatch();
		init_read_yaml();
	})))();
}

// actions/manifest-check/helm/encoding/objects.ts
/** Returns a struct as the value that Go's encoders write: a time or version as text, others as a map of their fields. */
function objectValue({ type, fields, data, text }) {
	if (type === "*semver.Version") return text;
	if (type === "time.Time") return formatDate(data, "2006-01-02T15:04:05.999999999Z07:00");
	return new GoMap(new Map([...fields].map(([name, field]) => [name, sourced(field.value, field.origin)])));
}
function init_objects$1() {
	return (init_objects$1 = __esmMin((() => {
		init_format_date();
		init_objects();
		init_version();
		init_value();
	})))();
}

// actions/manifest-check/helm/encoding/text-pieces.ts
/** Returns whether the characters of a text with this origin have origins of their own. */
function isByOffset(origin) {
	return sliceOrigin(origin, 1) !== origin;
}
var TextPieces;
function init_text_pieces() {
	return (init_text_pieces = __esmMin((() => {
		init_text();
		init_value();
		TextPieces = class {
			#value = "";
			#marked = 0;
			#ends = [];
			#parts = [];
			add(text) {
				this.#value += text;
			}
			addFrom(text, origin) {
				if (origin === void 0) {
					this.#value += text;
					return;
				}
				if (this.#value.length > this.#marked) this.#end(void 0);
				this.#value += text;
				this.#end(origin);
				this.#marked = this.#value.length;
			}
			/** Returns the text. Removes one line break at its end by default. */
			finish(isTrimmed = true) {
				const value = isTrimmed && this.#value.endsWith("\n") ? this.#value.slice(0, -1) : this.#value;
				if (this.#parts.length === 0) return sourced(value);
				if (this.#value.length > this.#marked) this.#end(void 0);
				const [only] = this.#parts;
				if (this.#parts.length === 1) return sourced(value, only);
				return sourced(value, {
					kind: "joined",
					ends: this.#ends,
					parts: this.#parts
				});
			}
			#end(origin) {
				this.#ends.push(this.#value.length);
				this.#parts.push(origin);
			}
		};
	})))();
}

// actions/manifest-check/helm/encoding/unprintable.ts
/**
* Returns a text as it is after Go has written it to JSON and read it as YAML: bytes that are not UTF-8 are replaced,
* and a next line (U+0085) is folded.
* @throws UnprintableError for control characters that go-yaml refuses, and for long keys.
*/
function withoutInvalid(text, isKey) {
	if (isKey && text.length > maxKeyCharacters / 6 - 2) assertKey(text);
	if (!unusual.test(text)) return text;
	const valid = text.toWellFormed();
	if (/[\x7f-\x84\x86-\x9f\ufffe\uffff]/.test(valid)) throw new UnprintableError("yaml: control characters are not allowed");
	if (!valid.includes("")) return valid;
	if (isKey) throw new UnprintableError("yaml: did not find expected ',' or '}'");
	return foldNextLines(valid);
}
/** Replaces each run of next lines and the blanks around it by a blank, or by one line break less. */
function foldNextLines(text) {
	let folded = "";
	let start = 0;
	for (const { 0: run, index } of text.matchAll(/\x85[\x85 ]*/g)) {
		let end = index;
		while (end > start && text.charCodeAt(end - 1) === 32) end -= 1;
		const breaks = run.replaceAll(" ", "").length;
		folded += text.slice(start, end) + (breaks === 1 ? " " : "\n".repeat(breaks - 1));
		start = index + run.length;
	}
	return folded + text.slice(start);
}
function assertKey(text) {
	let length = 2;
	for (const character of text) {
		const isLong = /[\x00-\x07\x0b\x0e-\x1f<>&\u2028\u2029\ud800-\udfff]/u.test(character);
		length += isLong ? 6 : /[\b\t\n\f\r"\\]/.test(character) ? 2 : 1;
	}
	if (length > maxKeyCharacters) throw new UnprintableError("yaml: did not find expected ',' or '}'");
}
var UnprintableError, unusual, maxKeyCharacters;
function init_unprintable() {
	return (init_unprintable = __esmMin((() => {
		init_value();
		UnprintableError = class extends FunctionError {};
		unusual = /[\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;
		maxKeyCharacters = 1024;
	})))();
}

// actions/manifest-check/helm/encoding/json.ts
/** Writes a value as Helm's `toJson`. Values that cannot be written become "". */
function toJson(value, context) {
	return orEmpty(() => mustToJson(value, context));
}
/** Writes a value as `toPrettyJson`. Values that cannot be written become "". */
function toPrettyJson(value, context) {
	return orEmpty(() => mustToPrettyJson(value, context));
}
/** @throws FunctionError for numbers that JSON does not have and for cycles. */
function mustToJson(value, context) {
	return writeJson(value, {
		escapesMarkup: true,
		isIndented: false
	}, context);
}
/** @throws FunctionError for numbers that JSON does not have and for cycles. */
function mustToPrettyJson(value, context) {
	return writeJson(value, {
		escapesMarkup: true,
		isIndented: true
	}, context);
}
/** @throws FunctionError for numbers that JSON does not have and for cycles. */
function toRawJson(value, context) {
	return writeJson(value, {
		escapesMarkup: false,
		isIndented: false
	}, context);
}
function orEmpty(write) {
	try {
		return write();
	} catch (error) {
		if (error instanceof FunctionError) return sourced("");
		throw error;
	}
}
/**
* Writes a value as Go's `encoding/json` does, with sorted keys. Scalars and keys keep their origins, and punctuation has
* none.
* @throws FunctionError
*/
function writeJson(value, form, context) {
	const writer = new JsonWriter(form, context);
	writer.write(value);
	const text = writer.out.finish();
	context.spend(Math.ceil(text.value.length / 16));
	return text;
}
function numberText(value) {
	if (!Number.isFinite(value)) throw new UnprintableError(`json: unsupported value: ${formatFloat(value, "g")}`);
	return formatFloatJson(value);
}
/** Escapes a text as Go's `encoding/json` does. Bytes that are not UTF-8 become U+FFFD. */
function escapeJson(text, escapesMarkup) {
	return markup.test(text) ? text.replace(escapesMarkup ? escapedMarkup : escaped$2, escapeCharacter$2) : text;
}
function escapeCharacter$2(character) {
	const code = character.charCodeAt(0);
	if (code >= 55296 && code <= 57343) return "\\ufffd";
	return shortEscapes$3.get(character) ?? `\\u${code.toString(16).padStart(4, "0")}`;
}
var maxDepth$9, stepsPerItem$1, JsonWriter, markup, escapedMarkup, escaped$2, shortEscapes$3;
function init_json() {
	return (init_json = __esmMin((() => {
		init_float();
		init_value();
		init_float_text();
		init_objects$1();
		init_text_pieces();
		init_unprintable();
		maxDepth$9 = 1e3;
		stepsPerItem$1 = 4;
		JsonWriter = class {
			out = new TextPieces();
			#form;
			#context;
			#active = /* @__PURE__ */ new Set();
			constructor(form, context) {
				this.#form = form;
				this.#context = context;
			}
			write({ value, origin }) {
				if (typeof value === "string") this.#string(value, origin);
				else if (typeof value === "number") this.out.addFrom(numberText(value), origin);
				else if (value === null || typeof value === "boolean") this.out.addFrom(String(value), origin);
				else if (value instanceof GoInteger) this.out.addFrom(String(value.value), origin);
				else if (value instanceof GoBytes) this.out.addFrom(`"${Buffer.from(value.bytes).toString("base64")}"`, origin);
				else if (value instanceof GoObject) this.write(sourced(objectValue(value), origin));
				else this.#collection(value);
			}
			#string(text, origin) {
				this.out.add("\"");
				this.out.addFrom(escapeJson(text, this.#form.escapesMarkup), origin);
				this.out.add("\"");
			}
			#collection(value) {
				if (value instanceof GoList && value.isNil) {
					this.out.add("null");
					return;
				}
				if (this.#active.has(value)) throw new UnprintableError("json: unsupported value: encountered a cycle");
				if (this.#active.size >= maxDepth$9) throw new LimitError(`a value is nested more than ${maxDepth$9} levels deep`);
				this.#active.add(value);
				if (value instanceof GoList) this.#list(value);
				else this.#map(value);
				this.#active.delete(value);
			}
			#list({ items }) {
				this.#context.spend(items.length * stepsPerItem$1);
				this.out.add("[");
				for (const [index, item] of items.entries()) {
					this.#next(index);
					this.write(item);
				}
				this.#close(items.length, "]");
			}
			#map(map) {
				this.#context.spend(map.entries.size * stepsPerItem$1);
				this.out.add("{");
				for (const [index, name] of map.sortedKeys().entries()) {
					const cell = map.entries.get(name);
					if (cell === void 0) continue;
					this.#next(index);
					this.#string(name, cell.key);
					this.out.add(this.#form.isIndented ? ": " : ":");
					this.write(cell);
				}
				this.#close(map.entries.size, "}");
			}
			#next(index) {
				if (index > 0) this.out.add(",");
				if (this.#form.isIndented) this.out.add(`\n${"  ".repeat(this.#active.size)}`);
			}
			#close(count, bracket) {
				if (this.#form.isIndented && count > 0) this.out.add(`\n${"  ".repeat(this.#active.size - 1)}`);
				this.out.add(bracket);
			}
		};
		markup = /["\\<>&\x00-\x1f\u2028\u2029\ud800-\udfff]/;
		escapedMarkup = /["\\<>&\x00-\x1f\u2028\u2029]|\p{Cs}/gu;
		escaped$2 = /["\\\x00-\x1f\u2028\u2029]|\p{Cs}/gu;
		shortEscapes$3 = /* @__PURE__ */ new Map([
			["\"", "\\\""],
			["\\", "\\\\"],
			["\b", "\\b"],
			["\f", "\\f"],
			["\n", "\\n"],
			["\r", "\\r"],
			["	", "\\t"]
		]);
	})))();
}

// actions/manifest-check/helm/encoding/toml.ts
/**
* Writes a value as Helm's `toToml`. What cannot be written yields the error message.
* @throws FunctionError for nil, which makes the encoder panic.
*/
function toToml(value, context) {
	if (value.value === null) return mustToToml(value, context);
	try {
		return mustToToml(value, context);
	} catch (error) {
		if (error instanceof FunctionError) return sourced(error.message);
		throw error;
	}
}
/**
* Writes a value as BurntSushi's encoder: sorted keys, plain values before tables, tables indented by two blanks.
* Scalars keep their origins, and punctuation has none.
* @throws FunctionError for values that TOML does not have, such as null in a list.
*/
function mustToToml(value, context) {
	if (value.value === null) throw new FunctionError("reflect: call of reflect.Value.Type on zero Value");
	const writer = new TomlWriter(context);
	writer.write([], value);
	const text = writer.out.finish(false);
	context.spend(Math.ceil(text.value.length / 16));
	return text;
}
function plainValue(value) {
	return value instanceof GoObject && value.type !== "time.Time" ? objectValue(value) : value;
}
function isTable(value) {
	const plain = plainValue(value);
	return plain instanceof GoMap || plain instanceof GoList && isTables(plain);
}
/** @throws FunctionError for a null, which no list of TOML has. */
function isTables({ items }) {
	if (items.some(({ value }) => value === null)) throw new FunctionError("toml: cannot encode array with nil element");
	return items.length > 0 && items.every(({ value }) => plainValue(value) instanceof GoMap);
}
function indent$1(path) {
	return "  ".repeat(path.length - 1);
}
function quoteKey(name) {
	return /^[\w-]+$/.test(name) ? name : `"${escapeText(name)}"`;
}
function escapeText(text) {
	return text.replace(/["\\\x00-\x1f\x7f]/g, (character) => shortEscapes$2.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Formats a float with a point and without an exponent. */
function floatText(value) {
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
	const text = withoutExponent(formatFloatJson(value));
	return text.includes(".") ? text : `${text}.0`;
}
function withoutExponent(text) {
	const [mantissa = "", power] = text.split("e");
	if (power === void 0) return text;
	const sign = mantissa.startsWith("-") ? "-" : "";
	const digits = mantissa.replace("-", "").replace(".", "");
	const point = Number(power) + 1;
	if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
	return `${sign}${digits.padEnd(point, "0")}`;
}
var maxDepth$8, TomlWriter, shortEscapes$2;
function init_toml() {
	return (init_toml = __esmMin((() => {
		init_value();
		init_float_text();
		init_objects$1();
		init_text_pieces();
		maxDepth$8 = 1e3;
		TomlWriter = class {
			out = new TextPieces();
			#context;
			#isEmpty = true;
			#depth = 0;
			constructor(context) {
				this.#context = context;
			}
			write(path, cell) {
				const value = plainValue(cell.value);
				if (value === null) return;
				if (value instanceof GoMap) this.#table(path, value);
				else if (value instanceof GoList && isTables(value)) this.#tables(path, value);
				else this.#pair(path, cell, false);
			}
			#table(path, map) {
				if (path.length === 1) this.#newLine();
				if (path.length > 0) {
					this.#add(`${indent$1(path)}[${path.map(quoteKey).join(".")}]`);
					this.#newLine();
				}
				this.#entries(path, map, false);
			}
			#tables(path, { items }) {
				if (path.length === 0) throw new FunctionError("toml: top-level values must be Go maps or structs");
				for (const { value } of items) {
					this.#newLine();
					this.#add(`${indent$1(path)}[[${path.map(quoteKey).join(".")}]]`);
					this.#newLine();
					const table = plainValue(value);
					if (table instanceof GoMap) this.#entries(path, table, false);
				}
			}
			#entries(path, map, isInline) {
				this.#enter(map.entries.size);
				const names = [...map.entries.keys()].sort(compareBytes);
				const tables = [];
				const direct = [];
				for (const name of names) (isTable(map.entries.get(name)?.value ?? null) ? tables : direct).push(name);
				if (isInline) this.#add("{");
				this.#cells(path, map, direct, isInline, tables.length > 0);
				this.#cells(path, map, tables, isInline, false);
				if (isInline) this.#add("}");
				this.#depth -= 1;
			}
			#cells(path, map, names, isInline, hasMore) {
				for (const [index, name] of names.entries()) {
					const cell = map.entries.get(name);
					if (cell === void 0 || cell.value === null) continue;
					if (!isInline) {
						this.write([...path, name], cell);
						continue;
					}
					this.#pair([name], cell, true);
					if (hasMore || index < names.length - 1) this.#add(", ");
				}
			}
			#pair(path, cell, isInline) {
				const name = path.at(-1);
				if (name !== void 0) this.#add(`${indent$1(path)}${quoteKey(name)} = `);
				this.#element(cell);
				if (!isInline && name !== void 0) this.#newLine();
			}
			#element({ value, origin }) {
				if (value instanceof GoObject && value.type === "time.Time") this.#addFrom(String(objectValue(value)), origin);
				else if (value instanceof GoObject) this.#element(sourced(objectValue(value), origin));
				else if (typeof value === "string") this.#addFrom(`"${escapeText(value)}"`, origin);
				else if (typeof value === "number") this.#addFrom(floatText(value), origin);
				else if (typeof value === "boolean") this.#addFrom(String(value), origin);
				else if (value instanceof GoInteger) this.#addFrom(String(value.value), origin);
				else if (value instanceof GoBytes) this.#addFrom(`[${[...value.bytes].join(", ")}]`, origin);
				else if (value instanceof GoMap) this.#entries([], value, true);
				else if (value instanceof GoList) this.#list(value);
				else throw new FunctionError("toml: cannot encode array with nil element");
			}
			#list({ items }) {
				this.#enter(items.length);
				this.#add("[");
				for (const [index, item] of items.entries()) {
					if (index > 0) this.#add(", ");
					this.#element(item);
				}
				this.#add("]");
				this.#depth -= 1;
			}
			#enter(count) {
				this.#context.spend(count * 6);
				this.#depth += 1;
				if (this.#depth > maxDepth$8) throw new LimitError(`a value is nested more than ${maxDepth$8} levels deep`);
			}
			#newLine() {
				if (!this.#isEmpty) this.#add("\n");
			}
			#add(text) {
				this.out.add(text);
				this.#isEmpty = false;
			}
			#addFrom(text, origin) {
				this.out.addFrom(text, origin);
				this.#isEmpty = false;
			}
		};
		shortEscapes$2 = /* @__PURE__ */ new Map([
			["\"", "\\\""],
			["\\", "\\\\"],
			["\b", "\\b"],
			["	", "\\t"],
			["\n", "\\n"],
			["\f", "\\f"],
			["\r", "\\r"]
		]);
	})))();
}

// actions/manifest-check/helm/encoding/key-order.ts
/**
* Compares keys in go-yaml's natural order: letters behind other characters, numbers by their value. Version 3 orders
* letters before other characters behind a digit.
*/
function compareKeys(a, b, version) {
	const length = Math.min(a.length, b.length);
	let index = 0;
	while (index < length && a.charCodeAt(index) === b.charCodeAt(index)) index += 1;
	if (index === length) return a.length - b.length;
	if (index > 0 && isLowSurrogate(a.charCodeAt(index)) && isLowSurrogate(b.charCodeAt(index))) index -= 1;
	return compareAt(a, b, index, version);
}
function compareAt(a, b, index, version) {
	const one = a.codePointAt(index) ?? 0;
	const other = b.codePointAt(index) ?? 0;
	const isLetter = isA(letter, one);
	const isOtherLetter = isA(letter, other);
	if (isLetter && isOtherLetter) return one - other;
	if (isLetter || isOtherLetter) return isLetter === (version === 3 && index > 0 && isA(digit, a.charCodeAt(index - 1))) ? -1 : 1;
	return compareNumbers(a, b, index) || one - other;
}
/** Compares the runs of digits from an index, by value and then by length. */
function compareNumbers(a, b, index) {
	const one = digitsFrom(a, index);
	const other = digitsFrom(b, index);
	const prefix = (one.startsWith("0") || other.startsWith("0")) && isBehindNumber(a, index) ? "1" : "";
	const value = numberOf$1(prefix + one);
	const otherValue = numberOf$1(prefix + other);
	if (value < otherValue) return -1;
	if (value > otherValue) return 1;
	return one.length - other.length;
}
/** Returns whether only digits with one that is not 0 are before an index, back to the first other character. */
function isBehindNumber(text, index) {
	for (let position = index - 1; position >= 0; position -= 1) {
		const code = text.charCodeAt(position);
		if (!isA(digit, code)) return false;
		if (code !== 48) return true;
	}
	return false;
}
function digitsFrom(text, index) {
	let end = index;
	while (end < text.length && isA(digit, text.charCodeAt(end))) end += 1;
	return text.slice(index, end);
}
/** Returns the value of digits as Go computes it, in 64 bits. Digits of other scripts count by their code. */
function numberOf$1(digits) {
	if (digits.length <= 15 && /^[0-9]*$/.test(digits)) return Number(digits);
	let value = 0n;
	for (let index = 0; index < Math.min(digits.length, 1e3); index += 1) value = BigInt.asIntN(64, value * 10n + BigInt(digits.charCodeAt(index) - 48));
	return value;
}
function isA(pattern, point) {
	if (point < 128) {
		if (pattern === digit) return point >= 48 && point <= 57;
		const lower = point | 32;
		return lower >= 97 && lower <= 122;
	}
	return pattern.test(String.fromCodePoint(point));
}
function isLowSurrogate(code) {
	return code >= 56320 && code <= 57343;
}
var letter, digit;
function init_key_order() {
	return (init_key_order = __esmMin((() => {
		letter = /\p{L}/u;
		digit = /\p{Nd}/u;
	})))();
}

// actions/manifest-check/helm/encoding/emitter-state.ts
var EmitterState;
function init_emitter_state() {
	return (init_emitter_state = __esmMin((() => {
		init_text_pieces();
		EmitterState = class {
			out = new TextPieces();
			version;
			/** Characters before the next one on its line. */
			column = 0;
			/** Columns of the current collection. -1 before the first one. */
			indent = -1;
			/** True if the last character separates the next token. */
			isBlank = true;
			/** True if the line has only indentation and indicators yet. */
			isIndentation = true;
			constructor(version) {
				this.version = version;
			}
			/** Starts the line of the current indentation, if that is not where the emitter is. */
			breakLine() {
				const indent = Math.max(this.indent, 0);
				if (!this.isIndentation || this.column > indent || this.column === indent && !this.isBlank) {
					this.out.add("\n");
					this.column = 0;
				}
				if (this.column < indent) this.write(" ".repeat(indent - this.column));
				this.isBlank = true;
				this.isIndentation = true;
			}
			write(text) {
				this.out.add(text);
				this.column += text.length;
			}
			writeFrom(text, origin) {
				this.out.addFrom(text, origin);
				this.column += text.length;
			}
			/** Writes the blank before a token. */
			separate() {
				if (!this.isBlank) this.write(" ");
			}
		};
	})))();
}

// actions/manifest-check/helm/encoding/scalar-style.ts
/** Returns whether a text can be written as it is, wherever it is. Quick. */
function isSimple(text) {
	return text.length < 80 && simple$1.test(text) && resolvePlain(text).tag === "str";
}
/** Returns the style in which go-yaml writes a text outside of brackets. */
function styleOf(text, version, isSimpleKey) {
	const hasTab = version === 3 && text.includes("	");
	const isDouble = (version === 3 ? specialButTab : special).test(text) || startsWithMark(text) || blankThenBreak.test(text);
	if (text.includes("\n")) return isDouble || isSimpleKey || text.endsWith(" ") ? "double" : "literal";
	if (isDouble || hasTab || breakThenBlank.test(text) || isResolved(text)) return "double";
	return edgeBlank.test(text) || lineBreak.test(text) || indicator.test(text) ? "single" : "plain";
}
/** Returns whether a text has a line break of YAML 1.1. A key that has one is not written on the line of its value. */
function isMultiLine(text) {
	return /[\n\r\x85\u2028\u2029]/.test(text);
}
/** A text that begins with a byte order mark is escaped as a whole. */
function startsWithMark(text) {
	return text.charCodeAt(0) === 65279;
}
/** Returns whether a parser would read a plain text as something else. */
function isResolved(text) {
	const { tag } = resolvePlain(text);
	return tag !== "str" && tag !== "merge" || isBase60(text);
}
var simple$1, special, specialButTab, indicator, lineBreak, edgeBlank, breakThenBlank, blankThenBreak;
function init_scalar_style() {
	return (init_scalar_style = __esmMin((() => {
		init_plain_scalar();
		simple$1 = /^[A-Za-z_/][\w./-]*$/;
		special = /[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
		specialButTab = /[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
		indicator = /^(?:[#,[\]{}&*!|>'"%@`]|---|\.\.\.|[-?:](?:[ \t]|$))|:(?:[ \t]|$)|[ \t\n\u2028\u2029]#/;
		lineBreak = /[\n\u2028\u2029]/;
		edgeBlank = /^[ \n\u2028\u2029]|[ \n\u2028\u2029]$/;
		breakThenBlank = /[\n\u2028\u2029] /;
		blankThenBreak = / [\n\u2028\u2029]/;
	})))();
}

// actions/manifest-check/helm/encoding/scalar-writer.ts
/** Writes a scalar in a style. Only version 2 folds lines, and never those of a key before its colon. */
function writeScalar(emitter, scalar, style, isSimpleKey) {
	if (style === "literal") {
		writeLiteral(emitter, scalar);
		return;
	}
	emitter.separate();
	emitter.isBlank = false;
	const canFold = emitter.version === 2 && !isSimpleKey;
	if (style === "plain") writeFolding(emitter, scalar, canFold ? 0 : 1e400, scalar.text.length);
	else if (style === "single") writeSingle(emitter, scalar, canFold);
	else writeDouble(emitter, scalar, canFold);
	emitter.isBlank = false;
	emitter.isIndentation = false;
}
function writeSingle(emitter, { kind, text, origin }, canFold) {
	const quoted = text.includes("'") ? text.replaceAll("'", "''") : text;
	emitter.write("'");
	const first = canFold ? 1 : 1e400;
	if (/[\u2028\u2029]/.test(quoted)) writeSeparated(emitter, quoted, origin, first);
	else writeFolding(emitter, {
		kind,
		text: quoted,
		origin
	}, first, quoted.length - 1);
	emitter.write("'");
}
/** Writes a text in which the line separators U+2028 and U+2029 begin a new, indented line. */
function writeSeparated(emitter, text, origin, first) {
	for (const line of text.split(/(?<=[\u2028\u2029])/)) {
		if (emitter.column === 0 && !/^[\u2028\u2029]$/.test(line)) emitter.breakLine();
		writeFolding(emitter, {
			kind: "text",
			text: line,
			origin
		}, first, line.length - 1);
		if (!/[\u2028\u2029]$/.test(line)) continue;
		emitter.column = 0;
		emitter.isIndentation = true;
	}
}
/**
* Writes a text that has no line feeds, and replaces single blanks behind the 80th column by line breaks.
* @param first,end range of the blanks that may be replaced.
*/
function writeFolding(emitter, { text, origin }, first, end) {
	let written = 0;
	let from = first;
	while (emitter.column + text.length - written > maxColumn) {
		const blank = text.indexOf(" ", Math.max(from, written + maxColumn + 1 - emitter.column));
		if (blank === -1 || blank >= end) break;
		from = blank + 1;
		if (text.charCodeAt(blank - 1) === 32 || text.charCodeAt(from) === 32) continue;
		emitter.writeFrom(text.slice(written, blank), sliceOrigin(origin, written));
		emitter.isIndentation = false;
		emitter.breakLine();
		written = from;
	}
	emitter.writeFrom(written === 0 ? text : text.slice(written), sliceOrigin(origin, written));
}
function writeDouble(emitter, { text, origin }, canFold) {
	emitter.write("\"");
	const written = startsWithMark(text) ? [...text].map(escapeCharacter$1).join("") : text.replace(escaped$1, escapeCharacter$1);
	if (canFold) writeDoubleFolding(emitter, written, origin);
	else emitter.writeFrom(written, origin);
	emitter.write("\"");
}
/** Writes an escaped text, and replaces blanks behind the 80th column by line breaks. An escape keeps the next blank. */
function writeDoubleFolding(emitter, text, origin) {
	let written = 0;
	let from = 1;
	while (emitter.column + text.length - written > maxColumn) {
		const blank = text.indexOf(" ", Math.max(from, written + maxColumn + 1 - emitter.column));
		if (blank === -1 || blank >= text.length - 1) break;
		from = blank + 1;
		if (text.charCodeAt(blank - 1) === 32) continue;
		emitter.writeFrom(text.slice(written, blank), sliceOrigin(origin, written));
		emitter.isIndentation = false;
		emitter.breakLine();
		if (text.charCodeAt(from) === 32) emitter.write("\\");
		written = from;
	}
	emitter.writeFrom(written === 0 ? text : text.slice(written), sliceOrigin(origin, written));
}
function escapeCharacter$1(character) {
	const short = shortEscapes$1.get(character);
	if (short !== void 0) return short;
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
	return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
/** Writes a block scalar (`|`), which has all of its line breaks. */
function writeLiteral(emitter, { text, origin }) {
	const hint = /^[ \n\u2028\u2029]/.test(text) ? "2" : "";
	const chomping = /[\n\u2028\u2029]$/.test(text) ? /^.$|[\n\u2028\u2029].$/s.test(text) ? "+" : "" : "-";
	emitter.separate();
	emitter.write(`|${hint}${chomping}`);
	const startsWithBreak = /^[\n\u2028\u2029]/.test(text);
	if (emitter.version === 2 || !startsWithBreak) emitter.write("\n");
	writeLines(emitter, text, origin, " ".repeat(emitter.indent));
	const lastBreak = Math.max(...[
		"\n",
		"\u2028",
		"\u2029"
	].map((character) => text.lastIndexOf(character)));
	emitter.isBlank = true;
	emitter.isIndentation = lastBreak === text.length - 1;
	emitter.column = emitter.isIndentation ? 0 : emitter.indent + text.length - lastBreak - 1;
}
function writeLines(emitter, text, origin, blanks) {
	if (!isByOffset(origin)) {
		emitter.writeFrom(text.replace(/^(?=[^\n\u2028\u2029])/gm, blanks), origin);
		return;
	}
	let start = 0;
	for (let newline = text.indexOf("\n"); start < text.length; newline = text.indexOf("\n", start)) {
		const end = newline === -1 ? text.length : newline + 1;
		const line = text.slice(start, end).replace(/(?<=[\u2028\u2029])(?=[^\n\u2028\u2029])/g, blanks);
		if (/^[^\n\u2028\u2029]/.test(line)) emitter.write(blanks);
		emitter.writeFrom(line, sliceOrigin(origin, start));
		start = end;
	}
}
var maxColumn, escaped$1, shortEscapes$1;
function init_scalar_writer() {
	return (init_scalar_writer = __esmMin((() => {
		init_text();
		init_scalar_style();
		init_text_pieces();
		maxColumn = 80;
		escaped$1 = /["\\]|[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu;
		shortEscapes$1 = /* @__PURE__ */ new Map([
			["\0", "\\0"],
			["\x07", "\\a"],
			["\b", "\\b"],
			["	", "\\t"],
			["\n", "\\n"],
			["\v", "\\v"],
			["\f", "\\f"],
			["\r", "\\r"],
			["\x1B", "\\e"],
			["\"", "\\\""],
			["\\", "\\\\"],
			["", "\\N"],
			["\xA0", "\\_"],
			["\u2028", "\\L"],
			["\u2029", "\\P"]
		]);
	})))();
}

// actions/manifest-check/helm/encoding/yaml-emitter.ts
/** Writes a value as go-yaml does: block collections, empty ones as `{}` and `[]`. Has no line break at the end. */
function emitYaml(root, version) {
	const emitter = new YamlEmitter(version);
	emitter.node(root, false);
	emitter.breakLine();
	return emitter.out.finish();
}
function fitsKey(text) {
	return text.length * 3 <= maxSimpleKeyBytes || Buffer.byteLength(text) <= maxSimpleKeyBytes;
}
var maxSimpleKeyBytes, YamlEmitter;
function init_yaml_emitter() {
	return (init_yaml_emitter = __esmMin((() => {
		init_emitter_state();
		init_scalar_style();
		init_scalar_writer();
		maxSimpleKeyBytes = 128;
		YamlEmitter = class extends EmitterState {
			node(node, isMapValue) {
				if (node.kind === "map") {
					if (node.entries.length === 0) this.#indicator("{}", false);
					else this.#map(node.entries);
				} else if (node.kind === "list") {
					if (node.items.length === 0) this.#indicator("[]", false);
					else this.#list(node.items, isMapValue);
				} else this.#scalar(node, false);
			}
			#map(entries) {
				const outer = this.indent;
				this.indent = outer < 0 ? 0 : outer + 2;
				for (const { key, value } of entries) {
					this.breakLine();
					if (isSimple(key.text) || !isMultiLine(key.text) && fitsKey(key.text)) {
						this.#scalar(key, true);
						this.write(":");
						this.isBlank = false;
						this.isIndentation = false;
					} else {
						this.#indicator("?", true);
						this.#scalar(key, false);
						this.breakLine();
						this.#indicator(":", true);
					}
					this.node(value, true);
				}
				this.indent = outer;
			}
			#list(items, isMapValue) {
				const outer = this.indent;
				const isCompact = this.version === 2 && isMapValue && !this.isIndentation;
				this.indent = outer < 0 ? 0 : isCompact ? outer : outer + 2;
				for (const item of items) {
					this.breakLine();
					this.#indicator("-", true);
					this.node(item, false);
				}
				this.indent = outer;
			}
			#indicator(text, keepsIndentation) {
				this.separate();
				this.write(text);
				this.isBlank = false;
				this.isIndentation &&= keepsIndentation;
			}
			#scalar(scalar, isSimpleKey) {
				const { kind, text, origin } = scalar;
				if (kind === "bare" || kind === "text" && isSimple(text)) {
					this.separate();
					this.writeFrom(text, origin);
					this.isBlank = false;
					this.isIndentation = false;
					return;
				}
				if (kind === "binary") this.#indicator("!!binary", false);
				const outer = this.indent;
				this.indent = Math.max(outer, 0) + 2;
				writeScalar(this, scalar, this.#style(scalar, isSimpleKey), isSimpleKey);
				this.indent = outer;
			}
			#style({ kind, text }, isSimpleKey) {
				if (kind === "binary") return text.includes("\n") ? isSimpleKey ? "double" : "literal" : "plain";
				return styleOf(text, this.version, isSimpleKey);
			}
		};
	})))();
}

// actions/manifest-check/helm/encoding/write-yaml.ts
/** Writes a value as Helm's `toYaml`. Values that cannot be written become "". */
function toYaml(value, context) {
	try {
		return mustToYaml(value, context);
	} catch (error) {
		if (error instanceof FunctionError) return sourced("");
		throw error;
	}
}
/**
* Writes a value as Helm's `mustToYaml`: go-yaml v2 behind JSON. Scalars, keys, and empty lists and maps keep their
* origins, and punctuation has none.
* @throws FunctionError for values that JSON or YAML cannot express.
*/
function mustToYaml(value, context) {
	return write(value, 2, context);
}
/** Writes a value as Helm's `toYamlPretty`: go-yaml v3, with indented lists and without folded lines. */
function toYamlPretty(value, context) {
	try {
		return write(value, 3, context);
	} catch (error) {
		if (error instanceof UnprintableError) return sourced("");
		throw error;
	}
}
function write(value, version, context) {
	const written = emitYaml(new TreeBuilder(version, context).build(value), version);
	context.spend(Math.ceil(written.value.length / 16));
	return written;
}
/** Returns whether a list or map has nothing whose origin says where it comes from. */
function isEmpty(value) {
	return value instanceof GoList ? value.items.length === 0 : value.entries.size === 0;
}
/** Counts line ends, because each line has an origin of its own. */
function countLines$1(text) {
	let count = 0;
	for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) count += 1;
	return count;
}
function infinite(value) {
	if (Number.isNaN(value)) return ".nan";
	return value > 0 ? ".inf" : "-.inf";
}
/** Encodes bytes that are no UTF-8 in base64, in lines of 70 characters. */
function encodeLines(text) {
	const encoded = Buffer.from(encodeText(text)).toString("base64");
	return encoded.length < 70 ? encoded : encoded.replace(/.{1,70}/g, "$&\n");
}
var maxDepth$7, stepsPerItem, TreeBuilder;
function init_write_yaml() {
	return (init_write_yaml = __esmMin((() => {
		init_bytes();
		init_float();
		init_value();
		init_key_order();
		init_objects$1();
		init_unprintable();
		init_yaml_emitter();
		maxDepth$7 = 1e3;
		stepsPerItem = 4;
		TreeBuilder = class {
			#version;
			#context;
			#active = /* @__PURE__ */ new Set();
			constructor(version, context) {
				this.#version = version;
				this.#context = context;
			}
			build({ value, origin }) {
				if (typeof value === "string") return this.#text(value, origin);
				if (typeof value === "number") return {
					kind: "bare",
					text: this.#number(value),
					origin
				};
				if (value === null || typeof value === "boolean") return {
					kind: "bare",
					text: String(value),
					origin
				};
				if (value instanceof GoInteger) return {
					kind: "bare",
					text: String(value.value),
					origin
				};
				if (value instanceof GoBytes) return this.#bytes(value, origin);
				if (value instanceof GoObject) return this.build(sourced(objectValue(value), origin));
				if (value instanceof GoList && value.isNil && this.#version === 2) return {
					kind: "bare",
					text: "null",
					origin
				};
				if (isEmpty(value)) return {
					kind: "bare",
					text: value instanceof GoList ? "[]" : "{}",
					origin
				};
				if (this.#active.has(value)) throw new UnprintableError("json: unsupported value: encountered a cycle");
				if (this.#active.size >= maxDepth$7) throw new LimitError(`a value is nested more than ${maxDepth$7} levels deep`);
				this.#active.add(value);
				const tree = value instanceof GoList ? this.#list(value) : this.#map(value);
				this.#active.delete(value);
				return tree;
			}
			#list({ items }) {
				this.#context.spend(items.length * stepsPerItem);
				return {
					kind: "list",
					items: items.map((item) => this.build(item))
				};
			}
			#map({ entries }) {
				this.#context.spend(entries.size * stepsPerItem);
				const cells = [...entries].map(([name, cell]) => ({
					key: this.#key(name, cell.key),
					cell
				}));
				if (cells.length > 1) cells.sort((a, b) => compareKeys(a.key.text, b.key.text, this.#version) || compareBytes(a.key.text, b.key.text));
				return {
					kind: "map",
					entries: cells.map(({ key, cell }) => ({
						key,
						value: this.build(cell)
					}))
				};
			}
			#key(name, origin) {
				if (this.#version === 3) return this.#text(name, origin);
				return {
					kind: "text",
					text: withoutInvalid(name, true),
					origin
				};
			}
			#text(text, origin) {
				this.#context.spend(Math.floor(text.length / 16) + countLines$1(text));
				if (this.#version === 2) return {
					kind: "text",
					text: withoutInvalid(text, false),
					origin
				};
				if (text.isWellFormed()) return {
					kind: "text",
					text,
					origin
				};
				return {
					kind: "binary",
					text: encodeLines(text),
					origin
				};
			}
			/** JSON has bytes as base64, and YAML v3 as a list of numbers. */
			#bytes({ bytes }, origin) {
				this.#context.spend(Math.ceil(bytes.length / 100));
				if (this.#version === 2) return {
					kind: "text",
					text: Buffer.from(bytes).toString("base64"),
					origin
				};
				return {
					kind: "list",
					items: Array.from(bytes, (byte) => ({
						kind: "bare",
						text: String(byte),
						origin
					}))
				};
			}
			#number(value) {
				if (this.#version === 3) return Number.isFinite(value) ? formatFloat(value, "g") : infinite(value);
				if (Number.isSafeInteger(value)) return value === 0 ? "0" : String(value);
				if (!Number.isFinite(value)) throw new UnprintableError(`json: unsupported value: ${formatFloat(value, "g")}`);
				const text = String(value);
				return /^-?\d+$/.test(text) && BigInt(text) < 2n ** 64n && BigInt(text) >= -(2n ** 63n) ? text : formatFloat(value, "g");
			}
		};
	})))();
}

// actions/manifest-check/helm/functions/formats.ts
function writes(write) {
	return define(["any"], ([value], context) => write(value ?? sourced(null), context));
}
function reads(read) {
	return define(["string"], ([text], context) => {
		const value = text?.value;
		return read(sourced(typeof value === "string" ? value : "", text?.origin), context);
	});
}
var formatFunctions;
function init_formats() {
	return (init_formats = __esmMin((() => {
		init_from_json();
		init_from_toml();
		init_from_yaml();
		init_json();
		init_toml();
		init_write_yaml();
		init_value();
		formatFunctions = {
			toYaml: writes(toYaml),
			mustToYaml: writes(mustToYaml),
			toYamlPretty: writes(toYamlPretty),
			fromYaml: reads(fromYaml),
			fromYamlArray: reads(fromYamlArray),
			toJson: writes(toJson),
			mustToJson: writes(mustToJson),
			toPrettyJson: writes(toPrettyJson),
			mustToPrettyJson: writes(mustToPrettyJson),
			toRawJson: writes(toRawJson),
			mustToRawJson: writes(toRawJson),
			fromJson: reads(fromJson),
			fromJsonArray: reads(fromJsonArray),
			mustFromJson: reads(mustFromJson),
			toToml: writes(toToml),
			mustToToml: writes(mustToToml),
			fromToml: reads(fromToml)
		};
	})))();
}

// actions/manifest-check/helm/functions/helm.ts
var helmFunctions;
function init_helm() {
	return (init_helm = __esmMin((() => {
		init_value();
		helmFunctions = {
			required: define(["string", "any"], ([message, value = sourced(null)]) => {
				if (value.value === null || value.value === "") throw new FunctionError(String(message?.value));
				return value;
			}),
			fail: define(["string"], ([message]) => {
				throw new FunctionError(String(message?.value));
			}),
			lookup: define([
				"string",
				"string",
				"string",
				"string"
			], (_args, context) => {
				context.assume("lookup finds no object, as in a cluster without it");
				return sourced(new GoMap());
			})
		};
	})))();
}

// actions/manifest-check/helm/values/directive.ts
/** Parses one directive of a format as Go does (`fmt.Sprintf`). */
function parseDirective(format, start, firstArgument, argumentCount, readInteger) {
	return new DirectiveParser(format, start, firstArgument, argumentCount, readInteger).parse();
}
var noFlags, maxSize, DirectiveParser;
function init_directive() {
	return (init_directive = __esmMin((() => {
		noFlags = {
			plus: false,
			minus: false,
			sharp: false,
			space: false,
			zero: false,
			plusV: false,
			sharpV: false,
			width: void 0,
			precision: void 0
		};
		maxSize = 1e6;
		DirectiveParser = class {
			#format;
			#count;
			#readInteger;
			#position;
			#argument;
			#hasBadIndex = false;
			#isReordered = false;
			#afterIndex = false;
			#problems = "";
			constructor(format, start, argument, count, readInteger) {
				this.#format = format;
				this.#position = start;
				this.#argument = argument;
				this.#count = count;
				this.#readInteger = readInteger;
			}
			parse() {
				const flags = { ...noFlags };
				this.#parseFlags(flags);
				this.#parseIndex();
				this.#parseWidth(flags);
				this.#parsePrecision(flags);
				if (!this.#afterIndex) this.#parseIndex();
				const point = this.#format.codePointAt(this.#position);
				const verb = point === void 0 ? void 0 : String.fromCodePoint(point);
				if (verb === "v" || verb === "w") {
					flags.sharpV = flags.sharp;
					flags.plusV = flags.plus;
					flags.sharp = false;
					flags.plus = false;
				}
				return {
					flags,
					verb: verb !== void 0 && !verb.isWellFormed() ? "�" : verb,
					argument: this.#argument,
					hasBadIndex: this.#hasBadIndex,
					isReordered: this.#isReordered,
					problems: this.#problems,
					end: this.#position + (verb?.length ?? 0)
				};
			}
			#parseFlags(flags) {
				for (;; this.#position += 1) {
					const character = this.#format[this.#position];
					if (character === "#") flags.sharp = true;
					else if (character === "0") flags.zero = true;
					else if (character === "+") flags.plus = true;
					else if (character === "-") flags.minus = true;
					else if (character === " ") flags.space = true;
					else return;
				}
			}
			#parseWidth(flags) {
				if (this.#format[this.#position] !== "*") {
					flags.width = this.#parseNumber();
					if (this.#afterIndex && flags.width !== void 0) this.#hasBadIndex = true;
					return;
				}
				const width = this.#parseStar();
				if (width === void 0) this.#problems += "%!(BADWIDTH)";
				else if (width >= 0) flags.width = width;
				else {
					flags.width = -width;
					flags.minus = true;
					flags.zero = false;
				}
			}
			#parsePrecision(flags) {
				if (this.#format[this.#position] !== "." || this.#position + 1 >= this.#format.length) return;
				this.#position += 1;
				if (this.#afterIndex) this.#hasBadIndex = true;
				this.#parseIndex();
				if (this.#format[this.#position] !== "*") {
					flags.precision = this.#parseNumber() ?? 0;
					return;
				}
				const precision = this.#parseStar();
				if (precision === void 0 || precision < 0) this.#problems += "%!(BADPREC)";
				else flags.precision = precision;
			}
			/** Takes the next operand as a size. */
			#parseStar() {
				this.#position += 1;
				this.#afterIndex = false;
				if (this.#argument >= this.#count) return void 0;
				const size = this.#readInteger(this.#argument);
				this.#argument += 1;
				return size === void 0 || Math.abs(size) > maxSize ? void 0 : size;
			}
			/** Parses digits. A number that is too large consumes the rest of the format, as in Go. */
			#parseNumber(end = this.#format.length) {
				let number;
				for (; this.#position < end; this.#position += 1) {
					const digit = this.#format.charCodeAt(this.#position) - 48;
					if (!(digit >= 0 && digit <= 9)) break;
					if (number !== void 0 && number > maxSize) {
						this.#position = end;
						return;
					}
					number = (number ?? 0) * 10 + digit;
				}
				return number;
			}
			/** Parses an index such as `[2]`. */
			#parseIndex() {
				this.#afterIndex = false;
				if (this.#format[this.#position] !== "[") return;
				this.#isReordered = true;
				const start = this.#position;
				const close = this.#format.indexOf("]", start + 1);
				if (close === -1 || this.#format.length - start < 3) {
					this.#hasBadIndex = true;
					this.#position = start + 1;
					return;
				}
				this.#position = start + 1;
				const number = this.#parseNumber(close);
				const isNumber = number !== void 0 && this.#position === close;
				this.#position = close + 1;
				if (isNumber && number >= 1 && number <= this.#count) this.#argument = number - 1;
				else this.#hasBadIndex = true;
				this.#afterIndex = isNumber;
			}
		};
	})))();
}

// actions/manifest-check/helm/values/kinds.ts
/** Returns the type of a value as Go prints it (`%T`). */
function typeOf(value) {
	if (value === null) return "<nil>";
	if (typeof value === "string") return "string";
	if (typeof value === "number") return "float64";
	if (typeof value === "boolean") return "bool";
	if (value instanceof GoBytes) return "[]uint8";
	if (value instanceof GoList) return `[]${value.itemType}`;
	return value.type;
}
/** Returns the kind of a value as Go prints it (`reflect.Kind`). */
function kindOf(value) {
	if (value === null) return "invalid";
	if (value instanceof GoBytes || value instanceof GoList) return "slice";
	if (value instanceof GoMap) return "map";
	if (value instanceof GoObject) return value.kind;
	if (value instanceof GoInteger && value.type.startsWith("time.")) return value.type === "time.Month" ? "int" : "int64";
	return typeOf(value);
}
/** Returns whether a value is true in a template: not nil, zero or empty (`text/template.IsTrue`). */
function isTrue(value) {
	if (value === null || typeof value !== "object") return Boolean(value) || Number.isNaN(value);
	if (value instanceof GoInteger) return value.value !== 0n;
	if (value instanceof GoBytes) return value.bytes.length > 0;
	if (value instanceof GoList) return value.items.length > 0;
	return value instanceof GoObject || value.entries.size > 0;
}
function init_kinds() {
	return (init_kinds = __esmMin((() => {
		init_value();
	})))();
}

// actions/manifest-check/helm/values/quote.ts
/** Quotes a text as Go does (`strconv.Quote`), including bytes that are not UTF-8. */
function quoteGo(text) {
	return simple.test(text) ? `"${text}"` : `"${text.replace(escaped, escapeCharacter)}"`;
}
/** Quotes a text as `quoteGo` does, with escapes for all characters beyond ASCII. */
function quoteAscii(text) {
	return simple.test(text) ? `"${text}"` : `"${text.replace(escapedToAscii, escapeCharacter)}"`;
}
/** Quotes a text as `quoteGo` does. Each character keeps its origin; the quotation marks have none. */
function quoteText(text) {
	const mark = sourced("\"");
	if (text.origin === void 0) return sourced(quoteGo(text.value));
	if (simple.test(text.value)) return joinText([
		mark,
		text,
		mark
	]);
	const parts = [mark];
	let start = 0;
	for (const { 0: character, index } of text.value.matchAll(escaped)) {
		if (index > start) parts.push(sliceText(text, start, index));
		const { origin } = sliceText(text, index, index + character.length);
		const escapeText = escapeCharacter(character);
		parts.push(sourced(escapeText.slice(0, 1), origin), sourced(escapeText.slice(1), origin));
		start = index + character.length;
	}
	parts.push(sliceText(text, start), mark);
	return joinText(parts);
}
/** Quotes a character as Go does (`strconv.QuoteRune`). Invalid code points become U+FFFD. */
function quoteRune(point, asciiOnly) {
	const character = runeText(point);
	if (character === "'") return "'\\''";
	if (character === "\"") return "'\"'";
	const pattern = asciiOnly ? escapedToAscii : escaped;
	return `'${character.replace(pattern, escapeCharacter)}'`;
}
/** Returns whether Go would print a character as it is (`strconv.IsPrint`). */
function isPrintable(point) {
	return !unprintable.test(String.fromCodePoint(point));
}
/** Returns whether a text can be written between backquotes (`strconv.CanBackquote`). */
function canBackquote(text) {
	return text.isWellFormed() && !/[\x00-\x08\x0a-\x1f\x7f`\ufeff]/.test(text);
}
/** Returns the text of a code point, U+FFFD for surrogates and numbers beyond Unicode. */
function runeText(point) {
	return point >= 0 && point <= 1114111 && (point < 55296 || point > 57343) ? String.fromCodePoint(point) : "�";
}
function escapeCharacter(character) {
	if (character === "\"") return "\\\"";
	const short = shortEscapes.get(character);
	if (short !== void 0) return short;
	const point = character.codePointAt(0) ?? 0;
	if (isInvalidByte(point)) return `\\x${(point - 56320).toString(16)}`;
	if (point < 32 || point === 127) return `\\x${point.toString(16).padStart(2, "0")}`;
	if (point < 65536) return `\\u${point.toString(16).padStart(4, "0")}`;
	return `\\U${point.toString(16).padStart(8, "0")}`;
}
var unprintable, escaped, escapedToAscii, simple, shortEscapes;
function init_quote() {
	return (init_quote = __esmMin((() => {
		init_bytes();
		init_text();
		init_value();
		unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
		escaped = /["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;
		escapedToAscii = /["\\]|[^ -~]/gu;
		simple = /^[ !#-[\]-~]*$/;
		shortEscapes = /* @__PURE__ */ new Map([
			["\x07", "\\a"],
			["\b", "\\b"],
			["\f", "\\f"],
			["\n", "\\n"],
			["\r", "\\r"],
			["	", "\\t"],
			["\v", "\\v"],
			["\\", "\\\\"]
		]);
	})))();
}

// actions/manifest-check/helm/values/number-format.ts
/** Returns what fills a text up to its width, or "". */
function padding(text, { width, zero, minus }) {
	if (width === void 0 || width === 0) return "";
	const missing = width - countRunes(text);
	return missing > 0 ? (zero && !minus ? "0" : " ").repeat(missing) : "";
}
/** Fills a text up to its width. */
function pad(text, flags) {
	const fill = padding(text, flags);
	return flags.minus ? text + fill : fill + text;
}
/** Formats an integer. Returns undefined for a verb that integers do not have. */
function formatInteger(value, isSigned, verb, flags) {
	switch (verb) {
		case "v": return flags.sharpV && !isSigned ? formatBase(value, 16, verb, {
			...flags,
			sharp: true
		}) : formatBase(value, 10, verb, flags);
		case "d": return formatBase(value, 10, verb, flags);
		case "b": return formatBase(value, 2, verb, flags);
		case "o":
		case "O": return formatBase(value, 8, verb, flags);
		case "x":
		case "X": return formatBase(value, 16, verb, flags);
		case "c": return pad(runeText(toPoint(value)), flags);
		case "q": return pad(quoteRune(toPoint(value), flags.plus), flags);
		case "U": return formatUnicode(value, flags);
		default: return;
	}
}
/** Returns the code point of an integer, -1 if it is none. */
function toPoint(value) {
	return value >= 0n && value <= 1114111n ? Number(value) : -1;
}
function formatBase(value, base, verb, flags) {
	const isNegative = value < 0n;
	const hasSign = isNegative || flags.plus || flags.space;
	let length = flags.precision ?? 0;
	if (flags.precision === 0 && value === 0n) return " ".repeat(flags.width ?? 0);
	if (flags.precision === void 0 && flags.zero && !flags.minus && flags.width !== void 0) length = flags.width - (hasSign ? 1 : 0);
	let text = (isNegative ? -value : value).toString(base).padStart(length, "0");
	if (flags.sharp && base === 2) text = `0b${text}`;
	if (flags.sharp && base === 8 && text[0] !== "0") text = `0${text}`;
	if (flags.sharp && base === 16) text = `0x${text}`;
	if (verb === "X") text = text.toUpperCase();
	if (verb === "O") text = `0o${text}`;
	return pad((isNegative ? "-" : flags.plus ? "+" : flags.space ? " " : "") + text, {
		...flags,
		zero: false
	});
}
function formatUnicode(value, flags) {
	const digits = BigInt.asUintN(64, value).toString(16).toUpperCase();
	const length = Math.max(flags.precision ?? 4, 4);
	const point = toPoint(value);
	const character = flags.sharp && point >= 0 && isPrintable(point) ? ` '${runeText(point)}'` : "";
	return pad(`U+${digits.padStart(length, "0")}${character}`, {
		...flags,
		zero: false
	});
}
/** Formats a float. Returns undefined for a verb that floats do not have. */
function formatNumber(value, verb, flags) {
	const form = precisions.get(verb);
	if (form === void 0) return void 0;
	const [format, defaultPrecision] = form;
	const precision = flags.precision ?? defaultPrecision;
	const text = formatFloat(value, format, precision);
	const isNegative = text.startsWith("-");
	const hasPlus = text.startsWith("+");
	const digits = isNegative || hasPlus ? text.slice(1) : text;
	const sign = isNegative ? "-" : flags.plus ? "+" : flags.space ? " " : "";
	if (!Number.isFinite(value)) return pad((hasPlus && sign === "" ? "+" : sign) + digits, {
		...flags,
		zero: false
	});
	const number = flags.sharp && format !== "b" ? keepPoint(digits, format, precision) : digits;
	if (sign !== "" && flags.zero && !flags.minus && flags.width !== void 0 && flags.width > number.length + 1) return sign + number.padStart(flags.width - 1, "0");
	return pad(sign + number, flags);
}
/** Adds the decimal point and zeros that `#` asks for. */
function keepPoint(text, verb, precision) {
	const isHexadecimal = verb === "x" || verb === "X";
	const exponentAt = text.search(isHexadecimal ? /p/i : /e/i);
	const tail = exponentAt === -1 ? "" : text.slice(exponentAt);
	const number = exponentAt === -1 ? text : text.slice(0, exponentAt);
	let missing = verb === "g" || verb === "G" || verb === "x" ? precision === -1 ? 6 : precision : 0;
	missing -= number.replace(".", "").replace(/^0+/, "").length;
	if (number === "0") missing -= 1;
	if (missing > 33554432) throw new LimitError("the text is too long");
	return `${number}${number.includes(".") ? "" : "."}${missing > 0 ? "0".repeat(missing) : ""}${tail}`;
}
var maxTextLength, precisions;
function init_number_format() {
	return (init_number_format = __esmMin((() => {
		init_bytes();
		init_float();
		init_quote();
		init_value();
		maxTextLength = 33554432;
		precisions = /* @__PURE__ */ new Map([
			["v", ["g", -1]],
			["b", ["b", -1]],
			["g", ["g", -1]],
			["G", ["G", -1]],
			["x", ["x", -1]],
			["X", ["X", -1]],
			["f", ["f", 6]],
			["F", ["f", 6]],
			["e", ["e", 6]],
			["E", ["E", 6]]
		]);
	})))();
}

// actions/manifest-check/helm/values/printer.ts
/** Returns bytes as `%v` prints them. Kept, because `.Files` may be printed as often as a chart prints its data. */
function listBytes(bytes) {
	const text = listedBytes.get(bytes) ?? `[${bytes.join(" ")}]`;
	listedBytes.set(bytes, text);
	return text;
}
/** Returns the text of an integer whose type has names. */
function nameInteger({ type, value }) {
	if (type === "time.Duration") return formatDuration(value);
	return type === "time.Month" ? monthName(Number(value)) : void 0;
}
/** Cuts a text to the precision, in characters. */
function truncate$2(text, { precision }) {
	if (precision === void 0 || text.value.length <= precision) return text;
	let end = 0;
	for (let count = 0; count < precision && end < text.value.length; count += 1) end += (text.value.codePointAt(end) ?? 0) > 65535 ? 2 : 1;
	return sliceText(text, 0, end);
}
function formatBytes(all, verb, flags) {
	const bytes = flags.precision === void 0 ? all : all.subarray(0, flags.precision);
	const prefix = flags.sharp ? `0${verb}` : "";
	const lower = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
	const digits = verb === "X" ? lower.toUpperCase() : lower;
	const text = flags.space ? (digits.match(/../g) ?? []).map((pair) => prefix + pair).join(" ") : prefix + digits;
	const content = bytes.length === 0 ? "" : text;
	const fill = padding(content, flags);
	return flags.minus && content !== "" ? content + fill : fill + content;
}
/** Prints a value as `%v` does, without its origin. */
function printPlain(value) {
	const printer = new Printer();
	printer.print(sourced(value), "v", noFlags);
	return printer.finish().value;
}
var maxDepth$6, maxValues$1, maxPieces, Printer, listedBytes;
function init_printer() {
	return (init_printer = __esmMin((() => {
		init_bytes();
		init_directive();
		init_duration();
		init_kinds();
		init_number_format();
		init_quote();
		init_text();
		init_value();
		maxDepth$6 = 500;
		maxValues$1 = 5e5;
		maxPieces = 3e5;
		Printer = class {
			#pieces = [];
			#length = 0;
			#values = 0;
			/** @throws LimitError beyond 32 MiB */
			write(text, origin) {
				if (text === "") return;
				this.#length += text.length;
				if (this.#length > 33554432) throw new LimitError("a printed text is longer than 32 MiB");
				const last = this.#pieces.at(-1);
				if (last !== void 0 && last.origin === void 0 && origin === void 0) this.#pieces[this.#pieces.length - 1] = sourced(last.value + text);
				else this.#pieces.push(sourced(text, origin));
			}
			/** Returns what was printed. */
			finish() {
				return joinText(this.#pieces);
			}
			/** Prints a value. @param depth 0 for an operand, more for an item of a list or map. */
			print({ value, origin }, verb, flags, depth = 0) {
				if (depth > maxDepth$6) throw new LimitError("a printed value is nested too deeply");
				this.#values += 1;
				if (this.#values > maxValues$1) throw new LimitError("a printed value has more than 2,000,000 items");
				if (value === null) this.#printNil(verb, flags, depth);
				else if (verb === "T" && depth === 0) this.#printText(sourced(typeOf(value)), "s", flags);
				else if (verb === "p" && depth === 0) this.#printPointer(value, flags);
				else if (typeof value === "string") this.#printText({
					value,
					origin
				}, verb, flags);
				else if (verb === "w" && (value instanceof GoList || value instanceof GoMap)) this.#badVerb({
					value,
					origin
				}, verb, flags);
				else if (value instanceof GoList) this.#printList(value, verb, flags, depth);
				else if (value instanceof GoMap) this.#printMap(value, verb, flags, depth);
				else if (value instanceof GoBytes) this.#printBytes(value, origin, verb, flags, depth);
				else if (value instanceof GoObject) this.#printObject(value, origin, verb, flags);
				else this.#printScalar(value, origin, verb, flags);
			}
			#printNil(verb, flags, depth) {
				if (depth > 0) this.write(flags.sharpV ? "interface {}(nil)" : "<nil>");
				else if (verb === "v" || verb === "T") this.#pad(sourced("<nil>"), flags);
				else this.write(`%!${verb}(<nil>)`);
			}
			#printScalar(value, origin, verb, flags) {
				if (typeof value === "boolean") {
					if (verb === "t" || verb === "v") this.#pad(sourced(String(value), origin), flags);
					else this.#badVerb(sourced(value, origin), verb, flags);
					return;
				}
				const named = value instanceof GoInteger && !flags.sharpV ? nameInteger(value) : void 0;
				if (named !== void 0 && "vsxXq".includes(verb)) {
					this.#printText(sourced(named, origin), verb, flags);
					return;
				}
				const text = typeof value === "number" ? formatNumber(value, verb, flags) : formatInteger(value.value, !value.type.startsWith("u"), verb, flags);
				if (text === void 0) this.#badVerb(sourced(value, origin), verb, flags);
				else this.write(text, origin);
			}
			#badVerb(argument, verb, flags) {
				this.write(`%!${verb}(`);
				this.write(`${typeOf(argument.value)}=`);
				if (argument.value instanceof GoInteger && nameInteger(argument.value) !== void 0) this.write(formatInteger(argument.value.value, true, "v", flags) ?? "", argument.origin);
				else this.print(argument, "v", flags);
				this.write(")");
			}
			#printText(text, verb, flags) {
				switch (verb) {
					case "s":
						this.#pad(truncate$2(text, flags), flags);
						break;
					case "v":
						if (flags.sharpV) this.#printQuoted(text, flags);
						else this.#pad(truncate$2(text, flags), flags);
						break;
					case "q":
						this.#printQuoted(text, flags);
						break;
					case "x":
					case "X":
						this.write(formatBytes(encodeText(text.value), verb, flags), text.origin);
						break;
					default: this.#badVerb(text, verb, flags);
				}
			}
			#printQuoted(text, flags) {
				const cut = truncate$2(text, flags);
				if (flags.sharp && canBackquote(cut.value)) this.#pad(joinText([
					sourced("`"),
					cut,
					sourced("`")
				]), flags);
				else if (flags.plus) this.#pad(sourced(quoteAscii(cut.value), cut.origin), flags);
				else this.#pad(cut.origin === void 0 ? sourced(quoteGo(cut.value)) : quoteText(cut), flags);
			}
			#pad(text, flags) {
				const fill = padding(text.value, flags);
				if (!flags.minus) this.write(fill);
				this.write(text.value, text.origin);
				if (flags.minus) this.write(fill);
			}
			#printBytes({ bytes }, origin, verb, flags, depth) {
				if (verb === "s" || verb === "q") this.#printText(sourced(decodeText(bytes), origin), verb, flags);
				else if (verb === "x" || verb === "X") this.write(formatBytes(bytes, verb, flags), origin);
				else if (bytes.length > 33554432 / 2) throw new LimitError("a printed text is longer than 32 MiB");
				else if (flags === noFlags && (verb === "v" || verb === "d")) this.write(listBytes(bytes), origin);
				else if (bytes.length > maxPieces) throw new LimitError("a printed value has too many items");
				else {
					const items = Array.from(bytes, (byte) => sourced(new GoInteger(byte, "uint8"), origin));
					this.#printItems(items, depth === 0 && "vd".includes(verb) ? "[]byte" : "[]uint8", verb, flags, 1);
				}
			}
			#printList(list, verb, flags, depth) {
				if (list.isNil && flags.sharpV) this.write(`${typeOf(list)}(nil)`);
				else this.#printItems(list.items, typeOf(list), verb, flags, depth + 1);
			}
			#printItems(items, type, verb, flags, depth) {
				this.write(flags.sharpV ? `${type}{` : "[");
				for (const [index, item] of items.entries()) {
					if (index > 0) this.write(flags.sharpV ? ", " : " ");
					this.print(item, verb, flags, depth);
				}
				this.write(flags.sharpV ? "}" : "]");
			}
			#printMap(map, verb, flags, depth) {
				this.write(flags.sharpV ? `${map.type}{` : "map[");
				for (const [index, key] of map.sortedKeys().entries()) {
					if (index > 0) this.write(flags.sharpV ? ", " : " ");
					const cell = map.entries.get(key);
					this.#printText(sourced(key, cell?.key), verb, flags);
					this.write(":");
					if (cell !== void 0) this.print(cell, verb, flags, depth + 1);
				}
				this.write(flags.sharpV ? "}" : "]");
			}
			#printObject(value, origin, verb, flags) {
				if ("vsxXq".includes(verb)) this.#printText(sourced(value.text, origin), verb, flags);
				else this.write(`%!${verb}(${value.type}=${value.text})`);
			}
			/** Prints an address, which is another one in each run of Go. */
			#printPointer(value, flags) {
				if (value instanceof GoList || value instanceof GoMap || value instanceof GoBytes) this.write(flags.sharp ? "c000000000" : "0xc000000000");
				else this.#badVerb(sourced(value), "p", flags);
			}
		};
		listedBytes = /* @__PURE__ */ new WeakMap();
	})))();
}

// actions/manifest-check/helm/values/format.ts
/**
* Formats a value as Go's `%v` does. nil becomes `<nil>`; the output of a template writes `<no value>` instead.
* @throws LimitError beyond 32 MiB, or 500 levels of lists and maps
*/
function formatValue(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number") return formatFloat(value, "g");
	if (typeof value === "boolean") return String(value);
	if (value instanceof GoInteger && !value.type.startsWith("time.")) return String(value.value);
	return printPlain(value);
}
/** Formats a value as `formatValue` does. Texts and other scalars keep their origins, also within lists and maps. */
function formatSourced({ value, origin }) {
	if (value === null || typeof value !== "object" || origin === void 0) {
		if (typeof value === "string") return {
			value,
			origin
		};
		if (value === null || typeof value !== "object") return sourced(formatValue(value), origin);
	}
	const printer = new Printer();
	printer.print({
		value,
		origin
	}, "v", noFlags);
	return printer.finish();
}
/**
* Formats operands as Go's `fmt.Sprintf` does, including its messages for wrong formats: `%!d(string=a)`. Literal
* parts of the format and operands keep their origins. Widths and precisions have Go's limit of 1,000,000.
* @throws LimitError beyond 32 MiB
*/
function sprintf(format, args) {
	const printer = new Printer();
	const text = format.value;
	let isReordered = false;
	let argument = 0;
	for (let position = 0; position < text.length;) {
		const percent = text.indexOf("%", position);
		const end = percent === -1 ? text.length : percent;
		if (end > position) {
			const literal = sliceText(format, position, end);
			printer.write(literal.value, literal.origin);
		}
		if (percent === -1) break;
		const directive = parseDirective(text, percent + 1, argument, args.length, (index) => toSize(args[index]));
		const { verb, flags, hasBadIndex } = directive;
		argument = directive.argument;
		position = directive.end;
		isReordered ||= directive.isReordered;
		printer.write(directive.problems);
		const operand = args[argument];
		if (verb === void 0) printer.write("%!(NOVERB)");
		else if (verb === "%") printer.write("%");
		else if (hasBadIndex) printer.write(`%!${verb}(BADINDEX)`);
		else if (operand === void 0) printer.write(`%!${verb}(MISSING)`);
		else {
			printer.print(operand, verb, flags);
			argument += 1;
		}
	}
	if (!isReordered && argument < args.length) writeExtra(printer, args.slice(argument));
	return printer.finish();
}
function writeExtra(printer, args) {
	printer.write("%!(EXTRA ");
	for (const [index, operand] of args.entries()) {
		if (index > 0) printer.write(", ");
		if (operand.value !== null) printer.write(`${typeOf(operand.value)}=`);
		printer.print(operand, "v", noFlags);
	}
	printer.write(")");
}
function toSize(operand) {
	return operand?.value instanceof GoInteger ? Number(operand.value.value) : void 0;
}
/** Formats operands as Go's `fmt.Sprint` does: with a blank between two operands that are both not texts. */
function sprint(args) {
	const [only] = args;
	if (only !== void 0 && args.length === 1) return formatSourced(only);
	const printer = new Printer();
	let wasText = true;
	for (const operand of args) {
		const isText = typeof operand.value === "string";
		if (!isText && !wasText) printer.write(" ");
		printer.print(operand, "v", noFlags);
		wasText = isText;
	}
	return printer.finish();
}
/** Formats operands as Go's `fmt.Sprintln` does: with blanks between them and a line end. */
function sprintln(args) {
	const printer = new Printer();
	for (const [index, operand] of args.entries()) {
		if (index > 0) printer.write(" ");
		printer.print(operand, "v", noFlags);
	}
	printer.write("\n");
	return printer.finish();
}
function init_format() {
	return (init_format = __esmMin((() => {
		init_directive();
		init_float();
		init_kinds();
		init_printer();
		init_text();
		init_value();
		init_quote();
	})))();
}

// actions/manifest-check/helm/functions/encoding.ts
function converter$1(convert) {
	return define(["string"], (args, context) => {
		const text = stringAt(args, 0);
		spendText(context, text.length * 2);
		try {
			return sourced(convert(text), deriveOrigin(args));
		} catch (error) {
			if (error instanceof FunctionError) return sourced(error.message, deriveOrigin(args));
			throw error;
		}
	});
}
function encodeBase64(text) {
	return Buffer.from(encodeText(text)).toString("base64");
}
/** Decodes Base64 with padding. Line ends do not count. @throws FunctionError with Go's words */
function decodeBase64(text) {
	const length = checkBase64(text);
	return Buffer.from(text.replace(/[\r\n]/g, ""), "base64").subarray(0, length);
}
/** Returns the number of bytes. */
function checkBase64(text) {
	const bytes = encodeText(text);
	let digits = 0;
	let position = 0;
	const next = () => {
		while (bytes[position] === 10 || bytes[position] === 13) position += 1;
		return bytes[position] ?? -1;
	};
	for (;;) {
		const byte = next();
		if (byte === -1) {
			if (digits % 4 === 0) return digits / 4 * 3;
			throw corrupt("base64", position - digits % 4);
		}
		position += 1;
		if (byte !== 61) {
			if (!base64Digits.includes(String.fromCharCode(byte))) throw corrupt("base64", position - 1);
			digits += 1;
			continue;
		}
		const missing = 4 - digits % 4;
		if (missing > 2) throw corrupt("base64", position - 1);
		if (missing === 2) {
			const second = next();
			if (second === -1) throw corrupt("base64", bytes.length);
			if (second !== 61) throw corrupt("base64", position - 1);
			position += 1;
		}
		if (next() !== -1) throw corrupt("base64", position);
		return Math.floor(digits * 3 / 4);
	}
}
function corrupt(encoding, position) {
	return new FunctionError(`illegal ${encoding} data at input byte ${position}`);
}
function encodeBase32(bytes) {
	let text = "";
	let bits = 0;
	let count = 0;
	for (const byte of bytes) {
		bits = (bits << 8 | byte) & 4095;
		count += 8;
		while (count >= 5) {
			count -= 5;
			text += base32Digits[bits >> count & 31];
		}
	}
	if (count > 0) text += base32Digits[bits << 5 - count & 31];
	return text + "=".repeat((8 - text.length % 8) % 8);
}
/** Decodes Base32 with padding. Line ends do not count. @throws FunctionError with Go's words */
function decodeBase32(text) {
	const digits = encodeText(text.replace(/[\r\n]/g, ""));
	const bytes = [];
	let bits = 0;
	let count = 0;
	for (let index = 0; index < digits.length; index += 1) {
		const digit = String.fromCharCode(digits[index] ?? 0);
		if (digit === "=" && index % 8 >= 2 && digits.length - index <= 8) {
			checkBase32Padding(digits, index);
			return Uint8Array.from(bytes);
		}
		const value = base32Digits.indexOf(digit);
		if (value === -1) throw corrupt("base32", index);
		bits = (bits << 5 | value) & 4095;
		count += 5;
		if (count < 8) continue;
		count -= 8;
		bytes.push(bits >> count & 255);
	}
	if (digits.length % 8 !== 0) throw corrupt("base32", digits.length - digits.length % 8);
	return Uint8Array.from(bytes);
}
/** Checks that a group of eight digits ends with as many padding characters as it needs. */
function checkBase32Padding(digits, start) {
	const used = start % 8;
	if (digits.length - start < 8 - used) throw corrupt("base32", digits.length);
	for (let index = start + 1; index < start + 8 - used; index += 1) if (digits[index] !== 61) throw corrupt("base32", index - 1);
	if (used === 3 || used === 6) throw corrupt("base32", start);
}
var encodingFunctions, base64Digits, base32Digits;
function init_encoding() {
	return (init_encoding = __esmMin((() => {
		init_bytes();
		init_text();
		init_value();
		init_arguments();
		encodingFunctions = {
			b64enc: converter$1(encodeBase64),
			b64dec: converter$1((text) => decodeText(decodeBase64(text))),
			b32enc: converter$1((text) => encodeBase32(encodeText(text))),
			b32dec: converter$1((text) => decodeText(decodeBase32(text)))
		};
		base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
	})))();
}

// actions/manifest-check/helm/functions/crypto/random.ts
/** Returns a stand-in, and records that the chart does not decide the value. */
function standIn(name, text, args, context) {
	context.assume(`${name} returns another value in each run`);
	return sourced(text, generateOrigin(args));
}
/** Returns the text for what `encryptAES` has returned here, undefined for another argument of `decryptAES`. */
function decryptStandIn(args) {
	return stringAt(args, 1) === cipherStandIn ? sourced("stand-in", generateOrigin(args)) : void 0;
}
function randomText(name, pattern) {
	return define(["int"], (args, context) => {
		const count = Math.max(intAt(args, 0), 0);
		spendText(context, count);
		return standIn(name, fill(pattern, count), args, context);
	});
}
/** Repeats a pattern up to a length. */
function fill(pattern, length) {
	return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}
var cipherStandIn, hashStandIn, randomFunctions;
function init_random() {
	return (init_random = __esmMin((() => {
		init_text();
		init_value();
		init_arguments();
		cipherStandIn = "c3RhbmQtaW4=";
		hashStandIn = `$2a$10$${fill("Aa0", 53)}`;
		randomFunctions = {
			randAlphaNum: randomText("randAlphaNum", "Aa0"),
			randAscii: randomText("randAscii", "Aa0"),
			randAlpha: randomText("randAlpha", "Aa"),
			randNumeric: randomText("randNumeric", "0123456789"),
			randBytes: define(["int"], (args, context) => {
				const count = intAt(args, 0);
				if (count < 0) throw new FunctionError("runtime error: makeslice: len out of range");
				spendText(context, count * 4 / 3);
				return standIn("randBytes", Buffer.alloc(count).toString("base64"), args, context);
			}),
			uuidv4: define([], (args, context) => standIn("uuidv4", "00000000-0000-4000-8000-000000000000", args, context)),
			bcrypt: define(["string"], (args, context) => standIn("bcrypt", hashStandIn, args, context)),
			htpasswd: define(["string", "string"], (args, context) => {
				const user = stringAt(args, 0);
				if (user.includes(":")) return sourced(`invalid username: ${user}`, args[0]?.origin);
				return standIn("htpasswd", `${user}:${hashStandIn}`, args, context);
			}),
			encryptAES: define(["string", "string"], (args, context) => stringAt(args, 1) === "" ? sourced("") : standIn("encryptAES", cipherStandIn, args, context))
		};
	})))();
}

// actions/manifest-check/helm/functions/crypto/certificates.ts
function decode(text, name) {
	try {
		return decodeText(decodeBase64(text));
	} catch {
		throw new FunctionError(`unable to decode base64 ${name}`);
	}
}
function pem(type, body) {
	return `-----BEGIN ${type}-----\n${body}\n-----END ${type}-----\n`;
}
function generate(name, kind, args, context) {
	if (kind !== "ca") {
		checkAddresses(anyAt(args, 1));
		checkNames(anyAt(args, 2));
	}
	context.assume(`${name} returns another certificate in each run`);
	const body = `stand-in ${kind} ${stringAt(args, 0)}`;
	return toCertificate(pem("CERTIFICATE", body), pem("RSA PRIVATE KEY", body), generateOrigin(args));
}
function toCertificate(certificate, key, origin) {
	const fields = /* @__PURE__ */ new Map([["Cert", sourced(certificate, origin)], ["Key", sourced(key, origin)]]);
	return sourced(new GoObject({
		type: certificateType,
		text: `{${certificate} ${key}}`,
		fields
	}), origin);
}
function checkAddresses({ value }) {
	for (const item of value instanceof GoList ? value.items : []) {
		if (typeof item.value !== "string") throw new FunctionError(`error parsing ip: ${formatValue(item.value)} is not a string`);
		if (!isAddress(item.value)) throw new FunctionError(`error parsing ip: ${item.value}`);
	}
}
function checkNames({ value }) {
	for (const item of value instanceof GoList ? value.items : []) if (typeof item.value !== "string") throw new FunctionError(`error processing alternate dns name: ${formatValue(item.value)} is not a string`);
}
function isAddress(text) {
	if (/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text)) return true;
	return /^[0-9A-Fa-f:.]+$/.test(text) && text.includes(":") && URL.canParse(`http://[${text}]/`);
}
var certificateType, keyTypes, certificateFunctions;
function init_certificates() {
	return (init_certificates = __esmMin((() => {
		init_bytes();
		init_format();
		init_text();
		init_value();
		init_arguments();
		init_encoding();
		init_random();
		certificateType = "sprig.certificate";
		keyTypes = /* @__PURE__ */ new Map([
			["", "RSA PRIVATE KEY"],
			["rsa", "RSA PRIVATE KEY"],
			["dsa", "DSA PRIVATE KEY"],
			["ecdsa", "EC PRIVATE KEY"],
			["ed25519", "PRIVATE KEY"]
		]);
		certificateFunctions = {
			genPrivateKey: define(["string"], (args, context) => {
				const type = keyTypes.get(stringAt(args, 0));
				if (type === void 0) return sourced(`Unknown type ${stringAt(args, 0)}`, deriveOrigin(args));
				return standIn("genPrivateKey", pem(type, "stand-in"), args, context);
			}),
			genCA: define(["string", "int"], (args, context) => generate("genCA", "ca", args, context)),
			genCAWithKey: define([
				"string",
				"int",
				"string"
			], (args, context) => generate("genCAWithKey", "ca", args, context)),
			genSelfSignedCert: define([
				"string",
				"list",
				"list",
				"int"
			], (args, context) => generate("genSelfSignedCert", "self-signed", args, context)),
			genSelfSignedCertWithKey: define([
				"string",
				"list",
				"list",
				"int",
				"string"
			], (args, context) => generate("genSelfSignedCertWithKey", "self-signed", args, context)),
			genSignedCert: define([
				"string",
				"list",
				"list",
				"int",
				"object"
			], (args, context) => {
				objectAt(args, 4, certificateType);
				return generate("genSignedCert", "signed", args, context);
			}),
			genSignedCertWithKey: define([
				"string",
				"list",
				"list",
				"int",
				"object",
				"string"
			], (args, context) => {
				objectAt(args, 4, certificateType);
				return generate("genSignedCertWithKey", "signed", args, context);
			}),
			buildCustomCert: define(["string", "string"], (args) => {
				return toCertificate(decode(stringAt(args, 0), "certificate"), decode(stringAt(args, 1), "private key"), deriveOrigin(args));
			})
		};
	})))();
}

// actions/manifest-check/helm/functions/crypto/hashes.ts
function hash(algorithm) {
	return define(["string"], (args, context) => {
		spendText(context, stringAt(args, 0).length);
		const digest = createHash$1(algorithm).update(encodeText(stringAt(args, 0))).digest("hex");
		return sourced(digest, deriveOrigin(args));
	});
}
/** Computes the checksum of RFC 1950. */
function adler32(bytes) {
	let low = 1;
	let high = 0;
	for (const byte of bytes) {
		low = (low + byte) % 65521;
		high = (high + low) % 65521;
	}
	return high * 65536 + low;
}
/** Decrypts AES-256 in CBC mode. The password is the key, cut or filled up with zeros to 32 bytes. */
function decrypt(password, encoded) {
	if (encoded === "") return "";
	const bytes = decodeBase64(encoded);
	const capacity = Math.floor(encoded.replace(/[\r\n]/g, "").length / 4) * 3;
	if (bytes.length < blockSize && capacity < blockSize) throw new FunctionError(`runtime error: slice bounds out of range [:${blockSize}] with capacity ${capacity}`);
	if (bytes.length < blockSize) throw new FunctionError(`runtime error: slice bounds out of range [${blockSize}:${bytes.length}]`);
	if (bytes.length % blockSize !== 0) throw new FunctionError("crypto/cipher: input not full blocks");
	const key = /* @__PURE__ */ new Uint8Array(32);
	key.set(encodeText(password).subarray(0, 32));
	const decipher = createDecipheriv("aes-256-cbc", key, bytes.subarray(0, blockSize)).setAutoPadding(false);
	const text = Buffer.concat([decipher.update(bytes.subarray(blockSize)), decipher.final()]);
	const padding = text.at(-1);
	if (padding === void 0) throw new FunctionError("runtime error: index out of range [-1]");
	if (padding > text.length) throw new FunctionError(`runtime error: slice bounds out of range [:${text.length - padding}]`);
	return decodeText(text.subarray(0, text.length - padding));
}
var createDecipheriv, createHash$1, hashFunctions, blockSize;
function init_hashes() {
	return (init_hashes = __esmMin((() => {
		init_bytes();
		init_text();
		init_value();
		init_arguments();
		init_encoding();
		init_random();
		({createDecipheriv, createHash: createHash$1} = process.getBuiltinModule("node:crypto"));
		hashFunctions = {
			sha1sum: hash("sha1"),
			sha256sum: hash("sha256"),
			sha512sum: hash("sha512"),
			adler32sum: define(["string"], (args, context) => {
				spendText(context, stringAt(args, 0).length);
				return sourced(String(adler32(encodeText(stringAt(args, 0)))), deriveOrigin(args));
			}),
			decryptAES: define(["string", "string"], (args, context) => {
				spendText(context, stringAt(args, 1).length);
				return decryptStandIn(args) ?? sourced(decrypt(stringAt(args, 0), stringAt(args, 1)), deriveOrigin(args));
			})
		};
		blockSize = 16;
	})))();
}

// actions/manifest-check/helm/functions/crypto/passwords.ts
function derive(known, counter, password, user, site) {
	const key = scryptSync(encodeText(password), prefixed(user), 64, {
		N: 32768,
		r: 8,
		p: 2,
		maxmem: 67108864
	});
	const bytes = createHmac("sha256", key).update(prefixed(site)).update(bigEndian(counter)).digest();
	const template = known[(bytes[0] ?? 0) % known.length] ?? "";
	return Array.from(template, (letter, index) => {
		const choices = characters[letter] ?? "";
		return choices[(bytes[index + 1] ?? 0) % choices.length];
	}).join("");
}
/** Returns the seed, the length of a text and the text. */
function prefixed(text) {
	const bytes = encodeText(text);
	return Buffer.concat([
		encodeText(seed),
		bigEndian(bytes.length),
		bytes
	]);
}
function bigEndian(value) {
	const bytes = /* @__PURE__ */ new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value);
	return bytes;
}
var createHmac, scryptSync, seed, derivationCost, vowels, consonants, letters, characters, templates, passwordFunctions;
function init_passwords() {
	return (init_passwords = __esmMin((() => {
		init_bytes();
		init_text();
		init_value();
		init_arguments();
		({createHmac, scryptSync} = process.getBuiltinModule("node:crypto"));
		seed = "com.lyndir.masterpassword";
		derivationCost = 25e4;
		vowels = "AEIOU";
		consonants = "BCDFGHJKLMNPQRSTVWXYZ";
		letters = vowels + vowels.toLowerCase() + consonants + consonants.toLowerCase();
		characters = {
			V: vowels,
			C: consonants,
			v: vowels.toLowerCase(),
			c: consonants.toLowerCase(),
			A: vowels + consonants,
			a: letters,
			n: "0123456789",
			o: "@&%?,=[]_:-+*$#!'^~;()/.",
			x: `${letters}0123456789!@#$%^&*()`
		};
		templates = /* @__PURE__ */ new Map([
			["maximum", ["anoxxxxxxxxxxxxxxxxx", "axxxxxxxxxxxxxxxxxno"]],
			["long", "CvcvnoCvcvCvcv CvcvCvcvnoCvcv CvcvCvcvCvcvno CvccnoCvcvCvcv CvccCvcvnoCvcv CvccCvcvCvcvno CvcvnoCvccCvcv CvcvCvccnoCvcv CvcvCvccCvcvno CvcvnoCvcvCvcc CvcvCvcvnoCvcc CvcvCvcvCvccno CvccnoCvccCvcv CvccCvccnoCvcv CvccCvccCvcvno CvcvnoCvccCvcc CvcvCvccnoCvcc CvcvCvccCvccno CvccnoCvcvCvcc CvccCvcvnoCvcc CvccCvcvCvccno".split(" ")],
			["medium", ["CvcnoCvc", "CvcCvcno"]],
			["short", ["Cvcn"]],
			["basic", [
				"aaanaaan",
				"aannaaan",
				"aaannaaa"
			]],
			["pin", ["nnnn"]]
		]);
		passwordFunctions = { derivePassword: define([
			"int",
			"string",
			"string",
			"string",
			"string"
		], (args, context) => {
			const [type, password, user, site] = [
				1,
				2,
				3,
				4
			].map((index) => stringAt(args, index));
			const known = templates.get(type ?? "");
			if (known === void 0) return sourced(`cannot find password template ${type}`, deriveOrigin(args));
			context.spend(derivationCost);
			const counter = Number(BigInt.asUintN(32, integerAt(args, 0)));
			return sourced(derive(known, counter, password ?? "", user ?? "", site ?? ""), deriveOrigin(args));
		}) };
	})))();
}

// actions/manifest-check/helm/functions/crypto.ts
var cryptoFunctions;
function init_crypto() {
	return (init_crypto = __esmMin((() => {
		init_certificates();
		init_hashes();
		init_passwords();
		init_random();
		cryptoFunctions = {
			...hashFunctions,
			...randomFunctions,
			...certificateFunctions,
			...passwordFunctions
		};
	})))();
}

// actions/manifest-check/helm/functions/convert.ts
/** Converts a value to a text as sprig's `toString` does. nil becomes `<nil>`. */
function toText({ value, origin }) {
	if (typeof value === "string") return sourced(value, origin);
	if (value instanceof GoBytes) return sourced(decodeText(value.bytes), origin);
	return formatSourced({
		value,
		origin
	});
}
/** Converts a value to an integer as sprig's `int64` does. What is no number becomes 0. */
function toInt64(value) {
	if (typeof value === "number") return truncate$1(value);
	if (value instanceof GoInteger) return value.type === "time.Duration" ? 0n : BigInt.asIntN(64, value.value);
	if (typeof value === "boolean") return value ? 1n : 0n;
	if (typeof value !== "string" || value.length > maxNumberLength$1) return 0n;
	return parseInteger(trimZeroDecimal(value), 0) ?? 0n;
}
/** Converts a value to an integer as sprig's `int` does, rounded beyond 2^53. */
function toInt(value) {
	return Number(toInt64(value));
}
/** Cuts off the fraction. Numbers beyond 64 bits become the smallest integer, as on amd64. */
function truncate$1(value) {
	return value >= -(2 ** 63) && value < 2 ** 63 ? BigInt(Math.trunc(value)) : minInt64;
}
function trimZeroDecimal(text) {
	return text.replace(/\.0+$/, "");
}
/**
* Parses an integer of 64 bits as Go's `strconv.ParseInt` does.
* @param base 2, 8, 10 or 16; 0 for what the prefix says, with underscores between digits
* @returns undefined for a wrong or too large number
*/
function parseInteger(text, base) {
	const value = parseUnbounded(text, base);
	return value === void 0 || value < minInt64 || value > maxInt64 ? void 0 : value;
}
/**
* Parses a decimal integer as Go's `strconv.Atoi` does: too large numbers become the largest one. Beyond 64 bits, Go does
* not read what follows.
*/
function parseClamped(text) {
	const digits = parseUnbounded(/^[+-]?\d+/.exec(text)?.[0] ?? "", 10) ?? 0n;
	const value = digits >= 2n ** 64n || digits <= -(2n ** 64n) ? digits : parseUnbounded(text, 10) ?? 0n;
	return value > maxInt64 ? maxInt64 : value < minInt64 ? minInt64 : value;
}
function parseUnbounded(text, base) {
	const sign = /^[+-]/.test(text) ? text[0] : "";
	let digits = sign === "" ? text : text.slice(1);
	let radix = base;
	if (base === 0) {
		const prefixed = prefixes.get(digits.slice(0, 2).toLowerCase());
		radix = prefixed ?? (digits.startsWith("0") && digits.length > 1 ? 8 : 10);
		if (digits.includes("_")) {
			if (/^_|__|_$/.test(digits) || !/^(?:0[xXbBoO])?_?[0-9a-fA-F]/.test(digits)) return void 0;
			digits = digits.replaceAll("_", "");
		}
		if (prefixed !== void 0) digits = digits.slice(2);
	}
	if (digitsOf.get(radix)?.test(digits) !== true) return void 0;
	const significant = digits.replace(/^0+(?=.)/, "");
	if (significant.length > maxDigits) return (sign === "-" ? -1n : 1n) * 2n ** 64n;
	const value = radix === 10 ? BigInt(significant) : BigInt(`0${radix === 16 ? "x" : radix === 8 ? "o" : "b"}${significant}`);
	return sign === "-" ? -value : value;
}
/** Converts a value to a float as sprig's `float64` does. What is no number becomes 0. */
function toFloat64(value) {
	if (typeof value === "number") return value;
	if (value instanceof GoInteger) return value.type === "time.Duration" ? 0 : Number(value.value);
	if (typeof value === "boolean") return value ? 1 : 0;
	return typeof value === "string" && value.length <= maxNumberLength$1 ? parseFloat64(value) ?? 0 : 0;
}
/** Parses a float as Go's `strconv.ParseFloat` does. @returns undefined for a wrong or too large number */
function parseFloat64(text) {
	const special = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
	if (special !== null) {
		if (special[2]?.toLowerCase() === "nan") return special[1] === "" ? NaN : void 0;
		return special[1] === "-" ? -1e400 : 1e400;
	}
	if (/^[+-]?0x/i.test(text)) return parseHexadecimal(text);
	const digits = text.replace(/(?<=\d)_(?=\d)/g, "");
	if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(digits)) return void 0;
	const value = Number(digits);
	return Number.isFinite(value) ? value : void 0;
}
function parseHexadecimal(text) {
	const match = /^([+-]?)0x(_?[0-9a-f](?:_?[0-9a-f])*)?(?:\.([0-9a-f](?:_?[0-9a-f])*)?)?p([+-]?\d+)$/i.exec(text);
	if (match === null) return void 0;
	const [, sign, integer = "", fraction = "", exponent = "0"] = match;
	const digits = (integer + fraction).replaceAll("_", "");
	if (digits === "" || digits.length > maxDigits || exponent.length > 6) return void 0;
	const scale = Number(exponent) - fraction.replaceAll("_", "").length * 4;
	const value = scaleExactly(BigInt(`0x${digits}`), scale);
	if (!Number.isFinite(value)) return void 0;
	return sign === "-" ? -value : value;
}
/** Returns the float next to an integer times a power of two. */
function scaleExactly(value, exponent) {
	if (value === 0n) return 0;
	if (exponent > 2e3) return 1e400;
	if (exponent >= 0) return Number(value << BigInt(exponent));
	if (exponent < -6e3) return 0;
	return Number(`${value * 5n ** BigInt(-exponent)}e${exponent}`);
}
var minInt64, maxInt64, maxNumberLength$1, digitsOf, prefixes, maxDigits;
function init_convert() {
	return (init_convert = __esmMin((() => {
		init_bytes();
		init_format();
		init_value();
		minInt64 = -(2n ** 63n);
		maxInt64 = 2n ** 63n - 1n;
		maxNumberLength$1 = 1e4;
		digitsOf = /* @__PURE__ */ new Map([
			[2, /^[01]+$/],
			[8, /^[0-7]+$/],
			[10, /^[0-9]+$/],
			[16, /^[0-9a-f]+$/i]
		]);
		prefixes = /* @__PURE__ */ new Map([
			["0x", 16],
			["0b", 2],
			["0o", 8]
		]);
		maxDigits = 1e3;
	})))();
}

// actions/manifest-check/helm/functions/strings/characters.ts
/** Returns whether Go takes a character for a blank (`unicode.IsSpace`). */
function isSpace$1(point) {
	if (point < 128) return point === 32 || point >= 9 && point <= 13;
	return point === 133 || point === 160 || point === 5760 || point >= 8192 && point <= 8202 || point === 8232 || point === 8233 || point === 8239 || point === 8287 || point === 12288;
}
/** Maps each character, and bytes that are not UTF-8 to U+FFFD, as Go's `strings.Map` does. */
function mapCharacters(text, map) {
	let mapped = "";
	let index = 0;
	for (const character of text) {
		mapped += map(character.isWellFormed() ? character : "�", index);
		index += character.length;
	}
	return mapped;
}
/** Returns the upper-case form of a character if that is one character, as Go's `unicode.ToUpper` does. */
function toUpper(character) {
	return keepSingle(character, character.toUpperCase(), simpleUpper);
}
/** Returns the lower-case form of a character, as Go's `unicode.ToLower` does. */
function toLower(character) {
	return keepSingle(character, character.toLowerCase(), simpleLower);
}
/** Returns the title-case form of a character, as Go's `unicode.ToTitle` does. */
function toTitle(character) {
	const special = simpleTitle.get(character);
	if (special !== void 0) return special;
	return /[\u10d0-\u10fa\u10fd-\u10ff]/.test(character) ? character : toUpper(character);
}
function keepSingle(character, mapped, exceptions) {
	if (mapped.length === 1 || mapped.length === character.length) {
		if (mapped.length === 1 || (mapped.codePointAt(0) ?? 0) > 65535) return mapped;
	}
	return exceptions.get(character) ?? character;
}
var simpleLower, simpleUpper, simpleTitle;
function init_characters() {
	return (init_characters = __esmMin((() => {
		simpleLower = /* @__PURE__ */ new Map([["İ", "i"]]);
		simpleUpper = new Map([
			...[
				8064,
				8080,
				8096
			].flatMap((start) => Array.from({ length: 8 }, (_, index) => [String.fromCharCode(start + index), String.fromCharCode(start + index + 8)])),
			["ᾳ", "ᾼ"],
			["ῃ", "ῌ"],
			["ῳ", "ῼ"]
		]);
		simpleTitle = new Map([
			"Ǆ",
			"Ǉ",
			"Ǌ",
			"Ǳ"
		].flatMap((upper) => {
			const title = String.fromCharCode(upper.charCodeAt(0) + 1);
			return [
				upper,
				title,
				String.fromCharCode(upper.charCodeAt(0) + 2)
			].map((form) => [form, title]);
		}));
	})))();
}

// actions/manifest-check/helm/functions/dates/parse-duration.ts
/** Parses a duration such as `1h30m` to nanoseconds (`time.ParseDuration`). @throws FunctionError with Go's words */
function parseDuration(text) {
	const isNegative = text.startsWith("-");
	const amount = /^[-+]/.test(text) ? text.slice(1) : text;
	if (amount === "0") return 0n;
	if (amount === "" || text.length > maxLength) throw invalid$1(text);
	let total = 0n;
	for (let rest = amount; rest !== "";) {
		const [part = "", integer = "", fraction = "", unit = ""] = /^([0-9]*)(?:\.([0-9]*))?([^0-9.]*)/s.exec(rest) ?? [];
		if (integer === "" && fraction === "") throw invalid$1(text);
		if (integer !== "" && BigInt(integer) > limit) throw invalid$1(text);
		if (unit === "") throw new FunctionError(`time: missing unit in duration ${quoteForTime(text)}`);
		const size = units.get(unit);
		if (size === void 0) throw new FunctionError(`time: unknown unit ${quoteForTime(unit)} in duration ${quoteForTime(text)}`);
		total += scale(BigInt(integer === "" ? "0" : integer) * size, fraction, size);
		if (total > limit) throw invalid$1(text);
		rest = rest.slice(part.length);
	}
	if (!isNegative && total === limit) throw invalid$1(text);
	return isNegative ? -total : total;
}
function scale(whole, fraction, size) {
	let digits = fraction;
	while (digits !== "" && BigInt(digits) > limit) digits = digits.slice(0, -1);
	if (digits === "") return whole;
	return whole + BigInt(Math.trunc(Number(digits) * (Number(size) / 10 ** digits.length)));
}
function invalid$1(text) {
	return new FunctionError(`time: invalid duration ${quoteForTime(text)}`);
}
/** Quotes a text as Go's package time does: with an escape for each byte beyond ASCII. */
function quoteForTime(text) {
	return `"${text.replace(/["\\]/g, "\\$&").replace(/[^\x20-\x7f]/gu, (character) => Array.from(encodeText(character), (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join(""))}"`;
}
var units, limit, maxLength;
function init_parse_duration() {
	return (init_parse_duration = __esmMin((() => {
		init_bytes();
		init_value();
		units = /* @__PURE__ */ new Map([
			["ns", 1n],
			["us", 1000n],
			["µs", 1000n],
			["μs", 1000n],
			["ms", 1000000n],
			["s", 1000000000n],
			["m", 60000000000n],
			["h", 3600000000000n]
		]);
		limit = 2n ** 63n;
		maxLength = 1e3;
	})))();
}

// actions/manifest-check/helm/functions/dates/durations.ts
function toDuration(nanoseconds, args) {
	return sourced(new GoInteger(BigInt.asIntN(64, nanoseconds), "time.Duration"), deriveOrigin(args));
}
function readDuration$1(value) {
	if (value instanceof GoInteger) {
		if (value.type === "time.Duration") return value.value;
		if (value.value >= 2n ** 63n) throw new FunctionError(`duration seconds overflow: ${value.value}`);
		return BigInt.asIntN(64, value.value * second$1);
	}
	if (typeof value === "number") return toInt64(value * 1e9);
	if (value === null) throw new FunctionError("invalid duration");
	if (typeof value !== "string") throw new FunctionError(`unsupported duration type ${typeOf(value)}`);
	const text = trim(value);
	if (text === "") throw new FunctionError("empty duration");
	try {
		return parseDuration(text);
	} catch (error) {
		if (!(error instanceof FunctionError)) throw error;
		const seconds = parseFloat64(text);
		if (seconds === void 0) throw new FunctionError(`could not parse duration ${quoteGo(value)}`);
		return toInt64(seconds * 1e9);
	}
}
function trim(text) {
	let start = 0;
	let end = text.length;
	while (start < end && isSpace$1(text.charCodeAt(start))) start += 1;
	while (end > start && isSpace$1(text.charCodeAt(end - 1))) end -= 1;
	return text.slice(start, end);
}
/** Returns a duration, undefined for a wrong one. */
function tryReading(value) {
	try {
		return readDuration$1(value);
	} catch (error) {
		if (error instanceof FunctionError) return void 0;
		throw error;
	}
}
function counter(unit) {
	return define(["any"], (args) => {
		const duration = tryReading(anyAt(args, 0).value) ?? 0n;
		return sourced(new GoInteger(duration / unit, "int64"), deriveOrigin(args));
	});
}
function measure(convert) {
	return define(["any"], (args) => sourced(convert(tryReading(anyAt(args, 0).value) ?? 0n), deriveOrigin(args)));
}
/** Divides in the steps of Go, which add the fraction to the integer. */
function split$2(duration, unit) {
	return Number(duration / unit) + Number(duration % unit) / Number(unit);
}
function adjust(args, change) {
	const duration = tryReading(anyAt(args, 0).value) ?? 0n;
	const unit = tryReading(anyAt(args, 1).value) ?? 0n;
	return toDuration(unit <= 0n ? duration : change(duration, unit), args);
}
/** Rounds to a multiple of a unit, halves away from zero. Too large results become the largest duration. */
function roundDuration(duration, unit) {
	const size = duration < 0n ? -duration : duration;
	const rest = size % unit;
	const rounded = rest + rest < unit ? size - rest : size + unit - rest;
	const largest = 2n ** 63n - 1n;
	if (duration < 0n) return rounded > largest + 1n ? -largest - 1n : -rounded;
	return rounded > largest ? largest : rounded;
}
/** Prints seconds as a duration, which wraps at 64 bits. */
function printSeconds(value) {
	const seconds = typeof value === "string" ? parseClamped(value) : value instanceof GoInteger && value.type === "int64" ? value.value : 0n;
	return formatDuration(BigInt.asIntN(64, seconds * second$1));
}
var second$1, durationFunctions;
function init_durations() {
	return (init_durations = __esmMin((() => {
		init_duration();
		init_kinds();
		init_quote();
		init_text();
		init_value();
		init_arguments();
		init_convert();
		init_characters();
		init_parse_duration();
		second$1 = 1000000000n;
		durationFunctions = {
			mustToDuration: define(["any"], (args) => toDuration(readDuration$1(anyAt(args, 0).value), args)),
			durationNanoseconds: counter(1n),
			durationMicroseconds: counter(1000n),
			durationMilliseconds: counter(1000000n),
			durationSeconds: measure((duration) => split$2(duration, second$1)),
			durationMinutes: measure((duration) => split$2(duration, second$1 * 60n)),
			durationHours: measure((duration) => split$2(duration, second$1 * 3600n)),
			durationDays: measure((duration) => split$2(duration, second$1 * 3600n) / 24),
			durationWeeks: measure((duration) => split$2(duration, second$1 * 3600n) / 24 / 7),
			durationRoundTo: define(["any", "any"], (args) => adjust(args, roundDuration)),
			durationTruncateTo: define(["any", "any"], (args) => adjust(args, (value, unit) => value - value % unit))
		};
	})))();
}

// actions/manifest-check/helm/functions/dates/parse-date.ts
/**
* Parses a time by a layout of Go (`time.Parse`). Without a zone it is UTC.
* @throws FunctionError with Go's words
*/
function parseDate(layout, value) {
	return new DateParser(layout, value).parse();
}
var monthNames, Mismatch, DateParser;
function init_parse_date() {
	return (init_parse_date = __esmMin((() => {
		init_duration();
		init_value();
		init_calendar();
		init_format_date();
		init_layout();
		init_parse_duration();
		monthNames = Array.from({ length: 12 }, (_, index) => monthName(index + 1));
		Mismatch = class extends Error {};
		DateParser = class {
			#layout;
			#whole;
			#value;
			#year = 0;
			#month = -1;
			#day = -1;
			#yearDay = -1;
			#hour = 0;
			#minute = 0;
			#second = 0;
			#nanosecond = 0;
			#half;
			/** Set by `Z` and `UTC`, which win over the others. */
			#isUtc = false;
			#offset;
			#zoneName = "";
			constructor(layout, value) {
				this.#layout = layout;
				this.#whole = value;
				this.#value = value;
			}
			parse() {
				const parts = parseLayout(this.#layout);
				for (const [index, part] of parts.entries()) {
					this.#skip(part.prefix);
					if (part.element === void 0) break;
					const before = this.#value;
					try {
						this.#parseElement(part, parts[index + 1]);
					} catch (error) {
						if (error instanceof Mismatch) throw this.#fail(part.text, before);
						throw error;
					}
				}
				if (this.#value !== "") throw this.#failWith(`: extra text: ${quoteForTime(this.#value)}`);
				if (this.#half === "pm" && this.#hour < 12) this.#hour += 12;
				if (this.#half === "am" && this.#hour === 12) this.#hour = 0;
				this.#resolveDay();
				return this.#build();
			}
			/** Puts the date and clock into their zone. An abbreviation alone does not move them, because only UTC is known. */
			#build() {
				const fields = {
					year: this.#year,
					month: this.#month,
					day: this.#day,
					hour: this.#hour,
					minute: this.#minute,
					second: this.#second,
					nanosecond: this.#nanosecond
				};
				const name = this.#zoneName;
				if (this.#isUtc || this.#offset === void 0 && name === "") return momentOf(fields, utc);
				if (this.#offset !== void 0) return momentOf(fields, this.#offset === 0 && name === "" ? utc : {
					name,
					offset: this.#offset
				});
				const offset = /^GMT[-+]/.test(name) ? Number(name.slice(3)) * 3600 : 0;
				return {
					...momentOf(fields, utc),
					zone: {
						name,
						offset
					}
				};
			}
			#fail(element, rest) {
				const [whole, layout, text, wanted] = [
					this.#whole,
					this.#layout,
					rest,
					element
				].map(quoteForTime);
				return new FunctionError(`parsing time ${whole} as ${layout}: cannot parse ${text} as ${wanted}`);
			}
			#failWith(message) {
				return new FunctionError(`parsing time ${quoteForTime(this.#whole)}${message}`);
			}
			/** Skips text of the layout. A blank in it stands for any number of blanks. */
			#skip(prefix) {
				for (let index = 0; index < prefix.length;) {
					if (prefix[index] === " ") {
						if (this.#value !== "" && this.#value[0] !== " ") throw this.#fail(prefix, this.#value);
						while (prefix[index] === " ") index += 1;
						this.#value = this.#value.replace(/^ +/, "");
						continue;
					}
					if (this.#value === "" || this.#value[0] !== prefix[index]) throw this.#fail(prefix, this.#value);
					this.#value = this.#value.slice(1);
					index += 1;
				}
			}
			/** Removes what a pattern matches at the start. */
			#take(pattern) {
				const match = pattern.exec(this.#value);
				if (match === null || match.index !== 0) throw new Mismatch();
				this.#value = this.#value.slice(match[0].length);
				return match[0];
			}
			#takeNumber(isFixed) {
				return Number(this.#take(isFixed ? /^[0-9]{2}/ : /^[0-9]{1,2}/));
			}
			#takeRange(isFixed, first, last, name) {
				const number = this.#takeNumber(isFixed);
				if (number < first || number > last) throw this.#failWith(`: ${name} out of range`);
				return number;
			}
			#takeName(names, length) {
				const index = names.findIndex((name) => {
					const wanted = name.slice(0, length);
					return this.#value.slice(0, wanted.length).toLowerCase() === wanted.toLowerCase();
				});
				if (index === -1) throw new Mismatch();
				this.#value = this.#value.slice((names[index] ?? "").slice(0, length).length);
				return index;
			}
			#parseElement(part, next) {
				const { element = "", text } = part;
				switch (element) {
					case "2006":
						this.#year = Number(this.#take(/^[0-9]{4}/));
						break;
					case "06": {
						const year = Number(this.#take(/^(?:[0-9]{2}|[-+][0-9])/));
						this.#year = year + (year >= 69 ? 1900 : 2e3);
						break;
					}
					case "Jan":
					case "January":
						this.#month = this.#takeName(monthNames, element === "Jan" ? 3 : void 0) + 1;
						break;
					case "1":
					case "01":
						this.#month = this.#takeRange(element === "01", 1, 12, "month");
						break;
					case "Mon":
					case "Monday":
						this.#takeName(dayNames, element === "Mon" ? 3 : void 0);
						break;
					case "2":
					case "_2":
					case "02":
						if (element === "_2") this.#value = this.#value.replace(/^ /, "");
						this.#day = this.#takeNumber(element === "02");
						break;
					case "__2":
					case "002":
						if (element === "__2") this.#value = this.#value.replace(/^ {1,2}/, "");
						this.#yearDay = Number(this.#take(element === "002" ? /^[0-9]{3}/ : /^[0-9]{1,3}/));
						break;
					case "15":
						this.#hour = this.#takeRange(false, 0, 23, "hour");
						break;
					case "3":
					case "03":
						this.#hour = this.#takeRange(element === "03", 0, 12, "hour");
						break;
					case "4":
					case "04":
						this.#minute = this.#takeRange(element === "04", 0, 59, "minute");
						break;
					case "5":
					case "05":
						this.#second = this.#takeRange(element === "05", 0, 59, "second");
						if (next?.element?.startsWith("fraction") !== true || next.prefix !== "") this.#takeFraction(/^[.,][0-9]+/);
						break;
					case "PM":
					case "pm":
						this.#half = this.#take(element === "PM" ? /^[AP]M/ : /^[ap]m/).toLowerCase();
						break;
					case "fraction0": {
						const count = text.length - 1;
						if (!this.#takeFraction(new RegExp(`^[.,][0-9]{${Math.min(count, 1e3)}}`))) throw new Mismatch();
						break;
					}
					case "fraction9":
						this.#takeFraction(/^[.,][0-9]+/);
						break;
					case "MST":
						this.#takeZoneName();
						break;
					default: this.#takeOffset(element);
				}
			}
			#takeFraction(pattern) {
				const match = pattern.exec(this.#value);
				if (match === null) return false;
				this.#value = this.#value.slice(match[0].length);
				this.#nanosecond = Number(match[0].slice(1, 10).padEnd(9, "0"));
				return true;
			}
			#takeOffset(element) {
				if (element.startsWith("Z") && this.#value.startsWith("Z")) {
					this.#value = this.#value.slice(1);
					this.#isUtc = true;
					return;
				}
				const form = element.slice(1).replace("07", "([0-9]{2})").replaceAll("00", "([0-9]{2})");
				const text = this.#take(new RegExp(`^[-+]${form}`));
				const [hours = 0, minutes = 0, seconds = 0] = text.match(/[0-9]{2}/g)?.map(Number) ?? [];
				if (hours > 24) throw this.#failWith(": time zone offset hour out of range");
				if (minutes > 60) throw this.#failWith(": time zone offset minute out of range");
				if (seconds > 60) throw this.#failWith(": time zone offset second out of range");
				const offset = (hours * 60 + minutes) * 60 + seconds;
				this.#offset = text.startsWith("-") && offset !== 0 ? -offset : offset;
			}
			/** Takes an abbreviation. */
			#takeZoneName() {
				if (this.#value.startsWith("UTC")) {
					this.#value = this.#value.slice(3);
					this.#isUtc = true;
					return;
				}
				this.#zoneName = this.#take(/^(?:ChST|MeST|GMT(?:[-+]0*(?:2[0-3]|1?[0-9])(?![0-9]))?|[-+]0*(?:2[0-3]|1?[0-9])(?![0-9])|WITA(?![A-Z])|[A-Z]{4}T(?![A-Z])|[A-Z]{3}T(?![A-Z])|[A-Z]{3}(?![A-Z]))/);
			}
			#resolveDay() {
				if (this.#yearDay < 0) {
					this.#month = Math.max(this.#month, 1);
					if (this.#day < 0) this.#day = 1;
				} else this.#resolveYearDay();
				if (this.#day < 1 || this.#day > daysIn(this.#year, this.#month)) throw this.#failWith(": day out of range");
			}
			#resolveYearDay() {
				const date = dateOfYearDay(this.#year, this.#yearDay);
				if (date === void 0) throw this.#failWith(": day-of-year out of range");
				if (this.#month >= 0 && this.#month !== date.month) throw this.#failWith(": day-of-year does not match month");
				if (this.#day >= 0 && this.#day !== date.day) throw this.#failWith(": day-of-year does not match day");
				this.#month = date.month;
				this.#day = date.day;
			}
		};
	})))();
}

// actions/manifest-check/helm/functions/dates/zones.ts
/** Returns a time in another zone, by its IANA name. Unknown names are UTC, and so is the local time. */
function inLocation(moment, name) {
	if (name === "" || name === "UTC" || name === "Local") return {
		nanoseconds: moment.nanoseconds,
		zone: utc
	};
	const zone = zoneAt(Number(unixSeconds(moment)) * 1e3, name);
	if (zone === void 0) return {
		nanoseconds: moment.nanoseconds,
		zone: utc
	};
	return {
		nanoseconds: moment.nanoseconds,
		zone,
		location: name
	};
}
function zoneAt(milliseconds, name) {
	if (!/^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(name)) return void 0;
	const date = new Date(Math.max(-864e13, Math.min(maxTime, milliseconds)));
	const offset = partOf(date, name, "en-US", "longOffset");
	if (offset === void 0) return void 0;
	const [, sign = "+", hours = "0", minutes = "0", seconds = "0"] = /^GMT(?:([-+])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(offset) ?? [];
	const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	return {
		name: abbreviate$1(date, name, sign, hours, minutes),
		offset: sign === "-" ? -size : size
	};
}
/** Returns the abbreviation of a zone, which depends on the language in ICU, or its offset if there is none. */
function abbreviate$1(date, name, sign, hours, minutes) {
	const known = abbreviations.get(name);
	if (known !== void 0) return known;
	for (const language of [
		"en-US",
		"en-GB",
		"en-AU"
	]) {
		const short = partOf(date, name, language, "short") ?? "";
		if (/^[A-Z]{2,5}$/.test(short)) return short;
	}
	return `${sign}${hours.padStart(2, "0")}${minutes === "00" || minutes === "0" ? "" : minutes}`;
}
function partOf(date, timeZone, language, timeZoneName) {
	try {
		const key = `${language} ${timeZoneName} ${timeZone}`;
		const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, {
			timeZone,
			timeZoneName
		});
		if (formatters.size >= maxFormatters) formatters.clear();
		formatters.set(key, formatter);
		return formatter.formatToParts(date).find(({ type }) => type === "timeZoneName")?.value;
	} catch {
		return;
	}
}
var maxTime, abbreviations, formatters, maxFormatters;
function init_zones() {
	return (init_zones = __esmMin((() => {
		init_calendar();
		maxTime = 864e13;
		abbreviations = /* @__PURE__ */ new Map([
			["Africa/Johannesburg", "SAST"],
			["Africa/Lagos", "WAT"],
			["Africa/Nairobi", "EAT"],
			["Asia/Hong_Kong", "HKT"],
			["Asia/Jakarta", "WIB"],
			["Asia/Karachi", "PKT"],
			["Asia/Kolkata", "IST"],
			["Asia/Manila", "PST"],
			["Asia/Seoul", "KST"],
			["Asia/Shanghai", "CST"],
			["Asia/Taipei", "CST"],
			["Asia/Tokyo", "JST"],
			["Europe/Moscow", "MSK"],
			["Japan", "JST"]
		]);
		formatters = /* @__PURE__ */ new Map();
		maxFormatters = 30;
	})))();
}

// actions/manifest-check/helm/functions/dates.ts
function now(context) {
	context.assume("now returns another time in each run");
	return standInNow;
}
/** Reads a time, or seconds since 1970. */
function readSeconds({ value }, acceptsInt32) {
	if (value instanceof GoObject && value.type === "time.Time") return value.data;
	if (!(value instanceof GoInteger)) return void 0;
	return value.type === "int" || value.type === "int64" || acceptsInt32 && value.type === "int32" ? {
		nanoseconds: value.value * 1000000000n,
		zone: utc
	} : void 0;
}
function format(layout, value, zone, args, context) {
	spendText(context, layout.length * 3);
	if (zone !== "UTC") context.spend(stepsPerZone);
	const moment = readSeconds(value, true);
	const text = formatDate(inLocation(moment ?? now(context), zone), layout);
	return sourced(text, moment === void 0 ? generateOrigin(args) : deriveOrigin(args));
}
function modify(args, ignoresErrors, context) {
	const moment = momentAt(args, 1);
	try {
		const moved = {
			nanoseconds: moment.nanoseconds + parseDuration(stringAt(args, 0)),
			zone: moment.zone
		};
		const { location } = moment;
		if (location !== void 0) context.spend(stepsPerZone);
		return toTime(location === void 0 ? moved : inLocation(moved, location), deriveOrigin(args));
	} catch (error) {
		if (error instanceof FunctionError && ignoresErrors) return anyAt(args, 1);
		throw error;
	}
}
function parse$1(args, context) {
	spendText(context, stringAt(args, 0).length + stringAt(args, 1).length);
	return toTime(parseDate(stringAt(args, 0), stringAt(args, 1)), deriveOrigin(args));
}
function readDuration({ value }, context) {
	if (value instanceof GoInteger) return value.type === "int64" ? value.value : 0n;
	if (value instanceof GoObject && value.type === "time.Time") return saturate(now(context).nanoseconds - value.data.nanoseconds);
	if (typeof value !== "string") return 0n;
	try {
		return parseDuration(value);
	} catch (error) {
		if (error instanceof FunctionError) return 0n;
		throw error;
	}
}
/** Prints a duration in the largest unit that it exceeds. */
function largestUnit(duration) {
	const size = duration < 0n ? -duration : duration;
	const unit = largeUnits.find(([length]) => size > length);
	return unit === void 0 ? "0s" : `${size / unit[0]}${unit[1]}`;
}
var dateInZone, dateModify, mustDateModify, dateFunctions, stepsPerZone, second, largeUnits;
function init_dates() {
	return (init_dates = __esmMin((() => {
		init_duration();
		init_text();
		init_value();
		init_arguments();
		init_calendar();
		init_durations();
		init_format_date();
		init_objects();
		init_parse_date();
		init_parse_duration();
		init_zones();
		dateInZone = define([
			"string",
			"any",
			"string"
		], (args, context) => format(stringAt(args, 0), anyAt(args, 1), stringAt(args, 2), args, context));
		dateModify = define(["string", "object"], (args, context) => modify(args, true, context));
		mustDateModify = define(["string", "object"], (args, context) => modify(args, false, context));
		dateFunctions = {
			now: define([], (_, context) => toTime(now(context), generateOrigin([]))),
			ago: define(["any"], (args, context) => {
				const moment = readSeconds(anyAt(args, 0), false) ?? now(context);
				const elapsed = saturate(now(context).nanoseconds - moment.nanoseconds);
				return sourced(formatDuration(roundDuration(elapsed, 1000000000n)), generateOrigin(args));
			}),
			date: define(["string", "any"], (args, context) => format(stringAt(args, 0), anyAt(args, 1), "UTC", args, context)),
			dateInZone,
			date_in_zone: dateInZone,
			htmlDate: define(["any"], (args, context) => format("2006-01-02", anyAt(args, 0), "UTC", args, context)),
			htmlDateInZone: define(["any", "string"], (args, context) => format("2006-01-02", anyAt(args, 0), stringAt(args, 1), args, context)),
			dateModify,
			date_modify: dateModify,
			mustDateModify,
			must_date_modify: mustDateModify,
			toDate: define(["string", "string"], (args, context) => {
				try {
					return parse$1(args, context);
				} catch (error) {
					if (error instanceof FunctionError) return toTime(zeroTime, deriveOrigin(args));
					throw error;
				}
			}),
			mustToDate: define(["string", "string"], parse$1),
			unixEpoch: define(["object"], (args) => sourced(String(unixSeconds(momentAt(args, 0))), deriveOrigin(args))),
			duration: define(["any"], (args) => sourced(printSeconds(anyAt(args, 0).value), deriveOrigin(args))),
			durationRound: define(["any"], (args, context) => sourced(largestUnit(readDuration(anyAt(args, 0), context)), deriveOrigin(args))),
			...durationFunctions
		};
		stepsPerZone = 200;
		second = 1000000000n;
		largeUnits = [
			[second * 86400n * 365n, "y"],
			[second * 86400n * 30n, "mo"],
			[second * 86400n, "d"],
			[second * 3600n, "h"],
			[second * 60n, "m"],
			[second, "s"]
		];
	})))();
}

// actions/manifest-check/helm/functions/lists/equality.ts
/**
* Returns whether two values are equal as Go's `reflect.DeepEqual` decides: of the same type, with equal items. The
* integer 1 does not equal the float 1.
* @throws LimitError below 500 levels of lists and maps
*/
function isDeepEqual(a, b, context, depth = 0) {
	if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
	if (a instanceof GoInteger) return b instanceof GoInteger && a.type === b.type && a.value === b.value;
	if (a === b) return true;
	context.spend(1);
	if (depth > maxDepth$5) throw new LimitError("compared values are nested too deeply");
	if (a instanceof GoList) return b instanceof GoList && areListsEqual(a, b, context, depth);
	if (a instanceof GoMap) return b instanceof GoMap && areMapsEqual(a, b, context, depth);
	if (a instanceof GoBytes) return b instanceof GoBytes && areBytesEqual(a.bytes, b.bytes);
	return b instanceof GoObject && a.type === b.type && a.text === b.text;
}
function areListsEqual(a, b, context, depth) {
	if (a.itemType !== b.itemType || a.items.length !== b.items.length || a.isNil !== b.isNil) return false;
	return a.items.every(({ value }, index) => isDeepEqual(value, b.items[index]?.value ?? null, context, depth + 1));
}
function areMapsEqual(a, b, context, depth) {
	if (a.type !== b.type || a.entries.size !== b.entries.size) return false;
	for (const [key, { value }] of a.entries) {
		const other = b.entries.get(key);
		if (other === void 0 || !isDeepEqual(value, other.value, context, depth + 1)) return false;
	}
	return true;
}
function areBytesEqual(a, b) {
	return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
function keyOf$3(value) {
	if (typeof value === "string") return `text ${value}`;
	if (value instanceof GoInteger) return `${value.type} ${value.value}`;
	return value === null || typeof value !== "object" ? value : void 0;
}
var maxDepth$5, ValueSet;
function init_equality() {
	return (init_equality = __esmMin((() => {
		init_value();
		maxDepth$5 = 500;
		ValueSet = class {
			#scalars = /* @__PURE__ */ new Set();
			#others = [];
			#context;
			constructor(context) {
				this.#context = context;
			}
			has(value) {
				const key = keyOf$3(value);
				if (key !== void 0) return !Number.isNaN(key) && this.#scalars.has(key);
				return this.#others.some((other) => isDeepEqual(value, other, this.#context));
			}
			add(value) {
				const key = keyOf$3(value);
				if (key === void 0) this.#others.push(value);
				else this.#scalars.add(key);
			}
		};
	})))();
}

// actions/manifest-check/helm/functions/defaults.ts
function isFilled(argument) {
	return argument !== void 0 && isTrue(argument.value);
}
var defaultFunctions, reflectionFunctions;
function init_defaults() {
	return (init_defaults = __esmMin((() => {
		init_kinds();
		init_text();
		init_value();
		init_arguments();
		init_equality();
		defaultFunctions = {
			default: defineVariadic(["any"], "any", (args) => isFilled(args[1]) ? anyAt(args, 1) : anyAt(args, 0)),
			empty: define(["any"], (args) => sourced(!isFilled(args[0]), deriveOrigin(args))),
			coalesce: defineVariadic([], "any", (args) => args.find(isFilled) ?? sourced(null)),
			all: defineVariadic([], "any", (args) => sourced(args.every(isFilled), deriveOrigin(args))),
			any: defineVariadic([], "any", (args) => sourced(args.some(isFilled), deriveOrigin(args))),
			ternary: define([
				"any",
				"any",
				"bool"
			], (args) => anyAt(args, anyAt(args, 2).value === true ? 0 : 1))
		};
		reflectionFunctions = {
			typeOf: define(["any"], (args) => sourced(typeOf(anyAt(args, 0).value), deriveOrigin(args))),
			typeIs: define(["string", "any"], (args) => sourced(stringAt(args, 0) === typeOf(anyAt(args, 1).value), deriveOrigin(args))),
			typeIsLike: define(["string", "any"], (args) => {
				const type = typeOf(anyAt(args, 1).value);
				const wanted = stringAt(args, 0);
				return sourced(wanted === type || `*${wanted}` === type, deriveOrigin(args));
			}),
			kindOf: define(["any"], (args) => sourced(kindOf(anyAt(args, 0).value), deriveOrigin(args))),
			kindIs: define(["string", "any"], (args) => sourced(stringAt(args, 0) === kindOf(anyAt(args, 1).value), deriveOrigin(args))),
			deepEqual: define(["any", "any"], (args, context) => sourced(isDeepEqual(anyAt(args, 0).value, anyAt(args, 1).value, context), deriveOrigin(args)))
		};
	})))();
}

// actions/manifest-check/helm/functions/lists/items.ts
/**
* Returns the items of a list, or of bytes.
* @param describe makes the message for other kinds
* @throws FunctionError for another value
*/
function itemsOf(argument, context, describe) {
	const { value } = argument;
	if (value === null) return failNil();
	if (value instanceof GoList) {
		spendItems(context, value.items.length);
		return value.items;
	}
	if (!(value instanceof GoBytes)) throw new FunctionError(describe(kindOf(value)));
	spendItems(context, value.bytes.length);
	return Array.from(value.bytes, (byte) => sourced(new GoInteger(byte, "uint8"), argument.origin));
}
/** Returns a list of any values, with the origin of the one that it was made from. */
function listOf(items, argument) {
	return sourced(new GoList(items), argument?.origin);
}
/** Returns a nil slice. */
function nilList() {
	return sourced(new GoList([], "interface {}", true));
}
function init_items() {
	return (init_items = __esmMin((() => {
		init_kinds();
		init_value();
		init_arguments();
	})))();
}

// actions/manifest-check/helm/functions/lists.ts
function find$1(name, args, context) {
	return itemsOf(anyAt(args, 0), context, (kind) => `Cannot find ${name} on type ${kind}`);
}
var append, prepend, first, last, rest, initial, reverse, compact, uniq, without, has, slice, chunk, list$1, concat, listFunctions;
function init_lists() {
	return (init_lists = __esmMin((() => {
		init_kinds();
		init_text();
		init_value();
		init_arguments();
		init_convert();
		init_equality();
		init_items();
		append = define(["any", "any"], (args, context) => {
			const items = itemsOf(anyAt(args, 0), context, (kind) => `Cannot push on type ${kind}`);
			return listOf([...items, anyAt(args, 1)], args[0]);
		});
		prepend = define(["any", "any"], (args, context) => {
			const items = itemsOf(anyAt(args, 0), context, (kind) => `Cannot prepend on type ${kind}`);
			return listOf([anyAt(args, 1), ...items], args[0]);
		});
		first = define(["any"], (args, context) => find$1("first", args, context)[0] ?? sourced(null));
		last = define(["any"], (args, context) => find$1("last", args, context).at(-1) ?? sourced(null));
		rest = define(["any"], (args, context) => {
			const items = find$1("rest", args, context);
			return items.length === 0 ? nilList() : listOf(items.slice(1), args[0]);
		});
		initial = define(["any"], (args, context) => {
			const items = find$1("initial", args, context);
			return items.length === 0 ? nilList() : listOf(items.slice(0, -1), args[0]);
		});
		reverse = define(["any"], (args, context) => listOf(find$1("reverse", args, context).toReversed(), args[0]));
		compact = define(["any"], (args, context) => {
			const items = itemsOf(anyAt(args, 0), context, (kind) => `Cannot compact on type ${kind}`);
			return listOf(items.filter(({ value }) => isTrue(value)), args[0]);
		});
		uniq = define(["any"], (args, context) => {
			const seen = new ValueSet(context);
			const items = find$1("uniq", args, context).filter(({ value }) => {
				if (seen.has(value)) return false;
				seen.add(value);
				return true;
			});
			return listOf(items, args[0]);
		});
		without = defineVariadic(["any"], "any", (args, context) => {
			const removed = new ValueSet(context);
			for (const { value } of args.slice(1)) removed.add(value);
			const items = find$1("without", args, context).filter(({ value }) => !removed.has(value));
			return listOf(items, args[0]);
		});
		has = define(["any", "any"], (args, context) => {
			if (anyAt(args, 1).value === null) return sourced(false, deriveOrigin(args));
			const wanted = new ValueSet(context);
			wanted.add(anyAt(args, 0).value);
			const items = find$1("has", args.slice(1), context);
			return sourced(items.some(({ value }) => wanted.has(value)), deriveOrigin(args));
		});
		slice = defineVariadic(["any"], "any", (args, context) => {
			const list = anyAt(args, 0);
			const items = itemsOf(list, context, (kind) => `list should be type of slice or array but ${kind}`);
			if (items.length === 0) return sourced(null);
			const start = args.length > 1 ? toInt(anyAt(args, 1).value) : 0;
			const end = args.length > 2 ? toInt(anyAt(args, 2).value) : items.length;
			if (start < 0 || end < start || end > items.length) throw new FunctionError("reflect.Value.Slice: slice index out of bounds");
			if (list.value instanceof GoBytes) return sourced(new GoBytes(list.value.bytes.slice(start, end)), list.origin);
			const type = list.value instanceof GoList ? list.value.itemType : void 0;
			return sourced(new GoList(items.slice(start, end), type), list.origin);
		});
		chunk = define(["int", "any"], (args, context) => {
			const size = intAt(args, 0);
			const items = itemsOf(anyAt(args, 1), context, (kind) => `Cannot chunk type ${kind}`);
			const count = Math.floor((items.length - 1) / size) + 1;
			if (!(count >= 0 && count < 1e400) || size < 0 && count > 0 && items.length % size === 0) throw new FunctionError("runtime error: makeslice: len out of range");
			const width = Math.max(size, 1);
			const chunks = Array.from({ length: count }, (_, index) => listOf(items.slice(index * width, (index + 1) * width)));
			return sourced(new GoList(chunks, "[]interface {}"), args[1]?.origin);
		});
		list$1 = defineVariadic([], "any", (args) => sourced(new GoList([...args])));
		concat = defineVariadic([], "any", (args, context) => {
			const items = [];
			for (const argument of args) {
				const more = itemsOf(argument, context, (kind) => `Cannot concat type ${kind} as list`);
				for (const item of more) items.push(item);
			}
			return items.length === 0 ? nilList() : listOf(items, args[0]);
		});
		listFunctions = {
			list: list$1,
			tuple: list$1,
			append,
			push: append,
			mustAppend: append,
			mustPush: append,
			prepend,
			mustPrepend: prepend,
			first,
			mustFirst: first,
			last,
			mustLast: last,
			rest,
			mustRest: rest,
			initial,
			mustInitial: initial,
			reverse,
			mustReverse: reverse,
			compact,
			mustCompact: compact,
			uniq,
			mustUniq: uniq,
			without,
			mustWithout: without,
			has,
			mustHas: has,
			slice,
			mustSlice: slice,
			chunk,
			mustChunk: chunk,
			concat
		};
	})))();
}

// actions/manifest-check/helm/functions/maps/copy.ts
/**
* Copies a value with all lists and maps in it, which then share nothing with the original.
* @throws LimitError below 500 levels, such as for a map that contains itself
*/
function copyDeeply(value, context, depth = 0) {
	if (value === null || typeof value !== "object") return value;
	if (depth > maxDepth$4) throw new LimitError("a copied value is nested too deeply");
	if (value instanceof GoBytes) return new GoBytes(value.bytes.slice());
	if (value instanceof GoList) {
		context.spend(value.items.length + 1);
		const items = value.items.map((item) => ({
			...item,
			value: copyDeeply(item.value, context, depth + 1)
		}));
		return new GoList(items, value.itemType, value.isNil);
	}
	if (!(value instanceof GoMap)) return value;
	context.spend(value.entries.size + 1);
	const entries = /* @__PURE__ */ new Map();
	for (const [key, cell] of value.entries) entries.set(key, {
		...cell,
		value: copyDeeply(cell.value, context, depth + 1)
	});
	return new GoMap(entries, value.type);
}
var maxDepth$4;
function init_copy() {
	return (init_copy = __esmMin((() => {
		init_value();
		maxDepth$4 = 500;
	})))();
}

// actions/manifest-check/helm/functions/maps/merge.ts
/**
* Merges a map into another one, which it changes. Maps within both are merged too, and otherwise shared.
* @param overwrites whether values of the source win. If not, they replace missing and empty values only: nil, false,
* 0, "", and empty lists.
* @throws LimitError below 500 levels of maps, such as in a map that contains itself
*/
function mergeMap(target, source, overwrites, context, depth = 0) {
	if (depth > maxDepth$3) throw new LimitError("merged maps are nested too deeply");
	context.spend(source.entries.size);
	for (const [key, cell] of [...source.entries]) mergeCell(target, key, cell, overwrites, context, depth);
}
function mergeCell(target, key, cell, overwrites, context, depth) {
	const current = target.entries.get(key);
	const { value } = cell;
	if (value === null) {
		if (overwrites) target.entries.set(key, cell);
		return;
	}
	if (value instanceof GoMap && current?.value instanceof GoMap) {
		mergeMap(current.value, value, overwrites, context, depth + 1);
		if (current.value.entries.size > 0) return;
	}
	if (current === void 0 || !isTrue(current.value) || overwrites) target.entries.set(key, cell);
}
var maxDepth$3;
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_kinds();
		init_value();
		maxDepth$3 = 500;
	})))();
}

// actions/manifest-check/helm/functions/maps.ts
/** Returns the first argument, an empty map for nil. */
function anyMap(args) {
	const { value, origin } = anyAt(args, 0);
	return sourced(value ?? new GoMap(), origin);
}
function cellOf$1({ value, origin }, key) {
	return key?.origin === void 0 ? {
		value,
		origin
	} : {
		value,
		origin,
		key: key.origin
	};
}
function dictionary(args) {
	const entries = /* @__PURE__ */ new Map();
	for (let index = 0; index < args.length; index += 2) {
		const key = toText(anyAt(args, index));
		entries.set(key.value, cellOf$1(args[index + 1] ?? sourced(""), key));
	}
	return sourced(new GoMap(entries));
}
function keys(args, context) {
	const found = [];
	for (const [index] of args.entries()) {
		const map = mapAt(args, index) ?? new GoMap();
		spendItems(context, map.entries.size);
		for (const [key, cell] of map.entries) found.push(sourced(key, cell.key));
	}
	found.sort((a, b) => compareBytes(a.value, b.value));
	return sourced(new GoList(found, "string"));
}
/** Returns the value below keys, or the last argument but one if a key is missing. */
function dig(args) {
	if (args.length < 3) throw new FunctionError("dig needs at least three arguments");
	const path = args.slice(0, -2);
	let current = anyAt(args, args.length - 1);
	expectMap(current.value);
	for (const { value } of path) if (typeof value !== "string") failConversion(value, "string");
	for (const [index, { value: key }] of path.entries()) {
		if (index > 0) expectMap(current.value);
		const next = current.value instanceof GoMap ? current.value.entries.get(String(key)) : void 0;
		if (next === void 0) return anyAt(args, args.length - 2);
		current = next;
	}
	return current;
}
function expectMap(value) {
	if (!(value instanceof GoMap && value.type === mapType)) failConversion(value, mapType);
}
function failConversion(value, type) {
	const actual = value === null ? "nil" : typeOf(value);
	throw new FunctionError(`interface conversion: interface {} is ${actual}, not ${type}`);
}
function merger(overwrites) {
	return defineVariadic(["map"], "map", (args, context) => {
		const { value, origin } = anyMap(args);
		if (!(value instanceof GoMap)) return sourced(value, origin);
		for (const [index] of args.entries()) {
			const source = index === 0 ? void 0 : mapAt(args, index);
			if (source !== void 0) mergeMap(value, source, overwrites, context);
		}
		return sourced(value, origin);
	});
}
var merge, mergeOverwrite, deepCopy, mapFunctions, mapType;
function init_maps() {
	return (init_maps = __esmMin((() => {
		init_kinds();
		init_text();
		init_value();
		init_arguments();
		init_convert();
		init_copy();
		init_merge();
		merge = merger(false);
		mergeOverwrite = merger(true);
		deepCopy = define(["any"], (args, context) => {
			const { value, origin } = anyAt(args, 0);
			if (value === null) throw new FunctionError("reflect: call of reflect.Value.Type on zero Value");
			return sourced(copyDeeply(value, context), origin);
		});
		mapFunctions = {
			dict: defineVariadic([], "any", dictionary),
			get: define(["map", "string"], (args) => mapAt(args, 0)?.entries.get(stringAt(args, 1)) ?? sourced("")),
			set: define([
				"map",
				"string",
				"any"
			], (args) => {
				const map = mapAt(args, 0);
				if (map === void 0) throw new FunctionError("assignment to entry in nil map");
				map.entries.set(stringAt(args, 1), cellOf$1(anyAt(args, 2), args[1]));
				return anyAt(args, 0);
			}),
			unset: define(["map", "string"], (args) => {
				mapAt(args, 0)?.entries.delete(stringAt(args, 1));
				return anyMap(args);
			}),
			hasKey: define(["map", "string"], (args) => sourced(mapAt(args, 0)?.entries.has(stringAt(args, 1)) ?? false, deriveOrigin(args))),
			pluck: defineVariadic(["string"], "map", (args) => {
				const key = stringAt(args, 0);
				const cells = args.slice(1).map(({ value }) => value instanceof GoMap ? value.entries.get(key) : void 0);
				return sourced(new GoList(cells.filter((cell) => cell !== void 0)));
			}),
			keys: defineVariadic([], "map", keys),
			values: define(["map"], (args, context) => {
				const map = mapAt(args, 0) ?? new GoMap();
				spendItems(context, map.entries.size);
				return sourced(new GoList(map.sortedKeys().map((key) => map.entries.get(key) ?? sourced(null))));
			}),
			pick: defineVariadic(["map"], "string", (args) => {
				const entries = /* @__PURE__ */ new Map();
				for (let index = 1; index < args.length; index += 1) {
					const key = stringAt(args, index);
					const cell = mapAt(args, 0)?.entries.get(key);
					if (cell !== void 0) entries.set(key, cell);
				}
				return sourced(new GoMap(entries), args[0]?.origin);
			}),
			omit: defineVariadic(["map"], "string", (args, context) => {
				const entries = new Map(mapAt(args, 0)?.entries);
				spendItems(context, entries.size);
				for (let index = 1; index < args.length; index += 1) entries.delete(stringAt(args, index));
				return sourced(new GoMap(entries), args[0]?.origin);
			}),
			dig: defineVariadic([], "any", dig),
			merge,
			mustMerge: merge,
			mergeOverwrite,
			mustMergeOverwrite: mergeOverwrite,
			deepCopy,
			mustDeepCopy: deepCopy
		};
		mapType = "map[string]interface {}";
	})))();
}

// actions/manifest-check/helm/functions/network.ts
var networkFunctions;
function init_network() {
	return (init_network = __esmMin((() => {
		init_value();
		networkFunctions = { getHostByName: define(["string"], (_, context) => {
			context.assume("getHostByName resolves no names without a network");
			return sourced("");
		}) };
	})))();
}

// actions/manifest-check/helm/functions/numbers/decimal.ts
/** Converts a float to the decimal with its shortest digits. @throws FunctionError for NaN and infinities */
function toDecimal(value) {
	if (!Number.isFinite(value)) throw new FunctionError(`Cannot create a Decimal from ${nameOf$2(value)}`);
	const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
	const [integer = "0", fraction = ""] = mantissa.split(".");
	return {
		value: BigInt(integer + fraction),
		exponent: Number(exponent) - fraction.length
	};
}
function nameOf$2(value) {
	return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}
function addDecimals(a, b) {
	const exponent = Math.min(a.exponent, b.exponent);
	return {
		value: shift(a, exponent) + shift(b, exponent),
		exponent
	};
}
function subtractDecimals(a, b) {
	return addDecimals(a, {
		value: -b.value,
		exponent: b.exponent
	});
}
function multiplyDecimals(a, b) {
	if (Math.abs(a.exponent + b.exponent) > maxShift) throw new LimitError("a decimal number has too many digits");
	return {
		value: a.value * b.value,
		exponent: a.exponent + b.exponent
	};
}
/** Divides to 16 digits behind the decimal point, halves away from zero. @throws FunctionError for a zero divisor */
function divideDecimals(a, b) {
	if (b.value === 0n) throw new FunctionError("decimal division by 0");
	const scale = a.exponent - b.exponent + divisionPrecision;
	if (Math.abs(scale) > maxShift) throw new LimitError("a decimal number has too many digits");
	const isNegative = a.value < 0n !== b.value < 0n;
	const dividend = absolute(a.value) * (scale > 0 ? 10n ** BigInt(scale) : 1n);
	const divisor = absolute(b.value) * (scale < 0 ? 10n ** BigInt(-scale) : 1n);
	const rounded = (dividend * 2n + divisor) / (divisor * 2n);
	return {
		value: isNegative ? -rounded : rounded,
		exponent: -16
	};
}
/** Returns the nearest float. */
function toNumber({ value, exponent }) {
	return Number(`${value}e${exponent}`);
}
function absolute(value) {
	return value < 0n ? -value : value;
}
function shift({ value, exponent }, target) {
	if (value === 0n) return 0n;
	if (exponent - target > maxShift) throw new LimitError("a decimal number has too many digits");
	return value * 10n ** BigInt(exponent - target);
}
var divisionPrecision, maxShift;
function init_decimal() {
	return (init_decimal = __esmMin((() => {
		init_value();
		divisionPrecision = 16;
		maxShift = 2e4;
	})))();
}

// actions/manifest-check/helm/functions/numbers/floats.ts
function operand$1(args, index) {
	return toFloat64(anyAt(args, index).value);
}
function decimalFunction(combine) {
	return defineVariadic(["any"], "any", (args, context) => calculate(operand$1(args, 0), args.slice(1), combine, args, context));
}
function calculate(start, operands, combine, args, context) {
	context.spend(operands.length);
	let result = toDecimal(start);
	for (const { value } of operands) result = combine(result, toDecimal(toFloat64(value)));
	return sourced(toNumber(result), deriveOrigin(args));
}
function reduce(args, combine) {
	const numbers = args.map(({ value }) => toFloat64(value));
	return sourced(numbers.reduce(combine), deriveOrigin(args));
}
/** Returns the larger number. Infinity wins over NaN, as in Go. */
function maximum(a, b) {
	return a === 1e400 || b === 1e400 ? 1e400 : Math.max(a, b);
}
function minimum(a, b) {
	return a === -1e400 || b === -1e400 ? -1e400 : Math.min(a, b);
}
/** Rounds to a number of places. A fraction from 0.5, or from the last argument, rounds up; negative ones never do. */
function round(args) {
	const threshold = args[2]?.value;
	const scale = powerOfTen(intAt(args, 1));
	const scaled = scale * operand$1(args, 0);
	const isUp = scaled - Math.trunc(scaled) >= (typeof threshold === "number" ? threshold : .5);
	return sourced((isUp ? Math.ceil(scaled) : Math.floor(scaled)) / scale, deriveOrigin(args));
}
/** Returns a power of ten, calculated in the steps of Go's `math.Pow`, whose last digit can differ from others. */
function powerOfTen(exponent) {
	if (exponent === 0) return 1;
	if (exponent === 1) return 10;
	if (exponent === -1) return 1 / 10;
	if (Math.abs(exponent) > 400) return exponent > 0 ? 1e400 : 0;
	let mantissa = 1;
	let power = 0;
	let factor = 10 / 16;
	let factorPower = 4;
	for (let bits = Math.abs(exponent); bits !== 0; bits >>= 1) {
		if (bits & 1) {
			mantissa *= factor;
			power += factorPower;
		}
		factor *= factor;
		factorPower *= 2;
		if (factor < .5) {
			factor += factor;
			factorPower -= 1;
		}
	}
	return exponent < 0 ? scaleByTwo(1 / mantissa, -power) : scaleByTwo(mantissa, power);
}
/** Multiplies by a power of two, in two steps so that neither overflows. */
function scaleByTwo(value, power) {
	const half = Math.trunc(power / 2);
	return value * 2 ** half * 2 ** (power - half);
}
var floatFunctions;
function init_floats() {
	return (init_floats = __esmMin((() => {
		init_text();
		init_value();
		init_arguments();
		init_convert();
		init_decimal();
		floatFunctions = {
			float64: define(["any"], (args) => sourced(operand$1(args, 0), anyAt(args, 0).origin)),
			addf: defineVariadic([], "any", (args, context) => calculate(0, args, addDecimals, args, context)),
			add1f: define(["any"], (args, context) => calculate(operand$1(args, 0), [sourced(1)], addDecimals, args, context)),
			subf: decimalFunction(subtractDecimals),
			mulf: decimalFunction(multiplyDecimals),
			divf: decimalFunction(divideDecimals),
			maxf: defineVariadic(["any"], "any", (args) => reduce(args, maximum)),
			minf: defineVariadic(["any"], "any", (args) => reduce(args, minimum)),
			ceil: define(["any"], (args) => sourced(Math.ceil(operand$1(args, 0)), deriveOrigin(args))),
			floor: define(["any"], (args) => sourced(Math.floor(operand$1(args, 0)), deriveOrigin(args))),
			round: defineVariadic(["any", "int"], "float64", round)
		};
	})))();
}

// actions/manifest-check/helm/functions/numbers/integers.ts
function operand(args, index) {
	return toInt64(anyAt(args, index).value);
}
function divisor(args) {
	const value = operand(args, 1);
	if (value === 0n) throw new FunctionError("runtime error: integer divide by zero");
	return value;
}
function convert(args, type) {
	const { value, origin } = anyAt(args, 0);
	return sourced(value instanceof GoInteger && value.type === type ? value : new GoInteger(toInt64(value), type), origin);
}
/** Returns an `int64`, which wraps as in Go. */
function wrap$1(value, args) {
	return sourced(new GoInteger(BigInt.asIntN(64, value), "int64"), deriveOrigin(args));
}
function fold(args, start, step) {
	return args.reduce((total, { value }) => BigInt.asIntN(64, step(total, toInt64(value))), start);
}
function choose(args, isBetter) {
	return wrap$1(fold(args, operand(args, 0), (best, value) => isBetter(value, best) ? value : best), args);
}
/** Returns the numbers before a stop. A step that leads away from it yields none. */
function range(start, stop, step) {
	const isDown = stop < start;
	if (step === 0n || isDown !== step < 0n) return {
		start,
		step,
		count: 0
	};
	const distance = isDown ? start - stop : stop - start;
	const size = isDown ? -step : step;
	return {
		start,
		step,
		count: Number((distance + size - 1n) / size)
	};
}
function list({ start, step, count }, context) {
	spendItems(context, count);
	return Array.from({ length: count }, (_, index) => start + BigInt(index) * step);
}
function toList(numbers, args, context) {
	const origin = deriveOrigin(args);
	const items = list(numbers, context).map((number) => sourced(new GoInteger(number), origin));
	return sourced(new GoList(items, "int"), origin);
}
/** Lists numbers with blanks between them, up to and including the end, like the command of this name. */
function sequence(args, context) {
	const numbers = args.map((_, index) => integerAt(args, index));
	const [first = 1n, second = 1n, third = 1n] = numbers;
	if (numbers.length === 0 || numbers.length > 3) return sourced("", deriveOrigin(args));
	const start = numbers.length === 1 ? 1n : first;
	const end = numbers.length === 1 ? first : numbers.length === 2 ? second : third;
	const direction = end < start ? -1n : 1n;
	const step = numbers.length === 3 ? second : direction;
	if (direction < 0n && step > 0n) return sourced("", deriveOrigin(args));
	const items = list(range(start, BigInt.asIntN(64, end + direction), step), context);
	spendText(context, items.length * 8);
	return sourced(items.join(" "), deriveOrigin(args));
}
var integerFunctions;
function init_integers() {
	return (init_integers = __esmMin((() => {
		init_format();
		init_text();
		init_value();
		init_arguments();
		init_convert();
		integerFunctions = {
			int: define(["any"], (args) => convert(args, "int")),
			int64: define(["any"], (args) => convert(args, "int64")),
			toDecimal: define(["any"], (args) => wrap$1(parseInteger(formatValue(anyAt(args, 0).value), 8) ?? 0n, args)),
			add: defineVariadic([], "any", (args) => wrap$1(fold(args, 0n, (sum, value) => sum + value), args)),
			add1: define(["any"], (args) => wrap$1(operand(args, 0) + 1n, args)),
			sub: define(["any", "any"], (args) => wrap$1(operand(args, 0) - operand(args, 1), args)),
			mul: defineVariadic(["any"], "any", (args) => wrap$1(fold(args, 1n, (product, value) => product * value), args)),
			div: define(["any", "any"], (args) => wrap$1(operand(args, 0) / divisor(args), args)),
			mod: define(["any", "any"], (args) => wrap$1(operand(args, 0) % divisor(args), args)),
			max: defineVariadic(["any"], "any", (args) => choose(args, (value, best) => value > best)),
			biggest: defineVariadic(["any"], "any", (args) => choose(args, (value, best) => value > best)),
			min: defineVariadic(["any"], "any", (args) => choose(args, (value, best) => value < best)),
			until: define(["int"], (args, context) => {
				const count = integerAt(args, 0);
				return toList(range(0n, count, count < 0n ? -1n : 1n), args, context);
			}),
			untilStep: define([
				"int",
				"int",
				"int"
			], (args, context) => toList(range(integerAt(args, 0), integerAt(args, 1), integerAt(args, 2)), args, context)),
			seq: defineVariadic([], "int", sequence),
			randInt: define(["int", "int"], (args, context) => {
				if (integerAt(args, 1) <= integerAt(args, 0)) throw new FunctionError("invalid argument to Intn");
				context.assume("randInt returns another number in each run");
				return sourced(new GoInteger(integerAt(args, 0)), {
					kind: "derived",
					from: [],
					generated: true
				});
			})
		};
	})))();
}

// actions/manifest-check/helm/functions/numbers.ts
var numberFunctions;
function init_numbers() {
	return (init_numbers = __esmMin((() => {
		init_floats();
		init_integers();
		numberFunctions = {
			...integerFunctions,
			...floatFunctions
		};
	})))();
}

// actions/manifest-check/helm/functions/paths.ts
function pathFunction(convert) {
	return define(["string"], (args, context) => {
		const path = textAt(args, 0);
		spendText(context, path.value.length);
		return convert(path);
	});
}
function baseName(path) {
	if (path.value === "") return sourced(".", deriveOrigin([path]));
	let end = path.value.length;
	while (end > 0 && path.value[end - 1] === "/") end -= 1;
	return end === 0 ? sourced("/", deriveOrigin([path])) : sliceText(path, path.value.lastIndexOf("/", end - 1) + 1, end);
}
/** Returns the shortest path with the same meaning: without `.`, empty parts, and `..` behind a name. */
function clean(path) {
	if (path === "") return ".";
	const isAbsolute = path.startsWith("/");
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		const canLeave = parts.length > 0 && parts.at(-1) !== "..";
		if (part !== "..") parts.push(part);
		else if (canLeave) parts.pop();
		else if (!isAbsolute) parts.push("..");
	}
	const joined = parts.join("/");
	if (isAbsolute) return `/${joined}`;
	return joined === "" ? "." : joined;
}
var base, dir, ext, cleaned, isAbs, pathFunctions;
function init_paths() {
	return (init_paths = __esmMin((() => {
		init_text();
		init_value();
		init_arguments();
		base = pathFunction(baseName);
		dir = pathFunction((path) => sourced(clean(path.value.slice(0, path.value.lastIndexOf("/") + 1)), deriveOrigin([path])));
		ext = pathFunction((path) => {
			const dot = path.value.lastIndexOf(".");
			return dot === -1 || path.value.includes("/", dot) ? sourced("", deriveOrigin([path])) : sliceText(path, dot);
		});
		cleaned = pathFunction((path) => {
			const value = clean(path.value);
			return value === path.value ? path : sourced(value, deriveOrigin([path]));
		});
		isAbs = define(["string"], (args) => sourced(textAt(args, 0).value.startsWith("/"), deriveOrigin(args)));
		pathFunctions = {
			base,
			osBase: base,
			dir,
			osDir: dir,
			ext,
			osExt: ext,
			clean: cleaned,
			osClean: cleaned,
			isAbs,
			osIsAbs: isAbs
		};
	})))();
}

// actions/manifest-check/helm/functions/regex/pattern.ts
function widthAt(text, position) {
	return (text.codePointAt(position) ?? 0) > 65535 ? 2 : 1;
}
/**
* Compiles a regular expression.
* @throws FunctionError with Go's words for a wrong pattern
* @throws LimitError beyond 2,000 characters
*/
function compilePattern(source, context) {
	const known = cache.get(source);
	if (known !== void 0) return known;
	if (source.length > maxPatternLength$1) throw new LimitError("a regular expression is longer than 2,000 characters");
	const classes = source.match(/\\[pP]|\(\?\w*i|\{\d|\[/g)?.length ?? 0;
	context.spend(10 + source.length * stepsPerCharacter + classes * stepsPerClass);
	const pattern = new Pattern(source, compile(source));
	context.spend(pattern.size * stepsPerInstruction);
	if (cache.size >= maxCached) cache.clear();
	cache.set(source, pattern);
	return pattern;
}
function compile(source) {
	if (!source.isWellFormed()) throw new FunctionError("error parsing regexp: invalid UTF-8: `�`");
	try {
		return RE2JS.compile(source);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new FunctionError(message.endsWith("at end of expression") ? `${message}: \`\`` : message);
	}
}
/** Compiles as Go's `regexp.MustCompile` does, whose message contains the pattern. */
function mustCompile(source, context) {
	try {
		return compilePattern(source, context);
	} catch (error) {
		if (!(error instanceof FunctionError)) throw error;
		const quoted = canBackquote(source) ? `\`${source}\`` : quoteGo(source);
		throw new FunctionError(`regexp: Compile(${quoted}): ${error.message}`);
	}
}
var workPerStep, workPerGlance, Pattern, maxPatternLength$1, stepsPerCharacter, stepsPerClass, stepsPerInstruction, maxCached, cache;
function init_pattern() {
	return (init_pattern = __esmMin((() => {
		init_build();
		init_quote();
		init_value();
		workPerStep = 40;
		workPerGlance = 80;
		Pattern = class {
			#compiled;
			source;
			/** Work that a character may take: instructions of the program, each of which copies the groups. */
			size;
			constructor(source, compiled) {
				this.source = source;
				this.#compiled = compiled;
				this.size = compiled.programSize() * (1 + compiled.groupCount() / 4);
			}
			/** Yields the matches that Go's functions whose names begin with `FindAll` find. */
			*findAll(text, context) {
				const matcher = this.#compiled.matcher(text);
				let previousEnd = -1;
				for (let position = 0; position <= text.length;) {
					const rest = text.length - position;
					context.spend(1 + Math.ceil(rest * this.size / workPerGlance));
					if (!matcher.find(position)) {
						this.#spend(rest, context);
						return;
					}
					const start = matcher.start();
					const end = matcher.end();
					this.#spend(end - position, context);
					const isEmptyHere = end === position;
					const isAccepted = !(isEmptyHere && start === previousEnd);
					if (isEmptyHere) position += widthAt(text, position);
					else position = end;
					previousEnd = end;
					if (isAccepted) yield {
						start,
						end,
						group: (index) => matcher.group(index) ?? void 0
					};
				}
			}
			test(text, context) {
				this.#spend(text.length, context);
				return this.#compiled.test(text);
			}
			/** Returns the number of a group with a name. */
			groupNumber(name) {
				const groups = this.#compiled.namedGroups();
				return Object.hasOwn(groups, name) ? groups[name] : void 0;
			}
			get groupCount() {
				return this.#compiled.groupCount();
			}
			#spend(length, context) {
				context.spend(1 + Math.ceil(length * this.size / workPerStep));
			}
		};
		maxPatternLength$1 = 2e3;
		stepsPerCharacter = 2;
		stepsPerClass = 100;
		stepsPerInstruction = 10;
		maxCached = 500;
		cache = /* @__PURE__ */ new Map();
	})))();
}

// actions/manifest-check/helm/functions/regex/template.ts
/**
* Parses a replacement as Go's `Regexp.Expand` does: `$1`, `${1}` and `$name` are groups, `$$` is a dollar sign.
* A name is as long as possible: `$1x` is the group `1x`. Unknown groups are empty.
*/
function parseReplacement(replacement, pattern) {
	const parts = [];
	let start = 0;
	for (const match of replacement.matchAll(/\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu)) {
		if (match.index > start) parts.push(replacement.slice(start, match.index));
		start = match.index + match[0].length;
		const name = match[1] ?? match[2];
		if (name === void 0) parts.push("$");
		else parts.push(numberOf(name, pattern));
	}
	if (start < replacement.length) parts.push(replacement.slice(start));
	return parts;
}
function numberOf(name, pattern) {
	if (!/^(?:0|[1-9][0-9]{0,8})$/.test(name)) return pattern.groupNumber(name) ?? "";
	const number = Number(name);
	return number <= pattern.groupCount ? number : "";
}
/** Returns the text of a replacement for a match. */
function expand$1(parts, match) {
	let text = "";
	for (const part of parts) text += typeof part === "string" ? part : match.group(part) ?? "";
	return text;
}
function init_template() {
	return (init_template = __esmMin((() => {})))();
}

// actions/manifest-check/helm/functions/regex.ts
function both(name, make) {
	return {
		[`regex${name}`]: make(mustCompile),
		[`mustRegex${name}`]: make(compilePattern)
	};
}
function matches$1(args, context) {
	try {
		return compilePattern(stringAt(args, 0), context).test(stringAt(args, 1), context);
	} catch (error) {
		if (error instanceof FunctionError) return false;
		throw error;
	}
}
function find(args, context, compile) {
	const text = textAt(args, 1);
	const [match] = take(compile(stringAt(args, 0), context).findAll(text.value, context), 1, context);
	return match === void 0 ? sourced("", deriveOrigin(args)) : sliceText(text, match.start, match.end);
}
/** Returns the first matches, all of them for a negative number. */
function take(found, count, context) {
	const taken = [];
	if (count === 0) return taken;
	for (const { start, end, group } of found) {
		taken.push({
			start,
			end,
			group
		});
		spendItems(context, taken.length > 1e6 ? taken.length : 1);
		if (taken.length === count) break;
	}
	return taken;
}
function findAll(args, context, compile) {
	const text = textAt(args, 1);
	const texts = take(compile(stringAt(args, 0), context).findAll(text.value, context), intAt(args, 2), context).map(({ start, end }) => sliceText(text, start, end));
	return sourced(new GoList(texts, "string", texts.length === 0));
}
function replaceAll(args, context, compile, isLiteral) {
	const pattern = compile(stringAt(args, 0), context);
	const text = textAt(args, 1);
	const replacement = stringAt(args, 2);
	const parts = isLiteral ? [replacement] : parseReplacement(replacement, pattern);
	const origin = deriveOrigin(args.slice(1));
	const pieces = [];
	let end = 0;
	let length = text.value.length;
	for (const match of pattern.findAll(text.value, context)) {
		const replaced = expand$1(parts, match);
		length += replaced.length;
		spendText(context, length > 1e6 ? length : replaced.length);
		if (match.start > end) pieces.push(sliceText(text, end, match.start));
		pieces.push(sourced(replaced, origin));
		end = match.end;
	}
	if (end < text.value.length) pieces.push(sliceText(text, end));
	return pieces.length === 0 ? sourced("", origin) : joinText(pieces);
}
function split$1(args, context, compile) {
	const text = textAt(args, 1);
	const limit = intAt(args, 2);
	const pattern = compile(stringAt(args, 0), context);
	if (limit === 0) return sourced(new GoList([], "string", true));
	if (pattern.source !== "" && text.value === "") return sourced(new GoList([text], "string"));
	const parts = [];
	let start = 0;
	let end = 0;
	for (const match of take(pattern.findAll(text.value, context), limit, context)) {
		if (limit > 0 && parts.length === limit - 1) break;
		end = match.start;
		if (match.end !== 0) parts.push(sliceText(text, start, end));
		start = match.end;
	}
	if (end !== text.value.length) parts.push(sliceText(text, start));
	return sourced(new GoList(parts, "string"));
}
var regexFunctions;
function init_regex() {
	return (init_regex = __esmMin((() => {
		init_text();
		init_value();
		init_arguments();
		init_pattern();
		/* @__PURE__ */ init_template();
		regexFunctions = {
			regexMatch: define(["string", "string"], (args, context) => sourced(matches$1(args, context), deriveOrigin(args))),
			mustRegexMatch: define(["string", "string"], (args, context) => {
				const pattern = compilePattern(stringAt(args, 0), context);
				return sourced(pattern.test(stringAt(args, 1), context), deriveOrigin(args));
			}),
			...both("Find", (compile) => define(["string", "string"], (args, context) => find(args, context, compile))),
			...both("FindAll", (compile) => define([
				"string",
				"string",
				"int"
			], (args, context) => findAll(args, context, compile))),
			...both("ReplaceAll", (compile) => define([
				"string",
				"string",
				"string"
			], (args, context) => replaceAll(args, context, compile, false))),
			...both("ReplaceAllLiteral", (compile) => define([
				"string",
				"string",
				"string"
			], (args, context) => replaceAll(args, context, compile, true))),
			...both("Split", (compile) => define([
				"string",
				"string",
				"int"
			], (args, context) => split$1(args, context, compile))),
			regexQuoteMeta: define(["string"], (args, context) => {
				spendText(context, stringAt(args, 0).length);
				return sourced(stringAt(args, 0).replace(/[\\.+*?()|[\]{}^$]/g, "\\$&"), deriveOrigin(args));
			})
		};
	})))();
}

// actions/manifest-check/helm/functions/semver.ts
function toObject(version, args) {
	const origin = deriveOrigin(args);
	const compare = (matches) => define(["object"], (others) => sourced(matches(orderOf(others)), deriveOrigin([...args, ...others])));
	const orderOf = (others) => {
		const { data } = objectAt(others, 0, versionType);
		return compareVersions(version, data);
	};
	const number = (value) => sourced(new GoInteger(value, "uint64"), origin);
	const text = (value) => sourced(value, origin);
	return sourced(new GoObject({
		type: versionType,
		kind: "ptr",
		text: printVersion(version),
		data: version,
		fields: /* @__PURE__ */ new Map([
			["Major", number(version.major)],
			["Minor", number(version.minor)],
			["Patch", number(version.patch)],
			["Prerelease", text(version.prerelease)],
			["Metadata", text(version.metadata)],
			["Original", text(version.original)],
			["String", text(printVersion(version))]
		]),
		methods: /* @__PURE__ */ new Map([
			["Compare", define(["object"], (others) => sourced(new GoInteger(orderOf(others)), deriveOrigin([...args, ...others])))],
			["Equal", compare((order) => order === 0)],
			["GreaterThan", compare((order) => order > 0)],
			["LessThan", compare((order) => order < 0)],
			["IncPatch", increment(version, args, "patch")],
			["IncMinor", increment(version, args, "minor")],
			["IncMajor", increment(version, args, "major")]
		])
	}), origin);
}
/** Defines the method that returns the next version. A pre-release is followed by its release. */
function increment(version, args, part) {
	return define([], () => {
		const { major, minor, patch, prerelease, original } = version;
		const isReleased = prerelease === "";
		const next = {
			major: part === "major" ? major + 1n : major,
			minor: part === "major" ? 0n : part === "minor" ? minor + 1n : minor,
			patch: part !== "patch" ? 0n : isReleased ? patch + 1n : patch,
			prerelease: "",
			metadata: "",
			original: ""
		};
		const prefix = original.startsWith("v") ? "v" : "";
		return toObject({
			...next,
			original: prefix + printVersion(next)
		}, args);
	});
}
var semverFunctions;
function init_semver() {
	return (init_semver = __esmMin((() => {
		init_text();
		init_value();
		init_arguments();
		init_constraints();
		init_version();
		semverFunctions = {
			semver: define(["string"], (args) => toObject(parseVersion(stringAt(args, 0)), args)),
			semverCompare: define(["string", "string"], (args, context) => {
				context.spend(Math.ceil((stringAt(args, 0).length + stringAt(args, 1).length) / 10));
				const constraints = parseConstraints(stringAt(args, 0));
				return sourced(checkConstraints(constraints, parseVersion(stringAt(args, 1))), deriveOrigin(args));
			})
		};
	})))();
}

// actions/manifest-check/helm/functions/strings/words.ts
function isConnector(character) {
	return character === "-" || character === "_" || isSpace$1(character.codePointAt(0) ?? 0);
}
/** Returns whether a character is a letter that has words: not a Chinese character. */
function isLetter(character) {
	if (!/\p{L}/u.test(character)) return false;
	const point = character.codePointAt(0) ?? 0;
	return !(point >= 19968 && point <= 40908 || point >= 13312 && point <= 19845 || point >= 131072 && point <= 178205);
}
/**
* Converts names to words that a connector joins, as sprig's `snakecase` and `kebabcase` do: `HTTPServer2Go` becomes
* `http_server2_go`.
*/
function toLowerWords(text, connector) {
	const words = new WordReader(text);
	let result = "";
	const add = ({ kind, text: word }) => {
		result += kind === "upper" || kind === "connector" ? lowerWord(word, connector) : word;
	};
	/** Adds words and numbers up to the next other word, which a connector precedes. */
	const addRun = () => {
		while (words.is("letters") || words.is("number")) {
			add(words.current);
			words.advance();
		}
		if (!words.is("invalid")) separate();
	};
	const separate = () => {
		if (!words.is("connector") && !words.is("punctuation")) result += connector;
	};
	while (words.hasMore) {
		const previous = words.current;
		if (previous.kind !== "connector") add(previous);
		words.advance();
		if (previous.kind === "number") addRun();
		else if (previous.kind === "connector") add(previous);
		else if (previous.kind !== "punctuation") {
			if (!words.is("number")) separate();
			else if (words.hasMore) {
				const number = words.current;
				words.advance();
				if (words.is("letters")) {
					result += connector;
					add(number);
					addRun();
				} else {
					add(number);
					separate();
				}
			}
		}
	}
	add(words.current);
	return result;
}
function lowerWord(word, connector) {
	let lowered = "";
	for (const character of word) if (isConnector(character)) lowered += connector;
	else if (isInvalid(character)) lowered += "�";
	else lowered += isUpper(character) ? toLower(character) : character;
	return lowered;
}
/** Joins words at blanks, underscores and hyphens, as sprig's `camelcase` does: `http_server` becomes `HttpServer`. */
function toCamelCase(text) {
	const characters = Array.from(text, (character) => isInvalid(character) ? "�" : character);
	const start = characters.findIndex((character) => !isConnector(character));
	if (start === -1) return characters.join("") + (characters.at(-1) ?? "");
	let result = characters.slice(0, start).join("");
	let last = toUpper(characters[start] ?? "");
	for (const character of characters.slice(start + 1)) {
		const previous = last;
		if (isConnector(character) && isConnector(previous)) {
			result += previous;
			last = character;
		} else if (isConnector(previous)) last = toUpper(character);
		else {
			last = toLower(character);
			result += previous;
		}
	}
	return result + last;
}
var isUpper, isNumber, isPunctuation, isInvalid, WordReader;
function init_words() {
	return (init_words = __esmMin((() => {
		init_characters();
		isUpper = (character) => /\p{Lu}/u.test(character);
		isNumber = (character) => /\p{N}/u.test(character);
		isPunctuation = (character) => /\p{P}/u.test(character);
		isInvalid = (character) => character === "�" || !character.isWellFormed();
		WordReader = class {
			#characters;
			#position = 0;
			current;
			constructor(text) {
				this.#characters = [...text];
				this.current = this.#read();
			}
			/** Whether there is text behind the current word. */
			get hasMore() {
				return this.#position < this.#characters.length;
			}
			is(kind) {
				return this.current.kind === kind;
			}
			advance() {
				this.current = this.#read();
			}
			#read() {
				const start = this.#position;
				const first = this.#peek("�");
				this.#position = first.end;
				return {
					kind: this.#readKind(first.character, start),
					text: this.#characters.slice(start, this.#position).join("")
				};
			}
			#readKind(first, start) {
				if (first === "�") return "invalid";
				if (isConnector(first)) return this.#skip(first, isConnector, "connector");
				if (isPunctuation(first)) return this.#skip(first, isPunctuation, "punctuation");
				if (isUpper(first)) {
					this.#readUpper(first, start);
					return "upper";
				}
				if (isLetter(first)) return this.#skip(first, (next) => isLetter(next) && !isUpper(next), "letters");
				if (isNumber(first)) return this.#skip(first, isNumber, "number");
				const isOther = (next) => !isConnector(next) && !isLetter(next) && !isNumber(next) && !isPunctuation(next);
				return this.#skip(first, isOther, "other");
			}
			/** Reads `Word`, or `HTTP` of `HTTPServer`. */
			#readUpper(first, start) {
				if (!this.hasMore) return;
				const second = this.#peek(first);
				if (!isUpper(second.character)) {
					if (isLetter(second.character)) this.#skip(first, (next) => isLetter(next) && !isUpper(next), "upper");
					return;
				}
				let last = {
					...second,
					start: this.#position
				};
				this.#position = second.end;
				while (this.hasMore) {
					const next = this.#peek(last.character);
					if (!isUpper(next.character)) {
						if (isLetter(next.character)) this.#position = Math.max(last.start, start);
						return;
					}
					last = {
						...next,
						start: this.#position
					};
					this.#position = next.end;
				}
			}
			#skip(first, matches, kind) {
				let previous = first;
				while (this.hasMore) {
					const next = this.#peek(previous);
					if (!matches(next.character)) break;
					previous = next.character;
					this.#position = next.end;
				}
				return kind;
			}
			/** Returns the next valid character. At the end of the text that is the previous one. */
			#peek(previous) {
				for (let index = this.#position; index < this.#characters.length; index += 1) {
					const character = this.#characters[index] ?? "";
					if (!isInvalid(character)) return {
						character,
						end: index + 1
					};
				}
				return {
					character: previous,
					end: this.#characters.length
				};
			}
		};
	})))();
}

// actions/manifest-check/helm/functions/strings/case.ts
function converter(convert, cost = 1) {
	return define(["string"], (args, context) => {
		const text = textAt(args, 0);
		spendText(context, text.value.length);
		context.spend(Math.ceil(text.value.length * cost / 100));
		return keepPlaces(text, convert(text.value));
	});
}
/** Keeps the origin of each character if a text has its length still. */
function keepPlaces(text, converted) {
	const isAligned = converted.length === text.value.length;
	return sourced(converted, isAligned ? text.origin : deriveOrigin([text]));
}
function isAscii(text) {
	return !/[^\x00-\x7f]/.test(text);
}
function toTitleCase(text) {
	let previous = " ";
	return mapCharacters(text, (character) => {
		const isFirst = isSeparator(previous);
		previous = character;
		return isFirst ? toTitle(character) : character;
	});
}
function isSeparator(character) {
	const point = character.codePointAt(0) ?? 0;
	if (point < 128) return !/[0-9A-Za-z_]/.test(character);
	return !wordCharacter.test(character) && isSpace$1(point);
}
/** Maps the first character of each word. */
function mapFirst(text, map) {
	let isFirst = true;
	return mapCharacters(text, (character) => {
		if (isSpace$1(character.codePointAt(0) ?? 0)) {
			isFirst = true;
			return character;
		}
		const mapped = isFirst ? map(character) : character;
		isFirst = false;
		return mapped;
	});
}
function swapCase(text) {
	let isFirst = true;
	return mapCharacters(text, (character) => {
		const wasFirst = isFirst;
		if (/\p{Lu}|\p{Lt}/u.test(character)) {
			isFirst = false;
			return toLower(character);
		}
		if (!/\p{Ll}/u.test(character)) {
			isFirst = isSpace$1(character.codePointAt(0) ?? 0);
			return character;
		}
		isFirst = false;
		return wasFirst ? toTitle(character) : toUpper(character);
	});
}
var slow, caseFunctions, wordCharacter;
function init_case() {
	return (init_case = __esmMin((() => {
		init_text();
		init_value();
		init_arguments();
		init_characters();
		init_words();
		slow = 25;
		caseFunctions = {
			upper: converter((text) => isAscii(text) ? text.toUpperCase() : mapCharacters(text, toUpper)),
			lower: converter((text) => isAscii(text) ? text.toLowerCase() : mapCharacters(text, toLower)),
			title: converter(toTitleCase, slow),
			untitle: converter((text) => mapFirst(text, toLower), slow),
			swapcase: converter(swapCase, slow),
			camelcase: converter(toCamelCase, slow),
			snakecase: converter((text) => toLowerWords(text, "_"), slow),
			kebabcase: converter((text) => toLowerWords(text, "-"), slow)
		};
		wordCharacter = /[\p{L}\p{Nd}]/u;
	})))();
}

// actions/manifest-check/helm/functions/strings/search.ts
/** Returns a text with one character for each byte of its UTF-8 form, U+0000 to U+00FF. */
function toBinary(text) {
	return Buffer.from(encodeText(text)).toString("latin1");
}
/** Returns the text whose bytes are given as characters. */
function fromBinary(binary) {
	return decodeText(Buffer.from(binary, "latin1"));
}
/** Returns whether a text contains another one, as bytes. */
function containsText(text, part) {
	return part.isWellFormed() ? text.includes(part) : toBinary(text).includes(toBinary(part));
}
function startsWith(text, part) {
	return part.isWellFormed() ? text.startsWith(part) : toBinary(text).startsWith(toBinary(part));
}
function endsWith(text, part) {
	return part.isWellFormed() ? text.endsWith(part) : toBinary(text).endsWith(toBinary(part));
}
/**
* Splits a text at a separator as Go's `strings.SplitN` does. An empty separator splits between characters.
* @param limit number of parts; below 0 for all of them
*/
function splitText(text, separator, limit = -1) {
	if (limit === 0) return [];
	if (separator === "") return splitCharacters(text, limit);
	if (!separator.isWellFormed()) return splitBytes(text, separator, limit);
	const parts = [];
	let start = 0;
	while (limit < 0 || parts.length < limit - 1) {
		const end = text.value.indexOf(separator, start);
		if (end === -1) break;
		parts.push(sliceText(text, start, end));
		start = end + separator.length;
	}
	parts.push(sliceText(text, start));
	return parts;
}
function splitCharacters(text, limit) {
	const parts = [];
	let start = 0;
	while (start < text.value.length && (limit < 0 || parts.length < limit - 1)) {
		const end = start + ((text.value.codePointAt(start) ?? 0) > 65535 ? 2 : 1);
		parts.push(sliceText(text, start, end));
		start = end;
	}
	if (start < text.value.length) parts.push(sliceText(text, start));
	return parts;
}
function splitBytes(text, separator, limit) {
	const all = toBinary(text.value).split(toBinary(separator));
	const count = limit < 0 ? all.length : Math.min(limit, all.length);
	const parts = all.slice(0, count - 1);
	parts.push(all.slice(count - 1).join(toBinary(separator)));
	return parts.map((part) => sourced(fromBinary(part), deriveOrigin([text])));
}
function init_search() {
	return (init_search = __esmMin((() => {
		init_bytes();
		init_text();
		init_value();
	})))();
}

// actions/manifest-check/helm/functions/strings/slice-bytes.ts
/**
* Returns the part of a text between two offsets in bytes, as Go slices texts. Half characters become bytes that are
* not UTF-8.
* @throws FunctionError with Go's words for offsets outside of the text
*/
function sliceBytes(text, start, end) {
	const length = byteLength(text.value);
	checkRange(start, end, length);
	const stop = end ?? length;
	if (length === text.value.length) return sliceText(text, start, stop);
	const first = findUnit(text.value, start);
	const last = findUnit(text.value, stop);
	if (first.isBoundary && last.isBoundary) return sliceText(text, first.offset, last.offset);
	const bytes = encodeText(text.value).subarray(start, stop);
	return sourced(decodeText(bytes), sliceText(text, first.offset).origin);
}
function checkRange(start, end, length) {
	if (end === void 0) {
		if (start < 0) fail(`[${start}:]`);
		if (start > length) fail(`[${start}:${length}]`);
		return;
	}
	if (end < 0) fail(`[:${end}]`);
	if (end > length) fail(`[:${end}] with length ${length}`);
	if (start < 0) fail(`[${start}:]`);
	if (start > end) fail(`[${start}:${end}]`);
}
function fail(range) {
	throw new FunctionError(`runtime error: slice bounds out of range ${range}`);
}
/** Returns the UTF-16 offset of the character that contains a byte. */
function findUnit(text, offset) {
	let bytes = 0;
	let index = 0;
	while (index < text.length && bytes < offset) {
		const unit = text.codePointAt(index) ?? 0;
		const size = unit < 128 || unit >= 55296 && unit <= 57343 ? 1 : unit < 2048 ? 2 : unit < 65536 ? 3 : 4;
		if (bytes + size > offset) return {
			offset: index,
			isBoundary: false
		};
		bytes += size;
		index += unit > 65535 ? 2 : 1;
	}
	return {
		offset: index,
		isBoundary: true
	};
}
function init_slice_bytes() {
	return (init_slice_bytes = __esmMin((() => {
		init_bytes();
		init_text();
		init_value();
	})))();
}

// actions/manifest-check/helm/functions/strings/cut.ts
function truncate(text, length, context) {
	if (length >= text.value.length * 3) return text;
	spendText(context, text.value.length);
	const bytes = byteLength(text.value);
	if (length < 0) return bytes + length > 0 ? sliceBytes(text, bytes + length) : text;
	return bytes > length ? sliceBytes(text, 0, length) : text;
}
function substring(args, context) {
	const start = intAt(args, 0);
	const end = intAt(args, 1);
	const text = textAt(args, 2);
	spendText(context, text.value.length);
	if (start < 0) return sliceBytes(text, 0, end);
	return end < 0 || end > byteLength(text.value) ? sliceBytes(text, start) : sliceBytes(text, start, end);
}
/** Shortens a text to a width of at least 4, with an ellipsis at the ends that are missing. */
function abbreviate(text, left, width) {
	const length = byteLength(text.value);
	const dots = sourced("...");
	if (length <= width) return text;
	const offset = Math.min(left, length - (width - 3));
	if (offset <= 4) return joinText([sliceBytes(text, 0, width - 3), dots]);
	if (width < 7) return sourced("");
	if (offset + width - 3 >= length) return joinText([dots, sliceBytes(text, length - (width - 3))]);
	const tail = sliceBytes(text, offset);
	return joinText([dots, width - 3 < 4 ? sourced("") : abbreviate(tail, 0, width - 3)]);
}
/** Returns the first byte of each word, taken for a character of Latin-1. */
function initials(args, context) {
	const text = textAt(args, 0);
	spendText(context, text.value.length);
	const words = toBinary(stringAt(args, 0)).split(/[\t\n\v\f\r \x85\xa0]+/);
	return sourced(words.map((word) => word.slice(0, 1)).join(""), deriveOrigin([text]));
}
/** Breaks a text into lines of at most a number of bytes, at blanks. Longer words stay whole unless they are broken too. */
function wrap(text, length, separator, breaksWords, context) {
	const width = Math.max(length, 1);
	const binary = toBinary(text.value);
	spendText(context, binary.length);
	const lines = [];
	let start = 0;
	while (binary.length - start > width) {
		if (binary[start] === " ") {
			start += 1;
			continue;
		}
		const blank = binary.slice(start, start + width + 1).lastIndexOf(" ");
		let end = blank === -1 ? -1 : start + blank;
		if (end === -1 && breaksWords) {
			lines.push([start, start + width]);
			start += width;
			continue;
		}
		if (end === -1) end = binary.indexOf(" ", start + width);
		if (end === -1) break;
		lines.push([start, end]);
		start = end + 1;
	}
	spendText(context, binary.length + lines.length * separator.value.length);
	context.spend(lines.length * 3);
	lines.push([start, binary.length]);
	if (binary.length === text.value.length) {
		const parts = lines.flatMap(([from, to]) => [separator, sliceText(text, from, to)]);
		return joinText(parts.slice(1));
	}
	const broken = lines.map(([from, to]) => binary.slice(from, to)).join(toBinary(separator.value));
	return sourced(fromBinary(broken), deriveOrigin([text, separator]));
}
var cutFunctions;
function init_cut() {
	return (init_cut = __esmMin((() => {
		init_bytes();
		init_text();
		init_value();
		init_arguments();
		init_search();
		init_slice_bytes();
		cutFunctions = {
			trunc: define(["int", "string"], (args, context) => truncate(textAt(args, 1), intAt(args, 0), context)),
			substr: define([
				"int",
				"int",
				"string"
			], substring),
			abbrev: define(["int", "string"], (args) => {
				const width = intAt(args, 0);
				return width < 4 ? textAt(args, 1) : abbreviate(textAt(args, 1), 0, width);
			}),
			abbrevboth: define([
				"int",
				"int",
				"string"
			], (args) => {
				const left = intAt(args, 0);
				const width = intAt(args, 1);
				return width < 4 || left > 0 && width < 7 ? textAt(args, 2) : abbreviate(textAt(args, 2), left, width);
			}),
			initials: define(["string"], initials),
			wrap: define(["int", "string"], (args, context) => wrap(textAt(args, 1), intAt(args, 0), sourced("\n"), false, context)),
			wrapWith: define([
				"int",
				"string",
				"string"
			], (args, context) => {
				const separator = textAt(args, 1);
				return wrap(textAt(args, 2), intAt(args, 0), separator.value === "" ? sourced("\n") : separator, true, context);
			})
		};
	})))();
}

// actions/manifest-check/helm/functions/strings/join.ts
function test(matches) {
	return define(["string", "string"], (args, context) => {
		const text = stringAt(args, 1);
		context.spend(Math.ceil(text.length / 1e3));
		return sourced(matches(text, stringAt(args, 0)), deriveOrigin(args));
	});
}
/** Converts arguments to texts and joins them with blanks. Skips nil. */
function quoteAll(args, context, convert) {
	const parts = [];
	for (const argument of args) {
		if (argument.value === null) continue;
		const converted = convert(argument);
		spendText(context, converted.value.length);
		if (parts.length > 0) parts.push(sourced(" "));
		parts.push(converted);
	}
	return joinText(parts);
}
function indent(text, width, context) {
	if (width < 0) throw new FunctionError("strings: negative Repeat count");
	if (width === 0) return text;
	let lines = 1;
	for (let index = text.value.indexOf("\n"); index !== -1; index = text.value.indexOf("\n", index + 1)) lines += 1;
	spendText(context, text.value.length + lines * width);
	return joinText([sourced(" ".repeat(width)), indentText(text, width)]);
}
function repeat(args, context) {
	const count = intAt(args, 0);
	const text = textAt(args, 1);
	if (count < 0) throw new FunctionError("strings: negative Repeat count");
	if (text.value === "" || count === 0) return sourced("", text.origin);
	spendText(context, text.value.length * count);
	if (count === 1) return text;
	return sourced(text.value.repeat(count), deriveOrigin([text]));
}
function replace$1(args, context) {
	const old = stringAt(args, 0);
	const replacement = textAt(args, 1);
	const text = textAt(args, 2);
	context.spend(Math.ceil(text.value.length / 100));
	if (old === replacement.value || !containsText(text.value, old)) return text;
	if (!old.isWellFormed()) {
		const replaced = toBinary(text.value).replaceAll(toBinary(old), () => toBinary(replacement.value));
		spendText(context, replaced.length);
		return sourced(fromBinary(replaced), deriveOrigin([text, replacement]));
	}
	const parts = splitText(text, old);
	context.spend(parts.length * 3);
	spendText(context, text.value.length + parts.length * replacement.value.length);
	if (old === "") {
		const spread = parts.flatMap((part) => [replacement, part]);
		return joinText([...spread, replacement]);
	}
	if (text.origin === void 0 && replacement.origin === void 0) return sourced(parts.map(({ value }) => value).join(replacement.value));
	if (old.length === replacement.value.length) return sourced(parts.map(({ value }) => value).join(replacement.value), text.origin);
	return joinText(parts.flatMap((part, index) => index === 0 ? [part] : [replacement, part]));
}
var joinFunctions;
function init_join() {
	return (init_join = __esmMin((() => {
		init_format();
		init_quote();
		init_text();
		init_value();
		init_arguments();
		init_convert();
		init_search();
		joinFunctions = {
			contains: test(containsText),
			hasPrefix: test(startsWith),
			hasSuffix: test(endsWith),
			quote: defineVariadic([], "any", (args, context) => quoteAll(args, context, (value) => {
				const text = toText(value);
				if (!/^[ !#-[\]-~]*$/.test(text.value)) context.spend(text.value.length);
				return quoteText(text);
			})),
			squote: defineVariadic([], "any", (args, context) => {
				const mark = sourced("'");
				return quoteAll(args, context, (value) => joinText([
					mark,
					formatSourced(value),
					mark
				]));
			}),
			cat: defineVariadic([], "any", (args, context) => quoteAll(args, context, formatSourced)),
			indent: define(["int", "string"], (args, context) => indent(textAt(args, 1), intAt(args, 0), context)),
			nindent: define(["int", "string"], (args, context) => joinText([sourced("\n"), indent(textAt(args, 1), intAt(args, 0), context)])),
			repeat: define(["int", "string"], repeat),
			replace: define([
				"string",
				"string",
				"string"
			], replace$1),
			plural: define([
				"string",
				"string",
				"int"
			], (args) => textAt(args, integerAt(args, 2) === 1n ? 0 : 1)),
			toString: define(["any"], (args) => toText(args[0] ?? sourced(null))),
			hello: define([], () => sourced("Hello!")),
			atoi: define(["string"], (args) => sourced(new GoInteger(parseClamped(stringAt(args, 0))), deriveOrigin(args)))
		};
	})))();
}

// actions/manifest-check/helm/functions/strings/split.ts
function split(text, separator, limit, context) {
	context.spend(Math.ceil(text.value.length / 100));
	spendItems(context, countParts(text.value, separator, limit));
	return splitText(text, separator, limit);
}
/** Counts the parts before they are made. */
function countParts(text, separator, limit) {
	const most = limit < 0 ? 1e400 : limit;
	if (separator === "") return Math.min(text.length, most);
	let count = 1;
	for (let found = text.indexOf(separator); found !== -1 && count < most; count += 1) found = text.indexOf(separator, found + separator.length);
	return count;
}
function toNumberedMap(parts) {
	const entries = new Map(parts.map((part, index) => [`_${index}`, part]));
	return sourced(new GoMap(entries, "map[string]string"));
}
/** Converts the items of a list to texts, or another value to a list with its text. Skips nil. */
function toTexts(argument, context) {
	const { value } = argument;
	if (value === null) return [];
	if (value instanceof GoBytes) return Array.from(value.bytes, (byte) => toText(sourced(new GoInteger(byte, "uint8"), argument.origin)));
	if (!(value instanceof GoList)) return [toText(argument)];
	spendItems(context, value.items.length);
	return value.items.flatMap((item) => item.value === null ? [] : [toText(item)]);
}
function join(args, context) {
	const separator = textAt(args, 0);
	const texts = toTexts(anyAt(args, 1), context);
	const length = texts.reduce((total, { value }) => total + value.length + separator.value.length, 0);
	spendText(context, length);
	return joinText(texts.flatMap((text, index) => index === 0 ? [text] : [separator, text]));
}
function sortAlpha(args, context) {
	const { value, origin } = anyAt(args, 0);
	if (value === null) return sourced(new GoList([sourced("<nil>", origin)], "string"));
	const texts = toTexts({
		value,
		origin
	}, context);
	context.spend(Math.ceil(texts.length * Math.log2(texts.length + 1)));
	return sourced(new GoList(texts.toSorted((a, b) => compareBytes(a.value, b.value)), "string"));
}
var splitFunctions;
function init_split() {
	return (init_split = __esmMin((() => {
		init_text();
		init_value();
		init_arguments();
		init_convert();
		init_search();
		splitFunctions = {
			join: define(["string", "any"], join),
			split: define(["string", "string"], (args, context) => toNumberedMap(split(textAt(args, 1), stringAt(args, 0), -1, context))),
			splitn: define([
				"string",
				"int",
				"string"
			], (args, context) => toNumberedMap(split(textAt(args, 2), stringAt(args, 0), intAt(args, 1), context))),
			splitList: define(["string", "string"], (args, context) => sourced(new GoList(split(textAt(args, 1), stringAt(args, 0), -1, context), "string"))),
			toStrings: define(["any"], (args, context) => {
				const { value, origin } = anyAt(args, 0);
				if (value instanceof GoList && value.itemType === "string") return {
					value,
					origin
				};
				return sourced(new GoList(toTexts({
					value,
					origin
				}, context), "string"));
			}),
			sortAlpha: define(["any"], sortAlpha),
			shuffle: define(["string"], (args, context) => {
				context.assume("shuffle returns another order in each run");
				return sourced(stringAt(args, 0), generateOrigin(args));
			})
		};
	})))();
}

// actions/manifest-check/helm/functions/strings/trim.ts
function cutBinary(text, start, end) {
	return sourced(fromBinary(toBinary(text.value).slice(start, end)), deriveOrigin([text]));
}
function trimSpace(text, context) {
	const { value } = text;
	let start = 0;
	let end = value.length;
	while (start < end && isSpace$1(value.charCodeAt(start))) start += 1;
	while (end > start && isSpace$1(value.charCodeAt(end - 1))) end -= 1;
	spendText(context, value.length - end + start);
	return start === 0 && end === value.length ? text : sliceText(text, start, end);
}
function trimAll(args, context) {
	const cutset = new Set(Array.from(stringAt(args, 0), toRune));
	const text = textAt(args, 1);
	const { value } = text;
	let start = 0;
	let end = value.length;
	while (start < end) {
		const point = value.codePointAt(start) ?? 0;
		if (!cutset.has(normalize(point))) break;
		start += point > 65535 ? 2 : 1;
	}
	while (end > start) {
		const unit = value.charCodeAt(end - 1);
		const before = value.charCodeAt(end - 2);
		const isPair = unit >= 56320 && unit <= 57343 && end - 2 >= start && before >= 55296 && before <= 56319;
		if (!cutset.has(normalize(isPair ? value.codePointAt(end - 2) ?? 0 : unit))) break;
		end -= isPair ? 2 : 1;
	}
	spendText(context, value.length - end + start);
	return sliceText(text, start, end);
}
function toRune(character) {
	return normalize(character.codePointAt(0) ?? 0);
}
/** Bytes that are not UTF-8 all count as U+FFFD. */
function normalize(point) {
	return point >= 55296 && point <= 57343 ? 65533 : point;
}
/** Removes blanks from bytes, each taken for a character of Latin-1. Without blanks the text stays as it is. */
function removeSpace(args, context) {
	const text = textAt(args, 0);
	spendText(context, text.value.length);
	const binary = toBinary(text.value);
	const kept = binary.replace(/[\t\n\v\f\r \x85\xa0]/g, "");
	return kept.length === binary.length ? text : sourced(kept, deriveOrigin([text]));
}
var trimFunctions;
function init_trim() {
	return (init_trim = __esmMin((() => {
		init_text();
		init_value();
		init_arguments();
		init_characters();
		init_search();
		trimFunctions = {
			trim: define(["string"], (args, context) => trimSpace(textAt(args, 0), context)),
			trimAll: define(["string", "string"], trimAll),
			trimall: define(["string", "string"], trimAll),
			trimPrefix: define(["string", "string"], (args) => {
				const prefix = stringAt(args, 0);
				const text = textAt(args, 1);
				if (!startsWith(text.value, prefix)) return text;
				return prefix.isWellFormed() ? sliceText(text, prefix.length) : cutBinary(text, toBinary(prefix).length, void 0);
			}),
			trimSuffix: define(["string", "string"], (args) => {
				const suffix = stringAt(args, 0);
				const text = textAt(args, 1);
				if (suffix === "" || !endsWith(text.value, suffix)) return text;
				if (suffix.isWellFormed()) return sliceText(text, 0, text.value.length - suffix.length);
				return cutBinary(text, 0, -toBinary(suffix).length);
			}),
			nospace: define(["string"], removeSpace)
		};
	})))();
}

// actions/manifest-check/helm/functions/strings.ts
var stringFunctions;
function init_strings() {
	return (init_strings = __esmMin((() => {
		init_case();
		init_cut();
		init_join();
		init_split();
		init_trim();
		stringFunctions = {
			...trimFunctions,
			...cutFunctions,
			...caseFunctions,
			...joinFunctions,
			...splitFunctions
		};
	})))();
}

// actions/manifest-check/helm/functions/urls/escape.ts
/** Returns whether a byte, given as a character, needs no escape. */
function isPlain$1(character, part) {
	return plain[part].test(character);
}
/** Escapes bytes that are given as characters. */
function escapeUrl(binary, part) {
	return binary.replace(/[^A-Za-z0-9]/g, (character) => isPlain$1(character, part) ? character : `%${toHex(character)}`);
}
function toHex(character) {
	return character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
}
/** Decodes escapes in bytes that are given as characters. @throws FunctionError with Go's words */
function unescapeUrl(binary, part) {
	const isHost = part === "host" || part === "zone";
	if (isHost || binary.includes("%")) checkEscapes(binary, part, isHost);
	return binary.replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function checkEscapes(binary, part, isHost) {
	for (let index = 0; index < binary.length; index += 1) {
		const character = binary[index] ?? "";
		if (character !== "%") {
			if (isHost && character < "" && !isPlain$1(character, part)) throw new FunctionError(`invalid character ${quoteGo(character)} in host name`);
			continue;
		}
		const sequence = binary.slice(index, index + 3);
		const code = /^%[0-9A-Fa-f]{2}$/.test(sequence) ? Number.parseInt(sequence.slice(1), 16) : -1;
		if (!(code !== -1 && (!isHost || sequence === "%25" || (part === "host" ? code >= 128 : code === 32 || isPlain$1(String.fromCharCode(code), "host"))))) throw new FunctionError(`invalid URL escape ${quoteGo(fromBinary(sequence))}`);
		index += 2;
	}
}
var unreserved, plain;
function init_escape() {
	return (init_escape = __esmMin((() => {
		init_quote();
		init_value();
		init_search();
		unreserved = "A-Za-z0-9_.~\\-";
		plain = {
			path: new RegExp(`[${unreserved}$&+,/:;=@]`),
			user: new RegExp(`[${unreserved}$&+,;=]`),
			host: new RegExp(`[${unreserved}!$&'()*+,;=:[\\]<>"]`),
			zone: new RegExp(`[${unreserved}!$&'()*+,;=:[\\]<>"]`),
			fragment: new RegExp(`[${unreserved}$&+,/:;=?@!()*]`)
		};
	})))();
}

// actions/manifest-check/helm/functions/urls/url.ts
/** Parses a URL whose bytes are characters. @throws FunctionError with Go's words */
function parseUrl(text) {
	const hash = text.indexOf("#");
	const main = hash === -1 ? text : text.slice(0, hash);
	const url = explain$1(main, () => parseMain(main));
	const fragment = hash === -1 ? "" : text.slice(hash + 1);
	return {
		...url,
		fragment: explain$1(text, () => unescapeUrl(fragment, "fragment"))
	};
}
function explain$1(text, run) {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof FunctionError)) throw error;
		throw new FunctionError(`parse ${quoteGo(fromBinary(text))}: ${error.message}`);
	}
}
function parseMain(text) {
	if (/[\x00-\x1f\x7f]/.test(text)) throw new FunctionError("net/url: invalid control character in URL");
	const empty = {
		scheme: "",
		opaque: "",
		userinfo: void 0,
		host: "",
		path: "",
		query: "",
		fragment: ""
	};
	if (text === "*") return {
		...empty,
		path: "*"
	};
	if (text.startsWith(":")) throw new FunctionError("missing protocol scheme");
	const scheme = /^[A-Za-z][A-Za-z0-9+.-]*(?=:)/.exec(text)?.[0] ?? "";
	const afterScheme = scheme === "" ? text : text.slice(scheme.length + 1);
	const mark = afterScheme.indexOf("?");
	const query = mark === -1 ? "" : afterScheme.slice(mark + 1);
	const hierarchy = mark === -1 ? afterScheme : afterScheme.slice(0, mark);
	const url = {
		...empty,
		scheme: scheme.toLowerCase(),
		query
	};
	if (!hierarchy.startsWith("/")) {
		if (scheme !== "") return {
			...url,
			opaque: hierarchy
		};
		if (hierarchy.split("/", 1)[0]?.includes(":") === true) throw new FunctionError("first path segment in URL cannot contain colon");
	}
	if (!(hierarchy.startsWith("//") && (scheme !== "" || !hierarchy.startsWith("///")))) return {
		...url,
		path: unescapeUrl(hierarchy, "path")
	};
	const end = hierarchy.indexOf("/", 2);
	const authority = hierarchy.slice(2, end === -1 ? void 0 : end);
	return {
		...url,
		...parseAuthority(authority),
		path: end === -1 ? "" : unescapeUrl(hierarchy.slice(end), "path")
	};
}
function parseAuthority(authority) {
	const at = authority.lastIndexOf("@");
	const host = parseHost(authority.slice(at + 1));
	if (at === -1) return {
		userinfo: void 0,
		host
	};
	const userinfo = authority.slice(0, at);
	if (!/^[A-Za-z0-9._~!$&'()*+,;=:%@-]*$/.test(userinfo)) throw new FunctionError("net/url: invalid userinfo");
	return {
		userinfo: normalizeUser(userinfo),
		host
	};
}
/** Decodes and encodes a user name and password again. */
function normalizeUser(userinfo) {
	const colon = userinfo.indexOf(":");
	const name = unescapeUrl(colon === -1 ? userinfo : userinfo.slice(0, colon), "user");
	const password = colon === -1 ? void 0 : unescapeUrl(userinfo.slice(colon + 1), "user");
	return escapeUrl(name, "user") + (password === void 0 ? "" : `:${escapeUrl(password, "user")}`);
}
function parseHost(host) {
	if (host.startsWith("[")) {
		const close = host.lastIndexOf("]");
		if (close === -1) throw new FunctionError("missing ']' in host");
		checkPort(host.slice(close + 1));
		const zone = host.slice(0, close).indexOf("%25");
		if (zone !== -1) return unescapeUrl(host.slice(0, zone), "host") + unescapeUrl(host.slice(zone, close), "zone") + unescapeUrl(host.slice(close), "host");
	} else if (host.includes(":")) checkPort(host.slice(host.lastIndexOf(":")));
	return unescapeUrl(host, "host");
}
function checkPort(port) {
	if (!/^(?::[0-9]*)?$/.test(port)) throw new FunctionError(`invalid port ${quoteGo(fromBinary(port))} after host`);
}
/** Prints a URL. */
function printUrl({ scheme, opaque, userinfo, host, path, query, fragment }) {
	let text = scheme === "" ? "" : `${scheme}:`;
	if (opaque !== "") text += opaque;
	else {
		if (host !== "" || userinfo !== void 0 || scheme !== "" && path !== "") text += "//";
		if (userinfo !== void 0) text += `${userinfo}@`;
		text += escapeUrl(host, "host");
		const escaped = path === "*" ? "*" : escapeUrl(path, "path");
		if (escaped !== "" && !escaped.startsWith("/") && host !== "") text += "/";
		if (text === "" && escaped.split("/", 1)[0]?.includes(":") === true) text += "./";
		text += escaped;
	}
	if (query !== "") text += `?${query}`;
	return fragment === "" ? text : `${text}#${escapeUrl(fragment, "fragment")}`;
}
function init_url() {
	return (init_url = __esmMin((() => {
		init_quote();
		init_value();
		init_search();
		init_escape();
	})))();
}

// actions/manifest-check/helm/functions/urls.ts
function readPart(map, name) {
	const cell = map.entries.get(name);
	if (cell === void 0) return "";
	if (cell.value === null) return failNil();
	if (typeof cell.value === "string") return toBinary(cell.value);
	const kind = kindOf(cell.value);
	throw new FunctionError(`unable to parse ${name} key, must be of type string, but ${kind} found`);
}
function readUser(userinfo) {
	if (userinfo === "") return void 0;
	return explain("unable to parse userinfo in dict", () => parseUrl(`proto://${userinfo}@host`).userinfo);
}
function explain(problem, run) {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof FunctionError)) throw error;
		throw new FunctionError(`${problem}: ${error.message}`);
	}
}
/** Returns a host without its port, and without brackets. */
function hostName(host) {
	const withoutPort = host.replace(/:[0-9]*$/, "");
	return withoutPort.startsWith("[") && withoutPort.endsWith("]") ? withoutPort.slice(1, -1) : withoutPort;
}
var urlFunctions;
function init_urls() {
	return (init_urls = __esmMin((() => {
		init_kinds();
		init_text();
		init_value();
		init_arguments();
		init_search();
		init_url();
		urlFunctions = {
			urlParse: define(["string"], (args, context) => {
				spendText(context, stringAt(args, 0).length);
				const url = explain("unable to parse url", () => parseUrl(toBinary(stringAt(args, 0))));
				const origin = deriveOrigin(args);
				const parts = {
					...url,
					userinfo: url.userinfo ?? "",
					hostname: hostName(url.host)
				};
				const entries = Object.entries(parts).map(([name, part]) => [name, sourced(fromBinary(part), origin)]);
				return sourced(new GoMap(new Map(entries)), origin);
			}),
			urlJoin: define(["map"], (args) => {
				const map = mapAt(args, 0) ?? new GoMap();
				const part = (name) => readPart(map, name);
				const url = {
					scheme: part("scheme"),
					host: part("host"),
					path: part("path"),
					query: part("query"),
					opaque: part("opaque"),
					fragment: part("fragment")
				};
				const userinfo = readUser(part("userinfo"));
				return sourced(fromBinary(printUrl({
					...url,
					userinfo
				})), deriveOrigin([...map.entries.values()]));
			})
		};
	})))();
}

// actions/manifest-check/helm/functions/sprig.ts
var sprigFunctions;
function init_sprig() {
	return (init_sprig = __esmMin((() => {
		init_crypto();
		init_dates();
		init_defaults();
		init_encoding();
		init_lists();
		init_maps();
		init_network();
		init_numbers();
		init_paths();
		init_regex();
		init_semver();
		init_strings();
		init_urls();
		sprigFunctions = Object.freeze(Object.assign(Object.create(null), stringFunctions, numberFunctions, listFunctions, mapFunctions, defaultFunctions, reflectionFunctions, regexFunctions, semverFunctions, pathFunctions, urlFunctions, dateFunctions, encodingFunctions, cryptoFunctions, networkFunctions));
	})))();
}

// actions/manifest-check/helm/template/comparison.ts
function basicKind(value) {
	if (typeof value === "string") return "string";
	if (typeof value === "number") return "float";
	if (typeof value === "boolean") return "bool";
	if (!(value instanceof GoInteger)) return void 0;
	return value.type.startsWith("uint") ? "unsigned" : "integer";
}
/** Compares as `eq` of Go's templates. @throws FunctionError for values that cannot be compared. */
function isEqual(one, other) {
	const kind = basicKind(one);
	if (kind !== basicKind(other)) {
		if (one instanceof GoInteger && other instanceof GoInteger) return one.value === other.value;
		if (one !== null && other !== null) throw new FunctionError(incompatible);
		return false;
	}
	if (one instanceof GoInteger && other instanceof GoInteger) return one.value === other.value;
	if (kind !== void 0) return one === other;
	if (one === null || other === null) return one === other;
	if (kindOf(one) !== kindOf(other)) throw new FunctionError(`non-comparable types ${print$1("%v", one)}: ${typeOf(one)}, ${typeOf(other)}: ${print$1("%v", other)}`);
	if (isNil(one) || isNil(other)) return isNil(one) === isNil(other);
	if (kindOf(other) !== "struct" && kindOf(other) !== "ptr") throw new FunctionError(`non-comparable type ${print$1("%s", other)}: ${typeOf(other)}`);
	return one === other;
}
function isNil(value) {
	return value instanceof GoList && value.isNil;
}
function isLess(one, other) {
	const kind = basicKind(one);
	const otherKind = basicKind(other);
	if (kind === void 0 || otherKind === void 0) throw new FunctionError(invalid);
	if (one instanceof GoInteger && other instanceof GoInteger) return one.value < other.value;
	if (kind !== otherKind) throw new FunctionError(incompatible);
	if (kind === "bool") throw new FunctionError(invalid);
	return typeof one === "string" && typeof other === "string" ? compareBytes(one, other) < 0 : one < other;
}
function isLessOrEqual(one, other) {
	return isLess(one, other) || isEqual(one, other);
}
function print$1(format, value) {
	return sprintf(sourced(format), [sourced(value)]).value;
}
function comparison(compare) {
	return define(["any", "any"], ([one, other]) => sourced(compare(argumentValue(one), argumentValue(other))));
}
function argumentValue(argument) {
	return argument?.value ?? null;
}
var incompatible, invalid, comparisonFunctions;
function init_comparison() {
	return (init_comparison = __esmMin((() => {
		init_format();
		init_kinds();
		init_value();
		incompatible = "incompatible types for comparison";
		invalid = "invalid type for comparison";
		comparisonFunctions = {
			eq: defineVariadic(["any"], "any", ([first, ...others]) => {
				if (others.length === 0) throw new FunctionError("missing argument for comparison");
				return sourced(others.some((other) => isEqual(argumentValue(first), other.value)));
			}),
			ne: comparison((one, other) => !isEqual(one, other)),
			lt: comparison(isLess),
			le: comparison(isLessOrEqual),
			gt: comparison((one, other) => !isLessOrEqual(one, other)),
			ge: comparison((one, other) => !isLess(one, other)),
			not: define(["any"], ([value]) => sourced(!isTrue(argumentValue(value))))
		};
	})))();
}

// actions/manifest-check/helm/template/fields.ts
/** Marks a nil from a map or list. */
function fromInterface(value) {
	return value.value === null ? {
		value: null,
		origin: value.origin,
		isInterface: true
	} : value;
}
/** Returns what a map has for a key that is not in it, if that is not nil: the zero value of its items (`missingkey=zero`). */
function zeroOf({ type }) {
	if (type === "map[string]string") return sourced("");
	return type === "engine.files" ? sourced(new GoBytes(/* @__PURE__ */ new Uint8Array())) : void 0;
}
/**
* Returns a field of a value (`evalField` of `text/template`).
* @param inInterface whether the value is from a map or list, for messages.
* @throws FunctionError without the name of the field's expression.
*/
function getField(receiver, name, inInterface, context) {
	const { value } = receiver;
	const method = findMethod(value, name);
	if (method !== void 0) {
		if (method.parameters.length > 0) throw new FunctionError(`wrong number of args for ${name}: want ${method.parameters.length} got 0`);
		return method.call([], context);
	}
	if (value instanceof GoMap) {
		const cell = value.entries.get(name);
		if (cell !== void 0) return cell.value === null ? fromInterface(cell) : cell;
		return zeroOf(value) ?? missing;
	}
	if (value === null) {
		if (receiver.isInterface === true) throw new FunctionError(`nil pointer evaluating interface {}.${name}`);
		return nil;
	}
	if (value instanceof GoObject) {
		const field = value.fields.get(name);
		if (field !== void 0) return fromInterface(field);
	}
	throw new FunctionError(`can't evaluate field ${name} in type ${inInterface ? "interface {}" : typeOf(value)}`);
}
/**
* Checks that a value has a method of a name, before its arguments are evaluated.
* @throws FunctionError
*/
function checkMethod(receiver, name, count, context) {
	const { value } = receiver;
	const method = findMethod(value, name);
	if (method !== void 0) {
		const wanted = method.parameters.length;
		if (method.rest === void 0 ? count !== wanted : count < wanted) throw new FunctionError(`wrong number of args for ${name}: want ${wanted} got ${count}`);
		return;
	}
	const field = getField(receiver, name, false, context);
	if (value === null && field.value === null) return;
	throw new FunctionError(kindOf(value) === "map" ? `${name} is not a method but has arguments` : `${name} has arguments but cannot be invoked as function`);
}
/** Returns the method of a value. */
function findMethod(value, name) {
	return value instanceof GoMap || value instanceof GoObject || value instanceof GoList ? value.methods?.get(name) : void 0;
}
var missing, nil;
function init_fields() {
	return (init_fields = __esmMin((() => {
		init_kinds();
		init_value();
		missing = {
			value: null,
			origin: void 0,
			isInterface: true
		};
		nil = sourced(null);
	})))();
}

// actions/manifest-check/helm/template/builtins.ts
/** Returns an item of a list or map (`index` of `text/template`). @throws FunctionError */
function indexOne(item, index) {
	const { value } = item;
	if (value instanceof GoMap) {
		const map = value;
		if (index.value === null) throw new FunctionError("value is nil; should be of type string");
		if (typeof index.value !== "string") throw new FunctionError(`value has type ${typeOf(index.value)}; should be string`);
		return map.entries.get(index.value) ?? zeroOf(map) ?? sourced(null);
	}
	if (value === null) throw new FunctionError("index of nil pointer");
	if (value instanceof GoList) {
		const position = positionOf(index, value.items.length);
		const found = value.items[position];
		if (found === void 0) throw new FunctionError("reflect: slice index out of range");
		return found;
	}
	if (typeof value === "string" || value instanceof GoBytes) {
		const bytes = typeof value === "string" ? encodeText(value) : value.bytes;
		const byte = bytes[positionOf(index, bytes.length)];
		if (byte === void 0) throw new FunctionError(`reflect: ${typeof value === "string" ? "string" : "slice"} index out of range`);
		return sourced(new GoInteger(byte, "uint8"), deriveOrigin([item]));
	}
	throw new FunctionError(`can't index item of type ${typeOf(value)}`);
}
/** Returns an index. It may be the length, as for `slice`. */
function positionOf({ value }, length) {
	if (value === null) throw new FunctionError("cannot index slice/array with nil");
	if (!(value instanceof GoInteger)) throw new FunctionError(`cannot index slice/array with type ${typeOf(value)}`);
	if (value.value < 0n || value.value > BigInt(length)) throw new FunctionError(`index out of range: ${value.value}`);
	return Number(value.value);
}
function lengthOf({ value, isInterface }) {
	if (typeof value === "string") return byteLength(value);
	if (value instanceof GoList) return value.items.length;
	if (value instanceof GoMap) return value.entries.size;
	if (value instanceof GoBytes) return value.bytes.length;
	if (value === null) throw new FunctionError(isInterface === true ? "len of nil pointer" : "reflect: call of reflect.Value.Type on zero Value");
	throw new FunctionError(`len of type ${typeOf(value)}`);
}
function escapeScript(text) {
	return text.replace(/[\\'"<>&=]|[\0-\u001f]|[^\x7f\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (char) => {
		return (Object.hasOwn(scriptEscapes, char) ? scriptEscapes[char] : void 0) ?? `\\u${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
	});
}
function escapeQuery(text) {
	return [...encodeText(text)].map((byte) => {
		const char = String.fromCharCode(byte);
		if (/[A-Za-z0-9_.~-]/.test(char)) return char;
		return byte === 32 ? "+" : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}).join("");
}
/** Defines a function that escapes the text of its arguments. */
function escaping(replace) {
	return defineVariadic([], "any", (args, context) => {
		const [first] = args;
		const printed = args.map((arg) => arg.value === null ? sourced(noValue, arg.origin) : arg);
		const text = args.length === 1 && typeof first?.value === "string" ? first : sprint(printed);
		context.spend(text.value.length / 100);
		const escaped = replace(text.value);
		return escaped === text.value ? text : sourced(escaped, deriveOrigin(args));
	});
}
var htmlEscapes, scriptEscapes, builtinFunctions;
function init_builtins() {
	return (init_builtins = __esmMin((() => {
		init_bytes();
		init_format();
		init_kinds();
		init_text();
		init_value();
		init_comparison();
		init_fields();
		htmlEscapes = {
			"\0": "�",
			"\"": "&#34;",
			"'": "&#39;",
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		scriptEscapes = {
			"\\": "\\\\",
			"'": "\\'",
			"\"": "\\\"",
			"<": "\\u003C",
			">": "\\u003E",
			"&": "\\u0026",
			"=": "\\u003D"
		};
		builtinFunctions = {
			...comparisonFunctions,
			index: defineVariadic(["any"], "any", ([item = sourced(null), ...indexes]) => {
				if (item.value === null) throw new FunctionError("index of untyped nil");
				return indexes.reduce(indexOne, item);
			}),
			len: define(["any"], ([item = sourced(null)]) => sourced(new GoInteger(lengthOf(item)), deriveOrigin([item]))),
			print: defineVariadic([], "any", (args) => sprint(args)),
			printf: defineVariadic(["string"], "any", ([format, ...args]) => sprintf(format, args)),
			println: defineVariadic([], "any", (args) => sprintln(args)),
			html: escaping((text) => text.replace(/[\0"'&<>]/g, (char) => htmlEscapes[char] ?? char)),
			js: escaping(escapeScript),
			urlquery: escaping(escapeQuery),
			call: defineVariadic(["any"], "any", ([target = sourced(null)]) => {
				throw new FunctionError(target.value === null ? "call of nil" : `non-function of type ${typeOf(target.value)}`);
			})
		};
	})))();
}

// actions/manifest-check/helm/render/functions.ts
/** Finds a function of Helm's templates. */
function findFunction(name) {
	return getOwn(functions, name);
}
var functions;
function init_functions() {
	return (init_functions = __esmMin((() => {
		init_formats();
		init_helm();
		init_sprig();
		init_builtins();
		functions = {
			...builtinFunctions,
			...sprigFunctions,
			...formatFunctions,
			...helmFunctions
		};
	})))();
}

// actions/manifest-check/helm/template/failure.ts
/** Creates the place of a node. */
function createPlace(source, { start, end }, template) {
	const before = source.text.slice(0, start);
	const lineStart = before.lastIndexOf("\n") + 1;
	return {
		source,
		line: countLines(before),
		column: Buffer.byteLength(before.slice(lineStart)),
		template,
		expression: source.text.slice(start, end).trim(),
		start,
		end
	};
}
function countLines(text) {
	let lines = 1;
	for (let newline = text.indexOf("\n"); newline !== -1; newline = text.indexOf("\n", newline + 1)) lines += 1;
	return lines;
}
var TemplateError;
function init_failure() {
	return (init_failure = __esmMin((() => {
		TemplateError = class extends Error {
			phase;
			places;
			constructor(phase, message, places) {
				super(message);
				this.name = "TemplateError";
				this.phase = phase;
				this.places = places;
			}
		};
	})))();
}

// actions/manifest-check/helm/template/literals.ts
/**
* Removes the quotes and escapes of a Go literal in double, single or raw quotes (`strconv.Unquote`). Returns undefined
* if it is malformed.
*/
function unquote(literal) {
	const quote = literal[0];
	const inner = literal.slice(1, -1);
	if (literal.length < 2 || literal.at(-1) !== quote) return void 0;
	if (quote === "`") return inner.replaceAll("\r", "");
	if (!inner.includes("\\")) return inner.includes(quote ?? "") ? void 0 : inner;
	let text = "";
	let bytes = [];
	const flush = () => {
		if (bytes.length > 0) text += decodeText(Uint8Array.from(bytes));
		bytes = [];
	};
	for (let offset = 0; offset < inner.length;) {
		const char = inner[offset] ?? "";
		if (char === quote) return void 0;
		if (char !== "\\") {
			flush();
			text += char;
			offset += 1;
			continue;
		}
		escapeSequence.lastIndex = offset;
		const match = escapeSequence.exec(inner);
		if (match === null) return void 0;
		offset = escapeSequence.lastIndex;
		const [, hex, octal, short, long, named] = match;
		const point = Number.parseInt(short ?? long ?? "", 16);
		if (hex !== void 0) bytes.push(Number.parseInt(hex, 16));
		else if (octal !== void 0) {
			if (Number.parseInt(octal, 8) > 255) return void 0;
			bytes.push(Number.parseInt(octal, 8));
		} else if (named !== void 0) {
			const resolved = Object.hasOwn(escapes, named) ? escapes[named] : void 0;
			if (resolved === void 0 || (named === "\"" || named === "'") && named !== quote) return void 0;
			flush();
			text += resolved;
		} else {
			if (point > 1114111 || point >= 55296 && point <= 57343) return void 0;
			flush();
			text += String.fromCodePoint(point);
		}
	}
	flush();
	return text;
}
/** Reads a number as Go's templates do. Returns a message if it is malformed. */
function readNumber(text) {
	if (text.endsWith("i")) return readComplex(text);
	const integer = readInteger(text);
	const fits = integer !== void 0 && integer >= -(2n ** 63n) && integer < 2n ** 63n;
	const unsigned = integer !== void 0 && integer >= 0n && integer < 2n ** 64n && !/^[+-]/.test(text);
	if (fits || unsigned) return {
		integer: fits ? integer : void 0,
		unsigned: unsigned ? integer : void 0,
		float: Number(integer)
	};
	const float = readFloat(text);
	if (float === void 0) return `illegal number syntax: ${JSON.stringify(text)}`;
	if (!/[.eEpP]/.test(text)) return `integer overflow: ${JSON.stringify(text)}`;
	if (!Number.isFinite(float)) return `illegal number syntax: ${JSON.stringify(text)}`;
	const whole = Number.isInteger(float) && Math.abs(float) < 2 ** 63 ? BigInt(float) : void 0;
	return {
		integer: whole,
		unsigned: whole !== void 0 && whole >= 0n ? whole : void 0,
		float
	};
}
/** Reads an imaginary number such as `2i`, or a complex one such as `1+2i`. */
function readComplex(text) {
	const [, real = "0", imaginary = ""] = complexPattern.exec(text) ?? [];
	const [first, second] = [readFloat(real), readFloat(imaginary)];
	if (first === void 0 || second === void 0) return `illegal number syntax: ${JSON.stringify(text)}`;
	const sign = second < 0 || Object.is(second, -0) ? "" : "+";
	return {
		integer: void 0,
		unsigned: void 0,
		float: void 0,
		complex: `(${formatFloat(first, "g")}${sign}${formatFloat(second, "g")}i)`
	};
}
/** Reads a character constant. Returns a message if it is malformed. */
function readCharacter(literal) {
	const inner = literal.slice(1, -1);
	const first = firstCharacter(inner);
	const text = first === "" ? void 0 : unquote(`'${first}'`);
	if (text === void 0) return "invalid syntax";
	if (first !== inner) return `malformed character constant: ${literal}`;
	const point = pointOf(text, first.startsWith("\\"));
	return {
		integer: BigInt(point),
		unsigned: BigInt(point),
		float: point
	};
}
/** Returns the number of a character. An escape is a byte, as it is written; any other byte is no character. */
function pointOf(text, isEscape) {
	const point = text.codePointAt(0) ?? 0;
	if (!isInvalidByte(point)) return point;
	return isEscape ? point - 56320 : 65533;
}
/** Returns the first character of a text, or the escape at its start. */
function firstCharacter(text) {
	escapeSequence.lastIndex = 0;
	return escapeSequence.exec(text)?.[0] ?? [...text][0] ?? "";
}
function readInteger(text) {
	const match = integerPattern.exec(text);
	if (match === null) return void 0;
	const [, sign, hex, octal, binary, decimal] = match;
	const digits = (part) => part.replaceAll("_", "");
	const value = hex !== void 0 ? BigInt(`0x${digits(hex)}`) : octal !== void 0 ? BigInt(`0o${digits(octal)}`) : binary !== void 0 ? BigInt(`0b${digits(binary)}`) : BigInt(digits(decimal ?? "0"));
	return sign === "-" ? -value : value;
}
function readFloat(text) {
	if (decimalPattern.test(text)) return misplaced.decimal.test(text) ? void 0 : Number(text.replaceAll("_", ""));
	const match = hexFloatPattern.exec(text);
	if (match === null || misplaced.hex.test(text)) return void 0;
	const [, sign, whole = "", fraction = "", exponent = "0"] = match;
	const value = Number.parseInt(`${whole}${fraction}`.replaceAll("_", "") || "0", 16) * 2 ** (Number(exponent.replaceAll("_", "")) - 4 * fraction.replaceAll("_", "").length);
	return sign === "-" ? -value : value;
}
var escapes, escapeSequence, integerPattern, decimalPattern, hexFloatPattern, misplaced, complexPattern;
function init_literals() {
	return (init_literals = __esmMin((() => {
		init_bytes();
		init_float();
		escapes = {
			a: "\x07",
			b: "\b",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	",
			v: "\v",
			"\\": "\\",
			"'": "'",
			"\"": "\""
		};
		escapeSequence = /\\(?:x([0-9a-fA-F]{2})|([0-7]{3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/suy;
		integerPattern = /^([+-]?)(?:0[xX]_?([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)|0[oO]?_?([0-7]+(?:_[0-7]+)*)|0[bB]_?([01]+(?:_[01]+)*)|(0|[1-9]\d*(?:_\d+)*))$/;
		decimalPattern = /^[+-]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?$/;
		hexFloatPattern = /^([+-]?)0[xX]([0-9a-fA-F_]*)(?:\.([0-9a-fA-F_]*))?[pP]([+-]?\d[\d_]*)$/;
		misplaced = {
			decimal: /(?:^|\D)_|_(?:$|\D)/,
			hex: /(?:^|[^0-9a-fA-FxX])_|_(?:$|[^0-9a-fA-F])/
		};
		complexPattern = /^(?:(.*[^eEpP+-])(?=[+-]))?([+-]?[^+-](?:.*?))i$/;
	})))();
}

// actions/manifest-check/helm/template/names.ts
var NameStack;
function init_names() {
	return (init_names = __esmMin((() => {
		NameStack = class {
			#names = [];
			/** For each name, the index of the one that it hides. */
			#hidden = [];
			#latest = /* @__PURE__ */ new Map();
			get height() {
				return this.#names.length;
			}
			declare(name) {
				this.#hidden.push(this.find(name));
				this.#latest.set(name, this.#names.length);
				this.#names.push(name);
			}
			/** Forgets the names above a height. */
			forget(height) {
				for (let index = this.#names.length - 1; index >= height; index -= 1) this.#latest.set(this.#names[index] ?? "", this.#hidden[index] ?? -1);
				if (height >= this.#names.length) return;
				this.#names.length = height;
				this.#hidden.length = height;
			}
			/** Returns the index of the latest of a name, or -1. */
			find(name) {
				return this.#latest.get(name) ?? -1;
			}
		};
	})))();
}

// actions/manifest-check/helm/template/characters.ts
/** Tells whether a character is a blank of Go's templates. */
function isSpace(char) {
	return char !== void 0 && spaces.includes(char);
}
function isDigit(char) {
	return char !== void 0 && char >= "0" && char <= "9";
}
/** Returns what a sticky pattern matches at an offset; an empty text if nothing. */
function matchAt(pattern, text, offset) {
	pattern.lastIndex = offset;
	return pattern.exec(text)?.[0] ?? "";
}
/** Describes a character as Go's `%#U` does. */
function describe(text, offset) {
	const point = text.codePointAt(offset) ?? 65533;
	const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
	return /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.test(String.fromCodePoint(point)) ? `${code} '${String.fromCodePoint(point)}'` : code;
}
var spaces;
function init_characters$1() {
	return (init_characters$1 = __esmMin((() => {
		spaces = " 	\r\n";
	})))();
}

// actions/manifest-check/helm/template/lex.ts
var keywords, alphanumeric, maxNumberLength, number, Lexer;
function init_lex() {
	return (init_lex = __esmMin((() => {
		init_characters$1();
		keywords = new Map([
			"block",
			"break",
			"continue",
			"define",
			"else",
			"end",
			"if",
			"range",
			"nil",
			"template",
			"with"
		].map((word) => [word, word]));
		alphanumeric = /[\p{L}\p{Nd}_]+/uy;
		maxNumberLength = 2e3;
		number = /[+-]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eE][+-]?[0-9_]*)?)i?/y;
		Lexer = class {
			#text;
			/** Start of the next token. */
			#start = 0;
			#line = 1;
			/** The first line end that has not been passed. */
			#newline;
			#isInAction = false;
			#parentheses = 0;
			#isOver = false;
			constructor(text) {
				this.#text = text;
				this.#newline = this.#findNewline(0);
			}
			/** Returns the next token. */
			next() {
				if (this.#isOver) return {
					kind: "eof",
					text: "EOF",
					start: this.#start,
					line: this.#line
				};
				return this.#isInAction ? this.#lexAction() : this.#lexText();
			}
			#emit(kind, end) {
				const token = {
					kind,
					text: this.#text.slice(this.#start, end),
					start: this.#start,
					line: this.#line
				};
				this.#skipTo(end);
				return token;
			}
			#skipTo(end) {
				while (this.#newline < end) {
					this.#line += 1;
					this.#newline = this.#findNewline(this.#newline + 1);
				}
				this.#start = end;
			}
			#findNewline(from) {
				const newline = this.#text.indexOf("\n", from);
				return newline === -1 ? 1e400 : newline;
			}
			#fail(message) {
				this.#isOver = true;
				return {
					kind: "error",
					text: message,
					start: this.#start,
					line: this.#line
				};
			}
			#lexText() {
				const text = this.#text;
				for (;;) {
					const delimiter = text.indexOf("{{", this.#start);
					if (delimiter === -1) {
						if (this.#start < text.length) return this.#emit("text", text.length);
						this.#isOver = true;
						return this.#emit("eof", text.length);
					}
					const trims = text[delimiter + 2] === "-" && isSpace(text[delimiter + 3]);
					let end = delimiter;
					if (trims) while (end > this.#start && isSpace(text[end - 1])) end -= 1;
					if (end > this.#start) {
						const token = this.#emit("text", end);
						this.#skipTo(delimiter);
						return token;
					}
					this.#skipTo(delimiter);
					const inner = delimiter + (trims ? 4 : 2);
					if (text.startsWith("/*", inner)) {
						const problem = this.#skipComment(inner);
						if (problem !== void 0) return problem;
						continue;
					}
					const token = this.#emit("left-delimiter", delimiter + 2);
					this.#skipTo(inner);
					this.#isInAction = true;
					this.#parentheses = 0;
					return token;
				}
			}
			#skipComment(start) {
				this.#skipTo(start);
				const close = this.#text.indexOf("*/", start + 2);
				if (close === -1) return this.#fail("unclosed comment");
				const end = close + 2;
				const length = this.#rightDelimiterLength(end);
				if (length === 0) return this.#fail("comment ends before closing delimiter");
				this.#skipTo(length === 4 ? this.#afterSpaces(end + length) : end + length);
			}
			/** Returns 2 for `}}` at an offset, 4 for ` -}}`, and 0 for neither. */
			#rightDelimiterLength(offset) {
				const text = this.#text;
				if (isSpace(text[offset]) && text[offset + 1] === "-" && text.startsWith("}}", offset + 2)) return 4;
				return text.startsWith("}}", offset) ? 2 : 0;
			}
			#afterSpaces(offset) {
				let end = offset;
				while (isSpace(this.#text[end])) end += 1;
				return end;
			}
			#lexRightDelimiter(length) {
				if (length === 4) this.#skipTo(this.#start + 2);
				const token = this.#emit("right-delimiter", this.#start + 2);
				if (length === 4) this.#skipTo(this.#afterSpaces(this.#start));
				this.#isInAction = false;
				return token;
			}
			#lexAction() {
				const text = this.#text;
				const length = this.#rightDelimiterLength(this.#start);
				if (length > 0) return this.#parentheses === 0 ? this.#lexRightDelimiter(length) : this.#fail("unclosed left paren");
				const start = this.#start;
				const char = text[start];
				if (char === void 0) return this.#fail("unclosed action");
				if (isSpace(char)) return this.#lexSpace();
				switch (char) {
					case "=": return this.#emit("assign", start + 1);
					case ":": return text[start + 1] === "=" ? this.#emit("declare", start + 2) : this.#fail("expected :=");
					case "|": return this.#emit("pipe", start + 1);
					case "\"": return this.#lexQuoted("\"", "string", "unterminated quoted string");
					case "'": return this.#lexQuoted("'", "character", "unterminated character constant");
					case "`": {
						const end = text.indexOf("`", start + 1);
						return end === -1 ? this.#fail("unterminated raw quoted string") : this.#emit("raw-string", end + 1);
					}
					case "$": return this.#lexName("variable", "variable");
					case "(":
						this.#parentheses += 1;
						return this.#emit("left-parenthesis", start + 1);
					case ")":
						this.#parentheses -= 1;
						if (this.#parentheses < 0) return this.#fail("unexpected right paren");
						return this.#emit("right-parenthesis", start + 1);
				}
				if (char === "." && !isDigit(text[start + 1]) && start + 1 < text.length) return this.#lexName("field", "dot");
				if (char === "." || char === "+" || char === "-" || isDigit(char)) return this.#lexNumber();
				if (matchAt(alphanumeric, text, start) !== "") return this.#lexIdentifier();
				if (char > " " && char <= "~") return this.#emit("char", start + 1);
				return this.#fail(`unrecognized character in action: ${describe(text, start)}`);
			}
			/** Reads blanks. The last one may belong to a delimiter that trims. */
			#lexSpace() {
				const end = this.#afterSpaces(this.#start);
				if (this.#rightDelimiterLength(end - 1) !== 4) return this.#emit("space", end);
				return end - this.#start === 1 ? this.#lexRightDelimiter(4) : this.#emit("space", end - 1);
			}
			#lexQuoted(quote, kind, problem) {
				const text = this.#text;
				for (let end = this.#start + 1; end < text.length; end += 1) {
					const char = text[end];
					if (char === "\n") break;
					if (char === quote) return this.#emit(kind, end + 1);
					if (char === "\\") {
						end += 1;
						if (text[end] === "\n") break;
					}
				}
				return this.#fail(problem);
			}
			/** Reads a name after `.` or `$`. @param alone the kind if there is no name. */
			#lexName(kind, alone) {
				const from = this.#start + 1;
				if (this.#isTerminator(from)) return this.#emit(alone, from);
				const end = from + matchAt(alphanumeric, this.#text, from).length;
				return this.#isTerminator(end) ? this.#emit(kind, end) : this.#failAt(end);
			}
			#lexIdentifier() {
				const word = matchAt(alphanumeric, this.#text, this.#start);
				const end = this.#start + word.length;
				if (!this.#isTerminator(end)) return this.#failAt(end);
				const kind = keywords.get(word) ?? (word === "true" || word === "false" ? "bool" : "identifier");
				return this.#emit(kind, end);
			}
			#lexNumber() {
				const start = this.#start;
				const first = matchAt(number, this.#text, start);
				const end = start + first.length;
				if (first.length > maxNumberLength) return this.#fail("a number is too long");
				if (matchAt(alphanumeric, this.#text, end) !== "") return this.#fail(`bad number syntax: ${JSON.stringify(this.#text.slice(start, end + 1))}`);
				const sign = this.#text[end];
				if (sign !== "+" && sign !== "-") return this.#emit("number", end);
				const second = end + matchAt(number, this.#text, end).length;
				if (matchAt(alphanumeric, this.#text, second) !== "" || this.#text[second - 1] !== "i") return this.#fail(`bad number syntax: ${JSON.stringify(this.#text.slice(start, second))}`);
				return this.#emit("complex", second);
			}
			/** Tells whether a name may end at an offset. */
			#isTerminator(offset) {
				const char = this.#text[offset];
				return char === void 0 || isSpace(char) || ".,|:)(".includes(char) || this.#text.startsWith("}}", offset);
			}
			#failAt(offset) {
				return this.#fail(`bad character ${describe(this.#text, offset)}`);
			}
		};
	})))();
}

// actions/manifest-check/helm/template/token-reader.ts
function describeToken({ kind, text }) {
	if (kind === "eof") return "EOF";
	if ([
		"block",
		"break",
		"continue",
		"define",
		"else",
		"end",
		"if",
		"range",
		"nil",
		"template",
		"with",
		"dot"
	].includes(kind)) return `<${text}>`;
	return text.length > 10 ? `${JSON.stringify(text.slice(0, 10))}...` : JSON.stringify(text);
}
var tokensPerCount, TokenReader;
function init_token_reader() {
	return (init_token_reader = __esmMin((() => {
		init_value();
		init_failure();
		init_lex();
		tokensPerCount = 50;
		TokenReader = class {
			source;
			#lexer;
			/** The last token that was read, and those that were put back. */
			#tokens;
			#spend;
			#putBack = 0;
			#count = 0;
			constructor(source, spend) {
				this.source = source;
				this.#spend = spend;
				this.#lexer = new Lexer(source.text);
				const none = {
					kind: "eof",
					text: "",
					start: 0,
					line: 1
				};
				this.#tokens = [
					none,
					none,
					none
				];
			}
			/** The token that was read last from the text. */
			get last() {
				return this.#tokens[0];
			}
			putBack() {
				this.#putBack += 1;
			}
			next() {
				if (this.#putBack > 0) this.#putBack -= 1;
				else this.#tokens[0] = this.#read();
				return this.#tokens[this.#putBack];
			}
			peek() {
				if (this.#putBack > 0) return this.#tokens[this.#putBack - 1];
				this.#putBack = 1;
				this.#tokens[0] = this.#read();
				return this.#tokens[0];
			}
			#read() {
				const token = this.#lexer.next();
				this.#count += 1;
				if (this.#count % tokensPerCount === 1) this.#countTokens(token);
				return token;
			}
			/** @throws TemplateError of the phase limit. */
			#countTokens({ start }) {
				try {
					this.#spend?.(this.#count === 1 ? 1 : tokensPerCount);
				} catch (error) {
					if (!(error instanceof LimitError)) throw error;
					throw new TemplateError("limit", error.message, [createPlace(this.source, {
						start,
						end: start
					}, "")]);
				}
			}
			restore2(token) {
				this.#tokens[1] = token;
				this.#putBack = 2;
			}
			restore3(second, first) {
				this.#tokens[1] = first;
				this.#tokens[2] = second;
				this.#putBack = 3;
			}
			nextNonSpace() {
				for (;;) {
					const token = this.next();
					if (token.kind !== "space") return token;
				}
			}
			peekNonSpace() {
				const token = this.nextNonSpace();
				this.#putBack += 1;
				return token;
			}
			fail(message) {
				const { start, line } = this.#tokens[0];
				const place = createPlace(this.source, {
					start,
					end: start + this.#tokens[0].text.length
				}, "");
				throw new TemplateError("parse", message, [{
					...place,
					line,
					column: void 0,
					template: void 0
				}]);
			}
			unexpected(token, context) {
				this.fail(token.kind === "error" ? token.text : `unexpected ${describeToken(token)} in ${context}`);
			}
			expect(kinds, context) {
				const token = this.nextNonSpace();
				if (!kinds.includes(token.kind)) this.unexpected(token, context);
				return token;
			}
		};
	})))();
}

// actions/manifest-check/helm/template/parse-expression.ts
/** Returns the variables of a template: its data. */
function rootVariables() {
	const variables = new NameStack();
	variables.declare("$");
	return variables;
}
function isExecutable({ kind }) {
	return ![
		"bool",
		"dot",
		"nil",
		"number",
		"string"
	].includes(kind);
}
var operands, maxDepth$2, ExpressionParser;
function init_parse_expression() {
	return (init_parse_expression = __esmMin((() => {
		init_failure();
		init_literals();
		init_names();
		init_token_reader();
		operands = /* @__PURE__ */ new Set([
			"bool",
			"character",
			"complex",
			"dot",
			"field",
			"identifier",
			"number",
			"nil",
			"raw-string",
			"string",
			"variable",
			"left-parenthesis"
		]);
		maxDepth$2 = 1e3;
		ExpressionParser = class extends TokenReader {
			/** Variables that exist at the moment. */
			variables = rootVariables();
			#isFunction;
			#depth = 0;
			constructor(source, isFunction, spend) {
				super(source, spend);
				this.#isFunction = isFunction;
			}
			unquoted({ text }) {
				return unquote(text) ?? this.fail("invalid syntax");
			}
			pipeline(context, end) {
				this.enter();
				const { start } = this.peekNonSpace();
				const { variables, isAssignment } = this.#declarations(context);
				const commands = [];
				for (;;) {
					const token = this.nextNonSpace();
					if (token.kind === end) break;
					if (!operands.has(token.kind)) this.unexpected(token, context);
					this.putBack();
					commands.push(this.#command());
				}
				if (commands.length === 0) this.fail(`missing value for ${context}`);
				const stage = commands.findIndex(({ args: [first] }, index) => index > 0 && !isExecutable(first));
				if (stage !== -1) this.fail(`non executable command in pipeline stage ${stage + 1}`);
				this.exit();
				return {
					kind: "pipe",
					variables,
					isAssignment,
					commands,
					start,
					end: commands.at(-1)?.end ?? start
				};
			}
			/** Reads `$x :=`, `$x =` or `$i, $x :=`. */
			#declarations(context) {
				const variables = [];
				for (;;) {
					const variable = this.peekNonSpace();
					if (variable.kind !== "variable") return {
						variables,
						isAssignment: false
					};
					this.next();
					const after = this.peek();
					const next = this.peekNonSpace();
					if (next.kind === "assign" || next.kind === "declare") {
						this.nextNonSpace();
						variables.push(variable.text);
						this.variables.declare(variable.text);
						return {
							variables,
							isAssignment: next.kind === "assign"
						};
					}
					if (next.kind !== "char" || next.text !== ",") {
						if (after.kind === "space") this.restore3(variable, after);
						else this.restore2(variable);
						return {
							variables,
							isAssignment: false
						};
					}
					this.nextNonSpace();
					variables.push(variable.text);
					this.variables.declare(variable.text);
					if (context !== "range" || variables.length > 1) this.fail(`too many declarations in ${context}`);
					if (![
						"variable",
						"right-delimiter",
						"right-parenthesis"
					].includes(this.peekNonSpace().kind)) this.fail("range can only initialize variables");
				}
			}
			#command() {
				const { start } = this.peekNonSpace();
				const args = [];
				for (;;) {
					this.peekNonSpace();
					const operand = this.#operand();
					if (operand !== void 0) args.push(operand);
					const token = this.next();
					if (token.kind === "space") continue;
					if (token.kind === "right-delimiter" || token.kind === "right-parenthesis") this.putBack();
					else if (token.kind !== "pipe") this.unexpected(token, "operand");
					break;
				}
				const [first, ...others] = args;
				if (first === void 0) return this.fail("empty command");
				return {
					kind: "command",
					args: [first, ...others],
					start,
					end: args.at(-1)?.end ?? start
				};
			}
			#operand() {
				const node = this.#term();
				if (node === void 0 || this.peek().kind !== "field") return node;
				const { start } = this.peek();
				const fields = [];
				let end = start;
				while (this.peek().kind === "field") {
					const token = this.next();
					fields.push(token.text.slice(1));
					end = token.start + token.text.length;
				}
				switch (node.kind) {
					case "field": return {
						...node,
						names: [...node.names, ...fields],
						start,
						end
					};
					case "variable": return {
						...node,
						fields,
						start,
						end
					};
					case "pipe":
					case "identifier": return {
						kind: "chain",
						node,
						fields,
						start,
						end
					};
					default: return this.fail(`unexpected . after term ${JSON.stringify(this.source.text.slice(node.start, node.end))}`);
				}
			}
			#term() {
				const token = this.nextNonSpace();
				const { text, start } = token;
				const end = start + text.length;
				switch (token.kind) {
					case "identifier": return this.#function(text, start, end);
					case "dot": return {
						kind: "dot",
						start,
						end
					};
					case "nil": return {
						kind: "nil",
						start,
						end
					};
					case "bool": return {
						kind: "bool",
						value: text === "true",
						start,
						end
					};
					case "field": return {
						kind: "field",
						names: [text.slice(1)],
						start,
						end,
						from: start
					};
					case "variable":
						if (this.variables.find(text) === -1) this.fail(`undefined variable ${JSON.stringify(text)}`);
						return {
							kind: "variable",
							name: text,
							fields: [],
							start,
							end,
							from: start
						};
					case "number":
					case "complex":
					case "character": {
						const number = token.kind === "character" ? readCharacter(text) : readNumber(text);
						return typeof number === "string" ? this.fail(number) : {
							kind: "number",
							text,
							...number,
							start,
							end
						};
					}
					case "left-parenthesis": return this.pipeline("parenthesized pipeline", "right-parenthesis");
					case "string":
					case "raw-string": return {
						kind: "string",
						value: this.unquoted(token),
						start,
						end
					};
				}
				this.putBack();
			}
			#function(name, start, end) {
				if (!this.#isFunction(name)) this.fail(`function ${JSON.stringify(name)} not defined`);
				return {
					kind: "identifier",
					name,
					start,
					end
				};
			}
			enter() {
				this.#depth += 1;
				if (this.#depth <= maxDepth$2) return;
				const place = createPlace(this.source, {
					start: this.last.start,
					end: this.last.start
				}, "");
				throw new TemplateError("limit", `it is nested deeper than ${maxDepth$2}`, [place]);
			}
			exit() {
				this.#depth -= 1;
			}
		};
	})))();
}

// actions/manifest-check/helm/template/parse.ts
/**
* Parses a template with Go's grammar (`text/template`). Returns the templates that it defines, and last its own.
* @param isFunction tells whether a function of a name exists.
* @param spend counts the tokens. May throw LimitError.
* @throws TemplateError with the line, as Go reports it.
*/
function parseTemplate(source, isFunction, spend) {
	return new Parser(source, isFunction, spend).parse();
}
function isEnding(node) {
	return node.kind === "end" || node.kind === "else";
}
var Parser;
function init_parse() {
	return (init_parse = __esmMin((() => {
		init_parse_expression();
		Parser = class extends ExpressionParser {
			#ranges = 0;
			/** Start of the current action. */
			#actionStart = 0;
			#trees = /* @__PURE__ */ new Map();
			parse() {
				const nodes = [];
				while (this.peek().kind !== "eof") {
					if (this.peek().kind === "left-delimiter") {
						const delimiter = this.next();
						if (this.nextNonSpace().kind === "define") {
							this.#parseDefinition();
							continue;
						}
						this.restore2(delimiter);
					}
					const node = this.#textOrAction();
					if (isEnding(node)) this.fail(`unexpected {{${node.kind}}}`);
					nodes.push(node);
				}
				this.#addTree(this.source.name, nodes);
				return [...this.#trees.values()];
			}
			#addTree(name, nodes) {
				const isEmpty = nodes.every((node) => node.kind === "text" && node.text.trim() === "");
				const existing = this.#trees.get(name);
				if (existing === void 0 || existing.isEmpty) this.#trees.set(name, {
					name,
					source: this.source,
					nodes,
					isEmpty
				});
				else if (!isEmpty) this.fail(`template: multiple definition of template ${JSON.stringify(name)}`);
			}
			#parseDefinition() {
				const context = "define clause";
				const name = this.unquoted(this.expect(["string", "raw-string"], context));
				this.expect(["right-delimiter"], context);
				this.#addTree(name, this.#parseBody(context));
			}
			/** Parses the content of `define` or `block`, which has its own variables. */
			#parseBody(context) {
				const variables = this.variables;
				const ranges = this.#ranges;
				this.variables = rootVariables();
				this.#ranges = 0;
				const { nodes, ending } = this.#itemList();
				if (ending.kind !== "end") this.fail(`unexpected {{else}} in ${context}`);
				this.variables = variables;
				this.#ranges = ranges;
				return nodes;
			}
			#itemList() {
				const nodes = [];
				while (this.peekNonSpace().kind !== "eof") {
					const node = this.#textOrAction();
					if (isEnding(node)) return {
						nodes,
						ending: node
					};
					nodes.push(node);
				}
				return this.fail("unexpected EOF");
			}
			#textOrAction() {
				const token = this.nextNonSpace();
				if (token.kind === "text") {
					const { start, text } = token;
					const origin = {
						kind: "literal",
						template: this.source,
						start,
						isText: true
					};
					return {
						kind: "text",
						text,
						start,
						end: start + text.length,
						origin
					};
				}
				if (token.kind !== "left-delimiter") return this.unexpected(token, "input");
				this.#actionStart = token.start;
				return this.#action();
			}
			#action() {
				const token = this.nextNonSpace();
				switch (token.kind) {
					case "block": return this.#block();
					case "break":
					case "continue": return this.#leave(token, token.kind);
					case "else": return this.#else();
					case "end":
						this.expect(["right-delimiter"], "end");
						return { kind: "end" };
					case "if":
					case "range":
					case "with": return this.#branch(token.kind);
					case "template": return this.#template();
				}
				this.putBack();
				const { start } = this.peek();
				const pipe = this.pipeline("command", "right-delimiter");
				return {
					kind: "action",
					pipe,
					start,
					end: pipe.end,
					action: this.#actionRange()
				};
			}
			/** Returns the range of the action whose right delimiter was read last. */
			#actionRange() {
				return {
					start: this.#actionStart,
					end: this.last.start + 2
				};
			}
			#leave({ start, text }, kind) {
				const token = this.nextNonSpace();
				if (token.kind !== "right-delimiter") this.unexpected(token, `{{${kind}}}`);
				if (this.#ranges === 0) this.fail(`{{${kind}}} outside {{range}}`);
				return {
					kind,
					start,
					end: start + text.length
				};
			}
			#else() {
				const { kind } = this.peekNonSpace();
				if (kind === "if" || kind === "with") return {
					kind: "else",
					follows: kind
				};
				this.expect(["right-delimiter"], "else");
				return {
					kind: "else",
					follows: void 0
				};
			}
			#branch(kind) {
				this.enter();
				const count = this.variables.height;
				const pipe = this.pipeline(kind, "right-delimiter");
				if (kind === "range") this.#ranges += 1;
				const { nodes, ending } = this.#itemList();
				if (kind === "range") this.#ranges -= 1;
				const otherwise = ending.kind === "else" ? this.#otherwise(kind, ending.follows) : void 0;
				this.variables.forget(count);
				this.exit();
				return {
					kind,
					pipe,
					body: nodes,
					otherwise,
					start: pipe.start,
					end: pipe.end
				};
			}
			#otherwise(kind, follows) {
				if (kind === follows && this.peek().kind === kind) {
					this.next();
					return [this.#branch(kind)];
				}
				const { nodes, ending } = this.#itemList();
				if (ending.kind !== "end") this.fail("expected end; found {{else}}");
				return nodes;
			}
			#block() {
				const context = "block clause";
				const token = this.nextNonSpace();
				const name = this.#templateName(token, context);
				const pipe = this.pipeline(context, "right-delimiter");
				const action = this.#actionRange();
				this.#addTree(name, this.#parseBody(context));
				return {
					kind: "template",
					name,
					pipe,
					start: token.start,
					end: pipe.end,
					action
				};
			}
			#template() {
				const context = "template clause";
				const token = this.nextNonSpace();
				const name = this.#templateName(token, context);
				let pipe;
				if (this.nextNonSpace().kind !== "right-delimiter") {
					this.putBack();
					pipe = this.pipeline(context, "right-delimiter");
				}
				const end = pipe?.end ?? token.start + token.text.length;
				return {
					kind: "template",
					name,
					pipe,
					start: token.start,
					end,
					action: this.#actionRange()
				};
			}
			#templateName(token, context) {
				if (token.kind !== "string" && token.kind !== "raw-string") this.unexpected(token, context);
				return this.unquoted(token);
			}
		};
	})))();
}

// actions/manifest-check/helm/template/constants.ts
/** Returns a constant as a value of a type; a message if it does not fit, or an empty one. */
function constantFor(node, type, source) {
	if (node.kind === "nil") {
		if (type === "any" || type === "map" || type === "list" || type === "strings" || type === "object") return sourced(null);
		return `cannot assign nil to ${type}`;
	}
	const origin = {
		kind: "literal",
		template: source,
		start: node.start,
		isText: false
	};
	if (node.kind === "string") return type === "any" || type === "string" ? sourced(node.value, {
		...origin,
		start: node.start + 1
	}) : unfit(type, node, source);
	if (node.kind === "bool") return type === "any" || type === "bool" ? sourced(node.value, origin) : unfit(type, node, source);
	if (node.kind !== "number") return "";
	const { integer, float } = node;
	switch (type) {
		case "any": return idealConstant(node, origin);
		case "int":
		case "int64": return integer === void 0 ? "" : sourced(new GoInteger(integer, type), origin);
		case "float64": return float === void 0 ? "" : sourced(float, origin);
		default: return unfit(type, node, source);
	}
}
function unfit(type, { start, end }, source) {
	const text = source.text.slice(start, end);
	return type === "map" || type === "list" || type === "strings" || type === "object" ? `can't handle ${text} for arg of type ${goType(type)}` : `expected ${nameOf$1(type)}; found ${text}`;
}
function idealConstant({ text, integer, float, complex }, origin) {
	if (complex !== void 0) return sourced(new GoObject({
		type: "complex128",
		kind: "complex128",
		text: complex
	}), origin);
	const isHex = /^0[xX]/.test(text) && !/[pP]/.test(text);
	if (float !== void 0 && !isHex && !text.startsWith("'") && /[.eEpP]/.test(text)) return sourced(float, origin);
	return integer === void 0 ? `${text} overflows int` : sourced(new GoInteger(integer), origin);
}
/** Returns the name of a parameter's type in messages about constants. */
function nameOf$1(type) {
	if (type === "int" || type === "int64") return "integer";
	return type === "float64" ? "float" : type;
}
/** Returns the name of a parameter's type in Go. */
function goType(type) {
	switch (type) {
		case "any": return "interface {}";
		case "list": return "[]interface {}";
		case "strings": return "[]string";
		case "map": return "map[string]interface {}";
		default: return type;
	}
}
function init_constants() {
	return (init_constants = __esmMin((() => {
		init_value();
	})))();
}

// actions/manifest-check/helm/template/last-node.ts
/** Returns the node that Go evaluates last in an expression. Errors behind it are reported there. */
function lastOf(node) {
	if (node.kind === "pipe") {
		const command = node.commands.at(-1);
		if (command === void 0) return rangeOf(node);
		const [first] = command.args;
		if (first.kind === "identifier" && isDecision(first.name)) return decidedRange(first);
		return lastOf(command.args.at(-1) ?? first);
	}
	return node.kind === "chain" ? lastOf(node.node) : rangeOf(node);
}
/** Tells whether a function evaluates arguments until one decides. */
function isDecision(name) {
	return name === "and" || name === "or";
}
/** Returns the range that tells which argument of a call of `and` or `or` was evaluated last. */
function decidedRange(identifier) {
	const range = decidedRanges.get(identifier) ?? rangeOf(identifier);
	decidedRanges.set(identifier, range);
	return range;
}
/** Returns the range of a node, for messages. Includes the fields before the one that Go counts from. */
function rangeOf({ start, end }) {
	return {
		start,
		end
	};
}
var decidedRanges;
function init_last_node() {
	return (init_last_node = __esmMin((() => {
		decidedRanges = /* @__PURE__ */ new WeakMap();
	})))();
}

// actions/manifest-check/helm/template/compile-expression.ts
var controls, controlNames, ExpressionCompiler;
function init_compile_expression() {
	return (init_compile_expression = __esmMin((() => {
		init_constants();
		init_last_node();
		controls = {
			and: {
				parameters: ["any"],
				rest: "any"
			},
			or: {
				parameters: ["any"],
				rest: "any"
			},
			include: { parameters: ["string", "any"] },
			tpl: { parameters: ["string", "any"] }
		};
		controlNames = Object.keys(controls);
		ExpressionCompiler = class {
			code = [];
			#source;
			#lookup;
			constructor(source, lookup) {
				this.#source = source;
				this.#lookup = lookup;
			}
			pipe(pipe) {
				pipe.commands.forEach((command, index) => {
					const before = pipe.commands[index - 1];
					this.#command(command, before !== void 0, before === void 0 ? pipe : lastOf({
						...pipe,
						commands: [before]
					}));
				});
				if (pipe.variables.length === 0) return;
				this.code.push(pipe.isAssignment ? {
					op: "assign",
					names: pipe.variables,
					node: lastOf(pipe)
				} : {
					op: "declare",
					names: pipe.variables
				});
			}
			/**
			* Compiles a command.
			* @param isPiped whether the value of the command before is on the stack.
			* @param before the node that Go evaluates last before the command.
			*/
			#command(command, isPiped, before) {
				const [first, ...args] = command.args;
				switch (first.kind) {
					case "identifier":
						this.#call(first, args, isPiped, command);
						if (isDecision(first.name)) this.code.push({ op: "unwrap" });
						return;
					case "field":
					case "chain":
					case "variable":
						this.#access(first, args, isPiped);
						this.code.push({ op: "unwrap" });
						return;
				}
				if (args.length > 0 || isPiped) {
					this.#fail(`can't give argument to non-function ${this.#textOf(first)}`, first.kind === "pipe" ? before : first);
					return;
				}
				if (first.kind === "nil") this.#fail("nil is not a command", first);
				else if (first.kind === "pipe") this.pipe(first);
				else this.#constant(first, "any");
				if (first.kind === "dot") this.code.push({ op: "unwrap" });
			}
			/** Compiles fields, of which the last may be a method with arguments. */
			#access(node, args, isPiped) {
				const names = node.kind === "field" ? node.names : node.fields;
				if (args.length === 0 && !isPiped) {
					this.#fields(node, names);
					return;
				}
				if (names.length === 0) {
					this.#fail(`can't give argument to non-function ${this.#textOf(node)}`, node);
					return;
				}
				const name = names.at(-1) ?? "";
				const at = lastOf(node);
				this.#fields(node, names.slice(0, -1));
				this.code.push({
					op: "method",
					name,
					count: args.length + (isPiped ? 1 : 0),
					node: at
				});
				for (const arg of args) this.#argument(arg, "any");
				this.code.push({
					op: "call-method",
					name,
					count: args.length,
					isPiped,
					node: rangeOf(node),
					last: args.length === 0 ? at : lastOf(args.at(-1) ?? node)
				});
			}
			#fields(node, names) {
				switch (node.kind) {
					case "field":
						this.code.push(names.length === 0 ? { op: "dot" } : {
							op: "field",
							names,
							node: rangeOf(node)
						});
						return;
					case "variable":
						this.code.push({
							op: "variable",
							name: node.name,
							fields: names,
							node: rangeOf(node)
						});
						return;
					case "chain":
						if (node.node.kind === "pipe") this.pipe(node.node);
						else this.#call(node.node, [], false, node.node);
						if (names.length > 0) this.code.push({
							op: "chain",
							names,
							node: lastOf(node)
						});
				}
			}
			#call(identifier, args, isPiped, node) {
				const { name } = identifier;
				const target = this.#lookup(name);
				const types = target ?? (Object.hasOwn(controls, name) ? controls[name] : void 0);
				if (types === void 0) {
					this.#fail(`${JSON.stringify(name)} is not a defined function`, identifier);
					return;
				}
				const { parameters, rest } = types;
				const count = args.length + (isPiped ? 1 : 0);
				if (rest === void 0 ? count !== parameters.length : count < parameters.length) {
					const wanted = rest === void 0 ? `${parameters.length}` : `at least ${parameters.length}`;
					const given = rest === void 0 ? count : args.length;
					this.#fail(`wrong number of args for ${name}: want ${wanted} got ${given}`, identifier);
					return;
				}
				if (name === "and" || name === "or") {
					this.#decide(name, args, isPiped, identifier);
					return;
				}
				const typeAt = (index) => parameters[index] ?? rest ?? "any";
				args.forEach((arg, index) => {
					this.#argument(arg, typeAt(index));
				});
				this.code.push({
					op: "call",
					name,
					target: target ?? (name === "tpl" ? "tpl" : "include"),
					count: args.length,
					pipedType: isPiped ? typeAt(args.length) : void 0,
					node: rangeOf(node),
					last: args.length === 0 ? rangeOf(identifier) : lastOf(args.at(-1) ?? identifier)
				});
			}
			/** Compiles `and` and `or`, which evaluate arguments until one decides. */
			#decide(name, args, isPiped, identifier) {
				const last = decidedRange(identifier);
				const jumps = [];
				args.forEach((arg, index) => {
					this.#argument(arg, "any");
					const isLast = index === args.length - 1 && !isPiped;
					const decide = {
						op: "decide",
						truth: name === "or",
						isLast,
						isPiped,
						node: lastOf(arg),
						last,
						to: 0
					};
					jumps.push(decide);
					this.code.push(decide);
				});
				for (const jump of jumps) jump.to = this.code.length;
			}
			#argument(node, type) {
				switch (node.kind) {
					case "dot":
						this.code.push({ op: "dot" });
						break;
					case "field":
					case "variable":
					case "chain":
						this.#access(node, [], false);
						break;
					case "pipe":
						this.pipe(node);
						break;
					case "identifier":
						this.#call(node, [], false, node);
						break;
					default:
						this.#constant(node, type);
						return;
				}
				if (type !== "any") this.code.push({
					op: "check",
					type,
					node: lastOf(node)
				});
			}
			/** Compiles a constant for a parameter. */
			#constant(node, type) {
				if (node.kind === "dot") {
					this.code.push({ op: "dot" });
					return;
				}
				const value = constantFor(node, type, this.#source);
				if (typeof value === "string") this.#fail(value === "" ? `expected ${nameOf$1(type)}; found ${this.#textOf(node)}` : value, node);
				else this.code.push({
					op: "push",
					value
				});
			}
			#fail(message, node) {
				this.code.push({
					op: "fail",
					message,
					node
				});
			}
			#textOf({ start, end }) {
				return this.#source.text.slice(start, end);
			}
		};
	})))();
}

// actions/manifest-check/helm/template/compile.ts
/** Compiles a template to instructions. */
function compileTemplate(tree, lookup) {
	const compiler = new Compiler(tree.source, lookup);
	compiler.nodes(tree.nodes);
	compiler.code.push({ op: "return" });
	return compiler.code;
}
var Compiler;
function init_compile() {
	return (init_compile = __esmMin((() => {
		init_compile_expression();
		init_last_node();
		Compiler = class extends ExpressionCompiler {
			#loops = [];
			nodes(nodes) {
				for (const node of nodes) this.#node(node);
			}
			#node(node) {
				switch (node.kind) {
					case "text":
						this.code.push({
							op: "text",
							text: node.text,
							origin: node.origin
						});
						break;
					case "action":
						this.pipe(node.pipe);
						this.code.push(node.pipe.variables.length > 0 ? { op: "pop" } : {
							op: "print",
							action: node.action
						});
						break;
					case "template":
						if (node.pipe !== void 0) this.pipe(node.pipe);
						this.code.push({
							op: "template",
							name: node.name,
							hasData: node.pipe !== void 0,
							node: rangeOf(node),
							action: node.action
						});
						break;
					case "break":
					case "continue": {
						const loop = this.#loops.at(-1);
						const jump = {
							op: node.kind,
							to: loop?.start ?? 0
						};
						if (node.kind === "break") loop?.exits.push(jump);
						this.code.push(jump);
						break;
					}
					case "range":
						this.#range(node);
						break;
					default: this.#branch(node);
				}
			}
			#branch({ kind, pipe, body, otherwise }) {
				this.code.push({ op: "mark" });
				this.pipe(pipe);
				const test = kind === "with" ? {
					op: "with",
					to: 0
				} : {
					op: "jump-if-false",
					to: 0
				};
				this.code.push(test);
				this.nodes(body);
				if (kind === "with") this.code.push({ op: "restore-dot" });
				if (otherwise === void 0) test.to = this.code.length;
				else {
					const end = this.#jump();
					test.to = this.code.length;
					this.nodes(otherwise);
					end.to = this.code.length;
				}
				this.code.push({ op: "release" });
			}
			#range({ pipe, body, otherwise }) {
				this.code.push({ op: "mark" });
				this.pipe(pipe);
				const node = lastOf(pipe);
				const begin = {
					op: "range",
					names: pipe.variables,
					isAssignment: pipe.isAssignment,
					node,
					to: 0
				};
				this.code.push(begin);
				const start = this.code.length;
				const next = {
					op: "next",
					node,
					to: 0
				};
				this.code.push(next);
				const loop = {
					start,
					exits: [next]
				};
				this.#loops.push(loop);
				this.nodes(body);
				this.code.push({
					op: "jump",
					to: start
				});
				this.#loops.pop();
				begin.to = this.code.length;
				if (otherwise !== void 0) this.nodes(otherwise);
				for (const exit of loop.exits) exit.to = this.code.length;
				this.code.push({ op: "release" });
			}
			#jump() {
				const jump = {
					op: "jump",
					to: 0
				};
				this.code.push(jump);
				return jump;
			}
		};
	})))();
}

// actions/manifest-check/helm/template/template-set.ts
/** Tells whether a function of a name exists. */
function isKnownFunction(name, lookup) {
	return controlNames.includes(name) || lookup(name) !== void 0;
}
var compiled, tokensPerText, maxTexts, TemplateSet;
function init_template_set() {
	return (init_template_set = __esmMin((() => {
		init_compile();
		init_compile_expression();
		init_parse();
		compiled = /* @__PURE__ */ new WeakMap();
		tokensPerText = 60;
		maxTexts = 1e3;
		TemplateSet = class TemplateSet {
			#lookup;
			#parent;
			#trees = /* @__PURE__ */ new Map();
			#texts = /* @__PURE__ */ new Map();
			constructor(lookup, parent) {
				this.#lookup = lookup;
				this.#parent = parent;
			}
			/**
			* Parses a template and adds those that it defines. The last one of a name counts, unless it is empty.
			* @param spend counts the tokens.
			* @throws TemplateError
			*/
			add(source, spend) {
				const trees = parseTemplate(source, (name) => isKnownFunction(name, this.#lookup), spend);
				for (const tree of trees) this.addTree(tree);
				return trees;
			}
			/** Adds a template that is parsed already. */
			addTree(tree) {
				if (!tree.isEmpty || this.#find(tree.name) === void 0) this.#trees.set(tree.name, tree);
			}
			/** Returns the template of a name. */
			find(name) {
				const tree = this.#find(name);
				if (tree === void 0) return void 0;
				const code = compiled.get(tree) ?? compileTemplate(tree, this.#lookup);
				compiled.set(tree, code);
				return {
					tree,
					code
				};
			}
			#find(name) {
				return this.#trees.get(name) ?? (this.#parent === void 0 ? void 0 : this.#parent.#find(name));
			}
			/**
			* Parses a text for `tpl`. Its definitions are in a set of its own, which also has those of this one.
			* @param spend counts the tokens.
			* @throws TemplateError
			*/
			parseText({ value, origin }, spend) {
				const known = this.#texts.get(value);
				if (known !== void 0 && known.origin === origin) return {
					set: known.set,
					name: "gotpl"
				};
				spend?.(tokensPerText);
				const set = new TemplateSet(this.#lookup, this);
				const source = {
					name: "gotpl",
					text: value,
					file: void 0,
					offset: 0,
					...origin && { origin }
				};
				set.add(source, spend);
				if (this.#texts.size >= maxTexts) this.#texts.clear();
				this.#texts.set(value, {
					origin,
					set
				});
				return {
					set,
					name: "gotpl"
				};
			}
		};
	})))();
}

// actions/manifest-check/helm/analysis/parse-templates.ts
/** Parses the templates of a chart, without those of charts in it. Skips templates that cannot be parsed. */
function parseTemplates(chart) {
	const known = parsedCharts.get(chart);
	if (known !== void 0) return known;
	const parsed = [...chart.source.files.keys()].filter((path) => path.startsWith("templates/")).flatMap((path) => {
		const file = getTextFile(chart.source, path);
		return file === void 0 ? [] : parse(chart, file) ?? [];
	});
	parsedCharts.set(chart, parsed);
	return parsed;
}
/** Lists a chart and all charts in it, including those that values disable. */
function listLoadedCharts(chart) {
	return [chart, ...chart.dependencies.flatMap(listLoadedCharts)];
}
function parse(chart, file) {
	const source = {
		name: file.path,
		text: file.source.text,
		file,
		offset: 0
	};
	try {
		const trees = parseTemplate(source, (name) => isKnownFunction(name, findFunction));
		const main = trees.at(-1);
		return main === void 0 ? void 0 : {
			chart,
			file,
			main,
			definitions: trees.slice(0, -1)
		};
	} catch (error) {
		if (error instanceof TemplateError) return void 0;
		throw error;
	}
}
var parsedCharts;
function init_parse_templates() {
	return (init_parse_templates = __esmMin((() => {
		init_files$1();
		init_functions();
		init_failure();
		init_parse();
		init_template_set();
		parsedCharts = /* @__PURE__ */ new WeakMap();
	})))();
}

// actions/manifest-check/helm/analysis/walk.ts
/** Visits all operands and commands of templates. */
function walkNodes(nodes, visitor, guards = []) {
	for (const node of nodes) switch (node.kind) {
		case "text":
			visitor.text?.(node);
			break;
		case "action":
			walkPipe(node.pipe, visitor, false, guards);
			break;
		case "template":
			visitor.template?.(node);
			if (node.pipe !== void 0) walkPipe(node.pipe, visitor, false, guards);
			break;
		case "if":
		case "with":
		case "range": {
			walkPipe(node.pipe, visitor, node.kind === "if", guards);
			const inside = [...guards, node.pipe];
			walkNodes(node.body, visitor, inside);
			if (node.otherwise !== void 0) walkNodes(node.otherwise, visitor, inside);
			break;
		}
	}
}
/** Visits all operands and commands of a pipeline. */
function walkPipe(pipe, visitor, isTested = false, guards = []) {
	const isLastTested = isTested && pipe.variables.length === 0;
	pipe.commands.forEach((command, index) => {
		visitor.command?.(command, guards);
		const next = pipe.commands[index + 1]?.args[0];
		walkCommand(command, visitor, next === void 0 ? isLastTested : isTest(next), guards);
	});
}
function walkCommand({ args }, visitor, isTested, guards) {
	const [first, ...rest] = args;
	walkOperand(first, visitor, isTested && rest.length === 0, guards);
	const isChoice = first.kind === "identifier" && choices.has(first.name);
	const areTested = isTest(first) || isTested && isChoice;
	rest.forEach((operand, index) => {
		if (index === 0 && operand.kind === "string" && first.kind === "identifier" && first.name === "include") return;
		walkOperand(operand, visitor, areTested, isChoice ? [...guards, ...rest.slice(0, index)] : guards);
	});
}
/** Visits an operand and all that is in it. */
function walkOperand(operand, visitor, isTested = false, guards = []) {
	visitor.operand?.(operand, isTested, guards);
	if (operand.kind === "pipe") walkPipe(operand, visitor, isTested, guards);
	else if (operand.kind === "chain") walkOperand(operand.node, visitor, false, guards);
}
function isTest(operand) {
	return operand.kind === "identifier" && tests.has(operand.name);
}
var tests, choices;
function init_walk() {
	return (init_walk = __esmMin((() => {
		tests = /* @__PURE__ */ new Set([...[
			"not",
			"empty",
			"eq",
			"ne",
			"lt",
			"le",
			"gt",
			"ge",
			"kindIs",
			"kindOf",
			"typeIs",
			"typeOf",
			"hasKey",
			"fail"
		]]);
		choices = /* @__PURE__ */ new Set(["and", "or"]);
	})))();
}

// actions/manifest-check/helm/analysis/reached.ts
function readContents(nodes) {
	const functions = /* @__PURE__ */ new Set();
	const fields = /* @__PURE__ */ new Set();
	const includes = /* @__PURE__ */ new Set();
	const texts = [];
	walkNodes(nodes, {
		text: ({ text }) => {
			texts.push(text);
		},
		template: ({ name }) => {
			includes.add(name);
		},
		operand: (operand) => {
			if (operand.kind === "identifier") functions.add(operand.name);
			else if (operand.kind === "field") for (const name of operand.names) fields.add(name);
			else if (operand.kind === "variable" || operand.kind === "chain") for (const name of operand.fields) fields.add(name);
		},
		command: ({ args: [first, second] }) => {
			if (first.kind === "identifier" && first.name === "include" && second?.kind === "string") includes.add(second.value);
		}
	});
	return {
		functions,
		fields,
		includes,
		texts
	};
}
var ReachedTemplates;
function init_reached() {
	return (init_reached = __esmMin((() => {
		init_walk();
		ReachedTemplates = class {
			#byName = /* @__PURE__ */ new Map();
			/** @param templates of a chart and all charts in it, which share one name space. */
			constructor(templates) {
				for (const { name, nodes } of templates.flatMap(({ definitions }) => definitions)) this.#byName.set(name, [...this.#byName.get(name) ?? [], readContents(nodes)]);
			}
			/** Returns what a template contains, also in templates that it includes by a constant name. */
			of(nodes) {
				const functions = /* @__PURE__ */ new Set();
				const fields = /* @__PURE__ */ new Set();
				const texts = [];
				const seen = /* @__PURE__ */ new Set();
				const waiting = [readContents(nodes)];
				for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
					for (const name of next.functions) functions.add(name);
					for (const name of next.fields) fields.add(name);
					texts.push(...next.texts);
					for (const name of next.includes) {
						if (seen.has(name)) continue;
						seen.add(name);
						waiting.push(...this.#byName.get(name) ?? []);
					}
				}
				return {
					functions,
					fields,
					texts
				};
			}
		};
	})))();
}

// actions/manifest-check/helm/analysis/chart-context.ts
/** Groups results by their chart. */
function listContexts(results, options) {
	return [...Map.groupBy(results, ({ chart }) => chart)].flatMap(([chart, group]) => {
		const base = group.find(({ chartCase }) => chartCase.kind === "default") ?? group[0];
		return base === void 0 ? [] : [createContext(chart, group, base, options)];
	});
}
function createContext(chart, results, base, { options, render, startTime }) {
	const deployed = results.filter(({ chartCase }) => chartCase.kind !== "test");
	const values = getTextFile(chart.source, "values.yaml");
	const allTemplates = listLoadedCharts(chart).flatMap(parseTemplates);
	return {
		chart,
		name: chart.metadata.name.value,
		path: chart.source.path === "" ? "." : chart.source.path,
		results,
		base,
		deployed: deployed.length === 0 ? results : deployed,
		values,
		root: readRoot(values),
		templates: parseTemplates(chart),
		allTemplates,
		reached: new ReachedTemplates(allTemplates),
		options,
		render: {
			...render,
			deadline: startTime?.()
		}
	};
}
/** Returns the content of a file with values. */
function readRoot(file) {
	const [document] = file === void 0 ? [] : readDocuments(file);
	return new Field(document !== void 0 && "root" in document ? document.root : void 0);
}
/** Returns the keys of a field, from the root. */
function keysOf(field) {
	const keys = [];
	for (let current = field; current?.key !== void 0; current = current.parent) keys.unshift(String(current.key));
	return keys;
}
function init_chart_context() {
	return (init_chart_context = __esmMin((() => {
		init_yaml();
		init_files$1();
		init_parse_templates();
		init_reached();
	})))();
}

// actions/manifest-check/helm/chart/api-versions.ts
function expand(group, versions) {
	return versions.split(" ").map((version) => `${group}/${version}`);
}
var defaultApiVersions;
function init_api_versions() {
	return (init_api_versions = __esmMin((() => {
		defaultApiVersions = [
			"v1",
			...expand("admissionregistration.k8s.io", "v1 v1alpha1 v1beta1"),
			...expand("apiextensions.k8s.io", "v1 v1beta1"),
			...expand("apps", "v1 v1beta1 v1beta2"),
			...expand("authentication.k8s.io", "v1 v1alpha1 v1beta1"),
			...expand("authorization.k8s.io", "v1 v1beta1"),
			...expand("autoscaling", "v1 v2 v2beta1 v2beta2"),
			...expand("batch", "v1 v1beta1"),
			...expand("certificates.k8s.io", "v1 v1alpha1 v1beta1"),
			...expand("coordination.k8s.io", "v1 v1alpha2 v1beta1"),
			...expand("discovery.k8s.io", "v1 v1beta1"),
			...expand("events.k8s.io", "v1 v1beta1"),
			...expand("extensions", "v1beta1"),
			...expand("flowcontrol.apiserver.k8s.io", "v1 v1beta1 v1beta2 v1beta3"),
			...expand("internal.apiserver.k8s.io", "v1alpha1"),
			...expand("networking.k8s.io", "v1 v1beta1"),
			...expand("node.k8s.io", "v1 v1alpha1 v1beta1"),
			...expand("policy", "v1 v1beta1"),
			...expand("rbac.authorization.k8s.io", "v1 v1alpha1 v1beta1"),
			...expand("resource.k8s.io", "v1 v1alpha3 v1beta1 v1beta2"),
			...expand("scheduling.k8s.io", "v1 v1alpha1 v1beta1"),
			...expand("storage.k8s.io", "v1 v1alpha1 v1beta1"),
			...expand("storagemigration.k8s.io", "v1alpha1")
		];
	})))();
}

// actions/manifest-check/helm/chart/built-in.ts
/** Creates a cell whose origin is a built-in object: `.Release.Name`. */
function builtIn(value, path) {
	return sourced(value, builtInOrigin(path));
}
function builtInOrigin(path) {
	return {
		kind: "value",
		leaf: {
			path,
			file: void 0,
			start: 0,
			end: 0,
			label: `.${path.join(".")}`
		}
	};
}
/** Creates `.Release`. */
function createRelease({ name = "release-name", namespace = "default", isUpgrade = false }) {
	const fields = {
		Name: name,
		Namespace: namespace,
		IsUpgrade: isUpgrade,
		IsInstall: !isUpgrade,
		Revision: new GoInteger(1),
		Service: "Helm"
	};
	return new GoMap(new Map(Object.entries(fields).map(([key, value]) => [key, builtIn(value, ["Release", key])])));
}
/** Parses a version of Kubernetes: `1.34`, `v1.34.0-gke.1`. @throws ChartFailure of the phase kubeVersion. */
function parseKubeVersion(text) {
	const match = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?((?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/u.exec(text);
	if (match === null) throw new ChartFailure("kubeVersion", `${JSON.stringify(text.slice(0, 100))} is not a version of Kubernetes`);
	const [major, minor, patch] = match.slice(1, 4).map((number = "0") => String(Number(number)));
	const release = `v${major}.${minor}.${patch}`;
	return {
		version: `${release}${match[4]}`,
		major: major ?? "0",
		minor: minor ?? "0",
		release
	};
}
/** Creates `.Capabilities`. */
function createCapabilities({ version, major, minor }, apiVersions, helmVersion) {
	const path = ["Capabilities", "KubeVersion"];
	const kubeVersion = new GoObject({
		type: packageOf(helmVersion, "KubeVersion"),
		fields: /* @__PURE__ */ new Map([
			["Version", builtIn(version, [...path, "Version"])],
			["Major", builtIn(major, [...path, "Major"])],
			["Minor", builtIn(minor, [...path, "Minor"])],
			["GitVersion", builtIn(version, [...path, "GitVersion"])],
			["String", builtIn(version, path)]
		]),
		text: version,
		kind: "struct"
	});
	const fields = /* @__PURE__ */ new Map([
		["KubeVersion", builtIn(kubeVersion, path)],
		["APIVersions", builtIn(createApiVersions(apiVersions), ["Capabilities", "APIVersions"])],
		["HelmVersion", builtIn(createHelmVersion(helmVersion), ["Capabilities", "HelmVersion"])]
	]);
	return new GoObject({
		type: `*${packageOf(helmVersion, "Capabilities")}`,
		fields,
		text: `&{${version}}`,
		kind: "ptr"
	});
}
function createApiVersions(further) {
	const versions = [...defaultApiVersions, ...further];
	const known = new Set(versions);
	const origin = builtInOrigin(["Capabilities", "APIVersions"]);
	const has = define(["string"], ([version]) => sourced(known.has(String(version?.value)), origin));
	const items = versions.map((version) => sourced(version, origin));
	return new GoList(items, "string", false, /* @__PURE__ */ new Map([["Has", has]]));
}
function createHelmVersion(helmVersion) {
	const version = helmVersions[helmVersion];
	const cells = Object.entries({
		Version: version,
		GitCommit: "",
		GitTreeState: "",
		GoVersion: ""
	}).map(([key, value]) => [key, builtIn(value, [
		"Capabilities",
		"HelmVersion",
		key
	])]);
	return new GoObject({
		type: "version.BuildInfo",
		fields: new Map(cells),
		text: `{${version}   }`,
		kind: "struct"
	});
}
function packageOf(helmVersion, name) {
	return `${helmVersion === 3 ? "chartutil" : "common"}.${name}`;
}
var defaultKubeVersion, helmVersions;
function init_built_in() {
	return (init_built_in = __esmMin((() => {
		init_value();
		init_api_versions();
		init_failure$1();
		defaultKubeVersion = "v1.34.0";
		helmVersions = {
			3: "v3.19.0",
			4: "v4.3.1"
		};
	})))();
}

// actions/manifest-check/helm/chart/chart-object.ts
/** Creates `.Chart`: a map in Helm 4, and a struct in Helm 3, in which unknown fields are errors. */
function createChartObject(node, isRoot, helmVersion) {
	const { metadata } = node.chart;
	const make = (fields, type) => helmVersion === 4 ? mapOf(fields) : new GoObject({
		type,
		fields,
		text: type,
		kind: "struct"
	});
	const texts = [
		["Name", node.name],
		["Home", metadata.home],
		["Version", metadata.version],
		["Description", metadata.description],
		["Icon", metadata.icon],
		["APIVersion", metadata.apiVersion],
		["Condition", metadata.condition],
		["Tags", metadata.tags],
		["AppVersion", metadata.appVersion],
		["KubeVersion", metadata.kubeVersion],
		["Type", metadata.type]
	];
	const fields = new Map(texts.map(([key, text]) => [key, cellOf(text, ["Chart", key])]));
	const list = (key, items, itemType) => {
		fields.set(key, builtIn(new GoList([...items], helmVersion === 4 ? "interface {}" : itemType), ["Chart", key]));
	};
	list("Sources", metadata.sources.map((text) => cellOf(text, ["Chart", "Sources"])), "string");
	list("Keywords", metadata.keywords.map((text) => cellOf(text, ["Chart", "Keywords"])), "string");
	list("Maintainers", metadata.maintainers.map((one) => sourced(make(fieldsOfMaintainer(one), "chart.Maintainer"), one.name.origin)), "*chart.Maintainer");
	list("Dependencies", (node.dependencies ?? []).map((one) => sourced(make(fieldsOfDependency(one), "chart.Dependency"), one.name.origin)), "*chart.Dependency");
	fields.set("Annotations", builtIn(annotationsOf(metadata.annotations), ["Chart", "Annotations"]));
	fields.set("Deprecated", builtIn(metadata.isDeprecated, ["Chart", "Deprecated"]));
	fields.set("IsRoot", builtIn(isRoot, ["Chart", "IsRoot"]));
	if (helmVersion === 4) return mapOf(fields);
	return new GoObject({
		type: "struct { chart.Metadata; IsRoot bool }",
		fields,
		text: "{}",
		kind: "struct"
	});
}
function mapOf(fields) {
	return new GoMap(new Map(fields));
}
function cellOf({ value, origin }, path) {
	return origin === void 0 ? builtIn(value, path) : sourced(value, origin);
}
function annotationsOf(annotations) {
	const entries = [...annotations].map(([key, { value, origin }]) => [key, {
		value,
		origin,
		...keyOf$2(origin)
	}]);
	return new GoMap(new Map(entries), "map[string]string");
}
function keyOf$2(origin) {
	return origin === void 0 ? {} : { key: origin };
}
function fieldsOfMaintainer({ name, email, url }) {
	const path = ["Chart", "Maintainers"];
	return /* @__PURE__ */ new Map([
		["Name", cellOf(name, path)],
		["Email", cellOf(email, path)],
		["URL", cellOf(url, path)]
	]);
}
function fieldsOfDependency({ dependency, name }) {
	const path = ["Chart", "Dependencies"];
	const { version, repository, condition, tags, alias, imports } = dependency;
	return /* @__PURE__ */ new Map([
		["Name", cellOf(name, path)],
		["Version", cellOf(version, path)],
		["Repository", cellOf(repository, path)],
		["Condition", cellOf(condition, path)],
		["Tags", builtIn(new GoList(tags.map((tag) => cellOf(tag, path))), path)],
		["Enabled", builtIn(true, path)],
		["ImportValues", builtIn(new GoList(imports.map((one) => builtIn(importMap(one.child, one.parent), path))), path)],
		["Alias", cellOf(alias, path)]
	]);
}
function importMap(child, parent) {
	const path = ["Chart", "Dependencies"];
	const entries = [["child", builtIn(child, path)], ["parent", builtIn(parent, path)]];
	return new GoMap(new Map(entries), "map[string]string");
}
function init_chart_object() {
	return (init_chart_object = __esmMin((() => {
		init_value();
		init_built_in();
	})))();
}

// actions/manifest-check/helm/chart/coalesce.ts
/**
* Joins values with the defaults of a chart and of its subcharts. The given values win, maps are merged deeply, and
* each subchart gets the globals of its parent.
* @param values are not changed.
* @throws ChartFailure of the phase values if the values of a subchart are not a map.
*/
function coalesceValues(node, values, options) {
	return coalesce(node, copyMap(values), options);
}
/** Joins maps in place. The first one wins. */
function coalesceMaps(over, under, keepsNull) {
	for (const [key, cell] of under.entries) {
		const present = over.entries.get(key);
		if (present === void 0) over.entries.set(key, cell);
		else if (present.value === null && !keepsNull && cell.value !== null) over.entries.delete(key);
		else if (present.value instanceof GoMap && cell.value instanceof GoMap) coalesceMaps(present.value, cell.value, keepsNull);
		else over.entries.set(key, overrideCell(present, cell));
	}
	return over;
}
function coalesce(node, values, options) {
	addDefaults(node, values, options);
	for (const child of node.children) coalesceChild(child, values, options);
	return values;
}
function coalesceChild(child, values, options) {
	const name = child.name.value;
	const present = values.entries.get(name);
	if (present !== void 0 && !(present.value instanceof GoMap)) throw new ChartFailure("values", `the values of the subchart ${JSON.stringify(name)} must be a map`, {
		place: placeOf$1(present.origin),
		chart: name
	});
	const own = present?.value instanceof GoMap ? present.value : new GoMap();
	const origin = child.name.origin;
	if (present === void 0) values.entries.set(name, {
		value: own,
		origin,
		...origin === void 0 ? {} : { key: origin }
	});
	addGlobals(own, values);
	coalesce(child, own, options);
}
/** Adds the defaults of a chart to its values. */
function addDefaults(node, values, { keepsNull, helmVersion }) {
	const drops = !keepsNull && helmVersion === 4;
	for (const [key, cell] of copyMap(node.values).entries) {
		const present = values.entries.get(key);
		if (present === void 0) {
			if (drops && cell.value === null) continue;
			if (drops && cell.value instanceof GoMap) dropNull(cell.value);
			values.entries.set(key, cell);
		} else if (present.value === null) {
			if (!keepsNull) values.entries.delete(key);
		} else if (present.value instanceof GoMap && cell.value instanceof GoMap) {
			const keepsChild = keepsNull || node.children.some(({ name }) => name.value === key);
			if (drops && !keepsChild) dropNull(cell.value);
			coalesceMaps(present.value, cell.value, keepsChild);
		} else values.entries.set(key, overrideCell(present, cell));
	}
}
function dropNull(map) {
	for (const [key, { value }] of map.entries) if (value === null) map.entries.delete(key);
	else if (value instanceof GoMap) dropNull(value);
}
/** Adds the globals of a parent to those of a subchart. The parent's win. Maps below the first level are shared. */
function addGlobals(child, parent) {
	const own = child.entries.get("global") ?? {
		value: new GoMap(),
		origin: void 0
	};
	const inherited = parent.entries.get("global");
	if (!(own.value instanceof GoMap)) return;
	if (inherited !== void 0 && !(inherited.value instanceof GoMap)) return;
	const globals = own.value.entries;
	for (const [key, cell] of inherited?.value instanceof GoMap ? inherited.value.entries : []) {
		const present = globals.get(key);
		if (cell.value instanceof GoMap) addGlobalMap(globals, key, {
			...cell,
			value: new GoMap(new Map(cell.value.entries))
		});
		else if (!(present?.value instanceof GoMap)) globals.set(key, overrideCell(cell, present));
	}
	child.entries.set("global", own);
}
function addGlobalMap(globals, key, cell) {
	const present = globals.get(key);
	if (present !== void 0 && !(present.value instanceof GoMap)) return;
	if (present?.value instanceof GoMap) coalesceMaps(cell.value, present.value, true);
	globals.set(key, cell);
}
/** Returns the place of a value in a file. */
function placeOf$1(origin) {
	if (origin?.kind !== "value" || origin.leaf.file === void 0) return void 0;
	const { file, start, end } = origin.leaf;
	return {
		file,
		start,
		end
	};
}
function init_coalesce() {
	return (init_coalesce = __esmMin((() => {
		init_merge$1();
		init_value();
		init_failure$1();
	})))();
}

// actions/manifest-check/helm/chart/node.ts
/** Creates the node of a chart and all charts in it. */
function createNode(chart, name = chart.metadata.name) {
	return {
		chart,
		name,
		dependencies: chart.metadata.dependencies?.map((dependency) => ({
			dependency,
			name: dependency.name
		})),
		children: chart.dependencies.map((child) => createNode(child)),
		values: chart.values
	};
}
/** Gives a dependency the name that it has in the parent: its alias, or the name of the chart. */
function nameDependency({ dependency }) {
	const { name, alias } = dependency;
	return {
		dependency,
		name: alias.value === "" ? name : alias
	};
}
function init_node() {
	return (init_node = __esmMin((() => {})))();
}

// actions/manifest-check/helm/chart/dependencies.ts
/**
* Selects the subcharts that values enable, gives them their aliases, and adds the values that parents import. Changes
* the tree.
* @param values of the user, for the root.
* @throws ChartFailure of the phase values.
*/
function processDependencies(root, values, options) {
	selectChildren(root, values, "", {
		...options,
		charts: { count: 0 }
	});
	importAll(root, options);
}
/** Returns the dependencies of a chart whose folder in `charts` has a version outside of the range, with its version. */
function listIncompatible({ chart }, satisfies) {
	return (chart.metadata.dependencies ?? []).flatMap((dependency) => {
		const same = chart.dependencies.filter(({ metadata }) => metadata.name.value === dependency.name.value);
		if (same.some(({ metadata }) => matches(dependency, metadata.version.value, satisfies))) return [];
		return same.slice(0, 1).map(({ metadata }) => ({
			dependency,
			version: metadata.version.value
		}));
	});
}
function matches({ version }, actual, satisfies) {
	return satisfies(version.value, actual);
}
/** @param path keys from the root to the chart, each followed by a dot. */
function selectChildren(node, values, path, options) {
	options.charts.count += countNodes(node);
	if (options.charts.count > maxNodes) throw new ChartFailure("limit", `its dependencies and their aliases are more than ${maxNodes} charts`);
	if (node.dependencies === void 0) return;
	const dependencies = node.dependencies.map(nameDependency);
	node.children = listedChildren(node, dependencies, options);
	const joined = coalesceValues(node, values, {
		keepsNull: false,
		helmVersion: options.helmVersion
	});
	const enabled = dependencies.filter(({ dependency }) => isEnabled(dependency, joined, path));
	const disabled = new Set(dependencies.filter((one) => !enabled.includes(one)).map(({ name }) => name.value));
	node.dependencies = enabled;
	node.children = node.children.filter(({ name }) => !disabled.has(name.value));
	for (const child of node.children) selectChildren(child, joined, `${path}${child.name.value}.`, options);
}
/** Returns the subcharts that no dependency matches, and those of the dependencies. */
function listedChildren(node, dependencies, { satisfies }) {
	const isFor = ({ dependency }, { chart }) => chart.metadata.name.value === dependency.name.value && matches(dependency, chart.metadata.version.value, satisfies);
	const unlisted = node.children.filter((child) => !dependencies.some((dependency) => isFor(dependency, child)));
	const listed = dependencies.flatMap((dependency) => {
		const child = node.children.find((candidate) => isFor(dependency, candidate));
		return child === void 0 ? [] : [createNode(child.chart, dependency.name)];
	});
	return [...unlisted, ...listed];
}
/** The first condition with a boolean decides, then tags. */
function isEnabled({ condition, tags }, values, path) {
	for (const key of condition.value.trim().split(",")) {
		const value = key === "" ? void 0 : getScalar(values, `${path}${key}`);
		if (typeof value === "boolean") return value;
	}
	const settings = values.entries.get("tags")?.value;
	if (!(settings instanceof GoMap)) return true;
	const states = tags.map((tag) => settings.entries.get(tag.value)?.value);
	return states.includes(true) || !states.includes(false);
}
function getScalar(values, path) {
	const keys = path.split(".");
	const last = keys.pop() ?? "";
	const value = getMap(values, keys)?.entries.get(last)?.value;
	return value instanceof GoMap ? void 0 : value;
}
/** Returns the map at a path of keys. Undefined if there is none. */
function getMap(values, keys) {
	let map = values;
	for (const key of keys) {
		const value = map?.entries.get(key)?.value;
		map = value instanceof GoMap ? value : void 0;
	}
	return map;
}
function importAll(node, options) {
	for (const child of node.children) importAll(child, options);
	if (node.dependencies === void 0 || node.dependencies.length === 0) return;
	const joining = {
		keepsNull: true,
		helmVersion: options.helmVersion
	};
	const own = coalesceValues(node, new GoMap(), joining);
	const imported = new GoMap();
	let count = 0;
	for (const { dependency, name } of node.dependencies) for (const wanted of dependency.imports) {
		count += importValues(imported, own, name.value, wanted);
		if (count > maxImported) throw new ChartFailure("limit", `it imports more than ${maxImported} values`);
	}
	node.values = coalesceMaps(copyMap(own), imported, true);
}
/** Returns the number of values. */
function importValues(imported, own, name, { child, parent }) {
	const source = getMap(own, [...name.split("."), ...child.split(".")]);
	if (source === void 0) return 1;
	coalesceMaps(imported, nest(parent, copyMap(source)), true);
	return countValues(source);
}
function countValues({ entries }) {
	let count = 1;
	for (const { value } of entries.values()) count += value instanceof GoMap ? countValues(value) : 1;
	return count;
}
function countNodes({ children }) {
	return children.reduce((count, child) => count + countNodes(child), 1);
}
/** Returns maps in which a map is at a path. */
function nest(path, map) {
	if (path === ".") return map;
	return path.split(".").reduceRight((inner, key) => new GoMap(/* @__PURE__ */ new Map([[key, {
		value: inner,
		origin: void 0
	}]])), map);
}
var maxNodes, maxImported;
function init_dependencies() {
	return (init_dependencies = __esmMin((() => {
		init_merge$1();
		init_value();
		init_coalesce();
		init_failure$1();
		/* @__PURE__ */ init_node();
		maxNodes = 5e3;
		maxImported = 3e5;
	})))();
}

// actions/manifest-check/helm/chart/glob.ts
/** Returns the positions behind all ways in which nodes match from the positions. */
function match(nodes, points, starts, budget) {
	let positions = starts;
	for (const node of nodes) {
		budget.steps -= positions.size + 1;
		if (budget.steps < 0) throw new LimitError("a glob takes too many steps");
		if (positions.size === 0) return positions;
		positions = step(node, points, positions, budget);
	}
	return positions;
}
function step(node, points, positions, budget) {
	if (node.kind === "alternatives") return new Set(node.patterns.flatMap((pattern) => [...match(pattern, points, positions, budget)]));
	const next = /* @__PURE__ */ new Set();
	for (const position of positions) if (node.kind === "many" || node.kind === "all") for (let end = position; !next.has(end); end += 1) {
		next.add(end);
		if (end >= points.length || node.kind === "many" && points[end] === "/") break;
	}
	else if (position < points.length && accepts(node, points[position] ?? "")) next.add(position + 1);
	budget.steps -= next.size;
	return next;
}
function accepts(node, point) {
	if (node.kind === "text") return node.point === point;
	if (node.kind !== "class") return point !== "/";
	const code = point.codePointAt(0) ?? 0;
	return node.ranges.some(([first, last]) => (first.codePointAt(0) ?? 0) <= code && code <= (last.codePointAt(0) ?? 0)) !== node.isNegated;
}
var maxPatternLength, maxDepth$1, maxSteps$2, Glob, GlobParser;
function init_glob() {
	return (init_glob = __esmMin((() => {
		init_value();
		maxPatternLength = 2e3;
		maxDepth$1 = 20;
		maxSteps$2 = 1e6;
		Glob = class {
			#nodes;
			/** @throws SyntaxError for a pattern that the library refuses. */
			constructor(pattern) {
				if (pattern.length > maxPatternLength) throw new LimitError(`a glob is longer than ${maxPatternLength} characters`);
				this.#nodes = new GlobParser([...pattern]).parse();
			}
			/** Returns whether a path matches. Takes time linear in the path for each node. @throws LimitError */
			matches(path) {
				const points = [...path];
				const budget = { steps: maxSteps$2 };
				return match(this.#nodes, points, /* @__PURE__ */ new Set([0]), budget).has(points.length);
			}
		};
		GlobParser = class {
			#points;
			#position = 0;
			constructor(points) {
				this.#points = points;
			}
			parse() {
				const nodes = this.#sequence(0);
				if (this.#position < this.#points.length) throw new SyntaxError("unexpected end of alternatives");
				return nodes;
			}
			/** Parses up to the end of an alternative, or of the pattern. */
			#sequence(depth) {
				if (depth > maxDepth$1) throw new LimitError(`a glob is nested deeper than ${maxDepth$1}`);
				const nodes = [];
				for (;;) {
					const point = this.#points[this.#position];
					if (point === void 0 || depth > 0 && (point === "," || point === "}")) return nodes;
					this.#position += 1;
					nodes.push(this.#node(point, depth));
				}
			}
			#node(point, depth) {
				switch (point) {
					case "*":
						if (this.#points[this.#position] !== "*") return { kind: "many" };
						this.#position += 1;
						return { kind: "all" };
					case "?": return { kind: "one" };
					case "[": return this.#class();
					case "{": return this.#alternatives(depth + 1);
					case "\\": return {
						kind: "text",
						point: this.#take()
					};
					default: return {
						kind: "text",
						point
					};
				}
			}
			#alternatives(depth) {
				const patterns = [];
				for (let stop = ","; stop === ",";) {
					patterns.push(this.#sequence(depth));
					stop = this.#take();
				}
				return {
					kind: "alternatives",
					patterns
				};
			}
			/** Parses a range `[a-z]` or a list `[abc]`. */
			#class() {
				const isNegated = this.#points[this.#position] === "!";
				if (isNegated) this.#position += 1;
				const start = this.#position;
				if (this.#points[start + 1] === "-" && this.#points[start + 3] === "]") {
					const [first = "", , last = ""] = this.#points.slice(start, start + 3);
					if ((first.codePointAt(0) ?? 0) > (last.codePointAt(0) ?? 0)) throw new SyntaxError("a range is in the wrong order");
					this.#position = start + 4;
					return {
						kind: "class",
						isNegated,
						ranges: [[first, last]]
					};
				}
				const ranges = [];
				for (let point = this.#take(); point !== "]"; point = this.#take()) {
					const character = point === "\\" ? this.#take() : point;
					ranges.push([character, character]);
				}
				if (ranges.length === 0) throw new SyntaxError("a class is empty");
				return {
					kind: "class",
					isNegated,
					ranges
				};
			}
			#take() {
				const point = this.#points[this.#position];
				if (point === void 0) throw new SyntaxError("unexpected end of the glob");
				this.#position += 1;
				return point;
			}
		};
	})))();
}

// actions/manifest-check/helm/chart/files-object.ts
/** Creates `.Files` with the files of a chart that are neither templates, subcharts, values nor metadata. */
function createFilesObject(source, apiVersion, printYaml) {
	const paths = [...source.files.keys()].filter((path) => isPlain(path, apiVersion));
	return new FilesObject(source, printYaml).mapOf(paths);
}
function isPlain(path, apiVersion) {
	if (path.startsWith("templates/")) return false;
	if (path.startsWith("charts/")) return path.endsWith(".prov");
	if (path === "requirements.yaml" || path === "requirements.lock") return apiVersion === "v1";
	return ![
		"Chart.yaml",
		"Chart.lock",
		"values.yaml",
		"values.schema.json"
	].includes(path);
}
function parseGlob(pattern) {
	try {
		return new Glob(pattern);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function bytesOf({ value, origin }) {
	return sourced(new GoBytes(encodeName(value)), origin);
}
function encoded({ value, origin }) {
	const text = Buffer.from(encodeName(value)).toString("base64");
	return sourced(text, origin === void 0 ? void 0 : {
		kind: "derived",
		from: [origin]
	});
}
/** Splits a text into lines. A line end at the end does not start another line. */
function linesOf(text, context) {
	const lines = [];
	const { value } = text;
	let start = 0;
	while (start < value.length) {
		const newline = value.indexOf("\n", start);
		const end = newline === -1 ? value.length : newline;
		context.spend(2);
		lines.push(lineOf(text, start, end));
		start = end + 1;
	}
	return sourced(new GoList(lines, "string"), text.origin);
}
function lineOf({ value, origin }, start, end) {
	const line = value.slice(start, end);
	if (origin?.kind !== "literal") return joinText([sourced(line, origin)]);
	return sourced(line, {
		...origin,
		start: origin.start + start
	});
}
var type, stepLength, FilesObject;
function init_files_object() {
	return (init_files_object = __esmMin((() => {
		init_names$1();
		init_text();
		init_value();
		init_built_in();
		init_files$1();
		init_glob();
		type = "engine.files";
		stepLength = 32;
		FilesObject = class {
			#source;
			#printYaml;
			constructor(source, printYaml) {
				this.#source = source;
				this.#printYaml = printYaml;
			}
			/** Creates the object for some of the files. Its keys are exact: `./x` is no file. */
			mapOf(paths) {
				const entries = /* @__PURE__ */ new Map();
				for (const path of paths) {
					const origin = this.#fileOrigin(path);
					entries.set(path, {
						value: new GoBytes(this.#source.files.get(path) ?? /* @__PURE__ */ new Uint8Array()),
						origin,
						key: origin
					});
				}
				return new GoMap(entries, type, this.#methods(paths));
			}
			#methods(paths) {
				const known = new Set(paths);
				const textOf = ([name], context) => {
					const path = String(name?.value);
					if (!known.has(path)) return builtIn("", ["Files", "Get"]);
					return this.#text(path, context);
				};
				return /* @__PURE__ */ new Map([
					["Get", define(["string"], textOf)],
					["GetBytes", define(["string"], (args, context) => bytesOf(textOf(args, context)))],
					["Lines", define(["string"], (args, context) => linesOf(textOf(args, context), context))],
					["Glob", define(["string"], ([pattern], context) => this.#match(paths, String(pattern?.value), context))],
					["AsConfig", define([], (_args, context) => this.#print(paths, context, (text) => text))],
					["AsSecrets", define([], (_args, context) => this.#print(paths, context, encoded))]
				]);
			}
			#text(path, context) {
				const file = getTextFile(this.#source, path);
				if (file === void 0) return sourced("");
				const { text } = file.source;
				context.spend(Math.ceil(text.length / stepLength));
				const template = {
					name: file.path,
					text,
					file,
					offset: 0
				};
				return sourced(text, {
					kind: "literal",
					template,
					start: 0,
					isText: true
				});
			}
			#fileOrigin(path) {
				return builtIn("", ["Files", path]).origin;
			}
			/** A pattern that cannot be read matches all files. */
			#match(paths, pattern, context) {
				context.spend(paths.reduce((steps, path) => steps + 1 + Math.ceil(path.length * pattern.length / 8), 0));
				const glob = parseGlob(pattern);
				const matching = glob === void 0 ? paths : paths.filter((path) => glob.matches(path));
				return builtIn(this.mapOf(matching), ["Files", "Glob"]);
			}
			/** Prints the files as a map from their names without directories. Of equal names, one wins. */
			#print(paths, context, change) {
				const entries = /* @__PURE__ */ new Map();
				for (const path of paths.toSorted()) {
					const { value, origin } = change(this.#text(path, context));
					entries.set(path.slice(path.lastIndexOf("/") + 1), {
						value,
						origin,
						key: this.#fileOrigin(path)
					});
				}
				return this.#printYaml(builtIn(new GoMap(entries, "map[string]string"), ["Files"]), context);
			}
		};
	})))();
}

// actions/manifest-check/helm/chart/tree.ts
/**
* Prepares a chart for rendering: joins the values, selects subcharts, and makes the objects that templates read. Each
* call makes its own values, which rendering may change.
* @throws ChartFailure of the phases load, values, kubeVersion and limit.
*/
function prepare(chart, options) {
	const { helmVersion = 4, satisfies } = options;
	if (isLibrary(chart.metadata)) throw new ChartFailure("load", "a library chart cannot be rendered by itself", { place: chart.metadata.type.place });
	const given = joinGiven(options);
	const { defaults } = options;
	const root = createNode(defaults === void 0 ? chart : {
		...chart,
		values: joinValues(defaults, "values")
	});
	processDependencies(root, given, {
		helmVersion,
		satisfies
	});
	const values = coalesceValues(root, given, {
		keepsNull: false,
		helmVersion
	});
	const kubeVersion = parseKubeVersion(options.capabilities?.kubeVersion ?? "v1.34.0");
	checkKubeVersion(chart.metadata, kubeVersion, helmVersion, satisfies);
	const preparation = {
		helmVersion,
		release: builtIn(createRelease(options.release ?? {}), ["Release"]),
		capabilities: builtIn(createCapabilities(kubeVersion, options.capabilities?.apiVersions ?? [], helmVersion), ["Capabilities"]),
		printYaml: options.printYaml
	};
	return {
		root: prepareNode(root, sourced(values), "", preparation),
		kubeVersion,
		helmVersion,
		incompatible: listIncompatible(root, satisfies)
	};
}
/** Joins the values that are given for a chart: files, then arguments. */
function joinGiven({ valuesFiles = [], set = [], findFile }) {
	return applyArguments(joinValues(valuesFiles, "values"), set, findFile);
}
/**
* Checks the range of versions of Kubernetes that a chart supports.
* @throws ChartFailure of the phase kubeVersion.
*/
function checkKubeVersion(metadata, version, helmVersion, satisfies) {
	const range = metadata.kubeVersion;
	if (range.value === "" || satisfies(range.value, helmVersion === 3 ? version.version : version.release)) return;
	throw new ChartFailure("kubeVersion", `the chart requires Kubernetes ${range.value}, not ${version.version}`, { place: range.place });
}
function prepareNode(node, values, parent, preparation) {
	const { chart, name } = node;
	const isRoot = parent === "";
	const fullName = isRoot ? name.value : `${parent}/charts/${name.value}`;
	const subcharts = node.children.map((child) => prepareNode(child, valuesOf$1(child, values.value), fullName, preparation));
	const scopes = subcharts.map((subchart) => [subchart.name, sourced(subchart.scope)]);
	const { helmVersion, printYaml } = preparation;
	const scope = new GoMap(/* @__PURE__ */ new Map([
		["Chart", builtIn(createChartObject(node, isRoot, helmVersion), ["Chart"])],
		["Files", builtIn(createFilesObject(chart.source, chart.metadata.apiVersion.value, printYaml), ["Files"])],
		["Release", preparation.release],
		["Capabilities", preparation.capabilities],
		["Values", values],
		["Subcharts", builtIn(new GoMap(new Map(scopes)), ["Subcharts"])]
	]));
	return {
		name: name.value,
		fullName,
		isRoot,
		chart,
		metadata: chart.metadata,
		templates: listTemplates(chart, fullName),
		scope,
		values: values.value,
		schema: getTextFile(chart.source, "values.schema.json"),
		crds: listCrds(chart),
		subcharts
	};
}
/** Returns the values of a subchart. As in Helm, a name with dots is a path of keys. */
function valuesOf$1({ name }, parent) {
	const map = getMap(parent, name.value.split("."));
	return sourced(map ?? new GoMap(), map === void 0 ? void 0 : parent.entries.get(name.value)?.origin);
}
/** Lists the templates of a chart. Those of a library chart are only named templates. */
function listTemplates({ source, metadata }, fullName) {
	const isOfLibrary = isLibrary(metadata);
	return [...source.files.keys()].flatMap((path) => {
		if (!path.startsWith("templates/")) return [];
		const isPartial = path.slice(path.lastIndexOf("/") + 1).startsWith("_");
		const file = isOfLibrary && !isPartial ? void 0 : getTextFile(source, path);
		if (file === void 0) return [];
		return [{
			name: `${fullName}/${path}`,
			basePath: `${fullName}/templates`,
			file,
			text: file.source.text,
			isPartial
		}];
	});
}
/** Lists the files with custom resource definitions, by their paths. */
function listCrds({ source }) {
	return [...source.files.keys()].filter((path) => path.startsWith("crds/") && /\.(?:ya?ml|json)$/u.test(path)).toSorted().flatMap((path) => getTextFile(source, path) ?? []);
}
function init_tree() {
	return (init_tree = __esmMin((() => {
		init_value();
		init_built_in();
		init_chart_object();
		init_coalesce();
		init_dependencies();
		init_failure$1();
		init_files$1();
		init_files_object();
		init_metadata();
		/* @__PURE__ */ init_node();
		init_read_values();
		init_set();
		init_load_chart();
	})))();
}

// actions/manifest-check/helm/documents/head.ts
/** Reads the head of a document. Fails if it is no YAML, no map, or if its fields have other types. Never throws. */
function readHead(file) {
	const root = readPlainDocument(file);
	try {
		if (root !== void 0) return {
			...headOf(readParts(root, file)),
			root
		};
		const reading = readRange(file, 0, file.source.text.length, void 0);
		return "problem" in reading ? reading : headOf(reading.value.value);
	} catch (error) {
		if (error instanceof MismatchError) return {
			problem: error.message,
			offset: 0
		};
		if (error instanceof YamlProblemError) return {
			problem: error.message,
			offset: error.offset
		};
		throw error;
	}
}
/** Reads the values of the parts that make the head. */
function readParts(root, { source }) {
	const entries = root.kind === "map" ? root.entries.filter(({ key }) => headKeys.has(key.toLowerCase())) : [];
	return new NodeReader(source.text, void 0).read(root.kind === "map" ? {
		...root,
		entries
	} : root).value;
}
function headOf(root) {
	if (root === null) return empty;
	if (!(root instanceof GoMap)) throw new MismatchError(describeMismatch(root, "releaseutil.SimpleHead"));
	const metadata = field(root, "metadata");
	if (metadata !== null && !(metadata instanceof GoMap)) throw mismatch(metadata, "metadata", "struct");
	const annotations = metadata === null ? null : field(metadata, "annotations");
	if (annotations !== null && !(annotations instanceof GoMap)) throw mismatch(annotations, "metadata.annotations", "map[string]string");
	const namespace = metadata === null ? null : field(metadata, "namespace");
	return {
		apiVersion: textOf(field(root, "apiVersion"), "apiVersion"),
		kind: textOf(field(root, "kind"), "kind"),
		name: metadata === null ? "" : textOf(field(metadata, "name"), "metadata.name"),
		namespace: typeof namespace === "string" ? namespace : "",
		annotations: new Map([...annotations?.entries ?? []].map(([name, { value }]) => [name, textOf(value, "metadata.annotations")]))
	};
}
/** Returns a field. Go's JSON decoder also accepts other cases of its name. */
function field({ entries }, name) {
	const exact = entries.get(name);
	if (exact !== void 0) return exact.value;
	for (const [key, { value }] of entries) if (key.toLowerCase() === name.toLowerCase()) return value;
	return null;
}
/** Returns a scalar as text, as sigs.k8s.io/yaml does for a field that is text. */
function textOf(value, name) {
	if (value === null) return "";
	if (typeof value === "string") return value;
	if (typeof value === "boolean") return String(value);
	if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : formatFloat32(value);
	throw mismatch(value, name, "string");
}
function mismatch(value, name, type) {
	return new MismatchError(`${describeMismatch(value, type)} (field ${name})`);
}
var empty, headKeys, MismatchError;
function init_head() {
	return (init_head = __esmMin((() => {
		init_float_text();
		init_mismatch();
		init_read_yaml();
		init_yaml_nodes();
		init_yaml_scalar();
		init_value();
		empty = {
			apiVersion: "",
			kind: "",
			name: "",
			namespace: "",
			annotations: /* @__PURE__ */ new Map()
		};
		headKeys = /* @__PURE__ */ new Set([
			"apiversion",
			"kind",
			"metadata"
		]);
		MismatchError = class extends Error {};
	})))();
}

// actions/manifest-check/helm/documents/kind-order.ts
/** Compares kinds in the order in which Helm installs them. Unknown kinds are last, by name. */
function compareKinds(a, b) {
	const one = order.get(a);
	const other = order.get(b);
	if (one !== void 0 && other !== void 0) return one - other;
	if (one !== void 0) return -1;
	if (other !== void 0) return 1;
	return a < b ? -1 : a > b ? 1 : 0;
}
var order;
function init_kind_order() {
	return (init_kind_order = __esmMin((() => {
		order = new Map([
			...[
				"PriorityClass",
				"Namespace",
				"NetworkPolicy",
				"ResourceQuota",
				"LimitRange",
				"PodSecurityPolicy"
			],
			...[
				"PodDisruptionBudget",
				"ServiceAccount",
				"Secret",
				"SecretList",
				"ConfigMap",
				"StorageClass"
			],
			...[
				"PersistentVolume",
				"PersistentVolumeClaim",
				"CustomResourceDefinition",
				"ClusterRole",
				"ClusterRoleList"
			],
			...[
				"ClusterRoleBinding",
				"ClusterRoleBindingList",
				"Role",
				"RoleList",
				"RoleBinding",
				"RoleBindingList"
			],
			...[
				"Service",
				"DaemonSet",
				"Pod",
				"ReplicationController",
				"ReplicaSet",
				"Deployment"
			],
			...[
				"HorizontalPodAutoscaler",
				"StatefulSet",
				"Job",
				"CronJob",
				"IngressClass",
				"Ingress",
				"APIService"
			],
			...["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"]
		].map((kind, index) => [kind, index]));
	})))();
}

// actions/manifest-check/helm/documents/split.ts
/**
* Splits a rendered file at lines that begin with `---`, as Helm does, whatever follows on them. Cuts blanks at the start
* of each part, including the indentation of its first line, and drops empty parts.
*/
function splitManifests(text) {
	const parts = [];
	let start = leading.exec(text)?.[0].length ?? 0;
	separator$1.lastIndex = start;
	if (text.startsWith("---", start)) {
		start += /^---[\t\n\f\r ]*/.exec(text.slice(start))?.[0].length ?? 0;
		separator$1.lastIndex = start;
	}
	for (let match = separator$1.exec(text); match !== null; match = separator$1.exec(text)) {
		if (text.slice(start, match.index).trim() !== "") parts.push({
			start,
			end: match.index
		});
		start = match.index + match[0].length;
	}
	if (text.slice(start).trim() !== "") parts.push({
		start,
		end: text.length
	});
	return parts;
}
var separator$1, leading;
function init_split$1() {
	return (init_split$1 = __esmMin((() => {
		separator$1 = /(?<=^|\n)---[\t\n\f\r ]*/g;
		leading = /^\s*/;
	})))();
}

// actions/manifest-check/helm/documents/documents.ts
function same(name) {
	return [name, name];
}
/**
* Splits the output of templates into documents, in the order of `helm template`: documents by kind, then hooks by kind.
* Skips partials and notes, and hooks with an unknown event. Fails with the first document that is no YAML, or whose head
* has fields of other types. Never throws.
*/
function splitDocuments(files) {
	const plain = [];
	const hooks = [];
	for (const { name, text: rendered } of files.toSorted((a, b) => compareBytes(a.name, b.name))) {
		if (isPartial(name)) continue;
		const text = removeText(rendered, noValue);
		for (const { start, end } of splitManifests(text.value)) {
			const part = sliceText(text, start, end);
			const head = readHead({
				path: name,
				source: new SourceText(part.value)
			});
			if ("problem" in head) return { problem: problemAt(name, text, start + head.offset, head.problem) };
			const document = {
				...head,
				source: name,
				text: part
			};
			const hook = head.annotations.get(hookAnnotation);
			if (hook === void 0) plain.push(document);
			else {
				const names = eventsOf(hook);
				if (names !== void 0) hooks.push({
					...document,
					hook: names,
					weight: weightOf(head)
				});
			}
		}
	}
	return { documents: [...sortByKind(plain), ...sortByKind(hooks)] };
}
function isPartial(name) {
	return name.slice(name.lastIndexOf("/") + 1).startsWith("_") || name.endsWith("NOTES.txt");
}
/** Returns the events of a hook. Undefined if one of them is unknown. */
function eventsOf(annotation) {
	const names = annotation.split(",").map((name) => events.get(name.trim().toLowerCase()));
	return names.includes(void 0) ? void 0 : names.filter((name) => name !== void 0);
}
function weightOf({ annotations }) {
	const weight = annotations.get("helm.sh/hook-weight") ?? "";
	return /^[-+]?\d{1,15}$/.test(weight) ? Number(weight) : 0;
}
function sortByKind(documents) {
	return documents.toSorted((a, b) => compareKinds(a.kind, b.kind));
}
function problemAt(source, text, offset, message) {
	let line = 1;
	for (let newline = text.value.indexOf("\n"); newline !== -1 && newline < offset; line += 1) newline = text.value.indexOf("\n", newline + 1);
	return {
		phase: "yaml",
		source,
		message,
		text,
		offset,
		line
	};
}
var hookAnnotation, events;
function init_documents() {
	return (init_documents = __esmMin((() => {
		init_dockerfile();
		init_text();
		init_value();
		init_head();
		init_kind_order();
		init_split$1();
		hookAnnotation = "helm.sh/hook";
		events = new Map([
			...[
				"pre-install",
				"post-install",
				"pre-delete",
				"post-delete",
				"pre-upgrade",
				"post-upgrade"
			].map(same),
			...[
				"pre-rollback",
				"post-rollback",
				"test"
			].map(same),
			["test-success", "test"]
		]);
	})))();
}

// actions/manifest-check/helm/documents/index.ts
function init_documents$1() {
	return (init_documents$1 = __esmMin((() => {
		init_documents();
	})))();
}

// actions/manifest-check/helm/render/parse-once.ts
/**
* Parses a template of a file, the same for each set of values.
* @param spend counts the tokens if it is not parsed yet.
* @throws TemplateError
*/
function parseOnce({ name, file, text }, spend) {
	const byName = parsedFiles.get(file) ?? /* @__PURE__ */ new Map();
	parsedFiles.set(file, byName);
	const known = byName.get(name);
	if (known !== void 0) return known;
	const trees = parseTemplate({
		name,
		text,
		file,
		offset: 0
	}, (functionName) => isKnownFunction(functionName, findFunction), spend);
	byName.set(name, trees);
	return trees;
}
var parsedFiles;
function init_parse_once() {
	return (init_parse_once = __esmMin((() => {
		init_parse();
		init_template_set();
		init_functions();
		parsedFiles = /* @__PURE__ */ new WeakMap();
	})))();
}

// actions/manifest-check/helm/locations/absent.ts
/** Finds the value at a path in a file of values. */
function findValue$1(file, path) {
	const roots = readDocuments(file).flatMap((document) => "root" in document ? [document.root] : []);
	return path.reduce((node, key) => getEntry(node, key)?.value, roots[0]);
}
function escapePattern(text) {
	return text.replace(/[^\w]/gu, "\\$&");
}
function flattenBranches(nodes) {
	return nodes.flatMap((node) => {
		if (node.kind !== "if" && node.kind !== "with" && node.kind !== "range") return [];
		return [
			node,
			...flattenBranches(node.body),
			...flattenBranches(node.otherwise ?? [])
		];
	});
}
/** Returns the end of what a branch contains, without what follows `else`. */
function endOf({ body, end }) {
	let last = end;
	for (const node of body) last = Math.max(last, "action" in node ? node.action.end : "body" in node ? endOf(node) : node.end);
	return last;
}
/** Returns whether a branch contains a range, outside of what follows `else`. */
function contains(branch, { start, end }) {
	return branch.start <= start && end <= endOf(branch);
}
/** Returns how far a branch is from a map. Those between its keys are equally near, so that the first one counts. */
function distanceOf(branch, { start, end }) {
	return Math.max(0, branch.start - end, start - endOf(branch));
}
/** Returns whether no line between a map and a branch belongs to another map, such as the next item of a list. */
function isInSameMap(text, { start, end, indent }, branch) {
	return (branch.start < start ? text.slice(endOf(branch), start) : branch.start > end ? text.slice(end, branch.start) : "").split("\n").slice(1).every((line) => {
		const depth = line.search(/\S/u);
		if (depth === -1 || line[depth] === "#" || line.startsWith("{{", depth)) return true;
		return depth >= indent;
	});
}
/** Lists the paths of values that an expression reads: `.Values.a.b`, `$.Values.a`, `.context.Values.a`. */
function listValuePaths(pipe) {
	return pipe.commands.flatMap(({ args }) => args.flatMap(listPathsOf));
}
function listPathsOf(node) {
	switch (node.kind) {
		case "field": return pathBehindValues(node.names);
		case "variable": return pathBehindValues(node.fields);
		case "chain": return [...pathBehindValues(node.fields), ...listPathsOf(node.node)];
		case "pipe": return listValuePaths(node);
		default: return [];
	}
}
function pathBehindValues(names) {
	const index = names.indexOf("Values");
	return index === -1 || index === names.length - 1 ? [] : [names.slice(index + 1)];
}
var AbsentKeys, maxDistance;
function init_absent() {
	return (init_absent = __esmMin((() => {
		init_yaml();
		init_files$1();
		init_parse_once();
		init_value();
		AbsentKeys = class {
			#templates = /* @__PURE__ */ new Map();
			#branches = /* @__PURE__ */ new Map();
			#toPlace;
			/** @param toPlace returns the place of a value in a file of values. */
			constructor(root, toPlace) {
				this.#toPlace = toPlace;
				this.#addTemplates(root);
			}
			/**
			* Returns the value whose change adds a key to a map, if a branch next to the map prints the key.
			* @param file the template that prints the map.
			* @param start,end range of the keys that it has, in UTF-16 code units.
			*/
			find(file, start, end, key) {
				const owner = this.#templates.get(file);
				if (owner === void 0) return void 0;
				const { source } = file;
				const indent = source.positionAt(start).column - 1;
				const line = new RegExp(`^ {${indent}}(?:- )?${escapePattern(key)}:`, "mu");
				const map = {
					start,
					end,
					indent
				};
				const adding = this.#listBranches(file, owner.template).filter((branch) => branch.start > start - maxDistance && branch.start < end + maxDistance).filter((branch) => line.test(source.text.slice(branch.start, endOf(branch)))).filter((branch) => !contains(branch, map) && isInSameMap(source.text, map, branch));
				const near = adding.filter((branch) => !adding.some((inner) => inner !== branch && contains(branch, {
					...inner,
					end: endOf(inner)
				}))).toSorted((a, b) => distanceOf(a, map) - distanceOf(b, map));
				for (const branch of near) for (const path of listValuePaths(branch.pipe)) {
					const place = this.#placeOf(owner.chart, path);
					if (place !== void 0) return place;
				}
			}
			#addTemplates(chart) {
				for (const template of chart.templates) this.#templates.set(template.file, {
					chart,
					template
				});
				for (const subchart of chart.subcharts) this.#addTemplates(subchart);
			}
			#listBranches(file, template) {
				const known = this.#branches.get(file) ?? parseOnce(template).flatMap(({ nodes }) => flattenBranches(nodes));
				this.#branches.set(file, known);
				return known;
			}
			#placeOf(chart, path) {
				let map = chart.values;
				for (const [index, key] of path.entries()) {
					const cell = map.entries.get(key);
					if (cell === void 0) return this.#placeOfNull(chart, path);
					if (index === path.length - 1 || !(cell.value instanceof GoMap)) return cell.origin?.kind === "value" ? this.#toPlace(cell.origin.leaf) : void 0;
					map = cell.value;
				}
			}
			/** Returns the place of a null in the defaults of a chart. Helm drops it, so that no value has its place. */
			#placeOfNull({ chart }, path) {
				const file = getTextFile(chart.source, "values.yaml");
				const node = file === void 0 ? void 0 : findValue$1(file, path);
				return node === void 0 ? void 0 : this.#toPlace({
					file: node.file,
					start: node.start,
					end: node.end,
					path,
					label: void 0
				});
			}
		};
		maxDistance = 3e3;
	})))();
}

// actions/manifest-check/helm/values/origin.ts
/** Resolves the origin of the character at an offset. Never throws. */
function resolveOrigin(origin, offset = 0) {
	const steps = [];
	let current = origin;
	let position = offset;
	for (let step = 0; current !== void 0 && step < maxSteps$1; step += 1) switch (current.kind) {
		case "action":
			steps.push({
				kind: "action",
				template: current.template,
				start: current.start,
				end: current.end
			});
			current = current.inner;
			break;
		case "literal": {
			const { template, start, isText } = current;
			steps.push({
				kind: "literal",
				template,
				offset: isText ? start + position : start,
				isText
			});
			if (template.origin === void 0) return {
				steps,
				influences: [],
				isGenerated: false
			};
			current = template.origin;
			position = isText ? start + position : start;
			break;
		}
		case "value":
			steps.push({
				kind: "value",
				leaf: current.leaf
			});
			return {
				steps,
				influences: [],
				isGenerated: false
			};
		case "joined": {
			const index = findPart(current.ends, position);
			position -= current.ends[index - 1] ?? 0;
			current = current.parts[index];
			break;
		}
		case "slice":
			position += current.start;
			current = current.of;
			break;
		case "indent":
			position = beforeIndent(current, position);
			current = current.of;
			break;
		case "derived": return {
			steps,
			influences: listLeaves(current),
			isGenerated: isGenerated(current)
		};
	}
	return {
		steps,
		influences: [],
		isGenerated: false
	};
}
/** Returns the index of the part that contains an offset. The last part contains everything behind it. */
function findPart(ends, offset) {
	let low = 0;
	let high = ends.length - 1;
	while (low < high) {
		const middle = low + high >> 1;
		if (offset < (ends[middle] ?? 0)) high = middle;
		else low = middle + 1;
	}
	return low;
}
function listLineStarts(origin) {
	const known = lineStarts.get(origin);
	if (known !== void 0) return known;
	const { text, width } = origin;
	const starts = [];
	for (let newline = text.indexOf("\n"); newline !== -1; newline = text.indexOf("\n", newline + 1)) starts.push(newline + 1 + starts.length * width);
	lineStarts.set(origin, starts);
	return starts;
}
/** Returns the offset before the indentation. One inside it belongs to the first character of the line. */
function beforeIndent(origin, offset) {
	const starts = listLineStarts(origin);
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const start = starts[low - 1];
	if (start === void 0) return offset;
	return Math.max(offset, start + origin.width) - low * origin.width;
}
/** Lists the values that are part of a value. */
function listLeaves(origin) {
	const leaves = /* @__PURE__ */ new Set();
	for (const next of walk(origin)) {
		if (next.kind === "value") leaves.add(next.leaf);
		if (leaves.size >= maxInfluences) break;
	}
	return [...leaves];
}
/** Returns whether a value contains, or was computed from, one that is generated in each run. */
function isGenerated(origin) {
	for (const next of walk(origin)) if (next.kind === "derived" && next.generated === true) return true;
	return false;
}
/** Yields an origin and those that it consists of, each of them once. */
function* walk(origin) {
	const seen = /* @__PURE__ */ new Set();
	const waiting = origin === void 0 ? [] : [origin];
	for (let step = 0; step < maxSteps$1; step += 1) {
		const next = waiting.pop();
		if (next === void 0) break;
		if (seen.has(next)) continue;
		seen.add(next);
		yield next;
		if (next.kind !== "value") for (const inner of innerOf(next)) waiting.push(inner);
	}
}
function innerOf(origin) {
	switch (origin.kind) {
		case "literal": return origin.template.origin === void 0 ? [] : [origin.template.origin];
		case "action": return origin.inner === void 0 ? [] : [origin.inner];
		case "joined": return origin.parts.filter((part) => part !== void 0);
		case "slice":
		case "indent": return [origin.of];
		case "derived": return [...origin.from];
	}
}
var maxSteps$1, maxInfluences, lineStarts;
function init_origin() {
	return (init_origin = __esmMin((() => {
		maxSteps$1 = 1e4;
		maxInfluences = 20;
		lineStarts = /* @__PURE__ */ new WeakMap();
	})))();
}

// actions/manifest-check/helm/locations/values-entries.ts
/** Returns the key of the value that starts at an offset of a file, with the value if it is on the same line. */
function findValueEntry(file, start) {
	const entry = getEntries(file).byValue.get(start);
	if (entry === void 0) return void 0;
	const { keySpan, value } = entry;
	const isOnLine = value.kind === "scalar" && value.style !== "block" && value.start >= keySpan.end && !file.source.text.slice(keySpan.end, value.end).includes("\n");
	return {
		file,
		span: {
			start: keySpan.start,
			end: isOnLine ? value.end : keySpan.end
		}
	};
}
/** Returns the key of the map that has a key at an offset of a file. */
function findContainerEntry(file, keyStart) {
	const entry = getEntries(file).byChild.get(keyStart);
	return entry === void 0 ? void 0 : {
		file,
		span: entry.keySpan
	};
}
function getEntries(file) {
	const entries = entriesByFile.get(file) ?? indexEntries(file);
	entriesByFile.set(file, entries);
	return entries;
}
function indexEntries(file) {
	const byValue = /* @__PURE__ */ new Map();
	const byChild = /* @__PURE__ */ new Map();
	const waiting = readDocuments(file).flatMap((document) => "root" in document ? [document.root] : []);
	const seen = /* @__PURE__ */ new Set();
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		if (node.kind === "scalar" || seen.has(node)) continue;
		seen.add(node);
		if (node.kind === "map") for (const entry of node.entries) {
			if (!byValue.has(entry.value.start)) byValue.set(entry.value.start, entry);
			if (entry.value.kind === "map") for (const child of entry.value.entries) byChild.set(child.keySpan.start, entry);
			waiting.push(entry.value);
		}
		else for (const { value } of node.items) waiting.push(value);
	}
	return {
		byValue,
		byChild
	};
}
var entriesByFile;
function init_values_entries() {
	return (init_values_entries = __esmMin((() => {
		init_yaml();
		entriesByFile = /* @__PURE__ */ new WeakMap();
	})))();
}

// actions/manifest-check/helm/locations/locate.ts
/** Returns the value that something is, or the only one that influenced it. */
function leafOf(step, influences) {
	if (step?.kind === "value") return step.leaf;
	return influences.length === 1 ? influences[0] : void 0;
}
/** Metadata is not changed to change what a chart deploys. */
function isValuesFile(path) {
	return !/(?:^|\/)(?:Chart|requirements)\.(?:ya?ml|lock)$/u.test(path);
}
/** Lists the places on other lines than one, each line once. */
function listOthers(places, { file, span }) {
	const lineOf = (place) => `${place.file.path} ${place.file.source.positionAt(place.span.start).line}`;
	const seen = /* @__PURE__ */ new Set([lineOf({
		file,
		span
	})]);
	return places.filter((place) => {
		const line = lineOf(place);
		if (seen.has(line)) return false;
		seen.add(line);
		return true;
	}).slice(0, maxOthers);
}
var Locator, maxOthers;
function init_locate() {
	return (init_locate = __esmMin((() => {
		init_origin();
		init_values_entries();
		Locator = class {
			#vendored;
			#fallback;
			/** @param fallback the place of what has no origin: the template. */
			constructor(vendored, fallback) {
				this.#vendored = vendored;
				this.#fallback = fallback;
			}
			/** Returns the place of the part of a document that begins with a character. */
			locate(origin, offset, part) {
				const { steps, influences, isGenerated } = resolveOrigin(origin, offset);
				const leaf = leafOf(steps.at(-1), influences);
				const value = leaf === void 0 ? void 0 : this.#valuePlace(leaf, part);
				const last = steps.at(-1);
				const primary = value ?? this.#innermostPlace(steps) ?? this.#vendoredPlace(steps) ?? this.#fallback;
				const isOwnLiteral = last?.kind === "literal" && last.isText && last.template.file === primary.file;
				return {
					place: primary,
					listVia: () => listOthers(steps.flatMap((step) => this.#ownPlace(step) ?? []), primary),
					isValue: value !== void 0,
					isExact: value !== void 0 ? last?.kind === "value" : isOwnLiteral,
					isGenerated
				};
			}
			#innermostPlace(steps) {
				for (let index = steps.length - 1; index >= 0; index -= 1) {
					const step = steps[index];
					const place = step === void 0 ? void 0 : this.#ownPlace(step);
					if (place !== void 0) return place;
				}
			}
			/** Returns the place of a step in a template that is not in a copy of another chart. */
			#ownPlace(step) {
				if (step.kind === "value") return void 0;
				const { template } = step;
				const { file, offset } = template;
				if (file === void 0 || this.#vendored.contains(file)) return void 0;
				const [start, end] = step.kind === "action" ? [step.start, step.end] : [step.offset, step.offset];
				return {
					file,
					span: {
						start: start + offset,
						end: end + offset
					}
				};
			}
			/** Returns where to change what a copy of another chart renders. */
			#vendoredPlace(steps) {
				for (const step of steps) {
					const file = step.kind === "value" ? void 0 : step.template.file;
					const place = file === void 0 ? void 0 : this.#vendored.placeOf(file, []);
					if (place !== void 0) return place;
				}
			}
			/** Returns the place of a value in a file of values. */
			placeOfValue(leaf) {
				return this.#valuePlace(leaf, "scalar");
			}
			#valuePlace({ file, start, end, path }, part) {
				if (file === void 0 || !isValuesFile(file.path)) return void 0;
				const vendored = this.#vendored.placeOf(file, path);
				if (vendored !== void 0) return vendored;
				return (part === "map" ? findContainerEntry(file, start) : void 0) ?? (part === "key" ? void 0 : findValueEntry(file, start)) ?? {
					file,
					span: {
						start,
						end
					}
				};
			}
		};
		maxOthers = 3;
	})))();
}

// actions/manifest-check/helm/locations/place-nodes.ts
/**
* Gives the nodes of a rendered document the places where people change them: keys and values of templates, and values
* that flow into them. Shared nodes of aliases stay shared.
*/
function placeNodes(root, rendered, locator, absent) {
	return new Placer(rendered, locator, absent).place(root);
}
/** Returns the offset of the content of a node: behind a quote, or in the first line of a block. */
function contentStart(node, text) {
	if (node.kind === "map" && !node.flow) return node.entries[0]?.keySpan.start ?? node.start;
	if (node.kind !== "scalar") return node.start;
	if (node.style === "quoted" && node.end - node.start > 2) return node.start + 1;
	if (node.style !== "block") return node.start;
	const line = text.indexOf("\n", node.start);
	if (line === -1) return node.start;
	const content = text.slice(line, node.end).search(/\S/u);
	return content === -1 ? node.start : line + content;
}
var maxLines, Placer;
function init_place_nodes() {
	return (init_place_nodes = __esmMin((() => {
		init_origin();
		init_locate();
		maxLines = 200;
		Placer = class {
			#rendered;
			#locator;
			#absent;
			#placed = /* @__PURE__ */ new Map();
			constructor(rendered, locator, absent) {
				this.#absent = absent;
				this.#rendered = rendered;
				this.#locator = locator;
			}
			place(node) {
				const known = this.#placed.get(node);
				if (known !== void 0) return known;
				const placed = this.#placeNew(node, this.#locate(node));
				this.#placed.set(node, placed);
				return placed;
			}
			#placeNew(node, location) {
				const { file, span } = location.place;
				const range = {
					file,
					start: span.start,
					end: span.end
				};
				switch (node.kind) {
					case "scalar": return this.#placeScalar(node, location);
					case "map": return this.#placeMap(node, range);
					case "list": return {
						...node,
						...range,
						items: node.items.map((item) => this.#placeItem(item))
					};
				}
			}
			#placeMap(node, range) {
				const entries = node.entries.map((entry) => this.#placeEntry(entry));
				return {
					...node,
					...range,
					entries,
					findAbsent: (key) => this.#findAbsent(entries, key)
				};
			}
			/** Finds the value that adds a key to a map, next to the keys that the template prints. */
			#findAbsent(entries, key) {
				const [first] = entries;
				if (first === void 0) return void 0;
				const spans = entries.filter(({ file }) => file === first.file).map(({ keySpan }) => keySpan);
				const start = Math.min(...spans.map((span) => span.start));
				return this.#absent.find(first.file, start, Math.max(...spans.map((span) => span.end)), key);
			}
			#placeScalar(node, { place, isExact, isGenerated }) {
				const { file, span } = place;
				const length = node.end - node.start;
				const range = (isExact ? this.#findWritten(node, place) : void 0) ?? {
					start: span.start,
					end: isExact ? Math.min(span.end, span.start + length) : span.end
				};
				const scalar = {
					...node,
					file,
					start: range.start,
					end: Math.max(range.start, range.end)
				};
				return isGenerated || this.#rendered.mayBeGenerated && this.#hasGenerated(node) ? {
					...scalar,
					generated: true
				} : scalar;
			}
			/** Tells whether a line of a scalar ends in a generated value, such as a password behind a name. */
			#hasGenerated({ start, end }) {
				const { text, origin } = this.#rendered;
				let lines = 0;
				for (let lineEnd = start; lineEnd < end && lines < maxLines; lines += 1) {
					const newline = text.indexOf("\n", lineEnd + 1);
					lineEnd = newline === -1 || newline > end ? end : newline;
					let last = lineEnd - 1;
					while (last > start && " 	\r\n\"'".includes(text[last] ?? "")) last -= 1;
					if (resolveOrigin(origin, last).isGenerated) return true;
				}
				return false;
			}
			/** Finds the text of a scalar as it is written in the file of its place. */
			#findWritten(node, { file, span }) {
				if (node.style === "block") return void 0;
				const written = this.#rendered.text.slice(node.start, node.end);
				const { text } = file.source;
				const start = node.style === "quoted" && !text.startsWith(written, span.start) ? span.start - 1 : span.start;
				if (text.startsWith(written, start)) return {
					start,
					end: start + written.length
				};
				const plain = text.lastIndexOf(node.text, span.end - node.text.length);
				return plain >= span.start && node.text !== "" ? {
					start: plain,
					end: plain + node.text.length
				} : void 0;
			}
			#placeEntry(entry) {
				const key = this.#locator.locate(this.#rendered.origin, entry.keySpan.start, "key");
				const location = this.#locateVersion(entry) ?? this.#locate(entry.value);
				const value = this.#placed.get(entry.value) ?? this.#placeNew(entry.value, location);
				this.#placed.set(entry.value, value);
				const { use: _use, ...own } = entry;
				if (location.isValue && !key.isValue) {
					const { place } = location;
					return {
						...own,
						value,
						file: place.file,
						keySpan: place.span,
						get via() {
							return listOthers([
								key.place,
								...key.listVia(),
								...location.listVia()
							], place);
						}
					};
				}
				const { file, span } = key.place;
				const end = key.isExact && !key.isValue ? span.start + (entry.keySpan.end - entry.keySpan.start) : span.end;
				return {
					...own,
					value,
					file,
					keySpan: {
						start: span.start,
						end
					},
					get via() {
						return key.listVia();
					}
				};
			}
			/** Returns the value that an image reference ends in: its tag or digest, which findings are mostly about. */
			#locateVersion({ key, value }) {
				if (key !== "image" || value.kind !== "scalar" || value.style === "block" || value.text === "") return void 0;
				const end = value.end - (value.style === "quoted" ? 2 : 1);
				const location = this.#locator.locate(this.#rendered.origin, end, "scalar");
				return location.isValue ? location : void 0;
			}
			#placeItem(item) {
				const location = this.#locate(item.value);
				const value = this.#placed.get(item.value) ?? this.#placeNew(item.value, location);
				this.#placed.set(item.value, value);
				const { use: _use, ...own } = item;
				return {
					...own,
					value,
					file: value.file,
					get via() {
						return location.listVia();
					}
				};
			}
			/** Returns the place of the first character of a node that has content. */
			#locate(node) {
				const { text, origin } = this.#rendered;
				const part = node.kind === "map" && !node.flow ? "map" : "scalar";
				return this.#locator.locate(origin, contentStart(node, text), part);
			}
		};
	})))();
}

// actions/manifest-check/helm/locations/vendored.ts
/** Lists the outermost copies of charts. */
function listVendored(chart) {
	return chart.subcharts.flatMap((subchart) => {
		if (subchart.chart.isResolved) return listVendored(subchart);
		const place = (chart.metadata.dependencies?.find(({ name, alias }) => (alias.value === "" ? name.value : alias.value) === subchart.name))?.place;
		const file = getTextFile(chart.chart.source, "Chart.yaml");
		const entry = place === void 0 ? file && {
			file,
			span: {
				start: 0,
				end: 0
			}
		} : {
			file: place.file,
			span: {
				start: place.start,
				end: place.end
			}
		};
		if (entry === void 0) return [];
		const values = getTextFile(chart.chart.source, "values.yaml");
		return [{
			prefix: `${subchart.chart.source.path}/`,
			keys: subchart.name.split("."),
			values,
			entry
		}];
	});
}
/** Returns the deepest key on a path that a file has. Undefined if it has fewer than a number of keys. */
function findDeepest(file, path, least) {
	let node = file === void 0 ? void 0 : rootOf(file);
	let entry;
	let depth = 0;
	for (const key of path) {
		const next = getEntry(node, String(key));
		if (next === void 0) break;
		entry = next;
		node = next.value;
		depth += 1;
	}
	return entry === void 0 || depth < least ? void 0 : {
		file: entry.file,
		span: entry.keySpan
	};
}
function rootOf(file) {
	const [document] = readDocuments(file);
	return document !== void 0 && "root" in document ? document.root : void 0;
}
var VendoredCharts;
function init_vendored() {
	return (init_vendored = __esmMin((() => {
		init_yaml();
		init_files$1();
		VendoredCharts = class {
			#charts;
			#byFile = /* @__PURE__ */ new Map();
			constructor(root) {
				this.#charts = listVendored(root);
			}
			/** Tells whether a file is in a copy of another chart. */
			contains(file) {
				return this.#find(file) !== void 0;
			}
			/** Returns the place to change for a file in a copy. @param path keys of a value in the values of that chart. */
			placeOf(file, path) {
				const chart = this.#find(file);
				if (chart === void 0) return void 0;
				return findDeepest(chart.values, [...chart.keys, ...path], chart.keys.length) ?? chart.entry;
			}
			#find(file) {
				if (this.#byFile.has(file)) return this.#byFile.get(file);
				const chart = this.#charts.find(({ prefix }) => file.path.startsWith(prefix));
				this.#byFile.set(file, chart);
				return chart;
			}
		};
	})))();
}

// actions/manifest-check/helm/template/arguments.ts
/**
* Checks that a value is accepted for a parameter (`validateType` of `text/template`).
* @throws FunctionError
*/
function checkArgument({ value, isInterface }, type) {
	if (type === "any" || fits(value, type)) return;
	if (value === null && isInterface === void 0) {
		if (type === "list" || type === "map" || type === "strings" || type === "object") return;
		throw new FunctionError(`invalid value; expected ${goType(type)}`);
	}
	const given = value === null ? "interface {}" : typeOf(value);
	throw new FunctionError(`wrong type for value; expected ${goType(type)}; got ${given}`);
}
function fits(value, type) {
	switch (type) {
		case "string": return typeof value === "string";
		case "bool": return typeof value === "boolean";
		case "float64": return typeof value === "number";
		case "int":
		case "int64": return value instanceof GoInteger && value.type === type;
		case "list": return value instanceof GoList && value.itemType === "interface {}";
		case "strings": return value instanceof GoList && value.itemType === "string";
		case "map": return value instanceof GoMap && value.type !== "map[string]string";
		case "object": return value instanceof GoObject;
		case "any": return true;
	}
}
function init_arguments$1() {
	return (init_arguments$1 = __esmMin((() => {
		init_kinds();
		init_value();
		init_constants();
	})))();
}

// actions/manifest-check/helm/values/output.ts
var outputLimits, Output;
function init_output() {
	return (init_output = __esmMin((() => {
		init_value();
		outputLimits = {
			characters: 12582912,
			pieces: 2e5
		};
		Output = class {
			#ends = [];
			#parts = [];
			#total;
			#text = "";
			constructor(total) {
				this.#total = total;
			}
			/** @throws LimitError */
			add(text, origin) {
				if (text === "") return;
				const total = this.#total;
				total.characters += text.length;
				total.pieces += 1;
				if (total.characters > outputLimits.characters) throw new LimitError(`it prints more than ${outputLimits.characters} characters`);
				if (total.pieces > outputLimits.pieces) throw new LimitError(`it prints more than ${outputLimits.pieces} pieces`);
				this.#text += text;
				this.#ends.push(this.#text.length);
				this.#parts.push(origin);
			}
			/** Returns everything that was printed. */
			finish() {
				if (this.#parts.length <= 1) return sourced(this.#text, this.#parts[0]);
				return sourced(this.#text, {
					kind: "joined",
					ends: this.#ends,
					parts: this.#parts
				});
			}
		};
	})))();
}

// actions/manifest-check/helm/template/machine-errors.ts
/** Gives errors of arguments their place. */
function checkAt(node, check) {
	try {
		check();
	} catch (error) {
		if (!(error instanceof FunctionError)) throw error;
		throw new ArgumentError(error.message, node);
	}
}
/**
* Converts an error of an instruction to one with the places that led to it, as Go reports them. Returns other errors
* unchanged.
* @param frames the running templates.
*/
function toTemplateError(error, instruction, frames) {
	if (error instanceof RangeError) return toTemplateError(new LimitError("its data is nested too deeply"), instruction, frames);
	if (!(error instanceof FunctionError || error instanceof LimitError || error instanceof TemplateError)) return error;
	const isLimit = error instanceof LimitError || error instanceof TemplateError && error.phase === "limit";
	const places = listPlaces(instruction, frames, error instanceof ArgumentError ? error.node : void 0);
	if (error instanceof TemplateError) places.push(...error.places);
	const message = error instanceof FunctionError && !(error instanceof ArgumentError) && (instruction.op === "call" || instruction.op === "call-method") ? `error calling ${instruction.name}: ${error.message}` : error.message;
	return new TemplateError(isLimit ? "limit" : "execute", message, shorten(places));
}
/** Lists the calls of `include` and `tpl` that led to an instruction, and the instruction. */
function listPlaces(instruction, frames, node) {
	const places = frames.flatMap(({ kind, node: call }, index) => {
		const caller = frames[index - 1];
		if (kind === "template" || call === void 0 || caller === void 0) return [];
		return [createPlace(caller.source, call, caller.name)];
	});
	const frame = frames.at(-1);
	const own = node ?? ("node" in instruction ? instruction.node : void 0) ?? {
		start: 0,
		end: 0
	};
	if (frame !== void 0) places.push(createPlace(frame.source, own, frame.name));
	return places;
}
function shorten(places) {
	if (places.length <= maxPlaces) return [...places];
	return [...places.slice(0, maxPlaces / 2), ...places.slice(-6)];
}
var ArgumentError, maxPlaces;
function init_machine_errors() {
	return (init_machine_errors = __esmMin((() => {
		init_value();
		init_failure();
		ArgumentError = class extends FunctionError {
			node;
			constructor(message, node) {
				super(message);
				this.node = node;
			}
		};
		maxPlaces = 12;
	})))();
}

// actions/manifest-check/helm/template/calls.ts
var maxDepths, charactersPerStep, CallStack;
function init_calls() {
	return (init_calls = __esmMin((() => {
		init_output();
		init_text();
		init_value();
		init_arguments$1();
		init_fields();
		init_machine_errors();
		maxDepths = {
			include: 1e3,
			template: 1e5,
			tpl: 100,
			frames: 11e4
		};
		charactersPerStep = 32;
		CallStack = class {
			frames = [];
			#runtime;
			#values;
			#variables;
			/** Number of running calls of `include`, by name. */
			#includes = /* @__PURE__ */ new Map();
			#templates = 0;
			#texts = 0;
			/** @param values the machine's stack of values. */
			constructor(runtime, values, variables) {
				this.#runtime = runtime;
				this.#values = values;
				this.#variables = variables;
			}
			/** Starts the template of a file. */
			start(set, name, data) {
				const template = set.find(name);
				if (template === void 0) throw new Error(`template ${name} is not in the set`);
				const output = new Output(this.#runtime.total);
				return this.#push({
					template,
					name,
					set,
					data,
					kind: "template",
					node: void 0,
					output
				});
			}
			callMethod({ name, count, isPiped, last }) {
				const values = this.#values;
				const args = count === 0 ? [] : values.splice(-count);
				const receiver = this.#pop();
				if (isPiped) args.push(this.#pop());
				const method = findMethod(receiver.value, name);
				if (method === void 0) {
					values.push(sourced(null));
					return;
				}
				args.forEach((arg, index) => {
					checkAt(last, () => {
						checkArgument(arg, method.parameters[index] ?? method.rest ?? "any");
					});
				});
				values.push(method.call(args, this.#runtime));
			}
			/** Calls a function, or starts a template. Returns the frame to go on with. */
			enter(frame, instruction) {
				if (instruction.op === "template") return this.#startTemplate(frame, instruction);
				const { count, target, pipedType } = instruction;
				const values = this.#values;
				const args = count === 0 ? [] : values.splice(values.length - count);
				if (pipedType !== void 0) {
					const piped = this.#pop();
					if (pipedType !== "any") checkAt(instruction.last, () => checkArgument(piped, pipedType));
					args.push(piped);
				}
				this.#spendTexts(args);
				if (typeof target !== "string") {
					const result = target.call(args, this.#runtime);
					this.#spendTexts([result]);
					values.push(result);
					return frame;
				}
				const [text = sourced(""), data = sourced(null)] = args;
				return target === "include" ? this.#startInclude(frame, text.value, data, instruction.node) : this.#startText(frame, text, data, instruction.node);
			}
			/** Counts a call, and the texts that a function reads or makes. */
			#spendTexts(texts) {
				let length = 0;
				for (const { value } of texts) if (typeof value === "string") length += value.length;
				this.#runtime.spend(1 + Math.floor(length / charactersPerStep));
			}
			#startTemplate(frame, { name, hasData, node, action }) {
				const data = hasData ? this.#pop() : sourced(null);
				const template = frame.set.find(name);
				if (template === void 0) throw new FunctionError(`template ${JSON.stringify(name)} not defined`);
				if (this.#templates >= maxDepths.template) throw new FunctionError(`exceeded maximum template depth (${maxDepths.template})`);
				this.#templates += 1;
				const output = new Output(this.#runtime.total);
				return this.#push({
					template,
					name,
					set: frame.set,
					data,
					kind: "template",
					node,
					output,
					action
				});
			}
			#startInclude(frame, name, data, node) {
				const depth = this.#includes.get(name) ?? 0;
				if (depth > maxDepths.include) throw new FunctionError(`rendering template has a nested reference name: ${name}: unable to execute template`);
				const template = frame.set.find(name);
				if (template === void 0) throw new FunctionError(`template: no template ${JSON.stringify(name)} associated with template "gotpl"`);
				this.#includes.set(name, depth + 1);
				const value = data.value === null ? sourced(null, data.origin) : data;
				const output = new Output(this.#runtime.total);
				return this.#push({
					template,
					name,
					set: frame.set,
					data: value,
					kind: "include",
					node,
					output
				});
			}
			#startText(frame, text, data, node) {
				if (!text.value.includes("{{")) {
					this.#values.push(removeText(text, noValue));
					return frame;
				}
				if (this.#texts >= maxDepths.tpl) throw new FunctionError(`tpl is nested deeper than ${maxDepths.tpl}`);
				const { set, name } = frame.set.parseText(text, (tokens) => this.#runtime.spendTokens?.(tokens));
				const template = set.find(name);
				if (template === void 0) throw new FunctionError("tpl has no template");
				this.#texts += 1;
				const output = new Output(this.#runtime.total);
				const value = data.value === null ? sourced(null, data.origin) : data;
				return this.#push({
					template,
					name,
					set,
					data: value,
					kind: "tpl",
					node,
					output
				});
			}
			#push({ template, name, set, data, kind, node, output, action }) {
				if (this.frames.length >= maxDepths.frames) throw new LimitError("its templates are nested too deeply");
				const frame = {
					code: template.code,
					source: template.tree.source,
					name,
					set,
					output,
					position: 0,
					dot: data,
					variables: this.#variables.height,
					kind,
					node,
					action
				};
				this.#variables.declare("$", data);
				this.frames.push(frame);
				return frame;
			}
			/** Ends the running template. Returns the frame that called it, if there is one. */
			finish() {
				const frame = this.frames.pop();
				if (frame === void 0) return void 0;
				this.#variables.forget(frame.variables);
				if (frame.kind === "include") {
					this.#includes.set(frame.name, (this.#includes.get(frame.name) ?? 1) - 1);
					this.#values.push(frame.output.finish());
				} else if (frame.kind === "tpl") {
					this.#texts -= 1;
					this.#values.push(removeText(frame.output.finish(), noValue));
				} else this.#print(frame);
				return this.frames.at(-1);
			}
			/** Prints what a named template printed, as the output of the action that ran it. */
			#print({ output, action }) {
				const caller = this.frames.at(-1);
				if (caller === void 0 || action === void 0) return;
				this.#templates -= 1;
				const { value, origin } = output.finish();
				caller.output.add(value, {
					kind: "action",
					template: caller.source,
					...action,
					inner: origin
				});
			}
			#pop() {
				return this.#values.pop() ?? sourced(null);
			}
		};
	})))();
}

// actions/manifest-check/helm/template/iterate.ts
/**
* Lists what `range` goes through: a list, a map in the order of its keys, or the numbers below an integer.
* @param describe prints a value for the message.
* @throws FunctionError for other values.
*/
function iterate({ value, origin }, variables, describe) {
	if (value === null) return {
		length: 0,
		key: () => sourced(null),
		element: () => sourced(null)
	};
	if (value instanceof GoList) {
		const { items } = value;
		return {
			length: items.length,
			key: (index) => sourced(new GoInteger(index), origin),
			element: (index) => fromInterface(items[index] ?? sourced(null))
		};
	}
	if (value instanceof GoMap) {
		const map = value;
		const keys = map.sortedKeys();
		const cells = keys.map((key) => map.entries.get(key) ?? sourced(null));
		return {
			length: keys.length,
			key: (index) => sourced(keys[index] ?? "", cells[index]?.key),
			element: (index) => fromInterface(cells[index] ?? sourced(null))
		};
	}
	if (value instanceof GoBytes) return {
		length: value.bytes.length,
		key: (index) => sourced(new GoInteger(index)),
		element: (index) => sourced(new GoInteger(value.bytes[index] ?? 0, "uint8"), origin)
	};
	if (value instanceof GoInteger) {
		if (variables > 1) throw new FunctionError(`can't use ${describe(value)} to iterate over more than one variable`);
		const count = value.value < 0n ? 0 : Number(value.value);
		const number = (index) => sourced(new GoInteger(index, value.type), origin);
		return {
			length: count,
			key: number,
			element: number
		};
	}
	throw new FunctionError(`range can't iterate over ${describe(value)}`);
}
function init_iterate() {
	return (init_iterate = __esmMin((() => {
		init_value();
		init_fields();
	})))();
}

// actions/manifest-check/helm/template/loops.ts
var LoopStack;
function init_loops() {
	return (init_loops = __esmMin((() => {
		init_format();
		init_iterate();
		LoopStack = class {
			#loops = [];
			#stacks;
			constructor(stacks) {
				this.#stacks = stacks;
			}
			/** Starts a loop over a value, or jumps if there is nothing in it. @throws FunctionError */
			start(frame, value, { names, isAssignment, to }) {
				const iteration = iterate(value, names.length, formatValue);
				if (iteration.length === 0) {
					frame.position = to;
					return;
				}
				const { variables, marks, dots } = this.#stacks;
				this.#loops.push({
					iteration,
					names,
					isAssignment,
					index: 0,
					variables: variables.height,
					marks: marks.length,
					dots: dots.length,
					dot: frame.dot
				});
			}
			/** Starts the next turn, or ends the loop and jumps. @throws FunctionError */
			turn(frame, end) {
				const loop = this.#loops.at(-1);
				if (loop === void 0 || loop.index >= loop.iteration.length) {
					this.leave(frame);
					frame.position = end;
					return;
				}
				const { iteration, names, index } = loop;
				loop.index += 1;
				this.#restore(loop);
				const element = iteration.element(index);
				const [first, second] = names;
				if (first !== void 0) {
					const { variables } = this.#stacks;
					const key = second === void 0 ? element : iteration.key(index);
					if (loop.isAssignment) {
						variables.set(first, key, frame.variables);
						if (second !== void 0) variables.set(second, element, frame.variables);
					} else {
						variables.setTop(1, element);
						if (second !== void 0) variables.setTop(2, key);
					}
				}
				frame.dot = element;
			}
			/** Ends the innermost loop. */
			leave(frame) {
				const loop = this.#loops.pop();
				if (loop === void 0) return;
				this.#restore(loop);
				frame.dot = loop.dot;
			}
			#restore({ variables, marks, dots }) {
				this.#stacks.variables.forget(variables);
				this.#stacks.marks.length = marks;
				this.#stacks.dots.length = dots;
			}
		};
	})))();
}

// actions/manifest-check/helm/template/variables.ts
var VariableStack;
function init_variables() {
	return (init_variables = __esmMin((() => {
		init_value();
		init_names();
		VariableStack = class {
			#names = new NameStack();
			#values = [];
			get height() {
				return this.#names.height;
			}
			declare(name, value) {
				this.#names.declare(name);
				this.#values.push(value);
			}
			/** Forgets the variables above a height. */
			forget(height) {
				this.#names.forget(height);
				this.#values.length = height;
			}
			/** Sets the variable at a distance from the top, from 1. */
			setTop(distance, value) {
				this.#values[this.#values.length - distance] = value;
			}
			/** @throws FunctionError */
			get(name, bottom) {
				return this.#values[this.#find(name, bottom)] ?? sourced(null);
			}
			/** @throws FunctionError if the variable does not exist. */
			set(name, value, bottom) {
				this.#values[this.#find(name, bottom)] = value;
			}
			#find(name, bottom) {
				const index = this.#names.find(name);
				if (index < bottom) throw new FunctionError(`undefined variable: ${name}`);
				return index;
			}
		};
	})))();
}

// actions/manifest-check/helm/template/machine.ts
var instructionsPerStep, instructionsPerLook, Machine;
function init_machine() {
	return (init_machine = __esmMin((() => {
		init_format();
		init_kinds();
		init_text();
		init_value();
		init_arguments$1();
		init_calls();
		init_fields();
		init_loops();
		init_machine_errors();
		init_variables();
		instructionsPerStep = 4;
		instructionsPerLook = 400;
		Machine = class {
			#runtime;
			#values = [];
			#variables = new VariableStack();
			#marks = [];
			#dots = [];
			#loops = new LoopStack({
				variables: this.#variables,
				marks: this.#marks,
				dots: this.#dots
			});
			#calls;
			constructor(runtime) {
				this.#runtime = runtime;
				this.#calls = new CallStack(runtime, this.#values, this.#variables);
			}
			/** Runs a template of a set. Returns what it prints. */
			run(set, name, data) {
				let frame = this.#calls.start(set, name, data);
				const { output } = frame;
				let steps = 0;
				let instruction = frame.code[0];
				try {
					for (;;) {
						instruction = frame.code[frame.position];
						frame.position += 1;
						steps += 1;
						if (steps === instructionsPerLook) {
							this.#runtime.spend(steps / instructionsPerStep);
							steps = 0;
						}
						if (instruction.op === "return") {
							const next = this.#calls.finish();
							if (next === void 0) return output.finish();
							frame = next;
						} else if (instruction.op === "template" || instruction.op === "call") frame = this.#calls.enter(frame, instruction);
						else this.#step(frame, instruction);
					}
				} catch (error) {
					throw toTemplateError(error, instruction, this.#calls.frames);
				}
			}
			#step(frame, instruction) {
				const values = this.#values;
				switch (instruction.op) {
					case "text":
						frame.output.add(instruction.text, instruction.origin);
						break;
					case "push":
						values.push(instruction.value);
						break;
					case "dot":
						values.push(frame.dot);
						break;
					case "field":
						values.push(this.#follow(frame.dot, instruction.names));
						break;
					case "variable":
						values.push(this.#follow(this.#variables.get(instruction.name, frame.variables), instruction.fields));
						break;
					case "chain":
						values.push(this.#follow(this.#pop(), instruction.names));
						break;
					case "print": {
						const { value, origin } = this.#pop();
						const text = typeof value === "string" ? value : value === null ? noValue : formatValue(value);
						const { start, end } = instruction.action;
						frame.output.add(text, {
							kind: "action",
							template: frame.source,
							start,
							end,
							inner: origin
						});
						break;
					}
					case "unwrap": {
						const top = values.at(-1);
						if (top?.isInterface === true) values[values.length - 1] = sourced(null, top.origin);
						break;
					}
					case "check":
						checkArgument(values.at(-1) ?? sourced(null), instruction.type);
						break;
					case "decide": {
						const value = this.#pop();
						instruction.last.start = instruction.node.start;
						instruction.last.end = instruction.node.end;
						if (isTrue(value.value) === instruction.truth) {
							if (instruction.isPiped) values.pop();
							values.push(value);
							frame.position = instruction.to;
						} else if (instruction.isLast) values.push(value);
						break;
					}
					case "pop":
						values.pop();
						break;
					case "jump":
						frame.position = instruction.to;
						break;
					case "jump-if-false":
						if (!isTrue(this.#pop().value)) frame.position = instruction.to;
						break;
					case "mark":
						this.#marks.push(this.#variables.height);
						break;
					case "release":
						this.#variables.forget(this.#marks.pop() ?? 0);
						break;
					case "declare":
						for (const name of instruction.names) this.#variables.declare(name, values.at(-1) ?? sourced(null));
						break;
					case "assign":
						for (const name of instruction.names) this.#variables.set(name, values.at(-1) ?? sourced(null), frame.variables);
						break;
					case "with": {
						const value = this.#pop();
						if (!isTrue(value.value)) {
							frame.position = instruction.to;
							break;
						}
						this.#dots.push(frame.dot);
						frame.dot = value;
						break;
					}
					case "restore-dot":
						frame.dot = this.#dots.pop() ?? frame.dot;
						break;
					case "range":
						this.#startLoop(frame, instruction);
						break;
					case "next":
						this.#loops.turn(frame, instruction.to);
						break;
					case "continue":
						frame.position = instruction.to;
						break;
					case "break":
						this.#loops.leave(frame);
						frame.position = instruction.to;
						break;
					case "method":
						checkMethod(values.at(-1) ?? sourced(null), instruction.name, instruction.count, this.#runtime);
						break;
					case "call-method":
						this.#calls.callMethod(instruction);
						break;
					case "fail": throw new FunctionError(instruction.message);
				}
			}
			#startLoop(frame, instruction) {
				const value = this.#pop();
				if (value.value instanceof GoMap) this.#runtime.spend(value.value.entries.size * 2);
				this.#loops.start(frame, value, instruction);
			}
			#pop() {
				return this.#values.pop() ?? sourced(null);
			}
			#follow(start, names) {
				let value = start;
				for (let index = 0; index < names.length; index += 1) value = getField(value, names[index] ?? "", index > 0, this.#runtime);
				return value;
			}
		};
	})))();
}

// actions/manifest-check/helm/render/budget.ts
var maxSteps, stepsPerLook, Budget;
function init_budget() {
	return (init_budget = __esmMin((() => {
		init_value();
		maxSteps = 125e4;
		stepsPerLook = 5e3;
		Budget = class {
			#deadline;
			#steps = 0;
			#next = stepsPerLook;
			constructor(deadline) {
				this.#deadline = deadline;
			}
			/** @throws LimitError */
			spend(amount) {
				this.#steps += amount;
				if (this.#steps < this.#next) return;
				this.#next = this.#steps + stepsPerLook;
				if (this.#steps > 125e4) throw new LimitError(`it takes more than ${maxSteps / 1e6} million steps`);
				if (this.#deadline !== void 0 && this.#deadline.remaining() === 0) throw new LimitError(`it takes longer than the limit ${this.#deadline.limit}`);
			}
		};
	})))();
}

// actions/manifest-check/helm/render/render.ts
/**
* Runs all templates of a chart and its subcharts, as Helm's engine does: the deepest paths first, and the last name
* first. Changes the values of the tree. Notes run, too, because errors in them count, but are not returned.
* @throws ChartFailure of the phases parse, execute and limit.
*/
function renderFiles(tree, deadline) {
	const entries = listEntries(tree.root).toSorted((a, b) => compareNames(b.template.name, a.template.name));
	const set = new TemplateSet(findFunction);
	const assumptions = /* @__PURE__ */ new Set();
	const budget = new Budget(deadline);
	const parsing = new Budget(deadline);
	const runtime = {
		helmVersion: tree.helmVersion,
		total: {
			characters: 0,
			pieces: 0
		},
		spend: (amount) => budget.spend(amount),
		spendTokens: (tokens) => parsing.spend(tokens * stepsPerToken),
		assume: (reason) => {
			assumptions.add(reason);
		}
	};
	try {
		for (const { template } of entries) for (const parsed of parseOnce(template, runtime.spendTokens)) set.addTree(parsed);
		return {
			files: entries.flatMap(({ chart, template }) => {
				if (template.isPartial) return [];
				const { name, basePath } = template;
				chart.scope.entries.set("Template", builtIn(createTemplateObject(name, basePath), ["Template"]));
				const text = new Machine(runtime).run(set, name, sourced(chart.scope));
				return name.endsWith("NOTES.txt") ? [] : [{
					chart,
					template,
					text: removeText(text, noValue)
				}];
			}).toSorted((a, b) => a.template.name < b.template.name ? -1 : 1),
			assumptions: [...assumptions]
		};
	} catch (error) {
		throw error instanceof TemplateError ? toChartFailure(error) : error;
	}
}
function createTemplateObject(name, basePath) {
	return new GoMap(/* @__PURE__ */ new Map([["Name", builtIn(name, ["Template", "Name"])], ["BasePath", builtIn(basePath, ["Template", "BasePath"])]]));
}
function listEntries(chart) {
	return [...chart.templates.map((template) => ({
		chart,
		template
	})), ...chart.subcharts.flatMap(listEntries)];
}
/** Compares names of templates by depth, then as texts. */
function compareNames(a, b) {
	const depth = a.split("/").length - b.split("/").length;
	return depth !== 0 ? depth : a < b ? -1 : a > b ? 1 : 0;
}
function toChartFailure({ phase, message, places }) {
	const frames = places.map(toFrame);
	const place = frames.findLast((frame) => frame.place !== void 0)?.place;
	return new ChartFailure(phase, message, {
		frames,
		place
	});
}
function toFrame({ source, line, column, template, expression, start, end }) {
	const { file, offset, name } = source;
	return {
		template: name,
		line,
		node: expression,
		...column === void 0 ? {} : { column },
		...template === void 0 ? {} : { definition: template },
		...file === void 0 ? {} : { place: {
			file,
			start: start + offset,
			end: end + offset
		} }
	};
}
var stepsPerToken;
function init_render() {
	return (init_render = __esmMin((() => {
		init_built_in();
		init_failure$1();
		init_failure();
		init_machine();
		init_template_set();
		init_text();
		init_value();
		init_budget();
		init_functions();
		init_parse_once();
		stepsPerToken = 1;
	})))();
}

// actions/manifest-check/helm/validate-values.ts
/**
* Validates the values of each chart of a tree against its `values.schema.json`.
* @throws ChartFailure of the phases schema and limit.
*/
function validateValues(root, validate) {
	const problems = listProblems(root, validate);
	const [first] = problems;
	if (first === void 0) return;
	const others = problems.length > maxFailures ? `, and ${problems.length - maxFailures} more` : "";
	const message = problems.slice(0, maxFailures).map(({ text }) => text).join("; ");
	throw new ChartFailure("schema", `${message}${others}`, {
		place: first.place,
		chart: first.chart
	});
}
function listProblems(chart, validate) {
	const { schema, name, values, subcharts } = chart;
	const below = subcharts.flatMap((subchart) => listProblems(subchart, validate));
	if (schema === void 0) return below;
	const place = {
		file: schema,
		start: 0,
		end: 0
	};
	let result;
	try {
		result = validate(schema.source.text, values);
	} catch (error) {
		if (error instanceof LimitError) throw new ChartFailure("limit", error.message, {
			place,
			chart: name
		});
		throw error;
	}
	if ("problem" in result) return [{
		chart: name,
		text: `values.schema.json of ${name} cannot be used: ${result.problem}`,
		place
	}, ...below];
	return [...result.failures.map(({ path, message }) => ({
		chart: name,
		text: `the values of ${name} do not match its schema at ${path === "" ? "their top" : path}: ${message}`,
		place
	})), ...below];
}
var maxFailures;
function init_validate_values() {
	return (init_validate_values = __esmMin((() => {
		init_failure$1();
		init_value();
		maxFailures = 5;
	})))();
}

// actions/manifest-check/helm/render-case.ts
/**
* Joins the values of a chart for one set of values, and validates them. Pure.
* @throws ChartFailure
*/
function prepareCase(chart, chartCase, options) {
	const { valuesFiles, defaults, set, findFile, release, kubeVersion = options.kubeVersion, apiVersions = [] } = chartCase;
	const tree = prepare(chart, {
		valuesFiles,
		defaults,
		set,
		findFile,
		helmVersion: options.helmVersion,
		satisfies,
		printYaml: toYaml,
		capabilities: {
			apiVersions: [...options.apiVersions, ...apiVersions],
			...kubeVersion === void 0 ? {} : { kubeVersion }
		},
		...release === void 0 ? {} : { release }
	});
	if (options.validate !== void 0) validateValues(tree.root, options.validate);
	return tree;
}
/**
* Renders a chart with one set of values. Pure.
* @throws ChartFailure
*/
function renderCase(chart, chartCase, options) {
	const tree = prepareCase(chart, chartCase, options);
	const { files, assumptions } = renderFiles(tree, options.deadline);
	const split = splitDocuments(files.map(({ template, text }) => ({
		name: template.name,
		text
	})));
	if ("problem" in split) throw toFailure(split.problem, files);
	const vendored = new VendoredCharts(tree.root);
	const absent = new AbsentKeys(tree.root, (leaf) => new Locator(vendored, noPlace).placeOfValue(leaf));
	const byName = new Map(files.map((file) => [file.template.name, file]));
	const documents = [];
	const tests = [];
	const sources = /* @__PURE__ */ new Map();
	for (const document of split.documents) {
		const file = byName.get(document.source)?.template.file;
		if (file === void 0) continue;
		if (chartCase.skipsHooks === true && document.hook !== void 0) continue;
		const isTest = document.hook?.every((event) => event === "test") === true;
		if (isTest && chartCase.skipsTests === true) continue;
		const placed = placeDocument(document, file, {
			vendored,
			absent,
			mayBeGenerated: assumptions.length > 0
		});
		for (const part of placed) sources.set(part, document);
		(isTest ? tests : documents).push(...placed);
	}
	return {
		tree,
		texts: split.documents,
		documents,
		tests,
		sources,
		assumptions
	};
}
/** Reads a rendered document, and gives it the places where people change it. */
function placeDocument({ text, root: known }, template, { vendored, absent, mayBeGenerated }) {
	const locator = new Locator(vendored, startOf(template, vendored));
	const rendered = {
		text: text.value,
		origin: text.origin,
		mayBeGenerated
	};
	return (known === void 0 ? readRoots({
		path: template.path,
		source: new SourceText(text.value)
	}) : [known]).map((node) => {
		const root = placeNodes(node, rendered, locator, absent);
		return createDocument(root.file, root);
	});
}
function readRoots(file) {
	return readDocuments(file).flatMap((document) => "root" in document ? [document.root] : []);
}
function startOf(file, vendored) {
	return vendored.placeOf(file, []) ?? {
		file,
		span: {
			start: 0,
			end: 0
		}
	};
}
/** Converts a problem of the rendered text to a failure at the line of the template that printed it. */
function toFailure({ source, text, offset, message }, files) {
	const template = files.find((file) => file.template.name === source)?.template;
	const step = resolveOrigin(text.origin, offset).steps.findLast((candidate) => candidate.kind !== "value" && candidate.template.file !== void 0);
	const file = (step !== void 0 && step.kind !== "value" ? step.template.file : void 0) ?? template?.file;
	const start = step === void 0 || step.kind === "value" ? 0 : step.kind === "action" ? step.start : step.offset;
	return new ChartFailure("yaml", `${source} prints no valid manifest: ${message}`, file === void 0 ? {} : { place: {
		file,
		start,
		end: start
	} });
}
/** Lists all charts of a tree. */
function listCharts(root) {
	return [root, ...root.subcharts.flatMap(listCharts)];
}
var noPlace;
function init_render_case() {
	return (init_render_case = __esmMin((() => {
		init_dockerfile();
		init_yaml();
		init_document();
		init_failure$1();
		init_tree();
		init_documents$1();
		init_write_yaml();
		init_constraints();
		init_absent();
		init_locate();
		init_place_nodes();
		init_vendored();
		init_render();
		init_validate_values();
		init_origin();
		noPlace = {
			file: {
				path: "",
				source: new SourceText("")
			},
			span: {
				start: 0,
				end: 0
			}
		};
	})))();
}

// actions/manifest-check/helm/analysis/record-reads.ts
/**
* Renders a chart again, and records what is read.
* @throws ChartFailure of the phase limit, if the time is over.
*/
function recordReads({ render }, result) {
	const known = recorders.get(result);
	if (known !== void 0) return known;
	const tree = prepareCase(result.chart, result.chartCase, render);
	const recorder = new ReadRecorder(tree);
	renderFiles(tree, render.deadline);
	recorders.set(result, recorder);
	return recorder;
}
var recorders, ReadRecorder, WatchedMap;
function init_record_reads() {
	return (init_record_reads = __esmMin((() => {
		init_render();
		init_render_case();
		init_value();
		recorders = /* @__PURE__ */ new WeakMap();
		ReadRecorder = class {
			#reads = /* @__PURE__ */ new Map();
			/** Starts recording what is read from the values of a tree that was not rendered yet. */
			constructor(tree) {
				this.#watch(tree.root.values);
				this.#root = tree.root.values;
			}
			#root;
			/** Tells whether a key was read, or the map that has it as a whole. False for keys that the values do not have. */
			has(path) {
				let map = this.#root;
				for (const [index, key] of path.entries()) {
					const reads = map === void 0 ? void 0 : this.#reads.get(map);
					if (reads === void 0) return false;
					if (reads.isWhole) return true;
					if (index === path.length - 1) return reads.keys.has(key);
					map = reads.maps.get(key);
				}
				return false;
			}
			#watch(map) {
				if (this.#reads.has(map)) return;
				const maps = /* @__PURE__ */ new Map();
				const reads = {
					keys: /* @__PURE__ */ new Set(),
					isWhole: false,
					maps
				};
				this.#reads.set(map, reads);
				for (const [key, { value }] of map.entries) {
					if (!(value instanceof GoMap)) continue;
					maps.set(key, value);
					this.#watch(value);
				}
				Object.defineProperty(map, "entries", {
					value: new WatchedMap(map.entries, reads),
					enumerable: true
				});
			}
		};
		WatchedMap = class extends Map {
			reads;
			constructor(entries, reads) {
				super(entries);
				this.reads = reads;
			}
			get(key) {
				this.reads?.keys.add(key);
				return super.get(key);
			}
			has(key) {
				this.reads?.keys.add(key);
				return super.has(key);
			}
			entries() {
				this.#readAll();
				return super.entries();
			}
			keys() {
				this.#readAll();
				return super.keys();
			}
			values() {
				this.#readAll();
				return super.values();
			}
			[Symbol.iterator]() {
				this.#readAll();
				return super[Symbol.iterator]();
			}
			forEach(callback) {
				this.#readAll();
				super.forEach(callback);
			}
			#readAll() {
				if (this.reads !== void 0) this.reads.isWhole = true;
			}
		};
	})))();
}

// actions/manifest-check/helm/analysis/flip.ts
/**
* Renders a chart with true for each value that is false and whose path a pattern matches. Skips values that templates do not
* read, because what they belong to is disabled as well.
*/
function listFlips(context, pattern) {
	const { root, base } = context;
	const disabled = [...findDisabled(root, pattern)];
	if (disabled.length === 0) return [];
	const recorder = recordReads(context, base);
	const fields = disabled.filter((field) => recorder.has(keysOf(field))).slice(0, maxFlips);
	if (fields.length === 0) return [];
	const before = Cluster.read(base.rendered.documents);
	return fields.flatMap((field) => {
		const after = renderWith(context, keysOf(field));
		return after === void 0 ? [] : [{
			field,
			path: keysOf(field).join("."),
			before,
			after
		}];
	});
}
function* findDisabled(field, pattern) {
	for (const child of field.fields()) if (child.isMap) yield* findDisabled(child, pattern);
	else if (child.isFalse && pattern.test(keysOf(child).join("."))) yield child;
}
/** Renders the chart with true for a value. Undefined if it then needs other values, too. */
function renderWith({ chart, base, render }, keys) {
	const { chartCase } = base;
	const text = JSON.stringify(keys.reduceRight((value, key) => ({ [key]: value }), true));
	try {
		const set = [...chartCase.set, {
			kind: "set-json",
			text
		}];
		return Cluster.read(renderCase(chart, {
			...chartCase,
			set
		}, render).documents);
	} catch (error) {
		if (error instanceof ChartFailure) return void 0;
		throw error;
	}
}
var maxFlips;
function init_flip() {
	return (init_flip = __esmMin((() => {
		init_cluster();
		init_failure$1();
		init_render_case();
		init_chart_context();
		init_record_reads();
		maxFlips = 30;
	})))();
}

// actions/manifest-check/helm/checks/disabled-protection.ts
/** Settings of security contexts that protect. */
function listSettings({ field, workload }) {
	const own = field.get("securityContext");
	const of = (key) => own.get(key).exists ? own.get(key) : workload.get("securityContext", key);
	const profile = of("seccompProfile").get("type").text ?? "Unconfined";
	return /* @__PURE__ */ new Map([
		["runAsNonRoot", of("runAsNonRoot").isTrue],
		["readOnlyRootFilesystem", own.get("readOnlyRootFilesystem").isTrue],
		["allowPrivilegeEscalation: false", own.get("allowPrivilegeEscalation").isFalse],
		["capabilities.drop", own.get("capabilities", "drop").items().length > 0],
		["seccompProfile", profile !== "Unconfined"],
		["a user", (of("runAsUser").number ?? 0) > 0],
		["no privileges", !own.get("privileged").isTrue]
	]);
}
function keyOf$1({ name, workload }) {
	return `${workload.kind}/${workload.name}/${name}`;
}
/** Returns the settings that containers only have with a value. Empty if one loses a setting, or others exist. */
function listGained(before, after) {
	const none = {
		containers: 0,
		settings: []
	};
	const known = new Map(before.containers.map((container) => [keyOf$1(container), listSettings(container)]));
	const gained = /* @__PURE__ */ new Set();
	let containers = 0;
	for (const container of after.containers) {
		const old = known.get(keyOf$1(container));
		if (old === void 0) continue;
		const settings = [...listSettings(container)];
		if (settings.some(([name, isSet]) => !isSet && old.get(name) === true)) return none;
		const fresh = settings.filter(([name, isSet]) => isSet && old.get(name) !== true);
		if (fresh.length > 0) containers += 1;
		for (const [name] of fresh) gained.add(name);
	}
	return {
		containers,
		settings: [...gained]
	};
}
/** Returns true if the value changes what pods or their configurations contain. */
function hasEffect({ before, after }) {
	const textsOf = (cluster) => new Map([...cluster.workloads.map(({ kind, name, spec }) => [`pods of ${kind}/${name}`, print(spec.node)]), ...cluster.ofKind("ConfigMap", "Secret").map(({ kind, name, root }) => [`${kind}/${name}`, `${print(root.get("data").node)} ${print(root.get("stringData").node)}`])]);
	const known = textsOf(before);
	return [...textsOf(after)].some(([name, text]) => known.get(name) !== text);
}
function print(node) {
	switch (node?.kind) {
		case "scalar": return JSON.stringify(node.text);
		case "map": return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key)}: ${print(value)}`).join(", ")}}`;
		case "list": return `[${node.items.map(({ value }) => print(value)).join(", ")}]`;
		default: return "";
	}
}
function countPolicies(cluster) {
	return cluster.ofKind(...policyKinds).length;
}
/** Describes what a chart lacks because a value is false. Undefined if it lacks nothing. */
function judge(flip) {
	const { before, after, path } = flip;
	if (countPolicies(after) > countPolicies(before)) return {
		rule: policyOff,
		effect: `the chart creates ${countPolicies(before) === 0 ? "no" : "fewer"} network policies`
	};
	const { containers, settings } = listGained(before, after);
	if (settings.length > 0) {
		const verb = containers === 1 ? "runs" : "run";
		return {
			rule: contextOff,
			effect: `${count(containers, "container")} ${verb} without ${settings.join(", ")}`
		};
	}
	if (authentication.test(path) && hasEffect(flip)) return {
		rule: authenticationOff,
		effect: "the chart enables no authentication"
	};
	if (encryption.test(path) && hasEffect(flip)) return {
		rule: encryptionOff,
		effect: "the chart enables no TLS"
	};
}
var policyKinds, authentication, encryption, mainProtection, protection, disabledProtectionChecks;
function init_disabled_protection() {
	return (init_disabled_protection = __esmMin((() => {
		init_text$1();
		/* @__PURE__ */ init_edits();
		init_file_rules();
		init_rule_selection();
		init_flip();
		init_disabled_protection$1();
		policyKinds = [
			"NetworkPolicy",
			"CiliumNetworkPolicy",
			"AuthorizationPolicy",
			"PeerAuthentication"
		];
		authentication = /(?:^|\.)(?:auth|authentication|authorization)(?:\.enabled?)?$/iu;
		encryption = /(?:^|\.)(?:m?tls|ssl)(?:\.enabled?)?$/iu;
		mainProtection = /(?:networkPolic(?:y|ies)|securityContext|podSecurity\w*|auth|authentication|authorization)(?:\.(?:enabled?|create))?$/iu;
		protection = new RegExp(`${mainProtection.source}|${encryption.source}`, "iu");
		disabledProtectionChecks = [{
			rules: [
				policyOff,
				contextOff,
				authenticationOff,
				encryptionOff
			],
			*run(context) {
				const { values } = context;
				if (values === void 0) return;
				for (const flip of listFlips(context, isEnabled$1(encryptionOff, context.options) ? protection : mainProtection)) {
					const judged = judge(flip);
					if (judged === void 0) continue;
					const { rule, effect } = judged;
					const edit = replaceScalar(flip.field, "true");
					yield {
						rule,
						owner: getFileOwner(values),
						field: flip.field,
						message: `${flip.path} is false by default, so ${effect}`,
						...edit === void 0 ? {} : { fix: {
							description: "Write true",
							safety: "behavior-changing",
							changes: "the chart deploys other objects",
							edits: [edit]
						} }
					};
				}
			}
		}];
	})))();
}

// actions/manifest-check/helm/checks/fixed-security-context.ts
/** Returns true for a template that neither contains a security context nor reads one. */
function lacksContext({ main }, { reached }) {
	const { texts, fields } = reached.of(main.nodes);
	return !texts.some((text) => mention.test(text)) && ![...fields].some((name) => mention.test(name));
}
/** Returns true for a security context that a template contains as it is, outside of conditions. */
function isLiteral({ field }, { file }) {
	const context = field.get("securityContext");
	const { place } = context;
	if (context.fields().length === 0 || place?.file !== file) return false;
	const { text } = file.source;
	const start = text.lastIndexOf("\n", place.span.start) + 1;
	const indent = place.span.start - start;
	if (text.slice(start, place.span.start).trim() !== "" || !text.startsWith("securityContext:", place.span.start)) return false;
	const lines = text.slice(start).split("\n");
	const behind = lines.findIndex((line, index) => index > 0 && line.trim() !== "" && line.search(/\S/u) <= indent);
	const own = lines.slice(0, behind === -1 ? void 0 : behind);
	const around = [text.slice(0, start).trimEnd().split("\n").at(-1) ?? "", lines[behind] ?? ""];
	return !own.some((line) => line.includes("{{")) && !around.some((line) => branch.test(line));
}
var mention, branch, fixedContextChecks;
function init_fixed_security_context() {
	return (init_fixed_security_context = __esmMin((() => {
		init_cluster();
		init_render_case();
		init_fixed_security_context$1();
		mention = /securityContext/iu;
		branch = /\{\{-?\s*(?:if|else|with|range|end)\b/u;
		fixedContextChecks = [{
			rules: [fixedContext],
			*run(context) {
				const { rendered } = context.base;
				const prepared = new Map(listCharts(rendered.tree.root).flatMap(({ templates }) => templates.map(({ name, file }) => [name, file])));
				const own = new Map(context.templates.map((template) => [template.file, template]));
				for (const container of Cluster.read(rendered.documents).containers) {
					const { workload, name, field } = container;
					const file = prepared.get(rendered.sources.get(workload.document)?.source ?? "");
					const template = file === void 0 ? void 0 : own.get(file);
					if (template === void 0) continue;
					if (!(!field.get("securityContext").exists && lacksContext(template, context)) && !isLiteral(container, template)) continue;
					const message = `No value of the chart ${context.name} sets the security context of the container ${name}`;
					yield {
						rule: fixedContext,
						owner: workload,
						part: name,
						field: field.get("securityContext"),
						message
					};
				}
			}
		}];
	})))();
}

// actions/manifest-check/helm/checks/hooks.ts
/** Returns true for a binding whose subjects can do everything in the cluster. */
function grantsEverything({ root }, cluster) {
	const name = root.get("roleRef", "name").text ?? "";
	if (name === "cluster-admin") return true;
	const role = cluster.ofKind("ClusterRole").find((candidate) => candidate.name === name);
	return role !== void 0 && readRules(role).some(allowsEverything);
}
function isHook({ resource }) {
	return resource.root.get("metadata", "annotations", "helm.sh/hook").exists;
}
/** Returns true for a binding that names the service account of a pod. */
function binds(binding, pod) {
	return listSubjects(binding).some((subject) => subject.kind === "account" && subject.name === getServiceAccount(pod) && (pod.namespace === void 0 || subject.namespace === "" || subject.namespace === pod.namespace));
}
var hookChecks;
function init_hooks() {
	return (init_hooks = __esmMin((() => {
		init_cluster();
		init_effective_roles();
		init_granted_powers();
		init_subjects();
		/* @__PURE__ */ init_service_accounts();
		init_hooks$1();
		hookChecks = [{
			rules: [powerfulHook],
			*run({ deployed }) {
				const seen = /* @__PURE__ */ new Set();
				for (const { rendered } of deployed) {
					const cluster = Cluster.read(rendered.documents);
					const bindings = cluster.ofKind("ClusterRoleBinding").filter((binding) => grantsEverything(binding, cluster));
					if (bindings.length === 0) continue;
					for (const pod of cluster.workloads.filter(isHook)) {
						const binding = bindings.find((candidate) => binds(candidate, pod));
						const key = `${pod.kind} ${pod.name}`;
						if (binding === void 0 || seen.has(key)) continue;
						seen.add(key);
						const account = pod.get("serviceAccountName");
						yield {
							rule: powerfulHook,
							owner: pod,
							field: account.exists ? account : pod.spec,
							message: `The hook ${pod.name} can do everything in the cluster`,
							related: [{
								place: binding.root.get("roleRef", "name").place,
								message: "The binding"
							}]
						};
					}
				}
			}
		}];
	})))();
}

// actions/manifest-check/helm/checks/missing-values.ts
function listReads({ main }) {
	const reads = [];
	walkNodes(main.nodes, { operand: (operand, _isTested, guards) => {
		if (operand.kind !== "field" && operand.kind !== "variable") return;
		const isRoot = operand.kind === "field" || operand.name === "$";
		const fields = operand.kind === "field" ? operand.names : operand.fields;
		if (isRoot && fields[0] === "Values" && fields.length > 2) reads.push({
			path: fields.slice(1),
			start: operand.from,
			end: operand.end,
			guards
		});
	} });
	return reads;
}
/** Returns the part of a path that values do not have, if a template looks into it. */
function findMissing(values, path) {
	let value = values;
	for (const [index, key] of path.slice(0, -1).entries()) {
		if (!(value instanceof GoMap)) return void 0;
		value = value.entries.get(key)?.value ?? null;
		if (value === null) return path.slice(0, index + 1);
	}
}
/** Returns true if a condition may depend on a value, so that it is not read if it is missing. */
function mayGuard(guard, missing) {
	let isGuard = false;
	const name = missing.at(-1) ?? "";
	walkOperand(guard, { operand: (operand) => {
		if (operand.kind === "identifier" && /^(?:include|tpl|lookup)$/u.test(operand.name)) isGuard = true;
		else if (operand.kind === "variable" && operand.name !== "$") isGuard = true;
		else if (operand.kind === "string" && operand.value.includes(name)) isGuard = true;
		else if ("names" in operand && operand.names.includes(name)) isGuard = true;
		else if ("fields" in operand && operand.fields.includes(name)) isGuard = true;
	} });
	return isGuard;
}
/** Returns true if templates set a value themselves. */
function mayBeSet({ allTemplates }, missing) {
	const name = JSON.stringify(missing.at(-1));
	return allTemplates.some(({ file }) => /\b(?:set|merge|mustMerge)\w*\b/u.test(file.source.text) && file.source.text.includes(name));
}
/** Returns true for a chart whose templates replace all values. */
function replacesValues({ allTemplates }) {
	return allTemplates.some(({ file }) => /\bset\s+\S+\s+"Values"/u.test(file.source.text));
}
var missingValueChecks;
function init_missing_values() {
	return (init_missing_values = __esmMin((() => {
		init_file_rules();
		init_walk();
		init_missing_values$1();
		init_value();
		missingValueChecks = [{
			rules: [missingParent],
			*run(context) {
				const { chart, values, base, templates } = context;
				if (values === void 0 || base.chartCase.kind !== "default" || replacesValues(context)) return;
				const subcharts = new Set(chart.metadata.dependencies?.flatMap(({ name, alias }) => [name.value, alias.value]));
				const seen = /* @__PURE__ */ new Set();
				for (const template of templates) {
					if (template.file.path.endsWith("NOTES.txt")) continue;
					for (const { path, start, end, guards } of listReads(template)) {
						const missing = findMissing(base.rendered.tree.root.values, path);
						const name = missing?.join(".") ?? "";
						if (missing === void 0 || seen.has(name)) continue;
						if (guards.length === 0 || subcharts.has(path[0] ?? "")) continue;
						if (guards.some((guard) => mayGuard(guard, missing)) || mayBeSet(context, missing)) continue;
						seen.add(name);
						yield {
							rule: missingParent,
							owner: getFileOwner(template.file),
							part: name,
							field: pointAt(template.file, start, end),
							message: `values.yaml has no ${name}, so .Values.${path.join(".")} fails if nobody sets it`
						};
					}
				}
			}
		}];
	})))();
}

// actions/manifest-check/helm/checks/regenerated-secrets.ts
function listGenerated({ root }) {
	return [...root.get("data").fields(), ...root.get("stringData").fields()].filter(({ isGenerated }) => isGenerated);
}
/** Returns true for a hook that does not run on upgrades. */
function isOnlyInstalled({ root }) {
	const hook = root.get("metadata", "annotations", "helm.sh/hook").text;
	return hook !== void 0 && !/upgrade/u.test(hook);
}
/** Returns the value if the key itself is from values. */
function inTemplate(field) {
	const { node, place } = field;
	return node === void 0 || place?.file === node.file ? field : pointAt(node.file, node.start);
}
function isCertificate(field) {
	const text = field.text ?? "";
	return /-----BEGIN /u.test(text) || /-----BEGIN /u.test(Buffer.from(text, "base64").toString());
}
/** Lists the templates whose secrets an upgrade may keep. */
function listKeeping({ allTemplates, reached, base }) {
	const { root } = base.rendered.tree;
	const paths = allTemplates.filter(({ main }) => {
		const { functions, fields } = reached.of(main.nodes);
		return keepingFunctions.some((name) => functions.has(name)) || keepingFields.some((name) => fields.has(name));
	});
	const keeping = new Set(paths.map(({ file }) => file));
	return new Set(listCharts(root).flatMap(({ templates }) => templates.filter(({ file }) => keeping.has(file)).map(({ name }) => name)));
}
var keepingFunctions, keepingFields, regeneratedSecretChecks;
function init_regenerated_secrets() {
	return (init_regenerated_secrets = __esmMin((() => {
		/* @__PURE__ */ init_resource();
		init_file_rules();
		init_render_case();
		init_regenerated_secrets$1();
		keepingFunctions = ["lookup"];
		keepingFields = [
			"IsInstall",
			"IsUpgrade",
			"Revision"
		];
		regeneratedSecretChecks = [{
			rules: [regenerated, certificate],
			*run(context) {
				const keeping = listKeeping(context);
				const seen = /* @__PURE__ */ new Set();
				for (const { rendered } of context.deployed) for (const [document, { source }] of rendered.sources) {
					if (keeping.has(source)) continue;
					for (const resource of listResources(document)) {
						if (resource.kind !== "Secret" || isOnlyInstalled(resource)) continue;
						const fields = listGenerated(resource);
						const [first] = fields.filter((field) => !isCertificate(field));
						const field = first ?? fields[0];
						if (field === void 0 || seen.has(`${source} ${resource.name} ${field.path}`)) continue;
						seen.add(`${source} ${resource.name} ${field.path}`);
						const message = `Each upgrade generates ${fields.map(({ key }) => String(key)).join(", ")} of the Secret ${resource.name} anew`;
						yield {
							part: String(field.key),
							rule: first === void 0 ? certificate : regenerated,
							owner: resource,
							field: inTemplate(field),
							message
						};
					}
				}
			}
		}];
	})))();
}

// actions/manifest-check/helm/checks/template-values.ts
/** Returns the path of the first value in an operand: `.Values.host`. */
function findValue(operand) {
	if (operand.kind === "field" || operand.kind === "variable") {
		const fields = operand.kind === "field" ? operand.names : operand.fields;
		const index = fields.lastIndexOf("Values");
		return index === -1 ? void 0 : fields.slice(index + 1).join(".");
	}
	if (operand.kind === "chain") return findValue(operand.node);
	if (operand.kind !== "pipe") return void 0;
	for (const { args } of operand.commands) for (const argument of args) {
		const found = findValue(argument);
		if (found !== void 0) return found;
	}
}
var templateValueChecks;
function init_template_values() {
	return (init_template_values = __esmMin((() => {
		init_file_rules();
		init_walk();
		init_template_values$1();
		templateValueChecks = [{
			rules: [templateOfValues],
			*run({ templates }) {
				for (const { file, main, definitions } of templates) {
					const problems = [];
					for (const { nodes } of [main, ...definitions]) walkNodes(nodes, { command: ({ args: [first, text], start, end }) => {
						if (first.kind !== "identifier" || first.name !== "tpl" || text === void 0) return;
						const value = findValue(text);
						if (value === void 0) return;
						const message = `tpl runs ${value === "" ? "all values" : value} as a template`;
						const field = pointAt(file, start, end);
						problems.push({
							rule: templateOfValues,
							owner: getFileOwner(file),
							part: value,
							field,
							message
						});
					} });
					yield* new Map(problems.map((problem) => [problem.part, problem])).values();
				}
			}
		}];
	})))();
}

// actions/manifest-check/helm/analysis/security-keys.ts
/** Returns true for a key of values that looks as if its value protects something. */
function isSecurityKey(key) {
	return pattern.test(key);
}
var pattern;
function init_security_keys() {
	return (init_security_keys = __esmMin((() => {
		pattern = /^(?:.*securityContext|.*networkPolic(?:y|ies)|podSecurityPolicy|seccomp.*|appArmor.*|(?:runAs|fs)(?:User|Group|NonRoot)|readOnlyRootFilesystem|allowPrivilegeEscalation|privileged|hostNetwork|hostPID|hostIPC|automountServiceAccountToken|mtls|peerAuthentication|authorizationPolic(?:y|ies))$/iu;
	})))();
}

// actions/manifest-check/helm/analysis/value-uses.ts
var separator, none, ValueUses;
function init_value_uses() {
	return (init_value_uses = __esmMin((() => {
		init_walk();
		separator = "\0";
		none = /* @__PURE__ */ new Set();
		ValueUses = class {
			/** Keys that are written behind `.Values`, by the path before them. */
			#mentioned = /* @__PURE__ */ new Map();
			/** Paths whose values are passed on as a whole. */
			#whole = /* @__PURE__ */ new Set();
			/** Names of fields of anything else. */
			#fields = /* @__PURE__ */ new Set();
			/** Words of constant texts, which may be keys. */
			#words = /* @__PURE__ */ new Set();
			/** Whether all values are passed on, so that any field may be one of them. */
			#isRootWhole = false;
			/** Adds the uses in a template. */
			add(nodes) {
				walkNodes(nodes, { operand: (operand, isTested) => this.#addOperand(operand, isTested) });
			}
			/** Adds all words of a text that may be a template. */
			addText(text) {
				for (const [action] of text.matchAll(/\{\{[\s\S]*?(?:\}\}|$)/gu)) this.#addWords(action);
			}
			/** Adds a path that something else reads, such as the condition of a dependency. */
			addPath(path) {
				this.#addPath(path, true);
			}
			/**
			* Tells how much of a value templates may read: all of it if it is passed on or may be reached by a computed key, or only
			* what other paths name.
			*/
			find(path) {
				const last = path.at(-1);
				if (last === void 0) return "parts";
				if (this.#words.has(last) || this.#isRootWhole && this.#fields.has(last)) return "everything";
				for (let length = 1; length <= path.length; length += 1) if (this.#whole.has(path.slice(0, length).join(separator))) return "everything";
				return this.#keysIn(path.slice(0, -1)).has(last) ? "parts" : "nothing";
			}
			/** Lists the keys that templates read from the map at a path. */
			listKeys(path) {
				return [...this.#keysIn(path)];
			}
			#keysIn(path) {
				return this.#mentioned.get(path.join(separator)) ?? none;
			}
			#addOperand(operand, isTested) {
				switch (operand.kind) {
					case "field":
						this.#addFields(operand.names, isTested);
						break;
					case "variable":
					case "chain":
						this.#addFields(operand.fields, isTested);
						break;
					case "string": if (operand.value.includes("{{")) this.addText(operand.value);
					else if (!/\s/u.test(operand.value)) this.#addWords(operand.value);
				}
			}
			#addFields(fields, isTested) {
				const index = fields.lastIndexOf("Values");
				if (index !== -1 && !fields.includes("Subcharts")) this.#addPath(fields.slice(index + 1), !isTested);
				else for (const name of fields) this.#fields.add(name);
			}
			#addPath(path, isWhole) {
				for (const [index, key] of path.entries()) {
					const parent = path.slice(0, index).join(separator);
					const keys = this.#mentioned.get(parent);
					if (keys === void 0) this.#mentioned.set(parent, /* @__PURE__ */ new Set([key]));
					else keys.add(key);
				}
				if (path.length === 0) this.#isRootWhole = true;
				else if (isWhole) this.#whole.add(path.join(separator));
			}
			#addWords(text) {
				for (const [word] of text.matchAll(/[\p{L}\p{N}_-]+/gu)) this.#words.add(word);
			}
		};
	})))();
}

// actions/manifest-check/helm/analysis/used-values.ts
/**
* Finds the values that a chart or a chart in it may read: in the ways in which it is rendered, and in branches that those
* do not take. Undefined if a template could not be parsed.
* @throws ChartFailure of the phase limit, if the time is over.
*/
function findUses(context) {
	const { chart, results } = context;
	const all = listLoadedCharts(chart);
	if (all.some((entry) => parseTemplates(entry).length !== countTemplates(entry))) return void 0;
	const recorders = results.map((result) => recordReads(context, result));
	const definitions = all.flatMap(parseTemplates).flatMap((template) => template.definitions);
	const uses = new ChartUses(chart, definitions.map(({ nodes }) => nodes));
	return {
		find: (path) => {
			const found = uses.find(path);
			return found === "nothing" && recorders.some((recorder) => recorder.has(path)) ? "parts" : found;
		},
		listKeys: (path) => uses.listKeys(path)
	};
}
function countTemplates({ source }) {
	const isTemplate = (path) => path.startsWith("templates/") && getTextFile(source, path) !== void 0;
	return [...source.files.keys()].filter(isTemplate).length;
}
var ownKeys, ChartUses;
function init_used_values() {
	return (init_used_values = __esmMin((() => {
		init_files$1();
		init_parse_templates();
		init_record_reads();
		init_value_uses();
		ownKeys = /* @__PURE__ */ new Set([
			"global",
			"tags",
			"exports"
		]);
		ChartUses = class ChartUses {
			#own = new ValueUses();
			#charts = /* @__PURE__ */ new Map();
			/** @param definitions named templates of all charts, which any chart may include. */
			constructor(chart, definitions) {
				for (const nodes of definitions) this.#own.add(nodes);
				for (const { main } of parseTemplates(chart)) this.#own.add(main.nodes);
				this.#addTexts(chart);
				for (const { name, alias, condition, imports } of chart.metadata.dependencies ?? []) {
					for (const path of condition.value.split(",")) this.#own.addPath(path.trim().split("."));
					const key = alias.value === "" ? name.value : alias.value;
					for (const { child } of imports) this.#own.addPath([key, ...child.split(".")]);
				}
				for (const subchart of chart.dependencies) this.#addChart(chart, subchart, definitions);
			}
			find(path) {
				const [first = "", ...inner] = path;
				if (ownKeys.has(first)) return "everything";
				const own = this.#own.find(path);
				const charts = this.#charts.get(first);
				if (charts === void 0 || own === "everything") return own;
				if (inner.length === 0) return "parts";
				const found = charts.map((chart) => chart.find(inner));
				if (found.includes("everything")) return "everything";
				return found.includes("parts") ? "parts" : own;
			}
			listKeys(path) {
				const [first = "", ...inner] = path;
				const charts = path.length === 0 ? void 0 : this.#charts.get(first);
				return [...this.#own.listKeys(path), ...(charts ?? []).flatMap((chart) => chart.listKeys(inner))];
			}
			#addChart(chart, subchart, definitions) {
				const name = subchart.metadata.name.value;
				const aliases = (chart.metadata.dependencies ?? []).flatMap((entry) => entry.name.value === name && entry.alias.value !== "" ? [entry.alias.value] : []);
				const uses = new ChartUses(subchart, definitions);
				for (const key of [name, ...aliases]) this.#charts.set(key, [...this.#charts.get(key) ?? [], uses]);
			}
			/** Adds templates in values and other files, which `tpl` may run. */
			#addTexts({ source }) {
				for (const path of source.files.keys()) {
					if (path.startsWith("templates/") || path.startsWith("charts/")) continue;
					const text = getTextFile(source, path)?.source.text ?? "";
					if (text.includes("{{")) this.#own.addText(text);
				}
			}
		};
	})))();
}

// actions/manifest-check/helm/checks/unused-values.ts
function* findUnused(field, used) {
	for (const child of field.fields()) {
		const use = used.find(keysOf(child));
		if (use === "nothing") yield child;
		else if (use === "parts" && child.isMap) yield* findUnused(child, used);
	}
}
/** Returns true for a value that only others refer to, such as an anchor. */
function isReferred({ node, uses }) {
	if (node === void 0 || uses.length > 0) return true;
	const { text } = node.file.source;
	const before = text.slice(text.lastIndexOf("\n", node.start) + 1, node.start);
	return /[:\s]&\S+\s*$/u.test(before) || node.kind !== "scalar" && /:\s*&\S+\s*$/u.test(text.slice(0, node.start));
}
function looksSecure(field) {
	return keysOf(field).some((key) => isSecurityKey(key)) || field.fields().some(looksSecure);
}
/** Names a key that templates read in place of one that they do not: `; did you mean "pullPolicy"?` */
function hintAt({ key, parent }, used) {
	const word = String(key);
	if (parent === void 0 || word.length <= 4) return "";
	const candidates = used.listKeys(keysOf(parent)).filter((name) => parent.get(name).node === void 0);
	const meant = closest(word, candidates, maxEdits);
	return meant === void 0 ? "" : `; did you mean "${meant}"?`;
}
/** Lists the files whose values somebody deploys. Those of tests only vary the defaults. */
function listFiles({ values, deployed }) {
	const files = deployed.filter(({ chartCase }) => chartCase.kind === "given" || chartCase.kind === "deployed").flatMap(({ chartCase }) => chartCase.valuesFiles.filter((source) => "source" in source));
	const all = [...values === void 0 ? [] : [values], ...files];
	return [...new Map(all.map((file) => [file.path, file])).values()];
}
/** Joins security values of one map, such as the settings of a security context. */
function joinSettings(fields) {
	return [...Map.groupBy(fields, (field) => looksSecure(field) ? field.parent : field).values()].flatMap(([first, ...rest]) => first === void 0 ? [] : [[first, ...rest]]);
}
var maxEdits, unusedValueChecks;
function init_unused_values() {
	return (init_unused_values = __esmMin((() => {
		init_text$1();
		init_file_rules();
		init_chart_context();
		init_security_keys();
		init_used_values();
		init_unused_values$1();
		maxEdits = 2;
		unusedValueChecks = [{
			rules: [unusedSecurity, unused],
			*run(context) {
				const used = findUses(context);
				if (used === void 0) return;
				for (const file of listFiles(context)) {
					const fields = [...findUnused(readRoot(file), used)].filter((field) => !isReferred(field));
					for (const [field, ...others] of joinSettings(fields)) {
						const names = others.map(({ key }) => String(key));
						const path = [keysOf(field).join("."), ...names].join(", ");
						const rule = looksSecure(field) ? unusedSecurity : unused;
						const effect = names.length === 0 ? "it has no effect" : "they have no effect";
						const message = `No template of the chart ${context.name} reads ${path}, so ${effect}${names.length === 0 ? hintAt(field, used) : ""}`;
						yield {
							rule,
							owner: getFileOwner(file),
							field,
							message
						};
					}
				}
			}
		}];
	})))();
}

// actions/manifest-check/helm/checks/values-schema.ts
function findSecurityValue(field) {
	for (const child of field.fields()) {
		if (child.key === "global") continue;
		const found = isSecurityKey(String(child.key)) ? child : findSecurityValue(child);
		if (found !== void 0) return found;
	}
}
var schemaChecks;
function init_values_schema() {
	return (init_values_schema = __esmMin((() => {
		init_file_rules();
		init_chart_context();
		init_security_keys();
		init_values_schema$1();
		schemaChecks = [{
			rules: [noSchema],
			*run({ chart, root, values, name }) {
				if (values === void 0 || chart.source.files.has("values.schema.json")) return;
				const field = findSecurityValue(root);
				if (field === void 0) return;
				const message = `The chart ${name} has no values.schema.json that checks ${keysOf(field).join(".")}`;
				yield {
					rule: noSchema,
					owner: getFileOwner(values),
					field,
					message
				};
			}
		}];
	})))();
}

// actions/manifest-check/helm/checks/index.ts
/**
* Checks charts with all sets of values that they were rendered with. Renders them again with other values. Pure; never throws:
* a chart whose time is over is a gap.
*/
function checkCharts(results, options) {
	return listContexts(results, options).flatMap(checkChart);
}
function checkChart(context) {
	try {
		return runChecks(checks, context, context.options);
	} catch (error) {
		if (!(error instanceof ChartFailure)) throw error;
		const { path, chart } = context;
		const message = `The rules about charts did not check ${path}: ${error.message}`;
		return [createNotCheckedProblem(chart.metadata.file, message)];
	}
}
var checks;
function init_checks() {
	return (init_checks = __esmMin((() => {
		init_file_rules();
		init_rule_selection();
		init_chart_context();
		init_failure$1();
		init_disabled_protection();
		init_fixed_security_context();
		init_hooks();
		init_missing_values();
		init_regenerated_secrets();
		init_template_values();
		init_unused_values();
		init_values_schema();
		checks = [
			...disabledProtectionChecks,
			...fixedContextChecks,
			...hookChecks,
			...missingValueChecks,
			...regeneratedSecretChecks,
			...schemaChecks,
			...templateValueChecks,
			...unusedValueChecks
		];
	})))();
}

// actions/manifest-check/helm/deployments/case-values.ts
/** Returns the values of a map in another file. Each has its place there. */
function valuesOfNode(field, label) {
	const { node } = field;
	if (node === void 0 || !field.exists) return void 0;
	return valuesOf(label, node.file, () => readValuesNode(node, "values"));
}
/**
* Returns the values in a text of another file. Those in a literal block have their exact lines, and those in other
* texts have the place of the text.
*/
function valuesOfText(field, label) {
	const { node, text } = field;
	if (node === void 0 || text === void 0 || text.trim() === "") return void 0;
	return valuesOf(label, node.file, () => joinNodes(readInline(field, label)));
}
/** Returns values that a function reads when they are needed. */
function valuesOf(label, file, read) {
	let values;
	return {
		label,
		file,
		mergeOver(under) {
			values ??= read();
			return mergeMaps(under, values);
		}
	};
}
/** Returns the values of the file whose text a field has, as a generated ConfigMap does. */
function valuesOfFile(file) {
	return {
		...valuesOf(file.path, file, () => readValues(file, "values")),
		inputs: [file]
	};
}
function readInline(field, label) {
	const nodes = parseInlineDocuments(field);
	if (nodes !== void 0) return nodes;
	const { node } = field;
	const details = node === void 0 ? {} : { place: {
		file: node.file,
		start: node.start,
		end: node.start
	} };
	throw new ChartFailure("values", `${label} at ${describeField(field)} are not YAML`, details);
}
function joinNodes(nodes) {
	let values = new GoMap();
	for (const node of nodes) values = mergeMaps(values, readValuesNode(node, "values"));
	return values;
}
/** Returns whether a file with values is encrypted by SOPS. */
function isEncrypted(file) {
	if (!/^["']?sops["']?\s*:/mu.test(file.source.text)) return false;
	return readDocuments(file).some((document) => "root" in document);
}
var CaseValues;
function init_case_values() {
	return (init_case_values = __esmMin((() => {
		init_yaml();
		init_kustomization();
		init_failure$1();
		init_read_values();
		init_merge$1();
		init_value();
		init_deployment();
		CaseValues = class {
			values = [];
			missing = [];
			#sources;
			constructor(sources) {
				this.#sources = sources;
			}
			/** Adds a file. @param path relative to the checkout. Undefined for one that is not in the checkout. */
			addFile(path, field, isOptional = false) {
				const file = this.findFile(path, field, isOptional);
				if (file !== void 0) this.values.push(file);
			}
			/** Returns a file. One that does not exist is missing, unless it is optional. */
			findFile(path, field, isOptional = false) {
				const file = path === void 0 ? void 0 : this.#sources.readFile(path);
				if (file === void 0 && !isOptional) {
					const why = path === void 0 ? "is not in the repository" : "does not exist";
					this.addMissing(path ?? field.text ?? "", field, why);
				}
				return file;
			}
			/** Adds the reason why values are not complete. */
			addMissing(what, field, why) {
				this.missing.push(`${what.slice(0, 200)}, which ${describeField(field)} names, ${why}`);
			}
		};
	})))();
}

// actions/manifest-check/helm/deployments/kustomize-charts.ts
/**
* Returns the case of an entry of `helmCharts` or `helmChartInflationGenerator` whose chart is in the checkout.
* Undefined for other charts.
*/
function readKustomizeChart(kustomization, root, list, entry, sources) {
	const keys = names[list];
	const name = entry.get(keys.chart).text;
	const chart = name === void 0 ? void 0 : findChart$2(kustomization, root, list, entry, sources);
	if (name === void 0 || chart === void 0) return void 0;
	const values = new CaseValues(sources);
	addValues$1({
		kustomization,
		list,
		entry,
		chart
	}, values);
	for (const field of entry.get("additionalValuesFiles").items()) values.addFile(resolvePath(getDirectory(kustomization), field.text ?? ""), field);
	const apiVersions = entry.get("apiVersions").texts;
	return {
		chart,
		chartCase: {
			name: `the chart ${name} in ${describeField(entry)}`,
			kind: "deployed",
			valuesFiles: values.values,
			set: [],
			release: defined({
				name: entry.get("releaseName").text,
				namespace: entry.get(keys.namespace).text
			}),
			deployedBy: entry.get(keys.chart).place,
			...defined({ kubeVersion: entry.get("kubeVersion").text }),
			...apiVersions.length === 0 ? {} : { apiVersions },
			skipsTests: entry.get("skipTests").isTrue,
			skipsHooks: entry.get("skipHooks").isTrue,
			...values.missing.length === 0 ? {} : { missing: values.missing }
		}
	};
}
/** Finds a chart below `chartHome`. With a version and a repository, newer versions use a directory for the version. */
function findChart$2(kustomization, root, list, entry, { charts }) {
	const keys = names[list];
	const [name, version] = [entry.get(keys.chart).text ?? "", entry.get(keys.version).text];
	const globals = list === "helmCharts" ? root.get("helmGlobals") : entry;
	const home = resolvePath(getDirectory(kustomization), globals.get("chartHome").text ?? "charts");
	if (home === void 0) return void 0;
	return [...version !== void 0 && entry.get(keys.repo).exists ? [`${name}-${version}/${name}`] : [], name].map((path) => resolvePath(home, path)).find((path) => path !== void 0 && charts.has(path));
}
/** Adds the values file and the inline values. One of them overrides the other, or the inline values replace the file. */
function addValues$1({ kustomization, list, entry, chart }, values) {
	const keys = names[list];
	const field = entry.get(keys.file);
	const merge = entry.get("valuesMerge").text ?? "override";
	const label = `the values of the chart ${entry.get(keys.chart).text ?? ""}`;
	const inline = entry.get(keys.inline);
	if (!(inline.isMap && inline.fields().length > 0)) {
		if (field.exists) values.addFile(resolvePath(getDirectory(kustomization), field.text ?? ""), field);
		return;
	}
	const own = valuesOfNode(inline, label);
	if (own === void 0) return;
	if (merge === "replace") {
		values.values.push(own);
		return;
	}
	const defaults = merge === "merge" ? `${chart === "" ? "" : `${chart}/`}values.yaml` : void 0;
	const path = field.exists ? resolvePath(getDirectory(kustomization), field.text ?? "") : defaults;
	const file = path === void 0 && !field.exists ? void 0 : values.findFile(path, field, !field.exists);
	values.values.push(mergeInline(inline, file, merge === "merge", label));
}
/** Merges as kustomize does: null removes a key from the values before Helm reads them. */
function mergeInline(inline, file, isFileOver, label) {
	const { node } = inline;
	if (node === void 0) throw new Error("values without a node");
	const values = valuesOf(label, node.file, () => {
		const own = readValuesNode(node, "values");
		const read = file === void 0 ? new GoMap() : readValues(file, "values");
		return isFileOver ? mergeMaps(own, withoutNull(read)) : removeNull(mergeMaps(read, own), own);
	});
	return file === void 0 ? values : {
		...values,
		inputs: [file]
	};
}
/** Removes the keys that are null in one of the merged maps. */
function removeNull(merged, over) {
	const entries = /* @__PURE__ */ new Map();
	for (const [key, cell] of merged.entries) {
		const above = over.entries.get(key);
		if (above !== void 0 && above.value === null) continue;
		const isNested = cell.value instanceof GoMap && above?.value instanceof GoMap;
		entries.set(key, isNested ? {
			...cell,
			value: removeNull(cell.value, above.value)
		} : cell);
	}
	return new GoMap(entries, merged.type);
}
function withoutNull(map) {
	return removeNull(copyMap(map), map);
}
/** Returns which list of a kustomization contains an entry. */
function getChartList(root, entry) {
	return chartLists.find((list) => entry.parent?.node !== void 0 && entry.parent.node === root.get(list).node);
}
var names, chartLists;
function init_kustomize_charts() {
	return (init_kustomize_charts = __esmMin((() => {
		init_files();
		init_read_values();
		init_merge$1();
		init_value();
		init_case_values();
		init_deployment();
		names = {
			helmCharts: {
				chart: "name",
				repo: "repo",
				version: "version",
				namespace: "namespace",
				file: "valuesFile",
				inline: "valuesInline"
			},
			helmChartInflationGenerator: {
				chart: "chartName",
				repo: "chartRepoUrl",
				version: "chartVersion",
				namespace: "releaseNamespace",
				file: "values",
				inline: "valuesLocal"
			}
		};
		chartLists = Object.keys(names);
	})))();
}

// actions/manifest-check/helm/deployments/value-globs.ts
/** Returns whether a path of values files is a pattern (Argo CD 3.3). */
function isGlob(path) {
	return /[*?[]/u.test(path);
}
/**
* Lists the paths that a pattern matches, in Argo CD's order: the files of a directory before those of the directories
* in it, each sorted by name. Undefined if the pattern is not supported.
*/
function expandGlob(pattern, paths) {
	if (!simpleGlob$1.test(pattern)) return void 0;
	const matches = (0, import_picomatch$1.default)(pattern, {
		dot: true,
		nobrace: true,
		noextglob: true
	});
	return [...paths].filter((path) => matches(path)).toSorted(compareByDirectory);
}
function compareByDirectory(a, b) {
	const [one, other] = [a.split("/"), b.split("/")];
	for (let index = 0;; index += 1) {
		const [left, right] = [one[index] ?? "", other[index] ?? ""];
		const [isFile, isOtherFile] = [index >= one.length - 1, index >= other.length - 1];
		if (isFile !== isOtherFile) return isFile ? -1 : 1;
		if (left !== right) return left < right ? -1 : 1;
		if (isFile) return 0;
	}
}
var import_picomatch$1, simpleGlob$1;
function init_value_globs() {
	return (init_value_globs = __esmMin((() => {
		import_picomatch$1 = /* @__PURE__ */ __toESM(require_picomatch(), 1);
		simpleGlob$1 = /^(?:[^*?[\]{}()!+@\\]{0,200}(?:\*{1,2}|\?|\[[\w-]{1,50}\])){1,6}[^*?[\]{}()!+@\\]{0,200}$/u;
	})))();
}

// actions/manifest-check/helm/deployments/argo-source.ts
/** Adds a case for each source of an Argo CD Application that is a chart of the checkout. */
function addApplication(root, sources, list) {
	const spec = root.get("spec");
	const several = spec.get("sources").items();
	const all = several.length > 0 ? several : [spec.get("source")];
	for (const source of all) {
		const chart = findChart$1(source, sources);
		if (chart === void 0) continue;
		if (mentionsExpression(source.get("helm"))) {
			list.note(source.place, "the Application contains expressions of a template, so its values were not used");
			continue;
		}
		addSource({
			root,
			source,
			all,
			chart,
			sources
		}, list);
	}
}
/** Returns the chart at the path of a source. Its repository may be another one; then the checkout has no such chart. */
function findChart$1(source, { charts }) {
	const { text } = source.get("path");
	const isRemote = source.get("chart").exists || source.get("repoURL").text?.startsWith("oci://") === true;
	if (text === void 0 || isRemote) return void 0;
	const path = resolvePath("", text.replace(/^\/+/u, ""));
	return path !== void 0 && charts.has(path) ? path : void 0;
}
function addSource(argo, list) {
	const { root, source, chart, sources } = argo;
	const helm = source.get("helm");
	const name = root.get("metadata", "name").text ?? "";
	const label = `the values of the Application ${name}`;
	const values = new CaseValues(sources);
	addFiles(argo, values);
	const inline = valuesOfNode(helm.get("valuesObject"), label) ?? valuesOfText(helm.get("values"), label);
	if (inline !== void 0) values.values.push(inline);
	const files = /* @__PURE__ */ new Map();
	const set = [...listParameters$1(argo), ...listFileParameters(argo, values, files)];
	const namespace = helm.get("namespace").text ?? root.get("spec", "destination", "namespace").text;
	const apiVersions = helm.get("apiVersions").texts;
	list.add(chart, {
		name: `the Application ${name} in ${describeField(source)}`,
		kind: "deployed",
		valuesFiles: values.values,
		set,
		findFile: (path) => files.get(path),
		release: defined({
			name: helm.get("releaseName").text ?? name,
			namespace
		}),
		deployedBy: source.place,
		...defined({ kubeVersion: helm.get("kubeVersion").text }),
		...apiVersions.length === 0 ? {} : { apiVersions },
		skipsTests: true,
		...values.missing.length === 0 ? {} : { missing: values.missing }
	});
}
/** Adds files in order. One that is listed by its name has its place there, and not where a pattern matches it. */
function addFiles(argo, values) {
	const helm = argo.source.get("helm");
	const isOptional = helm.get("ignoreMissingValueFiles").isTrue;
	const entries = helm.get("valueFiles").items().map((field) => ({
		field,
		path: resolveValues(argo, field)
	}));
	const explicit = new Set(entries.flatMap(({ path }) => path === void 0 || isGlob(path) ? [] : path));
	const matched = /* @__PURE__ */ new Set();
	for (const { field, path } of entries) {
		if (path === void 0 || !isGlob(path)) {
			values.addFile(path, field, isOptional && isLocal(field));
			continue;
		}
		const paths = expandGlob(path, argo.sources.files.keys());
		if (paths === void 0) values.addMissing(path, field, "is not a supported pattern");
		else if (paths.length === 0 && !isOptional) values.addMissing(path, field, "matches no files");
		for (const found of paths ?? []) {
			if (explicit.has(found) || matched.has(found)) continue;
			matched.add(found);
			values.addFile(found, field);
		}
	}
}
function isLocal({ text = "" }) {
	return !/^[a-z][a-z0-9+.-]*:\/\//iu.test(text);
}
/**
* Resolves the path of a file with values: relative to the chart, to the repository if it starts with `/`, or to the
* repository of another source. Undefined if it is not in the checkout.
*/
function resolveValues(argo, field) {
	const text = substituteEnvironment(field.text ?? "", argo);
	if (!isLocal(field)) return void 0;
	const [, reference, below = ""] = /^\$([\w-]+)(?:\/(.*))?$/su.exec(text) ?? [];
	if (reference === void 0) return text.startsWith("/") ? resolvePath("", text.replace(/^\/+/u, "")) : resolvePath(argo.chart, text);
	const target = argo.all.find((source) => source.get("ref").text === reference);
	if (target === void 0 || target.get("chart").exists) return void 0;
	const path = resolvePath("", below);
	const isSame = target.get("repoURL").text === argo.source.get("repoURL").text;
	const exists = path !== void 0 && (isGlob(path) || argo.sources.readFile(path) !== void 0);
	return isSame || exists ? path : void 0;
}
/** Replaces the variables that are known from the Application. */
function substituteEnvironment(text, { root }) {
	const known = {
		ARGOCD_APP_NAME: root.get("metadata", "name").text,
		ARGOCD_APP_NAMESPACE: root.get("spec", "destination", "namespace").text
	};
	return text.replace(/\$(?:\{(ARGOCD_\w+)\}|(ARGOCD_\w+))/gu, (written, braced, bare) => {
		const name = braced ?? bare ?? "";
		return (Object.hasOwn(known, name) ? known[name] : void 0) ?? written;
	});
}
function listParameters$1(argo) {
	return argo.source.get("helm", "parameters").items().flatMap((field) => {
		const name = field.get("name").text;
		if (name === void 0) return [];
		const value = escapeCommas(substituteEnvironment(field.get("value").text ?? "", argo));
		return [{
			kind: field.get("forceString").isTrue ? "set-string" : "set",
			text: `${name}=${value}`,
			place: field.get("value").place
		}];
	});
}
/** Escapes commas as Argo CD does: not in lists, and not those that are escaped already. */
function escapeCommas(value) {
	return value.startsWith("{") && value.endsWith("}") ? value : value.replace(/(?<!\\),/gu, "\\,");
}
function listFileParameters(argo, values, files) {
	return argo.source.get("helm", "fileParameters").items().flatMap((field) => {
		const name = field.get("name").text;
		const path = field.get("path");
		const file = values.findFile(resolveValues(argo, path), path);
		if (name === void 0 || file === void 0) return [];
		const key = `file-${files.size}`;
		files.set(key, file);
		return [{
			kind: "set-file",
			text: `${name}=${key}`,
			place: path.place
		}];
	});
}
/** Returns whether a field or one below it contains an expression, except in values, whose texts may be templates. */
function mentionsExpression(helm) {
	return [
		helm.get("releaseName"),
		helm.get("namespace"),
		...helm.get("valueFiles").items(),
		...helm.get("parameters").items().flatMap((field) => [field.get("name"), field.get("value")])
	].some(hasExpression);
}
function init_argo_source() {
	return (init_argo_source = __esmMin((() => {
		init_files();
		init_case_values();
		init_deployment();
		init_value_globs();
	})))();
}

// actions/manifest-check/helm/deployments/substitute.ts
/** Replaces `{{ … }}` in the texts of a node. Unknown expressions stay. Nodes keep their positions. */
function substituteNode(node, evaluate) {
	const known = /* @__PURE__ */ new Map();
	const visit = (current) => {
		const done = known.get(current);
		if (done !== void 0) return done;
		const made = replace(current, visit, evaluate);
		known.set(current, made);
		return made;
	};
	return visit(node);
}
function replace(node, visit, evaluate) {
	if (node.kind === "scalar") {
		const text = substituteText(node.text, evaluate);
		return text === node.text ? node : {
			...node,
			text
		};
	}
	if (node.kind === "list") {
		const items = node.items.map((item) => ({
			...item,
			value: visit(item.value)
		}));
		return items.every(({ value }, index) => value === node.items[index]?.value) ? node : {
			...node,
			items
		};
	}
	const entries = node.entries.map((entry) => {
		const key = substituteText(entry.key, evaluate);
		return {
			...entry,
			key,
			value: visit(entry.value)
		};
	});
	return entries.every(({ key, value }, index) => {
		const before = node.entries[index];
		return key === before?.key && value === before.value;
	}) ? node : {
		...node,
		entries
	};
}
/** Replaces `{{ … }}` in a text. Unknown expressions stay. */
function substituteText(text, evaluate) {
	if (!text.includes("{{")) return text;
	return text.replace(/\{\{-?([^{}]{0,200}?)-?\}\}/gu, (written, expression) => evaluate(expression) ?? written);
}
function init_substitute() {
	return (init_substitute = __esmMin((() => {})))();
}

// actions/manifest-check/helm/deployments/application-sets.ts
/**
* Adds the cases of the Applications that an ApplicationSet creates from generators whose values are in the checkout:
* `list` with constant elements, `git` with directories, and `matrix` of these. Notes what is left out.
*/
function addApplicationSet(root, sources, list) {
	const spec = root.get("spec");
	const name = root.get("metadata", "name").text ?? "";
	const why = "so the charts that it deploys were not rendered with its values";
	if (!canDeployCharts(spec.get("template", "spec"), sources)) return;
	const leaveOut = (field, reason) => list.note(field.place, `the ApplicationSet ${name} ${reason}, ${why}`);
	const patch = spec.get("templatePatch");
	if (patch.exists) {
		leaveOut(patch, "has a templatePatch");
		return;
	}
	let count = 0;
	for (const generator of spec.get("generators").items()) {
		const sets = listParameters(generator, sources, 0);
		if (sets === void 0) leaveOut(generator, `uses ${nameOf(generator)}`);
		for (const parameters of sets ?? []) {
			count += 1;
			if (count > maxApplications) {
				leaveOut(generator, `creates more than ${maxApplications} Applications`);
				return;
			}
			const { node } = spec.get("template");
			if (node === void 0) return;
			const template = new Field(substituteNode(node, (expression) => getParameter(parameters, expression)));
			addApplication(template, sources, list);
		}
	}
}
/** Returns whether a template may deploy a chart of the checkout: its path is one, or depends on parameters. */
function canDeployCharts(spec, { charts }) {
	if (charts.size === 0) return false;
	return [spec.get("source"), ...spec.get("sources").items()].some((source) => {
		const path = source.get("path").text;
		if (path === void 0 || source.get("chart").exists) return false;
		return path.includes("{{") || charts.has(path.replace(/^(?:\.?\/)+|\/+$/gu, ""));
	});
}
function nameOf(generator) {
	const [kind] = generator.fields();
	return kind === void 0 ? "an unknown generator" : `the generator ${String(kind.key)} with values that are not here`;
}
/** Lists the parameters that a generator makes. Undefined if they are not in the checkout. */
function listParameters(generator, sources, depth) {
	if (depth > maxDepth || generator.get("selector").exists) return void 0;
	const list = generator.get("list");
	const matrix = generator.get("matrix", "generators").items();
	const directories = generator.get("git", "directories");
	if ([
		"list",
		"matrix",
		"git"
	].some((kind) => generator.get(kind, "template").exists) || list.get("elementsYaml").exists) return void 0;
	if (list.get("elements").exists) return list.get("elements").items().map(flatten);
	if (directories.exists) return listDirectories(directories, generator.get("git", "values"), sources);
	if (matrix.length !== 2) return void 0;
	const [left, right] = matrix.map((inner) => listParameters(inner, sources, depth + 1));
	if (left === void 0 || right === void 0) return void 0;
	return left.slice(0, maxApplications).flatMap((one) => right.slice(0, maxApplications).map((other) => new Map([...one, ...other])));
}
/** Returns the scalars of a map by their paths, such as `values.env`. */
function flatten(field) {
	const parameters = /* @__PURE__ */ new Map();
	const visit = (current, path, depth) => {
		if (current.text !== void 0) parameters.set(path, current.text);
		if (depth < maxDepth) for (const child of current.fields()) visit(child, path === "" ? String(child.key) : `${path}.${String(child.key)}`, depth + 1);
	};
	visit(field, "", 0);
	return parameters;
}
/** Lists the directories of charts that a git generator matches. Others deploy no chart. */
function listDirectories(field, values, { charts }) {
	const entries = field.items().map((entry) => ({
		glob: entry.get("path").text,
		isExcluded: entry.get("exclude").isTrue
	}));
	if (entries.length > 50 || entries.some(({ glob }) => glob === void 0 || !simpleGlob.test(glob))) return void 0;
	const globs = (isExcluded) => entries.filter((entry) => entry.isExcluded === isExcluded).flatMap(({ glob }) => glob?.replace(/^\.?\//u, "") ?? []);
	if (globs(false).length === 0) return [];
	const matches = (0, import_picomatch.default)(globs(false), { ignore: globs(true) });
	return [...charts].filter((path) => path !== "" && matches(path)).map((path) => directoryParameters(path, values));
}
function directoryParameters(path, values) {
	const segments = path.split("/");
	const name = segments.at(-1) ?? "";
	const normalized = name.replace(/[^A-Za-z0-9.-]/gu, "-").toLowerCase();
	const parameters = new Map([
		["path", path],
		["path.path", path],
		["path.basename", name],
		["path.basenameNormalized", normalized],
		...segments.map((segment, index) => [`path[${index}]`, segment])
	]);
	for (const value of values.fields()) if (value.text !== void 0 && !value.text.includes("{{")) parameters.set(`values.${String(value.key)}`, value.text);
	return parameters;
}
/** Evaluates an expression that is only the name of a parameter, as both template languages of Argo CD write it. */
function getParameter(parameters, expression) {
	const name = expression.trim().replace(/^\./u, "");
	const [, index] = /^index \.path\.segments (\d+)$/u.exec(expression.trim()) ?? [];
	return parameters.get(index === void 0 ? name : `path[${index}]`);
}
var import_picomatch, maxApplications, maxDepth, simpleGlob;
function init_application_sets() {
	return (init_application_sets = __esmMin((() => {
		import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
		init_yaml();
		init_argo_source();
		/* @__PURE__ */ init_substitute();
		maxApplications = 200;
		maxDepth = 10;
		simpleGlob = /^(?:[\w./-]{0,100}\*{1,2}){0,4}[\w./-]{0,100}$/u;
	})))();
}

// actions/manifest-check/helm/deployments/flux-values.ts
/**
* Adds the values that a HelmRelease takes from ConfigMaps and Secrets, in order. Objects that are not in the checkout,
* and encrypted ones, are missing unless they are optional.
* @param inline the values of the release itself, which Flux merges before it sets a `targetPath`.
*/
function addReferences(release, inline, values) {
	for (const reference of release.root.get("spec", "valuesFrom").items()) {
		const [kind = "", name = ""] = [reference.get("kind").text, reference.get("name").text];
		const isOptional = reference.get("optional").isTrue;
		const what = `the ${kind} ${name}`;
		const [object, ...others] = findObjects(release, kind, name);
		if (object === void 0) {
			if (!isOptional) values.addMissing(what, reference.get("name"), "is not in the repository");
			continue;
		}
		if (others.length > 0) {
			values.addMissing(what, reference.get("name"), "is defined more than once");
			continue;
		}
		const key = reference.get("valuesKey").text ?? "values.yaml";
		const entry = findEntry(object, key);
		if (entry === void 0) {
			if (!isOptional) values.addMissing(what, reference.get("name"), `has no key ${key.slice(0, 100)}`);
		} else if (isSealed(object, entry.text)) values.addMissing(what, reference.get("name"), "is encrypted");
		else {
			const path = reference.get("targetPath").text;
			const label = `the values of ${what}`;
			if (path === void 0) values.values.push(readEntry(entry, label, release.sources));
			else {
				if (inline !== void 0) values.values.push(inline);
				values.values.push(setTarget(path, entry, label));
			}
		}
	}
}
/** Finds the objects of a name in the namespace of a release. An object without a namespace may be in any. */
function findObjects({ namespace, sources }, kind, name) {
	if (kind !== "ConfigMap" && kind !== "Secret") return [];
	return listObjects(sources).flatMap(({ root }) => {
		if (root.get("kind").text !== kind || root.get("metadata", "name").text !== name) return [];
		const own = root.get("metadata", "namespace").text;
		return own === void 0 || namespace === void 0 || own === namespace ? [root] : [];
	});
}
function findEntry(object, key) {
	const plain = object.get(object.get("kind").text === "Secret" ? "stringData" : "data", key);
	if (plain.text !== void 0) return {
		field: plain,
		text: plain.text,
		isPlain: true
	};
	const encoded = object.get("kind").text === "Secret" ? object.get("data", key) : void 0;
	if (encoded?.text === void 0) return void 0;
	return {
		field: encoded,
		text: Buffer.from(encoded.text, "base64").toString("utf8"),
		isPlain: false
	};
}
/** Returns whether a text is encrypted by SOPS. */
function isSealed(object, text) {
	return object.get("sops").exists || text.includes("ENC[AES256_GCM,");
}
function readEntry({ field, text, isPlain }, label, { readFile }) {
	const file = isPlain ? findGeneratedFile(field, text, readFile) : void 0;
	if (file !== void 0) return valuesOfFile(file);
	const place = placeOf(field);
	return (isPlain ? valuesOfText(field, label) : void 0) ?? valuesOf(label, place.file, () => readDecoded(text, label, place));
}
/** Returns the file that a generator of a kustomization reads, so that its values have their own lines. */
function findGeneratedFile(field, text, readFile) {
	const { node } = field;
	if (node?.kind !== "scalar") return void 0;
	const name = node.file.source.text.slice(node.start, node.end).replace(/^["']?(?:[^=\n]*=)?|["']$/gu, "");
	if (name === "" || name.includes("\n")) return void 0;
	const directory = node.file.path.slice(0, node.file.path.lastIndexOf("/") + 1);
	return [`${directory}${name.replace(/^\.\//u, "")}`, `${directory}${getFileName({ path: name })}`].map(readFile).find((file) => file?.source.text === text);
}
function readDecoded(text, label, { file, span }) {
	try {
		return readValues({
			path: file.path,
			source: new SourceText(text)
		}, "values");
	} catch (error) {
		if (!(error instanceof ChartFailure)) throw error;
		throw new ChartFailure("values", `${label} could not be read`, { place: {
			file,
			...span
		} });
	}
}
/** Sets one value, as an argument of `--set` does. A text in quotes stays a text. */
function setTarget(path, { field, text }, label) {
	const quoted = /^(["']).*\1$/su.test(text) ? text.replace(/^["']+|["']+$/gu, "") : void 0;
	const place = placeOf(field);
	const argument = {
		kind: quoted === void 0 ? "set" : "set-string",
		text: `${path}=${quoted ?? text}`,
		place
	};
	return {
		label,
		file: place.file,
		mergeOver: (under) => applyArguments(under, [argument])
	};
}
function placeOf(field) {
	const { place } = field;
	if (place === void 0) throw new Error(`${describeField(field)} has no place`);
	return place;
}
function init_flux_values() {
	return (init_flux_values = __esmMin((() => {
		init_dockerfile();
		init_files();
		init_failure$1();
		init_read_values();
		init_set();
		init_case_values();
		init_deployment();
	})))();
}

// actions/manifest-check/helm/deployments/flux-releases.ts
/** Adds the case of a Flux HelmRelease whose chart is a directory of the checkout. */
function addHelmRelease(root, sources, list) {
	const spec = root.get("spec");
	const source = findSource(root, sources);
	const chart = source === void 0 ? void 0 : findChart(source, sources);
	if (source === void 0 || chart === void 0) return;
	const name = root.get("metadata", "name").text ?? "";
	const ownNamespace = root.get("metadata", "namespace").text;
	const target = spec.get("targetNamespace").text;
	const values = new CaseValues(sources);
	const defaults = listDefaults(source, values);
	const inline = valuesOfNode(spec.get("values"), `the values of the HelmRelease ${name}`);
	addReferences({
		root,
		namespace: ownNamespace,
		sources
	}, inline, values);
	if (inline !== void 0) values.values.push(inline);
	const patches = spec.get("postRenderers");
	if (patches.items().length > 0) {
		const why = `the HelmRelease ${name} changes what the chart ${chart || "."} renders with postRenderers, which were not applied`;
		list.note(patches.place, why);
	}
	list.add(chart, {
		name: `the HelmRelease ${name} in ${describeField(root.get("metadata", "name"))}`,
		kind: "deployed",
		valuesFiles: values.values,
		defaults,
		set: [],
		release: {
			name: spec.get("releaseName").text ?? shortenName(target === void 0 ? name : `${target}-${name}`),
			...defined({ namespace: target ?? ownNamespace })
		},
		deployedBy: source.place,
		...values.missing.length === 0 ? {} : { missing: values.missing }
	});
}
/** Returns the specification of the chart: in the release, or in the HelmChart that it refers to. */
function findSource(root, sources) {
	const spec = root.get("spec");
	const reference = spec.get("chartRef");
	if (!reference.exists) return spec.get("chart", "spec");
	if (reference.get("kind").text !== "HelmChart") return void 0;
	const namespace = reference.get("namespace").text ?? root.get("metadata", "namespace").text;
	return listObjects(sources).find(({ root: other }) => {
		const own = other.get("metadata", "namespace").text;
		return other.get("kind").text === "HelmChart" && other.get("metadata", "name").text === reference.get("name").text && (own === void 0 || namespace === void 0 || own === namespace);
	})?.root.get("spec");
}
/** Returns the chart at a path. The repository may be another one; then the checkout has no such chart. */
function findChart(source, { charts }) {
	const { text } = source.get("chart");
	const kind = source.get("sourceRef", "kind").text;
	if (text === void 0 || kind !== "GitRepository" && kind !== "Bucket") return void 0;
	const path = resolvePath("", text.replace(/^\/+/u, ""));
	return path !== void 0 && charts.has(path) ? path : void 0;
}
/** Lists the files that replace the chart's defaults. Their paths are relative to the repository. */
function listDefaults(source, values) {
	const files = [...source.get("valuesFiles").items(), source.get("valuesFile")].filter(({ exists }) => exists);
	if (files.length === 0) return void 0;
	const isOptional = source.get("ignoreMissingValuesFiles").isTrue;
	return files.flatMap((field) => values.findFile(resolvePath("", (field.text ?? "").replace(/^\/+/u, "")), field, isOptional) ?? []);
}
/** Shortens a long name of a release as Flux does: its start, and a part of its hash. */
function shortenName(name) {
	if (name.length <= maxNameLength) return name;
	const hash = createHash("sha256").update(name).digest("hex").slice(0, 12);
	return `${name.slice(0, 40)}-${hash}`;
}
var createHash, maxNameLength;
function init_flux_releases() {
	return (init_flux_releases = __esmMin((() => {
		init_files();
		init_case_values();
		init_deployment();
		init_flux_values();
		({createHash} = process.getBuiltinModule("node:crypto"));
		maxNameLength = 53;
	})))();
}

// actions/manifest-check/helm/deployments/helmfiles.ts
/** Adds the cases of the releases in a helmfile whose charts are directories of the checkout. */
function addHelmfile(file, sources, list) {
	const start = {
		file,
		span: {
			start: 0,
			end: 0
		}
	};
	if (isTemplatedHelmfile(file)) {
		list.note(start, "the helmfile is a template, so the charts that it deploys were not rendered with its values");
		return;
	}
	for (const document of readDocuments(file)) {
		if (!("root" in document)) continue;
		const root = new Field(document.root);
		for (const name of unsupportedParts) {
			const part = root.get(name);
			if (part.exists) list.note(part.place, `${name} of a helmfile are not supported, so they were not used`);
		}
		for (const release of root.get("releases").items()) addRelease({
			root,
			release,
			file,
			sources
		}, list);
	}
}
function addRelease(entry, list) {
	const { root, release, file, sources } = entry;
	const path = release.get("chart").text;
	const chart = path === void 0 ? void 0 : resolvePath(getDirectory(file), path);
	if (chart === void 0 || !sources.charts.has(chart) || release.get("installed").isFalse) return;
	const name = release.get("name").text ?? "";
	const values = new CaseValues(sources);
	for (const field of release.get("values").items()) addValues(entry, field, values);
	for (const field of release.get("secrets").items()) values.addMissing(field.text ?? "", field, "is encrypted");
	for (const key of unsupported) {
		const field = release.get(key);
		if (field.exists) values.addMissing(`${key} of the release ${name}`, field, "is not supported");
	}
	const condition = release.get("condition");
	if (condition.exists) list.note(condition.place, `the condition of the release ${name} was not evaluated, so it was assumed to be true`);
	const files = /* @__PURE__ */ new Map();
	const set = [...listSet(entry, "set", values, files), ...listSet(entry, "setString", values, files)];
	const apiVersions = [...root.get("apiVersions").texts, ...release.get("apiVersions").texts];
	list.add(chart, {
		name: `the release ${name} in ${describeField(release)}`,
		kind: "deployed",
		valuesFiles: values.values,
		set,
		findFile: (key) => files.get(key),
		release: {
			name,
			...defined({ namespace: root.get("namespace").text ?? release.get("namespace").text })
		},
		deployedBy: release.get("chart").place,
		...defined({ kubeVersion: release.get("kubeVersion").text ?? root.get("kubeVersion").text }),
		...apiVersions.length === 0 ? {} : { apiVersions },
		...values.missing.length === 0 ? {} : { missing: values.missing }
	});
}
/** Adds a file, or values that the helmfile contains. */
function addValues({ root, release, file, sources }, field, values) {
	const path = field.text;
	if (path === void 0) {
		const inline = valuesOfNode(field, `the values of the release ${release.get("name").text ?? ""}`);
		if (inline !== void 0) values.values.push(inline);
		return;
	}
	if (path.endsWith(".gotmpl")) {
		values.addMissing(path, field, "is a template");
		return;
	}
	const handler = [
		release,
		root.get("helmDefaults"),
		root
	].map((map) => map.get("missingFileHandler").text);
	const isOptional = /^(?:warn|info|debug)$/iu.test(handler.find((value) => value !== void 0) ?? "");
	const full = resolvePath(getDirectory(file), path);
	const found = full === void 0 ? void 0 : sources.readFile(full);
	if (found !== void 0 && isEncrypted(found)) values.addMissing(path, field, "is encrypted");
	else values.addFile(full, field, isOptional);
}
/** Lists the arguments of `set`: with a value, a list of values, or a file. */
function listSet({ release, file }, kind, values, files) {
	return release.get(kind).items().flatMap((field) => {
		const name = field.get("name").text;
		const [value, list, path] = [
			field.get("value"),
			field.get("values"),
			field.get("file")
		];
		if (name === void 0) return [];
		const argument = kind === "set" ? "set" : "set-string";
		if (value.text !== void 0) return [{
			kind: argument,
			text: `${name}=${escapeValue(value.text)}`,
			place: value.place
		}];
		if (list.exists) return [{
			kind: argument,
			text: `${name}={${list.texts.map(escapeValue).join(",")}}`,
			place: list.place
		}];
		const found = path.exists ? values.findFile(resolvePath(getDirectory(file), path.text ?? ""), path) : void 0;
		if (found === void 0) return [];
		const key = `file-${files.size}`;
		files.set(key, found);
		return [{
			kind: "set-file",
			text: `${name}=${key}`,
			place: path.place
		}];
	});
}
/** Escapes what `--set` takes as a list, as helmfile does. */
function escapeValue(value) {
	return value.replace(/[{},]/gu, "\\$&");
}
var unsupported, unsupportedParts;
function init_helmfiles() {
	return (init_helmfiles = __esmMin((() => {
		init_files();
		init_yaml();
		init_case_values();
		init_deployment();
		unsupported = [
			"inherit",
			"strategicMergePatches",
			"jsonPatches",
			"transformers",
			"forceNamespace",
			"dependencies"
		];
		unsupportedParts = [
			"bases",
			"helmfiles",
			"templates",
			"defaultInherit"
		];
	})))();
}

// actions/manifest-check/helm/deployments/list-deployed-cases.ts
/**
* Lists how a checkout deploys its charts: with Applications and ApplicationSets of Argo CD, HelmReleases of Flux, and
* helmfiles. Charts of kustomizations are read by `readKustomizeChart`. Pure; never throws.
*/
function listDeployedCases(sources) {
	const list = new DeploymentList();
	addObjects(sources, list);
	if (sources.charts.size > 0) {
		for (const file of sources.files.values()) if (isHelmfile(file.path)) addHelmfile(file, sources, list);
	}
	return list;
}
/** Lists the same for objects only, without helmfiles. Pure; never throws. */
function listObjectCases(sources) {
	const list = new DeploymentList();
	addObjects(sources, list);
	return list;
}
function addObjects(sources, list) {
	if (sources.charts.size === 0) return;
	for (const { root } of sources.documents) {
		const deployer = getDeployer(root);
		if (deployer === "Application") addApplication(root, sources, list);
		else if (deployer === "ApplicationSet") addApplicationSet(root, sources, list);
		else if (deployer === "HelmRelease") addHelmRelease(root, sources, list);
	}
}
function init_list_deployed_cases() {
	return (init_list_deployed_cases = __esmMin((() => {
		init_deployers();
		init_application_sets();
		init_argo_source();
		init_deployment();
		init_flux_releases();
		init_helmfiles();
	})))();
}

// actions/manifest-check/helm/describe-failure.ts
/**
* Says in one sentence why a chart was not rendered, where, and what to do.
* @param secrets texts that are masked.
*/
function describeFailure(failure, chart, chartCase, secrets = []) {
	return `The chart ${chart} was not rendered${chartCase === void 0 ? "" : ` with ${chartCase.name}`}, so it was not checked: ${describeTrace(failure)}${describeMessage(failure, secrets)}${describeAdvice(failure)}`;
}
function describeMessage({ message }, secrets) {
	const start = message.slice(0, maxMessageLength * 10).trim();
	return truncate$3(oneLine(masked(start, secrets)), maxMessageLength);
}
/** Names the innermost place in a template. */
function describeTrace({ phase, frames }) {
	if (phase !== "execute" && phase !== "parse" && phase !== "limit") return "";
	const frame = frames.findLast(({ place }) => place !== void 0) ?? frames.at(-1);
	if (frame === void 0) return "";
	const column = frame.column === void 0 ? "" : `:${frame.column + 1}`;
	return oneLine(`${frame.template}:${frame.line}${column}: `);
}
function describeAdvice({ phase, message }) {
	if (phase === "execute" && /error calling (?:required|fail):|nil pointer evaluating/u.test(message)) return ". If it needs values, name a file with them in `chart-values`";
	const text = advice[phase];
	return text === void 0 ? "" : `. ${text}`;
}
var advice, maxMessageLength;
function init_describe_failure() {
	return (init_describe_failure = __esmMin((() => {
		init_text$1();
		advice = {
			dependencies: "Commit it to `charts/`, or set `chart-registries`",
			kubeVersion: "Set `kubernetes-version`",
			schema: "Change the values"
		};
		maxMessageLength = 1e3;
	})))();
}

// actions/manifest-check/helm/secret-values.ts
/**
* Lists what messages about a chart must not contain: values whose keys are named like a password or token. Templates may
* put them into messages. Never throws.
*/
function listSecretValues(chart, { valuesFiles, defaults = [], set }) {
	const collector = new Collector();
	collector.addChart(chart);
	for (const source of [...defaults, ...valuesFiles]) collector.addSource(source);
	for (const { text } of set) {
		const [name = "", ...value] = text.split("=");
		collector.add(value.join("="), secretName.test(name), 0);
	}
	return [...collector.secrets].flatMap(masksOf);
}
var secretName, minLength, maxValues, Collector;
function init_secret_values() {
	return (init_secret_values = __esmMin((() => {
		init_text$1();
		init_read_values();
		init_value();
		secretName = /passw|passphrase|secret|token|credential|private|(?:api|access|encryption)[-_]?key/iu;
		minLength = 6;
		maxValues = 1e4;
		Collector = class {
			secrets = /* @__PURE__ */ new Set();
			#count = 0;
			addChart({ values, dependencies }) {
				this.add(values, false, 0);
				for (const dependency of dependencies) this.addChart(dependency);
			}
			addSource(source) {
				try {
					this.add(joinValues([source], "values"), false, 0);
				} catch {}
			}
			add(value, isSecret, depth) {
				this.#count += 1;
				if (this.#count > maxValues || depth > 100) return;
				if (typeof value === "string" && isSecret && value.length >= minLength) this.secrets.add(value);
				if (value instanceof GoList) for (const item of value.items) this.add(item.value, isSecret, depth + 1);
				if (!(value instanceof GoMap)) return;
				for (const [key, cell] of value.entries) this.add(cell.value, isSecret || secretName.test(key), depth + 1);
			}
		};
	})))();
}

// actions/manifest-check/helm/render-charts.ts
/** Renders charts with all their sets of values. Pure; never throws. */
function renderCharts(charts, options) {
	const outcomes = charts.map((input) => renderChart(input, options));
	const all = outcomes.flatMap(({ results }) => results);
	return {
		...listFilesOf(all),
		units: outcomes.flatMap(({ results }) => results.flatMap(listUnitsOf)),
		results: all,
		problems: outcomes.flatMap(({ problems }) => problems),
		notes: outcomes.flatMap(({ notes }) => notes),
		count: outcomes.filter(({ results }) => results.length > 0).length
	};
}
function listFilesOf(results) {
	const { tests = [], others = [] } = Object.groupBy(results, ({ chartCase }) => chartCase.kind === "test" ? "tests" : "others");
	const deployed = new Set(others.flatMap(({ chartCase }) => listValuesFiles(chartCase)).map(({ path }) => path));
	const ofTests = tests.flatMap(({ chartCase }) => listValuesFiles(chartCase));
	return {
		files: listChartFiles(results),
		testObjects: new Set(results.flatMap(({ rendered }) => rendered.tests.map(({ root }) => root))),
		testFiles: new Set(ofTests.filter(({ path }) => !deployed.has(path)))
	};
}
function renderChart({ source, cases }, options) {
	const chartFile = getTextFile(source, "Chart.yaml");
	const what = source.path === "" ? "Chart.yaml" : source.path;
	const nothing = {
		results: [],
		problems: [],
		notes: []
	};
	if (chartFile === void 0) return nothing;
	const place = {
		file: chartFile,
		span: {
			start: 0,
			end: 0
		}
	};
	let chart;
	try {
		chart = options.loaded?.get(source) ?? loadChart(source, {
			satisfies,
			lookup: options.lookup
		});
		options.loaded?.set(source, chart);
	} catch (error) {
		return {
			...nothing,
			problems: [toProblem(error, what, void 0, place)]
		};
	}
	if (isLibrary(chart.metadata)) return {
		...nothing,
		notes: [{
			what,
			why: "it is a library chart, which is checked as a part of other charts"
		}]
	};
	const results = [];
	const failures = [];
	for (const chartCase of cases) try {
		checkComplete(chartCase);
		const deadline = options.startTime?.();
		const result = {
			chart,
			chartCase,
			rendered: renderCase(chart, chartCase, {
				...options,
				deadline
			})
		};
		if (!results.some((known) => isRepeated(result, known))) results.push(result);
	} catch (error) {
		const secrets = listSecretValues(chart, chartCase);
		failures.push({
			chartCase,
			problem: toProblem(error, what, chartCase, place, secrets)
		});
	}
	const assumptions = new Set(results.flatMap(({ rendered }) => rendered.assumptions));
	return {
		results,
		problems: failures.filter((failure) => counts(failure.chartCase, results)).map(({ problem }) => problem),
		notes: [...failures.filter((failure) => !counts(failure.chartCase, results)).map(({ problem }) => ({
			what,
			why: problem.message
		})), ...assumptions.size === 0 ? [] : [describeAssumptions(what, assumptions)]]
	};
}
/**
* Returns whether a case deploys the same as another one of the same name. A chart of Applications that is rendered with
* several sets of values contains the same Application several times.
*/
function isRepeated({ chartCase, rendered }, known) {
	if (chartCase.kind !== "deployed" || known.chartCase.name !== chartCase.name) return false;
	const { texts } = known.rendered;
	return texts.length === rendered.texts.length && rendered.texts.every(({ source, text }, index) => {
		const other = texts[index];
		return other?.source === source && other.text.value === text.value;
	});
}
function describeAssumptions(what, assumptions) {
	return {
		what,
		why: `what depends on the cluster or changes in each run: ${[...assumptions].join("; ")}`
	};
}
/** @throws ChartFailure if values of a case are missing, at the place of what deploys the chart. */
function checkComplete({ missing = [], deployedBy }) {
	if (missing.length === 0) return;
	const place = deployedBy === void 0 ? void 0 : {
		file: deployedBy.file,
		...deployedBy.span
	};
	throw new ChartFailure("values", missing.join("; "), { place });
}
/**
* Tells whether a failure leaves a chart not checked. A chart that needs values is checked with those of its tests, and
* values of tests may be made to fail.
*/
function counts({ kind }, results) {
	return kind === "given" || kind === "deployed" || results.length === 0;
}
function listUnitsOf({ chart, chartCase, rendered }) {
	const { path } = chart.source;
	const file = path === "" ? "Chart.yaml" : `${path}/Chart.yaml`;
	const destination = {
		cluster: "",
		namespace: chartCase.release?.namespace
	};
	const unitOf = (documents, variant, isTest) => documents.length === 0 ? [] : [{
		path: file,
		documents,
		variant,
		isTest,
		destination
	}];
	return [...unitOf(rendered.documents, chartCase.name, false), ...unitOf(rendered.tests, `${chartCase.name}, tests`, true)];
}
function toProblem(error, what, chartCase, fallback, secrets = []) {
	if (!(error instanceof ChartFailure)) throw error;
	const { file, start, end } = error.place ?? {
		file: fallback.file,
		...fallback.span
	};
	const message = describeFailure(error, what, chartCase, secrets);
	return createNotCheckedProblemAt(pointAt(file, start, end > start ? end : void 0), file, message);
}
/** Joins what charts deploy that were rendered one after the other. */
function joinRendered(parts) {
	const results = parts.flatMap((part) => part.results);
	const problems = new Map(parts.flatMap((part) => part.problems).map((problem) => [keyOf(problem), problem]));
	const notes = new Map(parts.flatMap((part) => part.notes).map((note) => [`${note.what} ${note.why}`, note]));
	return {
		units: parts.flatMap((part) => part.units),
		...listFilesOf(results),
		results,
		problems: [...problems.values()],
		notes: [...notes.values()],
		count: new Set(results.map(({ chart }) => chart.source.path)).size
	};
}
function keyOf({ field, message }) {
	const { place } = field;
	return `${place?.file.path} ${place?.span.start} ${message}`;
}
/** Lists the files of charts in which people can write suppressions: templates and values. */
function listChartFiles(results) {
	const files = /* @__PURE__ */ new Set();
	for (const { chart, chartCase } of results) {
		for (const path of chart.source.files.keys()) {
			if (!/^(?:templates\/.*|values\.ya?ml)$/su.test(path)) continue;
			const file = getTextFile(chart.source, path);
			if (file !== void 0) files.add(file);
		}
		for (const file of listValuesFiles(chartCase)) files.add(file);
	}
	return [...files];
}
function init_render_charts() {
	return (init_render_charts = __esmMin((() => {
		init_file_rules();
		init_failure$1();
		init_files$1();
		init_metadata();
		init_tree();
		init_describe_failure();
		init_constraints();
		init_render_case();
		init_secret_values();
	})))();
}

// actions/manifest-check/helm/replace-files.ts
/** Returns a chart with the current texts of its files. */
function withCurrentFiles(source, current) {
	const changed = [...source.files.keys()].flatMap((path) => {
		const text = current.get(joinPath(source.path, path))?.source.text;
		return text === void 0 || text === getTextFile(source, path)?.source.text ? [] : [[path, new TextEncoder().encode(text)]];
	});
	return changed.length === 0 ? source : {
		...source,
		files: new Map([...source.files, ...changed])
	};
}
/** Returns a chart and its sets of values with the current texts of their files. */
function withCurrentInput({ source, cases }, current) {
	return {
		source: withCurrentFiles(source, current),
		cases: cases.map((chartCase) => withValues(chartCase, current))
	};
}
function withValues(chartCase, current) {
	const replace = (file) => current.get(file.path) ?? file;
	const replaceSource = (source) => "mergeOver" in source ? source : replace(source);
	const { valuesFiles, defaults } = chartCase;
	return {
		...chartCase,
		valuesFiles: valuesFiles.map(replaceSource),
		...defaults === void 0 ? {} : { defaults: defaults.map(replace) }
	};
}
function init_replace_files() {
	return (init_replace_files = __esmMin((() => {
		init_files$1();
	})))();
}

// actions/manifest-check/helm/chart-set.ts
/** Lists what charts deploy, without what only their tests make. */
function listDeployedDocuments({ results }) {
	return results.flatMap(({ chartCase, rendered }) => chartCase.kind === "test" ? [] : rendered.documents);
}
function listTexts(source, pattern = /^/u) {
	return [...source.files.keys()].flatMap((path) => pattern.test(path) ? getTextFile(source, path) ?? [] : []);
}
var maxRounds, fixable, noFiles, ChartSet;
function init_chart_set() {
	return (init_chart_set = __esmMin((() => {
		init_discover();
		init_files$1();
		init_checks();
		init_kustomize_charts();
		init_list_deployed_cases();
		init_constraints();
		init_render_charts();
		init_replace_files();
		maxRounds = 4;
		fixable = /^(?:templates\/.*\.(?:ya?ml|tpl)|values\.ya?ml)$/u;
		noFiles = {
			files: /* @__PURE__ */ new Map(),
			readFile: () => void 0
		};
		ChartSet = class ChartSet {
			charts;
			#options;
			#files;
			#sources;
			#loaded = /* @__PURE__ */ new Map();
			#inflated = /* @__PURE__ */ new Map();
			#rendered;
			constructor(charts, options, files = noFiles) {
				this.charts = charts;
				this.#options = options;
				this.#files = files;
				this.#sources = new Map(charts.map(({ source }) => [source.path, source]));
			}
			/**
			* Renders the charts, each within the time of a file. Never throws.
			* @param documents objects that the checkout creates, which may deploy charts. Only those of the first call count.
			*/
			render(time, documents = []) {
				this.#rendered ??= this.#renderAll(documents, this.#createOptions(time));
				return this.#rendered;
			}
			/** Checks the charts themselves, after they were rendered. Never throws. */
			check(options) {
				const { time } = options;
				const startTime = time === void 0 ? void 0 : () => time.startFile();
				return checkCharts(this.#rendered?.results ?? [], {
					options,
					render: this.#options,
					startTime
				});
			}
			/** Returns a function that renders the charts of kustomizations. Call it before `render`. */
			createInflater(time) {
				const options = this.#createOptions(time);
				return (file, root, entry) => this.#inflate(file, root, entry, options);
			}
			/** Returns these charts with the current texts of files, to be rendered again. */
			withFiles(current) {
				const before = this.#files;
				const { others = [] } = this.#options;
				return new ChartSet(this.charts.map((input) => withCurrentInput(input, current)), {
					...this.#options,
					others: others.map((source) => withCurrentFiles(source, current))
				}, {
					files: new Map([...before.files].map(([path, file]) => [path, current.get(path) ?? file])),
					readFile: (path) => current.get(path) ?? before.readFile(path)
				});
			}
			/** Lists the files in which fixes may change what is rendered: templates, and files with values. */
			listFixable() {
				const inputs = this.charts.flatMap(({ source, cases }) => [...listTexts(source, fixable), ...cases.flatMap(listValuesFiles)]);
				return [...new Map(inputs.map((file) => [file.path, file])).values()];
			}
			/** Lists the texts that decide what is rendered: files of charts and values. */
			listFiles() {
				return [...this.charts.flatMap(({ source, cases }) => [...listTexts(source), ...cases.flatMap(listValuesFiles)]), ...(this.#options.others ?? []).flatMap((source) => listTexts(source))];
			}
			#createOptions(time) {
				const lookup = createLookup([...this.#sources.values(), ...this.#options.others ?? []], satisfies);
				const startTime = time === void 0 ? void 0 : () => time.startFile();
				return {
					...this.#options,
					lookup,
					startTime,
					loaded: this.#loaded
				};
			}
			/** Renders the charts as they are, and as Applications deploy them. Charts may contain Applications, too. */
			#renderAll(documents, options) {
				const first = listDeployedCases(this.#createSources(documents));
				const cases = Map.groupBy(first.cases, ({ chart }) => chart);
				const inputs = this.charts.map(({ source, cases: own }) => ({
					source,
					cases: [...own, ...(cases.get(source.path) ?? []).map(({ chartCase }) => chartCase)]
				}));
				let last = renderCharts(inputs, options);
				const parts = [{
					...last,
					notes: [...last.notes, ...first.notes]
				}];
				for (let round = 1; round < maxRounds; round += 1) {
					const next = listObjectCases(this.#createSources(listDeployedDocuments(last), documents));
					if (next.cases.length === 0 && next.notes.length === 0) break;
					last = renderCharts(this.#toInputs(next.cases), options);
					parts.push({
						...last,
						notes: [...last.notes, ...next.notes]
					});
				}
				const inflated = [...this.#inflated.values()].flatMap((part) => part ?? []);
				return joinRendered([...parts, ...inflated.map((part) => ({
					...part,
					units: [],
					problems: []
				}))]);
			}
			#createSources(documents, others) {
				return {
					documents,
					others,
					charts: new Set(this.#sources.keys()),
					...this.#files
				};
			}
			#toInputs(cases) {
				return [...Map.groupBy(cases, ({ chart }) => chart)].flatMap(([path, own]) => {
					const source = this.#sources.get(path);
					return source === void 0 ? [] : [{
						source,
						cases: own.map(({ chartCase }) => chartCase)
					}];
				});
			}
			#inflate(file, root, entry, options) {
				const { node } = entry;
				if (node === void 0) return void 0;
				if (!this.#inflated.has(node)) this.#inflated.set(node, this.#renderEntry(file, root, entry, options));
				const rendered = this.#inflated.get(node);
				if (rendered === void 0) return void 0;
				return {
					objects: rendered.units.flatMap(({ documents }) => documents.flatMap((document) => document.root.node ?? [])),
					problems: rendered.problems
				};
			}
			#renderEntry(file, root, entry, options) {
				const list = getChartList(root, entry);
				const sources = this.#createSources([]);
				const found = list === void 0 ? void 0 : readKustomizeChart(file, root, list, entry, sources);
				return found === void 0 ? void 0 : renderCharts(this.#toInputs([found]), options);
			}
		};
	})))();
}

// actions/manifest-check/helm/deployments/load-files.ts
/**
* Loads the files that charts are deployed with, such as values that are not among the files to check. Objects that are
* built later can only name files to check, files of charts, and the same further files.
* @param files the files to check, by path.
*/
async function loadDeploymentFiles(tree, files, charts) {
	const byDirectory = new Map(charts.map((chart) => [chart.path, chart]));
	const further = /* @__PURE__ */ new Map();
	const missing = /* @__PURE__ */ new Set();
	const readFile = (path) => {
		const known = files.get(path) ?? further.get(path) ?? findInCharts(path, byDirectory);
		if (known === void 0 && !further.has(path)) missing.add(path);
		return known;
	};
	const sources = {
		documents: charts.length === 0 ? [] : listDocuments(files),
		charts: new Set(byDirectory.keys()),
		files,
		readFile
	};
	do {
		missing.clear();
		listDeployedCases(sources);
		listKustomizeCases(sources);
		for (const path of missing) {
			const read = further.size < maxFiles ? await readTextFile(tree, path) : void 0;
			further.set(path, read !== void 0 && "source" in read ? read : void 0);
		}
	} while (missing.size > 0);
	return {
		files,
		readFile
	};
}
/** Finds a file of a chart, which may not be among the files to check. */
function findInCharts(path, charts) {
	for (let end = path.lastIndexOf("/");; end = path.lastIndexOf("/", end - 1)) {
		const directory = path.slice(0, Math.max(end, 0));
		const chart = charts.get(directory);
		const found = chart === void 0 ? void 0 : getTextFile(chart, path.slice(directory === "" ? 0 : end + 1));
		if (found !== void 0 || end <= 0) return found;
	}
}
function listDocuments(files) {
	return [...files.values()].filter(({ source }) => marker.test(source.text)).flatMap((file) => readDocuments(file).flatMap((document) => "root" in document ? [createDocument(file, document.root)] : []));
}
/** Looks for the files of the charts in kustomizations. */
function listKustomizeCases(sources) {
	for (const file of sources.files.values()) {
		if (!isKustomization(file) || !/^helmChart/mu.test(file.source.text)) continue;
		const root = readKustomization(file);
		if (root === void 0) continue;
		for (const list of chartLists) for (const entry of root.get(list).items()) readKustomizeChart(file, root, list, entry, sources);
	}
}
var maxFiles, marker;
function init_load_files() {
	return (init_load_files = __esmMin((() => {
		init_yaml();
		init_document();
		init_kustomization();
		init_tree$1();
		init_files$1();
		init_kustomize_charts();
		init_list_deployed_cases();
		maxFiles = 1e3;
		marker = /argoproj\.io\/|helm\.toolkit\.fluxcd\.io\//u;
	})))();
}

// actions/manifest-check/helm/load-charts.ts
/**
* Reads the charts whose `Chart.yaml` is among files, and packaged ones, with their sets of values.
* @param complete Default: uses what is in the checkout.
*/
async function loadCharts(tree, { files, archives }, given, options, complete) {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const found = [];
	const problems = [];
	for (const { path, cases } of findCharts([...byPath.keys()])) {
		const chartFile = byPath.get(path === "" ? "Chart.yaml" : `${path}/Chart.yaml`);
		if (chartFile === void 0 || !/^name:/mu.test(chartFile.source.text)) continue;
		try {
			const source = await readChart(tree, path);
			found.push({
				source,
				cases: await listCases(tree, path, cases, given)
			});
		} catch (error) {
			if (!(error instanceof ChartFailure)) throw error;
			problems.push(createNotCheckedProblem(chartFile, describeFailure(error, path || "Chart.yaml", void 0)));
		}
	}
	for (const path of archives) try {
		const source = await readChart(tree, path);
		found.push({
			source,
			cases: await listCases(tree, path, [], given)
		});
	} catch (error) {
		if (!(error instanceof ChartFailure)) throw error;
		const file = {
			path,
			source: new SourceText("")
		};
		problems.push(createNotCheckedProblem(file, describeFailure(error, path, void 0)));
	}
	const fetched = await complete?.(found.map(({ source }) => source));
	const inputs = found.map(({ source, cases }, index) => ({
		source: fetched?.charts[index] ?? source,
		cases
	}));
	problems.push(...fetched?.problems ?? []);
	const validate = inputs.some(({ source }) => mayHaveSchema(source)) ? (await import("./encoding/schema.js")).validateSchema : void 0;
	const deploymentFiles = await loadDeploymentFiles(tree, byPath, inputs.map(({ source }) => source));
	const others = await readDependencies(tree, inputs.map(({ source }) => source));
	return {
		charts: new ChartSet(inputs, {
			...options,
			validate,
			others
		}, deploymentFiles),
		problems
	};
}
/** Tells whether a chart or one in it may have a schema, which takes a while to load the validator for. */
function mayHaveSchema({ files }) {
	return [...files.keys()].some((path) => /(?:^|\/)values\.schema\.json$|\.tgz$/u.test(path));
}
/** Lists the sets of values of a chart: those of the call, else the defaults, its tests' and those of the configuration. */
async function listCases(tree, chart, tests, given) {
	const { set, releaseName, namespace } = given;
	const release = {
		...releaseName === void 0 ? {} : { name: releaseName },
		...namespace === void 0 ? {} : { namespace }
	};
	if (given.files.length > 0 || set.length > 0) return [{
		name: [...given.files, ...set.map(({ kind, text }) => `--${kind} ${text.split("=")[0] ?? ""}`)].join(", "),
		kind: "given",
		set,
		findFile: await readSetFiles(tree, set),
		release,
		...await readNamedFiles(tree, given.files)
	}];
	const base = {
		set: [],
		release
	};
	const cases = [{
		name: "its default values",
		kind: "default",
		valuesFiles: [],
		...base
	}];
	for (const { path } of tests.slice(0, maxTestCases)) cases.push({
		name: path,
		kind: "test",
		...base,
		...await readValuesFiles(tree, [path])
	});
	for (const { files } of given.sets.filter((entry) => entry.chart === chart)) cases.push({
		name: files.join(", "),
		kind: "given",
		...base,
		...await readValuesFiles(tree, files)
	});
	return cases;
}
/** Reads the files with values that a call names. @throws InvalidError */
async function readNamedFiles(tree, paths) {
	const { valuesFiles, missing: [first] = [] } = await readValuesFiles(tree, paths);
	if (first === void 0) return { valuesFiles };
	throw new InvalidError("VALUES_FILE", `cannot read the values file ${first}`, { advice: "Set `values` to paths relative to the checkout" });
}
/** Reads the files that `--set-file` names: `a=PATH,b=PATH`. */
async function readSetFiles(tree, set) {
	const files = /* @__PURE__ */ new Map();
	const texts = set.filter(({ kind }) => kind === "set-file").map(({ text }) => text);
	for (const path of texts.flatMap((text) => text.split(",").map((part) => part.slice(part.indexOf("=") + 1)))) {
		const read = await readTextFile(tree, path);
		if (!("why" in read)) files.set(path, read);
	}
	return (path) => files.get(path);
}
async function readValuesFiles(tree, paths) {
	const valuesFiles = [];
	const missing = [];
	for (const path of paths) {
		const read = await readTextFile(tree, path);
		if ("why" in read) missing.push(`${path}: ${read.why}`);
		else valuesFiles.push(read);
	}
	return {
		valuesFiles,
		...missing.length === 0 ? {} : { missing }
	};
}
var maxTestCases;
function init_load_charts() {
	return (init_load_charts = __esmMin((() => {
		init_dockerfile();
		init_errors();
		init_yaml();
		init_file_rules();
		init_discover();
		init_failure$1();
		init_read_chart();
		init_read_dependencies();
		init_chart_set();
		init_load_files();
		init_describe_failure();
		maxTestCases = 20;
	})))();
}

init_load_charts();
export { loadCharts };