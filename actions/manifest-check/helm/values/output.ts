import type { Origin } from "./origin.ts";
import { LimitError, type Sourced, sourced } from "./value.ts";

/** Bounds on what the templates of one chart print. */
export const outputLimits = { characters: 12 * 1024 * 1024, pieces: 200_000 };

/** Counts what templates print, over all of a chart. */
export interface OutputTotal {
  characters: number;
  pieces: number;
}

/** Collects what a template prints, with the origin of each piece. */
export class Output {
  readonly #ends: number[] = [];
  readonly #parts: (Origin | undefined)[] = [];
  readonly #total: OutputTotal;
  #text = "";

  constructor(total: OutputTotal) {
    this.#total = total;
  }

  /** @throws LimitError */
  add(text: string, origin: Origin | undefined): void {
    if (text === "") return;
    const total = this.#total;
    total.characters += text.length;
    total.pieces += 1;
    if (total.characters > outputLimits.characters)
      throw new LimitError(`it prints more than ${outputLimits.characters} characters`);
    if (total.pieces > outputLimits.pieces) throw new LimitError(`it prints more than ${outputLimits.pieces} pieces`);
    this.#text += text;
    this.#ends.push(this.#text.length);
    this.#parts.push(origin);
  }

  /** Returns everything that was printed. */
  finish(): Sourced<string> {
    if (this.#parts.length <= 1) return sourced(this.#text, this.#parts[0]);
    return sourced(this.#text, { kind: "joined", ends: this.#ends, parts: this.#parts });
  }
}
