// shared/dockerfile/decode.ts
const marks = [
	{
		bytes: [
			255,
			254,
			0,
			0
		],
		encoding: "utf-32le"
	},
	{
		bytes: [
			0,
			0,
			254,
			255
		],
		encoding: "utf-32be"
	},
	{
		bytes: [
			239,
			187,
			191
		],
		encoding: "utf-8"
	},
	{
		bytes: [255, 254],
		encoding: "utf-16le"
	},
	{
		bytes: [254, 255],
		encoding: "utf-16be"
	}
];
/** Decodes a Dockerfile by its byte-order mark; UTF-8 without one. Takes all bytes. */
function decodeDockerfile(bytes) {
	const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
	const encoding = mark?.encoding ?? "utf-8";
	const body = bytes.subarray(mark?.bytes.length ?? 0);
	if (encoding === "utf-32le" || encoding === "utf-32be") return {
		text: decodeUtf32(body, encoding),
		encoding
	};
	return {
		text: new TextDecoder(encoding, { ignoreBOM: true }).decode(body),
		encoding
	};
}
function decodeUtf32(bytes, encoding) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts = [];
	for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
		const code = view.getUint32(at, encoding === "utf-32le");
		const isScalar = code <= 1114111 && (code < 55296 || code > 57343);
		parts.push(isScalar ? String.fromCodePoint(code) : "�");
	}
	return parts.join("");
}

