/** A comparison in a condition. */
export interface Comparison {
  /** Field without its argument: `proc.aname` of `proc.aname[2]`. */
  readonly field: string;
  /** Whether it has an argument in brackets. */
  readonly hasArgument: boolean;
  readonly operator: string;
  /** Unquoted words on the right of list operators. */
  readonly words: readonly string[];
  readonly offset: number;
}

/** A bare name in a condition, which refers to a macro. */
export interface MacroUse {
  readonly name: string;
  readonly offset: number;
}

export interface Condition {
  readonly comparisons: readonly Comparison[];
  readonly macros: readonly MacroUse[];
}

/** A syntax error in a condition, with its offset. */
export class ConditionError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

interface Token {
  readonly kind: "word" | "quoted" | "symbol" | "end";
  readonly text: string;
  readonly offset: number;
}

const operators = new Set([
  ...["=", "==", "!=", "<", "<=", ">", ">=", "contains", "icontains", "bcontains", "startswith", "bstartswith"],
  ...["endswith", "glob", "iglob", "in", "intersects", "pmatch", "regex"],
]);
const listOperators = new Set(["in", "intersects", "pmatch"]);
const transformers = new Set(["tolower", "toupper", "b64", "basename", "len", "val", "join", "concat"]);
const token =
  /\s*(?:(==|!=|<=|>=|[=<>(),])|("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|([^\s()"',=<>!]+(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\])?))/y;
const maxDepth = 100;
const maxLength = 200_000;

/**
 * Parses a condition (falco.org, "Conditions").
 * @throws ConditionError for a syntax error.
 */
export function parseCondition(text: string): Condition {
  if (text.length > maxLength) throw new ConditionError(`it has more than ${maxLength} characters`, 0);
  return new Parser(tokensOf(text)).parse();
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const start = token.lastIndex;
    const match = token.exec(text);
    if (match === null) {
      const offset = start + (text.slice(start).search(/\S/) || 0);
      throw new ConditionError(`invalid syntax: ${text.slice(offset, offset + 20)}`, offset);
    }
    const [whole, symbol, quoted, word] = match;
    const part = symbol ?? quoted ?? word ?? "";
    const kind = symbol === undefined ? (quoted === undefined ? "word" : "quoted") : "symbol";
    tokens.push({ kind, text: part, offset: start + whole.length - part.length });
  }
  return [...tokens, { kind: "end", text: "the end", offset: end }];
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #comparisons: Comparison[] = [];
  readonly #macros: MacroUse[] = [];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Condition {
    this.#either(0);
    if (this.#token.kind !== "end") throw this.#unexpected("and, or, or the end of the condition");
    return { comparisons: this.#comparisons, macros: this.#macros };
  }

  get #token(): Token {
    return this.#tokens[this.#at] ?? { kind: "end", text: "the end", offset: 0 };
  }

  #take(): Token {
    const token = this.#token;
    this.#at += 1;
    return token;
  }

  #is(text: string): boolean {
    return this.#token.kind !== "quoted" && this.#token.text === text;
  }

  #either(depth: number): void {
    if (depth > maxDepth) throw new ConditionError("it is nested too deeply", this.#token.offset);
    this.#negated(depth);
    while (this.#is("and") || this.#is("or")) {
      this.#take();
      this.#negated(depth);
    }
  }

  #negated(depth: number): void {
    while (this.#is("not")) this.#take();
    if (this.#is("(")) {
      this.#take();
      this.#either(depth + 1);
      this.#expect(")");
    } else this.#check();
  }

  #check(): void {
    if (this.#token.kind !== "word" || ["and", "or"].includes(this.#token.text))
      throw this.#unexpected("a field or a macro");
    const word = this.#take();
    const next = this.#token;
    if (transformers.has(word.text) && this.#is("(")) this.#transformed();
    else if (next.text === "exists" && next.kind === "word") {
      this.#take();
      this.#add(word, "exists", []);
    } else if (next.kind !== "quoted" && operators.has(next.text)) this.#compare(word);
    else if (word.text.includes(".")) throw this.#unexpected("an operator");
    else this.#macros.push({ name: word.text, offset: word.offset });
  }

  #transformed(): void {
    const field = this.#arguments();
    if (field === undefined) throw this.#unexpected("a field");
    if (this.#is("exists")) this.#take();
    else this.#compare(field);
  }

  /** Reads the fields in parentheses after a transformer, at any depth. */
  #arguments(): Token | undefined {
    this.#expect("(");
    let first: Token | undefined;
    for (let depth = 1; depth > 0; ) {
      const part = this.#take();
      if (part.kind === "end") throw new ConditionError("a parenthesis is not closed", part.offset);
      if (part.text === "(" && part.kind === "symbol") depth += 1;
      else if (part.text === ")" && part.kind === "symbol") depth -= 1;
      else if (part.kind === "word" && !transformers.has(part.text)) first ??= part;
    }
    return first;
  }

  #compare(left: Token): void {
    const operator = this.#take();
    if (!operators.has(operator.text))
      throw new ConditionError(`expected an operator, found ${operator.text}`, operator.offset);
    const words = listOperators.has(operator.text) ? this.#list() : this.#value();
    this.#add(left, operator.text, words);
  }

  #add({ text, offset }: Token, operator: string, words: readonly string[]): void {
    const field = text.replace(/\[.*$/s, "");
    this.#comparisons.push({ field, hasArgument: field !== text, operator, words, offset });
  }

  #value(): readonly string[] {
    const isDirection = this.#is("<") || this.#is(">");
    if ((this.#token.kind === "symbol" && !isDirection) || this.#token.kind === "end")
      throw this.#unexpected("a value");
    const value = this.#take();
    if (value.kind === "word" && transformers.has(value.text) && this.#is("(")) this.#arguments();
    return [];
  }

  #list(): readonly string[] {
    if (!this.#is("(")) return this.#token.kind === "word" ? [this.#take().text] : this.#value();
    this.#take();
    const words: string[] = [];
    while (!this.#is(")")) {
      const token = this.#take();
      if (token.kind === "end" || token.kind === "symbol")
        throw new ConditionError(`expected a value, found ${token.text}`, token.offset);
      if (token.kind === "word") words.push(token.text);
      if (this.#is(",")) this.#take();
      else if (!this.#is(")")) throw this.#unexpected("a comma or a closing parenthesis");
    }
    this.#take();
    return words;
  }

  #expect(text: string): void {
    if (!this.#is(text)) throw this.#unexpected(text);
    this.#take();
  }

  #unexpected(expected: string): ConditionError {
    return new ConditionError(`expected ${expected}, found ${this.#token.text}`, this.#token.offset);
  }
}
