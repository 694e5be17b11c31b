import { byteLength } from "../../values/bytes.ts";
import { deriveOrigin, joinText, sliceText } from "../../values/text.ts";
import { type CallContext, type Sourced, sourced } from "../../values/value.ts";
import { intAt, spendText, stringAt, textAt } from "../arguments.ts";
import { define, type FunctionTable } from "../define.ts";
import { fromBinary, toBinary } from "./search.ts";
import { sliceBytes } from "./slice-bytes.ts";

/** Functions that keep a part of a text, or break it into lines. All of them count bytes. */
export const cutFunctions: FunctionTable = {
  trunc: define(["int", "string"], (args, context) => truncate(textAt(args, 1), intAt(args, 0), context)),
  substr: define(["int", "int", "string"], substring),
  abbrev: define(["int", "string"], (args) => {
    const width = intAt(args, 0);
    return width < 4 ? textAt(args, 1) : abbreviate(textAt(args, 1), 0, width);
  }),
  abbrevboth: define(["int", "int", "string"], (args) => {
    const left = intAt(args, 0);
    const width = intAt(args, 1);
    return width < 4 || (left > 0 && width < 7) ? textAt(args, 2) : abbreviate(textAt(args, 2), left, width);
  }),
  initials: define(["string"], initials),
  wrap: define(["int", "string"], (args, context) =>
    wrap(textAt(args, 1), intAt(args, 0), sourced("\n"), false, context),
  ),
  wrapWith: define(["int", "string", "string"], (args, context) => {
    const separator = textAt(args, 1);
    return wrap(textAt(args, 2), intAt(args, 0), separator.value === "" ? sourced("\n") : separator, true, context);
  }),
};

function truncate(text: Sourced<string>, length: number, context: CallContext): Sourced<string> {
  if (length >= text.value.length * 3) return text;
  spendText(context, text.value.length);
  const bytes = byteLength(text.value);
  if (length < 0) return bytes + length > 0 ? sliceBytes(text, bytes + length) : text;
  return bytes > length ? sliceBytes(text, 0, length) : text;
}

function substring(args: readonly Sourced[], context: CallContext): Sourced {
  const start = intAt(args, 0);
  const end = intAt(args, 1);
  const text = textAt(args, 2);
  spendText(context, text.value.length);
  if (start < 0) return sliceBytes(text, 0, end);
  return end < 0 || end > byteLength(text.value) ? sliceBytes(text, start) : sliceBytes(text, start, end);
}

/** Shortens a text to a width of at least 4, with an ellipsis at the ends that are missing. */
function abbreviate(text: Sourced<string>, left: number, width: number): Sourced<string> {
  const length = byteLength(text.value);
  const dots = sourced("...");
  if (length <= width) return text;
  const offset = Math.min(left, length - (width - 3));
  if (offset <= 4) return joinText([sliceBytes(text, 0, width - 3), dots]);
  if (width < 7) return sourced("");
  if (offset + width - 3 >= length) return joinText([dots, sliceBytes(text, length - (width - 3))]);
  const tail = sliceBytes(text, offset);
  // A width below 4 is an error, which sprig ignores.
  return joinText([dots, width - 3 < 4 ? sourced("") : abbreviate(tail, 0, width - 3)]);
}

/** Returns the first byte of each word, taken for a character of Latin-1. */
function initials(args: readonly Sourced[], context: CallContext): Sourced {
  const text = textAt(args, 0);
  spendText(context, text.value.length);
  const words = toBinary(stringAt(args, 0)).split(/[\t\n\v\f\r \x85\xa0]+/);
  return sourced(words.map((word) => word.slice(0, 1)).join(""), deriveOrigin([text]));
}

/** Breaks a text into lines of at most a number of bytes, at blanks. Longer words stay whole unless they are broken too. */
function wrap(
  text: Sourced<string>,
  length: number,
  separator: Sourced<string>,
  breaksWords: boolean,
  context: CallContext,
): Sourced<string> {
  const width = Math.max(length, 1);
  const binary = toBinary(text.value);
  spendText(context, binary.length);
  const lines: [number, number][] = [];
  let start = 0;
  while (binary.length - start > width) {
    if (binary[start] === " ") {
      start += 1;
      continue;
    }
    const blank = binary.slice(start, start + width + 1).lastIndexOf(" ");
    let end = blank === -1 ? -1 : start + blank;
    if (end === -1 && breaksWords) {
      lines.push([start, start + width]);
      start += width;
      continue;
    }
    if (end === -1) end = binary.indexOf(" ", start + width);
    if (end === -1) break;
    lines.push([start, end]);
    start = end + 1;
  }
  spendText(context, binary.length + lines.length * separator.value.length);
  context.spend(lines.length * 3);
  lines.push([start, binary.length]);
  if (binary.length === text.value.length) {
    const parts = lines.flatMap(([from, to]) => [separator, sliceText(text, from, to)]);
    return joinText(parts.slice(1));
  }
  const broken = lines.map(([from, to]) => binary.slice(from, to)).join(toBinary(separator.value));
  return sourced(fromBinary(broken), deriveOrigin([text, separator]));
}
