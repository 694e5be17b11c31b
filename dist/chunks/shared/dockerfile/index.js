import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/dockerfile/decode.ts
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
		MappedTextBuilder = class {
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
	})))();
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
/** The words of a JSON array of strings, each with the place of its text; undefined when the text is anything else. */
function jsonWords(text) {
	const source = text.text.trimEnd();
	const words = [];
	let at = skipBlanks$1(source, 0);
	if (source[at] !== "[") return void 0;
	at = skipBlanks$1(source, at + 1);
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
		at = skipBlanks$1(source, at + raw.length);
		if (source[at] === "]") return at === source.length - 1 ? words : void 0;
		if (source[at] !== ",") return void 0;
		at = skipBlanks$1(source, at + 1);
	}
}
function skipBlanks$1(source, start) {
	let at = start;
	while (blank(source[at])) at += 1;
	return at;
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
function init_pairs() {
	return (init_pairs = __esmMin((() => {
		init_words();
	})))();
}

// shared/dockerfile/doubts.ts
/** What in a file builders may read in different ways: the first line of each kind. Coarse, since honest files have none. Pure. */
function doubtsOf(file) {
	return [
		blankDoubt(file.source),
		heredocDoubt(file),
		argumentDoubt(file)
	].flatMap((doubt) => doubt ?? []);
}
function blankDoubt(source) {
	const text = source.text.replace(/^\uFEFF/u, " ");
	if (!oddBlank.test(text)) return void 0;
	let isHead = true;
	for (const [index, line] of text.split("\n").entries()) {
		const isDirective = isHead && directiveLike.test(line);
		isHead &&= isDirective || line.startsWith("#!");
		const odd = comment.test(line) && !isDirective ? void 0 : oddBlank.exec(line)?.[0];
		if (odd === void 0) continue;
		const code = `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
		return doubtAt(source, index + 1, `only some builders take the character ${code} for a blank; write a space`);
	}
}
function heredocDoubt({ source, escapeChar, instructions }) {
	const found = instructions.find(({ keyword, line }) => {
		if (!heredocOwners.has(keyword)) return false;
		const { text } = readLogicalLine(source, line, escapeChar).text;
		if (!text.includes("<<")) return false;
		return escapeChar === "`" || isOddMarker(text);
	});
	if (found === void 0) return void 0;
	const why = escapeChar === "`" ? "builders find here-documents in different ways where the escape character is the backtick; write no << there" : "builders may find another here-document, or none; write <<NAME in one word, on a line with closed quotes, plain variables and no # before it";
	return doubtAt(source, found.line, why);
}
/** True for a line with `<<` that quotes, comments, blanks or variables make a matter of taste. */
function isOddMarker(text) {
	const bare = text.replace(plainVariable, "_").replace(quoted, "_");
	if (/["']/u.test(bare) || joined.test(bare)) return true;
	const marker = bare.search(/(?<!<)<<(?!<)/u);
	if (marker === -1) return false;
	return text.replace(plainVariable, "_").includes("${") || bare.slice(0, marker).includes("#");
}
function argumentDoubt({ source, escapeChar, instructions }) {
	const found = instructions.find((one) => one.keyword === "ARG" && pairsOf(one, escapeChar).some(({ key }) => /["'\\`]/u.test(key.raw)));
	return found === void 0 ? void 0 : doubtAt(source, found.line, "builders read a name of ARG with quotes or escapes in different ways; write it plain: ARG NAME=value");
}
function doubtAt(source, line, doubt) {
	const text = source.slice(source.lineSpan(line)).trim();
	const cut = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
	return {
		reference: cut === "" ? "a line of blanks" : cut,
		line,
		doubt
	};
}
var longestText, oddBlank, comment, directiveLike, heredocOwners, quoted, joined, plainVariable;
function init_doubts() {
	return (init_doubts = __esmMin((() => {
		init_logical_lines();
		init_pairs();
		longestText = 120;
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
		joined = /(?<!<)(?:<<-?(?:\s|$)|<{4})/u;
		plainVariable = /\$\{\w+\}/gu;
	})))();
}

// shared/dockerfile/file-names.ts
var dockerfileNames, neverDockerfiles;
function init_file_names() {
	return (init_file_names = __esmMin((() => {
		dockerfileNames = [
			"Dockerfile",
			"Containerfile",
			"Dockerfile.*",
			"Containerfile.*",
			"*.Dockerfile",
			"*.dockerfile",
			"*.Containerfile"
		];
		neverDockerfiles = [
			"**/node_modules/**",
			"**/.git/**",
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
* The frontend that a file asks for, in every spelling that BuildKit takes (`DetectSyntax` in
* `frontend/dockerfile/parser/directives.go`): `# syntax=`, `// syntax=` or a JSON document with the key, below a shebang or not.
*/
function frontendImage(text) {
	const lines = text.replace(/^\uFEFF/u, "").split("\n");
	const first = lines[0]?.startsWith("#!") ? 1 : 0;
	return fromDirectives(lines, first, "#") ?? fromDirectives(lines, first, "//") ?? fromJson(lines, first);
}
function fromDirectives(lines, first, comment) {
	for (let at = first; at < lines.length; at += 1) {
		const [, mark, name = "", written = ""] = directive.exec(lines[at] ?? "") ?? [];
		const value = written.trim();
		if (mark !== comment || value === "" || !known$1.includes(name.toLowerCase())) return void 0;
		if (name.toLowerCase() === "syntax") return {
			reference: value.split(" ", 1)[0] ?? value,
			line: at + 1
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
var directive, known$1;
function init_frontend() {
	return (init_frontend = __esmMin((() => {
		directive = /^[\s\u0085]*(#|\/\/)[\s\u0085]*([A-Za-z][A-Za-z0-9]*)\s*=([^\n]*)$/u;
		known$1 = [
			"syntax",
			"escape",
			"check"
		];
	})))();
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
var bareName, modifierForm;
function init_variables() {
	return (init_variables = __esmMin((() => {
		bareName = /[A-Za-z_]\w*/y;
		modifierForm = /:[-+?]|##|%%|\/\/|[-+?#%/]/y;
	})))();
}

// shared/dockerfile/history-entry.ts
/**
* Reads `created_by` as BuildKit, the legacy builder, Buildah and kaniko write it. The legacy builder marks what runs
* no command by `#(nop)`.
*/
function readStep(createdBy) {
	const text = collapse(createdBy).replace(/ ?# buildkit$/, "");
	const nop = text.indexOf("#(nop)");
	const said = nop === -1 ? text : text.slice(nop + 6).trimStart();
	const keyword = keywords.exec(said)?.[1];
	return keyword === void 0 ? {
		keyword: "RUN",
		text
	} : {
		keyword,
		text: said.slice(keyword.length).trimStart()
	};
}
/** What the history should say of an instruction; `scope` holds the variables that it sees. */
function expectedStep(instruction, scope, escapeChar) {
	const { keyword } = instruction;
	const template = (text) => templateOf(text, scope, escapeChar);
	const graded = (test) => ({
		keyword,
		fits: (step) => step.keyword !== keyword ? "none" : test(step.text) ? "text" : "keyword"
	});
	switch (keyword) {
		case "RUN": {
			const command = collapse(commandOf(instruction));
			return graded((text) => ranCommand(text, command));
		}
		case "COPY":
		case "ADD": {
			const paths = (instruction.json ?? instruction.words).map(({ value }) => template(value));
			return graded((text) => copied(text, paths));
		}
		case "WORKDIR": {
			const folder = template(instruction.args.text);
			return graded((text) => isSamePlace(text, folder));
		}
		case "ENV":
		case "LABEL":
		case "ARG": {
			const names = pairsOf(instruction, escapeChar).map(({ key }) => key.value);
			return graded((text) => names.every((name) => ` ${text}`.includes(` ${name}`)));
		}
		default: {
			const words = tokens(instruction.args.text).filter((word) => word !== "CMD" && !word.includes("$"));
			return graded((text) => {
				const said = tokens(text);
				return words.every((word) => said.some((other) => other === word || other.startsWith(`${word}/`)));
			});
		}
	}
}
/** The command that a RUN hands to its shell: heredocs stand in it as BuildKit puts them there. */
function commandOf({ args, json, heredocs }) {
	if (json !== void 0) return json.map(({ value }) => value).join(" ");
	const [first] = heredocs;
	if (first === void 0) return args.text;
	if (/^<<-?\S+$/.test(args.text)) return first.body.text.startsWith("#!") ? `/dev/pipes/${first.name}` : first.body.text;
	return `${args.text}\n${heredocs.map(({ body, name }) => `${body.text}${name}`).join("\n")}`;
}
/** Whether a step ran exactly this command: before it stand only build arguments and the shell. */
function ranCommand(text, command) {
	if (!text.endsWith(command)) return false;
	const before = text.slice(0, text.length - command.length);
	if (before === "" || /^\|\d+ [^;&|]* $/.test(before)) return true;
	return before.endsWith(" ") && shellCall.test(before.trimEnd());
}
function copied(text, paths) {
	const hashed = hashedSource.exec(text)?.[1];
	const said = hashed === void 0 ? text.split(" ").filter((word) => word !== "" && !word.startsWith("--")) : [];
	const sources = paths.slice(0, -1);
	const target = paths.at(-1);
	if (target === void 0) return false;
	if (hashed !== void 0) return isSamePlace(hashed, target);
	return said.length === paths.length && isSamePlace(said.at(-1) ?? "", target) && sources.every((source, index) => matches(clean(said[index] ?? ""), cleanTemplate(source)));
}
/** A path as written, or made absolute by a working folder. */
function isSamePlace(said, written) {
	const path = clean(said);
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
* The fixed parts of a text around the variables whose values only the build knows. Build arguments count as unknown,
* for the call may set them.
*/
function templateOf(text, scope, escapeChar) {
	const known = expand(text, escapeChar, (name) => {
		const binding = scope.find(name);
		return binding?.kind === "env" && !binding.instruction.args.text.includes("$") ? binding.value : void 0;
	}).text;
	const parts = [];
	let done = 0;
	for (const { start, end } of variableReferences(known, escapeChar)) {
		if (start < done) continue;
		parts.push(known.slice(done, start));
		done = end;
	}
	return [...parts, known.slice(done)];
}
/** Whether the parts stand in the text in order, the first at its start and the last at its end. */
function matches(text, parts) {
	const [first = "", ...rest] = parts;
	const last = rest.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
}
function tokens(text) {
	return text.split(/[^\w./:$@%+-]+/).filter((word) => word !== "");
}
function collapse(text) {
	return text.slice(0, maxText).replace(/\s+/g, " ").trim();
}
var keywords, maxText, shellCall, hashedSource;
function init_history_entry() {
	return (init_history_entry = __esmMin((() => {
		init_pairs();
		init_variables();
		keywords = /^(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)(?:\s+|$)/;
		maxText = 65536;
		shellCall = /(?:^| )\S*(?:sh|cmd|shell|cmd\.exe|shell\.exe)(?: \S+){0,6} (?:-\w*c|\/C|-Command)$/i;
		hashedSource = /^(?:file|dir|multi):[0-9a-f]+ in (.*)$/;
	})))();
}

// shared/dockerfile/history.ts
/**
* Tells which instruction made each layer, by aligning the history with the instructions of a stage and of the stages
* that it is built from. What no instruction accounts for came with the base image. The stage is the one that fits
* best, the target among equals. Undefined where the history does not count the layers, or the Dockerfile is not the
* image's: fewer than half of its instructions are in the history. Pure.
*/
function layerOrigins(file, graph, history, layerCount) {
	if (history.filter(({ emptyLayer }) => !emptyLayer).length !== layerCount) return void 0;
	const lines = history.slice(-1e3);
	const steps = lines.map(({ createdBy = "" }) => readStep(createdBy));
	const target = graph.target === void 0 ? [] : [graph.target];
	let left = maxComparisons;
	let best;
	for (const stage of /* @__PURE__ */ new Set([...target, ...graph.stages.toReversed()])) {
		const chain = chainOf(stage);
		const instructions = chain.instructions.slice(-1e3);
		left -= instructions.length * steps.length;
		if (left < 0) break;
		const expected = instructions.map((each) => expectedStep(each, graph.scopeOf(each), file.escapeChar));
		const candidate = {
			stage,
			from: chain.from,
			instructions,
			...align(expected, steps)
		};
		if (candidate.from !== void 0 && (best === void 0 || candidate.score > best.score)) best = candidate;
	}
	return best === void 0 || !isConvincing(best) ? void 0 : originsOf(best, history, lines.length);
}
/** The instructions of a stage below those of the stages that it is built from, and the FROM at the bottom. */
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
		instructions: stages.toReversed().flatMap(({ instructions }) => instructions)
	};
}
/** Build arguments are not in every builder's history. */
function isConvincing({ instructions, sure }) {
	const countable = instructions.filter(({ keyword }) => keyword !== "ARG").length;
	return sure * 2 >= countable;
}
/** The alignment of most agreement; among equals that of the latest steps (Needleman and Wunsch, gaps for free). */
function align(expected, steps) {
	const width = steps.length + 1;
	const totals = new Int32Array((expected.length + 1) * width);
	const fits = new Uint8Array((expected.length + 1) * width);
	expected.forEach((instruction, row) => {
		steps.forEach((step, column) => {
			const at = (row + 1) * width + column + 1;
			const score = scoreOf[instruction.fits(step)];
			fits[at] = score;
			const paired = score === 0 ? 0 : (totals[at - width - 1] ?? 0) + score;
			totals[at] = Math.max(paired, totals[at - 1] ?? 0, totals[at - width] ?? 0);
		});
	});
	const pairs = [];
	let row = expected.length;
	let column = steps.length;
	while (row > 0 && column > 0) {
		const at = row * width + column;
		const score = fits[at] ?? 0;
		if (score > 0 && totals[at] === (totals[at - width - 1] ?? 0) + score) {
			row -= 1;
			column -= 1;
			pairs.push({
				instruction: row,
				step: column,
				isSure: score === scoreOf.text
			});
		} else if (totals[at] === totals[at - width]) row -= 1;
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
* A pair that agrees in the keyword alone counts when it stands directly below another that counts, or between sure
* ones; further down it may as well be the base image's.
* @param pairs the last one first.
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
function originsOf({ stage, from, instructions, pairs, sure }, history, compared) {
	if (from === void 0) return void 0;
	const before = history.length - compared;
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
		agreeing: sure
	};
}
var maxSteps, maxComparisons, scoreOf;
function init_history() {
	return (init_history = __esmMin((() => {
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

// shared/dockerfile/image-name.ts
/** Splits `registry/path:tag@digest`. Variables may stand anywhere in it. */
function parseImageName(reference) {
	const at = reference.indexOf("@");
	const digest = at === -1 ? void 0 : reference.slice(at + 1);
	const name = at === -1 ? reference : reference.slice(0, at);
	const slash = name.indexOf("/");
	const host = slash === -1 ? "" : name.slice(0, slash);
	const hasRegistry = slash !== -1 && (/[.:]/.test(host) || host === "localhost");
	const rest = hasRegistry ? name.slice(slash + 1) : name;
	const colon = tagColon(rest);
	return {
		registry: hasRegistry ? host : void 0,
		path: colon === -1 ? rest : rest.slice(0, colon),
		tag: colon === -1 ? void 0 : rest.slice(colon + 1),
		digest
	};
}
function tagColon(rest) {
	const start = rest.lastIndexOf("/");
	let depth = 0;
	for (let at = start + 1; at < rest.length; at += 1) if (rest[at] === "{") depth += 1;
	else if (rest[at] === "}") depth -= 1;
	else if (rest[at] === ":" && depth === 0) return at;
	return -1;
}
function init_image_name() {
	return (init_image_name = __esmMin((() => {})))();
}

// shared/dockerfile/directives.ts
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
var known, form$1;
function init_directives() {
	return (init_directives = __esmMin((() => {
		known = /* @__PURE__ */ new Set([
			"syntax",
			"escape",
			"check"
		]);
		form$1 = /^[\t ]*#[\t ]*([A-Za-z][A-Za-z0-9]*)[\t ]*=(.*)$/;
	})))();
}

// shared/dockerfile/heredoc.ts
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
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
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
	})))();
}

// shared/dockerfile/parse.ts
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

// shared/dockerfile/instruction.ts
/** The value of a flag; undefined when the flag is absent or bare. */
function flagValue(instruction, name) {
	return findFlag(instruction, name)?.value;
}
/** The first flag of that name. */
function findFlag(instruction, name) {
	return instruction.flags.find((flag) => flag.name === name);
}
function init_instruction() {
	return (init_instruction = __esmMin((() => {})))();
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
/** The options of a `--mount` by lower-case name, as BuildKit splits them: one record of CSV. A bare option has an empty value. */
function mountOptions(value) {
	return new Map(csvFields(value).map((option) => {
		const equals = option.indexOf("=");
		return equals === -1 ? [option.trim().toLowerCase(), ""] : [option.slice(0, equals).trim().toLowerCase(), option.slice(equals + 1).trim()];
	}));
}
/** The fields of a record (RFC 4180, section 2): commas and doubled quotes may stand in a quoted one. */
function csvFields(record) {
	if (!record.includes("\"")) return record.split(",");
	const fields = [];
	for (let at = 0; at <= record.length; at += 1) {
		csvField.lastIndex = at;
		const [written = "", quoted] = csvField.exec(record) ?? [];
		fields.push(quoted === void 0 ? written : quoted.replaceAll("\"\"", "\""));
		at += written.length;
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

// shared/dockerfile/scope.ts
/** The scope after an instruction. Only ARG and ENV change it; all pairs of one ENV see the scope before it. */
function scopeAfter(scope, instruction, escapeChar, outer) {
	if (instruction.keyword !== "ARG" && instruction.keyword !== "ENV") return scope;
	const kind = instruction.keyword === "ARG" ? "arg" : "env";
	let result = scope;
	for (const { key, value } of pairsOf(instruction, escapeChar)) {
		const visible = kind === "arg" ? result : scope;
		const given = kind === "arg" ? outer.given(key.value) : void 0;
		const written = value === void 0 ? valueOfBare(key.value, visible) : expandedValue(value, visible, escapeChar, outer);
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
/** `ARG name`: the platform may have a value, and an older ARG's is kept by some builders and dropped by others. */
function valueOfBare(name, scope) {
	if (platformArgs.has(name)) return void 0;
	for (const binding of scope.bindings()) if (binding.kind === "arg" && binding.name === name) return binding.value === null ? null : void 0;
	return null;
}
function expandedValue(value, scope, escapeChar, { undeclared }) {
	if (!value.raw.includes("$")) return value.value;
	const { text, complete } = expand(value.value, escapeChar, (name) => {
		const binding = scope.find(name);
		return binding === void 0 ? undeclared(name) : binding.value;
	});
	return complete ? text : void 0;
}
var Scope, undeclaredGlobal;
function init_scope() {
	return (init_scope = __esmMin((() => {
		init_pairs();
		init_platform_args();
		init_variables();
		Scope = class Scope {
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
		undeclaredGlobal = (name) => platformArgs.has(name) ? void 0 : null;
	})))();
}

// shared/dockerfile/stages.ts
/** Builds the graph of stages: bases, names, scopes of variables, and which stages the target needs. */
function buildGraph(file, call) {
	return new GraphBuilder(file, call).build();
}
/** As BuildKit compares names of contexts: without Docker Hub's host and folder, and without `:latest`. */
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
		for (const instruction of stage.instructions) for (const value of fromValues(instruction)) {
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
					finalScope: this.#walk(instructions, Scope.empty, {
						given: this.#givenOr(),
						undeclared: undeclaredGlobal
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
				const inherited = base.kind === "stage" ? base.stage.finalScope.environment() : Scope.empty;
				const outer = {
					given: this.#givenOr((arg) => globals.find(arg)?.value),
					undeclared: () => void 0
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
			/** The value that the call gives, or else another one. */
			#givenOr(other = () => void 0) {
				const { buildArgs } = this.#call;
				return (name) => Object.hasOwn(buildArgs, name) ? buildArgs[name] : other(name);
			}
			#walk(instructions, initial, outer) {
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
					return binding === void 0 ? undeclaredGlobal(name) : binding.value;
				};
				const { text, complete } = expand(written, this.#file.escapeChar, lookup);
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
			/** The context, as the call names it, that BuildKit takes in place of a stage or an image of that name. */
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
/** Which instruction of the Dockerfile made each layer; undefined where the history does not show what it does. Pure. */
function imageOrigins({ path, text }, image) {
	const file = parseDockerfile(text);
	const graph = buildGraph(file, {
		buildArgs: {},
		namedContexts: []
	});
	const origins = layerOrigins(file, graph, image.history, image.layers.length);
	return origins === void 0 ? void 0 : {
		...origins,
		path,
		source: file.source,
		graph
	};
}
/**
* Chooses among the Dockerfiles of a checkout the one whose steps the history shows: the most of them agree, and the
* fewest are missing. Pure.
*/
function chooseDockerfile(candidates, image) {
	const [best, ...others] = candidates.flatMap((candidate) => imageOrigins(candidate, image) ?? []).filter(({ agreeing }) => agreeing >= fewestAgreeing).sort((a, b) => fitOf(b) - fitOf(a) || (a.path < b.path ? -1 : 1));
	if (best === void 0) return { tied: [] };
	const equal = others.filter((other) => fitOf(other) === fitOf(best));
	return equal.length === 0 ? {
		chosen: best,
		tied: []
	} : { tied: [best.path, ...equal.map(({ path }) => path)] };
}
function fitOf({ agreeing, unmatched }) {
	return agreeing - unmatched.filter(({ keyword }) => keyword !== "ARG").length;
}
var fewestAgreeing;
function init_image_origins() {
	return (init_image_origins = __esmMin((() => {
		init_history();
		init_parse();
		init_stages();
		fewestAgreeing = 2;
	})))();
}

// shared/dockerfile/image-takes.ts
/** What stands behind every FROM, `--from=` and `--mount=from=` of a file. */
function* imageTakes(graph) {
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
			const taken = fromOf(instruction, name, value);
			if (taken === void 0) continue;
			const source = sourceOf(taken, graph.resolve(taken.written, stage));
			yield {
				instruction,
				onbuild,
				...taken,
				span,
				source
			};
		}
	}
}
function fromOf({ keyword }, flag, value = "") {
	const isFiles = flag === "from" && (keyword === "COPY" || keyword === "ADD");
	const written = isFiles ? value : flag === "mount" && keyword === "RUN" ? mountOptions(value).get("from") ?? "" : "";
	return written === "" ? void 0 : {
		use: isFiles ? "copied" : "mounted",
		written
	};
}
/** A number is a stage for COPY and a name for mounts (BuildKit, `dockerfile2llb`: `toCommand`, `detectRunMount`). */
function sourceOf({ use, written }, source) {
	if (written === "scratch" && source.kind === "image") return { kind: "scratch" };
	if (use === "mounted" && /^\d+$/u.test(written)) return {
		kind: "image",
		reference: written,
		complete: true
	};
	return source;
}
function init_image_takes() {
	return (init_image_takes = __esmMin((() => {
		init_mounts();
	})))();
}

// shared/dockerfile/shell/scan.ts
/** Index after the `))` that closes an arithmetic expansion; `start` is after its `((`. */
function arithmeticEnd(text, start, limit) {
	let open = 2;
	for (let at = start; at < limit; at += 1) if (text[at] === "(") open += 1;
	else if (text[at] === ")") {
		open -= 1;
		if (open === 0) return at + 1;
	}
	return limit;
}
/** Index of the unescaped backtick that closes a substitution; the end of the text when there is none. */
function backtickEnd(text, start) {
	for (let at = start; at < text.length; at += 1) if (text[at] === "\\") at += 1;
	else if (text[at] === "`") return at;
	return text.length;
}
/** Index of the line break at or after `at`, no further than `limit`. */
function lineEnd(text, at, limit) {
	const end = text.indexOf("\n", at);
	return end === -1 || end > limit ? limit : end;
}
/** Index of the first character that is no blank; line breaks are none. */
function skipBlanks(text, start, limit) {
	let at = start;
	while (at < limit && (text[at] === " " || text[at] === "	" || text[at] === "\r")) at += 1;
	return at;
}
/** Index of the first character that is neither blank nor line break. */
function skipSpace(text, start, limit) {
	let at = start;
	while (at < limit && /\s/.test(text[at] ?? "")) at += 1;
	return at;
}
function init_scan() {
	return (init_scan = __esmMin((() => {})))();
}

// shared/dockerfile/shell/word-reader.ts
/** True for a character that ends an unquoted word. */
function isMeta(char) {
	return char === void 0 || metacharacters.has(char);
}
var metacharacters, WordReader;
function init_word_reader() {
	return (init_word_reader = __esmMin((() => {
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
			/** The word at `start`, which is no metacharacter, up to an unquoted metacharacter or `limit`. */
			read(start, limit) {
				const outer = [
					this.#value,
					this.#quoted,
					this.#expands
				];
				this.#value = "";
				this.#quoted = false;
				this.#expands = false;
				let at = start;
				while (at < limit && !isMeta(this.#text[at])) at = this.#unquoted(at, limit);
				const end = Math.min(at, limit);
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
			#unquoted(at, limit) {
				const char = this.#text[at] ?? "";
				if (char === "'") return this.#single(at + 1, limit);
				if (char === "\"") return this.#double(at + 1, limit);
				if (char === "$" || char === "`") return this.#expansion(at, limit);
				if (char === "\\") {
					this.#quoted = true;
					if (this.#text[at + 1] !== "\n") this.#value += this.#text[at + 1] ?? "";
					return at + 2;
				}
				this.#value += char;
				return at + 1;
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
				let at = start;
				while (at < limit && this.#text[at] !== "\"") {
					const char = this.#text[at] ?? "";
					const next = this.#text[at + 1];
					if (char === "\\" && next !== void 0) {
						if (!"\"$`\\\n".includes(next)) this.#value += char;
						if (next !== "\n") this.#value += next;
						at += 2;
					} else if (char === "$" || char === "`") at = this.#expansion(at, limit);
					else {
						this.#value += char;
						at += 1;
					}
				}
				return at + 1;
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
				if (this.#text.startsWith("((", start + 1)) return arithmeticEnd(this.#text, start + 3, limit);
				if (next === "(") return this.#substitution(start + 2, ")");
				if (next === "{") return this.#braceEnd(start + 2, limit);
				const name = /^(?:[A-Za-z_]\w*|[0-9@*#?$!-])/.exec(this.#text.slice(start + 1, start + 129));
				return start + 1 + (name?.[0].length ?? 0);
			}
			/** Index after the `}` that closes `${`, past quotes and nested expansions. */
			#braceEnd(start, limit) {
				let open = 1;
				let at = start;
				while (at < limit) {
					const char = this.#text[at];
					if (char === "\\") at += 1;
					else if (char === "{" && this.#text[at - 1] === "$") open += 1;
					else if (char === "}") {
						open -= 1;
						if (open === 0) return at + 1;
					} else if (char === "`" || char === "$" && this.#text[at + 1] === "(") {
						at = this.#expansionEnd(at, limit);
						continue;
					} else if (char === "'" && this.#text[start - 3] !== "\"") {
						const close = this.#text.indexOf("'", at + 1);
						if (close !== -1 && close < limit) at = close;
					}
					at += 1;
				}
				return limit;
			}
		};
	})))();
}

// shared/dockerfile/shell/parse.ts
/**
* Finds the simple commands of a POSIX shell or bash script (POSIX.1-2024 XCU 2.9): lists, pipelines, compound commands,
* functions, substitutions and here-documents. Takes every text: what is no valid script yields what can be made out of it.
*/
function parseShell(text) {
	return new ShellParser(text).script();
}
function newDraft(at) {
	return {
		words: [],
		assignments: [],
		redirects: [],
		start: at,
		end: at
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
				const limit = close === "`" ? backtickEnd(this.#text, start) : this.#text.length;
				if (this.#depth >= maxDepth) return close === "`" ? limit + 1 : start;
				this.#depth += 1;
				const end = this.#list(start, limit, close === "`" ? "" : ")");
				this.#depth -= 1;
				return close === "`" ? limit + 1 : end;
			}
			/** Reads commands up to `limit`, or past the unmatched `)` when one closes the list. */
			#list(start, limit, close) {
				let draft = newDraft(start);
				let parentheses = 0;
				/** Open `case` commands: true while a pattern is expected. */
				const cases = [];
				let at = start;
				const finish = (next) => {
					this.#finish(draft, next);
					draft = newDraft(at);
				};
				while (at < limit) {
					const char = this.#text[at] ?? "";
					if (char === "\\" && this.#text[at + 1] === "\n") at += 2;
					else if (char === " " || char === "	" || char === "\r") at += 1;
					else if (char === "#") at = lineEnd(this.#text, at, limit);
					else if (char === "\n") {
						at = this.#skipHeredocs(at + 1, limit);
						finish("\n");
					} else if (char === ")" && cases.at(-1) === true) {
						cases[cases.length - 1] = false;
						draft = newDraft(at);
						at += 1;
					} else if (char === ")") {
						at += 1;
						finish("");
						if (parentheses === 0 && close === ")") return at;
						parentheses = Math.max(0, parentheses - 1);
					} else if (char === "(") {
						if (draft.words.length === 0 && this.#text[at + 1] === "(") at = arithmeticEnd(this.#text, at + 2, limit);
						else if (cases.at(-1) === true) at += 1;
						else if (this.#text[at + 1] === ")") {
							draft = newDraft(at);
							at += 2;
						} else {
							parentheses += 1;
							at += 1;
							finish("");
						}
					} else if (char === ";" || char === "&" || char === "|") {
						const operator = this.#operator(at);
						if (operator === "&>") at = this.#redirect(draft, at, limit);
						else if (cases.at(-1) === true && operator === "|") {
							draft = newDraft(at);
							at += 1;
						} else {
							at += operator.length;
							if (operator.startsWith(";") && operator !== ";" && cases.length > 0) cases[cases.length - 1] = true;
							this.#hasPipe ||= operator === "|" || operator === "|&";
							finish(operatorOf(operator));
						}
					} else if (char === "<" || char === ">") at = this.#redirect(draft, at, limit);
					else at = this.#word(draft, at, limit, cases);
				}
				this.#finish(draft, "");
				return at;
			}
			#operator(at) {
				const three = this.#text.slice(at, at + 3);
				if (three === ";;&") return three;
				const two = this.#text.slice(at, at + 2);
				return [
					"&&",
					"||",
					"|&",
					";;",
					";&",
					"&>"
				].includes(two) ? two : two.slice(0, 1);
			}
			#word(draft, at, limit, cases) {
				const word = this.#words.read(at, limit);
				const end = Math.max(word.end, at + 1);
				if (cases.at(-1) === true) {
					if (word.raw === "esac") cases.pop();
					return end;
				}
				const first = draft.words.length === 0 && draft.assignments.length === 0;
				if (first && !word.quoted) {
					if (skippedWords.has(word.raw)) return end;
					if (word.raw === "esac" && cases.length > 0) {
						cases.pop();
						return end;
					}
					if (word.raw === "for" || word.raw === "select") return this.#skipLoopHead(end, limit);
					if (word.raw === "case") return this.#skipCaseHead(end, limit, cases);
					if (word.raw === "function") return this.#words.read(skipBlanks(this.#text, end, limit), limit).end;
				}
				if (/^\d+$/.test(word.raw) && (this.#text[end] === "<" || this.#text[end] === ">")) return end;
				if (first) draft.start = word.start;
				draft.end = word.end;
				const assignment = draft.words.length === 0 ? assignmentOf(word) : void 0;
				if (assignment === void 0) draft.words.push(word);
				else draft.assignments.push(assignment);
				return end;
			}
			#skipLoopHead(start, limit) {
				let at = start;
				while (at < limit) {
					at = skipBlanks(this.#text, at, limit);
					const char = this.#text[at];
					if (char === void 0 || char === ";" || char === "\n") return at;
					if (this.#text.startsWith("((", at)) at = arithmeticEnd(this.#text, at + 2, limit);
					else if (isMeta(char)) return at;
					else {
						const word = this.#words.read(at, limit);
						if (word.raw === "do") return at;
						at = Math.max(word.end, at + 1);
					}
				}
				return at;
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
				let at = start + operator.length;
				if (this.#text[at] === "(" && (operator === "<" || operator === ">")) return this.#substitution(at + 1, ")");
				at = skipBlanks(this.#text, at, limit);
				const target = at < limit && !isMeta(this.#text[at]) ? this.#words.read(at, limit) : void 0;
				draft.redirects.push({
					operator,
					target
				});
				if (target === void 0) return at;
				draft.end = target.end;
				if (operator === "<<" || operator === "<<-") this.#heredocs.push({
					name: target.value,
					chomps: operator === "<<-"
				});
				return target.end;
			}
			#skipHeredocs(start, limit) {
				let at = start;
				for (const { name, chomps } of this.#heredocs.splice(0)) while (at < limit) {
					const end = lineEnd(this.#text, at, limit);
					const line = this.#text.slice(at, end).replace(/\r$/, "");
					at = Math.min(end + 1, limit);
					if ((chomps ? line.replace(/^\t+/, "") : line) === name) break;
				}
				return at;
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
					depth: this.#depth
				});
			}
		};
	})))();
}

// shared/dockerfile/run-script.ts
/** The shell scripts that a RUN, CMD, ENTRYPOINT or HEALTHCHECK holds. A heredoc counts when a shell reads it. */
function runScripts(source, instruction) {
	if (instruction.json !== void 0) return [scriptOf("exec", joinedWords(source, instruction.json), void 0)];
	const line = scriptOf("line", instruction.args, void 0);
	const [only] = line.script.commands;
	if (!(only === void 0 || line.script.commands.length === 1 && shells.has(only.name) && only.words.length === 1)) return [line];
	const bodies = instruction.heredocs.flatMap((heredoc) => {
		const interpreter = interpreterOf(heredoc.body.text);
		return interpreter === void 0 || shells.has(interpreter) ? [scriptOf("heredoc", heredoc.body, interpreter)] : [];
	});
	return only === void 0 ? bodies : [line, ...bodies];
}
/** The commands of all scripts of an instruction, in source order. */
function placedCommands(scripts) {
	return scripts.flatMap(({ text, script }) => script.commands.map((command) => ({
		...command,
		span: text.spanOf(command.start, command.end),
		args: command.words.slice(1),
		spanOf: ({ start, end }) => text.spanOf(start, end)
	}))).sort((a, b) => a.span.start - b.span.start);
}
function scriptOf(form, text, interpreter) {
	return {
		form,
		text,
		script: parseShell(text.text),
		interpreter
	};
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
var shells;
function init_run_script() {
	return (init_run_script = __esmMin((() => {
		init_mapped_text();
		init_parse$1();
		shells = /* @__PURE__ */ new Set([
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

// shared/dockerfile/taken-images.ts
/** The images that a build of the file takes, those of stages that the target does not need among them. Pure. */
function takenImages(file, graph) {
	const taken = [...imageTakes(graph)].flatMap((take) => {
		const named = nameOf(take, file, graph);
		const { line } = take.use === "base" ? take.instruction : file.source.positionAt(take.span.start);
		return named === void 0 ? [] : [{
			...named,
			use: take.use,
			line
		}];
	});
	return [...replacedStages(graph), ...taken];
}
/** Stages in whose place BuildKit takes a build context of the call, because both have one name. */
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
function nameOf({ source, use, written, instruction }, { escapeChar }, graph) {
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
	const names = variableReferences(reference, escapeChar).map(({ name }) => name);
	return {
		reference,
		...isWhole || names.length === 0 ? {} : { unknown: [...new Set(names)] }
	};
}
/**
* `FROM build-${TARGETARCH}`, where stages above have such names for the common platforms: the platform chooses among stages. Other variables can be
* empty, hold a slash or end the name of an image (`amazon${TARGETOS}`), so that they may lead out of the file.
*/
function isStageOfPlatform(reference, instruction, { graph, escapeChar }) {
	const [variable, another] = variableReferences(reference, escapeChar);
	if (variable === void 0 || another !== void 0 || variable.modifier !== "") return false;
	const before = reference.slice(0, variable.start).toLowerCase();
	const after = reference.slice(variable.end).toLowerCase();
	if (!["TARGETARCH", "BUILDARCH"].includes(variable.name) || !/^[\w-]*$/u.test(before + after)) return false;
	const { index: below } = graph.stageOf(instruction);
	const names = graph.stages.filter(({ index }) => index < below).map(({ name }) => name?.value.toLowerCase());
	return ["amd64", "arm64"].every((platform) => names.includes(`${before}${platform}${after}`));
}
function init_taken_images() {
	return (init_taken_images = __esmMin((() => {
		init_image_takes();
		init_variables();
	})))();
}

// shared/dockerfile/index.ts
function init_dockerfile() {
	return (init_dockerfile = __esmMin((() => {
		init_decode();
		init_doubts();
		init_file_names();
		init_frontend();
		/* @__PURE__ */ init_image_name();
		init_image_origins();
		init_image_takes();
		/* @__PURE__ */ init_instruction();
		init_mounts();
		init_pairs();
		init_parse();
		init_platform_args();
		init_run_script();
		init_scope();
		init_source_text();
		init_stages();
		init_taken_images();
		init_variables();
	})))();
}

export { variableReferences as A, pairsOf as B, parseDockerfile as C, parseImageName as D, init_image_name as E, init_file_names as F, init_decode as H, neverDockerfiles as I, doubtsOf as L, frontendImage as M, init_frontend as N, expand as O, dockerfileNames as P, init_doubts as R, init_parse as S, init_source_text as T, decodeDockerfile as V, init_mounts as _, placedCommands as a, flagValue as b, init_image_takes as c, init_image_origins as d, buildGraph as f, fromValues as g, platformArgs as h, init_run_script as i, variableSpans as j, init_variables as k, chooseDockerfile as l, init_platform_args as m, init_taken_images as n, runScripts as o, init_stages as p, takenImages as r, imageTakes as s, init_dockerfile as t, imageOrigins as u, mountOptions as v, SourceText as w, init_instruction as x, findFlag as y, init_pairs as z };