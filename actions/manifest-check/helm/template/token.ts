/** Kind of a token of a template. `char` is a printable character without a meaning of its own, such as a comma. */
export type TokenKind =
  | "error"
  | "eof"
  | "text"
  | "left-delimiter"
  | "right-delimiter"
  | "space"
  | "declare"
  | "assign"
  | "pipe"
  | "left-parenthesis"
  | "right-parenthesis"
  | "char"
  | "dot"
  | "field"
  | "variable"
  | "identifier"
  | "bool"
  | "nil"
  | "number"
  | "complex"
  | "character"
  | "string"
  | "raw-string"
  | "block"
  | "break"
  | "continue"
  | "define"
  | "else"
  | "end"
  | "if"
  | "range"
  | "template"
  | "with";

export interface Token {
  readonly kind: TokenKind;
  /** The text, or the message of an error. */
  readonly text: string;
  /** Offset in UTF-16 code units. */
  readonly start: number;
  /** Line of the start, from 1. */
  readonly line: number;
}
