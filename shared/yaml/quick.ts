import { ForgottenMap, largeKey } from "./forgotten-map.ts";
import { type Line, lineEnd, lineFrom, nextLine } from "./line-cursor.ts";
import type { ListItem, MapEntry, MapNode, ScalarNode, TextFile, YamlNode } from "./node.ts";
import { type Fold, foldAt, giveUp, isRestBlank, NotPlainError, QuickFlow, readQuoted } from "./quick-scalars.ts";

const maxDepth = 64;
const plainKey = /[A-Za-z0-9_./$][\w./$-]*(?=:(?:[ \r\n]|$))/y;
const plainStart = /[^\s,[\]{}#&*!|>'"%@`?:-]|[?:-][^\s,[\]{}]/y;
const literalHead = /\|([1-9]?)([+-]?)(?= *(?:#|\r?\n|$))/y;
/** Tabs, other control characters and line breaks that only YAML defines have special rules. */
const special = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/;

/**
 * Reads one document in the subset that nearly all manifests use: block collections, plain and quoted scalars, brackets
 * that end on their line, literal blocks, no anchors, tags or merge keys. Returns undefined for everything else, valid or not;
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
    if (position === line.end) return this.#nested(line, dash) ?? giveUp();
    if (this.#text.charCodeAt(position) === 35) giveUp();
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
      const read = isEmpty ? this.#below(line, indent, colon) : this.#value(line, position, indent);
      const value = key.text === largeKey && read.kind === "map" && !read.flow ? this.#forgotten(read) : read;
      entries.push({ key: key.text, keySpan: { start: key.start, end: key.end }, value, file: this.#file });
    }
    if (this.#line !== undefined && this.#line.indent > indent) giveUp();
    return { kind: "map", flow: false, file: this.#file, start, end: entries.at(-1)?.value.end ?? start, entries };
  }

  /** Reads the value of a key with nothing after the colon. */
  #below(line: Line, indent: number, keyEnd: number): YamlNode {
    const nested = this.#nested(line, indent);
    if (nested !== undefined) return nested;
    const next = this.#line;
    if (next?.indent === indent && isDash(this.#text, next)) return this.#block(indent);
    return { kind: "scalar", file: this.#file, start: keyEnd, end: keyEnd, text: "", style: "plain" };
  }

  /** Reads the node on the lines below that are indented more. Undefined if there is none. */
  #nested(line: Line, indent: number): YamlNode | undefined {
    this.#line = lineFrom(this.#text, nextLine(this.#text, line.end, this.#limit), this.#limit);
    const next = this.#line;
    if (next === undefined || next.indent <= indent) return undefined;
    if (isDash(this.#text, next) || this.#keyAt(next) !== undefined) return this.#block(next.indent);
    return this.#value(next, next.start, indent);
  }

  /** Returns a map that is read again when its entries are needed. */
  #forgotten({ file, start, end }: MapNode): MapNode {
    const first = this.#text.lastIndexOf("\n", start) + 1;
    return new ForgottenMap(file, { start, end }, () => {
      const reader = new QuickReader(this.#file, first, end);
      const node = reader.read();
      return node.kind === "map" ? node.entries : [];
    });
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
    if (char === '"' || char === "'") node = readQuoted(this.#file, position, this.#limit, indent);
    else if (char === "[" || char === "{") node = new QuickFlow(this.#file, position, this.#limit, indent).read();
    else node = this.#plain(line, position, indent);
    const next = nextLine(this.#text, node.end, this.#limit);
    if (!isRestBlank(this.#text, node.end, lineEnd(this.#text, node.end, this.#limit))) giveUp();
    this.#line = lineFrom(this.#text, next, this.#limit);
    if (this.#line !== undefined && this.#line.indent > indent) giveUp();
    return node;
  }

  /** Reads a plain scalar, with the lines below it that continue it (YAML 1.2.2, 7.3.3). */
  #plain(line: Line, position: number, indent: number): ScalarNode {
    plainStart.lastIndex = position;
    if (!plainStart.test(this.#text)) giveUp();
    let { text, isClosed } = this.#plainPart(position, line.end);
    let end = position + text.length;
    while (!isClosed) {
      const fold = this.#continuation(end, indent);
      if (fold === undefined) break;
      const part = this.#plainPart(fold.next, lineEnd(this.#text, fold.next, this.#limit));
      text += fold.text + part.text;
      end = fold.next + part.text.length;
      isClosed = part.isClosed;
    }
    return { kind: "scalar", file: this.#file, start: position, end, text, style: "plain" };
  }

  /** Reads the part of a plain scalar on one line. A comment closes the scalar. */
  #plainPart(position: number, end: number): { readonly text: string; readonly isClosed: boolean } {
    const content = this.#text.slice(position, end);
    const comment = content.indexOf(" #");
    const text = (comment === -1 ? content : content.slice(0, comment)).trimEnd();
    if (text.includes(": ") || text.endsWith(":")) giveUp();
    return { text, isClosed: comment !== -1 };
  }

  /** Returns the fold before the next line if that continues a plain scalar which ends at `end`. */
  #continuation(end: number, indent: number): Fold | undefined {
    const next = lineFrom(this.#text, nextLine(this.#text, end, this.#limit), this.#limit);
    if (next === undefined || next.indent <= indent) return undefined;
    const lineBreak = lineEnd(this.#text, end, this.#limit);
    const fold = foldAt(this.#text, lineBreak, this.#limit, indent);
    // A comment in between, or a line that could be read as the start of something else.
    if (fold.next !== next.start || /^[-?:](?:[ \r\n]|$)/.test(this.#text.slice(fold.next, fold.next + 2))) giveUp();
    return fold;
  }

  #literal(line: Line, position: number, indent: number): ScalarNode {
    literalHead.lastIndex = position;
    const [, digit = "", chomping = ""] = literalHead.exec(this.#text) ?? giveUp();
    const lines: string[] = [];
    let width = digit === "" ? -1 : indent + Number(digit);
    let widestBlank = 0;
    let next = nextLine(this.#text, line.end, this.#limit);
    let end = next;
    while (next < this.#limit) {
      const after = nextLine(this.#text, next, this.#limit);
      const content = this.#text.slice(next, after).replace(/\r?\n$/, "");
      const blank = content.trimStart() === "";
      const columns = content.length - content.trimStart().length;
      if (width === -1 && blank) widestBlank = Math.max(widestBlank, columns);
      if (width === -1 && !blank && columns > indent) width = columns;
      if (width !== -1 && widestBlank > width) giveUp();
      if (!blank && (width === -1 || columns < width)) {
        if (columns > indent) giveUp();
        break;
      }
      lines.push(blank && (width === -1 || columns < width) ? "" : content.slice(width));
      next = after;
      // Blank lines at the end are not part of the scalar.
      if (!blank || columns > width) end = after;
    }
    if (
      lines.every((content) => content.trim() === "") ||
      chomping === "+" ||
      !this.#text.slice(position, end).endsWith("\n")
    )
      giveUp();
    while (lines.at(-1) === "") lines.pop();
    this.#line = lineFrom(this.#text, next, this.#limit);
    const text = `${lines.join("\n")}${chomping === "-" ? "" : "\n"}`;
    return { kind: "scalar", file: this.#file, start: position, end, text, style: "block" };
  }
}

function isDash(text: string, { start, end }: Line): boolean {
  return text.charCodeAt(start) === 45 && (start + 1 === end || text.charCodeAt(start + 1) === 32);
}
