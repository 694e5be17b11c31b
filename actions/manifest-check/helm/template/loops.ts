import { formatValue } from "../values/format.ts";
import type { Evaluated } from "./fields.ts";
import type { Frame } from "./frame.ts";
import type { Instruction } from "./instructions.ts";
import { type Iteration, iterate } from "./iterate.ts";
import type { VariableStack } from "./variables.ts";

/** A loop that is running. */
interface Loop {
  readonly iteration: Iteration;
  readonly names: readonly string[];
  readonly isAssignment: boolean;
  index: number;
  /** Heights of the machine's stacks at the start, which each turn restores. */
  readonly variables: number;
  readonly marks: number;
  readonly dots: number;
  readonly dot: Evaluated;
}

/** What the machine keeps for blocks, in the order in which they are entered. */
export interface BlockStacks {
  readonly variables: VariableStack;
  /** Heights of the variables at the start of each block. */
  readonly marks: number[];
  /** Dots outside of each `with`. */
  readonly dots: Evaluated[];
}

/** Runs the loops of templates. */
export class LoopStack {
  readonly #loops: Loop[] = [];
  readonly #stacks: BlockStacks;

  constructor(stacks: BlockStacks) {
    this.#stacks = stacks;
  }

  /** Starts a loop over a value, or jumps if there is nothing in it. @throws FunctionError */
  start(frame: Frame, value: Evaluated, { names, isAssignment, to }: Instruction & { readonly op: "range" }): void {
    const iteration = iterate(value, names.length, formatValue);
    if (iteration.length === 0) {
      frame.position = to;
      return;
    }
    const { variables, marks, dots } = this.#stacks;
    this.#loops.push({
      iteration,
      names,
      isAssignment,
      index: 0,
      variables: variables.height,
      marks: marks.length,
      dots: dots.length,
      dot: frame.dot,
    });
  }

  /** Starts the next turn, or ends the loop and jumps. @throws FunctionError */
  turn(frame: Frame, end: number): void {
    const loop = this.#loops.at(-1);
    if (loop === undefined || loop.index >= loop.iteration.length) {
      this.leave(frame);
      frame.position = end;
      return;
    }
    const { iteration, names, index } = loop;
    loop.index += 1;
    this.#restore(loop);
    const element = iteration.element(index);
    const [first, second] = names;
    if (first !== undefined) {
      const { variables } = this.#stacks;
      const key = second === undefined ? element : iteration.key(index);
      if (loop.isAssignment) {
        variables.set(first, key, frame.variables);
        if (second !== undefined) variables.set(second, element, frame.variables);
      } else {
        variables.setTop(1, element);
        if (second !== undefined) variables.setTop(2, key);
      }
    }
    frame.dot = element;
  }

  /** Ends the innermost loop. */
  leave(frame: Frame): void {
    const loop = this.#loops.pop();
    if (loop === undefined) return;
    this.#restore(loop);
    frame.dot = loop.dot;
  }

  #restore({ variables, marks, dots }: Loop): void {
    this.#stacks.variables.forget(variables);
    this.#stacks.marks.length = marks;
    this.#stacks.dots.length = dots;
  }
}
