import { sliceOrigin } from "../values/text.ts";
import type { EmitterState } from "./emitter-state.ts";
import { type ScalarStyle, startsWithMark } from "./scalar-style.ts";
import { isByOffset } from "./text-pieces.ts";
import type { YamlScalar } from "./yaml-tree.ts";

/** Column behind which version 2 folds a text at its next single blank. */
const maxColumn = 80;

const escaped = /["\\]|[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu;
const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\0", "\\0"],
  ["\x07", "\\a"],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\v", "\\v"],
  ["\f", "\\f"],
  ["\r", "\\r"],
  ["\x1b", "\\e"],
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\x85", "\\N"],
  ["\xa0", "\\_"],
  ["\u2028", "\\L"],
  ["\u2029", "\\P"],
]);

/** Writes a scalar in a style. Only version 2 folds lines, and never those of a key before its colon. */
export function writeScalar(emitter: EmitterState, scalar: YamlScalar, style: ScalarStyle, isSimpleKey: boolean): void {
  if (style === "literal") {
    writeLiteral(emitter, scalar);
    return;
  }
  emitter.separate();
  emitter.isBlank = false;
  const canFold = emitter.version === 2 && !isSimpleKey;
  if (style === "plain") writeFolding(emitter, scalar, canFold ? 0 : Infinity, scalar.text.length);
  else if (style === "single") writeSingle(emitter, scalar, canFold);
  else writeDouble(emitter, scalar, canFold);
  emitter.isBlank = false;
  emitter.isIndentation = false;
}

function writeSingle(emitter: EmitterState, { kind, text, origin }: YamlScalar, canFold: boolean): void {
  const quoted = text.includes("'") ? text.replaceAll("'", "''") : text;
  emitter.write("'");
  const first = canFold ? 1 : Infinity;
  if (/[\u2028\u2029]/.test(quoted)) writeSeparated(emitter, quoted, origin, first);
  else writeFolding(emitter, { kind, text: quoted, origin }, first, quoted.length - 1);
  emitter.write("'");
}

/** Writes a text in which the line separators U+2028 and U+2029 begin a new, indented line. */
function writeSeparated(emitter: EmitterState, text: string, origin: YamlScalar["origin"], first: number): void {
  for (const line of text.split(/(?<=[\u2028\u2029])/)) {
    if (emitter.column === 0 && !/^[\u2028\u2029]$/.test(line)) emitter.breakLine();
    writeFolding(emitter, { kind: "text", text: line, origin }, first, line.length - 1);
    if (!/[\u2028\u2029]$/.test(line)) continue;
    emitter.column = 0;
    emitter.isIndentation = true;
  }
}

/**
 * Writes a text that has no line feeds, and replaces single blanks behind the 80th column by line breaks.
 * @param first,end range of the blanks that may be replaced.
 */
function writeFolding(emitter: EmitterState, { text, origin }: YamlScalar, first: number, end: number): void {
  let written = 0;
  let from = first;
  while (emitter.column + text.length - written > maxColumn) {
    const blank = text.indexOf(" ", Math.max(from, written + maxColumn + 1 - emitter.column));
    if (blank === -1 || blank >= end) break;
    from = blank + 1;
    if (text.charCodeAt(blank - 1) === 0x20 || text.charCodeAt(from) === 0x20) continue;
    emitter.writeFrom(text.slice(written, blank), sliceOrigin(origin, written));
    emitter.isIndentation = false;
    emitter.breakLine();
    written = from;
  }
  emitter.writeFrom(written === 0 ? text : text.slice(written), sliceOrigin(origin, written));
}

function writeDouble(emitter: EmitterState, { text, origin }: YamlScalar, canFold: boolean): void {
  emitter.write('"');
  const written = startsWithMark(text)
    ? [...text].map(escapeCharacter).join("")
    : text.replace(escaped, escapeCharacter);
  if (canFold) writeDoubleFolding(emitter, written, origin);
  else emitter.writeFrom(written, origin);
  emitter.write('"');
}

/** Writes an escaped text, and replaces blanks behind the 80th column by line breaks. An escape keeps the next blank. */
function writeDoubleFolding(emitter: EmitterState, text: string, origin: YamlScalar["origin"]): void {
  let written = 0;
  let from = 1;
  while (emitter.column + text.length - written > maxColumn) {
    const blank = text.indexOf(" ", Math.max(from, written + maxColumn + 1 - emitter.column));
    if (blank === -1 || blank >= text.length - 1) break;
    from = blank + 1;
    if (text.charCodeAt(blank - 1) === 0x20) continue;
    emitter.writeFrom(text.slice(written, blank), sliceOrigin(origin, written));
    emitter.isIndentation = false;
    emitter.breakLine();
    if (text.charCodeAt(from) === 0x20) emitter.write("\\");
    written = from;
  }
  emitter.writeFrom(written === 0 ? text : text.slice(written), sliceOrigin(origin, written));
}

function escapeCharacter(character: string): string {
  const short = shortEscapes.get(character);
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

/** Writes a block scalar (`|`), which has all of its line breaks. */
function writeLiteral(emitter: EmitterState, { text, origin }: YamlScalar): void {
  const hint = /^[ \n\u2028\u2029]/.test(text) ? "2" : "";
  const chomping = /[\n\u2028\u2029]$/.test(text) ? (/^.$|[\n\u2028\u2029].$/s.test(text) ? "+" : "") : "-";
  emitter.separate();
  emitter.write(`|${hint}${chomping}`);
  const startsWithBreak = /^[\n\u2028\u2029]/.test(text);
  if (emitter.version === 2 || !startsWithBreak) emitter.write("\n");
  writeLines(emitter, text, origin, " ".repeat(emitter.indent));
  const lastBreak = Math.max(...["\n", "\u2028", "\u2029"].map((character) => text.lastIndexOf(character)));
  emitter.isBlank = true;
  emitter.isIndentation = lastBreak === text.length - 1;
  emitter.column = emitter.isIndentation ? 0 : emitter.indent + text.length - lastBreak - 1;
}

function writeLines(emitter: EmitterState, text: string, origin: YamlScalar["origin"], blanks: string): void {
  if (!isByOffset(origin)) {
    emitter.writeFrom(text.replace(/^(?=[^\n\u2028\u2029])/gm, blanks), origin);
    return;
  }
  let start = 0;
  for (let newline = text.indexOf("\n"); start < text.length; newline = text.indexOf("\n", start)) {
    const end = newline === -1 ? text.length : newline + 1;
    const line = text.slice(start, end).replace(/(?<=[\u2028\u2029])(?=[^\n\u2028\u2029])/g, blanks);
    if (/^[^\n\u2028\u2029]/.test(line)) emitter.write(blanks);
    emitter.writeFrom(line, sliceOrigin(origin, start));
    start = end;
  }
}
