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

const maxTexts = 20_000;
const maxDepth = 16;

/**
 * Lists the strings of a TOML document with their places, which parsers do not report: values of keys, and those in
 * lists and inline tables. Skips strings with escapes and multi-line strings, whose places differ from their values.
 * @throws Error if it is not TOML, has more than 20,000 strings or keys of more than 16 parts.
 */
export function listTomlTexts(text: string): readonly TomlText[] {
  parse(text);
  return new TomlReader(text).read();
}

class TomlReader {
  readonly #text: string;
  readonly #texts: TomlText[] = [];
  readonly #counts = new Map<string, number>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly TomlText[] {
    let table: readonly string[] = [];
    for (;;) {
      this.#skip(/(?:\s|#[^\n]*)*/y);
      if (this.#at >= this.#text.length) return this.#texts;
      if (this.#take(/\[\[/y) !== undefined) {
        const path = this.#key();
        this.#expect(/[ \t]*\]\]/y);
        const name = path.join("\0");
        const index = this.#counts.get(name) ?? 0;
        this.#counts.set(name, index + 1);
        table = [...path, String(index)];
      } else if (this.#take(/\[/y) !== undefined) {
        table = this.#key();
        this.#expect(/[ \t]*\]/y);
      } else this.#entry(table, 0);
    }
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
    if (this.#take(/"""(?:[^\\]|\\[\s\S])*?"{3,5}|'''[\s\S]*?'{3,5}/y) !== undefined) return;
    const quoted = this.#take(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y);
    if (quoted !== undefined) {
      if (quoted.startsWith('"') && quoted.includes("\\")) return;
      if (this.#texts.length >= maxTexts) throw new Error(`it has more than ${maxTexts} texts`);
      this.#texts.push({ path, value: quoted.slice(1, -1), span: { start: at + 1, end: this.#at - 1 }, start });
    } else if (this.#take(/\[/y) !== undefined) this.#list(path, depth);
    else if (this.#take(/\{/y) !== undefined) this.#inlineTable(path, depth);
    else this.#expect(/[^\s,\]}#]+(?:[ \t]+\d[^\s,\]}#]*)?/y);
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
