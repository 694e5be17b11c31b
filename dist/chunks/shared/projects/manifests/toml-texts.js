import { n as __esmMin } from "../../../rolldown-runtime.js";
import { n as init_parse, r as parse, t as init_dist } from "../../../npm/smol-toml.js";

// shared/projects/manifests/toml-texts.ts
/**
* Lists the strings of a TOML document with their places, which parsers do not report: values of keys, and those in
* lists and inline tables. Skips strings with escapes and multi-line strings, whose places differ from their values.
* @throws Error if it is not TOML, has more than 20,000 scalars or keys of more than 16 parts.
*/
function listTomlTexts(text) {
	return listTomlValues(text).filter(({ isString, isEscaped }) => isString && !isEscaped).map(({ path, value, span, start }) => ({
		path,
		value,
		span,
		start
	}));
}
/**
* Lists the scalars of a TOML document with their places.
* @throws Error if it is not TOML, has more than 20,000 scalars or keys of more than 16 parts.
*/
function listTomlValues(text) {
	parse(text);
	return new TomlReader(text).read();
}
var maxTexts, maxDepth, TomlReader;
function init_toml_texts() {
	return (init_toml_texts = __esmMin((() => {
		init_dist();
		maxTexts = 2e4;
		maxDepth = 16;
		TomlReader = class {
			#text;
			#texts = [];
			#counts = /* @__PURE__ */ new Map();
			#at = 0;
			constructor(text) {
				this.#text = text;
			}
			read() {
				let table = [];
				for (;;) {
					this.#skip(/(?:\s|#[^\n]*)*/y);
					if (this.#at >= this.#text.length) return this.#texts;
					if (this.#take(/\[\[/y) !== void 0) {
						const path = this.#key();
						this.#expect(/[ \t]*\]\]/y);
						table = this.#resolve(path, true);
					} else if (this.#take(/\[/y) !== void 0) {
						const path = this.#key();
						this.#expect(/[ \t]*\]/y);
						table = this.#resolve(path, false);
					} else this.#entry(table, 0);
				}
			}
			/** Adds the index of the current element for each list of tables in a header, and of a new element for `[[…]]`. */
			#resolve(path, isElement) {
				const resolved = [];
				for (const [position, part] of path.entries()) {
					resolved.push(part);
					const name = resolved.join("\0");
					const count = this.#counts.get(name);
					const isNew = isElement && position === path.length - 1;
					if (isNew) this.#counts.set(name, (count ?? 0) + 1);
					if (isNew) resolved.push(String(count ?? 0));
					else if (count !== void 0) resolved.push(String(count - 1));
				}
				return resolved;
			}
			#entry(table, depth) {
				const start = this.#at;
				const path = [...table, ...this.#key()];
				this.#expect(/[ \t]*=[ \t]*/y);
				this.#value(path, start, depth);
			}
			#key() {
				const parts = [];
				do {
					this.#skip(/[ \t]*/y);
					const part = this.#expect(/[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y);
					parts.push(part.replace(/^(["'])(.*)\1$/, "$2"));
					this.#skip(/[ \t]*/y);
					if (parts.length > maxDepth) throw new Error("it is nested too deeply");
				} while (this.#take(/\./y) !== void 0);
				return parts;
			}
			#value(path, start, depth) {
				if (depth > maxDepth) throw new Error("it is nested too deeply");
				const at = this.#at;
				const long = this.#take(/"""(?:[^\\]|\\[\s\S])*?"{3,5}|'''[\s\S]*?'{3,5}/y);
				const quoted = long ?? this.#take(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y);
				if (quoted !== void 0) {
					const isEscaped = long !== void 0 || quoted.startsWith("\"") && quoted.includes("\\");
					const value = isEscaped ? String(parse(`value = ${quoted}`)["value"]) : quoted.slice(1, -1);
					const span = isEscaped ? {
						start: at,
						end: this.#at
					} : {
						start: at + 1,
						end: this.#at - 1
					};
					this.#add({
						path,
						value,
						span,
						start,
						isString: true,
						isEscaped
					});
				} else if (this.#take(/\[/y) !== void 0) this.#list(path, depth);
				else if (this.#take(/\{/y) !== void 0) this.#inlineTable(path, depth);
				else {
					const value = this.#expect(/[^\s,\]}#]+(?:[ \t]+\d[^\s,\]}#]*)?/y);
					this.#add({
						path,
						value,
						span: {
							start: at,
							end: this.#at
						},
						start,
						isString: false,
						isEscaped: false
					});
				}
			}
			#add(value) {
				if (this.#texts.length >= maxTexts) throw new Error(`it has more than ${maxTexts} values`);
				this.#texts.push(value);
			}
			#list(path, depth) {
				for (let index = 0;; index += 1) {
					this.#skip(/(?:\s|#[^\n]*|,)*/y);
					if (this.#take(/\]/y) !== void 0) return;
					this.#value([...path, String(index)], this.#at, depth + 1);
				}
			}
			#inlineTable(path, depth) {
				for (;;) {
					this.#skip(/(?:\s|#[^\n]*|,)*/y);
					if (this.#take(/\}/y) !== void 0) return;
					this.#entry(path, depth + 1);
				}
			}
			#skip(pattern) {
				this.#take(pattern);
			}
			#take(pattern) {
				pattern.lastIndex = this.#at;
				const [found] = pattern.exec(this.#text) ?? [];
				if (found !== void 0) this.#at += found.length;
				return found;
			}
			#expect(pattern) {
				const found = this.#take(pattern);
				if (found === void 0 || found === "") throw new Error(`unexpected text at offset ${this.#at}`);
				return found;
			}
		};
	})))();
}

export { listTomlTexts as n, listTomlValues as r, init_toml_texts as t };