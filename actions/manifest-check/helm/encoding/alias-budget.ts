import { YamlProblemError } from "./yaml-scalar.ts";

const lowCount = 400_000;
const highCount = 4_000_000;

/** Counts the nodes of a document, and refuses one that mostly consists of aliases, as go-yaml v2 does. */
export class AliasBudget {
  /** Number of aliases around the current node. */
  depth = 0;
  #nodes = 0;
  #aliased = 0;

  /** @throws YamlProblemError */
  count(offset: number): void {
    this.#nodes += 1;
    if (this.depth === 0) return;
    this.#aliased += 1;
    if (this.#aliased <= 100 || this.#nodes <= 1000) return;
    if (this.#aliased / this.#nodes > allowedRatio(this.#nodes))
      throw new YamlProblemError("document contains excessive aliasing", offset);
  }
}

function allowedRatio(nodes: number): number {
  if (nodes <= lowCount) return 0.99;
  if (nodes >= highCount) return 0.1;
  return 0.99 - 0.89 * ((nodes - lowCount) / (highCount - lowCount));
}
