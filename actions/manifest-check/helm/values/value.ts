import { encodeText } from "./bytes.ts";
import type { Origin } from "./origin.ts";

/**
 * A value of Go's templates. `null` is nil, a number is a float64, and integers are `GoInteger`. Texts are JavaScript
 * strings in which a byte that is not UTF-8 is a lone low surrogate, U+DC80 to U+DCFF.
 */
export type Value = null | boolean | number | string | GoInteger | GoBytes | GoList | GoMap | GoObject;

/** A value and where it is from. Immutable; only lists and maps change. */
export interface Sourced<V extends Value = Value> {
  readonly value: V;
  readonly origin: Origin | undefined;
}

/** An entry of a map. */
export interface MapCell extends Sourced {
  /** Where the key is from. */
  readonly key?: Origin;
}

export type IntegerType = "int" | "int64" | "int32" | "uint" | "uint8" | "uint64" | "time.Duration" | "time.Month";

/** An integer of Go. */
export class GoInteger {
  readonly type: IntegerType;
  /** In the range of the type. */
  readonly value: bigint;

  constructor(value: bigint | number, type: IntegerType = "int") {
    this.value = BigInt(value);
    this.type = type;
  }
}

/** A `[]byte`. */
export class GoBytes {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** A slice. Functions that change a list make another one, as append in Go does for Helm's values. */
export class GoList {
  readonly items: Sourced[];
  /** Type of the items as Go prints it: `interface {}`, `string`, `int`. */
  readonly itemType: string;
  /** Whether it is a nil slice, which is empty. JSON and YAML print it as `null`. */
  readonly isNil: boolean;
  /** Methods of a named type, such as `.Capabilities.APIVersions.Has`. */
  readonly methods: ReadonlyMap<string, TemplateFunction> | undefined;

  constructor(
    items: Sourced[] = [],
    itemType = "interface {}",
    isNil = false,
    methods?: ReadonlyMap<string, TemplateFunction>,
  ) {
    this.items = items;
    this.itemType = itemType;
    this.isNil = isNil;
    this.methods = methods;
  }
}

/** A map with text keys. Functions such as `set` change it in place, and maps are shared as in Go. */
export class GoMap {
  /** In any order. */
  readonly entries: Map<string, MapCell>;
  /** The type as Go prints it. */
  readonly type: string;
  /** Methods of a named type, such as `.Files.Get`. As in Go, they hide keys of the same name in field expressions. */
  readonly methods: ReadonlyMap<string, TemplateFunction> | undefined;

  constructor(
    entries: Map<string, MapCell> = new Map(),
    type = "map[string]interface {}",
    methods?: ReadonlyMap<string, TemplateFunction>,
  ) {
    this.entries = entries;
    this.type = type;
    this.methods = methods;
  }

  /** Returns the keys in the order of their UTF-8 bytes, as Go's templates iterate. */
  sortedKeys(): string[] {
    return [...this.entries.keys()].sort(compareBytes);
  }
}

/** A struct or another value with methods: `.Files`, `.Capabilities`, a time. */
export class GoObject {
  /** The type as Go prints it: `*chart.Files`. */
  readonly type: string;
  /** Fields, and methods without parameters once they were called. Unknown names are errors. */
  readonly fields: ReadonlyMap<string, Sourced>;
  readonly methods: ReadonlyMap<string, TemplateFunction>;
  /** What printing yields (`%v`). */
  readonly text: string;
  /** Data of functions that take such values, such as milliseconds of a time. */
  readonly data: unknown;
  /** Kind of the value (`reflect.Kind`): `struct`, `ptr`. */
  readonly kind: string;

  constructor({ type, fields, methods, text, data, kind }: Partial<GoObject> & { readonly type: string }) {
    this.type = type;
    this.fields = fields ?? new Map();
    this.methods = methods ?? new Map();
    this.text = text ?? "";
    this.data = data;
    this.kind = kind ?? "struct";
  }
}

/**
 * Type of a parameter. The evaluator checks and converts arguments as Go does: nil is accepted for `any`, `list` and
 * `map` only, a constant number becomes the parameter's type, and other types are errors. `list` takes
 * `[]interface {}` only, `strings` takes `[]string`, `map` takes `map[string]interface {}`, `object` a `GoObject`.
 */
export type ParameterType =
  | "any"
  | "string"
  | "int"
  | "int64"
  | "float64"
  | "bool"
  | "list"
  | "strings"
  | "map"
  | "object";

/** A function that templates can call. */
export interface TemplateFunction {
  readonly parameters: readonly ParameterType[];
  /** Type of any number of arguments after the parameters. */
  readonly rest?: ParameterType;
  /**
   * @param args as many as the parameters, of their types. An `int` is a `GoInteger`.
   * @throws FunctionError for what Go reports as an error or panics with.
   */
  call(args: readonly Sourced[], context: CallContext): Sourced;
}

/** What functions may use beyond their arguments. */
export interface CallContext {
  readonly helmVersion: 3 | 4;
  /**
   * Counts work, so that hostile templates end.
   * @param amount steps: one per call of a function, and one per item or 100 characters that it makes or reads.
   * @throws LimitError
   */
  spend(amount: number): void;
  /** Records that a result does not follow from the chart alone, such as a random value. */
  assume(reason: string): void;
}

/** An error that a function returns. The evaluator adds `error calling NAME: ` and the place. */
export class FunctionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FunctionError";
  }
}

/** A limit of this program was reached. */
export class LimitError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "LimitError";
  }
}

/** Compares texts by their UTF-8 bytes. Differs from the order of UTF-16 for characters beyond U+FFFF. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const one = a.charCodeAt(index);
    const other = b.charCodeAt(index);
    if (one === other) continue;
    if (isLoneByte(a, index) || isLoneByte(b, index)) return compareEncoded(a.slice(index), b.slice(index));
    return order(one) - order(other);
  }
  return a.length - b.length;
}

/** Returns whether a code unit is a byte that is not UTF-8, and not the second half of a pair. */
function isLoneByte(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0xdc80 || unit > 0xdcff) return false;
  const previous = text.charCodeAt(index - 1);
  return !(previous >= 0xd800 && previous <= 0xdbff);
}

function compareEncoded(a: string, b: string): number {
  const one = encodeText(a);
  const other = encodeText(b);
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** Moves surrogates behind all other code units, where their UTF-8 bytes are. */
function order(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

export function sourced<V extends Value>(value: V, origin?: Origin): Sourced<V> {
  return { value, origin };
}
