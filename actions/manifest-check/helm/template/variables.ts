import { FunctionError, sourced } from "../values/value.ts";
import type { Evaluated } from "./fields.ts";
import { NameStack } from "./names.ts";

/** The variables of all running templates. A template sees those above the height at its start. */
export class VariableStack {
  readonly #names = new NameStack();
  readonly #values: Evaluated[] = [];

  get height(): number {
    return this.#names.height;
  }

  declare(name: string, value: Evaluated): void {
    this.#names.declare(name);
    this.#values.push(value);
  }

  /** Forgets the variables above a height. */
  forget(height: number): void {
    this.#names.forget(height);
    this.#values.length = height;
  }

  /** Sets the variable at a distance from the top, from 1. */
  setTop(distance: number, value: Evaluated): void {
    this.#values[this.#values.length - distance] = value;
  }

  /** @throws FunctionError */
  get(name: string, bottom: number): Evaluated {
    return this.#values[this.#find(name, bottom)] ?? sourced(null);
  }

  /** @throws FunctionError if the variable does not exist. */
  set(name: string, value: Evaluated, bottom: number): void {
    this.#values[this.#find(name, bottom)] = value;
  }

  #find(name: string, bottom: number): number {
    const index = this.#names.find(name);
    if (index < bottom) throw new FunctionError(`undefined variable: ${name}`);
    return index;
  }
}
