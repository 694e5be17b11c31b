import type { TemplateSource } from "../values/origin.ts";
import { createPlace, TemplateError } from "./failure.ts";
import { readCharacter, readNumber, unquote } from "./literals.ts";
import { NameStack } from "./names.ts";
import type { CommandNode, IdentifierNode, OperandNode, PipeNode } from "./nodes.ts";
import type { Token, TokenKind } from "./token.ts";
import { TokenReader } from "./token-reader.ts";

/** Kinds of tokens that begin an operand. */
const operands: ReadonlySet<TokenKind> = new Set([
  "bool",
  "character",
  "complex",
  "dot",
  "field",
  "identifier",
  "number",
  "nil",
  "raw-string",
  "string",
  "variable",
  "left-parenthesis",
]);

/** Limits the recursion of everything that walks nodes. */
const maxDepth = 1000;

/** Returns the variables of a template: its data. */
export function rootVariables(): NameStack {
  const variables = new NameStack();
  variables.declare("$");
  return variables;
}

/** Parses pipelines: what is inside of actions. */
export class ExpressionParser extends TokenReader {
  /** Variables that exist at the moment. */
  protected variables = rootVariables();
  readonly #isFunction: (name: string) => boolean;
  #depth = 0;

  constructor(source: TemplateSource, isFunction: (name: string) => boolean, spend?: (tokens: number) => void) {
    super(source, spend);
    this.#isFunction = isFunction;
  }

  protected unquoted({ text }: Token): string {
    return unquote(text) ?? this.fail("invalid syntax");
  }

  protected pipeline(context: string, end: TokenKind): PipeNode {
    this.enter();
    const { start } = this.peekNonSpace();
    const { variables, isAssignment } = this.#declarations(context);
    const commands: CommandNode[] = [];
    for (;;) {
      const token = this.nextNonSpace();
      if (token.kind === end) break;
      if (!operands.has(token.kind)) this.unexpected(token, context);
      this.putBack();
      commands.push(this.#command());
    }
    if (commands.length === 0) this.fail(`missing value for ${context}`);
    const stage = commands.findIndex(({ args: [first] }, index) => index > 0 && !isExecutable(first));
    if (stage !== -1) this.fail(`non executable command in pipeline stage ${stage + 1}`);
    this.exit();
    return { kind: "pipe", variables, isAssignment, commands, start, end: commands.at(-1)?.end ?? start };
  }

  /** Reads `$x :=`, `$x =` or `$i, $x :=`. */
  #declarations(context: string): Pick<PipeNode, "variables" | "isAssignment"> {
    const variables: string[] = [];
    for (;;) {
      const variable = this.peekNonSpace();
      if (variable.kind !== "variable") return { variables, isAssignment: false };
      this.next();
      const after = this.peek();
      const next = this.peekNonSpace();
      if (next.kind === "assign" || next.kind === "declare") {
        this.nextNonSpace();
        variables.push(variable.text);
        this.variables.declare(variable.text);
        return { variables, isAssignment: next.kind === "assign" };
      }
      if (next.kind !== "char" || next.text !== ",") {
        if (after.kind === "space") this.restore3(variable, after);
        else this.restore2(variable);
        return { variables, isAssignment: false };
      }
      this.nextNonSpace();
      variables.push(variable.text);
      this.variables.declare(variable.text);
      if (context !== "range" || variables.length > 1) this.fail(`too many declarations in ${context}`);
      if (!["variable", "right-delimiter", "right-parenthesis"].includes(this.peekNonSpace().kind))
        this.fail("range can only initialize variables");
    }
  }

  #command(): CommandNode {
    const { start } = this.peekNonSpace();
    const args: OperandNode[] = [];
    for (;;) {
      this.peekNonSpace();
      const operand = this.#operand();
      if (operand !== undefined) args.push(operand);
      const token = this.next();
      if (token.kind === "space") continue;
      if (token.kind === "right-delimiter" || token.kind === "right-parenthesis") this.putBack();
      else if (token.kind !== "pipe") this.unexpected(token, "operand");
      break;
    }
    const [first, ...others] = args;
    if (first === undefined) return this.fail("empty command");
    return { kind: "command", args: [first, ...others], start, end: args.at(-1)?.end ?? start };
  }

  #operand(): OperandNode | undefined {
    const node = this.#term();
    if (node === undefined || this.peek().kind !== "field") return node;
    const { start } = this.peek();
    const fields: string[] = [];
    let end = start;
    while (this.peek().kind === "field") {
      const token = this.next();
      fields.push(token.text.slice(1));
      end = token.start + token.text.length;
    }
    switch (node.kind) {
      case "field":
        return { ...node, names: [...node.names, ...fields], start, end };
      case "variable":
        return { ...node, fields, start, end };
      case "pipe":
      case "identifier":
        return { kind: "chain", node, fields, start, end };
      default:
        return this.fail(`unexpected . after term ${JSON.stringify(this.source.text.slice(node.start, node.end))}`);
    }
  }

  #term(): OperandNode | undefined {
    const token = this.nextNonSpace();
    const { text, start } = token;
    const end = start + text.length;
    switch (token.kind) {
      case "identifier":
        return this.#function(text, start, end);
      case "dot":
        return { kind: "dot", start, end };
      case "nil":
        return { kind: "nil", start, end };
      case "bool":
        return { kind: "bool", value: text === "true", start, end };
      case "field":
        return { kind: "field", names: [text.slice(1)], start, end, from: start };
      case "variable":
        if (this.variables.find(text) === -1) this.fail(`undefined variable ${JSON.stringify(text)}`);
        return { kind: "variable", name: text, fields: [], start, end, from: start };
      case "number":
      case "complex":
      case "character": {
        const number = token.kind === "character" ? readCharacter(text) : readNumber(text);
        return typeof number === "string" ? this.fail(number) : { kind: "number", text, ...number, start, end };
      }
      case "left-parenthesis": {
        const pipe = this.pipeline("parenthesized pipeline", "right-parenthesis");
        return pipe;
      }
      case "string":
      case "raw-string":
        return { kind: "string", value: this.unquoted(token), start, end };
    }
    this.putBack();
    return undefined;
  }

  #function(name: string, start: number, end: number): IdentifierNode {
    if (!this.#isFunction(name)) this.fail(`function ${JSON.stringify(name)} not defined`);
    return { kind: "identifier", name, start, end };
  }

  protected enter(): void {
    this.#depth += 1;
    if (this.#depth <= maxDepth) return;
    const place = createPlace(this.source, { start: this.last.start, end: this.last.start }, "");
    throw new TemplateError("limit", `it is nested deeper than ${maxDepth}`, [place]);
  }

  protected exit(): void {
    this.#depth -= 1;
  }
}

function isExecutable({ kind }: OperandNode): boolean {
  return !["bool", "dot", "nil", "number", "string"].includes(kind);
}
