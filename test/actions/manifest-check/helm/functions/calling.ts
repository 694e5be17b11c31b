import { sprigFunctions } from "../../../../../actions/manifest-check/helm/functions/sprig.ts";
import type { Origin } from "../../../../../actions/manifest-check/helm/values/origin.ts";
import {
  type CallContext,
  GoInteger,
  GoList,
  GoMap,
  GoObject,
  LimitError,
  type MapCell,
  type Sourced,
  sourced,
  type Value,
} from "../../../../../actions/manifest-check/helm/values/value.ts";

/** Plain data for arguments and results. A bigint is an `int`. */
export type Plain =
  | null
  | boolean
  | number
  | bigint
  | string
  | Value
  | readonly Plain[]
  | { readonly [key: string]: Plain };

export function toValue(plain: Plain): Value {
  if (typeof plain === "bigint") return new GoInteger(plain);
  if (plain === null || typeof plain !== "object") return plain;
  if (plain instanceof GoInteger || plain instanceof GoList || plain instanceof GoMap || plain instanceof GoObject)
    return plain;
  if (Array.isArray(plain)) return new GoList(plain.map((item: Plain) => sourced(toValue(item))));
  const entries = Object.entries(plain as Record<string, Plain>);
  return new GoMap(new Map(entries.map(([key, value]): [string, MapCell] => [key, sourced(toValue(value))])));
}

export function toPlain(value: Value): unknown {
  if (value instanceof GoInteger) return value.value;
  if (value instanceof GoList) return value.items.map((item) => toPlain(item.value));
  if (value instanceof GoMap)
    return Object.fromEntries([...value.entries].map(([key, cell]) => [key, toPlain(cell.value)]));
  return value instanceof GoObject ? value.text : value;
}

/** A context that records what functions report, and that ends after a number of steps. */
export class TestContext implements CallContext {
  readonly helmVersion = 4;
  readonly assumptions: string[] = [];
  steps = 0;

  spend(amount: number): void {
    this.steps += amount;
    if (this.steps > 10_000_000) throw new LimitError("too many steps");
  }

  assume(reason: string): void {
    this.assumptions.push(reason);
  }

  include(): Sourced<string> {
    return sourced("");
  }

  renderText(text: Sourced<string>): Sourced<string> {
    return text;
  }
}

/** Calls a function with arguments that have origins or not. */
export function callSourced(name: string, args: readonly Sourced[], context = new TestContext()): Sourced {
  const called = sprigFunctions[name];
  if (called === undefined) throw new Error(`no function ${name}`);
  return called.call(args, context);
}

/** Calls a function with plain arguments, and returns its plain result. */
export function call(name: string, ...args: Plain[]): unknown {
  return toPlain(
    callSourced(
      name,
      args.map((plain) => sourced(toValue(plain))),
    ).value,
  );
}

/** Returns the origin of a values leaf with a name. */
export function leafOrigin(name: string): Origin {
  return { kind: "value", leaf: { path: [name], file: undefined, start: 0, end: 0, label: name } };
}

/** Returns a text from a values leaf. */
export function leaf<V extends Value>(value: V, name: string): Sourced<V> {
  return sourced(value, leafOrigin(name));
}
