import { deriveOrigin, sliceText } from "../../values/text.ts";
import { type CallContext, type Sourced, sourced } from "../../values/value.ts";
import { spendText, stringAt, textAt } from "../arguments.ts";
import { define, type FunctionTable } from "../define.ts";
import { isSpace } from "./characters.ts";
import { endsWith, fromBinary, startsWith, toBinary } from "./search.ts";

/** Functions that remove text at the ends, and blanks. */
export const trimFunctions: FunctionTable = {
  trim: define(["string"], (args, context) => trimSpace(textAt(args, 0), context)),
  trimAll: define(["string", "string"], trimAll),
  trimall: define(["string", "string"], trimAll),
  trimPrefix: define(["string", "string"], (args) => {
    const prefix = stringAt(args, 0);
    const text = textAt(args, 1);
    if (!startsWith(text.value, prefix)) return text;
    return prefix.isWellFormed() ? sliceText(text, prefix.length) : cutBinary(text, toBinary(prefix).length, undefined);
  }),
  trimSuffix: define(["string", "string"], (args) => {
    const suffix = stringAt(args, 0);
    const text = textAt(args, 1);
    if (suffix === "" || !endsWith(text.value, suffix)) return text;
    if (suffix.isWellFormed()) return sliceText(text, 0, text.value.length - suffix.length);
    return cutBinary(text, 0, -toBinary(suffix).length);
  }),
  nospace: define(["string"], removeSpace),
};

function cutBinary(text: Sourced<string>, start: number, end: number | undefined): Sourced<string> {
  return sourced(fromBinary(toBinary(text.value).slice(start, end)), deriveOrigin([text]));
}

function trimSpace(text: Sourced<string>, context: CallContext): Sourced<string> {
  const { value } = text;
  let start = 0;
  let end = value.length;
  while (start < end && isSpace(value.charCodeAt(start))) start += 1;
  while (end > start && isSpace(value.charCodeAt(end - 1))) end -= 1;
  spendText(context, value.length - end + start);
  return start === 0 && end === value.length ? text : sliceText(text, start, end);
}

function trimAll(args: readonly Sourced[], context: CallContext): Sourced {
  const cutset = new Set(Array.from(stringAt(args, 0), toRune));
  const text = textAt(args, 1);
  const { value } = text;
  let start = 0;
  let end = value.length;
  while (start < end) {
    const point = value.codePointAt(start) ?? 0;
    if (!cutset.has(normalize(point))) break;
    start += point > 0xffff ? 2 : 1;
  }
  while (end > start) {
    const unit = value.charCodeAt(end - 1);
    const before = value.charCodeAt(end - 2);
    const isPair = unit >= 0xdc00 && unit <= 0xdfff && end - 2 >= start && before >= 0xd800 && before <= 0xdbff;
    if (!cutset.has(normalize(isPair ? (value.codePointAt(end - 2) ?? 0) : unit))) break;
    end -= isPair ? 2 : 1;
  }
  spendText(context, value.length - end + start);
  return sliceText(text, start, end);
}

function toRune(character: string): number {
  return normalize(character.codePointAt(0) ?? 0);
}

/** Bytes that are not UTF-8 all count as U+FFFD. */
function normalize(point: number): number {
  return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
}

/** Removes blanks from bytes, each taken for a character of Latin-1. Without blanks the text stays as it is. */
function removeSpace(args: readonly Sourced[], context: CallContext): Sourced {
  const text = textAt(args, 0);
  spendText(context, text.value.length);
  const binary = toBinary(text.value);
  const kept = binary.replace(/[\t\n\v\f\r \x85\xa0]/g, "");
  return kept.length === binary.length ? text : sourced(kept, deriveOrigin([text]));
}
