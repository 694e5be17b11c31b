import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors } from "../../shared/errors/index.js";
import { l as count, n as didYouMean, r as init_suggest, t as init_text, u as init_plain } from "../../shared/text/index.js";
import { t as init_oci } from "../../shared/oci/index.js";
import { n as init_fingerprint, r as numberRepeats, t as fingerprint } from "../../shared/findings/fingerprint.js";
import { t as require_picomatch } from "../../npm/picomatch.js";
import { C as parseDockerfile, D as parseImageName, E as init_image_name, L as doubtsOf, M as frontendImage, N as init_frontend, R as init_doubts, S as init_parse, T as init_source_text, f as buildGraph, n as init_taken_images, p as init_stages, r as takenImages, t as init_dockerfile, w as SourceText } from "../../shared/dockerfile/index.js";
import { o as tryParseReference, r as init_reference } from "../../shared/oci/registry/reference.js";
import { t as require_dist } from "../../npm/yaml.js";
import { $ as isCompose, A as isOpen, B as frameRules, C as init_resource, D as init_interpolate, E as init_family$1, F as readPort, G as unreadableAt, H as notCheckedAt, I as init_refused, J as distinct, K as unreadableProblem, L as refusal, M as init_mounts, N as readMount, O as interpolate, P as init_ports, Q as init_names, R as duplicateProblems, S as workloadsOf, T as compose, V as init_frame_rules, W as pointAt, X as reportedRule, Y as init_rule, Z as baseNames, _ as init_evaluate, a as rootUser, at as resolveScalar, b as init_cluster, c as unscanned, ct as fileName, d as familyOf, dt as isRemote, et as mayBeCompose, f as init_families, ft as resolvePath, i as notPassed, it as init_scalar, j as projectOf, k as init_service, l as unsigned, lt as folderOf, m as kubernetes, mt as isOn, n as imageRules, nt as Field, o as tagMoved, ot as entryOf, p as init_family, pt as init_switch, q as defineRule, r as init_rules, rt as init_field, s as unexposed, st as init_node, t as absent, tt as overrideNames, u as families, ut as init_paths, v as podSecurityChecks, w as resourcesOf, x as init_workload, y as Cluster, z as fileOwner } from "./images/rules.js";

// actions/manifest-check/document.ts
function documentOf(file, root, duplicates = []) {
	return {
		file,
		root: new Field(root),
		duplicates
	};
}
function init_document() {
	return (init_document = __esmMin((() => {
		init_field();
	})))();
}

// actions/manifest-check/findings.ts
/** Turns problems into findings: locations, fingerprints, suppressions; in order of files and lines. */
function toFindings(problems, suppressing) {
	return numberRepeats(problems.map((problem) => toFinding(problem, suppressing)).toSorted(byPlace));
}
/** All ids that a problem answers to. */
function idsOf({ rule, aliases = [] }) {
	return [.../* @__PURE__ */ new Set([
		rule.id,
		...rule.aliases,
		...aliases
	])];
}
function toFinding(problem, suppressing) {
	const { rule, message, owner, part = "", field, related = [] } = problem;
	const suppression = suppressing.find(problem);
	const path = field.place?.file.path ?? owner.document.file.path;
	const uses = field.uses.map((place) => ({
		place,
		message: "It comes in here"
	}));
	const locations = [
		{
			place: field.place,
			message: void 0
		},
		...uses,
		...related
	].flatMap((one) => one.place === void 0 ? [] : [locationOf(one.place, one.message)]);
	return {
		ruleId: rule.id,
		severity: problem.severity ?? rule.severity,
		message,
		locations,
		subject: {
			kind: "source",
			path
		},
		fingerprint: fingerprint(rule.id, owner.kind, owner.namespace ?? "", owner.name, part, field.stablePath),
		aliases: [...new Set(problem.aliases ?? rule.aliases)],
		fixes: fixesOf(problem),
		...suppression === void 0 ? {} : { suppression }
	};
}
function locationOf({ file, span }, message) {
	const region = file.source.regionOf(span);
	return {
		file: file.path,
		region,
		...message === void 0 ? {} : { message }
	};
}
function fixesOf({ fix }) {
	if (fix === void 0) return [];
	const edits = fix.edits.map(({ file, span, text }) => ({
		file: file.path,
		region: file.source.regionOf(span),
		text
	}));
	return [{
		kind: "edit",
		description: fix.description,
		edits
	}];
}
/** Order of files, lines, columns and rules. */
function byPlace(a, b) {
	const [first] = a.locations;
	const [second] = b.locations;
	if (first === void 0 || second === void 0) return Number(first === void 0) - Number(second === void 0);
	return compare(first.file, second.file) || first.region.startLine - second.region.startLine || (first.region.startColumn ?? 0) - (second.region.startColumn ?? 0) || compare(a.ruleId, b.ruleId);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function init_findings() {
	return (init_findings = __esmMin((() => {
		init_fingerprint();
	})))();
}

// actions/manifest-check/compose/project/budget.ts
var TooLarge, maxRead, Budget;
function init_budget() {
	return (init_budget = __esmMin((() => {
		TooLarge = class extends Error {};
		maxRead = 256 * 2 ** 20;
		Budget = class {
			#read = 0;
			/** Counts the reading of a text. Throws `TooLarge`. */
			spend(characters) {
				this.#read += characters;
				if (this.#read > maxRead) throw new TooLarge("the projects of this checkout read too much together");
			}
		};
	})))();
}

// actions/manifest-check/compose/project/dotenv.ts
/**
* The variables of an `.env` file as Compose reads it (docker/compose, "Set environment variables", `.env` file syntax): comments,
* `export`, literal single and interpolated double quotes over several lines. What is no assignment is passed over. Never throws.
*/
function readDotenv(text, outer = /* @__PURE__ */ new Map()) {
	const variables = /* @__PURE__ */ new Map();
	const lookup = (name) => outer.get(name) ?? variables.get(name);
	const lines = text.split(/\r?\n/);
	for (let index = 0; index < lines.length && variables.size < maxVariables; index += 1) {
		const line = lines[index] ?? "";
		const match = assignment.exec(line);
		if (match === null) continue;
		let rest = line.slice(match[0].length);
		const quote = /^["']/.exec(rest)?.[0];
		while (quote !== void 0 && closing(rest, quote) === -1 && index + 1 < lines.length) {
			index += 1;
			rest += `\n${lines[index] ?? ""}`;
		}
		const value = unquoted(rest, quote);
		variables.set(match[1] ?? "", quote === "'" ? value : interpolate(value, lookup).text);
	}
	return variables;
}
function unquoted(rest, quote) {
	if (quote === void 0) return rest.replace(/(?:^|[ \t])#.*$/, "").trim();
	const end = closing(rest, quote);
	const inner = rest.slice(1, end === -1 ? void 0 : end);
	return quote === "'" ? inner : inner.replace(/\\(["\\nrt])/g, (_, character) => escapes$1[character] ?? "");
}
function closing(text, quote) {
	for (let at = 1; at < text.length; at += 1) if (text[at] === "\\" && quote === "\"") at += 1;
	else if (text[at] === quote) return at;
	return -1;
}
var assignment, maxVariables, escapes$1;
function init_dotenv() {
	return (init_dotenv = __esmMin((() => {
		init_interpolate();
		assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/;
		maxVariables = 5e3;
		escapes$1 = {
			n: "\n",
			r: "\r",
			t: "	",
			"\"": "\"",
			"\\": "\\"
		};
	})))();
}

// actions/manifest-check/compose/project/keys.ts
var replacing, pairs, keyLists, singles, targeted;
function init_keys() {
	return (init_keys = __esmMin((() => {
		replacing = /* @__PURE__ */ new Set([
			"command",
			"entrypoint",
			"healthcheck.test",
			"provider"
		]);
		pairs = /* @__PURE__ */ new Set([...[
			"environment",
			"labels",
			"annotations",
			"sysctls",
			"build.args",
			"build.labels",
			"deploy.labels"
		], "build.additional_contexts"]);
		keyLists = /* @__PURE__ */ new Set([
			"depends_on",
			"networks",
			"models"
		]);
		singles = /* @__PURE__ */ new Set([
			"dns",
			"dns_search",
			"tmpfs",
			"env_file",
			"label_file"
		]);
		targeted = /* @__PURE__ */ new Set([
			"volumes",
			"secrets",
			"configs",
			"devices"
		]);
	})))();
}

// actions/manifest-check/compose/project/canonical.ts
/**
* A service with its short forms that have a long one of another type written out: `KEY=value` lists as maps, lists of names as maps,
* single values as lists, `build: context`. Each piece stays where it was written. What has no such form is kept for the schema to judge.
*/
function canonicalService(service) {
	return service.kind === "map" ? rewritten(service, "") : service;
}
function rewritten(map, prefix) {
	let changed = false;
	const entries = map.entries.map((entry) => {
		const value = canonical(entry.value, `${prefix}${entry.key}`);
		changed ||= value !== entry.value;
		return value === entry.value ? entry : {
			...entry,
			value
		};
	});
	return changed ? {
		...map,
		entries
	} : map;
}
function canonical(node, path) {
	if (path === "build" && node.kind === "scalar" && node.text !== "") return contextOnly(node);
	if ((path === "build" || path === "deploy") && node.kind === "map") return rewritten(node, `${path}.`);
	if (node.kind === "list" && pairs.has(path)) return listToMap(node, pairEntry);
	if (node.kind === "list" && keyLists.has(path)) return listToMap(node, keyEntry);
	if (node.kind === "scalar" && node.text !== "" && singles.has(path)) return {
		...node,
		kind: "list",
		flow: true,
		items: [{
			value: node,
			file: node.file
		}]
	};
	return node;
}
function contextOnly(node) {
	const { file, start, end } = node;
	return {
		kind: "map",
		flow: true,
		file,
		start,
		end,
		entries: [{
			key: "context",
			keySpan: {
				start,
				end
			},
			value: node,
			file
		}]
	};
}
/** All items must be scalars; of equal keys the last one counts. */
function listToMap(node, entryOf) {
	const entries = /* @__PURE__ */ new Map();
	for (const { value, use } of node.items) {
		if (value.kind !== "scalar") return node;
		const entry = entryOf(value);
		entries.set(entry.key, use === void 0 ? entry : {
			...entry,
			use
		});
	}
	const { file, start, end, tag } = node;
	return {
		kind: "map",
		flow: true,
		file,
		start,
		end,
		entries: [...entries.values()],
		...tag === void 0 ? {} : { tag }
	};
}
function pairEntry(item) {
	const { file, start, end, text, template } = item;
	const equals = text.indexOf("=");
	const key = equals === -1 ? text : text.slice(0, equals);
	const whole = {
		key,
		keySpan: {
			start,
			end
		},
		file,
		value: {
			...item,
			kind: "scalar",
			style: equals === -1 ? "plain" : "quoted",
			text: equals === -1 ? "" : text.slice(equals + 1)
		}
	};
	const at = file.source.text.indexOf(`${key}=`, start);
	if (equals === -1 || at === -1 || at > start + 1) return whole;
	const from = at + key.length + 1;
	const written = template === void 0 ? {} : { template: {
		...template,
		written: template.written.slice(key.length + 1)
	} };
	return {
		...whole,
		keySpan: {
			start: at,
			end: from - 1
		},
		value: {
			...whole.value,
			start: from,
			end: item.style === "quoted" ? Math.max(from, end - 1) : end,
			...written
		}
	};
}
function keyEntry(item) {
	const { file, start, end, text } = item;
	return {
		key: text,
		keySpan: {
			start,
			end
		},
		file,
		value: {
			kind: "map",
			flow: true,
			file,
			start,
			end,
			entries: []
		}
	};
}
function init_canonical() {
	return (init_canonical = __esmMin((() => {
		init_keys();
	})))();
}

// actions/manifest-check/yaml/convert.ts
function tagOf({ tag }) {
	return tag === void 0 ? {} : { tag };
}
/** Where a block collection's last value ends, without the line breaks and comments that follow. */
function lastEnd(slots, start) {
	return slots.reduce((end, slot) => Math.max(end, slot.use?.end ?? slot.value.end), start);
}
function styleOf(type) {
	return type === import_dist$1.Scalar.BLOCK_FOLDED || type === import_dist$1.Scalar.BLOCK_LITERAL ? "block" : "quoted";
}
var import_dist$1, RefusedDocument, maxDepth$6, maxExpanded, Conversion;
function init_convert() {
	return (init_convert = __esmMin((() => {
		import_dist$1 = require_dist();
		RefusedDocument = class extends Error {
			offset;
			constructor(message, offset) {
				super(message);
				this.name = "RefusedDocument";
				this.offset = offset;
			}
		};
		maxDepth$6 = 200;
		maxExpanded = 2e5;
		Conversion = class {
			duplicates = [];
			#file;
			#base;
			#anchors = /* @__PURE__ */ new Map();
			#sizes = /* @__PURE__ */ new Map();
			#depth = 0;
			#merged = 0;
			constructor(file, base) {
				this.#file = file;
				this.#base = base;
			}
			convert(document) {
				return this.#node(document.contents, 0);
			}
			#node(node, at) {
				if ((0, import_dist$1.isAlias)(node)) return this.#alias(node.source, at);
				if (node === null || node === void 0) return this.#scalar({
					start: at,
					end: at
				}, "", "plain");
				const written = this.#span(node);
				const span = written.start === written.end && at > 0 ? {
					start: at,
					end: at
				} : written;
				const anchor = "anchor" in node && typeof node.anchor === "string" ? node.anchor : void 0;
				if (anchor !== void 0) this.#anchors.set(anchor, void 0);
				this.#depth += 1;
				if (this.#depth > maxDepth$6) throw new RefusedDocument("it is nested too deeply", span.start);
				const made = this.#made(node, span);
				this.#depth -= 1;
				if (anchor !== void 0) this.#anchors.set(anchor, made);
				return made;
			}
			#made(node, span) {
				if ((0, import_dist$1.isMap)(node)) {
					const entries = this.#entries(node.items);
					const flow = node.flow === true;
					const end = flow ? span.end : lastEnd(entries, span.start);
					return this.#sized({
						kind: "map",
						flow,
						file: this.#file,
						start: span.start,
						end,
						entries,
						...tagOf(node)
					}, entries);
				}
				if ((0, import_dist$1.isSeq)(node)) {
					const items = node.items.map((item) => {
						const value = item;
						return {
							value: this.#node(value, span.start),
							file: this.#file,
							...this.#use(value)
						};
					});
					const flow = node.flow === true;
					const end = flow ? span.end : lastEnd(items, span.start);
					return this.#sized({
						kind: "list",
						flow,
						file: this.#file,
						start: span.start,
						end,
						items,
						...tagOf(node)
					}, items);
				}
				if (!(0, import_dist$1.isScalar)(node)) return this.#scalar(span, "", "plain");
				const style = node.type === import_dist$1.Scalar.PLAIN || node.type === void 0 ? "plain" : styleOf(node.type);
				const text = typeof node.value === "string" ? node.value : node.source ?? "";
				return {
					...this.#scalar(span, text, style),
					...tagOf(node)
				};
			}
			#entries(pairs) {
				const entries = /* @__PURE__ */ new Map();
				const merges = [];
				for (const pair of pairs) {
					const key = pair.key;
					const value = pair.value;
					if (!(0, import_dist$1.isScalar)(key)) continue;
					const keySpan = this.#span(key);
					const name = typeof key.value === "string" ? key.value : key.source ?? "";
					const node = this.#node(value, keySpan.end);
					if (name === "<<" && key.type === import_dist$1.Scalar.PLAIN) {
						merges.push({
							value: node,
							use: (0, import_dist$1.isAlias)(value) || (0, import_dist$1.isSeq)(value) ? this.#span(value) : keySpan
						});
						continue;
					}
					const first = entries.get(name);
					if (first !== void 0) this.duplicates.push({
						key: name,
						span: keySpan,
						first: first.keySpan
					});
					entries.delete(name);
					entries.set(name, {
						key: name,
						keySpan,
						value: node,
						file: this.#file,
						...this.#use(value)
					});
				}
				for (const { value, use } of merges) this.#merge(entries, value, use);
				return [...entries.values()];
			}
			/** The merge key of YAML 1.1: a map or a list of maps, of which earlier ones and the map itself win. */
			#merge(entries, value, use) {
				if (value.kind === "scalar") throw new RefusedDocument("a merge key (<<) takes a map or a list of maps", use.start);
				const sources = value.kind === "map" ? [value] : value.items.map((item) => item.value);
				for (const source of sources) {
					if (source.kind !== "map") throw new RefusedDocument("a merge key (<<) takes a map or a list of maps", use.start);
					this.#merged += source.entries.length;
					if (this.#merged > maxExpanded) throw new RefusedDocument(`its merge keys bring in more than ${maxExpanded} entries`, use.start);
					for (const entry of source.entries) if (!entries.has(entry.key)) entries.set(entry.key, {
						...entry,
						use
					});
				}
			}
			#alias(name, at) {
				const target = this.#anchors.get(name);
				if (target !== void 0) return target;
				const problem = this.#anchors.has(name) ? "contains itself" : "has no anchor above it";
				throw new RefusedDocument(`the alias *${name} ${problem}`, at);
			}
			#sized(node, slots) {
				const size = slots.reduce((sum, { value }) => sum + (this.#sizes.get(value) ?? 1), 1);
				if (size > maxExpanded && this.#anchors.size > 0) throw new RefusedDocument(`its aliases expand to more than ${maxExpanded} nodes`, node.start);
				this.#sizes.set(node, size);
				return node;
			}
			#use(node) {
				return (0, import_dist$1.isAlias)(node) ? { use: this.#span(node) } : {};
			}
			#span(node) {
				const [start = 0, end = start] = node.range ?? [];
				return {
					start: this.#base + start,
					end: this.#base + end
				};
			}
			#scalar({ start, end }, text, style) {
				return {
					kind: "scalar",
					file: this.#file,
					start,
					end,
					text,
					style
				};
			}
		};
	})))();
}

// actions/manifest-check/yaml/line-cursor.ts
/** The next line with content, skipping blank lines and comments; undefined at the end. Steps from `at`, the start of a line. */
function lineFrom(text, at, limit) {
	let first = at;
	while (first < limit) {
		const newline = text.indexOf("\n", first);
		let end = newline === -1 || newline > limit ? limit : newline;
		const next = end + 1;
		if (text.charCodeAt(end - 1) === 13 && end > first) end -= 1;
		let start = first;
		while (start < end && text.charCodeAt(start) === 32) start += 1;
		if (start < end && text.charCodeAt(start) !== 35) return {
			start,
			end,
			first,
			indent: start - first
		};
		first = next;
	}
}
/** Start of the line after an offset, at most `limit`. */
function nextLine(text, offset, limit) {
	const newline = text.indexOf("\n", offset);
	return newline === -1 || newline >= limit ? limit : newline + 1;
}
function init_line_cursor() {
	return (init_line_cursor = __esmMin((() => {})))();
}

