import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, Dn as init_paths, En as getFileName, Ir as init_plain, Lr as oneLine, On as isRemote, Tn as getDirectory, dn as init_files$1, dr as init_templates, hr as withoutConstructs, kn as resolvePath, or as init_text, wi as messageOf, zr as truncate } from "../core.js";
import { t as require_dist } from "../../npm/yaml.js";
import { Ct as init_decode, St as decodeDockerfile, ht as init_source_text, mt as SourceText, t as init_dockerfile } from "../dockerfile/index.js";

// shared/compose/interpolate.ts
/**
* Interpolates variables as Compose does (Compose Specification, 12 Interpolation): `$X`, `${X}`, `${X:-default}`,
* `${X-default}`, `${X:?error}`, `${X?error}`, `${X:+other}`, `${X+other}`, nested, and `$$` for a dollar sign. A
* dollar sign that starts nothing stays as it is, as in Compose 2. Pure; never throws.
*/
function interpolate(text, lookup) {
	if (!text.includes("$")) return {
		text,
		missing: []
	};
	const reader = new Reader(text, lookup);
	try {
		return {
			text: reader.read(0),
			missing: reader.missing
		};
	} catch (error) {
		if (error instanceof MalformedError) return {
			text,
			missing: [],
			problem: error.message
		};
		throw error;
	}
}
var maxLength$1, maxDepth$5, name, MalformedError, Reader;
function init_interpolate() {
	return (init_interpolate = __esmMin((() => {
		maxLength$1 = 65536;
		maxDepth$5 = 16;
		name = /[A-Za-z_][A-Za-z0-9_]*/y;
		MalformedError = class extends Error {};
		Reader = class {
			missing = [];
			#text;
			#lookup;
			#at = 0;
			constructor(text, lookup) {
				this.#text = text;
				this.#lookup = lookup;
			}
			/** Reads to the end of the text or, inside braces, to the closing brace. */
			read(depth) {
				if (depth > maxDepth$5) throw new MalformedError("its variables are nested too deeply");
				let result = "";
				while (this.#at < this.#text.length) {
					const character = this.#text[this.#at] ?? "";
					if (character === "}" && depth > 0) return result;
					this.#at += 1;
					result += character === "$" ? this.#variable(depth) : character;
					if (result.length > maxLength$1) throw new MalformedError(`it exceeds ${maxLength$1} characters`);
				}
				if (depth > 0) throw new MalformedError("a brace is not closed");
				return result;
			}
			#variable(depth) {
				const start = this.#at - 1;
				if (this.#text[this.#at] === "$") {
					this.#at += 1;
					return "$";
				}
				const braced = this.#text[this.#at] === "{";
				if (braced) this.#at += 1;
				const variableName = this.#name();
				if (variableName === void 0 && braced) throw new MalformedError("braces contain no variable; write $$ for a dollar sign");
				if (variableName === void 0) return "$";
				const value = this.#lookup(variableName);
				const result = braced ? this.#braced(value, depth) : value;
				if (result !== void 0) return result;
				this.missing.push(variableName);
				return this.#text.slice(start, this.#at);
			}
			/** Evaluates the modifier after the name in braces. Returns undefined if it needs the variable's unknown value. */
			#braced(value, depth) {
				const [operator = ""] = /^:?[-?+]/.exec(this.#text.slice(this.#at, this.#at + 2)) ?? [];
				this.#at += operator.length;
				if (operator === "" && this.#text[this.#at] !== "}") throw new MalformedError("braces contain more than a variable");
				const outer = this.missing.length;
				const other = this.read(depth + 1);
				this.#at += 1;
				const isSet = value !== void 0 && !(operator.startsWith(":") && value === "");
				const takesOther = operator.endsWith("-") ? !isSet : operator.endsWith("+") && isSet;
				if (!takesOther) this.missing.splice(outer);
				if (takesOther) return other;
				if (operator.endsWith("+")) return "";
				return operator.endsWith("?") && !isSet ? void 0 : value;
			}
			#name() {
				name.lastIndex = this.#at;
				const [match] = name.exec(this.#text) ?? [];
				this.#at += match?.length ?? 0;
				return match;
			}
		};
	})))();
}

// shared/yaml/scalar.ts
/**
* Resolves a scalar as the API server does: the core types of YAML 1.1 without base 60 and dates, as Go's YAML
* library for Kubernetes resolves them (`yes` and `on` are booleans, `0o17` and `017` are 15).
*/
function resolveScalar({ text, style, tag }) {
	if (tag === void 0 ? style !== "plain" : !resolved.test(tag)) return text;
	if (text === "" || text === "~") return null;
	return text.charCodeAt(0) < 58 ? numberOf(text) : wordOf(text);
}
/** Returns true if a scalar is null. Costs less than its value. */
function isNull({ text, style, tag }) {
	if (text.length > 4 || (tag === void 0 ? style !== "plain" : !resolved.test(tag))) return false;
	return nulls.test(text);
}
function wordOf(text) {
	if (text.length > 5) return text;
	if (nulls.test(text)) return null;
	if (trues.test(text)) return true;
	return falses.test(text) ? false : text;
}
/** Resolves a text that begins with a sign, a point or a digit, or is no number. */
function numberOf(text) {
	if (integers.test(text)) return integerOf(text.replaceAll("_", ""));
	return floats.test(text) ? Number(text.replaceAll("_", "")) : text;
}
function integerOf(text) {
	const sign = text.startsWith("-") ? -1 : 1;
	const digits = text.replace(/^[-+]/, "");
	if (/^0[0-7]+$/.test(digits)) return sign * Number.parseInt(digits, 8);
	return sign * Number(digits);
}
var resolved, nulls, trues, falses, integers, floats;
function init_scalar() {
	return (init_scalar = __esmMin((() => {
		resolved = /^tag:yaml\.org,2002:(?:null|bool|int|float)$/;
		nulls = /^(?:|~|null|Null|NULL)$/;
		trues = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
		falses = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
		integers = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[1-9][0-9_]*|0)$/;
		floats = /^[-+]?(?:\.\d+|\d[\d_]*(?:\.[\d_]*)?)(?:[eE][-+]?\d+)?$/;
	})))();
}

