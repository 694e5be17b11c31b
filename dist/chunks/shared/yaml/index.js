import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, Ir as init_plain, Lr as oneLine, dr as init_templates, hr as withoutConstructs, or as init_text, wi as messageOf, zr as truncate } from "../core.js";
import { t as require_dist } from "../../npm/yaml.js";
import { Ct as init_decode, St as decodeDockerfile, ht as init_source_text, mt as SourceText, t as init_dockerfile } from "../dockerfile/index.js";

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
var NotPlainError, notPlain, escapes$1, maxDepth$2, QuickFlow;
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
		maxDepth$2 = 64;
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
				if (this.#depth > maxDepth$2) giveUp();
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

// shared/yaml/parse.ts
/**
* Parses a document of YAML 1.2, or one in which Go's parser ignores the indentation inside quotes and brackets. The
* errors are in the document.
*/
function parseTolerantly(text) {
	const document = parseLikeGo(text);
	const joined = document.errors.length === 0 ? void 0 : joinLines(text);
	const tolerant = joined === void 0 ? document : parseLikeGo(joined);
	return tolerant.errors.length === 0 && joined !== void 0 ? {
		document: tolerant,
		joined: text
	} : { document };
}
/** Returns the content of a scalar. One whose lines had been joined is read again as it was written. */
function contentOf({ value, source = "", range }, joined) {
	const written = range === null || range === void 0 ? "" : joined?.slice(range[0], range[1]) ?? "";
	if (!/[\r\n]/.test(written) || /^[|>]/.test(written)) return typeof value === "string" ? value : source;
	const alone = (0, import_dist$2.parseDocument)(`[${written}]`, { schema: "failsafe" }).contents;
	const read = (0, import_dist$2.isSeq)(alone) ? alone.items[0] : void 0;
	return (0, import_dist$2.isScalar)(read) && typeof read.value === "string" ? read.value : source;
}
/**
* Replaces the other line breaks of YAML 1.1 (5.4), which Go's parser knows and the parser of YAML 1.2 reads as text. A
* comment would otherwise hide the lines below it. All offsets stay.
*/
function withLineFeeds(text) {
	return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
}
/** Parses a document. Go's parser also reads the escape `\'` in double quotes, which YAML 1.2.2 (5.7) does not have. */
function parseLikeGo(text) {
	const document = (0, import_dist$2.parseDocument)(text, parseOptions);
	const errors = document.errors.filter(({ code, pos: [start] }) => code !== "BAD_DQ_ESCAPE" || !text.startsWith("\\'", start));
	if (errors.length === document.errors.length) return document;
	document.errors = errors;
	(0, import_dist$2.visit)(document, { Scalar(_key, node) {
		const [start, end] = node.range ?? [0, 0];
		const written = node.type === import_dist$2.Scalar.QUOTE_DOUBLE ? text.slice(start, end) : "";
		if (!written.includes("\\'")) return;
		const unescaped = written.replace(/\\(.)/gsu, (pair, char) => char === "'" ? char : pair);
		node.value = (0, import_dist$2.parseDocument)(unescaped, parseOptions).toJS();
	} });
	return document;
}
var import_dist$2, parseOptions;
function init_parse() {
	return (init_parse = __esmMin((() => {
		import_dist$2 = require_dist();
		init_join_lines();
		parseOptions = {
			schema: "failsafe",
			uniqueKeys: false,
			prettyErrors: false
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
var import_dist$1, RejectedDocumentError, maxDepth$1, maxExpandedNodes, Conversion, binary;
function init_convert() {
	return (init_convert = __esmMin((() => {
		import_dist$1 = require_dist();
		init_text();
		init_parse();
		init_scalar();
		RejectedDocumentError = class extends Error {
			offset;
			constructor(message, offset) {
				super(message);
				this.name = "RefusedDocument";
				this.offset = offset;
			}
		};
		maxDepth$1 = 200;
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
				if (this.#depth > maxDepth$1) throw new RejectedDocumentError("it is nested too deeply", span.start);
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
			#text(scalar) {
				const text = contentOf(scalar, this.#joined);
				return scalar.tag === binary ? Buffer.from(text, "base64").toString() : text;
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
			/** True for a value that a template makes anew in each run, so that its text means nothing. */
			get isGenerated() {
				return this.node?.kind === "scalar" && this.node.generated === true;
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
				return this.#absentPlace ?? this.nearest.#ownPlace;
			}
			/** For a missing field of a rendered map, the value that adds it. */
			get #absentPlace() {
				let field = this;
				while (field.node === void 0 && field.parent !== void 0) {
					const { node } = field.parent;
					if (node !== void 0) return node.kind === "map" ? node.findAbsent?.(String(field.key)) : void 0;
					field = field.parent;
				}
			}
			get #ownPlace() {
				const { node } = this;
				if (node === void 0) return void 0;
				const slot = this.#slot;
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
			/** Where a template has put this field, or the map that lacks it, if it is defined elsewhere. */
			get via() {
				const { nearest } = this;
				const via = nearest.#slot?.via ?? [];
				const own = this.#absentPlace === void 0 ? void 0 : nearest.#ownPlace;
				return own === void 0 ? via : [own, ...via];
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
	const plain = text.replace(escapes, (_, code) => code === void 0 ? "" : String.fromCharCode(Number.parseInt(code, 16)));
	return keys.every((key) => plain.includes(key));
}
var escapes, binaryTag;
function init_mentions_keys() {
	return (init_mentions_keys = __esmMin((() => {
		escapes = /\\(?:(?:x|u00|U000000)([0-7][0-9A-Fa-f])|(?:\r\n|[\n\r\u0085\u2028\u2029])[ \t]*)/g;
		binaryTag = /!!(?:binary|[^\s%]{0,30}%)|!<(?:tag:yaml|[^\s%>]{0,40}%)|tag:yaml\.org,2002:/;
	})))();
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
var maxDepth, plainKey, plainStart, literalHead, special, QuickReader;
function init_quick() {
	return (init_quick = __esmMin((() => {
		init_forgotten_map();
		init_quick_scalars();
		maxDepth = 64;
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
				if (this.#depth > maxDepth) giveUp();
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
function readOwn(file, start, own) {
	const { document, joined } = parseTolerantly(own);
	return converted(file, start, document, joined);
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
		const documents = (0, import_dist.parseAllDocuments)(withLineFeeds(file.source.text), parseOptions);
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
var import_dist, documentsByFile;
function init_read() {
	return (init_read = __esmMin((() => {
		import_dist = require_dist();
		init_errors();
		init_text();
		init_convert();
		init_parse();
		init_quick();
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
		init_parse();
		init_quick();
		init_read();
		init_scalar();
		init_text_file();
	})))();
}

export { withLineFeeds as S, init_scalar as _, readTextFile as a, init_parse as b, readFragment as c, init_mentions_keys as d, mentionsKeys as f, init_node as g, getEntry as h, maxYamlBytes as i, init_quick as l, init_field as m, describeUnreadable as n, init_read as o, Field as p, init_text_file as r, readDocuments as s, init_yaml as t, readQuickly as u, resolveScalar as v, parseTolerantly as x, contentOf as y };