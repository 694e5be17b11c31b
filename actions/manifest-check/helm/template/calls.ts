import { Output, type OutputTotal } from "../values/output.ts";
import { noValue, removeText } from "../values/text.ts";
import { type CallContext, FunctionError, LimitError, type Sourced, sourced } from "../values/value.ts";
import { checkArgument } from "./arguments.ts";
import { type Evaluated, findMethod } from "./fields.ts";
import type { Frame } from "./frame.ts";
import type { Instruction, Range } from "./instructions.ts";
import { checkAt } from "./machine-errors.ts";
import type { CompiledTemplate, TemplateSet } from "./template-set.ts";
import type { VariableStack } from "./variables.ts";

/** Bounds of Helm and Go: nested calls of one name by `include`, of templates by `template`, and of `tpl`. */
const maxDepths = { include: 1000, template: 100_000, tpl: 100, frames: 110_000 };

/** Characters of a text that count as one step of work. */
const charactersPerStep = 32;

/** What running templates needs and counts. */
export interface Runtime extends CallContext {
  readonly total: OutputTotal;
  /** Counts the tokens of a text that `tpl` parses. Default: not counted. */
  spendTokens?(tokens: number): void;
}

/** Calls functions, and keeps the templates that are running. */
export class CallStack {
  readonly frames: Frame[] = [];
  readonly #runtime: Runtime;
  readonly #values: Evaluated[];
  readonly #variables: VariableStack;
  /** Number of running calls of `include`, by name. */
  readonly #includes = new Map<string, number>();
  #templates = 0;
  #texts = 0;

  /** @param values the machine's stack of values. */
  constructor(runtime: Runtime, values: Evaluated[], variables: VariableStack) {
    this.#runtime = runtime;
    this.#values = values;
    this.#variables = variables;
  }

