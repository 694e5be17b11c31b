import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { n as init_failure, t as ChartFailure } from "./failure.js";
import { a as GoMap, i as GoList, l as init_value, r as GoInteger, u as sourced } from "../values/value.js";
import { i as overrideCell, n as init_merge, r as mergeMaps, t as copyMap } from "../values/merge.js";

// actions/manifest-check/helm/chart/json.ts
/**
* Reads the JSON value at an offset, whatever follows it, as Go's decoder does. Numbers are float64.
* @param origin of each value and key.
* @returns the value and the offset behind it.
* @throws JsonError
*/
function readJson(text, start, origin) {
	const end = findEnd(text, start);
	let value;
	try {
		value = JSON.parse(text.slice(start, end));
	} catch {
		throw new JsonError(`${JSON.stringify(text.slice(start, end).slice(0, 60))} is not JSON`);
	}
	return {
		value: convert(value, origin, 0).value,
		end
	};
}
/** Returns the offset behind a value. Only finds the end: the text between is not checked. */
function findEnd(text, start) {
	const token = /[^\s]/u;
	let index = start;
	while (index < text.length && !token.test(text[index] ?? "")) index += 1;
	const first = text[index];
	if (first === "\"") return endOfString(text, index);
	if (first !== "{" && first !== "[") {
		const pattern = /[-0-9]/u.test(first ?? "") ? /-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]*)?/uy : /true|false|null/uy;
		pattern.lastIndex = index;
		return index + (pattern.exec(text)?.[0].length ?? 0);
	}
	let depth = 0;
	while (index < text.length) {
		const character = text[index];
		if (character === "\"") index = endOfString(text, index);
		else {
			index += 1;
			if (character === "{" || character === "[") depth += 1;
			else if (character === "}" || character === "]") depth -= 1;
			if (depth === 0) return index;
		}
	}
	return index;
}
function endOfString(text, start) {
	let index = start + 1;
	while (index < text.length && text[index] !== "\"") index += text[index] === "\\" ? 2 : 1;
	return Math.min(index + 1, text.length);
}
function convert(value, origin, depth) {
	if (depth > maxDepth$1) throw new JsonError(`the value is nested deeper than ${maxDepth$1}`);
	if (Array.isArray(value)) return sourced(new GoList(value.map((item) => convert(item, origin, depth + 1))), origin);
	if (typeof value === "object" && value !== null) {
		const entries = /* @__PURE__ */ new Map();
		for (const [key, below] of Object.entries(value)) entries.set(key.toWellFormed(), {
			...convert(below, origin, depth + 1),
			key: origin
		});
		return sourced(new GoMap(entries), origin);
	}
	if (typeof value === "string") return sourced(value.toWellFormed(), origin);
	if (typeof value === "number" && !Number.isFinite(value)) throw new JsonError("a number is too large");
	return sourced(typeof value === "number" || typeof value === "boolean" ? value : null, origin);
}
var maxDepth$1, JsonError;
function init_json() {
	return (init_json = __esmMin((() => {
		init_value();
		maxDepth$1 = 1e3;
		JsonError = class extends Error {};
	})))();
}

// actions/manifest-check/helm/chart/set-scanner.ts
var end, SetScanner;
function init_set_scanner() {
	return (init_set_scanner = __esmMin((() => {
		end = void 0;
		SetScanner = class {
			text;
			/** In UTF-16 code units. */
			position = 0;
			constructor(text) {
				this.text = text;
			}
			/** Reads the next character. Undefined at the end. */
			next() {
				const point = this.text.codePointAt(this.position);
				if (point === void 0) return void 0;
				const character = String.fromCodePoint(point);
				this.position += character.length;
				return character;
			}
			/** Skips a character if it is the next one. */
			skip(character) {
				if (this.text.startsWith(character, this.position)) this.position += character.length;
			}
			/**
			* Reads up to one of the characters, which is consumed. A backslash makes the next character a plain one.
			* @returns the text, and the character or undefined at the end.
			*/
			until(stops, hasEscapes = true) {
				let text = "";
				for (let character = this.next(); character !== void 0; character = this.next()) {
					if (stops.includes(character)) return {
						text,
						stop: character
					};
					if (character === "\\" && hasEscapes) {
						const escaped = this.next();
						if (escaped === void 0) break;
						text += escaped;
					} else text += character;
				}
				return {
					text,
					stop: void 0
				};
			}
			/** Skips blanks and one comma. Returns false if another character follows. */
			skipEmpty() {
				for (;;) {
					const start = this.position;
					const character = this.next();
					if (character === void 0 || character === ",") return true;
					if (/[^\s\u0085]/u.test(character) || character === "﻿") {
						this.position = start;
						return false;
					}
				}
			}
		};
	})))();
}

