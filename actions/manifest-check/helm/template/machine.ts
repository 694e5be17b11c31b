import { formatValue } from "../values/format.ts";
import { isTrue } from "../values/kinds.ts";
import { noValue } from "../values/text.ts";
import { FunctionError, GoMap, type Sourced, sourced } from "../values/value.ts";
import { checkArgument } from "./arguments.ts";
import { CallStack, type Runtime } from "./calls.ts";
import { checkMethod, type Evaluated, getField } from "./fields.ts";
import type { Frame } from "./frame.ts";
import type { Instruction } from "./instructions.ts";
import { LoopStack } from "./loops.ts";
import { toTemplateError } from "./machine-errors.ts";
import type { TemplateSet } from "./template-set.ts";
import { VariableStack } from "./variables.ts";

/** Instructions that count as one step of work, and those between two counts. */
const instructionsPerStep = 4;
const instructionsPerLook = 400;

/**
 * Runs templates. A stack of its own instead of recursion allows Go's depth of templates, and counts every step.
 * @throws TemplateError
 */
export class Machine {
  readonly #runtime: Runtime;
  readonly #values: Evaluated[] = [];
  readonly #variables = new VariableStack();
  readonly #marks: number[] = [];
  readonly #dots: Evaluated[] = [];
  readonly #loops = new LoopStack({ variables: this.#variables, marks: this.#marks, dots: this.#dots });
  readonly #calls: CallStack;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
    this.#calls = new CallStack(runtime, this.#values, this.#variables);
  }

  /** Runs a template of a set. Returns what it prints. */
  run(set: TemplateSet, name: string, data: Sourced): Sourced<string> {
    let frame = this.#calls.start(set, name, data);
    const { output } = frame;
    let steps = 0;
    let instruction = frame.code[0] as Instruction;
    try {
      for (;;) {
        instruction = frame.code[frame.position] as Instruction;
        frame.position += 1;
        steps += 1;
        if (steps === instructionsPerLook) {
          this.#runtime.spend(steps / instructionsPerStep);
          steps = 0;
        }
        if (instruction.op === "return") {
          const next = this.#calls.finish();
          if (next === undefined) return output.finish();
          frame = next;
        } else if (instruction.op === "template" || instruction.op === "call") {
          frame = this.#calls.enter(frame, instruction);
        } else this.#step(frame, instruction);
      }
    } catch (error) {
      throw toTemplateError(error, instruction, this.#calls.frames);
    }
  }

  #step(frame: Frame, instruction: Exclude<Instruction, { readonly op: "return" | "template" | "call" }>): void {
    const values = this.#values;
    switch (instruction.op) {
      case "text":
        frame.output.add(instruction.text, instruction.origin);
        break;
      case "push":
        values.push(instruction.value);
        break;
      case "dot":
        values.push(frame.dot);
        break;
      case "field":
        values.push(this.#follow(frame.dot, instruction.names));
        break;
      case "variable":
        values.push(this.#follow(this.#variables.get(instruction.name, frame.variables), instruction.fields));
        break;
      case "chain":
        values.push(this.#follow(this.#pop(), instruction.names));
        break;
      case "print": {
        const { value, origin } = this.#pop();
        const text = typeof value === "string" ? value : value === null ? noValue : formatValue(value);
        const { start, end } = instruction.action;
        frame.output.add(text, { kind: "action", template: frame.source, start, end, inner: origin });
        break;
      }
      case "unwrap": {
        const top = values.at(-1);
        if (top?.isInterface === true) values[values.length - 1] = sourced(null, top.origin);
        break;
      }
      case "check":
        checkArgument(values.at(-1) ?? sourced(null), instruction.type);
        break;
      case "decide": {
        const value = this.#pop();
        instruction.last.start = instruction.node.start;
        instruction.last.end = instruction.node.end;
        if (isTrue(value.value) === instruction.truth) {
          if (instruction.isPiped) values.pop();
          values.push(value);
          frame.position = instruction.to;
        } else if (instruction.isLast) values.push(value);
        break;
      }
      case "pop":
        values.pop();
        break;
      case "jump":
        frame.position = instruction.to;
        break;
      case "jump-if-false":
        if (!isTrue(this.#pop().value)) frame.position = instruction.to;
        break;
      case "mark":
        this.#marks.push(this.#variables.height);
        break;
      case "release":
        this.#variables.forget(this.#marks.pop() ?? 0);
        break;
      case "declare":
        for (const name of instruction.names) this.#variables.declare(name, values.at(-1) ?? sourced(null));
        break;
      case "assign":
        for (const name of instruction.names)
          this.#variables.set(name, values.at(-1) ?? sourced(null), frame.variables);
        break;
      case "with": {
        const value = this.#pop();
        if (!isTrue(value.value)) {
          frame.position = instruction.to;
          break;
        }
        this.#dots.push(frame.dot);
        frame.dot = value;
        break;
      }
      case "restore-dot":
        frame.dot = this.#dots.pop() ?? frame.dot;
        break;
      case "range":
        this.#startLoop(frame, instruction);
        break;
      case "next":
        this.#loops.turn(frame, instruction.to);
        break;
      case "continue":
        frame.position = instruction.to;
        break;
      case "break":
        this.#loops.leave(frame);
        frame.position = instruction.to;
        break;
      case "method":
        checkMethod(values.at(-1) ?? sourced(null), instruction.name, instruction.count, this.#runtime);
        break;
      case "call-method":
        this.#calls.callMethod(instruction);
        break;
      case "fail":
        throw new FunctionError(instruction.message);
    }
  }

  #startLoop(frame: Frame, instruction: Instruction & { readonly op: "range" }): void {
    const value = this.#pop();
    // The keys of a map are sorted.
    if (value.value instanceof GoMap) this.#runtime.spend(value.value.entries.size * 2);
    this.#loops.start(frame, value, instruction);
  }

  #pop(): Evaluated {
    return this.#values.pop() ?? sourced(null);
  }

  #follow(start: Evaluated, names: readonly string[]): Evaluated {
    let value = start;
    for (let index = 0; index < names.length; index += 1)
      value = getField(value, names[index] ?? "", index > 0, this.#runtime);
    return value;
  }
}