  /** Starts the template of a file. */
  start(set: TemplateSet, name: string, data: Sourced): Frame {
    const template = set.find(name);
    if (template === undefined) throw new Error(`template ${name} is not in the set`);
    const output = new Output(this.#runtime.total);
    return this.#push({ template, name, set, data, kind: "template", node: undefined, output });
  }

  callMethod({ name, count, isPiped, last }: Instruction & { readonly op: "call-method" }): void {
    const values = this.#values;
    const args = count === 0 ? [] : values.splice(-count);
    const receiver = this.#pop();
    if (isPiped) args.push(this.#pop());
    const method = findMethod(receiver.value, name);
    if (method === undefined) {
      values.push(sourced(null));
      return;
    }
    args.forEach((arg, index) => {
      checkAt(last, () => {
        checkArgument(arg, method.parameters[index] ?? method.rest ?? "any");
      });
    });
    values.push(method.call(args, this.#runtime));
  }

  /** Calls a function, or starts a template. Returns the frame to go on with. */
  enter(frame: Frame, instruction: Instruction & { readonly op: "template" | "call" }): Frame {
    if (instruction.op === "template") return this.#startTemplate(frame, instruction);
    const { count, target, pipedType } = instruction;
    const values = this.#values;
    const args = count === 0 ? [] : values.splice(values.length - count);
    if (pipedType !== undefined) {
      const piped = this.#pop();
      if (pipedType !== "any") checkAt(instruction.last, () => checkArgument(piped, pipedType));
      args.push(piped);
    }
    this.#spendTexts(args);
    if (typeof target !== "string") {
      const result = target.call(args, this.#runtime);
      this.#spendTexts([result]);
      values.push(result);
      return frame;
    }
    const [text = sourced(""), data = sourced(null)] = args as [Sourced<string>?, Evaluated?];
    return target === "include"
      ? this.#startInclude(frame, text.value, data, instruction.node)
      : this.#startText(frame, text, data, instruction.node);
  }

  /** Counts a call, and the texts that a function reads or makes. */
  #spendTexts(texts: readonly Sourced[]): void {
    let length = 0;
    for (const { value } of texts) if (typeof value === "string") length += value.length;
    this.#runtime.spend(1 + Math.floor(length / charactersPerStep));
  }

  #startTemplate(frame: Frame, { name, hasData, node, action }: Instruction & { readonly op: "template" }): Frame {
    const data = hasData ? this.#pop() : sourced(null);
    const template = frame.set.find(name);
    if (template === undefined) throw new FunctionError(`template ${JSON.stringify(name)} not defined`);
    if (this.#templates >= maxDepths.template)
      throw new FunctionError(`exceeded maximum template depth (${maxDepths.template})`);
    this.#templates += 1;
    const output = new Output(this.#runtime.total);
    return this.#push({ template, name, set: frame.set, data, kind: "template", node, output, action });
  }

  #startInclude(frame: Frame, name: string, data: Evaluated, node: Range): Frame {
    const depth = this.#includes.get(name) ?? 0;
    if (depth > maxDepths.include)
      throw new FunctionError(`rendering template has a nested reference name: ${name}: unable to execute template`);
    const template = frame.set.find(name);
    if (template === undefined)
      throw new FunctionError(`template: no template ${JSON.stringify(name)} associated with template "gotpl"`);
    this.#includes.set(name, depth + 1);
    const value = data.value === null ? sourced(null, data.origin) : data;
    const output = new Output(this.#runtime.total);
    return this.#push({ template, name, set: frame.set, data: value, kind: "include", node, output });
  }

  #startText(frame: Frame, text: Sourced<string>, data: Evaluated, node: Range): Frame {
    if (!text.value.includes("{{")) {
      this.#values.push(removeText(text, noValue));
      return frame;
    }
    if (this.#texts >= maxDepths.tpl) throw new FunctionError(`tpl is nested deeper than ${maxDepths.tpl}`);
    const { set, name } = frame.set.parseText(text, (tokens) => this.#runtime.spendTokens?.(tokens));
    const template = set.find(name);
    if (template === undefined) throw new FunctionError("tpl has no template");
    this.#texts += 1;
    const output = new Output(this.#runtime.total);
    const value = data.value === null ? sourced(null, data.origin) : data;
    return this.#push({ template, name, set, data: value, kind: "tpl", node, output });
  }

  #push({
    template,
    name,
    set,
    data,
    kind,
    node,
    output,
    action,
  }: {
    readonly template: CompiledTemplate;
    readonly data: Evaluated;
  } & Pick<Frame, "name" | "set" | "kind" | "node" | "output"> &
    Partial<Pick<Frame, "action">>): Frame {
    if (this.frames.length >= maxDepths.frames) throw new LimitError("its templates are nested too deeply");
    const frame: Frame = {
      code: template.code,
      source: template.tree.source,
      name,
      set,
      output,
      position: 0,
      dot: data,
      variables: this.#variables.height,
      kind,
      node,
      action,
    };
    this.#variables.declare("$", data);
    this.frames.push(frame);
    return frame;
  }

  /** Ends the running template. Returns the frame that called it, if there is one. */
  finish(): Frame | undefined {
    const frame = this.frames.pop();
    if (frame === undefined) return undefined;
    this.#variables.forget(frame.variables);
    if (frame.kind === "include") {
      this.#includes.set(frame.name, (this.#includes.get(frame.name) ?? 1) - 1);
      this.#values.push(frame.output.finish());
    } else if (frame.kind === "tpl") {
      this.#texts -= 1;
      this.#values.push(removeText(frame.output.finish(), noValue));
    } else this.#print(frame);
    return this.frames.at(-1);
  }

  /** Prints what a named template printed, as the output of the action that ran it. */
  #print({ output, action }: Frame): void {
    const caller = this.frames.at(-1);
    if (caller === undefined || action === undefined) return;
    this.#templates -= 1;
    const { value, origin } = output.finish();
    caller.output.add(value, { kind: "action", template: caller.source, ...action, inner: origin });
  }

  #pop(): Evaluated {
    return this.#values.pop() ?? sourced(null);
  }
}