// shared/dockerfile/words.ts
const blank = (char) => char === " " || char === "	" || char === "\r" || char === "\v" || char === "\f" || char === "\n";
/** Splits a text at blanks that are neither quoted nor escaped. */
function splitWords(text, escapeChar) {
	const words = [];
	const source = text.text;
	let at = 0;
	while (at < source.length) {
		if (blank(source[at])) {
			at += 1;
			continue;
		}
		const end = wordEnd(source, at, escapeChar);
		const raw = source.slice(at, end);
		words.push({
			raw,
			value: unquote(raw, escapeChar),
			span: text.spanOf(at, end)
		});
		at = end;
	}
	return words;
}
/** Index after the word that begins at `start`. */
function wordEnd(source, start, escapeChar) {
	let quote = "";
	let at = start;
	for (; at < source.length; at += 1) {
		const char = source[at] ?? "";
		if (quote === "" && blank(char)) break;
		if (char === escapeChar && quote !== "'") at += 1;
		else if (quote !== "") {
			if (char === quote) quote = "";
		} else if (char === "'" || char === "\"") quote = char;
	}
	return Math.min(at, source.length);
}
/**
* Removes quotes and escapes as BuildKit's word processor does. Inside double quotes only quote, dollar and the escape itself
* can be escaped; inside single quotes nothing can.
*/
function unquote(raw, escapeChar) {
	if (!/["'\\`]/.test(raw)) return raw;
	let value = "";
	let quote = "";
	for (let at = 0; at < raw.length; at += 1) {
		const char = raw[at] ?? "";
		const next = raw[at + 1];
		if (char === escapeChar && quote !== "'" && next !== void 0) {
			if (quote === "\"" && next !== "\"" && next !== "$" && next !== escapeChar) value += char;
			value += next;
			at += 1;
		} else if (quote === char) quote = "";
		else if (quote === "" && (char === "'" || char === "\"")) quote = char;
		else value += char;
	}
	return value;
}
/** Takes the leading `--name[=value]` words off an instruction's text; `rest` is the index where the arguments begin. */
function splitFlags(text, escapeChar) {
	const flags = [];
	const source = text.text;
	let at = 0;
	for (;;) {
		while (blank(source[at])) at += 1;
		if (!source.startsWith("--", at)) return {
			flags,
			rest: at
		};
		const end = wordEnd(source, at, escapeChar);
		if (end - at === 2) return {
			flags,
			rest: end
		};
		flags.push(flagOf(text, at, end, escapeChar));
		at = end;
	}
}
function flagOf(text, start, end, escapeChar) {
	const raw = text.text.slice(start, end);
	const equals = raw.indexOf("=");
	const span = text.spanOf(start, end);
	if (equals === -1) return {
		name: raw.slice(2),
		value: void 0,
		span,
		valueSpan: {
			start: span.end,
			end: span.end
		}
	};
	const valueSpan = equals + 1 < raw.length ? text.spanOf(start + equals + 1, end) : {
		start: span.end,
		end: span.end
	};
	return {
		name: raw.slice(2, equals),
		value: unquote(raw.slice(equals + 1), escapeChar),
		span,
		valueSpan
	};
}
const jsonString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
/** The words of a JSON array of strings, each with the place of its text; undefined when the text is anything else. */
function jsonWords(text) {
	const source = text.text.trimEnd();
	const words = [];
	let at = skipBlanks(source, 0);
	if (source[at] !== "[") return void 0;
	at = skipBlanks(source, at + 1);
	if (source[at] === "]") return at === source.length - 1 ? words : void 0;
	for (;;) {
		jsonString.lastIndex = at;
		const raw = jsonString.exec(source)?.[0];
		if (raw === void 0) return void 0;
		words.push({
			raw,
			value: decodeJsonString(raw),
			span: text.spanOf(at, at + raw.length)
		});
		at = skipBlanks(source, at + raw.length);
		if (source[at] === "]") return at === source.length - 1 ? words : void 0;
		if (source[at] !== ",") return void 0;
		at = skipBlanks(source, at + 1);
	}
}
function skipBlanks(source, start) {
	let at = start;
	while (blank(source[at])) at += 1;
	return at;
}
function decodeJsonString(raw) {
	const value = JSON.parse(raw);
	return typeof value === "string" ? value : raw;
}

// shared/dockerfile/pairs.ts
/** The pairs of an ENV, LABEL or ARG instruction (BuildKit `parser/line_parsers.go`, `parseNameVal`). */
function pairsOf(instruction, escapeChar) {
	const { args, words, keyword } = instruction;
	const first = words[0];
	if (first === void 0) return [];
	if (keyword !== "ARG" && !first.raw.includes("=")) return [legacyPair(args, escapeChar)];
	const pairs = [];
	let at = 0;
	while (at < args.length) {
		if (/\s/.test(args.text[at] ?? "")) {
			at += 1;
			continue;
		}
		const end = Math.max(at + 1, wordEnd(args.text, at, escapeChar));
		const equals = args.text.slice(at, end).indexOf("=");
		const keyEnd = equals === -1 ? end : at + equals;
		pairs.push({
			key: part(args, at, keyEnd, escapeChar),
			value: equals === -1 ? void 0 : part(args, keyEnd + 1, end, escapeChar),
			legacy: false
		});
		at = end;
	}
	return pairs;
}
function legacyPair(args, escapeChar) {
	const match = /^(\S+)(\s*)/.exec(args.text);
	const keyEnd = match?.[1]?.length ?? 0;
	const valueStart = match?.[0].length ?? 0;
	const value = valueStart < args.length ? part(args, valueStart, args.length, escapeChar) : void 0;
	return {
		key: part(args, 0, keyEnd, escapeChar),
		value,
		legacy: true
	};
}
function part(args, start, end, escapeChar) {
	const raw = args.text.slice(start, end);
	const span = start < end ? args.spanOf(start, end) : emptySpan(args, start);
	return {
		raw,
		value: unquote(raw, escapeChar),
		span
	};
}
function emptySpan(args, at) {
	const place = at > 0 ? args.spanOf(at - 1, at).end : args.spanOf(at, at).start;
	return {
		start: place,
		end: place
	};
}

// shared/dockerfile/variables.ts
/**
* The variables that BuildKit's word processor (`frontend/dockerfile/shell/lex.go`) would expand in a text. Single-quoted and escaped
* ones are left out; those in the word of a modifier follow the one that holds them.
*/
function variableReferences(text, escapeChar) {
	if (!text.includes("$")) return [];
	const found = [];
	scan({
		text,
		escapeChar,
		closings: closingBraces(text),
		found
	}, 0, text.length, 0);
	return found;
}
/** The same for a mapped text, as source spans. */
function variableSpans(text, escapeChar) {
	return variableReferences(text.text, escapeChar).map((reference) => ({
		...reference,
		span: text.spanOf(reference.start, reference.end)
	}));
}
function scan(state, from, to, depth) {
	const { text, escapeChar, closings, found } = state;
	let quote = "";
	for (let at = from; at < to; at += 1) {
		const char = text[at] ?? "";
		if (char === escapeChar && quote !== "'") at += 1;
		else if (char === "'" && quote !== "\"") quote = quote === "'" ? "" : "'";
		else if (char === "\"" && quote !== "'") quote = quote === "\"" ? "" : "\"";
		else if (char === "$" && quote !== "'") {
			const reference = referenceAt(text, at, closings);
			if (reference === void 0) continue;
			found.push(reference);
			if (reference.word.includes("$") && depth < 32) scan(state, reference.end - 1 - reference.word.length, reference.end - 1, depth + 1);
			at = reference.end - 1;
		}
	}
}
const bareName = /[A-Za-z_]\w*/y;
const modifierForm = /:[-+?]|##|%%|\/\/|[-+?#%/]/y;
function referenceAt(text, dollar, closings) {
	const braced = text[dollar + 1] === "{";
	bareName.lastIndex = dollar + (braced ? 2 : 1);
	const name = bareName.exec(text)?.[0];
	if (name === void 0) return void 0;
	const afterName = bareName.lastIndex;
	if (!braced) return {
		name,
		modifier: "",
		word: "",
		start: dollar,
		end: afterName
	};
	const close = closings.get(dollar);
	if (close === void 0) return void 0;
	if (close === afterName) return {
		name,
		modifier: "",
		word: "",
		start: dollar,
		end: close + 1
	};
	modifierForm.lastIndex = afterName;
	const modifier = modifierForm.exec(text)?.[0];
	if (modifier === void 0) return void 0;
	return {
		name,
		modifier,
		word: text.slice(afterName + modifier.length, close),
		start: dollar,
		end: close + 1
	};
}
function closingBraces(text) {
	const closings = /* @__PURE__ */ new Map();
	const open = [];
	for (let at = text.indexOf("${"); at !== -1 && at < text.length; at += 1) if (text[at] === "{" && text[at - 1] === "$") open.push(at - 1);
	else if (text[at] === "}") {
		const start = open.pop();
		if (start !== void 0) closings.set(start, at);
	}
	return closings;
}
/** Replaces the variables of a text as far as their values are known; quotes are left as they are. */
function expand(text, escapeChar, lookup, depth = 0) {
	let result = "";
	let complete = true;
	let done = 0;
	for (const reference of variableReferences(text, escapeChar)) {
		if (reference.start < done) continue;
		result += text.slice(done, reference.start);
		done = reference.end;
		const value = expansionOf(reference, escapeChar, lookup, depth);
		if (value === void 0) {
			result += text.slice(reference.start, reference.end);
			complete = false;
		} else {
			result += value.text;
			complete &&= value.complete;
		}
	}
	return {
		text: result + text.slice(done),
		complete
	};
}
function expansionOf({ name, modifier, word }, escapeChar, lookup, depth) {
	const value = lookup(name);
	if (modifier === "" || modifier.endsWith("?")) return value === void 0 || value === null ? void 0 : {
		text: value,
		complete: true
	};
	if (value === void 0 || depth > 16) return void 0;
	const absent = value === null || modifier.startsWith(":") && value === "";
	if (modifier.endsWith("-")) return absent ? expand(word, escapeChar, lookup, depth + 1) : {
		text: value ?? "",
		complete: true
	};
	if (modifier.endsWith("+")) return absent ? {
		text: "",
		complete: true
	} : expand(word, escapeChar, lookup, depth + 1);
}

// shared/dockerfile/instruction.ts
/** The value of a flag; undefined when the flag is absent or bare. */
function flagValue(instruction, name) {
	return findFlag(instruction, name)?.value;
}
/** The first flag of that name. */
function findFlag(instruction, name) {
	return instruction.flags.find((flag) => flag.name === name);
}

// shared/dockerfile/mounts.ts
/** The `from=` values of an instruction: COPY --from and RUN --mount from=. */
function fromValues(instruction) {
	if (instruction.keyword === "COPY") {
		const value = flagValue(instruction, "from");
		return value === void 0 || value === "" ? [] : [value];
	}
	if (instruction.keyword !== "RUN") return [];
	return instruction.flags.filter((flag) => flag.name === "mount").flatMap((flag) => mountOptions(flag.value ?? "").get("from") ?? []);
}
/** The options of a `--mount` by lower-case name; a bare option has an empty value. */
function mountOptions(value) {
	return new Map(value.split(",").map((option) => {
		const equals = option.indexOf("=");
		return equals === -1 ? [option.trim().toLowerCase(), ""] : [option.slice(0, equals).trim().toLowerCase(), option.slice(equals + 1).trim()];
	}));
}

// shared/dockerfile/directives.ts
const known = /* @__PURE__ */ new Set([
	"syntax",
	"escape",
	"check"
]);
const form$1 = /^[\t ]*#[\t ]*([A-Za-z][A-Za-z0-9]*)[\t ]*=(.*)$/;
/**
* Reads the directives at the head of a file. They end at the first line that is none: a blank line, another comment, an
* unknown name or a repeated one.
*/
function readDirectives(source) {
	const directives = [];
	for (let line = 1; line <= source.lineCount; line += 1) {
		const span = source.lineSpan(line);
		const text = source.slice(span).replace(/^\uFEFF/, " ");
		const match = form$1.exec(text);
		const name = match?.[1]?.toLowerCase();
		const value = match?.[2]?.trim() ?? "";
		if (name === void 0 || value === "" || !known.has(name)) break;
		if (directives.some((directive) => directive.name === name)) break;
		const valueStart = span.start + text.trimEnd().length - value.length;
		directives.push({
			name,
			value,
			line,
			span,
			valueSpan: {
				start: valueStart,
				end: valueStart + value.length
			}
		});
	}
	return directives;
}
/** The escape character that the directives choose: a backslash unless they say backtick. */
function escapeOf(directives) {
	return directives.find((directive) => directive.name === "escape")?.value === "`" ? "`" : "\\";
}

// shared/dockerfile/mapped-text.ts
/**
* Text that was put together from stretches of the source (an instruction without its continuations and comments, the body of
* a heredoc without its tabs), and that still knows where each character came from.
*/
var MappedText = class MappedText {
	text;
	#pieces;
	constructor(text, pieces) {
		this.text = text;
		this.#pieces = pieces;
	}
	/** A text that stands in the source as it is. */
	static of(source, span) {
		const length = span.end - span.start;
		return new MappedText(source.slice(span.start, span.end), [{
			at: 0,
			source: span.start,
			length
		}]);
	}
	get length() {
		return this.text.length;
	}
	/** Source offset of the character at `index`; the end of the text is the place after its last character. */
	sourceOffset(index) {
		const piece = this.#pieceAt(index);
		return piece === void 0 ? 0 : piece.source + Math.min(Math.max(0, index - piece.at), piece.length);
	}
	/** Source span of the stretch from `start` up to `end`. */
	spanOf(start, end) {
		const from = this.sourceOffset(start);
		return {
			start: from,
			end: end > start ? this.sourceOffset(end - 1) + 1 : from
		};
	}
	/** The source span of all of it. */
	get span() {
		return this.spanOf(0, this.text.length);
	}
	/** A stretch of it, with its own mapping. */
	slice(start, end = this.text.length) {
		const pieces = [];
		for (const piece of this.#pieces) {
			const from = Math.max(start, piece.at);
			const to = Math.min(end, piece.at + piece.length);
			if (to > from || pieces.length === 0 && to === from && start === end) pieces.push({
				at: from - start,
				source: piece.source + from - piece.at,
				length: to - from
			});
		}
		return new MappedText(this.text.slice(start, end), pieces);
	}
	#pieceAt(index) {
		let low = 0;
		let high = this.#pieces.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#pieces[middle]?.at ?? 0) <= index) low = middle;
			else high = middle - 1;
		}
		return this.#pieces[low];
	}
};
/** Collects stretches of a source, in order, into a mapped text. */
var MappedTextBuilder = class {
	#source;
	#pieces = [];
	#text = "";
	constructor(source) {
		this.#source = source;
	}
	/** Adds the stretch of the source from `start` up to `end`. */
	add(start, end) {
		if (end <= start && this.#pieces.length > 0) return;
		this.#pieces.push({
			at: this.#text.length,
			source: start,
			length: end - start
		});
		this.#text += this.#source.slice(start, end);
	}
	/** Adds text that stands for the source at `source` but is spelled otherwise there (an escape, a separator). */
	addSynthetic(text, source) {
		for (let index = 0; index < text.length; index += 1) this.#pieces.push({
			at: this.#text.length + index,
			source,
			length: 1
		});
		this.#text += text;
	}
	build() {
		return new MappedText(this.#text, this.#pieces);
	}
};

