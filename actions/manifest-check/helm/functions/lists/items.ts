import { kindOf } from "../../values/kinds.ts";
import {
  type CallContext,
  FunctionError,
  GoBytes,
  GoInteger,
  GoList,
  type Sourced,
  sourced,
} from "../../values/value.ts";
import { failNil, spendItems } from "../arguments.ts";

/**
 * Returns the items of a list, or of bytes.
 * @param describe makes the message for other kinds
 * @throws FunctionError for another value
 */
export function itemsOf(
  argument: Sourced,
  context: CallContext,
  describe: (kind: string) => string,
): readonly Sourced[] {
  const { value } = argument;
  if (value === null) return failNil();
  if (value instanceof GoList) {
    spendItems(context, value.items.length);
    return value.items;
  }
  if (!(value instanceof GoBytes)) throw new FunctionError(describe(kindOf(value)));
  spendItems(context, value.bytes.length);
  return Array.from(value.bytes, (byte) => sourced(new GoInteger(byte, "uint8"), argument.origin));
}

/** Returns a list of any values, with the origin of the one that it was made from. */
export function listOf(items: Sourced[], argument?: Sourced): Sourced {
  return sourced(new GoList(items), argument?.origin);
}

/** Returns a nil slice. */
export function nilList(): Sourced {
  return sourced(new GoList([], "interface {}", true));
}
