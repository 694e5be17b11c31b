import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Dn as init_paths, En as getFileName, On as isRemote, Tn as getDirectory, dn as init_files, kn as resolvePath } from "../../../shared/core.js";
import { Mt as init_mapped_text, jt as MappedTextBuilder, t as init_dockerfile } from "../../../shared/dockerfile/index.js";
import { _ as canBeCompose, g as loadProjectFiles, h as init_load$1, i as getMissingVariables, n as init_render, o as init_unresolved, r as renderProjects, s as isUnresolved, t as init_compose, v as init_names } from "../../../shared/compose/index.js";
import { _ as init_scalar, a as readTextFile, m as init_field, o as init_read, p as Field, r as init_text_file, s as readDocuments, t as init_yaml, v as resolveScalar } from "../../../shared/yaml/index.js";
import { n as listPairs, t as init_pairs } from "../../../shared/compose/pairs.js";
import { a as isBakeFile, c as createTemplateInline, i as init_find_files, l as createUnmappedInline, m as init_build, p as createBuildNote, s as createBlockInline, t as bakeNames, u as init_inline } from "./find-files.js";

// actions/dockerfile-lint/builds/bake/heredoc.ts
/**
* Reads a heredoc up to its end marker, without the indentation that `<<-` removes (HCL Native Syntax Specification,
* "Template Expressions"). The text ends with a line break.
* @throws BakeSyntaxError if it has no end.
*/
function readHeredoc(scanner) {
	const { text } = scanner;
	opening.lastIndex = scanner.at;
	const [whole, flush, marker] = opening.exec(text) ?? scanner.fail("a heredoc has no marker");
	const lines = [];
	let start = scanner.at + whole.length;
	for (;;) {
		const lineEnd = text.indexOf("\n", start);
		const end = lineEnd === -1 ? text.length : lineEnd + 1;
		const content = text.slice(start, end);
		if (content.trim() === marker) {
			scanner.at = start + content.trimEnd().length;
			break;
		}
		if (lineEnd === -1) scanner.fail(`the heredoc ${marker} is not closed`);
		lines.push({
			start,
			end,
			indent: content.trim() === "" ? void 0 : content.length - content.trimStart().length
		});
		start = end;
	}
	const indents = lines.flatMap(({ indent }) => indent ?? []);
	return joined(text, lines, flush === "-" ? indents.reduce((least, indent) => Math.min(least, indent), 1e3) : 0);
}
function joined(text, lines, removed) {
	const builder = new MappedTextBuilder(text);
	for (const { start, end, indent } of lines) builder.add(indent === void 0 ? start : start + removed, end);
	return builder.build();
}
var opening;
function init_heredoc() {
	return (init_heredoc = __esmMin((() => {
		init_dockerfile();
		opening = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
	})))();
}

// actions/dockerfile-lint/builds/bake/syntax.ts
var BakeSyntaxError;
function init_syntax() {
	return (init_syntax = __esmMin((() => {
		BakeSyntaxError = class extends Error {
			offset;
			constructor(message, offset) {
				super(message);
				this.name = "BakeSyntaxError";
				this.offset = offset;
			}
		};
	})))();
}

// actions/dockerfile-lint/builds/bake/scanner.ts
var maxDepth$1, identifier, number, blank, comment, Scanner;
function init_scanner() {
	return (init_scanner = __esmMin((() => {
		init_syntax();
		maxDepth$1 = 64;
		identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
		number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
		blank = /[ \t\r]+/y;
		comment = /#[^\n]*|\/\/[^\n]*/y;
		Scanner = class {
			text;
			/** Offset of the next character. */
			at = 0;
			/** True within brackets, where line breaks separate nothing. */
			isMultiline = false;
			/** Where the text is in the file. Undefined for the whole file. */
			origin;
			#depth;
			constructor(text, origin, depth = 0) {
				this.text = text;
				this.origin = origin;
				this.#depth = depth;
			}
			get depth() {
				return this.#depth;
			}
			get isAtEnd() {
				return this.at >= this.text.length;
			}
			/** Maps an offset of this text to the file. */
			toSource(offset) {
				return this.origin?.sourceOffset(offset) ?? offset;
			}
			/** Throws a syntax error at the current position. */
			fail(message) {
				throw new BakeSyntaxError(message, this.toSource(Math.min(this.at, this.text.length)));
			}
			/** Reads something nested. @throws BakeSyntaxError beyond the maximum depth. */
			nested(read) {
				this.#depth += 1;
				if (this.#depth > maxDepth$1) this.fail("it is nested too deeply");
				const result = read();
				this.#depth -= 1;
				return result;
			}
			/** Reads something within brackets, where line breaks do not count, or outside of them. */
			inMode(isMultiline, read) {
				const before = this.isMultiline;
				this.isMultiline = isMultiline;
				const result = read();
				this.isMultiline = before;
				return result;
			}
			/** Skips spaces and comments, and line breaks where they do not count. */
			skip() {
				for (let start = -1; start !== this.at;) {
					start = this.at;
					this.match(blank);
					this.match(comment);
					if (this.text.startsWith("/*", this.at)) this.#skipInlineComment();
					if (this.isMultiline && this.text[this.at] === "\n") this.at += 1;
				}
			}
			/** Skips spaces, comments and line breaks. */
			skipLines() {
				this.inMode(true, () => this.skip());
			}
			/** Returns true if the text continues with the token after spaces. */
			peek(token) {
				this.skip();
				return this.text.startsWith(token, this.at);
			}
			/** Consumes a token if the text continues with it. */
			take(token) {
				if (!this.peek(token)) return false;
				this.at += token.length;
				return true;
			}
			/** Consumes a token. @throws BakeSyntaxError if the text continues differently. */
			expect(token) {
				if (!this.take(token)) this.fail(`"${token}" is missing`);
			}
			/** Consumes an identifier if there is one. */
			takeIdentifier() {
				this.skip();
				return this.match(identifier);
			}
			/** Consumes a keyword, which is an identifier as a whole. */
			takeKeyword(keyword) {
				const start = this.at;
				if (this.takeIdentifier() === keyword) return true;
				this.at = start;
				return false;
			}
			/** Consumes a number if there is one. */
			takeNumber() {
				this.skip();
				const text = this.match(number);
				return text === void 0 ? void 0 : Number(text);
			}
			/** Consumes what a sticky pattern matches at the current position. */
			match(pattern) {
				pattern.lastIndex = this.at;
				const [text] = pattern.exec(this.text) ?? [];
				this.at += text?.length ?? 0;
				return text;
			}
			#skipInlineComment() {
				const end = this.text.indexOf("*/", this.at + 2);
				if (end === -1) this.fail("a comment is not closed");
				this.at = end + 2;
			}
		};
	})))();
}

// actions/dockerfile-lint/builds/bake/template.ts
/**
* Reads a template up to its end (HCL Native Syntax Specification, "Templates").
* @throws BakeSyntaxError if it is not a template.
*/
function readTemplate(scanner, style, reader) {
	const { parts, end } = new TemplateReader(scanner, style, reader).read();
	if (end !== "") scanner.fail(`the directive "${end}" has no beginning`);
	return parts;
}
var TemplateReader, quotedRun, wholeRun, escapes;
function init_template() {
	return (init_template = __esmMin((() => {
		init_dockerfile();
		TemplateReader = class {
			#scanner;
			#style;
			#reader;
			#text;
			/** True after `~}`: spaces up to the next text are removed. */
			#trimsNext = false;
			constructor(scanner, style, reader) {
				this.#scanner = scanner;
				this.#style = style;
				this.#reader = reader;
				this.#text = new MappedTextBuilder(scanner.text);
			}
			read() {
				const { text } = this.#scanner;
				const parts = [];
				for (;;) {
					const position = this.#scanner.at;
					const character = text[position];
					if (character === void 0 || this.#style === "quoted" && character === "\"") {
						if (character === void 0 && this.#style === "quoted") this.#scanner.fail("a string is not closed");
						this.#flush(parts, false);
						return {
							parts,
							end: ""
						};
					}
					if (this.#style === "quoted" && character === "\n") this.#scanner.fail("a string contains a line break");
					if ((character === "$" || character === "%") && text[position + 1] === "{") {
						const end = this.#marker(character, parts);
						if (end !== void 0) return {
							parts,
							end
						};
					} else this.#character(position, character);
				}
			}
			#character(position, character) {
				const { text } = this.#scanner;
				if ((character === "$" || character === "%") && text.startsWith(`${character}{`, position + 1)) {
					this.#text.add(position + 1, position + 3);
					this.#scanner.at += 3;
				} else if (this.#style === "quoted" && character === "\\") this.#escape(position);
				else {
					const run = this.#style === "quoted" ? quotedRun : wholeRun;
					const length = this.#scanner.match(run)?.length ?? 1;
					this.#scanner.at = position + length;
					this.#text.add(position, position + length);
				}
			}
			#escape(position) {
				const { text } = this.#scanner;
				const next = text[position + 1] ?? "";
				const [hexadecimal] = /^(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})/.exec(text.slice(position + 1, position + 10)) ?? [];
				const code = hexadecimal === void 0 ? void 0 : Number.parseInt(hexadecimal.slice(1), 16);
				const value = code === void 0 || code > 1114111 ? escapes[next] : String.fromCodePoint(code);
				if (value === void 0) this.#scanner.fail("a backslash is followed by an unknown character");
				this.#text.addSynthetic(value, position);
				this.#scanner.at += 1 + (hexadecimal?.length ?? 1);
			}
			/** Reads `${…}` or `%{…}`. Returns the keyword of a directive that ends a section. */
			#marker(kind, parts) {
				const scanner = this.#scanner;
				scanner.at += 2;
				const trimsBefore = scanner.text[scanner.at] === "~";
				if (trimsBefore) scanner.at += 1;
				this.#flush(parts, trimsBefore);
				return scanner.nested(() => scanner.inMode(true, () => {
					if (kind === "%") return this.#directive(parts);
					const value = this.#reader.expression(scanner);
					this.#close();
					parts.push({
						kind: "interpolation",
						value
					});
				}));
			}
			#close() {
				this.#trimsNext = this.#scanner.take("~");
				this.#scanner.expect("}");
			}
			#directive(parts) {
				const scanner = this.#scanner;
				const keyword = scanner.takeIdentifier() ?? "";
				if (keyword === "if") parts.push(this.#condition());
				else if (keyword === "for") parts.push(this.#loop());
				else if ([
					"else",
					"endif",
					"endfor"
				].includes(keyword)) {
					this.#close();
					return keyword;
				} else scanner.fail("a directive is unknown");
			}
			#condition() {
				const condition = this.#reader.expression(this.#scanner);
				this.#close();
				const positive = this.#section();
				const negative = positive.end === "else" ? this.#section() : {
					parts: [],
					end: positive.end
				};
				if (negative.end !== "endif") this.#scanner.fail("\"endif\" is missing");
				return {
					kind: "if",
					condition,
					positive: positive.parts,
					negative: negative.parts
				};
			}
			#loop() {
				const names = this.#reader.loopNames(this.#scanner);
				const collection = this.#reader.expression(this.#scanner);
				this.#close();
				const body = this.#section();
				if (body.end !== "endfor") this.#scanner.fail("\"endfor\" is missing");
				return {
					kind: "for",
					names,
					collection,
					body: body.parts
				};
			}
			#section() {
				return this.#scanner.inMode(false, () => this.read());
			}
			/** Ends a literal text. @param trimsEnd removes the spaces at its end (`${~`). */
			#flush(parts, trimsEnd) {
				const built = this.#text.build();
				let text = this.#scanner.origin === void 0 ? built : built.through(this.#scanner.origin);
				this.#text = new MappedTextBuilder(this.#scanner.text);
				if (this.#trimsNext) text = text.slice(text.length - text.text.trimStart().length);
				if (trimsEnd) text = text.slice(0, text.text.trimEnd().length);
				this.#trimsNext = false;
				if (text.length > 0) parts.push({
					kind: "text",
					text
				});
			}
		};
		quotedRun = /[^$%"\\\n]+/y;
		wholeRun = /[^$%]+/y;
		escapes = {
			n: "\n",
			r: "\r",
			t: "	",
			"\"": "\"",
			"\\": "\\"
		};
	})))();
}