// shared/dockerfile/heredoc.ts
const form = /^\d*<<(-?)([^<]+)$/;
/** Finds the words `[n]<<[-]NAME` of an instruction's text (BuildKit `parser.ParseHeredoc`). */
function heredocMarkers(text, escapeChar) {
	if (!text.text.includes("<<")) return [];
	const markers = [];
	let at = 0;
	while (at < text.length) {
		if (/\s/.test(text.text[at] ?? "")) {
			at += 1;
			continue;
		}
		const end = Math.max(at + 1, wordEnd(text.text, at, escapeChar));
		const match = form.exec(text.text.slice(at, end));
		const name = match?.[2];
		if (name !== void 0 && unquote(name, "\\") !== "") markers.push({
			name: unquote(name, "\\"),
			marker: text.spanOf(at, end),
			expands: !/["'\\]/.test(name),
			chomps: match?.[1] === "-"
		});
		at = end;
	}
	return markers;
}
/**
* Reads the bodies of the announced here-documents from `line` (1-based) on; `nextLine` is the first line after them.
* One that never ends has no body and takes no line, nor do those after it, so that the rest of the file can still be read.
*/
function readHeredocs(source, markers, line) {
	let nextLine = line;
	let isOpen = false;
	return {
		heredocs: markers.map(({ name, marker, expands, chomps }) => {
			const first = source.nextLineStart(nextLine - 1);
			const body = new MappedTextBuilder(source.text);
			body.add(first, first);
			for (let at = nextLine; at <= source.lineCount && !isOpen; at += 1) {
				const span = source.lineSpan(at);
				let start = span.start;
				while (chomps && source.text[start] === "	") start += 1;
				if (source.text.slice(start, span.end) === name) {
					nextLine = at + 1;
					return {
						name,
						marker,
						expands,
						body: body.build(),
						terminated: true
					};
				}
				body.add(start, source.nextLineStart(at));
			}
			isOpen = true;
			return {
				name,
				marker,
				expands,
				body: MappedText.of(source.text, {
					start: first,
					end: first
				}),
				terminated: false
			};
		}),
		nextLine
	};
}

// shared/dockerfile/logical-lines.ts
/** The comment that a line is, or undefined. */
function commentAt(source, line) {
	const span = source.lineSpan(line);
	const start = firstInk(source.text, span);
	if (source.text[start] !== "#") return void 0;
	return {
		text: source.text.slice(start + 1, span.end).trim(),
		line,
		span: {
			start,
			end: span.end
		}
	};
}
/** True for a line of blanks. */
function isBlankLine(source, line) {
	const span = source.lineSpan(line);
	return firstInk(source.text, span) === span.end;
}
/**
* Joins the instruction that begins on `line` as BuildKit's parser does: a line goes on when it ends in one escape character
* (not in two), blanks after it allowed; comment lines and blank lines in between are dropped.
*/
function readLogicalLine(source, line, escapeChar) {
	const builder = new MappedTextBuilder(source.text);
	const emptyContinuations = [];
	const innerComments = [];
	let at = line;
	let start = firstInk(source.text, source.lineSpan(line));
	for (; at <= source.lineCount; at += 1) {
		const span = source.lineSpan(at);
		if (at > line) {
			const comment = commentAt(source, at);
			if (comment !== void 0) {
				innerComments.push(comment);
				continue;
			}
			if (isBlankLine(source, at)) {
				emptyContinuations.push(span);
				continue;
			}
			start = span.start;
		}
		const end = continuationStart(source.text, {
			start,
			end: span.end
		}, escapeChar);
		builder.add(start, end ?? span.end);
		if (end === void 0) {
			at += 1;
			break;
		}
	}
	return {
		text: builder.build(),
		line,
		nextLine: at,
		emptyContinuations,
		innerComments
	};
}
/** Where the escape character stands that continues the line; undefined when the line ends here. */
function continuationStart(text, span, escapeChar) {
	let last = span.end - 1;
	while (last >= span.start && (text[last] === " " || text[last] === "	")) last -= 1;
	if (last < span.start || text[last] !== escapeChar) return void 0;
	return last > span.start && text[last - 1] === escapeChar ? void 0 : last;
}
function firstInk(text, span) {
	let at = span.start;
	while (at < span.end && /[\s\uFEFF]/.test(text[at] ?? "")) at += 1;
	return at;
}

// shared/dockerfile/source-text.ts
/** The text of a file with an index of its lines. Lines end in LF, CRLF or the end of the text. */
var SourceText = class {
	text;
	#lineStarts;
	constructor(text) {
		this.text = text;
		this.#lineStarts = lineStartsOf(text);
	}
	/** Number of lines; a final line break does not begin another one. */
	get lineCount() {
		return (this.#lineStarts.at(-1) ?? 0) === this.text.length && this.#lineStarts.length > 1 ? this.#lineStarts.length - 1 : this.#lineStarts.length;
	}
	/** Line and column of an offset; offsets outside the text count as its start or end. */
	positionAt(offset) {
		const at = Math.max(0, Math.min(offset, this.text.length));
		let low = 0;
		let high = this.#lineStarts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#lineStarts[middle] ?? 0) <= at) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: at - (this.#lineStarts[low] ?? 0) + 1
		};
	}
	/** Offset of a 1-based position, clamped to the text. */
	offsetAt(line, column) {
		const start = this.#lineStarts[Math.max(0, line - 1)];
		return start === void 0 ? this.text.length : Math.min(start + Math.max(0, column - 1), this.text.length);
	}
	/** The region of a span; `endColumn` is exclusive. */
	regionOf(span) {
		const start = this.positionAt(span.start);
		const end = this.positionAt(Math.max(span.start, span.end));
		return {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		};
	}
	/** The text of a span. */
	slice(span) {
		return this.text.slice(span.start, span.end);
	}
	/** The span of a 1-based line, without its line break. */
	lineSpan(line) {
		const start = this.#lineStarts[line - 1] ?? this.text.length;
		let end = this.#lineStarts[line] ?? this.text.length;
		while (end > start && (this.text[end - 1] === "\n" || this.text[end - 1] === "\r")) end -= 1;
		return {
			start,
			end
		};
	}
	/** Where the line after a 1-based line begins. */
	nextLineStart(line) {
		return this.#lineStarts[line] ?? this.text.length;
	}
};
function lineStartsOf(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

// shared/dockerfile/parse.ts
const withFlags = /* @__PURE__ */ new Set([
	"FROM",
	"RUN",
	"COPY",
	"ADD",
	"HEALTHCHECK",
	"ONBUILD"
]);
const withJson = /* @__PURE__ */ new Set([
	"RUN",
	"CMD",
	"ENTRYPOINT",
	"SHELL",
	"VOLUME",
	"COPY",
	"ADD",
	"HEALTHCHECK"
]);
const withHeredocs = /* @__PURE__ */ new Set([
	"RUN",
	"COPY",
	"ADD"
]);
/**
* Parses a Dockerfile with the line grammar of BuildKit's `frontend/dockerfile/parser` (continuations, comments, directives,
* heredocs, flags, exec form). Accepts every text, fragments without FROM included, and never throws.
*/
function parseDockerfile(text) {
	const source = new SourceText(text);
	const directives = readDirectives(source);
	const escapeChar = escapeOf(directives);
	const instructions = [];
	const comments = [];
	let leading = [];
	let line = directives.length + 1;
	while (line <= source.lineCount) {
		const comment = commentAt(source, line);
		if (comment !== void 0) {
			comments.push(comment);
			leading.push(comment);
			line += 1;
		} else if (isBlankLine(source, line)) {
			leading = [];
			line += 1;
		} else {
			const { instruction, inner, nextLine } = readInstruction(source, line, escapeChar, leading);
			instructions.push(instruction);
			for (const comment of inner) comments.push(comment);
			leading = [];
			line = nextLine;
		}
	}
	return {
		source,
		directives,
		escapeChar,
		instructions,
		comments
	};
}
function readInstruction(source, line, escapeChar, leadingComments) {
	const logical = readLogicalLine(source, line, escapeChar);
	const markers = heredocOwner(logical.text.text) ? heredocMarkers(logical.text, escapeChar) : [];
	const { heredocs, nextLine } = readHeredocs(source, markers, logical.nextLine);
	const last = Math.max(line, nextLine - 1);
	const textEnd = logical.text.span.end;
	const end = heredocs.some((heredoc) => heredoc.terminated) ? source.lineSpan(last).end : textEnd;
	return {
		instruction: instructionOf(logical.text, escapeChar, {
			line,
			end,
			heredocs,
			leadingComments,
			emptyContinuations: logical.emptyContinuations,
			isTrigger: false
		}),
		inner: logical.innerComments,
		nextLine
	};
}
function instructionOf(text, escapeChar, around) {
	const keywordEnd = /^\S*/.exec(text.text)?.[0].length ?? 0;
	const keyword = text.text.slice(0, keywordEnd).toUpperCase();
	const keywordSpan = text.spanOf(0, keywordEnd);
	const afterKeyword = trimmed(text, keywordEnd);
	const { flags, rest } = withFlags.has(keyword) ? splitFlags(afterKeyword, escapeChar) : {
		flags: [],
		rest: 0
	};
	const args = trimmed(afterKeyword, rest);
	return {
		keyword,
		keywordSpan,
		span: {
			start: keywordSpan.start,
			end: around.end
		},
		line: around.line,
		args,
		flags,
		words: splitWords(args, escapeChar),
		json: withJson.has(keyword) ? jsonWords(keyword === "HEALTHCHECK" ? withoutCmd(args) : args) : void 0,
		heredocs: around.heredocs,
		trigger: keyword === "ONBUILD" && args.length > 0 && !around.isTrigger ? instructionOf(args, escapeChar, {
			...around,
			emptyContinuations: [],
			isTrigger: true
		}) : void 0,
		leadingComments: around.leadingComments,
		emptyContinuations: around.emptyContinuations
	};
}
function trimmed(text, from) {
	let start = from;
	let end = text.length;
	while (start < end && /\s/.test(text.text[start] ?? "")) start += 1;
	while (end > start && /\s/.test(text.text[end - 1] ?? "")) end -= 1;
	return text.slice(start, end);
}
function withoutCmd(args) {
	const match = /^cmd(?=\s)/i.exec(args.text);
	return match === null ? args : trimmed(args, match[0].length);
}
function heredocOwner(text) {
	if (!text.includes("<<")) return false;
	const [first = "", second = "", third = ""] = text.split(/\s+/, 3).map((word) => word.toUpperCase());
	return withHeredocs.has(first) || first === "ONBUILD" && withHeredocs.has(second.startsWith("--") ? third : second);
}

// shared/dockerfile/scope.ts
/** The variables in force at one place. Never changed, only extended. */
var Scope = class Scope {
	static empty = new Scope(void 0, void 0);
	#env;
	#args;
	constructor(env, args) {
		this.#env = env;
		this.#args = args;
	}
	with(binding) {
		return binding.kind === "env" ? new Scope({
			binding,
			older: this.#env
		}, this.#args) : new Scope(this.#env, {
			binding,
			older: this.#args
		});
	}
	/** The binding that a reference to `name` means. An ENV outdoes every ARG of the name, as in a build. */
	find(name) {
		for (const binding of this.bindings()) if (binding.name === name) return binding;
	}
	/** ENV before ARG, newest first; a name can occur more than once. */
	*bindings() {
		for (let link = this.#env; link !== void 0; link = link.older) yield link.binding;
		for (let link = this.#args; link !== void 0; link = link.older) yield link.binding;
	}
	/** Only what an image keeps: its ENV. */
	environment() {
		return new Scope(this.#env, void 0);
	}
};
/** The scope after an instruction. Only ARG and ENV change it; all pairs of one ENV see the scope before it. */
function scopeAfter(scope, instruction, escapeChar, outer) {
	if (instruction.keyword !== "ARG" && instruction.keyword !== "ENV") return scope;
	const kind = instruction.keyword === "ARG" ? "arg" : "env";
	let result = scope;
	for (const { key, value } of pairsOf(instruction, escapeChar)) {
		const visible = kind === "arg" ? result : scope;
		const given = kind === "arg" ? outer(key.value) : void 0;
		const written = value === void 0 ? null : expandedValue(value, visible, escapeChar);
		result = result.with({
			name: key.value,
			kind,
			value: given ?? written,
			key,
			instruction
		});
	}
	return result;
}
function expandedValue(value, scope, escapeChar) {
	if (!value.raw.includes("$")) return value.value;
	const { text, complete } = expand(value.value, escapeChar, (name) => scope.find(name)?.value);
	return complete ? text : void 0;
}

// shared/dockerfile/stages.ts
/** Variables that BuildKit defines for FROM, and in a stage once ARG names them. */
const platformArgs = /* @__PURE__ */ new Set([
	"TARGETPLATFORM",
	"TARGETOS",
	"TARGETARCH",
	"TARGETVARIANT",
	"TARGETOSVERSION",
	"TARGETSTAGE",
	"BUILDPLATFORM",
	"BUILDOS",
	"BUILDARCH",
	"BUILDVARIANT",
	"BUILDOSVERSION"
]);
/** Builds the graph of stages: bases, names, scopes of variables, and which stages the target needs. */
function buildGraph(file, call) {
	return new GraphBuilder(file, call).build();
}
var GraphBuilder = class {
	#file;
	#call;
	#scopes = /* @__PURE__ */ new Map();
	#owners = /* @__PURE__ */ new Map();
	#stages = [];
	/** By lower-case name, in order. */
	#named = /* @__PURE__ */ new Map();
	constructor(file, call) {
		this.#file = file;
		this.#call = call;
	}
	build() {
		const all = this.#file.instructions;
		const starts = all.flatMap((instruction, index) => instruction.keyword === "FROM" ? [index] : []);
		const preamble = this.#preamble(all.slice(0, starts[0] ?? all.length));
		const globals = preamble.finalScope;
		starts.forEach((start, index) => {
			this.#addStage(index, all.slice(start, starts[index + 1] ?? all.length), globals);
		});
		const { target: wanted } = this.#call;
		const target = (wanted === void 0 ? void 0 : this.#stageNamed(wanted, this.#stages.length)) ?? this.#stages.at(-1);
		const resolve = (value, inside) => this.#resolve(value, inside.index);
		return {
			stages: this.#stages,
			preamble,
			target,
			reachable: reachableFrom(target, resolve),
			scopeOf: (instruction) => this.#scopes.get(instruction) ?? Scope.empty,
			stageOf: (instruction) => this.#owners.get(instruction) ?? preamble,
			resolve,
			isLaterStage: (name, inside) => this.#named.get(name.toLowerCase())?.some(({ index }) => index > inside.index) === true
		};
	}
	#preamble(instructions) {
		const stage = {
			index: -1,
			from: void 0,
			image: void 0,
			name: void 0,
			base: { kind: "scratch" },
			instructions,
			finalScope: this.#walk(instructions, Scope.empty, Scope.empty)
		};
		for (const instruction of instructions) this.#own(instruction, stage);
		return stage;
	}
	#addStage(index, instructions, globals) {
		const [from, ...body] = instructions;
		if (from === void 0) return;
		this.#scopes.set(from, globals);
		const [image, as, name] = from.words;
		const base = this.#resolveImage(image?.value ?? "", index, globals);
		const inherited = base.kind === "stage" ? base.stage.finalScope.environment() : Scope.empty;
		const stage = {
			index,
			from,
			image,
			name: as !== void 0 && /^as$/i.test(as.value) ? name : void 0,
			base,
			instructions: body,
			finalScope: this.#walk(body, inherited, globals)
		};
		for (const instruction of instructions) this.#own(instruction, stage);
		this.#stages.push(stage);
		const key = stage.name?.value.toLowerCase();
		if (key !== void 0) this.#named.set(key, [...this.#named.get(key) ?? [], stage]);
	}
	#own(instruction, stage) {
		this.#owners.set(instruction, stage);
		if (instruction.trigger !== void 0) this.#own(instruction.trigger, stage);
	}
	#walk(instructions, initial, globals) {
		const outer = (name) => Object.hasOwn(this.#call.buildArgs, name) ? this.#call.buildArgs[name] : globals.find(name)?.value;
		let scope = initial;
		for (const instruction of instructions) {
			this.#scopes.set(instruction, scope);
			if (instruction.trigger !== void 0) this.#scopes.set(instruction.trigger, scope);
			scope = scopeAfter(scope, instruction, this.#file.escapeChar, outer);
		}
		return scope;
	}
	#resolveImage(written, before, globals) {
		const lookup = (name) => {
			const binding = globals.find(name);
			if (binding !== void 0) return binding.value;
			return platformArgs.has(name) ? void 0 : null;
		};
		const { text, complete } = expand(written, this.#file.escapeChar, lookup);
		if (text === "scratch") return { kind: "scratch" };
		const stage = this.#stageNamed(text, before);
		if (stage !== void 0) return {
			kind: "stage",
			stage
		};
		if (this.#isContext(text)) return {
			kind: "context",
			name: text
		};
		return {
			kind: "image",
			reference: text,
			complete
		};
	}
	#resolve(value, before) {
		const limit = before === -1 ? 0 : before;
		const index = /^\d+$/.test(value) ? Number(value) : void 0;
		const numbered = index !== void 0 && index < limit ? this.#stages[index] : void 0;
		const stage = index === void 0 ? this.#stageNamed(value, limit) : numbered;
		if (stage !== void 0) return {
			kind: "stage",
			stage
		};
		if (this.#isContext(value)) return {
			kind: "context",
			name: value
		};
		return {
			kind: "image",
			reference: value,
			complete: !value.includes("$")
		};
	}
	#isContext(name) {
		return this.#call.namedContexts.some((context) => context.toLowerCase() === name.toLowerCase());
	}
	#stageNamed(name, before) {
		return this.#named.get(name.toLowerCase())?.findLast(({ index }) => index < before);
	}
};
function reachableFrom(target, resolve) {
	const reached = /* @__PURE__ */ new Set();
	const queue = target === void 0 ? [] : [target];
	for (let stage = queue.pop(); stage !== void 0; stage = queue.pop()) {
		if (reached.has(stage)) continue;
		reached.add(stage);
		if (stage.base.kind === "stage") queue.push(stage.base.stage);
		for (const instruction of stage.instructions) for (const value of fromValues(instruction)) {
			const source = resolve(value, stage);
			if (source.kind === "stage") queue.push(source.stage);
		}
	}
	return reached;
}

export { MappedTextBuilder as a, findFlag as c, variableReferences as d, variableSpans as f, SourceText as i, flagValue as l, decodeDockerfile as m, platformArgs as n, fromValues as o, pairsOf as p, parseDockerfile as r, mountOptions as s, buildGraph as t, expand as u };