// actions/manifest-check/yaml/quick-scalars.ts
function giveUp() {
	throw notPlain;
}
/** The quoted scalar at `start`, where it ends on its line. */
function quotedAt(file, start, limit) {
	const { text } = file.source;
	const quote = text[start];
	let content = "";
	for (let at = start + 1; at < limit; at += 1) {
		const char = text[at] ?? "";
		if (char === "\n") giveUp();
		if (char === "\\" && quote === "\"") {
			at += 1;
			content += escapes[text[at] ?? ""] ?? giveUp();
		} else if (char === quote) {
			if (quote === "\"" || text[at + 1] !== "'") return {
				kind: "scalar",
				file,
				start,
				end: at + 1,
				text: content,
				style: "quoted"
			};
			content += "'";
			at += 1;
		} else content += char;
	}
	return giveUp();
}
/** True where the rest of a line after `at` is blank or a comment. */
function isRestBlank(text, at, end) {
	let next = at;
	while (next < end && text.charCodeAt(next) === 32) next += 1;
	return next === end || next > at && text.charCodeAt(next) === 35;
}
var NotPlain, notPlain, escapes, maxDepth$5, QuickFlow;
function init_quick_scalars() {
	return (init_quick_scalars = __esmMin((() => {
		NotPlain = class extends Error {};
		notPlain = new NotPlain("not in the plain subset");
		escapes = {
			n: "\n",
			t: "	",
			r: "\r",
			"\"": "\"",
			"\\": "\\",
			"/": "/"
		};
		maxDepth$5 = 64;
		QuickFlow = class {
			#file;
			#text;
			#end;
			#at;
			#depth = 0;
			constructor(file, start, lineEnd) {
				this.#file = file;
				this.#text = file.source.text;
				this.#at = start;
				this.#end = lineEnd;
			}
			read() {
				const char = this.#text[this.#at];
				if (char === "[") return this.#list();
				if (char === "{") return this.#map();
				if (char === "\"" || char === "'") {
					const scalar = quotedAt(this.#file, this.#at, this.#end);
					this.#at = scalar.end;
					return scalar;
				}
				return this.#plain();
			}
			#list() {
				const start = this.#open();
				const items = [];
				while (this.#peek() !== "]") {
					items.push({
						value: this.read(),
						file: this.#file
					});
					if (this.#peek() === ",") this.#at += 1;
					else if (this.#peek() !== "]") giveUp();
				}
				return {
					kind: "list",
					flow: true,
					file: this.#file,
					start,
					end: this.#close(),
					items
				};
			}
			#map() {
				const start = this.#open();
				const entries = [];
				while (this.#peek() !== "}") {
					const key = this.read();
					if (key.kind !== "scalar" || key.text === "<<" || key.text === "" || this.#peek() !== ":") giveUp();
					this.#at += 1;
					if ((this.#text[this.#at] ?? "") !== " " && key.style === "plain") giveUp();
					if (entries.some((entry) => entry.key === key.text)) giveUp();
					const next = this.#peek();
					const value = next === "," || next === "}" ? giveUp() : this.read();
					entries.push({
						key: key.text,
						keySpan: {
							start: key.start,
							end: key.end
						},
						value,
						file: this.#file
					});
					if (this.#peek() === ",") this.#at += 1;
					else if (this.#peek() !== "}") giveUp();
				}
				return {
					kind: "map",
					flow: true,
					file: this.#file,
					start,
					end: this.#close(),
					entries
				};
			}
			#open() {
				this.#depth += 1;
				if (this.#depth > maxDepth$5) giveUp();
				this.#at += 1;
				return this.#at - 1;
			}
			#close() {
				this.#depth -= 1;
				this.#at += 1;
				return this.#at;
			}
			#peek() {
				while (this.#at < this.#end && this.#text.charCodeAt(this.#at) === 32) this.#at += 1;
				return this.#at < this.#end ? this.#text[this.#at] ?? "" : giveUp();
			}
			#plain() {
				const pattern = /[\w./$(%<=+~^-][\w./$()<=>+~^@%;!*?|-]*/y;
				pattern.lastIndex = this.#at;
				const found = pattern.exec(this.#text)?.[0] ?? giveUp();
				const start = this.#at;
				this.#at += found.length;
				if (found === "-" || found.startsWith("%") || found.startsWith("---")) giveUp();
				if (this.#at > this.#end) giveUp();
				const next = this.#peek();
				if (next !== "," && next !== "]" && next !== "}" && next !== ":") giveUp();
				return {
					kind: "scalar",
					file: this.#file,
					start,
					end: start + found.length,
					text: found,
					style: "plain"
				};
			}
		};
	})))();
}

// actions/manifest-check/yaml/quick.ts
/**
* One document in the subset that nearly all manifests keep to: block collections, scalars and brackets that end on
* their line, literal blocks, no anchors, tags or merge keys. Undefined for everything outside it, valid or not; then
* the full parser decides. For what it takes, it gives exactly the full parser's nodes, ten times faster.
*/
function readQuickly(file, start, end) {
	if (special.test(file.source.text.slice(start, end))) return void 0;
	try {
		return new QuickReader(file, start, end).read();
	} catch (error) {
		if (error instanceof NotPlain) return void 0;
		throw error;
	}
}
function isDash(text, { start, end }) {
	return text.charCodeAt(start) === 45 && (start + 1 === end || text.charCodeAt(start + 1) === 32);
}
var maxDepth$4, plainKey, plainStart, literalHead, special, QuickReader;
function init_quick() {
	return (init_quick = __esmMin((() => {
		init_quick_scalars();
		maxDepth$4 = 64;
		plainKey = /[A-Za-z0-9_./$][\w./$-]*(?=:(?:[ \r\n]|$))/y;
		plainStart = /[^\s,[\]{}#&*!|>'"%@`?:-]|[?:-][^\s,[\]{}]/y;
		literalHead = /\|([+-]?)(?= *(?:#|\r?\n|$))/y;
		special = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
		QuickReader = class {
			#file;
			#text;
			#limit;
			#line;
			#depth = 0;
			constructor(file, start, end) {
				this.#file = file;
				this.#text = file.source.text;
				this.#limit = end;
				this.#line = lineFrom(this.#text, start, end);
			}
			read() {
				const line = this.#line ?? giveUp();
				const node = this.#block(line.indent);
				return this.#line === void 0 ? node : giveUp();
			}
			#block(indent) {
				const line = this.#line ?? giveUp();
				if (line.indent !== indent) giveUp();
				this.#depth += 1;
				if (this.#depth > maxDepth$4) giveUp();
				const node = isDash(this.#text, line) ? this.#list(indent) : this.#map(indent);
				this.#depth -= 1;
				return node;
			}
			#list(indent) {
				const start = this.#line?.start ?? giveUp();
				const items = [];
				while (this.#line !== void 0 && this.#line.indent === indent && isDash(this.#text, this.#line)) items.push({
					value: this.#item(this.#line),
					file: this.#file
				});
				if (this.#line !== void 0 && this.#line.indent > indent) giveUp();
				return {
					kind: "list",
					flow: false,
					file: this.#file,
					start,
					end: items.at(-1)?.value.end ?? start,
					items
				};
			}
			#item(line) {
				const dash = line.indent;
				let at = line.start + 1;
				while (at < line.end && this.#text.charCodeAt(at) === 32) at += 1;
				if (at === line.end || this.#text.charCodeAt(at) === 35) giveUp();
				line.indent += at - line.start;
				line.start = at;
				if (isDash(this.#text, line) || this.#keyAt(line) !== void 0) return this.#block(line.indent);
				return this.#value(line, at, dash);
			}
			#map(indent) {
				const start = this.#line?.start ?? giveUp();
				const entries = [];
				const seen = /* @__PURE__ */ new Set();
				while (this.#line !== void 0 && this.#line.indent === indent) {
					const line = this.#line;
					const key = this.#keyAt(line) ?? giveUp();
					if (seen.has(key.text) || key.text === "") giveUp();
					seen.add(key.text);
					const colon = key.end;
					let at = colon + 1;
					while (at < line.end && this.#text.charCodeAt(at) === 32) at += 1;
					const isEmpty = at === line.end || this.#text.charCodeAt(at) === 35 && at > colon + 1;
					if (!isEmpty && at === colon + 1) giveUp();
					const value = isEmpty ? this.#below(line, indent, colon) : this.#value(line, at, indent);
					entries.push({
						key: key.text,
						keySpan: {
							start: key.start,
							end: key.end
						},
						value,
						file: this.#file
					});
				}
				if (this.#line !== void 0 && this.#line.indent > indent) giveUp();
				return {
					kind: "map",
					flow: false,
					file: this.#file,
					start,
					end: entries.at(-1)?.value.end ?? start,
					entries
				};
			}
			/** The value of a key whose line ends after the colon. */
			#below(line, indent, keyEnd) {
				this.#line = lineFrom(this.#text, nextLine(this.#text, line.end, this.#limit), this.#limit);
				const next = this.#line;
				if (next !== void 0 && (next.indent > indent || next.indent === indent && isDash(this.#text, next))) return this.#block(next.indent);
				return {
					kind: "scalar",
					file: this.#file,
					start: keyEnd,
					end: keyEnd,
					text: "",
					style: "plain"
				};
			}
			#keyAt(line) {
				const char = this.#text[line.start];
				if (char === "\"" || char === "'") {
					const key = quotedAt(this.#file, line.start, line.end);
					return this.#text[key.end] === ":" ? key : void 0;
				}
				plainKey.lastIndex = line.start;
				const found = plainKey.exec(this.#text)?.[0];
				if (found === void 0 || line.start + found.length >= line.end) return void 0;
				return {
					kind: "scalar",
					file: this.#file,
					start: line.start,
					end: line.start + found.length,
					text: found,
					style: "plain"
				};
			}
			/** A value that begins on its key's line; `indent` is that of the map, or of the dash. */
			#value(line, at, indent) {
				const char = this.#text[at];
				if (char === "|") return this.#literal(line, at, indent);
				let node;
				if (char === "\"" || char === "'") node = quotedAt(this.#file, at, line.end);
				else if (char === "[" || char === "{") node = new QuickFlow(this.#file, at, line.end).read();
				else node = this.#plain(line, at);
				if (!isRestBlank(this.#text, node.end, line.end)) giveUp();
				this.#line = lineFrom(this.#text, nextLine(this.#text, line.end, this.#limit), this.#limit);
				if (this.#line !== void 0 && this.#line.indent > indent) giveUp();
				return node;
			}
			#plain(line, at) {
				plainStart.lastIndex = at;
				if (!plainStart.test(this.#text)) giveUp();
				const content = this.#text.slice(at, line.end);
				const comment = content.indexOf(" #");
				const text = (comment === -1 ? content : content.slice(0, comment)).trimEnd();
				if (text.includes(": ") || text.endsWith(":")) giveUp();
				return {
					kind: "scalar",
					file: this.#file,
					start: at,
					end: at + text.length,
					text,
					style: "plain"
				};
			}
			#literal(line, at, indent) {
				literalHead.lastIndex = at;
				const chomping = literalHead.exec(this.#text)?.[1] ?? giveUp();
				const lines = [];
				let width = -1;
				let next = nextLine(this.#text, line.end, this.#limit);
				let end = next;
				while (next < this.#limit) {
					const after = nextLine(this.#text, next, this.#limit);
					const content = this.#text.slice(next, after).replace(/\r?\n$/, "");
					const blank = content.trimStart() === "";
					const columns = content.length - content.trimStart().length;
					if (width === -1 && blank && columns > 0) giveUp();
					if (width === -1 && !blank && columns > indent) width = columns;
					if (!blank && (width === -1 || columns < width)) {
						if (columns > indent) giveUp();
						break;
					}
					lines.push(blank && columns < width ? "" : content.slice(Math.max(0, width)));
					next = after;
					end = after;
				}
				if (width === -1 || chomping === "+" || !this.#text.slice(at, end).endsWith("\n")) giveUp();
				while (lines.at(-1) === "") lines.pop();
				this.#line = lineFrom(this.#text, next, this.#limit);
				const text = `${lines.join("\n")}${chomping === "-" ? "" : "\n"}`;
				return {
					kind: "scalar",
					file: this.#file,
					start: at,
					end,
					text,
					style: "block"
				};
			}
		};
	})))();
}

// actions/manifest-check/yaml/read.ts
/**
* The documents of a YAML stream (a JSON text is one), each read by itself: an error in one leaves the others readable. Empty
* documents are left out. A file is parsed once. Never throws.
*/
function readDocuments(file) {
	const documents = known.get(file) ?? parsed(file);
	known.set(file, documents);
	return documents;
}
function parsed(file) {
	const { text } = file.source;
	if (/^%/m.test(text)) return readWhole(file);
	return chunksOf(text).flatMap(({ start, end }) => readChunk(file, start, end));
}
/** The documents of a stretch of a file, such as a manifest in a literal block of another. Never throws. */
function readFragment(file, start, end) {
	return chunksOf(file.source.text, start, end).flatMap((chunk) => readChunk(file, chunk.start, chunk.end));
}
function readChunk(file, start, end) {
	const { text } = file.source;
	const quick = readQuickly(file, start, end);
	if (quick !== void 0) return [{
		root: quick,
		duplicates: []
	}];
	if (lineFrom(text, start, end) === void 0) return [];
	return guarded(start, () => converted(file, start, (0, import_dist.parseDocument)(text.slice(start, end), options)));
}
/** Directives hold for the documents after them, so such a stream is read in one go. */
function readWhole(file) {
	return guarded(0, () => {
		const documents = (0, import_dist.parseAllDocuments)(file.source.text, options);
		return ("empty" in documents ? [] : documents).flatMap((document) => guarded(0, () => converted(file, 0, document)));
	});
}
function converted(file, base, document) {
	const [error] = document.errors;
	if (error !== void 0) return [{
		problem: reasonOf$1(error),
		offset: base + error.pos[0]
	}];
	if (document.contents === null) return [];
	const conversion = new Conversion(file, base);
	return [{
		root: conversion.convert(document),
		duplicates: conversion.duplicates
	}];
}
function guarded(start, work) {
	try {
		return work();
	} catch (error) {
		if (error instanceof RefusedDocument) return [{
			problem: error.message,
			offset: error.offset
		}];
		return [{
			problem: reasonOf$1(error),
			offset: start
		}];
	}
}
/** The parser recurses, so deep nesting ends its stack. */
function reasonOf$1(error) {
	const message = messageOf(error);
	return error instanceof RangeError || /call stack/i.test(message) ? "it is nested too deeply" : message;
}
/** Stretches between document markers; a marker is `---` or `...` at the start of a line, whatever stands around it. */
function chunksOf(text, from = 0, to = text.length) {
	const chunks = [];
	const markers = from === 0 ? /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm : /^ *(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
	markers.lastIndex = from;
	let start = from;
	for (let match = markers.exec(text); match !== null && match.index < to; match = markers.exec(text)) {
		chunks.push({
			start,
			end: match.index
		});
		start = match.index + match[0].length;
	}
	chunks.push({
		start,
		end: to
	});
	return chunks.filter((chunk) => chunk.end > chunk.start);
}
var import_dist, options, known;
function init_read() {
	return (init_read = __esmMin((() => {
		import_dist = require_dist();
		init_errors();
		init_convert();
		init_quick();
		options = {
			schema: "failsafe",
			uniqueKeys: false,
			prettyErrors: false
		};
		known = /* @__PURE__ */ new WeakMap();
	})))();
}

// actions/manifest-check/compose/project/files.ts
/** The documents of a file; undefined where one of them cannot be read, or none is there. */
function rootsOf$1(file) {
	const documents = readDocuments(file);
	const roots = documents.flatMap((document) => "root" in document ? [document.root] : []);
	return roots.length === documents.length && roots.length > 0 ? roots : void 0;
}
/** The includes of a file (Compose Specification, 14 Include). */
function includesOf(root) {
	return root.get("include").items().map((field) => ({
		field,
		paths: field.isMap ? pathsOf$1(field.get("path")) : pathsOf$1(field),
		folder: field.get("project_directory").text,
		envFiles: pathsOf$1(field.get("env_file"))
	}));
}
/** The other file that a service extends; undefined where it extends a service of its own. */
function extendedFile(service) {
	const field = service.get("extends", "file");
	return field.text === void 0 ? void 0 : {
		path: field.text,
		field
	};
}
function pathsOf$1(field) {
	return (field.node?.kind === "list" ? field.items() : [field]).flatMap((one) => one.text === void 0 ? [] : [{
		path: one.text,
		field: one
	}]);
}
/** Everything that a file refers to by path, as it is written. */
function referencesOf$1(root) {
	const includes = includesOf(root).flatMap(({ paths, envFiles }) => [...paths, ...envFiles]);
	const extended = root.get("services").fields().flatMap((service) => extendedFile(service) ?? []);
	return [...includes, ...extended].map(({ path }) => path);
}
/** True for an address on another machine. */
function isElsewhere(reference) {
	return isRemote(reference) || /^oci:/.test(reference);
}
function init_files() {
	return (init_files = __esmMin((() => {
		init_read();
	})))();
}

// actions/manifest-check/compose/project/follow.ts
/** Where a reference by path leads: a file of the checkout, or why it leads to none. */
function follow$1(tree, { path, field }, from) {
	const unchecked = (why) => notCheckedAt(field, from, `${path} ${why}, so it was not checked`);
	if (isOpen(field)) return unchecked("depends on variables without value");
	if (isElsewhere(path)) return unchecked("lies on another machine");
	const inside = resolvePath(folderOf(from), path);
	if (inside === void 0) return unchecked("lies outside the checkout");
	const problem = tree.problems.get(inside)?.message;
	return tree.files.get(inside) ?? unreadableAt(field, from, problem ?? `${inside} is not there`);
}
function init_follow() {
	return (init_follow = __esmMin((() => {
		init_frame_rules();
		init_service();
		init_files();
	})))();
}

// actions/manifest-check/compose/project/services.ts
/** The tree with each of its services changed. */
function mapServices(root, change) {
	const services = entryOf(root, "services")?.value;
	if (root.kind !== "map" || services?.kind !== "map") return root;
	const field = new Field(root).get("services");
	const entries = services.entries.map((entry) => ({
		...entry,
		value: change(entry.value, field.get(entry.key))
	}));
	const value = {
		...services,
		entries
	};
	return {
		...root,
		entries: root.entries.map((entry) => entry.key === "services" ? {
			...entry,
			value
		} : entry)
	};
}
function init_services() {
	return (init_services = __esmMin((() => {
		init_field();
	})))();
}

// actions/manifest-check/compose/project/variables.ts
/** Puts variables into every value of a tree; keys have none. What an alias shares stays shared. */
function substitute(root, lookup) {
	const wrong = [];
	const without = /* @__PURE__ */ new Set();
	const done = /* @__PURE__ */ new Map();
	const visit = (field) => {
		const { node } = field;
		if (node === void 0) return void 0;
		const known = done.get(node);
		if (known !== void 0) return known;
		const made = node.kind === "scalar" ? scalar(node, field) : collection(node, field);
		done.set(node, made);
		return made;
	};
	const scalar = (node, field) => {
		const { text, missing, problem } = interpolate(node.text, lookup);
		if (problem !== void 0) wrong.push({
			field,
			problem
		});
		for (const name of missing) without.add(name);
		return text === node.text && missing.length === 0 ? node : {
			...node,
			text,
			template: {
				written: node.text,
				missing
			}
		};
	};
	const collection = (node, field) => {
		let changed = false;
		const replaced = (slot, child) => {
			const value = child === void 0 ? slot.value : visit(child) ?? slot.value;
			changed ||= value !== slot.value;
			return value === slot.value ? slot : {
				...slot,
				value
			};
		};
		if (node.kind === "list") {
			const children = field.items();
			const items = node.items.map((item, index) => replaced(item, children[index]));
			return changed ? {
				...node,
				items
			} : node;
		}
		const children = field.fields();
		const entries = node.entries.map((entry, index) => replaced(entry, children[index]));
		return changed ? {
			...node,
			entries
		} : node;
	};
	return {
		root: visit(new Field(root)) ?? root,
		missing: without,
		wrong
	};
}
function init_variables() {
	return (init_variables = __esmMin((() => {
		init_field();
		init_interpolate();
	})))();
}

// actions/manifest-check/compose/project/extend.ts
var maxDepth$3, Extender;
function init_extend() {
	return (init_extend = __esmMin((() => {
		init_frame_rules();
		init_field();
		init_canonical();
		init_files();
		init_follow();
		init_refused();
		init_services();
		init_variables();
		maxDepth$3 = 32;
		Extender = class {
			problems = [];
			used = /* @__PURE__ */ new Set();
			/** Services that others extend, as `path service`. */
			extended = /* @__PURE__ */ new Set();
			/** Variables that have no value. */
			missing = /* @__PURE__ */ new Set();
			#tree;
			#merger;
			#budget;
			#variables;
			#roots = /* @__PURE__ */ new Map();
			constructor(tree, merger, budget, variables) {
				this.#budget = budget;
				this.#tree = tree;
				this.#merger = merger;
				this.#variables = variables;
			}
			/** A file with its variables put in and its services extended; undefined where it cannot be read. */
			read(file) {
				const root = this.#plain(file);
				if (root === void 0) return void 0;
				return mapServices(root, (service, field) => this.#extend(service, field, {
					file,
					root,
					stack: []
				}));
			}
			#plain(file) {
				if (this.#roots.has(file)) return this.#roots.get(file);
				this.#budget.spend(file.source.text.length);
				const whole = (rootsOf$1(file)?.map((root) => this.#filled(root, file)))?.reduce((base, over) => this.#merger.files(base, over));
				this.#roots.set(file, whole);
				if (whole !== void 0) this.used.add(file);
				return whole;
			}
			#filled(root, file) {
				const { root: filled, missing, wrong } = substitute(root, (name) => this.#variables.get(name));
				for (const name of missing) this.missing.add(name);
				for (const { field, problem } of wrong) this.problems.push(refusal(field, file, `Compose refuses this value: ${problem}`));
				return mapServices(filled, canonicalService);
			}
			#extend(service, field, at) {
				const reference = field.get("extends");
				const place = reference.isMap ? reference.get("service") : reference;
				const name = place.text;
				if (name === void 0 || service.kind !== "map") return service;
				const own = {
					...service,
					entries: service.entries.filter(({ key }) => key !== "extends")
				};
				const base = this.#base(name, place, field, at);
				if (base === void 0) return own;
				const id = `${base.file.path} ${name}`;
				if (at.stack.includes(id) || at.stack.length >= maxDepth$3) {
					this.problems.push(refusal(place, at.file, `The service ${name} extends itself in a circle, or too deeply`));
					return own;
				}
				this.extended.add(id);
				const whole = this.#extend(base.service, base.field, {
					...base,
					stack: [...at.stack, id]
				});
				return this.#merger.services(whole, own);
			}
			#base(name, place, field, at) {
				const other = extendedFile(field);
				const file = other === void 0 ? at.file : follow$1(this.#tree, other, at.file);
				if ("rule" in file) {
					this.problems.push(file);
					return;
				}
				const root = file === at.file ? at.root : this.#plain(file);
				if (root === void 0) {
					this.problems.push(unreadableAt(other?.field ?? place, at.file, `${file.path} is no readable YAML`));
					return;
				}
				const found = new Field(root).get("services", name);
				if (found.node !== void 0) return {
					file,
					root,
					field: found,
					service: found.node
				};
				this.problems.push(refusal(place, at.file, `${file.path} has no service ${name} to extend`));
			}
		};
	})))();
}

// actions/manifest-check/compose/project/merge.ts
/** The tree without what `!reset` takes away. */
function withoutResets(node, depth = 0) {
	if (node.kind !== "map" || depth > 16) return node;
	const entries = node.entries.flatMap((entry) => {
		if (entry.value.tag === "!reset") return [];
		const value = withoutResets(entry.value, depth + 1);
		return [value === entry.value ? entry : {
			...entry,
			value
		}];
	});
	return entries.length === node.entries.length && entries.every((entry, index) => entry === node.entries[index]) ? node : {
		...node,
		entries
	};
}
/** Dotted path within a service; empty outside of services. */
function serviceKey(path) {
	return path[0] === "services" && path.length > 2 ? path.slice(2).join(".") : "";
}
function driver(node) {
	const value = entryOf(node, "driver")?.value;
	return value?.kind === "scalar" ? value.text : void 0;
}
/** Items of both lists; one of the second takes the place of one of the first that is about the same thing. */
function joined$2(base, over, key) {
	const items = /* @__PURE__ */ new Map();
	for (const [index, item] of [...base, ...over].entries()) items.set(identity(item.value, key) ?? `#${index}`, item);
	return [...items.values()];
}
function identity(node, key) {
	const field = new Field(node);
	if (key === "ports") return portIdentity(field);
	if (key === "volumes") return readMount(field).target || void 0;
	if (targeted.has(key)) return field.get("target").text ?? field.get("source").text ?? field.text?.split(":").at(-1);
	return node.kind === "scalar" ? node.text : void 0;
}
function portIdentity(field) {
	const port = readPort(field);
	return port === void 0 ? void 0 : `${port.host ?? ""}|${port.published ?? ""}|${port.target}|${port.protocol}`;
}
var maxMerged, Merger;
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_field();
		init_scalar();
		init_mounts();
		init_ports();
		init_budget();
		init_keys();
		maxMerged = 2e5;
		Merger = class {
			#made = 0;
			/** Two whole files. Throws `TooLarge`. */
			files(base, over) {
				return this.#merge(base, over, []);
			}
			/** Two services. Throws `TooLarge`. */
			services(base, over) {
				return this.#merge(base, over, ["services", ""]);
			}
			#merge(base, over, path) {
				if (over.tag === "!override" || over.tag === "!reset") return over;
				if (over.kind === "scalar") return resolveScalar(over) === null ? base : over;
				const key = serviceKey(path);
				if (replacing.has(key) || base.kind !== over.kind) return over;
				if (base.kind === "list" && over.kind === "list") {
					this.#count(base.items.length + over.items.length);
					return {
						...base,
						items: joined$2(base.items, over.items, key)
					};
				}
				if (base.kind !== "map" || over.kind !== "map") return over;
				if (key === "logging" && driver(base) !== driver(over) && driver(over) !== void 0) return over;
				this.#count(base.entries.length + over.entries.length);
				return {
					...base,
					entries: this.#entries(base, over, path)
				};
			}
			#entries(base, over, path) {
				const entries = new Map(base.entries.map((entry) => [entry.key, entry]));
				for (const entry of over.entries) {
					const before = entries.get(entry.key);
					const value = before === void 0 ? entry.value : this.#merge(before.value, entry.value, [...path, entry.key]);
					const keepsPlace = before !== void 0 && value !== entry.value;
					entries.set(entry.key, keepsPlace ? {
						...before,
						value
					} : entry);
				}
				return [...entries.values()];
			}
			#count(nodes) {
				this.#made += nodes;
				if (this.#made > maxMerged) throw new TooLarge(`its parts merge into more than ${maxMerged} values`);
			}
		};
	})))();
}

// actions/manifest-check/compose/project/builder.ts
var maxDepth$2, maxParts, ProjectBuilder;
function init_builder() {
	return (init_builder = __esmMin((() => {
		init_errors();
		init_frame_rules();
		init_field();
		init_budget();
		init_dotenv();
		init_extend();
		init_files();
		init_follow();
		init_merge();
		init_refused();
		maxDepth$2 = 16;
		maxParts = 200;
		ProjectBuilder = class {
			problems = [];
			used = /* @__PURE__ */ new Set();
			/** Services that others extend, as `path service`. */
			extended = /* @__PURE__ */ new Set();
			/** Variables that have no value. */
			missing = /* @__PURE__ */ new Set();
			#tree;
			#merger = new Merger();
			#budget;
			#parts = 0;
			constructor(tree, budget) {
				this.#tree = tree;
				this.#budget = budget;
			}
			/** The project that these files make, the later ones put onto the earlier; undefined where none can be read. */
			build(files) {
				const [first] = files;
				if (first === void 0) return void 0;
				try {
					const root = this.#project(files, folderOf(first), /* @__PURE__ */ new Map(), []);
					return root === void 0 ? void 0 : withoutResets(root);
				} catch (error) {
					if (!(error instanceof TooLarge || error instanceof RangeError)) throw error;
					const why = error instanceof RangeError ? "it is nested too deeply" : messageOf(error);
					this.problems.push(unreadableAt(new Field(rootsOf$1(first)?.[0]), first, why));
					return;
				}
			}
			#project(files, folder, given, chain) {
				this.#parts += 1;
				const dotenv = this.#tree.files.get(folder === "" ? ".env" : `${folder}/.env`);
				const variables = new Map([...dotenv === void 0 ? [] : readDotenv(dotenv.source.text), ...given]);
				const extender = new Extender(this.#tree, this.#merger, this.#budget, variables);
				const roots = files.flatMap((file) => extender.read(file) ?? []);
				this.problems.push(...extender.problems);
				for (const file of extender.used) this.used.add(file);
				for (const name of extender.missing) this.missing.add(name);
				for (const service of extender.extended) this.extended.add(service);
				if (roots.length === 0) return void 0;
				const merged = roots.reduce((base, over) => this.#merger.files(base, over));
				const through = [...chain, ...files.map(({ path }) => path)];
				return includesOf(new Field(merged)).reduce((root, include) => {
					const part = this.#included(include, root.file, variables, through);
					return part === void 0 ? root : this.#joined(root, part, include.field);
				}, merged);
			}
			#included(include, from, variables, chain) {
				const files = include.paths.flatMap((reference) => {
					const file = this.#follow(reference, from);
					if (file === void 0) return [];
					if (!chain.includes(file.path) && chain.length < maxDepth$2 && this.#parts < maxParts) return [file];
					const message = `${file.path} is included in a circle, or too deeply`;
					this.problems.push(refusal(reference.field, from, message));
					return [];
				});
				const [first] = files;
				if (first === void 0) return void 0;
				const folder = include.folder === void 0 ? void 0 : resolvePath(folderOf(from), include.folder);
				const given = include.envFiles.flatMap((reference) => {
					const file = this.#follow(reference, from);
					return file === void 0 ? [] : [...readDotenv(file.source.text, variables)];
				});
				return this.#project(files, folder ?? folderOf(first), new Map([...given, ...variables]), chain);
			}
			/** What an included part declares joins the project; two services of one name are refused (Compose Specification, 14 Include). */
			#joined(root, part, field) {
				if (part.kind !== "map") return root;
				const own = entryOf(root, "services")?.value;
				for (const { key } of new Field(part).get("services").fields()) {
					if (entryOf(own, String(key)) === void 0) continue;
					const message = `The included file has a service ${String(key)}, and so has this project`;
					this.problems.push(refusal(field, root.file, message));
				}
				const kept = part.entries.filter(({ key }) => ![
					"name",
					"version",
					"include"
				].includes(key));
				const joined = this.#merger.files({
					...part,
					entries: kept
				}, root);
				return joined.kind === "map" ? {
					...joined,
					file: root.file,
					start: root.start,
					end: root.end
				} : joined;
			}
			#follow(reference, from) {
				const file = follow$1(this.#tree, reference, reference.field.place?.file ?? from);
				if (!("rule" in file)) return file;
				this.problems.push(file);
			}
		};
	})))();
}

// actions/manifest-check/compose/project/render.ts
/**
* Builds the projects as `docker compose` would: of each folder its base file with the override file; other files by themselves, or
* put onto the folder's base where they are no whole project. Files that others include or extend are part of those. Pure; never throws.
*/
function composeProjects(files, tree) {
	const all = files.filter(mayBeCompose).filter((file) => rootsOf$1(file)?.some((root) => isCompose(file, root)) === true);
	const folders = Map.groupBy(all, folderOf);
	const built = [];
	const used = /* @__PURE__ */ new Set();
	const budget = new Budget();
	const build = (parts) => {
		const builder = new ProjectBuilder(tree, budget);
		const root = builder.build(parts);
		const [first] = parts;
		built.push({
			builder,
			document: root && first && documentOf(first, root)
		});
		for (const file of [...builder.used, ...parts]) used.add(file);
	};
	const bases = new Map([...folders].map(([folder, own]) => [folder, firstOf(own, baseNames)]));
	for (const [folder, own] of folders) {
		const base = bases.get(folder);
		const override = firstOf(own, overrideNames);
		if (base !== void 0) build(override === void 0 ? [base] : [base, override]);
	}
	for (const file of all.toSorted((a, b) => Number(isPart(a)) - Number(isPart(b)))) {
		const base = bases.get(folderOf(file));
		if (!used.has(file)) build(base !== void 0 && isPart(file) ? [base, file] : [file]);
	}
	const problems = built.flatMap(({ builder }) => builder.problems);
	const extended = new Set(built.flatMap(({ builder }) => [...builder.extended]));
	return {
		sets: built.flatMap(({ document }) => document === void 0 ? [] : [[document]]),
		problems: distinct(problems),
		used: [...used],
		notes: [...undecided(built), ...unusedServices([...used], built.map(({ document }) => document), extended)]
	};
}
/** What depends on variables that the checkout does not set. */
function* undecided(built) {
	for (const { builder, document } of built) {
		if (document === void 0 || builder.missing.size === 0) continue;
		const names = [...builder.missing].toSorted().slice(0, namedVariables).join(", ");
		const more = builder.missing.size > namedVariables ? ` and ${builder.missing.size - namedVariables} more` : "";
		yield {
			what: document.file.path,
			why: `what depends on variables without value cannot be decided: ${names}${more}`
		};
	}
}
function firstOf(files, names) {
	return names.flatMap((name) => files.find((file) => fileName(file) === name) ?? [])[0];
}
/** True where a service runs nothing, so that the file only makes sense on top of another. */
function isPart(file) {
	const services = (rootsOf$1(file) ?? []).flatMap((root) => new Field(root).get("services").fields());
	const runs = (service) => [
		"image",
		"build",
		"extends",
		"provider"
	].some((key) => service.get(key).exists);
	return services.length === 0 || !services.every(runs);
}
/** Services of files that are only there to be extended, and that nothing extends. */
function* unusedServices(used, documents, extended) {
	const deployed = new Set(documents.flatMap((document) => document?.root.get("services").fields().map((service) => service.place?.file.path) ?? []));
	for (const file of used) {
		if (deployed.has(file.path)) continue;
		const left = (rootsOf$1(file) ?? []).flatMap((root) => new Field(root).get("services").fields().map(({ key }) => String(key))).filter((name) => !extended.has(`${file.path} ${name}`));
		if (left.length > 0) yield {
			what: file.path,
			why: `nothing extends ${left.join(", ")}, so that was not checked`
		};
	}
}
var namedVariables;
function init_render() {
	return (init_render = __esmMin((() => {
		init_document();
		/* @__PURE__ */ init_rule();
		init_field();
		init_budget();
		init_builder();
		init_files();
		init_names();
		namedVariables = 20;
	})))();
}

// actions/manifest-check/kustomize/nodes.ts
/** The origin of what a field sets. */
function originOf(field) {
	const { nearest } = field;
	const place = nearest.place ?? {
		file: field.node?.file ?? nearest.node?.file,
		span: {
			start: 0,
			end: 0
		}
	};
	const { node } = nearest;
	if (node === void 0 || place.file === void 0) throw new Error("a field without a document has no origin");
	const keySpan = typeof nearest.key === "string" && node.kind === "scalar" && node.start >= place.span.start ? {
		start: place.span.start,
		end: Math.max(place.span.start, Math.min(place.span.end, node.start))
	} : place.span;
	return {
		file: place.file,
		keySpan,
		span: {
			start: node.start,
			end: node.end
		}
	};
}
/** A string that kustomize writes. */
function textNode({ file, span }, text) {
	return {
		kind: "scalar",
		file,
		...span,
		text,
		style: "quoted"
	};
}
/** A map of strings that kustomize writes. */
function emptyMap({ file, span }) {
	return {
		kind: "map",
		flow: false,
		file,
		...span,
		entries: []
	};
}
function entry(key, value, { file, keySpan }) {
	return {
		key,
		keySpan,
		value,
		file
	};
}
/** The map with an entry in place of the one of its key, or at its end. */
function withEntry(map, one) {
	const index = map.entries.findIndex(({ key }) => key === one.key);
	const entries = index === -1 ? [...map.entries, one] : map.entries.with(index, one);
	return {
		...map,
		entries
	};
}
/** The map with the keys and texts of fields, such as labels. */
function withPairs(map, pairs) {
	return pairs.reduce((current, pair) => {
		const origin = originOf(pair);
		return withEntry(current, entry(String(pair.key), textNode(origin, pair.text ?? ""), origin));
	}, map);
}
function withoutEntry(map, key) {
	return {
		...map,
		entries: map.entries.filter((one) => one.key !== key)
	};
}
function withItems(list, items) {
	return {
		...list,
		items
	};
}
/**
* The node with what `change` makes of the value at a path. `*` stands for every item of a list. Where the path leaves what is
* there, nothing changes; with `create`, missing maps are made.
*/
function updateAt(node, path, change, create) {
	const [key, ...rest] = path;
	if (key === void 0) return change(node) ?? node;
	if (key === "*") {
		if (node.kind !== "list") return node;
		return withItems(node, node.items.map((item) => ({
			...item,
			value: updateAt(item.value, rest, change, create)
		})));
	}
	if (node.kind !== "map") return node;
	const old = entryOf(node, key);
	if (old === void 0 && create === void 0) return node;
	const value = rest.length === 0 ? change(old?.value) : updateAt(old?.value ?? emptyMap(create ?? fallback(node)), rest, change, create);
	if (value === void 0 || value === old?.value) return node;
	const origin = create ?? fallback(node);
	const changedFile = value.kind === "scalar" && create !== void 0;
	return withEntry(node, old === void 0 || changedFile ? entry(key, value, origin) : {
		...old,
		value
	});
}
function fallback({ file, start, end }) {
	return {
		file,
		keySpan: {
			start,
			end: start
		},
		span: {
			start,
			end
		}
	};
}
/** The value at a path of keys. */
function valueAt(node, path) {
	return path.reduce((at, key) => entryOf(at, key)?.value, node);
}
/** The text of the scalar at a path. */
function textAt(node, ...path) {
	const value = valueAt(node, path);
	return value?.kind === "scalar" ? value.text : void 0;
}
function init_nodes() {
	return (init_nodes = __esmMin((() => {})))();
}

// actions/manifest-check/kustomize/target.ts
function builtOf(node) {
	const namespace = textAt(node, "metadata", "namespace");
	return {
		node,
		names: [textAt(node, "metadata", "name") ?? ""],
		namespaces: namespace === void 0 ? [] : [namespace]
	};
}
/** API group and version of an object. */
function groupVersion({ node }) {
	const text = textAt(node, "apiVersion") ?? "";
	const slash = text.indexOf("/");
	return slash === -1 ? ["", text] : [text.slice(0, slash), text.slice(slash + 1)];
}
/** True for a kind of Kubernetes itself: a Knative Service, for one, has another shape than the Service. */
function isOwnKind(built) {
	const [group] = groupVersion(built);
	return group === "" || !group.includes(".") || group.endsWith(".k8s.io");
}
/** True for an object that a `target` or `select` means: all that it names must fit; names are anchored regular expressions. */
function isTarget(built, target) {
	const [group, version] = groupVersion(built);
	const fits = (key, values) => {
		const { text } = target.get(key);
		return text === void 0 || text === "" || values.some((value) => matches(text, value));
	};
	return fits("group", [group]) && fits("version", [version]) && fits("kind", [kindOf(built)]) && fits("name", built.names) && fits("namespace", built.namespaces.length === 0 ? ["", "default"] : built.namespaces) && hasSelected(built, target.get("labelSelector").text, "labels") && hasSelected(built, target.get("annotationSelector").text, "annotations");
}
/** Patterns of kustomizations are short; one that is no regular expression, or a long one, is taken literally. */
function matches(pattern, value) {
	if (pattern === value) return true;
	if (!(/^[\w.*+?|()[\]^$-]{1,200}$/.test(pattern) && !/[*+)?][*+]/.test(pattern)) || (pattern.match(/[*+]/g) ?? []).length > 3 || value.length > 300) return false;
	try {
		return new RegExp(`^(?:${pattern})$`).test(value);
	} catch {
		return false;
	}
}
/** `key=value`, `key==value`, `key!=value`, `key`, `!key`, `key in (a,b)`, joined by commas. */
function hasSelected({ node }, selector, map) {
	if (selector === void 0 || selector.trim() === "") return true;
	if (selector.length > 2e3) return false;
	const value = (key) => {
		const found = valueAt(node, [
			"metadata",
			map,
			key
		]);
		return found?.kind === "scalar" ? found.text : void 0;
	};
	return selector.split(/,(?![^(]*\))/).every((part) => {
		const set = /^\s*(\S+)\s+(in|notin)\s+\(([^)]*)\)\s*$/.exec(part);
		if (set !== null) return (set[3] ?? "").split(",").map((one) => one.trim()).includes(value(set[1] ?? "") ?? "\0") === (set[2] === "in");
		const [, negated, key = "", operator, wanted = ""] = /^\s*(!?)\s*([^\s=!]+)\s*(==?|!=)?\s*(.*?)\s*$/.exec(part) ?? [];
		if (operator === void 0) return value(key) !== void 0 !== (negated === "!");
		return value(key) === wanted === (operator !== "!=");
	});
}
var kindOf, nameOf, namespaceOf;
function init_target() {
	return (init_target = __esmMin((() => {
		init_nodes();
		kindOf = ({ node }) => textAt(node, "kind") ?? "";
		nameOf = ({ node }) => textAt(node, "metadata", "name") ?? "";
		namespaceOf = ({ node }) => textAt(node, "metadata", "namespace");
	})))();
}

// actions/manifest-check/kustomize/generators.ts
/**
* ConfigMaps and Secrets that a kustomization generates. Secrets have their values as `stringData`, and names carry no hash of the
* content, so that findings keep their fingerprints when a value changes.
*/
function generate(kind, field, options, lookup) {
	const origin = originOf(field.get("name"));
	const data = [
		...literals(field),
		...envFiles(field, lookup),
		...files(field, lookup)
	];
	const list = kind === "Secret" ? "stringData" : "data";
	let metadata = withEntry(emptyMap(origin), entry("name", textNode(origin, field.get("name").text ?? ""), origin));
	const namespace = field.get("namespace");
	if (namespace.text !== void 0) metadata = withEntry(metadata, entry("namespace", textNode(originOf(namespace), namespace.text), originOf(namespace)));
	for (const map of ["labels", "annotations"]) {
		const pairs = [...options.get(map).fields(), ...field.get("options", map).fields()];
		if (pairs.length > 0) metadata = withEntry(metadata, entry(map, withPairs(emptyMap(origin), pairs), origin));
	}
	const head = [
		["apiVersion", textNode(origin, "v1")],
		["kind", textNode(origin, kind)],
		["metadata", metadata],
		...field.get("type").text === void 0 ? [] : [["type", textNode(origin, field.get("type").text ?? "")]],
		[list, {
			...emptyMap(origin),
			entries: lastOfEach(data)
		}]
	];
	return builtOf(head.reduce((map, [key, value]) => withEntry(map, entry(key, value, origin)), emptyMap(origin)));
}
/** Puts a generated object in its place: a new one, or with `behavior` merged into or in place of the one of its name. */
function place(objects, made, behavior) {
	if (behavior !== "merge" && behavior !== "replace") return [...objects, made];
	const index = objects.findIndex((one) => kindOf(one) === kindOf(made) && one.names.includes(made.names[0] ?? ""));
	const old = objects[index];
	if (old === void 0) return [...objects, made];
	return objects.with(index, {
		...old,
		node: joined$1(old.node, made.node, behavior)
	});
}
function joined$1(old, made, behavior) {
	if (old.kind !== "map" || made.kind !== "map") return old;
	return ["data", "stringData"].reduce((map, list) => {
		const added = made.entries.find(({ key }) => key === list);
		const before = map.entries.find(({ key }) => key === list);
		if (added?.value.kind !== "map") return map;
		const base = behavior === "merge" && before?.value.kind === "map" ? before.value : {
			...added.value,
			entries: []
		};
		return withEntry(map, {
			...added,
			value: added.value.entries.reduce(withEntry, base)
		});
	}, old);
}
function lastOfEach(entries) {
	return [...new Map(entries.map((one) => [one.key, one])).values()];
}
function literals(field) {
	return field.get("literals").items().flatMap((item) => {
		const [, key, value = ""] = /^([^=]+)=(.*)$/s.exec(item.text ?? "") ?? [];
		const origin = originOf(item);
		return key === void 0 ? [] : [entry(key, textNode(origin, value.replace(/^(["'])(.*)\1$/s, "$2")), origin)];
	});
}
function envFiles(field, lookup) {
	const single = field.get("env");
	return [...field.get("envs").items(), ...single.exists ? [single] : []].flatMap((item) => {
		const file = item.text === void 0 ? void 0 : lookup(item, item.text);
		if (file === void 0) return [];
		return [...file.source.text.matchAll(/^[ \t]*([A-Za-z_][\w.-]*)=([^\r\n]*)/gm)].map((match) => {
			const [line, key = "", value = ""] = match;
			const start = match.index + line.indexOf(key);
			const origin = {
				file,
				keySpan: {
					start,
					end: start + key.length
				},
				span: {
					start: match.index + line.length - value.length,
					end: match.index + line.length
				}
			};
			return entry(key, {
				...textNode(origin, value),
				style: "plain",
				tag: "!"
			}, origin);
		});
	});
}
function files(field, lookup) {
	return field.get("files").items().flatMap((item) => {
		const [, key, path = ""] = /^(?:([^=]+)=)?(.+)$/s.exec(item.text ?? "") ?? [];
		if (path === "") return [];
		const origin = originOf(item);
		return [entry(key ?? path.split("/").at(-1) ?? path, textNode(origin, lookup(item, path)?.source.text ?? ""), origin)];
	});
}
function init_generators() {
	return (init_generators = __esmMin((() => {
		init_nodes();
		init_target();
	})))();
}

// actions/manifest-check/kustomize/image-pattern.ts
/**
* Whether kustomize takes a reference for the `name` of an entry of `images`, which is a regular expression there
* (`IsImageMatched` in kustomize's `api/internal/image`). Undefined for a name that is no pattern, is none in both languages, or
* could take long.
*/
function imagePattern(name) {
	const tokens = tokensOf(name);
	if (tokens === void 0) return void 0;
	const repeats = tokens.filter((one) => /^[*+{]/u.test(one)).length;
	const choices = tokens.filter((one) => one === "?" || one === "|").length;
	if (repeats > most.repeats || choices > most.choices) return void 0;
	try {
		const pattern = new RegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`);
		return (reference) => reference.length <= longest.reference && pattern.test(reference);
	} catch {
		return;
	}
}
function tokensOf(name) {
	if (name === "" || name.length > longest.pattern) return void 0;
	const tokens = [];
	for (let at = 0; at < name.length; at = token.lastIndex) {
		token.lastIndex = at;
		const found = token.exec(name)?.[0];
		if (found === void 0) return void 0;
		tokens.push(found);
	}
	return tokens;
}
var longest, most, token;
function init_image_pattern() {
	return (init_image_pattern = __esmMin((() => {
		longest = {
			pattern: 200,
			reference: 500
		};
		most = {
			repeats: 2,
			choices: 3
		};
		token = /\\[dwDW]|\\[^A-Za-z0-9]|\[\^?[\w./:@ -]+\]|[\w/:@. -]|\((?!\?)|\)(?![*+?{])|[|^$*+?]|\{\d{1,3}(?:,\d{0,3})?\}/uy;
	})))();
}

// actions/manifest-check/kustomize/images.ts
/** Gives the images of all containers, wherever in an object, the names, tags and digests of the kustomization. */
function setImages(objects, images) {
	if (images.length === 0) return [...objects];
	const replacements = images.flatMap((image) => {
		const isMatch = imagePattern(image.get("name").text ?? "");
		return isMatch === void 0 ? [] : [{
			image,
			isMatch
		}];
	});
	return objects.map((built) => ({
		...built,
		node: walk(built.node, replacements, 0)
	}));
}
function walk(node, images, depth) {
	if (depth > maxDepth$1 || node.kind === "scalar") return node;
	if (node.kind === "list") return withItems(node, node.items.map((item) => ({
		...item,
		value: walk(item.value, images, depth + 1)
	})));
	const entries = node.entries.map((one) => {
		const value = /^(?:initC|c)ontainers$/.test(one.key) && one.value.kind === "list" && one.value.kind === "list" ? withItems(one.value, one.value.items.map((item) => ({
			...item,
			value: images.reduce(renamed$1, item.value)
		}))) : one.value;
		return {
			...one,
			value: walk(value, images, depth + 1)
		};
	});
	return {
		...node,
		entries
	};
}
function renamed$1(container, { image, isMatch }) {
	const current = textAt(container, "image");
	if (container.kind !== "map" || current === void 0 || !isMatch(current)) return container;
	const { tag, digest } = parseImageName(current);
	const base = current.slice(0, current.length - (digest === void 0 ? 0 : digest.length + 1) - (tag === void 0 ? 0 : tag.length + 1));
	const field = [
		"digest",
		"newTag",
		"newName"
	].map((key) => image.get(key)).find(({ exists }) => exists);
	if (field === void 0) return container;
	const origin = originOf(field);
	const text = `${image.get("newName").text ?? base}${versionOf(image, tag, digest)}`;
	return withEntry(container, entry("image", textNode(origin, text), origin));
}
/** A new tag takes the digest away, and a new digest the tag. */
function versionOf(image, tag, digest) {
	const newTag = image.get("newTag").text;
	const newDigest = image.get("digest").text;
	if (newDigest !== void 0) return newTag === void 0 ? `@${newDigest}` : `:${newTag}@${newDigest}`;
	if (newTag !== void 0) return `:${newTag}`;
	return `${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
var maxDepth$1;
function init_images() {
	return (init_images = __esmMin((() => {
		init_dockerfile();
		init_image_pattern();
		init_nodes();
		maxDepth$1 = 60;
	})))();
}

// actions/manifest-check/kustomize/json-patch.ts
/** Applies the operations of a JSON Patch (RFC 6902). Throws `PatchError` where one does not fit. */
function jsonPatch(node, operations) {
	return operations.reduce((current, operation) => apply$1(current, operation), node);
}
function apply$1(node, operation) {
	const path = pointer(operation.get("path"));
	const value = operation.get("value");
	switch (operation.get("op").text) {
		case "add": return add(node, path, required(value), operation);
		case "replace": return add(remove(node, path, operation, false), path, required(value), operation);
		case "remove": return remove(node, path, operation);
		case "copy": return add(node, path, at(node, pointer(operation.get("from")), operation), operation);
		case "move": {
			const from = pointer(operation.get("from"));
			return add(remove(node, from, operation), path, at(node, from, operation), operation);
		}
		case "test":
			at(node, path, operation);
			return node;
		default: throw new PatchError(`${operation.get("op").text ?? "an operation without op"} is no operation of JSON Patch`, operation);
	}
}
function required(value) {
	if (value.node === void 0) throw new PatchError("the operation has no value", value);
	return value.node;
}
function pointer(field) {
	const { text } = field;
	if (text === void 0 || text !== "" && !text.startsWith("/")) throw new PatchError(`${text ?? "nothing"} is no JSON pointer`, field);
	return text.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function at(node, path, operation) {
	const [key, ...rest] = path;
	if (key === void 0) return node;
	const child = node.kind === "list" ? node.items[Number(key)]?.value : entryOf(node, key)?.value;
	if (child === void 0) throw new PatchError(`there is no ${key} to patch`, operation);
	return at(child, rest, operation);
}
function add(node, path, value, operation) {
	const [key, ...rest] = path;
	if (key === void 0) return value;
	const origin = originOf(operation.get("value").node === void 0 ? operation : operation.get("value"));
	if (node.kind === "map") {
		if (rest.length === 0) return withEntry(node, {
			key,
			keySpan: keySpanOf(origin, operation),
			value,
			file: origin.file
		});
		const old = entryOf(node, key);
		if (old === void 0) throw new PatchError(`there is no ${key} to patch`, operation);
		return withEntry(node, {
			...old,
			value: add(old.value, rest, value, operation)
		});
	}
	if (node.kind !== "list") throw new PatchError(`there is nothing below ${key}`, operation);
	const index = key === "-" ? node.items.length : Number(key);
	if (!Number.isInteger(index) || index < 0 || index > node.items.length) throw new PatchError(`there is no item ${key}`, operation);
	if (rest.length === 0) return withItems(node, node.items.toSpliced(index, 0, {
		value,
		file: origin.file
	}));
	const item = node.items[index];
	if (item === void 0) throw new PatchError(`there is no item ${key}`, operation);
	return withItems(node, node.items.with(index, {
		...item,
		value: add(item.value, rest, value, operation)
	}));
}
/** Points at the operation's value. */
function keySpanOf(origin, operation) {
	return operation.get("value").place?.span ?? origin.keySpan;
}
function remove(node, path, operation, takeOut = true) {
	const [key, ...rest] = path;
	if (key === void 0) return node;
	if (node.kind === "map") {
		const old = entryOf(node, key);
		if (old === void 0) throw new PatchError(`there is no ${key} to patch`, operation);
		if (rest.length === 0) return takeOut ? withoutEntry(node, key) : node;
		return withEntry(node, {
			...old,
			value: remove(old.value, rest, operation, takeOut)
		});
	}
	const index = Number(key);
	const item = node.kind === "list" ? node.items[index] : void 0;
	if (node.kind !== "list" || item === void 0) throw new PatchError(`there is no item ${key}`, operation);
	if (rest.length === 0) return withItems(node, node.items.toSpliced(index, 1));
	return withItems(node, node.items.with(index, {
		...item,
		value: remove(item.value, rest, operation, takeOut)
	}));
}
var PatchError;
function init_json_patch() {
	return (init_json_patch = __esmMin((() => {
		init_nodes();
		PatchError = class extends Error {
			field;
			constructor(message, field) {
				super(message);
				this.name = "PatchError";
				this.field = field;
			}
		};
	})))();
}

// actions/manifest-check/kustomize/known-fields.ts
var knownFields;
function init_known_fields() {
	return (init_known_fields = __esmMin((() => {
		knownFields = [
			...[
				"apiVersion",
				"kind",
				"metadata",
				"resources",
				"bases",
				"components",
				"namespace",
				"namePrefix",
				"nameSuffix"
			],
			...[
				"commonLabels",
				"labels",
				"commonAnnotations",
				"patches",
				"patchesStrategicMerge",
				"patchesJson6902",
				"images"
			],
			...[
				"replicas",
				"replacements",
				"vars",
				"crds",
				"configurations",
				"configMapGenerator",
				"secretGenerator"
			],
			...[
				"generatorOptions",
				"generators",
				"transformers",
				"validators",
				"openapi",
				"helmCharts",
				"helmGlobals"
			],
			...[
				"helmChartInflationGenerator",
				"inventory",
				"sortOptions",
				"buildMetadata",
				"imageTags"
			]
		];
	})))();
}

// actions/manifest-check/kustomize/kustomization.ts
/** The root of a kustomization; undefined where it cannot be read. */
function readKustomization(file) {
	const [document] = readDocuments(file);
	return document !== void 0 && "root" in document ? new Field(document.root) : void 0;
}
/** Files and folders that a kustomization refers to. */
function referencesOf(root) {
	const scalars = [
		"resources",
		"bases",
		"components",
		"patchesStrategicMerge"
	].flatMap((list) => root.get(list).items());
	const patches = [
		"patches",
		"patchesJson6902",
		"replacements"
	].flatMap((list) => root.get(list).items().map((item) => item.get("path")));
	const named = ["configMapGenerator", "secretGenerator"].flatMap((list) => root.get(list).items().flatMap((item) => [
		...item.get("files").items(),
		...item.get("envs").items(),
		item.get("env")
	])).map((field) => ({
		field,
		path: (field.text ?? "").replace(/^[^=]+=/, "")
	}));
	return [...[...scalars, ...patches].map((field) => ({
		field,
		path: field.text ?? ""
	})), ...named].filter(({ path }) => path !== "" && !path.includes("\n"));
}
/**
* The documents of a patch that is written inside a kustomization. In a literal block each node keeps its line and column; in other
* strings all of it stands where the string does.
*/
function inlineDocuments(field) {
	const { node } = field;
	if (node?.kind !== "scalar") return void 0;
	const { file, start, end, text } = node;
	const bodyStart = file.source.text.indexOf("\n", start) + 1;
	if (node.style === "block" && file.source.text[start] === "|" && bodyStart > 0 && bodyStart < end) {
		const read = readFragment(file, bodyStart, end);
		if (read.every((document) => "root" in document)) return read.map(({ root }) => root);
	}
	const own = {
		path: file.path,
		source: new SourceText(text)
	};
	const read = readDocuments(own);
	return read.every((document) => "root" in document) ? read.map(({ root }) => moved(root, node)) : void 0;
}
function moved(node, to) {
	const { file, start, end } = to;
	const place = {
		file,
		start,
		end
	};
	if (node.kind === "scalar") return {
		...node,
		...place
	};
	if (node.kind === "list") return {
		...node,
		...place,
		items: node.items.map((item) => ({
			value: moved(item.value, to),
			file
		}))
	};
	const entries = node.entries.map(({ key, value }) => ({
		key,
		keySpan: {
			start,
			end
		},
		value: moved(value, to),
		file
	}));
	return {
		...node,
		...place,
		entries
	};
}
function init_kustomization() {
	return (init_kustomization = __esmMin((() => {
		init_dockerfile();
		init_field();
		init_read();
	})))();
}

// actions/manifest-check/kustomize/strategic.ts
/**
* A strategic merge patch on an object (Kubernetes, "Update API objects in place using kubectl patch"): maps merge, lists merge by
* their key or are replaced, null and `$patch: delete` remove. What comes from the patch keeps its place in it.
*/
function strategicMerge(base, patch, mode, key = "") {
	if (base.kind === "map" && patch.kind === "map") return mergeMaps(base, patch, mode);
	if (base.kind === "list" && patch.kind === "list") return mergeLists(base, patch, mode, key);
	return patch;
}
function mergeMaps(base, patch, mode) {
	if (textAt(patch, "$patch") === "replace") return withoutEntry(patch, "$patch");
	let result = base;
	for (const one of patch.entries) {
		if (one.key.startsWith("$")) continue;
		const old = entryOf(result, one.key);
		if (isNull(one.value) || textAt(one.value, "$patch") === "delete") {
			result = withoutEntry(result, one.key);
			continue;
		}
		if (old === void 0 || old.value.kind !== one.value.kind || old.value.kind === "scalar") {
			result = withEntry(result, {
				...one,
				value: cleaned(one.value)
			});
			continue;
		}
		result = withEntry(result, {
			...old,
			value: strategicMerge(old.value, one.value, mode, one.key)
		});
	}
	return result;
}
function mergeLists(base, patch, mode, key) {
	if (joined.has(key)) return joinTexts(base, patch);
	const name = (mode === "whole" ? [] : mergeKeys[key] ?? []).find((candidate) => [...base.items, ...patch.items].every(({ value }) => textAt(value, candidate) !== void 0));
	if (name === void 0 || patch.items.some(({ value }) => textAt(value, "$patch") === "replace")) return withItems(patch, patch.items.filter(({ value }) => textAt(value, "$patch") !== "replace"));
	const changes = new Map(patch.items.map((item) => [idOf(item, name), item]));
	const kept = base.items.flatMap((item) => {
		const change = changes.get(idOf(item, name));
		if (change === void 0) return [item];
		if (textAt(change.value, "$patch") === "delete") return [];
		return [{
			...item,
			value: strategicMerge(item.value, change.value, mode)
		}];
	});
	const known = new Set(base.items.map((item) => idOf(item, name)));
	const added = patch.items.filter((item) => !known.has(idOf(item, name)) && textAt(item.value, "$patch") !== "delete");
	return withItems(base, [...added.map((item) => ({
		...item,
		value: cleaned(item.value)
	})), ...kept]);
}
function idOf({ value }, key) {
	return `${textAt(value, key)}/${textAt(value, "protocol") ?? "TCP"}`;
}
function joinTexts(base, patch) {
	const known = new Set(base.items.map(({ value }) => value.kind === "scalar" ? value.text : ""));
	const added = patch.items.filter(({ value }) => value.kind !== "scalar" || !known.has(value.text));
	return withItems(base, [...base.items, ...added]);
}
/** What a patch adds, without the directives and removals that have nothing to work on. */
function cleaned(node) {
	if (node.kind === "scalar") return node;
	if (node.kind === "list") return withItems(node, node.items.map((item) => ({
		...item,
		value: cleaned(item.value)
	})));
	const entries = node.entries.filter(({ key, value }) => !key.startsWith("$") && !isNull(value));
	return {
		...node,
		entries: entries.map((one) => ({
			...one,
			value: cleaned(one.value)
		}))
	};
}
function isNull(node) {
	return node.kind === "scalar" && resolveScalar(node) === null;
}
var mergeKeys, joined;
function init_strategic() {
	return (init_strategic = __esmMin((() => {
		init_scalar();
		init_nodes();
		mergeKeys = {
			containers: ["name"],
			initContainers: ["name"],
			ephemeralContainers: ["name"],
			volumes: ["name"],
			env: ["name"],
			imagePullSecrets: ["name"],
			volumeMounts: ["mountPath"],
			volumeDevices: ["devicePath"],
			ports: ["containerPort", "port"],
			hostAliases: ["ip"],
			topologySpreadConstraints: ["topologyKey"],
			secrets: ["name"],
			ownerReferences: ["uid"],
			resourceClaims: ["name"],
			schedulingGates: ["name"]
		};
		joined = /* @__PURE__ */ new Set(["finalizers"]);
	})))();
}

// actions/manifest-check/kustomize/tree.ts
function isKustomization(file) {
	return kustomizationNames.includes(fileName(file));
}
/** What a reference of a kustomization in a folder means. */
function follow({ files, problems }, folder, reference) {
	if (isRemote(reference)) return { kind: "remote" };
	const path = resolvePath(folder, reference);
	if (path === void 0) return { kind: "outside" };
	const file = files.get(path);
	if (file !== void 0) return {
		kind: "file",
		file
	};
	const problem = problems.get(path);
	if (problem !== void 0) return {
		kind: "unreadable",
		problem
	};
	for (const name of kustomizationNames) {
		const inside = files.get(path === "" ? name : `${path}/${name}`);
		if (inside !== void 0) return {
			kind: "folder",
			file: inside
		};
	}
	return { kind: "missing" };
}
var kustomizationNames;
function init_tree() {
	return (init_tree = __esmMin((() => {
		kustomizationNames = [
			"kustomization.yaml",
			"kustomization.yml",
			"Kustomization"
		];
	})))();
}

// actions/manifest-check/kustomize/patches.ts
/** Applies patches in their order: files or texts, strategic merges or JSON Patches, each to its target or the object of its name. */
function applyPatches(objects, patches, around) {
	return patches.reduce((current, patch) => {
		return documentsOf(patch, around).reduce((result, document) => applyPatch(result, document, patch, around), current);
	}, [...objects]);
}
/** A patch is a path or a text, bare or under `path` or `patch`. */
function documentsOf(patch, { tree, file, problems }) {
	const path = patch.isMap ? patch.get("path") : patch;
	if (patch.isMap ? path.text === void 0 : (patch.text ?? "").includes("\n")) {
		const field = patch.isMap ? patch.get("patch") : patch;
		const documents = inlineDocuments(field);
		if (documents === void 0) problems.push(unreadableAt(field, file, "this patch is no YAML"));
		return documents ?? [];
	}
	const target = follow(tree, folderOf(file), path.text ?? "");
	if (target.kind !== "file") {
		problems.push(target.kind === "unreadable" ? target.problem : unreadableAt(path, file, `${path.text ?? "the patch"} is not there`));
		return [];
	}
	return readDocuments(target.file).flatMap((document) => {
		if ("root" in document) return [document.root];
		problems.push(unreadableAt(path, file, `${target.file.path} cannot be read: ${document.problem}`));
		return [];
	});
}
function applyPatch(objects, document, patch, { file, problems }) {
	const target = patch.get("target");
	const isMeant = (built) => target.isMap ? isTarget(built, target) : isNamed(built, document);
	if (!objects.some(isMeant)) {
		if (!target.isMap) problems.push(unreadableAt(patch, file, "no object has the kind and name of this patch"));
		return objects;
	}
	return objects.flatMap((built) => {
		if (!isMeant(built)) return [built];
		try {
			if (document.kind === "list") return [{
				...built,
				node: jsonPatch(built.node, new Field(document).items())
			}];
			if (textAt(document, "$patch") === "delete") return [];
			return [merged$1(built, document, patch.get("options"))];
		} catch (error) {
			if (!(error instanceof PatchError)) throw error;
			problems.push(unreadableAt(error.field, file, error.message));
			return [built];
		}
	});
}
/** The patch's name and kind find the object; they change only where the options say so. */
function merged$1(built, document, options) {
	const patch = options.get("allowNameChange").isTrue ? document : withoutIdentity(document);
	const node = strategicMerge(built.node, patch, isOwnKind(built) ? "keyed" : "whole");
	return {
		...built,
		node
	};
}
function withoutIdentity(document) {
	if (document.kind !== "map") return document;
	const entries = document.entries.filter(({ key }) => key !== "apiVersion" && key !== "kind").map((one) => one.key === "metadata" && one.value.kind === "map" ? {
		...one,
		value: {
			...one.value,
			entries: one.value.entries.filter(({ key }) => key !== "name" && key !== "namespace")
		}
	} : one);
	return {
		...document,
		entries
	};
}
function isNamed(built, document) {
	const namespace = textAt(document, "metadata", "namespace");
	return kindOf(built) === textAt(document, "kind") && built.names.includes(textAt(document, "metadata", "name") ?? "") && groupVersion(built)[0] === groupVersion({ node: document })[0] && (namespace === void 0 || built.namespaces.length === 0 || built.namespaces.includes(namespace));
}
function init_patches() {
	return (init_patches = __esmMin((() => {
		init_frame_rules();
		init_field();
		init_read();
		init_json_patch();
		init_kustomization();
		init_nodes();
		init_strategic();
		init_target();
		init_tree();
	})))();
}

// actions/manifest-check/kustomize/replacements.ts
/** Copies values from one object's fields into others' (kustomize, "replacements"). Throws `PatchError` where a source is not there. */
function replace(objects, replacement) {
	const source = replacement.get("source");
	const from = objects.find((one) => isTarget(one, source));
	const path = source.get("fieldPath").text ?? "metadata.name";
	const found = from === void 0 ? void 0 : find(from.node, segments(path))[0];
	if (found === void 0) throw new PatchError(`nothing is there to be copied (${path})`, source);
	const value = part(found, source.get("options"));
	return replacement.get("targets").items().reduce((current, target) => current.map((one) => apply(one, target, value)), [...objects]);
}
function apply(built, target, value) {
	if (!isTarget(built, target.get("select"))) return built;
	if (target.get("reject").items().some((reject) => isTarget(built, reject))) return built;
	const options = target.get("options");
	const paths = target.get("fieldPaths").texts;
	return {
		...built,
		node: (paths.length === 0 ? ["metadata.name"] : paths).reduce((node, path) => write(node, segments(path), value, options), built.node)
	};
}
/** `spec.containers.[name=app].image`, `a\.b` and `[a.b/c]` for keys with dots, `*` for all items. */
function segments(path) {
	return (path.match(/\[[^\]]*\]|(?:\\.|[^.[\]\\])+/g) ?? []).slice(0, 50).map((segment) => segment.replaceAll("\\.", "."));
}
function selected(node, segment) {
	if (node.kind !== "list") return [];
	const [, key, value] = /^\[([^=]+)=(.*)\]$/.exec(segment) ?? [];
	if (segment === "*") return node.items.map((_, index) => index);
	if (key === void 0) return /^\d+$/.test(segment) && Number(segment) < node.items.length ? [Number(segment)] : [];
	return node.items.flatMap((item, index) => textAt(item.value, key) === value ? [index] : []);
}
function find(node, path) {
	const [segment, ...rest] = path;
	if (segment === void 0) return [node];
	if (node.kind === "list") return selected(node, segment).flatMap((index) => find(node.items[index]?.value ?? node, rest));
	const key = segment.replace(/^\[(.*)\]$/, "$1");
	const child = node.kind === "map" ? node.entries.find((one) => one.key === key) : void 0;
	return child === void 0 ? [] : find(child.value, rest);
}
function write(node, path, value, options) {
	const [segment, ...rest] = path;
	if (segment === void 0) return merged(node, value, options);
	if (node.kind === "list") {
		const chosen = new Set(selected(node, segment));
		return withItems(node, node.items.map((item, index) => chosen.has(index) ? {
			...item,
			value: write(item.value, rest, value, options)
		} : item));
	}
	if (node.kind !== "map") return node;
	const key = segment.replace(/^\[(.*)\]$/, "$1");
	const old = node.entries.find((one) => one.key === key);
	if (old !== void 0) return withEntry(node, {
		...old,
		value: write(old.value, rest, value, options)
	});
	if (!options.get("create").isTrue) return node;
	const origin = originOf(options.get("create"));
	return withEntry(node, entry(key, rest.length === 0 ? value : write(emptyMap(origin), rest, value, options), origin));
}
/** The part of a text that `delimiter` and `index` mean. */
function part(value, options) {
	const delimiter = options.get("delimiter").text;
	if (value.kind !== "scalar" || delimiter === void 0) return value;
	return {
		...value,
		text: value.text.split(delimiter)[options.get("index").number ?? 0] ?? value.text
	};
}
function merged(old, value, options) {
	const delimiter = options.get("delimiter").text;
	if (old.kind !== "scalar" || value.kind !== "scalar") return value;
	if (delimiter === void 0) return {
		...value,
		style: old.style === "plain" ? value.style : "quoted"
	};
	const parts = old.text.split(delimiter);
	const index = options.get("index").number ?? 0;
	if (index < 0) parts.unshift(value.text);
	else if (index >= parts.length) parts.push(value.text);
	else parts[index] = value.text;
	return {
		...value,
		text: parts.join(delimiter)
	};
}
function init_replacements() {
	return (init_replacements = __esmMin((() => {
		init_json_patch();
		init_nodes();
		init_target();
	})))();
}

// actions/manifest-check/kustomize/kinds.ts
var clusterKinds, fixedNames, templatePaths, selectorPaths;
function init_kinds() {
	return (init_kinds = __esmMin((() => {
		clusterKinds = /* @__PURE__ */ new Set([
			...[
				"Namespace",
				"Node",
				"PersistentVolume",
				"ClusterRole",
				"ClusterRoleBinding",
				"CustomResourceDefinition"
			],
			...[
				"APIService",
				"MutatingWebhookConfiguration",
				"ValidatingWebhookConfiguration",
				"PriorityClass",
				"StorageClass"
			],
			...[
				"CSIDriver",
				"CSINode",
				"VolumeAttachment",
				"RuntimeClass",
				"IngressClass",
				"PodSecurityPolicy",
				"FlowSchema"
			],
			...[
				"PriorityLevelConfiguration",
				"CertificateSigningRequest",
				"ValidatingAdmissionPolicy",
				"ComponentStatus"
			],
			...[
				"ValidatingAdmissionPolicyBinding",
				"SelfSubjectAccessReview",
				"SelfSubjectRulesReview",
				"SubjectAccessReview"
			],
			...["TokenReview"]
		]);
		fixedNames = /* @__PURE__ */ new Set([
			"CustomResourceDefinition",
			"APIService",
			"Namespace"
		]);
		templatePaths = {
			ReplicationController: ["spec", "template"],
			Deployment: ["spec", "template"],
			ReplicaSet: ["spec", "template"],
			DaemonSet: ["spec", "template"],
			StatefulSet: ["spec", "template"],
			Job: ["spec", "template"],
			CronJob: [
				"spec",
				"jobTemplate",
				"spec",
				"template"
			]
		};
		selectorPaths = {
			Service: { made: ["spec", "selector"] },
			ReplicationController: { made: ["spec", "selector"] },
			Deployment: { made: [
				"spec",
				"selector",
				"matchLabels"
			] },
			ReplicaSet: { made: [
				"spec",
				"selector",
				"matchLabels"
			] },
			DaemonSet: { made: [
				"spec",
				"selector",
				"matchLabels"
			] },
			StatefulSet: { made: [
				"spec",
				"selector",
				"matchLabels"
			] },
			Job: { kept: [[
				"spec",
				"selector",
				"matchLabels"
			]] },
			CronJob: { kept: [[
				"spec",
				"jobTemplate",
				"spec",
				"selector",
				"matchLabels"
			]] },
			PodDisruptionBudget: { kept: [[
				"spec",
				"selector",
				"matchLabels"
			]] },
			NetworkPolicy: { kept: [
				[
					"spec",
					"podSelector",
					"matchLabels"
				],
				[
					"spec",
					"ingress",
					"*",
					"from",
					"*",
					"podSelector",
					"matchLabels"
				],
				[
					"spec",
					"egress",
					"*",
					"to",
					"*",
					"podSelector",
					"matchLabels"
				]
			] }
		};
	})))();
}

// actions/manifest-check/kustomize/transform.ts
/** Sets the namespace of everything that has one, and the name of Namespaces. */
function setNamespace(objects, field) {
	const { text } = field;
	if (text === void 0 || text === "") return [...objects];
	const origin = originOf(field);
	const value = textNode(origin, text);
	const accounts = new Set(objects.filter((one) => kindOf(one) === "ServiceAccount").flatMap(({ names }) => names));
	return objects.map((built) => {
		const kind = kindOf(built);
		if (kind === "Namespace") return renamed(built, text, origin);
		const node = clusterKinds.has(kind) ? built.node : updateAt(built.node, ["metadata", "namespace"], () => value, origin);
		const namespaces = clusterKinds.has(kind) ? built.namespaces : [...built.namespaces, text];
		if (!/^(?:Cluster)?RoleBinding$/.test(kind)) return {
			...built,
			node,
			namespaces
		};
		const subjects = updateAt(node, ["subjects", "*"], (subject) => {
			const name = textAt(subject, "name") ?? "";
			const isOwn = textAt(subject, "kind") === "ServiceAccount" && (name === "default" || accounts.has(name));
			return subject === void 0 || !isOwn ? subject : updateAt(subject, ["namespace"], () => value, origin);
		});
		return {
			...built,
			node: subjects,
			namespaces
		};
	});
}
function renamed(built, name, origin) {
	const node = updateAt(built.node, ["metadata", "name"], () => textNode(origin, name), origin);
	return {
		...built,
		node,
		names: [...built.names, name]
	};
}
/** Puts prefix and suffix around names. References follow when everything is built. */
function affixNames(objects, prefix, suffix) {
	if ((prefix.text ?? "") === "" && (suffix.text ?? "") === "") return [...objects];
	return objects.map((built) => {
		if (fixedNames.has(kindOf(built))) return built;
		const name = `${prefix.text ?? ""}${nameOf(built)}${suffix.text ?? ""}`;
		const node = updateAt(built.node, ["metadata", "name"], (old) => old?.kind === "scalar" ? {
			...old,
			text: name,
			style: "quoted"
		} : old);
		return {
			...built,
			node,
			names: [...built.names, name]
		};
	});
}
function addPairs(node, path, pairs, create) {
	const [first] = pairs;
	if (first === void 0) return node;
	return updateAt(node, path, (old) => {
		const map = old?.kind === "map" ? old : create ? emptyMap(originOf(first)) : void 0;
		return map === void 0 ? old : withPairs(map, pairs);
	}, create ? originOf(first) : void 0);
}
/** Adds labels to objects, to the pods that they make, and to the selectors that must find these. */
function addLabels(objects, pairs, { selectors, templates }) {
	return objects.map((built) => {
		const kind = kindOf(built);
		let node = addPairs(built.node, ["metadata", "labels"], pairs, true);
		const template = templatePaths[kind];
		if (template !== void 0 && (templates || selectors)) node = addPairs(node, [
			...template,
			"metadata",
			"labels"
		], pairs, true);
		if (kind === "CronJob" && (templates || selectors)) node = addPairs(node, [
			"spec",
			"jobTemplate",
			"metadata",
			"labels"
		], pairs, true);
		if (kind === "StatefulSet" && (templates || selectors)) node = addPairs(node, [
			"spec",
			"volumeClaimTemplates",
			"*",
			"metadata",
			"labels"
		], pairs, true);
		const paths = selectors && isOwnKind(built) ? selectorPaths[kind] : void 0;
		if (paths?.made !== void 0) node = addPairs(node, paths.made, pairs, true);
		for (const path of paths?.kept ?? []) node = addPairs(node, path, pairs, false);
		return {
			...built,
			node
		};
	});
}
function addAnnotations(objects, pairs) {
	return objects.map((built) => {
		const template = templatePaths[kindOf(built)];
		let node = addPairs(built.node, ["metadata", "annotations"], pairs, true);
		if (template !== void 0) node = addPairs(node, [
			...template,
			"metadata",
			"annotations"
		], pairs, true);
		if (kindOf(built) === "CronJob") node = addPairs(node, [
			"spec",
			"jobTemplate",
			"metadata",
			"annotations"
		], pairs, true);
		return {
			...built,
			node
		};
	});
}
/** Sets the number of replicas of the objects that are named. */
function setReplicas(objects, replicas) {
	return replicas.reduce((current, one) => {
		const count = one.get("count");
		const { node: value } = count;
		if (value === void 0) return current;
		return current.map((built) => {
			if (!/^(?:Deployment|ReplicationController|ReplicaSet|StatefulSet)$/.test(kindOf(built)) || !built.names.includes(one.get("name").text ?? "")) return built;
			return {
				...built,
				node: updateAt(built.node, ["spec", "replicas"], () => value, originOf(count))
			};
		});
	}, [...objects]);
}
/** The namespace in which a name is looked up. */
function sameNamespace(a, b) {
	return clusterKinds.has(kindOf(a)) || clusterKinds.has(kindOf(b)) || namespaceOf(a) === namespaceOf(b);
}
function init_transform() {
	return (init_transform = __esmMin((() => {
		init_kinds();
		init_nodes();
		init_target();
	})))();
}

// actions/manifest-check/kustomize/build.ts
function objectsOf(root) {
	const items = entryOf(root, "items")?.value;
	if (textAt(root, "kind")?.endsWith("List") === true && items?.kind === "list") return items.items.map(({ value }) => builtOf(value));
	return root.kind === "map" && textAt(root, "kind") !== void 0 ? [builtOf(root)] : [];
}
var maxDepth, maxObjects, maxBuilds, unsupported, Builder;
function init_build() {
	return (init_build = __esmMin((() => {
		init_text();
		init_frame_rules();
		init_field();
		init_read();
		init_generators();
		init_image_pattern();
		init_images();
		init_json_patch();
		init_known_fields();
		init_kustomization();
		init_nodes();
		init_patches();
		init_replacements();
		init_target();
		init_transform();
		init_tree();
		maxDepth = 30;
		maxObjects = 2e4;
		maxBuilds = 2e3;
		unsupported = [
			"helmCharts",
			"helmChartInflationGenerator",
			"generators",
			"transformers",
			"validators"
		];
		Builder = class {
			problems = [];
			#tree;
			#stack = [];
			#objects = 0;
			#builds = 0;
			constructor(tree) {
				this.#tree = tree;
			}
			/** The objects of a kustomization; for a component, what it makes of those that it is given. */
			build(file, given = []) {
				const root = this.#enter(file);
				if (root === void 0) return [...given];
				this.#stack.push(file.path);
				let objects = [...given];
				for (const list of ["resources", "bases"]) for (const field of root.get(list).items()) objects.push(...this.#resource(file, field));
				for (const field of root.get("components").items()) objects = this.#component(file, field, objects);
				objects = this.#generated(file, root, objects);
				objects = this.#transformed(file, root, objects);
				this.#stack.pop();
				return objects;
			}
			#enter(file) {
				const root = readKustomization(file);
				if (root === void 0 || !root.isMap) {
					const [document] = readDocuments(file);
					const problem = document !== void 0 && "problem" in document ? document : {
						problem: "it is no mapping",
						offset: 0
					};
					this.problems.push(unreadableProblem(file, problem.problem, problem.offset));
					return;
				}
				for (const field of root.fields()) {
					const name = String(field.key);
					if (knownFields.includes(name)) continue;
					this.problems.push(unreadableAt(field, file, `a kustomization has no field ${name}${didYouMean(name, knownFields)}`));
				}
				for (const name of unsupported) {
					const field = root.get(name);
					if (field.items().length > 0 || field.isMap) this.problems.push(notCheckedAt(field, file, `${name} are not run, so what they make was not checked`));
				}
				for (const image of root.get("images").items()) {
					const name = image.get("name");
					if (name.text === void 0 || imagePattern(name.text) !== void 0) continue;
					this.problems.push(notCheckedAt(name, file, `the name ${name.text.slice(0, 80)} is no pattern, or one that is not tried, so the image was not replaced and not checked`));
				}
				return root;
			}
			#resource(from, field) {
				const target = follow(this.#tree, folderOf(from), field.text ?? "");
				switch (target.kind) {
					case "file": return this.#documents(target.file);
					case "folder": return this.#isTooMuch(target.file, from, field) ? [] : this.build(target.file);
					default:
						this.#refuse(target, from, field);
						return [];
				}
			}
			#component(from, field, objects) {
				const target = follow(this.#tree, folderOf(from), field.text ?? "");
				if (target.kind === "folder") return this.#isTooMuch(target.file, from, field) ? objects : this.build(target.file, objects);
				if (target.kind !== "file") this.#refuse(target, from, field);
				return objects;
			}
			#isTooMuch(file, from, field) {
				const isCycle = this.#stack.includes(file.path);
				this.#builds += 1;
				if (!isCycle && this.#stack.length < maxDepth && this.#builds <= maxBuilds) return false;
				if (this.#builds > 2001) return true;
				const why = isCycle ? `${file.path} includes itself` : "kustomizations are nested too deeply, or too many";
				this.problems.push(unreadableAt(field, from, why));
				return true;
			}
			#refuse(target, from, field) {
				const { text = "" } = field;
				if (target.problem !== void 0) this.problems.push(target.problem);
				else if (target.kind === "remote") this.problems.push(notCheckedAt(field, from, `${text} lies on another machine and was not fetched, so it was not checked`));
				else if (target.kind === "outside") this.problems.push(notCheckedAt(field, from, `${text} lies outside the checkout, so it was not checked`));
				else this.problems.push(unreadableAt(field, from, `${text} is not there`));
			}
			#documents(file) {
				const built = [];
				for (const document of readDocuments(file)) if ("problem" in document) this.problems.push(unreadableProblem(file, document.problem, document.offset));
				else built.push(...objectsOf(document.root));
				this.#objects += built.length;
				if (this.#objects <= maxObjects) return built;
				this.problems.push(unreadableProblem(file, `kustomizations build more than ${maxObjects} objects`, 0));
				return [];
			}
			#generated(file, root, objects) {
				const options = root.get("generatorOptions");
				const lookup = (field, path) => {
					const target = follow(this.#tree, folderOf(file), path);
					if (target.kind === "file") return target.file;
					if (target.kind !== "missing") this.#refuse(target, file, field);
				};
				let result = objects;
				for (const [list, kind] of [["configMapGenerator", "ConfigMap"], ["secretGenerator", "Secret"]]) for (const field of root.get(list).items()) {
					if (field.get("name").text === void 0) continue;
					result = place(result, generate(kind, field, options, lookup), field.get("behavior").text);
				}
				return result;
			}
			/** The order is kustomize's. */
			#transformed(file, root, objects) {
				const patches = {
					tree: this.#tree,
					file,
					problems: this.problems
				};
				let result = applyPatches(objects, [...root.get("patchesStrategicMerge").items(), ...root.get("patches").items()], patches);
				result = setNamespace(result, root.get("namespace"));
				result = affixNames(result, root.get("namePrefix"), root.get("nameSuffix"));
				result = addLabels(result, root.get("commonLabels").fields(), {
					selectors: true,
					templates: true
				});
				for (const label of root.get("labels").items()) {
					const scope = {
						selectors: label.get("includeSelectors").isTrue,
						templates: label.get("includeTemplates").isTrue
					};
					result = addLabels(result, label.get("pairs").fields(), scope);
				}
				result = addAnnotations(result, root.get("commonAnnotations").fields());
				result = applyPatches(result, root.get("patchesJson6902").items(), patches);
				result = setReplicas(result, root.get("replicas").items());
				result = setImages(result, root.get("images").items());
				for (const one of root.get("replacements").items()) result = this.#replaced(file, one, result);
				return result;
			}
			#replaced(file, field, objects) {
				const path = field.get("path").text;
				const target = path === void 0 ? void 0 : follow(this.#tree, folderOf(file), path);
				if (target !== void 0 && target.kind !== "file") {
					this.#refuse(target, file, field.get("path"));
					return objects;
				}
				return (target === void 0 ? [field] : readDocuments(target.file).flatMap((one) => "root" in one ? [new Field(one.root)] : [])).flatMap((one) => one.isMap ? [one] : one.items()).reduce((current, one) => {
					try {
						return replace(current, one);
					} catch (error) {
						if (!(error instanceof PatchError)) throw error;
						this.problems.push(unreadableAt(error.field, file, error.message));
						return current;
					}
				}, objects);
			}
		};
	})))();
}

// actions/manifest-check/kustomize/references.ts
/** Gives references the names that the objects have in the end. */
function fixReferences(objects) {
	const byName = /* @__PURE__ */ new Map();
	for (const one of objects) for (const name of new Set(one.names)) {
		const key = `${kindOf(one)}/${name}`;
		byName.set(key, [...byName.get(key) ?? [], one]);
	}
	const resolve = (kind, from) => (node) => {
		if (node?.kind !== "scalar") return node;
		const candidates = (byName.get(`${kind}/${node.text}`) ?? []).filter((one) => sameNamespace(one, from));
		const [first] = candidates;
		if (first === void 0 || candidates.some((one) => nameOf(one) === node.text)) return node;
		return candidates.length === 1 ? {
			...node,
			text: nameOf(first)
		} : node;
	};
	return objects.map((built) => ({
		...built,
		node: resolved(built, resolve)
	}));
}
function resolved(built, resolve) {
	const kind = kindOf(built);
	let { node } = built;
	const update = (target, path) => {
		node = updateAt(node, path, resolve(target, built));
	};
	const pod = kind === "Pod" ? ["spec"] : templatePaths[kind] === void 0 ? void 0 : [...templatePaths[kind], "spec"];
	if (pod !== void 0) for (const [target, path] of inPods) update(target, [...pod, ...path.split(".")]);
	for (const [target, path] of inKinds[kind] ?? []) update(target, path.split("."));
	if (kind === "HorizontalPodAutoscaler") update(textAt(node, "spec", "scaleTargetRef", "kind") ?? "", [
		"spec",
		"scaleTargetRef",
		"name"
	]);
	if (!/^(?:Cluster)?RoleBinding$/.test(kind)) return node;
	update(textAt(node, "roleRef", "kind") ?? "", ["roleRef", "name"]);
	const subjects = valueAt(node, ["subjects"]);
	if (subjects?.kind === "list" && subjects.items.every(({ value }) => textAt(value, "kind") === "ServiceAccount")) update("ServiceAccount", [
		"subjects",
		"*",
		"name"
	]);
	return node;
}
var inPods, inKinds;
function init_references() {
	return (init_references = __esmMin((() => {
		init_kinds();
		init_nodes();
		init_target();
		init_transform();
		inPods = [
			["ServiceAccount", "serviceAccountName"],
			["ServiceAccount", "serviceAccount"],
			["Secret", "imagePullSecrets.*.name"],
			["ConfigMap", "volumes.*.configMap.name"],
			["Secret", "volumes.*.secret.secretName"],
			["ConfigMap", "volumes.*.projected.sources.*.configMap.name"],
			["Secret", "volumes.*.projected.sources.*.secret.name"],
			["PersistentVolumeClaim", "volumes.*.persistentVolumeClaim.claimName"],
			["PriorityClass", "priorityClassName"],
			...["containers", "initContainers"].flatMap((list) => [
				["ConfigMap", `${list}.*.env.*.valueFrom.configMapKeyRef.name`],
				["Secret", `${list}.*.env.*.valueFrom.secretKeyRef.name`],
				["ConfigMap", `${list}.*.envFrom.*.configMapRef.name`],
				["Secret", `${list}.*.envFrom.*.secretRef.name`]
			])
		];
		inKinds = {
			StatefulSet: [["Service", "spec.serviceName"]],
			ServiceAccount: [["Secret", "imagePullSecrets.*.name"], ["Secret", "secrets.*.name"]],
			Ingress: [
				["Service", "spec.defaultBackend.service.name"],
				["Service", "spec.rules.*.http.paths.*.backend.service.name"],
				["Service", "spec.rules.*.http.paths.*.backend.serviceName"],
				["Secret", "spec.tls.*.secretName"]
			],
			PersistentVolumeClaim: [["StorageClass", "spec.storageClassName"]]
		};
	})))();
}

// actions/manifest-check/kustomize/render.ts
/** Builds each kustomization that no other one uses. Pure; never throws. */
function renderAll(files, tree) {
	const kustomizations = [.../* @__PURE__ */ new Set([...files.filter(isKustomization), ...[...tree.files.values()].filter(isKustomization)])];
	const uses = new Map(kustomizations.map((file) => [file, usedBy(file, tree)]));
	const inner = new Set([...uses.values()].flat());
	const roots = rootsOf(files.filter(isKustomization), uses, inner);
	const components = roots.filter(isComponent);
	const sets = [];
	const problems = [];
	for (const root of roots.filter((file) => !components.includes(file))) {
		const builder = new Builder(tree);
		const objects = fixReferences(builder.build(root));
		sets.push(objects.map(({ node }) => documentOf(node.file, node)));
		problems.push(...builder.problems);
	}
	return {
		sets,
		problems: distinct(problems),
		used: [.../* @__PURE__ */ new Set([...roots, ...inner])],
		unused: components
	};
}
/** Kustomizations that no other one uses; of those that use each other in a circle, the first, so that none goes unseen. */
function rootsOf(files, uses, inner) {
	const roots = files.filter((file) => !inner.has(file));
	const seen = /* @__PURE__ */ new Set();
	const visit = (start) => {
		const queue = [start];
		for (let file = queue.pop(); file !== void 0; file = queue.pop()) {
			if (seen.has(file)) continue;
			seen.add(file);
			queue.push(...uses.get(file) ?? []);
		}
	};
	for (const root of roots) visit(root);
	for (const file of files) {
		if (seen.has(file)) continue;
		roots.push(file);
		visit(file);
	}
	return roots;
}
/** Whatever a kustomization refers to directly. */
function usedBy(file, tree) {
	const root = readKustomization(file);
	return (root === void 0 ? [] : referencesOf(root)).flatMap(({ path }) => {
		const target = follow(tree, folderOf(file), path);
		return target.kind === "file" || target.kind === "folder" ? [target.file] : [];
	});
}
function isComponent(file) {
	return readKustomization(file)?.get("kind").text === "Component";
}
function init_render$1() {
	return (init_render$1 = __esmMin((() => {
		init_document();
		/* @__PURE__ */ init_rule();
		init_build();
		init_kustomization();
		init_references();
		init_tree();
	})))();
}

// actions/manifest-check/gather.ts
/** Reads and builds what is to be checked. Pure; never throws. */
function gather(files, { tree, projectFiles }) {
	const rendered = tree === void 0 ? nothingRendered : renderAll(files, tree);
	const kustomized = new Set(rendered.used.map(({ path }) => path));
	const projects = composeProjects(files.filter(({ path }) => !kustomized.has(path)), withFiles(projectFiles, files));
	const parts = [...rendered.used, ...projects.used];
	const used = new Set(parts.map(({ path }) => path));
	const read = files.filter(({ path }) => !used.has(path)).map((file) => ({
		file,
		...readFile(file)
	}));
	return {
		rendered,
		projects,
		parts,
		read,
		plain: read.flatMap((one) => one.documents)
	};
}
/** Documents that are deployed together, set by set. */
function setsOf({ plain, rendered, projects }) {
	return [
		plain,
		...rendered.sets,
		...projects.sets
	];
}
/** What projects may refer to, with the files as they are now. */
function withFiles(tree, files) {
	const current = files.map((file) => [file.path, file]);
	return {
		files: new Map([...tree?.files ?? [], ...current]),
		problems: tree?.problems ?? /* @__PURE__ */ new Map()
	};
}
function readFile(file) {
	if (!families.some((family) => family.mayHold(file))) return {
		documents: [],
		problems: []
	};
	const documents = [];
	const problems = [];
	for (const document of readDocuments(file)) if ("problem" in document) problems.push(unreadableProblem(file, reasonOf(file, document.problem), document.offset));
	else {
		const made = documentOf(file, document.root, document.duplicates);
		if (familyOf(made) !== void 0) documents.push(made);
	}
	return {
		documents,
		problems
	};
}
/** Templates are no YAML, and saying so helps more than the parser's complaint. */
function reasonOf({ source }, problem) {
	return source.text.includes("{{") ? `it is a template ({{ … }}), and templates are not rendered (${problem})` : problem;
}
var nothingRendered;
function init_gather() {
	return (init_gather = __esmMin((() => {
		init_render();
		init_document();
		init_families();
		init_frame_rules();
		init_render$1();
		init_read();
		nothingRendered = {
			sets: [],
			problems: [],
			used: [],
			unused: []
		};
	})))();
}

// actions/manifest-check/images/check.ts
/** What is wrong with images that are deployed, as far as evidence and registries say. Pure. */
function imageProblems(deployments, { scanned, verified, registry }) {
	const known = {
		scanned: scanned?.map(withReference),
		verified: verified?.map(withReference),
		registry
	};
	return deployments.flatMap((deployment) => [...judge(deployment, known)]);
}
function withReference(image) {
	return {
		...image,
		examined: tryParseReference(image.name)
	};
}
function* judge(deployment, { scanned, verified, registry }) {
	const { image, field } = deployment;
	const reference = tryParseReference(image);
	if (reference === void 0) return;
	const found = registry.get(image);
	if (found === "absent") {
		yield problem(absent, deployment, field, `The registry has no ${image}`);
		return;
	}
	const matches = (scanned ?? []).filter((one) => isSame(one, reference, found));
	if (scanned !== void 0) yield* judgeScans(deployment, matches);
	if (verified !== void 0) yield* judgeSignatures(deployment, verified.filter((one) => isSame(one, reference, found)));
	yield* judgeTag(deployment, reference, found, matches);
	if (deployment.nonRoot !== void 0) yield* judgeUser(deployment, deployment.nonRoot, found, matches);
	if (found !== void 0) yield* judgePorts(deployment, found);
}
function problem(rule, { owner, part }, field, message) {
	return {
		rule,
		owner,
		part,
		field,
		message
	};
}
/** True where evidence is of the image that a reference means: by digest, through the registry's index, or by its name. */
function isSame({ digest, examined }, reference, found) {
	if (reference.digest !== void 0 && [digest, examined?.digest].includes(reference.digest)) return true;
	if (found?.digests.includes(digest) === true) return true;
	const named = examined?.registry === reference.registry && examined.repository === reference.repository;
	return reference.digest === void 0 && named && examined.tag === reference.tag;
}
function* judgeScans(deployment, matches) {
	const { image, field } = deployment;
	if (matches.length === 0) yield problem(unscanned, deployment, field, `No evidence is there that ${image} was scanned`);
	for (const { objection, platform } of matches) {
		if (objection === void 0) continue;
		yield problem(notPassed, deployment, field, `${image} (${platform}) did not pass: ${objection}`);
		return;
	}
}
function* judgeSignatures(deployment, matches) {
	const { image, field } = deployment;
	const objection = matches.length === 0 ? "its signatures were not verified" : matches.find((one) => one.objection)?.objection;
	if (objection !== void 0) yield problem(unsigned, deployment, field, `${image} is not signed as this run demands: ${objection}`);
}
function* judgeTag(deployment, reference, found, matches) {
	if (found === void 0) return;
	const { image, field } = deployment;
	if (found.tagDigest !== void 0 && found.tagDigest !== reference.digest) yield problem(tagMoved, deployment, field, `The tag ${reference.tag} leads to ${found.tagDigest} by now`);
	else if (reference.digest === void 0 && matches.length > 0 && !matches.some(({ digest }) => found.digests.includes(digest))) yield problem(tagMoved, deployment, field, `${image} is another image by now than the one that was scanned`);
}
function* judgeUser(deployment, nonRoot, found, matches) {
	const { image } = deployment;
	const users = found?.configs.map(({ user }) => user.split(":")[0] ?? "") ?? [];
	const named = users.find((user) => user !== "" && user !== "root" && !/^\d+$/.test(user));
	if (users.some((user) => /^(?:|root|0+)$/.test(user)) || matches.some(({ isRoot }) => isRoot)) yield problem(rootUser, deployment, nonRoot, `${image} runs as root, so that this container does not start`);
	else if (named !== void 0) yield problem(rootUser, deployment, nonRoot, `${image} runs as ${named}; Kubernetes needs a number to see that this is not root`);
}
function* judgePorts(deployment, { configs }) {
	const exposed = new Set(configs.flatMap(({ exposedPorts }) => exposedPorts.map((port) => port.split("/")[0] ?? "")));
	if (exposed.size === 0) return;
	for (const field of deployment.ports) {
		const port = field.number === void 0 ? readPort(field)?.target : String(field.number);
		if (port === void 0 || exposed.has(port) || [...exposed].some((one) => one.includes("-"))) continue;
		const list = [...exposed].slice(0, 10).join(", ");
		yield problem(unexposed, deployment, field, `${deployment.image} exposes ${count(exposed.size, "port")} (${list}), and ${port} is none of them`);
	}
}
function init_check() {
	return (init_check = __esmMin((() => {
		init_oci();
		init_text();
		init_ports();
		init_rules();
	})))();
}

// actions/manifest-check/images/deployments.ts
/** Everything that documents run: containers of pods, and services of Compose projects that build no image themselves. */
function deploymentsOf(documents) {
	const objects = documents.filter((document) => kubernetes.accepts(document));
	const projects = documents.filter((document) => !kubernetes.accepts(document) && compose.accepts(document));
	return [...new Cluster(objects).containers.flatMap(containerDeployment), ...projects.flatMap(serviceDeployments)];
}
function containerDeployment(container) {
	const { image, workload, name, field } = container;
	if (image === void 0 || !isName(image)) return [];
	const probePorts = [
		"livenessProbe",
		"readinessProbe",
		"startupProbe"
	].map((probe) => field.get(probe)).flatMap((probe) => [
		"httpGet",
		"tcpSocket",
		"grpc"
	].map((kind) => probe.get(kind, "port")));
	const ports = [...field.get("ports").items().map((port) => port.get("containerPort")), ...probePorts];
	return [{
		image,
		owner: workload,
		part: name,
		field: field.get("image"),
		nonRoot: nonRootOf(container),
		ports: ports.filter(({ number }) => number !== void 0)
	}];
}
function nonRootOf({ field, workload }) {
	const own = field.get("securityContext");
	const shared = workload.get("securityContext");
	if (own.get("runAsUser").exists || shared.get("runAsUser").exists) return void 0;
	const wanted = own.get("runAsNonRoot").exists ? own.get("runAsNonRoot") : shared.get("runAsNonRoot");
	return wanted.isTrue ? wanted : void 0;
}
function serviceDeployments(document) {
	return projectOf(document).services.flatMap(({ field, project, name, ports }) => {
		const image = field.get("image");
		if (image.text === void 0 || !isName(image.text) || isOpen(image) || field.get("build").isMap) return [];
		const targets = ports.filter(({ target }) => /^\d+$/.test(target)).map((port) => port.field);
		return [{
			image: image.text,
			owner: project,
			part: name,
			field: image,
			nonRoot: void 0,
			ports: targets
		}];
	});
}
/** Templates are no names. */
function isName(image) {
	return !/[${}<>\s]|^$/.test(image);
}
function init_deployments() {
	return (init_deployments = __esmMin((() => {
		init_family$1();
		init_service();
		init_cluster();
		init_family();
	})))();
}

// actions/manifest-check/images/builds.ts
/** An image that a field names; none where the name is empty. */
function useAt(field, { reference, unknown = [], ...more }) {
	const { place } = field;
	if (reference === "" || place === void 0) return [];
	const missing = [.../* @__PURE__ */ new Set([...unknown, ...missingIn(field)])];
	return [{
		reference,
		use: "deployed",
		file: place.file.path,
		line: place.file.source.positionAt(place.span.start).line,
		...more,
		...missing.length === 0 ? {} : { unknown: missing }
	}];
}
/** The images that a service's `build` names in the Compose file itself: by `dockerfile_inline`, contexts and the frontend's argument. */
function builtImages(build) {
	const contexts = pairsIn(build.get("additional_contexts"));
	const named = contexts.flatMap(({ field, value = "" }) => value.startsWith(imageContext) ? useAt(field, { reference: value.slice(15) }) : []);
	const args = pairsIn(build.get("args"));
	const frontends = args.filter(({ name }) => name === "BUILDKIT_SYNTAX");
	return [
		...named,
		...frontends.flatMap(({ field, value = "" }) => useAt(field, { reference: value })),
		...inlineImages(build, contexts, args)
	];
}
function inlineImages(build, contexts, args) {
	const inline = build.get("dockerfile_inline");
	const { text = "" } = inline;
	if (text === "") return [];
	const file = parseDockerfile(text);
	const values = args.map(({ name, value }) => [name, value ?? `\${${name}}`]);
	const graph = buildGraph(file, {
		buildArgs: Object.fromEntries(values),
		namedContexts: contexts.map(({ name }) => name)
	});
	const frontend = frontendImage(text);
	const [variable] = missingIn(inline);
	const doubt = `${variable} may be any text of the Dockerfile; give it a value, or write $$ for a variable of the build`;
	return [
		...variable === void 0 ? [] : useAt(inline, {
			reference: "dockerfile_inline",
			doubt
		}),
		...doubtsOf(file).flatMap((one) => useAt(inline, {
			reference: one.reference,
			doubt: one.doubt
		})),
		...frontend === void 0 ? [] : useAt(inline, { reference: frontend.reference }),
		...takenImages(file, graph).flatMap(({ use: _use, line: _line, ...taken }) => useAt(inline, taken))
	];
}
/** The entries of a map, or of a list of `name=value`. */
function pairsIn(field) {
	return [...field.items().map((item) => {
		const [name = "", ...rest] = (item.text ?? "").split("=");
		return {
			field: item,
			name,
			value: rest.length === 0 ? void 0 : rest.join("=")
		};
	}), ...field.fields().map((one) => ({
		field: one,
		name: String(one.key),
		value: one.text
	}))];
}
function missingIn({ node }) {
	return node?.kind === "scalar" ? node.template?.missing ?? [] : [];
}
var imageContext;
function init_builds() {
	return (init_builds = __esmMin((() => {
		init_dockerfile();
		imageContext = "docker-image://";
	})))();
}

// actions/manifest-check/images/uses.ts
/**
* Every image that documents deploy, where it is named: of containers, of services that are not only built there, of what is built
* from within the file, and of volumes. A name that is none, such as a template, is stated as its text. Pure.
*/
function deployedImages(documents) {
	return documents.flatMap((document) => {
		if (kubernetes.accepts(document)) return resourcesOf(document).flatMap(workloadsOf).flatMap(workloadFields).flatMap(useOf);
		return compose.accepts(document) ? serviceImages(document) : [];
	});
}
function workloadFields({ containers, spec }) {
	const volumes = spec.get("volumes").items();
	return [...containers.map(({ field }) => field.get("image")), ...volumes.map((one) => one.get("image", "reference"))];
}
function serviceImages(document) {
	return projectOf(document).services.flatMap(({ field }) => {
		const mounted = field.get("volumes").items().filter((one) => one.get("type").text === "image");
		return [...[...isOnlyBuilt(field) ? [] : [field.get("image")], ...mounted.map((one) => one.get("source"))].flatMap(useOf), ...builtImages(field.get("build"))];
	});
}
/** Compose pulls the image of a service that it could build, unless the policy says otherwise. */
function isOnlyBuilt(service) {
	return service.get("build").isMap && ["build", "never"].includes(service.get("pull_policy").text ?? "");
}
function useOf(field) {
	return useAt(field, { reference: field.text ?? "" });
}
function init_uses() {
	return (init_uses = __esmMin((() => {
		init_family$1();
		init_service();
		init_family();
		init_resource();
		init_workload();
		init_builds();
	})))();
}

// actions/manifest-check/suppressions/grant.ts
/** An id of trivy in its present spelling (`AVD-KSV-0017` and `KSV017` are `KSV-0017`); all others as they are. */
function normalId(id) {
	const match = /^(?:AVD-)?(KSV|KCV)-?0*(\d{1,4})$/.exec(id);
	return match === null ? id : `${match[1]}-${(match[2] ?? "").padStart(4, "0")}`;
}
/** The ids of a grant that name one of these. */
function matchingIds({ ids }, names) {
	return ids.filter((id) => {
		if (!id.endsWith("/*")) return names.includes(id);
		return names.some((name) => name.startsWith(id.slice(0, -1)));
	});
}
/** True when a dated grant no longer holds. */
function isExpired({ until }, now) {
	return until !== void 0 && until < now;
}
function isDate(text) {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function init_grant() {
	return (init_grant = __esmMin((() => {})))();
}

// actions/manifest-check/suppressions/problems.ts
/** What is wrong with suppressions, once everything else has been found and suppressed. */
function* suppressionProblems(suppressor, isKnown, now, config) {
	for (const { file, field, text, problem } of suppressor.broken) yield {
		rule: malformed,
		owner: fileOwner(file),
		part: text,
		field,
		message: `This comment has no effect: ${problem}`
	};
	for (const { grant, unused: ids } of suppressor.grants()) yield* problemsOf(grant, ids, isKnown, now, config);
}
function* problemsOf(grant, unusedIds, isKnown, now, config) {
	const field = grant.field ?? pointAt(config, 0, 0);
	const base = {
		owner: fileOwner(field.place?.file ?? config),
		part: `${grant.source} ${grant.ids.join(",")}`,
		field
	};
	const unknownIds = grant.own ? grant.ids.filter((id) => !isKnown(id)) : [];
	if (unknownIds.length > 0) yield {
		...base,
		rule: unknown,
		message: `No rule is called ${unknownIds.join(", ")}`
	};
	const leftover = unusedIds.filter((id) => isKnown(id) && !id.endsWith("/*"));
	if (isExpired(grant, now)) yield {
		...base,
		rule: expired,
		message: `This suppression ended on ${grant.until}; it no longer takes effect`
	};
	else if (leftover.length > 0) yield {
		...base,
		rule: unused,
		message: `Nothing here is suppressed by ${leftover.join(", ")}`
	};
	if (grant.reason === void 0 && grant.own && grant.kind === "inline") yield {
		...base,
		rule: reasonless,
		message: `No reason is given for suppressing ${grant.ids.join(", ")}`
	};
}
var container, malformed, expired, unused, unknown, reasonless, suppressionRules;
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_frame_rules();
		/* @__PURE__ */ init_rule();
		container = "containers:\n  - name: app\n    securityContext:\n";
		malformed = defineRule({
			id: "SW-MC-suppression-malformed",
			severity: "medium",
			summary: "Write suppressing comments in a form that takes effect.",
			why: "A comment with a slip in it suppresses nothing, while its author believes that it does.",
			before: `${container}      privileged: true # seaworthy ignore SW-K8S-privileged`,
			after: `${container}      privileged: true # seaworthy ignore=SW-K8S-privileged reason=loads a kernel module`,
			tags: ["suppression"]
		});
		expired = defineRule({
			id: "SW-MC-suppression-expired",
			severity: "medium",
			summary: "Renew or remove suppressions whose date has passed.",
			why: "The exception was granted until a day that is over; what it covered counts again.",
			before: `${container}      privileged: true # seaworthy ignore=SW-K8S-privileged until=2020-01-31 reason=until the driver is in`,
			after: `${container}      privileged: false`,
			tags: ["suppression"]
		});
		unused = defineRule({
			id: "SW-MC-suppression-unused",
			severity: "low",
			summary: "Remove suppressions that suppress nothing.",
			why: "A leftover exception hides the next real finding at that place.",
			before: `${container}      privileged: false # seaworthy ignore=SW-K8S-privileged reason=loads a kernel module`,
			after: `${container}      privileged: false`,
			tags: ["suppression"]
		});
		unknown = defineRule({
			id: "SW-MC-suppression-unknown-rule",
			severity: "medium",
			summary: "Name rules that exist.",
			why: "An id that no rule has suppresses nothing; most often it is a typing slip.",
			before: `${container}      privileged: true # seaworthy ignore=SW-K8S-priviledged reason=loads a kernel module`,
			after: `${container}      privileged: true # seaworthy ignore=SW-K8S-privileged reason=loads a kernel module`,
			tags: ["suppression"]
		});
		reasonless = defineRule({
			id: "SW-MC-suppression-reasonless",
			severity: "info",
			summary: "Say why a finding is suppressed.",
			why: "Without a reason nobody can judge later whether the exception still holds.",
			before: `${container}      privileged: true # seaworthy ignore=SW-K8S-privileged`,
			after: `${container}      privileged: true # seaworthy ignore=SW-K8S-privileged reason=loads a kernel module`,
			tags: ["suppression"]
		});
		suppressionRules = [
			malformed,
			expired,
			unused,
			unknown,
			reasonless
		];
	})))();
}

// actions/manifest-check/known-ids.ts
/** True for an id that a rule of Seaworthy, or of a tool whose ids Seaworthy knows, can have. */
function isKnownId(id) {
	return ids.has(id) || id.endsWith("/*") || foreignForms.some((form) => form.test(id));
}
var foreignForms, rules, ids;
function init_known_ids() {
	return (init_known_ids = __esmMin((() => {
		init_families();
		init_frame_rules();
		init_rules();
		init_evaluate();
		init_problems();
		foreignForms = [
			/^KSV-\d{4}$/,
			/^KCV-\d{4}$/,
			/^CKV2?_K8S_\d+$/,
			/^C-\d{4}$/,
			/^kics\/[0-9a-f-]{36}$/
		];
		rules = [
			...frameRules,
			...suppressionRules,
			...imageRules,
			...families.flatMap((family) => family.rules)
		];
		ids = /* @__PURE__ */ new Set([...rules.flatMap(({ id, aliases }) => [id, ...aliases]), ...podSecurityChecks.map(({ id }) => `pss/${id}`)]);
	})))();
}

// actions/manifest-check/suppressions/comments.ts
/** Reads the suppressing comments of a file: Seaworthy's and trivy's. What stands in a string is no comment. */
function readComments(file, documents) {
	const { text } = file.source;
	const grants = [];
	const broken = [];
	if (!text.includes("seaworthy") && !text.includes("trivy:ignore:")) return {
		grants,
		broken
	};
	const strings = documents.flatMap(({ root }) => stringsOf(root.node));
	for (const match of text.matchAll(comment)) {
		if (grants.length + broken.length >= maxComments) break;
		if (strings.some(({ start, end }) => start <= match.index && match.index < end)) continue;
		const read = readComment(file, match.index, (match[1] ?? "").trimEnd());
		if (read === void 0) continue;
		if ("problem" in read) broken.push(read);
		else grants.push(read);
	}
	return {
		grants,
		broken
	};
}
function readComment(file, offset, text) {
	const field = pointAt(file, offset, offset + file.source.text.slice(offset).search(/\r?\n|$/));
	const base = {
		kind: "inline",
		source: `# ${text}`,
		field
	};
	const foreign = trivy.exec(text);
	if (foreign !== null) {
		const ids = [normalId(foreign[1] ?? "")];
		return {
			...base,
			ids,
			reason: void 0,
			until: foreign[2],
			own: false,
			covers: lineCover(file, offset)
		};
	}
	if (text.startsWith("trivy:")) return void 0;
	const match = own.exec(text);
	const wrong = (problem) => ({
		file,
		field,
		text,
		problem
	});
	if (match === null) return /\bignore\b/.test(text) ? wrong("the form is `seaworthy [global] ignore=RULE,RULE [until=YYYY-MM-DD] [reason=…]`") : void 0;
	const [, global, ids = "", rest = ""] = match;
	const { reason, until, problem } = readTail(rest);
	if (problem !== void 0) return wrong(problem);
	return {
		...base,
		ids: ids.split(",").map((id) => normalId(id.trim())),
		reason,
		until,
		own: true,
		covers: global === void 0 ? lineCover(file, offset) : fileCover(file)
	};
}
/** `[until=YYYY-MM-DD] [reason=…]`; the reason goes on to the end. */
function readTail(text) {
	const at = text.search(/(?:^|\s)reason=/);
	const options = at === -1 ? text : text.slice(0, at);
	const reason = at === -1 ? void 0 : text.slice(text.indexOf("=", at) + 1).trim().replace(/^"(.*)"$/, "$1");
	const until = /^\s*(?:until=(\S+)\s*)?$/.exec(options);
	if (until === null) return { problem: `\`${options.trim()}\` is neither until=YYYY-MM-DD nor reason=…` };
	if (until[1] !== void 0 && !isDate(until[1])) return { problem: `\`${until[1]}\` is no date` };
	return {
		reason: reason === "" ? void 0 : reason,
		until: until[1]
	};
}
/**
* A comment is about what begins on its line, or, where it has a line to itself, on the next one with content: a field, or all that
* is in a container, a mapping or a document that begins there.
*/
function lineCover(file, offset) {
	const { source } = file;
	let { line } = source.positionAt(offset);
	if (source.text.slice(source.lineSpan(line).start, offset).trim() === "") do
		line += 1;
	while (line <= source.lineCount && /^\s*(?:#.*)?$/.test(source.slice(source.lineSpan(line))));
	return ({ field }) => {
		for (let at = field.nearest; at !== void 0; at = at.parent) {
			const { place } = at;
			if (place?.file === file && source.positionAt(place.span.start).line === line) return true;
		}
		return field.uses.some((use) => use.file === file && source.positionAt(use.span.start).line === line);
	};
}
function stringsOf(node) {
	if (node === void 0) return [];
	if (node.kind === "scalar") return node.style === "plain" ? [] : [node];
	return (node.kind === "map" ? node.entries : node.items).flatMap((slot) => slot.use === void 0 ? stringsOf(slot.value) : []);
}
var comment, own, trivy, maxComments, fileCover;
function init_comments() {
	return (init_comments = __esmMin((() => {
		init_frame_rules();
		comment = /(?<=^|[ \t])#[ \t]*((?:seaworthy[ \t]|trivy:ignore:)[^\r\n]*)/gm;
		own = /^seaworthy[\t ]+(?:(global)[\t ]+)?ignore[\t ]*=[\t ]*([\w/*-]+(?:[\t ]*,[\t ]*[\w/*-]+)*)(?:[\t ]+(.*))?$/;
		trivy = /^trivy:ignore:([\w-]+)(?::exp:(\d{4}-\d\d-\d\d))?[\t ]*$/;
		maxComments = 2e3;
		fileCover = (file) => ({ field, owner }) => (field.place?.file ?? owner.document.file) === file;
	})))();
}

// actions/manifest-check/suppressions/annotations.ts
/** `ignore.seaworthy/<RULE>: [until=YYYY-MM-DD] reason`; the whole value is the reason where it has no such form. */
function ownIgnore(name, value) {
	const { reason, until, problem } = readTail(value);
	if (problem === void 0) return {
		ids: [normalId(name)],
		reason,
		until,
		own: true
	};
	return {
		ids: [normalId(name)],
		reason: trimmed(value),
		until: void 0,
		own: true
	};
}
/** `checkov.io/skip1: CKV_K8S_20=reason`. */
function checkovSkip(_name, value) {
	const [, id, reason = ""] = /^\s*([\w-]+)\s*(?:=(.*))?$/s.exec(value) ?? [];
	return id === void 0 ? void 0 : {
		...foreign,
		ids: [id],
		reason: trimmed(reason)
	};
}
/** `polaris.fairwinds.com/cpuRequestsMissing-exempt`, or `exempt` for all. */
function polarisId(name) {
	return name === "exempt" ? "polaris/*" : `polaris/${name.replace(/-exempt$/, "")}`;
}
/** The suppressions in a map of annotations. They hold for the object, and for the pods that it makes. */
function readAnnotations(annotations) {
	return annotations.fields().flatMap((field) => {
		const key = String(field.key);
		const form = forms.find(({ prefix }) => key.startsWith(prefix));
		const read = form?.read(key.slice(form.prefix.length), field.text ?? "");
		if (read === void 0 || read.ids.some((id) => id.endsWith("/"))) return [];
		return [{
			kind: "inline",
			source: `annotation ${key}`,
			field,
			covers: () => true,
			...read
		}];
	});
}
var trimmed, foreign, forms;
function init_annotations() {
	return (init_annotations = __esmMin((() => {
		init_comments();
		trimmed = (text) => text.trim() === "" ? void 0 : text.trim();
		foreign = {
			own: false,
			until: void 0
		};
		forms = [
			{
				prefix: "ignore.seaworthy/",
				read: ownIgnore
			},
			{
				prefix: "ignore-check.kube-linter.io/",
				read: (name, value) => ({
					...foreign,
					ids: [`kube-linter/${name}`],
					reason: trimmed(value)
				})
			},
			{
				prefix: "kube-linter.io/ignore-all",
				read: (_name, value) => ({
					...foreign,
					ids: ["kube-linter/*"],
					reason: trimmed(value)
				})
			},
			{
				prefix: "checkov.io/skip",
				read: checkovSkip
			},
			{
				prefix: "polaris.fairwinds.com/",
				read: (name, value) => value === "true" ? {
					...foreign,
					ids: [polarisId(name)],
					reason: void 0
				} : void 0
			},
			{
				prefix: "kube-score/ignore",
				read: (_name, value) => ({
					...foreign,
					ids: value.split(",").map((id) => `kube-score/${id.trim()}`),
					reason: void 0
				})
			}
		];
	})))();
}

// actions/manifest-check/suppressions/configured.ts
/** What the configuration suppresses: entries with a scope, and ids that are ignored everywhere. */
function configuredGrants({ suppressions, ignored, ignoredBy, ignoredIn, configFile }) {
	const everywhere = {
		kind: "configuration",
		source: ignoredBy,
		files: ignoredIn,
		ids: ignored.map(normalId),
		reason: void 0,
		until: void 0,
		own: true,
		covers: () => true
	};
	return [...suppressions.map((entry) => grantOf(entry, configFile)), ...ignored.length === 0 ? [] : [everywhere]];
}
function grantOf(entry, source) {
	const { rules, reason, until } = entry;
	const ids = rules.map(normalId);
	return {
		kind: "configuration",
		source,
		files: [source],
		ids,
		reason,
		until,
		own: true,
		covers: coverOf(entry)
	};
}
function coverOf({ path, kind, namespace, name, container }) {
	const isPath = path === void 0 ? void 0 : (0, import_picomatch.default)(path.replace(/^\.?\//, ""), { dot: true });
	const isName = name === void 0 ? void 0 : wildcard(name);
	return ({ owner, part, field }) => (isPath === void 0 || isPath(field.place?.file.path ?? owner.document.file.path)) && (kind === void 0 || kind === owner.kind) && (namespace === void 0 || namespace === owner.namespace) && (isName === void 0 || isName.test(owner.name)) && (container === void 0 || container === part);
}
/** `*` stands for anything. */
function wildcard(pattern) {
	const literal = pattern.split(/\*+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${literal.join("[^]*")}$`);
}
var import_picomatch;
function init_configured() {
	return (init_configured = __esmMin((() => {
		import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
	})))();
}

// actions/manifest-check/suppressions/suppressor.ts
function suppressionOf({ kind, source, files, reason, until }) {
	return {
		kind,
		source,
		...files === void 0 ? {} : { files },
		...reason === void 0 ? {} : { reason },
		...until === void 0 ? {} : { until }
	};
}
var Suppressor;
function init_suppressor() {
	return (init_suppressor = __esmMin((() => {
		init_findings();
		init_annotations();
		init_comments();
		init_configured();
		Suppressor = class {
			#now;
			#inline;
			#comments = /* @__PURE__ */ new Map();
			#annotations = /* @__PURE__ */ new Map();
			#configured;
			#used = /* @__PURE__ */ new Map();
			broken;
			constructor(documents, options) {
				this.#now = options.now;
				this.#inline = !options.disableInline;
				this.#configured = configuredGrants(options);
				const broken = [];
				for (const [file, own] of this.#inline ? Map.groupBy(documents, (document) => document.file) : []) {
					const comments = readComments(file, own);
					if (comments.grants.length > 0) this.#comments.set(file, comments.grants);
					broken.push(...comments.broken);
				}
				this.broken = broken;
			}
			/** The suppression that holds for a problem. */
			find(problem) {
				const names = idsOf(problem).map(normalId);
				for (const grant of this.#candidates(problem)) {
					const ids = matchingIds(grant, names);
					if (ids.length === 0 || !grant.covers(problem)) continue;
					const used = this.#used.get(grant) ?? /* @__PURE__ */ new Set();
					this.#used.set(grant, used);
					for (const id of ids) used.add(id);
					if (!isExpired(grant, this.#now)) return suppressionOf(grant);
				}
			}
			/** Every grant that was met, with the ids that have suppressed nothing. */
			*grants() {
				for (const grants of [
					...this.#comments.values(),
					...this.#annotations.values(),
					this.#configured
				]) for (const grant of grants) {
					const used = this.#used.get(grant);
					yield {
						grant,
						unused: grant.ids.filter((id) => used?.has(id) !== true)
					};
				}
			}
			/** Reads the annotations of an object, whether or not a problem belongs to it. */
			meet(annotations) {
				const known = this.#annotations.get(annotations);
				if (known !== void 0) return known;
				const grants = this.#inline && annotations.isMap ? readAnnotations(annotations) : [];
				this.#annotations.set(annotations, grants);
				return grants;
			}
			*#candidates({ owner, field }) {
				const file = field.place?.file ?? owner.document.file;
				yield* this.#comments.get(file) ?? [];
				for (const annotations of owner.annotations) yield* this.meet(annotations);
				yield* this.#configured;
			}
		};
	})))();
}

// actions/manifest-check/manifests.ts
/** Checks all files together, and what kustomizations among them build. Pure; never throws. */
function checkManifests(files, options, collected = {}) {
	const gathered = gather(files, collected);
	const { rendered, projects, parts, read, plain } = gathered;
	const { images } = options;
	const unreadable = read.filter(({ problems }) => problems.length > 0);
	const sources = [...plain, ...parts.flatMap(allDocuments)];
	const own = Map.groupBy(plain, familyOf);
	const shared = sharedOf(own);
	const results = [
		checkSet(own, options, noDocuments),
		...rendered.sets.map((documents) => checkSet(Map.groupBy(documents, familyOf), options, shared)),
		...projects.sets.map((documents) => checkSet(Map.groupBy(documents, familyOf), options, noDocuments))
	];
	const suppressor = new Suppressor(sources, options);
	for (const annotations of results.flatMap((result) => result.annotations)) suppressor.meet(annotations);
	const found = [
		...collected.problems ?? [],
		...rendered.problems,
		...projects.problems,
		...read.flatMap((one) => one.problems),
		...sources.flatMap(duplicateProblems),
		...oncePerPlace(results.map((result) => result.problems)),
		...images === void 0 ? [] : oncePerPlace(setsOf(gathered).map((documents) => imageProblems(deploymentsOf(documents), images)))
	];
	const findings = toFindings(found, suppressor);
	const config = {
		path: options.configFile,
		source: new SourceText("")
	};
	const leftovers = toFindings([...suppressionProblems(suppressor, isKnownId, options.now, config)], suppressor);
	const rules = [
		...frameRules,
		...suppressionRules,
		...images === void 0 ? [] : imageRules,
		...families.flatMap((family) => family.rules)
	].filter((rule) => isOn(rule, options));
	const checked = [...pathsOf(read.filter((one) => one.documents.length > 0 && one.problems.length === 0)), ...parts.map(({ path }) => path)];
	return {
		findings: [...findings, ...leftovers].toSorted(byPlace),
		rules: [...new Map(rules.map((rule) => [rule.id, reportedRule(rule)])).values()],
		gaps: [
			...unreadable.map(({ file, problems: [first] }) => gapOf(file.path, first?.message ?? "it could not be read")),
			...[...rendered.problems, ...projects.problems].map(({ owner, message }) => gapOf(owner.name, message)),
			...rendered.unused.map(({ path }) => note(path, "no kustomization uses this component, so it was not built")),
			...projects.notes.map(({ what, why }) => note(what, why))
		],
		examined: {
			files: checked.length,
			...total(results.map(({ examined }) => examined))
		},
		checked,
		unreadable: pathsOf(unreadable),
		others: pathsOf(read.filter((one) => one.documents.length === 0 && one.problems.length === 0)),
		images: setsOf(gathered).flatMap(deployedImages)
	};
}
/** The images that files deploy. Pure; never throws. */
function deployedBy(files, collected) {
	return setsOf(gather(files, collected)).flatMap((documents) => deploymentsOf(documents).map(({ image }) => image));
}
/** The documents that hold for every cluster of the checkout. */
function sharedOf(documents) {
	return new Map([...documents].map(([family, own]) => [family, own.filter((one) => family?.isShared?.(one) === true)]));
}
/** Each family's check of its own among documents that go into one cluster together, in the light of what others share. */
function checkSet(documents, options, around) {
	const results = families.map((family) => family.check(documents.get(family) ?? [], options, around.get(family) ?? []));
	return {
		problems: results.flatMap(({ problems }) => problems),
		annotations: results.flatMap(({ annotations }) => annotations),
		examined: total(results.map(({ examined }) => examined))
	};
}
/** What a base brings into several overlays is one problem, in the base. */
function oncePerPlace(sets) {
	const seen = /* @__PURE__ */ new Set();
	return sets.flatMap((problems) => {
		const keys = sets.length === 1 ? [] : problems.map(placeKey);
		const fresh = sets.length === 1 ? problems : problems.filter((_, index) => !seen.has(keys[index] ?? ""));
		for (const key of keys) seen.add(key);
		return fresh;
	});
}
function placeKey({ rule, field, part = "", message }) {
	const { place } = field;
	return JSON.stringify([
		rule.id,
		place?.file.path,
		place?.span.start,
		part,
		field.stablePath,
		message
	]);
}
function total(counts) {
	const sums = {};
	for (const [what, number] of counts.flatMap((one) => Object.entries(one))) sums[what] = (sums[what] ?? 0) + number;
	return sums;
}
function pathsOf(some) {
	return some.map(({ file }) => file.path);
}
function allDocuments(file) {
	return readDocuments(file).flatMap((one) => "root" in one ? [documentOf(file, one.root, one.duplicates)] : []);
}
function gapOf(what, why) {
	return {
		what,
		why,
		weight: "partial"
	};
}
function note(what, why) {
	return {
		what,
		why,
		weight: "note"
	};
}
var noDocuments;
function init_manifests() {
	return (init_manifests = __esmMin((() => {
		init_dockerfile();
		init_document();
		init_families();
		init_findings();
		init_frame_rules();
		init_gather();
		init_check();
		init_deployments();
		init_rules();
		init_uses();
		init_known_ids();
		/* @__PURE__ */ init_rule();
		init_problems();
		init_suppressor();
		/* @__PURE__ */ init_switch();
		init_read();
		noDocuments = /* @__PURE__ */ new Map();
	})))();
}

export { isKustomization as a, readKustomization as c, isElsewhere as d, referencesOf$1 as f, init_tree as i, referencesOf as l, deployedBy as n, kustomizationNames as o, rootsOf$1 as p, init_manifests as r, init_kustomization as s, checkManifests as t, init_files as u };