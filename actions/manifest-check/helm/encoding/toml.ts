import {
  type CallContext,
  compareBytes,
  FunctionError,
  GoBytes,
  GoInteger,
  GoList,
  GoMap,
  GoObject,
  LimitError,
  type Sourced,
  sourced,
  type Value,
} from "../values/value.ts";
import { formatFloatJson } from "./float-text.ts";
import { objectValue } from "./objects.ts";
import { TextPieces } from "./text-pieces.ts";

type Spender = Pick<CallContext, "spend">;

/** Nesting of values, far deeper than any chart needs. */
const maxDepth = 1000;

/**
 * Writes a value as Helm's `toToml`. What cannot be written yields the error message.
 * @throws FunctionError for nil, which makes the encoder panic.
 */
export function toToml(value: Sourced, context: Spender): Sourced<string> {
  if (value.value === null) return mustToToml(value, context);
  try {
    return mustToToml(value, context);
  } catch (error) {
    if (error instanceof FunctionError) return sourced(error.message);
    throw error;
  }
}

/**
 * Writes a value as BurntSushi's encoder: sorted keys, plain values before tables, tables indented by two blanks.
 * Scalars keep their origins, and punctuation has none.
 * @throws FunctionError for values that TOML does not have, such as null in a list.
 */
export function mustToToml(value: Sourced, context: Spender): Sourced<string> {
  if (value.value === null) throw new FunctionError("reflect: call of reflect.Value.Type on zero Value");
  const writer = new TomlWriter(context);
  writer.write([], value);
  const text = writer.out.finish(false);
  context.spend(Math.ceil(text.value.length / 16));
  return text;
}

class TomlWriter {
  readonly out = new TextPieces();
  readonly #context: Spender;
  #isEmpty = true;
  #depth = 0;

  constructor(context: Spender) {
    this.#context = context;
  }

  write(path: readonly string[], cell: Sourced): void {
    const value = plainValue(cell.value);
    if (value === null) return;
    if (value instanceof GoMap) this.#table(path, value);
    else if (value instanceof GoList && isTables(value)) this.#tables(path, value);
    else this.#pair(path, cell, false);
  }

  #table(path: readonly string[], map: GoMap): void {
    if (path.length === 1) this.#newLine();
    if (path.length > 0) {
      this.#add(`${indent(path)}[${path.map(quoteKey).join(".")}]`);
      this.#newLine();
    }
    this.#entries(path, map, false);
  }

  #tables(path: readonly string[], { items }: GoList): void {
    if (path.length === 0) throw new FunctionError("toml: top-level values must be Go maps or structs");
    for (const { value } of items) {
      this.#newLine();
      this.#add(`${indent(path)}[[${path.map(quoteKey).join(".")}]]`);
      this.#newLine();
      const table = plainValue(value);
      if (table instanceof GoMap) this.#entries(path, table, false);
    }
  }

  #entries(path: readonly string[], map: GoMap, isInline: boolean): void {
    this.#enter(map.entries.size);
    const names = [...map.entries.keys()].sort(compareBytes);
    const tables: string[] = [];
    const direct: string[] = [];
    for (const name of names) (isTable(map.entries.get(name)?.value ?? null) ? tables : direct).push(name);
    if (isInline) this.#add("{");
    this.#cells(path, map, direct, isInline, tables.length > 0);
    this.#cells(path, map, tables, isInline, false);
    if (isInline) this.#add("}");
    this.#depth -= 1;
  }

  #cells(path: readonly string[], map: GoMap, names: readonly string[], isInline: boolean, hasMore: boolean): void {
    for (const [index, name] of names.entries()) {
      const cell = map.entries.get(name);
      if (cell === undefined || cell.value === null) continue;
      if (!isInline) {
        this.write([...path, name], cell);
        continue;
      }
      this.#pair([name], cell, true);
      if (hasMore || index < names.length - 1) this.#add(", ");
    }
  }

  #pair(path: readonly string[], cell: Sourced, isInline: boolean): void {
    const name = path.at(-1);
    if (name !== undefined) this.#add(`${indent(path)}${quoteKey(name)} = `);
    this.#element(cell);
    if (!isInline && name !== undefined) this.#newLine();
  }

  #element({ value, origin }: Sourced): void {
    if (value instanceof GoObject && value.type === "time.Time") this.#addFrom(String(objectValue(value)), origin);
    else if (value instanceof GoObject) this.#element(sourced(objectValue(value), origin));
    else if (typeof value === "string") this.#addFrom(`"${escapeText(value)}"`, origin);
    else if (typeof value === "number") this.#addFrom(floatText(value), origin);
    else if (typeof value === "boolean") this.#addFrom(String(value), origin);
    else if (value instanceof GoInteger) this.#addFrom(String(value.value), origin);
    else if (value instanceof GoBytes) this.#addFrom(`[${[...value.bytes].join(", ")}]`, origin);
    else if (value instanceof GoMap) this.#entries([], value, true);
    else if (value instanceof GoList) this.#list(value);
    else throw new FunctionError("toml: cannot encode array with nil element");
  }

  #list({ items }: GoList): void {
    this.#enter(items.length);
    this.#add("[");
    for (const [index, item] of items.entries()) {
      if (index > 0) this.#add(", ");
      this.#element(item);
    }
    this.#add("]");
    this.#depth -= 1;
  }

  #enter(count: number): void {
    this.#context.spend(count * 6);
    this.#depth += 1;
    if (this.#depth > maxDepth) throw new LimitError(`a value is nested more than ${maxDepth} levels deep`);
  }

  #newLine(): void {
    if (!this.#isEmpty) this.#add("\n");
  }

  #add(text: string): void {
    this.out.add(text);
    this.#isEmpty = false;
  }

  #addFrom(text: string, origin: Sourced["origin"]): void {
    this.out.addFrom(text, origin);
    this.#isEmpty = false;
  }
}

function plainValue(value: Value): Value {
  return value instanceof GoObject && value.type !== "time.Time" ? objectValue(value) : value;
}

function isTable(value: Value): boolean {
  const plain = plainValue(value);
  return plain instanceof GoMap || (plain instanceof GoList && isTables(plain));
}

/** @throws FunctionError for a null, which no list of TOML has. */
function isTables({ items }: GoList): boolean {
  if (items.some(({ value }) => value === null)) throw new FunctionError("toml: cannot encode array with nil element");
  return items.length > 0 && items.every(({ value }) => plainValue(value) instanceof GoMap);
}

function indent(path: readonly string[]): string {
  return "  ".repeat(path.length - 1);
}

function quoteKey(name: string): string {
  return /^[\w-]+$/.test(name) ? name : `"${escapeText(name)}"`;
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\f", "\\f"],
  ["\r", "\\r"],
]);

function escapeText(text: string): string {
  return text.replace(
    /["\\\x00-\x1f\x7f]/g,
    (character) => shortEscapes.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Formats a float with a point and without an exponent. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const text = withoutExponent(formatFloatJson(value));
  return text.includes(".") ? text : `${text}.0`;
}

function withoutExponent(text: string): string {
  const [mantissa = "", power] = text.split("e");
  if (power === undefined) return text;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace("-", "").replace(".", "");
  const point = Number(power) + 1;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}
