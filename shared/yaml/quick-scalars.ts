import type { ListItem, MapEntry, ScalarNode, TextFile, YamlNode } from "./node.ts";

/** The text is outside the plain subset. The full parser takes over. */
export class NotPlainError extends Error {}

export function giveUp(): never {
  throw notPlain;
}
const notPlain = new NotPlainError("not in the plain subset");

const escapes: Readonly<Record<string, string>> = {
  ...{ n: "\n", t: "\t", r: "\r", '"': '"', "\\": "\\", "/": "/", " ": " " },
};
const maxDepth = 64;

/**
 * Reads the quoted scalar at `start`.
 * @param indent columns of the parent, below which lines may continue the scalar (YAML 1.2.2, 7.3.1); absent if it must
 * end on its line.
 */
export function readQuoted(file: TextFile, start: number, limit: number, indent?: number): ScalarNode {
  const { text } = file.source;
  const quote = text[start];
  let content = "";
  /** Length of the content up to the last escape, whose blanks are not folded. */
  let escaped = 0;
  for (let position = start + 1; position < limit; position += 1) {
    const char = text[position] ?? "";
    if (char === "\n" || char === "\r") {
      const fold = indent === undefined ? giveUp() : foldAt(text, position, limit, indent);
      content = `${content.slice(0, escaped)}${content.slice(escaped).replace(/ +$/, "")}${fold.text}`;
      escaped = content.length;
      position = fold.next - 1;
    } else if (char === "\\" && quote === '"') {
      position += 1;
      const next = text[position] ?? "";
      if (next === "\n" || next === "\r") {
        const fold = indent === undefined ? giveUp() : foldAt(text, position, limit, indent);
        // The break is removed. Blank lines after it would count.
        if (fold.text !== " ") giveUp();
        position = fold.next - 1;
      } else content += escapes[next] ?? giveUp();
      escaped = content.length;
    } else if (char === quote) {
      if (quote === '"' || text[position + 1] !== "'") {
        return { kind: "scalar", file, start, end: position + 1, text: content, style: "quoted" };
      }
      content += "'";
      position += 1;
    } else content += char;
  }
  return giveUp();
}

/** A line break inside a scalar: the text that it stands for, and where the next line's content begins. */
export interface Fold {
  readonly text: string;
  readonly next: number;
}

/**
 * Folds the line break at `position` and the blank lines after it: one break is a blank, more are one break less. Gives
 * up if the next line is not indented more than `indent`.
 */
export function foldAt(text: string, position: number, limit: number, indent: number): Fold {
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
    return { text: breaks === 1 ? " " : "\n".repeat(breaks - 1), next };
  }
}

/** Returns true if the rest of a line after `position` is blank or a comment. */
export function isRestBlank(text: string, position: number, end: number): boolean {
  let next = position;
  while (next < end && text.charCodeAt(next) === 32) next += 1;
  return next === end || (next > position && text.charCodeAt(next) === 35);
}

/** Reads collections in brackets and braces, whose lines are indented more than `indent`. */
export class QuickFlow {
  readonly #file: TextFile;
  readonly #text: string;
  readonly #end: number;
  readonly #indent: number;
  #at: number;
  #depth = 0;

  constructor(file: TextFile, start: number, limit: number, indent: number) {
    this.#file = file;
    this.#text = file.source.text;
    this.#at = start;
    this.#end = limit;
    this.#indent = indent;
  }

  read(): YamlNode {
    const char = this.#text[this.#at];
    if (char === "[") return this.#list();
    if (char === "{") return this.#map();
    if (char === '"' || char === "'") {
      const scalar = readQuoted(this.#file, this.#at, this.#end);
      this.#at = scalar.end;
      return scalar;
    }
    return this.#plain();
  }

  #list(): YamlNode {
    const start = this.#open();
    const items: ListItem[] = [];
    while (this.#peek() !== "]") {
      items.push({ value: this.read(), file: this.#file });
      if (this.#peek() === ",") this.#at += 1;
      else if (this.#peek() !== "]") giveUp();
    }
    return { kind: "list", flow: true, file: this.#file, start, end: this.#close(), items };
  }

  #map(): YamlNode {
    const start = this.#open();
    const entries: MapEntry[] = [];
    while (this.#peek() !== "}") {
      const key = this.read();
      if (key.kind !== "scalar" || key.text === "<<" || key.text === "" || this.#peek() !== ":") giveUp();
      this.#at += 1;
      const after = this.#text[this.#at] ?? "";
      if (after !== " " && key.style === "plain") giveUp();
      if (entries.some((entry) => entry.key === key.text)) giveUp();
      const next = this.#peek();
      const value = next === "," || next === "}" ? giveUp() : this.read();
      entries.push({ key: key.text, keySpan: { start: key.start, end: key.end }, value, file: this.#file });
      if (this.#peek() === ",") this.#at += 1;
      else if (this.#peek() !== "}") giveUp();
    }
    return { kind: "map", flow: true, file: this.#file, start, end: this.#close(), entries };
  }

  #open(): number {
    this.#depth += 1;
    if (this.#depth > maxDepth) giveUp();
    this.#at += 1;
    return this.#at - 1;
  }

  #close(): number {
    this.#depth -= 1;
    this.#at += 1;
    return this.#at;
  }

  /** Returns the next character that is no blank, also on a line below. */
  #peek(): string {
    for (;;) {
      while (this.#at < this.#end && this.#text.charCodeAt(this.#at) === 32) this.#at += 1;
      const char = this.#at < this.#end ? (this.#text[this.#at] ?? "") : giveUp();
      if (char !== "\n" && char !== "\r") return char;
      this.#at = foldAt(this.#text, this.#at, this.#end, this.#indent).next;
    }
  }

  #plain(): ScalarNode {
    const pattern = /[\w./$(%<=+~^-][\w./$()<=>+~^@%;!*?|-]*/y;
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0] ?? giveUp();
    const start = this.#at;
    this.#at += match.length;
    if (match === "-" || match.startsWith("%") || match.startsWith("---")) giveUp();
    if (this.#at > this.#end) giveUp();
    const next = this.#peek();
    if (next !== "," && next !== "]" && next !== "}" && next !== ":") giveUp();
    return { kind: "scalar", file: this.#file, start, end: start + match.length, text: match, style: "plain" };
  }
}
