import { generateOrigin, joinText } from "../../values/text.ts";
import {
  type CallContext,
  compareBytes,
  GoBytes,
  GoInteger,
  GoList,
  GoMap,
  type MapCell,
  type Sourced,
  sourced,
} from "../../values/value.ts";
import { anyAt, intAt, spendItems, spendText, stringAt, textAt } from "../arguments.ts";
import { toText } from "../convert.ts";
import { define, type FunctionTable } from "../define.ts";
import { splitText } from "./search.ts";

/** Functions between texts and lists of texts. */
export const splitFunctions: FunctionTable = {
  join: define(["string", "any"], join),
  split: define(["string", "string"], (args, context) =>
    toNumberedMap(split(textAt(args, 1), stringAt(args, 0), -1, context)),
  ),
  splitn: define(["string", "int", "string"], (args, context) =>
    toNumberedMap(split(textAt(args, 2), stringAt(args, 0), intAt(args, 1), context)),
  ),
  splitList: define(["string", "string"], (args, context) =>
    sourced(new GoList(split(textAt(args, 1), stringAt(args, 0), -1, context), "string")),
  ),
  toStrings: define(["any"], (args, context) => {
    const { value, origin } = anyAt(args, 0);
    if (value instanceof GoList && value.itemType === "string") return { value, origin };
    return sourced(new GoList(toTexts({ value, origin }, context), "string"));
  }),
  sortAlpha: define(["any"], sortAlpha),
  shuffle: define(["string"], (args, context) => {
    context.assume("shuffle returns another order in each run");
    return sourced(stringAt(args, 0), generateOrigin(args));
  }),
};

function split(text: Sourced<string>, separator: string, limit: number, context: CallContext): Sourced<string>[] {
  context.spend(Math.ceil(text.value.length / 100));
  spendItems(context, countParts(text.value, separator, limit));
  return splitText(text, separator, limit);
}

/** Counts the parts before they are made. */
function countParts(text: string, separator: string, limit: number): number {
  const most = limit < 0 ? Infinity : limit;
  if (separator === "") return Math.min(text.length, most);
  let count = 1;
  for (let found = text.indexOf(separator); found !== -1 && count < most; count += 1)
    found = text.indexOf(separator, found + separator.length);
  return count;
}

function toNumberedMap(parts: readonly Sourced<string>[]): Sourced {
  const entries = new Map(parts.map((part, index): [string, MapCell] => [`_${index}`, part]));
  return sourced(new GoMap(entries, "map[string]string"));
}

/** Converts the items of a list to texts, or another value to a list with its text. Skips nil. */
export function toTexts(argument: Sourced, context: CallContext): Sourced<string>[] {
  const { value } = argument;
  if (value === null) return [];
  if (value instanceof GoBytes)
    return Array.from(value.bytes, (byte) => toText(sourced(new GoInteger(byte, "uint8"), argument.origin)));
  if (!(value instanceof GoList)) return [toText(argument)];
  spendItems(context, value.items.length);
  return value.items.flatMap((item) => (item.value === null ? [] : [toText(item)]));
}

function join(args: readonly Sourced[], context: CallContext): Sourced {
  const separator = textAt(args, 0);
  const texts = toTexts(anyAt(args, 1), context);
  const length = texts.reduce((total, { value }) => total + value.length + separator.value.length, 0);
  spendText(context, length);
  return joinText(texts.flatMap((text, index) => (index === 0 ? [text] : [separator, text])));
}

function sortAlpha(args: readonly Sourced[], context: CallContext): Sourced {
  const { value, origin } = anyAt(args, 0);
  if (value === null) return sourced(new GoList([sourced("<nil>", origin)], "string"));
  const texts = toTexts({ value, origin }, context);
  context.spend(Math.ceil(texts.length * Math.log2(texts.length + 1)));
  return sourced(
    new GoList(
      texts.toSorted((a, b) => compareBytes(a.value, b.value)),
      "string",
    ),
  );
}
