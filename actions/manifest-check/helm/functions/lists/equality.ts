import {
  type CallContext,
  GoBytes,
  GoInteger,
  GoList,
  GoMap,
  GoObject,
  LimitError,
  type Value,
} from "../../values/value.ts";

const maxDepth = 500;

/**
 * Returns whether two values are equal as Go's `reflect.DeepEqual` decides: of the same type, with equal items. The
 * integer 1 does not equal the float 1.
 * @throws LimitError below 500 levels of lists and maps
 */
export function isDeepEqual(a: Value, b: Value, context: CallContext, depth = 0): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  if (a instanceof GoInteger) return b instanceof GoInteger && a.type === b.type && a.value === b.value;
  if (a === b) return true;
  context.spend(1);
  if (depth > maxDepth) throw new LimitError("compared values are nested too deeply");
  if (a instanceof GoList) return b instanceof GoList && areListsEqual(a, b, context, depth);
  if (a instanceof GoMap) return b instanceof GoMap && areMapsEqual(a, b, context, depth);
  if (a instanceof GoBytes) return b instanceof GoBytes && areBytesEqual(a.bytes, b.bytes);
  return b instanceof GoObject && a.type === b.type && a.text === b.text;
}

function areListsEqual(a: GoList, b: GoList, context: CallContext, depth: number): boolean {
  if (a.itemType !== b.itemType || a.items.length !== b.items.length || a.isNil !== b.isNil) return false;
  return a.items.every(({ value }, index) => isDeepEqual(value, b.items[index]?.value ?? null, context, depth + 1));
}

function areMapsEqual(a: GoMap, b: GoMap, context: CallContext, depth: number): boolean {
  if (a.type !== b.type || a.entries.size !== b.entries.size) return false;
  for (const [key, { value }] of a.entries) {
    const other = b.entries.get(key);
    if (other === undefined || !isDeepEqual(value, other.value, context, depth + 1)) return false;
  }
  return true;
}

function areBytesEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** A set of values, in which scalars are found at once. */
export class ValueSet {
  readonly #scalars = new Set<string | number | boolean | null>();
  readonly #others: Value[] = [];
  readonly #context: CallContext;

  constructor(context: CallContext) {
    this.#context = context;
  }

  has(value: Value): boolean {
    const key = keyOf(value);
    if (key !== undefined) return !Number.isNaN(key) && this.#scalars.has(key);
    return this.#others.some((other) => isDeepEqual(value, other, this.#context));
  }

  add(value: Value): void {
    const key = keyOf(value);
    if (key === undefined) this.#others.push(value);
    else this.#scalars.add(key);
  }
}

function keyOf(value: Value): string | number | boolean | null | undefined {
  if (typeof value === "string") return `text ${value}`;
  if (value instanceof GoInteger) return `${value.type} ${value.value}`;
  return value === null || typeof value !== "object" ? value : undefined;
}
