import { formatFloat } from "../values/float.ts";
import type { Origin } from "../values/origin.ts";
import {
  type CallContext,
  FunctionError,
  GoBytes,
  GoInteger,
  GoList,
  type GoMap,
  GoObject,
  LimitError,
  type Sourced,
  sourced,
  type Value,
} from "../values/value.ts";
import { formatFloatJson } from "./float-text.ts";
import { objectValue } from "./objects.ts";
import { TextPieces } from "./text-pieces.ts";
import { UnprintableError } from "./unprintable.ts";

type Spender = Pick<CallContext, "spend">;

/** Nesting of values, far deeper than any chart needs. */
const maxDepth = 1000;

/** Steps that an item costs. */
const stepsPerItem = 4;

/** Form of JSON. */
export interface JsonForm {
  /** Escapes `<`, `>` and `&`. Default of Go's `encoding/json`. */
  readonly escapesMarkup: boolean;
  /** Writes each value on a line of its own. */
  readonly isIndented: boolean;
}

/** Writes a value as Helm's `toJson`. Values that cannot be written become "". */
export function toJson(value: Sourced, context: Spender): Sourced<string> {
  return orEmpty(() => mustToJson(value, context));
}

/** Writes a value as `toPrettyJson`. Values that cannot be written become "". */
export function toPrettyJson(value: Sourced, context: Spender): Sourced<string> {
  return orEmpty(() => mustToPrettyJson(value, context));
}

/** @throws FunctionError for numbers that JSON does not have and for cycles. */
export function mustToJson(value: Sourced, context: Spender): Sourced<string> {
  return writeJson(value, { escapesMarkup: true, isIndented: false }, context);
}

/** @throws FunctionError for numbers that JSON does not have and for cycles. */
export function mustToPrettyJson(value: Sourced, context: Spender): Sourced<string> {
  return writeJson(value, { escapesMarkup: true, isIndented: true }, context);
}

/** @throws FunctionError for numbers that JSON does not have and for cycles. */
export function toRawJson(value: Sourced, context: Spender): Sourced<string> {
  return writeJson(value, { escapesMarkup: false, isIndented: false }, context);
}

function orEmpty(write: () => Sourced<string>): Sourced<string> {
  try {
    return write();
  } catch (error) {
    if (error instanceof FunctionError) return sourced("");
    throw error;
  }
}

/**
 * Writes a value as Go's `encoding/json` does, with sorted keys. Scalars and keys keep their origins, and punctuation has
 * none.
 * @throws FunctionError
 */
export function writeJson(value: Sourced, form: JsonForm, context: Spender): Sourced<string> {
  const writer = new JsonWriter(form, context);
  writer.write(value);
  const text = writer.out.finish();
  context.spend(Math.ceil(text.value.length / 16));
  return text;
}

class JsonWriter {
  readonly out = new TextPieces();
  readonly #form: JsonForm;
  readonly #context: Spender;
  readonly #active = new Set<Value>();

  constructor(form: JsonForm, context: Spender) {
    this.#form = form;
    this.#context = context;
  }

  write({ value, origin }: Sourced): void {
    if (typeof value === "string") this.#string(value, origin);
    else if (typeof value === "number") this.out.addFrom(numberText(value), origin);
    else if (value === null || typeof value === "boolean") this.out.addFrom(String(value), origin);
    else if (value instanceof GoInteger) this.out.addFrom(String(value.value), origin);
    else if (value instanceof GoBytes) this.out.addFrom(`"${Buffer.from(value.bytes).toString("base64")}"`, origin);
    else if (value instanceof GoObject) this.write(sourced(objectValue(value), origin));
    else this.#collection(value);
  }

  #string(text: string, origin: Origin | undefined): void {
    this.out.add('"');
    this.out.addFrom(escapeJson(text, this.#form.escapesMarkup), origin);
    this.out.add('"');
  }

  #collection(value: GoList | GoMap): void {
    if (value instanceof GoList && value.isNil) {
      this.out.add("null");
      return;
    }
    if (this.#active.has(value)) throw new UnprintableError("json: unsupported value: encountered a cycle");
    if (this.#active.size >= maxDepth) throw new LimitError(`a value is nested more than ${maxDepth} levels deep`);
    this.#active.add(value);
    if (value instanceof GoList) this.#list(value);
    else this.#map(value);
    this.#active.delete(value);
  }

  #list({ items }: GoList): void {
    this.#context.spend(items.length * stepsPerItem);
    this.out.add("[");
    for (const [index, item] of items.entries()) {
      this.#next(index);
      this.write(item);
    }
    this.#close(items.length, "]");
  }

  #map(map: GoMap): void {
    this.#context.spend(map.entries.size * stepsPerItem);
    this.out.add("{");
    for (const [index, name] of map.sortedKeys().entries()) {
      const cell = map.entries.get(name);
      if (cell === undefined) continue;
      this.#next(index);
      this.#string(name, cell.key);
      this.out.add(this.#form.isIndented ? ": " : ":");
      this.write(cell);
    }
    this.#close(map.entries.size, "}");
  }

  #next(index: number): void {
    if (index > 0) this.out.add(",");
    if (this.#form.isIndented) this.out.add(`\n${"  ".repeat(this.#active.size)}`);
  }

  #close(count: number, bracket: string): void {
    if (this.#form.isIndented && count > 0) this.out.add(`\n${"  ".repeat(this.#active.size - 1)}`);
    this.out.add(bracket);
  }
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new UnprintableError(`json: unsupported value: ${formatFloat(value, "g")}`);
  return formatFloatJson(value);
}

const markup = /["\\<>&\x00-\x1f\u2028\u2029\ud800-\udfff]/;
const escapedMarkup = /["\\<>&\x00-\x1f\u2028\u2029]|\p{Cs}/gu;
const escaped = /["\\\x00-\x1f\u2028\u2029]|\p{Cs}/gu;
const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** Escapes a text as Go's `encoding/json` does. Bytes that are not UTF-8 become U+FFFD. */
function escapeJson(text: string, escapesMarkup: boolean): string {
  return markup.test(text) ? text.replace(escapesMarkup ? escapedMarkup : escaped, escapeCharacter) : text;
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return "\\ufffd";
  return shortEscapes.get(character) ?? `\\u${code.toString(16).padStart(4, "0")}`;
}
