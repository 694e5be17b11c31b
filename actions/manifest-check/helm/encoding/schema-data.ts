import { GoBytes, GoInteger, GoList, GoMap, LimitError, type Value } from "../values/value.ts";
import { set } from "./schema-prepare.ts";

const maxDepth = 1000;
/** Far more than any chart has. It bounds the errors that a validator collects. */
const maxNodes = 50_000;
/** Items of a list that a validator may compare with each other. */
const maxComparedItems = 5000;

/** Values as data of JavaScript, for a validator. */
export interface PlainData {
  readonly data: unknown;
  readonly nodes: number;
}

/**
 * Converts values to data of JavaScript.
 * @param isCompared true if the items of lists may be compared with each other.
 * @throws LimitError
 */
export function plainData(value: Value, isCompared: boolean): PlainData {
  const converter = new Converter(isCompared);
  const data = converter.convert(value, 0);
  return { data, nodes: converter.nodes };
}

class Converter {
  nodes = 0;
  readonly #isCompared: boolean;

  constructor(isCompared: boolean) {
    this.#isCompared = isCompared;
  }

  convert(value: Value, depth: number): unknown {
    this.nodes += 1;
    if (this.nodes > maxNodes) throw new LimitError(`values with a schema have more than ${maxNodes} parts`);
    if (depth > maxDepth) throw new LimitError(`values are nested more than ${maxDepth} levels deep`);
    if (value === null || typeof value !== "object") return value;
    if (value instanceof GoInteger) return Number(value.value);
    if (value instanceof GoBytes) return Buffer.from(value.bytes).toString("base64");
    if (value instanceof GoList) return this.#list(value, depth);
    const data: Record<string, unknown> = {};
    if (value instanceof GoMap)
      for (const [name, cell] of value.entries) set(data, name, this.convert(cell.value, depth + 1));
    return data;
  }

  #list({ items }: GoList, depth: number): unknown[] {
    if (this.#isCompared && items.length > maxComparedItems)
      throw new LimitError(`a list of values whose schema has uniqueItems is longer than ${maxComparedItems}`);
    return items.map((item) => this.convert(item.value, depth + 1));
  }
}
