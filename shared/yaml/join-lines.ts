import { isRestBlank } from "./quick-scalars.ts";

const blockHeader = /[|>][-+0-9]{0,2}(?=[ \t]*(?:\r?\n|#|$))/y;
const property = /[&!*][^ \t\r\n]*/y;
const plainEnd = /:(?=[ \t\r\n]|$)|[ \t]#|\r?\n|$/g;
const flowPlainEnd = /[,[\]{}]|:(?=[ \t\r\n,[\]{}]|$)|[ \t]#|\r?\n|$/g;

/**
 * Returns a text in which each quoted scalar and each collection in brackets is on one line: blanks replace the line
 * breaks and comments inside them, so that all offsets stay. Go's parser (libyaml) ignores the indentation there, which
 * YAML 1.2.2 (7.3.1, 7.4) does not. Blanks also replace the comments that follow quotes, brackets and heads of block
 * scalars, because Go's parser requires no blank before them. Returns undefined if there is nothing to replace or a quote
 * or bracket is not closed.
 */
export function joinLines(text: string): string | undefined {
  const spans = new LineJoiner(text).run();
  if (spans === undefined || spans.length === 0) return undefined;
  let result = "";
  let end = 0;
  for (const span of spans) {
    result += text.slice(end, span.start) + " ".repeat(span.end - span.start);
    end = span.end;
  }
  return result + text.slice(end);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Follows the tokens of block collections only as far as it must know where a quote or a bracket opens. */
class LineJoiner {
  readonly #text: string;
  readonly #spans: Range[] = [];
  /** Columns of the keys and dashes around the current line. */
  readonly #columns: number[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(): readonly Range[] | undefined {
    /** Column that a line must exceed to continue the plain scalar before it. */
    let plainParent: number | undefined;
    while (this.#at < this.#text.length) {
      const first = this.#at;
      this.#skip(" ");
      const indent = this.#at - first;
      const isBlank = isRestBlank(this.#text, this.#at, this.#lineEnd()) || this.#text[this.#at] === "#";
      if (isBlank) this.#nextLine();
      else if (plainParent !== undefined && indent > plainParent) this.#nextLine();
      else {
        const parent = this.#line(first, indent);
        if (parent === "open") return undefined;
        plainParent = parent;
      }
    }
    return this.#spans;
  }

  /** Reads a line of block collections. Returns the column of the owner of a plain scalar at its end. */
  #line(first: number, indent: number): number | undefined | "open" {
    while ((this.#columns.at(-1) ?? -1) >= indent) this.#columns.pop();
    let parent = this.#columns.at(-1) ?? -1;
    let start = this.#at;
    for (;;) {
      this.#skip(" \t");
      if (isRestBlank(this.#text, this.#at, this.#lineEnd()) || this.#text[this.#at] === "#") break;
      const char = this.#text[this.#at] ?? "";
      if (/[-?:]/.test(char) && /^[ \t\r\n]?$/.test(this.#text[this.#at + 1] ?? "")) {
        parent = this.#at - first;
        this.#columns.push(parent);
        this.#at += 1;
        this.#skip(" \t");
        start = this.#at;
        continue;
      }
      if (this.#match(property)) continue;
      if (this.#match(blockHeader)) return this.#block(parent);
      const isPlain = !/["'[{]/.test(char);
      if (isPlain) this.#moveTo(plainEnd);
      else if (!(char === '"' || char === "'" ? this.#quoted() : this.#flow())) return "open";
      if (!isPlain) this.#blankComment();
      if (this.#text[this.#at] !== ":") {
        this.#nextLine();
        return isPlain ? parent : undefined;
      }
      this.#at += 1;
      parent = start - first;
      this.#columns.push(parent);
    }
    this.#nextLine();
    return undefined;
  }

  /** Skips the lines of a block scalar. */
  #block(parent: number): undefined {
    this.#blankComment();
    this.#nextLine();
    while (this.#at < this.#text.length) {
      const first = this.#at;
      this.#skip(" ");
      const isBlank = isRestBlank(this.#text, this.#at, this.#lineEnd());
      if (!isBlank && this.#at - first <= parent) {
        this.#at = first;
        return;
      }
      this.#nextLine();
    }
  }

  #quoted(): boolean {
    const quote = this.#text[this.#at];
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const char = this.#text[this.#at];
      if (char === "\n" || char === "\r") this.#blank(this.#at, this.#at + 1);
      else if (char === "\\" && quote === '"' && !/[\r\n]/.test(this.#text[this.#at + 1] ?? "")) this.#at += 1;
      else if (char === quote) {
        this.#at += 1;
        if (quote === '"' || this.#text[this.#at] !== "'") return true;
      }
    }
    return false;
  }

  #flow(): boolean {
    let depth = 0;
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at] ?? "";
      if (char === '"' || char === "'") {
        if (!this.#quoted()) return false;
        continue;
      }
      if (char === "#") {
        const end = this.#lineEnd();
        this.#blank(this.#at, end);
        this.#at = end;
      } else if (/[\r\n]/.test(char)) {
        this.#blank(this.#at, this.#at + 1);
        this.#at += 1;
      } else if (/[,:?\s[\]{}]/.test(char)) {
        if (char === "[" || char === "{") depth += 1;
        if (char === "]" || char === "}") depth -= 1;
        this.#at += 1;
        if (depth === 0) return true;
      } else this.#moveTo(flowPlainEnd);
    }
    return false;
  }

  #blank(start: number, end: number): void {
    this.#spans.push({ start, end });
  }

  /** Replaces a comment at the end of the line. */
  #blankComment(): void {
    this.#skip(" \t");
    if (this.#text[this.#at] === "#") this.#blank(this.#at, this.#lineEnd());
  }

  #skip(blanks: string): void {
    while (this.#at < this.#text.length && blanks.includes(this.#text[this.#at] ?? "")) this.#at += 1;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const length = pattern.exec(this.#text)?.[0].length ?? 0;
    this.#at += length;
    return length > 0;
  }

  /** Moves to the end of a plain scalar, which is at least one character long. */
  #moveTo(end: RegExp): void {
    end.lastIndex = this.#at + 1;
    this.#at = end.exec(this.#text)?.index ?? this.#text.length;
  }

  #lineEnd(): number {
    const end = this.#text.indexOf("\n", this.#at);
    if (end === -1) return this.#text.length;
    return end > this.#at && this.#text[end - 1] === "\r" ? end - 1 : end;
  }

  #nextLine(): void {
    const end = this.#text.indexOf("\n", this.#at);
    this.#at = end === -1 ? this.#text.length : end + 1;
  }
}
