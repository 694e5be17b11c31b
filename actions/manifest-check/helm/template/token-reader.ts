import type { TemplateSource } from "../values/origin.ts";
import { LimitError } from "../values/value.ts";
import { createPlace, TemplateError } from "./failure.ts";
import { Lexer } from "./lex.ts";
import type { Token, TokenKind } from "./token.ts";

/** Tokens between two counts. */
const tokensPerCount = 50;

/** Reads the tokens of a template, and puts up to three back, as Go's parser does. */
export class TokenReader {
  protected readonly source: TemplateSource;
  readonly #lexer: Lexer;
  /** The last token that was read, and those that were put back. */
  readonly #tokens: [Token, Token, Token];
  readonly #spend: ((tokens: number) => void) | undefined;
  #putBack = 0;
  #count = 0;

  constructor(source: TemplateSource, spend?: (tokens: number) => void) {
    this.source = source;
    this.#spend = spend;
    this.#lexer = new Lexer(source.text);
    const none: Token = { kind: "eof", text: "", start: 0, line: 1 };
    this.#tokens = [none, none, none];
  }

  /** The token that was read last from the text. */
  protected get last(): Token {
    return this.#tokens[0];
  }

  protected putBack(): void {
    this.#putBack += 1;
  }

  protected next(): Token {
    if (this.#putBack > 0) this.#putBack -= 1;
    else this.#tokens[0] = this.#read();
    return this.#tokens[this.#putBack] as Token;
  }

  protected peek(): Token {
    if (this.#putBack > 0) return this.#tokens[this.#putBack - 1] as Token;
    this.#putBack = 1;
    this.#tokens[0] = this.#read();
    return this.#tokens[0];
  }

  #read(): Token {
    const token = this.#lexer.next();
    this.#count += 1;
    if (this.#count % tokensPerCount === 1) this.#countTokens(token);
    return token;
  }

  /** @throws TemplateError of the phase limit. */
  #countTokens({ start }: Token): void {
    try {
      this.#spend?.(this.#count === 1 ? 1 : tokensPerCount);
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      throw new TemplateError("limit", error.message, [createPlace(this.source, { start, end: start }, "")]);
    }
  }

  protected restore2(token: Token): void {
    this.#tokens[1] = token;
    this.#putBack = 2;
  }

  protected restore3(second: Token, first: Token): void {
    this.#tokens[1] = first;
    this.#tokens[2] = second;
    this.#putBack = 3;
  }

  protected nextNonSpace(): Token {
    for (;;) {
      const token = this.next();
      if (token.kind !== "space") return token;
    }
  }

  protected peekNonSpace(): Token {
    const token = this.nextNonSpace();
    this.#putBack += 1;
    return token;
  }

  protected fail(message: string): never {
    const { start, line } = this.#tokens[0];
    const place = createPlace(this.source, { start, end: start + this.#tokens[0].text.length }, "");
    throw new TemplateError("parse", message, [{ ...place, line, column: undefined, template: undefined }]);
  }

  protected unexpected(token: Token, context: string): never {
    this.fail(token.kind === "error" ? token.text : `unexpected ${describeToken(token)} in ${context}`);
  }

  protected expect(kinds: readonly TokenKind[], context: string): Token {
    const token = this.nextNonSpace();
    if (!kinds.includes(token.kind)) this.unexpected(token, context);
    return token;
  }
}

function describeToken({ kind, text }: Token): string {
  if (kind === "eof") return "EOF";
  if (
    ["block", "break", "continue", "define", "else", "end", "if", "range", "nil", "template", "with", "dot"].includes(
      kind,
    )
  )
    return `<${text}>`;
  return text.length > 10 ? `${JSON.stringify(text.slice(0, 10))}...` : JSON.stringify(text);
}
