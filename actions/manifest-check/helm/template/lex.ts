import { describe, isDigit, isSpace, matchAt } from "./characters.ts";
import type { Token, TokenKind } from "./token.ts";

const keywords = new Map<string, TokenKind>(
  (["block", "break", "continue", "define", "else", "end", "if", "range", "nil", "template", "with"] as const).map(
    (word) => [word, word],
  ),
);

const alphanumeric = /[\p{L}\p{Nd}_]+/uy;
/** Digits of a number, far more than any number of 64 bits has. */
const maxNumberLength = 2000;

const number =
  /[+-]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eE][+-]?[0-9_]*)?)i?/y;

/**
 * Splits a template into tokens as Go's `text/template/parse` does, one at a time. Delimiters are `{{` and `}}`. After an
 * error, it returns `eof`.
 */
export class Lexer {
  readonly #text: string;
  /** Start of the next token. */
  #start = 0;
  #line = 1;
  /** The first line end that has not been passed. */
  #newline: number;
  #isInAction = false;
  #parentheses = 0;
  #isOver = false;

  constructor(text: string) {
    this.#text = text;
    this.#newline = this.#findNewline(0);
  }

  /** Returns the next token. */
  next(): Token {
    if (this.#isOver) return { kind: "eof", text: "EOF", start: this.#start, line: this.#line };
    return this.#isInAction ? this.#lexAction() : this.#lexText();
  }

  #emit(kind: TokenKind, end: number): Token {
    const token = { kind, text: this.#text.slice(this.#start, end), start: this.#start, line: this.#line };
    this.#skipTo(end);
    return token;
  }

  #skipTo(end: number): void {
    while (this.#newline < end) {
      this.#line += 1;
      this.#newline = this.#findNewline(this.#newline + 1);
    }
    this.#start = end;
  }

