import type { Flag, Word } from "./instruction.ts";
import type { MappedText } from "./mapped-text.ts";

const blank = (char: string | undefined): boolean =>
  char === " " || char === "\t" || char === "\r" || char === "\v" || char === "\f" || char === "\n";

/** Splits a text at blanks that are neither quoted nor escaped. */
export function splitWords(text: MappedText, escapeChar: string): Word[] {
  const words: Word[] = [];
  const source = text.text;
  let position = 0;
  while (position < source.length) {
    if (blank(source[position])) {
      position += 1;
      continue;
    }
    const end = findWordEnd(source, position, escapeChar);
    const raw = source.slice(position, end);
    words.push({ raw, value: unquote(raw, escapeChar), span: text.spanOf(position, end) });
    position = end;
  }
  return words;
}

/** Returns the index after the word that starts at `start`. */
export function findWordEnd(source: string, start: number, escapeChar: string): number {
  let quote = "";
  let position = start;
  for (; position < source.length; position += 1) {
    const char = source[position] ?? "";
    if (quote === "" && blank(char)) break;
    if (char === escapeChar && quote !== "'") position += 1;
    else if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === "'" || char === '"') quote = char;
  }
  return Math.min(position, source.length);
}

/**
 * Removes quotes and escapes as BuildKit's word processor does. Inside double quotes only quote, dollar and the escape itself
 * can be escaped; inside single quotes nothing can.
 */
export function unquote(raw: string, escapeChar: string): string {
  if (!/["'\\`]/.test(raw)) return raw;
  let value = "";
  let quote = "";
  for (let position = 0; position < raw.length; position += 1) {
    const char = raw[position] ?? "";
    const next = raw[position + 1];
    if (char === escapeChar && quote !== "'" && next !== undefined) {
      if (quote === '"' && next !== '"' && next !== "$" && next !== escapeChar) value += char;
      value += next;
      position += 1;
    } else if (quote === char) quote = "";
    else if (quote === "" && (char === "'" || char === '"')) quote = char;
    else value += char;
  }
  return value;
}

/**
 * Splits the leading `--name[=value]` words from an instruction's text. `rest` is the index where the arguments
 * start.
 */
export function splitFlags(text: MappedText, escapeChar: string): { flags: Flag[]; rest: number } {
  const flags: Flag[] = [];
  const source = text.text;
  let position = 0;
  for (;;) {
    while (blank(source[position])) position += 1;
    if (!source.startsWith("--", position)) return { flags, rest: position };
    const end = findWordEnd(source, position, escapeChar);
    if (end - position === 2) return { flags, rest: end };
    flags.push(flagOf(text, position, end, escapeChar));
    position = end;
  }
}

function flagOf(text: MappedText, start: number, end: number, escapeChar: string): Flag {
  const raw = text.text.slice(start, end);
  const equals = raw.indexOf("=");
  const span = text.spanOf(start, end);
  // BuildKit unquotes the whole word before it looks for the name (`parser/split_command.go`).
  const plain = unquote(raw, escapeChar).slice(2);
  const separator = plain.indexOf("=");
  if (separator === -1) {
    return { name: plain, value: undefined, span, valueSpan: { start: span.end, end: span.end } };
  }
  const valueSpan = equals + 1 < raw.length ? text.spanOf(start + equals + 1, end) : { start: span.end, end: span.end };
  return { name: plain.slice(0, separator), value: plain.slice(separator + 1), span, valueSpan };
}

const jsonString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;

/** Parses a JSON array of strings into words with their positions. Returns undefined for any other text. */
export function parseJsonWords(text: MappedText): Word[] | undefined {
  const source = text.text.trimEnd();
  const words: Word[] = [];
  let position = skipBlanks(source, 0);
  if (source[position] !== "[") return undefined;
  position = skipBlanks(source, position + 1);
  if (source[position] === "]") return position === source.length - 1 ? words : undefined;
  for (;;) {
    jsonString.lastIndex = position;
    const raw = jsonString.exec(source)?.[0];
    if (raw === undefined) return undefined;
    words.push({ raw, value: decodeJsonString(raw), span: text.spanOf(position, position + raw.length) });
    position = skipBlanks(source, position + raw.length);
    if (source[position] === "]") return position === source.length - 1 ? words : undefined;
    if (source[position] !== ",") return undefined;
    position = skipBlanks(source, position + 1);
  }
}

function skipBlanks(source: string, start: number): number {
  let position = start;
  while (blank(source[position])) position += 1;
  return position;
}

function decodeJsonString(raw: string): string {
  const value: unknown = JSON.parse(raw);
  return typeof value === "string" ? value : raw;
}
