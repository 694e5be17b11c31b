import { n as __esmMin } from "../../rolldown-runtime.js";
import { Qr as memoizedByObject, V as init_references, Xr as init_memoized, at as init_split, fi as defined, lr as init_wildcard, or as init_text, ot as splitReference, pi as init_defined, ur as matchesWildcard } from "../core.js";

// shared/dockerfile/mapped-text.ts
var MappedText, MappedTextBuilder;
function init_mapped_text() {
	return (init_mapped_text = __esmMin((() => {
		MappedText = class MappedText {
			text;
			#pieces;
			constructor(text, pieces) {
				this.text = text;
				this.#pieces = pieces;
			}
			/** Creates a text from one unchanged range of the source. */
			static of(source, span) {
				const length = span.end - span.start;
				return new MappedText(source.slice(span.start, span.end), [{
					offset: 0,
					source: span.start,
					length
				}]);
			}
			get length() {
				return this.text.length;
			}
			/**
			* Returns the source offset of the character at `index`. For the end of the text, returns the offset after its last
			* character.
			*/
			sourceOffset(index) {
				const piece = this.#pieceAt(index);
				return piece === void 0 ? 0 : piece.source + Math.min(Math.max(0, index - piece.offset), piece.length);
			}
			/** Returns the source span from `start` up to `end`. */
			spanOf(start, end) {
				const from = this.sourceOffset(start);
				return {
					start: from,
					end: end > start ? this.sourceOffset(end - 1) + 1 : from
				};
			}
			/** The source span of the whole text. */
			get span() {
				return this.spanOf(0, this.text.length);
			}
			/** Returns a part of the text with its own mapping. */
			slice(start, end = this.text.length) {
				const pieces = [];
				for (const piece of this.#pieces) {
					const from = Math.max(start, piece.offset);
					const to = Math.min(end, piece.offset + piece.length);
					if (to > from || pieces.length === 0 && to === from && start === end) pieces.push({
						offset: from - start,
						source: piece.source + from - piece.offset,
						length: to - from
					});
				}
				return new MappedText(this.text.slice(start, end), pieces);
			}
			/** Maps to the source of another text, of which this text is made. */
			through(outer) {
				const pieces = this.#pieces.flatMap(({ offset, source, length }) => outer.slice(source, source + length).#pieces.map((piece) => ({
					...piece,
					offset: offset + piece.offset
				})));
				return new MappedText(this.text, pieces);
			}
			#pieceAt(index) {
				let low = 0;
				let high = this.#pieces.length - 1;
				while (low < high) {
					const middle = low + high + 1 >> 1;
					if ((this.#pieces[middle]?.offset ?? 0) <= index) low = middle;
					else high = middle - 1;
				}
				return this.#pieces[low];
			}
		};
		MappedTextBuilder = class {
			#source;
			#pieces = [];
			#text = "";
			constructor(source) {
				this.#source = source;
			}
			/** Adds the source range from `start` up to `end`. */
			add(start, end) {
				if (end <= start && this.#pieces.length > 0) return;
				this.#pieces.push({
					offset: this.#text.length,
					source: start,
					length: end - start
				});
				this.#text += this.#source.slice(start, end);
			}
			/** Adds text that represents the source at `source` but is spelled differently there (an escape, a separator). */
			addSynthetic(text, source) {
				for (let index = 0; index < text.length; index += 1) this.#pieces.push({
					offset: this.#text.length + index,
					source,
					length: 1
				});
				this.#text += text;
			}
			build() {
				return new MappedText(this.#text, this.#pieces);
			}
		};
	})))();
}