  #findNewline(from: number): number {
    const newline = this.#text.indexOf("\n", from);
    return newline === -1 ? Infinity : newline;
  }

  #fail(message: string): Token {
    this.#isOver = true;
    return { kind: "error", text: message, start: this.#start, line: this.#line };
  }

  #lexText(): Token {
    const text = this.#text;
    for (;;) {
      const delimiter = text.indexOf("{{", this.#start);
      if (delimiter === -1) {
        if (this.#start < text.length) return this.#emit("text", text.length);
        this.#isOver = true;
        return this.#emit("eof", text.length);
      }
      const trims = text[delimiter + 2] === "-" && isSpace(text[delimiter + 3]);
      let end = delimiter;
      if (trims) while (end > this.#start && isSpace(text[end - 1])) end -= 1;
      if (end > this.#start) {
        const token = this.#emit("text", end);
        this.#skipTo(delimiter);
        return token;
      }
      this.#skipTo(delimiter);
      const inner = delimiter + (trims ? 4 : 2);
      if (text.startsWith("/*", inner)) {
        const problem = this.#skipComment(inner);
        if (problem !== undefined) return problem;
        continue;
      }
      const token = this.#emit("left-delimiter", delimiter + 2);
      this.#skipTo(inner);
      this.#isInAction = true;
      this.#parentheses = 0;
      return token;
    }
  }

  #skipComment(start: number): Token | undefined {
    this.#skipTo(start);
    const close = this.#text.indexOf("*/", start + 2);
    if (close === -1) return this.#fail("unclosed comment");
    const end = close + 2;
    const length = this.#rightDelimiterLength(end);
    if (length === 0) return this.#fail("comment ends before closing delimiter");
    this.#skipTo(length === 4 ? this.#afterSpaces(end + length) : end + length);
    return undefined;
  }

  /** Returns 2 for `}}` at an offset, 4 for ` -}}`, and 0 for neither. */
  #rightDelimiterLength(offset: number): number {
    const text = this.#text;
    if (isSpace(text[offset]) && text[offset + 1] === "-" && text.startsWith("}}", offset + 2)) return 4;
    return text.startsWith("}}", offset) ? 2 : 0;
  }

  #afterSpaces(offset: number): number {
    let end = offset;
    while (isSpace(this.#text[end])) end += 1;
    return end;
  }

  #lexRightDelimiter(length: number): Token {
    if (length === 4) this.#skipTo(this.#start + 2);
    const token = this.#emit("right-delimiter", this.#start + 2);
    if (length === 4) this.#skipTo(this.#afterSpaces(this.#start));
    this.#isInAction = false;
    return token;
  }

  #lexAction(): Token {
    const text = this.#text;
    const length = this.#rightDelimiterLength(this.#start);
    if (length > 0)
      return this.#parentheses === 0 ? this.#lexRightDelimiter(length) : this.#fail("unclosed left paren");
    const start = this.#start;
    const char = text[start];
    if (char === undefined) return this.#fail("unclosed action");
    if (isSpace(char)) return this.#lexSpace();
    switch (char) {
      case "=":
        return this.#emit("assign", start + 1);
      case ":":
        return text[start + 1] === "=" ? this.#emit("declare", start + 2) : this.#fail("expected :=");
      case "|":
        return this.#emit("pipe", start + 1);
      case '"':
        return this.#lexQuoted('"', "string", "unterminated quoted string");
      case "'":
        return this.#lexQuoted("'", "character", "unterminated character constant");
      case "`": {
        const end = text.indexOf("`", start + 1);
        return end === -1 ? this.#fail("unterminated raw quoted string") : this.#emit("raw-string", end + 1);
      }
      case "$":
        return this.#lexName("variable", "variable");
      case "(":
        this.#parentheses += 1;
        return this.#emit("left-parenthesis", start + 1);
      case ")":
        this.#parentheses -= 1;
        if (this.#parentheses < 0) return this.#fail("unexpected right paren");
        return this.#emit("right-parenthesis", start + 1);
    }
    if (char === "." && !isDigit(text[start + 1]) && start + 1 < text.length) return this.#lexName("field", "dot");
    if (char === "." || char === "+" || char === "-" || isDigit(char)) return this.#lexNumber();
    if (matchAt(alphanumeric, text, start) !== "") return this.#lexIdentifier();
    if (char > " " && char <= "~") return this.#emit("char", start + 1);
    return this.#fail(`unrecognized character in action: ${describe(text, start)}`);
  }

  /** Reads blanks. The last one may belong to a delimiter that trims. */
  #lexSpace(): Token {
    const end = this.#afterSpaces(this.#start);
    if (this.#rightDelimiterLength(end - 1) !== 4) return this.#emit("space", end);
    return end - this.#start === 1 ? this.#lexRightDelimiter(4) : this.#emit("space", end - 1);
  }

  #lexQuoted(quote: string, kind: TokenKind, problem: string): Token {
    const text = this.#text;
    for (let end = this.#start + 1; end < text.length; end += 1) {
      const char = text[end];
      if (char === "\n") break;
      if (char === quote) return this.#emit(kind, end + 1);
      if (char === "\\") {
        end += 1;
        if (text[end] === "\n") break;
      }
    }
    return this.#fail(problem);
  }

  /** Reads a name after `.` or `$`. @param alone the kind if there is no name. */
  #lexName(kind: TokenKind, alone: TokenKind): Token {
    const from = this.#start + 1;
    if (this.#isTerminator(from)) return this.#emit(alone, from);
    const end = from + matchAt(alphanumeric, this.#text, from).length;
    return this.#isTerminator(end) ? this.#emit(kind, end) : this.#failAt(end);
  }

  #lexIdentifier(): Token {
    const word = matchAt(alphanumeric, this.#text, this.#start);
    const end = this.#start + word.length;
    if (!this.#isTerminator(end)) return this.#failAt(end);
    const kind = keywords.get(word) ?? (word === "true" || word === "false" ? "bool" : "identifier");
    return this.#emit(kind, end);
  }

  #lexNumber(): Token {
    const start = this.#start;
    const first = matchAt(number, this.#text, start);
    const end = start + first.length;
    if (first.length > maxNumberLength) return this.#fail("a number is too long");
    if (matchAt(alphanumeric, this.#text, end) !== "")
      return this.#fail(`bad number syntax: ${JSON.stringify(this.#text.slice(start, end + 1))}`);
    const sign = this.#text[end];
    if (sign !== "+" && sign !== "-") return this.#emit("number", end);
    const second = end + matchAt(number, this.#text, end).length;
    if (matchAt(alphanumeric, this.#text, second) !== "" || this.#text[second - 1] !== "i")
      return this.#fail(`bad number syntax: ${JSON.stringify(this.#text.slice(start, second))}`);
    return this.#emit("complex", second);
  }

  /** Tells whether a name may end at an offset. */
  #isTerminator(offset: number): boolean {
    const char = this.#text[offset];
    return char === undefined || isSpace(char) || ".,|:)(".includes(char) || this.#text.startsWith("}}", offset);
  }

  #failAt(offset: number): Token {
    return this.#fail(`bad character ${describe(this.#text, offset)}`);
  }
}
