import type { TemplateSource } from "../values/origin.ts";
import type { ActionRange, Node, PipeNode, TemplateTree } from "./nodes.ts";
import { ExpressionParser, rootVariables } from "./parse-expression.ts";
import type { Token } from "./token.ts";

/** What ends a list of nodes. */
type Ending = { readonly kind: "end" } | { readonly kind: "else"; readonly follows: "if" | "with" | undefined };

/**
 * Parses a template with Go's grammar (`text/template`). Returns the templates that it defines, and last its own.
 * @param isFunction tells whether a function of a name exists.
 * @param spend counts the tokens. May throw LimitError.
 * @throws TemplateError with the line, as Go reports it.
 */
export function parseTemplate(
  source: TemplateSource,
  isFunction: (name: string) => boolean,
  spend?: (tokens: number) => void,
): TemplateTree[] {
  return new Parser(source, isFunction, spend).parse();
}

class Parser extends ExpressionParser {
  #ranges = 0;
  /** Start of the current action. */
  #actionStart = 0;
  readonly #trees = new Map<string, TemplateTree>();

  parse(): TemplateTree[] {
    const nodes: Node[] = [];
    while (this.peek().kind !== "eof") {
      if (this.peek().kind === "left-delimiter") {
        const delimiter = this.next();
        if (this.nextNonSpace().kind === "define") {
          this.#parseDefinition();
          continue;
        }
        this.restore2(delimiter);
      }
      const node = this.#textOrAction();
      if (isEnding(node)) this.fail(`unexpected {{${node.kind}}}`);
      nodes.push(node);
    }
    this.#addTree(this.source.name, nodes);
    return [...this.#trees.values()];
  }

  #addTree(name: string, nodes: readonly Node[]): void {
    const isEmpty = nodes.every((node) => node.kind === "text" && node.text.trim() === "");
    const existing = this.#trees.get(name);
    if (existing === undefined || existing.isEmpty)
      this.#trees.set(name, { name, source: this.source, nodes, isEmpty });
    else if (!isEmpty) this.fail(`template: multiple definition of template ${JSON.stringify(name)}`);
  }

  #parseDefinition(): void {
    const context = "define clause";
    const name = this.unquoted(this.expect(["string", "raw-string"], context));
    this.expect(["right-delimiter"], context);
    this.#addTree(name, this.#parseBody(context));
  }

  /** Parses the content of `define` or `block`, which has its own variables. */
  #parseBody(context: string): Node[] {
    const variables = this.variables;
    const ranges = this.#ranges;
    this.variables = rootVariables();
    this.#ranges = 0;
    const { nodes, ending } = this.#itemList();
    if (ending.kind !== "end") this.fail(`unexpected {{else}} in ${context}`);
    this.variables = variables;
    this.#ranges = ranges;
    return nodes;
  }

  #itemList(): { readonly nodes: Node[]; readonly ending: Ending } {
    const nodes: Node[] = [];
    while (this.peekNonSpace().kind !== "eof") {
      const node = this.#textOrAction();
      if (isEnding(node)) return { nodes, ending: node };
      nodes.push(node);
    }
    return this.fail("unexpected EOF");
  }

  #textOrAction(): Node | Ending {
    const token = this.nextNonSpace();
    if (token.kind === "text") {
      const { start, text } = token;
      const origin = { kind: "literal", template: this.source, start, isText: true } as const;
      return { kind: "text", text, start, end: start + text.length, origin };
    }
    if (token.kind !== "left-delimiter") return this.unexpected(token, "input");
    this.#actionStart = token.start;
    return this.#action();
  }

  #action(): Node | Ending {
    const token = this.nextNonSpace();
    switch (token.kind) {
      case "block":
        return this.#block();
      case "break":
      case "continue":
        return this.#leave(token, token.kind);
      case "else":
        return this.#else();
      case "end":
        this.expect(["right-delimiter"], "end");
        return { kind: "end" };
      case "if":
      case "range":
      case "with":
        return this.#branch(token.kind);
      case "template":
        return this.#template();
    }
    this.putBack();
    const { start } = this.peek();
    const pipe = this.pipeline("command", "right-delimiter");
    return { kind: "action", pipe, start, end: pipe.end, action: this.#actionRange() };
  }

  /** Returns the range of the action whose right delimiter was read last. */
  #actionRange(): ActionRange {
    return { start: this.#actionStart, end: this.last.start + 2 };
  }

  #leave({ start, text }: Token, kind: "break" | "continue"): Node {
    const token = this.nextNonSpace();
    if (token.kind !== "right-delimiter") this.unexpected(token, `{{${kind}}}`);
    if (this.#ranges === 0) this.fail(`{{${kind}}} outside {{range}}`);
    return { kind, start, end: start + text.length };
  }

  #else(): Ending {
    const { kind } = this.peekNonSpace();
    if (kind === "if" || kind === "with") return { kind: "else", follows: kind };
    this.expect(["right-delimiter"], "else");
    return { kind: "else", follows: undefined };
  }

  #branch(kind: "if" | "range" | "with"): Node {
    this.enter();
    const count = this.variables.height;
    const pipe = this.pipeline(kind, "right-delimiter");
    if (kind === "range") this.#ranges += 1;
    const { nodes, ending } = this.#itemList();
    if (kind === "range") this.#ranges -= 1;
    const otherwise = ending.kind === "else" ? this.#otherwise(kind, ending.follows) : undefined;
    this.variables.forget(count);
    this.exit();
    return { kind, pipe, body: nodes, otherwise, start: pipe.start, end: pipe.end };
  }

  #otherwise(kind: "if" | "range" | "with", follows: "if" | "with" | undefined): Node[] {
    if (kind === follows && this.peek().kind === kind) {
      this.next();
      return [this.#branch(kind)];
    }
    const { nodes, ending } = this.#itemList();
    if (ending.kind !== "end") this.fail("expected end; found {{else}}");
    return nodes;
  }

  #block(): Node {
    const context = "block clause";
    const token = this.nextNonSpace();
    const name = this.#templateName(token, context);
    const pipe = this.pipeline(context, "right-delimiter");
    const action = this.#actionRange();
    this.#addTree(name, this.#parseBody(context));
    return { kind: "template", name, pipe, start: token.start, end: pipe.end, action };
  }

  #template(): Node {
    const context = "template clause";
    const token = this.nextNonSpace();
    const name = this.#templateName(token, context);
    let pipe: PipeNode | undefined;
    if (this.nextNonSpace().kind !== "right-delimiter") {
      this.putBack();
      pipe = this.pipeline(context, "right-delimiter");
    }
    const end = pipe?.end ?? token.start + token.text.length;
    return { kind: "template", name, pipe, start: token.start, end, action: this.#actionRange() };
  }

  #templateName(token: Token, context: string): string {
    if (token.kind !== "string" && token.kind !== "raw-string") this.unexpected(token, context);
    return this.unquoted(token);
  }
}

function isEnding(node: Node | Ending): node is Ending {
  return node.kind === "end" || node.kind === "else";
}
