import type { Instruction, Word } from "./instruction.ts";
import type { MappedText } from "./mapped-text.ts";
import { findWordEnd, unquote } from "./words.ts";

/** A name with its value from ENV, LABEL or ARG. */
export interface Pair {
  readonly key: Word;
  /** Undefined without `=` and a value (`ARG name`). */
  readonly value: Word | undefined;
  /** Written with a space instead of `=` (`ENV name value`). */
  readonly isLegacy: boolean;
}

/** Parses the pairs of an ENV, LABEL or ARG instruction (BuildKit `parser/line_parsers.go`, `parseNameVal`). */
export function parsePairs(instruction: Instruction, escapeChar: string): Pair[] {
  const { args, words, keyword } = instruction;
  const first = words[0];
  if (first === undefined) return [];
  if (keyword !== "ARG" && !first.raw.includes("=")) return [legacyPair(args, escapeChar)];
  const pairs: Pair[] = [];
  let position = 0;
  while (position < args.length) {
    if (/\s/.test(args.text[position] ?? "")) {
      position += 1;
      continue;
    }
    const end = Math.max(position + 1, findWordEnd(args.text, position, escapeChar));
    const equals = args.text.slice(position, end).indexOf("=");
    const keyEnd = equals === -1 ? end : position + equals;
    pairs.push({
      key: part(args, position, keyEnd, escapeChar),
      value: equals === -1 ? undefined : part(args, keyEnd + 1, end, escapeChar),
      isLegacy: false,
    });
    position = end;
  }
  return pairs;
}

function legacyPair(args: MappedText, escapeChar: string): Pair {
  const match = /^(\S+)(\s*)/.exec(args.text);
  const keyEnd = match?.[1]?.length ?? 0;
  const valueStart = match?.[0].length ?? 0;
  const value = valueStart < args.length ? part(args, valueStart, args.length, escapeChar) : undefined;
  return { key: part(args, 0, keyEnd, escapeChar), value, isLegacy: true };
}

function part(args: MappedText, start: number, end: number, escapeChar: string): Word {
  const raw = args.text.slice(start, end);
  const span = start < end ? args.spanOf(start, end) : emptySpan(args, start);
  return { raw, value: unquote(raw, escapeChar), span };
}

function emptySpan(args: MappedText, position: number) {
  const place = position > 0 ? args.spanOf(position - 1, position).end : args.spanOf(position, position).start;
  return { start: place, end: place };
}
