import type { Comment } from "./instruction.ts";
import type { MappedText } from "./mapped-text.ts";
import { MappedTextBuilder } from "./mapped-text.ts";
import type { SourceText, Span } from "./source-text.ts";

/** The text of one instruction, joined from its lines. */
export interface LogicalLine {
  /** From the keyword on, without continuations, comments and blank lines. */
  readonly text: MappedText;
  /** 1-based line of the keyword. */
  readonly line: number;
  /** The first line after the instruction, without heredoc bodies. */
  readonly nextLine: number;
  readonly emptyContinuations: readonly Span[];
  readonly innerComments: readonly Comment[];
}

/** Parses a line as a comment. Returns undefined for other lines. */
export function parseComment(source: SourceText, line: number): Comment | undefined {
  const span = source.lineSpan(line);
  const start = firstInk(source.text, span);
  if (source.text[start] !== "#") return undefined;
  return { text: source.text.slice(start + 1, span.end).trim(), line, span: { start, end: span.end } };
}

/** Returns true for a blank line. */
export function isBlankLine(source: SourceText, line: number): boolean {
  const span = source.lineSpan(line);
  return firstInk(source.text, span) === span.end;
}

/**
 * Joins the lines of the instruction that starts on `line` as BuildKit's parser does: a line continues if it ends in
 * one escape character (not two), optionally followed by blanks. Drops comment lines and blank lines in between.
 */
export function readLogicalLine(source: SourceText, line: number, escapeChar: string): LogicalLine {
  const builder = new MappedTextBuilder(source.text);
  const emptyContinuations: Span[] = [];
  const innerComments: Comment[] = [];
  let lineNumber = line;
  let start = firstInk(source.text, source.lineSpan(line));
  for (; lineNumber <= source.lineCount; lineNumber += 1) {
    const span = source.lineSpan(lineNumber);
    if (lineNumber > line) {
      const comment = parseComment(source, lineNumber);
      if (comment !== undefined) {
        innerComments.push(comment);
        continue;
      }
      if (isBlankLine(source, lineNumber)) {
        emptyContinuations.push(span);
        continue;
      }
      start = span.start;
    }
    const end = continuationStart(source.text, { start, end: span.end }, escapeChar);
    builder.add(start, end ?? span.end);
    if (end === undefined) {
      lineNumber += 1;
      break;
    }
  }
  return { text: builder.build(), line, nextLine: lineNumber, emptyContinuations, innerComments };
}

/** Finds the escape character that continues the line. Returns undefined if the line ends the instruction. */
function continuationStart(text: string, span: Span, escapeChar: string): number | undefined {
  let last = span.end - 1;
  while (last >= span.start && (text[last] === " " || text[last] === "\t")) last -= 1;
  if (last < span.start || text[last] !== escapeChar) return undefined;
  return last > span.start && text[last - 1] === escapeChar ? undefined : last;
}

function firstInk(text: string, span: Span): number {
  let position = span.start;
  while (position < span.end && /[\s\uFEFF]/.test(text[position] ?? "")) position += 1;
  return position;
}
