import { type Line, lineFrom, nextLine } from "./line-cursor.ts";
import type { ListItem, MapEntry, ScalarNode, TextFile, YamlNode } from "./node.ts";
import { giveUp, isRestBlank, NotPlainError, QuickFlow, readQuoted } from "./quick-scalars.ts";

const maxDepth = 64;
const plainKey = /[A-Za-z0-9_./$][\w./$-]*(?=:(?:[ \r\n]|$))/y;
const plainStart = /[^\s,[\]{}#&*!|>'"%@`?:-]|[?:-][^\s,[\]{}]/y;
const literalHead = /\|([+-]?)(?= *(?:#|\r?\n|$))/y;
/** Tabs, other control characters and line breaks that only YAML defines have special rules. */
const special = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/**
 * Reads one document in the subset that nearly all manifests use: block collections, scalars and brackets that end on
 * their line, literal blocks, no anchors, tags or merge keys. Returns undefined for everything else, valid or not;
 * the full parser then decides. Returns exactly the full parser's nodes, ten times faster.
 */
export function readQuickly(file: TextFile, start: number, end: number): YamlNode | undefined {
  if (special.test(file.source.text.slice(start, end))) return undefined;
  try {
    return new QuickReader(file, start, end).read();
  } catch (error) {
    if (error instanceof NotPlainError) return undefined;
    throw error;
  }
}

class QuickReader {
  readonly #file: TextFile;
  readonly #text: string;
  readonly #limit: number;
  #line: Line | undefined;
  #depth = 0;

  constructor(file: TextFile, start: number, end: number) {
    this.#file = file;
    this.#text = file.source.text;
    this.#limit = end;
    this.#line = lineFrom(this.#text, start, end);
  }

  read(): YamlNode {
    const line = this.#line ?? giveUp();
    const node = this.#block(line.indent);
    return this.#line === undefined ? node : giveUp();
  }

  #block(indent: number): YamlNode {
    const line = this.#line ?? giveUp();
    if (line.indent !== indent) giveUp();
    this.#depth += 1;
    if (this.#depth > maxDepth) giveUp();
    const node = isDash(this.#text, line) ? this.#list(indent) : this.#map(indent);
    this.#depth -= 1;
    return node;
  }

  #list(indent: number): YamlNode {
    const start = this.#line?.start ?? giveUp();
    const items: ListItem[] = [];
    while (this.#line !== undefined && this.#line.indent === indent && isDash(this.#text, this.#line)) {
      items.push({ value: this.#item(this.#line), file: this.#file });
    }
    if (this.#line !== undefined && this.#line.indent > indent) giveUp();
    return { kind: "list", flow: false, file: this.#file, start, end: items.at(-1)?.value.end ?? start, items };
  }

  #item(line: Line): YamlNode {
    const dash = line.indent;
    let position = line.start + 1;
    while (position < line.end && this.#text.charCodeAt(position) === 32) position += 1;
    if (position === line.end || this.#text.charCodeAt(position) === 35) giveUp();
    line.indent += position - line.start;
    line.start = position;
    if (isDash(this.#text, line) || this.#keyAt(line) !== undefined) return this.#block(line.indent);
    return this.#value(line, position, dash);
  }

  #map(indent: number): YamlNode {
    const start = this.#line?.start ?? giveUp();
    const entries: MapEntry[] = [];
    const seen = new Set<string>();
    while (this.#line !== undefined && this.#line.indent === indent) {
      const line = this.#line;
      const key = this.#keyAt(line) ?? giveUp();
      if (seen.has(key.text) || key.text === "") giveUp();
      seen.add(key.text);
      const colon = key.end;
      let position = colon + 1;
      while (position < line.end && this.#text.charCodeAt(position) === 32) position += 1;
      const isEmpty = position === line.end || (this.#text.charCodeAt(position) === 35 && position > colon + 1);
      if (!isEmpty && position === colon + 1) giveUp();
      const value = isEmpty ? this.#below(line, indent, colon) : this.#value(line, position, indent);
      entries.push({ key: key.text, keySpan: { start: key.start, end: key.end }, value, file: this.#file });
    }
    if (this.#line !== undefined && this.#line.indent > indent) giveUp();
    return { kind: "map", flow: false, file: this.#file, start, end: entries.at(-1)?.value.end ?? start, entries };
  }

  /** Reads the value of a key with nothing after the colon. */
  #below(line: Line, indent: number, keyEnd: number): YamlNode {
    this.#line = lineFrom(this.#text, nextLine(this.#text, line.end, this.#limit), this.#limit);
    const next = this.#line;
    if (next !== undefined && (next.indent > indent || (next.indent === indent && isDash(this.#text, next)))) {
      return this.#block(next.indent);
    }
    return { kind: "scalar", file: this.#file, start: keyEnd, end: keyEnd, text: "", style: "plain" };
  }

  #keyAt(line: Line): ScalarNode | undefined {
    const char = this.#text[line.start];
    if (char === '"' || char === "'") {
      const key = readQuoted(this.#file, line.start, line.end);
      return this.#text[key.end] === ":" ? key : undefined;
    }
    plainKey.lastIndex = line.start;
    const match = plainKey.exec(this.#text)?.[0];
    if (match === undefined || line.start + match.length >= line.end) return undefined;
    return {
      kind: "scalar",
      file: this.#file,
      start: line.start,
      end: line.start + match.length,
      text: match,
      style: "plain",
    };
  }

  /** Reads a value on its key's line. `indent` is that of the map, or of the dash. */
  #value(line: Line, position: number, indent: number): YamlNode {
    const char = this.#text[position];
    if (char === "|") return this.#literal(line, position, indent);
    let node: YamlNode;
    if (char === '"' || char === "'") node = readQuoted(this.#file, position, line.end);
    else if (char === "[" || char === "{") node = new QuickFlow(this.#file, position, line.end).read();
    else node = this.#plain(line, position);
    if (!isRestBlank(this.#text, node.end, line.end)) giveUp();
    this.#line = lineFrom(this.#text, nextLine(this.#text, line.end, this.#limit), this.#limit);
    if (this.#line !== undefined && this.#line.indent > indent) giveUp();
    return node;
  }

  #plain(line: Line, position: number): ScalarNode {
    plainStart.lastIndex = position;
    if (!plainStart.test(this.#text)) giveUp();
    const content = this.#text.slice(position, line.end);
    const comment = content.indexOf(" #");
    const text = (comment === -1 ? content : content.slice(0, comment)).trimEnd();
    if (text.includes(": ") || text.endsWith(":")) giveUp();
    return { kind: "scalar", file: this.#file, start: position, end: position + text.length, text, style: "plain" };
  }

  #literal(line: Line, position: number, indent: number): ScalarNode {
    literalHead.lastIndex = position;
    const chomping = literalHead.exec(this.#text)?.[1] ?? giveUp();
    const lines: string[] = [];
    let width = -1;
    let next = nextLine(this.#text, line.end, this.#limit);
    let end = next;
    while (next < this.#limit) {
      const after = nextLine(this.#text, next, this.#limit);
      const content = this.#text.slice(next, after).replace(/\r?\n$/, "");
      const blank = content.trimStart() === "";
      const columns = content.length - content.trimStart().length;
      if (width === -1 && blank && columns > 0) giveUp();
      if (width === -1 && !blank && columns > indent) width = columns;
      if (!blank && (width === -1 || columns < width)) {
        if (columns > indent) giveUp();
        break;
      }
      lines.push(blank && columns < width ? "" : content.slice(Math.max(0, width)));
      next = after;
      end = after;
    }
    if (width === -1 || chomping === "+" || !this.#text.slice(position, end).endsWith("\n")) giveUp();
    while (lines.at(-1) === "") lines.pop();
    this.#line = lineFrom(this.#text, next, this.#limit);
    const text = `${lines.join("\n")}${chomping === "-" ? "" : "\n"}`;
    return { kind: "scalar", file: this.#file, start: position, end, text, style: "block" };
  }
}

function isDash(text: string, { start, end }: Line): boolean {
  return text.charCodeAt(start) === 45 && (start + 1 === end || text.charCodeAt(start + 1) === 32);
}
