import { encodeText } from "../values/bytes.ts";
import { formatFloat } from "../values/float.ts";
import type { Origin } from "../values/origin.ts";
import {
  type CallContext,
  compareBytes,
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
import { compareKeys } from "./key-order.ts";
import { objectValue } from "./objects.ts";
import type { EmitterVersion } from "./scalar-style.ts";
import { UnprintableError, withoutInvalid } from "./unprintable.ts";
import { emitYaml } from "./yaml-emitter.ts";
import type { YamlScalar, YamlTree } from "./yaml-tree.ts";

type Spender = Pick<CallContext, "spend">;

/** Nesting of values, far deeper than any chart needs. */
const maxDepth = 1000;

/** Writes a value as Helm's `toYaml`. Values that cannot be written become "". */
export function toYaml(value: Sourced, context: Spender): Sourced<string> {
  try {
    return mustToYaml(value, context);
  } catch (error) {
    if (error instanceof FunctionError) return sourced("");
    throw error;
  }
}

/**
 * Writes a value as Helm's `mustToYaml`: go-yaml v2 behind JSON. Scalars, keys, and empty lists and maps keep their
 * origins, and punctuation has none.
 * @throws FunctionError for values that JSON or YAML cannot express.
 */
export function mustToYaml(value: Sourced, context: Spender): Sourced<string> {
  return write(value, 2, context);
}

/** Writes a value as Helm's `toYamlPretty`: go-yaml v3, with indented lists and without folded lines. */
export function toYamlPretty(value: Sourced, context: Spender): Sourced<string> {
  try {
    return write(value, 3, context);
  } catch (error) {
    if (error instanceof UnprintableError) return sourced("");
    throw error;
  }
}

function write(value: Sourced, version: EmitterVersion, context: Spender): Sourced<string> {
  const written = emitYaml(new TreeBuilder(version, context).build(value), version);
  context.spend(Math.ceil(written.value.length / 16));
  return written;
}

/** Steps that an item costs. */
const stepsPerItem = 4;

/** Returns whether a list or map has nothing whose origin says where it comes from. */
function isEmpty(value: GoList | GoMap): boolean {
  return value instanceof GoList ? value.items.length === 0 : value.entries.size === 0;
}

class TreeBuilder {
  readonly #version: EmitterVersion;
  readonly #context: Spender;
  readonly #active = new Set<Value>();

  constructor(version: EmitterVersion, context: Spender) {
    this.#version = version;
    this.#context = context;
  }

  build({ value, origin }: Sourced): YamlTree {
    if (typeof value === "string") return this.#text(value, origin);
    if (typeof value === "number") return { kind: "bare", text: this.#number(value), origin };
    if (value === null || typeof value === "boolean") return { kind: "bare", text: String(value), origin };
    if (value instanceof GoInteger) return { kind: "bare", text: String(value.value), origin };
    if (value instanceof GoBytes) return this.#bytes(value, origin);
    if (value instanceof GoObject) return this.build(sourced(objectValue(value), origin));
    if (value instanceof GoList && value.isNil && this.#version === 2) return { kind: "bare", text: "null", origin };
    if (isEmpty(value)) return { kind: "bare", text: value instanceof GoList ? "[]" : "{}", origin };
    if (this.#active.has(value)) throw new UnprintableError("json: unsupported value: encountered a cycle");
    if (this.#active.size >= maxDepth) throw new LimitError(`a value is nested more than ${maxDepth} levels deep`);
    this.#active.add(value);
    const tree = value instanceof GoList ? this.#list(value) : this.#map(value);
    this.#active.delete(value);
    return tree;
  }

  #list({ items }: GoList): YamlTree {
    this.#context.spend(items.length * stepsPerItem);
    return { kind: "list", items: items.map((item) => this.build(item)) };
  }

  #map({ entries }: GoMap): YamlTree {
    this.#context.spend(entries.size * stepsPerItem);
    const cells = [...entries].map(([name, cell]) => ({ key: this.#key(name, cell.key), cell }));
    if (cells.length > 1)
      cells.sort((a, b) => compareKeys(a.key.text, b.key.text, this.#version) || compareBytes(a.key.text, b.key.text));
    return { kind: "map", entries: cells.map(({ key, cell }) => ({ key, value: this.build(cell) })) };
  }

  #key(name: string, origin: Origin | undefined): YamlScalar {
    if (this.#version === 3) return this.#text(name, origin);
    return { kind: "text", text: withoutInvalid(name, true), origin };
  }

  #text(text: string, origin: Origin | undefined): YamlScalar {
    this.#context.spend(Math.floor(text.length / 16) + countLines(text));
    if (this.#version === 2) return { kind: "text", text: withoutInvalid(text, false), origin };
    if (text.isWellFormed()) return { kind: "text", text, origin };
    return { kind: "binary", text: encodeLines(text), origin };
  }

  /** JSON has bytes as base64, and YAML v3 as a list of numbers. */
  #bytes({ bytes }: GoBytes, origin: Origin | undefined): YamlTree {
    this.#context.spend(Math.ceil(bytes.length / 100));
    if (this.#version === 2) return { kind: "text", text: Buffer.from(bytes).toString("base64"), origin };
    return { kind: "list", items: Array.from(bytes, (byte) => ({ kind: "bare", text: String(byte), origin })) };
  }

  #number(value: number): string {
    if (this.#version === 3) return Number.isFinite(value) ? formatFloat(value, "g") : infinite(value);
    if (Number.isSafeInteger(value)) return value === 0 ? "0" : String(value);
    if (!Number.isFinite(value)) throw new UnprintableError(`json: unsupported value: ${formatFloat(value, "g")}`);
    const text = String(value);
    // The integers of JSON that fit 64 bits stay integers.
    const isInteger = /^-?\d+$/.test(text) && BigInt(text) < 2n ** 64n && BigInt(text) >= -(2n ** 63n);
    return isInteger ? text : formatFloat(value, "g");
  }
}

/** Counts line ends, because each line has an origin of its own. */
function countLines(text: string): number {
  let count = 0;
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) count += 1;
  return count;
}

function infinite(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  return value > 0 ? ".inf" : "-.inf";
}

/** Encodes bytes that are no UTF-8 in base64, in lines of 70 characters. */
function encodeLines(text: string): string {
  const encoded = Buffer.from(encodeText(text)).toString("base64");
  return encoded.length < 70 ? encoded : encoded.replace(/.{1,70}/g, "$&\n");
}
