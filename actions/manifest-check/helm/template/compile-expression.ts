import type { TemplateSource } from "../values/origin.ts";
import type { ParameterType, TemplateFunction } from "../values/value.ts";
import { constantFor, nameOf } from "./constants.ts";
import type { Instruction, Range } from "./instructions.ts";
import { decidedRange, isDecision, lastOf, rangeOf } from "./last-node.ts";
import type {
  ChainNode,
  CommandNode,
  FieldNode,
  IdentifierNode,
  OperandNode,
  PipeNode,
  VariableNode,
} from "./nodes.ts";

/** Finds a function. `and`, `or`, `include` and `tpl` have no entry, because the machine runs them. */
export type FunctionLookup = (name: string) => TemplateFunction | undefined;

/** Parameters of the functions that the machine runs. */
const controls: Readonly<
  Record<string, { readonly parameters: readonly ParameterType[]; readonly rest?: ParameterType }>
> = {
  and: { parameters: ["any"], rest: "any" },
  or: { parameters: ["any"], rest: "any" },
  include: { parameters: ["string", "any"] },
  tpl: { parameters: ["string", "any"] },
};

export const controlNames: readonly string[] = Object.keys(controls);

/** Compiles pipelines. Each leaves its value on the stack. */
export class ExpressionCompiler {
  readonly code: Instruction[] = [];
  readonly #source: TemplateSource;
  readonly #lookup: FunctionLookup;

  constructor(source: TemplateSource, lookup: FunctionLookup) {
    this.#source = source;
    this.#lookup = lookup;
  }

