import type { Origin } from "../values/origin.ts";
import { sliceOrigin } from "../values/text.ts";
import { GoList, GoMap, LimitError, type MapCell, type Sourced, sourced } from "../values/value.ts";

/** A text is not JSON. The message is like that of Go's `encoding/json`. */
export class JsonProblemError extends Error {}

/** Nesting of collections, far deeper than any chart needs. */
const maxDepth = 1000;

const blank = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const plain = /[^"\\\x00-\x1f]*/y;
const unicode = /u([\da-fA-F]{4})/y;
const literals: readonly (readonly [string, boolean | null])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];
const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/**
 * Reads JSON as Go's `encoding/json` does: all numbers are floats, and the last of equal keys wins. Each value has the
 * part of the text as its origin.
 * @throws JsonProblemError
 */
export function readJson({ value: text, origin }: Sourced<string>): Sourced {
  const reader = new JsonReader(text, origin);
  const value = reader.value();
  reader.end();
  return value;
}

class JsonReader {
  readonly #text: string;
  readonly #origin: Origin | undefined;
  #position = 0;
  #depth = 0;

  constructor(text: string, origin: Origin | undefined) {
    this.#text = text;
    this.#origin = origin;
  }

  value(): Sourced {
    this.#skip();
    const start = this.#position;
    const first = this.#text[start];
    if (first === '"') return sourced(this.#string(), this.#from(start + 1));
    if (first === "{" || first === "[") {
      this.#depth += 1;
      if (this.#depth > maxDepth) throw new LimitError(`JSON is nested more than ${maxDepth} levels deep`);
      const value = first === "{" ? this.#map() : this.#list();
      this.#depth -= 1;
      return sourced(value, this.#from(start));
    }
    for (const [word, value] of literals) {
      if (!this.#text.startsWith(word, start)) continue;
      this.#position += word.length;
      return sourced(value, this.#from(start));
    }
    return sourced(this.#number(), this.#from(start));
  }

  end(): void {
    this.#skip();
    if (this.#position < this.#text.length) this.#fail("after top-level value");
  }

  #number(): number {
    const written = this.#match(number);
    if (written === "") this.#fail("looking for beginning of value");
    const value = Number(written);
    if (Number.isFinite(value)) return value;
    throw new JsonProblemError(`json: cannot unmarshal number ${written} into Go value of type float64`);
  }

  #list(): GoList {
    const items: Sourced[] = [];
    this.#position += 1;
    this.#skip();
    if (this.#accept("]")) return new GoList(items);
    for (;;) {
      items.push(this.value());
      this.#skip();
      if (this.#accept("]")) return new GoList(items);
      if (!this.#accept(",")) this.#fail("after array element");
    }
  }

  #map(): GoMap {
    const entries = new Map<string, MapCell>();
    this.#position += 1;
    this.#skip();
    if (this.#accept("}")) return new GoMap(entries);
    for (;;) {
      this.#skip();
      const start = this.#position + 1;
      if (this.#text[this.#position] !== '"') this.#fail("looking for beginning of object key string");
      const name = this.#string();
      this.#skip();
      if (!this.#accept(":")) this.#fail("after object key");
      const value = this.value();
      const key = this.#from(start);
      entries.set(name, key === undefined ? value : { ...value, key });
      this.#skip();
      if (this.#accept("}")) return new GoMap(entries);
      if (!this.#accept(",")) this.#fail("after object key:value pair");
    }
  }

  #string(): string {
    this.#position += 1;
    let text = "";
    for (;;) {
      // A byte that is not UTF-8 must not complete an escaped half of a character.
      text += this.#match(plain).toWellFormed();
      if (this.#accept('"')) return text.toWellFormed();
      if (!this.#accept("\\")) this.#fail("in string literal");
      const short = shortEscapes.get(this.#text[this.#position] ?? "");
      if (short === undefined) {
        const [, code] = this.#exec(unicode) ?? this.#fail("in string escape code");
        text += String.fromCharCode(Number.parseInt(code ?? "", 16));
      } else {
        text += short;
        this.#position += 1;
      }
    }
  }

  #skip(): void {
    this.#match(blank);
  }

  #accept(character: string): boolean {
    if (this.#text[this.#position] !== character) return false;
    this.#position += 1;
    return true;
  }

  #match(pattern: RegExp): string {
    return this.#exec(pattern)?.[0] ?? "";
  }

  #exec(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#position;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#position += match[0].length;
    return match;
  }

  #from(start: number): Origin | undefined {
    return sliceOrigin(this.#origin, start);
  }

  #fail(where: string): never {
    const character = this.#text[this.#position];
    if (character === undefined) throw new JsonProblemError("unexpected end of JSON input");
    throw new JsonProblemError(`invalid character '${character}' ${where}`);
  }
}