// shared/yaml/convert.ts
function isMergeKey(key) {
	if (!(0, import_dist$1.isScalar)(key)) return false;
	return key.tag === void 0 ? key.type === import_dist$1.Scalar.PLAIN : key.tag === "tag:yaml.org,2002:merge";
}
function isSameScalar(a, b) {
	return a?.kind === "scalar" && b.kind === "scalar" && resolveScalar(a) === resolveScalar(b);
}
function tagOf({ tag }) {
	return tag === void 0 ? {} : { tag };
}
/** Returns the end of a block collection's last value, without the line breaks and comments that follow. */
function lastEnd(slots, start) {
	return slots.reduce((end, slot) => Math.max(end, slot.use?.end ?? slot.value.end), start);
}
function styleOf(type) {
	return type === import_dist$1.Scalar.BLOCK_FOLDED || type === import_dist$1.Scalar.BLOCK_LITERAL ? "block" : "quoted";
}
var import_dist$1, RejectedDocumentError, maxDepth$4, maxExpandedNodes, Conversion, binary;
function init_convert() {
	return (init_convert = __esmMin((() => {
		import_dist$1 = require_dist();
		init_text();
		init_scalar();
		RejectedDocumentError = class extends Error {
			offset;
			constructor(message, offset) {
				super(message);
				this.name = "RefusedDocument";
				this.offset = offset;
			}
		};
		maxDepth$4 = 200;
		maxExpandedNodes = 2e5;
		Conversion = class {
			duplicates = [];
			#file;
			#base;
			#joined;
			#anchors = /* @__PURE__ */ new Map();
			#sizes = /* @__PURE__ */ new Map();
			#depth = 0;
			#merged = 0;
			#isKubernetes = false;
			/** @param joined the text as written, if the document was parsed from one whose lines had been joined. */
			constructor(file, base, joined) {
				this.#file = file;
				this.#base = base;
				this.#joined = joined;
			}
			convert(document) {
				const { contents } = document;
				this.#isKubernetes = (0, import_dist$1.isMap)(contents) && contents.items.some(({ key }) => (0, import_dist$1.isScalar)(key) && key.value === "apiVersion");
				return this.#node(document.contents, 0);
			}
			#node(node, offset) {
				if ((0, import_dist$1.isAlias)(node)) return this.#alias(node.source, offset);
				if (node === null || node === void 0) return this.#scalar({
					start: offset,
					end: offset
				}, "", "plain");
				const written = this.#span(node);
				const span = written.start === written.end && offset > 0 ? {
					start: offset,
					end: offset
				} : written;
				const anchor = "anchor" in node && typeof node.anchor === "string" ? node.anchor : void 0;
				if (anchor !== void 0) this.#anchors.set(anchor, void 0);
				this.#depth += 1;
				if (this.#depth > maxDepth$4) throw new RejectedDocumentError("it is nested too deeply", span.start);
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
					const items = node.items.map((entry) => {
						const value = entry;
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
				return {
					...this.#scalar(span, this.#text(node), style),
					...tagOf(node)
				};
			}
			#entries(pairs) {
				const entries = /* @__PURE__ */ new Map();
				const merges = [];
				for (const pair of pairs) {
					const { key, name } = this.#key(pair.key, pair.value);
					const value = pair.value;
					const keySpan = this.#span(key);
					const node = this.#node(value, keySpan.end);
					if (name === "<<" && isMergeKey(key)) {
						merges.push({
							value: node,
							use: (0, import_dist$1.isAlias)(value) || (0, import_dist$1.isSeq)(value) ? this.#span(value) : keySpan
						});
						if (this.#isKubernetes) this.#assertUnambiguous(entries, node, keySpan);
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
			/** Returns a key and its text. Go's JSON conversion accepts scalars and aliases of scalars only. */
			#key(key, value) {
				if ((0, import_dist$1.isScalar)(key)) return {
					key,
					name: this.#text(key)
				};
				const target = (0, import_dist$1.isAlias)(key) ? this.#anchors.get(key.source) : void 0;
				if ((0, import_dist$1.isAlias)(key) && target?.kind === "scalar") return {
					key,
					name: target.text
				};
				const place = key ?? value;
				throw new RejectedDocumentError("a key must be text", place === null ? this.#base : this.#span(place).start);
			}
			/**
			* Checks that a merge key has no other value for a key above it. kubectl and Argo CD use the value that comes last,
			* kustomize the one of the map itself.
			* @throws RejectedDocumentError
			*/
			#assertUnambiguous(entries, merged, { start }) {
				const other = (merged.kind === "list" ? merged.items.map(({ value }) => value) : [merged]).flatMap((map) => map.kind === "map" ? map.entries : []).find(({ key, value }) => entries.has(key) && !isSameScalar(entries.get(key)?.value, value));
				if (other !== void 0) throw new RejectedDocumentError(`its merge key (<<) and the key ${truncate(oneLine(other.key), 60)} above it differ, and programs use different ones; move the merge key to the top`, start);
			}
			/** Returns the content of a scalar. One whose lines had been joined is read again as it was written. */
			#text(scalar) {
				const text = this.#content(scalar);
				return scalar.tag === binary ? Buffer.from(text, "base64").toString() : text;
			}
			#content({ value, source = "", range }) {
				const written = range === null || range === void 0 ? "" : this.#joined?.slice(range[0], range[1]) ?? "";
				if (!/[\r\n]/.test(written) || /^[|>]/.test(written)) return typeof value === "string" ? value : source;
				const alone = (0, import_dist$1.parseDocument)(`[${written}]`, { schema: "failsafe" }).contents;
				const read = (0, import_dist$1.isSeq)(alone) ? alone.items[0] : void 0;
				return (0, import_dist$1.isScalar)(read) && typeof read.value === "string" ? read.value : source;
			}
			/** Resolves the merge key of YAML 1.1: a map or a list of maps. The map itself and earlier maps take precedence. */
			#merge(entries, value, use) {
				if (value.kind === "scalar") throw new RejectedDocumentError("a merge key (<<) requires a map or a list of maps", use.start);
				const sources = value.kind === "map" ? [value] : value.items.map((entry) => entry.value);
				for (const source of sources) {
					if (source.kind !== "map") throw new RejectedDocumentError("a merge key (<<) requires a map or a list of maps", use.start);
					this.#merged += source.entries.length;
					if (this.#merged > maxExpandedNodes) throw new RejectedDocumentError(`its merge keys expand to more than ${maxExpandedNodes} entries`, use.start);
					for (const entry of source.entries) if (!entries.has(entry.key)) entries.set(entry.key, {
						...entry,
						use
					});
				}
			}
			#alias(name, offset) {
				const target = this.#anchors.get(name);
				if (target !== void 0) return target;
				const problem = this.#anchors.has(name) ? "contains itself" : "has no anchor above it";
				throw new RejectedDocumentError(`the alias *${name} ${problem}`, offset);
			}
			#sized(node, slots) {
				const size = slots.reduce((sum, { value }) => sum + (this.#sizes.get(value) ?? 1), 1);
				if (size > maxExpandedNodes && this.#anchors.size > 0) throw new RejectedDocumentError(`its aliases expand to more than ${maxExpandedNodes} nodes`, node.start);
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
		binary = "tag:yaml.org,2002:binary";
	})))();
}

// shared/yaml/node.ts
/** Returns the entry of a key. Returns undefined if the node is not a map or lacks the key. */
function getEntry(node, key) {
	if (node?.kind !== "map") return void 0;
	for (const entry of node.entries) if (entry.key === key) return entry;
}
function init_node() {
	return (init_node = __esmMin((() => {})))();
}

// shared/yaml/field.ts
function pathOf(field, itemName) {
	const { parent, key } = field;
	if (parent === void 0 || key === void 0) return "";
	const head = pathOf(parent, itemName);
	if (typeof key === "number") return `${head}${itemName(field)}`;
	if (!/^[\w-]+$/.test(key)) return `${head}[${JSON.stringify(key)}]`;
	return head === "" ? key : `${head}.${key}`;
}
function firstLine(node) {
	const { text } = node.file.source;
	const lineEnd = text.indexOf("\n", node.start);
	const end = lineEnd === -1 ? node.end : Math.min(node.end, lineEnd);
	return {
		start: node.start,
		end: Math.max(node.start, text[end - 1] === "\r" ? end - 1 : end)
	};
}
var Field;
function init_field() {
	return (init_field = __esmMin((() => {
		init_scalar();
		Field = class Field {
			node;
			parent;
			/** Key in a map or index in a list. Undefined for the root. */
			key;
			#slot;
			#children;
			constructor(node, parent, key, slot) {
				this.node = node;
				this.parent = parent;
				this.key = key;
				this.#slot = slot;
			}
			/** Returns the field below these keys. */
			get(...keys) {
				let field = this;
				for (const key of keys) field = field.#child(key);
				return field;
			}
			/** Caches children, because rules read the same collections repeatedly. */
			#child(key) {
				const cached = this.#children?.get(key);
				if (cached !== void 0) return cached;
				const entry = getEntry(this.node, key);
				const child = new Field(entry?.value, this, key, entry);
				if (entry === void 0 || entry.value.kind === "scalar") return child;
				this.#children ??= /* @__PURE__ */ new Map();
				this.#children.set(key, child);
				return child;
			}
			/** Returns the items of a list. Empty for other nodes. */
			items() {
				if (this.node?.kind !== "list") return [];
				return this.node.items.map((entry, index) => new Field(entry.value, this, index, entry));
			}
			/** Returns the fields of a map. Empty for other nodes. */
			fields() {
				if (this.node?.kind !== "map") return [];
				return this.node.entries.map((entry) => new Field(entry.value, this, entry.key, entry));
			}
			/** True if there is a value other than null. Empty maps and lists are values. */
			get exists() {
				return this.node !== void 0 && !(this.node.kind === "scalar" && isNull(this.node));
			}
			get isMap() {
				return this.node?.kind === "map";
			}
			/** The scalar's value. Undefined for collections and missing fields. */
			get value() {
				return this.node?.kind === "scalar" ? resolveScalar(this.node) : void 0;
			}
			/** The text of a scalar other than null. */
			get text() {
				return this.node?.kind === "scalar" && !isNull(this.node) ? this.node.text : void 0;
			}
			/** The texts of a list's scalars. */
			get texts() {
				return this.items().flatMap(({ text }) => text ?? []);
			}
			/** The scalars of a map as texts, such as labels. */
			get record() {
				return new Map(this.fields().map((field) => [String(field.key), field.text ?? ""]));
			}
			get isTrue() {
				return this.value === true;
			}
			get isFalse() {
				return this.value === false;
			}
			get number() {
				const { value } = this;
				return typeof value === "number" ? value : void 0;
			}
			/** JSON path such as `spec.containers[0].image`. */
			get path() {
				return pathOf(this, ({ key }) => `[${key}]`);
			}
			/** The same path with the names of list items instead of their indices, if they have one. It survives reordering. */
			get stablePath() {
				return pathOf(this, (field) => `[${field.get("name").text ?? field.text ?? field.key}]`);
			}
			/** The nearest existing field upwards, starting with itself. */
			get nearest() {
				let field = this;
				while (field.node === void 0 && field.parent !== void 0) field = field.parent;
				return field;
			}
			/**
			* The range to report: key and scalar value, or the key or first line of a collection. For a missing field, that of
			* the nearest parent.
			*/
			get place() {
				const field = this.nearest;
				const { node } = field;
				if (node === void 0) return void 0;
				const slot = field.#slot;
				if (slot === void 0 || !("keySpan" in slot)) return {
					file: node.file,
					span: firstLine(node)
				};
				const { start, end } = slot.keySpan;
				const sameLine = node.kind === "scalar" && node.style !== "block" && node.file === slot.file && node.start >= end && !node.file.source.text.slice(end, node.end).includes("\n");
				return {
					file: slot.file,
					span: {
						start,
						end: sameLine ? node.end : end
					}
				};
			}
			/** The aliases between the root and this field, innermost first. */
			get uses() {
				const places = [];
				for (let field = this.nearest; field !== void 0; field = field.parent) {
					const slot = field.#slot;
					if (slot?.use !== void 0) places.push({
						file: slot.file,
						span: slot.use
					});
				}
				return places;
			}
		};
	})))();
}

// shared/yaml/mentions-keys.ts
/**
* Returns false if a text of YAML or JSON has not all of the keys, without parsing it. Keys may be written with escapes,
* or in base64 with the tag `!!binary`.
*/
function mentionsKeys(text, keys) {
	if (keys.every((key) => text.includes(key)) || binaryTag.test(text)) return true;
	if (!text.includes("\\")) return false;
	const plain = text.replace(escapes$2, (_, code) => code === void 0 ? "" : String.fromCharCode(Number.parseInt(code, 16)));
	return keys.every((key) => plain.includes(key));
}
var escapes$2, binaryTag;
function init_mentions_keys() {
	return (init_mentions_keys = __esmMin((() => {
		escapes$2 = /\\(?:(?:x|u00|U000000)([0-7][0-9A-Fa-f])|(?:\r\n|[\n\r\u0085\u2028\u2029])[ \t]*)/g;
		binaryTag = /!!(?:binary|[^\s%]{0,30}%)|!<(?:tag:yaml|[^\s%>]{0,40}%)|tag:yaml\.org,2002:/;
	})))();
}

// shared/yaml/quick-scalars.ts
function giveUp() {
	throw notPlain;
}
/**
* Reads the quoted scalar at `start`.
* @param indent columns of the parent, below which lines may continue the scalar (YAML 1.2.2, 7.3.1); absent if it must
* end on its line.
*/
function readQuoted(file, start, limit, indent) {
	const { text } = file.source;
	const quote = text[start];
	let content = "";
	/** Length of the content up to the last escape, whose blanks are not folded. */
	let escaped = 0;
	for (let position = start + 1; position < limit; position += 1) {
		const char = text[position] ?? "";
		if (char === "\n" || char === "\r") {
			const fold = indent === void 0 ? giveUp() : foldAt(text, position, limit, indent);
			content = `${content.slice(0, escaped)}${content.slice(escaped).replace(/ +$/, "")}${fold.text}`;
			escaped = content.length;
			position = fold.next - 1;
		} else if (char === "\\" && quote === "\"") {
			position += 1;
			const next = text[position] ?? "";
			if (next === "\n" || next === "\r") {
				const fold = indent === void 0 ? giveUp() : foldAt(text, position, limit, indent);
				if (fold.text !== " ") giveUp();
				position = fold.next - 1;
			} else content += escapes$1[next] ?? giveUp();
			escaped = content.length;
		} else if (char === quote) {
			if (quote === "\"" || text[position + 1] !== "'") return {
				kind: "scalar",
				file,
				start,
				end: position + 1,
				text: content,
				style: "quoted"
			};
			content += "'";
			position += 1;
		} else content += char;
	}
	return giveUp();
}
/**
* Folds the line break at `position` and the blank lines after it: one break is a blank, more are one break less. Gives
* up if the next line is not indented more than `indent`.
*/
function foldAt(text, position, limit, indent) {
	let breaks = 0;
	let next = position;
	for (;;) {
		if (text[next] === "\r") next += 1;
		if (next >= limit || text[next] !== "\n") giveUp();
		breaks += 1;
		const first = next + 1;
		next = first;
		while (next < limit && text.charCodeAt(next) === 32) next += 1;
		if (next >= limit) giveUp();
		if (text[next] === "\n" || text[next] === "\r") continue;
		if (next - first <= indent) giveUp();
		return {
			text: breaks === 1 ? " " : "\n".repeat(breaks - 1),
			next
		};
	}
}
/** Returns true if the rest of a line after `position` is blank or a comment. */
function isRestBlank(text, position, end) {
	let next = position;
	while (next < end && text.charCodeAt(next) === 32) next += 1;
	return next === end || next > position && text.charCodeAt(next) === 35;
}
var NotPlainError, notPlain, escapes$1, maxDepth$3, QuickFlow;
function init_quick_scalars() {
	return (init_quick_scalars = __esmMin((() => {
		NotPlainError = class extends Error {};
		notPlain = new NotPlainError("not in the plain subset");
		escapes$1 = {
			n: "\n",
			t: "	",
			r: "\r",
			"\"": "\"",
			"\\": "\\",
			"/": "/",
			" ": " "
		};
		maxDepth$3 = 64;
		QuickFlow = class {
			#file;
			#text;
			#end;
			#indent;
			#at;
			#depth = 0;
			constructor(file, start, limit, indent) {
				this.#file = file;
				this.#text = file.source.text;
				this.#at = start;
				this.#end = limit;
				this.#indent = indent;
			}
			read() {
				const char = this.#text[this.#at];
				if (char === "[") return this.#list();
				if (char === "{") return this.#map();
				if (char === "\"" || char === "'") {
					const scalar = readQuoted(this.#file, this.#at, this.#end);
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
				if (this.#depth > maxDepth$3) giveUp();
				this.#at += 1;
				return this.#at - 1;
			}
			#close() {
				this.#depth -= 1;
				this.#at += 1;
				return this.#at;
			}
			/** Returns the next character that is no blank, also on a line below. */
			#peek() {
				for (;;) {
					while (this.#at < this.#end && this.#text.charCodeAt(this.#at) === 32) this.#at += 1;
					const char = this.#at < this.#end ? this.#text[this.#at] ?? "" : giveUp();
					if (char !== "\n" && char !== "\r") return char;
					this.#at = foldAt(this.#text, this.#at, this.#end, this.#indent).next;
				}
			}
			#plain() {
				const pattern = /[\w./$(%<=+~^-][\w./$()<=>+~^@%;!*?|-]*/y;
				pattern.lastIndex = this.#at;
				const match = pattern.exec(this.#text)?.[0] ?? giveUp();
				const start = this.#at;
				this.#at += match.length;
				if (match === "-" || match.startsWith("%") || match.startsWith("---")) giveUp();
				if (this.#at > this.#end) giveUp();
				const next = this.#peek();
				if (next !== "," && next !== "]" && next !== "}" && next !== ":") giveUp();
				return {
					kind: "scalar",
					file: this.#file,
					start,
					end: start + match.length,
					text: match,
					style: "plain"
				};
			}
		};
	})))();
}

// shared/yaml/join-lines.ts
/**
* Returns a text in which each quoted scalar and each collection in brackets is on one line: blanks replace the line
* breaks and comments inside them, so that all offsets stay. Go's parser (libyaml) ignores the indentation there, which
* YAML 1.2.2 (7.3.1, 7.4) does not. Blanks also replace the comments that follow quotes, brackets and heads of block
* scalars, because Go's parser requires no blank before them. Returns undefined if there is nothing to replace or a quote
* or bracket is not closed.
*/
function joinLines(text) {
	const spans = new LineJoiner(text).run();
	if (spans === void 0 || spans.length === 0) return void 0;
	let result = "";
	let end = 0;
	for (const span of spans) {
		result += text.slice(end, span.start) + " ".repeat(span.end - span.start);
		end = span.end;
	}
	return result + text.slice(end);
}
var blockHeader, property, plainEnd, flowPlainEnd, LineJoiner;
function init_join_lines() {
	return (init_join_lines = __esmMin((() => {
		init_quick_scalars();
		blockHeader = /[|>][-+0-9]{0,2}(?=[ \t]*(?:\r?\n|#|$))/y;
		property = /[&!*][^ \t\r\n]*/y;
		plainEnd = /:(?=[ \t\r\n]|$)|[ \t]#|\r?\n|$/g;
		flowPlainEnd = /[,[\]{}]|:(?=[ \t\r\n,[\]{}]|$)|[ \t]#|\r?\n|$/g;
		LineJoiner = class {
			#text;
			#spans = [];
			/** Columns of the keys and dashes around the current line. */
			#columns = [];
			#at = 0;
			constructor(text) {
				this.#text = text;
			}
			run() {
				/** Column that a line must exceed to continue the plain scalar before it. */
				let plainParent;
				while (this.#at < this.#text.length) {
					const first = this.#at;
					this.#skip(" ");
					const indent = this.#at - first;
					if (isRestBlank(this.#text, this.#at, this.#lineEnd()) || this.#text[this.#at] === "#") this.#nextLine();
					else if (plainParent !== void 0 && indent > plainParent) this.#nextLine();
					else {
						const parent = this.#line(first, indent);
						if (parent === "open") return void 0;
						plainParent = parent;
					}
				}
				return this.#spans;
			}
			/** Reads a line of block collections. Returns the column of the owner of a plain scalar at its end. */
			#line(first, indent) {
				while ((this.#columns.at(-1) ?? -1) >= indent) this.#columns.pop();
				let parent = this.#columns.at(-1) ?? -1;
				let start = this.#at;
				for (;;) {
					this.#skip(" 	");
					if (isRestBlank(this.#text, this.#at, this.#lineEnd()) || this.#text[this.#at] === "#") break;
					const char = this.#text[this.#at] ?? "";
					if (/[-?:]/.test(char) && /^[ \t\r\n]?$/.test(this.#text[this.#at + 1] ?? "")) {
						parent = this.#at - first;
						this.#columns.push(parent);
						this.#at += 1;
						this.#skip(" 	");
						start = this.#at;
						continue;
					}
					if (this.#match(property)) continue;
					if (this.#match(blockHeader)) return this.#block(parent);
					const isPlain = !/["'[{]/.test(char);
					if (isPlain) this.#moveTo(plainEnd);
					else if (!(char === "\"" || char === "'" ? this.#quoted() : this.#flow())) return "open";
					if (!isPlain) this.#blankComment();
					if (this.#text[this.#at] !== ":") {
						this.#nextLine();
						return isPlain ? parent : void 0;
					}
					this.#at += 1;
					parent = start - first;
					this.#columns.push(parent);
				}
				this.#nextLine();
			}
			/** Skips the lines of a block scalar. */
			#block(parent) {
				this.#blankComment();
				this.#nextLine();
				while (this.#at < this.#text.length) {
					const first = this.#at;
					this.#skip(" ");
					if (!isRestBlank(this.#text, this.#at, this.#lineEnd()) && this.#at - first <= parent) {
						this.#at = first;
						return;
					}
					this.#nextLine();
				}
			}
			#quoted() {
				const quote = this.#text[this.#at];
				for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
					const char = this.#text[this.#at];
					if (char === "\n" || char === "\r") this.#blank(this.#at, this.#at + 1);
					else if (char === "\\" && quote === "\"" && !/[\r\n]/.test(this.#text[this.#at + 1] ?? "")) this.#at += 1;
					else if (char === quote) {
						this.#at += 1;
						if (quote === "\"" || this.#text[this.#at] !== "'") return true;
					}
				}
				return false;
			}
			#flow() {
				let depth = 0;
				while (this.#at < this.#text.length) {
					const char = this.#text[this.#at] ?? "";
					if (char === "\"" || char === "'") {
						if (!this.#quoted()) return false;
						continue;
					}
					if (char === "#") {
						const end = this.#lineEnd();
						this.#blank(this.#at, end);
						this.#at = end;
					} else if (/[\r\n]/.test(char)) {
						this.#blank(this.#at, this.#at + 1);
						this.#at += 1;
					} else if (/[,:?\s[\]{}]/.test(char)) {
						if (char === "[" || char === "{") depth += 1;
						if (char === "]" || char === "}") depth -= 1;
						this.#at += 1;
						if (depth === 0) return true;
					} else this.#moveTo(flowPlainEnd);
				}
				return false;
			}
			#blank(start, end) {
				this.#spans.push({
					start,
					end
				});
			}
			/** Replaces a comment at the end of the line. */
			#blankComment() {
				this.#skip(" 	");
				if (this.#text[this.#at] === "#") this.#blank(this.#at, this.#lineEnd());
			}
			#skip(blanks) {
				while (this.#at < this.#text.length && blanks.includes(this.#text[this.#at] ?? "")) this.#at += 1;
			}
			#match(pattern) {
				pattern.lastIndex = this.#at;
				const length = pattern.exec(this.#text)?.[0].length ?? 0;
				this.#at += length;
				return length > 0;
			}
			/** Moves to the end of a plain scalar, which is at least one character long. */
			#moveTo(end) {
				end.lastIndex = this.#at + 1;
				this.#at = end.exec(this.#text)?.index ?? this.#text.length;
			}
			#lineEnd() {
				const end = this.#text.indexOf("\n", this.#at);
				if (end === -1) return this.#text.length;
				return end > this.#at && this.#text[end - 1] === "\r" ? end - 1 : end;
			}
			#nextLine() {
				const end = this.#text.indexOf("\n", this.#at);
				this.#at = end === -1 ? this.#text.length : end + 1;
			}
		};
	})))();
}

// shared/yaml/line-cursor.ts
/**
* Finds the next line with content, skipping blank lines and comments. Returns undefined at the end. Starts at
* `position`, the start of a line.
*/
function lineFrom(text, position, limit) {
	let first = position;
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
/** Returns the start of the line after an offset, at most `limit`. */
function nextLine(text, offset, limit) {
	const newline = text.indexOf("\n", offset);
	return newline === -1 || newline >= limit ? limit : newline + 1;
}
/** Returns the end of the line with an offset, without its line break. */
function lineEnd(text, offset, limit) {
	const newline = text.indexOf("\n", offset);
	const end = newline === -1 || newline > limit ? limit : newline;
	return end > offset && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}
function init_line_cursor() {
	return (init_line_cursor = __esmMin((() => {})))();
}

// shared/yaml/forgotten-map.ts
var largeKey, remembered, ForgottenMap;
function init_forgotten_map() {
	return (init_forgotten_map = __esmMin((() => {
		largeKey = "openAPIV3Schema";
		;
		ForgottenMap = class {
			kind = "map";
			flow = false;
			file;
			start;
			end;
			#read;
			constructor(file, { start, end }, read) {
				this.file = file;
				this.start = start;
				this.end = end;
				this.#read = read;
			}
			get entries() {
				if (remembered?.node !== this) remembered = {
					node: this,
					entries: this.#read()
				};
				return remembered.entries;
			}
			toJSON() {
				const { kind, flow, file, start, end, entries } = this;
				return {
					kind,
					flow,
					file,
					start,
					end,
					entries
				};
			}
		};
	})))();
}

// shared/yaml/quick.ts
/**
* Reads one document in the subset that nearly all manifests use: block collections, plain and quoted scalars, brackets
* that end on their line, literal blocks, no anchors, tags or merge keys. Returns undefined for everything else, valid or not;
* the full parser then decides. Returns exactly the full parser's nodes, ten times faster.
*/
function readQuickly(file, start, end) {
	if (special.test(file.source.text.slice(start, end))) return void 0;
	try {
		return new QuickReader(file, start, end).read();
	} catch (error) {
		if (error instanceof NotPlainError) return void 0;
		throw error;
	}
}
function isDash(text, { start, end }) {
	return text.charCodeAt(start) === 45 && (start + 1 === end || text.charCodeAt(start + 1) === 32);
}
var maxDepth$2, plainKey, plainStart, literalHead, special, QuickReader;
function init_quick() {
	return (init_quick = __esmMin((() => {
		init_forgotten_map();
		init_quick_scalars();
		maxDepth$2 = 64;
		plainKey = /[A-Za-z0-9_./$][\w./$-]*(?=:(?:[ \r\n]|$))/y;
		plainStart = /[^\s,[\]{}#&*!|>'"%@`?:-]|[?:-][^\s,[\]{}]/y;
		literalHead = /\|([1-9]?)([+-]?)(?= *(?:#|\r?\n|$))/y;
		special = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/;
		QuickReader = class QuickReader {
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
				if (this.#depth > maxDepth$2) giveUp();
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
				let position = line.start + 1;
				while (position < line.end && this.#text.charCodeAt(position) === 32) position += 1;
				if (position === line.end) return this.#nested(line, dash) ?? giveUp();
				if (this.#text.charCodeAt(position) === 35) giveUp();
				line.indent += position - line.start;
				line.start = position;
				if (isDash(this.#text, line) || this.#keyAt(line) !== void 0) return this.#block(line.indent);
				return this.#value(line, position, dash);
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
					let position = colon + 1;
					while (position < line.end && this.#text.charCodeAt(position) === 32) position += 1;
					const isEmpty = position === line.end || this.#text.charCodeAt(position) === 35 && position > colon + 1;
					if (!isEmpty && position === colon + 1) giveUp();
					const read = isEmpty ? this.#below(line, indent, colon) : this.#value(line, position, indent);
					const value = key.text === "openAPIV3Schema" && read.kind === "map" && !read.flow ? this.#forgotten(read) : read;
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
			/** Reads the value of a key with nothing after the colon. */
			#below(line, indent, keyEnd) {
				const nested = this.#nested(line, indent);
				if (nested !== void 0) return nested;
				const next = this.#line;
				if (next?.indent === indent && isDash(this.#text, next)) return this.#block(indent);
				return {
					kind: "scalar",
					file: this.#file,
					start: keyEnd,
					end: keyEnd,
					text: "",
					style: "plain"
				};
			}
			/** Reads the node on the lines below that are indented more. Undefined if there is none. */
			#nested(line, indent) {
				this.#line = lineFrom(this.#text, nextLine(this.#text, line.end, this.#limit), this.#limit);
				const next = this.#line;
				if (next === void 0 || next.indent <= indent) return void 0;
				if (isDash(this.#text, next) || this.#keyAt(next) !== void 0) return this.#block(next.indent);
				return this.#value(next, next.start, indent);
			}
			/** Returns a map that is read again when its entries are needed. */
			#forgotten({ file, start, end }) {
				const first = this.#text.lastIndexOf("\n", start) + 1;
				return new ForgottenMap(file, {
					start,
					end
				}, () => {
					const node = new QuickReader(this.#file, first, end).read();
					return node.kind === "map" ? node.entries : [];
				});
			}
			#keyAt(line) {
				const char = this.#text[line.start];
				if (char === "\"" || char === "'") {
					const key = readQuoted(this.#file, line.start, line.end);
					return this.#text[key.end] === ":" ? key : void 0;
				}
				plainKey.lastIndex = line.start;
				const match = plainKey.exec(this.#text)?.[0];
				if (match === void 0 || line.start + match.length >= line.end) return void 0;
				return {
					kind: "scalar",
					file: this.#file,
					start: line.start,
					end: line.start + match.length,
					text: match,
					style: "plain"
				};
			}
			/** Reads a value on its key's line. `indent` is that of the map, or of the dash. */
			#value(line, position, indent) {
				const char = this.#text[position];
				if (char === "|") return this.#literal(line, position, indent);
				let node;
				if (char === "\"" || char === "'") node = readQuoted(this.#file, position, this.#limit, indent);
				else if (char === "[" || char === "{") node = new QuickFlow(this.#file, position, this.#limit, indent).read();
				else node = this.#plain(line, position, indent);
				const next = nextLine(this.#text, node.end, this.#limit);
				if (!isRestBlank(this.#text, node.end, lineEnd(this.#text, node.end, this.#limit))) giveUp();
				this.#line = lineFrom(this.#text, next, this.#limit);
				if (this.#line !== void 0 && this.#line.indent > indent) giveUp();
				return node;
			}
			/** Reads a plain scalar, with the lines below it that continue it (YAML 1.2.2, 7.3.3). */
			#plain(line, position, indent) {
				plainStart.lastIndex = position;
				if (!plainStart.test(this.#text)) giveUp();
				let { text, isClosed } = this.#plainPart(position, line.end);
				let end = position + text.length;
				while (!isClosed) {
					const fold = this.#continuation(end, indent);
					if (fold === void 0) break;
					const part = this.#plainPart(fold.next, lineEnd(this.#text, fold.next, this.#limit));
					text += fold.text + part.text;
					end = fold.next + part.text.length;
					isClosed = part.isClosed;
				}
				return {
					kind: "scalar",
					file: this.#file,
					start: position,
					end,
					text,
					style: "plain"
				};
			}
			/** Reads the part of a plain scalar on one line. A comment closes the scalar. */
			#plainPart(position, end) {
				const content = this.#text.slice(position, end);
				const comment = content.indexOf(" #");
				const text = (comment === -1 ? content : content.slice(0, comment)).trimEnd();
				if (text.includes(": ") || text.endsWith(":")) giveUp();
				return {
					text,
					isClosed: comment !== -1
				};
			}
			/** Returns the fold before the next line if that continues a plain scalar which ends at `end`. */
			#continuation(end, indent) {
				const next = lineFrom(this.#text, nextLine(this.#text, end, this.#limit), this.#limit);
				if (next === void 0 || next.indent <= indent) return void 0;
				const lineBreak = lineEnd(this.#text, end, this.#limit);
				const fold = foldAt(this.#text, lineBreak, this.#limit, indent);
				if (fold.next !== next.start || /^[-?:](?:[ \r\n]|$)/.test(this.#text.slice(fold.next, fold.next + 2))) giveUp();
				return fold;
			}
			#literal(line, position, indent) {
				literalHead.lastIndex = position;
				const [, digit = "", chomping = ""] = literalHead.exec(this.#text) ?? giveUp();
				const lines = [];
				let width = digit === "" ? -1 : indent + Number(digit);
				let widestBlank = 0;
				let next = nextLine(this.#text, line.end, this.#limit);
				let end = next;
				while (next < this.#limit) {
					const after = nextLine(this.#text, next, this.#limit);
					const content = this.#text.slice(next, after).replace(/\r?\n$/, "");
					const blank = content.trimStart() === "";
					const columns = content.length - content.trimStart().length;
					if (width === -1 && blank) widestBlank = Math.max(widestBlank, columns);
					if (width === -1 && !blank && columns > indent) width = columns;
					if (width !== -1 && widestBlank > width) giveUp();
					if (!blank && (width === -1 || columns < width)) {
						if (columns > indent) giveUp();
						break;
					}
					lines.push(blank && (width === -1 || columns < width) ? "" : content.slice(width));
					next = after;
					if (!blank || columns > width) end = after;
				}
				if (lines.every((content) => content.trim() === "") || chomping === "+" || !this.#text.slice(position, end).endsWith("\n")) giveUp();
				while (lines.at(-1) === "") lines.pop();
				this.#line = lineFrom(this.#text, next, this.#limit);
				const text = `${lines.join("\n")}${chomping === "-" ? "" : "\n"}`;
				return {
					kind: "scalar",
					file: this.#file,
					start: position,
					end,
					text,
					style: "block"
				};
			}
		};
	})))();
}

// shared/yaml/read.ts
/**
* Reads the documents of a YAML stream (including JSON), each on its own, so that an error in one does not affect the
* others. Skips empty documents. Parses a file once. Never throws.
*/
function readDocuments(file) {
	const documents = documentsByFile.get(file) ?? parsed(file);
	documentsByFile.set(file, documents);
	return documents;
}
function parsed(file) {
	const { text } = file.source;
	if (/^%/m.test(text)) return readWhole(file);
	return chunksOf(text).flatMap(({ start, end }) => readChunk(file, start, end));
}
/** Reads the documents in a part of a file, such as a manifest in a literal block. Never throws. */
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
	const own = withLineFeeds(text.slice(start, end));
	if (lineFrom(own, 0, own.length) === void 0) return [];
	return guarded(start, () => readOwn(file, start, own)).map((read) => "problem" in read && failsAsTemplate(file, own) ? {
		...read,
		isTemplate: true
	} : read);
}
/**
* Replaces the other line breaks of YAML 1.1 (5.4), which Go's parser knows and the parser of YAML 1.2 reads as text. A
* comment would otherwise hide the lines below it. All offsets stay.
*/
function withLineFeeds(text) {
	return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
}
/** Reads a document of YAML 1.2, or one in which Go's parser ignores the indentation inside quotes and brackets. */
function readOwn(file, start, own) {
	const document = parseLikeGo(own);
	const joined = document.errors.length === 0 ? void 0 : joinLines(own);
	const tolerant = joined === void 0 ? document : parseLikeGo(joined);
	return tolerant.errors.length === 0 && joined !== void 0 ? converted(file, start, tolerant, own) : converted(file, start, document);
}
/** Parses a document. Go's parser also reads the escape `\'` in double quotes, which YAML 1.2.2 (5.7) does not have. */
function parseLikeGo(text) {
	const document = (0, import_dist.parseDocument)(text, options$1);
	const errors = document.errors.filter(({ code, pos: [start] }) => code !== "BAD_DQ_ESCAPE" || !text.startsWith("\\'", start));
	if (errors.length === document.errors.length) return document;
	document.errors = errors;
	(0, import_dist.visit)(document, { Scalar(_key, node) {
		const [start, end] = node.range ?? [0, 0];
		const written = node.type === import_dist.Scalar.QUOTE_DOUBLE ? text.slice(start, end) : "";
		if (!written.includes("\\'")) return;
		const unescaped = written.replace(/\\(.)/gsu, (pair, char) => char === "'" ? char : pair);
		node.value = (0, import_dist.parseDocument)(unescaped, options$1).toJS();
	} });
	return document;
}
/** Checks whether a text that is not YAML is YAML without the constructs of a template language. */
function failsAsTemplate(file, text) {
	return ["x", ""].some((word) => {
		const bare = withoutConstructs(text, word);
		return bare !== void 0 && guarded(0, () => readOwn(file, 0, bare)).every((document) => "root" in document);
	});
}
/** Reads a stream as a whole, because directives apply to the documents after them. */
function readWhole(file) {
	return guarded(0, () => {
		const documents = (0, import_dist.parseAllDocuments)(withLineFeeds(file.source.text), options$1);
		return ("empty" in documents ? [] : documents).flatMap((document) => guarded(0, () => converted(file, 0, document)));
	});
}
function converted(file, base, document, joined) {
	const [error] = document.errors;
	if (error !== void 0) return [{
		problem: reasonOf(error),
		offset: base + error.pos[0]
	}];
	if (document.contents === null) return [];
	const conversion = new Conversion(file, base, joined);
	return [{
		root: conversion.convert(document),
		duplicates: conversion.duplicates
	}];
}
function guarded(start, work) {
	try {
		return work();
	} catch (error) {
		if (error instanceof RejectedDocumentError) return [{
			problem: error.message,
			offset: error.offset
		}];
		return [{
			problem: reasonOf(error),
			offset: start
		}];
	}
}
/** Returns why parsing failed. Deep nesting exhausts the stack of the recursive parser. */
function reasonOf(error) {
	const message = messageOf(error);
	return error instanceof RangeError || /call stack/i.test(message) ? "it is nested too deeply" : message;
}
/** Splits a text at document markers: `---` or `...` at the start of a line, whatever surrounds it. */
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
var import_dist, options$1, documentsByFile;
function init_read() {
	return (init_read = __esmMin((() => {
		import_dist = require_dist();
		init_errors();
		init_text();
		init_convert();
		init_join_lines();
		init_quick();
		options$1 = {
			schema: "failsafe",
			uniqueKeys: false,
			prettyErrors: false
		};
		documentsByFile = /* @__PURE__ */ new WeakMap();
	})))();
}

// shared/yaml/text-file.ts
/** Reads a text file, and follows links inside the repository. Never throws. */
async function readTextFile(tree, path) {
	try {
		return {
			path,
			source: new SourceText(decodeDockerfile(await tree.read(path, maxYamlBytes)).text)
		};
	} catch (error) {
		if (error instanceof RangeError && path.endsWith(".json")) return {
			path,
			source: new SourceText("")
		};
		return {
			path,
			why: messageOf(error)
		};
	}
}
/** Describes why a file was not checked. */
function describeUnreadable(why) {
	return `Could not be read, so it was not checked: ${why}`;
}
var maxYamlBytes;
function init_text_file() {
	return (init_text_file = __esmMin((() => {
		init_dockerfile();
		init_errors();
		maxYamlBytes = 8 * 2 ** 20;
	})))();
}

// shared/yaml/index.ts
function init_yaml() {
	return (init_yaml = __esmMin((() => {
		init_convert();
		init_field();
		init_mentions_keys();
		init_read();
		init_scalar();
		init_text_file();
	})))();
}

// shared/compose/files.ts
/** Returns the documents of a file. Returns undefined if it has none or one cannot be read. */
function readRoots(file) {
	const documents = readDocuments(file);
	const roots = documents.flatMap((document) => "root" in document ? [document.root] : []);
	return roots.length === documents.length && roots.length > 0 ? roots : void 0;
}
/** Lists the includes of a file (Compose Specification, 14 Include). */
function listIncludes(root) {
	return root.get("include").items().map((field) => ({
		field,
		paths: field.isMap ? pathsOf(field.get("path")) : pathsOf(field),
		directory: field.get("project_directory").text,
		envFiles: pathsOf(field.get("env_file"))
	}));
}
/** Returns the other file that a service extends, or undefined if it extends a service of its own file. */
function getExtendedFile(service) {
	const field = service.get("extends", "file");
	return field.text === void 0 ? void 0 : {
		path: field.text,
		field
	};
}
function pathsOf(field) {
	return (field.node?.kind === "list" ? field.items() : [field]).flatMap((entry) => entry.text === void 0 ? [] : [{
		path: entry.text,
		field: entry
	}]);
}
/** Lists everything that a file refers to by path, as written. */
function listReferences(root) {
	const includes = listIncludes(root).flatMap(({ paths, envFiles }) => [...paths, ...envFiles]);
	const extended = root.get("services").fields().flatMap((service) => getExtendedFile(service) ?? []);
	return [...includes, ...extended].map(({ path }) => path);
}
/** Returns true for an address on another machine. */
function isRemoteReference(reference) {
	return isRemote(reference) || /^oci:/.test(reference);
}
function init_files() {
	return (init_files = __esmMin((() => {
		init_files$1();
		init_yaml();
	})))();
}

// shared/compose/names.ts
/** Returns true for a file that may be a Compose file and is worth parsing. */
function canBeCompose(file) {
	const { text } = file.source;
	if (anyName.test(getFileName(file))) return true;
	return /^["']?services["']?\s*:/m.test(text) && /\b(?:image|build|extends)["']?\s*:/.test(text) && !/^apiVersion:/m.test(text);
}
/** Returns true for a Compose file: by its name, or if it has only Compose's keys and services that run something. */
function isCompose(file, node) {
	const root = new Field(node);
	if (!root.isMap || root.get("apiVersion").exists) return false;
	if ([...baseNames, ...overrideNames].includes(getFileName(file))) return true;
	const services = root.get("services");
	if (anyName.test(getFileName(file))) return services.isMap || root.fields().some(({ key }) => topLevel.has(String(key)));
	return root.fields().every(({ key }) => topLevel.has(String(key)) || String(key).startsWith("x-")) && services.fields().some((service) => [
		"image",
		"build",
		"extends"
	].some((key) => service.get(key).exists));
}
var baseNames, overrideNames, anyName, topLevel;
function init_names() {
	return (init_names = __esmMin((() => {
		init_files$1();
		init_yaml();
		baseNames = [
			"compose.yaml",
			"compose.yml",
			"docker-compose.yml",
			"docker-compose.yaml"
		];
		overrideNames = [
			"compose.override.yml",
			"compose.override.yaml",
			"docker-compose.override.yml",
			"docker-compose.override.yaml"
		];
		anyName = /^(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$|^[\w.-]+\.(?:docker-)?compose\.ya?ml$/;
		topLevel = /* @__PURE__ */ new Set([...[
			"version",
			"name",
			"include",
			"services",
			"models",
			"networks",
			"volumes",
			"secrets",
			"configs"
		]]);
	})))();
}

// shared/compose/load.ts
/** Loads all files of the repository that the Compose files refer to, directly or indirectly, and their `.env` files. */
async function loadProjectFiles(source, files) {
	const filesByPath = new Map(files.map((file) => [file.path, file]));
	const problems = /* @__PURE__ */ new Map();
	const queue = files.filter(canBeCompose);
	const requested = /* @__PURE__ */ new Set();
	for (let file = queue.pop(); file !== void 0; file = queue.pop()) {
		const directory = getDirectory(file);
		const references = (readRoots(file) ?? []).flatMap((node) => listReferences(new Field(node)));
		for (const reference of [".env", ...references]) {
			const path = isRemoteReference(reference) ? void 0 : resolvePath(directory, reference);
			if (path === void 0 || filesByPath.has(path) || requested.has(path) || requested.size >= maxFiles) continue;
			requested.add(path);
			if (await source.kindOf(path) !== "file") continue;
			const read = await readTextFile(source, path);
			if ("why" in read) problems.set(path, describeUnreadable(read.why));
			else {
				filesByPath.set(path, read);
				queue.push(read);
			}
		}
	}
	return {
		files: filesByPath,
		problems
	};
}
var maxFiles;
function init_load() {
	return (init_load = __esmMin((() => {
		init_files$1();
		init_yaml();
		init_files();
		init_names();
		maxFiles = 2e3;
	})))();
}

// shared/compose/mounts.ts
/** Parses a mount in its short or long form (Compose Specification, 05 Services, `volumes`). */
function readMount(field) {
	if (!field.isMap) return shortMount(field);
	const propagation = field.get("bind", "propagation");
	return {
		field,
		type: field.get("type").text ?? "volume",
		source: field.get("source").text,
		target: field.get("target").text ?? "",
		readOnly: isTrue(field.get("read_only")),
		propagation: propagation.text,
		fields: {
			source: field.get("source"),
			propagation
		}
	};
}
/** Parses `[SOURCE:]TARGET[:OPTIONS]`. Windows paths start with a drive letter. */
function shortMount(field) {
	const parts = partsOf(field.text ?? "");
	const last = parts.at(-1) ?? "";
	const flags = parts.length > 1 && options.test(last) ? (parts.pop() ?? "").split(",") : [];
	const target = parts.pop() ?? "";
	const source = parts.length > 0 ? parts.join(":") : void 0;
	return {
		field,
		type: source !== void 0 && /^(?:[./~\\]|[A-Za-z]:|\$)/.test(source) ? "bind" : "volume",
		source,
		target,
		readOnly: flags.includes("ro"),
		propagation: flags.find((flag) => /^r?(?:shared|slave|private)$/.test(flag)),
		fields: {
			source: field,
			propagation: field
		}
	};
}
/** Splits a text at colons, except for those of drive letters and of unset variables. */
function partsOf(text) {
	if (text.length > maxLength) return [text];
	const parts = [];
	for (const part of text.split(/:(?![^{}]*\})/)) {
		const before = parts.at(-1);
		if (before !== void 0 && /^[A-Za-z]$/.test(before) && /^[\\/]/.test(part)) parts[parts.length - 1] = `${before}:${part}`;
		else parts.push(part);
	}
	return parts;
}
/** Returns true for a value that Compose reads as true, quoted or not. */
function isTrue(field) {
	return /^(?:true|yes|y|on|1)$/i.test(field.text ?? "");
}
var options, maxLength;
function init_mounts() {
	return (init_mounts = __esmMin((() => {
		options = /^(?:(?:ro|rw|z|Z|nocopy|cached|delegated|consistent|r?shared|r?private|r?slave|volume-nocopy|copy|ro,.*|rw,.*)(?:,|$))+/;
		maxLength = 4096;
	})))();
}

// shared/compose/ports.ts
/**
* Parses a port in its short or long form (Compose Specification, 05 Services, `ports`). Returns undefined for other
* values.
*/
function readPort(field) {
	if (field.isMap) {
		const target = field.get("target").text;
		if (target === void 0) return void 0;
		return {
			field,
			host: field.get("host_ip").text,
			published: field.get("published").text,
			target,
			protocol: field.get("protocol").text ?? "tcp",
			mode: field.get("mode").text
		};
	}
	const match = short.exec(field.text ?? "");
	if (match === null || (field.text ?? "").length > 200) return void 0;
	const [, host, published, target = "", protocol = "tcp"] = match;
	return {
		field,
		host: host === "" ? void 0 : host,
		published,
		target,
		protocol,
		mode: void 0
	};
}
/** Parses the first and last port of `8000-8010` or `8000`. */
function parseRange(text) {
	const [first = "", last = first] = text.split("-");
	return [Number(first), Number(last)];
}
/** Returns true for an address on which other machines can reach the port. */
function isOpenAddress(host) {
	if (host === void 0) return true;
	const bare = host.replace(/^\[|\]$/g, "");
	return bare === "0.0.0.0" || bare === "::" || bare === "";
}
var short;
function init_ports() {
	return (init_ports = __esmMin((() => {
		short = /^(?:(?:(\[[0-9a-fA-F:.]+\]|[^[\]]*?):)??(\d+(?:-\d+)?)?:)?(\d+(?:-\d+)?)(?:\/(\w+))?$/;
	})))();
}

// shared/compose/budget.ts
var TooLargeError, maxReadCharacters, ReadBudget;
function init_budget() {
	return (init_budget = __esmMin((() => {
		TooLargeError = class extends Error {};
		maxReadCharacters = 256 * 2 ** 20;
		ReadBudget = class {
			#read = 0;
			/**
			* Counts the characters of a text.
			* @throws TooLargeError beyond the limit.
			*/
			spend(characters) {
				this.#read += characters;
				if (this.#read > maxReadCharacters) throw new TooLargeError("the Compose projects in this checkout exceed the total size limit");
			}
		};
	})))();
}

// shared/compose/dotenv.ts
/**
* Parses the variables of an `.env` file as Compose does (docker/compose, "Set environment variables", `.env` file
* syntax): comments, `export`, literal single quotes and interpolated double quotes over several lines. Skips lines
* that are not assignments. Never throws.
*/
function readDotenv(text, outer = /* @__PURE__ */ new Map()) {
	const variables = /* @__PURE__ */ new Map();
	const lookup = (name) => outer.get(name) ?? variables.get(name);
	const lines = text.split(/\r?\n/);
	for (let index = 0; index < lines.length && variables.size < maxVariables; index += 1) {
		const line = lines[index] ?? "";
		const match = assignment.exec(line);
		if (match === null) continue;
		let remainder = line.slice(match[0].length);
		const quote = /^["']/.exec(remainder)?.[0];
		while (quote !== void 0 && closing(remainder, quote) === -1 && index + 1 < lines.length) {
			index += 1;
			remainder += `\n${lines[index] ?? ""}`;
		}
		const value = unquoted(remainder, quote);
		variables.set(match[1] ?? "", quote === "'" ? value : interpolate(value, lookup).text);
	}
	return variables;
}
function unquoted(text, quote) {
	if (quote === void 0) return text.replace(/(?:^|[ \t])#.*$/, "").trim();
	const end = closing(text, quote);
	const inner = text.slice(1, end === -1 ? void 0 : end);
	return quote === "'" ? inner : inner.replace(/\\(["\\nrt])/g, (_, character) => escapes[character] ?? "");
}
function closing(text, quote) {
	for (let position = 1; position < text.length; position += 1) if (text[position] === "\\" && quote === "\"") position += 1;
	else if (text[position] === quote) return position;
	return -1;
}
var assignment, maxVariables, escapes;
function init_dotenv() {
	return (init_dotenv = __esmMin((() => {
		init_interpolate();
		assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/;
		maxVariables = 5e3;
		escapes = {
			n: "\n",
			r: "\r",
			t: "	",
			"\"": "\"",
			"\\": "\\"
		};
	})))();
}

// shared/compose/keys.ts
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

// shared/compose/canonical.ts
/**
* Converts the short forms of a service to long forms of another type: `KEY=value` lists and lists of names to maps,
* single values to lists, `build: context`. Each node keeps its position. Leaves other values for the schema check.
*/
function canonicalizeService(service) {
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
/** Requires that all items are scalars. The last of equal keys wins. */
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
function pairEntry(entry) {
	const { file, start, end, text, template } = entry;
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
			...entry,
			kind: "scalar",
			style: equals === -1 ? "plain" : "quoted",
			text: equals === -1 ? "" : text.slice(equals + 1)
		}
	};
	const keyStart = file.source.text.indexOf(`${key}=`, start);
	if (equals === -1 || keyStart === -1 || keyStart > start + 1) return whole;
	const from = keyStart + key.length + 1;
	const written = template === void 0 ? {} : { template: {
		...template,
		written: template.written.slice(key.length + 1)
	} };
	return {
		...whole,
		keySpan: {
			start: keyStart,
			end: from - 1
		},
		value: {
			...whole.value,
			start: from,
			end: entry.style === "quoted" ? Math.max(from, end - 1) : end,
			...written
		}
	};
}
function keyEntry(entry) {
	const { file, start, end, text } = entry;
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

// shared/compose/problems.ts
/** Creates the problem of a value that Compose rejects. */
function rejectValue(field, file, message) {
	return {
		kind: "invalid",
		file,
		field,
		message
	};
}
/** Creates the problem of a file that could not be read and that a field refers to. */
function createUnreadableProblem(field, file, why) {
	return {
		kind: "unreadable",
		file,
		field,
		message: describeUnreadable(why)
	};
}
/** Creates the problem of something that a field refers to and that was not checked. */
function createNotCheckedProblem(field, file, message) {
	return {
		kind: "not-checked",
		file,
		field,
		message
	};
}
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_yaml();
	})))();
}

// shared/compose/unresolved.ts
/** Lists the variables without a value that a scalar depends on. */
function getMissingVariables({ node }) {
	return node?.kind === "scalar" ? node.template?.missing ?? [] : [];
}
/** Returns true if the value depends on unset variables. */
function isUnresolved(field) {
	return getMissingVariables(field).length > 0;
}
/** Returns the text of a field as written, so that messages contain no values of variables. */
function getWrittenText({ node, text = "" }) {
	return node?.kind === "scalar" ? node.template?.written ?? text : text;
}
function init_unresolved() {
	return (init_unresolved = __esmMin((() => {})))();
}

// shared/compose/resolve-reference.ts
/** Resolves a reference by path to a file of the checkout, or to the problem with it. */
function resolveReference(tree, { path, field }, from) {
	const unchecked = (why) => createNotCheckedProblem(field, from, `${path} ${why}, so it was not checked`);
	if (isUnresolved(field)) return unchecked("depends on variables without a value");
	if (isRemoteReference(path)) return unchecked("is on another machine");
	const inside = resolvePath(getDirectory(from), path);
	if (inside === void 0) return unchecked("is outside the checkout");
	const problem = tree.problems.get(inside);
	if (problem !== void 0) return {
		kind: "unreadable",
		file: from,
		field,
		message: `${inside}: ${problem}`
	};
	return tree.files.get(inside) ?? createUnreadableProblem(field, from, `${inside} does not exist`);
}
function init_resolve_reference() {
	return (init_resolve_reference = __esmMin((() => {
		init_files$1();
		init_files();
		init_problems();
		/* @__PURE__ */ init_unresolved();
	})))();
}

// shared/compose/services.ts
/** Applies a change to each service of a tree. */
function mapServices(root, change) {
	const services = getEntry(root, "services")?.value;
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
		init_yaml();
	})))();
}

// shared/compose/variables.ts
/** Substitutes variables in every value of a tree, but not in keys. Nodes that aliases share stay shared. */
function substitute(root, lookup) {
	const wrong = [];
	const without = /* @__PURE__ */ new Set();
	const done = /* @__PURE__ */ new Map();
	const visit = (field) => {
		const { node } = field;
		if (node === void 0) return void 0;
		const replacement = done.get(node);
		if (replacement !== void 0) return replacement;
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
			const items = node.items.map((entry, index) => replaced(entry, children[index]));
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
		init_yaml();
		init_interpolate();
	})))();
}

// shared/compose/extend.ts
var maxDepth$1, Extender;
function init_extend() {
	return (init_extend = __esmMin((() => {
		init_yaml();
		init_canonical();
		init_files();
		init_problems();
		init_resolve_reference();
		init_services();
		init_variables();
		maxDepth$1 = 32;
		Extender = class {
			problems = [];
			used = /* @__PURE__ */ new Set();
			/** Services that other services extend, as `path service`. */
			extended = /* @__PURE__ */ new Set();
			/** Variables without a value. */
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
			/** Reads a file, substitutes its variables and extends its services. Returns undefined if it cannot be read. */
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
				const whole = (readRoots(file)?.map((root) => this.#filled(root, file)))?.reduce((base, over) => this.#merger.files(base, over));
				this.#roots.set(file, whole);
				if (whole !== void 0) this.used.add(file);
				return whole;
			}
			#filled(root, file) {
				const { root: filled, missing, wrong } = substitute(root, (name) => this.#variables.get(name));
				for (const name of missing) this.missing.add(name);
				for (const { field, problem } of wrong) this.problems.push(rejectValue(field, file, `Compose rejects this value: ${problem}`));
				return mapServices(filled, canonicalizeService);
			}
			#extend(service, field, context) {
				const reference = field.get("extends");
				const place = reference.isMap ? reference.get("service") : reference;
				const name = place.text;
				if (name === void 0 || service.kind !== "map") return service;
				const own = {
					...service,
					entries: service.entries.filter(({ key }) => key !== "extends")
				};
				const base = this.#base(name, place, field, context);
				if (base === void 0) return own;
				const id = `${base.file.path} ${name}`;
				if (context.stack.includes(id) || context.stack.length >= maxDepth$1) {
					this.problems.push(rejectValue(place, context.file, `The service ${name} extends itself or is nested too deeply`));
					return own;
				}
				this.extended.add(id);
				const whole = this.#extend(base.service, base.field, {
					...base,
					stack: [...context.stack, id]
				});
				return this.#merger.services(whole, own);
			}
			#base(name, place, field, context) {
				const other = getExtendedFile(field);
				const file = other === void 0 ? context.file : resolveReference(this.#tree, other, context.file);
				if ("kind" in file) {
					this.problems.push(file);
					return;
				}
				const root = file === context.file ? context.root : this.#plain(file);
				if (root === void 0) {
					this.problems.push(createUnreadableProblem(other?.field ?? place, context.file, `${file.path} is not valid YAML`));
					return;
				}
				const service = new Field(root).get("services", name);
				if (service.node !== void 0) return {
					file,
					root,
					field: service,
					service: service.node
				};
				this.problems.push(rejectValue(place, context.file, `${file.path} has no service ${name} to extend`));
			}
		};
	})))();
}

// shared/compose/merge.ts
/** Removes everything that `!reset` deletes. */
function removeResets(node, depth = 0) {
	if (node.kind !== "map" || depth > 16) return node;
	const entries = node.entries.flatMap((entry) => {
		if (entry.value.tag === "!reset") return [];
		const value = removeResets(entry.value, depth + 1);
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
/** Returns the dotted path within a service. Empty outside of services. */
function serviceKey(path) {
	return path[0] === "services" && path.length > 2 ? path.slice(2).join(".") : "";
}
function driver(node) {
	const value = getEntry(node, "driver")?.value;
	return value?.kind === "scalar" ? value.text : void 0;
}
/** Joins two lists. An item of the second replaces an item of the first with the same identity. */
function joined(base, over, key) {
	const items = /* @__PURE__ */ new Map();
	for (const [index, entry] of [...base, ...over].entries()) items.set(identity(entry.value, key) ?? `#${index}`, entry);
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
var maxMergedNodes, Merger;
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_yaml();
		init_budget();
		init_keys();
		init_mounts();
		init_ports();
		maxMergedNodes = 2e5;
		Merger = class {
			#made = 0;
			/**
			* Merges two whole files.
			* @throws TooLargeError beyond the limit.
			*/
			files(base, over) {
				return this.#merge(base, over, []);
			}
			/**
			* Merges two services.
			* @throws TooLargeError beyond the limit.
			*/
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
						items: joined(base.items, over.items, key)
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
				if (this.#made > maxMergedNodes) throw new TooLargeError(`it merges into more than ${maxMergedNodes} values`);
			}
		};
	})))();
}

// shared/compose/builder.ts
var maxDepth, maxParts, ProjectBuilder;
function init_builder() {
	return (init_builder = __esmMin((() => {
		init_errors();
		init_files$1();
		init_yaml();
		init_budget();
		init_dotenv();
		init_extend();
		init_files();
		init_merge();
		init_problems();
		init_resolve_reference();
		maxDepth = 16;
		maxParts = 200;
		ProjectBuilder = class {
			problems = [];
			used = /* @__PURE__ */ new Set();
			/** Services that other services extend, as `path service`. */
			extended = /* @__PURE__ */ new Set();
			/** Variables without a value. */
			missing = /* @__PURE__ */ new Set();
			#tree;
			#merger = new Merger();
			#budget;
			#parts = 0;
			constructor(tree, budget) {
				this.#tree = tree;
				this.#budget = budget;
			}
			/** Merges the files of a project, with later files over earlier ones. Returns undefined if none can be read. */
			build(files) {
				const [first] = files;
				if (first === void 0) return void 0;
				try {
					const root = this.#project(files, getDirectory(first), /* @__PURE__ */ new Map(), []);
					return root === void 0 ? void 0 : removeResets(root);
				} catch (error) {
					if (!(error instanceof TooLargeError || error instanceof RangeError)) throw error;
					const why = error instanceof RangeError ? "it is nested too deeply" : messageOf(error);
					this.problems.push(createUnreadableProblem(new Field(readRoots(first)?.[0]), first, why));
					return;
				}
			}
			#project(files, directory, outerVariables, chain) {
				this.#parts += 1;
				const dotenv = this.#tree.files.get(directory === "" ? ".env" : `${directory}/.env`);
				const variables = new Map([...dotenv === void 0 ? [] : readDotenv(dotenv.source.text), ...outerVariables]);
				const extender = new Extender(this.#tree, this.#merger, this.#budget, variables);
				const roots = files.flatMap((file) => extender.read(file) ?? []);
				this.problems.push(...extender.problems);
				for (const file of extender.used) this.used.add(file);
				for (const name of extender.missing) this.missing.add(name);
				for (const service of extender.extended) this.extended.add(service);
				if (roots.length === 0) return void 0;
				const merged = roots.reduce((base, over) => this.#merger.files(base, over));
				const through = [...chain, ...files.map(({ path }) => path)];
				return listIncludes(new Field(merged)).reduce((root, include) => {
					const part = this.#included(include, root.file, variables, through);
					return part === void 0 ? root : this.#joined(root, part, include.field);
				}, merged);
			}
			#included(include, from, variables, chain) {
				const files = include.paths.flatMap((reference) => {
					const file = this.#follow(reference, from);
					if (file === void 0) return [];
					if (!chain.includes(file.path) && chain.length < maxDepth && this.#parts < maxParts) return [file];
					const message = `${file.path} includes itself or is nested too deeply`;
					this.problems.push(rejectValue(reference.field, from, message));
					return [];
				});
				const [first] = files;
				if (first === void 0) return void 0;
				const directory = include.directory === void 0 ? void 0 : resolvePath(getDirectory(from), include.directory);
				const envVariables = include.envFiles.flatMap((reference) => {
					const file = this.#follow(reference, from);
					return file === void 0 ? [] : [...readDotenv(file.source.text, variables)];
				});
				return this.#project(files, directory ?? getDirectory(first), new Map([...envVariables, ...variables]), chain);
			}
			/**
			* Adds an included part to the project. Rejects two services with the same name (Compose Specification, 14
			* Include).
			*/
			#joined(root, part, field) {
				if (part.kind !== "map") return root;
				const own = getEntry(root, "services")?.value;
				for (const { key } of new Field(part).get("services").fields()) {
					if (getEntry(own, String(key)) === void 0) continue;
					const message = `The service ${String(key)} is in both the included file and this project`;
					this.problems.push(rejectValue(field, root.file, message));
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
				const file = resolveReference(this.#tree, reference, reference.field.place?.file ?? from);
				if (!("kind" in file)) return file;
				this.problems.push(file);
			}
		};
	})))();
}

// shared/compose/render.ts
/**
* Renders the projects as `docker compose` does: the base file of each directory with the override file. Other files
* are projects on their own, or merge over the directory's base file if they are not complete. Files that others
* include or extend belong to those projects. Pure; never throws.
*/
function renderProjects(files, tree) {
	const all = files.filter(canBeCompose).filter((file) => readRoots(file)?.some((root) => isCompose(file, root)) === true);
	const directories = Map.groupBy(all, getDirectory);
	const built = [];
	const used = /* @__PURE__ */ new Set();
	const budget = new ReadBudget();
	const build = (parts) => {
		const builder = new ProjectBuilder(tree, budget);
		const root = builder.build(parts);
		const [first] = parts;
		built.push({
			builder,
			project: root && first && {
				file: first,
				root: new Field(root)
			}
		});
		for (const file of [...builder.used, ...parts]) used.add(file);
	};
	const bases = new Map([...directories].map(([directory, own]) => [directory, firstOf(own, baseNames)]));
	for (const [directory, own] of directories) {
		const base = bases.get(directory);
		const override = firstOf(own, overrideNames);
		if (base !== void 0) build(override === void 0 ? [base] : [base, override]);
	}
	for (const file of all.toSorted((a, b) => Number(isPart(a)) - Number(isPart(b)))) {
		const base = bases.get(getDirectory(file));
		if (!used.has(file)) build(base !== void 0 && isPart(file) ? [base, file] : [file]);
	}
	const extended = new Set(built.flatMap(({ builder }) => [...builder.extended]));
	return {
		projects: built.flatMap(({ project }) => project ?? []),
		problems: built.flatMap(({ builder }) => builder.problems),
		used: [...used],
		notes: [...unresolvedVariables(built), ...unusedServices([...used], built.map(({ project }) => project), extended)]
	};
}
/** Lists values that depend on variables that the checkout does not set. */
function* unresolvedVariables(built) {
	for (const { builder, project } of built) {
		if (project === void 0 || builder.missing.size === 0) continue;
		const names = [...builder.missing].toSorted().slice(0, maxNamedVariables).join(", ");
		const suffix = builder.missing.size > maxNamedVariables ? ` and ${builder.missing.size - maxNamedVariables} more` : "";
		yield {
			what: project.file.path,
			why: `values depend on variables that are not set: ${names}${suffix}`
		};
	}
}
function firstOf(files, names) {
	return names.flatMap((name) => files.find((file) => getFileName(file) === name) ?? [])[0];
}
/** Returns true if a service runs nothing, so that the file requires a base file. */
function isPart(file) {
	const services = (readRoots(file) ?? []).flatMap((root) => new Field(root).get("services").fields());
	const runs = (service) => [
		"image",
		"build",
		"extends",
		"provider"
	].some((key) => service.get(key).exists);
	return services.length === 0 || !services.every(runs);
}
/** Lists services of files that only exist to be extended, and that nothing extends. */
function* unusedServices(used, projects, extended) {
	const deployed = new Set(projects.flatMap((project) => project?.root.get("services").fields().map((service) => service.place?.file.path) ?? []));
	for (const file of used) {
		if (deployed.has(file.path)) continue;
		const left = (readRoots(file) ?? []).flatMap((root) => new Field(root).get("services").fields().map(({ key }) => String(key))).filter((name) => !extended.has(`${file.path} ${name}`));
		if (left.length > 0) yield {
			what: file.path,
			why: `no service extends ${left.join(", ")}, so these services were not checked`
		};
	}
}
var maxNamedVariables;
function init_render() {
	return (init_render = __esmMin((() => {
		init_files$1();
		init_yaml();
		init_budget();
		init_builder();
		init_files();
		init_names();
		maxNamedVariables = 20;
	})))();
}

// shared/compose/index.ts
function init_compose() {
	return (init_compose = __esmMin((() => {
		init_interpolate();
		init_load();
		init_mounts();
		init_names();
		init_ports();
		init_render();
		/* @__PURE__ */ init_unresolved();
	})))();
}

export { Field as A, maxYamlBytes as C, readFragment as D, readDocuments as E, resolveScalar as F, init_interpolate as I, interpolate as L, getEntry as M, init_node as N, init_mentions_keys as O, init_scalar as P, init_text_file as S, init_read as T, canBeCompose as _, getWrittenText as a, init_yaml as b, init_ports as c, readPort as d, init_mounts as f, loadProjectFiles as g, init_load as h, getMissingVariables as i, init_field as j, mentionsKeys as k, isOpenAddress as l, readMount as m, init_render as n, init_unresolved as o, isTrue as p, renderProjects as r, isUnresolved as s, init_compose as t, parseRange as u, init_names as v, readTextFile as w, describeUnreadable as x, isCompose as y };