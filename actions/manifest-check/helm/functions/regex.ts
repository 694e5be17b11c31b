import { deriveOrigin, joinText, sliceText } from "../values/text.ts";
import { type CallContext, FunctionError, GoList, type Sourced, sourced } from "../values/value.ts";
import { intAt, spendItems, spendText, stringAt, textAt } from "./arguments.ts";
import { define, type FunctionTable } from "./define.ts";
import { compilePattern, type Match, mustCompile, type Pattern } from "./regex/pattern.ts";
import { expand, parseReplacement } from "./regex/template.ts";

type Compile = (source: string, context: CallContext) => Pattern;

/** Functions for regular expressions. Those whose names begin with `must` have shorter messages for wrong patterns. */
export const regexFunctions: FunctionTable = {
  regexMatch: define(["string", "string"], (args, context) => sourced(matches(args, context), deriveOrigin(args))),
  mustRegexMatch: define(["string", "string"], (args, context) => {
    const pattern = compilePattern(stringAt(args, 0), context);
    return sourced(pattern.test(stringAt(args, 1), context), deriveOrigin(args));
  }),
  ...both("Find", (compile) => define(["string", "string"], (args, context) => find(args, context, compile))),
  ...both("FindAll", (compile) =>
    define(["string", "string", "int"], (args, context) => findAll(args, context, compile)),
  ),
  ...both("ReplaceAll", (compile) =>
    define(["string", "string", "string"], (args, context) => replaceAll(args, context, compile, false)),
  ),
  ...both("ReplaceAllLiteral", (compile) =>
    define(["string", "string", "string"], (args, context) => replaceAll(args, context, compile, true)),
  ),
  ...both("Split", (compile) => define(["string", "string", "int"], (args, context) => split(args, context, compile))),
  regexQuoteMeta: define(["string"], (args, context) => {
    spendText(context, stringAt(args, 0).length);
    return sourced(stringAt(args, 0).replace(/[\\.+*?()|[\]{}^$]/g, "\\$&"), deriveOrigin(args));
  }),
};

function both(name: string, make: (compile: Compile) => FunctionTable[string]): FunctionTable {
  return { [`regex${name}`]: make(mustCompile), [`mustRegex${name}`]: make(compilePattern) } as FunctionTable;
}

function matches(args: readonly Sourced[], context: CallContext): boolean {
  try {
    return compilePattern(stringAt(args, 0), context).test(stringAt(args, 1), context);
  } catch (error) {
    if (error instanceof FunctionError) return false;
    throw error;
  }
}

function find(args: readonly Sourced[], context: CallContext, compile: Compile): Sourced {
  const text = textAt(args, 1);
  const [match] = take(compile(stringAt(args, 0), context).findAll(text.value, context), 1, context);
  return match === undefined ? sourced("", deriveOrigin(args)) : sliceText(text, match.start, match.end);
}

/** Returns the first matches, all of them for a negative number. */
function take(found: Iterable<Match>, count: number, context: CallContext): Match[] {
  const taken: Match[] = [];
  if (count === 0) return taken;
  for (const { start, end, group } of found) {
    taken.push({ start, end, group });
    spendItems(context, taken.length > 1e6 ? taken.length : 1);
    if (taken.length === count) break;
  }
  return taken;
}

function findAll(args: readonly Sourced[], context: CallContext, compile: Compile): Sourced {
  const text = textAt(args, 1);
  const found = take(compile(stringAt(args, 0), context).findAll(text.value, context), intAt(args, 2), context);
  const texts = found.map(({ start, end }) => sliceText(text, start, end));
  return sourced(new GoList(texts, "string", texts.length === 0));
}

function replaceAll(args: readonly Sourced[], context: CallContext, compile: Compile, isLiteral: boolean): Sourced {
  const pattern = compile(stringAt(args, 0), context);
  const text = textAt(args, 1);
  const replacement = stringAt(args, 2);
  const parts = isLiteral ? [replacement] : parseReplacement(replacement, pattern);
  const origin = deriveOrigin(args.slice(1));
  const pieces: Sourced<string>[] = [];
  let end = 0;
  let length = text.value.length;
  for (const match of pattern.findAll(text.value, context)) {
    const replaced = expand(parts, match);
    length += replaced.length;
    spendText(context, length > 1e6 ? length : replaced.length);
    if (match.start > end) pieces.push(sliceText(text, end, match.start));
    pieces.push(sourced(replaced, origin));
    end = match.end;
  }
  if (end < text.value.length) pieces.push(sliceText(text, end));
  return pieces.length === 0 ? sourced("", origin) : joinText(pieces);
}

function split(args: readonly Sourced[], context: CallContext, compile: Compile): Sourced {
  const text = textAt(args, 1);
  const limit = intAt(args, 2);
  const pattern = compile(stringAt(args, 0), context);
  if (limit === 0) return sourced(new GoList([], "string", true));
  if (pattern.source !== "" && text.value === "") return sourced(new GoList([text], "string"));
  const parts: Sourced<string>[] = [];
  let start = 0;
  let end = 0;
  for (const match of take(pattern.findAll(text.value, context), limit, context)) {
    if (limit > 0 && parts.length === limit - 1) break;
    end = match.start;
    if (match.end !== 0) parts.push(sliceText(text, start, end));
    start = match.end;
  }
  if (end !== text.value.length) parts.push(sliceText(text, start));
  return sourced(new GoList(parts, "string"));
}