// actions/manifest-check/helm/chart/set-parser.ts
function createSetBudget() {
	return { items: maxItems };
}
/** Returns a value as `--set` types it: booleans, null and integers without leading zeros, in any case. */
function typedValue(text) {
	const word = text.toLowerCase();
	if (word === "true" || word === "false") return word === "true";
	if (word === "null") return null;
	if (text !== "0" && (text.startsWith("0") || !/^[-+]?[0-9]{1,30}$/u.test(text))) return text;
	const value = BigInt(text.startsWith("+") ? text.slice(1) : text);
	return BigInt.asIntN(64, value) === value ? new GoInteger(value, "int64") : text;
}
function format(path) {
	return path.map((part, index) => typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${part}`).join("");
}
var maxIndex, maxDepth, maxItems, SetParser;
function init_set_parser() {
	return (init_set_parser = __esmMin((() => {
		init_merge();
		init_value();
		init_failure();
		init_json();
		init_set_scanner();
		maxIndex = 65536;
		maxDepth = 30;
		maxItems = 2e6;
		SetParser = class {
			#argument;
			#scanner;
			#findFile;
			#budget;
			#isLiteral;
			constructor(argument, findFile, budget) {
				this.#argument = argument;
				this.#scanner = new SetScanner(argument.text);
				this.#findFile = findFile;
				this.#budget = budget;
				this.#isLiteral = argument.kind === "set-literal";
			}
			/** Sets the values of the argument in a map. @throws ChartFailure of the phases values and limit. */
			parseInto(values) {
				while (this.#key(values, [], 0));
			}
			/** Reads a key and its value. Returns false at the end. */
			#key(map, above, depth) {
				const { text, stop } = this.#scanner.until(this.#isLiteral ? "=[." : "=[,.", !this.#isLiteral);
				const path = [...above, text];
				switch (stop) {
					case void 0:
						if (text === "") return false;
						throw this.#failure(`the key ${JSON.stringify(text)} has no value`);
					case ",": throw this.#failure(`the key ${JSON.stringify(text)} has no value and must not end with a comma`);
					case "=": return this.#value(path, (cell) => this.#put(map, text, cell, path));
					case "[": {
						const list = this.#listAt(map.entries.get(text), path);
						const isOpen = this.#item(list, this.#index(), path, depth);
						this.#put(map, text, sourced(list, this.#origin(path)), path);
						return isOpen;
					}
					default: return this.#nested(map, text, path, depth + 1);
				}
			}
			#nested(map, key, path, depth) {
				if (depth > maxDepth) throw this.#failure(`its keys are nested deeper than ${maxDepth}`);
				const present = map.entries.get(key);
				if (present !== void 0 && !(present.value instanceof GoMap)) throw this.#failure(`${format(path)} is not a map`);
				const inner = present?.value instanceof GoMap ? present.value : new GoMap();
				const isOpen = this.#key(inner, path, depth);
				if (isOpen && inner.entries.size === 0) throw this.#failure(`the key ${JSON.stringify(key)} has no value`);
				if (inner.entries.size > 0 && present === void 0) this.#put(map, key, sourced(inner, this.#origin(path)), path);
				return isOpen;
			}
			#listAt(present, path) {
				if (present === void 0) return new GoList();
				if (present.value instanceof GoList) return present.value;
				throw this.#failure(`${format(path)} is not a list`);
			}
			/** Reads what follows an index. Returns false at the end. */
			#item(list, index, above, depth) {
				if (index < 0) throw this.#failure(`the index ${index} is negative`);
				const path = [...above, index];
				const { text, stop } = this.#scanner.until("[.=", !this.#isLiteral);
				if (text !== "") throw this.#failure(`${JSON.stringify(text)} follows an index`);
				if (stop === void 0) return false;
				if (stop === "=") {
					this.#value(path, (cell) => this.#putItem(list, index, cell));
					return true;
				}
				const present = list.items[index];
				if (stop === "[") {
					const inner = this.#listAt(present?.value === null ? void 0 : present, path);
					const isOpen = this.#item(inner, this.#index(), path, depth);
					if (isOpen) this.#putItem(list, index, sourced(inner, this.#origin(path)));
					return isOpen;
				}
				const inner = present?.value instanceof GoMap ? present.value : new GoMap();
				if (present !== void 0) list.items[index] = sourced(inner, this.#origin(path));
				const isOpen = this.#key(inner, path, depth);
				if (isOpen) this.#putItem(list, index, sourced(inner, this.#origin(path)));
				return isOpen;
			}
			#index() {
				const { text, stop } = this.#scanner.until("]", !this.#isLiteral);
				if (stop === void 0 || !/^[-+]?[0-9]{1,15}$/u.test(text)) throw this.#failure(`${JSON.stringify(text)} is not an index`);
				return Number(text);
			}
			/** Reads the value behind `=`. Returns false at the end, if the value is empty. */
			#value(path, put) {
				const origin = this.#origin(path);
				if (this.#argument.kind === "set-json") {
					put(this.#json(origin));
					return true;
				}
				if (this.#isLiteral) {
					const rest = this.#scanner.text.slice(this.#scanner.position);
					this.#scanner.position = this.#scanner.text.length;
					put(sourced(rest, origin));
					return true;
				}
				if (this.#scanner.position === this.#scanner.text.length) {
					put(sourced("", origin));
					return false;
				}
				put(this.#list(path) ?? this.#scalar(this.#scanner.until(",").text, path));
				return true;
			}
			#json(origin) {
				if (this.#scanner.skipEmpty()) return sourced(null, origin);
				try {
					const { value, end: last } = readJson(this.#scanner.text, this.#scanner.position, origin);
					this.#scanner.position = last;
					this.#scanner.skipEmpty();
					return sourced(value, origin);
				} catch (error) {
					if (error instanceof JsonError) throw this.#failure(error.message);
					throw error;
				}
			}
			/** Reads a list in braces. Undefined for another value. */
			#list(path) {
				if (!this.#scanner.text.startsWith("{", this.#scanner.position)) return void 0;
				this.#scanner.position += 1;
				const items = [];
				for (;;) {
					const { text, stop } = this.#scanner.until(",}");
					if (stop === void 0) throw this.#failure("a list must end with }");
					items.push(this.#scalar(text, [...path, items.length]));
					if (stop === "}") break;
				}
				this.#scanner.skip(",");
				return sourced(new GoList(items), this.#origin(path));
			}
			#scalar(text, path) {
				if (this.#argument.kind === "set-file") return this.#file(text, path);
				return sourced(this.#argument.kind === "set-string" ? text : typedValue(text), this.#origin(path));
			}
			#file(name, path) {
				const file = this.#findFile(name);
				if (file === void 0) throw this.#failure(`the file ${JSON.stringify(name)} could not be read`);
				const { text } = file.source;
				return sourced(text, {
					kind: "value",
					leaf: {
						path,
						file,
						start: 0,
						end: text.length,
						label: this.#label(path)
					}
				});
			}
			#put(map, key, cell, path) {
				if (key === "") return;
				const present = map.entries.get(key);
				const made = {
					value: cell.value,
					origin: cell.origin,
					key: present?.key ?? this.#origin(path)
				};
				map.entries.set(key, present?.value === cell.value ? present : overrideCell(made, present));
			}
			#putItem(list, index, cell) {
				if (index > maxIndex) throw this.#failure(`the index ${index} is greater than ${maxIndex}`);
				this.#budget.items -= Math.max(0, index + 1 - list.items.length);
				if (this.#budget.items < 0) throw new ChartFailure("limit", `the --set arguments create more than ${maxItems} list items`);
				while (list.items.length < index) list.items.push(sourced(null, cell.origin));
				list.items[index] = overrideCell(cell, list.items[index]);
			}
			#origin(path) {
				const { file, span } = this.#argument.place ?? {
					file: void 0,
					span: {
						start: 0,
						end: 0
					}
				};
				return {
					kind: "value",
					leaf: {
						path,
						file,
						...span,
						label: this.#label(path)
					}
				};
			}
			#label(path) {
				return `--${this.#argument.kind} ${format(path)}`;
			}
			#failure(why) {
				return new ChartFailure("values", `--${this.#argument.kind} ${JSON.stringify(this.#argument.text.slice(0, 200))}: ${why}`);
			}
		};
	})))();
}