// actions/dockerfile-lint/builds/bake/expression.ts
/**
* Parses a string of HCL's JSON form, which is a template (HCL JSON Syntax Specification, "Expressions").
* @throws BakeSyntaxError
*/
function parseTemplateText(text, origin) {
	return unwrapped(readTemplate(new Scanner(text, origin), "whole", reader));
}
/** Reads an expression. @throws BakeSyntaxError */
function readExpression(scanner) {
	return scanner.nested(() => {
		const condition = readBinary(scanner, 0);
		if (!scanner.take("?")) return condition;
		const positive = readExpression(scanner);
		scanner.expect(":");
		return {
			kind: "conditional",
			condition,
			positive,
			negative: readExpression(scanner)
		};
	});
}
function readBinary(scanner, level) {
	const operators = levels[level];
	if (operators === void 0) return readUnary(scanner);
	let left = readBinary(scanner, level + 1);
	for (;;) {
		const operator = operators.find((candidate) => scanner.take(candidate));
		if (operator === void 0) return left;
		const operand = left;
		left = scanner.nested(() => ({
			kind: "binary",
			operator,
			left: operand,
			right: readBinary(scanner, level + 1)
		}));
	}
}
function readUnary(scanner) {
	if (scanner.peek("!=")) scanner.fail("an operand is missing");
	for (const operator of ["-", "!"]) if (scanner.take(operator)) return scanner.nested(() => ({
		kind: "unary",
		operator,
		operand: readUnary(scanner)
	}));
	return readSteps(scanner, readTerm(scanner));
}
/** Reads attribute access, indices and splats after a term. */
function readSteps(scanner, term) {
	let object = term;
	for (;;) {
		if (scanner.peek("...")) return object;
		if (scanner.take("[*]")) object = {
			kind: "splat",
			object,
			steps: readSplatSteps(scanner)
		};
		else if (scanner.peek(".*")) {
			scanner.at += 2;
			object = {
				kind: "splat",
				object,
				steps: readSplatSteps(scanner)
			};
		} else {
			const key = readStep(scanner);
			if (key === void 0) return object;
			object = {
				kind: "index",
				object,
				key
			};
		}
	}
}
function readSplatSteps(scanner) {
	const steps = [];
	for (let key = readStep(scanner); key !== void 0; key = readStep(scanner)) steps.push(key);
	return steps;
}
/** Reads `.name`, `.0` or `[key]`. */
function readStep(scanner) {
	if (scanner.peek("...") || scanner.peek(".*") || scanner.peek("[*]")) return void 0;
	if (scanner.take("[")) return bracketed(scanner, "]", () => readExpression(scanner));
	if (!scanner.take(".")) return void 0;
	return {
		kind: "literal",
		value: scanner.takeIdentifier() ?? integerText(scanner) ?? scanner.fail("an attribute name is missing")
	};
}
function integerText(scanner) {
	const text = scanner.match(digits);
	return text === void 0 ? void 0 : Number(text);
}
function readTerm(scanner) {
	const value = scanner.takeNumber();
	if (value !== void 0) return {
		kind: "literal",
		value
	};
	if (scanner.take("(")) return bracketed(scanner, ")", () => readExpression(scanner));
	if (scanner.take("[")) return bracketed(scanner, "]", () => readTupleOrLoop(scanner));
	if (scanner.take("{")) return bracketed(scanner, "}", () => readObjectOrLoop(scanner));
	if (scanner.take("\"")) return readQuoted(scanner);
	if (scanner.peek("<<")) {
		const text = readHeredoc(scanner);
		const inner = new Scanner(text.text, text, scanner.depth);
		return {
			kind: "template",
			parts: readTemplate(inner, "whole", reader)
		};
	}
	const name = scanner.takeIdentifier() ?? scanner.fail("an expression is missing");
	const literal = literals.get(name);
	if (literal !== void 0) return {
		kind: "literal",
		value: literal.value
	};
	return scanner.take("(") ? bracketed(scanner, ")", () => readCall(scanner, name)) : {
		kind: "variable",
		name
	};
}
/** Reads what is within brackets and the closing bracket. Line breaks do not count in between. */
function bracketed(scanner, closing, read) {
	return scanner.nested(() => {
		const result = scanner.inMode(true, () => {
			const content = read();
			scanner.skip();
			return content;
		});
		scanner.expect(closing);
		return result;
	});
}
function readQuoted(scanner) {
	const parts = readTemplate(scanner, "quoted", reader);
	scanner.expect("\"");
	return unwrapped(parts);
}
/** A template of one interpolation has the type of its value. */
function unwrapped(parts) {
	const [first, second] = parts;
	return first?.kind === "interpolation" && second === void 0 ? first.value : {
		kind: "template",
		parts
	};
}
function readCall(scanner, name) {
	const values = [];
	let isExpanded = false;
	while (!scanner.peek(")") && !isExpanded) {
		values.push(readExpression(scanner));
		isExpanded = scanner.take("...");
		if (!scanner.take(",")) break;
	}
	return {
		kind: "call",
		name,
		arguments: values,
		isExpanded
	};
}
function readTupleOrLoop(scanner) {
	if (scanner.takeKeyword("for")) return readLoop(scanner, false);
	const items = [];
	while (!scanner.peek("]")) {
		items.push(readExpression(scanner));
		if (!scanner.take(",")) break;
	}
	return {
		kind: "tuple",
		items
	};
}
/** Reads the names of a loop up to and with `in`. */
function readLoopNames(scanner) {
	const first = scanner.takeIdentifier() ?? scanner.fail("the loop has no variable");
	const second = scanner.take(",") ? scanner.takeIdentifier() ?? scanner.fail("the loop has no variable") : void 0;
	if (!scanner.takeKeyword("in")) scanner.fail("\"in\" is missing");
	return second === void 0 ? {
		key: void 0,
		value: first
	} : {
		key: first,
		value: second
	};
}
function readLoop(scanner, isObject) {
	const names = readLoopNames(scanner);
	const collection = readExpression(scanner);
	scanner.expect(":");
	const first = readExpression(scanner);
	if (isObject) scanner.expect("=>");
	const value = isObject ? readExpression(scanner) : first;
	const isGrouped = isObject && scanner.take("...");
	const condition = scanner.takeKeyword("if") ? readExpression(scanner) : void 0;
	return {
		kind: "for",
		names,
		collection,
		key: isObject ? first : void 0,
		value,
		condition,
		isGrouped
	};
}
function readObjectOrLoop(scanner) {
	if (scanner.takeKeyword("for")) return readLoop(scanner, true);
	const entries = [];
	while (!scanner.peek("}")) {
		const key = readKey(scanner);
		if (!scanner.take("=")) scanner.expect(":");
		const value = scanner.inMode(false, () => {
			scanner.skipLines();
			return readExpression(scanner);
		});
		entries.push([key, value]);
		if (!scanner.inMode(false, () => scanner.peek("\n") || scanner.peek("}"))) scanner.expect(",");
		else scanner.take(",");
	}
	return {
		kind: "object",
		entries
	};
}
/** Reads the key of an entry. An identifier is a name and not a variable. */
function readKey(scanner) {
	const start = scanner.at;
	const name = scanner.takeIdentifier();
	if (name !== void 0 && !scanner.peek("==") && (scanner.peek("=") || scanner.peek(":"))) return {
		kind: "literal",
		value: name
	};
	scanner.at = start;
	return readExpression(scanner);
}
var levels, digits, reader, literals;
function init_expression() {
	return (init_expression = __esmMin((() => {
		init_heredoc();
		init_scanner();
		init_template();
		levels = [
			["||"],
			["&&"],
			["==", "!="],
			[
				"<=",
				">=",
				"<",
				">"
			],
			["+", "-"],
			[
				"*",
				"/",
				"%"
			]
		];
		digits = /\d+/y;
		reader = {
			expression: readExpression,
			loopNames: readLoopNames
		};
		literals = /* @__PURE__ */ new Map([
			["true", { value: true }],
			["false", { value: false }],
			["null", { value: null }]
		]);
	})))();
}

