import type { MappedText } from "../../../../shared/dockerfile/index.ts";
import { BakeSyntaxError } from "./syntax.ts";

/** Maximum nesting, far deeper than any Bake file. It bounds the recursion of the parser and the evaluation. */
const maxDepth = 64;

const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const blank = /[ \t\r]+/y;
const comment = /#[^\n]*|\/\/[^\n]*/y;

/** Reads the tokens of HCL from a text (HCL Native Syntax Specification, "Lexical Elements"). */
export class Scanner {
  readonly text: string;
  /** Offset of the next character. */
  at = 0;
  /** True within brackets, where line breaks separate nothing. */
  isMultiline = false;
  /** Where the text is in the file. Undefined for the whole file. */
  readonly origin: MappedText | undefined;
  #depth: number;

  constructor(text: string, origin?: MappedText, depth = 0) {
    this.text = text;
    this.origin = origin;
    this.#depth = depth;
  }

  get depth(): number {
    return this.#depth;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Maps an offset of this text to the file. */
  toSource(offset: number): number {
    return this.origin?.sourceOffset(offset) ?? offset;
  }

  /** Throws a syntax error at the current position. */
  fail(message: string): never {
    throw new BakeSyntaxError(message, this.toSource(Math.min(this.at, this.text.length)));
  }

  /** Reads something nested. @throws BakeSyntaxError beyond the maximum depth. */
  nested<Result>(read: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > maxDepth) this.fail("it is nested too deeply");
    const result = read();
    this.#depth -= 1;
    return result;
  }

  /** Reads something within brackets, where line breaks do not count, or outside of them. */
  inMode<Result>(isMultiline: boolean, read: () => Result): Result {
    const before = this.isMultiline;
    this.isMultiline = isMultiline;
    const result = read();
    this.isMultiline = before;
    return result;
  }

  /** Skips spaces and comments, and line breaks where they do not count. */
  skip(): void {
    for (let start = -1; start !== this.at; ) {
      start = this.at;
      this.match(blank);
      this.match(comment);
      if (this.text.startsWith("/*", this.at)) this.#skipInlineComment();
      if (this.isMultiline && this.text[this.at] === "\n") this.at += 1;
    }
  }

  /** Skips spaces, comments and line breaks. */
  skipLines(): void {
    this.inMode(true, () => this.skip());
  }

  /** Returns true if the text continues with the token after spaces. */
  peek(token: string): boolean {
    this.skip();
    return this.text.startsWith(token, this.at);
  }

  /** Consumes a token if the text continues with it. */
  take(token: string): boolean {
    if (!this.peek(token)) return false;
    this.at += token.length;
    return true;
  }

  /** Consumes a token. @throws BakeSyntaxError if the text continues differently. */
  expect(token: string): void {
    if (!this.take(token)) this.fail(`"${token}" is missing`);
  }

  /** Consumes an identifier if there is one. */
  takeIdentifier(): string | undefined {
    this.skip();
    return this.match(identifier);
  }

  /** Consumes a keyword, which is an identifier as a whole. */
  takeKeyword(keyword: string): boolean {
    const start = this.at;
    if (this.takeIdentifier() === keyword) return true;
    this.at = start;
    return false;
  }

  /** Consumes a number if there is one. */
  takeNumber(): number | undefined {
    this.skip();
    const text = this.match(number);
    return text === undefined ? undefined : Number(text);
  }

  /** Consumes what a sticky pattern matches at the current position. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [text] = pattern.exec(this.text) ?? [];
    this.at += text?.length ?? 0;
    return text;
  }

  #skipInlineComment(): void {
    const end = this.text.indexOf("*/", this.at + 2);
    if (end === -1) this.fail("a comment is not closed");
    this.at = end + 2;
  }
}