// actions/manifest-check/helm/chart/set.ts
/**
* Applies arguments to values. Returns new values that share nothing that can change with the given ones.
* @throws ChartFailure of the phase values for an argument that Helm refuses.
*/
function applyArguments(values, set, findFile = () => void 0) {
	let applied = copyMap(values);
	const budget = createSetBudget();
	for (const kind of order) for (const argument of set) {
		if (argument.kind !== kind) continue;
		const object = kind === "set-json" ? readObject(argument) : void 0;
		if (object === void 0) new SetParser(argument, findFile, budget).parseInto(applied);
		else applied = mergeMaps(applied, object);
	}
	return applied;
}
/** Reads `--set-json` with a whole object. Undefined for the form with keys. */
function readObject({ kind, text }) {
	const trimmed = text.trim();
	if (!trimmed.startsWith("{")) return void 0;
	const label = `--${kind}`;
	const origin = {
		kind: "value",
		leaf: {
			path: [],
			file: void 0,
			start: 0,
			end: 0,
			label
		}
	};
	try {
		const { value, end: last } = readJson(trimmed, 0, origin);
		if (value instanceof GoMap && last === trimmed.length) return value;
	} catch (error) {
		if (!(error instanceof JsonError)) throw error;
	}
	throw new ChartFailure("values", `${label} ${JSON.stringify(text.slice(0, 200))} is not JSON`);
}
var order;
function init_set() {
	return (init_set = __esmMin((() => {
		init_merge();
		init_value();
		init_failure();
		init_json();
		init_set_parser();
		order = [
			"set-json",
			"set",
			"set-string",
			"set-file",
			"set-literal"
		];
	})))();
}

export { init_set as n, applyArguments as t };