// actions/dockerfile-lint/builds/bake/body.ts
/**
* Parses a file in HCL's native syntax (HCL Native Syntax Specification, "Structural Elements").
* @throws BakeSyntaxError
*/
function parseHcl(text) {
	const scanner = new Scanner(text.startsWith("﻿") ? ` ${text.slice(1)}` : text);
	const body = new BodyReader(scanner).read();
	if (!scanner.isAtEnd) scanner.fail("a brace is closed that was not opened");
	return body;
}
var maxItems, BodyReader, quotedLabel;
function init_body() {
	return (init_body = __esmMin((() => {
		init_expression();
		init_scanner();
		maxItems = 2e4;
		BodyReader = class {
			#scanner;
			#items = 0;
			constructor(scanner) {
				this.#scanner = scanner;
			}
			/** Reads up to a closing brace or the end of the file. */
			read() {
				const scanner = this.#scanner;
				const attributes = [];
				const blocks = [];
				for (;;) {
					scanner.skipLines();
					if (scanner.isAtEnd || scanner.peek("}")) return {
						attributes,
						blocks
					};
					this.#items += 1;
					if (this.#items > maxItems) scanner.fail(`it has more than ${maxItems} attributes and blocks`);
					const start = scanner.at;
					const name = scanner.takeIdentifier() ?? scanner.fail("an attribute or block is missing");
					const end = scanner.at;
					if (scanner.take("=")) {
						attributes.push({
							name,
							value: readExpression(scanner),
							span: {
								start,
								end
							}
						});
						this.#endLine();
					} else blocks.push(this.#block(name, start));
				}
			}
			#endLine() {
				const scanner = this.#scanner;
				scanner.skip();
				if (!scanner.isAtEnd && !scanner.peek("\n") && !scanner.peek("}")) scanner.fail("a line break is missing");
			}
			#block(type, start) {
				const scanner = this.#scanner;
				const labels = [];
				while (!scanner.peek("{")) labels.push(this.#label());
				const end = scanner.at;
				scanner.expect("{");
				const body = scanner.nested(() => this.read());
				scanner.expect("}");
				return {
					type,
					labels,
					body,
					span: {
						start,
						end
					}
				};
			}
			#label() {
				const scanner = this.#scanner;
				if (!scanner.peek("\"")) return scanner.takeIdentifier() ?? scanner.fail("a block has no opening brace");
				return (scanner.match(quotedLabel) ?? scanner.fail("a label is not closed")).slice(1, -1);
			}
		};
		quotedLabel = /"[^"\n\\]*"/y;
	})))();
}

// actions/dockerfile-lint/builds/bake/json-body.ts
/**
* Parses a file in HCL's JSON form (HCL JSON Syntax Specification). Strings are templates.
* @throws BakeSyntaxError
*/
function parseHclJson(file) {
	const [document] = readDocuments(file);
	if (document === void 0) throw new BakeSyntaxError("it is empty", 0);
	if ("problem" in document) throw new BakeSyntaxError(document.problem, document.offset);
	const root = new Field(document.root);
	if (!root.isMap) throw new BakeSyntaxError("it is not a JSON object", 0);
	const fields = root.fields().filter(({ key }) => key !== "//");
	return {
		attributes: fields.filter(({ key }) => !blockTypes.has(String(key))).map(attributeOf),
		blocks: fields.filter(({ key }) => blockTypes.has(String(key))).flatMap(labeledBlocks)
	};
}
/** Lists the blocks of one type. An array at any level has several objects in place of one. */
function labeledBlocks(field) {
	return objectsOf(field).flatMap((labels) => labels.fields().flatMap((labeled) => objectsOf(labeled).map((body) => ({
		type: String(field.key),
		labels: [String(labeled.key)],
		body: bodyOf(body),
		span: spanOf(labeled)
	}))));
}
function bodyOf(field) {
	const isBlock = ({ key }) => innerBlocks.has(String(key));
	const fields = field.fields().filter(({ key }) => key !== "//");
	return {
		attributes: fields.filter((entry) => !isBlock(entry)).map(attributeOf),
		blocks: fields.filter(isBlock).flatMap((entry) => objectsOf(entry).map((body) => ({
			type: String(entry.key),
			labels: [],
			body: bodyOf(body),
			span: spanOf(entry)
		})))
	};
}
function objectsOf(field) {
	return field.isMap ? [field] : field.items().flatMap(objectsOf);
}
function attributeOf(field) {
	return {
		name: String(field.key),
		value: expressionOf(field),
		span: spanOf(field)
	};
}
function expressionOf(field) {
	const { node } = field;
	if (node === void 0) return {
		kind: "literal",
		value: null
	};
	if (node.kind === "list") return {
		kind: "tuple",
		items: field.items().map(expressionOf)
	};
	if (node.kind === "map") return {
		kind: "object",
		entries: field.fields().map((entry) => [templateOf(String(entry.key), node.start), expressionOf(entry)])
	};
	const value = resolveScalar(node);
	return typeof value === "string" ? templateOf(value, node.start) : {
		kind: "literal",
		value
	};
}
/** Parses a template, all of which is at one place of the file. */
function templateOf(text, start) {
	const origin = new MappedTextBuilder(text);
	origin.addSynthetic(text, start);
	return parseTemplateText(text, origin.build());
}
function spanOf(field) {
	return field.place?.span ?? {
		start: 0,
		end: 0
	};
}
var blockTypes, innerBlocks;
function init_json_body() {
	return (init_json_body = __esmMin((() => {
		init_dockerfile();
		init_yaml();
		init_expression();
		init_syntax();
		blockTypes = /* @__PURE__ */ new Set([
			"variable",
			"function",
			"group",
			"target"
		]);
		innerBlocks = /* @__PURE__ */ new Set(["validation"]);
	})))();
}

