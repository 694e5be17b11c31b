import type { Origin } from "../values/origin.ts";
import { sliceOrigin } from "../values/text.ts";
import { type Sourced, sourced } from "../values/value.ts";

/** Collects a text of parts that have an origin and parts that have none. */
export class TextPieces {
  #value = "";
  #marked = 0;
  readonly #ends: number[] = [];
  readonly #parts: (Origin | undefined)[] = [];

  add(text: string): void {
    this.#value += text;
  }

  addFrom(text: string, origin: Origin | undefined): void {
    if (origin === undefined) {
      this.#value += text;
      return;
    }
    if (this.#value.length > this.#marked) this.#end(undefined);
    this.#value += text;
    this.#end(origin);
    this.#marked = this.#value.length;
  }

  /** Returns the text. Removes one line break at its end by default. */
  finish(isTrimmed = true): Sourced<string> {
    const value = isTrimmed && this.#value.endsWith("\n") ? this.#value.slice(0, -1) : this.#value;
    if (this.#parts.length === 0) return sourced(value);
    if (this.#value.length > this.#marked) this.#end(undefined);
    const [only] = this.#parts;
    if (this.#parts.length === 1) return sourced(value, only);
    return sourced(value, { kind: "joined", ends: this.#ends, parts: this.#parts });
  }

  #end(origin: Origin | undefined): void {
    this.#ends.push(this.#value.length);
    this.#parts.push(origin);
  }
}

/** Returns whether the characters of a text with this origin have origins of their own. */
export function isByOffset(origin: Origin | undefined): boolean {
  return sliceOrigin(origin, 1) !== origin;
}