// shared/dockerfile/logical-lines.ts
/** Parses a line as a comment. Returns undefined for other lines. */
function parseComment(source, line) {
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
/** Returns true for a blank line. */
function isBlankLine(source, line) {
	const span = source.lineSpan(line);
	return firstInk(source.text, span) === span.end;
}
/**
* Joins the lines of the instruction that starts on `line` as BuildKit's parser does: a line continues if it ends in
* one escape character (not two), optionally followed by blanks. Drops comment lines and blank lines in between.
*/
function readLogicalLine(source, line, escapeChar) {
	const builder = new MappedTextBuilder(source.text);
	const emptyContinuations = [];
	const innerComments = [];
	let lineNumber = line;
	let start = firstInk(source.text, source.lineSpan(line));
	for (; lineNumber <= source.lineCount; lineNumber += 1) {
		const span = source.lineSpan(lineNumber);
		if (lineNumber > line) {
			const comment = parseComment(source, lineNumber);
			if (comment !== void 0) {
				innerComments.push(comment);
				continue;
			}
			if (isBlankLine(source, lineNumber)) {
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
			lineNumber += 1;
			break;
		}
	}
	return {
		text: builder.build(),
		line,
		nextLine: lineNumber,
		emptyContinuations,
		innerComments
	};
}
/** Finds the escape character that continues the line. Returns undefined if the line ends the instruction. */
function continuationStart(text, span, escapeChar) {
	let last = span.end - 1;
	while (last >= span.start && (text[last] === " " || text[last] === "	")) last -= 1;
	if (last < span.start || text[last] !== escapeChar) return void 0;
	return last > span.start && text[last - 1] === escapeChar ? void 0 : last;
}
function firstInk(text, span) {
	let position = span.start;
	while (position < span.end && /[\s\uFEFF]/.test(text[position] ?? "")) position += 1;
	return position;
}
function init_logical_lines() {
	return (init_logical_lines = __esmMin((() => {
		init_mapped_text();
	})))();
}

// shared/dockerfile/words.ts
/** Splits a text at blanks that are neither quoted nor escaped. */
function splitWords(text, escapeChar) {
	const words = [];
	const source = text.text;
	let position = 0;
	while (position < source.length) {
		if (blank(source[position])) {
			position += 1;
			continue;
		}
		const end = findWordEnd(source, position, escapeChar);
		const raw = source.slice(position, end);
		words.push({
			raw,
			value: unquote(raw, escapeChar),
			span: text.spanOf(position, end)
		});
		position = end;
	}
	return words;
}
/** Returns the index after the word that starts at `start`. */
function findWordEnd(source, start, escapeChar) {
	let quote = "";
	let position = start;
	for (; position < source.length; position += 1) {
		const char = source[position] ?? "";
		if (quote === "" && blank(char)) break;
		if (char === escapeChar && quote !== "'") position += 1;
		else if (quote !== "") {
			if (char === quote) quote = "";
		} else if (char === "'" || char === "\"") quote = char;
	}
	return Math.min(position, source.length);
}
/**
* Removes quotes and escapes as BuildKit's word processor does. Inside double quotes only quote, dollar and the escape itself
* can be escaped; inside single quotes nothing can.
*/
function unquote(raw, escapeChar) {
	if (!/["'\\`]/.test(raw)) return raw;
	let value = "";
	let quote = "";
	for (let position = 0; position < raw.length; position += 1) {
		const char = raw[position] ?? "";
		const next = raw[position + 1];
		if (char === escapeChar && quote !== "'" && next !== void 0) {
			if (quote === "\"" && next !== "\"" && next !== "$" && next !== escapeChar) value += char;
			value += next;
			position += 1;
		} else if (quote === char) quote = "";
		else if (quote === "" && (char === "'" || char === "\"")) quote = char;
		else value += char;
	}
	return value;
}
/**
* Splits the leading `--name[=value]` words from an instruction's text. `rest` is the index where the arguments
* start.
*/
function splitFlags(text, escapeChar) {
	const flags = [];
	const source = text.text;
	let position = 0;
	for (;;) {
		while (blank(source[position])) position += 1;
		if (!source.startsWith("--", position)) return {
			flags,
			rest: position
		};
		const end = findWordEnd(source, position, escapeChar);
		if (end - position === 2) return {
			flags,
			rest: end
		};
		flags.push(flagOf(text, position, end, escapeChar));
		position = end;
	}
}
function flagOf(text, start, end, escapeChar) {
	const raw = text.text.slice(start, end);
	const equals = raw.indexOf("=");
	const span = text.spanOf(start, end);
	const plain = unquote(raw, escapeChar).slice(2);
	const separator = plain.indexOf("=");
	if (separator === -1) return {
		name: plain,
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
		name: plain.slice(0, separator),
		value: plain.slice(separator + 1),
		span,
		valueSpan
	};
}
/** Parses a JSON array of strings into words with their positions. Returns undefined for any other text. */
function parseJsonWords(text) {
	const source = text.text.trimEnd();
	const words = [];
	let position = skipBlanks$1(source, 0);
	if (source[position] !== "[") return void 0;
	position = skipBlanks$1(source, position + 1);
	if (source[position] === "]") return position === source.length - 1 ? words : void 0;
	for (;;) {
		jsonString.lastIndex = position;
		const raw = jsonString.exec(source)?.[0];
		if (raw === void 0) return void 0;
		words.push({
			raw,
			value: decodeJsonString(raw),
			span: text.spanOf(position, position + raw.length)
		});
		position = skipBlanks$1(source, position + raw.length);
		if (source[position] === "]") return position === source.length - 1 ? words : void 0;
		if (source[position] !== ",") return void 0;
		position = skipBlanks$1(source, position + 1);
	}
}
function skipBlanks$1(source, start) {
	let position = start;
	while (blank(source[position])) position += 1;
	return position;
}
function decodeJsonString(raw) {
	const value = JSON.parse(raw);
	return typeof value === "string" ? value : raw;
}
var blank, jsonString;
function init_words() {
	return (init_words = __esmMin((() => {
		blank = (char) => char === " " || char === "	" || char === "\r" || char === "\v" || char === "\f" || char === "\n";
		jsonString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
	})))();
}

// shared/dockerfile/pairs.ts
/** Parses the pairs of an ENV, LABEL or ARG instruction (BuildKit `parser/line_parsers.go`, `parseNameVal`). */
function parsePairs(instruction, escapeChar) {
	const { args, words, keyword } = instruction;
	const first = words[0];
	if (first === void 0) return [];
	if (keyword !== "ARG" && !first.raw.includes("=")) return [legacyPair(args, escapeChar)];
	const pairs = [];
	let position = 0;
	while (position < args.length) {
		if (/\s/.test(args.text[position] ?? "")) {
			position += 1;
			continue;
		}
		const end = Math.max(position + 1, findWordEnd(args.text, position, escapeChar));
		const equals = args.text.slice(position, end).indexOf("=");
		const keyEnd = equals === -1 ? end : position + equals;
		pairs.push({
			key: part(args, position, keyEnd, escapeChar),
			value: equals === -1 ? void 0 : part(args, keyEnd + 1, end, escapeChar),
			isLegacy: false
		});
		position = end;
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
		isLegacy: true
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
function emptySpan(args, position) {
	const place = position > 0 ? args.spanOf(position - 1, position).end : args.spanOf(position, position).start;
	return {
		start: place,
		end: place
	};
}
function init_pairs() {
	return (init_pairs = __esmMin((() => {
		init_words();
	})))();
}

// shared/dockerfile/ambiguities.ts
/**
* Finds lines that builders may parse in different ways: the first line of each kind. Coarse, because ordinary files
* have none. Pure.
*/
function findAmbiguities(file) {
	return [
		findBlankAmbiguity(file.source),
		findHeredocAmbiguity(file),
		findArgumentAmbiguity(file)
	].flatMap((doubt) => doubt ?? []);
}
function findBlankAmbiguity(source) {
	const text = source.text.replace(/^\uFEFF/u, " ");
	if (!oddBlank.test(text)) return void 0;
	let isHead = true;
	for (const [index, line] of text.split("\n").entries()) {
		const isDirective = isHead && directiveLike.test(line);
		isHead &&= isDirective || line.startsWith("#!");
		const odd = comment.test(line) && !isDirective ? void 0 : oddBlank.exec(line)?.[0];
		if (odd === void 0) continue;
		const code = `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
		return ambiguityAt(source, index + 1, `only some builders treat the character ${code} as a space; write a space`);
	}
}
function findHeredocAmbiguity({ source, escapeChar, instructions }) {
	if (source.text.indexOf("<") === source.text.lastIndexOf("<")) return void 0;
	const instruction = instructions.find(({ keyword, line }) => {
		if (!heredocOwners.has(keyword)) return false;
		const { text } = readLogicalLine(source, line, escapeChar).text;
		if (!text.includes("<<")) return false;
		return escapeChar === "`" || isOddMarker(text);
	});
	if (instruction === void 0) return void 0;
	const why = escapeChar === "`" ? "builders parse here-documents differently if the escape character is a backtick; do not use << there" : "builders may find a different here-document, or none; write <<NAME in one word, on a line with closed quotes, plain variables and no # before it";
	return ambiguityAt(source, instruction.line, why);
}
/**
* Returns true for a line with `<<` that builders interpret differently because of quotes, comments, blanks or
* variables.
*/
function isOddMarker(text) {
	const bare = text.replace(plainVariable, "_").replace(quoted, "_");
	if (/["']/u.test(bare) || joined$1.test(bare)) return true;
	const marker = bare.search(/(?<!<)<<(?!<)/u);
	if (marker === -1) return false;
	return text.replace(plainVariable, "_").includes("${") || bare.slice(0, marker).includes("#");
}
function findArgumentAmbiguity({ source, escapeChar, instructions }) {
	const instruction = instructions.find((candidate) => candidate.keyword === "ARG" && parsePairs(candidate, escapeChar).some(({ key }) => /["'\\`]/u.test(key.raw)));
	return instruction === void 0 ? void 0 : ambiguityAt(source, instruction.line, "builders parse the name of an ARG with quotes or escapes differently; write ARG NAME=value");
}
function ambiguityAt(source, line, doubt) {
	const text = source.slice(source.lineSpan(line)).trim();
	const cut = text.length > maxTextLength$1 ? `${text.slice(0, maxTextLength$1)}…` : text;
	return {
		reference: cut === "" ? "a blank line" : cut,
		line,
		doubt
	};
}
var maxTextLength$1, oddBlank, comment, directiveLike, heredocOwners, quoted, joined$1, plainVariable;
function init_ambiguities() {
	return (init_ambiguities = __esmMin((() => {
		init_logical_lines();
		init_pairs();
		maxTextLength$1 = 120;
		oddBlank = /[^\S \t\r\n]|\u0085/u;
		comment = /^[ \t]*#/u;
		directiveLike = /^[\s\u0085]*(?:#|\/\/)[\s\u0085]*(?:syntax|escape|check)[\s\u0085]*=/iu;
		heredocOwners = /* @__PURE__ */ new Set([
			"RUN",
			"COPY",
			"ADD",
			"ONBUILD"
		]);
		quoted = /\\.|'[^']*'|"(?:\\.|[^"\\])*"/gsu;
		joined$1 = /(?<!<)(?:<<-?(?:\s|$)|<{4})/u;
		plainVariable = /\$\{\w+\}/gu;
	})))();
}

// shared/dockerfile/decode.ts
/** Decodes a Dockerfile by its byte-order mark. Default: UTF-8. Accepts all bytes. */
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
	for (let offset = 0; offset + 4 <= bytes.byteLength; offset += 4) {
		const code = view.getUint32(offset, encoding === "utf-32le");
		const isScalar = code <= 1114111 && (code < 55296 || code > 57343);
		parts.push(isScalar ? String.fromCodePoint(code) : "�");
	}
	return parts.join("");
}
var marks;
function init_decode() {
	return (init_decode = __esmMin((() => {
		marks = [
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
	})))();
}

// shared/dockerfile/variables.ts
/**
* Finds the variables that BuildKit's word processor (`frontend/dockerfile/shell/lex.go`) expands in a text. Skips
* single-quoted and escaped ones. Variables in the word of a modifier follow the one that contains them.
*/
function findVariableReferences(text, escapeChar) {
	if (!text.includes("$")) return [];
	const references = [];
	scan({
		text,
		escapeChar,
		closings: closingBraces(text),
		references
	}, 0, text.length, 0);
	return references;
}
/** Finds the variables of a mapped text, as source spans. */
function findVariableSpans(text, escapeChar) {
	return findVariableReferences(text.text, escapeChar).map((reference) => ({
		...reference,
		span: text.spanOf(reference.start, reference.end)
	}));
}
function scan(state, from, to, depth) {
	const { text, escapeChar, closings, references } = state;
	let quote = "";
	for (let position = from; position < to; position += 1) {
		const char = text[position] ?? "";
		if (char === escapeChar && quote !== "'") position += 1;
		else if (char === "'" && quote !== "\"") quote = quote === "'" ? "" : "'";
		else if (char === "\"" && quote !== "'") quote = quote === "\"" ? "" : "\"";
		else if (char === "$" && quote !== "'") {
			const reference = referenceAt(text, position, closings);
			if (reference === void 0) continue;
			references.push(reference);
			if (reference.word.includes("$") && depth < 32) scan(state, reference.end - 1 - reference.word.length, reference.end - 1, depth + 1);
			position = reference.end - 1;
		}
	}
}
function referenceAt(text, dollar, closings) {
	const braced = text[dollar + 1] === "{";
	bareName$1.lastIndex = dollar + (braced ? 2 : 1);
	const name = bareName$1.exec(text)?.[0];
	if (name === void 0) return void 0;
	const afterName = bareName$1.lastIndex;
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
	for (let position = text.indexOf("${"); position !== -1 && position < text.length; position += 1) if (text[position] === "{" && text[position - 1] === "$") open.push(position - 1);
	else if (text[position] === "}") {
		const start = open.pop();
		if (start !== void 0) closings.set(start, position);
	}
	return closings;
}
/** Expands the variables of a text with known values. Keeps quotes. A value that is too long is unknown. */
function expandVariables(text, escapeChar, lookup, depth = 0) {
	let result = "";
	let complete = true;
	let done = 0;
	for (const reference of findVariableReferences(text, escapeChar)) {
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
			if (result.length > maxExpandedLength) return {
				text,
				complete: false
			};
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
	if (modifier.endsWith("-")) return absent ? expandVariables(word, escapeChar, lookup, depth + 1) : {
		text: value ?? "",
		complete: true
	};
	if (modifier.endsWith("+")) return absent ? {
		text: "",
		complete: true
	} : expandVariables(word, escapeChar, lookup, depth + 1);
}
var bareName$1, modifierForm, maxExpandedLength;
function init_variables() {
	return (init_variables = __esmMin((() => {
		bareName$1 = /[A-Za-z_]\w*/y;
		modifierForm = /:[-+?]|##|%%|\/\/|[-+?#%/]/y;
		maxExpandedLength = 131072;
	})))();
}

// shared/dockerfile/history-entry.ts
/**
* Parses `created_by` as BuildKit, the legacy builder, Buildah and kaniko write it. The legacy builder marks steps
* without a command with `#(nop)`.
*/
function parseHistoryStep(createdBy) {
	const text = collapse(createdBy).replace(/ ?# buildkit$/, "");
	const nop = text.indexOf("#(nop)");
	const step = nop === -1 ? text : text.slice(nop + 6).trimStart();
	const keyword = keywords.exec(step)?.[1];
	return keyword === void 0 ? {
		keyword: "RUN",
		text
	} : {
		keyword,
		text: step.slice(keyword.length).trimStart()
	};
}
/** Returns the expected history step of an instruction. `scope` contains the variables that it sees. */
function getExpectedStep(instruction, scope, escapeChar) {
	const { keyword } = instruction;
	const template = (text) => templateOf(text, scope, escapeChar);
	const graded = (test) => ({
		keyword,
		fits: (step) => step.keyword !== keyword ? "none" : test(step.text) ? "text" : "keyword"
	});
	switch (keyword) {
		case "RUN": {
			const commands = [...new Set([commandOf(instruction), writtenCommand(instruction)].map(collapse))];
			return graded((text) => commands.some((command) => ranCommand(text, command)));
		}
		case "COPY":
		case "ADD": {
			const paths = (instruction.json ?? instruction.words).map(({ value }) => template(value));
			return graded((text) => copied(text, paths));
		}
		case "WORKDIR": {
			const directory = template(instruction.args.text);
			return graded((text) => isSamePlace(text, directory));
		}
		case "ENV":
		case "LABEL":
		case "ARG": {
			const names = parsePairs(instruction, escapeChar).map(({ key }) => key.value);
			return graded((text) => names.every((name) => ` ${text}`.includes(` ${name}`)));
		}
		default: {
			const words = tokens(instruction.args.text).filter((word) => word !== "CMD" && !word.includes("$"));
			return graded((text) => {
				const historyTokens = tokens(text);
				return words.every((word) => historyTokens.some((other) => other === word || other.startsWith(`${word}/`)));
			});
		}
	}
}
/** Returns the command that a RUN passes to its shell, with heredocs where BuildKit puts them. */
function commandOf({ args, json, heredocs }) {
	if (json !== void 0) return json.map(({ value }) => value).join(" ");
	const [first] = heredocs;
	if (first === void 0) return args.text;
	if (/^<<-?\S+$/.test(args.text)) return first.body.text.startsWith("#!") ? `/dev/pipes/${first.name}` : first.body.text;
	return `${args.text}\n${heredocs.map(({ body, name }) => `${body.text}${name}`).join("\n")}`;
}
/** Returns the command as Buildah records it: as written, with flags, and heredocs up to their end. */
function writtenCommand({ args, flags, heredocs }) {
	return `${flags.map(({ name, value }) => `--${name}${value === void 0 ? "" : `=${value}`} `).join("")}${args.text}${heredocs.map(({ body }) => `\n${body.text}`).join("")}`;
}
/** Returns true if a step ran exactly this command. Only build arguments and the shell may precede it. */
function ranCommand(text, command) {
	if (!text.endsWith(command)) return false;
	const before = text.slice(0, text.length - command.length);
	if (before === "" || /^\|\d+ [^;&|]* $/.test(before)) return true;
	return before.endsWith(" ") && shellCall.test(before.trimEnd());
}
function copied(recorded, paths) {
	const text = recorded.replace(copyOptions, "");
	const hashed = hashedSource.exec(text)?.[1];
	const copiedPaths = hashed === void 0 ? text.split(" ").filter((word) => word !== "" && !word.startsWith("--")) : [];
	const sources = paths.slice(0, -1);
	const target = paths.at(-1);
	if (target === void 0) return false;
	if (hashed !== void 0) return isSamePlace(hashed, target);
	if (copiedPaths.length > paths.length) return matches(text, joined(paths));
	return copiedPaths.length === paths.length && isSamePlace(copiedPaths.at(-1) ?? "", target) && sources.every((source, index) => matches(clean(copiedPaths[index] ?? ""), cleanTemplate(source)));
}
/** Returns true if the path equals the written one, or its absolute form under a working directory. */
function isSamePlace(historyPath, written) {
	const path = clean(historyPath);
	const parts = cleanTemplate(written);
	if (matches(path, parts)) return true;
	if (written[0]?.startsWith("/")) return false;
	const [first = "", ...rest] = parts;
	return parts.length === 1 && first === "" ? true : matches(`/${path}`, [
		"",
		`/${first}`,
		...rest
	]);
}
function cleanTemplate(parts) {
	const last = parts.length - 1;
	return parts.map((part, index) => {
		const start = index === 0 ? withoutStart(part) : part;
		return index === last ? withoutEnd(start) : start;
	});
}
function clean(path) {
	return withoutEnd(withoutStart(path));
}
function withoutStart(path) {
	return path === "." ? "" : path.replace(/^(?:\.\/|\/)+/, "");
}
function withoutEnd(path) {
	let end = path.length;
	while (path[end - 1] === "/") end -= 1;
	return path.slice(0, end);
}
/**
* Splits a text into the fixed parts between variables with values that only the build knows. Build arguments count
* as unknown because the call may set them.
*/
function templateOf(text, scope, escapeChar) {
	const expansion = expandVariables(text, escapeChar, (name) => {
		const binding = scope.find(name);
		return binding?.kind === "env" && !binding.instruction.args.text.includes("$") ? binding.value : void 0;
	}).text;
	const parts = [];
	let done = 0;
	for (const { start, end } of findVariableReferences(expansion, escapeChar)) {
		if (start < done) continue;
		parts.push(expansion.slice(done, start));
		done = end;
	}
	return [...parts, expansion.slice(done)];
}
/** Joins templates with blanks. */
function joined(templates) {
	return templates.reduce((all, template) => {
		const last = all.at(-1);
		const [first = "", ...rest] = template;
		return last === void 0 ? template : [
			...all.slice(0, -1),
			`${last} ${first}`,
			...rest
		];
	}, []);
}
/** Returns true if the text contains the parts in order, starts with the first and ends with the last. */
function matches(text, parts) {
	const [first = "", ...rest] = parts;
	const last = rest.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first)) return false;
	let position = first.length;
	for (const part of rest) {
		const partStart = text.indexOf(part, position);
		if (partStart === -1) return false;
		position = partStart + part.length;
	}
	return text.length - last.length >= position && text.endsWith(last);
}
function tokens(text) {
	return text.split(/[^\w./:$@%+-]+/).map((word) => word.replace(/:$/, "")).filter((word) => word !== "");
}
function collapse(text) {
	return text.slice(0, maxTextLength).replace(/\s+/g, " ").trim();
}
var keywords, maxTextLength, shellCall, hashedSource, copyOptions;
function init_history_entry() {
	return (init_history_entry = __esmMin((() => {
		init_pairs();
		init_variables();
		keywords = /^(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)(?:\s+|$)/;
		maxTextLength = 65536;
		shellCall = /^(?:\|\d+ (?:.* )?)?(?:\S+ )?\S*(?:sh|cmd|shell|cmd\.exe|shell\.exe)(?: (?!-\w*c |\/C |-Command )[^\s;&|]+){0,6} (?:-\w*c|\/C|-Command)$/i;
		hashedSource = /^(?:file|dir|multi):[0-9a-f]+ in (.*)$/;
		copyOptions = /^(?:--\S+ )*/;
	})))();
}

// shared/dockerfile/history-assignments.ts
/**
* Lists the values that a line of an image's history assigns to names. Builders write values without quotes, so a value
* ends where a blank and another assignment follow. Pure.
*/
function listHistoryAssignments(createdBy) {
	const { keyword } = parseHistoryStep(createdBy);
	if (assigning.has(keyword)) return {
		keyword,
		...assignmentsIn(createdBy.slice(createdBy.indexOf(keyword) + keyword.length).replace(/\s{0,8}# buildkit$/, "").trim().split(" "))
	};
	const prefix = buildArguments.exec(createdBy)?.[0];
	if (prefix === void 0) return {
		keyword,
		assignments: [],
		text: createdBy
	};
	const words = createdBy.slice(prefix.length).split(" ");
	const found = words.findIndex((word) => parseAssignment(word) === void 0);
	const end = Math.min(found === -1 ? words.length : found, maxAssignments);
	return {
		keyword,
		assignments: words.slice(0, end).flatMap((word) => parseAssignment(word) ?? []),
		text: words.slice(end).join(" ")
	};
}
function assignmentsIn(words) {
	const starts = words.flatMap((word, index) => parseAssignment(word) === void 0 ? [] : [index]).slice(0, 1001);
	const [first = words.length] = starts;
	const end = starts[maxAssignments] ?? words.length;
	return {
		assignments: starts.slice(0, maxAssignments).flatMap((start, index) => parseAssignment(words.slice(start, starts[index + 1] ?? end).join(" ")) ?? []),
		text: [...words.slice(0, first), ...words.slice(end)].join(" ")
	};
}
function parseAssignment(text) {
	const match = /^["']?([A-Za-z_][\w./-]{0,200})["']?=/.exec(text);
	if (match === null) return void 0;
	const [head, name = ""] = match;
	return {
		name,
		value: text.slice(head.length).replace(/^(["'])(.*)\1$/s, "$2")
	};
}
var assigning, buildArguments, maxAssignments;
function init_history_assignments() {
	return (init_history_assignments = __esmMin((() => {
		init_history_entry();
		assigning = /* @__PURE__ */ new Set([
			"ENV",
			"LABEL",
			"ARG"
		]);
		buildArguments = /^(?:RUN )?\|\d{1,4} /;
		maxAssignments = 1e3;
	})))();
}

// shared/dockerfile/directives.ts
/**
* Parses the directives at the top of a file. They end at the first other line: a blank line, another comment, an
* unknown name or a repeated name.
*/
function readDirectives(source) {
	const directives = [];
	for (let line = 1; line <= source.lineCount; line += 1) {
		const span = source.lineSpan(line);
		const text = source.slice(span).replace(/^\uFEFF/, " ");
		const match = form$1.exec(text);
		const name = match?.[1]?.toLowerCase();
		const value = match?.[2]?.trim() ?? "";
		if (name === void 0 || value === "" || !directiveNames$1.has(name)) break;
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
/** Returns the escape character that the directives select. Default: a backslash. */
function getEscapeCharacter(directives) {
	return directives.find((directive) => directive.name === "escape")?.value === "`" ? "`" : "\\";
}
var directiveNames$1, form$1;
function init_directives() {
	return (init_directives = __esmMin((() => {
		directiveNames$1 = /* @__PURE__ */ new Set([
			"syntax",
			"escape",
			"check"
		]);
		form$1 = /^[\t ]*#[\t ]*([A-Za-z][A-Za-z0-9]*)[\t ]*=(.*)$/;
	})))();
}

// shared/dockerfile/heredoc.ts
/** Finds the words `[n]<<[-]NAME` in an instruction's text (BuildKit `parser.ParseHeredoc`). */
function findHeredocMarkers(text, escapeChar) {
	if (!text.text.includes("<<")) return [];
	const markers = [];
	let position = 0;
	while (position < text.length) {
		if (/\s/.test(text.text[position] ?? "")) {
			position += 1;
			continue;
		}
		const end = Math.max(position + 1, findWordEnd(text.text, position, escapeChar));
		const match = form.exec(text.text.slice(position, end));
		const name = match?.[2];
		if (name !== void 0 && unquote(name, "\\") !== "") markers.push({
			name: unquote(name, "\\"),
			marker: text.spanOf(position, end),
			expands: !/["'\\]/.test(name),
			chomps: match?.[1] === "-"
		});
		position = end;
	}
	return markers;
}
/**
* Reads the bodies of here-documents from `line` (1-based) on. `nextLine` is the first line after them. An
* unterminated one has no body and no lines, and neither do those after it, so that the rest of the file can still be
* parsed.
*/
function readHeredocs(source, markers, line) {
	let nextLine = line;
	let isOpen = false;
	return {
		heredocs: markers.map(({ name, marker, expands, chomps }) => {
			const first = source.nextLineStart(nextLine - 1);
			const body = new MappedTextBuilder(source.text);
			body.add(first, first);
			for (let lineNumber = nextLine; lineNumber <= source.lineCount && !isOpen; lineNumber += 1) {
				const span = source.lineSpan(lineNumber);
				let start = span.start;
				while (chomps && source.text[start] === "	") start += 1;
				if (source.text.slice(start, span.end) === name) {
					nextLine = lineNumber + 1;
					return {
						name,
						marker,
						expands,
						body: body.build(),
						terminated: true
					};
				}
				body.add(start, source.nextLineStart(lineNumber));
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
var form;
function init_heredoc() {
	return (init_heredoc = __esmMin((() => {
		init_mapped_text();
		init_words();
		form = /^\d*<<(-?)([^<]+)$/;
	})))();
}

// shared/dockerfile/source-text.ts
function lineStartsOf(text) {
	const starts = [0];
	for (let position = text.indexOf("\n"); position !== -1; position = text.indexOf("\n", position + 1)) starts.push(position + 1);
	return starts;
}
var SourceText;
function init_source_text() {
	return (init_source_text = __esmMin((() => {
		SourceText = class {
			text;
			#lineStarts;
			constructor(text) {
				this.text = text;
				this.#lineStarts = lineStartsOf(text);
			}
			/** Number of lines. A final line break does not start another one. */
			get lineCount() {
				return (this.#lineStarts.at(-1) ?? 0) === this.text.length && this.#lineStarts.length > 1 ? this.#lineStarts.length - 1 : this.#lineStarts.length;
			}
			/** Returns the line and column of an offset, clamped to the text. */
			positionAt(offset) {
				const position = Math.max(0, Math.min(offset, this.text.length));
				let low = 0;
				let high = this.#lineStarts.length - 1;
				while (low < high) {
					const middle = low + high + 1 >> 1;
					if ((this.#lineStarts[middle] ?? 0) <= position) low = middle;
					else high = middle - 1;
				}
				return {
					line: low + 1,
					column: position - (this.#lineStarts[low] ?? 0) + 1
				};
			}
			/** Returns the offset of a 1-based position, clamped to the text. */
			offsetAt(line, column) {
				const start = this.#lineStarts[Math.max(0, line - 1)];
				return start === void 0 ? this.text.length : Math.min(start + Math.max(0, column - 1), this.text.length);
			}
			/** Returns the region of a span. `endColumn` is exclusive. */
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
			/** Returns the text of a span. */
			slice(span) {
				return this.text.slice(span.start, span.end);
			}
			/** Returns the span of a 1-based line, without its line break. */
			lineSpan(line) {
				const start = this.#lineStarts[line - 1] ?? this.text.length;
				let end = this.#lineStarts[line] ?? this.text.length;
				while (end > start && (this.text[end - 1] === "\n" || this.text[end - 1] === "\r")) end -= 1;
				return {
					start,
					end
				};
			}
			/** Returns the offset where the line after a 1-based line starts. */
			nextLineStart(line) {
				return this.#lineStarts[line] ?? this.text.length;
			}
		};
	})))();
}

// shared/dockerfile/parse.ts
/**
* Parses a Dockerfile with the line grammar of BuildKit's `frontend/dockerfile/parser` (continuations, comments,
* directives, heredocs, flags, exec form). Accepts every text, including fragments without FROM, and never throws.
*/
function parseDockerfile(text) {
	const source = new SourceText(text);
	const directives = readDirectives(source);
	const escapeChar = getEscapeCharacter(directives);
	const instructions = [];
	const comments = [];
	let leading = [];
	let line = directives.length + 1;
	while (line <= source.lineCount) {
		const comment = parseComment(source, line);
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
	const markers = heredocOwner(logical.text.text) ? findHeredocMarkers(logical.text, escapeChar) : [];
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
		json: withJson.has(keyword) ? parseJsonWords(keyword === "HEALTHCHECK" ? withoutCmd(args) : args) : void 0,
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
var withFlags, withJson, withHeredocs;
function init_parse() {
	return (init_parse = __esmMin((() => {
		init_directives();
		init_heredoc();
		init_logical_lines();
		init_source_text();
		init_words();
		withFlags = /* @__PURE__ */ new Set([
			"FROM",
			"RUN",
			"COPY",
			"ADD",
			"HEALTHCHECK",
			"ONBUILD"
		]);
		withJson = /* @__PURE__ */ new Set([
			"RUN",
			"CMD",
			"ENTRYPOINT",
			"SHELL",
			"VOLUME",
			"COPY",
			"ADD",
			"HEALTHCHECK"
		]);
		withHeredocs = /* @__PURE__ */ new Set([
			"RUN",
			"COPY",
			"ADD"
		]);
	})))();
}

// shared/dockerfile/exact/expand-word.ts
/**
* Expands variables and removes quotes and escapes in one pass, as builders do (BuildKit
* `frontend/dockerfile/shell/lex.go`), so that quotes in a value remain. A variable without a value is empty. Returns
* undefined if the text has a form that builders process differently, or is too long. Pure.
*/
function expandWord(text, escapeChar, lookup) {
	return read({
		text,
		escapeChar,
		lookup,
		position: 0
	}, false, 0);
}
function read(reader, isInBraces, depth) {
	const { text, escapeChar } = reader;
	let result = "";
	let quote = "";
	while (reader.position < text.length) {
		if (result.length > maxLength) return void 0;
		const char = text[reader.position] ?? "";
		const next = text[reader.position + 1];
		reader.position += 1;
		if (quote === "'") {
			if (char === "'") quote = "";
			else result += char;
		} else if (char === escapeChar) {
			if (quote === "\"" && next !== "\"" && next !== "$" && next !== escapeChar) result += char;
			result += next ?? "";
			reader.position += 1;
		} else if (char === "$") {
			const value = readVariable(reader, depth);
			if (value === void 0) return void 0;
			result += value;
		} else if (char === quote) quote = "";
		else if (quote === "" && (char === "'" || char === "\"")) quote = char;
		else if (isInBraces && quote === "" && char === "}") return result;
		else result += char;
	}
	return isInBraces || quote !== "" || result.length > maxLength ? void 0 : result;
}
/** Reads what follows a `$`. */
function readVariable(reader, depth) {
	const { text, position, lookup } = reader;
	bareName.lastIndex = position;
	const name = bareName.exec(text)?.[0];
	if (name !== void 0) {
		reader.position += name.length;
		return lookup(name) ?? "";
	}
	if (text[position] !== "{") return /[\d@*#?$!-]/.test(text[position] ?? "") ? void 0 : "$";
	braced.lastIndex = position;
	const [head, inner = "", modifier = ""] = braced.exec(text) ?? [];
	if (head === void 0 || depth >= maxDepth$1) return void 0;
	reader.position += head.length;
	const value = lookup(inner);
	if (modifier === "") {
		if (text[reader.position] !== "}") return void 0;
		reader.position += 1;
		return value ?? "";
	}
	const word = read(reader, true, depth + 1);
	if (word === void 0) return void 0;
	const isAbsent = value === void 0 || modifier.startsWith(":") && value === "";
	if (modifier.endsWith("+")) return isAbsent ? "" : word;
	if (modifier.endsWith("-")) return isAbsent ? word : value;
	return isAbsent ? void 0 : value;
}
var maxLength, maxDepth$1, bareName, braced;
function init_expand_word() {
	return (init_expand_word = __esmMin((() => {
		maxLength = 16384;
		maxDepth$1 = 16;
		bareName = /[A-Za-z_]\w*/y;
		braced = /\{([A-Za-z_]\w*)(:?[-+?])?/y;
	})))();
}

// shared/dockerfile/exact/build-state.ts
function withoutSlash(path) {
	return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}
var posix$1, BuildState;
function init_build_state() {
	return (init_build_state = __esmMin((() => {
		init_pairs();
		init_expand_word();
		({posix: posix$1} = process.getBuiltinModule("node:path"));
		BuildState = class {
			escapeChar;
			env;
			/** In order of declaration, with repetitions. */
			args = [];
			workdir = "/";
			shell = ["/bin/sh", "-c"];
			/** Values that the builder itself gives to declared arguments, such as TARGETARCH. */
			#given;
			#globals;
			constructor(escapeChar, env, given, globals = /* @__PURE__ */ new Map()) {
				this.escapeChar = escapeChar;
				this.env = new Map(env);
				this.#given = given;
				this.#globals = globals;
			}
			/** Starts a stage on top of another: it inherits everything but the arguments. */
			startStage() {
				this.args = [];
			}
			/** Returns the value that an ARG above the first FROM gives to a name. */
			globalOf(name) {
				return this.#globals.get(name);
			}
			/** Returns the value of a variable. ENV overrides ARG. */
			valueOf(name) {
				return this.env.get(name) ?? this.args.findLast((argument) => argument.name === name)?.value;
			}
			/** Expands a text. Returns undefined if that is not possible. */
			expand(text) {
				return expandWord(text, this.escapeChar, (name) => this.valueOf(name));
			}
			/** Expands texts. Returns undefined if one cannot be expanded. */
			expandAll(texts) {
				const expanded = texts.map((text) => this.expand(text));
				return expanded.every((text) => text !== void 0) ? expanded : void 0;
			}
			/** Expands the pairs of ENV, LABEL or ARG. Each sees the state before the instruction. */
			pairsOf(instruction) {
				const pairs = [];
				for (const { key, value } of parsePairs(instruction, this.escapeChar)) {
					const name = this.expand(key.raw);
					const expanded = value === void 0 ? void 0 : this.expand(value.raw);
					if (name === void 0 || value !== void 0 && expanded === void 0) return void 0;
					pairs.push({
						name,
						value: expanded
					});
				}
				return pairs;
			}
			/** Resolves the directory of a WORKDIR, as written and in its shortest form. */
			directoryOf(instruction) {
				const written = this.expand(instruction.args.text);
				if (written === void 0) return void 0;
				if (written.startsWith("/")) return [written, withoutSlash(posix$1.normalize(written))];
				return [withoutSlash(posix$1.join(this.workdir, written))];
			}
			/** Applies an instruction. Returns false if its effect is unknown. */
			apply(instruction) {
				switch (instruction.keyword) {
					case "ENV": {
						const pairs = this.pairsOf(instruction);
						for (const { name, value = "" } of pairs ?? []) this.env.set(name, value);
						return pairs !== void 0;
					}
					case "ARG": {
						const pairs = this.pairsOf(instruction);
						for (const { name, value } of pairs ?? []) this.args.push({
							name,
							value: this.#given.get(name) ?? value ?? this.#globals.get(name)
						});
						return pairs !== void 0;
					}
					case "WORKDIR": {
						const directory = this.directoryOf(instruction)?.at(-1);
						this.workdir = directory ?? this.workdir;
						return directory !== void 0;
					}
					case "SHELL":
						this.shell = instruction.json?.map(({ value }) => value) ?? this.shell;
						return instruction.json !== void 0;
					default: return true;
				}
			}
		};
	})))();
}

// shared/dockerfile/exact/base-state.ts
/**
* Returns the variables, the working directory and the shell that a base image's steps leave. Without ENV, PATH is the
* builders' default. What a base image sets without a step is unknown, so that an instruction that uses it does not match.
*/
function stateOfBase(steps) {
	return stateAfter(steps, /* @__PURE__ */ new Map([["PATH", defaultPath]]));
}
/** Returns the names of the variables that steps set. */
function variablesSetBy(steps) {
	return new Set(stateAfter(steps, /* @__PURE__ */ new Map()).env.keys());
}
function stateAfter(steps, env) {
	const state = new BuildState("\\", env, /* @__PURE__ */ new Map());
	for (const { createdBy = "" } of steps) {
		const { keyword, assignments } = listHistoryAssignments(createdBy);
		const nop = /#\(nop\) (ENV|WORKDIR|SHELL) /.exec(createdBy);
		if (nop !== null) {
			const [instruction] = parseDockerfile(createdBy.slice(nop.index + 7)).instructions;
			if (instruction !== void 0) state.apply(instruction);
		} else if (keyword === "ENV") for (const { name, value } of assignments) state.env.set(name, value);
		else if (keyword === "WORKDIR") state.workdir = wordAfter(createdBy, "WORKDIR");
		else if (keyword === "SHELL") state.shell = wordAfter(createdBy, "SHELL").replace(/^\[(.*)\]$/s, "$1").split(" ");
	}
	return state;
}
function wordAfter(createdBy, keyword) {
	return createdBy.slice(createdBy.indexOf(keyword) + keyword.length).trim();
}
var defaultPath;
function init_base_state() {
	return (init_base_state = __esmMin((() => {
		init_history_assignments();
		init_parse();
		init_build_state();
		defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
	})))();
}

// shared/dockerfile/exact/base-settings.ts
/**
* Compares what a build left as it was in the base image: the variables and settings that none of its steps sets. A base
* image may have them without a step.
* @param steps the build's own.
* @returns what differs, as a clause; undefined if nothing does. Pure.
*/
function findSettingDifference(image, steps, base) {
	const keywords = new Set(steps.map(({ createdBy = "" }) => parseHistoryStep(createdBy).keyword));
	const setting = replacing.find(([name, ...by]) => {
		return !by.some((keyword) => keywords.has(keyword)) && formOf$1(image[name]) !== formOf$1(base[name]);
	});
	if (setting !== void 0) return `its ${setting[0]} is not the base image's, and no step sets it`;
	const own = variablesSetBy(steps);
	const [after, before] = [variablesIn(image), variablesIn(base)];
	if (!before.has("PATH") && after.get("PATH") === "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin") after.delete("PATH");
	const variable = [...before.keys(), ...after.keys()].find((name) => !own.has(name) && after.get(name) !== before.get(name));
	return variable === void 0 ? void 0 : `its variable ${variable} is not the base image's, and no step sets it`;
}
/** Returns the variables of an image by name. */
function variablesIn({ env }) {
	return new Map(env.map((pair) => [pair.split("=", 1)[0] ?? "", pair.slice(pair.indexOf("=") + 1)]));
}
/** Returns a text that is equal for equal settings. The default is equal to none. */
function formOf$1(value) {
	return value === "" || value === "/" || value === void 0 ? "" : JSON.stringify(value);
}
var replacing;
function init_base_settings() {
	return (init_base_settings = __esmMin((() => {
		init_history_entry();
		init_base_state();
		replacing = [
			["user", "USER"],
			["workingDir", "WORKDIR"],
			["entrypoint", "ENTRYPOINT"],
			[
				"cmd",
				"CMD",
				"ENTRYPOINT"
			],
			["shell", "SHELL"],
			["exposedPorts", "EXPOSE"],
			["volumes", "VOLUME"],
			["stopSignal", "STOPSIGNAL"],
			["healthcheck", "HEALTHCHECK"]
		];
	})))();
}

// shared/dockerfile/exact/base-image.ts
/**
* Compares the steps and layers below a build, and the settings that it leaves, with the configuration of the base image.
* Builders copy them from it. Of a base image whose history does not count its layers, only the layers, the number of
* other steps and the settings are compared.
* @param below number of steps below the first instruction's.
* @returns what differs, as a clause; undefined if nothing does. Pure.
*/
function findBaseDifference({ history, diffIds, config }, below, base) {
	const steps = history.slice(0, below);
	const layers = steps.filter(({ emptyLayer }) => !emptyLayer).length;
	const others = base.history.filter(({ emptyLayer }) => emptyLayer).length;
	if (layers !== base.diffIds.length) return `it has ${layers} layers below the build, the base image ${base.diffIds.length}`;
	const layer = base.diffIds.findIndex((diffId, index) => diffIds[index] !== diffId);
	if (layer !== -1) return `layer ${layer} has another content`;
	if (steps.length - layers !== others) return `${steps.length - layers} steps without a layer are below the build, ${others} in the base image`;
	const step = base.history.length === steps.length ? steps.findIndex((line, index) => !isSameStep(line, base.history[index])) : -1;
	if (step !== -1) return `step ${step + 1} is another one`;
	return findSettingDifference(config, history.slice(below), base.config);
}
function isSameStep(a, b) {
	return a.emptyLayer === b?.emptyLayer && (a.createdBy ?? "") === (b.createdBy ?? "");
}
function init_base_image() {
	return (init_base_image = __esmMin((() => {
		init_base_settings();
	})))();
}

// shared/dockerfile/file-names.ts
/** Checks whether the last part of a path is a name of Dockerfiles. */
function isDockerfileName(path) {
	const name = path.split(/[\\/]/u).at(-1) ?? "";
	return dockerfileNames.some((pattern) => matchesWildcard(name, pattern));
}
var dockerfileNames, excludedNames;
function init_file_names() {
	return (init_file_names = __esmMin((() => {
		init_text();
		dockerfileNames = [
			"Dockerfile",
			"Containerfile",
			"Dockerfile.*",
			"Containerfile.*",
			"Dockerfile-*",
			"Dockerfile_*",
			"Containerfile-*",
			"Containerfile_*",
			"*.Dockerfile",
			"*.dockerfile",
			"*.Containerfile"
		];
		excludedNames = [
			"**/node_modules/**",
			"**/.git/**",
			"**/{Docker,Container}file[-_]*.[a-z]*",
			"**/*.dockerignore",
			"**/*.md",
			"**/*.orig",
			"**/*.rej",
			"**/*~"
		];
	})))();
}

// shared/dockerfile/frontend.ts
/**
* Finds the frontend of a file in every spelling that BuildKit accepts (`DetectSyntax` in
* `frontend/dockerfile/parser/directives.go`): `# syntax=`, `// syntax=` or a JSON document with the key, with or
* without a shebang above.
*/
function findFrontendImage(text) {
	const lines = text.replace(/^\uFEFF/u, "").split("\n");
	const first = lines[0]?.startsWith("#!") ? 1 : 0;
	return fromDirectives(lines, first, "#") ?? fromDirectives(lines, first, "//") ?? fromJson(lines, first);
}
function fromDirectives(lines, first, comment) {
	for (let position = first; position < lines.length; position += 1) {
		const [, mark, name = "", written = ""] = directive.exec(lines[position] ?? "") ?? [];
		const value = written.trim();
		if (mark !== comment || value === "" || !directiveNames.includes(name.toLowerCase())) return void 0;
		if (name.toLowerCase() === "syntax") return {
			reference: value.split(" ", 1)[0] ?? value,
			line: position + 1
		};
	}
}
function fromJson(lines, first) {
	const text = lines.slice(first).join("\n");
	if (!text.trimStart().startsWith("{")) return void 0;
	try {
		const { syntax } = JSON.parse(text);
		return typeof syntax === "string" && syntax !== "" ? {
			reference: syntax,
			line: first + 1
		} : void 0;
	} catch {
		return;
	}
}
var directive, directiveNames;
function init_frontend() {
	return (init_frontend = __esmMin((() => {
		directive = /^[\s\u0085]*(#|\/\/)[\s\u0085]*([A-Za-z][A-Za-z0-9]*)\s*=([^\n]*)$/u;
		directiveNames = [
			"syntax",
			"escape",
			"check"
		];
	})))();
}

// shared/dockerfile/platform-args.ts
var platformArgs;
function init_platform_args() {
	return (init_platform_args = __esmMin((() => {
		platformArgs = /* @__PURE__ */ new Set([
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
	})))();
}

// shared/dockerfile/exact/builder.ts
var builders;
function init_builder() {
	return (init_builder = __esmMin((() => {
		builders = [
			"BuildKit",
			"legacy",
			"Buildah"
		];
	})))();
}

// shared/dockerfile/exact/platforms.ts
/**
* Lists what a builder may give to the platform's arguments, by name: one combination if the file has none of them.
* BuildKit and Buildah give values, the legacy builder does not. A history shows them if an instruction uses them.
*/
function listPlatformValues({ source }, history) {
	const used = [...platformArgs].filter((name) => source.text.includes(name));
	if (used.length === 0) return [/* @__PURE__ */ new Map()];
	const isShown = ({ createdBy = "" }, platform) => platform.split("/").some((part) => part !== "linux" && createdBy.includes(part));
	const shown = platforms.filter((platform) => history.some((line) => isShown(line, platform))).slice(0, maxPlatforms);
	if (shown.length === 0) shown.push("linux/amd64");
	const isHostUsed = used.some((name) => name.startsWith("BUILD"));
	const combinations = shown.flatMap((target) => (isHostUsed ? /* @__PURE__ */ new Set([...hosts, target]) : [target]).values().map((host) => valuesOf(target, host)).toArray());
	return [/* @__PURE__ */ new Map(), ...combinations];
}
function valuesOf(target, host) {
	return new Map(Object.entries({
		TARGET: target,
		BUILD: host
	}).flatMap(([prefix, platform]) => {
		const [os = "", architecture = "", variant = ""] = platform.split("/");
		return [
			[`${prefix}PLATFORM`, platform],
			[`${prefix}OS`, os],
			[`${prefix}ARCH`, architecture],
			[`${prefix}VARIANT`, variant]
		];
	}));
}
var platforms, maxPlatforms, hosts;
function init_platforms() {
	return (init_platforms = __esmMin((() => {
		init_platform_args();
		platforms = [...[
			"linux/amd64",
			"linux/arm64",
			"linux/arm64/v8",
			"linux/arm/v7",
			"linux/arm/v6",
			"linux/arm/v5",
			"linux/386"
		], ...[
			"linux/ppc64le",
			"linux/s390x",
			"linux/riscv64",
			"linux/mips64le",
			"linux/loong64",
			"windows/amd64"
		]];
		maxPlatforms = 4;
		hosts = ["linux/amd64", "linux/arm64"];
	})))();
}

// shared/dockerfile/exact/run-text.ts
/**
* Returns the texts that a builder may write for the command of a RUN, without its shell. Empty if the history does not
* show the command: BuildKit writes only the path of a script (`#!`) in a here-document.
*/
function commandTexts(instruction, builder) {
	const { args, json, heredocs } = instruction;
	if (builder === "Buildah") return [writtenText(instruction)];
	if (json !== void 0) return [json.map(({ value }) => value).join(" ")];
	const [first] = heredocs;
	if (first === void 0) return [args.text];
	if (builder === "legacy") return [];
	if (/^<<-?\S+$/.test(args.text)) return first.body.text.startsWith("#!") ? [] : [first.body.text];
	return [`${args.text}\n${heredocs.map(({ body, name }) => `${body.text}${name}`).join("\n")}`];
}
/** Returns an instruction as written after its keyword, with flags and here-documents, as Buildah records it. */
function writtenText({ args, flags, heredocs }) {
	return `${flags.map(({ name, value }) => `--${name}${value === void 0 ? "" : `=${value}`} `).join("")}${args.text}${heredocs.map(({ body }) => `\n${body.text}`).join("")}`.trimEnd();
}
function init_run_text() {
	return (init_run_text = __esmMin((() => {})))();
}

// shared/dockerfile/exact/same-build.ts
/**
* Returns true if the step before `first` was made in the same build, so that it is not the base image's. Buildah notes the
* base image at the first step of a build. BuildKit gives each layer the time when it was made, and metadata before the
* first new layer the time of that layer. Where all times are equal or whole seconds, as with `SOURCE_DATE_EPOCH`, and in
* other builders' histories, nothing is known. Pure.
*/
function isBuildOlder(history, first, base) {
	const before = history[first - 1];
	if (before === void 0) return false;
	return startsBefore(history, first, base) || isMadeTogether(before, history.slice(first));
}
function startsBefore(history, first, base) {
	if (baseOf(history[first]) !== void 0 || base === void 0) return false;
	const noted = history.slice(0, first).findLast((step) => baseOf(step) !== void 0);
	const name = baseOf(noted);
	return name !== void 0 && (name === base || name.endsWith(`/${base}`));
}
function isMadeTogether(before, steps) {
	const layer = steps.find(({ emptyLayer }) => !emptyLayer);
	if (layer?.created === void 0 || before.created === void 0) return false;
	if (![before, layer].every(({ comment }) => comment?.startsWith("buildkit.") === true)) return false;
	if (![before, layer].every(({ created = "" }) => /\.\d*[1-9]\d*Z$/.test(created))) return false;
	const gap = Date.parse(layer.created) - Date.parse(before.created);
	return gap >= 0 && gap < minGap;
}
var minGap, baseOf;
function init_same_build() {
	return (init_same_build = __esmMin((() => {
		minGap = 100;
		baseOf = (step) => /^FROM (\S+)$/.exec(step?.comment ?? "")?.[1];
	})))();
}

// shared/dockerfile/exact/copies.ts
/** Returns the target of a step with a hash whose kind fits the number of sources, or undefined. */
function copyText(text, instruction) {
	const match = hashed.exec(text);
	const sources = pathsOf(instruction).slice(0, -1);
	if (match === null) return void 0;
	const isMany = match[1] === "multi";
	if (sources.length > 1 && !isMany && match[1] !== void 0) return void 0;
	if (sources.length === 1 && isMany && !/[*?[$]/.test(sources[0] ?? "")) return void 0;
	return match[2];
}
/**
* Returns true if a step of BuildKit or the legacy builder is this COPY or ADD: the same owner, mode and target, and in
* BuildKit the same sources. Options that only some versions write must be those of the instruction. Pure.
*/
function isCopyOf(text, instruction, state, builder) {
	const options = /* @__PURE__ */ new Map();
	for (const { name, value } of instruction.flags) options.set(name, value === void 0 ? "" : state.expand(value));
	const paths = state.expandAll(pathsOf(instruction));
	if (paths === void 0 || [...options.values()].includes(void 0)) return false;
	const rest = withoutOptions(text, options);
	if (rest === void 0) return false;
	if (builder === "legacy") return copyText(rest, instruction) === paths.at(-1);
	return rest === paths.map(heredocName).join(" ");
}
/** Removes the options from the start. Returns undefined if they are not the instruction's. */
function withoutOptions(text, options) {
	const missing = new Set([...options.keys()].filter((name) => always.has(name)));
	let rest = text;
	while (rest.startsWith("--")) {
		const found = [...options].find(([name, value]) => rest.startsWith(`${optionText(name, value)} `));
		if (found === void 0) return void 0;
		missing.delete(found[0]);
		rest = rest.slice(optionText(...found).length + 1);
	}
	return missing.size === 0 ? rest : void 0;
}
function pathsOf({ json, args }) {
	return json?.map(({ value }) => value) ?? args.text.split(/\s+/).filter((word) => word !== "");
}
var hashed, always, optionText, heredocName;
function init_copies() {
	return (init_copies = __esmMin((() => {
		hashed = /^(?:(file|dir|multi):)?[0-9a-f]{64} in (.*)$/s;
		always = /* @__PURE__ */ new Set(["chown", "chmod"]);
		optionText = (name, value) => `--${name}${value ? `=${value}` : ""}`;
		heredocName = (path) => path.replace(/^<<-?/, "<<");
	})))();
}

// shared/dockerfile/exact/go-format.ts
/** Formats a string as Go's `%q` does. Characters that Go does not print remain, so that they match nothing. */
function quoteGo(text) {
	return JSON.stringify(text).replaceAll("\\u0007", "\\a").replaceAll("\\u000b", "\\v").replace(/\\u00([01][0-9a-f])/g, "\\x$1").replaceAll("", "\\x7f");
}
/** Formats a small number as Go's `%q` formats the character with that code. */
function quoteGoRune(code) {
	const char = String.fromCodePoint(code);
	if (char === "'") return "'\\''";
	return `'${char === "\"" ? char : quoteGo(char).slice(1, -1)}'`;
}
/** Formats a duration (`90s`) as Go's `Duration.String` does (`1m30s`). Returns undefined if it is not a duration. */
function formatGoDuration(text) {
	if (!/^(?:\d+(?:\.\d+)?(?:h|m|s|ms|us|µs|ns))+$/.test(text)) return void 0;
	let seconds = 0;
	for (const [, number = "", unit = ""] of text.matchAll(/(\d+(?:\.\d+)?)(ms|us|µs|ns|h|m|s)/g)) seconds += Number(number) * (unitSeconds[unit] ?? 0);
	if (seconds === 0) return "0s";
	if (seconds < 1) return seconds >= .001 ? `${round(seconds * 1e3)}ms` : void 0;
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor(seconds / 60) % 60;
	const rest = `${round(seconds % 60)}s`;
	if (hours > 0) return `${hours}h${minutes}m${rest}`;
	return minutes > 0 ? `${minutes}m${rest}` : rest;
}
function round(number) {
	return String(Number(number.toFixed(6)));
}
var unitSeconds;
function init_go_format() {
	return (init_go_format = __esmMin((() => {
		unitSeconds = {
			h: 3600,
			m: 60,
			s: 1,
			ms: .001,
			us: 1e-6,
			µs: 1e-6,
			ns: 1e-9
		};
	})))();
}

// shared/dockerfile/instruction.ts
/** Returns the value of a flag. Returns undefined if the flag is absent or has no value. */
function flagValue(instruction, name) {
	return findFlag(instruction, name)?.value;
}
/** Returns the first flag with the name. */
function findFlag(instruction, name) {
	return instruction.flags.find((flag) => flag.name === name);
}
function init_instruction() {
	return (init_instruction = __esmMin((() => {})))();
}

// shared/dockerfile/exact/healthcheck.ts
/**
* Returns the texts that Docker's builders write for a HEALTHCHECK: Go's form of its configuration, in older versions
* without the start interval. Empty if an option is unknown or not valid. Pure.
*/
function healthcheckText(instruction) {
	if (instruction.flags.some(({ name }) => !known.has(name))) return [];
	const words = testOf(instruction);
	const durations = [
		"interval",
		"timeout",
		"start-period",
		"start-interval"
	].map((name) => formatGoDuration(flagValue(instruction, name) ?? "0s"));
	const retries = flagValue(instruction, "retries") ?? "0";
	if (words === void 0 || !/^\d{1,2}$/.test(retries) || durations.includes(void 0)) return [];
	const render = (count) => `&{[${words.map(quoteGo).join(" ")}] ${durations.slice(0, count).map((duration) => quoteGo(duration ?? "")).join(" ")} ${quoteGoRune(Number(retries))}}`;
	return durations[3] === "0s" ? [render(4), render(3)] : [render(4)];
}
function testOf({ args, json }) {
	const [kind = ""] = /^\S+/.exec(args.text) ?? [];
	if (kind.toUpperCase() === "NONE") return ["NONE"];
	if (kind.toUpperCase() !== "CMD") return void 0;
	const command = args.text.slice(kind.length).trim();
	const words = json?.map(({ value }) => value);
	return words === void 0 ? ["CMD-SHELL", command] : ["CMD", ...words];
}
var known;
function init_healthcheck() {
	return (init_healthcheck = __esmMin((() => {
		/* @__PURE__ */ init_instruction();
		init_go_format();
		known = /* @__PURE__ */ new Set([
			"interval",
			"timeout",
			"start-period",
			"start-interval",
			"retries"
		]);
	})))();
}

// shared/dockerfile/exact/ports.ts
/**
* Returns true if an EXPOSE step has exactly these ports. BuildKit writes a map of single ports, the legacy builder a
* sorted list with ranges. Pure.
*/
function exposes(text, words) {
	const recorded = text.replace(/^(?:map)?\[(.*)\]$/s, "$1").split(" ").map((word) => word.replace(/:\{\}$/, ""));
	const expected = words === void 0 ? void 0 : portsOf(words.flatMap((word) => word.split(/\s+/)));
	const found = portsOf(recorded);
	return expected !== void 0 && found?.size === expected.size && [...expected].every((port) => found.has(port));
}
function portsOf(words) {
	const ports = /* @__PURE__ */ new Set();
	let count = 0;
	for (const word of words) {
		if (word === "") continue;
		const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/([a-z]+))?$/i.exec(word);
		if (match === null) return void 0;
		const [, first = "", last = first, protocol = "tcp"] = match;
		count += Math.max(0, Number(last) - Number(first)) + 1;
		if (count > maxPorts) return void 0;
		for (let port = Number(first); port <= Number(last); port += 1) ports.add(`${port}/${protocol.toLowerCase()}`);
	}
	return ports;
}
var maxPorts;
function init_ports() {
	return (init_ports = __esmMin((() => {
		maxPorts = 1e3;
	})))();
}

// shared/dockerfile/exact/step-of.ts
/** Returns true if the builder records the instruction at all. */
function isRecorded({ keyword }, builder) {
	return keyword !== "ONBUILD" || builder !== "BuildKit";
}
/**
* Returns true if a line of a history is what the builder writes for an instruction after the given state. What the
* builder does not write is not compared: the stage or context that COPY reads, the contents of files, mounts and network
* of RUN in BuildKit's and the legacy builder's histories, and owner and mode of COPY in Buildah's. Pure.
*/
function isStepOf(createdBy, instruction, state, builder) {
	if (instruction.keyword === "RUN") return isRun(createdBy, instruction, state, builder);
	const text = metadataOf(createdBy, instruction.keyword, builder);
	if (text === void 0) return false;
	if (builder === "Buildah") return isWritten(text, instruction);
	if (instruction.keyword === "COPY" || instruction.keyword === "ADD") return isCopyOf(text, instruction, state, builder);
	if (instruction.keyword === "EXPOSE") return exposes(text, state.expandAll(splitBlanks(instruction.args.text)));
	return expandedTexts(instruction, state).includes(text);
}
/** Returns the text after the keyword of a step other than RUN, or undefined for another keyword or builder. */
function metadataOf(createdBy, keyword, builder) {
	const nop = createdBy.indexOf("#(nop) ");
	if (nop === -1 !== (builder === "BuildKit")) return void 0;
	const step = nop === -1 ? withoutMark(createdBy) : createdBy.slice(nop + 7).trimStart();
	if (step !== keyword && !step.startsWith(`${keyword} `)) return void 0;
	const text = step.slice(keyword.length + 1);
	return nop !== -1 && (keyword === "COPY" || keyword === "ADD") ? text.replace(/ $/, "") : text;
}
function isWritten(text, instruction) {
	switch (instruction.keyword) {
		case "ARG": return true;
		case "COPY":
		case "ADD": return copyText(text, instruction) === targetOf(instruction);
		default: return text === writtenText(instruction);
	}
}
/** The path that COPY or ADD writes to, as written. */
function targetOf({ json, args }) {
	return json === void 0 ? splitBlanks(args.text).at(-1) : json.at(-1)?.value;
}
function isRun(createdBy, instruction, state, builder) {
	if (createdBy.includes("#(nop)") || builder === "BuildKit" !== createdBy.startsWith("RUN ")) return false;
	const step = builder === "BuildKit" ? withoutMark(createdBy.slice(4)) : createdBy;
	const isTabbed = /<<-/.test(instruction.args.text) && instruction.heredocs.length > 0;
	const commands = commandTexts(instruction, builder);
	const shells = builder === "Buildah" ? ["/bin/sh -c ", `${state.shell.join(" ")} `] : [instruction.json ? "" : `${state.shell.join(" ")} `];
	return argumentTexts(state, builder).some((before) => shells.some((shell) => commands.some((command) => isSame(step, `${before}${shell}${command}`, isTabbed))));
}
function isSame(step, text, isTabbed) {
	return step === text || isTabbed && withoutTabs(step) === withoutTabs(text);
}
/** Returns what precedes the shell: the number of build arguments and their values. */
function argumentTexts({ env, args }, builder) {
	if (builder === "BuildKit") return [prefixOf(args.map(({ name, value = "" }) => `${name}=${env.get(name) ?? value}`))];
	const values = /* @__PURE__ */ new Map();
	for (const { name, value } of args) if (value !== void 0) values.set(name, value);
	const all = [...values].map(([name, value]) => `${name}=${value}`).toSorted();
	const visible = [...values].filter(([name]) => !env.has(name)).map(([name, value]) => `${name}=${value}`);
	return [prefixOf(all), prefixOf(visible.toSorted())];
}
function prefixOf(values) {
	return values.length === 0 ? "" : `|${values.length} ${values.join(" ")} `;
}
/** What Docker's builders write after the keyword. */
function expandedTexts(instruction, state) {
	const { keyword, args, json } = instruction;
	switch (keyword) {
		case "ENV":
		case "LABEL": {
			const pairs = state.pairsOf(instruction);
			return pairs === void 0 ? [] : [pairs.map(({ name, value = "" }) => `${name}=${value}`).join(" ")];
		}
		case "ARG": {
			const pairs = state.pairsOf(instruction) ?? [];
			return pairs.length === 0 ? [] : argumentSteps(pairs, state);
		}
		case "WORKDIR": return state.directoryOf(instruction) ?? [];
		case "VOLUME": return [bracketed(state.expandAll(json?.map(({ value }) => value) ?? splitBlanks(args.text)))];
		case "SHELL": return [bracketed(json?.map(({ value }) => value))];
		case "USER":
		case "STOPSIGNAL": return [state.expand(args.text)];
		case "CMD":
		case "ENTRYPOINT": {
			const words = json?.map(({ value }) => value) ?? [...state.shell, args.text];
			return [bracketed(words.map(quoteGo))];
		}
		case "HEALTHCHECK": return healthcheckText(instruction);
		case "MAINTAINER":
		case "ONBUILD": return [writtenText(instruction)];
		default: return [];
	}
}
/** BuildKit may write the value that an argument has from above the first FROM. */
function argumentSteps(pairs, state) {
	const text = (isGlobal) => pairs.map(({ name, value }) => {
		const known = value ?? (isGlobal ? state.globalOf(name) : void 0);
		return known === void 0 ? name : `${name}=${known}`;
	}).join(" ");
	return [text(false), text(true)];
}
function splitBlanks(text) {
	return text.split(/\s+/).filter((word) => word !== "");
}
var withoutMark, withoutTabs, bracketed;
function init_step_of() {
	return (init_step_of = __esmMin((() => {
		init_copies();
		init_go_format();
		init_healthcheck();
		init_ports();
		/* @__PURE__ */ init_run_text();
		withoutMark = (text) => text.replace(/ # buildkit$/, "");
		withoutTabs = (text) => text.replace(/\n\t+/g, "\n").replace(/^\t+/, "");
		bracketed = (words) => words === void 0 ? void 0 : `[${words.join(" ")}]`;
	})))();
}

// shared/dockerfile/exact/exact-history.ts
/**
* Returns the number of steps below a build that wrote exactly the instructions of these stages: every instruction is
* the next step, with the same values, and nothing else follows but labels of the build's call. Steps below are the base
* image's as far as the history shows. Returns undefined if the history is not exact. Pure.
*/
function findExactBuild(built, history) {
	const instructions = built.stages.flatMap((stage) => stage.instructions);
	if (built.onBuild !== void 0 && !isSameList(built.onBuild, instructions.filter(isOnBuild).map(writtenText))) return;
	if (history.length > maxSteps$1 || instructions.length === 0 || instructions.length > maxSteps$1) return void 0;
	const size = [...history.map(({ createdBy = "" }) => createdBy.length), built.file.source.text.length];
	let left = maxCharacters;
	for (const given of listPlatformValues(built.file, history)) for (const builder of builders) {
		left -= size.reduce((sum, length) => sum + length, 0);
		if (left < 0) return void 0;
		const below = findBuild(built, instructions, history, builder, given);
		if (below !== void 0) return below;
	}
}
function isSameList(a, b) {
	return a.length === b.length && a.every((text, index) => text === b[index]);
}
function findBuild({ file, graph, stages, onBuild }, instructions, history, builder, given) {
	const recorded = instructions.filter((instruction) => isRecorded(instruction, builder));
	if (onBuild === void 0 && recorded.length < instructions.length) return void 0;
	const base = stages[0]?.base;
	const isEmpty = base?.kind === "scratch";
	const least = Math.max(recorded.length, history.length - maxCallLabels);
	for (let end = history.length; end >= least; end -= 1) {
		const first = end - recorded.length;
		const name = base?.kind === "image" && base.complete ? base.reference : void 0;
		if ((!isEmpty || first === 0) && recorded.length > 0 && isBuilt({
			file,
			graph,
			stages
		}, history.slice(0, end), first, builder, given) && !isBuildOlder(history, first, name)) return first;
		const last = history[end - 1];
		if (last?.emptyLayer !== true || !/^(?:.*#\(nop\) +)?LABEL /.test(last.createdBy ?? "")) return void 0;
	}
}
function isBuilt({ file, graph, stages }, history, first, builder, given) {
	const below = stateOfBase(history.slice(0, first));
	const globals = globalsOf(file, graph.preamble, given);
	const state = new BuildState(file.escapeChar, below.env, given, globals);
	state.workdir = below.workdir;
	state.shell = below.shell;
	let next = first;
	for (const stage of stages) {
		state.startStage();
		if (builder === "Buildah" && hasHiddenArgument(stage, file.escapeChar)) return false;
		for (const instruction of stage.instructions) {
			if (isRecorded(instruction, builder)) {
				const step = history[next];
				next += 1;
				if (step === void 0 || !isStepOf(step.createdBy ?? "", instruction, state, builder)) return false;
				if (builder !== "Buildah" && !step.emptyLayer && !changesFiles.has(instruction.keyword)) return false;
			}
			if (!state.apply(instruction)) return false;
		}
	}
	return true;
}
/** Evaluates the ARGs above the first FROM. */
function globalsOf(file, { instructions }, given) {
	const state = new BuildState(file.escapeChar, /* @__PURE__ */ new Map(), given);
	for (const instruction of instructions) state.apply(instruction);
	return new Map([...state.args.flatMap(({ name, value }) => value === void 0 ? [] : [[name, value]])]);
}
/**
* Returns true if the value of an argument matters but no step shows it: Buildah writes instructions as they are in the
* file, and values only at RUN.
*/
function hasHiddenArgument({ instructions }, escapeChar) {
	const lastRun = instructions.findLastIndex(({ keyword }) => keyword === "RUN");
	const hidden = /* @__PURE__ */ new Set();
	return instructions.some((instruction, index) => {
		const { keyword, args, words } = instruction;
		if (keyword !== "RUN" && keyword !== "CMD" && keyword !== "ENTRYPOINT" && hidden.size > 0) {
			if (findVariableReferences(args.text, escapeChar).some(({ name }) => hidden.has(name))) return true;
		}
		if (keyword === "ARG" && index > lastRun) for (const { value } of words) {
			const name = value.replace(/=.*$/s, "");
			if (!platformArgs.has(name)) hidden.add(name);
		}
		return false;
	});
}
var maxSteps$1, maxCharacters, maxCallLabels, isOnBuild, changesFiles;
function init_exact_history() {
	return (init_exact_history = __esmMin((() => {
		init_platform_args();
		init_variables();
		init_base_state();
		init_build_state();
		init_builder();
		init_platforms();
		/* @__PURE__ */ init_run_text();
		init_same_build();
		init_step_of();
		maxSteps$1 = 1e3;
		maxCharacters = 16e6;
		maxCallLabels = 2;
		isOnBuild = ({ keyword }) => keyword === "ONBUILD";
		changesFiles = /* @__PURE__ */ new Set([
			"RUN",
			"COPY",
			"ADD",
			"WORKDIR"
		]);
	})))();
}

// shared/dockerfile/history.ts
/**
* Finds the instruction that made each layer by aligning the history with the instructions of a stage and of the
* stages that it builds on. Layers without an instruction come from the base image. Selects the stage that matches
* best, and the target if several match equally. Returns undefined if the history does not count the layers, or if it
* contains fewer than half of the instructions, so that the Dockerfile is not the image's. Pure.
*/
function findLayerOrigins(file, graph, history, layerCount, onBuild) {
	if (history.filter(({ emptyLayer }) => !emptyLayer).length !== layerCount) return void 0;
	const steps = history.slice(-1e3).map(({ createdBy = "" }) => parseHistoryStep(createdBy));
	const target = graph.target === void 0 ? [] : [graph.target];
	let left = maxComparisons;
	let best;
	for (const stage of /* @__PURE__ */ new Set([...target, ...graph.stages.toReversed()])) {
		const chain = chainOf(stage);
		const instructions = chain.instructions.slice(-1e3);
		left -= instructions.length * steps.length;
		if (left < 0) break;
		const expected = instructions.map((instruction) => getExpectedStep(instruction, graph.scopeOf(instruction), file.escapeChar));
		const candidate = {
			stage,
			...chain,
			instructions,
			...align(expected, steps)
		};
		if (candidate.from !== void 0 && (best === void 0 || candidate.score > best.score)) best = candidate;
	}
	return best === void 0 || !isConvincing(best) ? void 0 : originsOf(best, history, steps, findExactBuild({
		file,
		graph,
		stages: best.stages,
		onBuild
	}, history));
}
/** Lists the instructions of a stage after those of the stages that it builds on, and the FROM at the bottom. */
function chainOf(top) {
	let stage = top;
	const stages = [stage];
	let length = stage.instructions.length;
	while (stage.base.kind === "stage") {
		stage = stage.base.stage;
		if (length < maxSteps) stages.push(stage);
		length += stage.instructions.length;
	}
	return {
		from: stage.from,
		stages: stages.toReversed(),
		instructions: stages.toReversed().flatMap(({ instructions }) => instructions)
	};
}
/** Not every builder records build arguments in the history. */
function isConvincing({ instructions, sure }) {
	const countable = instructions.filter(({ keyword }) => keyword !== "ARG").length;
	return sure * 2 >= countable;
}
/** Finds the alignment with the highest score, preferring the latest steps (Needleman–Wunsch with free gaps). */
function align(expected, steps) {
	const width = steps.length + 1;
	const totals = new Int32Array((expected.length + 1) * width);
	const fits = new Uint8Array((expected.length + 1) * width);
	expected.forEach((instruction, row) => {
		steps.forEach((step, column) => {
			const cell = (row + 1) * width + column + 1;
			const score = scoreOf[instruction.fits(step)];
			fits[cell] = score;
			const paired = score === 0 ? 0 : (totals[cell - width - 1] ?? 0) + score;
			totals[cell] = Math.max(paired, totals[cell - 1] ?? 0, totals[cell - width] ?? 0);
		});
	});
	const pairs = [];
	let row = expected.length;
	let column = steps.length;
	while (row > 0 && column > 0) {
		const cell = row * width + column;
		const score = fits[cell] ?? 0;
		if (score > 0 && totals[cell] === (totals[cell - width - 1] ?? 0) + score) {
			row -= 1;
			column -= 1;
			pairs.push({
				instruction: row,
				step: column,
				isSure: score === scoreOf.text
			});
		} else if (totals[cell] === totals[cell - width]) row -= 1;
		else column -= 1;
	}
	const kept = withoutGuesses(pairs, {
		instruction: expected.length,
		step: steps.length
	});
	return {
		pairs: new Map(kept.map(({ step, instruction }) => [step, instruction])),
		score: kept.reduce((sum, { isSure }) => sum + (isSure ? 5 : 2), 0) - expected.length,
		sure: kept.filter(({ isSure }) => isSure).length
	};
}
/**
* Removes uncertain pairs. A pair that matches by its keyword only counts if it is directly below another that
* counts, or between certain ones. Further down it may belong to the base image.
* @param pairs the last pair first.
*/
function withoutGuesses(pairs, end) {
	const lowestSure = pairs.findLastIndex(({ isSure }) => isSure);
	const kept = [];
	let above = end;
	pairs.forEach((pair, index) => {
		if (!(pair.instruction === above.instruction - 1 && pair.step === above.step - 1) && !pair.isSure && index > lowestSure) return;
		kept.push(pair);
		above = pair;
	});
	return kept;
}
function originsOf(candidate, history, steps, baseSteps) {
	const { stage, from, instructions, pairs, sure } = candidate;
	if (from === void 0) return void 0;
	const before = history.length - steps.length;
	const layers = history.flatMap(({ emptyLayer }, index) => {
		if (emptyLayer) return [];
		const paired = pairs.get(index - before);
		const instruction = paired === void 0 ? void 0 : instructions[paired];
		return [instruction === void 0 ? {
			instruction: from,
			inBase: true
		} : {
			instruction,
			inBase: false
		}];
	});
	const shown = new Set(pairs.values());
	return {
		layers,
		stage,
		unmatched: instructions.filter((_each, index) => !shown.has(index)),
		matchingSteps: sure,
		...baseSteps === void 0 ? {} : { baseSteps }
	};
}
var maxSteps, maxComparisons, scoreOf;
function init_history() {
	return (init_history = __esmMin((() => {
		init_exact_history();
		init_history_entry();
		maxSteps = 1e3;
		maxComparisons = 8e6;
		scoreOf = {
			none: 0,
			keyword: 1,
			text: 4
		};
	})))();
}

// shared/dockerfile/base-reference.ts
/** Returns the stage at the bottom of an image's stages. */
function bottomOf({ stage }) {
	let current = stage;
	for (let remaining = 1e3; current.base.kind === "stage" && remaining > 0; remaining -= 1) current = current.base.stage;
	return current;
}
/** Returns the reference in the bottom FROM of an image's stages; undefined if it contains unknown variables. */
function baseReferenceOf(origins) {
	const { base } = bottomOf(origins);
	return base.kind === "image" && base.complete ? base.reference : void 0;
}
function init_base_reference() {
	return (init_base_reference = __esmMin((() => {})))();
}

// shared/dockerfile/mounts.ts
/** Lists the `from=` values of an instruction: COPY --from and RUN --mount from=. */
function listFromValues(instruction) {
	if (instruction.keyword === "COPY") {
		const value = flagValue(instruction, "from");
		return value === void 0 || value === "" ? [] : [value];
	}
	if (instruction.keyword !== "RUN") return [];
	return listMounts(instruction).flatMap((options) => options.get("from") ?? []);
}
/** Lists the options of the mounts of a RUN. */
function listMounts({ flags }) {
	return flags.filter(({ name }) => name === "mount").map(({ value = "" }) => parseMountOptions(value));
}
/** Lists the targets of the cache and tmpfs mounts of a RUN, without a trailing `/`. */
function listCacheTargets(instruction) {
	return listMounts(instruction).filter((options) => ["cache", "tmpfs"].includes(options.get("type") ?? "bind")).map((options) => options.get("target") ?? options.get("dst") ?? options.get("destination") ?? "").map((target) => target.replace(/(.)\/+$/, "$1"));
}
/**
* Parses the options of a `--mount` by lowercase name, as BuildKit splits them: one CSV record. An option without a
* value has an empty value.
*/
function parseMountOptions(value) {
	return new Map(csvFields(value).map((option) => {
		const equals = option.indexOf("=");
		return equals === -1 ? [option.trim().toLowerCase(), ""] : [option.slice(0, equals).trim().toLowerCase(), option.slice(equals + 1).trim()];
	}));
}
/** Splits a record into fields (RFC 4180, section 2). A quoted field may contain commas and doubled quotes. */
function csvFields(record) {
	if (!record.includes("\"")) return record.split(",");
	const fields = [];
	for (let position = 0; position <= record.length; position += 1) {
		csvField.lastIndex = position;
		const [written = "", quoted] = csvField.exec(record) ?? [];
		fields.push(quoted === void 0 ? written : quoted.replaceAll("\"\"", "\""));
		position += written.length;
	}
	return fields;
}
var csvField;
function init_mounts() {
	return (init_mounts = __esmMin((() => {
		/* @__PURE__ */ init_instruction();
		csvField = /"((?:[^"]|"")*)"[^,]*|[^,]*/y;
	})))();
}

// shared/dockerfile/scope.ts
/** Extends the scope with an instruction. Only ARG and ENV change it. All pairs of one ENV see the scope before it. */
function extendScope(scope, instruction, escapeChar, outer) {
	if (instruction.keyword !== "ARG" && instruction.keyword !== "ENV") return scope;
	const kind = instruction.keyword === "ARG" ? "arg" : "env";
	let result = scope;
	for (const { key, value } of parsePairs(instruction, escapeChar)) {
		const visible = kind === "arg" ? result : scope;
		const external = kind === "arg" ? outer.getArgument(key.value) : void 0;
		const written = value === void 0 ? valueOfBare(key.value, visible) : expandedValue(value, visible, escapeChar, outer);
		const known = kind === "arg" && outer.isUnknown?.(key.value) === true ? void 0 : external ?? written;
		result = result.with({
			name: key.value,
			kind,
			value: known,
			key,
			instruction
		});
	}
	return result;
}
/**
* Returns the value of `ARG name`: the platform may define it, and builders differ on whether an earlier ARG's value
* remains.
*/
function valueOfBare(name, scope) {
	if (platformArgs.has(name)) return void 0;
	for (const binding of scope.bindings()) if (binding.kind === "arg" && binding.name === name) return binding.value === null ? null : void 0;
	return null;
}
function expandedValue(value, scope, escapeChar, { getUndeclared: undeclared }) {
	if (!value.raw.includes("$")) return value.value;
	const { text, complete } = expandVariables(value.value, escapeChar, (name) => {
		const binding = scope.find(name);
		return binding === void 0 ? undeclared(name) : binding.value;
	});
	return complete ? text : void 0;
}
var indexEvery, Link, Scope, undeclaredGlobal;
function init_scope() {
	return (init_scope = __esmMin((() => {
		init_pairs();
		init_platform_args();
		init_variables();
		indexEvery = 256;
		Link = class {
			binding;
			older;
			#depth;
			#index;
			constructor(binding, older) {
				this.binding = binding;
				this.older = older;
				this.#depth = older === void 0 ? 1 : older.#depth + 1;
			}
			/** Returns the newest binding of a name. */
			static find(newest, name) {
				for (let link = newest; link !== void 0; link = link.older) {
					if (link.#depth % indexEvery === 0) return link.#indexed().get(name);
					if (link.binding.name === name) return link.binding;
				}
			}
			#indexed() {
				if (this.#index !== void 0) return this.#index;
				const newer = [];
				let link = this;
				for (; link !== void 0 && link.#index === void 0; link = link.older) newer.push(link.binding);
				this.#index = new Map(link === void 0 ? [] : link.#index);
				for (const binding of newer.toReversed()) this.#index.set(binding.name, binding);
				return this.#index;
			}
		};
		Scope = class Scope {
			static empty = new Scope(void 0, void 0);
			#env;
			#args;
			constructor(env, args) {
				this.#env = env;
				this.#args = args;
			}
			with(binding) {
				return binding.kind === "env" ? new Scope(new Link(binding, this.#env), this.#args) : new Scope(this.#env, new Link(binding, this.#args));
			}
			/** Returns the binding that `name` refers to. An ENV overrides every ARG with the same name, as in a build. */
			find(name) {
				return Link.find(this.#env, name) ?? Link.find(this.#args, name);
			}
			/** Lists ENV before ARG, newest first. A name can occur more than once. */
			*bindings() {
				for (let link = this.#env; link !== void 0; link = link.older) yield link.binding;
				for (let link = this.#args; link !== void 0; link = link.older) yield link.binding;
			}
		};
		undeclaredGlobal = (name) => platformArgs.has(name) ? void 0 : null;
	})))();
}

// shared/dockerfile/stages.ts
/** Builds the graph of stages: bases, names, scopes of variables, and the stages that the target requires. */
function buildGraph(file, call) {
	return new GraphBuilder(file, call).build();
}
/** Normalizes a context name as BuildKit does: without Docker Hub's host and directory, and without `:latest`. */
function familiar(name) {
	return name.toLowerCase().replace(/^(?:(?:index\.)?docker\.io\/)?(?:library\/(?=[^/]*$))?/u, "").replace(/:latest$/u, "");
}
function reachableFrom(target, resolve) {
	const reached = /* @__PURE__ */ new Set();
	const queue = target === void 0 ? [] : [target];
	for (let stage = queue.pop(); stage !== void 0; stage = queue.pop()) {
		if (reached.has(stage)) continue;
		reached.add(stage);
		if (stage.base.kind === "stage") queue.push(stage.base.stage);
		for (const instruction of stage.instructions) for (const value of listFromValues(instruction)) {
			const source = resolve(value, stage);
			if (source.kind === "stage") queue.push(source.stage);
		}
	}
	return reached;
}
var GraphBuilder;
function init_stages() {
	return (init_stages = __esmMin((() => {
		init_mounts();
		init_scope();
		init_variables();
		GraphBuilder = class {
			#file;
			#call;
			#scopes = /* @__PURE__ */ new Map();
			#owners = /* @__PURE__ */ new Map();
			#stages = [];
			/** By lowercase name, in order. */
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
				const { target: targetName } = this.#call;
				const target = (targetName === void 0 ? void 0 : this.#stageNamed(targetName, this.#stages.length)) ?? this.#stages.at(-1);
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
					finalScope: this.#walk(instructions, Scope.empty, {
						getArgument: this.#givenOr(),
						getUndeclared: undeclaredGlobal,
						isUnknown: this.#isUnknown
					})
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
				const inherited = base.kind === "stage" ? base.stage.finalScope : Scope.empty;
				const outer = {
					getArgument: this.#givenOr((arg) => globals.find(arg)?.value),
					getUndeclared: () => void 0,
					isUnknown: this.#isUnknown
				};
				const stage = {
					index,
					from,
					image,
					name: as !== void 0 && /^as$/i.test(as.value) ? name : void 0,
					base,
					instructions: body,
					finalScope: this.#walk(body, inherited, outer)
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
			/** Checks whether only the build knows the value of an argument. */
			#isUnknown = (name) => this.#call.unknownArgs?.includes(name) === true && !Object.hasOwn(this.#call.buildArgs, name);
			/** Looks up the value of a build argument, with a fallback. */
			#givenOr(other = () => void 0) {
				const { buildArgs } = this.#call;
				return (name) => Object.hasOwn(buildArgs, name) ? buildArgs[name] : other(name);
			}
			#walk(instructions, initial, outer) {
				let scope = initial;
				for (const instruction of instructions) {
					this.#scopes.set(instruction, scope);
					if (instruction.trigger !== void 0) this.#scopes.set(instruction.trigger, scope);
					scope = extendScope(scope, instruction, this.#file.escapeChar, outer);
				}
				return scope;
			}
			#resolveImage(written, before, globals) {
				const lookup = (name) => {
					const binding = globals.find(name);
					return binding === void 0 ? undeclaredGlobal(name) : binding.value;
				};
				const { text, complete } = expandVariables(written, this.#file.escapeChar, lookup);
				if (text === "scratch") return { kind: "scratch" };
				const context = this.#contextNamed(text);
				if (context !== void 0) return {
					kind: "context",
					name: context
				};
				const stage = this.#stageNamed(text, before);
				if (stage !== void 0) return {
					kind: "stage",
					stage
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
				const context = this.#contextNamed(stage?.name?.value ?? value);
				if (context !== void 0) return {
					kind: "context",
					name: context
				};
				if (stage !== void 0) return {
					kind: "stage",
					stage
				};
				return {
					kind: "image",
					reference: value,
					complete: !value.includes("$")
				};
			}
			/** Returns the build context that BuildKit uses in place of a stage or an image with the name. */
			#contextNamed(name) {
				return this.#call.namedContexts.find((context) => familiar(context) === familiar(name));
			}
			#stageNamed(name, before) {
				return this.#named.get(name.toLowerCase())?.findLast(({ index }) => index < before);
			}
		};
	})))();
}

// shared/dockerfile/image-origins.ts
/**
* Finds the instruction of the Dockerfile that made each layer. Returns undefined if the history does not match the
* Dockerfile. Pure.
*/
function findImageOrigins({ path, text }, image) {
	const file = parseDockerfile(text);
	const graph = buildGraph(file, {
		buildArgs: {},
		namedContexts: []
	});
	const origins = findLayerOrigins(file, graph, image.history, image.layers.length, image.config?.onBuild);
	return origins === void 0 ? void 0 : {
		...origins,
		path,
		source: file.source,
		graph
	};
}
/**
* Chooses the Dockerfile of a checkout that best matches the image's history: most matching steps, fewest missing
* steps. Pure.
*/
function chooseDockerfile(candidates, image) {
	const matching = candidates.flatMap((candidate) => findImageOrigins(candidate, image) ?? []);
	const exact = matching.flatMap((origins) => exactOf(origins) ?? []);
	const [best, ...others] = matching.filter(({ matchingSteps: agreeing }) => agreeing >= minMatchingSteps).sort((a, b) => fitOf(b) - fitOf(a) || (a.path < b.path ? -1 : 1));
	if (best === void 0) return {
		tied: [],
		exact
	};
	const equal = others.filter((other) => fitOf(other) === fitOf(best));
	if (equal.length === 0) return {
		chosen: best,
		tied: [],
		exact
	};
	return {
		tied: [best.path, ...equal.map(({ path }) => path)],
		exact
	};
}
/** Returns the Dockerfile of an image's origins if its instructions are exactly the image's steps. */
function exactOf(origins) {
	const { path, baseSteps } = origins;
	const base = bottomOf(origins).base.kind === "scratch" ? "scratch" : baseReferenceOf(origins);
	return baseSteps === void 0 ? void 0 : {
		path,
		baseSteps,
		...defined({ base })
	};
}
function fitOf({ matchingSteps: agreeing, unmatched }) {
	return agreeing - unmatched.filter(({ keyword }) => keyword !== "ARG").length;
}
var minMatchingSteps;
function init_image_origins() {
	return (init_image_origins = __esmMin((() => {
		/* @__PURE__ */ init_base_reference();
		init_history();
		init_parse();
		init_stages();
		minMatchingSteps = 2;
	})))();
}

// shared/dockerfile/image-references.ts
/** Lists the references of every FROM, `--from=` and `--mount=from=` in a file. */
function* listImageReferences(graph) {
	for (const { from, image, base } of graph.stages) {
		if (from === void 0 || image === void 0) continue;
		yield {
			instruction: from,
			onbuild: false,
			use: "base",
			written: image.value,
			span: image.span,
			source: base
		};
	}
	for (const stage of [graph.preamble, ...graph.stages]) for (const outer of stage.instructions) {
		const instruction = outer.trigger ?? outer;
		const onbuild = outer.trigger !== void 0;
		for (const { name, value, valueSpan: span } of instruction.flags) {
			const use = fromOf(instruction, name, value);
			if (use === void 0) continue;
			const source = sourceOf(use, graph.resolve(use.written, stage));
			yield {
				instruction,
				onbuild,
				...use,
				span,
				source
			};
		}
	}
}
function fromOf({ keyword }, flag, value = "") {
	const isFiles = flag === "from" && (keyword === "COPY" || keyword === "ADD");
	const written = isFiles ? value : flag === "mount" && keyword === "RUN" ? parseMountOptions(value).get("from") ?? "" : "";
	return written === "" ? void 0 : {
		use: isFiles ? "copied" : "mounted",
		written
	};
}
/**
* Resolves a number: a stage for COPY, a name for mounts (BuildKit, `dockerfile2llb`: `toCommand`, `detectRunMount`).
*/
function sourceOf({ use, written }, source) {
	if (written === "scratch" && source.kind === "image") return { kind: "scratch" };
	if (use === "mounted" && /^\d+$/u.test(written)) return {
		kind: "image",
		reference: written,
		complete: true
	};
	return source;
}
function init_image_references() {
	return (init_image_references = __esmMin((() => {
		init_mounts();
	})))();
}

// shared/dockerfile/resolved-images.ts
/** Lists the images that building the file uses, including those of stages that the target does not need. Pure. */
function resolveImages(file, graph) {
	const resolved = [...listImageReferences(graph)].flatMap((take) => {
		const named = nameOf$1(take, file, graph);
		const { line } = take.use === "base" ? take.instruction : file.source.positionAt(take.span.start);
		return named === void 0 ? [] : [{
			...named,
			use: take.use,
			line
		}];
	});
	return [...replacedStages(graph), ...resolved];
}
/** Lists the stages that BuildKit replaces with a build context of the same name. */
function replacedStages(graph) {
	return graph.stages.flatMap((stage) => {
		if (stage.name === void 0 || stage.from === void 0) return [];
		const source = graph.resolve(stage.name.value, stage);
		if (source.kind !== "context") return [];
		return [{
			reference: source.name,
			use: "base",
			line: stage.from.line,
			context: true
		}];
	});
}
function nameOf$1({ source, use, written, instruction }, { escapeChar }, graph) {
	if (source.kind === "context") return {
		reference: source.name,
		context: true
	};
	if (source.kind !== "image" || use === "copied" && /^\d+$/u.test(written)) return void 0;
	const isWhole = source.complete && source.reference !== "";
	const reference = source.reference === "" ? written : source.reference;
	if (reference === "" || !isWhole && isStageOfPlatform(reference, instruction, {
		graph,
		escapeChar
	})) return void 0;
	const names = findVariableReferences(reference, escapeChar).map(({ name }) => name);
	return {
		reference,
		...isWhole || names.length === 0 ? {} : { unknown: [...new Set(names)] }
	};
}
/**
* Returns true for `FROM build-${TARGETARCH}` if stages above have such names for the common platforms, so that the
* platform selects a stage. Other variables can be empty, contain a slash or end the name of an image
* (`amazon${TARGETOS}`), so that they may refer to an external image.
*/
function isStageOfPlatform(reference, instruction, { graph, escapeChar }) {
	const [variable, another] = findVariableReferences(reference, escapeChar);
	if (variable === void 0 || another !== void 0 || variable.modifier !== "") return false;
	const before = reference.slice(0, variable.start).toLowerCase();
	const after = reference.slice(variable.end).toLowerCase();
	if (!["TARGETARCH", "BUILDARCH"].includes(variable.name) || !/^[\w-]*$/u.test(before + after)) return false;
	const { index: below } = graph.stageOf(instruction);
	const names = graph.stages.filter(({ index }) => index < below).map(({ name }) => name?.value.toLowerCase());
	return ["amd64", "arm64"].every((platform) => names.includes(`${before}${platform}${after}`));
}
function init_resolved_images() {
	return (init_resolved_images = __esmMin((() => {
		init_image_references();
		init_variables();
	})))();
}

// shared/dockerfile/shell/blocks.ts
var conditionalWords, Blocks;
function init_blocks() {
	return (init_blocks = __esmMin((() => {
		conditionalWords = /* @__PURE__ */ new Map([
			["if", "fi"],
			["while", "done"],
			["until", "done"],
			["for", "done"],
			["select", "done"],
			["case", "esac"]
		]);
		Blocks = class {
			#open = [];
			#isOuterConditional;
			#isAfterOr = false;
			#isFunction = false;
			constructor(isOuterConditional) {
				this.#isOuterConditional = isOuterConditional;
			}
			get isConditional() {
				return this.#isOuterConditional || this.#isAfterOr || this.#open.at(-1)?.isConditional === true;
			}
			/** Reads a reserved word at the start of a command. */
			readWord(word) {
				const end = conditionalWords.get(word);
				if (end !== void 0) this.#open.push({
					end,
					isConditional: true
				});
				else if (word === "{") this.#group("}");
				else if (this.#open.at(-1)?.end === word) this.#open.pop();
			}
			/** Reads `(`. */
			openParenthesis() {
				this.#group(")");
			}
			/** Reads `)`. */
			closeParenthesis() {
				if (this.#open.at(-1)?.end === ")") this.#open.pop();
			}
			/** Reads `()` after a name: what follows is the body of a function. */
			startFunction() {
				this.#isFunction = true;
			}
			/** Reads the operator after a command. */
			readOperator(operator) {
				if (operator === "||") this.#isAfterOr = true;
				else if (operator !== "|" && operator !== "|&") this.#isAfterOr = false;
			}
			#group(end) {
				this.#open.push({
					end,
					isConditional: this.isConditional || this.#isFunction
				});
				this.#isFunction = false;
			}
		};
	})))();
}

// shared/dockerfile/shell/scan.ts
/** Returns the index after the `))` that closes an arithmetic expansion. `start` is after its `((`. */
function findArithmeticEnd(text, start, limit) {
	let open = 2;
	for (let position = start; position < limit; position += 1) if (text[position] === "(") open += 1;
	else if (text[position] === ")") {
		open -= 1;
		if (open === 0) return position + 1;
	}
	return limit;
}
/** Returns the index of the unescaped backtick that closes a substitution, or the end of the text. */
function findBacktickEnd(text, start) {
	for (let position = start; position < text.length; position += 1) if (text[position] === "\\") position += 1;
	else if (text[position] === "`") return position;
	return text.length;
}
/** Returns the index of the next line break, at most `limit`. */
function findLineEnd(text, position, limit) {
	const end = text.indexOf("\n", position);
	return end === -1 || end > limit ? limit : end;
}
/** Returns the index of the first non-blank character. Line breaks are not blanks. */
function skipBlanks(text, start, limit) {
	let position = start;
	while (position < limit && (text[position] === " " || text[position] === "	" || text[position] === "\r")) position += 1;
	return position;
}
/** Returns the index of the first character that is neither blank nor line break. */
function skipSpace(text, start, limit) {
	let position = start;
	while (position < limit && /\s/.test(text[position] ?? "")) position += 1;
	return position;
}
/** Returns the operator at a position: one to three characters. */
function readOperator(text, position) {
	const three = text.slice(position, position + 3);
	if (three === ";;&") return three;
	const two = text.slice(position, position + 2);
	return [
		"&&",
		"||",
		"|&",
		";;",
		";&",
		"&>"
	].includes(two) ? two : two.slice(0, 1);
}
/** Returns the index after the bodies of here-documents. */
function skipHeredocs(text, heredocs, { start, limit }) {
	let position = start;
	for (const { name, chomps } of heredocs) while (position < limit) {
		const end = findLineEnd(text, position, limit);
		const line = text.slice(position, end).replace(/\r$/, "");
		position = Math.min(end + 1, limit);
		if ((chomps ? line.replace(/^\t+/, "") : line) === name) break;
	}
	return position;
}
function init_scan() {
	return (init_scan = __esmMin((() => {})))();
}

// shared/dockerfile/shell/word-reader.ts
/** Returns true for a character that ends an unquoted word. */
function isMeta(char) {
	return char === void 0 || metacharacters.has(char);
}
var metacharacters, WordReader;
function init_word_reader() {
	return (init_word_reader = __esmMin((() => {
		/* @__PURE__ */ init_scan();
		metacharacters = /* @__PURE__ */ new Set([
			" ",
			"	",
			"\r",
			"\n",
			";",
			"&",
			"|",
			"(",
			")",
			"<",
			">"
		]);
		WordReader = class {
			#text;
			#substitution;
			#value = "";
			#quoted = false;
			#expands = false;
			constructor(text, substitution) {
				this.#text = text;
				this.#substitution = substitution;
			}
			/** Reads the word at `start`, up to an unquoted metacharacter or `limit`. `start` is not a metacharacter. */
			read(start, limit) {
				const outer = [
					this.#value,
					this.#quoted,
					this.#expands
				];
				this.#value = "";
				this.#quoted = false;
				this.#expands = false;
				let position = start;
				while (position < limit && !isMeta(this.#text[position])) position = this.#unquoted(position, limit);
				const end = Math.min(position, limit);
				const word = {
					raw: this.#text.slice(start, end),
					value: this.#value,
					quoted: this.#quoted,
					expands: this.#expands,
					start,
					end
				};
				[this.#value, this.#quoted, this.#expands] = outer;
				return word;
			}
			#unquoted(position, limit) {
				const char = this.#text[position] ?? "";
				if (char === "'") return this.#single(position + 1, limit);
				if (char === "\"") return this.#double(position + 1, limit);
				if (char === "$" || char === "`") return this.#expansion(position, limit);
				if (char === "\\") {
					this.#quoted = true;
					if (this.#text[position + 1] !== "\n") this.#value += this.#text[position + 1] ?? "";
					return position + 2;
				}
				this.#value += char;
				return position + 1;
			}
			#single(start, limit) {
				this.#quoted = true;
				const close = this.#text.indexOf("'", start);
				const end = close === -1 || close > limit ? limit : close;
				this.#value += this.#text.slice(start, end);
				return end + 1;
			}
			#double(start, limit) {
				this.#quoted = true;
				let position = start;
				while (position < limit && this.#text[position] !== "\"") {
					const char = this.#text[position] ?? "";
					const next = this.#text[position + 1];
					if (char === "\\" && next !== void 0) {
						if (!"\"$`\\\n".includes(next)) this.#value += char;
						if (next !== "\n") this.#value += next;
						position += 2;
					} else if (char === "$" || char === "`") position = this.#expansion(position, limit);
					else {
						this.#value += char;
						position += 1;
					}
				}
				return position + 1;
			}
			#expansion(start, limit) {
				const end = Math.min(this.#expansionEnd(start, limit), limit);
				if (end > start + 1) this.#expands = true;
				this.#value += this.#text.slice(start, end);
				return Math.max(end, start + 1);
			}
			#expansionEnd(start, limit) {
				if (this.#text[start] === "`") return this.#substitution(start + 1, "`");
				const next = this.#text[start + 1];
				if (this.#text.startsWith("((", start + 1)) return findArithmeticEnd(this.#text, start + 3, limit);
				if (next === "(") return this.#substitution(start + 2, ")");
				if (next === "{") return this.#braceEnd(start + 2, limit);
				const name = /^(?:[A-Za-z_]\w*|[0-9@*#?$!-])/.exec(this.#text.slice(start + 1, start + 129));
				return start + 1 + (name?.[0].length ?? 0);
			}
			/** Returns the index after the `}` that closes `${`, past quotes and nested expansions. */
			#braceEnd(start, limit) {
				let open = 1;
				let position = start;
				while (position < limit) {
					const char = this.#text[position];
					if (char === "\\") position += 1;
					else if (char === "{" && this.#text[position - 1] === "$") open += 1;
					else if (char === "}") {
						open -= 1;
						if (open === 0) return position + 1;
					} else if (char === "`" || char === "$" && this.#text[position + 1] === "(") {
						position = this.#expansionEnd(position, limit);
						continue;
					} else if (char === "'" && this.#text[start - 3] !== "\"") {
						const close = this.#text.indexOf("'", position + 1);
						if (close !== -1 && close < limit) position = close;
					}
					position += 1;
				}
				return limit;
			}
		};
	})))();
}

// shared/dockerfile/shell/parse.ts
/**
* Parses the simple commands of a POSIX shell or bash script (POSIX.1-2024 XCU 2.9): lists, pipelines, compound
* commands, functions, substitutions and here-documents. Accepts every text and recovers what it can from invalid
* scripts.
*/
function parseShell(text) {
	return new ShellParser(text).script();
}
function newDraft(position) {
	return {
		words: [],
		assignments: [],
		redirects: [],
		start: position,
		end: position
	};
}
function operatorOf(text) {
	return text === "&&" || text === "||" || text === "|" || text === "|&" || text === "&" ? text : ";";
}
function assignmentOf(word) {
	const name = /^([A-Za-z_]\w*)\+?=/.exec(word.raw);
	if (name?.[1] === void 0) return void 0;
	const length = name[0].length;
	const value = {
		...word,
		raw: word.raw.slice(length),
		value: word.value.slice(length),
		start: word.start + length
	};
	return {
		name: name[1],
		value,
		start: word.start,
		end: word.end
	};
}
var maxDepth, skippedWords, ShellParser;
function init_parse$1() {
	return (init_parse$1 = __esmMin((() => {
		init_blocks();
		/* @__PURE__ */ init_scan();
		init_word_reader();
		maxDepth = 64;
		skippedWords = /* @__PURE__ */ new Set([
			"if",
			"then",
			"elif",
			"else",
			"fi",
			"while",
			"until",
			"do",
			"done",
			"{",
			"}",
			"!",
			"time"
		]);
		ShellParser = class {
			#text;
			#commands = [];
			#words;
			#heredocs = [];
			#hasPipe = false;
			#depth = 0;
			#blocks = new Blocks(false);
			constructor(text) {
				this.#text = text;
				this.#words = new WordReader(text, (start, close) => this.#substitution(start, close));
			}
			script() {
				this.#list(0, this.#text.length, "");
				return {
					text: this.#text,
					commands: this.#commands,
					hasPipe: this.#hasPipe
				};
			}
			#substitution(start, close) {
				const limit = close === "`" ? findBacktickEnd(this.#text, start) : this.#text.length;
				if (this.#depth >= maxDepth) return close === "`" ? limit + 1 : start;
				const outer = this.#blocks;
				this.#depth += 1;
				this.#blocks = new Blocks(outer.isConditional);
				const end = this.#list(start, limit, close === "`" ? "" : ")");
				this.#blocks = outer;
				this.#depth -= 1;
				return close === "`" ? limit + 1 : end;
			}
			/** Reads commands up to `limit`, or past the unmatched `)` if it closes the list. */
			#list(start, limit, close) {
				let draft = newDraft(start);
				let parentheses = 0;
				/** // Open `case` commands: true if a pattern is expected. */
				const cases = [];
				let position = start;
				const finish = (next) => {
					this.#finish(draft, next);
					draft = newDraft(position);
				};
				while (position < limit) {
					const char = this.#text[position] ?? "";
					if (char === "\\" && this.#text[position + 1] === "\n") position += 2;
					else if (char === " " || char === "	" || char === "\r") position += 1;
					else if (char === "#") position = findLineEnd(this.#text, position, limit);
					else if (char === "\n") {
						position = skipHeredocs(this.#text, this.#heredocs.splice(0), {
							start: position + 1,
							limit
						});
						finish("\n");
						this.#blocks.readOperator("\n");
					} else if (char === ")" && cases.at(-1) === true) {
						cases[cases.length - 1] = false;
						draft = newDraft(position);
						position += 1;
					} else if (char === ")") {
						position += 1;
						finish("");
						if (parentheses === 0 && close === ")") return position;
						parentheses = Math.max(0, parentheses - 1);
						this.#blocks.closeParenthesis();
					} else if (char === "(") {
						if (draft.words.length === 0 && this.#text[position + 1] === "(") position = findArithmeticEnd(this.#text, position + 2, limit);
						else if (cases.at(-1) === true) position += 1;
						else if (this.#text[position + 1] === ")") {
							draft = newDraft(position);
							this.#blocks.startFunction();
							position += 2;
						} else {
							parentheses += 1;
							position += 1;
							finish("");
							this.#blocks.openParenthesis();
						}
					} else if (char === ";" || char === "&" || char === "|") {
						const operator = readOperator(this.#text, position);
						if (operator === "&>") position = this.#redirect(draft, position, limit);
						else if (cases.at(-1) === true && operator === "|") {
							draft = newDraft(position);
							position += 1;
						} else {
							position += operator.length;
							if (operator.startsWith(";") && operator !== ";" && cases.length > 0) cases[cases.length - 1] = true;
							this.#hasPipe ||= operator === "|" || operator === "|&";
							finish(operatorOf(operator));
							this.#blocks.readOperator(operator);
						}
					} else if (char === "<" || char === ">") position = this.#redirect(draft, position, limit);
					else position = this.#word(draft, position, limit, cases);
				}
				this.#finish(draft, "");
				return position;
			}
			#word(draft, position, limit, cases) {
				const word = this.#words.read(position, limit);
				const end = Math.max(word.end, position + 1);
				if (cases.at(-1) === true) {
					if (word.raw === "esac") this.#closeCase(cases);
					return end;
				}
				const first = draft.words.length === 0 && draft.assignments.length === 0;
				if (first && !word.quoted) {
					if (word.raw === "esac" && cases.length > 0) {
						this.#closeCase(cases);
						return end;
					}
					this.#blocks.readWord(word.raw);
					if (skippedWords.has(word.raw)) return end;
					if (word.raw === "for" || word.raw === "select") return this.#skipLoopHead(end, limit);
					if (word.raw === "case") return this.#skipCaseHead(end, limit, cases);
					if (word.raw === "function") {
						this.#blocks.startFunction();
						return this.#words.read(skipBlanks(this.#text, end, limit), limit).end;
					}
				}
				if (/^\d+$/.test(word.raw) && (this.#text[end] === "<" || this.#text[end] === ">")) return end;
				if (first) draft.start = word.start;
				draft.end = word.end;
				const assignment = draft.words.length === 0 ? assignmentOf(word) : void 0;
				if (assignment === void 0) draft.words.push(word);
				else draft.assignments.push(assignment);
				return end;
			}
			#closeCase(cases) {
				cases.pop();
				this.#blocks.readWord("esac");
			}
			#skipLoopHead(start, limit) {
				let position = start;
				while (position < limit) {
					position = skipBlanks(this.#text, position, limit);
					const char = this.#text[position];
					if (char === void 0 || char === ";" || char === "\n") return position;
					if (this.#text.startsWith("((", position)) position = findArithmeticEnd(this.#text, position + 2, limit);
					else if (isMeta(char)) return position;
					else {
						const word = this.#words.read(position, limit);
						if (word.raw === "do") return position;
						position = Math.max(word.end, position + 1);
					}
				}
				return position;
			}
			#skipCaseHead(start, limit, cases) {
				const subject = this.#words.read(skipBlanks(this.#text, start, limit), limit);
				const keyword = this.#words.read(skipSpace(this.#text, subject.end, limit), limit);
				if (keyword.raw !== "in") return subject.end;
				cases.push(true);
				return keyword.end;
			}
			#redirect(draft, start, limit) {
				const operator = /^(?:&>>?|<<<|<<-?|<>|<&|>>|>&|>\||<|>)/.exec(this.#text.slice(start, start + 3))?.[0] ?? "<";
				let position = start + operator.length;
				if (this.#text[position] === "(" && (operator === "<" || operator === ">")) return this.#substitution(position + 1, ")");
				position = skipBlanks(this.#text, position, limit);
				const target = position < limit && !isMeta(this.#text[position]) ? this.#words.read(position, limit) : void 0;
				draft.redirects.push({
					operator,
					target
				});
				if (target === void 0) return position;
				draft.end = target.end;
				if (operator === "<<" || operator === "<<-") this.#heredocs.push({
					name: target.value,
					chomps: operator === "<<-"
				});
				return target.end;
			}
			#finish(draft, next) {
				if (draft.words.length === 0 && draft.assignments.length === 0) return;
				const { words, assignments, redirects, start, end } = draft;
				this.#commands.push({
					name: words[0]?.value ?? "",
					words,
					assignments,
					redirects,
					start,
					end,
					next,
					depth: this.#depth,
					isConditional: this.#blocks.isConditional
				});
			}
		};
	})))();
}

// shared/dockerfile/run-script.ts
/**
* Parses the shell scripts of a RUN, CMD, ENTRYPOINT or HEALTHCHECK. Includes a heredoc if a shell reads it.
* @param parse parses a script. Callers with equal scripts may remember the results.
*/
function parseRunScripts(source, instruction, parse = parseShell) {
	const scriptOf = (form, text, interpreter) => ({
		form,
		text,
		script: parse(text.text),
		interpreter
	});
	if (instruction.json !== void 0) return [scriptOf("exec", joinedWords(source, instruction.json), void 0)];
	const line = scriptOf("line", instruction.args, void 0);
	const [only] = line.script.commands;
	if (only !== void 0 && (line.script.commands.length > 1 || !readsStandardInput(only))) return [line];
	const bodies = instruction.heredocs.flatMap((heredoc) => {
		const interpreter = only?.name ?? interpreterOf(heredoc.body.text);
		return interpreter === void 0 || shells$1.has(interpreter) ? [scriptOf("heredoc", heredoc.body, interpreter)] : [];
	});
	return only === void 0 ? bodies : [line, ...bodies];
}
/** Returns true for a shell whose script is its standard input: it has no arguments but options, and no `-c`. */
function readsStandardInput({ name, words }) {
	const args = words.slice(1).map(({ value }) => value);
	const isOption = (value, index) => /^[-+][a-bd-zA-Z]+$/.test(value) || /^[-+][a-z]*o$/.test(args[index - 1] ?? "");
	return shells$1.has(name) && args.every(isOption);
}
/** Lists the commands of all scripts of an instruction, in source order. */
function listCommands(scripts) {
	return scripts.flatMap(({ text, script }) => script.commands.map((command) => ({
		...command,
		span: text.spanOf(command.start, command.end),
		args: command.words.slice(1),
		spanOf: ({ start, end }) => text.spanOf(start, end)
	}))).sort((a, b) => a.span.start - b.span.start);
}
function joinedWords(source, words) {
	const builder = new MappedTextBuilder(source.text);
	for (const [index, word] of words.entries()) {
		if (index > 0) builder.addSynthetic(" ", word.span.start);
		if (word.raw.length === word.value.length + 2) builder.add(word.span.start + 1, word.span.end - 1);
		else builder.addSynthetic(word.value, word.span.start + 1);
	}
	return builder.build();
}
function interpreterOf(script) {
	const words = /^#!\s*(\S+)(?:[ \t]+(\S+))?/.exec(script);
	const [program, argument] = [words?.[1], words?.[2]].map((path) => path?.split("/").at(-1));
	return program === "env" ? argument : program;
}
var shells$1;
function init_run_script() {
	return (init_run_script = __esmMin((() => {
		init_mapped_text();
		init_parse$1();
		shells$1 = /* @__PURE__ */ new Set([
			"sh",
			"bash",
			"dash",
			"ash",
			"ksh",
			"zsh",
			"mksh",
			"yash"
		]);
	})))();
}

// shared/dockerfile/shell/shell-words.ts
var commonShellWords, shellWords;
function init_shell_words() {
	return (init_shell_words = __esmMin((() => {
		commonShellWords = new Set(". : alias bg break case cd command continue coproc declare echo eval exec exit export false fg for function getopts hash if jobs kill let local printf pwd read readonly return select set shift source test time times trap true type ulimit umask unset until wait while".split(" "));
		shellWords = /* @__PURE__ */ new Set([...commonShellWords, ..."[ bind builtin caller chdir compgen complete compopt dirs disown do done elif else enable esac fc fi help history in logout mapfile popd pushd readarray shopt suspend then typeset unalias".split(" ")]);
	})))();
}

// shared/dockerfile/shipped.ts
/**
* Lists the stages that the built image is made of: the target, those that it is based on, and those whose whole file
* system one of them copies. Pure.
*/
function listShippedStages({ target, resolve }) {
	const shipped = /* @__PURE__ */ new Set();
	const queue = target === void 0 ? [] : [target];
	for (let stage = queue.pop(); stage !== void 0; stage = queue.pop()) {
		if (shipped.has(stage)) continue;
		shipped.add(stage);
		if (stage.base.kind === "stage") queue.push(stage.base.stage);
		for (const instruction of stage.instructions) {
			const from = instruction.keyword === "COPY" && copiesAll(instruction) ? flagValue(instruction, "from") : void 0;
			const source = from === void 0 ? void 0 : resolve(from, stage);
			if (source?.kind === "stage") queue.push(source.stage);
		}
	}
	return shipped;
}
/** Checks whether one of the sources of a COPY is the root directory, or everything in it. */
function copiesAll({ words, json }) {
	return (json ?? words).map(({ value }) => value).slice(0, -1).some((value) => /^[./]*\*{0,2}\/?$/u.test(value));
}
function init_shipped() {
	return (init_shipped = __esmMin((() => {
		/* @__PURE__ */ init_instruction();
	})))();
}

// shared/dockerfile/state/base-facts.ts
/** Adds what an image's configuration states to what its name says. The configuration is right where they differ. */
function factsOfSettings(settings, known = {}) {
	const { user, workingDir, shell, healthcheck, entrypoint } = settings;
	return {
		...known,
		user: isRootUser(user) ? "" : user,
		workdir: workingDir === "" ? "/" : workingDir,
		...shell.length === 0 ? {} : { shell },
		env: variablesIn(settings),
		hasHealthcheck: isHealthcheck(healthcheck),
		entryPoint: entrypoint.length === 0 ? "none" : known.entryPoint === "passes" ? "passes" : "other"
	};
}
/** Returns true for root by name or number, with any group, and for no user. */
function isRootUser(user) {
	return user === "" || /^(?:root|0+)(?::|$)/.test(user);
}
function isHealthcheck(value) {
	const test = typeof value === "object" && value !== null && "test" in value ? value.test : void 0;
	return Array.isArray(test) && test.length > 0 && test[0] !== "NONE";
}
var linuxShell, windowsShell, scratchFacts;
function init_base_facts() {
	return (init_base_facts = __esmMin((() => {
		init_base_settings();
		linuxShell = ["/bin/sh", "-c"];
		windowsShell = [
			"cmd",
			"/S",
			"/C"
		];
		scratchFacts = {
			family: "distroless",
			user: "",
			workdir: "/",
			env: /* @__PURE__ */ new Map(),
			hasHealthcheck: false,
			entryPoint: "none"
		};
	})))();
}

// shared/dockerfile/transfer.ts
/** Returns true if ADD unpacks a file with this name. */
function isArchive(path) {
	return archive.test(path);
}
/** Returns true if ADD copies a source as it is by its name, which is neither an archive's nor an address. */
function isPlainSource(path) {
	return !isArchive(path) && !address.test(path);
}
/** Returns true if COPY does the same as ADD whatever the source contains. */
function isSurelyPlain(path) {
	return isPlainSource(path) && surelyPlain.test(path) && !/[*?[\]$]|^[^/]*:/.test(path);
}
/** Parses the sources and target of a COPY or ADD in either form. Heredocs do not count as sources. */
function parseTransfer(instruction) {
	const files = (instruction.json ?? instruction.words).filter((word) => !/^\d*<<-?[^<]/.test(word.raw));
	return {
		sources: files.slice(0, -1),
		target: files.at(-1)
	};
}
/** Returns true if there is one source, or if the target is a directory by its form or comes from a variable. */
function acceptsSources(sources, { value }) {
	return sources.length < 2 || /(?:[/\\]|^\.{1,2}|\/\.{1,2})$/.test(value) || value.includes("$");
}
var archive, address, surelyPlain;
function init_transfer() {
	return (init_transfer = __esmMin((() => {
		archive = /\.(?:tar|gz|bz2|xz|Z|lz|lzma|lzo|zst|t(?:ar\.)?(?:gz|bz2|xz|Z|lz|lzma|zst)|tbz2?|tb2|tlz|tpz|taz|txz|tz2|tZ)$/;
		address = /^(?:https?:\/\/|git@|ssh:\/\/|git:\/\/)/;
		surelyPlain = /(?:^\.{1,2}|\/)$|\.(?:asc|bash|c|cc|cfg|cmake|cnf|conf|config|cpp|crt|css|csproj|csv|deb|dockerfile|env|ep|gemspec|go|gpg|gradle|h|html?|ini|ipynb|jar|java|jpe?g|js|json5?|jsx|key|kts|list|lock|lua|md|mjs|mod|pem|php|pl|png|po|profile|properties|ps1|pub|py|rb|repo|rpm|rs|rules|sample|scss|service|sh|so|sql|sum|svg|template|tf|toml|ts|tsx|txt|war|xml|ya?ml|zip|zsh)$/i;
	})))();
}

// shared/dockerfile/state/known-images.ts
function sameFor(names, known) {
	return names.split(" ").map((name) => [name, known]);
}
/**
* Returns what an image's reference says about it: by the repository, if it is well known, and by words of the tag. The
* tag may contain variables.
*/
function findKnownImage(reference) {
	const written = reference.replace(/\$\{?\w+\}?/g, "x");
	if (windowsImage.test(written)) return {
		family: "windows",
		shell: windowsShell
	};
	const name = splitReference(written);
	const repository = repositoryOf(name);
	const known = findRepository(repository);
	const tag = name.tag ?? "";
	const isShellLess = repository.startsWith("mcr.microsoft.com/") && shellLess.test(tag);
	const family = isShellLess ? { family: "distroless" } : familyOf(tag, known);
	const user = rootlessName.test(written) ? "nonroot" : isShellLess ? "app" : known?.user;
	const { entryPoint, hasHealthcheck } = known ?? {};
	return {
		...family,
		...family.family === void 0 || family.family === "distroless" ? {} : { shell: linuxShell },
		...user === void 0 ? {} : { user },
		...entryPoint === void 0 ? {} : { entryPoint },
		...hasHealthcheck === void 0 ? {} : { hasHealthcheck }
	};
}
/** Returns the repository with its registry, or the name of an official image. */
function repositoryOf({ registry, path }) {
	const full = `${registry ?? "docker.io"}/${path}`.replace(/^index\.docker\.io\//, "docker.io/");
	return full.replace(officialMirror, "").replace(/^docker\.io\/(?:library\/)?(?=[^/]+$|opensuse\/)/, "").replace(/^docker\.io\//, (prefix) => architectureOrganization.test(full.slice(prefix.length)) ? "" : prefix).replace(architectureOrganization, "");
}
function findRepository(repository) {
	return officialImages.get(repository) ?? otherImages.find(([form]) => form.test(repository))?.[1];
}
function familyOf(tag, known) {
	const alpine = alpineTag.exec(tag);
	if (alpine !== null) return {
		family: "alpine",
		...alpine[1] === void 0 ? {} : { release: alpine[1] }
	};
	const other = otherFamilyTags.find(([form]) => form.test(tag))?.[1];
	if (other !== void 0) return { family: other };
	if (known === void 0) return {};
	const debian = debianTag.exec(tag)?.[1];
	const family = debian === void 0 ? known.family : "debian";
	const release = known.isDistribution === true ? /^[\d.]+/.exec(tag)?.[0] : void 0;
	const codename = debian === "slim" ? void 0 : debian;
	return {
		...family === void 0 ? {} : { family },
		...release === void 0 && codename === void 0 ? {} : { release: release ?? codename ?? "" }
	};
}
var distribution, onDebian, officialImages, otherImages, architectureOrganization, officialMirror, windowsImage, rootlessName, shellLess, debianTag, alpineTag, otherFamilyTags;
function init_known_images() {
	return (init_known_images = __esmMin((() => {
		init_references();
		init_base_facts();
		distribution = (family) => ({
			family,
			entryPoint: "none",
			user: "",
			hasHealthcheck: false,
			isDistribution: true
		});
		onDebian = (entryPoint) => ({
			family: "debian",
			entryPoint,
			user: "",
			hasHealthcheck: false
		});
		officialImages = new Map([
			...sameFor("debian ubuntu buildpack-deps", distribution("debian")),
			...sameFor("alpine", distribution("alpine")),
			...sameFor("busybox", distribution("busybox")),
			...sameFor("almalinux amazonlinux centos fedora oraclelinux photon rockylinux", distribution("redhat")),
			...sameFor("opensuse/leap opensuse/tumbleweed", distribution("suse")),
			...sameFor("archlinux", distribution("arch")),
			...sameFor("erlang elixir gcc golang haskell perl pypy python ruby rust swift httpd", onDebian("none")),
			...sameFor("gradle", {
				family: "debian",
				entryPoint: "none",
				hasHealthcheck: false
			}),
			...sameFor("eclipse-temurin julia maven node php", onDebian("passes")),
			...sameFor("tomcat", {
				family: "debian",
				user: "",
				hasHealthcheck: false
			}),
			...sameFor("cassandra drupal ghost haproxy mariadb mongo nextcloud nginx postgres rabbitmq redis wordpress", {
				family: "debian",
				entryPoint: "other",
				user: "",
				hasHealthcheck: false
			}),
			...sameFor("mysql", {
				entryPoint: "other",
				user: "",
				hasHealthcheck: false
			}),
			...sameFor("caddy docker composer traefik", {
				family: "alpine",
				user: "",
				hasHealthcheck: false
			}),
			...sameFor("memcached", {
				family: "debian",
				entryPoint: "other",
				user: "memcache",
				hasHealthcheck: false
			}),
			...sameFor("solr sonarqube", {
				family: "debian",
				entryPoint: "other",
				user: "1000"
			})
		]);
		otherImages = [
			[/^docker\.io\/grafana\/grafana$/, { user: "472" }],
			[/^docker\.io\/jenkins\/jenkins$/, { user: "jenkins" }],
			[/^docker\.io\/prom\/prometheus$/, {
				family: "busybox",
				user: "nobody"
			}],
			[/^(?:quay\.io|docker\.io)\/jupyter\/docker-stacks-foundation$/, {
				family: "debian",
				user: "1000"
			}],
			[/^(?:quay\.io|docker\.io)\/jupyter\/[\w-]+-notebook$/, {
				family: "debian",
				user: "1000",
				hasHealthcheck: true
			}],
			[/^gcr\.io\/distroless\//, {
				family: "distroless",
				hasHealthcheck: false
			}],
			[/^quay\.io\/centos\/centos$/, distribution("redhat")],
			[/^registry\.(?:access\.)?redhat\.(?:com|io)\/(?:rhel|ubi)\d+(?:\/ubi)?(?:-minimal|-init)?$/, { family: "redhat" }],
			[/^mcr\.microsoft\.com\/dotnet\//, {
				family: "debian",
				entryPoint: "none",
				hasHealthcheck: false
			}]
		];
		architectureOrganization = /^(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|winamd64)\/(?=[^/]+$)/;
		officialMirror = /^(?:public\.ecr\.aws\/docker\/library|(?:mirror\.)?gcr\.io\/library)\//;
		windowsImage = /nanoserver|windowsservercore|servercore|mcr\.microsoft\.com\/windows[/:]|(?:^|\/)winamd64\//;
		rootlessName = /nonroot|non-root|rootless|unprivileged/;
		shellLess = /chiseled|distroless/;
		debianTag = /(?:^|-)(jessie|stretch|buster|bullseye|bookworm|trixie|sid|xenial|bionic|focal|jammy|noble|slim)(?:-|$)/;
		alpineTag = /alpine(\d+\.\d+)?/;
		otherFamilyTags = [
			[/(?:^|-)(?:busybox|musl|uclibc)(?:-|$)/, "busybox"],
			[/(?:^|-)(?:ubi\d*|ol\d*|oracle(?:linux\d*)?|al2(?:023)?|amazonlinux\d*|centos\w*|fedora\w*|rocky\w*)(?:-|$)/, "redhat"],
			[/(?:^|-)(?:azurelinux|cbl-mariner|mariner)/, "redhat"]
		];
	})))();
}

// shared/dockerfile/state/package-commands.ts
/** Reads a command of a package manager, also behind `sudo`. Undefined for other commands and actions. */
function readPackageCommand({ name, words }) {
	if (!managers.has(name) && name !== "sudo") return void 0;
	const program = (words[0]?.value === "sudo" ? words.slice(1).find(({ value }) => !value.startsWith("-")) : words[0])?.value;
	const found = program === void 0 ? void 0 : managers.get(program);
	if (program === void 0 || found === void 0) return void 0;
	const values = words.map(({ value }) => value);
	const args = values.slice(values.indexOf(program) + 1);
	const { operands, group } = readOperands(args, found);
	const [verb = "", ...names] = operands;
	const action = Object.hasOwn(found.verbs, verb) ? found.verbs[verb] : void 0;
	if (action === void 0) return void 0;
	const hasFlag = (form) => found.manager === "apk" && args.some((value) => form.test(value));
	return {
		manager: found.manager,
		action,
		packages: names.map(withoutVersion),
		...group === void 0 ? {} : { group },
		loadsLists: action === "update" || found.manager === "rpm" || hasFlag(/^--no-(?:cache|network)$/) || hasFlag(updates),
		keepsLists: action === "update" || hasFlag(updates) && !hasFlag(/^--no-cache$/)
	};
}
function readOperands(args, { valued, manager }) {
	const operands = [];
	let group;
	for (let index = 0; index < args.length; index += 1) {
		const value = args[index] ?? "";
		if (!value.startsWith("-")) operands.push(value);
		else if (manager === "apk" && value.startsWith("--virtual=")) group = value.slice(10);
		else if (valued.includes(value)) {
			index += 1;
			if (manager === "apk" && (value === "-t" || value === "--virtual")) group = args[index];
		}
	}
	return {
		operands,
		group
	};
}
/** Returns the name in what an installer is asked for: `wget=1.21-1`, `wget~=1`, `curl:amd64`. */
function withoutVersion(word) {
	return word.replace(/[=<>~@:].*$/s, "");
}
var apt, apk, rpm, managers, updates;
function init_package_commands() {
	return (init_package_commands = __esmMin((() => {
		apt = {
			manager: "apt",
			verbs: {
				update: "update",
				install: "install",
				reinstall: "install",
				"build-dep": "install",
				satisfy: "install",
				source: "install",
				download: "install",
				upgrade: "install",
				"dist-upgrade": "install",
				"full-upgrade": "install",
				"safe-upgrade": "install",
				remove: "remove",
				purge: "remove",
				"dist-clean": "clean",
				distclean: "clean"
			},
			valued: [
				"-t",
				"--target-release",
				"--default-release",
				"-o",
				"--option",
				"-c",
				"--config-file",
				"-a"
			]
		};
		apk = {
			manager: "apk",
			verbs: {
				update: "update",
				add: "install",
				upgrade: "install",
				fetch: "install",
				fix: "install",
				del: "remove"
			},
			valued: [
				"-t",
				"--virtual",
				"-X",
				"--repository",
				"-p",
				"--root",
				"--keys-dir",
				"--repositories-file",
				"--cache-dir"
			]
		};
		rpm = {
			manager: "rpm",
			verbs: {
				install: "install",
				in: "install",
				reinstall: "install",
				remove: "remove",
				erase: "remove",
				rm: "remove"
			},
			valued: [
				"-c",
				"--config",
				"--installroot",
				"--releasever",
				"--enablerepo",
				"--disablerepo",
				"--repo",
				"--setopt"
			]
		};
		managers = new Map([
			...[
				"apt",
				"apt-get",
				"aptitude"
			].map((name) => [name, apt]),
			["apk", apk],
			...[
				"dnf",
				"microdnf",
				"tdnf",
				"yum",
				"zypper"
			].map((name) => [name, rpm])
		]);
		updates = /^(?:-[a-zA-Z]*U[a-zA-Z]*|--update|--update-cache)$/;
	})))();
}

// shared/dockerfile/state/packages.ts
function listTouched({ name, words }) {
	const values = words.slice(1).map(({ value }) => value);
	if (name === "busybox" && values.includes("--install")) return ["*"];
	if (!placing$1.has(name)) return [];
	return values.map((value) => value.includes("$") ? "*" : value.split("/").at(-1) ?? "");
}
function isWithin(path, directory) {
	return path === directory || path.startsWith(`${directory}/`);
}
function changed(before, after, isCertain) {
	return isCertain || before === after ? after : "maybe";
}
/** Returns the lists after `rm` of their directory, of all in it, or of a directory above. */
function listsAfterRemoval(lists, { words }, isCertain) {
	const paths = words.slice(1).map(({ value }) => value.replace(/\/?\*?$/, ""));
	const isRemoved = (manager) => paths.some((path) => path.length > 1 && isWithin(listDirectories[manager], path));
	return {
		apt: isRemoved("apt") ? changed(lists.apt, "absent", isCertain) : lists.apt,
		apk: isRemoved("apk") ? changed(lists.apk, "absent", isCertain) : lists.apk
	};
}
var listDirectories, placing$1, Packages;
function init_packages() {
	return (init_packages = __esmMin((() => {
		init_package_commands();
		listDirectories = {
			apt: "/var/lib/apt/lists",
			apk: "/var/cache/apk"
		};
		placing$1 = /* @__PURE__ */ new Set([
			"ln",
			"cp",
			"mv",
			"install",
			"update-alternatives",
			"dpkg-divert"
		]);
		Packages = class Packages {
			/** As in official images: no lists. */
			static none = new Packages({
				apt: "absent",
				apk: "absent"
			}, void 0);
			/** Nobody knows. */
			static unknown = new Packages({
				apt: "maybe",
				apk: "maybe"
			}, void 0);
			lists;
			#last;
			constructor(lists, last) {
				this.lists = lists;
				this.#last = last;
			}
			/** Returns the packages with other lists. */
			withLists(lists) {
				return lists.apt === this.lists.apt && lists.apk === this.lists.apk ? this : new Packages(lists, this.#last);
			}
			/** Returns the packages after something that may have replaced programs. */
			withTouched(programs) {
				const command = {
					action: "touch",
					packages: programs
				};
				return new Packages(this.lists, {
					command,
					isCertain: false,
					older: this.#last
				});
			}
			/** Returns the packages after a command. */
			after(command) {
				const isCertain = !command.isConditional;
				if (command.name === "rm") return this.withLists(listsAfterRemoval(this.lists, command, isCertain));
				const touched = listTouched(command);
				if (touched.length > 0) return this.withTouched(touched);
				const packageCommand = readPackageCommand(command);
				if (packageCommand === void 0) return this;
				const { action, keepsLists, manager } = packageCommand;
				let { lists } = this;
				if (manager !== "rpm" && keepsLists) lists = {
					...lists,
					[manager]: changed(lists[manager], "present", isCertain)
				};
				if (manager !== "rpm" && action === "clean") lists = {
					...lists,
					[manager]: changed(lists[manager], "absent", isCertain)
				};
				const event = action === "install" || action === "remove" ? {
					command: packageCommand,
					isCertain,
					older: this.#last
				} : this.#last;
				return new Packages(lists, event);
			}
			/**
			* Returns whether a command of the build installed a package under this name. `absent` says nothing about what the base
			* image has. `maybe` also if a command put another program of that name somewhere.
			*/
			getPresence(name) {
				let isUncertain = false;
				const removedGroups = /* @__PURE__ */ new Set();
				for (let event = this.#last; event !== void 0; event = event.older) {
					const { command, isCertain } = event;
					const isNamed = command.packages.includes(name);
					if (command.action === "touch") isUncertain ||= isNamed || command.packages.includes("*");
					else if (command.action === "remove") {
						if (isNamed && isCertain) return isUncertain ? "maybe" : "absent";
						isUncertain ||= isNamed || command.packages.some((written) => written.includes("$"));
						for (const group of command.packages) removedGroups.add(group);
					} else if (isNamed && !(command.group !== void 0 && removedGroups.has(command.group))) {
						if (isCertain) return isUncertain ? "maybe" : "present";
						isUncertain = true;
					}
				}
				return isUncertain ? "maybe" : "absent";
			}
		};
	})))();
}

// shared/dockerfile/state/build-states.ts
/** Returns the packages after a COPY or ADD, which may bring programs and lists of packages. */
function packagesAfterCopy(packages, instruction) {
	const { sources, target } = parseTransfer(instruction);
	const path = target?.value ?? "";
	const holds = (directory) => `${directory}/`.startsWith(`${path.replace(/\/+$/, "")}/`);
	const isUnknown = path === "/" || path.includes("$");
	const bringsPrograms = isUnknown || /(?:^|\/)s?bin(?:\/|$)|^\/(?:usr|usr\/local)\/?$/.test(path);
	const areFiles = sources.every(({ value }) => /\.\w+$|\/s?bin\/[^/*?[]+$/.test(value));
	const isFile = !isUnknown && (areFiles || !/bin\/?$|\/$/.test(path));
	const names = [path, ...sources.map(({ value }) => value)].map((value) => value.split("/").at(-1) ?? "");
	const touched = bringsPrograms ? packages.withTouched(isFile ? names : ["*"]) : packages;
	const { lists } = touched;
	const brings = (manager) => isUnknown || holds(listDirectories[manager]);
	return touched.withLists({
		apt: brings("apt") && lists.apt === "absent" ? "maybe" : lists.apt,
		apk: brings("apk") && lists.apk === "absent" ? "maybe" : lists.apk
	});
}
/** Counts the commands that start before an offset. They are in source order. */
function countBefore(commands, offset) {
	let [low, high] = [0, commands.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((commands[middle]?.span.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function packagesAfter(packages, commands) {
	return commands.reduce((current, command) => current.after(command), packages);
}
/** Returns the managers whose lists are in a mount of a RUN, and not in the image. */
function listMounted(instruction) {
	const targets = listCacheTargets(instruction);
	return ["apt", "apk"].filter((manager) => targets.some((target) => `${listDirectories[manager]}/`.startsWith(`${target.replace(/\/+$/, "")}/`)));
}
/** Returns the packages as the commands of a RUN see them. Nobody knows what is in a mounted cache. */
function packagesIn(packages, instruction) {
	const managers = listMounted(instruction);
	if (managers.length === 0) return packages;
	const mounted = Object.fromEntries(managers.map((manager) => [manager, "maybe"]));
	return packages.withLists({
		...packages.lists,
		...mounted
	});
}
/** Returns the packages after a RUN. Its mounts are gone. */
function packagesOut(after, before, instruction) {
	const managers = listMounted(instruction);
	if (managers.length === 0) return after;
	const kept = Object.fromEntries(managers.map((manager) => [manager, before.lists[manager]]));
	return after.withLists({
		...after.lists,
		...kept
	});
}
function directoryAfter(before, written) {
	if (written === void 0) return void 0;
	if (/^(?:[A-Za-z]:|\\)/.test(written)) return written;
	if (posix.isAbsolute(written)) return posix.normalize(written).replace(/(.)\/$/, "$1");
	return before === void 0 ? void 0 : posix.join(before, written).replace(/(.)\/$/, "$1");
}
var posix, BuildStates;
function init_build_states() {
	return (init_build_states = __esmMin((() => {
		/* @__PURE__ */ init_instruction();
		init_mounts();
		init_run_script();
		init_transfer();
		init_base_facts();
		init_known_images();
		init_packages();
		({posix} = process.getBuiltinModule("node:path"));
		BuildStates = class {
			#graph;
			#options;
			#getCommands;
			#before = /* @__PURE__ */ new Map();
			#after = /* @__PURE__ */ new Map();
			#packagesBefore = /* @__PURE__ */ new Map();
			constructor(source, graph, options) {
				this.#graph = graph;
				this.#options = options;
				this.#getCommands = options.getCommands ?? ((instruction) => listCommands(parseRunScripts(source, instruction)));
				for (const stage of [graph.preamble, ...graph.stages]) this.#walk(stage);
			}
			/** Returns the state before an instruction. ONBUILD's trigger has the state of its ONBUILD. */
			before(instruction) {
				return this.#before.get(instruction) ?? this.#initial(this.#graph.stageOf(instruction));
			}
			/** Returns the state before the commands of a RUN that start at an offset of the file or after it. */
			beforeCommand(instruction, offset) {
				const state = this.before(instruction);
				const position = countBefore(this.#getCommands(instruction), offset);
				return {
					...state,
					packages: this.#listPackages(instruction)[position] ?? state.packages
				};
			}
			/** Lists the packages before each command of a RUN, and after the last one. */
			#listPackages(instruction) {
				const known = this.#packagesBefore.get(instruction);
				if (known !== void 0) return known;
				const packages = [packagesIn(this.before(instruction).packages, instruction)];
				for (const command of this.#getCommands(instruction)) packages.push((packages.at(-1) ?? Packages.unknown).after(command));
				this.#packagesBefore.set(instruction, packages);
				return packages;
			}
			/** Returns the state at the end of a stage. */
			after(stage) {
				return this.#after.get(stage) ?? this.#initial(stage);
			}
			#walk(stage) {
				let state = this.#initial(stage);
				for (const instruction of stage.instructions) {
					const stated = this.#options.statedShells?.get(instruction);
					if (stated !== void 0) state = {
						...state,
						shell: stated
					};
					const before = instruction.keyword === "SHELL" ? this.#next(state, instruction, stage) : state;
					this.#before.set(instruction, before);
					if (instruction.trigger !== void 0) this.#before.set(instruction.trigger, before);
					state = this.#next(state, instruction, stage);
				}
				this.#after.set(stage, state);
			}
			#initial(stage) {
				const inherited = stage.base.kind === "stage" ? this.#after.get(stage.base.stage) : void 0;
				if (inherited !== void 0) return inherited;
				const base = this.#factsOf(stage);
				const { user, hasHealthcheck, entryPoint, family } = base;
				const isKnown = stage.base.kind === "scratch" || family !== void 0;
				return {
					base,
					shell: this.#options.defaultShell ?? base.shell ?? (family === "windows" ? windowsShell : linuxShell),
					isShellSet: false,
					user,
					userInstruction: void 0,
					workdir: base.workdir,
					isWorkdirSet: false,
					hasHealthcheck,
					entryPoint,
					packages: isKnown ? Packages.none : Packages.unknown,
					copies: void 0
				};
			}
			#factsOf({ base, from, image }) {
				const platform = (from === void 0 ? void 0 : flagValue(from, "platform")) ?? this.#options.platform ?? "";
				if (/^windows\b/.test(platform)) return {
					family: "windows",
					shell: windowsShell
				};
				if (base.kind === "scratch") return from === void 0 ? {} : scratchFacts;
				if (base.kind !== "image") return {};
				const facts = this.#options.getBase?.(base.reference) ?? findKnownImage(base.reference);
				return image?.value.includes("$") === true ? {
					...facts,
					isAssumed: true
				} : facts;
			}
			#next(state, instruction, stage) {
				switch (instruction.keyword) {
					case "RUN": {
						const before = state.packages;
						const after = packagesOut(packagesAfter(packagesIn(before, instruction), this.#getCommands(instruction)), before, instruction);
						return after === before ? state : {
							...state,
							packages: after
						};
					}
					case "SHELL": {
						const shell = instruction.json?.map(({ value }) => value);
						return shell === void 0 ? state : {
							...state,
							shell,
							isShellSet: true
						};
					}
					case "USER": {
						const written = instruction.words[0]?.value ?? "";
						return {
							...state,
							user: isRootUser(written) ? "" : written,
							userInstruction: instruction
						};
					}
					case "WORKDIR": {
						const path = this.#options.expand(instruction, instruction.words[0]?.value ?? "");
						return {
							...state,
							workdir: directoryAfter(state.workdir, path),
							isWorkdirSet: true
						};
					}
					case "HEALTHCHECK": return {
						...state,
						hasHealthcheck: !/^none\b/i.test(instruction.args.text)
					};
					case "ENTRYPOINT": return {
						...state,
						entryPoint: instruction.json?.length === 0 ? "none" : "other"
					};
					case "COPY":
					case "ADD": return {
						...state,
						packages: packagesAfterCopy(state.packages, instruction),
						copies: {
							instruction,
							from: this.#sourceOf(instruction, stage),
							older: state.copies
						}
					};
					case "ONBUILD": return instruction.trigger?.keyword === "WORKDIR" ? {
						...state,
						isWorkdirSet: true
					} : state;
					default: return state;
				}
			}
			#sourceOf(instruction, stage) {
				const from = flagValue(instruction, "from");
				return from === void 0 || from === "" ? void 0 : this.#graph.resolve(from, stage);
			}
		};
	})))();
}

// shared/dockerfile/state/build-steps.ts
/** Lists the effects of all stages, starting with the instructions above the first FROM. */
function listBuildSteps(build) {
	const { preamble, stages } = build.graph;
	return [preamble, ...stages].map((stage) => new StepReader(build, stage).read());
}
/** Returns the name that MAINTAINER sets. */
function nameOf({ words, args }) {
	return words.length === 1 ? words[0]?.value ?? "" : args.text;
}
/** Returns the value of a word. Quotes count where they decide whether a variable is expanded. */
function wordForm$1({ raw, value }) {
	return raw.includes("$") && /['\\`]/.test(raw) ? raw : value;
}
/** Returns a port with its protocol. Builders ignore an address and the host's port. */
function portForm(written) {
	const [port = "", protocol = "tcp"] = (written.includes("$") ? written : written.split(":").at(-1) ?? "").split("/");
	return `${port}/${protocol.toLowerCase()}`;
}
var settingKeywords, StepReader;
function init_build_steps() {
	return (init_build_steps = __esmMin((() => {
		/* @__PURE__ */ init_instruction();
		init_mounts();
		init_pairs();
		init_run_script();
		init_transfer();
		init_packages();
		settingKeywords = /* @__PURE__ */ new Set([
			"CMD",
			"ENTRYPOINT",
			"HEALTHCHECK",
			"STOPSIGNAL"
		]);
		StepReader = class {
			#build;
			#stage;
			#steps = [];
			#settings = /* @__PURE__ */ new Map();
			constructor(build, stage) {
				this.#build = build;
				this.#stage = stage;
			}
			read() {
				const { from } = this.#stage;
				if (from !== void 0) this.#effect(this.#fromForm(from));
				for (const instruction of this.#stage.instructions) this.#readInstruction(instruction, "");
				return {
					steps: this.#steps,
					settings: this.#settings
				};
			}
			#effect(form) {
				this.#steps.push({
					kind: "effect",
					form
				});
			}
			#readInstruction(instruction, prefix) {
				const { keyword, trigger } = instruction;
				if (trigger !== void 0) this.#readInstruction(trigger, `${prefix}ONBUILD `);
				else if (prefix === "" && settingKeywords.has(keyword)) this.#settings.set(keyword, {
					form: this.#commandForm(instruction),
					instruction
				});
				else if (keyword === "RUN") this.#readRun(instruction, prefix);
				else if (keyword === "MAINTAINER") this.#set("MAINTAINER", nameOf(instruction), instruction);
				else if (keyword === "LABEL" && prefix === "") for (const { key, value } of parsePairs(instruction, this.#build.file.escapeChar)) this.#set(`LABEL ${key.value}`, value === void 0 ? "" : wordForm$1(value), instruction);
				else if (keyword === "EXPOSE" && prefix === "") for (const { value } of instruction.words) this.#set(`EXPOSE ${portForm(value)}`, "", instruction);
				else if (keyword === "COPY" || keyword === "ADD") this.#effect(`${prefix}${this.#transferForm(instruction)}`);
				else this.#effect(`${prefix}${keyword} ${this.#argumentForm(instruction)}`);
			}
			#set(name, form, instruction) {
				this.#settings.set(name, {
					form,
					instruction
				});
			}
			#readRun(instruction, prefix) {
				const scripts = this.#build.getScripts?.(instruction) ?? parseRunScripts(this.#build.file.source, instruction);
				const scope = this.#build.graph.scopeOf(instruction);
				const getValue = (name) => {
					const binding = scope.find(name);
					return binding?.kind === "env" ? binding.value ?? void 0 : void 0;
				};
				const forms = scripts.map((script) => ({
					script,
					...this.#build.forms.get(script, getValue)
				}));
				const [only] = forms[0]?.commands ?? [];
				const isExec = instruction.json !== void 0;
				const isSingle = !isExec && forms.length === 1 && forms[0]?.commands.length === 1 && only?.nested.length === 0;
				this.#steps.push({
					kind: "run",
					form: `${prefix}${isExec ? "exec " : ""}${this.#flagForm(instruction)}`,
					isSingle
				});
				const isShell = scripts.length > 0;
				for (const { separators, commands, script } of forms) for (const [index, form] of separators.entries()) {
					this.#steps.push({
						kind: "separator",
						form
					});
					const command = commands[index];
					if (command !== void 0) this.#steps.push({
						kind: "command",
						command,
						instruction,
						script
					});
				}
				const read = new Set(scripts.map(({ text }) => text));
				const others = instruction.heredocs.filter(({ body }) => !read.has(body));
				if (!isShell) this.#effect(instruction.args.text);
				for (const { name, body } of others) this.#effect(`heredoc ${name}\n${body.text}`);
			}
			#fromForm(from) {
				const { base, name } = this.#stage;
				const source = base.kind === "stage" ? `stage ${base.stage.index}` : base.kind === "image" ? `image ${base.reference}` : base.kind;
				const platform = flagValue(from, "platform");
				const isDefault = platform === void 0 || /^\$\{?TARGETPLATFORM\}?$/.test(platform);
				return `FROM ${source}${base.kind === "context" ? ` ${base.name}` : ""} platform=${isDefault ? "" : platform} as=${name?.value.toLowerCase() ?? ""}`;
			}
			/** Returns the arguments of an instruction that is not a shell script. */
			#argumentForm(instruction) {
				const { keyword, heredocs, json, words } = instruction;
				const bodies = heredocs.map(({ name, body, expands }) => `${name} ${expands}\n${body.text}`).join("\n");
				const text = keyword === "ENV" || keyword === "ARG" ? parsePairs(instruction, this.#build.file.escapeChar).map(({ key, value }) => `${key.value}=${value === void 0 ? "-" : `+${wordForm$1(value)}`}`).join("\n") : json === void 0 ? words.map(wordForm$1).join("\n") : `json ${json.map(({ value }) => value).join("\n")}`;
				return `${this.#flagForm(instruction)} ${text} ${bodies}`;
			}
			/** Returns what a COPY or ADD does. The target of several sources is a directory. */
			#transferForm(instruction) {
				const { sources, target } = parseTransfer(instruction);
				const keyword = sources.every(({ value }) => isSurelyPlain(value)) ? "COPY" : instruction.keyword;
				const slash = target !== void 0 && !acceptsSources(sources, target) ? "/" : "";
				const bodies = instruction.heredocs.map(({ name, body, expands }) => `<<${name} ${expands}\n${body.text}`);
				const words = [
					this.#copiedLists(instruction, sources),
					...sources.map(wordForm$1),
					target === void 0 ? "" : wordForm$1(target) + slash,
					...bodies
				];
				return `${keyword} ${this.#flagForm(instruction)} ${words.join("\n")}`;
			}
			/** Returns which lists of packages a COPY takes from another stage. */
			#copiedLists(instruction, sources) {
				const from = flagValue(instruction, "from");
				const source = from === void 0 ? void 0 : this.#build.graph.resolve(from, this.#stage);
				if (source?.kind !== "stage") return "";
				const { lists } = this.#build.states.after(source.stage).packages;
				const covers = ({ value }, directory) => {
					const path = value.replace(/[/*]+$/, "");
					return value.includes("$") || `${directory}/`.startsWith(`${path}/`) || path.startsWith(`${directory}/`);
				};
				return ["apt", "apk"].filter((manager) => sources.some((word) => covers(word, listDirectories[manager]))).map((manager) => `${manager} ${lists[manager]}`).join();
			}
			/** Returns the options of an instruction. References to stages count by their stage. */
			#flagForm(instruction) {
				const { graph } = this.#build;
				const referenceForm = (written) => {
					const source = graph.resolve(written, this.#stage);
					return source.kind === "stage" ? `stage ${source.stage.index}` : written;
				};
				return instruction.flags.map(({ name, value = "" }) => {
					if (name === "from") return `from=${referenceForm(value)}`;
					if (name !== "mount" || !/from=/i.test(value)) return `${name}=${value}`;
					return `mount=${[...parseMountOptions(value)].map(([key, text]) => `${key}=${key === "from" ? referenceForm(text) : text}`).join(",")}`;
				}).join(" ");
			}
			#commandForm(instruction) {
				const { json, args } = instruction;
				const options = this.#flagForm(instruction);
				if (json !== void 0) return `${options} exec ${JSON.stringify(json.map(({ value }) => value))}`;
				const { shell } = this.#build.states.before(instruction);
				return `${options} shell ${JSON.stringify(shell)} ${args.text.replace(/\s+/g, " ").trim()}`;
			}
		};
	})))();
}

// shared/dockerfile/state/equivalence.ts
/** Checks whether a command only removes caches or lists of packages. */
function isCleanUp({ words, frame, nested }) {
	return frame === "" && nested.length === 0 && cleanUps.test(words.join(" "));
}
/** Compares two commands. What they need is not compared. */
function compareCommands(before, after, { base }) {
	const { name } = before.command;
	if (before.frame !== after.frame || before.nested.length !== after.nested.length) return unknown$1(name);
	for (const [index, nested] of before.nested.entries()) {
		const other = after.nested[index];
		const difference = other === void 0 ? unknown$1(name) : compareCommands(nested, other, { base });
		if (difference !== void 0) return difference;
	}
	const inserted = listInserted(renamed(before.words, after.words), after.words);
	if (inserted === void 0) return unknown$1(name);
	const option = neutralOptions.get(after.words[0] ?? "") ?? (pip.test(name) ? /^--no-cache-dir$/ : void 0);
	if (inserted.some((word) => option?.test(word) !== true)) return unknown$1(name);
	if (inserted.length > 0 && before.words.some((word) => /^--(?:assume-?no|dry-run|simulate)$/.test(word))) return unknown$1(name);
	return inserted.includes("--no-cache") && isOldAlpine(base.release) ? {
		kind: "broken",
		what: "apk of this release does not know --no-cache"
	} : void 0;
}
function unknown$1(name) {
	return {
		kind: "unknown",
		what: `${name === "" ? "an assignment" : name} may do something else`
	};
}
/** `apt` and `apt-get` do the same in scripts, but for `upgrade`, with which apt also installs new packages. */
function renamed(before, after) {
	return before[0] === "apt" && after[0] === "apt-get" && !before.includes("upgrade") ? ["apt-get", ...before.slice(1)] : before;
}
/** Lists the words that were inserted. Undefined if other words changed. */
function listInserted(before, after) {
	const inserted = [];
	let position = 0;
	for (const word of after) if (word === before[position]) position += 1;
	else inserted.push(word);
	return position === before.length ? inserted : void 0;
}
/** `--no-cache` came with Alpine 3.3. */
function isOldAlpine(release = "") {
	const [, major, minor] = /^(\d+)\.(\d+)/.exec(release) ?? [];
	return major !== void 0 && (Number(major) < 3 || Number(major) === 3 && Number(minor) < 3);
}
/** Returns the worse of two differences. */
function worse(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return order.indexOf(b.kind) > order.indexOf(a.kind) ? b : a;
}
var neutralOptions, pip, cleanUps, order;
function init_equivalence() {
	return (init_equivalence = __esmMin((() => {
		neutralOptions = new Map([
			...["apt-get", "apt"].map((name) => [name, /^(?:-y|--yes|--assume-yes)$/]),
			...[
				"yum",
				"dnf",
				"microdnf"
			].map((name) => [name, /^(?:-y|--assumeyes)$/]),
			["zypper", /^(?:-n|-y|--non-interactive|--no-confirm)$/],
			["apk", /^--no-cache$/],
			["useradd", /^(?:-l|--no-log-init)$/],
			["wget", /^--progress=dot:giga$/]
		]);
		pip = /^(?:pip[\d.]*|python[\d.]*)$/;
		cleanUps = /^(?:rm -rf \/var\/lib\/apt\/lists\/\*|(?:yum|dnf|microdnf) clean all|zypper clean)$/;
		order = [
			"changed",
			"unknown",
			"broken"
		];
	})))();
}

// shared/dockerfile/state/exec-form.ts
/**
* Compares the shell form of CMD, ENTRYPOINT or HEALTHCHECK with the exec form of the same words. The usual shells replace
* themselves with a single program, so that it is process 1 in both forms.
* @param before the instruction in shell form. @param hasCmd true if the stage sets CMD.
*/
function compareExecForm(before, after, { state, hasCmd }) {
	const { keyword } = before;
	const words = before.args.text.replace(keyword === "HEALTHCHECK" ? /^cmd\s+/i : /^/, "").split(/\s+/);
	const exec = (after.json ?? []).map(({ value }) => value);
	const [program = ""] = exec;
	const text = words.filter((word) => word !== "").join(" ");
	if (exec.length === 0 || text !== exec.join(" ") || /[^\w@%+=:,./ -]/.test(text)) return unknown(keyword);
	if (!isPlainShell(state.shell)) return unknown(keyword);
	if (shellWords.has(program)) return {
		kind: "broken",
		what: `${program} is a word of the shell, not a program`
	};
	if (mayBeScript(program, state)) return {
		kind: "unknown",
		what: `${program} must be a program or start with #!`
	};
	if (keyword === "HEALTHCHECK") return void 0;
	if (keyword === "ENTRYPOINT") return {
		kind: hasCmd ? "broken" : "changed",
		what: `the program also gets ${hasCmd ? "CMD" : "the arguments of docker run"}`
	};
	const entryPoint = state.base.isAssumed === true && state.entryPoint !== "other" ? void 0 : state.entryPoint;
	if (entryPoint === "none" || entryPoint === "passes" && !program.startsWith("-")) return void 0;
	return {
		kind: "changed",
		what: "ENTRYPOINT gets the words of the command instead of a shell"
	};
}
function unknown(keyword) {
	return {
		kind: "unknown",
		what: `${keyword} may run something else`
	};
}
/** Checks whether a program may be a script without `#!`, which only a shell runs. */
function mayBeScript(program, { copies }) {
	if (program.includes("/")) return !/^\/(?:usr\/)?s?bin\/[^/]+$/.test(program);
	for (let copy = copies; copy !== void 0; copy = copy.older) {
		const { sources, target } = parseTransfer(copy.instruction);
		if ([...sources, ...target === void 0 ? [] : [target]].map(({ value }) => value.split("/").at(-1)).includes(program)) return true;
	}
	return false;
}
/** Returns true for a POSIX shell that reads no start-up file and has no options. */
function isPlainShell(shell) {
	return shell.length === 2 && shell[1] === "-c" && /^(?:\/(?:usr\/)?bin\/)?(?:sh|ash|dash|bash)$/.test(shell[0] ?? "");
}
function init_exec_form() {
	return (init_exec_form = __esmMin((() => {
		init_shell_words();
		init_transfer();
	})))();
}

// shared/dockerfile/state/compare-settings.ts
/** Compares the settings of which only the last one counts. */
function compareSettings(before, after, build) {
	let worst;
	const hasCmd = before.settings.has("CMD");
	const [first, second] = [withAuthors(before.settings), withAuthors(after.settings)];
	for (const name of /* @__PURE__ */ new Set([...first.keys(), ...second.keys()])) {
		const [a, b] = [first.get(name), second.get(name)];
		if (a?.form === b?.form) continue;
		worst = worse(worst, compareSetting(name, a, b, {
			build,
			hasCmd
		}));
	}
	return worst;
}
/** Replaces MAINTAINER by the label that means the same, unless the label is set, too. */
function withAuthors(settings) {
	const maintainer = settings.get("MAINTAINER");
	if (maintainer === void 0 || settings.has(authors)) return settings;
	const replaced = new Map(settings).set(authors, maintainer);
	replaced.delete("MAINTAINER");
	return replaced;
}
function compareSetting(name, a, b, { build, hasCmd }) {
	const isExec = a?.instruction.json === void 0 && b?.instruction.json !== void 0;
	if (a !== void 0 && b !== void 0 && isExec && [
		"CMD",
		"ENTRYPOINT",
		"HEALTHCHECK"
	].includes(name)) {
		const stage = build.graph.stageOf(a.instruction);
		const state = name === "CMD" ? build.states.after(stage) : build.states.before(a.instruction);
		return compareExecForm(a.instruction, b.instruction, {
			state: {
				...state,
				shell: build.states.before(a.instruction).shell
			},
			hasCmd
		});
	}
	return {
		kind: "unknown",
		what: `${name} changes`
	};
}
var authors;
function init_compare_settings() {
	return (init_compare_settings = __esmMin((() => {
		init_equivalence();
		init_exec_form();
		authors = "LABEL org.opencontainers.image.authors";
	})))();
}

// shared/dockerfile/state/needs.ts
/** Lists what a command needs. */
function listNeeds(command) {
	const { name, words } = command;
	const packageCommand = readPackageCommand(command);
	if (packageCommand !== void 0) {
		const { manager, action, packages, loadsLists } = packageCommand;
		const isLocal = packages.length > 0 && packages.every((written) => /^\.{0,2}\//.test(written));
		if (manager === "rpm" || action !== "install" || loadsLists || isLocal) return [];
		return [{
			kind: "lists",
			manager,
			isCertain: true
		}];
	}
	if (name === "wget" && words.some(({ value }) => value.startsWith("--progress"))) return [{ kind: "gnu" }];
	if (name === "rm" || name === "echo") return [];
	const mayInstall = runsUnknown(command);
	return listManagers.filter((manager) => mayInstall || words.some(({ value }) => names(value, manager))).map((manager) => ({
		kind: "lists",
		manager,
		isCertain: words.some(({ value }) => value.includes(listDirectories[manager]))
	}));
}
/** Checks whether a word names a package manager's program or the directory of its lists. */
function names(word, manager) {
	if (!word.includes("ap")) return false;
	return programs[manager].test(word) || word.includes(listDirectories[manager]) || /\bapt\/lists\b/.test(word);
}
/** Checks whether a command runs something that is not in the Dockerfile and that may install packages. */
function runsUnknown({ name, words }) {
	if (name === "eval" || name.startsWith("$")) return true;
	if (!shells.has(name)) return installer.test(name) && (name.includes("/") || name.endsWith(".sh"));
	const script = words.findIndex(({ value }) => /^-\w*c$/.test(value));
	return script === -1 || words[script + 1]?.expands === true;
}
var shells, listManagers, programs, installer;
function init_needs() {
	return (init_needs = __esmMin((() => {
		init_package_commands();
		init_packages();
		shells = /* @__PURE__ */ new Set([
			"sh",
			"bash",
			"dash",
			"ash",
			"ksh",
			"zsh",
			".",
			"source"
		]);
		listManagers = ["apt", "apk"];
		programs = {
			apt: /(?<![\w.-])(?:apt|apt-get|apt-cache|aptitude)(?![\w.=-])/,
			apk: /(?<![\w.-])apk(?![\w.=-])/
		};
		installer = /\.sh$|install|set-?up|bootstrap|provision|packages|deps|dependencies/i;
	})))();
}

// shared/dockerfile/state/programs.ts
/**
* Returns whose program runs under a name: GNU's if a command of the build installed the package of that name or the base
* image's distribution has no other. Undefined if nobody knows.
*/
function getProgramVariant(name, { base, packages }) {
	const presence = packages.getPresence(name);
	if (presence === "present") return "gnu";
	const own = base.family === void 0 || base.isAssumed === true ? void 0 : variants[base.family];
	return presence === "maybe" ? void 0 : own;
}
var variants;
function init_programs() {
	return (init_programs = __esmMin((() => {
		variants = {
			debian: "gnu",
			redhat: "gnu",
			suse: "gnu",
			arch: "gnu",
			alpine: "busybox",
			busybox: "busybox"
		};
	})))();
}

// shared/dockerfile/state/compare-builds.ts
function stateOf({ states }, { instruction, script, command: { command } }) {
	return states.beforeCommand(instruction, script.text.spanOf(command.start, command.end).start);
}
function mountsCache({ flags }) {
	return flags.some(({ name, value = "" }) => name === "mount" && /type=cache/i.test(value));
}
/** Checks whether `&&` and a command that only cleans up follow in `second`, and not in `first`. */
function isExtra(second, j, first, i) {
	const [operator, command] = [second[j], second[j + 1]];
	if (operator?.kind !== "separator" || operator.form !== "&&" || command?.kind !== "command") return false;
	const [own, next] = [first[i], first[i + 1]];
	const isOwn = own?.kind === "separator" && own.form === "&&" && next?.kind === "command" && isCleanUp(next.command);
	return isCleanUp(command.command) && !isOwn;
}
/**
* Returns true if a command does the same in a shell of its own and in one with other commands: it is a program, changes no
* variable, and replaces neither the shell nor the working directory.
*/
function isIndependent({ command, instruction }, { states }) {
	const { name, words, assignments } = command.command;
	const { shell, workdir } = states.before(instruction);
	if (!(name !== "" && !shellWords.has(name) && !/[$`]/.test(name)) || assignments.length > 0 || !isPlainShell([shell[0] ?? "", shell.at(-1) ?? ""])) return false;
	const values = words.slice(1).map(({ value }) => value);
	if (values.some((value) => /\$\(\(|\$\{\w+:?=|(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(value))) return false;
	return !(placing.has(name) && values.some((value) => value === workdir || `${workdir ?? ""}/`.startsWith(`${value}/`)));
}
/** Returns the next RUN if both are single commands that `second` joins with `&&`. */
function joinedRun(first, i, second, j, { run, build }) {
	const [end, next, start, command] = first.slice(i, i + 4);
	const previous = first[i - 1];
	const operator = second[j];
	if (!(end?.kind === "separator" && end.form === "" && start?.kind === "separator" && start.form === "") || next?.kind !== "run" || operator?.kind !== "separator" || operator.form !== "&&") return void 0;
	if (run === void 0 || !run.isSingle || !next.isSingle || next.form !== run.form) return void 0;
	const isPlain = [previous, command].every((step) => step?.kind === "command" && isIndependent(step, build));
	const other = second[j + 1];
	const isNext = command?.kind === "command" && other?.kind === "command" && command.command.words[0] === other.command.words[0];
	return isPlain && isNext ? next : void 0;
}
function compareNeed(need, { command, old, state, had }) {
	const { words } = command.command;
	const text = words.slice(0, 3).map(({ value }) => value).join(" ");
	if (need.kind === "gnu") {
		if (had.some(({ kind }) => kind === "gnu")) return void 0;
		const variant = getProgramVariant(words[0]?.value ?? "", state);
		if (variant === "gnu") return void 0;
		const what = `${words[0]?.value} must be GNU's for this option`;
		return {
			kind: variant === "busybox" ? "broken" : "unknown",
			what
		};
	}
	const { manager, isCertain } = need;
	if (state.packages.lists[manager] === "present" || old.packages.lists[manager] === state.packages.lists[manager]) return void 0;
	if (isCertain) return {
		kind: "broken",
		what: `${text} needs the package lists`
	};
	return {
		kind: "unknown",
		what: `${text} may need the package lists`
	};
}
var BuildComparer, StageComparison, needsOf, bypassed, placing;
function init_compare_builds() {
	return (init_compare_builds = __esmMin((() => {
		init_shell_words();
		init_build_steps();
		init_compare_settings();
		init_equivalence();
		init_exec_form();
		init_needs();
		init_programs();
		BuildComparer = class {
			#before;
			#steps;
			constructor(before) {
				this.#before = before;
				this.#steps = listBuildSteps(before);
			}
			/** Returns the worst difference. Undefined if the builds do the same. */
			compare(after) {
				return this.compareParts(after).difference;
			}
			/**
			* Compares in the same way. Says also whether a command no longer needs what others leave: then only a part of the changes
			* may break what all of them together do not.
			*/
			compareParts(after) {
				const others = listBuildSteps(after);
				if (others.length !== this.#steps.length) return {
					difference: {
						kind: "unknown",
						what: "the number of stages changes"
					},
					dropsNeeds: true
				};
				let worst;
				let dropsNeeds = false;
				for (const [index, steps] of this.#steps.entries()) {
					const other = others[index];
					if (other === void 0) continue;
					const comparison = new StageComparison(this.#before, after);
					worst = worse(worst, comparison.compareSteps(steps.steps, other.steps));
					worst = worse(worst, compareSettings(steps, other, this.#before));
					dropsNeeds ||= comparison.dropsNeeds;
				}
				return {
					difference: worst,
					dropsNeeds
				};
			}
		};
		StageComparison = class {
			#before;
			#after;
			#difference;
			/** True if a command needs less after the change. */
			dropsNeeds = false;
			constructor(before, after) {
				this.#before = before;
				this.#after = after;
			}
			compareSteps(first, second) {
				let [i, j] = [0, 0];
				let run;
				while (i < first.length || j < second.length) {
					const [a, b] = [first[i], second[j]];
					const joined = joinedRun(first, i, second, j, {
						run,
						build: this.#before
					});
					if (joined !== void 0) {
						run = joined;
						i += 3;
						j += 1;
					} else if (isExtra(second, j, first, i)) {
						const extra = second[j + 1];
						if (extra?.kind === "command" && mountsCache(extra.instruction)) this.#note(bypassed);
						j += 2;
					} else {
						if (a?.kind === "command" && b?.kind === "command") this.#compare(a, b);
						else if (a === void 0 || a.kind === "command" || a.kind !== b?.kind || a.form !== b.form) return worse(this.#difference, {
							kind: "unknown",
							what: "the steps of the build change"
						});
						if (a?.kind === "run") run = a;
						i += 1;
						j += 1;
					}
					if (this.#difference?.kind === "broken") break;
				}
				return this.#difference;
			}
			#compare(a, b) {
				if (a.command === b.command) {
					this.#compareNeeds(a, b);
					return;
				}
				const { base } = this.#before.states.before(a.instruction);
				const difference = compareCommands(a.command, b.command, { base });
				const isSame = a.command.words.join("\0") === b.command.words.join("\0");
				this.#note(difference ?? (isSame || !mountsCache(a.instruction) ? void 0 : bypassed));
				this.#compareNeeds(a, b);
			}
			#compareNeeds(a, b) {
				for (const [index, nested] of b.command.nested.entries()) {
					const other = a.command.nested[index];
					if (other !== void 0) this.#compareNeeds({
						...a,
						command: other
					}, {
						...b,
						command: nested
					});
				}
				const needs = needsOf(b.command);
				const had = needsOf(a.command);
				this.dropsNeeds ||= had.length > needs.length;
				if (needs.length === 0) return;
				const state = stateOf(this.#after, b);
				const old = stateOf(this.#before, a);
				for (const need of needs) this.#note(compareNeed(need, {
					command: b.command,
					old,
					state,
					had
				}));
			}
			#note(difference) {
				this.#difference = worse(this.#difference, difference);
			}
		};
		needsOf = memoizedByObject(({ command }) => listNeeds(command));
		bypassed = {
			kind: "unknown",
			what: "the step no longer fills its cache mount"
		};
		placing = /* @__PURE__ */ new Set([
			"rm",
			"rmdir",
			"mv"
		]);
	})))();
}

// shared/dockerfile/state/script-form.ts
function formOfScript({ text, commands }, getValue) {
	const values = /* @__PURE__ */ new Map();
	const lookup = (name) => {
		if (values.has(name)) return values.get(name);
		const value = isAssigned(name, text) ? void 0 : getValue(name);
		const plain = value !== void 0 && /^[\w.:/@%+,-]+$/.test(value) ? value : void 0;
		values.set(name, plain);
		return plain;
	};
	const roots = treeOf(commands);
	const separators = [];
	let end = 0;
	for (const { command } of roots) {
		separators.push(squeeze(text.slice(end, command.start)));
		end = Math.max(end, command.end);
	}
	separators.push(squeeze(text.slice(end)));
	return {
		separators,
		commands: roots.map((root) => formOf(root, text, lookup))
	};
}
/** Arranges commands by which contains which. */
function treeOf(commands) {
	const roots = [];
	const open = [];
	for (const command of commands.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		while (open.length > 0 && (open.at(-1)?.command.end ?? 0) <= command.start) open.pop();
		const tree = {
			command,
			children: []
		};
		(open.at(-1)?.children ?? roots).push(tree);
		open.push(tree);
	}
	return roots;
}
/** Returns true if a script may give a variable another value. */
function isAssigned(name, text) {
	return new RegExp(`(?<![$\\w{])${name}\\b`).test(text);
}
function formOf({ command, children }, text, lookup) {
	if (children.length === 0 && command.assignments.length === 0 && command.redirects.length === 0) return {
		command,
		words: command.words.map((word) => wordForm(word, word.raw, lookup)),
		frame: "",
		nested: []
	};
	const inner = children.map(({ command: child }) => child);
	const cut = (start, end, spans) => {
		let result = "";
		let position = start;
		for (const span of spans.filter((other) => other.start >= start && other.end <= end)) {
			if (span.start < position) continue;
			result += text.slice(position, span.start) + mark;
			position = span.end;
		}
		return result + text.slice(position, end);
	};
	const spans = [...command.words, ...inner].toSorted((a, b) => a.start - b.start || b.end - a.end);
	return {
		command,
		words: command.words.map((word) => wordForm(word, cut(word.start, word.end, inner), lookup)),
		frame: squeeze(cut(command.start, command.end, spans).replaceAll(mark, " ")),
		nested: children.map((child) => formOf(child, text, lookup))
	};
}
function wordForm({ raw, value, expands }, text, lookup) {
	if (!expands && !globs.test(raw)) return value;
	if (!/['\\`]/.test(raw)) {
		const known = value.replace(/\$(?:(\w+)|\{(\w+)\})/g, (written, name, braced) => lookup(name ?? braced) ?? written);
		if (!known.includes("$") && !globs.test(known)) return known;
	}
	return raw.includes("\\") ? text : text.replace(/`([^`]*)`/g, "$($1)");
}
function squeeze(text) {
	return text.replace(/\\\n/g, " ").replace(/[ \t\r]+/g, " ").trim();
}
var mark, ScriptForms, globs;
function init_script_form() {
	return (init_script_form = __esmMin((() => {
		mark = "\0";
		ScriptForms = class {
			#known = /* @__PURE__ */ new Map();
			#characters = 0;
			/** Number of characters of the scripts whose forms are kept. */
			get characters() {
				return this.#characters;
			}
			/** Returns the form of a script. Blanks, and quotes that change nothing, do not count. */
			get({ script }, getValue) {
				const known = this.#known.get(script.text);
				if (known !== void 0 && [...known.values].every(([name, value]) => getValue(name) === value)) return known.form;
				const values = /* @__PURE__ */ new Map();
				const form = formOfScript(script, (name) => {
					const value = getValue(name);
					values.set(name, value);
					return value;
				});
				if (known === void 0) this.#characters += script.text.length;
				this.#known.set(script.text, {
					form,
					values
				});
				return form;
			}
		};
		globs = /[*?[\]{}~]/;
	})))();
}

// shared/dockerfile/index.ts
function init_dockerfile() {
	return (init_dockerfile = __esmMin((() => {
		init_ambiguities();
		init_decode();
		init_base_image();
		init_file_names();
		init_frontend();
		init_history();
		init_history_assignments();
		init_image_origins();
		init_image_references();
		/* @__PURE__ */ init_instruction();
		init_mapped_text();
		init_mounts();
		init_pairs();
		init_parse();
		init_platform_args();
		init_resolved_images();
		init_run_script();
		init_scope();
		init_parse$1();
		init_shell_words();
		init_shipped();
		init_source_text();
		init_stages();
		init_base_facts();
		init_build_states();
		init_compare_builds();
		init_known_images();
		init_package_commands();
		init_programs();
		init_script_form();
		init_transfer();
		init_variables();
	})))();
}

export { findFlag as $, init_parse$1 as A, MappedText as At, buildGraph as B, init_shipped as C, init_decode as Ct, init_run_script as D, parsePairs as Dt, init_shell_words as E, init_pairs as Et, listImageReferences as F, listCacheTargets as G, Scope as H, chooseDockerfile as I, baseReferenceOf as J, listFromValues as K, exactOf as L, init_resolved_images as M, init_mapped_text as Mt, resolveImages as N, listCommands as O, init_words as Ot, init_image_references as P, init_history as Q, findImageOrigins as R, linuxShell as S, decodeDockerfile as St, commonShellWords as T, init_ambiguities as Tt, init_scope as U, init_stages as V, init_mounts as W, init_base_reference as X, bottomOf as Y, findLayerOrigins as Z, isPlainSource as _, listHistoryAssignments as _t, init_compare_builds as a, init_frontend as at, init_base_facts as b, findVariableSpans as bt, BuildStates as c, init_file_names as ct, readPackageCommand as d, init_base_image as dt, flagValue as et, findKnownImage as f, init_parse as ft, isArchive as g, init_history_assignments as gt, init_transfer as h, init_source_text as ht, BuildComparer as i, findFrontendImage as it, parseShell as j, MappedTextBuilder as jt, parseRunScripts as k, unquote as kt, init_build_states as l, isDockerfileName as lt, acceptsSources as m, SourceText as mt, ScriptForms as n, init_platform_args as nt, getProgramVariant as o, dockerfileNames as ot, init_known_images as p, parseDockerfile as pt, parseMountOptions as q, init_script_form as r, platformArgs as rt, init_programs as s, excludedNames as st, init_dockerfile as t, init_instruction as tt, init_package_commands as u, findBaseDifference as ut, parseTransfer as v, expandVariables as vt, listShippedStages as w, findAmbiguities as wt, isRootUser as x, init_variables as xt, factsOfSettings as y, findVariableReferences as yt, init_image_origins as z };