import { parse } from "smol-toml";
import type { Span } from "../../dockerfile/index.ts";

/** A string in a TOML document. */
export interface TomlText {
  /** Keys from the document to the value; elements of lists have their index. */
  readonly path: readonly string[];
  readonly value: string;
  /** Place of the value without its quotes. */
  readonly span: Span;
  /** Offset of the key, or of the element of a list. */
  readonly start: number;
}

/** A scalar in a TOML document. */
export interface TomlValue extends TomlText {
  /** False for numbers, booleans and dates. Their value is their text. */
  readonly isString: boolean;
  /** True for strings whose text in the document differs from their value. Their place includes the quotes. */
  readonly isEscaped: boolean;
}

const maxTexts = 20_000;
const maxDepth = 16;

/**
 * Lists the strings of a TOML document with their places, which parsers do not report: values of keys, and those in
 * lists and inline tables. Skips strings with escapes and multi-line strings, whose places differ from their values.
 * @throws Error if it is not TOML, has more than 20,000 scalars or keys of more than 16 parts.
 */
export function listTomlTexts(text: string): readonly TomlText[] {
  return listTomlValues(text)
    .filter(({ isString, isEscaped }) => isString && !isEscaped)
    .map(({ path, value, span, start }) => ({ path, value, span, start }));
}

/**
 * Lists the scalars of a TOML document with their places.
 * @throws Error if it is not TOML, has more than 20,000 scalars or keys of more than 16 parts.
 */
export function listTomlValues(text: string): readonly TomlValue[] {
  parse(text);
  return new TomlReader(text).read();
}

class TomlReader {
  readonly #text: string;
  readonly #texts: TomlValue[] = [];
  readonly #counts = new Map<string, number>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly TomlValue[] {
    let table: readonly string[] = [];
    for (;;) {
      this.#skip(/(?:\s|#[^\n]*)*/y);
      if (this.#at >= this.#text.length) return this.#texts;
      if (this.#take(/\[\[/y) !== undefined) {
        const path = this.#key();
        this.#expect(/[ \t]*\]\]/y);
        table = this.#resolve(path, true);
      } else if (this.#take(/\[/y) !== undefined) {
        const path = this.#key();
        this.#expect(/[ \t]*\]/y);
        table = this.#resolve(path, false);
      } else this.#entry(table, 0);
    }
  }

  /** Adds the index of the current element for each list of tables in a header, and of a new element for `[[…]]`. */
  #resolve(path: readonly string[], isElement: boolean): string[] {
    const resolved: string[] = [];
    for (const [position, part] of path.entries()) {
      resolved.push(part);
      const name = resolved.join("\0");
      const count = this.#counts.get(name);
      const isNew = isElement && position === path.length - 1;
      if (isNew) this.#counts.set(name, (count ?? 0) + 1);
      if (isNew) resolved.push(String(count ?? 0));
      else if (count !== undefined) resolved.push(String(count - 1));
    }
    return resolved;
  }

  #entry(table: readonly string[], depth: number): void {
    const start = this.#at;
    const path = [...table, ...this.#key()];
    this.#expect(/[ \t]*=[ \t]*/y);
    this.#value(path, start, depth);
  }

  #key(): string[] {
    const parts: string[] = [];
    do {
      this.#skip(/[ \t]*/y);
      const part = this.#expect(/[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y);
      parts.push(part.replace(/^(["'])(.*)\1$/, "$2"));
      this.#skip(/[ \t]*/y);
      if (parts.length > maxDepth) throw new Error("it is nested too deeply");
    } while (this.#take(/\./y) !== undefined);
    return parts;
  }

  #value(path: readonly string[], start: number, depth: number): void {
    if (depth > maxDepth) throw new Error("it is nested too deeply");
    const at = this.#at;
    const long = this.#take(/"""(?:[^\\]|\\[\s\S])*?"{3,5}|'''[\s\S]*?'{3,5}/y);
    const quoted = long ?? this.#take(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y);
    if (quoted !== undefined) {
      const isEscaped = long !== undefined || (quoted.startsWith('"') && quoted.includes("\\"));
      const value = isEscaped ? String(parse(`value = ${quoted}`)["value"]) : quoted.slice(1, -1);
      const span = isEscaped ? { start: at, end: this.#at } : { start: at + 1, end: this.#at - 1 };
      this.#add({ path, value, span, start, isString: true, isEscaped });
    } else if (this.#take(/\[/y) !== undefined) this.#list(path, depth);
    else if (this.#take(/\{/y) !== undefined) this.#inlineTable(path, depth);
    else {
      const value = this.#expect(/[^\s,\]}#]+(?:[ \t]+\d[^\s,\]}#]*)?/y);
      this.#add({ path, value, span: { start: at, end: this.#at }, start, isString: false, isEscaped: false });
    }
  }

  #add(value: TomlValue): void {
    if (this.#texts.length >= maxTexts) throw new Error(`it has more than ${maxTexts} values`);
    this.#texts.push(value);
  }

  #list(path: readonly string[], depth: number): void {
    for (let index = 0; ; index += 1) {
      this.#skip(/(?:\s|#[^\n]*|,)*/y);
      if (this.#take(/\]/y) !== undefined) return;
      this.#value([...path, String(index)], this.#at, depth + 1);
    }
  }

  #inlineTable(path: readonly string[], depth: number): void {
    for (;;) {
      this.#skip(/(?:\s|#[^\n]*|,)*/y);
      if (this.#take(/\}/y) !== undefined) return;
      this.#entry(path, depth + 1);
    }
  }

  #skip(pattern: RegExp): void {
    this.#take(pattern);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #expect(pattern: RegExp): string {
    const found = this.#take(pattern);
    if (found === undefined || found === "") throw new Error(`unexpected text at offset ${this.#at}`);
    return found;
  }
}
