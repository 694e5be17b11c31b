import type { Deadline } from "../../../../shared/values/index.ts";
import { LimitError } from "../values/value.ts";

/**
 * Maximum number of steps for one chart with one set of values. The most that any of 60 real charts takes is 60,000. Steps
 * bound the memory, too, because what is made costs steps.
 */
export const maxSteps = 1_250_000;
/** Number of steps between two looks at the time. */
const stepsPerLook = 5000;

/** Counts the work of rendering a chart, so that hostile charts end. */
export class Budget {
  readonly #deadline: Deadline | undefined;
  #steps = 0;
  #next = stepsPerLook;

  constructor(deadline?: Deadline) {
    this.#deadline = deadline;
  }

  /** @throws LimitError */
  spend(amount: number): void {
    this.#steps += amount;
    if (this.#steps < this.#next) return;
    this.#next = this.#steps + stepsPerLook;
    if (this.#steps > maxSteps) throw new LimitError(`it takes more than ${maxSteps / 1e6} million steps`);
    if (this.#deadline !== undefined && this.#deadline.remaining() === 0)
      throw new LimitError(`it takes longer than the limit ${this.#deadline.limit}`);
  }
}
