import { ExpressionCompiler, type FunctionLookup } from "./compile-expression.ts";
import type { Instruction } from "./instructions.ts";
import { lastOf, rangeOf } from "./last-node.ts";
import type { BranchNode, Node, TemplateTree } from "./nodes.ts";

/** Compiles a template to instructions. */
export function compileTemplate(tree: TemplateTree, lookup: FunctionLookup): Instruction[] {
  const compiler = new Compiler(tree.source, lookup);
  compiler.nodes(tree.nodes);
  compiler.code.push({ op: "return" });
  return compiler.code;
}

/** A loop whose end is not known yet. */
interface Loop {
  readonly start: number;
  readonly exits: { to: number }[];
}

class Compiler extends ExpressionCompiler {
  readonly #loops: Loop[] = [];

  nodes(nodes: readonly Node[]): void {
    for (const node of nodes) this.#node(node);
  }

  #node(node: Node): void {
    switch (node.kind) {
      case "text":
        this.code.push({ op: "text", text: node.text, origin: node.origin });
        break;
      case "action":
        this.pipe(node.pipe);
        this.code.push(node.pipe.variables.length > 0 ? { op: "pop" } : { op: "print", action: node.action });
        break;
      case "template":
        if (node.pipe !== undefined) this.pipe(node.pipe);
        this.code.push({
          op: "template",
          name: node.name,
          hasData: node.pipe !== undefined,
          node: rangeOf(node),
          action: node.action,
        });
        break;
      case "break":
      case "continue": {
        const loop = this.#loops.at(-1);
        const jump: { to: number } & Instruction = { op: node.kind, to: loop?.start ?? 0 };
        if (node.kind === "break") loop?.exits.push(jump);
        this.code.push(jump);
        break;
      }
      case "range":
        this.#range(node);
        break;
      default:
        this.#branch(node);
    }
  }

  #branch({ kind, pipe, body, otherwise }: BranchNode): void {
    this.code.push({ op: "mark" });
    this.pipe(pipe);
    const test: { to: number } & Instruction = kind === "with" ? { op: "with", to: 0 } : { op: "jump-if-false", to: 0 };
    this.code.push(test);
    this.nodes(body);
    if (kind === "with") this.code.push({ op: "restore-dot" });
    if (otherwise === undefined) test.to = this.code.length;
    else {
      const end = this.#jump();
      test.to = this.code.length;
      this.nodes(otherwise);
      end.to = this.code.length;
    }
    this.code.push({ op: "release" });
  }

  #range({ pipe, body, otherwise }: BranchNode): void {
    this.code.push({ op: "mark" });
    this.pipe(pipe);
    const node = lastOf(pipe);
    const begin: { to: number } & Instruction = {
      op: "range",
      names: pipe.variables,
      isAssignment: pipe.isAssignment,
      node,
      to: 0,
    };
    this.code.push(begin);
    const start = this.code.length;
    const next: { to: number } & Instruction = { op: "next", node, to: 0 };
    this.code.push(next);
    const loop: Loop = { start, exits: [next] };
    this.#loops.push(loop);
    this.nodes(body);
    this.code.push({ op: "jump", to: start });
    this.#loops.pop();
    begin.to = this.code.length;
    if (otherwise !== undefined) this.nodes(otherwise);
    for (const exit of loop.exits) exit.to = this.code.length;
    this.code.push({ op: "release" });
  }

  #jump(): { to: number } {
    const jump: { to: number } & Instruction = { op: "jump", to: 0 };
    this.code.push(jump);
    return jump;
  }
}