// actions/dockerfile-lint/builds/bake/values.ts
function isList(value) {
	return Array.isArray(value);
}
function isObject(value) {
	return value instanceof Map;
}
/** Checks whether a value, or anything in it, is unknown. */
function hasUnknown(value) {
	if (isList(value)) return value.some(hasUnknown);
	if (isObject(value)) return [...value.values()].some(hasUnknown);
	return value instanceof UnknownValue;
}
/** Throws the error of an operation that has no result. The value is unknown, as bake would fail. */
function reject(why) {
	throw new UnknownError(why);
}
/** Converts a value to text as HCL does. @throws UnknownError for collections and null. */
function toText(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number") return numberText(value);
	if (typeof value === "boolean") return String(value);
	return reject(value === null ? "null is not a text" : "a collection is not a text");
}
function numberText(value) {
	if (!Number.isFinite(value)) return reject("a number is not finite");
	if (Object.is(value, -0)) return "-0";
	return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
/** Converts a value to a number. @throws UnknownError */
function toNumber(value) {
	if (typeof value === "number") return value;
	if (typeof value === "string" && /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value)) return Number(value);
	return reject("a value is not a number");
}
/** Converts a value to a boolean. @throws UnknownError */
function toBoolean(value) {
	if (typeof value === "boolean") return value;
	if (value === "true" || value === "1") return true;
	if (value === "false" || value === "0") return false;
	return reject("a value is not true or false");
}
/** Returns the elements of a list or the values of an object in the order of its keys. @throws UnknownError */
function elementsOf(value) {
	if (isList(value)) return value;
	if (isObject(value)) return entriesOf(value).map(([, element]) => element);
	return reject("a value is not a collection");
}
/** Returns the entries of an object in the order of its keys, in which HCL iterates. */
function entriesOf(value) {
	return [...value].toSorted(([a], [b]) => a < b ? -1 : Number(a > b));
}
/** Checks whether two values are of one type and equal. */
function isEqual(left, right) {
	if (isList(left) && isList(right)) return left.length === right.length && left.every((element, index) => isEqual(element, right[index] ?? null));
	if (isObject(left) && isObject(right)) {
		const isSame = ([key, value]) => right.has(key) && isEqual(value, right.get(key) ?? null);
		return left.size === right.size && [...left].every(isSame);
	}
	return left === right;
}
var UnknownValue, UnknownError, maxText, maxSteps, BakeLimitError, Budget;
function init_values() {
	return (init_values = __esmMin((() => {
		UnknownValue = class {
			why;
			constructor(why) {
				this.why = why;
			}
		};
		UnknownError = class extends Error {};
		maxText = 2 ** 20;
		maxSteps = 5e5;
		BakeLimitError = class extends Error {};
		Budget = class {
			#steps = 0;
			/** Counts steps. @throws BakeLimitError beyond the limit. */
			spend(steps = 1) {
				this.#steps += steps;
				if (this.#steps > maxSteps) throw new BakeLimitError(`it takes more than ${maxSteps} steps to evaluate`);
			}
			/** Returns a text of a permitted length. Long texts count as steps. @throws BakeLimitError */
			text(text) {
				if (text.length > maxText) throw new BakeLimitError(`a text has more than ${maxText} characters`);
				this.spend(text.length >> 8);
				return text;
			}
		};
	})))();
}

// actions/dockerfile-lint/builds/bake/functions/format.ts
/**
* Formats values as `format` of the standard library does, with the verbs and widths that Bake files use.
* @throws UnknownError for other verbs and missing values.
*/
function formatText(pattern, values) {
	if (pattern.replaceAll(verb, "").includes("%")) return reject("a format has an unknown verb");
	let next = 0;
	return pattern.replaceAll(verb, (whole, ...matched) => {
		if (whole === "%%") return "%";
		const groups = matched.at(-1);
		if (next >= values.length) return reject("a format has more verbs than values");
		const value = values[next] ?? null;
		next += 1;
		return padded(formatValue(groups["verb"] ?? "", value, groups["precision"]), groups["flags"], groups["width"]);
	});
}
function formatValue(kind, value, precision) {
	if (kind === "s" || kind === "v") return toText(value);
	if (kind === "q") return JSON.stringify(toText(value));
	if (kind === "t") return typeof value === "boolean" ? String(value) : reject("a value is not true or false");
	const number = toNumber(value);
	if (kind === "f") return number.toFixed(precision === void 0 ? 6 : Number(precision));
	if (kind === "g") return String(number);
	if (kind === "e") return reject("exponents are not formatted");
	const radix = radixes[kind] ?? 10;
	const digits = Math.trunc(number).toString(radix);
	return kind === "X" ? digits.toUpperCase() : digits;
}
function padded(text, flags = "", width = "0") {
	const length = Number(width);
	if (flags.includes("-")) return text.padEnd(length);
	return flags.includes("0") ? text.padStart(length, "0") : text.padStart(length);
}
var verb, radixes;
function init_format() {
	return (init_format = __esmMin((() => {
		init_values();
		verb = /%(?:%|(?<flags>[-+ #0]*)(?<width>\d{1,3})?(?:\.(?<precision>\d{1,2}))?(?<verb>[vdsqtfgeoxXb]))/gu;
		radixes = {
			d: 10,
			o: 8,
			x: 16,
			X: 16,
			b: 2
		};
	})))();
}

// actions/dockerfile-lint/builds/bake/functions/collections.ts
/** Returns the elements of a list once each. Pairs are compared, which counts as steps. */
function distinct(values, budget) {
	const texts = /* @__PURE__ */ new Set();
	const others = [];
	return values.filter((value) => {
		if (!isList(value) && !isObject(value)) {
			const isNew = !texts.has(value);
			texts.add(value);
			return isNew;
		}
		budget.spend(others.length);
		if (others.some((other) => isEqual(other, value))) return false;
		others.push(value);
		return true;
	});
}
function flattened(value, budget) {
	budget.spend();
	return isList(value) ? value.flatMap((element) => flattened(element, budget)) : [value];
}
/** Combines sets, from the first to the last. */
function combined$1(combine) {
	return (values, budget) => {
		return sorted(distinct(values.map((value) => listOf$1(value)).reduce((left, right) => {
			budget.spend(left.length * right.length);
			return combine(left, right);
		}), budget));
	};
}
/** Sorts the texts of a set, in which order sets are iterated. */
function sorted(values) {
	return values.every((value) => typeof value === "string") ? values.toSorted() : values;
}
/** Returns the element of a list or object. @throws UnknownError if there is none. */
function indexed(collection, key) {
	const element = isObject(collection) ? collection.get(toText(key)) : listOf$1(collection)[toNumber(key)];
	return element === void 0 ? reject("a collection has no such element") : element;
}
function chunks(list, size, budget) {
	if (!Number.isInteger(size) || size < 1) return size === 0 ? [list] : reject("a size is not usable");
	const result = [];
	for (let start = 0; start < list.length; start += size) {
		budget.spend();
		result.push(list.slice(start, start + size));
	}
	return result;
}
function formattedList(pattern, values, budget) {
	const length = Math.max(1, ...values.filter(isList).map((list) => list.length));
	return Array.from({ length }, (_, index) => {
		const row = values.map((value) => isList(value) ? value[index] ?? reject("lists have different lengths") : value);
		return budget.text(formatText(pattern, row));
	});
}
function range(numbers, budget) {
	const [start, end] = numbers.length === 1 ? [0, numbers[0] ?? 0] : [numbers[0] ?? 0, numbers[1] ?? 0];
	const step = numbers[2] ?? (end < start ? -1 : 1);
	if (step === 0 || step > 0 !== end > start) return end === start ? [] : reject("a range has no end");
	const result = [];
	for (let value = start; step > 0 ? value < end : value > end; value += step) {
		budget.spend();
		result.push(value);
	}
	return result;
}
function product(sets, budget) {
	if (sets.length < 2) return reject("a product needs two sets");
	let rows = [[]];
	for (const set of sets) {
		budget.spend(rows.length * set.length * sets.length);
		rows = rows.flatMap((row) => set.map((value) => [...row, value]));
	}
	return rows;
}
var listOf$1, objectOf, includes, collectionFunctions;
function init_collections() {
	return (init_collections = __esmMin((() => {
		init_values();
		init_format();
		listOf$1 = (value) => value !== void 0 && isList(value) ? value : reject("a value is not a list");
		objectOf = (value) => value !== void 0 && isObject(value) ? value : reject("a value is not an object");
		includes = (values, wanted) => values.some((value) => isEqual(value, wanted));
		collectionFunctions = {
			chunklist: (values, budget) => chunks(listOf$1(values[0]), toNumber(values[1] ?? null), budget),
			coalesce: (values) => values.find((value) => value !== null) ?? reject("all values are null"),
			coalescelist: (values) => values.map((value) => listOf$1(value)).find(({ length }) => length > 0) ?? reject("all lists are empty"),
			compact: (values) => listOf$1(values[0]).filter((value) => value !== "" && value !== null),
			concat: (values, budget) => {
				const joined = values.flatMap((value) => listOf$1(value));
				budget.spend(joined.length);
				return joined;
			},
			contains: (values) => includes(listOf$1(values[0]), values[1] ?? null),
			distinct: (values, budget) => distinct(listOf$1(values[0]), budget),
			element: (values) => {
				const list = listOf$1(values[0]);
				const index = toNumber(values[1] ?? null);
				return list.length === 0 ? reject("a list is empty") : list[index % list.length] ?? reject("an index is negative");
			},
			flatten: (values, budget) => flattened(listOf$1(values[0]), budget),
			formatlist: (values, budget) => formattedList(toText(values[0] ?? null), values.slice(1), budget),
			hasindex: (values) => {
				const [collection = null, key = null] = values;
				if (isObject(collection)) return typeof key === "string" && collection.has(key);
				return typeof key === "number" && Number.isInteger(key) && key >= 0 && key < listOf$1(collection).length;
			},
			index: (values) => indexed(values[0] ?? null, values[1] ?? null),
			indexof: (values) => {
				const position = listOf$1(values[0]).findIndex((value) => isEqual(value, values[1] ?? null));
				return position === -1 ? reject("a list does not contain the value") : position;
			},
			keys: (values) => entriesOf(objectOf(values[0])).map(([key]) => key),
			length: (values) => elementsOf(values[0] ?? null).length,
			lookup: ([object, key = null, other]) => {
				const value = objectOf(object).get(toText(key));
				if (value !== void 0) return value;
				return other === void 0 ? reject("a key is missing") : other;
			},
			merge: (values, budget) => {
				const merged = new Map(values.filter((value) => value !== null).flatMap((value) => [...objectOf(value)]));
				budget.spend(merged.size);
				return merged;
			},
			range: (values, budget) => range(values.map(toNumber), budget),
			reverselist: (values) => listOf$1(values[0]).toReversed(),
			sethaselement: (values) => includes(listOf$1(values[0]), values[1] ?? null),
			setintersection: combined$1((left, right) => left.filter((value) => includes(right, value))),
			setproduct: (values, budget) => product(values.map((value) => listOf$1(value)), budget),
			setsubtract: combined$1((left, right) => left.filter((value) => !includes(right, value))),
			setsymmetricdifference: combined$1((left, right) => [...left.filter((value) => !includes(right, value)), ...right.filter((value) => !includes(left, value))]),
			setunion: combined$1((left, right) => [...left, ...right]),
			slice: (values) => listOf$1(values[0]).slice(toNumber(values[1] ?? null), toNumber(values[2] ?? null)),
			sort: (values) => listOf$1(values[0]).map(toText).toSorted(),
			values: (values) => elementsOf(objectOf(values[0])),
			zipmap: (values) => {
				const [keys, elements] = [listOf$1(values[0]), listOf$1(values[1])];
				if (keys.length !== elements.length) return reject("lists have different lengths");
				return new Map(keys.map((key, index) => [toText(key), elements[index] ?? null]));
			}
		};
	})))();
}

// actions/dockerfile-lint/builds/bake/functions/numbers.ts
/** Creates a function of two numbers. */
function ofNumbers(calculate) {
	return (values) => calculate(toNumber(values[0] ?? null), toNumber(values[1] ?? null));
}
/** Creates a function of one number. */
function ofNumber(calculate) {
	return (values) => calculate(toNumber(values[0] ?? null));
}
function divided(left, right, calculate) {
	return right === 0 ? reject("a number is divided by zero") : calculate(left, right);
}
function extreme(values, choose) {
	return values.length === 0 ? reject("a number is missing") : choose(...values.slice(0, 1e3).map(toNumber));
}
var numberFunctions;
function init_numbers() {
	return (init_numbers = __esmMin((() => {
		init_values();
		numberFunctions = {
			absolute: ofNumber(Math.abs),
			add: ofNumbers((left, right) => left + right),
			and: (values) => toBoolean(values[0] ?? null) && toBoolean(values[1] ?? null),
			ceil: ofNumber(Math.ceil),
			divide: ofNumbers((left, right) => divided(left, right, (a, b) => a / b)),
			equal: (values) => isEqual(values[0] ?? null, values[1] ?? null),
			floor: ofNumber(Math.floor),
			greaterthan: ofNumbers((left, right) => left > right),
			greaterthanorequalto: ofNumbers((left, right) => left >= right),
			int: ofNumber(Math.trunc),
			lessthan: ofNumbers((left, right) => left < right),
			lessthanorequalto: ofNumbers((left, right) => left <= right),
			max: (values) => extreme(values, Math.max),
			min: (values) => extreme(values, Math.min),
			modulo: ofNumbers((left, right) => divided(left, right, (a, b) => a % b)),
			multiply: ofNumbers((left, right) => left * right),
			negate: ofNumber((value) => -value),
			not: (values) => !toBoolean(values[0] ?? null),
			notequal: (values) => !isEqual(values[0] ?? null, values[1] ?? null),
			or: (values) => toBoolean(values[0] ?? null) || toBoolean(values[1] ?? null),
			parseint: (values) => {
				const [text, base] = [toText(values[0] ?? null), toNumber(values[1] ?? null)];
				const value = base >= 2 && base <= 36 && /^[+-]?\w+$/.test(text) ? Number.parseInt(text, base) : NaN;
				return Number.isNaN(value) ? reject("a text is not a number") : value;
			},
			pow: ofNumbers((left, right) => left ** right),
			signum: ofNumber(Math.sign),
			subtract: ofNumbers((left, right) => left - right)
		};
	})))();
}

// actions/dockerfile-lint/builds/bake/functions/texts.ts
/** Creates a function of one text. */
function ofText(change) {
	return (values, budget) => budget.text(change(text(values, 0)));
}
function textsOf(list) {
	return isList(list) ? list.map(toText) : reject("join needs lists");
}
function repeated(value, times, budget) {
	if (!Number.isInteger(times) || times < 0 || times > 1e3) return reject("a number of spaces is not usable");
	return budget.text(value.repeat(times));
}
function replaced(value, search, replacement, budget) {
	const places = search === "" ? [...value].length + 1 : value.split(search).length - 1;
	budget.text(" ".repeat(Math.min(value.length + places * replacement.length, 2 ** 21)));
	return value.split(search).join(replacement);
}
/** Returns characters. A negative offset counts from the end, and a negative length is unlimited. */
function part(value, offset, length) {
	const characters = [...value];
	const start = offset < 0 ? Math.max(0, characters.length + offset) : offset;
	return characters.slice(start, length < 0 ? void 0 : start + length).join("");
}
function trimmed(value, set) {
	const characters = [...value];
	const start = characters.findIndex((character) => !set.has(character));
	const end = characters.findLastIndex((character) => !set.has(character));
	return start === -1 ? "" : characters.slice(start, end + 1).join("");
}
var createHash, posix$1, text, digest, textFunctions;
function init_texts() {
	return (init_texts = __esmMin((() => {
		init_values();
		init_format();
		({createHash} = process.getBuiltinModule("node:crypto"));
		({posix: posix$1} = process.getBuiltinModule("node:path"));
		text = (values, index) => toText(values[index] ?? null);
		digest = (algorithm) => ofText((value) => createHash(algorithm).update(value).digest("hex"));
		textFunctions = {
			base64decode: ofText((value) => Buffer.from(value, "base64").toString("utf8")),
			base64encode: ofText((value) => Buffer.from(value, "utf8").toString("base64")),
			basename: ofText((value) => value === "" ? "." : posix$1.basename(value) || "/"),
			chomp: ofText((value) => value.replace(/[\r\n]+$/, "")),
			dirname: ofText((value) => posix$1.dirname(posix$1.normalize(value))),
			format: (values, budget) => budget.text(formatText(text(values, 0), values.slice(1))),
			indent: (values, budget) => budget.text(text(values, 1).replaceAll("\n", `\n${repeated(" ", toNumber(values[0] ?? null), budget)}`)),
			join: ([separator = null, ...lists], budget) => budget.text(lists.flatMap(textsOf).join(toText(separator))),
			lower: ofText((value) => value.toLowerCase()),
			md5: digest("md5"),
			replace: (values, budget) => replaced(text(values, 0), text(values, 1), text(values, 2), budget),
			reverse: ofText((value) => [...value].toReversed().join("")),
			sanitize: ofText((value) => value.replace(/[^A-Za-z0-9_-]/gu, "_")),
			sha1: digest("sha1"),
			sha256: digest("sha256"),
			sha512: digest("sha512"),
			split: (values, budget) => {
				const parts = text(values, 1).split(text(values, 0));
				budget.spend(parts.length);
				return parts;
			},
			strlen: (values) => [...text(values, 0)].length,
			substr: (values) => part(text(values, 0), toNumber(values[1] ?? null), toNumber(values[2] ?? null)),
			title: ofText((value) => value.replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())),
			trim: (values) => trimmed(text(values, 0), new Set(text(values, 1))),
			trimprefix: (values) => {
				const [value, prefix] = [text(values, 0), text(values, 1)];
				return value.startsWith(prefix) ? value.slice(prefix.length) : value;
			},
			trimspace: ofText((value) => value.trim()),
			trimsuffix: (values) => {
				const [value, suffix] = [text(values, 0), text(values, 1)];
				return suffix !== "" && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value;
			},
			upper: ofText((value) => value.toUpperCase()),
			urlencode: ofText((value) => encodeURIComponent(value).replaceAll("%20", "+"))
		};
	})))();
}

// actions/dockerfile-lint/builds/bake/functions/index.ts
var standardFunctions;
function init_functions() {
	return (init_functions = __esmMin((() => {
		init_collections();
		init_numbers();
		init_texts();
		standardFunctions = new Map([
			...Object.entries(collectionFunctions),
			...Object.entries(numberFunctions),
			...Object.entries(textFunctions)
		]);
	})))();
}

// actions/dockerfile-lint/builds/bake/operators.ts
/** Applies an operator (HCL Native Syntax Specification, "Operations"). @throws UnknownError if there is no result. */
function calculate(operator, left, right) {
	if (operator === "&&" || operator === "||") return combined(operator === "||", left, right);
	if (left instanceof UnknownValue) return left;
	if (right instanceof UnknownValue) return right;
	if (operator === "==" || operator === "!=") {
		if (hasUnknown(left) || hasUnknown(right)) return reject("a compared value is unknown");
		return isEqual(left, right) === (operator === "==");
	}
	const [a, b] = [toNumber(left), toNumber(right)];
	if (b === 0 && (operator === "/" || operator === "%")) return reject("a number is divided by zero");
	return arithmetic[operator](a, b);
}
/** Combines truth values. One value may decide alone. @param deciding the value that does. */
function combined(deciding, left, right) {
	const values = [left, right].filter((value) => !(value instanceof UnknownValue)).map(toBoolean);
	if (values.includes(deciding)) return deciding;
	return values.length === 2 ? !deciding : reject("a truth value is unknown");
}
var arithmetic;
function init_operators() {
	return (init_operators = __esmMin((() => {
		init_values();
		arithmetic = {
			"<": (a, b) => a < b,
			"<=": (a, b) => a <= b,
			">": (a, b) => a > b,
			">=": (a, b) => a >= b,
			"+": (a, b) => a + b,
			"-": (a, b) => a - b,
			"*": (a, b) => a * b,
			"/": (a, b) => a / b,
			"%": (a, b) => a % b
		};
	})))();
}

// actions/dockerfile-lint/builds/bake/evaluate.ts
var Evaluator;
function init_evaluate() {
	return (init_evaluate = __esmMin((() => {
		init_functions();
		init_operators();
		init_values();
		Evaluator = class Evaluator {
			#names;
			#budget;
			constructor(names, budget) {
				this.#names = names;
				this.#budget = budget;
			}
			/** Returns the value of an expression. @throws BakeLimitError beyond the limits. */
			evaluate(expression) {
				try {
					return this.#value(expression);
				} catch (error) {
					if (error instanceof UnknownError) return new UnknownValue(error.message);
					throw error;
				}
			}
			/** Returns the texts of the parts of a template, or the unknown value that one depends on. */
			evaluateParts(parts) {
				try {
					return parts.map((part) => this.#part(part));
				} catch (error) {
					if (error instanceof UnknownError) return new UnknownValue(error.message);
					throw error;
				}
			}
			/** Returns an evaluator with further variables. */
			with(variables) {
				return new Evaluator({
					variable: (name) => variables.has(name) ? variables.get(name) : this.#names.variable(name),
					function: (name) => this.#names.function(name),
					blockAttribute: (type, label, attribute) => variables.has(type) ? void 0 : this.#names.blockAttribute(type, label, attribute)
				}, this.#budget);
			}
			#value(expression) {
				this.#budget.spend();
				switch (expression.kind) {
					case "literal": return expression.value;
					case "template": return this.#template(expression.parts);
					case "variable": return this.#variable(expression.name);
					case "index": return this.#index(expression);
					case "splat": return this.#splat(expression);
					case "call": return this.#call(expression);
					case "unary": {
						const operand = this.evaluate(expression.operand);
						if (operand instanceof UnknownValue) return operand;
						return expression.operator === "!" ? !toBoolean(operand) : calculate("-", 0, operand);
					}
					case "binary": return calculate(expression.operator, this.evaluate(expression.left), this.evaluate(expression.right));
					case "conditional": {
						const condition = this.evaluate(expression.condition);
						if (condition instanceof UnknownValue) return condition;
						return this.evaluate(toBoolean(condition) ? expression.positive : expression.negative);
					}
					case "tuple": return expression.items.map((item) => this.evaluate(item));
					case "object": return new Map(expression.entries.map(([key, value]) => [toText(this.#known(key)), this.evaluate(value)]));
					case "for": return this.#loop(expression);
				}
			}
			/** Returns the value of a variable, which may be null. */
			#variable(name) {
				const value = this.#names.variable(name);
				return value === void 0 ? reject(`the variable ${name} is not defined`) : value;
			}
			/** Returns a value that is not unknown. @throws UnknownError */
			#known(expression) {
				const value = this.evaluate(expression);
				return value instanceof UnknownValue ? reject(value.why) : value;
			}
			#template(parts) {
				let text = "";
				for (const part of parts) text = this.#budget.text(text + this.#part(part));
				return text;
			}
			#part(part) {
				this.#budget.spend();
				if (part.kind === "text") return part.text.text;
				if (part.kind === "interpolation") return toText(this.#known(part.value));
				if (part.kind === "if") {
					const parts = toBoolean(this.#known(part.condition)) ? part.positive : part.negative;
					return this.#template(parts);
				}
				const rows = this.#rows(part.names, part.collection);
				return this.#budget.text(rows.map((row) => row.#template(part.body)).join(""));
			}
			#index({ object, key }) {
				if (object.kind === "index" && object.object.kind === "variable" && key.kind === "literal") {
					const label = this.evaluate(object.key);
					const value = typeof label === "string" ? this.#names.blockAttribute(object.object.name, label, String(key.value)) : void 0;
					if (value !== void 0) return value;
				}
				return indexed(this.#known(object), this.#known(key));
			}
			#splat({ object, steps }) {
				const value = this.#known(object);
				const elements = isList(value) ? value : value === null ? [] : [value];
				this.#budget.spend(elements.length);
				return elements.map((element) => steps.reduce((inner, step) => inner instanceof UnknownValue ? inner : indexed(inner, this.#known(step)), element));
			}
			#call({ name, arguments: given, isExpanded }) {
				if (name === "try" || name === "can") return this.#attempt(name, given);
				const run = this.#names.function(name) ?? standardFunctions.get(name);
				if (run === void 0) return reject(`the function ${name} is not evaluated`);
				const values = given.map((argument) => this.evaluate(argument));
				const last = isExpanded ? values.pop() : void 0;
				const all = last === void 0 ? values : [...values, ...elementsOf(last)];
				this.#budget.spend(all.length);
				if (all.some(hasUnknown)) return reject(`an argument of ${name} is unknown`);
				return run(all, this.#budget);
			}
			/** Calls `try` and `can`. What is unknown here may have a value in a build, so that the call is unknown, too. */
			#attempt(name, given) {
				const [first] = given;
				const value = first === void 0 ? reject(`${name} has no argument`) : this.#known(first);
				return name === "can" ? true : value;
			}
			#loop(expression) {
				const rows = this.#rows(expression.names, expression.collection).filter((row) => expression.condition === void 0 || toBoolean(row.#known(expression.condition)));
				const { key } = expression;
				if (key === void 0) return rows.map((row) => row.evaluate(expression.value));
				const entries = rows.map((row) => [toText(row.#known(key)), row.evaluate(expression.value)]);
				if (!expression.isGrouped) return new Map(entries);
				const groups = Map.groupBy(entries, ([name]) => name);
				return new Map([...groups].map(([name, group]) => [name, group.map(([, value]) => value)]));
			}
			/** Returns an evaluator for each element of a collection. */
			#rows({ key, value }, collection) {
				const elements = this.#known(collection);
				const pairs = isObject(elements) ? entriesOf(elements) : elementsOf(elements).map((element, index) => [index, element]);
				this.#budget.spend(pairs.length);
				return pairs.map(([position, element]) => this.with(new Map([...key === void 0 ? [] : [[key, position]], [value, element]])));
			}
		};
	})))();
}

// actions/dockerfile-lint/builds/bake/definitions.ts
function namesIn(parameters) {
	return (parameters?.kind === "tuple" ? parameters.items : []).flatMap((item) => {
		if (item.kind === "variable") return [item.name];
		const [part] = item.kind === "template" ? item.parts : [];
		return part?.kind === "text" ? [part.text.text] : [];
	});
}
/** Returns the value of an attribute of a body. */
function findAttribute({ attributes }, name) {
	return attributes.findLast((attribute) => attribute.name === name)?.value;
}
var maxCalls, builtins, Definitions;
function init_definitions() {
	return (init_definitions = __esmMin((() => {
		init_evaluate();
		init_values();
		maxCalls = 32;
		builtins = /* @__PURE__ */ new Map([["BAKE_CMD_CONTEXT", "cwd://"], ["BAKE_LOCAL_PLATFORM", new UnknownValue("BAKE_LOCAL_PLATFORM depends on the machine")]]);
		Definitions = class {
			evaluator;
			#expressions = /* @__PURE__ */ new Map();
			#functions = /* @__PURE__ */ new Map();
			#blocks = /* @__PURE__ */ new Map();
			#values = /* @__PURE__ */ new Map();
			#progress = /* @__PURE__ */ new Set();
			#calls = 0;
			constructor(bodies, budget = new Budget()) {
				this.evaluator = new Evaluator(this, budget);
				for (const { attributes } of bodies) for (const { name, value } of attributes) this.#expressions.set(name, value);
				for (const block of bodies.flatMap(({ blocks }) => blocks)) this.#add(block);
			}
			#add(block) {
				const [label = ""] = block.labels;
				if (block.type === "variable") {
					const value = findAttribute(block.body, "default");
					if (value !== void 0 || !this.#expressions.has(label)) this.#expressions.set(label, value);
				} else if (block.type === "function") this.#functions.set(label, block);
				else {
					const id = `${block.type} ${label}`;
					this.#blocks.set(id, [...this.#blocks.get(id) ?? [], block]);
				}
			}
			variable(name) {
				const known = this.#values.get(name) ?? (this.#expressions.has(name) ? void 0 : builtins.get(name));
				if (known !== void 0 || !this.#expressions.has(name)) return known;
				const expression = this.#expressions.get(name);
				const value = expression === void 0 ? new UnknownValue(`the variable ${name} has no default`) : this.#once(`variable ${name}`, () => this.evaluator.evaluate(expression));
				this.#values.set(name, value);
				return value;
			}
			function(name) {
				const block = this.#functions.get(name);
				return block === void 0 ? void 0 : (values) => this.#call(block, values);
			}
			blockAttribute(type, label, attribute) {
				const expression = (this.#blocks.get(`${type} ${label}`) ?? []).map(({ body }) => findAttribute(body, attribute)).findLast((found) => found !== void 0);
				if (expression === void 0) return void 0;
				return this.#once(`${type} ${label} ${attribute}`, () => this.evaluator.evaluate(expression));
			}
			/** Evaluates something that may refer to itself. */
			#once(id, evaluate) {
				if (this.#progress.has(id)) return new UnknownValue(`${id} refers to itself`);
				this.#progress.add(id);
				const value = evaluate();
				this.#progress.delete(id);
				return value;
			}
			#call({ body }, values) {
				const result = findAttribute(body, "result") ?? reject("a function has no result");
				const names = namesIn(findAttribute(body, "params"));
				const rest = findAttribute(body, "variadic_params");
				if (values.length < names.length || rest === void 0 && values.length > names.length) return reject("a function has another number of arguments");
				const variables = new Map(names.map((name, index) => [name, values[index] ?? null]));
				if (rest?.kind === "variable") variables.set(rest.name, values.slice(names.length));
				if (this.#calls >= maxCalls) return reject("functions call each other without an end");
				this.#calls += 1;
				const value = this.evaluator.with(variables).evaluate(result);
				this.#calls -= 1;
				return value instanceof UnknownValue ? reject(value.why) : value;
			}
		};
	})))();
}

// actions/dockerfile-lint/builds/bake/targets.ts
/**
* Evaluates the targets of the files of a project, of which later ones override earlier ones (docker/buildx,
* `bake/bake.go`).
* @param initial targets of Compose files.
* @throws BakeLimitError beyond the limits.
*/
function readTargets(files, initial) {
	const { evaluator } = new Definitions(files.map(({ body }) => body));
	const targets = new Map(initial);
	const groups = /* @__PURE__ */ new Map();
	for (const { file, body } of files) for (const block of body.blocks) {
		const [label = ""] = block.labels;
		if (block.type === "group") {
			const members = findAttribute(block.body, "targets");
			groups.set(label, members === void 0 ? [] : namesOf(evaluator.evaluate(members)));
		}
		if (block.type !== "target") continue;
		const names = [];
		for (const variables of matrixOf(block, evaluator)) {
			const target = targetOf(block, file, evaluator.with(variables), label);
			const before = targets.get(target.name);
			targets.set(target.name, before === void 0 ? target : mergeTargets(before, target));
			names.push(target.name);
			if (targets.size > maxTargets) throw new BakeLimitError(`it has more than ${maxTargets} targets`);
		}
		if (names.length !== 1 || names[0] !== label) groups.set(label, names);
	}
	return {
		targets,
		groups
	};
}
/** Merges a target over another: arguments and contexts by name, everything else as a whole. */
function mergeTargets(base, over) {
	return {
		...over,
		inherits: over.inherits.length > 0 ? over.inherits : base.inherits,
		context: over.context ?? base.context,
		dockerfile: over.dockerfile ?? base.dockerfile,
		inline: over.inline ?? base.inline,
		target: over.target ?? base.target,
		args: new Map([...base.args, ...over.args]),
		contexts: new Map([...base.contexts, ...over.contexts]),
		platforms: over.platforms ?? base.platforms,
		output: over.output ?? base.output
	};
}
/** Lists the variables of each variant of a target. One without a matrix has one variant. */
function matrixOf({ body }, evaluator) {
	const expression = findAttribute(body, "matrix");
	const matrix = expression === void 0 ? /* @__PURE__ */ new Map() : evaluator.evaluate(expression);
	if (!isObject(matrix)) return [];
	let variants = [/* @__PURE__ */ new Map()];
	for (const [name, values] of entriesOf(matrix)) {
		const elements = isList(values) ? values : [];
		if (variants.length * elements.length > maxTargets) throw new BakeLimitError(`it has more than ${maxTargets} targets`);
		variants = variants.flatMap((variant) => elements.map((element) => new Map([...variant, [name, element]])));
	}
	return variants;
}
function targetOf({ body, span }, file, evaluator, label) {
	const evaluated = (name) => {
		const expression = findAttribute(body, name);
		return expression === void 0 ? void 0 : evaluator.evaluate(expression) ?? void 0;
	};
	return {
		name: textOf(evaluated("name")) ?? label,
		file,
		span,
		inherits: namesOf(evaluated("inherits")),
		context: evaluated("context"),
		dockerfile: evaluated("dockerfile"),
		inline: inlineOf$1(body, file, evaluator),
		target: evaluated("target"),
		args: entriesIn(evaluated("args")),
		contexts: entriesIn(evaluated("contexts")),
		platforms: evaluated("platforms"),
		output: evaluated("output")
	};
}
function inlineOf$1(body, file, evaluator) {
	const attribute = body.attributes.findLast(({ name }) => name === "dockerfile-inline");
	if (attribute === void 0) return void 0;
	const { value, span } = attribute;
	const { line } = file.source.positionAt(span.start);
	if (value.kind !== "template") {
		const text = evaluator.evaluate(value);
		if (text === null) return void 0;
		return typeof text === "string" ? createUnmappedInline(file, text, line) : new UnknownValue("it is computed");
	}
	const texts = evaluator.evaluateParts(value.parts);
	if (texts instanceof UnknownValue) return texts;
	const parts = value.parts.map((part, index) => {
		const text = texts[index] ?? "";
		return part.kind === "text" ? {
			text,
			source: part.text
		} : { text };
	});
	return createTemplateInline(file, parts, line);
}
/** Returns the entries of an object. Null entries are not set. */
function entriesIn(value) {
	if (value === void 0 || !isObject(value)) return /* @__PURE__ */ new Map();
	return new Map([...value].filter(([, entry]) => entry !== null));
}
function namesOf(value) {
	if (value === void 0 || value instanceof UnknownValue || value === null || !isList(value)) return [];
	return elementsOf(value).flatMap((name) => typeof name === "string" ? [name] : []);
}
/** Returns a text or number as text. Undefined if it is not known. */
function textOf(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? toText(value) : void 0;
}
var maxTargets;
function init_targets() {
	return (init_targets = __esmMin((() => {
		/* @__PURE__ */ init_inline();
		init_definitions();
		init_values();
		maxTargets = 2e3;
	})))();
}

// actions/dockerfile-lint/builds/bake/select.ts
/**
* Lists the targets that are built, each with what it inherits (docker/buildx, `bake/bake.go`): those of groups, those that
* others use as a context, and those that nothing inherits from. All others only have settings for other targets, as has
* one whose name starts with an underscore.
* @param isOwn checks whether a target is in a Bake file. Targets of Compose files alone are builds of Compose.
*/
function selectTargets(definitions, isOwn) {
	const { targets, groups } = definitions;
	const inherited = new Set([...targets.values()].flatMap(({ inherits }) => membersOf(inherits, definitions)));
	const grouped = new Set([...groups.values()].flatMap((names) => membersOf(names, definitions)));
	const resolver = new Resolver(targets);
	const resolved = new Map([...targets].map(([name, target]) => [name, resolver.resolve(target)]));
	const used = new Set([...resolved.values()].flatMap((target) => "problem" in target ? [] : contextTargets(target)));
	return [...targets].flatMap(([name, target]) => {
		const isBase = inherited.has(name) || name.startsWith("_");
		const isBuilt = grouped.has(name) || used.has(name) || !isBase;
		const whole = resolved.get(name);
		return isBuilt && isOwn(target) && whole !== void 0 ? [whole] : [];
	});
}
/** Lists the targets of names, of which some are groups. */
function membersOf(names, { groups }) {
	const seen = /* @__PURE__ */ new Set();
	const queue = [...names];
	for (let name = queue.pop(); name !== void 0; name = queue.pop()) {
		if (seen.has(name)) continue;
		seen.add(name);
		queue.push(...groups.get(name) ?? []);
	}
	return [...seen];
}
/** Lists the targets that a target uses as contexts. */
function contextTargets({ contexts }) {
	return [...contexts.values()].flatMap((value) => {
		const text = textOf(value) ?? "";
		return text.startsWith("target:") ? [text.slice(7)] : [];
	});
}
/** Checks whether anything that decides what a target builds is known to the build only. */
function findUnknown({ context, dockerfile, inline, target }) {
	return [
		inline,
		dockerfile,
		context,
		target
	].find((value) => value instanceof UnknownValue)?.why;
}
var maxDepth, Resolver;
function init_select() {
	return (init_select = __esmMin((() => {
		init_targets();
		init_values();
		maxDepth = 32;
		Resolver = class {
			#targets;
			#done = /* @__PURE__ */ new Map();
			#progress = /* @__PURE__ */ new Set();
			constructor(targets) {
				this.#targets = targets;
			}
			/** Returns a target with what it inherits, from the first to the last of the names. */
			resolve(target) {
				const known = this.#done.get(target.name);
				if (known !== void 0) return known;
				if (this.#progress.has(target.name) || this.#progress.size >= maxDepth) return {
					target,
					problem: "it inherits from itself or its inheritance is nested too deeply"
				};
				this.#progress.add(target.name);
				const result = this.#resolved(target);
				this.#progress.delete(target.name);
				this.#done.set(target.name, result);
				return result;
			}
			#resolved(target) {
				let whole;
				for (const name of target.inherits) {
					const base = this.#targets.get(name);
					if (base === void 0) return {
						target,
						problem: `it inherits from ${name}, which does not exist`
					};
					const inherited = this.resolve(base);
					if ("problem" in inherited) return {
						target,
						problem: inherited.problem
					};
					whole = whole === void 0 ? inherited : mergeTargets(whole, inherited);
				}
				return whole === void 0 ? target : {
					...mergeTargets(whole, target),
					inherits: target.inherits
				};
			}
		};
	})))();
}

// actions/dockerfile-lint/builds/bake/builds.ts
/**
* Lists what the Bake files of one directory build, of which later ones override earlier ones (docker/buildx, `bake`).
* Pure; never throws.
* @param composed builds of the Compose files that bake reads first.
*/
function listBakeBuilds(files, composed = []) {
	const parsed = [];
	const problems = [];
	for (const file of files) {
		const body = readBody(file);
		if ("why" in body) problems.push(body);
		else parsed.push({
			file,
			body
		});
	}
	const [first] = parsed;
	if (first === void 0) return {
		builds: [],
		notes: [],
		problems
	};
	try {
		const own = new Set(parsed.map(({ file }) => file));
		const initial = new Map(composed.map((build) => [targetName(build.origin.name), toTarget(build)]));
		return {
			...buildsOf(selectTargets(readTargets(parsed, initial), ({ file }) => own.has(file)), getDirectory(first.file)),
			problems
		};
	} catch (error) {
		return {
			builds: [],
			notes: [],
			problems: [...problems, unreadable(first.file, 0, reasonOf(error))]
		};
	}
}
function readBody(file) {
	try {
		return file.path.endsWith(".json") ? parseHclJson(file) : parseHcl(file.source.text);
	} catch (error) {
		return unreadable(file, error instanceof BakeSyntaxError ? error.offset : 0, reasonOf(error));
	}
}
/** Returns why files could not be read. @throws anything that is no error of the files. */
function reasonOf(error) {
	if (error instanceof BakeSyntaxError || error instanceof BakeLimitError) return error.message;
	if (error instanceof RangeError) return "it is nested too deeply";
	throw error;
}
function unreadable({ path, source }, offset, why) {
	return {
		what: `${path}:${source.positionAt(offset).line}`,
		why: `its builds were not linted: ${why}`
	};
}
function buildsOf(selected, directory) {
	const builds = [];
	const notes = [];
	for (const entry of selected) {
		const problem = "problem" in entry ? entry.problem : findUnknown(entry);
		if ("problem" in entry) notes.push(createBuildNote(originOf$1(entry.target), entry.problem));
		else if (problem !== void 0) notes.push(createBuildNote(originOf$1(entry), problem));
		else builds.push(toBuild(entry, directory));
	}
	return {
		builds,
		notes
	};
}
function originOf$1({ file, span, name }) {
	return {
		kind: "bake",
		file,
		line: file.source.positionAt(span.start).line,
		name
	};
}
function toBuild(target, directory) {
	const { inline } = target;
	return {
		origin: originOf$1(target),
		directories: directory === "" ? [""] : [directory, ""],
		context: localPath(textOf(target.context) ?? "."),
		dockerfile: inline instanceof UnknownValue ? void 0 : inline ?? textOf(target.dockerfile) ?? "Dockerfile",
		target: textOf(target.target),
		args: texts(target.args),
		contexts: texts(target.contexts),
		platforms: listOf(target.platforms),
		isImage: !isOnlyFiles(target.output)
	};
}
/** Removes the prefix of paths on the machine that calls bake. */
function localPath(path) {
	return path.startsWith("cwd://") ? path.slice(6) || "." : path;
}
function texts(values) {
	return new Map([...values].map(([name, value]) => [name, textOf(value)]));
}
/** Checks whether all outputs are files, or the cache. A text without a type is a path of files. */
function isOnlyFiles(output) {
	const types = (output === void 0 ? [] : isList(output) ? output : [output]).map((entry) => {
		if (typeof entry === "string") return entry.includes("=") ? /(?:^|,)type=([^,]*)/u.exec(entry)?.[1] ?? "" : "local";
		return isObject(entry) ? textOf(entry.get("type")) ?? "" : "";
	});
	return types.length > 0 && types.every((type) => fileTypes.has(type));
}
/** Returns the texts of a list once each. Bake ignores empty ones. */
function listOf(value) {
	const texts = value !== void 0 && isList(value) ? value.flatMap((element) => textOf(element) || []) : [];
	return [...new Set(texts)];
}
/** Converts a build of Compose to a target (docker/buildx, `bake/compose.go`). */
function toTarget({ origin, context, dockerfile, target, args, contexts, platforms }) {
	const known = (values) => new Map([...values].map(([name, value]) => [name, value ?? new UnknownValue(`${name} has no value`)]));
	return {
		name: targetName(origin.name),
		file: origin.file,
		span: origin.file.source.lineSpan(origin.line),
		inherits: [],
		context,
		dockerfile: typeof dockerfile === "string" ? dockerfile : void 0,
		inline: typeof dockerfile === "object" ? dockerfile : void 0,
		target,
		args: known(args),
		contexts: known(contexts),
		platforms: platforms.length === 0 ? void 0 : platforms
	};
}
/** Replaces the characters of a service's name that no target has. */
function targetName(service) {
	return service.replaceAll(".", "_");
}
var fileTypes;
function init_builds() {
	return (init_builds = __esmMin((() => {
		init_files();
		init_body();
		init_json_body();
		init_select();
		init_syntax();
		init_targets();
		init_values();
		fileTypes = /* @__PURE__ */ new Set([
			"local",
			"tar",
			"cacheonly"
		]);
	})))();
}

// actions/dockerfile-lint/builds/compose-builds.ts
/**
* Lists what the services of a Compose project build (Compose Build Specification), with the extension `x-bake`
* (docker/buildx, `bake/compose.go`). Services of all profiles count. Pure.
*/
function listComposeBuilds({ file, root }) {
	const results = root.get("services").fields().filter((service) => service.get("build").exists).map((service) => buildOf(service, file));
	return {
		builds: results.flatMap((result) => "why" in result ? [] : [result]),
		notes: results.flatMap((result) => "why" in result ? [result] : [])
	};
}
function buildOf(service, project) {
	const build = service.get("build");
	const origin = originOf(service, project);
	const context = build.text !== void 0 ? build : build.get("context");
	const inline = build.get("dockerfile_inline");
	const missing = [
		context,
		build.get("dockerfile"),
		build.get("target")
	].find(isUnresolved);
	if (missing !== void 0) return createBuildNote(origin, `${getMissingVariables(missing).join(", ")} has no value`);
	const extension = build.get("x-bake");
	return {
		origin,
		directories: [getDirectory((context.exists ? context : build).node?.file ?? project)],
		context: context.text ?? ".",
		dockerfile: inline.text === void 0 ? build.get("dockerfile").text ?? "Dockerfile" : inlineOf(inline, origin),
		target: build.get("target").text,
		args: valuesOf(build.get("args")),
		contexts: new Map([...valuesOf(build.get("additional_contexts")), ...valuesOf(extension.get("contexts"))]),
		isImage: true,
		platforms: [.../* @__PURE__ */ new Set([...build.get("platforms").texts, ...extension.get("platforms").texts])]
	};
}
/** Returns the place of a build, which is the key of `build` or, if another file has it, the line there. */
function originOf(service, project) {
	const { place } = service.get("build");
	const file = place?.file ?? project;
	return {
		kind: "compose",
		file,
		line: file.source.positionAt(place?.span.start ?? 0).line,
		name: String(service.key)
	};
}
function valuesOf(field) {
	return new Map(listPairs(field).map((pair) => [pair.name, isUnresolved(pair.field) ? void 0 : pair.value]));
}
function inlineOf(field, { file, line }) {
	const { node, text = "" } = field;
	if (node === void 0) return createUnmappedInline(file, text, line);
	const { source } = node.file;
	const start = source.positionAt(node.start).line;
	return source.text[node.start] === "|" ? createBlockInline(node.file, text, start) : createUnmappedInline(node.file, text, start);
}
function init_compose_builds() {
	return (init_compose_builds = __esmMin((() => {
		init_compose();
		init_files();
		/* @__PURE__ */ init_inline();
	})))();
}

// actions/dockerfile-lint/builds/locate.ts
/** Finds the Dockerfile and the context of a build, or the reason why it is not linted. */
async function locateBuild(tree, build) {
	const { origin, context, dockerfile } = build;
	if (dockerfile === void 0) return createBuildNote(origin, "only the build knows its name");
	const contexts = build.directories.map((directory) => contextIn(directory, context));
	if (typeof dockerfile === "object") return {
		build,
		dockerfile,
		context: await firstOf(tree, contexts, "directory")
	};
	if (context === void 0) return createBuildNote(origin, "only the build knows its context");
	const isLocalFile = dockerfile.startsWith("cwd://");
	if (!isLocalFile && (isRemote(context) || context === "-")) return createBuildNote(origin, "its context is not in the checkout");
	if (!isLocalFile && /^[a-z][a-z0-9+.-]*:\/\//iu.test(dockerfile)) return createBuildNote(origin, "the Dockerfile is on another machine");
	const candidates = build.directories.map((directory, index) => {
		const start = isLocalFile ? directory : contexts[index];
		const path = isLocalFile ? dockerfile.slice(6) : dockerfile;
		return start === void 0 ? void 0 : resolvePath(start === "." ? "" : start, path);
	});
	if (candidates.every((path) => path === void 0)) return createBuildNote(origin, "it is outside the checkout");
	for (const [index, path] of candidates.entries()) if (path !== void 0 && await tree.kindOf(path) === "file") return {
		build,
		dockerfile: path,
		context: contexts[index]
	};
	const [missing] = candidates.filter((path) => path !== void 0);
	return createBuildNote(origin, `${missing} does not exist in the checkout`);
}
/** Resolves a context. `.` is the root of the checkout. Undefined if it is outside or on another machine. */
function contextIn(directory, context) {
	if (context === void 0 || isRemote(context) || posix.isAbsolute(context)) return void 0;
	const path = resolvePath(directory, context);
	return path === "" ? "." : path;
}
async function firstOf(tree, paths, kind) {
	for (const path of paths) if (path !== void 0 && await tree.kindOf(path === "." ? "" : path) === kind) return path;
}
var posix;
function init_locate() {
	return (init_locate = __esmMin((() => {
		init_files();
		({posix} = process.getBuiltinModule("node:path"));
	})))();
}

// actions/dockerfile-lint/builds/load.ts
/** Loads the builds of Compose and Bake files, and finds their Dockerfiles. Never throws because of their content. */
async function loadBuilds(tree, paths) {
	const problems = [];
	const files = [];
	for (const path of paths) {
		const read = await readTextFile(tree, path);
		if ("why" in read) problems.push({
			what: path,
			why: `its builds were not linted: ${read.why}`
		});
		else files.push(read);
	}
	const composed = await readComposeFiles(tree, files.filter((file) => !isBakeFile(file)));
	const baked = readBakeFiles(files.filter(isBakeFile), composed.builds);
	const located = await Promise.all([...composed.builds, ...baked.builds].map((build) => locateBuild(tree, build)));
	return {
		builds: located.flatMap((result) => "why" in result ? [] : [result]),
		notes: unique([
			...composed.notes,
			...baked.notes,
			...located.flatMap((result) => "why" in result ? [result] : [])
		]),
		problems: unique([
			...problems,
			...composed.problems,
			...baked.problems
		])
	};
}
/** Removes what several projects say of a file that is part of them. */
function unique(notes) {
	return [...new Map(notes.map((note) => [`${note.what} ${note.why}`, note])).values()];
}
async function readComposeFiles(tree, files) {
	const candidates = files.filter(canBeCompose);
	if (candidates.length === 0) return {
		builds: [],
		notes: [],
		problems: []
	};
	const { projects, problems } = renderProjects(candidates, await loadProjectFiles(tree, candidates));
	const listed = projects.map(listComposeBuilds);
	return {
		builds: listed.flatMap(({ builds }) => builds),
		notes: listed.flatMap(({ notes }) => notes),
		problems: [...candidates.flatMap(unreadableDocuments), ...problems.map(toNote)]
	};
}
/** Lists the documents of a file that are not YAML. Templates are no Compose files. */
function unreadableDocuments(file) {
	return readDocuments(file).flatMap((document) => {
		if (!("problem" in document)) return [];
		const { line } = file.source.positionAt(document.offset);
		const why = document.isTemplate === true ? "it is a template" : document.problem;
		return [{
			what: `${file.path}:${line}`,
			why: `its builds were not linted: ${why}`
		}];
	});
}
function toNote({ field, file, message }) {
	const { place } = field;
	const line = place === void 0 ? 1 : place.file.source.positionAt(place.span.start).line;
	return {
		what: `${place?.file.path ?? file.path}:${line}`,
		why: `builds may be missing: ${message}`
	};
}
/** Reads the Bake files of each directory together, as bake does. */
function readBakeFiles(files, composed) {
	const results = [...Map.groupBy(files, getDirectory)].map(([directory, own]) => {
		const small = own.filter(({ source }) => source.text.length <= maxBakeCharacters);
		const large = own.filter(({ source }) => source.text.length > maxBakeCharacters);
		const base = composed.filter(({ origin: { file } }) => getDirectory(file) === directory && bakeComposeNames.has(getFileName(file)));
		const read = listBakeBuilds(small.toSorted(byBakeOrder), base);
		const why = `its builds were not linted: it has more than ${maxBakeCharacters} characters`;
		return {
			...read,
			problems: [...read.problems, ...large.map(({ path }) => ({
				what: path,
				why
			}))]
		};
	});
	return {
		builds: results.flatMap(({ builds }) => builds),
		notes: results.flatMap(({ notes }) => notes),
		problems: results.flatMap(({ problems }) => problems)
	};
}
/** Sorts the files that bake reads by itself in its order, after those that the call names. */
function byBakeOrder(a, b) {
	return bakeNames.indexOf(getFileName(a)) - bakeNames.indexOf(getFileName(b));
}
var maxBakeCharacters, bakeComposeNames;
function init_load() {
	return (init_load = __esmMin((() => {
		init_compose();
		init_files();
		init_yaml();
		init_builds();
		init_compose_builds();
		init_find_files();
		init_locate();
		maxBakeCharacters = 2 ** 20;
		bakeComposeNames = /* @__PURE__ */ new Set([
			"compose.yaml",
			"compose.yml",
			"docker-compose.yml",
			"docker-compose.yaml"
		]);
	})))();
}

init_load();
export { loadBuilds };