  protected pipe(pipe: PipeNode): void {
    pipe.commands.forEach((command, index) => {
      const before = pipe.commands[index - 1];
      this.#command(
        command,
        before !== undefined,
        before === undefined ? pipe : lastOf({ ...pipe, commands: [before] }),
      );
    });
    if (pipe.variables.length === 0) return;
    this.code.push(
      pipe.isAssignment
        ? { op: "assign", names: pipe.variables, node: lastOf(pipe) }
        : { op: "declare", names: pipe.variables },
    );
  }

  /**
   * Compiles a command.
   * @param isPiped whether the value of the command before is on the stack.
   * @param before the node that Go evaluates last before the command.
   */
  #command(command: CommandNode, isPiped: boolean, before: Range): void {
    const [first, ...args] = command.args;
    switch (first.kind) {
      case "identifier":
        this.#call(first, args, isPiped, command);
        if (isDecision(first.name)) this.code.push({ op: "unwrap" });
        return;
      case "field":
      case "chain":
      case "variable":
        this.#access(first, args, isPiped);
        this.code.push({ op: "unwrap" });
        return;
    }
    if (args.length > 0 || isPiped) {
      this.#fail(`can't give argument to non-function ${this.#textOf(first)}`, first.kind === "pipe" ? before : first);
      return;
    }
    if (first.kind === "nil") this.#fail("nil is not a command", first);
    else if (first.kind === "pipe") this.pipe(first);
    else this.#constant(first, "any");
    if (first.kind === "dot") this.code.push({ op: "unwrap" });
  }

  /** Compiles fields, of which the last may be a method with arguments. */
  #access(node: FieldNode | ChainNode | VariableNode, args: readonly OperandNode[], isPiped: boolean): void {
    const names = node.kind === "field" ? node.names : node.fields;
    if (args.length === 0 && !isPiped) {
      this.#fields(node, names);
      return;
    }
    if (names.length === 0) {
      this.#fail(`can't give argument to non-function ${this.#textOf(node)}`, node);
      return;
    }
    const name = names.at(-1) ?? "";
    const at = lastOf(node);
    this.#fields(node, names.slice(0, -1));
    this.code.push({ op: "method", name, count: args.length + (isPiped ? 1 : 0), node: at });
    for (const arg of args) this.#argument(arg, "any");
    this.code.push({
      op: "call-method",
      name,
      count: args.length,
      isPiped,
      node: rangeOf(node),
      last: args.length === 0 ? at : lastOf(args.at(-1) ?? node),
    });
  }

  #fields(node: FieldNode | ChainNode | VariableNode, names: readonly string[]): void {
    switch (node.kind) {
      case "field":
        this.code.push(names.length === 0 ? { op: "dot" } : { op: "field", names, node: rangeOf(node) });
        return;
      case "variable":
        this.code.push({ op: "variable", name: node.name, fields: names, node: rangeOf(node) });
        return;
      case "chain":
        if (node.node.kind === "pipe") this.pipe(node.node);
        else this.#call(node.node, [], false, node.node);
        if (names.length > 0) this.code.push({ op: "chain", names, node: lastOf(node) });
    }
  }

  #call(identifier: IdentifierNode, args: readonly OperandNode[], isPiped: boolean, node: Range): void {
    const { name } = identifier;
    const target = this.#lookup(name);
    const types = target ?? (Object.hasOwn(controls, name) ? controls[name] : undefined);
    if (types === undefined) {
      this.#fail(`${JSON.stringify(name)} is not a defined function`, identifier);
      return;
    }
    const { parameters, rest } = types;
    const count = args.length + (isPiped ? 1 : 0);
    if (rest === undefined ? count !== parameters.length : count < parameters.length) {
      const wanted = rest === undefined ? `${parameters.length}` : `at least ${parameters.length}`;
      const given = rest === undefined ? count : args.length;
      this.#fail(`wrong number of args for ${name}: want ${wanted} got ${given}`, identifier);
      return;
    }
    if (name === "and" || name === "or") {
      this.#decide(name, args, isPiped, identifier);
      return;
    }
    const typeAt = (index: number): ParameterType => parameters[index] ?? rest ?? "any";
    args.forEach((arg, index) => {
      this.#argument(arg, typeAt(index));
    });
    this.code.push({
      op: "call",
      name,
      target: target ?? (name === "tpl" ? "tpl" : "include"),
      count: args.length,
      pipedType: isPiped ? typeAt(args.length) : undefined,
      node: rangeOf(node),
      last: args.length === 0 ? rangeOf(identifier) : lastOf(args.at(-1) ?? identifier),
    });
  }

  /** Compiles `and` and `or`, which evaluate arguments until one decides. */
  #decide(name: "and" | "or", args: readonly OperandNode[], isPiped: boolean, identifier: IdentifierNode): void {
    const last = decidedRange(identifier);
    const jumps: { to: number }[] = [];
    args.forEach((arg, index) => {
      this.#argument(arg, "any");
      const isLast = index === args.length - 1 && !isPiped;
      const decide: { to: number } & Instruction = {
        op: "decide",
        truth: name === "or",
        isLast,
        isPiped,
        node: lastOf(arg),
        last,
        to: 0,
      };
      jumps.push(decide);
      this.code.push(decide);
    });
    for (const jump of jumps) jump.to = this.code.length;
  }

  #argument(node: OperandNode, type: ParameterType): void {
    switch (node.kind) {
      case "dot":
        this.code.push({ op: "dot" });
        break;
      case "field":
      case "variable":
      case "chain":
        this.#access(node, [], false);
        break;
      case "pipe":
        this.pipe(node);
        break;
      case "identifier":
        this.#call(node, [], false, node);
        break;
      default:
        this.#constant(node, type);
        return;
    }
    if (type !== "any") this.code.push({ op: "check", type, node: lastOf(node) });
  }

  /** Compiles a constant for a parameter. */
  #constant(node: OperandNode, type: ParameterType): void {
    if (node.kind === "dot") {
      this.code.push({ op: "dot" });
      return;
    }
    const value = constantFor(node, type, this.#source);
    if (typeof value === "string")
      this.#fail(value === "" ? `expected ${nameOf(type)}; found ${this.#textOf(node)}` : value, node);
    else this.code.push({ op: "push", value });
  }

  #fail(message: string, node: Range): void {
    this.code.push({ op: "fail", message, node });
  }

  #textOf({ start, end }: Range): string {
    return this.#source.text.slice(start, end);
  }
}
