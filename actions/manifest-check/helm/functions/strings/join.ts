import { formatSourced } from "../../values/format.ts";
import { quoteText } from "../../values/quote.ts";
import { deriveOrigin, indentText, joinText } from "../../values/text.ts";
import { type CallContext, FunctionError, GoInteger, type Sourced, sourced } from "../../values/value.ts";
import { intAt, integerAt, spendText, stringAt, textAt } from "../arguments.ts";
import { parseClamped, toText } from "../convert.ts";
import { define, defineVariadic, type FunctionTable } from "../define.ts";
import { containsText, endsWith, fromBinary, splitText, startsWith, toBinary } from "./search.ts";

/** Functions that put texts together, and those that ask what a text contains. */
export const joinFunctions: FunctionTable = {
  contains: test(containsText),
  hasPrefix: test(startsWith),
  hasSuffix: test(endsWith),
  quote: defineVariadic([], "any", (args, context) =>
    quoteAll(args, context, (value) => {
      const text = toText(value);
      // Each character may become two pieces.
      if (!/^[ !#-[\]-~]*$/.test(text.value)) context.spend(text.value.length);
      return quoteText(text);
    }),
  ),
  squote: defineVariadic([], "any", (args, context) => {
    const mark = sourced("'");
    return quoteAll(args, context, (value) => joinText([mark, formatSourced(value), mark]));
  }),
  cat: defineVariadic([], "any", (args, context) => quoteAll(args, context, formatSourced)),
  indent: define(["int", "string"], (args, context) => indent(textAt(args, 1), intAt(args, 0), context)),
  nindent: define(["int", "string"], (args, context) =>
    joinText([sourced("\n"), indent(textAt(args, 1), intAt(args, 0), context)]),
  ),
  repeat: define(["int", "string"], repeat),
  replace: define(["string", "string", "string"], replace),
  plural: define(["string", "string", "int"], (args) => textAt(args, integerAt(args, 2) === 1n ? 0 : 1)),
  toString: define(["any"], (args) => toText(args[0] ?? sourced(null))),
  hello: define([], () => sourced("Hello!")),
  atoi: define(["string"], (args) => sourced(new GoInteger(parseClamped(stringAt(args, 0))), deriveOrigin(args))),
};

function test(matches: (text: string, part: string) => boolean) {
  return define(["string", "string"], (args, context) => {
    const text = stringAt(args, 1);
    context.spend(Math.ceil(text.length / 1000));
    return sourced(matches(text, stringAt(args, 0)), deriveOrigin(args));
  });
}

/** Converts arguments to texts and joins them with blanks. Skips nil. */
function quoteAll(
  args: readonly Sourced[],
  context: CallContext,
  convert: (value: Sourced) => Sourced<string>,
): Sourced<string> {
  const parts: Sourced<string>[] = [];
  for (const argument of args) {
    if (argument.value === null) continue;
    const converted = convert(argument);
    spendText(context, converted.value.length);
    if (parts.length > 0) parts.push(sourced(" "));
    parts.push(converted);
  }
  return joinText(parts);
}

function indent(text: Sourced<string>, width: number, context: CallContext): Sourced<string> {
  if (width < 0) throw new FunctionError("strings: negative Repeat count");
  if (width === 0) return text;
  let lines = 1;
  for (let index = text.value.indexOf("\n"); index !== -1; index = text.value.indexOf("\n", index + 1)) lines += 1;
  spendText(context, text.value.length + lines * width);
  return joinText([sourced(" ".repeat(width)), indentText(text, width)]);
}

function repeat(args: readonly Sourced[], context: CallContext): Sourced {
  const count = intAt(args, 0);
  const text = textAt(args, 1);
  if (count < 0) throw new FunctionError("strings: negative Repeat count");
  if (text.value === "" || count === 0) return sourced("", text.origin);
  spendText(context, text.value.length * count);
  if (count === 1) return text;
  return sourced(text.value.repeat(count), deriveOrigin([text]));
}

function replace(args: readonly Sourced[], context: CallContext): Sourced {
  const old = stringAt(args, 0);
  const replacement = textAt(args, 1);
  const text = textAt(args, 2);
  context.spend(Math.ceil(text.value.length / 100));
  if (old === replacement.value || !containsText(text.value, old)) return text;
  if (!old.isWellFormed()) {
    const replaced = toBinary(text.value).replaceAll(toBinary(old), () => toBinary(replacement.value));
    spendText(context, replaced.length);
    return sourced(fromBinary(replaced), deriveOrigin([text, replacement]));
  }
  const parts = splitText(text, old);
  context.spend(parts.length * 3);
  spendText(context, text.value.length + parts.length * replacement.value.length);
  if (old === "") {
    const spread = parts.flatMap((part) => [replacement, part]);
    return joinText([...spread, replacement]);
  }
  if (text.origin === undefined && replacement.origin === undefined)
    return sourced(parts.map(({ value }) => value).join(replacement.value));
  if (old.length === replacement.value.length)
    return sourced(parts.map(({ value }) => value).join(replacement.value), text.origin);
  return joinText(parts.flatMap((part, index) => (index === 0 ? [part] : [replacement, part])));
}
